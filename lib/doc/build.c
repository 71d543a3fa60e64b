/* SPDX-License-Identifier: MIT */
/*
 * Making a block tree.  Containers nest like the document: a story, a cell,
 * a text box.  Each keeps its chain of blocks; a text box's chain waits until
 * the paragraph that anchors it is closed.  Tables keep rows of loose cells
 * and are resolved to a grid when they close.  Ids are given at the end, when
 * the reading order of stories is known.
 */
#include "doc/build.h"

#define MAX_NEST 64		/* of containers and tables */
#define MAX_COLUMNS 1024
#define MAX_SPAN 63		/* what Word allows in a row */

struct chain {
	struct doc_block *first, *last;
};

struct loose {			/* a cell before its grid is known */
	struct doc_cell	*cell;	/* NULL: continues the one above */
	uint32_t	 col, colspan;
};

struct grid_row {
	VEC(struct loose) cells;
	bool		 header;
	uint32_t	 next;	/* first free column */
};

struct table {
	struct doc_block *block;
	VEC(struct grid_row) rows;
	uint32_t	 ncols;
	bool		 in_row;
	VEC(size_t)	 covered;	/* by column: up to this row */
};

/* Where blocks go: a story, a cell or a text box. */
struct room {
	struct chain	 chain;
	enum doc_story	 story;
	const struct doc_cell *cell;
	uint32_t	 paragraphs;
	struct doc_block *para;		/* open */
	struct buf	 text;
	VEC(struct doc_run) runs;
	VEC(struct doc_anchor) links;
	bool		 in_link;
	bool		 joined;	/* the next paragraph continues this */
	struct chain	 boxes;		/* text boxes of the open paragraph */
	VEC(struct table *) tables;	/* open ones */
};

struct pending_fact {
	const struct doc_block *block;	/* NULL: of the whole document */
	size_t		 index;
};

struct build {
	struct ctx	*ctx;
	struct doc	*doc;
	VEC(struct room *) rooms;	/* innermost last */
	struct room	*story[6];	/* the rooms of the stories */
	uint32_t	 ntables[6];
	uint32_t	 boxes;		/* paragraphs of text boxes */
	uint32_t	 page;
	bool		 new_page;
	size_t		 blocks, text;	/* counted against the limits */
	VEC(struct doc_fact) facts;
	VEC(struct pending_fact) pending;
};

struct build *
build_new(struct ctx *ctx, const char *format)
{
	struct build	*b = arena_new(ctx, struct build);

	b->ctx = ctx;
	b->doc = arena_new(ctx, struct doc);
	b->doc->format = str_of(format);
	return b;
}

static struct room *
here(struct build *b)
{
	if (b->rooms.n == 0)
		build_story(b, DOC_BODY);
	return b->rooms.v[b->rooms.n - 1];
}

static struct room *
enter(struct build *b, struct room *r)
{
	if (b->rooms.n >= MAX_NEST)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "tables or text boxes nest more than %d deep", MAX_NEST);
	*vec_push(b->ctx, &b->rooms) = r;
	return r;
}

static void
append(struct chain *c, struct doc_block *first, struct doc_block *last)
{
	if (first == NULL)
		return;
	if (c->last == NULL)
		c->first = first;
	else
		c->last->next = first;
	c->last = last;
}

static struct doc_block *
block(struct build *b, enum doc_kind kind)
{
	struct room	 *r = here(b);
	struct doc_block *x;

	if (++b->blocks > b->ctx->opt.max_blocks)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "more than max-blocks (%u) paragraphs and tables",
		    (unsigned)b->ctx->opt.max_blocks);
	x = arena_new(b->ctx, struct doc_block);
	x->kind = kind;
	x->story = r->story;
	x->cell = r->cell;
	x->list = -1;
	x->page = r->story == DOC_BODY || r->story == DOC_TEXTBOX ?
	    b->page : 0;
	return x;
}

/* ---------------------------------------------------------------- stories */

void
build_story(struct build *b, enum doc_story story)
{
	struct room	*r = b->story[story];

	if (story == DOC_TEXTBOX || r == NULL) {
		r = arena_new(b->ctx, struct room);
		r->story = story;
		if (story != DOC_TEXTBOX)
			b->story[story] = r;
	}
	enter(b, r);
}

void
build_story_end(struct build *b)
{
	struct room	*r;

	if (b->rooms.n == 0)
		return;
	r = here(b);
	while (r->tables.n > 0)
		build_table_end(b);
	build_para_end(b);
	b->rooms.n--;
	if (r->story != DOC_TEXTBOX || r->cell != NULL || b->rooms.n == 0)
		return;
	/* a text box: after the paragraph that anchors it */
	if (here(b)->para != NULL)
		append(&here(b)->boxes, r->chain.first, r->chain.last);
	else
		append(&here(b)->chain, r->chain.first, r->chain.last);
}

