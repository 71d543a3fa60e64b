/* SPDX-License-Identifier: MIT */
/*
 * Agendas: the walk over the document that hands its tables and stretches of
 * lines to those who can read them, joins what a page break or a day heading
 * has cut, and at last looks at each agenda as a whole: hours of the
 * afternoon that are printed as those of a clock face, and slots that lie
 * within another.
 */
#include "find/agenda.h"

struct agenda *
agenda_new(struct agendas *w)
{
	return arena_new(w->f->ctx, struct agenda);
}

/* ----------------------------------------------------------------- joining */

#define JOIN_LINES 12	/* that may stand between two parts of an agenda */
#define OPENING_LINE 80	/* bytes of "Opening of the session" */

/* Does a line between two parts say that the second is another agenda? */
static bool
parts_agendas(struct agendas *w, const struct piece *p)
{
	struct circ_moment day;

	if (piece_day(w->f, p, &day))
		return false;
	return piece_annex(w->f, p) || piece_agenda(w->f, p) ||
	    (p->b->heading > 0 && words_in(w->f, p->b->id, LANG_MEETING,
	    p->off, p->end) != NULL);
}

struct agenda *
agenda_open(struct agendas *w, uint32_t id)
{
	struct find	*f = w->f;
	struct agenda	*a;
	size_t		 lines = 0;

	if (f->agendas.n == 0)
		return NULL;
	a = &f->agendas.v[f->agendas.n - 1];
	if (a->rows.n == 0)
		return NULL;
	for (uint32_t i = a->last + 1; i < id; i++) {
		struct pieces	 ps = { 0 };

		if (f->doc->blocks[i]->cell != NULL &&
		    f->doc->blocks[i]->cell->table->block->id > a->last)
			return NULL;
		pieces_of_block(f, f->doc->blocks[i], &ps);
		for (size_t k = 0; k < ps.n; k++)
			if (parts_agendas(w, &ps.v[k]) || piece_prose(
			    &ps.v[k]) || ++lines > JOIN_LINES)
				return NULL;
	}
	return a;
}

void
agenda_add(struct agendas *w, const struct agenda *a)
{
	count_event(w->f, w->f->agendas.n, "agendas");
	count_rows(w->f, a->rows.n);
	*vec_push(w->f->ctx, &w->f->agendas) = *a;
}

void
agenda_keep(struct agendas *w, struct agenda *a)
{
	struct find	*f = w->f;
	struct agenda	*last = agenda_open(w, a->first);

	if (last == NULL || last->timed != a->timed || (!a->timed &&
	    a->rows.v[0].minutes < 0 && !w->joined)) {
		agenda_add(w, a);
		return;
	}
	count_rows(f, a->rows.n);
	for (size_t i = 0; i < a->rows.n; i++)
		*vec_push(f->ctx, &last->rows) = a->rows.v[i];
	last->last = a->last;
	last->h24 |= a->h24;
	if (last->zone == NULL)
		last->zone = a->zone;
}

/* ----------------------------------------------------------------- clocks */

static bool
same_day(const struct circ_row *a, const struct circ_row *b)
{
	return a->date.year == b->date.year && a->date.month ==
	    b->date.month && a->date.day == b->date.day;
}

/*
 * Hours of the afternoon printed as on a clock face: 11:00-12:30, 1:30-3:00.
 * Only if no hour of the agenda is told in another way, and only where the
 * hour would else go back into the night.
 */
static void
afternoon(struct agenda *a)
{
	const struct circ_row *last = NULL;

	if (a->h24)
		return;
	for (size_t i = 0; i < a->rows.n; i++) {
		struct circ_row *r = &a->rows.v[i];

		if (r->start < 0)
			continue;
		if (last != NULL && !same_day(last, r))
			last = NULL;
		if (r->start < 8 * 60 && last != NULL && r->start <
		    last->start && r->start + 720 >= last->start) {
			r->start += 720;
			if (r->end >= 0 && r->end < 720)
				r->end += 720;
		} else if (r->end >= 0 && r->end < r->start &&
		    r->end < 8 * 60 && r->start >= 8 * 60)
			r->end += 720;
		last = r;
	}
}

/* ------------------------------------------------------------------ levels */

static bool
within(const struct circ_row *in, const struct circ_row *r)
{
	int	 end = r->end;

	/* 15:00-16:00 (50 Mins): what comes behind them is not within. */
	if (r->minutes > 0 && r->start + r->minutes < end)
		end = r->start + r->minutes;
	return in->start >= r->start && in->end <= end && in->end >
	    in->start && !(in->start == r->start && in->end == r->end) &&
	    same_day(in, r);
}

/* The rows after i that lie in it, one after the other: their number. */
static size_t
children(const struct agenda *a, size_t i)
{
	const struct circ_row *r = &a->rows.v[i];
	size_t	 n = 0;
	int	 at = r->start;

	for (size_t k = i + 1; k < a->rows.n; k++, n++) {
		const struct circ_row *c = &a->rows.v[k];

		if (c->start < 0 && c->level == 1)
			continue;
		if (c->start < at || c->end < 0 || !within(c, r) ||
		    (c->location.text.n > 0 && r->location.text.n > 0))
			break;
		at = c->end;
	}
	if (n == 1 && a->rows.v[i + 1].start != r->start)
		return 0;
	return n;
}

