/* SPDX-License-Identifier: MIT */
/*
 * The catalogue, and the run: every rule that applies looks once, then the
 * findings are graded, put in order, tied to their relatives and compared
 * with waivers and baseline.  A suppressed finding is marked, not dropped.
 */
#include <stdio.h>
#include <stdlib.h>

#include "check/check.h"

static const struct check_rule *const groups[] = {
	check_file_rules, check_reference_rules, check_date_rules,
	check_zone_rules, check_agenda_rules, check_annex_rules,
	check_field_rules, check_link_rules, check_addressee_rules,
	check_hygiene_rules, check_access_rules
};

const struct check_rule *
check_row(size_t i)
{
	for (size_t g = 0; g < NELEM(groups); g++)
		for (const struct check_rule *r = groups[g];
		    r->pub.id != NULL; r++)
			if (i-- == 0)
				return r;
	return NULL;
}

static size_t
row_index(const struct circ_rule *rule)
{
	size_t	 i = 0;

	while (&check_row(i)->pub != rule)
		i++;
	return i;
}

static enum circ_severity
grade(const struct check_rule *r, const struct circ_check_options *opt)
{
	if (opt->severity != NULL) {
		int	 own = opt->severity[row_index(&r->pub)];

		if (own != CIRC_KEEP)
			return (enum circ_severity)own;
	}
	if (opt->profile == CIRC_ARCHIVE) {
		if (r->flags & CHECK_HYGIENE)
			return CIRC_OFF;
		if ((r->flags & CHECK_MISSING) &&
		    r->pub.severity > CIRC_WARNING)
			return CIRC_WARNING;
	}
	if (opt->profile == CIRC_DRAFT && (r->flags & CHECK_DRAFT) &&
	    r->pub.severity > CIRC_WARNING)
		return CIRC_WARNING;
	return r->pub.severity;
}

static uint64_t
hash(uint64_t h, struct circ_str s)
{
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.s[i]) * 0x100000001b3u;
	return (h ^ 0xff) * 0x100000001b3u;
}

/* The name of a file without its folders. */
static struct circ_str
base_name(struct circ_str path)
{
	for (size_t i = path.n; i > 0; i--)
		if (path.s[i - 1] == '/')
			return str_sub(path, i, path.n - i);
	return path;
}

/*
 * What makes two findings the same one in two runs: the rule, the letter
 * (its reference, else its file's name) and the words, not the place.
 */
static void
sign(struct check *c, struct found *f)
{
	struct circ_str	 who = c->m != NULL &&
	    c->m->c.reference.text.n > 0 ? c->m->c.reference.text :
	    base_name(f->pub.source);
	uint64_t	 h = 0xcbf29ce484222325u;

	h = hash(h, str_of(f->pub.rule->id));
	h = hash(h, check_fold(c, who));
	h = hash(h, check_fold(c, f->pub.quote));
	f->pub.key = str_of(arena_printf(c->ctx, "%s-%016llx",
	    f->pub.rule->id, (unsigned long long)h));
}

static bool
rule_named(const struct circ_rule *r, const char *name)
{
	return name == NULL || strcmp(name, "*") == 0 ||
	    str_case_eqz(str_of(r->id), name) ||
	    str_case_eqz(str_of(r->name), name);
}

static bool
ran_out(const struct check *c, const struct circ_waiver *w)
{
	return w->until != NULL && c->opt->today != NULL &&
	    strcmp(c->opt->today, w->until) > 0;
}

/* Is it what the waiver is for, whether or not that has run out? */
static bool
concerns(struct check *c, const struct circ_waiver *w, const struct found *f)
{
	struct circ_str	 words;

	if (!rule_named(f->pub.rule, w->rule))
		return false;
	if (w->source != NULL && !str_ends(f->pub.source, w->source))
		return false;
	if (w->where == NULL)
		return true;
	words = check_fold(c, str_of(w->where));
	return str_find(check_fold(c, f->pub.where), words.s, 0) >= 0 ||
	    str_find(check_fold(c, f->pub.quote), words.s, 0) >= 0;
}

