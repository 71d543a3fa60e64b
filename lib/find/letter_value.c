/* SPDX-License-Identifier: MIT */
/*
 * Which segments are a label's value.  It may stand behind the label, on the
 * lines below it in the same cell or paragraph, in the next cell (where
 * several labels are stacked: on the lines of their kind), in the cell
 * below, or in the next paragraph.
 */
#include "find/letter.h"

static bool
is_label(const struct seg *s)
{
	return s->label != LABEL_NONE &&
	    (s->colon || s->label != LANG_TO || !s->bullet);
}

static void
add_piece(struct letter *l, struct pieces *out, size_t i, uint32_t from)
{
	const struct seg *s = &l->segs.v[i];
	struct piece	*p;

	if (from >= s->off + s->len)
		return;
	p = vec_push(l->f->ctx, out);
	p->seg = i;
	p->off = from;
	p->len = s->off + s->len - from;
}

size_t
letter_cell_seg(const struct letter *l, const struct doc_cell *cell)
{
	for (size_t i = 0; i < l->segs.n; i++)
		if (l->segs.v[i].b->cell == cell)
			return i;
	return l->segs.n;
}

const struct doc_cell *
letter_right(const struct letter *l, const struct doc_cell *cell)
{
	const struct doc_table *t = cell->table;

	for (uint32_t c = cell->col + cell->colspan; c < t->ncols; c++) {
		const struct doc_cell *x = doc_at(t, cell->row, c);

		if (x != NULL && letter_cell_seg(l, x) < l->segs.n)
			return x;
	}
	return NULL;
}

const struct doc_cell *
letter_below(const struct letter *l, const struct doc_cell *cell)
{
	const struct doc_cell *x = doc_at(cell->table,
	    cell->row + cell->rowspan, cell->col);

	return x != NULL && letter_cell_seg(l, x) < l->segs.n ? x : NULL;
}

/* Take the segments from i on, as long as they share i's place. */
static size_t
take_run(struct letter *l, size_t i, struct pieces *out)
{
	const struct doc_block *b = l->segs.v[i].b;

	for (; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];

		if (b->cell != NULL ? s->b->cell != b->cell : s->b != b)
			break;
		if (is_label(s))
			break;
		add_piece(l, out, i, s->off);
	}
	return i;
}

/* Which line of its cell a segment stands on, empty ones counted. */
static uint32_t
cell_line(const struct seg *s)
{
	uint32_t	 line = s->line;

	for (const struct doc_block *b = s->b->cell->first; b != NULL &&
	    b != s->b; b = b->next) {
		line++;
		for (size_t i = 0; b->kind == DOC_PARA && i < b->text.n; i++)
			line += b->text.s[i] == '\n';
	}
	return line;
}

/* Is a line what a label of this kind asks for? */
static bool
answers(const struct letter *l, int label, const struct seg *s)
{
	uint32_t	 id = s->b->id, end = s->off + s->len;

	switch (label) {
	case LANG_PHONE:
	case LANG_FAX:
		return letter_mention(l->f, id, MENTION_PHONE, s->off,
		    end) != NULL || !letter_has_letter(seg_text(s));
	case LANG_EMAIL:
		return letter_mention(l->f, id, MENTION_EMAIL, s->off,
		    end) != NULL;
	case LANG_WEB:
		return letter_mention(l->f, id, MENTION_URL, s->off,
		    end) != NULL;
	default:
		return letter_mention(l->f, id, MENTION_EMAIL, s->off,
		    end) == NULL && letter_mention(l->f, id, MENTION_PHONE,
		    s->off, end) == NULL;
	}
}

/* Labels without a value, one below the other? */
static bool
stacked(const struct letter *l, const struct doc_cell *cell)
{
	size_t		 count = 0;

	for (size_t k = letter_cell_seg(l, cell); k < l->segs.n &&
	    l->segs.v[k].b->cell == cell; k++, count++)
		if (!is_label(&l->segs.v[k]) || l->segs.v[k].value <
		    l->segs.v[k].off + l->segs.v[k].len)
			return false;
	return count > 1;
}

/*
 * The line that answers label k, from the line `from` of the cell of values
 * on: the first one of its kind; what may be anything stands at the same
 * height.
 */
static size_t
answer(const struct letter *l, size_t k, const struct doc_cell *cell,
    size_t from)
{
	const struct seg *s = &l->segs.v[k];
	size_t		 first = l->segs.n;
	bool		 free = s->label != LANG_PHONE && s->label !=
	    LANG_FAX && s->label != LANG_EMAIL && s->label != LANG_WEB;

	for (size_t i = from; i < l->segs.n && l->segs.v[i].b->cell == cell;
	    i++) {
		if (!answers(l, s->label, &l->segs.v[i])) {
			if (free)
				break;
			continue;
		}
		if (!free || cell_line(&l->segs.v[i]) >= cell_line(s))
			return i;
		if (first == l->segs.n)
			first = i;
	}
	return first;
}

