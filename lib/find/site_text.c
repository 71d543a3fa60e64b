/* SPDX-License-Identifier: MIT */
/*
 * Where the name of a place begins and ends in running text, and what kind of
 * place it is.  A place is a row of pieces parted by commas and brackets:
 * building, room, street, postal code, city, country.
 */
#include "find/event_name.h"
#include "find/place.h"

#define NAMED 6		/* letters of a word that names a thing */
#define LOOK_AHEAD 240			/* bytes; no place is longer */

static bool
comma(uint32_t r)
{
	return r == ',' || r == 0xFF0C || r == 0x060C || r == 0x3001;
}

static bool
opens(uint32_t r)
{
	return r == '(' || r == 0xFF08;
}

static bool
closes(uint32_t r)
{
	return r == ')' || r == 0xFF09;
}

static uint32_t
rune_at(const struct unit *u, uint32_t i, size_t *len)
{
	return utf8_get(u->b->text.s + i, u->end - i, len);
}

/* May a word begin at i? Chinese puts no spaces between its words. */
static bool
word_begins(const struct unit *u, uint32_t i)
{
	size_t	 len;
	uint32_t p;

	if (i == 0)
		return true;
	p = (uint32_t)utf8_prev(u->b->text.s, i);
	p = utf8_get(u->b->text.s + p, i - p, &len);
	return rune_cjk(p) || !rune_letter(p);
}

/* A day, an hour, an address of mail begins here, but no number of a house. */
static bool
mention_begins(const struct events *e, const struct unit *u, uint32_t i)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);

	for (size_t k = mentions_from(e->f, u->b->id, i);
	    k < n && m[k].at.off == i; k++)
		if (m[k].kind != MENTION_QUANTITY &&
		    m[k].kind != MENTION_REFERENCE)
			return true;
	return false;
}

/* "siège de l'UIT à Genève": a city or a building behind a preposition. */
static bool
place_after(struct events *e, const struct unit *u, uint32_t i)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_AT_PLACE, i);
	struct circ_str s;
	struct geo_hit hit = { 0 };
	uint32_t off, room;
	const struct hit *v;

	if (h == NULL || i + h->len >= u->end)
		return false;
	off = i + h->len;
	room = u->end - off < 60 ? u->end - off : 60;
	s = str_trim(str_sub(u->b->text, off, room));
	v = words_in(e->f, u->b->id, LANG_VENUE_NOUN, i, off + room);
	return (geo_zone(&e->geo, s, &hit) != NULL && hit.off <= 2) ||
	    (v != NULL && v->off <= off + 12);
}

/* "WHO" is no "who". */
static bool
acronym(const struct unit *u, const struct hit *h)
{
	for (uint32_t i = h->off; i < h->off + h->len; i++)
		if (u->b->text.s[i] < 'A' || u->b->text.s[i] > 'Z')
			return false;
	return h->len > 1;
}

/* Behind "tel": a colon, a stop, a number; not so "the Mail building". */
static bool
labels(const struct events *e, const struct unit *u, uint32_t off)
{
	size_t	 len;

	for (; off < u->end; off += (uint32_t)len) {
		uint32_t r = rune_at(u, off, &len);

		if (r == ':' || r == '.' || r == 0xFF1A || r == '+' ||
		    mention_begins(e, u, off))
			return true;
		if (!rune_space(r))
			return false;
	}
	return false;
}

/* "will", "by", but no part of a name: "WHO", "by Hilton". */
static bool
ends_name(const struct events *e, const struct unit *u, uint32_t i)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_TITLE_END, i);

	return h != NULL && h->value != LANG_END_NOT &&
	    h->value != LANG_END_MEANS && !acronym(u, h);
}

/* "at headquarters to finalize the text": what one meets for. */
static bool
purpose(const struct events *e, const struct unit *u, uint32_t i)
{
	const struct hit *a = words_at(e->f, u->b->id, LANG_ARTICLE, i);
	uint32_t past = a != NULL ? i + a->len + 1 : u->end;

	return a != NULL && a->value == 2 && past < u->end &&
	    u->b->text.s[past] >= 'a' && u->b->text.s[past] <= 'z';
}

