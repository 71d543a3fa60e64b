/* SPDX-License-Identifier: MIT */
/* Arabic. */
#include "lang/lang.h"

extern const struct lang_word lang_ar_venue[];
extern const struct lang_word lang_ar_venue_noun[];
extern const struct lang_word lang_ar_at_place[];
extern const struct lang_word lang_ar_same_place[];
extern const struct lang_word lang_ar_online[];
extern const struct lang_word lang_ar_in_person[];
extern const struct lang_word lang_ar_hybrid[];
extern const struct lang_word lang_ar_format[];
extern const struct lang_word lang_ar_no_venue[];
extern const struct lang_word lang_ar_host[];
extern const struct lang_word lang_ar_both[];
extern const struct lang_word lang_ar_except[];
extern const struct lang_word lang_ar_is[];
extern const struct lang_word lang_ar_form[];
extern const struct lang_word lang_ar_attend[];
extern const struct lang_word lang_ar_about[];
extern const struct lang_word lang_ar_speaker[];
extern const struct lang_word lang_ar_column_document[];
extern const struct lang_word lang_ar_column_speaker[];
extern const struct lang_word lang_ar_body[];
extern const struct lang_word lang_ar_undecided[];
extern const struct lang_word lang_ar_business[];
extern const struct lang_word lang_ar_speech[];
extern const struct lang_word lang_ar_title_lead[];
extern const struct lang_word lang_ar_title_end[];
extern const struct lang_word lang_ar_opening[];
extern const struct lang_word lang_ar_post[];
extern const struct lang_word lang_ar_compliments[];
extern const struct lang_word lang_ar_org[];
extern const struct lang_word lang_ar_mark[];
extern const struct lang_word lang_ar_action[];
extern const struct lang_word lang_ar_background[];
extern const struct lang_word lang_ar_contact[];
extern const struct lang_word lang_ar_phone[];
extern const struct lang_word lang_ar_fax[];
extern const struct lang_word lang_ar_email[];
extern const struct lang_word lang_ar_honorific[];
extern const struct lang_word lang_ar_addressee[];
extern const struct lang_word lang_ar_reply[];
extern const struct lang_word lang_ar_lodging[];
extern const struct lang_word lang_ar_proxy[];
extern const struct lang_word lang_ar_pronoun[];
extern const struct lang_word lang_ar_of[];
extern const struct lang_word lang_ar_article[];
extern const struct lang_word lang_ar_beside[];
extern const struct lang_word lang_ar_after[];
extern const struct lang_word lang_ar_not[];
extern const struct lang_word lang_ar_not_due[];
extern const struct lang_word lang_ar_was[];
extern const struct lang_word lang_ar_due_glue[];
extern const struct lang_word lang_ar_submit[];
extern const struct lang_word lang_ar_instead[];
extern const struct lang_word lang_ar_same_day[];
extern const struct lang_word lang_ar_all[];
extern const struct lang_word lang_ar_bound[];
extern const struct lang_word lang_ar_moved[];
extern const struct lang_word lang_ar_meeting[];
extern const struct lang_word lang_ar_invite[];
extern const struct lang_word lang_ar_past[];

