/* SPDX-License-Identifier: MIT */
/*
 * Zones as printed: "CET", "UTC", "GMT+2", "(UTC +05:30)", "Central European
 * Time", "Geneva time", "heure de Genève", "по женевскому времени",
 * "日内瓦时间", "بتوقيت جنيف", "local time", "Europe/Zurich".
 *
 * An abbreviation that is also a word or a name (EST, MSK, ...) counts only
 * beside a time; dates and times are read first, so that is easy to see.
 */
#include "find/scan.h"

#define SURE 1			/* needs no time beside it */
#define VAGUE 2			/* several zones have this name */

struct abbreviation {
	const char	*name;
	int		 offset;	/* minutes east of UTC */
	int		 flags;
};

static const struct abbreviation abbreviations[] = {
	{ "UTC", 0, SURE }, { "GMT", 0, SURE }, { "UT", 0, 0 },
	{ "TUC", 0, SURE }, { "TU", 0, 0 }, { "UCT", 0, 0 },
	{ "CET", 60, SURE }, { "CEST", 120, SURE }, { "MEZ", 60, SURE },
	{ "MESZ", 120, SURE }, { "HEC", 60, 0 }, { "HNEC", 60, 0 },
	{ "HAEC", 120, 0 }, { "MET", 60, 0 }, { "EET", 120, SURE },
	{ "EEST", 180, SURE }, { "WET", 0, SURE }, { "WEST", 60, 0 },
	{ "BST", 60, VAGUE }, { "IST", 330, VAGUE }, { "MSK", 180, SURE },
	{ "EST", -300, 0 }, { "EDT", -240, SURE }, { "ET", -300, VAGUE },
	{ "CST", -360, VAGUE }, { "CDT", -300, VAGUE }, { "CT", -360, VAGUE },
	{ "MST", -420, VAGUE }, { "MDT", -360, 0 }, { "MT", -420, VAGUE },
	{ "PST", -480, VAGUE }, { "PDT", -420, SURE }, { "PT", -480, VAGUE },
	{ "AST", -240, VAGUE }, { "ADT", -180, VAGUE }, { "BRT", -180, 0 },
	{ "ART", -180, 0 }, { "CLT", -240, 0 }, { "CLST", -180, 0 },
	{ "COT", -300, 0 }, { "PET", -300, 0 }, { "VET", -240, 0 },
	{ "UYT", -180, 0 }, { "GFT", -180, 0 }, { "EAT", 180, 0 },
	{ "CAT", 120, 0 }, { "WAT", 60, 0 }, { "SAST", 120, SURE },
	{ "TRT", 180, 0 }, { "GST", 240, VAGUE }, { "PKT", 300, 0 },
	{ "UZT", 300, 0 }, { "NPT", 345, 0 }, { "BDT", 360, VAGUE },
	{ "MMT", 390, 0 }, { "ICT", 420, VAGUE }, { "WIB", 420, 0 },
	{ "WITA", 480, 0 }, { "WIT", 540, 0 }, { "SGT", 480, 0 },
	{ "MYT", 480, 0 }, { "HKT", 480, 0 }, { "PHT", 480, 0 },
	{ "PHST", 480, 0 }, { "AWST", 480, 0 }, { "JST", 540, SURE },
	{ "KST", 540, SURE }, { "ACST", 570, 0 }, { "AEST", 600, SURE },
	{ "AEDT", 660, SURE }, { "NZST", 720, SURE }, { "NZDT", 780, SURE },
	{ "FJT", 720, 0 }, { "SBT", 660, 0 }, { "AMT", -240, VAGUE },
	{ "HNE", -300, 0 }, { "HAE", -240, 0 },
	{ "\xD0\x9C\xD0\xA1\xD0\x9A", 180, SURE },	/* of Moscow */
	{ "\xD0\x93\xD0\x9C\xD0\xA2", 0, SURE },	/* of Greenwich */
	{ "\xD0\xA6\xD0\x95\xD0\x92", 60, 0 },	/* of Central Europe */
	{ "\xD0\xA3\xD0\x9A\xD0\xA2", 0, 0 },
	{ "\xD0\xA6\xD0\x95\xD0\x9B\xD0\x92", 120, 0 },
};

