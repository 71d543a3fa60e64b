/* SPDX-License-Identifier: MIT */
/*
 * Where a meeting takes place: of all places that the document prints, the
 * one that tells most and that is said of this meeting.  A building beats a
 * bare city wherever it stands; of two buildings that of the meeting's own
 * sentence beats one that is said of all meetings.
 */
#include "find/event_name.h"
#include "find/place.h"

/* What a place is worth: its kind, how it is said, of which meeting. */
static const int worth[] = {
	[SITE_NONE] = 0, [SITE_CITY] = 10, [SITE_ROOM] = 33,
	[SITE_VENUE] = 36, [SITE_FULL] = 40
};
static const int nearness[] = {
	[SCOPE_OTHER] = -100, [SCOPE_ALL] = 0, [SCOPE_NEAR] = 6,
	[SCOPE_OWN] = 8
};
#define TO_BREAK 14	/* runes between a hall and the reception there */
#define SAID_AGAIN 16	/* bytes: "the day before, Monday 5 May" */
enum { BY_LABEL = 6, BEHIND_VERB = 2, BESIDE_DAYS = 1, OF_OPENING = -14,
	OF_THIS_ONE = 6,
	OF_ANNEX = -4 };

/* Is a place said of an opening, or of where one registers? */
static bool
of_opening(const struct events *e, const struct site *s)
{
	const struct hit *open = unit_hit_before(e, &s->u, LANG_OPENING,
	    s->off);
	const struct hit *meet = unit_hit_before(e, &s->u, LANG_MEETING,
	    s->off);

	if (s->label || !s->phrase)
		return false;
	if (open == NULL)
		open = unit_hit_before(e, &s->u, LANG_REGISTER, s->off);
	return open != NULL && (meet == NULL ||
	    meet->off < open->off + open->len);
}

static bool
beside_days(const struct draft *d, const struct site *s)
{
	for (size_t i = 0; i < d->stmts.n; i++)
		if (d->stmts.v[i].u.b == s->u.b)
			return true;
	return false;
}

static int
score_of(const struct events *e, const struct draft *d, const struct site *s,
    enum scope scope)
{
	int	 score = worth[s->kind] + nearness[scope];

	if (s->label)
		score += BY_LABEL;
	if (s->phrase && unit_hit_before(e, &s->u, LANG_INVITE, s->off))
		score += BEHIND_VERB;
	/* "Venue: ... . The Forum meets at ...": what is said of one */
	if (e->drafts.n > 1 && scope >= SCOPE_NEAR && s->phrase &&
	    s->kind >= SITE_VENUE)
		score += OF_THIS_ONE;
	if (s->u.region == REGION_TITLE && beside_days(d, s))
		score += BESIDE_DAYS;
	if (of_opening(e, s))
		score += OF_OPENING;
	/* "Venue: Maple Centre. The Forum meets in Hall 3": in the centre */
	if (s->kind == SITE_ROOM && scope == SCOPE_NEAR)
		score += OF_ANNEX;
	if (s->u.region == REGION_ANNEX || s->u.region == REGION_AGENDA)
		score += s->label ? OF_ANNEX - BY_LABEL : OF_ANNEX;
	return score;
}

/* Is a date that is printed in full no day of any draft? */
static bool
foreign(const struct events *e, const struct mention *m)
{
	struct mention_day to = m->to.year != 0 ? m->to : m->from;
	long	 first, last;

	if (m->from.year == 0 || m->from.month == 0)
		return false;
	first = cal_days(m->from.year, m->from.month, m->from.day == 0 ? 1 :
	    m->from.day);
	last = cal_days(to.year, to.month, to.day == 0 ? 31 : to.day);
	for (size_t i = 0; i < e->drafts.n; i++)
		if (last >= e->drafts.v[i].first &&
		    first <= e->drafts.v[i].last)
			return false;
	return true;
}

/* Between a place and a day: no more than "on", "from the", "en el". */
static bool
no_words(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	return to >= from && name_runes(u, from, to) <= 12 &&
	    words_in(e->f, u->b->id, LANG_AND, from, to) == NULL &&
	    words_in(e->f, u->b->id, LANG_INVITE, from, to) == NULL;
}

