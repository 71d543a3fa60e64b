/* SPDX-License-Identifier: MIT */
/* Folding, and free wordings. */
#include "accuracy/accuracy.h"

/* --------------------------------------------------------------- folding */

/* Compatibility forms that circulars hold; 0: none. */
static const char *
compatible(uint32_t r)
{
	switch (r) {
	case 0xAA: return "a";
	case 0xBA: return "o";
	case 0xB2: return "2";
	case 0xB3: return "3";
	case 0xB9: return "1";
	case 0x2026: return "...";
	case 0x2116: return "no";
	case 0x2122: return "tm";
	case 0xFB01: return "fi";
	case 0xFB02: return "fl";
	case 0xBD: return "1\xE2\x81\x84" "2";
	case 0x2033: return "''";
	case 0x3002: case 0xFF61: return NULL;
	}
	return NULL;
}

static bool
dash(uint32_t r)
{
	return r == '-' || (r >= 0x2010 && r <= 0x2015) || r == 0x2212;
}

static bool
quote(uint32_t r)
{
	return (r >= 0x2018 && r <= 0x201B) || r == 0x2032 || r == '`' ||
	    r == 0x201C || r == 0x201D || r == 0x201E || r == 0xAB ||
	    r == 0xBB || r == '"';
}

static bool
edge(char c)
{
	return strchr(" .;,:'", c) != NULL;
}

const char *
fold(struct run *run, const char *s)
{
	struct ctx	*ctx = &run->ctx;
	struct buf	 b = { 0 };
	size_t		 len, n;
	char		*out;

	if (s == NULL)
		return "";
	buf_add(ctx, &b, "", 0);
	n = strlen(s);
	for (size_t i = 0; i < n; i += len) {
		uint32_t	 r = utf8_get(s + i, n - i, &len);

		if (rune_invisible(r))
			continue;
		if (r >= 0xFF01 && r <= 0xFF5E)
			r -= 0xFEE0;
		if (rune_space(r)) {
			if (b.n == 0 || (b.s[b.n - 1] != ' ' &&
			    b.s[b.n - 1] != '-'))
				buf_addc(ctx, &b, ' ');
		} else if (dash(r)) {
			if (b.n > 0 && b.s[b.n - 1] == ' ')
				b.n--;
			buf_addc(ctx, &b, '-');
		} else if (quote(r)) {
			buf_addc(ctx, &b, '\'');
		} else if (compatible(r) != NULL) {
			buf_adds(ctx, &b, compatible(r));
		} else if (r == 0xDF) {
			buf_adds(ctx, &b, "ss");
		} else
			buf_addu(ctx, &b, rune_lower(r));
	}
	out = b.s;
	while (b.n > 0 && edge(out[b.n - 1]))
		out[--b.n] = '\0';
	while (*out != '\0' && edge(*out))
		out++;
	return out;
}

static const char *const prepositions[] = { "to the ", "to ", "the ", "aux ",
    "au ", "à la ", "à l'", "à ", "a la ", "a los ", "a las ", "al ", "a ",
    "los ", "las ", "les ", "le ", "la ", "an die ", "an den ", "an das ",
    "an ", "кому: ", "кому ", "致: ", "致:", "致 ", "致", "إلى: ", "إلى " };

const char *
fold_person(struct run *run, const char *s)
{
	const char	*f = fold(run, s);

	for (bool again = true; again;) {
		again = false;
		for (size_t i = 0; !again && i < NELEM(prepositions); i++) {
			size_t	 n = strlen(prepositions[i]);

			if (strncmp(f, prepositions[i], n) == 0) {
				f += n;
				again = true;
			}
		}
	}
	return f;
}

const char *
fold_digits(struct run *run, const char *s)
{
	struct buf	 b = { 0 };
	size_t		 len, n = s == NULL ? 0 : strlen(s);

	buf_add(&run->ctx, &b, "", 0);
	for (size_t i = 0; i < n; i += len) {
		uint32_t	 r = utf8_get(s + i, n - i, &len);

		if (r == '+' || rune_digit(r) >= 0)
			buf_add(&run->ctx, &b, s + i, len);
	}
	return b.s;
}

