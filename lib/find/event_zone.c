/* SPDX-License-Identifier: MIT */
/*
 * The IANA zone of an event.  Places select: a zone's own name, a place
 * phrase ("Geneva time"), the venue, and for meetings without one the seat of
 * the issuer.  Offsets and abbreviations constrain: they choose among the
 * places, and alone stand for themselves if they are not ambiguous.  CET or
 * EST said of a place that observes the family mean the place's civil time.
 */
#include <stdio.h>

#include "base/tzif.h"
#include "find/place.h"

/* Families of civil time, minutes east: standard, daylight; own zone. */
static const struct family {
	const char *name, *summer;
	int	 offset[2];
	const char *zone;		/* NULL: ambiguous without a place */
} families[] = {
	{ "CET", "CEST", { 60, 120 }, "Europe/Brussels" },
	{ "MEZ", "MESZ", { 60, 120 }, "Europe/Berlin" },
	{ "HNEC", "HEEC", { 60, 120 }, "Europe/Brussels" },
	{ "EET", "EEST", { 120, 180 }, NULL },
	{ "WET", "WEST", { 0, 60 }, "Europe/Lisbon" },
	{ "GMT", "BST", { 0, 60 }, NULL },
	{ "EST", "EDT", { -300, -240 }, "America/New_York" },
	{ "ET", "ET", { -300, -240 }, "America/New_York" },
	{ "CST", "CDT", { -360, -300 }, NULL },
	{ "CT", "CT", { -360, -300 }, "America/Chicago" },
	{ "MST", "MDT", { -420, -360 }, "America/Denver" },
	{ "PST", "PDT", { -480, -420 }, "America/Los_Angeles" },
	{ "PT", "PT", { -480, -420 }, "America/Los_Angeles" },
	{ "MSK", "MSD", { 180, 240 }, "Europe/Moscow" },
	{ "EAT", "EAT", { 180, 180 }, "Africa/Nairobi" },
	{ "CAT", "CAT", { 120, 120 }, "Africa/Maputo" },
	{ "SAST", "SAST", { 120, 120 }, "Africa/Johannesburg" },
	{ "WAT", "WAT", { 60, 60 }, "Africa/Lagos" },
	{ "JST", "JST", { 540, 540 }, "Asia/Tokyo" },
	{ "KST", "KST", { 540, 540 }, "Asia/Seoul" },
	{ "ICT", "ICT", { 420, 420 }, "Asia/Bangkok" },
	{ "WIB", "WIB", { 420, 420 }, "Asia/Jakarta" },
	{ "SGT", "SGT", { 480, 480 }, "Asia/Singapore" },
	{ "HKT", "HKT", { 480, 480 }, "Asia/Hong_Kong" },
	{ "NPT", "NPT", { 345, 345 }, "Asia/Kathmandu" },
	{ "AEST", "AEDT", { 600, 660 }, NULL },
	{ "NZST", "NZDT", { 720, 780 }, "Pacific/Auckland" },
	/* names that several countries use: each of them a row */
	{ "IST", "IST", { 330, 330 }, NULL },
	{ "IST", "IDT", { 120, 180 }, NULL },
	{ "GMT", "IST", { 0, 60 }, NULL },
	{ "CST", "CST", { 480, 480 }, NULL },
	{ "CST", "CDT", { -300, -240 }, NULL },
	{ "BST", "BST", { 360, 360 }, NULL },
	{ "AST", "ADT", { -240, -180 }, NULL },
	{ "AST", "AST", { -240, -240 }, NULL },
	{ "AST", "AST", { 180, 180 }, NULL },
	{ "ECT", "ECT", { -300, -300 }, NULL },
	{ "ECT", "ECT", { -240, -240 }, NULL },
	{ "GST", "GST", { 240, 240 }, NULL },
	{ "AMT", "AMT", { 240, 240 }, NULL },
	{ "AMT", "AMT", { -240, -240 }, NULL },
};