/* "adopted in Lima on 7 May 2017": a place beside a day of other things. */
static bool
beside_other_days(const struct events *e, const struct site *s)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, &s->u, MENTION_DATE, &i)) != NULL)
		if (m->at.off >= s->end)
			break;
		else if (no_words(e, &s->u, m->at.off + m->at.len, s->off))
			/* "the last session (3-5 May 2014, Lima)" */
			return !s->label && s->end < s->u.end &&
			    s->u.b->text.s[s->end] == ')' && foreign(e, m);
	return m != NULL && !s->label && foreign(e, m) &&
	    no_words(e, &s->u, s->end, m->at.off);
}

/* "first planned in Lima, the workshop": where it no longer is. */
static bool
moved(const struct events *e, const struct site *s)
{
	const struct hit *h = unit_hit_before(e, &s->u, LANG_MOVED, s->off);

	return h != NULL && h->value == 0 && !s->label &&
	    name_runes(&s->u, h->off + h->len, s->off) <= 50 &&
	    name_commas(s->u.b->text, h->off, s->off) == 0;
}

/*
 * "A reception will be offered at the Palace": nobody meets there; other
 * languages say it behind: "в гостинице состоится прием".
 */
static bool
of_reception(const struct events *e, const struct site *s)
{
	const struct hit *h = unit_hit_before(e, &s->u, LANG_BREAK, s->off);
	const struct hit *meet;

	if (h == NULL && (h = unit_hit_after(e, &s->u, LANG_BREAK, s->end)) !=
	    NULL && (name_runes(&s->u, s->end, h->off) > TO_BREAK ||
	    words_in(e->f, s->u.b->id, LANG_INVITE, s->end, h->off) == NULL))
		h = NULL;
	meet = unit_hit_before(e, &s->u, LANG_MEETING, s->off);
	return h != NULL && s->phrase && (meet == NULL || (meet->off >=
	    h->off && meet->off < h->off + h->len));
}

/* The noun before a place, of the nouns of a sentence: of another meeting? */
static bool
of_other_noun(const struct events *e, const struct draft *d,
    const struct site *s)
{
	const struct line *l = &e->f->lines[s->u.b->id];
	struct unit part = s->u;
	uint32_t past = 0;
	size_t	 n = 0;

	for (size_t i = hits_from(l, s->u.off); i < l->nhits &&
	    l->hits[i].off < s->off; i++)
		if (site_meeting(e, s->u.b, &l->hits[i], s->off) &&
		    l->hits[i].off >= past) {
			part.off = l->hits[i].off;
			past = l->hits[i].off + l->hits[i].len;
			n++;
		}
	part.end = s->off;
	return n > 0 && s->phrase && !scope_both(e, &s->u) &&
	    scope_names(e, d, &part) < 0;
}

/* The first day of any meeting that a unit tells; NULL: it tells none. */
static const struct mention *
first_told(const struct events *e, const struct unit *u)
{
	const struct mention *first = NULL;

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct stmt *t = &e->drafts.v[i].stmts.v[k];

			if (t->u.b == u->b && t->date->at.off >= u->off &&
			    t->date->at.off < u->end && (first == NULL ||
			    t->date->at.off < first->at.off))
				first = t->date;
		}
	return first;
}

/*
 * Where each meeting of a sentence has its place behind its days, is this one
 * before them?
 */
static bool
of_days_before(const struct events *e, const struct draft *d,
    const struct site *s)
{
	const struct mention *first, *own = NULL;

	for (size_t k = 0; k < d->stmts.n && e->drafts.n > 1; k++)
		if (d->stmts.v[k].u.b == s->u.b)
			own = d->stmts.v[k].date;
	if (own == NULL || s->off > own->at.off ||
	    (first = first_told(e, &s->u)) == NULL || first == own)
		return false;
	for (size_t k = 0; k < e->sites.n; k++)
		if (e->sites.v[k].u.b == s->u.b &&
		    e->sites.v[k].u.off == s->u.off &&
		    e->sites.v[k].off < first->at.off)
			return false;
	return true;
}

