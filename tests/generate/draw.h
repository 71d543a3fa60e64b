/* SPDX-License-Identifier: MIT */
/* What letterheads, letters and agendas are drawn with. */
#ifndef GENERATE_DRAW_H
#define GENERATE_DRAW_H

#include "doc/build.h"
#include "generate/compose.h"

struct compose {
	struct ctx	*ctx;
	struct build	*b;
	const struct choice *c;
	const struct tongue *t;
	struct facts	*gold;
};

struct slot {
	const char	*name, *value;
};

int	 pick(const struct compose *k, int salt, int n);
const char *fill(struct ctx *ctx, const char *template, const struct slot *s,
	    size_t n);
const char *number(struct compose *k, int n, int width);
const char *day(struct compose *k, long days, int style);
const char *when(struct compose *k);
const char *clock_text(struct compose *k, int minute);
const char *hours(struct compose *k, int a, int b, int style);
const char *iso(struct compose *k, long days, int minute);
struct doc_block *para(struct compose *k, const char *text, unsigned flags);
void	 cell(struct compose *k, const char *text, unsigned flags,
	    uint32_t span);
void	 row(struct compose *k, const char *const *text, unsigned flags);

#define FILL(k, template, ...) fill((k)->ctx, (template), \
    (struct slot[]){ __VA_ARGS__ }, \
    sizeof((struct slot[]){ __VA_ARGS__ }) / sizeof(struct slot))
#define ROW(k, flags, ...) row((k), (const char *[]){ __VA_ARGS__, NULL }, \
    (flags))

#endif
