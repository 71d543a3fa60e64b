/* SPDX-License-Identifier: MIT */
/*
 * Agendas without a table whose lines tell how long, not when:
 *
 *	Opening remarks (5 min)		a title
 *	- Ms A, Org			what belongs to it
 *	Discussion (20 min)
 *
 * They stand under a heading.  Where titles are in bold, another line in bold
 * among them is one, too.  Numbered ones are agenda_list.c's.
 */
#include "find/agenda_person.h"
#include "find/agenda_text.h"

#define BETWEEN 12	/* lines that may stand between two titles */

static bool
bold(const struct piece *p)
{
	return p->first && p->end > p->off && (doc_flags(p->b, p->off, p->end -
	    p->off) & DOC_BOLD);
}

/* A line that tells its length, and is no part of the one above. */
static bool
told(const struct find *f, const struct piece *p)
{
	return p->first && !p->bullet && piece_lasts(f, p);
}

/* Does a line open a row of a list that begins with this title? */
static bool
opens(struct agendas *w, const struct piece *first, const struct piece *p)
{
	uint32_t from;

	if (!p->first || p->bullet || piece_prose(p))
		return false;
	return told(w->f, p) || (bold(first) && bold(p) && role_label(w, p,
	    &from) == ROLE_SAYS_NOT && person_score(w, p->b, p->off,
	    p->end) < 2);
}

/* May the line belong to the last row? */
static bool
belongs(struct agendas *w, const struct piece *p)
{
	uint32_t from;

	return !p->first || p->bullet || role_label(w, p, &from) !=
	    ROLE_SAYS_NOT || person_score(w, p->b, p->off, p->end) >= 2;
}

/* The end of the list that begins at i; i if it is none. */
static size_t
lengths_end(struct agendas *w, const struct pieces *ps, size_t i)
{
	size_t	 last = i, count = 0, k;

	for (k = i; k < ps->n && k - last <= BETWEEN; k++) {
		enum kind kind = line_kind(w->f, &ps->v[k]);

		if (kind == K_ANNEX || kind == K_AGENDA || kind == K_CLOCK)
			break;
		if (told(w->f, &ps->v[k])) {
			last = k;
			count++;
		}
	}
	if (count < 2)
		return i;
	for (k = last + 1; k < ps->n && belongs(w, &ps->v[k]); k++) {
		enum kind kind = line_kind(w->f, &ps->v[k]);

		if (kind != K_OTHER && (kind != K_PROSE || ps->v[k].first))
			break;
	}
	return k;
}

bool
agenda_lengths(struct stretch *s, size_t *at)
{
	struct agendas	*w = s->w;
	const struct piece *first = &s->ps->v[*at];
	struct lines	 l = { .w = w };
	struct circ_moment day;
	size_t		 to;

	if (s->heading == 0 || s->prose > 0 || !told(w->f, first) ||
	    (to = lengths_end(w, s->ps, *at)) == *at)
		return false;
	l.a = agenda_new(w);
	for (size_t k = *at; k < to; k++) {
		const struct piece *p = &s->ps->v[k];

		if (piece_day(w->f, p, &day)) {
			row_close(&l);
			day_begins(w, &day, p, 1);
		} else if (opens(w, first, p)) {
			row_open(&l, 0);
			*vec_push(w->f->ctx, &l.body) = *p;
		} else if (line_heads(w->f, p))
			row_section(&l, p);
		else if (l.open)
			*vec_push(w->f->ctx, &l.body) = *p;
	}
	row_close(&l);
	agenda_keep(w, stretch_agenda(s, *at, to, l.a, w->heading));
	*at = to;
	return true;
}
