/* SPDX-License-Identifier: MIT */
#include "read/style_name.h"

#define CODE_MAX 6		/* hexadecimal digits of a code point */

static int
hex_value(char c)
{
	return c >= '0' && c <= '9' ? c - '0' :
	    c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The code point of "_20_" at the begin of s, or 0; its bytes in *len. */
static uint32_t
escaped(struct circ_str s, size_t *len)
{
	uint32_t r = 0;
	size_t	 i = 1;

	if (s.n == 0 || s.s[0] != '_')
		return 0;
	while (i < s.n && i <= CODE_MAX && hex_value(s.s[i]) >= 0)
		r = r * 16 + (uint32_t)hex_value(s.s[i++]);
	*len = i + 1;
	return i > 2 && i < s.n && s.s[i] == '_' && r >= ' ' && r < 0x110000 &&
	    (r < 0xD800 || r > 0xDFFF) ? r : 0;
}

struct circ_str
style_name_shown(struct ctx *ctx, struct circ_str s)
{
	struct buf	 b = { 0 };
	uint32_t	 r;
	size_t		 len;

	buf_add(ctx, &b, "", 0);
	for (size_t i = 0; i < s.n; i += len)
		if ((r = escaped(str_sub(s, i, s.n - i), &len)) != 0) {
			buf_addu(ctx, &b, r);
		} else {
			buf_addc(ctx, &b, s.s[i]);
			len = 1;
		}
	return buf_str(&b);
}

int
style_name_heading(struct circ_str name)
{
	return name.n == 9 && str_case_eqz(str_sub(name, 0, 8), "heading ") &&
	    name.s[8] >= '1' && name.s[8] <= '9' ? name.s[8] - '0' : 0;
}
