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
	bool	 topic;		/* what is said may follow: "Lecture: ..." */
};

/* The section that covers the word at i, and where its phrase ends. */
static uint32_t
known_at(const struct find *f, const struct doc_block *b, uint32_t i,
    uint32_t stop, struct made *m)
{
	const struct line *l = &f->lines[b->id];
	uint32_t best = 0;
	bool	 role = false, speech = false, topic = false;

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
			role = speech = topic = false;
		best = h->off + h->len;
		role |= h->section == LANG_SPEAKER;
		speech |= h->section == LANG_SPEECH;
		topic |= h->section == LANG_SPEECH && h->value == 1;
	}
	m->roles += role;
	m->speech += speech && !role;
	m->topic |= topic;
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
	if (m.speech > 0 && (score >= 2 || (score == 1 && !m.topic)))
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

/* Who is named at i, an article before him passed over; or 0. */
static uint32_t
named_at(struct agendas *w, const struct piece *p, uint32_t i)
{
	const struct hit *h;

	if (i >= p->end)
		return 0;
	if (named(w, p->b, i, p->end))
		return i;
	h = words_at(w->f, p->b->id, LANG_ARTICLE, i);
	if (h == NULL)
		return 0;
	i = text_space(p->b, h->off + h->len, p->end);
	return i < p->end && person_title(w->f, p->b, i, p->end) ? i : 0;
}

/* "Remarks of Ms A": what is said, and whose it is. */
static uint32_t
speech_of(struct agendas *w, const struct piece *p, uint32_t *where)
{
	const struct hit *h = words_at(w->f, p->b->id, LANG_SPEECH, p->off);
	const struct hit *of;
	uint32_t i;

	if (h == NULL)
		return 0;
	*where = h->off + h->len;
	of = words_at(w->f, p->b->id, LANG_OF, text_space(p->b, *where,
	    p->end));
	/* "mot de" takes the preposition along */
	for (i = h->off + 1; of == NULL && i < *where; i++) {
		of = words_at(w->f, p->b->id, LANG_OF, i);
		if (of != NULL && of->off + of->len != *where)
			of = NULL;
	}
	if (of != NULL && of->off < *where)
		*where = of->off;
	return of == NULL ? 0 : named_at(w, p, text_space(p->b, of->off +
	    of->len, p->end));
}

uint32_t
role_by(struct agendas *w, const struct piece *p, uint32_t off,
    uint32_t *where)
{
	const struct line *l = &w->f->lines[p->b->id];
	uint32_t at;

	for (size_t i = hits_from(l, off); i < l->nhits && l->hits[i].off <
	    p->end; i++) {
		const struct hit *h = &l->hits[i], *word;

		if (h->section != LANG_SPEAKER || h->value != 1 || (at =
		    named_at(w, p, text_space(p->b, h->off + h->len,
		    p->end))) == 0)
			continue;
		*where = h->off;
		/* "remarks by": the remarks are the title's */
		while (words_at(w->f, p->b->id, LANG_SPEECH, *where) != NULL &&
		    (word = words_in(w->f, p->b->id, LANG_SPEAKER, *where + 1,
		    h->off + h->len)) != NULL)
			*where = word->off;
		return at;
	}
	return off == p->off ? speech_of(w, p, where) : 0;
}

/*
 * May a label begin at the word?  Behind a sign, or if it ends with a colon;
 * and not within a longer phrase: "Welcome address: ...".
 */
static bool
begins_label(const struct find *f, const struct piece *p, const struct hit *h,
    uint32_t from)
{
	const struct line *l = &f->lines[p->b->id];
	uint32_t before = h->off, len, at;

	for (size_t i = hits_from(l, p->off); i < l->nhits && l->hits[i].off <
	    h->off; i++)
		if (l->hits[i].off + l->hits[i].len >= h->off + h->len)
			return false;
	while (before > p->off && rune_space((unsigned char)p->b->text.s[
	    before - 1]))
		before--;
	if (before == p->off)
		return false;
	at = (uint32_t)utf8_prev(p->b->text.s, before);
	if (!rune_letter(text_rune(p->b, at, &len)) && !CLOSING(text_rune(p->b,
	    at, &len)))
		return true;
	for (at = h->off; at < from; at += len)
		if (COLON(text_rune(p->b, at, &len)))
			return true;
	return false;
}

#define INSIDE 8	/* words for roles that are tried amid a line */

uint32_t
role_inside(struct agendas *w, const struct piece *p, uint32_t off,
    uint32_t *where)
{
	const struct line *l = &w->f->lines[p->b->id];
	int	 tries = 0;

	for (size_t i = hits_from(l, off + 1); i < l->nhits && l->hits[i].off <
	    p->end; i++) {
		const struct hit *h = &l->hits[i];
		struct piece q = *p;
		uint32_t from, stop;

		if (h->section != LANG_SPEAKER || h->value != 0)
			continue;
		if (++tries > INSIDE)
			break;
		q.off = h->off;
		if (role_label(w, &q, &from) != ROLE_SPEAKS ||
		    !begins_label(w->f, p, h, from) || (name_at(w->f, p->b,
		    from, p->end, &stop) != NAME_SURE && first_score(w, p,
		    from) < 3))
			continue;
		*where = h->off;
		return from;
	}
	return 0;
}
