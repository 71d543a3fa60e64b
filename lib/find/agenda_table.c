/* SPDX-License-Identifier: MIT */
/*
 * Tables with a row per slot.  Whether a table is an agenda at all is told by
 * adding up evidence, so that timetables, attendance lists and logs, which
 * have times too, are left alone.
 */
#include "find/agenda_person.h"
#include "find/agenda_table.h"
#include "find/agenda_text.h"

/* ---------------------------------------------------------------- evidence */

static void
weigh_times(struct view *v, uint32_t time, uint32_t end, uint32_t title)
{
	size_t	 ranges = 0, meets = 0, back = 0, rows = 0;
	int	 start = -1, stop = -1;
	uint32_t before = 0;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct clock c, e;

		if (!view_clock(v, view_at(v, r, time), &c))
			continue;
		if (end < MAXCOLS && view_clock(v, view_at(v, r, end), &e))
			c.end = e.start;
		if (rows > 0) {
			meets += stop >= 0 && stop == c.start;
			back += c.start <= start && r == before + 1 &&
			    view_at(v, r, time) != view_at(v, before, time) &&
			    c.start != start;
			back += c.start == start && c.end == stop;
		}
		ranges += c.end >= 0;
		start = c.start;
		stop = c.end;
		before = r;
		rows++;
	}
	if (rows < 2 && v->w->heading == NULL)
		v->score -= 2;
	if (ranges > 1 && meets * 2 >= ranges - 1)
		v->score += 2;
	if (ranges == 0 && title < time)
		v->score -= 2;	/* hotels and their hours */
	if (rows > 2 && back * 2 >= rows)
		v->score -= 3;
}

static void
weigh_words(struct view *v, uint32_t title)
{
	bool	 breaks = false, sessions = false;

	v->usual = 0;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps = view_cell(v, view_at(v, r, title));

		for (size_t i = 0; i < ps.n; i++) {
			const struct piece *p = &ps.v[i];

			v->usual += words_in(v->f, p->b->id, LANG_BUSINESS,
			    p->off, p->end) != NULL;
			breaks |= words_in(v->f, p->b->id, LANG_BREAK, p->off,
			    p->end) != NULL;
			sessions |= words_in(v->f, p->b->id, LANG_SESSION,
			    p->off, p->end) != NULL ||
			    words_in(v->f, p->b->id, LANG_OPENING, p->off,
			    p->end) != NULL;
		}
	}
	v->score += (breaks ? 2 : 0) + (sessions ? 1 : 0);
}

/* Does any head say that what follows is due? */
static bool
deadlines(const struct view *v)
{
	for (uint32_t r = 0; r < v->body; r++)
		for (uint32_t c = 0; c < v->ncols; c++) {
			struct pieces ps = view_cell(v, view_at(v, r, c));

			for (size_t i = 0; i < ps.n; i++) {
				const struct hit *h = words_in(v->f,
				    ps.v[i].b->id, LANG_DEADLINE,
				    ps.v[i].off, ps.v[i].end);

				if (h != NULL && h->value == LANG_DUE_NOUN)
					return true;
			}
		}
	return false;
}

/* The day of a cell that states one, as days since 1970; 0: none. */
static long
day_number(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = view_cell(v, c);
	struct circ_moment day;

	return day_of_cell(v->f, &ps, &day) ? cal_days(day.year, day.month,
	    day.day) : 0;
}

/* Does a column of days go on from one to the next, as a meeting does? */
static bool
days_follow(const struct view *v, uint32_t date)
{
	long	 first = 0, last = 0;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		long	 day;

		if (!view_origin(view_at(v, r, date), r, date))
			continue;
		day = day_number(v, view_at(v, r, date));
		if (day == 0 || (first != 0 && (day < last || day > last + 3)))
			return false;
		first = first == 0 ? day : first;
		last = day;
	}
	return last > first && last - first <= 14;
}

static bool
agenda_by_time(struct view *v, uint32_t time, uint32_t title, bool goes_on)
{
	size_t	 times = 0;

	for (uint32_t c = 0; c < v->ncols; c++)
		times += view_mostly(v, c) == LOOK_TIME;
	if (title < time && view_column(v, ROLE_END) == MAXCOLS && times > 1)
		v->score -= 3;
	weigh_times(v, time, view_column(v, ROLE_END), title);
	return v->score + (v->w->heading != NULL || goes_on ? 3 : 0) >= 2;
}

