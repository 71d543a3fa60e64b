/* SPDX-License-Identifier: MIT */
/*
 * Tables with a column per day, or a row per day and a column per half of
 * it.  A day may go across several columns: its halves, or its own hours and
 * what happens at them.  A cell that begins with hours of its own overrides
 * those of its row; one that goes across several days stands on each.
 */
#include "find/agenda.h"

#define MAXCOLS 40
#define NO_COLUMN UINT32_MAX

/* What stands in one column, or row. */
struct lane {
	struct circ_moment day;
	bool		 is_day;
	uint32_t	 group;		/* first column of its day */
	int		 half;
	struct clock	 clock;		/* of all its cells, if timed */
	bool		 timed;
	bool		 hours;		/* it holds but the hours of its day */
};

struct grid {
	struct agendas	*w;
	struct find	*f;
	const struct doc_table *t;
	uint32_t	 first;		/* column of the first day */
	uint32_t	 body;		/* first row below the head */
	struct lane	 lane[MAXCOLS];
};

static struct pieces
pieces_at(const struct grid *g, uint32_t row, uint32_t col)
{
	struct pieces	 ps = { 0 };

	pieces_of_cell(g->f, doc_at(g->t, row, col), &ps);
	return ps;
}

static bool
day_at(const struct grid *g, uint32_t row, uint32_t col,
    struct circ_moment *day)
{
	struct pieces	 ps = pieces_at(g, row, col);

	return day_of_cell(g->f, &ps, day);
}

static bool
clock_at(const struct grid *g, uint32_t row, uint32_t col, struct clock *c)
{
	struct pieces	 ps = pieces_at(g, row, col);

	if (clock_of_cell(g->f, &ps, c))
		return true;
	for (size_t i = 0; i < ps.n; i++)
		if (piece_clock_last(g->f, &ps.v[i], c))
			return true;
	return false;
}

static int
half_at(const struct grid *g, uint32_t row, uint32_t col)
{
	struct pieces	 ps = pieces_at(g, row, col);
	int		 half = HALF_NONE;
	bool		 only;

	for (size_t i = 0; i < ps.n && half == HALF_NONE; i++)
		if (ps.v[i].end - ps.v[i].off < 60)
			half = piece_half(g->f, &ps.v[i], &only);
	return half;
}

/* ------------------------------------------------------------------ cells */

static bool
clocked(const struct grid *g, const struct piece *p)
{
	struct clock	 c;

	return piece_clock(g->f, p, &c) || piece_clock_last(g->f, p, &c);
}

/* The rows that one square makes: lines with clocks, or one entry. */
static void
square(struct grid *g, const struct doc_cell *cell, const struct lane *l,
    const struct clock *c, struct agenda *a)
{
	struct pieces	 ps = { 0 };
	struct entry	 e;
	size_t		 n = 0, lines = 0;

	pieces_of_cell(g->f, cell, &ps);
	if (ps.n == 0)
		return;
	g->w->day = l->day;
	g->w->half = l->half;
	for (size_t i = 0; i < ps.n; i++)
		lines += clocked(g, &ps.v[i]);
	if (!clocked(g, &ps.v[0]))	/* what the clocks lie in comes first */
		while (n < ps.n && (lines < 2 || !clocked(g, &ps.v[n])))
			n++;
	if (n > 0) {
		entry_begin(g->w, &e, 0);
		agenda_date(&e.row, &l->day);
		if (c != NULL)
			entry_clock(&e, c);
		entry_lines(&e, ps.v, n);
		entry_end(&e, a);
	}
	if (n < ps.n)
		agenda_lines(g->w, &ps, n, ps.n, a);
}

/* ------------------------------------------------------------ days across */