static const char *const civil[LANG_NZONES] = {
	[LANG_ZONE_UTC] = "Etc/UTC",
	[LANG_ZONE_CENTRAL_EUROPE] = "CET",
	[LANG_ZONE_EASTERN_EUROPE] = "EET",
	[LANG_ZONE_WESTERN_EUROPE] = "WET",
	[LANG_ZONE_BRITAIN] = "Europe/London",
	[LANG_ZONE_MOSCOW] = "Europe/Moscow",
	[LANG_ZONE_US_EASTERN] = "America/New_York",
	[LANG_ZONE_US_CENTRAL] = "America/Chicago",
	[LANG_ZONE_US_MOUNTAIN] = "America/Denver",
	[LANG_ZONE_US_PACIFIC] = "America/Los_Angeles",
	[LANG_ZONE_ATLANTIC] = "America/Halifax",
	[LANG_ZONE_BRASILIA] = "America/Sao_Paulo",
	[LANG_ZONE_ARGENTINA] = "America/Argentina/Buenos_Aires",
	[LANG_ZONE_CHINA] = "Asia/Shanghai",
	[LANG_ZONE_JAPAN] = "Asia/Tokyo",
	[LANG_ZONE_KOREA] = "Asia/Seoul",
	[LANG_ZONE_SINGAPORE] = "Asia/Singapore",
	[LANG_ZONE_INDOCHINA] = "Asia/Bangkok",
	[LANG_ZONE_INDIA] = "Asia/Kolkata",
	[LANG_ZONE_ARABIA] = "Asia/Riyadh",
	[LANG_ZONE_GULF] = "Asia/Dubai",
	[LANG_ZONE_EAST_AFRICA] = "Africa/Nairobi",
	[LANG_ZONE_CENTRAL_AFRICA] = "Africa/Maputo",
	[LANG_ZONE_WEST_AFRICA] = "Africa/Lagos",
	[LANG_ZONE_SOUTH_AFRICA] = "Africa/Johannesburg",
	[LANG_ZONE_AUSTRALIA_EAST] = "Australia/Sydney",
	[LANG_ZONE_NEW_ZEALAND] = "Pacific/Auckland",
};

static const char *const regions[] = { "Africa", "America", "Antarctica",
    "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc" };

static struct mention *
add_zone(struct scan *s, size_t from, size_t to, int kind,
    struct circ_str name, int offset)
{
	struct mention *m = scan_add(s, MENTION_ZONE, from, to);

	m->zone = kind;
	m->name = name;
	m->offset = offset;
	return m;
}

/* Did the last mention, a time, end right before token i? */
static bool
beside_time(const struct scan *s, size_t i)
{
	const struct mention *m;
	uint32_t end;

	if (s->found.n == 0)
		return false;
	m = &s->found.v[s->found.n - 1];
	end = m->at.off + m->at.len;
	if (m->kind != MENTION_TIME && m->kind != MENTION_ZONE)
		return false;
	while (i > 0 && s->t[i - 1].off >= end) {
		if (s->t[i - 1].kind != TOK_SIGN)
			return false;
		i--;
	}
	return true;
}

/*
 * A signed number of hours behind UTC or GMT: "+2", " -05:30". Minus and
 * dash look the same: a minus is glued to its number.
 */
static size_t
offset_at(const struct scan *s, size_t i, int *offset)
{
	bool	 minus = scan_sign(s, i, '-');
	int	 hours, minutes = 0;
	size_t	 j = i + 1;

	if (!minus && !scan_sign(s, i, '+'))
		return 0;
	if (!scan_num(s, j, 1, 4) || (minus && s->t[j].space))
		return 0;
	hours = s->t[j].value;
	if (s->t[j].digits == 4) {
		minutes = hours % 100;
		hours /= 100;
	} else if (s->t[j].digits == 3)
		return 0;
	j++;
	if ((scan_sign(s, j, ':') || scan_sign(s, j, '.')) &&
	    scan_num(s, j + 1, 2, 2) && !s->t[j + 1].space &&
	    s->t[j - 1].digits <= 2) {
		minutes = s->t[j + 1].value;
		j += 2;
		/* "UTC -14:00" behind a space is a time, not an offset */
		if (minus && s->t[i].space && hours > 3 && minutes == 0)
			return 0;
	}
	if (hours > 14 || minutes > 59 || minutes % 15 != 0)
		return 0;
	*offset = (hours * 60 + minutes) * (minus ? -1 : 1);
	if (scan_word(s, j, "h") && !s->t[j].space)
		j++;
	return j;
}

