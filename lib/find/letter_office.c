/* SPDX-License-Identifier: MIT */
/*
 * What a line of a masthead names: the noun of an organization or of an
 * office in it, whether it means anything alone, and how far it stands from
 * the language of the text.
 */
#include "find/office.h"

uint32_t
office_first(struct circ_str s)
{
	return s.n > 0 ? utf8_get(s.s, s.n, &(size_t){ 0 }) : 0;
}

size_t
office_words(struct circ_str s)
{
	return str_count(s, ' ') + 1;
}

/* Several words, or as many signs as they would be: "总秘书处". */
static bool
several(struct circ_str s)
{
	return office_words(s) > 1 || (rune_cjk(office_first(s)) &&
	    letter_runes(s) > 3);
}

/* -------------------------------------------------------- what it names */

/* A word that joins parts of a name begins at, or ends at, `at`. */
bool
office_small(const struct find *f, uint32_t block, uint32_t at, bool end)
{
	static const enum lang_section small[] = { LANG_OF, LANG_AND,
	    LANG_AT_PLACE, LANG_ABOUT };
	const struct line *line = &f->lines[block];

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];

		if ((end ? h->off + h->len : h->off) != at)
			continue;
		for (size_t k = 0; k < NELEM(small); k++)
			if (h->section == (int)small[k])
				return true;
	}
	return false;
}

/* "New dates of the forum" names no forum. */
static bool
subordinate(const struct find *f, const struct seg *s, const struct hit *h)
{
	uint32_t	 at = h->off;

	while (at > s->off && rune_space(utf8_get(s->b->text.s +
	    utf8_prev(s->b->text.s, at), 4, &(size_t){ 0 })))
		at = (uint32_t)utf8_prev(s->b->text.s, at);
	return at > s->off && (office_small(f, s->b->id, at, true) ||
	    office_small(f, s->b->id, h->off, true));
}

/* Chinese names end with their noun, or with a bracket behind it. */
static bool
ends_name(const struct seg *s, const struct hit *h)
{
	uint32_t	 at = letter_skip_spaces(s->b->text, h->off + h->len);

	return at >= s->off + s->len || strchr("([", s->b->text.s[at]) != NULL ||
	    str_starts(str_sub(s->b->text, at, 3), "（");
}

/* "Third Conference", "第三次会议": a meeting of a row, not who calls it. */
static bool
counted(const struct find *f, const struct seg *s, const struct hit *h)
{
	struct circ_str	 lead = str_sub(s->b->text, s->off, h->off - s->off);

	return words_in(f, s->b->id, LANG_ORDINAL, s->off, h->off) != NULL ||
	    str_find(lead, "第", 0) >= 0;
}

/* Is it a meeting that a line names, before the noun?  Not where the noun ends
   a name of the kind that puts it last: "Official Meetings Department". */
static bool
of_meeting(const struct find *f, const struct seg *s, const struct hit *h)
{
	const struct hit *m = words_in(f, s->b->id, LANG_MEETING, s->off,
	    h->off);

	return m != NULL && (h->value != LANG_ORG_PART ||
	    f->lang->noun != LANG_NOUN_LAST ||
	    h->off + h->len != s->off + s->len ||
	    words_in(f, s->b->id, LANG_OF, m->off, h->off) != NULL);
}

const struct hit *
letter_noun(const struct find *f, const struct seg *s)
{
	const struct line *line = &f->lines[s->b->id];
	uint32_t	 end = s->off + s->len, next;
	const struct hit *best = NULL;
	bool		 cjk = rune_cjk(office_first(seg_text(s)));

	for (size_t i = hits_from(line, s->off); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section != LANG_ORG || h->off + h->len > end)
			continue;
		if (h->value == LANG_ORG_NONE)
			return h;
		if (h->value == LANG_ORG_CONGRESS && counted(f, s, h))
			continue;
		if (cjk && h->value != LANG_ORG_UMBRELLA && !ends_name(s, h))
			continue;
		/* "Workshop of the Map Commission" names a workshop */
		if (best == NULL && !cjk && of_meeting(f, s, h))
			return NULL;
		next = letter_skip_spaces(s->b->text, h->off + h->len);
		if (best == NULL && (subordinate(f, s, h) || (next < end &&
		    words_at(f, s->b->id, LANG_MEETING, next) != NULL)))
			continue;	/* "expert group meeting" */
		if (best == NULL || (best->value == LANG_ORG_UMBRELLA &&
		    h->off >= best->off + best->len))
			best = h;
	}
	return best;
}

/* "The Director-General": the head of a house, and nothing else. */
bool
office_post(const struct find *f, const struct seg *s)
{
	const struct hit *the = words_at(f, s->b->id, LANG_ARTICLE, s->off), *h;
	uint32_t	 from = s->off;

	if (the != NULL)
		from = letter_skip_spaces(s->b->text, the->off + the->len);
	h = words_at(f, s->b->id, LANG_POST, from);
	return h != NULL && h->value == 1 &&
	    h->off + h->len == s->off + s->len;
}

int
letter_office(const struct find *f, const struct seg *s)
{
	const struct hit *h = letter_noun(f, s);

	return h != NULL ? h->value : 0;
}

/* Folded compare of a stretch with one name of a '|' list. */
static bool
same_name(struct circ_str s, const char *name, size_t len)
{
	size_t		 i = 0, k = 0, a, b;

	while (i < s.n && k < len) {
		uint32_t x = utf8_get(s.s + i, s.n - i, &a);
		uint32_t y = utf8_get(name + k, len - k, &b);

		if (rune_fold(x) != rune_fold(y) &&
		    !(rune_space(x) && rune_space(y)))
			return false;
		i += a;
		k += b;
	}
	return i == s.n && k == len;
}

