/* SPDX-License-Identifier: MIT */
/*
 * Dates written with the name of a month.  The grammar, in any language:
 *
 *	date	= days [of] month [year] [more] | month days [, year] [more]
 *	days	= day { sep day }
 *	day	= [weekday [,]] [the] number [suffix] [note]
 *	sep	= "-" | "to" (a range) | "," | "and" (separate days)
 *	more	= ("-" | "to") day [of] month [year]
 *	note	= "(" morning | afternoon | weekday ")"
 *
 * and months alone ("November 2018", "May-June 2018"), and a weekday with a
 * day and no month ("Tues 17").  Days that are listed become one mention
 * each, flagged MENTION_LIST.
 */
#include "find/scan.h"

#define MAXDAYS 16

/* One element of a list of days: a day, or a range within one month. */
struct span {
	size_t		 from, to;	/* tokens */
	int		 first, last;	/* equal for one day */
	int8_t		 wfirst, wlast;
	uint32_t	 flags;
};

struct days {
	struct span	 v[MAXDAYS];
	size_t		 n;
};

struct month {
	int		 first, last;	/* two of "May-June" */
};

/* "1930 hours" is no year; in "3 May 2019 Hour: 10:00" a label follows it. */
bool
scan_year(const struct scan *s, size_t i)
{
	size_t	 j;

	if (!scan_num(s, i, 4, 4) || s->t[i].value < 1900 ||
	    s->t[i].value > 2100)
		return false;
	j = scan_phrase(s, i + 1, LANG_HOUR_SUFFIX, NULL);
	return j == 0 || s->t[i + 1].brk || scan_sign(s, j, ':');
}

size_t
scan_weekday(const struct scan *s, size_t i, int8_t *weekday)
{
	int	 v;
	size_t	 j = scan_phrase(s, i, LANG_WEEKDAY, &v);

	if (j == 0)
		return i;
	*weekday = (int8_t)v;
	if (scan_sign(s, j, '.'))
		j++;
	return j;
}

/* "Saturday and Sunday, 31 May and 1 June": the first is of the first day. */
static void
first_weekday(const struct scan *s, size_t i, size_t j, int8_t *weekday)
{
	int8_t	 first = -1;

	if (i < 2 || scan_phrase(s, i - 1, LANG_AND, NULL) != i ||
	    scan_weekday(s, i - 2, &first) != i - 1)
		return;
	for (size_t k = j; k < j + 5 && k < s->n && !s->t[k].brk; k++)
		if (scan_phrase(s, k, LANG_AND, NULL) != 0) {
			*weekday = first;
			return;
		}
}

/* A weekday before a date, and what parts the two. */
static size_t
weekday_before(const struct scan *s, size_t i, int8_t *weekday,
    uint32_t *flags)
{
	size_t	 j = scan_weekday(s, i, weekday), k;
	int	 part;

	if (j == i)
		return i;
	if ((k = scan_phrase(s, j, LANG_DAY_PART, &part)) != 0 &&
	    s->t[k].kind != TOK_NUM) {
		*flags |= part == 0 ? MENTION_AM_PART : MENTION_PM_PART;
		j = k;
	}
	if (scan_sign(s, j, ',') || scan_sign(s, j, 0x060C) ||
	    scan_sign(s, j, '-') || scan_sign(s, j, ':'))
		j++;
	while ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0)
		j = k;
	first_weekday(s, i, j, weekday);
	return j;
}

size_t
scan_day_note(const struct scan *s, size_t i, int8_t *weekday,
    uint32_t *flags)
{
	bool	 bracket = scan_sign(s, i, '(');
	size_t	 j = i + bracket, k;
	int	 part;

	if (bracket && (k = scan_weekday(s, j, weekday)) != j &&
	    scan_sign(s, k, ')'))
		return k + 1;
	k = scan_phrase(s, j, LANG_DAY_PART, &part);
	/* "morning" before a clock belongs to that */
	if (k == 0 || (!bracket && (s->t[i].brk ||
	    s->t[k].kind == TOK_NUM)))
		return i;
	if (scan_sign(s, k, '.'))
		k++;
	if (bracket && !scan_sign(s, k, ')'))
		return i;
	*flags |= part == 0 ? MENTION_AM_PART : MENTION_PM_PART;
	return k + bracket;
}

