/* SPDX-License-Identifier: MIT */
/*
 * One row of an agenda out of its pieces: the first is the title, the others
 * are told apart by what they begin with and look like.
 *
 *	Session 2: Costs (20 min)	title, minutes
 *	Moderator: Ms A, Org		speakers, and so below "Panellists:"
 *	Ms A, Org			speaker
 *	- UNICEF			speaker, if the list looks like bodies
 *	Introduction (5 min)		a row nested in this one
 *	Ministers compare ...		description
 */
#include "find/agenda_person.h"

void
entry_begin(struct agendas *w, struct entry *e, unsigned flags)
{
	memset(e, 0, sizeof(*e));
	e->w = w;
	e->flags = flags;
	e->row.start = e->row.end = -1;
	e->row.minutes = -1;
	e->row.date.minute = -1;
	e->row.at.block = e->row.minutes_at.block = CIRC_NOWHERE;
	e->row.date.at.block = e->row.date.time_at.block = CIRC_NOWHERE;
}

/* "2.30-5.30" below "Afternoon": hours of a clock face. */
static bool
on_clock_face(int half, const struct clock *c)
{
	if (c->m->flags & MENTION_MERIDIEM)
		return false;
	return (half == HALF_PM && c->start >= 60 && c->start < 8 * 60) ||
	    (half == HALF_EVENING && c->start >= 4 * 60 &&
	    c->start < 12 * 60);
}

void
entry_clock(struct entry *e, const struct clock *c)
{
	bool	 later = on_clock_face(e->w->half, c);

	e->row.start = (int16_t)(c->start + (later ? 720 : 0));
	e->row.end = c->end;
	if (later && c->end >= 0 && c->end < 720)
		e->row.end += 720;
	e->h24 = c->start >= 13 * 60 && !(c->m->flags & MENTION_MERIDIEM);
	e->row.at = c->at;
	if (c->minutes >= 0 && e->row.minutes < 0) {
		e->row.minutes = c->minutes;
		e->row.minutes_at = c->minutes_at;
	}
}

void
entry_text(struct entry *e, const struct piece *p)
{
	struct circ_value v = value_of(e->w->f, p->b, p->off, p->end - p->off);

	if (v.text.n == 0 || speaks_nobody(e->w->f, p->b, p->off, p->end))
		return;
	if (e->text.n > 0)
		buf_addc(e->w->f->ctx, &e->text, '\n');
	else
		e->text_at = v.at;
	buf_add(e->w->f->ctx, &e->text, v.text.s, v.text.n);
}

/* What the next line of a title adds to it. */
static void
entry_join(struct entry *e, const struct entry *more)
{
	struct buf	 b = { 0 };
	struct circ_str	*t = &e->row.title.text;
	uint32_t	 len = 0;

	if (more->row.title.text.n == 0)
		return;
	buf_add(e->w->f->ctx, &b, t->s, t->n);
	if (!rune_cjk(utf8_get(more->row.title.text.s, more->row.title.text.n,
	    &(size_t){ len })))
		buf_addc(e->w->f->ctx, &b, ' ');
	buf_add(e->w->f->ctx, &b, more->row.title.text.s,
	    more->row.title.text.n);
	*t = buf_str(&b);
	if (e->row.minutes < 0) {
		e->row.minutes = more->row.minutes;
		e->row.minutes_at = more->row.minutes_at;
	}
	if (e->row.location.text.s == NULL)
		e->row.location = more->row.location;
	for (size_t i = 0; i < more->speakers.n; i++)
		*vec_push(e->w->f->ctx, &e->speakers) = more->speakers.v[i];
}

/* ------------------------------------------------------------ lines below */

static void below_title(struct entry *, const struct piece *, size_t n);

/* What was read of a row, put into it. */
static void
settle_row(struct entry *e)
{
	if (e->row.at.block == CIRC_NOWHERE)
		e->row.at = e->row.title.at;
	if (e->text.n > 0) {
		e->row.description.text = buf_str(&e->text);
		e->row.description.at = e->text_at;
	}
	e->row.speakers = e->speakers.v;
	e->row.nspeakers = e->speakers.n;
}

