/* SPDX-License-Identifier: MIT */
/* The table of formats; the highest bid reads. */
#include "read/akn.h"
#include "read/docx.h"
#include "read/html.h"
#include "read/markdown.h"
#include "read/odf.h"
#include "read/read.h"
#include "read/text.h"
#include "read/unread.h"

const struct read_format read_formats[] = {
	{ "docx", "Word document", docx_bid, docx_read },
	{ "flat-opc", "Word document in one XML file (flat OPC)",
	    flatopc_bid, flatopc_read },
	{ "word2003", "Word 2003 XML", word2003_bid, word2003_read },
	{ "odt", "OpenDocument text", odf_bid_zip, odf_read_zip },
	{ "fodt", "flat OpenDocument text", odf_bid_flat, odf_read_flat },
	{ "akn", "Akoma Ntoso", akn_bid, akn_read },
	{ "html", "HTML", html_bid, html_read },
	{ "markdown", "Markdown", markdown_bid, markdown_read },
	{ "text", "plain text", text_bid, text_read },
	{ NULL, NULL, NULL, NULL }
};

const struct read_format *
read_format_named(struct ctx *ctx, const char *name)
{
	struct buf	 names = { 0 };

	for (const struct read_format *f = read_formats; f->name; f++) {
		if (strcmp(name, f->name) == 0)
			return f;
		buf_printf(ctx, &names, "%s%s", names.n > 0 ? ", " : "",
		    f->name);
	}
	ctx_raise(ctx, CIRC_EUSAGE, "no format '%s', but %s", name, names.s);
}

struct doc *
read_document(struct ctx *ctx, const struct read_input *in)
{
	const struct read_format *best = NULL;
	int	 bid, top = 0;

	if (ctx->opt.from != NULL)
		return read_format_named(ctx, ctx->opt.from)->read(ctx, in);
	unread_name(ctx, in);
	for (const struct read_format *f = read_formats; f->name; f++)
		if ((bid = f->bid(in)) > top) {
			top = bid;
			best = f;
		}
	if (best == NULL)
		ctx_raise(ctx, CIRC_EFORMAT,
		    "not a document format that circ reads");
	return best->read(ctx, in);
}
