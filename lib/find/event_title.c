/* SPDX-License-Identifier: MIT */
/*
 * The name of a meeting: a subject line without its date, time and place and
 * without "Invitation to"; or the words round "meeting" in a sentence.
 */
#include "find/event.h"

/* ------------------------------------------------------------- of a subject */

/* Signs that part a title from what follows or goes before. */
static bool
separator(uint32_t r)
{
	return rune_space(r) || rune_dash(r) || r == ',' || r == ';' ||
	    r == ':' || r == '.' || r == '(' || r == '[' || r == '/' ||
	    r == '|' || r == 0x3001 || r == 0xFF0C || r == 0xFF1A ||
	    r == 0xFF08 || r == 0x060C || r == 0x061B || r == 0xFF1B ||
	    r == 0x2022 || r == 0x3002 || r == '*' || rune_invisible(r);
}

static uint32_t
skip_separators(struct circ_str t, uint32_t off, uint32_t end)
{
	size_t	 len;

	while (off < end) {
		uint32_t r = utf8_get(t.s + off, end - off, &len);

		if ((!separator(r) && r != ')' && r != ']' && r != 0xFF09) ||
		    r == '(' || r == '[' || r == 0xFF08)
			break;
		off += (uint32_t)len;
	}
	return off;
}

static uint32_t
trim_separators(struct circ_str t, uint32_t off, uint32_t end)
{
	size_t	 len;

	while (end > off) {
		uint32_t p = (uint32_t)utf8_prev(t.s, end);

		if (p < off || !separator(utf8_get(t.s + p, end - p, &len)))
			break;
		/* "U.S." and "etc." lose their stop to no one's harm */
		end = p;
	}
	return end;
}

/* A phrase of a section that ends right at end; its begin, or end. */
static uint32_t
phrase_ends(const struct events *e, const struct doc_block *b,
    enum lang_section s, uint32_t off, uint32_t end)
{
	const struct line *l = &e->f->lines[b->id];
	uint32_t best = end;

	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < best; i++)
		if (l->hits[i].section == (int)s &&
		    l->hits[i].off + l->hits[i].len == end)
			best = l->hits[i].off;
	return best;
}

/* A mention of a kind that ends right at end; its begin, or end. */
static uint32_t
mention_ends(const struct events *e, const struct doc_block *b,
    enum mention_kind k, uint32_t off, uint32_t end)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, b->id, &n);

	for (size_t i = mentions_from(e->f, b->id, off); i < n &&
	    m[i].at.off < end; i++)
		if (m[i].kind == k && m[i].at.off + m[i].at.len >= end)
			return m[i].at.off;
	return end;
}

/* Where the last piece of a title begins: after its last separator. */
static uint32_t
last_piece(struct circ_str t, uint32_t off, uint32_t end)
{
	uint32_t i = end;
	size_t	 len;
	int	 depth = 0;

	while (i > off) {
		uint32_t p = (uint32_t)utf8_prev(t.s, i);
		uint32_t r = utf8_get(t.s + p, i - p, &len);

		if (r == ')' || r == 0xFF09)
			depth++;
		if ((r == '(' || r == 0xFF08) && depth-- <= 0)
			return i;
		if (depth <= 0 && (r == ',' || r == ';' || r == '\n' ||
		    r == 0xFF0C || r == 0x060C || r == 0x3001 ||
		    r == ':' || (rune_dash(r) && p > off &&
		    rune_space((unsigned char)t.s[p - 1]))))
			return i;
		i = p;
	}
	return off;
}

static uint32_t
cut_tail(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	static const enum lang_section glue[] = { LANG_RANGE_FROM,
	    LANG_DAY_GLUE, LANG_AT_PLACE, LANG_AT, LANG_AND, LANG_VENUE,
	    LANG_WEEKDAY };
	static const enum mention_kind kinds[] = { MENTION_DATE, MENTION_TIME,
	    MENTION_ZONE, MENTION_WEEKDAY };

	for (uint32_t before = end + 1; end > off && end != before; ) {
		uint32_t piece;
		const struct hit *at;

		before = end;
		end = trim_separators(b->text, off, end);
		for (size_t i = 0; i < NELEM(kinds); i++)
			end = mention_ends(e, b, kinds[i], off, end);
		for (size_t i = 0; i < NELEM(glue); i++)
			end = phrase_ends(e, b, glue[i], off, end);
		if (end != before)
			continue;
		piece = last_piece(b->text, off, end);
		if (piece > off && place_only(e, b, piece, end))
			end = piece;
		else if (piece > off && b->text.s[end - 1] == ')' &&
		    place_only(e, b, last_piece(b->text, piece, end - 1),
		    end - 1))
			end = last_piece(b->text, piece, end - 1);
		if (end != before)
			continue;
		/* "Winter Meeting in Vienna" keeps, "..., in Accra" goes */
		at = unit_hit_before(e, &(struct unit){ b, piece, end, 0 },
		    LANG_AT_PLACE, end);
		if (at != NULL && at->off > piece + 8 && piece > off &&
		    place_only(e, b, at->off, end))
			end = at->off;
	}
	return end;
}

