/* SPDX-License-Identifier: MIT */
/*
 * From UTF-8 to the encoding that a spreadsheet wants, by iconv.  What an
 * encoding cannot hold is an error that names the character, or, if asked
 * for, spelled by our own table; it is never dropped in silence.  Names with
 * a suffix (//TRANSLIT, //IGNORE) and names that mean the locale's encoding
 * are refused: the same input gives the same bytes anywhere.  A record of an
 * error, whose message is told elsewhere too, is written anyhow.
 */
#include <errno.h>
#include <iconv.h>

#include "write/csv.h"

/* Names that are ours to explain, marks included. */
static const struct {
	const char	*name, *iconv, *mark;
	size_t		 nmark;
} ours[] = {
	{ "utf-8", NULL, "", 0 },
	{ "utf8", NULL, "", 0 },
	{ "utf-8-bom", NULL, "\xef\xbb\xbf", 3 },
	{ "utf-8-sig", NULL, "\xef\xbb\xbf", 3 },
	{ "utf-16", "UTF-16LE", "\xff\xfe", 2 },
	{ "utf-16le", "UTF-16LE", "\xff\xfe", 2 },
	{ "utf-16be", "UTF-16BE", "\xfe\xff", 2 },
	{ "utf-32", "UTF-32LE", "\xff\xfe\0\0", 4 },
	{ "utf-32le", "UTF-32LE", "\xff\xfe\0\0", 4 },
	{ "utf-32be", "UTF-32BE", "\0\0\xfe\xff", 4 },
};

/* The name for iconv; NULL: UTF-8 as it is. */
static const char *
iconv_name(const char *name)
{
	for (size_t i = 0; name != NULL && i < NELEM(ours); i++)
		if (str_case_eqz(str_of(name), ours[i].name))
			return ours[i].iconv;
	return name;
}

void
encode_check(struct ctx *ctx, const char *name)
{
	const char	*to = iconv_name(name);
	iconv_t		 cd;

	if (to == NULL)
		return;
	cd = encoding_fixed(to) ? iconv_open(to, "UTF-8") : (iconv_t)-1;
	if (cd == (iconv_t)-1)
		ctx_raise(ctx, CIRC_EUSAGE, "no encoding \"%s\"", name);
	iconv_close(cd);
}

void
encode_mark(struct ctx *ctx, const char *name, struct out *out)
{
	for (size_t i = 0; name != NULL && i < NELEM(ours); i++)
		if (str_case_eqz(str_of(name), ours[i].name))
			out_add(ctx, out, ours[i].mark, ours[i].nmark);
}

struct work {
	iconv_t		 cd;
	const char	*name;
	enum encode_lack lack;
	struct circ_str	 in;
	struct out	*out;
};

/* All of s that can be converted; how many bytes of it were. */
static size_t
some(struct ctx *ctx, struct work *w, struct circ_str s)
{
	char	 room[4096], *in = (char *)(uintptr_t)s.s, *to;
	size_t	 left = s.n, space;

	while (left > 0) {
		to = room;
		space = sizeof(room);
		if (iconv(w->cd, &in, &left, &to, &space) == (size_t)-1 &&
		    errno != E2BIG) {
			out_add(ctx, w->out, room, sizeof(room) - space);
			return s.n - left;
		}
		out_add(ctx, w->out, room, sizeof(room) - space);
	}
	return s.n;
}

static void
work(struct ctx *ctx, void *arg)
{
	struct work	*w = arg;
	struct circ_str	 s = w->in, t;
	char		 room[64], *to = room;
	size_t		 space = sizeof(room), len;
	const char	*spelled;
	uint32_t	 r;

	while (s.n > 0) {
		len = some(ctx, w, s);
		s = str_sub(s, len, s.n - len);
		if (s.n == 0)
			break;
		r = utf8_get(s.s, s.n, &len);
		spelled = w->lack != ENCODE_REFUSE ? translit(r) : NULL;
		if (spelled == NULL && w->lack == ENCODE_ANYHOW)
			spelled = arena_printf(ctx, "U+%04X", (unsigned)r);
		if (spelled == NULL)
			ctx_raise(ctx, CIRC_EENCODING, "%s cannot hold "
			    "\"%.*s\" (U+%04X)%s", w->name, (int)len, s.s,
			    (unsigned)r, w->lack == ENCODE_SPELL ?
			    "; use --encoding=utf-8-bom" :
			    "; use --transliterate, or "
			    "--encoding=utf-8-bom");
		t = str_of(spelled);
		if (some(ctx, w, t) != t.n)
			ctx_raise(ctx, CIRC_EENCODING, "%s cannot even hold "
			    "\"%s\"", w->name, spelled);
		s = str_sub(s, len, s.n - len);
	}
	/* back to the initial state, if the encoding has states */
	iconv(w->cd, NULL, NULL, &to, &space);
	out_add(ctx, w->out, room, sizeof(room) - space);
}

void
encode(struct ctx *ctx, const char *name, enum encode_lack lack,
    struct circ_str s, struct out *out)
{
	const char	*to = iconv_name(name);
	struct work	 w = { .name = name, .lack = lack, .in = s,
			     .out = out };
	enum circ_code	 code;

	if (to == NULL) {
		out_add(ctx, out, s.s, s.n);
		return;
	}
	encode_check(ctx, name);
	if ((w.cd = iconv_open(to, "UTF-8")) == (iconv_t)-1)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	code = ctx_try(ctx, work, &w);
	iconv_close(w.cd);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}
