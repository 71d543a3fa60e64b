/* SPDX-License-Identifier: MIT */
/*
 * The zone of a meeting: of its own place, or the first that is printed; not
 * of the city that a hotel is named for, of a country that is its matter, or
 * of where the letter was written.
 */
#include <stdio.h>

#include "finddoc.h"
#include "tap.h"

#define EN(s) "Geneva, 10 January 2025\nSubject: Workshop on Roads\n" \
	"Dear Sir/Madam,\n" s "\nYours faithfully,\n"
#define ES(s) "Ginebra, 10 de enero de 2025\nAsunto: Taller sobre caminos\n" \
	"Muy Señor mío/Muy Señora mía:\n" s "\nAtentamente,\n"
#define RU(s) "Женева, 10 января 2025 года\nПредмет: Семинар по дорогам\n" \
	"Уважаемая госпожа, уважаемый господин,\n" s "\nС уважением,\n"
#define AR(s) "جنيف، 10 يناير 2025\nالموضوع: ورشة العمل بشأن الطرق\n" \
	"تحية طيبة وبعد،\n" s "\nوتفضلوا بقبول فائق التقدير والاحترام.\n"

static const struct {
	const char *name, *text, *want;
} cases[] = {
	{ "the city of the venue", EN("The workshop will be held at the "
	  "Condor Hotel, Cusco, Peru, on 3 March 2025."), "America/Lima" },
	{ "not the one that the hotel is named for", EN("The workshop will "
	  "be held at the San Francisco Hotel, Alameda 816, Santiago, on 3 "
	  "March 2025."), "America/Santiago" },
	{ "a hall named for its city, where nothing else is", EN("The "
	  "workshop will be held at the Nairobi Safari Club Hotel on 3 March "
	  "2025."), "Africa/Nairobi" },
	{ "the city of the invitation, for a hall of a later sentence",
	  EN("I invite you to the workshop (Bucharest, Romania, 3-5 March "
	  "2025), which will take place in the Palace of the Parliament."),
	  "Europe/Bucharest" },
	{ "the matter is no place", EN("The workshop on roads in Bhutan and "
	  "Nepal will be held on 3 March 2025 from 10:00 to 12:00 via Zoom."),
	  "Europe/Zurich" },
	{ "a zone beside the hours", EN("The workshop will be held online on "
	  "3 March 2025, from 10:00 to 12:00 (Lima time)."), "America/Lima" },
	{ "the first of several clocks", EN("The workshop will be held online "
	  "on 3 March 2025.\nTime: Bangkok 15:00–16:30 | Geneva 09:00–10:30"),
	  "Asia/Bangkok" },
	{ "and behind the hours", EN("The workshop will be held online on 3 "
	  "March 2025.\nTime: 15:00–16:30 Bangkok / 09:00–10:30 Geneva"),
	  "Asia/Bangkok" },
	{ "a hall of no city is where the other meetings are", EN("The "
	  "workshop will be held in Lima on 4 March 2025.\nThe Forum of "
	  "Bridges will be held at the Maple Centre on 3 March 2025."),
	  "America/Lima / America/Lima" },
	{ "but not of one meeting, where there are several halls",
	  EN("The workshop will be held at the Road House on 4 March 2025.\n"
	  "The Seminar on Tolls will be held in Lima on 3 March 2025.\n"
	  "The Forum of Bridges will be held at the Maple Centre on 5 March "
	  "2025."), "Europe/Zurich / America/Lima / Europe/Zurich" },
	{ "not of the house that a speaker comes from", "Roads Forum\n"
	  "Online, 3 March 2025\nProgramme\n10:00-10:30 Opening\n"
	  "Speaker: A. Holm, Director, International Maritime Organization\n"
	  "10:30-11:00 Coffee break\n11:00-12:00 Closing", "" },
	{ "nor where other things were on other days", EN("Following the "
	  "decision taken in Oslo in May 2024, the workshop will be held at "
	  "the Maple Centre on 3 March 2025. It was planned for Lima."),
	  "Europe/Zurich" },
	{ "cities in brackets behind the hours", EN("The workshop will be held "
	  "online on 3 March 2025 from 10:00 to 12:00 (Lima, Bogotá and "
	  "Quito)."), "America/Lima" },
	{ "a place behind an offset", EN("The workshop will be held online on "
	  "3 March 2025 from 10:00 to 12:00 (UTC+7, Bangkok)."),
	  "Asia/Bangkok" },
	{ "local time in a city", EN("The workshop will be held online on 3 "
	  "March 2025 from 10:00 to 12:00, local time in Tokyo."),
	  "Asia/Tokyo" },
	{ "time in a city", EN("The workshop will be held online on 3 March "
	  "2025 from 10:00 to 12:00 (time in Addis Ababa)."),
	  "Africa/Addis_Ababa" },
	{ "the first time in a city is none", EN("For the first time in Tokyo's "
	  "history a web will be woven. The workshop will be held online on 3 "
	  "March 2025 from 10:00 to 12:00."), "Europe/Zurich" },
	{ "hora local de", ES("El taller se celebrará en línea el 3 de marzo "
	  "de 2025 de 10:00 a 12:00, hora local de Bogotá."),
	  "America/Bogota" },
	{ "an adjective that no list has", RU("Семинар состоится онлайн 3 "
	  "марта 2025 года с 10:00 до 12:00 по ташкентскому времени."),
	  "Asia/Tashkent" },
	{ "the adjective behind", RU("Семинар состоится онлайн 3 марта 2025 "
	  "года с 10:00 до 12:00 (время московское)."), "Europe/Moscow" },
	{ "по времени г.", RU("Семинар состоится онлайн 3 марта 2025 года с "
	  "10:00 до 12:00 по времени г. Бишкека."), "Asia/Bishkek" },
	{ "the city's local time", AR("ستعقد ورشة العمل عبر الإنترنت يوم 3 "
	  "مارس 2025 من الساعة 10:00 إلى الساعة 12:00 بالتوقيت المحلي لمدينة "
	  "عمّان."), "Asia/Amman" },
	{ "at the venue of another meeting, whose city is told", EN("The "
	  "workshop will be held in Lima on 3 March 2025, at the Maple "
	  "Academy.\nThe Forum of Bridges will be held at the same venue on 5 "
	  "March 2025."), "America/Lima / America/Lima" },
	{ "the clock of another meeting", EN("The workshop will be held online "
	  "on 3 March 2025. It will run from 10:00 to 12:00, Geneva time.\n"
	  "The Forum of Bridges will be held in Lima on 5 March 2025."),
	  "Europe/Zurich / America/Lima" },
	{ "a room named for a country", EN("The workshop will be held at the "
	  "headquarters in Rome (Iran Room) on 3 March 2025."),
	  "Europe/Rome" },
	{ "a house named for a country", EN("The workshop will be held on 3 "
	  "March 2025 in New York, at the Permanent Mission of Peru building, "
	  "820 Second Avenue."), "America/New_York" },
	{ "two meetings in two zones", EN("The workshop will be held in Lima "
	  "on 3 March 2025.\nThe Forum of Bridges will be held in Oslo on 5 "
	  "May 2025."), "America/Lima / Europe/Oslo" },
};

static struct circ_str
zones(struct ctx *ctx, const char *text)
{
	struct model *m = arena_new(ctx, struct model);
	struct buf b = { 0 };

	find_all(ctx, finddoc(ctx, text), m);
	for (size_t i = 0; i < m->c.nevents; i++) {
		struct circ_str s = m->c.events[i].timezone.text;

		if (i > 0)
			buf_add(ctx, &b, " / ", 3);
		buf_add(ctx, &b, s.s, s.n);
	}
	return buf_str(&b);
}

static void
run(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct circ_str s = zones(ctx, cases[i].text);

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
