/* SPDX-License-Identifier: MIT */
/*
 * Compose circulars of every language, letterhead, date style, time style and
 * agenda layout, recognise them, and compare with what they state.
 *
 *	generate [-n DOCUMENTS] [-s SEED] [-m] [-t]
 *
 * Prints precision and recall per field, apart for layouts that were written
 * after the recognisers.  -m lists misses; -t prints TAP and demands 0.99 of
 * every field.  Then the metamorphic relations: shifting all dates, changing
 * the notation of times, and swapping a table for tabbed lines must change
 * nothing else.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "find/find.h"
#include "generate/compose.h"
#include "tap.h"

#define LEAST 0.99

struct sum {
	const char	*field;
	long		 gold, found, both;
};
struct sums {
	struct sum	 v[40];
	size_t		 n;
};

/* ------------------------------------------------------ what was recognised */

static void
add_value(struct ctx *ctx, struct facts *f, const char *field,
    const struct circ_value *v)
{
	if (v->text.n > 0)
		fact_add(ctx, f, field, v->text.s);
}

static void
row_facts(struct ctx *ctx, struct facts *f, const struct circ_row *r,
    bool dated)
{
	if (r->heading)
		return;
	if (r->start >= 0)
		fact_add(ctx, f, "agenda.row", arena_printf(ctx,
		    "%s %02d:%02d-%02d:%02d %s", dated && r->date.year > 0 ?
		    model_date(ctx, &r->date).s : "", r->start / 60,
		    r->start % 60, r->end / 60, r->end % 60,
		    r->title.text.n > 0 ? r->title.text.s : ""));
	else
		add_value(ctx, f, "agenda.row", &r->title);
	if (r->minutes >= 0)
		fact_add(ctx, f, "agenda.minutes", arena_printf(ctx, "%s %d",
		    r->title.text.s, r->minutes));
	for (size_t i = 0; i < r->nspeakers; i++)
		fact_add(ctx, f, "agenda.speaker", arena_printf(ctx, "%s %s",
		    r->title.text.s, r->speakers[i].text.s));
}

static void
event_facts(struct ctx *ctx, struct facts *f, const struct circ_event *e,
    bool dated)
{
	static const char *const mode[] = { "", "online", "in-person",
	    "hybrid" };
	struct circ_moment	 last = e->end.year ? e->end : e->start;

	if (e->start.year > 0)
		fact_add(ctx, f, "event.when", arena_printf(ctx, "%s/%s",
		    model_date(ctx, &e->start).s, model_date(ctx, &last).s));
	if (e->start.minute >= 0 && last.day == e->start.day)
		fact_add(ctx, f, "event.time", arena_printf(ctx, "%s/%s",
		    model_moment(ctx, &e->start).s,
		    model_moment(ctx, &last).s));
	add_value(ctx, f, "event.title", &e->title);
	add_value(ctx, f, "event.zone", &e->timezone);
	fact_add(ctx, f, "event.mode", mode[e->mode]);
	if (e->mode == CIRC_IN_PERSON)
		add_value(ctx, f, "event.location", &e->location);
	for (size_t i = 0; i < e->nagenda; i++)
		row_facts(ctx, f, &e->agenda[i], dated);
}

static void
model_facts(struct ctx *ctx, struct facts *f, const struct circ_circular *c,
    bool dated)
{
	add_value(ctx, f, "language", &c->language);
	add_value(ctx, f, "issuer", &c->issuer);
	add_value(ctx, f, "reference", &c->reference);
	if (c->date.year > 0)
		fact_add(ctx, f, "date", model_date(ctx, &c->date).s);
	add_value(ctx, f, "place", &c->place);
	for (size_t i = 0; i < c->naddressees; i++)
		add_value(ctx, f, "addressees", &c->addressees[i]);
	for (size_t i = 0; i < c->ncopies; i++)
		add_value(ctx, f, "copies", &c->copies[i]);
	add_value(ctx, f, "subject", &c->subject);
	for (size_t i = 0; i < c->ncontacts; i++) {
		add_value(ctx, f, "contact.name", &c->contacts[i].name);
		add_value(ctx, f, "contact.email", &c->contacts[i].email);
		add_value(ctx, f, "contact.phone", &c->contacts[i].phone);
	}
	add_value(ctx, f, "signatory", &c->signatory.name);
	for (size_t i = 0; i < c->nevents; i++)
		event_facts(ctx, f, &c->events[i], dated);
	for (size_t i = 0; i < c->ndeadlines; i++)
		fact_add(ctx, f, "deadline",
		    model_date(ctx, &c->deadlines[i].date).s);
	for (size_t i = 0; i < c->nannexes; i++)
		add_value(ctx, f, "annex", &c->annexes[i]);
}

