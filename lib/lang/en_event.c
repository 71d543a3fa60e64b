/* SPDX-License-Identifier: MIT */
/* English: words that tell a meeting's name and place from the rest. */
#include "lang/lang.h"

extern const struct lang_word lang_en_title_lead[];
const struct lang_word lang_en_title_lead[] = {
	{ "annotations", 0 }, { "annotations to the", 0 },
	{ "annotated provisional agenda", 0 }, { "annotated agenda", 0 },
	{ "annotated draft agenda", 0 },
	{ "invitation to participate in", 0 }, { "invitation to attend", 0 },
	{ "invitation to the", 0 }, { "invitation to a", 0 },
	{ "invitation to", 0 }, { "invitation for", 0 }, { "invitation", 0 },
	{ "invitation letter to", 0 }, { "notice of meeting", 0 },
	{ "notice of", 0 }, { "notification of", 0 }, { "announcement of", 0 },
	{ "announcement", 0 }, { "convening of", 0 }, { "convocation of", 0 },
	{ "convocation to", 0 }, { "convocation", 0 },
	{ "postponement of", 0 }, { "postponed", 0 }, { "rescheduling of", 0 },
	{ "change of dates of", 0 }, { "change of venue of", 0 },
	{ "participation in", 0 }, { "information on", 0 },
	{ "information about", 0 }, { "information concerning", 0 },
	{ "information regarding", 0 }, { "additional information on", 0 },
	{ "further information on", 0 }, { "preparations for", 0 },
	{ "preparation for", 0 }, { "upcoming", 0 }, { "forthcoming", 0 },
	{ "agenda of", 0 }, { "agenda for", 0 }, { "draft agenda of", 0 },
	{ "draft agenda for", 0 }, { "draft agenda", 0 },
	{ "provisional agenda of", 0 }, { "provisional agenda for", 0 },
	{ "provisional agenda", 0 }, { "programme of", 0 },
	{ "programme for", 0 }, { "draft programme of", 0 },
	{ "draft programme for", 0 }, { "draft programme", 0 },
	{ "tentative programme", 0 }, { "concept note for", 0 },
	{ "concept note on", 0 }, { "concept note", 0 },
	{ "time management plan of", 0 }, { "timetable of", 0 },
	{ "registration for", 0 }, { "registration to", 0 },
	{ "nomination of participants for", 0 }, { "nomination for", 0 },
	{ "call for participation in", 0 }, { "call for contributions to", 0 },
	{ "save the date", 0 }, { "reminder", 0 }, { "calling notice", 0 },
	{ "calling notice for", 0 },
	{ "calling notice and draft agenda for", 0 }, { "new dates for", 0 },
	{ "new dates of", 0 }, { "change of date of", 0 },
	{ "cancellation of", 0 }, { "change of dates", 0 },
	{ "your participation in", 0 }, { "practical information on", 0 },
	{ "invitation to register for", 0 }, { "provisional programme of", 0 },
	{ "provisional programme for", 0 },
	{ "annotated provisional agenda of", 0 }, { "annotated agenda of", 0 },
	{ "revised agenda of", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_title_end[];
const struct lang_word lang_en_title_end[] = {
	{ "runs from", 0 }, { "lasts from", 0 },
	{ "which", 0 }, { "that", 0 }, { "who", 0 }, { "will", 0 },
	{ "shall", 0 }, { "would", 0 }, { "is", 0 }, { "are", 0 },
	{ "was", 0 }, { "were", 0 }, { "has", 0 }, { "have", 0 },
	{ "to be", 0 }, { "is to", 0 }, { "to take", 0 }, { "to help", 0 },
	{ "be", 0 }, { "can", 0 }, { "may", 0 }, { "should", 0 },
	{ "takes", 0 }, { "take", 0 }, { "begin", 0 }, { "begins", 0 },
	{ "starts", 0 }, { "start", 0 }, { "opens", 0 }, { "meets", 0 },
	{ "meet", 0 }, { "where", 0 }, { "when", 0 }, { "follows", 0 },
	{ "follow", 0 }, { "organized", 0 }, { "organised", 0 },
	{ "hosted", 0 }, { "held", 0 }, { "scheduled", 0 }, { "planned", 0 },
	{ "entitled", 1 }, { "and i", 0 }, { "we", 0 }, { "you", 0 },
	{ "please", 0 }, { "kindly", 0 }, { "whose", 0 }, { "as", 0 },
	{ "if", 0 }, { "because", 0 }, { "since", 0 }, { "while", 0 },
	{ "one", 0 }, { "comes", 0 }, { "deals", 0 }, { "from", 0 },
	{ "during", 0 }, { "beforehand", 0 }, { "afterwards", 0 },
	{ "reserved", 0 }, { "limited", 0 }, { "open to", 0 },
	{ "jointly", 0 }, { "immediately", 0 }, { "starting", 0 },
	{ "beginning", 0 }, { "via", 0 }, { "through", 0 }, { "by", 0 },
	{ "by hilton", LANG_END_NOT }, { "by marriott", LANG_END_NOT },
	{ "by sheraton", LANG_END_NOT }, { "by wyndham", LANG_END_NOT },
	{ "by hyatt", LANG_END_NOT }, { "by ihg", LANG_END_NOT },
	{ "by accor", LANG_END_NOT }, { "by radisson", LANG_END_NOT },
	{ "by rotana", LANG_END_NOT }, { "by best western", LANG_END_NOT },
	{ "at", 0 }, { "gets", 0 }, { "could", 0 }, { "must", 0 },
	{ "had", 0 }, { "did", 0 }, { "does", 0 }, { "offered", 0 },
	{ "convened", 0 }, { "followed", 0 }, { "preceded", 0 },
	{ "together with", 0 }, { "ends", 0 }, { "closes", 0 },
	{ "opened", 0 }, { "expected", 0 }, { "conducted", 0 },
	{ "titled", 1 }, { "called", 1 }, { "on the theme", 1 },
	{ "under the theme", 1 }, { "precedes", 0 }, { "precede", 0 },
	{ "aims", 0 }, { "aim", 0 }, { "provides", 0 }, { "provide", 0 },
	{ "brings", 0 }, { "complement", 0 }, { "complements", 0 },
	{ "marks", 0 }, { "features", 0 }, { "includes", 0 }, { "include", 0 },
	{ "consists", 0 }, { "lasts", 0 }, { "continues", 0 },
	{ "remains", 0 }, { "resumes", 0 }, { "concludes", 0 }, { "took", 0 },
	{ "met", 0 }, { "ran", 0 }, { "began", 0 }, { "started", 0 },
	{ "concluded", 0 }, { "postponed", 0 }, { "cancelled", 0 },
	{ "moved", 0 }, { "arranged", 0 }, { "co-organized", 0 },
	{ "co-organised", 0 }, { "sponsored", 0 }, { "supported", 0 },
	{ "announced", 0 }, { "being", 0 }, { "going", 0 }, { "now", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_opening[];
const struct lang_word lang_en_opening[] = {
	{ "opening", 0 }, { "opening session", 0 }, { "opening plenary", 0 },
	{ "opening ceremony", 0 }, { "registration", 1 },
	{ "registration of participants", 1 }, { "inaugural", 0 },
	{ "closing plenary", 0 }, { "reception", 1 }, { "plenary", 0 },
	{ "first day", 0 }, { "last day", 0 }, { "opening day", 0 },
	{ "working hours", 0 }, { "coffee", 1 }, { "coordination of", 0 },
	{ "deadline", 0 }, { "travel", 1 }, { "hotel reservation", 0 },
	{ "visa", 0 }, { "arrival", 1 }, { "departure", 1 },
	{ "interpretation", 0 }, { "focal point", 0 }, { "form", 0 },
	{ "documents", 0 }, { "contributions", 0 }, { "coffee break", 1 },
	{ "coffee breaks", 1 }, { "lunch", 1 }, { "badges", 1 },
	{ "shuttle", 1 }, { "shuttles", 1 }, { "bus", 1 }, { "buses", 1 },
	{ "transfer", 1 }, { "transfers", 1 }, { "doors", 1 },
	{ "check-in", 1 },
	{ "subsequent sessions", 2 }, { "subsequent session", 2 },
	{ "subsequent meetings", 2 }, { "remaining sessions", 2 },
	{ "other sessions", 2 }, { "following sessions", 2 },
	{ "later sessions", 2 }, { "morning sessions", 2 },
	{ "afternoon sessions", 2 }, { "daily sessions", 2 },
	{ "working sessions", 2 }, { "closing session", 2 },
	{ "final session", 2 }, { "inaugural session", 2 },
	{ "inaugural ceremony", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_of[];
const struct lang_word lang_en_of[] = {
	{ "of", 0 }, { "of the", 0 }, { "of a", 0 }, { "of its", 0 },
	{ "of our", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_article[];
const struct lang_word lang_en_article[] = {
	{ "the", 0 }, { "a", 1 }, { "an", 1 }, { "to", 2 }, { "this", 0 },
	{ "these", 0 }, { "those", 0 }, { "next", 0 }, { "our", 0 },
	{ "its", 3 }, { "that", 0 }, { "for", 0 }, { "your", 0 }, { "you", 0 },
	{ "two", 0 }, { "three", 0 }, { "four", 0 }, { "several", 0 },
	{ "and", 0 }, { "first of", 0 }, { "in", 0 }, { "on", 0 }, { "at", 0 },
	{ "any", 0 }, { "all", 0 }, { "another", 1 }, { "some", 0 },
	{ "their", 3 }, { "his", 0 }, { "her", 0 }, { "also", 0 },
	{ "both", 0 }, { "each", 0 }, { "every", 0 }, { "said", 0 },
	{ "above-mentioned", 0 }, { "aforementioned", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_beside[];
const struct lang_word lang_en_beside[] = {
	{ "goes together with", 0 }, { "back to back to", 0 },
	{ "adjacent to", 0 }, { "coupled with", 0 }, { "coinciding with", 0 },
	{ "to coincide with", 0 }, { "immediately before", 0 },
	{ "right before", 0 }, { "in tandem with", 0 },
	{ "concurrently with", 0 }, { "consecutively with", 0 },
	{ "on the sidelines of", 0 }, { "on the margins of", 0 },
	{ "in the margins of", 0 }, { "in conjunction with", 0 },
	{ "in preparation for", 0 }, { "in preparation of", 0 },
	{ "ahead of", 0 }, { "following", 0 }, { "prior to", 0 },
	{ "as part of", 0 }, { "in parallel with", 0 },
	{ "back to back with", 0 }, { "back-to-back with", 0 },
	{ "alongside", 0 }, { "along with", 0 },
	{ "under the auspices of", 0 }, { "at the request of", 1 },
	{ "decided by", 1 }, { "at the invitation of", 0 }, { "after", 0 },
	{ "chairman of", 0 }, { "chair of", 0 }, { "members of", 0 },
	{ "delegates of", 0 }, { "report of", 1 }, { "results of", 1 },
	{ "outcome of", 1 }, { "participants in", 0 }, { "reserved for", 0 },
	{ "outcomes of", 1 }, { "conclusions of", 1 }, { "decisions of", 1 },
	{ "decision of", 1 }, { "minutes of", 1 }, { "recommendations of", 1 },
	{ "recommendation of", 1 }, { "in accordance with", 1 },
	{ "pursuant to", 1 }, { "as decided at", 1 }, { "as agreed at", 1 },
	{ "the day before", 0 }, { "before", 0 }, { "preceding", 0 },
	{ "on the eve of", 0 }, { "established by", 1 }, { "set up by", 1 },
	{ "created by", 1 }, { "mandated by", 1 }, { "requested by", 1 },
	{ "adopted by", 1 }, { "endorsed by", 1 }, { "approved by", 1 },
	{ "agreed by", 1 }, { "recommended by", 1 }, { "nominated by", 1 },
	{ "appointed by", 1 }, { "convened by", 1 }, { "commissioned by", 1 },
	{ "entrusted by", 1 }, { "precedes", 0 }, { "precede", 0 },
	{ "follows", 0 }, { "follow", 0 }, { "together with", 0 },
	{ "jointly with", 0 }, { "in cooperation with", 0 },
	{ "in collaboration with", 0 }, { "in the form of a", 0 },
	{ "planned as a", 0 }, { "held as a", 0 }, { "organized as a", 0 },
	{ "organised as a", 0 }, { "designed as a", 0 },
	{ "take the form of a", 0 }, { "in the framework of", 0 },
	{ "within the framework of", 0 }, { "in the context of", 0 },
	{ "on the occasion of", 0 }, { "at the margins of", 0 },
	{ "in the wake of", 0 }, { "during", 0 }, { "attached to", 0 },
	{ "established at", 1 }, { "adopted at", 1 }, { "discussed at", 1 },
	{ "presented at", 1 }, { "agreed at", 1 }, { "agreed upon at", 1 },
	{ "decided at", 1 }, { "taken at", 1 }, { "taken by", 1 },
	{ "held at", 1 }, { "report on", 1 }, { "summary of", 1 },
	{ "outcomes from", 1 }, { "mandate of", 0 },
	{ "terms of reference of", 0 }, { "work of", 0 },
	{ "secretariat of", 0 }, { "secretary of", 0 }, { "host of", 0 },
	{ "chairs of", 0 }, { "chairmen of", 0 }, { "chairpersons of", 0 },
	{ "bureau of", 0 }, { "next to", 0 }, { "contribution to", 0 },
	{ "input to", 0 }, { "lead-up to", 0 }, { "in the run-up to", 0 },
	{ "in the lead-up to", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_after[];
const struct lang_word lang_en_after[] = {
	{ "after", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_not[];
const struct lang_word lang_en_not[] = {
	{ "no", 0 }, { "not", 0 }, { "cannot", 0 }, { "never", 0 },
	{ "none", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_not_due[];
const struct lang_word lang_en_not_due[] = {
	{ "follows on from", 0 }, { "follows up on", 0 },
	{ "will be informed", 0 }, { "will be notified", 0 },
	{ "will be advised", 0 }, { "will be announced", 0 },
	{ "will open", 0 }, { "opens on", 0 }, { "will be opened", 0 },
	{ "will be reopened", 0 }, { "reopened", 0 }, { "opened on", 0 },
	{ "will be available", 0 }, { "will be published", 0 },
	{ "will be posted", 0 }, { "are void", 0 }, { "instead of", 0 },
	{ "rather than", 0 }, { "no longer", 0 }, { "will be issued", 0 },
	{ "will be sent", 0 }, { "already", 0 },
	{ "will be made available", 0 }, { "will be posted online", 0 },
	{ "is available", 0 }, { "are available", 0 },
	{ "will be made available from", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_was[];
const struct lang_word lang_en_was[] = {
	{ "was", 0 }, { "were", 0 }, { "had been", 0 }, { "originally", 0 },
	{ "initially", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_moved[];
const struct lang_word lang_en_moved[] = {
	{ "was to be held", 0 }, { "were to be held", 0 },
	{ "was to take place", 0 }, { "were to take place", 0 },
	{ "was due to be held", 0 }, { "was due to take place", 0 },
	{ "should have been held", 0 }, { "should have taken place", 0 },
	{ "was to start", 0 }, { "was to follow", 0 }, { "was scheduled", 0 },
	{ "were scheduled", 0 }, { "had been scheduled", 0 },
	{ "was planned", 0 }, { "were planned", 0 }, { "had been planned", 0 },
	{ "originally scheduled", 0 }, { "originally planned", 0 },
	{ "originally foreseen", 0 }, { "initially scheduled", 0 },
	{ "initially planned", 0 }, { "initially foreseen", 0 },
	{ "previously scheduled", 0 }, { "previously planned", 0 },
	{ "previously announced", 0 }, { "first announced for", 0 },
	{ "originally", 0 }, { "instead of", 0 }, { "rather than", 0 },
	{ "in place of", 0 }, { "postponed from", 2 }, { "moved from", 2 },
	{ "rescheduled from", 2 }, { "no longer on", 0 },
	{ "is cancelled", 1 }, { "are cancelled", 1 }, { "was cancelled", 1 },
	{ "were cancelled", 1 }, { "has been cancelled", 1 },
	{ "have been cancelled", 1 }, { "had to be cancelled", 1 },
	{ "is canceled", 1 }, { "has been canceled", 1 },
	{ "have been canceled", 1 }, { "is postponed", 1 },
	{ "are postponed", 1 }, { "has been postponed", 1 },
	{ "have been postponed", 1 }, { "had to be postponed", 1 },
	{ "will not be held", 1 }, { "will not take place", 1 },
	{ "cannot be held", 1 }, { "cannot take place", 1 },
	{ "is rescheduled", 1 }, { "has been rescheduled", 1 },
	{ "have been rescheduled", 1 }, { "has been moved", 1 },
	{ "was to meet", 0 }, { "were to meet", 0 }, { "was to open", 0 },
	{ "was to begin", 0 }, { "was expected to be held", 0 },
	{ "was expected to take place", 0 }, { "was foreseen", 0 },
	{ "were foreseen", 0 }, { "was announced for", 0 },
	{ "were announced for", 0 }, { "had been announced for", 0 },
	{ "had been foreseen", 0 }, { "was intended to", 0 },
	{ "was set to", 0 }, { "previously set", 0 },
	{ "previously foreseen", 0 }, { "first scheduled", 0 },
	{ "first planned", 0 }, { "had to be moved", 1 },
	{ "has to be postponed", 1 }, { "have to be postponed", 1 },
	{ "has had to be postponed", 1 }, { "must be postponed", 1 },
	{ "had to be rescheduled", 1 }, { "has to be moved", 1 },
	{ "have been moved", 1 }, { "were postponed", 1 },
	{ "was postponed", 1 }, { "will be postponed", 1 },
	{ "to postpone", 1 }, { "to reschedule", 1 }, { "to cancel", 1 },
	{ "has been deferred", 1 }, { "is deferred", 1 },
	{ "have been deferred", 1 }, { "has been brought forward", 1 },
	{ "will not meet", 1 }, { "are rescheduled", 1 }, { "are moved", 1 },
	{ "is moved", 1 }, { "postponement of", 1 }, { "change of date", 1 },
	{ "change of dates", 1 }, { "will no longer take place", 1 },
	{ "will no longer be held", 1 }, { "no longer take place", 1 },
	{ "called off", 1 }, { "is called off", 1 },
	{ "has been called off", 1 }, { "was to have been held", 0 },
	{ "were to have been held", 0 }, { "was to have taken place", 0 },
	{ "had changed from", 2 }, { "have changed from", 2 },
	{ "has changed from", 2 }, { "changed from", 2 },
	{ "been changed from", 2 }, { "been moved from", 2 },
	{ "been postponed from", 2 }, { "been rescheduled from", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_bound[];
const struct lang_word lang_en_bound[] = {
	{ "start", 0 }, { "starts", 0 }, { "starting", 0 }, { "begin", 0 },
	{ "begins", 0 }, { "beginning", 0 }, { "open", 0 }, { "opens", 0 },
	{ "opening", 0 }, { "commence", 0 }, { "commences", 0 },
	{ "commencing", 0 }, { "end", 1 }, { "ends", 1 }, { "ending", 1 },
	{ "close", 1 }, { "closes", 1 }, { "closing", 1 }, { "conclude", 1 },
	{ "concludes", 1 }, { "concluding", 1 }, { "finish", 1 },
	{ "finishes", 1 }, { "finishing", 1 }, { "adjourn", 1 }, { "is expected to close", 1 },
	{ "will last until", 1 }, { "and last until", 1 }, { "lasts until", 1 },
	{ "lasting until", 1 }, { "to last until", 1 },
	{ "will continue until", 1 }, { "and continue until", 1 },
	{ "continues until", 1 }, { "continuing until", 1 },
	{ "will run until", 1 }, { "and run until", 1 }, { "runs until", 1 },
	{ "last day", 2 }, { "final day", 2 }, { "closing day", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_all[];
const struct lang_word lang_en_all[] = {
	{ "all meetings", 0 }, { "all the meetings", 0 },
	{ "all sessions", 0 }, { "all events", 0 }, { "all three", 0 },
	{ "all groups", 0 }, { "both", 0 }, { "each", 0 }, { "every", 0 },
	{ "either", 0 }, { "all of them", 0 }, { "all working groups", 0 },
	{ "all working parties", 0 }, { "all workshops", 0 },
	{ "all the groups", 0 }, { "all committees", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_same_day[];
const struct lang_word lang_en_same_day[] = {
	{ "that same day", 0 }, { "the same day", 0 },
	{ "that same afternoon", 0 }, { "that same morning", 0 },
	{ "that same evening", 0 }, { "the same afternoon", 0 },
	{ "the same evening", 0 }, { "on that day", 0 },
	{ "later that day", 0 }, { "later the same day", 0 },
	{ "that afternoon", 0 }, { "that evening", 0 }, { "that morning", 0 },
	{ "same day", 0 }, { "on the same day", 0 },
	{ "on the eve of", -1 }, { "the eve of", -1 }, { "the day before", -1 },
	{ "one day before", -1 }, { "a day before", -1 },
	{ "the day prior to", -1 }, { "one day prior to", -1 },
	{ "the day preceding", -1 }, { "the preceding day", -1 },
	{ "the previous day", -1 }, { "the following day", 1 },
	{ "the next day", 1 }, { "the day after", 1 },
	{ "the day following", 1 }, { "one day after", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_submit[];
const struct lang_word lang_en_submit[] = {
	{ "contribution", 0 }, { "contributions", 0 }, { "fellowship", 0 },
	{ "fellowships", 0 }, { "visa", 0 }, { "visas", 0 },
	{ "registration", 0 }, { "comments", 0 }, { "abstract", 0 },
	{ "abstracts", 0 }, { "papers", 0 }, { "proposals", 0 },
	{ "nominations", 0 }, { "questionnaire", 0 }, { "presentations", 0 },
	{ "applications", 0 }, { "hotel booking", 0 },
	{ "hotel reservation", 0 }, { "reply form", 0 }, { "observations", 0 },
	{ "side event", 0 }, { "side events", 0 }, { "documents", 0 },
	{ "input documents", 0 }, { "credentials", 0 },
	{ "delegates names", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_instead[];
const struct lang_word lang_en_instead[] = {
	{ "new date", 0 }, { "new dates", 0 }, { "new deadline", 0 },
	{ "should read", 0 }, { "revised", 0 },
	{ "amended to", 0 }, { "now", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_due_glue[];
const struct lang_word lang_en_due_glue[] = {
	{ "i.e", 1 }, { "i.e.", 1 }, { "that is", 1 }, { "namely", 1 },
	{ "that is to say", 1 },
	{ "close of business", 0 }, { "cob", 0 }, { "end of", 0 },
	{ "the end of", 0 }, { "close of", 0 },
	{ "close of the working day", 0 }, { "end of business", 0 },
	{ "the latest", 0 }, { "latest", 0 }, { "midnight", 0 }, { "noon", 0 },
	{ "day", 0 }, { "the", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_meeting[];
const struct lang_word lang_en_meeting[] = {
	{ "briefings", 1 }, { "side events", 1 }, { "round tables", 1 },
	{ "information sessions", 1 },
	{ "meeting", 0 }, { "meetings", 1 }, { "workshop", 0 },
	{ "workshops", 1 }, { "webinar", 0 }, { "webinars", 1 },
	{ "tutorial", 0 }, { "tutorials", 1 },
	{ "conference", 0 }, { "conferences", 1 }, { "seminar", 0 },
	{ "seminars", 1 }, { "symposium", 0 }, { "forum", 0 }, { "forums", 1 },
	{ "fora", 1 }, { "group of experts", 0 }, { "summit", 0 },
	{ "session", 0 }, { "sessions", 1 },
	{ "assembly", 0 }, { "event", 0 }, { "events", 1 }, { "training", 0 },
	{ "training course", 0 }, { "course", 0 }, { "consultation", 0 },
	{ "consultations", 1 }, { "colloquium", 0 }, { "congress", 0 },
	{ "round table", 0 }, { "roundtable", 0 }, { "dialogue", 0 },
	{ "dialogues", 1 }, { "panel", 0 }, { "hackathon", 0 },
	{ "challenge", 0 }, { "briefing", 0 }, { "side event", 0 },
	{ "information session", 0 }, { "q&a session", 0 },
	{ "study group", 0 }, { "working party", 0 }, { "working group", 0 },
	{ "working groups", 2 }, { "study groups", 2 }, { "committees", 2 },
	{ "expert groups", 2 }, { "working parties", 2 },
	{ "correspondence group", 0 }, { "focus group", 0 },
	{ "advisory group", 0 }, { "ad hoc group", 0 }, { "committee", 0 },
	{ "council", 0 }, { "task force", 0 }, { "expert group", 0 },
	{ "task group", 0 }, { "rapporteur group", 0 }, { "board", 0 },
	{ "plenary", 0 }, { "ceremony", 0 }, { "celebration", 0 },
	{ "exhibition", 0 }, { "interregional workshop", 0 },
	{ "masterclass", 0 }, { "bootcamp", 0 }, { "open day", 0 },
	{ "open mornings", 0 }, { "call", 0 }, { "teleconference", 0 },
	{ "e-meeting", 0 }, { "online discussion", 0 },
	{ "discussion series", 0 }, { "mission", 0 }, { "visit", 3 },
	{ "interactive session", 0 }, { "hearing", 0 }, { "retreat", 0 },
	{ "conclave", 0 }, { "group meeting", 0 }, { "clinic", 0 },
	{ "orientation", 0 }, { "orientation session", 0 },
	{ "info session", 0 }, { "information meeting", 0 },
	{ "study visit", 3 }, { "technical visit", 3 }, { "field visit", 3 },
	{ "site visit", 3 },
	{ "open house", 0 }, { "town hall", 0 }, { "brown bag", 0 },
	{ "side-event", 0 }, { "pre-meeting", 0 }, { "pre-session", 0 },
	{ "get-together", 0 }, { "joint meeting", 0 }, { "expo", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_invite[];
const struct lang_word lang_en_invite[] = {
	{ "may hold", 0 }, { "may also hold", 0 },
	{ "is expected to begin", 0 }, { "is expected to start", 0 },
	{ "is expected to open", 0 }, { "is expected to take place", 0 },
	{ "is expected to be held", 0 }, { "is due to begin", 0 },
	{ "is due to start", 0 }, { "is due to open", 0 },
	{ "is to begin", 0 }, { "is to open", 0 }, { "should begin", 0 },
	{ "should open", 0 },
	{ "will serve as", 0 }, { "will be the site of", 0 },
	{ "will deliberate", 2 }, { "deliberates", 2 },
	{ "offered to host", 0 }, { "agreed to host", 0 },
	{ "invite", 1 }, { "invited", 1 }, { "inviting", 1 },
	{ "invitation", 1 }, { "cordially invited", 1 }, { "will be held", 0 },
	{ "follows on", 0 }, { "will follow on", 0 },
	{ "will take place", 0 }, { "will meet", 2 }, { "is to meet", 2 },
	{ "to be held", 0 }, { "will be organized", 0 },
	{ "will be organised", 0 }, { "will host", 0 },
	{ "will be hosted", 0 }, { "will convene", 0 },
	{ "will be convened", 0 }, { "is scheduled", 0 }, { "is scheduled to meet", 2 },
	{ "are scheduled to meet", 2 },
	{ "are scheduled", 0 }, { "scheduled for", 0 },
	{ "is to take place", 0 }, { "are to take place", 0 },
	{ "takes place", 0 }, { "take place", 0 }, { "will start", 0 },
	{ "will begin", 0 }, { "will open", 0 }, { "shall be held", 0 },
	{ "shall take place", 0 }, { "is planned", 0 }, { "are planned", 0 },
	{ "planned for", 0 }, { "is to be held", 0 },
	{ "has the honour to invite", 1 }, { "pleased to invite", 1 },
	{ "pleasure to invite", 1 }, { "pleasure in inviting", 1 },
	{ "honour to invite", 1 }, { "honored to invite", 1 },
	{ "announce", 0 }, { "announces", 0 }, { "inform you that", 0 },
	{ "is organizing", 0 }, { "is organising", 0 }, { "organizes", 0 },
	{ "jointly organize", 0 }, { "jointly organise", 0 },
	{ "will hold", 0 }, { "holds", 0 }, { "to be hosted", 0 },
	{ "is convening", 0 }, { "hosts", 0 }, { "will be the venue", 0 },
	{ "are held", 0 }, { "is held", 0 }, { "organized by", 0 },
	{ "organised by", 0 }, { "join us", 0 }, { "will run", 0 },
	{ "will last", 0 }, { "rescheduled", 0 }, { "postponed to", 4 },
	{ "new dates", 0 }, { "will be offered", 0 }, { "is offered", 0 }, { "will be given", 0 },
	{ "are offered", 0 }, { "will be replaced by", 0 },
	{ "will be conducted", 0 }, { "will conduct", 0 }, { "will be preceded by", 3 },
	{ "is preceded by", 3 }, { "will be followed by", 3 },
	{ "is followed by", 3 }, { "meets", 2 }, { "will be arranged", 0 },
	{ "is to convene", 0 }, { "to be convened", 0 }, { "will gather", 2 },
	{ "are organizing", 0 }, { "are organising", 0 },
	{ "will organize", 0 }, { "will organise", 0 }, { "will offer", 0 },
	{ "is being organized", 0 }, { "is being organised", 0 },
	{ "are organized", 0 }, { "is organized", 0 }, { "is organised", 0 },
	{ "will be meeting", 2 }, { "meet", 2 }, { "are meeting", 2 },
	{ "will be preceded", 3 }, { "is preceded", 3 }, { "are preceded", 3 },
	{ "will be followed", 3 }, { "is followed", 3 }, { "are followed", 3 },
	{ "is convened", 0 }, { "are convened", 0 },
	{ "has been convened", 0 }, { "is hereby convened", 0 },
	{ "shall be convened", 0 }, { "is called for", 0 },
	{ "will be staged", 0 }, { "will assemble", 2 }, { "shall meet", 2 },
	{ "will sit", 2 }, { "will be convening", 0 },
	{ "will be organizing", 0 }, { "will be hosting", 0 },
	{ "will be holding", 0 }, { "have scheduled", 0 },
	{ "has scheduled", 0 }, { "has been scheduled", 0 },
	{ "have been scheduled", 0 }, { "has been planned", 0 },
	{ "is foreseen", 0 }, { "are foreseen", 0 }, { "is envisaged", 0 },
	{ "is due to take place", 0 }, { "is due to be held", 0 },
	{ "are due to take place", 0 }, { "is due to meet", 2 },
	{ "is set to take place", 0 }, { "is set for", 0 },
	{ "is taking place", 0 }, { "are taking place", 0 },
	{ "is being held", 0 }, { "will commence", 0 },
	{ "will take the form of", 0 }, { "you are welcome to attend", 1 },
	{ "welcome to join", 1 }, { "is to be preceded by", 3 },
	{ "precedes", 0 }, { "will precede", 0 },
	{ "has been rescheduled to", 4 }, { "has been moved to", 4 },
	{ "have been moved to", 4 }, { "is moved to", 4 },
	{ "are moved to", 4 }, { "brought forward to", 4 },
	{ "shifted to", 4 }, { "will now take place", 0 },
	{ "will now be held", 0 }, { "there will be", 0 },
	{ "will feature", 0 }, { "postponed until", 4 },
	{ "rescheduled to", 4 }, { "rescheduled for", 4 }, { "moved to", 4 },
	{ "deferred to", 4 }, { "deferred until", 4 },
	{ "has been postponed to", 4 }, { "have been postponed to", 4 },
	{ "is postponed to", 4 }, { "are postponed to", 4 },
	{ "is postponed until", 4 }, { "has been postponed until", 4 },
	{ "welcoming you", 1 }, { "welcome you to", 1 },
	{ "save the date", 1 }, { "save the dates", 1 },
	{ "mark your calendars", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_en_past[];
const struct lang_word lang_en_past[] = {
	{ "was held", 0 }, { "were held", 0 }, { "took place", 0 },
	{ "held in", 0 }, { "held on", 0 }, { "held from", 0 },
	{ "held at", 0 }, { "was organized", 0 }, { "was organised", 0 },
	{ "met in", 0 }, { "met on", 0 }, { "met from", 0 },
	{ "has been held", 0 }, { "have been held", 0 },
	{ "had been held", 0 }, { "concluded", 0 }, { "was adopted", 0 },
	{ "adopted at", 0 }, { "adopted in", 0 }, { "adopted on", 0 },
	{ "approved at", 0 }, { "approved in", 0 }, { "decided at", 0 },
	{ "previous", 0 }, { "last meeting", 0 }, { "last session", 0 },
	{ "dated", 0 }, { "of the last meeting", 0 }, { "was convened", 0 },
	{ "since", 0 }, { "was approved", 0 }, { "convened in", 0 },
	{ "meeting held", 0 }, { "meetings held", 0 }, { "minutes of", 0 },
	{ NULL, 0 }
};