/* The zones of clocks that are no whole hours from UTC. */
static const struct { int offset; const char *zone; } odd[] = {
	{ 330, "Asia/Kolkata" }, { 345, "Asia/Kathmandu" },
	{ 210, "Asia/Tehran" }, { 270, "Asia/Kabul" },
	{ 390, "Asia/Yangon" }, { 570, "Australia/Darwin" },
	{ -210, "America/St_Johns" }, { -570, "Pacific/Marquesas" },
	{ 525, "Australia/Eucla" }, { 765, "Pacific/Chatham" },
};

static const struct family *
family_of(struct circ_str name)
{
	for (size_t i = 0; i < NELEM(families); i++)
		if (str_case_eqz(name, families[i].name) ||
		    str_case_eqz(name, families[i].summer))
			return &families[i];
	return NULL;
}

/* Minutes east of UTC in a zone at a wall-clock moment; false: no zone. */
static bool
offset_at(struct events *e, const char *zone, const struct circ_moment *t,
    int *out)
{
	const struct tzif *z = tzif_open(e->f->ctx, zone);
	int64_t	 local;

	if (z == NULL)
		return false;
	local = (int64_t)cal_days(t->year, t->month, t->day) * 86400 +
	    (t->minute >= 0 ? t->minute : 720) * 60;
	*out = (int)(tzif_offset(z, tzif_utc(z, local)) / 60);
	return true;
}

static bool
member(const struct family *f, int offset)
{
	return offset == f->offset[0] || offset == f->offset[1];
}

/* Are a zone's two offsets, winter and summer, those that a name stands for? */
static bool
of_family(struct circ_str name, int winter, int summer)
{
	for (size_t i = 0; i < NELEM(families); i++)
		if ((str_case_eqz(name, families[i].name) ||
		    str_case_eqz(name, families[i].summer)) &&
		    member(&families[i], winter) &&
		    member(&families[i], summer))
			return true;
	return false;
}

/* Does a zone agree with what is printed beside the hours? */
static bool
agrees(struct events *e, const char *zone, const struct mention *z,
    const struct circ_moment *t)
{
	int	 got;

	if (z == NULL || (z->offset == ZONE_NO_OFFSET &&
	    family_of(z->name) == NULL))
		return true;
	if (!offset_at(e, zone, t, &got))
		return false;
	if (z->offset != ZONE_NO_OFFSET && got == z->offset)
		return true;
	if (z->zone != ZONE_OFFSET) {
		struct circ_moment day = *t;
		int	 a, b;

		day.month = 1;
		day.day = 15;
		if (!offset_at(e, zone, &day, &a))
			return false;
		day.month = 7;
		return offset_at(e, zone, &day, &b) &&
		    of_family(z->name, a, b);
	}
	return false;
}

static const char *
fixed_zone(struct events *e, int offset)
{
	if (offset == 0)
		return "Etc/UTC";
	if (offset % 60 == 0 && offset >= -720 && offset <= 840)
		return arena_printf(e->f->ctx, "Etc/GMT%+d", -offset / 60);
	for (size_t i = 0; i < NELEM(odd); i++)
		if (odd[i].offset == offset)
			return odd[i].zone;
	return NULL;
}

/* What an offset or abbreviation means without any place. */
static const char *
zone_alone(struct events *e, const struct mention *z)
{
	const struct family *fam = family_of(z->name);

	if (z->zone == ZONE_NAMED && fam == NULL && z->name.s != NULL)
		return z->name.s;
	if (z->zone != ZONE_OFFSET && fam != NULL) {
		if (str_case_eqz(z->name, "GMT"))
			return "Etc/UTC";
		return fam->zone;
	}
	return z->offset != ZONE_NO_OFFSET ? fixed_zone(e, z->offset) : NULL;
}

static bool
universal(const struct mention *z)
{
	return z != NULL && (z->offset == 0 || z->offset == ZONE_NO_OFFSET) &&
	    (str_case_eqz(z->name, "UTC") || str_case_eqz(z->name, "Z") ||
	    (z->offset == 0 && z->zone == ZONE_ABBREVIATION &&
	    family_of(z->name) == NULL));
}

/* -------------------------------------------------------------------- seats */

struct seats {
	const char	*zone[16];
	int		 score[16];
	struct circ_span at[16];
	size_t		 n;
};

