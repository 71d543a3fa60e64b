/* SPDX-License-Identifier: MIT */
/*
 * Deadlines: tables of days and of what is due, a column of a table of
 * meetings, run-in headings, and prose ("not later than 24 January 2010").
 */
#include "find/event.h"

#define MAXCOLS 12

struct deadlines {
	struct events	 e;
	VEC(struct circ_deadline) out;
};

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

static bool
due(const struct deadlines *x, const struct mention *m,
    const struct mention_day *d)
{
	return d->year != 0 && d->month != 0 && d->day != 0 &&
	    (m->flags & (MENTION_MONTH_ONLY | MENTION_IMPOSSIBLE)) == 0 &&
	    cal_valid(d->year, d->month, d->day) && (x->e.letter == 0 ||
	    cal_days(d->year, d->month, d->day) >= x->e.letter);
}

static bool
same_day(const struct circ_deadline *d, const struct mention_day *m)
{
	return d->date.year == m->year && d->date.month == m->month &&
	    d->date.day == m->day;
}

/* prose: a sentence that repeats a known day adds nothing. */
static void
add(struct deadlines *x, const struct mention *m, struct circ_value text,
    bool prose)
{
	struct mention_day day = day_of(x, m);
	struct circ_deadline *d;

	if (!due(x, m, &day))
		return;
	for (size_t i = 0; i < x->out.n; i++) {
		d = &x->out.v[i];
		if (!same_day(d, &day))
			continue;
		if (prose && due_text_thin(d->text.text) &&
		    text.text.n > d->text.text.n)
			d->text = text;
		if (prose || (d->text.text.s != NULL && text.text.s != NULL &&
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

/* ------------------------------------------------------------------ tables */

static const struct mention *
cell_date(const struct find *f, const struct doc_cell *c)
{
	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next) {
		size_t	 n;
		const struct mention *m;

		if (b->kind != DOC_PARA)
			continue;
		m = mentions_of(f, b->id, &n);
		for (size_t i = 0; i < n; i++)
			if (m[i].kind == MENTION_DATE && m[i].from.day != 0)
				return &m[i];
	}
	return NULL;
}

static bool
cell_says(const struct find *f, const struct doc_cell *c, enum lang_section s)
{
	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next)
		if (b->kind == DOC_PARA && words_in(f, b->id, s, 0,
		    (uint32_t)b->text.n) != NULL)
			return true;
	return false;
}

static struct circ_value
cell_value(struct find *f, const struct doc_cell *c)
{
	struct circ_value none = { 0 };

	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next)
		if (b->kind == DOC_PARA && b->text.n > 0)
			return value_of(f, b, 0, (uint32_t)b->text.n);
	return none;
}

/* Skip a bullet or dash; the first byte of what is listed. */
static uint32_t
after_bullet(struct circ_str t, uint32_t off, uint32_t end)
{
	size_t	 len;

	while (off < end) {
		uint32_t r = utf8_get(t.s + off, end - off, &len);

		if (!rune_space(r) && !rune_dash(r) && r != 0x2022 &&
		    r != 0xB7 && r != 0x25CF && r != '*')
			break;
		off += (uint32_t)len;
	}
	return off;
}

/* Each line of a cell that says what is due on one day. */
static void
add_lines(struct deadlines *x, const struct doc_cell *c,
    const struct mention *m)
{
	struct find *f = x->e.f;
	bool	 any = false;

	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next) {
		uint32_t from = 0;

		if (b->kind != DOC_PARA)
			continue;
		for (uint32_t i = 0; i <= b->text.n; i++) {
			uint32_t k;

			if (i < b->text.n && b->text.s[i] != '\n')
				continue;
			/* a line that goes on in small letters is no new one */
			k = after_bullet(b->text, i, (uint32_t)b->text.n);
			if (i < b->text.n && k == i + 1 && k < b->text.n &&
			    b->text.s[k] >= 'a' && b->text.s[k] <= 'z')
				continue;
			k = after_bullet(b->text, from, i);
			if (k < i) {
				add(x, m, value_of(f, b, k, i - k), false);
				any = true;
			}
			from = i + 1;
		}
	}
	if (!any)
		add(x, m, (struct circ_value){ 0 }, false);
}

