/* SPDX-License-Identifier: MIT */
/*
 * The tables of cities, and the main zone of countries that keep several of
 * which the others are remote or rarely differ.  The countries left out here
 * (the United States, Canada, Brazil, Russia, Australia, Mexico, Indonesia
 * and others) need the city.
 */
#include "lang/lang.h"

extern const struct lang_city lang_cities_europe[];
extern const struct lang_city lang_cities_asia[];
extern const struct lang_city lang_cities_rest[];

const struct lang_city *const lang_cities[] = {
	lang_cities_europe,
	lang_cities_asia,
	lang_cities_rest,
	NULL
};

const struct lang_city lang_main_zone[] = {
	{ "AR", "America/Argentina/Buenos_Aires" },
	{ "CL", "America/Santiago" },
	{ "CN", "Asia/Shanghai" },
	{ "CY", "Asia/Nicosia" },
	{ "DE", "Europe/Berlin" },
	{ "EC", "America/Guayaquil" },
	{ "ES", "Europe/Madrid" },
	{ "KZ", "Asia/Almaty" },
	{ "MH", "Pacific/Majuro" },
	{ "MN", "Asia/Ulaanbaatar" },
	{ "MY", "Asia/Kuala_Lumpur" },
	{ "NZ", "Pacific/Auckland" },
	{ "PF", "Pacific/Tahiti" },
	{ "PG", "Pacific/Port_Moresby" },
	{ "PS", "Asia/Hebron" },
	{ "PT", "Europe/Lisbon" },
	{ "UA", "Europe/Kyiv" },
	{ "UZ", "Asia/Tashkent" },
	{ NULL, NULL }
};
