/* SPDX-License-Identifier: MIT */
/*
 * Places and times in the words that people and machines expect of them:
 * "table 2, row 4, column 1", "2025-06-05T14:00".
 */
#include "model/model.h"

struct circ_str
model_block_name(struct ctx *ctx, const struct circ_place *p)
{
	struct buf	 b = { 0 };
	const char	*sep = "";

	if (!str_eqz(p->part, "body")) {
		buf_printf(ctx, &b, "%s", p->part.s);
		sep = ", ";
	}
	if (p->table > 0) {
		buf_printf(ctx, &b, "%stable %u", sep, p->table);
		sep = ", ";
	}
	if (p->row > 0)
		buf_printf(ctx, &b, "%srow %u, column %u", sep, p->row,
		    p->column);
	else if (p->table == 0)
		buf_printf(ctx, &b, "%sparagraph %u", sep, p->paragraph);
	return buf_str(&b);
}

struct circ_str
model_date(struct ctx *ctx, const struct circ_moment *m)
{
	return str_of(arena_printf(ctx, "%04d-%02d-%02d", m->year, m->month,
	    m->day));
}

struct circ_str
model_clock(struct ctx *ctx, int minute)
{
	return str_of(arena_printf(ctx, "%02d:%02d", minute / 60,
	    minute % 60));
}

struct circ_str
model_moment(struct ctx *ctx, const struct circ_moment *m)
{
	struct circ_str	 day = model_date(ctx, m);

	if (m->minute < 0)
		return day;
	return str_of(arena_printf(ctx, "%sT%s", day.s,
	    model_clock(ctx, m->minute).s));
}