/* "at the Opera House, and the Workshop at the Hotel": another's place. */
static bool
next_meeting(const struct events *e, const struct unit *u, uint32_t i)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_ARTICLE, i);

	if (h != NULL)
		i = title_skip(u->b->text, h->off + h->len, u->end);
	h = words_at(e->f, u->b->id, LANG_MEETING, i);
	return e->drafts.n > 1 && h != NULL &&
	    site_meeting(e, u->b, h, u->end) &&
	    unit_hit_after(e, u, LANG_AT_PLACE, h->off + h->len) != NULL;
}

/*
 * "in the Republic of Panama the Regional Workshop": what is held there, by
 * its article, or right behind the city where a script knows none.
 */
static bool
held_there(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t i, uint32_t city_end)
{
	const struct hit *the = words_at(e->f, u->b->id, LANG_ARTICLE, i), *h;
	uint32_t r, past = the != NULL ? title_skip(u->b->text, the->off +
	    the->len, u->end) : i;
	size_t	 len;

	r = rune_at(u, i, &len);
	if (i <= off || past >= u->end || rune_cjk(r) || (the == NULL &&
	    (i != city_end + 1 || r < 0x400)) ||
	    unit_hit_before(e, u, LANG_INVITE, off) == NULL)
		return false;
	h = unit_hit_after(e, u, LANG_MEETING, past);
	return h != NULL && name_runes(u, past, h->off) <= 24 &&
	    name_commas(u->b->text, past, h->off) == 0 &&
	    words_in(e->f, u->b->id, LANG_OF, past, h->off) == NULL &&
	    site_meeting(e, u->b, h, u->end);
}

/* Words that no name of a place goes on with. */
static bool
stop_word(struct events *e, const struct unit *u, uint32_t i, bool begins)
{
	static const enum lang_section stop[] = { LANG_HOST, LANG_BESIDE,
	    LANG_ONLINE, LANG_HYBRID, LANG_IN_PERSON };
	static const enum lang_section label[] = { LANG_PHONE, LANG_FAX,
	    LANG_EMAIL, LANG_WEB };
	uint32_t id = u->b->id;
	const struct hit *h;

	/* "国际民航组织总部": the verb is a part of a name */
	if ((h = words_at(e->f, id, LANG_INVITE, i)) != NULL &&
	    words_at(e->f, id, LANG_VENUE_NOUN, i + h->len) == NULL)
		return true;
	/* "at the Map House, and will last until 9 May" */
	if (begins && (h = words_at(e->f, id, LANG_BOUND, i)) != NULL &&
	    h->value == 1)
		return true;
	if (purpose(e, u, i) || (ends_name(e, u, i) &&
	    (begins || !place_after(e, u, i))))
		return true;
	for (size_t k = 0; k < NELEM(stop); k++)
		if ((h = words_at(e->f, id, stop[k], i)) != NULL &&
		    h->len > 2)
			return true;
	for (size_t k = 0; k < NELEM(label); k++)
		if ((h = words_at(e->f, id, label[k], i)) != NULL &&
		    labels(e, u, h->off + h->len))
			return true;
	if ((h = words_at(e->f, id, LANG_AND, i)) != NULL) {
		uint32_t next = i + h->len;
		size_t	 len;

		while (next < u->end && rune_space(rune_at(u, next, &len)))
			next += (uint32_t)len;
		return mention_begins(e, u, next) ||
		    next_meeting(e, u, next) || (next < u->end &&
		    h->len < next - i && stop_word(e, u, next, true));
	}
	return range_begins(e, u, i);
}

/* Where the piece of a place that begins at i ends. */
static uint32_t
piece_end(struct events *e, const struct unit *u, uint32_t i)
{
	size_t	 len;

	for (; i < u->end; i += (uint32_t)len) {
		uint32_t r = rune_at(u, i, &len);

		if (comma(r) || opens(r) || closes(r) || r == ';' ||
		    r == ':' || r == '\n' || r == 0x3002 || r == 0xFF1B ||
		    mention_begins(e, u, i) || (word_begins(u, i) &&
		    stop_word(e, u, i, false)))
			break;
	}
	return i;
}

/* A script without capitals: does the piece name a place, or the next one? */
static bool
piece_is_place(struct events *e, const struct unit *u, uint32_t i)
{
	for (int n = 0; n < 3 && i < u->end; n++) {
		uint32_t end = piece_end(e, u, i);
		struct circ_str s = str_trim(str_sub(u->b->text, i, end - i));
		struct geo_hit hit[2];
		size_t	 len;

		if (s.n == 0 || s.n > 100)
			return false;
		if (words_in(e->f, u->b->id, LANG_VENUE_NOUN, i, end) ||
		    (geo_scan(&e->geo, s, false, hit, NELEM(hit)) > 0 &&
		    hit[0].off <= 4))
			return true;
		if (end >= u->end || !comma(rune_at(u, end, &len)))
			return false;
		i = end + (uint32_t)len;
	}
	return false;
}

