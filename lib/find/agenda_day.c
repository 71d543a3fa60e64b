/* SPDX-License-Identifier: MIT */
/*
 * The day that a line of an agenda states: printed whole, or by what must be
 * looked up in a period stated elsewhere - "Tues 17", "Wednesday", "Day 2".
 */
#include "find/agenda.h"

void
agenda_date(struct circ_row *row, const struct circ_moment *day)
{
	row->date = *day;
	row->date.minute = -1;
}

/* A word for a half of the day that is no part of a time: "9 a.m." */
static const struct hit *
half_word(const struct find *f, const struct piece *p)
{
	const struct hit *h;

	for (uint32_t off = p->off; (h = words_in(f, p->b->id, LANG_DAY_PART,
	    off, p->end)) != NULL; off = h->off + h->len) {
		size_t	 i = 0;
		const struct mention *m;

		while ((m = piece_mention(f, p, MENTION_TIME, &i)) != NULL)
			if (h->off >= m->at.off && h->off <= m->at.off +
			    m->at.len)
				break;
		if (m == NULL)
			return h;
	}
	return NULL;
}

int
piece_half(const struct find *f, const struct piece *p, bool *only)
{
	const struct hit *h = half_word(f, p);

	*only = false;
	if (h == NULL || piece_prose(p))
		return HALF_NONE;
	*only = piece_left(f, p->b, p->off, h->off, LEFT_TIME | LEFT_DAY) +
	    piece_left(f, p->b, h->off + h->len, p->end, LEFT_TIME |
	    LEFT_DAY) == 0 && words_in(f, p->b->id, LANG_SESSION, p->off,
	    p->end) == NULL;
	return h->value;
}

void
half_begins(struct agendas *w, const struct piece *p, size_t n)
{
	bool	 only;
	int	 half = HALF_NONE;

	for (size_t i = 0; i < n && half == HALF_NONE; i++)
		half = piece_half(w->f, &p[i], &only);
	if (half != HALF_NONE)
		w->half = half;
}

void
day_begins(struct agendas *w, const struct circ_moment *day,
    const struct piece *p, size_t n)
{
	w->day = *day;
	w->half = HALF_NONE;
	half_begins(w, p, n);
}

static bool
day_fill(const struct mention *m, struct circ_moment *day)
{
	*day = (struct circ_moment){ .year = m->from.year,
	    .month = m->from.month, .day = m->from.day, .minute = -1,
	    .at = m->at, .time_at = { CIRC_NOWHERE, 0, 0 } };
	day->how = m->flags & MENTION_YEAR_INFERRED ? CIRC_INFERRED :
	    CIRC_STATED;
	return day->year != 0 && day->month != 0 && day->day != 0;
}

/* The day of a weekday, or of a day number, in a period stated elsewhere. */
static bool
day_within(const struct find *f, uint32_t block, int weekday, int dom,
    struct circ_moment *day)
{
	for (size_t i = f->m->mentions.n; i-- > 0;) {
		const struct mention *m = &f->m->mentions.v[i];
		long from, to;

		ctx_work(f->ctx, 1);
		if (m->kind != MENTION_DATE || m->at.block > block ||
		    m->from.year == 0 || m->to.year == 0 || m->from.day == 0)
			continue;
		from = cal_days(m->from.year, m->from.month, m->from.day);
		to = cal_days(m->to.year, m->to.month, m->to.day);
		if (to <= from || to - from > 31)
			continue;
		for (long d = from; d <= to; d++) {
			int y, mo, da;

			cal_from_days(d, &y, &mo, &da);
			if ((weekday >= 0 && cal_weekday(y, mo, da) !=
			    weekday) || (dom > 0 && da != dom))
				continue;
			day_fill(m, day);
			day->year = (int16_t)y;
			day->month = (uint8_t)mo;
			day->day = (uint8_t)da;
			day->how = CIRC_INFERRED;
			return true;
		}
	}
	return false;
}

/* The first number of a text, if it may be a day's; or 0.  *end: behind it. */
static int
number_of_day(struct circ_str s, size_t *end)
{
	int	 value = 0, digits = 0;
	size_t	 i = 0;

	for (size_t len; i < s.n; i += len) {
		int d = rune_digit(utf8_get(s.s + i, s.n - i, &len));

		if (d < 0 && digits > 0)
			break;
		if (d >= 0 && ++digits <= 3)
			value = value * 10 + d;
	}
	*end = i;
	return digits <= 2 && value <= 31 ? value : 0;
}

static int
day_number(struct circ_str s)
{
	return number_of_day(s, &(size_t){ 0 });
}

static size_t
less(size_t a, size_t b)
{
	return a - (a < b ? a : b);
}

/* "Day 2", "DAY TWO", "First day", "Days 2 and 3": the first number, or 0. */
static int
day_count(const struct find *f, const struct piece *p)
{
	struct circ_str t = piece_text(p);
	const struct hit *h, *and;
	size_t	 left, end;
	int	 n = number_of_day(t, &end), next;

	if (words_in(f, p->b->id, LANG_COLUMN_DATE, p->off, p->end) == NULL ||
	    rune_count(t) > 24)
		return 0;
	h = words_in(f, p->b->id, LANG_ORDINAL, p->off, p->end);
	if (n == 0 && h == NULL)
		return 0;
	left = piece_left(f, p->b, p->off, p->end, LEFT_DAY);
	if (n == 0) {
		n = h->value;
		left = less(left, rune_count(str_sub(p->b->text, h->off,
		    h->len)));
	} else {
		left = less(left, n > 9 ? 2 : 1);
		next = day_number(str_sub(t, end, t.n - end));
		if (next > n) {
			left = less(left, next > 9 ? 2 : 1);
			and = words_in(f, p->b->id, LANG_AND, p->off, p->end);
			if (and != NULL)
				left = less(left, rune_count(str_sub(
				    p->b->text, and->off, and->len)));
		}
	}
	return left <= 1 && n <= 20 ? n : 0;
}

