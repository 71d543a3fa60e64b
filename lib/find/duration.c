/* SPDX-License-Identifier: MIT */
/*
 * Durations: "15 min", "1.5 h", "20-25 min", "1 hr 30 minutes", "two-hour",
 * "half an hour", "15'", "1小时30分钟".  Kept in minutes, with the upper bound
 * of a range.
 */
#include "find/scan.h"

#define MOST (24 * 60 * 7)

/* A number: digits with one decimal place, or a word; tenths of it. */
static size_t
amount(const struct scan *s, size_t i, int *tenths)
{
	size_t	 j;
	int	 v;

	if (scan_num(s, i, 1, 3)) {
		*tenths = s->t[i].value * 10;
		if ((scan_sign(s, i + 1, '.') || scan_sign(s, i + 1, ',')) &&
		    !s->t[i + 1].space && scan_num(s, i + 2, 1, 2) &&
		    !s->t[i + 2].space) {
			v = s->t[i + 2].value;
			*tenths += s->t[i + 2].digits == 1 ? v : v / 10;
			return i + 3;
		}
		if (scan_sign(s, i + 1, 0xBD)) {
			*tenths += 5;
			return i + 2;
		}
		return i + 1;
	}
	if ((j = scan_phrase(s, i, LANG_ORDINAL, &v)) != 0 && v < 100) {
		*tenths = v * 10;
		return j;
	}
	return 0;
}

/* [space | "-"] unit ["."]; minutes of one. */
static size_t
unit(const struct scan *s, size_t i, int *minutes)
{
	size_t	 j = i + (scan_sign(s, i, '-') && !s->t[i].space), k;

	if (s->t[j].brk)
		return 0;
	if ((k = scan_phrase(s, j, LANG_DURATION_UNIT, minutes)) != 0) {
		if (scan_sign(s, k, '.') && !s->t[k].space)
			k++;
		return k;
	}
	/* 15' */
	if (scan_sign(s, i, '\'') && !s->t[i].space &&
	    s->t[i + 1].kind != TOK_NUM && (s->t[i + 1].space ||
	    s->t[i + 1].kind == TOK_SIGN || i + 1 >= s->n)) {
		*minutes = 1;
		return i + 1;
	}
	return 0;
}

/* The index behind a range's dash or word, or 0. */
static size_t
range(const struct scan *s, size_t i)
{
	size_t	 j;

	if (scan_sign(s, i, '-'))
		return i + 1;
	if ((j = scan_phrase(s, i, LANG_RANGE_TO, NULL)) == 0)
		j = scan_phrase(s, i, LANG_AND, NULL);
	return j;
}

static bool
glued(const struct scan *s, size_t i)
{
	uint32_t r;

	if (i == 0 || s->t[i].space)
		return false;
	r = s->t[i - 1].rune;
	return s->t[i - 1].kind == TOK_NUM || (s->t[i - 1].kind == TOK_SIGN &&
	    (r == '.' || r == ',' || r == '/' || r == ':' || r == '+'));
}

size_t
scan_duration(struct scan *s, size_t i)
{
	struct mention	*m;
	int		 low, high = -1, one, more, rest;
	size_t		 j, k, end;

	if (s->t[i].kind == TOK_SIGN || glued(s, i) ||
	    (j = amount(s, i, &low)) == 0)
		return 0;
	if ((end = unit(s, j, &one)) == 0) {
		if ((k = range(s, j)) == 0 || (k = amount(s, k, &high)) == 0 ||
		    (end = unit(s, k, &one)) == 0 || high < low)
			return 0;
	}
	/* "1 hour [and] 30 minutes", "1h30" */
	if (one == 60 && high < 0) {
		k = scan_phrase(s, end, LANG_AND, NULL);
		if (k == 0)
			k = end;
		if (scan_num(s, k, 1, 2) && s->t[k].value < 60 &&
		    !s->t[k].brk && (j = amount(s, k, &more)) == k + 1) {
			size_t u = unit(s, j, &rest);

			if (u == 0)
				u = scan_phrase(s, j, LANG_MINUTE_SUFFIX,
				    NULL);
			/* "2 heures 30" */
			if (u == 0 && k == end && s->t[k].digits == 2 &&
			    !s->f->lang->month_first &&
			    s->t[j].kind != TOK_WORD &&
			    !scan_sign(s, j, '-') && !scan_sign(s, j, ':'))
				u = j;
			if (u != 0 || (!s->t[k].space && k == end)) {
				low = low * 6 + more / 10;
				end = u != 0 ? u : j;
				one = -1;
			}
		}
	}
	low = one < 0 ? low : low * one / 10;
	if (low <= 0 || low > MOST)
		return 0;
	m = scan_add(s, MENTION_DURATION, i, end);
	m->minutes = low;
	m->minutes_max = high < 0 ? -1 : high * one / 10;
	return end;
}
