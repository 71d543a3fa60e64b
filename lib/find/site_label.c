/* SPDX-License-Identifier: MIT */
/*
 * Places that a label tells: beside it, in the next cell, below it, or within
 * a sentence: "The venue of the workshop will be the Condor Hotel".
 */
#include "find/event_name.h"
#include "find/place.h"

#define HEADED_UNITS 6	/* how far below its heading a sentence stands */

/* Does the line that begins at off have a label of its own? */
static bool
own_label(const struct unit *u, uint32_t off)
{
	size_t	 len;

	for (uint32_t i = off; i < u->b->text.n && i < off + 60;
	    i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, u->b->text.n - i,
		    &len);

		if (r == ':' || r == 0xFF1A)
			return true;
		if (r == '\n')
			break;
	}
	return false;
}

/*
 * The lines of an address under "Venue": those that follow in the paragraph,
 * up to one with a label of its own.
 */
static uint32_t
address_end(struct events *e, const struct unit *u, uint32_t off)
{
	struct unit whole = *u;
	uint32_t end = site_end(e, u, off, true), next;

	while (end < u->b->text.n && u->b->text.s[end] == '\n' &&
	    end - off < 160) {
		if (own_label(u, end + 1))
			break;
		whole.end = (uint32_t)u->b->text.n;
		next = site_end(e, &whole, end + 1, true);
		if (next <= end + 1 || words_in(e->f, u->b->id, LANG_INVITE,
		    end, next) != NULL)
			break;
		end = next;
	}
	return end;
}

/* Is the unit "Venue" and no more, over the paragraph that tells it? */
static bool
heading_label(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];
	size_t	 len;

	if (u->end - u->off > 60 || u->b->cell != NULL)
		return false;
	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		uint32_t end = l->hits[i].off + l->hits[i].len, k;

		if (l->hits[i].section != LANG_VENUE)
			continue;
		for (k = u->off; k < u->end; k += (uint32_t)len) {
			uint32_t r = utf8_get(u->b->text.s + k, u->end - k,
			    &len);

			if (k >= l->hits[i].off && k < end)
				continue;
			if (rune_letter(r) && !(k == u->off && rune_cjk(r)))
				break;
		}
		if (k >= u->end)
			return true;
	}
	return false;
}

/* Does a unit speak of "the venue"?  Not with "will take place". */
static bool
names_venue(const struct events *e, const struct unit *u)
{
	const struct hit *v = unit_hit(e, u, LANG_VENUE);

	while (v != NULL && unit_covered(e, u, v, LANG_INVITE))
		v = unit_hit_after(e, u, LANG_VENUE, v->off + v->len);
	return v != NULL;
}

/* "It will take place at the:", "The venue is:", over an address. */
static bool
points_below(const struct events *e, const struct unit *u)
{
	const struct hit *at = unit_hit_before(e, u, LANG_AT_PLACE,
	    u->end - 1);

	if (u->end - u->off <= 8 || u->b->text.s[u->end - 1] != ':')
		return false;
	return (at != NULL && at->off + at->len + 2 >= u->end &&
	    unit_hit(e, u, LANG_INVITE) != NULL) ||
	    (names_venue(e, u) && (unit_hit(e, u, LANG_INVITE) != NULL ||
	    unit_hit(e, u, LANG_IS) != NULL) &&
	    name_runes(u, u->off, u->end) <= 120);
}

/* "Date and venue: 3 May 2025, 10:00, Condor Hotel": behind when it is. */
static uint32_t
past_days(const struct events *e, const struct unit *u, uint32_t off)
{
	static const enum mention_kind kinds[] = { MENTION_DATE, MENTION_TIME,
	    MENTION_ZONE };
	uint32_t from;

	do {
		from = off;
		for (size_t k = 0; k < NELEM(kinds); k++) {
			const struct mention *m;

			for (size_t i = 0; (m = unit_mention(e, u, kinds[k],
			    &i)) != NULL && m->at.off <= off;)
				if (m->at.off == off)
					off = site_skip(u, off + m->at.len);
		}
	} while (off != from);
	return off;
}