static void
levels(struct agenda *a)
{
	for (size_t i = 0; i < a->rows.n; i++) {
		const struct circ_row *r = &a->rows.v[i];
		size_t	 n;

		if (r->start < 0 || r->end <= r->start || r->level > 0)
			continue;
		n = children(a, i);
		for (size_t k = 1; k <= n; k++)
			a->rows.v[i + k].level = 1;
		i += n;
	}
}

/* ----------------------------------------------------------------- opening */

/* Is a row the first of those that are numbered? */
static bool
numbered_one(const struct find *f, const struct circ_row *r)
{
	const struct doc_block *b = f->doc->blocks[r->title.at.block];
	const struct doc_cell *c = b->cell, *x;

	if (c != NULL) {
		x = doc_at(c->table, c->row, 0);
		b = x != NULL && x->first != NULL && x->first->kind ==
		    DOC_PARA ? x->first : b;
	}
	return str_starts(b->marker.n > 0 ? b->marker : b->text, "1") &&
	    (b->marker.n > 0 || b->text.n < 2 || b->text.s[1] < '0' ||
	    b->text.s[1] > '9');
}

/*
 * "Opening of the session", a line without a number above the item 1, is the
 * first item.
 */
static void
take_opening(struct find *f, struct agenda *a)
{
	const struct doc_block *b = a->first > 0 ?
	    f->doc->blocks[a->first - 1] : NULL;
	struct circ_row r = { .start = -1, .end = -1, .minutes = -1 };

	if (b == NULL || a->timed || a->rows.n < 2 || b->kind != DOC_PARA ||
	    b->cell != NULL || b->heading > 0 || b->text.n > OPENING_LINE ||
	    words_at(f, b->id, LANG_BUSINESS, 0) == NULL ||
	    a->rows.v[0].title.text.s == NULL || str_ends(b->text, ":") ||
	    !numbered_one(f, &a->rows.v[0]))
		return;
	r.title = value_of(f, b, 0, (uint32_t)b->text.n);
	r.at = r.title.at;
	r.date = (struct circ_moment){ .minute = -1 };
	vec_push(f->ctx, &a->rows);
	memmove(a->rows.v + 1, a->rows.v, (a->rows.n - 1) * sizeof(r));
	a->rows.v[0] = r;
	a->first = b->id;
}

/* ---------------------------------------------------------------- outlines */

/* A list of items with minutes, without any clock. */
static bool
outline(const struct agenda *a)
{
	for (size_t i = 0; i < a->rows.n; i++)
		if (a->rows.v[i].start >= 0 || (a->rows.v[i].minutes < 0 &&
		    a->rows.v[i].level == 0))
			return false;
	return true;
}

/* Beside a timed agenda such a list says the same once more. */
static void
drop_outlines(struct find *f)
{
	size_t	 n = 0;

	for (size_t i = 0; i < f->agendas.n; i++) {
		const struct agenda *a = &f->agendas.v[i];
		bool	 twice = false, bare = outline(a);

		for (size_t k = 0; k < f->agendas.n && bare; k++)
			twice |= f->agendas.v[k].timed && f->lines[
			    f->agendas.v[k].first].part ==
			    f->lines[a->first].part;
		if (!twice)
			f->agendas.v[n++] = *a;
	}
	f->agendas.n = n;
}

/* -------------------------------------------------------------------- walk */

static void walk(struct agendas *, const struct doc_block *, int depth);

static void
table(struct agendas *w, const struct doc_block *b, int depth)
{
	const struct doc_table *t = b->table;
	struct agenda	*a = agenda_new(w);
	struct agenda	*open = agenda_open(w, b->id);
	size_t		 n = (size_t)t->nrows * t->ncols;

	if (open != NULL && open->rows.n > 0 && w->day_id <= open->last &&
	    open->rows.v[open->rows.n - 1].date.year != 0)
		w->day = open->rows.v[open->rows.n - 1].date;
	a->first = b->id;
	if (agenda_grid(w, t, a) || agenda_table(w, t, a, open != NULL)) {
		a->last = b->id;
		for (uint32_t i = b->id + 1; i < w->f->doc->nblocks; i++) {
			const struct doc_cell *c = w->f->doc->blocks[i]->cell;

			while (c != NULL && c->table != t)
				c = c->table->block->cell;
			if (c == NULL)
				break;
			a->last = i;
		}
		a->heading = w->heading;
		agenda_keep(w, a);
		return;
	}
	w->day.year = 0;
	for (size_t i = 0; depth > 0 && i < n; i++) {
		const struct doc_cell *c = t->grid[i];

		if (c != NULL && (size_t)c->row * t->ncols + c->col == i)
			walk(w, c->first, depth - 1);
	}
}

static void
walk(struct agendas *w, const struct doc_block *b, int depth)
{
	struct pieces	 ps = { 0 };

	for (; b != NULL; b = b->next) {
		if (b->kind != DOC_TABLE) {
			pieces_of_block(w->f, b, &ps);
			continue;
		}
		agenda_stretch(w, &ps);
		ps = (struct pieces){ 0 };
		table(w, b, depth);
	}
	agenda_stretch(w, &ps);
}

void
find_agendas(struct find *f)
{
	struct agendas	 w = { .f = f, .half = HALF_NONE };

	geo_open(f->ctx, &w.geo);
	walk(&w, f->doc->body, 4);
	drop_outlines(f);
	for (size_t i = 0; i < f->agendas.n; i++) {
		agenda_numbers(&f->agendas.v[i]);
		afternoon(&f->agendas.v[i]);
		levels(&f->agendas.v[i]);
		take_opening(f, &f->agendas.v[i]);
	}
}
