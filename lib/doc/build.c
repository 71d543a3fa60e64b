/* SPDX-License-Identifier: MIT */
/*
 * Making a block tree.
 *
 * Containers (stories, cells, text boxes) nest on a stack of frames; each
 * frame owns at most one open paragraph, whose text and looks are collected
 * in storage that later paragraphs use again, and copied once when it ends.
 * Ordinals are given at the very end, so that what is dropped (a deleted
 * row) leaves no gap.
 */
#include "doc/build.h"

#define NSTORIES (DOC_COMMENT + 1)
#define COLSPAN_MAX 1000u
#define ROWSPAN_MAX 65534u
#define SQUARES_PER_BLOCK 16u

/* Blocks in a row. */
struct list {
	struct doc_block *first, *last;
};

/* The paragraph that is being written. */
struct pen {
	struct doc_block *block;	/* NULL: none is open */
	bool		 join;		/* goes on in the next one */
	bool		 held;		/* ended, but waits for the next one */
	struct buf	 text;
	VEC(struct doc_run) runs;
	VEC(struct doc_anchor) links;
	struct list	 boxes;		/* text boxes, to follow it */
};

struct line {				/* the squares of one table row */
	struct doc_cell	**cells;
	size_t		 n, a;
	bool		 header;
};

struct grid {
	struct doc_table *table;
	VEC(struct line) lines;
	bool		 in_row, dropped;
	uint32_t	 col;		/* where the next cell goes */
	uint32_t	 page, last;	/* at the row's start; its latest */
	bool		 empty;		/* no text in this row yet */
	uint32_t	*left;		/* per column: rows still covered */
	struct doc_cell	**above;	/* and the cell that covers them */
	size_t		 ncols, acols, aabove;
};

/* What is open: a story, a text box or a cell; and a table in it. */
struct frame {
	struct frame	*outer;
	struct list	*blocks;
	struct list	 own;
	enum doc_story	 story;
	struct doc_cell	*cell;
	bool		 is_cell;
	bool		 keep_empty;	/* false: a merged cell's extra part */
	struct pen	*pen;
	struct grid	*grid;		/* the table that is open here */
	struct circ_str	 link;		/* open link; .s NULL: none */
	struct frame	*spare;		/* list of frames to use again */
};

struct build {
	struct ctx	*ctx;
	struct doc	*doc;
	struct list	 stories[NSTORIES];
	struct frame	*top, *spare;
	struct frame	 root;
	unsigned	 depth;		/* frames open */
	uint32_t	 page;
	bool		 rendered;	/* a page break of a layout was seen */
	bool		 broken;	/* a break, and no text since */
	bool		 new_page;	/* for the next paragraph */
	uint64_t	 nblocks, nrows, ncells, ntext;
	uint64_t	 nsquares;	/* of all grids */
	VEC(struct doc_fact) facts;
	VEC(struct doc_block *) at;	/* the block of each fact */
};

/* ----------------------------------------------------------------- frames */

static void pen_end(struct build *, struct frame *);

static struct frame *
push(struct build *b)
{
	struct frame	*f = b->spare;
	struct pen	*pen;

	if (++b->depth > b->ctx->opt.max_depth)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "tables or text boxes nest deeper than max-depth (%lu)",
		    (unsigned long)b->ctx->opt.max_depth);
	if (f != NULL) {
		b->spare = f->spare;
		pen = f->pen;
		memset(f, 0, sizeof(*f));
		f->pen = pen;
	} else {
		f = arena_new(b->ctx, struct frame);
		f->pen = arena_new(b->ctx, struct pen);
	}
	f->outer = b->top;
	f->blocks = &f->own;
	f->keep_empty = true;
	b->top = f;
	return f;
}

static void
pop(struct build *b)
{
	struct frame	*f = b->top;

	b->depth--;
	b->top = f->outer;
	f->spare = b->spare;
	b->spare = f;
}

static void
append(struct list *l, struct doc_block *block)
{
	if (l->last != NULL)
		l->last->next = block;
	else
		l->first = block;
	l->last = block;
}

static void
splice(struct list *l, const struct list *more)
{
	if (more->first == NULL)
		return;
	if (l->last != NULL)
		l->last->next = more->first;
	else
		l->first = more->first;
	l->last = more->last;
}

/* Blocks, rows and cells: of each as many as max_blocks. */
static void
count_one(struct build *b, uint64_t *n, const char *what)
{
	if (++*n > b->ctx->opt.max_blocks)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "more %s than max-blocks (%lu)", what,
		    (unsigned long)b->ctx->opt.max_blocks);
}

static struct doc_block *
block_new(struct build *b, enum doc_kind kind)
{
	struct frame	*f = b->top;
	struct doc_block *block;

	count_one(b, &b->nblocks, "blocks");
	block = arena_new(b->ctx, struct doc_block);
	block->kind = kind;
	block->story = f->story;
	block->cell = f->cell;
	block->id = CIRC_NOWHERE;
	block->list = -1;
	block->page = b->page;
	return block;
}

