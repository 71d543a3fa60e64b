/* SPDX-License-Identifier: MIT */
/*
 * Is a day the last one for something?  A phrase tells it, and how far from
 * the day it may stand depends on the phrase: "not later than" with an hour
 * between, a mere "before" right at it, "deadline" anywhere in front, "at
 * the latest" behind.
 */
#include "find/event_name.h"

#define SECOND 120	/* bytes between the days of two deadlines */
#define TERM 120	/* bytes of a term that a day stands for */

/* The end of the hour or zone that begins at off; off itself if none does. */
static uint32_t
past_hour(const struct events *e, const struct unit *u, uint32_t off)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);

	for (size_t i = 0; i < n && m[i].at.off <= off; i++)
		if (m[i].at.off == off && (m[i].kind == MENTION_TIME ||
		    m[i].kind == MENTION_ZONE))
			return off + m[i].at.len;
	return off;
}

/* Does a bracket open before a weekday, an hour or a zone? */
static bool
calendar_begins(const struct events *e, const struct unit *u, uint32_t off)
{
	return words_at(e->f, u->b->id, LANG_WEEKDAY, off) != NULL ||
	    past_hour(e, u, off) > off;
}

/*
 * No more than weekdays, articles and hours stand between these?  A bracket
 * ends that, unless it holds one of them: "3月14日（周五）前", "16时（UTC）前".
 */
static bool
adjacent(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	uint32_t runes = 0, hour;
	size_t	 len;

	if (from > to || to - from > 80)
		return false;
	for (uint32_t i = from; i < to; i += (uint32_t)len, runes++) {
		uint32_t r = utf8_get(u->b->text.s + i, to - i, &len);

		/* "16 час. 00 мин. UTC": its stops end nothing */
		if ((hour = past_hour(e, u, i)) > i && hour <= to)
			len = hour - i;
		else if (r == '.' || r == ';' || ((r == '(' ||
		    r == 0xFF08) && !calendar_begins(e, u, i +
		    (uint32_t)len)))
			return false;
	}
	return runes <= 24;
}

/* Are there at most n signs between these? */
static bool
adjacent_within(const struct unit *u, uint32_t from, uint32_t to, size_t n)
{
	size_t	 len;

	for (uint32_t i = from; i < to; i += (uint32_t)len, n--) {
		if (n == 0)
			return false;
		utf8_get(u->b->text.s + i, to - i, &len);
	}
	return true;
}

/* Where the bracket closes that ends right before off; or off. */
static uint32_t
before_bracket(const struct unit *u, uint32_t off)
{
	uint32_t p, r;
	size_t	 len;

	if (off <= u->off)
		return off;
	p = (uint32_t)utf8_prev(u->b->text.s, off);
	r = utf8_get(u->b->text.s + p, off - p, &len);
	return r == ')' || r == 0xFF09 ? p : off;
}

/* Does a weekday, an hour or a zone end right before off, in a bracket? */
static bool
calendar_ends(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct mention *m;
	size_t	 n;

	off = before_bracket(u, off);

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < off; i++)
		if (l->hits[i].section == LANG_WEEKDAY &&
		    l->hits[i].off + l->hits[i].len == off)
			return true;
	m = mentions_of(e->f, u->b->id, &n);
	for (size_t i = mentions_from(e->f, u->b->id, u->off); i < n &&
	    m[i].at.off < off; i++)
		if ((m[i].kind == MENTION_TIME || m[i].kind == MENTION_ZONE) &&
		    m[i].at.off + m[i].at.len == off)
			return true;
	return false;
}

/* The end of a word that may stand between "before" and its day; or off. */
static uint32_t
past_glue(const struct events *e, const struct unit *u, uint32_t off)
{
	static const enum lang_section glue[] = { LANG_WEEKDAY, LANG_ARTICLE,
	    LANG_DAY_GLUE, LANG_AT, LANG_AT_PLACE, LANG_OF, LANG_DUE_GLUE,
	    LANG_DEADLINE, LANG_DATE, LANG_RANGE_FROM, LANG_CLOCK,
	    LANG_DAY_PART, LANG_LOCAL_TIME, LANG_MERIDIEM };
	uint32_t end = past_hour(e, u, off);

	for (size_t i = 0; i < NELEM(glue); i++) {
		const struct hit *h = words_at(e->f, u->b->id, glue[i], off);

		if (h != NULL && h->off + h->len > end)
			end = h->off + h->len;
	}
	return end;
}

/*
 * Does a mere preposition belong to the day, with nothing but weekdays,
 * hours and small words between?  "prior to the session, on Sunday, 10
 * March" is before the session, and on Sunday.
 */
static bool
governs(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	uint32_t end = from;
	size_t	 len;

	for (uint32_t i = from; i < to; i = end) {
		uint32_t r = utf8_get(u->b->text.s + i, to - i, &len);

		end = i + (uint32_t)len;
		if (rune_letter(r) || rune_digit(r) >= 0) {
			end = past_glue(e, u, i);
			if (end == i)
				return false;
		} else if ((r == ',' || r == 0xFF0C || r == 0x3001 ||
		    r == 0x060C) && !calendar_ends(e, u, i))
			return false;
	}
	return true;
}

