/* SPDX-License-Identifier: MIT */
/* The order of recognition, and what its steps share. */
#include "find/find.h"

#define ROWS_PER_EVENT 20u	/* in an agenda, and in its meeting */

struct circ_span
span_of(const struct doc_block *b, uint32_t off, uint32_t len)
{
	return (struct circ_span){ b->id, off, len };
}

struct circ_value
value_of(struct find *f, const struct doc_block *b, uint32_t off, uint32_t len)
{
	struct circ_str	 raw = str_trim(str_sub(b->text, off, len));
	size_t		 stars = raw.n;
	struct circ_value v = { 0 };
	struct buf	 out = { 0 };
	uint32_t	 last = 0;
	bool		 space = false, line = false;

	/* the mark of a footnote says nothing */
	while (stars > 0 && raw.s[stars - 1] == '*')
		stars--;
	raw = str_trim(str_sub(raw, 0, stars));
	if (raw.n == 0)
		return v;
	v.at = span_of(b, (uint32_t)(raw.s - b->text.s), (uint32_t)raw.n);
	for (size_t i = 0, n; i < raw.n; i += n) {
		uint32_t r = utf8_get(raw.s + i, raw.n - i, &n);

		if (rune_space(r)) {
			space = true;
			line |= r == '\n';
			continue;
		}
		/* Chinese goes on in the next line without one */
		if (space && !(line && rune_cjk(last) && rune_cjk(r)))
			buf_addc(f->ctx, &out, ' ');
		space = line = false;
		last = r;
		buf_add(f->ctx, &out, raw.s + i, n);
	}
	v.text = buf_str(&out);
	return v;
}

void
count_event(struct find *f, size_t n, const char *what)
{
	if (n >= f->ctx->opt.max_events)
		ctx_raise(f->ctx, CIRC_ELIMIT,
		    "more %s than max-events (%lu)", what,
		    (unsigned long)f->ctx->opt.max_events);
}

void
count_rows(struct find *f, size_t n)
{
	f->nrows += n;
	if (f->nrows > (size_t)f->ctx->opt.max_events * ROWS_PER_EVENT)
		ctx_raise(f->ctx, CIRC_ELIMIT, "more rows of agendas than "
		    "max-events (%lu) allows",
		    (unsigned long)f->ctx->opt.max_events);
}

const struct mention *
mentions_of(const struct find *f, uint32_t block, size_t *n)
{
	const struct line *l = &f->lines[block];

	*n = l->nmentions;
	return *n ? &f->m->mentions.v[l->mention] : NULL;
}

size_t
mentions_from(const struct find *f, uint32_t block, uint32_t off)
{
	size_t	 lo = 0, hi;
	const struct mention *m = mentions_of(f, block, &hi);
	const struct line *l = &f->lines[block];

	if (l->mention_at != NULL && off < l->block->text.n) {
		lo = l->mention_at[off / LINE_STRIDE];
		hi = l->mention_at[off / LINE_STRIDE + 1];
	}
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (m[mid].at.off < off)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* Where every block stands, so that writers can say it without the tree. */
static void
places(struct find *f)
{
	const struct doc *d = f->doc;
	static const char *const part[] = { "body", "header", "footer", "note",
	    "text box", "comment" };
	const struct doc_block *above[DOC_COMMENT + 1] = { NULL };

	f->m->nplaces = d->nblocks;
	f->m->places = arena_array(f->ctx, d->nblocks + 1,
	    sizeof(*f->m->places));
	for (size_t i = 0; i < d->nblocks; i++) {
		const struct doc_block *b = d->blocks[i];
		const struct doc_block *h = above[b->story];
		struct circ_place *p = &f->m->places[i];

		p->part = str_of(part[b->story]);
		p->text = b->text;
		p->page = b->page;
		p->paragraph = b->paragraph;
		if (h != NULL)
			p->heading = h->text;
		if (b->heading > 0)
			above[b->story] = b;
		if (b->cell != NULL) {
			p->table = b->cell->table->number;
			p->row = b->cell->row + 1;
			p->column = b->cell->col + 1;
		} else if (b->kind == DOC_TABLE)
			p->table = b->table->number;
	}
}

void
find_all(struct ctx *ctx, const struct doc *doc, struct model *m)
{
	struct find f = { .ctx = ctx, .doc = doc, .m = m };

	f.lines = arena_array(ctx, doc->nblocks + 1, sizeof(*f.lines));
	for (size_t i = 0; i < doc->nblocks; i++)
		f.lines[i].block = doc->blocks[i];
	places(&f);
	if (find_native(&f))
		return;
	find_language(&f);
	find_words(&f);
	find_mentions(&f);
	find_parts(&f);
	find_letterhead(&f);
	find_contacts(&f);
	find_signatory(&f);
	find_annexes(&f);
	find_agendas(&f);
	find_events(&f);
	find_type(&f);
	find_deadlines(&f);
	find_links(&f);
}
