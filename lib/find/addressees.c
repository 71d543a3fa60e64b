/* SPDX-License-Identifier: MIT */
/*
 * To whom the letter goes, and who gets a copy.  The list may follow a label,
 * begin each line with "To", be a block of dashes beside the reference, stand
 * below the signature, or in a note verbale after "presents its compliments
 * to".  Each bullet, line or paragraph is an addressee; soft wraps are
 * joined; one running line is split at semicolons, or at commas if it is a
 * plain enumeration, but not where each part repeats its preposition.
 */
#include "find/letter.h"

#define MAXITEMS 200
#define PREPOSITION 6		/* letters of the longest ("an die") */

struct item {
	struct circ_value v;
	bool		 listed;	/* by a bullet or a line of its own */
};

struct list {
	struct letter	*l;
	VEC(struct item) items;
};

/* Bytes of the word for "to" at the begin of a stretch; 0: none. */
static uint32_t
to_word(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *line = &f->lines[b->id];
	uint32_t	 best = 0;

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];
		uint32_t at, colon;

		if (h->section != LANG_TO || h->off != off ||
		    h->off + h->len > end || h->value == 1)
			continue;
		at = letter_skip_spaces(b->text, h->off + h->len);
		colon = letter_colon(b->text, at);
		if (colon == 0 && letter_runes(str_sub(b->text, h->off,
		    h->len)) > PREPOSITION)
			continue;
		at = letter_skip_spaces(b->text, at + colon);
		if (at < end && at - off > best)
			best = at - off;
	}
	return best;
}

static bool
starts_lower(struct circ_str s)
{
	size_t		 n;
	uint32_t	 r;

	if (s.n == 0)
		return false;
	r = utf8_get(s.s, s.n, &n);
	return rune_letter(r) && rune_lower(r) == r && !rune_cjk(r) &&
	    !rune_arabic(r);
}

/* Does a line end so that it must go on? */
static bool
open_end(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	const struct line *line = &f->lines[s->b->id];

	if (t.n > 0 && (t.s[t.n - 1] == ',' || t.s[t.n - 1] == '-'))
		return true;
	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section == LANG_AND &&
		    h->off + h->len == s->off + s->len && h->off > s->off)
			return true;
	}
	return false;
}

static void
put(struct list *list, struct circ_value v, bool listed)
{
	struct item	*it;

	if (v.text.n == 0 || list->items.n >= MAXITEMS)
		return;
	it = vec_push(list->l->f->ctx, &list->items);
	it->v = v;
	it->listed = listed;
}

/* Join a wrapped line with the item before it. */
static void
wrap(struct list *list, struct circ_value v)
{
	struct item	*it = &list->items.v[list->items.n - 1];
	struct buf	 out = { 0 };

	buf_add(list->l->f->ctx, &out, it->v.text.s, it->v.text.n);
	buf_addc(list->l->f->ctx, &out, ' ');
	buf_add(list->l->f->ctx, &out, v.text.s, v.text.n);
	it->v.text = buf_str(&out);
	if (v.at.block == it->v.at.block)
		it->v.at.len = v.at.off + v.at.len - it->v.at.off;
}

/* Cut a trailing ";" and the word "and" from a value. */
static void
clean(const struct find *f, struct circ_value *v)
{
	bool		 more = true;

	while (more && v->text.n > 0) {
		char c = v->text.s[v->text.n - 1];
		const struct line *line = &f->lines[v->at.block];

		more = false;
		if (c == ';' || c == ',' || (c == '.' && (v->text.n < 5 ||
		    v->text.s[v->text.n - 3] != '.'))) {
			v->text.n--;
			v->at.len--;
			more = true;
		} else if (str_ends(v->text, "；") ||
		    str_ends(v->text, "。") || str_ends(v->text, "،") ||
		    str_ends(v->text, "؛")) {
			size_t n = str_ends(v->text, "،") ||
			    str_ends(v->text, "؛") ? 2 : 3;

			v->text.n -= n;
			v->at.len -= (uint32_t)n;
			more = true;
		}
		for (size_t i = 0; !more && i < line->nhits; i++) {
			const struct hit *h = &line->hits[i];
			uint32_t end = v->at.off + v->at.len;

			if (h->section != LANG_AND ||
			    h->off + h->len != end ||
			    h->len + 1 >= v->text.n ||
			    v->text.s[v->text.n - h->len - 1] != ' ')
				continue;
			v->text.n -= h->len;
			v->at.len -= h->len;
			more = true;
		}
		while (v->text.n > 0 && v->text.s[v->text.n - 1] == ' ') {
			v->text.n--;
			v->at.len--;
		}
	}
	if (v->text.s != NULL)
		v->text = str_dup(f->ctx, v->text);
}