/* "ul. Giełdowa 7/9": a street, by the number of the house. */
static bool
numbered(const struct unit *u, uint32_t off, uint32_t end)
{
	while (end > off && u->b->text.s[end - 1] == ' ')
		end--;
	return end > off + 4 && end - off < 50 &&
	    rune_digit((unsigned char)u->b->text.s[end - 1]) >= 0;
}

/* "34, chemin des Fleurs": nothing but a figure before the comma. */
static bool
number_before(const struct unit *u, uint32_t i)
{
	const char *s = u->b->text.s;
	uint32_t k = i;

	while (k > u->off && rune_digit((unsigned char)s[k - 1]) >= 0)
		k--;
	return k < i && k > u->off + 1 && s[k - 1] == ' ' &&
	    (s[k - 2] == ',' || s[k - 2] == ':');
}

/* Behind a comma: does the place go on with what begins at next? */
static bool
goes_on(struct events *e, const struct unit *u, uint32_t comma_at,
    uint32_t next)
{
	struct geo_hit hit;
	size_t	 len;
	uint32_t r = 0, end;

	while (next < u->end && rune_space(r = rune_at(u, next, &len)))
		next += (uint32_t)len;
	if (next >= u->end || mention_begins(e, u, next))
		return false;
	if (place_after(e, u, next))
		return true;
	if (words_at(e->f, u->b->id, LANG_AND, next) ||
	    stop_word(e, u, next, true) ||
	    words_at(e->f, u->b->id, LANG_TIME, next))
		return false;
	if (rune_cjk(r) || rune_arabic(r))
		return piece_is_place(e, u, next);
	if (rune_upper(r) || rune_quote(r) || rune_digit(r) >= 0 ||
	    number_before(u, comma_at))
		return true;
	end = piece_end(e, u, next);
	/* "город Гватемала", "the Netherlands" */
	if (end - next <= 48 && geo_scan(&e->geo, str_sub(u->b->text, next,
	    end - next), false, &hit, 1) > 0 && hit.off <= 14)
		return true;
	return (numbered(u, next, end) && words_in(e->f, u->b->id,
	    LANG_AT_PLACE, next, end) == NULL) || words_in(e->f, u->b->id,
	    LANG_VENUE_NOUN, next, next + 24 < end ? next + 24 : end) != NULL;
}

/*
 * "(Congo)", "(пр. Мира, 93, Минск)", "(CICG)": past a bracket that belongs to
 * the place, or its begin if it does not.
 */
static uint32_t
bracket(struct events *e, const struct unit *u, uint32_t i)
{
	size_t	 len;
	uint32_t r = rune_at(u, i, &len), end, first = 0;
	bool	 name;

	if (!opens(r))
		return i;
	for (end = i + (uint32_t)len; end < u->end; end += (uint32_t)len) {
		r = rune_at(u, end, &len);
		if (closes(r))
			break;
		if (first == 0)
			first = r;
		if (opens(r) || mention_begins(e, u, end) ||
		    (word_begins(u, end) && !comma(r) &&
		    stop_word(e, u, end, true)))
			return i;
	}
	if (words_at(e->f, u->b->id, LANG_NOT, i + 1) != NULL)
		return i;		/* "(not the premises of ...)" */
	name = rune_upper(first) || rune_digit(first) >= 0 ||
	    rune_cjk(first) || rune_arabic(first) ||
	    words_in(e->f, u->b->id, LANG_VENUE_NOUN, i, end) != NULL;
	if (end >= u->end || !name || end - i > 120)
		return i;
	return end + (uint32_t)len;
}

/* A sign that ends a place; a label's may go on behind a dash. */
static bool
stop_sign(const struct unit *u, uint32_t i, uint32_t r, bool label)
{
	if (r == 0x2013 || r == 0x2014)
		return !label;
	if (r == '-')
		return !label && i > u->off && i + 1 < u->end &&
		    u->b->text.s[i - 1] == ' ' && u->b->text.s[i + 1] == ' ';
	return r == ';' || r == ':' || r == 0x3002 || r == '\n' || r == '!' ||
	    r == 0xFF1B || r == 0xFF1A || r == '\t' || r == '|' || closes(r);
}

