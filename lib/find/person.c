/* SPDX-License-Identifier: MIT */
/*
 * Names of people: an honorific and the words after it that begin with a
 * capital, with the small particles of names between them; in Arabic, where
 * no capitals tell, the words up to a sign, a preposition or a post.  Without
 * an honorific a name must stand by itself: behind a colon, a dash, "contact"
 * or the begin of the sentence, and before a comma, a bracket or an address.
 */
#include "find/name.h"
#include "find/person.h"

#define MAXWORDS 6
#define ARABIC 5		/* words of a long name, "ibn" not counted */

static uint32_t
rune_at(struct circ_str t, uint32_t i)
{
	return i < t.n ? utf8_get(t.s + i, t.n - i, &(size_t){ 0 }) : 0;
}

/* The next word from i: its extent; false at a sign or the end. */
static bool
word_at(struct circ_str t, uint32_t i, uint32_t end, uint32_t *len)
{
	size_t		 n;
	uint32_t	 at = i;

	while (at < end) {
		uint32_t r = utf8_get(t.s + at, t.n - at, &n);

		if ((!rune_letter(r) && !(rune_dash(r) && at > i) &&
		    r != '.' && r != '\'' && r != 0x2019 && r != 0x2022 &&
		    r != 0x00B7 && r != 0x2027 && !rune_invisible(r) &&
		    !(r >= 0x0300 && r <= 0x036F) &&
		    !(r >= 0x064B && r <= 0x0652)) || r == 0x060C)
			break;
		at += (uint32_t)n;
		if (r == '.' && at - i > 4 && at < end &&
		    rune_space(utf8_get(t.s + at, t.n - at, &n)))
			break;		/* the sentence ends */
	}
	*len = at - i;
	return at > i;
}

/* Beh, lam, kaf, waw or feh and the article, written on one word: "to the". */
static bool
prefixed(struct circ_str w)
{
	static const char letters[] = "\u0628\u0644\u0643\u0648\u0641";

	if (w.n < 8)
		return false;
	for (size_t i = 0; i + 2 < sizeof(letters); i += 2)
		if (memcmp(w.s, letters + i, 2) == 0)
			return memcmp(w.s + 2, "\u0627\u0644", 4) == 0 ||
			    memcmp(w.s, "\u0644\u0644", 4) == 0;
	return false;
}

/*
 * "الهادي بالحاج (": a family name of the Maghreb, not "with the pilgrim": it
 * ends in a sign what has but one word before it.
 */
static bool
maghreb_name(const struct doc_block *b, uint32_t end, struct circ_str w,
    size_t words)
{
	uint32_t	 r = rune_at(b->text, letter_skip_spaces(b->text, end));

	return words == 1 && str_starts(w, "\u0628\u0627\u0644") &&
	    (COMMA(r) || OPENING(r) || end >= b->text.n ||
	    b->text.s[end] == '\n');
}

/* Does an Arabic name of so many words end before this word? */
static bool
arabic_end(const struct find *f, const struct doc_block *b, uint32_t i,
    struct circ_str w, size_t words)
{
	static const enum lang_section stop[] = { LANG_POST, LANG_CONTACT,
	    LANG_PHONE, LANG_FAX, LANG_EMAIL, LANG_BODY };

	for (size_t k = 0; k < NELEM(stop); k++) {
		const struct hit *h = words_at(f, b->id, stop[k], i);

		if (h != NULL && h->len >= 6)
			return true;
	}
	if (prefixed(w) && maghreb_name(b, i + (uint32_t)w.n, w, words))
		return false;
	return prefixed(w) || words_common(f, w);
}

/* "bin", "ibn", "abu", "al", "abd": they join the words of a name. */
static bool
arabic_joint(struct circ_str w)
{
	static const char *const list[] = { "\u0628\u0646",
	    "\u0627\u0628\u0646", "\u0628\u0646\u062A", "\u0623\u0628\u0648",
	    "\u0627\u0628\u0648", "\u0622\u0644", "\u0639\u0628\u062F",
	    "\u0648\u0644\u062F", "\u0628\u0648" };

	for (size_t i = 0; i < NELEM(list); i++)
		if (str_eqz(w, list[i]))
			return true;
	return false;
}

/* "R.N.", "J.-P.": as many dots as letters. */
static bool
all_initials(struct circ_str w)
{
	size_t		 dots = 0;

	for (size_t i = 0; i < w.n; i++)
		dots += w.s[i] == '.';
	return dots > 1 && letter_runes(w) <= 3 * dots && !letter_lower(
	    rune_at(w, (uint32_t)utf8_prev(w.s, w.n - 1)));
}

