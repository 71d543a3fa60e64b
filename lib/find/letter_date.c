/* SPDX-License-Identifier: MIT */
/*
 * The letter's date and place: a line that holds nothing but a full day, or a
 * day with a place before or after it ("Geneva, 18 December 2009"), or what
 * follows the label "Date".  Days of the meeting - with a weekday, an hour,
 * a venue, in the subject, in a title block without letter - are none.
 */
#include "find/letter.h"

#define ENOUGH 4

struct guess {
	const struct mention *day;
	size_t		 seg;
	struct circ_value place;
	int		 score;
};

/* Cut the small words and commas that join a place and a date. */
static struct circ_str
strip(struct circ_str s, bool before)
{
	static const char *const glue[] = { "le", "den", "el", "am", "the",
	    "on", "a", "em", "," , "،", "，", ".", "of" };
	bool		 more = true;

	while (more) {
		more = false;
		s = str_trim(s);
		for (size_t i = 0; i < NELEM(glue); i++) {
			size_t n = strlen(glue[i]);
			bool punct = !((glue[i][0] | 0x20) >= 'a' &&
			    (glue[i][0] | 0x20) <= 'z');

			/* "Washington, D.C.": its stop stays */
			if (before && glue[i][0] == '.' && s.n > 4 &&
			    s.s[s.n - 3] == '.' && s.s[s.n - 2] >= 'A' &&
			    s.s[s.n - 2] <= 'Z')
				continue;
			if (before && s.n >= n && str_case_eqz(str_sub(s,
			    s.n - n, n), glue[i]) && (punct || s.n == n ||
			    s.s[s.n - n - 1] == ' ')) {
				s = str_sub(s, 0, s.n - n);
				more = true;
			} else if (!before && str_starts(s, glue[i]) &&
			    (punct || s.n == n || s.s[n] == ' ')) {
				s = str_sub(s, n, s.n - n);
				more = true;
			}
		}
	}
	return s;
}

/* Could it be the name of a town: a few words, the first with a capital? */
static bool
placelike(struct circ_str s)
{
	size_t		 n, words = 1;
	uint32_t	 r;

	if (s.n == 0 || letter_runes(s) > 32 || letter_has_digit(s))
		return false;
	r = utf8_get(s.s, s.n, &n);
	if (!rune_upper(r) && !rune_cjk(r) && !rune_arabic(r))
		return false;
	for (size_t i = 0; i < s.n; i += n) {
		r = utf8_get(s.s + i, s.n - i, &n);
		if (rune_space(r))
			words++;
		else if (!rune_letter(r) && !rune_dash(r) && r != '\'' &&
		    r != '.' && r != ',' && !rune_quote(r) && r != 0x2019 &&
		    r != '(' && r != ')')
			return false;
	}
	return words <= 4;
}

/* A cell left of the date's that ends in a comma: "Montreal, | 5 January". */
static struct circ_value
place_left(struct letter *l, const struct seg *s)
{
	const struct doc_cell *cell = s->b->cell, *x;
	struct circ_value v = { 0 };

	if (cell == NULL || cell->col == 0)
		return v;
	x = doc_at(cell->table, cell->row, cell->col - 1);
	if (x == NULL || x->first == NULL || x->first->kind != DOC_PARA ||
	    !(str_ends(str_trim(x->first->text), ",") ||
	    str_ends(str_trim(x->first->text), "،") ||
	    str_ends(str_trim(x->first->text), "，")))
		return v;
	v = value_of(l->f, x->first, 0, (uint32_t)x->first->text.n);
	v.text = strip(v.text, true);
	v.at.len = (uint32_t)v.text.n;
	if (!placelike(v.text))
		v = (struct circ_value){ 0 };
	return v;
}

static bool
has_label(const struct letter *l, size_t i, size_t reach, int label)
{
	for (size_t k = i > reach ? i - reach : 0;
	    k < l->segs.n && k <= i + reach; k++)
		if (l->segs.v[k].label == label)
			return true;
	return false;
}

/* Whether nothing tells that the document is a letter. */
static bool
no_letter(const struct letter *l)
{
	return l->part->kind != PART_LETTER;
}

/* "Draft 30 June 2011", "last updated on 8 October": when it was issued. */
static bool
issued(const struct find *f, const struct seg *s, const struct mention *day)
{
	const struct line *line = &f->lines[s->b->id];

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];
		uint32_t at = letter_skip_spaces(s->b->text, h->off + h->len);

		at += letter_colon(s->b->text, at);
		if (h->section == LANG_DATE && h->value == 1 &&
		    h->off >= s->off &&
		    letter_skip_spaces(s->b->text, at) == day->at.off)
			return s->b->text.s[s->off] != '(';
	}
	return false;
}

