/* SPDX-License-Identifier: MIT */
/*
 * The few words that rules need beside the model, in six languages.  They
 * are written folded (lower case, no accents, no marks), as check_fold()
 * makes them; a test compares.
 */
#include "check/check.h"

/* Asks for an answer, a registration, a nomination. */
static const char *const w_register[] = {
	"register", "registration", "reply", "nominate", "nomination",
	"confirm your participation", "rsvp",
	"inscrire", "inscription", "inscriptions", "inscrivez",
	"inscribirse", "registrarse", "registro", "inscripcion",
	"регистрация", "регистрации", "зарегистрироваться", "регистрацию",
	"注册", "报名", "登记",
	"التسجيل", "تسجيل", NULL
};

/* What is due after a meeting, or has nothing to do with coming to it. */
static const char *const w_afterwards[] = {
	"report", "reports", "feedback", "comments", "evaluation", "survey",
	"minutes", "outcome", "results", "follow up",
	"rapport", "rapports", "observations", "commentaires", "suivi",
	"informe", "informes", "comentarios", "observaciones", "encuesta",
	"отчет", "отчеты", "замечания", "комментарии",
	"报告", "意见", "反馈",
	"تقرير", "تقارير", "تعليقات", "ملاحظات", NULL
};

/* Due before a meeting, beyond doubt. */
static const char *const w_attendees[] = {
	"registration", "register", "visa", "visas", "hotel", "accommodation",
	"fellowship", "fellowships", "nomination", "nominations",
	"participation", "attendance",
	"inscription", "inscriptions", "hebergement", "bourse", "bourses",
	"hotels", "participation",
	"inscripcion", "registro", "alojamiento", "beca", "becas", "visado",
	"регистрация", "регистрации", "виза", "визы", "гостиницы", "стипендии",
	"注册", "签证", "住宿", "酒店", "与会补贴", "报名",
	"التسجيل", "تسجيل", "تاشيره", "تاشيرات", "الفندق", "المنح", NULL
};

/* An annex or section is another document's. */
static const char *const w_elsewhere[] = {
	"to", "of", "in", "from",
	"de", "du", "des", "a", "au", "aux",
	"del", "al", "к", "из", NULL
};

/* "to this letter": not another document's. */
static const char *const w_this[] = {
	"this", "the present", "present", "our",
	"cette", "ce", "presente", "present", "nuestra", "esta", "este",
	"настоящему", "настоящего", "данному", "этому", NULL
};

/* What is said of all meetings at once. */
static const char *const w_every[] = {
	"every", "all", "each",
	"chaque", "tous", "toutes", "cada", "todos", "todas",
	"каждая", "каждои", "каждое", "каждого", "все", "всех",
	"每", "所有", "各", "كل", "جميع", NULL
};

/* "section 7": what is counted within a document. */
static const char *const w_section[] = {
	"section", "chapter", "paragraph",
	"chapitre", "paragraphe",
	"seccion", "capitulo", "parrafo",
	"раздел", "разделе", "раздела", "пункт", "пункте",
	"القسم", "الفقره", NULL
};

/* Labels of links that say nothing of where they lead. */
static const char *const w_here[] = {
	"here", "link", "this link", "click here", "website", "web page",
	"more", "read more", "pdf", "word", "page", "url", "web",
	"ici", "lien", "ce lien", "site web", "en ligne", "cliquez ici",
	"aqui", "enlace", "este enlace", "sitio web", "haga clic aqui",
	"здесь", "ссылка", "ссылке", "по ссылке", "сайт", "веб сайт",
	"这里", "此处", "链接", "网站",
	"هنا", "الرابط", "هذا الرابط", "الموقع", NULL
};

/* Things that run beside each other on purpose. */
static const char *const w_parallel[] = {
	"parallel", "side event", "concurrent", "breakout", "break out",
	"working party", "working group", "study group", "room", "track",
	"stream",
	"parallele", "paralleles", "en parallele", "groupe de travail",
	"salle", "paralela", "paralelas", "grupo de trabajo", "sala",
	"параллельно", "параллельная", "рабочая группа", "зал",
	"平行", "分组", "工作组", "会议室", "同时",
	"متوازيه", "بالتوازي", "فريق العمل", "قاعه", NULL
};

