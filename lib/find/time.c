/* SPDX-License-Identifier: MIT */
/*
 * Times of day and their ranges:
 *
 *	range	= clock [zone] ("-" | "to") clock | clock "-" (open)
 *	clock	= [meridiem | "at the hour"] hhmm [hours] [meridiem] [noon]
 *		| "noon"
 *	hhmm	= 9:30 | 9.30 | 0930 | 9h30 | 9 h | 9 час. 30 мин. | 9时30分 | 9
 *
 * "9.10" may be a section and "2 h" a duration: what only a context makes a
 * time is flagged MENTION_BARE or left to duration.c.  In "11:00 - 12:30
 * p.m." the start is before noon, in "1 - 3 p.m." it is not: the start takes
 * the mark of the end unless it would then come after it.
 */
#include "find/scan.h"

enum form { FORM_COLON, FORM_DOT, FORM_HOUR, FORM_FOUR, FORM_LONE, FORM_WORD };

struct clock {
	enum form	 form;
	int		 hour, minute;
	int		 meridiem;	/* -1: none, 0: am, 12: pm */
	bool		 suffix;	/* "hours", "h" */
	bool		 vague;		/* the suffix may count a duration */
	bool		 told;		/* "at the hour" stands before it */
	bool		 spoken;	/* "nine": of a clock face, in words */
	bool		 minutes;	/* printed */
	bool		 padded;	/* "01:30": no hour of a clock face */
	bool		 malformed;
};

/* Is the word at i, up to j, the begin of "horas locales" or a zone? */
static bool
of_zone(const struct scan *s, size_t i, size_t j)
{
	return scan_phrase(s, i, LANG_LOCAL_TIME, NULL) > j ||
	    scan_phrase(s, i, LANG_ZONE_NAME, NULL) > j ||
	    scan_phrase(s, i, LANG_TIME_OF, NULL) > j;
}

/* The suffix of an hour with its full stop; 0 if there is none. */
static size_t
hour_suffix(const struct scan *s, size_t i, struct clock *c)
{
	const struct hit *h;
	size_t	 j = scan_hit(s, i, LANG_HOUR_SUFFIX, &h), k;

	/* "2 时间": the label, no hour */
	if (j == 0 || s->t[i].brk || scan_phrase(s, i, LANG_TIME, NULL) > j)
		return 0;
	k = scan_phrase(s, i, LANG_DURATION_UNIT, NULL);
	/* "5 hours": a longer unit begins here too, as in 9 h and 9 heures */
	if (k > j)
		return 0;
	c->suffix = true;
	/* "heures de Genève", but "heures de l'après-midi" */
	if (of_zone(s, i, j) && scan_phrase(s, j, LANG_MERIDIEM, NULL) == 0) {
		c->vague = c->spoken;
		return i;
	}
	c->vague = k != 0;
	if (c->vague && strcmp(h->lang->code, "en") == 0)
		c->vague = h->len > 1 || s->t[i].space || c->hour < 7;
	if (scan_sign(s, j, '.') && !s->t[j].space)
		j++;
	return j;
}

/* The hour before one of a clock face. */
static int
hour_earlier(int hour)
{
	return hour == 1 ? 12 : hour - 1;
}

/* "half" or "a quarter" behind an hour, or "minus a quarter". */
static size_t
half_hour(const struct scan *s, size_t i, struct clock *c)
{
	int	 v;
	size_t	 j = scan_phrase(s, i, LANG_MINUTE_SUFFIX, &v);

	if (j == 0 || v == 0 || v >= 100)
		return i;
	if (v < 0)
		c->hour = hour_earlier(c->hour);
	c->minute = v < 0 ? 60 + v : v;
	c->minutes = true;
	return j;
}

/* "h30", " час. 30 мин." behind an hour; 0 if there is no suffix. */
static size_t
hour_form(const struct scan *s, size_t i, struct clock *c)
{
	size_t	 j = hour_suffix(s, i, c), k;

	if (j == 0)
		return 0;
	c->form = FORM_HOUR;
	if (scan_num(s, j, 2, 2) && s->t[j].value < 60 && !s->t[j].brk &&
	    !(scan_sign(s, j + 1, ':') && !s->t[j + 1].space &&
	    scan_num(s, j + 2, 2, 2) && !s->t[j + 2].space)) {
		c->minute = s->t[j].value;
		c->minutes = true;
		j++;
		if ((k = scan_phrase(s, j, LANG_MINUTE_SUFFIX, NULL)) != 0) {
			j = k;
			j += scan_sign(s, j, '.') && !s->t[j].space;
		}
	} else
		j = half_hour(s, j, c);
	return j;
}

