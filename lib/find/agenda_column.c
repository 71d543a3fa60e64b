/* SPDX-License-Identifier: MIT */
/*
 * What the columns of a table hold.  Each cell has a look - a time, a day,
 * minutes, a number, text - and a column's look is that of most of its cells;
 * its head (agenda_head.c) settles what kind of text stands in it.
 */
#include "find/agenda_person.h"
#include "find/agenda_table.h"

/* The cell that begins at this square, or covers it from above. */
const struct doc_cell *
view_at(const struct view *v, uint32_t row, uint32_t col)
{
	return doc_at(v->t, row, col);
}

bool
view_origin(const struct doc_cell *c, uint32_t row, uint32_t col)
{
	return c != NULL && c->row == row && c->col == col;
}

struct pieces
view_cell(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = { 0 };

	pieces_of_cell(v->f, c, &ps);
	return ps;
}

static bool
digits(const struct piece *p)
{
	size_t	 len;

	for (uint32_t i = p->off; i < p->end; i += (uint32_t)len)
		if (rune_letter(utf8_get(p->b->text.s + i, p->end - i, &len)))
			return false;
	return true;
}

enum look
view_look(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = view_cell(v, c);
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
	if (left <= 2 && pieces_mention(v->f, &ps, MENTION_TIME))
		return LOOK_TIME;
	if (left <= 2 && (pieces_mention(v->f, &ps, MENTION_DATE) ||
	    pieces_mention(v->f, &ps, MENTION_WEEKDAY)))
		return LOOK_DATE;
	if (left <= 2 && pieces_mention(v->f, &ps, MENTION_DURATION))
		return LOOK_MINUTES;
	if (ps.n == 1 && piece_number_only(v->f, &ps.v[0], &n) &&
	    (n.style == '1' || n.style == 'w' || !n.weak || (n.style == 'I' &&
	    all > 1)))		/* "X" alone may be anything */
		return LOOK_NUMBER;
	return ps.n == 1 && all <= 4 && digits(&ps.v[0]) ? LOOK_NUMBER :
	    LOOK_TEXT;
}

/* The only cell of a row that says anything; NULL if there are several. */
const struct doc_cell *
view_only(const struct view *v, uint32_t row)
{
	const struct doc_cell *one = NULL;

	for (uint32_t c = 0; c < v->ncols; c++) {
		const struct doc_cell *x = view_at(v, row, c);

		if (x == NULL || x == one || view_look(v, x) == LOOK_EMPTY)
			continue;
		if (one != NULL || x->row != row)
			return NULL;
		one = x;
	}
	return one;
}

/* A cell that goes across (nearly) the whole table. */
bool
view_wide(const struct view *v, const struct doc_cell *c)
{
	return v->ncols > 1 && c->colspan > 1 && c->col + c->colspan >=
	    v->ncols && c->colspan + 1 >= v->ncols;
}

/* ------------------------------------------------------------------- roles */

enum look
view_mostly(const struct view *v, uint32_t c)
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
		if (view_head_again(v, r) || (view_only(v, r) != NULL &&
		    view_wide(v, view_only(v, r))))
			continue;
		for (uint32_t c = 0; c < v->ncols; c++)
			if (view_origin(view_at(v, r, c), r, c))
				v->count[c][view_look(v, view_at(v, r, c))]++;
	}
}

/* The clock of a cell whose time it is. */
bool
view_clock(const struct view *v, const struct doc_cell *cell, struct clock *c)
{
	struct pieces	 ps = view_cell(v, cell);

	return clock_of_cell(v->f, &ps, c);
}

/*
 * Two columns of single times are start and finish if each finish lies
 * behind its start and most rows begin when that above ends, or later; or
 * with that above, or on another day.
 */
static bool
finishes(const struct view *v, uint32_t from, uint32_t to)
{
	size_t	 rows = 0, meets = 0;
	int	 start = -1, last = -1;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct clock a, b;

		if (!view_clock(v, view_at(v, r, from), &a) ||
		    !view_clock(v, view_at(v, r, to), &b))
			continue;
		if (a.end >= 0 || b.end >= 0 || (b.start <= a.start &&
		    b.start + 720 <= a.start))
			return false;
		rows++;
		meets += last >= 0 && (a.start >= last || a.start < start ||
		    (a.start == start && b.start == last));
		start = a.start;
		last = b.start;
	}
	return rows > 1 && meets * 2 >= rows - 1;
}

