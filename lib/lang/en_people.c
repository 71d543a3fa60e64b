/* SPDX-License-Identifier: MIT */
/* English: whom to ask and how people are called; whom letters go to. */
#include "lang/lang.h"

extern const struct lang_word lang_en_contact[];
const struct lang_word lang_en_contact[] = {
	{ "contact", 0 }, { "contacts", 0 }, { "contact person", 0 },
	{ "contact persons", 0 }, { "contact point", 0 },
	{ "contact details", 0 }, { "focal point", 0 }, { "focal points", 0 },
	{ "for your reply", 0 }, { "reply to", 0 },
	{ "for further information", 0 }, { "further information", 0 },
	{ "for more information", 0 }, { "for information", 0 },
	{ "for any information", 0 }, { "enquiries", 0 }, { "inquiries", 0 },
	{ "queries", 0 }, { "for queries", 0 }, { "coordinator", 0 },
	{ "event coordinator", 0 }, { "secretariat contact", 0 },
	{ "for additional information", 0 },
	{ "for any further information", 0 }, { "for any questions", 0 },
	{ "information", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_phone[];
const struct lang_word lang_en_phone[] = {
	{ "tel", 0 }, { "tel no", 0 }, { "telephone", 0 },
	{ "telephone no", 0 }, { "phone", 0 }, { "phone no", 0 },
	{ "telephone number", 0 }, { "phone number", 0 }, { "t", 0 },
	{ "mobile", 0 }, { "mob", 0 }, { "cell", 0 }, { "direct line", 1 },
	{ "direct tel", 1 }, { "tél", 0 }, { "tel/fax", 0 }, { "tel / fax", 0 },
	{ "tel. no", 0 }, { "tel. direct", 1 }, { "direct telephone", 1 },
	{ "direct phone", 1 }, { "direct dial", 1 },
	{ "dial directly to extension", 1 }, { "telephone direct", 1 },
	{ "direct number", 1 }, { "tel./fax", 0 }, { "tel. / fax", 0 },
	{ "tel. & fax", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_fax[];
const struct lang_word lang_en_fax[] = {
	{ "fax", 0 }, { "fax no", 0 }, { "telefax", 0 }, { "facsimile", 0 },
	{ "f", 0 }, { "fax number", 0 }, { "tel/fax", 0 }, { "tel / fax", 0 },
	{ "telefax gr3", 0 }, { "gr3", 0 }, { "gr4", 0 }, { "direct fax", 1 },
	{ "direct fax no", 1 }, { "fax direct", 1 }, { "direct fax n°", 1 },
	{ "fax no direct", 1 }, { "tel./fax", 0 }, { "tel. / fax", 0 },
	{ "tel. & fax", 0 },
	{ "telefax no", 0 },
	{ "facsimile no", 0 },
	{ "facsimile number", 0 },
	{ "fax nr", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_email[];
const struct lang_word lang_en_email[] = {
	{ "e-mail", 0 }, { "email", 0 }, { "e mail", 0 },
	{ "e-mail address", 0 }, { "email address", 0 }, { "mail", 0 },
	{ "e-mails", 0 }, { "emails", 0 }, { "electronic mail", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_honorific[];
const struct lang_word lang_en_honorific[] = {
	{ "mr", 0 }, { "mr.", 0 }, { "ms", 0 }, { "mrs", 0 }, { "miss", 0 },
	{ "dr", 0 }, { "prof", 0 }, { "professor", 0 }, { "eng", 0 },
	{ "engr", 0 }, { "h.e", 0 }, { "h.e. mr", 0 }, { "h.e. ms", 0 },
	{ "h.e. dr", 0 }, { "his excellency", 0 }, { "her excellency", 0 },
	{ "ambassador", 0 }, { "hon", 0 }, { "honourable", 0 },
	{ "the honourable", 0 }, { "sir", 1 }, { "dame", 0 }, { "rev", 0 },
	{ "col", 1 }, { "colonel", 1 }, { "gen", 1 }, { "general", 1 },
	{ "capt", 1 }, { "captain", 1 }, { "adm", 0 }, { "lt", 1 },
	{ "judge", 1 }, { "sheikh", 1 }, { "prince", 1 }, { "princess", 1 },
	{ "mx", 0 }, { "messrs", 0 }, { "amb", 0 }, { "h.e. prof", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_addressee[];
const struct lang_word lang_en_addressee[] = {
	{ "administration", 0 }, { "administrations", 0 },
	{ "all administrations", 0 }, { "all members", 0 },
	{ "all member states", 0 }, { "all participants", 0 },
	{ "all parties", 0 }, { "all states", 0 }, { "member", 0 },
	{ "members", 0 }, { "member states", 0 }, { "member state", 0 },
	{ "member countries", 0 }, { "member parliaments", 0 },
	{ "member administrations", 0 }, { "associate members", 0 },
	{ "sector members", 0 }, { "associates", 0 }, { "academia", 0 },
	{ "academic institutions", 0 }, { "academies", 0 }, { "states", 0 },
	{ "governments", 0 }, { "parties", 0 }, { "party", 0 },
	{ "contracting parties", 0 }, { "states parties", 0 },
	{ "non-parties", 0 }, { "observer", 0 }, { "observers", 0 },
	{ "observer states", 0 }, { "minister", 0 }, { "ministers", 0 },
	{ "ministries", 0 }, { "ministry", 0 }, { "head", 0 }, { "heads", 0 },
	{ "director", 0 }, { "directors", 0 }, { "directors general", 0 },
	{ "director-general", 0 }, { "director general", 0 },
	{ "directors-general", 0 }, { "representative", 0 },
	{ "representatives", 0 }, { "permanent representatives", 0 },
	{ "permanent representative", 0 }, { "permanent missions", 0 },
	{ "permanent mission", 0 }, { "missions", 0 },
	{ "permanent delegations", 0 }, { "delegations", 0 },
	{ "delegates", 0 }, { "delegation", 0 }, { "embassies", 0 },
	{ "embassy", 0 }, { "diplomatic missions", 0 }, { "focal point", 0 },
	{ "focal points", 0 }, { "contact point", 0 }, { "contact points", 0 },
	{ "points of contact", 0 }, { "liaison officers", 0 },
	{ "regulator", 0 }, { "regulators", 0 },
	{ "regulatory authorities", 0 }, { "regulatory agencies", 0 },
	{ "authorities", 0 }, { "civil aviation authorities", 0 },
	{ "operators", 0 }, { "designated operators", 0 },
	{ "organizations", 0 }, { "organisations", 0 }, { "organization", 0 },
	{ "intergovernmental organizations", 0 },
	{ "non-governmental organizations", 0 },
	{ "international organizations", 0 }, { "regional organizations", 0 },
	{ "secretariat", 0 }, { "secretariats", 0 }, { "chair", 0 },
	{ "chairs", 0 }, { "chairman", 0 }, { "chairmen", 0 },
	{ "chairpersons", 0 }, { "vice-chairmen", 0 }, { "vice-chairs", 0 },
	{ "president", 0 }, { "presidents", 0 }, { "secretary", 0 },
	{ "secretary general", 0 }, { "secretary-general", 0 },
	{ "secretaries", 0 }, { "commissions", 0 }, { "commission", 0 },
	{ "committees", 0 }, { "agencies", 0 }, { "partners", 0 },
	{ "experts", 0 }, { "participants", 0 }, { "national experts", 0 },
	{ "universities", 0 }, { "institutions", 0 }, { "companies", 0 },
	{ "manufacturers", 0 }, { "stakeholders", 0 }, { "unions", 0 },
	{ "restricted unions", 0 }, { "regional offices", 0 },
	{ "regional office", 0 }, { "country offices", 0 },
	{ "resident coordinators", 0 }, { "advisers", 0 }, { "rapporteurs", 0 },
	{ "coordinators", 0 }, { "postal administrations", 0 },
	{ "customs administrations", 0 }, { "national commissions", 0 },
	{ "national committees", 0 }, { "meteorological services", 0 },
	{ "national societies", 0 }, { "communities", 0 }, { "councillors", 0 },
	{ "councilors", 0 }, { "governors", 0 }, { "alternates", 0 },
	{ "counsellors", 0 }, { "colleagues", 0 }, { "by e-mail only", 1 },
	{ "as per distribution list", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_en_reply[];
const struct lang_word lang_en_reply[] = {
	{ "return*", 0 }, { "returned to", 0 }, { "send", 0 }, { "sent to", 0 },
	{ "send to", 0 }, { "sending", 0 }, { "submit", 0 },
	{ "submitted to", 0 }, { "submit to", 0 }, { "addressed to", 0 },
	{ "address to", 0 }, { "write to", 0 }, { "replies to", 0 },
	{ "reply to", 0 }, { "forward to", 0 }, { "forwarded to", 0 },
	{ "communicated to", 0 }, { "transmitted to", 0 }, { "apply to", 0 },
	{ "be reached", 0 }, { "communicated", 0 }, { "question*", 0 },
	{ "queries", 0 }, { "query", 0 }, { "rsvp", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_lodging[];
const struct lang_word lang_en_lodging[] = {
	{ "hotel", 0 }, { "hotels", 0 }, { "hostel", 0 }, { "guest house", 0 },
	{ "guesthouse", 0 }, { "accommodation", 0 }, { "lodging", 0 },
	{ "single room", 0 }, { "double room", 0 }, { "room rate", 0 },
	{ "per night", 0 }, { "front desk", 0 }, { "taxi", 0 }, { "taxis", 0 },
	{ "shuttle", 0 }, { "restaurant", 0 }, { "hospital", 0 },
	{ "clinic", 0 }, { "police", 0 }, { "ambulance", 0 },
	{ "emergency", 0 }, { "airline", 0 }, { "travel agency", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_en_proxy[];
const struct lang_word lang_en_proxy[] = {
	{ "for the", 0 }, { "for and on behalf of", 0 }, { "on behalf of", 0 },
	{ "p.p", 0 }, { "per pro", 0 }, { "signed for", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_en_pronoun[];
const struct lang_word lang_en_pronoun[] = {
	{ "they", 0 }, { "them", 0 }, { "these should", 0 },
	{ "these must", 0 }, { "these are to", 0 }, { "send it", 0 },
	{ "return it", 0 }, { "submit it", 0 }, { "forward it", 0 },
	{ "complete it", 0 }, { "fax it", 0 }, { "mail it", 0 },
	{ "transmit it", 0 },
	{ "requests should", 1 }, { "requests must", 1 },
	{ "requests have to", 1 }, { "requests are to", 1 },
	{ "applications should", 1 }, { "applications must", 1 },
	{ "applications have to", 1 }, { "applications are to", 1 },
	{ "nominations should", 1 }, { "nominations must", 1 },
	{ NULL, 0 }
};
