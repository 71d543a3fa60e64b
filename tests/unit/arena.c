/* SPDX-License-Identifier: MIT */
/*
 * The arena: what grows in it leaves no copies of itself behind, what is
 * new in it is zero, and what does not fit is refused.
 */
#include <malloc.h>

#include "base/base.h"
#include "tap.h"

static size_t
in_use(void)
{
	struct mallinfo2 m = mallinfo2();

	return m.uordblks + m.hblkhd;
}

/* What a text or list of n bytes costs, grown little by little. */
static void
growth(struct ctx *ctx, void *arg)
{
	VEC(uint64_t)	 vec = { 0 };
	struct buf	 buf = { 0 };
	size_t		 n = *(size_t *)arg, before = in_use();
	bool		 right = true;

	for (size_t i = 0; i < n / 8; i++)
		*vec_push(ctx, &vec) = i;
	for (size_t i = 0; i < n; i++)
		buf_addc(ctx, &buf, (char)('a' + i % 26));
	/* each at most doubled, and the chunk that it began in */
	tap_ok(in_use() - before < 4 * n + (1u << 20),
	    "two of %zu bytes take %zu", n, in_use() - before);
	for (size_t i = 0; i < n / 8; i++)
		right &= vec.v[i] == i;
	tap_ok(right, "the list of %zu bytes is whole", n);
	right = strlen(buf.s) == n;
	for (size_t i = 0; i < n; i++)
		right &= buf.s[i] == (char)('a' + i % 26);
	tap_ok(right, "the text of %zu bytes is whole", n);
}

/* Two lists that grow in turn do not run into each other. */
static void
neighbours(struct ctx *ctx, void *arg)
{
	VEC(char)	 a = { 0 }, b = { 0 };
	bool		 right = true;

	(void)arg;
	for (int i = 0; i < 100000; i++) {
		*vec_push(ctx, &a) = 'a';
		*vec_push(ctx, &b) = 'b';
	}
	for (int i = 0; i < 100000; i++)
		right &= a.v[i] == 'a' && b.v[i] == 'b';
	tap_ok(right, "lists grow side by side");
	a.n = 0;
	tap_ok(*vec_push(ctx, &a) == '\0', "a new element is zero");
}

static void
in_bits(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (;;)
		arena_alloc(ctx, 1000);
}

static void
too_much(struct ctx *ctx, void *arg)
{
	arena_alloc(ctx, *(size_t *)arg);
}

int
main(void)
{
	static const size_t sizes[] = { 1000, 100000, 10000000 };
	static const size_t absurd[] = { SIZE_MAX, SIZE_MAX - 4096,
	    SIZE_MAX / 2 };
	struct ctx	 ctx;

	tap_ok(true, "standard output has its buffer");
	for (size_t i = 0; i < NELEM(sizes); i++) {
		size_t	 n = sizes[i], before = in_use();

		ctx_init(&ctx, NULL);
		tap_ok(ctx_try(&ctx, growth, &n) == CIRC_OK, "room for %zu", n);
		ctx_free(&ctx);
		tap_ok(in_use() <= before, "all is given back");
	}
	ctx_init(&ctx, &(struct circ_options){ .max_memory = 1u << 20 });
	tap_ok(ctx_try(&ctx, in_bits, NULL) == CIRC_ELIMIT &&
	    strstr(ctx.message, "max-memory (1048576") != NULL,
	    "memory has a limit: %s", ctx.message);
	ctx_free(&ctx);
	ctx_init(&ctx, &(struct circ_options){ .max_memory = UINT64_MAX });
	ctx_try(&ctx, neighbours, NULL);
	for (size_t i = 0; i < NELEM(absurd); i++) {
		size_t	 n = absurd[i];

		tap_ok(ctx_try(&ctx, too_much, &n) != CIRC_OK,
		    "%zu bytes cannot be had: %s", n, ctx.message);
	}
	ctx_free(&ctx);
	return tap_done();
}
