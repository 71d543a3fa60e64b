/* SPDX-License-Identifier: MIT */
/*
 * What looks like a mistake and is none, one row per trap: the rule must
 * stay silent.  Rows with words are the mistake beside the trap, which the
 * rule must still find.
 */
#include "checktext.h"

#define WITH(body) USUAL(MEETING, INVITE body)
#define PLAN(rows) WITH(AGENDA(rows))
#define CORRIGENDUM "<p>Corrigendum 1 to Circular BDT/DNE/065</p>" \
	"<p>Geneva, 28 May 2025</p><p>To: Sector Members</p>" \
	"<p>Subject: " MEETING "</p><p>Dear Sir/Madam,</p>"

#define TWODAYS(end, begin) "<table><tr><th>Time</th><th>Item</th></tr>" \
	"<tr><td colspan=\"2\">Thursday, 5 June 2025</td></tr>" \
	ROW("14:00-14:30", "Opening") ROW("15:00-16:00", "Talks") \
	"<tr><td colspan=\"2\">Friday, 6 June 2025</td></tr>" \
	ROW("14:00-14:" end, "Plans") \
	ROW(begin "-16:00", "Closing") "</table>"

static const struct trap {
	const char	*rule;
	const char	*name;		/* of the trap */
	const char	*lang;
	const char	*words;		/* found; NULL: silent */
	const char	*html;
} traps[] = {
	{ "CL101", "an agenda needs no reference", "en", NULL,
	    "<h1>Draft agenda</h1><p>Workshop on numbering, Geneva, 5 June "
	    "2025</p>" AGENDA(ROW("14:00-15:00", "Opening")
	    ROW("15:00-16:00", "Closing")) },
	{ "CL101", "a concept note needs no reference", "en", NULL,
	    "<h1>Concept note</h1><p>Workshop on numbering</p><p>Date: 5 "
	    "June 2025, 14:00-16:00, Geneva</p><h2>Background</h2><p>Numbers "
	    "are scarce.</p>" },
	{ "CL102", "an earlier circular is cited", "en", NULL,
	    WITH("<p>This follows Circular BDT/DNE/056 of 3 March 2025.</p>") },
	{ "CL103", "a date of month and year", "en", NULL,
	    "<p>CIRCULAR LETTER CL 2023/64-FH<br>September 2023</p><p>TO: "
	    "Codex Contact Points</p><p>SUBJECT: Comments on food</p>"
	    "<p>Comments are due by 15 November 2023.</p>" },
	{ "CL103", "a date of month and year", "es", NULL,
	    "<table><tr><td>CARTA CIRCULAR CL 2019/63-LAC</td><td>Julio de "
	    "2019</td></tr></table><p>A: Puntos de contacto del Codex</p>"
	    "<p>ASUNTO: Observaciones</p><p>Las observaciones se remitirán "
	    "antes del 20 de septiembre de 2019.</p>" },
	{ "CL104", "the subject has a prefix", "en", NULL,
	    USUAL("Invitation to the Workshop on Numbering Plans for All",
	    "<p>I am pleased to invite you to the Workshop on Numbering Plans "
	    "for All, which will be held in Geneva on 5 June 2025.</p>") },
	{ "CL104", "straight and curly quotation marks", "en", NULL,
	    USUAL("Workshop on “Children’s rights: the way ahead”",
	    "<p>I invite you to the workshop on \"Children's rights: the way "
	    "ahead\" on 5 June 2025 in Geneva.</p>") },
	{ "CL201", "a quotation in guillemets", "fr", NULL,
	    "<p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>"
	    "<p>Objet: Atelier</p><p>Madame, Monsieur,</p><p>L'atelier aura "
	    "lieu à Genève le jeudi 5 juin 2025. Les mots «lundi 5 juin "
	    "2025» étaient une erreur.</p>" },
	{ "CL201", "weekdays apart from their days", "en", NULL,
	    WITH("<p>The room is free on Tuesday and Wednesday, 20 and 21 "
	    "May 2025.</p>") },
	{ "CL201", "a day whose year nothing tells", "en", NULL,
	    "<p>The group met on Monday, 5 June, and on Friday, 9 June.</p>" },
	{ "CL202", "feedback is due after the meeting", "en", NULL,
	    WITH("<p>Please send your feedback by 30 June 2025.</p>") },
	{ "CL202", "a report is due after the meeting", "fr", NULL,
	    "<p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>"
	    "<p>Objet: Atelier, Genève, 5 juin 2025</p><p>L'atelier aura "
	    "lieu à Genève le 5 juin 2025. Le rapport doit être envoyé avant "
	    "le 30 juillet 2025.</p>" },
	{ "CL203", "two meetings in one letter", "en", NULL,
	    USUAL("Workshop on numbering, 5-6 June 2025, and Forum on "
	    "spectrum, 7-9 June 2025, Geneva", "<p>I invite you to the "
	    "workshop on numbering, which will be held in Geneva from 5 to 6 "
	    "June 2025, and to the forum on spectrum, which will be held in "
	    "Geneva from 7 to 9 June 2025.</p>") },
	{ "CL203", "two zones explain two hours", "en", NULL,
	    USUAL("Online workshop on numbering, 5 June 2025, 12:00-14:00 "
	    "UTC", ONLINE "CEST (12:00 to 14:00 UTC).</p>") },
	{ "CL204", "a telephone number", "es", NULL,
	    "<p>Ref.: Circular 12/2025</p><p>San José, 3 de marzo de 2025</p>"
	    "<p>Asunto: Taller</p><p>Llame al 2244-1414 o al 2231 1010. "
	    "Teléfono: (506) 2244-1300.</p>" },
	{ "CL204", "document numbers and years", "en", NULL,
	    WITH("<p>See documents 1430-1400, 2030-2025 and A/60/5-2.</p>") },
	{ "CL204", "hours of four digits in a programme", "en", "1430-1400",
	    PLAN(ROW("1400-1430", "Opening") ROW("1430-1400", "Talks")) },
	{ "CL204", "a clock of twelve hours", "en", NULL,
	    PLAN(ROW("11:00-1:00", "Opening") ROW("1:00-2:00", "Lunch")) },
	{ "CL205", "document symbols", "en", NULL,
	    WITH("<p>See A/05/06/2025 and document CPR/12/05/11.</p>") },
	{ "CL205", "another date settles the order", "en", NULL,
	    WITH("<p>Papers are due by 05/06/2025, replies by "
	    "17/05/2025.</p>") },
	{ "CL205", "languages with one order", "fr", NULL,
	    "<p>Réf.: Circulaire BDT/065</p><p>Objet: Atelier sur les "
	    "numéros</p><p>Les textes sont attendus le 05/06/2025.</p>" },
	{ "CL206", "an open meeting", "en", NULL,
	    WITH("<p>The meeting is open to all.</p>") },
	{ "CL206", "no registration is needed", "en", NULL,
	    WITH("<p>No registration is required.</p>") },
	{ "CL207", "quotations and addresses", "en", NULL,
	    WITH("<p>The page https://www.example.int/at/14h00 says \"14h00\" "
	    "of the session at 14:00.</p>") },
	{ "CL207", "the number of a provision", "en", NULL,
	    WITH("<p>Administrations apply No. 9.21 of the Regulations; see "
	    "2.25 too.</p>") },
	{ "CL208", "2400 hours is midnight", "en", NULL,
	    WITH("<p>Papers are due by 2400 hours UTC on 1 June 2025.</p>") },
	{ "CL208", "hours above 24", "en", "2460 hours",
	    WITH("<p>Papers are due by 2460 hours UTC on 1 June 2025.</p>") },
	{ "CL301", "the label is another meeting's", "es", NULL,
	    "<p>Ref.: 09914/2023/S</p><p>Ginebra, 28 de abril de 2023</p>"
	    "<p>Asunto: Taller sobre avisos, Buenos Aires, 4 a 6 de julio de "
	    "2023</p><p>El taller se celebrará en Buenos Aires (Argentina) "
	    "del martes 4 al jueves 6 de julio de 2023. La sesión informativa "
	    "en línea tendrá lugar el jueves 15 de junio de 2023, de 14.00 a "
	    "15.30 horas UTC.</p><h1>Anexo</h1><p>Programa (todas las horas "
	    "corresponden a la hora local de Buenos Aires, UTC-3)</p>"
	    "<table><tr><td>Martes, 4 de julio</td></tr>"
	    "<tr><td>08.30 – 09.00</td><td>Inscripción</td></tr>"
	    "<tr><td>09.00 – 09.30</td><td>Apertura</td></tr></table>" },
	{ "CL301", "the same instant for several places", "en", NULL,
	    USUAL(MEETING, ONLINE "CEST (12:00 to 14:00 UTC, 08:00 to 10:00 "
	    "EDT).</p>") },
	{ "CL302", "Algiers keeps CET", "fr", NULL,
	    "<p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>"
	    "<p>Objet: Atelier</p><p>L'atelier se tiendra à Alger (Algérie) "
	    "le 5 juin 2025 de 14:00 à 16:00 CET.</p>" },
	{ "CL302", "CET in winter", "en", NULL,
	    USUAL("Workshop on numbering, Geneva, 4 December 2025",
	    "<p>I invite you to the workshop on numbering, which will be "
	    "held in Geneva on 4 December 2025 from 14:00 to 16:00 CET.</p>") },
	{ "CL303", "a venue tells the clock", "ru", NULL,
	    "<p>Осн.: Циркуляр 065</p><p>Женева, 21 мая 2025 года</p>"
	    "<p>Предмет: Семинар</p><p>Имею честь пригласить Вас на семинар, "
	    "который состоится в Ташкенте, Узбекистан, 5 июня 2025 года с "
	    "10:00 до 12:00.</p>" },
	{ "CL303", "Moscow time, abbreviated", "ru", NULL,
	    "<p>Исх. № 08-115 от 21.02.2023 г.</p><p>О проведении заседания"
	    "</p><p>Заседание Комитета пройдет 12 апреля 2023 г. в формате "
	    "видеоконференцсвязи, начало в 11.00 (мск).</p>" },
	{ "CL303", "an offset beside an ambiguous name", "en", NULL,
	    USUAL(MEETING, ONLINE "IST (UTC+5:30).</p>") },
	{ "CL303", "an ambiguous name alone", "en", "India",
	    USUAL(MEETING, ONLINE "IST.</p>") },
	{ "CL304", "London in winter", "en", NULL,
	    USUAL("Online workshop on numbering, 4 December 2025",
	    "<p>I invite you to the online workshop on numbering, which will "
	    "be held virtually on 4 December 2025 from 14:00 to 16:00 London "
	    "time.</p>") },
	{ "CL305", "the neighbouring day", "en", NULL,
	    USUAL(MEETING, ONLINE "CEST.</p><p>That is 22.00 EDT / 4.00 "
	    "CEST.</p>") },
	{ "CL305", "columns of three zones", "en", NULL,
	    USUAL(MEETING, ONLINE "CEST.</p><table><tr><th>Geneva (CEST)</th>"
	    "<th>Bangkok (UTC+7)</th><th>Item</th></tr><tr><td>14:00</td>"
	    "<td>19:00</td><td>Opening</td></tr><tr><td>20:00</td><td>01:00"
	    "</td><td>Closing</td></tr></table>") },
	{ "CL401", "a range of minutes", "en", NULL,
	    PLAN(ROW("14:00-15:00 (50-60 min)", "Opening")
	    ROW("15:00-16:00 (60 min)", "Talks")) },
	{ "CL401", "minutes of parts within a slot", "en", NULL,
	    PLAN(ROW("14:00-15:00", "Panel<br>- First talk (20 min)<br>- "
	    "Second talk (40 min)") ROW("15:00-16:00", "Closing")) },
	{ "CL402", "rooms side by side", "en", NULL,
	    WITH("<h2>Agenda</h2><table><tr><th>Time</th><th>Room A</th><th>"
	    "Room B</th></tr><tr><td>14:00-15:00</td><td>Plans</td><td>"
	    "Tests</td></tr><tr><td>15:00-16:00</td><td>Costs</td><td>"
	    "Laws</td></tr></table>") },
	{ "CL402", "a frame and its parts", "en", NULL,
	    PLAN(ROW("14:00-16:00", "Session 1: Plans")
	    ROW("14:00-14:30", "First talk") ROW("14:30-15:00", "Second talk")
	    ROW("15:00-16:00", "Questions")) },
	{ "CL402", "parallel sessions, by their words", "fr", NULL,
	    PLAN(ROW("14:00-15:00", "Séance parallèle A")
	    ROW("14:30-15:30", "Séance parallèle B")) },
	{ "CL403", "a break that has its row", "ru", NULL,
	    PLAN(ROW("14:00-14:45", "Открытие") ROW("14:45-15:00",
	    "Перерыв") ROW("15:00-16:00", "Доклады")) },
	{ "CL403", "lunch without a row", "en", NULL,
	    PLAN(ROW("10:00-12:30", "Opening") ROW("14:00-16:00",
	    "Talks")) },
	{ "CL403", "the same break on two days", "en", NULL,
	    USUAL("Workshop on numbering, Geneva, 5-6 June 2025", "<p>I am "
	    "pleased to invite you to the workshop on numbering, which will "
	    "be held in Geneva from 5 to 6 June 2025.</p>" TWODAYS("30", "15:00")) },
	{ "CL403", "two gaps at hours of their own", "en", "15:05-16:00",
	    USUAL("Workshop on numbering, Geneva, 5-6 June 2025", "<p>I am "
	    "pleased to invite you to the workshop on numbering, which will "
	    "be held in Geneva from 5 to 6 June 2025.</p>" TWODAYS("35", "15:05")) },
	{ "CL403", "the way to a reception", "en", NULL,
	    PLAN(ROW("14:00-16:00", "Opening") ROW("16:30-18:00",
	    "Reception")) },
	{ "CL404", "the heading of a section", "en", NULL,
	    WITH("<h2>Agenda</h2><table><tr><td>14:00-15:00</td><td>Opening"
	    "</td></tr><tr><td colspan=\"2\"><b>Part II: Practice</b></td>"
	    "</tr><tr><td>15:00-16:00</td><td>Talks</td></tr></table>") },
	{ "CL404", "a line of speakers", "en", NULL,
	    PLAN(ROW("14:00-15:00", "Opening") ROW("", "Speaker: Ms Ada "
	    "Marek, ITU") ROW("15:00-16:00", "Talks")) },
	{ "CL404", "only some items have their hour", "fr", NULL,
	    "<h1>Projet d'ordre du jour</h1><p>Réunion du Bureau, Strasbourg, "
	    "15 octobre 2019 (9h30-12h30)</p><p>1. Ouverture de la réunion "
	    "(9h30)</p><p>2. Adoption de l'ordre du jour</p><p>3. "
	    "Informations du Secrétariat (10h)</p><p>4. Questions diverses"
	    "</p><p>5. Clôture de la réunion (12h30)</p>" },
	{ "CL404", "an item that goes on after lunch", "en", NULL,
	    USUAL(MEETING, INVITE "<table><tr><th>Time</th><th>Item</th></tr>"
	    ROW("10:00-13:00", "Opening") ROW("", "Overview of progress")
	    ROW("15:00-18:00", "Overview of progress (continued)")
	    "</table>") },
	{ "CL405", "other items of the same length of list", "en", NULL,
	    WITH("<ul><li>Perspectives (15 min): talks.</li><li>Questions "
	    "(45 min): all.</li></ul>") "<h1>Annex</h1><ul><li>Coffee (30 "
	    "min)</li><li>Tour of the museum (90 min)</li></ul>" },
	{ "CL406", "a list of a part of the programme", "en", NULL,
	    WITH("<ul><li>Opening (10 min): all.</li><li>Film (15 min): the "
	    "house.</li><li>Toast (5 min): the chair.</li></ul>") },
	{ "CL406", "a test of connections before the opening", "en", NULL,
	    USUAL(MEETING, INVITE "<table><tr><th>Time</th><th>Item</th></tr>"
	    ROW("13:45-14:00 (15 min)", "Connection tests")
	    ROW("14:00-15:00 (60 min)", "Talks")
	    ROW("15:00-16:00 (60 min)", "Closing") "</table>") },
	{ "CL406", "the same within the hours", "en", "15 min",
	    USUAL(MEETING, INVITE "<table><tr><th>Time</th><th>Item</th></tr>"
	    ROW("14:00-14:15 (15 min)", "Connection tests")
	    ROW("14:00-15:00 (60 min)", "Talks")
	    ROW("15:00-16:00 (60 min)", "Closing") "</table>") },
	{ "CL406", "parts of a slot, by minutes alone", "en", NULL,
	    USUAL(MEETING, INVITE "<table><tr><th>Time</th><th>Item</th></tr>"
	    ROW("14:00-14:20 (20 min)", "Opening")
	    ROW("14:20-15:00 (40 min)", "Country experience")
	    ROW("", "Rwanda: waste (20 min)") ROW("", "Colombia (20 min)")
	    ROW("15:00-16:00 (60 min)", "Closing") "</table>") },
	{ "CL407", "registration before the opening", "en", NULL,
	    PLAN(ROW("13:30-14:00", "Registration") ROW("14:00-16:00",
	    "Talks")) },
	{ "CL407", "lunch behind the end", "ru", NULL,
	    "<h1>Концептуальная записка</h1><p>Диалог по безопасности</p>"
	    "<p>Дата: 18 мая 2022 года</p><p>Время: 10:00–13:00 (время "
	    "Бишкека)</p><p>Место: Бишкек</p><h2>Программа</h2>"
	    "<p>10:00 – 12:30 Сессия</p><p>12:30 – 13:00 Закрытие</p>"
	    "<p>13:00 – 14:00 Обед</p>" },
	{ "CL407", "a reception behind the end", "en", NULL,
	    PLAN(ROW("14:00-16:00", "Talks") ROW("16:00-18:00",
	    "Reception offered by the host")) },
	{ "CL407", "a meeting of two days", "en", NULL,
	    USUAL("Workshop on numbering, Geneva, 5-6 June 2025", "<p>I "
	    "invite you to the workshop on numbering, which will be held in "
	    "Geneva on 5 and 6 June 2025.</p>" "<h2>Agenda</h2><table><tr>"
	    "<td colspan=\"2\">5 June</td></tr>" ROW("14:00-18:00", "Talks")
	    "<tr><td colspan=\"2\">6 June</td></tr>" ROW("09:00-12:00",
	    "More talks") "</table>") },
	{ "CL408", "a table of one row", "en", NULL,
	    PLAN(ROW("14:00-16:00", "Talks (120 min)")) },
	{ "CL408", "most rows state none", "en", NULL,
	    PLAN(ROW("14:00-14:30", "Opening") ROW("14:30-15:00 (30 min)",
	    "Film") ROW("15:00-15:30", "Talks") ROW("15:30-16:00",
	    "Closing")) },
	{ "CL501", "annexes of the text that is corrected", "en", NULL,
	    CORRIGENDUM "<p>In Annex B, item 7, read \"numbers\". The time "
	    "plan (Annex C) remains unchanged.</p>" },
	{ "CL501", "an annex of a convention", "en", NULL,
	    "<h1>Concept note</h1><p>Webinar on amalgam</p><p>Date: 27 "
	    "October 2022, 15:00-16:45, Geneva</p><h2>Background</h2><p>The "
	    "Parties to the Minamata Convention strengthened what Part II of "
	    "Annex A lists.</p><p>Many countries report on the amended Annex "
	    "A.</p>" },
	{ "CL501", "an amendment to an annex, other noun", "ru", NULL,
	    "<p>Исх. № 21-0487</p><p>21 июня 2021 года</p><p>Тема: "
	    "Веб-семинар</p><p>Прошу заполнить дополнение B.</p><p>ДОПОЛНЕНИЕ "
	    "А</p><p>Программа</p><p>Поправка 80 к Приложению 3: что "
	    "меняется</p><p>ДОПОЛНЕНИЕ B</p><p>Вопросник</p>" },
	{ "CL501", "letters of two alphabets that look alike", "ru", NULL,
	    "<p>Осн.: Циркуляр 065</p><p>Женева, 21 мая 2025 года</p>"
	    "<p>Предмет: Собрание</p><p>Сведения даны в Приложении A, проект "
	    "повестки дня содержится в Приложении В.</p><h1>ПРИЛОЖЕНИЕ A</h1>"
	    "<p>Сведения</p><h1>ПРИЛОЖЕНИЕ B</h1><p>Повестка</p>" },
	{ "CL501", "Cyrillic letters in their own order", "ru",
	    "Приложении Г", "<p>Осн.: Циркуляр 065</p><p>Женева, 21 мая 2025 "
	    "года</p><p>Предмет: Собрание</p><p>См. Приложения А, Б и В; "
	    "проект содержится в Приложении Г.</p><h1>ПРИЛОЖЕНИЕ А</h1><p>1"
	    "</p><h1>ПРИЛОЖЕНИЕ Б</h1><p>2</p><h1>ПРИЛОЖЕНИЕ В</h1><p>3</p>" },
	{ "CL501", "annexes that another text counts", "ru", NULL,
	    "<p>Исх. № 21-0487</p><p>21 июня 2021 года</p><p>Тема: "
	    "Семинар</p><p>Приглашаем на семинар.</p><ul><li>Положения "
	    "статей 9 и 11, Приложения 4, 5 и 8</li><li>Практикум: процедуры "
	    "Приложений 30, 30A и 30B</li></ul>" },
	{ "CL501", "the annex of a document by its number", "en", NULL,
	    WITH("<p>Item 3: see 7C/317 Annex 1 and 7C/318, Annex 2.</p>") },
	{ "CL501", "the annex of this letter by its number", "en",
	    "Annex 2", WITH("<p>Item 3: see BDT/DNE/065, Annex 2.</p>") },
	{ "CL501", "the fifth of five is missing", "en", "Annex 5",
	    WITH("<p>See Annexes 1, 2, 3 and 4, and for hotels Annex 5.</p>")
	    "<h1>Annex 1</h1><p>a</p><h1>Annex 2</h1><p>b</p><h1>Annex 3"
	    "</h1><p>c</p><h1>Annex 4</h1><p>d</p>" },
	{ "CL501", "a separate file", "fr", NULL,
	    WITH("<p>L'Annexe 2 est jointe dans un fichier séparé.</p>") },
	{ "CL501", "the last of several is missing", "en",
	    "Annexes 1 and 3",
	    WITH("<p>The forms are in Annexes 1 and 3.</p>")
	    "<h1>Annex 1</h1><p>Form</p><h1>Annex 2</h1><p>Map</p>" },
	{ "CL501", "one of a range is missing", "fr", "Annexes 1 à 3",
	    "<p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>"
	    "<p>Objet: Atelier sur les numéros</p><p>Les formulaires sont "
	    "dans les Annexes 1 à 3.</p><h1>Annexe 1</h1><p>a</p><h1>Annexe 2</h1><p>b</p>" },
	{ "CL502", "annexes cited together", "en", NULL,
	    WITH("<p>The draft agendas are set out in Annexes 1 and 2.</p>")
	    "<h1>Annex 1</h1><p>a</p><h1>Annex 2</h1><p>b</p>" },
	{ "CL502", "annexes cited as a range", "en", NULL,
	    WITH("<p>The drafts are reproduced in Annexes 1 to 3.</p>")
	    "<h1>Annex 1</h1><p>a</p><h1>Annex 2</h1><p>b</p><h1>Annex 3"
	    "</h1><p>c</p>" },
	{ "CL502", "annexes cited together", "fr", NULL,
	    "<p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>"
	    "<p>Objet: Atelier</p><p>Les projets figurent dans les Annexes A, "
	    "B et C.</p><h1>ANNEXE A</h1><p>a</p><h1>ANNEXE B</h1><p>b</p>"
	    "<h1>ANNEXE C</h1><p>c</p>" },
	{ "CL502", "annexes cited together", "es", NULL,
	    "<p>Ref.: Circular 065</p><p>Ginebra, 21 de mayo de 2025</p>"
	    "<p>Asunto: Taller</p><p>Véanse los Anexos 1 y 2.</p><h1>ANEXO 1"
	    "</h1><p>a</p><h1>ANEXO 2</h1><p>b</p>" },
	{ "CL502", "annexes cited together", "ru", NULL,
	    "<p>Осн.: Циркуляр 065</p><p>Женева, 21 мая 2025 года</p>"
	    "<p>Предмет: Собрание</p><p>Проекты приведены в Приложениях 1 и "
	    "2.</p><h1>ПРИЛОЖЕНИЕ 1</h1><p>a</p><h1>ПРИЛОЖЕНИЕ 2</h1>"
	    "<p>b</p>" },
	{ "CL502", "annexes cited together", "zh", NULL,
	    "<p>文号：BDT/DNE/065号通函</p><p>2025年5月21日，日内瓦</p><p>事由：会议</p>"
	    "<p>议程见附件1和2。</p><h1>附件1</h1><p>a</p><h1>附件2</h1><p>b</p>" },
	{ "CL502", "annexes cited together", "ar", NULL,
	    "<p>المرجع: الرسالة المعممة 065</p><p>جنيف، 21 مايو 2025</p>"
	    "<p>الموضوع: اجتماع</p><p>يرد جدول الأعمال في الملحقات 1 و2 و3.</p>"
	    "<h1>الملحق 1</h1><p>a</p><h1>الملحق 2</h1><p>b</p><h1>الملحق 3</h1>"
	    "<p>c</p>" },
	{ "CL502", "the list of enclosures counts them", "es", NULL,
	    "<p>Ref.: Circular 065</p><p>Ginebra, 21 de mayo de 2025</p>"
	    "<p>Anexos: 2</p><p>Asunto: Taller</p><p>El formulario es el "
	    "anexo II.</p><h1>ANEXO I</h1><p>a</p><h1>ANEXO II</h1><p>b</p>" },
	{ "CL502", "the list of enclosures names them", "en", NULL,
	    WITH("<p>The programme is in Attachment A.</p><p>Attachments:<br>"
	    "A — Programme<br>B — Visa form</p>") "<h1>ATTACHMENT A</h1>"
	    "<p>a</p><h1>ATTACHMENT B</h1><p>b</p>" },
	{ "CL502", "they are said to be enclosed", "fr", NULL,
	    "<p>Réf.: Circulaire BDT/065</p><p>Genève, le 21 mai 2025</p>"
	    "<p>Objet: Réunion</p><p>Vous trouverez ci-joint le projet "
	    "d'ordre du jour et le calendrier.</p><h1>ANNEXE 1 : PROJET "
	    "D'ORDRE DU JOUR</h1><p>a</p><h1>ANNEXE 2 : CALENDRIER</h1>"
	    "<p>b</p>" },
	{ "CL502", "they are said to be enclosed", "zh", NULL,
	    "<p>文号：BDT/DNE/065号通函</p><p>2025年5月21日，日内瓦</p><p>事由：会议</p>"
	    "<p>附件：1. 会议日程</p><h1>附件1</h1><p>a</p><h1>附件2</h1><p>b</p>" },
	{ "CL502", "nothing tells of the second", "en", "Annex 2",
	    WITH("<p>The form is in Annex 1.</p>")
	    "<h1>Annex 1</h1><p>a</p><h1>Annex 2</h1><p>b</p>" },
	{ "CL502", "a single annex without a number", "en", NULL,
	    WITH("<p>The form is annexed.</p>") "<h1>Annex</h1><p>a</p>" },
	{ "CL503", "a manual that quotes it", "ru", NULL,
	    WITH("<p>Надпись «Ошибка! Источник ссылки не найден» означает "
	    "сбой поля.</p>") },
	{ "CL505", "a section of a resolution", "fr", NULL,
	    WITH("<h2>1. But</h2><p>Voir le chapitre 7 de la Résolution 71."
	    "</p><h2>2. Lieu</h2><p>Ici.</p>") },
	{ "CL505", "numbers that run on in paragraphs", "en", NULL,
	    WITH("<h2>1. Aim</h2><p>1. One.</p><p>2. Two.</p><h2>2. Place"
	    "</h2><p>3. See paragraph 2.</p>") },
	{ "CL504", "a link to the top of the page", "en", NULL,
	    WITH("<p>See <a href=\"#top\">the top</a>.</p>") },
	{ "CL601", "a link to a place within the text", "en", NULL,
	    WITH("<p id=\"a\"><a href=\"#a\">above</a></p>") },
	{ "CL602", "percent signs, ports, queries", "en", NULL,
	    WITH("<p><a href=\"https://www.example.int:8443/a%20b?x=1&amp;y="
	    "2#z\">Register</a></p>") },
	{ "CL602", "a telephone link", "en", NULL,
	    WITH("<p><a href=\"tel:+41227305111\">+41 22 730 5111</a></p>") },
	{ "CL603", "scheme, case, slash and encoding", "en", NULL,
	    WITH("<p><a href=\"https://WWW.Example.int/a%20b/\">"
	    "http://www.example.int/a b</a></p><p><a href=\"http://"
	    "example.int/%D8%A7\">example.int/ا</a></p>") },
	{ "CL603", "another anchor", "en", "#the-bar",
	    WITH("<p><a href=\"https://foo.example.int?q=1#baz\">"
	    "https://foo.example.int?q=1#the-bar</a></p>") },
	{ "CL604", "labels that say nothing", "ru", NULL,
	    WITH("<p><a href=\"https://a.example.int/\">здесь</a> <a href=\""
	    "https://b.example.int/\">здесь</a></p>") },
	{ "CL604", "one place in two spellings", "en", NULL,
	    WITH("<p><a href=\"https://a.example.int/x\">Event page</a> "
	    "<a href=\"http://a.example.int/x/\">Event page</a></p>") },
	{ "CL605", "a domain in another script", "en", NULL,
	    WITH("<p><a href=\"mailto:info@b\xC3\xBC"
	    "cher.example\">Books</a></p><p><a href=\"mailto:\xD0\xB8\xD0\xBD"
	    "\xD1\x84\xD0\xBE@\xD0\xBF\xD1\x80\xD0\xB8\xD0\xBC\xD0\xB5\xD1"
	    "\x80.\xD1\x80\xD1\x84\">Info</a></p>") },
	{ "CL605", "several addresses in one link", "en", NULL,
	    WITH("<p><a href=\"mailto:a@example.int,b@example.int\">Both</a>"
	    "</p>") },
	{ "CL701", "addressees in the table of the head", "en", NULL,
	    "<table><tr><td>Ref:</td><td>Circular BDT/DNE/065</td></tr><tr>"
	    "<td>To:</td><td><p>- Member States</p><p>- Sector Members</p>"
	    "</td></tr></table><p>Geneva, 21 May 2025</p><p>Subject: "
	    MEETING "</p><p>Dear Sir/Madam,</p>" INVITE },
	{ "CL702", "a group that is only spoken of", "fr", NULL,
	    WITH("<p>La société civile demande depuis longtemps de meilleurs "
	    "numéros dans toutes les régions.</p>") },
	{ "CL903", "a Roman century", "en", NULL,
	    WITH("<p>In the XX century, chapter XX, session XXX.</p>") },
	{ "CL903", "a form to be filled in by the reader", "en", NULL,
	    WITH("<p>The form follows.</p>") "<h1>Annex 1</h1><table><tr><td>"
	    "Name:</td><td>..........</td></tr><tr><td>Date:</td><td>[ ]"
	    "</td></tr></table>" },
	{ "CL903", "square brackets around text under discussion", "en", NULL,
	    WITH("<p>The [draft] Declaration of [Geneva] was read.</p>") },
	{ "CL907", "joiners of Persian and marks of Arabic", "ar", NULL,
	    "<p>می\xE2\x80\x8Cخواهم نامه\xE2\x80\x8Cای بنویسم "
	    "\xE2\x80\x8F(ITU)\xE2\x80\x8E.</p>" },
	{ "CL907", "a draft agenda is called so", "en", NULL,
	    WITH("<h1>Draft agenda</h1><p>Opening</p>") },
	{ "CL908", "acronyms that everybody knows", "en", NULL,
	    WITH("<p>The UN and the ITU; the UN and the ITU. UTC and UTC.</p>")
	    },
	{ "CL951", "a table that sets labels beside values", "en", NULL,
	    "<table><tr><td>Ref:</td><td>Circular BDT/DNE/065</td></tr><tr>"
	    "<td>To:</td><td>Sector Members</td></tr><tr><td>Subject:</td>"
	    "<td>" MEETING "</td></tr></table><p>Geneva, 21 May 2025</p>"
	    INVITE },
	{ "CL951", "a table of data without a header", "en", "table",
	    WITH("<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2"
	    "</td></tr><tr><td>C</td><td>3</td></tr></table>") },
	{ "CL951", "a decorative picture", "en", NULL,
	    WITH("<p><img src=\"a.png\" alt=\"\"></p>") },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(traps); i++) {
		printf("# %s: %s (%s)\n", traps[i].rule, traps[i].name,
		    traps[i].lang);
		check_html(traps[i].rule, traps[i].words, traps[i].lang,
		    traps[i].html);
	}
	return tap_done();
}
