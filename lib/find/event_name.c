/* SPDX-License-Identifier: MIT */
/*
 * The name of a meeting in running text.  Of the words for a meeting that a
 * sentence holds, the one nearest to the date is its core; the name is what
 * surrounds it up to an article, a verb, a date, a place.  "The session"
 * alone takes the name that an earlier sentence gave to it.
 */
#include "find/event.h"

#define LOOK_BACK 48			/* units in which a name is sought */

static bool
capital_at(struct circ_str t, uint32_t off)
{
	size_t	 len;
	uint32_t r = utf8_get(t.s + off, t.n - off, &len);

	return rune_upper(r) || rune_cjk(r) || rune_arabic(r);
}

static unsigned
commas(struct circ_str t, uint32_t from, uint32_t to)
{
	unsigned n = 0;
	size_t	 len;

	for (uint32_t i = from; i < to; i += (uint32_t)len) {
		uint32_t r = utf8_get(t.s + i, to - i, &len);

		n += r == ',' || r == ':' || r == 0xFF0C || r == 0x060C ||
		    r == ';';
	}
	return n;
}

static uint32_t
runes(const struct unit *u, uint32_t from, uint32_t to)
{
	uint32_t n = 0;

	for (uint32_t i = from; i < to; i++)
		n += ((unsigned char)u->b->text.s[i] & 0xC0) != 0x80;
	return n;
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

/* Is there another date between a hit and the date? */
static bool
date_between(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);

	/* the later days of a list ("22 and 23 May") part nothing */
	for (size_t i = mentions_from(e->f, u->b->id, from); i < n &&
	    m[i].at.off < to; i++)
		if (m[i].kind == MENTION_DATE && unit_holds(u, m[i].at) &&
		    ((m[i].flags & MENTION_LIST) == 0 ||
		    m[i].at.off > from + 16))
			return true;
	return false;
}

/* Does a date end at an offset, or go over it? */
static bool
date_ends(const struct events *e, const struct unit *u, uint32_t off)
{
	size_t	 i = 0;
	const struct mention *m;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < off)
		if (m->at.off + m->at.len >= off)
			return true;
	return false;
}

/* Does an offset stand within quotation marks? */
bool
unit_quoted(const struct unit *u, uint32_t off)
{
	size_t	 len;
	bool	 in = false;

	for (uint32_t i = u->off; i < off; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, off - i, &len);

		if (r == 0xAB || r == 0x201C || r == 0x201E || r == 0x300C ||
		    r == 0x300A)
			in = true;
		else if (r == 0xBB || r == 0x201D || r == 0x300D ||
		    r == 0x300B)
			in = false;
		else if (r == '"')
			in = !in;
	}
	return in;
}

/* A phrase of a section that ends right at an offset; or NULL. */
static const struct hit *
phrase_before(const struct events *e, const struct unit *u,
    enum lang_section s, uint32_t off)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, off > u->off + 40 ? off - 40 : u->off);
	    i < l->nhits && l->hits[i].off < off; i++)
		if (l->hits[i].section == (int)s &&
		    l->hits[i].off + l->hits[i].len == off)
			return &l->hits[i];
	return NULL;
}

/* A longer phrase of a section that covers a word; or NULL. */
static const struct hit *
phrase_over(const struct events *e, const struct unit *u,
    enum lang_section s, uint32_t off, uint32_t len)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, off > u->off + 60 ? off - 60 : u->off);
	    i < l->nhits && l->hits[i].off <= off; i++)
		if (l->hits[i].section == (int)s && l->hits[i].len > len &&
		    l->hits[i].off + l->hits[i].len >= off + len)
			return &l->hits[i];
	return NULL;
}

/* ---------------------------------------------------------- where it ends */

/*
 * Does a name end before the word at an offset?  Not within a longer word
 * that the sign is part of, nor where a name in quotation marks follows.
 */
static bool
ends_name(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_TITLE_END, off);
	const struct hit *over;
	struct circ_str t = u->b->text;
	uint32_t i;
	size_t	 len;

	if (h == NULL || h->value == LANG_END_NOT || ((over = phrase_over(e,
	    u, LANG_TITLE_END, h->off, h->len)) != NULL &&
	    over->value == LANG_END_NOT))
		return false;
	if (h->value != LANG_END_QUOTE)
		return true;
	for (i = h->off + h->len; i < u->end && (t.s[i] == ' ' ||
	    t.s[i] == ':'); i++)
		;
	return i >= u->end || !rune_quote(utf8_get(t.s + i, u->end - i, &len));
}

