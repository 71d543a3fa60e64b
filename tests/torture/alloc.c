/* SPDX-License-Identifier: MIT */
/*
 * alloc FILE... - read and write each document with the n-th allocation
 * failing, for every n, once and from then on; the libraries' allocations
 * count too, since malloc itself is replaced here.  A call must either give
 * the very bytes that it gives with enough memory, or an error; and nothing
 * may be left allocated.  Prints TAP.
 */
#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "circ.h"
#include "tap.h"

void	*__libc_malloc(size_t);
void	*__libc_calloc(size_t, size_t);
void	*__libc_realloc(void *, size_t);
void	 __libc_free(void *);

static long	 calls, fail_at, live;
static bool	 sticky, counting;

static const void *refused_to;	/* who asked for the n-th allocation */

static bool
fails(const void *caller)
{
	if (!counting)
		return false;
	calls++;
	if (fail_at == 0 || calls < fail_at || (!sticky && calls > fail_at))
		return false;
	if (calls == fail_at)
		refused_to = caller;
	errno = ENOMEM;
	return true;
}

void *
malloc(size_t n)
{
	void	*p = fails(__builtin_return_address(0)) ? NULL : __libc_malloc(n);

	live += counting && p != NULL;
	return p;
}

void *
calloc(size_t n, size_t size)
{
	void	*p = fails(__builtin_return_address(0)) ? NULL : __libc_calloc(n, size);

	live += counting && p != NULL;
	return p;
}

void *
realloc(void *old, size_t n)
{
	void	*p;

	if (fails(__builtin_return_address(0)))
		return NULL;
	p = __libc_realloc(old, n);
	live += counting && old == NULL && p != NULL;
	live -= counting && old != NULL && n == 0;
	return p;
}

void
free(void *p)
{
	live -= counting && p != NULL;
	__libc_free(p);
}

/*
 * libzip 1.7 loses a structure of its own when one cannot be had, and the C
 * library keeps the name of the time zone: neither is ours to free.
 */
static bool
not_ours(void)
{
	Dl_info	 info;

	return refused_to != NULL && dladdr(refused_to, &info) != 0 &&
	    info.dli_fname != NULL && (strstr(info.dli_fname, "/libzip.") ||
	    strstr(info.dli_fname, "/libc."));
}

struct file {
	char	*bytes;
	size_t	 n;
};

/* What one run gave: each writer's bytes, or NULL and a code. */
enum { WRITERS = 3 };
struct result {
	enum circ_code	 code[WRITERS + 1];
	char		*out[WRITERS];
	size_t		 n[WRITERS];
};

static void
run(const struct file *f, struct result *r)
{
	struct circ	*c;

	memset(r, 0, sizeof(*r));
	c = circ_new(NULL);
	for (size_t i = 0; i <= WRITERS; i++)
		r->code[i] = CIRC_ENOMEM;
	if (c == NULL)
		return;
	r->code[WRITERS] = circ_read(c, f->bytes, f->n, "torture");
	if (r->code[WRITERS] == CIRC_OK) {
		r->code[0] = circ_json(c, CIRC_JSON_WHERE, &r->out[0],
		    &r->n[0]);
		r->code[1] = circ_blocks(c, 0, &r->out[1], &r->n[1]);
		r->code[2] = circ_trace(c, &r->out[2], &r->n[2]);
	}
	circ_free(c);
	circ_cleanup();
}

static void
drop(struct result *r)
{
	for (size_t i = 0; i < WRITERS; i++)
		free(r->out[i]);
}

/* A result is right if every writer gave the same or nothing. */
static bool
right(const struct result *want, const struct result *got)
{
	for (size_t i = 0; i < WRITERS; i++)
		if (got->code[i] == CIRC_OK && (got->n[i] != want->n[i] ||
		    memcmp(got->out[i], want->out[i], want->n[i]) != 0))
			return false;
	return true;
}

static bool
load(const char *path, struct file *f)
{
	FILE	*in = fopen(path, "rb");

	if (in == NULL)
		return false;
	f->bytes = malloc(1 << 22);
	f->n = fread(f->bytes, 1, 1 << 22, in);
	fclose(in);
	return f->n > 0;
}

static void
torture(const char *path, bool from_then_on, long step)
{
	struct file	 f;
	struct result	 want, got;
	long		 total, wrong = 0, leaks = 0, refused = 0, before;
	long		 excused = 0;

	if (!load(path, &f)) {
		tap_ok(false, "%s: cannot be read", path);
		return;
	}
	run(&f, &want);		/* sets up what libraries set up once */
	drop(&want);
	fail_at = 0;
	counting = true;
	calls = 0;
	run(&f, &want);
	total = calls;
	for (long n = 1; n <= total; n += step) {
		before = live;
		calls = 0;
		fail_at = n;
		sticky = from_then_on;
		run(&f, &got);
		fail_at = 0;
		if (!right(&want, &got)) {
			wrong++;
			if (wrong < 5)
				printf("# allocation %ld: a wrong result\n",
				    n);
		}
		refused += got.code[WRITERS] != CIRC_OK;
		drop(&got);
		if (live != before && not_ours()) {
			excused++;
		} else if (live != before) {
			leaks++;
			if (leaks < 5)
				printf("# allocation %ld: %ld left\n", n,
				    live - before);
		}
		counting = false;
		tzset();
		counting = true;
	}
	drop(&want);
	counting = false;
	printf("# %s: %ld allocations, refused %ld, left by libraries %ld\n",
	    path, total, refused, excused);
	tap_ok(wrong == 0, "%s: %s, no wrong result", path,
	    from_then_on ? "from the n-th on" : "the n-th alone");
	tap_ok(leaks == 0, "%s: %s, nothing left", path,
	    from_then_on ? "from the n-th on" : "the n-th alone");
	free(f.bytes);
}

int
main(int argc, char **argv)
{
	long	 step = 1;

	for (int i = 1; i < argc; i++) {
		if (strncmp(argv[i], "-s", 2) == 0) {
			step = atol(argv[i] + 2);
			continue;
		}
		torture(argv[i], false, step);
		torture(argv[i], true, step);
	}
	return tap_done();
}