/* Make items out of pieces: one for each line that begins something new. */
static void
gather(struct list *list, const struct pieces *p)
{
	struct letter	*l = list->l;
	const struct seg *last = NULL;

	for (size_t i = 0; i < p->n; i++) {
		struct seg *s = &l->segs.v[p->v[i].seg];
		uint32_t off = p->v[i].off, end = off + p->v[i].len;
		uint32_t to = to_word(l->f, s->b, off, end);
		uint32_t mark = letter_bullet(str_sub(s->b->text, off + to,
		    end - off - to));
		struct circ_value v = value_of(l->f, s->b, off + to + mark,
		    end - off - to - mark);
		bool goes_on = last != NULL && !s->bullet && to == 0 &&
		    last->b == s->b && (starts_lower(v.text) ||
		    open_end(l->f, last) || (last->bullet &&
		    !str_ends(seg_text(last), ";")));

		s->used = true;
		if (v.text.n == 0)
			continue;
		if (goes_on && list->items.n > 0)
			wrap(list, v);
		else
			put(list, v, s->bullet || last != NULL);
		last = s;
	}
}

/* ------------------------------------------------------- running sentences */

struct cuts {
	uint32_t	 at[64], next[64];	/* end of a part, begin of next */
	size_t		 n;
};

/* Where a value's text can be cut: at `sign`, and at the last "and". */
static void
cut_at(const struct find *f, const struct circ_value *v, char sign,
    struct cuts *c)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	uint32_t	 end = v->at.off + v->at.len;
	int		 depth = 0;

	for (uint32_t i = v->at.off; i < end && c->n < NELEM(c->at); i++) {
		char ch = b->text.s[i];

		if (ch == '(')
			depth++;
		else if (ch == ')' && depth > 0)
			depth--;
		else if (ch == sign && depth == 0 && i + 1 < end) {
			c->at[c->n] = i;
			c->next[c->n++] = letter_skip_spaces(b->text, i + 1);
		}
	}
}

static size_t
word_count(struct circ_str s)
{
	size_t		 words = s.n > 0, n;

	for (size_t i = 0; i < s.n; i += n)
		if (rune_space(utf8_get(s.s + i, s.n - i, &n)))
			words++;
	return words;
}

/* The last "and" of the last part, if both its sides are long enough. */
static void
cut_last(const struct find *f, const struct circ_value *v, struct cuts *c,
    bool any)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	const struct line *line = &f->lines[v->at.block];
	uint32_t	 from = c->n > 0 ? c->next[c->n - 1] : v->at.off;
	uint32_t	 end = v->at.off + v->at.len;
	const struct hit *last = NULL;

	for (size_t i = 0; i < line->nhits; i++)
		if (line->hits[i].section == LANG_AND &&
		    line->hits[i].off >= from && line->hits[i].off < end)
			last = &line->hits[i];
	if (last == NULL)
		return;
	if (last->off == from && c->n > 0) {	/* ", and X" */
		c->next[c->n - 1] = letter_skip_spaces(b->text,
		    last->off + last->len);
		return;
	}
	if (any && c->n < NELEM(c->at) && word_count(str_trim(str_sub(b->text,
	    from, last->off - from))) >= 3 &&
	    !starts_lower(str_sub(b->text, letter_skip_spaces(b->text,
	    last->off + last->len), 8))) {
		c->at[c->n] = last->off;
		c->next[c->n++] = letter_skip_spaces(b->text,
		    last->off + last->len);
	}
}

