/* SPDX-License-Identifier: MIT */
/*
 * Agendas that are lists of items, mostly without times:
 *
 *	1) Opening / 5.1 Group A / a) B	numbers under a heading "agenda"
 *	1.1 Opening / 6.2 Forum / a. B	those of a longer list, in its order
 *	2. Roll call (staff 2 min)	a number, minutes in brackets
 *	- Opening			a list under such a heading
 *
 * Numbered lists are common, and most of them are no agenda: paragraphs of a
 * letter, things to do, notes.  Evidence is added up: the heading above, how
 * far it is, items that any agenda has, minutes; sentences and days by which
 * something is due speak against it.
 */
#include "find/agenda_text.h"

/* What a list of items is made of so far. */
struct items {
	bool		 bullets;
	struct number	 top, sub;	/* how they are written */
	int		 from, last;	/* number before the first, and last */
	bool		 pairs;		/* "1.1", "6.2", and no "1." above */
	struct number	 pair;		/* the last of these */
	int		 subs, count;
	int		 notes;		/* paragraphs between them */
	int8_t		 list;		/* level of the first */
};

/*
 * A list may go on to the end of the text, and may begin at any line: what
 * is tried is bounded for the whole document, far above what any needs.
 */
#define STEPS 2000000
#define ITEM_MAX 400		/* bytes of the longest item */

enum item { ITEM_NONE, ITEM_TOP, ITEM_SUB };

/* ------------------------------------------------------------------ items */

/* "A." alone may be an initial: "B." must follow it. */
static bool
initial(const struct find *f, const struct pieces *ps, size_t k,
    const struct number *n)
{
	if (n->style != 'A' || n->open || ps->v[k].b->marker.n > 0)
		return false;
	for (size_t i = k + 1; i < ps->n && i < k + 8; i++) {
		struct number next;

		if (piece_number(f, &ps->v[i], &next) && number_is(&next, n,
		    2))
			return false;
	}
	return true;
}

/* An item below the last one: its number, and where that may begin anew. */
static enum item
sub_item(const struct find *f, const struct pieces *ps, size_t k,
    const struct number *n, struct items *s)
{
	const struct piece *p = &ps->v[k];

	if (n->sub >= 0) {
		/* 2.5 is 5.2 where lines run from right to left */
		if (n->value != s->last && !(n->sub == s->last &&
		    n->value == s->subs + 1))
			return ITEM_NONE;
		s->subs++;
		return ITEM_SUB;
	}
	if (p->first && p->b->marker.n > 0 && p->b->list > s->list &&
	    s->list >= 0)
		return ITEM_SUB;
	if (s->subs > 0 && number_is(n, &s->sub, s->subs + 1)) {
		s->subs++;
		return ITEM_SUB;
	}
	if (number_is(n, &s->top, n->value) || !number_is(n, n, 1) ||
	    initial(f, ps, k, n))
		return ITEM_NONE;
	s->sub = *n;
	s->subs = 1;
	return ITEM_SUB;
}

/* A number that comes twice or is left out, if the next ones go on from it. */
static bool
miscounted(const struct find *f, const struct pieces *ps, size_t k,
    const struct number *n, const struct items *s)
{
	if (s->count < 2 || (n->value != s->last && n->value != s->last + 2) ||
	    !number_is(n, &s->top, n->value))
		return false;
	for (size_t i = k + 1; i < ps->n && i < k + 6; i++) {
		struct number next;

		if (piece_number(f, &ps->v[i], &next) && number_is(&next,
		    &s->top, n->value + 1))
			return true;
	}
	return false;
}

/* Items that were picked out of a longer list go up, with gaps. */
static enum item
pair_item(const struct find *f, const struct pieces *ps, size_t k,
    const struct number *n, struct items *s)
{
	if (n->sub < 0)
		return n->kind != '1' && s->count > 0 ? sub_item(f, ps, k, n,
		    s) : ITEM_NONE;
	if (s->count > 0 && (n->value < s->pair.value || (n->value ==
	    s->pair.value && n->sub <= s->pair.sub)))
		return ITEM_NONE;
	s->pair = *n;
	s->count++;
	s->subs = 0;
	return ITEM_TOP;
}

static enum item
item_at(const struct find *f, const struct pieces *ps, size_t k,
    struct items *s)
{
	const struct piece *p = &ps->v[k];
	struct number	 n;