/* "Venue of the seminar | Condor Hotel": the label's cell names a meeting. */
static int
of_label(const struct events *e, const struct draft *d, const struct site *s)
{
	const struct doc_cell *c = s->u.b->cell, *left;
	struct unit u = { .region = s->u.region };

	if (c == NULL || c->col == 0 || e->drafts.n < 2)
		return 0;
	left = doc_at(c->table, c->row, c->col - 1);
	if (left == NULL || left == c || left->first == NULL ||
	    left->first->kind != DOC_PARA)
		return 0;
	u.b = left->first;
	u.end = (uint32_t)u.b->text.n;
	return scope_both(e, &u) ? 0 : scope_names(e, d, &u);
}

/*
 * Of which meeting is a place said?  Of a sentence that tells several, what
 * stands beside another one's days may still be meant for all of them.
 */
enum scope
site_scope(const struct events *e, const struct draft *d,
    const struct site *s)
{
	enum scope scope = scope_of(e, d, &s->u);
	struct unit c;
	int	 named = scope_except(e, d, &s->u, s->off);

	if (named != 0)
		return named > 0 ? SCOPE_NEAR : SCOPE_OTHER;
	if (s->label && (named = site_of_row(e, d, &s->u)) != 0)
		return named > 0 ? SCOPE_OWN : SCOPE_OTHER;
	if (s->label && (named = of_label(e, d, s)) != 0)
		return named > 0 ? SCOPE_NEAR : SCOPE_OTHER;
	if (beside_other_days(e, s) || moved(e, s) || of_reception(e, s) ||
	    (scope == SCOPE_NEAR && of_other_noun(e, d, s)))
		return SCOPE_OTHER;
	if (scope == SCOPE_OWN) {
		c = scope_clause(e, d, &s->u);
		return s->off >= c.off && s->end <= c.end &&
		    !of_days_before(e, d, s) ? SCOPE_OWN : SCOPE_ALL;
	}
	if (scope == SCOPE_ALL && (s->phrase || (s->label &&
	    s->u.region == REGION_ANNEX)) && !scope_both(e, &s->u) &&
	    !scope_main(e, d))
		return SCOPE_OTHER;
	return scope;
}

static struct circ_str
printed(const struct site *s)
{
	return str_sub(s->u.b->text, s->off, s->end - s->off);
}

/* Is a place in another city than a meeting's own, by its clock or name? */
static bool
other_city(const struct events *e, const struct site *own,
    const struct site *s)
{
	const char *zone = s->zone;
	size_t	 len, all;

	if (own == NULL || own->zone == NULL)
		return false;
	if (zone == NULL)		/* "the Regional Centre Nanjing" */
		zone = geo_zone(&e->geo, printed(s), NULL);
	if (zone == NULL)
		return false;
	if (strcmp(own->zone, zone) != 0)
		return true;
	/* other scripts bend names or write words onto them */
	return own->kind == SITE_CITY && utf8_get(printed(own).s,
	    printed(own).n, &len) < 0x250 &&
	    words_shared(printed(own), printed(s), &all) == 0;
}

/* The city that a meeting's own statement names: no other one is meant. */
static const struct site *
own_city(const struct events *e, const enum scope *scope)
{
	for (size_t i = 0; i < e->sites.n; i++) {
		const struct site *s = &e->sites.v[i];

		if (s->zone != NULL && (s->kind == SITE_CITY ||
		    s->kind == SITE_FULL) && scope[i] == SCOPE_OWN)
			return s;
	}
	return NULL;
}

/* "It was announced that the session would meet in Lima from 5 to 7 May." */
static const struct site *
of_old_days(const struct events *e, const struct draft *d)
{
	for (size_t i = 0; i < e->sites.n && scope_main(e, d); i++) {
		const struct site *s = &e->sites.v[i];

		if (s->phrase && s->u.region == REGION_BODY &&
		    scope_named(e, d, &s->u) != SCOPE_OTHER &&
		    !scope_past(e, &s->u))
			return s;
	}
	return NULL;
}

