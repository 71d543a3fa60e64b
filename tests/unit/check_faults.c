/* SPDX-License-Identifier: MIT */
/*
 * Fault seeding: a clean circular in each of six languages, of which
 * circlint has nothing severe to say, and the same with one fault planted,
 * which it must find at the cell and the words that were changed.
 */
#include <stdlib.h>

#include "base/base.h"
#include "tap.h"

/* What a language's circular is made of. */
struct words {
	const char	*code, *reference, *date, *to, *address[3], *subject;
	const char	*salutation, *invite, *weekday, *wrong_weekday, *after;
	const char	*cite, *closing, *annex, *agenda, *item[4], *unit;
	const char	*broken;	/* what a field prints that fails */
};

static const struct words langs[] = {
	{ "en", "Ref: Circular BDT/DNE/065", "Geneva, 21 May 2025", "To:",
	    { "Administrations of Member States", "Sector Members",
	    "Academia" }, "Subject: Workshop on numbering",
	    "Dear Sir/Madam,", "I am pleased to invite you to the workshop "
	    "on numbering, which will be held in Geneva, Switzerland on ",
	    "Thursday", "Monday", ", 5 June 2025 from 14:00 to 16:00",
	    "The agenda is in Annex ", "Yours faithfully,", "Annex ",
	    "Agenda", { "Opening", "Numbering plans", "Portability",
	    "Closing" }, "min", "Error! Reference source not found." },
	{ "fr", "Réf.: Circulaire BDT/DNE/065", "Genève, le 21 mai 2025",
	    "Aux:", { "Administrations des Etats Membres",
	    "Membres de Secteur", "Etablissements universitaires" },
	    "Objet: Atelier sur le numérotage", "Madame, Monsieur,",
	    "J'ai le plaisir de vous inviter à l'atelier sur le numérotage, "
	    "qui se tiendra à Genève (Suisse) le ", "jeudi", "lundi",
	    " 5 juin 2025 de 14:00 à 16:00",
	    "L'ordre du jour figure dans l'Annexe ",
	    "Veuillez agréer, Madame, Monsieur, l'assurance de ma haute "
	    "considération.", "Annexe ", "Ordre du jour", { "Ouverture",
	    "Plans de numérotage", "Portabilité", "Clôture" }, "min",
	    "Erreur ! Source du renvoi introuvable." },
	{ "es", "Ref.: Circular BDT/DNE/065", "Ginebra, 21 de mayo de 2025",
	    "A:", { "Administraciones de los Estados Miembros",
	    "Miembros de Sector", "Instituciones Académicas" },
	    "Asunto: Taller sobre numeración", "Muy Señor mío/Muy Señora mía:",
	    "Tengo el placer de invitarle al taller sobre numeración, que se "
	    "celebrará en Ginebra (Suiza) el ", "jueves", "lunes",
	    " 5 de junio de 2025 de 14:00 a 16:00",
	    "El orden del día figura en el Anexo ", "Atentamente,", "Anexo ",
	    "Orden del día", { "Apertura", "Planes de numeración",
	    "Portabilidad", "Clausura" }, "min",
	    "¡Error! No se encuentra el origen de la referencia." },
	{ "ru", "Осн.: Циркуляр BDT/DNE/065", "Женева, 21 мая 2025 года",
	    "Кому:", { "Администрациям Государств-Членов",
	    "Членам Сектора", "Академическим организациям" },
	    "Предмет: Семинар-практикум по нумерации",
	    "Уважаемая госпожа, уважаемый господин,",
	    "Имею честь пригласить вас на семинар-практикум по нумерации, "
	    "который состоится в Женеве (Швейцария) в ", "четверг",
	    "понедельник", ", 5 июня 2025 года, 14:00–16:00",
	    "Повестка дня приведена в Приложении ", "С уважением,",
	    "Приложение ", "Повестка дня", { "Открытие", "Планы нумерации",
	    "Переносимость номеров", "Закрытие" }, "мин.",
	    "Ошибка! Источник ссылки не найден." },
	{ "zh", "文号： BDT/DNE/065号通函", "2025年5月21日，日内瓦", "致：",
	    { "各成员国主管部门", "部门成员", "学术成员" },
	    "事由： 编号讲习班", "尊敬的先生/女士：",
	    "我高兴地邀请您出席编号讲习班，该讲习班将于2025年6月5日（",
	    "星期四", "星期一", "）14:00至16:00在瑞士日内瓦举行",
	    "议程见附件", "顺致敬意！", "附件", "议程", { "开幕", "编号计划",
	    "号码可携带性", "闭幕" }, "分钟", "错误！未找到引用源。" },
	{ "ar", "المرجع: الرسالة المعممة BDT/DNE/065", "جنيف، 21 مايو 2025",
	    "إلى:", { "إدارات الدول الأعضاء", "أعضاء القطاع",
	    "الهيئات الأكاديمية" }, "الموضوع: ورشة عمل بشأن الترقيم",
	    "حضرات السادة والسيدات، تحية طيبة وبعد،",
	    "يسرني أن أدعوكم إلى ورشة العمل بشأن الترقيم التي ستعقد في جنيف "
	    "بسويسرا يوم ", "الخميس", "الاثنين",
	    " 5 يونيو 2025 من الساعة 14:00 إلى الساعة 16:00",
	    "ويرد جدول الأعمال في الملحق ", "وتفضلوا بقبول فائق الاحترام،",
	    "الملحق ", "جدول الأعمال", { "الافتتاح", "خطط الترقيم",
	    "قابلية نقل الأرقام", "الاختتام" }, "دقيقة",
	    "خطأ! لم يتم العثور على مصدر المرجع." },
};