/* "1st" to "31st" of English: is the suffix the right one? */
static bool
suffix_fits(const struct hit *h, int day)
{
	static const char *const suffix[] = { "th", "st", "nd", "rd" };
	int	 k = day % 10;

	if (strcmp(h->lang->code, "en") != 0)
		return true;
	if (k > 3 || (day >= 11 && day <= 13))
		k = 0;
	return strcmp(suffix[k], h->value >= 0 && h->value < 4 ?
	    suffix[h->value] : "") == 0;
}

static bool
quote(const struct scan *s, size_t i)
{
	return s->t[i].kind == TOK_SIGN && rune_quote(s->t[i].rune);
}

/* A day's number with its suffix; 0 if there is none. */
static size_t
day_number(const struct scan *s, size_t i, int *day, uint32_t *flags)
{
	const struct hit *h;
	size_t	 j, k;

	if ((j = scan_hit(s, i, LANG_ORDINAL, &h)) != 0 && h->value == 101 &&
	    strcmp(h->lang->code, "en") != 0) {
		*day = 1;		/* "premier", "primero" */
		return j;
	}
	if (!scan_num(s, i, 1, 2) || s->t[i].value < 1 ||
	    s->t[i].value > 31)
		return 0;
	*day = s->t[i].value;
	/* "«2» марта" */
	if (i > 0 && quote(s, i - 1) && quote(s, i + 1) && !s->t[i].space &&
	    scan_phrase(s, i + 2, LANG_MONTH, NULL) != 0)
		return i + 2;
	j = i + 1 + (scan_sign(s, i + 1, '.') && scan_is(s, i + 2, 0xBA));
	k = scan_sign(s, j, '-') && !s->t[j].space && !s->t[j + 1].space ?
	    j + 1 : j;
	if (!s->t[k].space && (k = scan_hit(s, k, LANG_ORDINAL_SUFFIX,
	    &h)) != 0) {
		if (!suffix_fits(h, *day))
			*flags |= MENTION_MALFORMED;
		j = k;
	} else if (scan_sign(s, j, 0xB0) || scan_sign(s, j, 0xBA))
		j++;			/* 1° */
	return j;
}

/* [weekday] [the] number [suffix] [note] */
static size_t
one_day(const struct scan *s, size_t i, int *day, int8_t *weekday,
    uint32_t *flags)
{
	size_t	 j = i, k;

	while ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0 && k < i + 4)
		j = k;
	j = weekday_before(s, j, weekday, flags);
	while ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0 && k < i + 6)
		j = k;
	if ((j = day_number(s, j, day, flags)) == 0)
		return 0;
	/* "17. bis 21. Oktober" */
	if (scan_sign(s, j, '.') && !s->f->lang->month_first &&
	    (scan_sign(s, j + 1, '-') ||
	    scan_phrase(s, j + 1, LANG_RANGE_TO, NULL) ||
	    scan_phrase(s, j + 1, LANG_AND, NULL) ||
	    scan_phrase(s, j + 1, LANG_MONTH, NULL)))
		j++;
	return scan_day_note(s, j, weekday, flags);
}

/* What stands between two days. */
enum sep { SEP_NONE, SEP_RANGE, SEP_LIST };

