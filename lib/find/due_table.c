/* SPDX-License-Identifier: MIT */
/*
 * Deadlines of tables: a day and what is due on it, a column of a table of
 * meetings, rows of what is due with a column of days for each meeting.
 */
#include "find/agenda.h"
#include "find/due.h"

#define OF_WHAT 40	/* bytes, in which it is said what opens */

#define MAXCOLS 12

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

		if (!rune_space(r) && !rune_dash(r) && !rune_bullet(r))
			break;
		off += (uint32_t)len;
	}
	return off;
}

/* "Opening of registration": the day on which it may begin, not the last. */
static bool
only_opens(const struct find *f, const struct doc_block *b, uint32_t off)
{
	const struct hit *h = words_at(f, b->id, LANG_OPENING, off), *of;
	uint32_t at;

	if (h == NULL || h->value != 0)
		return false;
	at = h->off + h->len;
	while (at < b->text.n && b->text.s[at] == ' ')
		at++;
	of = words_at(f, b->id, LANG_OF, at);
	return of != NULL && words_in(f, b->id, LANG_REGISTER, of->off,
	    of->off + of->len + OF_WHAT) != NULL;
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
			if (k < i && only_opens(f, b, k))
				any = true;
			else if (k < i) {
				deadline_add(x, m, value_of(f, b, k, i - k),
				    false);
				any = true;
			}
			from = i + 1;
		}
	}
	if (!any)
		deadline_add(x, m, (struct circ_value){ 0 }, false);
}

/* Does a line speak of deadlines, by more than a mere "for the"? */
static bool
line_says(const struct find *f, const struct doc_block *b)
{
	const struct line *l = &f->lines[b->id];

	for (size_t i = 0; i < l->nhits; i++)
		if (l->hits[i].section == LANG_DEADLINE &&
		    l->hits[i].value != LANG_DUE_FOR)
			return true;
	return false;
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
		if (b->text.n < 160 && line_says(f, b))
			return true;
	}
	return false;
}

/* Does a cell tell hours and nothing else?  Then nothing is due on its day. */
static bool
only_hours(const struct find *f, const struct doc_cell *c)
{
	size_t	 left = 0, all = 0;

	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next) {
		if (b->kind != DOC_PARA)
			continue;
		left += piece_left(f, b, 0, (uint32_t)b->text.n, LEFT_TIME);
		all += b->text.n;
	}
	return all > 0 && left == 0;
}

/* "Date": a cell that names the day of what the page is about? */
static bool
only_date_word(const struct find *f, const struct doc_cell *c)
{
	const struct doc_block *b = c != NULL ? c->first : NULL;
	const struct hit *h = b != NULL && b->kind == DOC_PARA ?
	    words_at(f, b->id, LANG_DATE, 0) : NULL;

	return h != NULL && h->value == 0 && h->len + 2 >= b->text.n;
}

