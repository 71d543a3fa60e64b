/* SPDX-License-Identifier: MIT */
/* French: words of people's posts, of notes verbales and of mastheads. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_post[];
const struct lang_word lang_fr_post[] = {
	{ "directeur*", 0 }, { "directrice*", 0 }, { "le directeur*", 0 },
	{ "la directrice*", 0 }, { "secrétaire*", 0 }, { "le secrétaire*", 0 },
	{ "la secrétaire*", 0 }, { "président*", 0 }, { "vice-président*", 0 },
	{ "chef", 0 }, { "cheffe", 0 }, { "conseiller*", 0 },
	{ "conseillère*", 0 }, { "coordonnateur*", 0 },
	{ "coordonnatrice*", 0 }, { "coordinateur*", 0 },
	{ "coordinatrice*", 0 }, { "responsable", 0 }, { "administrateur*", 0 },
	{ "administratrice*", 0 }, { "adjoint*", 0 }, { "commissaire*", 0 },
	{ "ministre*", 0 }, { "ambassadeur*", 0 }, { "ambassadrice*", 0 },
	{ "représentant*", 0 }, { "rapporteur*", 0 }, { "délégué*", 0 },
	{ "point focal", 0 }, { "chargé*", 0 }, { "chargée*", 0 },
	{ "secrétaire général", 1 }, { "secrétaire générale", 1 },
	{ "le secrétaire général", 1 }, { "la secrétaire générale", 1 },
	{ "directeur général", 1 }, { "directrice générale", 1 },
	{ "le directeur général", 1 }, { "la directrice générale", 1 },
	{ "secrétaire exécutif", 1 }, { "secrétaire exécutive", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_compliments[];
const struct lang_word lang_fr_compliments[] = {
	{ "présente ses compliments aux", 0 },
	{ "présente ses compliments à", 0 },
	{ "présente ses compliments au", 0 },
	{ "présentent leurs compliments à", 0 },
	{ "présente ses compliments", 0 },
	{ "présentent leurs compliments", 0 },
	{ "a l'honneur de présenter ses compliments à", 0 },
	{ "a l'honneur de présenter ses compliments aux", 0 },
	{ "adresse ses compliments à", 0 },
	{ "adresse ses compliments aux", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_org[];
const struct lang_word lang_fr_org[] = {
	{ "organisation", LANG_ORG_NAME }, { "union", LANG_ORG_NAME },
	{ "agence", LANG_ORG_NAME }, { "association", LANG_ORG_NAME },
	{ "commission", LANG_ORG_NAME }, { "communauté", LANG_ORG_NAME },
	{ "fédération", LANG_ORG_NAME }, { "confédération", LANG_ORG_NAME },
	{ "ligue", LANG_ORG_NAME }, { "alliance", LANG_ORG_NAME },
	{ "banque", LANG_ORG_NAME }, { "fonds", LANG_ORG_NAME },
	{ "institut", LANG_ORG_NAME }, { "institution", LANG_ORG_NAME },
	{ "ministère", LANG_ORG_NAME }, { "autorité", LANG_ORG_NAME },
	{ "administration", LANG_ORG_NAME }, { "fondation", LANG_ORG_NAME },
	{ "convention sur", LANG_ORG_NAME },
	{ "convention-cadre", LANG_ORG_NAME },
	{ "programme des", LANG_ORG_NAME },
	{ "programme pour", LANG_ORG_NAME },
	{ "conseil de coopération", LANG_ORG_NAME },
	{ "comité exécutif", LANG_ORG_NAME }, { "traité sur", LANG_ORG_NAME },
	{ "protocole de", LANG_ORG_NAME }, { "mission permanente", LANG_ORG_NAME },
	{ "ambassade", LANG_ORG_NAME }, { "cour", LANG_ORG_NAME },
	{ "bureau", LANG_ORG_OFFICE }, { "office", LANG_ORG_OFFICE },
	{ "secrétariat", LANG_ORG_OFFICE },
	{ "secrétariat général", LANG_ORG_OFFICE },
	{ "direction générale", LANG_ORG_OFFICE },
	{ "haut-commissariat", LANG_ORG_OFFICE },
	{ "haut commissariat", LANG_ORG_OFFICE },
	{ "centre régional", LANG_ORG_OFFICE }, { "direction", LANG_ORG_PART },
	{ "département", LANG_ORG_PART }, { "division", LANG_ORG_PART },
	{ "section", LANG_ORG_PART }, { "secteur", LANG_ORG_PART },
	{ "unité", LANG_ORG_PART }, { "service", LANG_ORG_PART },
	{ "sous-direction", LANG_ORG_PART }, { "comité", LANG_ORG_BODY },
	{ "sous-comité", LANG_ORG_BODY }, { "conseil", LANG_ORG_BODY },
	{ "groupe", LANG_ORG_BODY }, { "groupe de travail", LANG_ORG_BODY },
	{ "assemblée", LANG_ORG_CONGRESS },
	{ "conférence", LANG_ORG_CONGRESS }, { "forum", LANG_ORG_CONGRESS },
	{ "réseau", LANG_ORG_BODY }, { "plateforme", LANG_ORG_BODY },
	{ "plate-forme", LANG_ORG_BODY },
	{ "nations unies", LANG_ORG_UMBRELLA },
	{ "organisation des nations unies", LANG_ORG_UMBRELLA },
	{ "organisation des nations unies pour", LANG_ORG_NAME },
	{ "union européenne", LANG_ORG_UMBRELLA },
	{ "institution spécialisée", LANG_ORG_NONE },
	{ "organisé par", LANG_ORG_NONE }, { "organisée par", LANG_ORG_NONE },
	{ "en coopération avec", LANG_ORG_NONE },
	{ "en collaboration avec", LANG_ORG_NONE },
	{ "avec l'appui de", LANG_ORG_NONE },
	{ "présenté par", LANG_ORG_NONE }, { "présentée par", LANG_ORG_NONE },
	{ "établi par", LANG_ORG_NONE }, { "établie par", LANG_ORG_NONE },
	{ "préparé par", LANG_ORG_NONE }, { "note du", LANG_ORG_NONE },
	{ "membre de", LANG_ORG_NONE }, { "république", LANG_ORG_UMBRELLA },
	{ "royaume", LANG_ORG_UMBRELLA },
	{ "gouvernement", LANG_ORG_UMBRELLA },
	{ "centre", LANG_ORG_BODY },
	{ "centre de conférences", LANG_ORG_NONE },
	{ "centre des congrès", LANG_ORG_NONE },
	{ "centre de congrès", LANG_ORG_NONE },
	{ "centre international de conférences", LANG_ORG_NONE },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_mark[];
const struct lang_word lang_fr_mark[] = {
	{ "distr", 0 }, { "distribution: générale", 0 }, { "original", 0 },
	{ "original: français", 0 }, { "original: anglais", 0 },
	{ "français seulement", 0 }, { "anglais seulement", 0 },
	{ "distribution restreinte", 0 }, { "distribution limitée", 0 },
	{ "confidentiel", 0 }, { "projet", 0 }, { "pour information", 0 },
	{ "pour action", 0 }, { "urgent", 0 }, { "disponible en", 0 },
	{ "version", 0 }, { "page", 0 },
	{ "réservé aux participants", 0 },
	{ "informations pratiques", LANG_MARK_KIND },
	{ "informations générales", LANG_MARK_KIND },
	{ "note d'information", LANG_MARK_KIND },
	{ "note d’information", LANG_MARK_KIND },
	{ "note d'information à l'intention des participants", LANG_MARK_KIND },
	{ "informations à l'intention des participants", LANG_MARK_KIND },
	{ "renseignements à l'intention des participants", LANG_MARK_KIND },
	{ "renseignements pratiques", LANG_MARK_KIND },
	{ "informations pour les participants", LANG_MARK_KIND },
	{ "informations destinées aux participants", LANG_MARK_KIND },
	{ "aide-mémoire", LANG_MARK_KIND },
	{ "rappel", LANG_MARK_CALL }, { "annonce", LANG_MARK_CALL },
	{ "première annonce", LANG_MARK_CALL },
	{ "annonce de réunion", LANG_MARK_CALL },
	{ "réservez la date", LANG_MARK_CALL },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_background[];
const struct lang_word lang_fr_background[] = {
	{ "contexte", 0 }, { "contexte et justification", 0 },
	{ "justification", 0 }, { "objectif", 0 }, { "objectifs", 0 },
	{ "public cible", 0 }, { "résultats attendus", 0 },
	{ "introduction", 0 }, { "aperçu", 0 }, { "historique", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_action[];
const struct lang_word lang_fr_action[] = {
	{ "suite à donner", 0 }, { "mesures à prendre", 0 },
	{ "mesures requises", 0 }, { "action requise", 0 },
	{ "action demandée", 0 }, { NULL, 0 }
};
