/* SPDX-License-Identifier: MIT */
/*
 * One pass over the text that marks every known phrase.
 *
 * The phrases of a language become a trie over folded runes, built when the
 * language is first met, immutable from then on, and freed by words_free().
 * From every word's first letter (every sign, in Chinese) the text is walked
 * down the trie, folded on the way: case, accents, widths, kinds of space and
 * dash, invisible signs and Arabic vowel marks make no difference.  A phrase
 * must end where a word ends (and Chinese signs may stand apart, as in a
 * column of labels); a '*' behind a stem takes the rest of the word along.  An
 * Arabic phrase may begin behind the particles that the script writes together
 * with a word.
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "find/find.h"

#define MAXLANGS 32
#define HITS_PER_MENTION 16u

struct edge {
	uint32_t	 from, rune, to;	/* to 0: free slot */
};

/* What a phrase that ends in a node means. */
struct ending {
	uint32_t	 next;		/* index + 1; 0: last */
	int		 section, value;
	bool		 stem;
};

struct trie {
	struct edge	*edges;		/* open addressing */
	size_t		 mask, nedges;
	uint32_t	*first;		/* by node: its endings, index + 1 */
	size_t		 nnodes;
	uint64_t	 begins[64];	/* bits: first two runes of phrases */
	struct ending	*endings;
	size_t		 nendings;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static _Atomic(struct trie *) tries[MAXLANGS];

/* ------------------------------------------------------------ folded text */

/* Signs that a reader does not see, or does not need, within a word. */
static bool
transparent(uint32_t r)
{
	if (r < 0xAD)
		return false;
	return (rune_invisible(r) || r == 0x0640 ||
	    (r >= 0x0300 && r <= 0x036F) || (r >= 0x064B && r <= 0x065F) ||
	    r == 0x0670);
}

/* A letter of a script that puts spaces between its words. */
static bool
spaced_letter(uint32_t r)
{
	if (r < 0x80)
		return (r | 0x20) >= 'a' && (r | 0x20) <= 'z';
	return rune_letter(r) && !rune_cjk(r);
}

static bool
ascii_letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static uint32_t
fold(uint32_t r)
{
	if (r < 0x80)
		return r >= 'A' && r <= 'Z' ? r + 32 :
		    r == '~' ? '-' : r == '"' || r == '`' ? '\'' :
		    r >= '\t' && r <= '\r' ? ' ' : r;
	return rune_fold(r);
}

/* ------------------------------------------------------------------- trie */

static struct edge *
edge_of(const struct trie *t, uint32_t from, uint32_t rune)
{
	size_t	 h = (from * 0x9E3779B1u ^ rune * 0x85EBCA6Bu);

	for (h ^= h >> 15;; h++) {
		struct edge *e = &t->edges[h & t->mask];

		if (e->to == 0 || (e->from == from && e->rune == rune))
			return e;
	}
}

/* Where the first two runes of a phrase are noted; most words end here. */
static uint32_t
begin_bit(uint32_t first, uint32_t second)
{
	return (first * 31 ^ second * 131 ^ first >> 6) & 4095;
}

static void
note_begin(struct trie *t, uint32_t first, uint32_t second)
{
	uint32_t b = begin_bit(first, second);

	t->begins[b / 64] |= (uint64_t)1 << b % 64;
}

static void
trie_add(struct trie *t, int section, const struct lang_word *w)
{
	size_t		 n = strlen(w->phrase), len;
	struct ending	*end;
	uint32_t	 node = 0, r, first = 0;
	bool		 stem = n > 1 && w->phrase[n - 1] == '*';

	for (size_t i = 0; i < n - stem; i += len) {
		struct edge *e;

		r = utf8_get(w->phrase + i, n - i, &len);
		if (transparent(r))
			continue;
		e = edge_of(t, node, fold(r));
		if (e->to == 0) {
			e->from = node;
			e->rune = fold(r);
			e->to = (uint32_t)t->nnodes++;
		}
		if (node == 0)
			first = fold(r);
		else if (first != 0) {
			note_begin(t, first, fold(r));
			first = 0;
		}
		node = e->to;
	}
	if (first != 0)			/* a phrase of one sign */
		note_begin(t, first, 0);
	end = &t->endings[t->nendings++];
	end->next = t->first[node];
	end->section = section;
	end->value = w->value;
	end->stem = stem;
	t->first[node] = (uint32_t)t->nendings;
}

static void
trie_free(struct trie *t)
{
	if (t == NULL)
		return;
	free(t->edges);
	free(t->first);
	free(t->endings);
	free(t);
}

/* NULL: out of memory. */
static struct trie *
trie_make(const struct lang *lang)
{
	size_t		 bytes = 1, words = 1, size = 64;
	struct trie	*t;

	for (int s = 0; s < LANG_STOPWORD; s++)
		for (const struct lang_word *w = lang->section[s];
		    w != NULL && w->phrase != NULL; w++) {
			bytes += strlen(w->phrase);
			words++;
		}
	while (size < 2 * bytes)
		size *= 2;
	if ((t = calloc(1, sizeof(*t))) == NULL)
		return NULL;
	t->edges = calloc(size, sizeof(*t->edges));
	t->first = calloc(bytes + 1, sizeof(*t->first));
	t->endings = calloc(words, sizeof(*t->endings));
	if (t->edges == NULL || t->first == NULL || t->endings == NULL) {
		trie_free(t);
		return NULL;
	}
	t->mask = size - 1;
	t->nnodes = 1;
	for (int s = 0; s < LANG_STOPWORD; s++)
		for (const struct lang_word *w = lang->section[s];
		    w != NULL && w->phrase != NULL; w++)
			trie_add(t, s, w);
	return t;
}

/* The trie of a language, made if need be. */
static const struct trie *
trie_of(struct ctx *ctx, const struct lang *lang)
{
	struct trie	*t;
	size_t		 i = 0;

	while (lang_table[i] != lang)
		i++;
	if (i >= MAXLANGS)
		ctx_raise(ctx, CIRC_ELIMIT, "more than %d languages", MAXLANGS);
	t = atomic_load_explicit(&tries[i], memory_order_acquire);
	if (t != NULL)
		return t;
	pthread_mutex_lock(&lock);
	t = atomic_load_explicit(&tries[i], memory_order_relaxed);
	if (t == NULL) {
		t = trie_make(lang);
		atomic_store_explicit(&tries[i], t, memory_order_release);
	}
	pthread_mutex_unlock(&lock);
	if (t == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	return t;
}

void
words_free(void)
{
	pthread_mutex_lock(&lock);
	for (size_t i = 0; i < MAXLANGS; i++)
		trie_free(atomic_exchange(&tries[i], NULL));
	pthread_mutex_unlock(&lock);
}

/* ------------------------------------------------------------------- pass */

/* Where the hits of one block are gathered; used again for the next. */
struct pass {
	struct ctx	*ctx;
	struct circ_str	 text;
	const struct trie *trie;
	const struct lang *lang;
	VEC(struct hit)	 hits;
	size_t		 run;		/* where this language's begin */
	uint64_t	 left;		/* how many more there may be */
};

/* By place, longest first. */
static bool
before(const struct hit *a, const struct hit *b)
{
	return a->off < b->off || (a->off == b->off && a->len >= b->len);
}

/* A hit is found close behind its place: only nested ones move. */
static void
add_hit(struct pass *p, size_t off, size_t len, const struct ending *e)
{
	struct hit	 h = { (uint32_t)off, (uint32_t)len, e->section,
			    e->value, p->lang };
	size_t		 i;

	if (p->left-- == 0)
		ctx_raise(p->ctx, CIRC_ELIMIT, "more known words than "
		    "max-mentions (%lu) allows",
		    (unsigned long)p->ctx->opt.max_mentions);
	vec_push(p->ctx, &p->hits);
	for (i = p->hits.n - 1; i > p->run; i--) {
		const struct hit *q = &p->hits.v[i - 1];

		if (before(q, &h))
			break;
		p->hits.v[i] = *q;
	}
	p->hits.v[i] = h;
}

/* The end of the word that goes on at i; sets *more if it does go on. */
static size_t
word_end(struct circ_str s, size_t i, bool *more)
{
	size_t	 len, end = i;

	for (*more = false; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (transparent(r))
			continue;
		if (!spaced_letter(r))
			break;
		*more = true;
		end = i + len;
	}
	return end;
}

static void
endings_at(struct pass *p, uint32_t node, size_t off, size_t end, bool letter)
{
	bool	 more = false;
	size_t	 stop = end, len;

	if (letter)
		stop = word_end(p->text, end, &more);
	/* vowel marks behind the last letter are its own */
	while (end < p->text.n && transparent(utf8_get(p->text.s + end,
	    p->text.n - end, &len)))
		end += len;
	if (stop < end)
		stop = end;
	for (uint32_t k = p->trie->first[node]; k != 0;
	    k = p->trie->endings[k - 1].next) {
		const struct ending *e = &p->trie->endings[k - 1];

		if (e->stem)
			add_hit(p, off, stop - off, e);
		else if (!more)
			add_hit(p, off, end - off, e);
	}
}

/* May a phrase begin with the runes at off? */
static bool
may_begin(const struct trie *t, struct circ_str s, size_t off)
{
	uint32_t first = 0, bit, r;
	bool	 single = false;
	size_t	 len;

	for (size_t i = off; i < s.n; i += len) {
		r = utf8_get(s.s + i, s.n - i, &len);
		if (transparent(r) || (first != 0 && rune_cjk(first) &&
		    fold(r) == ' '))
			continue;
		if (first == 0) {
			first = fold(r);
			bit = begin_bit(first, 0);
			single = t->begins[bit / 64] >> bit % 64 & 1;
			continue;
		}
		if (single && (!spaced_letter(r) || rune_cjk(first)))
			return true;
		bit = begin_bit(first, fold(r));
		return t->begins[bit / 64] >> bit % 64 & 1;
	}
	return single;
}

/* On from a node that i is behind, of a phrase that began at off. */
static void
walk_on(struct pass *p, size_t off, size_t i, uint32_t node)
{
	struct circ_str	 s = p->text;
	uint32_t	 next, stem, last = 0;
	size_t		 len;
	bool		 more;

	for (; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len), c;

		if (transparent(r))
			continue;
		c = fold(r);
		if (c == ' ' && last == ' ')
			continue;
		next = edge_of(p->trie, node, c)->to;
		/* Chinese spreads short words: "传 真" */
		if (next == 0 && c == ' ' && rune_cjk(last))
			continue;
		last = c;
		if ((node = next) == 0)
			return;
		if (p->trie->first[node] != 0)
			endings_at(p, node, off, i + len, spaced_letter(r));
		/* a stem within a phrase: "report* au" */
		if (spaced_letter(r) && (stem = edge_of(p->trie, node,
		    '*')->to) != 0)
			walk_on(p, off, word_end(s, i + len, &more), stem);
	}
}

/* Every phrase that begins at off. */
static void
walk(struct pass *p, size_t off)
{
	if (may_begin(p->trie, p->text, off))
		walk_on(p, off, off, 0);
}

/* The bytes of one of these Arabic letters (two each) at i, or 0. */
static size_t
particle(const char *letters, struct circ_str s, size_t i)
{
	for (size_t k = 0; letters[k] != '\0'; k += 2)
		if (i + 2 <= s.n && memcmp(s.s + i, letters + k, 2) == 0)
			return 2;
	return 0;
}

/*
 * Behind the particles that Arabic writes together with the word: waw or
 * feh, then beh, lam or kaf, then the article, whose alef falls after lam.
 */
static void
walk_arabic(struct pass *p, size_t off)
{
	struct circ_str	 s = p->text;
	size_t		 i = off, n;

	if ((n = particle("\u0648\u0641", s, i)) != 0)
		walk(p, i += n);
	if (particle("\u0644", s, i) && particle("\u0644", s, i + 2)) {
		walk(p, i + 4);
		return;
	}
	if ((n = particle("\u0628\u0644\u0643", s, i)) != 0)
		walk(p, i += n);
	if (particle("\u0627", s, i) && particle("\u0644", s, i + 2))
		walk(p, i + 4);
}

static void
mark(struct pass *p)
{
	struct circ_str	 s = p->text;
	bool		 inside = false;
	size_t		 len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = (unsigned char)s.s[i];
		bool	 letter;

		len = 1;
		if (r <= ' ') {
			inside = false;
			continue;
		}
		if (inside && (r | 0x20) >= 'a' && (r | 0x20) <= 'z')
			continue;
		r = utf8_get(s.s + i, s.n - i, &len);
		if (transparent(r))
			continue;
		letter = spaced_letter(r);
		if (!inside || !letter) {
			walk(p, i);
			if (letter && rune_arabic(r))
				walk_arabic(p, i);
		}
		inside = letter;
	}
}

