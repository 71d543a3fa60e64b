/* SPDX-License-Identifier: MIT */
/* CL503 to CL505: fields, bookmarks, references within the document. */
#include <stdlib.h>
#include <strings.h>

#include "check/check.h"

/* ----------------------------------------------- CL503 to CL505: fields */

/* Is the message, told by its exclamation mark, quoted from a manual? */
static bool
only_quoted(const struct check *c, const struct doc_block *b)
{
	for (size_t i = 0, n; i < b->text.n; i += n) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &n);

		if ((r == '!' || r == 0xFF01) && check_quoted(c,
		    (struct circ_span){ b->id, (uint32_t)i, (uint32_t)n }))
			return true;
	}
	return false;
}

static void
field_errors(struct check *c)
{
	bool	*told = arena_array(c->ctx, c->doc->nblocks + 1,
		    sizeof(*told));

	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *f = &c->doc->facts[i];

		if (f->kind != DOC_FIELD_ERROR)
			continue;
		check_quote(c, check_say(c, f->at, "a field of the "
		    "word processor found nothing and prints \"%s\"",
		    check_short(c, f->text, 80)), f->text);
		if (f->at.block < c->doc->nblocks)
			told[f->at.block] = true;
	}
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		struct circ_span at = { (uint32_t)i, 0, 0 };

		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		at.len = (uint32_t)b->text.n;
		if (!told[i] && check_topic(c, CHECK_BROKEN_FIELD, b->text) !=
		    NULL && !only_quoted(c, b))
			check_quote(c, check_say(c, at, "a field of the word "
			    "processor found nothing: \"%s\"", check_short(c,
			    b->text, 80)), str_of(check_short(c, b->text,
			    120)));
	}
}

static int
by_name(const void *x, const void *y)
{
	const char *const *a = x, *const *b = y;

	return strcasecmp(*a, *b);
}

/* The target of a reference; what was printed for it is its text. */
static struct circ_str
target(const struct doc_fact *r)
{
	return r->extra.n > 0 ? r->extra : r->text;
}

static bool
own_bookmark(struct circ_str name)
{
	return name.n == 0 || str_case_eqz(name, "_GoBack") ||
	    str_case_eqz(name, "_top");
}

static void
lost_bookmarks(struct check *c)
{
	const char	**names;
	size_t		 n = 0;

	names = arena_array(c->ctx, c->doc->nfacts + 1, sizeof(*names));
	for (size_t i = 0; i < c->doc->nfacts; i++)
		if (c->doc->facts[i].kind == DOC_BOOKMARK &&
		    c->doc->facts[i].text.n > 0)
			names[n++] = arena_copy(c->ctx,
			    c->doc->facts[i].text.s,
			    c->doc->facts[i].text.n);
	if (n > 1)
		qsort(names, n, sizeof(*names), by_name);
	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *r = &c->doc->facts[i];
		struct circ_str	 want = target(r);
		const char	*key;

		if (r->kind != DOC_BOOKMARK_REF || own_bookmark(want))
			continue;
		key = arena_copy(c->ctx, want.s, want.n);
		if (bsearch(&key, names, n, sizeof(*names), by_name) != NULL)
			continue;
		check_quote(c, check_say(c, r->at, "a cross-reference points "
		    "to the bookmark \"%s\", which is not in the document",
		    check_short(c, want, 40)), want);
	}
}

/* The highest first-level number of headings: "5." or "5 Title". */
static int
last_section(const struct check *c)
{
	int	 max = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		struct circ_str	 s = b->marker.n > 0 ? b->marker : b->text;
		int		 n;

		if (b->kind != DOC_PARA || s.n == 0 || s.s[0] < '1' ||
		    s.s[0] > '9')
			continue;
		n = atoi(s.s);
		if (n > max && n < 200)
			max = n;
	}
	return max;
}

static bool
numbered_headings(const struct check *c)
{
	size_t	 n = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];

		n += b->kind == DOC_PARA && b->heading > 0 &&
		    ((b->marker.n > 0 && b->marker.s[0] >= '1' &&
		    b->marker.s[0] <= '9') || (b->text.n > 0 &&
		    b->text.s[0] >= '1' && b->text.s[0] <= '9'));
	}
	return n >= 2;
}

/* "section 7" in a folded text at which nothing of another text follows. */
static int
cited_section(struct circ_str t)
{
	for (const char *const *p = check_topics[CHECK_SECTION]; *p != NULL;
	    p++) {
		size_t	 n = strlen(*p);
		long	 at = str_find(t, *p, 0);
		size_t	 k;
		int	 v = 0;

		if (at < 0 || (at > 0 && t.s[at - 1] != ' '))
			continue;
		k = (size_t)at + n;
		if (k >= t.n || t.s[k] != ' ')
			continue;
		for (k++; k < t.n && t.s[k] >= '0' && t.s[k] <= '9' &&
		    v < 1000; k++)
			v = v * 10 + (t.s[k] - '0');
		if (v == 0 || (k < t.n && t.s[k] != ' '))
			continue;
		/* "of", a capital or a number after it: another text's */
		if (k < t.n)
			for (const char *const *e =
			    check_topics[CHECK_ELSEWHERE]; *e != NULL; e++)
				if (str_starts(str_sub(t, k + 1, t.n), *e) &&
				    (t.s[k + 1 + strlen(*e)] == ' '))
					v = 0;
		if (v > 0)
			return v;
	}
	return 0;
}

static void
lost_sections(struct check *c)
{
	int	 last;

	if (!numbered_headings(c))
		return;
	last = last_section(c);
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		int	 n;

		if (b->kind != DOC_PARA || b->heading > 0 || b->text.n == 0)
			continue;
		n = cited_section(check_fold_once(c, b->text));
		if (n <= last)
			continue;
		check_quote(c, check_say(c, (struct circ_span){ (uint32_t)i,
		    0, (uint32_t)b->text.n }, "section %d is referred to, but "
		    "the last one is %d", n, last), str_of(check_short(c,
		    b->text, 120)));
	}
}

const struct check_rule check_field_rules[] = {
	{ { .id = "CL503", .name = "field-error", .severity = CIRC_ERROR,
	    .phrase = "a field prints an error message",
	    .why = "It is the first thing that a reader sees, and the number "
	    "or the date that belongs there is lost.",
	    .example = "a field of the word processor found nothing and "
	    "prints \"Error! Reference source not found.\"",
	    .except = "The same words within quotation marks." },
	    0, field_errors },
	{ { .id = "CL504", .name = "bookmark-missing",
	    .severity = CIRC_ERROR,
	    .phrase = "a cross-reference has no target",
	    .why = "At the next update of fields it turns into an error "
	    "message; a click on it leads nowhere.",
	    .example = "a cross-reference points to the bookmark "
	    "\"_Ref12\", which is not in the document",
	    .except = "_GoBack and _top, which word processors make for "
	    "themselves." }, 0, lost_bookmarks },
	{ { .id = "CL505", .name = "section-missing",
	    .severity = CIRC_WARNING,
	    .phrase = "a section is cited that does not exist",
	    .why = "Sections were renumbered and the text was not.",
	    .example = "section 7 is referred to, but the last one is 5",
	    .except = "Sections of other documents; documents without "
	    "numbered headings." }, 0, lost_sections },
	{ { .id = NULL }, 0, NULL }
};
