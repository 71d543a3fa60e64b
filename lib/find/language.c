/* SPDX-License-Identifier: MIT */
/*
 * Which language the text is in: first its script, by weight of letters,
 * then, among the languages of that script, the one whose common words it
 * has most of.  What the file claims is asked only if the text is silent.
 */
#include "find/find.h"

#define ENOUGH 400		/* common words that settle the matter */
#define SAMPLE (256u * 1024)	/* bytes of text that settle the script */
#define MAXLANGS 32

enum script { LATIN, CYRILLIC, ARABIC, HAN, NSCRIPTS, NONE };

static enum script
script_of(uint32_t r)
{
	if (r < 0x80)
		return (r | 0x20) >= 'a' && (r | 0x20) <= 'z' ? LATIN : NONE;
	if (!rune_letter(r))
		return NONE;
	return rune_cjk(r) ? HAN : rune_arabic(r) ? ARABIC :
	    rune_cyrillic(r) ? CYRILLIC : r < 0x250 ? LATIN : NONE;
}

/* The script of a language is that of its first common word. */
static enum script
lang_script(const struct lang *l)
{
	const struct lang_word *w = l->section[LANG_STOPWORD];
	size_t	 len;

	if (w == NULL || w->phrase == NULL)
		return NONE;
	return script_of(utf8_get(w->phrase, strlen(w->phrase), &len));
}

/* A Han sign weighs as much as a short word; names stay Latin anywhere. */
static enum script
main_script(const struct doc *d)
{
	static const size_t weight[NSCRIPTS] = { 2, 5, 5, 10 };
	size_t		 count[NSCRIPTS] = { 0 }, len;
	enum script	 best = NONE;

	for (size_t i = 0, seen = 0; i < d->nblocks && seen < SAMPLE; i++) {
		struct circ_str t = d->blocks[i]->text;

		seen += t.n;
		for (size_t k = 0; k < t.n; k += len) {
			enum script s = script_of(utf8_get(t.s + k, t.n - k,
			    &len));

			if (s < NSCRIPTS)
				count[s] += weight[s];
		}
	}
	for (int s = 0; s < NSCRIPTS; s++)
		if (count[s] > 0 && (best == NONE || count[s] > count[best]))
			best = (enum script)s;
	return best;
}

/* ---------------------------------------------------- words of the script */

/* A common word in one or several of the languages. */
struct common {
	char		 word[16];	/* folded, cut */
	uint32_t	 langs;		/* bit per row of lang_table */
};

struct counter {
	struct common	*slot;
	size_t		 mask;
	size_t		 score[MAXLANGS];	/* 12ths of a word */
	size_t		 seen;
};