static void
add_seat(struct seats *s, const char *zone, int score, struct circ_span at)
{
	size_t	 i;

	for (i = 0; i < s->n && strcmp(s->zone[i], zone) != 0; i++)
		;
	if (i >= NELEM(s->zone))
		return;
	if (i == s->n) {
		s->zone[s->n] = zone;
		s->score[s->n] = 0;
		s->at[s->n++] = at;
	}
	s->score[i] += score;
}

static bool
spans_block(const struct circ_value *v, size_t n, uint32_t block)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].text.s != NULL && v[i].at.block == block)
			return true;
	return false;
}

/*
 * Organizations that the text names, those of its head before others.  Where
 * a printed offset tells which are meant those of agendas count as well, from
 * which speakers come.
 */
static void
seats_find(struct events *e, bool agendas, struct seats *s)
{
	const struct circ_circular *c = &e->f->m->c;
	struct geo_hit hit[8];
	const char *z;
	size_t	 n, done = 0;

	s->n = 0;
	if (c->issuer.text.s != NULL) {
		n = geo_scan(&e->geo, c->issuer.text, true, hit, NELEM(hit));
		for (size_t i = 0; i < n; i++)
			add_seat(s, hit[i].value, i == 0 ? 40 : 20,
			    c->issuer.at);
	}
	if (c->place.text.s != NULL &&
	    (z = geo_zone(&e->geo, c->place.text, NULL)) != NULL)
		add_seat(s, z, 50, c->place.at);
	for (size_t i = 0; i < e->f->doc->nblocks && done < 200; i++) {
		const struct doc_block *b = e->f->doc->blocks[i];

		if (b->kind != DOC_PARA || b->text.n == 0 ||
		    (!agendas && e->claimed[b->id] == 1) ||
		    spans_block(c->addressees, c->naddressees, b->id) ||
		    spans_block(c->copies, c->ncopies, b->id))
			continue;
		n = geo_scan(&e->geo, b->text, true, hit, NELEM(hit));
		for (size_t k = 0; k < n; k++)
			add_seat(s, hit[k].value, done < 6 ? 4 : 2,
			    span_of(b, hit[k].off, hit[k].len));
		done++;
	}
}

static const char *
best_seat(struct events *e, const struct mention *z,
    const struct circ_moment *t, struct circ_span *at)
{
	struct seats s;
	const char *best = NULL;
	int	 score = 0;

	if (universal(z))
		return NULL;
	seats_find(e, z != NULL, &s);
	for (size_t i = 0; i < s.n; i++)
		if (s.score[i] > score && agrees(e, s.zone[i], z, t)) {
			score = s.score[i];
			best = s.zone[i];
			*at = s.at[i];
		}
	return best;
}

/* ------------------------------------------------------------------- venue */

/* The zone of the city that a draft's own place names. */
static const char *
zone_of_location(struct events *e, const struct draft *d, bool loose)
{
	const struct circ_value *v = &d->location;
	const char *zone;
	bool	 how;

	if (v->text.s == NULL || v->at.block >= e->f->doc->nblocks)
		return NULL;
	zone = site_zone(e, e->f->doc->blocks[v->at.block], v->at.off,
	    v->at.off + v->at.len, &how);
	return how == loose ? zone : NULL;
}

/* "Paris, 28 January 2025": where the letter was written. */
static bool
of_letter(const struct events *e, const struct site *s)
{
	const struct circ_value *v = &e->f->m->c.place;

	return v->text.s != NULL && v->at.block == s->u.b->id &&
	    s->off < v->at.off + v->at.len && v->at.off < s->end;
}

/* The first place with a zone that is said of a draft at least so nearly. */
static const char *
zone_of_sites(struct events *e, const struct draft *d,
    const struct mention *z, const struct circ_moment *t, enum scope least,
    bool head, struct circ_span *at)
{
	for (size_t i = 0; i < e->sites.n; i++) {
		const struct site *s = &e->sites.v[i];

		if (s->zone == NULL || (head && ((s->u.region !=
		    REGION_SUBJECT && s->u.region != REGION_TITLE) ||
		    of_letter(e, s))) ||
		    !agrees(e, s->zone, z, t) ||
		    (!head && site_scope(e, d, s) < least))
			continue;
		*at = span_of(s->u.b, s->off, s->end - s->off);
		return s->zone;
	}
	return NULL;
}

