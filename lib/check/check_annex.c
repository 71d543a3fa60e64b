/* SPDX-License-Identifier: MIT */
/* CL5xx: annexes, fields, bookmarks, references within the document. */
#include <stdlib.h>
#include <strings.h>

#include "check/check.h"

/* ------------------------------------------------------ annex labels */

/* Roman numerals up to 39; 0 if it is none. */
static int
roman(struct circ_str s)
{
	static const struct { char c; int v; } d[] = { { 'i', 1 },
	    { 'v', 5 }, { 'x', 10 } };
	int	 sum = 0, last = 0;

	for (size_t i = s.n; i > 0; i--) {
		int	 v = 0;

		for (size_t k = 0; k < NELEM(d); k++)
			if ((s.s[i - 1] | 32) == d[k].c)
				v = d[k].v;
		if (v == 0)
			return 0;
		sum += v < last ? -v : v;
		last = v > last ? v : last;
	}
	return sum;
}

static int
chinese(struct circ_str s)
{
	static const uint32_t d[] = { 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94,
	    0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341 };
	size_t	 n;
	uint32_t r;

	if (s.n == 0)
		return 0;
	r = utf8_get(s.s, s.n, &n);
	for (size_t i = 0; n == s.n && i < NELEM(d); i++)
		if (d[i] == r)
			return (int)i + 1;
	return 0;
}

/* The sort of label: digits, letter, none. */
#define LABEL_LETTER 1000	/* A is 1001 */

#define NLABELS 10000		/* and less than this each */
#define SENTENCE 1024		/* bytes before and behind a mention */

/* The number of an annex as its label says it; 0: no label. */
static int
label(struct check *c, struct circ_str s)
{
	struct circ_str	 f = check_fold_once(c, s), w;
	size_t		 end = f.n, from, n;
	int		 v = 0;

	/* the last word of "annex 1", or what follows the letters */
	for (from = end; from > 0 && f.s[from - 1] != ' '; from--)
		;
	w = str_sub(f, from, end - from);
	for (size_t i = 0; i < w.n; i++)
		if (w.s[i] >= '0' && w.s[i] <= '9') {
			if (v < NLABELS / 10)
				v = v * 10 + (w.s[i] - '0');
		} else if (v > 0)
			break;
	if (v > 0)
		return v;
	if (chinese(w) > 0)
		return chinese(w);
	for (size_t i = w.n; w.n > 3 && i >= 3; i--)	/* "附件一" */
		if (chinese(str_sub(w, w.n - 3, 3)) > 0)
			return chinese(str_sub(w, w.n - 3, 3));
	if (roman(w) > 0 && w.n <= 5)
		return roman(w);
	utf8_get(w.s, w.n, &n);
	if (w.n == n && w.n > 0) {
		uint32_t r = utf8_get(w.s, w.n, &n);

		if (r >= 'a' && r <= 'z')
			return LABEL_LETTER + (int)(r - 'a') + 1;
		if (r >= 0x430 && r <= 0x44F)
			return LABEL_LETTER + (int)(r - 0x430) + 1;
	}
	return 0;
}

/* The heading of an annex up to its number: its title does not count. */
static struct circ_str
heading_label(struct circ_str s)
{
	size_t	 words = 0, len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (r == ':' || r == '\n' || r == '\t' || r == '.' ||
		    r == 0xFF1A || r == '(' || r == 0x2013 || r == 0x2014)
			return str_sub(s, 0, i);
		if (r == ' ' && ++words == 2)
			return str_sub(s, 0, i);
	}
	return s;
}

/* Annexes stand in the order of their headings. */
static bool
is_heading_mention(const struct check *c, const struct mention *m)
{
	const struct circ_value *v = c->m->c.annexes;
	size_t	 lo = 0, hi = c->m->c.nannexes, n = hi;

	while (lo < hi) {
		size_t	 mid = lo + (hi - lo) / 2;

		if (v[mid].at.block < m->at.block)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < n && v[lo].at.block == m->at.block; lo++)
		if (m->at.off < v[lo].at.off + v[lo].at.len)
			return true;
	return false;
}

