/* SPDX-License-Identifier: MIT */
/* Small looks at a line of text that all recognisers of the letter take. */
#include "find/letter.h"

#define MARK 60			/* letters of "Distr.: ..." */
#define MASTHEAD 260		/* letters of a house's numbers in one line */

size_t
letter_runes(struct circ_str s)
{
	size_t		 count = 0, n;

	for (size_t i = 0; i < s.n; i += n, count++)
		utf8_get(s.s + i, s.n - i, &n);
	return count;
}

/* The first line that is not blank, trimmed. */
void
letter_first_line(const struct doc_block *b, uint32_t *off, uint32_t *len)
{
	struct circ_str	 t = b->text, line;
	size_t		 from = letter_skip_spaces(t, 0), to = from;

	while (to < t.n && t.s[to] != '\n')
		to++;
	line = str_trim(str_sub(t, from, to - from));
	*off = (uint32_t)from;
	*len = (uint32_t)line.n;
}

uint32_t
letter_skip_spaces(struct circ_str s, uint32_t from)
{
	size_t		 n;

	while (from < s.n) {
		uint32_t r = utf8_get(s.s + from, s.n - from, &n);

		if (!rune_space(r) && !rune_invisible(r))
			break;
		from += (uint32_t)n;
	}
	return from;
}

uint32_t
letter_colon(struct circ_str s, uint32_t at)
{
	size_t		 n;
	uint32_t	 r;

	if (at >= s.n)
		return 0;
	r = utf8_get(s.s + at, s.n - at, &n);
	return r == ':' || r == 0xFF1A || r == 0xFE55 || r == 0x2236 ?
	    (uint32_t)n : 0;
}

bool
letter_has_digit(struct circ_str s)
{
	size_t		 n;

	for (size_t i = 0; i < s.n; i += n)
		if (rune_digit(utf8_get(s.s + i, s.n - i, &n)) >= 0)
			return true;
	return false;
}

bool
letter_has_letter(struct circ_str s)
{
	size_t		 n;

	for (size_t i = 0; i < s.n; i += n)
		if (rune_letter(utf8_get(s.s + i, s.n - i, &n)))
			return true;
	return false;
}

bool
letter_lower(uint32_t r)
{
	return rune_letter(r) && !rune_upper(r) && !rune_cjk(r) &&
	    !rune_arabic(r);
}

uint32_t
letter_mark(struct circ_str s)
{
	size_t		 n;
	uint32_t	 r;

	if (s.n == 0)
		return 0;
	r = utf8_get(s.s, s.n, &n);
	return rune_bullet(r) || (rune_dash(r) && r != '~') ? (uint32_t)n : 0;
}

uint32_t
letter_bullet(struct circ_str s)
{
	uint32_t	 mark = letter_mark(s), i;
	size_t		 n;

	if (mark == 0)
		return 0;
	i = letter_skip_spaces(s, mark);
	if (i >= s.n || letter_mark(str_sub(s, i, s.n - i)) > 0 ||
	    rune_digit(utf8_get(s.s + i, s.n - i, &n)) >= 0)
		return 0;
	return i;
}

struct circ_str
seg_text(const struct seg *s)
{
	return str_sub(s->b->text, s->off, s->len);
}

const struct mention *
letter_mention(const struct find *f, uint32_t block, enum mention_kind kind,
    uint32_t off, uint32_t end)
{
	size_t		 n;
	const struct mention *m = mentions_of(f, block, &n);

	for (size_t i = mentions_from(f, block, off);
	    i < n && m[i].at.off < end; i++)
		if (m[i].kind == kind)
			return &m[i];
	return NULL;
}

const struct mention *
letter_day(const struct find *f, uint32_t block, uint32_t off, uint32_t end)
{
	const struct mention *m = letter_mention(f, block, MENTION_DATE, off,
	    end);

	if (m == NULL || m->from.year == 0 || m->from.month == 0 ||
	    m->from.day == 0 || (m->flags & (MENTION_MONTH_ONLY |
	    MENTION_YEAR_INFERRED | MENTION_LIST)) != 0 ||
	    m->from.day != m->to.day || m->from.month != m->to.month ||
	    m->from.year != m->to.year)
		return NULL;
	return m;
}

