/* SPDX-License-Identifier: MIT */
/*
 * Contacts in text: "please contact Ms X, Coordinator (x@y, tel. +41 ...)",
 * or a block of lines, a name first and its numbers below.  The text is
 * looked at sentence by sentence; a line that holds but labelled numbers goes
 * on with the line, paragraph or cell before it, and takes the name that
 * stands alone above.  Numbers of hotels and of venues, and a footer, which
 * strings addresses together, are none.
 */
#include "find/person.h"

#define SENTENCE_LENGTH 4096		/* bytes; a longer one is cut */
#define FOOTER_LENGTH 4096		/* of a block, looked at for bullets */
#define LINES_ABOVE 4			/* from a number up to its name, */
#define ADDRESS 10			/* or in one block with an address */
#define BLOCKS_ABOVE 3			/* from a line up to the one above it */
#define SHORT_LINE 110			/* runes of a line that is no prose */
#define COLUMNS 12			/* whose heads tell of hotels */
#define LABEL 3				/* letters of an unknown one: "Mob" */

/* Does a label of a number or an address begin at off? */
static bool
label_at(const struct find *f, const struct doc_block *b, uint32_t off)
{
	static const enum lang_section going[] = { LANG_PHONE, LANG_FAX,
	    LANG_EMAIL, LANG_WEB };

	for (size_t k = 0; k < NELEM(going); k++)
		if (words_at(f, b->id, going[k], off) != NULL)
			return true;
	return false;
}

/* "2012 г.", "5 p.m.": does a number's short unit begin at word? */
static bool
unit_ends(struct circ_str t, uint32_t off, uint32_t word)
{
	size_t	 n, before;

	if (word < off + 2 || t.s[word - 1] != ' ')
		return false;
	before = utf8_prev(t.s, word - 1);
	return rune_digit(utf8_get(t.s + before, t.n - before, &n)) >= 0 &&
	    letter_lower(utf8_get(t.s + word, t.n - word, &n));
}