static struct circ_str
stretch(const struct seg *s, uint32_t from, uint32_t to)
{
	return str_sub(s->b->text, from, to > from ? to - from : 0);
}

static void
weigh(struct letter *l, size_t i, bool labelled, struct guess *best)
{
	const struct seg *s = &l->segs.v[i];
	const struct find *f = l->f;
	uint32_t	 from = s->value, end = s->off + s->len;
	struct guess	 g = { .seg = i };
	struct circ_str	 before, after, where;

	if (s->label == LABEL_NONE || !s->colon)
		from = s->off;
	g.day = letter_day(f, s->b->id, from, end);
	if (g.day == NULL || g.day->at.off + g.day->at.len > end + 4)
		return;
	if (s->used) {		/* the reference may share its line */
		if (f->m->c.reference.at.block != s->b->id)
			return;
		from = f->m->c.reference.at.off + f->m->c.reference.at.len;
		if (from > g.day->at.off)
			return;
	}
	before = strip(stretch(s, from, g.day->at.off), true);
	after = strip(stretch(s, g.day->at.off + g.day->at.len, end), false);
	g.score = labelled ? 9 : 5;
	where = before.n > 0 ? before : after;
	if (before.n > 0 && after.n > 0)
		g.score -= 6;
	if (where.n == 0)
		g.place = place_left(l, s);
	else if (issued(f, s, g.day))
		g.score += 5;
	else if (placelike(where))
		g.place = value_of(l->f, s->b,
		    (uint32_t)(where.s - s->b->text.s), (uint32_t)where.n);
	else
		g.score -= 4;
	if (g.place.text.n > 0)
		g.score += 3;
	if (g.day->from.weekday >= 0)
		g.score -= 3;
	if (letter_mention(f, s->b->id, MENTION_TIME, s->off, end) != NULL)
		g.score -= 5;
	if (f->m->c.reference.text.n > 0 && i > 0 && (l->segs.v[i - 1].used ||
	    s->used))
		g.score += 2;
	if (s->b->heading > 0)
		g.score -= 3;
	if (l->part->salutation == CIRC_NOWHERE && l->part->closing ==
	    CIRC_NOWHERE && (has_label(l, i, 3, LANG_TIME) ||
	    has_label(l, i, 3, LANG_VENUE)))
		g.score -= 8;
	else if (no_letter(l))
		g.score -= 4;
	if (g.score > best->score)
		*best = g;
}

/* "GENEVA, 16 August 2024" below the text, as in notes verbales. */
static void
below(struct letter *l, struct guess *best)
{
	size_t		 n = l->segs.n;

	if (l->part->kind != PART_LETTER ||
	    l->part->closing == CIRC_NOWHERE)
		return;
	for (uint32_t id = l->part->closing + 1; id <= l->part->last &&
	    id < l->part->closing + 12; id++)
		letter_add(l, l->f->doc->blocks[id]);
	for (size_t i = n; i < l->segs.n; i++)
		if (l->segs.v[i].label == LABEL_NONE)
			weigh(l, i, false, best);
	l->segs.n = n;
}

void
letter_date(struct letter *l)
{
	struct guess	 best = { .score = ENOUGH };
	struct circ_circular *c = &l->f->m->c;

	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];
		bool dated = s->label == LANG_DATE && s->colon;

		if (s->b->role == DOC_ROLE_DATE) {
			best.score = 0;
			weigh(l, i, true, &best);
			if (best.day != NULL)
				break;
		}
		if (s->label == LABEL_NONE && (s->owner == LANG_DEADLINE ||
		    s->owner == LANG_TIME || s->owner == LANG_VENUE ||
		    s->owner == LABEL_OTHER))
			continue;
		if (s->label == LABEL_NONE && !s->bullet) {
			weigh(l, i, false, &best);
		} else if (s->label == LANG_DATE) {
			struct pieces p = { 0 };

			letter_pieces(l, i, &p);
			if (p.n > 0)
				weigh(l, p.v[0].seg, dated ||
				    (s->b->cell != NULL &&
				    p.v[0].seg != i), &best);
		} else if (s->label == LANG_REFERENCE && s->used) {
			weigh(l, i, false, &best);
		}
	}
	if (best.day == NULL)
		below(l, &best);
	if (best.day == NULL)
		return;
	c->date = (struct circ_moment){ .year = best.day->from.year,
	    .month = best.day->from.month, .day = best.day->from.day,
	    .minute = -1, .at = best.day->at };
	c->place = best.place;
	if (best.seg < l->segs.n)
		l->segs.v[best.seg].used = true;
	model_trace(l->f->ctx, l->f->m, c->date.at, "date, evidence %d",
	    best.score);
}
