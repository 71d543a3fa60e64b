/* SPDX-License-Identifier: MIT */
/*
 * Do two names mean one meeting?  Their words are compared by their first
 * letters, which endings and capitals leave alone.
 */
#include "find/event.h"

/*
 * Arabic writes its article, and small words before that, together with the
 * noun: "ندوة" and "الندوة", "للندوة", "والندوة", "بالندوة" are one.
 */
static size_t
without_article(uint32_t *w, size_t n)
{
	enum { ALEF = 0x627, LAM = 0x644, WAW = 0x648, BEH = 0x628 };
	size_t	 skip = 0;

	if (n > 4 && w[0] == ALEF && w[1] == LAM)
		skip = 2;
	else if (n > 4 && w[0] == LAM && w[1] == LAM)
		skip = 2;
	else if (n > 5 && (w[0] == WAW || w[0] == BEH) && w[1] == ALEF &&
	    w[2] == LAM)
		skip = 3;
	if (skip > 0)
		memmove(w, w + skip, (n - skip) * sizeof(*w));
	return n - skip;
}

/* The next word of a text, folded into w; its letters, or 0 at the end. */
static size_t
next_word(struct circ_str s, size_t *i, uint32_t *w, size_t max)
{
	size_t	 n = 0, len;

	while (*i < s.n) {
		uint32_t r = utf8_get(s.s + *i, s.n - *i, &len);

		if (rune_cjk(r) && n > 0)
			return n;
		if (rune_letter(r) || rune_digit(r) >= 0) {
			if (n < max)
				w[n++] = rune_fold(r);
		} else if (n > 0 && !rune_invisible(r))
			return without_article(w, n);
		*i += len;
		if (rune_cjk(r))
			return n;
	}
	return without_article(w, n);
}

/* Does b hold a word that agrees with w in its first letters? */
static bool
has_word(struct circ_str b, const uint32_t *w, size_t n)
{
	uint32_t x[64];
	size_t	 i = 0, m;

	while ((m = next_word(b, &i, x, NELEM(x))) != 0) {
		size_t	 need = n < 6 ? n : 6, k = 0;

		while (k < m && k < n && k < need && w[k] == x[k])
			k++;
		if (k == need && (n >= 6 || m == n || m <= n + 2))
			return true;
		/* "groups" and "group", whichever of the two is w */
		if (k == m && m >= 4 && n == m + 1)
			return true;
	}
	return false;
}

/* How many spaces a text holds: its words, less one. */
size_t
spaces(struct circ_str s)
{
	return str_count(s, ' ');
}

/* How many words of a are in b too; *all: how many there are. */
size_t
words_shared(struct circ_str a, struct circ_str b, size_t *all)
{
	uint32_t w[64];
	size_t	 i = 0, n, good = 0;

	*all = 0;
	while ((n = next_word(a, &i, w, NELEM(w))) != 0) {
		if (n < 3 && !rune_cjk(w[0]) && rune_digit(w[0]) < 0)
			continue;
		(*all)++;
		good += has_word(b, w, n);
	}
	return good;
}

/* Do two names agree in most words of the shorter one? */
bool
same_words(struct circ_str a, struct circ_str b)
{
	size_t	 all, good;

	if (a.n > b.n)
		return same_words(b, a);
	good = words_shared(a, b, &all);
	return all > 0 && good * 10 >= all * 6;
}
