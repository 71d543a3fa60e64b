/* SPDX-License-Identifier: MIT */
/*
 * A cell as RFC 4180 has it: quotes doubled, quoted when it holds the
 * delimiter, a quote or a line break.  Control characters other than tab and
 * line feed never reach it.
 */
#include "write/csv.h"

/* What a spreadsheet takes for a formula when a cell begins with it. */
static bool
formula(struct circ_str v)
{
	static const uint32_t start[] = { '=', '+', '-', '@', '\t', '\r',
	    '\n', '|', '%', 0xff1d, 0xff0b, 0xff0d, 0xff20, 0x2212 };
	size_t		 len;
	uint32_t	 r;

	for (size_t i = 0; i < v.n; i += len) {
		r = utf8_get(v.s + i, v.n - i, &len);
		for (size_t k = 0; k < NELEM(start); k++)
			if (r == start[k])
				return true;
		/* blanks and invisible marks in front hide it only */
		if (!rune_space(r) && !rune_invisible(r) && r >= 0x20)
			return false;
	}
	return false;
}

void
csv_cell(struct ctx *ctx, struct buf *b, struct circ_str v, char delimiter,
    unsigned flags)
{
	bool	 guard = flags & CSV_GUARD && formula(v);
	bool	 quote = guard || (flags & CSV_QUOTE && v.n > 0);
	size_t	 len;

	for (size_t i = 0; i < v.n; i++)
		quote |= v.s[i] == delimiter || v.s[i] == '"' ||
		    v.s[i] == '\n' || v.s[i] == '\r';
	if (v.n > 0)
		quote |= v.s[0] == ' ' || v.s[v.n - 1] == ' ';
	if (quote)
		buf_addc(ctx, b, '"');
	if (guard)
		buf_addc(ctx, b, '\'');
	for (size_t i = 0; i < v.n; i += len) {
		uint32_t	 r = utf8_get(v.s + i, v.n - i, &len);

		if (r == '\r' && (i + 1 == v.n || v.s[i + 1] != '\n'))
			r = '\n';
		if (r == '"')
			buf_adds(ctx, b, "\"\"");
		else if (r == '\n' || r == '\t' || (r >= 0x20 &&
		    (r < 0x7f || r >= 0xa0) && r != 0xfeff))
			buf_addu(ctx, b, r);
	}
	if (quote)
		buf_addc(ctx, b, '"');
}
