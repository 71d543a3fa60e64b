/* SPDX-License-Identifier: MIT */
/*
 * The letter's date and place: a line that holds nothing but a full day, or a
 * day with a place before or after it ("Geneva, 18 December 2009"), or what
 * follows the label "Date".  Days of the meeting - with a weekday, an hour,
 * a venue, in the subject, in a title block without letter - are none.
 */
#include "find/geo.h"
#include "find/letter.h"
#include "find/name.h"

#define ENOUGH 4
#define TEXT_BLOCKS 200		/* of the text, that may name it again */
#define FOOT_LINE 80		/* bytes of a place and a day */
#define DATELINE 70		/* bytes of one that opens a text */
#define FOOT_BLOCKS 12		/* below a letter, that may hold its day */

enum where { ALONE, LABELLED, ISSUED, FOOT };

struct guess {
	const struct mention *day;
	size_t		 seg;
	struct circ_value place;
	int		 score;
};

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

static struct circ_value
place_of(struct letter *l, const struct doc_block *b, struct circ_str where)
{
	struct circ_value none = { 0 };

	return placelike(where) ? value_of(l->f, b,
	    (uint32_t)(where.s - b->text.s), (uint32_t)where.n) : none;
}

/* Is it a city, and perhaps its country, and nothing else? */
static bool
city(const struct letter *l, struct circ_str s)
{
	struct geo	 geo;
	struct geo_hit	 hit[4];

	if (!placelike(s))
		return false;
	geo_open(l->f->ctx, &geo);
	return geo_scan(&geo, s, false, hit, NELEM(hit)) > 0 &&
	    hit[0].kind == GEO_CITY && hit[0].off == 0 && (hit[0].len == s.n ||
	    s.s[hit[0].len] == ',' || s.s[hit[0].len] == ' ');
}

/* A cell left of the date's that ends in a comma, or names a city and nothing
   else: "Montreal, | 5 January". */
static struct circ_value
place_left(struct letter *l, const struct seg *s)
{
	const struct doc_cell *cell = s->b->cell, *x;
	struct circ_value none = { 0 };
	struct circ_str	 t;

	if (cell == NULL || cell->col == 0)
		return none;
	x = doc_at(cell->table, cell->row, cell->col - 1);
	if (x == NULL || x->first == NULL || x->first->kind != DOC_PARA)
		return none;
	t = str_trim(x->first->text);
	if (!str_ends(t, ",") && !str_ends(t, "،") && !str_ends(t, "，") &&
	    !city(l, t))
		return none;
	return place_of(l, x->first, letter_strip(l->f, x->first, 0,
	    (uint32_t)x->first->text.n));
}

/* "Jeddah, 28 Safar 1440" in the line above: the place of both calendars. */
static struct circ_value
place_above(struct letter *l, size_t i)
{
	const struct seg *s;
	struct circ_str	 t;
	struct circ_value none = { 0 };

	if (i == 0 || l->segs.v[i - 1].b != l->segs.v[i].b)
		return none;
	s = &l->segs.v[i - 1];
	t = seg_text(s);
	for (size_t k = 0, n; k < t.n; k += n) {
		uint32_t r = utf8_get(t.s + k, t.n - k, &n);

		if (r != ',' && r != 0x060C && r != 0xFF0C)
			continue;
		if (!letter_has_digit(str_sub(t, k, t.n - k)))
			return none;
		return place_of(l, s->b, letter_strip(l->f, s->b, s->off,
		    s->off + (uint32_t)k));
	}
	return none;
}

/* "Geneva | 2 March 2021": a city on the line above or below. */
static struct circ_value
place_around(struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i];
	struct circ_value none = { 0 };

	for (size_t k = i > 0 ? i - 1 : 1; k < l->segs.n && k <= i + 1; k++) {
		const struct seg *x = &l->segs.v[k];
		struct circ_str t;

		if (k == i || x->used || x->label != LABEL_NONE ||
		    (s->b->cell != NULL ? x->b->cell != s->b->cell :
		    x->b != s->b))
			continue;
		t = letter_strip(l->f, x->b, x->off, x->off + x->len);
		if (city(l, t))
			return place_of(l, x->b, t);
	}
	return none;
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

