/* SPDX-License-Identifier: MIT */
/*
 * Agendas without a table.  Rows begin with lines of these kinds:
 *
 *	09:00 - 09:30  Opening		a clock, the title behind or below it
 *	9.10 Opening by X
 *	3. National reports (9.30-12.00) a number, a clock in brackets
 *	2. Roll call (staff 2 min)	a number, minutes in brackets
 *	1) Opening / 5.1 Group A / a) B	numbers under a heading "agenda"
 *	- Opening			a list under such a heading
 *
 * Other lines belong to the row above them.  A heading ends a row; a line
 * that is a day tells the date of the rows below.
 */
#include "find/agenda.h"

#define MAXGAP 14	/* lines that may stand between two timed ones */

enum kind { K_OTHER, K_CLOCK, K_DAY, K_HEAD, K_AGENDA, K_ANNEX, K_PROSE };

/* The clock of a line, and the stretch of its title (may be empty). */
static bool
line_clock(const struct find *f, const struct piece *p, struct clock *c,
    struct piece *title)
{
	struct number	 n;
	struct piece	 q = *p;

	if (piece_number(f, p, &n) && !n.weak && n.stop < p->end)
		q = piece_from(p, n.stop);
	if (piece_clock(f, &q, c) || (q.off != p->off && piece_clock(f, p,
	    c))) {
		*title = piece_from(p, c->stop);
		return true;
	}
	if (piece_prose(p) || !piece_clock_last(f, p, c))
		return false;
	*title = *p;
	title->end = c->off;
	while (title->end > title->off && strchr(" \t,;:",
	    p->b->text.s[title->end - 1]) != NULL)
		title->end--;
	return title->end > title->off;
}

/* A clock that has its line to itself: the next line is its title. */
static bool
clock_alone(const struct find *f, const struct piece *p)
{
	struct clock	 c;
	struct piece	 t;

	return line_clock(f, p, &c, &t) && t.off >= t.end;
}

static bool
heading_like(const struct find *f, const struct piece *p)
{
	const struct doc_block *b = p->b;

	if (p->bullet || piece_prose(p) || p->end - p->off > 120)
		return false;
	if (b->heading > 0)
		return true;
	return p->first && p->end == b->text.n && p->off == 0 &&
	    (doc_flags(b, p->off, p->end - p->off) & DOC_BOLD) &&
	    (words_at(f, b->id, LANG_SESSION, p->off) != NULL ||
	    words_at(f, b->id, LANG_DAY_PART, p->off) != NULL);
}

static enum kind
kind_of(const struct find *f, const struct piece *p)
{
	struct circ_moment day;
	struct clock	 c;
	struct piece	 t;

	if (line_clock(f, p, &c, &t))
		return K_CLOCK;
	if (piece_day(f, p, &day))
		return K_DAY;
	if (piece_annex(f, p))
		return K_ANNEX;
	if (p->first && !p->bullet && piece_agenda(f, p))
		return K_AGENDA;
	if (heading_like(f, p))
		return K_HEAD;
	return piece_prose(p) ? K_PROSE : K_OTHER;
}

/* ------------------------------------------------------------------- rows */

/* Rows in the making: the pieces of the one that is open. */
struct lines {
	struct agendas	*w;
	struct agenda	*a;
	struct entry	 e;
	struct pieces	 body;
	bool		 open, mute;	/* mute: what follows is no row's */
	int		 number;	/* of the last numbered row */
	int		 letter;	/* of the last sub-item below it */
};

static void
row_close(struct lines *l)
{
	if (!l->open)
		return;
	entry_lines(&l->e, l->body.v, l->body.n);
	entry_end(&l->e, l->a);
	l->open = false;
	l->body.n = 0;
}

static void
row_open(struct lines *l, unsigned flags)
{
	row_close(l);
	entry_begin(l->w, &l->e, flags);
	if (l->w->day.year != 0)
		agenda_date(&l->e.row, &l->w->day);
	l->open = true;
	l->mute = false;
	l->letter = 0;
}

