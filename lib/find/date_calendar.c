/* SPDX-License-Identifier: MIT */
/*
 * Calendars of meetings: a column of months, told beside the first meeting of
 * each, and one of bare days; ranges among these tell them from counts.
 *
 *	February | Committee on Forestry	| 9 - 10 | Rome
 *	March	 | Conference for Africa	| 1 - 5	 | Accra
 *		 | Conference for the Near East	| 13	 | Doha
 */
#include "find/scan.h"

#define MAXCOLS 16
#define MAXROWS 400

/* The month that a cell names, with no more than a year behind it; 0: none. */
static int
month_cell(const struct find *f, const struct doc_cell *c, int *year)
{
	const struct doc_block *b = c != NULL ? c->first : NULL;
	const struct hit *h;
	int	 digits = 0;

	*year = 0;
	if (b == NULL || b->kind != DOC_PARA ||
	    (h = words_at(f, b->id, LANG_MONTH, 0)) == NULL)
		return 0;
	for (size_t i = h->len, len; i < b->text.n; i += len) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &len);
		int	 d = rune_digit(r);

		if (d >= 0 && ++digits <= 4)
			*year = *year * 10 + d;
		else if (d >= 0 || rune_letter(r))
			return 0;
	}
	if (digits != 4)
		*year = 0;
	return digits == 0 || digits == 4 ? h->value : 0;
}

/* Does a cell hold but a day, or two with a dash between them?  Then 2. */
static int
day_cell(const struct doc_cell *c)
{
	const struct doc_block *b = c != NULL ? c->first : NULL;
	int	 digits = 0, dashes = 0;

	if (b == NULL || b->kind != DOC_PARA)
		return 0;
	for (size_t i = 0, len; i < b->text.n; i += len) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &len);

		digits += rune_digit(r) >= 0;
		dashes += rune_dash(r);
		if (rune_digit(r) < 0 && !rune_dash(r) && !rune_space(r))
			return 0;
	}
	return digits == 0 || digits > 4 || dashes > 1 ? 0 : 1 + dashes;
}

/* Which columns of a table hold months and days? */
static void
look(struct scan *s, const struct doc_table *t)
{
	struct calendar	 c = { .table = t, .month = MAXCOLS, .day = MAXCOLS };
	int	 year;

	for (uint32_t col = 0; col < t->ncols && t->ncols <= MAXCOLS &&
	    t->nrows <= MAXROWS; col++) {
		size_t	 months = 0, days = 0, ranges = 0, filled = 0;

		for (uint32_t r = 0; r < t->nrows; r++) {
			const struct doc_cell *x = doc_at(t, r, col);

			if (x == NULL || x->row != r || x->first == NULL ||
			    x->first->text.n == 0)
				continue;
			filled++;
			months += month_cell(s->f, x, &year) > 0;
			days += day_cell(x) > 0;
			ranges += day_cell(x) > 1;
		}
		/* the head is none of them */
		if (c.month == MAXCOLS && months > 1 && months + 1 >= filled)
			c.month = col;
		else if (c.day == MAXCOLS && days > 1 && ranges > 0 &&
		    days * 2 >= filled)
			c.day = col;
	}
	s->calendar = c;
}

/* The month of a row: its own, or the last one told above. */
static int
month_of(const struct scan *s, uint32_t row, int *year)
{
	int	 month = 0;

	for (uint32_t r = row + 1; r-- > 0 && month == 0;)
		month = month_cell(s->f, doc_at(s->calendar.table, r,
		    s->calendar.month), year);
	return month;
}

static struct mention_day
day_of(const struct scan *s, size_t i, int year, int month)
{
	return (struct mention_day){ (int16_t)year, (uint8_t)month,
	    (uint8_t)s->t[i].value, -1 };
}

/* "27/9 - 1/10": days whose months stand beside them after all. */
static bool
both_months(struct scan *s, int year)
{
	struct mention_day a, b;

	if (s->n != 7 || !scan_sign(s, 1, '/') || !scan_sign(s, 3, '-') ||
	    !scan_sign(s, 5, '/'))
		return false;
	for (size_t i = 0; i < 7; i += 2)
		if (!scan_num(s, i, 1, 2) || s->t[i].value > (i % 4 == 0 ? 31 :
		    12))
			return false;
	a = day_of(s, 0, year, s->t[2].value);
	b = day_of(s, 4, year, s->t[6].value);
	scan_add_days(s, 0, s->n, a, b, 0);
	return true;
}

bool
scan_calendar(struct scan *s)
{
	const struct doc_cell *c = s->b->cell;
	size_t	 last = s->n > 0 ? s->n - 1 : 0;
	int	 month, year;

	if (c == NULL || c->first != s->b)
		return false;
	if (s->calendar.table != c->table)
		look(s, c->table);
	if (s->calendar.month == MAXCOLS || c->col != s->calendar.day)
		return false;
	month = month_of(s, c->row, &year);
	if (month > 0 && both_months(s, year))
		return true;
	if (month == 0 || day_cell(c) == 0 || (s->n != 1 && s->n != 3) ||
	    !scan_num(s, 0, 1, 2) || !scan_num(s, last, 1, 2))
		return false;
	scan_add_days(s, 0, s->n, day_of(s, 0, year, month), day_of(s, last,
	    year, month), 0);
	return true;
}