/* Is the document, by a line of its head, about a meeting? */
static bool
meets(const struct letter *l)
{
	for (size_t i = 0; i < l->segs.n; i++)
		if (letter_holds(l->f, &l->segs.v[i], LANG_MEETING) ||
		    letter_holds(l->f, &l->segs.v[i], LANG_AGENDA))
			return true;
	return false;
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

static bool
same_day(const struct mention *a, const struct mention *b)
{
	return a->from.year == b->from.year && a->from.month ==
	    b->from.month && a->from.day == b->from.day;
}

/* How near the letter's number stands: in the same line or row, or next. */
static int
near_reference(const struct letter *l, size_t i)
{
	const struct find *f = l->f;
	const struct circ_value *ref = &f->m->c.reference;
	const struct doc_block *b = l->segs.v[i].b, *r;

	if (ref->text.n == 0)
		return 0;
	r = f->doc->blocks[ref->at.block];
	if (r == b || (r->cell != NULL && b->cell != NULL &&
	    r->cell->table == b->cell->table && (r->cell->row == b->cell->row ||
	    r->cell->row + 1 == b->cell->row)))
		return 4;
	if ((i > 0 && l->segs.v[i - 1].used) || (i + 1 < l->segs.n &&
	    l->segs.v[i + 1].used))
		return 2;
	return 0;
}

/* Do two segments share a block or a table? */
static bool
together(const struct seg *a, const struct seg *b)
{
	return a->b == b->b || (a->b->cell != NULL && b->b->cell != NULL &&
	    a->b->cell->table == b->b->cell->table);
}

/* "Distr.: General", "Original: English" in the same box, or right beside. */
static bool
near_mark(const struct letter *l, size_t i)
{
	for (size_t k = i > 2 ? i - 2 : 0; k < l->segs.n && k <= i + 3; k++)
		if (letter_is_mark(l->f, &l->segs.v[k]) && (k + 1 == i ||
		    k == i + 1 || together(&l->segs.v[i], &l->segs.v[k])))
			return true;
	return false;
}

/* Does another day stand further down, so that this one may be the issue's? */
static bool
other_day(const struct letter *l, size_t i, const struct mention *day)
{
	for (size_t k = i + 1; k < l->segs.n; k++) {
		const struct seg *s = &l->segs.v[k];
		const struct mention *m = letter_mention(l->f, s->b->id,
		    MENTION_DATE, s->off, s->off + s->len);

		if (m != NULL && m->from.year != 0 && !same_day(m, day))
			return true;
	}
	return false;
}

/* Does the text, as far as a block, name the day, or any other one? */
static bool
text_names(const struct letter *l, const struct mention *day, bool same,
    uint32_t before)
{
	const struct find *f = l->f;

	for (uint32_t id = l->end; id <= l->part->last && id < before &&
	    id < l->end + TEXT_BLOCKS; id++) {
		size_t n;
		const struct mention *m = mentions_of(f, id, &n);

		for (size_t i = 0; i < n; i++)
			if (m[i].kind == MENTION_DATE &&
			    same_day(&m[i], day) == same &&
			    (same || m[i].from.day != 0))
				return true;
	}
	return false;
}

/* Is the day named again?  Then it is the meeting's. */
static bool
again(const struct letter *l, const struct mention *day, uint32_t before)
{
	return text_names(l, day, true, before);
}

/* Does another cell of the row name an organization, as a masthead does? */
static bool
beside_house(const struct letter *l, const struct doc_cell *cell)
{
	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b->cell != NULL && s->b->cell != cell &&
		    s->b->cell->table == cell->table &&
		    s->b->cell->row == cell->row &&
		    s->b->cell->col < cell->col && letter_office(l->f, s) != 0)
			return true;
	}
	return false;
}

