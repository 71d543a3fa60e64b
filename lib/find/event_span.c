/* SPDX-License-Identifier: MIT */
/*
 * Where a meeting's name begins and ends in running text: at an article, a
 * verb, a date, a place, a sign; in Chinese behind the words that lead to it.
 */
#include "find/event_name.h"

#define MATTERS 5		/* parts of a name between commas */
#define MATTER_LENGTH 60	/* bytes of one */

bool
name_capital(struct circ_str t, uint32_t off)
{
	size_t	 len;
	uint32_t r = utf8_get(t.s + off, t.n - off, &len);

	return rune_upper(r) || rune_cjk(r) || rune_arabic(r);
}

unsigned
name_commas(struct circ_str t, uint32_t from, uint32_t to)
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

uint32_t
name_runes(const struct unit *u, uint32_t from, uint32_t to)
{
	uint32_t n = 0;

	for (uint32_t i = from; i < to; i++)
		n += ((unsigned char)u->b->text.s[i] & 0xC0) != 0x80;
	return n;
}

/* Is there another date between a hit and the date? */
bool
name_date_between(const struct events *e, const struct unit *u, uint32_t from,
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
const struct hit *
name_phrase_before(const struct events *e, const struct unit *u,
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
const struct hit *
name_phrase_over(const struct events *e, const struct unit *u,
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

/* "WHO", "AIM", among small letters: a short name, not the word it spells. */
static bool
spells_acronym(const struct unit *u, const struct hit *h)
{
	struct circ_str t = u->b->text;

	return h->len > 1 && str_all_upper(str_sub(t, h->off, h->len)) &&
	    !str_all_upper(str_sub(t, u->off, u->end - u->off));
}

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

	if (h == NULL || h->value == LANG_END_NOT ||
	    h->value == LANG_END_MEANS || spells_acronym(u, h))
		return false;
	over = name_phrase_over(e, u, LANG_TITLE_END, h->off, h->len);
	if (over != NULL && over->value == LANG_END_NOT)
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
	const struct hit *same = unit_same(e, u, off, to);

	if (same != NULL && same->off == off)
		return true;
	return h != NULL && (words_in(e->f, u->b->id, LANG_VENUE_NOUN, off,
	    to) != NULL || same != NULL || geo_zone(&e->geo, str_sub(u->b->text,
	    h->off + h->len, 30), NULL) != NULL);
}

/* A capital letter or a figure: "6A". */
bool
name_begins(struct circ_str t, uint32_t off)
{
	size_t	 len;

	return name_capital(t, off) || rune_digit(utf8_get(t.s + off,
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
	    name_begins(t, off) && name_commas(t, off, h->off) <= 1 &&
	    h->off + h->len + 1 < u->end &&
	    name_begins(t, h->off + h->len + 1) &&
	    !name_date_between(e, u, off, h->off);
}

/* Signs at which a name ends, outside quotation marks. */
static bool
sign_ends(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t r)
{
	const char *close;
	struct circ_str t = u->b->text;

	if (r == 0x2013 || r == 0x2014)
		return name_phrase_over(e, u, LANG_TITLE_END, off, 3) == NULL;
	if (r == '(') {
		close = memchr(t.s + off, ')', u->end - off);
		return close == NULL || close - (t.s + off) > 24 ||
		    unit_date_within(e, u, off, (uint32_t)(close - t.s));
	}
	return r == ',' || r == ';' || r == 0xFF0C || r == 0x060C ||
	    r == ':' || r == 0x3002 || r == '!' || r == '?' || r == 0xFF1A;
}

/* Does a name stop before what stands at an offset, whatever its commas? */
static bool
stops_right(const struct events *e, const struct unit *u, uint32_t i)
{
	return unit_date_within(e, u, i, i + 1) || ends_name(e, u, i) ||
	    words_at(e->f, u->b->id, LANG_INVITE, i) != NULL ||
	    range_begins(e, u, i) || place_begins(e, u, i);
}

/*
 * "on monitoring, reporting and review for the Framework will": a comma
 * within a row of matters that an "and" closes before the name ends.
 */
static bool
row_of_matters(const struct events *e, const struct unit *u, uint32_t noun,
    uint32_t comma)
{
	struct circ_str t = u->b->text;
	uint32_t i = comma + 1, from = i;
	const struct hit *and;
	unsigned n = 1;
	size_t	 len;

	if (words_in(e->f, u->b->id, LANG_ABOUT, noun, comma) == NULL &&
	    words_in(e->f, u->b->id, LANG_OF, noun, comma) == NULL)
		return false;
	for (; i < u->end && !stops_right(e, u, i); i += (uint32_t)len) {
		uint32_t r = utf8_get(t.s + i, u->end - i, &len);

		if (r == ',' || r == 0x060C || r == 0xFF0C) {
			if (++n > MATTERS || i - from > MATTER_LENGTH)
				return false;
			from = i + (uint32_t)len;
		} else if (sign_ends(e, u, i, r)) {
			return false;
		}
	}
	and = words_in(e->f, u->b->id, LANG_AND, from, i);
	return i < u->end && i > from && and != NULL && and->off > from + 2 &&
	    and->off - from <= MATTER_LENGTH &&
	    words_in(e->f, u->b->id, LANG_MEETING, comma, i) == NULL &&
	    words_in(e->f, u->b->id, LANG_BESIDE, comma, i) == NULL;
}

/* Walk right over "of the ...", "on ..." up to a verb, a date, a comma. */
uint32_t
name_right(const struct events *e, const struct unit *u, uint32_t end)
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
		if (name_date_between(e, u, i, i + 1))
			break;
		if (quote || (r == ',' && (enumerates(e, u, i + 1) ||
		    row_of_matters(e, u, end, i))))
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

	return h != NULL && word > u->off && (h = name_phrase_before(e, u,
	    LANG_ORDINAL, word - 1)) != NULL && h->value >= 20;
}

/*
 * "in-person", "follow-up": the beginning of a compound says nothing, but in
 * "two-day" it does.
 */
static bool
compound(const struct events *e, const struct unit *u, uint32_t word)
{
	struct circ_str t = u->b->text;
	uint32_t i = word;
	size_t	 len;

	while (i < u->end && rune_letter(utf8_get(t.s + i, u->end - i, &len)))
		i += (uint32_t)len;
	return i > word && i + 1 < u->end && t.s[i] == '-' &&
	    words_at(e->f, u->b->id, LANG_ORDINAL, word) == NULL &&
	    rune_letter(utf8_get(t.s + i + 1, u->end - i - 1, &len));
}

/* Is this word no part of a name? */
static bool
stops_left(const struct events *e, const struct unit *u, uint32_t word)
{
	const struct hit *article = words_at(e->f, u->b->id, LANG_ARTICLE,
	    word);
	size_t	 len;

	if (within_number(e, u, word) || compound(e, u, word))
		return false;
	/* one sign of Chinese may begin "the thirty-third" */
	return (article != NULL && !(article->len == 3 &&
	    rune_cjk(utf8_get(u->b->text.s + word, article->len, &len)))) ||
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

	if (name_phrase_before(e, u, LANG_INVITE, off) != NULL ||
	    name_phrase_before(e, u, LANG_BOUND, off) != NULL ||
	    (off < noun && name_phrase_before(e, u, LANG_OF, off) != NULL))
		return true;
	h = name_phrase_before(e, u, LANG_ARTICLE, off);
	if (h == NULL)
		h = name_phrase_before(e, u, LANG_TITLE_LEAD, off);
	if (h != NULL && h->len > 3 && off < noun)
		return true;
	h = name_phrase_before(e, u, LANG_TITLE_END, off);
	return h != NULL && ends_name(e, u, h->off);
}

/* An Arabic name begins with its noun, whose particles are left behind. */
static uint32_t
arabic_noun(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_MEETING, off);
	const struct hit *over = h == NULL ? NULL : name_phrase_over(e, u,
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

/* "within the project «X» a course": the name is of what goes before. */
static bool
names_other(const struct events *e, const struct unit *u, uint32_t close)
{
	const struct hit *h = unit_hit_before(e, u, LANG_BESIDE, close);

	return h != NULL && name_commas(u->b->text, h->off, close) == 0 &&
	    words_in(e->f, u->b->id, LANG_MEETING, h->off, close) == NULL &&
	    words_in(e->f, u->b->id, LANG_INVITE, h->off, close) == NULL;
}

/* Walk left from a noun over the words of its name. */
uint32_t
name_left(const struct events *e, const struct unit *u, uint32_t off)
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
		if ((r == '\'' || r == 0x2019) && (name_phrase_before(e, u,
		    LANG_ARTICLE, at) || name_phrase_before(e, u, LANG_OF, at)))
			return words_at(e->f, u->b->id, LANG_ARTICLE, at) !=
			    NULL && word > at ? word : at;
		if (name_date_between(e, u, p, at) || date_ends(e, u, at))
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
		if (!rune_space(r) && r != ')' && r != '(' && r != 0xFF09 &&
		    r != 0xFF08 && !rune_quote(r))
			return word;
		if ((r == '(' && word - p > 14) || (r == 0xFF08 &&
		    word - p > 24))
			return word;
		if ((r == 0xBB || r == 0x201D) && names_other(e, u, p))
			return word;
		at = p;
		word = rune_space(r) && word == at + len ? word : word;
	}
	return at < word && !stops_left(e, u, at) ? at : word;
}
