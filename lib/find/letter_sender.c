/* SPDX-License-Identifier: MIT */
/*
 * Who writes, where words say so: the label "From:", a note verbale's first
 * sentence, "organized by".  A person is no office; nor is a post or a code,
 * where the masthead names one.
 */
#include "find/person.h"

#define LONG 140		/* signs; no name has more */
#define TOP 48			/* segments that may tell */

/* "Ada Holm, Director": who signs for the office, not the office. */
static bool
person(const struct find *f, const struct seg *s, const struct piece *p)
{
	uint32_t	 end = p->off;

	while (end < p->off + p->len && s->b->text.s[end] != ',' &&
	    s->b->text.s[end] != '(')
		end++;
	return letter_noun(f, s) == NULL && words_in(f, s->b->id, LANG_POST, p->off,
	    end) == NULL && person_like(f, s->b, p->off, end - p->off);
}

/* Neither a day ("from 3 May") nor a person to write to. */
static bool
sender(const struct find *f, const struct seg *s, const struct piece *p)
{
	static const enum mention_kind other[] = { MENTION_DATE,
	    MENTION_EMAIL, MENTION_PHONE };

	for (size_t i = 0; i < NELEM(other); i++)
		if (letter_mention(f, s->b->id, other[i], p->off,
		    p->off + p->len) != NULL)
			return false;
	return words_at(f, s->b->id, LANG_HONORIFIC, p->off) == NULL &&
	    !person(f, s, p);
}

/* "The Director", "RD/EMRO": means little without the house's name. */
static bool
terse(const struct find *f, const struct seg *s, const struct piece *p)
{
	struct seg	 one = *s;
	struct circ_str	 t;

	one.off = p->off;
	one.len = p->len;
	t = seg_text(&one);
	if (letter_noun(f, &one) != NULL || rune_cjk(utf8_get(t.s, t.n,
	    &(size_t){ 0 })))
		return false;
	return letter_words(t) == 1 ? str_all_upper(t) :
	    letter_words(t) <= 3 && words_in(f, s->b->id, LANG_POST, p->off,
	    p->off + p->len) != NULL;
}

void
letter_sender(struct letter *l, bool any)
{
	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i], *v;
		const struct hit *h = words_at(l->f, s->b->id, LANG_FROM,
		    s->off);
		struct pieces p = { 0 };

		if (s->b->role == DOC_ROLE_ISSUER) {
			l->f->m->c.issuer = value_of(l->f, s->b, s->value,
			    s->off + s->len - s->value);
			return;
		}
		if (s->label != LANG_FROM || h == NULL || h->value == 1)
			continue;
		letter_pieces(l, i, &p);
		if (p.n > 3)
			p.n = 3;
		if (p.n == 0)
			continue;
		v = &l->segs.v[p.v[0].seg];
		if (!sender(l->f, v, &p.v[0]) || (!any && p.n == 1 &&
		    terse(l->f, v, &p.v[0])))
			continue;
		l->f->m->c.issuer = letter_join(l, &p);
		letter_use(l, &p);
		return;
	}
}

/* One organization in from..end of a segment: its name; or nothing. */
static struct circ_value
organizer(struct letter *l, const struct seg *s, uint32_t from, uint32_t end)
{
	struct seg	 one = *s;
	const struct hit *h;

	from = letter_skip_spaces(s->b->text, from);
	h = words_at(l->f, s->b->id, LANG_ARTICLE, from);
	if (h != NULL)
		from = letter_skip_spaces(s->b->text, h->off + h->len);
	h = words_in(l->f, s->b->id, LANG_ORG, from, end);
	for (; h != NULL && h->value != LANG_ORG_NONE;)
		h = words_in(l->f, s->b->id, LANG_ORG, h->off + 1, end);
	one.off = from;
	one.len = (h != NULL ? h->off : end) - from;
	h = letter_noun(l->f, &one);
	if (h == NULL || h->value > LANG_ORG_OFFICE ||
	    str_find(seg_text(&one), ",", 0) >= 0 ||
	    str_find(seg_text(&one), "、", 0) >= 0)
		return (struct circ_value){ 0 };	/* or several */
	return value_of(l->f, s->b, one.off, one.len);
}

/* "Organized by the Institute X with the support of Y": X. */
void
letter_organizer(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;

	for (size_t i = 0; i < l->segs.n && i < TOP; i++) {
		const struct seg *s = &l->segs.v[i];
		const struct hit *h = words_at(l->f, s->b->id, LANG_FROM,
		    s->off);
		uint32_t end = s->off + s->len, from;

		if (h == NULL || h->value != 1)
			continue;
		from = s->label == LANG_FROM ? s->value : h->off + h->len;
		if (from >= end && i + 1 < l->segs.n) {
			s = &l->segs.v[i + 1];
			from = s->off;
			end = s->off + s->len;
		}
		c->issuer = organizer(l, s, from, end);
		if (c->issuer.text.n > 0)
			return;
	}
}

/* "The General Secretariat of X presents its compliments to ..." */
void
letter_greets(struct letter *l)
{
	struct find	*f = l->f;
	const struct hit *h;
	const struct doc_block *b = letter_compliments(l, &h);
	uint32_t	 off, len;
	size_t		 n;

	if (b == NULL || h->value == 1)
		return;
	letter_first_line(b, &off, &len);
	if (h->off <= off)
		return;
	if (str_starts(str_sub(b->text, off, 4), "The "))
		off += 4;
	if (rune_arabic(utf8_get(b->text.s + off, b->text.n - off, &n))) {
		long at = str_find(b->text, " ", off);	/* the verb is first */

		if (at > 0)
			off = (uint32_t)at + 1;
	}
	if (h->off > off && letter_runes(str_sub(b->text, off, h->off - off))
	    <= LONG + 20)
		f->m->c.issuer = value_of(f, b, off, h->off - off);
}
