/* SPDX-License-Identifier: MIT */
/*
 * Findings for machines: JSON Lines, and SARIF 2.1.0, in which a place in a
 * document is a logical location ("page 4, table 2, row 4, column 1").
 */
#include "write/report.h"

static void
key(struct ctx *ctx, struct out *o, const char *name, struct circ_str s)
{
	if (s.n == 0)
		return;
	out_printf(ctx, o, ",\"%s\":", name);
	put_json(ctx, o, s);
}

static void
place(struct ctx *ctx, const struct report *r, const struct circ_finding *f,
    struct out *o)
{
	const struct circ_place *p;

	if (r->m == NULL || f->at.block >= r->m->nplaces)
		return;
	p = &r->m->places[f->at.block];
	if (p->page > 0)
		out_printf(ctx, o, ",\"page\":%u", p->page);
	key(ctx, o, "heading", p->heading);
}

static void
line(struct ctx *ctx, const struct report *r, const struct circ_finding *f,
    struct out *o)
{
	out_adds(ctx, o, "{\"file\":");
	put_json(ctx, o, f->source);
	key(ctx, o, "rule", str_of(f->rule->id));
	key(ctx, o, "name", str_of(f->rule->name));
	key(ctx, o, "severity", str_of(report_severity(f->severity)));
	key(ctx, o, "message", f->message);
	key(ctx, o, "quote", f->quote);
	key(ctx, o, "where", f->where);
	place(ctx, r, f, o);
	key(ctx, o, "suggestion", f->suggestion);
	for (size_t i = 0; i < f->nrelated; i++) {
		const struct circ_finding *x = &r->v[f->related[i]];

		out_adds(ctx, o, i == 0 ? ",\"related\":[" : ",");
		out_printf(ctx, o, "{\"rule\":\"%s\"", x->rule->id);
		key(ctx, o, "where", x->where);
		out_adds(ctx, o, i + 1 == f->nrelated ? "}]" : "}");
	}
	key(ctx, o, "key", f->key);
	key(ctx, o, "suppressed", f->suppressed);
	out_adds(ctx, o, "}\n");
}

void
report_jsonl(struct ctx *ctx, const struct report *r, struct out *o)
{
	for (size_t i = 0; i < r->n; i++)
		line(ctx, r, &r->v[i], o);
}

/* ----------------------------------------------------------------- SARIF */

static const char *
level(enum circ_severity s)
{
	return s == CIRC_ERROR ? "error" : s == CIRC_WARNING ? "warning" :
	    "note";
}

static void
rule(struct ctx *ctx, const struct circ_rule *r, struct out *o)
{
	out_printf(ctx, o, "{\"id\":\"%s\",\"name\":\"%s\"", r->id, r->name);
	out_adds(ctx, o, ",\"shortDescription\":{\"text\":");
	put_json(ctx, o, str_of(r->phrase));
	out_adds(ctx, o, "},\"fullDescription\":{\"text\":");
	put_json(ctx, o, str_of(r->why));
	out_adds(ctx, o, "},\"help\":{\"text\":");
	put_json(ctx, o, str_of(arena_printf(ctx, "%s Example: %s. "
	    "Not reported: %s", r->why, r->example, r->except)));
	out_printf(ctx, o, "},\"defaultConfiguration\":{\"level\":\"%s\"}}",
	    level(r->severity));
}

void
report_sarif_head(struct ctx *ctx, const struct report *r, struct out *o)
{
	const struct circ_rule *x;

	out_adds(ctx, o, "{\"$schema\":\"https://json.schemastore.org/"
	    "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{"
	    "\"driver\":{\"name\":\"circlint\",\"version\":\"" CIRC_VERSION
	    "\",\"semanticVersion\":\"" CIRC_VERSION "\",\"rules\":[");
	for (size_t i = 0; (x = r->rule_at(i)) != NULL; i++) {
		out_adds(ctx, o, i > 0 ? ",\n" : "\n");
		rule(ctx, x, o);
	}
	out_adds(ctx, o, "]}},\"columnKind\":\"unicodeCodePoints\","
	    "\"results\":[\n");
}

