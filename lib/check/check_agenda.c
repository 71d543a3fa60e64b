/* SPDX-License-Identifier: MIT */
/*
 * CL4xx: agenda arithmetic.  Rows are compared with what they state
 * themselves, with their siblings and with the meeting's window; a slot's
 * parts (level 1) fill the slot and do not count beside it.
 */
#include "check/agenda.h"

bool
agenda_timed(const struct circ_row *r)
{
	return r->start >= 0;
}

bool
agenda_ranged(const struct circ_row *r)
{
	return r->start >= 0 && r->end >= 0 && r->end > r->start;
}

bool
agenda_same_day(const struct circ_row *a, const struct circ_row *b)
{
	return a->date.year == b->date.year && a->date.month ==
	    b->date.month && a->date.day == b->date.day;
}

const char *
agenda_range(struct check *c, const struct circ_row *r)
{
	if (r->end < 0)
		return check_clock(c, r->start);
	return arena_printf(c->ctx, "%s-%s", check_clock(c, r->start),
	    check_clock(c, r->end));
}

const char *
agenda_title(struct check *c, const struct circ_row *r)
{
	return check_short(c, r->title.text, 60);
}

/* The words to quote: the time as printed and the title. */
static void
quote_row(struct check *c, struct found *f, const struct circ_row *r)
{
	if (f != NULL && f->pub.quote.n == 0)
		check_quote(c, f, r->title.text);
}

/* -------------------------------------------- CL401, stated and computed */

/* The upper bound, where "20-25 min" is stated. */
static int
minutes_max(const struct check *c, const struct circ_row *r)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (m->kind == MENTION_DURATION && m->minutes_max > 0 &&
		    check_same_span(m->at, r->minutes_at))
			return m->minutes_max;
	}
	return r->minutes;
}

/* When the parts of slot i end, or -1; *n counts them. */
static int
parts_end(const struct circ_event *e, size_t i, size_t *n)
{
	int	 end = -1;

	*n = 0;
	for (size_t k = i + 1; k < e->nagenda &&
	    e->agenda[k].level > e->agenda[i].level; k++) {
		++*n;
		if (e->agenda[k].end > end)
			end = e->agenda[k].end;
	}
	return end;
}

static void
row_minutes(struct check *c, const struct circ_event *e, size_t i)
{
	const struct circ_row *r = &e->agenda[i];
	int		 real = r->end - r->start, end;
	struct found	*f;
	size_t		 parts;

	if (!agenda_ranged(r) || r->minutes < 0 || r->minutes == real ||
	    (real > r->minutes && real <= minutes_max(c, r)))
		return;
	end = parts_end(e, i, &parts);
	if (end == r->start + r->minutes)
		f = check_say(c, r->at, "%s lasts %d minutes, but %d are "
		    "stated (\"%s\"); the %zu parts of \"%s\" end at %s",
		    agenda_range(c, r), real, r->minutes,
		    check_words(c, r->minutes_at), parts, agenda_title(c, r),
		    check_clock(c, end));
	else
		f = check_say(c, r->at, "%s lasts %d minutes, but %d are "
		    "stated (\"%s\") for \"%s\"", agenda_range(c, r), real,
		    r->minutes, check_words(c, r->minutes_at),
		    agenda_title(c, r));
	quote_row(c, f, r);
	check_about(f, r->minutes_at);
	check_suggest(c, f, "%s-%s, or %d minutes", check_clock(c, r->start),
	    check_clock(c, (r->start + r->minutes) % 1440), real);
}

static void
stated_minutes(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++)
		for (size_t k = 0; k < c->m->c.events[i].nagenda; k++)
			row_minutes(c, &c->m->c.events[i], k);
}

/* ------------------------------------------------------ CL402, overlaps */

