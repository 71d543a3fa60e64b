/* SPDX-License-Identifier: MIT */
/*
 * An agenda drawn to scale, one SVG per day: a bar per row, framed where it
 * overlaps the one before, a dashed frame where nothing is planned, a
 * diamond for a row without time.  Positions are percentages, so that the
 * drawing fits a phone and a sheet of paper without scaling its letters.
 */
#include "write/report.h"

#define LINE 38		/* pixels of one row: its words, then its bar */
#define ROWS 60		/* rows that are drawn of one day */

struct day {
	const struct circ_row *v[ROWS];
	size_t		 n;
	int		 from, to;	/* minutes */
	size_t		 more;
};

static bool
same_day(const struct circ_row *a, const struct circ_row *b)
{
	return a->date.year == b->date.year && a->date.month ==
	    b->date.month && a->date.day == b->date.day;
}

static void
day_add(struct day *d, const struct circ_row *r)
{
	int	 end = r->end >= r->start ? r->end : r->start;

	if (d->n == ROWS) {
		d->more++;
		return;
	}
	d->v[d->n++] = r;
	if (r->start < 0)
		return;
	if (d->from < 0 || r->start < d->from)
		d->from = r->start;
	if (end > d->to)
		d->to = end;
}

static double
at(const struct day *d, int minute)
{
	return 100.0 * (minute - d->from) / (d->to - d->from);
}

static void
bar(struct ctx *ctx, struct out *o, const struct day *d, const char *look,
    int from, int to, size_t line)
{
	out_printf(ctx, o, "<rect class=\"%s\" x=\"%.2f%%\" y=\"%zu\" "
	    "width=\"%.2f%%\" height=\"12\"/>\n", look, at(d, from),
	    line * LINE + 18, at(d, to) - at(d, from));
}

static void
words(struct ctx *ctx, struct out *o, const struct circ_row *r, size_t line)
{
	struct buf	 b = { 0 };
	size_t		 n = 0, len;

	out_printf(ctx, o, "<text x=\"0\" y=\"%zu\">", line * LINE + 13);
	if (r->start >= 0 && r->end >= 0)
		buf_printf(ctx, &b, "%s–%s ", model_clock(ctx, r->start).s,
		    model_clock(ctx, r->end).s);
	else if (r->start >= 0)
		buf_printf(ctx, &b, "%s ", model_clock(ctx, r->start).s);
	else
		buf_adds(ctx, &b, "no time: ");
	for (size_t i = 0; i < r->title.text.n; i += len) {
		utf8_get(r->title.text.s + i, r->title.text.n - i, &len);
		if (++n > 70) {
			buf_adds(ctx, &b, "…");
			break;
		}
		buf_add(ctx, &b, r->title.text.s + i, len);
	}
	report_put_xml(ctx, o, buf_str(&b));
	out_adds(ctx, o, "</text>\n");
}

/* One row; *end is when the level-0 row before it ended. */
static void
row(struct ctx *ctx, struct out *o, const struct day *d, size_t i, int *end)
{
	const struct circ_row *r = d->v[i];

	words(ctx, o, r, i);
	if (r->start < 0) {
		int	 when = *end >= 0 ? *end : d->from;

		if (!r->heading)
			out_printf(ctx, o, "<svg x=\"%.2f%%\" y=\"%zu\" "
			    "overflow=\"visible\"><path class=\"none\" "
			    "d=\"M0 0l6 6-6 6-6-6z\"/></svg>\n",
			    at(d, when) > 98 ? 98.0 : at(d, when) < 1 ? 1.0 :
			    at(d, when), i * LINE + 18);
		return;
	}
	if (r->end > r->start)
		bar(ctx, o, d, r->level > 0 ? "part" : "bar", r->start, r->end,
		    i);
	else
		bar(ctx, o, d, "bar", r->start, r->start + 1, i);
	if (r->level > 0)
		return;
	if (*end > r->start && r->end > r->start)
		bar(ctx, o, d, "over", r->start, *end < r->end ? *end : r->end,
		    i);
	else if (*end >= 0 && *end < r->start)
		bar(ctx, o, d, "gap", *end, r->start, i);
	if (r->end > *end)
		*end = r->end;
}

static void
draw(struct ctx *ctx, struct out *o, const struct day *d)
{
	int	 end = -1;
	size_t	 over = 0, untimed = 0, gaps = 0;
	int	 last = -1;

	if (d->n < 2 || d->from < 0 || d->to <= d->from)
		return;
	for (size_t i = 0; i < d->n; i++) {
		const struct circ_row *r = d->v[i];

		untimed += r->start < 0 && !r->heading;
		if (r->start < 0 || r->level > 0)
			continue;
		over += last > r->start && r->end > r->start;
		gaps += last >= 0 && last < r->start;
		if (r->end > last)
			last = r->end;
	}
	out_printf(ctx, o, "<svg class=\"time\" width=\"100%%\" "
	    "height=\"%zu\" role=\"img\" aria-label=\"Agenda", d->n * LINE);
	if (d->v[0]->date.year != 0)
		out_printf(ctx, o, " of %s",
		    model_date(ctx, &d->v[0]->date).s);
	out_printf(ctx, o, ", %s to %s, drawn to scale: %zu rows, %zu "
	    "overlapping, %zu gaps, %zu without time\">\n",
	    model_clock(ctx, d->from).s, model_clock(ctx, d->to).s, d->n,
	    over, gaps, untimed);
	for (int h = (d->from + 59) / 60 * 60; h <= d->to; h += 60)
		out_printf(ctx, o, "<line class=\"hour\" x1=\"%.2f%%\" "
		    "x2=\"%.2f%%\" y1=\"0\" y2=\"100%%\"/>\n", at(d, h),
		    at(d, h));
	for (size_t i = 0; i < d->n; i++)
		row(ctx, o, d, i, &end);
	out_adds(ctx, o, "</svg>\n");
	if (d->more > 0)
		out_printf(ctx, o, "<p class=\"where\">%zu more rows are not "
		    "drawn.</p>\n", d->more);
}

#define DAYS 20		/* drawings per document */

void
report_timeline(struct ctx *ctx, const struct report *r, struct out *o)
{
	size_t	 drawn = 0;

	for (size_t i = 0; i < r->m->c.nevents; i++) {
		const struct circ_event *e = &r->m->c.events[i];

		for (size_t k = 0; k < e->nagenda && drawn < DAYS; drawn++) {
			struct day	 d = { .from = -1, .to = -1 };
			size_t		 first = k;

			for (; k < e->nagenda && same_day(&e->agenda[first],
			    &e->agenda[k]); k++)
				day_add(&d, &e->agenda[k]);
			draw(ctx, o, &d);
		}
	}
}