/* Drop "Invitation to", "and", "the". */
static uint32_t
cut_lead(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	for (uint32_t before = end; off < end && off != before; ) {
		const struct hit *h;

		before = off;
		off = skip_separators(b->text, off, end);
		h = words_at(e->f, b->id, LANG_TITLE_LEAD, off);
		if (h == NULL)
			h = words_at(e->f, b->id, LANG_AND, off);
		if (h != NULL && h->off + h->len < end)
			off = h->off + h->len;
		if (b->text.n > off + 4 && (strncmp(b->text.s + off, "The ",
		    4) == 0 || strncmp(b->text.s + off, "the ", 4) == 0))
			off += 4;
	}
	return off;
}

/* Brackets and quotation marks that lost their other half. */
static void
balance(struct circ_str t, uint32_t *off, uint32_t *end)
{
	uint32_t open = UINT32_MAX;
	size_t	 len;

	for (uint32_t i = *off; i < *end; i += (uint32_t)len) {
		uint32_t r = utf8_get(t.s + i, *end - i, &len);

		if (r == '(' || r == 0xFF08)
			open = i;
		else if (r == ')' || r == 0xFF09)
			open = UINT32_MAX;
	}
	if (open != UINT32_MAX && open > *off)
		*end = trim_separators(t, *off, open);
}

struct circ_value
title_of_subject(struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	struct circ_value none = { 0 };

	off = cut_lead(e, u->b, off, end);
	end = cut_tail(e, u->b, off, end);
	if (off >= end)
		return none;
	balance(u->b->text, &off, &end);
	return value_of(e->f, u->b, off, end - off);
}

/* ------------------------------------------------------------ in a sentence */

/* Is the word at off a genitive: "of the 138th Assembly"? */
static bool
genitive(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_before(e, u, LANG_OF, off);

	return h != NULL && off - (h->off + h->len) <= 12;
}

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
	size_t	 i = 0;
	const struct mention *m;

	/* the later days of a list ("22 and 23 May") part nothing */
	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		if (m->at.off >= from && m->at.off < to &&
		    ((m->flags & MENTION_LIST) == 0 ||
		    m->at.off > from + 16))
			return true;
	}
	return false;
}

/* Does an offset stand within quotation marks? */
static bool
quoted(const struct unit *u, uint32_t off)
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

/* "on the sidelines of the Assembly": no comma between. */
static bool
beside(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_before(e, u, LANG_BESIDE, off);

	return h != NULL && off - (h->off + h->len) < 80 &&
	    commas(u->b->text, h->off + h->len, off) == 0;
}

static uint32_t grow_left(const struct events *, const struct unit *,
    uint32_t);

/* The word for a meeting that a date most likely belongs to. */
static const struct hit *
noun_of(const struct events *e, const struct unit *u, const struct mention *d)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *best = NULL;
	uint32_t cost, least = 400, dend = d->at.off + d->at.len;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t end = h->off + h->len;

		if (h->section != LANG_MEETING || end > u->end ||
		    quoted(u, h->off))
			continue;
		if (end <= d->at.off) {
			cost = runes(u, end, d->at.off) +
			    30 * commas(u->b->text, end, d->at.off);
			if (date_between(e, u, end, d->at.off))
				cost += 150;
		} else if (h->off >= dend) {
			uint32_t left = grow_left(e, u, h->off);

			left = left > dend ? left : dend;
			cost = (dash_between(u, dend, left) ? 10 : 45) +
			    runes(u, dend, left) +
			    30 * commas(u->b->text, dend, left);
			if (date_between(e, u, dend, h->off))
				cost += 150;
		} else
			continue;
		if (genitive(e, u, grow_left(e, u, h->off)))
			cost += 60;
		if (beside(e, u, h->off))
			cost += 120;
		if (capital_at(u->b->text, h->off))
			cost = cost > 30 ? cost - 30 : 0;
		if (cost < least) {
			least = cost;
			best = h;
		}
	}
	return best;
}

/* Is this word no part of a name? */
static bool
stops_left(const struct events *e, const struct unit *u, uint32_t word)
{
	return words_at(e->f, u->b->id, LANG_ARTICLE, word) != NULL ||
	    words_at(e->f, u->b->id, LANG_OF, word) != NULL ||
	    words_at(e->f, u->b->id, LANG_TITLE_END, word) != NULL ||
	    words_at(e->f, u->b->id, LANG_INVITE, word) != NULL;
}

