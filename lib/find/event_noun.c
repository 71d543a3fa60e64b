/* SPDX-License-Identifier: MIT */
/*
 * Which of the words for a meeting in a sentence a date belongs to: the
 * nearest one, weighed by the verb that leads to the date, by what the word
 * is part of (a place, an address, results that are cited) and by its news.
 */
#include "find/event_name.h"
#include "find/name.h"

/* How far a word is from its date, in runes, and what else weighs. */
enum {
	COST_LIMIT = 400,		/* farther is none of its own */
	COST_COMMA = 30,
	COST_BEHIND = 45,		/* behind the date */
	COST_DASH = 10,			/* right behind it, and a dash */
	COST_VERB = 20,			/* what stands behind the verb */
	COST_OTHER_DATE = 150,		/* another date between */
	COST_TURNS = 150,		/* "is preceded by": of another */
	COST_LED = 80,			/* a verb leads from another to it */
	COST_BRACKET = 120,		/* the date is in brackets before it */
	COST_OWN_DATE = 100,		/* a date of its own follows */
	COST_GENITIVE = 60,
	COST_APART = 100,		/* an Arabic object before its subject */
	COST_BESIDE = 180,
	COST_ENCLOSED = 250,		/* in brackets that end before it */
	COST_LEADS = 100,		/* others are told behind its colon */
	GAIN_CAPITAL = 30,
	GAIN_NEWS = 60
};

/* Is the word at off a genitive: "of the 138th Assembly"? */
static bool
genitive(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_before(e, u, LANG_OF, off);

	return h != NULL && off - (h->off + h->len) <= 12;
}

/*
 * "Workshop for Conferences": is the word whose name begins at left but what
 * another is for?  No more than a short word parts them.
 */
static bool
matter_of(const struct events *e, const struct unit *u, uint32_t left)
{
	const struct hit *h = unit_hit_before(e, u, LANG_MEETING, left);
	uint32_t end = h != NULL ? h->off + h->len : 0;
	const struct hit *the = words_in(e->f, u->b->id, LANG_ARTICLE, end,
	    left);

	return h != NULL && (the == NULL || the->value == 0) &&
	    left >= end + 4 && left <= end + 6 &&
	    name_commas(u->b->text, end, left) == 0 &&
	    words_in(e->f, u->b->id, LANG_AND, end, left) == NULL &&
	    words_in(e->f, u->b->id, LANG_OF, end, left) == NULL &&
	    words_in(e->f, u->b->id, LANG_AT_PLACE, end, left) == NULL;
}

/* "会议之前", "会议开幕前一天": in Chinese the word follows the meeting. */
static const struct hit *
beside_behind(const struct events *e, const struct unit *u, uint32_t end)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_OPENING, end);

	if (h == NULL)
		h = words_at(e->f, u->b->id, LANG_BOUND, end);
	if (h != NULL)
		end = h->off + h->len;
	return words_at(e->f, u->b->id, LANG_BESIDE, end);
}

/* "on the sidelines of the Assembly": no comma and no verb between. */
static const struct hit *
beside(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct hit *h;
	size_t	 len;

	if (rune_cjk(utf8_get(u->b->text.s + off, u->end - off, &len)))
		return beside_behind(e, u, end);
	h = unit_hit_before(e, u, LANG_BESIDE, off);
	return h != NULL && off - (h->off + h->len) < 80 &&
	    name_commas(u->b->text, h->off + h->len, off) == 0 &&
	    words_in(e->f, u->b->id, LANG_INVITE, h->off + h->len, off) ==
	    NULL ? h : NULL;
}

/* "the results of the session of 4 May": of a meeting that is but cited. */
static bool
cited(const struct events *e, const struct unit *u, const struct hit *h,
    uint32_t day)
{
	const struct hit *b = beside(e, u, h->off, h->off + h->len);

	return b != NULL && b->value == 1 && h->off < day &&
	    words_in(e->f, u->b->id, LANG_INVITE, h->off, day) == NULL;
}

/* Does a word that leads to a place or a means end right before off? */
static bool
led_by(const struct events *e, const struct unit *u, uint32_t off)
{
	for (uint32_t i = off; i + 1 >= off && i > u->off; i--)
		if (name_phrase_before(e, u, LANG_AT_PLACE, i) != NULL ||
		    name_phrase_before(e, u, LANG_TITLE_END, i) != NULL)
			return true;
	return false;
}