/*
 * A building in no city: in that of the meeting that has the same one, or of
 * all others, if they share one.
 */
static const char *
zone_of_others(struct events *e, const struct draft *d,
    const struct mention *z, const struct circ_moment *t,
    struct circ_span *at)
{
	const char *zone = NULL;

	for (size_t i = 0; i < e->drafts.n && d->site != NULL; i++) {
		const struct draft *x = &e->drafts.v[i];

		if (x != d && x->site == d->site && (zone = zone_of_sites(e,
		    x, z, t, SCOPE_NEAR, false, at)) != NULL)
			return zone;
	}
	for (size_t i = 0; i < e->drafts.n && d->site != NULL; i++) {
		const struct site *s = e->drafts.v[i].site;

		/* of several buildings none tells where another one is */
		if (s != NULL && s->zone == NULL && s != d->site &&
		    s->kind >= SITE_VENUE)
			return NULL;
		if (s == NULL || s->zone == NULL)
			continue;
		if (zone != NULL && strcmp(zone, s->zone) != 0)
			return NULL;
		zone = s->zone;
		*at = span_of(s->u.b, s->off, s->end - s->off);
	}
	return zone != NULL && agrees(e, zone, z, t) ? zone : NULL;
}

/* Does a draft's place name a country, and no city? */
static bool
only_country(struct events *e, const struct draft *d)
{
	struct geo_hit hit = { 0 };

	return d->location.text.s != NULL && geo_zone(&e->geo,
	    d->location.text, &hit) != NULL && hit.kind == GEO_COUNTRY;
}

/* Where the meeting is: its place, its statements, then the whole head. */
static const char *
zone_of_place(struct events *e, struct draft *d, const struct mention *z,
    const struct circ_moment *t, struct circ_span *at)
{
	const char *zone;
	struct geo_hit hit[4];

	/* "in New York, at the Permanent Mission of Peru" */
	if (d->mode != CIRC_ONLINE && only_country(e, d) && (zone =
	    zone_of_sites(e, d, z, t, SCOPE_OWN, false, at)) != NULL)
		return zone;
	*at = d->location.at;
	if ((zone = zone_of_location(e, d, false)) != NULL &&
	    agrees(e, zone, z, t))
		return zone;
	if (d->mode == CIRC_ONLINE)
		return NULL;
	if ((zone = zone_of_sites(e, d, z, t, SCOPE_OWN, false, at)) ||
	    (zone = zone_of_sites(e, d, z, t, SCOPE_NEAR, false, at)) ||
	    (zone = zone_of_sites(e, d, z, t, SCOPE_ALL, true, at)))
		return zone;
	*at = d->location.at;
	if ((zone = zone_of_location(e, d, true)) != NULL &&
	    agrees(e, zone, z, t))
		return zone;
	/* an organization's building needs no city: "ITU Headquarters" */
	if (d->location.text.s != NULL && geo_scan(&e->geo,
	    d->location.text, true, hit, NELEM(hit)) > 0 &&
	    agrees(e, hit[0].value, z, t))
		return hit[0].value;
	if ((zone = zone_of_sites(e, d, z, t, SCOPE_ALL, false, at)) != NULL)
		return zone;
	return zone_of_others(e, d, z, t, at);
}

/* Of a meeting that tells no place: where that is within whose days it lies. */
static const char *
zone_around(struct events *e, const struct draft *d, const struct mention *z,
    const struct circ_moment *t, struct circ_span *at)
{
	if (!d->inside || d->site != NULL || d->mode == CIRC_ONLINE)
		return NULL;
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *x = &e->drafts.v[i];

		if (x != d && !x->inside && x->mode != CIRC_ONLINE &&
		    x->first <= d->first && x->last >= d->last)
			return zone_of_place(e, x, z, t, at);
	}
	return NULL;
}

/* The time that a zone stands behind; NULL: none. */
static const struct mention *
time_before(const struct events *e, const struct mention *z)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, z->at.block, &n);
	const struct mention *best = NULL;

	for (size_t i = 0; i < n && m[i].at.off < z->at.off; i++)
		if (m[i].kind == MENTION_TIME)
			best = &m[i];
	return best != NULL && z->at.off - best->at.off < 64 ? best : NULL;
}