/* Does a title follow, or the word for what the page is, "NOTIFICATION"; and
   none stand above? */
static bool
above_title(const struct letter *l, size_t i)
{
	const struct seg *next = &l->segs.v[i + 1];

	for (size_t k = 0; k < i; k++)
		if (l->segs.v[k].b->heading > 0 ||
		    letter_holds(l->f, &l->segs.v[k], LANG_MEETING))
			return false;
	return i + 1 < l->segs.n && next->b->cell == NULL &&
	    next->b != l->segs.v[i].b && (letter_heads(next->b, next->off,
	    next->len) || words_at(l->f, next->b->id, LANG_DOCTYPE,
	    next->off) != NULL);
}

/*
 * A page without a letter's marks has its day at the right, in a masthead or
 * above its title; the meeting's are other days, that the text names.
 */
static bool
of_page(const struct letter *l, size_t i, const struct mention *day)
{
	const struct seg *s = &l->segs.v[i];

	if (!no_letter(l) || again(l, day, UINT32_MAX) ||
	    !(other_day(l, i, day) || text_names(l, day, false, UINT32_MAX)))
		return false;
	return s->b->cell != NULL ? beside_house(l, s->b->cell) :
	    s->b->align == DOC_RIGHT || above_title(l, i);
}

/* What stands beside the day: a place, which counts, or other text. */
static void
weigh_beside(struct letter *l, const struct seg *s, uint32_t from,
    uint32_t end, struct guess *g)
{
	uint32_t	 next = g->day->at.off + g->day->at.len;
	struct circ_str	 before, after, where;

	before = letter_strip(l->f, s->b, from, g->day->at.off);
	after = letter_strip(l->f, s->b, next, end);
	where = before.n > 0 ? before : after;
	if (before.n > 0 && after.n > 0)
		g->score -= 6;
	if (issued(l->f, s, g->day)) {
		g->score += 5;
	} else if (where.n == 0) {
		g->place = place_left(l, s);
		if (g->place.text.n == 0)
			g->place = place_above(l, g->seg);
		if (g->place.text.n == 0)
			g->place = place_around(l, g->seg);
	} else {
		g->place = place_of(l, s->b, where);
		if (g->place.text.n == 0 && !letter_is_code(where,
		    &(uint32_t){ 0 }))
			g->score -= 4;
	}
	if (g->place.text.n > 0 && !no_letter(l))
		g->score += 3;
}

/* "3 May 1997 Time: Page 1/2 Ref:": another label ends what the day's says. */
static uint32_t
before_label(const struct find *f, const struct seg *s,
    const struct mention *day, uint32_t end)
{
	uint32_t	 at = letter_skip_spaces(s->b->text,
			    day->at.off + day->at.len);

	return at < end && letter_label_at(f, s->b, at, end) > 0 ?
	    day->at.off + day->at.len : end;
}

