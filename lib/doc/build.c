/* SPDX-License-Identifier: MIT */
/* Making a block tree. */
#include "doc/build.h"

struct build {
	struct ctx	*ctx;
	struct doc	*doc;
};

struct build *
build_new(struct ctx *ctx, const char *format)
{
	struct build	*b = arena_new(ctx, struct build);

	b->ctx = ctx;
	b->doc = arena_new(ctx, struct doc);
	b->doc->format = str_of(format);
	return b;
}

struct doc *
build_finish(struct build *b)
{
	return b->doc;
}
