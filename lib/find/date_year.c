/* SPDX-License-Identifier: MIT */
/*
 * What only the whole document tells about a date: whether 05/06 is in May
 * or in June, and the year of "Monday 4 April".
 *
 * Every date with a year speaks for the year that brings the open day
 * nearest to it; it speaks louder from the same block, if it is a range that
 * holds the day, or of the same month.  The document's first date is most
 * likely that of the letter, and what a letter announces lies ahead.  A year
 * alone ("Forum 2023") speaks too, if softly.  A printed weekday decides
 * between years.  With no such voice the year stays open.
 */
#include <stdlib.h>

#include "find/find.h"
#include "find/scan.h"

#define NEAR 40			/* voices heard on each side of a day */
#define MAXYEARS 16
#define LISTED 6		/* mentions from a day to the year behind it */

/* Something with a year. */
struct voice {
	size_t		 mention;	/* index */
	uint32_t	 block;
	int		 year;		/* of a year alone; else 0 */
	long		 from, to;	/* days */
};

struct choir {
	struct voice	*v;
	size_t		 n;
	size_t		 first;		/* index of the first date; n: none */
};

struct poll {
	int		 year[MAXYEARS], score[MAXYEARS];
	size_t		 n;
};

static bool
known(const struct mention_day *d)
{
	return d->year != 0 && cal_valid(d->year, d->month, d->day);
}

/* The value of a quantity that is a year alone, or 0. */
static int
lone_year(const struct mention *m)
{
	int	 y = 0;

	if (m->kind != MENTION_QUANTITY || m->name.n != 4)
		return 0;
	for (size_t i = 0; i < 4; i++) {
		if (m->name.s[i] < '0' || m->name.s[i] > '9')
			return 0;
		y = y * 10 + m->name.s[i] - '0';
	}
	return y >= 1980 && y <= 2100 ? y : 0;
}

static void
listen(const struct find *f, struct choir *c)
{
	const struct model *m = f->m;

	c->v = arena_array(f->ctx, m->mentions.n + 1, sizeof(*c->v));
	c->n = 0;
	c->first = SIZE_MAX;
	for (size_t i = 0; i < m->mentions.n; i++) {
		const struct mention *q = &m->mentions.v[i];
		struct voice	 v = { i, q->at.block, lone_year(q), 0, 0 };

		if (q->kind == MENTION_DATE && known(&q->from) &&
		    known(&q->to) && !(q->flags & MENTION_YEAR_INFERRED)) {
			v.from = cal_days(q->from.year, q->from.month,
			    q->from.day);
			v.to = cal_days(q->to.year, q->to.month, q->to.day);
			if (c->first == SIZE_MAX)
				c->first = c->n;
		} else if (v.year == 0)
			continue;
		c->v[c->n++] = v;
	}
	if (c->first == SIZE_MAX)
		c->first = c->n;
}

static void
vote(struct poll *p, int year, int score)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->year[i] == year) {
			if (score > p->score[i])
				p->score[i] = score;
			return;
		}
	if (p->n < MAXYEARS) {
		p->year[p->n] = year;
		p->score[p->n++] = score;
	}
}

/* The year that a dated voice gives to a month and day. */
static int
nearest_year(const struct voice *v, const struct mention_day *d, bool ahead,
    long *gap)
{
	int	 y, m, day, best = 0;
	long	 least = 0;

	cal_from_days(v->from, &y, &m, &day);
	for (int k = y - 1; k <= y + 1; k++) {
		long	 at = cal_days(k, d->month, d->day), g;

		g = at < v->from ? v->from - at : at > v->to ? at - v->to : 0;
		if (ahead && at < v->from - 30)
			continue;
		if (best == 0 || g < least) {
			best = k;
			least = g;
		}
	}
	*gap = least;
	return best;
}

static int
year_at(long day)
{
	int	 y, m, d;

	cal_from_days(day, &y, &m, &d);
	return y;
}

