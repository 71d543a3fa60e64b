/* SPDX-License-Identifier: MIT */
/*
 * Is a stretch of text without a greeting or a last formula a letter?  It is
 * if it has two of a letter's fields, begins like a note, names its number
 * and whom it goes to.
 */
#include "find/letter.h"

#define GREETED 120		/* runes of a line that greets all */

/* Does the text begin like a note's: "X presents its compliments to Y"? */
static bool
compliments(const struct find *f, uint32_t first, uint32_t last)
{
	size_t		 seen = 0;

	for (uint32_t id = first; id <= last && seen < 12; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		seen++;
		if (letter_note(f, b))
			return true;
	}
	return false;
}

/* Does a number follow, or nothing but a colon: "№ 7", "Ref:"? */
static bool
numbered(const struct doc_block *b, const struct hit *h)
{
	uint32_t	 at = letter_skip_spaces(b->text, h->off + h->len);

	if (h->value == LANG_REF_DOCUMENT)
		return false;
	return at >= b->text.n || letter_colon(b->text, at) > 0 ||
	    letter_has_digit(str_sub(b->text, at, b->text.n - at));
}

/* Is the "to" no word of a sentence, "to be held in ..."? */
static bool
whom(const struct doc_block *b, const struct hit *h)
{
	return !letter_starts_lower(str_sub(b->text, h->off, h->len)) ||
	    letter_colon(b->text, letter_skip_spaces(b->text, h->off +
	    h->len)) > 0;
}

/* Which of a letter's fields a block begins with, as bits. */
static unsigned
fields(const struct find *f, const struct doc_block *b)
{
	static const enum lang_section label[] = { LANG_SUBJECT, LANG_TO,
	    LANG_REFERENCE };
	unsigned	 seen = 0;
	const struct hit *h;
	uint32_t	 off, len;

	if (b->kind != DOC_PARA || b->text.n == 0)
		return 0;
	letter_first_line(b, &off, &len);
	if (len >= 800)
		return 0;
	for (size_t i = 0; i < NELEM(label); i++)
		if ((h = words_at(f, b->id, label[i], off)) != NULL &&
		    (label[i] != LANG_REFERENCE || numbered(b, h)) &&
		    (label[i] != LANG_TO || whom(b, h)) &&
		    (label[i] != LANG_SUBJECT || h->value == 0))
			seen |= 1u << i;
	if (letter_number_behind(f, b, off, off + len) > 0)
		seen |= 4;
	return seen;
}

/* "To: X", "Subject: Y", "To all X": is the label one beyond doubt? */
static bool
sure_label(const struct find *f, const struct doc_block *b, uint32_t off)
{
	static const enum lang_section label[] = { LANG_SUBJECT, LANG_TO };

	for (size_t i = 0; i < NELEM(label); i++) {
		const struct hit *h = words_at(f, b->id, label[i], off), *all;
		uint32_t at;

		if (h == NULL)
			continue;
		at = letter_skip_spaces(b->text, h->off + h->len);
		all = words_at(f, b->id, LANG_BOTH, at);
		if (letter_colon(b->text, at) > 0 || (at >= b->text.n &&
		    b->cell != NULL) || (label[i] == LANG_TO && all != NULL &&
		    all->value == 2))
			return true;
	}
	return false;
}

/* "Circular Letter No. 17", "MO/AIR/3315 14 March 1992": a letter's number? */
static bool
numbers_letter(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	const struct hit *h = words_at(f, b->id, LANG_DOCTYPE, off);
	const struct mention *day = letter_day(f, b->id, off, off + len);
	struct circ_str	 t = str_sub(b->text, off, len);

	if (letter_runes(t) > 70)
		return false;
	if (h != NULL && (h->value == LANG_CIRCULAR ||
	    h->value == LANG_CIRCULAR_LETTER || h->value ==
	    LANG_ADMIN_CIRCULAR || h->value == LANG_COLLECTIVE_LETTER))
		return letter_has_digit(t);
	return day != NULL && day->at.off > off && letter_is_code(str_trim(
	    str_sub(b->text, off, day->at.off - off)), &(uint32_t){ 0 });
}