/* An annex comes by itself. */
static const char *const w_separate[] = {
	"separate file", "separately", "separate document", "separate cover",
	"attached file", "download", "can be found at", "available at",
	"website", "web site", "web page", "online at",
	"fichier separe", "separement", "pli separe", "site web",
	"archivo separado", "por separado", "sitio web",
	"отдельным файлом", "отдельно", "на веб сайте",
	"单独", "另附", "网站",
	"ملف منفصل", "منفصل", "الموقع", NULL
};

/* Texts that have annexes of their own, and what is done to them. */
static const char *const w_instrument[] = {
	"convention", "protocol", "treaty", "agreement", "resolution",
	"decision", "regulation", "regulations", "directive",
	"recommendation", "charter", "statute", "constitution", "amended",
	"amendment", "amendments",
	"protocole", "traite", "accord", "decision", "reglement",
	"recommandation", "charte", "statut", "modifiee", "amendement",
	"convenio", "convencion", "protocolo", "tratado", "acuerdo",
	"resolucion", "reglamento", "directiva", "recomendacion", "enmienda",
	"enmendado", "конвенция", "конвенции", "конвенцией", "протокол",
	"протокола", "протоколу", "договор", "договора", "соглашение",
	"соглашения", "соглашению", "резолюция", "резолюции", "решение",
	"решения", "регламент", "регламента", "директива", "директивы",
	"рекомендация", "рекомендации", "устав", "устава", "поправка",
	"поправки", "поправку", "редакции",
	"公约", "议定书", "条约", "协定", "决议", "决定", "规则", "指令", "建议书",
	"章程", "修正",
	"اتفاقيه", "بروتوكول", "معاهده", "القرار", "المقرر", "اللوائح",
	"التوصيه", "الدستور", "تعديل", NULL
};

/* Annexes, whether counted or not; in Arabic what all forms hold. */
static const char *const w_enclosed[] = {
	"annex", "annexes", "annexed", "appendix", "appendices", "appended",
	"attachment", "attachments", "attached", "enclosure", "enclosures",
	"enclosed", "encl", "encls", "enc",
	"annexe", "annexee", "annexees", "appendice", "ci joint", "ci jointe",
	"ci joints", "ci jointes", "pieces jointes", "piece jointe", "p j",
	"pj", "anexo", "anexos", "apendice", "apendices", "adjunto",
	"adjuntos", "adjunta", "adjuntas", "adjuntan",
	"приложение", "приложения", "приложении", "приложению", "приложениях",
	"прилагается", "прилагаются", "прилагаемыи", "прилагаемая",
	"прилагаемое", "прилагаемые", "прилагаемои", "дополнение",
	"дополнения", "дополнении",
	"附件", "附录", "附文", "附篇", "附表", "附上", "附后", "随附",
	"ملحق", "ملاحق", "مرفق", "رفق طي", "ضميم", "تذييل", NULL
};

/* Meals and what else stands around a meeting's own hours. */
static const char *const w_social[] = {
	"lunch", "luncheon", "dinner", "breakfast", "reception", "cocktail",
	"cocktails", "coffee", "tea", "drinks", "refreshments", "departure",
	"arrival", "transfer", "buffet",
	"dejeuner", "diner", "cafe", "depart", "arrivee",
	"almuerzo", "cena", "desayuno", "recepcion", "coctel", "salida",
	"llegada", "traslado",
	"обед", "ужин", "завтрак", "прием", "кофе", "фуршет", "отъезд",
	"приезд", "трансфер", "коктеиль",
	"午餐", "晚餐", "早餐", "午宴", "晚宴", "招待会", "茶歇", "咖啡",
	"غداء", "عشاء", "افطار", "استقبال", "قهوه", "مغادره", "وصول", NULL
};