/* ------------------------------------------------------------- paragraphs */

struct doc_block *
build_current(struct build *b)
{
	return b->rooms.n == 0 ? NULL : here(b)->para;
}

struct doc_block *
build_para(struct build *b)
{
	struct room	*r = here(b);

	if (r->para != NULL) {
		if (r->joined) {
			r->joined = false;
			return r->para;
		}
		build_para_end(b);
	}
	r->para = block(b, DOC_PARA);
	r->para->paragraph = r->story == DOC_TEXTBOX && r->cell == NULL ?
	    ++b->boxes : ++r->paragraphs;
	r->para->new_page = b->new_page && r->story == DOC_BODY;
	if (r->story == DOC_BODY)
		b->new_page = false;
	memset(&r->text, 0, sizeof(r->text));
	memset(&r->runs, 0, sizeof(r->runs));
	memset(&r->links, 0, sizeof(r->links));
	r->in_link = false;
	return r->para;
}

void
build_para_join(struct build *b)
{
	here(b)->joined = true;
}

void
build_para_end(struct build *b)
{
	struct room	 *r;
	struct doc_block *p;

	if (b->rooms.n == 0 || (p = (r = here(b))->para) == NULL || r->joined)
		return;
	build_link_end(b);
	buf_add(b->ctx, &r->text, "", 0);
	p->text = buf_str(&r->text);
	p->runs = r->runs.v;
	p->nruns = r->runs.n;
	p->links = r->links.v;
	p->nlinks = r->links.n;
	r->para = NULL;
	append(&r->chain, p, p);
	append(&r->chain, r->boxes.first, r->boxes.last);
	memset(&r->boxes, 0, sizeof(r->boxes));
}

static bool
same_look(const struct doc_run *a, const struct doc_run *b)
{
	return a->flags == b->flags && a->size == b->size &&
	    str_eq(a->lang, b->lang);
}

void
build_text(struct build *b, const char *s, size_t n,
    const struct doc_run *look)
{
	struct room	*r = here(b);
	struct doc_run	*run;
	static const struct doc_run plain = { 0 };

	if (n == 0)
		return;
	if (r->para == NULL)
		build_para(b);
	b->text += n;
	if (b->text > b->ctx->opt.max_text)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "more text than max-text (%u bytes)",
		    (unsigned)b->ctx->opt.max_text);
	if (look == NULL)
		look = &plain;
	run = r->runs.n > 0 ? &r->runs.v[r->runs.n - 1] : NULL;
	if (run == NULL || !same_look(run, look)) {
		run = vec_push(b->ctx, &r->runs);
		*run = *look;
		run->off = (uint32_t)r->text.n;
		run->len = 0;
	}
	buf_add(b->ctx, &r->text, s, n);
	run->len += (uint32_t)n;
}

void
build_link(struct build *b, const char *target, size_t n)
{
	struct room	  *r = here(b);
	struct doc_anchor *a;

	if (r->para == NULL)
		build_para(b);
	build_link_end(b);
	a = vec_push(b->ctx, &r->links);
	a->off = (uint32_t)r->text.n;
	a->target = str_dup(b->ctx, (struct circ_str){ n > 0 ? target : "",
	    n });
	r->in_link = true;
}

void
build_link_end(struct build *b)
{
	struct room	  *r = here(b);
	struct doc_anchor *a;

	if (!r->in_link)
		return;
	r->in_link = false;
	a = &r->links.v[r->links.n - 1];
	a->len = (uint32_t)r->text.n - a->off;
	if (a->len == 0)
		r->links.n--;
}

void
build_page(struct build *b, bool explicit_break)
{
	struct room	 *r = here(b);
	struct doc_block *x;

	if (r->story != DOC_BODY)
		return;
	if (b->page == 0)
		b->page = 1;
	b->page++;
	if (!explicit_break)
		return;
	if (r->cell != NULL) {
		b->new_page = true;
		return;
	}
	x = block(b, DOC_BREAK);
	if (r->para == NULL) {
		append(&r->chain, x, x);
		b->new_page = true;
	} else if (r->text.n == 0) {
		append(&r->chain, x, x);
		r->para->new_page = true;
		r->para->page = b->page;
	} else {
		append(&r->boxes, x, x);
		b->new_page = true;
	}
}

/* ----------------------------------------------------------------- tables */

static struct table *
table(struct build *b)
{
	struct room	*r = here(b);

	return r->tables.n == 0 ? NULL : r->tables.v[r->tables.n - 1];
}

