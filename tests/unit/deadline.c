/* SPDX-License-Identifier: MIT */
/*
 * Deadlines in tables, run-in headings and prose.  What is found is written
 * as "date: text", one per line; '~' in what is wanted stands for the rest.
 */
#include <stdio.h>

#include "finddoc.h"
#include "tap.h"

#define LETTER(body) "Geneva, 3 March 2025\nSubject: Comments\n" \
	"Dear Sir/Madam,\n" body "Yours faithfully,\n"

static const struct {
	const char *name, *text, *want;
} cases[] = {
	{ "the second day of one deadline", LETTER(
	  "The deadline for registration is 30 April 2025 "
	  "(https://forum.example.org/register) and that for papers is "
	  "15 March 2025.\n"),
	  "2025-04-30: The deadline for registration is~\n"
	  "2025-03-15: that for papers is\n" },
	{ "until when papers are taken",
	  "Женева, 3 марта 2025 г.\nТема: Замечания\nУважаемые господа!\n"
	  "Замечания по картам принимаются по 18 марта 2025 г. включительно.\n"
	  "С уважением,\n", "2025-03-18: Замечания по картам~\n" },
	{ "where to register is not what is due", LETTER(
	  "4\tRegistration is mandatory for both meetings by 16 April 2025: "
	  "workshop https://www.example.org/ws.\n"),
	  "2025-04-16: Registration is mandatory for both meetings\n" },
	{ "brackets that tell for whom each day is", LETTER(
	  "Please send papers to the Office before 18 March 2025 (for the "
	  "group on ships) and before 15 April 2025 (for the group on "
	  "ports).\n"),
	  "2025-03-18: Please send papers to the Office (for the group on "
	  "ships)\n"
	  "2025-04-15: Please send papers to the Office (for the group on "
	  "ports)\n" },
	{ "two last days are no range",
	  "Женева, 3 марта 2025 г.\nТема: Замечания\nУважаемые господа!\n"
	  "Замечания просим направить в Бюро до 18 марта 2025 г. (для группы "
	  "по судам) и до 15 апреля 2025 г. (для группы по портам).\nС уважением,\n",
	  "2025-03-18: Замечания просим направить в Бюро (для группы по "
	  "судам)\n"
	  "2025-04-15: Замечания просим направить в Бюро (для группы по "
	  "портам)\n" },
	{ "but not the day of a meeting behind it", LETTER(
	  "The deadline for papers is 15 March 2025 and the workshop on "
	  "papers is on 30 April 2025.\n"),
	  "2025-03-15: The deadline for papers is~\n" },
	{ "a row that tells from when on, and one that tells until when",
	  "Ginebra, 3 de marzo de 2025\nAsunto: Foro\nMuy señor mío:\n"
	  "Fechas límite:\n|Fecha|Actuación\n"
	  "|1 de abril de 2025|Apertura de la inscripción\n"
	  "|16 de abril de 2025|Cierre de la inscripción\n"
	  "Atentamente,\n",
	  "2025-04-16: Cierre de la inscripción\n" },
	{ "a cell that begins with the last day: the label names the matter",
	  "NOTA CONCEPTUAL\nSeminario web sobre puertos\n"
	  "|Fecha|22 de agosto de 2025\n"
	  "|Inscripción|Hasta el 20 de agosto de 2025 en este formulario\n",
	  "2025-08-20: Inscripción: en este formulario\n" },
	{ "a label that is said of every paragraph beside it",
	  "|DATE:|3 March 2025\n|SUBJECT:|Forum on Ferries, Oslo, Norway, 5 to "
	  "7 November 2025\n|DEADLINE:|Registration: 30 October 2025\f"
	  "Papers for translation: 25 September 2025\n"
	  "Dear Sir/Madam,\nThe forum will be held in Oslo.\n"
	  "Yours faithfully,\n",
	  "2025-10-30: Registration\n"
	  "2025-09-25: Papers for translation\n" },
	{ "the day that a term means", LETTER(
	  "Papers are to be sent not later than 14 calendar days before the "
	  "opening of the session, i.e. 27 May 2025 (midnight).\n"),
	  "2025-05-27: Papers are to be sent~\n" },
	{ "the same in French",
	  "Genève, le 3 mars 2025\nObjet: Documents\nMadame, Monsieur,\n"
	  "Les documents doivent être soumis au plus tard 14 jours avant "
	  "l'ouverture, soit le 27 mai 2025.\n"
	  "Veuillez agréer, Madame, l'assurance de ma considération.\n",
	  "2025-05-27: Les documents doivent être soumis\n" },
	{ "what was due long ago is told in a paper without a day of its own",
	  "NOTE CONCEPTUELLE\nAtelier sur les ports\nOslo, 17-19 juin 2024\n"
	  "Les Etats devaient équiper leurs ports au plus tard le 15 juin "
	  "2022.\nLes noms sont à communiquer au plus tard le 16 mai 2024.\n",
	  "2024-05-16: Les noms sont à communiquer\n" },
	{ "the paper's own day, beside its marks",
	  "PROGRAMA PARA EL MEDIO AMBIENTE\n|Oficina de Puertos\vLima|Distribución: Limitada\v"
	  "UP/IG.17/2\vJueves 10 de septiembre de 2025\vOriginal: Español\n"
	  "Reunión de puertos\nOslo, 20 a 22 de octubre de 2025\n", "" },
	{ "prose", LETTER(
	  "Please return the form not later than 24 April 2025.\n"),
	  "2025-04-24: Please return the form\n" },
	{ "a slip of the year is told, what only tells is not", LETTER(
	  "Please return the form not later than 24 April 2024. The study, "
	  "for which data were collected until 31 May 2024, will follow.\n"),
	  "2024-04-24: Please return the form\n" },
	{ "replies are due before a paper that bears its meeting's day",
	  "Concept note\nWebinar on inspectors\n15 March 2025\n14:00-15:30\n"
	  "The webinar will be held on 15 March 2025 from 14:00 to 15:30.\n"
	  "Registration (until 13 March 2025): example.org/register\n",
	  "2025-03-13: Registration~\n" },
	{ "a short word or a bracket ends a sentence", LETTER(
	  "The meeting opens on 12 May. The names should reach us by 11 April "
	  "2025. Work begins at nine (local time). Kindly register by 15 April "
	  "2025. It begins at 12:00 UTC. Send papers by 16 April 2025.\n"),
	  "2025-04-11: The names should reach us\n"
	  "2025-04-15: Kindly register\n"
	  "2025-04-16: Send papers\n" },
	{ "a word cut short does not", LETTER(
	  "Fill in form No. Three of Mr. Sample and send it (tel. Office) by "
	  "11 April 2025.\n"),
	  "2025-04-11: Fill in form No. Three of Mr. Sample and send it (tel. "
	  "Office)\n" },
	{ "a paragraph's number is not said, a quantity is", LETTER(
	  "3 Papers should reach us not later than 24 April 2025.\n"
	  "b) return the form by 25 April 2025;\n"
	  "2 experts should be named by 26 April 2025.\n"),
	  "2025-04-24: Papers should reach us\n"
	  "2025-04-25: return the form\n"
	  "2025-04-26: 2 experts should be named\n" },
	{ "requests, and of what stands in the sentence before",
	  "Genève, 3 mars 2025\nObjet: Forum\nMadame, Monsieur,\n"
	  "Une bourse de voyage peut être accordée à un membre par pays. Les "
	  "demandes doivent parvenir au Bureau international avant le 15 mars "
	  "2025.\n",
	  "2025-03-15: Une bourse de voyage peut être accordée à un membre par "
	  "pays: Les demandes doivent~\n" },
	{ "but not where they tell it", LETTER(
	  "A grant may be given to a member. Visa applications should be sent "
	  "to the consulate by 15 March 2025.\n"),
	  "2025-03-15: Visa applications should~\n" },
	{ "what \"they\" are stands in the sentence before", LETTER(
	  "Members may submit papers. They should be sent in Word format so "
	  "as to reach the Secretariat by 3 December 2025.\n"
	  ".1\tbulky documents are due by 10 December 2025;\n"),
	  "2025-12-03: Members may submit papers: They should be sent in "
	  "Word format so as to reach the Secretariat\n"
	  "2025-12-10: bulky documents are\n" },
	{ "as soon as possible, but not later", LETTER(
	  "Please register as soon as possible, but not later than 16 April "
	  "2025.\n"),
	  "2025-04-16: Please register as soon as possible\n" },
	{ "items that begin with the phrase",
	  "Genève, le 3 mars 2025\nObjet: Documents\nMadame, Monsieur,\n"
	  "Les documents devraient nous parvenir:\n.1\tau plus tard le 5 avril "
	  "2025 pour les documents volumineux; et\n.2\tau plus tard le 2 mai "
	  "2025 pour les autres.\nVeuillez agréer, Madame, Monsieur\n",
	  "2025-04-05: pour les documents volumineux\n"
	  "2025-05-02: pour les autres\n" },
	{ "a call closes, a meeting does too", LETTER(
	  "The session will open on 12 May 2025 and is to close on 16 May "
	  "2025. Registration for the session closes on 5 May 2025. The call "
	  "for papers will close on 6 May 2025.\n"),
	  "2025-05-05: Registration for the session\n"
	  "2025-05-06: The call for papers\n" },
	{ "hours of a desk are not due", LETTER(
	  "Delegates should register no later than 10 May 2025.\n"
	  "|Friday, 9 May 2025|10:00 a.m. - 5:00 p.m.\n"
	  "|Sunday, 11 May 2025|2:00 p.m. - 6:00 p.m.\n"),
	  "2025-05-10: Delegates should register\n" },
	{ "an hour before the day", LETTER(
	  "Contributions must be received not later than 1600 hours UTC on "
	  "24 April 2025.\n"),
	  "2025-04-24: Contributions must be received\n" },
	{ "an hour with stops before the day",
	  "Женева, 15 февраля 2023 года\nПредмет: Вклады\n"
	  "Уважаемые коллеги!\n"
	  "Вклады должны быть получены не позднее 16 час. 00 мин. UTC 10 марта "
	  "2023 года.\nС уважением,\n",
	  "2023-03-10: Вклады должны быть получены\n" },
	{ "four signs of Chinese say enough",
	  "2023年2月15日\n事由：会议\n尊敬的先生/女士：\n"
	  "文稿提交截止日期为2023年3月10日16:00（协调世界时）。\n顺致敬意\n",
	  "2023-03-10: 文稿提交~\n" },
	{ "two in one sentence", LETTER(
	  "Contributions should be submitted by 2 May 2025, requests for "
	  "fellowships by 16 May 2025.\n"),
	  "2025-05-02: Contributions should be submitted\n"
	  "2025-05-16: ~\n" },
	{ "what is sent to readers, and when things open, is none", LETTER(
	  "Selected experts will be informed by 11 April 2025. Registration "
	  "will open on 14 April 2025 and closes on 30 April 2025.\n"),
	  "2025-04-30: Registration will open on~\n" },
	{ "a session before another one is none", LETTER(
	  "A briefing will take place immediately prior to the session, on "
	  "Sunday, 11 May 2025.\n"),
	  "" },
	{ "the day that a deadline was no longer counts", LETTER(
	  "The deadline for abstracts, which was 1 April 2025, is extended to "
	  "20 May 2025.\n"),
	  "2025-05-20: The deadline for abstracts~\n" },
	{ "a meeting ends, a registration closes", LETTER(
	  "The session opens on 12 May 2025 and ends on 14 May 2025. The "
	  "period for comments runs for two months ending on 30 April 2025.\n"),
	  "2025-04-30: The period for comments runs for two months\n" },
	{ "short lines go on with a list of days", LETTER(
	  "Papers must reach us by the following dates: Part A, 1 April "
	  "2025; Part B, 8 April 2025. Opening: 12 May 2025.\n"),
	  "2025-04-01: Papers must reach us~\n"
	  "2025-04-08: Papers must~\n" },
	{ "what is due stands behind its day", LETTER(
	  "We ask you, by 11 April 2025, to name two experts and, by 2 May "
	  "2025, to send their papers.\n"),
	  "2025-04-11: We ask you~\n"
	  "2025-05-02: ~\n" },
	{ "a run-in heading tells the matter", LETTER(
	  "Fellowships: one is granted per country. The form must reach us "
	  "not later than 2 May 2025.\n"),
	  "2025-05-02: Fellowships: The form must reach us\n" },
	{ "days without a year lie ahead of the letter",
	  "Geneva, 16 January 2023\nSubject: Comments\nDear Sir/Madam,\n"
	  "The survey of March 2022 is closed. Please reply by 17 February.\n"
	  "Yours faithfully,\n",
	  "2023-02-17: Please reply\n" },
	{ "a phrase behind its day, with weekday and hour between",
	  "2023年2月15日\n事由：会议\n尊敬的先生/女士：\n"
	  "请于3月14日（周五）之前完成注册，申请表须于2023年3月29日日内瓦时间下午5时之前"
	  "提交。讨论会之前，秘书处将于2023年4月3日举办讲习班。\n顺致敬意\n",
	  "2023-03-14: 请于~\n2023-03-29: ~\n" },
	{ "a zone in brackets between a day and its phrase",
	  "2023年2月15日\n事由：会议\n尊敬的先生/女士：\n"
	  "文稿须于2023年3月13日16时（UTC）前送达，申请须于3月20日17时（日内瓦时间）前"
	  "提交。\n顺致敬意\n",
	  "2023-03-13: 文稿~\n2023-03-20: 申请~\n" },
	{ "when a meeting ends is no deadline", LETTER(
	  "It will begin on 12 May 2025 and is expected to end by 4 p.m. on "
	  "14 May 2025. Registration will close by 2 May 2025.\n"),
	  "2025-05-02: Registration~\n" },
	{ "the last day of a call", LETTER(
	  "The Forum will be held in Oslo on 5 June 2025. Registration is open "
	  "from 4 April until 3 May 2025.\n"),
	  "2025-05-03: Registration is open\n" },
	{ "a column of days for each group", LETTER(
	  "The following dates apply:\n"
	  "|Group A|Group B|What is due\n"
	  "|14 April 2025|21 April 2025|Contributions\n"
	  "|5 May 2025|5 May 2025|Visa requests\n"),
	  "2025-04-14: Group A: Contributions\n"
	  "2025-04-21: Group B: Contributions\n"
	  "2025-05-05: Group A: Visa requests\n" },
	{ "the new days, not the old ones, and no days of meetings", LETTER(
	  "The Annex is changed as follows.\n"
	  "|Item|Instead of|Should read\n"
	  "|Meeting of the Group|24 June 2025|30 June 2025\n"
	  "|Contributions|11 June 2025|18 June 2025\n"
	  "|Registration|1 June 2025|3 June 2025\n"),
	  "2025-06-18: Contributions\n"
	  "2025-06-03: Registration\n" },
	{ "a table of deadlines below a head is no agenda", LETTER(
	  "Contributions are invited.\n"
	  "|Type of contribution|Deadline\n"
	  "|For translation|Monday, 14 April 2025\n"
	  "|All other|Monday, 5 May 2025, 1600 hours UTC\n"),
	  "2025-04-14: For translation\n"
	  "2025-05-05: All other~\n" },
	{ "small words stand between, others do not",
	  "Женева, 3 марта 2025 года\nПредмет: Замечания\nУважаемые коллеги!\n"
	  "Приложение к письму от 5 марта 2025 года пришлите до конца дня "
	  "14 апреля 2025 года.\nС уважением,\n",
	  "2025-04-14: ~\n" },
	{ "a table without head, in three columns", LETTER(
	  "|Two months before|14 April 2025|- Contributions for translation\n"
	  "|One month before|12 May 2025|- Visa requests\n"
	  "|Last day|28 May 2025|- Other contributions\n"),
	  "2025-04-14: Contributions for translation\n"
	  "2025-05-12: Visa requests\n"
	  "2025-05-28: Other contributions\n" },
	{ "a sentence too short borrows from the one before", LETTER(
	  "Travel costs of one delegate can be covered. Requests have to reach "
	  "us by 14 April 2025.\n"),
	  "2025-04-14: Travel costs of one delegate can be covered: Requests "
	  "have to reach us\n" },
	{ "a semicolon in brackets ends nothing", LETTER(
	  "Speakers should inform the Branch (tel.: 4293; e-mail: "
	  "branch@example.int) by 14 April 2025.\n"),
	  "2025-04-14: Speakers should inform the Branch~\n" },
	{ "a day in brackets is part of the sentence", LETTER(
	  "Ministers who speak in the plenary (20 and 21 May 2025) are asked "
	  "to announce this by 14 April 2025.\n"),
	  "2025-04-14: Ministers who speak~\n" },
	{ "behind the date", LETTER(
	  "Fellowship requests: 21 May 2025 at the latest.\n"),
	  "2025-05-21: Fellowship requests~\n" },
	{ "nothing after a day", LETTER(
	  "No new registrations can be handled online after 15 June 2025.\n"),
	  "2025-06-15: No new registrations can be handled online\n" },
	{ "a sentence that says it again adds nothing", LETTER(
	  "Please register by 15 June 2025. Registration closes on 15 June "
	  "2025.\n"),
	  "2025-06-15: Please register\n" },
	{ "a past day is none", LETTER(
	  "Comments were due by 3 February 2025.\n"), "" },
	{ "a day of entry into force is none", LETTER(
	  "The Appendix enters into force on 1 January 2026.\n"), "" },
	{ "a meeting is none", LETTER(
	  "The meeting will be held from 12 to 14 May 2025.\n"), "" },
	{ "a table, the days first", LETTER(
	  "Key deadlines:\n"
	  "|22 April 2025|Submit requests for captioning\n"
	  "|15 May 2025|Submit fellowship requests\n"),
	  "2025-04-22: Submit requests for captioning\n"
	  "2025-05-15: Submit fellowship requests\n" },
	{ "a column of a table of meetings", LETTER(
	  "|Groups|Meeting dates|Deadline for contributions\n"
	  "|Working Party 5A|6-16 July 2025|29 June 2025\n"
	  "|Working Party 5B|6-17 July 2025|29 June 2025\n"),
	  "2025-06-29: Deadline for contributions: Working Party 5A, Working "
	  "Party 5B\n" },
	{ "French",
	  "Genève, le 3 mars 2025\nObjet: Observations\nMadame, Monsieur,\n"
	  "Les réponses seront adressées au plus tard le 15 novembre 2025.\n",
	  "2025-11-15: Les réponses seront adressées\n" },
	{ "Spanish",
	  "Ginebra, 3 de marzo de 2025\nAsunto: Observaciones\n"
	  "Estimada Señora:\n"
	  "Las solicitudes se enviarán a más tardar el 15 de mayo de 2025.\n",
	  "2025-05-15: Las solicitudes se enviarán\n" },
	{ "Russian",
	  "Женева, 3 марта 2025 года\nПредмет: Замечания\n"
	  "Уважаемая госпожа,\n"
	  "Заявки принимаются не позднее 15 мая 2025 года.\n",
	  "2025-05-15: Заявки принимаются\n" },
	{ "Chinese",
	  "2025年3月3日，日内瓦\n事由：意见\n尊敬的先生/女士：\n"
	  "请至迟于2025年5月15日提交意见。\n",
	  "2025-05-15: ~\n" },
	{ "Arabic",
	  "جنيف، 3 مارس 2025\nالموضوع: ملاحظات\nحضرات السادة والسيدات،\n"
	  "يرجى التسجيل في موعد أقصاه 15 مايو 2025.\n",
	  "2025-05-15: يرجى التسجيل\n" },
	{ "open, but until when", "日内瓦，2025年3月3日\n事由：地图\n"
	  "尊敬的先生：\n注册开放至2025年4月11日。\n",
	  "2025-04-11: 注册\n" },
	{ "es: open until", "Ginebra, 3 de marzo de 2025\nAsunto: Mapas\n"
	  "Estimado/a Señor/a:\n"
	  "La inscripción estará abierta hasta el 11 de abril de 2025.\n",
	  "2025-04-11: La inscripción estará abierta\n" },
	{ "below an address, which says nothing of it",
	  "Geneva, 3 March 2025\nSubject: Maps\nDear Sir/Madam,\n"
	  "Registration\nhttps://example.org/maps\vDeadline: 5 May 2025\n",
	  "2025-05-05: Registration: Deadline\n" },
};

/* Does got agree with want, line by line, '~' standing for the rest? */
static bool
agree(const char *got, const char *want)
{
	while (*want != '\0') {
		if (*want == '~') {
			while (*got != '\n' && *got != '\0')
				got++;
			want++;
			continue;
		}
		if (*got++ != *want++)
			return false;
	}
	return *got == '\0';
}

static void
run(struct ctx *ctx, void *arg)
{
	char	 got[4096];

	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct model *m = arena_new(ctx, struct model);
		size_t	 n = 0;

		find_all(ctx, finddoc(ctx, cases[i].text), m);
		got[0] = '\0';
		for (size_t k = 0; k < m->c.ndeadlines; k++) {
			const struct circ_deadline *d = &m->c.deadlines[k];

			n += (size_t)snprintf(got + n, sizeof(got) - n,
			    "%04d-%02d-%02d: %s\n", d->date.year,
			    d->date.month, d->date.day,
			    d->text.text.s != NULL ? d->text.text.s : "");
		}
		if (!tap_ok(agree(got, cases[i].want), "%s", cases[i].name))
			printf("# got:  %s\n# want: %s\n", got,
			    cases[i].want);
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
