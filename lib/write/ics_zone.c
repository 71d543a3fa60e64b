/* SPDX-License-Identifier: MIT */
/*
 * VTIMEZONE as every calendar program reads it: one STANDARD and one
 * DAYLIGHT with a yearly rule since 1970, from the footer of the zone's
 * file.  Where the footer does not tell the years in question, or switches
 * at an hour that RRULE cannot say, single onsets of their decade and the
 * next.
 */
#include <stdlib.h>

#include "write/ics.h"

#define EPOCH_1900 (-2208988800)

bool
ics_zone_is_utc(const struct tzif *z)
{
	struct tz_type	 t;

	tzif_type(z, 0, &t);
	return z->n == 0 && t.offset == 0 && !z->footer.dst;
}

/* First and last second of the years of an instant's window. */
static void
years(const struct ics_zone *z, int64_t *from, int64_t *to)
{
	struct circ_moment a = when_moment(z->first - WHEN_DAY);
	struct circ_moment b = when_moment(z->last + WHEN_DAY);

	*from = (int64_t)cal_days(a.year, 1, 1) * WHEN_DAY - WHEN_DAY;
	*to = (int64_t)cal_days(b.year + 1, 1, 1) * WHEN_DAY + WHEN_DAY;
}

static bool
rule_can_say(const struct tz_rule *r)
{
	return r->kind == TZ_MONTH && r->time >= 0 && r->time < WHEN_DAY;
}

bool
ics_zone_regular(struct ctx *ctx, const struct ics_zone *z)
{
	const struct tz_footer	*f = &z->tz->footer;
	struct tzif	 alone = { .name = z->tz->name, .footer = *f };
	struct tz_onset	*is, *says;
	int64_t		 from, to;
	size_t		 n;

	if (!f->present || (f->dst && (!rule_can_say(&f->rule[0]) ||
	    !rule_can_say(&f->rule[1]))))
		return false;
	years(z, &from, &to);
	if (tzif_offset(z->tz, from) != tzif_offset(&alone, from))
		return false;
	n = tzif_onsets(ctx, z->tz, from, to, &is);
	if (n != tzif_onsets(ctx, &alone, from, to, &says))
		return false;
	for (size_t i = 0; i < n; i++)
		if (is[i].at != says[i].at || is[i].to != says[i].to)
			return false;
	return true;
}

static const char *
offset(struct ctx *ctx, int32_t seconds)
{
	int	 a = abs(seconds);
	char	 sign = seconds < 0 ? '-' : '+';

	if (a % 60 != 0)
		return arena_printf(ctx, "%c%02d%02d%02d", sign, a / 3600,
		    a / 60 % 60, a % 60);
	return arena_printf(ctx, "%c%02d%02d", sign, a / 3600, a / 60 % 60);
}

static void
observance(struct ics *s, const char *kind, int64_t local, int32_t from,
    int32_t to, const char *name, const struct tz_rule *rule)
{
	static const char *const day[] = { "SU", "MO", "TU", "WE", "TH", "FR",
	    "SA" };

	ics_put(s, "BEGIN", kind);
	ics_put(s, "DTSTART", ics_time(s->ctx, local, false));
	ics_put(s, "TZOFFSETFROM", offset(s->ctx, from));
	ics_put(s, "TZOFFSETTO", offset(s->ctx, to));
	ics_begin(s, "TZNAME");
	ics_text(s, str_of(name));
	ics_end(s);
	if (rule != NULL)
		ics_put(s, "RRULE", arena_printf(s->ctx,
		    "FREQ=YEARLY;BYMONTH=%d;BYDAY=%d%s", rule->month,
		    rule->week == 5 ? -1 : rule->week, day[rule->day]));
	ics_put(s, "END", kind);
}

/* One observance per side of the footer, the larger offset is DAYLIGHT. */
static void
by_rules(struct ics *s, const struct tz_footer *f)
{
	int	 larger = f->offset[1] > f->offset[0];

	if (!f->dst) {
		observance(s, "STANDARD", 0, f->offset[0], f->offset[0],
		    f->name[0], NULL);
		return;
	}
	for (int i = 0; i < 2; i++) {
		int	 to = i == 0 ? !larger : larger;
		const struct tz_rule *r = &f->rule[to];

		observance(s, i == 0 ? "STANDARD" : "DAYLIGHT",
		    (int64_t)tz_rule_day(r, 1970) * WHEN_DAY + r->time,
		    f->offset[!to], f->offset[to], f->name[to], r);
	}
}

/* The first second of a decade, tens of years after year. */
static int64_t
decade(int year, int tens)
{
	return (int64_t)cal_days((year / 10 + tens) * 10, 1, 1) * WHEN_DAY;
}

/*
 * The onset that holds when the decade of the first entry begins, and those
 * until the decade after the last one ends.  Some calendars keep the first
 * definition of a name that they see, so that of one meeting must do for the
 * next ones too.
 */
static void
by_onsets(struct ics *s, const struct ics_zone *z)
{
	int64_t		 from = decade(when_moment(z->first).year, 0);
	int64_t		 to = decade(when_moment(z->last).year, 2);
	struct tz_onset	*v;
	struct tz_type	 t;
	size_t		 n, first = 0;
	bool		 light;

	n = tzif_onsets(s->ctx, z->tz, EPOCH_1900, to, &v);
	while (first + 1 < n && v[first + 1].at <= from)
		first++;
	if (n == 0 || v[0].at > from) {
		tzif_type(z->tz, from, &t);
		observance(s, "STANDARD", n > 0 && v[0].at < 0 ?
		    EPOCH_1900 : 0, t.offset, t.offset, t.name, NULL);
	}
	for (size_t i = first; i < n; i++) {
		light = v[i].to > v[i].from &&
		    (v[i].dst || (i > 0 && v[i - 1].dst));
		observance(s, light ? "DAYLIGHT" : "STANDARD",
		    v[i].at + v[i].from, v[i].from, v[i].to, v[i].name, NULL);
	}
}

void
ics_timezone(struct ics *s, const struct ics_zone *z)
{
	ics_put(s, "BEGIN", "VTIMEZONE");
	ics_put(s, "TZID", z->tz->name);
	if (ics_zone_regular(s->ctx, z))
		by_rules(s, &z->tz->footer);
	else
		by_onsets(s, z);
	ics_put(s, "END", "VTIMEZONE");
}
