/* SPDX-License-Identifier: MIT */
/* What a zone's clock says on a day; zones are opened once per document. */
#include <stdlib.h>

#include "base/tzif.h"
#include "check/check.h"

struct check_zones {
	struct check_zones *next;
	struct circ_str	 name;
	const struct tzif *zone;	/* NULL: there is none */
};

static const struct tzif *
zone_open(struct check *c, struct circ_str name)
{
	struct check_zones *z;

	if (name.n == 0)
		return NULL;
	for (z = c->zones; z != NULL; z = z->next)
		if (str_eq(z->name, name))
			return z->zone;
	z = arena_new(c->ctx, struct check_zones);
	z->name = str_dup(c->ctx, name);
	z->zone = tzif_open(c->ctx, z->name.s);
	z->next = c->zones;
	c->zones = z;
	return z->zone;
}

static int64_t
local_seconds(int year, int month, int day, int minute)
{
	return ((int64_t)cal_days(year, month, day) * 1440 + minute) * 60;
}

bool
check_offset_at(struct check *c, struct circ_str name, int year, int month,
    int day, int minute, struct check_offset *out)
{
	const struct tzif *z = zone_open(c, name);
	struct tz_type	 t;

	if (z == NULL || !cal_valid(year, month, day))
		return false;
	tzif_type(z, tzif_utc(z, local_seconds(year, month, day,
	    minute < 0 ? 720 : minute)), &t);
	out->minutes = t.offset / 60;
	out->dst = t.dst;
	out->name = arena_printf(c->ctx, "%s", t.name);
	return true;
}

/* A skipped time's moment reads otherwise on the clock. */
bool
check_skipped(struct check *c, struct circ_str name, int year, int month,
    int day, int minute)
{
	const struct tzif *z = zone_open(c, name);
	int64_t		 local, utc;

	if (z == NULL || minute < 0 || !cal_valid(year, month, day))
		return false;
	local = local_seconds(year, month, day, minute);
	utc = tzif_utc(z, local);
	return utc + tzif_offset(z, utc) != local;
}

const char *
check_utc(struct check *c, int minutes)
{
	int	 n = abs(minutes);

	if (n == 0)
		return "UTC";
	if (n % 60 == 0)
		return arena_printf(c->ctx, "UTC%c%d", minutes < 0 ? '-' : '+',
		    n / 60);
	return arena_printf(c->ctx, "UTC%c%d:%02d", minutes < 0 ? '-' : '+',
	    n / 60, n % 60);
}