/* "from 10:00 until 12:00": words of a range of hours. */
static bool
within_time(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_TIME, &i)) != NULL)
		if (off >= m->at.off && off < m->at.off + m->at.len)
			return true;
	return false;
}

/* Does a word of something that is held end right before off? */
static bool
planned(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_before(e, u, LANG_INVITE, off);

	return h != NULL && off - (h->off + h->len) <= 2;
}

/* "closes on", "ends on": a call for registration or papers, no meeting. */
static bool
ends_call(const struct events *e, const struct unit *u)
{
	return unit_hit(e, u, LANG_REGISTER) != NULL ||
	    unit_hit(e, u, LANG_SUBMIT) != NULL ||
	    unit_hit(e, u, LANG_MEETING) == NULL;
}

/* "сроки проведения", "new dates": when it is held, a part of which is h. */
static bool
of_meeting_days(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	static const enum lang_section days[] = { LANG_DATE, LANG_INSTEAD };
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off <= h->off; i++)
		for (size_t k = 0; k < NELEM(days); k++)
			if (l->hits[i].section == (int)days[k] &&
			    l->hits[i].len > h->len && l->hits[i].off +
			    l->hits[i].len >= h->off + h->len)
				return true;
	return false;
}

/* "not later than 14 days before the opening, i.e. 27 May": the day meant? */
static bool
spelled_out(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t day)
{
	const struct line *l = &e->f->lines[u->b->id];
	const char *s = u->b->text.s;

	if (from >= day || day - from > TERM)
		return false;
	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < day; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_DUE_GLUE && h->value == 1 &&
		    adjacent(e, u, h->off + h->len, day) &&
		    memchr(s + from, ';', h->off - from) == NULL)
			return true;
	}
	return false;
}

/* "is expected to end by 4 p.m. on Thursday", "will last until 9 May": of a
   meeting, no call. */
static bool
meeting_ends(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	const struct hit *end = unit_hit_before(e, u, LANG_BOUND,
	    h->off + h->len);

	return end != NULL && end->value == 1 && end->off < h->off &&
	    end->off + end->len + 1 >= h->off && (end->off + end->len <
	    h->off || unit_hit(e, u, LANG_MEETING) != NULL) &&
	    unit_hit(e, u, LANG_REGISTER) == NULL &&
	    unit_hit(e, u, LANG_SUBMIT) == NULL;
}

/* May a phrase say so that stands before its day? */
static bool
before_day(const struct events *e, const struct unit *u, const struct hit *h,
    const struct mention *d)
{
	uint32_t stop = h->off + h->len, off = d->at.off;

	/* "antes del 24 de enero": the date took the article along */
	if (stop > off)
		return h->value != LANG_DUE_AFTER && h->off < off &&
		    stop <= off + 8;
	if (meeting_ends(e, u, h))
		return false;
	switch (h->value) {
	case LANG_DUE_NOUN:
		/* "the deadline, which was 1 March"; "long-term planning,
		   which will take place on 3 May" */
		return !of_meeting_days(e, u, h) &&
		    words_in(e->f, u->b->id, LANG_WAS, stop, off) == NULL &&
		    words_in(e->f, u->b->id, LANG_INVITE, stop, off) == NULL;
	case LANG_DUE_AFTER:
		return false;
	case LANG_DUE_END:
		return adjacent(e, u, stop, off) && ends_call(e, u);
	case LANG_DUE_WEAK:
		return adjacent(e, u, stop, off) &&
		    governs(e, u, stop, off);
	case LANG_DUE_FOR:
		/* "is planned for" */
		return adjacent(e, u, stop, off) &&
		    governs(e, u, stop, off) && !planned(e, u, h->off);
	default:
		return adjacent(e, u, stop, off) ||
		    spelled_out(e, u, stop, off);
	}
}

/* "is held on 5 May, and the deadline is 1 April": another thing's? */
static bool
goes_on(const struct events *e, const struct unit *u, const struct mention *d,
    const struct hit *h)
{
	uint32_t end = d->at.off + d->at.len;

	return words_in(e->f, u->b->id, LANG_AND, end, h->off) != NULL ||
	    (u->b->text.s[end] == ',' && unit_hit_before(e, u, LANG_INVITE,
	    d->at.off) != NULL);
}

/* And one behind it, with no more than an hour between? */
static bool
behind_day(const struct events *e, const struct unit *u, const struct hit *h,
    const struct mention *d)
{
	uint32_t end = d->at.off + d->at.len;

	return (h->value == LANG_DUE_AFTER || h->value == LANG_DUE_ROUND ||
	    h->value == LANG_DUE_NOUN) && h->off >= end &&
	    adjacent(e, u, end, h->off) &&
	    !(h->value == LANG_DUE_NOUN && goes_on(e, u, d, h)) &&
	    (h->off <= end + 16 || calendar_ends(e, u, h->off)) &&
	    !within_time(e, u, h->off);
}