/* Hours and minutes of three to five digits without a sign. */
static size_t
four_digits(const struct scan *s, size_t i, struct clock *c)
{
	int	 v = s->t[i].value;
	size_t	 j;

	c->form = FORM_FOUR;
	c->minutes = true;
	c->hour = v / 100;
	c->minute = v % 100;
	c->padded = s->t[i].digits == 4 && c->hour < 10;
	if ((j = hour_suffix(s, i + 1, c)) == 0)
		j = i + 1;
	c->vague = false;
	if (c->minute > 59 || c->hour > 24 || (c->hour == 24 && c->minute) ||
	    s->t[i].digits == 5)
		c->malformed = true;
	if (c->malformed && !c->suffix)
		return 0;
	if (s->t[i].digits == 3 && c->hour < 6)
		return 0;		/* "200 hours" */
	if (s->t[i].digits == 4 || c->suffix ||
	    scan_phrase(s, j, LANG_MERIDIEM, NULL) != 0)
		return j;
	return 0;
}

/* "Study Group 1: 18-22 March": a day and its month behind a colon. */
static bool
days_behind(const struct scan *s, size_t i)
{
	size_t	 j = i + 1, k;

	if (!s->t[i].space)
		return false;
	if ((scan_sign(s, j, '-') || scan_phrase(s, j, LANG_RANGE_TO, NULL) ||
	    scan_and(s, j)) && scan_num(s, j + 1, 1, 2))
		j += 2;
	while ((k = scan_phrase(s, j, LANG_DAY_GLUE, NULL)) != 0)
		j = k;
	return scan_phrase(s, j, LANG_MONTH, NULL) != 0;
}

/* The digits of a clock and their suffix. */
static size_t
digits(const struct scan *s, size_t i, struct clock *c)
{
	uint32_t r;
	size_t	 j;

	if (scan_num(s, i, 3, 5))
		return four_digits(s, i, c);
	if (!scan_num(s, i, 1, 2) || (c->hour = s->t[i].value) > 24)
		return 0;
	c->padded = s->t[i].digits == 2 && c->hour < 10;
	r = s->t[i + 1].kind == TOK_SIGN ? s->t[i + 1].rune : 0;
	if ((r == ':' || r == 0x2236 || r == '.') && !s->t[i + 1].brk &&
	    scan_num(s, i + 2, 2, 2) && s->t[i + 2].value < 60 &&
	    !s->t[i + 2].brk && !(r == '.' && (s->t[i + 2].space ||
	    s->t[i + 1].space)) && !days_behind(s, i + 2)) {
		c->form = r == '.' ? FORM_DOT : FORM_COLON;
		c->minute = s->t[i + 2].value;
		c->minutes = true;
		j = i + 3;
		if (scan_sign(s, j, r) && scan_num(s, j + 1, 1, 9) &&
		    !s->t[j + 1].space) {
			/* seconds; else a number of more parts */
			if (r == '.' || !scan_num(s, j + 1, 2, 2))
				return 0;
			j += 2;
		}
		if (c->hour == 24 && c->minute != 0)
			return 0;
		i = hour_suffix(s, j, c);
		c->vague = false;
		return i != 0 ? i : j;
	}
	c->spoken = s->t[i].glyph;
	if ((j = hour_form(s, i + 1, c)) != 0) {
		/* "三点建议" */
		c->vague |= c->spoken && !c->minutes && c->meridiem < 0;
		return j;
	}
	c->form = FORM_LONE;
	return i + 1;
}

