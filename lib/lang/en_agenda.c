/* SPDX-License-Identifier: MIT */
/* English: who speaks at a meeting, and what is said there. */
#include "lang/lang.h"

extern const struct lang_word lang_en_speaker[];
const struct lang_word lang_en_speaker[] = {
	{ "speaker", 0 }, { "speakers", 0 }, { "panellist", 0 },
	{ "panellists", 0 }, { "panelist", 0 }, { "panelists", 0 },
	{ "moderator", 0 }, { "moderators", 0 }, { "moderated by", 0 },
	{ "presenter", 0 }, { "presenters", 0 }, { "presented by", 0 },
	{ "chair", 0 }, { "chairs", 0 }, { "chaired by", 0 },
	{ "chairman", 0 }, { "chairperson", 0 }, { "chairwoman", 0 },
	{ "co-chair", 0 }, { "co-chairs", 0 }, { "rapporteur", 0 },
	{ "rapporteurs", 0 }, { "facilitator", 0 }, { "facilitators", 0 },
	{ "facilitated by", 0 }, { "discussant", 0 }, { "discussants", 0 },
	{ "keynote speaker", 0 }, { "keynote speakers", 0 }, { "keynote", 0 },
	{ "keynote address by", 0 }, { "lead", 0 }, { "led by", 0 },
	{ "lead speaker", 0 }, { "lead discussant", 0 }, { "respondent", 0 },
	{ "resource person", 0 }, { "resource persons", 0 }, { "host", 0 },
	{ "hosted by", 0 }, { "master of ceremonies", 0 }, { "mc", 0 },
	{ "speaker(s)", 0 }, { "moderator(s)", 0 }, { "panellist(s)", 0 },
	{ "panelist(s)", 0 }, { "presenter(s)", 0 }, { "with", 0 },
	{ "delivered by", 0 }, { "interviewer", 0 }, { "trainer", 0 },
	{ "trainers", 0 }, { "instructor", 0 }, { "instructors", 0 },
	{ "opening remarks by", 0 }, { "remarks by", 0 },
	{ "introduced by", 0 }, { "commentators", 0 }, { "commentator", 0 },
	{ "commenter", 0 }, { "by", 1 }, { NULL, 0 }
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
	{ NULL, 0 }
};
