/* SPDX-License-Identifier: MIT */
/*
 * Meetings that the document announces.  Statements about days are gathered
 * (tables of meetings, the subject, title pages, sentences), become drafts,
 * are given their agendas, hours, places and zones, and end as events.
 */
#include "find/event.h"
#include "find/place.h"

#define COUNTED 32u	/* bytes from a number to what it counts */

/* "The Office will conduct two webinars.": does a lead count so many? */
static bool
counts(const struct events *e, const struct doc_block *lead, size_t n)
{
	const struct line *l = &e->f->lines[lead->id];

	for (size_t i = 0; i < l->nhits; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t end = h->off + h->len;

		if (h->section == LANG_ORDINAL && (size_t)h->value == n &&
		    words_in(e->f, lead->id, LANG_MEETING, end, end +
		    COUNTED) != NULL)
			return true;
	}
	return false;
}

/* The day of a row that names a meeting: its own, or the one that it says. */
static long
row_day(const struct events *e, const struct circ_row *r, bool invited)
{
	const struct circ_moment *m = &r->date;
	const struct mention *x;
	size_t	 n;

	if (invited && m->year != 0)
		return cal_days(m->year, m->month, m->day);
	if (words_in(e->f, r->at.block, LANG_MEETING, 0, UINT32_MAX) == NULL)
		return 0;
	x = mentions_of(e->f, r->at.block, &n);
	for (size_t i = 0; i < n; i++)
		if (x[i].kind == MENTION_DATE && x[i].from.day != 0 &&
		    x[i].from.year != 0)
			return cal_days(x[i].from.year, x[i].from.month,
			    x[i].from.day);
	return 0;
}

/*
 * "You are invited to three webinars:", "The schedule of meetings:" and a line
 * for each, with a day of its own: meetings, not the rows of an agenda.
 */
static bool
meetings_listed(const struct events *e, const struct agenda *a)
{
	const struct doc_block *b = e->f->doc->blocks[a->first];
	const struct doc_block *lead = a->first > 0 ?
	    e->f->doc->blocks[a->first - 1] : NULL;
	long	 before = 0, day;
	bool	 invited;

	if (a->rows.n < 2 || lead == NULL || b->kind != DOC_PARA ||
	    b->cell != NULL ||
	    lead->kind != DOC_PARA || !(str_ends(str_trim(lead->text), ":") ||
	    counts(e, lead, a->rows.n)) ||
	    words_in(e->f, lead->id, LANG_MEETING, 0, UINT32_MAX) == NULL)
		return false;
	invited = words_in(e->f, lead->id, LANG_INVITE, 0, UINT32_MAX) !=
	    NULL;
	for (size_t i = 0; i < a->rows.n; i++) {
		day = row_day(e, &a->rows.v[i], invited);
		if (day <= before)
			return false;
		before = day;
	}
	return true;
}

/* Leave to statements what lists meetings. */
static void
drop_lists(struct events *e)
{
	size_t	 kept = 0;

	for (size_t i = 0; i < e->f->agendas.n; i++)
		if (!meetings_listed(e, &e->f->agendas.v[i]))
			e->f->agendas.v[kept++] = e->f->agendas.v[i];
	e->f->agendas.n = kept;
}

static void
claim_agendas(struct events *e)
{
	for (size_t i = 0; i < e->f->agendas.n; i++) {
		const struct agenda *a = &e->f->agendas.v[i];

		for (uint32_t b = a->first; b <= a->last &&
		    b < e->f->doc->nblocks; b++)
			e->claimed[b] = 1;
	}
}