/* Is token i glued to a sign that makes it part of something else? */
static bool
glued(const struct scan *s, size_t i)
{
	uint32_t r;

	if (i == 0 || s->t[i].space || s->t[i].brk)
		return false;
	r = s->t[i - 1].rune;
	if (s->t[i - 1].kind == TOK_NUM)
		return true;
	if (s->t[i - 1].kind == TOK_WORD)
		return !scan_before(s, i, LANG_AT, NULL) &&
		    !scan_before(s, i, LANG_MERIDIEM, NULL) &&
		    !scan_before(s, i, LANG_RANGE_TO, NULL) &&
		    !scan_last(s, i, MENTION_ZONE) && /* "UTC08:00" */
		    !rune_cjk(utf8_get(s->b->text.s + s->t[i - 1].off,
		    s->t[i - 1].len, &(size_t){ 0 }));
	return r == '.' || r == '/' || r == '+' || r == '_' || r == '$' ||
	    r == 0xA3 || r == 0x20AC || r == '#' || r == '=' || r == '&' ||
	    (r == ':' && i > 1 && s->t[i - 2].kind == TOK_NUM);
}

/* "noon", "12 noon" */
static size_t
clock_word(const struct scan *s, size_t i, struct clock *c)
{
	int	 minute;
	size_t	 j = scan_phrase(s, i, LANG_CLOCK, &minute);

	/* "après-midi" */
	if (j == 0 || (i > 0 && !s->t[i].space && scan_sign(s, i - 1, '-')))
		return 0;
	c->form = FORM_WORD;
	c->hour = minute / 60;
	c->minute = minute % 60;
	return j;
}

/*
 * "O'clock nine" in words, of Arabic; in a cell of a table of hours "nine in
 * the morning" says enough.
 */
static size_t
hour_word(const struct scan *s, size_t i, struct clock *c)
{
	int	 v;
	size_t	 j = scan_phrase(s, i, LANG_AT, &v);
	bool	 at = j != 0 && v == 1;

	if ((!at && (i > 0 || s->b->cell == NULL) &&
	    !scan_before(s, i, LANG_RANGE_FROM, NULL) &&
	    !scan_before(s, i, LANG_RANGE_TO, NULL)) ||
	    (j = scan_phrase(s, at ? j : i, LANG_ORDINAL, &v)) == 0 ||
	    v <= 100 || v > 112 ||
	    (!at && scan_phrase(s, j, LANG_MERIDIEM, NULL) == 0))
		return 0;
	c->form = FORM_LONE;
	c->told = true;
	c->hour = v - 100;
	return j;
}

/* "thirty", "y quince", "тридцать минут": minutes in words behind an hour. */
static size_t
spoken_minutes(const struct scan *s, size_t i, struct clock *c)
{
	int	 v;
	size_t	 j = scan_and(s, i), k;

	if (c->minutes || s->t[i].brk || (j = scan_phrase(s, j != 0 ? j : i,
	    LANG_ORDINAL, &v)) == 0 || v < 10 || v > 59)
		return i;
	c->minute = v;
	c->minutes = true;
	k = scan_phrase(s, j, LANG_MINUTE_SUFFIX, &v);
	return k != 0 && v == 0 ? k : j;
}

/*
 * "At nine o'clock", "à neuf heures et demie", "half past nine": an hour in
 * words.  What it counts follows, or "at" stands before it.
 */
static size_t
spoken_hour(const struct scan *s, size_t i, struct clock *c)
{
	int	 v = 0, n;
	size_t	 j = scan_phrase(s, i, LANG_MINUTE_SUFFIX, &v), k;
	bool	 lead = j != 0 && v > 100;

	if (!lead && !scan_before(s, i, LANG_AT, NULL) &&
	    !scan_before(s, i, LANG_RANGE_FROM, NULL) &&
	    !scan_before(s, i, LANG_RANGE_TO, NULL))
		return 0;
	if (lead && scan_num(s, j, 1, 2)) {
		n = s->t[j].value;
		k = j + 1;
	} else if ((k = scan_phrase(s, lead ? j : i, LANG_ORDINAL, &n)) == 0)
		return 0;
	/* "в половине десятого": of the tenth hour */
	if (n > 100 && v > 200)
		n -= 100;
	if (n < 1 || n > (lead ? 12 : 24))
		return 0;
	c->hour = n;
	c->spoken = true;
	if (lead) {
		c->form = FORM_HOUR;
		c->minute = v % 100;
		c->minutes = true;
		if (v > 200)
			c->hour = hour_earlier(n);
		return k;
	}
	if ((j = hour_form(s, k, c)) == 0) {
		c->form = FORM_LONE;
		j = half_hour(s, k, c);
	}
	j = spoken_minutes(s, j, c);
	if (c->form == FORM_LONE && c->minutes)
		c->form = FORM_HOUR;
	return j;
}

