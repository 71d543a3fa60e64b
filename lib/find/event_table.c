/* SPDX-License-Identifier: MIT */
/*
 * Tables of meetings: a row each, with its name, its days, the deadline for
 * contributions, the hour of its opening, its website, in any order.
 */
#include "find/event.h"

#define MAXCOLS 12

enum column { COL_OTHER, COL_NAME, COL_DAYS, COL_DEADLINE, COL_OPENING };

static bool
cell_has(const struct events *e, const struct doc_cell *c, enum lang_section s)
{
	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next)
		if (b->kind == DOC_PARA && words_in(e->f, b->id, s, 0,
		    (uint32_t)b->text.n) != NULL)
			return true;
	return false;
}

static const struct mention *
cell_mention(const struct events *e, const struct doc_cell *c,
    enum mention_kind k, const struct doc_block **at)
{
	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next) {
		size_t	 n;
		const struct mention *m;

		if (b->kind != DOC_PARA)
			continue;
		m = mentions_of(e->f, b->id, &n);
		for (size_t i = 0; i < n; i++)
			if (m[i].kind == k) {
				*at = b;
				return &m[i];
			}
	}
	return NULL;
}

static size_t
dated_rows(const struct events *e, const struct doc_table *t, uint32_t col)
{
	size_t	 n = 0;
	const struct doc_block *b;
	const struct mention *m;

	for (uint32_t r = 1; r < t->nrows; r++) {
		m = cell_mention(e, doc_at(t, r, col), MENTION_DATE, &b);
		n += m != NULL && m->from.day != 0;
	}
	return n;
}

/* The text above a table; NULL: none. */
static const struct doc_block *
above(const struct events *e, const struct doc_block *table)
{
	for (uint32_t id = table->id; id-- > 0;)
		if (e->f->doc->blocks[id]->kind == DOC_PARA &&
		    e->f->doc->blocks[id]->text.n > 0)
			return e->f->doc->blocks[id];
	return NULL;
}

/*
 * "The Secretariat is organizing three online dialogues:" above a table
 * whose rows have a day and hours: the rows are meetings, whatever their
 * names.
 */
static bool
announced(const struct events *e, const struct doc_table *t,
    const struct doc_block *b, const enum column *kind)
{
	const struct doc_block *before = above(e, b);
	size_t	 timed = 0;

	if (before == NULL || before->cell != NULL ||
	    !str_ends(before->text, ":") || words_in(e->f, before->id,
	    LANG_MEETING, 0, (uint32_t)before->text.n) == NULL ||
	    words_in(e->f, before->id, LANG_DEADLINE, 0,
	    (uint32_t)before->text.n) != NULL)
		return false;
	for (uint32_t r = 1; r < t->nrows; r++)
		for (uint32_t c = 0; c < t->ncols; c++) {
			const struct doc_block *at;
			const struct mention *m = kind[c] == COL_NAME ? NULL :
			    cell_mention(e, doc_at(t, r, c), MENTION_TIME,
			    &at);

			if (m != NULL && m->end >= 0) {
				timed++;
				break;
			}
		}
	return timed == t->nrows - 1;
}

/* What each column holds; false if this is no table of meetings. */
static bool
columns(const struct events *e, const struct doc_block *block,
    enum column *kind)
{
	const struct doc_table *t = block->table;
	uint32_t days = MAXCOLS, name = MAXCOLS;
	size_t	 meetings = 0;
	bool	 head = false;

	if (t->nrows < 2 || t->ncols < 2 || t->ncols > MAXCOLS)
		return false;
	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *h = doc_at(t, 0, c);
		size_t	 n = dated_rows(e, t, c);
		const struct doc_block *b;

		kind[c] = COL_OTHER;
		if (cell_mention(e, h, MENTION_DATE, &b) != NULL)
			return false;
		head |= cell_has(e, h, LANG_COLUMN_DATE) ||
		    cell_has(e, h, LANG_DATE) || cell_has(e, h, LANG_MEETING);
		if (cell_has(e, h, LANG_DEADLINE) && n > 0)
			kind[c] = COL_DEADLINE;
		else if (n > 0 && days == MAXCOLS)
			kind[days = c] = COL_DAYS;
		else if (n > 0)
			kind[c] = COL_OPENING;
		else if (name == MAXCOLS)
			kind[name = c] = COL_NAME;
	}
	if (!head || days == MAXCOLS)
		return false;
	if (name == MAXCOLS)		/* one meeting: days, deadline, opening */
		return t->nrows == 2 && cell_has(e, doc_at(t, 0, days),
		    LANG_MEETING);
	for (uint32_t r = 1; r < t->nrows; r++)
		meetings += cell_has(e, doc_at(t, r, name), LANG_MEETING) &&
		    !cell_has(e, doc_at(t, r, name), LANG_REGISTER) &&
		    !cell_has(e, doc_at(t, r, name), LANG_DEADLINE);
	return meetings * 2 > t->nrows - 1 || announced(e, t, block, kind);
}

