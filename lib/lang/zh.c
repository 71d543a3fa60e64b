/* SPDX-License-Identifier: MIT */
/* Chinese. */
#include "lang/lang.h"

extern const struct lang_word lang_zh_venue[];
extern const struct lang_word lang_zh_venue_noun[];
extern const struct lang_word lang_zh_at_place[];
extern const struct lang_word lang_zh_same_place[];
extern const struct lang_word lang_zh_online[];
extern const struct lang_word lang_zh_in_person[];
extern const struct lang_word lang_zh_hybrid[];
extern const struct lang_word lang_zh_format[];
extern const struct lang_word lang_zh_no_venue[];
extern const struct lang_word lang_zh_host[];
extern const struct lang_word lang_zh_both[];
extern const struct lang_word lang_zh_except[];
extern const struct lang_word lang_zh_is[];
extern const struct lang_word lang_zh_form[];
extern const struct lang_word lang_zh_attend[];
extern const struct lang_word lang_zh_about[];
extern const struct lang_word lang_zh_speaker[];
extern const struct lang_word lang_zh_column_document[];
extern const struct lang_word lang_zh_column_speaker[];
extern const struct lang_word lang_zh_body[];
extern const struct lang_word lang_zh_undecided[];
extern const struct lang_word lang_zh_business[];
extern const struct lang_word lang_zh_speech[];
extern const struct lang_word lang_zh_title_lead[];
extern const struct lang_word lang_zh_title_end[];
extern const struct lang_word lang_zh_opening[];
extern const struct lang_word lang_zh_post[];
extern const struct lang_word lang_zh_compliments[];
extern const struct lang_word lang_zh_org[];
extern const struct lang_word lang_zh_mark[];
extern const struct lang_word lang_zh_action[];
extern const struct lang_word lang_zh_background[];
extern const struct lang_word lang_zh_contact[];
extern const struct lang_word lang_zh_phone[];
extern const struct lang_word lang_zh_fax[];
extern const struct lang_word lang_zh_email[];
extern const struct lang_word lang_zh_honorific[];
extern const struct lang_word lang_zh_addressee[];
extern const struct lang_word lang_zh_reply[];
extern const struct lang_word lang_zh_lodging[];
extern const struct lang_word lang_zh_proxy[];
extern const struct lang_word lang_zh_pronoun[];
extern const struct lang_word lang_zh_of[];
extern const struct lang_word lang_zh_article[];
extern const struct lang_word lang_zh_beside[];
extern const struct lang_word lang_zh_after[];
extern const struct lang_word lang_zh_not[];
extern const struct lang_word lang_zh_not_due[];
extern const struct lang_word lang_zh_was[];
extern const struct lang_word lang_zh_due_glue[];
extern const struct lang_word lang_zh_submit[];
extern const struct lang_word lang_zh_instead[];
extern const struct lang_word lang_zh_same_day[];
extern const struct lang_word lang_zh_all[];
extern const struct lang_word lang_zh_bound[];
extern const struct lang_word lang_zh_moved[];
extern const struct lang_word lang_zh_meeting[];
extern const struct lang_word lang_zh_invite[];
extern const struct lang_word lang_zh_past[];

