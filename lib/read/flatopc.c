/* SPDX-License-Identifier: MIT */
/*
 * Flat OPC and the XML of Word 2003: documents in a single XML file.
 *
 * A flat package holds its parts in any order, styles usually after the text
 * that needs them, so its events are taped, a tape for each part, and the
 * walker plays the tapes that it asks for.  Word 2003 XML is one part with
 * its styles before its text, and is walked as it comes.
 */
#include "read/docx.h"
#include "read/wml.h"

#define HEAD 4096u		/* bytes in which the root element stands */
#define PARTS_MAX 10000u

struct part {
	struct circ_str	 name;
	struct xml_tape	*tape;
};

struct flat {
	struct ctx	*ctx;
	VEC(struct part) parts;
	struct xml_tape	*tape;		/* of the part at hand */
	bool		 package;
};

/* The beginning of a file in UTF-8 or UTF-16, as far as ASCII goes. */
static struct circ_str
head(const struct read_input *in, char out[HEAD])
{
	size_t	 n = 0;

	for (size_t i = 0; i < in->n && i < HEAD; i++)
		if (in->bytes[i] != '\0')
			out[n++] = in->bytes[i];
	return (struct circ_str){ out, n };
}

static int
bid(const struct read_input *in, const char *uri)
{
	char	 room[HEAD];
	struct circ_str	 s = head(in, room);

	if (str_find(s, "<", 0) < 0 || str_find(s, uri, 0) < 0)
		return 0;
	return 95;
}

int
flatopc_bid(const struct read_input *in)
{
	return bid(in, "http://schemas.microsoft.com/office/2006/xmlPackage");
}

int
word2003_bid(const struct read_input *in)
{
	return bid(in, "http://schemas.microsoft.com/office/word/2003/wordml");
}

/* ---------------------------------------------------------------- taping */

/* Tapes cost memory: only parts that the walker may ask for are kept. */
static bool
wanted(struct circ_str name)
{
	static const char *const not[] = { "theme", "glossary", "fontTable",
	    "webSettings", "customXml", "media", "embeddings", "charts",
	    "diagrams" };

	if (!str_ends(name, ".xml") && !str_ends(name, ".rels"))
		return false;
	if (str_find(name, "charts/_rels/", 0) >= 0)
		return true;
	for (size_t i = 0; i < NELEM(not); i++)
		if (str_find(name, not[i], 0) >= 0)
			return false;
	return true;
}

static void
flat_start(void *arg, struct xml *x, int token)
{
	struct flat	*f = arg;
	struct circ_str	 name;
	struct part	*p;

	if (token == PKG_part) {
		name = xml_attr(x, PKG_name);
		f->tape = NULL;
		f->package = true;
		if (!wanted(name))
			return;
		if (f->parts.n >= PARTS_MAX)
			ctx_raise(f->ctx, CIRC_ELIMIT,
			    "more than %u parts", PARTS_MAX);
		p = vec_push(f->ctx, &f->parts);
		p->name = str_dup(f->ctx, name);
		p->tape = f->tape = xml_tape_new(f->ctx);
	} else if (f->tape != NULL && token != PKG_xmlData) {
		xml_tape_start(f->tape, x, token);
	}
}

static void
flat_end(void *arg, struct xml *x, int token)
{
	struct flat	*f = arg;

	(void)x;
	if (token == PKG_part)
		f->tape = NULL;
	else if (f->tape != NULL && token != PKG_xmlData)
		xml_tape_end(f->tape, token);
}

static void
flat_text(void *arg, struct xml *x, const char *s, size_t n)
{
	struct flat	*f = arg;

	(void)x;
	if (f->tape != NULL)
		xml_tape_text(f->tape, s, n);
}

static const struct xml_handler flat_handler = {
	.vocab = &wml_vocab, .start = flat_start, .end = flat_end,
	.text = flat_text,
};

/* --------------------------------------------------------------- playing */

static bool
same_part(struct circ_str a, struct circ_str b)
{
	while (a.n > 0 && *a.s == '/')
		a = str_sub(a, 1, a.n);
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (a.s[i] != b.s[i] && ((a.s[i] ^ b.s[i]) != 0x20 ||
		    (a.s[i] | 0x20) < 'a' || (a.s[i] | 0x20) > 'z'))
			return false;
	return true;
}

static bool
play_part(struct ctx *ctx, void *from, struct circ_str part,
    const struct xml_handler *handler, void *arg)
{
	struct flat	*f = from;

	for (size_t i = 0; i < f->parts.n; i++)
		if (same_part(f->parts.v[i].name, part)) {
			xml_tape_play(ctx, f->parts.v[i].tape, handler, arg);
			return true;
		}
	return false;
}

struct doc *
flatopc_read(struct ctx *ctx, const struct read_input *in)
{
	struct flat	*f = arena_new(ctx, struct flat);
	struct wml_source *src = arena_new(ctx, struct wml_source);

	f->ctx = ctx;
	xml_parse_bytes(ctx, &flat_handler, f, in->bytes, in->n, "the file");
	if (!f->package)
		ctx_raise(ctx, CIRC_EFORMAT, "not a flat OPC package");
	src->parse = play_part;
	src->from = f;
	return wml_read(ctx, "flat-opc", src);
}

/* ------------------------------------------------------------- Word 2003 */


static bool
parse_single(struct ctx *ctx, void *from, struct circ_str part,
    const struct xml_handler *handler, void *arg)
{
	const struct read_input *in = from;

	(void)part;
	xml_parse_bytes(ctx, handler, arg, in->bytes, in->n, "the file");
	return true;
}

struct doc *
word2003_read(struct ctx *ctx, const struct read_input *in)
{
	struct wml_source *src = arena_new(ctx, struct wml_source);
	struct read_input *copy = arena_new(ctx, struct read_input);

	*copy = *in;
	src->parse = parse_single;
	src->from = copy;
	return wml_read_single(ctx, "word2003", src);
}