/* Rows that a table or its words set side by side. */
bool
agenda_parallel(struct check *c, const struct circ_row *a,
    const struct circ_row *b)
{
	const struct doc_block *x = check_block(c, a->title.at.block);
	const struct doc_block *y = check_block(c, b->title.at.block);

	if (a->start == b->start && a->end == b->end)
		return true;
	if (a->location.text.n > 0 && b->location.text.n > 0 &&
	    !str_eq(a->location.text, b->location.text))
		return true;
	if (x != NULL && y != NULL && x->cell != NULL && y->cell != NULL &&
	    x->cell->table == y->cell->table &&
	    x->cell->col != y->cell->col)
		return true;
	return check_topic(c, CHECK_PARALLEL, a->title.text) != NULL ||
	    check_topic(c, CHECK_PARALLEL, b->title.text) != NULL;
}

/* Row i is a frame around what follows: two rows or more lie inside it. */
static bool
is_frame(const struct circ_event *e, size_t i)
{
	const struct circ_row *f = &e->agenda[i];
	size_t		 inside = 0;

	if (i + 1 < e->nagenda && e->agenda[i + 1].level > f->level)
		return false;	/* its parts are told by their level */
	for (size_t k = i + 1; k < e->nagenda; k++) {
		const struct circ_row *r = &e->agenda[k];

		if (!agenda_timed(r))
			continue;
		if (!agenda_same_day(f, r) || r->start < f->start ||
		    r->start >= f->end || r->end > f->end)
			break;
		inside++;
	}
	return inside >= 2;
}

static void
overlap(struct check *c, const struct circ_row *a, const struct circ_row *b)
{
	int		 from = a->start > b->start ? a->start : b->start;
	int		 to = a->end < b->end ? a->end : b->end;
	struct found	*f;

	f = check_say(c, b->at, "\"%s\" (%s) and \"%s\" (%s) overlap from %s "
	    "to %s", agenda_title(c, a), agenda_range(c, a),
	    agenda_title(c, b), agenda_range(c, b), check_clock(c, from),
	    check_clock(c, to));
	quote_row(c, f, b);
	check_about(f, a->at);
	check_about(f, a->title.at);
	if (a->start < b->start)
		check_suggest(c, f, "end the former at %s, or begin the "
		    "latter at %s", check_clock(c, b->start),
		    check_clock(c, a->end));
}

#define LOOK_AHEAD 6

static void
event_overlaps(struct check *c, const struct circ_event *e)
{
	for (size_t i = 0; i < e->nagenda; i++) {
		const struct circ_row *a = &e->agenda[i];
		size_t		 seen = 0;

		if (!agenda_ranged(a) || a->heading || is_frame(e, i))
			continue;
		for (size_t k = i + 1; k < e->nagenda && seen < LOOK_AHEAD;
		    k++) {
			const struct circ_row *b = &e->agenda[k];

			if (b->level < a->level)
				break;
			if (b->level != a->level || !agenda_ranged(b) ||
			    b->heading)
				continue;
			if (!agenda_same_day(a, b))
				break;
			seen++;
			if (b->start < a->end && a->start < b->end &&
			    !agenda_parallel(c, a, b)) {
				overlap(c, a, b);
				break;
			}
		}
	}
}

static void
overlaps(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++)
		event_overlaps(c, &c->m->c.events[i]);
}

/* ----------------------------------------------------------- CL403, gaps */

#define LONGEST_GAP 45	/* minutes; more is a lunch that needs no row */
#define DAY 1440	/* minutes */

struct gap {
	const struct circ_row *after, *before;
};

/* What ends last of the rows of a day so far. */
static const struct circ_row *
ends_last(const struct circ_row *last, const struct circ_row *r)
{
	if (r->end < 0)
		return NULL;
	return last != NULL && agenda_same_day(last, r) &&
	    last->end > r->end ? last : r;
}