/* Event titles and places may be worded around the stated words. */
static bool
agrees(const struct fact *gold, const struct fact *got)
{
	if (strcmp(gold->field, got->field) != 0)
		return false;
	if (strcmp(gold->field, "event.title") == 0 ||
	    strcmp(gold->field, "event.location") == 0)
		return strstr(got->value, gold->value) != NULL ||
		    strstr(gold->value, got->value) != NULL;
	return strcmp(gold->value, got->value) == 0;
}

/* -------------------------------------------------------------- one circular */

struct one {
	struct choice	 c;
	struct sums	*sums;		/* may be NULL */
	bool		 misses;
	struct facts	 facts;		/* what was recognised */
	struct facts	 gold;
};

static struct sum *
sum_of(struct sums *s, const char *field)
{
	for (size_t i = 0; i < s->n; i++)
		if (strcmp(s->v[i].field, field) == 0)
			return &s->v[i];
	s->v[s->n].field = field;
	return &s->v[s->n++];
}

static void
miss(const struct one *o, const char *what, const struct fact *f)
{
	if (o->misses)
		printf("%s letterhead %d agenda %d days %d day %d range %d "
		    "clock %d hours %d words %d\t%s\t%s\t%s\n",
		    tongues[o->c.lang].code, o->c.letterhead, o->c.agenda,
		    o->c.days, o->c.day, o->c.range, o->c.clock, o->c.hours,
		    o->c.words, what, f->field, f->value);
}

static void
score(struct ctx *ctx, struct one *o)
{
	bool	*used = arena_array(ctx, o->facts.n + 1, sizeof(*used));

	for (size_t i = 0; i < o->gold.n; i++) {
		struct sum	*s = sum_of(o->sums, o->gold.v[i].field);
		size_t		 k;

		s->gold++;
		for (k = 0; k < o->facts.n; k++)
			if (!used[k] && agrees(&o->gold.v[i],
			    &o->facts.v[k]))
				break;
		if (k < o->facts.n) {
			used[k] = true;
			s->both++;
		} else
			miss(o, "missed", &o->gold.v[i]);
	}
	for (size_t k = 0; k < o->facts.n; k++) {
		sum_of(o->sums, o->facts.v[k].field)->found++;
		if (!used[k])
			miss(o, "false", &o->facts.v[k]);
	}
}

static void
recognise(struct ctx *ctx, void *arg)
{
	struct one	*o = arg;
	struct doc	*d = compose(ctx, &o->c, &o->gold);
	struct model	*m = arena_new(ctx, struct model);

	find_all(ctx, d, m);
	model_facts(ctx, &o->facts, &m->c, choice_dated(&o->c));
	if (o->sums != NULL)
		score(ctx, o);
}

static struct choice
choose(unsigned *seed)
{
	struct choice	 c;

#define RANDOM(n) ((int)((*seed = *seed * 1103515245u + 12345u) >> 16) % (n))
	c.lang = RANDOM(ntongues);
	c.letterhead = RANDOM(LETTERHEADS);
	c.agenda = RANDOM(AGENDAS);
	c.day = RANDOM(4);
	c.range = RANDOM(6);
	c.clock = RANDOM(4);
	c.hours = RANDOM(3);
	c.days = RANDOM(2) ? 1 : 2 + RANDOM(4);
	c.online = RANDOM(3) == 0;
	c.words = RANDOM(32768);
	c.start = cal_days(2024, 1, 10) + RANDOM(3000);
	c.hour = 8 + RANDOM(7);
	c.durations = RANDOM(3) == 0;
#undef RANDOM
	return c;
}

/* --------------------------------------------------------- metamorphic */

static bool
set_apart(const char *field, const char *const *apart)
{
	for (; *apart != NULL; apart++)
		if (strncmp(field, *apart, strlen(*apart)) == 0)
			return true;
	return false;
}