/* "at the Hotel Tejo", "in Lisbon", "at the same place". */
static bool
place_begins(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_AT_PLACE, off);
	uint32_t to = off + 60 < u->end ? off + 60 : u->end;

	if (words_at(e->f, u->b->id, LANG_SAME_PLACE, off) != NULL)
		return true;
	return h != NULL && (words_in(e->f, u->b->id, LANG_VENUE_NOUN, off,
	    to) != NULL || words_in(e->f, u->b->id, LANG_SAME_PLACE, off,
	    to) != NULL || geo_zone(&e->geo, str_sub(u->b->text,
	    h->off + h->len, 30), NULL) != NULL);
}

/* A capital letter or a figure: "6A". */
static bool
begins_code(struct circ_str t, uint32_t off)
{
	size_t	 len;

	return capital_at(t, off) || rune_digit(utf8_get(t.s + off,
	    t.n - off, &len)) >= 0;
}

/* "SBSTTA-24, SBI-3 and WG2020-3": a comma within a list of names. */
static bool
enumerates(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_after(e, u, LANG_AND, off);
	struct circ_str t = u->b->text;

	while (off < u->end && t.s[off] == ' ')
		off++;
	return h != NULL && h->off > off && h->off - off < 28 &&
	    begins_code(t, off) && commas(t, off, h->off) <= 1 &&
	    h->off + h->len + 1 < u->end &&
	    begins_code(t, h->off + h->len + 1) &&
	    !date_between(e, u, off, h->off);
}

/* Signs at which a name ends, outside quotation marks. */
static bool
sign_ends(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t r)
{
	const char *close;
	struct circ_str t = u->b->text;

	if (r == 0x2013 || r == 0x2014)
		return phrase_over(e, u, LANG_TITLE_END, off, 3) == NULL;
	if (r == '(') {
		close = memchr(t.s + off, ')', u->end - off);
		return close == NULL || close - (t.s + off) > 24 ||
		    date_between(e, u, off, (uint32_t)(close - t.s));
	}
	return r == ',' || r == ';' || r == 0xFF0C || r == 0x060C ||
	    r == ':' || r == 0x3002 || r == '!' || r == '?' || r == 0xFF1A;
}

/* Walk right over "of the ...", "on ..." up to a verb, a date, a comma. */
static uint32_t
grow_right(const struct events *e, const struct unit *u, uint32_t end)
{
	struct circ_str t = u->b->text;
	uint32_t i = end;
	size_t	 len;
	int	 quote = 0;

	for (; i < u->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(t.s + i, u->end - i, &len);

		if (rune_quote(r) && r != '\'' && r != 0x2019)
			quote = r == 0xBB || r == 0x201D ? 0 :
			    r == '"' ? !quote : 1;
		if (date_between(e, u, i, i + 1))
			break;
		if (quote || (r == ',' && enumerates(e, u, i + 1)))
			continue;
		if (sign_ends(e, u, i, r) || ends_name(e, u, i) ||
		    words_at(e->f, u->b->id, LANG_INVITE, i) ||
		    range_begins(e, u, i) || place_begins(e, u, i))
			break;
	}
	return i;
}

/* --------------------------------------------------------- where it begins */

/* "trente et unième": the "and" within a number. */
static bool
within_number(const struct events *e, const struct unit *u, uint32_t word)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_AND, word);

	return h != NULL && word > u->off && (h = phrase_before(e, u,
	    LANG_ORDINAL, word - 1)) != NULL && h->value >= 20;
}

/* Is this word no part of a name? */
static bool
stops_left(const struct events *e, const struct unit *u, uint32_t word)
{
	if (within_number(e, u, word))
		return false;
	return words_at(e->f, u->b->id, LANG_ARTICLE, word) != NULL ||
	    words_at(e->f, u->b->id, LANG_BESIDE, word) != NULL ||
	    words_at(e->f, u->b->id, LANG_OF, word) != NULL ||
	    ends_name(e, u, word) ||
	    words_at(e->f, u->b->id, LANG_INVITE, word) != NULL;
}