static enum sep
separator(const struct scan *s, size_t i, bool between, size_t *after)
{
	size_t	 j;

	*after = i + 1;
	if (scan_sign(s, i, '-')) {
		while (scan_sign(s, *after, '-'))
			(*after)++;
		return SEP_RANGE;
	}
	if ((j = scan_phrase(s, i + scan_sign(s, i, ','), LANG_RANGE_TO,
	    NULL)) != 0) {
		*after = j;
		return SEP_RANGE;
	}
	if (scan_sign(s, i, ',') || scan_sign(s, i, 0x3001) ||
	    scan_sign(s, i, 0x060C) || scan_sign(s, i, ';') ||
	    scan_sign(s, i, '/')) {
		j = scan_and(s, i + 1);
		*after = j != 0 ? j : i + 1;
		return SEP_LIST;
	}
	if ((j = scan_and(s, i)) != 0) {
		*after = j;
		return between ? SEP_RANGE : SEP_LIST;
	}
	return SEP_NONE;
}

/* Is the text from i on preceded by "between"? */
static bool
between_before(const struct scan *s, size_t i)
{
	int	 v = 0;

	/* "entre le 5 et le 9" */
	for (int k = 0; k < 2 && !scan_before(s, i, LANG_RANGE_FROM, &v) &&
	    scan_before(s, i, LANG_DAY_GLUE, NULL); k++)
		i--;
	return scan_before(s, i, LANG_RANGE_FROM, &v) && v == 1;
}

/* Does the number at i count something else: "Session 1", "Annex 2"? */
static bool
counts_other(const struct scan *s, size_t i, bool range)
{
	/* "take place 14-18 March", "session 14-18 March": days all the same */
	static const enum lang_section other[] = { LANG_ITEM, LANG_ANNEX,
	    LANG_DOCTYPE, LANG_REFERENCE, LANG_SESSION, LANG_MEETING,
	    LANG_COLUMN_ROOM };

	for (size_t k = 0; k < (range ? 5 : NELEM(other)); k++)
		if (scan_before(s, i, other[k], NULL))
			return true;
	return false;
}

/*
 * Is what was read a list of days, and not a number of something else in
 * front of a date?  Days ascend; commas alone make no list of two.
 */
static bool
plausible(const struct scan *s, size_t i, const struct days *d, bool and)
{
	if (d->n > 1 && !and && d->n < 3)
		return false;
	for (size_t k = 1; k < d->n; k++)
		if (d->v[k].first <= d->v[k - 1].last)
			return false;
	return (d->n == 1 && d->v[0].first == d->v[0].last) ||
	    !counts_other(s, i, d->n == 1);
}

/*
 * "3 (10am) and 4 (10am-1pm) February": behind the hours of a day that goes on
 * in a list or before its month; else i itself.
 */
static size_t
hours_note(const struct scan *s, size_t i)
{
	static const enum lang_section words[] = { LANG_MERIDIEM,
	    LANG_HOUR_SUFFIX, LANG_MINUTE_SUFFIX, LANG_CLOCK, LANG_AT,
	    LANG_RANGE_FROM, LANG_RANGE_TO };
	size_t	 j = i + 1, k, after;
	bool	 hour = false;

	if (!scan_sign(s, i, '('))
		return i;
	while (j < s->n && j < i + 12 && !scan_sign(s, j, ')')) {
		k = j;
		for (size_t w = 0; k == j && w < NELEM(words); w++)
			if ((after = scan_phrase(s, j, words[w], NULL)) != 0)
				k = after;
		if (k == j && s->t[j].kind == TOK_NUM) {
			hour = true;
			k++;
		} else if (k == j && (scan_sign(s, j, ':') ||
		    scan_sign(s, j, '.') || scan_sign(s, j, '-')))
			k++;
		if (k == j)
			return i;
		j = k;
	}
	if (!hour || !scan_sign(s, j, ')'))
		return i;
	j++;
	return scan_phrase(s, j, LANG_MONTH, NULL) != 0 ||
	    scan_phrase(s, j, LANG_AND, NULL) != 0 ||
	    scan_phrase(s, j, LANG_RANGE_TO, NULL) != 0 ||
	    scan_sign(s, j, ',') || scan_sign(s, j, '-') ? j : i;
}