/* The value of label i of a stack: its line, and those up to the next's. */
static void
from_stack(struct letter *l, size_t i, size_t from, struct pieces *out)
{
	const struct doc_cell *cell = l->segs.v[i].b->cell;
	const struct doc_cell *values = l->segs.v[from].b->cell;
	size_t		 mine = l->segs.n, next = l->segs.n, at;

	for (size_t k = letter_cell_seg(l, cell); k < l->segs.n &&
	    l->segs.v[k].b->cell == cell && next == l->segs.n; k++) {
		at = answer(l, k, values, from);
		if (at == l->segs.n)
			continue;
		if (k == i)
			mine = at;
		else if (k > i)
			next = at;
		from = at + 1;
	}
	for (; mine < next && l->segs.v[mine].b->cell == values; mine++)
		add_piece(l, out, mine, l->segs.v[mine].off);
}

/* A neighbouring cell whose first segment is no label. */
static size_t
free_cell(const struct letter *l, const struct doc_cell *cell)
{
	size_t		 i;

	if (cell == NULL)
		return l->segs.n;
	i = letter_cell_seg(l, cell);
	return i < l->segs.n && !is_label(&l->segs.v[i]) ? i : l->segs.n;
}

static bool
runs_on(int label)
{
	return label == LANG_SUBJECT || label == LANG_TO || label == LANG_COPY;
}

/* Does something stand left of a cell, in its row? */
static bool
has_left(const struct letter *l, const struct doc_cell *cell)
{
	for (uint32_t c = 0; c < cell->col; c++) {
		const struct doc_cell *x = doc_at(cell->table, cell->row, c);

		if (x != NULL && x->row == cell->row &&
		    letter_cell_seg(l, x) < l->segs.n)
			return true;
	}
	return false;
}

/* Is a segment a label whose value does not stand in its own cell? */
static bool
open_label(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i];

	return is_label(s) && s->value >= s->off + s->len &&
	    !(i + 1 < l->segs.n && l->segs.v[i + 1].b->cell == s->b->cell &&
	    !is_label(&l->segs.v[i + 1]));
}

int
letter_asked(const struct letter *l, const struct doc_cell *cell)
{
	for (uint32_t c = cell->col; c-- > 0;) {
		const struct doc_cell *x = doc_at(cell->table, cell->row, c);
		size_t i;

		if (x == NULL || x->row != cell->row ||
		    (i = letter_cell_seg(l, x)) == l->segs.n)
			continue;
		return open_label(l, i) ? l->segs.v[i].label : LABEL_NONE;
	}
	return LABEL_NONE;
}

/* Cells below that go on with the value: items, or nothing left of them. */
static void
rows_below(struct letter *l, int label, const struct doc_cell *value,
    struct pieces *out)
{
	for (size_t rows = 0; rows < 40; rows++) {
		const struct doc_cell *next = letter_below(l, value);
		size_t i = free_cell(l, next);

		if (i == l->segs.n || next->col != value->col ||
		    next->colspan != value->colspan || l->segs.v[i].used)
			return;
		if (letter_asked(l, next) != LABEL_NONE || (has_left(l,
		    next) && (label == LANG_SUBJECT ||
		    !l->segs.v[i].bullet)))
			return;
		if (label == LANG_REFERENCE || (label != LANG_SUBJECT &&
		    letter_day(l->f, l->segs.v[i].b->id, 0, UINT32_MAX)))
			return;
		take_run(l, i, out);
		value = next;
	}
}

/* "Ref.: | Circular 41", "~ | Workshops/HO": a code's second part. */
static void
code_below(struct letter *l, const struct doc_cell *value, struct pieces *out)
{
	const struct doc_cell *next = letter_below(l, value);
	size_t		 i = free_cell(l, next);
	struct circ_str	 t;

	if (i == l->segs.n || has_left(l, next) || next->col != value->col)
		return;
	t = seg_text(&l->segs.v[i]);
	if (letter_words(t) <= 4 && str_find(t, "/", 0) > 0)
		take_run(l, i, out);
}

/* The value of a label that is alone in its cell. */
static void
from_cells(struct letter *l, size_t i, struct pieces *out)
{
	const struct seg *s = &l->segs.v[i];
	const struct doc_cell *cell = s->b->cell, *next;
	size_t		 k;

	next = letter_right(l, cell);
	k = free_cell(l, next);
	if (k < l->segs.n && stacked(l, cell)) {
		from_stack(l, i, k, out);
		return;
	}
	if (k < l->segs.n) {
		take_run(l, k, out);
		if (runs_on(s->label))
			rows_below(l, s->label, next, out);
		else if (s->label == LANG_REFERENCE)
			code_below(l, next, out);
		return;
	}
	if (next != NULL)
		return;
	next = letter_below(l, cell);
	k = free_cell(l, next);
	if (k == l->segs.n || (next->col == 0 && !l->segs.v[k].bullet &&
	    !letter_full_width(s->b) && !runs_on(s->label)))
		return;
	take_run(l, k, out);
	if (runs_on(s->label))
		rows_below(l, s->label, next, out);
}

