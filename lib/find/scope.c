/* SPDX-License-Identifier: MIT */
/*
 * Of which meeting does a sentence speak?  Its own statement does; so does a
 * sentence behind that, until the next meeting is named; one that says "both
 * meetings", or that names no meeting in particular, speaks of all.
 */
#include <stdlib.h>

#include "find/event_name.h"
#include "find/place.h"

#define HEADING_BYTES 160u		/* a longer line heads no section */
#define SECTION_BLOCKS 8u		/* between a heading and its text */
#define NOUN_NEAR 28			/* bytes from "all" to what is all */
#define VERB_NEAR 8			/* bytes: "all three meet" */

bool
scope_past(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++)
		if (l->hits[i].section == LANG_PAST &&
		    !unit_covered(e, u, &l->hits[i], LANG_INVITE))
			return true;
	return false;
}

/* "both in-person and remote participation": of ways to come, no meetings. */
static bool
of_modes(const struct events *e, const struct unit *u, const struct hit *both)
{
	static const enum lang_section mode[] = { LANG_IN_PERSON, LANG_ONLINE,
	    LANG_HYBRID };
	uint32_t next = both->off + both->len;

	while (next < u->end && u->b->text.s[next] == ' ')
		next++;
	for (size_t k = 0; k < NELEM(mode); k++)
		if (words_at(e->f, u->b->id, mode[k], both->off) != NULL ||
		    words_at(e->f, u->b->id, mode[k], next) != NULL)
			return true;
	return false;
}

bool
scope_both(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i], *v, *noun;
		uint32_t end = h->off + h->len;

		if (h->section != LANG_BOTH || (h->value == 1 &&
		    (e->drafts.n > 2 || of_modes(e, u, h))))
			continue;
		/* "all four of these regional meetings", "all three meet" */
		v = unit_hit_after(e, u, LANG_INVITE, end);
		noun = words_in(e->f, u->b->id, LANG_MEETING, end,
		    end + NOUN_NEAR);
		/* but not "each delegate at https://meetings.example.org" */
		if (h->value != 2 || (noun != NULL && !scope_in_address(e, u,
		    noun->off)) || (v != NULL && v->value == 2 && v->off <=
		    end + VERB_NEAR))
			return true;
	}
	return false;
}

/* ------------------------------------------------------ who speaks where */

/* A statement, by the place of its unit. */
struct spoken {
	const struct stmt *s;
	const struct draft *d;
};

/* What was found out of one unit, by draft; 0: not asked yet. */
struct scope_row {
	int8_t	*names;			/* all at once */
	int8_t	*named, *of;		/* enum scope, and one more */
};

struct scopes {
	VEC(struct spoken) spoken;	/* by block and offset */
	struct scope_row *rows;		/* by unit */
};

static int
by_place(const void *a, const void *b)
{
	const struct unit *x = &((const struct spoken *)a)->s->u;
	const struct unit *y = &((const struct spoken *)b)->s->u;

	if (x->b->id != y->b->id)
		return x->b->id < y->b->id ? -1 : 1;
	return x->off < y->off ? -1 : x->off > y->off;
}

void
scopes_make(struct events *e)
{
	struct ctx *ctx = e->f->ctx;
	struct scopes *x = arena_new(ctx, struct scopes);

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++)
			*vec_push(ctx, &x->spoken) = (struct spoken){
			    &e->drafts.v[i].stmts.v[k], &e->drafts.v[i] };
	if (x->spoken.n > 0)
		qsort(x->spoken.v, x->spoken.n, sizeof(*x->spoken.v),
		    by_place);
	x->rows = arena_array(ctx, e->units.n + 1, sizeof(*x->rows));
	e->scopes = x;
}

