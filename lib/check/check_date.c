/* SPDX-License-Identifier: MIT */
/* CL2xx: dates, hours, and how they are written. */
#include <stdlib.h>

#include "check/check.h"

static const char *const weekday[] = { "Monday", "Tuesday", "Wednesday",
    "Thursday", "Friday", "Saturday", "Sunday" };

static bool
full(const struct mention_day *d)
{
	return d->year > 0 && d->month > 0 && d->day > 0 &&
	    cal_valid(d->year, d->month, d->day);
}

static bool
is_date(const struct mention *m)
{
	return m->kind == MENTION_DATE && !(m->flags & MENTION_IMPOSSIBLE);
}

static long
days_of(const struct mention_day *d)
{
	return cal_days(d->year, d->month, d->day);
}

static long
moment_days(const struct circ_moment *d)
{
	return cal_days(d->year, d->month, d->day);
}

/* ------------------------------------------------------- CL201, weekday */

static bool
right_weekday(const struct mention_day *d)
{
	return cal_weekday(d->year, d->month, d->day) == d->weekday;
}

/*
 * A year that is not printed beside the day may be the wrong one; another
 * weekday that fits the same year confirms it, or the same day printed in
 * full elsewhere.
 */
static bool
year_confirmed(const struct check *c, const struct mention_day *d)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (!is_date(m) || !full(&m->from) ||
		    m->from.year != d->year)
			continue;
		if (m->from.weekday >= 0 && right_weekday(&m->from))
			return true;
		if (!(m->flags & MENTION_YEAR_INFERRED) &&
		    labs(days_of(&m->from) - days_of(d)) <= 7)
			return true;
	}
	return false;
}

static void
one_weekday(struct check *c, const struct mention *m,
    const struct mention_day *d)
{
	struct found	*f;
	int		 real;

	if (d->weekday < 0 || !full(d) || right_weekday(d) ||
	    ((m->flags & MENTION_YEAR_INFERRED) && !year_confirmed(c, d)))
		return;
	real = cal_weekday(d->year, d->month, d->day);
	f = check_say(c, m->at, "\"%s\" names a %s, but %s is a %s",
	    check_words(c, m->at), weekday[(int)d->weekday],
	    check_day(c, d->year, d->month, d->day), weekday[real]);
	check_suggest(c, f, "write %s, or correct the day", weekday[real]);
}

/* "Tuesday and Wednesday, 20 and 21 May": the names run apart from the
   days. */
static bool
after_a_weekday(const struct check *c, size_t i)
{
	const struct mention *m = &c->m->mentions.v[i], *w;

	if (i == 0)
		return false;
	w = &c->m->mentions.v[i - 1];
	return w->kind == MENTION_WEEKDAY && w->at.block == m->at.block &&
	    m->at.off >= w->at.off + w->at.len &&
	    m->at.off - w->at.off - w->at.len <= 12;
}

static void
weekdays(struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (!is_date(m) || check_quoted(c, m->at) ||
		    (m->flags & MENTION_AMBIGUOUS) || after_a_weekday(c, i))
			continue;
		one_weekday(c, m, &m->from);
		if (m->to.day != m->from.day || m->to.month != m->from.month)
			one_weekday(c, m, &m->to);
	}
}

/* --------------------------------------------------------- CL202, order */

static void
event_before_letter(struct check *c, const struct circ_event *e)
{
	const struct circ_moment *last = e->end.year != 0 ? &e->end :
	    &e->start;
	struct found	*f;

	if (!check_is_letter(c) ||
	    c->m->c.date.year == 0 || e->start.year == 0 ||
	    e->start.how != CIRC_STATED || c->m->c.date.how != CIRC_STATED ||
	    moment_days(last) >= moment_days(&c->m->c.date))
		return;
	f = check_say(c, e->start.at, "the meeting is on %s, before the date "
	    "of the letter, %s", check_day(c, e->start.year, e->start.month,
	    e->start.day), check_day(c, c->m->c.date.year,
	    c->m->c.date.month, c->m->c.date.day));
	check_about(f, c->m->c.date.at);
}

/* "by 5 January 2025" in a letter of 5 January 2026. */
static void
deadline_before_letter(struct check *c, const struct circ_deadline *d)
{
	const struct circ_moment *own = &c->m->c.date;
	struct found	*f;

	if (!check_is_letter(c) || own->year == 0 || own->how != CIRC_STATED ||
	    d->date.how != CIRC_STATED ||
	    moment_days(&d->date) >= moment_days(own))
		return;
	f = check_say(c, d->date.at, "the deadline %s (\"%s\") is before the "
	    "date of the letter, %s", check_day(c, d->date.year,
	    d->date.month, d->date.day), check_short(c, d->text.text, 60),
	    check_day(c, own->year, own->month, own->day));
	check_about(f, own->at);
}

