/* SPDX-License-Identifier: MIT */
/*
 * Zone files against the C library's own conversion, names that try to
 * leave the zone directory, and files that lie about themselves.
 */
#include <sys/stat.h>

#include <dirent.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/tzif.h"
#include "tap.h"

#define ROOT "/usr/share/zoneinfo"

static const char *const bad_names[] = { "", "/etc/passwd", "../etc/passwd",
    "Europe/../../etc/passwd", "Europe//Zurich", "Europe/Zurich/", ".",
    "Europe/.Zurich", "Europe/Zürich", "Europe Zurich", "zone.tab",
    "posix/Europe/Zurich", "right/Europe/Zurich", "Europe/Zu\nrich",
    "-Europe", "Europe/-Zurich", "A\\B", "C:Europe",
    "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" };
static const char *const no_zones[] = { "Europe", "Europe/Atlantis",
    "Etc/GMT+99", "leapseconds", "tzdata" };

static const struct {
	const char	*text;
	bool		 good;
	int32_t		 january, july;		/* of 2025, if good */
} footers[] = {
	{ "UTC0", true, 0, 0 },
	{ "<+07>-7", true, 25200, 25200 },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", true, 3600, 7200 },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", true, 0, 3600 },
	{ "<-04>4<-03>,M9.1.6/24,M4.1.6/24", true, -10800, -14400 },
	{ "<-02>2<-01>,M3.5.0/-1,M10.5.0/0", true, -7200, -3600 },
	{ "EST5EDT,J60,J300", true, -18000, -14400 },
	{ "EST5EDT4,59/2:00:00,299/167", true, -18000, -14400 },
	{ "NST3:30NDT,M3.2.0,M11.1.0", true, -12600, -9000 },
	{ "CET-1CEST", false, 0, 0 },
	{ "CET", false, 0, 0 },
	{ "C1", false, 0, 0 },
	{ "CET-25", false, 0, 0 },
	{ "CET-1CEST,M13.5.0,M10.5.0", false, 0, 0 },
	{ "CET-1CEST,M3.6.0,M10.5.0", false, 0, 0 },
	{ "CET-1CEST,M3.5.7,M10.5.0", false, 0, 0 },
	{ "CET-1CEST,M3.5.0/168,M10.5.0", false, 0, 0 },
	{ "CET-1CEST,M3.5.0,M10.5.0x", false, 0, 0 },
	{ "CET-1CEST,J0,J366", false, 0, 0 },
	{ "<CET-1", false, 0, 0 },
	{ "AAAAAAAAAAAAAAAAAAAAA1", false, 0, 0 },
	{ "", false, 0, 0 },
};

static void
footer_cases(void)
{
	for (size_t i = 0; i < NELEM(footers); i++) {
		struct tz_footer f;
		struct tz_type	 w = { 0 }, s = { 0 };
		bool		 good = tz_footer_parse(&f, footers[i].text);

		if (good) {
			tz_footer_type(&f, 1736899200, &w);
			tz_footer_type(&f, 1752537600, &s);
		}
		tap_ok(good == footers[i].good && (!good ||
		    (w.offset == footers[i].january &&
		    s.offset == footers[i].july)), "footer \"%s\" (%d %d %d)",
		    footers[i].text, good, (int)w.offset, (int)s.offset);
	}
}

/* What the C library says that the clock of TZ shows, as seconds. */
static int64_t
libc_local(time_t t)
{
	struct tm	 tm;

	localtime_r(&t, &tm);
	return (int64_t)cal_days(tm.tm_year + 1900, tm.tm_mon + 1,
	    tm.tm_mday) * 86400 + tm.tm_hour * 3600 + tm.tm_min * 60 +
	    tm.tm_sec;
}

/* Five years in steps that meet every hour, and both sides of each onset. */
static bool
zone_agrees(struct ctx *ctx, const struct tzif *z, time_t from, time_t to)
{
	struct tz_onset	*v;
	size_t		 n;

	setenv("TZ", z->name, 1);
	tzset();
	for (time_t t = from; t < to; t += 29 * 3600 + 47 * 60) {
		int64_t	 local = libc_local(t);
		int64_t	 back = tzif_utc(z, local);

		if (tzif_offset(z, t) != local - t)
			return false;
		/* an hour that comes twice is its first */
		if (back != t && (back > t || libc_local(back) != local))
			return false;
	}
	n = tzif_onsets(ctx, z, from, to, &v);
	for (size_t i = 0; i < n; i++)
		if (libc_local(v[i].at) - v[i].at != v[i].to ||
		    libc_local(v[i].at - 1) - v[i].at + 1 != v[i].from)
			return false;
	return true;
}

