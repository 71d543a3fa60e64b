/* SPDX-License-Identifier: MIT */
/* CL501 and CL502: annexes that are cited, and annexes that are there. */
#include <stdlib.h>
#include <string.h>

#include "check/annex.h"

#define SENTENCE 1024		/* bytes before and behind a mention */

/* What is known of a document's annexes before its citations are read. */
struct annexes {
	bool		 cyrillic;	/* counted as А, Б, В */
	bool		 there[NLABELS];
	bool		 letters, numbers;	/* how its own are counted */
	bool		 cited[NLABELS];
};

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

/* "7C/317 Annex 9": right behind the number of another text. */
static bool
after_a_reference(struct check *c, const struct doc_block *b, uint32_t off)
{
	struct circ_str	 own = c->m->c.reference.text;
	uint32_t	 to = off, from;
	bool		 digit = false, slash = false;

	while (to > 0 && strchr(" ,", b->text.s[to - 1]) != NULL)
		to--;
	for (from = to; from > 0 && b->text.s[from - 1] != ' ' &&
	    b->text.s[from - 1] != '\n'; from--) {
		slash |= b->text.s[from - 1] == '/';
		digit |= b->text.s[from - 1] >= '0' &&
		    b->text.s[from - 1] <= '9';
	}
	return slash && digit && to < off && (own.n == 0 ||
	    memmem(own.s, own.n, b->text.s + from, to - from) == NULL);
}

/* "Annex 1 to Resolution 71": another text's; "to this Circular" is not. */
static bool
belongs_elsewhere(struct check *c, const struct mention *m)
{
	const struct doc_block *b = check_block(c, m->at.block);
	size_t		 at = m->at.off + m->at.len;
	struct circ_str	 word;
	bool		 name;

	if (b != NULL && (after_a_number(b, m->at.off) ||
	    after_a_reference(c, b, m->at.off)))
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

#define BESIDE 60	/* bytes: "the Minamata Convention lists in Annex A" */

/*
 * A convention, resolution or amendment in the same sentence may be what has
 * the annex; in a letter, if it stands right beside.
 */
static bool
of_an_instrument(struct check *c, const struct mention *m)
{
	const struct doc_block *b = check_block(c, m->at.block);
	struct circ_str	 t = sentence(b, m->at);
	size_t		 at = m->at.off - (size_t)(t.s - b->text.s);

	if (check_is_letter(c) && t.n > 2 * BESIDE) {
		size_t	 from = at > BESIDE ? at - BESIDE : 0;

		while (from > 0 && ((unsigned char)t.s[from] & 0xC0) == 0x80)
			from--;
		t = str_sub(t, from, 2 * BESIDE + m->at.len);
	}
	return check_topic(c, CHECK_INSTRUMENT, t) != NULL;
}

/* One of "Annexes 1, 2 and 3", behind the first? */
static bool
continues(const struct check *c, const struct mention *m)
{
	return model_quote(c->m, m->at).n == m->name.n;
}

/* The citation that this label continues, or the mention itself. */
static const struct mention *
citation(const struct check *c, const struct mention *m)
{
	while (m > c->m->mentions.v && continues(c, m) &&
	    m[-1].kind == MENTION_ANNEX && m[-1].at.block == m->at.block)
		m--;
	return m;
}

/* "Annex 3" of a text that calls its own annexes appendices. */
static bool
other_noun(struct check *c, const struct mention *m)
{
	const struct circ_value *v = c->m->c.annexes;
	struct circ_str	 own = model_quote(c->m, citation(c, m)->at);

	for (size_t i = 0; i < c->m->c.nannexes && i < SENTENCE; i++)
		if (annex_same_noun(c, v[i].text, own))
			return false;
	return c->m->c.nannexes > 0;
}

/*
 * One's own annexes are counted from one: where none of the first three is
 * there or spoken of, "Annex 9" is counted by another text.
 */
static bool
counted_elsewhere(const struct annexes *a, int number)
{
	int	 first = number >= LABEL_LETTER ? LABEL_LETTER + 1 : 1;

	if (number < first + 3)
		return false;
	for (int n = first; n < first + 3; n++)
		if (a->there[n] || a->cited[n])
			return false;
	return true;
}

/* Is it the annex of a text that this one only speaks of? */
static bool
another_text(struct check *c, const struct annexes *a,
    const struct mention *m, int number)
{
	if (belongs_elsewhere(c, m) || other_noun(c, m) ||
	    counted_elsewhere(a, number))
		return true;
	return !(number >= LABEL_LETTER ? a->letters : a->numbers) &&
	    of_an_instrument(c, m);
}

static struct annexes *
look_at_annexes(struct check *c)
{
	struct annexes	*a = arena_new(c->ctx, struct annexes);

	a->cyrillic = annex_cyrillic(c);
	for (size_t i = 0; i < c->m->c.nannexes; i++) {
		int	 n = annex_label(c, annex_heading(
		    c->m->c.annexes[i].text), a->cyrillic);

		a->there[n] = true;
		a->letters |= n >= LABEL_LETTER;
		a->numbers |= n > 0 && n < LABEL_LETTER;
	}
	return a;
}

/* The numbers that a mention cites, from..to; false: none. */
static bool
numbers_of(struct check *c, const struct annexes *a, const struct mention *m,
    int *from, int *to)
{
	if (m->kind != MENTION_ANNEX)
		return false;
	if (m->end > 0) {
		*from = m->start;
		*to = m->end;
		return true;
	}
	*from = *to = annex_label(c, m->name, a->cyrillic);
	return true;
}

/* Marks every number that the text cites; a citation without one is 0. */
static void
cited(struct check *c, struct annexes *a)
{
	int	 from, to;

	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (is_heading_mention(c, m) ||
		    !numbers_of(c, a, m, &from, &to))
			continue;
		for (int n = from; n <= to && n < NLABELS; n++)
			a->cited[n] = true;
	}
}