/* How likely a date of a title page is the meeting's. */
static int
title_weight(struct events *e, const struct draft *d)
{
	const struct stmt *s = &d->stmts.v[0];
	int	 score = 0;
	size_t	 i = 0;

	score += unit_mention(e, &s->u, MENTION_TIME, &i) != NULL ? 2 : 0;
	/* "will be held from 7 to 9 May": said again in the text */
	for (i = 0; i < d->stmts.n; i++)
		if (d->stmts.v[i].source == FROM_SENTENCE &&
		    d->stmts.v[i].invites && d->stmts.v[i].first == d->first &&
		    d->stmts.v[i].last == d->last) {
			score += 2;
			break;
		}
	score += d->last > d->first || s->date->from.weekday >= 0;
	score += s->u.end - s->u.off < s->date->at.len + 24;
	if (e->letter != 0 && d->first == e->letter && e->drafts.n > 1)
		return score;		/* an agenda may have taken it too */
	for (i = 0; i < e->f->agendas.n; i++) {
		const struct agenda *a = &e->f->agendas.v[i];

		for (size_t r = 0; r < a->rows.n; r++) {
			const struct circ_moment *m = &a->rows.v[r].date;
			long	 day = m->year != 0 ? cal_days(m->year,
			    m->month, m->day) : 0;

			if (m->year != 0 && day >= d->first &&
			    day <= d->last)
				return score + 4;
		}
	}
	return score;
}

/*
 * Of several dates on a title page that name nothing ("Draft 30 June"), the
 * likeliest counts.
 */
static void
drop_unnamed(struct events *e)
{
	const struct circ_moment *own = &e->f->m->c.date;
	size_t	 kept = 0, others = 0;
	int	 best = -1;
	bool	 invited = false;

	/* a letter whose date was not told, that invites in its text */
	for (size_t i = 0; i < e->drafts.n; i++)
		invited |= own->year == 0 &&
		    e->f->m->c.reference.text.s != NULL &&
		    e->drafts.v[i].source == FROM_SENTENCE &&
		    e->drafts.v[i].stmts.v[0].invites;
	for (size_t i = 0; i < e->drafts.n; i++)
		others += e->drafts.v[i].source != FROM_TITLE ||
		    e->drafts.v[i].first != e->letter;
	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].source == FROM_TITLE &&
		    title_weight(e, &e->drafts.v[i]) > best)
			best = title_weight(e, &e->drafts.v[i]);
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *d = &e->drafts.v[i];

		if (d->source == FROM_TITLE && invited &&
		    !d->stmts.v[0].named && d->first == d->last &&
		    title_weight(e, d) <= 1)
			continue;
		/* the paper's own date, with no meeting near */
		if (d->source == FROM_TITLE && d->stmts.n == 1 &&
		    own->year != 0 && d->first == e->letter &&
		    (e->f->agendas.n == 0 || title_weight(e, d) == 0) &&
		    !((event_labelled(e) && others == 0) ||
		    title_weight(e, d) >= 3))
			continue;
		if (d->source == FROM_TITLE && !d->stmts.v[0].named &&
		    (title_weight(e, d) < best || (others > 0 &&
		    own->year != 0 && d->first == e->letter &&
		    title_weight(e, d) < 3)))
			continue;
		e->drafts.v[kept++] = *d;
	}
	e->drafts.n = kept;
}

static struct circ_moment
moment(const struct draft *d, long day, int16_t minute, struct circ_span at)
{
	struct circ_moment m = { .minute = minute, .time_at = at };
	int	 y, mo, dd;

	cal_from_days(day, &y, &mo, &dd);
	m.year = (int16_t)y;
	m.month = (uint8_t)mo;
	m.day = (uint8_t)dd;
	m.at = d->stmts.n > 0 ? d->stmts.v[0].date->at :
	    d->agenda != NULL ? d->agenda->rows.v[0].date.at :
	    (struct circ_span){ CIRC_NOWHERE, 0, 0 };
	m.how = CIRC_STATED;
	return m;
}

/* Of an agenda that several meetings share, a row on another's day. */
static bool
anothers(const struct events *e, const struct draft *d,
    const struct agenda *a, const struct circ_row *r)
{
	long	 day;

	if (r->date.year == 0)
		return false;
	day = cal_days(r->date.year, r->date.month, r->date.day);
	if (day >= d->first && day <= d->last)
		return false;
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *x = &e->drafts.v[i];

		if (x == d || day < x->first || day > x->last)
			continue;
		for (size_t k = 0; k < x->agendas.n; k++)
			if (x->agendas.v[k] == a)
				return true;
	}
	return false;
}

