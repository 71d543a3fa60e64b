/* SPDX-License-Identifier: MIT */
/*
 * Does a stretch of an agenda name a person or body?  Honorifics, names,
 * posts, countries and words of organizations are evidence, the more so
 * before and behind a comma or bracket; sentences, questions, labels, symbols
 * of documents and words of what is said ("remarks by") speak against it.
 */
#include "find/agenda_person.h"

bool
person_title(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *h = words_at(f, b->id, LANG_HONORIFIC, off);
	uint32_t i, len, r;

	if (h == NULL || h->off + h->len >= end)
		return false;
	i = h->off + h->len;
	r = text_rune(b, i, &len);
	/* "Mr", "Dr.", "г-жа": shortened words say nothing else */
	if (r == '.' || h->len <= 5 || text_caseless(b, off) ||
	    str_find(str_sub(b->text, off, h->len), "-", 0) >= 0)
		return true;
	/* A whole word may say more: "General Committee", "sir". */
	return rune_upper(text_rune(b, off, &len)) &&
	    words_in(f, b->id, LANG_MEETING, i, end) == NULL &&
	    name_at(f, b, text_space(b, i, end), end, &i) != NAME_NONE;
}

bool
person_place(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end, bool seats, bool whole)
{
	struct geo_hit	 hit[4];
	size_t		 n;

	if (end - off > 200)
		return false;
	n = geo_scan(&w->geo, str_sub(b->text, off, end - off), seats, hit,
	    NELEM(hit));
	for (size_t i = 0; i < n; i++)
		if (hit[i].kind == (seats ? GEO_SEAT : GEO_COUNTRY) &&
		    (!whole || (hit[i].off == 0 && hit[i].len == end - off)))
			return true;
	return false;
}

/* ----------------------------------------------------------------- looking */

/* A stretch, and what its words look like. */
struct sight {
	struct agendas	*w;
	const struct find *f;
	const struct doc_block *b;
	uint32_t	 off, end;
	uint32_t	 head;		/* end of what stands before a comma */
	int		 words, caps;	/* of the head: all, and acronyms */
	int		 small;		/* those that begin small */
	bool		 digits;
};

static uint32_t
head_end(const struct doc_block *b, uint32_t off, uint32_t end)
{
	for (uint32_t i = off, len; i < end; i += len) {
		uint32_t r = text_rune(b, i, &len);

		if (i > off && (COMMA(r) || OPENING(r) || (rune_dash(r) &&
		    b->text.s[i - 1] == ' ')))
			return i;
	}
	return end;
}

static uint32_t
trim(const struct doc_block *b, uint32_t off, uint32_t end)
{
	return off + (uint32_t)str_trim(str_sub(b->text, off, end - off)).n;
}

static void
look_at(struct sight *s)
{
	const struct doc_block *b = s->b;

	s->head = trim(b, s->off, head_end(b, s->off, s->end));
	for (uint32_t i = s->off, len; i < s->head;) {
		int runes, uppers;
		uint32_t stop = text_word(b, i, s->head, &runes, &uppers);
		uint32_t r = text_rune(b, i, &len);

		if (runes == 0) {
			s->digits |= rune_digit(r) >= 0;
			i += len;
			continue;
		}
		s->words++;
		s->caps += uppers >= 2 && runes <= 8 && uppers + 2 >= runes &&
		    str_find(str_sub(b->text, i, stop - i), ".", 0) < 0;
		s->small += !rune_upper(r) && words_at(s->f, b->id, LANG_OF,
		    i) == NULL && words_at(s->f, b->id, LANG_AND, i) == NULL &&
		    words_at(s->f, b->id, LANG_ARTICLE, i) == NULL &&
		    words_at(s->f, b->id, LANG_AT_PLACE, i) == NULL;
		i = stop;
	}
}

/* Does the phrase of this section fill the stretch? */
static bool
fills(const struct sight *s, enum lang_section section, uint32_t off)
{
	const struct hit *h = words_at(s->f, s->b->id, section, off);

	return h != NULL && h->off + h->len == s->head;
}

