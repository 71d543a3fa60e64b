/* SPDX-License-Identifier: MIT */
/*
 * Places that no sentence tells: the pieces of a subject or of a title page
 * between commas, lines that are all one place, and what stands in brackets.
 */
#include "find/event_name.h"
#include "find/place.h"

/* "1040 Brussels", "17 rue de Varembé", "Rue Froissart 36". */
static bool
is_address(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	struct circ_str s = str_trim(str_sub(u->b->text, off, end - off));
	size_t	 i = 0;

	if (s.n < 2 || s.n > 60)
		return false;
	while (i < s.n && rune_digit((unsigned char)s.s[i]) >= 0)
		i++;
	return (i > 0 && (i == s.n || s.s[i] == ' ' || s.s[i] == '-')) ||
	    rune_digit((unsigned char)s.s[s.n - 1]) >= 0 ||
	    words_in(e->f, u->b->id, LANG_VENUE_NOUN, off, end) != NULL;
}

static bool
mode_word(const struct events *e, const struct unit *u, uint32_t off)
{
	static const enum lang_section words[] = { LANG_ONLINE, LANG_HYBRID,
	    LANG_IN_PERSON };

	for (size_t i = 0; i < NELEM(words); i++)
		if (words_at(e->f, u->b->id, words[i], off) != NULL)
			return true;
	return false;
}

/* "Lima, Peru - Workshop on Tides" */
static bool
spaced_dash(const struct unit *u, uint32_t i)
{
	return u->b->text.s[i] == '-' && i > u->off && i + 1 < u->end &&
	    u->b->text.s[i - 1] == ' ' && u->b->text.s[i + 1] == ' ';
}

/* Where the piece that begins at i ends; *next: where the next begins. */
static uint32_t
next_piece(const struct events *e, const struct unit *u, uint32_t i,
    uint32_t *next)
{
	size_t	 n, len;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);
	uint32_t from = i;

	for (; i < u->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, u->end - i, &len);

		*next = i + (uint32_t)len;
		if (r == ';' || r == ',' || r == '\n' || r == '(' ||
		    r == ':' || r == 0xFF1A || spaced_dash(u, i) ||
		    r == ')' || r == 0xFF0C || r == 0x060C || r == 0xFF08 ||
		    r == 0xFF09 || r == 0x2013 || r == 0x2014 || r == '\t' ||
		    r == '|' || r == 0x3001)
			return i;
		/* "Doha and online" */
		if (i > from && mode_word(e, u, i)) {
			for (*next = i; *next < u->end &&
			    u->b->text.s[*next] != ','; )
				++*next;
			++*next;
			return i;
		}
		for (size_t k = mentions_from(e->f, u->b->id, i);
		    k < n && m[k].at.off == i; k++)
			if (m[k].kind == MENTION_DATE ||
			    m[k].kind == MENTION_TIME ||
			    m[k].kind == MENTION_URL ||
			    m[k].kind == MENTION_ZONE) {
				if (m[k].at.len > 0)
					*next = i + m[k].at.len;
				return i;
			}
	}
	*next = u->end + 1;
	return u->end;
}

/* "Charlemagne building, European Commission, Rue de la Loi 170" */
static bool
between_places(struct events *e, const struct unit *u, uint32_t off,
    uint32_t end, uint32_t next)
{
	struct circ_str s = str_trim(str_sub(u->b->text, off, end - off));
	size_t	 len;
	uint32_t past, stop;

	if (s.n == 0 || s.n > 50 || next > u->end || end >= u->end ||
	    !rune_upper(utf8_get(s.s, s.n, &len)) ||
	    u->b->text.s[end] != ',' || words_in(e->f, u->b->id,
	    LANG_MEETING, off, end) != NULL)
		return false;
	stop = next_piece(e, u, next, &past);
	return stop > next && (place_only(e, u->b, next, stop) ||
	    is_address(e, u, next, stop));
}

/* "Resolution 31 (Rev. Lima, 2017)": in a bracket with but a year behind. */
static bool
of_text(const struct unit *u, uint32_t off, uint32_t end)
{
	const char *s = u->b->text.s;
	uint32_t digits = end;

	while (off > u->off && s[off - 1] == ' ')
		off--;
	while (digits > off && rune_digit((unsigned char)s[digits - 1]) >= 0)
		digits--;
	return u->region == REGION_BODY && off > u->off &&
	    s[off - 1] == '(' && end - digits == 4 && (s[digits] == '1' ||
	    s[digits] == '2') && digits > off && s[digits - 1] == ' ';
}

/*
 * A row of pieces becomes a place: with the rest of the bracket that it ends
 * in, or without a bracket that says more than the place.
 */
static void
take_row(struct events *e, const struct unit *u, uint32_t off, uint32_t end)
{
	static const char *const sign[][2] = { { "(", ")" }, { "（", "）" } };
	struct circ_str row = str_sub(u->b->text, off, end - off);
	struct circ_str rest = str_sub(u->b->text, end, u->end - end < 12 ?
	    u->end - end : 12);

	if (of_text(u, off, end))
		return;
	for (size_t i = 0; i < NELEM(sign); i++) {
		long	 opened = str_find(row, sign[i][0], 0);
		long	 closed = str_find(rest, sign[i][1], 0);

		if (opened < 0 || str_find(row, sign[i][1], 0) >= 0)
			continue;
		end = closed >= 0 ? end + (uint32_t)closed +
		    (uint32_t)strlen(sign[i][1]) : off + (uint32_t)opened;
	}
	site_add(e, u, off, end, false, false);
}