/* Is the '.' at i the end of a sentence? */
static bool
full_stop(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t i, uint32_t end)
{
	struct circ_str	 t = b->text;
	uint32_t	 at = letter_skip_spaces(t, i + 1), word = i;
	size_t		 n, runes;

	if (at == i + 1 || at >= end ||
	    !rune_upper(utf8_get(t.s + at, t.n - at, &n)))
		return false;
	while (word > off && t.s[word - 1] != ' ' && t.s[word - 1] != '(')
		word--;
	runes = letter_runes(str_sub(t, word, i - word));
	if (words_at(f, b->id, LANG_HONORIFIC, word) != NULL)
		return false;
	if (runes <= 2 || (runes <= 5 && str_find(str_sub(t, word,
	    i - word), ".", 0) >= 0))		/* "P.O. Box" */
		return unit_ends(t, off, word);
	return !label_at(f, b, at) && !label_at(f, b, word);
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

			if (at < end && t.s[i] == '\t' && label_at(f, b, at))
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

/* Is it a footer or letterhead: parts strung together? */
static bool
strung(const struct find *f, const struct doc_block *b)
{
	static const char *const sign[] = { "•", " | ", "  ", " – ", " — ",
	    " - ", "\t", "\u2003", "\u2002", "\u00A0\u00A0" };
	struct circ_str	 t = str_sub(b->text, 0, FOOTER_LENGTH);
	size_t		 count = 0;
	long		 at;

	if (letter_runes(t) > 400)
		return false;
	if (str_find(b->text, "\n", 0) < 0 && letter_masthead(f, b))
		return true;
	for (size_t i = 0; i < NELEM(sign); i++)
		for (at = 0; (at = str_find(t, sign[i], (size_t)at)) >= 0;
		    at += (long)strlen(sign[i]))
			count++;
	return count >= 3 || (count == 2 && letter_mention(f, b->id,
	    MENTION_URL, 0, UINT32_MAX) != NULL);
}

/* ----------------------------------------------------------------- lines */

/* Letters of off..end that belong to no number, address or label of one;
   not counted further than LABEL + 1.  Three Chinese signs name somebody. */
static size_t
other_letters(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_str	 t = b->text;
	size_t		 n, count = 0, cjk = 0, nm, k = 0;
	uint32_t	 r;
	const struct mention *m = mentions_of(f, b->id, &nm);

	for (uint32_t i = off; i < end && count <= LABEL; i += (uint32_t)n) {
		const struct hit *h = NULL;
		static const enum lang_section part[] = { LANG_PHONE,
		    LANG_FAX, LANG_EMAIL, LANG_WEB };

		utf8_get(t.s + i, t.n - i, &n);
		while (k < nm && m[k].at.off + m[k].at.len <= i)
			k++;
		if (k < nm && m[k].at.off <= i && (m[k].kind ==
		    MENTION_EMAIL || m[k].kind == MENTION_PHONE ||
		    m[k].kind == MENTION_URL)) {
			n = m[k].at.off + m[k].at.len - i;
			continue;
		}
		for (size_t s = 0; s < NELEM(part) && h == NULL; s++)
			h = words_at(f, b->id, part[s], i);
		if (h != NULL) {
			n = h->len;
			continue;
		}
		r = utf8_get(t.s + i, t.n - i, &n);
		count += rune_letter(r);
		cjk += rune_cjk(r);
	}
	return count + (cjk == LABEL);
}

/* The name that a short line consists of, behind "Contact:" or alone. */
static bool
name_line(struct contact_reader *r, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct find	*f = r->out->f;
	const struct hit *h = words_at(f, b->id, LANG_CONTACT, off);
	struct person	 p;
	uint32_t	 at = off, to;

	if (h != NULL) {
		at = h->off + h->len;	/* "Исп. Орлова" is cut short */
		at = letter_skip_spaces(b->text, at + (at < end &&
		    b->text.s[at] == '.'));
		at = letter_skip_spaces(b->text, at +
		    letter_colon(b->text, at));
		r->asked = true;
	}
	for (to = at; to < end && b->text.s[to] != ','; to++)
		;
	if (at < to && person_office(f, b, at, to, &p) && p.off == at) {
		r->open.c.name = value_of(f, b, p.off, p.len);
		r->open.likely = true;
		return true;
	}
	if (at >= end || !person_next(f, b, at, end, &p) || (p.off != at &&
	    letter_colon(b->text, (uint32_t)utf8_prev(b->text.s,
	    p.off)) == 0 && !(h != NULL && p.off + p.len + 1 >= end)))
		return false;
	r->open.c.name = value_of(f, b, p.off, p.len);
	r->open.likely = p.likely && h == NULL;
	return true;
}

/* Do two blocks stand together: on end, in one cell or one row? */
static bool
together(const struct doc_block *a, const struct doc_block *b)
{
	if (a->cell != b->cell)
		return a->cell != NULL && b->cell != NULL &&
		    a->cell->table == b->cell->table &&
		    a->cell->row == b->cell->row;
	return b->id - a->id <= 3;
}

/* The line that ends at *end of *b, or in a block close above; "": none. */
static struct circ_str
line_above(const struct find *f, const struct doc_block **b, uint32_t *end)
{
	struct circ_str	 line = STR("");

	for (size_t steps = 0; line.n == 0 && steps < BLOCKS_ABOVE;) {
		const struct doc_block *up = *b;
		uint32_t from = *end;

		if (from == 0) {
			up = up->id > 0 ? f->doc->blocks[up->id - 1] : NULL;
			steps++;
			if (up == NULL || (up->kind == DOC_PARA ?
			    !together(up, *b) : up->kind != DOC_TABLE))
				break;
			*b = up;
			*end = up->kind == DOC_PARA ? (uint32_t)up->text.n : 0;
			continue;
		}
		while (from > 0 && up->text.s[from - 1] != '\n' &&
		    up->text.s[from - 1] != '\t')
			from--;
		line = str_trim(str_sub(up->text, from, *end - from));
		*end = from > 0 ? from - 1 : 0;
	}
	return line;
}

/* Look above the line at off for a name, or for whose the numbers are. */
static void
look_above(struct contact_reader *r, const struct doc_block *b, uint32_t off)
{
	struct find	*f = r->out->f;
	uint32_t	 up = off;

	for (size_t lines = 0; lines < ADDRESS; lines++) {
		const struct doc_block *was = b;
		struct circ_str line = line_above(f, &b, &up);
		const struct hit *h;
		uint32_t from, end;

		/* of an address a name is the first line */
		if (line.n == 0 || letter_runes(line) > SHORT_LINE ||
		    (lines >= LINES_ABOVE && b != was))
			return;
		from = (uint32_t)(line.s - b->text.s);
		end = from + (uint32_t)line.n;
		if (letter_mention(f, b->id, MENTION_PHONE, from, end) !=
		    NULL || letter_mention(f, b->id, MENTION_EMAIL, from,
		    end) != NULL) {
			if (other_letters(f, b, from, end) <= LABEL)
				return;
		}
		/* "Assistant (visas, hotels)" is of no hotel */
		if ((h = words_in(f, b->id, LANG_LODGING, from, end)) != NULL &&
		    words_in(f, b->id, LANG_POST, from, h->off) == NULL)
			r->lodging = true;
		if ((h = words_in(f, b->id, LANG_VENUE_NOUN, from, end)) !=
		    NULL && h->value <= 2)
			r->venue = true;	/* unless one is named */
		if (r->lodging || (name_line(r, b, from, end) &&
		    !r->open.likely) || r->asked)
			return;		/* else a name may stand above a post */
	}
}

/* "Please return to:" in a line above that at off: a form's own address. */
static bool
reply_above(const struct find *f, const struct doc_block *b, uint32_t off)
{
	uint32_t	 up = off;

	for (size_t lines = 0; lines < LINES_ABOVE; lines++) {
		struct circ_str line = line_above(f, &b, &up);
		uint32_t from;

		if (line.n == 0 || letter_runes(line) > SHORT_LINE)
			return false;
		from = (uint32_t)(line.s - b->text.s);
		if (words_in(f, b->id, LANG_REPLY, from, from +
		    (uint32_t)line.n) != NULL && letter_colon(line,
		    (uint32_t)utf8_prev(line.s, line.n)) > 0)
			return true;
	}
	return false;
}

/* A table whose first row speaks of hotels. */
static bool
lodging_table(const struct find *f, const struct doc_block *b)
{
	const struct doc_table *t = b->cell != NULL ? b->cell->table : NULL;

	for (uint32_t c = 0; t != NULL && c < t->ncols && c < COLUMNS; c++) {
		const struct doc_cell *x = doc_at(t, 0, c);

		if (x != NULL && x->first != NULL &&
		    x->first->kind == DOC_PARA && words_in(f, x->first->id,
		    LANG_LODGING, 0, UINT32_MAX) != NULL)
			return true;
	}
	return false;
}

/* ----------------------------------------------------------------- result */

void
contact_flush(struct contact_reader *r)
{
	struct circ_contact *c = &r->open.c;
	bool		 drop = card_empty(c) || (!r->asked &&
	    r->last != NULL && r->last->id > r->foot && (r->open.likely ||
	    c->name.text.n == 0));

	if (r->open.likely && c->email.text.n == 0)
		c->name = (struct circ_value){ 0 };
	if (r->lodging && !r->asked && c->email.text.n == 0)
		drop = true;	/* a hotel's desk, or the street it is in */
	if (c->name.text.n == 0) {
		drop = drop || r->lodging || (r->strict && !r->asked);
		if (c->email.text.n == 0)
			drop = drop || (!r->asked && ((r->venue &&
			    !r->reply) || !r->labelled));
	}
	if (!drop)
		contact_add(r->out, c);
	*r = (struct contact_reader){ .out = r->out, .strict = r->strict,
	    .foot = r->foot };
}

/* What the words of off..end tell about the numbers among them. */
static void
evidence(struct contact_reader *r, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *line = &r->out->f->lines[b->id];

	for (size_t i = hits_from(line, off); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		int s = line->hits[i].section;

		r->asked = r->asked || s == LANG_CONTACT ||
		    (s == LANG_REPLY && r->strict);
		r->reply = r->reply || s == LANG_REPLY;
		r->venue = r->venue || s == LANG_VENUE_NOUN;
		r->lodging = r->lodging || s == LANG_LODGING;
		r->labelled = r->labelled || s == LANG_PHONE ||
		    s == LANG_FAX;
	}
	if (lodging_table(r->out->f, b))	/* a hotel's name, if any */
		r->lodging = r->open.likely = true;
}

/* A line of numbers: it goes on with the one before, or with a name above. */
static void
number_line(struct contact_reader *r, const struct doc_block *b,
    uint32_t off, uint32_t end)
{
	struct card	 v[MAXCARDS];
	size_t		 n = cards_of(r->out->f, b, off, end, v);

	for (size_t i = 0; i < n; i++) {
		struct contact_reader up = { .out = r->out,
		    .strict = r->strict, .foot = r->foot };
		bool joins = r->last != NULL && together(r->last, b);

		look_above(&up, b, off);
		if (!joins || up.open.c.name.text.n > 0 ||
		    !card_merge(&r->open.c, &v[i].c)) {
			contact_flush(r);
			*r = up;
			card_merge(&r->open.c, &v[i].c);
		}
		evidence(r, b, off, end);
		r->asked = r->asked || (r->strict && reply_above(r->out->f, b,
		    off));
		r->last = b;
	}
}

static void
prose(struct contact_reader *r, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct card	 v[MAXCARDS];
	size_t		 n = cards_of(r->out->f, b, off, end, v);

	for (size_t i = 0; i < n; i++) {
		contact_flush(r);
		r->open = v[i];
		evidence(r, b, off, i + 1 < n ? v[i].end : end);
		r->asked = r->asked || (r->strict && reply_above(r->out->f, b,
		    off));
		r->last = b;
	}
}

/* Does off..end hold an address, a number, or the label of a short one? */
static bool
anchored(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	return letter_mention(f, b->id, MENTION_EMAIL, off, end) != NULL ||
	    letter_mention(f, b->id, MENTION_PHONE, off, end) != NULL ||
	    words_in(f, b->id, LANG_PHONE, off, end) != NULL;
}

void
contact_text(struct contact_reader *r, const struct doc_block *b,
    uint32_t off, uint32_t end)
{
	struct find	*f = r->out->f;
	struct person	 p;
	uint32_t	 next;

	if (!anchored(f, b, off, end))
		return;
	if (strung(f, b) && words_in(f, b->id, LANG_CONTACT, 0,
	    UINT32_MAX) == NULL && words_at(f, b->id, LANG_REPLY, off) ==
	    NULL && !(person_next(f, b, off, end, &p) &&
	    p.off == letter_skip_spaces(b->text, off)))
		return;
	for (; off < end; off = next) {
		next = sentence(f, b, off, end);
		if (!anchored(f, b, off, next))
			continue;
		if (other_letters(f, b, off, next) <= LABEL)
			number_line(r, b, off, next);
		else
			prose(r, b, off, next);
	}
}