/* "Friday morning; title": the day is taken off, and told. */
static void
day_prefix(struct lines *l, struct piece *p)
{
	const struct find *f = l->w->f;
	struct number	 n;
	uint32_t off = p->off, i;
	const struct hit *h, *part;
	struct circ_moment *day = &l->e.row.date;
	long	 d;
	int	 y, m, dom;

	if (piece_number(f, p, &n) && !n.weak)
		off = n.stop;
	h = words_at(f, p->b->id, LANG_WEEKDAY, off);
	if (h == NULL || day->year == 0)
		return;
	i = h->off + h->len;
	while (i < p->end && p->b->text.s[i] == ' ')
		i++;
	part = words_at(f, p->b->id, LANG_DAY_PART, i);
	if (part != NULL)
		i = part->off + part->len;
	if (i >= p->end || strchr(";:,", p->b->text.s[i]) == NULL)
		return;
	*p = piece_from(p, i + 1);
	d = cal_days(day->year, day->month, day->day);
	while (((d + 3) % 7 + 7) % 7 != h->value)
		d++;
	cal_from_days(d, &y, &m, &dom);
	day->year = (int16_t)y;
	day->month = (uint8_t)m;
	day->day = (uint8_t)dom;
	day->how = CIRC_INFERRED;
	l->w->day = *day;
}

/* "Evening<tab>Reception": a row whose hour is left open. */
static bool
part_row(struct lines *l, const struct piece *p)
{
	const struct hit *h = words_at(l->w->f, p->b->id, LANG_DAY_PART,
	    p->off);
	struct piece	 t;
	size_t		 len;

	if (h == NULL || !p->first || h->off + h->len >= p->end)
		return false;
	t = piece_from(p, h->off + h->len + 1);
	if (t.off >= t.end || (strchr("\t:", p->b->text.s[h->off + h->len]) ==
	    NULL && !rune_upper(utf8_get(p->b->text.s + t.off, t.end - t.off,
	    &len))) || words_at(l->w->f, p->b->id, LANG_SESSION, t.off) !=
	    NULL)
		return false;
	row_open(l, 0);
	*vec_push(l->w->f->ctx, &l->body) = t;
	return true;
}

/* "Afternoon" alone: what follows lies in it. */
static bool
half_line(struct lines *l, const struct piece *p)
{
	bool	 only;

	if (!p->first || piece_half(l->w->f, p, &only) == HALF_NONE || !only)
		return false;
	row_close(l);
	half_begins(l->w, p, 1);
	l->mute = true;
	return true;
}

/* "Agenda (continued)" amid the rows. */
static bool
again(struct lines *l, const struct piece *p)
{
	if (!p->first || p->bullet || words_at(l->w->f, p->b->id, LANG_AGENDA,
	    p->off) == NULL || rune_count(piece_text(p)) > 60)
		return false;
	row_close(l);
	return true;
}

static void
section_row(struct lines *l, const struct piece *p)
{
	half_begins(l->w, p, 1);
	row_open(l, 0);
	l->e.row.heading = true;
	*vec_push(l->w->f->ctx, &l->body) = *p;
	row_close(l);
	l->mute = true;
}