void
build_table(struct build *b)
{
	struct room	*r = here(b);
	struct table	*t = arena_new(b->ctx, struct table);

	r->joined = false;
	build_para_end(b);
	if (r->tables.n >= MAX_NEST)
		ctx_raise(b->ctx, CIRC_ELIMIT, "tables nest too deeply");
	t->block = block(b, DOC_TABLE);
	t->block->table = arena_new(b->ctx, struct doc_table);
	t->block->table->block = t->block;
	t->block->table->number = ++b->ntables[r->story];
	*vec_push(b->ctx, &r->tables) = t;
}

void
build_row(struct build *b, bool header, uint32_t skip)
{
	struct table	*t = table(b);
	struct grid_row	*row;

	if (t == NULL)
		return;
	row = vec_push(b->ctx, &t->rows);
	row->header = header;
	row->next = skip < MAX_COLUMNS ? skip : MAX_COLUMNS - 1;
	t->in_row = true;
}

/* A place for a cell in the open row; NULL if the row is full. */
static struct loose *
place(struct build *b, struct table *t, uint32_t colspan)
{
	struct grid_row	*row;
	struct loose	*l;

	if (!t->in_row)
		build_row(b, false, 0);
	row = &t->rows.v[t->rows.n - 1];
	if (colspan == 0)
		colspan = 1;
	if (colspan > MAX_SPAN)
		colspan = MAX_SPAN;
	while (row->next < t->covered.n &&
	    t->covered.v[row->next] >= t->rows.n)
		row->next++;
	if (row->next >= MAX_COLUMNS)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "a table of more than %d columns", MAX_COLUMNS);
	if (row->next + colspan > MAX_COLUMNS)
		colspan = MAX_COLUMNS - row->next;
	l = vec_push(b->ctx, &row->cells);
	l->col = row->next;
	l->colspan = colspan;
	row->next += colspan;
	if (row->next > t->ncols)
		t->ncols = row->next;
	return l;
}

/* Cells of later rows move aside for one that spans down to them. */
static void
span_down(struct build *b, struct table *t, const struct loose *l,
    uint32_t rowspan)
{
	for (uint32_t k = l->col; rowspan > 1 && k < l->col + l->colspan; k++) {
		while (t->covered.n <= k)
			*vec_push(b->ctx, &t->covered) = 0;
		t->covered.v[k] = t->rows.n + rowspan - 1;
	}
}

void
build_cell(struct build *b, uint32_t colspan, uint32_t rowspan)
{
	struct table	*t = table(b);
	struct loose	*l;
	struct room	*r;

	if (t == NULL)
		return;
	l = place(b, t, colspan);
	l->cell = arena_new(b->ctx, struct doc_cell);
	l->cell->table = t->block->table;
	l->cell->row = (uint32_t)t->rows.n - 1;
	l->cell->col = l->col;
	l->cell->colspan = l->colspan;
	l->cell->rowspan = rowspan == 0 ? 1 : rowspan;
	span_down(b, t, l, rowspan);
	r = arena_new(b->ctx, struct room);
	r->story = here(b)->story;
	r->cell = l->cell;
	enter(b, r);
}

/* The text of a continuing cell is dropped by the page: none is expected. */
void
build_cell_continues(struct build *b, uint32_t colspan)
{
	struct table	*t = table(b);
	struct room	*r;

	if (t == NULL)
		return;
	place(b, t, colspan);
	r = arena_new(b->ctx, struct room);
	r->story = here(b)->story;
	r->cell = arena_new(b->ctx, struct doc_cell);
	enter(b, r);
}

void
build_cell_end(struct build *b)
{
	struct room	*r;
	struct table	*t;
	struct loose	*l;

	if (b->rooms.n < 2 || (r = here(b))->cell == NULL)
		return;
	while (r->tables.n > 0)
		build_table_end(b);
	r->joined = false;
	build_para_end(b);
	b->rooms.n--;
	if ((t = table(b)) == NULL || t->rows.n == 0)
		return;
	l = &t->rows.v[t->rows.n - 1].cells.v[
	    t->rows.v[t->rows.n - 1].cells.n - 1];
	if (l->cell != NULL)
		l->cell->first = r->chain.first;
}

void
build_row_end(struct build *b)
{
	struct table	*t = table(b);

	if (t != NULL)
		t->in_row = false;
}

void
build_row_drop(struct build *b)
{
	struct table	*t = table(b);

	if (t == NULL || t->rows.n == 0)
		return;
	t->rows.n--;
	memset(&t->rows.v[t->rows.n], 0, sizeof(*t->rows.v));
	t->in_row = false;
}

static void
cover(struct doc_table *d, struct doc_cell *c)
{
	for (uint32_t r = c->row; r < c->row + c->rowspan; r++)
		for (uint32_t k = c->col; k < c->col + c->colspan; k++)
			if (d->grid[(size_t)r * d->ncols + k] == NULL)
				d->grid[(size_t)r * d->ncols + k] = c;
}

