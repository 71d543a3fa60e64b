/* SPDX-License-Identifier: MIT */
/*
 * Content lines of RFC 5545, section 3.1.  Text comes from documents that
 * anybody may have written, so nothing in a value can end its line: in TEXT
 * a line break is "\n" and other controls are dropped, elsewhere both are
 * dropped.  Line and paragraph separators count as line breaks, since some
 * readers cut lines there.
 */
#include "write/ics.h"

#define FOLD 75

void
ics_begin(struct ics *s, const char *name)
{
	s->line.n = 0;
	buf_adds(s->ctx, &s->line, name);
}

static bool
control(uint32_t r)
{
	return r < 0x20 || (r >= 0x7f && r < 0xa0) || r == 0x2028 ||
	    r == 0x2029 || r == 0xfeff || r == 0xfffe || r == 0xffff;
}

void
ics_param(struct ics *s, const char *name, struct circ_str v)
{
	bool	 quote = false;
	size_t	 len;

	for (size_t i = 0; i < v.n; i++)
		quote |= strchr(":;,", v.s[i]) != NULL;
	buf_printf(s->ctx, &s->line, ";%s=%s", name, quote ? "\"" : "");
	for (size_t i = 0; i < v.n; i += len) {
		uint32_t	 r = utf8_get(v.s + i, v.n - i, &len);

		if (r == '"')
			buf_addc(s->ctx, &s->line, '\'');
		else if (r == '\n' || r == '\t')
			buf_addc(s->ctx, &s->line, ' ');
		else if (!control(r))
			buf_addu(s->ctx, &s->line, r);
	}
	if (quote)
		buf_addc(s->ctx, &s->line, '"');
}

void
ics_text(struct ics *s, struct circ_str v)
{
	size_t	 len;

	buf_addc(s->ctx, &s->line, ':');
	for (size_t i = 0; i < v.n; i += len) {
		uint32_t	 r = utf8_get(v.s + i, v.n - i, &len);

		if (r == '\r' && i + 1 < v.n && v.s[i + 1] == '\n')
			continue;
		if (r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029)
			buf_adds(s->ctx, &s->line, "\\n");
		else if (r == '\\' || r == ';' || r == ',')
			buf_printf(s->ctx, &s->line, "\\%c", (char)r);
		else if (r == '\t' || !control(r))
			buf_addu(s->ctx, &s->line, r);
	}
}

struct circ_str
ics_one_line(struct ctx *ctx, struct circ_str v)
{
	struct buf	 b = { 0 };
	size_t		 len;
	uint32_t	 r;

	v = str_trim(v);
	for (size_t i = 0; i < v.n; i += len) {
		r = utf8_get(v.s + i, v.n - i, &len);
		if (r == '\n' || r == '\r' || r == '\t' || r == 0x2028 ||
		    r == 0x2029)
			buf_addc(ctx, &b, ' ');
		else if (!control(r))
			buf_addu(ctx, &b, r);
	}
	return buf_str(&b);
}

void
ics_raw(struct ics *s, struct circ_str v)
{
	size_t	 len;

	buf_addc(s->ctx, &s->line, ':');
	for (size_t i = 0; i < v.n; i += len) {
		uint32_t	 r = utf8_get(v.s + i, v.n - i, &len);

		if (!control(r))
			buf_addu(s->ctx, &s->line, r);
	}
}

/* Fold so that each line is as full as it can be, runes whole. */
void
ics_end(struct ics *s)
{
	const char	*p = s->line.s;
	size_t		 n = s->line.n, room = FOLD, take;

	while (n > room) {
		take = room;
		while (take > 1 && ((unsigned char)p[take] & 0xc0) == 0x80)
			take--;
		out_add(s->ctx, s->out, p, take);
		out_adds(s->ctx, s->out, "\r\n ");
		p += take;
		n -= take;
		room = FOLD - 1;
	}
	out_add(s->ctx, s->out, p, n);
	out_adds(s->ctx, s->out, "\r\n");
}

void
ics_put(struct ics *s, const char *name, const char *value)
{
	ics_begin(s, name);
	ics_raw(s, str_of(value));
	ics_end(s);
}

