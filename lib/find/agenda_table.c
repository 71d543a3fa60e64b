/* SPDX-License-Identifier: MIT */
/*
 * Tables with a row per slot.  What a column holds is told by what most of
 * its cells look like, and by its head where there is one; whether the table
 * is an agenda at all, by adding up evidence, so that timetables, attendance
 * lists and logs, which have times too, are left alone.
 */
#include "find/agenda.h"

#define MAXCOLS 24

enum look { LOOK_EMPTY, LOOK_TIME, LOOK_DATE, LOOK_MINUTES, LOOK_NUMBER,
	LOOK_TEXT, NLOOKS };

enum role { ROLE_NONE, ROLE_TIME, ROLE_END, ROLE_DATE, ROLE_MINUTES,
	ROLE_NUMBER, ROLE_TITLE, ROLE_SPEAKER, ROLE_ROOM, ROLE_NOTE,
	ROLE_PARALLEL };

struct columns {
	uint32_t	 n;
	enum role	 role[MAXCOLS];
};

/* A table being looked at. */
struct view {
	struct agendas	*w;
	struct find	*f;
	const struct doc_table *t;
	uint32_t	 ncols;
	uint32_t	 body;		/* first row below the head */
	size_t		 count[MAXCOLS][NLOOKS];
	int		 head[MAXCOLS];	/* section of its head, or -1 */
	struct columns	 c;
	int		 score;
};

/* The cell that begins at this square, or covers it from above. */
static const struct doc_cell *
at(const struct view *v, uint32_t row, uint32_t col)
{
	return doc_at(v->t, row, col);
}

static bool
origin(const struct doc_cell *c, uint32_t row, uint32_t col)
{
	return c != NULL && c->row == row && c->col == col;
}

static struct pieces
cell_of(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = { 0 };

	pieces_of_cell(v->f, c, &ps);
	return ps;
}

static bool
has(const struct find *f, const struct pieces *ps, enum mention_kind kind)
{
	for (size_t k = 0; k < ps->n; k++) {
		size_t i = 0;

		if (piece_mention(f, &ps->v[k], kind, &i) != NULL)
			return true;
	}
	return false;
}

static enum look
look(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = cell_of(v, c);
	size_t		 left = 0, all = 0;
	struct number	 n;

	for (size_t i = 0; i < ps.n; i++) {
		const struct piece *p = &ps.v[i];

		left += piece_left(v->f, p->b, p->off, p->end, LEFT_TIME |
		    LEFT_DAY | LEFT_MINUTES);
		all += piece_left(v->f, p->b, p->off, p->end, 0);
	}
	if (all == 0)
		return LOOK_EMPTY;
	if (left <= 2 && has(v->f, &ps, MENTION_TIME))
		return LOOK_TIME;
	if (left <= 2 && (has(v->f, &ps, MENTION_DATE) || has(v->f, &ps,
	    MENTION_WEEKDAY)))
		return LOOK_DATE;
	if (left <= 2 && has(v->f, &ps, MENTION_DURATION))
		return LOOK_MINUTES;
	if (ps.n == 1 && all <= 4 && ((piece_number(v->f, &ps.v[0], &n) &&
	    n.stop >= ps.v[0].end) || piece_left(v->f, ps.v[0].b,
	    ps.v[0].off, ps.v[0].end, 0) == all)) {
		bool digits = true;

		for (size_t i = ps.v[0].off, len; i < ps.v[0].end; i += len) {
			uint32_t r = utf8_get(ps.v[0].b->text.s + i,
			    ps.v[0].b->text.n - i, &len);

			digits &= !rune_letter(r);
		}
		if (digits)
			return LOOK_NUMBER;
	}
	return LOOK_TEXT;
}

/* The only cell of a row that says anything; NULL if there are several. */
static const struct doc_cell *
only_cell(const struct view *v, uint32_t row)
{
	const struct doc_cell *one = NULL;

	for (uint32_t c = 0; c < v->ncols; c++) {
		const struct doc_cell *x = at(v, row, c);

		if (x == NULL || x == one || look(v, x) == LOOK_EMPTY)
			continue;
		if (one != NULL || x->row != row)
			return NULL;
		one = x;
	}
	return one;
}

