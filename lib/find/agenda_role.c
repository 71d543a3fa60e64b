/* SPDX-License-Identifier: MIT */
/*
 * What a line begins with that tells who speaks.
 *
 *	Moderator: / Session Chair: / Panellists (5 min each):
 *	Moderated by Ms A / Facilitator - Mr B / Panellists
 *	Opening remarks: Ms A, Org	what is said, where persons follow
 *	Vice-Chair for Africa: Ms A	any label before a person
 *	Presentation by A, Org
 *
 * A label is made of words for roles; words that join them or name the
 * session may stand between, and one that is not known.
 */
#include "find/agenda_person.h"

/* Words that a label may hold beside those of roles. */
static const enum lang_section fillers[] = { LANG_AND, LANG_OF, LANG_ARTICLE,
	LANG_SESSION, LANG_MEETING, LANG_ITEM, LANG_ORDINAL, LANG_AT_PLACE,
	LANG_DURATION_UNIT, LANG_OPENING, LANG_POST, LANG_BODY, LANG_DAY_PART,
	LANG_COLUMN_SPEAKER, LANG_ONLINE };

/* What the words of a stretch are. */
struct made {
	int	 roles, speech, unknown;
};

/* The section that covers the word at i, and where its phrase ends. */
static uint32_t
known_at(const struct find *f, const struct doc_block *b, uint32_t i,
    uint32_t stop, struct made *m)
{
	const struct line *l = &f->lines[b->id];
	uint32_t best = 0;
	bool	 role = false, speech = false;

	/* an Arabic phrase may begin behind particles */
	for (size_t k = hits_from(l, i); k < l->nhits && l->hits[k].off < stop;
	    k++) {
		const struct hit *h = &l->hits[k];
		bool take = h->section == LANG_SPEAKER ||
		    h->section == LANG_SPEECH;

		for (size_t n = 0; n < NELEM(fillers) && !take; n++)
			take = h->section == (int)fillers[n];
		if (!take || h->off + h->len < best)
			continue;
		if (h->off + h->len > best)
			role = speech = false;
		best = h->off + h->len;
		role |= h->section == LANG_SPEAKER;
		speech |= h->section == LANG_SPEECH;
	}
	m->roles += role;
	m->speech += speech && !role;
	return best;
}

static void
make_out(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct made *m)
{
	*m = (struct made){ 0 };
	for (uint32_t i = off, len, to; i < end;) {
		uint32_t r = text_rune(b, i, &len), past;
		int runes, uppers;

		if (OPENING(r)) {	/* "(s)", "(5 min each)" */
			while (i < end && !CLOSING(text_rune(b, i, &len)))
				i += len;
			i += i < end ? len : 0;
			continue;
		}
		if (!rune_letter(r)) {
			i += len;
			continue;
		}
		to = rune_cjk(r) ? i + len : text_word(b, i, end, &runes,
		    &uppers);
		past = known_at(f, b, i, to, m);
		if (past <= i) {
			m->unknown += rune_cjk(r) ? 1 : 3;
			i = to;
		} else
			i = past > to || rune_cjk(r) ? past : to;
	}
}

/* The colon that ends a label of at most 60 signs; 0: none. */
static uint32_t
label_colon(const struct piece *p, uint32_t *past)
{
	size_t	 n = 0;

	for (uint32_t i = p->off, len; i < p->end && n < 60; i += len, n++) {
		uint32_t r = text_rune(p->b, i, &len);

		if (COLON(r)) {
			*past = i + len;
			return i;
		}
	}
	return 0;
}

/* How much the first of those who follow looks like a person. */
static int
first_score(struct agendas *w, const struct piece *p, uint32_t off)
{
	struct circ_span part[32];

	if (person_split(w, p->b, off, p->end, true, part, NELEM(part)) == 0)
		return -2;
	return person_score(w, p->b, part[0].off, part[0].off + part[0].len);
}

/* Is what follows a question or a sentence, not a list of speakers? */
static bool
told(const struct piece *p, uint32_t off)
{
	struct piece q = piece_from(p, off);
	struct circ_str s = piece_text(&q);

	return str_ends(s, "?") || str_ends(s, "\xEF\xBC\x9F") ||
	    (piece_prose(&q) && str_find(s, ";", 0) < 0 &&
	    str_find(s, "\xEF\xBC\x9B", 0) < 0);
}

