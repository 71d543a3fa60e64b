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

static bool
due(const struct deadlines *x, const struct mention *m)
{
	const struct mention_day *d = m->to.day != 0 && m->to.year != 0 ?
	    &m->to : &m->from;

	return d->year != 0 && d->month != 0 && d->day != 0 &&
	    (m->flags & (MENTION_MONTH_ONLY | MENTION_IMPOSSIBLE)) == 0 &&
	    cal_valid(d->year, d->month, d->day) && (x->e.letter == 0 ||
	    cal_days(d->year, d->month, d->day) >= x->e.letter);
}

static bool
same_day(const struct circ_deadline *d, const struct mention *m)
{
	return d->date.year == m->from.year &&
	    d->date.month == m->from.month && d->date.day == m->from.day;
}

/* prose: a sentence that repeats a known day adds nothing. */
static void
add(struct deadlines *x, const struct mention *m, struct circ_value text,
    bool prose)
{
	struct circ_deadline *d;

	if (!due(x, m))
		return;
	for (size_t i = 0; i < x->out.n; i++) {
		d = &x->out.v[i];
		if (!same_day(d, m))
			continue;
		if (prose || (d->text.text.s != NULL && text.text.s != NULL &&
		    str_eq(d->text.text, text.text)))
			return;
	}
	d = vec_push(x->e.f->ctx, &x->out);
	d->date = (struct circ_moment){ .year = m->from.year,
	    .month = m->from.month, .day = m->from.day, .minute = -1,
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
 * Too few letters to say anything?  A Chinese one says as much as two, but
 * for the phrase of a last day.
 */
static bool
few_runes(struct circ_str s, bool phrase)
{
	size_t	 n = 0, len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		n += !phrase && rune_cjk(r) ? 2 : 1;
	}
	return n < 6;
}

/* Where the phrases of a deadline begin that run up to off. */
static uint32_t
phrase_begins(const struct line *l, uint32_t off)
{
	uint32_t first = off;

	for (size_t k = hits_from(l, off > 24 ? off - 24 : 0);
	    k < l->nhits && l->hits[k].off < first; k++)
		if (l->hits[k].section == LANG_DEADLINE &&
		    l->hits[k].off + 24 > first)
			first = l->hits[k].off;
	return first;
}

/*
 * What is due: the sentence without its date and the phrase before it, cut
 * to the clause between the dates to either side.
 */
static struct circ_value
what_is_due(struct deadlines *x, const struct unit *u, const struct mention *m)
{
	const struct events *e = &x->e;
	uint32_t from = u->off, to = u->end, cut = m->at.off, first = 0;
	size_t	 i = 0;
	const struct mention *d;
	const struct hit *h;
	const struct line *l = &e->f->lines[u->b->id];
	struct circ_value a, b;
	struct buf out = { 0 };

	while ((d = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		if (d->at.off + d->at.len <= m->at.off) {
			if (from == u->off) {
				h = unit_hit_before(e, u, LANG_DEADLINE,
				    d->at.off);
				first = h != NULL ? h->off : d->at.off;
				first = phrase_begins(l, first);
			}
			from = d->at.off + d->at.len;
		} else if (d->at.off > m->at.off && d->at.off < to)
			to = d->at.off;
	}
	h = unit_hit_before(e, u, LANG_DEADLINE, m->at.off);
	if (h == NULL)
		h = unit_hit_before(e, u, LANG_AFTER, m->at.off);
	if (h != NULL && h->off > from && m->at.off - h->off < 60 &&
	    h->off - from > 8)
		cut = h->off;
	for (size_t k = hits_from(l, from + 1);	/* "antes del 27" */
	    k < l->nhits && l->hits[k].off < cut; k++)
		if (l->hits[k].section == LANG_DEADLINE &&
		    l->hits[k].off + l->hits[k].len > m->at.off &&
		    l->hits[k].off + l->hits[k].len <= m->at.off + 8)
			cut = l->hits[k].off;
	a = value_of(e->f, u->b, from, cut - from);
	b = value_of(e->f, u->b, m->at.off + m->at.len,
	    to - (m->at.off + m->at.len));
	/* the second of two dates: what the sentence is about comes first */
	if (from > u->off && first > u->off && first - u->off < 90) {
		struct circ_value head = value_of(e->f, u->b, u->off,
		    first - u->off);

		buf_add(e->f->ctx, &out, head.text.s, head.text.n);
		buf_addc(e->f->ctx, &out, ' ');
		if (a.text.s == NULL)
			a = head;
	}
	if (a.text.s == NULL || (few_runes(a.text, words_in(e->f,
	    u->b->id, LANG_DEADLINE, from, cut) != NULL) && b.text.n > a.text.n)) {
		if (b.text.s == NULL)
			return a;
		a = b;
	}
	buf_add(e->f->ctx, &out, a.text.s, a.text.n);
	if (to == u->end && b.text.n > 3 && !str_eq(a.text, b.text) &&
	    out.n + b.text.n < 240) {
		if (strchr(",;:.", b.text.s[0]) == NULL)
			buf_addc(e->f->ctx, &out, ' ');
		buf_add(e->f->ctx, &out, b.text.s, b.text.n);
	}
	while (out.n > 0 && strchr(" ,;:.-(", out.s[out.n - 1]) != NULL)
		out.s[--out.n] = '\0';
	i = 0;
	while (i < out.n && strchr(" ,;:.-)", out.s[i]) != NULL)
		i++;
	a.text = str_sub(buf_str(&out), i, out.n - i);
	return a.text.n > 0 ? a : b;
}

static void
prose(struct deadlines *x)
{
	struct events *e = &x->e;

	for (size_t k = 0; k < e->units.n; k++) {
		const struct unit *u = &e->units.v[k];
		const struct mention *m;
		size_t	 i = 0;
		uint32_t from;
		bool	 label;

		if (u->region == REGION_AGENDA || e->claimed[u->b->id] != 0 ||
		    (u->b->story != DOC_BODY && u->b->story != DOC_TEXTBOX))
			continue;
		label = unit_label(e, u, LANG_DEADLINE, &from);
		while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
			const struct circ_moment *own = &e->f->m->c.date;

			if ((own->year != 0 && own->at.block == u->b->id &&
			    own->at.off == m->at.off) ||
			    (!label && !deadline_near(e, u, m)))
				continue;
			add(x, m, what_is_due(x, u, m), true);
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
