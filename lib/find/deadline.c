/* SPDX-License-Identifier: MIT */
/*
 * Deadlines: of tables (due_table.c), and of prose and run-in headings ("not
 * later than 24 January 2010"), told by due.c and worded by due_text.c.
 */
#include "find/due.h"
#include "find/place.h"

#define LONG_BEFORE 400		/* days before a meeting: none is due so early */

/*
 * The day of a mention.  A year that was only inferred gives way where the
 * day would lie before the letter, or more than a year before the meeting:
 * what is asked for lies between the two.
 */
static struct mention_day
day_of(const struct deadlines *x, const struct mention *m)
{
	struct mention_day d = m->to.day != 0 && m->to.year != 0 ? m->to :
	    m->from;
	const struct circ_circular *c = &x->e.f->m->c;
	long	 from = x->e.letter, day;

	if (from == 0 && c->nevents > 0 && c->events[0].start.year != 0)
		from = cal_days(c->events[0].start.year,
		    c->events[0].start.month, c->events[0].start.day) - 365;
	if ((m->flags & MENTION_YEAR_INFERRED) == 0 || from == 0 ||
	    d.weekday >= 0 || !cal_valid(d.year, d.month, d.day))
		return d;
	day = cal_days(d.year, d.month, d.day);
	if (day < from && day + 365 >= from)
		d.year++;
	return d;
}

/*
 * Before the letter; or, in a paper that has no day of its own, so long before
 * its meeting that it is told of what went before.
 */
static bool
before_letter(const struct deadlines *x, const struct mention_day *d)
{
	const struct circ_circular *c = &x->e.f->m->c;
	long	 day = cal_days(d->year, d->month, d->day), first;

	if (x->e.letter != 0 || c->nevents == 0 || c->date.year != 0)
		return x->e.letter != 0 && day < x->e.letter;
	first = cal_days(c->events[0].start.year, c->events[0].start.month,
	    c->events[0].start.day);
	return c->events[0].start.year != 0 && day + LONG_BEFORE < first;
}

/* A day before the letter is due only where words and its year say so. */
static bool
due(const struct deadlines *x, const struct mention *m,
    const struct mention_day *d, bool said)
{
	return d->year != 0 && d->month != 0 && d->day != 0 &&
	    (m->flags & (MENTION_MONTH_ONLY | MENTION_IMPOSSIBLE)) == 0 &&
	    cal_valid(d->year, d->month, d->day) &&
	    (!before_letter(x, d) ||
	    (said && (m->flags & MENTION_YEAR_INFERRED) == 0));
}

static bool
same_day(const struct circ_deadline *d, const struct mention_day *m)
{
	return d->date.year == m->year && d->date.month == m->month &&
	    d->date.day == m->day;
}

static bool
own_date(const struct find *f, const struct mention *m)
{
	const struct circ_moment *own = &f->m->c.date;

	return own->year != 0 && own->at.block == m->at.block &&
	    own->at.off == m->at.off;
}

void
deadline_add(struct deadlines *x, const struct mention *m,
    struct circ_value text, bool said)
{
	struct mention_day day = day_of(x, m);
	struct circ_deadline *d;

	if (own_date(x->e.f, m) || !due(x, m, &day, said))
		return;
	for (size_t i = 0; i < x->out.n; i++) {
		d = &x->out.v[i];
		if (!same_day(d, &day))
			continue;
		if (said && due_text_thin(d->text.text) &&
		    text.text.n > d->text.text.n)
			d->text = text;
		if (said || (d->text.text.s != NULL && text.text.s != NULL &&
		    str_eq(d->text.text, text.text)))
			return;
	}
	d = vec_push(x->e.f->ctx, &x->out);
	d->date = (struct circ_moment){ .year = day.year, .month = day.month,
	    .day = day.day, .minute = -1,
	    .how = (m->flags & MENTION_YEAR_INFERRED) != 0 ? CIRC_INFERRED :
	    CIRC_STATED, .at = m->at };
	d->text = text;
	model_trace(x->e.f->ctx, x->e.f->m, m->at, "deadline \"%.*s\"",
	    (int)text.text.n, text.text.s != NULL ? text.text.s : "");
}

/*
 * "Comments: 8 October." behind a sentence that names a deadline: a short
 * line that ends with its day, and speaks of no meeting.
 */
static bool
goes_on(const struct events *e, const struct unit *u, const struct mention *m)
{
	struct circ_str before = str_trim(str_sub(u->b->text, u->off,
	    m->at.off - u->off)), behind;
	uint32_t end = m->at.off + m->at.len;
	size_t	 last = before.n > 0 ? utf8_prev(before.s, before.n) : 0, len;

	behind = str_trim(str_sub(u->b->text, end, u->end - end));
	return before.n > 2 && before.n < 60 && behind.n < 4 &&
	    (str_ends(before, ":") || str_ends(before, ",") ||
	    str_ends(before, "\xef\xbc\x9a") || rune_dash(utf8_get(
	    before.s + last, before.n - last, &len))) &&
	    unit_hit(e, u, LANG_MEETING) == NULL &&
	    unit_hit(e, u, LANG_OPENING) == NULL;
}

