/* SPDX-License-Identifier: MIT */
/* English: who speaks at a meeting, what is said there, and its usual items. */
#include "lang/lang.h"

extern const struct lang_word lang_en_speaker[];
const struct lang_word lang_en_speaker[] = {
	{ "moderated by", 1 }, { "presented by", 1 }, { "chair", 0 },
	{ "chairs", 0 }, { "chaired by", 1 }, { "chairman", 0 },
	{ "chairwoman", 0 }, { "facilitated by", 1 },
	{ "keynote speakers", 0 }, { "keynote", 0 },
	{ "keynote address by", 1 }, { "lead", 0 }, { "led by", 1 },
	{ "lead discussant", 0 }, { "resource person", 0 },
	{ "resource persons", 0 }, { "host", 0 }, { "hosted by", 1 },
	{ "master of ceremonies", 0 }, { "mc", 0 }, { "speaker(s)", 0 },
	{ "moderator(s)", 0 }, { "panellist(s)", 0 }, { "panelist(s)", 0 },
	{ "presenter(s)", 0 }, { "with", 0 }, { "delivered by", 1 },
	{ "opening remarks by", 1 }, { "remarks by", 1 },
	{ "introduced by", 1 }, { "commenter", 0 }, { "by", 1 },
	{ "speaker*", 0 }, { "keynote speaker*", 0 }, { "guest speaker*", 0 },
	{ "invited speaker*", 0 }, { "lead speaker*", 0 },
	{ "main speaker*", 0 }, { "panel member*", 0 },
	{ "panel participants", 0 }, { "panellist*", 0 }, { "panelist*", 0 },
	{ "panel moderator*", 0 }, { "moderator*", 0 }, { "co-moderator*", 0 },
	{ "moderation", 0 }, { "presenter*", 0 }, { "co-presenter*", 0 },
	{ "lecturer*", 0 }, { "chaired", 0 }, { "co-chair*", 0 },
	{ "vice-chair*", 0 }, { "chairmen", 0 }, { "chairperson*", 0 },
	{ "presiding", 0 }, { "presided by", 1 }, { "presiding officer", 0 },
	{ "rapporteur*", 0 }, { "co-rapporteur*", 0 }, { "reporter", 0 },
	{ "note taker", 0 }, { "note-taker", 0 }, { "facilitator*", 0 },
	{ "co-facilitator*", 0 }, { "facilitation", 0 }, { "facilitated", 0 },
	{ "discussant*", 0 }, { "commentator*", 0 }, { "respondent*", 0 },
	{ "resource people", 0 }, { "resource speaker*", 0 },
	{ "resource speakers", 0 }, { "trainer*", 0 }, { "instructor*", 0 },
	{ "tutor*", 0 }, { "coach", 0 }, { "coaches", 0 }, { "expert*", 0 },
	{ "contributor*", 0 }, { "interviewer*", 0 }, { "interviewee*", 0 },
	{ "hosts", 0 }, { "hosted", 0 }, { "co-host*", 0 },
	{ "mistress of ceremonies", 0 }, { "emcee", 0 },
	{ "guest of honour", 0 }, { "special guest*", 0 }, { "convener*", 0 },
	{ "convenor*", 0 }, { "session lead*", 0 }, { "session leader*", 0 },
	{ "leads", 0 }, { "lead organisation", 0 }, { "lead organization", 0 },
	{ "introducer", 0 }, { "introduced", 0 }, { "delivered", 0 },
	{ "presented", 0 }, { "moderated", 0 }, { "co-chaired by", 1 },
	{ "opened by", 1 }, { "closed by", 1 }, { "given by", 1 },
	{ "conducted by", 1 }, { "in conversation with", 1 },
	{ "in dialogue with", 1 }, { "featuring", 1 },
	{ "with contributions from", 1 }, { "remarks from", 0 },
	{ "welcome remarks by", 1 }, { "statement by", 1 },
	{ "statements by", 1 }, { "address by", 1 }, { "presentation by", 1 },
	{ "presentations by", 1 }, { "introduction by", 1 },
	{ "overview by", 1 }, { "interventions by", 1 }, { "responsible", 0 },
	{ "responsibility", 0 }, { "action by", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_en_column_document[];
const struct lang_word lang_en_column_document[] = {
	{ "document", 0 }, { "documents", 0 }, { "document(s)", 0 },
	{ "doc", 0 }, { "docs", 0 }, { "doc no", 0 }, { "document no", 0 },
	{ "document number", 0 }, { "document symbol", 0 },
	{ "documentation", 0 }, { "reference", 0 }, { "references", 0 },
	{ "ref", 0 }, { "symbol", 0 }, { "paper", 0 }, { "papers", 0 },
	{ "related documents", 0 }, { "background documents", 0 },
	{ "working document", 0 }, { "working documents", 0 },
	{ "input documents", 0 }, { "contributions", 0 }, { "committee", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_column_speaker[];
const struct lang_word lang_en_column_speaker[] = {
	{ "speaker", 0 }, { "speakers", 0 }, { "presenter", 0 },
	{ "presenters", 0 }, { "moderator", 0 }, { "moderators", 0 },
	{ "speaker(s)", 0 }, { "presenter(s)", 0 }, { "moderator/speaker", 0 },
	{ "responsible", 0 }, { "lead", 0 }, { "chair", 0 },
	{ "panellists", 0 }, { "panelists", 0 }, { "who", 0 },
	{ "facilitator", 0 }, { "facilitators", 0 }, { "organizer", 0 },
	{ "organiser", 0 }, { "speaker/moderator", 0 },
	{ "speakers/moderators", 0 }, { "resource person", 0 }, { "owner", 0 },
	{ "presented by", 0 }, { "by", 0 }, { "led by", 0 }, { "name", 0 },
	{ "introduced by", 0 }, { "moderator/speakers", 0 },
	{ "responsibility", 0 }, { "speakers and moderators", 0 },
	{ "panel", 0 }, { "presenter/facilitator", 0 }, { "rapporteur", 0 },
	{ "speaker/organization", 0 }, { "speaker / organization", 0 },
	{ "presenter/organization", 0 }, { "presenters/moderators", 0 },
	{ "moderator/presenter", 0 }, { "moderators/speakers", 0 },
	{ "speakers/panellists", 0 }, { "speakers/panelists", 0 },
	{ "speakers/presenters", 0 }, { "chair/speaker", 0 },
	{ "chair/moderator", 0 }, { "chair/presenter", 0 },
	{ "speaker/presenter", 0 }, { "presenter/speaker", 0 },
	{ "lecturer", 0 }, { "lecturers", 0 }, { "trainer", 0 },
	{ "trainers", 0 }, { "instructor", 0 }, { "expert", 0 },
	{ "experts", 0 }, { "resource persons", 0 }, { "lead person", 0 },
	{ "lead organization", 0 }, { "lead entity", 0 },
	{ "responsible person", 0 }, { "responsible party", 0 },
	{ "responsible entity", 0 }, { "person responsible", 0 },
	{ "action by", 0 }, { "presenting", 0 }, { "presented", 0 },
	{ "moderation", 0 }, { "proposed speaker", 0 },
	{ "proposed speakers", 0 }, { "confirmed speakers", 0 },
	{ "speakers (tbc)", 0 }, { "panellist", 0 }, { "panelist", 0 },
	{ "discussant", 0 }, { "discussants", 0 }, { "contributor", 0 },
	{ "contributors", 0 }, { "host", 0 }, { "leader", 0 }, { "led", 0 },
	{ "chairperson", 0 }, { "chairman", 0 }, { "chaired by", 0 },
	{ "moderated by", 0 }, { "delivered by", 0 }, { "facilitated by", 0 },
	{ "organization", 0 }, { "organisation", 0 }, { "entity", 0 },
	{ "institution", 0 }, { "affiliation", 0 },
	{ "name and organization", 0 }, { "names", 0 }, { "in charge", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_speech[];
const struct lang_word lang_en_speech[] = {
	{ "remark*", 0 }, { "opening remark*", 0 }, { "welcome remark*", 0 },
	{ "welcoming remark*", 0 }, { "closing remark*", 0 },
	{ "introductory remark*", 0 }, { "concluding remark*", 0 },
	{ "final remark*", 0 }, { "address", 0 }, { "addresses", 0 },
	{ "welcome address", 0 }, { "opening address", 0 },
	{ "inaugural address", 0 }, { "keynote address", 0 },
	{ "closing address", 0 }, { "welcome", 1 }, { "welcoming", 0 },
	{ "welcome note", 0 }, { "statement*", 0 },
	{ "opening statement*", 0 }, { "welcome statement*", 0 },
	{ "introductory statement*", 0 }, { "speech", 0 }, { "speeches", 0 },
	{ "opening speech", 0 }, { "welcome speech", 0 },
	{ "keynote speech", 0 }, { "keynote", 0 },
	{ "keynote presentation", 1 }, { "message*", 0 },
	{ "welcome message", 0 }, { "video message", 0 }, { "greetings", 0 },
	{ "intervention*", 0 }, { "presentation*", 1 }, { "opening", 1 },
	{ "closing", 1 }, { "introduction", 1 },
	{ "introductory presentation", 1 }, { "talk", 1 }, { "talks", 1 },
	{ "lecture", 1 }, { "lectures", 1 }, { "report by", 1 },
	{ "comments by", 1 }, { "toast", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_body[];
const struct lang_word lang_en_body[] = {
	{ "ministry", 0 }, { "ministries", 0 }, { "department", 1 },
	{ "agency", 1 }, { "agencies", 1 }, { "authority", 0 },
	{ "authorities", 0 }, { "administration*", 1 }, { "commission", 0 },
	{ "committee", 0 }, { "council", 1 }, { "board", 1 }, { "bureau", 1 },
	{ "secretariat", 0 }, { "office", 1 }, { "union", 1 },
	{ "association*", 0 }, { "organization*", 1 }, { "organisation*", 1 },
	{ "federation", 0 }, { "confederation", 0 }, { "alliance", 0 },
	{ "institute*", 0 }, { "institution*", 0 }, { "university", 0 },
	{ "universities", 0 }, { "college", 1 }, { "academy", 1 },
	{ "school of", 1 }, { "faculty of", 0 }, { "centre", 1 },
	{ "center", 1 }, { "bank", 1 }, { "fund", 1 }, { "foundation", 0 },
	{ "company", 1 }, { "corporation", 1 }, { "group of companies", 1 },
	{ "inc", 0 }, { "ltd", 0 }, { "llc", 0 }, { "gmbh", 0 },
	{ "operator", 1 }, { "operators", 1 }, { "regulator", 1 },
	{ "regulators", 1 }, { "court", 1 }, { "government", 1 },
	{ "parliament", 1 }, { "embassy", 0 }, { "mission", 1 },
	{ "permanent mission", 0 }, { "delegation*", 1 }, { "division", 1 },
	{ "branch", 1 }, { "service", 1 }, { "services", 1 }, { "society", 1 },
	{ "network", 1 }, { "consortium", 0 }, { "chamber", 1 },
	{ "programme office", 0 }, { "regional office", 0 },
	{ "country office", 0 }, { "all", 1 }, { "all participants", 0 },
	{ "all speakers", 0 }, { "all delegations", 0 },
	{ "all panellists", 0 }, { "all panelists", 0 }, { "participants", 1 },
	{ "members", 1 }, { "member states", 1 }, { "delegates", 1 },
	{ "experts", 1 }, { "plenary", 1 }, { "speakers", 1 },
	{ "working group", 1 }, { "task force", 1 }, { "republic", 1 },
	{ "kingdom", 1 }, { "representatives", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_en_business[];
const struct lang_word lang_en_business[] = {
	{ "opening", 0 }, { "opening of the meeting", 0 },
	{ "opening of the session", 0 }, { "opening remarks", 0 },
	{ "welcome", 0 }, { "introductory remarks", 0 },
	{ "adoption of the agenda", 0 }, { "approval of the agenda", 0 },
	{ "organization of work", 0 },
	{ "organisation of work", 0 }, { "election of*", 0 },
	{ "appointment of*", 0 }, { "any other business", 0 },
	{ "other business", 0 }, { "other matters", 0 },
	{ "miscellaneous", 0 }, { "aob", 0 }, { "closure", 0 },
	{ "closing", 0 }, { "close of the*", 0 }, { "closing remarks", 0 },
	{ "conclusion*", 0 }, { "adoption of the report", 0 },
	{ "next meeting*", 0 }, { "next session", 0 },
	{ "date and place of*", 0 }, { "future work", 0 },
	{ "liaison statement*", 0 }, { "review of contributions", 0 },
	{ "minutes of the*", 0 }, { "summary record*", 0 },
	{ "report of the*", 0 }, { "annual report*", 0 }, { "decisions of other*", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_undecided[];
const struct lang_word lang_en_undecided[] = {
	{ "tbd", 0 }, { "tbc", 0 }, { "tba", 0 }, { "n/a", 0 },
	{ "to be confirmed", 0 }, { "to be determined", 0 },
	{ "to be announced", 0 }, { "to be decided", 0 }, { "none", 0 },
	{ "nil", 0 }, { NULL, 0 }
};
