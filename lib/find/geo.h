/* SPDX-License-Identifier: MIT */
/*
 * Names of places in running text: cities and countries in six languages,
 * with the grammatical endings of Russian, the prefixes of Arabic, and no
 * spaces in Chinese.  Organizations' seats are found the same way.
 */
#ifndef GEO_H
#define GEO_H

#include "base/zonetab.h"
#include "find/find.h"

enum geo_kind { GEO_CITY, GEO_COUNTRY, GEO_SEAT };

struct geo_hit {
	uint32_t	 off, len;	/* bytes of the text */
	enum geo_kind	 kind;
	const char	*value;		/* zone; of a country its ISO code */
};

/* What a document needs to know of the world; in the arena. */
struct geo {
	struct ctx	*ctx;
	const struct zonetab *tab;
};

void	 geo_open(struct ctx *, struct geo *);

/*
 * Every place (or seat) that a text names, in order, longest first and none
 * within another; a name may be a city and a country and gives two hits.
 */
size_t	 geo_scan(const struct geo *, struct circ_str text, bool seats,
    struct geo_hit *out, size_t max);

/*
 * The zone of the place that a text names: its first city, if that lies in
 * the country that is named with it, else the country's only or main zone.
 * NULL: no place, or one whose zone it does not tell.  *at may be NULL.
 */
const char *geo_zone(const struct geo *, struct circ_str text,
    struct geo_hit *at);

/* The zone of a country by its code, if one clock is meant; or NULL. */
const char *geo_country_zone(const struct geo *, const char *code);

/* Is this zone one of this country? */
bool	 geo_zone_in(const struct geo *, const char *zone, const char *code);

/* Places' adjectives are written small in Russian; names never are. */
struct circ_str geo_capitals(struct ctx *, struct circ_str);

#endif
