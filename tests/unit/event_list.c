/* SPDX-License-Identifier: MIT */
/*
 * Meetings told one after another: in the lines of a list, by "the first"
 * and "the second", with hours that are common to all or close the last day.
 */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "a calendar that tells each month once",
	    "Calendar of meetings 2027\n|Month|Meeting|Dates|Place\n"
	    "|March|Committee on Forestry, 18th session|9 - 13|Rome, Italy\n"
	    "||Regional Conference for Africa, 23rd session|17|Accra, Ghana\n"
	    "|September|Finance Committee, 107th meeting|27/9 - 1/10|Rome, "
	    "Italy\n",
	    "2027-03-09/2027-03-13 Europe/Rome in-person: Committee on "
	    "Forestry, 18th session\n2027-03-17/2027-03-17 Africa/Accra "
	    "in-person: Regional Conference for Africa, 23rd session\n"
	    "2027-09-27/2027-10-01 Europe/Rome in-person: Finance Committee, "
	    "107th meeting\n" },
	{ "numbers beside months are no days",
	    "Statistics 2027\n|Month|Letters|Meeting rooms\n|March|12|30\n"
	    "|April|9|28\n|May|4|31\n", "" },
	{ "names on the line above the day and its hours",
	  "Geneva, 3 March 2025\n"
	  "Subject: Webinar series on harbours\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to two webinars:\n"
	  "- Webinar 1: Lights at sea\v6 May 2025, 2.00 p.m. – 4.00 p.m.\n"
	  "- Webinar 2: Sand and silt\v20 May 2025, 9.30 a.m. – 11.00 a.m.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T14:00/2025-05-06T16:00 Europe/Zurich? online: "
	  "Webinar 1: Lights at sea\n"
	  "2025-05-20T09:30/2025-05-20T11:00 Europe/Zurich? online: "
	  "Webinar 2: Sand and silt\n" },
	{ "a table whose hours are told above it",
	  "Geneva, 3 March 2025\n"
	  "Subject: Webinar series on harbours\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to three webinars. All will begin at 9:00 a.m. "
	  "(Geneva time):\n"
	  "|No.|Date|Topic\n"
	  "|1|6 May 2025|Lights at sea\n"
	  "|2|20 May 2025|Sand and silt\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:00/2025-05-06 Europe/Zurich online: Lights at "
	  "sea\n"
	  "2025-05-20T09:00/2025-05-20 Europe/Zurich online: Sand and "
	  "silt\n" },
	{ "days and hours before the names, below a lead that is a sentence",
	  "Geneva, 3 March 2025\n"
	  "Subject: Webinars of spring\n"
	  "Dear Sir/Madam,\n"
	  "The Office will conduct two webinars this spring.\n"
	  "- 6 May 2025, 15:00–17:00 (Geneva time) Lights at sea and ashore.\n"
	  "- 20 May 2025, 11:00–12:30 (same zone) Sand and silt.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T15:00/2025-05-06T17:00 Europe/Zurich online: Lights at "
	  "sea and ashore\n"
	  "2025-05-20T11:00/2025-05-20T12:30 Europe/Zurich? online: Sand "
	  "and silt\n" },
	{ "places between the names and the days",
	  "Madrid, 3 de marzo de 2025\n"
	  "Asunto: Actividades del semestre\n"
	  "Estimados señores:\n"
	  "Me permito recordarles las actividades del semestre:\n"
	  "- Seminario sobre mareas, Lisboa, Portugal, 6 y 7 de mayo de 2025.\n"
	  "- Curso de puertos, del 2 al 20 de junio de 2025.\n"
	  "Atentamente,\n",
	  "2025-05-06/2025-05-07 Europe/Lisbon in-person: Seminario sobre "
	  "mareas\n"
	  "2025-06-02/2025-06-20 Europe/Madrid? -: Curso de puertos\n" },
	{ "the first and the second",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Ports, Lisbon, 6-7 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Forum on Ports. Two webinars for newcomers "
	  "will be held, the first on 8 April 2025 at 10.00 hours and the "
	  "second on 10 April 2025 at 10.00 hours.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-07 Europe/Lisbon in-person: Forum on Ports\n"
	  "2025-04-08T10:00/2025-04-08 Europe/Zurich? online: webinars for "
	  "newcomers\n"
	  "2025-04-10T10:00/2025-04-10 Europe/Zurich? online: webinars for "
	  "newcomers\n" },
	{ "a tutorial that is given, hours that close the last day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Forum on Ports, Lisbon, 6-7 May 2025\n"
	  "Dear Sir/Madam,\n"
	  "I invite you to the Forum on Ports. It will open at 0900 hours on "
	  "the first day and will close at 1630 hours on the last day. A "
	  "tutorial on tides will be given on 5 May 2025, 1400-1700 hours.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:00/2025-05-07T16:30 Europe/Lisbon in-person: "
	  "Forum on Ports\n"
	  "2025-05-05T14:00/2025-05-05T17:00 Europe/Lisbon -: tutorial on "
	  "tides\n" },
	{ "work ends earlier on the last day",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Atelier sur les ports, Lisbonne, 6-8 mai 2025\n"
	  "Madame, Monsieur,\n"
	  "Les séances auront lieu tous les jours de 9 h 30 à 12 h 30 et de "
	  "14 h 30 à 17 h 30, "
	  "à l'exception du jeudi 8 mai 2025, où les travaux s'achèveront à "
	  "12 h 00.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06T09:30/2025-05-08T12:00 Europe/Lisbon in-person: "
	  "Atelier sur les ports\n" },
	{ "hours in brackets within a range",
	  "Geneva, 3 March 2025\n"
	  "Subject: Twelfth meeting of the Harbour Group\n"
	  "Dear Sir/Madam,\n"
	  "The meeting will be held in Lisbon on 12-13 May 2025. It will be "
	  "preceded by the meetings of the two task teams:\n"
	  "- Task Team on Tides: 8-9 May 2025;\n"
	  "- Task Team on Lights: 8 May (from 2 p.m.) – 9 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-12/2025-05-13 Europe/Lisbon in-person: Twelfth meeting "
	  "of the Harbour Group\n"
	  "2025-05-08/2025-05-09 Europe/Zurich? -: Task Team on Tides\n"
	  "2025-05-08T14:00/2025-05-09 Europe/Zurich? -: Task Team on "
	  "Lights\n" },
	{ "days of numbers with an and between them",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Atelier sur les ports\n"
	  "Madame, Monsieur,\n"
	  "L'Atelier sur les ports se tiendra à Lisbonne les 28 et "
	  "29/10/2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-10-28/2025-10-29 Europe/Lisbon in-person: Atelier sur les "
	  "ports\n" },
	{ "bullets with names of small letters, within another's days",
	  "Минск, 3 марта 2025 года\n"
	  "Предмет: Заседание Совета по портам\n"
	  "Уважаемые коллеги,\n"
	  "Заседание Совета по портам состоится 18 июня 2025 года в г. "
	  "Ташкент. Заседанию Совета будут предшествовать:\n"
	  "– заседание комиссии по маякам – 15-16 июня 2025 г.;\n"
	  "– совещание экспертов по приливам – 16 июня 2025 г. (с 14.00).\n"
	  "С уважением,\n",
	  "2025-06-18/2025-06-18 Asia/Tashkent in-person: Заседание Совета "
	  "по портам\n"
	  "2025-06-15/2025-06-16 Europe/Minsk? -: заседание комиссии по "
	  "маякам\n"
	  "2025-06-16T14:00/2025-06-16 Europe/Minsk? -: совещание "
	  "экспертов по приливам\n" },
	{ "hours of each meeting, told in an annex or a sentence of all",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings on harbours\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to the following meetings in Lisbon:\n"
	  "- Workshop on Tides: 6-7 May 2025\n"
	  "- Meeting of the Experts on Lights: 8 May 2025\n"
	  "Each of the meetings will begin at 9.00 a.m.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T09:00/2025-05-07 Europe/Lisbon in-person: Workshop "
	  "on Tides\n"
	  "2025-05-08T09:00/2025-05-08 Europe/Lisbon in-person: Meeting of "
	  "the Experts on Lights\n" },
	{ "a place and days on a line of their own below the name",
	  "Genève, le 3 mars 2025\n"
	  "Objet: Trentième réunion du Groupe des ports\vLisbonne, 6-8 mai "
	  "2025\n"
	  "Madame, Monsieur,\n"
	  "Le Groupe des ports tiendra sa trentième réunion à Lisbonne du 6 "
	  "au 8 mai 2025.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma "
	  "considération distinguée.\n",
	  "2025-05-06/2025-05-08 Europe/Lisbon in-person: Trentième "
	  "réunion du Groupe des ports\n" },
	{ "hours that only an annex tells, by the meetings' names",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings on harbours\n"
	  "Dear Sir/Madam,\n"
	  "You are invited to the following meetings in Lisbon:\n"
	  "- Workshop on Tides: 6-7 May 2025\n"
	  "- Task Team on Lights: 8 May 2025\n"
	  "Yours faithfully,\n"
	  "Annex 1\n"
	  "Practical information\n"
	  "The Workshop on Tides starts at 9 a.m. on the first day and "
	  "closes at 5 p.m. on the second. The Task Team on Lights will start "
	  "its work at 9.30 a.m.\n",
	  "2025-05-06T09:00/2025-05-07T17:00 Europe/Lisbon in-person: "
	  "Workshop on Tides\n"
	  "2025-05-08T09:30/2025-05-08 Europe/Lisbon in-person: Task Team "
	  "on Lights\n" },
	{ "how long it lasts is no name",
	  "Madrid, 3 de marzo de 2025\n"
	  "Asunto: Reunión del Grupo de Puertos\n"
	  "Estimados señores:\n"
	  "El Grupo de Puertos se reunirá en Lisboa el 8 de mayo de 2025. "
	  "Se celebrará un seminario de dos días el 6 de mayo de 2025.\n"
	  "Atentamente,\n",
	  "2025-05-08/2025-05-08 Europe/Lisbon in-person: Reunión del "
	  "Grupo de Puertos\n"
	  "2025-05-06/2025-05-06 Europe/Madrid? -: seminario\n" },
	{ "the said meeting is the one named before",
	  "Geneva, 3 March 2025\n"
	  "Dear Sir/Madam,\n"
	  "With reference to the Consultation Meeting of the Harbour Group, "
	  "I have the honour to inform you that the said Meeting will be "
	  "held in Lisbon on 6 May 2025 from 11:30 to 13:30.\n"
	  "Yours faithfully,\n",
	  "2025-05-06T11:30/2025-05-06T13:30 Europe/Lisbon in-person: "
	  "Consultation Meeting of the Harbour Group\n" },
	{ "a group of experts that meets",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings of May\n"
	  "Dear Sir/Madam,\n"
	  "The tenth session of the Expert Meeting on Ports will be held in "
	  "Lisbon on 6 May 2025. It will be followed, on 8 and 9 May 2025, "
	  "by the Intergovernmental Group of Experts on Tides.\n"
	  "Yours faithfully,\n",
	  "2025-05-06/2025-05-06 Europe/Lisbon in-person: tenth session of "
	  "the Expert Meeting on Ports\n"
	  "2025-05-08/2025-05-09 Europe/Zurich? -: Intergovernmental Group "
	  "of Experts on Tides\n" },
	{ "rows without a head that tell where or how one meets",
	  "CONCEPT NOTE\n"
	  "Series of webinars on tides\n"
	  "|First round|6 May 2025, 15:00-16:00 (Lisbon time)|online (Zoom)\n"
	  "|Second round|13 May 2025, 15:00-16:00 (Lisbon time)|online "
	  "(Zoom)\n"
	  "|Closing days|3 and 4 June 2025|Hotel Tejo, Lisbon\n"
	  "Registration\n"
	  "Please register by 30 April 2025.\n"
	  "First round: ports and boats (6 May)\n"
	  "Second round: maps (13 May)\n",
	  "2025-05-06T15:00/2025-05-06T16:00 Europe/Lisbon online: First "
	  "round: ports and boats\n"
	  "2025-05-13T15:00/2025-05-13T16:00 Europe/Lisbon online: Second "
	  "round: maps\n"
	  "2025-06-03/2025-06-04 Europe/Lisbon in-person: Closing days\n" },
	{ "rows with a head for the venue, whatever their names",
	  "Geneva, 3 March 2025\n"
	  "Subject: Webinars on tides\n"
	  "Dear Sir/Madam,\n"
	  "I am pleased to invite you to a series of webinars on tides.\n"
	  "|Part|Date|Venue\n"
	  "|Ports|6 May 2025, 15:00-16:00|online (Zoom)\n"
	  "|Maps|3 June 2025|Hotel Tejo, Lisbon\n"
	  "Yours faithfully,\n",
	  "2025-05-06T15:00/2025-05-06T16:00 Europe/Zurich? online: Ports\n"
	  "2025-06-03/2025-06-03 Europe/Lisbon in-person: Maps\n" },
	{ "an item that begins with its meeting, in small letters",
	  "Genève, le 3 mars 2025\n"
	  "Objet : 5e session du Comité des marées\n"
	  "Madame, Monsieur,\n"
	  "La 5e session du Comité des marées se tiendra à Lisbonne du 5 au 9 "
	  "mai 2025.\n"
	  "Je souhaite appeler votre attention sur les manifestations "
	  "suivantes :\n"
	  "- le Groupe de travail sur les ports, le 2 mai 2025, salle Vasco ;\n"
	  "- un atelier sur les bateaux ouvert à tous, qui aura lieu le "
	  "mercredi 7 mai à partir de 18 heures.\n"
	  "Veuillez agréer, Madame, Monsieur, l'assurance de ma considération "
	  "distinguée.\n",
	  "2025-05-05/2025-05-09 Europe/Lisbon in-person: 5e session du Comité "
	  "des marées\n"
	  "2025-05-02/2025-05-02 Europe/Lisbon in-person: Groupe de travail "
	  "sur les ports\n"
	  "2025-05-07T18:00/2025-05-07 Europe/Lisbon in-person: atelier sur "
	  "les bateaux\n" },
	{ "a meeting that is named in full behind, and one that may be held",
	  "Ginebra, 3 de marzo de 2025\n"
	  "Asunto: Seminario sobre mareas\n"
	  "Muy señor mío:\n"
	  "La Oficina organizará en Lisboa el Seminario sobre mareas, del 5 al "
	  "7 de mayo de 2025, seguido de un Foro los días 8 y 9 de mayo.\n"
	  "Los dos días siguientes (8-9 de mayo) se dedicarán a un Foro sobre "
	  "puertos y barcos.\n"
	  "Las Administraciones podrán además celebrar una reunión bilateral "
	  "de coordinación el viernes 9 de mayo de 14.30 a 17.00 horas.\n"
	  "Atentamente,\n",
	  "2025-05-05/2025-05-07 Europe/Lisbon in-person: Seminario sobre "
	  "mareas\n"
	  "2025-05-08/2025-05-09 Europe/Lisbon in-person: Foro sobre puertos "
	  "y barcos\n"
	  "2025-05-09T14:30/2025-05-09T17:00 Europe/Lisbon in-person: reunión "
	  "bilateral de coordinación\n" },
	{ "a table of two columns that tells of each on the right",
	  "Женева, 3 марта 2025 г.\n"
	  "Тема: Региональный форум по приливам и совещание Группы по портам\n"
	  "Уважаемые господа!\n"
	  "Приглашаем Вас принять участие в Региональном форуме по приливам, "
	  "который пройдет в Осло 6–7 мая 2025 года. Там же 8 мая 2025 года "
	  "состоится совещание Группы по портам.\n"
	  "С уважением,\n"
	  "Приложение\n"
	  "Информационная записка\n"
	  "|Форум|Гостиница «Фьорд», Осло. Регистрация с 9.00, открытие в "
	  "10.00.\n"
	  "|Группа|Дом моряка, Осло. 8 мая, с 9.30 до 16.00.\n",
	  "2025-05-06T10:00/2025-05-07 Europe/Oslo in-person: Региональный "
	  "форум по приливам\n"
	  "2025-05-08T09:30/2025-05-08T16:00 Europe/Oslo in-person: совещание "
	  "Группы по портам\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