/* A list of days; 0 if there is none. */
static size_t
day_list(const struct scan *s, size_t i, struct days *d)
{
	bool	 between = between_before(s, i), and = false, range = false;
	size_t	 end = 0, j = i;
	enum sep sep = SEP_LIST;

	d->n = 0;
	for (;;) {
		int8_t	 weekday = -1;
		uint32_t flags = 0;
		size_t	 k;
		int	 day;

		if ((k = one_day(s, j, &day, &weekday, &flags)) == 0)
			break;
		k = hours_note(s, k);
		if (sep == SEP_RANGE && !range) {
			struct span *p = &d->v[d->n - 1];

			if (weekday >= 0 && p->wfirst < 0 &&
			    scan_sign(s, end, '-'))
				return 0;	/* "1 - Monday 5 May" */
			p->last = day;
			p->wlast = weekday;
			p->flags |= flags;
			p->to = k;
			range = true;
		} else if (sep == SEP_LIST && d->n < MAXDAYS) {
			d->v[d->n++] = (struct span){ j, k, day, day,
			    weekday, weekday, flags };
			range = false;
		} else
			break;
		end = k;
		and |= scan_and(s, k) != 0 || scan_and(s, k + 1) != 0 ||
		    scan_sign(s, k, '/') || scan_sign(s, k, 0x3001);
		if ((sep = separator(s, end, between, &j)) == SEP_NONE)
			break;
	}
	return end != 0 && plausible(s, i, d, and) ? end : 0;
}

/* A month's name, or two of them: "May-June", "March/April". */
static size_t
month_name(const struct scan *s, size_t i, struct month *m)
{
	size_t	 j = scan_phrase(s, i, LANG_MONTH, &m->first), k;
	int	 other;

	if (j == 0)
		return 0;
	m->last = m->first;
	if (scan_sign(s, j, '.') && !s->t[j].space)
		j++;
	/* the two names of a Levantine month */
	if (scan_sign(s, j, '/') || scan_sign(s, j, '(')) {
		k = scan_phrase(s, j + 1, LANG_MONTH, &other);
		if (k != 0 && other == m->first) {
			if (scan_sign(s, j, '('))
				k += scan_sign(s, k, ')');
			return k;
		}
	}
	return j;
}

/* [,] [of] year [suffix]; i itself if there is none. */
static size_t
year_after(const struct scan *s, size_t i, int *year)
{
	size_t	 j = i, k;

	if (scan_sign(s, j, ',') || scan_sign(s, j, 0x060C) ||
	    scan_sign(s, j, '-') || scan_sign(s, j, '/'))
		j++;
	if ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0)
		j = k;
	if (scan_sign(s, j, '(') && scan_year(s, j + 1) &&
	    scan_sign(s, j + 2, ')')) {
		*year = s->t[j + 1].value;
		return j + 3;
	}
	if (scan_year(s, j) && !(scan_sign(s, i, '-') &&
	    s->t[i].space != s->t[j].space))
		*year = s->t[j].value;
	else if (scan_sign(s, j, '\'') && scan_num(s, j + 1, 2, 2) &&
	    !s->t[j + 1].space)
		*year = 2000 + s->t[++j].value;
	else
		return i;
	j++;
	if ((k = scan_phrase(s, j, LANG_YEAR_SUFFIX, NULL)) != 0) {
		j = k;
		if (scan_sign(s, j, '.') && !s->t[j].space)
			j++;
	}
	return j;
}

/* ------------------------------------------------------------- mentions */

/* No day that may be checked is missing from the calendar. */
static bool
impossible(const struct mention_day *d)
{
	if (d->month > 12)
		return true;
	return d->day > 0 && d->month > 0 &&
	    d->day > cal_month_days(d->year > 0 ? d->year : 2024, d->month);
}

static long
order(const struct mention_day *d)
{
	return ((long)d->year * 16 + d->month) * 32 + d->day;
}