/*
 * A line with minutes of its own is a row nested in this one, to which the n
 * lines below it belong.
 */
static bool
nested_line(struct entry *e, const struct piece *p, size_t n)
{
	struct entry	 in;

	if (!piece_lasts(e->w->f, p))
		return false;
	entry_begin(e->w, &in, ENTRY_SPEAKERS);
	entry_title(&in, p);
	if (in.row.title.text.n == 0)
		return false;
	below_title(&in, p + 1, n);
	settle_row(&in);
	in.row.level = 1;
	*vec_push(e->w->f->ctx, &e->nested) = in.row;
	return true;
}

/* Do lines stand between two that have minutes, as said of the first? */
static bool
parted(const struct find *f, const struct piece *p, size_t n)
{
	size_t	 last = n;

	for (size_t i = 0; i < n; i++) {
		if (!piece_lasts(f, &p[i]))
			continue;
		if (last < n && i > last + 1)
			return true;
		last = i;
	}
	return false;
}

/* How many lines stand below one before the next that has minutes. */
static size_t
lines_below(const struct find *f, const struct piece *p, size_t n)
{
	size_t	 own = 0;

	while (own + 1 < n && !piece_lasts(f, &p[own + 1]))
		own++;
	return own;
}

/* The lines below a title as they are gone through. */
struct below {
	struct entry	*e;
	const struct piece *p;
	size_t		 n;
	bool		 run;		/* of bullets below one another: */
	bool		 speak;		/* they name speakers */
	bool		 last;		/* the line before named one */
	size_t		 own;		/* lines of each that has minutes */
	struct told	 told;		/* what it said of him */
};

/* Does it begin with the name of a person? 3: with a title. */
static int
named(const struct entry *e, const struct piece *p)
{
	uint32_t stop;

	return person_title(e->w->f, p->b, p->off, p->end) ? 3 :
	    name_at(e->w->f, p->b, p->off, p->end, &stop) == NAME_SURE ? 2 : 0;
}

static int
line_score(const struct entry *e, const struct piece *p)
{
	int	 name;

	if (e->flags & ENTRY_SPEAKERS && !e->listing)
		return (name = named(e, p)) > 0 ? name : -2;
	return person_score(e->w, p->b, p->off, p->end);
}

/* The bullets from i on: are they persons and bodies? */
static bool
bullets_speak(const struct entry *e, const struct piece *p, size_t n)
{
	int	 sum = 0, count = 0, least = 3, best = 0;

	for (size_t i = 0; i < n && p[i].bullet; i++, count++) {
		uint32_t from;
		int score = role_label(e->w, &p[i], &from) == ROLE_SPEAKS ?
		    3 : line_score(e, &p[i]);

		sum += score;
		least = score < least ? score : least;
		best = score > best ? score : best;
	}
	/* "The work of UNESCO" names a body, but is the name of none */
	return e->listing ? sum > -count : sum >= count && least >= 0 &&
	    best > 1;
}

/* Is the line a label behind which persons stand on lines of their own? */
static bool
heads_list(const struct below *b, size_t i, enum role_kind kind)
{
	const struct piece *p = &b->p[i], *next = p + 1;
	struct circ_str s = piece_text(p);
	uint32_t from;

	if (kind == ROLE_LIST && (!(b->e->flags & ENTRY_SPEAKERS) ||
	    i + 1 >= b->n || line_score(b->e, next) >= 2))
		return true;
	if (i + 1 >= b->n || (kind != ROLE_MAYBE && (rune_count(s) > 40 ||
	    !(str_ends(s, ":") || str_ends(s, "\xEF\xBC\x9A")))))
		return false;
	if (role_label(b->e->w, next, &from) == ROLE_SPEAKS)
		return kind == ROLE_MAYBE;
	if (next->bullet)
		return bullets_speak(b->e, next, b->n - i - 1);
	return person_score(b->e->w, next->b, next->off, next->end) >=
	    (kind == ROLE_MAYBE ? 1 : 2);
}