/* An organization that circ knows by its whole name, and perhaps an acronym
   in brackets behind it. */
bool
office_known(struct circ_str s)
{
	long		 open = str_find(s, " (", 0);

	if (open > 0 && str_ends(s, ")"))
		s = str_sub(s, 0, (size_t)open);
	for (const struct lang_city *c = lang_seats; c->zone != NULL; c++)
		for (const char *p = c->names; *p != '\0';) {
			size_t n = strcspn(p, "|");

			if (same_name(s, p, n))
				return true;
			p += n + (p[n] == '|');
		}
	return false;
}

bool
office_umbrella(const struct find *f, struct circ_str s)
{
	for (const struct lang_word *w = f->lang->section[LANG_ORG];
	    w != NULL && w->phrase != NULL; w++)
		if (w->value == LANG_ORG_UMBRELLA &&
		    same_name(s, w->phrase, strlen(w->phrase)))
			return true;
	return false;
}

/* One word that means little alone: "Secretariat", "La Commission". */
bool
office_bare(const struct find *f, const struct seg *s)
{
	const struct hit *h = letter_noun(f, s), *the = words_at(f, s->b->id,
	    LANG_ARTICLE, s->off);
	uint32_t	 from = s->off;

	if (the != NULL)
		from = letter_skip_spaces(s->b->text, the->off + the->len);
	if (h == NULL || h->off + h->len != s->off + s->len ||
	    several(str_sub(s->b->text, h->off, h->len)))
		return false;		/* or "WMO Secretariat" */
	return h->off == from || office_known(str_trim(str_sub(s->b->text, from,
	    h->off - from)));
}

/* A short name that means little without the line above it. */
bool
office_within(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);

	/* but "European/Atlantic Office" tells of which */
	return office_bare(f, s) || (office_words(t) <= 2 &&
	    str_find(t, "/", 0) < 0 && !office_known(t) &&
	    !rune_cjk(office_first(t)) && letter_office(f, s) == LANG_ORG_OFFICE);
}

/* "Division of Maps" signed by the "Chief of Maps", "Maps Division" by the
   "Chief, Maps Division": below the closing a post with the same matter. */
bool
office_signs(const struct letter *l, const struct seg *s,
    const struct hit *noun)
{
	const struct find *f = l->f;
	struct circ_str	 t = seg_text(s);

	if (noun->off == s->off && noun->len < s->len)
		t = str_trim(str_sub(t, noun->len, t.n - noun->len));
	if (l->part->closing == CIRC_NOWHERE || !several(t))
		return false;
	for (uint32_t id = l->part->closing; id <= l->part->last; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (b->kind == DOC_BREAK || b->heading > 0)
			break;
		if (b->kind == DOC_PARA && b != s->b && words_in(f, id,
		    LANG_POST, 0, (uint32_t)b->text.n) != NULL &&
		    str_holds(b->text, t))
			return true;
	}
	return false;
}

bool
office_sits(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i], *next = s + 1;
	const struct hit *h;

	if (letter_office(l->f, s) == 0 || i + 1 >= l->segs.n ||
	    next->b != s->b || next->line == s->line ||
	    letter_office(l->f, next) != 0)
		return false;
	h = words_in(l->f, next->b->id, LANG_MEETING, next->off,
	    next->off + next->len);
	return h != NULL && (letter_holds(l->f, next, LANG_ORDINAL) ||
	    letter_has_digit(str_sub(next->b->text, next->off,
	    h->off - next->off)));
}

/* ------------------------------------------------------ in what language */

/* Does the noun stand where the language of the text puts it? */
static bool
well_built(const struct find *f, const struct seg *s, const struct hit *h)
{
	const struct hit *the = words_at(f, s->b->id, LANG_ARTICLE, s->off);
	uint32_t	 next = letter_skip_spaces(s->b->text,
			    h->off + h->len);

	if (f->lang->noun == LANG_NOUN_ANYWHERE || str_find(str_sub(
	    s->b->text, h->off, h->len), " ", 0) > 0)
		return true;		/* a phrase is of its language */
	if (f->lang->noun == LANG_NOUN_FIRST)
		return h->off == s->off || (the != NULL && h->off ==
		    letter_skip_spaces(s->b->text, the->off + the->len));
	return h->off > s->off || next >= s->off + s->len ||
	    !rune_letter(utf8_get(s->b->text.s + next,
	    s->b->text.n - next, &(size_t){ 0 })) ||
	    words_at(f, s->b->id, LANG_OF, next) != NULL ||
	    words_at(f, s->b->id, LANG_ARTICLE, next) != NULL ||
	    words_at(f, s->b->id, LANG_AND, next) != NULL;
}

/* What a name loses by words or letters of another language. */
int
office_strange(struct find *f, struct circ_str s)
{
	int		 away = language_distance(f, s);

	return away == 0 ? 0 : away == 1 ? 6 : 7;
}

/* What a name loses by standing in another language than the text. */
int
office_foreign(struct find *f, const struct seg *s, const struct hit *h)
{
	int		 away = office_strange(f, seg_text(s));

	if (away > 0)
		return away;
	if (h != NULL &&
	    h->value != LANG_ORG_UMBRELLA && !well_built(f, s, h))
		return 4;
	return 0;
}
