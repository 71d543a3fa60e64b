/* SPDX-License-Identifier: MIT */
/*
 * What this document is to another: "Corrigendum 1 to Circular BDT/008",
 * "Addendum to Circular Letter 5/LCCE/91", "Circular 148 Rev.1".  It must
 * stand in the reference or in a line of the letterhead that begins with it.
 */
#include <stdlib.h>

#include "find/letter.h"

static const char *const kinds[] = {
	[LANG_REL_CORRIGENDUM] = "corrigendum",
	[LANG_REL_ADDENDUM] = "addendum",
	[LANG_REL_REVISION] = "revision",
};

/* The number right behind a stretch: " No. 2", ".1"; 0: none. */
static int
number_after(struct circ_str t, uint32_t at, uint32_t end, uint32_t *next)
{
	static const char *const sign[] = { "№", "No.", "No", "Nº", "N°", ".",
	    "n°", "nº" };
	int		 value = 0, digits = 0;
	size_t		 n;
	uint32_t	 i = letter_skip_spaces(t, at);

	for (size_t k = 0; k < NELEM(sign); k++)
		if (i < end && str_starts(str_sub(t, i, end - i), sign[k])) {
			i += (uint32_t)strlen(sign[k]);
			break;
		}
	i = letter_skip_spaces(t, i);
	while (i < end && digits < 4) {
		int d = rune_digit(utf8_get(t.s + i, t.n - i, &n));

		if (d < 0)
			break;
		value = value * 10 + d;
		digits++;
		i += (uint32_t)n;
	}
	*next = digits > 0 ? i : at;
	return value;
}

/* The other document: what is left of the line, without "to" and brackets. */
static struct circ_value
other(struct find *f, const struct doc_block *b, uint32_t from, uint32_t end)
{
	struct circ_value v = { 0 };
	const struct hit *h;

	from = letter_skip_spaces(b->text, from);
	while (from < end && strchr("(:,", b->text.s[from]) != NULL)
		from = letter_skip_spaces(b->text, from + 1);
	h = words_at(f, b->id, LANG_TO, from);
	if (h == NULL)
		h = words_at(f, b->id, LANG_RANGE_TO, from);
	if (h == NULL)
		h = words_at(f, b->id, LANG_AT_PLACE, from);
	if (h == NULL)
		h = words_at(f, b->id, LANG_DAY_GLUE, from);
	if (h != NULL && h->off + h->len < end)
		from = letter_skip_spaces(b->text, h->off + h->len);
	while (end > from && strchr(" ).,;", b->text.s[end - 1]) != NULL)
		end--;
	if (from >= end || !letter_has_digit(str_sub(b->text, from,
	    end - from)))
		return v;
	return value_of(f, b, from, end - from);
}

/* What the lines of a reference say below its first one. */
static struct circ_value
lines_below(struct letter *l)
{
	struct pieces	 p = { 0 };
	struct circ_value none = { 0 };

	for (size_t i = 1; i < l->reference.n; i++) {
		struct piece one = l->reference.v[i];
		const struct doc_block *b = l->segs.v[one.seg].b;
		struct circ_str	 t = i > 1 ? str_sub(b->text, one.off,
		    one.len) : letter_strip(l->f, b, one.off,
		    one.off + one.len);

		one.off = (uint32_t)(t.s - b->text.s);
		one.len = (uint32_t)t.n;
		*vec_push(l->f->ctx, &p) = one;
	}
	return p.n > 0 ? letter_join(l, &p) : none;
}

static bool
relate(struct letter *l, const struct doc_block *b, uint32_t off,
    uint32_t end, bool reference)
{
	struct find	*f = l->f;
	struct circ_relation *rel = &f->m->c.relates;
	const struct hit *h = words_in(f, b->id, LANG_RELATION, off, end);
	uint32_t	 next;

	if (h == NULL || (size_t)h->value >= NELEM(kinds))
		return false;
	if (h->off > off && (!reference || b->text.s[h->off - 1] == '('))
		return false;
	rel->number = number_after(b->text, h->off + h->len, end, &next);
	if (h->off > off) {	/* behind the number of the other one */
		if (rel->number == 0)
			return false;
		rel->reference = other(f, b, off, h->off);
	} else {
		rel->reference = other(f, b, next, end);
		if (rel->reference.text.n == 0 && reference)
			rel->reference = lines_below(l);
	}
	if (rel->reference.text.n == 0)
		return false;
	rel->kind.text = str_of(kinds[h->value]);
	rel->kind.at = span_of(b, h->off, h->len);
	return true;
}

void
letter_relates(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;

	if (c->reference.text.n > 0 && relate(l,
	    l->f->doc->blocks[c->reference.at.block], c->reference.at.off,
	    c->reference.at.off + c->reference.at.len, true))
		return;
	for (size_t i = 0; i < l->segs.n && i < 30; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->label != LABEL_NONE || letter_runes(seg_text(s)) > 120)
			continue;
		if (relate(l, s->b, s->off, s->off + s->len, false))
			return;
	}
	c->relates = (struct circ_relation){ 0 };
}
