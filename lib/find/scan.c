/* SPDX-License-Identifier: MIT */
/* Tokens of a block, and what the grammars ask of them. */
#include "find/scan.h"

/* Chinese numerals; the value of each sign, -1 for any other. */
static int
han_digit(uint32_t r)
{
	int	 n = rune_cjk_numeral(r);

	if (r == 0x3007 || r == 0x96F6 || r == 0x25CB)
		return 0;
	if (r == 0x4E24)		/* "两点" */
		return 2;
	return n > 0 ? n : -1;
}

/*
 * A number in Chinese signs that counts a year, month, day, hour, minute or
 * the like: "二〇二五年", "十五日". Bytes, or 0.
 */
static size_t
han_number(struct circ_str s, size_t i, int *value, int *digits)
{
	static const uint32_t unit[] = { 0x5E74, 0x6708, 0x65E5, 0x53F7,
	    0x65F6, 0x70B9, 0x5206, 0x5C0F, 0x4E2A };
	int	 v = 0, last = -1, tens = -1;
	size_t	 from = i, len;

	for (*digits = 0; i < s.n && *digits < 6; i += len, (*digits)++) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);
		int	 d = han_digit(r);

		if (d < 0)
			break;
		if (d == 10) {
			if (tens >= 0)
				return 0;
			tens = last < 0 ? 1 : last;
			last = -1;
			v = 0;
			continue;
		}
		v = v * 10 + d;
		last = d;
	}
	if (*digits == 0 || i >= s.n)
		return 0;
	*value = tens >= 0 ? tens * 10 + v : v;
	for (size_t k = 0; k < NELEM(unit); k++)
		if (utf8_get(s.s + i, s.n - i, &len) == unit[k])
			return i - from;
	return 0;
}

static size_t
number(struct circ_str s, size_t i, struct tok *t)
{
	int64_t	 v = 0;
	size_t	 len, end = i;

	for (; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);
		int	 d = rune_digit(r);

		if (d < 0 && rune_invisible(r))
			continue;
		if (d < 0)
			break;
		v = v < 100000000 ? v * 10 + d : 1000000000;
		if (t->digits < 255)
			t->digits++;
		end = i + len;
	}
	t->value = v >= 1000000000 ? -1 : (int32_t)v;
	return end;
}

/* Marks that belong to the letter before them. */
static bool
mark_of_letter(uint32_t r)
{
	if (r < 0x80)
		return false;
	return rune_invisible(r) || r == 0x0640 ||
	    (r >= 0x0300 && r <= 0x036F) || (r >= 0x064B && r <= 0x065F) ||
	    r == 0x0670;
}

/* A word ends at the next sign, or where a phrase begins within it. */
static size_t
word(const struct scan *s, size_t i, uint32_t hit)
{
	struct circ_str	 x = s->b->text;
	size_t		 len, from = i;

	/* no phrase begins between two ASCII letters */
	while (i < x.n && (x.s[i] | 0x20) >= 'a' && (x.s[i] | 0x20) <= 'z')
		i++;
	if (i == x.n || (i > from && (unsigned char)x.s[i] < 0x80))
		return i;
	while (hit < s->l->nhits && s->l->hits[hit].off <= from)
		hit++;
	for (; i < x.n; i += len) {
		uint32_t r = utf8_get(x.s + i, x.n - i, &len);

		while (hit < s->l->nhits && s->l->hits[hit].off < i)
			hit++;
		if (i > from && hit < s->l->nhits &&
		    s->l->hits[hit].off == i)
			break;
		if (!mark_of_letter(r) &&
		    (!rune_letter(r) || (rune_cjk(r) && i > from)))
			break;
		if (rune_cjk(r))
			return i + len;
	}
	return i;
}

/*
 * The sections that the grammars ask for, each a bit; what is not listed
 * shares the last bit.  Most questions end here.
 */
