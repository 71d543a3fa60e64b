/* SPDX-License-Identifier: MIT */
/*
 * Tables of a block tree: rows and cells as they come, merges resolved to a
 * grid of squares.
 */
#include "doc/build_state.h"

void
build_table(struct build *b)
{
	struct frame	*f;
	struct doc_block *block;
	struct grid	*g;

	/* inside a table but outside a cell: a cell is made for it */
	if (b->top->grid != NULL)
		build_cell(b, 1, 1);
	f = b->top;
	if (f->pen->block != NULL) {
		f->pen->join = false;
		build_pen_end(b, f);
	}
	block = build_block(b, DOC_TABLE);
	block->new_page = b->new_page;
	b->new_page = false;
	g = arena_new(b->ctx, struct grid);
	g->table = block->table = arena_new(b->ctx, struct doc_table);
	block->table->block = block;
	build_append(f->blocks, block);
	f->grid = g;
}

/* The frame whose table is open, ending a cell that is. */
static struct frame *
table_frame(struct build *b)
{
	if (b->top->grid == NULL && b->top->is_cell)
		build_cell_end(b);
	return b->top->grid == NULL ? NULL : b->top;
}

void
build_row(struct build *b, bool header, uint32_t skip)
{
	struct frame	*f = table_frame(b);
	struct line	*line;
	struct grid	*g;

	if (f == NULL)
		return;
	g = f->grid;
	if (g->in_row)
		build_row_end(b);
	ctx_count(b->ctx, &b->nrows, "rows");
	line = vec_push(b->ctx, &g->lines);
	memset(line, 0, sizeof(*line));
	line->header = header;
	g->in_row = true;
	g->dropped = false;
	g->empty = true;
	g->col = skip > COLSPAN_MAX ? COLSPAN_MAX : skip;
	g->page = g->last = b->page;
}

void
build_row_header(struct build *b)
{
	struct frame	*f = table_frame(b);

	if (f != NULL && f->grid->in_row)
		f->grid->lines.v[f->grid->lines.n - 1].header = true;
}

/* Note that the squares row line, col..col+colspan belong to a cell. */
static void
cover(struct build *b, struct grid *g, struct line *line, uint32_t col,
    uint32_t colspan, struct doc_cell *cell)
{
	size_t	 need = (size_t)col + colspan;

	b->nsquares += colspan;
	if (b->nsquares > (uint64_t)b->ctx->opt.max_blocks *
	    SQUARES_PER_BLOCK)
		ctx_raise(b->ctx, CIRC_ELIMIT, "tables of more squares than "
		    "max-blocks (%lu) allows",
		    (unsigned long)b->ctx->opt.max_blocks);
	while (line->n < need) {
		line->cells = vec_room(b->ctx, line->cells, line->n,
		    &line->a, sizeof(*line->cells));
		line->cells[line->n++] = NULL;
	}
	for (size_t i = col; i < need; i++)
		line->cells[i] = cell;
	while (g->ncols < need) {
		g->left = vec_room(b->ctx, g->left, g->ncols, &g->acols,
		    sizeof(*g->left));
		g->above = vec_room(b->ctx, g->above, g->ncols, &g->aabove,
		    sizeof(*g->above));
		g->left[g->ncols] = 0;
		g->above[g->ncols++] = NULL;
	}
}

/* Squares that a cell above still covers are passed over. */
static void
pass_covered(struct build *b, struct grid *g, struct line *line)
{
	while (g->col < g->ncols && g->left[g->col] > 0) {
		cover(b, g, line, g->col, 1, g->above[g->col]);
		g->col++;
	}
}

static void
open_cell(struct build *b, struct doc_cell *cell, bool keep_empty)
{
	struct frame	*outer = b->top, *f = build_push(b);

	f->story = outer->story;
	f->cell = cell;
	f->is_cell = true;
	f->keep_empty = keep_empty;
	b->page = outer->grid->page;
	/* what a merged cell holds already stays before what comes */
	f->own = (struct list){ cell->first, cell->last };
}

