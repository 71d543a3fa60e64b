/* SPDX-License-Identifier: MIT */
/*
 * Dates in numbers:
 *
 *	2025-06-10[/13] 2025.6.10 10/06/2025 10.06.2025 17.02.09 (22.II.2012)
 *	10-13.06.2025 10.06.-13.06.2025 18-23/6/2001 Tues 17/09
 *
 * and with signs of year, month and day:
 *
 *	2015年3月11日 6月10-17日 10月20日(星期一)至11月7日(星期五) 2018年11月
 *
 * Whether 05/06 is in May or in June is settled by date_year.c, which sees
 * the whole document; here the day comes first, as in five of six languages.
 */
#include "find/scan.h"

#define SIGN_YEAR 0x5E74u
#define SIGN_MONTH 0x6708u
#define SIGN_DAY 0x65E5u
#define SIGN_DAY2 0x53F7u

static struct mention_day
day_of(int year, int month, int day, int weekday)
{
	return (struct mention_day){ (int16_t)year, (uint8_t)month,
	    (uint8_t)day, (int8_t)weekday };
}

/* ---------------------------------------------------- year-month-day signs */

/* What separates two days of a range or a list; the index behind, or 0. */
static size_t
between_days(const struct scan *s, size_t i, bool *list)
{
	size_t	 j;

	*list = false;
	if (scan_sign(s, i, '-'))
		return scan_sign(s, i + 1, '-') ? i + 2 : i + 1;
	if ((j = scan_phrase(s, i, LANG_RANGE_TO, NULL)) != 0)
		return j;
	*list = true;
	if (scan_sign(s, i, 0x3001) || scan_sign(s, i, ','))
		return i + 1;
	return scan_phrase(s, i, LANG_AND, NULL);
}

static size_t
day_sign(const struct scan *s, size_t i)
{
	return scan_is(s, i, SIGN_DAY) || scan_is(s, i, SIGN_DAY2) ? i + 1 :
	    0;
}

/* [NUM year] NUM month; the index behind, or 0. */
static size_t
year_month(const struct scan *s, size_t i, struct mention_day *d)
{
	size_t	 j = i;

	if (scan_num(s, j, 4, 4) && scan_is(s, j + 1, SIGN_YEAR)) {
		d->year = (int16_t)s->t[j].value;
		j += 2;
	}
	if (!scan_num(s, j, 1, 2) || !scan_is(s, j + 1, SIGN_MONTH) ||
	    s->t[j].value < 1)
		return 0;
	d->month = (uint8_t)s->t[j].value;
	return j + 2;
}

/* NUM [day] [note] */
static size_t
signed_day(const struct scan *s, size_t i, struct mention_day *d,
    uint32_t *flags, bool *sign)
{
	size_t	 j;

	if (!scan_num(s, i, 1, 2) || s->t[i].value < 1 || s->t[i].value > 99)
		return 0;
	d->day = (uint8_t)s->t[i].value;
	*sign = (j = day_sign(s, i + 1)) != 0;
	if (!*sign)
		j = i + 1;
	return scan_day_note(s, scan_weekday(s, j, &d->weekday), &d->weekday,
	    flags);
}

/*
 * Days of one month or more, behind the first month: "10-17日",
 * "10、11日", "20日至11月7日".
 */
static size_t
signed_days(struct scan *s, size_t i, size_t j, struct mention_day a)
{
	size_t	 from = i, end, k, l;
	uint32_t flags = 0;
	bool	 sign, list, more = false;

	if ((end = signed_day(s, j, &a, &flags, &sign)) == 0)
		return 0;
	while ((k = between_days(s, end, &list)) != 0) {
		struct mention_day b = { a.year, a.month, 0, -1 };
		uint32_t bflags = 0;
		bool	 bsign;

		l = year_month(s, k, &b);
		l = signed_day(s, l != 0 ? l : k, &b, &bflags, &bsign);
		if (l == 0 || (list && !bsign && !sign))
			break;
		sign |= bsign;
		if (!list) {
			if (b.month < a.month && b.year == a.year &&
			    a.year != 0)
				b.year++;
			scan_add_days(s, from, l, a, b, flags | bflags |
			    (more ? MENTION_LIST : 0));
			return sign ? l : 0;
		}
		scan_add_days(s, from, end, a, a, flags | MENTION_LIST);
		from = k;
		more = true;
		a = b;
		flags = bflags;
		end = l;
	}
	if (!sign)
		return 0;
	scan_add_days(s, from, end, a, a, flags | (more ? MENTION_LIST : 0));
	return end;
}