/* The rows of a draft's agendas; days that they leave open are filled in. */
static void
rows_of(struct events *e, const struct draft *d, struct circ_event *out)
{
	VEC(struct circ_row) rows = { 0 };

	for (size_t k = 0; k < d->agendas.n; k++) {
		const struct agenda *a = d->agendas.v[k];

		for (size_t i = 0; i < a->rows.n; i++) {
			struct circ_row *r;

			if (anothers(e, d, a, &a->rows.v[i]))
				continue;
			count_rows(e->f, 1);
			r = vec_push(e->f->ctx, &rows);
			*r = a->rows.v[i];
			if (r->date.year == 0 && (a->timed || r->start >= 0) &&
			    d->first == d->last) {
				r->date = out->start;
				r->date.minute = -1;
				r->date.how = CIRC_INFERRED;
			}
		}
	}
	out->agenda = rows.v;
	out->nagenda = rows.n;
}

/* A meeting within another one is held as that one is. */
static void
inherit(struct events *e)
{
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		for (size_t k = 0; k < e->drafts.n && d->inside &&
		    d->mode == CIRC_MODE_NONE; k++)
			if (e->drafts.v[k].first <= d->first &&
			    e->drafts.v[k].last >= d->last &&
			    e->drafts.v[k].mode != CIRC_ONLINE)
				d->mode = e->drafts.v[k].mode;
	}
}

static void
finish(struct events *e, struct draft *d, struct circ_event *out)
{
	out->title = d->title;
	out->start = moment(d, d->first, d->start, d->start_at);
	if (d->last > d->first || d->end >= 0 || d->stmts.n > 0)
		out->end = moment(d, d->last, d->end, d->end_at);
	rows_of(e, d, out);
	out->location = d->location;
	out->mode = d->mode;
	out->mode_at = d->mode_at;
	out->url = d->url;
	out->registration_url = d->registration;
	event_zone(e, d, out);
}

/* Rows without a day are dated before hours are taken from them. */
static void
date_rows(struct events *e)
{
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		if (d->first != d->last)
			continue;
		for (size_t k = 0; k < d->agendas.n; k++) {
			struct agenda *a = d->agendas.v[k];

			for (size_t r = 0; r < a->rows.n; r++)
				if (a->rows.v[r].date.year == 0 && a->timed)
					a->rows.v[r].date = moment(d,
					    d->first, -1,
					    (struct circ_span){
					    CIRC_NOWHERE, 0, 0 });
		}
	}
}

void
find_events(struct find *f)
{
	static const struct circ_value none;
	struct events e = { .f = f };
	VEC(struct circ_event) out = { 0 };
	const struct circ_moment *own = &f->m->c.date;

	geo_open(f->ctx, &e.geo);
	e.claimed = arena_array(f->ctx, f->doc->nblocks + 1, 1);
	if (f->m->c.subject.text.s != NULL &&
	    f->m->c.subject.at.block < f->doc->nblocks)
		e.subject = f->doc->blocks[f->m->c.subject.at.block];
	if (own->year != 0)
		e.letter = cal_days(own->year, own->month, own->day);
	drop_lists(&e);
	claim_agendas(&e);
	units_make(&e);
	e.since = event_since(&e);
	if (!event_calls(&e)) {
		if (str_eqz(f->m->c.type.text, "agenda") && f->agendas.n == 0) {
			f->m->c.type = none;
			f->m->c.subject = none;
		}
		return;
	}
	e.own_date = !event_saluted(&e);	/* it may be the meeting's own */
	event_tables(&e);
	stmts_find(&e);
	drafts_settle(&e);
	drop_unnamed(&e);
	event_agendas(&e);
	event_titles(&e);
	date_rows(&e);
	scopes_make(&e);
	for (size_t i = 0; i < e.drafts.n; i++)
		event_hours(&e, &e.drafts.v[i]);
	event_places(&e);
	for (size_t i = 0; i < e.drafts.n; i++)
		event_mode(&e, &e.drafts.v[i]);
	inherit(&e);
	event_links(&e);
	for (size_t i = 0; i < e.drafts.n; i++)
		finish(&e, &e.drafts.v[i], vec_push(f->ctx, &out));
	f->m->c.events = out.v;
	f->m->c.nevents = out.n;
}
