/* SPDX-License-Identifier: MIT */
/* Views of text, and text that grows in the arena. */
#include <stdio.h>

#include "base/base.h"

static void
buf_room(struct ctx *ctx, struct buf *b, size_t more)
{
	size_t	 a;

	if (more < b->a - b->n)
		return;
	a = b->a < 64 ? 64 : b->a * 2;
	if (a < b->n + more + 1)
		a = b->n + more + 1;
	b->s = arena_grow(ctx, b->s, b->a, a);
	b->a = a;
}

void
buf_add(struct ctx *ctx, struct buf *b, const char *s, size_t n)
{
	buf_room(ctx, b, n);
	if (n > 0)
		memcpy(b->s + b->n, s, n);
	b->n += n;
	b->s[b->n] = '\0';
}

void
buf_addc(struct ctx *ctx, struct buf *b, char c)
{
	buf_add(ctx, b, &c, 1);
}

void
buf_adds(struct ctx *ctx, struct buf *b, const char *s)
{
	buf_add(ctx, b, s, strlen(s));
}

void
buf_addu(struct ctx *ctx, struct buf *b, uint32_t rune)
{
	char	 u[4];

	buf_add(ctx, b, u, utf8_put(u, rune));
}

void
buf_printf(struct ctx *ctx, struct buf *b, const char *fmt, ...)
{
	va_list	 ap;
	int	 n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	buf_room(ctx, b, (size_t)n);
	va_start(ap, fmt);
	vsnprintf(b->s + b->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}

struct circ_str
buf_str(const struct buf *b)
{
	return (struct circ_str){ b->s, b->n };
}

struct circ_str
str_of(const char *s)
{
	return (struct circ_str){ s, s == NULL ? 0 : strlen(s) };
}

struct circ_str
str_dup(struct ctx *ctx, struct circ_str s)
{
	if (s.s != NULL)
		s.s = arena_copy(ctx, s.s, s.n);
	return s;
}

struct circ_str
str_sub(struct circ_str s, size_t off, size_t len)
{
	if (off > s.n)
		off = s.n;
	if (len > s.n - off)
		len = s.n - off;
	return (struct circ_str){ s.s == NULL ? NULL : s.s + off, len };
}

struct circ_str
str_trim(struct circ_str s)
{
	size_t	 len, at;

	while (s.n > 0 && rune_space(utf8_get(s.s, s.n, &len))) {
		s.s += len;
		s.n -= len;
	}
	while (s.n > 0) {
		at = utf8_prev(s.s, s.n);
		if (!rune_space(utf8_get(s.s + at, s.n - at, &len)))
			break;
		s.n = at;
	}
	return s;
}

bool
str_eq(struct circ_str a, struct circ_str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

bool
str_eqz(struct circ_str a, const char *b)
{
	return str_eq(a, str_of(b));
}

static int
ascii_lower(int c)
{
	return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

bool
str_case_eqz(struct circ_str a, const char *b)
{
	if (a.n != strlen(b))
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (ascii_lower((unsigned char)a.s[i]) !=
		    ascii_lower((unsigned char)b[i]))
			return false;
	return true;
}

bool
str_starts(struct circ_str s, const char *prefix)
{
	size_t	 n = strlen(prefix);

	return s.n >= n && memcmp(s.s, prefix, n) == 0;
}

bool
str_ends(struct circ_str s, const char *suffix)
{
	size_t	 n = strlen(suffix);

	return s.n >= n && memcmp(s.s + s.n - n, suffix, n) == 0;
}

long
str_find(struct circ_str s, const char *needle, size_t from)
{
	size_t		 n = strlen(needle);
	const char	*p;

	if (from > s.n || n > s.n - from)
		return -1;
	p = n == 0 ? s.s + from : memmem(s.s + from, s.n - from, needle, n);
	return p == NULL ? -1 : (long)(p - s.s);
}

bool
str_holds(struct circ_str s, struct circ_str part)
{
	return part.n == 0 || (part.n <= s.n &&
	    memmem(s.s, s.n, part.s, part.n) != NULL);
}

size_t
str_count(struct circ_str s, char c)
{
	size_t		 n = 0;

	for (size_t i = 0; i < s.n; i++)
		n += s.s[i] == c;
	return n;
}

bool
str_all_upper(struct circ_str s)
{
	size_t		 n;
	bool		 any = false;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &n);

		if (!rune_letter(r) || rune_cjk(r) || rune_arabic(r))
			continue;
		if (!rune_upper(r))
			return false;
		any = true;
	}
	return any;
}

struct circ_str
str_valid(struct ctx *ctx, const char *s)
{
	struct buf	 b = { 0 };
	size_t		 n = strlen(s), len;

	buf_add(ctx, &b, "", 0);
	for (size_t i = 0; i < n; i += len)
		buf_addu(ctx, &b, utf8_get(s + i, n - i, &len));
	return buf_str(&b);
}