	if (p->end - p->off > ITEM_MAX)
		return ITEM_NONE;
	if (s->bullets) {
		if (!p->bullet || !p->first)
			return ITEM_NONE;
		s->count += p->b->list <= s->list;
		return p->b->list > s->list ? ITEM_SUB : ITEM_TOP;
	}
	if (!piece_number(f, p, &n) || n.stop >= p->end)
		return ITEM_NONE;
	if (s->count == 0 && n.sub >= 0 && n.kind == '1')
		s->pairs = true;
	if (s->pairs)
		return pair_item(f, ps, k, &n, s);
	if (s->count == 0 && n.sub < 0 && (n.kind == '1' || n.value == 1))
		s->top = n;
	if (!number_is(&n, &s->top, s->last + 1) && !miscounted(f, ps, k, &n,
	    s))
		return s->count > 0 ? sub_item(f, ps, k, &n, s) : ITEM_NONE;
	s->last = number_is(&n, &s->top, s->last + 1) ? s->last + 1 : n.value;
	s->count++;
	s->subs = 0;
	return ITEM_TOP;
}

/* Is the item that follows k lines on the next of the list? */
static bool
resumes(const struct find *f, const struct pieces *ps, size_t k,
    const struct items *s)
{
	for (size_t n = 0, far = k + 40; k < ps->n && n < 4 && k < far; k++) {
		enum kind kind;
		struct items ahead = *s;

		if (item_at(f, ps, k, &ahead) == ITEM_TOP)
			return true;
		if (ps->v[k].bullet && ps->v[k].first && !s->bullets)
			continue;
		kind = line_kind(f, &ps->v[k]);
		if (kind == K_ANNEX || kind == K_PROSE || kind == K_HEAD)
			return false;
		n++;
	}
	return false;
}

/* Does the list go on behind the paragraphs that annotate its last item? */
static bool
annotated(const struct find *f, const struct pieces *ps, size_t k,
    const struct items *s)
{
	for (size_t to = k + 4; k < ps->n && k < to; k++) {
		struct items ahead = *s;
		enum kind kind = line_kind(f, &ps->v[k]);

		if (item_at(f, ps, k, &ahead) == ITEM_TOP)
			return !piece_prose(&ps->v[k]);
		if (kind != K_PROSE && kind != K_OTHER)
			return false;
	}
	return false;
}

/* The end of a list of items that begins at i; i if it is none. */
static size_t
items_end(struct agendas *w, const struct pieces *ps, size_t i,
    struct items *s, int after)
{
	size_t		 k;

	*s = (struct items){ .list = ps->v[i].b->list, .from = after,
	    .last = after, .bullets = ps->v[i].bullet };
	for (k = i; k < ps->n && w->steps < STEPS; k++) {
		const struct piece *p = &ps->v[k];

		w->steps++;
		if (item_at(w->f, ps, k, s) != ITEM_NONE || !p->first)
			continue;
		if (s->count == 0 || s->bullets)
			break;
		if (p->bullet || (!piece_prose(p) && resumes(w->f, ps, k, s)))
			continue;
		if (!annotated(w->f, ps, k, s))
			break;
		s->notes++;
	}
	return k;
}

/* ------------------------------------------------------------------- rows */

/* A line in bold that stands amid items that are not. */
static bool
part_of_list(const struct piece *p)
{
	return p->first && !p->bullet && p->end - p->off < 120 &&
	    p->off == 0 && p->end == p->b->text.n &&
	    (doc_flags(p->b, p->off, p->end - p->off) & DOC_BOLD);
}

/* "Social cohesion" between 1.5 and 6.2. */
static bool
heads_pairs(const struct find *f, const struct pieces *ps, size_t k,
    const struct items *s)
{
	const struct piece *p = &ps->v[k];
	struct items ahead = *s;

	return s->pairs && p->first && !p->bullet && p->end - p->off < 80 &&
	    item_at(f, ps, k + 1, &ahead) == ITEM_TOP &&
	    ahead.pair.value != s->pair.value;
}

static void
items_rows(struct agendas *w, const struct pieces *ps, size_t from, size_t to,
    const struct items *shape, struct agenda *a, bool dated)
{
	struct items	 s = *shape;
	struct lines	 l = { .w = w, .a = a };
	bool		 bold = part_of_list(&ps->v[from]);

	s.last = s.from;
	s.count = s.subs = 0;
	s.pairs = false;
	for (size_t k = from; k < to; k++) {
		const struct piece *p = &ps->v[k];
		enum item it = item_at(w->f, ps, k, &s);
		struct number n;

		if (it == ITEM_NONE && ((!bold && part_of_list(p)) || (k + 1 <
		    to && heads_pairs(w->f, ps, k, &s)))) {
			row_section(&l, p);
			continue;
		}
		if (it == ITEM_NONE) {
			if (!l.mute)
				*vec_push(w->f->ctx, &l.body) = *p;
			continue;
		}
		row_close(&l);
		row_open(&l, ENTRY_OWNER);
		if (!dated)
			l.e.row.date = (struct circ_moment){ .minute = -1,
			    .at = { CIRC_NOWHERE, 0, 0 },
			    .time_at = { CIRC_NOWHERE, 0, 0 } };
		l.e.row.level = it == ITEM_SUB;
		l.body.n = 0;
		*vec_push(w->f->ctx, &l.body) = *p;
		/* a weak number is one here */
		if (!s.bullets && piece_number(w->f, p, &n) && n.weak)
			l.body.v[0] = piece_from(p, n.stop);
	}
	row_close(&l);
}