/* How far the words of a name reach from i; *words counts them. */
static uint32_t
words_from(const struct find *f, const struct doc_block *b, uint32_t i,
    uint32_t end, size_t *words)
{
	struct circ_str	 t = b->text;
	uint32_t	 last = i, len, r;
	size_t		 n, joints = 0;

	for (*words = 0; *words < MAXWORDS && word_at(t, i, end, &len);
	    i = letter_skip_spaces(t, i)) {
		struct circ_str w = str_sub(t, i, len);
		bool small = name_particle(w);

		r = utf8_get(w.s, w.n, &n);
		if ((!rune_upper(r) && !rune_arabic(r) && !small &&
		    !name_elided(w)) || rune_cjk(r))
			break;
		if (rune_arabic(r) && *words > 0 && (*words - joints >= ARABIC
		    || arabic_end(f, b, i, w, *words)))
			break;
		joints += rune_arabic(r) && arabic_joint(w);
		if (!small || rune_upper(r)) {
			last = i + len;
			(*words)++;
		}
		i += len;
		if (len > 3 && w.s[w.n - 1] == '.' && !all_initials(w)) {
			last -= last == i && len > 4;
			break;
		}
		if (i >= end || !rune_space(rune_at(t, i)) ||
		    t.s[i] == '\n' || t.s[i] == '\t')
			break;
	}
	return last;
}

/* Does the word that ends at off begin small: "inform Captain X"? */
static bool
small_word(struct circ_str t, uint32_t off)
{
	uint32_t	 r = 0;

	while (off > 0) {
		uint32_t p = (uint32_t)utf8_prev(t.s, off);

		if (!rune_letter(rune_at(t, p)))
			break;
		r = rune_at(t, p);
		off = p;
	}
	return r != 0 && letter_lower(r);
}

/*
 * A title of streets and offices: "Secretary-General", "Director General",
 * "115 Sir X Road".
 */
static bool
doubtful(const struct doc_block *b, const struct hit *h)
{
	uint32_t	 at = h->off, before = 0;

	if (at > 0)
		before = rune_at(b->text, at = (uint32_t)utf8_prev(
		    b->text.s, at));
	if (rune_digit(before) >= 0)
		return true;
	if (before == ' ' && at > 0)
		before = rune_at(b->text, (uint32_t)utf8_prev(b->text.s, at));
	return h->value == 1 && (rune_dash(before) || rune_digit(before) >= 0 ||
	    (rune_letter(before) && !small_word(b->text, h->off - 1)));
}

/* Behind the honorifics at off, where the name begins; or off: none. */
static uint32_t
honorifics(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_str	 t = b->text;
	uint32_t	 at = off, next;
	const struct hit *h;

	for (int i = 0; i < 3; i++) {	/* "H.E. Mr", "Prof. Dr" */
		h = words_at(f, b->id, LANG_HONORIFIC, at);
		if (h == NULL || (next = h->off + h->len) >= end ||
		    (i == 0 && doubtful(b, h)))
			break;
		if (letter_runes(str_sub(t, h->off, h->len)) == 1 &&
		    t.s[next] != '.' && t.s[next] != '/')
			break;		/* one letter: "M. X", not "2 m" */
		while (next < end && (t.s[next] == '.' || t.s[next] == '/'))
			next++;
		at = letter_skip_spaces(t, next);
	}
	return at < end ? at : off;
}

uint32_t
person_at(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t	 at = honorifics(f, b, off, end), last;
	size_t		 words;

	if (at == off)
		return 0;
	last = words_from(f, b, at, end, &words);
	return words > 0 ? last - off : 0;
}

/* The first name with an honorific within off..end. */
static bool
honoured(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct person *p)
{
	const struct line *line = &f->lines[b->id];

	for (size_t i = hits_from(line, off); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section != LANG_HONORIFIC || h->off + h->len > end)
			continue;
		if (rune_cjk(rune_at(b->text, h->off))) {
			p->off = person_zh(f, b, h, off);
			p->len = h->off + h->len - p->off;
			if (p->off < h->off)
				return true;
			continue;
		}
		p->off = h->off;
		p->len = person_at(f, b, h->off, end);
		if (p->len > h->len + 1)
			return true;
	}
	return false;
}

/* Words that stand in capitals as names do, but are labels or bodies. */
static bool
no_name(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	static const enum lang_section list[] = { LANG_ORG, LANG_VENUE_NOUN,
	    LANG_LODGING, LANG_DOCTYPE, LANG_CONTACT, LANG_REGISTER, LANG_WEB,
	    LANG_EMAIL, LANG_PHONE, LANG_FAX, LANG_DATE, LANG_TIME,
	    LANG_VENUE, LANG_SUBJECT, LANG_ANNEX, LANG_ADDRESSEE, LANG_MARK,
	    LANG_REPLY, LANG_COPY, LANG_FROM, LANG_DEADLINE };
	const struct line *line = &f->lines[b->id];

	for (size_t i = hits_from(line, off); i < line->nhits &&
	    line->hits[i].off < end; i++)
		for (size_t k = 0; k < NELEM(list); k++)
			if (line->hits[i].section == (int)list[k] &&
			    line->hits[i].len > 3 && line->hits[i].off +
			    line->hits[i].len <= end)
				return true;
	return false;
}