/* "Key deadlines:" or its like right above a table, or in its head. */
static bool
announced(const struct find *f, const struct doc_block *table)
{
	const struct doc_table *t = table->table;
	const struct doc_cell *c = table->cell;

	for (uint32_t col = 0; col < t->ncols; col++)
		if (cell_says(f, doc_at(t, 0, col), LANG_DEADLINE))
			return true;
	for (uint32_t id = table->id, k = 0; id-- > 0 && k < 2; ) {
		const struct doc_block *b = f->doc->blocks[id];

		if (b->kind != DOC_PARA || b->cell != c || b->text.n == 0)
			continue;
		k++;
		if (b->text.n < 160 && words_in(f, b->id, LANG_DEADLINE, 0,
		    (uint32_t)b->text.n) != NULL)
			return true;
	}
	return false;
}

/* Words of what is sent in, asked for, or filled in, and of no meeting. */
static bool
asks(const struct find *f, const struct doc_table *t, uint32_t col)
{
	size_t	 n = 0, meets = 0, rows = 0;

	for (uint32_t r = 0; r < t->nrows; r++) {
		const struct doc_cell *c = doc_at(t, r, col);

		if (c == NULL || c->row != r || c->first == NULL)
			continue;
		rows++;
		n += cell_says(f, c, LANG_REGISTER) ||
		    cell_says(f, c, LANG_DEADLINE) ||
		    cell_says(f, c, LANG_OPENING);
		meets += cell_says(f, c, LANG_MEETING);
	}
	return n > 0 && meets < rows;
}

static void
two_columns(struct deadlines *x, const struct doc_block *b)
{
	const struct find *f = x->e.f;
	const struct doc_table *t = b->table;
	size_t	 n[2] = { 0, 0 };
	uint32_t col;

	for (uint32_t r = 0; r < t->nrows; r++)
		for (uint32_t c = 0; c < 2; c++)
			n[c] += cell_date(f, doc_at(t, r, c)) != NULL;
	col = n[1] > n[0];
	if (n[col] == 0 || n[col] + 1 < t->nrows || n[1 - col] > n[col] / 2 ||
	    (!announced(f, b) && (t->nrows < 2 || !asks(f, t, 1 - col))))
		return;
	for (uint32_t r = 0; r < t->nrows; r++) {
		const struct mention *m = cell_date(f, doc_at(t, r, col));

		if (m != NULL && doc_at(t, r, 0) != doc_at(t, r, 1))
			add_lines(x, doc_at(t, r, 1 - col), m);
	}
	for (size_t k = b->id; k < f->doc->nblocks; k++) {
		const struct doc_cell *c = f->doc->blocks[k]->cell;

		if (k > b->id && (c == NULL || c->table != t))
			break;
		x->e.claimed[k] = 3;
	}
}

/* The hour that stands beside the day: "at 1600 hours UTC". */
static void
rest_of_cell(struct deadlines *x, const struct mention *m, struct buf *out)
{
	struct find *f = x->e.f;
	const struct doc_block *b = f->doc->blocks[m->at.block];
	uint32_t end = m->at.off + m->at.len;
	struct circ_value v = value_of(f, b, end, (uint32_t)b->text.n - end);

	if (v.text.n > 1 && v.text.n < 80)
		buf_printf(f->ctx, out, " (%s)", v.text.s);
}