#define BIT_OTHER 31
static const uint8_t bit_of[LANG_NSECTIONS] = {
	[LANG_MONTH] = 1, [LANG_WEEKDAY] = 2, [LANG_ORDINAL] = 3,
	[LANG_ORDINAL_SUFFIX] = 4, [LANG_RANGE_FROM] = 5,
	[LANG_RANGE_TO] = 6, [LANG_AND] = 7, [LANG_DAY_GLUE] = 8,
	[LANG_YEAR_SUFFIX] = 9, [LANG_HOUR_SUFFIX] = 10,
	[LANG_MINUTE_SUFFIX] = 11, [LANG_MERIDIEM] = 12, [LANG_CLOCK] = 13,
	[LANG_DAY_PART] = 14, [LANG_DURATION_UNIT] = 15, [LANG_AT] = 16,
	[LANG_LOCAL_TIME] = 17, [LANG_TIME_OF] = 18, [LANG_ZONE_NAME] = 19,
	[LANG_ANNEX] = 20, [LANG_DOCTYPE] = 21, [LANG_ITEM] = 22,
	[LANG_PHONE] = 23, [LANG_FAX] = 24, [LANG_SESSION] = 25,
	[LANG_MEETING] = 26, [LANG_SAME_DAY] = 27,
};

static uint32_t
section_bit(int section)
{
	return 1u << (bit_of[section] != 0 ? bit_of[section] : BIT_OTHER);
}

static uint32_t
sections_at(const struct line *l, uint32_t hit, uint32_t off)
{
	uint32_t bits = 0;

	for (; hit < l->nhits && l->hits[hit].off == off; hit++)
		bits |= section_bit(l->hits[hit].section);
	return bits;
}

static struct tok *
push(struct scan *s)
{
	struct tok *t = vec_push(s->f->ctx, &s->room);

	*t = (struct tok){ 0 };
	return t;
}

void
scan_block(struct scan *s, const struct doc_block *b)
{
	struct circ_str	 x = b->text;
	uint32_t	 hit = 0;
	bool		 space = false, brk = true;
	size_t		 len, end;

	s->b = b;
	s->l = &s->f->lines[b->id];
	s->room.n = s->found.n = 0;
	for (size_t i = 0; i < x.n; i = end) {
		uint32_t	 r = utf8_get(x.s + i, x.n - i, &len);
		struct tok	*t;
		int		 v, digits;

		end = i + len;
		if (rune_space(r) || mark_of_letter(r)) {
			space |= rune_space(r);
			brk |= r == '\n' || r == '\t';
			continue;
		}
		t = push(s);
		while (hit < s->l->nhits && s->l->hits[hit].off < i)
			hit++;
		t->hit = hit;
		t->sections = sections_at(s->l, hit, (uint32_t)i);
		t->off = (uint32_t)i;
		t->space = space;
		t->brk = brk;
		space = brk = false;
		if (rune_digit(r) >= 0) {
			t->kind = TOK_NUM;
			end = number(x, i, t);
		} else if (r > 0x3000 && rune_cjk(r) &&
		    (end = han_number(x, i, &v, &digits)) != 0) {
			t->kind = TOK_NUM;
			t->value = v;
			t->digits = (uint8_t)(digits == 4 ? 4 : v > 9 ? 2 : 1);
			t->glyph = true;
			end += i;
		} else if (rune_letter(r)) {
			t->kind = TOK_WORD;
			end = word(s, i, hit);
		} else {
			t->kind = TOK_SIGN;
			t->rune = rune_dash(r) ? '-' : rune_fold(r);
			end = i + len;
		}
		t->len = (uint32_t)(end - i);
	}
	s->n = s->room.n;
	for (int k = 0; k < 4; k++) {
		struct tok *t = push(s);

		t->off = (uint32_t)x.n;
		t->hit = (uint32_t)s->l->nhits;
		t->space = t->brk = true;
	}
	s->t = s->room.v;
}

/* -------------------------------------------------------------- questions */