/* Does a word of the stretch stand wholly in capitals: "ITU Helpdesk"? */
static bool
acronym(struct circ_str s)
{
	for (size_t i = 0, to; i < s.n; i = to + 1) {
		struct circ_str w;

		for (to = i; to < s.n && s.s[to] != ' '; to++)
			;
		w = str_sub(s, i, to - i);
		if (letter_runes(w) > 1 && letter_runes(w) < 6 &&
		    str_find(w, ".", 0) < 0 && str_all_upper(w))
			return true;
	}
	return false;
}

/* May a name end here: at a sign, a label, an address? */
static bool
ends_at(const struct find *f, const struct doc_block *b, uint32_t at,
    uint32_t end)
{
	uint32_t	 next = letter_skip_spaces(b->text, at);
	uint32_t	 r = rune_at(b->text, next);

	if (at >= end || next >= end || b->text.s[at] == '\n' ||
	    b->text.s[at] == '\t')
		return true;
	return COMMA(r) || SEMICOLON(r) || COLON(r) || OPENING(r) ||
	    CLOSING(r) || r == '|' || r == '/' || r == '<' || (rune_dash(r) &&
	    next > at) || r == 0x2022 || (rune_cjk(r) && next > at) ||
	    letter_mention(f, b->id, MENTION_EMAIL, next, next + 1) != NULL ||
	    words_at(f, b->id, LANG_PHONE, next) != NULL ||
	    words_at(f, b->id, LANG_EMAIL, next) != NULL;
}

/* Does a word like "boulevard" stand right before off? */
static bool
street(const struct find *f, const struct doc_block *b, uint32_t off)
{
	const struct line *line = &f->lines[b->id];

	for (size_t i = hits_from(line, off > 32 ? off - 32 : 0);
	    i < line->nhits && line->hits[i].off < off; i++)
		if (line->hits[i].section == LANG_VENUE_NOUN &&
		    line->hits[i].off + line->hits[i].len + 1 == off)
			return true;
	return false;
}

/* "Focal point - ", "Contact: ": does a label that asks for whom one may turn
   to end right before off? */
static bool
asked(const struct find *f, const struct doc_block *b, uint32_t off)
{
	const struct line *line = &f->lines[b->id];

	for (size_t i = hits_from(line, off > 64 ? off - 64 : 0);
	    i < line->nhits && line->hits[i].off < off; i++) {
		uint32_t at = line->hits[i].off + line->hits[i].len, len;
		uint32_t r;

		if (line->hits[i].section != LANG_CONTACT)
			continue;
		while (at < off && (rune_space(r = text_rune(b, at, &len)) ||
		    rune_dash(r) || COLON(r)))
			at += len;
		if (at == off)
			return true;
	}
	return false;
}

/* A name without honorific at off; only a sure one, if so. */
static bool
bare(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, bool sure, struct person *p)
{
	uint32_t	 stop;
	enum name	 name = name_at(f, b, off, end, &stop);

	if (name == NAME_NONE || (sure && name != NAME_SURE) ||
	    street(f, b, off) ||
	    !ends_at(f, b, stop, end) || no_name(f, b, off, stop) ||
	    words_at(f, b->id, LANG_HONORIFIC, off) != NULL)
		return false;
	p->off = off;
	p->len = stop - off;
	p->likely = name != NAME_SURE && !asked(f, b, off);
	return name == NAME_SURE || !acronym(str_sub(b->text, off,
	    stop - off));
}

/* May a name begin behind the rune at i?  1: only a sure one may. */
static int
slot(struct circ_str t, uint32_t i, uint32_t next)
{
	uint32_t	 r = rune_at(t, i);

	if (COMMA(r) || SEMICOLON(r))
		return 1;
	if (rune_dash(r))
		return i > 0 && t.s[i - 1] == ' ' ? 2 : 0;
	if (COLON(r) || OPENING(r) || r == '\n' || r == '\t' || r == '/')
		return 2;
	return rune_space(r) && rune_cjk(rune_at(t, next)) ? 2 : 0;
}

