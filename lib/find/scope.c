/* SPDX-License-Identifier: MIT */
/*
 * Of which meeting does a sentence speak?  Its own statement does; so does a
 * sentence behind that, until the next meeting is named; one that says "both
 * meetings", or that names no meeting in particular, speaks of all.
 */
#include "find/place.h"

/* Is a phrase a part of one that a section marks: "held at", "will be held"? */
static bool
covered(const struct events *e, const struct unit *u, const struct hit *h,
    enum lang_section s)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < h->off + h->len; i++)
		if (l->hits[i].section == (int)s &&
		    l->hits[i].off + l->hits[i].len > h->off)
			return true;
	return false;
}

bool
scope_past(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++)
		if (l->hits[i].section == LANG_PAST &&
		    !covered(e, u, &l->hits[i], LANG_INVITE))
			return true;
	return false;
}

bool
scope_both(const struct events *e, const struct unit *u)
{
	const struct hit *h = unit_hit(e, u, LANG_BOTH);

	return h != NULL && (h->value == 0 || e->drafts.n <= 2);
}

static bool
overlap(const struct unit *a, const struct unit *b)
{
	return a->b == b->b && a->off < b->end && b->off < a->end;
}

/* What the statements in a unit say of a draft: bits. */
enum { SAYS_OWN = 1, SAYS_PART = 2, SAYS_ALL = 4, SAYS_OTHER = 8 };

bool
scope_heads(const struct draft *d, uint32_t block)
{
	const struct agenda *a = d->agendas.n > 0 ? d->agendas.v[0] : NULL;

	/* "Training on Tides / Lima, 3-4 May / TIMETABLE" */
	return d->stmts.n == 0 && a != NULL && a->heading != NULL &&
	    block + 2 >= a->heading->id && block <= a->first;
}

static unsigned
says(const struct events *e, const struct draft *d, const struct unit *u)
{
	unsigned seen = scope_heads(d, u->b->id) ? SAYS_OWN : 0;

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct stmt *s = &e->drafts.v[i].stmts.v[k];

			if (!overlap(&s->u, u))
				continue;
			if (&e->drafts.v[i] == d)
				seen |= s->first == d->first &&
				    s->last == d->last ? SAYS_OWN :
				    s->first >= d->first &&
				    s->last <= d->last ? SAYS_PART : SAYS_ALL;
			else
				seen |= s->first <= d->first &&
				    s->last >= d->last ? SAYS_ALL :
				    SAYS_OTHER;
		}
	return seen;
}

/* Does a unit hold a day that is not one of the draft's, nor a deadline? */
static bool
dated_elsewhere(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		long	 day, last;

		if (m->from.year == 0 || m->from.day == 0 ||
		    !cal_valid(m->from.year, m->from.month, m->from.day))
			continue;
		day = last = cal_days(m->from.year, m->from.month,
		    m->from.day);
		if (m->to.year != 0 && m->to.day != 0 && cal_valid(m->to.year,
		    m->to.month, m->to.day))
			last = cal_days(m->to.year, m->to.month, m->to.day);
		if ((last < d->first || day > d->last) &&
		    !deadline_near(e, u, m))
			return true;
	}
	return false;
}

/* Within an URL or an address of mail: "...?meeting_id=7". */
static bool
in_address(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct mention *m;
	size_t	 i = 0, k = 0;

	while ((m = unit_mention(e, u, MENTION_URL, &i)) != NULL)
		if (off >= m->at.off && off < m->at.off + m->at.len)
			return true;
	while ((m = unit_mention(e, u, MENTION_EMAIL, &k)) != NULL)
		if (off >= m->at.off && off < m->at.off + m->at.len)
			return true;
	return false;
}

int
scope_names(const struct events *e, const struct draft *d, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];
	bool	 others = false;
	size_t	 all;

	/* "Working Parties 5A and 5B will meet": named, noun or not */
	if (d->title.text.s != NULL && words_shared(d->title.text,
	    str_sub(u->b->text, u->off, u->end - u->off), &all) * 10 >=
	    all * 6 && all > 1)
		return 1;
	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i], *number;
		struct circ_str w = str_sub(u->b->text, h->off, h->len);
		size_t	 n = 0;
		bool	 own;

		/* "the sixteenth meeting" */
		number = unit_hit_before(e, u, LANG_ORDINAL, h->off);
		if (number != NULL && number->value > 100 &&
		    number->off + number->len + 1 == h->off)
			w = str_sub(u->b->text, number->off,
			    number->len + 1 + h->len);

		if (!site_meeting(e, u->b, h, u->end) ||
		    in_address(e, u, h->off))
			continue;
		for (size_t k = 0; k < e->drafts.n; k++)
			n += e->drafts.v[k].title.text.s != NULL &&
			    same_words(w, e->drafts.v[k].title.text);
		own = d->title.text.s != NULL &&
		    same_words(w, d->title.text);
		if (own && n < e->drafts.n)
			return 1;
		others |= !own && n > 0;
	}
	return others ? -1 : 0;
}

/*
 * Which meeting the text before a unit spoke of last, in its paragraph:
 * 1 this one, -1 another, 0 none.
 */
static int
before(const struct events *e, const struct draft *d, const struct unit *u)
{
	const struct stmt *last = NULL;
	bool	 own = false;

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct stmt *s = &e->drafts.v[i].stmts.v[k];

			if (s->u.b != u->b || s->u.off >= u->off || (last !=
			    NULL && s->date->at.off < last->date->at.off))
				continue;
			last = s;
			own = &e->drafts.v[i] == d;
		}
	return last == NULL ? 0 : own ? 1 : -1;
}

