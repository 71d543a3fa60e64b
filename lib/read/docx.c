/* SPDX-License-Identifier: MIT */
/* DOCX, DOCM and DOTX: parts in a zip container. */
#include "base/zip.h"
#include "read/docx.h"
#include "read/wml.h"

struct docx {
	struct pack	 pack;
	const struct read_input *in;
	struct doc	*doc;
};

/* A zip; the directory, which stands at the end, names the parts. */
int
docx_bid(const struct read_input *in)
{
	size_t	 tail = in->n < 65536 ? in->n : 65536;
	const char *end = in->bytes + in->n - tail;

	if (in->n < 4 || memcmp(in->bytes, "PK", 2) != 0)
		return 0;
	if (memmem(end, tail, "_rels", 5) != NULL ||
	    memmem(end, tail, "[Content_Types].xml", 19) != NULL)
		return 60;
	return 10;
}

static bool
parse_part(struct ctx *ctx, void *from, struct circ_str part,
    const struct xml_handler *handler, void *arg)
{
	struct docx	*d = from;
	long		 i = pack_find(&d->pack, part);

	if (i < 0)
		return false;
	pack_parse(ctx, &d->pack, (size_t)i, handler, arg);
	return true;
}

static void
read_package(struct ctx *ctx, void *arg)
{
	struct docx	*d = arg;
	struct wml_source *src = arena_new(ctx, struct wml_source);

	pack_open(ctx, &d->pack, d->in->bytes, d->in->n);
	src->parse = parse_part;
	src->from = d;
	if (pack_find(&d->pack, STR("EncryptedPackage")) >= 0)
		ctx_raise(ctx, CIRC_EENCRYPTED, "password-protected");
	if (pack_find(&d->pack, STR("_rels/.rels")) < 0)
		ctx_raise(ctx, CIRC_EFORMAT,
		    "a zip container, but not of a Word document");
	d->doc = wml_read(ctx, "docx", src);
}

struct doc *
docx_read(struct ctx *ctx, const struct read_input *in)
{
	struct docx	 d = { .in = in };
	enum circ_code	 code;

	code = ctx_try(ctx, read_package, &d);
	pack_close(&d.pack);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
	return d.doc;
}
