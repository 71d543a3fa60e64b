/* SPDX-License-Identifier: MIT */
/* French: words that tell a meeting's name and place from the rest. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_title_lead[];
const struct lang_word lang_fr_title_lead[] = {
	{ "annotations", 0 }, { "ordre du jour provisoire annoté", 0 },
	{ "ordre du jour annoté", 0 }, { "annotations relatives à", 0 },
	{ "invitation à participer à la", 0 },
	{ "invitation à participer à l'", 0 },
	{ "invitation à participer au", 0 },
	{ "invitation à participer à", 0 },
	{ "invitation à participer aux", 0 }, { "invitation à la", 0 },
	{ "invitation à l'", 0 }, { "invitation au", 0 },
	{ "invitation à", 0 }, { "invitation aux", 0 }, { "invitation", 0 },
	{ "avis de convocation", 0 }, { "convocation de la", 0 },
	{ "convocation du", 0 }, { "convocation à la", 0 },
	{ "convocation", 0 }, { "annonce de la", 0 }, { "annonce du", 0 },
	{ "annonce", 0 }, { "report de la", 0 }, { "report du", 0 },
	{ "report de", 0 }, { "participation à la", 0 },
	{ "participation au", 0 }, { "participation à", 0 },
	{ "informations sur la", 0 }, { "informations sur le", 0 },
	{ "informations relatives à la", 0 },
	{ "informations complémentaires sur la", 0 },
	{ "renseignements sur la", 0 }, { "ordre du jour de la", 0 },
	{ "ordre du jour du", 0 }, { "projet d'ordre du jour de la", 0 },
	{ "projet d'ordre du jour", 0 }, { "ordre du jour", 0 },
	{ "programme de la", 0 }, { "programme du", 0 },
	{ "programme provisoire", 0 }, { "note conceptuelle", 0 },
	{ "note de cadrage", 0 }, { "prochaine", 0 }, { "prochaines", 0 },
	{ "préparatifs de la", 0 }, { "préparation de la", 0 },
	{ "tenue du", 0 }, { "tenue de la", 0 }, { "tenue de l'", 0 },
	{ "tenue des", 0 }, { "inscription au", 0 }, { "inscription à la", 0 },
	{ "inscription à l'", 0 }, { "inscriptions au", 0 },
	{ "inscriptions à la", 0 }, { "ordre du jour provisoire du", 0 },
	{ "ordre du jour provisoire de la", 0 },
	{ "ordre du jour provisoire", 0 }, { "programme provisoire du", 0 },
	{ "programme provisoire de la", 0 },
	{ "programme préliminaire du", 0 },
	{ "programme préliminaire de la", 0 },
	{ "renseignements pratiques sur", 0 },
	{ "informations pratiques sur", 0 }, { "votre participation au", 0 },
	{ "votre participation à la", 0 }, { "changement de dates du", 0 },
	{ "changement de dates de la", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_title_end[];
const struct lang_word lang_fr_title_end[] = {
	{ "ouvert* à", 0 }, { "ouvert* au", 0 }, { "ouvert* aux", 0 },
	{ "qui", 0 }, { "que", 0 }, { "dont", 0 }, { "où", 0 }, { "se", 0 },
	{ "sera", 0 }, { "seront", 0 }, { "est", 0 }, { "sont", 0 },
	{ "aura", 0 }, { "auront", 0 }, { "tiendra", 0 }, { "tiendront", 0 },
	{ "a été", 0 }, { "a lieu", 0 }, { "ont", 0 }, { "doit", 0 },
	{ "doivent", 0 }, { "peut", 0 }, { "commencera", 0 },
	{ "débutera", 0 }, { "prévue", 0 }, { "prévu", 0 }, { "prévus", 0 },
	{ "organisée", 0 }, { "organisé", 0 }, { "organisés", 0 },
	{ "tenue", 0 }, { "afin", 0 }, { "pour que", 0 }, { "je", 0 },
	{ "j'ai", 0 }, { "nous", 0 }, { "vous", 0 }, { "veuillez", 0 },
	{ "lors", 0 }, { "pendant", 0 }, { "à partir", 0 }, { "intitulé", 1 },
	{ "intitulée", 1 }, { "accueillie", 0 }, { "accueilli", 0 },
	{ "entièrement", 0 }, { "par l'intermédiaire", 0 }, { "s'ouvrira", 0 },
	{ "consacré", 0 }, { "consacrée", 0 }, { "serait", 0 },
	{ "seraient", 0 }, { "était", 0 }, { "étaient", 0 }, { "devrait", 0 },
	{ "devront", 0 }, { "devra", 0 }, { "devait", 0 }, { "avait", 0 },
	{ "avaient", 0 }, { "fera", 0 }, { "feront", 0 }, { "ouvrira", 0 },
	{ "s'ouvre", 0 }, { "aura lieu", 0 }, { "aurait lieu", 0 },
	{ "convoqué*", 0 }, { "organisée*", 0 }, { "présidé*", 0 },
	{ "proposé*", 0 }, { "comprendra", 0 }, { "animera", 0 }, { "y", 0 },
	{ "réservé*", 0 }, { "qu'*", 0 }, { "tout*", 0 }, { "débute", 0 },
	{ "commence", 0 }, { "se termine", 0 }, { "sur le thème", 1 },
	{ "ayant pour thème", 1 }, { "sous le thème", 1 }, { "précède", 0 },
	{ "précédera", 0 }, { "vise", 0 }, { "vont", 0 }, { "va", 0 },
	{ "font", 0 }, { "fut", 0 }, { "eut", 0 }, { "ont été", 0 },
	{ "a dû", 0 }, { "ont dû", 0 }, { "devaient", 0 }, { "pourra", 0 },
	{ "reporté*", 0 }, { "annulé*", 0 }, { "prévu*", 0 },
	{ "programmé*", 0 }, { "par", 3 }, { "via", 3 }, { "au moyen", 3 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_opening[];
const struct lang_word lang_fr_opening[] = {
	{ "séance d'ouverture", 0 }, { "ouverture", 0 },
	{ "cérémonie d'ouverture", 0 }, { "plénière d'ouverture", 0 },
	{ "séance plénière", 0 }, { "plénière", 0 }, { "inscription", 1 },
	{ "enregistrement", 1 }, { "réception", 1 }, { "premier jour", 0 },
	{ "première journée", 0 }, { "dernier jour", 0 }, { "accueil", 1 },
	{ "clôture", 0 }, { "formulaire", 0 }, { "documents", 0 },
	{ "contributions", 0 }, { "visa", 0 }, { "réservation", 0 },
	{ "pause-café", 1 }, { "pauses-café", 1 }, { "pauses café", 1 },
	{ "déjeuner", 1 }, { "badges", 1 }, { "navette*", 1 },
	{ "transfert*", 1 }, { "autobus", 1 },
	{ "séances suivantes", 2 }, { "autres séances", 2 },
	{ "séances ultérieures", 2 }, { "séances du matin", 2 },
	{ "séances de l'après-midi", 2 }, { "séance de clôture", 2 },
	{ "séance inaugurale", 2 }, { "dernière séance", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_of[];
const struct lang_word lang_fr_of[] = {
	{ "de", 0 }, { "de la", 0 }, { "du", 0 }, { "des", 0 },
	{ "de l'", 0 }, { "d'", 0 }, { "relative à la", 0 },
	{ "relatif à", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_article[];
const struct lang_word lang_fr_article[] = {
	{ "l'", 0 }, { "d'un", 1 }, { "d'une", 1 }, { "la", 0 }, { "le", 0 },
	{ "les", 0 }, { "un", 1 }, { "une", 1 }, { "des", 0 }, { "au", 0 },
	{ "aux", 0 }, { "à", 0 }, { "en", 0 }, { "et", 0 }, { "cette", 0 },
	{ "ce", 0 }, { "ces", 0 }, { "sa", 3 }, { "son", 3 }, { "notre", 0 },
	{ "votre", 0 }, { "leur", 3 }, { "deux", 0 }, { "trois", 0 },
	{ "pour", 0 }, { "à la", 0 }, { "prochaine", 0 }, { "prochain", 0 },
	{ "ladite", 0 }, { "ledit", 0 }, { "lesdites", 0 }, { "lesdits", 0 },
	{ "chaque", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_beside[];
const struct lang_word lang_fr_beside[] = {
	{ "en conjonction avec", 0 }, { "conjointement à", 0 },
	{ "en parallèle de", 0 }, { "en parallèle avec", 0 },
	{ "en parallèle du", 0 }, { "dos à dos avec", 0 },
	{ "consécutivement à", 0 }, { "parallèlement aux", 0 },
	{ "immédiatement avant", 0 }, { "immédiatement après", 0 },
	{ "juste avant", 0 }, { "juste après", 0 }, { "en même temps que", 0 },
	{ "à la suite des", 0 }, { "en marge des", 0 },
	{ "dans la foulée de", 0 }, { "dans la foulée du", 0 },
	{ "en marge de", 0 }, { "en marge du", 0 }, { "parallèlement à", 0 },
	{ "à l'occasion de", 0 }, { "dans le cadre de", 0 },
	{ "à la suite de", 0 }, { "avant", 0 }, { "après", 0 },
	{ "en préparation de", 0 }, { "à la demande de", 1 },
	{ "à l'invitation de", 0 }, { "président de", 0 }, { "membres de", 0 },
	{ "résultats de", 1 }, { "rapport de", 1 }, { "en liaison avec", 0 },
	{ "conjointement avec", 0 }, { "résultats du", 1 },
	{ "résultats des", 1 }, { "rapport du", 1 }, { "rapport des", 1 },
	{ "conclusions de", 1 }, { "conclusions du", 1 },
	{ "décisions de", 1 }, { "décision de", 1 },
	{ "recommandations de", 1 }, { "conformément à", 1 },
	{ "conformément au", 1 }, { "conformément aux", 1 },
	{ "aux termes de", 1 }, { "en application de", 1 },
	{ "la veille de", 0 }, { "la veille du", 0 }, { "la veille des", 0 },
	{ "à l'issue de", 0 }, { "à l'issue du", 0 }, { "à la suite du", 0 },
	{ "parallèlement au", 0 }, { "dans le cadre du", 0 },
	{ "à l'occasion du", 0 }, { "membres du", 0 }, { "président du", 0 },
	{ "établi* par le", 1 }, { "établi* par la", 1 },
	{ "créé* par le", 1 }, { "créé* par la", 1 },
	{ "institué* par le", 1 }, { "institué* par la", 1 },
	{ "adopté* par le", 1 }, { "adopté* par la", 1 },
	{ "approuvé* par le", 1 }, { "approuvé* par la", 1 },
	{ "demandé* par le", 1 }, { "demandé* par la", 1 },
	{ "décidé* par le", 1 }, { "décidé* par la", 1 },
	{ "mandaté* par le", 1 }, { "mandaté* par la", 1 },
	{ "désigné* par le", 1 }, { "désigné* par la", 1 },
	{ "recommandé* par le", 1 }, { "recommandé* par la", 1 },
	{ "convenu* par le", 1 }, { "convenu* par la", 1 },
	{ "convoqué* par le", 1 }, { "convoqué* par la", 1 }, { "précède", 0 },
	{ "précèdent", 0 }, { "précédera", 0 }, { "suit", 0 }, { "suivra", 0 },
	{ "en tant que", 0 }, { "sous la forme d'un", 0 },
	{ "sous la forme d'une", 0 }, { "sous forme de", 0 },
	{ "sous forme d'un", 0 }, { "sous forme d'une", 0 },
	{ "en coopération avec", 0 }, { "en collaboration avec", 0 },
	{ "dans le contexte de", 0 }, { "dans le contexte du", 0 },
	{ "pendant la", 0 }, { "durant la", 0 }, { "pendant le", 0 },
	{ "durant le", 0 }, { "au cours de", 0 }, { "au cours du", 0 },
	{ "à la veille de", 0 }, { "adopté* à", 1 }, { "adopté* lors de", 1 },
	{ "adopté* lors du", 1 }, { "décidé* à", 1 }, { "lors de", 1 },
	{ "lors du", 1 }, { "bureau de", 0 }, { "bureau du", 0 },
	{ "secrétariat de", 0 }, { "secrétariat du", 0 }, { "travaux de", 0 },
	{ "travaux du", 0 }, { "mandat de", 0 }, { "mandat du", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_after[];
const struct lang_word lang_fr_after[] = {
	{ "après", 0 }, { "après le", 0 }, { "au-delà du", 0 },
	{ "passé le", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_not[];
const struct lang_word lang_fr_not[] = {
	{ "ne", 0 }, { "n'", 0 }, { "aucun", 0 }, { "aucune", 0 },
	{ "pas", 0 }, { "plus", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_not_due[];
const struct lang_word lang_fr_not_due[] = {
	{ "sera informé*", 0 }, { "seront informé*", 0 },
	{ "sera averti*", 0 }, { "seront averti*", 0 }, { "ouvrira", 0 },
	{ "ouvriront", 0 }, { "sera ouvert*", 0 }, { "seront ouvert*", 0 },
	{ "ouvert* à compter", 0 }, { "ouvert* à partir", 0 },
	{ "sera disponible", 0 }, { "seront disponible*", 0 },
	{ "sera publié*", 0 }, { "seront publié*", 0 }, { "sera affiché*", 0 },
	{ "seront affiché*", 0 }, { "au lieu du", 0 }, { "et non plus", 0 },
	{ "et non le", 0 }, { "devaient", 0 }, { "devait", 0 },
	{ "seront communiqué*", 0 }, { "sera communiqué*", 0 },
	{ "sera mis* en ligne", 0 }, { "seront mis* en ligne", 0 },
	{ "seront disponibles", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_was[];
const struct lang_word lang_fr_was[] = {
	{ "était", 0 }, { "étaient", 0 }, { "avait été", 0 },
	{ "initialement", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_moved[];
const struct lang_word lang_fr_moved[] = {
	{ "devait se tenir", 0 }, { "devaient se tenir", 0 },
	{ "devait avoir lieu", 0 }, { "devaient avoir lieu", 0 },
	{ "devait se dérouler", 0 }, { "devaient se dérouler", 0 },
	{ "devait se réunir", 0 }, { "devait faire suite", 0 },
	{ "devait commencer", 0 }, { "aurait dû se tenir", 0 },
	{ "aurait dû avoir lieu", 0 }, { "était prévu*", 0 },
	{ "étaient prévu*", 0 }, { "avait été prévu*", 0 },
	{ "avaient été prévu*", 0 }, { "était programmé*", 0 },
	{ "était fixé*", 0 }, { "avait été fixé*", 0 },
	{ "avait été annoncé*", 0 }, { "initialement prévu*", 0 },
	{ "prévu* initialement", 0 }, { "initialement programmé*", 0 },
	{ "initialement fixé*", 0 }, { "initialement annoncé*", 0 },
	{ "initialement", 0 }, { "précédemment annoncé*", 0 },
	{ "au lieu du", 0 }, { "au lieu de", 0 }, { "en lieu et place du", 0 },
	{ "et non plus", 0 }, { "et non du", 0 }, { "est annulé*", 1 },
	{ "sont annulé*", 1 }, { "a été annulé*", 1 },
	{ "ont été annulé*", 1 }, { "est reporté*", 1 },
	{ "sont reporté*", 1 }, { "a été reporté*", 1 },
	{ "ont été reporté*", 1 }, { "a dû être reporté*", 1 },
	{ "a dû être annulé*", 1 }, { "n'aura pas lieu", 1 },
	{ "n'auront pas lieu", 1 }, { "ne se tiendra pas", 1 },
	{ "ne pourra pas se tenir", 1 }, { "ne peut se tenir", 1 },
	{ "devait s'ouvrir", 0 }, { "devaient s'ouvrir", 0 },
	{ "était annoncé*", 0 }, { "étaient annoncé*", 0 },
	{ "était convoqué*", 0 }, { "était fixée", 0 },
	{ "prévu* à l'origine", 0 }, { "à l'origine", 0 },
	{ "auparavant prévu*", 0 }, { "doit être reporté*", 1 },
	{ "doivent être reporté*", 1 }, { "ont dû être reporté*", 1 },
	{ "ont dû être annulé*", 1 }, { "sera reporté*", 1 },
	{ "seront reporté*", 1 }, { "de reporter", 1 }, { "d'annuler", 1 },
	{ "est différé*", 1 }, { "a été différé*", 1 },
	{ "a été déplacé*", 1 }, { "est déplacé*", 1 },
	{ "ont été déplacé*", 1 }, { "a été avancé*", 1 },
	{ "report de la", 1 }, { "report du", 1 }, { "report de l'*", 1 },
	{ "changement de date*", 1 }, { "est suspendu*", 1 },
	{ "a été ajourné*", 1 }, { "est ajourné*", 1 },
	{ "ne se tiendront pas", 1 }, { "ne se tiendra plus", 1 },
	{ "n'aura plus lieu", 1 }, { "ne pourra avoir lieu", 1 },
	{ "passent du", 2 }, { "passe du", 2 }, { "déplacé* du", 2 },
	{ "sont passées du", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_bound[];
const struct lang_word lang_fr_bound[] = {
	{ "débuter", 0 }, { "commencer", 0 }, { "s'ouvrir", 0 },
	{ "se terminer", 1 }, { "prendre fin", 1 }, { "s'achever", 1 },
	{ "s'ouvrira", 0 }, { "s'ouvriront", 0 }, { "s'ouvre", 0 },
	{ "sera ouvert*", 0 }, { "seront ouvert*", 0 }, { "débutera", 0 },
	{ "débuteront", 0 }, { "débute", 0 }, { "débutant", 0 },
	{ "commencera", 0 }, { "commenceront", 0 }, { "commence", 0 },
	{ "commençant", 0 }, { "ouvrira", 0 }, { "se terminera", 1 },
	{ "se termineront", 1 }, { "se termine", 1 }, { "se clôturera", 1 },
	{ "se clora", 1 }, { "sera clos*", 1 }, { "prendra fin", 1 },
	{ "prendront fin", 1 }, { "s'achèvera", 1 }, { "s'achèveront", 1 },
	{ "s'achève", 1 }, { "finira", 1 }, { "se conclura", 1 },
	{ "clôturera", 1 }, { "durera jusqu'*", 1 }, { "dureront jusqu'*", 1 },
	{ "se poursuivra jusqu'*", 1 }, { "se poursuivront jusqu'*", 1 },
	{ "se prolongera jusqu'*", 1 }, { "se prolongeront jusqu'*", 1 },
	{ "dernier jour", 2 }, { "dernière journée", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_all[];
const struct lang_word lang_fr_all[] = {
	{ "toutes les réunions", 0 }, { "toutes les sessions", 0 },
	{ "tous les", 0 }, { "toutes les", 0 }, { "les deux", 0 },
	{ "chaque", 0 }, { "chacune", 0 }, { "chacun", 0 },
	{ "l'une et l'autre", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_same_day[];
const struct lang_word lang_fr_same_day[] = {
	{ "le même jour", 0 }, { "ce même jour", 0 }, { "le jour même", 0 },
	{ "ce jour-là", 0 }, { "l'après-midi du même jour", 0 },
	{ "le soir du même jour", 0 }, { "le même après-midi", 0 },
	{ "le même soir", 0 }, { "dans la même journée", 0 },
	{ "la veille", -1 }, { "la veille au soir", -1 },
	{ "le jour précédent", -1 }, { "le jour précédant", -1 },
	{ "un jour avant", -1 }, { "le lendemain", 1 },
	{ "dès le lendemain", 1 }, { "le jour suivant", 1 },
	{ "le jour d'après", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_submit[];
const struct lang_word lang_fr_submit[] = {
	{ "contribution", 0 }, { "contributions", 0 }, { "bourse", 0 },
	{ "bourses", 0 }, { "visa", 0 }, { "visas", 0 }, { "inscription", 0 },
	{ "inscriptions", 0 }, { "observations", 0 }, { "commentaires", 0 },
	{ "résumé", 0 }, { "résumés", 0 }, { "propositions", 0 },
	{ "candidatures", 0 }, { "questionnaire", 0 }, { "présentations", 0 },
	{ "réservation", 0 }, { "documents", 0 }, { "communications", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_instead[];
const struct lang_word lang_fr_instead[] = {
	{ "nouvelle date", 0 }, { "nouvelles dates", 0 },
	{ "nouveau délai", 0 }, { "lire", 0 }, { "nouvelle échéance", 0 },
	{ "modifié", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_due_glue[];
const struct lang_word lang_fr_due_glue[] = {
	{ "soit le", 1 }, { "soit", 1 }, { "c'est-à-dire", 1 },
	{ "à savoir", 1 }, { "à savoir le", 1 }, { "c'est-à-dire le", 1 },
	{ "fin de", 0 }, { "la fin de", 0 }, { "la fin du", 0 },
	{ "fin du", 0 }, { "la journée du", 0 }, { "journée du", 0 },
	{ "fermeture des bureaux", 0 }, { "minuit", 0 }, { "midi", 0 },
	{ "date du", 0 }, { "jour", 0 }, { "le", 0 }, { "la", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_meeting[];
const struct lang_word lang_fr_meeting[] = {
	{ "briefing", 0 },
	{ "briefings", 1 }, { "séances d'information", 1 },
	{ "réunions d'information", 1 },
	{ "séminaires en ligne", 1 },
	{ "réunion", 0 }, { "réunions", 1 }, { "atelier", 0 },
	{ "ateliers", 1 }, { "séminaire", 0 }, { "séminaires", 1 },
	{ "conférence", 0 }, { "conférences", 1 }, { "colloque", 0 },
	{ "forum", 0 }, { "forums", 1 }, { "webinaire", 0 },
	{ "webinaires", 1 }, { "session", 0 }, { "sessions", 1 },
	{ "assemblée", 0 }, { "sommet", 0 }, { "événement", 0 },
	{ "événements", 1 }, { "manifestation", 0 }, { "manifestations", 1 },
	{ "formation", 0 }, { "formations", 1 }, { "tutoriel", 0 }, { "cours", 0 },
	{ "table ronde", 0 }, { "tables rondes", 1 }, { "consultation", 0 },
	{ "consultations", 1 }, { "symposium", 0 }, { "congrès", 0 },
	{ "dialogue", 0 }, { "dialogues", 1 }, { "séance d'information", 0 },
	{ "commission d'études", 0 }, { "groupe de travail", 0 },
	{ "groupes de travail", 2 }, { "groupes d'experts", 2 },
	{ "comités", 2 }, { "commissions", 2 }, { "commissions d'études", 2 },
	{ "groupe consultatif", 0 }, { "groupe d'experts", 0 },
	{ "groupe d'action", 0 }, { "groupe de rapporteur*", 0 },
	{ "groupe mixte", 0 }, { "comité", 0 }, { "conseil", 0 },
	{ "commission", 0 }, { "cérémonie", 0 }, { "journée d'étude", 0 },
	{ "journées d'étude", 0 }, { "rencontre", 0 }, { "rencontres", 1 },
	{ "débat", 0 }, { "débats", 1 }, { "visioconférence", 0 },
	{ "téléconférence", 0 }, { "exposition", 0 }, { "stage", 0 },
	{ "mission", 0 }, { "concertation", 0 }, { "journée", 0 },
	{ "journées", 0 }, { "groupe régional", 0 }, { "visite", 3 },
	{ "visites", 1 }, { "visite technique", 3 },
	{ "visite de terrain", 3 },
	{ "réunion d'information", 0 }, { "séance d'orientation", 0 },
	{ "sessions d'information", 1 }, { "séminaire en ligne", 0 },
	{ "cours en ligne", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_invite[];
const struct lang_word lang_fr_invite[] = {
	{ "pourront tenir", 0 }, { "pourront également tenir", 0 },
	{ "pourront en outre tenir", 0 },
	{ "devrait débuter", 0 }, { "devrait commencer", 0 },
	{ "devrait s'ouvrir", 0 }, { "devrait avoir lieu", 0 },
	{ "devraient avoir lieu", 0 }, { "devraient se tenir", 0 },
	{ "doit débuter", 0 }, { "doit commencer", 0 }, { "doit s'ouvrir", 0 },
	{ "devrait être convoqué*", 0 }, { "devrait être organisé*", 0 },
	{ "s'ouvriront", 0 }, { "sera le siège", 0 },
	{ "délibérera", 2 },
	{ "proposé d'accueillir", 0 }, { "offert d'accueillir", 0 },
	{ "inviter", 1 }, { "invite", 1 }, { "invitons", 1 }, { "invité*", 1 },
	{ "invitation", 1 }, { "se tiendra", 0 }, { "se tiendront", 0 },
	{ "aura lieu", 0 }, { "auront lieu", 0 }, { "se réunira", 2 },
	{ "se réuniront", 2 }, { "sera organisé*", 0 },
	{ "seront organisé*", 0 }, { "organise", 0 }, { "organisera", 0 },
	{ "accueillera", 0 }, { "doit se tenir", 0 },
	{ "doivent se tenir", 0 }, { "devrait se tenir", 0 },
	{ "est prévu*", 0 }, { "sont prévu*", 0 }, { "débutera", 0 },
	{ "débuteront", 0 }, { "commencera", 0 }, { "s'ouvrira", 0 },
	{ "sera convoqué*", 0 }, { "le plaisir de vous inviter", 1 },
	{ "l'honneur de vous inviter", 1 }, { "se déroulera", 0 },
	{ "se dérouleront", 0 }, { "organisent", 0 }, { "organiseront", 0 },
	{ "est convoqué*", 0 }, { "seront donné*", 0 },
	{ "sera remplacé* par", 0 }, { "a lieu", 0 }, { "ont lieu", 0 },
	{ "qui se tiendra", 0 }, { "tiendra", 0 }, { "tiendront", 0 },
	{ "sera suivi*", 3 }, { "sera précédé*", 3 }, { "est programmé*", 0 },
	{ "convie", 1 }, { "conviés", 1 }, { "prendre part", 0 },
	{ "participer à", 0 }, { "sera accueilli*", 0 }, { "siégera", 2 },
	{ "se tient", 0 }, { "se tiennent", 0 }, { "à se tenir", 0 },
	{ "reporté* au", 4 }, { "reporté* aux", 4 }, { "sera offert*", 0 },
	{ "sera proposé*", 0 }, { "seront proposé*", 0 }, { "animera", 0 },
	{ "animeront", 0 }, { "est organisé*", 0 }, { "sont organisé*", 0 },
	{ "est en outre organisé*", 0 }, { "est également organisé*", 0 },
	{ "sera également organisé*", 0 }, { "serait convoqué*", 0 },
	{ "serait précédé*", 3 }, { "se réunit", 2 }, { "se réunissent", 2 },
	{ "sera assuré*", 0 }, { "est suivi*", 3 }, { "est précédé*", 3 },
	{ "proposera", 0 }, { "offrira", 0 }, { "tient", 0 },
	{ "siégeront", 2 }, { "seront précédé*", 3 }, { "seront suivi*", 3 },
	{ "serait suivi*", 3 }, { "aura désormais lieu", 0 },
	{ "sera tenu*", 0 }, { "seront tenu*", 0 }, { "sera donné*", 0 },
	{ "doit avoir lieu", 0 }, { "doivent avoir lieu", 0 },
	{ "doit se réunir", 2 }, { "sont convoqué*", 0 },
	{ "seront convoqué*", 0 }, { "conviées", 1 }, { "convié*", 1 },
	{ "êtes invité*", 1 }, { "sont invité*", 1 }, { "programmé* pour", 0 },
	{ "fixé* au", 0 }, { "fixé* aux", 0 }, { "prévu* pour", 0 },
	{ "tiendra ses", 2 }, { "tiendra sa", 2 }, { "tiendra son", 2 },
	{ "tiendra une", 0 }, { "tiendra un", 0 }, { "déplacé* au", 4 },
	{ "déplacé* aux", 4 }, { "avancé* au", 4 }, { "avancé* aux", 4 },
	{ "précédera", 0 }, { "précède", 0 }, { "fera suite à", 3 },
	{ "organisons", 0 }, { "organiserons", 0 }, { "accueille", 0 },
	{ "accueillent", 0 }, { "accueilleront", 0 }, { "débute", 0 },
	{ "commence", 0 }, { "décalé* au", 4 }, { "décalé* aux", 4 },
	{ "reporté* à la période", 4 }, { "vous accueillir", 1 },
	{ "accueillir", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_past[];
const struct lang_word lang_fr_past[] = {
	{ "s'est tenu*", 0 }, { "se sont tenu*", 0 }, { "a eu lieu", 0 },
	{ "ont eu lieu", 0 }, { "tenu* à", 0 }, { "tenu* en", 0 },
	{ "tenu* du", 0 }, { "s'est réuni*", 0 }, { "s'était tenu*", 0 },
	{ "avait eu lieu", 0 }, { "a été adopté*", 0 }, { "adopté* à", 0 },
	{ "adopté* par", 0 }, { "lors de la dernière", 0 },
	{ "dernière réunion", 0 }, { "précédente", 0 }, { "en date du", 0 },
	{ "daté* du", 0 }, { "a été approuvé*", 0 }, { "s'est déroulé*", 0 },
	{ "réuni* à", 0 }, { "organisé* en", 0 }, { "depuis", 0 },
	{ "compte rendu", 0 }, { "procès-verbal", 0 }, { "ayant eu lieu", 0 },
	{ NULL, 0 }
};
