/* SPDX-License-Identifier: MIT */
/* Looking at a block tree. */
#include "doc/doc.h"

const struct doc_cell *
doc_at(const struct doc_table *t, uint32_t row, uint32_t col)
{
	if (row >= t->nrows || col >= t->ncols)
		return NULL;
	return t->grid[(size_t)row * t->ncols + col];
}

static void cell_text(struct ctx *, const struct doc_cell *, struct buf *);

static void
table_text(struct ctx *ctx, const struct doc_table *t, struct buf *out)
{
	for (uint32_t r = 0; r < t->nrows; r++)
		for (uint32_t c = 0; c < t->ncols; c++) {
			const struct doc_cell *cell = doc_at(t, r, c);

			if (cell != NULL && cell->row == r && cell->col == c)
				cell_text(ctx, cell, out);
		}
}

static void
cell_text(struct ctx *ctx, const struct doc_cell *cell, struct buf *out)
{
	for (const struct doc_block *b = cell->first; b != NULL; b = b->next) {
		if (b->kind == DOC_TABLE)
			table_text(ctx, b->table, out);
		else if (b->kind == DOC_PARA && b->text.n > 0) {
			if (out->n > 0)
				buf_addc(ctx, out, '\n');
			buf_add(ctx, out, b->text.s, b->text.n);
		}
	}
}

struct circ_str
doc_cell_text(struct ctx *ctx, const struct doc_cell *cell)
{
	struct buf	 out = { 0 };

	buf_add(ctx, &out, "", 0);
	cell_text(ctx, cell, &out);
	return buf_str(&out);
}

uint32_t
doc_flags(const struct doc_block *b, uint32_t off, uint32_t len)
{
	uint32_t all = UINT32_MAX;
	bool	 any = false;

	for (size_t i = 0; i < b->nruns; i++) {
		const struct doc_run *r = &b->runs[i];
		uint32_t from = r->off > off ? r->off : off;
		uint32_t to = r->off + r->len < off + len ?
		    r->off + r->len : off + len;
		bool blank = true;

		for (size_t k = from, n; blank && k < to; k += n)
			blank = rune_space(utf8_get(b->text.s + k,
			    b->text.n - k, &n));
		if (blank)
			continue;
		all &= r->flags;
		any = true;
	}
	return any ? all : 0;
}