/* A heading of any block that opens with these words. */
static bool
headed(struct check *c, const struct mention *m)
{
	struct circ_str	 want = check_fold(c, model_quote(c->m, m->at));

	if (continues(c, m))
		return false;
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

/* Is the same label another text's anywhere? Then it is so here too. */
static bool
elsewhere_too(struct check *c, const struct annexes *a, int number)
{
	size_t	 looked = 0;
	int	 from, to;

	for (size_t i = 0; i < c->m->mentions.n && looked < 200; i++) {
		const struct mention *m = &c->m->mentions.v[i];

		if (!numbers_of(c, a, m, &from, &to))
			continue;
		looked++;
		if (number >= from && number <= to &&
		    another_text(c, a, m, number))
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

/* The first of the numbers that is not there and not yet told; or 0. */
static int
lacking(const struct annexes *a, int from, int to, const int *seen, size_t n)
{
	for (int k = from; k > 0 && k <= to && k < NLABELS; k++)
		if (!a->there[k] && !among(seen, n, k))
			return k;
	return 0;
}

static const char *
others(struct check *c)
{
	size_t	 n = c->m->c.nannexes;

	if (n == 0)
		return "";
	return arena_printf(c->ctx, "; it has %zu other annex%s", n,
	    n == 1 ? "" : "es");
}

static void
say_missing(struct check *c, const struct mention *m, int number)
{
	const struct mention *first = citation(c, m);
	struct circ_span all = first->at;

	if (first == m && m->end < 0) {
		check_say(c, m->at, "\"%s\" is referred to, but nothing in "
		    "this document is headed \"%s\"%s", check_words(c, m->at),
		    check_words(c, m->at), others(c));
		return;
	}
	all.len = m->at.off + m->at.len - all.off;
	check_say(c, all, "\"%s\" are referred to, but nothing in this "
	    "document is headed so with \"%s\"%s", check_words(c, all),
	    m->end < 0 ? check_words(c, m->at) : arena_printf(c->ctx, "%d",
	    number), others(c));
}

/* A correction speaks of the annexes of the text that it corrects. */
static bool
corrects(const struct check *c)
{
	struct circ_str	 kind = c->m->c.relates.kind.text;

	return str_eqz(kind, "corrigendum") || str_eqz(kind, "addendum");
}

static void
annex_missing(struct check *c)
{
	struct circ_str	 last = { NULL, 0 };
	struct annexes	*a = look_at_annexes(c);
	bool	 apart = false;
	int	 seen[SEEN], from, to, n;
	size_t	 nseen = 0;

	if (corrects(c))
		return;
	cited(c, a);
	for (size_t i = 0; i < c->m->mentions.n && nseen < SEEN; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const struct doc_block *b = check_block(c, m->at.block);

		if (b == NULL || !numbers_of(c, a, m, &from, &to) ||
		    is_heading_mention(c, m) ||
		    (n = lacking(a, from, to, seen, nseen)) == 0 ||
		    another_text(c, a, m, n) || check_quoted(c, m->at) ||
		    separate(c, sentence(b, m->at), &last, &apart))
			continue;
		seen[nseen++] = n;
		if (!headed(c, m) && !elsewhere_too(c, a, n))
			say_missing(c, m, n);
	}
}

/* How often a folded text speaks of annexes and enclosures. */
static size_t
spoken_of(struct check *c, struct circ_str text)
{
	struct circ_str	 folded = check_fold_once(c, text);
	size_t		 n = 0;

	for (const char *const *p = check_topics[CHECK_ENCLOSED]; *p != NULL;
	    p++)
		n += check_count(folded, *p);
	return n;
}

/*
 * "Annexes: 3", "the agenda is enclosed": before the first annex, more words
 * of that sort than labels.
 */
static bool
all_announced(struct check *c)
{
	uint32_t	 first = c->m->c.annexes[0].at.block;
	size_t		 k = 0;

	for (uint32_t i = 0; i < first && i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		size_t		 labels = 0;

		for (; k < c->m->mentions.n && c->m->mentions.v[k].at.block <=
		    i; k++)
			labels += c->m->mentions.v[k].kind == MENTION_ANNEX &&
			    c->m->mentions.v[k].at.block == i &&
			    !continues(c, &c->m->mentions.v[k]);
		if (b->kind == DOC_PARA && spoken_of(c, b->text) > labels)
			return true;
	}
	return false;
}

static void
annex_numbers(struct check *c)
{
	struct annexes	*a = look_at_annexes(c);
	bool	 ask;
	int	 last = 0;

	cited(c, a);
	ask = check_is_letter(c) && !a->cited[0] && c->m->c.nannexes > 1 &&
	    !all_announced(c);
	for (size_t i = 0; i < c->m->c.nannexes; i++) {
		const struct circ_value *v = &c->m->c.annexes[i];
		int	 n = annex_label(c, annex_heading(v->text),
		    a->cyrillic);

		if (n == 0)
			continue;
		if (last != 0 && n != last + 1 && n / LABEL_LETTER ==
		    last / LABEL_LETTER)
			check_say(c, v->at, "\"%s\" follows \"%s\"",
			    check_short(c, v->text, 40), check_short(c,
			    v[-1].text, 40));
		else if (last == 0 && n % LABEL_LETTER != 1)
			check_say(c, v->at, "the first annex is \"%s\"",
			    check_short(c, v->text, 40));
		last = n;
		if (ask && !a->cited[n])
			check_say(c, v->at, "the letter does not mention "
			    "\"%s\"", check_short(c, v->text, 40));
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
	{ { .id = NULL }, 0, NULL }
};
