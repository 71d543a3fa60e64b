/* SPDX-License-Identifier: MIT */
/*
 * The days that a statement tells: which dates may be a meeting's, and how
 * several of one sentence make one stretch, as a list, as "starts on" and
 * "ends on", or as a range that brackets part.
 */
#include "find/event_stmt.h"

#define HOUR_NEAR 16		/* bytes from a day to its hour */
#define TEXT_BEHIND 60		/* bytes of a sentence behind its dateline */

static bool
overlaps(struct circ_span a, struct circ_span b)
{
	return a.block == b.block && a.off < b.off + b.len &&
	    b.off < a.off + a.len;
}

/*
 * "Delegates may register for the workshop from 7 April": the first day for
 * that, where no verb leads from a meeting to it.
 */
static bool
registration_from(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *reg = unit_hit_before(e, u, LANG_REGISTER,
	    d->at.off);
	const struct hit *from = unit_hit_before(e, u, LANG_RANGE_FROM,
	    d->at.off);
	const struct hit *meet = unit_hit_before(e, u, LANG_MEETING,
	    d->at.off);

	if (reg == NULL || from == NULL || d->to.day != d->from.day ||
	    from->off < reg->off + reg->len ||
	    from->off + from->len + 4 < d->at.off)
		return false;
	return meet == NULL || meet->off < reg->off ||
	    words_in(e->f, u->b->id, LANG_INVITE, meet->off + meet->len,
	    from->off) == NULL;
}

void
stmt_days(const struct mention *d, long *first, long *last)
{
	*first = cal_days(d->from.year, d->from.month, d->from.day);
	*last = *first;
	if (d->to.year != 0 && d->to.month != 0 && d->to.day != 0)
		*last = cal_days(d->to.year, d->to.month, d->to.day);
	if (*last < *first)
		*last = *first;
}

/* "Posted on 8 August", "Date of issue: 8 August" */
static bool
of_issue(const struct events *e, const struct unit *u)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_DATE, u->off);

	return h != NULL && h->value == 2;
}

bool
stmt_usable(const struct events *e, const struct unit *u, const struct mention *d)
{
	const struct circ_moment *own = &e->f->m->c.date;
	long	 first, last;
	uint32_t from;

	if (d->from.year == 0 || d->from.month == 0 || d->from.day == 0 ||
	    (d->flags & (MENTION_MONTH_ONLY | MENTION_IMPOSSIBLE)) != 0 ||
	    !cal_valid(d->from.year, d->from.month, d->from.day))
		return false;
	if (d->to.year != 0 && d->to.day != 0 &&
	    !cal_valid(d->to.year, d->to.month, d->to.day))
		return false;
	/* "Oslo, 5 May 2026: The Office will hold ...": no day of a meeting */
	if (own->year != 0 && overlaps(own->at, d->at) && (!e->own_date ||
	    u->end > own->at.off + own->at.len + TEXT_BEHIND))
		return false;
	if (registration_from(e, u, d) || of_issue(e, u))
		return false;
	stmt_days(d, &first, &last);
	if (e->since != 0 && last < e->since)
		return false;
	if (last - first > 120)		/* no meeting lasts so long */
		return false;
	return !deadline_near(e, u, d) &&
	    !unit_label(e, u, LANG_DEADLINE, &from);
}

/* "6 and 7 May": days of one list, next to each other, are one span. */
void
stmt_join_list(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	size_t	 k = *i;
	const struct mention *m;

	while ((m = unit_mention(e, u, MENTION_DATE, &k)) != NULL &&
	    m->at.off < d->at.off + d->at.len + 12 && m->from.year != 0 &&
	    m->from.day != 0) {
		long	 a, b;

		stmt_days(m, &a, &b);
		if ((m->flags & d->flags & MENTION_LIST) == 0 &&
		    (a != s->last + 1 || words_in(e->f, u->b->id, LANG_AND,
		    d->at.off + d->at.len, m->at.off) == NULL))
			break;		/* "31 May and 1 June" is a list too */
		if (a < s->last || a > s->last + 4)
			break;
		s->last = b;
		s->end = m->at.off + m->at.len;
		d = m;
		*i = k;
	}
}

