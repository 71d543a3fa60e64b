/* SPDX-License-Identifier: MIT */
/*
 * CL3xx: time zones.  Each zone mention means an offset on the day of the
 * meeting; two labels at one clock time must mean the same instant, and the
 * same instant in two columns must be the same instant.
 */
#include <stdlib.h>

#include "check/check.h"

#define UNKNOWN INT32_MIN

/* Abbreviations whose offset is fixed by the name alone. */
static const struct abbreviation {
	const char	*name;
	int		 offset;
} abbreviations[] = {
	{ "UTC", 0 }, { "GMT", 0 }, { "WET", 0 }, { "WEST", 60 },
	{ "CET", 60 }, { "MEZ", 60 }, { "CEST", 120 }, { "MESZ", 120 },
	{ "EET", 120 }, { "EEST", 180 }, { "MSK", 180 }, { "EDT", -240 },
	{ "EST", -300 }, { "CDT", -300 }, { "MDT", -360 }, { "PDT", -420 },
	{ "PST", -480 }, { "CAT", 120 }, { "EAT", 180 }, { "WAT", 60 },
	{ "SAST", 120 }, { "PKT", 300 }, { "ICT", 420 }, { "SGT", 480 },
	{ "HKT", 480 }, { "JST", 540 }, { "KST", 540 }, { "AEST", 600 },
	{ "AEDT", 660 }, { "NZST", 720 }, { "NZDT", 780 }
};

/* Abbreviations that several countries use for different clocks. */
static const struct { const char *name, *what; } ambiguous[] = {
	{ "IST", "India, Israel or Ireland" },
	{ "CST", "Chicago, China or Cuba" },
	{ "BST", "Britain or Bangladesh" },
	{ "AST", "Arabia or the Atlantic coast of America" },
	{ "ECT", "Ecuador or the eastern Caribbean" },
	{ "GST", "the Gulf or South Georgia" },
	{ "AMT", "Armenia or the Amazon" },
};

static const struct abbreviation *
abbreviation(struct circ_str name)
{
	for (size_t i = 0; i < NELEM(abbreviations); i++)
		if (str_case_eqz(name, abbreviations[i].name))
			return &abbreviations[i];
	return NULL;
}

static bool
is_zone(const struct mention *m)
{
	return m->kind == MENTION_ZONE;
}

static bool
has_hours(const struct circ_event *e)
{
	return e->start.year != 0 && e->start.minute >= 0;
}

/* The offset that a zone mention fixes by itself, without a place. */
static int
fixed_offset(const struct mention *z)
{
	const struct abbreviation *a;

	if (z->zone == ZONE_OFFSET)
		return z->offset == ZONE_NO_OFFSET ? UNKNOWN : z->offset;
	if (z->zone != ZONE_ABBREVIATION)
		return UNKNOWN;
	a = abbreviation(z->name);
	if (a != NULL)
		return a->offset;
	return z->offset == ZONE_NO_OFFSET ? UNKNOWN : z->offset;
}

/* The same, with the help of a day for places. */
static int
offset_on(struct check *c, const struct mention *z, const struct circ_moment *d)
{
	struct check_offset	 o;
	int			 fixed = fixed_offset(z);

	if (fixed != UNKNOWN)
		return fixed;
	/* beside another clock it is the British one */
	if (z->zone == ZONE_ABBREVIATION && str_case_eqz(z->name, "BST"))
		return 60;
	if (d != NULL && d->year != 0 && check_offset_at(c, z->name, d->year,
	    d->month, d->day, -1, &o))
		return o.minutes;
	return UNKNOWN;
}

static const struct circ_moment *
some_day(const struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++)
		if (c->m->c.events[i].start.year != 0)
			return &c->m->c.events[i].start;
	return NULL;
}

/* ------------------------------------------------------ CL301, conflict */

/* One of several zones that a table's head sets side by side? */
static bool
one_of_columns(const struct check *c, const struct mention *z)
{
	const struct doc_block *b = check_block(c, z->at.block);

	if (b == NULL || b->cell == NULL)
		return false;
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *o = &c->m->mentions.v[i];
		const struct doc_block *ob;

		if (!is_zone(o) || o == z ||
		    (ob = check_block(c, o->at.block)) == NULL ||
		    ob->cell == NULL || ob->cell->table != b->cell->table)
			continue;
		if (ob->cell->col != b->cell->col)
			return true;
	}
	return false;
}

