/* SPDX-License-Identifier: MIT */
/*
 * Where meetings take place: cut out of the sentence that announces them, or
 * of the one that says it of all; of several meetings parted by " / ".
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
	{ "a street in small letters, by its number", EN(
	  "The workshop will take place on 3 March 2025 at the Office "
	  "premises, ul. Lipowa 7/9, Warsaw, Poland."),
	  "Office premises, ul. Lipowa 7/9, Warsaw, Poland" },
	{ "as a label above the agenda writes it", RU(
	  "Семинар состоится 3 марта 2025 года в зале № 5 Международного "
	  "центра конференций в городе Женеве.\nС уважением,\n"
	  "Приложение\nПовестка дня\n"
	  "Место: зал № 5, Международный центр конференций, Женева\n"
	  "10:00–11:00 Открытие\n11:00–12:00 Доклады"),
	  "зал № 5, Международный центр конференций, Женева" },
	{ "a bracket belongs to it", RU(
	  "Семинар состоится 3 марта 2025 года в здании Комитета (ул. "
	  "Садовая, 17, зал заседаний № 1)."),
	  "здании Комитета (ул. Садовая, 17, зал заседаний № 1)" },
	{ "a telephone does not", RU(
	  "Семинар состоится 3 марта 2025 года в гостинице «Лебедь», ул. "
	  "Садовая 1А, 100017 Ташкент (тел.: +998 71 000 0000)."),
	  "гостинице «Лебедь», ул. Садовая 1А, 100017 Ташкент" },
	{ "a verb of Chinese ends it", ZH(
	  "我谨通知您，讲习班将于2025年3月3日至5日在位于加拿大蒙特利尔的国际民航组织总部大会堂举行。"),
	  "加拿大蒙特利尔的国际民航组织总部大会堂" },
	{ "pieces of an Arabic address", AR(
	  "ستعقد ورشة العمل يوم 3 مارس 2025 في المكتب الإقليمي، شارع الورد، "
	  "امتداد الزهور، مدينة نصر، القاهرة، مصر."),
	  "المكتب الإقليمي، شارع الورد، امتداد الزهور، مدينة نصر، القاهرة، "
	  "مصر" },
	{ "the building of a later sentence, not the city of the subject", EN(
	  "I invite you to the workshop in Lima on 3 March 2025.\nThe "
	  "workshop will be held at the Hotel Condor, Calle 7, Lima."),
	  "Hotel Condor, Calle 7, Lima" },
	{ "who hosts it is no place", EN(
	  "The workshop will, at the kind invitation of the Institute of "
	  "Roads in Lima, take place at the Condor Hotel, Cusco, on 3 March "
	  "2025."), "Condor Hotel, Cusco" },
	{ "an airport is none", EN(
	  "The workshop will be held in Lima on 3 March 2025.\nA desk will be "
	  "opened in the arrivals hall of the airport."), "Lima" },
	{ "where one registers is none", EN(
	  "The workshop will be held at the Condor Hotel in Lima on 3 March "
	  "2025. Registration will begin at 0830 hours in the Maple Building."),
	  "Condor Hotel in Lima" },
	{ "an earlier meeting's is none", EN(
	  "The workshop will be held in Lima on 3 March 2025.\nThe first "
	  "workshop was held at the Maple Hotel in Oslo."), "Lima" },
	{ "nor the house of a speaker", EN(
	  "The workshop will be held in Lima on 3 March 2025.\nProgramme\n"
	  "09:00 – 09:30 Opening\n09:30 – 10:00 Roads\n"
	  "Speaker: Ms Ana Roca, Ministry of Works, Peru\n"
	  "10:00 – 10:30 Coffee break"), "Lima" },
	{ "a label over an address", EN(
	  "The workshop will be held on 3 March 2025.\nVenue\n"
	  "Condor – Branch North, Rua da Rosa, 59, 4250 Porto, Portugal\n"
	  "Hotels are near."),
	  "Condor – Branch North, Rua da Rosa, 59, 4250 Porto, Portugal" },
	{ "said once for both, behind them", EN(
	  "The workshop will be held on 3 March 2025.\nThe Forum of Bridges "
	  "will take place on 5 May 2025.\nBoth events will be held at the "
	  "Condor Hotel, Lima."),
	  "Condor Hotel, Lima / Condor Hotel, Lima" },
	{ "said before a list of meetings", EN(
	  "The Office organizes two meetings at the Condor Hotel, Lima:\n"
	  "Workshop on Roads: 3 March 2025\nForum of Bridges: 5 March 2025"),
	  "Condor Hotel, Lima / Condor Hotel, Lima" },
	{ "the same place", ES(
	  "El taller se celebrará en el Hotel Cóndor, Lima, el 3 de marzo de "
	  "2025.\nEl 4 de marzo de 2025 tendrá lugar en el mismo hotel el "
	  "Foro de Puentes."), "Hotel Cóndor, Lima / Hotel Cóndor, Lima" },
	{ "one each", EN(
	  "The workshop will be held on 3 March 2025 at the Condor Hotel, "
	  "Lima.\nThe Forum of Bridges will be held on 5 May 2025 at the "
	  "Maple Centre, Oslo."), "Condor Hotel, Lima / Maple Centre, Oslo" },
	{ "the name of an organization is no pronoun", EN(
	  "The workshop will be held on 3 March 2025 at the WHO Office, UN "
	  "City, Copenhagen, Denmark."),
	  "WHO Office, UN City, Copenhagen, Denmark" },
	{ "a building of no known kind, by its address", EN(
	  "The workshop will take place at UN City, Marmorvej 51, 2100 "
	  "Copenhagen, Denmark, on 3 March 2025."),
	  "UN City, Marmorvej 51, 2100 Copenhagen, Denmark" },
	{ "in brackets behind the days", EN(
	  "The workshop will be held in Batumi, Georgia, 3-5 March 2025 "
	  "(Lake Batumi Hotel)."), "Lake Batumi Hotel" },
	{ "no place within a range of days", FR(
	  "L'atelier se tiendra à Dakar du 5 au 6 mai 2025 à l'hôtel Condor, "
	  "Corniche Ouest."), "hôtel Condor, Corniche Ouest" },
	{ "the gentle host before the hotel", ES(
	  "El taller se celebrará por gentileza del Gobierno de Chile en el "
	  "Hotel Cóndor, Alameda 816, Santiago, el 3 de marzo de 2025."),
	  "Hotel Cóndor, Alameda 816, Santiago" },
	{ "an address below the sentence", EN(
	  "The workshop will be held in Lima on 3 March 2025.\nThe workshop "
	  "will take place at the:\nCondor Hotel, Calle 7, Lima"),
	  "Condor Hotel, Calle 7, Lima" },
	{ "the host, and where it receives", EN(
	  "The workshop is hosted by the Government of Peru at the Gran Condor "
	  "Hotel, Lima, and will be held on 3 March 2025."),
	  "Gran Condor Hotel, Lima" },
	{ "a chain's name goes on", EN(
	  "The workshop will be held at the Courtyard Hotel by Marriott, Lima, "
	  "on 3 March 2025."), "Courtyard Hotel by Marriott, Lima" },
	{ "a chain's name alone", EN(
	  "The workshop will be held in Lima on 3 March 2025, at the Hilton, "
	  "Calle 7."), "Hilton, Calle 7" },
	{ "what someone does is no place", ZH(
	  "根据理事会的决定，秘书处将与北京大学合作，于2025年3月3日在利马举办讲习班。"),
	  "利马" },
	{ "where it is no longer", EN(
	  "The workshop, originally scheduled to take place in Oslo, will be "
	  "held in Lima from 3 to 5 March 2025."), "Lima" },
	{ "ранее запланированный", RU(
	  "Семинар, ранее запланированный в Москве, состоится в Минске 3 марта "
	  "2025 года."), "Минске" },
	{ "where one dines", EN(
	  "The workshop will be held in Lima on 3 March 2025. A reception will "
	  "be offered at the Maple Palace at 18:00."), "Lima" },
	{ "a street to the airport", FR(
	  "L'atelier se tiendra à Dakar le 3 mars 2025. Les séances auront lieu "
	  "au Centre du commerce, route de l'aéroport."),
	  "Centre du commerce, route de l'aéroport" },
	{ "two nouns of one sentence, each with its place", EN(
	  "The Workshop on Roads will be held on 3 March 2025.\nThe Forum of "
	  "Bridges will be held on 5 March 2025. The workshop will take place "
	  "at the Condor Hotel, Lima, whereas the forum will be held at the "
	  "Maple Centre, Lima."), "Condor Hotel, Lima / Maple Centre, Lima" },
	{ "the place behind the days", ZH(
	  "讲习班将于2025年3月3日在北京友谊宾馆举行，桥梁论坛将于2025年5月5日在"
	  "曼谷联合国会议中心举行。"), "北京友谊宾馆 / 曼谷联合国会议中心" },
	{ "bars between the pieces", "Workshop on Roads\n"
	  "3 March 2025 | Condor Hotel | Lima, Peru\n09:00 Opening\n"
	  "09:30 Roads\n11:00 Coffee break\n11:30 Closing\n",
	  "Condor Hotel | Lima, Peru" },
	{ "the same hotel, by its noun", AR(
	  "ستعقد ورشة العمل في فندق الكوندور، القاهرة، يوم 3 مارس 2025. ويعقد "
	  "منتدى الجسور في الفندق نفسه يوم 5 مارس 2025."),
	  "فندق الكوندور، القاهرة / فندق الكوندور، القاهرة" },
	{ "that hotel", ZH("讲习班将于2025年3月3日在北京友谊宾馆举行。桥梁论坛将于"
	  "2025年3月5日在该宾馆举行。"), "北京友谊宾馆 / 北京友谊宾馆" },
	{ "dicho hotel", ES("El taller se celebrará en el Hotel Cóndor, Lima, el "
	  "3 de marzo de 2025. El Foro de Puentes se celebrará en dicho hotel "
	  "el 5 de marzo de 2025."), "Hotel Cóndor, Lima / Hotel Cóndor, Lima" },
	{ "held there", EN("The workshop will be held at the Condor Hotel, Lima, "
	  "on 3 March 2025. The Forum of Bridges will be held there on 5 March "
	  "2025."), "Condor Hotel, Lima / Condor Hotel, Lima" },
	{ "a label with a dash", RU("Семинар состоится 3 марта 2025 года.\nМесто "
	  "проведения семинара – гостиница «Кондор», Минск"),
	  "гостиница «Кондор», Минск" },
	{ "the venue is, over its address", EN(
	  "The workshop will be held on 3 March 2025. The venue of the workshop "
	  "is:\nCondor Hotel, Calle 7, Lima"), "Condor Hotel, Calle 7, Lima" },
	{ "take place: no label", EN(
	  "The workshop will take place as follows on 3 March 2025:\nTree "
	  "Group one and two"), "" },
	{ "the host's city, where no other is told", AR(
	  "ستعقد ورشة العمل بدعوة كريمة من حكومة المملكة المغربية في الرباط "
	  "خلال الفترة 3-5 مارس 2025."), "الرباط" },
	{ "a concept note that begins with what was", "Concept note\nThird "
	  "Workshop on Roads\nLima, Peru, 3-5 March 2025\nBackground\nThe "
	  "first workshop was held in Oslo.\n", "Lima, Peru" },
	{ "days before the place, under one label", EN(
	  "Date and venue: 3 March 2025, 10:00 hours, Condor Hotel, Lima\nThe "
	  "workshop is free of charge."), "Condor Hotel, Lima" },
	{ "时间和地点", ZH("时间和地点：2025年3月3日，北京友谊宾馆\n讲习班免费。"),
	  "北京友谊宾馆" },
	{ "a label's value is all the place", EN(
	  "The workshop will be held on 3 March 2025.\nVenue: Inn by the Lake "
	  "as we call it, Lima"), "Inn by the Lake as we call it, Lima" },
	{ "a blank to fill in is none", EN(
	  "The workshop will be held on 3 March 2025.\nPlace: ____________"),
	  "" },
	{ "hours lead to none", FR(
	  "L'atelier aura lieu le 3 mars 2025 de 13 h 15 à 14 h 45 au Palais "
	  "des Fleurs, salle 5."), "Palais des Fleurs, salle 5" },
	{ "the city of other days", EN(
	  "Following the decision taken by the Board in Oslo in May 2024, the "
	  "workshop will be held in Lima on 3 March 2025."), "Lima" },
	{ "where nobody meets", RU(
	  "Семинар пройдет 3 марта 2025 года в Минске. Ранее объявленная "
	  "встреча в Москве не состоится."), "Минске" },
	{ "what another sentence speaks of", EN(
	  "The workshop will be held on 3 March 2025. Floods in Lima have shown "
	  "why."), "" },
	{ "the venue is", EN(
	  "The workshop will be held in Lima on 3 March 2025. The venue of the "
	  "workshop will be the Condor Hotel, 7 Tree Street."),
	  "Condor Hotel, 7 Tree Street" },
	{ "le lieu reste", FR(
	  "L'atelier se tiendra à Lima le 3 mars 2025. Le lieu de l'atelier "
	  "reste l'hôtel Condor, 7 rue des Fleurs."),
	  "hôtel Condor, 7 rue des Fleurs" },
	{ "la sede será", ES(
	  "El taller se celebrará en Lima el 3 de marzo de 2025. El lugar de "
	  "celebración será el Hotel Cóndor, Calle 7."),
	  "Hotel Cóndor, Calle 7" },
	{ "место не изменилось", RU(
	  "Семинар состоится в Минске 3 марта 2025 года. Место проведения не "
	  "изменилось: Академия связи, ул. Садовая, 8."),
	  "Академия связи, ул. Садовая, 8" },
	{ "会议地点为", ZH(
	  "讲习班将于2025年3月3日在利马举行。会议地点为国际会议中心。"),
	  "国际会议中心" },
	{ "the address behind a colon", RU(
	  "Семинар состоится 3 марта 2025 года в штаб-квартире Союза по адресу: "
	  "34, chemin des Fleurs, Женева."),
	  "штаб-квартире Союза по адресу: 34, chemin des Fleurs, Женева" },
	{ "a house of no known kind, by its city", EN(
	  "The workshop will be held at UNESCO in Paris on 3 March 2025."),
	  "UNESCO in Paris" },
	{ "all of the meetings", EN(
	  "The workshop will be held on 3 March 2025.\nThe Forum of Bridges "
	  "will take place on 5 May 2025.\nThe Panel of Tunnels will meet on 7 "
	  "May 2025.\nAll three of these meetings will be held at the Condor "
	  "Hotel, Lima."),
	  "Condor Hotel, Lima / Condor Hotel, Lima / Condor Hotel, Lima" },
	{ "the house that writes is none", "Agency for Roads\n"
	  "Maple House, Tree Street 51, 2100 Oslo, Norway, tel. +47 22 00 00 "
	  "00\nThe Agency for Roads presents its compliments to the Permanent "
	  "Missions and has the honour to inform them that a workshop on roads "
	  "will be held in Lima on 3 March 2025.\n", "Lima" },
	{ "a line of a title page, beside its days",
	  "Seminar on Roads\nOslo, 3 March 2025\n"
	  "Norsk Centre of the Chamber of Works, stairs 6/1 – floor 1\n"
	  "09:00 Opening\n09:30 Roads\n11:00 Coffee break\n11:30 Closing\n",
	  "Norsk Centre of the Chamber of Works, stairs 6/1 – floor 1" },
	{ "a row of a title page", "Workshop on Roads\n3 March 2025\n"
	  "Maple building, European Commission, Rue de la Rose 170, 1000 "
	  "Brussels\n09:00 Opening\n09:30 Roads\n11:00 Coffee break\n"
	  "11:30 Closing\n", "Maple building, European Commission, Rue de la "
	  "Rose 170, 1000 Brussels" },
	{ "an article before a hotel", ES(
	  "El taller tendrá lugar el 3 de marzo de 2025.\nEl lugar de "
	  "celebración del taller será el Lirio Hotel de Lima (Perú)."),
	  "Lirio Hotel de Lima (Perú)" },
	{ "what one meets for", EN(
	  "The workshop will be held on 3 March 2025 at Agency headquarters "
	  "to finalize the text."), "Agency headquarters" },
	{ "a bracket that denies", EN(
	  "The workshop will be held on 3 March 2025.\nVenue: Maple Centre, "
	  "Tree Street 5, Oslo (not the premises of the Agency)"),
	  "Maple Centre, Tree Street 5, Oslo" },
	{ "a screen in the hall", ZH("讲习班将于2025年3月3日在中国北京举行。"
	  "会议室的信息将在会场的屏幕上显示。"), "中国北京" },
	{ "a label behind a wide space", ZH("讲习班将于2025年3月3日在北京举行。\n"
	  "会议地点　北京友谊宾馆"), "北京友谊宾馆" },
	{ "an Arabic list follows", AR(
	  "ستعقد ورشة العمل يوم 3 مارس 2025 بمقر الاتحاد بجنيف وفقاً للآتي:"),
	  "مقر الاتحاد بجنيف" },
	{ "a column of places", "Geneva, 10 January 2025\n"
	  "Subject: Meetings of the groups\nDear Sir/Madam,\n"
	  "The meetings are these:\n| Meeting | Date | Venue |\n"
	  "| Workshop on Roads | 3 March 2025 | Agency headquarters, Rowan "
	  "Room |\n| Forum of Bridges | 5 May 2025 | Maple Centre, Oslo |\n"
	  "Yours faithfully,\n",
	  "Agency headquarters, Rowan Room / Maple Centre, Oslo" },
	{ "labels that name their meetings", EN(
	  "The workshop will be held in Lima on 3 March 2025. It is preceded "
	  "by a seminar on bridges in Lima on 2 March 2025.")
	  "Annex\nPractical information\n"
	  "| Venue of the seminar | Maple Centre, Tree Street 5 |\n"
	  "| Venue of the workshop | Condor Hotel, Rowan Room |\n",
	  "Condor Hotel, Rowan Room / Maple Centre, Tree Street 5" },
	{ "the city of the last session", RU(
	  "В соответствии с решением 46-го заседания (3–5 декабря 2023 г., "
	  "г. Минск) семинар состоится 3 марта 2025 года в г. Душанбе.\n"
	  "Место проведения всех мероприятий: г. Душанбе, гостиница «Лилия»."),
	  "г. Душанбе, гостиница «Лилия»" },
	{ "rooms of a centre", EN(
	  "The workshop will be held on 3 March 2025. The Forum of Bridges "
	  "will be held on 5 May 2025.\nAnnex\nPractical information\n"
	  "Venue of both events: Maple Centre, Tree Street 5, Oslo. The "
	  "workshop takes place in Hall 3, the Forum in Room 201."),
	  "Maple Centre, Tree Street 5, Oslo / Maple Centre, Tree Street 5, "
	  "Oslo" },
	{ "an office of two regions", EN(
	  "The workshop will be held at the RWU Asia/Pacific Regional Office, "
	  "Bangkok, Thailand, from 3 to 5 March 2025."),
	  "RWU Asia/Pacific Regional Office, Bangkok, Thailand" },
	{ "an office named after its city", EN(
	  "The workshop will be held from 3 to 5 March 2025 in Vienna at the "
	  "Seed Fund’s Vienna Office."), "Seed Fund’s Vienna Office" },
	{ "la oficina", ES(
	  "El taller se celebrará el 3 de marzo de 2025 en la Oficina de Viena "
	  "del Fondo."), "Oficina de Viena del Fondo" },
	{ "corner of two streets", EN(
	  "The workshop will be held on 3 March 2025. The workshop will open "
	  "at 10:00 at the Maple Centre, corner Rose and Lily streets, Oslo, "
	  "Norway."), "Maple Centre, corner Rose and Lily streets, Oslo, "
	  "Norway" },
	{ "a name in its own tongue", EN(
	  "The workshop will be held in Lima on 3 March 2025 at the Palacio de "
	  "las Rosas."), "Palacio de las Rosas" },
	{ "an address above the reference", "Roads Union\n"
	  "Rose Avenue, P.O. Box 29, 1000 Manila, Philippines\n"
	  "Ref: RU/12\n10 January 2025\nTo all Members\nSubject: Workshop on "
	  "Roads\nDear Sir/Madam,\nThe workshop will be held in Lima on 3 "
	  "March 2025.\nYours faithfully,\n", "Lima" },
	{ "nor who greets whom", FR(
	  "La Mission permanente à Genève présente ses compliments aux Missions "
	  "permanentes auprès des bureaux de l'Union à Genève et a l'honneur de "
	  "les inviter à l'atelier, qui se tiendra à Oslo le 3 mars 2025."),
	  "Oslo" },
	{ "under a heading", EN(
	  "The workshop will be held in Lima on 3 March 2025.\nVenue\nThe "
	  "Condor Hotel, Tree Street 5, has room for all."),
	  "Condor Hotel, Tree Street 5" },
	{ "under a heading that tells of more", ES(
	  "El taller se celebrará en Lima el 3 de marzo de 2025.\nLugar del "
	  "taller y alojamiento\nTodas las sesiones son en el Hotel Cóndor.\n"
	  "Quien lo desee puede alojarse en el Hotel Lirio."), "Hotel Cóndor" },
	{ "what else there is under it", EN(
	  "The workshop will be held in Lima on 3 March 2025.\nVenue and "
	  "accommodation\nDelegates may stay at the Condor Hotel."), "Lima" },
	{ "the room that the subject leaves out", "Geneva, 10 January 2025\n"
	  "Subject: Workshop on Roads, 3 March 2025, at Agency Headquarters, "
	  "Oslo\nDear Sir/Madam,\nThe workshop will be held at Agency "
	  "Headquarters, Oslo (Rowan Room).\nYours faithfully,\n",
	  "Agency Headquarters, Oslo (Rowan Room)" },
	{ "one of two elsewhere than the label says", EN(
	  "The workshop will be held in Lima on 3 March 2025. The Forum of "
	  "Bridges will be held in Lima on 5 March 2025.\nVenue: Condor Hotel, "
	  "Lima. The Forum will be held at the Maple Palace, Tree Square."),
	  "Condor Hotel, Lima / Maple Palace, Tree Square" },
	{ "where a resolution was adopted", EN(
	  "In accordance with Resolution 31 (Rev. Lima, 2017), I invite you to "
	  "the workshop on 3 March 2025."), "" },
	{ "a congress centre at an airport", RU(
	  "Семинар пройдет 3 марта 2025 года в конгресс-центре аэропорта "
	  "Франкфурт."), "конгресс-центре аэропорта Франкфурт" },
	{ "a bank's office", EN(
	  "The workshop will be held on 3 March 2025 in Vienna at the Seed "
	  "Bank’s Vienna Office."), "Seed Bank’s Vienna Office" },
	{ "the entrance of a hall", ZH("讲习班将于2025年3月3日在中国北京举行。"
	  "注册工作将于8时30分在会场入口处开始。"), "中国北京" },
	{ "a time before it, all in capitals", "REF. RU/12 10 JANUARY 2025\n"
	  "SUBJECT: WORKSHOP ON ROADS\n1. THE WORKSHOP ON ROADS WILL MEET ON 3 "
	  "MARCH 2025. THE MEETING WILL BEGIN AT 3 P.M. IN THE CENTRE CONDOR.\n"
	  "2. GOVERNMENTS ARE INVITED.\n", "CENTRE CONDOR" },
	{ "a dash before the names of a calendar", "Geneva, 10 January 2025\n"
	  "Subject: Calendar of meetings\nDear Sir/Madam,\nThe calendar of "
	  "meetings is as follows:\n5-7 May 2025, Lima, Peru - Workshop on "
	  "Roads\n8-9 May 2025, Cusco, Peru - Forum of Bridges\n"
	  "Yours faithfully,\n", "Lima, Peru / Cusco, Peru" },
	{ "where one dines, said before it", RU(
	  "Семинар состоится в Минске 3 марта 2025 года.\n3 марта в 18 час. в "
	  "гостинице «Кондор» состоится прием."), "Минске" },
	{ "招待会", ZH("讲习班将于2025年3月3日在北京举行。\n3月3日18时将在友谊宾馆举行招待会。"),
	  "北京" },
	{ "حفل استقبال", AR("ستعقد ورشة العمل في تونس العاصمة يوم 3 مارس 2025.\n"
	  "سيقام حفل استقبال في فندق الكوندور يوم 3 مارس."), "تونس العاصمة" },
	{ "all three, without their noun", EN(
	  "The workshop will be held on 3 March 2025. The Forum of Bridges will "
	  "take place on 5 May 2025. The Panel of Tunnels will be held on 7 May "
	  "2025.\nAll three meet at the Condor Hotel, Lima."),
	  "Condor Hotel, Lima / Condor Hotel, Lima / Condor Hotel, Lima" },
	{ "a link to reserve", "Workshop on Roads\nLima, 3 March 2025\n"
	  "Hotel Reservation\n09:00 Opening\n09:30 Roads\n"
	  "11:00 Coffee break\n11:30 Closing\n", "Lima" },
	{ "a hotel with its article", ES(
	  "El taller se celebrará en Lima el 3 de marzo de 2025.\nEl Hotel "
	  "Cóndor de Lima será la sede del taller."), "Hotel Cóndor de Lima" },
	{ "the next one is in its city", EN(
	  "The workshop will be held on 3 March 2025 in the Rowan Room of the "
	  "Maple Centre (MC), Oslo, for both in-person and remote "
	  "participants.\nThe second session of the Panel of Tunnels will take "
	  "place in Lima on 9 May 2025."),
	  "Rowan Room of the Maple Centre (MC), Oslo / Lima" },
};

/* The places of all events, in order. */
static struct circ_str
places(struct ctx *ctx, const char *text)
{
	struct model *m = arena_new(ctx, struct model);
	struct buf b = { 0 };

	find_all(ctx, finddoc(ctx, text), m);
	for (size_t i = 0; i < m->c.nevents; i++) {
		struct circ_str s = m->c.events[i].location.text;

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
		struct circ_str s = places(ctx, cases[i].text);

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