/* The days that a row names, column by column: how many that follow on. */
static size_t
head_days(struct grid *g, uint32_t head)
{
	size_t	 days = 0;
	const struct circ_moment *last = NULL;

	g->first = NO_COLUMN;
	for (uint32_t c = 0; c < g->t->ncols; c++) {
		const struct doc_cell *x = doc_at(g->t, head, c);
		struct lane *l = &g->lane[c];

		*l = (struct lane){ .half = HALF_NONE, .group = c };
		if (x == NULL || x->row > head || (x->colspan > 1 &&
		    x->colspan + 1 >= g->t->ncols) ||
		    !day_at(g, head, c, &l->day))
			continue;
		l->is_day = true;
		l->group = x->col;
		l->half = half_at(g, head, c);
		if (last != NULL && l->group == c && cal_days(l->day.year,
		    l->day.month, l->day.day) <= cal_days(last->year,
		    last->month, last->day))
			return 0;
		last = &l->day;
		days += l->group == c;
		if (g->first == NO_COLUMN)
			g->first = c;
	}
	return days;
}

/* Does the row below the days part each in "A.M." and "P.M."? */
static bool
head_halves(struct grid *g)
{
	int	 half[MAXCOLS];
	size_t	 parts = 0;

	for (uint32_t c = g->first; c < g->t->ncols; c++) {
		struct pieces ps = pieces_at(g, g->body, c);
		bool	 only = false;

		half[c] = ps.n == 1 ? piece_half(g->f, &ps.v[0], &only) :
		    HALF_NONE;
		if (ps.n > 0 && !only)
			return false;
		parts += only;
	}
	for (uint32_t c = g->first; c < g->t->ncols && parts > 1; c++)
		g->lane[c].half = half[c];
	return parts > 1;
}

/*
 * Does it part the days in rooms or tracks?  Short texts without hours, that
 * come again for each day.
 */
static bool
head_tracks(const struct grid *g)
{
	size_t	 again = 0, other = 0;
	struct clock k;

	for (uint32_t c = 0; c < g->t->ncols; c++) {
		const struct doc_cell *x = doc_at(g->t, g->body, c);
		struct pieces ps = pieces_at(g, g->body, c);
		struct pieces before;
		uint32_t back = c - g->lane[c].group;

		if (ps.n == 0)
			continue;
		if (c < g->first || x->colspan > 1 || clock_at(g, g->body, c,
		    &k) || ps.v[0].end - ps.v[0].off > 40)
			return false;
		if (g->lane[c].group == g->first)
			continue;	/* the first day has nothing before */
		before = pieces_at(g, g->body, g->first + back);
		if (before.n > 0 && str_eq(piece_text(&ps.v[0]),
		    piece_text(&before.v[0])))
			again++;
		else
			other++;
	}
	return again > 1 && other == 0;
}

/* Is a column below a day but hours, for the column beside it? */
static bool
holds_hours(const struct grid *g, uint32_t c)
{
	size_t	 hours = 0, other = 0;

	if (c + 1 >= g->t->ncols || !g->lane[c + 1].is_day ||
	    g->lane[c].group != c || g->lane[c + 1].group != c)
		return false;
	for (uint32_t r = g->body; r < g->t->nrows; r++) {
		struct pieces ps = pieces_at(g, r, c);
		struct clock k;
		size_t	 left = 0;

		if (ps.n == 0 || doc_at(g->t, r, c)->colspan > 1)
			continue;
		for (size_t i = 0; i < ps.n; i++)
			left += piece_left(g->f, ps.v[i].b, ps.v[i].off,
			    ps.v[i].end, LEFT_TIME | LEFT_MINUTES);
		if (left == 0 && clock_of_cell(g->f, &ps, &k))
			hours++;
		else
			other++;
	}
	return hours > 1 && hours > 2 * other;
}

/* The hours of a row: in the columns left of the days, or of this day. */
static bool
row_clock(struct grid *g, uint32_t row, uint32_t col, struct clock *c)
{
	uint32_t group = g->lane[col].group;

	if (g->lane[group].hours)
		return clock_at(g, row, group, c);
	for (uint32_t k = 0; k < g->first; k++)
		if (clock_at(g, row, k, c))
			return true;
	return false;
}