static size_t	 walked, wrong;

static void
walk(struct ctx *ctx, const char *name, time_t from, int depth)
{
	char		 path[2048], sub[1024];
	struct dirent	*e;
	struct stat	 st;
	DIR		*dir;
	const struct tzif *z;

	snprintf(path, sizeof(path), "%s/%s", ROOT, name);
	if ((dir = opendir(path)) == NULL)
		return;
	while ((e = readdir(dir)) != NULL) {
		snprintf(sub, sizeof(sub), "%s%s%s", name,
		    *name != '\0' ? "/" : "", e->d_name);
		snprintf(path, sizeof(path), "%s/%s", ROOT, sub);
		if (e->d_name[0] == '.' || stat(path, &st) == -1)
			continue;
		if (S_ISDIR(st.st_mode)) {
			if (depth < 3 && strcmp(sub, "right") != 0 &&
			    strcmp(sub, "posix") != 0)
				walk(ctx, sub, from, depth + 1);
			continue;
		}
		if (!tzif_name_ok(sub) || (z = tzif_open(ctx, sub)) == NULL)
			continue;
		walked++;
		if (!zone_agrees(ctx, z, from, from + 5 * 366 * 86400)) {
			tap_ok(false, "%s as the C library has it", sub);
			wrong++;
		}
	}
	closedir(dir);
}

static void
all_zones(struct ctx *ctx, void *arg)
{
	(void)arg;
	walk(ctx, "", time(NULL), 0);
	tap_ok(walked > 300 && wrong == 0,
	    "%zu zones in the next five years as the C library has them",
	    walked);
	walked = wrong = 0;
	walk(ctx, "", 946684800, 0);	/* 2000 to 2004 */
	tap_ok(walked > 300 && wrong == 0,
	    "%zu zones in the years 2000 to 2004 likewise", walked);
}

static void
names(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(bad_names); i++)
		tap_ok(!tzif_name_ok(bad_names[i]) &&
		    tzif_open(ctx, bad_names[i]) == NULL,
		    "name %zu is refused", i);
	for (size_t i = 0; i < NELEM(no_zones); i++)
		tap_ok(tzif_open(ctx, no_zones[i]) == NULL,
		    "%s is no zone", no_zones[i]);
	tap_ok(tzif_open(ctx, "Etc/GMT+5") != NULL, "Etc/GMT+5 is one");
	setenv("TZDIR", "/nowhere", 1);
	tap_ok(tzif_open(ctx, "Europe/Zurich") == NULL, "TZDIR is obeyed");
	unsetenv("TZDIR");
}

/* Cut a real file short at every length, and set every byte wrong. */
static void
hostile(struct ctx *ctx, void *arg)
{
	static unsigned char	 b[8192], c[8192];
	FILE			*f = fopen(ROOT "/Europe/Zurich", "rb");
	const struct tzif	*z;
	size_t			 n = 0, whole = 0, lived = 0;

	(void)arg;
	if (f != NULL) {
		n = fread(b, 1, sizeof(b), f);
		fclose(f);
	}
	for (size_t i = 0; i < n; i++) {
		unsigned char	*cut = malloc(i + 1);

		memcpy(cut, b, i);
		whole += tzif_parse(ctx, "X", cut, i) != NULL;
		free(cut);
	}
	tap_ok(n > 100 && whole == 0, "no part of a file is a zone");
	for (size_t i = 0; i < n; i++)
		for (int v = 0; v < 256; v += 51) {
			memcpy(c, b, n);
			c[i] = (unsigned char)v;
			z = tzif_parse(ctx, "X", c, n);
			if (z == NULL)
				continue;
			lived++;
			for (int64_t t = -4000000000; t < 8000000000;
			    t += 990000000)
				(void)tzif_offset(z, tzif_utc(z, t));
		}
	tap_ok(lived > 0, "changed files are refused or harmless");
}

int
main(void)
{
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	footer_cases();
	tap_ok(ctx_try(&ctx, names, NULL) == CIRC_OK, "names");
	tap_ok(ctx_try(&ctx, hostile, NULL) == CIRC_OK, "hostile files");
	tap_ok(ctx_try(&ctx, all_zones, NULL) == CIRC_OK, "all zones");
	ctx_free(&ctx);
	return tap_done();
}
