/* SPDX-License-Identifier: MIT */
/* CL1xx: the letter's own reference, its date, and its title. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "check/check.h"

/* ------------------------------------------------------------- CL101 */

/* 1 match, 0 none, -1 the pattern is none. */
static int
matches(const char *pattern, struct circ_str s)
{
	pcre2_code	*re;
	pcre2_match_data *md;
	PCRE2_SIZE	 at;
	int		 code, got = -1;

	re = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED,
	    PCRE2_UTF | PCRE2_UCP, &code, &at, NULL);
	if (re == NULL)
		return -1;
	md = pcre2_match_data_create_from_pattern(re, NULL);
	if (md != NULL)
		got = pcre2_match(re, (PCRE2_SPTR)s.s, s.n, 0, 0, md,
		    NULL) >= 0;
	pcre2_match_data_free(md);
	pcre2_code_free(re);
	return got;
}

/* On every page, in its margin or in a box that floats on it? */
static bool
margin_reference(const struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct doc_block *b = check_block(c, m->at.block);

		if (m->kind == MENTION_REFERENCE && b != NULL &&
		    (b->story == DOC_HEADER || b->story == DOC_FOOTER ||
		    b->story == DOC_TEXTBOX))
			return true;
	}
	return false;
}

static void
no_reference(struct check *c)
{
	const struct circ_value *r = &c->m->c.reference;
	int	 got;

	if (r->text.n == 0 && margin_reference(c))
		return;
	if (r->text.n == 0) {
		check_say(c, NOWHERE_SPAN, "the %s bears no reference of its "
		    "own", c->m->c.type.text.s);
		return;
	}
	if (c->opt->reference == NULL)
		return;
	if ((got = matches(c->opt->reference, r->text)) == -1)
		ctx_raise(c->ctx, CIRC_EUSAGE, "the house's pattern of "
		    "references, \"%s\", is no regular expression",
		    c->opt->reference);
	if (got == 0)
		check_say(c, r->at, "the reference \"%s\" is not of the house "
		    "form", check_short(c, r->text, 60));
}

/* ------------------------------------------------------------- CL102 */

#define NUMBERS 8

/* The groups of digits of a reference: 065 of BDT/DNE/CYB/065. */
static size_t
numbers(struct circ_str s, struct circ_str v[NUMBERS])
{
	size_t	 n = 0;

	for (size_t i = 0; i < s.n && n < NUMBERS; i++) {
		size_t	 from = i;

		while (i < s.n && s.s[i] >= '0' && s.s[i] <= '9')
			i++;
		if (i > from)
			v[n++] = str_sub(s, from, i - from);
	}
	return n;
}

/* Letters alone, folded: two references of one series have the same. */
static struct circ_str
series(struct check *c, struct circ_str s)
{
	struct circ_str	 f = check_fold(c, s);
	struct buf	 b = { 0 };

	buf_add(c->ctx, &b, "", 0);
	for (size_t i = 0, n; i < f.n; i += n) {
		uint32_t r = utf8_get(f.s + i, f.n - i, &n);

		if (rune_letter(r))
			buf_add(c->ctx, &b, f.s + i, n);
	}
	return buf_str(&b);
}

/* The same digits in another order, or one digit another: a slip. */
static bool
slip(struct circ_str a, struct circ_str b)
{
	size_t	 wrong = 0;
	int	 count[10] = { 0 };

	if (a.n != b.n || a.n < 2)
		return false;
	for (size_t i = 0; i < a.n; i++) {
		wrong += a.s[i] != b.s[i];
		count[a.s[i] - '0']++;
		count[b.s[i] - '0']--;
	}
	for (int i = 0; i < 10; i++)
		if (count[i] != 0)
			return wrong == 1;
	return wrong > 0;
}

static bool
contradicts(struct check *c, struct circ_str own, struct circ_str other)
{
	struct circ_str	 x[NUMBERS], y[NUMBERS];
	size_t		 nx = numbers(own, x), ny = numbers(other, y);

	if (nx == 0 || ny == 0 || str_eq(x[nx - 1], y[ny - 1]))
		return false;
	if (nx == ny && str_eq(series(c, own), series(c, other)))
		return slip(x[nx - 1], y[ny - 1]);
	return false;
}