/* A cell that goes across (nearly) the whole table. */
static bool
wide(const struct view *v, const struct doc_cell *c)
{
	return v->ncols > 1 && c->colspan > 1 && c->col + c->colspan >=
	    v->ncols && c->colspan + 1 >= v->ncols;
}

/* -------------------------------------------------------------------- head */

static const enum lang_section head_sections[] = {
	LANG_COLUMN_TIME, LANG_COLUMN_TITLE, LANG_COLUMN_SPEAKER,
	LANG_COLUMN_DURATION, LANG_COLUMN_ROOM, LANG_COLUMN_DATE
};

/* The section that a column's head belongs to, or -1. */
static int
head_of(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = cell_of(v, c);
	const struct piece *p = ps.v;
	uint32_t	 most = 0;
	int		 best = -1;

	if (ps.n == 0 || p->end - p->off > 120)
		return -1;
	for (size_t i = 0; i < NELEM(head_sections); i++) {
		const struct hit *h = words_at(v->f, p->b->id,
		    head_sections[i], p->off);

		if (h != NULL && h->len > most) {
			most = h->len;
			best = (int)head_sections[i];
		}
	}
	if (best >= 0)
		return best;
	if (words_in(v->f, p->b->id, LANG_SPEAKER, p->off, p->end) != NULL ||
	    words_in(v->f, p->b->id, LANG_COLUMN_SPEAKER, p->off, p->end) !=
	    NULL)
		return LANG_COLUMN_SPEAKER;
	for (size_t i = 0; i < 2; i++)
		if (words_in(v->f, p->b->id, head_sections[i], p->off,
		    p->end) != NULL)
			return (int)head_sections[i];
	return -1;
}

/* Is this row a head: marked as such, or made of words for columns? */
static bool
head_row(const struct view *v, uint32_t row)
{
	size_t	 known = 0, cells = 0, zones = 0;
	struct pieces	 ps;

	for (uint32_t c = 0; c < v->ncols; c++) {
		const struct doc_cell *x = at(v, row, c);
		enum look l;

		if (!origin(x, row, c))
			continue;
		l = look(v, x);
		if (l == LOOK_EMPTY)
			continue;
		cells++;
		if (l != LOOK_TEXT || (wide(v, x) && v->ncols > 1))
			return false;
		known += head_of(v, x) >= 0;
		ps = cell_of(v, x);
		zones += has(v->f, &ps, MENTION_ZONE);
	}
	return cells > 0 && (v->t->header[row] || (cells > 1 && known > 0 &&
	    known * 2 + zones >= cells));
}

static void
read_head(struct view *v)
{
	for (uint32_t c = 0; c < v->ncols; c++)
		v->head[c] = -1;
	for (uint32_t r = 0; r < v->t->nrows && r < 4; r++) {
		if (!head_row(v, r))
			continue;
		for (uint32_t c = 0; c < v->ncols; c++)
			if (at(v, r, c) != NULL && v->head[c] < 0)
				v->head[c] = head_of(v, at(v, r, c));
		if (v->body == r)
			v->body = r + 1;
	}
}

/* A head that comes again further down, after a page break. */
static bool
head_again(const struct view *v, uint32_t row)
{
	size_t	 same = 0;

	if (v->body == 0)
		return false;
	if (v->t->header[row] && head_row(v, row))
		return true;
	for (uint32_t c = 0; c < v->ncols; c++) {
		struct circ_str a, b;

		if (!origin(at(v, row, c), row, c) || at(v, 0, c) == NULL)
			continue;
		a = str_trim(doc_cell_text(v->f->ctx, at(v, row, c)));
		b = str_trim(doc_cell_text(v->f->ctx, at(v, v->body - 1, c)));
		if (!str_eq(a, b))
			return false;
		same += a.n > 0;
	}
	return same > 1;
}

/* ------------------------------------------------------------------- roles */

static enum look
mostly(const struct view *v, uint32_t c)
{
	size_t	 all = 0, best = 0;
	enum look l = LOOK_EMPTY;

	for (int k = LOOK_EMPTY + 1; k < NLOOKS; k++) {
		all += v->count[c][k];
		if (v->count[c][k] > best) {
			best = v->count[c][k];
			l = (enum look)k;
		}
	}
	return all > 0 && best * 2 >= all ? l : all > 0 ? LOOK_TEXT :
	    LOOK_EMPTY;
}