bool
letter_holds(const struct find *f, const struct seg *s,
    enum lang_section section)
{
	return words_in(f, s->b->id, section, s->off, s->off + s->len) != NULL;
}

bool
letter_holds_colon(struct circ_str s)
{
	for (uint32_t i = 0; i < s.n; i++)
		if (letter_colon(s, i) > 0)
			return true;
	return false;
}

bool
letter_ends_sentence(struct circ_str s)
{
	static const char *const end[] = { ".", "。", "，", ",", "،", ";", "；",
	    "?", "؟", "!" };

	for (size_t i = 0; i < NELEM(end); i++)
		if (str_ends(s, end[i]))
			return true;
	return false;
}

/* Do the words follow that end compliments begun with others: "X向Y致意"? */
static bool
complimented(const struct find *f, uint32_t block, const struct hit *from)
{
	const struct line *line = &f->lines[block];

	for (size_t i = 0; i < line->nhits; i++)
		if (line->hits[i].section == LANG_COMPLIMENTS &&
		    line->hits[i].value == 0 && line->hits[i].off > from->off)
			return true;
	return false;
}

const struct doc_block *
letter_compliments(const struct letter *l, const struct hit **hit)
{
	const struct find *f = l->f;

	for (uint32_t id = l->end; id <= l->part->last && id < l->end + 6;
	    id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct hit *h = words_in(f, id, LANG_COMPLIMENTS, 0,
		    UINT32_MAX), *end;

		if (h == NULL || b->kind != DOC_PARA ||
		    (h->value == 2 && !complimented(f, id, h)))
			continue;
		/* "Le saluda atentamente," closes a letter */
		end = words_in(f, id, LANG_CLOSING, 0, UINT32_MAX);
		if (end != NULL && end->off <= h->off &&
		    end->off + end->len >= h->off + h->len)
			continue;
		*hit = h;
		return b;
	}
	return NULL;
}

static bool
punct(uint32_t r)
{
	return r == ',' || r == 0x060C || r == 0xFF0C || r == '.' ||
	    r == ':' || r == 0xFF1A || r == '(' || r == ')' ||
	    rune_space(r) || rune_quote(r);
}

/* "Washington, D.C.": its stop is no end. */
static bool
initials(struct circ_str s, size_t end)
{
	return end > 3 && s.s[end - 1] == '.' && s.s[end - 3] == '.' &&
	    s.s[end - 2] >= 'A' && s.s[end - 2] <= 'Z';
}

/* A small word between place and date that begins at, or ends at, `at`. */
static const struct hit *
glue(const struct find *f, uint32_t block, uint32_t at, bool end)
{
	static const enum lang_section small[] = { LANG_DAY_GLUE,
	    LANG_AT_PLACE, LANG_FROM, LANG_DATE, LANG_RANGE_TO };
	const struct line *line = &f->lines[block];
	const struct hit *best = NULL;

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];

		if ((end ? h->off + h->len : h->off) != at ||
		    (best != NULL && best->len >= h->len))
			continue;
		for (size_t k = 0; k < NELEM(small); k++)
			if (h->section == (int)small[k])
				best = h;
	}
	return best;
}

struct circ_str
letter_strip(const struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t to)
{
	struct circ_str	 t = b->text;
	const struct hit *h;
	size_t		 n, last;

	for (bool more = true; more && from < to;) {
		last = utf8_prev(t.s, to);
		more = true;
		if (punct(utf8_get(t.s + from, t.n - from, &n)))
			from += (uint32_t)n;
		else if (punct(utf8_get(t.s + last, t.n - last, &n)) &&
		    !initials(t, to))
			to = (uint32_t)last;
		else if ((h = glue(f, b->id, from, false)) != NULL &&
		    h->off + h->len <= to)
			from = h->off + h->len;
		else if ((h = glue(f, b->id, to, true)) != NULL &&
		    h->off >= from)
			to = h->off;
		else
			more = false;
	}
	return str_sub(t, from, to > from ? to - from : 0);
}