/* The first statement in a block or behind it. */
static size_t
spoken_from(const struct events *e, uint32_t block)
{
	const struct scopes *x = e->scopes;
	size_t	 lo = 0, hi = x->spoken.n;

	while (lo < hi) {
		size_t	 mid = lo + (hi - lo) / 2;

		if (x->spoken.v[mid].s->u.b->id < block)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/*
 * What is noted of a unit; NULL: it is but a part of one, or it is too early
 * for notes: there may be more drafts yet.
 */
static struct scope_row *
row_of(const struct events *e, const struct unit *u)
{
	size_t	 i = unit_index(e, u->b, u->off);
	struct scope_row *r;

	if (e->scopes == NULL || i >= e->units.n ||
	    e->units.v[i].b != u->b || e->units.v[i].off != u->off ||
	    e->units.v[i].end != u->end)
		return NULL;
	r = &e->scopes->rows[i];
	if (r->named == NULL) {
		r->named = arena_array(e->f->ctx, e->drafts.n, 1);
		r->of = arena_array(e->f->ctx, e->drafts.n, 1);
	}
	return r;
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
	const struct scopes *x = e->scopes;

	for (size_t i = spoken_from(e, u->b->id); i < x->spoken.n &&
	    x->spoken.v[i].s->u.b == u->b; i++) {
		const struct stmt *s = x->spoken.v[i].s;

		if (!overlap(&s->u, u))
			continue;
		if (x->spoken.v[i].d == d)
			seen |= s->first == d->first && s->last == d->last ?
			    SAYS_OWN : s->first >= d->first &&
			    s->last <= d->last ? SAYS_PART : SAYS_ALL;
		else
			seen |= s->first <= d->first && s->last >= d->last ?
			    SAYS_ALL : SAYS_OTHER;
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

bool
scope_in_address(const struct events *e, const struct unit *u, uint32_t off)
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
scope_names(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	struct scope_row *r = row_of(e, u);
	int8_t	*names = r != NULL ? r->names : NULL;

	if (names == NULL) {
		names = arena_array(e->f->ctx, e->drafts.n, 1);
		scope_weigh(e, u, names);
		if (r != NULL)
			r->names = names;
	}
	return names[d - e->drafts.v];
}

/*
 * Which meeting the text before a unit spoke of last, in its paragraph:
 * 1 this one, -1 another, 0 none.
 */
static int
before(const struct events *e, const struct draft *d, const struct unit *u)
{
	const struct scopes *x = e->scopes;
	const struct spoken *last = NULL;

	for (size_t i = spoken_from(e, u->b->id); i < x->spoken.n &&
	    x->spoken.v[i].s->u.b == u->b; i++) {
		const struct spoken *p = &x->spoken.v[i];

		if (p->s->u.off < u->off && (last == NULL ||
		    p->s->date->at.off >= last->s->date->at.off))
			last = p;
	}
	return last == NULL ? 0 : last->d == d ? 1 : -1;
}

/* A table, or lines or items that each hold a day, between two blocks. */
static bool
items_between(const struct events *e, uint32_t from, uint32_t to)
{
	for (uint32_t b = from + 1; b < to; b++) {
		const struct doc_block *p = e->f->doc->blocks[b];
		struct unit u = { p, 0, (uint32_t)p->text.n, REGION_BODY };
		size_t	 i = 0;

		if (p->kind != DOC_PARA || p->text.n == 0 || p->cell != NULL)
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
	const struct scopes *x = e->scopes;
	bool	 others = false;

	for (size_t k = 0; k < d->stmts.n; k++)
		if (row_leads(e, &d->stmts.v[k], u))
			return 1;
	if (!str_ends(s, ":") && !str_ends(s, "："))
		return 0;
	for (size_t i = spoken_from(e, u->b->id); i < x->spoken.n &&
	    x->spoken.v[i].s->u.b->id <= u->b->id + 96; i++) {
		const struct unit *item = &x->spoken.v[i].s->u;
		const struct doc_cell *c = item->b->cell;

		if ((c != NULL ? c->table->block : item->b)->id >
		    u->b->id + 24)
			continue;
		if ((item->b == u->b && item->off <= u->off) ||
		    !items_between(e, u->b->id, item->b->id))
			continue;
		if (x->spoken.v[i].d == d)
			return 1;
		others = true;
	}
	return others ? -1 : 0;
}

/* Is a block a line that heads what is below, with no sentence in it? */
static bool
heads(const struct events *e, const struct doc_block *b)
{
	return b->kind == DOC_PARA && b->cell == NULL && b->text.n > 0 &&
	    b->text.n <= HEADING_BYTES && (b->heading > 0 ||
	    (!str_ends(b->text, ".") && !str_ends(b->text, ";") &&
	    !str_ends(b->text, "\u3002") && !str_ends(b->text, ",") &&
	    words_in(e->f, b->id, LANG_INVITE, 0, UINT32_MAX) == NULL));
}

/*
 * "Workshop on Tides" above the paragraphs that tell of it: which meeting the
 * heading of a unit's section names.  1 this one, -1 another, 0 none.
 */
static int
section_of(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	uint32_t id = u->b->id;

	if (u->b->cell != NULL || u->region != REGION_BODY)
		return 0;
	for (unsigned n = 0; n < SECTION_BLOCKS && id-- > 0; n++) {
		const struct doc_block *b = e->f->doc->blocks[id];
		struct unit h = { b, 0, (uint32_t)b->text.n, REGION_BODY };
		size_t	 i = 0;
		int	 named;

		if (b == e->subject || b->cell != NULL)
			return 0;
		if (!heads(e, b) ||
		    unit_mention(e, &h, MENTION_DATE, &i) != NULL ||
		    unit_mention(e, &h, MENTION_URL, &i) != NULL)
			continue;
		if ((named = scope_names(e, d, &h)) != 0)
			return named;
		if (b->heading > 0)
			return 0;
	}
	return 0;
}

int
scope_table(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	const struct doc_table *t = u->b->cell != NULL ? u->b->cell->table :
	    NULL;
	const struct scopes *x = e->scopes;
	const struct draft *of = NULL;

	if (t == NULL || t->ncols != 2)
		return 0;
	for (size_t i = spoken_from(e, t->block->id); i < x->spoken.n; i++) {
		const struct doc_block *b = x->spoken.v[i].s->u.b;

		if (b->cell == NULL || b->cell->table != t)
			break;
		if (x->spoken.v[i].s->source != FROM_LINE || (of != NULL &&
		    of != x->spoken.v[i].d))
			return 0;
		of = x->spoken.v[i].d;
	}
	return of == NULL ? 0 : of == d ? 1 : -1;
}

/* "Forum | Condor Hotel, opening at 10:00": the cell on the left names it. */
int
scope_row_label(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	const struct doc_cell *c = u->b->cell, *left;
	struct unit l = { .region = u->region };

	if (e->scopes == NULL || c == NULL || c->col != 1 || c->table->ncols != 2 ||
	    e->drafts.n < 2 || (left = doc_at(c->table, c->row, 0)) == NULL ||
	    left == c || left->first == NULL || left->first->kind !=
	    DOC_PARA || left->first->text.n > HEADING_BYTES)
		return 0;
	/* or the cell itself tells its day */
	for (size_t i = spoken_from(e, u->b->id); i <
	    e->scopes->spoken.n && e->scopes->spoken.v[i].s->u.b == u->b;
	    i++)
		return e->scopes->spoken.v[i].d == d ? 1 : -1;
	l.b = left->first;
	l.end = (uint32_t)l.b->text.n;
	return scope_both(e, &l) ? 0 : scope_names(e, d, &l);
}

static enum scope
weigh_named(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	unsigned seen = says(e, d, u);
	uint32_t from;
	int	 prior = leads_in(e, d, u), table;

	if ((seen & SAYS_OWN) != 0)
		return SCOPE_OWN;
	if (e->drafts.n > 1 && (table = scope_table(e, d, u)) != 0)
		return table > 0 ? SCOPE_OWN : SCOPE_OTHER;
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
	if ((prior = scope_row_label(e, d, u)) != 0)
		return prior < 0 ? SCOPE_OTHER : SCOPE_NEAR;
	if ((prior = scope_names(e, d, u)) != 0)
		return prior < 0 ? SCOPE_OTHER : SCOPE_NEAR;
	if ((prior = before(e, d, u)) == 0)
		prior = section_of(e, d, u);
	/* "Venue: ..." behind two meetings may be that of both */
	if (prior < 0 && unit_label(e, u, LANG_VENUE, &from))
		return SCOPE_ALL;
	return prior < 0 ? SCOPE_OTHER : prior > 0 ? SCOPE_NEAR : SCOPE_ALL;
}

enum scope
scope_named(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	struct scope_row *r = row_of(e, u);
	size_t	 k = (size_t)(d - e->drafts.v);

	if (r == NULL)
		return weigh_named(e, d, u);
	if (r->named[k] == 0) {
		ctx_work(e->f->ctx, 1);
		r->named[k] = (int8_t)(weigh_named(e, d, u) + 1);
	}
	return (enum scope)(r->named[k] - 1);
}

static enum scope
weigh_of(const struct events *e, const struct draft *d, const struct unit *u)
{
	enum scope s = scope_named(e, d, u);

	if (s != SCOPE_OWN && s != SCOPE_OTHER && says(e, d, u) == 0 &&
	    leads_in(e, d, u) == 0 &&
	    (dated_elsewhere(e, d, u) || scope_past(e, u)))
		return SCOPE_OTHER;
	return s;
}

enum scope
scope_of(const struct events *e, const struct draft *d, const struct unit *u)
{
	struct scope_row *r = row_of(e, u);
	size_t	 k = (size_t)(d - e->drafts.v);

	if (r == NULL)
		return weigh_of(e, d, u);
	if (r->of[k] == 0)
		r->of[k] = (int8_t)(weigh_of(e, d, u) + 1);
	return (enum scope)(r->of[k] - 1);
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

/* Groups that meet, of which the subject says nothing? */
static bool
only_groups(const struct events *e, const struct draft *d)
{
	const struct circ_value *s = &e->f->m->c.subject, *t = &d->title;
	const struct hit *h = NULL;

	if (s->text.s != NULL && t->text.s != NULL &&
	    t->at.block < e->f->doc->nblocks)
		h = words_in(e->f, t->at.block, LANG_MEETING, t->at.off,
		    t->at.off + t->at.len);
	return h != NULL && h->value == 2 && !same_words(str_sub(
	    e->f->doc->blocks[t->at.block]->text, h->off, h->len), s->text);
}

/* Is one of the words for a meeting in a value alike to those of a text? */
static bool
noun_in(const struct events *e, const struct circ_value *v,
    struct circ_str text)
{
	const struct line *l = &e->f->lines[v->at.block];
	struct circ_str t = e->f->doc->blocks[v->at.block]->text;
	uint32_t end = v->at.off + v->at.len;

	for (size_t i = hits_from(l, v->at.off); i < l->nhits &&
	    l->hits[i].off < end; i++)
		if (l->hits[i].section == LANG_MEETING && same_words(str_sub(t,
		    l->hits[i].off, l->hits[i].len), text))
			return true;
	return false;
}

/*
 * "Conference on port networks", below "Webinar on port networks": is a
 * meeting told from the subject's by its noun, though they share the matter?
 */
static bool
other_noun(const struct events *e, const struct draft *d)
{
	const struct circ_value *s = &e->f->m->c.subject, *t = &d->title;
	const struct hit *own;

	if (s->at.block >= e->f->doc->nblocks ||
	    t->at.block >= e->f->doc->nblocks || t->at.block == s->at.block)
		return false;
	own = words_in(e->f, t->at.block, LANG_MEETING, t->at.off,
	    t->at.off + t->at.len);
	return own != NULL && own->value == 0 &&
	    noun_in(e, s, e->drafts.v[0].title.text) &&
	    !noun_in(e, s, t->text) && !noun_in(e, s, str_sub(
	    e->f->doc->blocks[t->at.block]->text, own->off, own->len));
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
	/* told of in one breath with the first */
	if (d->stmts.v[0].beside && e->drafts.v[0].stmts.n > 0 && overlap(
	    &d->stmts.v[0].u, &e->drafts.v[0].stmts.v[0].u))
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
	return (s->text.s != NULL && t.s != NULL && same_words(t, s->text) &&
	    !only_groups(e, d) && !other_noun(e, d)) || listed(e, d);
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
