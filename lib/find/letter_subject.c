/* SPDX-License-Identifier: MIT */
/*
 * What the letter is about: what follows the label; else the line before the
 * salutation that looks like a title (bold, a heading, in the middle); else,
 * for a concept note or an agenda, the document's title, which is neither
 * its kind ("Draft agenda") nor its date and place.
 */
#include "find/office.h"

#define ENOUGH 3		/* a title scores more */

struct guess {
	size_t		 seg;
	int		 score;
};

static struct circ_value
labelled(struct letter *l)
{
	struct circ_value v = { 0 };

	for (size_t i = 0; i < l->segs.n; i++) {
		struct pieces p = { 0 };

		if (l->segs.v[i].label != LANG_SUBJECT)
			continue;
		letter_pieces(l, i, &p);
		v = letter_join(l, &p);
		if (letter_runes(v.text) < 3)
			continue;
		letter_use(l, &p);
		l->segs.v[i].used = true;
		return v;
	}
	return (struct circ_value){ 0 };
}

/* "Atlas Days 2023": words that may name a meeting, though no noun says so;
   not "Day 1", "Session 2", "Tuesday 3 May" or an organization. */
static bool
named(const struct find *f, const struct seg *s, struct circ_str lead)
{
	static const enum lang_section other[] = { LANG_SESSION, LANG_ITEM,
	    LANG_DATE, LANG_WEEKDAY };
	struct seg	 one = *s;

	one.len = (uint32_t)lead.n;
	for (size_t i = 0; i < NELEM(other); i++)
		if (words_at(f, s->b->id, other[i], s->off) != NULL)
			return false;
	return letter_runes(lead) >= (rune_cjk(utf8_get(lead.s, lead.n,
	    &(size_t){ 0 })) ? 6 : 8) && letter_office(f, &one) == 0 &&
	    letter_day(f, s->b->id, s->off, s->off + one.len) == NULL;
}

/*
 * "WMF 2012 - Agenda": where the meeting's name, an acronym or a phrase with
 * its noun, ends before a dash or colon and the kind; else the line's end.
 */
static uint32_t
kind_behind(const struct find *f, const struct seg *s)
{
	static const enum lang_section kind[] = { LANG_DOCTYPE, LANG_AGENDA };
	struct circ_str	 t = s->b->text, lead, word;
	uint32_t	 end = s->off + s->len, at;
	const struct hit *h = NULL;
	size_t		 n;

	for (size_t i = 0; i < NELEM(kind) && h == NULL; i++) {
		h = words_in(f, s->b->id, kind[i], s->off, end);
		while (h != NULL && h->off + h->len < end)
			h = words_in(f, s->b->id, kind[i], h->off + 1, end);
	}
	if (h == NULL || h->off <= s->off ||
	    words_at(f, s->b->id, LANG_MARK, s->off) != NULL ||
	    words_at(f, s->b->id, LANG_ANNEX, s->off) != NULL)
		return end;
	lead = str_trim(str_sub(t, s->off, h->off - s->off));
	at = lead.n > 0 ? (uint32_t)utf8_prev(lead.s, lead.n) : 0;
	if (at == 0 || !(rune_dash(utf8_get(lead.s + at, lead.n - at, &n)) ||
	    letter_colon(lead, at) > 0))
		return end;
	lead = str_trim(str_sub(lead, 0, at));
	for (n = 0; n < lead.n && lead.s[n] != ' ';)
		n++;
	word = str_sub(lead, 0, n);
	if (letter_runes(lead) < 5 || !((str_all_upper(word) &&
	    letter_runes(word) >= 3) || words_in(f, s->b->id, LANG_MEETING,
	    s->off, s->off + (uint32_t)lead.n) != NULL ||
	    named(f, s, lead)))
		return end;
	return (uint32_t)(lead.s - t.s) + (uint32_t)lead.n;
}

/* Does the text hold nothing but words for its kind and small ones? */
static bool
only_kind(const struct find *f, const struct seg *s)
{
	static const enum lang_section kind[] = { LANG_DOCTYPE, LANG_AGENDA,
	    LANG_ANNEX, LANG_RELATION };
	struct circ_str	 t = seg_text(s);
	size_t		 runes = letter_runes(t), small;

	if (kind_behind(f, s) < s->off + s->len)
		return false;
	small = rune_cjk(utf8_get(t.s, t.n, &(size_t){ 0 })) ? 4 : 14;
	for (size_t i = 0; i < NELEM(kind); i++) {
		const struct hit *h = words_in(f, s->b->id, kind[i], s->off,
		    s->off + s->len);
		size_t part;

		if (h == NULL)
			continue;
		part = letter_runes(str_sub(s->b->text, h->off, h->len));
		if (runes <= part + small && letter_mention(f, s->b->id,
		    MENTION_DATE, s->off, s->off + s->len) == NULL)
			return true;
	}
	return false;
}

