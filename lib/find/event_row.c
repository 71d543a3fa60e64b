/* SPDX-License-Identifier: MIT */
/*
 * Meetings in a row: a sentence whose verb leads to several of them, each
 * with a day of its own, or to one name in the plural and a day for each.
 */
#include "find/event_stmt.h"
#include "find/name.h"

#define ROW_LENGTH 12		/* meetings of one sentence */
#define NAME_LINES 4
#define NAME_LENGTH 300
#define COUNT_NEAR 48		/* bytes from "two" to what it counts */

/* Behind a date: "and", or a comma with no more than a bracket before it. */
static bool
goes_on(const struct events *e, const struct unit *u, uint32_t end)
{
	const struct hit *and, *with;
	uint32_t i = end, r;
	size_t	 len;

	/* (a bracket after the date, or the stop of "2025 г.") */
	while (i < u->end && i < end + 4 && (u->b->text.s[i] == ' ' ||
	    u->b->text.s[i] == ')' || u->b->text.s[i] == '.'))
		i++;
	if (i >= u->end)
		return false;
	r = utf8_get(u->b->text.s + i, u->end - i, &len);
	if (COMMA(r) || SEMICOLON(r))
		return true;
	if (r == 0xFF09)
		i += (uint32_t)len;
	/* an Arabic "and" is written together with the word behind it */
	if (utf8_get(u->b->text.s + i, u->end - i, &len) == 0x0648 &&
	    i + len < u->end && u->b->text.s[i + len] != ' ')
		return true;
	and = unit_hit_after(e, u, LANG_AND, end);
	with = words_at(e->f, u->b->id, LANG_BESIDE, i);
	return (and != NULL && and->off <= i + 1) ||
	    (with != NULL && with->value == 0);
}

/* Does a stretch say that the day behind it is a last one?  Not the "by" of
   "followed by a Forum on". */
static bool
due(const struct events *e, const struct unit *u, uint32_t from, uint32_t to)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < to; i++)
		if (l->hits[i].section == LANG_DEADLINE &&
		    l->hits[i].off + l->hits[i].len <= to &&
		    (l->hits[i].value != LANG_DUE_WEAK ||
		    words_in(e->f, u->b->id, LANG_MEETING, l->hits[i].off,
		    to) == NULL))
			return true;
	return false;
}

/* Does a stretch between two dates tell nothing that is no meeting? */
static bool
plain(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	static const enum lang_section other[] = { LANG_INVITE, LANG_PAST,
	    LANG_MOVED, LANG_REGISTER, LANG_OPENING, LANG_NOT_DUE };

	for (size_t i = 0; i < NELEM(other); i++)
		if (words_in(e->f, u->b->id, other[i], from, to) != NULL)
			return false;
	return !due(e, u, from, to);
}

/* "SG 5 will meet on 5 May, SG 7 on 7 May": one more body that meets? */
static bool
body_between(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	const struct hit *verb = unit_hit_before(e, u, LANG_INVITE, from);
	const struct hit *and;

	if (verb == NULL || verb->value != 2)
		return false;
	from = title_skip(u->b->text, from, to);
	and = words_at(e->f, u->b->id, LANG_AND, from);
	if (and != NULL)
		from = title_skip(u->b->text, and->off + and->len, to);
	return from + 2 < to && name_capital(u->b->text, from) &&
	    words_at(e->f, u->b->id, LANG_WEEKDAY, from) == NULL &&
	    words_at(e->f, u->b->id, LANG_MONTH, from) == NULL &&
	    words_at(e->f, u->b->id, LANG_RANGE_FROM, from) == NULL;
}

/* Does a stretch between two dates tell of one more meeting, and no more? */
static bool
one_more(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	return goes_on(e, u, from) && plain(e, u, from, to) &&
	    (words_in(e->f, u->b->id, LANG_MEETING, from, to) != NULL ||
	    body_between(e, u, from, to));
}

/* "two practical sessions": is a word for a meeting counted before it? */
static bool
counted(const struct events *e, const struct unit *u, const struct hit *noun)
{
	const struct hit *n = unit_hit_before(e, u, LANG_ORDINAL, noun->off);
	size_t	 len;

	if (n != NULL && n->value > 1 && n->value < 20 &&
	    noun->off - n->off < COUNT_NEAR && name_commas(u->b->text,
	    n->off, noun->off) == 0 && words_in(e->f, u->b->id, LANG_OF,
	    n->off, noun->off) == NULL)
		return true;
	return noun->off >= u->off + 2 && u->b->text.s[noun->off - 1] == ' ' &&
	    rune_digit(utf8_get(u->b->text.s + noun->off - 2, 2, &len)) > 1 &&
	    (noun->off < u->off + 3 || u->b->text.s[noun->off - 3] == ' ');
}

bool
name_plural(const struct events *e, const struct unit *u,
    const struct hit *noun)
{
	return noun != NULL && (noun->value != 0 || counted(e, u, noun));
}

