/* SPDX-License-Identifier: MIT */
/*
 * Where a Chinese name before an honorific begins.  The office stands right
 * before it, without a space: a foreign name is told by the signs that spell
 * such names and by the dot between its parts; a Chinese one by its family
 * sign, which the end of a known word, a verb or a sign precedes.
 */
#include "find/name.h"
#include "find/person.h"

#define LONGEST 24		/* signs of a name, dots included */
#define UNKNOWN 4		/* signs of one that the table of spelling lacks */

static uint32_t
rune_before(struct circ_str t, uint32_t i, uint32_t *at)
{
	*at = (uint32_t)utf8_prev(t.s, i);
	return utf8_get(t.s + *at, t.n - *at, &(size_t){ 0 });
}

static bool
dot(uint32_t r)
{
	return r == 0x00B7 || r == 0x2022 || r == 0x2027 || r == 0x30FB;
}

static bool
one_of(const char *signs, struct circ_str t, uint32_t i)
{
	for (; *signs != '\0'; signs += 3)
		if (i + 3 <= t.n && memcmp(signs, t.s + i, 3) == 0)
			return true;
	return false;
}

/* Verbs and prepositions before a person: 与 请 向 系 询 由 致 给 为 和. */
static bool
before_name(uint32_t r)
{
	static const uint32_t list[] = { 0x4E0E, 0x8BF7, 0x5411, 0x7CFB,
	    0x8BE2, 0x7531, 0x81F4, 0x7ED9, 0x4E3A, 0x548C };

	for (size_t i = 0; i < NELEM(list); i++)
		if (r == list[i])
			return true;
	return false;
}

/* Does something end at i that a name may follow? */
static bool
border(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t i)
{
	static const enum lang_section list[] = { LANG_CONTACT, LANG_POST,
	    LANG_ORG, LANG_BODY, LANG_ADDRESSEE, LANG_AND, LANG_TO,
	    LANG_REPLY, LANG_COPY, LANG_SPEAKER };
	const struct line *line = &f->lines[b->id];
	uint32_t	 at, r;

	if (i <= off)
		return true;
	r = rune_before(b->text, i, &at);
	if (!rune_cjk(r) || before_name(r))
		return true;
	for (size_t k = hits_from(line, i > 48 ? i - 48 : 0);
	    k < line->nhits && line->hits[k].off < i; k++)
		for (size_t s = 0; s < NELEM(list); s++)
			if (line->hits[k].section == (int)list[s] &&
			    line->hits[k].off + line->hits[k].len == i)
				return true;
	return false;
}

/* The begin of a name whose parts a dot joins; end: it has none. */
static uint32_t
dotted(struct circ_str t, uint32_t off, uint32_t end)
{
	uint32_t	 i = end, at, begin = end;
	size_t		 count = 0;
	bool		 spelled = false;	/* a dot was met */

	while (i > off && count++ < LONGEST) {
		uint32_t r = rune_before(t, i, &at);

		if (dot(r))
			spelled = true;
		else if (!rune_cjk(r) || (spelled &&
		    !one_of(lang_spelling_signs, t, at)))
			break;
		i = at;
		if (spelled)
			begin = i;
	}
	return begin;
}

/*
 * A foreign name may hold a sign that spells few others: from where the known
 * ones end to the nearest border, if that is near.
 */
static uint32_t
to_border(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t begin)
{
	uint32_t	 i = begin;

	for (size_t n = 0; n <= UNKNOWN; n++) {
		if (border(f, b, off, i))
			return i;
		rune_before(b->text, i, &i);
	}
	if (!dot(utf8_get(b->text.s + begin, 4, &(size_t){ 0 })))
		return begin;
	rune_before(b->text, begin, &begin);	/* no name begins with a dot */
	while (begin > off && one_of(lang_spelling_signs, b->text,
	    (uint32_t)utf8_prev(b->text.s, begin)))
		begin = (uint32_t)utf8_prev(b->text.s, begin);
	return begin;
}

/* "Ana Silva" right before the honorific: its words that begin with capitals. */
static uint32_t
latin(struct circ_str t, uint32_t off, uint32_t end)
{
	uint32_t	 i = end, begin = end, at;

	for (size_t words = 0; words < 5 && i > off; words++) {
		uint32_t r = 0, first = 0, w = i;

		while (w > off && (rune_letter(r = rune_before(t, w, &at)) ||
		    r == '-' || r == '.' || r == 0x2019 || r == '\'') &&
		    !rune_cjk(r)) {
			first = r;
			w = at;
		}
		if (w == i || (!rune_upper(first) && !name_particle(str_sub(t,
		    w, i - w))))
			break;
		begin = rune_upper(first) ? w : begin;
		i = w;
		if (i > off && t.s[i - 1] == ' ')
			i--;
		else
			break;
	}
	return begin;
}

/* The begin of a family name and one or two signs more; end: there is none. */
static uint32_t
native(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t	 i = end, at, begin = end;

	for (size_t count = 1; i > off && count <= 4; count++) {
		if (!rune_cjk(rune_before(b->text, i, &at)))
			break;
		i = at;
		if (count == 1 ? border(f, b, off, i) :
		    one_of(lang_family_signs, b->text, i) &&
		    (border(f, b, off, i) || begin == end))
			begin = i;
		if (begin == i && border(f, b, off, i))
			break;
	}
	return begin;
}

uint32_t
person_zh(const struct find *f, const struct doc_block *b,
    const struct hit *h, uint32_t off)
{
	struct circ_str	 t = b->text;
	uint32_t	 begin = latin(t, off, h->off), at;

	if (begin < h->off)
		return begin;
	begin = dotted(t, off, h->off);
	if (begin < h->off)
		return to_border(f, b, off, begin);
	begin = native(f, b, off, h->off);
	if (begin < h->off)
		return begin;
	while (begin > off && one_of(lang_spelling_signs, t,
	    (uint32_t)utf8_prev(t.s, begin)) && !border(f, b, off, begin)) {
		rune_before(t, begin, &at);
		begin = at;
	}
	return begin;
}

bool
person_zh_like(struct circ_str s)
{
	size_t		 n;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &n);

		if (!rune_cjk(r) && !dot(r))
			return false;
	}
	return letter_runes(s) <= LONGEST;
}