/* Walk left from a noun over the words of its name. */
static uint32_t
grow_left(const struct events *e, const struct unit *u, uint32_t off)
{
	struct circ_str t = u->b->text;
	uint32_t at = off, word = off;
	size_t	 len;

	while (at > u->off) {
		uint32_t p = (uint32_t)utf8_prev(t.s, at);
		uint32_t r = utf8_get(t.s + p, at - p, &len);
		const struct hit *h;

		if (rune_cjk(r) || rune_arabic(r)) {
			h = unit_hit_before(e, u, LANG_INVITE, at);
			if (h != NULL && h->off + h->len >= p)
				return word < at ? word : at;
			h = unit_hit_before(e, u, LANG_TITLE_END, at);
			if (h != NULL && h->off + h->len == at)
				return at;
		}
		if (date_between(e, u, p, at) || mention_ends(e, u->b,
		    MENTION_DATE, u->off, at) != at)
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

/* "SBSTTA-24, SBI-3 and WG2020-3": a comma within a list of names. */
static bool
enumerates(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_after(e, u, LANG_AND, off);
	struct circ_str t = u->b->text;

	while (off < u->end && t.s[off] == ' ')
		off++;
	return h != NULL && h->off > off && h->off - off < 28 &&
	    capital_at(t, off) && commas(t, off, h->off) <= 1 &&
	    h->off + h->len + 1 < u->end &&
	    capital_at(t, h->off + h->len + 1) &&
	    !date_between(e, u, off, h->off);
}

/* Walk right over "of the ...", "on ..." up to a verb, a date, a comma. */
static uint32_t
grow_right(struct events *e, const struct unit *u, uint32_t end)
{
	struct circ_str t = u->b->text;
	uint32_t i = end;
	size_t	 len;
	int	 quote = 0;

	while (i < u->end) {
		uint32_t r = utf8_get(t.s + i, u->end - i, &len);
		const struct hit *h;

		if (rune_quote(r) && r != '\'' && r != 0x2019)
			quote = r == 0xBB || r == 0x201D ? 0 :
			    r == '"' ? !quote : 1;
		if (!quote && r == ',' && enumerates(e, u, i + 1)) {
			i++;
			continue;
		}
		if (!quote && (r == ',' || r == ';' || r == 0xFF0C ||
		    r == 0x060C || r == ':' || r == 0x3002 || r == '!' ||
		    r == '?' || r == 0x2013 || r == 0x2014 || r == 0xFF1A))
			break;
		if (!quote && r == '(') {
			const char *close = memchr(t.s + i, ')', u->end - i);

			if (close == NULL || close - (t.s + i) > 24 ||
			    date_between(e, u, i,
			    (uint32_t)(close - t.s)))
				break;
		}
		if (!quote && (words_at(e->f, u->b->id, LANG_TITLE_END, i) ||
		    words_at(e->f, u->b->id, LANG_INVITE, i) ||
		    range_begins(e, u, i)))
			break;
		if (date_between(e, u, i, i + 1))
			break;
		h = !quote ? words_at(e->f, u->b->id, LANG_AT_PLACE, i) : NULL;
		if (h != NULL && (words_in(e->f, u->b->id, LANG_VENUE_NOUN,
		    i, i + 60 < u->end ? i + 60 : u->end) != NULL ||
		    geo_zone(&e->geo, str_sub(t, h->off + h->len,
		    h->len + 30), NULL) != NULL))
			break;
		i += (uint32_t)len;
	}
	return i;
}

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
	    off - (prev->off + prev->len) <= 16 &&
	    !article_between(e, u, prev->off + prev->len, off) &&
	    !date_between(e, u, prev->off, off) &&
	    commas(u->b->text, prev->off, off) == 0 &&
	    unit_hit_before(e, &(struct unit){ u->b, prev->off, off, 0 },
	    LANG_TITLE_END, off) == NULL)
		off = grow_left(e, u, prev->off);
	end = grow_right(e, u, h->off + h->len);
	off = skip_separators(u->b->text, off, end);
	end = cut_tail(e, u->b, off, end);
	if (end <= off)
		return none;
	return value_of(e->f, u->b, off, end - off);
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
			return value_of(e->f, u->b, from, i - from);
		from = UINT32_MAX;
	}
	return none;
}

struct circ_value
title_in_sentence(struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *h = noun_of(e, u, d);
	const struct line *l = &e->f->lines[u->b->id];
	struct circ_value v = { 0 }, other;

	if (h == NULL)
		return quoted_name(e, u);
	v = name_round(e, u, h);
	/* "a workshop ...: the Sixth Regional Workshop on X" */
	for (size_t i = hits_from(l, h->off + 1); i < l->nhits &&
	    l->hits[i].off < u->end && spaces(v.text) < 2; i++) {
		const struct hit *x = &l->hits[i];

		if (x->section != LANG_MEETING ||
		    x->off + x->len > u->end || x->len != h->len ||
		    quoted(u, x->off) || !same_words(
		    str_sub(u->b->text, x->off, x->len),
		    str_sub(u->b->text, h->off, h->len)))
			continue;
		other = name_round(e, u, x);
		if (other.text.n > v.text.n)
			v = other;
	}
	return v;
}