size_t
scan_hit(const struct scan *s, size_t i, enum lang_section section,
    const struct hit **hit)
{
	if (i >= s->n || s->t[i].taken ||
	    !(s->t[i].sections & section_bit((int)section)))
		return 0;
	for (size_t k = s->t[i].hit; k < s->l->nhits &&
	    s->l->hits[k].off == s->t[i].off; k++) {
		const struct hit *h = &s->l->hits[k];
		size_t	 j = i;

		if (h->section != (int)section)
			continue;
		while (j < s->n && s->t[j].off < h->off + h->len)
			j++;
		*hit = h;
		return j;
	}
	return 0;
}

size_t
scan_phrase(const struct scan *s, size_t i, enum lang_section section,
    int *value)
{
	const struct hit *h;
	size_t	 j = scan_hit(s, i, section, &h);

	if (j != 0 && value != NULL)
		*value = h->value;
	return j;
}

bool
scan_before(const struct scan *s, size_t i, enum lang_section section,
    int *value)
{
	for (size_t back = 1; back <= 5 && back <= i; back++) {
		size_t j = scan_phrase(s, i - back, section, value);

		if (j == i)
			return true;
	}
	return false;
}

size_t
scan_and(const struct scan *s, size_t i)
{
	size_t	 j = scan_phrase(s, i, LANG_AND, NULL);

	if (j == 0 && i + 1 < s->n && s->t[i].kind == TOK_WORD &&
	    s->t[i].len == 2 && !s->t[i + 1].space && memcmp(s->b->text.s +
	    s->t[i].off, "\u0648", 2) == 0)
		j = i + 1;
	return j;
}

bool
scan_sign(const struct scan *s, size_t i, uint32_t rune)
{
	return i < s->n && s->t[i].kind == TOK_SIGN && s->t[i].rune == rune &&
	    !s->t[i].taken;
}

bool
scan_is(const struct scan *s, size_t i, uint32_t rune)
{
	size_t	 len;

	return i < s->n && !s->t[i].taken && utf8_get(s->b->text.s +
	    s->t[i].off, s->b->text.n - s->t[i].off, &len) == rune;
}

bool
scan_num(const struct scan *s, size_t i, int digits_min, int digits_max)
{
	return i < s->n && s->t[i].kind == TOK_NUM && !s->t[i].taken &&
	    s->t[i].digits >= digits_min && s->t[i].digits <= digits_max;
}

bool
scan_word(const struct scan *s, size_t i, const char *upper)
{
	return i < s->n && s->t[i].kind == TOK_WORD &&
	    str_eqz(scan_text(s, i, i + 1), upper);
}

uint32_t
scan_end(const struct scan *s, size_t i)
{
	return i == 0 ? 0 : s->t[i - 1].off + s->t[i - 1].len;
}

struct circ_str
scan_text(const struct scan *s, size_t from, size_t to)
{
	return str_sub(s->b->text, s->t[from].off,
	    scan_end(s, to) - s->t[from].off);
}

bool
scan_last(const struct scan *s, size_t i, enum mention_kind kind)
{
	const struct mention *m;

	if (s->found.n == 0 || i == 0)
		return false;
	m = &s->found.v[s->found.n - 1];
	return m->kind == kind && m->at.off <= s->t[i].off &&
	    m->at.off + m->at.len >= scan_end(s, i);
}

struct mention *
scan_add(struct scan *s, enum mention_kind kind, size_t from, size_t to)
{
	struct ctx	*ctx = s->f->ctx;
	struct mention	*m;

	if (s->f->m->mentions.n + s->found.n >= ctx->opt.max_mentions)
		ctx_raise(ctx, CIRC_ELIMIT, "more dates, times, addresses and "
		    "numbers than max-mentions (%lu)",
		    (unsigned long)ctx->opt.max_mentions);
	m = vec_push(ctx, &s->found);
	*m = (struct mention){ .kind = kind, .start = -1, .end = -1,
	    .minutes = -1, .minutes_max = -1, .offset = ZONE_NO_OFFSET };
	m->from.weekday = m->to.weekday = -1;
	m->at = span_of(s->b, s->t[from].off,
	    scan_end(s, to) - s->t[from].off);
	return m;
}
