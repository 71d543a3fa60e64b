/* SPDX-License-Identifier: MIT */
/* English: words of people's posts, of notes verbales and of mastheads. */
#include "lang/lang.h"

extern const struct lang_word lang_en_post[];
const struct lang_word lang_en_post[] = {
	{ "director*", 0 }, { "secretary*", 0 }, { "chair*", 0 },
	{ "president*", 0 }, { "vice-president*", 0 }, { "head", 0 },
	{ "chief", 0 }, { "counsellor*", 0 }, { "coordinator*", 0 },
	{ "manager*", 0 }, { "officer*", 0 }, { "executive*", 0 },
	{ "deputy", 0 }, { "commissioner*", 0 }, { "minister", 0 }, { "ministers", 0 },
	{ "ambassador*", 0 }, { "adviser*", 0 }, { "advisor*", 0 },
	{ "registrar", 0 }, { "rapporteur*", 0 }, { "representative*", 0 },
	{ "general", 0 }, { "secretariat", 0 }, { "administrator*", 0 },
	{ "assistant", 0 }, { "focal point", 0 }, { "dean", 0 },
	{ "professor", 0 }, { "convenor", 0 }, { "clerk", 0 },
	{ "legal counsel", 0 },
	{ "secretary-general", 1 }, { "secretary general", 1 },
	{ "director-general", 1 }, { "director general", 1 },
	{ "executive secretary", 1 }, { "high commissioner", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_compliments[];
const struct lang_word lang_en_compliments[] = {
	{ "presents its compliments to", 0 },
	{ "present their compliments to", 0 },
	{ "presents his compliments to", 0 },
	{ "presents her compliments to", 0 }, { "has the honour to inform", 1 },
	{ "presents its compliments", 0 }, { "present their compliments", 0 },
	{ "has the honour to present its compliments to", 0 },
	{ "has the honor to present its compliments to", 0 },
	{ "have the honour to present their compliments to", 0 },
	{ "wishes to present its compliments to", 0 },
	{ "extends its compliments to", 0 },
	{ "conveys its compliments to", 0 },
	{ "presents its respectful compliments to", 0 },
	{ "presents compliments to", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_org[];
const struct lang_word lang_en_org[] = {
	{ "organization", LANG_ORG_NAME }, { "organisation", LANG_ORG_NAME },
	{ "union", LANG_ORG_NAME }, { "agency", LANG_ORG_NAME },
	{ "association", LANG_ORG_NAME }, { "commission", LANG_ORG_NAME },
	{ "community", LANG_ORG_NAME }, { "telecommunity", LANG_ORG_NAME },
	{ "federation", LANG_ORG_NAME }, { "confederation", LANG_ORG_NAME },
	{ "league", LANG_ORG_NAME }, { "alliance", LANG_ORG_NAME },
	{ "bank", LANG_ORG_NAME }, { "fund", LANG_ORG_NAME },
	{ "institute", LANG_ORG_NAME }, { "institution", LANG_ORG_NAME },
	{ "ministry", LANG_ORG_NAME }, { "authority", LANG_ORG_NAME },
	{ "administration", LANG_ORG_NAME }, { "foundation", LANG_ORG_NAME },
	{ "convention on", LANG_ORG_NAME },
	{ "centre for", LANG_ORG_NAME }, { "center for", LANG_ORG_NAME },
	{ "framework convention", LANG_ORG_NAME },
	{ "programme for", LANG_ORG_NAME },
	{ "environment programme", LANG_ORG_NAME },
	{ "development programme", LANG_ORG_NAME },
	{ "support programme", LANG_ORG_NAME },
	{ "food programme", LANG_ORG_NAME },
	{ "governing council", LANG_ORG_NAME },
	{ "executive committee", LANG_ORG_NAME },
	{ "cooperation council", LANG_ORG_NAME },
	{ "international court", LANG_ORG_NAME }, { "court of", LANG_ORG_NAME },
	{ "treaty on", LANG_ORG_NAME }, { "protocol on", LANG_ORG_NAME },
	{ "permanent mission", LANG_ORG_NAME }, { "embassy", LANG_ORG_NAME },
	{ "bureau", LANG_ORG_OFFICE }, { "office", LANG_ORG_OFFICE },
	{ "secretariat", LANG_ORG_OFFICE },
	{ "secretariats", LANG_ORG_OFFICE },
	{ "general secretariat", LANG_ORG_OFFICE },
	{ "directorate-general", LANG_ORG_OFFICE },
	{ "directorate general", LANG_ORG_OFFICE },
	{ "commissioner for", LANG_ORG_OFFICE },
	{ "high commissioner", LANG_ORG_OFFICE },
	{ "regional centre", LANG_ORG_OFFICE },
	{ "research centre", LANG_ORG_OFFICE },
	{ "trade centre", LANG_ORG_OFFICE }, { "directorate", LANG_ORG_PART },
	{ "department", LANG_ORG_PART }, { "division", LANG_ORG_PART },
	{ "section", LANG_ORG_PART }, { "sector", LANG_ORG_PART },
	{ "unit", LANG_ORG_PART }, { "branch", LANG_ORG_PART },
	{ "service", LANG_ORG_PART }, { "committee", LANG_ORG_BODY },
	{ "subcommittee", LANG_ORG_BODY }, { "council", LANG_ORG_BODY },
	{ "group", LANG_ORG_BODY }, { "working party", LANG_ORG_BODY },
	{ "working group", LANG_ORG_BODY }, { "panel", LANG_ORG_BODY },
	{ "assembly", LANG_ORG_CONGRESS }, { "conference", LANG_ORG_CONGRESS },
	{ "board", LANG_ORG_BODY }, { "task force", LANG_ORG_BODY },
	{ "network", LANG_ORG_BODY }, { "platform", LANG_ORG_BODY },
	{ "forum", LANG_ORG_CONGRESS },
	{ "united nations", LANG_ORG_UMBRELLA },
	{ "european union", LANG_ORG_UMBRELLA },
	{ "specialized agency", LANG_ORG_NONE },
	{ "specialised agency", LANG_ORG_NONE },
	{ "organized by", LANG_ORG_NONE }, { "organised by", LANG_ORG_NONE },
	{ "supported by", LANG_ORG_NONE }, { "hosted by", LANG_ORG_NONE },
	{ "submitted by", LANG_ORG_NONE }, { "prepared by", LANG_ORG_NONE },
	{ "in cooperation with", LANG_ORG_NONE },
	{ "in collaboration with", LANG_ORG_NONE },
	{ "jointly with", LANG_ORG_NONE },
	{ "with the support of", LANG_ORG_NONE }, { "note by", LANG_ORG_NONE },
	{ "member of", LANG_ORG_NONE }, { "republic of", LANG_ORG_UMBRELLA },
	{ "kingdom of", LANG_ORG_UMBRELLA },
	{ "government of", LANG_ORG_UMBRELLA },
	{ "federal republic of", LANG_ORG_UMBRELLA },
	{ "centre", LANG_ORG_BODY },
	{ "center", LANG_ORG_BODY },
	{ "conference centre", LANG_ORG_NONE },
	{ "conference center", LANG_ORG_NONE },
	{ "convention centre", LANG_ORG_NONE },
	{ "congress centre", LANG_ORG_NONE },
	{ "convention center", LANG_ORG_NONE },
	{ "exhibition centre", LANG_ORG_NONE },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_mark[];
const struct lang_word lang_en_mark[] = {
	{ "distr", 0 }, { "distr. general", 0 },
	{ "distribution: general", 0 }, { "general distribution", 0 },
	{ "original", 0 }, { "original: english", 0 }, { "english only", 0 },
	{ "restricted", 0 }, { "limited", 0 }, { "confidential", 0 },
	{ "draft", 0 }, { "for information", 0 }, { "for action", 0 },
	{ "for official use only", 0 }, { "urgent", 0 }, { "advance copy", 0 },
	{ "document symbol", 0 }, { "available in", 0 }, { "version", 0 },
	{ "page", 0 },
	{ "for participants only", 0 }, { "for participants", 0 },
	{ "participants only", 0 },
	{ "information for participants", LANG_MARK_KIND },
	{ "information for delegates", LANG_MARK_KIND },
	{ "information for delegations", LANG_MARK_KIND },
	{ "information note", LANG_MARK_KIND },
	{ "information note for participants", LANG_MARK_KIND },
	{ "practical information", LANG_MARK_KIND },
	{ "general information", LANG_MARK_KIND },
	{ "meeting bulletin", LANG_MARK_KIND },
	{ "logistics note", LANG_MARK_KIND },
	{ "logistical note", LANG_MARK_KIND },
	{ "administrative note", LANG_MARK_KIND },
	{ "note for participants", LANG_MARK_KIND },
	{ "aide-memoire", LANG_MARK_KIND }, { "aide memoire", LANG_MARK_KIND },
	{ "invitation", LANG_MARK_CALL }, { "save the date", LANG_MARK_CALL },
	{ "announcement", LANG_MARK_CALL },
	{ "first announcement", LANG_MARK_CALL },
	{ "second announcement", LANG_MARK_CALL },
	{ "final announcement", LANG_MARK_CALL },
	{ "reminder", LANG_MARK_CALL },
	{ "meeting announcement", LANG_MARK_CALL },
	{ "english - or. english", 0 },
	{ "english only/anglais seulement", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_background[];
const struct lang_word lang_en_background[] = {
	{ "background", 0 }, { "overview", 0 }, { "context", 0 },
	{ "rationale", 0 }, { "objective", 0 }, { "objectives", 0 },
	{ "purpose", 0 }, { "target audience", 0 }, { "expected outcomes", 0 },
	{ "expected outcome", 0 }, { "introduction", 0 },
	{ "justification", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_action[];
const struct lang_word lang_en_action[] = {
	{ "action required", 0 }, { "action req'd", 0 },
	{ "action requested", 0 }, { "action", 0 }, { "for action", 0 },
	{ NULL, 0 }
};