/* "Topic of a talk - Mr A, Org": the talk is told, he speaks. */
static void
add_talk(struct entry *e, const struct piece *p)
{
	struct piece	 q = *p;
	size_t		 before = e->speakers.n;

	q.end = entry_bracket(e, p);
	if (e->speakers.n == before)
		q.end = entry_tail(e, p->b, p->off, p->end);
	if (e->speakers.n > before && q.end <= q.off + 24 && words_in(
	    e->w->f, p->b->id, LANG_SPEECH, q.off, q.end) != NULL)
		return;		/* "Presentation by A" */
	if (q.end > q.off)
		entry_text(e, &q);
}

/* "Mr A, Org: topic of his talk". */
static bool
head_talk(struct entry *e, const struct piece *p)
{
	struct piece q = piece_from(p, entry_head(e, p->b, p->off, p->end));

	if (q.off == p->off)
		return false;
	entry_text(e, &q);
	return true;
}

/*
 * A line that is no label: a speaker, a talk, or words about the row; or one
 * with minutes and lines of its own: true.
 */
static bool
plain_line(struct below *b, size_t i)
{
	struct entry	*e = b->e;
	const struct piece *p = &b->p[i];
	int	 score;
	bool	 speaks;

	if (p->bullet && !b->run)
		b->speak = bullets_speak(e, p, b->n - i);
	b->run = p->bullet;
	if (p->bullet)
		speaks = b->speak;
	else {
		score = line_score(e, p);
		speaks = score >= 2 || (score == 1 && b->last) ||
		    (e->listing && score >= -1 && !piece_prose(p));
		if (!speaks)
			e->listing = false;
	}
	/* "Peru (25 min)" is the talk of a country */
	if ((!speaks || (!e->listing && named(e, p) == 0)) &&
	    nested_line(e, p, b->own))
		return true;
	if (speaks && head_talk(e, p))
		e->listing = false;
	else if (speaks)
		speaker_line(e, &b->told, p, p->off, e->listing);
	else if (p->bullet || !person_symbol(e->w, p))
		add_talk(e, p);
	b->last = speaks;
	return false;
}

/* "(Lecturer: Ms A)": what its brackets hold, if they hold all of it. */
static struct piece
unbracketed(const struct piece *p)
{
	struct piece q = *p;
	struct circ_str s = piece_text(p);

	if (s.n > 2 && str_starts(s, "(") && str_ends(s, ")") &&
	    memchr(s.s + 1, '(', s.n - 1) == NULL) {
		q.off = (uint32_t)(s.s - p->b->text.s) + 1;
		q.end = q.off + (uint32_t)s.n - 2;
	}
	return q;
}

static void
below_title(struct entry *e, const struct piece *p, size_t n)
{
	struct below	 b = { .e = e, .p = p, .n = n };
	bool		 blocks = parted(e->w->f, p, n);
	uint32_t	 from;

	for (size_t i = 0; i < n; i += 1 + b.own) {
		struct piece q = unbracketed(&p[i]);
		enum role_kind kind = role_label(e->w, &q, &from);

		b.own = 0;
		if (kind == ROLE_SAYS_NOT && b.last && speaker_goes_on(e,
		    &b.told, &p[i - 1], &p[i]))
			continue;
		if (kind == ROLE_SPEAKS) {
			speaker_line(e, &b.told, &q, from, true);
			e->listing = false;
			b.last = true;
			b.run = false;	/* "Moderator: A", then bullets */
		} else if (heads_list(&b, i, kind)) {
			e->listing = true;
			b.run = false;
		} else {
			b.own = blocks && piece_lasts(e->w->f, &p[i]) ?
			    lines_below(e->w->f, p + i, n - i) : 0;
			b.own = plain_line(&b, i) ? b.own : 0;
		}
	}
}

