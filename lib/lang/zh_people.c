/* SPDX-License-Identifier: MIT */
/* Chinese: whom to ask and how people are called; whom letters go to. */
#include "lang/lang.h"

extern const struct lang_word lang_zh_contact[];
const struct lang_word lang_zh_contact[] = {
	{ "联系人", 0 }, { "联系", 0 }, { "联系方式", 0 }, { "联络人", 0 },
	{ "协调人", 0 }, { "联系单位", 0 }, { "详情请联系", 0 }, { "咨询", 0 },
	{ "联络", 0 }, { "联络方式", 0 }, { "回复请致", 0 }, { "协调员", 0 },
	{ "更多信息", 0 }, { "如需更多信息", 0 }, { "请联系", 0 },
	{ "联系信息", 0 }, { "欲了解更多信息", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_phone[];
const struct lang_word lang_zh_phone[] = {
	{ "电话", 0 }, { "联系电话", 0 }, { "手机", 0 }, { "电话号码", 0 },
	{ "电话/传真", 0 }, { "直线电话", 1 }, { "移动电话", 0 },
	{ "直拨电话", 1 }, { "直线", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_fax[];
const struct lang_word lang_zh_fax[] = {
	{ "传真", 0 }, { "传真号码", 0 }, { "电话/传真", 0 }, { "传真号", 0 },
	{ "直线传真", 1 },
	{ "传真至", 0 },
	{ "传真发至", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_email[];
const struct lang_word lang_zh_email[] = {
	{ "电子邮件", 0 }, { "电子邮箱", 0 }, { "电邮", 0 }, { "邮箱", 0 },
	{ "e-mail", 0 }, { "email", 0 }, { "电子邮件地址", 0 },
	{ "电邮地址", 0 }, { "电子信箱", 0 }, { "邮件", 0 },
	{ "电子函件", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_honorific[];
const struct lang_word lang_zh_honorific[] = {
	{ "先生", 0 }, { "女士", 0 }, { "博士", 0 }, { "教授", 0 },
	{ "阁下", 0 }, { "主任", 0 }, { "大使", 0 }, { "部长", 0 },
	{ "小姐", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_addressee[];
const struct lang_word lang_zh_addressee[] = {
	{ "主管部门", 0 }, { "成员国", 0 }, { "会员国", 0 }, { "成员", 0 },
	{ "会员", 0 }, { "部门成员", 0 }, { "部门准成员", 0 }, { "准成员", 0 },
	{ "附属成员", 0 }, { "学术成员", 0 }, { "学术机构", 0 },
	{ "各国政府", 0 }, { "政府", 0 }, { "缔约方", 0 }, { "缔约国", 0 },
	{ "观察员", 0 }, { "观察员组织", 0 }, { "监管机构", 0 }, { "部长", 0 },
	{ "部", 0 }, { "代表团", 0 }, { "常驻代表团", 0 }, { "常驻代表", 0 },
	{ "代表", 0 }, { "大使馆", 0 }, { "使馆", 0 }, { "联络点", 0 },
	{ "联系点", 0 }, { "归口单位", 0 }, { "协调中心", 0 }, { "运营商", 0 },
	{ "经营者", 0 }, { "指定经营者", 0 }, { "组织", 0 },
	{ "政府间组织", 0 }, { "非政府组织", 0 }, { "国际组织", 0 },
	{ "专门机构", 0 }, { "机构", 0 }, { "秘书处", 0 }, { "主席", 0 },
	{ "副主席", 0 }, { "正副主席", 0 }, { "主任", 0 }, { "局长", 0 },
	{ "秘书长", 0 }, { "司长", 0 }, { "委员会", 0 }, { "国家委员会", 0 },
	{ "大学", 0 }, { "院校", 0 }, { "高校", 0 }, { "院所", 0 }, { "公司", 0 }, { "企业", 0 },
	{ "单位", 0 }, { "部门", 0 }, { "各单位", 0 }, { "各成员单位", 0 },
	{ "区域办事处", 0 }, { "办事处", 0 }, { "专家", 0 }, { "与会者", 0 },
	{ "伙伴", 0 }, { "邮联", 0 }, { "区域性邮联", 0 }, { "总干事", 0 },
	{ "理事", 0 }, { "发送名单", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_reply[];
const struct lang_word lang_zh_reply[] = {
	{ "寄回", 0 }, { "交回", 0 }, { "返回", 0 }, { "退回", 0 },
	{ "发送", 0 }, { "发至", 0 }, { "发送至", 0 }, { "寄至", 0 },
	{ "寄送", 0 }, { "送交", 0 }, { "反馈", 0 }, { "传真至", 0 },
	{ "提交至", 0 }, { "请发", 0 }, { "回复至", 0 }, { "请寄", 0 },
	{ "问题", 0 }, { "咨询", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_lodging[];
const struct lang_word lang_zh_lodging[] = {
	{ "酒店", 0 }, { "饭店", 0 }, { "宾馆", 0 }, { "旅馆", 0 },
	{ "招待所", 0 }, { "住宿", 0 }, { "单人间", 0 }, { "双人间", 0 },
	{ "总机", 0 }, { "每晚", 0 }, { "出租车", 0 }, { "餐厅", 0 },
	{ "医院", 0 }, { "警察", 0 }, { "急救", 0 }, { "急诊", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_proxy[];
const struct lang_word lang_zh_proxy[] = {
	{ "代表", 0 }, { "代", 0 }, { "受委托", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_pronoun[];
const struct lang_word lang_zh_pronoun[] = {
	{ "它们", 0 }, { "其应", 0 }, { "将其", 0 }, { "请将之", 0 }, { "该表", 0 },
	{ "申请应", 1 }, { "申请须", 1 }, { "申请需", 1 }, { "申请必须", 1 },
	{ NULL, 0 }
};
