/* SPDX-License-Identifier: MIT */
/*
 * The head of a table: the rows above its body, and the word for columns that
 * stands above each of them.
 */
#include "find/agenda_table.h"

static const enum lang_section head_sections[] = {
	LANG_COLUMN_TIME, LANG_COLUMN_TITLE, LANG_COLUMN_SPEAKER,
	LANG_COLUMN_DURATION, LANG_COLUMN_ROOM, LANG_COLUMN_DATE,
	LANG_COLUMN_DOCUMENT
};

/* The section that a column's head belongs to, or -1. */
static int
head_of(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = view_cell(v, c);
	const struct piece *p = ps.v;
	uint32_t	 most = 0;
	int		 best = -1;

	if (ps.n == 0 || p->end - p->off > 120)
		return -1;
	for (size_t i = 0; i < NELEM(head_sections); i++) {
		const struct hit *h = words_at(v->f, p->b->id,
		    head_sections[i], p->off);

		if (h != NULL && h->len > most) {
			most = h->len;
			best = (int)head_sections[i];
		}
	}
	if (best >= 0 && best != LANG_COLUMN_DOCUMENT)
		return best;
	for (size_t i = 0; i < ps.n; i++)
		if (words_in(v->f, p[i].b->id, LANG_SPEAKER, p[i].off,
		    p[i].end) != NULL || words_in(v->f, p[i].b->id,
		    LANG_COLUMN_SPEAKER, p[i].off, p[i].end) != NULL)
			return LANG_COLUMN_SPEAKER;
	if (best >= 0)
		return best;
	for (size_t i = 0; i < 2; i++)
		if (words_in(v->f, p->b->id, head_sections[i], p->off,
		    p->end) != NULL)
			return (int)head_sections[i];
	return -1;
}

/* Is a cell nothing but a word for columns? */
static bool
head_word(const struct view *v, const struct doc_cell *c)
{
	struct pieces	 ps = view_cell(v, c);

	for (size_t i = 0; ps.n == 1 && i < NELEM(head_sections); i++) {
		const struct hit *h = words_at(v->f, ps.v[0].b->id,
		    head_sections[i], ps.v[0].off);

		if (h != NULL && h->off + h->len == ps.v[0].end)
			return true;
	}
	return false;
}

/* Does a text stand above a column of times, days, numbers? */
static bool
above_others(const struct view *v, uint32_t row, uint32_t c)
{
	struct pieces	 ps = view_cell(v, view_at(v, row, c));
	size_t		 count[NLOOKS] = { 0 }, all = 0;
	bool		 only;

	if (ps.n == 0 || piece_half(v->f, &ps.v[0], &only) != HALF_NONE)
		return false;
	for (uint32_t r = row + 1; r < v->t->nrows; r++) {
		enum look l;

		/* a row that goes across is a day's or a section's */
		if (!view_origin(view_at(v, r, c), r, c) ||
		    (view_at(v, r, c)->colspan >= v->ncols && v->ncols > 1))
			continue;
		l = view_look(v, view_at(v, r, c));
		count[l]++;
		all += l != LOOK_EMPTY;
	}
	return all > (head_word(v, view_at(v, row, c)) ? 0 : 2) &&
	    (count[LOOK_TIME] + 1 >= all || count[LOOK_NUMBER] + 1 >= all);
}

/*
 * Is this row a head: marked as such, made of words for columns, or a text
 * where all below it are times?
 */
static bool
head_row(const struct view *v, uint32_t row)
{
	size_t	 known = 0, cells = 0, zones = 0, words = 0, dates = 0;
	struct pieces	 ps;

	for (uint32_t c = 0; c < v->ncols; c++) {
		const struct doc_cell *x = view_at(v, row, c);
		enum look l;

		if (!view_origin(x, row, c))
			continue;
		l = view_look(v, x);
		if (l == LOOK_EMPTY)
			continue;
		cells++;
		if ((l != LOOK_TEXT && l != LOOK_DATE) || (x->colspan >=
		    v->ncols && v->ncols > 1))
			return false;
		dates += l == LOOK_DATE;
		known += head_of(v, x) >= 0;
		words += head_word(v, x);
		ps = view_cell(v, x);
		zones += pieces_mention(v->f, &ps, MENTION_ZONE);
	}
	if (dates > 1)
		return false;
	if (dates == 0 && (v->t->header[row] || cells < 2))
		return cells > 0 && (v->t->header[row] || words == cells);
	if (dates == 0 && known > 0 && known * 2 + zones >= cells)
		return true;
	for (uint32_t c = 0; c < v->ncols; c++)
		if (view_origin(view_at(v, row, c), row, c) && view_at(v, row,
		    c)->colspan == 1 && above_others(v, row, c))
			return true;
	return false;
}