/* "the headquarters at the following address: 34, chemin des Fleurs" */
static bool
at_address(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t i, uint32_t r)
{
	const struct hit *h = r != ':' && r != 0xFF1A ? NULL :
	    unit_hit_before(e, u, LANG_AT_PLACE, i);

	return h != NULL && h->value == 1 && h->off > off &&
	    h->off + h->len + 1 >= i;
}

uint32_t
site_end(struct events *e, const struct unit *u, uint32_t off, bool label)
{
	uint32_t i = off, named = off, end = u->end;
	struct geo_hit hit = { 0 };
	size_t	 len = 1;

	if (end - off > LOOK_AHEAD)
		end = off + LOOK_AHEAD;
	/* no day of the week in a city's name: "Santo Domingo" */
	if (geo_zone(&e->geo, str_sub(u->b->text, off, end - off), &hit) !=
	    NULL)
		named = off + (uint32_t)(hit.off + hit.len);
	for (; i < end; i += (uint32_t)len) {
		uint32_t r = rune_at(u, i, &len), past;
		bool	 inside = i < named && i > off + hit.off;

		if ((stop_sign(u, i, r, label) && !at_address(e, u, off, i,
		    r)) ||
		    (!inside && mention_begins(e, u, i)))
			break;
		if (opens(r)) {
			if ((past = bracket(e, u, i)) == i)
				break;
			len = past - i;
			continue;
		}
		if (!inside && i > off && word_begins(u, i) &&
		    rune_letter(r) && (words_at(e->f, u->b->id, LANG_WEEKDAY,
		    i) || (!label && held_there(e, u, off, i,
		    named)) || (stop_word(e, u, i, false) && !(label &&
		    words_at(e->f, u->b->id, LANG_INVITE, i) == NULL &&
		    ends_name(e, u, i)))))
			break;
		if (comma(r) && i > off + 2 &&
		    !goes_on(e, u, i, i + (uint32_t)len))
			break;
	}
	return i < end ? i : end;
}

/* "Washington, D.C.": the stop belongs to the name. */
static bool
initials(struct circ_str s)
{
	return s.n > 4 && s.s[s.n - 1] == '.' && s.s[s.n - 3] == '.' &&
	    s.s[s.n - 2] >= 'A' && s.s[s.n - 2] <= 'Z';
}

/* Without the commas, dashes and stops that it ends with. */
static struct circ_str
trim_signs(struct circ_str s)
{
	size_t	 len;

	for (s = str_trim(s); s.n > 0; ) {
		size_t	 p = utf8_prev(s.s, s.n);
		uint32_t r = utf8_get(s.s + p, s.n - p, &len);

		if (!(comma(r) || opens(r) || rune_dash(r) || rune_space(r) ||
		    r == ':' || r == '.' || r == ';' || r == 0x3002 ||
		    r == 0xFF1A || r == 0xFF1B || r == 0x061B) ||
		    initials(s))
			break;
		s.n = p;
	}
	return s;
}

uint32_t
site_trim(struct events *e, const struct unit *u, uint32_t off, uint32_t end)
{
	static const enum lang_section glue[] = { LANG_DAY_GLUE, LANG_AND,
	    LANG_AT, LANG_AT_PLACE, LANG_RANGE_FROM };

	for (uint32_t before = end + 1; end != before && end > off; ) {
		before = end;
		end = off + (uint32_t)trim_signs(str_sub(u->b->text, off,
		    end - off)).n;
		for (size_t i = 0; i < NELEM(glue); i++) {
			const struct hit *h = unit_hit_before(e, u, glue[i],
			    end);

			if (h != NULL && h->off + h->len == end &&
			    h->off > off)
				end = h->off;
		}
	}
	return end;
}

/* ------------------------------------------------------------------ kinds */

/* A name has a capital, a figure, or is of a script without capitals. */
bool
site_named(struct circ_str s)
{
	size_t	 len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (rune_upper(r) || rune_digit(r) >= 0 || rune_cjk(r) ||
		    rune_arabic(r))
			return true;
	}
	return false;
}