/* The gaps of an event; the number of them. */
static size_t
find_gaps(struct check *c, const struct circ_event *e, struct gap *v)
{
	const struct circ_row *last = NULL;
	size_t		 n = 0;

	for (size_t k = 0; k < e->nagenda; k++) {
		const struct circ_row *r = &e->agenda[k];
		int		 gap;

		if (!agenda_timed(r)) {
			last = NULL;
			continue;
		}
		if (r->level > 0)
			continue;
		gap = last == NULL || !agenda_same_day(last, r) ? 0 :
		    r->start - last->end;
		if (gap > 0 && gap <= LONGEST_GAP && r->end >= 0 &&
		    check_topic(c, CHECK_SOCIAL, r->title.text) == NULL)
			v[n++] = (struct gap){ last, r };
		last = ends_last(last, r);
	}
	return n;
}

/* The minutes of the day at which gaps begin on more days than one. */
static void
find_breaks(const struct gap *v, size_t n, bool is_break[DAY])
{
	const struct circ_row *first[DAY] = { NULL };

	memset(is_break, 0, DAY * sizeof(*is_break));
	for (size_t i = 0; i < n; i++) {
		int	 at = v[i].after->end % DAY;

		if (first[at] == NULL)
			first[at] = v[i].after;
		else if (!agenda_same_day(first[at], v[i].after))
			is_break[at] = true;
	}
}

static void
gaps(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		struct gap	*v = arena_array(c->ctx, e->nagenda + 1,
		    sizeof(*v));
		size_t		 n = v == NULL ? 0 : find_gaps(c, e, v);
		bool		 is_break[DAY];

		find_breaks(v, n, is_break);
		for (size_t k = 0; k < n; k++) {
			const struct circ_row *r = v[k].before;
			struct found	*f;

			if (is_break[v[k].after->end % DAY])
				continue;
			f = check_say(c, r->at, "nothing is planned from %s "
			    "to %s, before \"%s\"", check_clock(c,
			    v[k].after->end), check_clock(c, r->start),
			    agenda_title(c, r));
			quote_row(c, f, r);
		}
	}
}

/* --------------------------------------------------- CL404, untimed rows */

static const struct circ_row *
timed_beside(const struct circ_event *e, size_t i, int step)
{
	for (size_t k = i + (size_t)step; k < e->nagenda; k += (size_t)step)
		if (agenda_timed(&e->agenda[k]))
			return &e->agenda[k];
	return NULL;
}

/* "Speaker" alone, with the name beside it, is no item. */
static bool
is_role(struct check *c, struct circ_str title)
{
	struct circ_str	 folded = check_fold_once(c, title);

	for (const char *const *p = check_topics[CHECK_ROLE]; *p != NULL; p++)
		if (str_eqz(folded, *p))
			return true;
	return false;
}

/* An item that is begun in one slot and goes on, "(continued)", in the next. */
static bool
goes_on(struct check *c, const struct circ_row *r, const struct circ_row *next)
{
	return str_starts(check_fold(c, next->title.text),
	    check_fold(c, r->title.text).s);
}

/*
 * After a row that states its beginning alone, what follows may share its
 * time; a row that states its end leaves none.
 */
static void
untimed_rows(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];

		for (size_t k = 1; k + 1 < e->nagenda; k++) {
			const struct circ_row *r = &e->agenda[k], *a, *b;
			struct found	*f;

			if (agenda_timed(r) || r->heading || r->level > 0 ||
			    r->minutes >= 0 || r->title.text.n == 0)
				continue;
			a = timed_beside(e, k, -1);
			b = timed_beside(e, k, 1);
			if (a == NULL || b == NULL || a->end < 0 ||
			    is_role(c, r->title.text) || goes_on(c, r, b) ||
			    !agenda_same_day(a, b) ||
			    (r->date.year != 0 && !agenda_same_day(a, r)))
				continue;
			f = check_say(c, r->title.at, "\"%s\" has no time, "
			    "between %s (\"%s\") and %s (\"%s\")%s",
			    agenda_title(c, r), agenda_range(c, a),
			    agenda_title(c, a), agenda_range(c, b),
			    agenda_title(c, b), b->start <= a->end ?
			    ", which leave no minute for it" : "");
			check_about(f, a->at);
			check_about(f, b->at);
		}
	}
}

/* -------------------------------------- CL407, outside and out of order */

