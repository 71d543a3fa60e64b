/* SPDX-License-Identifier: MIT */
/* Where a meeting takes place, out of the sentence that announces it. */
#include <stdio.h>

#include "finddoc.h"
#include "tap.h"

#define EN(s) "Geneva, 10 January 2025\nSubject: Workshop on Roads\n" \
	"Dear Sir/Madam,\n" s "\nYours faithfully,\n"
#define FR(s) "Genève, le 10 janvier 2025\nObjet: Atelier sur les routes\n" \
	"Madame, Monsieur,\n" s "\nCordialement,\n"
#define ES(s) "Ginebra, 10 de enero de 2025\nAsunto: Taller sobre caminos\n" \
	"Muy Señor mío/Muy Señora mía:\n" s "\nAtentamente,\n"
#define AR(s) "جنيف، 10 يناير 2025\nالموضوع: ورشة العمل بشأن الطرق\n" \
	"تحية طيبة وبعد،\n" s "\nوتفضلوا بقبول فائق التقدير والاحترام.\n"

static const struct {
	const char *name, *text, *want;
} cases[] = {
	{ "a street behind its number", EN(
	  "The workshop will be held at the headquarters of the Agency, 34, "
	  "chemin des Fleurs, Geneva, on 3 March 2025."),
	  "headquarters of the Agency, 34, chemin des Fleurs, Geneva" },
	{ "the stop of initials", EN(
	  "The workshop will be held at the headquarters of the Agency in "
	  "Washington, D.C., from 3 to 5 March 2025."),
	  "headquarters of the Agency in Washington, D.C." },
	{ "in the city of", EN(
	  "The workshop will be held in the city of Lima, Peru, on 3 March "
	  "2025."), "Lima, Peru" },
	{ "a city behind a building", FR(
	  "L'atelier débutera le 3 mars 2025 au siège de l'UIT à Genève."),
	  "siège de l'UIT à Genève" },
	{ "a city that is named like a day", ES(
	  "El taller tendrá lugar en el Hotel Jaragua, Santo Domingo, del 20 "
	  "al 21 de junio de 2025."), "Hotel Jaragua, Santo Domingo" },
	{ "en la ciudad de", ES(
	  "El taller se celebrará en la ciudad de Lima, Perú, el 3 de marzo "
	  "de 2025."), "Lima, Perú" },
	{ "a country behind an Arabic comma", AR(
	  "ستعقد ورشة العمل في تونس العاصمة، تونس، في الفترة من 3 إلى 5 مارس "
	  "2025."), "تونس العاصمة، تونس" },
	{ "an Arabic verb ends it", AR(
	  "ستبدأ ورشة العمل يوم 3 مارس 2025 في مقر الاتحاد بجنيف وتنتهي يوم "
	  "5 مارس 2025."), "مقر الاتحاد بجنيف" },
};

static void
run(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct model *m = arena_new(ctx, struct model);
		struct circ_str s = { "", 0 };

		find_all(ctx, finddoc(ctx, cases[i].text), m);
		if (m->c.nevents > 0)
			s = m->c.events[0].location.text;
		if (!tap_ok(str_eqz(s, cases[i].want), "%s", cases[i].name))
			printf("# got:  %.*s\n# want: %s\n", (int)s.n,
			    s.n > 0 ? s.s : "", cases[i].want);
	}
}

int
main(void)
{
	struct ctx ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, run, NULL) == CIRC_OK, "runs through");
	ctx_free(&ctx);
	circ_cleanup();
	return tap_done();
}
