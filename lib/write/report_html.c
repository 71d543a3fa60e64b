/* SPDX-License-Identifier: MIT */
/*
 * Findings as one self-contained HTML page: a section per circular with its
 * facts, its agenda drawn, and its findings beside the quoted words; the
 * summary stands at the end of the file and a few lines of script move it to
 * the top.  Without script everything is still there to read.
 */
#include "write/report.h"

static void
text(struct ctx *ctx, struct out *o, const char *before, struct circ_str s,
    const char *after)
{
	out_adds(ctx, o, before);
	report_put_xml(ctx, o, s);
	out_adds(ctx, o, after);
}

static uint32_t
hash(struct circ_str s)
{
	uint32_t	 h = 2166136261u;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.s[i]) * 16777619u;
	return h;
}

void
report_html_head(struct ctx *ctx, const struct report *r, struct out *o)
{
	(void)r;
	out_adds(ctx, o, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
	    "<meta charset=\"utf-8\">\n"
	    "<meta name=\"viewport\" content=\"width=device-width, "
	    "initial-scale=1\">\n"
	    "<meta http-equiv=\"Content-Security-Policy\" content=\""
	    "default-src 'none'; style-src 'unsafe-inline'; "
	    "script-src 'unsafe-inline'\">\n"
	    "<meta name=\"generator\" content=\"circlint " CIRC_VERSION
	    "\">\n<title>Check of circulars</title>\n<style>\n");
	out_adds(ctx, o, report_page_style);
	out_adds(ctx, o, "</style>\n</head>\n<body>\n"
	    "<a class=\"skip\" href=\"#documents\">To the documents</a>\n"
	    "<header>\n<h1>Check of circulars</h1>\n"
	    "<p>By <span translate=\"no\">circlint " CIRC_VERSION
	    "</span>. <a href=\"#summary\">Summary</a> · "
	    "<a href=\"#rules\">What the rules mean</a></p>\n</header>\n"
	    "<div id=\"top\"></div>\n"
	    "<form id=\"filter\" aria-label=\"Filter\" hidden>\n<fieldset>\n<legend>Show</legend>\n");
	for (int s = CIRC_ERROR; s >= CIRC_STYLE; s--)
		out_printf(ctx, o, "<label><input type=\"checkbox\" "
		    "name=\"%s\" checked> %s</label>\n",
		    report_severity((enum circ_severity)s),
		    report_severity((enum circ_severity)s));
	out_adds(ctx, o, "<label><input type=\"checkbox\" name=\"clean\" "
	    "checked> files without findings</label>\n"
	    "<label>File or title <input type=\"search\" name=\"file\" "
	    "autocomplete=\"off\"></label>\n"
	    "<output name=\"shown\" role=\"status\"></output>\n"
	    "</fieldset>\n</form>\n<main id=\"documents\" tabindex=\"-1\">\n");
}

/* ------------------------------------------------------------ one circular */

static void
fact(struct ctx *ctx, struct out *o, const char *name, struct circ_str s)
{
	if (s.n == 0)
		return;
	out_printf(ctx, o, "<div><dt>%s</dt>", name);
	text(ctx, o, "<dd dir=\"auto\">", s, "</dd></div>\n");
}

static void
event_fact(struct ctx *ctx, struct out *o, const struct circ_event *e)
{
	struct buf	 b = { 0 };

	if (e->start.year == 0)
		return;
	buf_adds(ctx, &b, model_moment(ctx, &e->start).s);
	if (e->end.year != 0)
		buf_printf(ctx, &b, " – %s", model_moment(ctx, &e->end).s);
	if (e->timezone.text.n > 0)
		buf_printf(ctx, &b, " (%s)", e->timezone.text.s);
	if (e->title.text.n > 0)
		buf_printf(ctx, &b, ": %s", e->title.text.s);
	fact(ctx, o, "Meeting", buf_str(&b));
}

#define SHOWN_EVENTS 12

static void
facts(struct ctx *ctx, const struct circ_circular *c, struct out *o)
{
	size_t	 n = c->nevents < SHOWN_EVENTS ? c->nevents : SHOWN_EVENTS;

	out_adds(ctx, o, "<dl class=\"facts\">\n");
	fact(ctx, o, "Reference", c->reference.text);
	fact(ctx, o, "Issuer", c->issuer.text);
	if (c->date.year != 0)
		fact(ctx, o, "Date", model_date(ctx, &c->date));
	fact(ctx, o, "Subject", c->subject.text);
	for (size_t i = 0; i < n; i++)
		event_fact(ctx, o, &c->events[i]);
	if (c->nevents > n)
		fact(ctx, o, "Meetings", str_of(arena_printf(ctx,
		    "%zu more", c->nevents - n)));
	if (c->naddressees > 0)
		fact(ctx, o, "Addressees", str_of(arena_printf(ctx, "%zu",
		    c->naddressees)));
	out_adds(ctx, o, "</dl>\n");
}