static void
suppress(struct check *c, struct found *f)
{
	const struct circ_waiver *old = NULL;

	for (size_t i = 0; i < c->opt->nwaivers; i++) {
		const struct circ_waiver *w = &c->opt->waivers[i];

		if (!concerns(c, w, f))
			continue;
		if (ran_out(c, w)) {
			old = w;
			continue;
		}
		f->pub.suppressed = str_of(arena_printf(c->ctx, "waived: %s",
		    w->reason != NULL ? w->reason : "no reason given"));
		return;
	}
	for (size_t i = 0; i < c->opt->nbaseline; i++)
		if (str_eqz(f->pub.key, c->opt->baseline[i])) {
			f->pub.suppressed = STR("in the baseline");
			return;
		}
	if (old != NULL)
		f->pub.message = str_of(arena_printf(c->ctx, "%s (its waiver "
		    "ran out on %s: %s)", f->pub.message.s, old->until,
		    old->reason != NULL ? old->reason : "no reason given"));
}

static int
by_place(const void *x, const void *y)
{
	const struct found *a = x, *b = y;

	if (a->pub.at.block != b->pub.at.block)
		return a->pub.at.block < b->pub.at.block ? -1 : 1;
	if (a->pub.at.off != b->pub.at.off)
		return a->pub.at.off < b->pub.at.off ? -1 : 1;
	return strcmp(a->pub.rule->id, b->pub.rule->id);
}

static bool
same_cause(const struct found *a, const struct found *b)
{
	/* how a thing is written is no cause of anything */
	if (a->pub.rule == b->pub.rule || a->pub.severity == CIRC_STYLE ||
	    b->pub.severity == CIRC_STYLE)
		return false;
	for (size_t i = 0; i < a->nabout; i++)
		for (size_t k = 0; k < b->nabout; k++)
			if (check_same_span(a->about[i], b->about[k]))
				return true;
	return false;
}

#define MAX_RELATED 8
#define NEAR 400	/* findings that are compared with each other */

static void
relate(struct check *c)
{
	size_t	 n = c->found.n;

	for (size_t i = 0; i < n; i++) {
		size_t	 v[MAX_RELATED], k = 0;
		size_t	 from = i > NEAR ? i - NEAR : 0;

		for (size_t j = from; j < n && j < i + NEAR &&
		    k < MAX_RELATED; j++)
			if (j != i && same_cause(&c->found.v[i],
			    &c->found.v[j]))
				v[k++] = j;
		if (k == 0)
			continue;
		c->found.v[i].pub.related = arena_array(c->ctx, k, sizeof(*v));
		memcpy((size_t *)(uintptr_t)c->found.v[i].pub.related, v,
		    k * sizeof(*v));
		c->found.v[i].pub.nrelated = k;
	}
}

static void
hand_over(struct check *c, struct check_result *out)
{
	struct circ_finding *v;

	if (c->found.n > 1)
		qsort(c->found.v, c->found.n, sizeof(*c->found.v), by_place);
	relate(c);
	v = arena_array(c->ctx, c->found.n + 1, sizeof(*v));
	for (size_t i = 0; i < c->found.n; i++) {
		struct found	*f = &c->found.v[i];

		f->pub.where = str_of(check_where(c, f->pub.at));
		sign(c, f);
		suppress(c, f);
		v[i] = f->pub;
	}
	out->v = v;
	out->n = c->found.n;
}

static const struct circ_check_options no_options;

/* The model without what reviewers wrote into comments. */
static const struct model *
as_printed(struct ctx *ctx, const struct doc *doc, const struct model *m)
{
	struct model	*own = arena_new(ctx, struct model);

	*own = *m;
	own->mentions.v = arena_array(ctx, m->mentions.n + 1,
	    sizeof(*own->mentions.v));
	own->mentions.n = 0;
	for (size_t i = 0; i < m->mentions.n; i++) {
		uint32_t	 b = m->mentions.v[i].at.block;

		if (b >= doc->nblocks || doc->blocks[b]->story != DOC_COMMENT)
			own->mentions.v[own->mentions.n++] = m->mentions.v[i];
	}
	return own;
}