/* A day, and perhaps a place, and nothing else. */
static bool
only_date(const struct find *f, const struct seg *s)
{
	const struct mention *m = letter_mention(f, s->b->id, MENTION_DATE,
	    s->off, s->off + s->len);
	size_t		 rest;

	if (m == NULL || letter_holds(f, s, LANG_MEETING))
		return false;
	rest = s->len > m->at.len ? s->len - m->at.len : 0;
	return rest * 3 <= (size_t)s->len * 2 || rest < 40;
}

/* "海洋局关于邀请参加潮汐论坛的函": does a Chinese line end with the words for
   the letter that it names? */
static bool
names_letter(const struct find *f, const struct seg *s)
{
	const struct line *line = &f->lines[s->b->id];
	uint32_t	 end = s->off + s->len;

	for (size_t i = hits_from(line, s->off); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section == LANG_TITLE_LEAD && h->value == 1 &&
		    h->off > s->off && h->off + h->len == end &&
		    rune_cjk(utf8_get(s->b->text.s + h->off, h->len,
		    &(size_t){ 0 })))
			return true;
	}
	return false;
}

static int
title_looks(const struct find *f, const struct seg *s, bool letter)
{
	const struct doc_block *b = s->b;
	const struct hit *noun = letter_noun(f, s), *h;
	int		 score = 0, office = noun != NULL ? noun->value : 0;

	if (b->role == DOC_ROLE_TITLE || b->role == DOC_ROLE_SUBJECT)
		score += 8;
	if (b->heading > 0)
		score += b->heading == 1 ? 8 : b->heading == 2 ? 6 : 5;
	if (doc_flags(b, s->off, s->len) & DOC_BOLD)
		score += 4;
	if (b->align == DOC_CENTER)
		score += 2;
	for (size_t i = 0; i < b->nruns; i++)
		if (b->runs[i].off <= s->off && b->runs[i].size >= 26 &&
		    b->runs[i].off + b->runs[i].len > s->off)
			score += 2;
	h = words_at(f, b->id, LANG_SUBJECT, s->off);
	if (letter && ((h != NULL && h->value == 0) || names_letter(f, s)))
		score += 5;		/* "О проведении", "关于" */
	else if (office != 0 && office != LANG_ORG_CONGRESS)
		score -= words_in(f, b->id, LANG_MEETING, noun->off +
		    noun->len, s->off + s->len) != NULL ? 1 : 5;
	else if (letter_holds(f, s, LANG_MEETING))
		score += 3;		/* not only who meets */
	return score;
}

/* May the title begin at segment i: in its block, or below marks, names and
   the document's kind? */
static bool
begins(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i], *above;

	if (s->line == 0 || i == 0 || l->segs.v[i - 1].b != s->b)
		return true;
	above = &l->segs.v[i - 1];
	return above->used || ((letter_is_mark(l->f, above) ||
	    only_kind(l->f, above)) && begins(l, i - 1));
}

/* "Fourth Map Week | Oslo, 17-21 June 2019": does the title's line, or the
   block that it begins, stand right above a programme's days? */
static bool
above_days(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i], *next;
	size_t		 k = i + 1;

	if (l->part->kind == PART_LETTER || s->b->cell != NULL)
		return false;
	while (k < l->segs.n && l->segs.v[k].b == s->b &&
	    !only_date(l->f, &l->segs.v[k]))
		k++;
	if (k >= l->segs.n)
		return false;
	next = &l->segs.v[k];
	return next->b->cell == NULL && next->label == LABEL_NONE &&
	    only_date(l->f, next) && letter_day(l->f, next->b->id, next->off,
	    next->off + next->len) == NULL;
}

/* "1. Schedule", "II. General", "А. Открытие": the first section, not the
   title. */
static bool
itemized(const struct doc_block *b, struct circ_str t)
{
	size_t		 i = 0, n;
	uint32_t	 end = (uint32_t)(t.s - b->text.s + t.n);

	while (i < t.n && i < 4 && ((t.s[i] >= '0' && t.s[i] <= '9') ||
	    t.s[i] == 'I' || t.s[i] == 'V' || t.s[i] == 'X'))
		i++;
	if (i == 0 && t.n > 0 && rune_upper(utf8_get(t.s, t.n, &n)))
		i = n;
	if (i == 0 || i + 1 >= t.n || (t.s[i] != '.' && t.s[i] != ')'))
		return false;
	i = (size_t)(t.s - b->text.s) + i + 1;
	return i < end && rune_space(utf8_get(b->text.s + i, end - i, &n));
}

