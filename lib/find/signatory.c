/* SPDX-License-Identifier: MIT */
/*
 * Who signed: the lines behind the closing formula, without "(signed)"; or,
 * where a letter closes without a formula, the last short lines of which one
 * is a name and the next a post.  Name first, then title, unless the first
 * line begins with a post and the second does not.
 */
#include "find/person.h"

#define MAXLINES 6

struct lines {
	struct sig {
		const struct doc_block *b;
		uint32_t off, len;
		bool	 post;
	} v[MAXLINES];
	size_t		 n;
};

static bool
begins(const struct find *f, const struct doc_block *b, uint32_t off,
    enum lang_section section)
{
	return words_at(f, b->id, section, off) != NULL;
}

/* Does the line hold nothing but "(signed)"? */
static bool
only_signed(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	const struct hit *h = words_in(f, b->id, LANG_SIGNED, off, off + len);

	return h != NULL && letter_runes(str_sub(b->text, off, len)) <=
	    letter_runes(str_sub(b->text, h->off, h->len)) + 8;
}

/* Add a soft line; false where the signature ends before it. */
static bool
add_line(const struct find *f, struct lines *out, const struct doc_block *b,
    uint32_t off, uint32_t len)
{
	struct circ_str	 t = str_sub(b->text, off, len);
	struct sig	*s;

	if (only_signed(f, b, off, len))
		return true;
	if (out->n == MAXLINES || letter_runes(t) > 110 ||
	    begins(f, b, off, LANG_ANNEX) || begins(f, b, off, LANG_COPY) ||
	    letter_mention(f, b->id, MENTION_EMAIL, off, off + len) != NULL ||
	    letter_mention(f, b->id, MENTION_PHONE, off, off + len) != NULL ||
	    letter_mention(f, b->id, MENTION_DATE, off, off + len) != NULL ||
	    str_ends(t, ":") || letter_bullet(t) > 0 || t.s[0] == '*' ||
	    t.s[0] == '_')
		return false;
	if (b->heading > 0 || words_in(f, b->id, LANG_AGENDA, off,
	    off + len) != NULL)
		return false;
	if (begins(f, b, off, LANG_TO) && str_find(t, ":", 0) >= 0)
		return false;
	s = &out->v[out->n++];
	s->b = b;
	s->off = off;
	s->len = len;
	s->post = begins(f, b, off, LANG_POST);
	return true;
}

/* The soft lines of a block from `from` on; false where they end it. */
static bool
add_block(const struct find *f, struct lines *out, const struct doc_block *b,
    uint32_t from)
{
	struct circ_str	 t = b->text;

	for (uint32_t i = from; i <= t.n; i++) {
		struct circ_str line;

		if (i < t.n && t.s[i] != '\n' && t.s[i] != '\t')
			continue;
		line = str_trim(str_sub(t, from, i - from));
		if (line.n > 0 && !add_line(f, out, b,
		    (uint32_t)(line.s - t.s), (uint32_t)line.n))
			return false;
		from = i + 1;
	}
	return true;
}

static bool
could_be_name(const struct find *f, const struct sig *s)
{
	struct circ_str	 t = str_sub(s->b->text, s->off, s->len);
	uint32_t	 r = utf8_get(t.s, t.n, &(size_t){ 0 });
	size_t		 words = 1;

	for (size_t i = 0; i < t.n; i++)
		words += t.s[i] == ' ';
	return !letter_has_digit(t) && words <= 7 && (rune_upper(r) ||
	    rune_cjk(r) || rune_arabic(r) ||
	    begins(f, s->b, s->off, LANG_HONORIFIC));
}

static struct circ_value
join(struct find *f, const struct lines *l, size_t from, size_t to)
{
	struct circ_value v = { 0 };
	struct buf	 out = { 0 };

	for (size_t i = from; i < to; i++) {
		const struct sig *s = &l->v[i];
		struct circ_value one = value_of(f, s->b, s->off, s->len);

		if (i == from)
			v.at = one.at;
		else if (one.at.block == v.at.block)
			v.at.len = one.at.off + one.at.len - v.at.off;
		if (out.n > 0)
			buf_addc(f->ctx, &out, ' ');
		buf_add(f->ctx, &out, one.text.s, one.text.n);
	}
	if (out.n > 0)
		v.text = buf_str(&out);
	return v;
}

static bool
settle(struct find *f, const struct lines *l)
{
	struct circ_signatory *s = &f->m->c.signatory;
	size_t		 name = 0;

	if (l->n == 0)
		return false;
	while (name < l->n && l->v[name].post)
		name++;
	if (name == l->n || !could_be_name(f, &l->v[name]))
		return false;
	s->name = join(f, l, name, name + 1);
	if (name > 0)
		s->title = join(f, l, 0, name);
	else if (l->n > 1)
		s->title = join(f, l, 1, l->n);
	return true;
}

/* The lines behind the closing formula. */
static bool
behind(struct find *f, const struct part *p)
{
	const struct doc_block *b = f->doc->blocks[p->closing];
	const struct doc_cell *cell = NULL;
	struct lines	 l = { .n = 0 };
	uint32_t	 nl = 0;

	while (nl < b->text.n && b->text.s[nl] != '\n')
		nl++;
	if (nl < b->text.n && letter_runes(str_sub(b->text, 0, nl)) < 100 &&
	    !add_block(f, &l, b, nl + 1))
		return settle(f, &l);
	for (uint32_t id = p->closing + 1; id <= p->last; id++) {
		b = f->doc->blocks[id];
		if (b->kind == DOC_BREAK && l.n > 0)
			break;
		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		if (cell != NULL && b->cell != cell)
			break;
		if (b->cell != NULL && l.n == 0)
			cell = b->cell;
		else if (b->cell != NULL && b->cell != cell)
			break;
		if (!add_block(f, &l, b, 0))
			break;
	}
	return settle(f, &l);
}

/* Without a formula: a name, and a post below it, late in the letter. */
static bool
at_end(struct find *f, const struct part *p)
{
	uint32_t	 from = f->letter != NULL ? f->letter->end : p->first;

	for (uint32_t id = p->last + 1; id-- > from;) {
		const struct doc_block *b = f->doc->blocks[id];
		struct lines l = { .n = 0 };
		bool post = false;

		if (b->kind != DOC_PARA || b->text.n == 0 || b->heading > 0 ||
		    b->cell != NULL || letter_runes(b->text) > 240)
			continue;
		add_block(f, &l, b, 0);
		if (l.n == 1 && id + 1 <= p->last &&
		    f->doc->blocks[id + 1]->kind == DOC_PARA)
			add_block(f, &l, f->doc->blocks[id + 1], 0);
		for (size_t i = 0; i < l.n; i++)
			post = post || l.v[i].post;
		if (l.n >= 2 && l.n <= 4 && post && (person_like(f, l.v[0].b,
		    l.v[0].off, l.v[0].len) || l.v[0].post) &&
		    settle(f, &l))
			return true;
	}
	return false;
}

void
find_signatory(struct find *f)
{
	const struct part *p = f->letter != NULL ? f->letter->part : NULL;

	if (p == NULL)
		return;
	for (size_t i = 0; i < f->doc->nblocks; i++) {
		const struct doc_block *b = f->doc->blocks[i];
		struct lines l = { .n = 0 };

		if (b->role != DOC_ROLE_SIGNATURE)
			continue;
		add_block(f, &l, b, 0);
		if (settle(f, &l))
			return;
	}
	if (p->kind != PART_LETTER)
		return;
	if (p->closing == CIRC_NOWHERE || !behind(f, p))
		at_end(f, p);
}