static void
weigh(struct letter *l, size_t i, enum where how, struct guess *best)
{
	const struct seg *s = &l->segs.v[i];
	const struct find *f = l->f;
	uint32_t	 from = s->value, end = s->off + s->len;
	struct guess	 g = { .seg = i, .score =
	    how == LABELLED || how == ISSUED ? 9 : 5 };

	if (s->label == LABEL_NONE || !s->colon)
		from = s->off;
	g.day = letter_day(f, s->b->id, from, end);
	if (g.day == NULL || g.day->at.off + g.day->at.len > end + 4)
		return;
	if (s->b->text.s[s->off] == '(')
		return;			/* "(last update: 2 October)" */
	if (s->used) {		/* the reference may share its line */
		if (f->m->c.reference.at.block != s->b->id)
			return;
		if (f->m->c.reference.at.off > g.day->at.off)
			end = f->m->c.reference.at.off;
		else
			from = f->m->c.reference.at.off +
			    f->m->c.reference.at.len;
		if (from > g.day->at.off)
			return;
	}
	end = how == ISSUED ? g.day->at.off + g.day->at.len :
	    before_label(f, s, g.day, end);
	/* "Distr.: For participants only (3 April 2019)" */
	if (letter_is_mark(f, s) && g.day->at.off > from)
		from = g.day->at.off;
	weigh_beside(l, s, from, end, &g);
	if (g.day->from.weekday >= 0 && how != ISSUED)
		g.score -= no_letter(l) ? 3 : 2;
	if (letter_mention(f, s->b->id, MENTION_TIME, s->off, end) != NULL)
		g.score -= 5;
	if (how != FOOT) {
		g.score += near_reference(l, i);
		if (no_letter(l) && near_reference(l, i) > 0 &&
		    other_day(l, i, g.day))
			g.score += 3;
		if (near_mark(l, i))
			g.score += 6;
		else if (how == ALONE && of_page(l, i, g.day))
			g.score += 4;
	}
	if (s->b->heading > 0)
		g.score -= 3;
	if (l->part->salutation == CIRC_NOWHERE && l->part->closing ==
	    CIRC_NOWHERE && (has_label(l, i, 3, LANG_TIME) ||
	    has_label(l, i, 3, LANG_VENUE)))
		g.score -= 8;
	else if (no_letter(l) && how != ISSUED)
		g.score -= how == LABELLED && meets(l) ? 6 : 4;
	if ((how == ALONE && near_reference(l, i) == 0 &&
	    again(l, g.day, UINT32_MAX)) ||
	    (how == FOOT && again(l, g.day, s->b->id)))
		g.score -= 4;
	if (g.score > best->score)
		*best = g;
}

/* Does the line name an organization, as one that signs with its name? */
static bool
issues(const struct letter *l, size_t i)
{
	int		 kind = letter_office(l->f, &l->segs.v[i]);

	return (kind == LANG_ORG_NAME || kind == LANG_ORG_OFFICE) &&
	    letter_runes(seg_text(&l->segs.v[i])) <= 60 &&
	    !letter_ends_sentence(seg_text(&l->segs.v[i]));
}

/*
 * Where the foot of a letter begins that no formula closes: two lines above
 * the first line that holds but a day; else at its last blocks.
 */
static uint32_t
foot_of(const struct letter *l)
{
	uint32_t	 last = l->part->last, from = l->end;

	for (uint32_t id = from; id <= last && id < from + TEXT_BLOCKS; id++) {
		const struct doc_block *b = l->f->doc->blocks[id];
		const struct mention *day;

		if (b->kind != DOC_PARA)
			break;		/* of the text, or an annex's */
		if (b->align == DOC_RIGHT && b->text.n <= FOOT_LINE &&
		    (day = letter_day(l->f, id, 0, UINT32_MAX)) != NULL &&
		    day->from.weekday < 0)
			return id > from + 2 ? id - 2 : from;
	}
	return from + FOOT_BLOCKS < last ? last - FOOT_BLOCKS : from;
}

/*
 * "GENEVA, 16 August 2024" below the text, as in notes verbales; or the place
 * of the day that the head states.
 */
static void
below(struct letter *l, struct guess *best)
{
	size_t		 n = l->segs.n;
	struct guess	 foot = { .score = ENOUGH };
	bool		 closed = l->part->closing != CIRC_NOWHERE;
	uint32_t	 from = l->end;

	if (l->part->kind != PART_LETTER || best->place.text.n > 0)
		return;
	if (closed)
		from = l->part->closing + 1;
	else
		from = foot_of(l);
	for (uint32_t id = from; id <= l->part->last &&
	    id < from + FOOT_BLOCKS; id++)
		letter_add(l, l->f->doc->blocks[id]);
	for (size_t i = n; i < l->segs.n; i++)
		if (l->segs.v[i].label == LABEL_NONE && (closed ||
		    l->segs.v[i].b->align == DOC_RIGHT ||
		    (i > n && issues(l, i - 1))))
			weigh(l, i, FOOT, &foot);
	if (foot.day != NULL && foot.seg > n && issues(l, foot.seg - 1))
		l->signer = value_of(l->f, l->segs.v[foot.seg - 1].b,
		    l->segs.v[foot.seg - 1].off, l->segs.v[foot.seg - 1].len);
	l->segs.n = n;
	if (best->day == NULL)
		*best = foot;
	else if (foot.day != NULL && same_day(best->day, foot.day))
		best->place = foot.place;
}