/* "Fiji, Bhutan, Mongolia" speak; each part must be a country. */
static bool
countries(struct entry *e, const struct piece *p)
{
	struct circ_span part[16];
	size_t n = person_split(e->w, p->b, p->off, p->end, false, part,
	    NELEM(part));

	for (size_t i = 0; i < n; i++)
		if (person_score(e->w, p->b, part[i].off, part[i].off +
		    part[i].len) < 2)
			return false;
	return n > 1;
}

/* The title, with the lines that go on with it: their number. */
static size_t
title_lines(struct entry *e, const struct piece *p, size_t n)
{
	struct piece	 title = p[0];
	size_t		 k = 1;

	while (k < n && p[k].b == p[0].b && title_goes_on(e->w, &p[k - 1],
	    &p[k]))
		title.end = p[k++].end;
	entry_title(e, &title);
	while (k < n && e->row.title.text.n > 0 && title_goes_on(e->w,
	    &p[k - 1], &p[k])) {
		struct entry more;

		entry_begin(e->w, &more, e->flags);
		entry_title(&more, &p[k]);
		entry_join(e, &more);
		k++;
	}
	return k;
}

void
entry_lines(struct entry *e, const struct piece *p, size_t n)
{
	uint32_t from;
	size_t	 k;

	if (n == 0)
		return;
	if (n > 1 && role_label(e->w, &p[0], &from) == ROLE_SPEAKS &&
	    role_label(e->w, &p[1], &from) == ROLE_SAYS_NOT && e->row.title.
	    text.n == 0 && line_score(e, &p[1]) < 2) {
		role_label(e->w, &p[0], &from);
		entry_add_speakers(e, p[0].b, from, p[0].end, true);
		p++;
		n--;
	}
	k = title_lines(e, p, n);
	if (e->row.title.text.n == 0 && n > k) {
		entry_lines(e, p + k, n - k);
		return;
	}
	if (n == k + 1 && !p[k].bullet && countries(e, &p[k])) {
		entry_add_speakers(e, p[k].b, p[k].off, p[k].end, true);
		return;
	}
	if (e->row.title.text.n == 0)	/* "Item 5" is all that is told */
		e->row.title = value_of(e->w->f, p->b, p->off, p->end -
		    p->off);
	below_title(e, p + k, n - k);
}

void
entry_note(struct entry *e, const struct piece *p, size_t n)
{
	unsigned flags = e->flags;

	/* a body alone does not speak here */
	e->flags |= ENTRY_SPEAKERS;
	e->listing = false;
	for (size_t i = 0, from = 0; n > 0 && i <= n; i++)
		if (i == n || person_symbol(e->w, &p[i])) {
			below_title(e, p + from, i - from);
			from = i + 1;
		}
	e->flags = flags;
}

void
entry_minutes(struct entry *e, const struct piece *p, size_t n)
{
	size_t	 k = 0;
	int	 minutes;
	const struct mention *m;

	if (n == 0 || e->row.minutes >= 0)
		return;
	m = piece_mention(e->w->f, &p[0], MENTION_DURATION, &k);
	if (m != NULL && m->minutes_max < 0) {
		e->row.minutes = m->minutes;
		e->row.minutes_at = m->at;
	} else if (piece_minutes(&p[0], &minutes)) {
		e->row.minutes = minutes;
		e->row.minutes_at = span_of(p[0].b, p[0].off, p[0].end -
		    p[0].off);
	}
}

void
entry_room(struct entry *e, const struct piece *p, size_t n)
{
	if (n > 0 && e->row.location.text.s == NULL)
		e->row.location = value_of(e->w->f, p[0].b, p[0].off,
		    p[0].end - p[0].off);
}

bool
entry_end(struct entry *e, struct agenda *a)
{
	struct find	*f = e->w->f;

	if (e->row.title.text.n == 0)
		return false;
	settle_row(e);
	*vec_push(f->ctx, &a->rows) = e->row;
	for (size_t i = 0; i < e->nested.n; i++) {
		e->nested.v[i].date = e->row.date;
		*vec_push(f->ctx, &a->rows) = e->nested.v[i];
	}
	a->timed |= e->row.start >= 0;
	a->h24 |= e->h24;
	return true;
}