size_t
scan_date_signs(struct scan *s, size_t i)
{
	struct mention_day a = { 0, 0, 0, -1 }, b;
	size_t	 n = s->found.n, j, k, l;
	bool	 list;

	if (s->t[i].kind != TOK_NUM || (j = year_month(s, i, &a)) == 0)
		return 0;
	if ((k = signed_days(s, i, j, a)) != 0)
		return k;
	s->found.n = n;
	if (a.year == 0)
		return 0;
	b = a;
	if ((k = between_days(s, j, &list)) != 0 && !list &&
	    (l = year_month(s, k, &b)) != 0)
		j = l;
	scan_add_days(s, i, j, a, b, MENTION_MONTH_ONLY);
	return j;
}

/* ---------------------------------------------------------- plain numbers */

/* Which sign joins tokens i and i + 2, without spaces? 0 if none. */
static uint32_t
joint(const struct scan *s, size_t i)
{
	uint32_t r = s->t[i + 1].rune;

	if (s->t[i + 1].kind != TOK_SIGN || s->t[i + 2].kind != TOK_NUM ||
	    s->t[i + 1].space || s->t[i + 1].taken || s->t[i + 2].taken)
		return 0;
	if (s->t[i + 2].space && (r != '.' || s->t[i + 2].brk))
		return 0;
	return r == '.' || r == '/' || r == '-' ? r : 0;
}

/* The value of a Roman numeral up to XII that is token i; 0 if none. */
static int
roman(const struct scan *s, size_t i)
{
	static const char *const month[] = { "I", "II", "III", "IV", "V",
	    "VI", "VII", "VIII", "IX", "X", "XI", "XII" };

	for (size_t k = 0; k < NELEM(month); k++)
		if (scan_word(s, i, month[k]))
			return (int)k + 1;
	return 0;
}

/* Is token i glued to what stands before it?  Chinese knows no spaces. */
static bool
glued(const struct scan *s, size_t i)
{
	uint32_t r;
	size_t	 len;

	if (i == 0 || s->t[i].space || s->t[i].brk)
		return false;
	if (s->t[i - 1].kind == TOK_WORD && rune_cjk(utf8_get(
	    s->b->text.s + s->t[i - 1].off, s->t[i - 1].len, &len)))
		return false;
	r = s->t[i - 1].rune;
	return s->t[i - 1].kind != TOK_SIGN || r == '.' || r == '/' ||
	    r == '+' || r == '_' || r == '$' || r == '&' || r == '=';
}

/* Does a number go on behind token i - 1: "10.06.2025.3", "1/2/3/4"? */
static bool
goes_on(const struct scan *s, size_t i)
{
	uint32_t r = s->t[i].rune;

	if (s->t[i].space || i >= s->n)
		return false;
	if (s->t[i].kind == TOK_NUM)
		return true;
	return s->t[i].kind == TOK_SIGN && (r == '/' || r == '.') &&
	    s->t[i + 1].kind == TOK_NUM && !s->t[i + 1].space;
}

