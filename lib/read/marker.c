/* SPDX-License-Identifier: MIT */
/*
 * List markers.  Letters go a..z, aa, bb (as word processors count, not as
 * spreadsheets do); Roman numbers end at 3999 and ideographs at 99, beyond
 * which the plain number stands.
 */
#include "read/marker.h"

static const uint32_t arabic_alpha[] = {
	0x0623, 0x0628, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F,
	0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637,
	0x0638, 0x0639, 0x063A, 0x0641, 0x0642, 0x0643, 0x0644, 0x0645,
	0x0646, 0x0647, 0x0648, 0x064A
}, arabic_abjad[] = {
	0x0623, 0x0628, 0x062C, 0x062F, 0x0647, 0x0648, 0x0632, 0x062D,
	0x0637, 0x064A, 0x0643, 0x0644, 0x0645, 0x0646, 0x0633, 0x0639,
	0x0641, 0x0635, 0x0642, 0x0631, 0x0634, 0x062A, 0x062B, 0x062E,
	0x0630, 0x0636, 0x0638, 0x063A
}, greek[] = {
	0x03B1, 0x03B2, 0x03B3, 0x03B4, 0x03B5, 0x03B6, 0x03B7, 0x03B8,
	0x03B9, 0x03BA, 0x03BB, 0x03BC, 0x03BD, 0x03BE, 0x03BF, 0x03C0,
	0x03C1, 0x03C3, 0x03C4, 0x03C5, 0x03C6, 0x03C7, 0x03C8, 0x03C9
}, ideograph[] = {
	0x96F6, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03,
	0x516B, 0x4E5D
}, cyrillic[] = {
	0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437,
	0x0438, 0x043A, 0x043B, 0x043C, 0x043D, 0x043E, 0x043F, 0x0440,
	0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447, 0x0448,
	0x0449, 0x044D, 0x044E, 0x044F
};

enum marker_format
marker_format(struct circ_str s)
{
	static const struct { uint32_t rune; enum marker_format f; } row[] = {
		{ '1', MARKER_DECIMAL }, { '0', MARKER_DECIMAL_ZERO },
		{ 'a', MARKER_LOWER_ALPHA }, { 'A', MARKER_UPPER_ALPHA },
		{ 'i', MARKER_LOWER_ROMAN }, { 'I', MARKER_UPPER_ROMAN },
		{ 0x0430, MARKER_LOWER_CYRILLIC },
		{ 0x0410, MARKER_UPPER_CYRILLIC },
		{ 0x03B1, MARKER_LOWER_GREEK }, { 0x0661, MARKER_ARABIC_INDIC },
		{ 0xFF11, MARKER_FULL_WIDTH }, { 0x2460, MARKER_CIRCLED },
		{ 0x4E00, MARKER_IDEOGRAPH }, { 0x0623, MARKER_ARABIC_ALPHA },
		{ 0x0627, MARKER_ARABIC_ALPHA },
	};
	size_t	 len;
	uint32_t r;

	if (s.n == 0)
		return MARKER_NONE;
	r = utf8_get(s.s, s.n, &len);
	if (r == 0x0623 || r == 0x0627)		/* alef, beh, jeem: abjad */
		return str_find(s, "\xD8\xAC", 0) == 6 ?
		    MARKER_ARABIC_ABJAD : MARKER_ARABIC_ALPHA;
	for (size_t i = 0; i < NELEM(row); i++)
		if (row[i].rune == r)
			return row[i].f;
	return MARKER_DECIMAL;
}

/* a..z, aa, bb ...: the letter again and again. */
static void
letters(struct ctx *ctx, struct buf *b, const uint32_t *set, size_t nset,
    uint32_t n)
{
	uint32_t times = (n - 1) / (uint32_t)nset + 1;

	if (times > 20) {
		buf_printf(ctx, b, "%u", (unsigned)n);
		return;
	}
	while (times-- > 0)
		buf_addu(ctx, b, set[(n - 1) % nset]);
}

static void
latin(struct ctx *ctx, struct buf *b, uint32_t first, uint32_t n)
{
	uint32_t set[26];

	for (uint32_t i = 0; i < 26; i++)
		set[i] = first + i;
	letters(ctx, b, set, 26, n);
}