struct build *
build_new(struct ctx *ctx, const char *format)
{
	struct build	*b = arena_new(ctx, struct build);

	b->ctx = ctx;
	b->doc = arena_new(ctx, struct doc);
	b->doc->format = str_of(format);
	b->page = 1;
	b->top = &b->root;
	b->root.story = DOC_BODY;
	b->root.blocks = &b->stories[DOC_BODY];
	b->root.keep_empty = true;
	b->root.pen = arena_new(ctx, struct pen);
	return b;
}

void
build_story(struct build *b, enum doc_story story)
{
	struct frame	*outer = b->top, *f = push(b);

	f->story = story;
	if (story != DOC_TEXTBOX) {
		f->blocks = &b->stories[story];
		return;
	}
	f->cell = outer->cell;
	if (outer->pen->block == NULL)
		f->blocks = outer->blocks;
	else
		f->blocks = &outer->pen->boxes;
}

/* End what is still open inside the top frame. */
static void
settle(struct build *b)
{
	while (b->top->grid != NULL)
		build_table_end(b);
	b->top->pen->join = false;
	pen_end(b, b->top);
}

void
build_story_end(struct build *b)
{
	while (b->top != &b->root && b->top->is_cell)
		build_table_end(b);
	settle(b);
	if (b->top != &b->root)
		pop(b);
}

/* ------------------------------------------------------------- paragraphs */

static void
link_open(struct build *b, struct pen *pen, struct circ_str target)
{
	struct doc_anchor *a = vec_push(b->ctx, &pen->links);

	memset(a, 0, sizeof(*a));
	a->off = (uint32_t)pen->text.n;
	a->target = target;
}

static void
link_close(struct pen *pen)
{
	struct doc_anchor *a;

	if (pen->links.n == 0)
		return;
	a = &pen->links.v[pen->links.n - 1];
	a->len = (uint32_t)pen->text.n - a->off;
	if (a->len == 0)
		pen->links.n--;
}

struct doc_block *
build_para(struct build *b)
{
	struct frame	*f = b->top;
	struct pen	*pen = f->pen;
	struct doc_block *block;

	if (pen->block != NULL && pen->held) {
		/* the mark between the two was deleted: go on */
		pen->held = pen->join = false;
		block = pen->block;
		block->marker = block->style = (struct circ_str){ NULL, 0 };
		block->heading = 0;
		block->list = -1;
		block->role = DOC_ROLE_NONE;
		block->align = DOC_LEFT;
		block->rtl = false;
		block->indent = 0;
		if (f->link.s != NULL)
			link_open(b, pen, f->link);
		return block;
	}
	pen_end(b, f);
	block = pen->block = block_new(b, DOC_PARA);
	block->new_page = b->new_page;
	b->new_page = false;
	pen->join = pen->held = false;
	pen->text.n = 0;
	pen->runs.n = pen->links.n = 0;
	pen->boxes = (struct list){ NULL, NULL };
	if (f->link.s != NULL)
		link_open(b, pen, f->link);
	return block;
}

/* Close the paragraph of a frame, if one is open, and put it in place. */
static void
pen_end(struct build *b, struct frame *f)
{
	struct pen	*pen = f->pen;
	struct doc_block *block = pen->block;

	if (block == NULL)
		return;
	pen->block = NULL;
	if (f->link.s != NULL && !pen->held)
		link_close(pen);
	if (f->keep_empty || pen->text.n > 0) {
		block->text.s = arena_copy(b->ctx, pen->text.s, pen->text.n);
		block->text.n = pen->text.n;
		block->nruns = pen->runs.n;
		block->runs = arena_array(b->ctx, pen->runs.n,
		    sizeof(*block->runs));
		if (pen->runs.n > 0)
			memcpy(block->runs, pen->runs.v,
			    pen->runs.n * sizeof(*block->runs));
		block->nlinks = pen->links.n;
		block->links = arena_array(b->ctx, pen->links.n,
		    sizeof(*block->links));
		if (pen->links.n > 0)
			memcpy(block->links, pen->links.v,
			    pen->links.n * sizeof(*block->links));
		append(f->blocks, block);
	}
	splice(f->blocks, &pen->boxes);
}

void
build_para_end(struct build *b)
{
	struct frame	*f = b->top;

	if (f->pen->block == NULL)
		return;
	if (f->pen->join) {
		if (f->link.s != NULL)
			link_close(f->pen);
		f->pen->held = true;
		return;
	}
	pen_end(b, f);
}

struct doc_block *
build_current(struct build *b)
{
	return b->top->pen->held ? NULL : b->top->pen->block;
}

