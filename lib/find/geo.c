/* SPDX-License-Identifier: MIT */
/*
 * The index of place names and the matcher.  The index is made once per
 * process out of lib/lang's tables and never changes: names by their first
 * two letters.  zone.tab's own cities are few and come from the handle.
 */
#include <pthread.h>

#include "find/geo.h"

#define MAXNAMES 12288
#define NBUCKET 4096
#define MAXTEXT 4096			/* runes of one scan */

struct name {
	const char	*s, *value;
	uint32_t	 third;		/* its third letter; 0: may be any */
	uint16_t	 n, next;	/* next: index + 1 */
	uint8_t		 kind;
	bool		 exact;		/* an acronym: case counts */
};

static struct {
	struct name	 v[MAXNAMES];
	size_t		 n;
	uint16_t	 bucket[NBUCKET];
} names;
static pthread_once_t names_once = PTHREAD_ONCE_INIT;

struct glyph {
	uint32_t	 raw, fold, off;
};

static uint32_t
fold(uint32_t r)
{
	if (r < 0x80)
		return rune_quote(r) ? '\'' : rune_lower(r);
	return rune_quote(r) || r == 0x02BC || r == 0x02BB ? '\'' :
	    rune_fold(r);
}

/* Marks that readers do not read: Arabic vowels, tatweel, soft hyphens. */
static bool
mute(uint32_t r)
{
	if (r < 0x80)
		return false;
	return rune_invisible(r) || (r >= 0x064B && r <= 0x0652) ||
	    r == 0x0640;
}

/*
 * Where names begin that begin so; second is 0 if the first word is of one
 * letter.  A declined word keeps its first two letters.
 */
static uint32_t
bucket_of(uint32_t first, uint32_t second)
{
	return (first * 31 + second * 1021) % NBUCKET;
}

/* Its bucket, and the letter that tells most names of a bucket apart. */
static uint32_t
name_bucket(const char *s, size_t n, uint32_t *third)
{
	uint32_t w[4] = { 0, 0, 0, 0 };
	size_t	 len, k = 0;

	for (size_t i = 0; i < n && k < NELEM(w); i += len) {
		uint32_t r = utf8_get(s + i, n - i, &len);

		if (k > 0 && (rune_space(r) || r == '*'))
			break;
		if (!mute(r))
			w[k++] = fold(r);
	}
	/* a Russian word of three letters may decline in the third */
	*third = k < 4 && rune_cyrillic(w[2]) ? 0 : w[2];
	return bucket_of(w[0], w[1]);
}

/* Names are listed in small letters, acronyms as they are. */
static bool
acronym(const char *s, size_t n)
{
	size_t	 len;

	for (size_t i = 0; i < n; i += len)
		if (rune_upper(utf8_get(s + i, n - i, &len)))
			return true;
	return false;
}

static void
add_name(const char *s, size_t n, const char *value, enum geo_kind kind)
{
	struct name *m = &names.v[names.n];
	uint32_t h, third;

	if (n == 0 || n > UINT16_MAX || names.n + 1 >= MAXNAMES)
		return;
	h = name_bucket(s, n, &third);
	*m = (struct name){ .s = s, .value = value, .third = third,
	    .n = (uint16_t)n, .next = names.bucket[h], .kind = (uint8_t)kind,
	    .exact = acronym(s, n) };
	names.bucket[h] = (uint16_t)++names.n;
}

static void
add_table(const struct lang_city *t, enum geo_kind kind)
{
	for (; t->zone != NULL; t++)
		for (const char *s = t->names, *e; *s != '\0';
		    s = *e == '|' ? e + 1 : e) {
			e = strchr(s, '|');
			if (e == NULL)
				e = s + strlen(s);
			add_name(s, (size_t)(e - s), t->zone, kind);
		}
}

static void
names_make(void)
{
	for (size_t i = 0; lang_cities[i] != NULL; i++)
		add_table(lang_cities[i], GEO_CITY);
	add_table(lang_countries, GEO_COUNTRY);
	add_table(lang_seats, GEO_SEAT);
}

