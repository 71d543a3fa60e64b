/* SPDX-License-Identifier: MIT */
/*
 * What is said of all meetings but some: "All will be held in Lima, except
 * the Seminar, which is in Quito".  The clause that takes some out tells of
 * these, what stands round it of the others.
 */
#include "find/place.h"

#define ONLY_NEAR 40		/* bytes from "only" to the meeting */

/* Does a clause go on behind a comma: ", which will be held"? */
static bool
relative_behind(const struct events *e, const struct unit *u, uint32_t comma)
{
	const struct hit *h = unit_hit_after(e, u, LANG_TITLE_END, comma);

	return h != NULL && h->value == LANG_END && h->off <= comma + 8 &&
	    words_at(e->f, u->b->id, LANG_INVITE, h->off) == NULL;
}

/* Where a clause ends that begins before a noun and has no verb to follow. */
static uint32_t
comma_behind(const struct events *e, const struct unit *u, uint32_t from)
{
	size_t	 len;

	for (uint32_t i = from; i < u->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, u->end - i, &len);

		if ((r == ',' || r == ')' || r == 0x060C || r == 0xFF0C) &&
		    !relative_behind(e, u, i))
			return i;
	}
	return u->end;
}

/* The first word for a meeting at or behind an offset; NULL: none. */
static const struct hit *
noun_after(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < u->end; i++)
		if (site_meeting(e, u->b, &l->hits[i], u->end))
			return &l->hits[i];
	return NULL;
}

/* "除研讨会外": where what ends the exception ends; 0: it is none. */
static uint32_t
closed(const struct events *e, const struct unit *u, const struct hit *open)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t end = 0;

	for (size_t i = hits_from(l, open->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section != LANG_EXCEPT)
			continue;
		if (h->value == 2 && end == 0)
			end = h->off + h->len;
		if (h->value == 3)	/* "besides it, we also hold" */
			return 0;
	}
	return end;
}

/*
 * The clause of a unit that takes meetings out of what is said of all; or, if
 * *only, the one that is said of them alone.
 */
static bool
except_clause(const struct events *e, const struct unit *u, struct unit *c,
    bool *only)
{
	const struct hit *h = unit_hit(e, u, LANG_EXCEPT), *noun, *all;
	uint32_t end;

	while (h != NULL && (h->value == 2 || h->value == 3))
		h = unit_hit_after(e, u, LANG_EXCEPT, h->off + h->len);
	if (h == NULL || (noun = noun_after(e, u, h->off + h->len)) == NULL)
		return false;
	*c = *u;
	c->off = h->off;
	if (h->value == 1) {
		c->end = closed(e, u, h);
		return c->end > noun->off;
	}
	end = noun->off + noun->len;
	*only = h->value == 4;
	if (*only) {
		c->end = comma_behind(e, u, end);
		return noun->off < h->off + h->len + ONLY_NEAR;
	}
	all = unit_hit_after(e, u, LANG_BOTH, end);
	if (all != NULL && unit_hit_before(e, u, LANG_BOTH, h->off) == NULL)
		c->end = all->off;
	else if (unit_hit_before(e, u, LANG_INVITE, h->off) == NULL)
		c->end = comma_behind(e, u, end);
	return true;
}

int
scope_except(const struct events *e, const struct draft *d,
    const struct unit *u, uint32_t off)
{
	struct unit c;
	bool	 any = false, taken = false, only = false, in;

	if (e->drafts.n < 2 || !except_clause(e, u, &c, &only))
		return 0;
	for (size_t i = 0; i < e->drafts.n; i++)
		if (scope_names(e, &e->drafts.v[i], &c) > 0) {
			any = true;
			taken |= &e->drafts.v[i] == d;
		}
	if (!any)
		return 0;
	in = off >= c.off && off < c.end;
	return only && !in ? 0 : in == taken ? 1 : -1;
}

uint32_t
scope_except_cut(const struct events *e, const struct unit *u, uint32_t off)
{
	struct unit c;
	bool	 only = false;

	if (e->drafts.n < 2 || !except_clause(e, u, &c, &only))
		return u->end;
	return off < c.off ? c.off : off < c.end ? c.end : u->end;
}
