/* SPDX-License-Identifier: MIT */
/*
 * Lines of addressees become items.  Each bullet, line or paragraph is one;
 * soft wraps are joined; a paragraph whose lines end in commas is one running
 * line.  A running line is split at semicolons, or at commas if it is a plain
 * enumeration, but not where each part repeats its preposition.
 */
#include "find/addressee.h"
#include "find/name.h"

#define MAXITEMS 200
#define PREPOSITION 6		/* letters of the longest ("an die") */
#define MOSTWORDS 5		/* before the noun: "All Regional X Y ..." */

static bool
cjk_at(struct circ_str s, uint32_t off)
{
	return off < s.n && rune_cjk(utf8_get(s.s + off, s.n - off,
	    &(size_t){ 0 }));
}

uint32_t
addressee_to(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *line = &f->lines[b->id];
	uint32_t	 best = 0;

	for (size_t i = hits_from(line, off); i < line->nhits &&
	    line->hits[i].off == off; i++) {
		const struct hit *h = &line->hits[i];
		uint32_t at, colon;

		if (h->section != LANG_TO || h->off + h->len > end ||
		    h->value == 1)
			continue;
		at = letter_skip_spaces(b->text, h->off + h->len);
		colon = letter_colon(b->text, at);
		if (colon == 0 && h->value != 2 &&
		    letter_runes(str_sub(b->text, h->off, h->len)) >
		    PREPOSITION)
			continue;
		at = letter_skip_spaces(b->text, at + colon);
		if (at < end && at - off > best)
			best = at - off;
	}
	return best;
}

bool
addressee_dative(const struct doc_block *b, uint32_t off, uint32_t end)
{
	static const char *const list[] = { "\u0430\u043C", "\u044F\u043C",
	    "\u044B\u043C", "\u0438\u043C", "\u043E\u043C\u0443",
	    "\u0435\u043C\u0443" };
	uint32_t	 to = off;
	struct circ_str	 word;

	while (to < end && strchr(" \n\t,", b->text.s[to]) == NULL)
		to++;
	word = str_sub(b->text, off, to - off);
	if (letter_runes(word) < 6 || to >= end ||
	    !rune_upper(utf8_get(word.s, word.n, &(size_t){ 0 })))
		return false;
	for (size_t i = 0; i < NELEM(list); i++)
		if (str_ends(word, list[i]))
			return true;
	return false;
}

bool
addressee_like(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	static const enum lang_section other[] = { LANG_OF, LANG_MEETING,
	    LANG_INVITE, LANG_DOCTYPE, LANG_AT_PLACE };
	const struct hit *h = words_in(f, b->id, LANG_ADDRESSEE, off, end);

	while (h != NULL && cjk_at(b->text, h->off)) {	/* the last word */
		struct circ_str rest = str_sub(b->text, h->off + h->len,
		    end - h->off - h->len);

		if (!letter_has_letter(rest))
			return h->value == 0;
		h = words_in(f, b->id, LANG_ADDRESSEE, h->off + 1, end);
	}
	if (addressee_dative(b, off, end))
		return true;
	if (h == NULL || h->value != 0 || letter_words(str_sub(b->text, off,
	    h->off - off)) > MOSTWORDS)
		return false;
	for (size_t i = 0; i < NELEM(other); i++) {
		const struct hit *o = words_in(f, b->id, other[i], off,
		    h->off);

		/* "Steering Committee Members": those of a body that meets */
		if (o != NULL && other[i] == LANG_MEETING &&
		    o->off + o->len + 1 == h->off && h->off + h->len == end)
			continue;
		if (o != NULL && o->off + o->len <= h->off)
			return false;
	}
	return true;
}

void
addressee_put(struct addressees *list, struct circ_value v, bool listed)
{
	if (v.text.n == 0 || list->items.n >= MAXITEMS)
		return;
	*vec_push(list->l->f->ctx, &list->items) =
	    (struct addressee){ v, listed };
}