/*
 * "8 March (from 2 p.m.) - 9 March": hours in brackets within a range; the
 * date behind them, or NULL.
 */
static const struct mention *
range_goes_on(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d)
{
	const char *s = u->b->text.s;
	uint32_t at = d->at.off + d->at.len, close;
	const struct mention *m;
	size_t	 k = *i, len;

	if ((m = unit_mention(e, u, MENTION_DATE, &k)) == NULL ||
	    m->from.year == 0 || !cal_valid(m->from.year, m->from.month,
	    m->from.day))
		return NULL;
	while (at < m->at.off && s[at] == ' ')
		at++;
	if (at >= m->at.off || s[at] != '(')
		return NULL;
	for (close = at; close < m->at.off && s[close] != ')'; close++)
		continue;
	for (close++; close < m->at.off && s[close] == ' '; close++)
		continue;
	if (close >= m->at.off || m->at.off - close > 12 ||
	    (!rune_dash(utf8_get(s + close, m->at.off - close, &len)) &&
	    words_at(e->f, u->b->id, LANG_RANGE_TO, close) == NULL))
		return NULL;
	*i = k;
	return m;
}

/* "starts", "will end": what stands before a date, behind the one before. */
int
day_bound(const struct events *e, const struct unit *u, uint32_t from,
    const struct mention *d)
{
	const struct hit *h = unit_hit_after(e, u, LANG_BOUND,
	    d->at.off + d->at.len);
	size_t	 len;

	/* in Chinese the verb follows the hour */
	if (h != NULL && h->off < d->at.off + d->at.len + 48 &&
	    rune_cjk(utf8_get(u->b->text.s + h->off, h->len, &len)) &&
	    !unit_date_within(e, u, h->off + h->len, h->off + h->len + 1))
		return h->value;
	h = unit_hit_before(e, u, LANG_BOUND, d->at.off);
	return h == NULL || h->off < from ? -1 : h->value;
}

/* "will be held on 6 May ... and last until 9 May": a verb before the first
   day, and nothing that is sent in or meets before the second. */
static bool
held_until(const struct events *e, const struct unit *u,
    const struct mention *d, const struct mention *m)
{
	static const enum lang_section other[] = { LANG_MEETING, LANG_REGISTER,
	    LANG_SUBMIT, LANG_OPENING };
	uint32_t end = d->at.off + d->at.len;
	const struct hit *bound = unit_hit_before(e, u, LANG_BOUND, m->at.off);

	for (size_t i = 0; i < NELEM(other) && bound != NULL; i++)
		if (words_in(e->f, u->b->id, other[i], end, bound->off) != NULL)
			return false;
	return unit_hit_before(e, u, LANG_INVITE, d->at.off) != NULL;
}

/* "starts at 9:00 on Tuesday 6 May and ends at noon on Thursday 8 May" */
static void
join_bounds(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	uint32_t end = d->at.off + d->at.len;
	const struct mention *m;
	size_t	 k = *i;
	long	 first, last;
	int	 bound = day_bound(e, u, u->off, d);

	if (s->first != s->last || bound > 0 ||
	    (m = unit_mention(e, u, MENTION_DATE, &k)) == NULL ||
	    day_bound(e, u, end, m) != 1 || m->from.year == 0 ||
	    (bound < 0 && !held_until(e, u, d, m)) ||
	    !cal_valid(m->from.year, m->from.month, m->from.day))
		return;
	stmt_days(m, &first, &last);
	if (last <= s->last || last > s->last + 60)
		return;
	s->last = last;
	s->until = m;
	*i = k;
}

