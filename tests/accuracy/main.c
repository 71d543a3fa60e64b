/* SPDX-License-Identifier: MIT */
/*
 * Measure extraction against gold: precision, recall and F1 per field and
 * per language.
 *
 *	accuracy [-m] [-f MIN] DIR...
 *
 * DIR holds ID.gold.json beside ID.docx (or .odt, .fodt, .xml ...).  Values
 * are compared after folding: compatibility forms, case, white space,
 * dashes, quotes, the preposition before an addressee.  Titles and places of
 * events, issuers, deadline texts and descriptions are worded freely: they
 * match if one holds the other or most words agree.  event.linked asks that
 * days, title, zone and nine in ten agenda rows belong to the same event.
 * -m lists every missed and every false value; -f fails below a micro-F1.
 */
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "accuracy/accuracy.h"

/* ----------------------------------------------------------- the values */

static const char *
get(const json_t *o, const char *key)
{
	const char	*s = json_string_value(json_object_get(o, key));

	return s == NULL ? "" : s;
}

static void
add(struct run *run, struct items *out, const char *field, enum soft soft,
    const char *exact, const char *free_part)
{
	struct item	*i;

	if (*exact == '\0' && *free_part == '\0')
		return;
	i = vec_push(&run->ctx, out);
	i->field = field;
	i->soft = soft;
	i->exact = exact;
	i->free = free_part;
}

static void
add_exact(struct run *run, struct items *out, const char *field,
    const char *value)
{
	add(run, out, field, EXACT, value, "");
}

#define JOIN(run, ...) join((run), (const char *[]){ __VA_ARGS__, NULL })
static const char *
join(struct run *run, const char **part)
{
	struct buf	 b = { 0 };

	for (; *part != NULL; part++) {
		buf_adds(&run->ctx, &b, *part);
		buf_adds(&run->ctx, &b, SEP);
	}
	return b.s;
}

static const char *
day_of(struct run *run, const char *moment)
{
	return arena_printf(&run->ctx, "%.10s", moment);
}

static const char *
span(struct run *run, const json_t *e)
{
	const char	*s = get(e, "start"), *x = get(e, "end");

	return JOIN(run, day_of(run, s), day_of(run, *x ? x : s));
}

static const char *
row_key(struct run *run, const json_t *a)
{
	const char	*s = get(a, "start");

	return JOIN(run, *s ? get(a, "date") : "", s, get(a, "end"),
	    fold(run, get(a, "title")));
}

static void
row_items(struct run *run, struct items *out, const json_t *a)
{
	const char	*title = fold(run, get(a, "title"));
	const char	*s = get(a, "start");
	const json_t	*m = json_object_get(a, "minutes"), *x;
	size_t		 i;

	if (json_is_true(json_object_get(a, "heading")))
		return;
	add_exact(run, out, "agenda.row", row_key(run, a));
	if (*s)
		add_exact(run, out, "agenda.time",
		    JOIN(run, get(a, "date"), s, get(a, "end")));
	if (m != NULL)
		add_exact(run, out, "agenda.minutes", JOIN(run, s, title,
		    arena_printf(&run->ctx, "%g", json_number_value(m))));
	if (json_integer_value(json_object_get(a, "level")) != 0)
		add_exact(run, out, "agenda.nested", JOIN(run, s, title,
		    arena_printf(&run->ctx, "%g",
		    json_number_value(json_object_get(a, "level")))));
	if (*get(a, "description"))
		add(run, out, "agenda.description", OVERLAP, title,
		    fold(run, get(a, "description")));
	json_array_foreach(json_object_get(a, "speakers"), i, x)
		add_exact(run, out, "agenda.speaker", JOIN(run, title,
		    fold(run, json_string_value(x))));
}

static void
event_items(struct run *run, struct items *out, const json_t *e)
{
	const char	*s = get(e, "start");
	const json_t	*a;
	size_t		 i;

	if (*s) {
		add_exact(run, out, "event.when", span(run, e));
		if (strchr(s, 'T') != NULL || strchr(get(e, "end"), 'T'))
			add_exact(run, out, "event.time",
			    JOIN(run, s, get(e, "end")));
	}
	add(run, out, "event.title", ALIKE, "", fold(run, get(e, "title")));
	add_exact(run, out, "event.zone", get(e, "timezone"));
	add_exact(run, out, "event.mode", fold(run, get(e, "mode")));
	add(run, out, "event.location", ALIKE, "",
	    fold(run, get(e, "location")));
	add_exact(run, out, "event.registration",
	    get(e, "registration_url"));
	json_array_foreach(json_object_get(e, "agenda"), i, a)
		row_items(run, out, a);
}

