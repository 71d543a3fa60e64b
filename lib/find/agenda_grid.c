/* SPDX-License-Identifier: MIT */
/*
 * Tables with a column per day, or a row per day and a column per half of
 * it.  A cell that begins with hours of its own overrides those of its row;
 * one that goes across several days stands on each of them.
 */
#include "find/agenda.h"

#define MAXCOLS 40

struct grid {
	struct agendas	*w;
	struct find	*f;
	const struct doc_table *t;
	struct circ_moment day[MAXCOLS];	/* of a column or row */
	struct clock	 clock[MAXCOLS];
	bool		 timed[MAXCOLS];
	bool		 is_day[MAXCOLS];
};

/* The day that a head cell names, also as "Tues 17". */
static bool
head_day(struct grid *g, const struct doc_cell *c, struct circ_moment *day)
{
	struct pieces	 ps = { 0 };
	const struct piece *p;
	const struct hit *h;
	int		 dom = 0;

	if (c == NULL)
		return false;
	pieces_of_cell(g->f, c, &ps);
	for (size_t i = 0; i < ps.n; i++)
		if (piece_day(g->f, &ps.v[i], day))
			return true;
	if (ps.n == 0)
		return false;
	p = &ps.v[0];
	h = words_at(g->f, p->b->id, LANG_WEEKDAY, p->off);
	if (h == NULL || p->end - p->off > 40)
		return false;
	for (size_t k = 0; k < ps.n; k++)
		for (size_t i = ps.v[k].off, len; i < ps.v[k].end; i += len) {
			int d = rune_digit(utf8_get(ps.v[k].b->text.s + i,
			    ps.v[k].b->text.n - i, &len));

			if (d >= 0 && dom < 100)
				dom = dom * 10 + d;
		}
	return dom <= 31 && (day_within(g->f, p->b->id, h->value, dom, day) ||
	    day_within(g->f, UINT32_MAX, h->value, dom, day));
}

static bool
only_clock(struct grid *g, const struct doc_cell *cell, struct clock *c)
{
	struct pieces	 ps = { 0 };

	if (cell == NULL)
		return false;
	pieces_of_cell(g->f, cell, &ps);
	for (size_t i = 0; i < ps.n; i++)
		if (piece_clock(g->f, &ps.v[i], c))
			return true;
	for (size_t i = 0; i < ps.n; i++)
		if (piece_clock_last(g->f, &ps.v[i], c))
			return true;
	return false;
}

static bool
day_part(struct grid *g, const struct doc_cell *cell)
{
	struct pieces	 ps = { 0 };

	if (cell == NULL)
		return false;
	pieces_of_cell(g->f, cell, &ps);
	return ps.n > 0 && ps.v[0].end - ps.v[0].off < 60 && words_in(g->f,
	    ps.v[0].b->id, LANG_DAY_PART, ps.v[0].off, ps.v[0].end) != NULL;
}

/* The rows that one square makes: lines with clocks, or one entry. */
static void
square(struct grid *g, const struct doc_cell *cell,
    const struct circ_moment *day, const struct clock *c, struct agenda *a)
{
	struct pieces	 ps = { 0 };
	struct clock	 own;
	struct entry	 e;

	pieces_of_cell(g->f, cell, &ps);
	if (ps.n == 0)
		return;
	g->w->day = *day;
	if (piece_clock(g->f, &ps.v[0], &own)) {
		agenda_lines(g->w, &ps, 0, ps.n, a);
		return;
	}
	entry_begin(g->w, &e, 0);
	agenda_date(&e.row, day);
	if (c != NULL)
		entry_clock(&e, c);
	entry_lines(&e, ps.v, ps.n);
	entry_end(&e, a);
}

/* Days as columns: row `head` names them, the first column the hours. */
static bool
days_across(struct grid *g, uint32_t head, struct agenda *a)
{
	const struct doc_table *t = g->t;
	size_t	 days = 0, times = 0;

	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *x = doc_at(t, head, c);

		g->is_day[c] = c > 0 && x != NULL && x->col == c &&
		    x->colspan < t->ncols - 1 && head_day(g, x, &g->day[c]);
		days += g->is_day[c];
	}
	if (days < 2)
		return false;
	for (uint32_t r = head + 1; r < t->nrows; r++) {
		struct clock c;

		times += only_clock(g, doc_at(t, r, 0), &c) ||
		    day_part(g, doc_at(t, r, 0));
	}
	if (times == 0)
		return false;
	for (uint32_t c = 0; c < t->ncols; c++) {
		if (!g->is_day[c])
			continue;
		for (uint32_t r = head + 1; r < t->nrows; r++) {
			const struct doc_cell *x = doc_at(t, r, c);
			struct clock k, end;
			bool timed = only_clock(g, doc_at(t, r, 0), &k);

			if (x == NULL || x->row != r || x->col == 0)
				continue;
			if (timed && x->rowspan > 1 && only_clock(g, doc_at(t,
			    r + x->rowspan - 1, 0), &end) && end.end > k.end)
				k.end = end.end;
			square(g, x, &g->day[c], timed ? &k : NULL, a);
		}
	}
	return a->rows.n > 1;
}

/* Days as rows, halves of the day (or slots) as columns. */
static bool
days_down(struct grid *g, struct agenda *a)
{
	const struct doc_table *t = g->t;
	size_t	 parts = 0, days = 0;
	struct circ_moment day;

	for (uint32_t c = 1; c < t->ncols; c++) {
		g->timed[c] = only_clock(g, doc_at(t, 0, c), &g->clock[c]);
		parts += g->timed[c] || day_part(g, doc_at(t, 0, c));
	}
	for (uint32_t r = 1; r < t->nrows; r++)
		days += head_day(g, doc_at(t, r, 0), &day);
	if (parts < 2 || days < 1 || days * 2 < t->nrows - 1)
		return false;
	for (uint32_t r = 1; r < t->nrows; r++) {
		if (!head_day(g, doc_at(t, r, 0), &day))
			continue;
		for (uint32_t c = 1; c < t->ncols; c++) {
			const struct doc_cell *x = doc_at(t, r, c);

			if (x != NULL && x->col == c && x->row == r)
				square(g, x, &day, g->timed[c] ?
				    &g->clock[c] : NULL, a);
		}
	}
	return a->rows.n > 0;
}

bool
agenda_grid(struct agendas *w, const struct doc_table *t, struct agenda *a)
{
	struct grid	*g;
	struct circ_moment before = w->day;

	if (t->ncols < 3 || t->ncols > MAXCOLS || t->nrows < 2 ||
	    t->nrows > 200)
		return false;
	g = arena_new(w->f->ctx, struct grid);
	g->w = w;
	g->f = w->f;
	g->t = t;
	for (uint32_t head = 0; head < 2 && head + 1 < t->nrows; head++)
		if (days_across(g, head, a))
			return true;
	if (days_down(g, a))
		return true;
	w->day = before;
	a->rows.n = 0;
	return false;
}
