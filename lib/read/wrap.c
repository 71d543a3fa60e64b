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
	size_t	 count[WIDEST + 1] = { 0 }, lines = 0, longer = 0, w;
	struct circ_str line;

	for (size_t i = 0, end; i < s.n; i = end + 1) {
		for (end = i; end < s.n && s.s[end] != '\n'; end++)
			;
		line = str_trim(str_sub(s, i, end - i));
		if (line.n == 0)
			continue;
		w = wrap_width(line.s, line.n);
		if (w > WIDEST)
			return 0;
		count[w]++;
		lines++;
	}
	for (w = WIDEST; w >= NARROWEST; w--)
		if ((longer += count[w]) * 7 >= lines)
			return w;
	return 0;
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
	/* letters are not all as wide: a page holds more or fewer of them */
	return (w + 1 + wrap_width(next.s, word)) * 10 > width * 9 &&
	    w * 2 > width;
}