static void
count_looks(struct view *v)
{
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		if (head_again(v, r) || (only_cell(v, r) != NULL &&
		    wide(v, only_cell(v, r))))
			continue;
		for (uint32_t c = 0; c < v->ncols; c++)
			if (origin(at(v, r, c), r, c))
				v->count[c][look(v, at(v, r, c))]++;
	}
}

/* The clock of a cell whose time it is. */
static bool
cell_clock(const struct view *v, const struct doc_cell *cell, struct clock *c)
{
	struct pieces	 ps = cell_of(v, cell);
	struct clock	 more;
	bool		 any = false;

	for (size_t i = 0; i < ps.n; i++) {
		const struct mention *m;
		size_t k = 0;

		if (!any && piece_clock(v->f, &ps.v[i], c)) {
			any = true;
			continue;
		}
		if (any && c->end < 0 && piece_clock(v->f, &ps.v[i], &more) &&
		    more.end < 0 && more.start > c->start)
			c->end = more.start;
		m = piece_mention(v->f, &ps.v[i], MENTION_DURATION, &k);
		if (any && m != NULL && c->minutes < 0 && m->minutes_max < 0) {
			c->minutes = m->minutes;
			c->minutes_at = m->at;
		}
	}
	return any;
}

/*
 * Two columns of single times are start and finish if each finish lies
 * behind its start and most are the start of the next row.
 */
static bool
finishes(const struct view *v, uint32_t from, uint32_t to)
{
	size_t	 rows = 0, meets = 0;
	int	 last = -1;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct clock a, b;

		if (!cell_clock(v, at(v, r, from), &a) ||
		    !cell_clock(v, at(v, r, to), &b))
			continue;
		if (a.end >= 0 || b.end >= 0 || (b.start <= a.start &&
		    b.start + 720 <= a.start))
			return false;
		rows++;
		meets += last == a.start;
		last = b.start;
	}
	return rows > 1 && meets * 2 >= rows - 1;
}

/* Do the heads of two columns begin alike: "Room A", "Room B"? */
static bool
heads_alike(const struct view *v, uint32_t a, uint32_t b)
{
	struct pieces	 x, y;
	struct circ_str	 s, t;
	size_t		 n = 0;

	if (v->body == 0)
		return false;
	x = cell_of(v, at(v, v->body - 1, a));
	y = cell_of(v, at(v, v->body - 1, b));
	if (x.n == 0 || y.n == 0 || at(v, v->body - 1, a) ==
	    at(v, v->body - 1, b))
		return false;
	s = piece_text(&x.v[0]);
	t = piece_text(&y.v[0]);
	if (str_eq(s, t))
		return false;
	while (n < s.n && n < t.n && s.s[n] == t.s[n])
		n++;
	if (n >= 3 && n * 2 >= s.n && n * 2 >= t.n)
		return true;
	if (words_at(v->f, x.v[0].b->id, LANG_COLUMN_ROOM, x.v[0].off) != NULL)
		return words_at(v->f, y.v[0].b->id, LANG_COLUMN_ROOM,
		    y.v[0].off) != NULL;
	return false;
}

/* Do the cells of a column look like persons and bodies? */
static bool
persons(const struct view *v, uint32_t c)
{
	int	 sum = 0, cells = 0;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps;

		if (!origin(at(v, r, c), r, c))
			continue;
		ps = cell_of(v, at(v, r, c));
		if (ps.n == 0)
			continue;
		cells++;
		if (words_at(v->f, ps.v[0].b->id, LANG_SPEAKER,
		    ps.v[0].off) != NULL && str_find(piece_text(&ps.v[0]),
		    ":", 0) > 0)
			sum += 3;
		else
			sum += person_score(v->w, ps.v[0].b, ps.v[0].off,
			    ps.v[0].end);
	}
	return cells > 0 && sum >= cells;
}

