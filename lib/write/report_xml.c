/* SPDX-License-Identifier: MIT */
/*
 * Findings for build servers.  JUnit: a suite per file, a failed case per
 * error or warning, a passed one per lesser finding, a skipped one if it is
 * suppressed.  Checkstyle wants line numbers, which documents have not: a
 * block's ordinal stands in for it.
 */
#include "write/report.h"

#define XML_HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

static void
attribute(struct ctx *ctx, struct out *o, const char *name, struct circ_str s)
{
	out_printf(ctx, o, " %s=\"", name);
	report_put_xml(ctx, o, s);
	out_adds(ctx, o, "\"");
}

static struct circ_str
told(struct ctx *ctx, const struct circ_finding *f)
{
	if (f->where.n == 0)
		return f->message;
	return str_of(arena_printf(ctx, "%s: %s", f->where.s, f->message.s));
}

void
report_junit_head(struct ctx *ctx, const struct report *r, struct out *o)
{
	(void)r;
	out_adds(ctx, o, XML_HEAD "<testsuites name=\"circlint\">\n");
}

static bool
fails(const struct circ_finding *f)
{
	return f->suppressed.n == 0 && f->severity >= CIRC_WARNING;
}

static void
test_case(struct ctx *ctx, const struct circ_finding *f, struct out *o)
{
	out_adds(ctx, o, "<testcase");
	attribute(ctx, o, "classname", f->source);
	attribute(ctx, o, "name", str_of(arena_printf(ctx, "%s %s%s%s",
	    f->rule->id, f->rule->name, f->where.n > 0 ? ", " : "",
	    f->where.n > 0 ? f->where.s : "")));
	out_adds(ctx, o, ">");
	if (f->suppressed.n > 0) {
		out_adds(ctx, o, "<skipped");
		attribute(ctx, o, "message", f->suppressed);
		out_adds(ctx, o, "/>");
	} else if (fails(f)) {
		out_adds(ctx, o, "<failure");
		attribute(ctx, o, "message", f->message);
		attribute(ctx, o, "type", str_of(report_severity(
		    f->severity)));
		out_adds(ctx, o, ">");
		report_put_xml(ctx, o, told(ctx, f));
		out_adds(ctx, o, "</failure>");
	} else {
		out_adds(ctx, o, "<system-out>");
		report_put_xml(ctx, o, told(ctx, f));
		out_adds(ctx, o, "</system-out>");
	}
	out_adds(ctx, o, "</testcase>\n");
}

void
report_junit(struct ctx *ctx, const struct report *r, struct out *o)
{
	size_t	 failures = 0, skipped = 0;

	for (size_t i = 0; i < r->n; i++) {
		failures += fails(&r->v[i]);
		skipped += r->v[i].suppressed.n > 0;
	}
	out_adds(ctx, o, "<testsuite");
	attribute(ctx, o, "name", report_source(r));
	out_printf(ctx, o, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" "
	    "skipped=\"%zu\" time=\"0\">\n", r->n > 0 ? r->n : 1, failures,
	    skipped);
	if (r->n == 0) {
		out_adds(ctx, o, "<testcase");
		attribute(ctx, o, "classname", report_source(r));
		out_adds(ctx, o, " name=\"no findings\"/>\n");
	}
	for (size_t i = 0; i < r->n; i++)
		test_case(ctx, &r->v[i], o);
	out_adds(ctx, o, "</testsuite>\n");
}

void
report_junit_tail(struct ctx *ctx, const struct report *r,
    const struct circ_counts *counts, struct out *o)
{
	(void)r;
	(void)counts;
	out_adds(ctx, o, "</testsuites>\n");
}

void
report_checkstyle_head(struct ctx *ctx, const struct report *r,
    struct out *o)
{
	(void)r;
	out_adds(ctx, o, XML_HEAD "<checkstyle version=\"4.3\">\n");
}

void
report_checkstyle(struct ctx *ctx, const struct report *r, struct out *o)
{
	out_adds(ctx, o, "<file");
	attribute(ctx, o, "name", report_source(r));
	out_adds(ctx, o, ">\n");
	for (size_t i = 0; i < r->n; i++) {
		const struct circ_finding *f = &r->v[i];

		if (f->suppressed.n > 0)
			continue;
		out_printf(ctx, o, "<error line=\"%lu\" severity=\"%s\"",
		    f->at.block == CIRC_NOWHERE ? 1UL :
		    (unsigned long)f->at.block + 1, f->severity == CIRC_ERROR ?
		    "error" : f->severity == CIRC_WARNING ? "warning" :
		    "info");
		attribute(ctx, o, "message", told(ctx, f));
		attribute(ctx, o, "source", str_of(arena_printf(ctx,
		    "circlint.%s", f->rule->id)));
		out_adds(ctx, o, "/>\n");
	}
	out_adds(ctx, o, "</file>\n");
}

void
report_checkstyle_tail(struct ctx *ctx, const struct report *r,
    const struct circ_counts *counts, struct out *o)
{
	(void)r;
	(void)counts;
	out_adds(ctx, o, "</checkstyle>\n");
}