/* "by videoconference", "en reunión virtual": how one meets, no meeting. */
static bool
means(const struct events *e, const struct unit *u, const struct hit *h)
{
	const struct hit *on = name_phrase_over(e, u, LANG_ONLINE, h->off,
	    h->len - 1);

	return on != NULL && (led_by(e, u, on->off) ||
	    words_at(e->f, u->b->id, LANG_AT_PLACE, on->off) != NULL ||
	    words_at(e->f, u->b->id, LANG_TITLE_END, on->off) != NULL);
}

/* "Committee Room 9", "at the centre for conferences", "via conference". */
bool
name_of_a_place(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	uint32_t end = h->off + h->len;
	const struct hit *v;

	if (name_phrase_over(e, u, LANG_VENUE_NOUN, h->off, h->len) != NULL ||
	    means(e, u, h) ||
	    words_at(e->f, u->b->id, LANG_VENUE_NOUN, end) != NULL ||
	    (u->b->text.n > end && u->b->text.s[end] == ' ' &&
	    words_at(e->f, u->b->id, LANG_VENUE_NOUN, end + 1) != NULL))
		return true;
	v = unit_hit_before(e, u, LANG_VENUE_NOUN, h->off);
	return v != NULL && name_runes(u, v->off + v->len, h->off) <= 40 &&
	    v->off > u->off && name_commas(u->b->text, v->off, h->off) == 0 &&
	    !name_date_between(e, u, v->off, h->off) &&
	    unit_hit(e, &(struct unit){ u->b, v->off, h->off, 0 },
	    LANG_INVITE) == NULL &&
	    (name_phrase_before(e, u, LANG_AT_PLACE, v->off - 1) != NULL ||
	    name_phrase_before(e, u, LANG_AT_PLACE, v->off) != NULL);
}

/* A word within a web or mail address. */
bool
name_in_address(const struct events *e, const struct unit *u, uint32_t off)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);

	for (size_t i = mentions_from(e->f, u->b->id, u->off); i < n &&
	    m[i].at.off <= off; i++)
		if ((m[i].kind == MENTION_URL || m[i].kind == MENTION_EMAIL) &&
		    m[i].at.off + m[i].at.len > off)
			return true;
	return false;
}

/* "a workshop", "состоится семинар": an article or verb that tells news. */
bool
name_news(const struct events *e, const struct unit *u, uint32_t left)
{
	const struct hit *h = name_phrase_before(e, u, LANG_ARTICLE,
	    left > u->off ? left - 1 : left);

	if (h != NULL && h->value == 1)	/* "a": not named before */
		return true;
	h = unit_hit_before(e, u, LANG_INVITE, left);
	return h != NULL && h->value != 1 &&
	    name_runes(u, h->off + h->len, left) <= 16 &&
	    name_commas(u->b->text, h->off + h->len, left) == 0;
}

/*
 * "on 3 May, back to back with B on 5 May", "ahead of B, which will be held
 * on 5 May": is the meeting beside another that whose date this is?
 */
static bool
own_beside(const struct events *e, const struct unit *u, const struct hit *h,
    uint32_t day)
{
	const struct hit *b = beside(e, u, h->off, h->off + h->len);
	const struct hit *verb, *which;
	uint32_t end = h->off + h->len;

	if (b == NULL || b->value == 1 || b->off > h->off || end > day)
		return false;
	/* "back to back with B, announced for 5 May and now moved to 9 May" */
	if ((verb = words_in(e->f, u->b->id, LANG_MOVED, end, day)) != NULL &&
	    name_commas(u->b->text, end, verb->off) <= 1 &&
	    words_in(e->f, u->b->id, LANG_MEETING, end, verb->off) == NULL)
		return true;
	if (name_date_between(e, u, end, day))
		return false;
	verb = words_in(e->f, u->b->id, LANG_INVITE, end, day);
	if (verb != NULL) {
		which = unit_hit_before(e, u, LANG_TITLE_END, verb->off);
		return which != NULL && which->off > end &&
	    which->off + which->len < verb->off &&
		    name_commas(u->b->text, end, verb->off) == 1 &&
		    name_commas(u->b->text, end, which->off) == 1;
	}
	return name_commas(u->b->text, end, day) == 0 &&
	    name_date_between(e, u, u->off, b->off);
}

/*
 * "The session, which ..., will be held in ... on": the verb that leads from
 * a meeting to its date, with no other meeting between.  Else the date.
 */
static uint32_t
verb_between(const struct events *e, const struct unit *u, uint32_t end,
    uint32_t day)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *verb = NULL;

	for (size_t i = hits_from(l, end); i < l->nhits &&
	    l->hits[i].off + l->hits[i].len <= day; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_MEETING && !name_of_a_place(e, u, h) &&
		    !matter_of(e, u, name_left(e, u, h->off)) &&
		    ((!genitive(e, u, h->off) && beside(e, u, h->off, h->off +
		    h->len) == NULL) || own_beside(e, u, h, day)))
			return day;
		if (h->section == LANG_INVITE && h->value != 1 &&
		    h->value != 3 && verb == NULL)
			verb = h;
	}
	return verb != NULL ? verb->off : day;
}

