/* SPDX-License-Identifier: MIT */
/*
 * Whether one goes to a meeting, where one meets online, and where one
 * registers: "mode|place of an online meeting|registration" of each event.
 */
#include <stdio.h>

#include "finddoc.h"
#include "tap.h"

#define EN(s) "Geneva, 10 January 2025\nSubject: Workshop on Roads\n" \
	"Dear Sir/Madam,\n" s "\nYours faithfully,\n"
#define FR(s) "Genève, le 10 janvier 2025\nObjet: Atelier sur les routes\n" \
	"Madame, Monsieur,\n" s "\nCordialement,\n"
#define ES(s) "Ginebra, 10 de enero de 2025\nAsunto: Taller sobre caminos\n" \
	"Muy Señor mío/Muy Señora mía:\n" s "\nAtentamente,\n"
#define RU(s) "Женева, 10 января 2025 года\nПредмет: Семинар по дорогам\n" \
	"Уважаемая госпожа, уважаемый господин,\n" s "\nС уважением,\n"
#define ZH(s) "日内瓦，2025年1月10日\n事由：道路讲习班\n" \
	"尊敬的先生/女士：\n" s "\n顺致敬意！\n"
#define AR(s) "جنيف، 10 يناير 2025\nالموضوع: ورشة العمل بشأن الطرق\n" \
	"تحية طيبة وبعد،\n" s "\nوتفضلوا بقبول فائق التقدير والاحترام.\n"
#define LIMA "The workshop will be held at the Condor Hotel, Lima, on 3 " \
	"March 2025"

