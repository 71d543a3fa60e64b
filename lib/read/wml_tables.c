/* SPDX-License-Identifier: MIT */
/*
 * Tables.  Rows and cells are begun late, when trPr and tcPr have told how
 * they lie in the grid.
 */
#include "read/wml.h"

#define SPAN_MAX 63		/* columns that Word allows */

static struct cells *
table(struct walk *k)
{
	size_t	 base = k->asides.n > 0 ?
	    k->asides.v[k->asides.n - 1].ntables : 0;

	return k->tables.n > base ? &k->tables.v[k->tables.n - 1] : NULL;
}

void
tbl_start(struct walk *k, struct xml *x)
{
	if (k->para.open)
		p_end(k, x);
	cell_begin(k);
	memset(vec_push(k->w->ctx, &k->tables), 0, sizeof(struct cells));
	build_table(k->w->b);
}

void
tbl_end(struct walk *k, struct xml *x)
{
	(void)x;
	if (table(k) == NULL)
		return;
	build_table_end(k->w->b);
	k->tables.n--;
}

void
tr_start(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	(void)x;
	if (t == NULL)
		return;
	memset(t, 0, sizeof(*t));
	t->row = true;
}

static void
row_begin(struct walk *k, struct cells *t)
{
	if (!t->row || t->in_row)
		return;
	t->in_row = true;
	build_row(k->w->b, t->header, t->skip);
	if (t->dropped)
		build_row_drop(k->w->b);
}

void
trpr_end(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	(void)x;
	if (t != NULL)
		row_begin(k, t);
}

void
tr_end(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	(void)x;
	if (t == NULL)
		return;
	row_begin(k, t);
	build_row_end(k->w->b);
	t->row = t->in_row = false;
}

void
tc_start(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	(void)x;
	if (t == NULL)
		return;
	row_begin(k, t);
	t->cell = true;
	t->in_cell = t->merged = t->shaded = false;
	t->span = 1;
}

/* A cell put in or struck with changes tracked. */
void
cell_tracked(struct walk *k, struct xml *x)
{
	build_fact(k->w->b, k->token == W_cellIns ? DOC_INSERTION :
	    DOC_DELETION, STR(""), xml_attr(x, W_author));
}

/* A style may colour the table; those of every new table do not. */
void
table_style(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);
	struct circ_str	 s = xml_attr(x, W_val);

	if (t != NULL)
		t->styled = !str_eqz(s, "TableGrid") &&
		    !str_eqz(s, "TableNormal");
}

/* What comes next needs its cell. */
void
cell_begin(struct walk *k)
{
	struct cells	*t = table(k);

	if (t == NULL || !t->cell || t->in_cell)
		return;
	t->in_cell = true;
	if (t->merged)
		build_cell_continues(k->w->b, t->span);
	else
		build_cell(k->w->b, t->span, 1);
}

void
tcpr_end(struct walk *k, struct xml *x)
{
	(void)x;
	cell_begin(k);
}

void
tc_end(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	if (t == NULL)
		return;
	if (k->para.open)
		p_end(k, x);
	cell_begin(k);
	build_cell_end(k->w->b);
	t->cell = t->in_cell = false;
}

void
span_start(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);
	int32_t	 v = xml_int(x, W_val, 1);

	if (t != NULL)
		t->span = v < 1 ? 1 : v > SPAN_MAX ? SPAN_MAX : (uint32_t)v;
}

void
vmerge_start(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	if (t != NULL)
		t->merged = !str_eqz(xml_attr(x, W_val), "restart");
}

void
before_start(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);
	int32_t	 v = xml_int(x, W_val, 0);

	if (t != NULL)
		t->skip = v < 0 ? 0 : v > SPAN_MAX ? SPAN_MAX : (uint32_t)v;
}

void
header_row_start(struct walk *k, struct xml *x)
{
	struct cells	*t = table(k);

	if (t != NULL)
		t->header = xml_on(x);
}