/* y-m-d with any joint; "/13" or "/2025-06-13" may follow. */
static size_t
year_first(struct scan *s, size_t i)
{
	struct mention_day a, b;
	uint32_t r = joint(s, i), flags = MENTION_NUMERIC;
	size_t	 end = i + 5;

	if (!scan_num(s, i, 4, 4) || r == 0 || joint(s, i + 2) != r ||
	    !scan_year(s, i) || !scan_num(s, i + 2, 1, 2) ||
	    !scan_num(s, i + 4, 1, 2) || glued(s, i))
		return 0;
	a = day_of(s->t[i].value, s->t[i + 2].value, s->t[i + 4].value, -1);
	if (a.month > 12 || a.month == 0 || a.day == 0 || a.day > 31)
		return 0;
	b = a;
	if (r == '-' && (scan_sign(s, end, '/') || (scan_sign(s, end, '-') &&
	    scan_sign(s, end + 1, '-')))) {
		size_t j = end + 1 + scan_sign(s, end + 1, '-');

		if (scan_num(s, j, 4, 4) && joint(s, j) == r &&
		    joint(s, j + 2) == r && !s->t[j].space) {
			b = day_of(s->t[j].value, s->t[j + 2].value,
			    s->t[j + 4].value, -1);
			end = j + 5;
		} else if (scan_num(s, j, 1, 2) && joint(s, j) == r &&
		    scan_num(s, j + 2, 1, 2)) {
			b = day_of(a.year, s->t[j].value, s->t[j + 2].value,
			    -1);
			end = j + 3;
		} else if (scan_num(s, j, 1, 2) && !s->t[j].space &&
		    s->t[j].value > a.day) {
			b.day = (uint8_t)s->t[j].value;
			end = j + 1;
		}
	} else if (goes_on(s, end))
		return 0;
	scan_add_days(s, i, end, a, b, flags);
	return end;
}

/* The two numbers before a year as day and month. */
static bool
day_month(int a, int b, uint32_t joint_rune, int *day, int *month,
    uint32_t *flags)
{
	if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12))
		return false;
	*day = a;
	*month = b;
	if (b > 12 && joint_rune != '.') {
		*day = b;
		*month = a;
	} else if (b > 12)
		return false;
	else if (a <= 12 && a != b && joint_rune != '.')
		*flags |= MENTION_AMBIGUOUS;
	return true;
}

/* The year at token i, of four digits or two; 0 if it is none. */
static int
short_year(const struct scan *s, size_t i, uint32_t r, bool padded)
{
	if (scan_year(s, i))
		return s->t[i].value;
	if (scan_num(s, i, 2, 2) && (r == '/' || (r == '.' && padded)))
		return s->t[i].value + (s->t[i].value < 70 ? 2000 : 1900);
	return 0;
}

/* "21 / 9 / 2016": slashes with spaces on both sides, and a whole year? */
static bool
spaced_out(const struct scan *s, size_t i)
{
	for (size_t k = i; k < i + 4; k += 2)
		if (!scan_sign(s, k + 1, '/') || !s->t[k + 1].space ||
		    !s->t[k + 2].space || s->t[k + 1].brk ||
		    s->t[k + 2].brk || s->t[k + 1].taken)
			return false;
	return scan_num(s, i + 2, 1, 2) && scan_num(s, i + 4, 4, 4);
}

/* d.m.y at token i: the index behind it, or 0. */
static size_t
full(const struct scan *s, size_t i, struct mention_day *d, uint32_t *flags)
{
	uint32_t r = joint(s, i);
	int	 day, month, year = 0;
	size_t	 j = i + 2, end;

	if (r == 0 && spaced_out(s, i))
		r = '/';
	else if (r != 0 && joint(s, j) != r)
		r = 0;
	if (!scan_num(s, i, 1, 2) || r == 0)
		return 0;
	if (scan_num(s, j, 1, 2))
		year = short_year(s, j + 2, r, s->t[i].digits == 2 &&
		    s->t[j].digits == 2);
	if (year == 0)
		return 0;
	end = j + 3;
	if (!day_month(s->t[i].value, s->t[j].value, r, &day, &month, flags))
		return 0;
	*d = day_of(year, month, day, -1);
	*flags |= MENTION_NUMERIC;
	return end;
}

/* d.m without a year: the index behind it, or 0. */
static size_t
partial(const struct scan *s, size_t i, struct mention_day *d,
    uint32_t *flags)
{
	uint32_t r = joint(s, i);
	int	 day, month;

	if (!scan_num(s, i, 1, 2) || (r != '/' && r != '.') ||
	    !scan_num(s, i + 2, 1, 2) || s->t[i + 2].space || goes_on(s,
	    i + 3) || !day_month(s->t[i].value, s->t[i + 2].value, r, &day,
	    &month, flags))
		return 0;
	*d = day_of(0, month, day, -1);
	*flags |= MENTION_NUMERIC;
	return i + 3;
}

