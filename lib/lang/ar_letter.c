/* SPDX-License-Identifier: MIT */
/* Arabic: words of people's posts, of notes verbales and of mastheads. */
#include "lang/lang.h"

extern const struct lang_word lang_ar_post[];
const struct lang_word lang_ar_post[] = {
	{ "مدير*", 0 }, { "المدير*", 0 }, { "مديرة*", 0 }, { "المديرة*", 0 },
	{ "الأمين*", 0 }, { "الأمينة*", 0 }, { "أمين*", 0 }, { "أمينة*", 0 },
	{ "رئيس*", 0 }, { "الرئيس*", 0 }, { "رئيسة*", 0 }, { "الرئيسة*", 0 },
	{ "نائب*", 0 }, { "نائبة*", 0 }, { "مستشار*", 0 }, { "المستشار*", 0 },
	{ "منسق*", 0 }, { "المنسق*", 0 }, { "منسقة*", 0 }, { "المنسقة*", 0 },
	{ "وزير*", 0 }, { "الوزير*", 0 }, { "سفير*", 0 }, { "السفير*", 0 },
	{ "ممثل*", 0 }, { "الممثل*", 0 }, { "مسؤول*", 0 }, { "المسؤول*", 0 },
	{ "القائم*", 0 }, { "وكيل*", 0 },
	{ "الأمين العام", 1 }, { "الأمينة العامة", 1 },
	{ "المدير العام", 1 }, { "المديرة العامة", 1 },
	{ "الأمين التنفيذي", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_ar_compliments[];
const struct lang_word lang_ar_compliments[] = {
	{ "أطيب تحياتها إلى", 0 }, { "أطيب تحياته إلى", 0 },
	{ "تحياتها إلى", 0 }, { "تحياته إلى", 0 }, { "أطيب تحياتها الى", 0 },
	{ "خالص تحياتها إلى", 0 }, { "أسمى تحياتها إلى", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_ar_org[];
const struct lang_word lang_ar_org[] = {
	{ "منظمة", LANG_ORG_NAME }, { "المنظمة", LANG_ORG_NAME },
	{ "اتحاد", LANG_ORG_NAME }, { "الاتحاد", LANG_ORG_NAME },
	{ "وكالة", LANG_ORG_NAME }, { "الوكالة", LANG_ORG_NAME },
	{ "رابطة", LANG_ORG_NAME }, { "الرابطة", LANG_ORG_NAME },
	{ "جمعية", LANG_ORG_NAME }, { "الجمعية", LANG_ORG_NAME },
	{ "لجنة", LANG_ORG_NAME }, { "اللجنة", LANG_ORG_NAME },
	{ "جامعة الدول", LANG_ORG_NAME }, { "الجامعة", LANG_ORG_NAME },
	{ "جماعة", LANG_ORG_NAME }, { "مصرف", LANG_ORG_NAME },
	{ "بنك", LANG_ORG_NAME }, { "البنك", LANG_ORG_NAME },
	{ "صندوق", LANG_ORG_NAME }, { "الصندوق", LANG_ORG_NAME },
	{ "معهد", LANG_ORG_NAME }, { "المعهد", LANG_ORG_NAME },
	{ "وزارة", LANG_ORG_NAME }, { "الوزارة", LANG_ORG_NAME },
	{ "هيئة", LANG_ORG_NAME }, { "الهيئة", LANG_ORG_NAME },
	{ "مؤسسة", LANG_ORG_NAME }, { "المؤسسة", LANG_ORG_NAME },
	{ "مجلس التعاون", LANG_ORG_NAME }, { "البعثة الدائمة", LANG_ORG_NAME },
	{ "سفارة", LANG_ORG_NAME }, { "معاهدة", LANG_ORG_NAME },
	{ "السلطة الدولية", LANG_ORG_NAME }, { "اتفاقية", LANG_ORG_NAME },
	{ "الاتفاقية", LANG_ORG_NAME }, { "المجلس الاقتصادي", LANG_ORG_NAME },
	{ "برنامج الأمم", LANG_ORG_NAME }, { "مكتب", LANG_ORG_OFFICE },
	{ "المكتب", LANG_ORG_OFFICE }, { "أمانة", LANG_ORG_OFFICE },
	{ "الأمانة", LANG_ORG_OFFICE }, { "الأمانة العامة", LANG_ORG_OFFICE },
	{ "الأمانة التنفيذية", LANG_ORG_OFFICE },
	{ "المديرية العامة", LANG_ORG_OFFICE },
	{ "المفوضية", LANG_ORG_OFFICE }, { "مفوضية", LANG_ORG_OFFICE },
	{ "المركز الإقليمي", LANG_ORG_OFFICE }, { "إدارة", LANG_ORG_PART },
	{ "الإدارة", LANG_ORG_PART }, { "قطاع", LANG_ORG_PART },
	{ "القطاع", LANG_ORG_PART }, { "شعبة", LANG_ORG_PART },
	{ "الشعبة", LANG_ORG_PART }, { "قسم", LANG_ORG_PART },
	{ "القسم", LANG_ORG_PART }, { "وحدة", LANG_ORG_PART },
	{ "الوحدة", LANG_ORG_PART }, { "دائرة", LANG_ORG_PART },
	{ "الدائرة", LANG_ORG_PART }, { "فريق", LANG_ORG_BODY },
	{ "الفريق", LANG_ORG_BODY }, { "مجموعة", LANG_ORG_BODY },
	{ "المجموعة", LANG_ORG_BODY }, { "مجلس", LANG_ORG_BODY },
	{ "المجلس", LANG_ORG_BODY }, { "مؤتمر", LANG_ORG_CONGRESS },
	{ "المؤتمر", LANG_ORG_CONGRESS }, { "منتدى", LANG_ORG_CONGRESS },
	{ "المنتدى", LANG_ORG_CONGRESS }, { "شبكة", LANG_ORG_BODY },
	{ "الشبكة", LANG_ORG_BODY }, { "منصة", LANG_ORG_BODY },
	{ "الأمم المتحدة", LANG_ORG_UMBRELLA },
	{ "هيئة الأمم المتحدة", LANG_ORG_UMBRELLA },
	{ "الاتحاد الأوروبي", LANG_ORG_UMBRELLA },
	{ "منظمة متخصصة", LANG_ORG_NONE }, { "وكالة متخصصة", LANG_ORG_NONE },
	{ "تنظيم", LANG_ORG_NONE }, { "بالتعاون مع", LANG_ORG_NONE },
	{ "بالشراكة مع", LANG_ORG_NONE }, { "بدعم من", LANG_ORG_NONE },
	{ "مقدمة من", LANG_ORG_NONE }, { "من إعداد", LANG_ORG_NONE },
	{ "مذكرة من", LANG_ORG_NONE }, { "عضو", LANG_ORG_NONE },
	{ "جمهورية", LANG_ORG_UMBRELLA }, { "الجمهورية", LANG_ORG_UMBRELLA },
	{ "المملكة", LANG_ORG_UMBRELLA }, { "مملكة", LANG_ORG_UMBRELLA },
	{ "دولة", LANG_ORG_UMBRELLA }, { "حكومة", LANG_ORG_UMBRELLA },
	{ "مركز", LANG_ORG_BODY },
	{ "المركز", LANG_ORG_BODY },
	{ "مركز المؤتمرات", LANG_ORG_NONE },
	{ "مركز مؤتمرات", LANG_ORG_NONE },
	{ "مركز المعارض", LANG_ORG_NONE },
	{ NULL, 0 }
};

extern const struct lang_word lang_ar_mark[];
const struct lang_word lang_ar_mark[] = {
	{ "التوزيع", 0 }, { "توزيع", 0 }, { "توزيع عام", 0 },
	{ "توزيع محدود", 0 }, { "الأصل", 0 }, { "الأصل بالإنكليزية", 0 },
	{ "الأصل بالعربية", 0 }, { "بالعربية فقط", 0 }, { "سري", 0 },
	{ "عاجل", 0 }, { "مسودة", 0 }, { "مشروع", 0 }, { "للعلم", 0 },
	{ "نسخة", 0 }, { "صفحة", 0 },
	{ "للمشاركين فقط", 0 }, { "معلومات للمشاركين", LANG_MARK_KIND },
	{ "معلومات للمندوبين", LANG_MARK_KIND },
	{ "مذكرة إعلامية", LANG_MARK_KIND },
	{ "مذكرة معلومات", LANG_MARK_KIND },
	{ "معلومات عملية", LANG_MARK_KIND },
	{ "معلومات عامة", LANG_MARK_KIND },
	{ "مذكرة إعلامية للمشاركين", LANG_MARK_KIND },
	{ "تذكير", LANG_MARK_CALL }, { "إعلان", LANG_MARK_CALL },
	{ NULL, 0 }
};

extern const struct lang_word lang_ar_background[];
const struct lang_word lang_ar_background[] = {
	{ "الخلفية", 0 }, { "خلفية", 0 }, { "السياق", 0 }, { "الأهداف", 0 },
	{ "الهدف", 0 }, { "الغرض", 0 }, { "الجمهور المستهدف", 0 },
	{ "النتائج المتوقعة", 0 }, { "مقدمة", 0 }, { "المقدمة", 0 },
	{ "لمحة عامة", 0 },
	{ "معلومات أساسية", 0 }, { "المبررات", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_ar_action[];
const struct lang_word lang_ar_action[] = {
	{ "الإجراء المطلوب", 0 }, { "الإجراءات المطلوبة", 0 },
	{ "المطلوب", 0 }, { "التدابير المطلوبة", 0 }, { NULL, 0 }
};