static struct common *
slot_of(const struct counter *c, const char *word)
{
	uint32_t	 h = 2166136261u;

	for (const char *s = word; *s != '\0'; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	for (h ^= h >> 15;; h++) {
		struct common *e = &c->slot[h & c->mask];

		if (e->word[0] == '\0' || strcmp(e->word, word) == 0)
			return e;
	}
}

/* The folded word that begins at i; *i is set behind it. */
static void
take_word(struct circ_str t, size_t *i, char word[16])
{
	size_t	 n = 0, len;

	while (*i < t.n) {
		uint32_t r = utf8_get(t.s + *i, t.n - *i, &len);
		char	 u[4];
		size_t	 k;

		if (!rune_letter(r) && !rune_invisible(r))
			break;
		*i += len;
		if (rune_invisible(r))
			continue;
		k = utf8_put(u, rune_fold(r));
		if (n + k < 16) {
			memcpy(word + n, u, k);
			n += k;
		} else
			n = 16;		/* longer than any common word */
	}
	word[n < 16 ? n : 0] = '\0';
}

static void
learn(struct ctx *ctx, struct counter *c, enum script script)
{
	size_t	 n = 64, words = 1;

	for (size_t k = 0; lang_table[k] != NULL && k < MAXLANGS; k++)
		for (const struct lang_word *w =
		    lang_table[k]->section[LANG_STOPWORD];
		    w != NULL && w->phrase != NULL; w++)
			words++;
	while (n < words * 2)
		n *= 2;
	c->slot = arena_array(ctx, n, sizeof(*c->slot));
	c->mask = n - 1;
	for (size_t k = 0; lang_table[k] != NULL && k < MAXLANGS; k++) {
		if (lang_script(lang_table[k]) != script)
			continue;
		for (const struct lang_word *w =
		    lang_table[k]->section[LANG_STOPWORD];
		    w->phrase != NULL; w++) {
			struct common	*e;
			char		 word[16];
			size_t		 i = 0;

			take_word(str_of(w->phrase), &i, word);
			e = slot_of(c, word);
			memcpy(e->word, word, sizeof(word));
			e->langs |= 1u << k;
		}
	}
}

static void
count_words(struct counter *c, struct circ_str t)
{
	size_t	 len;

	for (size_t i = 0; i < t.n && c->seen < ENOUGH;) {
		uint32_t	 r = utf8_get(t.s + i, t.n - i, &len), langs;
		char		 word[16];
		int		 shared;

		if (!rune_letter(r)) {
			i += len;
			continue;
		}
		take_word(t, &i, word);
		if (word[0] == '\0' || (langs = slot_of(c, word)->langs) == 0)
			continue;
		shared = __builtin_popcount(langs);
		c->seen++;
		for (size_t k = 0; k < MAXLANGS; k++)
			if (langs & 1u << k)
				c->score[k] += 12u / (size_t)shared;
	}
}

/* Among the languages of a script; NULL if no word tells. */
static const struct lang *
by_words(struct ctx *ctx, const struct doc *d, enum script script)
{
	struct counter	 c = { 0 };
	const struct lang *only = NULL, *best = NULL;
	size_t		 n = 0, top = 0;

	for (size_t k = 0; lang_table[k] != NULL; k++)
		if (lang_script(lang_table[k]) == script) {
			only = lang_table[k];
			n++;
		}
	if (n <= 1)
		return only;
	learn(ctx, &c, script);
	for (size_t i = 0; i < d->nblocks; i++)
		count_words(&c, d->blocks[i]->text);
	for (size_t k = 0; lang_table[k] != NULL && k < MAXLANGS; k++)
		if (c.score[k] > top) {
			top = c.score[k];
			best = lang_table[k];
		}
	return best;
}

int
language_distance(struct find *f, struct circ_str s)
{
	enum script	 own = lang_script(f->lang), its = NONE;
	struct counter	 c;
	size_t		 mine = 0, top = 0, len;

	for (size_t i = 0; i < s.n && its == NONE; i += len)
		its = script_of(utf8_get(s.s + i, s.n - i, &len));
	if (its == NONE || its != own)
		return its == NONE ? 0 : 2;
	if (own != LATIN)
		return 0;
	if (f->common == NULL) {
		f->common = arena_new(f->ctx, struct counter);
		learn(f->ctx, f->common, own);
	}
	c = *f->common;
	count_words(&c, s);
	for (size_t k = 0; lang_table[k] != NULL && k < MAXLANGS; k++) {
		if (c.score[k] > top)
			top = c.score[k];
		if (lang_table[k] == f->lang)
			mine = c.score[k];
	}
	return mine < top;
}

void
find_language(struct find *f)
{
	const struct lang *english = lang_by_code(STR("en")), *l = NULL;
	enum circ_how	 how = CIRC_INFERRED;
	enum script	 script;

	if (f->ctx->opt.language != NULL) {
		l = lang_by_code(str_of(f->ctx->opt.language));
		if (l == NULL)
			ctx_raise(f->ctx, CIRC_EUSAGE, "no such language: %s",
			    f->ctx->opt.language);
		how = CIRC_STATED;
	} else if ((script = main_script(f->doc)) != NONE) {
		l = by_words(f->ctx, f->doc, script);
		if (l == NULL)
			l = lang_by_code(f->doc->lang);
	}
	if (l != NULL) {
		f->m->c.language.text = str_of(l->code);
		f->m->c.language.at.block = CIRC_NOWHERE;
		f->m->c.language.how = how;
	}
	f->lang = l != NULL ? l : english;
	f->also = f->lang != english ? english : NULL;
	model_trace(f->ctx, f->m, (struct circ_span){ CIRC_NOWHERE, 0, 0 },
	    "language\t%s", f->lang->code);
}