static bool
is_agenda(struct view *v, bool goes_on)
{
	uint32_t title = view_column(v, ROLE_TITLE);
	uint32_t time = view_column(v, ROLE_TIME);
	uint32_t date = view_column(v, ROLE_DATE);
	bool	 heading = v->w->heading != NULL;

	if (title == MAXCOLS)
		title = view_column(v, ROLE_PARALLEL);
	if (title == MAXCOLS || deadlines(v))
		return false;
	for (uint32_t c = 0; c < v->ncols; c++)
		v->score += (v->head[c] == LANG_COLUMN_TIME ||
		    v->head[c] == LANG_COLUMN_TITLE ||
		    v->head[c] == LANG_COLUMN_SPEAKER) ? 1 : 0;
	weigh_words(v, title);
	if (time < MAXCOLS)
		return agenda_by_time(v, time, title, goes_on);
	if (view_column(v, ROLE_MINUTES) < MAXCOLS)
		return v->score >= 0 && (heading ||
		    v->head[view_column(v, ROLE_MINUTES)] ==
		    LANG_COLUMN_DURATION);
	if (view_column(v, ROLE_NUMBER) < MAXCOLS)
		return v->score >= 0 && (v->w->joined || v->usual > 2 ||
		    (heading && v->t->nrows > v->body + 1));
	if (date == MAXCOLS || v->body == 0)
		return false;
	return (heading && title > date && days_follow(v, date)) ||
	    (view_column(v, ROLE_SPEAKER) < MAXCOLS &&
	    v->head[title] == LANG_COLUMN_TITLE && v->score > 1);
}

/* -------------------------------------------------------------------- rows */

/* If a cell states a day, or a half of it, what follows lies on it. */
static void
take_day(struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = view_cell(v, c);
	struct circ_moment day;

	if (day_of_cell(v->f, &ps, &day))
		day_begins(v->w, &day, ps.v, ps.n);
	else
		half_begins(v->w, ps.v, ps.n);
}

static bool
is_day(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = view_cell(v, c);
	struct circ_moment day;

	return day_of_cell(v->f, &ps, &day);
}

/* A row with one wide cell: a day, a slot with its clock, or a section. */
static void
wide_row(struct view *v, const struct doc_cell *c, struct agenda *a)
{
	struct pieces	 ps = view_cell(v, c);
	struct circ_moment day;
	struct entry	 e;
	struct clock	 k;
	size_t		 from = 0;
	bool		 only;

	/* "Day 4" above its date: the days before may be no meeting's */
	if (ps.n > 1 && piece_day_only(v->f, &ps.v[0]) && piece_day(v->f,
	    &ps.v[1], &day))
		from = 1;
	while (from < ps.n && piece_day(v->f, &ps.v[from], &day)) {
		day_begins(v->w, &day, &ps.v[from], 1);
		from++;
	}
	if (from == ps.n)
		return;
	half_begins(v->w, &ps.v[from], 1);
	piece_half(v->f, &ps.v[from], &only);
	if (only && ++from == ps.n)
		return;
	if (piece_clock(v->f, &ps.v[from], &k)) {
		agenda_lines(v->w, &ps, from, ps.n, a);
		return;
	}
	entry_begin(v->w, &e, 0);
	if (v->w->day.year != 0)
		agenda_date(&e.row, &v->w->day);
	if (piece_clock_last(v->f, &ps.v[from], &k) ||
	    piece_clock_ends(v->f, &ps.v[from], &k)) {
		ps.v[from].end = k.off;
		entry_clock(&e, &k);
	} else
		e.row.heading = words_in(v->f, ps.v[from].b->id, LANG_BREAK,
		    ps.v[from].off, ps.v[from].end) == NULL;
	entry_lines(&e, ps.v + from, ps.n - from);
	entry_end(&e, a);
}

/* What stands beside the title: speakers, room, minutes, notes. */
static void
side_cells(struct view *v, uint32_t row, const struct doc_cell *title,
    struct entry *e)
{
	for (uint32_t c = 0; c < v->ncols; c++) {
		const struct doc_cell *x = view_at(v, row, c);
		struct pieces ps;

		if (x == NULL || x == title || (x->col != c))
			continue;
		ps = view_cell(v, x);
		switch (v->c.role[c]) {
		case ROLE_SPEAKER:
			entry_speakers(e, ps.v, ps.n);
			break;
		case ROLE_ROOM:
			entry_room(e, ps.v, ps.n);
			break;
		case ROLE_NOTE:
			entry_note(e, ps.v, ps.n);
			break;
		case ROLE_MINUTES:
			entry_minutes(e, ps.v, ps.n);
			break;
		default:
			break;
		}
	}
}