/* Merge what two languages found; the document's own comes first. */
static void
keep(const struct pass *p, struct line *l)
{
	const struct hit *a = p->hits.v, *b = a + p->run;
	const struct hit *const mid = b, *const end = a + p->hits.n;

	l->hits = arena_array(p->ctx, p->hits.n, sizeof(*l->hits));
	while (a < mid || b < end)
		l->hits[l->nhits++] = b == end || (a < mid && before(a, b)) ?
		    *a++ : *b++;
}

/* Where the hits of each stretch of a long line begin. */
static void
index_hits(struct ctx *ctx, struct line *l)
{
	size_t	 n = l->block->text.n / LINE_STRIDE + 2, i = l->nhits;

	if (l->nhits < LINE_MANY)
		return;
	l->hit_at = arena_array(ctx, n, sizeof(*l->hit_at));
	for (size_t k = n; k-- > 0; l->hit_at[k] = (uint32_t)i)
		while (i > 0 && l->hits[i - 1].off >= k * LINE_STRIDE)
			i--;
}

void
find_words(struct find *f)
{
	struct pass	 p = { .ctx = f->ctx,
			     .left = (uint64_t)f->ctx->opt.max_mentions *
			     HITS_PER_MENTION };
	const struct lang *langs[] = { f->lang, f->also };

	for (size_t i = 0; i < f->doc->nblocks; i++) {
		struct line *l = &f->lines[i];

		if (l->block->kind != DOC_PARA || l->block->text.n == 0)
			continue;
		p.text = l->block->text;
		p.hits.n = p.run = 0;
		for (size_t k = 0; k < NELEM(langs); k++) {
			if (langs[k] == NULL)
				continue;
			p.lang = langs[k];
			p.trie = trie_of(f->ctx, p.lang);
			p.run = p.hits.n;
			mark(&p);
		}
		if (p.hits.n > 0)
			keep(&p, l);
		index_hits(f->ctx, l);
	}
}