static enum role_kind
with_colon(struct agendas *w, const struct piece *p, uint32_t *from)
{
	uint32_t past, at = label_colon(p, &past), next;
	struct made m;
	int	 score;

	if (at == 0)
		return ROLE_SAYS_NOT;
	make_out(w->f, p->b, p->off, at, &m);
	next = text_space(p->b, past, p->end);
	*from = next;
	if (m.roles > 0 && m.unknown <= 4)
		return next >= p->end ? ROLE_LIST : told(p, next) &&
		    first_score(w, p, next) < 2 ? ROLE_SAYS_NOT : ROLE_SPEAKS;
	if (words_at(w->f, p->b->id, LANG_POST, p->off) != NULL && m.unknown ==
	    0 && next < p->end && first_score(w, p, next) >= 1)
		return ROLE_SPEAKS;
	if (next >= p->end)
		return m.speech > 0 && m.unknown <= 4 ? ROLE_MAYBE :
		    ROLE_SAYS_NOT;
	score = first_score(w, p, next);
	if (score >= 2 && m.speech > 0)
		return ROLE_SPEAKS;
	return person_title(w->f, p->b, next, p->end) || score >= 3 ?
	    ROLE_SPEAKS : ROLE_SAYS_NOT;
}

/* A name that ends with the stretch, or before a comma or bracket. */
static bool
named(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t stop, len, r;
	enum name name;

	if (person_title(w->f, b, off, end))
		return true;
	name = name_at(w->f, b, off, end, &stop);
	if (name == NAME_NONE)
		return false;
	stop = text_space(b, stop, end);
	if (stop >= end)
		return true;
	r = text_rune(b, stop, &len);
	return COMMA(r) || OPENING(r) || r == '.';
}

/* "Moderator - Mr B", "Moderated by Ms A", "Panellists" and no more. */
static enum role_kind
without_colon(struct agendas *w, const struct piece *p, uint32_t *from)
{
	const struct hit *h = words_at(w->f, p->b->id, LANG_SPEAKER, p->off);
	uint32_t i, next, len, r;
	bool	 sign;

	if (h == NULL)
		return ROLE_SAYS_NOT;
	i = h->off + h->len;
	if (h->value == 1) {	/* "Led by the Secretariat" */
		*from = text_space(p->b, i, p->end);
		return *from < p->end && !piece_prose(p) && words_at(w->f,
		    p->b->id, LANG_SPEECH, p->off) == NULL && (named(w, p->b,
		    *from, p->end) || (words_at(w->f, p->b->id, LANG_ARTICLE,
		    *from) != NULL && first_score(w, p, *from) >= 2)) ?
		    ROLE_SPEAKS : ROLE_SAYS_NOT;
	}
	if (i < p->end && p->b->text.s[i] == '(' && i + 2 < p->end)
		for (uint32_t k = i; k < p->end && k < i + 5; k++)
			if (p->b->text.s[k] == ')') {
				i = k + 1;
				break;
			}
	next = text_space(p->b, i, p->end);
	*from = next;
	if (next >= p->end)
		return p->bullet ? ROLE_SAYS_NOT : ROLE_MAYBE;
	r = text_rune(p->b, next, &len);
	sign = rune_dash(r) && next > i;
	if (sign)
		*from = next = text_space(p->b, next + len, p->end);
	else if (memchr(p->b->text.s + i, '\t', next - i) == NULL &&
	    !person_title(w->f, p->b, next, p->end))
		return first_score(w, p, next) >= 2 && (rune_upper(r) ||
		    rune_arabic(r)) && name_at(w->f, p->b, next, p->end,
		    &i) == NAME_SURE ? ROLE_SPEAKS : ROLE_SAYS_NOT;
	return first_score(w, p, next) >= 1 ? ROLE_SPEAKS : ROLE_SAYS_NOT;
}

enum role_kind
role_label(struct agendas *w, const struct piece *p, uint32_t *from)
{
	enum role_kind kind = with_colon(w, p, from);

	return kind != ROLE_SAYS_NOT ? kind : without_colon(w, p, from);
}

uint32_t
role_by(struct agendas *w, const struct piece *p, uint32_t off,
    uint32_t *where)
{
	const struct line *l = &w->f->lines[p->b->id];

	for (size_t i = hits_from(l, off); i < l->nhits && l->hits[i].off <
	    p->end; i++) {
		const struct hit *h = &l->hits[i], *word;
		uint32_t next = text_space(p->b, h->off + h->len, p->end);

		if (h->section != LANG_SPEAKER || h->value != 1 || next >=
		    p->end || !named(w, p->b, next, p->end))
			continue;
		*where = h->off;	/* of "by" in "remarks by" */
		while ((word = words_in(w->f, p->b->id, LANG_SPEAKER, *where +
		    1, h->off + h->len)) != NULL && word->off < h->off +
		    h->len)
			*where = word->off;
		return next;
	}
	return 0;
}
