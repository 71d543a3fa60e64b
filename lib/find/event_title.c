/* SPDX-License-Identifier: MIT */
/*
 * The name of a meeting in a line of its own: a subject or title without its
 * date, time and place and without "Invitation to".
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

uint32_t
title_skip(struct circ_str t, uint32_t off, uint32_t end)
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

/* Bytes of a closing bracket that ends at an offset; 0: there is none. */
static uint32_t
bracket_ends(struct circ_str t, uint32_t end)
{
	uint32_t p = (uint32_t)utf8_prev(t.s, end);
	size_t	 len;
	uint32_t r = utf8_get(t.s + p, end - p, &len);

	return r == ')' || r == 0xFF09 ? (uint32_t)len : 0;
}

/* "...的通知": where the words begin that tell what letter this is. */
static uint32_t
letter_words(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[b->id];
	size_t	 len;

	for (size_t i = hits_from(l, end > off + 40 ? end - 40 : off);
	    i < l->nhits && l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_TITLE_LEAD && h->off > off &&
		    h->off + h->len == end && (h->value == 1 ||
		    rune_cjk(utf8_get(b->text.s + h->off, h->len, &len))))
			return h->off;
	}
	return end;
}

/* "Quality training: an answer to schools": small letters behind a colon. */
static bool
explains(struct circ_str t, uint32_t piece, uint32_t end)
{
	size_t	 len;
	uint32_t r;

	if (piece == 0 || t.s[piece - 1] != ':')
		return false;
	while (piece < end && t.s[piece] == ' ')
		piece++;
	r = utf8_get(t.s + piece, end - piece, &len);
	return rune_letter(r) && !rune_upper(r) && !rune_cjk(r) &&
	    !rune_arabic(r);
}

/* Drop the days, hours and places that end a title. */
uint32_t
title_cut_tail(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	static const enum lang_section glue[] = { LANG_RANGE_FROM,
	    LANG_DAY_GLUE, LANG_AT_PLACE, LANG_AT, LANG_AND, LANG_VENUE,
	    LANG_WEEKDAY };
	static const enum mention_kind kinds[] = { MENTION_DATE, MENTION_TIME,
	    MENTION_ZONE, MENTION_WEEKDAY };

	for (uint32_t before = end + 1; end > off && end != before; ) {
		uint32_t piece, in, n;
		const struct hit *at;

		before = end;
		end = trim_separators(b->text, off, end);
		for (size_t i = 0; i < NELEM(kinds); i++)
			end = mention_ends(e, b, kinds[i], off, end);
		for (size_t i = 0; i < NELEM(glue); i++)
			end = phrase_ends(e, b, glue[i], off, end);
		end = letter_words(e, b, off, end);
		if (end != before)
			continue;
		piece = last_piece(b->text, off, end);
		if (piece > off && !explains(b->text, piece, end) &&
		    place_only(e, b, piece, end))
			end = piece;
		else if ((n = bracket_ends(b->text, end)) > 0 &&
		    (in = last_piece(b->text, piece, end - n)) > off &&
		    place_only(e, b, in, end - n))
			end = in;
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

/* Behind an article that a phrase before a name left ("the"), or "l'". */
static uint32_t
skip_article(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end, bool lead)
{
	const struct hit *h = words_at(e->f, b->id, LANG_ARTICLE, off);
	struct circ_str t = b->text;
	uint32_t stop = h == NULL ? off : h->off + h->len, r;
	size_t	 len;

	if (h == NULL || stop >= end)
		return off;
	r = utf8_get(t.s + off, t.n - off, &len);
	if (lead && !rune_upper(r) && !rune_cjk(r) && !rune_arabic(r))
		return stop;
	r = utf8_get(t.s + utf8_prev(t.s, stop), t.n, &len);
	return rune_quote(r) ? stop : off;
}

/* Drop "Invitation to", "and", "the". */
static uint32_t
cut_lead(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *of;
	bool	 lead = false;

	for (uint32_t before = end; off < end && off != before; ) {
		const struct hit *h;

		before = off;
		off = title_skip(b->text, off, end);
		h = words_at(e->f, b->id, LANG_TITLE_LEAD, off);
		if (h == NULL)
			h = words_at(e->f, b->id, LANG_AND, off);
		else if (h->value == 0)
			lead = true;
		else
			h = NULL;
		if (h != NULL && h->off + h->len < end)
			off = h->off + h->len;
		/* "Convocatoria" and "de las primeras reuniones" */
		of = !lead || off == before ? NULL : words_at(e->f, b->id,
		    LANG_OF, title_skip(b->text, off, end));
		if (of != NULL && of->off + of->len < end)
			off = of->off + of->len;
		if (b->text.n > off + 4 && (strncmp(b->text.s + off, "The ",
		    4) == 0 || strncmp(b->text.s + off, "the ", 4) == 0 ||
		    strncmp(b->text.s + off, "THE ", 4) == 0))
			off += 4;
		off = skip_article(e, b, off, end, lead);
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

/* "Second Meeting of X; regional consultations": where more is told of. */
static uint32_t
before_more(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct hit *noun = words_in(e->f, u->b->id, LANG_MEETING, off,
	    end);
	const char *semicolon = noun == NULL || u->region != REGION_SUBJECT ?
	    NULL : memchr(u->b->text.s + noun->off, ';', end - noun->off);

	return semicolon != NULL ? (uint32_t)(semicolon - u->b->text.s) : end;
}

/* "Annotations": is it what the paper is called, and no more? */
static bool
names_paper(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *h = words_at(e->f, b->id, LANG_TITLE_LEAD, off);

	return h != NULL && h->value == 0 && h->off + h->len >= end;
}

/*
 * "气象局关于举办潮汐研讨会的通知": who writes stands before "on holding", and
 * the word for the letter at the end.  Where the name begins; or off.
 */
static uint32_t
behind_writer(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[b->id];

	if (off >= end || !rune_cjk(utf8_get(b->text.s + off, end - off,
	    &(size_t){ 0 })) || letter_words(e, b, off, end) == end)
		return off;
	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t to = h->off + h->len;

		if (h->section == LANG_TITLE_LEAD && h->value == 0 &&
		    words_in(e->f, b->id, LANG_INVITE, h->off, to) != NULL &&
		    words_at(e->f, b->id, LANG_INVITE, h->off) == NULL &&
		    words_in(e->f, b->id, LANG_MEETING, to, end) != NULL)
			return to;
	}
	return off;
}

struct circ_value
title_of_subject(struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	struct circ_value none = { 0 };
	const struct hit *verb;

	off = cut_lead(e, u->b, behind_writer(e, u->b, off, end), end);
	/* a title page may hold a sentence */
	verb = unit_hit_after(e, u, LANG_INVITE, off);
	if (verb != NULL && verb->value == 0 && verb->off > off &&
	    verb->off < end)
		end = verb->off;
	end = title_cut_tail(e, u->b, off, before_more(e, u, off, end));
	if (off >= end || names_paper(e, u->b, off, end))
		return none;
	balance(u->b->text, &off, &end);
	return value_of(e->f, u->b, off, end - off);
}
