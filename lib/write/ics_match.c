/* SPDX-License-Identifier: MIT */
/*
 * Which number an event, an agenda row or a deadline has in its circular.
 * A document that stands alone numbers them in its own order.  One that
 * corrects, adds to or revises another takes the numbers of the original, if
 * that is at hand: a corrigendum may repeat only the second of three events.
 *
 * The pairs are found by what the two documents say, the surest first; what
 * fits two is left to the next way.  A corrigendum that moves one of several
 * events of equal titles names the day that it moves it from.
 */
#include "write/ics.h"

/* Pairs to look at; a document of more events is numbered in its order. */
#define MAX_PAIRS 1000000

#define NO_DAY INT64_MIN

struct item {
	struct circ_str	 name;		/* title or text */
	struct circ_str	 key;		/* its letters and digits, folded */
	int64_t		 start, day;	/* NO_DAY: unknown */
	size_t		 number;	/* mine: in the original; 0: open */
	bool		 taken;		/* theirs */
};

struct match {
	struct ctx	*ctx;
	const struct model *m;
	struct item	*mine, *theirs;
	size_t		 n, ntheirs;
	const char	*what;		/* for messages */
	bool		 adds;		/* what fits nothing is new */
};

static struct circ_str
key(struct ctx *ctx, struct circ_str s)
{
	struct buf	 b = { 0 };
	size_t		 len;

	buf_add(ctx, &b, "", 0);
	for (size_t i = 0; i < s.n; i += len) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &len);

		if (rune_letter(r) || rune_digit(r) >= 0)
			buf_addu(ctx, &b, rune_fold(r));
	}
	return buf_str(&b);
}

static void
set(struct ctx *ctx, struct item *x, struct circ_str name,
    const struct circ_moment *at)
{
	*x = (struct item){ .name = name, .key = key(ctx, name),
	    .start = NO_DAY, .day = NO_DAY };
	if (at->year == 0)
		return;
	x->day = when_at(at, 0);
	x->start = at->minute < 0 ? x->day : when_local(at);
}

/* ----------------------------------------------------------- ways of pairs */

static bool
same_all(const struct match *x, const struct item *a, const struct item *b)
{
	(void)x;
	return a->key.n > 0 && str_eq(a->key, b->key) &&
	    a->start == b->start;
}

static bool
same_name(const struct match *x, const struct item *a, const struct item *b)
{
	(void)x;
	return a->key.n > 0 && str_eq(a->key, b->key);
}

static bool
name_in_name(const struct match *x, const struct item *a,
    const struct item *b)
{
	(void)x;
	return a->key.n > 0 && b->key.n > 0 &&
	    (str_holds(a->key, b->key) ||
	    str_holds(b->key, a->key));
}

static bool
same_start(const struct match *x, const struct item *a, const struct item *b)
{
	(void)x;
	return a->start != NO_DAY && a->start == b->start;
}

static bool
same_day(const struct match *x, const struct item *a, const struct item *b)
{
	(void)x;
	return a->day != NO_DAY && a->day == b->day;
}

/* The document prints the day that the original gave. */
static bool
day_named(const struct match *x, const struct item *a, const struct item *b)
{
	struct circ_moment	 day;

	(void)a;
	if (b->day == NO_DAY)
		return false;
	day = when_moment(b->day);
	for (size_t i = 0; i < x->m->mentions.n; i++) {
		const struct mention	*k = &x->m->mentions.v[i];

		if (k->kind == MENTION_DATE && k->from.day == day.day &&
		    k->from.month == day.month && k->from.year == day.year)
			return true;
	}
	return false;
}

/* "same name" and "day named" at once come before either alone. */
static bool
name_and_day_named(const struct match *x, const struct item *a,
    const struct item *b)
{
	return same_name(x, a, b) && day_named(x, a, b);
}

static const struct {
	bool	 (*fits)(const struct match *, const struct item *,
		    const struct item *);
	bool	 in_order;	/* of several that fit, take the first */
} ways[] = {
	{ same_all, true },
	{ name_and_day_named, false },
	{ same_name, false },
	{ name_in_name, false },
	{ same_start, false },
	{ same_day, false },
	{ day_named, false },
};

/* The open item of the original that fits; NULL: none, or several. */
static struct item *
fitting(const struct match *x, size_t way, const struct item *a)
{
	struct item	*found = NULL;

	for (size_t j = 0; j < x->ntheirs; j++) {
		if (x->theirs[j].taken ||
		    !ways[way].fits(x, a, &x->theirs[j]))
			continue;
		if (found != NULL)
			return NULL;
		found = &x->theirs[j];
		if (ways[way].in_order)
			break;
	}
	return found;
}

static bool
only_one(const struct match *x, size_t way, const struct item *b)
{
	size_t	 n = 0;

	for (size_t i = 0; i < x->n; i++)
		n += x->mine[i].number == 0 &&
		    ways[way].fits(x, &x->mine[i], b);
	return n == 1 || ways[way].in_order;
}

static void
pair(struct match *x, struct item *a, struct item *b)
{
	a->number = (size_t)(b - x->theirs) + 1;
	b->taken = true;
}

static int
shown(struct circ_str s)
{
	return s.n > 60 ? (int)utf8_prev(s.s, 60) : (int)s.n;
}

