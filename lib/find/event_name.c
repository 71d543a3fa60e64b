/* SPDX-License-Identifier: MIT */
/*
 * The name of a meeting in running text: what surrounds the word for it that
 * the date belongs to.  "The session" alone takes the name that an earlier
 * sentence gave to it.
 */
#include "find/event_name.h"

#define ITS_NEAR 40			/* bytes from "its" to "meeting" */
#define LOOK_BACK 48			/* units in which a name is sought */

/* "la reunión un seminario": two things, if no "of" joins them. */
static bool
article_between(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	return words_in(e->f, u->b->id, LANG_ARTICLE, from, to) != NULL &&
	    words_in(e->f, u->b->id, LANG_OF, from, to) == NULL;
}

/* "a workshop of two days": where what tells how long it lasts begins. */
static uint32_t
before_duration(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct hit *of = unit_hit_before(e, &(struct unit){ u->b, off,
	    end, 0 }, LANG_OF, end);
	const struct hit *n;
	uint32_t at;

	if (of == NULL || of->off <= off)
		return end;
	at = title_skip(u->b->text, of->off + of->len, end);
	n = words_at(e->f, u->b->id, LANG_ORDINAL, at);
	if (n == NULL || n->value >= 100 || n->off + n->len < end)
		return end;
	return of->off > off && u->b->text.s[of->off - 1] == ' ' ?
	    of->off - 1 : of->off;
}

/*
 * "организует в Республике Панама Региональный семинар": where a name begins
 * behind the place that a verb and a preposition lead to, in a script that has
 * no articles.
 */
static uint32_t
behind_place(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	struct circ_str s = str_sub(u->b->text, off, end - off);
	const struct hit *at = name_phrase_before(e, u, LANG_AT_PLACE,
	    off > u->off ? off - 1 : off), *verb;
	struct geo_hit hit;
	size_t	 len;

	if (s.n == 0 || at == NULL || utf8_get(s.s, s.n, &len) < 0x400 ||
	    rune_cjk(utf8_get(s.s, s.n, &len)) ||
	    (verb = unit_hit_before(e, u, LANG_INVITE, at->off)) == NULL ||
	    verb->value == 1 || verb->off + verb->len + 1 != at->off ||
	    geo_scan(&e->geo, s, false, &hit, 1) == 0)
		return off;
	return name_runes(u, off, off + (uint32_t)hit.off) > 14 ? off :
	    title_skip(u->b->text, off + (uint32_t)(hit.off + hit.len), end);
}

/* The name that a word for a meeting is the core of. */
static struct circ_value
name_round(struct events *e, const struct unit *u, const struct hit *h)
{
	struct circ_value none = { 0 };
	const struct hit *prev;
	uint32_t off = name_left(e, u, h->off), end;

	/* "sixth meeting" of which "Working Party" is the genitive */
	while ((prev = unit_hit_before(e, u, LANG_MEETING, off)) != NULL &&
	    name_runes(u, prev->off + prev->len, off) <= 16 &&
	    !name_of_a_place(e, u, prev) && !name_arabic_apart(u, prev, off) &&
	    words_in(e->f, u->b->id, LANG_INVITE,
	    prev->off + prev->len, off) == NULL &&
	    !article_between(e, u, prev->off + prev->len, off) &&
	    !name_date_between(e, u, prev->off, off) &&
	    name_commas(u->b->text, prev->off, off) == 0 &&
	    unit_hit_before(e, &(struct unit){ u->b, prev->off, off, 0 },
	    LANG_TITLE_END, off) == NULL)
		off = name_left(e, u, prev->off);
	off = behind_place(e, u, off, h->off);
	end = name_right(e, u, h->off + h->len);
	off = title_skip(u->b->text, off, end);
	/* "...、和专家会议": the last of a row */
	prev = words_at(e->f, u->b->id, LANG_AND, off);
	if (prev != NULL && prev->off + prev->len < h->off)
		off = title_skip(u->b->text, prev->off + prev->len, end);
	end = title_cut_tail(e, u->b, off, end);
	end = before_duration(e, u, h->off, end);
	if (end <= off)
		return none;
	return value_of(e->f, u->b, off, end - off);
}

/* Is a name no more than the word for a meeting? */
bool
name_thin(struct circ_str s)
{
	size_t	 n = 0, len;
	bool	 cjk = false;

	for (size_t i = 0; i < s.n; i += len, n++)
		cjk |= rune_cjk(utf8_get(s.s + i, s.n - i, &len));
	return cjk ? n <= 4 : spaces(s) == 0;
}