static const struct {
	const char *name, *text, *want;
} cases[] = {
	{ "two that differ in one sentence, with a link each",
	  "Geneva, 14 March 2025\n"
	  "Subject: Workshop on the safety of ports and meeting of the Regional "
	  "Group on Tides (RGT), Lisbon, 5 - 7 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "The Office will organize a workshop on the safety of ports in "
	  "Lisbon on 5 May 2025.\n"
	  "The fifth meeting of the Regional Group RGT will be held at the "
	  "same place on 6 and 7 May 2025.\n"
	  "The workshop will be held in person with remote participation, "
	  "while the meeting of the Regional Group is in person only.\n"
	  "Registration is mandatory for both events by 16 April 2025: workshop "
	  "https://www.example.org/ws; Regional Group https://www.example.org/rg.\n"
	  "Yours faithfully,\n",
	  "hybrid||https://www.example.org/ws / "
	  "in-person||https://www.example.org/rg" },
	{ "in Arabic, whose \"and\" is a part of the word",
	  "جنيف، 14 مارس 2025\n"
	  "الموضوع: ورشة عمل الاتحاد بشأن أمن "
	  "الموانئ واجتماع الفريق الإقليمي للمد "
	  "والجزر (RGT)، الرياض، 5 - 7 مايو 2025\n"
	  "حضرات السادة والسيدات،\n"
	  "أود إحاطتكم علماً بأن الاتحاد سينظم "
	  "ورشة عمل بشأن أمن الموانئ في الرياض، "
	  "المملكة العربية السعودية، في 5 مايو "
	  "2025.\n"
	  "وسيُعقد الاجتماع الخامس للفريق الإقليم"
	  "ي RGT في المكان نفسه يومي 6 و7 مايو 2025.\n"
	  "وستُعقد الورشة حضورياً مع إمكانية "
	  "المشاركة عن بُعد، أما اجتماع الفريق "
	  "الإقليمي فحضوري فقط.\n"
	  "والتسجيل إلزامي لكلا الحدثين، في موعد "
	  "أقصاه 16 أبريل 2025: ورشة العمل https://www.example.o"
	  "rg/ws؛ والفريق الإقليمي https://www.example.org/rg.\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n",
	  "hybrid||https://www.example.org/ws / "
	  "in-person||https://www.example.org/rg" },
	{ "a place and no more", EN(LIMA "."), "in-person||" },
	{ "with remote participation", EN(LIMA ", with remote participation "
	  "for delegations that cannot travel."), "hybrid||" },
	{ "hybrid in the next sentence", EN(LIMA ".\nThe workshop will be "
	  "conducted in a hybrid format."), "hybrid||" },
	{ "attend virtually", EN(LIMA ".\nDelegates who wish to attend "
	  "virtually are asked to write to us."), "hybrid||" },
	{ "no remote participation", EN(LIMA ".\nRemote participation\nThere "
	  "will be no provision for remote participation."), "in-person||" },
	{ "online registration", EN(LIMA ".\nRegistration is online only."),
	  "in-person||" },
	{ "a matter that is online", EN("The workshop on child online "
	  "protection will be held at the Condor Hotel, Lima, on 3 March "
	  "2025."), "in-person||" },
	{ "a matter of two words", EN("The seminar on hybrid threats and "
	  "virtual reality will be held at the Maple Centre, Oslo, on 3 March "
	  "2025."), "in-person||" },
	{ "documents are sent online", EN(LIMA ".\nDelegates are encouraged "
	  "to upload documents through the online system."), "in-person||" },
	{ "suivre par visioconférence", FR("L'atelier se tiendra à l'hôtel "
	  "Condor, à Lima, le 3 mars 2025. Les délégués qui ne peuvent pas se "
	  "déplacer pourront suivre les débats par visioconférence."),
	  "hybrid||" },
	{ "an earlier one was virtual", EN(LIMA ".\nThe first workshop was "
	  "held virtually from 9 to 13 May 2023."), "in-person||" },
	{ "another one is virtual", EN(LIMA ".\nA virtual briefing will be "
	  "held on 1 March 2025."), "in-person|| / online||" },
	{ "teams of people are no platform", EN(LIMA ".\nThe participating "
	  "teams will be asked to follow the exercise."), "in-person||" },
	{ "a platform with a common name", EN("The workshop will be held on 3 "
	  "March 2025 through Teams."), "online|Teams|" },
	{ "a webcast is none", ZH("讲习班将于2025年3月3日在北京友谊宾馆举行。"
	  "会议将进行网上直播。"), "in-person||" },
	{ "who cannot come, beside a webinar", EN(LIMA ". Those who cannot "
	  "travel may connect through Zoom.\nIt is preceded by a webinar, "
	  "which will be held online on 1 March 2025."),
	  "hybrid|| / online||" },
	{ "a label, and the platform in brackets", EN("The workshop will be "
	  "held on 3 March 2025.\nVenue: Online (Zoom)"),
	  "online|Online (Zoom)|" },
	{ "aside in a subject", "日内瓦，2025年1月10日\n事由：道路讲习班（2025年3月3日"
	  "至5日，线上）\n尊敬的先生/女士：\n我高兴地邀请您参加该讲习班。\n顺致敬意！"
	  "\n", "online||" },
	{ "consultations that are over", EN("Further to the virtual "
	  "consultations held in 2024, the workshop will be held at the Condor "
	  "Hotel, Lima, on 3 March 2025."), "in-person||" },
	{ "a label over a noun of another kind", ZH("讲习班将于2025年3月3日举行。\n"
	  "会议形式：视频会议"), "online||" },
	{ "on a day, online", EN("The workshop will be held on 3 March "
	  "online."), "online||" },
	{ "a platform of no known name", EN("The workshop will be held on 3 "
	  "March 2025 through the platform Wovenroom."),
	  "online|Wovenroom|" },
	{ "a column of links", "Geneva, 10 January 2025\nSubject: Meetings\n"
	  "Dear Sir/Madam,\nThe meetings are these:\n"
	  "| Meeting | Date | Place | Registration |\n"
	  "| Workshop on Roads | 3 March 2025 | Lima | "
	  "https://reg.example.org/a |\n"
	  "| Forum of Bridges | 5 May 2025 | Oslo | "
	  "https://reg.example.org/b |\nYours faithfully,\n",
	  "in-person||https://reg.example.org/a / "
	  "in-person||https://reg.example.org/b" },
	{ "à Lima et en ligne", FR("L'atelier se tiendra le 3 mars 2025 à Lima "
	  "et en ligne."), "hybrid||" },
	{ "online and in", EN("The workshop will be held online and in Lima on "
	  "3 March 2025."), "hybrid||" },
	{ "instead of physically", EN("The workshop will be held virtually, on "
	  "3 March 2025, instead of physically in Lima."), "online||" },
	{ "the platform's link, for who registered", EN("The workshop will be "
	  "held on 3 March 2025. The Zoom link will be sent to registered "
	  "participants."), "online|Zoom|" },
	{ "a virtual thing of another kind", EN("The workshop will be held in "
	  "Lima on 3 March 2025. A virtual exhibition will be shown."),
	  "in-person||" },
	{ "papers that are published online", EN(LIMA ".\nPresentations will "
	  "be published online after the event."), "in-person||" },
	{ "for those who cannot come", ZH("讲习班将于2025年3月3日在北京友谊宾馆"
	  "举行。未能到场者可通过视频会议参加。"), "hybrid||" },
	{ "participation that is not possible", RU("Семинар состоится 3 марта "
	  "2025 года в гостинице «Кондор», Минск. Удаленное участие "
	  "невозможно."), "in-person||" },
	{ "participation that is not foreseen", EN(LIMA ".\nOnline "
	  "participation is not foreseen."), "in-person||" },
	{ "the city of the clock is no place", AR("ستعقد ورشة العمل عبر "
	  "الإنترنت يوم 3 مارس 2025 من الساعة 10:00 إلى الساعة 12:00 بالتوقيت "
	  "المحلي لمدينة عمّان."), "online||" },
	{ "a form to fill in", EN(LIMA ".\nPlease fill in the online form at "
	  "https://reg.example.org/a by 20 February 2025."),
	  "in-person||https://reg.example.org/a" },
	{ "a form for other things", EN(LIMA ".\nPlease fill in the online "
	  "form for fellowships at https://reg.example.org/a by 20 February "
	  "2025."), "in-person||" },
	{ "s'inscrire", FR("L'atelier se tiendra à Lima le 3 mars 2025.\nLes "
	  "participants s'inscriront sur la plate-forme : "
	  "https://reg.example.org/a."),
	  "in-person||https://reg.example.org/a" },
	{ "through the focal points, at a link", EN(LIMA ".\nRegistration is "
	  "carried out through the focal points (FP), before 20 February 2025, "
	  "at https://reg.example.org/a."),
	  "in-person||https://reg.example.org/a" },
	{ "the programme behind a word of registration", EN(LIMA ".\nSeparate "
	  "registration is needed; the programme is at "
	  "https://www.example.org/p."), "in-person||" },
	{ "to register for it: the meeting of the sentence before", EN("The "
	  "First Panel on Roads will be held in Lima on 3 March 2025.\nThe "
	  "Second Panel on Roads will be held in Lima on 5 May 2025.\nThe "
	  "agenda of the First open Panel is annexed. To register for it, use "
	  "https://reg.example.org/a."),
	  "in-person||https://reg.example.org/a / in-person||" },
	{ "one link, and another meeting behind it", EN("The workshop will be "
	  "held in Lima on 3 March 2025.\nThe Forum of Bridges will be held "
	  "in Oslo on 5 May 2025.\nPlease register for the workshop at "
	  "https://reg.example.org/a, and send us the names of those who come "
	  "to the forum."),
	  "in-person||https://reg.example.org/a / in-person||" },
	{ "what a workshop teaches about", EN("The workshop will be held in "
	  "Lima on 3 March 2025. The workshop treats distance learning."),
	  "in-person||" },
	{ "a phase of distance learning", EN("The workshop will be held from 3 "
	  "to 5 March 2025.\nDistance-learning phase: 3 to 5 March 2025"),
	  "online||" },
	{ "a line of a title page", "Concept note\nWorkshop on Roads\n"
	  "3 March 2025, 09:00-12:00\nvia the app Zoom\n"
	  "Background\nRoads matter.\n", "online|Zoom|" },
	{ "a platform, without what is said of it", EN("The workshop will be "
	  "held on 3 March 2025.\nPlatform: Zoom (in English)"),
	  "online|Zoom|" },
	{ "via a platform", EN("The workshop will be held on 3 March 2025 "
	  "from 09:00 to 12:00, via Zoom."), "online|Zoom|" },
	{ "sur place et à distance", FR("L'atelier se tiendra à l'hôtel "
	  "Condor, à Lima, le 3 mars 2025. Il sera possible d'y participer "
	  "aussi bien sur place qu'à distance."), "hybrid||" },
	{ "seguirse a distancia", ES("El taller se celebrará en el Hotel "
	  "Cóndor, Lima, el 3 de marzo de 2025, y podrá seguirse también a "
	  "distancia."), "hybrid||" },
	{ "дистанционное участие", RU("Семинар состоится 3 марта 2025 года в "
	  "гостинице «Лебедь», Ташкент. Семинар пройдет в очном формате с "
	  "возможностью дистанционного участия."), "hybrid||" },
	{ "дистанционное участие не предусмотрено", RU("Семинар состоится 3 "
	  "марта 2025 года в гостинице «Лебедь», Ташкент. Дистанционное "
	  "участие не предусмотрено."), "in-person||" },
	{ "线上线下相结合", ZH("讲习班将于2025年3月3日在北京国际会议中心举行。"
	  "会议以线上线下相结合的方式举行。"), "hybrid||" },
	{ "a platform behind the word for it, in a label's value", AR(
	  "تُعقد ورشة العمل يوم 3 مارس 2025.\nالمكان: عن بعد عبر منصة Zoom"),
	  "online|Zoom|" },
	{ "and in French", FR("L'atelier se tiendra le 3 mars 2025.\n"
	  "Lieu : en ligne, sur la plateforme Zoom"), "online|Zoom|" },
	{ "a platform in the column of venues", "Geneva, 10 January 2025\n"
	  "Subject: Roads\nDear Sir/Madam,\nThe following meetings will be "
	  "held.\n|Meeting|When|Where\n"
	  "|Virtual workshop on bridges|3 March 2025|Zoom\n"
	  "|Working group on roads|4 April 2025|Condor Hotel, Lima, Peru\n"
	  "Yours faithfully,\n", "online|Zoom| / in-person||" },
	{ "registration for those that one goes to", "Geneva, 10 January 2025\n"
	  "Subject: Roads\nDear Sir/Madam,\nThe following meetings will be "
	  "held.\n|Meeting|When|Where\n"
	  "|Virtual workshop on bridges|3 March 2025|Zoom\n"
	  "|Working group on roads|4 April 2025|Condor Hotel, Lima, Peru\n"
	  "Please complete the registration at https://roads.example.org/reg "
	  "for all face-to-face events.\nYours faithfully,\n",
	  "online|Zoom| / in-person||https://roads.example.org/reg" },
	{ "registration for two, by nouns with an article", AR(
	  "ستُعقد ندوة الطرق في فندق كوندور، ليما، بيرو، من 3 إلى 5 مارس 2025.\n"
	  "وتلي الندوةَ حلقة عمل بشأن الجسور تُعقد في فندق كوندور يوم 6 مارس 2025.\n"
	  "ويجري التسجيل للندوة وحلقة العمل على الموقع التالي: "
	  "https://roads.example.org/reg."),
	  "in-person||https://roads.example.org/reg / "
	  "in-person||https://roads.example.org/reg" },
	{ "a platform by the name before its word", EN("The virtual workshop "
	  "will be held from 3 to 5 March 2025 on the Weaver platform of the "
	  "Institute."), "online|Weaver platform|" },
	{ "以视频方式", ZH("讲习班将于2025年3月3日以视频方式举行（Zoom平台）。"),
	  "online|Zoom平台|" },
	{ "المشاركة عن بعد", AR("ستعقد ورشة العمل يوم 3 مارس 2025 في فندق الكندور، "
	  "ليما، مع إتاحة المشاركة عن بُعد."), "hybrid||" },
	{ "عبر منصة", AR("ستعقد ورشة العمل يوم 3 مارس 2025 عبر منصة زووم."),
	  "online|منصة زووم|" },
	{ "labels of both", "Workshop on Roads\nDate: 3 March 2025\nVenue: "
	  "Condor Hotel, Lima\nPlatform: MS Teams for those who cannot "
	  "travel\nTime: 09:00 – 12:00\n", "hybrid||" },
	{ "a label of the platform", "Webinar on Roads\nDate: 3 March 2025\n"
	  "Time: 09:00 – 12:00\nPlatform: RoadConf\n", "online|RoadConf|" },
	{ "where one registers", EN(LIMA ".\nPlease register at "
	  "https://example.org/reg by 1 March 2025."),
	  "in-person||https://example.org/reg" },
	{ "not where one reads more", EN(LIMA ".\nRegistration is mandatory, "
	  "and for further information see https://example.org/info."),
	  "in-person||" },
	{ "the one that is named", EN(LIMA ".\nThe Forum of Bridges will be "
	  "held at the Maple Centre, Oslo, on 5 May 2025.\nRegistration for "
	  "the Forum is open at https://example.org/forum."),
	  "in-person|| / in-person||https://example.org/forum" },
	{ "the one that the letter is about", EN(LIMA ".\nA virtual briefing "
	  "will be held on 1 March 2025.\nDelegates register at "
	  "https://example.org/reg."),
	  "in-person||https://example.org/reg / online||" },
	{ "one each in a sentence", EN(LIMA ".\nThe Forum of Bridges will be "
	  "held at the Maple Centre, Oslo, on 5 May 2025.\nPlease register "
	  "for the workshop at https://example.org/w and for the Forum at "
	  "https://example.org/f."), "in-person||https://example.org/w / "
	  "in-person||https://example.org/f" },
	{ "both", EN(LIMA ".\nThe Forum of Bridges will be held at the Maple "
	  "Centre, Oslo, on 5 May 2025.\nRegistration for both events is at "
	  "https://example.org/reg."), "in-person||https://example.org/reg / "
	  "in-person||https://example.org/reg" },
	{ "the seminar beside the meeting", EN(LIMA ".\nThe Forum of Bridges "
	  "will be held at the Maple Centre, Oslo, on 5 May 2025.\n"
	  "Remote participation will be possible."),
	  "hybrid|| / in-person||" },
	{ "a clause each", EN(LIMA ".\nThe Forum of Bridges will be held at "
	  "the Maple Centre, Oslo, on 5 May 2025.\nParticipants may follow "
	  "the workshop remotely; the Forum offers no remote participation."),
	  "hybrid|| / in-person||" },
	{ "registered beforehand, online", ES("El taller se celebrará en el "
	  "Hotel Lirio, Lima, el 3 de marzo de 2025. La prerregistración en el "
	  "taller se hará en línea."), "in-person||" },
	{ "registered online, for both", ES("El taller se celebrará en el "
	  "Hotel Lirio, Lima, el 3 de marzo de 2025. La prerregistración, "
	  "tanto para el taller como para la visita, se hará en línea."),
	  "in-person||" },
	{ "a platform within an address", EN("A virtual workshop will be held "
	  "on 3 March 2025. Delegates may join at "
	  "https://house.zoom.us/j/77."), "online||" },
	{ "a series of webinars", "Ginebra, 10 de enero de 2025\n"
	  "Asunto: Ciclo de seminarios web sobre caminos\n"
	  "Muy Señor mío/Muy Señora mía:\nTengo el gusto de "
	  "invitarle al ciclo de seminarios web:\n"
	  "Puentes: 3 de marzo de 2025, 14.00 horas\n"
	  "Túneles: 5 de marzo de 2025, 14.00 horas\nAtentamente,\n",
	  "online|| / online||" },
	{ "by electronic means", EN("The workshop will be held on 3 March 2025 "
	  "by electronic means."), "online||" },
	{ "papers that are published online", EN(LIMA ". The order of the "
	"meeting rooms will be shown on screens and published online; the "
	"agenda of the meeting is available online."), "in-person||" },
	{ "in French", FR("L'atelier se tiendra à Lima le 3 mars 2025. La "
	"répartition des salles de réunion sera publiée en ligne."),
	"in-person||" },
	{ "in Spanish", ES("El taller se celebrará en Lima el 3 de marzo de "
	"2025. La distribución de las salas de reunión se publicará en "
	"línea."), "in-person||" },
	{ "in Russian", RU("Семинар состоится в Лиме 3 марта 2025 года. "
	"Повестка дня заседания размещена в режиме онлайн."),
	"in-person||" },
	{ "in Chinese", ZH("讲习班将于2025年3月3日在利马举行。会议室的分配将在屏幕上显示，"
	"并在线公布。"), "in-person||" },
	{ "in Arabic", AR("ستعقد ورشة العمل في ليما في 3 مارس 2025. ومشروع جدول "
	"أعمال الاجتماع متاح على الخط."), "in-person||" },
};

static struct circ_str
modes(struct ctx *ctx, const char *text)
{
	static const char *const name[] = { "", "online", "in-person",
	    "hybrid" };
	struct model *m = arena_new(ctx, struct model);
	struct circ_str all = { "", 0 };

	find_all(ctx, finddoc(ctx, text), m);
	for (size_t i = 0; i < m->c.nevents; i++) {
		const struct circ_event *e = &m->c.events[i];
		struct circ_str at = e->mode == CIRC_ONLINE ?
		    e->location.text : (struct circ_str){ "", 0 };
		struct circ_str url = e->registration_url.text;

		all = str_of(arena_printf(ctx, "%.*s%s%s|%.*s|%.*s",
		    (int)all.n, all.s, i > 0 ? " / " : "", name[e->mode],
		    (int)at.n, at.n > 0 ? at.s : "",
		    (int)url.n, url.n > 0 ? url.s : ""));
	}
	return all;
}

static void
run(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct circ_str s = modes(ctx, cases[i].text);

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