static void
text_roles(struct view *v, const uint32_t *text, size_t n)
{
	size_t	 title = n;

	for (size_t i = 1; i < n && title == n; i++)
		if (heads_alike(v, text[i - 1], text[i]))
			title = i - 1;
	for (size_t i = 0; i < n && title == n; i++)
		if (v->head[text[i]] == LANG_COLUMN_TITLE)
			title = i;
	for (size_t i = 0; i < n && title == n; i++)
		if (v->head[text[i]] != LANG_COLUMN_SPEAKER &&
		    v->head[text[i]] != LANG_COLUMN_ROOM)
			title = i;
	if (title == n)
		return;
	v->c.role[text[title]] = ROLE_TITLE;
	for (size_t i = 0; i < n; i++) {
		enum role *role = &v->c.role[text[i]];

		if (i == title)
			continue;
		if (heads_alike(v, text[title], text[i])) {
			*role = v->c.role[text[title]] = ROLE_PARALLEL;
			continue;
		}
		if (v->head[text[i]] == LANG_COLUMN_SPEAKER)
			*role = ROLE_SPEAKER;
		else if (v->head[text[i]] == LANG_COLUMN_ROOM)
			*role = ROLE_ROOM;
		else if (v->head[text[i]] < 0 && persons(v, text[i]))
			*role = ROLE_SPEAKER;
		else if (i > title)
			*role = ROLE_NOTE;
	}
}

static void
find_roles(struct view *v)
{
	uint32_t text[MAXCOLS], time = MAXCOLS;
	size_t	 n = 0;

	for (uint32_t c = 0; c < v->ncols; c++) {
		enum role *role = &v->c.role[c];

		switch (mostly(v, c)) {
		case LOOK_TIME:
			if (time == MAXCOLS || (v->head[c] ==
			    LANG_COLUMN_TIME && v->head[time] !=
			    LANG_COLUMN_TIME)) {
				if (time < MAXCOLS)
					v->c.role[time] = ROLE_NONE;
				*role = ROLE_TIME;
				time = c;
			} else if (finishes(v, time, c))
				*role = ROLE_END;
			break;
		case LOOK_DATE:
			*role = ROLE_DATE;
			break;
		case LOOK_MINUTES:
			*role = ROLE_MINUTES;
			break;
		case LOOK_NUMBER:
			if (v->head[c] == LANG_COLUMN_DURATION)
				*role = ROLE_MINUTES;
			else if (n == 0 && time != c)
				*role = ROLE_NUMBER;
			else
				v->score -= 3;
			break;
		case LOOK_TEXT:
			text[n++] = c;
			break;
		default:
			break;
		}
	}
	text_roles(v, text, n);
}

static uint32_t
column_of(const struct view *v, enum role role)
{
	for (uint32_t c = 0; c < v->ncols; c++)
		if (v->c.role[c] == role)
			return c;
	return MAXCOLS;
}

/* ---------------------------------------------------------------- evidence */