static void
contact_items(struct run *run, struct items *out, const json_t *c)
{
	const char	*name = fold(run, get(c, "name"));
	const char	*email = fold(run, get(c, "email"));

	add_exact(run, out, "contact.email", email);
	add_exact(run, out, "contact.name", name);
	add_exact(run, out, "contact.phone", fold_digits(run, get(c, "phone")));
	add_exact(run, out, "contact.phone", fold_digits(run, get(c, "fax")));
	if (*get(c, "name") && *get(c, "email"))
		add_exact(run, out, "contact.linked", JOIN(run, name, email));
}

static struct items
items(struct run *run, const json_t *d)
{
	static const char *const plain[] = { "language", "type", "place",
	    "date", "reference", "subject" };
	static const char *const people[] = { "addressees", "copies" };
	struct items	 out = { 0 };
	const json_t	*x;
	size_t		 i;

	for (size_t k = 0; k < NELEM(plain); k++)
		add_exact(run, &out, plain[k], fold(run, get(d, plain[k])));
	add(run, &out, "issuer", ALIKE, "", fold(run, get(d, "issuer")));
	for (size_t k = 0; k < NELEM(people); k++)
		json_array_foreach(json_object_get(d, people[k]), i, x)
			add_exact(run, &out, people[k],
			    fold_person(run, json_string_value(x)));
	json_array_foreach(json_object_get(d, "contacts"), i, x)
		contact_items(run, &out, x);
	add_exact(run, &out, "signatory",
	    fold(run, get(json_object_get(d, "signatory"), "name")));
	json_array_foreach(json_object_get(d, "events"), i, x)
		event_items(run, &out, x);
	json_array_foreach(json_object_get(d, "deadlines"), i, x) {
		add_exact(run, &out, "deadline", get(x, "date"));
		if (*get(x, "text"))
			add(run, &out, "deadline.text", OVERLAP,
			    get(x, "date"), fold(run, get(x, "text")));
	}
	json_array_foreach(json_object_get(d, "annexes"), i, x)
		add(run, &out, "annex", HEAD, "",
		    fold(run, json_string_value(x)));
	return out;
}

/* ------------------------------------------------------ what gold leaves open */

static bool
gold_heading(struct run *run, const json_t *gold, const char *title)
{
	const json_t	*e, *a;
	size_t		 i, k;

	json_array_foreach(json_object_get(gold, "events"), i, e)
		json_array_foreach(json_object_get(e, "agenda"), k, a)
			if (json_is_true(json_object_get(a, "heading")) &&
			    strcmp(fold(run, get(a, "title")), title) == 0)
				return true;
	return false;
}

/* Untimed heading rows, and hours that gold leaves open, are optional. */
static void
pardon_event(struct run *run, const json_t *gold, json_t *e)
{
	const char	*sp = span(run, e), *day, *last;
	json_t		*rows = json_object_get(e, "agenda");
	const json_t	*g;
	size_t		 i;

	for (i = json_array_size(rows); i-- > 0;) {
		const json_t	*a = json_array_get(rows, i);

		if (*get(a, "start") == '\0' && gold_heading(run, gold,
		    fold(run, get(a, "title"))))
			json_array_remove(rows, i);
	}
	json_array_foreach(json_object_get(gold, "events"), i, g) {
		const char	*s = get(g, "start"), *x = get(g, "end");

		if (*s == '\0' || strcmp(span(run, g), sp) != 0)
			continue;
		day = day_of(run, get(e, "start"));
		last = day_of(run, *get(e, "end") ? get(e, "end") : day);
		if (strchr(s, 'T') == NULL && strchr(x, 'T') == NULL) {
			json_object_set_new(e, "start", json_string(day));
			json_object_set_new(e, "end", json_string(last));
		} else if (strchr(s, 'T') != NULL && strchr(x, 'T') == NULL)
			json_object_set_new(e, "end", json_string(x));
		else
			continue;
		break;
	}
}

/* The rows of a that b has too, each once. */
static size_t
shared_rows(struct run *run, const json_t *a, const json_t *b, size_t *most)
{
	struct items	 x = { 0 }, y = { 0 };
	const json_t	*r;
	size_t		 i, k, both = 0;

	json_array_foreach(json_object_get(a, "agenda"), i, r)
		if (!json_is_true(json_object_get(r, "heading")))
			add_exact(run, &x, "", row_key(run, r));
	json_array_foreach(json_object_get(b, "agenda"), i, r)
		if (!json_is_true(json_object_get(r, "heading")))
			add_exact(run, &y, "", row_key(run, r));
	for (i = 0; i < x.n; i++)
		for (k = 0; k < y.n; k++)
			if (!y.v[k].paired &&
			    strcmp(x.v[i].exact, y.v[k].exact) == 0) {
				y.v[k].paired = true;
				both++;
				break;
			}
	*most = x.n > y.n ? x.n : y.n;
	return both;
}

