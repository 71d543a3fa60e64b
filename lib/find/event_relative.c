/* SPDX-License-Identifier: MIT */
/*
 * Days that a letter tells by another day: "on the eve of the Forum", "le
 * lendemain", "当日上午".  Where a sentence says so of a meeting, the phrase
 * becomes a date; which one, the meeting that is named beside it tells, or
 * else the date before it.
 */
#include "find/event_stmt.h"

#define EXPLICIT 24		/* bytes to the date that says it again */
#define LOOK_BACK 4		/* sentences in which the date is sought */
#define ANCHOR_WORDS 4		/* "of the opening of the": to the anchor */

/*
 * "the day before [the opening of the Forum]", "[论坛]前一天": the meeting
 * that the day is told by becomes a part of the phrase.  Its noun, or NULL.
 */
static const struct hit *
anchor_noun(const struct events *e, const struct unit *u, struct mention *m)
{
	static const enum lang_section between[] = { LANG_OF, LANG_ARTICLE,
	    LANG_OPENING, LANG_DAY_GLUE };
	uint32_t at = m->at.off + m->at.len;
	const struct hit *h = unit_hit_before(e, u, LANG_MEETING, m->at.off);

	if (h != NULL && h->off + h->len == m->at.off) {
		m->at.len += m->at.off - h->off;
		m->at.off = h->off;
		return h;
	}
	for (int n = 0; n < ANCHOR_WORDS && at < u->end; n++) {
		const struct hit *word = NULL;

		while (at < u->end && u->b->text.s[at] == ' ')
			at++;
		if ((h = words_at(e->f, u->b->id, LANG_MEETING, at)) != NULL) {
			m->at.len = h->off + h->len - m->at.off;
			return h;
		}
		for (size_t k = 0; k < NELEM(between) && word == NULL; k++)
			word = words_at(e->f, u->b->id, between[k], at);
		if (word == NULL)
			return NULL;
		at = word->off + word->len;
	}
	return NULL;
}

/* The meeting that a noun names: the first that was told of. */
static const struct draft *
anchor_draft(const struct events *e, const struct unit *u,
    const struct hit *noun)
{
	struct circ_str s = str_sub(u->b->text, noun->off, noun->len);

	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].title.text.s != NULL &&
		    same_words(s, e->drafts.v[i].title.text))
			return &e->drafts.v[i];
	return NULL;
}

/* The last date before an offset of a unit; NULL: none. */
static const struct mention *
date_before(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct mention *d = NULL, *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < off)
		d = m;
	return d;
}

/* The day of a date, or of the meeting that a noun names, plus so many. */
static bool
counted_from(const struct events *e, size_t i, struct mention *m,
    const struct hit *noun, long *day)
{
	const struct unit *u = &e->units.v[i];
	const struct draft *d = noun != NULL ? anchor_draft(e, u, noun) : NULL;
	const struct mention *date;
	long	 first, last;

	if (d != NULL) {
		first = d->first;
		last = d->last;
	} else {
		date = date_before(e, u, m->at.off);
		/* the sentence before, or more within the paragraph */
		for (int n = 0; n < LOOK_BACK && date == NULL && i-- > 0 &&
		    (n == 0 || u->b == e->units.v[i].b); n++) {
			u = &e->units.v[i];
			date = date_before(e, u, u->end);
		}
		/* "the same afternoon", of the only day that was told of */
		if (date == NULL && m->start == 0 && e->drafts.n == 1 &&
		    e->drafts.v[0].first == e->drafts.v[0].last) {
			*day = e->drafts.v[0].first;
			return true;
		}
		if (date == NULL || !stmt_usable(e, u, date) ||
		    event_over(e, u, date))
			return false;
		stmt_days(date, &first, &last);
	}
	*day = (m->start > 0 ? last : first) + m->start;
	return m->start != 0 || first == last;
}

/* Is there a date right behind the phrase: "the day before, Monday 5 May"? */
static bool
said_again(const struct events *e, const struct unit *u,
    const struct mention *m)
{
	return unit_date_within(e, u, m->at.off, m->at.off + m->at.len +
	    EXPLICIT + 1);
}

/* Does a sentence tell of a meeting that is held on that day? */
static bool
tells(struct events *e, const struct unit *u, const struct mention *m)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t end = m->at.off + m->at.len;
	const struct mention *day;
	bool	 verb = false, noun = false;
	size_t	 k = 0;

	/* with an hour or a weekday, or else it is said but in passing */
	if (unit_mention(e, u, MENTION_TIME, &k) == NULL) {
		k = 0;
		if (m->start == 0 || (day = unit_mention(e, u,
		    MENTION_WEEKDAY, &k)) == NULL || day->at.off < end ||
		    day->at.off > end + EXPLICIT)
			return false;
	}
	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->off < end && h->off + h->len > m->at.off)
			continue;
		if (h->section == LANG_DEADLINE && h->value !=
		    LANG_DUE_WEAK && h->value != LANG_DUE_AFTER)
			return false;
		verb |= h->section == LANG_INVITE && h->value != 1;
		noun |= h->section == LANG_MEETING ||
		    (h->section == LANG_INVITE && h->value == 2);
	}
	return verb && noun;
}

void
relative_days(struct events *e, size_t i)
{
	const struct unit *u = &e->units.v[i];
	size_t	 n, k = mentions_from(e->f, u->b->id, u->off);
	size_t	 first = e->f->lines[u->b->id].mention;

	for (mentions_of(e->f, u->b->id, &n); k < n; k++) {
		struct mention *m = &e->f->m->mentions.v[first + k];
		struct circ_span at = m->at;
		const struct hit *noun;
		int	 y, mo, dd;
		long	 day;

		if (!unit_holds(u, m->at))
			break;
		if (m->kind != MENTION_RELATIVE_DAY)
			continue;
		noun = anchor_noun(e, u, m);
		if (!tells(e, u, m) || said_again(e, u, m) ||
		    !counted_from(e, i, m, noun, &day)) {
			m->at = at;
			continue;
		}
		cal_from_days(day, &y, &mo, &dd);
		m->kind = MENTION_DATE;
		m->flags |= MENTION_RELATIVE;
		m->from.year = (int16_t)y;
		m->from.month = (uint8_t)mo;
		m->from.day = (uint8_t)dd;
		m->to = m->from;
		model_trace(e->f->ctx, e->f->m, m->at, "the day is that of "
		    "another meeting, or next to it");
	}
}