static size_t
abbreviated(struct scan *s, size_t i)
{
	const struct abbreviation *a = NULL;
	struct circ_str	 w = scan_text(s, i, i + 1);
	bool		 utc;
	int		 offset;
	size_t		 j;

	/* two capitals, or the first bytes of two Cyrillic letters */
	if (w.n < 2 || w.n > 10 || (w.s[1] & 0xE0) == 0x60)
		return 0;
	for (size_t k = 0; k < NELEM(abbreviations); k++)
		if (w.s[0] == abbreviations[k].name[0] &&
		    w.s[1] == abbreviations[k].name[1] &&
		    str_eqz(w, abbreviations[k].name))
			a = &abbreviations[k];
	if (a == NULL)
		return 0;
	utc = a->offset == 0 && (a->flags & SURE) && strcmp(a->name, "WET");
	if (utc) {
		j = i + 1;
		if (scan_sign(s, j, '/') && (scan_word(s, j + 1, "GMT") ||
		    scan_word(s, j + 1, "UTC")))
			j += 2;
		if ((j = offset_at(s, j, &offset)) != 0) {
			add_zone(s, i, j, ZONE_OFFSET, w, offset);
			return j;
		}
	}
	if (!(a->flags & SURE) && !beside_time(s, i))
		return 0;
	add_zone(s, i, i + 1, ZONE_ABBREVIATION, w,
	    a->flags & VAGUE ? ZONE_NO_OFFSET : a->offset);
	return i + 1;
}

static bool
region(const struct scan *s, size_t i)
{
	struct circ_str w = scan_text(s, i, i + 1);
	bool	 known = false;

	for (size_t k = 0; k < NELEM(regions); k++)
		known |= str_eqz(w, regions[k]);
	return known;
}

/* "Asia/Tokyo"; but "Asia/Pacific Office" is of two regions. */
static size_t
iana(struct scan *s, size_t i)
{
	size_t		 j = i + 1;

	if (!scan_sign(s, j, '/') || s->t[j].space || !region(s, i) ||
	    (j + 1 < s->n && region(s, j + 1)))
		return 0;
	while (((scan_sign(s, j, '/') || scan_sign(s, j, '_') ||
	    scan_sign(s, j, '-')) || s->t[j].kind == TOK_WORD ||
	    (s->t[j].kind == TOK_NUM && j == i + 2) ||
	    (scan_sign(s, j, '+') && j == i + 2)) && !s->t[j].space &&
	    j < s->n && j < i + 12)
		j++;
	if (s->t[j - 1].kind == TOK_SIGN)
		return 0;
	add_zone(s, i, j, ZONE_NAMED, scan_text(s, i, j), ZONE_NO_OFFSET);
	return j;
}

/* A place within off..end of the text, touching the given side. */
static bool
place_in(struct scan *s, uint32_t off, uint32_t end, bool at_end,
    struct circ_str *place)
{
	struct circ_str	 text = str_sub(s->b->text, off, end - off);
	struct geo_hit	 hit[8];
	size_t		 n;

	if (text.n > 160)
		return false;
	if (s->geo.tab == NULL)
		geo_open(s->f->ctx, &s->geo);
	n = geo_scan(&s->geo, geo_capitals(s->f->ctx, text), false, hit,
	    NELEM(hit));

	for (size_t k = 0; k < n; k++) {
		uint32_t stop = hit[k].off + hit[k].len;
		struct circ_str gap = at_end ?
		    str_trim(str_sub(text, stop, text.n - stop)) :
		    str_trim(str_sub(text, 0, hit[k].off));

		/* "'s", an article, or a bracket may lie between */
		if (gap.n > 8 || str_find(gap, ",", 0) >= 0 ||
		    str_find(gap, ".", 0) >= 0 ||
		    (!at_end && str_find(gap, ")", 0) >= 0))
			continue;
		*place = str_sub(text, hit[k].off, hit[k].len);
		return true;
	}
	return false;
}

/* May token i end the name of a place: a capital, or no case at all? */
static bool
names_place(const struct scan *s, size_t i)
{
	size_t	 len;
	uint32_t r = utf8_get(s->b->text.s + s->t[i].off, s->t[i].len, &len);

	if (s->t[i].kind != TOK_WORD)
		return r == ')' || r == '\'';
	return rune_upper(r) || rune_cjk(r) || rune_arabic(r) ||
	    rune_cyrillic(r) ||
	    (s->t[i].len == 1 && r == 's');
}

/* A zone of tokens i..j that a place names; returns j. */
static size_t
add_place(struct scan *s, size_t i, size_t j, struct circ_str place)
{
	add_zone(s, i, j, ZONE_PLACE, place, ZONE_NO_OFFSET);
	return j;
}

/* The place at token j, "Lima", "in the city of Lima"; past it, or 0. */
static size_t
place_behind(struct scan *s, size_t j, struct circ_str *place)
{
	size_t	 k = scan_phrase(s, j, LANG_AT_PLACE, NULL);
	size_t	 from = k != 0 ? k : j, last = from + 5 < s->n ? from + 5 :
	    s->n;
	uint32_t end;

	if (from >= s->n || !place_in(s, s->t[from].off, scan_end(s, last),
	    false, place))
		return 0;
	end = (uint32_t)(place->s - s->b->text.s + place->n);
	for (k = from; k < s->n && s->t[k].off < end; k++)
		;
	return k;
}

