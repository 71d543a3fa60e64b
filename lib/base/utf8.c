/* SPDX-License-Identifier: MIT */
/*
 * UTF-8, and what kind of sign a code point is.  The tables cover the
 * scripts that the lang/ files are written in; anything else is a letter if
 * it is above U+00BF and not listed as something else.
 */
#include "base/base.h"

uint32_t
utf8_get_wide(const char *str, size_t n, size_t *len)
{
	const unsigned char *s = (const unsigned char *)str;
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	uint32_t r;
	size_t	 need;

	*len = 1;
	if (s[0] >= 0xC2 && s[0] <= 0xDF)
		need = 2, r = s[0] & 0x1Fu;
	else if ((s[0] & 0xF0) == 0xE0)
		need = 3, r = s[0] & 0x0Fu;
	else if (s[0] >= 0xF0 && s[0] <= 0xF4)
		need = 4, r = s[0] & 0x07u;
	else
		return RUNE_BAD;
	if (n < need)
		return RUNE_BAD;
	for (size_t i = 1; i < need; i++) {
		if ((s[i] & 0xC0) != 0x80)
			return RUNE_BAD;
		r = r << 6 | (s[i] & 0x3Fu);
	}
	if (r < least[need] || r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF))
		return RUNE_BAD;
	*len = need;
	return r;
}

