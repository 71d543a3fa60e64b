/* SPDX-License-Identifier: MIT */
/*
 * Agendas without a table.  Rows begin with lines of these kinds:
 *
 *	09:00 - 09:30  Opening		a clock, the title behind or below it
 *	9.10 Opening by X
 *	3. National reports (9.30-12.00) a number, a clock in brackets
 *
 * Other lines belong to the row above them.  A heading ends a row; a line
 * that is a day tells the date of the rows below.  Lists without times are
 * agenda_list.c's.
 */
#include "find/agenda_person.h"
#include "find/agenda_text.h"

#define MAXGAP 14	/* lines that may stand between two timed ones */

/* "Date: 7-9 May, 9:00 to 17:00" tells when a meeting is held. */
static bool
day_label(const struct find *f, const struct piece *p)
{
	static const enum lang_section labels[] = { LANG_DATE, LANG_TIME };
	size_t	 i = 0;

	for (size_t k = 0; k < NELEM(labels); k++) {
		const struct hit *h = words_at(f, p->b->id, labels[k],
		    p->off);
		uint32_t at, len;

		if (h == NULL)
			continue;
		at = text_space(p->b, h->off + h->len, p->end);
		if (at < p->end && COLON(text_rune(p->b, at, &len)))
			return piece_mention(f, p, MENTION_DATE, &i) != NULL;
	}
	return false;
}

/* The clock of a line, and the stretch of its title (may be empty). */
static bool
line_clock(const struct find *f, const struct piece *p, struct clock *c,
    struct piece *title)
{
	struct number	 n;
	struct piece	 q = *p;
	const struct hit *h;

	if (day_label(f, p))
		return false;
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
	/* "Time: 13.00-14.30" tells of a meeting, and names no slot */
	h = words_at(f, p->b->id, LANG_TIME, title->off);
	return title->end > title->off && (h == NULL || h->off + h->len <
	    title->end);
}

/* "5 May 2026, 10:00-12:00 Title": the day before the clock. */
static bool
day_before(const struct find *f, const struct piece *p, uint32_t end,
    struct circ_moment *day)
{
	struct piece	 q = *p;

	q.end = end;
	return end > p->off && piece_day(f, &q, day);
}

/*
 * "Tuesday 27 June (09:30-17:30)": a day and its hours, not a slot; the rows
 * that follow, out of n lines, have clocks of their own.  0 lines: whatever
 * follows.
 */
static bool
day_hours(const struct find *f, const struct piece *p, size_t n,
    struct circ_moment *day)
{
	struct circ_moment other;
	struct clock	 c, own;
	struct piece	 t;
	size_t		 i = 0;

	if (!line_clock(f, p, &c, &t) || c.end < 0 || piece_mention(f, p,
	    MENTION_DATE, &i) == NULL || !piece_day(f, p, day))
		return false;
	for (i = 1; i < n && i < 4; i++)
		if (line_clock(f, &p[i], &own, &t))
			return !piece_day(f, &p[i], &other) && own.start >=
			    c.start && own.start <= c.end;
	return n == 0;
}

/* A clock that has its line to itself: the next line is its title. */
static bool
clock_alone(const struct find *f, const struct piece *p)
{
	struct clock	 c;
	struct piece	 t;

	return line_clock(f, p, &c, &t) && piece_left(f, p->b, t.off, t.end,
	    0) == 0;
}

bool
line_heads(const struct find *f, const struct piece *p)
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

enum kind
line_kind(const struct find *f, const struct piece *p)
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
	if (line_heads(f, p))
		return K_HEAD;
	return piece_prose(p) ? K_PROSE : K_OTHER;
}

/* ------------------------------------------------------------------- rows */

void
row_close(struct lines *l)
{
	if (!l->open)
		return;
	entry_lines(&l->e, l->body.v, l->body.n);
	entry_end(&l->e, l->a);
	l->open = false;
	l->body.n = 0;
}

void
row_open(struct lines *l, unsigned flags)
{
	row_close(l);
	entry_begin(l->w, &l->e, flags);
	if (l->w->day.year != 0)
		agenda_date(&l->e.row, &l->w->day);
	l->open = true;
	l->mute = false;
	l->sub.value = 0;
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
	while (cal_weekday_of(d) != h->value)
		d++;
	cal_from_days(d, &y, &m, &dom);
	day->year = (int16_t)y;
	day->month = (uint8_t)m;
	day->day = (uint8_t)dom;
	day->how = CIRC_INFERRED;
	l->w->day = *day;
}