/* Join a wrapped line with the item before it. */
static void
wrap(struct addressees *list, struct circ_value v)
{
	struct addressee *it = &list->items.v[list->items.n - 1];
	struct buf	 out = { 0 };

	buf_add(list->l->f->ctx, &out, it->v.text.s, it->v.text.n);
	buf_addc(list->l->f->ctx, &out, ' ');
	buf_add(list->l->f->ctx, &out, v.text.s, v.text.n);
	it->v.text = buf_str(&out);
	if (v.at.block == it->v.at.block)
		it->v.at.len = v.at.off + v.at.len - it->v.at.off;
}

/* ------------------------------------------------------ signs of the list */

/* The bytes of a Chinese comma at i, which parts more than "、" does. */
static uint32_t
wide_comma_at(struct circ_str s, uint32_t i)
{
	return utf8_get(s.s + i, s.n - i, &(size_t){ 0 }) == 0xFF0C ? 3 : 0;
}

/* The bytes of a comma, or semicolon, at i; 0: none. */
static uint32_t
comma_at(struct circ_str s, uint32_t i)
{
	size_t		 n;
	uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

	return r == ',' || r == 0x060C || r == 0x3001 || r == 0xFF0C ?
	    (uint32_t)n : 0;
}

static uint32_t
semicolon_at(struct circ_str s, uint32_t i)
{
	size_t		 n;
	uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

	return r == ';' || r == 0x061B || r == 0xFF1B ? (uint32_t)n : 0;
}

/* The word for "and" that ends at `end`, behind a space, or NULL. */
static const struct hit *
and_before(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *line = &f->lines[b->id];

	for (size_t i = hits_from(line, end > off + 16 ? end - 16 : off + 1);
	    i < line->nhits && line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section == LANG_AND && h->off + h->len == end &&
		    (b->text.s[h->off - 1] == ' ' || cjk_at(b->text, h->off)))
			return h;
	}
	return NULL;
}

/* Cut separators and the word "and" from the end of a value. */
static void
clean(const struct find *f, struct circ_value *v)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	size_t		 was;

	do {
		struct circ_str t = str_trim(v->text);
		uint32_t last = (uint32_t)utf8_prev(t.s, t.n);
		uint32_t end = v->at.off + v->at.len;
		const struct hit *and;

		was = v->text.n;
		if (t.n > 0 && (comma_at(t, last) > 0 || semicolon_at(t,
		    last) > 0 || letter_colon(t, last) > 0 ||
		    str_ends(t, "。") || (t.s[last] == '.' && (t.n < 5 ||
		    t.s[t.n - 3] != '.'))))
			t.n = last;
		else if (t.n == v->text.n && end <= b->text.n && (and =
		    and_before(f, b, v->at.off, end)) != NULL &&
		    and->len + 1 < t.n)
			t.n -= and->len;
		v->at.len -= (uint32_t)(was - t.n);
		v->text = t;
	} while (v->text.n > 0 && v->text.n < was);
	if (v->text.s != NULL)
		v->text = str_dup(f->ctx, v->text);
}

/* ------------------------------------------------------------------ lines */

/* Does a word of the language stand at the end of a line: "of", "and"? */
static bool
open_word(const struct find *f, struct circ_str t)
{
	size_t		 from = t.n;

	while (from > 0 && t.s[from - 1] != ' ')
		from--;
	return from > 0 && words_common(f, str_sub(t, from, t.n - from));
}

static bool
open_bracket(struct circ_str t)
{
	int		 depth = 0;

	for (size_t i = 0; i < t.n; i++)
		depth += (t.s[i] == '(') - (t.s[i] == ')' && depth > 0);
	return depth > 0;
}

/* Does a line end so that it must go on? */
static bool
open_end(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);

	return t.n > 0 && (comma_at(t, (uint32_t)utf8_prev(t.s, t.n)) > 0 ||
	    t.s[t.n - 1] == '-' || open_word(f, t) || open_bracket(t) ||
	    and_before(f, s->b, s->off, s->off + s->len) != NULL);
}