/* Does a row name something that is sent in, or say that it is due? */
static bool
row_asks(const struct find *f, const struct doc_cell *c)
{
	for (const struct doc_block *b = c != NULL ? c->first : NULL;
	    b != NULL; b = b->next) {
		const struct line *l = &f->lines[b->id];

		for (size_t i = 0; b->kind == DOC_PARA && i < l->nhits; i++)
			if (l->hits[i].section == LANG_SUBMIT ||
			    l->hits[i].section == LANG_REGISTER ||
			    (l->hits[i].section == LANG_DEADLINE &&
			    l->hits[i].value == LANG_DUE_NOUN))
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

/* No sentence of this table says more. */
static void
claim(struct deadlines *x, const struct doc_block *b)
{
	const struct doc *d = x->e.f->doc;

	for (size_t k = b->id; k < d->nblocks; k++) {
		const struct doc_cell *c = d->blocks[k]->cell;

		if (k > b->id && (c == NULL || c->table != b->table))
			break;
		x->e.claimed[k] = 3;
	}
}

static void
two_columns(struct deadlines *x, const struct doc_block *b)
{
	const struct find *f = x->e.f;
	const struct doc_table *t = b->table;
	size_t	 n[2] = { 0, 0 }, hours = 0;
	uint32_t col;

	for (uint32_t r = 0; r < t->nrows; r++)
		for (uint32_t c = 0; c < 2; c++)
			n[c] += cell_date(f, doc_at(t, r, c)) != NULL;
	col = n[1] > n[0];
	for (uint32_t r = 0; r < t->nrows; r++)
		hours += only_hours(f, doc_at(t, r, 1 - col));
	for (uint32_t r = 0; r < t->nrows; r++)
		if (only_date_word(f, doc_at(t, r, 1 - col)) &&
		    cell_date(f, doc_at(t, r, col)) != NULL)
			return;
	if (hours * 2 > t->nrows || n[col] == 0 || n[col] + 1 < t->nrows ||
	    n[1 - col] > n[col] / 2 ||
	    (!announced(f, b) && (t->nrows < 2 || !asks(f, t, 1 - col))))
		return;
	for (uint32_t r = 0; r < t->nrows; r++) {
		const struct mention *m = cell_date(f, doc_at(t, r, col));

		if (m != NULL && doc_at(t, r, 0) != doc_at(t, r, 1))
			add_lines(x, doc_at(t, r, 1 - col), m);
	}
	claim(x, b);
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
		deadline_add(x, m, v, true);
	}
}

/* A table whose rows say what is due, and its columns for whom. */
struct grid {
	const struct doc_table *t;
	uint32_t	 name;		/* column of what is due */
	bool		 date[MAXCOLS];	/* a column of days */
	size_t		 dates;
	uint32_t	 body;		/* the first row below the head */
};

/* Which columns hold days, and which says what is due on them. */
static bool
grid_columns(const struct find *f, struct grid *g)
{
	const struct doc_table *t = g->t;
	size_t	 most = 0;

	g->name = MAXCOLS;
	g->body = 1;
	for (uint32_t c = 0; c < t->ncols; c++)
		if (cell_date(f, doc_at(t, 0, c)) != NULL)
			g->body = 0;
	for (uint32_t c = 0; c < t->ncols; c++) {
		size_t	 days = 0, words = 0;

		for (uint32_t r = g->body; r < t->nrows; r++) {
			const struct doc_cell *x = doc_at(t, r, c);

			if (cell_date(f, x) != NULL)
				days++;
			else if (x != NULL && x->first != NULL)
				words += x->first->text.n;
		}
		g->date[c] = days > 0;
		g->dates += g->date[c];
		if (days == 0 && words > most) {
			most = words;
			g->name = c;
		}
	}
	return g->name < MAXCOLS && g->dates > 0;
}

/* "Old date | New date": the columns that no longer count are left out. */
static void
grid_instead(const struct find *f, struct grid *g)
{
	bool	 any = false;

	for (uint32_t c = 0; c < g->t->ncols; c++)
		any |= g->date[c] && cell_says(f, doc_at(g->t, 0, c),
		    LANG_INSTEAD);
	for (uint32_t c = 0; c < g->t->ncols && any; c++)
		if (g->date[c] && !cell_says(f, doc_at(g->t, 0, c),
		    LANG_INSTEAD)) {
			g->date[c] = false;
			g->dates--;
		}
}

/* Does an earlier column of a row hold the same day? */
static bool
same_before(const struct find *f, const struct grid *g, uint32_t r,
    uint32_t col, const struct mention *m)
{
	for (uint32_t c = 0; c < col; c++) {
		const struct mention *o = cell_date(f, doc_at(g->t, r, c));

		if (g->date[c] && o != NULL && o->from.day == m->from.day &&
		    o->from.month == m->from.month)
			return true;
	}
	return false;
}

/* A row of the grid: each of its days. */
static void
grid_row(struct deadlines *x, const struct grid *g, uint32_t r)
{
	struct find *f = x->e.f;

	for (uint32_t c = 0; c < g->t->ncols; c++) {
		const struct mention *m = cell_date(f, doc_at(g->t, r, c));
		struct circ_value v = cell_value(f, doc_at(g->t, r, g->name));
		struct circ_value head = cell_value(f, doc_at(g->t, 0, c));
		struct buf out = { 0 };

		if (!g->date[c] || m == NULL || v.text.s == NULL ||
		    same_before(f, g, r, c, m))
			continue;
		if (g->dates == 1) {
			add_lines(x, doc_at(g->t, r, g->name), m);
			continue;
		}
		if (g->body > 0 && head.text.s != NULL)
			buf_printf(f->ctx, &out, "%s: ", head.text.s);
		buf_add(f->ctx, &out, v.text.s, v.text.n);
		rest_of_cell(x, m, &out);
		v.text = buf_str(&out);
		deadline_add(x, m, v, false);
	}
}

/*
 * Rows that name what is sent in, and columns of days: of several meetings,
 * or the old and the new ones.  Of a table that also tells other things only
 * the rows that ask for something count.
 */
static bool
grid(struct deadlines *x, const struct doc_block *b)
{
	const struct find *f = x->e.f;
	struct grid g = { .t = b->table };
	size_t	 asked = 0, meets = 0;
	bool	 whole = announced(f, b);

	if (!grid_columns(f, &g))
		return false;
	if (g.body > 0)
		grid_instead(f, &g);
	for (uint32_t r = g.body; r < g.t->nrows; r++) {
		const struct doc_cell *c = doc_at(g.t, r, g.name);

		asked += row_asks(f, c);
		meets += !row_asks(f, c) && cell_says(f, c, LANG_MEETING);
	}
	if (asked == 0 || meets > asked)
		return false;
	whole &= meets == 0;
	for (uint32_t r = g.body; r < g.t->nrows; r++)
		if (whole || row_asks(f, doc_at(g.t, r, g.name)))
			grid_row(x, &g, r);
	return true;
}

void
due_tables(struct deadlines *x)
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
		if (!done && t->ncols == 2)
			two_columns(x, b);
		else if (done || (t->nrows > 2 && grid(x, b)))
			claim(x, b);
	}
}