/* "Evening<tab>Reception": where its title begins, or 0. */
static uint32_t
part_title(const struct find *f, const struct piece *p)
{
	const struct hit *h = words_at(f, p->b->id, LANG_DAY_PART, p->off);
	struct piece	 t;
	size_t		 len;
	uint32_t	 sign, n;

	if (h == NULL || !p->first || h->off + h->len >= p->end)
		return 0;
	sign = h->off + h->len;
	if (p->b->text.s[sign] != '\t')	/* "Evening : reception" */
		sign = text_space(p->b, sign, p->end);
	if (sign < p->end && (p->b->text.s[sign] == '\t' || COLON(text_rune(
	    p->b, sign, &n)))) {
		t = piece_from(p, text_space(p->b, sign + (p->b->text.s[sign]
		    == '\t' ? 1 : n), p->end));
		return t.off < t.end ? t.off : 0;
	}
	t = piece_from(p, h->off + h->len + 1);
	if (t.off >= t.end)
		return 0;
	return rune_upper(utf8_get(p->b->text.s + t.off, t.end - t.off,
	    &len)) && words_at(f, p->b->id, LANG_SESSION, t.off) == NULL ?
	    t.off : 0;
}

bool
part_begins(const struct find *f, const struct piece *p)
{
	return part_title(f, p) > 0;
}