const struct hit *
name_and_before(const struct events *e, const struct unit *u, uint32_t low,
    const struct hit *meeting)
{
	static const char waw[] = "\u0648";
	const struct hit *h = unit_hit_before(e, u, LANG_AND, meeting->off);
	const char *s = u->b->text.s + meeting->off;
	struct hit *glued;

	if (meeting->off >= low + 3 && memcmp(s - 2, waw, 2) == 0 &&
	    s[-3] == ' ') {
		glued = arena_new(e->f->ctx, struct hit);
		*glued = *meeting;
		glued->off = meeting->off - 2;
		glued->len = 2;
		glued->section = LANG_AND;
		return glued;
	}
	return h != NULL && h->off >= low ? h : NULL;
}

/* An Arabic noun with its article has no genitive right behind it. */
bool
name_arabic_apart(const struct unit *u, const struct hit *prev, uint32_t off)
{
	static const char article[] = "\u0627\u0644";
	const char *s = u->b->text.s + prev->off;

	return off - (prev->off + prev->len) <= 1 && prev->len > 4 &&
	    (memcmp(s, article, 4) == 0 || (prev->off >= u->off + 4 &&
	    memcmp(s - 4, article, 4) == 0));
}

/* "The session will be preceded, on 4 May, by": the date is another's. */
static bool
turns_to(const struct events *e, const struct unit *u, uint32_t end,
    uint32_t day)
{
	const struct hit *verb = unit_hit_before(e, u, LANG_INVITE, day);

	return verb != NULL && verb->value == 3 && verb->off >= end;
}

/* "7 June - hands-on training": nothing but a dash or colon between. */
static bool
dash_between(const struct unit *u, uint32_t from, uint32_t to)
{
	size_t	 len;
	bool	 dash = false;

	for (uint32_t i = from; i < to; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, to - i, &len);

		if (rune_dash(r) || r == ':' || r == 0xFF1A)
			dash = true;
		else if (!rune_space(r))
			return false;
	}
	return dash;
}

/* Does a verb lead from a meeting to the date already? */
static bool
led_to(const struct events *e, const struct unit *u, uint32_t day)
{
	const struct hit *verb = unit_hit_before(e, u, LANG_INVITE, day);
	const struct hit *m = verb == NULL ? NULL : unit_hit_before(e, u,
	    LANG_MEETING, verb->off);

	/* "before the session, there will be on 3 May": of another one */
	if (m == NULL || beside(e, u, m->off, m->off + m->len) != NULL)
		return false;
	return verb->value != 1 && verb->value != 3 &&
	    name_runes(u, verb->off + verb->len, day) <= 90 &&
	    !name_date_between(e, u, verb->off, day);
}

/* "the meetings of A and B (13-23 March)": a date of what stands before. */
static bool
bracketed(const struct unit *u, uint32_t day)
{
	return day > u->off && u->b->text.s[day - 1] == '(';
}

/* 'the side event "Tides: a view" ... on': the name counts for nothing. */
static uint32_t
behind_quotation(const struct unit *u, uint32_t end, uint32_t day)
{
	uint32_t i = end;
	size_t	 len;

	while (i < day && (u->b->text.s[i] == ' ' || u->b->text.s[i] == ':'))
		i++;
	if (i >= day || !rune_quote(utf8_get(u->b->text.s + i, day - i,
	    &len)) || u->b->text.s[i] == '\'')
		return end;
	for (i += (uint32_t)len; i < day; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, day - i, &len);

		if (rune_quote(r) && r != '\'' && r != 0x2019)
			return i + (uint32_t)len;
	}
	return end;
}

/* "(during the second session)": does a bracket close behind a word? */
static bool
enclosed(const struct unit *u, uint32_t end, uint32_t day)
{
	for (uint32_t i = end; i < day && u->b->text.s[i] != '('; i++)
		if (u->b->text.s[i] == ')')
			return true;
	return false;
}

/* "The following meetings will take place: A on": does a word lead to others? */
static bool
leads_on(const struct events *e, const struct unit *u, uint32_t end,
    uint32_t day)
{
	size_t	 len;

	for (uint32_t i = end; i < day; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, day - i, &len);

		if (COLON(r) && words_in(e->f, u->b->id, LANG_MEETING, i,
		    day) != NULL)
			return true;
	}
	return false;
}