/* Does but one letter follow before the word ends? */
static bool
one_sign(struct circ_str s, size_t i)
{
	size_t	 len;

	if (i < s.n)
		utf8_get(s.s + i, s.n - i, &len);
	return i >= s.n || i + len >= s.n || !rune_letter(utf8_get(s.s + i +
	    len, s.n - i - len, &len));
}

/* "Room A", "Room B"; "Session 1A: Maps", "Session 1B: Law". */
static bool
alike(const struct view *v, const struct piece *a, const struct piece *b)
{
	struct circ_str	 s = piece_text(a), t = piece_text(b);
	size_t		 n = 0, head = 0, len;

	if (str_eq(s, t) || person_title(v->f, a->b, a->off, a->end))
		return false;
	while (n < s.n && n < t.n && s.s[n] == t.s[n])
		n++;
	while (n > 0 && n < s.n && ((unsigned char)s.s[n] & 0xC0) == 0x80)
		n--;		/* signs may begin alike */
	while (head < n && rune_letter(utf8_get(s.s + head, s.n - head,
	    &len)))
		head += len;
	if (head == n && !rune_cjk(utf8_get(s.s, s.n, &len)) &&
	    !one_sign(s, n) && !one_sign(t, n))
		return false;		/* words that begin alike */
	/* a word alike, and a sign or two that differ before it goes on */
	return n >= 3 && head >= 3 && (n * 2 >= s.n || n + 4 >= s.n ||
	    strchr(" .:-", s.s[n + 1]) != NULL);
}

static bool
begins_session(const struct view *v, const struct piece *p)
{
	return words_at(v->f, p->b->id, LANG_SESSION, p->off) != NULL;
}

static bool
names_room(const struct view *v, const struct piece *p)
{
	return p->end - p->off < 80 && (words_in(v->f, p->b->id,
	    LANG_COLUMN_ROOM, p->off, p->end) != NULL || words_in(v->f,
	    p->b->id, LANG_VENUE_NOUN, p->off, p->end) != NULL);
}

/* Do the heads of two columns begin alike: "Room A", "Room B"? */
static bool
heads_alike(const struct view *v, uint32_t a, uint32_t b)
{
	struct pieces	 x, y;

	if (v->body == 0)
		return false;
	x = view_cell(v, view_at(v, v->body - 1, a));
	y = view_cell(v, view_at(v, v->body - 1, b));
	if (x.n == 0 || y.n == 0 || view_at(v, v->body - 1, a) ==
	    view_at(v, v->body - 1, b))
		return false;
	return alike(v, &x.v[0], &y.v[0]) || (names_room(v, &x.v[0]) &&
	    names_room(v, &y.v[0]));
}

/*
 * Columns of sessions that run side by side: their heads are alike; or, where
 * none parts the two or what all attend goes across both, the cells of a row
 * are.
 */
static bool
parallel(const struct view *v, uint32_t a, uint32_t b)
{
	size_t	 rows = 0, same = 0, across = 0;

	if (heads_alike(v, a, b))
		return true;
	if (v->head[b] == LANG_COLUMN_SPEAKER)
		return false;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces x, y;

		across += view_origin(view_at(v, r, a), r, a) &&
		    view_at(v, r, a) == view_at(v, r, b);
		if (!view_origin(view_at(v, r, a), r, a) ||
		    !view_origin(view_at(v, r, b), r, b))
			continue;
		x = view_cell(v, view_at(v, r, a));
		y = view_cell(v, view_at(v, r, b));
		if (x.n == 0 || y.n == 0)
			continue;
		rows++;
		same += alike(v, &x.v[0], &y.v[0]) || (begins_session(v,
		    &x.v[0]) && begins_session(v, &y.v[0]));
	}
	if (across == 0 && v->body > 0 && view_at(v, v->body - 1, a) !=
	    view_at(v, v->body - 1, b) && (v->head[a] >= 0 || v->head[b] >= 0))
		return false;
	return rows > 0 && same * 2 > rows;
}

/* What the cells of a column's own that say anything are worth together. */
struct tally {
	int	 cells, sum;
};

static struct tally
tally(const struct view *v, uint32_t c, int (*worth)(const struct view *,
    uint32_t c, const struct pieces *))
{
	struct tally	 t = { 0 };

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces ps;

		if (!view_origin(view_at(v, r, c), r, c))
			continue;
		ps = view_cell(v, view_at(v, r, c));
		if (ps.n == 0)
			continue;
		t.cells++;
		t.sum += worth(v, c, &ps);
	}
	return t;
}