/* Does "not ... after" make a day the last one? */
static bool
not_after(const struct events *e, const struct unit *u, const struct hit *h,
    const struct mention *d)
{
	uint32_t stop = h->off + h->len;

	return h->section == LANG_AFTER && h->off < d->at.off &&
	    stop <= d->at.off + 8 && adjacent(e, u, stop,
	    stop > d->at.off ? stop : d->at.off) &&
	    unit_hit(e, u, LANG_NOT) != NULL;
}

uint32_t
due_phrase_begin(const struct events *e, const struct unit *u, uint32_t low,
    const struct mention *d)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t first = d->at.off;

	for (size_t k = hits_from(l, first); k-- > 0 &&
	    l->hits[k].off >= low; ) {
		const struct hit *h = &l->hits[k];

		ctx_work(e->f->ctx, 1);
		if (h->off >= first || (h->section != LANG_DEADLINE &&
		    h->section != LANG_AFTER) || (h->section ==
		    LANG_DEADLINE && h->value == LANG_DUE_NOUN))
			continue;
		if (first == d->at.off ? not_after(e, u, h, d) ||
		    (h->section == LANG_DEADLINE && before_day(e, u, h, d)) :
		    h->off + h->len + 1 >= first)
			first = h->off;
	}
	return first;
}

uint32_t
due_phrase_end(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t end = d->at.off + d->at.len;

	for (size_t k = hits_from(l, end); k < l->nhits &&
	    l->hits[k].off <= end + 80; k++) {
		const struct hit *h = &l->hits[k];

		if (h->section == LANG_DEADLINE && h->value != LANG_DUE_NOUN &&
		    h->off + h->len <= u->end && behind_day(e, u, h, d))
			return h->off + h->len;
	}
	return end;
}

/*
 * "participants will be informed by 3 May", "registration opens on": the
 * words stand right before the day or the phrase that leads up to it.
 */
static bool
nobody_asked(const struct events *e, const struct unit *u,
    const struct mention *d, uint32_t low)
{
	const struct hit *h = unit_hit_before(e, u, LANG_NOT_DUE, d->at.off);
	const struct hit *due;
	uint32_t begin = due_phrase_begin(e, u, low, d), stop;

	if (h == NULL || h->off < low)
		return false;
	due = words_at(e->f, u->b->id, LANG_DEADLINE, h->off);
	if (due != NULL && due->len > h->len)
		return false;		/* "开放至": open, but until when */
	stop = h->off + h->len;
	return stop >= begin || adjacent_within(u, stop, begin, 12);
}

/* Does a stretch speak of what is sent in, and of nothing that is held? */
static bool
only_sent(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	static const enum lang_section other[] = { LANG_INVITE, LANG_MEETING,
	    LANG_DEADLINE, LANG_NOT_DUE, LANG_AFTER };
	const struct line *l = &e->f->lines[u->b->id];
	bool	 sent = false;

	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < to; i++) {
		const struct hit *h = &l->hits[i];

		if (name_in_address(e, u, h->off))
			continue;
		for (size_t k = 0; k < NELEM(other); k++)
			if (h->section == (int)other[k])
				return false;
		sent |= h->section == LANG_SUBMIT ||
		    h->section == LANG_REGISTER;
	}
	return sent;
}

const struct hit *
due_second(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *noun, *and;
	uint32_t prev = unit_behind(e, u, MENTION_DATE, d->at.off);

	if (prev == u->off || prev >= d->at.off || d->at.off - prev > SECOND)
		return NULL;
	noun = unit_hit_before(e, u, LANG_DEADLINE, prev);
	and = words_in(e->f, u->b->id, LANG_AND, prev, d->at.off);
	return noun != NULL && noun->value == LANG_DUE_NOUN && and != NULL &&
	    noun->off < prev && only_sent(e, u, and->off, d->at.off) ? and :
	    NULL;
}

bool
deadline_near(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t end = d->at.off + d->at.len, prev = u->off;
	size_t	 i = 0;
	const struct mention *m;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < d->at.off)
		if (m->at.off + m->at.len <= d->at.off)
			prev = m->at.off + m->at.len;
	if (nobody_asked(e, u, d, prev))
		return false;
	if (due_second(e, u, d) != NULL)
		return true;
	for (size_t k = hits_from(l, prev); k < l->nhits &&
	    l->hits[k].off <= end + 80; k++) {
		const struct hit *h = &l->hits[k];

		/* "cannot be handled after 15 June" */
		if (not_after(e, u, h, d) || (h->section == LANG_DEADLINE &&
		    h->off + h->len <= u->end && (before_day(e, u, h, d) ||
		    behind_day(e, u, h, d))))
			return true;
	}
	return false;
}
