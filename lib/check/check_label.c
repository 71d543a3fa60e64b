/* SPDX-License-Identifier: MIT */
/*
 * What annexes are called and counted by: digits, Roman and Chinese
 * numerals, letters.
 */
#include "check/annex.h"

/* Roman numerals up to 39; 0 if it is none. */
static int
roman(struct circ_str s)
{
	static const struct { char c; int v; } d[] = { { 'i', 1 },
	    { 'v', 5 }, { 'x', 10 } };
	int	 sum = 0, last = 0;

	for (size_t i = s.n; i > 0; i--) {
		int	 v = 0;

		for (size_t k = 0; k < NELEM(d); k++)
			if ((s.s[i - 1] | 32) == d[k].c)
				v = d[k].v;
		if (v == 0)
			return 0;
		sum += v < last ? -v : v;
		last = v > last ? v : last;
	}
	return sum;
}

static int
chinese(struct circ_str s)
{
	static const uint32_t d[] = { 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
	    0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341 };
	size_t	 n;
	uint32_t r;

	if (s.n == 0)
		return 0;
	r = utf8_get(s.s, s.n, &n);
	for (size_t i = 0; n == s.n && i < NELEM(d); i++)
		if (d[i] == r)
			return (int)i + 1;
	return 0;
}

/* The Latin letter that looks like a Cyrillic one, in capitals; 0: none. */
static int
look_alike(uint32_t r)
{
	static const struct { uint32_t r; int letter; } v[] = {
		{ 0x430, 'a' }, { 0x432, 'b' }, { 0x441, 'c' }, { 0x435, 'e' },
		{ 0x43D, 'h' }, { 0x456, 'i' }, { 0x458, 'j' }, { 0x43A, 'k' },
		{ 0x43C, 'm' }, { 0x43E, 'o' }, { 0x440, 'p' }, { 0x442, 't' },
		{ 0x445, 'x' } };

	for (size_t i = 0; i < NELEM(v); i++)
		if (v[i].r == r)
			return v[i].letter;
	return 0;
}

/* The last word of a folded text: "1" of "annex 1". */
static struct circ_str
last_word(struct circ_str f)
{
	size_t	 from = f.n;

	while (from > 0 && f.s[from - 1] != ' ')
		from--;
	return str_sub(f, from, f.n - from);
}

/* The only letter of a word; 0 if there are more. */
static uint32_t
lone_letter(struct circ_str w)
{
	size_t	 n;
	uint32_t r = w.n > 0 ? utf8_get(w.s, w.n, &n) : 0;

	return w.n > 0 && w.n == n && rune_letter(r) ? r : 0;
}

static int
letter(uint32_t r, bool cyrillic)
{
	int	 latin = cyrillic ? 0 : look_alike(r);

	if (latin == 0 && r >= 'a' && r <= 'z')
		latin = (int)r;
	if (latin != 0)
		return LABEL_LETTER + latin - 'a' + 1;
	return r >= 0x430 && r <= 0x44F ? LABEL_LETTER + (int)(r - 0x430) + 1 :
	    0;
}

/* "12" and the digits of "12a"; 0: it begins with none. */
static int
digits(struct circ_str w)
{
	int	 v = 0;

	for (size_t i = 0; i < w.n; i++)
		if (w.s[i] >= '0' && w.s[i] <= '9') {
			if (v < LABEL_LETTER / 10)
				v = v * 10 + (w.s[i] - '0');
		} else if (v > 0)
			break;
	return v;
}

int
annex_label(struct check *c, struct circ_str s, bool cyrillic)
{
	struct circ_str	 w = last_word(check_fold_once(c, s));
	int		 v = digits(w);

	if (v > 0)
		return v;
	if (chinese(w) > 0)
		return chinese(w);
	for (size_t i = w.n; w.n > 3 && i >= 3; i--)	/* "附件一" */
		if (chinese(str_sub(w, w.n - 3, 3)) > 0)
			return chinese(str_sub(w, w.n - 3, 3));
	if (roman(w) > 0 && w.n <= 5)
		return roman(w);
	return letter(lone_letter(w), cyrillic);
}

struct circ_str
annex_heading(struct circ_str s)
{
	size_t	 words = 0, len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (r == ':' || r == '\n' || r == '\t' || r == '.' ||
		    r == 0xFF1A || r == '(' || r == 0x2013 || r == 0x2014)
			return str_sub(s, 0, i);
		if (r == ' ' && ++words == 2)
			return str_sub(s, 0, i);
	}
	return s;
}

/* Б, Г, Д ... have no Latin letter that looks alike. */
static bool
own_letter(struct check *c, struct circ_str s)
{
	uint32_t r = lone_letter(last_word(check_fold_once(c, s)));

	return r >= 0x430 && r <= 0x44F && look_alike(r) == 0;
}

bool
annex_cyrillic(struct check *c)
{
	const struct mention *m = c->m->mentions.v;

	for (size_t i = 0; i < c->m->c.nannexes; i++)
		if (own_letter(c, annex_heading(c->m->c.annexes[i].text)))
			return true;
	for (size_t i = 0; i < c->m->mentions.n; i++)
		if (m[i].kind == MENTION_ANNEX && own_letter(c, m[i].name))
			return true;
	return false;
}

/* A noun without the letters that Arabic writes before it. */
static struct circ_str
bare_noun(struct circ_str s)
{
	static const char *const before[] = { "و", "ف", "ب", "ل", "ك", "ال",
	    "ل" };

	for (size_t i = 0; i < NELEM(before); i++)
		if (str_starts(s, before[i]) && s.n > strlen(before[i]) + 6)
			s = str_sub(s, strlen(before[i]), s.n);
	return s;
}

bool
annex_same_noun(struct check *c, struct circ_str a, struct circ_str b)
{
	size_t	 i = 0, least;

	a = bare_noun(check_fold(c, a));
	b = bare_noun(check_fold(c, b));
	least = a.n < b.n ? a.n : b.n;
	while (i < least && a.s[i] == b.s[i] && a.s[i] != ' ')
		i++;
	/* "приложени-е" and "-и": an ending may differ */
	return i >= 3 && (i == least || i * 3 >= least * 2 ||
	    a.s[i] == ' ' || b.s[i] == ' ');
}