/* The same, of the first word for a meeting in a value. */
bool
name_collective(const struct events *e, const struct circ_value *v)
{
	struct unit u;

	if (v->text.s == NULL || v->at.block >= e->f->doc->nblocks)
		return false;
	u = (struct unit){ e->f->doc->blocks[v->at.block], v->at.off,
	    v->at.off + v->at.len, REGION_NONE };
	return name_plural(e, &u, unit_hit(e, &u, LANG_MEETING));
}

/* Behind the bracket that follows an offset: "(during the fourth part)". */
static uint32_t
behind_bracket(const struct unit *u, uint32_t off, uint32_t end)
{
	const char *s = u->b->text.s, *close;
	uint32_t i = off;

	while (i < end && s[i] == ' ')
		i++;
	if (i >= end || s[i] != '(')
		return off;
	close = memchr(s + i, ')', end - i);
	return close != NULL ? (uint32_t)(close - s) + 1 : off;
}

/*
 * "Two sessions, on Monday, 5 May, from 2 to 5 p.m., and on Monday, 12 May,
 * from 9 a.m.": one name in the plural, and one more day.
 */
static bool
once_more(const struct events *e, const struct unit *u,
    const struct mention *first, uint32_t from, const struct mention *d)
{
	const struct mention *t;
	uint32_t at = from;
	size_t	 i = 0;

	/* behind the hours of the day before, and a bracket */
	while ((t = unit_mention(e, u, MENTION_TIME, &i)) != NULL &&
	    t->at.off < d->at.off)
		if (t->at.off > from)
			at = t->at.off + t->at.len;
	at = behind_bracket(u, at, d->at.off);
	if (words_in(e->f, u->b->id, LANG_MEETING, at, d->at.off) != NULL ||
	    !plain(e, u, at, d->at.off) || (!goes_on(e, u, at) &&
	    words_in(e->f, u->b->id, LANG_AND, at, d->at.off) == NULL))
		return false;
	return name_plural(e, u, name_noun(e, u, first->at.off,
	    first->at.off + first->at.len));
}

static bool
semicolon_ends(const struct unit *u)
{
	struct circ_str s = str_trim(str_sub(u->b->text, u->off,
	    u->end - u->off));

	return str_ends(s, ";") || str_ends(s, "\u061B") ||
	    str_ends(s, "\uFF1B");
}

/*
 * "The workshop will be held on 5 May from 10:00 to 17:00 and on 6 May from
 * 9:00 to 12:00": one meeting whose days have hours of their own.
 */
void
row_lasts(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	const struct mention *m, *t;
	uint32_t at = s->end;
	size_t	 k = *i, n = 0;
	long	 first, last;

	if (s->until != NULL || s->first != s->last || (m = unit_mention(e, u,
	    MENTION_DATE, &k)) == NULL || m->from.year == 0 ||
	    m->from.day == 0 || (m->flags & MENTION_RELATIVE) != 0)
		return;
	stmt_days(m, &first, &last);
	while ((t = unit_mention(e, u, MENTION_TIME, &n)) != NULL &&
	    t->at.off < m->at.off)
		if (t->at.off > s->end && t->end >= 0)
			at = t->at.off + t->at.len;
	if (first != s->last + 1 || last != first || at == s->end ||
	    t == NULL || t->end < 0 || !plain(e, u, at, m->at.off) ||
	    words_in(e->f, u->b->id, LANG_MEETING, s->end, m->at.off) !=
	    NULL || words_in(e->f, u->b->id, LANG_AND, at, m->at.off) ==
	    NULL || name_plural(e, u, name_noun(e, u, d->at.off, s->end)))
		return;
	s->last = last;
	s->until = m;
	*i = k;
}

/* The first date of a unit; NULL: it has none. */
static const struct mention *
first_date(const struct events *e, const struct unit *u)
{
	size_t	 i = 0;

	return unit_mention(e, u, MENTION_DATE, &i);
}

/*
 * "will take place: A (3 May); B (4 May); C (5 May)": does a verb lead to
 * the list that a unit is a part of, by its semicolons?
 */
static bool
led(const struct events *e, const struct unit *u)
{
	size_t	 i = unit_index(e, u->b, u->off);

	for (size_t n = 0; n < ROW_LENGTH && i < e->units.n; n++, i--) {
		const struct unit *p = unit_nth(e, i);
		const struct mention *d = p->b == u->b ? first_date(e, p) :
		    NULL;

		if (d == NULL)
			return false;
		if (words_in(e->f, p->b->id, LANG_INVITE, p->off, d->at.off)
		    != NULL)
			return n > 0 && !event_over(e, p, d);
		if (i == 0 || !plain(e, p, p->off, d->at.off) ||
		    words_in(e->f, p->b->id, LANG_MEETING, p->off,
		    d->at.off) == NULL || !semicolon_ends(&e->units.v[i - 1]))
			return false;
	}
	return false;
}

/*
 * "X will be held on 3 May, the training on 4 May and the meeting of Y on 5
 * May": is the verb that leads to the first date said of this one too?
 */