/* Is each part a name of its own, without a preposition? */
static bool
plain_parts(const struct find *f, const struct circ_value *v,
    const struct cuts *c)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	uint32_t	 end = v->at.off + v->at.len;

	for (size_t i = 0; i <= c->n; i++) {
		uint32_t from = i == 0 ? v->at.off : c->next[i - 1];
		uint32_t to = i == c->n ? end : c->at[i];
		struct circ_str part = str_trim(str_sub(b->text, from,
		    to > from ? to - from : 0));

		if (part.n == 0 || (word_count(part) < 2 && i > 0))
			return false;
		if (i > 0 && (starts_lower(part) || words_at(f, b->id,
		    LANG_TO, from) != NULL))
			return false;
	}
	return true;
}

static void
split_at(struct find *f, struct list *out, const struct circ_value *v,
    const struct cuts *c)
{
	const struct doc_block *b = f->doc->blocks[v->at.block];
	uint32_t	 end = v->at.off + v->at.len;

	for (size_t i = 0; i <= c->n; i++) {
		uint32_t from = i == 0 ? v->at.off : c->next[i - 1];
		uint32_t to = i == c->n ? end : c->at[i];
		uint32_t word = to_word(f, b, from, to);

		if (to > from)
			put(out, value_of(f, b, from + word,
			    to - from - word), true);
	}
}

/* The only item: split it if it enumerates. */
static void
split_one(struct find *f, struct list *list)
{
	struct item	 it = list->items.v[0];
	struct cuts	 semi = { .n = 0 }, comma = { .n = 0 };

	cut_at(f, &it.v, ';', &semi);
	if (semi.n > 0) {
		cut_last(f, &it.v, &semi, false);
		list->items.n = 0;
		split_at(f, list, &it.v, &semi);
		return;
	}
	if (it.listed)
		return;
	cut_at(f, &it.v, ',', &comma);
	if (comma.n == 0)
		return;
	cut_last(f, &it.v, &comma, true);
	if (comma.n < 2 || !plain_parts(f, &it.v, &comma))
		return;
	list->items.n = 0;
	split_at(f, list, &it.v, &comma);
}

static void
finish(struct list *list, const struct circ_value **out, size_t *n)
{
	struct find	*f = list->l->f;
	struct circ_value *v;

	if (list->items.n == 1)
		split_one(f, list);
	v = arena_array(f->ctx, list->items.n + 1, sizeof(*v));
	*n = 0;
	for (size_t i = 0; i < list->items.n; i++) {
		v[*n] = list->items.v[i].v;
		clean(f, &v[*n]);
		if (v[*n].text.n > 0)
			(*n)++;
	}
	*out = v;
}

/* ------------------------------------------------------------ where to look */

/* Everything that a label of one kind introduces. */
static void
labelled(struct list *list, int label)
{
	struct letter	*l = list->l;
	bool		 subject = false;

	for (size_t i = 0; i < l->segs.n; i++) {
		struct pieces p = { 0 };

		subject = subject || l->segs.v[i].label == LANG_SUBJECT;
		if (list->items.n > 0 && subject && !l->segs.v[i].colon)
			continue;	/* "To the Minister" as salutation */

		if (l->segs.v[i].label != label || l->segs.v[i].used ||
		    (!l->segs.v[i].colon && l->segs.v[i].b->cell == NULL &&
		    l->part->kind != PART_LETTER))
			continue;
		if (list->items.n > 0 && !l->segs.v[i].bullet &&
		    l->segs.v[i].colon)
			continue;
		letter_pieces(l, i, &p);
		gather(list, &p);
		l->segs.v[i].used = true;
	}
}

/* Dashes without a label: the first block of them in the letterhead. */
static void
dashes(struct list *list)
{
	struct letter	*l = list->l;
	struct pieces	 p = { 0 };
	const struct seg *last = NULL;

	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];
		struct piece *one;

		if (s->label == LANG_SUBJECT && p.n == 0)
			return;
		if (s->used || s->label != LABEL_NONE || (!s->bullet &&
		    (last == NULL || last->b != s->b))) {
			if (p.n > 0 && !s->used)
				break;
			continue;
		}
		if (letter_mention(l->f, s->b->id, MENTION_DATE, s->off,
		    s->off + s->len) != NULL && !s->bullet)
			break;
		one = vec_push(l->f->ctx, &p);
		*one = (struct piece){ i, s->off, s->len };
		last = s;
	}
	if (p.n >= 2)
		gather(list, &p);
}