static void
weigh_times(struct view *v, uint32_t time, uint32_t end)
{
	size_t	 ranges = 0, meets = 0, back = 0, rows = 0;
	int	 start = -1, stop = -1;
	uint32_t before = 0;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct clock c, e;

		if (!cell_clock(v, at(v, r, time), &c))
			continue;
		if (end < MAXCOLS && cell_clock(v, at(v, r, end), &e))
			c.end = e.start;
		if (rows > 0) {
			meets += stop >= 0 && stop == c.start;
			back += c.start <= start && r == before + 1 &&
			    at(v, r, time) != at(v, before, time) &&
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
	if (rows > 2 && back * 2 >= rows)
		v->score -= 3;
}

static void
weigh_words(struct view *v, uint32_t title)
{
	bool	 breaks = false, sessions = false;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps = cell_of(v, at(v, r, title));

		for (size_t i = 0; i < ps.n; i++) {
			const struct piece *p = &ps.v[i];

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
			struct pieces ps = cell_of(v, at(v, r, c));

			for (size_t i = 0; i < ps.n; i++)
				if (words_in(v->f, ps.v[i].b->id,
				    LANG_DEADLINE, ps.v[i].off,
				    ps.v[i].end) != NULL)
					return true;
		}
	return false;
}

static bool
is_agenda(struct view *v, bool goes_on)
{
	uint32_t title = column_of(v, ROLE_TITLE);
	uint32_t time = column_of(v, ROLE_TIME);
	bool	 heading = v->w->heading != NULL;

	if (title == MAXCOLS)
		title = column_of(v, ROLE_PARALLEL);
	if (title == MAXCOLS)
		return false;
	for (uint32_t c = 0; c < v->ncols; c++)
		v->score += (v->head[c] == LANG_COLUMN_TIME ||
		    v->head[c] == LANG_COLUMN_TITLE ||
		    v->head[c] == LANG_COLUMN_SPEAKER) ? 1 : 0;
	weigh_words(v, title);
	if (time < MAXCOLS) {
		size_t times = 0;

		for (uint32_t c = 0; c < v->ncols; c++)
			times += mostly(v, c) == LOOK_TIME;
		if (title < time && column_of(v, ROLE_END) == MAXCOLS &&
		    times > 1)
			v->score -= 3;
		weigh_times(v, time, column_of(v, ROLE_END));
		return v->score + (heading || goes_on ? 3 : 0) >= 2;
	}
	if (column_of(v, ROLE_MINUTES) < MAXCOLS)
		return v->score >= 0 && (heading ||
		    v->head[column_of(v, ROLE_MINUTES)] ==
		    LANG_COLUMN_DURATION);
	if (column_of(v, ROLE_NUMBER) < MAXCOLS)
		return v->score >= 0 && (v->w->joined || (heading &&
		    v->t->nrows > v->body + 1));
	return column_of(v, ROLE_DATE) < MAXCOLS && v->body > 0 &&
	    column_of(v, ROLE_SPEAKER) < MAXCOLS && !deadlines(v) &&
	    v->head[title] == LANG_COLUMN_TITLE && v->score > 1;
}

/* -------------------------------------------------------------------- rows */

static void
set_day(struct view *v, const struct circ_moment *day)
{
	v->w->day = *day;
}

static bool
cell_day(const struct view *v, const struct doc_cell *c,
    struct circ_moment *day)
{
	struct pieces	 ps = cell_of(v, c);

	for (size_t i = 0; i < ps.n; i++)
		if (piece_day(v->f, &ps.v[i], day))
			return true;
	return false;
}

/* A row with one wide cell: a day, a slot with its clock, or a section. */
static void
wide_row(struct view *v, const struct doc_cell *c, struct agenda *a)
{
	struct pieces	 ps = cell_of(v, c);
	struct circ_moment day;
	struct entry	 e;
	struct clock	 k;
	size_t		 from = 0;

	while (from < ps.n && piece_day(v->f, &ps.v[from], &day)) {
		set_day(v, &day);
		from++;
	}
	if (from == ps.n)
		return;
	if (piece_clock(v->f, &ps.v[from], &k)) {
		agenda_lines(v->w, &ps, from, ps.n, a);
		return;
	}
	entry_begin(v->w, &e, 0);
	if (v->w->day.year != 0)
		agenda_date(&e.row, &v->w->day);
	if (piece_clock_last(v->f, &ps.v[from], &k)) {
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
		const struct doc_cell *x = at(v, row, c);
		struct pieces ps;
		const struct mention *m;
		size_t k = 0;

		if (x == NULL || x == title || (x->col != c))
			continue;
		ps = cell_of(v, x);
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
			if (ps.n == 0 || e->row.minutes >= 0)
				break;
			m = piece_mention(v->f, &ps.v[0], MENTION_DURATION,
			    &k);
			if (m != NULL && m->minutes_max < 0) {
				e->row.minutes = m->minutes;
				e->row.minutes_at = m->at;
			}
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
	uint32_t c = column_of(v, ROLE_NUMBER);
	struct pieces	 ps;

	if (c == MAXCOLS || at(v, row, c) == NULL)
		return false;
	ps = cell_of(v, at(v, row, c));
	return ps.n > 0 && piece_number(v->f, &ps.v[0], n);
}

/* The level that it tells: "8.1" and "a)" lie below "8". */
static void
number_level(struct view *v, uint32_t row, struct entry *e)
{
	struct number	 n;

	if (row_number(v, row, &n) && (n.sub > 0 || n.kind == 'a'))
		e->row.level = 1;
}

static void
slot(struct view *v, uint32_t row, const struct doc_cell *title,
    const struct clock *c, struct agenda *a)
{
	struct pieces	 ps = cell_of(v, title);
	struct entry	 e;
	struct clock	 own;

	if (ps.n == 0)
		return;
	entry_begin(v->w, &e, column_of(v, ROLE_SPEAKER) < MAXCOLS ?
	    ENTRY_SPEAKERS : 0);
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
	number_level(v, row, &e);
	entry_end(&e, a);
}

static void
body_row(struct view *v, uint32_t row, struct agenda *a)
{
	const struct doc_cell *one = only_cell(v, row), *last = NULL;
	uint32_t time = column_of(v, ROLE_TIME), end = column_of(v, ROLE_END);
	uint32_t date = column_of(v, ROLE_DATE);
	struct circ_moment day;
	struct clock	 c, e;
	bool		 timed = false;

	if (one != NULL && (wide(v, one) || cell_day(v, one, &day))) {
		wide_row(v, one, a);
		return;
	}
	if (date < MAXCOLS && at(v, row, date) != NULL &&
	    cell_day(v, at(v, row, date), &day))
		set_day(v, &day);
	if (time < MAXCOLS && at(v, row, time) != NULL) {
		timed = cell_clock(v, at(v, row, time), &c);
		if (cell_day(v, at(v, row, time), &day))
			set_day(v, &day);
	}
	if (timed && end < MAXCOLS && cell_clock(v, at(v, row, end), &e))
		c.end = e.start;
	for (uint32_t k = 0; k < v->ncols; k++) {
		const struct doc_cell *x = at(v, row, k);

		if ((v->c.role[k] != ROLE_TITLE && v->c.role[k] !=
		    ROLE_PARALLEL) || x == NULL || x == last ||
		    (x->row != row && !(timed && origin(at(v, row, time), row,
		    time))))
			continue;
		last = x;
		slot(v, row, x, timed ? &c : NULL, a);
	}
}

/* Titles whose cells begin with their clock: rows of lines. */
static bool
inline_rows(struct view *v, struct agenda *a)
{
	uint32_t date = column_of(v, ROLE_DATE);
	uint32_t title = column_of(v, ROLE_TITLE);
	size_t	 clocks = 0;
	struct circ_moment day;
	struct clock	 c;

	if (title == MAXCOLS || column_of(v, ROLE_TIME) < MAXCOLS)
		return false;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps = cell_of(v, at(v, r, title));

		for (size_t i = 0; i < ps.n; i++)
			clocks += piece_clock(v->f, &ps.v[i], &c);
	}
	if (clocks < 2 || (clocks < 3 && v->w->heading == NULL))
		return false;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps = cell_of(v, at(v, r, title));

		if (!origin(at(v, r, title), r, title) && date == MAXCOLS)
			continue;
		if (date < MAXCOLS && at(v, r, date) != NULL &&
		    cell_day(v, at(v, r, date), &day))
			set_day(v, &day);
		if (origin(at(v, r, title), r, at(v, r, title)->col))
			agenda_lines(v->w, &ps, 0, ps.n, a);
	}
	return a->rows.n > 1;
}