/* The item number of a row. */
static bool
row_number(const struct view *v, uint32_t row, struct number *n)
{
	uint32_t c = view_numbers(v);
	struct pieces	 ps;

	if (c == MAXCOLS || view_at(v, row, c) == NULL)
		return false;
	ps = view_cell(v, view_at(v, row, c));
	return ps.n > 0 && piece_number_only(v->f, &ps.v[0], n);
}

/*
 * The level that it tells: "8.1" and "a)" lie below "8"; where rows have hours
 * only if "8" is a row.  An item whose number stands where the sittings have
 * their hours lies below the sitting.
 */
static void
number_level(struct view *v, uint32_t row, const struct piece *title,
    struct entry *e)
{
	uint32_t	 c = view_numbers(v);
	struct number	 n;

	if (!row_number(v, row, &n)) {
		/* "a) Costs" beside an empty cell, below "IV." */
		if (c < MAXCOLS && v->parent > 0 && view_origin(view_at(v, row,
		    c), row, c) && view_look(v, view_at(v, row, c)) ==
		    LOOK_EMPTY && piece_number(v->f, title, &n) &&
		    n.kind == 'a' && !n.weak)
			e->row.level = 1;
		return;
	}
	if (v->shared && e->row.start < 0)
		e->row.level = v->timed;
	else if (n.sub <= 0 && n.kind != 'a')
		v->parent = n.value;
	else
		e->row.level = view_column(v, ROLE_TIME) == MAXCOLS ||
		    v->parent == n.value || (n.kind == 'a' && v->parent > 0);
}

/*
 * An item beside an empty cell for its hour shares that of the item above,
 * if it does not lie below that one.
 */
static bool
shares_clock(struct view *v, uint32_t row, struct clock *c)
{
	const struct doc_cell *x = view_at(v, row, view_column(v, ROLE_TIME));
	struct pieces	 ps;
	struct number	 n;

	if (v->number.value == 0 || v->clock.end < 0 || !view_origin(x, row,
	    view_column(v, ROLE_TIME)) || !row_number(v, row, &n))
		return false;
	ps = view_cell(v, x);
	if (ps.n > 0 || n.kind != v->number.kind || (n.sub > 0 &&
	    v->number.sub <= 0))
		return false;
	*c = v->clock;
	return true;
}

/* Does a row without an hour say who speaks in the slot above, and no more? */
static bool
says_who(const struct view *v, uint32_t row, const struct pieces *ps)
{
	const struct piece *p = &ps->v[0];
	uint32_t	 from, stop;
	enum role_kind kind = role_label(v->w, p, &from);

	if (view_column(v, ROLE_TIME) == MAXCOLS || !v->timed ||
	    view_only(v, row) == NULL)
		return false;
	if (kind == ROLE_SAYS_NOT && person_score(v->w, p->b, p->off, p->end) <
	    3 && name_at(v->f, p->b, p->off, p->end, &stop) != NAME_SURE)
		return false;
	for (size_t i = 0; i < ps->n; i++) {
		p = &ps->v[i];
		kind = role_label(v->w, p, &from);
		if (kind != ROLE_SPEAKS && kind != ROLE_LIST && person_score(
		    v->w, p->b, p->off, p->end) < 2)
			return false;
	}
	return true;
}

/* They speak in the last row. */
static void
add_speakers(struct view *v, const struct pieces *ps, struct agenda *a)
{
	struct circ_row *row = &a->rows.v[a->rows.n - 1];
	struct entry	 e;

	entry_begin(v->w, &e, 0);
	for (size_t i = 0; i < row->nspeakers; i++)
		*vec_push(v->f->ctx, &e.speakers) = row->speakers[i];
	entry_speakers(&e, ps->v, ps->n);
	row->speakers = e.speakers.v;
	row->nspeakers = e.speakers.n;
}

/* "For discussion:" and a line for each point, of the slot above? */
static bool
tells_more(const struct view *v, uint32_t row, const struct pieces *ps)
{
	struct circ_str	 s = piece_text(&ps->v[0]);

	return v->timed && view_only(v, row) != NULL && ps->n > 1 &&
	    !ps->v[0].bullet && (str_ends(s, ":") || str_ends(s, "\uFF1A")) &&
	    words_at(v->f, ps->v[0].b->id, LANG_SESSION, ps->v[0].off) == NULL;
}

/* Its points are added to what the last row says. */
static void
add_points(struct view *v, const struct pieces *ps, struct agenda *a)
{
	struct circ_row *row = &a->rows.v[a->rows.n - 1];
	struct buf	 out = { 0 };

	if (row->description.text.n > 0)
		buf_add(v->f->ctx, &out, row->description.text.s,
		    row->description.text.n);
	for (size_t i = 1; i < ps->n; i++) {
		const struct piece *p = &ps->v[i];
		struct circ_value point = value_of(v->f, p->b, p->off, p->end -
		    p->off);

		if (out.n > 0)
			buf_addc(v->f->ctx, &out, '\n');
		else
			row->description.at = point.at;
		buf_add(v->f->ctx, &out, point.text.s, point.text.n);
	}
	row->description.text = buf_str(&out);
}