/* The lines of an address are parted by commas where it goes on in one. */
static void
take(struct events *e, struct draft *d, const struct site *s)
{
	struct circ_str t = printed(s);
	struct buf	 b = { 0 };

	d->site = s;
	d->location = value_of(e->f, s->u.b, s->off, s->end - s->off);
	if (!s->label || str_find(t, "\n", 0) < 0)
		return;
	for (size_t i = 0; i < t.n; i++) {
		if (t.s[i] == '\n' && i > 0 && t.s[i - 1] != ',')
			buf_addc(e->f->ctx, &b, ',');
		buf_addc(e->f->ctx, &b, t.s[i] == '\n' ? ' ' : t.s[i]);
	}
	d->location.text = buf_str(&b);
}

/*
 * A sentence bends a place to its grammar; where a label gives the same one
 * in no more words, as above an agenda, that is how it is written.
 */
static const struct site *
as_labelled(const struct events *e, const struct site *best,
    const enum scope *scope)
{
	struct circ_str said = printed(best);

	for (size_t i = 0; i < e->sites.n && !best->label; i++) {
		const struct site *s = &e->sites.v[i];

		if (s->label && s->kind == best->kind &&
		    scope[i] != SCOPE_OTHER &&
		    s->end - s->off <= said.n && same_words(said, printed(s)))
			return s;
	}
	return best;
}

/*
 * "at the Headquarters, Rome" in the subject, "at the Headquarters, Rome (Room
 * H)" in the text: the one that tells more, if no two do in different ways.
 */
static const struct site *
fuller(const struct events *e, const struct site *best,
    const enum scope *scope)
{
	struct circ_str said = printed(best);
	const struct site *more = NULL;

	for (size_t i = 0; i < e->sites.n && best->kind >= SITE_VENUE; i++) {
		const struct site *s = &e->sites.v[i];

		if (scope[i] == SCOPE_OTHER || s->kind < best->kind ||
		    (s->u.b == best->u.b && s->off <= best->off &&
		    s->end >= best->end) || s->end - s->off <= said.n ||
		    of_opening(e, s) || !str_holds(printed(s), said))
			continue;
		if (more != NULL && !str_eq(printed(more), printed(s)))
			return best;
		more = s;
	}
	return more != NULL ? more : best;
}

/* *first: the zone of the first meeting's own city, which that one tells. */
static void
choose(struct events *e, struct draft *d, const char **first)
{
	enum scope *scope = arena_array(e->f->ctx, e->sites.n + 1,
	    sizeof(*scope));
	const struct site *best = NULL, *own;
	const char *zone;
	bool	 elsewhere, told;
	int	 most = 0;

	for (size_t i = 0; i < e->sites.n; i++)
		scope[i] = e->sites.v[i].house ? SCOPE_OTHER :
		    site_scope(e, d, &e->sites.v[i]);
	own = own_city(e, scope);
	zone = own != NULL ? own->zone : NULL;
	/* a building without a city is in that of the first meeting */
	if (d == &e->drafts.v[0])
		*first = zone;
	elsewhere = zone != NULL && *first != NULL &&
	    strcmp(*first, zone) != 0;
	/* "The next session will meet in Lima": wherever this one does */
	told = zone != NULL && !scope_main(e, d);
	for (size_t i = 0; i < e->sites.n; i++) {
		const struct site *s = &e->sites.v[i];
		int	 score;

		if (scope[i] == SCOPE_OTHER ||
		    (scope[i] != SCOPE_OWN && ((elsewhere && s->zone == NULL) ||
		    d->apart || other_city(e, own, s))) ||
		    (scope[i] == SCOPE_ALL && told && !scope_both(e, &s->u)))
			continue;
		score = score_of(e, d, s, scope[i]);
		if (score <= most)
			continue;
		most = score;
		best = s;
	}
	if (best == NULL && !d->apart)
		best = of_old_days(e, d);
	if (best == NULL)
		return;
	best = as_labelled(e, fuller(e, best, scope), scope);
	take(e, d, best);
	model_trace(e->f->ctx, e->f->m, d->location.at,
	    "event place, kind %d, score %d", (int)best->kind, most);
}

/*
 * "That same afternoon", "the day before, Monday 5 May": what tells in a unit
 * the day of this draft, which has no place of its own; or NULL.
 */