/* The places of a circular that a fault can change. */
enum slot { REFERENCE, DATE, WEEKDAY, ZONE, CITE, EXTRA, ADDRESS, HEADING,
    ROW1, ROW2, ROW3, ROW4, MINUTES3, BETWEEN, NSLOTS };

static const struct fault {
	const char	*rule;
	enum slot	 slot;
	const char	*value;		/* %W wrong weekday, %A an addressee,
					   %B a broken field; NULL: nothing */
	const char	*words;		/* of the finding; "%" as above */
	const char	*where;		/* "": the document as a whole */
} faults[] = {
	{ "CL101", REFERENCE, NULL, "", "" },
	{ "CL103", DATE, NULL, "", "" },
	{ "CL201", WEEKDAY, "%W", "5", "paragraph 7" },
	{ "CL204", ROW2, "15:00-14:30", "15:00-14:30",
	    "table 2, row 3, column 1" },
	{ "CL301", ZONE, " CET (GMT+2)", "CET", "paragraph 7" },
	{ "CL302", ZONE, " CET", "CET", "paragraph 7" },
	{ "CL401", MINUTES3, "50", "15:00-15:40", "table 2, row 4, column 1" },
	{ "CL402", ROW3, "14:50-15:40", "14:50-15:40",
	    "table 2, row 4, column 1" },
	{ "CL403", ROW3, "15:10-15:40", "15:10-15:40",
	    "table 2, row 4, column 1" },
	{ "CL404", BETWEEN, "<tr><td></td><td>XYZ 7</td></tr>", "XYZ 7",
	    "table 2, row 4, column 2" },
	{ "CL407", ROW4, "16:10-16:30", "16:10-16:30",
	    "table 2, row 5, column 1" },
	{ "CL408", MINUTES3, "", "15:00-15:40", "table 2, row 4, column 1" },
	{ "CL501", CITE, "2", "2", "paragraph 8" },
	{ "CL502", HEADING, "3", "3", "paragraph 10" },
	{ "CL503", EXTRA, "<p>%B</p>", "", "paragraph 9" },
	{ "CL601", EXTRA, "<p><a href=\"#\">XYZ site</a></p>", "XYZ site",
	    "paragraph 9" },
	{ "CL602", EXTRA, "<p><a href=\"https://eur03.safelinks.protection."
	    "outlook.com/?url=x\">XYZ site</a></p>", "XYZ site",
	    "paragraph 9" },
	{ "CL602", EXTRA, "<p><a href=\"http://192.168.0.4/x\">XYZ site</a>"
	    "</p>", "192.168.0.4", "paragraph 9" },
	{ "CL603", EXTRA, "<p><a href=\"mailto:b@example.int\">a@example.int"
	    "</a></p>", "a@example.int", "paragraph 9" },
	{ "CL604", EXTRA, "<p><a href=\"https://a.example.int/\">XYZ site</a>"
	    "</p><p><a href=\"https://b.example.int/\">XYZ site</a></p>",
	    "XYZ site", "paragraph 10" },
	{ "CL605", EXTRA, "<p><a href=\"mailto:a@@example.int\">XYZ</a></p>",
	    "a@@example.int", "paragraph 9" },
	{ "CL701", ADDRESS, "%A", "%A", "paragraph 5" },
	{ "CL902", EXTRA, "<p style=\"display:none\">XYZ secret</p>",
	    "XYZ secret", "" },
	{ "CL903", EXTRA, "<p>XYZ [TBC]</p>", "[TBC]", "paragraph 9" },
	{ "CL907", EXTRA, "<p>a@exam\xE2\x80\x8Bple.int</p>", "example.int",
	    "paragraph 9" },
	{ "CL951", EXTRA, "<p><img src=\"x.png\"></p>", "", "" },
};