/* "To:" and "Copy:" below the signature. */
static void
after_letter(struct letter *l)
{
	const struct part *p = l->part;
	uint32_t	 from = p->closing != CIRC_NOWHERE ? p->closing : l->end;
	uint32_t	 lines = 0;

	if (p->closing == CIRC_NOWHERE && p->last > from + 12)
		from = p->last - 12;
	for (uint32_t id = from; id <= p->last && id < l->f->doc->nblocks &&
	    lines < 60; id++, lines++)
		letter_add(l, l->f->doc->blocks[id]);
}

/* A note verbale: what follows "presents its compliments to". */
static void
compliments(struct list *list)
{
	struct letter	*l = list->l;
	struct find	*f = l->f;
	static const char *const stop[] = { " and has", " and wishes",
	    " and would", ", and", " et a l'honneur", " y tiene", " и имеет",
	    "، و", " وتتشرف", "، وتود", ",", "，", "致意", "." };
	const struct hit *h;
	const struct doc_block *b = letter_compliments(l, &h);
	uint32_t	 from, to;

	if (b == NULL || l->part->salutation != CIRC_NOWHERE)
		return;
	from = letter_skip_spaces(b->text, h->off + h->len);
	to = (uint32_t)b->text.n;
	for (size_t i = 0; i < NELEM(stop); i++) {
		long at = str_find(b->text, stop[i], from);

		if (at > 0 && (uint32_t)at < to)
			to = (uint32_t)at;
	}
	if (letter_runes(str_sub(b->text, from, to - from)) > 160)
		return;
	from += to_word(f, b, from, to);
	if (str_starts(str_sub(b->text, from, to - from), "the "))
		from += 4;
	put(list, value_of(f, b, from, to - from), true);
}

/* "Dear GEF Focal Point,": the last resort. */
static void
salutation(struct list *list)
{
	struct letter	*l = list->l;
	struct find	*f = l->f;
	const struct doc_block *b;
	const struct hit *h;
	uint32_t	 off, len, from, end;

	if (l->part->salutation == CIRC_NOWHERE)
		return;
	b = f->doc->blocks[l->part->salutation];
	letter_first_line(b, &off, &len);
	h = words_at(f, b->id, LANG_SALUTATION, off);
	if (h == NULL)
		return;
	from = letter_skip_spaces(b->text, h->off + h->len);
	end = off + len;
	while (end > from && strchr(",:!;.", b->text.s[end - 1]) != NULL)
		end--;
	if (from < end && word_count(str_sub(b->text, from, end - from)) > 1 &&
	    !starts_lower(str_sub(b->text, from, end - from)) &&
	    words_in(f, b->id, LANG_HONORIFIC, off, end) == NULL)
		put(list, value_of(f, b, from, end - from), true);
}

void
letter_addressees(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;
	struct list	 to = { .l = l }, copy = { .l = l };

	for (size_t i = 0; i < l->segs.n; i++) {
		struct seg *s = &l->segs.v[i];
		struct list *list = s->b->role == DOC_ROLE_ADDRESSEE ? &to :
		    s->b->role == DOC_ROLE_COPY ? &copy : NULL;

		if (list != NULL) {
			put(list, value_of(l->f, s->b, s->value,
			    s->off + s->len - s->value), true);
			s->used = true;
		}
	}
	if (copy.items.n == 0)
		labelled(&copy, LANG_COPY);
	if (to.items.n == 0)
		labelled(&to, LANG_TO);
	if (to.items.n == 0 && l->part->kind == PART_LETTER)
		dashes(&to);
	if (to.items.n == 0 || copy.items.n == 0) {
		size_t n = l->segs.n;

		after_letter(l);
		for (size_t i = 0; i < n && to.items.n > 0; i++)
			l->segs.v[i].used = l->segs.v[i].used ||
			    l->segs.v[i].label == LANG_TO;
		if (to.items.n == 0)
			labelled(&to, LANG_TO);
		if (copy.items.n == 0)
			labelled(&copy, LANG_COPY);
		l->segs.n = n;
	}
	if (to.items.n == 0)
		compliments(&to);
	if (to.items.n == 0)
		salutation(&to);
	finish(&to, &c->addressees, &c->naddressees);
	finish(&copy, &c->copies, &c->ncopies);
}