static void
line_add(struct lines *l, const struct piece *p, bool numbered)
{
	struct find	*f = l->w->f;
	struct circ_moment day;
	struct clock	 c;
	struct piece	 title;
	struct number	 n;
	bool has = piece_number(f, p, &n) && n.kind == '1' && n.sub < 0;

	if (line_clock(f, p, &c, &title)) {
		row_open(l, numbered ? ENTRY_OWNER : 0);
		entry_clock(&l->e, &c);
		if (l->a->zone == NULL)
			l->a->zone = c.zone;
		day_prefix(l, &title);
		if (title.off < title.end)
			*vec_push(f->ctx, &l->body) = title;
		if (has)
			l->number = n.value;
	} else if (piece_day(f, p, &day)) {
		row_close(l);
		day_begins(l->w, &day, p, 1);
		l->mute = true;
	} else if (piece_day_only(f, p)) {
		section_row(l, p);
		l->w->day.year = 0;
	} else if (numbered && has && n.value == l->number + 1) {
		row_open(l, ENTRY_OWNER);
		*vec_push(f->ctx, &l->body) = *p;
		l->number = n.value;
	} else if (numbered && l->open && !l->mute && piece_number(f, p, &n) &&
	    n.kind == 'a' && !n.upper && n.value == l->letter + 1) {
		row_open(l, ENTRY_OWNER);
		l->e.row.level = 1;
		*vec_push(f->ctx, &l->body) = *p;
		l->letter = n.value;
	} else if (l->open && !l->mute && l->body.n == 0) {
		/* the title of a clock that stands alone */
		*vec_push(f->ctx, &l->body) = *p;
	} else if (part_row(l, p) || half_line(l, p) || again(l, p))
		return;
	else if (heading_like(f, p))
		section_row(l, p);
	else if (l->open && !l->mute)
		*vec_push(f->ctx, &l->body) = *p;
}

bool
agenda_lines(struct agendas *w, const struct pieces *ps, size_t from,
    size_t to, struct agenda *a)
{
	struct lines	 l = { .w = w, .a = a };
	struct number	 n;
	size_t		 before = a->rows.n;
	bool numbered = from < to && piece_number(w->f, &ps->v[from], &n) &&
	    n.kind == '1' && !n.weak && n.sub < 0;

	l.number = numbered ? n.value - 1 : 0;
	for (size_t i = from; i < to; i++)
		line_add(&l, &ps->v[i], numbered);
	row_close(&l);
	return a->rows.n > before;
}

/* ------------------------------------------------------------ timed lines */

/* May this line belong to the last row, where no further row follows? */
static bool
last_goes_on(struct agendas *w, const struct piece *p)
{
	const struct find *f = w->f;
	const struct hit *h = words_at(f, p->b->id, LANG_DAY_PART, p->off);

	if (!p->first)
		return true;
	if (p->bullet)
		return !piece_prose(p);
	if (h != NULL && h->off + h->len < p->end && strchr("\t:",
	    p->b->text.s[h->off + h->len]) != NULL)
		return true;
	return words_at(f, p->b->id, LANG_SPEAKER, p->off) != NULL &&
	    str_find(piece_text(p), ":", 0) > 0;
}

/* Does the clock stand before the title? */
static bool
leads(const struct find *f, const struct piece *p)
{
	struct clock	 c;
	struct piece	 t;

	return line_clock(f, p, &c, &t) && c.off <= t.off;
}

/*
 * "7.10", "7.11" may number sections.  Times without a range or other mark
 * must advance like times, and stand under an agenda's heading or a day.
 */
static bool
section_numbers(struct agendas *w, const struct pieces *ps, size_t i,
    size_t last)
{
	size_t	 bare = 0, small = 0;
	int	 before = -1;

	for (; i <= last; i++) {
		struct clock	 c;
		struct piece	 t;

		if (!line_clock(w->f, &ps->v[i], &c, &t))
			continue;
		if (c.end >= 0 || !(c.m->flags & MENTION_BARE))
			return false;
		bare++;
		small += before >= 0 && c.start > before &&
		    c.start - before < 5;
		before = c.start;
	}
	return small * 2 >= bare || (w->heading == NULL && w->day.year == 0);
}

/* Is piece k the title of the clock that stands alone above it? */
static bool
titles_clock(const struct find *f, const struct pieces *ps, size_t k)
{
	enum kind	 kind;

	if (k == 0 || k >= ps->n || !clock_alone(f, &ps->v[k - 1]))
		return false;
	kind = kind_of(f, &ps->v[k]);
	return kind != K_CLOCK && kind != K_DAY && kind != K_ANNEX;
}

