/* SPDX-License-Identifier: MIT */
/*
 * Names of people: an honorific and the words after it that begin with a
 * capital, with the small particles of names between them.  In scripts
 * without capitals a name goes to the next sign or a few words far; in
 * Chinese the honorific stands behind the name.
 */
#include "find/person.h"

#define MAXWORDS 6

static const char *const particles[] = { "de", "da", "do", "dos", "das",
    "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al",
    "bin", "ben", "ibn", "y", "e", "du", "ten", "ter", "af", "bint" };

static bool
particle(struct circ_str w)
{
	for (size_t i = 0; i < NELEM(particles); i++)
		if (str_case_eqz(w, particles[i]))
			return true;
	return false;
}

/* The next word from i: its extent; false at a sign or the end. */
static bool
word_at(struct circ_str t, uint32_t i, uint32_t end, uint32_t *len)
{
	size_t		 n;
	uint32_t	 at = i;

	while (at < end) {
		uint32_t r = utf8_get(t.s + at, t.n - at, &n);

		if (!rune_letter(r) && !(rune_dash(r) && at > i) &&
		    r != '.' && r != '\'' && r != 0x2019 && r != 0x2022 &&
		    r != 0x00B7 && r != 0x2027 && !rune_invisible(r) &&
		    !(r >= 0x0300 && r <= 0x036F) &&
		    !(r >= 0x064B && r <= 0x065F))
			break;
		at += (uint32_t)n;
		if (r == '.' && at - i > 4 && at < end &&
		    rune_space(utf8_get(t.s + at, t.n - at, &n)))
			break;		/* the sentence ends */
	}
	*len = at - i;
	return at > i;
}

/* How far capitalised words reach from i; *words counts them. */
static uint32_t
words_from(struct circ_str t, uint32_t i, uint32_t end, size_t *words)
{
	uint32_t	 last = i, len, r;
	size_t		 n;

	*words = 0;
	while (*words < MAXWORDS && word_at(t, i, end, &len)) {
		struct circ_str w = str_sub(t, i, len);

		r = utf8_get(w.s, w.n, &n);
		if (!rune_upper(r) && !rune_arabic(r) && !particle(w))
			break;
		if (rune_cjk(r))
			break;
		if (!particle(w) || rune_upper(r)) {
			last = i + len;
			(*words)++;
		}
		i += len;
		if (len > 3 && w.s[w.n - 1] == '.')
			break;
		if (i >= end || !rune_space(utf8_get(t.s + i, t.n - i, &n)) ||
		    t.s[i] == '\n' || t.s[i] == '\t')
			break;
		i = letter_skip_spaces(t, i);
	}
	while (last > 0 && last > i - len && last <= end &&
	    t.s[last - 1] == '.' && *words > 0 && last - (i - len) > 4)
		last--;
	return last;
}

uint32_t
person_at(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *h = words_at(f, b->id, LANG_HONORIFIC, off);
	uint32_t	 at, last;
	size_t		 words;

	if (h == NULL || h->off + h->len >= end)
		return 0;
	at = h->off + h->len;
	if (at < end && b->text.s[at] == '.')
		at++;
	at = letter_skip_spaces(b->text, at);
	if (at < end) {		/* "H.E. Mr", "Prof. Dr" */
		const struct hit *more = words_at(f, b->id, LANG_HONORIFIC,
		    at);

		if (more != NULL && more->off + more->len < end) {
			at = more->off + more->len;
			if (at < end && b->text.s[at] == '.')
				at++;
			at = letter_skip_spaces(b->text, at);
		}
	}
	last = words_from(b->text, at, end, &words);
	return words > 0 ? last - off : 0;
}

/* Verbs and prepositions before a person: 与 请 向 系 询 由 致 给. */
static bool
before_name(uint32_t r)
{
	return r == 0x4E0E || r == 0x8BF7 || r == 0x5411 || r == 0x7CFB ||
	    r == 0x8BE2 || r == 0x7531 || r == 0x81F4 || r == 0x7ED9;
}

/* Chinese: the name stands before the honorific, behind a sign or verb. */
static bool
cjk_person(const struct find *f, const struct doc_block *b,
    const struct hit *h, uint32_t off, uint32_t *at)
{
	uint32_t	 i = h->off;
	size_t		 n, count = 0;

	while (i > off && count < 20) {
		uint32_t p = (uint32_t)utf8_prev(b->text.s, i);
		uint32_t r = utf8_get(b->text.s + p, b->text.n - p, &n);
		const struct line *line = &f->lines[b->id];
		bool border = false;

		if (!rune_cjk(r) && r != 0x2022 && r != 0x00B7 &&
		    !rune_letter(r))
			break;
		if (count > 0 && before_name(r))
			break;
		for (size_t k = hits_from(line, i > 40 ? i - 40 : 0);
		    k < line->nhits && line->hits[k].off < i; k++)
			if (line->hits[k].section == LANG_CONTACT &&
			    line->hits[k].off + line->hits[k].len == i)
				border = true;
		if (border)
			break;
		i = p;
		count++;
	}
	*at = i;
	return count >= 1;
}

bool
person_in(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t *at, uint32_t *len)
{
	const struct line *line = &f->lines[b->id];

	for (size_t i = hits_from(line, off); i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];
		size_t n;

		if (h->off >= end)
			break;
		if (h->section != LANG_HONORIFIC || h->off + h->len > end)
			continue;
		if (rune_cjk(utf8_get(b->text.s + h->off, h->len, &n))) {
			if (cjk_person(f, b, h, off, at)) {
				*len = h->off + h->len - *at;
				return true;
			}
			continue;
		}
		*len = person_at(f, b, h->off, end);
		if (*len > h->len + 1) {
			*at = h->off;
			return true;
		}
	}
	return false;
}

bool
person_like(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	uint32_t	 end = off + len, last, at = off;
	uint32_t	 person = person_at(f, b, off, end);
	size_t		 words, n;

	if (person > 0)
		return person + 2 >= len;
	while (at < end) {
		uint32_t r = utf8_get(b->text.s + at, b->text.n - at, &n);

		if (!rune_cjk(r) && r != 0x2022 && r != 0x00B7 && r != 0x2027)
			break;
		at += (uint32_t)n;
	}
	if (at == end)
		return letter_runes(str_sub(b->text, off, len)) <= 20;
	last = words_from(b->text, off, end, &words);
	return last + 1 >= end && words >= 2 && words <= 5;
}