static void
slot(struct view *v, uint32_t row, const struct doc_cell *title,
    const struct clock *c, struct agenda *a)
{
	struct pieces	 ps = view_cell(v, title);
	struct entry	 e;
	struct clock	 own;
	struct number	 n, in;
	struct piece	 first;

	if (ps.n == 0)
		return;
	if (c == NULL && part_begins(v->f, &ps.v[0])) {
		agenda_lines(v->w, &ps, 0, ps.n, a);
		return;
	}
	if (c == NULL && a->rows.n > 0 && says_who(v, row, &ps)) {
		add_speakers(v, &ps, a);
		return;
	}
	if (c == NULL && a->rows.n > 0 && tells_more(v, row, &ps)) {
		add_points(v, &ps, a);
		return;
	}
	entry_begin(v->w, &e, view_column(v, ROLE_SPEAKER) < MAXCOLS ?
	    ENTRY_SPEAKERS : 0);
	first = ps.v[0];
	if (row_number(v, row, &n) && piece_number(v->f, &ps.v[0], &in) &&
	    (n.value != in.value || n.sub != in.sub))
		e.flags |= ENTRY_NUMBERED;
	if (v->w->day.year != 0)
		agenda_date(&e.row, &v->w->day);
	if (c != NULL)
		entry_clock(&e, c);
	if (piece_clock(v->f, &ps.v[0], &own) && own.end >= 0) {
		entry_clock(&e, &own);	/* the cell's own hours win */
		ps.v[0] = piece_from(&ps.v[0], own.stop);
		if (ps.v[0].off >= ps.v[0].end) {
			ps.v++;
			ps.n--;
		}
	}
	if (c != NULL && c->zone != NULL && a->zone == NULL)
		a->zone = c->zone;
	entry_lines(&e, ps.v, ps.n);
	side_cells(v, row, title, &e);
	number_level(v, row, &first, &e);
	if (c == NULL && ps.v[0].bullet && v->clock.end >= 0)
		e.row.level = 1;	/* a talk within the slot above */
	entry_end(&e, a);
}

/* The clock of a row, out of one column or two; false if it has none. */
static bool
row_clock(struct view *v, uint32_t row, struct clock *c)
{
	uint32_t time = view_column(v, ROLE_TIME);
	uint32_t end = view_column(v, ROLE_END);
	struct clock	 e;

	if (time == MAXCOLS || view_at(v, row, time) == NULL)
		return false;
	take_day(v, view_at(v, row, time));
	if (!view_clock(v, view_at(v, row, time), c))
		return shares_clock(v, row, c);
	if (end < MAXCOLS && view_clock(v, view_at(v, row, end), &e))
		c->end = e.start;
	v->clock = *c;
	v->timed = true;
	if (!row_number(v, row, &v->number))
		v->number.value = 0;
	return true;
}

/* "Lunch (13:00-14:00)" where the hours of other rows stand. */
static void
misplaced(struct view *v, uint32_t row, uint32_t time, struct agenda *a)
{
	const struct doc_cell *x = time < MAXCOLS ? view_at(v, row, time) :
	    NULL;
	struct pieces	 ps;
	size_t		 left = 0;

	if (!view_origin(x, row, time))
		return;
	ps = view_cell(v, x);
	for (size_t i = 0; i < ps.n; i++)
		left += piece_left(v->f, ps.v[i].b, ps.v[i].off, ps.v[i].end,
		    LEFT_TIME | LEFT_DAY | LEFT_MINUTES);
	if (left > 2)
		wide_row(v, x, a);
}

static void
body_row(struct view *v, uint32_t row, struct agenda *a)
{
	const struct doc_cell *one = view_only(v, row), *last = NULL;
	uint32_t time = view_column(v, ROLE_TIME);
	uint32_t date = view_column(v, ROLE_DATE);
	size_t	 before = a->rows.n;
	struct clock c;
	bool	 timed;

	if (one != NULL && (view_wide(v, one) || is_day(v, one))) {
		v->number.value = 0;
		wide_row(v, one, a);
		return;
	}
	if (date < MAXCOLS && view_origin(view_at(v, row, date), row, date))
		take_day(v, view_at(v, row, date));
	timed = row_clock(v, row, &c);
	for (uint32_t k = 0; k < v->ncols; k++) {
		const struct doc_cell *x = view_at(v, row, k);

		if ((v->c.role[k] != ROLE_TITLE && v->c.role[k] !=
		    ROLE_PARALLEL) || x == NULL || x == last ||
		    (x->row != row && !(timed && view_origin(view_at(v, row,
		    time), row, time))))
			continue;
		last = x;
		slot(v, row, x, timed ? &c : NULL, a);
	}
	if (a->rows.n == before)
		misplaced(v, row, time, a);
}