static void
hear(struct poll *p, const struct choir *c, size_t i, uint32_t block,
    size_t mention, const struct mention_day *d)
{
	const struct voice *v = &c->v[i];
	size_t	 far = v->mention > mention ? v->mention - mention :
		    mention - v->mention;
	int	 score = v->block == block ? 60 : 0, year;
	long	 gap;

	if (far < 20)
		score += (int)(20 - far);
	if (v->mention > mention)
		score -= 3;	/* what stood before is known when one reads */
	if (v->year != 0) {
		vote(p, v->year, score / 2 + 5);
		return;
	}
	if ((year = nearest_year(v, d, i == c->first && v->block != block &&
	    v->mention < mention, &gap)) == 0)
		return;
	/* "12 May, 15 September and 8 December 2025": none lies behind it */
	if (v->block == block && v->mention > mention &&
	    v->mention - mention <= LISTED && year > year_at(v->from)) {
		year = year_at(v->from);
		gap = 0;
	}
	if (gap == 0 && v->to > v->from)
		score += 80;
	else if (gap <= 31)
		score += 40;
	else if (gap <= 120)
		score += 20;
	vote(p, year, score + 20);
}

/* The first voice at or behind a mention. */
static size_t
position(const struct choir *c, size_t mention)
{
	size_t	 lo = 0, hi = c->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (c->v[mid].mention < mention)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* The year of a day and month; 0 if nothing tells. */
static int
year_of(const struct choir *c, uint32_t block, size_t mention,
    const struct mention_day *d)
{
	struct poll	 p = { .n = 0 };
	size_t		 at = position(c, mention), best = 0;

	for (size_t i = at > NEAR ? at - NEAR : 0; i < c->n && i < at + NEAR;
	    i++)
		hear(&p, c, i, block, mention, d);
	for (size_t i = 0; i < 4 && at > NEAR + i && i < c->n; i++)
		hear(&p, c, i, block, mention, d);
	for (size_t i = 0; i < p.n; i++) {
		if (d->weekday >= 0)
			p.score[i] += cal_valid(p.year[i], d->month, d->day) &&
			    cal_weekday(p.year[i], d->month, d->day) ==
			    d->weekday ? 70 : -70;
		if (p.score[i] > p.score[best])
			best = i;
	}
	return p.n > 0 ? p.year[best] : 0;
}

/* Month and year of "Tues 17": a known range that holds such a day. */
static bool
month_of(const struct choir *c, size_t mention, struct mention_day *d)
{
	size_t	 at = position(c, mention), best = SIZE_MAX;

	for (size_t i = at > 4 * NEAR ? at - 4 * NEAR : 0;
	    i < c->n && i < at + 4 * NEAR; i++) {
		const struct voice *v = &c->v[i];
		size_t	 far = v->mention > mention ? v->mention - mention :
			    mention - v->mention;

		if (v->year != 0 || v->to - v->from > 62 ||
		    v->to - v->from < 0 || far >= best)
			continue;
		for (long t = v->from; t <= v->to; t++) {
			int	 y, m, day;

			cal_from_days(t, &y, &m, &day);
			if (day != d->day || (d->weekday >= 0 &&
			    cal_weekday(y, m, day) != d->weekday))
				continue;
			d->year = (int16_t)y;
			d->month = (uint8_t)m;
			best = far;
			break;
		}
	}
	return best != SIZE_MAX;
}

static bool
complete(const struct choir *c, uint32_t block, size_t mention,
    struct mention_day *d)
{
	if (d->day == 0 && d->month == 0)
		return false;
	if (d->month == 0)
		return month_of(c, mention, d);
	if (d->month > 12 || d->day > 31)
		return false;
	if (d->year == 0)
		d->year = (int16_t)year_of(c, block, mention, d);
	return d->year != 0;
}

/* ------------------------------------------------------- day before month */

static void
swap(struct mention_day *d)
{
	uint8_t	 m = d->month;

	if (d->day <= 12) {
		d->month = d->day;
		d->day = m;
	}
}

/* Is this day written in words, or in numbers that leave no doubt? */
static bool
stated(const struct model *m, const struct mention_day *d)
{
	for (size_t i = 0; i < m->mentions.n; i++) {
		const struct mention *q = &m->mentions.v[i];

		if (q->kind == MENTION_DATE &&
		    !(q->flags & MENTION_AMBIGUOUS) &&
		    q->from.day == d->day && q->from.month == d->month &&
		    (q->from.year == d->year || q->from.year == 0))
			return true;
	}
	return false;
}

/*
 * The document's own order: 1 if a number over 12 stands where the month
 * would, so that months come first; -1 if days do; 0 if nothing tells.
 */
static int
own_order(const struct model *m)
{
	int	 first = 0;

	for (size_t i = 0; i < m->mentions.n; i++) {
		const struct mention *q = &m->mentions.v[i];
		struct circ_str	 text;
		int		 v = 0;
		size_t		 k = 0, len;

		if (q->kind != MENTION_DATE || !(q->flags & MENTION_NUMERIC) ||
		    q->flags & MENTION_AMBIGUOUS || q->from.day <= 12)
			continue;
		text = model_quote(m, q->at);
		if (str_find(text, "/", 0) < 0)
			continue;
		while (k < text.n && rune_digit(utf8_get(text.s + k,
		    text.n - k, &len)) < 0)
			k += len;
		for (int n = 0; k < text.n && n < 3; k += len, n++) {
			int digit = rune_digit(utf8_get(text.s + k,
			    text.n - k, &len));

			if (digit < 0)
				break;
			v = v * 10 + digit;
		}
		if (v == q->from.day)
			first--;
		else if (v == q->from.month)
			first++;
	}
	return first > 0 ? 1 : first < 0 ? -1 : 0;
}

/* Does the printed weekday fall on that day? */
static bool
fits(const struct mention_day *d)
{
	return d->weekday >= 0 && known(d) &&
	    cal_weekday(d->year, d->month, d->day) == d->weekday;
}

static void
settle_order(struct find *f)
{
	struct model	*m = f->m;
	int		 order = 2;
	size_t		 asked = 0;

	for (size_t i = 0; i < m->mentions.n; i++) {
		struct mention	*q = &m->mentions.v[i];
		struct mention_day d = q->from;
		bool		 turn;

		if (q->kind != MENTION_DATE || !(q->flags & MENTION_AMBIGUOUS))
			continue;
		if (order == 2)
			order = own_order(m);
		swap(&d);
		turn = order == 1;
		if (order == 0 && asked++ < 32 && stated(m, &d) !=
		    stated(m, &q->from)) {
			turn = stated(m, &d);
			q->flags &= ~MENTION_AMBIGUOUS;
		} else if (order == 0 && fits(&d) != fits(&q->from)) {
			turn = fits(&d);
			q->flags &= ~MENTION_AMBIGUOUS;
		}
		if (order != 0)
			q->flags &= ~MENTION_AMBIGUOUS;
		if (turn) {
			swap(&q->from);
			swap(&q->to);
		}
	}
}

void
dates_settle(struct find *f)
{
	struct choir	 c = { 0 };
	bool		 heard = false;

	settle_order(f);
	for (size_t i = 0; i < f->m->mentions.n; i++) {
		struct mention	*q = &f->m->mentions.v[i];
		struct mention_day d = q->from;

		if (q->kind != MENTION_DATE || q->from.year != 0)
			continue;
		if (!heard)
			listen(f, &c);
		heard = true;
		if (d.weekday < 0 && q->to.month == d.month &&
		    q->to.day == d.day)
			d.weekday = q->to.weekday;
		if (!complete(&c, q->at.block, i, &d))
			continue;
		q->from.month = d.month;
		q->from.year = d.year;
		if (q->to.month == 0)
			q->to.month = d.month;
		if (q->to.year == 0)
			q->to.year = (int16_t)(d.year + (q->to.month <
			    d.month));
		q->flags |= MENTION_YEAR_INFERRED;
		if (q->from.day > cal_month_days(d.year, d.month))
			q->flags |= MENTION_IMPOSSIBLE;
	}
}
