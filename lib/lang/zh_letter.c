/* SPDX-License-Identifier: MIT */
/* Chinese: words of people's posts, of notes verbales and of mastheads. */
#include "lang/lang.h"

extern const struct lang_word lang_zh_post[];
const struct lang_word lang_zh_post[] = {
	{ "主任", 0 }, { "秘书长", 1 }, { "副秘书长", 0 }, { "执行秘书", 1 }, { "秘书", 0 },
	{ "主席", 0 }, { "副主席", 0 }, { "局长", 0 }, { "司长", 0 }, { "处长", 0 },
	{ "总干事", 1 }, { "总裁", 0 }, { "顾问", 0 }, { "协调员", 0 }, { "协调人", 0 },
	{ "部长", 0 }, { "大使", 0 }, { "代表", 0 }, { "主管", 0 }, { "经理", 0 },
	{ "干事", 0 }, { "联络人", 0 }, { "总监", 0 }, { "局主任", 0 }, { "执行主任", 0 },
	{ "专员", 0 }, { "科长", 0 }, { "院长", 0 }, { "官员", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_compliments[];
const struct lang_word lang_zh_compliments[] = {
	{ "向", 2 }, { "谨向", 2 }, { "致意", 0 }, { "致以问候", 0 }, { "致以崇高的敬意", 0 },
	{ "致以诚挚的问候", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_org[];
const struct lang_word lang_zh_org[] = {
	{ "组织", LANG_ORG_NAME }, { "联盟", LANG_ORG_NAME },
	{ "委员会", LANG_ORG_NAME }, { "机构", LANG_ORG_NAME },
	{ "协会", LANG_ORG_NAME }, { "联合会", LANG_ORG_NAME },
	{ "共同体", LANG_ORG_NAME }, { "部", LANG_ORG_NAME },
	{ "署", LANG_ORG_NAME }, { "总局", LANG_ORG_NAME },
	{ "总署", LANG_ORG_NAME }, { "银行", LANG_ORG_NAME },
	{ "基金", LANG_ORG_NAME }, { "基金会", LANG_ORG_NAME },
	{ "研究所", LANG_ORG_NAME }, { "研究院", LANG_ORG_NAME },
	{ "学会", LANG_ORG_NAME }, { "中心", LANG_ORG_NAME }, { "大会", LANG_ORG_CONGRESS },
	{ "计划署", LANG_ORG_NAME }, { "规划署", LANG_ORG_NAME },
	{ "公约", LANG_ORG_NAME }, { "常驻代表团", LANG_ORG_NAME },
	{ "大使馆", LANG_ORG_NAME }, { "条约", LANG_ORG_NAME },
	{ "议定书", LANG_ORG_NAME }, { "联邦", LANG_ORG_NAME },
	{ "管理局", LANG_ORG_NAME }, { "邮联", LANG_ORG_NAME },
	{ "电联", LANG_ORG_NAME }, { "世界银行", LANG_ORG_NAME },
	{ "秘书处", LANG_ORG_OFFICE }, { "总秘书处", LANG_ORG_OFFICE },
	{ "局", LANG_ORG_OFFICE }, { "办事处", LANG_ORG_OFFICE },
	{ "办公室", LANG_ORG_OFFICE }, { "代表处", LANG_ORG_OFFICE },
	{ "司", LANG_ORG_OFFICE }, { "国际局", LANG_ORG_OFFICE },
	{ "执行局", LANG_ORG_OFFICE }, { "专员办事处", LANG_ORG_OFFICE },
	{ "区域中心", LANG_ORG_OFFICE }, { "处", LANG_ORG_PART },
	{ "科", LANG_ORG_PART }, { "部门", LANG_ORG_PART },
	{ "组", LANG_ORG_PART }, { "工作组", LANG_ORG_BODY },
	{ "小组", LANG_ORG_BODY }, { "理事会", LANG_ORG_BODY },
	{ "论坛", LANG_ORG_CONGRESS }, { "会议", LANG_ORG_CONGRESS },
	{ "分委员会", LANG_ORG_BODY }, { "专家组", LANG_ORG_BODY },
	{ "研究组", LANG_ORG_BODY }, { "网络", LANG_ORG_BODY },
	{ "平台", LANG_ORG_BODY }, { "董事会", LANG_ORG_BODY },
	{ "联合国", LANG_ORG_UMBRELLA }, { "欧洲联盟", LANG_ORG_UMBRELLA },
	{ "欧盟", LANG_ORG_UMBRELLA }, { "专门机构", LANG_ORG_NONE },
	{ "主办", LANG_ORG_NONE }, { "承办", LANG_ORG_NONE },
	{ "协办", LANG_ORG_NONE }, { "支持单位", LANG_ORG_NONE },
	{ "合作举办", LANG_ORG_NONE }, { "共同举办", LANG_ORG_NONE },
	{ "提交", LANG_ORG_NONE }, { "编写", LANG_ORG_NONE },
	{ "秘书处的说明", LANG_ORG_NONE }, { "成员", LANG_ORG_NONE },
	{ "共和国", LANG_ORG_UMBRELLA },
	{ "会议中心", LANG_ORG_NONE },
	{ "国际会议中心", LANG_ORG_NONE },
	{ "会展中心", LANG_ORG_NONE },
	{ "展览中心", LANG_ORG_NONE },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_mark[];
const struct lang_word lang_zh_mark[] = {
	{ "分发", 0 }, { "普遍分发", 0 }, { "限制分发", 0 }, { "有限分发", 0 }, { "原文", 0 },
	{ "原件", 0 }, { "只有中文", 0 }, { "机密", 0 }, { "内部", 0 }, { "草案", 0 },
	{ "草稿", 0 }, { "供参考", 0 }, { "紧急", 0 }, { "加急", 0 }, { "版本", 0 },
	{ "页", 0 },
	{ "仅供与会者使用", 0 }, { "与会者须知", LANG_MARK_KIND },
	{ "会议须知", LANG_MARK_KIND }, { "代表须知", LANG_MARK_KIND },
	{ "参会须知", LANG_MARK_KIND }, { "情况说明", LANG_MARK_KIND },
	{ "情况通报", LANG_MARK_KIND }, { "与会须知", LANG_MARK_KIND },
	{ "实用信息", LANG_MARK_KIND },
	{ "提醒", LANG_MARK_CALL }, { "公告", LANG_MARK_CALL },
	{ "预告", LANG_MARK_CALL },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_background[];
const struct lang_word lang_zh_background[] = {
	{ "背景", 0 }, { "背景介绍", 0 }, { "概述", 0 }, { "概况", 0 }, { "目标", 0 },
	{ "目的", 0 }, { "宗旨", 0 }, { "目标受众", 0 }, { "预期成果", 0 }, { "引言", 0 },
	{ "简介", 0 },
	{ "背景情况", 0 }, { "背景说明", 0 }, { "背景资料", 0 }, { "导言", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_action[];
const struct lang_word lang_zh_action[] = {
	{ "需采取的行动", 0 }, { "要求采取的行动", 0 }, { "应采取的行动", 0 }, { "需要采取的行动", 0 },
	{ "所需行动", 0 }, { "需采取行动", 0 }, { NULL, 0 }
};