/* The last day of all meetings announced; NULL if one is open. */
static const struct circ_event *
last_event(const struct check *c)
{
	const struct circ_event *last = NULL;

	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];

		if (e->start.year == 0)
			return NULL;
		if (last == NULL || moment_days(&e->start) >
		    moment_days(&last->start))
			last = e;
	}
	return last;
}

static void
late_deadline(struct check *c, const struct circ_deadline *d)
{
	const struct circ_event *e = last_event(c);
	struct found	*f;

	if (d->date.year == 0 || e == NULL ||
	    e->start.how != CIRC_STATED ||
	    moment_days(&d->date) <= moment_days(e->end.year != 0 ? &e->end :
	    &e->start) || check_topic(c, CHECK_ATTENDEES, d->text.text) ==
	    NULL || check_topic(c, CHECK_AFTERWARDS, d->text.text) != NULL)
		return;
	f = check_say(c, d->date.at.block != CIRC_NOWHERE ? d->date.at :
	    d->text.at, "the deadline %s (\"%s\") comes after the meeting, "
	    "which is on %s", check_day(c, d->date.year, d->date.month,
	    d->date.day), check_short(c, d->text.text, 60), check_day(c,
	    e->start.year, e->start.month, e->start.day));
	check_about(f, e->start.at);
}

static void
wrong_order(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++)
		event_before_letter(c, &c->m->c.events[i]);
	for (size_t i = 0; i < c->m->c.ndeadlines; i++) {
		deadline_before_letter(c, &c->m->c.deadlines[i]);
		late_deadline(c, &c->m->c.deadlines[i]);
	}
}

/* ---------------------------------------------- CL203, places that differ */

/* The days of a meeting, or of several that follow each other. */
static bool
is_event_range(const struct check *c, const struct mention *m)
{
	bool	 from = false, to = false;

	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const struct circ_moment *t = e->end.year != 0 ? &e->end :
		    &e->start;

		if (e->start.year == 0)
			continue;
		from |= moment_days(&e->start) == days_of(&m->from);
		to |= moment_days(t) == days_of(&m->to);
	}
	return from && to;
}

/* Ranges of days that share one end but not the other. */
static bool
half_same(const struct mention *m, const struct circ_event *e)
{
	long	 a = days_of(&m->from), b = days_of(&m->to);
	long	 x = moment_days(&e->start), y;

	if (e->end.year == 0)
		return false;
	y = moment_days(&e->end);
	return a < b && x < y && (a == x) != (b == y) &&
	    labs(a - x) + labs(b - y) <= 3;
}

/* The first lines of an annex. */
static bool
opens_annex(const struct check *c, const struct doc_block *b)
{
	for (size_t i = 0; i < c->m->c.nannexes; i++) {
		uint32_t	 at = c->m->c.annexes[i].at.block;

		if (b->id >= at && b->id - at <= 3 && b->text.n <= 250)
			return true;
	}
	return false;
}

/* Where a title, a subject or the head of an annex says the days. */
static bool
headline(const struct check *c, const struct mention *m)
{
	const struct doc_block *b = check_block(c, m->at.block);
	uint32_t	 rest;

	if (b == NULL || b->cell != NULL || b->story != DOC_BODY)
		return false;
	if (m->at.block == c->m->c.subject.at.block || b->heading > 0 ||
	    b->role == DOC_ROLE_TITLE || b->role == DOC_ROLE_SUBTITLE ||
	    opens_annex(c, b))
		return true;
	rest = (uint32_t)b->text.n - m->at.len;
	return rest <= 60 && (b->align == DOC_CENTER ||
	    (doc_flags(b, m->at.off, m->at.len) & DOC_BOLD));
}

/* Where the days of an event are printed as the model has them. */
static const struct mention *
printed(const struct check *c, const struct circ_event *e)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (is_date(m) && full(&m->from) && full(&m->to) &&
		    days_of(&m->from) == moment_days(&e->start) &&
		    days_of(&m->to) == moment_days(&e->end))
			return m;
	}
	return NULL;
}