/* A row of lines or items that each hold a day, between two blocks. */
static bool
items_between(const struct events *e, uint32_t from, uint32_t to)
{
	for (uint32_t b = from + 1; b < to; b++) {
		const struct doc_block *p = e->f->doc->blocks[b];
		struct unit u = { p, 0, (uint32_t)p->text.n, REGION_BODY };
		size_t	 i = 0;

		if (p->kind != DOC_PARA || p->text.n == 0)
			continue;
		if (p->list < 0 && p->marker.n == 0 &&
		    unit_mention(e, &u, MENTION_DATE, &i) == NULL)
			return false;
	}
	return true;
}

/*
 * "... in Lima, as follows:" over a list of meetings: 1 the draft is one of
 * them, -1 others are, 0 no meeting follows.
 */
static int
leads_in(const struct events *e, const struct draft *d, const struct unit *u)
{
	struct circ_str s = str_trim(str_sub(u->b->text, u->off,
	    u->end - u->off));
	bool	 others = false;

	if (!str_ends(s, ":") && !str_ends(s, "："))
		return 0;
	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct unit *x = &e->drafts.v[i].stmts.v[k].u;

			if (x->b->id < u->b->id || x->b->id > u->b->id + 24 ||
			    (x->b == u->b && x->off <= u->off) ||
			    !items_between(e, u->b->id, x->b->id))
				continue;
			if (&e->drafts.v[i] == d)
				return 1;
			others = true;
		}
	return others ? -1 : 0;
}

enum scope
scope_named(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	unsigned seen = says(e, d, u);
	uint32_t from;
	int	 prior = leads_in(e, d, u);

	if ((seen & SAYS_OWN) != 0)
		return SCOPE_OWN;
	if (prior != 0)
		return prior > 0 ? SCOPE_NEAR : SCOPE_OTHER;
	if ((seen & SAYS_PART) != 0)
		return SCOPE_NEAR;
	if ((seen & SAYS_ALL) != 0)
		return scope_names(e, d, u) < 0 ? SCOPE_OTHER : SCOPE_ALL;
	if ((seen & SAYS_OTHER) != 0)
		return SCOPE_OTHER;
	if (e->drafts.n == 1 || scope_both(e, u))
		return SCOPE_ALL;
	if ((prior = scope_names(e, d, u)) != 0)
		return prior < 0 ? SCOPE_OTHER : SCOPE_NEAR;
	prior = before(e, d, u);
	/* "Venue: ..." behind two meetings may be that of both */
	if (prior < 0 && unit_label(e, u, LANG_VENUE, &from))
		return SCOPE_ALL;
	return prior < 0 ? SCOPE_OTHER : prior > 0 ? SCOPE_NEAR : SCOPE_ALL;
}

enum scope
scope_of(const struct events *e, const struct draft *d, const struct unit *u)
{
	enum scope s = scope_named(e, d, u);

	if (s != SCOPE_OWN && s != SCOPE_OTHER && says(e, d, u) == 0 &&
	    leads_in(e, d, u) == 0 &&
	    (dated_elsewhere(e, d, u) || scope_past(e, u)))
		return SCOPE_OTHER;
	return s;
}

/* A draft that is one item of a list of meetings. */
static bool
listed(const struct events *e, const struct draft *d)
{
	const struct doc_block *b = d->stmts.v[0].u.b;

	for (uint32_t id = b->id; id > 0 && id + 12 > b->id; id--) {
		const struct doc_block *p = e->f->doc->blocks[id - 1];

		if (p->kind == DOC_PARA && p->cell == NULL &&
		    (str_ends(p->text, ":") || str_ends(p->text, "：")) &&
		    words_in(e->f, p->id, LANG_MEETING, 0, UINT32_MAX))
			return items_between(e, id - 1, b->id) &&
			    e->f->doc->blocks[id]->list == b->list &&
			    e->f->doc->blocks[id]->indent == b->indent;
	}
	return false;
}

bool
scope_main(const struct events *e, const struct draft *d)
{
	const struct circ_value *s = &e->f->m->c.subject;
	const struct circ_str t = d->title.text;
	const struct hit *noun = NULL;

	if ((d->inside && d->source != FROM_TABLE) || d->stmts.n == 0)
		return false;
	if (d == &e->drafts.v[0] || d->source >= FROM_LINE)
		return true;
	if (s->text.s != NULL && s->at.block < e->f->doc->nblocks)
		noun = words_in(e->f, s->at.block, LANG_MEETING, s->at.off,
		    s->at.off + s->at.len);
	/* "Webinars to support the session": of webinars */
	if (noun != NULL && t.s != NULL) {
		struct circ_str w = str_sub(e->f->doc->blocks[
		    s->at.block]->text, noun->off, noun->len);

		if (same_words(w, t) && !same_words(w,
		    e->drafts.v[0].title.text))
			return true;
	}
	return (s->text.s != NULL && t.s != NULL && same_words(t, s->text)) ||
	    listed(e, d);
}

struct unit
scope_clause(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	struct unit c = *u;
	const struct stmt *own = NULL;
	const struct mention *m;
	size_t	 i = 0;

	for (size_t k = 0; k < d->stmts.n && own == NULL; k++)
		if (overlap(&d->stmts.v[k].u, u) &&
		    d->stmts.v[k].date->at.block == u->b->id)
			own = &d->stmts.v[k];
	if (e->drafts.n < 2 || own == NULL)
		return c;
	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		if (m->at.off + m->at.len <= own->date->at.off)
			c.off = m->at.off + m->at.len;
		else if (m->at.off > own->date->at.off && m->at.off < c.end &&
		    (m->flags & MENTION_LIST) == 0)
			c.end = m->at.off;
	}
	return c;
}
