/* SPDX-License-Identifier: MIT */
/*
 * The footer of a TZif file: a TZ string as POSIX has it, with the hours
 * from -167 to 167 that RFC 9636 allows:
 *
 *	std offset [dst [offset] [,rule,rule]]
 *	rule: Mm.w.d | Jn | n, then [/time]
 *
 * Names are letters, or anything of letters, digits and signs in <>.
 * Offsets count west of Greenwich, so their sign is turned.
 */
#include "base/tzif.h"

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
number(const char **s, int max, int *n)
{
	*n = 0;
	if (!digit(**s))
		return false;
	for (; digit(**s); (*s)++)
		if ((*n = *n * 10 + (**s - '0')) > max)
			return false;
	return true;
}

static bool
zone_name(const char **s, char name[16])
{
	bool	 quoted = **s == '<';
	size_t	 n = 0;

	*s += quoted;
	for (; letter(**s) || (quoted && (digit(**s) || **s == '+' ||
	    **s == '-')); (*s)++) {
		if (n == 15)
			return false;
		name[n++] = **s;
	}
	name[n] = '\0';
	if (quoted && *(*s)++ != '>')
		return false;
	return n >= 3;
}

/* [+-]h[h[h]][:mm[:ss]] */
static bool
clock_time(const char **s, int maxhour, int32_t *seconds)
{
	int	 sign = **s == '-' ? -1 : 1, part[3] = { 0 };

	if (**s == '-' || **s == '+')
		(*s)++;
	for (int i = 0; i < 3; i++) {
		if (i > 0 && **s != ':')
			break;
		*s += i > 0;
		if (!number(s, i == 0 ? maxhour : 59, &part[i]))
			return false;
	}
	*seconds = sign * (part[0] * 3600 + part[1] * 60 + part[2]);
	return true;
}

static bool
rule(const char **s, struct tz_rule *r)
{
	r->time = 2 * 3600;
	if (*(*s)++ != ',')
		return false;
	if (**s == 'M') {
		r->kind = TZ_MONTH;
		(*s)++;
		if (!number(s, 12, &r->month) || r->month < 1 ||
		    *(*s)++ != '.' || !number(s, 5, &r->week) ||
		    r->week < 1 || *(*s)++ != '.' || !number(s, 6, &r->day))
			return false;
	} else if (**s == 'J') {
		r->kind = TZ_JULIAN;
		(*s)++;
		if (!number(s, 365, &r->day) || r->day < 1)
			return false;
	} else {
		r->kind = TZ_DAY;
		if (!number(s, 365, &r->day))
			return false;
	}
	if (**s != '/')
		return true;
	(*s)++;
	return clock_time(s, 167, &r->time);
}

bool
tz_footer_parse(struct tz_footer *f, const char *s)
{
	int32_t	 west;

	memset(f, 0, sizeof(*f));
	if (!zone_name(&s, f->name[0]) || !clock_time(&s, 24, &west))
		return false;
	f->offset[0] = -west;
	if (*s == '\0')
		return f->present = true;
	if (!zone_name(&s, f->name[1]))
		return false;
	f->offset[1] = f->offset[0] + 3600;
	if (*s != ',') {
		if (!clock_time(&s, 24, &west))
			return false;
		f->offset[1] = -west;
	}
	if (!rule(&s, &f->rule[1]) || !rule(&s, &f->rule[0]) || *s != '\0')
		return false;
	f->dst = true;
	return f->present = true;
}

long
tz_rule_day(const struct tz_rule *r, int year)
{
	long	 first;
	int	 day, last;
	bool	 leap = cal_month_days(year, 2) == 29;

	if (r->kind == TZ_DAY)
		return cal_days(year, 1, 1) + r->day;
	if (r->kind == TZ_JULIAN)	/* 29 February is never counted */
		return cal_days(year, 1, 1) + r->day - 1 +
		    (leap && r->day > 59);
	first = cal_days(year, r->month, 1);
	/* cal_weekday has Monday 0, the rule Sunday 0 */
	day = 1 + (r->day - (cal_weekday(year, r->month, 1) + 1) % 7 + 7) % 7;
	last = cal_month_days(year, r->month);
	day += 7 * (r->week - 1);
	while (day > last)
		day -= 7;
	return first + day - 1;
}

void
tz_footer_year(const struct tz_footer *f, int year, struct tz_onset v[2])
{
	struct tz_onset	 swap;

	for (int to = 0; to < 2; to++) {
		v[to].from = f->offset[!to];
		v[to].to = f->offset[to];
		v[to].dst = to == 1;
		v[to].name = f->name[to];
		v[to].at = (int64_t)tz_rule_day(&f->rule[to], year) * 86400 +
		    f->rule[to].time - v[to].from;
	}
	if (v[0].at > v[1].at) {
		swap = v[0];
		v[0] = v[1];
		v[1] = swap;
	}
}

void
tz_footer_type(const struct tz_footer *f, int64_t utc, struct tz_type *t)
{
	struct tz_onset	 v[2];
	int		 y, m, d, now = 0;
	int64_t		 best = INT64_MIN;

	if (f->dst) {
		cal_from_days((long)((utc - (utc < 0 ? 86399 : 0)) / 86400),
		    &y, &m, &d);
		for (int year = y - 1; year <= y + 1; year++) {
			tz_footer_year(f, year, v);
			for (int i = 0; i < 2; i++)
				if (v[i].at <= utc && v[i].at >= best) {
					best = v[i].at;
					now = v[i].dst;
				}
		}
	}
	t->offset = f->offset[now];
	t->dst = now == 1;
	t->name = f->name[now];
}
