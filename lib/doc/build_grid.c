/* SPDX-License-Identifier: MIT */
/*
 * The grid of a table whose rows are all there.
 *
 * Word processors lay two tables that follow one another as one: the columns
 * of the second then lie between those of the first.  Where the head comes
 * again with other columns, the rows below it are laid on the columns of the
 * head above.
 */
#include "doc/build_state.h"

void
build_grid_size(struct build *b, size_t nrows, size_t ncols)
{
	if (nrows * ncols > (uint64_t)b->ctx->opt.max_blocks *
	    SQUARES_PER_BLOCK)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "a table of %zu rows and %zu columns is beyond max-blocks"
		    " (%lu)", nrows, ncols,
		    (unsigned long)b->ctx->opt.max_blocks);
}

/* The one paragraph of a cell, as a head has; empty if there are more. */
static struct circ_str
head_text(const struct doc_cell *c)
{
	const struct doc_block *p = c->first;

	return p != NULL && p->next == NULL && p->kind == DOC_PARA ?
	    str_trim(p->text) : (struct circ_str){ "", 0 };
}

/* The cell right of this one in a row, or NULL. */
static struct doc_cell *
next_cell(const struct line *l, const struct doc_cell *c)
{
	size_t	 at = (size_t)c->col + c->colspan;

	return at < l->n ? l->cells[at] : NULL;
}

/* Does a row say what the head does, cell by cell, in other columns? */
static bool
head_moved(const struct line *head, const struct line *l)
{
	const struct doc_cell *a = head->cells[0], *b;
	size_t	 cells = 0;
	bool	 moved = false;

	b = l->n > 0 ? l->cells[0] : NULL;
	for (; a != NULL && b != NULL; a = next_cell(head, a),
	    b = next_cell(l, b)) {
		if (head_text(a).n == 0 || !str_eq(head_text(a),
		    head_text(b)))
			return false;
		moved |= a->col != b->col || a->colspan != b->colspan;
		cells++;
	}
	return cells > 1 && moved && a == NULL && b == NULL;
}

/* Where a column's left edge goes: 1 + its new place; 0: it has none. */
static uint32_t *
edges(struct build *b, const struct grid *g, const struct line *head,
    const struct line *again)
{
	uint32_t *to = arena_array(b->ctx, g->ncols + 1, sizeof(*to));
	const struct doc_cell *a = head->cells[0], *x = again->cells[0];

	for (; a != NULL && x != NULL; a = next_cell(head, a),
	    x = next_cell(again, x)) {
		to[x->col] = 1 + a->col;
		to[x->col + x->colspan] = 1 + a->col + a->colspan;
	}
	to[g->ncols] = 1 + (uint32_t)g->ncols;
	return to;
}

/* Do all cells of these rows lie between edges that have a new place? */
static bool
fit(const struct grid *g, size_t from, size_t end, const uint32_t *to)
{
	for (size_t r = from; r < end; r++) {
		const struct line *l = &g->lines.v[r];

		for (size_t i = 0; i < l->n; i++) {
			const struct doc_cell *c = l->cells[i];

			if (c != NULL && (c->row < from || to[c->col] == 0 ||
			    to[c->col + c->colspan] <= to[c->col]))
				return false;
		}
	}
	return true;
}

static void
lay(struct build *b, struct grid *g, size_t from, size_t end,
    const uint32_t *to)
{
	for (size_t r = from; r < end; r++) {
		struct line *l = &g->lines.v[r];
		struct doc_cell	**cells = arena_array(b->ctx, g->ncols,
		    sizeof(*cells));

		for (size_t i = 0; i < l->n; i++) {
			const struct doc_cell *c = l->cells[i];

			if (c == NULL || c->col != i)
				continue;
			for (uint32_t k = to[i] - 1; k + 1 < to[i +
			    c->colspan]; k++)
				cells[k] = l->cells[i];
		}
		l->cells = cells;
		l->n = g->ncols;
	}
	for (size_t r = from; r < end; r++)
		for (size_t i = 0; i < g->ncols; i++) {
			struct doc_cell *c = g->lines.v[r].cells[i];

			if (c == NULL || c->row != r || (i > 0 &&
			    g->lines.v[r].cells[i - 1] == c))
				continue;
			c->colspan = to[c->col + c->colspan] - to[c->col];
			c->col = (uint32_t)i;
		}
}

/* Heads that come again in other columns: theirs become the first one's. */
static void
join_grids(struct build *b, struct grid *g)
{
	const struct line *head = NULL;
	size_t	 n = g->lines.n, end;

	for (size_t r = 0; r < n; r++) {
		const struct line *l = &g->lines.v[r];
		uint32_t *to;

		if (head == NULL && l->n > 0 && l->cells[0] != NULL &&
		    next_cell(l, l->cells[0]) != NULL)
			head = l;	/* not a title across the table */
		if (head == NULL || !head_moved(head, l))
			continue;
		end = r + 1;
		while (end < n && !head_moved(head, &g->lines.v[end]))
			end++;
		to = edges(b, g, head, &g->lines.v[r]);
		if (fit(g, r, end, to))
			lay(b, g, r, end, to);
		r = end - 1;
	}
}

/* The rows as one grid; a cell's height is what it really covers. */
void
build_grid(struct build *b, struct grid *g)
{
	struct doc_table *t = g->table;
	size_t	 ncols = 0, nrows = g->lines.n;
	struct doc_cell	*cell;

	join_grids(b, g);
	for (size_t r = 0; r < nrows; r++)
		if (g->lines.v[r].n > ncols)
			ncols = g->lines.v[r].n;
	build_grid_size(b, nrows, ncols);
	t->nrows = (uint32_t)nrows;
	t->ncols = (uint32_t)ncols;
	t->grid = arena_array(b->ctx, nrows * ncols, sizeof(*t->grid));
	t->header = arena_array(b->ctx, nrows, sizeof(*t->header));
	for (size_t r = 0; r < nrows; r++) {
		struct line *line = &g->lines.v[r];

		t->header[r] = line->header;
		for (size_t c = 0; c < line->n; c++) {
			cell = line->cells[c];
			t->grid[r * ncols + c] = cell;
			if (cell != NULL && cell->col == c && r >= cell->row)
				cell->rowspan = (uint32_t)(r - cell->row) + 1;
		}
	}
}

