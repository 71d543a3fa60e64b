/* SPDX-License-Identifier: MIT */
/*
 * Contacts in running text: "please contact Ms X, Coordinator (x@y, tel. +41
 * ...)".  The text is looked at sentence by sentence, and a sentence that
 * only goes on with numbers belongs to the one before it.  The name is the
 * one with an honorific, or the capitalised words right before the address;
 * a footer, which strings addresses together with bullets, is none.
 */
#include "find/person.h"

#define SENTENCE_LENGTH 4096		/* bytes; a longer one is cut */
#define FOOTER_LENGTH 4096		/* of a block, looked at for bullets */

/* Is the '.' at i the end of a sentence? */
static bool
full_stop(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t i, uint32_t end)
{
	struct circ_str	 t = b->text;
	uint32_t	 at = letter_skip_spaces(t, i + 1), word = i;
	size_t		 n;
	static const enum lang_section going[] = { LANG_PHONE, LANG_FAX,
	    LANG_EMAIL, LANG_WEB };

	if (at == i + 1 || at >= end ||
	    !rune_upper(utf8_get(t.s + at, t.n - at, &n)))
		return false;
	while (word > off && t.s[word - 1] != ' ' && t.s[word - 1] != '(')
		word--;
	if (i - word <= 2 || words_at(f, b->id, LANG_HONORIFIC, word) != NULL)
		return false;
	for (size_t k = 0; k < NELEM(going); k++) {
		if (words_at(f, b->id, going[k], at) != NULL ||
		    words_at(f, b->id, going[k], word) != NULL)
			return false;
	}
	return true;
}

/* The end of the sentence that begins at off. */
static uint32_t
sentence(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_str	 t = b->text;

	for (uint32_t i = off; i < end; i++) {
		if (t.s[i] == '\n' || t.s[i] == '\t') {
			uint32_t at = letter_skip_spaces(t, i);

			if (at < end && (words_at(f, b->id, LANG_PHONE, at) ||
			    words_at(f, b->id, LANG_FAX, at) ||
			    words_at(f, b->id, LANG_EMAIL, at)))
				continue;
			return i + 1;
		}
		if ((t.s[i] == '.' || t.s[i] == '?' || t.s[i] == '!') &&
		    full_stop(f, b, off, i, end))
			return i + 1;
		if (i + 3 <= end && memcmp(t.s + i, "。", 3) == 0)
			return i + 3;
		if (i - off >= SENTENCE_LENGTH && t.s[i] == ' ')
			return i + 1;
	}
	return end;
}

/* Is the number at off labelled as a fax? The nearest word before decides. */
static bool
is_fax(const struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t off)
{
	const struct line *line = &f->lines[b->id];
	bool		 fax = false;

	for (size_t i = hits_from(line, from); i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];

		if (h->off >= off)
			break;
		if (h->off + h->len > off)
			continue;
		if (h->section == LANG_FAX && h->len > 1)
			fax = true;
		else if (h->section == LANG_PHONE && h->len > 1)
			fax = words_at(f, b->id, LANG_FAX, h->off) != NULL &&
			    fax;
	}
	return fax;
}

/* Capitalised words that end right before the address at off. */
static bool
name_before(const struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t off, uint32_t *at, uint32_t *len)
{
	struct circ_str	 t = b->text;
	uint32_t	 end = off, i;
	size_t		 n, words = 0;
	bool		 sign = false;

	while (end > from) {
		uint32_t p = (uint32_t)utf8_prev(t.s, end);
		uint32_t r = utf8_get(t.s + p, t.n - p, &n);

		if (r == ',' || r == '(' || r == 0xFF08 || r == 0x060C ||
		    r == 0x3001 || r == 0xFF0C)
			sign = true;
		else if (!rune_space(r))
			break;
		end = p;
	}
	if (!sign)
		return false;
	for (i = end; i > from;) {
		uint32_t w = i;
		uint32_t r;

		while (w > from && t.s[w - 1] != ' ' && t.s[w - 1] != '\n' &&
		    t.s[w - 1] != ',' && t.s[w - 1] != '(')
			w--;
		r = utf8_get(t.s + w, t.n - w, &n);
		if (w == i || !rune_upper(r) || rune_digit(r) >= 0)
			break;
		*at = w;
		words++;
		if (w == from || t.s[w - 1] != ' ' || words > 4)
			break;
		i = w - 1;
	}
	(void)f;
	if (words < 2 || words > 4)
		return false;
	*len = end - *at;
	return true;
}

/* What stands between the name and the next sign: "Coordinator". */
static struct circ_value
role_after(struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t end)
{
	struct circ_str	 t = b->text;
	struct circ_value none = { 0 };
	uint32_t	 at = letter_skip_spaces(t, from), to;

	if (at >= end || (t.s[at] != ',' && t.s[at] != '('))
		return none;
	at = letter_skip_spaces(t, at + 1);
	for (to = at; to < end && strchr(",;(:\n", t.s[to]) == NULL; to++)
		;
	if (to <= at || letter_has_digit(str_sub(t, at, to - at)) ||
	    letter_runes(str_sub(t, at, to - at)) > 90 ||
	    letter_mention(f, b->id, MENTION_EMAIL, at, to) != NULL ||
	    words_at(f, b->id, LANG_PHONE, at) != NULL ||
	    words_at(f, b->id, LANG_EMAIL, at) != NULL ||
	    !rune_letter(utf8_get(t.s + at, t.n - at, &(size_t){ 0 })))
		return none;
	return value_of(f, b, at, to - at);
}

struct found {
	struct circ_contact c;
	bool		 named, asked;
	size_t		 emails, phones;
};

