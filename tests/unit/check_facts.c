/* SPDX-License-Identifier: MIT */
/*
 * Rules on what only word processors have - tracked changes, macros,
 * bookmarks, properties, page headers - on trees made by hand; and that a
 * finding can be re-graded, waived, in the baseline, and keeps its key.
 */
#include <stdlib.h>

#include "check/check.h"
#include "doc/build.h"
#include "find/find.h"
#include "tap.h"

static void
para(struct build *b, const char *s)
{
	build_para(b);
	build_text(b, s, strlen(s), NULL);
	build_para_end(b);
}

static void
letter(struct build *b)
{
	para(b, "Ref: Circular BDT/DNE/CYB/065");
	para(b, "Geneva, 21 May 2025");
	para(b, "To: Administrations of Member States");
	para(b, "Subject: Workshop on numbering");
	para(b, "Dear Sir/Madam,");
	para(b, "We write to you about numbers.");
	para(b, "Yours faithfully,");
}

struct sample {
	const char	*rule;
	const char	*words;		/* of its message; NULL: silent */
	enum doc_fact_kind kind;
	const char	*text, *extra;
	const char	*header;	/* page header, or NULL */
};

static const struct sample samples[] = {
	{ "CL901", "insertion", DOC_INSERTION, "in principle", "A. Reviewer",
	    NULL },
	{ "CL901", "deletion", DOC_DELETION, "never", "A. Reviewer", NULL },
	{ "CL901", "comment", DOC_COMMENTED, "really?", "A. Reviewer", NULL },
	{ "CL901", NULL, DOC_BOOKMARK, "a", "", NULL },
	{ "CL902", "2 words", DOC_HIDDEN, "not this", "", NULL },
	{ "CL902", NULL, DOC_HIDDEN, "  ", "", NULL },
	{ "CL903", "not filled in", DOC_PLACEHOLDER, "Click here", "", NULL },
	{ "CL904", "names a person", DOC_PROPERTY, "lastModifiedBy",
	    "Ada Marek", NULL },
	{ "CL904", NULL, DOC_PROPERTY, "lastModifiedBy", "Telecommunication "
	    "Development Bureau", NULL },
	{ "CL905", "x.dotx", DOC_EXTERNAL, "template", "\\\\srv\\x.dotx",
	    NULL },
	{ "CL905", NULL, DOC_BOOKMARK, "a", "", NULL },
	{ "CL906", "macros", DOC_MACRO, "", "vbaProject.bin", NULL },
	{ "CL906", "another program", DOC_OLE, "Excel.Sheet", "", NULL },
	{ "CL906", NULL, DOC_DATE_CONTROL, "", "2025-05-21", NULL },
	{ "CL504", "_Ref12", DOC_BOOKMARK_REF, "see there", "_Ref12", NULL },
	{ "CL504", NULL, DOC_BOOKMARK_REF, "there", "_GoBack", NULL },
	{ "CL503", "Error!", DOC_FIELD_ERROR, "Error! No text.", "", NULL },
	{ "CL102", "065", DOC_PROPERTY, "subject",
	    "Circular BDT/DNE/CYB/056", NULL },
	{ "CL102", NULL, DOC_PROPERTY, "subject",
	    "Circular BDT/DNE/CYB/065", NULL },
	{ "CL102", "056", DOC_BOOKMARK, "a", "",
	    "Circular BDT/DNE/CYB/056" },
	{ "CL102", NULL, DOC_BOOKMARK, "a", "", "Circular BDT/DNE/CYB/065" },
	{ "CL907", "DRAFT", DOC_BOOKMARK, "a", "", "DRAFT" },
	{ "CL907", NULL, DOC_BOOKMARK, "a", "", "Page 1" },
};

struct run {
	const struct sample *s;
	const struct circ_check_options *opt;
	struct check_result out;
};

static void
check_sample(struct ctx *ctx, void *arg)
{
	struct run	*r = arg;
	struct build	*b = build_new(ctx, "docx");
	struct doc	*doc;
	struct model	*m = arena_new(ctx, struct model);

	if (r->s->header != NULL) {
		build_story(b, DOC_HEADER);
		para(b, r->s->header);
		build_story_end(b);
	}
	letter(b);
	build_fact(b, r->s->kind, str_of(r->s->text), str_of(r->s->extra));
	doc = build_finish(b);
	m->c.source = STR("x.docx");
	m->c.format = doc->format;
	find_all(ctx, doc, m);
	check_run(ctx, doc, m, r->opt, &r->out);
}

