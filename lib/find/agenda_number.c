/* SPDX-License-Identifier: MIT */
/*
 * Item numbers: "4.", "5.1", "(a)", "Item 4:", roman ones, and the markers
 * that the file itself writes before a paragraph.
 */
#include "find/agenda.h"

/* A numeral like "IV" or "iv" at i: bytes taken, or 0; a lone letter, too. */
static size_t
roman(struct circ_str s, size_t i, int *value)
{
	static const char upper[] = "IVX", lower[] = "ivx";
	static const int worth[] = { 1, 5, 10 };
	const char	*set = i < s.n && strchr(upper, s.s[i]) != NULL ?
	    upper : lower;
	size_t		 from = i;
	int		 sum = 0, before = 0;

	for (; i < s.n && i - from < 6 && s.s[i] != '\0'; i++) {
		const char *at = strchr(set, s.s[i]);
		int w;

		if (at == NULL)
			break;
		w = worth[at - set];
		sum += w > before && before > 0 ? w - 2 * before : w;
		before = w;
	}
	if (i == from || (i < s.n && rune_letter((unsigned char)s.s[i])))
		return 0;
	*value = sum;
	return i - from;
}

/* Digits or one letter at i of s: a number. Returns the bytes taken. */
static size_t
number_head(struct circ_str s, size_t i, int *value, char *kind)
{
	size_t	 from = i, len;
	int	 n = 0;

	for (*value = 0; i < s.n && n < 3; i += len, n++) {
		int d = rune_digit(utf8_get(s.s + i, s.n - i, &len));

		if (d < 0)
			break;
		*value = *value * 10 + d;
	}
	*kind = '1';
	if (n > 0)
		return n < 3 ? i - from : 0;
	if ((len = roman(s, from, value)) > 0) {
		*kind = rune_upper((unsigned char)s.s[from]) ? 'I' : 'i';
		return len;
	}
	if (from < s.n) {
		uint32_t r = rune_lower(utf8_get(s.s + from, s.n - from,
		    &len));

		*kind = 'a';
		if ((r >= 'a' && r <= 'z'))
			*value = (int)(r - 'a') + 1;
		else if (r >= 0x0430 && r <= 0x044F)
			*value = (int)(r - 0x0430) + 1;
		else
			return 0;
		return len;
	}
	return 0;
}

static bool
number_end(uint32_t r)
{
	return r == '.' || r == ')' || r == ':' || r == 0x3001 ||
	    r == 0xFF0E || r == 0xFF09 || r == 0xFF1A || rune_dash(r);
}

/* "4", "4.", "5.1", "(a)", "1 -" at i: fills n, false if none. */
static bool
number_read(struct circ_str s, size_t i, bool marker, struct number *n)
{
	size_t	 len, took;
	bool	 open = false, ended = false, weak = false;
	uint32_t r = 0;
	int	 sub;
	char	 kind;

	n->sub = -1;
	if (i < s.n && (s.s[i] == '(' || s.s[i] == '[')) {
		open = true;
		i++;
	}
	if ((took = number_head(s, i, &n->value, &n->kind)) == 0)
		return false;
	i += took;
	if (n->kind == '1' && i + 1 < s.n && s.s[i] == '.' &&
	    (took = number_head(s, i + 1, &sub, &kind)) > 0 && kind == '1') {
		n->sub = sub;
		i += 1 + took;
	}
	for (; i < s.n; i += len) {	/* at most "1.-" or "1) " */
		r = utf8_get(s.s + i, s.n - i, &len);
		if (!number_end(r) && !(open && r == ']'))
			break;
		ended = true;
	}
	if (n->kind == 'i' || n->kind == 'I') {
		/* an initial may look so: a run of them must tell */
		if (!ended && !marker)
			return false;
		n->kind = n->kind == 'i' ? 'a' : '1';
		n->weak = !marker;
		weak = !marker && n->kind == '1';
	}
	if (i >= s.n) {
		n->stop = (uint32_t)s.n;
		n->weak = !ended;
		return marker || ended || n->kind == '1';
	}
	if (!rune_space(r) && (!ended || rune_digit(r) >= 0 || (n->kind == 'a' &&
	    !open && s.s[i - 1] != ')')))
		return marker && n->kind == '1';
	n->weak = weak || (!ended && r != '\t');
	if (n->kind == 'a' && !ended)
		return false;
	while (i < s.n && rune_space(utf8_get(s.s + i, s.n - i, &len)))
		i += len;
	if (i < s.n && ended && rune_dash(utf8_get(s.s + i, s.n - i, &len)))
		i += len;
	n->stop = (uint32_t)i;
	return true;
}

bool
piece_number(const struct find *f, const struct piece *p, struct number *n)
{
	struct circ_str	 s = str_sub(p->b->text, 0, p->end);
	const struct hit *h;

	if (p->first && p->b->marker.n > 0) {
		if (!number_read(p->b->marker, 0, true, n))
			return false;
		n->stop = p->off;
		n->weak = false;
		return true;
	}
	if (p->bullet)
		return false;
	h = words_at(f, p->b->id, LANG_ITEM, p->off);
	if (h != NULL && words_at(f, p->b->id, LANG_SESSION, p->off) == NULL) {
		size_t i = h->off + h->len, len;

		while (i < s.n && rune_space(utf8_get(s.s + i, s.n - i,
		    &len)))
			i += len;
		if (number_read(s, i, false, n) && !n->weak && n->kind == '1')
			return true;
	}
	return number_read(s, p->off, false, n);
}