/* "8 et 9 mai 2012": the further days of a list in one cell. */
static void
list_days(const struct events *e, const struct doc_block *b,
    const struct mention *m, struct stmt *s)
{
	size_t	 n;
	const struct mention *all = mentions_of(e->f, b->id, &n);

	for (size_t i = 0; i < n && (m->flags & MENTION_LIST) != 0; i++) {
		long	 day;

		if (all[i].kind != MENTION_DATE || all[i].from.year == 0 ||
		    (all[i].flags & MENTION_LIST) == 0 ||
		    !cal_valid(all[i].from.year, all[i].from.month,
		    all[i].from.day))
			continue;
		day = cal_days(all[i].from.year, all[i].from.month,
		    all[i].from.day);
		if (day > s->last && day <= s->last + 4)
			s->last = day;
	}
}

/* What is said of a row elsewhere: the head of a column, a line above. */
static void
say_also(struct events *e, const struct stmt *row, const struct doc_block *b)
{
	struct stmt o = *row;

	if (b == NULL || b->kind != DOC_PARA)
		return;
	o.u = (struct unit){ b, 0, (uint32_t)b->text.n, REGION_BODY };
	o.opens = true;
	draft_add(e, &o);
}

static void
row_stmt(struct events *e, const struct doc_table *t, uint32_t r,
    const enum column *kind, const struct doc_block *line)
{
	struct stmt s = { .source = FROM_TABLE, .invites = true,
	    .named = true };
	const struct doc_block *b = NULL;
	const struct mention *m;

	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *x = doc_at(t, r, c);

		if (x == NULL || x->row != r)
			continue;
		if (kind[c] == COL_NAME && x->first != NULL &&
		    x->first->kind == DOC_PARA)
			s.title = value_of(e->f, x->first, 0,
			    (uint32_t)x->first->text.n);
		if (kind[c] != COL_DAYS)
			continue;
		m = cell_mention(e, x, MENTION_DATE, &b);
		if (m == NULL || m->from.year == 0 || m->from.day == 0 ||
		    !cal_valid(m->from.year, m->from.month, m->from.day))
			continue;
		s.date = m;
		s.first = s.last = cal_days(m->from.year, m->from.month,
		    m->from.day);
		if (m->to.day != 0 && m->to.year != 0)
			s.last = cal_days(m->to.year, m->to.month, m->to.day);
		if (s.last < s.first)
			s.last = s.first;
		list_days(e, b, m, &s);
		s.u = (struct unit){ b, 0, (uint32_t)b->text.n, REGION_BODY };
	}
	if (s.date == NULL || (e->since != 0 && s.last < e->since))
		return;
	model_trace(e->f->ctx, e->f->m, s.date->at,
	    "statement of a table: \"%.*s\"", (int)s.title.text.n,
	    s.title.text.s != NULL ? s.title.text.s : "");
	draft_add(e, &s);
	/* the hour of its opening, its website */
	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *x = doc_at(t, r, c);
		const struct doc_block *p;

		if (x == NULL || x->row != r || kind[c] == COL_DEADLINE ||
		    kind[c] == COL_DAYS || kind[c] == COL_NAME)
			continue;
		for (p = x->first; p != NULL; p = p->next)
			say_also(e, &s, p);
		/* "Time (UTC)" */
		if (doc_at(t, 0, c) != NULL && cell_mention(e, doc_at(t, 0, c),
		    MENTION_ZONE, &b) != NULL)
			say_also(e, &s, b);
	}
	say_also(e, &s, line);
}

void
event_tables(struct events *e)
{
	const struct doc *d = e->f->doc;

	for (size_t i = 0; i < d->nblocks; i++) {
		const struct doc_block *b = d->blocks[i];
		const struct doc_block *line;
		enum column kind[MAXCOLS];

		if (b->kind != DOC_TABLE || e->claimed[b->id] != 0 ||
		    (b->story != DOC_BODY && b->story != DOC_TEXTBOX) ||
		    !columns(e, b, kind))
			continue;
		line = announced(e, b->table, b, kind) ? above(e, b) : NULL;
		for (uint32_t r = 1; r < b->table->nrows; r++)
			row_stmt(e, b->table, r, kind, line);
		for (size_t k = i; k < d->nblocks; k++) {
			const struct doc_cell *c = d->blocks[k]->cell;

			if (k > i && (c == NULL || c->table != b->table))
				break;
			e->claimed[d->blocks[k]->id] = 2;
		}
	}
}