/* Does a line begin so that it goes on with the one before: "of the X"? */
static bool
open_begin(const struct find *f, struct circ_str t)
{
	size_t		 n = 0;

	if (letter_starts_lower(t))
		return true;
	while (n < t.n && t.s[n] != ' ')
		n++;
	return n < t.n && str_all_upper(t) &&
	    words_common(f, str_sub(t, 0, n));
}

/* Do pieces i..to, the lines of one paragraph, enumerate with commas? */
static bool
running(const struct addressees *list, const struct pieces *p, size_t i,
    size_t to)
{
	struct letter	*l = list->l;

	if (to - i < 2 || l->segs.v[p->v[i].seg].bullet)
		return false;
	for (size_t k = i; k + 1 < to; k++) {
		struct circ_str t = seg_text(&l->segs.v[p->v[k].seg]);

		if (l->segs.v[p->v[k + 1].seg].bullet)
			return false;
		if (comma_at(t, (uint32_t)utf8_prev(t.s, t.n)) > 0) {
			for (k = i; k < to; k++)
				l->segs.v[p->v[k].seg].used = true;
			return true;
		}
	}
	return false;
}

/* "Ginebra.-": the town that closes an address in Spanish and Portuguese. */
static bool
closes_address(struct circ_str s)
{
	return (str_ends(s, ".-") || str_ends(s, ".–") ||
	    str_ends(s, ".—")) && letter_words(s) <= 3;
}

/* Add the line of one piece; first: of its paragraph. */
static void
add_line(struct addressees *list, const struct piece *p,
    const struct seg *last)
{
	struct find	*f = list->l->f;
	struct seg	*s = &list->l->segs.v[p->seg];
	uint32_t	 off = p->off, end = off + p->len;
	uint32_t	 to = addressee_to(f, s->b, off, end), mark;
	const struct hit *h = words_in(f, s->b->id, LANG_ADDRESSEE, off, end);
	struct circ_value v;

	s->used = true;
	mark = letter_bullet(str_sub(s->b->text, off + to, end - off - to));
	v = value_of(f, s->b, off + to + mark, end - off - to - mark);
	if (v.text.n == 0 || (h != NULL && h->value == 1 &&
	    h->len + 2 >= v.text.n) || (list->items.n > 0 && !s->bullet &&
	    closes_address(v.text)))
		return;
	if (list->items.n > 0 && last != NULL && !s->bullet && to == 0 &&
	    last->b == s->b && (open_begin(f, v.text) || open_end(f, last) ||
	    (last->bullet && semicolon_at(seg_text(last),
	    (uint32_t)utf8_prev(seg_text(last).s, last->len)) == 0)))
		wrap(list, v);
	else
		addressee_put(list, v, s->bullet || last != NULL);
}

void
addressee_gather(struct addressees *list, const struct pieces *p)
{
	struct letter	*l = list->l;
	const struct seg *last = NULL;

	for (size_t i = 0, to; i < p->n; i = to) {
		const struct seg *s = &l->segs.v[p->v[i].seg];
		uint32_t off = p->v[i].off, end;

		for (to = i + 1; to < p->n &&
		    l->segs.v[p->v[to].seg].b == s->b; to++)
			;
		if (running(list, p, i, to)) {
			end = p->v[to - 1].off + p->v[to - 1].len;
			off += addressee_to(l->f, s->b, off, end);
			addressee_put(list, value_of(l->f, s->b, off,
			    end - off), false);
			last = &l->segs.v[p->v[to - 1].seg];
			continue;
		}
		for (; i < to; i++) {
			if (letter_day(l->f, s->b->id, p->v[i].off,
			    p->v[i].off + p->v[i].len) != NULL &&
			    !l->segs.v[p->v[i].seg].bullet)
				continue;	/* the letter's date */
			add_line(list, &p->v[i], last);
			last = &l->segs.v[p->v[i].seg];
		}
	}
}

/* ------------------------------------------------------- running sentences */

struct cuts {
	uint32_t	 at[64];	/* where a part ends, */
	uint32_t	 next[64];	/* and the next begins */
	size_t		 n;
};