/* The head of a column and the names of the rows that share its day. */
static void
column_rows(struct deadlines *x, const struct doc_table *t, uint32_t col)
{
	struct find *f = x->e.f;
	struct circ_value head = cell_value(f, doc_at(t, 0, col));
	uint32_t name = MAXCOLS;

	for (uint32_t c = 0; c < t->ncols && name == MAXCOLS; c++)
		if (c != col && cell_date(f, doc_at(t, 1, c)) == NULL)
			name = c;
	for (uint32_t r = 1; r < t->nrows; r++) {
		const struct mention *m = cell_date(f, doc_at(t, r, col));
		struct circ_value v = head;
		struct buf out = { 0 };

		if (m == NULL)
			continue;
		buf_add(f->ctx, &out, head.text.s, head.text.n);
		for (uint32_t k = r; name < MAXCOLS && k < t->nrows; k++) {
			const struct mention *o = cell_date(f,
			    doc_at(t, k, col));
			struct circ_value who = cell_value(f,
			    doc_at(t, k, name));

			if (o == NULL || o->from.day != m->from.day ||
			    o->from.month != m->from.month ||
			    who.text.s == NULL)
				continue;
			buf_adds(f->ctx, &out, k == r ? ": " : ", ");
			buf_add(f->ctx, &out, who.text.s, who.text.n);
		}
		rest_of_cell(x, m, &out);
		v.text = buf_str(&out);
		add(x, m, v, true);
	}
}

static void
tables(struct deadlines *x)
{
	const struct find *f = x->e.f;

	for (size_t i = 0; i < f->doc->nblocks; i++) {
		const struct doc_block *b = f->doc->blocks[i];
		const struct doc_table *t = b->table;
		bool	 done = false;

		if (b->kind != DOC_TABLE || x->e.claimed[i] != 0 ||
		    (b->story != DOC_BODY && b->story != DOC_TEXTBOX) ||
		    t->ncols > MAXCOLS || t->ncols < 2)
			continue;
		for (uint32_t c = 0; c < t->ncols && t->nrows > 1; c++)
			if (cell_says(f, doc_at(t, 0, c), LANG_DEADLINE) &&
			    cell_date(f, doc_at(t, 0, c)) == NULL &&
			    cell_date(f, doc_at(t, 1, c)) != NULL &&
			    t->ncols > 2) {
				column_rows(x, t, c);
				done = true;
			}
		if (done)
			for (size_t k = i; k < f->doc->nblocks; k++) {
				const struct doc_cell *c =
				    f->doc->blocks[k]->cell;

				if (k > i && (c == NULL || c->table != t))
					break;
				x->e.claimed[k] = 3;
			}
		if (!done && t->ncols == 2)
			two_columns(x, b);
	}
}

/* ------------------------------------------------------------------- prose */

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

	behind = str_trim(str_sub(u->b->text, end, u->end - end));
	return before.n > 2 && before.n < 60 && behind.n < 4 &&
	    (str_ends(before, ":") || str_ends(before, ",") ||
	    str_ends(before, "\xef\xbc\x9a")) &&
	    unit_hit(e, u, LANG_MEETING) == NULL &&
	    unit_hit(e, u, LANG_OPENING) == NULL;
}

static bool
own_date(const struct find *f, const struct mention *m)
{
	const struct circ_moment *own = &f->m->c.date;

	return own->year != 0 && own->at.block == m->at.block &&
	    own->at.off == m->at.off;
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
		label = unit_label(e, u, LANG_DEADLINE, &from);
		due_in = NULL;
		while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
			if (own_date(e->f, m) || (!label &&
			    !deadline_near(e, u, m) &&
			    !(more && goes_on(e, u, m))))
				continue;
			add(x, m, due_text(e, u, m), true);
			due_in = u->b;
		}
	}
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
	if (own->year != 0)
		x.e.letter = cal_days(own->year, own->month, own->day);
	if (f->m->c.subject.text.s != NULL &&
	    f->m->c.subject.at.block < f->doc->nblocks)
		x.e.subject = f->doc->blocks[f->m->c.subject.at.block];
	units_make(&x.e);
	tables(&x);
	prose(&x);
	f->m->c.deadlines = x.out.v;
	f->m->c.ndeadlines = x.out.n;
}