/* Is a row made of nothing but words for columns? */
static bool
head_words(const struct view *v, uint32_t row)
{
	size_t	 words = 0;

	for (uint32_t c = 0; c < v->ncols; c++) {
		const struct doc_cell *x = view_at(v, row, c);

		if (!view_origin(x, row, c) || view_look(v, x) == LOOK_EMPTY)
			continue;
		if (!head_word(v, x))
			return false;
		words++;
	}
	return words > 1;
}

/* "Date", "Time" or "Venue" alone, and beside it the day, the hour, a text. */
static bool
label_row(const struct view *v, uint32_t row)
{
	static const struct { enum lang_section word; int beside; } labels[] = {
		{ LANG_DATE, MENTION_DATE }, { LANG_TIME, MENTION_TIME },
		{ LANG_VENUE, -1 }, { LANG_FORMAT, -1 } };
	struct pieces	 ps = view_cell(v, view_at(v, row, 0));
	struct pieces	 said = { 0 };

	if (ps.n != 1 || view_only(v, row) != NULL || head_words(v, row))
		return false;
	if (v->ncols > 1)
		said = view_cell(v, view_at(v, row, 1));
	for (size_t i = 0; i < NELEM(labels); i++) {
		const struct piece *p = &ps.v[0];
		const struct hit *h = words_at(v->f, p->b->id,
		    labels[i].word, p->off);

		if (h != NULL && piece_left(v->f, p->b, h->off + h->len,
		    p->end, 0) == 0 && (labels[i].beside < 0 ||
		    pieces_mention(v->f, &said, labels[i].beside)))
			return true;
	}
	return false;
}

/*
 * "Date: 16 March", "Venue: Room 5" at the top of a table tell of the meeting
 * if its slots follow in the same columns.
 */
static uint32_t
label_rows(const struct view *v)
{
	uint32_t n = 0;

	while (n < v->t->nrows && label_row(v, n))
		n++;
	for (uint32_t r = n; n > 0 && r < v->t->nrows; r++)
		if (view_look(v, view_at(v, r, 0)) == LOOK_TIME)
			return n;
	return 0;
}

/* Heads stand in the first rows, maybe below a title of the whole table. */
void
view_head(struct view *v)
{
	uint32_t from, last;

	v->body = v->labels = from = label_rows(v);
	last = from + 4;
	for (uint32_t c = 0; c < v->ncols; c++)
		v->head[c] = -1;
	for (uint32_t r = from; r < v->t->nrows && r < last; r++) {
		const struct doc_cell *one = view_only(v, r);

		if (from == r && one != NULL && one->colspan >= v->ncols)
			from++;
		if (!head_row(v, r))
			continue;
		for (uint32_t c = 0; c < v->ncols; c++)
			if (view_at(v, r, c) != NULL && v->head[c] < 0)
				v->head[c] = head_of(v, view_at(v, r, c));
		if (from == r)
			v->body = from = r + 1;
	}
}

/* A head that comes again further down, after a page break or a day. */
bool
view_head_again(const struct view *v, uint32_t row)
{
	size_t	 same = 0;

	if (head_words(v, row))
		return true;
	if (v->body == 0)
		return false;
	if (v->t->header[row] && head_row(v, row))
		return true;
	for (uint32_t c = 0; c < v->ncols; c++) {
		struct circ_str a, b;

		if (!view_origin(view_at(v, row, c), row, c) ||
		    view_at(v, v->body - 1, c) == NULL)
			continue;
		a = str_trim(doc_cell_text(v->f->ctx, view_at(v, row, c)));
		b = str_trim(doc_cell_text(v->f->ctx, view_at(v, v->body - 1,
		    c)));
		if (!str_eq(a, b))
			return false;
		same += a.n > 0;
	}
	return same > 1;
}
