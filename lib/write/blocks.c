/* SPDX-License-Identifier: MIT */
/*
 * The block tree as JSON, for people who wonder what circ sees and for
 * golden tests.  The one writer that looks at the document itself.
 */
#include "doc/doc.h"
#include "write/emit.h"

static void
text(struct emit *e, const char *key, struct circ_str s)
{
	if (s.n > 0)
		emit_text(e, key, s);
}

static void
count(struct emit *e, const char *key, uint32_t n)
{
	if (n > 0)
		emit_int(e, key, n);
}

static const char *const roles[] = { NULL, "title", "subtitle", "reference",
    "date", "place", "type", "issuer", "subject", "addressee", "copy",
    "salutation", "signature", "annex", "contact", "deadline", "event",
    "row" };

/* The looks that a reader sees, for the stretches that have one. */
static void
runs(struct emit *e, const struct doc_block *b)
{
	static const struct { uint32_t flag; const char *name; } look[] = {
		{ DOC_BOLD, "bold" }, { DOC_ITALIC, "italic" },
		{ DOC_UNDERLINE, "underline" }, { DOC_CAPS, "caps" },
		{ DOC_SUPER, "super" }, { DOC_STRIKE, "strike" },
		{ DOC_HIGHLIGHT, "highlight" }, { DOC_INSERTED, "inserted" },
	};
	bool	 any = false;

	for (size_t i = 0; i < b->nruns; i++) {
		if (b->runs[i].flags == 0)
			continue;
		if (!any)
			emit_open(e, "runs", '[');
		any = true;
		emit_open(e, NULL, '{');
		text(e, "text", str_sub(b->text, b->runs[i].off,
		    b->runs[i].len));
		emit_open(e, "look", '[');
		for (size_t k = 0; k < NELEM(look); k++)
			if (b->runs[i].flags & look[k].flag)
				emit_text(e, NULL, str_of(look[k].name));
		emit_close(e, ']');
		emit_close(e, '}');
	}
	if (any)
		emit_close(e, ']');
}

static void
links(struct emit *e, const struct doc_block *b)
{
	if (b->nlinks == 0)
		return;
	emit_open(e, "links", '[');
	for (size_t i = 0; i < b->nlinks; i++) {
		emit_open(e, NULL, '{');
		text(e, "text", str_sub(b->text, b->links[i].off,
		    b->links[i].len));
		emit_text(e, "target", b->links[i].target);
		emit_close(e, '}');
	}
	emit_close(e, ']');
}

static void
paragraph(struct emit *e, const struct doc_block *b)
{
	static const char *const align[] = { NULL, "center", "right",
	    "justify" };

	text(e, "style", b->style);
	if (b->role != DOC_ROLE_NONE)
		emit_text(e, "role", str_of(roles[b->role]));
	if (b->heading > 0)
		emit_int(e, "heading", b->heading);
	if (b->list >= 0)
		emit_int(e, "list", b->list);
	text(e, "marker", b->marker);
	if (align[b->align] != NULL)
		emit_text(e, "align", str_of(align[b->align]));
	if (b->rtl)
		emit_true(e, "rtl");
	if (b->new_page)
		emit_true(e, "new_page");
	emit_text(e, "text", b->text);
	runs(e, b);
	links(e, b);
}

static void chain(struct emit *, const char *key, const struct doc_block *);

static void
table(struct emit *e, const struct doc_table *x)
{
	emit_open(e, "rows", '[');
	for (uint32_t r = 0; r < x->nrows; r++) {
		emit_open(e, NULL, '{');
		if (x->header[r])
			emit_true(e, "header");
		emit_open(e, "cells", '[');
		for (uint32_t k = 0; k < x->ncols; k++) {
			const struct doc_cell *d = doc_at(x, r, k);

			if (d == NULL || d->row != r || d->col != k)
				continue;
			emit_open(e, NULL, '{');
			emit_int(e, "column", (long)k + 1);
			if (d->rowspan > 1)
				count(e, "rowspan", d->rowspan);
			if (d->colspan > 1)
				count(e, "colspan", d->colspan);
			chain(e, "blocks", d->first);
			emit_close(e, '}');
		}
		emit_close(e, ']');
		emit_close(e, '}');
	}
	emit_close(e, ']');
}

/* Readers bound the nesting of tables, and with it this recursion. */
static void
chain(struct emit *e, const char *key, const struct doc_block *b)
{
	static const char *const kind[] = { "paragraph", "table", "page" };

	emit_open(e, key, '[');
	for (; b != NULL; b = b->next) {
		emit_open(e, NULL, '{');
		emit_text(e, "kind", str_of(kind[b->kind]));
		emit_int(e, "id", b->id);
		count(e, "page", b->page);
		if (b->story == DOC_TEXTBOX)
			emit_true(e, "textbox");
		if (b->kind == DOC_TABLE)
			table(e, b->table);
		else if (b->kind == DOC_PARA)
			paragraph(e, b);
		emit_close(e, '}');
	}
	emit_close(e, ']');
}

static void
facts(struct emit *e, const struct doc *d)
{
	static const char *const kind[] = { "insertion", "deletion",
	    "format-change", "comment", "hidden", "placeholder", "bookmark",
	    "bookmark-ref", "field-error", "macro", "ole", "dde", "altchunk",
	    "activex", "external", "property", "no-alt-text",
	    "date-control" };

	if (d->nfacts == 0)
		return;
	emit_open(e, "facts", '[');
	for (size_t i = 0; i < d->nfacts; i++) {
		const struct doc_fact *f = &d->facts[i];

		emit_open(e, NULL, '{');
		emit_text(e, "kind", str_of(kind[f->kind]));
		if (f->at.block != CIRC_NOWHERE)
			emit_int(e, "block", f->at.block);
		text(e, "text", f->text);
		text(e, "extra", f->extra);
		emit_close(e, '}');
	}
	emit_close(e, ']');
}

/* The stories in reading order; a story's blocks follow each other. */
static void
stories(struct emit *e, const struct doc *d)
{
	static const char *const name[] = { "body", "header", "footer",
	    "notes", "textbox", "comments" };
	enum doc_story	 last = DOC_TEXTBOX;

	for (size_t i = 0; i < d->nblocks; i++) {
		const struct doc_block *b = d->blocks[i];

		if (b->cell != NULL || b->story == DOC_TEXTBOX ||
		    b->story == last)
			continue;
		last = b->story;
		chain(e, name[last], b);
	}
}

void
write_blocks(struct ctx *ctx, const struct doc *doc, unsigned flags,
    struct out *out)
{
	struct emit	 e = { .ctx = ctx, .out = out,
			     .pretty = (flags & CIRC_JSON_PRETTY) != 0 };

	emit_open(&e, NULL, '{');
	text(&e, "format", doc->format);
	text(&e, "language", doc->lang);
	text(&e, "title", doc->title);
	stories(&e, doc);
	facts(&e, doc);
	emit_close(&e, '}');
	out_add(ctx, out, "\n", 1);
}
