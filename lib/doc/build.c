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
#include "doc/build_state.h"

/* ----------------------------------------------------------------- frames */

struct frame *
build_push(struct build *b)
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

void
build_pop(struct build *b)
{
	struct frame	*f = b->top;

	b->depth--;
	b->top = f->outer;
	f->spare = b->spare;
	b->spare = f;
}

void
build_append(struct list *l, struct doc_block *block)
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

struct doc_block *
build_block(struct build *b, enum doc_kind kind)
{
	struct frame	*f = b->top;
	struct doc_block *block;

	ctx_count(b->ctx, &b->nblocks, "blocks");
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
	struct frame	*outer = b->top, *f = build_push(b);

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
void
build_settle(struct build *b)
{
	while (b->top->grid != NULL)
		build_table_end(b);
	b->top->pen->join = false;
	build_pen_end(b, b->top);
}

void
build_story_end(struct build *b)
{
	while (b->top != &b->root && b->top->is_cell)
		build_table_end(b);
	build_settle(b);
	if (b->top != &b->root)
		build_pop(b);
}

/* ------------------------------------------------------------- paragraphs */

static void
link_open(struct build *b, struct pen *pen, struct circ_str target)
{
	struct doc_anchor *a = vec_push(b->ctx, &pen->links);

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
	build_pen_end(b, f);
	block = pen->block = build_block(b, DOC_PARA);
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
void
build_pen_end(struct build *b, struct frame *f)
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
		build_append(f->blocks, block);
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
	build_pen_end(b, f);
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
	if (pen->text.n + n > b->ctx->opt.max_paragraph)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "a paragraph is longer than max-paragraph (%lu bytes)",
		    (unsigned long)b->ctx->opt.max_paragraph);
	b->broken = false;
	if (b->top->is_cell)
		b->top->outer->grid->empty = false;
	if (pen->text.n == 0)
		pen->block->page = b->page;
	if (pen->runs.n > 0 &&
	    same_look(&pen->runs.v[pen->runs.n - 1], look)) {
		pen->runs.v[pen->runs.n - 1].len += (uint32_t)n;
	} else {
		if (++b->nruns > (uint64_t)b->ctx->opt.max_blocks *
		    RUNS_PER_BLOCK)
			ctx_raise(b->ctx, CIRC_ELIMIT, "more changes of look "
			    "than max-blocks (%lu) allows",
			    (unsigned long)b->ctx->opt.max_blocks);
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
build_link(struct build *b, struct circ_str target)
{
	struct frame	*f = b->top;

	if (f->link.s != NULL)
		build_link_end(b);
	ctx_count(b->ctx, &b->nlinks, "hyperlinks");
	b->ntargets += target.n;
	if (b->ntargets > b->ctx->opt.max_text)
		ctx_raise(b->ctx, CIRC_ELIMIT, "the targets of hyperlinks "
		    "are longer than max-text (%lu bytes)",
		    (unsigned long)b->ctx->opt.max_text);
	f->link = target.s != NULL ? target : STR("");
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
		mark = build_block(b, DOC_BREAK);
		mark->new_page = true;
		build_append(f->blocks, mark);
	} else if (at_start) {
		f->pen->block->new_page = true;
	} else {
		b->new_page = true;
	}
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
	struct doc_fact	*fact;
	struct doc_block **at;

	ctx_count(b->ctx, &b->nfacts,
	    "tracked changes, bookmarks and the like");
	fact = vec_push(b->ctx, &b->facts);
	at = vec_push(b->ctx, &b->at);
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
	build_settle(b);
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
