/* SPDX-License-Identifier: MIT */
/*
 * Does a stretch of an agenda name a person or body?  Honorifics, posts,
 * countries, organizations and the shape of names are evidence; sentences,
 * questions and labels speak against it.  And where several stand in one
 * line, where to cut.
 */
#include "find/agenda.h"

static uint32_t
rune_at(const struct doc_block *b, uint32_t i, uint32_t *len)
{
	size_t	 n;
	uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &n);

	*len = (uint32_t)n;
	return r;
}

static uint32_t
skip_space(const struct doc_block *b, uint32_t i, uint32_t end)
{
	for (uint32_t len; i < end && rune_space(rune_at(b, i, &len));)
		i += len;
	return i;
}

/* A letter's case tells nothing in Arabic and Chinese. */
static bool
caseless(const struct doc_block *b, uint32_t off)
{
	uint32_t len, r = rune_at(b, off, &len);

	return rune_cjk(r) || rune_arabic(r);
}

bool
person_title(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *h = words_at(f, b->id, LANG_HONORIFIC, off);
	uint32_t i, len, r;

	if (h == NULL || h->off + h->len >= end)
		return false;
	i = h->off + h->len;
	r = rune_at(b, i, &len);
	/* "Mr", "Dr.", "г-жа": shortened words say nothing else */
	if (r == '.' || h->len <= 5 || caseless(b, off) ||
	    str_find(str_sub(b->text, off, h->len), "-", 0) >= 0)
		return true;
	/* A whole word may say more: "General Committee", "sir". */
	return rune_upper(rune_at(b, off, &len)) &&
	    words_in(f, b->id, LANG_MEETING, i, end) == NULL &&
	    person_name(b, skip_space(b, i, end), end) > 0;
}

/* Particles of names that are written small. */
static bool
name_particle(struct circ_str w)
{
	static const char *const list[] = { "de", "van", "von", "der", "den",
	    "da", "do", "dos", "di", "del", "la", "le", "el", "al", "bin",
	    "ibn", "ter", "ten", "du", "af", "y" };

	for (size_t i = 0; i < NELEM(list); i++)
		if (str_eqz(w, list[i]))
			return true;
	return false;
}

/* The end of a word at i: letters, full stop of an initial, hyphen. */
static uint32_t
word_end(const struct doc_block *b, uint32_t i, uint32_t end, int *runes,
    int *uppers)
{
	uint32_t from = i, len;

	*runes = *uppers = 0;
	for (; i < end; i += len) {
		uint32_t r = rune_at(b, i, &len);

		if (rune_letter(r)) {
			*uppers += rune_upper(r);
			++*runes;
		} else if (!(r == '.' && *runes == 1) && !(i > from &&
		    (rune_dash(r) || rune_quote(r)) && r != '~'))
			break;
	}
	return i;
}

uint32_t
person_name(const struct doc_block *b, uint32_t off, uint32_t end)
{
	uint32_t i = off, last = 0, len;
	int	 names = 0, words = 0, full = 0;

	while (i < end && words < 6) {
		int runes, uppers;
		uint32_t stop = word_end(b, i, end, &runes, &uppers);
		struct circ_str w = str_sub(b->text, i, stop - i);

		if (runes == 0)
			break;
		if (rune_upper(rune_at(b, i, &len))) {
			names++;
			full += runes > 1;
			last = stop;
		} else if (names == 0 || !name_particle(w))
			break;
		words++;
		i = skip_space(b, stop, end);
		if (i == stop)
			break;
	}
	return names >= 2 && full >= 1 ? last : 0;
}

/* Words in capitals only, of two to seven letters: "UNICEF", "ISO/IEC". */
static int
acronyms(const struct doc_block *b, uint32_t off, uint32_t end, int *words)
{
	int	 n = 0;

	*words = 0;
	for (uint32_t i = off; i < end;) {
		int runes, uppers;
		uint32_t stop = word_end(b, i, end, &runes, &uppers), len;

		if (runes == 0) {
			rune_at(b, i, &len);
			i += len;
			continue;
		}
		++*words;
		n += uppers >= 2 && runes <= 8 && uppers + 2 >= runes;
		i = stop;
	}
	return n;
}

