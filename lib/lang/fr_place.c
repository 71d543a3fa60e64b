/* SPDX-License-Identifier: MIT */
/* French: where one meets, and whether one goes there. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_venue[];
const struct lang_word lang_fr_venue[] = {
	{ "lieu", 0 }, { "lieux", 0 }, { "adresse", 0 }, { "où", 0 },
	{ "salle", 0 }, { "lieu de la réunion", 0 }, { "lieu de réunion", 0 },
	{ "endroit", 0 }, { "lieu de l'atelier", 0 }, { "lieu et date", 0 },
	{ "lieu et dates", 0 }, { "date et lieu", 0 }, { "dates et lieu", 0 },
	{ "lieu de la manifestation", 0 }, { "lieu du séminaire", 0 },
	{ "lieu de la conférence", 0 },
	{ "site", 0 }, { "ville et lieu", 0 }, { "lieu/adresse", 0 },
	{ "lieu et adresse", 0 }, { "lieu de la rencontre", 0 },
	{ "lieu de l'événement", 0 }, { "ville hôte", 0 },
	{ "date, heure et lieu", 0 }, { "date/lieu", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_format[];
const struct lang_word lang_fr_format[] = {
	{ "plate-forme", 1 }, { "plateforme", 1 }, { "outil", 1 },
	{ "logiciel", 1 }, { "format", 0 }, { "modalité", 0 },
	{ "modalités de participation", 0 }, { "forme", 0 }, { "mode", 0 },
	{ "format de la réunion", 0 }, { "type de réunion", 0 },
	{ "modalité de participation", 0 }, { "format de l'événement", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_venue_noun[];
const struct lang_word lang_fr_venue_noun[] = {
	{ "siège", 0 }, { "hôtel", 1 }, { "centre", 0 }, { "centres", 0 },
	{ "salle", 2 }, { "salles", 2 }, { "bâtiment", 0 }, { "palais", 0 },
	{ "université", 0 }, { "auditorium", 0 }, { "campus", 0 },
	{ "maison", 0 }, { "immeuble", 0 }, { "tour", 0 }, { "ambassade", 0 },
	{ "théâtre", 0 }, { "bibliothèque", 0 }, { "institut", 0 },
	{ "académie", 0 }, { "musée", 0 }, { "pavillon", 0 }, { "villa", 0 },
	{ "château", 0 }, { "complexe", 0 }, { "rue", 3 }, { "avenue", 3 },
	{ "boulevard", 3 }, { "place de", 3 }, { "amphithéâtre", 2 },
	{ "étage", 2 }, { "locaux", 0 }, { "école", 0 }, { "stade", 0 },
	{ "espace", 0 }, { "centre de conférences", 0 },
	{ "centre international de conférences", 0 }, { "auberge", 1 },
	{ "complexe hôtelier", 1 }, { "hémicycle", 2 }, { "place", 3 },
	{ "chemin", 3 }, { "quai", 3 }, { "av", 3 }, { "bd", 3 },
	{ "route", 3 }, { "allée", 3 }, { "allées", 3 }, { "impasse", 3 },
	{ "bp", 3 }, { "b.p", 3 }, { "bureau régional", 4 },
	{ "bureaux", 4 }, { "angle", 3 },
	{ "bureau de zone", 4 }, { "bureau sous-régional", 4 },
	{ "parlement", 4 }, { "assemblée nationale", 4 },
	{ "hôtel de ville", 0 }, { "mairie", 0 }, { "centre culturel", 0 },
	{ "cité", 0 }, { "palais des congrès", 0 },
	{ "palais des nations", 0 }, { "domaine", 0 }, { "fondation", 4 },
	{ "faculté", 4 }, { "ministère", 4 }, { "ministère de", 4 },
	{ "ministère des", 4 }, { "secrétariat", 4 }, { "galerie", 0 },
	{ "résidence", 0 }, { "bourse", 0 }, { "station biologique", 0 },
	{ "laboratoire", 0 }, { "observatoire", 0 }, { "rectorat", 0 },
	{ "lycée", 0 }, { "technopole", 0 }, { "technopôle", 0 },
	{ "salle de conférences", 2 }, { "salle polyvalente", 2 },
	{ "salle plénière", 2 }, { "grand amphithéâtre", 2 },
	{ "palais de la culture", 0 }, { "maison des associations", 0 },
	{ "siège social", 0 }, { "manoir", 0 }, { "abbaye", 0 },
	{ "chancellerie", 4 }, { "cours", 3 }, { "square", 3 },
	{ "esplanade", 3 }, { "rond-point", 3 }, { "hilton", 1 },
	{ "sheraton", 1 }, { "marriott", 1 }, { "hyatt", 1 },
	{ "intercontinental", 1 }, { "radisson", 1 }, { "novotel", 1 },
	{ "kempinski", 1 }, { "mövenpick", 1 }, { "sofitel", 1 },
	{ "crowne plaza", 1 }, { "holiday inn", 1 }, { "four seasons", 1 },
	{ "ritz-carlton", 1 },
	/* names that stay in their own tongue */
	{ "palacio", 0 }, { "palácio", 0 }, { "palazzo", 0 }, { "centro", 0 },
	{ "casa", 0 }, { "edificio", 0 }, { "auditorio", 0 }, { "center", 0 },
	{ "house", 0 }, { "hall", 2 }, { "building", 0 }, { "tower", 0 },
	{ "convention center", 0 }, { "university", 0 }, { "zentrum", 0 },
	{ "street", 3 }, { "road", 3 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_no_venue[];
const struct lang_word lang_fr_no_venue[] = {
	{ "réservation", 1 }, { "réservations", 1 }, { "liste des hôtels", 1 },
	{ "liste d'hôtels", 1 },
	{ "aéroport", 2 }, { "aéroports", 2 }, { "gare", 2 }, { "métro", 0 },
	{ "ambassades", 0 }, { "consulat", 0 }, { "consulats", 0 },
	{ "banque", 2 }, { "hôtels", 0 }, { "entrée", 0 }, { "guichet", 0 },
	{ "hall d'arrivée", 0 }, { "clinique", 0 }, { "hôpital", 0 },
	{ "arrêt", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_at_place[];
const struct lang_word lang_fr_at_place[] = {
	{ "pour cadre", 0 }, { "pour lieu", 0 },
	{ "à", 0 }, { "au", 0 }, { "aux", 0 }, { "dans", 0 }, { "en", 0 },
	{ "dans la", 0 }, { "dans le", 0 }, { "dans les", 0 }, { "à la", 0 },
	{ "sur le site", 0 }, { "dans les locaux", 0 },
	{ "dans la ville de", 0 }, { "dans la ville d'", 0 }, { "à l'", 0 },
	{ "au sein de", 0 }, { "au sein du", 0 }, { "fait à", 0 },
	{ "à l'adresse", 1 }, { "à l'adresse suivante", 1 }, { "situé à", 1 },
	{ "située à", 1 }, { "sis", 1 }, { "sise", 1 }, { "sis au", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_same_place[];
const struct lang_word lang_fr_same_place[] = {
	{ "au même endroit", 0 }, { "au même lieu", 0 },
	{ "dans les mêmes locaux", 0 }, { "sur le même site", 0 },
	{ "même lieu", 0 }, { "même endroit", 0 }, { "à la même adresse", 0 },
	{ "même adresse", 0 }, { "dans la même salle", 0 },
	{ "même salle", 0 }, { "dans le même hôtel", 0 }, { "même hôtel", 0 },
	{ "même bâtiment", 0 }, { "même site", 0 }, { "mêmes locaux", 0 },
	{ "au même siège", 0 }, { "dans le même centre", 0 },
	{ "même centre", 0 }, { "même ville", 0 },
	{ "même", 1 }, { "mêmes", 1 }, { "cet", 1 }, { "ce", 1 },
	{ "cette", 1 }, { "ces", 1 }, { "ledit", 1 }, { "ladite", 1 },
	{ "y tiendra", 0 }, { "s'y tiendra", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_host[];
const struct lang_word lang_fr_host[] = {
	{ "à l'invitation de", 0 }, { "à l'invitation du", 0 },
	{ "à l'aimable invitation de", 0 }, { "à l'aimable invitation du", 0 },
	{ "à l'aimable invitation des", 0 }, { "sur l'invitation de", 0 },
	{ "sur l'aimable invitation de", 0 }, { "organisé par", 0 },
	{ "organisée par", 0 }, { "organisés par", 0 },
	{ "organisées par", 0 }, { "accueilli par", 0 },
	{ "accueillie par", 0 }, { "accueillis par", 0 },
	{ "accueillies par", 0 }, { "en collaboration avec", 0 },
	{ "en coopération avec", 0 }, { "en partenariat avec", 0 },
	{ "avec le soutien de", 0 }, { "avec l'appui de", 0 },
	{ "avec le concours de", 0 }, { "sous l'égide de", 0 },
	{ "conjointement avec", 0 }, { "conjointement par", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_both[];
const struct lang_word lang_fr_both[] = {
	{ "toutes", 2 }, { "tous", 2 },
	{ "les deux", 1 }, { "aux deux", 1 }, { "des deux", 1 },
	{ "toutes les réunions", 0 }, { "les réunions", 0 },
	{ "les manifestations", 0 }, { "l'ensemble des réunions", 0 },
	{ "toutes deux", 1 }, { "tous deux", 1 }, { "ces réunions", 0 },
	{ "ces manifestations", 0 }, { "l'une et l'autre", 1 },
	{ "les deux réunions", 1 }, { "les deux manifestations", 1 },
	{ "les deux événements", 1 }, { "tous les événements", 0 },
	{ "les événements", 0 },
	{ "toutes les", 2 }, { "tous les", 2 }, { "chaque", 2 },
	{ "chacune des", 2 }, { "chacun des", 2 }, { "ces", 2 },
	{ "les trois", 2 }, { "les quatre", 2 }, { "les cinq", 2 },
	{ "les différentes", 2 }, { "l'ensemble des", 2 },
	{ "réunions ci-après", 0 }, { "réunions suivantes", 0 },
	{ "manifestations ci-après", 0 }, { "manifestations suivantes", 0 },
	{ "activités ci-après", 0 }, { "activités suivantes", 0 },
	{ "événements ci-après", 0 }, { "événements suivants", 0 },
	{ "ateliers ci-après", 0 }, { "ateliers suivants", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_online[];
const struct lang_word lang_fr_online[] = {
	{ "en ligne", 0 }, { "virtuel*", 0 }, { "virtuelle*", 0 },
	{ "webinaire", 0 }, { "webinaires", 0 }, { "visioconférence", 0 },
	{ "par visioconférence", 0 }, { "vidéoconférence", 0 },
	{ "à distance", 0 }, { "zoom", 1 }, { "teams", 3 }, { "webex", 1 },
	{ "téléconférence", 0 }, { "entièrement virtuel*", 0 },
	{ "distanciel", 0 }, { "en distanciel", 0 }, { "audioconférence", 0 },
	{ "de façon virtuelle", 0 }, { "réunion électronique", 0 },
	{ "interprefy", 1 }, { "microsoft teams", 1 }, { "ms teams", 1 },
	{ "google meet", 1 }, { "skype", 1 }, { "kudo", 1 },
	{ "adobe connect", 1 }, { "gotomeeting", 1 }, { "trueconf", 1 },
	{ "cisco webex", 1 }, { "en mode virtuel", 0 },
	{ "en format virtuel", 0 }, { "de manière virtuelle", 0 },
	{ "réunion à distance", 0 }, { "réunion en ligne", 0 },
	{ "en visioconférence", 0 }, { "en vidéoconférence", 0 },
	{ "par vidéoconférence", 0 }, { "réunions virtuelles", 0 },
	{ "séminaire en ligne", 0 }, { "par voie électronique", 0 },
	{ "réalité virtuelle", 2 }, { "actifs virtuels", 2 },
	{ "protection en ligne", 2 }, { "sécurité en ligne", 2 },
	{ "services en ligne", 2 }, { "contenus en ligne", 2 },
	{ "enfants en ligne", 2 }, { "plates-formes en ligne", 2 },
	{ "apprentissage en ligne", 2 }, { "menaces hybrides", 2 },
	{ "couche physique", 2 }, { "violence en ligne", 2 },
	{ "télédétection", 2 },
	{ "retransmission en ligne", 2 }, { "diffusion en ligne", 2 },
	{ "diffusée en ligne", 2 }, { "retransmis en ligne", 2 },
	{ "retransmise en ligne", 2 }, { "diffusé en ligne", 2 },
	{ "via la plateforme", 0 }, { "sur la plateforme", 0 },
	{ "par la plateforme", 0 }, { "via la plate-forme", 0 },
	{ "sur la plate-forme", 0 },
	{ "interprétation à distance", 2 },
	{ "interprétation simultanée à distance", 2 },
	{ "interprétation sera assurée à distance", 2 },
	{ "enquête en ligne", 2 }, { "questionnaire en ligne", 2 },
	{ "formulaire en ligne", 2 }, { "cours en ligne", 2 },
	{ "publié en ligne", 2 }, { "publiée en ligne", 2 },
	{ "publiés en ligne", 2 }, { "publiées en ligne", 2 },
	{ "disponible en ligne", 2 }, { "disponibles en ligne", 2 },
	{ "affiché en ligne", 2 }, { "affichée en ligne", 2 },
	{ "affichés en ligne", 2 }, { "affichées en ligne", 2 },
	{ "accessible en ligne", 2 }, { "accessibles en ligne", 2 },
	{ "consultable en ligne", 2 }, { "consultables en ligne", 2 },
	{ "soumettre en ligne", 2 }, { "publication en ligne", 2 },
	{ "outil en ligne", 2 }, { "mis en ligne", 2 },
	{ "mise en ligne", 2 }, { "mises en ligne", 2 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_in_person[];
const struct lang_word lang_fr_in_person[] = {
	{ "en présentiel", 0 }, { "en personne", 0 }, { "présentiel*", 0 },
	{ "physique", 0 }, { "physiques", 0 }, { "sur place", 0 },
	{ "en présence", 0 }, { "réunion physique", 0 },
	{ "physiquement", 0 },
	{ "en présence physique", 0 }, { "participation physique", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_hybrid[];
const struct lang_word lang_fr_hybrid[] = {
	{ "hybride", 0 }, { "hybrides", 0 }, { "format hybride", 0 },
	{ "mode hybride", 0 }, { "en présentiel et en ligne", 0 },
	{ "en présentiel et à distance", 0 },
	{ "en présentiel et en distanciel", 0 },
	{ "en personne et en ligne", 0 }, { "participation à distance", 1 },
	{ "avec participation à distance", 1 }, { "présentiel et virtuel", 0 },
	{ "physique et virtuel*", 0 }, { "présentielle et virtuelle", 0 },
	{ "en personne et à distance", 0 }, { "présentiel ou en ligne", 0 },
	{ "participation en ligne", 1 }, { "participation virtuelle", 1 },
	{ "à distance", 1 }, { "forme hybride", 0 }, { "formule hybride", 0 },
	{ "modalité hybride", 0 }, { "sur place et en ligne", 0 },
	{ "sur place et à distance", 0 }, { "sur place qu'à distance", 0 },
	{ "sur place ou à distance", 0 }, { "sur place ou en ligne", 0 },
	{ "en présentiel et par", 0 }, { "en présentiel ou à distance", 0 },
	{ "en présentiel ou en distanciel", 0 },
	{ "en présentiel et virtuelle", 0 },
	{ "physiquement ou à distance", 0 }, { "physique et à distance", 0 },
	{ "présentielle et à distance", 0 },
	{ "en présence et à distance", 0 },
	{ "en présentiel qu'à distance", 0 },
	{ "en présentiel qu'en ligne", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_attend[];
const struct lang_word lang_fr_attend[] = {
	{ "participer", 0 }, { "participation", 0 }, { "participants", 0 },
	{ "participant", 0 }, { "participeront", 0 }, { "assister", 0 },
	{ "prendre part", 0 }, { "suivre", 0 }, { "suivie", 0 },
	{ "suivi", 0 }, { "se joindre", 0 }, { "se connecter", 0 },
	{ "connecter", 0 }, { "intervenir", 0 }, { "délégués", 0 },
	{ "délégations", 0 }, { "rejoindre", 0 }, { "y participer", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_about[];
const struct lang_word lang_fr_about[] = {
	{ "sur", 0 }, { "concernant", 0 }, { "relatif à", 0 },
	{ "relative à", 0 }, { "relatifs à", 0 }, { "consacré à", 0 },
	{ "consacrée à", 0 }, { "au sujet de", 0 }, { "thème", 0 },
	{ "intitulé", 0 }, { "intitulée", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_is[];
const struct lang_word lang_fr_is[] = {
	{ "est", 0 }, { "sera", 0 }, { "reste", 0 }, { "demeure", 0 },
	{ "est désormais", 0 }, { "est fixé à", 0 }, { "reste inchangé", 0 },
	{ "reste le même", 0 }, { "est inchangé", 0 },
	{ "n'a pas changé", 0 }, { "inchangé", 0 }, { "est maintenu", 0 },
	{ "a été fixé à", 0 },
	{ "est la suivante", 0 }, { "est le suivant", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_form[];
const struct lang_word lang_fr_form[] = {
	{ "remplir le formulaire", 0 }, { "compléter le formulaire", 0 },
	{ "communiquer les noms", 0 }, { "communiquer le nom", 0 },
	{ "indiquer les noms", 0 }, { "noms des participants", 0 },
	{ "noms de leurs représentants", 0 },
	{ "noms de vos représentants", 0 }, { "noms des représentants", 0 },
	{ "formulaire en ligne", 0 }, { "candidature", 0 },
	{ "candidatures", 0 }, { "confirmer leur participation", 0 },
	{ "confirmer votre participation", 0 },
	{ "confirmer votre présence", 0 }, { "confirmer leur présence", 0 },
	{ "formulaire de participation", 0 }, { "bourse", 1 },
	{ "bourses", 1 }, { "visa", 1 }, { "visas", 1 },
	{ "questionnaire", 1 }, { "enquête", 1 }, { "résumé", 1 },
	{ "résumés", 1 }, { "contribution", 1 }, { "contributions", 1 },
	{ "hôtel", 1 }, { "hôtels", 1 }, { "documents", 1 },
	{ "observations", 1 }, { "propositions", 1 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_except[];
const struct lang_word lang_fr_except[] = {
	{ "sauf", 0 }, { "sauf pour", 0 }, { "excepté", 0 }, { "hormis", 0 },
	{ "à l'exception de", 0 }, { "à l'exception du", 0 },
	{ "à l'exception des", 0 }, { "exception faite de", 0 },
	{ "exception faite du", 0 }, { "mais pas", 0 }, { "seul", 4 }, { "seule", 4 }, { "seuls", 4 }, { "seules", 4 }, { "que pour", 4 }, { "que dans", 4 }, { "que lors", 4 },
	{ NULL, 0 }
};