void
build_para_join(struct build *b)
{
	b->top->pen->join = b->top->pen->block != NULL;
}

static bool
same_look(const struct doc_run *a, const struct doc_run *b)
{
	return a->flags == b->flags && a->size == b->size &&
	    (a->lang.s == b->lang.s || str_eq(a->lang, b->lang));
}

static void
add_text(struct build *b, const char *s, size_t n, const struct doc_run *look)
{
	static const struct doc_run plain;
	struct pen	*pen = b->top->pen;
	struct doc_run	*run;

	if (n == 0)
		return;
	if (look == NULL)
		look = &plain;
	if (pen->block == NULL || pen->held)
		build_para(b);
	b->ntext += n;
	if (b->ntext > b->ctx->opt.max_text)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "more text than max-text (%lu bytes)",
		    (unsigned long)b->ctx->opt.max_text);
	b->broken = false;
	if (b->top->is_cell)
		b->top->outer->grid->empty = false;
	if (pen->text.n == 0)
		pen->block->page = b->page;
	if (pen->runs.n > 0 &&
	    same_look(&pen->runs.v[pen->runs.n - 1], look)) {
		pen->runs.v[pen->runs.n - 1].len += (uint32_t)n;
	} else {
		run = vec_push(b->ctx, &pen->runs);
		*run = *look;
		run->off = (uint32_t)pen->text.n;
		run->len = (uint32_t)n;
	}
	buf_add(b->ctx, &pen->text, s, n);
}

/* A soft hyphen shows only where a line ends, which no file tells. */
void
build_text(struct build *b, const char *s, size_t n,
    const struct doc_run *look)
{
	const char	*at;

	while (n > 1 && (at = memmem(s, n, "\xC2\xAD", 2)) != NULL) {
		add_text(b, s, (size_t)(at - s), look);
		n -= (size_t)(at - s) + 2;
		s = at + 2;
	}
	add_text(b, s, n, look);
}

void
build_link(struct build *b, const char *target, size_t n)
{
	struct frame	*f = b->top;

	if (f->link.s != NULL)
		build_link_end(b);
	f->link.s = arena_copy(b->ctx, target, n);
	f->link.n = n;
	if (f->pen->block != NULL && !f->pen->held)
		link_open(b, f->pen, f->link);
}

void
build_link_end(struct build *b)
{
	struct frame	*f = b->top;

	if (f->link.s == NULL)
		return;
	if (f->pen->block != NULL && !f->pen->held)
		link_close(f->pen);
	f->link = (struct circ_str){ NULL, 0 };
}

/* ------------------------------------------------------------------ pages */

/*
 * A layout that was kept in the file marks a page's first words, also where
 * an explicit break has just been: the two are one.
 */
void
build_page(struct build *b, bool explicit_break)
{
	struct frame	*f = b->top;
	struct doc_block *mark;
	bool		 at_start = f->pen->block == NULL ||
	    f->pen->text.n == 0;

	if (!explicit_break)
		b->rendered = true;
	if (!b->broken) {
		b->page++;
		if (f->is_cell && f->outer->grid->empty)
			f->outer->grid->page++;
	}
	b->broken = explicit_break;
	if (!explicit_break)
		return;
	if (f->is_cell)
		return;
	if (f->pen->block == NULL) {
		mark = block_new(b, DOC_BREAK);
		mark->new_page = true;
		append(f->blocks, mark);
	} else if (at_start) {
		f->pen->block->new_page = true;
	} else {
		b->new_page = true;
	}
}

/* ----------------------------------------------------------------- tables */

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
		pen_end(b, f);
	}
	block = block_new(b, DOC_TABLE);
	block->new_page = b->new_page;
	b->new_page = false;
	g = arena_new(b->ctx, struct grid);
	g->table = block->table = arena_new(b->ctx, struct doc_table);
	block->table->block = block;
	append(f->blocks, block);
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
	count_one(b, &b->nrows, "rows");
	line = vec_push(b->ctx, &g->lines);
	memset(line, 0, sizeof(*line));
	line->header = header;
	g->in_row = true;
	g->dropped = false;
	g->empty = true;
	g->col = skip > COLSPAN_MAX ? COLSPAN_MAX : skip;
	g->page = g->last = b->page;
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
	struct frame	*outer = b->top, *f = push(b);

	f->story = outer->story;
	f->cell = cell;
	f->is_cell = true;
	f->keep_empty = keep_empty;
	b->page = outer->grid->page;
	/* what a merged cell holds already stays before what comes */
	f->own.first = f->own.last = cell->first;
	while (f->own.last != NULL && f->own.last->next != NULL)
		f->own.last = f->own.last->next;
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
	count_one(b, &b->ncells, "cells");
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
	count_one(b, &b->ncells, "cells");
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
	settle(b);
	f->cell->first = f->own.first;
	if (b->page > f->outer->grid->last)
		f->outer->grid->last = b->page;
	pop(b);
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