/* The word at *at of a block, folded; moves *at past it. */
static struct circ_str
next_word(struct check *c, const struct doc_block *b, size_t *at, bool *name)
{
	size_t	 from, len;

	while (*at < b->text.n && b->text.s[*at] == ' ')
		++*at;
	from = *at;
	while (*at < b->text.n && b->text.s[*at] != ' ' &&
	    b->text.s[*at] != '\n')
		++*at;
	*name = false;
	if (from < *at) {
		uint32_t r = utf8_get(b->text.s + from, *at - from, &len);

		*name = rune_upper(r) || rune_digit(r) >= 0;
	}
	return check_fold(c, str_sub(b->text, from, *at - from));
}

static bool
is_one_of(struct circ_str word, const char *const *list)
{
	for (; *list != NULL; list++)
		if (str_eqz(word, *list))
			return true;
	return false;
}

/* "(par. 40, Annex II)": where to look in a report. */
static bool
after_a_number(const struct doc_block *b, uint32_t off)
{
	uint32_t from = off > SENTENCE ? off - SENTENCE : 0;
	bool	 digit = false;

	while (off > from && strchr("()[]", b->text.s[off - 1]) == NULL) {
		digit |= b->text.s[off - 1] >= '0' &&
		    b->text.s[off - 1] <= '9';
		off--;
	}
	return digit && off > from && (b->text.s[off - 1] == '(' ||
	    b->text.s[off - 1] == '[');
}

/* "Annex 1 to Resolution 71": another text's; "to this Circular" is not. */
static bool
elsewhere(struct check *c, const struct mention *m)
{
	const struct doc_block *b = check_block(c, m->at.block);
	size_t		 at = m->at.off + m->at.len;
	struct circ_str	 word;
	bool		 name;

	if (b != NULL && after_a_number(b, m->at.off))
		return true;
	if (b == NULL || at >= b->text.n || b->text.s[at] != ' ' ||
	    !is_one_of(next_word(c, b, &at, &name),
	    check_topics[CHECK_ELSEWHERE]))
		return false;
	for (int i = 0; i < 3; i++) {
		word = next_word(c, b, &at, &name);
		if (is_one_of(word, check_topics[CHECK_THIS]))
			return false;
		if (name)
			return true;
	}
	return false;
}

/* Marks the numbers of the annexes that are there. */
static void
present(struct check *c, bool there[NLABELS])
{
	for (size_t i = 0; i < c->m->c.nannexes; i++)
		there[label(c, heading_label(c->m->c.annexes[i].text))] = true;
}

/* A heading of any block that opens with these words. */
static bool
headed(struct check *c, const struct mention *m)
{
	struct circ_str	 want = check_fold(c, model_quote(c->m, m->at));

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		struct circ_str	 t;

		ctx_work(c->ctx, 1);

		if (b->kind != DOC_PARA || b->id == m->at.block ||
		    b->text.n > 160)
			continue;
		t = check_fold_once(c, str_sub(b->text, 0, 80));
		if (str_starts(t, want.s) && (t.n == want.n ||
		    t.s[want.n] == ' '))
			return true;
	}
	return false;
}

/*
 * The sentence that a mention stands in; of a long one a stretch that is the
 * same for all mentions near.
 */
static struct circ_str
sentence(const struct doc_block *b, struct circ_span at)
{
	size_t	 piece = at.off / SENTENCE * SENTENCE, n;
	size_t	 from = piece > 0 ? piece - SENTENCE : 0;
	struct circ_str	 t = str_sub(b->text, 0, piece + 3 * SENTENCE);
	bool	 stop = false;

	while (from > 0 && ((unsigned char)t.s[from] & 0xC0) == 0x80)
		from--;
	for (size_t i = from; i < t.n; i += n) {
		uint32_t	 r = utf8_get(t.s + i, t.n - i, &n);

		if (stop && (rune_space(r) || rune_cjk(r))) {
			if (i >= at.off + at.len)
				return str_sub(t, from, i - from);
			from = i;
		}
		stop = r == '.' || r == ';' || r == '\n' || r == '!' ||
		    r == '?' || r == 0x3002 || r == 0x61F;
	}
	return str_sub(t, from, t.n - from);
}

/* Is the same label another text's anywhere? Then it is so here too. */
static bool
elsewhere_too(struct check *c, int number)
{
	size_t	 looked = 0;

	for (size_t i = 0; i < c->m->mentions.n && looked < 200; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (m->kind != MENTION_ANNEX)
			continue;
		looked++;
		if (label(c, model_quote(c->m, m->at)) == number &&
		    elsewhere(c, m))
			return true;
	}
	return false;
}