/* Printed side by side, "9.45 BST / 10.45 CEST" tells what BST is. */
static bool
beside(struct events *e, const struct mention *z, int *offset)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, z->at.block, &n);
	const struct mention *own = time_before(e, z), *other;

	for (size_t i = 0; i < n && own != NULL; i++) {
		if (m[i].kind != MENTION_ZONE || &m[i] == z ||
		    m[i].offset == ZONE_NO_OFFSET ||
		    (other = time_before(e, &m[i])) == NULL || other == own ||
		    family_of(m[i].name) == NULL)
			continue;
		if (m[i].at.off < z->at.off || m[i].at.off > z->at.off + 40)
			continue;
		*offset = m[i].offset - (other->start - own->start);
		return true;
	}
	return false;
}

/* "IST (UTC+5:30)": the offset right behind a name tells which is meant. */
static bool
explained(struct events *e, const struct mention *z, int *offset)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, z->at.block, &n);
	uint32_t end = z->at.off + z->at.len;

	if (z->zone != ZONE_ABBREVIATION || z->offset != ZONE_NO_OFFSET)
		return false;
	for (size_t i = 0; i < n; i++)
		if (m[i].kind == MENTION_ZONE && m[i].zone == ZONE_OFFSET &&
		    m[i].offset != ZONE_NO_OFFSET && m[i].at.off >= end &&
		    m[i].at.off - end <= 3) {
			*offset = m[i].offset;
			return true;
		}
	return false;
}

/* "UTC+3, Moscow", "GMT+7 (Bangkok)": the place right behind an offset. */
static const char *
place_behind(struct events *e, const struct mention *z)
{
	struct circ_str all = e->f->doc->blocks[z->at.block]->text;
	uint32_t from = z->at.off + z->at.len;
	struct geo_hit hit = { 0 };
	const char *zone;

	if (from >= all.n || strchr(" ,(/", all.s[from]) == NULL)
		return NULL;
	zone = geo_zone(&e->geo, str_sub(all, from, all.n - from > 40 ? 40 :
	    all.n - from), &hit);
	return zone != NULL && hit.kind == GEO_CITY && hit.off <= 2 ? zone :
	    NULL;
}

/*
 * A zone that the text names itself: "Europe/Zurich", "Geneva time", and
 * "Bangkok (UTC+7)", where the offset only confirms the place.
 */
static const char *
named_zone(struct events *e, const struct mention *z,
    const struct circ_moment *t)
{
	struct circ_str quote = model_quote(e->f->m, z->at);
	struct circ_str all = e->f->doc->blocks[z->at.block]->text;
	const struct mention *t0 = time_before(e, z);
	const char *zone;
	uint32_t from;

	if (z->zone == ZONE_NAMED && str_find(quote, "/", 0) >= 0 &&
	    tzif_open(e->f->ctx, z->name.s) != NULL)
		return z->name.s;
	if (z->zone == ZONE_PLACE) {
		zone = geo_zone(&e->geo, geo_capitals(e->f->ctx, z->name),
		    NULL);
		return zone != NULL ? zone : geo_zone(&e->geo, quote, NULL);
	}
	if (z->zone == ZONE_NAMED || z->zone == ZONE_LOCAL || t0 == NULL)
		return NULL;
	if ((zone = place_behind(e, z)) != NULL && agrees(e, zone, z, t))
		return zone;
	from = t0->at.off + t0->at.len;
	if (z->at.off < from || z->at.off - from > 40)
		return NULL;
	zone = geo_zone(&e->geo, str_sub(all, from, z->at.off - from), NULL);
	return zone != NULL && agrees(e, zone, z, t) ? zone : NULL;
}

/*
 * "Central European Time", "Eastern Time": a family with a main zone, which
 * only constrains where a place is known.
 */
static void
civil_name(struct events *e, struct mention *z, const struct circ_moment *t)
{
	int	 offset;

	if (z->zone != ZONE_NAMED || z->name.s == NULL ||
	    !offset_at(e, z->name.s, t, &offset))
		return;
	z->offset = offset;
}