/* Of several meetings, the one whose zone the same paragraph names. */
static bool
other_meeting(const struct check *c, const struct mention *z,
    const struct circ_event *e)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *o = &c->m->c.events[i];

		if (o != e && (o->timezone_text.at.block == z->at.block ||
		    o->timezone.at.block == z->at.block) &&
		    e->timezone_text.at.block != z->at.block)
			return true;
	}
	return false;
}

/* Zones in one sentence, each with its own time, are conversions. */
static bool
applies(const struct check *c, const struct mention *z,
    const struct circ_event *e)
{
	if (other_meeting(c, z, e))
		return false;
	if (z->peer != NULL)
		return z->peer->start == e->start.minute ||
		    (z->peer->end >= 0 && z->peer->end == e->end.minute);
	return !one_of_columns(c, z);
}

static const char *
clock_utc(struct check *c, int minute, int offset)
{
	return check_clock(c, ((minute - offset) % 1440 + 1440) % 1440);
}

/* What would be right, where the event's zone is known. */
static void
suggest_clock(struct check *c, struct found *f, const struct circ_event *e)
{
	const struct circ_moment *s = &e->start;
	struct check_offset o;

	if (!check_offset_at(c, e->timezone.text, s->year, s->month, s->day,
	    s->minute, &o))
		return;
	check_suggest(c, f, "on %s the clock of %s is at %s (%s): if the "
	    "meeting begins at %s there, write \"%s %s (%s UTC)\" everywhere",
	    check_day(c, s->year, s->month, s->day), e->timezone.text.s,
	    check_utc(c, o.minutes), o.name, check_clock(c, s->minute),
	    check_clock(c, s->minute), o.name,
	    clock_utc(c, s->minute, o.minutes));
}

static struct circ_span
with_peer(const struct mention *z)
{
	struct circ_span s = z->at;

	if (z->peer == NULL || z->peer->at.block != s.block ||
	    z->peer->at.off > s.off || s.off - z->peer->at.off > 80)
		return s;
	s.len += s.off - z->peer->at.off;
	s.off = z->peer->at.off;
	return s;
}

static bool
conflict(struct check *c, const struct circ_event *e, const struct mention *a,
    const struct mention *b)
{
	int		 oa = fixed_offset(a), ob = fixed_offset(b);
	struct found	*f;

	if (oa == UNKNOWN || ob == UNKNOWN || oa == ob)
		return false;
	f = check_say(c, with_peer(a), "\"%s\" makes %s the same as %s UTC, but "
	    "\"%s\" (%s) makes it %s UTC: the two zone labels are %d minutes "
	    "apart, so half of the readers will come at the wrong hour",
	    check_words(c, with_peer(a)), check_clock(c, e->start.minute),
	    clock_utc(c, e->start.minute, oa), check_words(c, b->at),
	    check_where(c, b->at), clock_utc(c, e->start.minute, ob),
	    abs(oa - ob));
	check_about(f, a->at);
	check_about(f, b->at);
	suggest_clock(c, f, e);
	return true;
}

static void
zone_conflict(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const struct mention *first = NULL;

		for (size_t k = 0; has_hours(e) && k < c->m->mentions.n; k++) {
			const struct mention *z = &c->m->mentions.v[k];

			if (!is_zone(z) || fixed_offset(z) == UNKNOWN ||
			    !applies(c, z, e) || check_quoted(c, z->at))
				continue;
			if (first == NULL)
				first = z;
			else if (conflict(c, e, first, z))
				return;
		}
	}
}

/* -------------------------------------------------------- CL302, season */

/* 1: the label is the zone's of another season; 0: right; -1: unrelated. */
static int
season(struct check *c, const struct mention *z, const struct circ_event *e,
    struct check_offset *now)
{
	const struct abbreviation *a = abbreviation(z->name);
	const struct circ_moment *s = &e->start;
	struct check_offset	 o;

