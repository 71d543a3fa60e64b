/* SPDX-License-Identifier: MIT */
/*
 * Titles over several lines.  A line goes on with the title above it if that
 * cannot have ended - it holds an open bracket or quotation, or ends with a
 * word or sign after which more must come - or if the line itself begins
 * small, or if both are bold and what follows is not.
 */
#include "find/agenda_person.h"

bool
line_open(const struct piece *p)
{
	static const uint32_t pair[][2] = { { '(', ')' }, { '[', ']' },
	    { 0xFF08, 0xFF09 }, { 0xAB, 0xBB }, { 0x201C, 0x201D },
	    { 0x300A, 0x300B }, { 0x201E, 0x201C } };

	for (size_t k = 0; k < NELEM(pair); k++) {
		int	 depth = 0;
		bool	 any = false;

		for (uint32_t i = p->off, len; i < p->end; i += len) {
			uint32_t r = text_rune(p->b, i, &len);

			any |= r == pair[k][0];
			depth += r == pair[k][0] ? 1 : r == pair[k][1] &&
			    depth > 0 ? -1 : 0;
		}
		if (any && depth > 0)
			return true;
	}
	return false;
}

bool
line_dangles(const struct find *f, const struct piece *p)
{
	static const enum lang_section list[] = { LANG_OF, LANG_AND,
	    LANG_ARTICLE, LANG_AT, LANG_AT_PLACE };
	uint32_t at = (uint32_t)utf8_prev(p->b->text.s, p->end), len;
	uint32_t r = text_rune(p->b, at, &len);
	const struct line *l = &f->lines[p->b->id];

	if (COMMA(r) || rune_dash(r) || r == '/' || r == '&')
		return true;
	if (!rune_letter(r) || rune_cjk(r))
		return false;
	for (size_t i = hits_from(l, p->off > p->end - 24 ? p->off : p->end -
	    24); i < l->nhits && l->hits[i].off < p->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->off + h->len != p->end || h->off <= p->off)
			continue;
		for (size_t k = 0; k < NELEM(list); k++)
			if (h->section == (int)list[k] && !rune_upper(
			    text_rune(p->b, h->off, &len)))
				return true;
	}
	return false;
}

static bool
bold(const struct piece *p)
{
	return (doc_flags(p->b, p->off, p->end - p->off) & DOC_BOLD) != 0;
}

/* "Session 3", "Part II:" and no more. */
static bool
bare_session(const struct find *f, const struct piece *p)
{
	const struct hit *h = words_at(f, p->b->id, LANG_SESSION, p->off);
	size_t	 left = 0;

	if (h == NULL)
		return false;
	for (uint32_t i = h->off + h->len, len; i < p->end; i += len)
		left += rune_letter(text_rune(p->b, i, &len));
	return left <= 3 && p->end > h->off + h->len;
}

bool
title_goes_on(struct agendas *w, const struct piece *a, const struct piece *b)
{
	const struct find *f = w->f;
	uint32_t len, r = text_rune(b->b, b->off, &len), from;
	bool	 same = a->b == b->b, small;
	struct number n;
	struct clock c;

	if (b->bullet || piece_prose(b) || piece_clock(f, b, &c) ||
	    piece_number(f, b, &n))
		return false;
	if (line_open(a))
		return true;
	if (role_label(w, b, &from) != ROLE_SAYS_NOT || person_score(w, b->b,
	    b->off, b->end) >= 2 || role_by(w, b, b->off, &from) > 0)
		return false;
	small = rune_letter(r) && !rune_upper(r) && !text_caseless(b->b,
	    b->off);
	if (line_dangles(f, a))
		return same || small || b->tabbed;
	if (small)
		return same || b->tabbed;
	return same && (bare_session(f, a) || (bold(a) && bold(b) &&
	    !rune_digit(r)));
}