/* The end of the part that begins at from: the next sign, or end. */
static uint32_t
part_end(const struct doc_block *b, uint32_t from, uint32_t end,
    uint32_t (*sign)(struct circ_str, uint32_t))
{
	size_t		 n;

	for (uint32_t i = from; i < end; i += (uint32_t)n) {
		utf8_get(b->text.s + i, b->text.n - i, &n);
		if (sign(b->text, i) > 0)
			return i;
	}
	return end;
}

/* Where a value's text can be cut: at signs outside of brackets, which a
   name, or whom letters go to, must follow if they are commas. */
static void
cut_at(const struct find *f, const struct circ_value *v,
    uint32_t (*sign)(struct circ_str, uint32_t), struct cuts *c)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	uint32_t	 end = v->at.off + v->at.len, len;
	int		 depth = 0;
	size_t		 n;

	for (uint32_t i = v->at.off; i < end && c->n < NELEM(c->at);
	    i += (uint32_t)n) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &n);

		depth += OPENING(r) - (CLOSING(r) && depth > 0);
		if (depth > 0 || (len = sign(b->text, i)) == 0 ||
		    i + len >= end)
			continue;
		c->at[c->n] = i;
		c->next[c->n] = letter_skip_spaces(b->text, i + len);
		c->n += sign == semicolon_at || !letter_starts_lower(str_sub(
		    b->text, c->next[c->n], 8)) || addressee_like(f, b,
		    c->next[c->n], part_end(b, c->next[c->n], end, sign));
	}
}

/* "各直属单位": does a part begin with the word for "all"? */
static bool
all_of(const struct find *f, const struct doc_block *b, uint32_t from)
{
	const struct hit *h = words_at(f, b->id, LANG_BOTH, from);

	return h != NULL && h->value == 2;
}

/* Does an "and" part two addressees, not the words of one? */
static bool
parts_two(const struct find *f, const struct doc_block *b, uint32_t from,
    const struct hit *and, uint32_t end)
{
	uint32_t	 next = letter_skip_spaces(b->text,
			    and->off + and->len);

	if (cjk_at(b->text, and->off))
		return !all_of(f, b, from) && addressee_like(f, b, from, and->off) &&
		    addressee_like(f, b, next, end);
	return letter_words(str_trim(str_sub(b->text, from,
	    and->off - from))) >= 3 &&
	    !letter_starts_lower(str_sub(b->text, next, 8));
}

/* The last "and" of the last part, if both its sides are addressees. */
static void
cut_last(const struct find *f, const struct circ_value *v, struct cuts *c,
    bool any)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	const struct line *line = &f->lines[v->at.block];
	uint32_t	 from = c->n > 0 ? c->next[c->n - 1] : v->at.off;
	uint32_t	 end = v->at.off + v->at.len;
	const struct hit *last = NULL;

	for (size_t i = hits_from(line, from); i < line->nhits &&
	    line->hits[i].off < end; i++)
		if (line->hits[i].section == LANG_AND && (last == NULL ||
		    line->hits[i].off >= last->off + last->len))
			last = &line->hits[i];
	if (last == NULL)
		return;
	if (last->off == from && c->n > 0) {	/* ", and X" */
		c->next[c->n - 1] = letter_skip_spaces(b->text,
		    last->off + last->len);
		return;
	}
	if (any && c->n < NELEM(c->at) && parts_two(f, b, from, last, end)) {
		c->at[c->n] = last->off;
		c->next[c->n++] = letter_skip_spaces(b->text,
		    last->off + last->len);
	}
}

/* "..., Unit C.4": a part of what stands before it? */
static bool
unit(const struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t to)
{
	const struct hit *h = words_at(f, b->id, LANG_ORG, from);

	return h != NULL && h->value == LANG_ORG_PART &&
	    !cjk_at(b->text, from) && h->off + h->len <= to;
}

