/* SPDX-License-Identifier: MIT */
/*
 * The block tree as JSON, for people who wonder what circ sees and for
 * golden tests.  The one writer that looks at the document itself.
 */
#include <jansson.h>

#include "doc/doc.h"
#include "write/write.h"

struct tree {
	struct ctx	*ctx;
	const struct doc *doc;
	unsigned	 flags;
	struct out	*out;
	json_t		*root;
};

static json_t *
put(struct tree *t, json_t *in, const char *key, json_t *made)
{
	if (made == NULL || (key != NULL ? json_object_set_new(in, key, made) :
	    json_array_append_new(in, made)) != 0)
		ctx_raise(t->ctx, CIRC_ENOMEM, "out of memory");
	return made;
}

static void
text(struct tree *t, json_t *in, const char *key, struct circ_str s)
{
	if (s.n > 0)
		put(t, in, key, json_stringn(s.s, s.n));
}

static void
count(struct tree *t, json_t *in, const char *key, uint32_t n)
{
	if (n > 0)
		put(t, in, key, json_integer(n));
}

static const char *const roles[] = { NULL, "title", "subtitle", "reference",
    "date", "place", "type", "issuer", "subject", "addressee", "copy",
    "salutation", "signature", "annex", "contact", "deadline", "event",
    "row" };

/* The looks that a reader sees, for the stretches that have one. */
static void
runs(struct tree *t, json_t *o, const struct doc_block *b)
{
	static const struct { uint32_t flag; const char *name; } look[] = {
		{ DOC_BOLD, "bold" }, { DOC_ITALIC, "italic" },
		{ DOC_UNDERLINE, "underline" }, { DOC_CAPS, "caps" },
		{ DOC_SUPER, "super" }, { DOC_STRIKE, "strike" },
		{ DOC_HIGHLIGHT, "highlight" }, { DOC_INSERTED, "inserted" },
	};
	json_t	*a = NULL, *r, *names;

	for (size_t i = 0; i < b->nruns; i++) {
		if (b->runs[i].flags == 0)
			continue;
		if (a == NULL)
			a = put(t, o, "runs", json_array());
		r = put(t, a, NULL, json_object());
		text(t, r, "text", str_sub(b->text, b->runs[i].off,
		    b->runs[i].len));
		names = put(t, r, "look", json_array());
		for (size_t k = 0; k < NELEM(look); k++)
			if (b->runs[i].flags & look[k].flag)
				put(t, names, NULL, json_string(look[k].name));
	}
}

static void
links(struct tree *t, json_t *o, const struct doc_block *b)
{
	json_t	*a, *l;

	if (b->nlinks == 0)
		return;
	a = put(t, o, "links", json_array());
	for (size_t i = 0; i < b->nlinks; i++) {
		l = put(t, a, NULL, json_object());
		text(t, l, "text", str_sub(b->text, b->links[i].off,
		    b->links[i].len));
		put(t, l, "target", json_stringn(b->links[i].target.s,
		    b->links[i].target.n));
	}
}

static void
paragraph(struct tree *t, json_t *o, const struct doc_block *b)
{
	static const char *const align[] = { NULL, "center", "right",
	    "justify" };

	text(t, o, "style", b->style);
	if (b->role != DOC_ROLE_NONE)
		put(t, o, "role", json_string(roles[b->role]));
	if (b->heading > 0)
		put(t, o, "heading", json_integer(b->heading));
	if (b->list >= 0)
		put(t, o, "list", json_integer(b->list));
	text(t, o, "marker", b->marker);
	if (align[b->align] != NULL)
		put(t, o, "align", json_string(align[b->align]));
	if (b->rtl)
		put(t, o, "rtl", json_true());
	if (b->new_page)
		put(t, o, "new_page", json_true());
	put(t, o, "text", json_stringn(b->text.s != NULL ? b->text.s : "",
	    b->text.n));
	runs(t, o, b);
	links(t, o, b);
}