void
scan_add_days(struct scan *s, size_t from, size_t to, struct mention_day a,
    struct mention_day b, uint32_t flags)
{
	struct mention *m = scan_add(s, MENTION_DATE, from, to);

	if (b.year != 0 && a.year == 0)
		a.year = (int16_t)(b.year - (a.month > b.month));
	if (impossible(&a) || impossible(&b))
		flags |= MENTION_IMPOSSIBLE;
	if (order(&a) > order(&b) && (a.year != 0 || a.month <= b.month)) {
		/* a range of right-to-left text may be stored reversed */
		if (s->b->rtl || strcmp(s->f->lang->code, "ar") == 0) {
			struct mention_day c = a;

			a = b;
			b = c;
		} else
			flags |= MENTION_BACKWARDS;
	}
	m->from = a;
	m->to = b;
	m->flags = flags;
}

static struct mention_day
day_of(int year, int month, int day, int weekday)
{
	return (struct mention_day){ (int16_t)year, (uint8_t)month,
	    (uint8_t)day, (int8_t)weekday };
}

/* All days of a list, whose month and year are known; end: behind these. */
static void
add_list(struct scan *s, const struct days *d, size_t from, size_t end,
    int year, int month)
{
	for (size_t i = 0; i < d->n; i++) {
		const struct span *p = &d->v[i];

		scan_add_days(s, i == 0 ? from : p->from,
		    i + 1 == d->n ? end : p->to,
		    day_of(year, month, p->first, p->wfirst),
		    day_of(year, month, p->last, p->wlast),
		    p->flags | (d->n > 1 ? MENTION_LIST : 0));
	}
}

/* Behind "(14 h 30, heure de Genève)"; i itself if there is none. */
static size_t
behind_brackets(const struct scan *s, size_t i)
{
	if (!scan_sign(s, i, '('))
		return i;
	for (size_t j = i + 1; j < s->n && j < i + 16; j++)
		if (scan_sign(s, j, ')'))
			return j + 1;
	return i;
}

/*
 * "- 2 March 2018" behind "26 February": the index behind, 0 if none.  to
 * is the day it ends on; its year may be 0.
 */
static size_t
range_end(const struct scan *s, size_t i, bool between, bool month_first,
    struct mention_day *to, uint32_t *flags)
{
	struct month	 m;
	size_t		 j, k;
	int		 day, year = 0;
	int8_t		 weekday = -1;
	uint32_t	 f = 0;

	if (scan_phrase(s, behind_brackets(s, i), LANG_RANGE_TO, NULL))
		i = behind_brackets(s, i);
	if (separator(s, i, between, &j) != SEP_RANGE)
		return 0;
	if (month_first) {
		j = weekday_before(s, j, &weekday, &f);
		if ((k = month_name(s, j, &m)) == 0 ||
		    (j = day_number(s, k, &day, &f)) == 0)
			return 0;
		j = scan_day_note(s, j, &weekday, &f);
	} else {
		if ((j = one_day(s, j, &day, &weekday, &f)) == 0)
			return 0;
		if ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0)
			j = k;
		if ((j = month_name(s, j, &m)) == 0)
			return 0;
	}
	j = year_after(s, j, &year);
	j = scan_day_note(s, j, &weekday, &f);
	*to = day_of(year, m.first, day, weekday);
	*flags |= f;
	return j;
}

size_t
scan_weekday_after(const struct scan *s, size_t i, int8_t *weekday)
{
	size_t	 j = i + scan_sign(s, i, ','), k;

	if (*weekday >= 0)
		return i;
	k = scan_weekday(s, j, weekday);
	if (k == j)
		return i;
	/* on a line of its own: told, but no part of the date's text */
	if (s->t[j].brk) {
		if (!s->t[k].brk)
			*weekday = -1;
		return i;
	}
	if (s->t[k].kind == TOK_NUM || scan_phrase(s, k, LANG_MONTH, NULL)) {
		*weekday = -1;		/* it belongs to what follows */
		return i;
	}
	return k;
}