static void
numbers(struct find *f, const struct doc_block *b, uint32_t off, uint32_t end,
    struct found *x)
{
	size_t		 n;
	const struct mention *m = mentions_of(f, b->id, &n);

	for (size_t i = mentions_from(f, b->id, off);
	    i < n && m[i].at.off < end; i++) {
		struct circ_value v;

		if (m[i].kind == MENTION_EMAIL) {
			x->emails++;
			if (x->c.email.text.n > 0)
				continue;
			x->c.email.text = m[i].name.n > 0 ? m[i].name :
			    str_sub(b->text, m[i].at.off, m[i].at.len);
			x->c.email.at = m[i].at;
		} else if (m[i].kind == MENTION_PHONE) {
			x->phones++;
			v = value_of(f, b, m[i].at.off, m[i].at.len);
			if (is_fax(f, b, off, m[i].at.off)) {
				if (x->c.fax.text.n == 0)
					x->c.fax = v;
			} else if (x->c.phone.text.n == 0) {
				x->c.phone = v;
			}
		}
	}
}

/* "Tel.: 57051": a number that nothing but its label tells. */
static void
short_number(struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct found *x)
{
	const struct line *line = &f->lines[b->id];
	struct circ_str	 t = b->text;
	size_t		 n;

	for (size_t i = hits_from(line, off); i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];
		uint32_t at = h->off + h->len, to;

		if (h->off >= end)
			break;
		if (h->section != LANG_PHONE || h->len < 3 || at > end)
			continue;
		while (at < end && (t.s[at] == '.' || t.s[at] == ' ' ||
		    letter_colon(t, at) > 0))
			at += t.s[at] == '.' || t.s[at] == ' ' ? 1 :
			    letter_colon(t, at);
		for (to = at; to < end && rune_digit(utf8_get(t.s + to,
		    t.n - to, &n)) >= 0; to += (uint32_t)n)
			;
		if (to < at + 4 || to > at + 12 || letter_mention(f, b->id,
		    MENTION_DATE, at, at + 1) != NULL)
			continue;
		x->phones++;
		x->c.phone = value_of(f, b, at, to - at);
		return;
	}
}

static void
named(struct find *f, const struct doc_block *b, uint32_t off, uint32_t end,
    struct found *x)
{
	uint32_t	 at = 0, len = 0, first = end;

	if (x->c.email.text.n > 0)
		first = x->c.email.at.off;
	if (x->c.phone.text.n > 0 && x->c.phone.at.off < first)
		first = x->c.phone.at.off;
	if (x->c.fax.text.n > 0 && x->c.fax.at.off < first)
		first = x->c.fax.at.off;
	if (!person_in(f, b, off, first, &at, &len) &&
	    !name_before(f, b, off, first, &at, &len) &&
	    !person_in(f, b, first, end, &at, &len)) {
		const struct hit *h = words_in(f, b->id, LANG_CONTACT, off,
		    first);
		uint32_t from, to;

		if (h == NULL)
			return;
		from = letter_skip_spaces(b->text, h->off + h->len);
		from += letter_colon(b->text, from);
		from = letter_skip_spaces(b->text, from);
		for (to = from; to < first &&
		    strchr(",;(:\n", b->text.s[to]) == NULL; to++)
			;
		if (to <= from || !person_like(f, b, from,
		    (uint32_t)str_trim(str_sub(b->text, from,
		    to - from)).n))
			return;
		at = from;
		len = to - from;
	}
	x->c.name = value_of(f, b, at, len);
	x->c.role = role_after(f, b, at + len, end);
	x->named = x->c.name.text.n > 0;
}

/* Is it a footer or letterhead: parts strung together with bullets? */
static bool
strung(const struct doc_block *b)
{
	struct circ_str	 t = str_sub(b->text, 0, FOOTER_LENGTH);
	size_t		 signs = 0;
	long		 at = 0;

	while ((at = str_find(t, "•", (size_t)at)) >= 0) {
		at += 3;
		signs++;
	}
	at = 0;
	while ((at = str_find(t, " | ", (size_t)at)) >= 0) {
		at += 3;
		signs++;
	}
	return signs >= 3;
}

/* A person's own lines: the name alone on the first one. */
static void
own_lines(struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len, struct found *x)
{
	if (x->named || x->c.email.text.n == 0 || len >= b->text.n ||
	    x->c.email.at.off < off + len || !person_like(f, b, off, len))
		return;
	x->c.name = value_of(f, b, off, len);
	x->named = true;
}

void
contact_text(struct contacts *out, const struct doc_block *b, uint32_t off,
    uint32_t end, bool strict)
{
	struct find	*f = out->f;
	uint32_t	 next, own, own_len;

	if (strung(b))
		return;
	letter_first_line(b, &own, &own_len);
	for (; off < end; off = next) {
		struct found x = { .named = false };

		next = sentence(f, b, off, end);
		numbers(f, b, off, next, &x);
		if (x.c.phone.text.n == 0)
			short_number(f, b, off, next, &x);
		if (x.emails + x.phones == 0)
			continue;
		named(f, b, off, next, &x);
		own_lines(f, b, own, own_len, &x);
		x.asked = words_in(f, b->id, LANG_CONTACT, off, next) != NULL;
		if (strict && !x.named && !x.asked)
			continue;
		if (x.emails == 0 && !x.named && !x.asked &&
		    !words_in(f, b->id, LANG_PHONE, off, next) &&
		    !words_in(f, b->id, LANG_FAX, off, next))
			continue;
		contact_add(out, &x.c);
	}
}