/* The end of a clock, a weekday or a small word of a range at off; or off. */
static uint32_t
past_glue(const struct events *e, const struct unit *u, uint32_t off)
{
	static const enum lang_section small[] = { LANG_AT, LANG_DAY_GLUE,
	    LANG_ARTICLE, LANG_AT_PLACE, LANG_RANGE_FROM, LANG_WEEKDAY,
	    LANG_HOUR_SUFFIX };
	const struct mention *t;
	const struct hit *h;
	size_t	 k = 0;

	while ((t = unit_mention(e, u, MENTION_TIME, &k)) != NULL)
		if (t->at.off <= off && off < t->at.off + t->at.len)
			return t->end < 0 ? t->at.off + t->at.len : off;
	for (size_t i = 0; i < NELEM(small); i++)
		if ((h = words_at(e->f, u->b->id, small[i], off)) != NULL)
			return h->off + h->len;
	return off;
}

/*
 * The "to" in "9:00 on 7 May to 12:00 on 9 May", between two dates that
 * nothing but hours and small words part, no "and"; 0: there is none.  It is
 * the last: "le 7 mai à 9 heures au 9 mai" says as much before an hour.
 */
static uint32_t
turns_to(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	uint32_t turn = 0, to;
	size_t	 len;

	for (; off < end; off = to) {
		const struct hit *h = words_at(e->f, u->b->id, LANG_RANGE_TO,
		    off);
		uint32_t r = utf8_get(u->b->text.s + off, end - off, &len);

		to = off + (uint32_t)len;
		if (words_at(e->f, u->b->id, LANG_AND, off) != NULL)
			return 0;
		if (h != NULL || rune_dash(r)) {
			turn = off;
			to = h != NULL ? h->off + h->len : to;
		} else if (!rune_space(r) && (r != ',' || turn != 0) &&
		    (to = past_glue(e, u, off)) == off)
			return 0;
	}
	return turn;
}

/* Is an hour told of a date, right before or behind it? */
static bool
clock_near(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct mention *t;
	size_t	 k = 0;

	while ((t = unit_mention(e, u, MENTION_TIME, &k)) != NULL)
		if (t->end < 0 && t->at.off + t->at.len + HOUR_NEAR >=
		    d->at.off && t->at.off <= d->at.off + d->at.len +
		    HOUR_NEAR)
			return true;
	return false;
}

/* Let a range whose both days have an hour last to its second day. */
static void
join_hours(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	const struct mention *m;
	long	 first, last;
	size_t	 k = *i;
	uint32_t turn;

	if (s->first != s->last || s->until != NULL || (m = unit_mention(e, u,
	    MENTION_DATE, &k)) == NULL || m->from.year == 0 ||
	    !cal_valid(m->from.year, m->from.month, m->from.day) ||
	    !clock_near(e, u, d) || !clock_near(e, u, m) || (turn = turns_to(e,
	    u, d->at.off + d->at.len, m->at.off)) == 0)
		return;
	stmt_days(m, &first, &last);
	if (first <= s->last || last > s->last + 60 || first != last)
		return;
	s->last = last;
	s->until = m;
	s->turn = turn;
	*i = k;
}

/* Let a range that brackets part last to its second day. */
static void
join_range(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	const struct mention *m;
	long	 first, last;
	size_t	 k = *i;

	if (s->first != s->last || s->until != NULL ||
	    (m = range_goes_on(e, u, &k, d)) == NULL)
		return;
	stmt_days(m, &first, &last);
	if (first <= s->last || last > s->last + 60)
		return;
	s->last = last;
	s->end = m->at.off + m->at.len;
	*i = k;
}

void
stmt_join(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	stmt_join_list(e, u, i, d, s);
	join_bounds(e, u, i, d, s);
	join_range(e, u, i, d, s);
	join_hours(e, u, i, d, s);
	row_lasts(e, u, i, d, s);
}