/* "until 5 May (for A) and until 9 May (for B)": two last days, no range. */
static bool
until_both(const struct scan *s, size_t i, size_t j)
{
	return scan_before(s, i, LANG_RANGE_TO, NULL) &&
	    scan_and(s, behind_brackets(s, j)) != 0;
}

/* Finish: the days, their month and year are read up to j. */
static size_t
complete(struct scan *s, size_t i, size_t j, struct days *d, int year,
    int month, bool month_first)
{
	struct span	*last = &d->v[d->n - 1];
	struct mention_day to;
	uint32_t	 flags = 0;
	size_t		 end;

	j = scan_day_note(s, j, &last->wlast, &last->flags);
	if (last->first == last->last) {
		j = scan_weekday_after(s, j, &last->wlast);
		if (last->wfirst < 0)
			last->wfirst = last->wlast;
		end = until_both(s, i, j) ? 0 : range_end(s, j,
		    between_before(s, i), month_first, &to, &flags);
		if (end != 0) {
			size_t from = d->n > 1 ? last->from : i;

			last->flags |= flags;
			flags = last->flags | (d->n > 1 ? MENTION_LIST : 0);
			struct mention_day a = day_of(year, month,
			    last->first, last->wfirst);

			d->n--;
			if (d->n > 0)
				add_list(s, d, i, d->v[d->n - 1].to, year !=
				    0 ? year : to.year, month);
			scan_add_days(s, from, end, a, to, flags);
			if (behind_brackets(s, j) != j)
				scan_inside(s, j + 1, behind_brackets(s, j));
			return end;
		}
	}
	add_list(s, d, i, j, year, month);
	for (size_t k = i, past; k < j; k++)
		if ((past = behind_brackets(s, k)) != k)
			scan_inside(s, k + 1, past);
	return j;
}

static size_t
day_first(struct scan *s, size_t i)
{
	struct month	 m;
	struct days	 d;
	size_t		 j, k;
	int		 year = 0;

	if ((j = day_list(s, i, &d)) == 0)
		return 0;
	k = j + (scan_sign(s, j, '-') || scan_sign(s, j, '/'));
	while (scan_phrase(s, k, LANG_DAY_GLUE, NULL))
		k = scan_phrase(s, k, LANG_DAY_GLUE, NULL);
	if ((k = month_name(s, k, &m)) == 0)
		return 0;
	j = year_after(s, k, &year);
	if (year == 0) {
		struct span *last = &d.v[d.n - 1];

		j = scan_day_note(s, k, &last->wlast, &last->flags);
		if (last->wfirst < 0 && last->first == last->last)
			last->wfirst = last->wlast;
		j = year_after(s, j, &year);
	}
	return complete(s, i, j, &d, year, m.first, false);
}

/* A capital letter at the begin of token i? */
static bool
capital(const struct scan *s, size_t i)
{
	size_t	 len;

	return i < s->n && rune_upper(utf8_get(s->b->text.s + s->t[i].off,
	    s->b->text.n - s->t[i].off, &len));
}

static size_t
month_first(struct scan *s, size_t i)
{
	const struct hit *h;
	struct month	 m;
	struct days	 d;
	size_t		 j, k, w;
	int		 year = 0;
	int8_t		 weekday = -1;
	uint32_t	 flags = 0;

	w = weekday_before(s, i, &weekday, &flags);
	if (scan_hit(s, w, LANG_MONTH, &h) == 0 || !capital(s, w) ||
	    !h->lang->month_first || (j = month_name(s, w, &m)) == 0)
		return 0;
	if ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0)
		j = k;
	if ((k = day_list(s, j, &d)) == 0 || (s->t[j].brk &&
	    year_after(s, k, &year) == k))
		return 0;
	/* "May 10:30", "June 3.5", "March 2/3" are no days */
	if ((scan_sign(s, k, ':') || scan_sign(s, k, '/') ||
	    scan_sign(s, k, '.') || scan_sign(s, k, '%')) &&
	    s->t[k + 1].kind == TOK_NUM && !s->t[k + 1].space)
		return 0;
	d.v[0].flags |= flags;
	if (d.v[0].wfirst < 0)
		d.v[0].wfirst = weekday;
	if (d.v[0].first == d.v[0].last)
		d.v[0].wlast = d.v[0].wfirst;
	j = year_after(s, k, &year);
	return complete(s, i, j, &d, year, m.first, true);
}