/* Step over "the", "le", "la". */
static uint32_t
past_article(const struct sight *s)
{
	const struct hit *h = words_at(s->f, s->b->id, LANG_ARTICLE, s->off);
	uint32_t i;

	if (h == NULL || h->len > 4 || h->off + h->len >= s->head)
		return s->off;
	i = text_space(s->b, h->off + h->len, s->head);
	return i > h->off + h->len || s->b->text.s[i - 1] == '\'' ? i : s->off;
}

/*
 * "Director of X", "EESC President".  A post amid other words says little;
 * in Chinese it ends the stretch, in Arabic it begins it.
 */
static int
post_score(const struct sight *s)
{
	uint32_t from = past_article(s), len, next;
	const struct hit *h = words_at(s->f, s->b->id, LANG_POST, from);
	bool	 cjk = rune_cjk(text_rune(s->b, s->off, &len));

	if (h != NULL && !cjk) {
		uint32_t r;

		next = text_space(s->b, h->off + h->len, s->head);
		r = next < s->head ? text_rune(s->b, next, &len) : 0;
		if (next >= s->head || rune_upper(r) || rune_arabic(r) ||
		    rune_dash(r) || rune_cyrillic(text_rune(s->b, from,
		    &len)) || words_at(s->f, s->b->id, LANG_OF, next) !=
		    NULL || words_at(s->f, s->b->id, LANG_POST, next) !=
		    NULL || words_at(s->f, s->b->id, LANG_AND, next) != NULL)
			return 2;
	}
	for (h = words_in(s->f, s->b->id, LANG_POST, s->off, s->head);
	    h != NULL; h = words_in(s->f, s->b->id, LANG_POST, h->off + 1,
	    s->head))
		if (h->off + h->len == s->head && (cjk || s->small == 0 ||
		    (s->words <= 4 && words_in(s->f, s->b->id, LANG_OF,
		    s->off, s->head) == NULL) || rune_upper(text_rune(s->b,
		    h->off, &len))))
			return s->words <= 6 || cjk ? 2 : 0;
	return 0;
}

/* "Ministry of X", "X Authority"; generic words only if nothing is small. */
static int
body_score(const struct sight *s)
{
	uint32_t from = past_article(s), len, next;
	const struct hit *h = words_at(s->f, s->b->id, LANG_BODY, from);
	uint32_t first = text_rune(s->b, s->off, &len);
	int	 best = 0;

	if (fills(s, LANG_BODY, from))
		return 2;
	if (h != NULL && !rune_cjk(first) && (rune_upper(text_rune(s->b,
	    from, &len)) || rune_arabic(first))) {
		next = text_space(s->b, h->off + h->len, s->head);
		if (words_at(s->f, s->b->id, LANG_OF, next) != NULL ||
		    h->lang != lang_table[0] || rune_upper(text_rune(s->b,
		    next, &len)))
			best = h->value == 0 ? 2 : 1;
	}
	for (h = words_in(s->f, s->b->id, LANG_BODY, s->off, s->head);
	    h != NULL && best < 2; h = words_in(s->f, s->b->id, LANG_BODY,
	    h->off + 1, s->head)) {
		if (h->off + h->len != s->head || h->off == s->off)
			continue;
		if (rune_cjk(first))
			best = h->value == 0 ? 2 : best < 1 ? 1 : best;
		else if (s->small == 0 && rune_upper(text_rune(s->b, h->off,
		    &len)) && words_in(s->f, s->b->id, LANG_OF, s->off,
		    h->off) == NULL)
			best = 2;	/* not "Report of the Committee" */
	}
	return best;
}

/* "UNICEF", "ISO/IEC JTC 1/SC 27", "SADC Secretariat". */
static int
acronym_score(const struct sight *s)
{
	if (s->caps == 0 || s->small > 0 || s->words > 4 || (s->caps ==
	    s->words && s->words > 1 && s->head - s->off > 20))
		return 0;
	if (s->caps < s->words && s->digits)
		return 0;
	/* "WMO Information System" is hardly one */
	return s->caps * 2 >= s->words || words_in(s->f, s->b->id, LANG_BODY,
	    s->off, s->head) != NULL || words_in(s->f, s->b->id, LANG_POST,
	    s->off, s->head) != NULL || person_place(s->w, s->b, s->off,
	    s->head, false, false) ? 2 : 1;
}

