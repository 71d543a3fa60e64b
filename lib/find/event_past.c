/* SPDX-License-Identifier: MIT */
/*
 * Is a day that of a meeting to come?  Days before the letter's own are not;
 * and what is said right before the day ("was to be held", "instead of"), or
 * behind it ("is cancelled"), tells of meetings that were moved or called
 * off.  In a paper without a date the past tense counts too.
 */
#include "find/event_name.h"

#define HEAD_BLOCKS 16			/* a letterhead is among these */
#define SHORT_WORD 6u			/* " para " between two verbs */

/* The first day that a meeting to come may last until; 0: unknown. */
long
event_since(const struct events *e)
{
	const struct circ_moment *own = &e->f->m->c.date;

	if (own->year != 0)
		return cal_days(own->year, own->month, own->day);
	/* "September 2023" below a reference is the letter's month */
	if (e->f->m->c.reference.text.s == NULL)
		return 0;
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = &e->units.v[i];
		const struct mention *m;
		size_t	 k = 0;

		if (u->b->id > HEAD_BLOCKS || u->b == e->subject)
			break;
		m = unit_mention(e, u, MENTION_DATE, &k);
		if (m != NULL && (m->flags & MENTION_MONTH_ONLY) != 0 &&
		    m->from.year != 0 && m->from.month != 0 &&
		    m->at.off + m->at.len + 2 >= u->end &&
		    (m->at.off == u->off ||
		    u->b->text.s[m->at.off - 1] == '\t'))
			return cal_days(m->from.year, m->from.month, 1);
	}
	return 0;
}

/* "(24 January)": does a bracket open right before a date? */
static bool
bracketed(const struct unit *u, const struct mention *m)
{
	return m->at.off > u->off && u->b->text.s[m->at.off - 1] == '(';
}

/* Does another date, no further day of the same list, lie in a stretch? */
static bool
date_within(const struct events *e, const struct unit *u,
    const struct mention *d, uint32_t from, uint32_t to)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (m != d && m->at.off >= from && m->at.off < to &&
		    !((m->flags & d->flags & MENTION_LIST) != 0 &&
		    (m->at.off > d->at.off ? m->at.off - d->at.off :
		    d->at.off - m->at.off) < 48))
			return true;
	return false;
}

/*
 * The last of several words that tell when: of two that overlap, the first.
 * What papers do on a day ("will be posted") is no meeting's day either.
 */
static const struct hit *
tense_before(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *best = NULL;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < off; i++) {
		const struct hit *h = &l->hits[i];

		if (h->off + h->len > off ||
		    !((h->section == LANG_INVITE && h->value != 1) ||
		    (h->section == LANG_MOVED && h->value != 1) ||
		    h->section == LANG_PAST || h->section == LANG_NOT_DUE))
			continue;
		/* "originally planned to take place" is one verb */
		if (best != NULL && best->section == LANG_MOVED &&
		    h->section == LANG_INVITE &&
		    h->off <= best->off + best->len + SHORT_WORD)
			continue;
		if (best == NULL || h->off >= best->off + best->len ||
		    (h->off == best->off && (h->len > best->len ||
		    (h->len == best->len && h->section == LANG_INVITE))))
			best = h;
	}
	return best;
}

/* "... is cancelled", of this day's meeting and no other. */
static bool
called_off(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	uint32_t end = d->at.off + d->at.len;
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, end); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_MOVED && h->value == 1)
			return !date_within(e, u, d, end, h->off);
		if (h->section == LANG_MEETING || h->section == LANG_REGISTER)
			return false;
	}
	return false;
}

/* "it was decided to postpone the workshop (8-10 April)" */
static bool
put_off(const struct events *e, const struct unit *u, const struct mention *d)
{
	const struct hit *h = unit_hit_before(e, u, LANG_MOVED, d->at.off);

	return h != NULL && h->value == 1 && d->at.off > u->off &&
	    u->b->text.s[d->at.off - 1] == '(' &&
	    words_in(e->f, u->b->id, LANG_INVITE, h->off + h->len,
	    d->at.off) == NULL &&
	    !date_within(e, u, d, h->off + h->len, d->at.off);
}

/* "由5月6日改为6月3日": a verb right behind leads to the days it has now. */
static bool
moved_away(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	uint32_t end = d->at.off + d->at.len;
	const struct hit *h = unit_hit_after(e, u, LANG_INVITE, end);

	return h != NULL && h->value == 4 && h->off <= end + 2 &&
	    date_within(e, u, d, h->off, u->end);
}

/* "于12月1日召开了会议": in Chinese the verb that is over follows its day. */
static bool
done_behind(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	uint32_t end = d->at.off + d->at.len;
	const struct hit *verb = unit_hit_after(e, u, LANG_INVITE, end);

	return verb != NULL && name_runes(u, end, verb->off) <= 12 &&
	    name_commas(u->b->text, end, verb->off) == 0 &&
	    str_starts(str_sub(u->b->text, verb->off + verb->len,
	    u->end - verb->off - verb->len), "了");
}

/* "will not meet on" */
static bool
negated(const struct events *e, const struct unit *u, const struct hit *verb)
{
	const struct hit *h = unit_hit_before(e, u, LANG_NOT,
	    verb->off + verb->len);

	return h != NULL && h->off + 16 > verb->off;
}

/* "announced in Notice 3 (24 January) for 5 May": a bracket parts nothing. */
static bool
dated_between(const struct events *e, const struct unit *u,
    const struct hit *h, const struct mention *d)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < d->at.off)
		if (m->at.off >= h->off + h->len && !bracketed(u, m) &&
		    (m->flags & d->flags & MENTION_LIST) == 0)
			return true;
	return false;
}

/* "rescheduled from 28 to 31 August", the last days told: those it has now. */
bool
moved_anew(const struct events *e, const struct unit *u,
    const struct hit *h, const struct mention *d)
{
	return h->section == LANG_MOVED && h->value == 2 &&
	    d->from.month == d->to.month && d->from.day < d->to.day &&
	    !date_within(e, u, d, d->at.off + d->at.len, u->end);
}

bool
event_over(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *h = tense_before(e, u, d->at.off);
	uint32_t from;

	/* "Сроки проведения:" as a label */
	if (h != NULL && unit_label(e, u, LANG_DATE, &from) &&
	    h->off + h->len <= from)
		h = NULL;
	if (called_off(e, u, d) || put_off(e, u, d) || moved_away(e, u, d))
		return true;
	if (done_behind(e, u, d))
		return true;
	if (h != NULL && h->section == LANG_INVITE)
		return negated(e, u, h);
	if (h == NULL || dated_between(e, u, h, d) || moved_anew(e, u, h, d))
		return false;
	return h->section == LANG_MOVED || h->section == LANG_NOT_DUE ||
	    e->since == 0 ||
	    (d->flags & MENTION_YEAR_INFERRED) != 0;
}
