/* SPDX-License-Identifier: MIT */
/* French. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_venue[];
extern const struct lang_word lang_fr_venue_noun[];
extern const struct lang_word lang_fr_at_place[];
extern const struct lang_word lang_fr_same_place[];
extern const struct lang_word lang_fr_online[];
extern const struct lang_word lang_fr_in_person[];
extern const struct lang_word lang_fr_hybrid[];
extern const struct lang_word lang_fr_format[];
extern const struct lang_word lang_fr_no_venue[];
extern const struct lang_word lang_fr_host[];
extern const struct lang_word lang_fr_both[];
extern const struct lang_word lang_fr_except[];
extern const struct lang_word lang_fr_is[];
extern const struct lang_word lang_fr_form[];
extern const struct lang_word lang_fr_attend[];
extern const struct lang_word lang_fr_about[];
extern const struct lang_word lang_fr_speaker[];
extern const struct lang_word lang_fr_column_document[];
extern const struct lang_word lang_fr_column_speaker[];
extern const struct lang_word lang_fr_body[];
extern const struct lang_word lang_fr_undecided[];
extern const struct lang_word lang_fr_business[];
extern const struct lang_word lang_fr_speech[];
extern const struct lang_word lang_fr_title_lead[];
extern const struct lang_word lang_fr_title_end[];
extern const struct lang_word lang_fr_opening[];
extern const struct lang_word lang_fr_post[];
extern const struct lang_word lang_fr_compliments[];
extern const struct lang_word lang_fr_org[];
extern const struct lang_word lang_fr_mark[];
extern const struct lang_word lang_fr_action[];
extern const struct lang_word lang_fr_background[];
extern const struct lang_word lang_fr_contact[];
extern const struct lang_word lang_fr_phone[];
extern const struct lang_word lang_fr_fax[];
extern const struct lang_word lang_fr_email[];
extern const struct lang_word lang_fr_honorific[];
extern const struct lang_word lang_fr_addressee[];
extern const struct lang_word lang_fr_reply[];
extern const struct lang_word lang_fr_lodging[];
extern const struct lang_word lang_fr_proxy[];
extern const struct lang_word lang_fr_pronoun[];
extern const struct lang_word lang_fr_of[];
extern const struct lang_word lang_fr_article[];
extern const struct lang_word lang_fr_beside[];
extern const struct lang_word lang_fr_after[];
extern const struct lang_word lang_fr_not[];
extern const struct lang_word lang_fr_not_due[];
extern const struct lang_word lang_fr_was[];
extern const struct lang_word lang_fr_due_glue[];
extern const struct lang_word lang_fr_submit[];
extern const struct lang_word lang_fr_instead[];
extern const struct lang_word lang_fr_same_day[];
extern const struct lang_word lang_fr_all[];
extern const struct lang_word lang_fr_bound[];
extern const struct lang_word lang_fr_moved[];
extern const struct lang_word lang_fr_meeting[];
extern const struct lang_word lang_fr_invite[];
extern const struct lang_word lang_fr_past[];

static const struct lang_word reference_words[] = {
	{ "réf", 0 }, { "ref", 0 }, { "notre réf", LANG_REF_OURS },
	{ "nos réf", LANG_REF_OURS }, { "notre référence", LANG_REF_OURS },
	{ "votre réf", LANG_REF_THEIRS }, { "vos réf", LANG_REF_THEIRS },
	{ "référence", 0 }, { "référence n°", 0 }, { "réf n°", 0 },
	{ "n° de référence", 0 }, { "n/réf", LANG_REF_OURS },
	{ "n/ref", LANG_REF_OURS }, { "nos références", LANG_REF_OURS },
	{ "v/réf", LANG_REF_THEIRS },
	{ "référence à rappeler", LANG_REF_OURS }, { "dossier", LANG_REF_FILE },
	{ "dossier n°", LANG_REF_FILE },
	{ "prière de rappeler la référence", LANG_REF_OURS },
	{ "prière de rappeler", LANG_REF_OURS },
	{ "dans votre réponse, veuillez rappeler", LANG_REF_OURS },
	{ "référence à rappeler dans la réponse", LANG_REF_OURS },
	{ "votre référence", LANG_REF_THEIRS }, { "document", LANG_REF_DOCUMENT },
	{ "cote", LANG_REF_DOCUMENT }, { "cote du document", LANG_REF_DOCUMENT },
	{ "numéro", LANG_REF_DOCUMENT },
	{ NULL, 0 }
};

static const struct lang_word subject_words[] = {
	{ "objet", 0 }, { "objets", 0 }, { "concerne", 0 }, { "sujet", 0 },
	{ "titre", 0 }, { "concernant", 0 },
	{ "obj", 0 }, { "intitulé", 0 },
	{ "titre de la réunion", 0 }, { "titre de l'événement", 0 },
	{ "nom de l'événement", 0 }, { "intitulé de l'événement", 0 },
	{ "intitulé de la réunion", 0 },
	{ "conc", 0 }, { "relatif à", 0 }, { "affaire", 1 },
	{ "au sujet de", 1 }, { "à propos de", 1 },
	{ NULL, 0 }
};

static const struct lang_word to_words[] = {
	{ "aux", 0 }, { "au", 0 }, { "à", 0 }, { "à la", 0 }, { "à l'", 0 },
	{ "à toutes", 1 }, { "à tous", 1 }, { "destinataire", 0 },
	{ "destinataires", 0 }, { "à l'attention de", 2 },
	{ "à l'attention des", 2 }, { "à l'attention du", 2 },
	{ "attention", 0 }, { "pour", 0 }, { "à mesdames et messieurs", 0 },
	{ "adressé à", 0 }, { "adressée à", 0 },
	{ NULL, 0 }
};

static const struct lang_word copy_words[] = {
	{ "copie", 0 }, { "copies", 0 }, { "copie à", 0 }, { "copies à", 0 },
	{ "copie pour information", 0 }, { "cc", 0 }, { "c.c", 0 },
	{ "ampliation", 0 }, { "ampliations", 0 }, { "pour information", 0 },
	{ "copie aux", 0 }, { "en copie", 0 }, { "avec copie à", 0 },
	{ NULL, 0 }
};

static const struct lang_word from_words[] = {
	{ "du", 0 }, { "de", 0 }, { "expéditeur", 0 }, { "de la part de", 0 },
	{ "émetteur", 0 }, { "organisé par", 1 }, { "organisée par", 1 },
	{ "organisateur", 1 }, { "organisateurs", 1 }, { "secrétariat", 2 },
	{ NULL, 0 }
};

static const struct lang_word date_words[] = {
	{ "envoyé", 2 }, { "envoyé le", 2 },
	{ "mis en ligne le", 2 },
	{ "date", 0 }, { "dates", 0 }, { "daté", 0 }, { "jour", 0 },
	{ "jours", 0 }, { "quand", 0 }, { "le", 0 }, { "date et heure", 0 },
	{ "dates et heures", 0 }, { "date/heure", 0 },
	{ "date de la réunion", 0 }, { "date d'émission", 2 },
	{ "date de publication", 2 }, { "date du document", 2 },
	{ "établi le", 2 },
	{ "date et lieu", 0 }, { "dates et lieu", 0 }, { "lieu et date", 0 },
	{ "lieu et dates", 0 }, { "date, heure et lieu", 0 },
	{ "date/lieu", 0 },
	{ "publié le", 2 }, { "émis le", 2 }, { "date d'envoi", 2 },
	{ "date de parution", 2 },
	{ NULL, 0 }
};

static const struct lang_word time_words[] = {
	{ "heure", 0 }, { "heures", 0 }, { "horaire", 0 }, { "horaires", 0 },
	{ "date et heure", 0 }, { "à quelle heure", 0 },
	{ "heure de début", 0 }, { "date/heure", 0 }, { NULL, 0 }
};

static const struct lang_word web_words[] = {
	{ "site web", 0 }, { "site internet", 0 }, { "web", 0 },
	{ "page web", 0 }, { "internet", 0 }, { "site", 0 }, { "url", 0 },
	{ "page d'accueil", 0 }, { "adresse web", 0 },
	{ "site de l'événement", 0 }, { "site web de l'événement", 0 },
	{ "en ligne", 0 }, { NULL, 0 }
};

static const struct lang_word salutation_words[] = {
	{ "madame, monsieur", 0 }, { "madame/monsieur", 0 },
	{ "madame monsieur", 0 }, { "monsieur, madame", 0 },
	{ "mesdames, messieurs", 0 }, { "mesdames et messieurs", 0 },
	{ "monsieur", 0 }, { "madame", 0 }, { "messieurs", 0 },
	{ "mesdames", 0 }, { "cher collègue", 0 }, { "chers collègues", 0 },
	{ "chère collègue", 0 }, { "chères et chers collègues", 0 },
	{ "chers membres", 0 }, { "cher monsieur", 0 }, { "chère madame", 0 },
	{ "madame, monsieur le*", 0 }, { "excellence", 0 },
	{ "excellences", 0 }, { "monsieur le directeur", 0 },
	{ "madame la directrice", 0 }, { "monsieur le ministre", 0 },
	{ "madame la ministre", 0 }, { "monsieur l'ambassadeur", 0 },
	{ "madame l'ambassadrice", 0 }, { "cher*", 0 }, { "chère*", 0 },
	{ "chères*", 0 }, { "mesdames, messieurs les*", 0 },
	{ "monsieur le président", 0 }, { "madame la présidente", 0 },
	{ NULL, 0 }
};

static const struct lang_word closing_words[] = {
	{ "veuillez agréer", 0 }, { "je vous prie d'agréer", 0 },
	{ "je vous prie de croire", 0 }, { "nous vous prions d'agréer", 0 },
	{ "veuillez recevoir", 0 }, { "salutations distinguées", 0 },
	{ "cordialement", 0 }, { "bien cordialement", 0 },
	{ "respectueusement", 0 }, { "avec mes salutations", 0 },
	{ "meilleures salutations", 0 }, { "saisit cette occasion", 1 },
	{ "saisit l'occasion", 1 }, { "saisit cette opportunité", 1 },
	{ "veuillez croire", 0 }, { "je vous prie de recevoir", 0 },
	{ "sincères salutations", 0 }, { "bien à vous", 0 },
	{ "l'expression de ma haute considération", 0 }, { "recevez", 0 },
	{ "sentiments distingués", 0 },
	{ "l'assurance de ma considération", 0 },
	{ "je vous prie de bien vouloir agréer", 0 }, { "amicalement", 0 }, { "l'assurance de ma haute considération", 0 },
	{ "je vous prie d'accepter", 0 }, { "agréez", 0 },
	{ "saisit cette occasion pour renouveler", 1 },
	{ "saisit l'occasion pour renouveler", 1 }, { NULL, 0 }
};

static const struct lang_word signed_words[] = {
	{ "signé", 0 }, { "(signé)", 0 }, { "original signé", 0 },
	{ "[original signé]", 0 }, { "[signé]", 0 }, { "signature", 0 },
	{ "(original signé)", 0 }, { "signé par", 0 }, { NULL, 0 }
};

static const struct lang_word doctype_words[] = {
	{ "circulaire", LANG_CIRCULAR },
	{ "lettre circulaire", LANG_CIRCULAR_LETTER },
	{ "lettre-circulaire", LANG_CIRCULAR_LETTER },
	{ "circulaire administrative", LANG_ADMIN_CIRCULAR },
	{ "lettre collective", LANG_COLLECTIVE_LETTER },
	{ "lettre", LANG_LETTER }, { "lettre d'invitation", LANG_LETTER },
	{ "invitation", LANG_LETTER }, { "note verbale", LANG_NOTE_VERBALE },
	{ "note conceptuelle", LANG_CONCEPT_NOTE },
	{ "note de cadrage", LANG_CONCEPT_NOTE },
	{ "note de concept", LANG_CONCEPT_NOTE },
	{ "document de réflexion", LANG_CONCEPT_NOTE },
	{ "note d'orientation", LANG_CONCEPT_NOTE },
	{ "document conceptuel", LANG_CONCEPT_NOTE },
	{ "termes de référence", LANG_CONCEPT_NOTE },
	{ "ordre du jour", LANG_AGENDA_DOC },
	{ "projet d'ordre du jour", LANG_AGENDA_DOC },
	{ "ordre du jour provisoire", LANG_AGENDA_DOC },
	{ "programme", LANG_AGENDA_DOC },
	{ "programme provisoire", LANG_AGENDA_DOC },
	{ "projet de programme", LANG_AGENDA_DOC },
	{ "corrigendum", LANG_CORRIGENDUM }, { "corr", LANG_CORRIGENDUM },
	{ "rectificatif", LANG_CORRIGENDUM }, { "erratum", LANG_CORRIGENDUM },
	{ "addendum", LANG_ADDENDUM }, { "add", LANG_ADDENDUM },
	{ "additif", LANG_ADDENDUM }, { "notification", LANG_LETTER },
	{ "notification aux parties", LANG_LETTER },
	{ "note circulaire", LANG_NOTE_VERBALE },
	{ "calendrier provisoire", LANG_AGENDA_DOC },
	{ "projet de programme de travail", LANG_AGENDA_DOC },
	{ "note conceptuelle et programme", LANG_CONCEPT_NOTE },
	{ "note conceptuelle et ordre du jour", LANG_CONCEPT_NOTE },
	{ "projet de note conceptuelle", LANG_CONCEPT_NOTE },
	{ "ordre du jour annoté", LANG_AGENDA_DOC },
	{ NULL, 0 }
};

static const struct lang_word relation_words[] = {
	{ "corrigendum", LANG_REL_CORRIGENDUM },
	{ "corr", LANG_REL_CORRIGENDUM },
	{ "rectificatif", LANG_REL_CORRIGENDUM },
	{ "erratum", LANG_REL_CORRIGENDUM }, { "addendum", LANG_REL_ADDENDUM },
	{ "add", LANG_REL_ADDENDUM }, { "additif", LANG_REL_ADDENDUM },
	{ "révision", LANG_REL_REVISION }, { "rév", LANG_REL_REVISION },
	{ "version révisée", LANG_REL_REVISION },
	{ "révisé", LANG_REL_REVISION }, { NULL, 0 }
};

static const struct lang_word month_words[] = {
	{ "janvier", 1 }, { "février", 2 }, { "mars", 3 }, { "avril", 4 },
	{ "mai", 5 }, { "juin", 6 }, { "juillet", 7 }, { "août", 8 },
	{ "septembre", 9 }, { "octobre", 10 }, { "novembre", 11 },
	{ "décembre", 12 }, { "janv", 1 }, { "jan", 1 }, { "févr", 2 },
	{ "fév", 2 }, { "avr", 4 }, { "juil", 7 }, { "juill", 7 },
	{ "sept", 9 }, { "sep", 9 }, { "oct", 10 }, { "nov", 11 },
	{ "déc", 12 }, { NULL, 0 }
};

static const struct lang_word weekday_words[] = {
	{ "lundi", 0 }, { "mardi", 1 }, { "mercredi", 2 }, { "jeudi", 3 },
	{ "vendredi", 4 }, { "samedi", 5 }, { "dimanche", 6 }, { "lun", 0 },
	{ "mar", 1 }, { "mer", 2 }, { "jeu", 3 }, { "ven", 4 }, { "sam", 5 },
	{ "dim", 6 }, { "lundis", 0 }, { "mardis", 1 }, { "mercredis", 2 },
	{ "jeudis", 3 }, { "vendredis", 4 }, { NULL, 0 }
};

static const struct lang_word ordinal_words[] = {
	{ "premier", 101 }, { "première", 101 }, { "deuxième", 102 },
	{ "troisième", 103 }, { "quatrième", 104 }, { "cinquième", 105 },
	{ "sixième", 106 }, { "septième", 107 }, { "huitième", 108 },
	{ "neuvième", 109 }, { "dixième", 110 }, { "un", 1 }, { "une", 1 },
	{ "deux", 2 }, { "trois", 3 }, { "quatre", 4 }, { "cinq", 5 },
	{ "six", 6 }, { "sept", 7 }, { "huit", 8 }, { "neuf", 9 },
	{ "dix", 10 }, { "onze", 11 }, { "douze", 12 }, { "treize", 13 },
	{ "quatorze", 14 }, { "quinze", 15 }, { "seize", 16 },
	{ "dix-sept", 17 }, { "dix-huit", 18 }, { "dix-neuf", 19 },
	{ "vingt", 20 }, { "trente", 30 },
	{ "quarante-cinq", 45 }, { "soixante", 60 }, { "onzième", 111 },
	{ "douzième", 112 }, { "treizième", 113 }, { "quatorzième", 114 },
	{ "quinzième", 115 }, { "seizième", 116 }, { "unième", 101 },
	{ "vingtième", 120 }, { "trentième", 130 }, { "quarantième", 140 },
	{ "cinquantième", 150 }, { "soixantième", 160 }, { NULL, 0 }
};

static const struct lang_word ordinal_suffix_words[] = {
	{ "er", 0 }, { "ère", 0 }, { "e", 0 }, { "ème", 0 }, { "re", 0 },
	{ "nd", 0 }, { "nde", 0 }, { NULL, 0 }
};

static const struct lang_word range_from_words[] = {
	{ "du", 0 }, { "de", 0 }, { "depuis", 0 }, { "à partir du", 0 },
	{ "à partir de", 0 }, { "à compter du", 0 }, { "entre", 1 },
	{ "dès", 0 }, { NULL, 0 }
};

static const struct lang_word range_to_words[] = {
	{ "au", 0 }, { "à", 0 }, { "jusqu'au", 0 }, { "jusqu'à", 0 },
	{ "jusque", 0 }, { "et jusqu'au", 0 }, { "et jusqu'à", 0 },
	{ NULL, 0 }
};

static const struct lang_word and_words[] = {
	{ "et", 0 }, { "&", 0 }, { "ou", 0 }, { "ainsi que", 0 },
	{ "puis", 0 }, { NULL, 0 }
};

static const struct lang_word day_glue_words[] = {
	{ "de", 0 }, { "d'", 0 }, { "le", 0 }, { "la", 0 }, { "les", 0 },
	{ "en", 0 }, { "du", 0 }, { "l'", 0 }, { NULL, 0 }
};

static const struct lang_word year_suffix_words[] = {
	{ "apr. j.-c", 0 }, { NULL, 0 }
};

static const struct lang_word hour_suffix_words[] = {
	{ "h", 0 }, { "heures", 0 }, { "heure", 0 }, { "hrs", 0 },
	{ "hres", 0 }, { NULL, 0 }
};

static const struct lang_word minute_suffix_words[] = {
	{ "min", 0 }, { "mn", 0 }, { "minutes", 0 }, { "mins", 0 },
	{ "et demie", 30 }, { "et demi", 30 }, { "et quart", 15 },
	{ "un quart", 15 }, { "moins le quart", -15 }, { "moins un quart", -15 },
	{ NULL, 0 }
};

static const struct lang_word meridiem_words[] = {
	{ "du matin", 0 }, { "de l'après-midi", 12 }, { "du soir", 12 },
	{ "am", 0 }, { "pm", 12 }, { "a.m", 0 }, { "p.m", 12 }, { NULL, 0 }
};

static const struct lang_word clock_words[] = {
	{ "midi", 720 }, { "minuit", 0 }, { "12 h midi", 720 }, { NULL, 0 }
};

static const struct lang_word day_part_words[] = {
	{ "matin", 0 }, { "matinée", 0 }, { "le matin", 0 },
	{ "dans la matinée", 0 }, { "après-midi", 12 }, { "l'après-midi", 12 },
	{ "dans l'après-midi", 12 }, { "soir", 18 }, { "soirée", 18 },
	{ "le soir", 18 }, { "en soirée", 18 }, { "séance du matin", 0 },
	{ "séance de l'après-midi", 12 }, { "matin uniquement", 0 },
	{ "après-midi uniquement", 12 }, { NULL, 0 }
};

static const struct lang_word duration_unit_words[] = {
	{ "min", 1 }, { "mn", 1 }, { "mins", 1 }, { "minute", 1 },
	{ "minutes", 1 }, { "h", 60 }, { "heure", 60 }, { "heures", 60 },
	{ "hr", 60 }, { NULL, 0 }
};

static const struct lang_word deadline_words[] = {
	{ "et au plus tard le", LANG_DUE_BEFORE },
	{ "mais au plus tard le", LANG_DUE_BEFORE },
	{ "et en tout cas au plus tard le", LANG_DUE_BEFORE },
	{ "avant le", LANG_DUE_BEFORE },
	{ "au plus tard le", LANG_DUE_BEFORE },
	{ "d'ici au", LANG_DUE_BEFORE }, { "d'ici le", LANG_DUE_BEFORE },
	{ "se termine le", LANG_DUE_END },
	{ "prend fin le", LANG_DUE_END }, { "expire le", LANG_DUE_BEFORE },
	{ "sera close le", LANG_DUE_END },
	{ "seront closes le", LANG_DUE_END },
	{ "est fixée au", LANG_DUE_END },
	{ "est fixé au", LANG_DUE_END },
	{ "en tout état de cause avant le", LANG_DUE_BEFORE },
	{ "prorogé* au", LANG_DUE_BEFORE },
	{ "prorogé* jusqu'au", LANG_DUE_BEFORE },
	{ "prendra fin le", LANG_DUE_END },
	{ "prendront fin le", LANG_DUE_END },
	{ "se terminera le", LANG_DUE_END },
	{ "sera clôturé* le", LANG_DUE_END },
	{ "s'achève le", LANG_DUE_END },
	{ "s'achèvera le", LANG_DUE_END },
	{ "date limite", LANG_DUE_NOUN }, { "dates limites", LANG_DUE_NOUN },
	{ "date limite de", LANG_DUE_NOUN }, { "délai", LANG_DUE_NOUN },
	{ "délais", LANG_DUE_NOUN }, { "dernier délai", LANG_DUE_NOUN },
	{ "date butoir", LANG_DUE_NOUN }, { "échéance", LANG_DUE_NOUN },
	{ "échéances", LANG_DUE_NOUN }, { "date de clôture", LANG_DUE_NOUN },
	{ "clôture", LANG_DUE_NOUN }, { "date d'échéance", LANG_DUE_NOUN },
	{ "date ultime", LANG_DUE_NOUN }, { "dernier jour", LANG_DUE_NOUN },
	{ "dates suivantes", LANG_DUE_NOUN }, { "avant", LANG_DUE_WEAK },
	{ "jusqu'au", LANG_DUE_WEAK }, { "d'ici", LANG_DUE_WEAK },
	{ "pour le", LANG_DUE_FOR }, { "au plus tard", LANG_DUE_ROUND },
	{ "le plus tard", LANG_DUE_ROUND },
	{ "dernière limite", LANG_DUE_ROUND }, { NULL, 0 }
};

static const struct lang_word at_words[] = {
	{ "à", 0 }, { "à partir de", 0 }, { "dès", 0 }, { "vers", 0 },
	{ "à compter de", 0 }, { "débutera à", 0 }, { "aux environs de", 0 },
	{ NULL, 0 }
};

static const struct lang_word local_time_words[] = {
	{ "heure locale", 0 }, { "heures locales", 0 },
	{ "(heure locale)", 0 }, { "heure du lieu", 0 }, { "temps local", 0 },
	{ "heure locale du lieu", 0 }, { NULL, 0 }
};

static const struct lang_word time_of_words[] = {
	{ "heure de", 1 }, { "heure d'", 1 }, { "heure du", 1 },
	{ "heures de", 1 }, { "à l'heure de", 1 }, { "temps de", 1 },
	{ "heure des", 1 }, { "horaires sont ceux de", 1 },
	{ "heures sont celles de", 1 }, { "heures indiquées sont celles de", 1 },
	{ "horaires indiqués sont ceux de", 1 }, { NULL, 0 }
};

static const struct lang_word zone_name_words[] = {
	{ "heure d'europe centrale", LANG_ZONE_CENTRAL_EUROPE },
	{ "heure de l'europe centrale", LANG_ZONE_CENTRAL_EUROPE },
	{ "heure normale d'europe centrale", LANG_ZONE_CENTRAL_EUROPE },
	{ "heure d'été d'europe centrale", LANG_ZONE_CENTRAL_EUROPE },
	{ "heure avancée d'europe centrale", LANG_ZONE_CENTRAL_EUROPE },
	{ "heure d'europe orientale", LANG_ZONE_EASTERN_EUROPE },
	{ "heure de l'europe de l'est", LANG_ZONE_EASTERN_EUROPE },
	{ "heure d'europe de l'est", LANG_ZONE_EASTERN_EUROPE },
	{ "heure d'europe occidentale", LANG_ZONE_WESTERN_EUROPE },
	{ "temps universel coordonné", LANG_ZONE_UTC },
	{ "temps universel", LANG_ZONE_UTC },
	{ "temps moyen de greenwich", LANG_ZONE_UTC },
	{ "heure de greenwich", LANG_ZONE_UTC },
	{ "heure gmt", LANG_ZONE_UTC }, { "heure utc", LANG_ZONE_UTC },
	{ "heure universelle", LANG_ZONE_UTC },
	{ "heure de l'est", LANG_ZONE_US_EASTERN },
	{ "heure normale de l'est", LANG_ZONE_US_EASTERN },
	{ "heure avancée de l'est", LANG_ZONE_US_EASTERN },
	{ "heure d'afrique de l'ouest", LANG_ZONE_WEST_AFRICA },
	{ "heure d'afrique de l'est", LANG_ZONE_EAST_AFRICA },
	{ "heure d'afrique centrale", LANG_ZONE_CENTRAL_AFRICA }, { NULL, 0 }
};

static const struct lang_word agenda_words[] = {
	{ "ordre du jour", 0 }, { "projet d'ordre du jour", 0 },
	{ "ordre du jour provisoire", 0 }, { "programme", 0 },
	{ "programme provisoire", 0 }, { "projet de programme", 0 },
	{ "calendrier", 0 }, { "emploi du temps", 0 },
	{ "programme de travail", 0 }, { "déroulement", 0 }, { "agenda", 0 },
	{ "horaire", 0 }, { "calendrier provisoire", 0 },
	{ "plan de gestion du temps", 0 }, { "programme préliminaire", 0 },
	{ "déroulé", 0 }, { "ordre du jour annoté", 0 },
	{ "programme des travaux", 0 }, { "plan de travail", 0 },
	{ "projet d'agenda", 0 }, { "agenda provisoire", 0 },
	{ "ordres du jour", 0 }, { "projets d'ordre du jour", 0 },
	{ "principaux thèmes", 0 }, { "principales questions", 0 },
	{ "organisation des travaux", 0 }, { NULL, 0 }
};

static const struct lang_word annex_words[] = {
	{ "annexe", 0 }, { "annexes", 0 }, { "pièce jointe", 0 },
	{ "pièces jointes", 0 }, { "p.j", 0 }, { "pj", 0 }, { "appendice", 0 },
	{ "appendices", 0 }, { "ann", 0 }, { NULL, 0 }
};

static const struct lang_word item_words[] = {
	{ "point", 0 }, { "n°", 0 }, { "no", 0 }, { "numéro", 0 },
	{ "points", 0 }, { "thème", 0 }, { "item", 0 },
	{ "sujet", 0 }, { NULL, 0 }
};

static const struct lang_word session_words[] = {
	{ "séance", 0 }, { "session", 0 }, { "partie", 0 }, { "panel", 0 },
	{ "table ronde", 0 }, { "module", 0 }, { "bloc", 0 }, { "thème", 0 },
	{ "jour", 0 }, { "jour n°", 0 }, { "journée", 0 }, { "atelier", 0 },
	{ "plénière", 0 }, { "groupe", 0 }, { "groupe de travail", 0 },
	{ "volet", 0 }, { "séquence", 0 }, { "séance plénière", 0 },
	{ "séance d'ouverture", 0 }, { "séance de clôture", 0 },
	{ "débat de haut niveau", 0 }, { "séance parallèle", 0 }, { NULL, 0 }
};

static const struct lang_word break_words[] = {
	{ "pause", 0 }, { "pause café", 0 }, { "pause-café", 0 },
	{ "pause déjeuner", 0 }, { "pause-déjeuner", 0 }, { "déjeuner", 0 },
	{ "pause du déjeuner", 0 }, { "photo de groupe", 0 },
	{ "cocktail", 0 }, { "réception", 0 }, { "dîner", 0 }, { "café", 0 },
	{ "pause santé", 0 }, { "photo de famille", 0 },
	{ "rafraîchissements", 0 }, { "collation", 0 }, { "vin d'honneur", 0 },
	{ "café d'accueil", 0 }, { "repas", 0 }, { "pause de midi", 0 },
	{ NULL, 0 }
};

static const struct lang_word topic_words[] = {
	{ "thème", 0 }, { "thèmes", 0 }, { "sujet", 0 }, { "sujets", 0 },
	{ "objectif", 0 }, { "objectifs", 0 }, { "but", 0 },
	{ "description", 0 }, { "sujets de discussion", 0 },
	{ "questions directrices", 0 }, { "résultats attendus", 0 },
	{ "contenu", 0 }, { "résultats escomptés", 0 }, { "aperçu", 0 },
	{ NULL, 0 }
};

static const struct lang_word register_words[] = {
	{ "inscription", 0 }, { "inscriptions", 0 }, { "inscrire", 0 },
	{ "s'inscrire", 0 }, { "inscrivez-vous", 0 }, { "vous inscrire", 0 },
	{ "enregistrement", 0 }, { "préinscription", 0 },
	{ "formulaire d'inscription", 0 }, { "lien d'inscription", 0 },
	{ "inscription en ligne", 0 }, { "bulletin d'inscription", 0 },
	{ "enregistrer", 0 }, { "s'enregistrer", 0 }, { "inscrit*", 0 },
	{ "accréditation", 0 },
	{ "s'inscriront", 0 }, { "s'inscrivent", 0 },
	{ "s'enregistreront", 0 },
	{ NULL, 0 }
};

static const struct lang_word join_words[] = {
	{ "rejoindre", 0 }, { "se connecter", 0 }, { "connexion", 0 },
	{ "connecter", 0 }, { "lien de connexion", 0 }, { "lien zoom", 0 },
	{ "lien", 0 }, { "accéder", 0 }, { "participer en ligne", 0 },
	{ "identifiant de réunion", 0 }, { "id de réunion", 0 },
	{ "code secret", 0 }, { "mot de passe", 0 },
	{ "diffusion sur le web", 0 }, { "webdiffusion", 0 },
	{ "suivre en direct", 0 }, { NULL, 0 }
};

static const struct lang_word column_time_words[] = {
	{ "heure", 0 }, { "heures", 0 }, { "horaire", 0 }, { "horaires", 0 },
	{ "date et heure", 0 }, { "début", 0 }, { "fin", 0 }, { "de", 0 },
	{ "à", 0 }, { "créneau", 0 }, { "plage horaire", 0 }, { "temps", 0 },
	{ "de/à", 0 }, { "heure de début", 0 }, { "heure de fin", 0 },
	{ "heure locale", 0 }, { "créneaux", 0 }, { "date/heure", 0 },
	{ NULL, 0 }
};

static const struct lang_word column_title_words[] = {
	{ "point", 0 }, { "points", 0 }, { "sujet", 0 }, { "sujets", 0 },
	{ "thème", 0 }, { "thèmes", 0 }, { "titre", 0 }, { "activité", 0 },
	{ "activités", 0 }, { "séance", 0 }, { "session", 0 },
	{ "sessions", 0 }, { "programme", 0 }, { "ordre du jour", 0 },
	{ "description", 0 }, { "contenu", 0 },
	{ "point de l'ordre du jour", 0 }, { "intitulé", 0 },
	{ "événement", 0 }, { "présentation", 0 }, { "objet", 0 },
	{ "libellé", 0 }, { "questions", 0 },
	{ "séances", 0 }, { "points de l'ordre du jour", 0 }, { NULL, 0 }
};

static const struct lang_word column_duration_words[] = {
	{ "durée", 0 }, { "minutes", 0 }, { "min", 0 }, { "temps imparti", 0 },
	{ "durée (min)", 0 }, { "temps alloué", 0 }, { "durées", 0 },
	{ "durée (minutes)", 0 }, { NULL, 0 }
};

static const struct lang_word column_room_words[] = {
	{ "salle", 0 }, { "salles", 0 }, { "lieu", 0 }, { "lieux", 0 },
	{ "endroit", 0 }, { "où", 0 }, { NULL, 0 }
};

static const struct lang_word column_date_words[] = {
	{ "date", 0 }, { "dates", 0 }, { "jour", 0 }, { "jours", 0 },
	{ "quand", 0 }, { "échéance", 0 }, { "date limite", 0 },
	{ "dates limites", 0 }, { "délai", 0 }, { NULL, 0 }
};

static const struct lang_word stopword_words[] = {
	{ "le", 0 }, { "la", 0 }, { "les", 0 }, { "des", 0 }, { "du", 0 },
	{ "de", 0 }, { "et", 0 }, { "en", 0 }, { "un", 0 }, { "une", 0 },
	{ "que", 0 }, { "qui", 0 }, { "dans", 0 }, { "pour", 0 }, { "par", 0 },
	{ "sur", 0 }, { "au", 0 }, { "aux", 0 }, { "est", 0 }, { "sont", 0 },
	{ "ce", 0 }, { "cette", 0 }, { "ces", 0 }, { "vous", 0 },
	{ "votre", 0 }, { "vos", 0 }, { "nous", 0 }, { "notre", 0 },
	{ "nos", 0 }, { "il", 0 }, { "elle", 0 }, { "ne", 0 }, { "pas", 0 },
	{ "plus", 0 }, { "avec", 0 }, { "sera", 0 }, { "seront", 0 },
	{ "être", 0 }, { "à", 0 }, { "se", 0 }, { "leur", 0 }, { "leurs", 0 },
	{ "ou", 0 }, { "ainsi", 0 }, { "afin", 0 }, { "été", 0 },
	{ "entre", 0 }, { "tous", 0 }, { "toutes", 0 }, { "où", 0 },
	{ "sa", 0 }, { "son", 0 }, { "ses", 0 }, { "mais", 0 }, { "dont", 0 },
	{ NULL, 0 }
};

const struct lang lang_fr = {
	.code = "fr",
	.name = "French",
	.noun = LANG_NOUN_FIRST,
	.section = {
		[LANG_REFERENCE] = reference_words,
		[LANG_SUBJECT] = subject_words,
		[LANG_TO] = to_words,
		[LANG_COPY] = copy_words,
		[LANG_FROM] = from_words,
		[LANG_DATE] = date_words,
		[LANG_TIME] = time_words,
		[LANG_VENUE] = lang_fr_venue,
		[LANG_CONTACT] = lang_fr_contact,
		[LANG_PHONE] = lang_fr_phone,
		[LANG_FAX] = lang_fr_fax,
		[LANG_EMAIL] = lang_fr_email,
		[LANG_WEB] = web_words,
		[LANG_SALUTATION] = salutation_words,
		[LANG_CLOSING] = closing_words,
		[LANG_SIGNED] = signed_words,
		[LANG_HONORIFIC] = lang_fr_honorific,
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
		[LANG_SPEAKER] = lang_fr_speaker,
		[LANG_BODY] = lang_fr_body,
		[LANG_UNDECIDED] = lang_fr_undecided,
		[LANG_SPEECH] = lang_fr_speech,
		[LANG_BUSINESS] = lang_fr_business,
		[LANG_TOPIC] = topic_words,
		[LANG_MEETING] = lang_fr_meeting,
		[LANG_INVITE] = lang_fr_invite,
		[LANG_PAST] = lang_fr_past,
		[LANG_ONLINE] = lang_fr_online,
		[LANG_IN_PERSON] = lang_fr_in_person,
		[LANG_HYBRID] = lang_fr_hybrid,
		[LANG_REGISTER] = register_words,
		[LANG_JOIN] = join_words,
		[LANG_COLUMN_TIME] = column_time_words,
		[LANG_COLUMN_TITLE] = column_title_words,
		[LANG_COLUMN_SPEAKER] = lang_fr_column_speaker,
		[LANG_COLUMN_DURATION] = column_duration_words,
		[LANG_COLUMN_DOCUMENT] = lang_fr_column_document,
		[LANG_COLUMN_ROOM] = column_room_words,
		[LANG_COLUMN_DATE] = column_date_words,
		[LANG_VENUE_NOUN] = lang_fr_venue_noun,
		[LANG_AT_PLACE] = lang_fr_at_place,
		[LANG_TITLE_LEAD] = lang_fr_title_lead,
		[LANG_TITLE_END] = lang_fr_title_end,
		[LANG_SAME_PLACE] = lang_fr_same_place,
		[LANG_FORMAT] = lang_fr_format,
		[LANG_NO_VENUE] = lang_fr_no_venue,
		[LANG_HOST] = lang_fr_host,
		[LANG_BOTH] = lang_fr_both,
		[LANG_EXCEPT] = lang_fr_except,
		[LANG_ATTEND] = lang_fr_attend,
		[LANG_ABOUT] = lang_fr_about,
		[LANG_IS] = lang_fr_is,
		[LANG_FORM] = lang_fr_form,
		[LANG_OPENING] = lang_fr_opening,
		[LANG_POST] = lang_fr_post,
		[LANG_COMPLIMENTS] = lang_fr_compliments,
		[LANG_ORG] = lang_fr_org,
		[LANG_MARK] = lang_fr_mark,
		[LANG_ACTION] = lang_fr_action,
		[LANG_BACKGROUND] = lang_fr_background,
		[LANG_OF] = lang_fr_of,
		[LANG_ARTICLE] = lang_fr_article,
		[LANG_BESIDE] = lang_fr_beside,
		[LANG_AFTER] = lang_fr_after,
		[LANG_NOT] = lang_fr_not,
		[LANG_NOT_DUE] = lang_fr_not_due,
		[LANG_WAS] = lang_fr_was,
		[LANG_DUE_GLUE] = lang_fr_due_glue,
		[LANG_SUBMIT] = lang_fr_submit,
		[LANG_INSTEAD] = lang_fr_instead,
		[LANG_SAME_DAY] = lang_fr_same_day,
		[LANG_ALL] = lang_fr_all,
		[LANG_ADDRESSEE] = lang_fr_addressee,
		[LANG_REPLY] = lang_fr_reply,
		[LANG_BOUND] = lang_fr_bound,
		[LANG_MOVED] = lang_fr_moved,
		[LANG_LODGING] = lang_fr_lodging,
		[LANG_STOPWORD] = stopword_words,
		[LANG_PRONOUN] = lang_fr_pronoun,
		[LANG_PROXY] = lang_fr_proxy,
	},
};
