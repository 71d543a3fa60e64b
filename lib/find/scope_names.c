/* SPDX-License-Identifier: MIT */
/*
 * Which meetings do the words of a sentence name: by their noun and what
 * stands round it, "the Consultation for Asia"; by the short form that a
 * title gives; by most words of a title.
 */
#include <ctype.h>

#include "find/event_name.h"
#include "find/place.h"

/* More meetings than a sentence tells apart by their nouns. */
#define MANY_MEETINGS 64
#define BRACKET 48		/* bytes of a bracket that names a meeting */

/* Words that name a meeting with its number: "sixth regular meeting". */
static struct circ_str
numbered_noun(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	const struct hit *n = unit_hit_before(e, u, LANG_ORDINAL, h->off);
	uint32_t past = n != NULL ? n->off + n->len : 0;

	if (n == NULL || n->value <= 100 || past + 16 < h->off ||
	    memchr(u->b->text.s + past, ',', h->off - past) != NULL)
		return (struct circ_str){ NULL, 0 };
	return str_sub(u->b->text, n->off, h->off + h->len - n->off);
}

/* Drafts that a text speaks of, if it does not speak of all alike. */
static void
note_fits(const struct events *e, const bool *fits, int8_t *names)
{
	size_t	 n = 0;

	for (size_t k = 0; k < e->drafts.n; k++)
		n += fits[k];
	for (size_t k = 0; k < e->drafts.n && n > 0; k++)
		if (!fits[k] && names[k] == 0)
			names[k] = -1;
		else if (fits[k] && n < e->drafts.n)
			names[k] = 1;
}

/*
 * "The Consultation for Asia": of several meetings with the same noun, those
 * that share most of the name round it.
 */
static void
narrow(const struct events *e, struct circ_str name, bool *fits)
{
	size_t	 shared[MANY_MEETINGS], best = 0, all;

	for (size_t k = 0; k < e->drafts.n; k++) {
		shared[k] = fits[k] ? words_shared(name,
		    e->drafts.v[k].title.text, &all) : 0;
		best = shared[k] > best ? shared[k] : best;
	}
	for (size_t k = 0; k < e->drafts.n; k++)
		fits[k] &= shared[k] == best;
}

/*
 * One noun of a unit against the titles of all drafts: which does it name?
 * false: none.
 */
static bool
weigh_noun(const struct events *e, struct circ_str noun, struct circ_str name,
    int8_t *names)
{
	bool	 fits[MANY_MEETINGS];
	size_t	 n = 0;

	if (noun.n == 0)
		return false;
	for (size_t k = 0; k < e->drafts.n; k++) {
		struct circ_str t = e->drafts.v[k].title.text;

		fits[k] = t.s != NULL && same_words(noun, t);
		n += fits[k];
	}
	if (n > 1)
		narrow(e, name, fits);
	note_fits(e, fits, names);
	return n > 0;
}

/* The short form that a title gives in brackets, "(RPM-AMS)"; or none. */
static struct circ_str
short_form(struct circ_str title)
{
	static const char *const bracket[][2] = { { "(", ")" },
	    { "\uFF08", "\uFF09" } };
	struct circ_str none = { NULL, 0 }, s = none;
	size_t	 upper = 0, len;
	long	 at, open = -1;

	for (size_t k = 0; k < NELEM(bracket) && open < 0; k++) {
		if (title.s == NULL || !str_ends(title, bracket[k][1]))
			continue;
		for (at = -1; (at = str_find(title, bracket[k][0],
		    (size_t)(at + 1))) >= 0; )
			open = at;
		if (open < 0)
			return none;
		open += (long)strlen(bracket[k][0]);
		s = str_sub(title, (size_t)open, title.n - (size_t)open -
		    strlen(bracket[k][1]));
	}
	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		upper += rune_upper(r);
		if (rune_space(r))
			return none;
	}
	return upper > 1 ? s : none;
}

/* Does a text hold a word, with no letter or figure beside it? */
static bool
holds_word(struct circ_str text, struct circ_str word)
{
	size_t	 len;

	for (size_t i = 0; word.n > 0 && i + word.n <= text.n; i++) {
		uint32_t r;

		if (memcmp(text.s + i, word.s, word.n) != 0 || (i > 0 &&
		    (isalnum((unsigned char)text.s[i - 1]) ||
		    text.s[i - 1] == '-')))
			continue;
		if (i + word.n == text.n)
			return true;
		r = utf8_get(text.s + i + word.n, text.n - i - word.n, &len);
		if (rune_cjk(r) || (!rune_letter(r) && rune_digit(r) < 0))
			return true;
	}
	return false;
}