	if (a == NULL || s->year == 0 || !check_offset_at(c, e->timezone.text,
	    s->year, s->month, s->day, s->minute, now))
		return -1;
	if (now->minutes == a->offset)
		return 0;
	for (int month = 1; month <= 7; month += 6)
		if (check_offset_at(c, e->timezone.text, s->year, month, 15,
		    720, &o) && o.minutes == a->offset &&
		    (str_case_eqz(z->name, o.name) || a->offset != 0))
			return 1;
	return -1;
}

static void
zone_season(struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *z = &c->m->mentions.v[i];
		const struct circ_event *wrong = NULL;
		struct check_offset o, found = { 0 };
		struct found	*f;
		bool		 right = false;

		if (!is_zone(z) || z->zone != ZONE_ABBREVIATION ||
		    one_of_columns(c, z))
			continue;
		for (size_t k = 0; k < c->m->c.nevents; k++) {
			int how = season(c, z, &c->m->c.events[k], &o);

			right |= how == 0;
			if (how == 1 && wrong == NULL) {
				wrong = &c->m->c.events[k];
				found = o;
			}
		}
		if (wrong == NULL || right)
			continue;
		f = check_say(c, with_peer(z), "\"%s\" is printed, but on %s "
		    "the clock of %s is at %s (%s), not at %s",
		    check_words(c, with_peer(z)), check_day(c,
		    wrong->start.year, wrong->start.month, wrong->start.day),
		    wrong->timezone.text.s, found.name,
		    check_utc(c, found.minutes), check_utc(c,
		    abbreviation(z->name)->offset));
		check_about(f, z->at);
		check_suggest(c, f, "write \"%s\" instead of \"%s\"",
		    found.name, check_words(c, z->at));
	}
}

/* ------------------------------------------- CL303, CL304: what is told */

static const char *
meanings(struct circ_str name)
{
	for (size_t i = 0; i < NELEM(ambiguous); i++)
		if (str_case_eqz(name, ambiguous[i].name))
			return ambiguous[i].what;
	return NULL;
}

static struct circ_span
hour_span(const struct circ_event *e)
{
	return e->start.time_at.len > 0 ? e->start.time_at : e->start.at;
}

static void
zone_missing(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const char	*what = meanings(e->timezone_text.text);

		if (!has_hours(e))
			continue;
		if (e->timezone.text.n == 0 && what != NULL)
			check_say(c, e->timezone_text.at, "\"%s\" after %s "
			    "can be the clock of %s: name the place or the "
			    "offset from UTC", check_words(c,
			    e->timezone_text.at),
			    check_clock(c, e->start.minute), what);
		else if (e->timezone.text.n == 0)
			check_say(c, hour_span(e), "the meeting begins at %s, "
			    "but no time zone and no known place tells whose "
			    "clock that is", check_clock(c, e->start.minute));
		else if (e->timezone.how == CIRC_SEAT &&
		    e->timezone_text.text.n == 0 &&
		    e->mode != CIRC_IN_PERSON)
			check_say(c, hour_span(e), "people join online at %s, "
			    "but no time zone is printed; only the sender's "
			    "seat suggests %s", check_clock(c,
			    e->start.minute), e->timezone.text.s);
	}
}

static bool
tells_utc(const struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *z = &c->m->mentions.v[i];
		struct circ_str	 words;

		if (!is_zone(z))
			continue;
		words = model_quote(c->m, z->at);
		if ((str_case_eqz(z->name, "UTC") ||
		    str_case_eqz(z->name, "GMT") ||
		    str_case_eqz(words, "UTC") || str_case_eqz(words, "GMT")) &&
		    (z->offset == 0 || z->offset == ZONE_NO_OFFSET))
			return true;
		if (z->zone == ZONE_OFFSET && z->offset == 0)
			return true;
	}
	return false;
}

/* The label of an event's zone as printed, without what stands around it. */
static const char *
zone_label(struct check *c, const struct circ_event *e)
{
	struct circ_span	 at = e->timezone_text.at;

	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *z = &c->m->mentions.v[i];

		if (is_zone(z) && z->at.block == at.block && z->at.off >=
		    at.off && z->at.off < at.off + at.len)
			return check_words(c, z->at);
	}
	return e->timezone.text.s;
}