/* The end of a run of timed lines that begins at i; 0 if it is none. */
static size_t
timed_run(struct agendas *w, const struct pieces *ps, size_t i)
{
	size_t	 last = i, count = 1, k;
	struct number n;
	bool numbered = piece_number(w->f, &ps->v[i], &n) && !n.weak;
	bool ahead = leads(w->f, &ps->v[i]);

	for (k = i + 1; k < ps->n && k - last <= MAXGAP; k++) {
		enum kind kind = kind_of(w->f, &ps->v[k]);

		if (titles_clock(w->f, ps, k))
			continue;
		if (kind == K_CLOCK) {
			if (leads(w->f, &ps->v[k]) != ahead)
				continue;
			last = k;
			count++;
		} else if (kind == K_ANNEX)
			break;
		else if (kind == K_AGENDA && !numbered)
			break;
	}
	if (count < 2 || (count < 3 && w->heading == NULL && w->day.year == 0) ||
	    section_numbers(w, ps, i, last)) {
		w->tried = last + 1;
		return 0;
	}
	k = last + 1;
	if (titles_clock(w->f, ps, k))
		k++;
	for (; k < ps->n && last_goes_on(w, &ps->v[k]); k++)
		if (kind_of(w->f, &ps->v[k]) != K_OTHER &&
		    kind_of(w->f, &ps->v[k]) != K_PROSE)
			break;
	return k;
}

/* A section heading just above the first timed line belongs to it. */
static size_t
run_begin(struct agendas *w, const struct pieces *ps, size_t i, size_t floor)
{
	for (size_t k = i; k > floor && i - k < 4;) {
		enum kind kind = kind_of(w->f, &ps->v[--k]);

		if (kind == K_HEAD && words_in(w->f, ps->v[k].b->id,
		    LANG_DAY_PART, ps->v[k].off, ps->v[k].end) != NULL)
			return k;
		if (kind != K_OTHER)
			break;
	}
	return i;
}

/* --------------------------------------------------------- numbered lines */

/* What a list of items is made of so far. */
struct items {
	bool		 bullets;
	int		 last, count, minutes;
	int8_t		 list;		/* level of the first */
	char		 sub;		/* kind of the sub-items */
	int		 letter;	/* of the last sub-item; 0: none */
	bool		 upper;		/* it was a capital */
};

/*
 * A list may go on to the end of the text, and may begin at any line: what
 * is tried is bounded for the whole document, far above what any needs.
 */
#define STEPS 2000000

enum item { ITEM_NONE, ITEM_TOP, ITEM_SUB };

static enum item
item_of(const struct find *f, const struct piece *p, const struct items *s)
{
	struct number	 n;

	if (p->end - p->off > 400)
		return ITEM_NONE;
	if (s->bullets)
		return !p->bullet || !p->first ? ITEM_NONE :
		    p->b->list > s->list ? ITEM_SUB : ITEM_TOP;
	if (!piece_number(f, p, &n) || n.stop >= p->end)
		return ITEM_NONE;
	if (p->first && p->b->marker.n > 0 && p->b->list > s->list &&
	    s->count > 0 && s->list >= 0)
		return ITEM_SUB;
	if (n.kind == '1' && n.sub >= 0)	/* in Arabic "1.5" is 5.1 */
		return n.value == s->last || (n.sub == s->last &&
		    strcmp(f->lang->code, "ar") == 0) ? ITEM_SUB : ITEM_NONE;
	if (n.kind == 'a' && s->count > 0)	/* "J. Bell" is no item J */
		return n.value == 1 || (n.value == s->letter + 1 && n.upper ==
		    s->upper) || (p->first && p->b->marker.n > 0) ? ITEM_SUB :
		    ITEM_NONE;
	if (n.kind == 'a')
		return n.value == 1 ? ITEM_TOP : ITEM_NONE;
	return n.value == s->last + 1 ? ITEM_TOP : ITEM_NONE;
}

static bool
has_minutes(const struct find *f, const struct piece *p)
{
	size_t	 i = 0;

	return piece_mention(f, p, MENTION_DURATION, &i) != NULL;
}