static bool
same_facts(const struct facts *a, const struct facts *b,
    const char *const *apart)
{
	size_t	 i = 0, k = 0;

	for (;;) {
		while (i < a->n && set_apart(a->v[i].field, apart))
			i++;
		while (k < b->n && set_apart(b->v[k].field, apart))
			k++;
		if (i == a->n || k == b->n)
			return i == a->n && k == b->n;
		if (strcmp(a->v[i].field, b->v[k].field) != 0 ||
		    strcmp(a->v[i].value, b->v[k].value) != 0)
			return false;
		i++;
		k++;
	}
}

static int
relation(const char *name, void (*change)(struct choice *),
    const char *const *apart, unsigned seed, int n)
{
	int	 held = 0;

	for (int i = 0; i < n; i++) {
		struct ctx	 ctx;
		struct one	 a = { .c = choose(&seed) }, b;

		a.c.agenda = a.c.agenda % 2 ? 0 : 2;
		b = a;
		change(&b.c);
		ctx_init(&ctx, NULL);
		if (ctx_try(&ctx, recognise, &a) == CIRC_OK &&
		    ctx_try(&ctx, recognise, &b) == CIRC_OK)
			held += same_facts(&a.facts, &b.facts, apart);
		ctx_free(&ctx);
	}
	printf("%s%-44s holds for %d of %d\n", "# ", name, held, n);
	return held * 100 >= n * 99;
}

static void
shift_dates(struct choice *c)
{
	c->start += 7 * 53;
}

static void
other_clock(struct choice *c)
{
	c->clock = (c->clock + 1) % 4;
}

static void
other_layout(struct choice *c)
{
	c->agenda = c->agenda == 0 ? 2 : 0;
}

/* ---------------------------------------------------------------- printing */

static bool
print(const char *head, struct sums *s, bool tap)
{
	bool	 all = true;
	double	 least = 1;
	const char *worst = "none";

	printf("# %-18s%8s%8s%8s%8s\n", head, "gold", "found", "prec",
	    "recall");
	for (size_t i = 0; i < s->n; i++) {
		struct sum	*x = &s->v[i];
		double		 p = x->found ? (double)x->both /
				    (double)x->found : 1;
		double		 r = x->gold ? (double)x->both /
				    (double)x->gold : 1;

		printf("# %-18s%8ld%8ld%8.3f%8.3f\n", x->field, x->gold,
		    x->found, p, r);
		if (p < least || r < least) {
			least = p < r ? p : r;
			worst = x->field;
		}
		if (tap)
			all &= tap_ok(p >= LEAST && r >= LEAST,
			    "%s of composed circulars", x->field);
	}
	printf("#! composed circulars, %s: least %.3f (%s)\n", head, least,
	    worst);
	return all;
}

int
main(int argc, char **argv)
{
	static const char *const dates[] = { "date", "event.when",
	    "event.time", "deadline", "agenda.row", NULL };
	static const char *const none[] = { NULL };
	struct sums	 seen = { 0 }, unseen = { 0 };
	unsigned	 seed = 1;
	int		 n = 2000, key;
	bool		 tap = false, misses = false;

	while ((key = getopt(argc, argv, "n:s:mt")) != -1) {
		if (key == 'n')
			n = atoi(optarg);
		else if (key == 's')
			seed = (unsigned)atoi(optarg);
		else if (key == 'm')
			misses = true;
		else if (key == 't')
			tap = true;
		else
			return 2;
	}
	for (int i = 0; i < n; i++) {
		struct ctx	 ctx;
		struct one	 o = { .c = choose(&seed),
			    .misses = misses };

		o.sums = choice_unseen(&o.c) ? &unseen : &seen;
		ctx_init(&ctx, NULL);
		if (ctx_try(&ctx, recognise, &o) != CIRC_OK)
			printf("# failed: %s\n", ctx.message);
		ctx_free(&ctx);
	}
	print("known layouts", &seen, tap);
	print("unseen layouts", &unseen, false);
	key = relation("shifting all dates changes dates alone", shift_dates,
	    dates, seed, n / 10);
	if (tap)
		tap_ok(key, "shifting all dates changes dates alone");
	key = relation("another notation of times changes nothing",
	    other_clock, none, seed, n / 10);
	if (tap)
		tap_ok(key, "another notation of times changes nothing");
	key = relation("a table for tabbed lines changes nothing",
	    other_layout, none, seed, n / 10);
	if (tap)
		tap_ok(key, "a table for tabbed lines changes nothing");
	circ_cleanup();
	return tap ? tap_done() : 0;
}
