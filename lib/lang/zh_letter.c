/* SPDX-License-Identifier: MIT */
/* Chinese: words of people's posts, and of notes verbales. */
#include "lang/lang.h"

extern const struct lang_word lang_zh_post[];
const struct lang_word lang_zh_post[] = {
	{ "主任", 0 }, { "秘书长", 0 }, { "副秘书长", 0 }, { "执行秘书", 0 }, { "秘书", 0 },
	{ "主席", 0 }, { "副主席", 0 }, { "局长", 0 }, { "司长", 0 }, { "处长", 0 },
	{ "总干事", 0 }, { "总裁", 0 }, { "顾问", 0 }, { "协调员", 0 }, { "协调人", 0 },
	{ "部长", 0 }, { "大使", 0 }, { "代表", 0 }, { "主管", 0 }, { "经理", 0 },
	{ "干事", 0 }, { "联络人", 0 }, { "总监", 0 }, { "局主任", 0 }, { "执行主任", 0 },
	{ "专员", 0 }, { "科长", 0 }, { "院长", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_compliments[];
const struct lang_word lang_zh_compliments[] = {
	{ "向", 0 }, { "谨向", 0 }, { NULL, 0 }
};