/* The first words in quotation marks, if they name a meeting. */
static struct circ_value
quoted_name(struct events *e, const struct unit *u)
{
	struct circ_value none = { 0 };
	uint32_t from = UINT32_MAX;
	size_t	 len;

	for (uint32_t i = u->off; i < u->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, u->end - i, &len);

		if (!rune_quote(r) || r == '\'' || r == 0x2019)
			continue;
		if (from == UINT32_MAX) {
			from = i + (uint32_t)len;
			continue;
		}
		if (i > from && words_in(e->f, u->b->id, LANG_MEETING, from,
		    i) != NULL)
			return title_of_subject(e, u, from, i);
		from = UINT32_MAX;
	}
	return none;
}

/* Has a name, behind its first word, a capital letter or a number? */
static bool
proper(struct circ_str s)
{
	size_t	 len;
	bool	 behind = false;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (rune_cjk(r) || rune_arabic(r) || (behind &&
		    (rune_upper(r) || rune_digit(r) >= 0)))
			return true;
		behind |= rune_space(r);
	}
	return false;
}

/*
 * Is the word for a meeting the head of a name: its first, or one that tells
 * on what?  Not so "services connected with meeting activities".
 */
static bool
heads(const struct events *e, const struct unit *u, const struct hit *h,
    const struct circ_value *name)
{
	uint32_t next = title_skip(u->b->text, h->off + h->len, u->end);

	return h->off == name->at.off ||
	    words_at(e->f, u->b->id, LANG_ABOUT, next) != NULL ||
	    words_at(e->f, u->b->id, LANG_OF, next) != NULL;
}

/* "..., and that same day the meeting of X": is a name of another one? */
static bool
behind_relative(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if ((m->flags & MENTION_RELATIVE) != 0 && m->at.off >= from &&
		    m->at.off < to)
			return true;
	return false;
}

/*
 * A fuller name with the same core in a unit: "a workshop ...: the Sixth
 * Regional Workshop on X".  The last one, or absent.  Elsewhere than in the
 * sentence of a noun (h) it must be a name beyond doubt.
 */
static struct circ_value
fuller_name(struct events *e, const struct unit *u, const struct hit *h,
    struct circ_str core)
{
	const struct line *l = &e->f->lines[u->b->id];
	struct circ_value best = { 0 }, v;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *x = &l->hits[i];

		if (x->section != LANG_MEETING || x == h ||
		    x->off + x->len > u->end || unit_quoted(u, x->off) ||
		    name_of_a_place(e, u, x) || name_in_address(e, u, x->off) ||
		    !same_words(str_sub(u->b->text, x->off, x->len), core) ||
		    (h != NULL && behind_relative(e, u, h->off, x->off)))
			continue;
		v = name_round(e, u, x);
		if (h == NULL && !heads(e, u, x, &v) && !proper(v.text))
			continue;
		if (!name_thin(v.text) && spaces(v.text) >= spaces(best.text))
			best = v;
	}
	return best;
}

/* What "the session" is that was named before. */
static struct circ_value
named_before(struct events *e, const struct unit *u, struct circ_str core)
{
	struct circ_value v = { 0 };
	size_t	 i = unit_index(e, u->b, u->off);

	for (size_t k = 0; i < e->units.n && k < LOOK_BACK && i-- > 0 &&
	    v.text.s == NULL; k++)
		if (unit_nth(e, i)->region == u->region)
			v = fuller_name(e, &e->units.v[i], NULL, core);
	return v;
}

/*
 * "Visit to the Mill. Participants may join a guided visit on 3 May": the
 * name that a paragraph begins with as its heading, with the same noun.
 */
static struct circ_value
run_in_name(struct events *e, const struct unit *u, struct circ_str core)
{
	size_t	 i = unit_index(e, u->b, 0), k = 0;
	const struct unit *first = i < e->units.n ? &e->units.v[i] : u;

	if (first->b != u->b || first->off >= u->off ||
	    unit_hit(e, first, LANG_INVITE) != NULL ||
	    unit_mention(e, first, MENTION_DATE, &k) != NULL)
		return (struct circ_value){ 0 };
	return fuller_name(e, first, NULL, core);
}

/*
 * "WG 1 will meet on 8 May and WG 7 on 9 May": a body that is not called a
 * meeting, before the verb or the date.
 */