static const struct lang_word reference_words[] = {
	{ "المرجع", 0 }, { "مرجع", 0 }, { "الرقم", 0 }, { "رقم المرجع", 0 },
	{ "مرجعنا", LANG_REF_OURS }, { "رقم", 0 },
	{ "إشارتنا", LANG_REF_OURS }, { "الإشارة", 0 }, { "رقم الوثيقة", 0 },
	{ "المرجع رقم", 0 }, { "الرقم المرجعي", 0 }, { "إشارة", 0 },
	{ "رقم الإشارة", 0 }, { "المراجع", 0 }, { "الوثيقة رقم", 0 },
	{ "رقمنا", LANG_REF_OURS }, { "مرجعكم", LANG_REF_THEIRS },
	{ "يُرجى الإشارة إلى الرقم", LANG_REF_OURS },
	{ "يرجى الإشارة إلى", LANG_REF_OURS }, { "إشارتكم", LANG_REF_THEIRS },
	{ "رقمكم", LANG_REF_THEIRS }, { "الملف", LANG_REF_FILE },
	{ "رقم الملف", LANG_REF_FILE }, { "الوثيقة", LANG_REF_DOCUMENT },
	{ "رمز الوثيقة", LANG_REF_DOCUMENT },
	{ "رقم الصادر", LANG_REF_OURS },
	{ "يرجى ذكر", LANG_REF_OURS }, { "للرجوع", LANG_REF_OURS },
	{ "رقم الكتاب", 0 }, { "رقم الخطاب", 0 }, { "العدد", 0 },
	{ "عدد", 0 },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "الموضوع", 0 }, { "موضوع", 0 }, { "بشأن", 0 }, { "بخصوص", 0 },
	{ "العنوان", 0 }, { "عنوان", 0 }, { "بالموضوع", 0 },
	{ "بالنسبة إلى", 0 },
	{ "عنوان الفعالية", 0 }, { "اسم الفعالية", 0 },
	{ "عنوان الاجتماع", 0 }, { "اسم الاجتماع", 0 }, { "اسم النشاط", 0 },
	{ "الغرض", 1 }, { "فيما يتعلق ب", 1 }, { "حول", 1 },
	{ NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "إلى", 0 }, { "الى", 0 }, { "إلى السادة", 0 }, { "إلى جميع", 0 },
	{ "المرسل إليه", 0 }, { "المرسل إليهم", 0 }, { "عناية", 2 },
	{ "لعناية", 2 }, { "السادة", 1 }, { "إلى إدارات", 0 },
	{ "إلى الإدارات", 0 }, { NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "نسخة إلى", 0 }, { "نسخة الى", 0 }, { "نسخ إلى", 0 }, { "نسخة", 0 },
	{ "صورة إلى", 0 }, { "صورة لـ", 0 }, { "نسخة للعلم", 0 }, { "نسخ", 0 },
	{ "مع نسخة إلى", 0 }, { "نسخة لـ", 0 }, { "صورة مع التحية إلى", 0 },
	{ NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "من", 0 }, { "المرسل", 0 }, { "صادر عن", 0 }, { "الجهة المرسلة", 0 },
	{ "تنظيم", 1 }, { "الجهة المنظمة", 1 }, { "الجهات المنظمة", 1 },
	{ "المنظمون", 1 }, { "الأمانة", 2 }, { NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "أرسل في", 2 },
	{ "التاريخ", 0 }, { "تاريخ", 0 }, { "التواريخ", 0 },
	{ "التاريخ والوقت", 0 }, { "اليوم", 0 }, { "الموعد", 0 },
	{ "المواعيد", 0 }, { "متى", 0 }, { "تاريخ الاجتماع", 0 },
	{ "تاريخ الانعقاد", 0 }, { "موعد الانعقاد", 0 }, { "تواريخ", 0 },
	{ "التاريخ والتوقيت", 0 }, { "تاريخ الإصدار", 2 },
	{ "تاريخ الوثيقة", 2 }, { "الموافق", 0 },
	{ "التاريخ والمكان", 0 }, { "الزمان والمكان", 0 },
	{ "المكان والزمان", 0 }, { "المكان والتاريخ", 0 },
	{ "تاريخ ومكان الانعقاد", 0 }, { "مكان وتاريخ الانعقاد", 0 },
	{ "تحريراً في", 2 }, { "تحريرا في", 2 }, { "حرر في", 2 },
	{ "حُرر في", 2 },
	{ "تاريخ النشر", 2 }, { "صدر في", 2 }, { "نشر في", 2 },
	{ NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "الزمان", 0 }, { "الوقت", 0 }, { "التوقيت", 0 }, { "الساعة", 0 },
	{ "التاريخ والوقت", 0 }, { "وقت البدء", 0 }, { "موعد البدء", 0 },
	{ "وقت الاجتماع", 0 }, { "مواعيد", 0 }, { "توقيت الاجتماع", 0 },
	{ NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "الموقع الإلكتروني", 0 }, { "الموقع الالكتروني", 0 },
	{ "موقع الويب", 0 }, { "الموقع", 0 }, { "صفحة الويب", 0 },
	{ "الصفحة الإلكترونية", 0 }, { "الإنترنت", 0 },
	{ "الموقع على الويب", 0 }, { "موقع الحدث", 0 }, { "موقع الاجتماع", 0 },
	{ "الموقع الإلكتروني للحدث", 0 }, { "صفحة الحدث", 0 },
	{ "موقع ويب", 0 }, { NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "حضرات السادة", 0 }, { "حضرات السادة والسيدات", 0 }, { "حضرات السادة والسيدات،", 0 },
	{ "حضرات السيدات والسادة", 0 }, { "السادة والسيدات", 0 },
	{ "السيدات والسادة", 0 }, { "حضرة السيد", 0 }, { "حضرة السيدة", 0 },
	{ "حضرة السيد/السيدة", 0 }, { "سعادة السيد", 0 },
	{ "سعادة السيدة", 0 }, { "معالي الوزير", 0 }, { "أصحاب السعادة", 0 },
	{ "أصحاب المعالي", 0 }, { "صاحب السعادة", 0 }, { "صاحب المعالي", 0 },
	{ "السيد المحترم", 0 }, { "السيدة المحترمة", 0 },
	{ "السادة المحترمون", 0 }, { "تحية طيبة وبعد", 0 }, { "تحية طيبة", 0 },
	{ "السلام عليكم", 0 }, { "حضرات الزملاء", 0 },
	{ "الزملاء الأعزاء", 0 }, { "حضرة السيدة/السيد", 0 },
	{ "حضرات الأعضاء", 0 }, { "سيدي/سيدتي", 0 }, { "سيدتي/سيدي", 0 },
	{ "السيد", 0 }, { "السيدة", 0 }, { "سعادة", 0 }, { "معالي", 0 },
	{ "عزيزي", 0 }, { "عزيزتي", 0 }, { "حضرة", 0 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "وتفضلوا بقبول", 0 }, { "تفضلوا بقبول", 0 }, { "وتفضلوا", 0 },
	{ "مع فائق الاحترام", 0 }, { "فائق الاحترام", 0 },
	{ "مع خالص التحية", 0 }, { "مع أطيب التحيات", 0 }, { "مع التقدير", 0 },
	{ "والسلام عليكم", 0 }, { "ولكم جزيل الشكر", 0 },
	{ "فائق التقدير والاحترام", 0 }, { "وختاما", 0 },
	{ "أطيب التحيات", 0 }, { "خالص التحيات", 0 }, { "وتقبلوا", 0 },
	{ "مع خالص التقدير", 0 }, { "تغتنم هذه الفرصة", 1 },
	{ "أغتنم هذه الفرصة", 0 }, { "تفضلوا سيداتي سادتي", 0 },
	{ "وتفضلوا سيداتي وسادتي", 0 }, { "وختاماً تفضلوا", 0 },
	{ "والله الموفق", 0 }, { "مع الشكر", 0 }, { "تنتهز هذه المناسبة", 1 },
	{ "تنتهز هذه الفرصة", 1 }, { "وتنتهز", 1 }, { "وتغتنم", 1 },
	{ "تغتنم هذه المناسبة", 1 }, { NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "توقيع", 0 }, { "(توقيع)", 0 }, { "التوقيع", 0 }, { "(التوقيع)", 0 },
	{ "[توقيع]", 0 }, { "الأصل موقع", 0 }, { "(موقع)", 0 },
	{ "[الأصل موقع]", 0 }, { "وقع الأصل", 0 }, { "(وقع)", 0 },
	{ "(الأصل موقع)", 0 }, { "موقع من", 0 }, { "[وقع الأصل]", 0 },
	{ NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "رسالة معممة", LANG_CIRCULAR_LETTER },
	{ "الرسالة المعممة", LANG_CIRCULAR_LETTER },
	{ "تعميم", LANG_CIRCULAR }, { "التعميم", LANG_CIRCULAR },
	{ "رسالة إدارية معممة", LANG_ADMIN_CIRCULAR },
	{ "الرسالة الإدارية المعممة", LANG_ADMIN_CIRCULAR },
	{ "الرسالة المعممة الإدارية", LANG_ADMIN_CIRCULAR },
	{ "رسالة معممة إدارية", LANG_ADMIN_CIRCULAR },
	{ "نشرة إدارية معممة", LANG_ADMIN_CIRCULAR },
	{ "نشرة إدارية", LANG_ADMIN_CIRCULAR },
	{ "النشرة الإدارية", LANG_ADMIN_CIRCULAR },
	{ "رسالة جماعية", LANG_COLLECTIVE_LETTER },
	{ "الرسالة الجماعية", LANG_COLLECTIVE_LETTER },
	{ "رسالة", LANG_LETTER }, { "خطاب", LANG_LETTER },
	{ "دعوة", LANG_LETTER }, { "رسالة دعوة", LANG_LETTER },
	{ "خطاب دعوة", LANG_LETTER }, { "مذكرة شفوية", LANG_NOTE_VERBALE },
	{ "مذكرة", LANG_CONCEPT_NOTE },
	{ "مذكرة مفاهيمية", LANG_CONCEPT_NOTE },
	{ "المذكرة المفاهيمية", LANG_CONCEPT_NOTE },
	{ "ورقة مفاهيمية", LANG_CONCEPT_NOTE },
	{ "مذكرة المفهوم", LANG_CONCEPT_NOTE },
	{ "مذكرة مفاهيم", LANG_CONCEPT_NOTE },
	{ "مذكرة توضيحية", LANG_CONCEPT_NOTE },
	{ "جدول الأعمال", LANG_AGENDA_DOC }, { "جدول أعمال", LANG_AGENDA_DOC },
	{ "مشروع جدول الأعمال", LANG_AGENDA_DOC },
	{ "جدول الأعمال المؤقت", LANG_AGENDA_DOC },
	{ "برنامج", LANG_AGENDA_DOC }, { "البرنامج", LANG_AGENDA_DOC },
	{ "تصويب", LANG_CORRIGENDUM }, { "التصويب", LANG_CORRIGENDUM },
	{ "إضافة", LANG_ADDENDUM }, { "ملحق إضافي", LANG_ADDENDUM },
	{ "رسالة دورية", LANG_CIRCULAR_LETTER },
	{ "الرسالة الدورية", LANG_CIRCULAR_LETTER }, { "إخطار", LANG_LETTER },
	{ "إشعار", LANG_LETTER }, { "الجدول الزمني", LANG_AGENDA_DOC },
	{ "البرنامج المؤقت", LANG_AGENDA_DOC },
	{ "مذكرة شفهية", LANG_NOTE_VERBALE },
	{ "مذكرة مفاهيمية وجدول أعمال", LANG_CONCEPT_NOTE },
	{ "مذكرة مفاهيمية وبرنامج", LANG_CONCEPT_NOTE },
	{ NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "تصويب", LANG_REL_CORRIGENDUM }, { "التصويب", LANG_REL_CORRIGENDUM },
	{ "إضافة", LANG_REL_ADDENDUM }, { "الإضافة", LANG_REL_ADDENDUM },
	{ "مراجعة", LANG_REL_REVISION }, { "المراجعة", LANG_REL_REVISION },
	{ "المراجع", LANG_REL_REVISION }, { NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "يناير", 1 }, { "كانون الثاني", 1 }, { "جانفي", 1 }, { "فبراير", 2 },
	{ "شباط", 2 }, { "فيفري", 2 }, { "مارس", 3 }, { "آذار", 3 },
	{ "اذار", 3 }, { "أبريل", 4 }, { "إبريل", 4 }, { "نيسان", 4 },
	{ "أفريل", 4 }, { "مايو", 5 }, { "أيار", 5 }, { "ايار", 5 },
	{ "ماي", 5 }, { "يونيو", 6 }, { "يونيه", 6 }, { "حزيران", 6 },
	{ "جوان", 6 }, { "يوليو", 7 }, { "يوليه", 7 }, { "تموز", 7 },
	{ "جويلية", 7 }, { "يوليوز", 7 }, { "أغسطس", 8 }, { "آب", 8 },
	{ "غشت", 8 }, { "أوت", 8 }, { "سبتمبر", 9 }, { "أيلول", 9 },
	{ "ايلول", 9 }, { "شتنبر", 9 }, { "أكتوبر", 10 },
	{ "تشرين الأول", 10 }, { "نوفمبر", 11 }, { "تشرين الثاني", 11 },
	{ "نونبر", 11 }, { "ديسمبر", 12 }, { "كانون الأول", 12 },
	{ "دجنبر", 12 }, { "كانون أول", 12 }, { "كانون ثاني", 1 },
	{ "تشرين أول", 10 }, { "تشرين ثاني", 11 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "الاثنين", 0 }, { "الإثنين", 0 }, { "الثلاثاء", 1 },
	{ "الأربعاء", 2 }, { "الاربعاء", 2 }, { "الخميس", 3 }, { "الجمعة", 4 },
	{ "السبت", 5 }, { "الأحد", 6 }, { "الاحد", 6 }, { "إثنين", 0 },
	{ "ثلاثاء", 1 }, { "أربعاء", 2 }, { "خميس", 3 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "الأول", 101 }, { "الواحدة", 101 }, { "الأولى", 101 },
	{ "أول", 101 }, { "الثاني", 102 },
	{ "الثانية", 102 }, { "الثالث", 103 }, { "الثالثة", 103 },
	{ "الرابعة", 104 }, { "الخامسة", 105 }, { "السادسة", 106 },
	{ "السابعة", 107 }, { "الثامنة", 108 }, { "التاسعة", 109 },
	{ "العاشرة", 110 }, { "الحادية عشرة", 111 }, { "الثانية عشرة", 112 },
	{ "أولا", 101 }, { "ثانيا", 102 }, { "ثالثا", 103 }, { "الرابع", 104 },
	{ "رابعا", 104 }, { "الخامس", 105 }, { "خامسا", 105 },
	{ "السادس", 106 }, { "سادسا", 106 }, { "السابع", 107 },
	{ "سابعا", 107 }, { "الثامن", 108 }, { "ثامنا", 108 },
	{ "التاسع", 109 }, { "تاسعا", 109 }, { "العاشر", 110 },
	{ "عاشرا", 110 }, { "الحادي عشر", 111 }, { "الثاني عشر", 112 },
	{ "واحد", 1 }, { "واحدة", 1 }, { "اثنان", 2 }, { "اثنتان", 2 },
	{ "ثلاث", 3 }, { "ثلاثة", 3 }, { "أربع", 4 }, { "أربعة", 4 },
	{ "خمس", 5 }, { "خمسة", 5 }, { "ست", 6 }, { "ستة", 6 }, { "سبع", 7 },
	{ "ثمان", 8 }, { "ثماني", 8 }, { "تسع", 9 }, { "عشر", 10 },
	{ "عشرة", 10 }, { "خمس عشرة", 15 }, { "عشرون", 20 }, { "عشرين", 20 },
	{ "ثلاثون", 30 }, { "ثلاثين", 30 }, { "الثالث عشر", 113 },
	{ "الرابع عشر", 114 }, { "حادي عشر", 111 }, { "ثاني عشر", 112 },
	{ "الثالثة عشرة", 113 }, { "الرابعة عشرة", 114 },
	{ "الخامس عشر", 115 }, { "الخامسة عشرة", 115 }, { "السادس عشر", 116 },
	{ "السادسة عشرة", 116 }, { "السابع عشر", 117 },
	{ "السابعة عشرة", 117 }, { "الثامن عشر", 118 },
	{ "الثامنة عشرة", 118 }, { "التاسع عشر", 119 },
	{ "التاسعة عشرة", 119 }, { "العشرون", 120 }, { "العشرين", 120 },
	{ "الثلاثون", 130 }, { "الثلاثين", 130 }, { NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "م", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "من", 0 }, { "منذ", 0 }, { "ابتداء من", 0 }, { "ابتداءً من", 0 },
	{ "اعتبارا من", 0 }, { "اعتباراً من", 0 }, { "بدءا من", 0 },
	{ "بين", 1 }, { "ما بين", 1 }, { "خلال الفترة من", 0 },
	{ "في الفترة من", 0 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "إلى", 0 }, { "الى", 0 }, { "حتى", 0 }, { "لغاية", 0 },
	{ "ولغاية", 0 }, { "وحتى", 0 }, { "إلى غاية", 0 }, { "وإلى", 0 },
	{ NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "و", 0 }, { "أو", 0 }, { "وكذلك", 0 }, { NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "من", 0 }, { "يوم", 0 }, { "في", 0 }, { "شهر", 0 }, { "الموافق", 0 },
	{ "من شهر", 0 }, { "يومي", 0 }, { "أيام", 0 }, { "عام", 0 },
	{ "سنة", 0 }, { "لعام", 0 }, { "بتاريخ", 0 }, { "في يوم", 0 },
	{ "خلال الفترة", 0 }, { "في الفترة", 0 }, { "خلال المدة", 0 },
	{ NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "م", 0 }, { "ميلادية", 0 }, { "ميلادي", 0 }, { "للميلاد", 0 },
	{ NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "س", 0 }, { "ساعة", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "د", 0 }, { "دقيقة", 0 }, { "دقائق", 0 }, { "والنصف", 30 },
	{ "ونصف", 30 }, { "والربع", 15 }, { NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "صباحا", 0 }, { "صباحاً", 0 }, { "ص", 0 }, { "قبل الظهر", 0 },
	{ "مساء", 12 }, { "مساءً", 12 }, { "بعد الظهر", 12 },
	{ "بعد ظهر", 12 }, { "ظهرا", 12 }, { "ظهراً", 12 }, { "عصرا", 12 },
	{ "عصراً", 12 }, { "ليلا", 12 }, { "م", 112 }, { "من بعد الظهر", 12 },
	{ "من صباح", 0 }, { "am", 0 }, { "pm", 12 }, { "a.m", 0 },
	{ "p.m", 12 }, { "بعد الزوال", 12 }, { "زوالا", 12 },
	{ "ليلاً", 12 }, { "قبل الزوال", 0 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "الثانية عشرة ظهرا", 720 }, { "الساعة الثانية عشرة ظهرا", 720 },
	{ "منتصف النهار", 720 }, { "منتصف الليل", 0 }, { NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "صباحا", 0 }, { "صباحاً", 0 }, { "صباح", 0 }, { "الصباح", 0 },
	{ "قبل الظهر", 0 }, { "فترة الصباح", 0 }, { "الفترة الصباحية", 0 },
	{ "الجلسة الصباحية", 0 }, { "بعد الظهر", 12 },
	{ "فترة بعد الظهر", 12 }, { "مساء", 18 }, { "مساءً", 18 },
	{ "المساء", 18 }, { "الفترة المسائية", 18 }, { "الجلسة المسائية", 12 },
	{ "بعد ظهر", 12 }, { "جلسة الصباح", 0 }, { "جلسة بعد الظهر", 12 },
	{ NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "دقيقة", 1 }, { "دقائق", 1 }, { "دقيقه", 1 }, { "د", 1 }, { "دق", 1 },
	{ "ساعة", 60 }, { "ساعات", 60 }, { "ساعتان", 120 }, { "ساعتين", 120 },
	{ "دقيقتان", 2 }, { "دقيقتين", 2 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "وفي موعد أقصاه", LANG_DUE_BEFORE },
	{ "على ألا يتجاوز ذلك", LANG_DUE_BEFORE },
	{ "في مهلة أقصاها", LANG_DUE_BEFORE },
	{ "في موعد أقصاه", LANG_DUE_BEFORE },
	{ "موعد أقصاه", LANG_DUE_BEFORE },
	{ "في موعد لا يتجاوز", LANG_DUE_BEFORE },
	{ "في أجل أقصاه", LANG_DUE_BEFORE }, { "قبل يوم", LANG_DUE_BEFORE },
	{ "قبل تاريخ", LANG_DUE_BEFORE }, { "أقصاه", LANG_DUE_BEFORE },
	{ "لا يتعدى", LANG_DUE_BEFORE }, { "موعد لا يتعدى", LANG_DUE_BEFORE },
	{ "في موعد غايته", LANG_DUE_BEFORE },
	{ "أجل أقصاه", LANG_DUE_BEFORE },
	{ "في موعد لا يتعدى", LANG_DUE_BEFORE },
	{ "تنتهي المهلة", LANG_DUE_BEFORE }, { "ينتهي في", LANG_DUE_END },
	{ "غايته", LANG_DUE_BEFORE }, { "تنتهي في", LANG_DUE_END },
	{ "ينتهي يوم", LANG_DUE_END }, { "تغلق في", LANG_DUE_END },
	{ "يغلق في", LANG_DUE_END }, { "يغلق باب", LANG_DUE_END },
	{ "تقفل في", LANG_DUE_END }, { "يقفل باب", LANG_DUE_END },
	{ "يغلق التسجيل في", LANG_DUE_BEFORE },
	{ "يغلق باب التسجيل في", LANG_DUE_BEFORE },
	{ "مفتوح حتى", LANG_DUE_BEFORE },
	{ "ينتهي التسجيل في", LANG_DUE_BEFORE },
	{ "مهلة أقصاها", LANG_DUE_NOUN }, { "الموعد النهائي", LANG_DUE_NOUN },
	{ "الموعد الأقصى", LANG_DUE_NOUN }, { "آخر موعد", LANG_DUE_NOUN },
	{ "الموعد النهائي لـ", LANG_DUE_NOUN },
	{ "المواعيد النهائية", LANG_DUE_NOUN }, { "المهلة", LANG_DUE_NOUN },
	{ "تاريخ الإغلاق", LANG_DUE_NOUN }, { "آخر أجل", LANG_DUE_NOUN },
	{ "الموعد الأخير", LANG_DUE_NOUN }, { "آخر تاريخ", LANG_DUE_NOUN },
	{ "قبل", LANG_DUE_WEAK }, { "حتى", LANG_DUE_WEAK },
	{ "لغاية", LANG_DUE_WEAK }, { "بحلول", LANG_DUE_WEAK },
	{ "إلى غاية", LANG_DUE_WEAK }, { "قبل حلول", LANG_DUE_WEAK },
	{ "كحد أقصى", LANG_DUE_ROUND }, { "على أبعد تقدير", LANG_DUE_ROUND },
	{ "على الأكثر", LANG_DUE_ROUND }, { NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "الساعة", 1 }, { "في الساعة", 1 }, { "عند الساعة", 1 },
	{ "تمام الساعة", 1 }, { "في تمام الساعة", 1 }, { "على الساعة", 1 },
	{ "عند", 0 }, { "في", 0 }, { NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "بالتوقيت المحلي", 0 }, { "التوقيت المحلي", 0 },
	{ "الوقت المحلي", 0 }, { "(بالتوقيت المحلي)", 0 },
	{ "بتوقيت البلد المضيف", 0 }, { "حسب التوقيت المحلي", 0 },
	{ "(التوقيت المحلي)", 0 }, { "توقيت محلي", 0 }, { NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "بتوقيت", 1 }, { "توقيت", 1 }, { "حسب توقيت", 1 },
	{ "وفق توقيت", 1 }, { "بتوقيت مدينة", 1 }, { "وفقا لتوقيت", 1 },
	{ "وفقاً لتوقيت", 1 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "بتوقيت وسط أوروبا", LANG_ZONE_CENTRAL_EUROPE },
	{ "توقيت وسط أوروبا", LANG_ZONE_CENTRAL_EUROPE },
	{ "توقيت أوروبا الوسطى", LANG_ZONE_CENTRAL_EUROPE },
	{ "بتوقيت أوروبا الوسطى", LANG_ZONE_CENTRAL_EUROPE },
	{ "بتوقيت وسط أوروبا الصيفي", LANG_ZONE_CENTRAL_EUROPE },
	{ "توقيت وسط أوروبا الصيفي", LANG_ZONE_CENTRAL_EUROPE },
	{ "التوقيت الأوروبي المركزي", LANG_ZONE_CENTRAL_EUROPE },
	{ "بتوقيت شرق أوروبا", LANG_ZONE_EASTERN_EUROPE },
	{ "توقيت شرق أوروبا", LANG_ZONE_EASTERN_EUROPE },
	{ "بالتوقيت العالمي المنسق", LANG_ZONE_UTC },
	{ "التوقيت العالمي المنسق", LANG_ZONE_UTC },
	{ "بالتوقيت العالمي", LANG_ZONE_UTC },
	{ "التوقيت العالمي", LANG_ZONE_UTC },
	{ "بتوقيت غرينتش", LANG_ZONE_UTC }, { "توقيت غرينتش", LANG_ZONE_UTC },
	{ "بتوقيت جرينتش", LANG_ZONE_UTC }, { "توقيت جرينتش", LANG_ZONE_UTC },
	{ "بتوقيت غرينيتش", LANG_ZONE_UTC },
	{ "بتوقيت غرينتش الموحد", LANG_ZONE_UTC },
	{ "بتوقيت موسكو", LANG_ZONE_MOSCOW },
	{ "بتوقيت السعودية", LANG_ZONE_ARABIA },
	{ "بتوقيت مكة المكرمة", LANG_ZONE_ARABIA },
	{ "توقيت مكة المكرمة", LANG_ZONE_ARABIA },
	{ "بتوقيت الخليج", LANG_ZONE_GULF },
	{ "بتوقيت بيجين", LANG_ZONE_CHINA },
	{ "بتوقيت بكين", LANG_ZONE_CHINA },
	{ "بتوقيت شرق الولايات المتحدة", LANG_ZONE_US_EASTERN },
	{ "بالتوقيت الشرقي", LANG_ZONE_US_EASTERN },
	{ "بتوقيت المنطقة الشرقية", LANG_ZONE_US_EASTERN }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "جدول الأعمال", 0 }, { "جدول أعمال", 0 },
	{ "مشروع جدول الأعمال", 0 }, { "جدول الأعمال المؤقت", 0 },
	{ "برنامج", 0 }, { "البرنامج", 0 }, { "البرنامج المؤقت", 0 },
	{ "مشروع البرنامج", 0 }, { "مشروع جدول أعمال", 0 },
	{ "البرنامج الزمني", 0 }, { "برنامج العمل", 0 },
	{ "الجدول الزمني", 0 }, { "جدول زمني", 0 }, { "مشروع برنامج", 0 },
	{ "برنامج مؤقت", 0 }, { "جدول أعمال مؤقت", 0 },
	{ "خطة إدارة الوقت", 0 }, { "جدول الأعمال الأولي", 0 },
	{ "برنامج أولي", 0 }, { "البرنامج الأولي", 0 },
	{ "جدول أعمال الاجتماع", 0 }, { "جداول الأعمال", 0 },
	{ "جداول أعمال", 0 }, { "المواضيع الرئيسية", 0 },
	{ "البنود الرئيسية", 0 }, { "تنظيم العمل", 0 }, { "تنظيم الأعمال", 0 },
	{ NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "الملحق", 0 }, { "ملحق", 0 }, { "الملحقات", 0 }, { "المرفق", 0 },
	{ "مرفق", 0 }, { "المرفقات", 0 }, { "مرفقات", 0 }, { "ملاحق", 0 },
	{ "الملاحق", 0 }, { "الضميمة", 0 }, { "التذييل", 0 }, { "ملحقات", 0 },
	{ "التذييلات", 0 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "البند", 0 }, { "بند", 0 }, { "البنود", 0 }, { "رقم", 0 },
	{ "المسألة", 0 }, { "بنود", 0 }, { "النقطة", 0 }, { "المسائل", 0 },
	{ NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "الجلسة", 0 }, { "جلسة", 0 }, { "الجزء", 0 }, { "حلقة نقاش", 0 },
	{ "محور", 0 }, { "المحور", 0 }, { "اليوم", 0 }, { "مائدة مستديرة", 0 },
	{ "ورشة", 0 }, { "الجلسة العامة", 0 }, { "الفريق", 0 },
	{ "فريق العمل", 0 }, { "الجلسة الافتتاحية", 0 },
	{ "الجلسة الختامية", 0 }, { "جلسة نقاش", 0 }, { "الوحدة", 0 },
	{ "جلسة عامة", 0 }, { "القسم", 0 }, { "الجزء الرفيع المستوى", 0 },
	{ "حلقة النقاش", 0 }, { "جلسة حوارية", 0 }, { "الدورة", 0 },
	{ NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "استراحة", 0 }, { "الاستراحة", 0 }, { "استراحة القهوة", 0 },
	{ "استراحة قهوة", 0 }, { "استراحة الغداء", 0 }, { "استراحة غداء", 0 },
	{ "الغداء", 0 }, { "غداء", 0 }, { "قهوة", 0 }, { "صورة جماعية", 0 },
	{ "حفل استقبال", 0 }, { "العشاء", 0 }, { "عشاء", 0 },
	{ "استراحة شاي", 0 }, { "استراحة قصيرة", 0 }, { "صلاة", 0 },
	{ "استراحة الصلاة", 0 }, { "الصورة الجماعية", 0 },
	{ "صورة تذكارية", 0 }, { "التقاط صورة جماعية", 0 }, { "استقبال", 0 },
	{ "استراحة للقهوة", 0 }, { "استراحة للغداء", 0 },
	{ "حفل الاستقبال", 0 }, { "استراحة وصلاة", 0 }, { NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "الموضوع", 0 }, { "المواضيع", 0 }, { "الهدف", 0 }, { "الأهداف", 0 },
	{ "الغرض", 0 }, { "المحاور", 0 }, { "أسئلة توجيهية", 0 },
	{ "النتائج المتوقعة", 0 }, { "موضوعات النقاش", 0 }, { "وصف", 0 },
	{ "نبذة", 0 }, { "الغاية", 0 }, { NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "التسجيل", 0 }, { "تسجيل", 0 }, { "للتسجيل", 0 },
	{ "التسجيل المسبق", 0 }, { "استمارة التسجيل", 0 },
	{ "رابط التسجيل", 0 }, { "سجل", 0 }, { "يسجلوا", 0 },
	{ "التسجيل عبر الإنترنت", 0 }, { "التسجيل الإلكتروني", 0 },
	{ "نموذج التسجيل", 0 }, { "يرجى التسجيل", 0 }, { "التسجيل للحدث", 0 },
	{ "تسجيل المشاركين", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "انضمام", 0 }, { "الانضمام", 0 }, { "للانضمام", 0 }, { "الدخول", 0 },
	{ "رابط", 0 }, { "رابط الاجتماع", 0 }, { "الرابط", 0 },
	{ "معرف الاجتماع", 0 }, { "رمز المرور", 0 }, { "البث المباشر", 0 },
	{ "كلمة السر", 0 }, { "كلمة المرور", 0 }, { "البث", 0 },
	{ "رابط الانضمام", 0 }, { "رقم الاجتماع", 0 }, { "البث الشبكي", 0 },
	{ "الاتصال بالاجتماع", 0 }, { NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "الوقت", 0 }, { "التوقيت", 0 }, { "الزمان", 0 }, { "الساعة", 0 },
	{ "من", 0 }, { "إلى", 0 }, { "البداية", 0 }, { "النهاية", 0 },
	{ "التاريخ والوقت", 0 }, { "الموعد", 0 }, { "وقت البدء", 0 },
	{ "وقت الانتهاء", 0 }, { "الزمن", 0 }, { "البدء", 0 },
	{ "الانتهاء", 0 }, { "الفترة الزمنية", 0 }, { "التوقيت المحلي", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "البند", 0 }, { "البنود", 0 }, { "الموضوع", 0 }, { "المواضيع", 0 },
	{ "العنوان", 0 }, { "النشاط", 0 }, { "الأنشطة", 0 }, { "الجلسة", 0 },
	{ "الجلسات", 0 }, { "البرنامج", 0 }, { "الوصف", 0 }, { "المحتوى", 0 },
	{ "بند جدول الأعمال", 0 }, { "الفعالية", 0 }, { "العرض", 0 },
	{ "الحدث", 0 }, { "جدول الأعمال", 0 }, { "المحور", 0 },
	{ "التفاصيل", 0 }, { "الفقرة", 0 }, { "الموضوعات", 0 },
	{ "بنود جدول الأعمال", 0 }, { NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "المدة", 0 }, { "مدة", 0 }, { "دقيقة", 0 }, { "الدقائق", 0 },
	{ "المدة الزمنية", 0 }, { "المدة (دقيقة)", 0 },
	{ "المدة (بالدقائق)", 0 }, { "الوقت المخصص", 0 }, { "دقائق", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "القاعة", 0 }, { "المكان", 0 }, { "قاعة", 0 }, { "الغرفة", 0 },
	{ "الموقع", 0 }, { "قاعة الاجتماع", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "التاريخ", 0 }, { "اليوم", 0 }, { "الأيام", 0 }, { "التواريخ", 0 },
	{ "الموعد", 0 }, { "الموعد النهائي", 0 }, { "تاريخ", 0 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "في", 0 }, { "من", 0 }, { "على", 0 }, { "إلى", 0 }, { "عن", 0 },
	{ "أن", 0 }, { "هذا", 0 }, { "هذه", 0 }, { "التي", 0 }, { "الذي", 0 },
	{ "مع", 0 }, { "أو", 0 }, { "كما", 0 }, { "بين", 0 }, { "قبل", 0 },
	{ "بعد", 0 }, { "ذلك", 0 }, { "خلال", 0 }, { "لا", 0 }, { "كل", 0 },
	{ "ما", 0 }, { "هو", 0 }, { "هي", 0 }, { "وقد", 0 }, { "كان", 0 },
	{ "يمكن", 0 }, { "حول", 0 }, { "وفي", 0 }, { "ومن", 0 }, { "تلك", 0 },
	{ "إن", 0 }, { "أي", 0 }, { "عند", 0 }, { "قد", 0 }, { "به", 0 },
	{ "لها", 0 }, { "بها", 0 }, { "فيه", 0 }, { "فيها", 0 }, { NULL, 0 }
};