bool
piece_day_only(const struct find *f, const struct piece *p)
{
	return day_count(f, p) > 0;
}

/* The nth day of the last period of some days that is printed above. */
static bool
day_nth(const struct find *f, uint32_t block, int n, struct circ_moment *day)
{
	for (size_t i = f->m->mentions.n; i-- > 0;) {
		const struct mention *m = &f->m->mentions.v[i];
		long from, to;
		int y, mo, da;

		ctx_work(f->ctx, 1);
		if (m->kind != MENTION_DATE || m->at.block > block ||
		    m->from.year == 0 || m->to.year == 0 || m->from.day == 0)
			continue;
		from = cal_days(m->from.year, m->from.month, m->from.day);
		to = cal_days(m->to.year, m->to.month, m->to.day);
		if (to <= from || to - from > 9)
			continue;
		if (from + n - 1 > to)
			return false;
		cal_from_days(from + n - 1, &y, &mo, &da);
		day_fill(m, day);
		day->year = (int16_t)y;
		day->month = (uint8_t)mo;
		day->day = (uint8_t)da;
		day->how = CIRC_INFERRED;
		return true;
	}
	return false;
}

/* "not later than 5 June", "by 5 June": a day on which nothing is held. */
static bool
last_day(const struct find *f, const struct piece *p, const struct mention *m)
{
	const struct hit *h;

	for (uint32_t off = p->off; (h = words_in(f, p->b->id, LANG_DEADLINE,
	    off, p->end)) != NULL; off = h->off + h->len)
		if (h->value != LANG_DUE_WEAK || (h->off < m->at.off &&
		    h->off + h->len + 1 >= m->at.off))
			return true;
	return false;
}

#define DAY_ROOM 45	/* letters that may stand beside a day: "Room 14" */

bool
piece_day(const struct find *f, const struct piece *p, struct circ_moment *day)
{
	const struct mention *m, *x;
	size_t		 i = 0, time = 0;

	*day = (struct circ_moment){ .minute = -1 };
	if (piece_mention(f, p, MENTION_TIME, &i) != NULL && piece_left(f,
	    p->b, p->off, p->end, LEFT_DAY | LEFT_TIME | LEFT_PART) > 2)
		return false;		/* more than "DAY 1" */
	i = 0;
	m = piece_mention(f, p, MENTION_DATE, &i);
	if (m != NULL) {
		for (; (x = piece_mention(f, p, MENTION_DATE, &i)) != NULL;)
			if (memcmp(&x->from, &m->from, 4) != 0)
				return false;
		if (m->from.year != m->to.year || m->from.month !=
		    m->to.month || m->from.day != m->to.day ||
		    piece_left(f, p->b, p->off, p->end, LEFT_DAY |
		    LEFT_TIME) > DAY_ROOM ||
		    last_day(f, p, m))
			return false;
		return day_fill(m, day);
	}
	i = 0;
	m = piece_mention(f, p, MENTION_WEEKDAY, &i);
	if (m == NULL)
		return day_count(f, p) > 0 && day_nth(f, p->b->id,
		    day_count(f, p), day);
	if (piece_mention(f, p, MENTION_WEEKDAY, &i) != NULL ||
	    piece_mention(f, p, MENTION_TIME, &time) != NULL ||
	    piece_left(f, p->b, p->off, p->end, LEFT_DAY) > 12)
		return false;
	if (!day_within(f, p->b->id, m->from.weekday, day_number(
	    piece_text(p)), day) && !day_within(f, UINT32_MAX,
	    m->from.weekday, day_number(piece_text(p)), day))
		return false;
	day->at = m->at;
	return true;
}

/* The first line that states a day, out of those that print a date or not. */
static bool
day_line(const struct find *f, const struct pieces *ps, bool dated,
    struct circ_moment *day)
{
	for (size_t i = 0; i < ps->n; i++) {
		size_t k = 0;

		if ((piece_mention(f, &ps->v[i], MENTION_DATE, &k) != NULL) ==
		    dated && piece_day(f, &ps->v[i], day))
			return true;
	}
	return false;
}

/* "Tues" above "17": a weekday and a number of one or two digits. */
static bool
day_below(const struct find *f, const struct pieces *ps,
    struct circ_moment *day)
{
	const struct piece *p = ps->v;
	const struct hit *h = words_at(f, p->b->id, LANG_WEEKDAY, p->off);
	int	 dom = 0;

	if (h == NULL || p->end - p->off > 40)
		return false;
	for (size_t k = 0; k < ps->n; k++)
		if ((dom = day_number(piece_text(&ps->v[k]))) > 0)
			break;
	if (!day_within(f, p->b->id, h->value, dom, day) &&
	    !day_within(f, UINT32_MAX, h->value, dom, day))
		return false;
	day->at = span_of(p->b, p->off, p->end - p->off);
	return true;
}

bool
day_of_cell(const struct find *f, const struct pieces *ps,
    struct circ_moment *day)
{
	return day_line(f, ps, true, day) || day_line(f, ps, false, day) ||
	    (ps->n > 0 && day_below(f, ps, day));
}