/* "p.m." behind the digits; values over 100 need more than an hour alone. */
static size_t
meridiem_after(const struct scan *s, size_t i, struct clock *c)
{
	size_t	 j;
	int	 v;

	if (c->meridiem >= 0 || s->t[i].brk ||
	    (j = scan_phrase(s, i, LANG_MERIDIEM, &v)) == 0)
		return i;
	if (v >= 100 && c->form == FORM_LONE && !c->told && !c->spoken)
		return i;
	c->meridiem = v % 100;
	c->vague = false;
	if (scan_sign(s, j, '.') && !s->t[j].space && s->t[j - 1].len == 1)
		j++;
	return j;
}

static size_t
clock_at(const struct scan *s, size_t i, struct clock *c)
{
	size_t	 j, k, len;
	int	 v;

	*c = (struct clock){ .meridiem = -1 };
	if ((j = clock_word(s, i, c)) != 0)
		return j;
	if ((j = hour_word(s, i, c)) != 0)
		return meridiem_after(s, half_hour(s, j, c), c);
	if ((k = scan_phrase(s, i, LANG_AT, &v)) != 0 && v == 1) {
		c->told = true;		/* "the hour" of Arabic */
		i = k;
	}
	if ((k = scan_phrase(s, i, LANG_MERIDIEM, &v)) != 0 &&
	    rune_cjk(utf8_get(s->b->text.s + s->t[i].off, s->t[i].len,
	    &len))) {
		c->meridiem = v;
		i = k;
	}
	if ((j = digits(s, i, c)) == 0 && (j = spoken_hour(s, i, c)) == 0)
		return 0;
	if (c->told)
		j = half_hour(s, j, c);
	j = meridiem_after(s, j, c);
	if ((k = scan_phrase(s, j, LANG_CLOCK, &v)) != 0 && !s->t[j].brk &&
	    c->hour % 12 == 0) {
		if (c->hour == 12)
			c->hour = v / 60;
		c->suffix = true;
		j = k;
	}
	return j;
}

static int
minutes_of(const struct clock *c, int meridiem)
{
	int	 h = c->hour;

	if (c->malformed)
		return -1;
	/* in words, nobody says "at two" of the night */
	if (c->spoken && meridiem < 0 && h < 7)
		meridiem = 12;
	if (meridiem == 12 && h < 12)
		h += 12;
	else if (meridiem == 0 && h == 12)
		h = 0;
	return h * 60 + c->minute;
}

/* Give a range's unmarked side the mark of the other. */
static void
share_meridiem(struct clock *a, struct clock *b, int *start, int *end)
{
	*start = minutes_of(a, a->meridiem);
	*end = minutes_of(b, b->meridiem);
	if (a->meridiem < 0 && b->meridiem >= 0 && a->form != FORM_WORD) {
		*start = minutes_of(a, b->meridiem);
		if (*start > *end && b->meridiem == 12)
			*start = minutes_of(a, 0);
	} else if (a->meridiem >= 0 && b->meridiem < 0 &&
	    b->form != FORM_WORD && !b->padded && *end < *start)
		*end = minutes_of(b, 12);
	if (b->form == FORM_WORD && *end == 0)
		*end = 1440;
}

/* What joins the ends of a range; 0 if nothing. */
static size_t
joiner(const struct scan *s, size_t i, size_t j)
{
	size_t	 k;
	int	 v;

	if (scan_sign(s, j, '-')) {
		while (scan_sign(s, j, '-'))
			j++;
		return j;
	}
	if (s->t[j].brk)
		return 0;
	if ((k = scan_phrase(s, j, LANG_RANGE_TO, NULL)) != 0) {
		size_t l = scan_phrase(s, k, LANG_DAY_GLUE, NULL);

		return l != 0 ? l : k;
	}
	/* "entre las 10:00 y las 12:00" */
	for (int n = 0; n < 2 && !scan_before(s, i, LANG_RANGE_FROM, &v) &&
	    scan_before(s, i, LANG_AT, NULL); n++)
		i--;
	if (scan_before(s, i, LANG_RANGE_FROM, &v) && v == 1)
		return scan_and(s, j);
	return 0;
}