static const struct hit *
same_day(const struct events *e, const struct draft *d, const struct unit *u)
{
	for (size_t i = 0; i < d->stmts.n; i++) {
		const struct mention *m = d->stmts.v[i].date;
		const struct hit *h;

		if (!unit_holds(u, m->at))
			continue;
		h = (m->flags & MENTION_RELATIVE) != 0 ? unit_hit_after(e, u,
		    LANG_SAME_DAY, m->at.off) : unit_hit_before(e, u,
		    LANG_SAME_DAY, m->at.off);
		if (h == NULL || h->off + h->len + SAID_AGAIN < m->at.off)
			continue;
		return d->apart || (d->site != NULL && d->site->kind !=
		    SITE_CITY) ? NULL : h;
	}
	return NULL;
}

/*
 * Where a draft says "at the same place", or tells its day by that of a
 * meeting just named; NULL: it does not.
 */
static const struct hit *
same_place(const struct events *e, const struct draft *d, struct unit *at)
{
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct hit *h = unit_same(e, u, u->off, u->end);

		if (h == NULL)
			h = same_day(e, d, u);
		if (h == NULL || scope_of(e, d, u) < SCOPE_NEAR)
			continue;
		*at = scope_clause(e, d, u);
		if (h->off >= at->off && h->off < at->end)
			return h;
	}
	return NULL;
}

/*
 * The meeting that was spoken of last before an offset of a block; next: it
 * lasts until the day before, or from the day behind.
 */
static const struct draft *
spoken_before(const struct events *e, const struct draft *d, uint32_t block,
    uint32_t off, bool next)
{
	const struct draft *best = NULL;
	uint32_t b = 0, o = 0;

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct circ_span at =
			    e->drafts.v[i].stmts.v[k].date->at;

			if (&e->drafts.v[i] == d ||
			    e->drafts.v[i].location.text.s == NULL ||
			    at.block > block ||
			    (at.block == block && at.off > off) ||
			    (next && (d->first < e->drafts.v[i].first - 1 ||
			    d->first > e->drafts.v[i].last + 1)) ||
			    (best != NULL && (at.block < b ||
			    (at.block == b && at.off < o))))
				continue;
			best = &e->drafts.v[i];
			b = at.block;
			o = at.off;
		}
	return best;
}

/* The building that was printed last before an offset of a block. */
static const struct site *
site_before(const struct events *e, uint32_t block, uint32_t off)
{
	const struct site *best = NULL;

	for (size_t i = 0; i < e->sites.n; i++) {
		const struct site *s = &e->sites.v[i];

		if (s->kind >= SITE_VENUE && !s->house && (s->u.b->id < block ||
		    (s->u.b->id == block && s->off < off)))
			best = s;
	}
	return best;
}

/* Of a table's meetings, those left without a place share the others'. */
static void
share_of_table(struct events *e)
{
	const struct draft *one = NULL;

	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *d = &e->drafts.v[i];

		if (d->source != FROM_TABLE || d->site == NULL ||
		    d->site->kind < SITE_VENUE)
			continue;
		if (one != NULL && one->site != d->site)
			return;
		one = d;
	}
	for (size_t i = 0; i < e->drafts.n && one != NULL; i++) {
		struct draft *d = &e->drafts.v[i];

		if (d->source == FROM_TABLE && !d->apart &&
		    (d->site == NULL || d->site->kind == SITE_CITY) &&
		    scope_names(e, d, &one->site->u) >= 0) {
			d->location = one->location;
			d->site = one->site;
		}
	}
}

/*
 * A meeting of which only the subject tells the city is in the building there
 * where the meeting is that it belongs to.
 */
static void
building_of_others(const struct events *e, struct draft *d)
{
	if (d->site == NULL || d->site->kind != SITE_CITY ||
	    d->site->phrase || d->apart ||
	    site_scope(e, d, d->site) != SCOPE_ALL)
		return;
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *x = &e->drafts.v[i];

		if (x == d || x->site == NULL || x->site->kind < SITE_VENUE ||
		    (x->site->zone != NULL && d->site->zone != NULL &&
		    strcmp(x->site->zone, d->site->zone) != 0))
			continue;
		d->location = x->location;
		d->site = x->site;
		return;
	}
}