/* Without a greeting: a letter's number, and whom or what it concerns? */
static bool
numbered_letter(const struct find *f, uint32_t first, uint32_t last)
{
	bool		 number = false, label = false;

	for (uint32_t id = first; id <= last && id < first + 20; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		uint32_t off, len;

		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		letter_first_line(b, &off, &len);
		number = number || numbers_letter(f, b, off, len);
		label = label || sure_label(f, b, off);
	}
	return number && label;
}

/*
 * "各省水利厅，各有关单位：": "all" and whom a Chinese letter goes to, and
 * nothing behind the colon that ends the line.  It tells of nothing that they
 * are to do, nor how something is.
 */
bool
letter_greets_all(const struct find *f, const struct doc_block *b)
{
	static const enum lang_section whom[] = { LANG_ADDRESSEE, LANG_ORG,
	    LANG_BODY }, told[] = { LANG_IS, LANG_INVITE, LANG_MEETING };
	struct circ_str	 t = str_trim(b->text);
	uint32_t	 off = (uint32_t)(t.s - b->text.s), end;
	uint32_t	 last = off + (uint32_t)utf8_prev(t.s, t.n);
	const struct hit *all = words_at(f, b->id, LANG_BOTH, off);
	bool		 named = false;

	if (all == NULL || all->value != 2 || b->cell != NULL ||
	    !rune_cjk(utf8_get(t.s, t.n, &(size_t){ 0 })) ||
	    letter_runes(t) > GREETED || letter_colon(b->text, last) == 0)
		return false;
	for (end = off; letter_colon(b->text, end) == 0; end++)
		;
	for (size_t i = 0; i < NELEM(whom); i++)
		named = named || words_in(f, b->id, whom[i], off, end) != NULL;
	for (size_t i = 0; i < NELEM(told); i++)
		named = named && words_in(f, b->id, told[i], off, end) == NULL;
	return named && end == last;
}

/* Does a line say what the paper is, a letter, and nothing else? */
static bool
calls_letter(const struct find *f, const struct doc_block *b)
{
	uint32_t off, len;
	const struct hit *h;

	if (b->kind != DOC_PARA || b->text.n == 0)
		return false;
	letter_first_line(b, &off, &len);
	h = words_at(f, b->id, LANG_DOCTYPE, off);
	return h != NULL && h->value == LANG_LETTER && h->off + h->len ==
	    off + len;
}

/*
 * "NOTIFICATION", a day or a number, and a text that announces: nobody is
 * greeted, yet it is a letter.
 */
static bool
notification(const struct find *f, uint32_t first, uint32_t last)
{
	bool	 called = false, dated = false;

	for (uint32_t id = first; id <= last && id < first + 20; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		struct circ_str t = b->text;

		called = called || calls_letter(f, b);
		dated = dated || (b->kind == DOC_PARA && called &&
		    letter_runes(t) <= 70 && letter_day(f, id, 0,
		    UINT32_MAX) != NULL);
		t = str_trim(t);
		if (called && dated && (letter_ends_sentence(t) ||
		    str_ends(t, ":")) && letter_runes(t) > 90 && words_in(f, id, LANG_INVITE, 0,
		    UINT32_MAX) != NULL)
			return true;
	}
	return false;
}

bool
letter_in(const struct find *f, uint32_t first, uint32_t last)
{
	unsigned	 seen = 0;

	for (uint32_t id = first; id <= last && id < first + 60; id++)
		seen |= fields(f, f->doc->blocks[id]);
	return (seen & (seen - 1)) != 0 || compliments(f, first, last) ||
	    numbered_letter(f, first, last) || notification(f, first, last);
}