static void
header_differs(struct check *c)
{
	const struct circ_value *own = &c->m->c.reference;

	for (size_t i = 0; own->text.n > 0 && i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct doc_block *b = check_block(c, m->at.block);
		struct found	*f;

		if (m->kind != MENTION_REFERENCE || b == NULL ||
		    (b->story != DOC_HEADER && b->story != DOC_FOOTER) ||
		    m->at.block == own->at.block ||
		    !contradicts(c, own->text, m->name.n > 0 ? m->name :
		    model_quote(c->m, m->at)))
			continue;
		f = check_say(c, m->at, "the page %s says \"%s\", the letter "
		    "\"%s\"", b->story == DOC_HEADER ? "header" : "footer",
		    check_words(c, m->at), check_short(c, own->text, 60));
		check_about(f, own->at);
	}
	for (size_t i = 0; own->text.n > 0 && i < c->doc->nfacts; i++) {
		const struct doc_fact *p = &c->doc->facts[i];

		if (p->kind == DOC_PROPERTY && contradicts(c, own->text,
		    p->extra))
			check_quote(c, check_say(c, own->at, "the file's "
			    "property %s says \"%s\", the letter \"%s\"",
			    check_short(c, p->text, 40), check_short(c,
			    p->extra, 60), check_short(c, own->text, 60)),
			    p->extra);
	}
}

/* ------------------------------------------------------------- CL103 */

/* "September 2023" alone or beside the reference, as some houses date. */
static bool
dated_by_month(const struct check *c)
{
	uint32_t	 own = c->m->c.reference.at.block;
	uint32_t	 head = c->m->c.subject.at.block;

	if (c->m->c.reference.text.n == 0)
		return false;
	if (c->m->c.subject.text.n == 0 || head < own)
		head = own + 4;
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct doc_block *b = check_block(c, m->at.block);

		if (m->kind == MENTION_DATE && b != NULL &&
		    (m->flags & MENTION_MONTH_ONLY) && b->id <= head &&
		    (b->id == own || b->text.n - m->at.len <= 24))
			return true;
	}
	return false;
}

static void
no_date(struct check *c)
{
	const struct mention *m = NULL;

	for (size_t i = 0; m == NULL && i < c->m->mentions.n; i++)
		if (c->m->mentions.v[i].kind == MENTION_DATE &&
		    (c->m->mentions.v[i].flags & MENTION_IMPOSSIBLE))
			m = &c->m->mentions.v[i];
	if (c->m->c.date.year != 0) {
		if (m != NULL && check_same_span(m->at, c->m->c.date.at))
			check_say(c, m->at, "\"%s\": there is no such day",
			    check_words(c, m->at));
		return;
	}
	if (dated_by_month(c))
		return;
	check_say(c, NOWHERE_SPAN, "the %s bears no date of issue",
	    c->m->c.type.text.s);
}

/* ------------------------------------------------------------- CL104 */

#define TITLE_WORDS 24

/* A word of a title and the mark that stands before it. */
struct word {
	struct circ_str	 text;		/* folded */
	uint32_t	 mark;		/* ':' or a dash as '-'; 0: none */
	uint32_t	 off, len;	/* in its text */
};

static bool
word_rune(uint32_t r)
{
	return rune_letter(r) || rune_digit(r) >= 0;
}

/* Take words apart; quotes count for nothing, dashes are all alike. */
static size_t
split(struct check *c, struct circ_str s, struct word *v, size_t max)
{
	uint32_t	 mark = 0;
	size_t		 n = 0, len;

	for (size_t i = 0; i < s.n && n < max; ) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &len);
		size_t		 from = i;

		if (!word_rune(r)) {
			if (r == ':' || r == ',' || r == ';' || r == 0xFF1A)
				mark = r;
			else if (rune_dash(r))
				mark = '-';
			i += len;
			continue;
		}
		while (i < s.n && (word_rune(r = utf8_get(s.s + i, s.n - i,
		    &len)) || rune_quote(r) || rune_invisible(r)))
			i += len;
		v[n].text = check_fold(c, str_sub(s, from, i - from));
		v[n].mark = mark;
		v[n].len = (uint32_t)(i - from);
		v[n++].off = (uint32_t)from;
		mark = 0;
	}
	return n;
}

static const char *
mark_name(uint32_t mark)
{
	switch (mark) {
	case ':': case 0xFF1A: return "a colon";
	case ',': return "a comma";
	case ';': return "a semicolon";
	case '-': return "a dash";
	default: return "no mark";
	}
}

/* Where the words of a title run through a text; the first mark differs. */
static bool
variant(const struct word *t, size_t nt, const struct word *w, size_t nw,
    size_t *at, size_t *which)
{
	for (size_t i = 0; i + nt <= nw; i++) {
		size_t	 k = 0, diff = 0;

		while (k < nt && str_eq(t[k].text, w[i + k].text)) {
			if (diff == 0 && k > 0 && t[k].mark != w[i + k].mark &&
			    (t[k].mark != 0 && w[i + k].mark != 0))
				diff = k;
			k++;
		}
		if (k < nt)
			continue;
		if (diff == 0)
			return false;
		*at = i;
		*which = diff;
		return true;
	}
	return false;
}