/* The words concerned, marked in what surrounds them. */
static void
quote(struct ctx *ctx, const struct report *r, const struct circ_finding *f,
    struct out *o)
{
	struct circ_str	 block = { NULL, 0 }, before, after;
	size_t		 from, to, off = f->at.off, end;

	if (r->m != NULL && f->at.block < r->m->nplaces)
		block = r->m->places[f->at.block].text;
	end = off + f->at.len;
	if (block.n == 0 || f->at.len == 0 || end > block.n ||
	    f->at.len > 300) {
		if (f->quote.n > 0)
			text(ctx, o, "<blockquote dir=\"auto\"><mark>",
			    f->quote, "</mark></blockquote>\n");
		return;
	}
	for (from = off > 120 ? off - 120 : 0; from > 0 &&
	    ((unsigned char)block.s[from] & 0xC0) == 0x80; from--)
		;
	for (to = end + 120 < block.n ? end + 120 : block.n; to < block.n &&
	    ((unsigned char)block.s[to] & 0xC0) == 0x80; to++)
		;
	before = str_sub(block, from, off - from);
	after = str_sub(block, end, to - end);
	text(ctx, o, from > 0 ? "<blockquote dir=\"auto\">…" :
	    "<blockquote dir=\"auto\">", before, "<mark>");
	report_put_xml(ctx, o, str_sub(block, off, f->at.len));
	text(ctx, o, "</mark>", after, to < block.n ? "…</blockquote>\n" :
	    "</blockquote>\n");
}

static void
finding(struct ctx *ctx, const struct report *r, size_t i, uint32_t id,
    struct out *o)
{
	const struct circ_finding *f = &r->v[i];
	const char	*severity = report_severity(f->severity);

	out_printf(ctx, o, "<li class=\"finding %s%s\" id=\"f%08x-%zu\">\n"
	    "<p class=\"said\"><span class=\"badge %s\">%s</span> ", severity,
	    f->suppressed.n > 0 ? " suppressed" : "", id, i, severity,
	    severity);
	report_put_xml(ctx, o, f->message);
	out_printf(ctx, o, " <a class=\"rule\" href=\"#%s\">%s %s</a></p>\n",
	    f->rule->id, f->rule->id, f->rule->name);
	if (f->where.n > 0)
		text(ctx, o, "<p class=\"where\">", f->where, "</p>\n");
	quote(ctx, r, f, o);
	if (f->suggestion.n > 0)
		text(ctx, o, "<p class=\"right\">Would be right: ",
		    f->suggestion, "</p>\n");
	if (f->suppressed.n > 0)
		text(ctx, o, "<p class=\"where\">Suppressed, ", f->suppressed,
		    "</p>\n");
	for (size_t k = 0; k < f->nrelated; k++)
		out_printf(ctx, o, "%s<a href=\"#f%08x-%zu\">%s, finding "
		    "%zu</a>%s", k == 0 ? "<p class=\"where\">Same cause: " :
		    ", ", id, f->related[k], r->v[f->related[k]].rule->id,
		    f->related[k] + 1, k + 1 == f->nrelated ? "</p>\n" : "");
	out_adds(ctx, o, "</li>\n");
}

void
report_html(struct ctx *ctx, const struct report *r, struct out *o)
{
	struct circ_str	 source = report_source(r);
	uint32_t	 id = hash(source);
	size_t		 count[5] = { 0 };

	for (size_t i = 0; i < r->n; i++)
		if (r->v[i].suppressed.n == 0)
			count[r->v[i].severity]++;
	out_printf(ctx, o, "<article class=\"%s\" id=\"d%08x\">\n",
	    r->n == 0 ? "clean" : "found", id);
	text(ctx, o, "<h2 dir=\"auto\">", source, "</h2>\n<p>");
	for (int s = CIRC_ERROR; s >= CIRC_STYLE; s--)
		if (count[s] > 0)
			out_printf(ctx, o, "<span class=\"badge %s\">%zu "
			    "%s</span> ", report_severity((enum circ_severity)
			    s), count[s], report_severity((enum circ_severity)
			    s));
	out_adds(ctx, o, r->n == 0 ? "No findings.</p>\n" : "</p>\n");
	if (r->m != NULL) {
		facts(ctx, &r->m->c, o);
		report_timeline(ctx, r, o);
	}
	if (r->n > 0) {
		out_adds(ctx, o, "<ol class=\"findings\">\n");
		for (size_t i = 0; i < r->n; i++)
			finding(ctx, r, i, id, o);
		out_adds(ctx, o, "</ol>\n");
	}
	out_adds(ctx, o, "</article>\n");
}