/* Events whose days, title, zone and rows hang together. */
static long
linked(struct run *run, const json_t *gold, const json_t *got)
{
	const json_t	*g, *h, *found = json_object_get(got, "events");
	bool		*used = arena_array(&run->ctx,
			    json_array_size(found) + 1, sizeof(*used));
	size_t		 i, k, most, both;
	long		 n = 0;

	json_array_foreach(json_object_get(gold, "events"), i, g)
		json_array_foreach(found, k, h) {
			if (used[k] || strcmp(span(run, g), span(run, h)) ||
			    !fold_alike(run, fold(run, get(g, "title")),
			    fold(run, get(h, "title"))) ||
			    strcmp(get(g, "timezone"), get(h, "timezone")))
				continue;
			both = shared_rows(run, g, h, &most);
			if ((double)both < 0.9 * (double)most)
				continue;
			used[k] = true;
			n++;
			break;
		}
	return n;
}

/* ---------------------------------------------------------------- the sums */

static struct tally *
tally(struct run *run, struct tallies *t, const char *name)
{
	struct tally	*x;

	for (size_t i = 0; i < t->n; i++)
		if (strcmp(t->v[i].name, name) == 0)
			return &t->v[i];
	x = vec_push(&run->ctx, t);
	x->name = arena_copy(&run->ctx, name, strlen(name));
	return x;
}

static void
count(struct run *run, const char *field, const char *lang, long gold,
    long found, long both)
{
	struct tally	*t[2] = { tally(run, &run->fields, field),
			    NULL };

	t[1] = tally(run, &run->langs, lang);
	for (size_t i = 0; i < 2; i++) {
		t[i]->gold += gold;
		t[i]->found += found;
		t[i]->both += both;
	}
}

static void
miss(const struct run *run, const char *id, const char *what,
    const struct item *i)
{
	if (!run->misses)
		return;
	printf("%s\t%s\t%s\t", id, what, i->field);
	for (const char *p = i->exact; *p != '\0'; p++)
		putchar(*p == *SEP ? '|' : *p);
	printf("%s\n", i->free);
}

static bool
pair(struct run *run, struct items *want, struct items *have, bool soft)
{
	bool	 all = true;

	for (size_t i = 0; i < want->n; i++) {
		for (size_t k = 0; !want->v[i].paired && k < have->n; k++) {
			struct item	*h = &have->v[k];

			if (h->paired || strcmp(h->field, want->v[i].field))
				continue;
			if (soft ? item_same(run, &want->v[i], h) :
			    !strcmp(h->exact, want->v[i].exact) &&
			    !strcmp(h->free, want->v[i].free))
				want->v[i].paired = h->paired = true;
		}
		all = all && want->v[i].paired;
	}
	return all;
}

static void
compare(struct run *run, const char *id, const json_t *gold, json_t *got)
{
	const char	*lang = *get(gold, "language") ?
			    get(gold, "language") : "-";
	struct items	 want = items(run, gold), have;
	json_t		*e;
	size_t		 i;
	long		 n, m, l;
	bool		 ok = true;

	json_array_foreach(json_object_get(got, "events"), i, e)
		pardon_event(run, gold, e);
	have = items(run, got);
	pair(run, &want, &have, false);
	pair(run, &want, &have, true);
	n = (long)json_array_size(json_object_get(gold, "events"));
	m = (long)json_array_size(json_object_get(got, "events"));
	l = linked(run, gold, got);
	count(run, "event.linked", lang, n, m, l);
	for (i = 0; i < want.n; i++) {
		count(run, want.v[i].field, lang, 1, 0, want.v[i].paired);
		if (!want.v[i].paired)
			miss(run, id, "missed", &want.v[i]);
		ok = ok && want.v[i].paired;
	}
	for (i = 0; i < have.n; i++) {
		count(run, have.v[i].field, lang, 0, 1, 0);
		if (!have.v[i].paired)
			miss(run, id, "false", &have.v[i]);
		ok = ok && have.v[i].paired;
	}
	run->documents++;
	run->perfect += ok && l == n && n == m;
}

/* ------------------------------------------------------------- documents */