/* How far a word for a meeting is from the date that may be its own. */
static uint32_t
distance(const struct events *e, const struct unit *u, const struct hit *h,
    uint32_t day, uint32_t dend)
{
	uint32_t end = h->off + h->len;
	uint32_t left = name_left(e, u, h->off), cost;
	const struct hit *next;

	if (end <= day) {
		uint32_t to;

		end = behind_quotation(u, end, day);
		to = verb_between(e, u, end, day);

		cost = name_runes(u, end, to) +
		    COST_COMMA * name_commas(u->b->text, end, to) +
		    (to < day ? COST_VERB : 0) +
		    (turns_to(e, u, end, day) ? COST_TURNS : 0) +
		    (name_date_between(e, u, end, day) ? COST_OTHER_DATE : 0);
	} else {
		uint32_t from = left > dend ? left : dend;

		cost = (dash_between(u, dend, from) ? COST_DASH :
		    COST_BEHIND) +
		    (led_to(e, u, day) ? COST_LED : 0) +
		    (bracketed(u, day) ? COST_BRACKET : 0) +
		    name_runes(u, dend, from) +
		    COST_COMMA * name_commas(u->b->text, dend, from) +
		    (name_date_between(e, u, dend, h->off) ?
		    COST_OTHER_DATE : 0);
		/* ", preceded by a seminar on 19 May": it has its own */
		if (name_commas(u->b->text, dend, h->off) > 0 &&
		    unit_date_within(e, u, end, u->end))
			cost += COST_OWN_DATE;
	}
	/* "ahead of B, which will be held on": of B, but its own */
	cost += (genitive(e, u, left) && !own_beside(e, u, h, day)) ||
	    matter_of(e, u, left) ? COST_GENITIVE : 0;
	/* "ستسبق المؤتمر ورشة": the one behind has the date */
	if ((next = words_at(e->f, u->b->id, LANG_MEETING, end + 1)) != NULL &&
	    name_arabic_apart(u, h, next->off))
		cost += COST_APART;
	cost += beside(e, u, h->off, h->off + h->len) != NULL &&
	    !own_beside(e, u, h, day) ? COST_BESIDE : 0;
	if (name_capital(u->b->text, h->off))
		cost = cost > GAIN_CAPITAL ? cost - GAIN_CAPITAL : 0;
	if (name_news(e, u, left))
		cost = cost > GAIN_NEWS ? cost - GAIN_NEWS : 0;
	if (end <= day && enclosed(u, end, day))
		cost += COST_ENCLOSED;
	return cost + (end <= day && leads_on(e, u, end, day) ? COST_LEADS :
	    0);
}

/* Is a word for an office, or a part of one, written with a capital? */
static bool
office(const struct unit *u, const struct hit *h)
{
	return (h->value == LANG_ORG_PART || h->value == LANG_ORG_OFFICE) &&
	    name_capital(u->b->text, h->off);
}

/* "la Section formation", "the Training Unit": part of an office's name? */
static bool
of_office(const struct events *e, const struct unit *u, const struct hit *h)
{
	const struct hit *o = unit_hit_before(e, u, LANG_ORG, h->off);
	uint32_t end = h->off + h->len;

	if (o != NULL && o->off + o->len + 1 == h->off && office(u, o))
		return true;
	o = end + 1 < u->end && u->b->text.s[end] == ' ' ?
	    words_at(e->f, u->b->id, LANG_ORG, end + 1) : NULL;
	return o != NULL && office(u, o) && name_capital(u->b->text, h->off);
}

/* "The working groups will meet": is a plural of bodies what meets? */
static bool
bodies_meet(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	const struct line *l = &e->f->lines[u->b->id];

	if (genitive(e, u, name_left(e, u, h->off)))
		return false;
	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++)
		if (l->hits[i].section == LANG_INVITE && l->hits[i].value == 2)
			return true;
	return false;
}

/* The word for a meeting that the date day..dend most likely belongs to. */
const struct hit *
name_noun(const struct events *e, const struct unit *u, uint32_t day,
    uint32_t dend)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *best = NULL, *bodies = NULL;
	uint32_t cost, least = COST_LIMIT;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section != LANG_MEETING || h->off + h->len > u->end ||
		    (h->off < dend && h->off + h->len > day) ||
		    unit_quoted(u, h->off) ||
		    name_of_a_place(e, u, h) || name_in_address(e, u, h->off) ||
		    of_office(e, u, h) || cited(e, u, h, day))
			continue;
		if (h->value == 2) {
			if (bodies == NULL && bodies_meet(e, u, h))
				bodies = h;
			continue;
		}
		cost = distance(e, u, h, day, dend);
		if (cost < least) {
			least = cost;
			best = h;
		}
	}
	return best != NULL ? best : bodies;
}