/* --------------------------------------------------------------- evidence */

struct tally {
	int	 usual;		/* items that any agenda has */
	int	 minutes;
	int	 told;		/* sentences, and what is due by some day */
	int	 all;
};

/* "Guidelines for X." is a title, whatever its length; a sentence tells. */
static bool
tells(const struct find *f, const struct piece *p)
{
	size_t	 i = 0;

	return ((rune_count(piece_text(p)) > 100 || (rune_count(piece_text(
	    p)) > 14 && str_ends(piece_text(p), "\u3002"))) &&
	    piece_prose(p)) ||
	    words_in(f, p->b->id, LANG_INVITE, p->off, p->end) != NULL ||
	    words_in(f, p->b->id, LANG_PAST, p->off, p->end) != NULL ||
	    (words_in(f, p->b->id, LANG_DEADLINE, p->off, p->end) != NULL &&
	    piece_mention(f, p, MENTION_DATE, &i) != NULL);
}

static void
count_items(const struct find *f, const struct pieces *ps, size_t from,
    size_t to, struct tally *t)
{
	*t = (struct tally){ 0 };
	for (size_t k = from; k < to; k++) {
		const struct piece *p = &ps->v[k];
		struct number n;
		size_t	 i = 0;

		if (!p->bullet && !piece_number(f, p, &n))
			continue;
		t->all++;
		t->usual += words_in(f, p->b->id, LANG_BUSINESS, p->off,
		    p->end) != NULL && p->end - p->off < 120;
		t->minutes += piece_mention(f, p, MENTION_DURATION, &i) !=
		    NULL;
		t->told += tells(f, p);
	}
}

/* Does the line above the list say that these are aims, or questions? */
static bool
captioned(const struct stretch *s, size_t from)
{
	const struct piece *p;

	if (from <= s->done || from <= s->heading || from == 0)
		return false;
	p = &s->ps->v[from - 1];
	return !piece_prose(p) && words_in(s->w->f, p->b->id, LANG_TOPIC,
	    p->off, p->end) != NULL;
}

/* "The programme will cover these subjects:" - a phrase, not a heading. */
static bool
introduced(const struct stretch *s)
{
	struct circ_str	 t = piece_text(&s->ps->v[s->heading - 1]);

	return !s->another && rune_count(t) > 30 && (str_ends(t, ":") ||
	    str_ends(t, "\xEF\xBC\x9A"));
}

/* Does a day stand above it, and another below or a list before it? */
static bool
of_day(const struct stretch *s, size_t from, size_t to)
{
	struct circ_moment day;

	return from > 0 && from >= s->heading && piece_day(s->w->f,
	    &s->ps->v[from - 1], &day) && (s->another || (to < s->ps->n &&
	    piece_day(s->w->f, &s->ps->v[to], &day)));
}

#define NEAR 10		/* lines between a heading and its list */
#define FAR 24

/* 2 and more: the list is an agenda. */
static int
weigh_list(const struct stretch *s, size_t from, size_t to,
    const struct items *shape)
{
	struct tally	 t;
	size_t		 gap = from + 1 - s->heading;
	int		 score = 0;

	count_items(s->w->f, s->ps, from, to, &t);
	if (s->heading > 0 && s->prose == 0 && of_day(s, from, to))
		score += 3;
	else if (s->heading > 0 && gap <= NEAR && s->prose == 0)
		score += s->another || (shape->bullets && introduced(s)) ?
		    1 : 3;
	else if (s->heading > 0 && gap <= FAR && s->prose <= 3 &&
	    !shape->bullets)
		score += 1;
	else if (shape->bullets || shape->count < 3)
		return 0;
	score += t.usual < 3 ? t.usual : 3;
	score -= captioned(s, from) ? 3 : 0;
	score -= shape->notes > 0 ? 3 : 0;
	score += t.minutes * 2 >= t.all ? 3 : 0;
	score -= shape->count < 3 && t.usual == 0 && !of_day(s, from, to) ?
	    1 : 0;
	score -= t.told * 2 >= t.all ? 4 : t.told * 3 >= t.all ? 2 : 0;
	return score;
}

