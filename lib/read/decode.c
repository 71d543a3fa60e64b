/* SPDX-License-Identifier: MIT */
/*
 * Text encodings.  iconv does the work; it is a foreign resource, so the
 * conversion runs under a trap of its own and the descriptor is closed on
 * every way out.
 */
#include <errno.h>
#include <iconv.h>

#include "read/decode.h"

#define PEEK 4096

struct convert {
	const char	*from;
	const char	*s;
	size_t		 n;
	iconv_t		 cd;
	struct buf	 out;
};

static void
run(struct ctx *ctx, void *arg)
{
	struct convert	*c = arg;
	char		*in = (char *)(uintptr_t)c->s;
	size_t		 left = c->n;
	char		 room[8192];

	while (left > 0) {
		char	*out = room;
		size_t	 space = sizeof(room), got;

		errno = 0;
		got = iconv(c->cd, &in, &left, &out, &space);
		buf_add(ctx, &c->out, room, sizeof(room) - space);
		if (c->out.n > ctx->opt.max_part)
			ctx_raise(ctx, CIRC_ELIMIT,
			    "the text is larger than max-part (%llu bytes)",
			    (unsigned long long)ctx->opt.max_part);
		if (got == (size_t)-1 && errno != E2BIG)
			ctx_raise(ctx, CIRC_EENCODING,
			    "not valid %s at byte %zu: name the right one "
			    "with --input-encoding", c->from, c->n - left);
	}
}

static iconv_t
from_encoding(const char *name)
{
	return encoding_fixed(name) ? iconv_open("UTF-8", name) :
	    (iconv_t)-1;
}

void
decode_check(struct ctx *ctx, const char *name)
{
	iconv_t	 cd = from_encoding(name);

	if (cd == (iconv_t)-1)
		ctx_raise(ctx, CIRC_EUSAGE, "no encoding '%s'", name);
	iconv_close(cd);
}

static struct circ_str
convert(struct ctx *ctx, const char *from, const char *s, size_t n)
{
	struct convert	 c = { .from = from, .s = s, .n = n };
	enum circ_code	 code;

	buf_add(ctx, &c.out, "", 0);
	c.cd = from_encoding(from);
	if (c.cd == (iconv_t)-1)
		ctx_raise(ctx, CIRC_EENCODING, "the encoding '%s' of the "
		    "input is not known", from);
	code = ctx_try(ctx, run, &c);
	iconv_close(c.cd);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
	return buf_str(&c.out);
}

/* One kind of line end, no control characters, no mark at the start. */
static struct circ_str
clean(struct ctx *ctx, const char *s, size_t n)
{
	char	*out = arena_alloc(ctx, n + 1);
	size_t	 k = 0;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if (c == '\r') {
			if (i + 1 < n && s[i + 1] == '\n')
				continue;
			c = '\n';
		} else if (c == '\v' || c == 0x1E)
			c = '\n';
		else if ((c < 0x20 && c != '\t' && c != '\n' && c != '\f') ||
		    c == 0x7F)
			continue;
		out[k++] = (char)c;
	}
	out[k] = '\0';
	return (struct circ_str){ out, k };
}

static struct circ_str
utf8(struct ctx *ctx, const char *s, size_t n)
{
	if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) {
		s += 3;
		n -= 3;
	}
	return clean(ctx, s, n);
}

static const char *
by_mark(const struct read_input *in)
{
	static const struct { const char *mark; size_t n; const char *name; }
	    marks[] = {
		{ "\xFF\xFE\0\0", 4, "UTF-32" }, { "\0\0\xFE\xFF", 4, "UTF-32" },
		{ "\xEF\xBB\xBF", 3, "UTF-8" },
		{ "\xFF\xFE", 2, "UTF-16" }, { "\xFE\xFF", 2, "UTF-16" },
	};

	for (size_t i = 0; i < NELEM(marks); i++)
		if (in->n >= marks[i].n &&
		    memcmp(in->bytes, marks[i].mark, marks[i].n) == 0)
			return marks[i].name;
	return NULL;
}

struct circ_str
decode_text(struct ctx *ctx, const struct read_input *in,
    struct circ_str declared)
{
	const char	*name = ctx->opt.encoding;
	struct circ_str	 s;

	if (name == NULL)
		name = by_mark(in);
	if (name == NULL && utf8_valid(in->bytes, in->n) &&
	    memchr(in->bytes, '\0', in->n) == NULL)
		return utf8(ctx, in->bytes, in->n);
	if (name == NULL && declared.n > 0 && declared.n < 40)
		name = arena_copy(ctx, declared.s, declared.n);
	if (name == NULL)
		ctx_raise(ctx, CIRC_EENCODING, "the text is not UTF-8 and "
		    "does not tell its encoding: name it with "
		    "--input-encoding");
	s = convert(ctx, name, in->bytes, in->n);
	return utf8(ctx, s.s, s.n);
}

bool
decode_is_text(const struct read_input *in)
{
	size_t	 n = in->n < PEEK ? in->n : PEEK, odd = 0;

	if (n == 0)
		return false;
	if (by_mark(in) != NULL)
		return true;
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)in->bytes[i];

		if (c == 0)
			return false;
		odd += (c < 0x20 && c != '\t' && c != '\n' && c != '\r' &&
		    c != '\f' && c != '\v' && c != 0x1B) || c == 0x7F;
	}
	return odd * 50 <= n;
}