/* The number of a section, that a tab parts from its title? */
static bool
numbered(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i], *a = s - 1;

	return i > 0 && a->b == s->b && a->line == s->line && a->len <= 6 &&
	    (str_ends(seg_text(a), ".") || str_ends(seg_text(a), ")"));
}

/* "WEBINAR", and nothing else. */
static bool
only_noun(const struct find *f, const struct seg *s)
{
	const struct hit *h = words_at(f, s->b->id, LANG_MEETING, s->off);

	return h != NULL && h->len == s->len;
}

/* "Fifty-fourth regular session", "Восьмая сессия": of what, it leaves to
   the lines around it. */
static bool
only_session(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	uint32_t	 end = s->off + s->len;
	size_t		 last = utf8_prev(t.s, t.n);

	return letter_holds(f, s, LANG_MEETING) && (rune_cjk(utf8_get(t.s +
	    last, t.n - last, &(size_t){ 0 })) ? letter_runes(t) <= 8 :
	    letter_words(t) <= 4) && (letter_has_digit(t) ||
	    words_in(f, s->b->id, LANG_ORDINAL, s->off, end) != NULL) &&
	    letter_office(f, s) == 0;
}

/* "General Assembly" and no more, looking like any line or standing in a
   masthead's cell: an organ's name. */
static bool
organ(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	bool		 cjk = rune_cjk(utf8_get(t.s, t.n, &(size_t){ 0 }));

	return letter_office(f, s) == LANG_ORG_CONGRESS &&
	    (!letter_heads(s->b, s->off, s->len) ||
	    !letter_full_width(s->b)) && !letter_has_digit(t) &&
	    (cjk ? letter_runes(t) <= 5 : letter_words(t) <= 2);
}

/* A body that meets; or an organization that is not the one which writes. */
static bool
meets(const struct letter *l, size_t i)
{
	int		 kind = letter_office(l->f, &l->segs.v[i]);

	return (kind == LANG_ORG_BODY || kind == LANG_ORG_CONGRESS ||
	    kind == LANG_ORG_NAME) && office_sits(l, i);
}

/* How much segment i looks like the title; `papers`: what only says what the
   paper is may be it. */
static void
weigh(const struct letter *l, size_t i, bool papers, struct guess *best)
{
	const struct find *f = l->f;
	const struct seg *s = &l->segs.v[i];
	struct circ_str	 t = seg_text(s);
	struct guess	 g = { i, 0 };
	int		 paper;

	if (s->used || s->label != LABEL_NONE || letter_runes(t) < 5 ||
	    letter_runes(t) > 400 || !begins(l, i) ||
	    letter_office(f, s) == LANG_ORG_UMBRELLA || organ(f, s))
		return;
	if (only_kind(f, s) || only_date(f, s) || t.s[0] == '(' ||
	    letter_explains(f, s->b, s->off, s->len) ||
	    letter_is_mark(f, s) ||
	    words_at(f, s->b->id, LANG_SALUTATION, s->off) != NULL)
		return;
	g.score = title_looks(f, s, l->part->kind == PART_LETTER);
	if (l->part->kind == PART_LETTER && s->b->cell == NULL)
		g.score += i + 4 >= l->segs.n ? 1 : 0;
	if (l->part->kind != PART_LETTER && i < 3)
		g.score += i == 0 ? 4 : 2;
	if (i == 0 && l->part->kind == PART_LETTER &&
	    !letter_holds(f, s, LANG_MEETING))
		g.score -= 3;
	if (l->part->kind != PART_LETTER && !letter_full_width(s->b) &&
	    s->b->cell->table->ncols > 2)
		g.score -= 4;		/* the head of a column */
	if (!letter_heads(s->b, s->off, s->len) && above_days(l, i))
		g.score += 4;
	if (itemized(s->b, t) || numbered(l, i))
		g.score -= 4;
	paper = letter_paper(f, s);
	if (paper == LANG_MARK_CALL || (paper != 0 && !papers))
		g.score -= 8;
	if (only_session(f, s))
		g.score -= papers ? 2 : 4;
	if (meets(l, i))
		g.score += 8;		/* no office, but a meeting */
	if (only_noun(f, s) && !papers)
		g.score -= 4;
	if (s->bullet)
		g.score -= 4;
	if (str_ends(t, ":"))
		g.score -= 4;
	if (letter_mention(f, s->b->id, MENTION_EMAIL, s->off,
	    s->off + s->len) != NULL || letter_mention(f, s->b->id,
	    MENTION_PHONE, s->off, s->off + s->len) != NULL)
		g.score -= 6;
	if (g.score > best->score)
		*best = g;
}