void
check_run(struct ctx *ctx, const struct doc *doc, const struct model *m,
    const struct circ_check_options *opt, struct check_result *out)
{
	struct check	 c = { .ctx = ctx, .doc = doc,
	    .m = as_printed(ctx, doc, m),
	    .opt = opt != NULL ? opt : &no_options };
	struct check_quotes quotes = { .block = CIRC_NOWHERE };
	bool		 letter = check_is_letter(&c);

	c.quotes = &quotes;
	for (size_t i = 0; (c.rule = check_row(i)) != NULL; i++)
		if (c.rule->run != NULL &&
		    (letter || !(c.rule->flags & CHECK_LETTER)) &&
		    grade(c.rule, c.opt) != CIRC_OFF)
			c.rule->run(&c);
	hand_over(&c, out);
}

void
check_outside(struct ctx *ctx, const struct circ_check_options *opt,
    const char *source, const char *id, const char *quote,
    const char *message, struct check_result *out)
{
	struct check	 c = { .ctx = ctx,
	    .opt = opt != NULL ? opt : &no_options };
	struct found	*f;
	size_t		 i = 0;

	while ((c.rule = check_row(i)) != NULL &&
	    strcmp(c.rule->pub.id, id) != 0)
		i++;
	if (c.rule == NULL)
		ctx_raise(ctx, CIRC_EUSAGE, "no rule is called %s", id);
	for (i = 0; i < out->n; i++) {
		f = vec_push(ctx, &c.found);
		f->pub = out->v[i];
	}
	f = check_say(&c, NOWHERE_SPAN, "%s", message);
	if (f == NULL)
		return;
	f->pub.source = str_dup(ctx, str_of(source));
	if (quote != NULL)
		check_quote(&c, f, str_of(quote));
	hand_over(&c, out);
}

/* ------------------------------------------------ what rules use to say */

struct found *
check_say(struct check *c, struct circ_span at, const char *fmt, ...)
{
	enum circ_severity severity = grade(c->rule, c->opt);
	struct found	*f;
	struct buf	 b = { 0 };
	va_list		 ap;
	char		 line[1024];

	if (severity == CIRC_OFF)
		return NULL;
	if (c->found.n >= c->ctx->opt.max_findings)
		ctx_raise(c->ctx, CIRC_ELIMIT, "more findings than "
		    "max-findings (%lu)",
		    (unsigned long)c->ctx->opt.max_findings);
	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	/* cut at a whole character if the line was too long */
	for (size_t i = 0, n = strlen(line), len; i < n; i += len)
		buf_addu(c->ctx, &b, utf8_get(line + i, n - i, &len));
	f = vec_push(c->ctx, &c->found);
	f->pub.rule = &c->rule->pub;
	f->pub.severity = severity;
	f->pub.at = at;
	f->pub.message = buf_str(&b);
	if (c->m != NULL)
		f->pub.source = c->m->c.source;
	if (at.block != CIRC_NOWHERE && c->m != NULL) {
		f->pub.quote = str_trim(model_quote(c->m, at));
		check_about(f, at);
	}
	return f;
}

void
check_lower(struct check *c, struct found *f, enum circ_severity most)
{
	if (f == NULL || f->pub.severity <= most || (c->opt->severity != NULL &&
	    c->opt->severity[row_index(&c->rule->pub)] != CIRC_KEEP))
		return;
	f->pub.severity = most;
}

void
check_quote(struct check *c, struct found *f, struct circ_str quote)
{
	if (f != NULL)
		f->pub.quote = str_dup(c->ctx, quote);
}

void
check_suggest(struct check *c, struct found *f, const char *fmt, ...)
{
	char	 line[1024];
	va_list	 ap;

	if (f == NULL)
		return;
	va_start(ap, fmt);
	vsnprintf(line, sizeof(line), fmt, ap);
	va_end(ap);
	f->pub.suggestion = str_of(arena_printf(c->ctx, "%s", line));
}

void
check_about(struct found *f, struct circ_span at)
{
	if (f != NULL && f->nabout < CHECK_ABOUT && at.block != CIRC_NOWHERE)
		f->about[f->nabout++] = at;
}