#define BLOCK_WORDS 400

static void
say_variant(struct check *c, const struct doc_block *b, const struct word *in,
    const struct word *w, size_t n, size_t which, const struct word *other,
    const struct circ_value *title)
{
	struct found	*f;

	f = check_say(c, (struct circ_span){ b->id, in[0].off,
	    in[n - 1].off + in[n - 1].len - in[0].off }, "the title has %s "
	    "before \"%s\" here, but %s in %s (\"%s\")",
	    mark_name(w[which].mark), w[which].text.s,
	    mark_name(other[which].mark), check_where(c, title->at),
	    check_short(c, title->text, 100));
	check_about(f, title->at);
}

/*
 * The title may run within a longer text, or a short line may be the title
 * without the prefix that a subject puts before it.
 */
static bool
title_variants(struct check *c, const struct circ_value *title)
{
	struct word	 t[BLOCK_WORDS / 4], *w;
	size_t		 nt = split(c, title->text, t, NELEM(t)), nw, at, k;

	if (nt < 4)
		return false;
	w = arena_array(c->ctx, BLOCK_WORDS, sizeof(*w));
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];

		if (b->kind != DOC_PARA || b->text.n < 16 ||
		    b->id == title->at.block || b->story == DOC_COMMENT)
			continue;
		nw = split(c, b->text, w, BLOCK_WORDS);
		if (nt <= TITLE_WORDS && variant(t, nt, w, nw, &at, &k)) {
			say_variant(c, b, w + at, w + at, nt, k, t, title);
			return true;
		}
		if (nw >= 5 && nw <= TITLE_WORDS &&
		    variant(w, nw, t, nt, &at, &k)) {
			say_variant(c, b, w, w, nw, k, t + at, title);
			return true;
		}
	}
	return false;
}

static void
titles(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nevents && i < 8; i++)
		if (title_variants(c, &c->m->c.events[i].title))
			return;
	title_variants(c, &c->m->c.subject);
}

const struct check_rule check_reference_rules[] = {
	{ { .id = "CL101", .name = "no-reference", .severity = CIRC_ERROR,
	    .phrase = "own reference missing or malformed",
	    .why = "Replies, registries and corrigenda cite a circular by "
	    "its reference.",
	    .example = "the circular bears no reference of its own",
	    .except = "Agendas and concept notes; references in a page "
	    "header or text box. With --profile=archive it is a warning." },
	    CHECK_LETTER | CHECK_MISSING, no_reference },
	{ { .id = "CL102", .name = "reference-differs",
	    .severity = CIRC_ERROR,
	    .phrase = "reference differs in letter, header or properties",
	    .why = "The letter will be filed under a number that is another "
	    "letter's.",
	    .example = "the page header says \"BDT/DNE/CYB/056\", the letter "
	    "\"BDT/DNE/CYB/065\"",
	    .except = "References to earlier circulars; shortened forms in "
	    "headers." }, 0, header_differs },
	{ { .id = "CL103", .name = "no-date", .severity = CIRC_ERROR,
	    .phrase = "date of issue missing or impossible",
	    .why = "Deadlines are counted from it, and the registry files "
	    "by it.",
	    .example = "\"31 June 2025\": there is no such day",
	    .except = "Agendas and concept notes; houses that date by month "
	    "and year. With --profile=archive it is a warning." },
	    CHECK_LETTER | CHECK_MISSING, no_date },
	{ { .id = "CL104", .name = "title-differs",
	    .severity = CIRC_WARNING,
	    .phrase = "the meeting's title is printed in two ways",
	    .why = "Programmes and web pages will copy the one or the "
	    "other.",
	    .example = "the title has a dash before \"prioritizing\" here, "
	    "but a colon in paragraph 9",
	    .except = "Straight and curly quotation marks, and prefixes of "
	    "the subject." }, 0, titles },
	{ { .id = "CL105", .name = "reference-reused",
	    .severity = CIRC_ERROR,
	    .phrase = "two files of a batch bear one reference and differ",
	    .why = "A reference that names two texts names neither.",
	    .example = "\"BDT/DNE/CYB/065\" is also the reference of "
	    "x.docx, which says something else",
	    .except = "Versions in other languages, addenda, corrigenda and "
	    "revisions." }, CHECK_BATCH, NULL },
	{ { .id = NULL }, 0, NULL }
};