static void
zone_no_utc(struct check *c)
{
	struct check_offset o;
	struct found	*f;

	if (tells_utc(c))
		return;
	for (size_t i = 0; i < c->m->c.nevents; i++) {
		const struct circ_event *e = &c->m->c.events[i];
		const struct circ_moment *s = &e->start;

		if (!has_hours(e) || (e->mode != CIRC_ONLINE &&
		    e->mode != CIRC_HYBRID) || !check_offset_at(c,
		    e->timezone.text, s->year, s->month, s->day, s->minute,
		    &o) || o.minutes == 0)
			continue;
		f = check_say(c, hour_span(e), "people join from all over "
		    "the world, but the hour is given only as %s (%s)",
		    check_clock(c, s->minute), zone_label(c, e));
		check_suggest(c, f, "add \"%s UTC\"",
		    clock_utc(c, s->minute, o.minutes));
		return;
	}
}

/* --------------------------------------------- CL305: several zones agree */

#define COLUMNS 64

/* A table whose columns have zones, as the mentions go by. */
struct columns {
	const struct doc_table *table;
	int		 offset[COLUMNS];
	const struct mention *label[COLUMNS];
	size_t		 known;
	uint32_t	 row;
	const struct mention *base;	/* first time of this row */
	uint32_t	 base_col;
	bool		 done;
};

static void
columns_begin(struct columns *t, const struct doc_table *table)
{
	memset(t, 0, sizeof(*t));
	t->table = table;
	for (size_t i = 0; i < COLUMNS; i++)
		t->offset[i] = UNKNOWN;
}

static void
column_time(struct check *c, struct columns *t, const struct mention *m,
    const struct doc_cell *cell)
{
	uint32_t	 col = cell->col;
	int		 expect;
	struct found	*f;

	if (t->known < 2 || col >= COLUMNS || t->offset[col] == UNKNOWN)
		return;
	if (t->base == NULL || cell->row != t->row) {
		t->row = cell->row;
		t->base = m;
		t->base_col = col;
		return;
	}
	if (col == t->base_col || t->offset[col] == t->offset[t->base_col])
		return;
	expect = ((t->base->start - t->offset[t->base_col] + t->offset[col]) %
	    1440 + 1440) % 1440;
	if (expect == m->start)
		return;
	f = check_say(c, m->at, "\"%s\" %s is %s %s, but \"%s\" is printed",
	    check_words(c, t->base->at),
	    check_words(c, t->label[t->base_col]->at),
	    check_clock(c, expect), check_words(c, t->label[col]->at),
	    check_words(c, m->at));
	check_about(f, t->base->at);
	check_suggest(c, f, "write %s", check_clock(c, expect));
}

static void
column_label(struct check *c, struct columns *t, const struct mention *m,
    const struct doc_cell *cell)
{
	int	 o = offset_on(c, m, some_day(c));

	if (o == UNKNOWN || cell->col >= COLUMNS || m->peer != NULL)
		return;
	if (t->offset[cell->col] == UNKNOWN)
		t->known++;
	t->offset[cell->col] = o;
	t->label[cell->col] = m;
}

static void
zone_columns(struct check *c)
{
	struct columns	 t;

	columns_begin(&t, NULL);
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct doc_block *b = check_block(c, m->at.block);

		if (b == NULL || b->cell == NULL)
			continue;
		if (b->cell->table != t.table)
			columns_begin(&t, b->cell->table);
		if (is_zone(m))
			column_label(c, &t, m, b->cell);
		else if (m->kind == MENTION_TIME && m->start >= 0)
			column_time(c, &t, m, b->cell);
	}
}

/* "9.45 BST / 10.45 CEST": nothing but marks between the two. */
static bool
side_by_side(const struct check *c, const struct mention *a,
    const struct mention *b)
{
	uint32_t	 end, begin;
	struct circ_str	 gap;

	if (a->peer == NULL || b->peer == NULL || a->peer == b->peer ||
	    a->at.block != b->at.block || a->peer->at.block != a->at.block ||
	    b->peer->at.block != b->at.block)
		return false;
	end = a->at.off + a->at.len;
	if (a->peer->at.off > a->at.off)
		end = a->peer->at.off + a->peer->at.len;
	begin = b->peer->at.off < b->at.off ? b->peer->at.off : b->at.off;
	if (begin < end || begin - end > 12)
		return false;
	gap = model_quote(c->m, (struct circ_span){ a->at.block, end,
	    begin - end });
	for (size_t i = 0, n; i < gap.n; i += n) {
		uint32_t r = utf8_get(gap.s + i, gap.n - i, &n);

		if (rune_letter(r) || rune_digit(r) >= 0)
			return false;
	}
	return true;
}