void
geo_open(struct ctx *ctx, struct geo *g)
{
	pthread_once(&names_once, names_make);
	g->ctx = ctx;
	g->tab = zonetab_read(ctx);
}

/* May these last letters stand where a Russian noun or adjective declines? */
static bool
ending_ok(const struct glyph *g, size_t n)
{
	static const char *const endings[] = { "", "а", "у", "ом", "ем", "ой",
	    "ей", "е", "и", "ы", "ю", "я", "ь", "й", "ам", "ами", "ах", "ов",
	    "ью", "го", "ого", "ому", "ие", "ий", "ии", "ию", "ия", "ое",
	    "ая", "ую", "ым", "ский", "ского", "скому", "ское", "ском" };
	char	 s[32];
	size_t	 k = 0;

	if (n > 5)
		return false;
	for (size_t i = 0; i < n; i++)
		k += utf8_put(s + k, g[i].fold);
	s[k] = '\0';
	for (size_t i = 0; i < NELEM(endings); i++)
		if (strcmp(s, endings[i]) == 0)
			return true;
	return false;
}

/* Letters of a Russian word that stay when it declines; 0: none decline. */
static size_t
stem(const uint32_t *w, size_t n)
{
	if (n < 3)
		return n;
	switch (w[n - 1]) {
	case 0x0430: case 0x044F: case 0x044C: case 0x0439: case 0x044B:
		return n - 1;			/* a, ya, soft sign, y, yery */
	case 0x043E: case 0x0435: case 0x0438: case 0x0443: case 0x044D:
	case 0x044E:
		return 0;
	}
	return n;
}

/*
 * One word of a name against the text; the count of glyphs taken, or 0.
 * open: the name's '*', anything may follow the stem.
 */
static size_t
word_match(const uint32_t *w, size_t n, const struct glyph *g, size_t room,
    bool open)
{
	size_t	 keep = n, i = 0, end;

	if (n > 0 && rune_cyrillic(w[n - 1]) && !open && stem(w, n) != 0)
		keep = stem(w, n);
	while (i < keep && i < room && g[i].fold == w[i])
		i++;
	if (i < keep)
		return 0;
	for (end = i; end < room && rune_letter(g[end].raw) &&
	    !rune_cjk(g[end].raw); )
		end++;
	if (open)
		return end;
	if (n > 0 && rune_cjk(w[n - 1]))
		return i;
	if (n > 0 && rune_cyrillic(w[n - 1])) {
		if (stem(w, n) == 0)
			return end == i ? i : 0;
		return ending_ok(g + i, end - i) ? end : 0;
	}
	return end == i ? i : 0;
}

/* Zones named after ordinary words: "Réunion" begins half of all letters. */
static bool
ordinary(const struct zonetab_row *row)
{
	static const char *const word[] = { "Reunion", "Resolute", "Easter",
	    "Center", "Wake", "Midway", "Creston", "Casey", "Davis", "Palmer",
	    "Troll", "Knox", "Bahia", "Syowa" };

	for (size_t i = 0; i < NELEM(word); i++)
		if (str_eqz(row->city, word[i]))
			return true;
	return false;
}

/* A whole name against the text at g; the count of glyphs taken, or 0. */
static size_t
name_match(const struct name *m, const struct glyph *g, size_t room)
{
	uint32_t w[64];
	size_t	 n = 0, at = 0, len, got;

	for (size_t i = 0; i <= m->n; i += i < m->n ? len : 1) {
		uint32_t r = i < m->n ? utf8_get(m->s + i, m->n - i, &len) : 0;

		if (i < m->n && m->exact && !rune_space(r)) {
			if (at + n >= room || g[at + n].raw != r)
				return 0;
		}
		if (i < m->n && !rune_space(r) && r != '*') {
			if (n >= NELEM(w))
				return 0;
			if (!mute(r))
				w[n++] = fold(r);
			continue;
		}
		if (n == 0)
			continue;
		got = word_match(w, n, g + at, room - at, r == '*');
		if (got == 0)
			return 0;
		at += got;
		n = 0;
		if (r == '*' || i == m->n)
			break;
		if (at >= room || g[at].fold != ' ')
			return 0;
		at++;
	}
	return at;
}