/* Was the window printed outside the agenda's own rows? */
static bool
own_words(const struct check *c, const struct circ_event *e,
    struct circ_span at)
{
	if (at.block == CIRC_NOWHERE || at.len == 0)
		return false;
	for (size_t i = 0; i < e->nagenda; i++)
		if (e->agenda[i].at.block == at.block)
			return false;
	return check_block(c, at.block) != NULL;
}

static void
outside(struct check *c, const struct circ_event *e, const struct circ_row *r)
{
	const struct circ_moment *s = &e->start, *t = &e->end;
	bool		 one_day = t->year == 0 || (s->year == t->year &&
	    s->month == t->month && s->day == t->day);
	struct found	*f = NULL;

	if (!one_day || (r->date.year != 0 && (r->date.day != s->day ||
	    r->date.month != s->month)))
		return;
	if (t->minute > s->minute && s->minute >= 0 &&
	    t->how == CIRC_STATED && own_words(c, e, t->time_at) &&
	    !(r->start >= t->minute && check_topic(c, CHECK_SOCIAL,
	    r->title.text) != NULL)) {
		if (r->start > t->minute || (r->start == t->minute &&
		    r->end > r->start))
			f = check_say(c, r->at, "\"%s\" begins at %s, but the "
			    "meeting is announced until %s (\"%s\")",
			    agenda_title(c, r), check_clock(c, r->start),
			    check_clock(c, t->minute),
			    check_words(c, t->time_at));
		else if (r->end > t->minute)
			f = check_say(c, r->at, "\"%s\" ends at %s, but the "
			    "meeting is announced until %s (\"%s\")",
			    agenda_title(c, r), check_clock(c, r->end),
			    check_clock(c, t->minute),
			    check_words(c, t->time_at));
		check_about(f, t->time_at);
	}
	if (f == NULL && s->minute >= 0 && r->start < s->minute &&
	    s->how == CIRC_STATED && own_words(c, e, s->time_at) &&
	    r->end > s->minute) {
		f = check_say(c, r->at, "\"%s\" begins at %s, but the meeting "
		    "is announced from %s (\"%s\")", agenda_title(c, r),
		    check_clock(c, r->start), check_clock(c, s->minute),
		    check_words(c, s->time_at));
		check_about(f, s->time_at);
	}
	quote_row(c, f, r);
}

static void
order(struct check *c, const struct circ_row *a, const struct circ_row *b)
{
	struct found	*f;

	if (!agenda_same_day(a, b) || a->level != b->level ||
	    b->start >= a->start || (b->end > a->start && b->end >= 0) ||
	    b->end < 0 || agenda_parallel(c, a, b))
		return;
	f = check_say(c, b->at, "\"%s\" (%s) stands after \"%s\" (%s), but "
	    "is earlier", agenda_title(c, b), agenda_range(c, b),
	    agenda_title(c, a), agenda_range(c, a));
	quote_row(c, f, b);
	check_about(f, a->at);
}

static void
outside_rows(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const struct circ_row *last = NULL;

		for (size_t k = 0; k < e->nagenda; k++) {
			const struct circ_row *r = &e->agenda[k];

			if (!agenda_timed(r) || r->heading)
				continue;
			outside(c, e, r);
			if (last != NULL)
				order(c, last, r);
			last = r;
		}
	}
}

/* ---------------------------------------------- CL408, missing durations */

static void
missing_minutes(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		size_t		 with = 0, without = 0;

		for (size_t k = 0; k < e->nagenda; k++) {
			if (!agenda_timed(&e->agenda[k]))
				continue;
			if (e->agenda[k].minutes >= 0)
				with++;
			else
				without++;
		}
		if (with < 2 || without == 0 || without * 2 >= with)
			continue;
		for (size_t k = 0; k < e->nagenda; k++) {
			const struct circ_row *r = &e->agenda[k];
			struct found	*f;

			if (!agenda_timed(r) || r->minutes >= 0)
				continue;
			f = check_say(c, r->at, "%s (\"%s\") states no "
			    "duration, unlike the other rows",
			    agenda_range(c, r), agenda_title(c, r));
			if (agenda_ranged(r))
				check_suggest(c, f, "add (%d minutes)",
				    r->end - r->start);
		}
	}
}