/* Is off..end nothing but cities: "Lima, Bogotá y Quito"?  *first of them */
static bool
cities(struct scan *s, uint32_t off, uint32_t end, struct circ_str *first)
{
	struct circ_str	 text = str_sub(s->b->text, off, end - off);
	struct geo_hit	 hit[16];
	size_t		 n, k = 0, len, other = 0;

	if (s->geo.tab == NULL)
		geo_open(s->f->ctx, &s->geo);
	n = geo_scan(&s->geo, text, false, hit, NELEM(hit));
	for (size_t i = 0; i < text.n; i += len) {
		uint32_t r = utf8_get(text.s + i, text.n - i, &len);

		while (k < n && i >= hit[k].off + hit[k].len)
			k++;
		if (k < n && i >= hit[k].off)
			continue;
		other += rune_letter(r) || rune_digit(r) >= 0;
	}
	if (n == 0 || hit[0].off != 0 || other > (n > 1 ? 3 : 0))
		return false;
	*first = str_sub(text, 0, hit[0].len);
	return true;
}

/* "10:00 – 11:30 (Lima, Bogotá, Quito)": whose clock it is. */
static size_t
clock_of(struct scan *s, size_t i)
{
	struct circ_str	 place;
	size_t		 k = i;

	if (i == 0 || !(scan_sign(s, i - 1, '(') ||
	    scan_sign(s, i - 1, 0xFF08)) || !beside_time(s, i))
		return 0;
	while (k < s->n && k < i + 24 && !(scan_sign(s, k, ')') ||
	    scan_sign(s, k, 0xFF09)))
		k++;
	if (k >= s->n || k >= i + 24 || !cities(s, s->t[i].off, s->t[k].off,
	    &place))
		return 0;
	return add_place(s, i, k, place);
}

/*
 * "Geneva time", "heure de Genève": the word may lead or follow, and its
 * value tells (1: the place follows). The begin of the mention is *from.
 */
static size_t
time_of(struct scan *s, size_t i)
{
	struct circ_str	 place;
	const struct hit *h;
	struct mention	*m;
	size_t		 j = scan_hit(s, i, LANG_TIME_OF, &h), k;
	uint32_t	 off;

	if (j == 0)
		return 0;
	if (h->value != 0) {
		if ((k = place_behind(s, j, &place)) == 0)
			return 0;
		/* "по женевскому времени" */
		if ((j = scan_phrase(s, k, LANG_TIME_OF, NULL)) != 0)
			k = j;
		else if (h->value == 2)
			return 0;
		return add_place(s, i, k, place);
	}
	for (k = i; k > 0 && i - k < 6 && !s->t[k].brk; k--)
		;
	off = s->t[k].off;
	if (i == 0 || s->t[i].brk || !names_place(s, i - 1) ||
	    !place_in(s, off, s->t[i].off, true, &place)) {
		/* "10:00 (время московское)", "10:00, time in Addis Ababa" */
		if (!beside_time(s, i) || j >= s->n || s->t[j].brk ||
		    (k = place_behind(s, j, &place)) == 0)
			return 0;
		return add_place(s, i, k, place);
	}
	m = add_zone(s, i, j, ZONE_PLACE, place, ZONE_NO_OFFSET);
	off = (uint32_t)(place.s - s->b->text.s);
	m->at.len += m->at.off - off;
	m->at.off = off;
	return j;
}

size_t
scan_zone(struct scan *s, size_t i)
{
	const struct hit *h;
	size_t	 j;
	int	 v;

	if (i >= s->n || s->t[i].kind != TOK_WORD || s->t[i].taken)
		return 0;
	if ((j = abbreviated(s, i)) != 0 || (j = iana(s, i)) != 0)
		return j;
	if ((j = scan_phrase(s, i, LANG_ZONE_NAME, &v)) != 0) {
		add_zone(s, i, j, ZONE_NAMED, str_of(v > 0 && v < LANG_NZONES
		    ? civil[v] : NULL), ZONE_NO_OFFSET);
		return j;
	}
	if ((j = clock_of(s, i)) != 0)
		return j;
	if ((j = scan_hit(s, i, LANG_LOCAL_TIME, &h)) != 0 &&
	    (h->len > 5 || beside_time(s, i))) {
		struct circ_str place;
		size_t	 k = j < s->n && !s->t[j].brk ?
		    place_behind(s, j, &place) : 0;

		if (k != 0)		/* "local time in Tokyo" */
			return add_place(s, i, k, place);
		add_zone(s, i, j, ZONE_LOCAL, scan_text(s, i, j),
		    ZONE_NO_OFFSET);
		return j;
	}
	return time_of(s, i);
}