/* Is there a statement of a draft in the row of a unit's cell? */
static bool
row_tells(const struct draft *d, const struct doc_cell *c)
{
	for (size_t k = 0; k < d->stmts.n; k++) {
		const struct doc_cell *x = d->stmts.v[k].u.b->cell;

		if (x != NULL && x->table == c->table && x->row == c->row)
			return true;
	}
	return false;
}

int
site_of_row(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	const struct doc_cell *c = u->b->cell, *top;
	const struct hit *room;

	/* a list of labels, "Venue" above all, is no head */
	if (c == NULL || c->col == 0 || c->table->ncols < 3 ||
	    !unit_headed(e, u, LANG_VENUE))
		return 0;
	top = doc_at(c->table, 0, c->col);
	room = words_in(e->f, top->first->id, LANG_VENUE_NOUN, 0, UINT32_MAX);
	if (room != NULL && room->value == 2)
		return 0;
	if (d != NULL && row_tells(d, c))
		return 1;
	for (size_t i = 0; i < e->drafts.n; i++)
		if (row_tells(&e->drafts.v[i], c))
			return -1;
	return 0;
}

/* A label's place: beside it, in the next cell, in the paragraph below. */
bool
site_labelled(struct events *e, size_t i)
{
	const struct unit *u = unit_nth(e, i), *below;
	const struct hit *verb;
	uint32_t from;
	size_t	 k = 0;

	if (site_of_row(e, NULL, u) != 0 && site_add(e, u, u->off,
	    address_end(e, u, u->off), true, false))
		return true;
	if (unit_label(e, u, LANG_VENUE, &from)) {
		from = past_days(e, u, site_skip(u, from));
		/* "Venue: the Forum will be held at ..." is a sentence */
		verb = unit_hit_after(e, u, LANG_INVITE, from);
		if (verb != NULL && words_in(e->f, u->b->id, LANG_MEETING,
		    from, verb->off) != NULL && words_in(e->f, u->b->id,
		    LANG_VENUE_NOUN, from, verb->off) == NULL)
			return false;
		return from < u->end && site_add(e, u, from,
		    address_end(e, u, from), true, false);
	}
	if ((!heading_label(e, u) && !points_below(e, u)) ||
	    i + 1 >= e->units.n)
		return false;
	below = unit_nth(e, i + 1);
	if (below->region != u->region || below->b == u->b ||
	    (below->b->cell != NULL && u->b->cell == NULL &&
	    words_in(e->f, below->b->id, LANG_VENUE_NOUN, below->off,
	    below->end) == NULL) ||
	    unit_mention(e, below, MENTION_DATE, &k) != NULL ||
	    unit_hit(e, below, LANG_INVITE) != NULL ||
	    below->end - below->off > 200 ||
	    below->b->text.s[below->end - 1] == '.' ||
	    own_label(below, below->off))
		return false;
	return site_add(e, below, below->off,
	    address_end(e, below, below->off), true, false);
}

/* Past the words "is", "at the" that a place may stand behind. */
static uint32_t
skip_is(const struct events *e, const struct unit *u, uint32_t off)
{
	static const enum lang_section words[] = { LANG_IS, LANG_AT_PLACE };
	const struct hit *h;

	for (size_t k = 0; k < NELEM(words) && off < u->end; k++)
		if ((h = words_at(e->f, u->b->id, words[k],
		    off = site_skip(u, off))) != NULL)
			off = h->off + h->len;
	return site_skip(u, off);
}