const struct check_rule check_agenda_rules[] = {
	{ { .id = "CL401", .name = "duration-mismatch",
	    .severity = CIRC_ERROR,
	    .phrase = "stated duration is not the length of the slot",
	    .why = "Either the times or the minutes are wrong; speakers "
	    "prepare for the one and the chair cuts them off by the other.",
	    .example = "15:00-16:00 lasts 60 minutes, but 50 are stated "
	    "(\"50 Mins\"); the 2 parts end at 15:50",
	    .except = "Durations stated as a range that holds the length." },
	    0, stated_minutes },
	{ { .id = "CL402", .name = "overlap", .severity = CIRC_ERROR,
	    .phrase = "two agenda items overlap",
	    .why = "Nobody can attend, interpret or chair two items at "
	    "once.",
	    .example = "\"Interactive Moderated Dialogue\" (15:00-16:00) and "
	    "\"Closing and wrap up\" (15:50-16:00) overlap from 15:50 to "
	    "16:00",
	    .except = "Parallel sessions (other room or column, same hours), "
	    "and the parts of a slot." }, 0, overlaps },
	{ { .id = "CL403", .name = "gap", .severity = CIRC_INFO,
	    .phrase = "time between two items that nothing fills",
	    .why = "It is often left over when an item was moved.",
	    .example = "nothing is planned from 10:30 to 10:45",
	    .except = "Breaks that have a row or the same hour on several "
	    "days, gaps of lunch's length, and the way to a reception." },
	    0, gaps },
	{ { .id = "CL404", .name = "untimed-row", .severity = CIRC_WARNING,
	    .phrase = "row without time between timed rows",
	    .why = "People do not know when it takes place, and the agenda "
	    "leaves no minute for it.",
	    .example = "\"Group photo\" has no time, between 15:00-16:00 and "
	    "15:50-16:00",
	    .except = "Section headings, lines of speakers, and items "
	    "after one that states its beginning alone." },
	    0, untimed_rows },
	{ { .id = "CL405", .name = "item-differs", .severity = CIRC_WARNING,
	    .phrase = "same item has two durations",
	    .why = "The letter and its annex promise the same discussion "
	    "different lengths.",
	    .example = "\"Moderated Discussion\" has 60 min here, but "
	    "\"Interactive Moderated Dialogue\" 50 minutes in the annex",
	    .except = "Items that neither their names nor their order "
	    "pairs." }, 0, agenda_item_differs },
	{ { .id = "CL406", .name = "total-differs",
	    .severity = CIRC_WARNING,
	    .phrase = "durations do not add up to the meeting's length",
	    .why = "The programme cannot be held in the time announced, or "
	    "an item is missing from it.",
	    .example = "15 + 45 + 50 = 110 minutes, but 14:00-16:00 is 120",
	    .except = "Lists that are plainly a part of the programme." },
	    0, agenda_total_differs },
	{ { .id = "CL407", .name = "outside-window", .severity = CIRC_ERROR,
	    .phrase = "row outside the meeting's hours or out of order",
	    .why = "Participants and interpreters are booked for the hours "
	    "announced.",
	    .example = "\"Closing\" begins at 13:10, but the meeting is "
	    "announced until 13:00",
	    .except = "Arrivals and registration before the opening, meals "
	    "and receptions after the end; meetings of several days." },
	    0, outside_rows },
	{ { .id = "CL408", .name = "no-duration", .severity = CIRC_STYLE,
	    .phrase = "some rows state a duration and some do not",
	    .why = "A row that differs from its neighbours looks "
	    "unfinished.",
	    .example = "15:50-16:00 states no duration, unlike the other "
	    "rows",
	    .except = "Agendas in which few rows state one." },
	    0, missing_minutes },
	{ { .id = NULL }, 0, NULL }
};
