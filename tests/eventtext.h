/* SPDX-License-Identifier: MIT */
/*
 * Meetings out of small documents.  A line of a case is a paragraph; one
 * that begins with '|' is a row of a table, its cells parted by '|'.  What
 * is found is written as "start/end zone mode: title", one per event.
 */
#ifndef EVENTTEXT_H
#define EVENTTEXT_H

#include <stdio.h>

#include "finddoc.h"
#include "tap.h"

struct eventcase {
	const char *name, *text, *want;
};

/* Writes what a case is about. */
typedef void eventshow(char *out, size_t size, const struct circ_circular *);

struct eventcases {
	const struct eventcase *v;
	size_t	 n;
	eventshow *show;
};

static inline void
show_moment(char *out, size_t size, const struct circ_moment *m)
{
	size_t	 n = strlen(out);

	if (m->year == 0)
		return;
	snprintf(out + n, size - n, "%04d-%02d-%02d", m->year, m->month,
	    m->day);
	n = strlen(out);
	if (m->minute >= 0)
		snprintf(out + n, size - n, "T%02d:%02d", m->minute / 60,
		    m->minute % 60);
}

static inline void
show_events(char *out, size_t size, const struct circ_circular *c)
{
	static const char *const mode[] = { "-", "online", "in-person",
	    "hybrid" };

	out[0] = '\0';
	for (size_t i = 0; i < c->nevents; i++) {
		const struct circ_event *e = &c->events[i];
		size_t	 n;

		show_moment(out, size, &e->start);
		n = strlen(out);
		snprintf(out + n, size - n, "/");
		show_moment(out, size, &e->end);
		n = strlen(out);
		snprintf(out + n, size - n, " %s%s %s: %s\n",
		    e->timezone.text.s != NULL ? e->timezone.text.s : "-",
		    e->timezone.how == CIRC_SEAT ? "?" : "", mode[e->mode],
		    e->title.text.s != NULL ? e->title.text.s : "-");
	}
}

/* "title: value", one per event. */
static inline void
show_titled(char *out, size_t size, const struct circ_event *e,
    const struct circ_value *value)
{
	size_t	 n = strlen(out);

	snprintf(out + n, size - n, "%s: %s\n",
	    e->title.text.s != NULL ? e->title.text.s : "-",
	    value->text.s != NULL ? value->text.s : "-");
}

static inline void
run_cases(struct ctx *ctx, void *arg)
{
	const struct eventcases *c = arg;
	char	 got[4096];

	for (size_t i = 0; i < c->n; i++) {
		struct model *m = arena_new(ctx, struct model);

		find_all(ctx, finddoc(ctx, c->v[i].text), m);
		c->show(got, sizeof(got), &m->c);
		if (!tap_ok(strcmp(got, c->v[i].want) == 0, "%s",
		    c->v[i].name))
			printf("# got:  %s\n# want: %s\n", got,
			    c->v[i].want);
	}
}

static inline int
run_events_as(const struct eventcase *v, size_t n, eventshow *show)
{
	struct eventcases all = { v, n, show };
	struct ctx ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, run_cases, &all) == CIRC_OK, "runs through");
	ctx_free(&ctx);
	circ_cleanup();
	return tap_done();
}

static inline int
run_events(const struct eventcase *v, size_t n)
{
	return run_events_as(v, n, show_events);
}

#endif
