/* SPDX-License-Identifier: MIT */
/*
 * CL405 and CL406: lists of durations.  A list is what stands together
 * outside tables, one duration in brackets per paragraph ("Expert
 * Perspectives (15 min): ..."), or the rows of an agenda.  Two lists of one
 * meeting must agree item by item, and each must fill the meeting.
 */
#include <stdlib.h>

#include "check/agenda.h"

#define ITEMS 40
#define LISTS 16
#define APART 12	/* blocks between two items of one list */

struct item {
	struct circ_span at;		/* of the duration */
	struct circ_str	 title;
	int		 minutes;
};

struct list {
	struct item	 v[ITEMS];
	size_t		 n;
	int		 sum;
	bool		 agenda;
	bool		 whole;		/* no row without a duration */
	const struct circ_event *event;	/* whose agenda it is */
};

struct lists {
	struct list	*v[LISTS];
	size_t		 n;
};

/* The words before a bracketed duration, up to the bracket. */
static struct circ_str
title_before(struct circ_str text, uint32_t off)
{
	size_t	 end = off;

	while (end > 0 && text.s[end - 1] != '(' && text.s[end - 1] != '[' &&
	    (unsigned char)text.s[end - 1] < 0x80)
		end--;
	if (end == 0)
		return (struct circ_str){ text.s, 0 };
	return str_trim(str_sub(text, 0, end - 1));
}

/* Is the duration the only one of its paragraph, in brackets, near its
   beginning: an item's own length? */
static bool
is_item(const struct check *c, size_t i, struct item *out)
{
	const struct mention *m = &c->m->mentions.v[i];
	const struct doc_block *b = check_block(c, m->at.block);

	if (m->kind != MENTION_DURATION || m->minutes <= 0 || b == NULL ||
	    b->cell != NULL || b->story != DOC_BODY ||
	    m->minutes_max > m->minutes)
		return false;
	for (size_t k = i; k-- > 0 && c->m->mentions.v[k].at.block ==
	    m->at.block; )
		if (c->m->mentions.v[k].kind == MENTION_DURATION)
			return false;
	out->title = title_before(b->text, m->at.off);
	out->at = m->at;
	out->minutes = m->minutes;
	return out->title.n >= 3 && out->title.n <= 120 && m->at.off > 0 &&
	    (b->text.s[m->at.off - 1] == '(' || b->text.s[m->at.off] == '(');
}

static struct list *
list_new(struct check *c, struct lists *l)
{
	if (l->n == LISTS)
		return NULL;
	return l->v[l->n++] = arena_new(c->ctx, struct list);
}

static void
list_add(struct list *l, const struct item *it)
{
	if (l->n == ITEMS)
		return;
	l->v[l->n++] = *it;
	l->sum += it->minutes;
}

static void
printed_lists(struct check *c, struct lists *l)
{
	struct list	*now = NULL;
	uint32_t	 last = 0;

	for (size_t i = 0; i < c->m->mentions.n; i++) {
		struct item	 it;

		if (!is_item(c, i, &it))
			continue;
		if (now == NULL || it.at.block - last > APART)
			now = list_new(c, l);
		if (now == NULL)
			return;
		now->whole = true;
		list_add(now, &it);
		last = it.at.block;
	}
}

/*
 * Before the opening (a test of connections), after the end, or a part of
 * the slot above, which has times of its own.
 */
static bool
beside_the_count(const struct circ_event *e, const struct circ_row *r,
    bool ranged)
{
	int	 start = e->start.minute, end = e->end.minute;

	if (!agenda_timed(r))
		return ranged && r->minutes > 0;
	return agenda_ranged(r) && start >= 0 && end > start &&
	    (r->end <= start || r->start >= end);
}

static void
agenda_list(struct check *c, struct lists *l, const struct circ_event *e)
{
	struct list	*now = NULL;
	bool		 ranged = false;

	for (size_t i = 0; i < e->nagenda; i++) {
		const struct circ_row *r = &e->agenda[i];
		struct item	 it = { r->minutes_at, r->title.text,
		    r->minutes };

		if (r->level > 0 || r->heading)
			continue;
		if (i > 0 && !agenda_same_day(r, &e->agenda[0]))
			return;
		if (beside_the_count(e, r, ranged))
			continue;
		ranged |= agenda_ranged(r);
		if (now == NULL && (now = list_new(c, l)) == NULL)
			return;
		now->agenda = true;
		now->event = e;
		if (now->n == 0)
			now->whole = true;
		if (r->minutes <= 0) {
			now->whole = false;
			continue;
		}
		list_add(now, &it);
	}
}

/* Does an agenda already hold this printed list? */
static bool
within_agenda(const struct list *p, const struct lists *l)
{
	for (size_t i = 0; i < l->n; i++)
		for (size_t k = 0; l->v[i]->agenda && k < l->v[i]->n; k++)
			if (l->v[i]->v[k].at.block == p->v[0].at.block)
				return true;
	return false;
}