/* "Invitation: X", "Notice of meeting: X": what follows the colon. */
static uint32_t
announced(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = s->b->text;
	uint32_t	 end = s->off + s->len;

	for (uint32_t i = s->off; i < end && i < s->off + 60; i++) {
		uint32_t n = letter_colon(t, i), at;

		if (n == 0)
			continue;
		at = letter_skip_spaces(t, i + n);
		if (at + 8 < end && at > i + n &&
		    (words_at(f, s->b->id, LANG_TITLE_LEAD, s->off) != NULL ||
		    words_at(f, s->b->id, LANG_INVITE, s->off) != NULL ||
		    words_at(f, s->b->id, LANG_DOCTYPE, s->off) != NULL ||
		    words_at(f, s->b->id, LANG_AGENDA, s->off) != NULL))
			return at;
		break;
	}
	return s->off;
}

/* "PROGRAMME | of the forum on maps": the line above begins the title. */
static bool
kind_above(const struct letter *l, size_t i, uint32_t from)
{
	struct circ_str	 t = l->segs.v[i].b->text;

	return i > 0 && !l->segs.v[i - 1].used && (letter_lower(utf8_get(t.s +
	    from, t.n - from, &(size_t){ 0 })) ||
	    letter_genitive(str_sub(t, from, t.n - from))) &&
	    only_kind(l->f, &l->segs.v[i - 1]);
}

/*
 * In a letter's title the day and place of its meeting are a line of the same
 * look; above a programme they stand for themselves.
 */
static bool
of_title(const struct letter *l, size_t title, const struct seg *s)
{
	const struct seg *t = &l->segs.v[title];

	return l->part->kind == PART_LETTER &&
	    l->part->salutation != CIRC_NOWHERE &&
	    (doc_flags(t->b, t->off, t->len) & DOC_BOLD) ==
	    (doc_flags(s->b, s->off, s->len) & DOC_BOLD);
}

static struct circ_value
titled(struct letter *l)
{
	struct guess	 best = { 0, ENOUGH };
	struct pieces	 p = { 0 };
	struct circ_value none = { 0 };
	size_t		 top = l->segs.n < 40 ? l->segs.n : 40;
	uint32_t	 from, end;

	for (size_t i = 0; i < top; i++)
		weigh(l, i, false, &best);
	for (size_t i = 0; i < top && best.score <= ENOUGH; i++)
		weigh(l, i, true, &best);
	if (best.score <= ENOUGH)
		return none;
	from = announced(l->f, &l->segs.v[best.seg]);
	if (kind_above(l, best.seg, from)) {
		struct piece *one = vec_push(l->f->ctx, &p);
		const struct seg *s = &l->segs.v[best.seg - 1];

		*one = (struct piece){ best.seg - 1, s->off, s->len };
	}
	for (size_t i = best.seg; i < l->segs.n &&
	    l->segs.v[i].b == l->segs.v[best.seg].b; i++) {
		const struct seg *s = &l->segs.v[i];
		struct piece *one;

		if (i > best.seg && (s->used || s->label != LABEL_NONE ||
		    (only_date(l->f, s) && !of_title(l, best.seg, s))))
			break;
		one = vec_push(l->f->ctx, &p);
		*one = (struct piece){ i, s->off, s->len };
		if (i == best.seg) {
			end = kind_behind(l->f, s);
			one->len = (end > from ? end : s->off + s->len) - from;
			one->off = from;
		}
	}
	letter_use(l, &p);
	return letter_join(l, &p);
}

void
letter_subject_label(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;

	for (size_t i = 0; i < l->segs.n; i++)
		if (l->segs.v[i].b->role == DOC_ROLE_SUBJECT) {
			c->subject = value_of(l->f, l->segs.v[i].b,
			    l->segs.v[i].value, l->segs.v[i].off +
			    l->segs.v[i].len - l->segs.v[i].value);
			l->segs.v[i].used = true;
			return;
		}
	c->subject = labelled(l);
}

void
letter_subject(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;

	if (c->subject.text.n == 0)
		c->subject = titled(l);
}