static bool
most(struct tally t)
{
	return t.cells > 1 && t.sum * 3 >= t.cells * 2;
}

static int
person_worth(const struct view *v, uint32_t c, const struct pieces *ps)
{
	(void)c;
	return persons_score(v->w, ps);
}

/* Do the cells of a column look like persons and bodies? */
static bool
persons(const struct view *v, uint32_t c)
{
	struct tally	 t = tally(v, c, person_worth);

	return t.cells > 0 && t.sum >= t.cells;
}

static int
room_worth(const struct view *v, uint32_t c, const struct pieces *ps)
{
	(void)c;
	return ps->n <= 2 && names_room(v, &ps->v[0]);
}

/* "7C/317 Annex 9", "IRCC5-01A, 02": what a document is cited by. */
static bool
cites(const struct piece *p)
{
	bool	 digit = false, sign = false, small = false;
	uint32_t i = p->off, len;
	int	 words = 1;

	for (; i < p->end; i += len) {
		uint32_t r = text_rune(p->b, i, &len);

		if (rune_space(r))
			break;
		digit |= rune_digit(r) >= 0;
		sign |= rune_upper(r) || r == '/' || rune_dash(r);
		small |= rune_letter(r) && !rune_upper(r);
	}
	for (; i < p->end; i += len)
		words += rune_space(text_rune(p->b, i, &len));
	return digit && sign && !small && words <= 8;
}

/* "PL", "ADM" below "PL / ADM": is a cell a word of its column's head? */
static bool
in_head(const struct view *v, uint32_t c, const struct piece *p)
{
	struct pieces	 ps = { 0 };
	struct circ_str	 s = piece_text(p), h;

	if (v->body > 0)
		ps = view_cell(v, view_at(v, v->body - 1, c));
	if (ps.n == 0 || s.n == 0 || s.n > 12)
		return false;
	h = piece_text(&ps.v[0]);
	return str_holds(h, s);
}

static int
document_worth(const struct view *v, uint32_t c, const struct pieces *ps)
{
	return cites(&ps->v[0]) || in_head(v, c, &ps->v[0]);
}

/* Do most cells of a column cite documents, or pick a word of its head? */
static bool
documents(const struct view *v, uint32_t c)
{
	return v->head[c] >= 0 ? v->head[c] == LANG_COLUMN_DOCUMENT :
	    most(tally(v, c, document_worth));
}

/* How many cells of its own a column has. */
static size_t
own_cells(const struct view *v, uint32_t c)
{
	size_t	 n = 0;

	for (uint32_t r = v->body; r < v->t->nrows; r++)
		n += view_origin(view_at(v, r, c), r, c) && view_look(v,
		    view_at(v, r, c)) != LOOK_EMPTY;
	return n;
}

/*
 * The column of titles: the first whose head says so, or whose head does not
 * speak against it; but not one whose cells hold the titles of several rows
 * together, as "Session 1" does.  n: none.
 */
static size_t
title_among(const struct view *v, const uint32_t *text, size_t n, bool headed)
{
	size_t	 title = n;

	for (size_t i = 0; i < n; i++) {
		int	 head = v->head[text[i]];

		if (headed ? head != LANG_COLUMN_TITLE : head ==
		    LANG_COLUMN_SPEAKER || head == LANG_COLUMN_ROOM ||
		    documents(v, text[i]))
			continue;
		if (title == n || (own_cells(v, text[i]) * 2 >=
		    own_cells(v, text[title]) * 3 && (head ==
		    LANG_COLUMN_TITLE || !persons(v, text[i]))))
			title = i;
	}
	return title;
}