/* "Centre international de conférences": what a building is for. */
static bool
of_building(const struct events *e, const struct doc_block *b, uint32_t off)
{
	const struct unit u = { b, off > 48 ? off - 48 : 0, off,
	    REGION_NONE };
	const struct hit *v = unit_hit_before(e, &u, LANG_VENUE_NOUN, off);
	const struct hit *and;
	size_t	 len;
	unsigned words = 0;

	if (v == NULL || v->value > 2)
		return false;
	/* "in the Centre and the Workshop in the hotel": another thing */
	and = words_in(e->f, b->id, LANG_AND, v->off + v->len, off);
	if (and != NULL && name_capital(b->text, off) && words_in(e->f, b->id,
	    LANG_ARTICLE, and->off + and->len, off) != NULL)
		return false;
	for (uint32_t i = v->off + v->len; i < off; i += (uint32_t)len) {
		uint32_t r = utf8_get(b->text.s + i, off - i, &len);

		if (rune_space(r))
			words++;
		else if (!rune_letter(r) || rune_cjk(r))
			return false;
	}
	return words <= 3;
}

bool
site_meeting(const struct events *e, const struct doc_block *b,
    const struct hit *h, uint32_t end)
{
	uint32_t past = h->off + h->len, near = past + 8;

	if ((b->text.s[h->off] & 0x80) != 0)
		near += 8;		/* its letters take two bytes each */
	return h->section == LANG_MEETING && past <= end &&
	    words_in(e->f, b->id, LANG_VENUE_NOUN, h->off,
	    near < end ? near : end) == NULL &&
	    !of_building(e, b, h->off);
}

bool
site_names_meeting(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[b->id];

	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < end; i++)
		if (site_meeting(e, b, &l->hits[i], end))
			return true;
	return false;
}

/*
 * Is the city at off only the name of a building: "Hotel Plaza San Francisco"?
 * Chinese names it before the building that is there, other scripts behind a
 * preposition.
 */
static bool
borrowed(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t city)
{
	const struct hit *v = words_in(e->f, b->id, LANG_VENUE_NOUN, off, end);
	const struct line *l = &e->f->lines[b->id];
	size_t	 len;
	uint32_t r = utf8_get(b->text.s + city, end - city, &len);

	if (v == NULL || rune_cjk(r) || rune_arabic(r))
		return false;
	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < city; i++)
		if ((l->hits[i].section == LANG_AT_PLACE ||
		    l->hits[i].section == LANG_OF) && l->hits[i].off +
		    l->hits[i].len + 2 >= city && l->hits[i].off +
		    l->hits[i].len <= city)
			return false;
	return true;
}

const char *
site_zone(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end, bool *loose)
{
	uint32_t from = off, to;
	struct geo_hit hit;
	size_t	 len;

	*loose = false;
	for (; from < end; from = to + (uint32_t)len) {
		for (to = from, len = 1; to < end; to += (uint32_t)len) {
			uint32_t r = utf8_get(b->text.s + to, end - to, &len);

			if (comma(r) || opens(r) || closes(r))
				break;
		}
		if (geo_zone(&e->geo, str_sub(b->text, from, to - from),
		    &hit) != NULL && !borrowed(e, b, from, to,
		    from + hit.off))
			return geo_zone(&e->geo, str_sub(b->text, from,
			    end - from), NULL);
	}
	*loose = true;
	return geo_zone(&e->geo, str_sub(b->text, off, end - off), NULL);
}

static uint32_t
first_piece(const struct doc_block *b, uint32_t off, uint32_t end)
{
	size_t	 len;

	for (; off < end; off += (uint32_t)len)
		if (comma(utf8_get(b->text.s + off, end - off, &len)))
			break;
	return off;
}

/*
 * "the airport"; "the embassy", which is a building too; but not "the Congress
 * Centre of the Airport", "the Bank's Vienna Office".
 */
static bool
only_no_venue(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[b->id];
	const struct hit *no = words_in(e->f, b->id, LANG_NO_VENUE, off, end);

	if (no == NULL || no->value != 2)
		return no != NULL;
	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_NO_VENUE && h->value != 2)
			return true;
		if (h->section == LANG_VENUE_NOUN && (h->value == 0 ||
		    h->value == 4) && (h->off >= no->off + no->len ||
		    h->off + h->len <= no->off))
			return false;
	}
	return true;
}

