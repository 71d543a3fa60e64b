/* SPDX-License-Identifier: MIT */
/*
 * Tables of meetings: a row each, with its name, its days, the deadline for
 * contributions, the hour of its opening, its website, in any order.
 */
#include "find/event.h"

#define MAXCOLS 12

enum column {
	COL_OTHER, COL_NAME, COL_DAYS,
	COL_LAST,			/* "To": the day on which it ends */
	COL_DEADLINE, COL_OPENING
};

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
dated_rows(const struct events *e, const struct doc_table *t, uint32_t first,
    uint32_t col)
{
	size_t	 n = 0;
	const struct doc_block *b;
	const struct mention *m;

	for (uint32_t r = first; r < t->nrows; r++) {
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

/* Is a line above a table one that announces meetings? */
static bool
announces(const struct events *e, const struct doc_block *line)
{
	uint32_t n;

	if (line == NULL || line->cell != NULL || !(str_ends(line->text, ":")
	    || str_ends(line->text, "\uFF1A")))
		return false;
	n = (uint32_t)line->text.n;
	return words_in(e->f, line->id, LANG_MEETING, 0, n) != NULL &&
	    (words_in(e->f, line->id, LANG_DEADLINE, 0, n) == NULL ||
	    words_in(e->f, line->id, LANG_INVITE, 0, n) != NULL);
}

/* Does a cell name what is due or done, not who meets? */
static bool
no_name(const struct events *e, const struct doc_cell *c)
{
	return cell_has(e, c, LANG_SUBMIT) || cell_has(e, c, LANG_REGISTER) ||
	    cell_has(e, c, LANG_DEADLINE) || cell_has(e, c, LANG_OPENING);
}

/*
 * "The groups will meet as follows:" above rows of which most last several
 * days: whatever they are called, "WP 4A" or "Networks".
 */
static bool
rows_last(const struct events *e, const struct doc_table *t, uint32_t first,
    const struct doc_block *b, const enum column *kind)
{
	size_t	 ranges = 0;

	if (!announces(e, above(e, b)))
		return false;
	for (uint32_t r = first; r < t->nrows; r++) {
		bool	 dated = false;

		for (uint32_t c = 0; c < t->ncols; c++) {
			const struct doc_block *at;
			const struct mention *m;

			if (kind[c] == COL_NAME && no_name(e, doc_at(t, r, c)))
				return false;
			m = cell_mention(e, doc_at(t, r, c), MENTION_DATE, &at);
			if (kind[c] == COL_DAYS && m != NULL) {
				dated = true;
				ranges += m->to.day != m->from.day ||
				    (m->flags & MENTION_LIST) != 0;
			} else if (kind[c] == COL_LAST && m != NULL)
				ranges++;
		}
		if (!dated)
			return false;
	}
	return ranges * 2 > t->nrows - first;
}

/* Does the line above tell the hours of all rows, or a head where to enrol? */
static bool
common_hours(const struct events *e, const struct doc_table *t,
    const struct doc_block *b)
{
	const struct doc_block *line = above(e, b);
	size_t	 n;
	const struct mention *m = mentions_of(e->f, line->id, &n);

	for (size_t i = 0; i < n; i++)
		if (m[i].kind == MENTION_TIME)
			return true;
	for (uint32_t c = 0; c < t->ncols; c++)
		if (cell_has(e, doc_at(t, 0, c), LANG_REGISTER) &&
		    dated_rows(e, t, 1, c) == 0)
			return true;
	return false;
}

/* Has each row a day, and a name that tells not what is due? */
static bool
days_and_names(const struct events *e, const struct doc_table *t,
    const enum column *kind)
{
	for (uint32_t c = 0; c < t->ncols; c++) {
		if (kind[c] == COL_DAYS &&
		    dated_rows(e, t, 1, c) != t->nrows - 1)
			return false;
		for (uint32_t r = 1; r < t->nrows && kind[c] == COL_NAME; r++)
			if (no_name(e, doc_at(t, r, c)))
				return false;
	}
	return true;
}

/*
 * "The Secretariat is organizing three online dialogues:" above a table
 * whose rows have a day and hours, be they common to all: the rows are
 * meetings, whatever their names.
 */
static bool
announced(const struct events *e, const struct doc_table *t,
    const struct doc_block *b, const enum column *kind)
{
	size_t	 timed = 0;

	if (!announces(e, above(e, b)))
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
	return timed == t->nrows - 1 || (days_and_names(e, t, kind) &&
	    common_hours(e, t, b));
}

/* Rows whose cell in a column names a meeting. */
static size_t
named_rows(const struct events *e, const struct doc_table *t, uint32_t first,
    uint32_t col)
{
	size_t	 n = 0;

	for (uint32_t r = first; r < t->nrows; r++)
		n += cell_has(e, doc_at(t, r, col), LANG_MEETING) &&
		    !cell_has(e, doc_at(t, r, col), LANG_REGISTER) &&
		    !cell_has(e, doc_at(t, r, col), LANG_DEADLINE);
	return n;
}

/* Has a column words, not only numbers? */
static bool
wordy(const struct doc_table *t, uint32_t first, uint32_t col)
{
	size_t	 len;

	for (uint32_t r = first; r < t->nrows; r++) {
		const struct doc_cell *c = doc_at(t, r, col);

		if (c == NULL || c->first == NULL ||
		    c->first->kind != DOC_PARA)
			continue;
		for (size_t i = 0; i < c->first->text.n; i += len)
			if (rune_letter(utf8_get(c->first->text.s + i,
			    c->first->text.n - i, &len)))
				return true;
	}
	return false;
}

/* The column of names. */
static uint32_t
name_column(const struct events *e, const struct doc_table *t,
    uint32_t first, const enum column *kind)
{
	uint32_t best = MAXCOLS;
	size_t	 most = 0, n;

	for (uint32_t c = 0; c < t->ncols; c++) {
		if (kind[c] != COL_OTHER || !wordy(t, first, c))
			continue;
		n = named_rows(e, t, first, c);
		/* the first, unless another names meetings in most rows */
		if (best == MAXCOLS || (n > most &&
		    n * 2 > t->nrows - first)) {
			best = c;
			most = n;
		}
	}
	return best;
}

/*
 * "First round | 3 May, 10:00 | online": has each row, whatever its name, a
 * day and, in a cell of its own, where or how one meets?
 */
static bool
rows_placed(const struct events *e, const struct doc_table *t, uint32_t first,
    const enum column *kind)
{
	static const enum lang_section where[] = { LANG_ONLINE, LANG_HYBRID,
	    LANG_IN_PERSON, LANG_VENUE_NOUN };

	for (uint32_t r = first; r < t->nrows; r++) {
		bool	 placed = false, dated = false;

		for (uint32_t c = 0; c < t->ncols; c++) {
			const struct doc_cell *x = doc_at(t, r, c);
			const struct doc_block *b;

			if (kind[c] == COL_NAME && no_name(e, x))
				return false;
			dated |= kind[c] == COL_DAYS && cell_mention(e, x,
			    MENTION_DATE, &b) != NULL;
			for (size_t i = 0; i < NELEM(where); i++)
				placed |= kind[c] == COL_OTHER &&
				    cell_has(e, x, where[i]);
		}
		if (!placed || !dated)
			return false;
	}
	return t->nrows > first + 1;
}

/* Does the text above a table speak of meetings? */
static bool
of_meetings(const struct events *e, const struct doc_block *block)
{
	const struct doc_block *before = above(e, block);

	return before != NULL && before->cell == NULL && words_in(e->f,
	    before->id, LANG_MEETING, 0, (uint32_t)before->text.n) != NULL;
}

/*
 * Without a head every row must have days, most a meeting, and the text
 * above must speak of meetings too.
 */
static bool
headless(const struct events *e, const struct doc_block *block,
    const enum column *kind, uint32_t days, uint32_t name)
{
	const struct doc_table *t = block->table;

	if (days < MAXCOLS && name < MAXCOLS && rows_last(e, t, 0, block,
	    kind))
		return true;
	return days < MAXCOLS && name < MAXCOLS && of_meetings(e, block) &&
	    dated_rows(e, t, 0, days) == t->nrows &&
	    (named_rows(e, t, 0, name) * 2 > t->nrows ||
	    rows_placed(e, t, 0, kind));
}

/* "From" and "To", "Start" and "End": heads of two columns. */
static bool
ends_range(const struct events *e, const struct doc_cell *from,
    const struct doc_cell *to)
{
	return (cell_has(e, from, LANG_RANGE_FROM) ||
	    cell_has(e, from, LANG_BOUND)) && (cell_has(e, to,
	    LANG_RANGE_TO) || cell_has(e, to, LANG_BOUND) ||
	    cell_has(e, to, LANG_DEADLINE));
}

/*
 * What each column holds; false if this is no table of meetings.  *first:
 * the row below the head, 0 if there is none.
 */
static bool
columns(const struct events *e, const struct doc_block *block,
    enum column *kind, uint32_t *first)
{
	const struct doc_table *t = block->table;
	const struct doc_block *b;
	uint32_t days = MAXCOLS, name;
	bool	 head = false;

	*first = 1;
	if (t->nrows < 2 || t->ncols < 2 || t->ncols > MAXCOLS)
		return false;
	for (uint32_t c = 0; c < t->ncols; c++)
		if (cell_mention(e, doc_at(t, 0, c), MENTION_DATE, &b) != NULL)
			*first = 0;
	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *h = doc_at(t, 0, c);
		size_t	 n = dated_rows(e, t, *first, c);

		kind[c] = COL_OTHER;
		head |= cell_has(e, h, LANG_COLUMN_DATE) ||
		    cell_has(e, h, LANG_DATE) || cell_has(e, h, LANG_MEETING);
		if (n > 0 && days < MAXCOLS && *first == 1 &&
		    ends_range(e, doc_at(t, 0, days), h)) {
			kind[c] = COL_LAST;
			head = true;
		}
		else if (cell_has(e, h, LANG_DEADLINE) && n > 0)
			kind[c] = COL_DEADLINE;
		else if (n > 0 && days == MAXCOLS)
			kind[days = c] = COL_DAYS;
		else if (n > 0)
			kind[c] = COL_OPENING;
	}
	name = name_column(e, t, *first, kind);
	if (name < MAXCOLS)
		kind[name] = COL_NAME;
	if (*first == 0)
		return headless(e, block, kind, days, name);
	if (!head || days == MAXCOLS)
		return false;
	if (name == MAXCOLS)		/* one meeting: days, deadline, opening */
		return t->nrows == 2 && cell_has(e, doc_at(t, 0, days),
		    LANG_MEETING);
	return named_rows(e, t, 1, name) * 2 > t->nrows - 1 ||
	    rows_last(e, t, 1, block, kind) || announced(e, t, block, kind) ||
	    (of_meetings(e, block) && rows_placed(e, t, 1, kind));
}

/*
 * Is a table that was taken for an agenda one of meetings?  The head calls
 * its rows so and each has a day of its own, or most last several days.
 */
static bool
no_agenda(const struct events *e, const struct doc_table *t, uint32_t first,
    const enum column *kind)
{
	size_t	 ranges = 0, own = 0;
	uint32_t last = MAXCOLS;
	bool	 called = false;

	for (uint32_t c = 0; c < t->ncols; c++)
		if (kind[c] == COL_LAST)
			last = c;

	for (uint32_t c = 0; c < t->ncols; c++) {
		called |= first == 1 && kind[c] == COL_NAME &&
		    cell_has(e, doc_at(t, 0, c), LANG_MEETING);
		for (uint32_t r = first; r < t->nrows && kind[c] == COL_DAYS;
		    r++) {
			const struct doc_cell *x = doc_at(t, r, c);
			const struct doc_block *b;
			const struct mention *m = cell_mention(e, x,
			    MENTION_DATE, &b);

			if (m == NULL || x->row != r)
				continue;
			own++;
			ranges += last < MAXCOLS ||
			    (m->flags & MENTION_LIST) != 0 ||
			    m->to.day != m->from.day;
		}
	}
	return own == t->nrows - first && (called || ranges * 2 > own);
}

/* Take a table back from the agendas: its cells are text again. */
static void
unclaim(struct events *e, uint32_t first, uint32_t last)
{
	size_t	 kept = 0;

	for (size_t i = 0; i < e->units.n; i++) {
		struct unit *u = &e->units.v[i];

		if (u->b->id >= first && u->b->id <= last &&
		    u->region == REGION_AGENDA)
			u->region = REGION_BODY;
	}

	for (size_t i = 0; i < e->f->agendas.n; i++) {
		const struct agenda *a = &e->f->agendas.v[i];

		if (a->first < first || a->last > last)
			e->f->agendas.v[kept++] = *a;
	}
	e->f->agendas.n = kept;
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

/* The day of a column of last days. */
static void
last_day(const struct events *e, const struct doc_cell *c, struct stmt *s)
{
	const struct doc_block *b;
	const struct mention *m = cell_mention(e, c, MENTION_DATE, &b);
	long	 day;

	if (m == NULL || m->from.year == 0 || !cal_valid(m->from.year,
	    m->from.month, m->from.day))
		return;
	day = cal_days(m->from.year, m->from.month, m->from.day);
	if (day > s->last && day < s->last + 60)
		s->last = day;
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
		if (kind[c] == COL_LAST && s.date != NULL)
			last_day(e, x, &s);
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
		    kind[c] == COL_DAYS || kind[c] == COL_NAME ||
		    kind[c] == COL_LAST)
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

/* The last block of a table. */
static uint32_t
table_end(const struct doc *d, const struct doc_block *b)
{
	uint32_t id = b->id;

	while (id + 1 < d->nblocks && d->blocks[id + 1]->cell != NULL &&
	    d->blocks[id + 1]->cell->table == b->table)
		id++;
	return id;
}

void
event_tables(struct events *e)
{
	const struct doc *d = e->f->doc;

	for (size_t i = 0; i < d->nblocks; i++) {
		const struct doc_block *b = d->blocks[i];
		const struct doc_block *line;
		enum column kind[MAXCOLS];
		uint32_t last, first;

		if (b->kind != DOC_TABLE || (b->story != DOC_BODY &&
		    b->story != DOC_TEXTBOX) || !columns(e, b, kind, &first))
			continue;
		last = table_end(d, b);
		if (e->claimed[last] != 0) {
			if (!no_agenda(e, b->table, first, kind))
				continue;
			unclaim(e, b->id, last);
		}
		line = announced(e, b->table, b, kind) ? above(e, b) : NULL;
		for (uint32_t r = first; r < b->table->nrows; r++)
			row_stmt(e, b->table, r, kind, line);
		for (uint32_t id = b->id; id <= last; id++)
			e->claimed[id] = 2;
	}
}