/* Is the item that follows k lines on the next of the list? */
static bool
resumes(const struct agendas *w, const struct pieces *ps, size_t k,
    const struct items *s)
{
	for (size_t n = 0, far = k + 40; k < ps->n && n < 4 && k < far; k++) {
		enum kind kind;

		if (item_of(w->f, &ps->v[k], s) == ITEM_TOP)
			return true;
		if (ps->v[k].bullet && ps->v[k].first && !s->bullets)
			continue;
		kind = kind_of(w->f, &ps->v[k]);
		if (kind == K_ANNEX || kind == K_PROSE || kind == K_HEAD)
			return false;
		n++;
	}
	return false;
}

/* Sub-items with letters must follow each other. */
static void
note_letter(const struct find *f, const struct piece *p, enum item it,
    struct items *s)
{
	struct number	 n;

	if (it == ITEM_TOP)
		s->letter = 0;
	else if (it == ITEM_SUB && piece_number(f, p, &n) && n.kind ==
	    'a') {
		s->letter = n.value;
		s->upper = n.upper;
	}
}

/* The end of a list of items that begins at i; i if it is none. */
static size_t
item_run(struct agendas *w, const struct pieces *ps, size_t i,
    struct items *s, int after)
{
	struct number	 n;
	size_t		 k;
	const struct piece *p = &ps->v[i];

	*s = (struct items){ .list = p->b->list, .last = after };
	s->bullets = p->bullet;
	if (!s->bullets && piece_number(w->f, p, &n) && n.kind == 'a')
		s->sub = 'a';
	for (k = i; k < ps->n && w->steps < STEPS; k++) {
		enum item it;

		w->steps++;
		p = &ps->v[k];
		if (s->sub == 'a' && piece_number(w->f, p, &n) &&
		    n.kind == 'a')
			it = n.value == s->last + 1 ? ITEM_TOP : ITEM_NONE;
		else
			it = item_of(w->f, p, s);
		note_letter(w->f, p, it, s);
		if (it == ITEM_TOP) {
			s->last++;
			s->count++;
			s->minutes += has_minutes(w->f, p);
		} else if (it == ITEM_NONE && p->first &&
		    !(p->bullet && !s->bullets && s->count > 0) &&
		    !(s->count > 0 && !s->bullets && !piece_prose(p) &&
		    resumes(w, ps, k, s)))
			break;
	}
	return k;
}

