/* SPDX-License-Identifier: MIT */
/* Telling wrapped lines from lines that mean something. */
#include "read/wrap.h"

#define WIDEST 130		/* columns; longer lines are not wrapped */
#define NARROWEST 50

size_t
wrap_width(const char *s, size_t n)
{
	size_t	 width = 0, len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t r = utf8_get(s + i, n - i, &len);

		width += rune_invisible(r) ? 0 : rune_cjk(r) ||
		    (r >= 0x3000 && r <= 0x303F) ||
		    (r >= 0xFF00 && r <= 0xFF60) ? 2 : 1;
	}
	return width;
}

size_t
wrap_find(struct circ_str s)
{
	size_t	 longest = 0, w;

	for (size_t i = 0, end; i < s.n; i = end + 1) {
		for (end = i; end < s.n && s.s[end] != '\n'; end++)
			;
		w = wrap_width(s.s + i, end - i);
		if (w > longest)
			longest = w;
		if (longest > WIDEST)
			return 0;
	}
	return longest >= NARROWEST ? longest : 0;
}

bool
wrap_soft(size_t width, struct circ_str line, struct circ_str next)
{
	size_t	 word = 0, w;

	if (width == 0)
		return false;
	next = str_trim(next);
	while (word < next.n && next.s[word] != ' ' && next.s[word] != '\n')
		word++;
	w = wrap_width(line.s, line.n);
	/* text without spaces breaks anywhere: a full line is enough */
	return w + 1 + wrap_width(next.s, word) > width && w * 2 > width;
}