/* A path as a URI reference: RFC 3986, no scheme. */
static void
uri(struct ctx *ctx, struct circ_str s, struct out *o)
{
	out_adds(ctx, o, "\"");
	for (size_t i = 0; i < s.n; i++) {
		unsigned char	 c = (unsigned char)s.s[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		    (c >= '0' && c <= '9') || (c < 0x80 && c > 0 &&
		    strchr("/-._~", c) != NULL))
			out_add(ctx, o, s.s + i, 1);
		else
			out_printf(ctx, o, "%%%02X", c);
	}
	out_adds(ctx, o, "\"");
}

static void
logical(struct ctx *ctx, struct circ_str where, struct out *o)
{
	if (where.n == 0)
		return;
	out_adds(ctx, o, ",\"logicalLocations\":[{\"fullyQualifiedName\":");
	put_json(ctx, o, where);
	out_adds(ctx, o, ",\"kind\":\"element\"}]");
}

static void
related(struct ctx *ctx, const struct report *r, const struct circ_finding *f,
    struct out *o)
{
	for (size_t i = 0; i < f->nrelated; i++) {
		const struct circ_finding *x = &r->v[f->related[i]];

		out_adds(ctx, o, i == 0 ? ",\"relatedLocations\":[{" : ",{");
		out_printf(ctx, o, "\"id\":%zu,\"physicalLocation\":{"
		    "\"artifactLocation\":{\"uri\":", i + 1);
		uri(ctx, x->source, o);
		out_adds(ctx, o, "}}");
		logical(ctx, x->where, o);
		out_adds(ctx, o, ",\"message\":{\"text\":");
		put_json(ctx, o, str_of(arena_printf(ctx,
		    "same cause: %s: %s", x->rule->id, x->message.s)));
		out_adds(ctx, o, i + 1 == f->nrelated ? "}}]" : "}}");
	}
}

static void
result(struct ctx *ctx, const struct report *r, const struct circ_finding *f,
    struct out *o)
{
	out_printf(ctx, o, "{\"ruleId\":\"%s\",\"ruleIndex\":%zu,"
	    "\"level\":\"%s\",\"message\":{\"text\":", f->rule->id,
	    report_rule_index(r, f->rule), level(f->severity));
	put_json(ctx, o, f->message);
	out_adds(ctx, o, "},\"locations\":[{\"physicalLocation\":{"
	    "\"artifactLocation\":{\"uri\":");
	uri(ctx, f->source, o);
	out_adds(ctx, o, "}}");
	logical(ctx, f->where, o);
	out_adds(ctx, o, "}]");
	related(ctx, r, f, o);
	out_adds(ctx, o, ",\"partialFingerprints\":{\"circ/v1\":");
	put_json(ctx, o, f->key);
	out_adds(ctx, o, "}");
	if (f->suppressed.n > 0) {
		out_adds(ctx, o, ",\"suppressions\":[{\"kind\":\"external\","
		    "\"justification\":");
		put_json(ctx, o, f->suppressed);
		out_adds(ctx, o, "}]");
	}
	out_printf(ctx, o, ",\"properties\":{\"severity\":\"%s\"",
	    report_severity(f->severity));
	key(ctx, o, "quote", f->quote);
	key(ctx, o, "suggestion", f->suggestion);
	out_adds(ctx, o, "}}");
}

void
report_sarif(struct ctx *ctx, const struct report *r, struct out *o)
{
	for (size_t i = 0; i < r->n; i++) {
		if (i > 0)
			out_adds(ctx, o, ",\n");
		result(ctx, r, &r->v[i], o);
	}
}

void
report_sarif_tail(struct ctx *ctx, const struct report *r,
    const struct circ_counts *counts, struct out *o)
{
	(void)r;
	(void)counts;
	out_adds(ctx, o, "\n]}]}\n");
}
