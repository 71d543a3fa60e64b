/* SPDX-License-Identifier: MIT */
/* The context of a handle: trap, error, notices, arena. */
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"

#define CHUNK_FIRST (64u * 1024)
#define CHUNK_MAX (4u * 1024 * 1024)
#define ALIGN sizeof(max_align_t)

struct chunk {
	struct chunk	*older;
	size_t		 size;
	max_align_t	 data[];
};

static const struct circ_options defaults = {
	.max_input = 512ull << 20,
	.max_part = 64ull << 20,
	.max_package = 128ull << 20,
	.max_entries = 10000,
	.max_depth = 256,
	.max_blocks = 200000,
	.max_text = 32u << 20,
};

#define DEFAULT(ctx, member) \
	((ctx)->opt.member = (ctx)->opt.member ? (ctx)->opt.member : \
	    defaults.member)

void
ctx_init(struct ctx *ctx, const struct circ_options *opt)
{
	memset(ctx, 0, sizeof(*ctx));
	if (opt != NULL)
		ctx->opt = *opt;
	DEFAULT(ctx, max_input);
	DEFAULT(ctx, max_part);
	DEFAULT(ctx, max_package);
	DEFAULT(ctx, max_entries);
	DEFAULT(ctx, max_depth);
	DEFAULT(ctx, max_blocks);
	DEFAULT(ctx, max_text);
}

void
ctx_free(struct ctx *ctx)
{
	struct chunk	*c, *older;

	for (c = ctx->chunks; c != NULL; c = older) {
		older = c->older;
		free(c);
	}
	ctx->chunks = NULL;
	ctx->cur = ctx->end = NULL;
	ctx->zonetab = NULL;
}

enum circ_code
ctx_try(struct ctx *ctx, void (*fn)(struct ctx *, void *), void *arg)
{
	jmp_buf	 here, *outer = ctx->trap;

	ctx->trap = &here;
	if (_setjmp(here) == 0) {
		ctx->code = CIRC_OK;
		fn(ctx, arg);
	}
	ctx->trap = outer;
	return ctx->code;
}

/* A message is one line: control characters become spaces. */
static void
one_line(char *s)
{
	for (; *s != '\0'; s++)
		if ((unsigned char)*s < 0x20 || *s == 0x7f)
			*s = ' ';
}

_Noreturn void
ctx_raise(struct ctx *ctx, enum circ_code code, const char *fmt, ...)
{
	va_list	 ap;

	ctx->code = code;
	va_start(ap, fmt);
	vsnprintf(ctx->message, sizeof(ctx->message), fmt, ap);
	va_end(ap);
	one_line(ctx->message);
	ctx_reraise(ctx);
}

_Noreturn void
ctx_reraise(struct ctx *ctx)
{
	if (ctx->trap == NULL)
		abort();	/* a bug: raised outside any ctx_try */
	_longjmp(*ctx->trap, 1);
}

void
ctx_notice(struct ctx *ctx, const char *fmt, ...)
{
	char	 line[512];
	va_list	 ap;

	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	one_line(line);
	for (size_t i = 0; i < ctx->nnotices; i++)
		if (strcmp(ctx->notices[i], line) == 0)
			return;
	ctx->notices = vec_room(ctx, ctx->notices, ctx->nnotices,
	    &ctx->anotices, sizeof(*ctx->notices));
	ctx->notices[ctx->nnotices++] = arena_copy(ctx, line, strlen(line));
}

/* ------------------------------------------------------------------ arena */

static void
grow(struct ctx *ctx, size_t need)
{
	size_t		 size = CHUNK_FIRST;
	struct chunk	*c;

	if (ctx->chunks != NULL && ctx->chunks->size < CHUNK_MAX)
		size = ctx->chunks->size * 2;
	else if (ctx->chunks != NULL)
		size = CHUNK_MAX;
	if (size < need)
		size = need;
	if (size > SIZE_MAX - sizeof(*c) ||
	    (c = calloc(1, sizeof(*c) + size)) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	c->size = size;
	c->older = ctx->chunks;
	ctx->chunks = c;
	ctx->cur = (char *)c->data;
	ctx->end = ctx->cur + size;
}

void *
arena_alloc(struct ctx *ctx, size_t n)
{
	char	*p;

	if (n > SIZE_MAX - ALIGN)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	n = (n + ALIGN - 1) / ALIGN * ALIGN;
	if (n == 0)
		n = ALIGN;
	if ((size_t)(ctx->end - ctx->cur) < n)
		grow(ctx, n);
	p = ctx->cur;
	ctx->cur += n;
	return p;
}

void *
arena_array(struct ctx *ctx, size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	return arena_alloc(ctx, count * size);
}

char *
arena_copy(struct ctx *ctx, const char *s, size_t n)
{
	char	*p = arena_alloc(ctx, n + 1);

	if (n > 0)
		memcpy(p, s, n);
	return p;
}

char *
arena_printf(struct ctx *ctx, const char *fmt, ...)
{
	va_list	 ap;
	int	 n;
	char	*p;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	p = arena_alloc(ctx, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void *
vec_room(struct ctx *ctx, void *v, size_t n, size_t *a, size_t size)
{
	void	*w;

	if (n < *a)
		return v;
	*a = *a == 0 ? 8 : *a * 2;
	w = arena_array(ctx, *a, size);
	if (n > 0)
		memcpy(w, v, n * size);
	return w;
}