void
build_cell(struct build *b, uint32_t colspan, uint32_t rowspan)
{
	struct frame	*f = table_frame(b);
	struct doc_cell	*cell;
	struct line	*line;
	struct grid	*g;

	if (f == NULL)
		return;
	g = f->grid;
	if (!g->in_row)
		build_row(b, false, 0);
	line = &g->lines.v[g->lines.n - 1];
	colspan = colspan < 1 ? 1 :
	    colspan > COLSPAN_MAX ? COLSPAN_MAX : colspan;
	rowspan = rowspan < 1 ? 1 :
	    rowspan > ROWSPAN_MAX ? ROWSPAN_MAX : rowspan;
	ctx_count(b->ctx, &b->ncells, "cells");
	pass_covered(b, g, line);
	cell = arena_new(b->ctx, struct doc_cell);
	cell->table = g->table;
	cell->row = (uint32_t)g->lines.n - 1;
	cell->col = g->col;
	cell->colspan = colspan;
	cell->rowspan = 1;
	cover(b, g, line, g->col, colspan, cell);
	for (uint32_t c = g->col; c < g->col + colspan; c++) {
		/* this row's own is taken off when the row ends */
		g->left[c] = rowspan;
		g->above[c] = cell;
	}
	g->col += colspan;
	open_cell(b, cell, true);
}

void
build_cell_continues(struct build *b, uint32_t colspan)
{
	struct frame	*f = table_frame(b);
	struct doc_cell	*cell = NULL;
	struct line	*line, *up;
	struct grid	*g;

	if (f == NULL)
		return;
	g = f->grid;
	if (!g->in_row)
		build_row(b, false, 0);
	line = &g->lines.v[g->lines.n - 1];
	up = g->lines.n > 1 ? &g->lines.v[g->lines.n - 2] : NULL;
	colspan = colspan < 1 ? 1 :
	    colspan > COLSPAN_MAX ? COLSPAN_MAX : colspan;
	if (up != NULL && g->col < up->n)
		cell = up->cells[g->col];
	if (cell == NULL || cell->col != g->col || cell->colspan != colspan) {
		build_cell(b, colspan, 1);
		return;
	}
	ctx_count(b->ctx, &b->ncells, "cells");
	cover(b, g, line, g->col, colspan, cell);
	for (uint32_t c = g->col; c < g->col + colspan; c++) {
		g->left[c] = 1;
		g->above[c] = cell;
	}
	g->col += colspan;
	open_cell(b, cell, false);
}

void
build_cell_end(struct build *b)
{
	struct frame	*f = b->top;

	if (!f->is_cell)
		return;
	build_settle(b);
	f->cell->first = f->own.first;
	f->cell->last = f->own.last;
	if (b->page > f->outer->grid->last)
		f->outer->grid->last = b->page;
	build_pop(b);
}

void
build_row_end(struct build *b)
{
	struct frame	*f = table_frame(b);
	struct line	*line;
	struct grid	*g;

	if (f == NULL || !f->grid->in_row)
		return;
	g = f->grid;
	line = &g->lines.v[g->lines.n - 1];
	while (g->col < g->ncols) {
		pass_covered(b, g, line);
		g->col++;
	}
	g->in_row = false;
	if (g->last > g->page)
		b->page = g->last;
	else
		b->page = g->page;
	if (g->dropped) {
		g->lines.n--;
		return;
	}
	for (size_t c = 0; c < g->ncols; c++)
		if (g->left[c] > 0)
			g->left[c]--;
	build_grid_size(b, g->lines.n, g->ncols);
}

void
build_row_drop(struct build *b)
{
	struct frame	*f = b->top;

	if (f->grid == NULL && f->is_cell)
		f = f->outer;
	if (f->grid != NULL)
		f->grid->dropped = true;
}

void
build_table_end(struct build *b)
{
	struct frame	*f = table_frame(b);

	if (f == NULL)
		return;
	build_row_end(b);
	build_grid(b, f->grid);
	f->grid = NULL;
}
