/* SPDX-License-Identifier: MIT */
/* JSON (RFC 8259): strings, and the commas and line breaks between values. */
#include "write/emit.h"

/* Controls that RFC 8259 lets stand are escaped too: terminals obey them. */
void
put_json(struct ctx *ctx, struct out *o, struct circ_str s)
{
	size_t	 from = 0;

	out_add(ctx, o, "\"", 1);
	for (size_t i = 0; i < s.n; i++) {
		unsigned char	 c = (unsigned char)s.s[i];
		bool		 c1 = c == 0xC2 && i + 1 < s.n &&
		    (unsigned char)s.s[i + 1] < 0xA0;

		if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F && !c1)
			continue;
		out_add(ctx, o, s.s + from, i - from);
		if (c1)			/* U+0080 to U+009F, in two bytes */
			c = (unsigned char)s.s[++i];
		from = i + 1;
		if (c == '\n')
			out_adds(ctx, o, "\\n");
		else if (c == '\t')
			out_adds(ctx, o, "\\t");
		else if (c == '"' || c == '\\')
			out_printf(ctx, o, "\\%c", c);
		else
			out_printf(ctx, o, "\\u%04x", c);
	}
	out_add(ctx, o, s.s + from, s.n - from);
	out_add(ctx, o, "\"", 1);
}

static void
new_line(struct emit *e)
{
	if (!e->pretty)
		return;
	out_add(e->ctx, e->out, "\n", 1);
	for (unsigned i = 0; i < e->depth; i++)
		out_add(e->ctx, e->out, "  ", 2);
}

/* What stands before a value: a comma, its line, its key. */
static void
before(struct emit *e, const char *key)
{
	if (e->any)
		out_add(e->ctx, e->out, ",", 1);
	if (e->depth > 0)
		new_line(e);
	e->any = true;
	if (key == NULL)
		return;
	put_json(e->ctx, e->out, str_of(key));
	out_adds(e->ctx, e->out, e->pretty ? ": " : ":");
}

void
emit_open(struct emit *e, const char *key, char bracket)
{
	before(e, key);
	out_add(e->ctx, e->out, &bracket, 1);
	e->any = false;
	e->depth++;
}

void
emit_close(struct emit *e, char bracket)
{
	e->depth--;
	if (e->any)
		new_line(e);
	out_add(e->ctx, e->out, &bracket, 1);
	e->any = true;
}

void
emit_text(struct emit *e, const char *key, struct circ_str s)
{
	before(e, key);
	put_json(e->ctx, e->out, s);
}

void
emit_int(struct emit *e, const char *key, long n)
{
	before(e, key);
	out_printf(e->ctx, e->out, "%ld", n);
}

void
emit_true(struct emit *e, const char *key)
{
	before(e, key);
	out_adds(e->ctx, e->out, "true");
}