static void
days_differ(struct check *c, const struct mention *m)
{
	if (!is_date(m) || !full(&m->from) || !full(&m->to) ||
	    (m->flags & MENTION_LIST) || is_event_range(c, m))
		return;
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const struct mention *own;
		const struct doc_block *b;
		struct found	*f;

		if (e->start.year == 0 || !half_same(m, e) ||
		    (own = printed(c, e)) == NULL ||
		    (b = check_block(c, own->at.block)) == NULL ||
		    (b->cell != NULL && b->id != c->m->c.subject.at.block) ||
		    !(headline(c, m) || headline(c, own)))
			continue;
		f = check_say(c, m->at, "\"%s\" stands here, but \"%s\" in %s",
		    check_words(c, m->at), check_words(c, own->at),
		    check_where(c, own->at));
		check_about(f, own->at);
		return;
	}
}

/* Hours beside the event's own day, in a headline, that are others. */
static void
hours_differ(struct check *c, const struct mention *m)
{
	const struct circ_event *e = c->m->c.nevents == 1 ?
	    &c->m->c.events[0] : NULL;
	struct found	*f;

	if (e == NULL || m->kind != MENTION_TIME || m->end < 0 ||
	    e->start.minute < 0 || e->end.minute < 0 || !headline(c, m) ||
	    (m->flags & (MENTION_BACKWARDS | MENTION_MALFORMED)) ||
	    e->start.how != CIRC_STATED || e->end.year != e->start.year ||
	    e->end.month != e->start.month || e->end.day != e->start.day ||
	    check_row_of(c, m->at.block) != NULL ||
	    (m->start == e->start.minute) == (m->end == e->end.minute))
		return;
	for (size_t i = 0; i < c->found.n; i++)
		if (strcmp(c->found.v[i].pub.rule->id, "CL305") == 0)
			return;
	f = check_say(c, m->at, "\"%s\" stands here, but the meeting is "
	    "announced for %s-%s (\"%s\" in %s)", check_words(c, m->at),
	    check_clock(c, e->start.minute), check_clock(c, e->end.minute),
	    check_words(c, e->start.time_at), check_where(c,
	    e->start.time_at));
	check_about(f, e->start.time_at);
}

/* Meetings that begin at a minute; of three or more it is the rule. */
static size_t
begin_at(const struct check *c, int minute)
{
	size_t	 n = 0;

	for (size_t i = 0; i < c->m->c.nevents; i++)
		n += c->m->c.events[i].start.minute == minute;
	return n;
}

static bool
says_time(const struct check *c, uint32_t block, int minute)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (m->kind == MENTION_TIME && m->at.block == block &&
		    m->start == minute)
			return true;
	}
	return false;
}

/* What the paragraph looked at last says: it may hold many hours. */
struct every {
	const struct doc_block *b;
	bool		 said;
};

static bool
says_every(struct check *c, const struct doc_block *b, struct every *last)
{
	if (last->b != b)
		*last = (struct every){ b, check_topic(c, CHECK_EVERY,
		    b->text) != NULL };
	return last->said;
}

/* "Every group opens at 09:30", and one of them does not. */
static void
every_opening(struct check *c, const struct mention *m, struct every *last)
{
	const struct doc_block *b = check_block(c, m->at.block);

	if (c->m->c.nevents < 4 || m->kind != MENTION_TIME || m->end >= 0 ||
	    b == NULL || b->cell != NULL || b->story != DOC_BODY ||
	    begin_at(c, m->start) < 3 || !says_every(c, b, last))
		return;
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		struct found	*f;

		if (e->start.minute < 0 || e->start.minute == m->start ||
		    e->start.how != CIRC_STATED ||
		    begin_at(c, e->start.minute) > 1 ||
		    says_time(c, b->id, e->start.minute))
			continue;
		f = check_say(c, e->start.time_at, "\"%s\" begins at %s "
		    "here, but %s says %s of all (\"%s\")",
		    check_short(c, e->title.text, 60), check_clock(c,
		    e->start.minute), check_where(c, m->at), check_clock(c,
		    m->start), check_short(c, b->text, 80));
		check_about(f, m->at);
	}
}

/*
 * One day that a meeting of a single day has in its headline and another
 * one a day or a month beside it elsewhere: too easily another meeting, so
 * only ranges and hours are compared.
 */
static void
places_differ(struct check *c)
{
	struct every	 last = { 0 };

	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (check_quoted(c, m->at))
			continue;
		days_differ(c, m);
		hours_differ(c, m);
		every_opening(c, m, &last);
	}
}

/* ---------------------------------------------------- CL204, impossible */

/* "11:00-1:00" on a clock of twelve hours, "22:00-02:00" over midnight. */
static bool
excusable(const struct mention *m)
{
	if (m->start >= 18 * 60 && m->end <= 6 * 60)
		return true;
	return m->start <= 13 * 60 && m->end + 720 > m->start &&
	    m->end < 720;
}