/* Who does something in a session; alone it is no item of an agenda. */
static const char *const w_role[] = {
	"speaker", "speakers", "moderator", "moderators", "chair",
	"chairperson", "chairman", "panellist", "panellists", "panelist",
	"panelists", "facilitator", "facilitators", "rapporteur", "presenter",
	"presenters", "host", "keynote speaker",
	"orateur", "orateurs", "oratrice", "moderateur", "moderatrice",
	"president", "presidente", "intervenant", "intervenants",
	"panelistes", "animateur", "orador", "oradores", "oradora",
	"moderadora", "moderador", "panelistas", "ponente", "ponentes",
	"facilitador", "relator",
	"докладчик", "докладчики", "модератор", "модераторы", "ведущии",
	"председатель", "участники дискуссии", "выступающие",
	"发言人", "主持人", "主席", "演讲人", "报告人", "专题讨论嘉宾", "嘉宾",
	"المتحدث", "المتحدثون", "مدير الجلسه", "الرئيس", "المشاركون", NULL
};

/* Nobody has to announce himself. */
static const char *const w_no_need[] = {
	"no registration", "no prior registration", "without registration",
	"registration is not", "need not register", "no need to register",
	"does not require registration", "no reply is", "open to all without",
	"sans inscription", "aucune inscription", "inscription n est pas",
	"sin inscripcion", "no es necesario inscribirse", "no se requiere",
	"no es necesaria",
	"регистрация не требуется", "без регистрации", "регистрации не",
	"无需注册", "无须注册", "无需报名", "不需注册", "不必注册",
	"لا يلزم التسجيل", "دون تسجيل", "لا يشترط التسجيل", NULL
};

/* Something is still to be filled in. */
static const char *const w_unfinished[] = {
	"tbc", "tbd", "to be confirmed", "to be determined", "to be completed",
	"insert date", "insert name", "insert link", "lorem ipsum", "xxx",
	"a confirmer", "a completer", "a determiner",
	"por confirmar", "por determinar",
	"подлежит уточнению", "уточняется",
	"待定", "待确认",
	"يحدد لاحقا", "يوكد لاحقا", NULL
};

/* A stamp that says that a text is not final. */
static const char *const w_draftmark[] = {
	"draft", "confidential", "do not distribute", "not for distribution",
	"projet", "brouillon", "borrador", "проект", "черновик", "草稿", "草案",
	"مسوده", NULL
};

/* What word processors print where a field found nothing. */
static const char *const w_broken_field[] = {
	"error reference source not found", "error bookmark not defined",
	"error no text of specified style in document",
	"error unknown document property name",
	"erreur source du renvoi introuvable", "erreur signet non defini",
	"error no se encuentra el origen de la referencia",
	"error marcador no definido",
	"ошибка источник ссылки не наиден", "ошибка закладка не определена",
	"ошибка источник ссылки не найден",
	"错误 未找到引用源", "错误 未定义书签",
	"خطا لم يتم العثور علي مصدر المرجع",
	"خطا الاشاره المرجعيه غير معرفه", NULL
};

const char *const *const check_topics[CHECK_NTOPICS] = {
	[CHECK_REGISTER] = w_register,
	[CHECK_AFTERWARDS] = w_afterwards,
	[CHECK_ATTENDEES] = w_attendees,
	[CHECK_ELSEWHERE] = w_elsewhere,
	[CHECK_THIS] = w_this,
	[CHECK_EVERY] = w_every,
	[CHECK_SECTION] = w_section,
	[CHECK_HERE] = w_here,
	[CHECK_PARALLEL] = w_parallel,
	[CHECK_SEPARATE] = w_separate,
	[CHECK_INSTRUMENT] = w_instrument,
	[CHECK_ENCLOSED] = w_enclosed,
	[CHECK_SOCIAL] = w_social,
	[CHECK_ROLE] = w_role,
	[CHECK_NO_NEED] = w_no_need,
	[CHECK_UNFINISHED] = w_unfinished,
	[CHECK_DRAFTMARK] = w_draftmark,
	[CHECK_BROKEN_FIELD] = w_broken_field,
};
