/* SPDX-License-Identifier: MIT */
/*
 * Is this a paper that calls people together at all?  Minutes, invoices and
 * timetables hold days and hours too.
 */
#include "find/event.h"
#include "find/place.h"

#define LEAD 8u		/* sentences of the text that tell what it is about, */
#define HEADING 40u	/* longer than this */
#define LISTED 120u	/* bytes of a line that lists a meeting and its days */
#define CALENDAR 30		/* blocks before the table of a calendar */

bool
event_saluted(const struct events *e)
{
	for (size_t i = 0; i < e->f->parts.n; i++)
		if (e->f->parts.v[i].salutation != CIRC_NOWHERE)
			return true;
	return false;
}

bool
event_labelled(const struct events *e)
{
	static const enum lang_section label[] = { LANG_DATE, LANG_TIME,
	    LANG_VENUE };
	unsigned seen = 0;
	uint32_t from;
	bool	 meets = false;

	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->region != REGION_TITLE && u->region != REGION_SUBJECT &&
		    u->region != REGION_BODY)
			continue;
		if (u->region != REGION_BODY)
			meets |= unit_hit(e, u, LANG_MEETING) != NULL;
		for (size_t k = 0; k < NELEM(label); k++)
			if (unit_label(e, u, label[k], &from))
				seen |= 1u << k;
	}
	return meets && (seen & (seen - 1)) != 0;
}

/* Rows that only an agenda has: breaks, openings, speakers. */
static bool
agenda_like(const struct events *e, const struct agenda *a)
{
	size_t	 n = 0;

	for (uint32_t b = a->first; b <= a->last &&
	    b < e->f->doc->nblocks && n < 2; b++) {
		const struct doc_block *p = e->f->doc->blocks[b];

		if (p->kind != DOC_PARA)
			continue;
		n += words_in(e->f, b, LANG_BREAK, 0, UINT32_MAX) != NULL ||
		    words_in(e->f, b, LANG_OPENING, 0, UINT32_MAX) != NULL ||
		    words_in(e->f, b, LANG_SPEAKER, 0, UINT32_MAX) != NULL ||
		    words_in(e->f, b, LANG_SESSION, 0, UINT32_MAX) != NULL;
	}
	return n >= 2;
}

static bool
claims_agenda(const struct events *e)
{
	return str_eqz(e->f->m->c.type.text, "agenda");
}

/* Does a row name a meeting, and in another cell its days? */
static bool
row_lists(const struct events *e, const struct doc_table *t, uint32_t r)
{
	uint32_t meets = t->ncols, days = t->ncols;

	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *x = doc_at(t, r, c);
		const struct doc_block *b = x != NULL ? x->first : NULL;
		size_t	 n, i = 0;
		const struct mention *m;

		if (b == NULL || b->kind != DOC_PARA || x->row != r ||
		    x->col != c)
			continue;
		if (words_in(e->f, b->id, LANG_MEETING, 0, UINT32_MAX) != NULL)
			meets = c;
		for (m = mentions_of(e->f, b->id, &n); i < n; i++)
			if (m[i].kind == MENTION_DATE && m[i].from.day != 0)
				days = c;
	}
	return meets < t->ncols && days < t->ncols && meets != days;
}

/* "Calendar of meetings 2027", and a table of them. */
static bool
calendar(const struct events *e)
{
	const struct doc *d = e->f->doc;
	bool	 named = false;

	for (uint32_t i = 0; i < d->nblocks && i < CALENDAR; i++) {
		const struct doc_block *b = d->blocks[i];
		size_t	 rows = 0;

		if (b->kind == DOC_PARA)
			named |= b->cell == NULL && b->text.n < LISTED &&
			    words_in(e->f, i, LANG_MEETING, 0, UINT32_MAX) !=
			    NULL;
		else if (named && b->kind == DOC_TABLE) {
			for (uint32_t r = 0; r < b->table->nrows &&
			    rows < 2; r++)
				rows += row_lists(e, b->table, r);
			if (rows > 1)
				return true;
		}
	}
	return false;
}