static void
items_rows(struct agendas *w, const struct pieces *ps, size_t from, size_t to,
    const struct items *shape, int after, struct agenda *a, bool dated)
{
	struct items	 s = *shape;
	struct lines	 l = { .w = w, .a = a };
	struct number	 n;

	s.count = s.letter = 0;
	s.last = after;
	for (size_t k = from; k < to; k++) {
		const struct piece *p = &ps->v[k];
		enum item it;

		if (s.sub == 'a' && piece_number(w->f, p, &n) && n.kind == 'a')
			it = ITEM_TOP;
		else
			it = item_of(w->f, p, &s);
		note_letter(w->f, p, it, &s);
		if (it == ITEM_NONE) {
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
		if (!piece_number(w->f, p, &n) || it == ITEM_SUB)
			;
		else
			s.last++;
		s.count++;
		/* a weak number is one here */
		if (!s.bullets && piece_number(w->f, p, &n) && n.weak)
			l.body.v[0] = piece_from(p, n.stop);
	}
	row_close(&l);
}

/* ------------------------------------------------------------- a stretch */

/* What is remembered while a stretch is read. */
struct stretch {
	struct agendas	*w;
	const struct pieces *ps;
	size_t		 heading;	/* index of the agenda heading + 1 */
	size_t		 done;		/* pieces before it belong to rows */
	int		 last;		/* number of the last item kept */
	bool		 clock;		/* a time stood below the heading */
};

static struct agenda *
finished(struct stretch *s, size_t from, size_t to, struct agenda *a,
    const struct doc_block *heading)
{
	a->first = s->ps->v[from].b->id;
	a->last = s->ps->v[to - 1].b->id;
	a->heading = heading;
	return a;
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

static bool
try_items(struct stretch *s, size_t *at)
{
	struct agendas	*w = s->w;
	size_t		 i = *at, to;
	struct items	 shape;
	struct agenda	*a, *open;
	int		 after = 0;
	bool		 near = s->heading > 0 && i + 1 - s->heading <= 10;
	struct number	 n;

	if (!near && s->ps->v[i].bullet)
		return false;

	if (s->last > 0 && piece_number(w->f, &s->ps->v[i], &n) &&
	    n.kind == '1' && n.value == s->last + 1)
		after = s->last;
	to = item_run(w, s->ps, i, &shape, after);
	if (shape.count < 2 && !(after > 0 && shape.count > 0))
		return false;
	for (size_t k = i; k < to; k++)
		if (kind_of(w->f, &s->ps->v[k]) == K_CLOCK &&
		    leads(w->f, &s->ps->v[k]))
			return false;
	if (!near && (shape.count < 3 || shape.minutes * 2 < shape.count ||
	    shape.bullets))
		return false;
	a = agenda_new(w);
	items_rows(w, s->ps, i, to, &shape, after, a, s->clock ||
	    shape.minutes > 0);
	if (a->rows.n == 0)
		return false;
	finished(s, i, to, a, sub_heading(s, i));
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
	*at = to;
	return true;
}

static bool
try_timed(struct stretch *s, size_t *at)
{
	size_t	 to = timed_run(s->w, s->ps, *at), from;
	struct agenda *a;

	if (to == 0)
		return false;
	from = run_begin(s->w, s->ps, *at, s->done);
	a = agenda_new(s->w);
	if (!agenda_lines(s->w, s->ps, from, to, a))
		return false;
	agenda_keep(s->w, finished(s, from, to, a, s->w->heading));
	*at = to;
	return true;
}

static void
pass(struct stretch *s, size_t i, enum kind kind)
{
	const struct piece *p = &s->ps->v[i];
	struct circ_moment day;
	size_t	 k = 0;

	switch (kind) {
	case K_ANNEX:
		s->w->heading = NULL;
		s->w->day.year = 0;
		s->heading = 0;
		s->last = 0;
		s->clock = false;
		if (piece_agenda(s->w->f, p)) {
			s->w->heading = p->b;
			s->heading = i + 1;
		}
		break;
	case K_AGENDA:
		s->w->heading = p->b;
		s->heading = i + 1;
		s->clock = false;
		break;
	case K_DAY:
		piece_day(s->w->f, p, &day);
		day_begins(s->w, &day, p, 1);
		s->w->day_id = p->b->id;
		break;
	case K_PROSE:
		s->w->day.year = 0;
		s->heading = 0;
		s->last = 0;
		break;
	default:
		/* "ANNEX B" and "Draft agenda" may share a paragraph. */
		if (!p->first && piece_agenda(s->w->f, p)) {
			s->w->heading = p->b;
			s->heading = i + 1;
		}
		break;
	}
	if (piece_mention(s->w->f, p, MENTION_TIME, &k) != NULL)
		s->clock = true;
}

void
agenda_stretch(struct agendas *w, const struct pieces *ps)
{
	struct stretch	 s = { .w = w, .ps = ps };

	w->tried = 0;
	for (size_t i = 0; i < ps->n;) {
		const struct piece *p = &ps->v[i];
		enum kind kind = kind_of(w->f, p);
		struct number n;

		if (kind == K_CLOCK && i >= w->tried && try_timed(&s, &i)) {
			s.done = i;
			s.heading = 0;
			continue;
		}
		if (kind != K_CLOCK && (p->bullet || piece_number(w->f, p,
		    &n)) && try_items(&s, &i)) {
			s.done = i;
			continue;
		}
		pass(&s, i, kind);
		i++;
	}
}
