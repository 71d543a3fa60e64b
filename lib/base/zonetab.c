/* SPDX-License-Identifier: MIT */
/*
 * Reader of zone.tab: lines of "CC<tab>coordinates<tab>zone[<tab>comment]",
 * '#' begins a comment.  The file is small; a larger one is not believed.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/zonetab.h"

#define MAXTAB (64 * 1024)

/* "America/Port-au-Prince" is named after "Port-au-Prince". */
static struct circ_str
city_of(struct ctx *ctx, const char *zone, size_t n)
{
	size_t	 from = n;
	char	*s;

	while (from > 0 && zone[from - 1] != '/')
		from--;
	s = arena_copy(ctx, zone + from, n - from);
	for (char *p = s; *p != '\0'; p++)
		if (*p == '_')
			*p = ' ';
	return str_of(s);
}

static bool
parse_line(struct ctx *ctx, const char *s, size_t n, struct zonetab_row *row)
{
	const char *tab, *zone, *end;

	if (n < 4 || s[0] == '#' || s[2] != '\t')
		return false;
	if ((tab = memchr(s + 3, '\t', n - 3)) == NULL)
		return false;
	zone = tab + 1;
	end = memchr(zone, '\t', n - (size_t)(zone - s));
	if (end == NULL)
		end = s + n;
	while (end > zone && (end[-1] == '\r' || end[-1] == ' '))
		end--;
	if (end == zone)
		return false;
	memcpy(row->country, s, 2);
	row->country[2] = '\0';
	row->zone = arena_copy(ctx, zone, (size_t)(end - zone));
	row->city = city_of(ctx, zone, (size_t)(end - zone));
	return true;
}

const struct zonetab *
zonetab_parse(struct ctx *ctx, const char *s, size_t n)
{
	VEC(struct zonetab_row) rows = { 0 };
	struct zonetab *t = arena_new(ctx, struct zonetab);
	struct zonetab_row row;

	for (size_t i = 0; i < n; ) {
		const char *nl = memchr(s + i, '\n', n - i);
		size_t	 len = nl != NULL ? (size_t)(nl - s) - i : n - i;

		if (parse_line(ctx, s + i, len, &row))
			*vec_push(ctx, &rows) = row;
		i += len + 1;
	}
	for (size_t i = rows.n; i-- > 0;) {	/* chains go upwards */
		struct zonetab_row *r = &rows.v[i];
		uint32_t c = r->city.n > 0 ?
		    rune_fold((unsigned char)r->city.s[0]) : ZONETAB_LETTERS;

		if (c >= ZONETAB_LETTERS || i >= UINT16_MAX)
			continue;
		r->next = t->first[c];
		t->first[c] = (uint16_t)(i + 1);
	}
	t->v = rows.v;
	t->n = rows.n;
	return t;
}

/* Where systems keep the file; NULL: nowhere. */
static FILE *
tab_open(struct ctx *ctx)
{
	const char *dir[] = { getenv("TZDIR"), "/usr/share/zoneinfo",
	    "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo" };
	const char *name[] = { "zone.tab", "tab/zone_sun.tab" };
	char	 path[1024];
	FILE	*f;

	for (size_t i = 0; i < NELEM(dir); i++)
		for (size_t k = 0; k < NELEM(name) && dir[i] != NULL; k++) {
			if ((size_t)snprintf(path, sizeof(path), "%s/%s",
			    dir[i], name[k]) >= sizeof(path))
				continue;
			f = fopen(path, "rb");
			if (f == NULL && errno == ENOMEM)
				ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
			if (f == NULL)
				continue;
			if (getc(f) != EOF) {
				rewind(f);
				return f;
			}
			fclose(f);
		}
	return NULL;
}

const struct zonetab *
zonetab_read(struct ctx *ctx)
{
	char	 text[MAXTAB];		/* what is kept of it is copied */
	size_t	 n = 0;
	FILE	*f;

	if (ctx->zonetab != NULL)
		return ctx->zonetab;
	if ((f = tab_open(ctx)) != NULL) {
		n = fread(text, 1, sizeof(text), f);
		fclose(f);
	}
	return ctx->zonetab = zonetab_parse(ctx, text, n);
}