/* The rows as one grid; a cell's height is what it really covers. */
static void
make_grid(struct build *b, struct grid *g)
{
	struct doc_table *t = g->table;
	size_t	 ncols = 0, nrows = g->lines.n;
	struct doc_cell	*cell;

	for (size_t r = 0; r < nrows; r++)
		if (g->lines.v[r].n > ncols)
			ncols = g->lines.v[r].n;
	if (nrows * ncols > (uint64_t)b->ctx->opt.max_blocks *
	    SQUARES_PER_BLOCK)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "a table of %zu rows and %zu columns is beyond max-blocks"
		    " (%lu)", nrows, ncols,
		    (unsigned long)b->ctx->opt.max_blocks);
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

void
build_table_end(struct build *b)
{
	struct frame	*f = table_frame(b);

	if (f == NULL)
		return;
	build_row_end(b);
	make_grid(b, f->grid);
	f->grid = NULL;
}

/* ----------------------------------------------------- facts, and the end */

struct build_mark
build_here(const struct build *b)
{
	const struct pen *pen = b->top->pen;

	return (struct build_mark){ pen->block,
	    pen->block == NULL ? 0 : (uint32_t)pen->text.n, 0 };
}

void
build_fact_at(struct build *b, struct build_mark where,
    enum doc_fact_kind kind, struct circ_str text, struct circ_str extra)
{
	struct doc_fact	*fact = vec_push(b->ctx, &b->facts);
	struct doc_block **at = vec_push(b->ctx, &b->at);

	fact->kind = kind;
	fact->at.block = CIRC_NOWHERE;
	fact->at.off = where.off;
	fact->at.len = where.len;
	fact->text = str_dup(b->ctx, text);
	fact->extra = str_dup(b->ctx, extra);
	*at = where.block;
}

void
build_fact(struct build *b, enum doc_fact_kind kind, struct circ_str text,
    struct circ_str extra)
{
	struct pen	*pen = b->top->pen;
	struct build_mark at = build_here(b);

	/* the words that have just been written, or the place alone */
	if (at.block != NULL && text.n > 0 && text.n <= pen->text.n &&
	    memcmp(pen->text.s + pen->text.n - text.n, text.s,
	    text.n) == 0) {
		at.off -= (uint32_t)text.n;
		at.len = (uint32_t)text.n;
	}
	build_fact_at(b, at, kind, text, extra);
}

struct count {
	uint32_t	 paragraph[NSTORIES], table[NSTORIES];
	bool		 paged;		/* the story has pages of its own */
};

static void number_cells(struct build *, const struct doc_table *,
    struct count *);

/* Give ids and ordinals to a chain of blocks and what is inside them. */
static void
number(struct build *b, struct doc_block *block, struct count *n)
{
	uint32_t in_cell = 0;

	for (; block != NULL; block = block->next) {
		block->id = (uint32_t)b->doc->nblocks;
		b->doc->blocks[b->doc->nblocks++] = block;
		if (!b->rendered || !n->paged)
			block->page = 0;
		if (block->kind == DOC_PARA)
			block->paragraph = block->cell != NULL ? ++in_cell :
			    ++n->paragraph[block->story];
		if (block->kind != DOC_TABLE)
			continue;
		block->table->number = ++n->table[block->story];
		number_cells(b, block->table, n);
	}
}

static void
number_cells(struct build *b, const struct doc_table *t, struct count *n)
{
	for (uint32_t r = 0; r < t->nrows; r++)
		for (uint32_t c = 0; c < t->ncols; c++) {
			const struct doc_cell *cell = doc_at(t, r, c);

			if (cell != NULL && cell->row == r && cell->col == c)
				number(b, cell->first, n);
		}
}

struct doc *
build_finish(struct build *b)
{
	static const enum doc_story order[] = { DOC_HEADER, DOC_BODY,
	    DOC_NOTE, DOC_FOOTER, DOC_COMMENT };
	struct count	 n = { .paged = true };
	struct doc	*d = b->doc;

	while (b->top != &b->root)
		build_story_end(b);
	settle(b);
	d->blocks = arena_array(b->ctx, (size_t)b->nblocks,
	    sizeof(*d->blocks));
	for (size_t i = 0; i < NELEM(order); i++) {
		n.paged = order[i] == DOC_BODY;
		number(b, b->stories[order[i]].first, &n);
	}
	d->body = b->stories[DOC_BODY].first;
	d->facts = b->facts.v;
	d->nfacts = b->facts.n;
	for (size_t i = 0; i < d->nfacts; i++)
		d->facts[i].at.block = b->at.v[i] == NULL ? CIRC_NOWHERE :
		    b->at.v[i]->id;
	return d;
}