bool
letter_starts_lower(struct circ_str s)
{
	size_t		 n;
	uint32_t	 r;

	if (s.n == 0)
		return false;
	r = utf8_get(s.s, s.n, &n);
	return rune_letter(r) && rune_lower(r) == r && !rune_cjk(r) &&
	    !rune_arabic(r);
}

size_t
letter_words(struct circ_str s)
{
	size_t		 words = s.n > 0, n;

	for (size_t i = 0; i < s.n; i += n)
		if (rune_space(utf8_get(s.s + i, s.n - i, &n)))
			words++;
	return words;
}

bool
letter_heads(const struct doc_block *b, uint32_t off, uint32_t len)
{
	return b->heading > 0 || b->align == DOC_CENTER ||
	    (doc_flags(b, off, len) & DOC_BOLD) != 0;
}

bool
letter_explains(const struct find *f, const struct doc_block *b,
    uint32_t off, uint32_t len)
{
	const struct hit *h = words_in(f, b->id, LANG_BACKGROUND, off,
	    off + len);

	return h != NULL && letter_runes(str_sub(b->text, off, len)) <= 40 &&
	    (h->off == off || h->off + h->len == off + len);
}

bool
letter_is_mark(const struct find *f, const struct seg *s)
{
	const struct hit *h = words_at(f, s->b->id, LANG_MARK, s->off);
	uint32_t	 at;

	if (h == NULL || h->value != 0 || letter_runes(seg_text(s)) > MARK)
		return false;
	at = h->off + h->len;
	return at >= s->off + s->len || s->b->text.s[at] == '.' ||
	    letter_colon(s->b->text, letter_skip_spaces(s->b->text, at)) > 0;
}

int
letter_paper(const struct find *f, const struct seg *s)
{
	const struct hit *h = words_at(f, s->b->id, LANG_MARK, s->off);

	return h == NULL || letter_has_letter(str_sub(s->b->text, h->off +
	    h->len, s->off + s->len - h->off - h->len)) ? 0 : h->value;
}

bool
letter_genitive(struct circ_str s)
{
	static const char *const list[] = { "\u043E\u0439", "\u0435\u0439",
	    "\u043E\u0433\u043E", "\u0435\u0433\u043E", "\u044B\u0445",
	    "\u0438\u0445", "\u0438\u0438", "-\u0433\u043E" };
	size_t		 n = 0;

	while (n < s.n && s.s[n] != ' ')
		n++;
	s = str_sub(s, 0, n);
	for (size_t i = 0; i < NELEM(list) && letter_runes(s) >= 5; i++)
		if (str_ends(s, list[i]))
			return true;
	return false;
}

bool
letter_note(const struct find *f, const struct doc_block *b)
{
	const struct hit *h = words_in(f, b->id, LANG_COMPLIMENTS, 0,
			    UINT32_MAX);

	return h != NULL && h->value == 0 && h->off > 0 &&
	    letter_runes(str_trim(b->text)) > 60;
}

bool
letter_masthead(const struct find *f, const struct doc_block *b)
{
	static const enum lang_section label[] = { LANG_PHONE, LANG_FAX,
	    LANG_EMAIL };
	bool	 lines = str_find(b->text, "\n", 0) >= 0;
	size_t	 labels = 0;

	if (letter_mention(f, b->id, lines ? MENTION_PHONE : MENTION_URL, 0,
	    UINT32_MAX) == NULL || (lines ? b->cell != NULL :
	    letter_runes(b->text) > MASTHEAD) ||
	    words_in(f, b->id, LANG_ORG, 0, lines ? UINT32_MAX : 60) == NULL ||
	    words_in(f, b->id, LANG_HONORIFIC, 0, UINT32_MAX) != NULL ||
	    words_in(f, b->id, LANG_INVITE, 0, UINT32_MAX) != NULL ||
	    letter_ends_sentence(str_trim(b->text)))
		return false;
	for (size_t i = 0; i < NELEM(label); i++)
		labels += words_in(f, b->id, label[i], 0, UINT32_MAX) != NULL;
	return labels > 1;
}