/* % stands for a language's own words. */
static char *
expand(const struct words *w, const char *s)
{
	char	*out = NULL;
	const char *p = s == NULL ? NULL : strchr(s, '%');
	const char *own = p == NULL ? "" : p[1] == 'W' ? w->wrong_weekday :
	    p[1] == 'A' ? w->address[1] : w->broken;

	if (asprintf(&out, "%.*s%s%s", p == NULL ? (int)strlen(s == NULL ?
	    "" : s) : (int)(p - s), s == NULL ? "" : s, own, p == NULL ? "" :
	    p + 2) == -1)
		abort();
	return out;
}

static char *
compose(const struct words *w, const struct fault *f)
{
	const char	*v[NSLOTS] = { w->reference, w->date, w->weekday,
	    "", "1", "", NULL, "1", "14:00-14:30", "14:30-15:00",
	    "15:00-15:40", "15:40-16:00", "40", "" };
	char		*changed = expand(w, f == NULL ? "" : f->value);
	char		*out = NULL, min[64], list[256] = "";

	if (f != NULL)
		v[f->slot] = changed;
	if (v[ADDRESS] != NULL)
		snprintf(list, sizeof(list), "<li>%s</li>", v[ADDRESS]);
	snprintf(min, sizeof(min), *v[MINUTES3] != '\0' ? " (%s %s)" :
	    "%.0s%.0s", v[MINUTES3], w->unit);
	if (asprintf(&out, "<!DOCTYPE html><html><body><table><tr><td>%s</td>"
	    "<td>%s</td></tr></table><p>%s</p><ul><li>%s</li><li>%s</li>"
	    "<li>%s</li>%s</ul><p>%s</p><p>%s</p><p>%s%s%s%s.</p><p>%s%s.</p>"
	    "%s<p>%s</p><h1>%s%s</h1><h2>%s</h2><table>"
	    "<thead><tr><th>1</th><th>2</th></tr></thead>"
	    "<tr><td>%s (30 %s)</td><td>%s</td></tr>"
	    "<tr><td>%s (30 %s)</td><td>%s</td></tr>%s"
	    "<tr><td>%s%s</td><td>%s</td></tr>"
	    "<tr><td>%s (20 %s)</td><td>%s</td></tr></table></body></html>",
	    v[REFERENCE], v[DATE], w->to, w->address[0], w->address[1],
	    w->address[2], list, w->subject, w->salutation, w->invite,
	    v[WEEKDAY], w->after, v[ZONE], w->cite, v[CITE], v[EXTRA],
	    w->closing, w->annex, v[HEADING], w->agenda,
	    v[ROW1], w->unit, w->item[0], v[ROW2], w->unit, w->item[1],
	    v[BETWEEN], v[ROW3], min, w->item[2], v[ROW4], w->unit,
	    w->item[3]) == -1)
		abort();
	free(changed);
	return out;
}

static bool
told(const struct circ_finding *f, const char *words)
{
	return *words == '\0' || str_find(f->quote, words, 0) >= 0 ||
	    str_find(f->message, words, 0) >= 0;
}

static void
try(const struct words *w, const struct fault *f)
{
	char		*page = compose(w, f), *words = expand(w, f == NULL ?
	    "" : f->words);
	struct circ	*c = circ_new(NULL);
	const struct circ_finding *v = NULL;
	size_t		 n = 0, hits = 0, severe = 0;
	bool		 good;

	if (c == NULL || circ_read(c, page, strlen(page), "x.html") != CIRC_OK
	    || circ_check(c, NULL, &v, &n) != CIRC_OK)
		n = 0;
	for (size_t i = 0; i < n; i++) {
		severe += v[i].severity >= CIRC_WARNING;
		hits += f != NULL && strcmp(v[i].rule->id, f->rule) == 0 &&
		    told(&v[i], words) && str_eqz(v[i].where, f->where);
	}
	good = f == NULL ? severe == 0 : hits > 0;
	tap_ok(good, "%s: %s", w->code, f == NULL ? "clean" : f->rule);
	for (size_t i = 0; !good && i < n; i++)
		printf("# %s %s: %s\n", v[i].rule->id, v[i].where.s != NULL ?
		    v[i].where.s : "", v[i].message.s);
	circ_free(c);
	free(page);
	free(words);
}

/* Arabic ranges are stored in both orders; circ reads both as meant. */
static bool
stored_reversed(const struct words *w, const struct fault *f)
{
	return strcmp(w->code, "ar") == 0 && strcmp(f->rule, "CL204") == 0;
}

int
main(void)
{
	for (size_t i = 0; i < NELEM(langs); i++) {
		try(&langs[i], NULL);
		for (size_t k = 0; k < NELEM(faults); k++)
			if (!stored_reversed(&langs[i], &faults[k]))
				try(&langs[i], &faults[k]);
	}
	circ_cleanup();
	return tap_done();
}