/* Past the "to the", "de la" or "إلى" and the signs at off in a title. */
static uint32_t
past_to(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	static const enum lang_section small[] = { LANG_AT_PLACE, LANG_ARTICLE,
	    LANG_OF, LANG_TO, LANG_RANGE_TO, LANG_DAY_GLUE };
	uint32_t at = title_skip(b->text, off, end), next = at;

	do {
		at = next;
		for (size_t i = 0; i < NELEM(small); i++) {
			const struct hit *h = words_at(e->f, b->id, small[i],
			    at);

			if (h != NULL && h->off + h->len > next)
				next = h->off + h->len;
		}
		next = title_skip(b->text, next, end);
	} while (next > at && next < end);
	return next;
}

/* The name of what one visits, in the title of a meeting; or NULL. */
static struct site *
visited(struct events *e, const struct draft *d)
{
	const struct circ_span at = d->title.at;
	const struct doc_block *b = d->title.text.s != NULL &&
	    at.block < e->f->doc->nblocks ? e->f->doc->blocks[at.block] : NULL;
	uint32_t end = at.off + at.len, off;
	const struct hit *h = b == NULL ? NULL : words_in(e->f, b->id,
	    LANG_MEETING, at.off, end);
	struct site *s;

	if (h == NULL || h->value != 3)
		return NULL;
	off = past_to(e, b, h->off + h->len, end);
	if (off >= end || !name_capital(b->text, off) || (off ==
	    title_skip(b->text, h->off + h->len, end) && !rune_cjk(utf8_get(
	    b->text.s + off, end - off, &(size_t){ 0 }))))
		return NULL;
	s = arena_new(e->f->ctx, struct site);
	s->u = (struct unit){ b, at.off, end, REGION_BODY };
	s->off = off;
	s->end = end;
	s->kind = site_kind(e, b, off, end, &s->zone);
	if (s->kind == SITE_NONE)
		s->kind = SITE_VENUE;
	return s;
}

/*
 * "Visit to the Lighthouse of Callao": it is where its title says, unless it
 * tells a place of its own; in the zone of the meeting that it belongs to.
 */
static void
place_of_visit(struct events *e, struct draft *d)
{
	struct site *s;
	const struct draft *x;

	if (d->apart || (d->site != NULL && d->site->kind >= SITE_ROOM &&
	    site_scope(e, d, d->site) == SCOPE_OWN) ||
	    (s = visited(e, d)) == NULL)
		return;
	if (s->zone == NULL && d->site != NULL)
		s->zone = d->site->zone;
	else if (s->zone == NULL && (x = spoken_before(e, d, s->u.b->id,
	    s->off, false)) != NULL && x->site != NULL)
		s->zone = x->site->zone;
	take(e, d, s);
	model_trace(e->f->ctx, e->f->m, d->location.at, "place of a visit");
}

void
event_places(struct events *e)
{
	const char *first = NULL;

	sites_find(e);
	for (size_t i = 0; i < e->drafts.n; i++) {
		e->drafts.v[i].apart = event_apart(e, &e->drafts.v[i]);
		choose(e, &e->drafts.v[i], &first);
	}
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];
		const struct draft *x;
		const struct site *s;
		const struct hit *h;
		struct unit u;

		if ((d->site != NULL && d->site->kind >= SITE_VENUE &&
		    site_scope(e, d, d->site) >= SCOPE_NEAR) ||
		    (h = same_place(e, d, &u)) == NULL)
			continue;
		x = unit_hit(e, &u, LANG_SAME_DAY) == NULL ? NULL :
		    spoken_before(e, d, u.b->id, h->off, true);
		if (x != NULL || (x = spoken_before(e, d, u.b->id, h->off,
		    false)) != NULL) {
			d->location = x->location;
			d->site = x->site;
		} else if ((s = site_before(e, u.b->id, h->off)) != NULL) {
			take(e, d, s);
		} else
			continue;
		model_trace(e->f->ctx, e->f->m, span_of(u.b, h->off, h->len),
		    "the place of the meeting before");
	}
	share_of_table(e);
	for (size_t i = 0; i < e->drafts.n; i++)
		building_of_others(e, &e->drafts.v[i]);
	for (size_t i = 0; i < e->drafts.n; i++)
		place_of_visit(e, &e->drafts.v[i]);
}