const struct lang lang_ar = {
	.code = "ar",
	.name = "Arabic",
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_ar_venue,
		[LANG_CONTACT] = lang_ar_contact,
		[LANG_PHONE] = lang_ar_phone,
		[LANG_FAX] = lang_ar_fax,
		[LANG_EMAIL] = lang_ar_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_ar_honorific,
		[LANG_DOCTYPE] = doctype_words,
		[LANG_RELATION] = relation_words,
		[LANG_MONTH] = month_words,
		[LANG_WEEKDAY] = weekday_words,
		[LANG_ORDINAL] = ordinal_words,
		[LANG_ORDINAL_SUFFIX] = ordinal_suffix_words,
		[LANG_RANGE_FROM] = range_from_words,
		[LANG_RANGE_TO] = range_to_words,
		[LANG_AND] = and_words,
		[LANG_DAY_GLUE] = day_glue_words,
		[LANG_YEAR_SUFFIX] = year_suffix_words,
		[LANG_HOUR_SUFFIX] = hour_suffix_words,
		[LANG_MINUTE_SUFFIX] = minute_suffix_words,
		[LANG_MERIDIEM] = meridiem_words,
		[LANG_CLOCK] = clock_words,
		[LANG_DAY_PART] = day_part_words,
		[LANG_DURATION_UNIT] = duration_unit_words,
		[LANG_DEADLINE] = deadline_words,
		[LANG_AT] = at_words,
		[LANG_LOCAL_TIME] = local_time_words,
		[LANG_TIME_OF] = time_of_words,
		[LANG_ZONE_NAME] = zone_name_words,
		[LANG_AGENDA] = agenda_words,
		[LANG_ANNEX] = annex_words,
		[LANG_ITEM] = item_words,
		[LANG_SESSION] = session_words,
		[LANG_BREAK] = break_words,
		[LANG_SPEAKER] = lang_ar_speaker,
		[LANG_BODY] = lang_ar_body,
		[LANG_UNDECIDED] = lang_ar_undecided,
		[LANG_SPEECH] = lang_ar_speech,
		[LANG_BUSINESS] = lang_ar_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = lang_ar_meeting,
		[LANG_INVITE] = lang_ar_invite,
		[LANG_PAST] = lang_ar_past,
		[LANG_ONLINE] = lang_ar_online,
		[LANG_IN_PERSON] = lang_ar_in_person,
		[LANG_HYBRID] = lang_ar_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_ar_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_ar_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_ar_venue_noun,
		[LANG_AT_PLACE] = lang_ar_at_place,
		[LANG_TITLE_LEAD] = lang_ar_title_lead,
		[LANG_TITLE_END] = lang_ar_title_end,
		[LANG_SAME_PLACE] = lang_ar_same_place,
		[LANG_FORMAT] = lang_ar_format,
		[LANG_NO_VENUE] = lang_ar_no_venue,
		[LANG_HOST] = lang_ar_host,
		[LANG_BOTH] = lang_ar_both,
		[LANG_EXCEPT] = lang_ar_except,
		[LANG_ATTEND] = lang_ar_attend,
		[LANG_ABOUT] = lang_ar_about,
		[LANG_IS] = lang_ar_is,
		[LANG_FORM] = lang_ar_form,
		[LANG_OPENING] = lang_ar_opening,
		[LANG_POST] = lang_ar_post,
		[LANG_COMPLIMENTS] = lang_ar_compliments,
		[LANG_ORG] = lang_ar_org,
		[LANG_MARK] = lang_ar_mark,
		[LANG_ACTION] = lang_ar_action,
		[LANG_BACKGROUND] = lang_ar_background,
		[LANG_OF] = lang_ar_of,
		[LANG_ARTICLE] = lang_ar_article,
		[LANG_BESIDE] = lang_ar_beside,
		[LANG_AFTER] = lang_ar_after,
		[LANG_NOT] = lang_ar_not,
		[LANG_NOT_DUE] = lang_ar_not_due,
		[LANG_WAS] = lang_ar_was,
		[LANG_DUE_GLUE] = lang_ar_due_glue,
		[LANG_SUBMIT] = lang_ar_submit,
		[LANG_INSTEAD] = lang_ar_instead,
		[LANG_SAME_DAY] = lang_ar_same_day,
		[LANG_ALL] = lang_ar_all,
		[LANG_ADDRESSEE] = lang_ar_addressee,
		[LANG_REPLY] = lang_ar_reply,
		[LANG_BOUND] = lang_ar_bound,
		[LANG_MOVED] = lang_ar_moved,
		[LANG_LODGING] = lang_ar_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_ar_pronoun,
		[LANG_PROXY] = lang_ar_proxy,
	},
};
