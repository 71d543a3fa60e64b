/* SPDX-License-Identifier: MIT */
/*
 * Findings for people and for spreadsheets.  Text is one line per finding,
 *
 *	file: where: severity: message [CL301 zone-conflict]
 *
 * with what would be right, and what has the same cause, indented below.
 */
#include "write/report.h"

static const char *
colour(const struct report *r, enum circ_severity s)
{
	static const char *const sgr[] = { "", "\033[36m", "\033[34m",
	    "\033[33;1m", "\033[31;1m" };

	return r->flags & CIRC_COLOUR ? sgr[s] : "";
}

static const char *
plain(const struct report *r)
{
	return r->flags & CIRC_COLOUR ? "\033[0m" : "";
}

static void
one(struct ctx *ctx, const struct report *r, const struct circ_finding *f,
    struct out *o)
{
	report_put_line(ctx, o, f->source);
	if (f->where.n > 0) {
		out_adds(ctx, o, ": ");
		report_put_line(ctx, o, f->where);
	}
	out_printf(ctx, o, ": %s%s%s: ", colour(r, f->severity),
	    report_severity(f->severity), plain(r));
	report_put_line(ctx, o, f->message);
	out_printf(ctx, o, " [%s %s]", f->rule->id, f->rule->name);
	if (f->suppressed.n > 0) {
		out_adds(ctx, o, " (");
		report_put_line(ctx, o, f->suppressed);
		out_adds(ctx, o, ")");
	}
	out_adds(ctx, o, "\n");
	if (f->suggestion.n > 0) {
		out_adds(ctx, o, "    would be right: ");
		report_put_line(ctx, o, f->suggestion);
		out_adds(ctx, o, "\n");
	}
	for (size_t i = 0; i < f->nrelated; i++) {
		const struct circ_finding *x = &r->v[f->related[i]];

		out_printf(ctx, o, "    same cause: %s %s, ", x->rule->id,
		    x->rule->name);
		report_put_line(ctx, o, x->where.n > 0 ? x->where :
		    STR("whole file"));
		out_adds(ctx, o, "\n");
	}
}

void
report_text(struct ctx *ctx, const struct report *r, struct out *o)
{
	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].suppressed.n == 0 || (r->flags & CIRC_SUPPRESSED))
			one(ctx, r, &r->v[i], o);
}

void
report_csv_head(struct ctx *ctx, const struct report *r, struct out *o)
{
	(void)r;
	out_adds(ctx, o, "file,rule,name,severity,where,quote,message,"
	    "suggestion,suppressed,key\r\n");
}

void
report_csv(struct ctx *ctx, const struct report *r, struct out *o)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct circ_finding *f = &r->v[i];
		struct circ_str	 v[] = { f->source, str_of(f->rule->id),
		    str_of(f->rule->name), str_of(report_severity(
		    f->severity)), f->where, f->quote, f->message,
		    f->suggestion, f->suppressed, f->key };

		for (size_t k = 0; k < NELEM(v); k++) {
			if (k > 0)
				out_adds(ctx, o, ",");
			report_put_csv(ctx, o, v[k]);
		}
		out_adds(ctx, o, "\r\n");
	}
}