/* "Thu, 1 Jul 1999 15:18:37 +0200": a clock that tells seconds sent mail. */
static bool
of_mail(const struct seg *s)
{
	struct circ_str	 t = seg_text(s);

	for (size_t i = 0; i + 8 <= t.n; i++)
		if (t.s[i + 2] == ':' && t.s[i + 5] == ':' &&
		    strspn(t.s + i, "0123456789") == 2 &&
		    strspn(t.s + i + 3, "0123456789") == 2 &&
		    strspn(t.s + i + 6, "0123456789") == 2)
			return true;
	return false;
}

/* The day that stands behind a label, in whatever cell. */
static void
behind_label(struct letter *l, size_t i, struct guess *best)
{
	const struct seg *s = &l->segs.v[i];
	const struct hit *h = words_at(l->f, s->b->id, LANG_DATE, s->off);
	struct pieces	 p = { 0 };

	letter_pieces(l, i, &p);
	if (p.n > 0 && ((h != NULL && h->value == 2) || of_mail(s)))
		weigh(l, p.v[0].seg, ISSUED, best);
	else if (p.n > 0)
		weigh(l, p.v[0].seg, s->colon || (s->b->cell != NULL &&
		    p.v[0].seg != i) ? LABELLED : ALONE, best);
}

/* Is the segment what a label of another kind asks for?  Lines behind the
   first one may stand below "Submitted by:" and its name on their own. */
static bool
asked_otherwise(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i];

	return s->owner == LANG_DEADLINE || s->owner == LANG_TIME ||
	    s->owner == LANG_VENUE || (s->owner == LABEL_OTHER && (i == 0 ||
	    l->segs.v[i - 1].label != LABEL_NONE));
}

/* "Gaborone, Botswana, 7 August 2024: The Community will hold ..." */
static void
opens_text(struct letter *l, struct guess *best)
{
	const struct find *f = l->f;

	for (uint32_t id = l->part->first; id <= l->part->last &&
	    id < l->part->first + FOOT_BLOCKS; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct mention *day;
		struct circ_str	 where;
		uint32_t	 at, len, r;

		if (b->kind != DOC_PARA || b->cell != NULL ||
		    b->text.n == 0 || (day = letter_day(f, id, 0,
		    DATELINE)) == NULL)
			continue;
		r = text_rune(b, 0, &len);
		where = letter_strip(f, b, OPENING(r) ? len : 0, day->at.off);
		at = letter_skip_spaces(b->text, day->at.off + day->at.len);
		if (at < b->text.n && CLOSING(text_rune(b, at, &len)))
			at = letter_skip_spaces(b->text, at + len);
		r = at < b->text.n ? text_rune(b, at, &len) : 0;
		if (!city(l, where) || (!rune_dash(r) && !COLON(r)) ||
		    b->text.n < at + DATELINE)
			continue;
		best->day = day;
		best->place = place_of(l, b, where);
		best->seg = l->segs.n;
		return;
	}
}

void
letter_date(struct letter *l)
{
	struct guess	 best = { .score = ENOUGH };
	struct circ_circular *c = &l->f->m->c;

	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b->role == DOC_ROLE_DATE) {
			best.score = 0;
			weigh(l, i, LABELLED, &best);
			if (best.day != NULL)
				break;
		}
		if (s->label == LABEL_NONE && asked_otherwise(l, i))
			continue;
		if ((s->label == LABEL_NONE && !s->bullet) ||
		    (s->label == LANG_REFERENCE && s->used))
			weigh(l, i, ALONE, &best);
		else if (s->label == LANG_DATE)
			behind_label(l, i, &best);
	}
	below(l, &best);
	if (best.day == NULL)
		opens_text(l, &best);
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
