/* SPDX-License-Identifier: MIT */
/* English: where one meets, and whether one goes there. */
#include "lang/lang.h"

extern const struct lang_word lang_en_venue[];
const struct lang_word lang_en_venue[] = {
	{ "venue", 0 }, { "place", 0 }, { "location", 0 }, { "where", 0 },
	{ "meeting place", 0 }, { "meeting venue", 0 }, { "room", 0 },
	{ "address of venue", 0 }, { "venue and address", 0 },
	{ "meeting room", 0 }, { "venue of the meeting", 0 },
	{ "venue of the event", 0 }, { "site of the meeting", 0 },
	{ "site of the event", 0 }, { "site of the workshop", 0 }, { "location of the meeting", 0 },
	{ "place of meeting", 0 }, { "meeting location", 0 },
	{ "venue and date", 0 }, { "venue and time", 0 },
	{ "venue and dates", 0 }, { "place and date", 0 },
	{ "address of the venue", 0 }, { "event venue", 0 },
	{ "conference venue", 0 },
	{ "location details", 0 }, { "venue details", 0 },
	{ "venue address", 0 }, { "details of the venue", 0 },
	{ "venue/location", 0 }, { "location/venue", 0 },
	{ "host city and venue", 0 }, { "city and venue", 0 },
	{ "meeting place and address", 0 }, { "place/venue", 0 },
	{ "venue / location", 0 },
	{ "date and venue", 0 }, { "dates and venue", 0 },
	{ "date and place", 0 }, { "dates and place", 0 },
	{ "date, time and venue", 0 }, { "date & venue", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_format[];
const struct lang_word lang_en_format[] = {
	{ "platform", 1 }, { "online platform", 1 }, { "meeting platform", 1 },
	{ "virtual platform", 1 }, { "software", 1 }, { "tool", 1 },
	{ "format", 0 }, { "mode", 0 }, { "modality", 0 },
	{ "type of meeting", 0 }, { "meeting format", 0 },
	{ "mode of meeting", 0 }, { "meeting mode", 0 },
	{ "form of meeting", 0 }, { "event format", 0 },
	{ "type", 0 }, { "type of event", 0 },
	{ "modality of the meeting", 0 }, { "mode of participation", 0 },
	{ "participation", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_venue_noun[];
const struct lang_word lang_en_venue_noun[] = {
	{ "headquarters", 0 }, { "headquarter", 0 }, { "hotel", 1 },
	{ "centre", 0 }, { "center", 0 }, { "room", 2 }, { "rooms", 2 },
	{ "hall", 2 }, { "palais", 0 }, { "palace", 0 }, { "building", 0 },
	{ "university", 0 }, { "auditorium", 0 }, { "campus", 0 },
	{ "complex", 0 }, { "tower", 0 }, { "embassy", 0 }, { "theatre", 0 },
	{ "theater", 0 }, { "library", 0 }, { "institute", 0 },
	{ "academy", 0 }, { "museum", 0 }, { "convention centre", 0 },
	{ "conference centre", 0 }, { "pavilion", 0 }, { "zone", 2 },
	{ "stadium", 0 }, { "ballroom", 2 }, { "premises", 0 }, { "villa", 0 },
	{ "castle", 0 }, { "resort", 1 }, { "street", 3 }, { "avenue", 3 },
	{ "road", 3 }, { "chamber", 2 }, { "boardroom", 2 }, { "floor", 2 },
	{ "office of", 4 }, { "club", 0 }, { "lodge", 1 }, { "inn", 1 },
	{ "house", 0 }, { "college", 0 }, { "school", 0 }, { "laboratory", 0 },
	{ "studio", 2 }, { "arena", 0 }, { "plaza", 0 }, { "park hotel", 1 },
	{ "suites", 1 }, { "wing", 2 }, { "meeting room", 2 },
	{ "conference room", 2 }, { "committee room", 2 }, { "boulevard", 3 },
	{ "square", 3 }, { "lane", 3 }, { "drive", 3 }, { "quay", 3 },
	{ "embankment", 3 }, { "str", 3 }, { "ave", 3 }, { "blvd", 3 },
	{ "p.o. box", 3 }, { "office", 4 }, { "offices", 4 }, { "regional office", 4 },
	{ "area office", 4 }, { "streets", 3 }, { "corner", 3 },
	{ "country office", 4 }, { "liaison office", 4 },
	{ "secretariat building", 0 }, { "ministry of", 4 },
	{ "parliament", 4 }, { "city hall", 0 }, { "town hall", 0 },
	{ "opera house", 0 }, { "cultural centre", 0 },
	{ "training centre", 0 }, { "exhibition centre", 0 },
	{ "business centre", 0 }, { "congress centre", 0 },
	{ "international centre", 0 }, { "auditoria", 0 }, { "gallery", 0 },
	{ "palace of nations", 0 }, { "offices of", 4 },
	{ "exhibition hall", 0 }, { "seat of", 0 }, { "congress palace", 0 },
	{ "conservatory", 0 }, { "barracks", 0 }, { "faculty", 4 },
	{ "foundation", 4 },
	{ "hostel", 1 }, { "guesthouse", 1 }, { "guest house", 1 },
	{ "convention center", 0 }, { "conference hall", 2 },
	{ "lecture hall", 2 }, { "lecture theatre", 2 },
	{ "seminar room", 2 }, { "assembly hall", 2 }, { "plenary hall", 2 },
	{ "observatory", 0 }, { "estate", 0 }, { "compound", 0 }, { "hq", 0 },
	{ "parliament house", 0 }, { "state house", 0 }, { "chancery", 0 },
	{ "terminal building", 0 }, { "science park", 0 },
	{ "technology park", 0 }, { "abbey", 0 }, { "monastery", 0 },
	{ "residence", 0 }, { "hilton", 1 }, { "sheraton", 1 },
	{ "marriott", 1 }, { "hyatt", 1 }, { "intercontinental", 1 },
	{ "radisson", 1 }, { "novotel", 1 }, { "kempinski", 1 },
	{ "mövenpick", 1 }, { "sofitel", 1 }, { "crowne plaza", 1 },
	{ "holiday inn", 1 }, { "four seasons", 1 }, { "ritz-carlton", 1 },
	/* names that stay in their own tongue */
	{ "palacio", 0 }, { "palácio", 0 }, { "palazzo", 0 }, { "centro", 0 },
	{ "casa", 0 }, { "edificio", 0 }, { "edifício", 0 },
	{ "auditorio", 0 }, { "sala", 2 }, { "salle", 2 }, { "salón", 2 },
	{ "maison", 0 }, { "château", 0 }, { "musée", 0 }, { "hôtel", 1 },
	{ "zentrum", 0 }, { "haus", 0 }, { "schloss", 0 },
	{ "kongresshaus", 0 }, { "hofburg", 0 }, { "rathaus", 0 },
	{ "universidad", 0 }, { "universidade", 0 }, { "université", 0 },
	{ "universität", 0 }, { "università", 0 }, { "museo", 0 },
	{ "rue", 3 }, { "avenida", 3 }, { "calle", 3 }, { "rua", 3 },
	{ "strasse", 3 }, { "straße", 3 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_no_venue[];
const struct lang_word lang_en_no_venue[] = {
	{ "hotel reservation", 1 }, { "hotel reservations", 1 },
	{ "hotel booking", 1 }, { "hotel list", 1 }, { "list of hotels", 1 },
	{ "hotel information", 1 }, { "hotel accommodation", 1 },
	{ "room reservation", 1 }, { "room booking", 1 },
	{ "airport", 2 }, { "airports", 2 }, { "station", 2 }, { "metro", 0 },
	{ "bus stop", 0 }, { "embassy", 0 }, { "embassies", 0 },
	{ "consulate", 0 }, { "consulates", 0 }, { "bank", 2 },
	{ "hotels", 0 }, { "clinic", 0 }, { "hospital", 0 }, { "entrance", 0 },
	{ "reception desk", 0 }, { "registration desk", 0 },
	{ "arrivals hall", 0 }, { "lobby", 0 }, { "gate", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_at_place[];
const struct lang_word lang_en_at_place[] = {
	{ "as its venue", 0 }, { "as the venue", 0 },
	{ "at", 0 }, { "in", 0 }, { "at the", 0 }, { "in the", 0 },
	{ "on the premises of", 0 }, { "within", 0 }, { "in the city of", 0 },
	{ "at its", 0 }, { "at our", 0 }, { "at their", 0 }, { "in its", 0 },
	{ "done at", 0 },
	{ "at the address", 1 }, { "at the following address", 1 },
	{ "located at", 1 }, { "situated at", 1 }, { "at this address", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_same_place[];
const struct lang_word lang_en_same_place[] = {
	{ "at the same location", 0 }, { "at the same place", 0 },
	{ "at the same venue", 0 }, { "in the same place", 0 },
	{ "in the same building", 0 }, { "same venue", 0 },
	{ "same place", 0 }, { "same location", 0 }, { "at that venue", 0 },
	{ "at the same hotel", 0 }, { "same hotel", 0 },
	{ "in the same room", 0 }, { "same room", 0 },
	{ "at the same address", 0 }, { "same address", 0 },
	{ "same centre", 0 }, { "same center", 0 }, { "same building", 0 },
	{ "same premises", 0 }, { "same hall", 0 }, { "same city", 0 },
	{ "same facilities", 0 }, { "at the aforementioned venue", 0 },
	{ "at the above venue", 0 }, { "at the above address", 0 },
	{ "at the above-mentioned venue", 0 }, { "at this venue", 0 },
	{ "at the said venue", 0 },
	{ "same", 1 }, { "this", 1 }, { "that", 1 }, { "said", 1 },
	{ "aforementioned", 1 }, { "above", 1 }, { "held there", 0 },
	{ "take place there", 0 }, { "meet there", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_host[];
const struct lang_word lang_en_host[] = {
	{ "at the invitation of", 0 }, { "at the kind invitation of", 0 },
	{ "by kind invitation of", 0 }, { "by invitation of", 0 },
	{ "upon the invitation of", 0 }, { "upon invitation of", 0 },
	{ "at the generous invitation of", 0 },
	{ "on the kind invitation of", 0 },
	{ "at the gracious invitation of", 0 }, { "hosted by", 0 },
	{ "kindly hosted by", 0 }, { "generously hosted by", 0 },
	{ "organized by", 0 }, { "organised by", 0 }, { "co-organized by", 0 },
	{ "co-organised by", 0 }, { "organized jointly by", 0 },
	{ "jointly organized by", 0 }, { "convened by", 0 },
	{ "with the support of", 0 }, { "supported by", 0 },
	{ "in cooperation with", 0 }, { "in co-operation with", 0 },
	{ "in collaboration with", 0 }, { "in partnership with", 0 },
	{ "in coordination with", 0 }, { "sponsored by", 0 },
	{ "on behalf of", 0 }, { "courtesy of", 0 },
	{ "under the patronage of", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_both[];
const struct lang_word lang_en_both[] = {
	{ "both", 1 }, { "all of them", 0 }, { "all the meetings", 0 },
	{ "all meetings", 0 }, { "the meetings", 0 }, { "all events", 0 },
	{ "the events", 0 }, { "both events", 1 }, { "both meetings", 1 },
	{ "the two meetings", 1 }, { "the two events", 1 },
	{ "these meetings", 0 }, { "these events", 0 },
	{ "the three meetings", 0 }, { "the activities", 0 }, { "the two", 1 },
	{ "all", 2 }, { "each", 2 }, { "each of the", 2 }, { "every", 2 },
	{ "these", 2 }, { "the three", 2 }, { "the four", 2 },
	{ "the five", 2 }, { "the above", 2 }, { "the above-mentioned", 2 },
	{ "the following", 2 }, { "any of the", 2 }, { NULL, 0 }
};

extern const struct lang_word lang_en_online[];
const struct lang_word lang_en_online[] = {
	{ "by electronic means", 0 }, { "entirely electronic", 0 },
	{ "fully electronic", 0 }, { "entirely virtual", 0 },
	{ "online", 0 }, { "on-line", 0 }, { "virtual", 0 },
	{ "virtually", 0 }, { "fully virtual", 0 }, { "webinar", 0 },
	{ "webinars", 0 }, { "zoom", 1 }, { "microsoft teams", 1 },
	{ "ms teams", 1 }, { "teams", 3 }, { "webex", 1 },
	{ "web conference", 0 }, { "videoconference", 0 },
	{ "video conference", 0 }, { "video-conference", 0 },
	{ "video conferencing", 0 }, { "teleconference", 0 },
	{ "by distance learning", 0 }, { "through distance learning", 0 },
	{ "distance learning phase", 0 }, { "distance-learning phase", 0 },
	{ "distance learning part", 0 }, { "distance-learning part", 0 },
	{ "video teleconference", 0 },
	{ "conference call", 0 }, { "e-meeting", 0 }, { "e-meetings", 0 },
	{ "electronic meeting", 0 }, { "electronic meetings", 0 },
	{ "fully electronically", 0 }, { "meet electronically", 0 },
	{ "virtual meetings", 0 }, { "fully online", 0 }, { "gotomeeting", 1 },
	{ "gotowebinar", 1 }, { "go to meeting", 1 }, { "interprefy", 1 },
	{ "adobe connect", 1 }, { "google meet", 1 }, { "skype", 1 },
	{ "virtual meeting", 0 }, { "kudo", 1 }, { "mymeetings", 1 },
	{ "by teleconference", 0 }, { "online only", 0 }, { "adigo", 1 },
	{ "cisco webex", 1 }, { "skype for business", 1 }, { "bluejeans", 1 },
	{ "trueconf", 1 }, { "jitsi", 1 }, { "bigbluebutton", 1 },
	{ "zoom webinar", 1 }, { "zoom meeting", 1 }, { "zoom events", 1 },
	{ "tencent meeting", 1 }, { "voov", 1 }, { "hopin", 1 },
	{ "virtual format", 0 }, { "virtual platform", 0 },
	{ "held remotely", 0 }, { "remote meeting", 0 },
	{ "remote session", 0 }, { "remote sessions", 0 },
	{ "web meeting", 0 }, { "web-meeting", 0 }, { "web-based", 0 },
	{ "electronically", 0 }, { "virtual reality", 2 },
	{ "virtual assets", 2 }, { "virtual private", 2 },
	{ "online protection", 2 }, { "online safety", 2 },
	{ "online content", 2 }, { "online platforms", 2 },
	{ "online services", 2 }, { "online learning", 2 },
	{ "online trust", 2 }, { "online harms", 2 },
	{ "online environment", 2 }, { "online system", 2 },
	{ "hybrid threats", 2 }, { "hybrid warfare", 2 },
	{ "hybrid learning", 2 }, { "hybrid networks", 2 },
	{ "child online protection", 2 }, { "children online", 2 },
	{ "online abuse", 2 }, { "online violence", 2 },
	{ "online gambling", 2 }, { "physical infrastructure", 2 },
	{ "physical layer", 2 }, { "physical security", 2 },
	{ "published online", 2 }, { "available online", 2 },
	{ "posted online", 2 }, { "accessible online", 2 },
	{ "displayed online", 2 }, { "found online", 2 },
	{ "consulted online", 2 }, { "accessed online", 2 },
	{ "announced online", 2 }, { "made available online", 2 },
	{ "published virtually", 2 }, { "online publication", 2 },
	{ "submitted online", 2 }, { "submit online", 2 },
	{ "online form", 2 }, { "online submission", 2 },
	{ "downloaded online", 2 },
	{ "online dispute resolution", 2 }, { "teams of", 2 },
	{ "virtual water", 2 }, { "online training platform", 2 },
	{ "fully remote", 0 }, { "remote event", 0 },
	{ "remote workshop", 0 }, { "remote format", 0 },
	{ "in remote mode", 0 }, { "remote mode", 0 }, { "remotely only", 0 },
	{ "live stream", 2 }, { "livestream", 2 }, { "live streaming", 2 },
	{ "live-streamed", 2 }, { "webcast", 2 }, { "webcasting", 2 },
	{ "online webcast", 2 }, { "streamed online", 2 },
	{ "broadcast online", 2 }, { "live online broadcast", 2 },
	{ "through the platform", 0 }, { "via the platform", 0 },
	{ "on the platform", 0 }, { "using the platform", 0 },
	{ "remote interpretation", 2 },
	{ "remote simultaneous interpretation", 2 },
	{ "interpretation will be provided remotely", 2 },
	{ "interpreted remotely", 2 },
	{ "online survey", 2 }, { "online questionnaire", 2 },
	{ "online forms", 2 }, { "online booking", 2 },
	{ "online course", 2 }, { "online courses", 2 }, { "online tool", 2 },
	{ "online database", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_in_person[];
const struct lang_word lang_en_in_person[] = {
	{ "in person", 0 }, { "in-person", 0 }, { "physical meeting", 0 },
	{ "physical", 0 }, { "physically", 0 }, { "face-to-face", 0 },
	{ "face to face", 0 }, { "on-site", 0 }, { "onsite", 0 },
	{ "on site", 0 }, { "physical participation", 0 },
	{ "physical attendance", 0 }, { "in presence", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_hybrid[];
const struct lang_word lang_en_hybrid[] = {
	{ "hybrid", 0 }, { "hybrid format", 0 }, { "hybrid meeting", 0 },
	{ "in person and online", 0 }, { "in-person and online", 0 },
	{ "online and in person", 0 }, { "in person and virtual", 0 },
	{ "in-person and virtual", 0 }, { "in person or online", 0 },
	{ "physical and virtual", 0 }, { "both in person and online", 0 },
	{ "with remote participation", 1 }, { "remote participation", 1 },
	{ "physical with remote participation", 0 },
	{ "in person with remote participation", 0 },
	{ "both physically and remotely", 0 },
	{ "physically and virtually", 0 }, { "physical and online", 0 },
	{ "in person and remotely", 0 }, { "either in person or online", 0 },
	{ "in person and remote", 0 }, { "online or in person", 0 },
	{ "remote attendance", 1 }, { "online participation", 1 },
	{ "virtual participation", 1 }, { "remotely", 1 },
	{ "remote participants", 1 }, { "remote delegates", 1 },
	{ "virtual attendance", 1 }, { "remote access", 1 },
	{ "hybrid mode", 0 }, { "hybrid form", 0 }, { "hybrid event", 0 },
	{ "hybrid capabilities", 0 }, { "hybrid modality", 0 },
	{ "hybrid session", 0 }, { "hybrid workshop", 0 },
	{ "in person and via", 0 }, { "both on-site and online", 0 },
	{ "on-site and online", 0 }, { "onsite and online", 0 },
	{ "on site and online", 0 }, { "physical and remote", 0 },
	{ "physically or remotely", 0 }, { "physically and remotely", 0 },
	{ "in person or remotely", 0 }, { "in person or virtually", 0 },
	{ "in-person or virtual", 0 }, { "in-person or online", 0 },
	{ "online and onsite", 0 }, { "online and on-site", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_attend[];
const struct lang_word lang_en_attend[] = {
	{ "participate", 0 }, { "participating", 0 }, { "participates", 0 },
	{ "participants", 0 }, { "participation", 0 }, { "attend", 0 },
	{ "attending", 0 }, { "attendance", 0 }, { "attendees", 0 },
	{ "take part", 0 }, { "taking part", 0 }, { "join", 0 },
	{ "joining", 0 }, { "follow", 0 }, { "followed", 0 }, { "connect", 0 },
	{ "be represented", 0 }, { "delegates", 0 }, { "delegations", 0 },
	{ "speakers", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_about[];
const struct lang_word lang_en_about[] = {
	{ "on", 0 }, { "about", 0 }, { "regarding", 0 }, { "concerning", 0 },
	{ "related to", 0 }, { "relating to", 0 }, { "dedicated to", 0 },
	{ "devoted to", 0 }, { "entitled", 0 }, { "theme", 0 }, { "topic", 0 },
	{ "subject", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_is[];
const struct lang_word lang_en_is[] = {
	{ "is", 0 }, { "will be", 0 }, { "shall be", 0 }, { "would be", 0 },
	{ "remains", 0 }, { "will remain", 0 }, { "is still", 0 },
	{ "is now", 0 }, { "has not changed", 0 }, { "remains unchanged", 0 },
	{ "is unchanged", 0 }, { "unchanged", 0 },
	{ "has been changed to", 0 }, { "has been moved to", 0 },
	{ "has changed to", 0 }, { "is confirmed as", 0 },
	{ "is the following", 0 }, { "is as follows", 0 },
	{ "will be as follows", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_form[];
const struct lang_word lang_en_form[] = {
	{ "complete the form", 0 }, { "complete the online form", 0 },
	{ "names of their representatives", 0 },
	{ "names of your representatives", 0 }, { "names of participants", 0 },
	{ "names of the participants", 0 }, { "names of their delegates", 0 },
	{ "names of your delegates", 0 }, { "names of delegates", 0 },
	{ "complete the registration form", 0 }, { "fill in the form", 0 },
	{ "fill in the online form", 0 }, { "fill out the form", 0 },
	{ "fill out the online form", 0 }, { "nominations", 0 },
	{ "nomination form", 0 }, { "applications", 0 },
	{ "application form", 0 }, { "participation form", 0 },
	{ "confirm your attendance", 0 }, { "confirm your participation", 0 },
	{ "confirm attendance", 0 }, { "confirm participation", 0 },
	{ "confirm their attendance", 0 },
	{ "confirm their participation", 0 }, { "online form", 0 },
	{ "attendance form", 0 }, { "fellowship", 1 }, { "fellowships", 1 },
	{ "visa", 1 }, { "visas", 1 }, { "questionnaire", 1 },
	{ "survey", 1 }, { "abstract", 1 }, { "abstracts", 1 },
	{ "paper", 1 }, { "papers", 1 }, { "contribution", 1 },
	{ "contributions", 1 }, { "hotel", 1 }, { "hotels", 1 },
	{ "evaluation", 1 }, { "proposals", 1 }, { "comments", 1 },
	{ "documents", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_except[];
const struct lang_word lang_en_except[] = {
	{ "except", 0 }, { "except for", 0 }, { "except the", 0 },
	{ "excepting", 0 }, { "with the exception of", 0 },
	{ "other than", 0 }, { "save for", 0 }, { "excluding", 0 },
	{ "but not", 0 }, { "but not for", 0 }, { "but not in", 0 },
	{ "only the", 4 },
	{ NULL, 0 }
};