/* A symbol like "CX/LAC 19/21/2": no words, but signs and numbers. */
static bool
symbol(const struct sight *s)
{
	return s->digits && s->small == 0 && s->words > 0 && s->words <= 6 &&
	    s->caps + 1 >= s->words && (str_find(str_sub(s->b->text, s->off,
	    s->end - s->off), "/", 0) >= 0) && !person_place(s->w, s->b,
	    s->off, s->head, true, false);
}

bool
person_symbol(struct agendas *w, const struct piece *p)
{
	struct sight	 s = { .w = w, .f = w->f, .b = p->b, .off = p->off,
			    .end = p->end };

	look_at(&s);
	return symbol(&s);
}

/* "中国电信": a country's name before what it may be the body of. */
static bool
cjk_national(const struct sight *s)
{
	struct geo_hit	 hit[2];
	uint32_t	 len;

	return rune_cjk(text_rune(s->b, s->off, &len)) && s->head - s->off <=
	    36 && geo_scan(&s->w->geo, str_sub(s->b->text, s->off, s->head -
	    s->off), false, hit, NELEM(hit)) > 0 && hit[0].off == 0 &&
	    hit[0].kind == GEO_COUNTRY;
}

static int
places_score(const struct sight *s)
{
	const struct doc_block *b = s->b;

	if (person_place(s->w, b, s->off, s->head, false, true))
		return 2;
	if (s->head - s->off <= 120 && person_place(s->w, b, s->off, s->head,
	    true, false))
		return s->words <= 3 || (text_caseless(b, s->off) &&
		    s->head - s->off <= 60) ? 2 : 1;
	return cjk_national(s) ? 1 : 0;
}

int
person_body(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct sight	 s = { .w = w, .f = w->f, .b = b, .off = off,
			    .end = end };
	int		 score, more;

	look_at(&s);
	score = body_score(&s);
	if ((more = places_score(&s)) > score)
		score = more;
	if ((more = acronym_score(&s)) > score)
		score = more;
	return score;
}

/* What stands behind a name: an office, a body, or at least something. */
static int
tail_score(const struct sight *s, uint32_t at)
{
	struct sight	 t = *s;
	uint32_t	 r, len;
	bool		 sign = false;

	for (; at < s->end; at += len) {
		r = text_rune(s->b, at, &len);
		if (!rune_space(r) && !COMMA(r) && !OPENING(r) &&
		    !rune_dash(r))
			break;
		sign |= !rune_space(r);
	}
	if (at >= s->end || !sign)
		return 0;
	if (words_in(s->f, s->b->id, LANG_POST, at, s->end) != NULL ||
	    words_in(s->f, s->b->id, LANG_BODY, at, s->end) != NULL ||
	    person_place(s->w, s->b, at, s->end, true, false) ||
	    person_place(s->w, s->b, at, s->end, false, false))
		return 2;
	t.off = at;
	t.words = t.caps = t.small = 0;
	look_at(&t);
	return t.caps > 0 ? 2 : t.small == 0 && t.words <= 4 ? 1 : 0;
}

/* A name, alone or before office and body; else 0. */
static int
name_score(const struct sight *s)
{
	uint32_t stop, next, len, r;
	enum name name = name_at(s->f, s->b, s->off, s->end, &stop);
	int	 tail;

	if (name == NAME_NONE)
		return 0;
	next = text_space(s->b, stop, s->end);
	if (next >= s->end)
		return name == NAME_SURE ? 2 : s->words <= 4 ? 1 : 0;
	r = text_rune(s->b, next, &len);
	if (!COMMA(r) && !OPENING(r) && !(rune_dash(r) && next > stop))
		return 0;
	if (name == NAME_LIKELY && words_in(s->f, s->b->id, LANG_VENUE_NOUN,
	    s->off, stop) != NULL)
		return 0;		/* "Innovation Hall, Level 2" */
	tail = tail_score(s, next);
	if (name == NAME_SURE)
		return tail > 0 || COMMA(r) ? 3 : 2;
	return rune_dash(r) && tail < 2 ? 0 : tail > 0 ? 1 + tail : 0;
}