/* Loose cells to a grid: spans cut to the table, merges joined. */
static void
resolve(struct build *b, struct table *t)
{
	struct doc_table *d = t->block->table;

	d->nrows = (uint32_t)t->rows.n;
	d->ncols = t->ncols;
	if (d->ncols != 0 && d->nrows > b->ctx->opt.max_blocks / d->ncols * 4)
		ctx_raise(b->ctx, CIRC_ELIMIT,
		    "a table with more squares than max-blocks allows");
	d->grid = arena_array(b->ctx, (size_t)d->nrows * d->ncols + 1,
	    sizeof(*d->grid));
	d->header = arena_array(b->ctx, d->nrows + 1, sizeof(*d->header));
	for (uint32_t r = 0; r < d->nrows; r++) {
		struct grid_row	*row = &t->rows.v[r];

		d->header[r] = row->header;
		for (size_t i = 0; i < row->cells.n; i++) {
			struct loose	*l = &row->cells.v[i];
			struct doc_cell	*up;

			if (l->cell != NULL) {
				l->cell->row = r;
				if (l->cell->rowspan > d->nrows - r)
					l->cell->rowspan = d->nrows - r;
				cover(d, l->cell);
				continue;
			}
			up = r == 0 ? NULL : d->grid[(size_t)(r - 1) *
			    d->ncols + l->col];
			if (up != NULL && up->row + up->rowspan == r) {
				up->rowspan++;
				cover(d, up);
			}
		}
	}
}

void
build_table_end(struct build *b)
{
	struct room	*r = here(b);
	struct table	*t = table(b);

	if (t == NULL)
		return;
	r->tables.n--;
	resolve(b, t);
	append(&r->chain, t->block, t->block);
}

/* ------------------------------------------------------------------ facts */

void
build_fact(struct build *b, enum doc_fact_kind kind, struct circ_str text,
    struct circ_str extra)
{
	struct doc_fact		*f = vec_push(b->ctx, &b->facts);
	struct pending_fact	*p = vec_push(b->ctx, &b->pending);
	struct doc_block	*at = build_current(b);

	f->kind = kind;
	f->text = str_dup(b->ctx, text);
	f->extra = str_dup(b->ctx, extra);
	f->at.block = CIRC_NOWHERE;
	p->block = at;
	p->index = b->facts.n - 1;
	if (at == NULL)
		return;
	f->at.off = (uint32_t)here(b)->text.n;
	if (f->at.off >= text.n && text.n > 0 &&
	    memcmp(here(b)->text.s + f->at.off - text.n, text.s, text.n) == 0) {
		f->at.off -= (uint32_t)text.n;
		f->at.len = (uint32_t)text.n;
	}
}

/* ----------------------------------------------------------------- the end */

struct order {
	struct ctx	*ctx;
	VEC(struct doc_block *) v;
};

static void number(struct order *, struct doc_block *);

static void
number_table(struct order *o, const struct doc_table *t)
{
	for (uint32_t r = 0; r < t->nrows; r++)
		for (uint32_t c = 0; c < t->ncols; c++) {
			const struct doc_cell	*x = doc_at(t, r, c);

			if (x != NULL && x->row == r && x->col == c)
				number(o, x->first);
		}
}

/* Nesting is bounded by MAX_NEST, and so is this recursion. */
static void
number(struct order *o, struct doc_block *b)
{
	for (; b != NULL; b = b->next) {
		b->id = (uint32_t)o->v.n;
		*vec_push(o->ctx, &o->v) = b;
		if (b->kind == DOC_TABLE)
			number_table(o, b->table);
	}
}

struct doc *
build_finish(struct build *b)
{
	static const enum doc_story order[] = { DOC_HEADER, DOC_BODY,
	    DOC_NOTE, DOC_FOOTER, DOC_COMMENT };
	struct order	 o = { .ctx = b->ctx };

	while (b->rooms.n > 0) {
		here(b)->joined = false;
		if (here(b)->cell != NULL)
			build_cell_end(b);
		else
			build_story_end(b);
	}
	for (size_t i = 0; i < NELEM(order); i++)
		if (b->story[order[i]] != NULL)
			number(&o, b->story[order[i]]->chain.first);
	if (b->story[DOC_BODY] != NULL)
		b->doc->body = b->story[DOC_BODY]->chain.first;
	b->doc->blocks = o.v.v;
	b->doc->nblocks = o.v.n;
	for (size_t i = 0; i < b->pending.n; i++)
		if (b->pending.v[i].block != NULL)
			b->facts.v[b->pending.v[i].index].at.block =
			    b->pending.v[i].block->id;
	b->doc->facts = b->facts.v;
	b->doc->nfacts = b->facts.n;
	return b->doc;
}
