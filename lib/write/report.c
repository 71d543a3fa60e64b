/* SPDX-License-Identifier: MIT */
/* The table of report formats, and what they share. */
#include "write/csv.h"
#include "write/report.h"

const struct report_format report_formats[] = {
	[CIRC_TEXT] = { NULL, report_text, NULL, "" },
	[CIRC_JSONL] = { NULL, report_jsonl, NULL, "" },
	[CIRC_SARIF] = { report_sarif_head, report_sarif, report_sarif_tail,
	    ",\n" },
	[CIRC_JUNIT] = { report_junit_head, report_junit, report_junit_tail,
	    "" },
	[CIRC_CHECKSTYLE] = { report_checkstyle_head, report_checkstyle,
	    report_checkstyle_tail, "" },
	[CIRC_CSV] = { report_csv_head, report_csv, NULL, "" },
	[CIRC_HTML] = { report_html_head, report_html, report_html_tail, "" },
};

const char *
report_severity(enum circ_severity s)
{
	static const char *const name[] = { "off", "style", "info", "warning",
	    "error" };

	return (size_t)s < NELEM(name) ? name[s] : "off";
}

size_t
report_rule_index(const struct report *r, const struct circ_rule *rule)
{
	size_t	 i = 0;

	while (r->rule_at(i) != NULL && r->rule_at(i) != rule)
		i++;
	return i;
}

struct circ_str
report_source(const struct report *r)
{
	if (r->m != NULL)
		return r->m->c.source;
	return r->n > 0 ? r->v[0].source : STR("");
}

/* ---------------------------------------------------------------- escapes */

void
report_put_xml(struct ctx *ctx, struct out *o, struct circ_str s)
{
	size_t	 n;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

		switch (r) {
		case '&': out_adds(ctx, o, "&amp;"); break;
		case '<': out_adds(ctx, o, "&lt;"); break;
		case '>': out_adds(ctx, o, "&gt;"); break;
		case '"': out_adds(ctx, o, "&quot;"); break;
		case '\'': out_adds(ctx, o, "&#39;"); break;
		case '\n': out_adds(ctx, o, "&#10;"); break;
		case '\t': out_adds(ctx, o, "&#9;"); break;
		default:
			if (r < 0x20 || (r >= 0x7F && r < 0xA0) ||
			    r == 0xFFFE || r == 0xFFFF)
				out_adds(ctx, o, "\xEF\xBF\xBD");
			else
				out_add(ctx, o, s.s + i, n);
		}
	}
}

void
report_put_csv(struct ctx *ctx, struct out *o, struct circ_str s)
{
	struct buf	 b = { 0 };

	csv_cell(ctx, &b, s, ',', CSV_GUARD);
	out_add(ctx, o, b.n > 0 ? b.s : "", b.n);
}

void
report_put_line(struct ctx *ctx, struct out *o, struct circ_str s)
{
	size_t	 n;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

		if (r < 0x20 || (r >= 0x7F && r < 0xA0))
			out_printf(ctx, o, "\\x%02x", (unsigned)r);
		else
			out_add(ctx, o, s.s + i, n);
	}
}