/* Titles whose cells begin with their clock: rows of lines. */
static bool
inline_rows(struct view *v, struct agenda *a)
{
	uint32_t date = view_column(v, ROLE_DATE);
	uint32_t title = view_column(v, ROLE_TITLE);
	size_t	 clocks = 0;
	struct clock	 c;

	if (title == MAXCOLS || view_column(v, ROLE_TIME) < MAXCOLS)
		return false;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps = view_cell(v, view_at(v, r, title));

		for (size_t i = 0; i < ps.n; i++)
			clocks += piece_clock(v->f, &ps.v[i], &c) &&
			    !clock_elsewhere(v->w, &ps.v[i], &c);
	}
	if (clocks < 2 || (clocks < 3 && v->w->heading == NULL))
		return false;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		const struct doc_cell *x = view_at(v, r, title);
		struct pieces ps = view_cell(v, x);

		if (!view_origin(x, r, title) && date == MAXCOLS)
			continue;
		if (date < MAXCOLS && view_at(v, r, date) != NULL)
			take_day(v, view_at(v, r, date));
		if (x != NULL && x->row == r)
			agenda_lines(v->w, &ps, 0, ps.n, a);
	}
	return a->rows.n > 1;
}

/* Titles whose cells begin with their numbers, in a table without hours. */
static bool
numbered_rows(struct view *v, struct agenda *a)
{
	uint32_t title = view_column(v, ROLE_TITLE);
	struct pieces all = { 0 }, ps;
	struct number n;

	if (title == MAXCOLS || view_column(v, ROLE_TIME) < MAXCOLS ||
	    view_column(v, ROLE_NUMBER) < MAXCOLS || deadlines(v))
		return false;
	for (uint32_t r = 0; r < v->t->nrows; r++) {
		const struct doc_cell *x = view_at(v, r, title);

		ps = view_cell(v, x);
		/* what was taken for a head may be the first item */
		if (view_origin(x, r, title) && (r >= v->body || (ps.n > 0 &&
		    piece_number(v->f, &ps.v[0], &n))))
			pieces_of_cell(v->f, x, &all);
	}
	return agenda_column_list(v->w, &all, a);
}

bool
agenda_table(struct agendas *w, const struct doc_table *t, struct agenda *a,
    bool goes_on)
{
	struct view	 v = { .w = w, .f = w->f, .t = t, .clock = { .end =
			    -1 } };
	struct number	 n;
	struct circ_moment before = w->day;

	if (t->ncols == 0 || t->ncols > MAXCOLS || t->nrows > 2000)
		return false;
	v.ncols = t->ncols;
	v.c.n = t->ncols;
	view_columns(&v);
	if (goes_on && v.body == 0 && w->columns != NULL && w->columns->n ==
	    v.c.n && view_column(&v, ROLE_TIME) < MAXCOLS)
		v.c = *w->columns;
	if (inline_rows(&v, a))
		return true;
	w->joined = goes_on && w->number > 0 && row_number(&v, v.body, &n) &&
	    (n.value == w->number + 1 || (n.value == w->number && n.sub > 0));
	w->day = before;
	if (!is_agenda(&v, goes_on))
		return numbered_rows(&v, a);
	if (v.labels > 0 && view_at(&v, v.labels, 0) != NULL &&
	    view_at(&v, v.labels, 0)->first != NULL)
		a->first = view_at(&v, v.labels, 0)->first->id;
	for (uint32_t r = 0; r < v.body; r++)
		for (uint32_t c = 0; c < v.ncols; c++)
			if (view_origin(view_at(&v, r, c), r, c) && is_day(&v,
			    view_at(&v, r, c)))
				take_day(&v, view_at(&v, r, c));
	for (uint32_t r = v.body; r < t->nrows; r++)
		if (!view_head_again(&v, r))
			body_row(&v, r, a);
	w->number = 0;
	for (uint32_t r = v.body; r < t->nrows; r++)
		if (row_number(&v, r, &n) && n.kind == '1')
			w->number = n.value;
	w->columns = arena_new(w->f->ctx, struct columns);
	*w->columns = v.c;
	return a->rows.n > 0;
}
