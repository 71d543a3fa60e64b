/* SPDX-License-Identifier: MIT */
/* French: who speaks at a meeting, what is said there, and its usual items. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_speaker[];
const struct lang_word lang_fr_speaker[] = {
	{ "modéré par", 1 }, { "modération", 0 }, { "animé par", 1 },
	{ "présenté par", 1 }, { "présentation par", 1 }, { "président", 0 },
	{ "présidente", 0 }, { "présidents", 0 }, { "présidé par", 1 },
	{ "hôte", 0 }, { "maître de cérémonie", 0 }, { "intervenant(s)", 0 },
	{ "intervenant(e)s", 0 }, { "experts", 0 }, { "participants", 0 },
	{ "introduit par", 1 }, { "par", 1 }, { "avec", 0 },
	{ "conduit par", 1 }, { "dirigé par", 1 },
	{ "participant au débat", 0 }, { "participants au débat", 0 },
	{ "intervenant*", 0 }, { "orateur*", 0 }, { "oratrice*", 0 },
	{ "orateur principal", 0 }, { "orateurs principaux", 0 },
	{ "modérateur*", 0 }, { "modératrice*", 0 },
	{ "modérateur/modératrice", 0 }, { "modérée par", 1 },
	{ "modérés par", 1 }, { "co-modérat*", 0 }, { "animateur*", 0 },
	{ "animatrice*", 0 }, { "animation", 0 }, { "animée par", 1 },
	{ "animés par", 1 }, { "co-animat*", 0 }, { "panéliste*", 0 },
	{ "panelliste*", 0 }, { "paneliste*", 0 }, { "présentateur*", 0 },
	{ "présentatrice*", 0 }, { "présentée par", 1 },
	{ "présentés par", 1 }, { "présentées par", 1 }, { "présente", 0 },
	{ "exposant*", 0 }, { "exposé par", 1 }, { "exposée par", 1 },
	{ "communicant*", 0 }, { "communicateur*", 0 },
	{ "communicatrice*", 0 }, { "présidence", 0 },
	{ "président de séance", 0 }, { "présidente de séance", 0 },
	{ "président de la séance", 0 }, { "présidente de la séance", 0 },
	{ "présidée par", 1 }, { "présidés par", 1 },
	{ "sous la présidence de", 1 }, { "coprésident*", 0 },
	{ "co-président*", 0 }, { "coprésidence", 0 }, { "co-présidence", 0 },
	{ "vice-président*", 0 }, { "rapporteur*", 0 }, { "rapporteuse*", 0 },
	{ "rapporteur général", 0 }, { "facilitateur*", 0 },
	{ "facilitatrice*", 0 }, { "facilitation", 0 }, { "facilitée par", 1 },
	{ "facilité par", 1 }, { "conférencier*", 0 }, { "conférencière*", 0 },
	{ "discutant*", 0 }, { "répondant*", 0 }, { "commentateur*", 0 },
	{ "commentatrice*", 0 }, { "grand témoin", 0 },
	{ "grands témoins", 0 }, { "témoin", 0 }, { "témoins", 0 },
	{ "invité d'honneur", 0 }, { "invitée d'honneur", 0 },
	{ "invités", 0 }, { "invité", 0 }, { "invitée", 0 },
	{ "formateur*", 0 }, { "formatrice*", 0 }, { "expert", 0 },
	{ "experte", 0 }, { "expertes", 0 }, { "instructeur*", 0 },
	{ "instructrice*", 0 }, { "encadreur*", 0 }, { "hôtes", 0 },
	{ "maîtresse de cérémonie", 0 }, { "personne ressource", 0 },
	{ "personnes ressources", 0 }, { "personne-ressource", 0 },
	{ "personnes-ressources", 0 }, { "responsable*", 0 },
	{ "coordination", 0 }, { "coordonné par", 1 }, { "coordonnée par", 1 },
	{ "coordonnateur", 0 }, { "coordonnatrice", 0 },
	{ "introduite par", 1 }, { "introduits par", 1 },
	{ "conduite par", 1 }, { "dirigée par", 1 }, { "menée par", 1 },
	{ "mené par", 1 }, { "prononcé par", 1 }, { "prononcée par", 1 },
	{ "ouvert par", 1 }, { "ouverte par", 1 }, { "clôturé par", 1 },
	{ "clôturée par", 1 }, { "avec la participation de", 1 },
	{ "avec les interventions de", 0 }, { "en dialogue avec", 1 },
	{ "entretien avec", 1 }, { "intervient", 0 }, { "interviennent", 0 },
	{ "participants à la table ronde", 0 }, { "membres du panel", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_column_document[];
const struct lang_word lang_fr_column_document[] = {
	{ "document", 0 }, { "documents", 0 }, { "document(s)", 0 },
	{ "doc", 0 }, { "cote", 0 }, { "cotes", 0 }, { "documentation", 0 },
	{ "référence", 0 }, { "références", 0 }, { "réf", 0 },
	{ "documents de travail", 0 }, { "document de travail", 0 },
	{ "documents connexes", 0 }, { "contributions", 0 },
	{ "commission", 0 }, { "comité", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_column_speaker[];
const struct lang_word lang_fr_column_speaker[] = {
	{ "intervenant", 0 }, { "intervenants", 0 }, { "orateur", 0 },
	{ "orateurs", 0 }, { "modérateur", 0 }, { "responsable", 0 },
	{ "responsables", 0 }, { "présentateur", 0 }, { "présenté par", 0 },
	{ "président", 0 }, { "animateur", 0 }, { "intervenant(s)", 0 },
	{ "orateur(s)", 0 }, { "orateurs/modérateurs", 0 }, { "par", 0 },
	{ "qui", 0 }, { "intervenants/modérateurs", 0 }, { "facilitateur", 0 },
	{ "facilitateurs", 0 }, { "conférencier", 0 }, { "conférenciers", 0 },
	{ "animation", 0 }, { "panélistes", 0 }, { "intervenant(e)s", 0 },
	{ "animateurs", 0 }, { "nom", 0 }, { "intervenante", 0 },
	{ "intervenantes", 0 }, { "oratrice", 0 }, { "intervenant.e.s", 0 },
	{ "intervenants/animateurs", 0 }, { "orateurs/intervenants", 0 },
	{ "modération", 0 }, { "modérateurs", 0 },
	{ "animateur/intervenant", 0 }, { "animateurs/intervenants", 0 },
	{ "présentation par", 0 }, { "présentateurs", 0 }, { "formateur", 0 },
	{ "formateurs", 0 }, { "formatrice", 0 }, { "experts", 0 },
	{ "expert", 0 }, { "personne responsable", 0 },
	{ "personnes responsables", 0 }, { "facilitation", 0 },
	{ "facilitateurs/intervenants", 0 }, { "présidence", 0 },
	{ "présidents", 0 }, { "rapporteur", 0 }, { "rapporteurs", 0 },
	{ "exposant", 0 }, { "exposants", 0 }, { "communicant", 0 },
	{ "communicants", 0 }, { "organisation", 0 }, { "organisme", 0 },
	{ "institution", 0 }, { "structure", 0 }, { "structures", 0 },
	{ "entité", 0 }, { "acteurs", 0 }, { "noms", 0 }, { "conduite", 0 },
	{ "chargé", 0 }, { "chargés", 0 }, { "en charge", 0 },
	{ "personne ressource", 0 }, { "personnes ressources", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_speech[];
const struct lang_word lang_fr_speech[] = {
	{ "allocution*", 0 }, { "allocution d'ouverture", 0 },
	{ "allocutions d'ouverture", 0 }, { "allocution de bienvenue", 0 },
	{ "mot de bienvenue", 0 }, { "mots de bienvenue", 0 },
	{ "mot d'ouverture", 0 }, { "mot introductif", 0 },
	{ "mot de clôture", 0 }, { "mot du", 0 }, { "mot de la", 0 },
	{ "mot de", 0 }, { "mots", 0 }, { "mot", 0 }, { "discours", 0 },
	{ "discours d'ouverture", 0 }, { "discours inaugural", 0 },
	{ "discours de bienvenue", 0 }, { "discours de clôture", 0 },
	{ "déclaration*", 0 }, { "déclarations liminaires", 0 },
	{ "déclaration liminaire", 0 }, { "intervention*", 0 },
	{ "message*", 0 }, { "message vidéo", 0 }, { "remarques", 0 },
	{ "remarques liminaires", 0 }, { "remarques introductives", 0 },
	{ "observations", 0 }, { "observations liminaires", 0 },
	{ "présentation*", 1 }, { "exposé*", 1 }, { "exposé liminaire", 0 },
	{ "exposé introductif", 0 }, { "exposés introductifs", 0 },
	{ "communication*", 1 }, { "conférence inaugurale", 0 },
	{ "propos introductifs", 0 }, { "propos liminaires", 0 },
	{ "introduction", 1 }, { "ouverture", 1 }, { "clôture", 1 },
	{ "conclusions", 1 }, { "souhaits de bienvenue", 0 },
	{ "bienvenue", 0 }, { "prise de parole", 0 },
	{ "prises de parole", 0 }, { "témoignage*", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_body[];
const struct lang_word lang_fr_body[] = {
	{ "ministère*", 0 }, { "département", 1 }, { "agence*", 0 },
	{ "autorité*", 0 }, { "administration*", 1 }, { "commission*", 0 },
	{ "comité*", 0 }, { "conseil", 1 }, { "bureau", 1 },
	{ "secrétariat*", 0 }, { "office", 1 }, { "union", 1 },
	{ "association*", 0 }, { "organisation*", 1 }, { "fédération*", 0 },
	{ "confédération", 0 }, { "alliance", 0 }, { "institut", 0 },
	{ "instituts", 0 }, { "institution*", 1 }, { "université*", 0 },
	{ "école", 1 }, { "académie", 1 }, { "faculté", 1 }, { "centre", 1 },
	{ "banque", 1 }, { "fonds", 1 }, { "fondation", 0 }, { "société", 1 },
	{ "entreprise", 1 }, { "compagnie", 1 }, { "opérateur*", 1 },
	{ "régulateur*", 1 }, { "organisme*", 1 }, { "cour", 1 },
	{ "gouvernement*", 1 }, { "parlement", 1 }, { "ambassade", 0 },
	{ "mission", 1 }, { "mission permanente", 0 }, { "délégation*", 1 },
	{ "direction", 1 }, { "division", 1 }, { "service", 1 },
	{ "réseau", 1 }, { "consortium", 0 }, { "chambre", 1 },
	{ "groupe", 1 }, { "république", 1 }, { "royaume", 1 }, { "tous", 1 },
	{ "toutes", 1 }, { "tous les participants", 0 },
	{ "tous les intervenants", 0 }, { "tous les experts", 0 },
	{ "ensemble des participants", 0 }, { "participants", 1 },
	{ "membres", 1 }, { "états membres", 0 }, { "représentant*", 0 },
	{ "représentants", 1 }, { "plénière", 1 }, { "bureau régional", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_business[];
const struct lang_word lang_fr_business[] = {
	{ "ouverture", 0 }, { "ouverture de la réunion", 0 },
	{ "ouverture de la session", 0 }, { "remarques liminaires", 0 },
	{ "allocution*", 0 }, { "adoption de l'ordre du jour", 0 },
	{ "approbation de l'ordre du jour", 0 },
	{ "organisation des travaux", 0 }, { "élection*", 0 },
	{ "désignation*", 0 }, { "nomination*", 0 }, { "divers", 0 },
	{ "questions diverses", 0 }, { "autres questions", 0 },
	{ "clôture", 0 }, { "conclusion*", 0 }, { "adoption du rapport", 0 },
	{ "prochaine réunion", 0 }, { "prochaine session", 0 },
	{ "date et lieu de*", 0 }, { "travaux futurs", 0 },
	{ "notes de liaison", 0 }, { "procès-verbal", 0 },
	{ "compte rendu*", 0 }, { "rapport du", 0 }, { "rapport annuel*", 0 },
	{ "rapport d'activité*", 0 }, { "rapport de la", 0 }, { "rapports des", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_undecided[];
const struct lang_word lang_fr_undecided[] = {
	{ "à confirmer", 0 }, { "à déterminer", 0 }, { "à préciser", 0 },
	{ "à désigner", 0 }, { "à définir", 0 }, { "à venir", 0 },
	{ "néant", 0 }, { "tbc", 0 }, { "tbd", 0 }, { NULL, 0 }
};