static void chain(struct tree *, json_t *, const struct doc_block *);

static void
table(struct tree *t, json_t *o, const struct doc_table *x)
{
	json_t	*rows = put(t, o, "rows", json_array()), *row, *c, *in;

	for (uint32_t r = 0; r < x->nrows; r++) {
		row = put(t, rows, NULL, json_object());
		if (x->header[r])
			put(t, row, "header", json_true());
		in = put(t, row, "cells", json_array());
		for (uint32_t k = 0; k < x->ncols; k++) {
			const struct doc_cell *d = doc_at(x, r, k);

			if (d == NULL || d->row != r || d->col != k)
				continue;
			c = put(t, in, NULL, json_object());
			put(t, c, "column", json_integer(k + 1));
			if (d->rowspan > 1)
				count(t, c, "rowspan", d->rowspan);
			if (d->colspan > 1)
				count(t, c, "colspan", d->colspan);
			chain(t, put(t, c, "blocks", json_array()), d->first);
		}
	}
}

/* Readers bound the nesting of tables, and with it this recursion. */
static void
chain(struct tree *t, json_t *in, const struct doc_block *b)
{
	static const char *const kind[] = { "paragraph", "table", "page" };
	json_t	*o;

	for (; b != NULL; b = b->next) {
		o = put(t, in, NULL, json_object());
		put(t, o, "kind", json_string(kind[b->kind]));
		put(t, o, "id", json_integer(b->id));
		count(t, o, "page", b->page);
		if (b->story == DOC_TEXTBOX)
			put(t, o, "textbox", json_true());
		if (b->kind == DOC_TABLE)
			table(t, o, b->table);
		else if (b->kind == DOC_PARA)
			paragraph(t, o, b);
	}
}

static void
facts(struct tree *t)
{
	static const char *const kind[] = { "insertion", "deletion",
	    "format-change", "comment", "hidden", "placeholder", "bookmark",
	    "bookmark-ref", "field-error", "macro", "ole", "dde", "altchunk",
	    "activex", "external", "property", "no-alt-text",
	    "date-control" };
	json_t	*a, *o;

	if (t->doc->nfacts == 0)
		return;
	a = put(t, t->root, "facts", json_array());
	for (size_t i = 0; i < t->doc->nfacts; i++) {
		const struct doc_fact *f = &t->doc->facts[i];

		o = put(t, a, NULL, json_object());
		put(t, o, "kind", json_string(kind[f->kind]));
		if (f->at.block != CIRC_NOWHERE)
			put(t, o, "block", json_integer(f->at.block));
		text(t, o, "text", f->text);
		text(t, o, "extra", f->extra);
	}
}

/* The stories in reading order; a story's blocks follow each other. */
static void
stories(struct tree *t)
{
	static const char *const name[] = { "body", "header", "footer",
	    "notes", "textbox", "comments" };
	enum doc_story	 last = DOC_TEXTBOX;

	for (size_t i = 0; i < t->doc->nblocks; i++) {
		const struct doc_block *b = t->doc->blocks[i];

		if (b->cell != NULL || b->story == DOC_TEXTBOX ||
		    b->story == last)
			continue;
		last = b->story;
		chain(t, put(t, t->root, name[last], json_array()), b);
	}
}

static void
build(struct ctx *ctx, void *arg)
{
	struct tree	*t = arg;

	if ((t->root = json_object()) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	text(t, t->root, "format", t->doc->format);
	text(t, t->root, "language", t->doc->lang);
	text(t, t->root, "title", t->doc->title);
	stories(t);
	facts(t);
	write_jansson(ctx, t->root, t->flags, t->out);
}

void
write_blocks(struct ctx *ctx, const struct doc *doc, unsigned flags,
    struct out *out)
{
	struct tree	 t = { .ctx = ctx, .doc = doc, .flags = flags,
			     .out = out };
	enum circ_code	 code = ctx_try(ctx, build, &t);

	json_decref(t.root);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}