/* Nothing but digits, a dash and blanks: "2244-1414". */
static bool
bare_digits(struct circ_str words)
{
	for (size_t i = 0, n; i < words.n; i += n) {
		uint32_t r = utf8_get(words.s + i, words.n - i, &n);

		if (rune_digit(r) < 0 && !rune_dash(r) && !rune_space(r))
			return false;
	}
	return true;
}

/* A telephone or document number: no minutes of a programme, or amid text. */
static bool
other_digits(struct check *c, const struct mention *m)
{
	if (!bare_digits(model_quote(c->m, m->at)))
		return false;
	return m->start % 5 != 0 || m->end % 5 != 0 || (m->at.off > 0 &&
	    check_row_of(c, m->at.block) == NULL);
}

static void
backwards_time(struct check *c, const struct mention *m)
{
	struct found	*f;

	if (m->end < 0 || m->end >= m->start || excusable(m) ||
	    other_digits(c, m))
		return;
	f = check_say(c, m->at, "\"%s\" ends at %s, before it begins at %s",
	    check_words(c, m->at), check_clock(c, m->end),
	    check_clock(c, m->start));
	if (m->end + 720 > m->start && m->end < 720)
		check_suggest(c, f, "%s-%s", check_clock(c, m->start),
		    check_clock(c, m->end + 720));
	else
		check_suggest(c, f, "%s-%s", check_clock(c, m->end),
		    check_clock(c, m->start));
}

static void
impossible_date(struct check *c, const struct mention *m)
{
	const struct mention_day *d = full(&m->from) ? &m->to : &m->from;

	if (check_same_span(m->at, c->m->c.date.at))
		return;			/* CL103 has it */
	check_say(c, m->at, "\"%s\": there is no %s", check_words(c, m->at),
	    check_day(c, d->year, d->month, d->day));
}

static void
skipped_hours(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const struct circ_moment *s = &e->start;

		if (s->year != 0 && check_skipped(c, e->timezone.text,
		    s->year, s->month, s->day, s->minute))
			check_say(c, s->time_at, "%s does not exist in %s on "
			    "%s: the clock is put forward over it",
			    check_clock(c, s->minute), e->timezone.text.s,
			    check_day(c, s->year, s->month, s->day));
	}
}

static void
impossible(struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (m->kind == MENTION_TIME && m->start >= 0)
			backwards_time(c, m);
		else if (m->kind == MENTION_DATE &&
		    (m->flags & MENTION_IMPOSSIBLE))
			impossible_date(c, m);
		else if (is_date(m) && full(&m->from) && full(&m->to) &&
		    days_of(&m->to) < days_of(&m->from) &&
		    !(m->flags & MENTION_YEAR_INFERRED))
			check_say(c, m->at, "\"%s\" ends before it begins",
			    check_words(c, m->at));
	}
	skipped_hours(c);
}

/* --------------------------------- CL205, CL206, CL208: reading them */

/* A numeric date that settles the order for its neighbours: 17/05/2025. */
static bool
order_told(const struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (m->kind == MENTION_DATE && (m->flags & MENTION_NUMERIC) &&
		    m->from.day > 12)
			return true;
	}
	return false;
}

/* Does a year of four digits come first? That is ISO 8601. */
static bool
year_first(struct circ_str words)
{
	size_t	 digits = 0;

	while (digits < words.n && words.s[digits] >= '0' &&
	    words.s[digits] <= '9')
		digits++;
	return digits >= 4;
}

/* Both orders live side by side in English alone; others have one. */
static void
ambiguous_date(struct check *c)
{
	if (!str_eqz(c->m->c.language.text, "en") || order_told(c))
		return;
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct mention_day *d = &m->from;
		struct found	*f;

		if (m->kind != MENTION_DATE ||
		    !(m->flags & (MENTION_AMBIGUOUS | MENTION_NUMERIC)) ||
		    d->day == d->month || d->day > 12 || d->month > 12 ||
		    d->day == 0 || d->month == 0 || str_find(model_quote(c->m,
		    m->at), "/", 0) < 0 || year_first(model_quote(c->m,
		    m->at)))
			continue;
		f = check_say(c, m->at, "\"%s\" is %s to some readers and %s "
		    "to others", check_words(c, m->at), check_day(c, d->year,
		    d->month, d->day), check_day(c, d->year, d->day,
		    d->month));
		check_suggest(c, f, "write the month as a word");
	}
}