/* Does an honorific end it, as in Chinese? */
static bool
title_last(const struct sight *s)
{
	uint32_t len;

	if (s->end - s->off > 60 || !rune_cjk(text_rune(s->b, s->off, &len)))
		return false;
	for (uint32_t i = s->off + 3; i < s->end; i += len) {
		const struct hit *h = words_at(s->f, s->b->id,
		    LANG_HONORIFIC, i);
		uint32_t r, next;

		r = text_rune(s->b, i, &len);
		if (OPENING(r) || rune_dash(r))
			return false;	/* he spoke of it, he is not it */
		if (h == NULL)
			continue;
		next = h->off + h->len;
		r = next < s->end ? text_rune(s->b, next, &next) : ' ';
		if (COMMA(r) || OPENING(r) || rune_space(r))
			return true;
	}
	return false;
}

/* "Costs in Kenya - Mr A", "Costs (Mr A, Org)": a talk, and whose it is. */
static bool
names_speaker(const struct sight *s)
{
	struct sight	 t = *s;
	uint32_t	 len, next;

	for (uint32_t i = s->off; i < s->end; i += len) {
		uint32_t r = text_rune(s->b, i, &len);

		if (i == s->off || (!OPENING(r) && !(rune_dash(r) &&
		    rune_space((unsigned char)s->b->text.s[i - 1]))))
			continue;
		next = text_space(s->b, i + len, s->end);
		t.off = next;
		return next < s->end && (person_title(s->f, s->b, next,
		    s->end) || title_last(&t));
	}
	return false;
}

/* "Emergency preparedness (item 6.1)" */
static bool
item_cited(const struct sight *s)
{
	const struct hit *h = words_in(s->f, s->b->id, LANG_ITEM, s->off,
	    s->end);

	return h != NULL && h->off > s->off &&
	    s->b->text.s[h->off - 1] == '(';
}

/* What no person's line looks like. */
static bool
no_person(const struct sight *s)
{
	struct circ_str t = str_sub(s->b->text, s->off, s->end - s->off);
	size_t	 n = rune_count(t);

	return n < 2 || n > 130 || (n > 40 && str_ends(t, ".")) ||
	    str_ends(t, "?") || str_ends(t, "\xEF\xBC\x9F") ||
	    str_find(t, ":", 0) > 0 || str_find(t, "\xEF\xBC\x9A", 0) > 0 ||
	    symbol(s) || item_cited(s) ||
	    words_at(s->f, s->b->id, LANG_SPEECH, s->off) !=
	    NULL || words_at(s->f, s->b->id, LANG_TOPIC, s->off) != NULL ||
	    words_at(s->f, s->b->id, LANG_BUSINESS, s->off) != NULL;
}

int
person_score(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct sight	 s = { .w = w, .f = w->f, .b = b };
	int		 score, more;
	uint32_t	 len, r;

	s.off = text_space(b, off, end);
	s.end = trim(b, s.off, end);
	if (s.off >= s.end)
		return -2;
	if (person_title(s.f, b, s.off, s.end))
		return 3;
	look_at(&s);
	if (title_last(&s))
		return 3;
	if (names_speaker(&s))
		return 0;
	if (no_person(&s))
		return -2;
	if ((score = name_score(&s)) > 1)
		return score;
	if (words_in(s.f, b->id, LANG_BREAK, s.off, s.end) != NULL)
		return -2;
	if (words_at(s.f, b->id, LANG_SESSION, s.off) != NULL)
		return 0;
	if ((more = post_score(&s)) > score)
		score = more;
	if ((more = person_body(w, b, s.off, s.end)) > score)
		score = more;
	r = text_rune(b, s.off, &len);
	return !text_caseless(b, s.off) && !rune_upper(r) && score < 2 ?
	    score - 1 : score;
}

int
persons_score(struct agendas *w, const struct pieces *ps)
{
	int	 sum = 0;
	uint32_t from;

	for (size_t i = 0; i < ps->n; i++) {
		enum role_kind kind = role_label(w, &ps->v[i], &from);

		sum += kind == ROLE_SPEAKS || kind == ROLE_LIST ? 3 :
		    person_score(w, ps->v[i].b, ps->v[i].off, ps->v[i].end);
	}
	return ps->n > 0 ? sum / (int)ps->n : 0;
}