/* How a paper may announce a meeting on days to come. */
enum notice {
	NOTICE_NONE,
	NOTICE_DAYS,		/* its title page, or a line, prints days */
	NOTICE_SLOTS,		/* one day, and the slots of its agenda */
	NOTICE_SAID,		/* a sentence says that it will be held */
	NOTICE_LISTED		/* several lines with days */
};

/* What a unit among the first tells of a meeting to come. */
static enum notice
notice_of(const struct events *e, const struct unit *u, bool slots)
{
	const struct mention *date;
	size_t	 k = 0;
	const struct hit *held = unit_hit(e, u, LANG_INVITE);
	bool	 days, meeting = unit_hit(e, u, LANG_MEETING) != NULL;

	date = unit_mention(e, u, MENTION_DATE, &k);
	if (date == NULL || date->from.day == 0 || scope_past(e, u))
		return NOTICE_NONE;
	days = date->from.day != date->to.day;
	/* the name may stand in a line of its own above "will be held" */
	if (held != NULL && (meeting || held->off == u->off))
		return NOTICE_SAID;
	if (u->region != REGION_BODY)
		return days ? NOTICE_DAYS : slots ? NOTICE_SLOTS : NOTICE_NONE;
	return meeting && days && u->end - u->off < LISTED ? NOTICE_DAYS :
	    NOTICE_NONE;
}

/* Do its first sentences, or a list among them, announce a meeting? */
static enum notice
announces(const struct events *e, bool slots)
{
	enum notice	 best = NOTICE_NONE, is;
	bool		 named = false;
	size_t		 lead = 0, lines = 0;

	for (size_t i = 0; i < e->units.n && lead < LEAD; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->region == REGION_NONE || u->region == REGION_AGENDA)
			continue;
		lead += u->region == REGION_BODY && u->end - u->off > HEADING;
		named |= u->region != REGION_BODY &&
		    unit_hit(e, u, LANG_MEETING) != NULL;
		is = notice_of(e, u, slots && named);
		best = is > best ? is : best;
		lines += is == NOTICE_DAYS && unit_hit(e, u, LANG_MEETING) !=
		    NULL;
	}
	return lines > 1 ? NOTICE_LISTED : best;
}

bool
event_calls(const struct events *e)
{
	int	 score = 0;
	size_t	 agendas = 0;
	bool	 past = false, invite = false, agenda = false;
	enum notice notice;

	/* a "timetable" without items of an agenda is one of buses */
	if (e->f->m->c.type.text.s != NULL)
		score += claims_agenda(e) && e->f->agendas.n == 0 ? 0 : 3;
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->region == REGION_NONE)
			continue;
		invite |= unit_hit(e, u, LANG_INVITE) != NULL;
		agenda |= u->end - u->off < 80 &&
		    unit_hit(e, u, LANG_AGENDA) != NULL;
		if (i < 8)
			past |= scope_past(e, u);
	}
	for (size_t i = 0; i < e->f->agendas.n; i++)
		if (e->f->agendas.v[i].rows.n > 1)
			agendas += agenda_like(e, &e->f->agendas.v[i]) ? 2 : 1;
	score += event_saluted(e) ? 2 : 0;
	notice = announces(e, agendas > 0);
	score += notice == NOTICE_SLOTS ? 2 : notice != NOTICE_NONE;
	score += 2 * invite + (agenda && agendas > 0 ? 2 : 0);
	score += agendas > 1 ? 3 : agendas > 0 ? 1 : 0;
	score += event_labelled(e) || calendar(e) ? 3 : 0;
	/* minutes tell what was; a concept note only begins with it */
	score -= past && e->f->m->c.type.text.s == NULL &&
	    notice != NOTICE_LISTED ? 2 : 0;
	return score >= 3;
}