/* The first name without honorific that stands by itself in off..end. */
static bool
alone(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct person *p)
{
	struct circ_str	 t = b->text;
	size_t		 n;

	if (bare(f, b, letter_skip_spaces(t, off), end, false, p))
		return true;
	for (uint32_t i = off; i < end; i += (uint32_t)n) {
		uint32_t next;
		const struct hit *h;
		int how;

		utf8_get(t.s + i, t.n - i, &n);
		next = letter_skip_spaces(t, i + (uint32_t)n);
		how = slot(t, i, next);
		if (how == 0 && ((h = words_at(f, b->id, LANG_CONTACT, i)) !=
		    NULL || (h = words_at(f, b->id, LANG_TO, i)) != NULL ||
		    (rune_cjk(rune_at(t, i)) && (h = words_at(f, b->id,
		    LANG_POST, i)) != NULL))) {	/* "会议司司长王小明（" */
			next = letter_skip_spaces(t, h->off + h->len);
			how = h->section == LANG_CONTACT ? 2 : 1;
		}
		if (how > 0 && next < end && bare(f, b, next, end, how == 1,
		    p))
			return true;
	}
	return false;
}

bool
person_next(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct person *p)
{
	struct person	 other = { 0 };

	*p = (struct person){ 0 };
	if (!honoured(f, b, off, end, p))
		return alone(f, b, off, end, p);
	if (p->off > off && alone(f, b, off, p->off, &other) &&
	    other.off + other.len <= p->off)
		*p = other;
	return true;
}

bool
person_before(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct person *p)
{
	struct circ_str	 t = b->text;
	bool		 sign = false;

	for (uint32_t at; end > off; end = at) {
		uint32_t r;

		at = (uint32_t)utf8_prev(t.s, end);
		r = rune_at(t, at);
		if (COMMA(r) || OPENING(r))
			sign = true;
		else if (!rune_space(r))
			break;
	}
	if (!sign)
		return false;
	for (uint32_t i = end, words = 0; i > off && words < 4; words++) {
		uint32_t w = i;

		while (w > off && strchr(" \n\t,(", t.s[w - 1]) == NULL)
			w--;
		if (w == i || !rune_upper(rune_at(t, w)))
			break;
		p->off = w;
		i = w > off && t.s[w - 1] == ' ' ? w - 1 : off;
	}
	return p->off >= off && p->off < end && bare(f, b, p->off, end,
	    false, p) && p->off + p->len == end;
}

/* Is the small word of w..i "of", or the article in "of the"? */
static bool
of_the(const struct find *f, const struct doc_block *b, uint32_t w,
    uint32_t i)
{
	const struct line *line = &f->lines[b->id];

	if (words_at(f, b->id, LANG_OF, w) != NULL)
		return true;
	if (!words_common(f, str_sub(b->text, w, i - w)))
		return false;
	for (size_t k = hits_from(line, w > 8 ? w - 8 : 0);
	    k < line->nhits && line->hits[k].off < w; k++)
		if (line->hits[k].section == LANG_OF &&
		    line->hits[k].off + line->hits[k].len + 1 == w)
			return true;
	return false;
}

/* The first word of the capitalised ones, with "of the", that end at `end`. */
static uint32_t
capitals(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_str	 t = b->text;
	uint32_t	 begin = end;

	for (uint32_t i = end, w; i > off; i = w > off ? w - 1 : off) {
		for (w = i; w > off && strchr(" \n\t,;:(", t.s[w - 1]) == NULL;
		    w--)
			;
		if (rune_upper(rune_at(t, w))) {
			if (words_common(f, str_sub(t, w, i - w)))
				break;		/* "The" */
			begin = w;
		} else if (begin == end || !of_the(f, b, w, i))
			break;
		if (w == off || t.s[w - 1] != ' ')
			break;
	}
	return begin;
}

bool
person_office(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct person *p)
{
	const struct line *line = &f->lines[b->id];
	uint32_t	 stop = 0;

	while (end > off && (rune_space(rune_at(b->text, end - 1)) ||
	    strchr(",(:", b->text.s[end - 1]) != NULL))
		end--;
	off = capitals(f, b, off, end);
	for (size_t i = hits_from(line, off); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section == LANG_ORG && (h->value == LANG_ORG_OFFICE ||
		    h->value == LANG_ORG_PART) && h->off > off)
			stop = h->off + h->len;
	}
	/* the noun is the last word, or "of" goes on behind it */
	if (stop == 0 || (stop < end && words_at(f, b->id, LANG_OF,
	    letter_skip_spaces(b->text, stop)) == NULL) ||
	    letter_runes(str_sub(b->text, off, end - off)) > 70)
		return false;
	*p = (struct person){ off, end - off, true };
	return true;
}

bool
person_like(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	uint32_t	 end = off + len, last;
	uint32_t	 person = person_at(f, b, off, end);
	size_t		 words;

	if (person > 0)
		return person + 2 >= len;
	if (rune_cjk(rune_at(b->text, off)))
		return person_zh_like(str_sub(b->text, off, len));
	last = words_from(f, b, off, end, &words);
	return last + 1 >= end && words >= 2 && words <= 5;
}