/* Percent-encode what RFC 3986 does not allow as it stands. */
static void
uri_bytes(struct ctx *ctx, struct buf *b, struct circ_str v,
    const char *allowed)
{
	for (size_t i = 0; i < v.n; i++) {
		unsigned char	 c = (unsigned char)v.s[i];
		bool		 plain = (c >= '0' && c <= '9') ||
		    (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
		    (c != '\0' && strchr(allowed, c) != NULL);

		if (plain)
			buf_addc(ctx, b, (char)c);
		else if (c >= 0x20 && c != 0x7f)
			buf_printf(ctx, b, "%%%02X", c);
	}
}

struct circ_str
ics_uri(struct ctx *ctx, struct circ_str v)
{
	/* what opens a page or a call; a calendar must not run scripts */
	static const char *const scheme[] = { "https:", "http:", "mailto:",
	    "tel:", "sip:", "sips:", "xmpp:", "webex:", "zoommtg:",
	    "msteams:" };
	struct buf	 b = { 0 };

	v = str_trim(v);
	for (size_t i = 0; i < NELEM(scheme); i++) {
		if (!str_case_eqz(str_sub(v, 0, strlen(scheme[i])),
		    scheme[i]))
			continue;
		uri_bytes(ctx, &b, v, "-._~:/?#[]@!$&'()*+,;=%");
		return buf_str(&b);
	}
	if (str_case_eqz(str_sub(v, 0, 4), "www.")) {
		buf_adds(ctx, &b, "https://");
		uri_bytes(ctx, &b, v, "-._~:/?#[]@!$&'()*+,;=%");
	}
	return buf_str(&b);
}

static bool
address(struct circ_str v)
{
	size_t	 len, at = 0;

	for (size_t i = 0; i < v.n; i += len) {
		uint32_t	 r = utf8_get(v.s + i, v.n - i, &len);

		if (rune_space(r) || control(r) || r == RUNE_BAD ||
		    (r < 0x80 && strchr("<>\"(),:;\\[]", (int)r) != NULL))
			return false;
		if (r == '@' && (at++ > 0 || i == 0 || i + 1 == v.n))
			return false;
	}
	return at == 1 && v.n <= 254;
}

struct circ_str
ics_mailto(struct ctx *ctx, struct circ_str v)
{
	struct buf	 b = { 0 };

	v = str_trim(v);
	if (!address(v))
		return (struct circ_str){ NULL, 0 };
	buf_adds(ctx, &b, "mailto:");
	uri_bytes(ctx, &b, v, "-._~@!$'*+/=");
	return buf_str(&b);
}

bool
ics_mailbox(struct ctx *ctx, const char *text, struct circ_str *name,
    struct circ_str *addr)
{
	struct circ_str	 s;
	long		 at;

	*name = (struct circ_str){ NULL, 0 };
	if (!utf8_valid(text, strlen(text)))
		return false;
	s = str_trim(str_of(arena_copy(ctx, text, strlen(text))));
	for (at = (long)s.n - 1; at >= 0 && s.s[at] != '<'; at--)
		;
	if (at >= 0 && str_ends(s, ">")) {
		*name = str_trim(str_sub(s, 0, (size_t)at));
		if (name->n >= 2 && str_starts(*name, "\"") &&
		    str_ends(*name, "\""))
			*name = str_sub(*name, 1, name->n - 2);
		s = str_trim(str_sub(s, (size_t)at + 1,
		    s.n - (size_t)at - 2));
	}
	*addr = s;
	return address(s);
}

const char *
ics_time(struct ctx *ctx, int64_t local, bool day)
{
	struct circ_moment	 m = when_moment(local);
	int64_t			 rest = ((local % 60) + 60) % 60;

	if (day)
		return arena_printf(ctx, "%04d%02d%02d", m.year, m.month,
		    m.day);
	return arena_printf(ctx, "%04d%02d%02dT%02d%02d%02d", m.year, m.month,
	    m.day, m.minute / 60, m.minute % 60, (int)rest);
}
