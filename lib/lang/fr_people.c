/* SPDX-License-Identifier: MIT */
/* French: whom to ask and how people are called; whom letters go to. */
#include "lang/lang.h"

extern const struct lang_word lang_fr_contact[];
const struct lang_word lang_fr_contact[] = {
	{ "contact", 0 }, { "contacts", 0 }, { "point de contact", 0 },
	{ "personne à contacter", 0 }, { "personnes à contacter", 0 },
	{ "coordonnateur", 0 }, { "coordonnatrice", 0 }, { "coordonnées", 0 },
	{ "renseignements", 0 }, { "pour tout renseignement", 0 },
	{ "pour toute information", 0 }, { "pour plus d'informations", 0 },
	{ "pour plus d'information", 0 }, { "réponse", 0 },
	{ "pour votre réponse", 0 }, { "coordinateur", 0 },
	{ "coordinatrice", 0 }, { "coordonnatrice de l'événement", 0 },
	{ "pour tout complément d'information", 0 }, { "correspondant", 0 },
	{ "informations", 0 }, { "pour tous renseignements", 0 },
	{ "personne de contact", 0 }, { "personne-ressource", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_phone[];
const struct lang_word lang_fr_phone[] = {
	{ "tél", 0 }, { "tel", 0 }, { "téléphone", 0 },
	{ "n° de téléphone", 0 }, { "téléph", 0 }, { "portable", 0 },
	{ "mobile", 0 }, { "t", 0 }, { "ligne directe", 1 }, { "tél/fax", 0 },
	{ "tél. direct", 1 }, { "tél direct", 1 }, { "téléphone direct", 1 },
	{ "n° direct", 1 }, { "tél./fax", 0 }, { "tél. / fax", 0 },
	{ "tél./téléc", 0 },
	{ "numéro de téléphone", 0 },
	{ "téléphone n°", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_fax[];
const struct lang_word lang_fr_fax[] = {
	{ "fax", 0 }, { "télécopie", 0 }, { "télécopieur", 0 },
	{ "téléfax", 0 }, { "telefax", 0 }, { "f", 0 }, { "tél/fax", 0 },
	{ "n° de fax", 0 }, { "fax direct", 1 }, { "télécopie directe", 1 },
	{ "n° de fax direct", 1 }, { "téléc", 0 }, { "tél./fax", 0 },
	{ "tél. / fax", 0 }, { "tél./téléc", 0 },
	{ "numéro de fax", 0 },
	{ "numéro de télécopie", 0 },
	{ "numéro de télécopieur", 0 },
	{ "fax n°", 0 },
	{ "télécopie n°", 0 },
	{ "télécopieur n°", 0 },
	{ "n° de télécopie", 0 },
	{ "n° de télécopieur", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_email[];
const struct lang_word lang_fr_email[] = {
	{ "courriel", 0 }, { "courriels", 0 }, { "e-mail", 0 }, { "email", 0 },
	{ "mél", 0 }, { "mail", 0 }, { "adresse électronique", 0 },
	{ "courrier électronique", 0 }, { "adresse e-mail", 0 },
	{ "adresse de courriel", 0 }, { "adresse courriel", 0 },
	{ "e mail", 0 }, { "adresse mail", 0 }, { "mèl", 0 },
	{ "courr. électr", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_honorific[];
const struct lang_word lang_fr_honorific[] = {
	{ "m", 0 }, { "m.", 0 }, { "mm", 0 }, { "mme", 0 }, { "mlle", 0 },
	{ "mmes", 0 }, { "dr", 0 }, { "pr", 0 }, { "prof", 0 }, { "s.e", 0 },
	{ "s.e.m", 0 }, { "s.e. m", 0 }, { "s.e. mme", 0 },
	{ "son excellence", 0 }, { "maître", 0 }, { "me", 0 }, { "ing", 0 },
	{ "général", 1 }, { "colonel", 1 }, { "monsieur", 0 }, { "madame", 0 },
	{ "ambassadeur", 0 }, { "ambassadrice", 0 }, { "amb", 0 }, { "mgr", 0 },
	{ "docteur", 0 },
	{ "professeur", 0 }, { "s.e.mme", 0 }, { "mlles", 0 }, { "m. le", 0 },
	{ "mme la", 0 }, { "mme le", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_addressee[];
const struct lang_word lang_fr_addressee[] = {
	{ "administration", 0 }, { "administrations", 0 },
	{ "toutes les administrations", 0 }, { "tous les membres", 0 },
	{ "tous les états membres", 0 }, { "tous les participants", 0 },
	{ "membre", 0 }, { "membres", 0 }, { "états membres", 0 },
	{ "pays membres", 0 }, { "pays-membres", 0 }, { "membres associés", 0 },
	{ "membres du secteur", 0 }, { "associés", 0 }, { "académies", 0 },
	{ "établissements universitaires", 0 }, { "états", 0 },
	{ "gouvernements", 0 }, { "parties", 0 },
	{ "parties contractantes", 0 }, { "états parties", 0 },
	{ "observateurs", 0 }, { "ministre", 0 }, { "ministres", 0 },
	{ "ministères", 0 }, { "ministère", 0 }, { "chef", 0 }, { "chefs", 0 },
	{ "directeur", 0 }, { "directeurs", 0 }, { "directrice", 0 },
	{ "directeurs généraux", 0 }, { "directeur général", 0 },
	{ "directrice générale", 0 }, { "représentant", 0 },
	{ "représentants", 0 }, { "représentants permanents", 0 },
	{ "représentations permanentes", 0 }, { "représentations", 0 },
	{ "missions permanentes", 0 }, { "mission permanente", 0 },
	{ "délégations", 0 }, { "délégations permanentes", 0 },
	{ "délégués", 0 }, { "ambassades", 0 }, { "ambassade", 0 },
	{ "missions diplomatiques", 0 }, { "points focaux", 0 },
	{ "point focal", 0 }, { "points de contact", 0 },
	{ "correspondants", 0 }, { "régulateurs", 0 }, { "autorités", 0 },
	{ "autorités de régulation", 0 }, { "autorités nationales", 0 },
	{ "opérateurs", 0 }, { "opérateurs désignés", 0 },
	{ "organisations", 0 }, { "organisation", 0 }, { "organismes", 0 },
	{ "organisations internationales", 0 },
	{ "organisations intergouvernementales", 0 },
	{ "organisations non gouvernementales", 0 }, { "secrétariat", 0 },
	{ "secrétariats", 0 }, { "président", 0 }, { "présidents", 0 },
	{ "présidente", 0 }, { "vice-présidents", 0 }, { "secrétaire", 0 },
	{ "secrétaires", 0 }, { "secrétaire général", 0 }, { "commissions", 0 },
	{ "commissions nationales", 0 }, { "comités", 0 }, { "agences", 0 },
	{ "partenaires", 0 }, { "experts", 0 }, { "participants", 0 },
	{ "universités", 0 }, { "institutions", 0 }, { "entreprises", 0 },
	{ "unions", 0 }, { "unions restreintes", 0 }, { "services", 0 },
	{ "bureau régional", 0 }, { "bureaux régionaux", 0 },
	{ "conseillers", 0 }, { "rapporteurs", 0 }, { "coordonnateurs", 0 },
	{ "services centraux", 0 }, { "communautés", 0 },
	{ "communautés économiques", 0 }, { "gouverneurs", 0 },
	{ "collègues", 0 }, { "en ville", 1 }, { "présent", 1 },
	{ "présente", 1 }, { "mesdames et messieurs", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_reply[];
const struct lang_word lang_fr_reply[] = {
	{ "retourner", 0 }, { "à retourner", 0 }, { "renvoyer", 0 },
	{ "à renvoyer", 0 }, { "envoyer", 0 }, { "envoyé*", 0 },
	{ "adresser", 0 }, { "adressé*", 0 }, { "à adresser", 0 },
	{ "transmettre", 0 }, { "faire parvenir", 0 }, { "soumettre", 0 },
	{ "communiquer", 0 }, { "écrire à", 0 }, { "renvoyé*", 0 },
	{ "retourné*", 0 }, { "questions", 0 }, { "question", 0 },
	{ "réponses", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_lodging[];
const struct lang_word lang_fr_lodging[] = {
	{ "hôtel", 0 }, { "hôtels", 0 }, { "auberge", 0 },
	{ "résidence hôtelière", 0 }, { "hébergement", 0 },
	{ "chambre simple", 0 }, { "chambre double", 0 }, { "chambres", 0 },
	{ "nuitée", 0 }, { "par nuit", 0 }, { "taxi", 0 }, { "taxis", 0 },
	{ "navette", 0 }, { "restaurant", 0 }, { "hôpital", 0 },
	{ "clinique", 0 }, { "police", 0 }, { "ambulance", 0 },
	{ "urgence", 0 }, { "urgences", 0 }, { "agence de voyages", 0 },
	{ NULL, 0 }
};

extern const struct lang_word lang_fr_proxy[];
const struct lang_word lang_fr_proxy[] = {
	{ "pour le", 0 }, { "pour la", 0 }, { "pour l'", 0 },
	{ "au nom du", 0 }, { "au nom de", 0 }, { "par délégation", 0 },
	{ "p.o", 0 }, { "p. le", 0 }, { "par ordre", 0 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_pronoun[];
const struct lang_word lang_fr_pronoun[] = {
	{ "ils", 0 }, { "elles", 0 }, { "celui-ci", 0 }, { "celle-ci", 0 },
	{ "ceux-ci", 0 }, { "celles-ci", 0 }, { "la renvoyer", 0 },
	{ "le renvoyer", 0 }, { "la retourner", 0 }, { "le retourner", 0 },
	{ "les envoyer", 0 }, { "les adresser", 0 }, { "les transmettre", 0 },
	{ "les demandes doivent", 1 }, { "les demandes devront", 1 },
	{ "les demandes sont à", 1 }, { "les candidatures doivent", 1 },
	{ "les candidatures devront", 1 }, { "les candidatures sont à", 1 },
	{ NULL, 0 }
};
