/* SPDX-License-Identifier: MIT */
/*
 * What an hour in a sentence belongs to: which of its dates, which zone, and
 * whether it is one of a meeting at all, not of registration or a deadline.
 */
#include "find/event_hour.h"

#define BEHIND_BRACKET 24	/* bytes that its end counts for */
#define BEHIND_COMMA 12
#define DAY_NEAR 16		/* from a weekday to its hour */
#define FOR_MEETING 18		/* bytes: "registration for the meeting" */

/* The last word before an offset for what has hours of its own; or NULL. */
static const struct hit *
other_hours(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *last = NULL;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < off; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_REGISTER || h->section == LANG_BREAK ||
		    (h->section == LANG_OPENING && h->value == 1))
			last = h;
	}
	return last;
}

/* Does a verb behind an offset lead to what has hours of its own? */
static bool
own_hours_behind(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_after(e, u, LANG_OPENING, off);
	const struct hit *verb = unit_hit_after(e, u, LANG_INVITE, off);

	return h != NULL && h->value == 1 && verb != NULL &&
	    verb->off < h->off;
}

/* "Deadline for contributions (1600 hours UTC)", with the days elsewhere. */
static bool
until_hour(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	const struct hit *due = unit_hit_before(e, u, LANG_DEADLINE,
	    t->at.off);

	return due != NULL && (due->value == LANG_DUE_NOUN || due->value ==
	    LANG_DUE_BEFORE) && unit_hit_before(e, u, LANG_BOUND,
	    t->at.off) == NULL;
}

/* "registration from 9:00, opening at 10:00": the second hour is its own. */
static bool
opens_since(const struct events *e, const struct unit *u, uint32_t reg,
    const struct mention *t)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct mention *m;
	uint32_t from = 0;
	size_t	 k = 0;

	while ((m = unit_mention(e, u, MENTION_TIME, &k)) != NULL &&
	    m->at.off < t->at.off)
		if (m->at.off > reg)
			from = m->at.off + m->at.len;
	for (size_t i = hits_from(l, from); from > 0 && i < l->nhits &&
	    l->hits[i].off < t->at.off; i++)
		if ((l->hits[i].section == LANG_OPENING ||
		    l->hits[i].section == LANG_BOUND) && l->hits[i].value == 0)
			return true;
	return false;
}

/*
 * Does a time belong to registration, to coffee, or to a deadline?  Not if a
 * meeting is named behind that, but in "registration for the meeting".
 */