/* "a las", "at": words between "to" and the clock. */
static size_t
skip_at(const struct scan *s, size_t i)
{
	int	 v;
	size_t	 j = scan_phrase(s, i, LANG_AT, &v);

	return j != 0 && v != 1 ? j : i;
}

/* An abbreviated zone between the first clock and the dash. */
static size_t
skip_zone(struct scan *s, size_t i)
{
	size_t	 n = s->found.n, j;

	if (s->t[i].brk || (j = scan_zone(s, i)) == 0)
		return i;
	if (!scan_sign(s, j, '-') || s->t[j + 1].kind != TOK_NUM) {
		s->found.n = n;
		return i;
	}
	return j;
}

/* The second clock of a range; 0 if there is none. */
static size_t
range_to(struct scan *s, size_t i, size_t j, struct clock *a,
    struct clock *b)
{
	size_t	 k, l;

	if ((k = joiner(s, i, j)) == 0)
		return 0;
	k = skip_at(s, k);
	if ((l = clock_at(s, k, b)) == 0 || b->malformed)
		return 0;
	/* "10:00 - 2 rooms", "1400 - 2 June": a number alone is no clock */
	if (b->form == FORM_LONE && b->meridiem < 0 && a->meridiem < 0 &&
	    !b->told)
		return 0;
	if (b->form == FORM_LONE && b->meridiem < 0 &&
	    (scan_phrase(s, l, LANG_MONTH, NULL) || scan_sign(s, l, '.')))
		return 0;
	if (a->form == FORM_LONE && a->meridiem < 0 && b->meridiem < 0 &&
	    !(scan_before(s, i, LANG_RANGE_FROM, NULL) && a->hour >= 7 &&
	    b->hour > a->hour && (b->form == FORM_COLON ||
	    b->form == FORM_DOT)) && b->form != FORM_HOUR &&
	    b->form != FORM_WORD && !a->told && !b->suffix)
		return 0;
	if (a->form == FORM_LONE && b->form == FORM_HOUR && b->vague &&
	    !b->minutes && (b->hour < 7 || scan_sign(s, i - 1, '(')))
		return 0;
	return l;
}

/* Four digits that may be years: "2016-2019". */
static bool
yearish(const struct clock *c)
{
	int	 v = c->hour * 100 + c->minute;

	return c->form == FORM_FOUR && !c->suffix && c->meridiem < 0 &&
	    v >= 1900 && v <= 2100;
}

/* A zone or "local time" right behind? */
static bool
zone_follows(struct scan *s, size_t i)
{
	size_t	 n = s->found.n, j;

	if (s->t[i].brk || i == 0)
		return false;
	scan_add(s, MENTION_TIME, i - 1, i);	/* for it to stand beside */
	j = scan_zone(s, i + (scan_sign(s, i, '(') || scan_sign(s, i, ',')));
	s->found.n = n;
	return j != 0;
}

/* Is a clock alone, tokens i to j, a time? Sets flags. */
static bool
alone(struct scan *s, size_t i, size_t j, const struct clock *c,
    uint32_t *flags)
{
	bool	 at = scan_before(s, i, LANG_AT, NULL) || c->told;

	switch (c->form) {
	case FORM_COLON:
	case FORM_WORD:
		return true;
	case FORM_DOT:
		if (!c->suffix && c->meridiem < 0 && !zone_follows(s, j))
			*flags |= MENTION_BARE;
		return !scan_sign(s, j, '%');
	case FORM_HOUR:
		/* "à deux heures de route", "三点建议" */
		if (c->spoken && c->vague && c->hour < 7 && !c->minutes &&
		    c->meridiem < 0)
			return false;
		if (!c->vague || at || zone_follows(s, j) ||
		    (s->t[i].digits == 2 && s->t[i].value < 10))
			return true;
		if (scan_before(s, i, LANG_RANGE_FROM, NULL) && c->minutes)
			return true;
		/* "(10 h)" is a time behind a date, else a duration */
		return c->hour >= 7 && strcmp(s->f->lang->code, "en") != 0 &&
		    (c->minutes || i == 0 || !scan_sign(s, i - 1, '(') ||
		    scan_last(s, i - 1, MENTION_DATE));
	case FORM_FOUR:
		if (c->suffix || c->meridiem >= 0 || c->told ||
		    zone_follows(s, j))
			return true;
		*flags |= MENTION_BARE;
		return !yearish(c) && (at || (s->t[i].brk && s->t[j].brk));
	case FORM_LONE:
		return c->meridiem >= 0 || (at && c->told) ||
		    (at && c->hour > 0 && zone_follows(s, j));
	}
	return false;
}