static void
zone_notes(struct check *c)
{
	const struct mention *last = NULL;

	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *z = &c->m->mentions.v[i];
		int		 a, b, expect;
		struct found	*f;

		if (!is_zone(z))
			continue;
		if (last == NULL || !side_by_side(c, last, z)) {
			last = z;
			continue;
		}
		a = offset_on(c, last, some_day(c));
		b = offset_on(c, z, some_day(c));
		if (a != UNKNOWN && b != UNKNOWN) {
			expect = ((last->peer->start - a + b) % 1440 + 1440) %
			    1440;
			if (expect != z->peer->start) {
				f = check_say(c, with_peer(z), "\"%s\" is %s "
				    "%s, but \"%s\" is printed beside it",
				    check_words(c, with_peer(last)),
				    check_clock(c, expect), check_words(c,
				    z->at), check_words(c, with_peer(z)));
				check_about(f, last->at);
				check_suggest(c, f, "write %s",
				    check_clock(c, expect));
			}
		}
		last = z;
	}
}

static void
zones_disagree(struct check *c)
{
	zone_columns(c);
	zone_notes(c);
}

const struct check_rule check_zone_rules[] = {
	{ { .id = "CL301", .name = "zone-conflict", .severity = CIRC_ERROR,
	    .phrase = "zone labels give different instants",
	    .why = "Readers convert the hour to their own clock. With two "
	    "labels that contradict each other, half of them will join an "
	    "hour early or late.",
	    .example = "\"14h00 to 16h00 CET\" makes 14:00 the same as 13:00 UTC, "
	    "but \"GMT+2\" makes it 12:00 UTC",
	    .except = "A generic name such as \"Central European Time\", "
	    "which covers summer and winter; the same instant printed for "
	    "several places; the zone of another meeting." },
	    0, zone_conflict },
	{ { .id = "CL302", .name = "zone-season", .severity = CIRC_WARNING,
	    .phrase = "zone abbreviation of the wrong season",
	    .why = "A winter abbreviation in summer is an hour off for "
	    "everybody who takes it by its word, as calendar programs do.",
	    .example = "\"CET\" is printed, but on 5 June 2025 the clock of "
	    "Europe/Zurich is at CEST (UTC+2), not at UTC+1",
	    .except = "Places that keep one time all the year, such as "
	    "Algiers and Tunis on CET." }, 0, zone_season },
	{ { .id = "CL303", .name = "zone-missing", .severity = CIRC_WARNING,
	    .phrase = "no time zone, or one of several meanings",
	    .why = "An hour without a zone is a guess for everybody who is "
	    "not in the sender's office.",
	    .example = "\"IST\" after 10:00 can be the clock of India, Israel "
	    "or Ireland",
	    .except = "Meetings at a venue whose place is known, and zones "
	    "that an offset or a place explains." }, 0, zone_missing },
	{ { .id = "CL304", .name = "no-utc", .severity = CIRC_STYLE,
	    .phrase = "online meeting without its hour in UTC",
	    .why = "UTC is the one clock that readers everywhere can convert "
	    "without knowing the sender's summer time.",
	    .example = "the hour is given only as 14:00 (CET): add \"12:00 "
	    "UTC\"",
	    .except = "Meetings in a place whose clock is UTC that day; "
	    "letters that print UTC or GMT." }, 0, zone_no_utc },
	{ { .id = "CL305", .name = "zones-disagree", .severity = CIRC_ERROR,
	    .phrase = "times of several zones are not the same instant",
	    .why = "The readers of one column or of one of two times will "
	    "miss the session.",
	    .example = "\"15:30-15:50\" Bangkok is 10:30 CEST, but "
	    "\"11:30-11:50\" is printed",
	    .except = "Times that fall on the neighbouring day; columns "
	    "without a zone." }, 0, zones_disagree },
	{ { .id = NULL }, 0, NULL }
};