static void
text_roles(struct view *v, const uint32_t *text, size_t n)
{
	size_t	 title = n;

	for (size_t i = 1; i < n && title == n; i++)
		if (parallel(v, text[i - 1], text[i]))
			title = i - 1;
	if (title == n)
		title = title_among(v, text, n, true);
	if (title == n)
		title = title_among(v, text, n, false);
	if (title == n)
		return;
	v->c.role[text[title]] = ROLE_TITLE;
	for (size_t i = 0; i < n; i++) {
		enum role *role = &v->c.role[text[i]];

		if (i == title)
			continue;
		if (parallel(v, text[title], text[i])) {
			*role = v->c.role[text[title]] = ROLE_PARALLEL;
			continue;
		}
		if (v->head[text[i]] == LANG_COLUMN_SPEAKER)
			*role = ROLE_SPEAKER;
		else if (v->head[text[i]] == LANG_COLUMN_ROOM)
			*role = ROLE_ROOM;
		else if (documents(v, text[i]))
			*role = ROLE_NONE;
		else if (v->head[text[i]] < 0 && i > title && most(tally(v,
		    text[i], room_worth)))
			*role = ROLE_ROOM;
		else if (v->head[text[i]] < 0 && persons(v, text[i]))
			*role = ROLE_SPEAKER;
		else if (i > title)
			*role = ROLE_NOTE;
	}
}

/* Does a column of bare numbers count the minutes of the slots? */
static bool
lengths(const struct view *v, uint32_t time, uint32_t c)
{
	uint32_t end = view_column(v, ROLE_END);
	size_t	 rows = 0, same = 0;

	if (v->head[c] == LANG_COLUMN_DURATION || time == MAXCOLS)
		return v->head[c] == LANG_COLUMN_DURATION;
	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces	 ps = view_cell(v, view_at(v, r, c));
		struct clock	 k, e;
		int		 minutes;

		if (ps.n != 1 || !piece_minutes(&ps.v[0], &minutes) ||
		    !view_clock(v, view_at(v, r, time), &k))
			continue;
		if (end < MAXCOLS && view_clock(v, view_at(v, r, end), &e))
			k.end = e.start;
		rows += k.end >= 0;
		same += k.end >= 0 && k.end - k.start == minutes;
	}
	return rows > 1 && same * 3 >= rows * 2;
}

static void
find_roles(struct view *v)
{
	uint32_t text[MAXCOLS] = { 0 }, time = MAXCOLS;
	size_t	 n = 0;

	for (uint32_t c = 0; c < v->ncols; c++) {
		enum role *role = &v->c.role[c];

		switch (view_mostly(v, c)) {
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
			if (lengths(v, time, c))
				*role = ROLE_MINUTES;
			else if (n == 0 && time != c)
				*role = ROLE_NUMBER;
			else if (v->head[c] != LANG_COLUMN_DOCUMENT)
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

/* How many cells of a column hold hours that may be no item number, "9.10". */
static size_t
sure_hours(const struct view *v, uint32_t c)
{
	size_t	 hours = 0;

	for (uint32_t r = v->body; r < v->t->nrows; r++) {
		struct pieces	 ps = view_cell(v, view_at(v, r, c));
		struct number	 n;

		hours += view_origin(view_at(v, r, c), r, c) && ps.n > 0 &&
		    view_look(v, view_at(v, r, c)) == LOOK_TIME &&
		    !piece_number_only(v->f, &ps.v[0], &n);
	}
	return hours;
}

/*
 * "09:30-12:30 | First meeting", "Item 1 | Opening": the hours of sittings
 * and the numbers of their items share a column, if no other holds either.
 * It is that of the hours.
 */
static void
share_column(struct view *v)
{
	for (uint32_t c = 0; c < v->ncols; c++) {
		size_t	*n = v->count[c];
		bool	 other = false;

		if (n[LOOK_NUMBER] < 2 || n[LOOK_TIME] < 2 || n[LOOK_MINUTES] >
		    0 || n[LOOK_TEXT] * 4 > n[LOOK_NUMBER] ||
		    sure_hours(v, c) < 2)
			continue;
		for (uint32_t k = 0; k < v->ncols; k++)
			other |= k != c && (view_mostly(v, k) == LOOK_TIME ||
			    view_mostly(v, k) == LOOK_NUMBER);
		if (other)
			return;
		n[LOOK_TIME] += n[LOOK_NUMBER] + n[LOOK_DATE];
		n[LOOK_NUMBER] = n[LOOK_DATE] = 0;
		v->shared = true;
		return;
	}
}

uint32_t
view_numbers(const struct view *v)
{
	return view_column(v, v->shared ? ROLE_TIME : ROLE_NUMBER);
}

uint32_t
view_column(const struct view *v, enum role role)
{
	for (uint32_t c = 0; c < v->ncols; c++)
		if (v->c.role[c] == role)
			return c;
	return MAXCOLS;
}

void
view_columns(struct view *v)
{
	view_head(v);
	count_looks(v);
	share_column(v);
	find_roles(v);
}