static const struct lang_word reference_words[] = {
	{ "文号", 0 }, { "参考文号", 0 }, { "参考号", 0 }, { "编号", 0 },
	{ "我方编号", LANG_REF_OURS }, { "参考", 0 }, { "文件编号", 0 }, { "发文字号", 0 },
	{ "参考编号", 0 }, { "我方文号", LANG_REF_OURS }, { "来函编号", LANG_REF_THEIRS },
	{ "档号", LANG_REF_FILE }, { "卷号", LANG_REF_FILE }, { "文件号", LANG_REF_DOCUMENT }, { "复函请注明", LANG_REF_OURS },
	{ "回复请注明", LANG_REF_OURS }, { "贵方文号", LANG_REF_THEIRS },
	{ "贵方编号", LANG_REF_THEIRS }, { "会议编号", 0 }, { "文件", LANG_REF_DOCUMENT }, { "文件字号", 0 },
	{ "文件代号", LANG_REF_DOCUMENT },
	{ "函号", 0 }, { "案号", 0 }, { "索引号", 0 },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "事由", 0 }, { "主题", 0 }, { "标题", 0 }, { "题目", 0 },
	{ "事项", 0 }, { "议题", 0 }, { "关于", 0 },
	{ "名称", 0 }, { "会议名称", 0 }, { "活动名称", 0 }, { "边会名称", 0 },
	{ "会议主题", 0 }, { "活动主题", 0 },
	{ "案由", 0 }, { "主旨", 0 }, { "由", 1 },
	{ NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "致", 0 }, { "致：", 0 }, { "收件人", 0 }, { "主送", 0 },
	{ "送达", 0 }, { "致各", 1 }, { "收文单位", 0 }, { "发送对象", 0 },
	{ "分送", 0 },
	{ NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "抄送", 0 }, { "抄报", 0 }, { "副本", 0 }, { "抄件", 0 },
	{ "抄致", 0 }, { "抄送：", 0 }, { "副本送", 0 }, { NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "发件人", 0 }, { "自", 0 }, { "来自", 0 }, { "发文单位", 0 }, { "发自", 0 },
	{ "主办", 1 }, { "主办单位", 1 }, { "主办方", 1 }, { "主办机构", 1 }, { "组织者", 1 },
	{ "秘书处", 2 }, { NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "发送时间", 2 }, { "发件时间", 2 },
	{ "日期", 0 }, { "会议日期", 0 }, { "日期和时间", 0 }, { "日期与时间", 0 },
	{ "时间", 0 }, { "举办日期", 0 }, { "发文日期", 2 }, { "召开日期", 0 }, { "会期", 0 },
	{ "活动日期", 0 }, { "印发日期", 2 }, { "发布日期", 2 }, { "签发日期", 2 },
	{ "文件日期", 2 },
	{ "时间和地点", 0 }, { "时间、地点", 0 }, { "时间地点", 0 }, { "日期和地点", 0 },
	{ "地点和时间", 0 }, { "时间及地点", 0 }, { "日期及地点", 0 },
	{ "成文日期", 2 }, { "印发时间", 2 }, { "发布时间", 2 },
	{ "会议时间", 0 }, { "活动时间", 0 }, { "召开时间", 0 }, { "举办时间", 0 },
	{ "开会时间", 0 }, { "举行时间", 0 }, { "培训时间", 0 },
	{ NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "时间", 0 }, { "会议时间", 0 }, { "日期和时间", 0 }, { "时刻", 0 },
	{ "开会时间", 0 }, { "举办时间", 0 }, { "活动时间", 0 },
	{ "召开时间", 0 }, { NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "网址", 0 }, { "网站", 0 }, { "网页", 0 }, { "主页", 0 },
	{ "活动网站", 0 }, { "会议网站", 0 }, { "url", 0 }, { "互联网", 0 },
	{ "活动网页", 0 }, { "会议网页", 0 }, { NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "尊敬的先生/女士", 0 }, { "尊敬的女士/先生", 0 },
	{ "尊敬的先生、女士", 0 }, { "尊敬的女士、先生", 0 },
	{ "尊敬的先生", 0 }, { "尊敬的女士", 0 }, { "尊敬的各位", 0 },
	{ "尊敬的同事", 0 }, { "尊敬的各位同事", 0 }, { "亲爱的", 0 },
	{ "各位同事", 0 }, { "女士们、先生们", 0 }, { "先生们、女士们", 0 },
	{ "尊敬的", 0 }, { "尊敬的先生们、女士们", 0 }, { "阁下", 0 },
	{ "先生/女士", 0 }, { "女士/先生", 0 }, { "亲爱的先生/女士", 0 },
	{ "亲爱的同事", 0 }, { NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "此致", 0 }, { "敬礼", 0 }, { "此致敬礼", 0 }, { "顺致敬意", 0 }, { "谨启", 0 },
	{ "顺颂", 0 }, { "致以崇高敬意", 0 }, { "顺致崇高敬意", 0 }, { "顺致最崇高的敬意", 0 },
	{ "敬上", 0 }, { "您忠实的", 0 }, { "您诚挚的", 0 }, { "谨此", 0 }, { "诚挚问候", 0 },
	{ "顺致崇高的敬意", 0 }, { "谨上", 0 }, { "致以诚挚的问候", 0 }, { "致以最崇高的敬意", 0 },
	{ "顺祝", 0 }, { "敬启", 0 }, { "特此通知", 1 }, { "特此函达", 1 }, { "特此函告", 1 },
	{ "特此函复", 1 }, { "特此邀请", 1 }, { "特此致函", 1 }, { "顺致最崇高敬意", 1 },
	{ "顺致崇高的敬礼", 1 }, { "再次致以最崇高的敬意", 1 }, { "妥否", 0 }, { "盼复", 0 },
	{ "请予支持为盼", 0 }, { "谨致敬意", 0 }, { "致以敬意", 0 },
	{ "谨致崇高敬意", 0 }, { "谨致问候", 0 }, { "顺致问候", 0 }, { "此致！", 0 }, { NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "签字", 0 }, { "（签字）", 0 }, { "(签字)", 0 }, { "[签字]", 0 },
	{ "签名", 0 }, { "原件已签字", 0 }, { "[原件已签字]", 0 },
	{ "（签名）", 0 }, { "(原件已签字)", 0 }, { "（原件已签字）", 0 },
	{ "签署", 0 }, { "签章", 0 }, { "原文已签字", 0 }, { "原件已签署", 0 },
	{ "[原件已签署]", 0 }, { "原件已签", 0 }, { "（原件已签）", 0 },
	{ "已签", 0 }, { NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "通函", LANG_CIRCULAR_LETTER }, { "通知", LANG_LETTER },
	{ "行政通函", LANG_ADMIN_CIRCULAR }, { "通告", LANG_CIRCULAR },
	{ "集体函", LANG_COLLECTIVE_LETTER }, { "集体信函", LANG_COLLECTIVE_LETTER },
	{ "通知函", LANG_CIRCULAR_LETTER }, { "函", LANG_LETTER },
	{ "邀请函", LANG_LETTER }, { "信函", LANG_LETTER },
	{ "普通照会", LANG_NOTE_VERBALE }, { "概念说明", LANG_CONCEPT_NOTE },
	{ "概念文件", LANG_CONCEPT_NOTE }, { "构想说明", LANG_CONCEPT_NOTE },
	{ "概念书", LANG_CONCEPT_NOTE }, { "概念文稿", LANG_CONCEPT_NOTE },
	{ "议程", LANG_AGENDA_DOC }, { "议程草案", LANG_AGENDA_DOC },
	{ "临时议程", LANG_AGENDA_DOC }, { "日程", LANG_AGENDA_DOC },
	{ "日程安排", LANG_AGENDA_DOC }, { "会议议程", LANG_AGENDA_DOC },
	{ "更正", LANG_CORRIGENDUM }, { "勘误", LANG_CORRIGENDUM },
	{ "补遗", LANG_ADDENDUM }, { "增补件", LANG_ADDENDUM },
	{ "增编", LANG_ADDENDUM }, { "暂定议程", LANG_AGENDA_DOC },
	{ "暂定日程", LANG_AGENDA_DOC }, { "日程草案", LANG_AGENDA_DOC },
	{ "照会", LANG_NOTE_VERBALE },
	{ "概念说明和议程", LANG_CONCEPT_NOTE }, { "概念文件和议程", LANG_CONCEPT_NOTE },
	{ "概念说明与议程", LANG_CONCEPT_NOTE }, { "说明性议程", LANG_AGENDA_DOC },
	{ NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "更正", LANG_REL_CORRIGENDUM }, { "勘误", LANG_REL_CORRIGENDUM },
	{ "勘误表", LANG_REL_CORRIGENDUM }, { "补遗", LANG_REL_ADDENDUM },
	{ "增补件", LANG_REL_ADDENDUM }, { "增编", LANG_REL_ADDENDUM },
	{ "修订", LANG_REL_REVISION }, { "修订版", LANG_REL_REVISION },
	{ "修订1", LANG_REL_REVISION }, { "修正", LANG_REL_REVISION },
	{ NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "一月", 1 }, { "二月", 2 }, { "三月", 3 }, { "四月", 4 },
	{ "五月", 5 }, { "六月", 6 }, { "七月", 7 }, { "八月", 8 },
	{ "九月", 9 }, { "十月", 10 }, { "十一月", 11 }, { "十二月", 12 },
	{ NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "星期一", 0 }, { "星期二", 1 }, { "星期三", 2 }, { "星期四", 3 },
	{ "星期五", 4 }, { "星期六", 5 }, { "星期日", 6 }, { "星期天", 6 },
	{ "周一", 0 }, { "周二", 1 }, { "周三", 2 }, { "周四", 3 },
	{ "周五", 4 }, { "周六", 5 }, { "周日", 6 }, { "礼拜一", 0 },
	{ "礼拜二", 1 }, { "礼拜三", 2 }, { "礼拜四", 3 }, { "礼拜五", 4 },
	{ "礼拜六", 5 }, { "礼拜日", 6 }, { "週一", 0 }, { "週二", 1 },
	{ "週三", 2 }, { "週四", 3 }, { "週五", 4 }, { "週六", 5 },
	{ "週日", 6 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "第一", 101 }, { "第二", 102 }, { "第三", 103 }, { "第四", 104 },
	{ "第五", 105 }, { "一个", 1 }, { "两个", 2 }, { "两", 2 },
	{ "一", 1 }, { "二", 2 }, { "三", 3 }, { "四", 4 }, { "五", 5 },
	{ "六", 6 }, { "七", 7 }, { "八", 8 }, { "九", 9 }, { "十", 10 },
	{ "十五", 15 }, { "二十", 20 }, { "三十", 30 }, { "四十五", 45 },
	{ "六十", 60 }, { "第六", 106 }, { "第七", 107 }, { "第八", 108 },
	{ "第九", 109 }, { "第十", 110 }, { NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "日", 0 }, { "号", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "从", 0 }, { "自", 0 }, { "由", 0 }, { "介于", 1 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "至", 0 }, { "到", 0 }, { "直至", 0 }, { "直到", 0 }, { "截至", 0 },
	{ "为止", 0 }, { NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "和", 0 }, { "与", 0 }, { "及", 0 }, { "以及", 0 }, { "或", 0 },
	{ NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "的", 0 }, { "于", 0 }, { "在", 0 }, { NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "年", 0 }, { "年度", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "时", 0 }, { "点", 0 }, { "时整", 0 }, { "点整", 0 }, { "點", 0 },
	{ "时正", 0 }, { "点钟", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "分", 0 }, { "分钟", 0 }, { "半", 30 }, { "一刻", 15 }, { "三刻", 45 },
	{ NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "上午", 0 }, { "早上", 0 }, { "早晨", 0 }, { "凌晨", 0 },
	{ "清晨", 0 }, { "下午", 12 }, { "中午", 12 }, { "晚上", 12 },
	{ "晚间", 12 }, { "傍晚", 12 }, { "午后", 12 }, { "晚", 12 },
	{ "am", 0 }, { "pm", 12 }, { "a.m", 0 }, { "p.m", 12 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "正午", 720 }, { "午夜", 0 }, { "中午12时", 720 },
	{ "中午12点", 720 }, { NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "上午", 0 }, { "下午", 12 }, { "晚上", 18 }, { "上午场", 0 },
	{ "下午场", 12 }, { "早上", 0 }, { "晚间", 18 }, { "上午会议", 0 },
	{ "下午会议", 12 }, { NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "分钟", 1 }, { "分", 1 }, { "小时", 60 }, { "个小时", 60 },
	{ "个钟头", 60 }, { "min", 1 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "但不迟于", LANG_DUE_BEFORE }, { "且不迟于", LANG_DUE_BEFORE },
	{ "至迟于", LANG_DUE_BEFORE }, { "开放至", LANG_DUE_BEFORE },
	{ "持续至", LANG_DUE_WEAK }, { "最迟于", LANG_DUE_BEFORE },
	{ "不迟于", LANG_DUE_BEFORE }, { "不晚于", LANG_DUE_BEFORE },
	{ "至迟", LANG_DUE_BEFORE }, { "最迟", LANG_DUE_BEFORE },
	{ "最晚", LANG_DUE_BEFORE }, { "延长至", LANG_DUE_BEFORE },
	{ "截止日期", LANG_DUE_NOUN }, { "截止时间", LANG_DUE_NOUN },
	{ "截止", LANG_DUE_NOUN }, { "最后期限", LANG_DUE_NOUN },
	{ "期限", LANG_DUE_NOUN }, { "截止期", LANG_DUE_NOUN },
	{ "截止于", LANG_DUE_NOUN }, { "最后日期", LANG_DUE_NOUN },
	{ "最后限期", LANG_DUE_NOUN }, { "时限", LANG_DUE_NOUN },
	{ "限期", LANG_DUE_NOUN }, { "截止期限", LANG_DUE_NOUN },
	{ "截至", LANG_DUE_WEAK }, { "之前", LANG_DUE_AFTER },
	{ "以前", LANG_DUE_AFTER }, { "前", LANG_DUE_AFTER },
	{ "为止", LANG_DUE_AFTER }, { "止", LANG_DUE_AFTER }, { NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "于", 0 }, { "在", 0 }, { "始于", 0 }, { NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "当地时间", 0 }, { "本地时间", 0 }, { "地方时间", 0 },
	{ "当地时", 0 }, { "(当地时间)", 0 }, { "会议所在地时间", 0 },
	{ NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "时间", 0 }, { "时区", 0 }, { "夏令时", 0 }, { "夏令时间", 0 },
	{ "夏时制", 0 }, { "标准时间", 0 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "中欧时间", LANG_ZONE_CENTRAL_EUROPE },
	{ "欧洲中部时间", LANG_ZONE_CENTRAL_EUROPE },
	{ "中欧夏令时", LANG_ZONE_CENTRAL_EUROPE },
	{ "中欧夏令时间", LANG_ZONE_CENTRAL_EUROPE },
	{ "欧洲中部夏令时间", LANG_ZONE_CENTRAL_EUROPE },
	{ "中欧标准时间", LANG_ZONE_CENTRAL_EUROPE },
	{ "中欧夏季时间", LANG_ZONE_CENTRAL_EUROPE },
	{ "东欧时间", LANG_ZONE_EASTERN_EUROPE },
	{ "西欧时间", LANG_ZONE_WESTERN_EUROPE },
	{ "协调世界时", LANG_ZONE_UTC }, { "世界协调时", LANG_ZONE_UTC },
	{ "世界协调时间", LANG_ZONE_UTC }, { "协调世界时间", LANG_ZONE_UTC },
	{ "格林威治时间", LANG_ZONE_UTC }, { "格林尼治时间", LANG_ZONE_UTC },
	{ "格林尼治标准时间", LANG_ZONE_UTC },
	{ "格林威治标准时间", LANG_ZONE_UTC }, { "世界时", LANG_ZONE_UTC },
	{ "国际标准时间", LANG_ZONE_UTC }, { "北京时间", LANG_ZONE_CHINA },
	{ "中国标准时间", LANG_ZONE_CHINA },
	{ "美国东部时间", LANG_ZONE_US_EASTERN },
	{ "美东时间", LANG_ZONE_US_EASTERN },
	{ "东部时间", LANG_ZONE_US_EASTERN },
	{ "美国太平洋时间", LANG_ZONE_US_PACIFIC },
	{ "莫斯科时间", LANG_ZONE_MOSCOW }, { "日本时间", LANG_ZONE_JAPAN },
	{ "日本标准时间", LANG_ZONE_JAPAN },
	{ "印度标准时间", LANG_ZONE_INDIA },
	{ "东非时间", LANG_ZONE_EAST_AFRICA }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "议程", 0 }, { "议程草案", 0 }, { "临时议程", 0 }, { "日程", 0 },
	{ "日程安排", 0 }, { "会议议程", 0 }, { "会议日程", 0 },
	{ "活动日程", 0 }, { "暂定议程", 0 }, { "初步议程", 0 },
	{ "暂定日程", 0 }, { "时间表", 0 }, { "时间安排", 0 },
	{ "会议程序", 0 }, { "拟议议程", 0 }, { "日程草案", 0 },
	{ "日程表", 0 }, { "活动安排", 0 }, { "活动议程", 0 },
	{ "时间管理计划", 0 }, { "临时日程", 0 }, { "程序", 0 },
	{ "工作计划", 0 }, { "主要议题", 0 }, { "会议议题", 0 },
	{ "主要议项", 0 }, { "工作安排", 0 }, { NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "附件", 0 }, { "附录", 0 }, { "附文", 0 }, { "随附", 0 }, { "附表", 0 },
	{ "附后", 0 }, { "后附资料", 0 }, { "附篇", 0 }, { "附", 2 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "议项", 0 }, { "议题", 0 }, { "项目", 0 }, { "第", 0 }, { "项", 0 },
	{ "议程项目", 0 }, { "课题", 0 }, { "议程议项", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "会议", 0 }, { "第", 0 }, { "部分", 0 }, { "专题", 0 },
	{ "分会", 0 }, { "单元", 0 }, { "环节", 0 }, { "小组讨论", 0 },
	{ "圆桌会议", 0 }, { "全体会议", 0 }, { "主题", 0 }, { "专题会议", 0 },
	{ "场次", 0 }, { "分论坛", 0 }, { "第一场", 0 }, { "开幕式", 0 },
	{ "闭幕式", 0 }, { "工作组", 0 }, { "研讨会", 0 }, { "第一部分", 0 },
	{ "第二部分", 0 }, { "场会议", 0 }, { "高级别会议", 0 }, { NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "茶歇", 0 }, { "休息", 0 }, { "咖啡休息", 0 }, { "午餐", 0 },
	{ "午休", 0 }, { "晚宴", 0 }, { "招待会", 0 }, { "合影", 0 },
	{ "集体合影", 0 }, { "午餐休息", 0 }, { "茶点", 0 }, { "晚餐", 0 },
	{ "咖啡茶歇", 0 }, { "茶休", 0 }, { "会间休息", 0 }, { "中场休息", 0 },
	{ "集体照", 0 }, { "欢迎招待会", 0 }, { "午间休息", 0 },
	{ "咖啡时间", 0 }, { "合影留念", 0 }, { NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "主题", 0 }, { "议题", 0 }, { "目标", 0 }, { "目的", 0 },
	{ "讨论议题", 0 }, { "讨论主题", 0 }, { "宗旨", 0 },
	{ "引导性问题", 0 }, { "预期成果", 0 }, { "描述", 0 }, { "内容", 0 },
	{ "说明", 0 }, { "概述", 0 }, { NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "注册", 0 }, { "报名", 0 }, { "登记", 0 }, { "注册表", 0 },
	{ "在线注册", 0 }, { "注册链接", 0 }, { "报名链接", 0 },
	{ "预注册", 0 }, { "报名表", 0 }, { "网上注册", 0 }, { "网上报名", 0 },
	{ "登记表", 0 }, { "注册表格", 0 }, { "预登记", 0 }, { NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "加入", 0 }, { "登录", 0 }, { "连接", 0 }, { "参会链接", 0 },
	{ "会议链接", 0 }, { "接入", 0 }, { "会议号", 0 }, { "密码", 0 },
	{ "入会链接", 0 }, { "会议id", 0 }, { "网播", 0 }, { "直播", 0 },
	{ "链接", 0 }, { "会议密码", 0 }, { "接入信息", 0 }, { "观看", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "时间", 0 }, { "开始", 0 }, { "结束", 0 }, { "时段", 0 },
	{ "日期和时间", 0 }, { "起止时间", 0 }, { "当地时间", 0 },
	{ "开始时间", 0 }, { "结束时间", 0 }, { "时间段", 0 },
	{ "日期/时间", 0 }, { "时刻", 0 }, { NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "议题", 0 }, { "内容", 0 }, { "主题", 0 }, { "项目", 0 },
	{ "标题", 0 }, { "活动", 0 }, { "议程", 0 }, { "会议", 0 },
	{ "议项", 0 }, { "事项", 0 }, { "议程项目", 0 }, { "环节", 0 },
	{ "题目", 0 }, { "会议内容", 0 }, { "日程", 0 }, { "专题", 0 },
	{ "说明", 0 }, { "活动内容", 0 }, { "议程议项", 0 }, { "名称", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "时长", 0 }, { "分钟", 0 }, { "用时", 0 }, { "持续时间", 0 },
	{ "时长（分钟）", 0 }, { "时长(分钟)", 0 }, { "所需时间", 0 },
	{ "分配时间", 0 }, { NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "会议室", 0 }, { "地点", 0 }, { "房间", 0 }, { "会场", 0 },
	{ "厅", 0 }, { "场地", 0 }, { "会议厅", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "日期", 0 }, { "天", 0 }, { "截止日期", 0 }, { "日", 0 },
	{ "会议日期", 0 }, { "期限", 0 }, { "时限", 0 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "的", 0 }, { "和", 0 }, { "在", 0 }, { "了", 0 }, { "是", 0 },
	{ "将", 0 }, { "与", 0 }, { "及", 0 }, { "于", 0 }, { "为", 0 },
	{ "并", 0 }, { "请", 0 }, { "您", 0 }, { "我们", 0 }, { "本", 0 },
	{ "各", 0 }, { "该", 0 }, { "以", 0 }, { "对", 0 }, { "有", 0 },
	{ NULL, 0 }
};