static bool
whole_place(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end, bool seats, bool whole)
{
	struct geo_hit	 hit[4];
	size_t		 n;

	if (end - off > 200)
		return false;
	n = geo_scan(&w->geo, str_sub(b->text, off, end - off), seats, hit,
	    NELEM(hit));
	for (size_t i = 0; i < n; i++)
		if (hit[i].kind == (seats ? GEO_SEAT : GEO_COUNTRY) &&
		    (!whole || (hit[i].off == 0 && hit[i].len == end - off)))
			return true;
	return false;
}

/* Does an honorific end it, as in Chinese? */
static bool
title_last(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t len;

	if (end - off > 60 || !rune_cjk(rune_at(b, off, &len)))
		return false;
	for (uint32_t i = off; i < end; i += len) {
		const struct hit *h = words_at(f, b->id, LANG_HONORIFIC, i);

		rune_at(b, i, &len);
		if (h != NULL && i > off)
			return true;
	}
	return false;
}

/* "Director of X", "EESC President"; a post amid other words says little. */
static int
post_score(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, bool named, int words)
{
	const struct hit *h = words_in(f, b->id, LANG_POST, off, end);
	uint32_t len;

	if (h == NULL)
		return 0;
	if (named || h->off == off || caseless(b, off))
		return 2;
	for (; h != NULL; h = words_in(f, b->id, LANG_POST, h->off + 1, end))
		if (h->off + h->len == end)
			return words <= 4 || rune_upper(rune_at(b, h->off,
			    &len)) ? 2 : 0;
	return 0;
}

int
person_score(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct find *f = w->f;
	struct circ_str	 s;
	uint32_t name, len, next;
	int	 score = 0, words, caps;
	size_t	 n;

	off = skip_space(b, off, end);
	s = str_trim(str_sub(b->text, off, end - off));
	end = off + (uint32_t)s.n;
	n = rune_count(s);
	if (n < 2 || str_ends(s, "?") || str_ends(s, "\xEF\xBC\x9F"))
		return -2;
	if (person_title(f, b, off, end))
		return 3;
	if (n > 130 || (n > 40 && str_ends(s, ".")))
		return -2;
	if (str_find(s, ":", 0) > 0 || str_find(s, "\xEF\xBC\x9A", 0) > 0)
		return -2;
	if (title_last(f, b, off, end))
		return 3;
	if (whole_place(w, b, off, end, false, true))
		return 2;
	caps = acronyms(b, off, end, &words);
	name = person_name(b, off, end);
	next = name > 0 ? skip_space(b, name, end) : 0;
	if (name > 0 && next < end && rune_at(b, next, &len) != ',' &&
	    rune_at(b, next, &len) != '(')
		name = 0;	/* "Allocution du BDT et ..." */
	if (name > 0 && next < end && (rune_at(b, next, &len) == ',' ||
	    rune_at(b, next, &len) == '('))
		score += 2;
	else if (name > 0 && next >= end && words <= 4)
		score += 1;
	score += post_score(f, b, off, end, name > 0, words);
	if (n <= 60 && whole_place(w, b, off, end, true, false))
		score += words <= 3 || caseless(b, off) ? 2 : 1;
	if (caps > 0 && words <= 4 && !(caps == words && words > 1 && n > 10))
		score += 2;
	if (words_in(f, b->id, LANG_BREAK, off, end) != NULL)
		score -= 2;
	if (words_at(f, b->id, LANG_SESSION, off) != NULL)
		return 0;
	if (!caseless(b, off) && rune_lower(rune_at(b, off, &len)) ==
	    rune_at(b, off, &len) && score < 2)
		score -= 1;
	return score;
}

/* ----------------------------------------------------------------- cutting */

#define COMMA(r) ((r) == ',' || (r) == 0x3001 || (r) == 0xFF0C || \
    (r) == 0x060C)
#define SEMICOLON(r) ((r) == ';' || (r) == 0xFF1B || (r) == 0x061B)