bool
agenda_table(struct agendas *w, const struct doc_table *t, struct agenda *a,
    bool goes_on)
{
	struct view	 v = { .w = w, .f = w->f, .t = t };
	struct number	 n;
	struct circ_moment before = w->day;

	if (t->ncols == 0 || t->ncols > MAXCOLS || t->nrows > 2000)
		return false;
	v.ncols = t->ncols;
	v.c.n = t->ncols;
	read_head(&v);
	count_looks(&v);
	find_roles(&v);
	if (goes_on && v.body == 0 && w->columns != NULL && w->columns->n ==
	    v.c.n && column_of(&v, ROLE_TIME) < MAXCOLS)
		v.c = *w->columns;
	if (inline_rows(&v, a))
		return true;
	w->joined = goes_on && w->number > 0 && row_number(&v, v.body, &n) &&
	    (n.value == w->number + 1 || (n.value == w->number && n.sub > 0));
	w->day = before;
	if (!is_agenda(&v, goes_on))
		return false;
	for (uint32_t r = v.body; r < t->nrows; r++)
		if (!head_again(&v, r))
			body_row(&v, r, a);
	w->number = 0;
	for (uint32_t r = v.body; r < t->nrows; r++)
		if (row_number(&v, r, &n) && n.kind == '1')
			w->number = n.value;
	w->columns = arena_new(w->f->ctx, struct columns);
	*w->columns = v.c;
	return a->rows.n > 0;
}