bool
hour_foreign(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	const struct hit *reg = other_hours(e, u, t->at.off);
	const struct hit *meet = unit_hit_before(e, u, LANG_MEETING,
	    t->at.off);
	size_t	 i = 0;
	const struct mention *d, *near = NULL;

	while ((d = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (near == NULL || d->at.off < t->at.off)
			near = d;
	if (near != NULL ? deadline_near(e, u, near) : until_hour(e, u, t))
		return true;
	/* "at 18:00 a reception will be given" */
	if (unit_hit(e, u, LANG_MEETING) == NULL && reg == NULL)
		return own_hours_behind(e, u, t->at.off + t->at.len);
	return reg != NULL && !opens_since(e, u, reg->off, t) &&
	    (meet == NULL || meet->off < reg->off + reg->len +
	    FOR_MEETING);
}

/* Does nothing but "and", a sign or a part of the day part two windows? */
bool
hour_joined(const struct events *e, const struct doc_block *b, uint32_t from,
    uint32_t to)
{
	size_t	 len;

	if (to - from > 40)
		return false;
	for (uint32_t i = from; i < to; i += (uint32_t)len) {
		const struct hit *h = words_at(e->f, b->id, LANG_AND, i);

		if (h == NULL)
			h = words_at(e->f, b->id, LANG_DAY_PART, i);
		if (h == NULL)
			h = words_at(e->f, b->id, LANG_RANGE_FROM, i);
		if (h == NULL)
			h = words_at(e->f, b->id, LANG_ARTICLE, i);
		if (h != NULL && h->off + h->len <= to)
			len = h->len;
		else if (rune_letter(utf8_get(b->text.s + i, to - i, &len)))
			return false;
	}
	return true;
}

/*
 * "9:30 to 12:30 and 14:30 to 17:30", in one line or in two of a cell: the
 * last of several windows of a day.
 */
const struct mention *
hour_last_window(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);

	for (size_t i = mentions_from(e->f, u->b->id, t->at.off); i < n &&
	    t->end > t->start; i++) {
		if (m[i].kind != MENTION_TIME || m[i].at.off <= t->at.off)
			continue;
		if (m[i].end < 0 || m[i].start < t->end || !hour_joined(e, u->b,
		    t->at.off + t->at.len, m[i].at.off))
			break;
		t = &m[i];
	}
	return t;
}

/* "(Thursday: 09:30-12:30)": the window of the weekday on which it ends. */
const struct mention *
hour_window_on(const struct events *e, const struct unit *u, int weekday)
{
	const struct mention *m, *day;
	size_t	 i = 0, k = 0;

	m = unit_mention(e, u, MENTION_TIME, &i);
	while (m != NULL &&
	    (day = unit_mention(e, u, MENTION_WEEKDAY, &k)) != NULL) {
		uint32_t end = day->at.off + day->at.len;

		while (m != NULL && m->at.off < end)
			m = unit_mention(e, u, MENTION_TIME, &i);
		if (m != NULL && m->at.off - end <= DAY_NEAR && m->end >= 0 &&
		    day->from.weekday == weekday)
			return m;
	}
	return NULL;
}

/* "Tuesday 09:30 - Friday 17:00": the hour at which the last day ends. */
const struct mention *
hour_ends_on(const struct events *e, const struct unit *u,
    const struct mention *t, int weekday)
{
	uint32_t at = t->at.off + t->at.len;
	const struct mention *m, *day;
	const struct hit *to;
	size_t	 i = 0, k = 0, len;

	while ((day = unit_mention(e, u, MENTION_WEEKDAY, &k)) != NULL &&
	    day->at.off < at)
		;
	while ((m = unit_mention(e, u, MENTION_TIME, &i)) != NULL &&
	    m->at.off < at)
		;
	if (day == NULL || m == NULL || day->from.weekday != weekday ||
	    m->at.off < day->at.off + day->at.len ||
	    m->at.off - (day->at.off + day->at.len) > DAY_NEAR)
		return NULL;
	while (at < day->at.off) {
		uint32_t r = utf8_get(u->b->text.s + at, day->at.off - at,
		    &len);

		to = words_at(e->f, u->b->id, LANG_RANGE_TO, at);
		if (to == NULL && !rune_space(r) && !rune_dash(r))
			return NULL;
		at += to != NULL ? to->len : (uint32_t)len;
	}
	return m;
}

/* The next date of a unit, or "the day before"; NULL: no more. */
static const struct mention *
next_day(const struct events *e, const struct unit *u, size_t *i)
{
	size_t	 n, at = *i;
	const struct mention *m = unit_mention(e, u, MENTION_DATE, i), *v;

	for (v = mentions_of(e->f, u->b->id, &n), at = at != 0 ? at :
	    mentions_from(e->f, u->b->id, u->off); at < n && &v[at] != m &&
	    unit_holds(u, v[at].at); at++)
		if (v[at].kind == MENTION_RELATIVE_DAY && v[at].start != 0) {
			*i = at + 1;
			return &v[at];
		}
	return m;
}

/* Does a sign stand between? */
static bool
holds_sign(const struct unit *u, char sign, uint32_t from, uint32_t to)
{
	return to > from && memchr(u->b->text.s + from, sign, to - from) !=
	    NULL;
}

/* "5 May at 10:00, 9 May at 9:00": a comma or an "and" before a date? */
static bool
parted(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	return holds_sign(u, ',', from, to) ||
	    words_in(e->f, u->b->id, LANG_AND, from, to) != NULL;
}

/* How far a date stands from a time; best is the one before it. */
static uint32_t
day_gap(const struct events *e, const struct unit *u, const struct mention *t,
    const struct mention *d, const struct mention *best)
{
	uint32_t end = t->at.off + t->at.len, off = d->at.off, gap;

	if (off <= t->at.off) {
		end = off + d->at.len;
		return t->at.off > end ? t->at.off - end : 0;
	}
	gap = off > end ? off - end : 0;
	/* "8 May (from 2 p.m.) - 9 May" */
	if (holds_sign(u, ')', end, off))
		gap += BEHIND_BRACKET;
	if (best != NULL && parted(e, u, end, off) &&
	    !holds_sign(u, ',', best->at.off + best->at.len, t->at.off))
		gap += BEHIND_COMMA;
	return gap;
}

/* The date of a unit that a time stands nearest to; NULL: it has none. */
const struct mention *
hour_date(const struct events *e, const struct unit *u, const struct mention *t)
{
	const struct mention *d, *best = NULL;
	uint32_t least = UINT32_MAX;
	size_t	 i = 0;

	while ((d = next_day(e, u, &i)) != NULL) {
		uint32_t gap = day_gap(e, u, t, d, best);

		if (gap < least) {
			least = gap;
			best = d;
		}
	}
	return best;
}

/* Where the name that ends before off begins: behind a sign or a space. */
static uint32_t
name_before(const struct unit *u, uint32_t off)
{
	uint32_t from = off, p;
	size_t	 len;

	for (; from > u->off && off - from < 40; from = p) {
		uint32_t r;

		p = (uint32_t)utf8_prev(u->b->text.s, from);
		r = utf8_get(u->b->text.s + p, from - p, &len);
		if (!rune_letter(r) && r != ' ' && r != '-' && r != '.' &&
		    r != '\'')
			break;
	}
	return from;
}

/*
 * Where several clocks are told side by side, the place of the first: between
 * two of them, "9:00 New York / 15:00 Geneva", or before it, "北京 16:00 | 曼谷
 * 15:00".
 */
static const struct mention *
place_clock(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	uint32_t from = t->at.off + t->at.len, to, before;
	const struct mention *next;
	struct circ_str	 name, lead;
	struct mention	*z;
	size_t		 i = 0;

	do {
		next = unit_mention(e, u, MENTION_TIME, &i);
	} while (next != NULL && next->at.off < from);
	if (next == NULL || next->at.off - from > 48 ||
	    next->start == t->start)
		return NULL;
	to = next->at.off;
	while (to > from && strchr(" /;(|", u->b->text.s[to - 1]) != NULL)
		to--;
	before = name_before(u, t->at.off);
	lead = str_trim(str_sub(u->b->text, before, t->at.off - before));
	name = str_trim(str_sub(u->b->text, from, to - from));
	if (lead.n > 2 && geo_zone(&e->geo, lead, NULL) != NULL &&
	    geo_zone(&e->geo, name, NULL) != NULL)
		name = lead;
	else if (to == next->at.off || name.n < 4 ||
	    geo_zone(&e->geo, name, NULL) == NULL)
		return NULL;
	z = arena_new(e->f->ctx, struct mention);
	z->kind = MENTION_ZONE;
	z->zone = ZONE_PLACE;
	z->offset = ZONE_NO_OFFSET;
	z->name = name;
	z->at = span_of(u->b, (uint32_t)(name.s - u->b->text.s),
	    (uint32_t)name.n);
	return z;
}

/* The zone printed for a time: the next one behind it, else the first. */
const struct mention *
hour_zone(const struct events *e, const struct unit *u, const struct mention *t)
{
	const struct mention *z, *first = NULL;
	size_t	 i = 0;

	if (t != NULL && (z = place_clock(e, u, t)) != NULL)
		return z;
	while ((z = unit_mention(e, u, MENTION_ZONE, &i)) != NULL) {
		if (first == NULL)
			first = z;
		if (t == NULL || z->at.off >= t->at.off)
			return z;
	}
	return first;
}