/* "..., venue: Condor Hotel", "(место: Дом связи)": behind a sign, before one. */
static bool
told_aside(struct events *e, const struct unit *u)
{
	const struct hit *v = unit_hit(e, u, LANG_VENUE);
	const char *s = u->b->text.s;
	uint32_t r, from, before;
	size_t	 len;

	for (; v != NULL; v = unit_hit_after(e, u, LANG_VENUE, v->off +
	    v->len)) {
		for (before = v->off; before > u->off && s[before - 1] == ' ';)
			before--;
		for (from = v->off + v->len; from < u->end && s[from] == ' ';)
			from++;
		if (before == u->off || from >= u->end || strchr(",;(",
		    s[before - 1]) == NULL)
			continue;
		r = utf8_get(s + from, u->end - from, &len);
		if (r != ':' && r != 0x2013 && r != 0x2014)
			continue;
		from = site_skip(u, from + (uint32_t)len);
		return from < u->end && site_add(e, u, from, site_end(e, u,
		    from, false), false, true);
	}
	return false;
}

/*
 * "The venue of this session is the Condor Hotel", "Venue of the second
 * meeting: ...": the label within a sentence, or with more to it.
 */
bool
site_told(struct events *e, const struct unit *u)
{
	const struct hit *v = unit_hit(e, u, LANG_VENUE), *is;
	uint32_t past, from;
	bool	 clause = false;	/* "the venue, which we ..., is" */
	size_t	 len;

	if (v == NULL || name_runes(u, u->off, v->off) > 8)
		return v != NULL && told_aside(e, u);
	past = v->off + v->len;
	/* "the venue, the Condor Hotel in Lima, remains unchanged" */
	if (past < u->end && u->b->text.s[past] == ',') {
		from = site_skip(u, past);
		if (words_at(e->f, u->b->id, LANG_ARTICLE, from) != NULL &&
		    site_add(e, u, from, site_end(e, u, from, false), false,
		    true))
			return true;
	}
	is = unit_hit_after(e, u, LANG_IS, past);
	for (from = past; from < u->end; from += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + from, u->end - from,
		    &len);

		clause |= r == ',' || r == 0xFF0C || r == 0x060C || r == '(';
		if (name_runes(u, past, from) > (words_in(e->f, u->b->id,
		    LANG_MEETING, past, from) != NULL ? 90 : 40))
			return false;
		if (is != NULL && from == is->off) {
			from = skip_is(e, u, from);
			return from < u->end && site_add(e, u, from,
			    site_end(e, u, from, false), false, true);
		}
		if (r == ':' || r == 0xFF1A || ((r == 0x2013 || r == 0x2014) &&
		    u->b->text.s[from - 1] == ' '))
			break;
	}
	if (from >= u->end || clause || words_in(e->f, u->b->id,
	    LANG_MEETING, past, from) == NULL)
		return false;
	from = site_skip(u, from + (uint32_t)len);
	return from < u->end && site_add(e, u, from, address_end(e, u, from),
	    true, false);
}

/* A line of its own, over paragraphs, that is no sentence. */
static bool
heading(const struct events *e, const struct unit *u)
{
	return u->b->cell == NULL && u->off == 0 &&
	    u->end == u->b->text.n && name_runes(u, u->off, u->end) <= 60 &&
	    !str_ends(u->b->text, ".") && !str_ends(u->b->text, "。") &&
	    unit_hit(e, u, LANG_INVITE) == NULL;
}

bool
site_headed(struct events *e, size_t i)
{
	const struct unit *u = unit_nth(e, i), *h = NULL;
	const struct hit *v;

	if (u->b->cell != NULL || u->region == REGION_AGENDA ||
	    heading(e, u))
		return false;
	for (size_t n = 0; n < HEADED_UNITS && i-- > 0 && h == NULL; n++)
		if (unit_nth(e, i)->b != u->b && heading(e, unit_nth(e, i)))
			h = unit_nth(e, i);
	if (h == NULL || (v = unit_hit(e, h, LANG_VENUE)) == NULL ||
	    name_runes(h, h->off, v->off) > 8)
		return false;
	return unit_hit(e, u, LANG_MEETING) != NULL || heading_label(e, h);
}