/* "22.II.2012" */
static size_t
roman_month(struct scan *s, size_t i)
{
	struct mention_day d;
	size_t	 j = i + 1;
	int	 month;

	if (!scan_num(s, i, 1, 2) || s->t[i].value < 1 ||
	    s->t[i].value > 31)
		return 0;
	j += scan_sign(s, j, '.') || scan_sign(s, j, '-') ||
	    scan_sign(s, j, '/');
	if ((month = roman(s, j++)) == 0)
		return 0;
	j += scan_sign(s, j, '.') || scan_sign(s, j, '-') ||
	    scan_sign(s, j, '/');
	if (!scan_year(s, j))
		return 0;
	d = day_of(s->t[j].value, month, s->t[i].value, -1);
	scan_add_days(s, i, j + 1, d, d, MENTION_NUMERIC);
	return j + 1;
}

/* What joins the two ends of a range in numbers; the index behind, or 0. */
static size_t
to_sign(const struct scan *s, size_t i)
{
	size_t	 j = scan_phrase(s, i, LANG_RANGE_TO, NULL);

	return j != 0 ? j : scan_sign(s, i, '-') ? i + 1 : 0;
}

/* One end of a range in numbers may tell the order of the other. */
static void
agree(struct mention_day *a, uint32_t *fa, const struct mention_day *b,
    uint32_t fb, bool month_first)
{
	uint8_t	 m = a->month;

	if (!(*fa & MENTION_AMBIGUOUS) || fb & MENTION_AMBIGUOUS ||
	    b->day <= 12)
		return;
	*fa &= ~MENTION_AMBIGUOUS;
	if (month_first) {
		a->month = a->day;
		a->day = m;
	}
}

/* "28 and 29/10/2013": as good as a range, of days next to each other. */
static size_t
to_or_and(struct scan *s, size_t i)
{
	size_t	 j = to_sign(s, i);

	if (j != 0 || i == 0 || !scan_num(s, i - 1, 1, 2) ||
	    (j = scan_phrase(s, i, LANG_AND, NULL)) == 0)
		return j;
	return scan_num(s, j, 1, 2) && s->t[j].value == s->t[i - 1].value + 1 ?
	    j : 0;
}

/* "10-13.06.2025", "10.06.-13.06.2025": a start that lacks parts. */
static size_t
range_of_parts(struct scan *s, size_t i)
{
	struct mention_day a = { 0, 0, 0, -1 }, b;
	uint32_t flags = 0, more = 0;
	size_t	 j, k;

	if (!scan_num(s, i, 1, 2) || glued(s, i))
		return 0;
	if ((j = partial(s, i, &a, &more)) != 0) {
		j += scan_sign(s, j, '.');
	} else {
		a.day = (uint8_t)s->t[i].value;
		j = i + 1 + scan_sign(s, i + 1, '.');
	}
	if ((j = to_or_and(s, j)) == 0 || (k = full(s, j, &b, &flags)) == 0 ||
	    a.day == 0 || a.day > 31 || goes_on(s, k))
		return 0;
	if (a.month == 0) {
		/* the day of the end, read as a month, makes no range */
		if (b.day < a.day && (flags & MENTION_AMBIGUOUS))
			return 0;
		flags &= ~MENTION_AMBIGUOUS;
		a.month = b.month;
	} else
		agree(&a, &more, &b, flags, s->t[j].value != b.day);
	scan_add_days(s, i, k, a, b, flags | more);
	return k;
}

/* d/m/y, and a range to another one. */
static size_t
day_month_year(struct scan *s, size_t i)
{
	struct mention_day a, b;
	uint32_t flags = 0, other = 0;
	size_t	 end, j, k;

	if (glued(s, i) || (end = full(s, i, &a, &flags)) == 0)
		return 0;
	b = a;
	if ((j = to_sign(s, end)) != 0 &&
	    (k = full(s, j, &b, &other)) != 0) {
		agree(&a, &flags, &b, other, s->t[j].value != b.day);
		agree(&b, &other, &a, flags, s->t[i].value != a.day);
		flags |= other;
		end = k;
	} else
		b = a;
	if (goes_on(s, end))
		return 0;
	if ((k = scan_phrase(s, end, LANG_YEAR_SUFFIX, NULL)) != 0 &&
	    end == i + 5)
		end = k;
	scan_add_days(s, i, end, a, b, flags);
	return end;
}