/* "the study, for which data were collected until 31 May": it only tells. */
static bool
only_tells(const struct deadlines *x, const struct unit *u,
    const struct mention *m)
{
	struct mention_day day = day_of(x, m);

	return before_letter(x, &day) && (x->e.letter == 0 ||
	    scope_past(&x->e, u) || unit_hit(&x->e, u, LANG_WAS) != NULL);
}

/*
 * "Deadline: | Registration: 3 May": the label in the cell beside a unit's,
 * which is said of all paragraphs of the cell.
 */
static bool
label_beside(const struct events *e, const struct unit *u)
{
	const struct doc_cell *c = u->b->cell;
	struct unit first = { c != NULL ? c->first : NULL, 0, 0, u->region };
	uint32_t from;

	return first.b != NULL && first.b != u->b && first.b->kind == DOC_PARA &&
	    u->b->kind == DOC_PARA && unit_label(e, &first, LANG_DEADLINE,
	    &from);
}

/*
 * "Registration is open from 4 April until 3 May": the last day of a call
 * that is over before the meeting begins.
 */
static bool
call_lasts(const struct deadlines *x, const struct unit *u,
    const struct mention *m)
{
	const struct circ_circular *c = &x->e.f->m->c;
	const struct hit *reg = unit_hit_before(&x->e, u, LANG_REGISTER,
	    m->at.off);
	long	 first, last;

	if (reg == NULL || c->nevents == 0 || c->events[0].start.year == 0 ||
	    m->to.year == 0 || m->to.day == 0 || (m->from.day == m->to.day &&
	    m->from.month == m->to.month) || words_in(x->e.f, u->b->id,
	    LANG_MEETING, reg->off + reg->len, m->at.off) != NULL ||
	    !cal_valid(m->to.year, m->to.month, m->to.day))
		return false;
	last = cal_days(m->to.year, m->to.month, m->to.day);
	first = cal_days(c->events[0].start.year, c->events[0].start.month,
	    c->events[0].start.day);
	return last < first;
}

static void
prose(struct deadlines *x)
{
	struct events *e = &x->e;
	const struct doc_block *due_in = NULL;

	for (size_t k = 0; k < e->units.n; k++) {
		const struct unit *u = unit_nth(e, k);
		const struct mention *m;
		size_t	 i = 0;
		uint32_t from;
		bool	 label, more = due_in == u->b;

		if (u->region == REGION_AGENDA || e->claimed[u->b->id] != 0 ||
		    (u->b->story != DOC_BODY && u->b->story != DOC_TEXTBOX))
			continue;
		label = unit_label(e, u, LANG_DEADLINE, &from) ||
		    label_beside(e, u);
		due_in = NULL;
		while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
			if ((!label && !deadline_near(e, u, m) &&
			    !call_lasts(x, u, m) &&
			    !(more && goes_on(e, u, m))) ||
			    only_tells(x, u, m))
				continue;
			deadline_add(x, m, due_text(e, u, m), true);
			due_in = u->b;
		}
	}
}

/* Is the date of the paper the day of its meeting?  Replies are due before. */
static bool
own_of_meeting(const struct circ_circular *c)
{
	for (size_t i = 0; i < c->nevents; i++)
		if (c->events[i].start.year == c->date.year &&
		    c->events[i].start.month == c->date.month &&
		    c->events[i].start.day == c->date.day)
			return true;
	return false;
}

void
find_deadlines(struct find *f)
{
	struct deadlines x = { .e.f = f };
	const struct circ_moment *own = &f->m->c.date;

	x.e.claimed = arena_array(f->ctx, f->doc->nblocks + 1, 1);
	for (size_t i = 0; i < f->agendas.n; i++)
		for (uint32_t b = f->agendas.v[i].first;
		    b <= f->agendas.v[i].last && b < f->doc->nblocks; b++)
			x.e.claimed[b] = 1;
	if (own->year != 0 && !own_of_meeting(&f->m->c))
		x.e.letter = cal_days(own->year, own->month, own->day);
	if (f->m->c.subject.text.s != NULL &&
	    f->m->c.subject.at.block < f->doc->nblocks)
		x.e.subject = f->doc->blocks[f->m->c.subject.at.block];
	units_make(&x.e);
	due_tables(&x);
	prose(&x);
	f->m->c.deadlines = x.out.v;
	f->m->c.ndeadlines = x.out.n;
}
