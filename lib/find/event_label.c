/* SPDX-License-Identifier: MIT */
/*
 * Days behind a label, "Date: 3 May", or below one that is a paragraph of its
 * own; and the line above such labels that names their meeting.
 */
#include "find/event_stmt.h"
#include "find/name.h"

#define TITLE_BYTES 300		/* a longer line is no title */
#define LABELS_ABOVE 5		/* lines from a date up to the name above */
#define DAY_NEAR 40		/* bytes from the label of an hour to its day */

bool
label_day(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	uint32_t from;

	return unit_label(e, u, LANG_DATE, &from) || (unit_label(e, u,
	    LANG_TIME, &from) && from + DAY_NEAR > d->at.off);
}

/* Is a unit nothing but the label of a day: "III. Dates", "一、会议时间"? */
static bool
only_day_label(const struct events *e, const struct unit *u)
{
	static const enum lang_section labels[] = { LANG_DATE, LANG_TIME };
	uint32_t off = title_skip(u->b->text, unit_item(u), u->end);
	const struct hit *h;

	for (size_t i = 0; i < NELEM(labels); i++)
		if ((h = words_at(e->f, u->b->id, labels[i], off)) != NULL &&
		    title_skip(u->b->text, h->off + h->len, u->end) == u->end)
			return true;
	return false;
}

bool
label_above(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	static const uint32_t ends[] = { 0, ',', '.', ';', '(', 0xFF0C, 0x3002,
	    0xFF1B, 0xFF08, 0x060C };
	size_t	 i = unit_index(e, u->b, u->off), len;
	uint32_t at = title_skip(u->b->text, u->off, u->end), r = 0;
	const struct unit *p;

	if (i == 0 || i >= e->units.n || d->at.off > at + 8 ||
	    u->b->cell != NULL)
		return false;
	p = unit_nth(e, i - 1);
	if (p->b == u->b || p->b->cell != NULL || p->region != u->region ||
	    !only_day_label(e, p))
		return false;
	at = d->at.off + d->at.len;
	if (at < u->end)
		r = utf8_get(u->b->text.s + at, u->end - at, &len);
	for (i = 0; i < NELEM(ends); i++)
		if (r == ends[i])
			return true;
	return false;
}

/* Is a line one of "Venue: ...", "Format: ...", that stand with a date's? */
static bool
labelled(const struct events *e, const struct unit *u)
{
	static const enum lang_section labels[] = { LANG_VENUE, LANG_TIME,
	    LANG_FORMAT, LANG_DEADLINE, LANG_REGISTER };
	uint32_t from;

	for (size_t i = 0; i < NELEM(labels); i++)
		if (unit_label(e, u, labels[i], &from))
			return true;
	return false;
}

/* Behind "3.", "c)", "Third:"; where a unit begins, if nothing counts it. */
static uint32_t
behind_count(const struct events *e, const struct unit *u)
{
	uint32_t off = title_behind_mark(u), at;
	const struct hit *h = words_at(e->f, u->b->id, LANG_ORDINAL, off);
	size_t	 len;

	if (h == NULL || (at = h->off + h->len) >= u->end ||
	    !COLON(utf8_get(u->b->text.s + at, u->end - at, &len)))
		return off;
	return at + (uint32_t)len;
}

/* The paragraph over a table of two columns, labels and values; or units.n. */
static size_t
over_table(const struct events *e, const struct unit *u)
{
	const struct doc_table *t = u->b->cell->table;
	uint32_t id = t->block->id;

	if (t->ncols != 2 || u->b->cell->col != 1 || u->b->cell->row > 3 ||
	    t->nrows < 2)
		return e->units.n;
	while (id-- > 0) {
		const struct doc_block *b = e->f->doc->blocks[id];

		if (b->kind != DOC_PARA || b->cell != NULL)
			break;
		if (b->text.n > 0)
			return unit_index(e, b, 0);
	}
	return e->units.n;
}

struct circ_value
label_title(struct events *e, const struct unit *u)
{
	struct circ_value none = { 0 };
	size_t	 i = unit_index(e, u->b, u->off);
	const struct unit *p = u;

	if (i < e->units.n && u->b->cell != NULL) {
		i = over_table(e, u);
		p = i < e->units.n ? unit_nth(e, i) : u;
		i = 0;
	}
	if (i >= e->units.n)
		return none;
	for (size_t n = 0; n < LABELS_ABOVE && i-- > 0; n++) {
		p = unit_nth(e, i);
		if (!labelled(e, p))
			break;
	}
	if (p == u || p->b == e->subject || p->region != u->region ||
	    p->b->cell != NULL || p->off > 0 || p->end < p->b->text.n ||
	    p->end - p->off > TITLE_BYTES || labelled(e, p) ||
	    strchr(".:;", p->b->text.s[p->end - 1]) != NULL ||
	    unit_hit(e, p, LANG_MEETING) == NULL ||
	    unit_hit(e, p, LANG_INVITE) != NULL)
		return none;
	return title_of_subject(e, p, behind_count(e, p), p->end);
}

bool
label_follows(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	for (size_t k = 0; k < d->stmts.n; k++) {
		const struct stmt *s = &d->stmts.v[k];
		uint32_t id = s->u.b->id;

		if (s->source != FROM_LINE || s->u.b->cell != NULL ||
		    u->b->id < id || u->b->id > id + LABELS_ABOVE)
			continue;
		for (; id < u->b->id; id++) {
			const struct doc_block *b = e->f->doc->blocks[id + 1];
			struct unit next = { b, 0, (uint32_t)b->text.n,
			    u->region };

			if (b->kind != DOC_PARA || !labelled(e, &next))
				break;
		}
		if (id == u->b->id)
			return true;
	}
	return false;
}
