/* SPDX-License-Identifier: MIT */
/*
 * circlint - check circulars before they are published.
 *
 * Workers send a report's fragment and a tally: one line per finding
 * ("F severity suppressed rule key") and one for the letter's identity
 * ("L reference-and-language hash-of-content reference").  The parent counts
 * them, compares the letters of the batch (CL105) and writes the end.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "shared/lint.h"

static const struct tool_option options[] = {
	{ "format", 'f', "FORMAT", "text, json, sarif, junit, checkstyle, "
	    "csv or html" },
	{ "profile", 'p', "PROFILE", "publish (default), draft or archive" },
	{ "fail-on", 0, "LEVEL", "exit with 1 from this severity (error); "
	    "never" },
	{ "severity", 's', "RULE=LEVEL", "re-grade a rule, or off; can be "
	    "repeated" },
	{ "config", 'c', "FILE", "read FILE, not the nearest .circlintrc" },
	{ "no-config", 0, NULL, "read no configuration file" },
	{ "baseline", 'b', "FILE", "do not count findings that FILE lists" },
	{ "write-baseline", 0, "FILE", "list the findings in FILE" },
	{ "show-suppressed", 0, NULL, "show waived and old findings too" },
	{ "summary", 0, NULL, "end with figures on standard error" },
	{ "list-rules", 0, NULL, "list the rules" },
	{ "explain", 'e', "RULE", "say what a rule means; all" },
	{ "rules", 0, "VERSION", "the catalogue to check by (1)" },
	{ NULL, 0, NULL, NULL }
};

static const struct { const char *name; enum circ_report format; } formats[] = {
	{ "text", CIRC_TEXT }, { "json", CIRC_JSONL },
	{ "jsonl", CIRC_JSONL }, { "sarif", CIRC_SARIF },
	{ "junit", CIRC_JUNIT }, { "checkstyle", CIRC_CHECKSTYLE },
	{ "csv", CIRC_CSV }, { "html", CIRC_HTML },
};

static const char *
set_format(struct lint *l, const char *arg)
{
	for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++)
		if (strcmp(arg, formats[i].name) == 0) {
			l->format = formats[i].format;
			return NULL;
		}
	return "is no format";
}

static const char *
set_severity(struct lint *l, const char *arg)
{
	char		 rule[64];
	const char	*eq = strchr(arg, '='), *wrong;
	int		 severity;

	if (eq == NULL || (size_t)(eq - arg) >= sizeof(rule) ||
	    !lintrc_severity(eq + 1, &severity))
		return "is not RULE=error|warning|info|style|off";
	memcpy(rule, arg, (size_t)(eq - arg));
	rule[eq - arg] = '\0';
	if ((wrong = lintrc_set(&l->own, eq + 1, rule)) != NULL)
		return wrong;
	return NULL;
}

static const char *
option(void *state, const char *name, const char *arg)
{
	struct lint	*l = state;

	if (strcmp(name, "format") == 0)
		return set_format(l, arg);
	if (strcmp(name, "profile") == 0)
		return lintrc_set(&l->own, "profile", arg);
	if (strcmp(name, "severity") == 0)
		return set_severity(l, arg);
	if (strcmp(name, "fail-on") == 0) {
		l->fail_on = CIRC_ERROR + 1;
		return strcmp(arg, "never") == 0 || (lintrc_severity(arg,
		    &l->fail_on) && l->fail_on != CIRC_OFF) ? NULL :
		    "is neither error, warning, info, style nor never";
	}
	if (strcmp(name, "rules") == 0)
		return strcmp(arg, "1") == 0 ? NULL :
		    "is not a catalogue that this program knows (1)";
	if (strcmp(name, "explain") == 0)
		return (l->explain = arg, strcmp(arg, "all") != 0 &&
		    circ_rule(arg) == NULL) ? "is no rule" : NULL;
	if (strcmp(name, "config") == 0)
		l->config = arg;
	else if (strcmp(name, "no-config") == 0)
		l->no_config = true;
	else if (strcmp(name, "baseline") == 0)
		l->baseline = arg;
	else if (strcmp(name, "write-baseline") == 0)
		l->write_baseline = arg;
	else if (strcmp(name, "show-suppressed") == 0)
		l->flags |= CIRC_SUPPRESSED;
	else if (strcmp(name, "summary") == 0)
		l->summary = true;
	else
		l->list = true;
	return NULL;
}

/* ------------------------------------------------------------- the rules */

static void
rule_json(struct bytes *b, const struct circ_rule *r)
{
	const char *const v[][2] = { { "rule", r->id }, { "name", r->name },
	    { "severity", circ_severity_name(r->severity) },
	    { "phrase", r->phrase }, { "why", r->why },
	    { "example", r->example }, { "except", r->except } };

	for (size_t i = 0; i < sizeof(v) / sizeof(*v); i++) {
		bytes_printf(b, "%s\"%s\":", i == 0 ? "{" : ",", v[i][0]);
		bytes_json(b, v[i][1]);
	}
	bytes_adds(b, "}\n");
}

