/* SPDX-License-Identifier: MIT */
/* The context of a handle: trap, error, notices, arena. */
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"

#define CHUNK_FIRST (64u * 1024)
#define CHUNK_MAX (4u * 1024 * 1024)
#ifndef LARGE
#define LARGE (512u * 1024)	/* from here on, a chunk of its own */
#endif
#define ALIGN sizeof(max_align_t)

struct chunk {
	struct chunk	*older;
	size_t		 size;
	max_align_t	 data[];
};

static const struct circ_options defaults = {
	.max_input = 192ull << 20,
	.max_part = 64ull << 20,
	.max_package = 128ull << 20,
	.max_entries = 10000,
	.max_depth = 256,
	.max_names = 20000,
	.max_tag = 256u << 10,
	.max_attributes = 256,
	.max_blocks = 200000,
	.max_text = 16u << 20,
	.max_paragraph = 256u << 10,
	.max_mentions = 100000,
	.max_events = 1000,
	.max_findings = 10000,
	.max_memory = 160ull << 20,
	.max_work = 100000000,
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
	DEFAULT(ctx, max_names);
	DEFAULT(ctx, max_tag);
	DEFAULT(ctx, max_attributes);
	DEFAULT(ctx, max_blocks);
	DEFAULT(ctx, max_text);
	DEFAULT(ctx, max_paragraph);
	DEFAULT(ctx, max_mentions);
	DEFAULT(ctx, max_events);
	DEFAULT(ctx, max_findings);
	DEFAULT(ctx, max_memory);
	DEFAULT(ctx, max_work);
}

static void
chunks_free(struct chunk *c)
{
	struct chunk	*older;

	for (; c != NULL; c = older) {
		older = c->older;
		free(c);
	}
}

void
ctx_free(struct ctx *ctx)
{
	chunks_free(ctx->chunks);
	chunks_free(ctx->large);
	ctx->chunks = ctx->large = NULL;
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

_Noreturn void
ctx_overworked(struct ctx *ctx)
{
	ctx_raise(ctx, CIRC_ELIMIT, "takes more steps than max-work (%llu)",
	    (unsigned long long)ctx->opt.max_work);
}

void
ctx_count(struct ctx *ctx, uint64_t *n, const char *what)
{
	if (++*n > ctx->opt.max_blocks)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "more %s than max-blocks (%lu)", what,
		    (unsigned long)ctx->opt.max_blocks);
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
afford(struct ctx *ctx, size_t bytes)
{
	if (bytes > ctx->opt.max_memory - ctx->memory)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "takes more memory than max-memory (%llu bytes)",
		    (unsigned long long)ctx->opt.max_memory);
}

static struct chunk *
chunk_new(struct ctx *ctx, size_t size)
{
	struct chunk	*c;

	afford(ctx, size);
	if (size > SIZE_MAX - sizeof(*c) ||
	    (c = calloc(1, sizeof(*c) + size)) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	c->size = size;
	ctx->memory += size;
	return c;
}

static void
next_chunk(struct ctx *ctx, size_t need)
{
	size_t		 size = CHUNK_FIRST;
	struct chunk	*c;

	if (ctx->chunks != NULL)
		size = ctx->chunks->size < CHUNK_MAX ?
		    ctx->chunks->size * 2 : CHUNK_MAX;
	c = chunk_new(ctx, size < need ? need : size);
	c->older = ctx->chunks;
	ctx->chunks = c;
	ctx->cur = (char *)c->data;
	ctx->end = ctx->cur + c->size;
}

static size_t
aligned(struct ctx *ctx, size_t n)
{
	if (n > SIZE_MAX - ALIGN)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	return n == 0 ? ALIGN : (n + ALIGN - 1) / ALIGN * ALIGN;
}

void *
arena_alloc(struct ctx *ctx, size_t n)
{
	struct chunk	*c;
	char		*p;

	n = aligned(ctx, n);
	if (n >= LARGE) {
		c = chunk_new(ctx, n);
		c->older = ctx->large;
		ctx->large = c;
		return c->data;
	}
	if ((size_t)(ctx->end - ctx->cur) < n)
		next_chunk(ctx, n);
	p = ctx->cur;
	ctx->cur += n;
	return p;
}

/* What has a chunk of its own grows with it, and leaves nothing behind. */
static void *
large_grow(struct ctx *ctx, void *p, size_t size)
{
	struct chunk	**c = &ctx->large, *grown;

	while ((void *)(*c)->data != p)
		c = &(*c)->older;
	afford(ctx, size - (*c)->size);
	if (size > SIZE_MAX - sizeof(*grown) ||
	    (grown = realloc(*c, sizeof(*grown) + size)) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	ctx->memory += size - grown->size;
	grown->size = size;
	*c = grown;
	return grown->data;
}

void *
arena_grow(struct ctx *ctx, void *p, size_t n, size_t more)
{
	size_t	 old = aligned(ctx, n), size = aligned(ctx, more);
	void	*grown;

	if (p != NULL && old >= LARGE)
		return large_grow(ctx, p, size);
	if (p != NULL && size < LARGE && (char *)p + old == ctx->cur &&
	    (size_t)(ctx->end - (char *)p) >= size) {
		ctx->cur = (char *)p + size;
		return p;
	}
	grown = arena_alloc(ctx, size);
	if (p != NULL)
		memcpy(grown, p, n);
	return grown;
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
	size_t	 more = *a == 0 ? 8 : *a * 2;

	if (n >= *a) {
		if (more > SIZE_MAX / size)
			ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
		v = arena_grow(ctx, v, *a * size, more * size);
		*a = more;
	}
	memset((char *)v + n * size, 0, size);
	return v;
}