/* The same in winter, if that differs. */
static bool
standard(struct events *e, struct mention *z, const struct circ_moment *t)
{
	struct circ_moment winter = *t;
	int	 offset, summer;

	winter.month = 7;
	winter.day = 15;
	if (z->name.s == NULL || !offset_at(e, z->name.s, &winter, &summer))
		return false;
	winter.month = 1;
	if (!offset_at(e, z->name.s, &winter, &offset) || offset == summer)
		return false;
	z->offset = offset < summer ? offset : summer;
	return true;
}

static void
set_zone(struct events *e, struct circ_event *out, const char *zone,
    struct circ_span at, enum circ_how how)
{
	out->timezone.text = str_dup(e->f->ctx, str_of(zone));
	out->timezone.at = at;
	out->timezone.how = how;
	model_trace(e->f->ctx, e->f->m, at, "event zone %s, %s", zone,
	    how == CIRC_STATED ? "stated" : how == CIRC_INFERRED ?
	    "from the place" : "from the seat");
}

/*
 * The zone printed for a draft's hours; not that of another meeting's, if
 * it is known where this one meets.
 */
static const struct mention *
printed_zone(const struct events *e, const struct draft *d)
{
	const struct mention *z = d->zone;
	struct unit u;

	if (z == NULL || e->drafts.n < 2 || d->site == NULL ||
	    d->site->zone == NULL)
		return z;
	u = unit_at(e, e->f->doc->blocks[z->at.block], z->at.off);
	return scope_named(e, d, &u) == SCOPE_OTHER ? NULL : z;
}

void
event_zone(struct events *e, struct draft *d, struct circ_event *out)
{
	struct circ_moment t = out->start;
	const struct mention *z = printed_zone(e, d);
	struct circ_span at = { CIRC_NOWHERE, 0, 0 };
	struct mention fixed;
	const char *zone;
	int	 offset;
	bool	 timed = out->start.minute >= 0 || out->end.minute >= 0;

	if (t.year == 0)
		t = (struct circ_moment){ .year = 2025, .month = 1, .day = 15,
		    .minute = -1 };
	if (z != NULL) {
		struct circ_span zat = z->at;

		out->timezone_text = (struct circ_value){
		    model_quote(e->f->m, zat), zat, CIRC_STATED };
		if ((zone = named_zone(e, z, &t)) != NULL) {
			set_zone(e, out, zone, z->at, CIRC_STATED);
			return;
		}
		fixed = *z;
		civil_name(e, &fixed, &t);
		if (explained(e, z, &offset)) {
			fixed.offset = offset;
			fixed.zone = ZONE_OFFSET;
		} else if (beside(e, z, &offset))
			fixed.offset = offset;
		z = &fixed;
	}
	if (z != NULL && z->zone == ZONE_LOCAL)
		z = NULL;
	zone = zone_of_place(e, d, z, &t, &at);
	/* "Atlantic Standard Time" in May, where no summer time is kept */
	if (zone == NULL && z != NULL && z->zone == ZONE_NAMED &&
	    d->mode != CIRC_ONLINE && standard(e, &fixed, &t))
		zone = zone_of_place(e, d, z, &t, &at);
	if (zone == NULL)
		zone = zone_around(e, d, z, &t, &at);
	if (zone != NULL) {
		set_zone(e, out, zone, at, CIRC_INFERRED);
		return;
	}
	if (d->mode == CIRC_ONLINE && !timed && (z == NULL || e->drafts.n > 1))
		return;			/* all day, everywhere */
	if ((zone = best_seat(e, z, &t, &at)) != NULL) {
		/* a printed offset that agrees makes the hour certain */
		set_zone(e, out, zone, at, z != NULL ? CIRC_INFERRED :
		    CIRC_SEAT);
		return;
	}
	if (z != NULL && (zone = zone_alone(e, z)) != NULL)
		set_zone(e, out, zone, z->at, CIRC_STATED);
	else if (z != NULL && z->offset == 60 &&
	    str_case_eqz(z->name, "BST"))
		set_zone(e, out, "Europe/London", z->at, CIRC_STATED);
}