/* ---------------------------------------------------------------- look-up */

/* Where in a the letters of b end, case and accents aside; 0: others. */
static size_t
same_letters(struct circ_str a, struct circ_str b)
{
	size_t		 i = 0, k = 0, n;

	while (i < a.n && k < b.n) {
		uint32_t r = fold(utf8_get(a.s + i, a.n - i, &n));

		i += n;
		if (r != fold(utf8_get(b.s + k, b.n - k, &n)))
			return 0;
		k += n;
	}
	return k == b.n ? i : 0;
}

size_t
hits_from(const struct line *l, uint32_t off)
{
	size_t	 lo = 0, hi = l->nhits;

	if (l->hit_at != NULL && off < l->block->text.n) {
		lo = l->hit_at[off / LINE_STRIDE];
		hi = l->hit_at[off / LINE_STRIDE + 1];
	}
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (l->hits[mid].off < off)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

const struct hit *
words_in(const struct find *f, uint32_t block, enum lang_section section,
    uint32_t off, uint32_t end)
{
	const struct line *l = &f->lines[block];

	for (size_t i = hits_from(l, off);
	    i < l->nhits && l->hits[i].off < end; i++) {
		ctx_work(f->ctx, 1);
		if (l->hits[i].section == (int)section &&
		    l->hits[i].off + l->hits[i].len <= end)
			return &l->hits[i];
	}
	return NULL;
}

const struct hit *
words_at(const struct find *f, uint32_t block, enum lang_section section,
    uint32_t off)
{
	const struct line *l = &f->lines[block];
	struct circ_str	 t = l->block->text;

	/* mark() looks at no spaces and at no letters within a word */
	if (off >= t.n || (unsigned char)t.s[off] <= ' ' || (off > 0 &&
	    ascii_letter(t.s[off]) && ascii_letter(t.s[off - 1])))
		return NULL;
	ctx_work(f->ctx, 1);
	for (size_t i = hits_from(l, off);
	    i < l->nhits && l->hits[i].off == off; i++)
		if (l->hits[i].section == (int)section)
			return &l->hits[i];
	return NULL;
}

bool
words_common(const struct find *f, struct circ_str word)
{
	const struct lang *langs[] = { f->lang, f->also };

	for (size_t k = 0; k < NELEM(langs); k++)
		for (const struct lang_word *w = langs[k] == NULL ? NULL :
		    langs[k]->section[LANG_STOPWORD];
		    w != NULL && w->phrase != NULL; w++)
			if (word.n > 0 && same_letters(word,
			    str_of(w->phrase)) == word.n)
				return true;
	return false;
}

bool
words_prefix(const struct find *f, enum lang_section section,
    struct circ_str text)
{
	const struct lang *langs[] = { f->lang, f->also };

	for (size_t k = 0; k < NELEM(langs); k++)
		for (const struct lang_word *w = langs[k] == NULL ? NULL :
		    langs[k]->section[section];
		    w != NULL && w->phrase != NULL; w++) {
			size_t n, at = same_letters(text, str_of(w->phrase));

			if (at > 0 && (at >= text.n || !spaced_letter(
			    utf8_get(text.s + at, text.n - at, &n))))
				return true;
		}
	return false;
}