const struct lang lang_zh = {
	.code = "zh",
	.name = "Chinese",
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_zh_venue,
		[LANG_CONTACT] = lang_zh_contact,
		[LANG_PHONE] = lang_zh_phone,
		[LANG_FAX] = lang_zh_fax,
		[LANG_EMAIL] = lang_zh_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_zh_honorific,
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
		[LANG_SPEAKER] = lang_zh_speaker,
		[LANG_BODY] = lang_zh_body,
		[LANG_UNDECIDED] = lang_zh_undecided,
		[LANG_SPEECH] = lang_zh_speech,
		[LANG_BUSINESS] = lang_zh_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = lang_zh_meeting,
		[LANG_INVITE] = lang_zh_invite,
		[LANG_PAST] = lang_zh_past,
		[LANG_ONLINE] = lang_zh_online,
		[LANG_IN_PERSON] = lang_zh_in_person,
		[LANG_HYBRID] = lang_zh_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_zh_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_zh_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_zh_venue_noun,
		[LANG_AT_PLACE] = lang_zh_at_place,
		[LANG_TITLE_LEAD] = lang_zh_title_lead,
		[LANG_TITLE_END] = lang_zh_title_end,
		[LANG_SAME_PLACE] = lang_zh_same_place,
		[LANG_FORMAT] = lang_zh_format,
		[LANG_NO_VENUE] = lang_zh_no_venue,
		[LANG_HOST] = lang_zh_host,
		[LANG_BOTH] = lang_zh_both,
		[LANG_EXCEPT] = lang_zh_except,
		[LANG_ATTEND] = lang_zh_attend,
		[LANG_ABOUT] = lang_zh_about,
		[LANG_IS] = lang_zh_is,
		[LANG_FORM] = lang_zh_form,
		[LANG_OPENING] = lang_zh_opening,
		[LANG_POST] = lang_zh_post,
		[LANG_COMPLIMENTS] = lang_zh_compliments,
		[LANG_ORG] = lang_zh_org,
		[LANG_MARK] = lang_zh_mark,
		[LANG_ACTION] = lang_zh_action,
		[LANG_BACKGROUND] = lang_zh_background,
		[LANG_OF] = lang_zh_of,
		[LANG_ARTICLE] = lang_zh_article,
		[LANG_BESIDE] = lang_zh_beside,
		[LANG_AFTER] = lang_zh_after,
		[LANG_NOT] = lang_zh_not,
		[LANG_NOT_DUE] = lang_zh_not_due,
		[LANG_WAS] = lang_zh_was,
		[LANG_DUE_GLUE] = lang_zh_due_glue,
		[LANG_SUBMIT] = lang_zh_submit,
		[LANG_INSTEAD] = lang_zh_instead,
		[LANG_SAME_DAY] = lang_zh_same_day,
		[LANG_ALL] = lang_zh_all,
		[LANG_ADDRESSEE] = lang_zh_addressee,
		[LANG_REPLY] = lang_zh_reply,
		[LANG_BOUND] = lang_zh_bound,
		[LANG_MOVED] = lang_zh_moved,
		[LANG_LODGING] = lang_zh_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_zh_pronoun,
		[LANG_PROXY] = lang_zh_proxy,
	},
};