/* Is each part a name of its own, no preposition nor "1B" before it? */
static bool
plain_parts(const struct find *f, const struct circ_value *v,
    const struct cuts *c)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	uint32_t	 end = v->at.off + v->at.len;
	size_t		 len;

	for (size_t i = 0; i <= c->n; i++) {
		uint32_t from = i == 0 ? v->at.off : c->next[i - 1];
		uint32_t to = i == c->n ? end : c->at[i];
		struct circ_str part = str_trim(str_sub(b->text, from,
		    to > from ? to - from : 0));

		if (part.n == 0 || (i > 0 && unit(f, b, from, to)))
			return false;
		if (i > 0 && (words_at(f, b->id, LANG_TO, from) != NULL ||
		    rune_digit(utf8_get(part.s, part.n, &len)) >= 0))
			return false;
		if ((i > 0 || cjk_at(b->text, from)) &&
		    letter_words(part) < 2 && !all_of(f, b, from) &&
		    !addressee_like(f, b, from, to))
			return false;
	}
	return true;
}

/* The first word of a stretch in the Russian dative of the plural? */
static bool
plural_dative(const struct doc_block *b, uint32_t off, uint32_t end)
{
	static const char *const list[] = { "\u0430\u043C", "\u044F\u043C",
	    "\u044B\u043C", "\u0438\u043C" };
	uint32_t	 to = off;
	struct circ_str	 word;

	while (to < end && strchr(" \n\t,", b->text.s[to]) == NULL)
		to++;
	word = str_sub(b->text, off, to - off);
	for (size_t i = 0; i < NELEM(list) && letter_runes(word) >= 6; i++)
		if (str_ends(word, list[i]))
			return true;
	return false;
}

/* "Членам Союза, представителям наблюдателей": the parts on both sides of
   the only comma are of several each, no post of the one before. */
static bool
two_of_many(const struct circ_value *v, const struct doc_block *b,
    const struct cuts *c)
{
	uint32_t	 end = v->at.off + v->at.len;

	return c->n == 1 && plural_dative(b, v->at.off, c->at[0]) &&
	    plural_dative(b, c->next[0], end);
}

static void
split_at(struct find *f, struct addressees *out, const struct circ_value *v,
    const struct cuts *c)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	uint32_t	 end = v->at.off + v->at.len;

	for (size_t i = 0; i <= c->n; i++) {
		uint32_t from = i == 0 ? v->at.off : c->next[i - 1];
		uint32_t to = i == c->n ? end : c->at[i];
		uint32_t word = addressee_to(f, b, from, to);

		if (to > from)
			addressee_put(out, value_of(f, b, from + word,
			    to - from - word), true);
	}
}

/* Add an item, split if it enumerates. */
static void
split(struct find *f, struct addressees *out, const struct addressee *it,
    bool only)
{
	struct cuts	 semi = { .n = 0 }, comma = { .n = 0 };
	const struct doc_block *b = f->doc->blocks[it->v.at.block];

	if (only || !it->listed)
		cut_at(f, &it->v, semicolon_at, &semi);
	if (semi.n > 0) {
		cut_last(f, &it->v, &semi, false);
		split_at(f, out, &it->v, &semi);
		return;
	}
	if (!it->listed)
		cut_at(f, &it->v, wide_comma_at, &comma);
	if (!it->listed && comma.n == 0)
		cut_at(f, &it->v, comma_at, &comma);
	if (comma.n > 0)
		cut_last(f, &it->v, &comma, true);
	if ((comma.n >= (cjk_at(b->text, it->v.at.off) ? 1 : 2) ||
	    two_of_many(&it->v, b, &comma)) && plain_parts(f, &it->v, &comma))
		split_at(f, out, &it->v, &comma);
	else
		addressee_put(out, it->v, it->listed);
}

void
addressee_finish(struct addressees *list, const struct circ_value **out,
    size_t *n)
{
	struct find	*f = list->l->f;
	struct addressees parts = { .l = list->l };
	struct circ_value *v;

	for (size_t i = 0; i < list->items.n; i++)
		split(f, &parts, &list->items.v[i], list->items.n == 1);
	v = arena_array(f->ctx, parts.items.n + 1, sizeof(*v));
	*n = 0;
	for (size_t i = 0; i < parts.items.n; i++) {
		v[*n] = parts.items.v[i].v;
		clean(f, &v[*n]);
		if (v[*n].text.n > 0)
			(*n)++;
	}
	*out = v;
}