/* Does a name begin behind the Chinese words that end at an offset? */
static bool
begins_behind(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t noun)
{
	const struct hit *h;

	if (phrase_before(e, u, LANG_INVITE, off) != NULL ||
	    phrase_before(e, u, LANG_BOUND, off) != NULL ||
	    (off < noun && phrase_before(e, u, LANG_OF, off) != NULL))
		return true;
	h = phrase_before(e, u, LANG_ARTICLE, off);
	if (h == NULL)
		h = phrase_before(e, u, LANG_TITLE_LEAD, off);
	if (h != NULL && h->len > 3 && off < noun)
		return true;
	h = phrase_before(e, u, LANG_TITLE_END, off);
	return h != NULL && ends_name(e, u, h->off);
}

/* An Arabic name begins with its noun, whose particles are left behind. */
static uint32_t
arabic_noun(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_MEETING, off);
	const struct hit *over = h == NULL ? NULL : phrase_over(e, u,
	    LANG_MEETING, off, h->len);

	return over != NULL && over->off + over->len == h->off + h->len ?
	    over->off : off;
}

uint32_t
title_behind_mark(const struct unit *u)
{
	uint32_t i = u->off, n = 0;
	size_t	 len;

	for (; i < u->end && n < 5; i += (uint32_t)len, n++) {
		uint32_t r = utf8_get(u->b->text.s + i, u->end - i, &len);

		if (n > 0 && (r == '.' || r == ')' || r == 0xFF09 ||
		    r == 0x3001 || r == 0xFF0E || r == '\t'))
			return i + (uint32_t)len;
		if (!rune_letter(r) && rune_digit(r) < 0 && r != '(' &&
		    r != 0xFF08)
			break;
	}
	return u->off;
}

/* Walk left from a noun over the words of its name. */
static uint32_t
grow_left(const struct events *e, const struct unit *u, uint32_t off)
{
	struct circ_str t = u->b->text;
	uint32_t at = off, word = off, low = title_behind_mark(u);
	size_t	 len;

	if (rune_arabic(utf8_get(t.s + off, t.n - off, &len)))
		return arabic_noun(e, u, off);
	while (at > low) {
		uint32_t p = (uint32_t)utf8_prev(t.s, at);
		uint32_t r = utf8_get(t.s + p, at - p, &len);

		if (rune_cjk(r) && begins_behind(e, u, at, off))
			return at;
		/* "l'Atelier" */
		if ((r == '\'' || r == 0x2019) && (phrase_before(e, u,
		    LANG_ARTICLE, at) || phrase_before(e, u, LANG_OF, at)))
			return words_at(e->f, u->b->id, LANG_ARTICLE, at) !=
			    NULL && word > at ? word : at;
		if (date_between(e, u, p, at) || date_ends(e, u, at))
			return word;
		if (rune_letter(r) || rune_digit(r) >= 0 || r == '-' ||
		    r == '/' || r == '&' || (r == '.' && at < word) ||
		    r == '\'' || r == 0x2019) {
			at = p;
			continue;
		}
		/* a word begins at at */
		if (at < word) {
			if (stops_left(e, u, at))
				return word;
			word = at;
		}
		if (!rune_space(r) && r != ')' && r != '(' && !rune_quote(r))
			return word;
		if (r == '(' && word - p > 14)
			return word;
		at = p;
		word = rune_space(r) && word == at + len ? word : word;
	}
	return at < word && !stops_left(e, u, at) ? at : word;
}

/* ------------------------------------------------------------------ its core */

/* Is the word at off a genitive: "of the 138th Assembly"? */
static bool
genitive(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_before(e, u, LANG_OF, off);

	return h != NULL && off - (h->off + h->len) <= 12;
}

/* "会议之前", "会议开幕前一天": in Chinese the word follows the meeting. */
static const struct hit *
beside_behind(const struct events *e, const struct unit *u, uint32_t end)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_OPENING, end);

	if (h != NULL)
		end = h->off + h->len;
	return words_at(e->f, u->b->id, LANG_BESIDE, end);
}

/* "on the sidelines of the Assembly": no comma between. */
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
	    commas(u->b->text, h->off + h->len, off) == 0 ? h : NULL;
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

