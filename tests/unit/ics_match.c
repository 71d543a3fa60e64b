/* SPDX-License-Identifier: MIT */
/*
 * Which event of an original a corrigendum, addendum or revision means.
 * Each case: the original's events, the other document's, the days that it
 * names beside, the numbers that its events must get, and how many of them
 * must be told.
 */
#include "sample_model.h"
#include "tap.h"
#include "write/ics.h"

#define MANY 4

struct meeting {
	const char	*title;
	int		 day;		/* of May 2026; 0: unknown */
	int		 minute;	/* 0: no hour */
};

static const struct {
	const char	*what, *kind;
	struct meeting	 original[MANY], own[MANY];
	int		 named;		/* a day that the text names */
	size_t		 number[MANY], told;
} cases[] = {
	{ "only the second, moved", "corrigendum",
	    { { "Workshop A", 5, 0 }, { "Workshop B", 12, 0 } },
	    { { "Workshop B", 14, 0 } }, 0, { 2 }, 0 },
	{ "the second, moved to the day of the first", "corrigendum",
	    { { "Workshop A", 5, 0 }, { "Workshop B", 12, 0 } },
	    { { "Workshop B", 5, 0 } }, 0, { 2 }, 0 },
	{ "the second under another title", "corrigendum",
	    { { "Workshop A", 5, 0 }, { "Workshop B", 12, 0 } },
	    { { "Seminar C", 12, 0 } }, 0, { 2 }, 0 },
	{ "both, in another order", "revision",
	    { { "Workshop A", 5, 0 }, { "Workshop B", 12, 0 } },
	    { { "Workshop B", 3, 0 }, { "Workshop A", 5, 0 } }, 0, { 2, 1 },
	    0 },
	{ "equal titles, told apart by the day that is given up",
	    "corrigendum",
	    { { "Webinar", 5, 0 }, { "Webinar", 12, 0 },
	    { "Webinar", 19, 0 } },
	    { { "Webinar", 20, 0 } }, 12, { 2 }, 0 },
	{ "equal titles, told apart by their own day", "corrigendum",
	    { { "Webinar", 5, 0 }, { "Webinar", 12, 0 } },
	    { { "Webinar", 12, 600 } }, 0, { 2 }, 0 },
	{ "equal titles and nothing that tells", "corrigendum",
	    { { "Webinar", 5, 0 }, { "Webinar", 12, 0 } },
	    { { "Webinar", 20, 0 } }, 0, { 1 }, 1 },
	{ "morning and afternoon", "corrigendum",
	    { { "Training", 5, 540 }, { "Training", 5, 840 } },
	    { { "Training", 5, 840 } }, 0, { 2 }, 0 },
	{ "the same meeting twice", "corrigendum",
	    { { "Training", 5, 540 }, { "Training", 5, 540 } },
	    { { "Training", 5, 540 }, { "Training", 5, 540 } }, 0, { 1, 2 },
	    0 },
	{ "a title in another manner of writing", "corrigendum",
	    { { "Workshop A", 5, 0 }, { "Caf\xc3\xa9 num\xc3\xa9rique", 12,
	    0 } },
	    { { "\xc2\xab" "CAFE NUMERIQUE\xc2\xbb", 14, 0 } }, 0, { 2 }, 0 },
	{ "a longer title", "corrigendum",
	    { { "Workshop on detection", 5, 0 }, { "response", 12, 0 } },
	    { { "Workshop on response", 14, 0 } }, 0, { 2 }, 0 },
	{ "an addendum that adds", "addendum",
	    { { "Workshop A", 5, 0 }, { "Workshop B", 12, 0 } },
	    { { "Workshop C", 19, 0 } }, 0, { 3 }, 1 },
	{ "an addendum that moves one and adds one", "addendum",
	    { { "Workshop A", 5, 0 }, { "Workshop B", 12, 0 } },
	    { { "Workshop C", 19, 0 }, { "Workshop B", 13, 0 } }, 0,
	    { 3, 2 }, 1 },
	{ "a corrigendum of what has no title and another day",
	    "corrigendum", { { "Workshop A", 5, 0 } }, { { "", 6, 0 } }, 0,
	    { 1 }, 1 },
	{ "more events than the original", "corrigendum",
	    { { "Workshop A", 5, 0 } },
	    { { "Workshop A", 6, 0 }, { "Workshop Z", 8, 0 } }, 0, { 1, 2 },
	    1 },
	{ "no dates at all", "corrigendum",
	    { { "Workshop A", 0, 0 }, { "Workshop B", 0, 0 } },
	    { { "Workshop B", 0, 0 } }, 0, { 2 }, 0 },
};