static void
no_deadline(struct check *c)
{
	const struct doc_block *b;

	if (c->m->c.nevents == 0 || c->m->c.ndeadlines > 0)
		return;
	for (b = c->doc->body; b != NULL; b = b->next) {
		if (b->kind != DOC_PARA ||
		    check_topic(c, CHECK_REGISTER, b->text) == NULL ||
		    check_topic(c, CHECK_NO_NEED, b->text) != NULL)
			continue;
		check_quote(c, check_say(c, (struct circ_span){ b->id, 0,
		    (uint32_t)b->text.n }, "readers are asked to register or "
		    "reply, but not by when"), str_of(check_short(c, b->text,
		    120)));
		return;
	}
}

static void
malformed(struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (!(m->flags & MENTION_MALFORMED))
			continue;
		if (m->kind == MENTION_DATE && full(&m->from))
			check_say(c, m->at, "\"%s\" is malformed; %s is "
			    "probably meant", check_words(c, m->at),
			    check_day(c, m->from.year, m->from.month,
			    m->from.day));
		else
			check_say(c, m->at, "\"%s\" is malformed",
			    check_words(c, m->at));
	}
}

const struct check_rule check_date_rules[] = {
	{ { .id = "CL201", .name = "weekday", .severity = CIRC_ERROR,
	    .phrase = "weekday and date contradict each other",
	    .why = "Readers who plan by weekday come on another day than "
	    "those who plan by date.",
	    .example = "\"Monday 5 June 2025\" names a Monday, but 5 June "
	    "2025 is a Thursday",
	    .except = "Dates within quotation marks; days whose year is "
	    "neither printed nor confirmed by another date." },
	    0, weekdays },
	{ { .id = "CL202", .name = "wrong-order", .severity = CIRC_ERROR,
	    .phrase = "meeting or deadline before the letter, or "
	    "deadline after the meeting",
	    .why = "Nobody can register after the meeting, or before the "
	    "letter; one of the two dates is a slip, often of the year.",
	    .example = "the deadline 30 July 2025 (\"visa requests\") comes "
	    "after the meeting, which is on 5 June 2025",
	    .except = "Deadlines of reports, comments and feedback." },
	    0, wrong_order },
	{ { .id = "CL203", .name = "places-differ", .severity = CIRC_ERROR,
	    .phrase = "days or hours of the meeting differ between places",
	    .why = "The subject, the letter and the annex are read by "
	    "different people; each trusts the line that he reads.",
	    .example = "\"14-29 March 2022\" stands here, but \"13-29 March "
	    "2022\" in paragraph 4",
	    .except = "Letters with several meetings; parts of a meeting; "
	    "differences that zones explain." }, 0, places_differ },
	{ { .id = "CL204", .name = "impossible", .severity = CIRC_ERROR,
	    .phrase = "range that ends before it begins, or no such time",
	    .why = "Calendar programs refuse it, people guess.",
	    .example = "\"1430-1.00\" ends at 01:00, before it begins at "
	    "14:30",
	    .except = "Evenings that cross midnight; \"11:00-1:00\" on a "
	    "clock of twelve hours; telephone and document numbers." },
	    0, impossible },
	{ { .id = "CL205", .name = "ambiguous-date",
	    .severity = CIRC_WARNING,
	    .phrase = "date whose day and month can be swapped",
	    .why = "Half of the world reads the day first, half the month.",
	    .example = "\"05/06/2025\" is 5 June 2025 to some readers and 6 "
	    "May 2025 to others",
	    .except = "ISO dates (2025-06-05), document symbols, days above "
	    "12 that tell the order, and languages that know one order "
	    "only." },
	    0, ambiguous_date },
	{ { .id = "CL206", .name = "no-deadline", .severity = CIRC_INFO,
	    .phrase = "registration or reply is asked for without a date",
	    .why = "Requests without a date are answered late or never.",
	    .example = "readers are asked to register or reply, but not by "
	    "when",
	    .except = "Open meetings that need no registration." },
	    CHECK_LETTER, no_deadline },
	{ { .id = "CL207", .name = "mixed-notation",
	    .severity = CIRC_STYLE,
	    .phrase = "times or durations written in several ways",
	    .why = "It looks careless, and searching for an hour finds only "
	    "half of its places.",
	    .example = "times and durations are written in several ways: "
	    "\"14h00\", \"14:00\", \"15 min\", \"15 minutes\"",
	    .except = "Quotations and addresses of web pages." },
	    0, check_notation },
	{ { .id = "CL208", .name = "malformed-date",
	    .severity = CIRC_WARNING,
	    .phrase = "malformed date or time",
	    .why = "A slip of the pen in a date makes readers doubt the "
	    "date.",
	    .example = "\"28st October 2013\" is malformed; 28 October 2013 "
	    "is probably meant",
	    .except = "2400 hours, which is midnight." }, 0, malformed },
	{ { .id = NULL }, 0, NULL }
};
