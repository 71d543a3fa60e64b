/* SPDX-License-Identifier: MIT */
/*
 * zones DIR YEAR - for every time zone of the system and each of the five
 * years from YEAR, a calendar DIR/n.ics with events around the year, and on
 * standard output what the C library says of each:
 *
 *	file <TAB> uid <TAB> seconds since 1970 of its start <TAB> of its end
 *
 * Other programs then read the calendars.
 */
#include <sys/stat.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "sample_model.h"
#include "write/ics.h"

#define ROOT "/usr/share/zoneinfo"
#define EVENTS 12

struct job {
	const char	*dir, *zone;
	int		 year;
	unsigned	 number;
	struct out	 out;
	struct circ_event events[EVENTS];
};

/* Wall clock to seconds as the C library has it; -1: no such hour. */
static time_t
libc_time(const char *zone, const struct circ_moment *m)
{
	struct tm	 tm = { .tm_year = m->year - 1900,
			     .tm_mon = m->month - 1, .tm_mday = m->day,
			     .tm_hour = m->minute / 60,
			     .tm_min = m->minute % 60, .tm_isdst = -1 };
	time_t		 t;

	setenv("TZ", zone, 1);
	tzset();
	t = mktime(&tm);
	if (tm.tm_hour != m->minute / 60 || tm.tm_min != m->minute % 60)
		return -1;
	return t;
}

static void
write_one(struct ctx *ctx, void *arg)
{
	struct job	*j = arg;
	struct sample	 s;
	struct circ_ics_options o = CIRC_ICS_OPTIONS_INIT;

	sample_make(&s);
	s.m.c.events = j->events;
	s.m.c.nevents = EVENTS;
	o.uid_key = arena_printf(ctx, "%s %d", j->zone, j->year);
	for (int i = 0; i < EVENTS; i++) {
		struct circ_event	*e = &j->events[i];
		int			 day = i % 2 == 0 ? 1 : 31 - i;

		*e = s.event[0];
		e->nagenda = 0;
		e->timezone = sample_value(j->zone);
		e->start = sample_moment(j->year, i + 1, day, 840);
		e->end = sample_moment(j->year, i + 1, day, 960);
	}
	write_ics(ctx, &s.m, &o, &j->out);
	for (int i = 0; i < EVENTS; i++)
		printf("%u.ics\t%s\t%lld\t%lld\n", j->number,
		    ics_uuid(ctx, str_of(arena_printf(ctx,
		    "%s %d|event|%d", j->zone, j->year, i + 1))),
		    (long long)libc_time(j->zone, &j->events[i].start),
		    (long long)libc_time(j->zone, &j->events[i].end));
}

static int
make(struct job *j)
{
	struct ctx	 ctx;
	char		 path[2048];
	FILE		*f;
	enum circ_code	 code;

	ctx_init(&ctx, NULL);
	code = ctx_try(&ctx, write_one, j);
	if (code != CIRC_OK)
		fprintf(stderr, "%s: %s\n", j->zone, ctx.message);
	ctx_free(&ctx);
	snprintf(path, sizeof(path), "%s/%u.ics", j->dir, j->number);
	if (code != CIRC_OK || (f = fopen(path, "w")) == NULL)
		return 1;
	fwrite(j->out.s, 1, j->out.n, f);
	free(j->out.s);
	memset(&j->out, 0, sizeof(j->out));
	return fclose(f) != 0;
}

static int
walk(struct job *j, const char *name, int year, int depth)
{
	char		 path[2048], sub[1024];
	struct dirent	*e;
	struct stat	 st;
	DIR		*dir;
	FILE		*f;
	int		 bad = 0;

	snprintf(path, sizeof(path), "%s/%s", ROOT, name);
	if ((dir = opendir(path)) == NULL)
		return 1;
	while ((e = readdir(dir)) != NULL) {
		char	 magic[4] = "";

		snprintf(sub, sizeof(sub), "%s%s%s", name,
		    *name != '\0' ? "/" : "", e->d_name);
		snprintf(path, sizeof(path), "%s/%s", ROOT, sub);
		if (!tzif_name_ok(sub) || strcmp(sub, "posix") == 0 ||
		    strcmp(sub, "right") == 0 || strcmp(sub, "localtime") == 0
		    || strcmp(sub, "posixrules") == 0 ||
		    strcmp(sub, "Factory") == 0 || stat(path, &st) == -1)
			continue;
		if (S_ISDIR(st.st_mode)) {
			if (depth < 3)
				bad |= walk(j, sub, year, depth + 1);
			continue;
		}
		if ((f = fopen(path, "r")) == NULL)
			continue;
		if (fread(magic, 1, 4, f) != 4 || memcmp(magic, "TZif", 4))
			*magic = '\0';
		fclose(f);
		for (int y = year; *magic != '\0' && y < year + 5; y++) {
			j->zone = sub;
			j->year = y;
			j->number++;
			bad |= make(j);
		}
	}
	closedir(dir);
	return bad;
}

int
main(int argc, char **argv)
{
	struct job	 j = { 0 };

	if (argc != 3)
		return 2;
	j.dir = argv[1];
	return walk(&j, "", atoi(argv[2]), 0);
}