/* "November 2018", "May-June 2018"; only with a year. */
static size_t
month_alone(struct scan *s, size_t i)
{
	struct month	 m, n;
	size_t		 j = month_name(s, i, &m), k, l;
	int		 year = 0, other = 0;

	if (j == 0)
		return 0;
	n = m;
	k = year_after(s, j, &year);
	l = k + (scan_sign(s, k, '/') ||
	    separator(s, k, between_before(s, i), &l) == SEP_RANGE);
	if (l != k) {
		if (!scan_sign(s, k, '/'))
			separator(s, k, between_before(s, i), &l);
		if ((l = month_name(s, l, &n)) != 0) {
			j = year_after(s, l, &other);
			if (j != l)
				k = j;
			else
				n = m;
		} else
			n = m;
	}
	if (other == 0)
		other = year;
	if (other == 0)
		return 0;
	scan_add_days(s, i, k, day_of(year, m.first, 0, -1),
	    day_of(other, n.first, 0, -1), MENTION_MONTH_ONLY);
	return k;
}

/* "Tues 17", the whole of a line or of a cell. */
static size_t
weekday_day(struct scan *s, size_t i)
{
	uint32_t	 flags = 0;
	int8_t		 weekday = -1;
	size_t		 j = scan_weekday(s, i, &weekday), k;
	int		 day;

	if (j == i || !s->t[i].brk)
		return 0;
	if (scan_sign(s, j, ','))
		j++;
	if ((k = day_number(s, j, &day, &flags)) == 0 || s->t[j].brk)
		return 0;
	k = scan_day_note(s, k, &weekday, &flags);
	if (!s->t[k].brk)
		return 0;
	scan_add_days(s, i, k, day_of(0, 0, day, weekday),
	    day_of(0, 0, day, weekday), flags);
	return k;
}

size_t
scan_date(struct scan *s, size_t i)
{
	struct mention	*m;
	int8_t		 weekday = -1;
	size_t		 j;

	if (s->t[i].kind == TOK_SIGN)
		return 0;
	if ((j = scan_date_signs(s, i)) != 0 ||
	    (j = scan_date_numeric(s, i)) != 0)
		return j;
	if (s->t[i].kind == TOK_WORD && s->t[i].sections == 0)
		return 0;
	/* an article before a date is no part of it */
	if (scan_phrase(s, i, LANG_DAY_GLUE, NULL) != 0 &&
	    scan_phrase(s, i, LANG_WEEKDAY, NULL) == 0 &&
	    scan_phrase(s, i, LANG_MONTH, NULL) == 0)
		return 0;
	if ((j = day_first(s, i)) != 0 || (j = month_first(s, i)) != 0 ||
	    (j = month_alone(s, i)) != 0 || (j = weekday_day(s, i)) != 0)
		return j;
	if ((j = scan_weekday(s, i, &weekday)) == i)
		return 0;
	m = scan_add(s, MENTION_WEEKDAY, i, j);
	m->from.weekday = m->to.weekday = weekday;
	return j;
}

/* "the day before", "le lendemain": which day, the meetings tell. */
size_t
scan_relative(struct scan *s, size_t i)
{
	int	 days;
	size_t	 j = scan_phrase(s, i, LANG_SAME_DAY, &days);

	if (j != 0)
		scan_add(s, MENTION_RELATIVE_DAY, i, j)->start =
		    (int16_t)days;
	return j;
}
