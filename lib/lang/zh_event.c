/* SPDX-License-Identifier: MIT */
/* Chinese: words that tell a meeting's name and place from the rest. */
#include "lang/lang.h"

extern const struct lang_word lang_zh_title_lead[];
const struct lang_word lang_zh_title_lead[];
const struct lang_word lang_zh_title_lead[] = {
	{ "邀请参加", 0 }, { "邀请出席", 0 }, { "关于邀请参加", 0 }, { "关于召开", 0 },
	{ "关于举办", 0 }, { "邀请函", 0 }, { "邀请", 0 }, { "会议通知", 0 }, { "通知", 0 },
	{ "关于", 0 }, { "参加", 0 }, { "出席", 0 }, { "推迟召开", 0 }, { "推迟", 0 },
	{ "延期召开", 0 }, { "延期举行", 0 }, { "召开", 0 }, { "举办", 0 }, { "议程草案", 0 },
	{ "暂定议程", 0 }, { "议程", 0 }, { "日程", 0 }, { "概念说明", 0 }, { "概念文件", 0 },
	{ "即将召开的", 0 }, { "即将举行的", 0 }, { "的通知", 1 }, { "的函", 1 },
	{ "的邀请函", 1 }, { "的通函", 1 }, { "的公告", 1 }, { "的新日期", 1 }, { "的邀请", 1 },
	{ "的议程", 1 }, { "的议程草案", 1 }, { "的暂定议程", 1 }, { "的临时议程", 1 },
	{ "的时间表", 1 }, { "有关事项", 1 }, { "的有关事项", 1 }, { "的日程", 1 },
	{ "暂定日程", 0 }, { "时间表", 1 }, { "日期变更", 1 }, { "关于邀请出席", 0 },
	{ "关于举行", 0 }, { "关于召集", 0 }, { "关于参加", 0 }, { "关于出席", 0 },
	{ "谨邀请", 0 }, { "关于邀请", 0 }, { "注册通知", 1 }, { "的注册通知", 1 },
	{ "报名通知", 1 }, { "的注册", 1 }, { "的预通知", 1 }, { "的预备通知", 1 },
	{ "的会议通知", 1 }, { "的临时日程", 1 }, { "的暂定日程", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_title_end[];
const struct lang_word lang_zh_title_end[];
const struct lang_word lang_zh_title_end[] = {
	{ "将", 0 }, { "拟", 0 }, { "定于", 0 }, { "将于", 0 }, { "计划", 0 },
	{ "在", 0 }, { "由", 0 }, { "旨在", 0 }, { "于", 0 }, { "已", 0 },
	{ "以", 0 }, { "请", 0 }, { "特此", 0 }, { "现定于", 0 }, { "兹", 0 },
	{ "谨", 0 }, { "随后", 0 }, { "之后", 0 }, { "并", 0 }, { "题为", 1 },
	{ "主题为", 1 }, { "虚拟", 2 }, { "模拟", 2 }, { "在线", 2 }, { "存在", 2 },
	{ "所在", 2 }, { "现在", 2 }, { "正在", 2 }, { "关于", 2 }, { "对于", 2 },
	{ "基于", 2 }, { "属于", 2 }, { "等于", 2 }, { "由于", 2 }, { "理由", 2 },
	{ "自由", 2 }, { "以及", 2 }, { "以色列", 2 }, { "以太网", 2 }, { "可以", 2 },
	{ "申请", 2 }, { "并行", 2 }, { "并网", 2 }, { "合并", 2 }, { "已经", 2 },
	{ "现将", 0 }, { "现就", 0 }, { "通过", 3 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_opening[];
const struct lang_word lang_zh_opening[] = {
	{ "开幕", 0 }, { "开幕会议", 0 }, { "开幕式", 0 }, { "注册", 1 }, { "登记", 1 },
	{ "报到", 1 }, { "招待会", 1 }, { "全体会议", 0 }, { "闭幕", 0 }, { "表格", 0 },
	{ "文件", 0 }, { "文稿", 0 }, { "签证", 0 }, { "提案", 0 }, { "茶歇", 1 },
	{ "午餐", 1 }, { "签到", 1 }, { "班车", 1 }, { "证件", 1 }, { "入场", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_of[];
const struct lang_word lang_zh_of[] = {
	{ "的", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_article[];
const struct lang_word lang_zh_article[] = {
	{ "本", 0 }, { "该", 0 }, { "此", 0 }, { "第", 0 }, { "各", 0 }, { "和", 0 },
	{ "与", 0 }, { "及", 0 }, { "将", 0 }, { "贵", 0 }, { "一次", 0 },
	{ "一场", 0 }, { "一个", 0 }, { "一期", 0 }, { "一届", 0 }, { "两次", 0 },
	{ "两场", 0 }, { "两个", 0 }, { "一系列", 0 }, { "下一次", 0 }, { "下一届", 0 },
	{ "下列", 0 }, { "以下", 0 }, { "上述", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_beside[];
const struct lang_word lang_zh_beside[];
const struct lang_word lang_zh_beside[];
const struct lang_word lang_zh_beside[] = {
	{ "期间", 0 }, { "之前", 0 }, { "之后", 0 }, { "间隙", 0 }, { "配合", 0 },
	{ "结合", 0 }, { "届时", 0 }, { "成员", 0 }, { "结果", 1 }, { "报告", 1 },
	{ "主席", 0 }, { "决定", 1 }, { "决议", 1 }, { "纪要", 1 }, { "前一天", 0 },
	{ "前夕", 0 }, { "前夜", 0 }, { "当天", 0 }, { "应邀", 0 }, { "框架下", 0 },
	{ "范围内", 0 }, { "形式", 0 }, { "设立的", 1 }, { "成立的", 1 }, { "通过的", 1 },
	{ "批准的", 1 }, { "要求", 1 }, { "建议", 1 }, { "授权", 1 }, { "的秘书处", 0 },
	{ "主席团", 0 }, { "秘书处", 0 }, { "会后", 0 }, { "前一周", 0 }, { "前两天", 0 },
	{ "前一日", 0 }, { "前三天", 0 }, { "前", 0 }, { "结束后", 0 }, { "闭幕后", 0 },
	{ "结束之后", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_after[];
const struct lang_word lang_zh_after[] = {
	{ "之后", 0 }, { "以后", 0 }, { "后", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_not[];
const struct lang_word lang_zh_not[] = {
	{ "不", 0 }, { "未", 0 }, { "不再", 0 }, { "恕不", 0 }, { "无法", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_zh_not_due[];
const struct lang_word lang_zh_not_due[] = {
	{ "将通知", 0 }, { "将告知", 0 }, { "将获通知", 0 }, { "开放", 0 }, { "开始注册", 0 },
	{ "将公布", 0 }, { "将发布", 0 }, { "公布", 0 }, { "而不是", 0 }, { "而非", 0 },
	{ "改为", 0 }, { "届时公布", 0 }, { "上网公布", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_was[];
const struct lang_word lang_zh_was[] = {
	{ "原定", 0 }, { "原为", 0 }, { "原", 0 }, { "曾", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_moved[];
const struct lang_word lang_zh_moved[];
const struct lang_word lang_zh_moved[] = {
	{ "原定于", 0 }, { "原定", 0 }, { "原计划", 0 }, { "原拟于", 0 }, { "原拟", 0 },
	{ "原订于", 0 }, { "原订", 0 }, { "原先", 0 }, { "原为", 0 }, { "本应于", 0 },
	{ "而不是", 0 }, { "而非", 0 }, { "此前宣布", 0 }, { "推迟", 1 }, { "取消", 1 },
	{ "延期", 1 }, { "无法举行", 1 }, { "无法召开", 1 }, { "无法举办", 1 }, { "无法以", 1 },
	{ "无法如期", 1 }, { "不能举行", 1 }, { "不能召开", 1 }, { "不能如期", 1 },
	{ "改期", 1 }, { "暂停举行", 1 }, { "原先定于", 0 }, { "原定在", 0 }, { "原安排在", 0 },
	{ "原安排于", 0 }, { "原计划于", 0 }, { "先前宣布", 0 }, { "此前通知", 0 },
	{ "早先宣布", 0 }, { "曾定于", 0 }, { "曾计划", 0 }, { "不得不推迟", 1 },
	{ "予以推迟", 1 }, { "决定推迟", 1 }, { "已推迟", 1 }, { "已取消", 1 }, { "已改期", 1 },
	{ "不再举行", 1 }, { "不再举办", 1 }, { "不再召开", 1 }, { "变更", 1 },
	{ "会期变更", 1 }, { "日期变更", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_bound[];
const struct lang_word lang_zh_bound[] = {
	{ "开始", 0 }, { "开幕", 0 }, { "始于", 0 }, { "结束", 1 }, { "闭幕", 1 },
	{ "截至", 1 }, { "止", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_all[];
const struct lang_word lang_zh_all[] = {
	{ "各自", 0 }, { "均", 0 }, { "所有", 0 }, { "两次会议", 0 }, { "两个会议", 0 },
	{ "两项活动", 0 }, { "各次", 0 }, { "每次", 0 }, { "都", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_same_day[];
const struct lang_word lang_zh_same_day[] = {
	{ "当天", 0 }, { "同日", 0 }, { "同一天", 0 }, { "当日", 0 }, { "当天下午", 0 },
	{ "当晚", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_submit[];
const struct lang_word lang_zh_submit[] = {
	{ "文稿", 0 }, { "与会补贴", 0 }, { "签证", 0 }, { "注册", 0 },
	{ "登记", 0 }, { "意见", 0 }, { "摘要", 0 }, { "提案", 0 },
	{ "提名", 0 }, { "问卷", 0 }, { "演示", 0 }, { "酒店预订", 0 },
	{ "文件", 0 }, { "申请", 0 }, { "回执", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_instead[];
const struct lang_word lang_zh_instead[];
const struct lang_word lang_zh_instead[] = {
	{ "应改为", 0 }, { "改为", 0 }, { "新日期", 0 }, { "新的日期", 0 }, { "更正为", 0 },
	{ "现改为", 0 }, { "新会期", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_zh_due_glue[];
const struct lang_word lang_zh_due_glue[] = {
	{ "当日", 0 }, { "当天", 0 }, { "下班", 0 }, { "午夜", 0 },
	{ "日", 0 }, { "当地", 0 }, { NULL, 0 }
};
