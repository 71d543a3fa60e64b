/* SPDX-License-Identifier: MIT */
/*
 * What was recognised and what was decided, as lines of tab-separated text:
 * kind, value, place, quoted words; then the decisions in the order they
 * were made.
 */
#include "write/write.h"

static const char *const kinds[] = { "date", "weekday", "time", "duration",
    "zone", "reference", "annex", "email", "phone", "url", "quantity",
    "relative day" };
_Static_assert(sizeof(kinds) / sizeof(*kinds) == MENTION_RELATIVE_DAY + 1,
    "a name for each kind");

static void
day(struct ctx *ctx, struct out *out, const struct mention_day *d)
{
	if (d->year != 0)
		out_printf(ctx, out, "%04d", d->year);
	else
		out_adds(ctx, out, "????");
	out_printf(ctx, out, "-%02u-%02u", d->month, d->day);
}

/* Text on one line: controls become spaces, but tabs that part columns. */
static void
line(struct ctx *ctx, struct out *out, struct circ_str s, bool columns)
{
	size_t	 n;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

		if ((r < 0x20 && !(columns && r == '\t')) ||
		    (r >= 0x7f && r < 0xa0))
			out_add(ctx, out, " ", 1);
		else
			out_add(ctx, out, s.s + i, n);
	}
}

static void
value(struct ctx *ctx, struct out *out, const struct mention *m)
{
	switch (m->kind) {
	case MENTION_DATE:
		day(ctx, out, &m->from);
		if (memcmp(&m->from, &m->to, sizeof(m->from)) != 0) {
			out_adds(ctx, out, "/");
			day(ctx, out, &m->to);
		}
		break;
	case MENTION_TIME:
		out_adds(ctx, out, model_clock(ctx, m->start).s);
		if (m->end >= 0)
			out_printf(ctx, out, "/%s",
			    model_clock(ctx, m->end).s);
		break;
	case MENTION_DURATION:
		out_printf(ctx, out, "%d min", m->minutes);
		if (m->minutes_max > m->minutes)
			out_printf(ctx, out, " to %d", m->minutes_max);
		break;
	case MENTION_ZONE:
		if (m->name.n > 0)
			line(ctx, out, m->name, false);
		if (m->offset != ZONE_NO_OFFSET)
			out_printf(ctx, out, " UTC%+d min", m->offset);
		break;
	case MENTION_WEEKDAY:
		out_printf(ctx, out, "%d", m->from.weekday + 1);
		break;
	default:
		if (m->name.n > 0)
			line(ctx, out, m->name, false);
	}
}

static void
flags(struct ctx *ctx, struct out *out, uint32_t f)
{
	static const char *const name[] = { "year inferred", "numeric",
	    "ambiguous", "malformed", "month only", "morning", "afternoon",
	    "am or pm printed", "bare", "impossible", "backwards",
	    "open end", "list", "relative" };

	for (size_t i = 0; i < NELEM(name); i++)
		if (f & 1u << i)
			out_printf(ctx, out, " [%s]", name[i]);
}

void
write_trace(struct ctx *ctx, const struct model *m, struct out *out)
{
	for (size_t i = 0; i < m->mentions.n; i++) {
		const struct mention *x = &m->mentions.v[i];

		out_printf(ctx, out, "%s\t", kinds[x->kind]);
		value(ctx, out, x);
		flags(ctx, out, x->flags);
		out_printf(ctx, out, "\t%s\t", x->at.block < m->nplaces ?
		    model_block_name(ctx, &m->places[x->at.block]).s : "");
		out_adds(ctx, out, "\"");
		line(ctx, out, model_quote(m, x->at), false);
		out_adds(ctx, out, "\"\n");
	}
	for (size_t i = 0; i < m->trace.n; i++) {
		out_adds(ctx, out, "decided\t");
		line(ctx, out, str_of(m->trace.v[i]), true);
		out_adds(ctx, out, "\n");
	}
	out_adds(ctx, out, "");
}