/* "Committee Room 9", "at the centre for conferences", "via conference". */
static bool
of_a_place(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t end = h->off + h->len;
	const struct hit *v;

	if (phrase_over(e, u, LANG_VENUE_NOUN, h->off, h->len) != NULL ||
	    phrase_over(e, u, LANG_ONLINE, h->off, h->len) != NULL ||
	    words_at(e->f, u->b->id, LANG_VENUE_NOUN, end) != NULL ||
	    (u->b->text.n > end && u->b->text.s[end] == ' ' &&
	    words_at(e->f, u->b->id, LANG_VENUE_NOUN, end + 1) != NULL))
		return true;
	v = unit_hit_before(e, u, LANG_VENUE_NOUN, h->off);
	return v != NULL && h->off - (v->off + v->len) <= 40 && v->off >
	    u->off && commas(u->b->text, v->off, h->off) == 0 &&
	    !date_between(e, u, v->off, h->off) &&
	    unit_hit(e, &(struct unit){ u->b, v->off, h->off, 0 },
	    LANG_INVITE) == NULL &&
	    (phrase_before(e, u, LANG_AT_PLACE, v->off - 1) != NULL ||
	    phrase_before(e, u, LANG_AT_PLACE, v->off) != NULL);
}

/* A word within a web or mail address. */
static bool
in_address(const struct events *e, const struct unit *u, uint32_t off)
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
static bool
news(const struct events *e, const struct unit *u, uint32_t left)
{
	const struct hit *h = phrase_before(e, u, LANG_ARTICLE, left > u->off ?
	    left - 1 : left);

	if (h != NULL && h->value == 1)	/* "a": not named before */
		return true;
	h = unit_hit_before(e, u, LANG_INVITE, left);
	return h != NULL && h->value != 1 &&
	    runes(u, h->off + h->len, left) <= 16 &&
	    commas(u->b->text, h->off + h->len, left) == 0;
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

		if (h->section == LANG_MEETING && !of_a_place(e, u, h) &&
		    !genitive(e, u, h->off))
			return day;
		if (h->section == LANG_INVITE && h->value != 1 &&
		    verb == NULL)
			verb = h;
	}
	return verb != NULL ? verb->off : day;
}

/* Does a verb lead from a meeting to the date already? */
static bool
led_to(const struct events *e, const struct unit *u, uint32_t day)
{
	const struct hit *verb = unit_hit_before(e, u, LANG_INVITE, day);

	return verb != NULL && verb->value != 1 &&
	    runes(u, verb->off + verb->len, day) <= 90 &&
	    !date_between(e, u, verb->off, day) &&
	    unit_hit_before(e, u, LANG_MEETING, verb->off) != NULL;
}

/* "the meetings of A and B (13-23 March)": a date of what stands before. */
static bool
bracketed(const struct unit *u, uint32_t day)
{
	return day > u->off && u->b->text.s[day - 1] == '(';
}

/* How far a word for a meeting is from the date that may be its own. */
static uint32_t
distance(const struct events *e, const struct unit *u, const struct hit *h,
    uint32_t day, uint32_t dend)
{
	uint32_t end = h->off + h->len;
	uint32_t left = grow_left(e, u, h->off), cost;

	if (end <= day) {
		uint32_t to = verb_between(e, u, end, day);

		cost = runes(u, end, to) + 30 * commas(u->b->text, end, to) +
		    (to < day ? 20 : 0) +
		    (date_between(e, u, end, day) ? 150 : 0);
	} else {
		uint32_t from = left > dend ? left : dend;

		cost = (dash_between(u, dend, from) ? 10 : 45) +
		    (led_to(e, u, day) ? 80 : 0) +
		    (bracketed(u, day) ? 120 : 0) +
		    runes(u, dend, from) +
		    30 * commas(u->b->text, dend, from) +
		    (date_between(e, u, dend, h->off) ? 150 : 0);
		/* ", preceded by a seminar on 19 May": it has its own */
		if (commas(u->b->text, dend, h->off) > 0 &&
		    date_between(e, u, end, u->end))
			cost += 100;
	}
	cost += genitive(e, u, left) ? 60 : 0;
	cost += beside(e, u, h->off, end) != NULL ? 180 : 0;
	if (capital_at(u->b->text, h->off))
		cost = cost > 30 ? cost - 30 : 0;
	if (news(e, u, left))
		cost = cost > 60 ? cost - 60 : 0;
	return cost;
}

