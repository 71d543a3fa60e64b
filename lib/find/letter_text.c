/* SPDX-License-Identifier: MIT */
/* Small looks at a line of text that all recognisers of the letter take. */
#include "find/letter.h"

size_t
letter_runes(struct circ_str s)
{
	size_t		 count = 0, n;

	for (size_t i = 0; i < s.n; i += n, count++)
		utf8_get(s.s + i, s.n - i, &n);
	return count;
}

/* The first line that is not blank, trimmed. */
void
letter_first_line(const struct doc_block *b, uint32_t *off, uint32_t *len)
{
	struct circ_str	 t = b->text, line;
	size_t		 from = letter_skip_spaces(t, 0), to = from;

	while (to < t.n && t.s[to] != '\n')
		to++;
	line = str_trim(str_sub(t, from, to - from));
	*off = (uint32_t)from;
	*len = (uint32_t)line.n;
}

uint32_t
letter_skip_spaces(struct circ_str s, uint32_t from)
{
	size_t		 n;

	while (from < s.n) {
		uint32_t r = utf8_get(s.s + from, s.n - from, &n);

		if (!rune_space(r) && !rune_invisible(r))
			break;
		from += (uint32_t)n;
	}
	return from;
}

uint32_t
letter_colon(struct circ_str s, uint32_t at)
{
	size_t		 n;
	uint32_t	 r;

	if (at >= s.n)
		return 0;
	r = utf8_get(s.s + at, s.n - at, &n);
	return r == ':' || r == 0xFF1A || r == 0xFE55 || r == 0x2236 ?
	    (uint32_t)n : 0;
}
