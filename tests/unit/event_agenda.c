/* SPDX-License-Identifier: MIT */
/* Which meetings an agenda is given to: "title: rows" of each. */
#include "eventtext.h"

#define EN(lead, table, behind) "Bern, 3 March 2025\n" \
	"Subject: Webinar and regional workshops on parcels\n" \
	"Dear Sir/Madam,\n" lead table behind "Yours faithfully,\n"
#define TABLE "|Meeting|Venue|Dates\n" \
	"|Introductory webinar on parcels|Zoom|2 April 2025\n" \
	"|Regional workshop for Asia|Condor Hotel, Bangkok, Thailand|6 to 8 " \
	"May 2025\n" \
	"|Regional workshop for Europe|Maple Centre, Oslo, Norway|3 to 5 " \
	"June 2025\n"
#define ITEMS "1. Opening\n2. State of exchange\n3. Data quality\n4. Closing\n"

static const struct eventcase cases[] = {
	{ "one whose heading tells of several of a kind",
	  EN("The following meetings will be held.\n", TABLE, "")
	  "Annex 1\nDraft agenda for the regional workshops\n" ITEMS,
	  "Introductory webinar on parcels: 0\n"
	  "Regional workshop for Asia: 4\n"
	  "Regional workshop for Europe: 4\n" },
	{ "one that the letter gives to each",
	  EN("The following meetings will be held.\n", TABLE, "The draft "
	  "agenda in Annex 1 applies to each of the two workshops.\n")
	  "Annex 1\nDraft agenda\n" ITEMS,
	  "Introductory webinar on parcels: 0\n"
	  "Regional workshop for Asia: 4\n"
	  "Regional workshop for Europe: 4\n" },
	{ "one of a single workshop",
	  EN("The following meetings will be held.\n", TABLE, "")
	  "Annex 1\nDraft agenda of the workshop for Europe\n" ITEMS,
	  "Introductory webinar on parcels: 0\n"
	  "Regional workshop for Asia: 0\n"
	  "Regional workshop for Europe: 4\n" },
	{ "in Spanish",
	  "Berna, 3 de marzo de 2025\nAsunto: Talleres sobre paquetes\n"
	  "Muy señor mío:\nSe celebrarán las reuniones siguientes.\n"
	  "|Reunión|Lugar|Fechas\n"
	  "|Taller para Asia|Hotel Cóndor, Bangkok|6 a 8 de mayo de 2025\n"
	  "|Taller para Europa|Centro Arce, Oslo|3 a 5 de junio de 2025\n"
	  "Atentamente,\nAnexo 1\nProyecto de orden del día de los talleres\n"
	  "1. Apertura\n2. Estado de los intercambios\n3. Calidad\n"
	  "4. Clausura\n",
	  "Taller para Asia: 4\nTaller para Europa: 4\n" },
	{ "in Russian",
	  "Берн, 3 марта 2025 года\nПредмет: Семинары по посылкам\n"
	  "Уважаемая госпожа, уважаемый господин,\nСостоятся следующие "
	  "мероприятия.\n"
	  "|Мероприятие|Место|Даты\n"
	  "|Семинар для Азии|Гостиница «Кондор», Бангкок|6–8 мая 2025 года\n"
	  "|Семинар для Европы|Центр «Клен», Осло|3–5 июня 2025 года\n"
	  "С уважением,\nПриложение 1\nПроект повестки дня семинаров\n"
	  "1. Открытие\n2. Состояние обмена\n3. Качество данных\n"
	  "4. Закрытие\n",
	  "Семинар для Азии: 4\nСеминар для Европы: 4\n" },
	{ "in Arabic",
	  "برن، 3 مارس 2025\nالموضوع: ورش العمل بشأن الطرود\n"
	  "تحية طيبة وبعد،\nستُعقد الاجتماعات التالية.\n"
	  "|الاجتماع|المكان|التاريخ\n"
	  "|ورشة العمل لآسيا|فندق كوندور، بانكوك|6-8 مايو 2025\n"
	  "|ورشة العمل لأوروبا|مركز القيقب، أوسلو|3-5 يونيو 2025\n"
	  "وتفضلوا بقبول فائق التقدير والاحترام.\n"
	  "المرفق 1\nمشروع جدول أعمال ورش العمل\n"
	  "1. الافتتاح\n2. حالة التبادل\n3. جودة البيانات\n4. الاختتام\n",
	  "ورشة العمل لآسيا: 4\nورشة العمل لأوروبا: 4\n" },
	{ "in Chinese",
	  "伯尔尼，2025年3月3日\n事由：包裹讲习班\n尊敬的先生/女士：\n"
	  "将举行以下会议。\n|会议|地点|日期\n"
	  "|亚洲讲习班|曼谷神鹰酒店|2025年5月6日至8日\n"
	  "|欧洲讲习班|奥斯陆枫叶中心|2025年6月3日至5日\n"
	  "附件1中的议程草案适用于每个讲习班。\n顺致敬意！\n"
	  "附件1\n议程草案\n1. 开幕\n2. 交换情况\n3. 数据质量\n4. 闭幕\n",
	  "亚洲讲习班: 4\n欧洲讲习班: 4\n" },
	{ "in French",
	  "Berne, le 3 mars 2025\nObjet : Ateliers sur les colis\n"
	  "Madame, Monsieur,\nLes réunions suivantes auront lieu.\n"
	  "|Réunion|Lieu|Dates\n"
	  "|Atelier pour l'Asie|Hôtel Condor, Bangkok|6 au 8 mai 2025\n"
	  "|Atelier pour l'Europe|Centre Érable, Oslo|3 au 5 juin 2025\n"
	  "Veuillez agréer, Madame, l'assurance de ma considération.\n"
	  "Annexe 1\nProjet d'ordre du jour des ateliers\n"
	  "1. Ouverture\n2. État des échanges\n3. Qualité\n4. Clôture\n",
	  "Atelier pour l'Asie: 4\nAtelier pour l'Europe: 4\n" },
};

static void
rows(char *out, size_t size, const struct circ_circular *c)
{
	out[0] = '\0';
	for (size_t i = 0; i < c->nevents; i++) {
		const struct circ_event *e = &c->events[i];
		size_t	 n = strlen(out);

		snprintf(out + n, size - n, "%s: %zu\n", e->title.text.s !=
		    NULL ? e->title.text.s : "-", e->nagenda);
	}
}

int
main(void)
{
	return run_events_as(cases, NELEM(cases), rows);
}