static size_t
add_part(const struct doc_block *b, uint32_t from, uint32_t to,
    struct circ_span *out, size_t n, size_t max)
{
	struct circ_str s = str_trim(str_sub(b->text, from, to - from));

	while (s.n > 0 && (s.s[s.n - 1] == ',' || s.s[s.n - 1] == ';'))
		s = str_trim(str_sub(s, 0, s.n - 1));
	if (s.n == 0 || n >= max)
		return n;
	out[n] = (struct circ_span){ b->id, (uint32_t)(s.s - b->text.s),
	    (uint32_t)s.n };
	return n + 1;
}

/* Cut at signs outside of brackets that ok() approves. */
static size_t
cut(struct agendas *w, const struct doc_block *b, uint32_t off, uint32_t end,
    bool (*ok)(struct agendas *, const struct doc_block *, uint32_t at,
    uint32_t next, uint32_t end), struct circ_span *out, size_t max)
{
	uint32_t from = off, len;
	int	 depth = 0;
	size_t	 n = 0;

	for (uint32_t i = off; i < end; i += len) {
		uint32_t r = rune_at(b, i, &len), next;
		const struct hit *h = NULL;

		if (r == '(' || r == 0xFF08)
			depth++;
		else if ((r == ')' || r == 0xFF09) && depth > 0)
			depth--;
		if (depth > 0)
			continue;
		if (i > off)
			h = words_at(w->f, b->id, LANG_AND, i);
		next = h != NULL ? i + h->len : i + len;
		if (!ok(w, b, i, skip_space(b, next, end), end))
			continue;
		n = add_part(b, from, i, out, n, max);
		from = next;
		len = next - i;
	}
	return add_part(b, from, end, out, n, max);
}

static bool
cut_semicolon(struct agendas *w, const struct doc_block *b, uint32_t at,
    uint32_t next, uint32_t end)
{
	uint32_t len, r = rune_at(b, at, &len);

	(void)w, (void)next, (void)end;
	return SEMICOLON(r);
}

/* A comma or "and" before a person with a title. */
static bool
cut_titled(struct agendas *w, const struct doc_block *b, uint32_t at,
    uint32_t next, uint32_t end)
{
	uint32_t len, r = rune_at(b, at, &len);

	if (!COMMA(r) && words_at(w->f, b->id, LANG_AND, at) == NULL)
		return false;
	return next < end && person_title(w->f, b, next, end);
}

static bool
cut_comma(struct agendas *w, const struct doc_block *b, uint32_t at,
    uint32_t next, uint32_t end)
{
	uint32_t len, r = rune_at(b, at, &len);

	(void)w, (void)next, (void)end;
	return COMMA(r);
}

/* Are all these parts alike: countries, or plain names? */
static bool
alike(struct agendas *w, const struct doc_block *b,
    const struct circ_span *part, size_t n, bool label)
{
	size_t	 places = 0, names = 0;

	for (size_t i = 0; i < n; i++) {
		uint32_t from = part[i].off, to = part[i].off + part[i].len;
		uint32_t name = person_name(b, from, to);

		places += whole_place(w, b, from, to, false, true);
		names += name > 0 && (name == to || b->text.s[skip_space(b,
		    name, to)] == '(') && words_in(w->f, b->id, LANG_POST,
		    from, to) == NULL && !whole_place(w, b, from, to, true,
		    false);
	}
	return places == n || (label && n > 2 && names == n);
}

size_t
person_split(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end, bool label, struct circ_span *out, size_t max)
{
	struct circ_span half[16];
	size_t	 n, total = 0;

	n = cut(w, b, off, end, cut_semicolon, half, NELEM(half));
	for (size_t i = 0; i < n; i++) {
		struct circ_span *o = out + total;
		uint32_t from = half[i].off, to = half[i].off + half[i].len;
		size_t k = cut(w, b, from, to, cut_titled, o, max - total);

		if (k == 1 && (n == 1 || label)) {
			k = cut(w, b, from, to, cut_comma, o, max - total);
			if (k > 1 && !alike(w, b, o, k, label)) {
				*o = half[i];
				k = 1;
			}
		}
		total += k;
	}
	return total;
}