#define SEEN 64		/* annexes that are told as missing, at most */

/* Is it said that the annex comes separately?  Asked once per sentence. */
static bool
separate(struct check *c, struct circ_str said, struct circ_str *last,
    bool *answer)
{
	if (said.s != last->s || said.n != last->n) {
		*answer = check_topic(c, CHECK_SEPARATE, said) != NULL;
		*last = said;
	}
	return *answer;
}

static bool
among(const int *seen, size_t n, int number)
{
	for (size_t i = 0; i < n; i++)
		if (seen[i] == number)
			return true;
	return false;
}

static void
annex_missing(struct check *c)
{
	struct circ_str	 last = { NULL, 0 };
	bool	 there[NLABELS] = { false }, apart = false;
	int	 seen[SEEN];
	size_t	 nseen = 0;

	present(c, there);
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct doc_block *b = check_block(c, m->at.block);
		int		 n;

		if (m->kind != MENTION_ANNEX || b == NULL ||
		    is_heading_mention(c, m) ||
		    (n = label(c, model_quote(c->m, m->at))) == 0 ||
		    there[n] || nseen == SEEN || among(seen, nseen, n) ||
		    elsewhere(c, m) || check_quoted(c, m->at) ||
		    separate(c, sentence(b, m->at), &last, &apart))
			continue;
		seen[nseen++] = n;
		if (headed(c, m) || elsewhere_too(c, n))
			continue;
		check_say(c, m->at, "\"%s\" is referred to, but nothing in "
		    "this document is headed \"%s\"%s", check_words(c, m->at),
		    check_words(c, m->at), c->m->c.nannexes > 0 ?
		    arena_printf(c->ctx, "; it has %zu other annex%s",
		    c->m->c.nannexes, c->m->c.nannexes == 1 ? "" : "es") :
		    "");
	}
}

/* Marks every number that the text cites; a citation without one is 0. */
static void
cited(struct check *c, bool seen[NLABELS])
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (m->kind == MENTION_ANNEX && !is_heading_mention(c, m))
			seen[label(c, model_quote(c->m, m->at))] = true;
	}
}

static void
annex_numbers(struct check *c)
{
	bool	 seen[NLABELS] = { false };
	int	 last = 0;

	cited(c, seen);
	for (size_t i = 0; i < c->m->c.nannexes; i++) {
		const struct circ_value *a = &c->m->c.annexes[i];
		int	 n = label(c, heading_label(a->text));

		if (n == 0)
			continue;
		if (last != 0 && n != last + 1 && n / LABEL_LETTER ==
		    last / LABEL_LETTER)
			check_say(c, a->at, "\"%s\" follows \"%s\"",
			    check_short(c, a->text, 40), check_short(c,
			    a[-1].text, 40));
		else if (last == 0 && n % LABEL_LETTER != 1)
			check_say(c, a->at, "the first annex is \"%s\"",
			    check_short(c, a->text, 40));
		last = n;
		if (check_is_letter(c) && !seen[n] && !seen[0] &&
		    c->m->c.nannexes > 1)
			check_say(c, a->at, "the letter does not mention "
			    "\"%s\"", check_short(c, a->text, 40));
	}
}

/* ----------------------------------------------- CL503 to CL505: fields */

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
		    NULL && !check_quoted(c, (struct circ_span){ at.block,
		    1, 1 }))
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

const struct check_rule check_annex_rules[] = {
	{ { .id = "CL501", .name = "annex-missing", .severity = CIRC_ERROR,
	    .phrase = "an annex is cited and not there",
	    .why = "The reader looks for a form or an agenda that was left "
	    "out of the file.",
	    .example = "\"Annex-1\" is referred to, but nothing in this "
	    "document is headed \"Annex-1\"",
	    .except = "Annexes of other texts (\"Annex 1 to Resolution "
	    "71\"), and those that are said to come separately." },
	    0, annex_missing },
	{ { .id = "CL502", .name = "annex-number", .severity = CIRC_WARNING,
	    .phrase = "annex misnumbered, or not mentioned in the letter",
	    .why = "A gap in the numbers makes readers look for a page that "
	    "is missing.",
	    .example = "\"Annex 3\" follows \"Annex 1\"",
	    .except = "A single annex without a number." },
	    0, annex_numbers },
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