/* "Tues 17/09"; alone in its line or cell, with or without the weekday. */
static size_t
day_month_alone(struct scan *s, size_t i)
{
	struct mention_day a, b;
	uint32_t flags = 0;
	int8_t	 weekday = -1;
	size_t	 j = scan_weekday(s, i, &weekday), k, l;
	bool	 told = j != i;

	j += told && scan_sign(s, j, ',');
	if ((k = partial(s, j, &a, &flags)) == 0)
		return 0;
	if (!told && (!s->t[i].brk || !s->t[k].brk || s->t[j + 1].rune !=
	    '/' || s->t[j].digits != 2 || s->t[j + 2].digits != 2))
		return 0;
	if (told && s->t[j + 1].rune == '.' && s->t[j + 2].digits == 2 &&
	    s->t[j + 2].value > 12)
		return 0;
	k += told && scan_sign(s, k, '.') && s->t[k + 1].brk;
	b = a;
	if (told && (l = to_sign(s, k)) != 0) {
		struct mention_day c;
		int8_t	 other = -1;

		l = scan_weekday(s, l, &other);
		if ((l = partial(s, l, &c, &flags)) != 0) {
			b = c;
			b.weekday = other;
			k = l;
		}
	}
	a.weekday = weekday;
	if (b.day == a.day && b.month == a.month)
		b.weekday = weekday;
	scan_add_days(s, i, k, a, b, flags | (told ? 0 : MENTION_BARE));
	return k;
}

/* "06/2013", "06/2013 - 01/2015" */
static size_t
month_year(struct scan *s, size_t i)
{
	struct mention_day a, b;
	size_t	 end = i + 3, j;

	if (!scan_num(s, i, 2, 2) || joint(s, i) != '/' || glued(s, i) ||
	    !scan_year(s, i + 2) || s->t[i].value < 1 ||
	    s->t[i].value > 12 || goes_on(s, end))
		return 0;
	b = a = day_of(s->t[i + 2].value, s->t[i].value, 0, -1);
	if ((j = to_sign(s, end)) != 0 && scan_num(s, j, 2, 2) &&
	    joint(s, j) == '/' && scan_year(s, j + 2) &&
	    s->t[j].value >= 1 && s->t[j].value <= 12) {
		b = day_of(s->t[j + 2].value, s->t[j].value, 0, -1);
		end = j + 3;
	}
	scan_add_days(s, i, end, a, b, MENTION_NUMERIC | MENTION_MONTH_ONLY);
	return end;
}

size_t
scan_date_numeric(struct scan *s, size_t i)
{
	int8_t	 weekday = -1;
	size_t	 n = s->found.n, j = i, k;

	if (s->t[i].kind == TOK_WORD) {
		if ((j = scan_weekday(s, i, &weekday)) == i)
			return 0;
		j += scan_sign(s, j, ',') || scan_sign(s, j, 0x060C);
	}
	if (s->t[j].kind != TOK_NUM)
		return 0;
	if ((k = year_first(s, j)) == 0 && (k = roman_month(s, j)) == 0 &&
	    (k = day_month_year(s, j)) == 0 &&
	    (k = range_of_parts(s, j)) == 0 && (k = month_year(s, j)) == 0)
		return day_month_alone(s, i);
	if (s->found.n > n) {
		struct mention *m = &s->found.v[n];
		size_t	 end = k;

		k = weekday < 0 ? scan_day_note(s, k, &weekday, &m->flags) :
		    k;
		k = scan_weekday_after(s, k, &weekday);
		if (k != end)
			m->at.len = scan_end(s, k) - m->at.off;
		if (m->from.weekday < 0) {
			m->from.weekday = weekday;
			if (m->from.year == m->to.year &&
			    m->from.month == m->to.month &&
			    m->from.day == m->to.day)
				m->to.weekday = weekday;
		}
		m->at.len += m->at.off - s->t[i].off;
		m->at.off = s->t[i].off;
	}
	return k;
}