static size_t
glyphs(struct circ_str text, struct glyph *g)
{
	size_t	 n = 0, len;
	bool	 space = false;

	for (size_t i = 0; i < text.n && n < MAXTEXT; i += len) {
		uint32_t r = utf8_get(text.s + i, text.n - i, &len);

		if (mute(r))
			continue;
		if (rune_space(r) && space)
			continue;
		space = rune_space(r);
		g[n++] = (struct glyph){ r, fold(r), (uint32_t)i };
	}
	return n;
}

/* May a name begin here?  Arabic writes "in" and "and" onto the word. */
static bool
may_begin(const struct glyph *g, size_t i)
{
	uint32_t r = g[i].raw, p = i > 0 ? g[i - 1].raw : ' ';

	if (rune_cjk(r))
		return true;
	if (rune_arabic(r)) {
		size_t	 back = 0;

		while (back < 3 && back < i && rune_arabic(g[i - back - 1].raw) &&
		    rune_letter(g[i - back - 1].raw))
			back++;
		if (back == 0)
			return true;
		return back <= 2 && (p == 0x0628 || p == 0x0644 || p == 0x0648 ||
		    p == 0x0641) && (back == i || back < 3);
	}
	if (!rune_letter(r) || !rune_upper(r))
		return false;
	return !rune_letter(p) || rune_cjk(p) || rune_arabic(p);
}

/* A name as long as the best so far is its twin, if of another kind. */
static size_t
best_of(uint32_t bucket, const struct glyph *g, size_t room, bool seats,
    size_t best, struct geo_hit *hit, struct geo_hit *twin)
{
	for (size_t k = names.bucket[bucket]; k != 0;
	    k = names.v[k - 1].next) {
		const struct name *m = &names.v[k - 1];
		size_t	 got;

		if ((m->kind == GEO_SEAT) != seats || (m->third != 0 &&
		    (room < 3 || g[2].fold != m->third)))
			continue;
		got = name_match(m, g, room);
		if (got == 0 || got < best)
			continue;
		if (got > best)
			twin->value = NULL;
		else if (hit->kind != (enum geo_kind)m->kind)
			*twin = *hit;
		best = got;
		hit->kind = (enum geo_kind)m->kind;
		hit->value = m->value;
	}
	return best;
}

static size_t
best_at(const struct geo *geo, const struct glyph *g, size_t i, size_t n,
    bool seats, struct geo_hit *hit, struct geo_hit *twin)
{
	uint32_t one = bucket_of(g[i].fold, 0), two = one;
	size_t	 best, got;

	twin->value = NULL;
	best = best_of(one, g + i, n - i, seats, 0, hit, twin);
	if (i + 1 < n)
		two = bucket_of(g[i].fold, g[i + 1].fold);
	if (two != one)
		best = best_of(two, g + i, n - i, seats, best, hit, twin);
	if (seats)
		return best;
	if (g[i].fold >= ZONETAB_LETTERS)
		return best;
	for (size_t k = geo->tab->first[g[i].fold]; k != 0;
	    k = geo->tab->v[k - 1].next) {
		const struct zonetab_row *row = &geo->tab->v[k - 1];
		struct name m = { .s = row->city.s, .n = (uint16_t)row->city.n };

		if (m.n > 1 && (i + 1 == n || g[i + 1].fold !=
		    fold((unsigned char)m.s[1])))
			continue;
		got = name_match(&m, g + i, n - i);
		if (got <= best || ordinary(row))
			continue;
		best = got;
		hit->kind = GEO_CITY;
		hit->value = row->zone;
		twin->value = NULL;
	}
	return best;
}

