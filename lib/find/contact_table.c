/* SPDX-License-Identifier: MIT */
/*
 * A table with a person in each column: names in one row, posts, numbers and
 * addresses in the rows below, perhaps with their labels in the first column.
 * It is one if a row holds addresses, or numbers, of two people, and no
 * column holds those of two.
 */
#include "find/name.h"
#include "find/person.h"

#define MAXROWS 12		/* more is a list */
#define MAXCOLS 8

static const enum mention_kind kinds[] = { MENTION_EMAIL, MENTION_PHONE };

/* The cell that begins at row and column, or NULL. */
static const struct doc_cell *
own_cell(const struct doc_table *t, uint32_t row, uint32_t col)
{
	const struct doc_cell *x = doc_at(t, row, col);

	return x != NULL && x->row == row && x->col == col ? x : NULL;
}

static bool
cell_holds(const struct find *f, const struct doc_cell *x,
    enum mention_kind kind)
{
	for (const struct doc_block *b = x != NULL ? x->first : NULL;
	    b != NULL; b = b->next)
		if (b->kind == DOC_PARA && letter_mention(f, b->id, kind, 0,
		    UINT32_MAX) != NULL)
			return true;
	return false;
}

/* Do mentions of a kind stand side by side, and never one below another? */
static bool
side_by_side(const struct find *f, const struct doc_table *t,
    enum mention_kind kind)
{
	size_t		 down[MAXCOLS] = { 0 }, rows = 0;
	bool		 beside = false;

	for (uint32_t r = 0; r < t->nrows; r++) {
		size_t across = 0;

		for (uint32_t c = 0; c < t->ncols; c++)
			if (cell_holds(f, own_cell(t, r, c), kind)) {
				across++;
				down[c]++;
			}
		beside = beside || across >= 2;
		rows += across > 0;
	}
	for (uint32_t c = 0; c < t->ncols; c++)
		if (down[c] > 1 && kind == MENTION_EMAIL)
			return false;	/* telephone and fax are numbers */
	return beside && rows > 0;
}

/* How much a cell's first line looks like a name: 2 surely, 1, 0. */
static int
name_of(struct find *f, const struct doc_cell *x, struct circ_value *name)
{
	const struct doc_block *b = x->first;
	struct seg	 s = { .b = b };
	uint32_t	 stop;

	if (b == NULL || b->kind != DOC_PARA || b->text.n == 0)
		return 0;
	letter_first_line(b, &s.off, &s.len);
	if (s.len == 0 || letter_has_digit(seg_text(&s)) ||
	    !person_like(f, b, s.off, s.len))
		return 0;
	*name = value_of(f, b, s.off, s.len);
	if (letter_holds(f, &s, LANG_HONORIFIC) || name_at(f, b, s.off,
	    s.off + s.len, &stop) == NAME_SURE)
		return 2;
	return letter_office(f, &s) == 0;
}

/* The numbers of one line of a cell, which its row may call a fax. */
static void
numbers(struct find *f, const struct doc_block *b, bool fax,
    struct circ_contact *out)
{
	struct card	 card[MAXCARDS];
	size_t		 n = cards_of(f, b, 0, (uint32_t)b->text.n, card);

	for (size_t i = 0; i < n; i++) {
		struct circ_contact *c = &card[i].c;

		if (fax && c->fax.text.n == 0 && c->phone.text.n > 0) {
			c->fax = c->phone;
			c->phone = (struct circ_value){ 0 };
		}
		c->name = out->name;
		card_merge(out, c);
	}
}

/* One column: the best name in it, and all its numbers. */
static void
column(struct contacts *out, const struct doc_table *t, uint32_t col)
{
	struct find	*f = out->f;
	struct circ_contact c = { 0 };
	struct circ_value one;
	int		 best = 0, how;

	for (uint32_t r = 0; r < t->nrows; r++) {
		const struct doc_cell *x = own_cell(t, r, col);
		const struct doc_cell *head = own_cell(t, r, 0);
		bool fax = col > 0 && head != NULL && head->first != NULL &&
		    head->first->kind == DOC_PARA && words_at(f,
		    head->first->id, LANG_FAX, letter_skip_spaces(
		    head->first->text, 0)) != NULL;

		if (x == NULL)
			continue;
		how = name_of(f, x, &one);
		if (how > best) {
			c.name = one;
			best = how;
		}
		for (const struct doc_block *b = x->first; b != NULL;
		    b = b->next)
			if (b->kind == DOC_PARA)
				numbers(f, b, fax, &c);
	}
	if (!card_empty(&c))
		contact_add(out, &c);
}

bool
contact_columns(struct contacts *out, const struct doc_table *t)
{
	bool		 any = false;

	if (t->nrows < 2 || t->nrows > MAXROWS || t->ncols < 2 ||
	    t->ncols > MAXCOLS)
		return false;
	for (size_t i = 0; i < NELEM(kinds); i++)
		any = any || side_by_side(out->f, t, kinds[i]);
	for (uint32_t r = 0; any && r < t->nrows; r++)
		for (uint32_t c = 0; c < t->ncols; c++) {
			struct circ_value name;
			const struct doc_cell *x = own_cell(t, r, c);

			/* a cell for each person is read as it stands */
			if (cell_holds(out->f, x, MENTION_EMAIL) &&
			    name_of(out->f, x, &name) > 0)
				return false;
		}
	for (uint32_t c = 0; any && c < t->ncols; c++)
		column(out, t, c);
	return any;
}