/* -------------------------------------------------------- free wordings */

struct words {
	struct circ_str	*v;
	size_t		 n, a;
};

static bool
word_rune(uint32_t r)
{
	return rune_letter(r) || rune_digit(r) >= 0 || r == '_';
}

static void
add_word(struct run *run, struct words *w, struct circ_str s)
{
	for (size_t i = 0; i < w->n; i++)
		if (str_eq(w->v[i], s))
			return;
	*vec_push(&run->ctx, w) = s;
}

/* The set of words, cut to `most` runes; single runes if `each`. */
static struct words
words(struct run *run, const char *s, size_t most, bool each)
{
	struct words	 w = { 0 };
	size_t		 n = strlen(s), len, start = 0, count = 0, end = 0;

	for (size_t i = 0; i <= n; i += len) {
		uint32_t	 r = i < n ? utf8_get(s + i, n - i, &len) : 0;

		if (i == n)
			len = 1;
		if (each) {
			if (i < n)
				add_word(run, &w,
				    (struct circ_str){ s + i, len });
			continue;
		}
		if (i < n && word_rune(r)) {
			if (count++ == 0)
				start = i;
			if (count <= most)
				end = i + len;
			continue;
		}
		if (count > 0)
			add_word(run, &w, (struct circ_str){ s + start,
			    end - start });
		count = 0;
	}
	return w;
}

static size_t
common(const struct words *a, const struct words *b)
{
	size_t	 k = 0;

	for (size_t i = 0; i < a->n; i++)
		for (size_t j = 0; j < b->n; j++)
			if (str_eq(a->v[i], b->v[j])) {
				k++;
				break;
			}
	return k;
}

static size_t
runes(const char *s)
{
	size_t	 k = 0;

	for (; *s != '\0'; s++)
		k += ((unsigned char)*s & 0xC0) != 0x80;
	return k;
}

bool
fold_alike(struct run *run, const char *a, const char *b)
{
	size_t		 x = runes(a), y = runes(b), lo = x < y ? x : y,
			 hi = x < y ? y : x, k;
	struct words	 u, v;

	if (x == 0 || y == 0)
		return x == y;
	if (2 * lo >= hi && (strstr(a, b) != NULL || strstr(b, a) != NULL))
		return true;
	u = words(run, a, SIZE_MAX, false);
	v = words(run, b, SIZE_MAX, false);
	if (u.n == 0 || v.n == 0)
		return false;
	k = common(&u, &v);
	return (double)k / (double)(u.n + v.n - k) >= 0.6;
}

static bool
has_cjk(const char *s)
{
	size_t	 n = strlen(s), len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t	 r = utf8_get(s + i, n - i, &len);

		if (r >= 0x3040 && r <= 0x9FFF)
			return true;
	}
	return false;
}

static bool
overlap(struct run *run, const char *a, const char *b)
{
	bool		 each = has_cjk(a) || has_cjk(b);
	struct words	 u = words(run, a, 5, each), v = words(run, b, 5, each);
	double		 least = (double)(u.n < v.n ? u.n : v.n) / 3;

	if (u.n == 0 || v.n == 0)
		return false;
	return (double)common(&u, &v) >= (least < 1 ? 1 : least);
}

bool
item_same(struct run *run, const struct item *a, const struct item *b)
{
	if (strcmp(a->field, b->field) != 0 || strcmp(a->exact, b->exact) != 0)
		return false;
	switch (a->soft) {
	case EXACT:
		return strcmp(a->free, b->free) == 0;
	case ALIKE:
		return fold_alike(run, a->free, b->free);
	case OVERLAP:
		return overlap(run, a->free, b->free);
	case HEAD:
		return strncmp(a->free, b->free, strlen(a->free)) == 0 ||
		    strncmp(a->free, b->free, strlen(b->free)) == 0;
	}
	return false;
}