size_t
geo_scan(const struct geo *geo, struct circ_str text, bool seats,
    struct geo_hit *out, size_t max)
{
	struct glyph g[MAXTEXT];
	size_t	 n, found = 0;

	if (text.n == 0)
		return 0;
	n = glyphs(text, g);
	ctx_work(geo->ctx, 1 + n / 8);
	for (size_t i = 0; i < n && found < max; ) {
		struct geo_hit hit = { 0 }, twin = { 0 };
		size_t	 got = 0;

		if (may_begin(g, i))
			got = best_at(geo, g, i, n, seats, &hit, &twin);
		if (got == 0) {
			i++;
			continue;
		}
		hit.off = g[i].off;
		hit.len = (uint32_t)((i + got < n ? g[i + got].off : text.n) -
		    hit.off);
		out[found++] = hit;
		if (twin.value != NULL && found < max) {
			twin.off = hit.off;
			twin.len = hit.len;
			out[found++] = twin;
		}
		i += got;
	}
	return found;
}

struct circ_str
geo_capitals(struct ctx *ctx, struct circ_str text)
{
	struct buf	 b = { 0 };
	bool		 inside = false;
	size_t		 len;

	for (size_t i = 0; i < text.n; i += len) {
		uint32_t r = utf8_get(text.s + i, text.n - i, &len);

		if (!inside && r >= 0x0430 && r <= 0x044F)
			buf_addu(ctx, &b, r - 0x20);
		else
			buf_add(ctx, &b, text.s + i, len);
		inside = rune_letter(r);
	}
	return buf_str(&b);
}

bool
geo_zone_in(const struct geo *geo, const char *zone, const char *code)
{
	for (size_t i = 0; i < geo->tab->n; i++)
		if (strcmp(geo->tab->v[i].country, code) == 0 &&
		    strcmp(geo->tab->v[i].zone, zone) == 0)
			return true;
	return false;
}

const char *
geo_country_zone(const struct geo *geo, const char *code)
{
	const char *only = NULL;

	for (const struct lang_city *m = lang_main_zone; m->zone != NULL; m++)
		if (strcmp(m->zone, code) == 0)
			return m->names;
	for (size_t i = 0; i < geo->tab->n; i++) {
		if (strcmp(geo->tab->v[i].country, code) != 0)
			continue;
		if (only != NULL)
			return NULL;
		only = geo->tab->v[i].zone;
	}
	return only;
}

/* "Iran Room": does a name go on behind an offset? */
static bool
named_on(struct circ_str text, uint32_t off)
{
	size_t	 len;
	uint32_t r = 0;

	if (off + 1 >= text.n || text.s[off] != ' ')
		return false;
	r = utf8_get(text.s + off + 1, text.n - off - 1, &len);
	return rune_upper(r) && rune_letter(r);
}

const char *
geo_zone(const struct geo *geo, struct circ_str text, struct geo_hit *at)
{
	struct geo_hit hit[32];
	size_t	 n = geo_scan(geo, text, false, hit, NELEM(hit));
	const char *zone;

	for (size_t i = 0; i < n; i++) {
		bool	 inside = true;

		if (hit[i].kind != GEO_CITY)
			continue;
		/* the country that follows it, or goes before it in Chinese */
		for (size_t k = 0; k < n; k++)
			if (hit[k].kind == GEO_COUNTRY && hit[k].off !=
			    hit[i].off && (k + 1 == i || (k == i + 1 &&
			    !named_on(text, hit[k].off + hit[k].len))))
				inside = geo_zone_in(geo, hit[i].value,
				    hit[k].value);
		if (!inside)
			continue;
		if (at != NULL)
			*at = hit[i];
		return hit[i].value;
	}
	for (size_t i = 0; i < n; i++) {
		if (hit[i].kind != GEO_COUNTRY)
			continue;
		if ((zone = geo_country_zone(geo, hit[i].value)) == NULL)
			continue;
		if (at != NULL)
			*at = hit[i];
		return zone;
	}
	return NULL;
}