/*
 * "11:30 - 1:00", "12.30-2": hours of a clock face that go on over noon, as
 * far as meetings without a break do.
 */
static bool
over_noon(int start, int end)
{
	return start >= 8 * 60 && start < 13 * 60 && end < 8 * 60 &&
	    end + 720 - start <= 6 * 60;
}

static void
add_range(struct scan *s, size_t i, size_t j, struct clock *a,
    struct clock *b, uint32_t flags)
{
	struct mention *m;
	int	 start, end;

	share_meridiem(a, b, &start, &end);
	if (start > end && over_noon(start, end) && a->meridiem < 0 &&
	    b->meridiem < 0) {
		if (b->padded)
			flags |= MENTION_BACKWARDS;
		else
			end += 720;
	} else if (start > end && end >= 0) {
		if (s->b->rtl || strcmp(s->f->lang->code, "ar") == 0) {
			int swap = start;

			start = end;
			end = swap;
		} else
			flags |= MENTION_BACKWARDS;
	}
	m = scan_add(s, MENTION_TIME, i, j);
	m->start = (int16_t)start;
	m->end = (int16_t)end;
	m->flags = flags;
}

static void
add_time(struct scan *s, size_t i, size_t j, int start, uint32_t flags)
{
	struct mention *m = scan_add(s, MENTION_TIME, i, j);

	m->start = (int16_t)start;
	m->end = -1;
	m->flags = flags;
}

/* "el lunes 12 a las 9.30": a day and its hour, no range of hours. */
static bool
day_of_month(const struct scan *s, size_t i, const struct clock *a,
    const struct clock *b)
{
	return a->form == FORM_LONE && a->meridiem < 0 && !a->told &&
	    minutes_of(a, -1) > minutes_of(b, b->meridiem) &&
	    scan_before(s, i, LANG_WEEKDAY, NULL);
}

size_t
scan_time(struct scan *s, size_t i)
{
	struct clock	 a, b;
	uint32_t	 flags = 0;
	size_t		 n = s->found.n, j, k;

	if (s->t[i].kind == TOK_SIGN || glued(s, i) ||
	    (j = clock_at(s, i, &a)) == 0)
		return 0;
	if (a.form == FORM_LONE && a.meridiem < 0 && !a.told &&
	    !scan_sign(s, j, '-') && s->t[j].kind != TOK_WORD)
		return 0;
	k = range_to(s, i, a.form == FORM_LONE ? j : skip_zone(s, j), &a, &b);
	if (k != 0 && yearish(&a) && yearish(&b)) {
		flags |= MENTION_BARE;
		if (a.hour != 19 || !s->t[i].brk || !s->t[k].brk) {
			s->found.n = n;
			return 0;
		}
	}
	if (k != 0 && a.form == FORM_DOT && b.form == FORM_FOUR)
		k = 0;
	if (a.meridiem >= 0 || (k != 0 && b.meridiem >= 0))
		flags |= MENTION_MERIDIEM;
	if (k != 0 && day_of_month(s, i, &a, &b))
		return 0;
	if (k != 0) {
		add_range(s, i, k, &a, &b, flags);
		return k;
	}
	s->found.n = n;
	if (!alone(s, i, j, &a, &flags))
		return 0;
	if (scan_sign(s, j, '-') && (s->t[j + 1].brk || j + 1 >= s->n) &&
	    a.form != FORM_WORD) {
		flags |= MENTION_OPEN_END;
		j++;
	}
	if (a.malformed)
		flags |= MENTION_MALFORMED;
	add_time(s, i, j, minutes_of(&a, a.meridiem), flags);
	return j;
}