/* The word for a meeting that the date day..dend most likely belongs to. */
static const struct hit *
noun_of(const struct events *e, const struct unit *u, uint32_t day,
    uint32_t dend)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *best = NULL;
	uint32_t cost, least = 400;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section != LANG_MEETING || h->off + h->len > u->end ||
		    (h->off < dend && h->off + h->len > day) || unit_quoted(u, h->off) ||
		    of_a_place(e, u, h) || in_address(e, u, h->off) ||
		    cited(e, u, h, day))
			continue;
		cost = distance(e, u, h, day, dend);
		if (cost < least) {
			least = cost;
			best = h;
		}
	}
	return best;
}

/* ------------------------------------------------------------------ the name */

/* "la reunión un seminario": two things, if no "of" joins them. */
static bool
article_between(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	return words_in(e->f, u->b->id, LANG_ARTICLE, from, to) != NULL &&
	    words_in(e->f, u->b->id, LANG_OF, from, to) == NULL;
}

/* The name that a word for a meeting is the core of. */
static struct circ_value
name_round(struct events *e, const struct unit *u, const struct hit *h)
{
	struct circ_value none = { 0 };
	const struct hit *prev;
	uint32_t off = grow_left(e, u, h->off), end;

	/* "sixth meeting" of which "Working Party" is the genitive */
	while ((prev = unit_hit_before(e, u, LANG_MEETING, off)) != NULL &&
	    runes(u, prev->off + prev->len, off) <= 16 &&
	    !of_a_place(e, u, prev) && words_in(e->f, u->b->id, LANG_INVITE,
	    prev->off + prev->len, off) == NULL &&
	    !article_between(e, u, prev->off + prev->len, off) &&
	    !date_between(e, u, prev->off, off) &&
	    commas(u->b->text, prev->off, off) == 0 &&
	    unit_hit_before(e, &(struct unit){ u->b, prev->off, off, 0 },
	    LANG_TITLE_END, off) == NULL)
		off = grow_left(e, u, prev->off);
	end = grow_right(e, u, h->off + h->len);
	off = title_skip(u->b->text, off, end);
	end = title_cut_tail(e, u->b, off, end);
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

/*
 * A fuller name with the same core in a unit: "a workshop ...: the Sixth
 * Regional Workshop on X".  The last one, or absent.
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
		    !same_words(str_sub(u->b->text, x->off, x->len), core))
			continue;
		v = name_round(e, u, x);
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
 * "WG 1 will meet on 8 May and WG 7 on 9 May": a body that is not called a
 * meeting, before the verb or the date.
 */
static struct circ_value
body_that_meets(struct events *e, const struct unit *u, uint32_t day)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t from = title_behind_mark(u), to = day;
	const struct mention *m;
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
	for (i = hits_from(l, from); i < l->nhits && l->hits[i].off < to; i++)
		if (l->hits[i].section == LANG_TITLE_END)
			from = l->hits[i].off + l->hits[i].len;
	if (meets && to > from)
		v = title_of_subject(e, u, from, to);
	if (v.text.n > 100 || v.text.n < 4 || !capital_at(v.text, 0) ||
	    commas(v.text, 0, (uint32_t)v.text.n) > 1)
		v = (struct circ_value){ 0 };
	return v;
}

struct circ_value
title_in_sentence(struct events *e, const struct unit *u, uint32_t day,
    uint32_t dend)
{
	const struct hit *h = noun_of(e, u, day, dend);
	struct circ_value v, other;
	struct circ_str	 core;

	if (h == NULL) {
		v = quoted_name(e, u);
		return v.text.s != NULL ? v : body_that_meets(e, u, day);
	}
	v = name_round(e, u, h);
	core = str_sub(u->b->text, h->off, h->len);
	if (name_thin(v.text) && ((other = fuller_name(e, u, h, core)).text.s
	    != NULL || (other = named_before(e, u, core)).text.s != NULL))
		v = other;
	return v;
}

bool
title_is_news(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct hit *h = noun_of(e, u, off, end);

	return h != NULL && h->off >= end && news(e, u, grow_left(e, u,
	    h->off));
}