bool
row_goes_on(const struct events *e, const struct unit *u,
    const struct mention *d, bool *again)
{
	const struct mention *m, *prev = NULL, *first = NULL;
	uint32_t end = 0;
	size_t	 i = 0;

	/* the run of dates up to this one, each with a meeting before it */
	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off <= d->at.off) {
		/* the later days of a list are one date with the first */
		if (prev != NULL && (prev->flags & m->flags & MENTION_LIST)
		    != 0 && m->at.off < end + 12) {
			end = m->at.off + m->at.len;
			continue;
		}
		*again = false;
		if (prev == NULL || !(one_more(e, u, end, m->at.off) ||
		    (*again = once_more(e, u, first, end, m))))
			first = m;
		prev = m;
		end = m->at.off + m->at.len;
	}
	if (first == NULL || event_over(e, u, first))
		return false;
	if (words_in(e->f, u->b->id, LANG_INVITE, u->off, first->at.off) !=
	    NULL)
		return first != d;
	return first == first_date(e, u) && led(e, u);
}

/*
 * "First meetings of the Groups - Group 1: 5 May; Group 2: 6 May": where the
 * name of the first begins, behind what is said of all.
 */
uint32_t
row_lead(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t end)
{
	const struct hit *noun = words_in(e->f, u->b->id, LANG_MEETING, from,
	    end);
	uint32_t behind = from;
	size_t	 len;

	if (noun == NULL || !name_plural(e, u, noun) ||
	    name_date_between(e, u, from, end))
		return from;
	for (uint32_t i = noun->off; i < end; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, end - i, &len);

		if ((COLON(r) || r == 0x2013 || r == 0x2014 ||
		    (r == '-' && i > from && u->b->text.s[i - 1] == ' ')) &&
		    words_in(e->f, u->b->id, LANG_MEETING, i, end) != NULL)
			behind = i + (uint32_t)len;
	}
	return behind;
}

bool
row_shares(const struct events *e, const struct unit *u,
    const struct mention *d, const struct mention *last)
{
	const struct mention *t;
	size_t	 i = 0;
	bool	 again;

	if (last->at.off <= d->at.off || !unit_holds(u, d->at) ||
	    !unit_holds(u, last->at) || words_in(e->f, u->b->id, LANG_MEETING,
	    d->at.off + d->at.len, last->at.off) != NULL ||
	    !row_goes_on(e, u, last, &again))
		return false;
	while ((t = unit_mention(e, u, MENTION_TIME, &i)) != NULL)
		if (t->at.off < last->at.off)
			return false;
	return true;
}

bool
row_leads(const struct events *e, const struct stmt *s, const struct unit *u)
{
	const struct mention *d = first_date(e, u);
	const struct hit *noun = unit_hit(e, u, LANG_MEETING);
	size_t	 len;

	/* the lead speaks of several, before its colon */
	if (!s->beside || s->u.b != u->b || s->u.off < u->off || d == NULL ||
	    noun == NULL || !name_plural(e, u, noun) ||
	    unit_hit_before(e, u, LANG_INVITE, d->at.off) == NULL)
		return false;
	for (uint32_t i = noun->off; i < d->at.off; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, d->at.off - i, &len);

		if (COLON(r))
			return words_in(e->f, u->b->id, LANG_INVITE, u->off,
			    i) != NULL && (s->u.off == u->off || led(e, &s->u));
	}
	return false;
}

/* "will be held in Lisbon from": does a unit begin with its verb? */
static bool
begins_with_verb(const struct events *e, const struct unit *u)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_INVITE, u->off);

	return h != NULL && h->value != 1 && h->value != 3;
}

/* The name that stands in lines of its own above "will be held". */
struct circ_value
row_name_above(struct events *e, const struct unit *u)
{
	struct circ_value none = { 0 }, v;
	size_t	 i = unit_index(e, u->b, u->off), n = 0;
	struct unit name = { 0 };
	const struct hit *noun;

	if (i >= e->units.n || !begins_with_verb(e, u) ||
	    unit_hit(e, u, LANG_MEETING) != NULL)
		return none;
	for (; i-- > 0 && n < NAME_LINES; n++) {
		const struct unit *p = unit_nth(e, i);

		if (p->b->cell != u->b->cell || p->region != u->region ||
		    p->b->id + 2 < u->b->id ||
		    (name.b != NULL && p->b != name.b) ||
		    unit_hit(e, p, LANG_INVITE) != NULL ||
		    first_date(e, p) != NULL || name_phrase_before(e, p,
		    LANG_ARTICLE, p->end) != NULL)
			break;
		if (name.b == NULL)
			name = *p;
		name.off = p->off;
	}
	if (name.b == NULL || name.end - name.off > NAME_LENGTH ||
	    (noun = unit_hit(e, &name, LANG_MEETING)) == NULL)
		return none;
	/* "Provisional agenda of the session" names the paper */
	if (words_in(e->f, name.b->id, LANG_AGENDA, name.off, noun->off) !=
	    NULL)
		return none;
	v = title_of_subject(e, &name, name.off, name.end);
	return name_thin(v.text) ? none : v;
}