static json_t *
extract(struct run *run, const char *path)
{
	struct circ	*c = circ_new(NULL);
	json_t		*got = NULL;
	char		*out;
	size_t		 n;

	if (c != NULL && circ_read_file(c, path) == CIRC_OK &&
	    circ_json(c, 0, &out, &n) == CIRC_OK) {
		got = json_loadb(out, n, 0, NULL);
		free(out);
	}
	if (got == NULL) {
		run->failed++;
		if (run->misses)
			printf("%s\tfailed\t%s\n", path, circ_message(c));
		got = json_object();
	}
	circ_free(c);
	return got;
}

static const char *
document_of(struct run *run, const char *dir, const char *stem)
{
	struct dirent	**e;
	const char	*path = NULL;
	int		 n = scandir(dir, &e, NULL, alphasort);
	size_t		 k = strlen(stem);

	for (int i = 0; i < n; i++) {
		const char	*name = e[i]->d_name;

		if (path == NULL && strncmp(name, stem, k) == 0 &&
		    name[k] == '.' && strcmp(name + k, ".gold.json") != 0)
			path = arena_printf(&run->ctx, "%s/%s", dir, name);
		free(e[i]);
	}
	if (n >= 0)
		free(e);
	return path;
}

static void
directory(struct run *run, const char *dir)
{
	struct dirent	**e;
	int		 n = scandir(dir, &e, NULL, alphasort);

	if (n == -1) {
		perror(dir);
		exit(2);
	}
	for (int i = 0; i < n; i++) {
		struct circ_str	 name = str_of(e[i]->d_name);
		const char	*stem, *doc;
		json_t		*gold, *got;

		if (str_ends(name, ".gold.json")) {
			stem = arena_copy(&run->ctx, name.s, name.n - 10);
			doc = document_of(run, dir, stem);
			gold = json_load_file(arena_printf(&run->ctx,
			    "%s/%s", dir, name.s), 0, NULL);
			if (gold == NULL || doc == NULL) {
				fprintf(stderr, "%s/%s: no document or no "
				    "gold\n", dir, stem);
				exit(2);
			}
			got = extract(run, doc);
			compare(run, stem, gold, got);
			json_decref(got);
			json_decref(gold);
		}
		free(e[i]);
	}
	free(e);
}

static double
line(const char *name, const struct tally *t)
{
	double	 p = t->found > 0 ? (double)t->both / (double)t->found :
		    t->gold == 0;
	double	 r = t->gold > 0 ? (double)t->both / (double)t->gold : 1;
	double	 f = p + r > 0 ? 2 * p * r / (p + r) : 0;

	printf("%-20s%6ld%7ld%8.3f%8.3f%8.3f\n", name, t->gold, t->found, p,
	    r, f);
	return f;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const struct tally *)a)->name,
	    ((const struct tally *)b)->name);
}

static double
table(const char *head, struct tallies *t)
{
	struct tally	 sum = { "", 0, 0, 0 };

	printf("%-20s%6s%7s%8s%8s%8s\n", head, "gold", "found", "prec",
	    "recall", "F1");
	if (t->n > 0)
		qsort(t->v, t->n, sizeof(*t->v), by_name);
	for (size_t i = 0; i < t->n; i++) {
		line(t->v[i].name, &t->v[i]);
		sum.gold += t->v[i].gold;
		sum.found += t->v[i].found;
		sum.both += t->v[i].both;
	}
	return line("ALL (micro)", &sum);
}

struct args {
	struct run	 run;
	double		 least;
	int		 argc;
	char		**argv;
	int		 status;
};

static void
measure(struct ctx *ctx, void *arg)
{
	struct args	*a = arg;
	double		 f;

	(void)ctx;
	for (int i = 0; i < a->argc; i++)
		directory(&a->run, a->argv[i]);
	f = table("field", &a->run.fields);
	putchar('\n');
	table("language", &a->run.langs);
	printf("documents %d, wholly right %d, failed %d\n",
	    a->run.documents, a->run.perfect, a->run.failed);
	a->status = f < a->least;
}

int
main(int argc, char **argv)
{
	struct args	 a = { .status = 2 };
	int		 key;

	while ((key = getopt(argc, argv, "mf:")) != -1) {
		if (key == 'm')
			a.run.misses = true;
		else if (key == 'f')
			a.least = atof(optarg);
		else
			return 2;
	}
	a.argc = argc - optind;
	a.argv = argv + optind;
	ctx_init(&a.run.ctx, NULL);
	/* the arena is that of this run */
	if (ctx_try(&a.run.ctx, measure, &a) != CIRC_OK)
		fprintf(stderr, "accuracy: %s\n", a.run.ctx.message);
	ctx_free(&a.run.ctx);
	circ_cleanup();
	return a.status;
}
