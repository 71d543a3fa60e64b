/* SPDX-License-Identifier: MIT */
/* Trace lines, and the words of a span. */
#include <stdio.h>

#include "model/model.h"

void
model_trace(struct ctx *ctx, struct model *m, struct circ_span at,
    const char *fmt, ...)
{
	struct circ_str	 q;
	char		 line[512];
	va_list		 ap;

	if (!ctx->opt.trace)
		return;
	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	q = model_quote(m, at);
	*vec_push(ctx, &m->trace) = arena_printf(ctx, "%s\t\"%.*s\"", line,
	    (int)q.n, q.n > 0 ? q.s : "");
}

struct circ_str
model_quote(const struct model *m, struct circ_span at)
{
	if (at.block >= m->nplaces)
		return (struct circ_str){ NULL, 0 };
	return str_sub(m->places[at.block].text, at.off, at.len);
}