/* In running text a name begins with a capital, a figure, a preposition. */
static bool
begins_name(const struct events *e, const struct unit *u, uint32_t off)
{
	size_t	 len;
	uint32_t r;

	off = site_skip(u, off);
	r = off < u->end ? utf8_get(u->b->text.s + off, u->end - off, &len) :
	    0;
	return !rune_letter(r) || rune_upper(r) || rune_cjk(r) ||
	    rune_arabic(r) ||
	    words_at(e->f, u->b->id, LANG_AT_PLACE, off) != NULL ||
	    words_at(e->f, u->b->id, LANG_VENUE_NOUN, off) != NULL;
}

/* "秘书处将与北京大学合作": what somebody does is no place. */
static bool
tells(struct events *e, const struct unit *u, uint32_t from, uint32_t end)
{
	struct circ_str s = str_trim(str_sub(u->b->text, from, end - from));
	struct geo_hit hit;
	size_t	 len;

	/* a Chinese place begins with its country or its city */
	if (u->region == REGION_BODY && s.n > 0 && rune_cjk(utf8_get(s.s,
	    s.n, &len)) && geo_scan(&e->geo, s, false, &hit, 1) > 0 &&
	    hit.off > 6)
		return true;
	return words_in(e->f, u->b->id, LANG_HOST, from, end) != NULL ||
	    words_in(e->f, u->b->id, LANG_INVITE, from, end) != NULL;
}

/* A line of a title page, or a subject's piece, that is only a place. */
void
site_pieces(struct events *e, const struct unit *u)
{
	uint32_t from = u->off, row = 0, row_end = 0, next, end;

	for (; from <= u->end; from = next) {
		bool	 near, place;

		end = next_piece(e, u, from, &next);
		if (str_trim(str_sub(u->b->text, from, end - from)).n == 0)
			continue;
		place = place_only(e, u->b, from, end) &&
		    !tells(e, u, from, end) &&
		    (u->region != REGION_BODY || begins_name(e, u, from));
		near = row_end != 0 && from <= row_end + 4 &&
		    u->b->text.s[row_end] != ';';
		if (near && (place || is_address(e, u, from, end) ||
		    between_places(e, u, from, end, next))) {
			row_end = end;
			continue;
		}
		if (row_end != 0)
			take_row(e, u, row, row_end);
		row = from;
		row_end = place ? end : 0;
	}
	if (row_end != 0)
		take_row(e, u, row, row_end);
}

/* Is a unit the line of a day, or of a bare city, as titles have them? */
static bool
tells_when(struct events *e, const struct unit *u)
{
	size_t	 i = 0;

	return unit_mention(e, u, MENTION_DATE, &i) != NULL ||
	    (u->end - u->off < 80 && place_only(e, u->b, u->off, u->end));
}

/*
 * "Congress Centre of the Chamber, Tree St. 6/1, entrance 1": a line of a
 * title page that is all one place, beside that of the days or the city.
 */
bool
site_line(struct events *e, size_t i)
{
	static const enum lang_section other[] = { LANG_INVITE, LANG_SPEAKER,
	    LANG_FROM, LANG_HOST, LANG_REGISTER, LANG_CONTACT };
	const struct unit *u = unit_nth(e, i);
	const struct hit *v = unit_hit(e, u, LANG_VENUE_NOUN);
	struct circ_str s = str_sub(u->b->text, u->off, u->end - u->off);
	size_t	 k = 0, t = 0;

	if (u->region != REGION_TITLE || v == NULL || v->value == 4 ||
	    name_runes(u, u->off, u->end) > 140 || str_ends(s, ".") ||
	    str_ends(s, ":") || s.s[0] == '(' ||
	    site_names_meeting(e, u->b, u->off, u->end) ||
	    unit_mention(e, u, MENTION_DATE, &k) != NULL ||
	    unit_mention(e, u, MENTION_TIME, &t) != NULL)
		return false;
	for (size_t n = 0; n < NELEM(other); n++)
		if (unit_hit(e, u, other[n]) != NULL)
			return false;
	return ((i > 0 && tells_when(e, unit_nth(e, i - 1))) ||
	    (i + 1 < e->units.n && tells_when(e, unit_nth(e, i + 1)))) &&
	    site_add(e, u, u->off, u->end, false, false);
}

/* "the Forum (Bucharest, Romania, 5-7 May 2025)": in a sentence's brackets. */
void
site_brackets(struct events *e, const struct unit *u)
{
	uint32_t from = 0;
	size_t	 len;

	for (uint32_t i = u->off; i < u->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, u->end - i, &len);
		struct unit in = { u->b, from, i, u->region };
		size_t	 k = 0;

		if (r == '(' || r == 0xFF08)
			from = i + (uint32_t)len;
		else if ((r == ')' || r == 0xFF09) && from > 0) {
			if (unit_mention(e, &in, MENTION_DATE, &k) != NULL ||
			    unit_hit(e, &in, LANG_VENUE_NOUN) != NULL)
				site_pieces(e, &in);
			from = 0;
		}
	}
}