/* Have the rows hours, or most cells hours of their own, but no days? */
static bool
has_times(struct grid *g)
{
	size_t	 rows = 0, cells = 0, own = 0, days = 0;

	for (uint32_t r = g->body; r < g->t->nrows; r++)
		for (uint32_t c = 0; c < g->t->ncols; c++) {
			struct pieces ps = pieces_at(g, r, c);
			struct circ_moment day;
			struct clock k;

			if (ps.n == 0 || doc_at(g->t, r, c)->col != c)
				continue;
			if (c < g->first) {
				rows += clock_at(g, r, c, &k) ||
				    half_at(g, r, c) != HALF_NONE;
				continue;
			}
			cells++;
			own += piece_clock(g->f, &ps.v[0], &k);
			days += day_of_cell(g->f, &ps, &day);
		}
	return days * 2 <= cells && (rows > 0 || own * 2 >= cells);
}

/* What happens in one column of a day. */
static void
lane_rows(struct grid *g, uint32_t c, struct agenda *a)
{
	const struct doc_table *t = g->t;

	for (uint32_t r = g->body; r < t->nrows; r++) {
		const struct doc_cell *x = doc_at(t, r, c);
		struct lane l = g->lane[c];
		struct clock k, end;
		bool	 timed = row_clock(g, r, c, &k);

		for (uint32_t i = 0; i < g->first && l.half == HALF_NONE; i++)
			l.half = half_at(g, r, i);
		if (x == NULL || x->row != r || x->col < g->first ||
		    (x->col != c && x->col >= l.group &&
		    !(g->lane[l.group].hours && x->col == l.group)))
			continue;
		if (timed && x->rowspan > 1 && row_clock(g, r + x->rowspan - 1,
		    c, &end) && end.end > k.end)
			k.end = end.end;
		square(g, x, &l, timed ? &k : NULL, a);
	}
}

/* Days as columns: row `head` names them, the columns before the hours. */
static bool
days_across(struct grid *g, uint32_t head, struct agenda *a)
{
	if (head_days(g, head) < 2)
		return false;
	g->body = head + 1;
	if (g->body < g->t->nrows && (head_halves(g) || head_tracks(g)))
		g->body++;
	for (uint32_t c = g->first; c < g->t->ncols; c++)
		g->lane[c].hours = g->lane[c].is_day && holds_hours(g, c);
	if (!has_times(g))
		return false;
	for (uint32_t c = g->first; c < g->t->ncols; c++)
		if (g->lane[c].is_day && !g->lane[c].hours)
			lane_rows(g, c, a);
	return a->rows.n > 1;
}

/* -------------------------------------------------------------- days down */

/* Days as rows, halves of the day (or slots) as columns. */
static bool
days_down(struct grid *g, struct agenda *a)
{
	const struct doc_table *t = g->t;
	size_t	 parts = 0, days = 0;
	struct circ_moment day;

	for (uint32_t c = 1; c < t->ncols; c++) {
		struct lane *l = &g->lane[c];

		*l = (struct lane){ .half = half_at(g, 0, c) };
		l->timed = clock_at(g, 0, c, &l->clock);
		parts += l->timed || l->half != HALF_NONE;
	}
	for (uint32_t r = 1; r < t->nrows; r++)
		days += day_at(g, r, 0, &day);
	/* a row that is a day itself heads no others */
	if (parts < 2 || day_at(g, 0, 0, &day) || days < 1 || days * 2 <
	    t->nrows - 1)
		return false;
	for (uint32_t r = 1; r < t->nrows; r++) {
		if (!day_at(g, r, 0, &day))
			continue;
		for (uint32_t c = 1; c < t->ncols; c++) {
			const struct doc_cell *x = doc_at(t, r, c);
			struct lane *l = &g->lane[c];

			l->day = day;
			if (x != NULL && x->col == c && x->row == r)
				square(g, x, l, l->timed ? &l->clock : NULL,
				    a);
		}
	}
	return a->rows.n > 0;
}

bool
agenda_grid(struct agendas *w, const struct doc_table *t, struct agenda *a)
{
	struct grid	*g;
	struct circ_moment before = w->day;

	if (t->ncols < 2 || t->ncols > MAXCOLS || t->nrows < 2 ||
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
	w->half = HALF_NONE;
	a->rows.n = 0;
	return false;
}