/* Paragraphs below a label that is alone on its line. */
static void
from_below(struct letter *l, size_t i, struct pieces *out)
{
	size_t		 k = i + 1;

	if (k < l->segs.n && l->segs.v[k].b->cell == NULL &&
	    !is_label(&l->segs.v[k]))
		take_run(l, k, out);
}

/* Does a line begin with a tab, or with spaces that do for one? */
static bool
set_in(struct circ_str t)
{
	size_t		 spaces = 0, n;

	for (size_t i = 0; i < t.n; i += n, spaces++) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &n);

		if (r == '\t')
			return true;
		if (!rune_space(r))
			break;
	}
	return spaces >= 3;
}

/* Lines that a tab sets below the first one: "To:<tab>X", "<tab>Y". */
static void
indented(struct letter *l, size_t i, struct pieces *out)
{
	for (size_t k = i + 1; k < l->segs.n; k++) {
		const struct seg *s = &l->segs.v[k];

		if (s->b == l->segs.v[i].b)
			continue;
		if (s->b->cell != NULL || !set_in(s->b->text) ||
		    is_label(s))
			return;
		add_piece(l, out, k, s->off);
	}
}

/* Paragraphs that go on with a list: "To: - X", "- Y". */
static void
items_below(struct letter *l, struct pieces *out)
{
	const struct piece *last = out->n > 0 ? &out->v[out->n - 1] : NULL;

	if (last == NULL || (!l->segs.v[last->seg].bullet && letter_bullet(
	    str_sub(l->segs.v[last->seg].b->text, last->off, last->len)) == 0))
		return;
	for (size_t k = last->seg + 1; k < l->segs.n &&
	    l->segs.v[k].bullet && l->segs.v[k].b->cell == NULL &&
	    !is_label(&l->segs.v[k]); k++)
		add_piece(l, out, k, l->segs.v[k].off);
}

/* The pieces that no list below goes on with. */
static void
own_pieces(struct letter *l, size_t i, struct pieces *out)
{
	const struct seg *s = &l->segs.v[i];
	bool		 inside = s->b->cell != NULL;

	add_piece(l, out, i, s->value);
	if (i + 1 < l->segs.n && (inside ?
	    l->segs.v[i + 1].b->cell == s->b->cell :
	    l->segs.v[i + 1].b == s->b) && !is_label(&l->segs.v[i + 1]))
		take_run(l, i + 1, out);
	if (out->n > 0) {
		if (inside && runs_on(s->label) && s->label != LANG_SUBJECT)
			rows_below(l, s->label, s->b->cell, out);
		if (!inside && runs_on(s->label))
			indented(l, i, out);
		return;
	}
	if (inside)
		from_cells(l, i, out);
	else
		from_below(l, i, out);
}

void
letter_pieces(struct letter *l, size_t i, struct pieces *out)
{
	int		 label = l->segs.v[i].label;

	own_pieces(l, i, out);
	if (label == LANG_TO || label == LANG_COPY)
		items_below(l, out);
}

/* A sign as wide as a Chinese one, which brings its own space: "（", "）". */
static bool
wide(uint32_t r)
{
	return (r >= 0x3000 && r < 0x3040) || (r >= 0xFF00 && r < 0xFF66);
}

/* Whether a space belongs between two stretches of text. */
static bool
spaced(const struct buf *out, struct circ_str next)
{
	size_t		 n, last;
	uint32_t	 a, b;

	if (out->n == 0 || next.n == 0)
		return false;
	last = utf8_prev(out->s, out->n);
	a = utf8_get(out->s + last, out->n - last, &n);
	b = utf8_get(next.s, next.n, &n);
	return !(wide(a) || wide(b) || (rune_cjk(a) && rune_cjk(b)));
}

struct circ_value
letter_join(struct letter *l, const struct pieces *p)
{
	struct circ_value v = { 0 };
	struct buf	 out = { 0 };

	for (size_t i = 0; i < p->n; i++) {
		const struct seg *s = &l->segs.v[p->v[i].seg];
		uint32_t mark = i > 0 && p->v[i].off == s->off ? s->mark : 0;
		struct circ_value one = value_of(l->f, s->b,
		    p->v[i].off - mark, p->v[i].len + mark);

		if (one.text.n == 0)
			continue;
		if (out.n == 0)
			v.at = one.at;
		else if (one.at.block == v.at.block)
			v.at.len = one.at.off + one.at.len - v.at.off;
		if (spaced(&out, one.text))
			buf_addc(l->f->ctx, &out, ' ');
		buf_add(l->f->ctx, &out, one.text.s, one.text.n);
	}
	if (out.n > 0)
		v.text = buf_str(&out);
	return v;
}

void
letter_use(struct letter *l, const struct pieces *p)
{
	for (size_t i = 0; i < p->n; i++)
		l->segs.v[p->v[i].seg].used = true;
}
