/* SPDX-License-Identifier: MIT */
/* Names of places and seats, in six languages and their grammar. */
#include "find/geo.h"
#include "tap.h"

static const struct {
	const char *text, *zone;
} row[] = {
	{ "ITU Headquarters in Geneva", "Europe/Zurich" },
	{ "GENEVA, SWITZERLAND", "Europe/Zurich" },
	{ "siège de l'UIT, à Genève", "Europe/Zurich" },
	{ "Sede de la UIT en Ginebra", "Europe/Zurich" },
	{ "в штаб-квартире МСЭ в Женеве", "Europe/Zurich" },
	{ "по женевскому времени", NULL },
	{ "По Женевскому времени", "Europe/Zurich" },
	{ "日内瓦国际电联总部", "Europe/Zurich" },
	{ "مقر الاتحاد بجنيف", "Europe/Zurich" },
	{ "في مدينة طشقند عاصمة أوزبكستان", "Asia/Tashkent" },
	{ "阿拉伯联合酋长国迪拜国际会展中心", "Asia/Dubai" },
	{ "Hyderabad International Convention Centre, Hyderabad (India)",
	  "Asia/Kolkata" },
	{ "The Hague", "Europe/Amsterdam" },
	{ "Delft, Netherlands", "Europe/Amsterdam" },
	{ "Goutum, the Netherlands", "Europe/Amsterdam" },
	{ "La Jolla (Estados Unidos)", "America/Los_Angeles" },
	{ "Springfield, United States", NULL },
	{ "Asunción (Paraguay)", "America/Asuncion" },
	{ "гостиница «Барсело», город Гватемала", "America/Guatemala" },
	{ "в Санкт-Петербурге, Российская Федерация", "Europe/Moscow" },
	{ "в Республике Казахстан", "Asia/Almaty" },
	{ "Valencia, Venezuela", "America/Caracas" },
	{ "Santiago de Compostela, España", "Europe/Madrid" },
	{ "Kingston, Jamaica", "America/Jamaica" },
	{ "Tripoli, Lebanon", "Asia/Beirut" },
	{ "Tripoli", "Africa/Tripoli" },
	{ "Réunion du groupe à Paris", "Europe/Paris" },
	{ "Réunion du groupe", NULL },
	{ "a nice split of java", NULL },
	{ "مسقط، سلطنة عمان", "Asia/Muscat" },
	{ "عمان، الأردن", "Asia/Amman" },
	{ "Port-au-Prince", "America/Port-au-Prince" },
	{ "Fort-de-France", "America/Martinique" },
	{ "Pointe-à-Pitre (Guadeloupe)", "America/Guadeloupe" },
	{ "Honiara", "Pacific/Guadalcanal" },
	{ "Côte d’Ivoire", "Africa/Abidjan" },
	{ "Nairobian", NULL },
	{ "", NULL },
};

static const struct {
	const char *text, *zone;
} seat[] = {
	{ "International Telecommunication Union", "Europe/Zurich" },
	{ "Bureau de développement des télécommunications (BDT)",
	  "Europe/Zurich" },
	{ "the World Health Organization", "Europe/Zurich" },
	{ "those who were there", NULL },
	{ "OSCE Parliamentary Assembly", "Europe/Copenhagen" },
	{ "Secretariat of the Convention on Biological Diversity",
	  "America/Toronto" },
	{ "全体会议由国际民航组织主办", "America/Toronto" },
	{ "Бюро стандартизации электросвязи", "Europe/Zurich" },
	{ "Бюро развития электросвязи", "Europe/Zurich" },
	{ "منظمة الصحة العالمية", "Europe/Zurich" },
};

static void
run(struct ctx *ctx, void *arg)
{
	struct geo g;

	(void)arg;
	geo_open(ctx, &g);
	tap_ok(g.tab->n > 300, "zone.tab is read");
	for (size_t i = 0; i < NELEM(row); i++) {
		const char *z = geo_zone(&g, str_of(row[i].text), NULL);

		tap_ok(row[i].zone == NULL ? z == NULL : z != NULL &&
		    strcmp(z, row[i].zone) == 0, "%s: %s", row[i].text,
		    z != NULL ? z : "none");
	}
	for (size_t i = 0; i < NELEM(seat); i++) {
		struct geo_hit h[8];
		size_t	 n = geo_scan(&g, str_of(seat[i].text), true, h, 8);

		tap_ok(seat[i].zone == NULL ? n == 0 : n > 0 &&
		    strcmp(h[0].value, seat[i].zone) == 0, "seat: %s",
		    seat[i].text);
	}
}

int
main(void)
{
	struct ctx ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, run, NULL) == CIRC_OK, "runs through");
	ctx_free(&ctx);
	return tap_done();
}