static struct lists *
collect(struct check *c)
{
	struct lists	*l = arena_new(c->ctx, struct lists);

	for (size_t i = 0; i < c->m->c.nevents; i++)
		agenda_list(c, l, &c->m->c.events[i]);
	printed_lists(c, l);
	return l;
}

/* ------------------------------------------------------- CL405, differs */

static void
differs(struct check *c, const struct item *a, const struct item *b)
{
	struct found	*f;

	f = check_say(c, a->at, "\"%s\" has %d minutes here (\"%s\"), but "
	    "\"%s\" has %d in %s (\"%s\")", check_short(c, a->title, 60),
	    a->minutes, check_words(c, a->at), check_short(c, b->title, 60),
	    b->minutes, check_where(c, b->at), check_words(c, b->at));
	check_about(f, b->at);
}

/* Lists of equal length that agree in half of their items are one. */
static bool
by_order(struct check *c, const struct list *a, const struct list *b)
{
	size_t	 same = 0;

	if (a->n != b->n || a->n < 3)
		return false;
	for (size_t i = 0; i < a->n; i++)
		same += a->v[i].minutes == b->v[i].minutes;
	if (same * 2 < a->n || same == a->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (a->v[i].minutes != b->v[i].minutes)
			differs(c, &a->v[i], &b->v[i]);
	return true;
}

#define SAME_TITLE 80	/* per cent of the words */

static void
by_title(struct check *c, const struct list *a, const struct list *b)
{
	for (size_t i = 0; i < a->n; i++) {
		struct circ_str	 x = check_fold(c, a->v[i].title);

		for (size_t k = 0; k < b->n; k++) {
			if (a->v[i].minutes == b->v[k].minutes ||
			    x.n < 8 || check_alike(x, check_fold(c,
			    b->v[k].title)) < SAME_TITLE)
				continue;
			differs(c, &a->v[i], &b->v[k]);
			return;
		}
	}
}

void
agenda_item_differs(struct check *c)
{
	struct lists	*l = collect(c);

	for (size_t i = 0; i < l->n; i++)
		for (size_t k = 0; k < l->n; k++) {
			struct list	*a = l->v[i], *b = l->v[k];

			if (i == k || a->agenda || (!b->agenda && k < i) ||
			    a->n == 0 || within_agenda(a, l))
				continue;
			if (!by_order(c, a, b))
				by_title(c, a, b);
		}
}

/* --------------------------------------------------------- CL406, total */

static const char *
sum_words(struct check *c, const struct list *l)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; i < l->n && i < 12; i++)
		buf_printf(c->ctx, &b, "%s%d", i > 0 ? " + " : "",
		    l->v[i].minutes);
	if (l->n > 12)
		buf_adds(c->ctx, &b, " + …");
	buf_printf(c->ctx, &b, " = %d", l->sum);
	return b.s;
}

/* The length of the meeting, or of the rows' own span; 0 if not known. */
static int
window(const struct circ_event *e, int *start)
{
	bool	 one_day = e->end.year == 0 || (e->end.day == e->start.day &&
	    e->end.month == e->start.month);

	*start = e->start.minute;
	if (!one_day || e->start.minute < 0 || e->end.minute < 0)
		return 0;
	return e->end.minute - e->start.minute;
}

/*
 * A list outside the agenda may leave things out: it counts only if it is
 * near the whole (a fifth), so that it plainly means to fill it.
 */
static bool
means_all(const struct list *l, int length)
{
	return l->n >= 3 && abs(l->sum - length) * 5 <= length;
}

static void
total(struct check *c, const struct list *l, const struct circ_event *e)
{
	int		 start, length = window(e, &start);
	struct found	*f;

	if (length <= 0 || l->sum == length || l->n < 2 ||
	    !(l->whole ? means_all(l, length) || l->sum > length : false))
		return;
	if (l->sum > length * 3)
		return;			/* several sessions' worth */
	f = check_say(c, l->v[0].at, "the durations add up to %s minutes, "
	    "but the meeting (%s-%s) has %d", sum_words(c, l),
	    check_clock(c, start), check_clock(c, start + length), length);
	for (size_t i = 1; i < l->n; i++)
		check_about(f, l->v[i].at);
}

void
agenda_total_differs(struct check *c)
{
	struct lists	*l = collect(c);

	for (size_t i = 0; i < l->n; i++) {
		struct list	*x = l->v[i];

		if (x->n == 0 || (!x->agenda && within_agenda(x, l)))
			continue;
		if (x->agenda)
			total(c, x, x->event);
		else if (c->m->c.nevents == 1)
			total(c, x, &c->m->c.events[0]);
	}
}