static struct circ_value
body_that_meets(struct events *e, const struct unit *u, uint32_t day)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t from = title_behind_mark(u), to = day;
	const struct mention *m;
	const struct hit *h;
	struct circ_value v = { 0 };
	bool	 meets = false;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < day)
		from = m->at.off + m->at.len;
	for (i = hits_from(l, u->off); i < l->nhits && l->hits[i].off < day;
	    i++)
		if (l->hits[i].section == LANG_INVITE &&
		    l->hits[i].value == 2) {
			meets = true;
			if (l->hits[i].off > from && to == day)
				to = l->hits[i].off;
		}
	/* "SG 7 from 12 to 16 May" */
	if (to == day && (h = unit_hit_before(e, u, LANG_RANGE_FROM, day)) !=
	    NULL && h->off > from && h->off + h->len + 1 >= day)
		to = h->off;
	for (i = hits_from(l, from); i < l->nhits && l->hits[i].off < to; i++)
		if (l->hits[i].section == LANG_TITLE_END &&
		    l->hits[i].value != LANG_END_MEANS)
			from = l->hits[i].off + l->hits[i].len;
	if (meets && to > from)
		v = title_of_subject(e, u, from, to);
	if (v.text.n > 100 || v.text.n < 4 || !name_capital(v.text, 0) ||
	    name_commas(v.text, 0, (uint32_t)v.text.n) > 1)
		v = (struct circ_value){ 0 };
	return v;
}

/*
 * "Study Group 13, to which it reports, will hold its next meeting": the body
 * before the verb, by the part between commas that names one.
 */
static struct circ_value
body_that_holds(struct events *e, const struct unit *u, const struct hit *h)
{
	static const enum lang_section body[] = { LANG_ORG, LANG_BODY };
	const struct hit *its = unit_hit_before(e, u, LANG_ARTICLE, h->off);
	const struct hit *verb, *the;
	struct circ_value v = { 0 };
	uint32_t from = title_behind_mark(u), to;

	while (its != NULL && its->value != 3)
		its = unit_hit_before(e, u, LANG_ARTICLE, its->off);
	if (its == NULL || its->off + ITS_NEAR < h->off ||
	    (verb = unit_hit_before(e, u, LANG_INVITE, its->off)) == NULL ||
	    verb->off + verb->len + 2 < its->off)
		return v;
	if ((the = words_at(e->f, u->b->id, LANG_ARTICLE, from)) != NULL)
		from = the->off + the->len;
	for (; from < verb->off && v.text.s == NULL; from = to + 1) {
		const char *comma = memchr(u->b->text.s + from, ',',
		    verb->off - from);

		to = comma != NULL ? (uint32_t)(comma - u->b->text.s) :
		    verb->off;
		for (size_t i = 0; i < NELEM(body) && v.text.s == NULL; i++)
			if (words_in(e->f, u->b->id, body[i], from, to) != NULL)
				v = title_of_subject(e, u, from, to);
	}
	return v.text.n > 100 || v.text.n < 4 || !name_capital(v.text, 0) ?
	    (struct circ_value){ 0 } : v;
}

/* "the Working Group", "the hybrid workshop": nothing but a word for it? */
static bool
bare(const struct events *e, const struct circ_value *v, struct circ_str core)
{
	static const enum lang_section how[] = { LANG_HYBRID, LANG_ONLINE,
	    LANG_IN_PERSON };

	if (name_thin(v->text) || str_eq(v->text, core))
		return true;
	for (size_t i = 0; i < NELEM(how); i++) {
		const struct hit *h = words_in(e->f, v->at.block, how[i],
		    v->at.off, v->at.off + v->at.len);

		if (h != NULL && (h->len == v->text.n ||
		    h->len + core.n + 1 == v->text.n))
			return true;
	}
	return false;
}

struct circ_value
title_in_sentence(struct events *e, const struct unit *u, uint32_t day,
    uint32_t dend)
{
	const struct hit *h = name_noun(e, u, day, dend);
	struct circ_value v, other;
	struct circ_str	 core;

	if (h == NULL) {
		v = quoted_name(e, u);
		return v.text.s != NULL ? v : body_that_meets(e, u, day);
	}
	v = name_round(e, u, h);
	core = str_sub(u->b->text, h->off, h->len);
	if (name_thin(v.text) && (other = body_that_holds(e, u, h)).text.s !=
	    NULL)
		return other;
	/* "The Working Groups of the Council will meet" */
	if (name_thin(v.text) && (other = body_that_meets(e, u, day)).text.s !=
	    NULL && other.at.off < v.at.off && !name_thin(other.text))
		return other;
	if (bare(e, &v, core) && ((other = fuller_name(e, u, h, core)).text.s
	    != NULL || (other = named_before(e, u, core)).text.s != NULL))
		v = other;
	else if (!proper(v.text) && (other = run_in_name(e, u, core)).text.s !=
	    NULL && spaces(other.text) > spaces(v.text))
		v = other;
	return v;
}

bool
title_is_news(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct hit *h = name_noun(e, u, off, end);

	return h != NULL && h->off >= end && name_news(e, u, name_left(e, u,
	    h->off));
}