static void
roman(struct ctx *ctx, struct buf *b, bool upper, uint32_t n)
{
	static const struct { uint32_t n; const char *upper, *lower; } row[] = {
		{ 1000, "M", "m" }, { 900, "CM", "cm" }, { 500, "D", "d" },
		{ 400, "CD", "cd" }, { 100, "C", "c" }, { 90, "XC", "xc" },
		{ 50, "L", "l" }, { 40, "XL", "xl" }, { 10, "X", "x" },
		{ 9, "IX", "ix" }, { 5, "V", "v" }, { 4, "IV", "iv" },
		{ 1, "I", "i" },
	};

	if (n > 3999) {
		buf_printf(ctx, b, "%u", (unsigned)n);
		return;
	}
	for (size_t i = 0; i < NELEM(row); i++)
		for (; n >= row[i].n; n -= row[i].n)
			buf_adds(ctx, b, upper ? row[i].upper : row[i].lower);
}

/* Decimal digits of another script. */
static void
digits(struct ctx *ctx, struct buf *b, uint32_t zero, uint32_t n)
{
	uint32_t d[16];
	size_t	 k = 0;

	for (; n > 0; n /= 10)
		d[k++] = zero + n % 10;
	while (k > 0)
		buf_addu(ctx, b, d[--k]);
}

static void
ideographs(struct ctx *ctx, struct buf *b, uint32_t n)
{
	if (n > 99) {
		buf_printf(ctx, b, "%u", (unsigned)n);
		return;
	}
	if (n >= 20)
		buf_addu(ctx, b, ideograph[n / 10]);
	if (n >= 10)
		buf_addu(ctx, b, 0x5341);
	if (n % 10 != 0)
		buf_addu(ctx, b, ideograph[n % 10]);
}

static void
cyrillics(struct ctx *ctx, struct buf *b, bool upper, uint32_t n)
{
	uint32_t set[NELEM(cyrillic)];

	for (size_t i = 0; i < NELEM(set); i++)
		set[i] = cyrillic[i] - (upper ? 32 : 0);
	letters(ctx, b, set, NELEM(set), n);
}

void
marker_number(struct ctx *ctx, struct buf *b, enum marker_format f,
    uint32_t n)
{
	if (f == MARKER_NONE)
		return;
	if (n == 0)
		f = MARKER_DECIMAL;
	switch (f) {
	case MARKER_LOWER_ALPHA: latin(ctx, b, 'a', n); break;
	case MARKER_UPPER_ALPHA: latin(ctx, b, 'A', n); break;
	case MARKER_LOWER_ROMAN: roman(ctx, b, false, n); break;
	case MARKER_UPPER_ROMAN: roman(ctx, b, true, n); break;
	case MARKER_LOWER_CYRILLIC: cyrillics(ctx, b, false, n); break;
	case MARKER_UPPER_CYRILLIC: cyrillics(ctx, b, true, n); break;
	case MARKER_LOWER_GREEK:
		letters(ctx, b, greek, NELEM(greek), n);
		break;
	case MARKER_ARABIC_ALPHA:
		letters(ctx, b, arabic_alpha, NELEM(arabic_alpha), n);
		break;
	case MARKER_ARABIC_ABJAD:
		letters(ctx, b, arabic_abjad, NELEM(arabic_abjad), n);
		break;
	case MARKER_ARABIC_INDIC: digits(ctx, b, 0x0660, n); break;
	case MARKER_FULL_WIDTH: digits(ctx, b, 0xFF10, n); break;
	case MARKER_IDEOGRAPH: ideographs(ctx, b, n); break;
	case MARKER_CIRCLED:
		if (n <= 20)
			buf_addu(ctx, b, 0x245F + n);
		else
			buf_printf(ctx, b, "%u", (unsigned)n);
		break;
	case MARKER_DECIMAL_ZERO:
		buf_printf(ctx, b, "%02u", (unsigned)n);
		break;
	default:
		buf_printf(ctx, b, "%u", (unsigned)n);
		break;
	}
}

void
marker_bullet(struct ctx *ctx, struct buf *b, struct circ_str s)
{
	size_t	 len;
	uint32_t r;

	if (s.n == 0) {
		buf_addu(ctx, b, 0x2022);
		return;
	}
	r = utf8_get(s.s, s.n, &len);
	if (r >= 0xE000 && r <= 0xF8FF) {	/* a symbol font's own place */
		switch (r & 0xFF) {
		case 0xA7: case 0x6E: r = 0x25AA; break;
		case 0xD8: case 0xE0: r = 0x2192; break;
		case 0xFC: r = 0x2713; break;
		case 0x2D: r = '-'; break;
		default: r = 0x2022; break;
		}
		buf_addu(ctx, b, r);
		return;
	}
	buf_add(ctx, b, s.s, s.n);
}
