/* SPDX-License-Identifier: MIT */
/*
 * Where several persons or bodies stand in one line, where to cut:
 *
 *	A, Org; B, Org			at every semicolon
 *	Mr A, Org, Ms B and Dr C	before an honorific
 *	A (Org), B (Org)		behind a bracket, before a name
 *	A, ITU, B, WHO			before a sure name, behind a body
 *	Fiji, Peru and Chile; A, B	where all parts are of one kind
 */
#include "find/agenda_person.h"

/* A word for "and"; a capital "И." is an initial. */
static const struct hit *
and_at(const struct find *f, const struct doc_block *b, uint32_t at)
{
	uint32_t len;

	return rune_upper(text_rune(b, at, &len)) ? NULL : words_at(f, b->id,
	    LANG_AND, at);
}

/* May the text be cut at `at`?  The part so far begins at from. */
typedef bool cut_fn(struct agendas *, const struct doc_block *, uint32_t from,
    uint32_t at, uint32_t next, uint32_t end);

static size_t
add_part(const struct doc_block *b, uint32_t from, uint32_t to,
    struct circ_span *out, size_t n, size_t max)
{
	struct circ_str s = str_trim(str_sub(b->text, from, to - from));

	for (;;) {
		if (s.n > 0 && (s.s[s.n - 1] == ',' || s.s[s.n - 1] == ';'))
			s = str_trim(str_sub(s, 0, s.n - 1));
		else if (str_ends(s, "\xE3\x80\x81") || str_ends(s,
		    "\xEF\xBC\x9B") || str_ends(s, "\xEF\xBC\x8C"))
			s = str_trim(str_sub(s, 0, s.n - 3));
		else
			break;
	}
	if (s.n == 0 || n >= max)
		return n;
	out[n] = (struct circ_span){ b->id, (uint32_t)(s.s - b->text.s),
	    (uint32_t)s.n };
	return n + 1;
}

/* Cut at signs outside of brackets that ok() approves. */
static size_t
cut(struct agendas *w, const struct doc_block *b, uint32_t off, uint32_t end,
    cut_fn *ok, struct circ_span *out, size_t max)
{
	uint32_t from = off, len;
	int	 depth = 0;
	size_t	 n = 0;

	ctx_work(w->f->ctx, (end - off) / 4);
	for (uint32_t i = off; i < end; i += len) {
		uint32_t r = text_rune(b, i, &len), next;
		const struct hit *h = NULL;

		if (OPENING(r))
			depth++;
		else if (CLOSING(r) && depth > 0)
			depth--;
		if (depth > 0)
			continue;
		if (i > off)
			h = and_at(w->f, b, i);
		/* nothing else is a cut, and most of a text is that */
		if (h == NULL && !COMMA(r) && !SEMICOLON(r) && r != '/')
			continue;
		next = h != NULL ? i + h->len : i + len;
		if (!ok(w, b, from, i, text_space(b, next, end), end))
			continue;
		n = add_part(b, from, i, out, n, max);
		from = next;
		len = next - i;
	}
	return add_part(b, from, end, out, n, max);
}

static bool
cut_semicolon(struct agendas *w, const struct doc_block *b, uint32_t from,
    uint32_t at, uint32_t next, uint32_t end)
{
	uint32_t len, r = text_rune(b, at, &len);

	(void)w, (void)next, (void)end, (void)from;
	return SEMICOLON(r);
}

/* A slash between spaces: that of "N/A" or "and/or" parts nobody. */
static bool
slash(const struct doc_block *b, uint32_t at)
{
	return b->text.s[at] == '/' && at > 0 && b->text.s[at - 1] == ' ' &&
	    at + 1 < b->text.n && b->text.s[at + 1] == ' ';
}

/*
 * A comma, " / " or a word for "and"; in Chinese "，" parts a name from its
 * post.
 */
static bool
joins(struct agendas *w, const struct doc_block *b, uint32_t at)
{
	uint32_t len, r = text_rune(b, at, &len);

	return (COMMA(r) && r != 0xFF0C) || slash(b, at) || and_at(w->f, b,
	    at) != NULL;
}

/* A comma, "and" or " / " before a person with a title. */
static bool
cut_titled(struct agendas *w, const struct doc_block *b, uint32_t from,
    uint32_t at, uint32_t next, uint32_t end)
{
	(void)from;
	return joins(w, b, at) && next < end && person_title(w->f, b, next,
	    end);
}

/* "A (Org), B (Org)" and "A, ITU, B, WHO": the part so far is complete. */
static bool
cut_complete(struct agendas *w, const struct doc_block *b, uint32_t from,
    uint32_t at, uint32_t next, uint32_t end)
{
	uint32_t stop, prev = at, len, comma = 0;
	bool	 bracket;

	from = text_space(b, from, at);
	if (!joins(w, b, at) || next >= end || at <= from)
		return false;
	while (prev > from && b->text.s[prev - 1] == ' ')
		prev--;
	bracket = b->text.s[prev - 1] == ')' || (prev >= from + 3 &&
	    memcmp(b->text.s + prev - 3, "\xEF\xBC\x89", 3) == 0);
	if (bracket)
		return name_at(w->f, b, next, end, &stop) != NAME_NONE ||
		    person_body(w, b, next, end) >= 2;
	if (!COMMA(text_rune(b, at, &len)) || name_at(w->f, b, next, end,
	    &stop) != NAME_SURE)
		return false;
	for (uint32_t i = from; i < at; i += len)
		if (COMMA(text_rune(b, i, &len)))
			comma = i + len;
	return comma > from && person_body(w, b, text_space(b, comma, at),
	    at) >= 2 && name_at(w->f, b, from, at, &stop) != NAME_NONE;
}