/* The line above a list that names the meeting it is for. */
static const struct doc_block *
sub_heading(struct stretch *s, size_t i)
{
	const struct find *f = s->w->f;

	for (size_t k = i; k > s->done && k + 1 > s->heading && i - k < 5;) {
		const struct piece *p = &s->ps->v[--k];
		size_t	 a = 0, b = 0;

		if (piece_prose(p) || p->bullet)
			break;
		if (piece_mention(f, p, MENTION_DATE, &a) == NULL &&
		    piece_mention(f, p, MENTION_TIME, &b) == NULL &&
		    p->b->text.s[p->off] != '(' &&
		    str_find(piece_text(p), ":", 0) == -1)
			return p->b;
	}
	return s->w->heading;
}

/* "Opening of the session" that bears no number, above the first item. */
static void
unnumbered_first(struct stretch *s, size_t i, struct agenda *a)
{
	const struct piece *p;
	struct lines	 l = { .w = s->w, .a = a };

	if (i <= s->done || i <= s->heading || i == 0)
		return;
	p = &s->ps->v[i - 1];
	if (!p->first || p->bullet || p->end - p->off > 80 || line_kind(
	    s->w->f, p) != K_OTHER || words_at(s->w->f, p->b->id,
	    LANG_BUSINESS, p->off) == NULL)
		return;
	row_open(&l, 0);
	l.e.row.date.year = 0;
	*vec_push(s->w->f->ctx, &l.body) = *p;
	row_close(&l);
}

bool
agenda_list(struct stretch *s, size_t *at)
{
	struct agendas	*w = s->w;
	size_t		 i = *at, to;
	struct items	 shape;
	struct agenda	*a, *open;
	struct number	 n;
	int		 after = 0;
	struct tally	 t;

	if (s->ps->v[i].bullet && (s->heading == 0 || s->prose > 0))
		return false;
	if (s->last > 0 && piece_number(w->f, &s->ps->v[i], &n) &&
	    n.kind == '1' && n.value == s->last + 1)
		after = s->last;
	to = items_end(w, s->ps, i, &shape, after);
	if (shape.count < 2 && !(shape.count > 0 && (after > 0 || of_day(s, i,
	    to))))
		return false;
	for (size_t k = i; k < to; k++)
		if (line_kind(w->f, &s->ps->v[k]) == K_CLOCK &&
		    line_leads(w->f, &s->ps->v[k]))
			return false;
	if (after == 0 && weigh_list(s, i, to, &shape) < 2)
		return false;
	count_items(w->f, s->ps, i, to, &t);
	a = agenda_new(w);
	if (after == 0 && !shape.bullets)
		unnumbered_first(s, i, a);
	items_rows(w, s->ps, i, to, &shape, a, s->clock || t.minutes > 0);
	if (a->rows.n == 0)
		return false;
	stretch_agenda(s, i, to, a, sub_heading(s, i));
	open = after > 0 && w->f->agendas.n > 0 ?
	    &w->f->agendas.v[w->f->agendas.n - 1] : NULL;
	if (open != NULL) {
		count_rows(w->f, a->rows.n);
		for (size_t k = 0; k < a->rows.n; k++)
			*vec_push(w->f->ctx, &open->rows) = a->rows.v[k];
		open->last = a->last;
	} else
		agenda_add(w, a);
	s->last = shape.last;
	s->heading = to + 1;	/* another list may follow at once */
	s->prose = 0;
	s->another = true;
	*at = to;
	return true;
}

/*
 * The cells of a column whose titles bear their numbers, "1. Opening",
 * "(a) Credentials": all of them a list, and an agenda by its heading or by
 * the items that any has.
 */
bool
agenda_column_list(struct agendas *w, const struct pieces *ps,
    struct agenda *a)
{
	struct items	 shape;
	struct tally	 t;
	size_t		 to;

	if (ps->n < 3 || ps->v[0].bullet)
		return false;
	to = items_end(w, ps, 0, &shape, 0);
	if (to < ps->n || shape.count < 3 || shape.notes > 0)
		return false;
	count_items(w->f, ps, 0, to, &t);
	if (t.told * 3 >= t.all || (w->heading != NULL ? t.usual < 1 :
	    t.usual < 2))
		return false;
	items_rows(w, ps, 0, to, &shape, a, t.minutes > 0);
	return a->rows.n > 1;
}
