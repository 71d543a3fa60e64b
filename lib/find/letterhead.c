/* SPDX-License-Identifier: MIT */
/*
 * The letterhead: from the first block to the salutation or, without one, to
 * the first prose.  Its blocks become segments with labels, out of which
 * each field takes what is its own; a later field sees what is left.
 */
#include "find/letter.h"

/* The first letter of a text, behind the number of its paragraph; or 0. */
static uint32_t
first_letter(struct circ_str t)
{
	size_t		 n;

	for (size_t i = 0; i < t.n; i += n) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &n);

		if (rune_letter(r) || rune_cjk(r))
			return r;
	}
	return 0;
}

/* Running text: a long line that ends like a sentence. */
static bool
is_prose(const struct find *f, const struct doc_block *b)
{
	static const char *const end[] = { ".", "。", "؟", "?", "!", ":", "：",
	    ";" };
	uint32_t	 off, len;
	struct circ_str	 t = str_trim(b->text);
	size_t		 runes = letter_runes(t), words = 1, most = 1;
	const struct hit *h;

	if (b->kind != DOC_PARA || b->cell != NULL || b->heading > 0)
		return false;
	letter_first_line(b, &off, &len);
	h = words_at(f, b->id, LANG_SUBJECT, off);
	if (runes < 40 || words_at(f, b->id, LANG_TO, off) != NULL ||
	    (h != NULL && h->value == 0) ||
	    words_at(f, b->id, LANG_COPY, off) != NULL ||
	    words_at(f, b->id, LANG_REFERENCE, off) != NULL ||
	    letter_bullet(str_sub(b->text, off, len)) > 0)
		return false;
	if (doc_flags(b, 0, (uint32_t)b->text.n) & DOC_BOLD)
		return false;
	/* a note's first words, which go on in the next paragraph */
	if (letter_note(f, b))
		return true;
	if (rune_cjk(first_letter(t)))
		return runes >= 40;
	if (runes >= 200)
		return !letter_masthead(f, b);
	for (size_t i = 0; i < t.n; i++) {	/* of the longest line */
		words = t.s[i] == '\n' ? 1 : words + (t.s[i] == ' ');
		most = words > most ? words : most;
	}
	for (size_t i = 0; i < NELEM(end); i++)
		if (str_ends(t, end[i]))
			return runes >= 90 || (i == 0 && most >= 7);
	return false;
}

/* A table that is a programme, not a letterhead: its cells hold hours. */
static bool
timed_table(const struct find *f, const struct doc_block *b)
{
	const struct doc_table *t = b->table;
	size_t		 timed = 0;

	for (uint32_t r = 0; r < t->nrows && r < 12; r++)
		for (uint32_t c = 0; c < t->ncols && c < 2; c++) {
			const struct doc_cell *x = doc_at(t, r, c);

			if (x != NULL && x->row == r && x->first != NULL &&
			    x->first->kind == DOC_PARA && letter_mention(f,
			    x->first->id, MENTION_TIME, 0, UINT32_MAX) != NULL)
				timed++;
		}
	return timed >= 2;
}

/* A line below the salutation that tells the subject all the same. */
static bool
late_subject(const struct find *f, const struct doc_block *b)
{
	uint32_t	 off, len, at;
	const struct hit *h;

	letter_first_line(b, &off, &len);
	if ((h = words_at(f, b->id, LANG_SUBJECT, off)) != NULL) {
		at = letter_skip_spaces(b->text, h->off + h->len);
		if (letter_colon(b->text, at) > 0)
			return true;
	}
	return (b->align == DOC_CENTER || (doc_flags(b, off, len) &
	    DOC_BOLD) != 0) && letter_runes(b->text) <= 300 &&
	    !letter_ends_sentence(str_trim(b->text));
}

/* "Dear Sir, | Subject: Congress": some houses greet first. */
static void
collect_below(struct letter *l)
{
	const struct part *p = l->part;
	const struct doc_block *b;
	uint32_t	 id = p->salutation;

	if (id == CIRC_NOWHERE)
		return;
	do {
		if (++id > p->last)
			return;
		b = l->f->doc->blocks[id];
	} while (b->kind == DOC_PARA && str_trim(b->text).n == 0);
	if (b->kind == DOC_PARA && b->cell == NULL && late_subject(l->f, b))
		letter_add(l, b);
}

static void
collect(struct letter *l)
{
	const struct find *f = l->f;
	const struct part *p = l->part;
	uint32_t	 stop = p->last + 1;

	if (p->salutation != CIRC_NOWHERE)
		stop = p->salutation;
	l->end = stop;
	for (uint32_t id = p->first; id < stop; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (p->salutation == CIRC_NOWHERE &&
		    (is_prose(f, b) || (b->kind == DOC_TABLE &&
		    timed_table(f, b)))) {
			l->end = id;
			break;
		}
		letter_add(l, b);
		if (l->segs.n >= MAXSEGS)
			break;
	}
	l->nhead = l->segs.n;
	collect_below(l);
}

/* Note of each segment which label's value it is. */
static void
own(struct letter *l)
{
	for (size_t i = 0; i < l->segs.n; i++) {
		struct pieces p = { 0 };

		if (l->segs.v[i].label == LABEL_NONE)
			continue;
		l->segs.v[i].owner = l->segs.v[i].label;
		letter_pieces(l, i, &p);
		for (size_t k = 0; k < p.n; k++)
			if (l->segs.v[p.v[k].seg].owner == LABEL_NONE)
				l->segs.v[p.v[k].seg].owner =
				    l->segs.v[i].label;
	}
}

void
find_letterhead(struct find *f)
{
	struct letter	*l = arena_new(f->ctx, struct letter);

	l->f = f;
	for (size_t i = 0; i < f->parts.n; i++) {
		const struct part *p = &f->parts.v[i];
		enum doc_story s = f->doc->blocks[p->first]->story;

		if (s == DOC_HEADER || s == DOC_FOOTER || s == DOC_NOTE ||
		    s == DOC_COMMENT)
			continue;
		l->part = p;
		break;
	}
	if (l->part == NULL)
		return;
	f->letter = l;
	collect(l);
	own(l);
	letter_subject_label(l);
	letter_reference(l);
	letter_date(l);
	letter_addressees(l);
	letter_issuer(l);
	letter_subject(l);
	letter_type(l);
	letter_house(l);
	letter_relates(l);
}