/* But not within "Bosnia and Herzegovina". */
static bool
cut_joined(struct agendas *w, const struct doc_block *b, uint32_t from,
    uint32_t at, uint32_t next, uint32_t end)
{
	uint32_t len, to = next;

	if (!joins(w, b, at))
		return false;
	if (COMMA(text_rune(b, at, &len)))
		return true;
	for (; to < end && !joins(w, b, to); to += len)
		text_rune(b, to, &len);
	from = text_space(b, from, at);
	return !person_place(w, b, from, from + (uint32_t)str_trim(str_sub(
	    b->text, from, to - from)).n, false, true);
}

static bool
cut_comma(struct agendas *w, const struct doc_block *b, uint32_t from,
    uint32_t at, uint32_t next, uint32_t end)
{
	uint32_t len, r = text_rune(b, at, &len);

	(void)w, (void)from, (void)next, (void)end;
	return COMMA(r) && r != 0xFF0C;
}

/* A name that fills the part, but for a bracket behind it. */
static enum name
whole_name(struct agendas *w, const struct doc_block *b, uint32_t from,
    uint32_t to)
{
	uint32_t stop, len;
	enum name name = name_at(w->f, b, from, to, &stop);

	if (name == NAME_NONE || person_place(w, b, from, to, true, false))
		return NAME_NONE;
	stop = text_space(b, stop, to);
	return stop >= to || OPENING(text_rune(b, stop, &len)) ? name :
	    NAME_NONE;
}

/* Is every comma between them "、"? */
static bool
ideographic(const struct doc_block *b, uint32_t off, uint32_t end)
{
	bool	 any = false;

	for (uint32_t i = off, len; i < end; i += len) {
		uint32_t r = text_rune(b, i, &len);

		if (COMMA(r) && r != 0x3001)
			return false;
		any |= r == 0x3001;
	}
	return any;
}

/* Are all these parts alike: countries, bodies, or names and no more? */
static bool
alike(struct agendas *w, const struct doc_block *b,
    const struct circ_span *part, size_t n, bool label)
{
	size_t	 places = 0, bodies = 0, names = 0, sure = 0, commas = 0;
	bool	 slashed = false;
	uint32_t len;

	for (size_t i = 0; i < n; i++) {
		uint32_t from = part[i].off, to = part[i].off + part[i].len;
		enum name name = whole_name(w, b, from, to);

		if (person_place(w, b, from, to, false, true))
			places++;
		else if (name != NAME_NONE) {
			names++;
			sure += name == NAME_SURE;
		} else
			bodies += person_body(w, b, from, to) >= 2 &&
			    words_in(w->f, b->id, LANG_POST, from, to) ==
			    NULL;
	}
	/* "UNICEF and WHO" speak together */
	for (uint32_t i = part[0].off; i < part[n - 1].off; i += len) {
		commas += COMMA(text_rune(b, i, &len));
		slashed |= slash(b, i);
	}
	if (n < 2)
		return false;
	if (names == n)
		return sure == n || slashed || (label && (n > 2 || sure > 0 ||
		    text_caseless(b, part[0].off)));
	/* "、" after a label parts those whom it announces */
	if (label && ideographic(b, part[0].off, part[n - 1].off))
		return names > 0;
	return (places == n || bodies == n) && commas > 0;
}

static size_t
cut_list(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end, bool label, struct circ_span *out, size_t max)
{
	static cut_fn *const ways[] = { cut_joined, cut_comma };
	size_t	 k;

	for (size_t i = 0; i < NELEM(ways); i++) {
		k = cut(w, b, off, end, ways[i], out, max);
		if (k > 1 && alike(w, b, out, k, label))
			return k;
	}
	out[0] = (struct circ_span){ b->id, off, end - off };
	return 1;
}

bool
person_list(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_span part[16];

	return cut_list(w, b, off, end, false, part, NELEM(part)) > 1;
}

size_t
person_split(struct agendas *w, const struct doc_block *b, uint32_t off,
    uint32_t end, bool label, struct circ_span *out, size_t max)
{
	struct circ_span half[16];
	size_t	 n, total = 0;

	n = cut(w, b, off, end, cut_semicolon, half, NELEM(half));
	for (size_t i = 0; i < n && total < max; i++) {
		struct circ_span *o = out + total;
		uint32_t from = half[i].off, to = half[i].off + half[i].len;
		size_t k = cut(w, b, from, to, cut_titled, o, max - total);

		if (k == 1)
			k = cut(w, b, from, to, cut_complete, o, max - total);
		if (k == 1 && !person_title(w->f, b, from, to))
			k = cut_list(w, b, from, to, label, o, max - total);
		total += k;
	}
	return total;
}