/* What no way paired: in order, or new. */
static void
pair_rest(struct match *x)
{
	size_t	 j = 0, last = x->ntheirs;

	for (size_t i = 0; i < x->n; i++) {
		struct item	*a = &x->mine[i];

		if (a->number > 0)
			continue;
		while (j < x->ntheirs && x->theirs[j].taken)
			j++;
		if (x->adds || j == x->ntheirs) {
			a->number = ++last;
			ctx_notice(x->ctx, "%s %zu (\"%.*s\") is not in the "
			    "original: it is new, number %zu", x->what, i + 1,
			    shown(a->name), a->name.n > 0 ? a->name.s : "",
			    last);
			continue;
		}
		pair(x, a, &x->theirs[j]);
		ctx_notice(x->ctx, "%s %zu (\"%.*s\") is taken for number %zu "
		    "of the original (\"%.*s\")", x->what, i + 1,
		    shown(a->name), a->name.n > 0 ? a->name.s : "",
		    a->number, shown(x->theirs[j].name),
		    x->theirs[j].name.n > 0 ? x->theirs[j].name.s : "");
	}
}

static void
find_pairs(struct match *x)
{
	bool	 small = x->n == 0 || x->ntheirs <= MAX_PAIRS / x->n;

	for (size_t way = 0; way < NELEM(ways) && small; way++)
		for (size_t i = 0; i < x->n; i++) {
			struct item	*b = x->mine[i].number > 0 ? NULL :
			    fitting(x, way, &x->mine[i]);

			if (b != NULL && only_one(x, way, b))
				pair(x, &x->mine[i], b);
		}
	pair_rest(x);
}

/* ---------------------------------------------------------------- numbers */

static size_t
timed_rows(const struct circ_event *e)
{
	size_t	 n = 0;

	for (size_t i = 0; i < e->nagenda; i++)
		n += e->agenda[i].start >= 0;
	return n;
}

/* In the order of a document: the rows of all events are one series. */
static void
own_numbers(struct ics *s)
{
	const struct circ_circular *c = &s->m->c;
	size_t	 rows = 0;

	for (size_t i = 0; i < c->nevents; i++) {
		s->event[i] = (struct ics_number){ .number = i + 1,
		    .rows = rows, .nrows = SIZE_MAX };
		rows += timed_rows(&c->events[i]);
	}
	for (size_t i = 0; i < c->ndeadlines; i++)
		s->deadline[i] = i + 1;
}

static void
match_events(struct ics *s, struct match *x)
{
	const struct circ_circular *c = &s->m->c, *o = s->o->original;
	size_t	*before = arena_array(s->ctx, o->nevents + 1, sizeof(*before));

	x->what = "event";
	x->n = c->nevents;
	x->ntheirs = o->nevents;
	x->mine = arena_array(s->ctx, x->n, sizeof(*x->mine));
	x->theirs = arena_array(s->ctx, x->ntheirs, sizeof(*x->theirs));
	for (size_t i = 0; i < x->n; i++)
		set(s->ctx, &x->mine[i], c->events[i].title.text,
		    &c->events[i].start);
	before[0] = 0;
	for (size_t i = 0; i < x->ntheirs; i++) {
		set(s->ctx, &x->theirs[i], o->events[i].title.text,
		    &o->events[i].start);
		before[i + 1] = before[i] + timed_rows(&o->events[i]);
	}
	find_pairs(x);
	s->more_rows = before[x->ntheirs];
	for (size_t i = 0; i < x->n; i++) {
		size_t	 k = x->mine[i].number;
		bool	 old = k <= x->ntheirs;

		s->event[i] = (struct ics_number){ .number = k,
		    .rows = old ? before[k - 1] : 0,
		    .nrows = old ? before[k] - before[k - 1] : 0 };
	}
}

static void
match_deadlines(struct ics *s, struct match *x)
{
	const struct circ_circular *c = &s->m->c, *o = s->o->original;

	x->what = "deadline";
	x->n = c->ndeadlines;
	x->ntheirs = o->ndeadlines;
	x->mine = arena_array(s->ctx, x->n, sizeof(*x->mine));
	x->theirs = arena_array(s->ctx, x->ntheirs, sizeof(*x->theirs));
	for (size_t i = 0; i < x->n; i++)
		set(s->ctx, &x->mine[i], c->deadlines[i].text.text,
		    &c->deadlines[i].date);
	for (size_t i = 0; i < x->ntheirs; i++)
		set(s->ctx, &x->theirs[i], o->deadlines[i].text.text,
		    &o->deadlines[i].date);
	find_pairs(x);
	for (size_t i = 0; i < x->n; i++)
		s->deadline[i] = x->mine[i].number;
}

static void
same_series(struct ics *s)
{
	struct circ_str	 mine = write_ics_series(s->ctx, &s->m->c);
	struct circ_str	 theirs = write_ics_series(s->ctx, s->o->original);

	if (s->o->uid_key == NULL && !str_eq(mine, theirs))
		ctx_raise(s->ctx, CIRC_EUSAGE, "its reference (%s) is not "
		    "that of the original (%s); see --uid-key",
		    mine.n > 0 ? mine.s : "none",
		    theirs.n > 0 ? theirs.s : "none");
}

void
ics_numbers(struct ics *s)
{
	const struct circ_circular *c = &s->m->c;
	struct match	 x = { .ctx = s->ctx, .m = s->m };

	s->event = arena_array(s->ctx, c->nevents, sizeof(*s->event));
	s->deadline = arena_array(s->ctx, c->ndeadlines,
	    sizeof(*s->deadline));
	if (s->o->original == NULL) {
		own_numbers(s);
		return;
	}
	same_series(s);
	x.adds = str_eqz(c->relates.kind.text, "addendum");
	if (s->o->todo || s->o->deadlines)
		match_deadlines(s, &x);
	if (!s->o->todo)
		match_events(s, &x);
}

/* The number of an event's next timed row; the jth, from 0. */
size_t
ics_row_number(struct ics *s, size_t event, size_t j)
{
	const struct ics_number	*e = &s->event[event];

	return j < e->nrows ? e->rows + j + 1 : ++s->more_rows;
}