/* "For the RPM-AMS: ...": which meetings are called by a short form. */
static void
weigh_short(const struct events *e, struct circ_str text, int8_t *names)
{
	bool	 fits[MANY_MEETINGS];

	for (size_t k = 0; k < e->drafts.n; k++) {
		struct circ_str s = short_form(e->drafts.v[k].title.text);

		if (s.s == NULL || !holds_word(text, s))
			continue;
		for (size_t i = 0; i < e->drafts.n; i++)
			fits[i] = holds_word(e->drafts.v[i].title.text, s);
		note_fits(e, fits, names);
	}
}

/* "(intergovernmental group)": which meetings do words in brackets name? */
static void
weigh_brackets(const struct events *e, const struct unit *u, int8_t *names)
{
	bool	 fits[MANY_MEETINGS];
	const char *s = u->b->text.s, *close;
	size_t	 all;

	for (uint32_t i = u->off; i < u->end; i++) {
		if (s[i] != '(' || (close = memchr(s + i, ')', u->end -
		    i)) == NULL || close - (s + i) > BRACKET)
			continue;
		for (size_t k = 0; k < e->drafts.n; k++)
			fits[k] = words_shared(str_sub(u->b->text, i + 1,
			    (size_t)(close - (s + i)) - 1),
			    e->drafts.v[k].title.text, &all) == all && all > 1;
		note_fits(e, fits, names);
	}
}

/* How many asterisks stand in a text from i, in steps of step. */
static size_t
asterisks(struct circ_str t, size_t i, int step)
{
	size_t	 n = 0;

	for (; i < t.n && t.s[i] == '*'; i += (size_t)step)
		n++;
	return n;
}

/* "* Remote meeting": said of those whose name ends in as many asterisks. */
static bool
weigh_note(const struct events *e, const struct unit *u, int8_t *names)
{
	bool	 fits[MANY_MEETINGS] = { false };
	size_t	 n = asterisks(u->b->text, 0, 1);

	bool	 any = false;

	if (n == 0)
		return false;
	for (size_t k = 0; k < e->drafts.n; k++) {
		const struct circ_value *t = &e->drafts.v[k].title;
		struct circ_str cell;

		if (t->text.s == NULL || t->at.block >= e->f->doc->nblocks)
			continue;
		cell = str_trim(e->f->doc->blocks[t->at.block]->text);
		fits[k] = cell.n > 0 && asterisks(cell, cell.n - 1, -1) == n;
		any |= fits[k];
	}
	note_fits(e, fits, names);
	return any;
}

/*
 * The name whose noun is a hit, in a unit; the noun alone where "and" tells
 * of several, "the meetings of the Board and of its Groups".
 */
static struct circ_str
name_of(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t off = name_left(e, u, h->off);
	uint32_t end = name_right(e, u, h->off + h->len);

	if (words_in(e->f, u->b->id, LANG_AND, off, end) != NULL)
		return str_sub(u->b->text, h->off, h->len);
	return str_sub(u->b->text, off, end > off ? end - off : 0);
}

/* "The meetings of the Board and of its groups": not the groups' alone. */
static bool
among_others(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	const struct hit *all = unit_hit_before(e, u, LANG_MEETING, h->off);

	return h->value == 2 && all != NULL && all->value == 1 &&
	    words_in(e->f, u->b->id, LANG_AND, all->off + all->len,
	    h->off) != NULL;
}

void
scope_weigh(const struct events *e, const struct unit *u, int8_t *names)
{
	const struct line *l = &e->f->lines[u->b->id];
	struct circ_str text = str_sub(u->b->text, u->off, u->end - u->off);
	struct circ_str name;
	size_t	 all;
	uint32_t past = 0;

	if (e->drafts.n > MANY_MEETINGS || weigh_note(e, u, names))
		return;
	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		/* "دورة" within "الدورة" is no noun of its own */
		if (!site_meeting(e, u->b, h, u->end) || h->off < past ||
		    scope_in_address(e, u, h->off) || among_others(e, u, h))
			continue;
		past = h->off + h->len;
		name = name_of(e, u, h);
		if (!weigh_noun(e, numbered_noun(e, u, h), name, names))
			weigh_noun(e, str_sub(u->b->text, h->off, h->len),
			    name, names);
	}
	weigh_short(e, text, names);
	weigh_brackets(e, u, names);
	/* "Working Parties 5A and 5B will meet": named, noun or not */
	for (size_t k = 0; k < e->drafts.n; k++) {
		struct circ_str t = e->drafts.v[k].title.text;

		if (t.s != NULL && words_shared(t, text, &all) * 10 >=
		    all * 6 && all > 1)
			names[k] = 1;
	}
}