static size_t
fill(struct circ_event *e, const struct meeting *m)
{
	size_t	 n = 0;

	for (; n < MANY && m[n].title != NULL; n++) {
		e[n].title = sample_value(m[n].title);
		if (m[n].day > 0)
			e[n].start = sample_moment(2026, 5, m[n].day,
			    m[n].minute > 0 ? m[n].minute : -1);
	}
	return n;
}

static void
name_day(struct ctx *ctx, struct model *m, int day)
{
	struct mention	*k;

	if (day == 0)
		return;
	k = vec_push(ctx, &m->mentions);
	k->kind = MENTION_DATE;
	k->from = (struct mention_day){ 2026, 5, (uint8_t)day, -1 };
}

static void
one(struct ctx *ctx, void *arg)
{
	size_t			 i = *(size_t *)arg;
	struct circ_event	 theirs[MANY] = { 0 }, mine[MANY] = { 0 };
	struct circ_circular	 original = { .events = theirs };
	struct model		 m = { .c.events = mine };
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct ics		 s = { .ctx = ctx, .m = &m, .o = &o };
	bool			 good = true;

	original.reference = sample_value("Circular BDT/008");
	original.nevents = fill(theirs, cases[i].original);
	m.c.nevents = fill(mine, cases[i].own);
	m.c.relates.kind = sample_value(cases[i].kind);
	m.c.relates.reference = original.reference;
	name_day(ctx, &m, cases[i].named);
	o.original = &original;
	ics_numbers(&s);
	for (size_t k = 0; k < m.c.nevents; k++)
		good = good && s.event[k].number == cases[i].number[k];
	tap_ok(good && ctx->nnotices == cases[i].told, "%s", cases[i].what);
}

/* Rows go with their event; more rows than it had come after all others. */
static void
rows(struct ctx *ctx, void *arg)
{
	static const size_t	 want[] = { 3, 4, 6, 7 };
	struct circ_row		 row[4] = { { .start = 540 },
	    { .start = 600 }, { .start = 660 }, { .start = 720 } };
	struct circ_event	 theirs[3] = { 0 }, mine[1] = { 0 };
	struct circ_circular	 original = { .events = theirs, .nevents = 3 };
	struct model		 m = { .c.events = mine, .c.nevents = 1 };
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct ics		 s = { .ctx = ctx, .m = &m, .o = &o };
	bool			 good = true;

	(void)arg;
	for (int i = 0; i < 3; i++) {
		theirs[i].title = sample_value(i == 0 ? "A" : i == 1 ? "B" :
		    "C");
		theirs[i].agenda = row;
		theirs[i].nagenda = i < 2 ? 2 : 1;
	}
	mine[0].title = sample_value("B");
	mine[0].agenda = row;
	mine[0].nagenda = 4;
	original.reference = m.c.reference = sample_value("BDT/008");
	o.original = &original;
	ics_numbers(&s);
	for (size_t j = 0; j < 4; j++)
		good = good && ics_row_number(&s, 0, j) == want[j];
	tap_ok(good, "rows of the second event");
	original.reference = sample_value("BDT/009");
	ics_numbers(&s);
}

int
main(void)
{
	struct ctx	 ctx;

	for (size_t i = 0; i < NELEM(cases); i++) {
		ctx_init(&ctx, NULL);
		if (ctx_try(&ctx, one, &i) != CIRC_OK)
			tap_ok(false, "%s: %s", cases[i].what, ctx.message);
		ctx_free(&ctx);
	}
	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, rows, NULL) == CIRC_EUSAGE,
	    "the original of another circular is refused");
	ctx_free(&ctx);
	return tap_done();
}