static void
rule_text(struct bytes *b, const struct circ_rule *r)
{
	bytes_printf(b, "%s %s (%s)\n    %s\n\n    Why: %s\n    Example: %s\n"
	    "    Not reported: %s\n", r->id, r->name,
	    circ_severity_name(r->severity), r->phrase, r->why, r->example,
	    r->except);
}

static bool
standalone(void *state, struct fragment *f)
{
	struct lint		*l = state;
	const struct circ_rule	*r;
	bool			 all = l->list || (l->explain != NULL &&
	    strcmp(l->explain, "all") == 0);

	if (!l->list && l->explain == NULL)
		return false;
	for (size_t i = 0; (r = circ_rule_at(i)) != NULL; i++) {
		if (!all && r != circ_rule(l->explain))
			continue;
		if (l->format == CIRC_JSONL)
			rule_json(&f->out, r);
		else if (l->list)
			bytes_printf(&f->out, "%s  %-18s %-8s %s\n", r->id,
			    r->name, circ_severity_name(r->severity),
			    r->phrase);
		else {
			if (f->out.n > 0)
				bytes_adds(&f->out, "\n");
			rule_text(&f->out, r);
		}
	}
	return true;
}

/* ------------------------------------------------------------ one document */

static void
append(struct bytes *to, char *out, size_t n)
{
	bytes_add(to, out, n);
	free(out);
}

static void
tell(struct lint *l, struct circ *c, const char *path, struct fragment *f)
{
	const struct circ_finding *v;
	size_t		 n = circ_findings(c, &v), len;
	char		*out;

	for (size_t i = 0; i < n; i++) {
		lint_tally(&v[i], &f->tally);
		if (v[i].suppressed.n == 0 && (int)v[i].severity >=
		    l->fail_on && f->status < STATUS_NO)
			f->status = STATUS_NO;
	}
	if (circ_report(c, l->format, l->flags, &out, &len) != CIRC_OK) {
		fragment_say(f, path, "out of memory");
		f->status = STATUS_TROUBLE;
		return;
	}
	append(&f->out, out, len);
}

static void
document(void *state, struct circ *c, const char *path, struct fragment *f)
{
	struct lint	*l = state;
	const struct circ_finding *v;
	struct lintrc	*rc = lint_config(l, path);
	size_t		 n;

	if (rc == NULL) {
		fragment_say(f, path, "its configuration %s: %s",
		    l->near_path, l->near.error);
		f->status = STATUS_TROUBLE;
		return;
	}
	if (circ_check(c, &rc->opt, &v, &n) != CIRC_OK) {
		fragment_say(f, path, "%s", circ_message(c));
		f->status = STATUS_TROUBLE;
		return;
	}
	lint_identity(c, &f->tally);
	tell(l, c, path, f);
}

static void
failure(void *state, const char *path, const char *code, const char *message,
    struct fragment *f)
{
	static const struct { const char *code, *rule; } row[] = {
		{ "limit", "CL002" }, { "timeout", "CL003" },
		{ "crash", "CL004" } };
	struct lint	*l = state;
	const char	*rule = "CL001";
	struct circ	*c = circ_new(NULL);
	const struct circ_finding *v;

	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++)
		if (strcmp(code, row[i].code) == 0)
			rule = row[i].rule;
	fragment_say(f, path, "%s [%s %s]", message, rule,
	    circ_rule(rule)->name);
	f->status = STATUS_TROUBLE;
	if (c == NULL || circ_add_finding(c, &l->own.opt, path, rule, NULL,
	    message) != CIRC_OK)
		tool_no_memory();
	if (l->format != CIRC_TEXT)
		tell(l, c, path, f);
	else if (circ_findings(c, &v) > 0)
		lint_tally(v, &f->tally);
	circ_free(c);
}

static void
head(void *state, struct bytes *b)
{
	struct lint	*l = state;
	char		*out;
	size_t		 n;

	if (circ_report_head(l->format, &out, &n) != CIRC_OK)
		tool_no_memory();
	append(b, out, n);
}

static const char *
ready(void *state, struct tool *t)
{
	struct lint	*l = state;
	const char	*wrong = lint_today(l);

	if (wrong != NULL)
		return wrong;
	if (l->config != NULL && l->no_config)
		return "--config and --no-config exclude each other";
	if (l->config != NULL && !lint_read_config(l, l->config))
		return l->why;
	if (l->baseline != NULL && !lint_read_baseline(l))
		return l->why;
	if (l->format == CIRC_TEXT && t->output == NULL &&
	    isatty(STDOUT_FILENO) && getenv("NO_COLOR") == NULL)
		l->flags |= CIRC_COLOUR;
	t->joiner = circ_report_joiner(l->format);
	return NULL;
}

int
main(int argc, char **argv)
{
	struct lint	 l = { .format = CIRC_TEXT, .fail_on = CIRC_ERROR };
	struct tool	 t = {
		.name = "circlint",
		.purpose = "Check circulars and agendas: what stands there, "
		    "why it is wrong, what would be right.",
		.options = options,
		.state = &l,
		.option = option,
		.ready = ready,
		.standalone = standalone,
		.head = head,
		.document = document,
		.failure = failure,
		.gather = lint_gather,
		.tail = lint_tail,
	};
	int		 status;

	lint_init(&l);
	status = tool_main(&t, argc, argv);
	lint_free(&l);
	return status;
}