enum site_kind
site_kind(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end, const char **zone)
{
	struct circ_str s = str_sub(b->text, off, end - off);
	const struct line *l = &e->f->lines[b->id];
	struct geo_hit hit = { 0 };
	unsigned seen = 0, runes = 0;
	uint32_t first = 0, r;
	const struct hit *v;
	const char *here;
	size_t	 len;
	bool	 loose;

	*zone = NULL;
	r = s.n > 0 ? utf8_get(s.s, s.n, &len) : 0;
	if (s.n < 3 || s.n > LOOK_AHEAD || !site_named(s))
		return SITE_NONE;
	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < end; i++)
		if (l->hits[i].section == LANG_VENUE_NOUN &&
		    l->hits[i].off + l->hits[i].len <= end) {
			if (seen == 0)
				first = l->hits[i].off - off;
			seen |= 1u << l->hits[i].value;
		}
	/* "à l'intention des directeurs de centres" */
	if (seen != 0 && ((!rune_upper(r) && r < 0x250 && rune_letter(r) &&
	    first > 24) || (rune_arabic(r) && first > 40)))
		seen = 0;
	/* "Hotel reservation", in a list of pages */
	if ((v = words_in(e->f, b->id, LANG_NO_VENUE, off, end)) != NULL &&
	    v->value == 1)
		return SITE_NONE;
	/* "the Trade Centre, route de l'aéroport" is no airport */
	if ((seen & 2) == 0 && only_no_venue(e, b, off, (seen & 1) != 0 ?
	    first_piece(b, off, end) : end))
		return SITE_NONE;
	/* "会场的屏幕": what is in a hall without a name */
	if (seen != 0 && first == 0 && (v = words_at(e->f, b->id,
	    LANG_VENUE_NOUN, off)) != NULL && str_starts(str_sub(b->text,
	    off + v->len, end - off - v->len), "的"))
		return SITE_NONE;
	here = site_zone(e, b, off, end, &loose);
	*zone = loose ? NULL : here;
	/* "at the capacity building workshop" */
	if (here == NULL && first > 0 && site_names_meeting(e, b, off, end))
		return SITE_NONE;
	if ((seen & 0x13) != 0)
		return here != NULL ? SITE_FULL : SITE_VENUE;
	if ((seen & 4) != 0)
		return here != NULL ? SITE_VENUE : SITE_ROOM;
	if (here == NULL)
		return SITE_NONE;
	if ((seen & 8) != 0)
		return SITE_VENUE;
	geo_scan(&e->geo, s, false, &hit, 1);
	/* "Saint Michael, Barbados": a town that is not known, in its country */
	if (hit.kind == GEO_COUNTRY && str_count(s, ',') == 1 && hit.off > 2 &&
	    hit.off + hit.len == s.n && s.s[hit.off - 2] == ',')
		return SITE_CITY;
	/* "UN City, Marmorvej 51, 2100 Copenhagen": a name and its city */
	if (hit.off > 12 && !loose && rune_upper(r) && memchr(s.s, ',',
	    hit.off) != NULL)
		return SITE_VENUE;
	/* "République du Chili": its signs may take two bytes each */
	for (size_t i = 0; i < hit.off; i++)
		runes += ((unsigned char)s.s[i] & 0xC0) != 0x80;
	return runes <= 14 ? SITE_CITY : SITE_NONE;
}

/* ------------------------------------------------- nothing but a place */

/* "Stockholm conventions": a small word behind a city, of what it names. */
static bool
names_behind(struct circ_str s, size_t from)
{
	size_t	 len, n = 0;
	bool	 small = false;

	for (size_t i = from; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (!rune_letter(r)) {
			n = 0;
			continue;
		}
		small = n++ == 0 ? r < 0x250 && !rune_upper(r) : small;
		if (small && n >= NAMED)
			return true;
	}
	return false;
}

bool
place_only(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_str s = str_sub(b->text, off, end - off);
	struct geo_hit hit[8];
	size_t	 n, len, extra = 0;
	const struct hit *venue;

	venue = words_in(e->f, b->id, LANG_VENUE_NOUN, off, end);
	if (venue != NULL && venue->value == 4)
		return false;
	if (s.n == 0 || s.n > 120 || site_names_meeting(e, b, off, end))
		return false;
	n = geo_scan(&e->geo, s, false, hit, NELEM(hit));
	if (n == 0)
		return venue != NULL && s.n <= 60;
	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);
		bool	 in = false;

		for (size_t k = 0; k < n; k++)
			in |= i >= hit[k].off && i < hit[k].off + hit[k].len;
		extra += !in && (rune_letter(r) || rune_digit(r) >= 0);
	}
	return venue != NULL || (extra <= 18 && !names_behind(s,
	    hit[n - 1].off + hit[n - 1].len));
}
