/* SPDX-License-Identifier: MIT */
/* Output that grows with malloc, for callers to keep. */
#include <stdio.h>
#include <stdlib.h>

#include "write/write.h"

static void
room(struct ctx *ctx, struct out *o, size_t more)
{
	size_t	 a = o->a < 4096 ? 4096 : o->a;
	char	*s;

	if (o->s != NULL && more < o->a - o->n)
		return;
	while (a - o->n <= more) {
		if (a > SIZE_MAX / 2)
			ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
		a *= 2;
	}
	if ((s = realloc(o->s, a)) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	o->s = s;
	o->a = a;
}

void
out_add(struct ctx *ctx, struct out *o, const char *s, size_t n)
{
	room(ctx, o, n);
	if (n > 0)
		memcpy(o->s + o->n, s, n);
	o->n += n;
	o->s[o->n] = '\0';
}

void
out_adds(struct ctx *ctx, struct out *o, const char *s)
{
	out_add(ctx, o, s, strlen(s));
}

void
out_printf(struct ctx *ctx, struct out *o, const char *fmt, ...)
{
	va_list	 ap;
	int	 n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	room(ctx, o, (size_t)n);
	va_start(ap, fmt);
	vsnprintf(o->s + o->n, (size_t)n + 1, fmt, ap);
	va_end(ap);
	o->n += (size_t)n;
}
