/* SPDX-License-Identifier: MIT */
/* Moments, zones, and what a zone's printed name says by the letter. */
#include "write/when.h"

int64_t
when_at(const struct circ_moment *day, int minute)
{
	return (int64_t)cal_days(day->year, day->month, day->day) * WHEN_DAY +
	    (minute > 0 ? minute : 0) * 60;
}

int64_t
when_local(const struct circ_moment *m)
{
	return when_at(m, m->minute);
}

struct circ_moment
when_moment(int64_t local)
{
	struct circ_moment m = { .at = { .block = CIRC_NOWHERE },
			       .time_at = { .block = CIRC_NOWHERE } };
	int64_t	 days = local / WHEN_DAY, rest = local % WHEN_DAY;
	int	 year, month, day;

	if (rest < 0) {
		rest += WHEN_DAY;
		days--;
	}
	cal_from_days((long)days, &year, &month, &day);
	m.year = (int16_t)year;
	m.month = (uint8_t)month;
	m.day = (uint8_t)day;
	m.minute = (int16_t)(rest / 60);
	return m;
}

const struct tzif *
when_zone(struct ctx *ctx, const char *name)
{
	const struct tzif	*z = tzif_open(ctx, name);

	if (z == NULL)
		ctx_raise(ctx, CIRC_EZONE, "no time zone \"%s\" in the "
		    "system's time zone data", name);
	return z;
}

/* Abbreviations that mean one offset wherever they are used. */
static const struct {
	const char	*name;
	int		 minutes;
} literal[] = {
	{ "UTC", 0 }, { "GMT", 0 }, { "UT", 0 }, { "Z", 0 },
	{ "WET", 0 }, { "WEST", 60 }, { "CET", 60 }, { "CEST", 120 },
	{ "MEZ", 60 }, { "MESZ", 120 }, { "HNEC", 60 }, { "HAEC", 120 },
	{ "EET", 120 }, { "EEST", 180 }, { "MSK", 180 },
	{ "WAT", 60 }, { "CAT", 120 }, { "SAST", 120 }, { "EAT", 180 },
	{ "EST", -300 }, { "EDT", -240 }, { "CDT", -300 },
	{ "MST", -420 }, { "MDT", -360 }, { "PST", -480 }, { "PDT", -420 },
	{ "BRT", -180 }, { "ART", -180 }, { "PKT", 300 }, { "ICT", 420 },
	{ "WIB", 420 }, { "SGT", 480 }, { "HKT", 480 }, { "PHT", 480 },
	{ "AWST", 480 }, { "JST", 540 }, { "KST", 540 }, { "AEST", 600 },
	{ "AEDT", 660 }, { "NZST", 720 }, { "NZDT", 780 },
};

/* [+-]h[h][[:]mm] after a name; false if there is none or it is absurd. */
static bool
signed_hours(struct circ_str s, int32_t *offset)
{
	int	 n[4], k = 0, sign, hours, minutes = 0;
	size_t	 i = 0, len;
	uint32_t r;

	s = str_trim(s);
	if (s.n == 0)
		return false;
	r = utf8_get(s.s, s.n, &len);
	if (r != '+' && r != 0xff0b && !rune_dash(r))
		return false;
	sign = r == '+' || r == 0xff0b ? 1 : -1;
	for (i = len; i < s.n && k < 4; i += len) {
		r = utf8_get(s.s + i, s.n - i, &len);
		if (rune_digit(r) >= 0)
			n[k++] = rune_digit(r);
		else if (!rune_space(r) && (r != ':' || k == 0))
			break;
	}
	if (k == 0)
		return false;
	hours = k < 3 ? (k == 1 ? n[0] : n[0] * 10 + n[1]) :
	    k == 3 ? n[0] : n[0] * 10 + n[1];
	if (k > 2)
		minutes = n[k - 2] * 10 + n[k - 1];
	if (hours > 14 || minutes > 59)
		return false;
	*offset = sign * (hours * 3600 + minutes * 60);
	return true;
}

bool
when_literal(const struct model *m, const struct circ_value *printed,
    int32_t *offset)
{
	struct circ_str	 s = printed->text, word;
	size_t		 i, j;

	for (i = 0; i < m->mentions.n; i++) {
		const struct mention *z = &m->mentions.v[i];

		if (z->kind == MENTION_ZONE && s.n > 0 &&
		    z->at.block == printed->at.block &&
		    z->at.off == printed->at.off &&
		    z->offset != ZONE_NO_OFFSET) {
			*offset = z->offset * 60;
			return true;
		}
	}
	for (i = 0; i < s.n; i = j) {
		for (j = i; j < s.n && ((s.s[j] >= 'A' && s.s[j] <= 'Z') ||
		    (s.s[j] >= 'a' && s.s[j] <= 'z')); j++)
			;
		word = str_sub(s, i, j - i);
		for (size_t k = 0; word.n > 0 && k < NELEM(literal); k++) {
			if (!str_eqz(word, literal[k].name))
				continue;
			*offset = literal[k].minutes * 60;
			if (literal[k].minutes == 0)
				(void)signed_hours(str_sub(s, j, s.n - j),
				    offset);
			return true;
		}
		if (j == i)
			j++;
	}
	return false;
}