size_t
utf8_put(char out[4], uint32_t r)
{
	if (r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF))
		r = RUNE_BAD;
	if (r < 0x80) {
		out[0] = (char)r;
		return 1;
	}
	if (r < 0x800) {
		out[0] = (char)(0xC0 | r >> 6);
		out[1] = (char)(0x80 | (r & 0x3F));
		return 2;
	}
	if (r < 0x10000) {
		out[0] = (char)(0xE0 | r >> 12);
		out[1] = (char)(0x80 | (r >> 6 & 0x3F));
		out[2] = (char)(0x80 | (r & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | r >> 18);
	out[1] = (char)(0x80 | (r >> 12 & 0x3F));
	out[2] = (char)(0x80 | (r >> 6 & 0x3F));
	out[3] = (char)(0x80 | (r & 0x3F));
	return 4;
}

bool
utf8_valid(const char *s, size_t n)
{
	size_t	 len;

	for (size_t i = 0; i < n; i += len)
		if (utf8_get(s + i, n - i, &len) == RUNE_BAD &&
		    !(len == 3 && memcmp(s + i, "\xEF\xBF\xBD", 3) == 0))
			return false;
	return true;
}

struct circ_str
utf8_cut(struct circ_str s, size_t max)
{
	if (s.n <= max)
		return s;
	s.n = max;
	while (s.n > 0 && ((unsigned char)s.s[s.n] & 0xC0) == 0x80)
		s.n--;
	return s;
}

size_t
utf8_prev(const char *s, size_t off)
{
	size_t	 i = off;

	while (i > 0) {
		i--;
		if (((unsigned char)s[i] & 0xC0) != 0x80 || off - i >= 4)
			break;
	}
	return i;
}

bool
rune_space_wide(uint32_t r)
{
	return r == 0x85 || r == 0xA0 || r == 0x1680 ||
	    (r >= 0x2000 && r <= 0x200A) || r == 0x2028 || r == 0x2029 ||
	    r == 0x202F || r == 0x205F || r == 0x3000;
}

bool
rune_dash_wide(uint32_t r)
{
	return (r >= 0x2010 && r <= 0x2015) || r == 0x2212 || r == 0xFF5E ||
	    r == 0x301C || r == 0x2053 || r == 0xFF0D || r == 0xFE63 ||
	    r == 0xFE58 || r == 0x2043;
}

bool
rune_bullet(uint32_t r)
{
	switch (r) {
	case '*': case 0x00B7: case 0x2022: case 0x2023: case 0x2043:
	case 0x204C: case 0x204D: case 0x2219: case 0x25A0: case 0x25A1:
	case 0x25AA: case 0x25AB: case 0x25B6: case 0x25B8: case 0x25BA:
	case 0x25CB: case 0x25CF: case 0x25E6: case 0x25FE: case 0x2713:
	case 0x2714: case 0x2756: case 0x27A2: case 0x27A4:
		return true;
	default:	/* those of symbol fonts */
		return r >= 0xF000 && r <= 0xF0FF;
	}
}

bool
rune_quote_wide(uint32_t r)
{
	return r == 0xAB || r == 0xBB ||
	    (r >= 0x2018 && r <= 0x201F) || r == 0x2039 || r == 0x203A ||
	    r == 0xFF02 || r == 0xFF07 || (r >= 0x300A && r <= 0x300F);
}

int
rune_cjk_numeral(uint32_t r)
{
	static const uint32_t sign[] = { 0x4E00, 0x4E8C, 0x4E09, 0x56DB,
	    0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341 };

	for (size_t i = 0; i < NELEM(sign); i++)
		if (sign[i] == r)
			return (int)i + 1;
	return 0;
}

bool
rune_cjk(uint32_t r)
{
	if (r < 0x3005)
		return false;
	return (r >= 0x3040 && r <= 0x30FF) || (r >= 0x3400 && r <= 0x4DBF) ||
	    (r >= 0x4E00 && r <= 0x9FFF) || (r >= 0xF900 && r <= 0xFAFF) ||
	    (r >= 0x20000 && r <= 0x3FFFF) || r == 0x3005 || r == 0x3007;
}

bool
rune_arabic(uint32_t r)
{
	return (r >= 0x0600 && r <= 0x06FF) || (r >= 0x0750 && r <= 0x077F) ||
	    (r >= 0x08A0 && r <= 0x08FF) || (r >= 0xFB50 && r <= 0xFDFF) ||
	    (r >= 0xFE70 && r <= 0xFEFC);
}

bool
rune_cyrillic(uint32_t r)
{
	return r >= 0x0400 && r <= 0x052F;
}

bool
rune_letter_wide(uint32_t r)
{
	if (r < 0xC0)
		return r == 0xAA || r == 0xB5 || r == 0xBA;
	if (r == 0xD7 || r == 0xF7)
		return false;
	if (r >= 0x0600 && r <= 0x06FF)
		return (r >= 0x0620 && r <= 0x065F) || (r >= 0x066E &&
		    r <= 0x06D3) || r == 0x06D5 || r >= 0x06FA;
	if (r >= 0x2000 && r <= 0x2BFF)
		return r >= 0x2C00 || (r >= 0x2100 && r <= 0x214F);
	if (r >= 0x3000 && r <= 0x303F)
		return r == 0x3005 || r == 0x3007;
	if (r >= 0xE000 && r <= 0xF8FF)
		return false;
	if (r >= 0xFF00 && r <= 0xFFEF)
		return (r >= 0xFF21 && r <= 0xFF3A) ||
		    (r >= 0xFF41 && r <= 0xFF5A) || (r >= 0xFF66 && r <= 0xFFDC);
	if (r == 0xFEFF || (r >= 0xFE00 && r <= 0xFE6F))
		return false;
	return true;
}

bool
rune_invisible(uint32_t r)
{
	if (r < 0xAD)
		return false;
	return r == 0xAD || (r >= 0x200B && r <= 0x200F) ||
	    (r >= 0x202A && r <= 0x202E) || (r >= 0x2060 && r <= 0x2064) ||
	    (r >= 0x2066 && r <= 0x2069) || r == 0x061C || r == 0xFEFF;
}

int
rune_digit_wide(uint32_t r)
{
	if (r >= 0x0660 && r <= 0x0669)
		return (int)(r - 0x0660);
	if (r >= 0x06F0 && r <= 0x06F9)
		return (int)(r - 0x06F0);
	if (r >= 0xFF10 && r <= 0xFF19)
		return (int)(r - 0xFF10);
	if (r >= 0x0966 && r <= 0x096F)
		return (int)(r - 0x0966);
	return -1;
}

uint32_t
rune_lower_wide(uint32_t r)
{
	if (r >= 0xC0 && r <= 0xDE)
		return r == 0xD7 ? r : r + 32;
	if ((r >= 0x0100 && r <= 0x0137) || (r >= 0x014A && r <= 0x0177))
		return r == 0x0130 ? 'i' : r | 1;
	if ((r >= 0x0139 && r <= 0x0148) || (r >= 0x0179 && r <= 0x017E))
		return (r & 1) ? r + 1 : r;
	if (r == 0x0178)
		return 0xFF;
	if (r >= 0x0391 && r <= 0x03A9)
		return r + 32;
	if (r >= 0x0410 && r <= 0x042F)
		return r + 32;
	if (r >= 0x0400 && r <= 0x040F)
		return r + 80;
	if (r >= 0x0460 && r <= 0x0481)
		return r | 1;
	if (r >= 0x1E00 && r <= 0x1EFF)
		return r | 1;
	if (r >= 0xFF21 && r <= 0xFF3A)
		return r + 32;
	return r;
}

bool
rune_upper(uint32_t r)
{
	return rune_lower(r) != r;
}

/* Base letters of U+00E0 to U+017E; '0' keeps the letter as it is. */
static const char base[] =
    "aaaaaa0ceeeeiiii0nooooo0ouuuuy0y"
    "aaaaaaccccccccddddeeeeeeeeeegggg"
    "gggghhhhiiiiiiiiii00jjkk0llllll0"
    "0llnnnnnn000oooooo00rrrrrrssssss"
    "sstttt00uuuuuuuuuuuuwwyyyzzzzzz";

uint32_t
rune_fold_wide(uint32_t r)
{
	r = rune_lower(r);
	if (r < 0x80)
		return r;
	if (r >= 0xE0 && r <= 0x17E && base[r - 0xE0] != '0')
		return (unsigned char)base[r - 0xE0];
	if (r >= 0xFF01 && r <= 0xFF5E)
		return rune_lower(r - 0xFEE0);
	switch (r) {
	case 0x0451:			/* yo */
		return 0x0435;
	case 0x0622: case 0x0623: case 0x0625: case 0x0671:
		return 0x0627;		/* alef, however it is hatted */
	case 0x0649: case 0x06CC:
		return 0x064A;		/* yeh */
	case 0x0629:
		return 0x0647;		/* teh marbuta */
	case 0x06A9:
		return 0x0643;		/* kaf */
	}
	if (rune_digit(r) >= 0)
		return '0' + (uint32_t)rune_digit(r);
	if (rune_dash(r))
		return '-';
	if (rune_quote(r))
		return '\'';
	if (rune_space(r))
		return ' ';
	return r;
}

bool
encoding_fixed(const char *name)
{
	return *name != '\0' && strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789_.:()+-") == strlen(name) &&
	    !str_case_eqz(str_of(name), "char") &&
	    !str_case_eqz(str_of(name), "wchar_t");
}