/* A row whose hour is left open. */
static bool
part_row(struct lines *l, const struct piece *p)
{
	uint32_t	 off = part_title(l->w->f, p);

	if (off == 0)
		return false;
	row_open(l, 0);
	*vec_push(l->w->f->ctx, &l->body) = piece_from(p, off);
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

/* "a. Title" below a numbered row, and "b." after it. */
static bool
sub_row(struct lines *l, const struct piece *p)
{
	struct number	 n, sub = l->sub;
	int		 last = sub.value;

	if (!l->open || l->mute || !piece_number(l->w->f, p, &n) ||
	    n.kind != 'a' || n.style == 'A' ||
	    !number_is(&n, last > 0 ? &sub : &n, last + 1))
		return false;
	row_open(l, ENTRY_OWNER);
	l->e.row.level = 1;
	*vec_push(l->w->f->ctx, &l->body) = *p;
	l->sub = last > 0 ? sub : n;
	l->sub.value = last + 1;
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

void
row_section(struct lines *l, const struct piece *p)
{
	half_begins(l->w, p, 1);
	row_open(l, 0);
	l->e.row.heading = true;
	*vec_push(l->w->f->ctx, &l->body) = *p;
	row_close(l);
	l->mute = true;
}

/* "MINISTERIAL SEGMENT" right above a day: what follows is so called. */
static bool
heads_day(const struct find *f, const struct piece *p, size_t left)
{
	struct circ_moment day;

	return left > 1 && !p->bullet && str_all_upper(piece_text(p)) &&
	    piece_day(f, &p[1], &day) && !person_title(f, p->b, p->off,
	    p->end);
}

static void
line_add(struct lines *l, const struct piece *p, size_t left, bool numbered)
{
	struct find	*f = l->w->f;
	struct circ_moment day;
	struct clock	 c;
	struct piece	 title;
	struct number	 n;
	bool has = piece_number(f, p, &n) && n.kind == '1' && n.sub < 0;
	bool hours = left > 1 && day_hours(f, p, left, &day);

	if (!hours && line_clock(f, p, &c, &title)) {
		if (day_before(f, p, c.off, &day))
			day_begins(l->w, &day, p, 1);
		row_open(l, numbered ? ENTRY_OWNER : 0);
		entry_clock(&l->e, &c);
		if (l->a->zone == NULL)
			l->a->zone = c.zone;
		day_prefix(l, &title);
		if (piece_left(f, title.b, title.off, title.end, 0) > 0)
			*vec_push(f->ctx, &l->body) = title;
		if (has)
			l->number = n.value;
	} else if (hours || piece_day(f, p, &day)) {
		row_close(l);
		day_begins(l->w, &day, p, 1);
		l->mute = true;
	} else if (piece_day_only(f, p)) {
		row_section(l, p);
		l->w->day.year = 0;
	} else if (numbered && has && n.value == l->number + 1) {
		row_open(l, ENTRY_OWNER);
		*vec_push(f->ctx, &l->body) = *p;
		l->number = n.value;
	} else if (numbered && sub_row(l, p))
		return;
	else if (l->open && !l->mute && l->body.n == 0) {
		/* the title of a clock that stands alone */
		*vec_push(f->ctx, &l->body) = *p;
	} else if (part_row(l, p) || half_line(l, p) || again(l, p))
		return;
	else if (heads_day(f, p, left)) {
		row_close(l);
		l->mute = true;
	} else if (line_heads(f, p))
		row_section(l, p);
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
		line_add(&l, &ps->v[i], to - i, numbered);
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

bool
line_leads(const struct find *f, const struct piece *p)
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
	size_t		 i = 0;

	if (k == 0 || k >= ps->n || !clock_alone(f, &ps->v[k - 1]))
		return false;
	kind = line_kind(f, &ps->v[k]);
	return kind != K_CLOCK && kind != K_DAY && kind != K_ANNEX &&
	    !(kind == K_AGENDA && piece_mention(f, &ps->v[k - 1],
	    MENTION_DATE, &i) != NULL);
}

/* The end of a run of timed lines that begins at i; 0 if it is none. */
static size_t
timed_run(struct agendas *w, const struct pieces *ps, size_t i)
{
	size_t	 last = i, count = 0, k;
	struct circ_moment day;
	struct number n;
	struct clock c;
	bool numbered = piece_number(w->f, &ps->v[i], &n) && !n.weak;
	bool ahead = line_leads(w->f, &ps->v[i]);

	for (k = i; k < ps->n && k - last <= MAXGAP; k++) {
		enum kind kind = line_kind(w->f, &ps->v[k]);

		if (titles_clock(w->f, ps, k) || (kind == K_CLOCK && k + 1 <
		    ps->n && day_hours(w->f, &ps->v[k], ps->n - k, &day)))
			continue;
		if (kind == K_CLOCK) {
			if (line_leads(w->f, &ps->v[k]) != ahead)
				continue;
			last = k;
			count += !piece_clock(w->f, &ps->v[k], &c) ||
			    !clock_elsewhere(w, &ps->v[k], &c);
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
		if (line_kind(w->f, &ps->v[k]) != K_OTHER &&
		    line_kind(w->f, &ps->v[k]) != K_PROSE)
			break;
	return k;
}

/* A section heading just above the first timed line belongs to it. */
static size_t
run_begin(struct agendas *w, const struct pieces *ps, size_t i, size_t floor)
{
	for (size_t k = i; k > floor && i - k < 4;) {
		enum kind kind = line_kind(w->f, &ps->v[--k]);

		if (kind == K_HEAD && words_in(w->f, ps->v[k].b->id,
		    LANG_DAY_PART, ps->v[k].off, ps->v[k].end) != NULL)
			return k;
		if (kind != K_OTHER)
			break;
	}
	return i;
}

/* ------------------------------------------------------------- a stretch */

struct agenda *
stretch_agenda(struct stretch *s, size_t from, size_t to, struct agenda *a,
    const struct doc_block *heading)
{
	a->first = s->ps->v[from].b->id;
	a->last = s->ps->v[to - 1].b->id;
	a->heading = heading;
	return a;
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
	agenda_keep(s->w, stretch_agenda(s, from, to, a, s->w->heading));
	*at = to;
	return true;
}

/* The line announces an agenda. */
static void
announce(struct stretch *s, size_t i)
{
	s->w->heading = s->ps->v[i].b;
	s->heading = i + 1;
	s->prose = 0;
	s->another = false;
	s->clock = false;
}

static void
pass(struct stretch *s, size_t i, enum kind kind)
{
	const struct piece *p = &s->ps->v[i];
	struct circ_moment day;
	size_t	 k = 0;

	if (kind == K_CLOCK && day_hours(s->w->f, p, 0, &day))
		kind = K_DAY;
	switch (kind) {
	case K_ANNEX:
		s->w->heading = NULL;
		s->w->day.year = 0;
		s->heading = 0;
		s->last = 0;
		if (piece_agenda(s->w->f, p))
			announce(s, i);
		s->clock = false;
		break;
	case K_AGENDA:
		announce(s, i);
		break;
	case K_DAY:
		piece_day(s->w->f, p, &day);
		day_begins(s->w, &day, p, 1);
		s->w->day_id = p->b->id;
		break;
	case K_PROSE:
		s->w->day.year = 0;
		s->prose++;
		s->last = 0;
		break;
	default:
		/* "ANNEX B" and "Draft agenda" may share a paragraph. */
		if (!p->first && piece_agenda(s->w->f, p))
			announce(s, i);
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
		enum kind kind = line_kind(w->f, p);
		struct circ_moment day;
		struct number n;

		if (kind == K_CLOCK && ps->n - i > 1 && day_hours(w->f, p,
		    ps->n - i, &day))
			kind = K_DAY;
		if (kind == K_CLOCK && i >= w->tried && try_timed(&s, &i)) {
			s.done = i;
			s.heading = 0;
			continue;
		}
		if (kind != K_CLOCK && !p->bullet && !piece_number(w->f, p,
		    &n) && agenda_lengths(&s, &i)) {
			s.done = i;
			s.heading = 0;
			continue;
		}
		if (kind != K_CLOCK && (p->bullet || piece_number(w->f, p,
		    &n)) && agenda_list(&s, &i)) {
			s.done = i;
			continue;
		}
		pass(&s, i, kind);
		i++;
	}
}