static const struct circ_finding *
look(const struct check_result *r, const char *rule, const char *words)
{
	for (size_t i = 0; i < r->n; i++)
		if (strcmp(r->v[i].rule->id, rule) == 0 && (words == NULL ||
		    str_find(r->v[i].message, words, 0) >= 0))
			return &r->v[i];
	return NULL;
}

static void
one(const struct sample *s)
{
	struct run	 r = { s, NULL, { NULL, 0 } };
	struct ctx	 ctx;
	bool		 good;

	ctx_init(&ctx, NULL);
	good = ctx_try(&ctx, check_sample, &r) == CIRC_OK &&
	    (look(&r.out, s->rule, s->words) != NULL) == (s->words != NULL);
	tap_ok(good, "%s %s%s", s->rule, s->words != NULL ? "says " :
	    "is silent", s->words != NULL ? s->words : "");
	for (size_t i = 0; !good && i < r.out.n; i++)
		printf("# %s %s\n", r.out.v[i].rule->id,
		    r.out.v[i].message.s);
	ctx_free(&ctx);
}

/* The first sample's finding under options. */
static void
under(const char *what, const struct circ_check_options *opt, int severity,
    const char *suppressed)
{
	struct run	 r = { &samples[0], opt, { NULL, 0 } };
	const struct circ_finding *f;
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	ctx_try(&ctx, check_sample, &r);
	f = look(&r.out, "CL901", NULL);
	tap_ok(severity < 0 ? f == NULL : f != NULL && (int)f->severity ==
	    severity && (suppressed == NULL ? f->suppressed.n == 0 :
	    str_eqz(f->suppressed, suppressed)), "%s", what);
	ctx_free(&ctx);
}

static void
options(void)
{
	signed char	 severity[128];
	struct circ_waiver w = { "tracked-changes", "x.docx", "principle",
	    "the annotated copy", "2026-01-01" };
	struct circ_check_options opt = { 0 };
	struct run	 r = { &samples[0], NULL, { NULL, 0 } };
	struct ctx	 ctx;
	const char	*key[1];

	under("publish: an error", &opt, CIRC_ERROR, NULL);
	opt.profile = CIRC_DRAFT;
	under("draft: a warning", &opt, CIRC_WARNING, NULL);
	opt.profile = CIRC_ARCHIVE;
	under("archive: not at all", &opt, -1, NULL);
	opt.profile = CIRC_PUBLISH;
	memset(severity, CIRC_KEEP, sizeof(severity));
	for (size_t i = 0; circ_rule_at(i) != NULL; i++)
		if (circ_rule_at(i) == circ_rule("CL901"))
			severity[i] = CIRC_INFO;
	opt.severity = severity;
	under("re-graded", &opt, CIRC_INFO, NULL);
	opt.severity = NULL;
	opt.waivers = &w;
	opt.nwaivers = 1;
	opt.today = "2026-01-01";
	under("waived", &opt, CIRC_ERROR, "waived: the annotated copy");
	opt.today = "2026-01-02";
	under("a waiver that has run out", &opt, CIRC_ERROR, NULL);
	w.where = "another place";
	w.until = NULL;
	under("a waiver for other words", &opt, CIRC_ERROR, NULL);
	opt.nwaivers = 0;
	ctx_init(&ctx, NULL);
	ctx_try(&ctx, check_sample, &r);
	key[0] = look(&r.out, "CL901", NULL)->key.s;
	opt.baseline = key;
	opt.nbaseline = 1;
	under("in the baseline", &opt, CIRC_ERROR, "in the baseline");
	ctx_free(&ctx);
}

static void
check_phrases(struct ctx *ctx, void *arg)
{
	struct check	 c = { .ctx = ctx };
	size_t		 bad = 0, n = 0;

	(void)arg;
	for (size_t t = 0; t < CHECK_NTOPICS; t++)
		for (const char *const *p = check_topics[t]; *p != NULL; p++) {
			n++;
			if (str_eqz(check_fold(&c, str_of(*p)), *p))
				continue;
			bad++;
			printf("# \"%s\" folds to \"%s\"\n", *p,
			    check_fold(&c, str_of(*p)).s);
		}
	tap_ok(bad == 0 && n > 100, "%zu phrases are folded", n);
}

int
main(void)
{
	struct ctx	 ctx;

	for (size_t i = 0; i < NELEM(samples); i++)
		one(&samples[i]);
	options();
	ctx_init(&ctx, NULL);
	ctx_try(&ctx, check_phrases, NULL);
	ctx_free(&ctx);
	return tap_done();
}
