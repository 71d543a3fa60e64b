/* SPDX-License-Identifier: MIT */
/* Choices by number, templates, days and hours in words, blocks. */
#include <stdio.h>

#include "generate/draw.h"

/* The w-th of n choices, different for every salt. */
int
pick(const struct compose *k, int salt, int n)
{
	unsigned	 x = (unsigned)k->c->words * 2654435761u +
			    (unsigned)salt * 40503u;

	x ^= x >> 15;
	x *= 2246822519u;
	x ^= x >> 13;
	return (int)(x % (unsigned)n);
}

/* ------------------------------------------------------------- templates */

const char *
fill(struct ctx *ctx, const char *template, const struct slot *s, size_t n)
{
	struct buf	 b = { 0 };

	buf_add(ctx, &b, "", 0);
	while (*template != '\0') {
		size_t	 i, k = 0;

		if (*template != '{') {
			buf_addc(ctx, &b, *template++);
			continue;
		}
		k = strcspn(template, "}");
		for (i = 0; i < n; i++)
			if (strlen(s[i].name) == k - 1 &&
			    strncmp(s[i].name, template + 1, k - 1) == 0)
				buf_adds(ctx, &b, s[i].value);
		template += k + 1;
	}
	return b.s;
}

const char *
number(struct compose *k, int n, int width)
{
	return arena_printf(k->ctx, "%0*d", width, n);
}

const char *
day(struct compose *k, long days, int style)
{
	int	 y, m, d;

	cal_from_days(days, &y, &m, &d);
	return FILL(k, k->t->day[style],
	    { "d", number(k, d, 1) }, { "dd", number(k, d, 2) },
	    { "m", k->t->month[m - 1] }, { "mm", number(k, m, 2) },
	    { "y", number(k, y, 4) },
	    { "w", k->t->weekday[cal_weekday(y, m, d)] });
}

const char *
when(struct compose *k)
{
	long	 first = k->c->start, last = first + k->c->days - 1;
	int	 y, m, d, z, n, e;
	const char *template;

	if (k->c->days == 1)
		return day(k, first, k->c->day);
	cal_from_days(first, &y, &m, &d);
	cal_from_days(last, &z, &n, &e);
	if (m == n)
		template = k->t->range[k->c->range % 3];
	else
		template = k->t->across[k->c->range % 2];
	return FILL(k, template, { "d", number(k, d, 1) },
	    { "e", number(k, e, 1) }, { "m", k->t->month[m - 1] },
	    { "n", k->t->month[n - 1] }, { "x", number(k, y, 4) },
	    { "y", number(k, z, 4) });
}

const char *
clock_text(struct compose *k, int minute)
{
	return FILL(k, k->t->clock[k->c->clock],
	    { "H", number(k, minute / 60, 2) },
	    { "M", number(k, minute % 60, 2) });
}

const char *
hours(struct compose *k, int a, int b, int style)
{
	return FILL(k, k->t->hours[style], { "a", clock_text(k, a) },
	    { "b", clock_text(k, b) });
}

const char *
iso(struct compose *k, long days, int minute)
{
	int	 y, m, d;

	cal_from_days(days, &y, &m, &d);
	if (minute < 0)
		return arena_printf(k->ctx, "%04d-%02d-%02d", y, m, d);
	return arena_printf(k->ctx, "%04d-%02d-%02dT%02d:%02d", y, m, d,
	    minute / 60, minute % 60);
}

/* ----------------------------------------------------------------- blocks */

struct doc_block *
para(struct compose *k, const char *text, unsigned flags)
{
	struct doc_run	 look = { .flags = flags };
	struct doc_block *p = build_para(k->b);

	p->rtl = strcmp(k->t->code, "ar") == 0;
	build_text(k->b, text, strlen(text), &look);
	build_para_end(k->b);
	return p;
}

void
cell(struct compose *k, const char *text, unsigned flags, uint32_t span)
{
	build_cell(k->b, span, 1);
	para(k, text, flags);
	build_cell_end(k->b);
}

void
row(struct compose *k, const char *const *text, unsigned flags)
{
	build_row(k->b, false, 0);
	for (; *text != NULL; text++)
		cell(k, *text, flags, 1);
	build_row_end(k->b);
}