/* ----------------------------------------------------------------- the end */

static void
summary(struct ctx *ctx, const struct report *r,
    const struct circ_counts *n, struct out *o)
{
	const struct circ_rule *x;

	out_printf(ctx, o, "<section id=\"summary\" tabindex=\"-1\" "
	    "aria-labelledby=\"summary-head\">\n"
	    "<h2 id=\"summary-head\">Summary</h2>\n<p>%zu file%s: %zu error%s, %zu warning%s, "
	    "%zu for information, %zu of style; %zu suppressed.</p>\n",
	    n->files, n->files == 1 ? "" : "s", n->severity[CIRC_ERROR],
	    n->severity[CIRC_ERROR] == 1 ? "" : "s",
	    n->severity[CIRC_WARNING], n->severity[CIRC_WARNING] == 1 ? "" :
	    "s", n->severity[CIRC_INFO], n->severity[CIRC_STYLE],
	    n->suppressed);
	out_adds(ctx, o, "<div class=\"tables\">\n");
	if (n->rule != NULL) {
		out_adds(ctx, o, "<table><caption>Findings by rule</caption>"
		    "<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">"
		    "Findings</th></tr></thead><tbody>\n");
		for (size_t i = 0; (x = r->rule_at(i)) != NULL; i++)
			if (n->rule[i] > 0)
				out_printf(ctx, o, "<tr><th scope=\"row\">"
				    "<a href=\"#%s\">%s %s</a></th><td>%zu"
				    "</td></tr>\n", x->id, x->id, x->name,
				    n->rule[i]);
		out_adds(ctx, o, "</tbody></table>\n");
	}
	if (n->worsts > 0) {
		out_adds(ctx, o, "<table><caption>Files with most errors "
		    "first</caption><thead><tr><th scope=\"col\">File</th>"
		    "<th scope=\"col\">Findings</th></tr></thead><tbody>\n");
		for (size_t i = 0; i < n->worsts; i++) {
			out_printf(ctx, o, "<tr><th scope=\"row\"><a "
			    "dir=\"auto\" href=\"#d%08x\">",
			    hash(str_of(n->worst[i])));
			report_put_xml(ctx, o, str_of(n->worst[i]));
			out_printf(ctx, o, "</a></th><td>%zu</td></tr>\n",
			    n->nworst[i]);
		}
		out_adds(ctx, o, "</tbody></table>\n");
	}
	out_adds(ctx, o, "</div>\n</section>\n");
}

void
report_html_tail(struct ctx *ctx, const struct report *r,
    const struct circ_counts *n, struct out *o)
{
	const struct circ_rule *x;

	out_adds(ctx, o, "</main>\n");
	summary(ctx, r, n, o);
	out_adds(ctx, o, "<section id=\"rules\" tabindex=\"-1\" "
	    "aria-labelledby=\"rules-head\">\n"
	    "<h2 id=\"rules-head\">What the rules mean</h2>\n<dl>\n");
	for (size_t i = 0; (x = r->rule_at(i)) != NULL; i++) {
		out_printf(ctx, o, "<dt id=\"%s\" tabindex=\"-1\">%s %s</dt>"
		    "<dd>", x->id, x->id, x->name);
		report_put_xml(ctx, o, str_of(arena_printf(ctx, "%c%s. %s",
		    x->phrase[0] - (x->phrase[0] >= 'a' && x->phrase[0] <=
		    'z' ? 32 : 0), x->phrase + 1, x->why)));
		out_adds(ctx, o, "</dd>\n");
	}
	out_adds(ctx, o, "</dl>\n</section>\n<script>\n");
	out_adds(ctx, o, report_page_script);
	out_adds(ctx, o, "</script>\n</body>\n</html>\n");
}
