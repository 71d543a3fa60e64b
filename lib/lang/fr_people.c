/* SPDX-License-Identifier: MIT */
/* French: whom letters go to, and where answers go. */
#include "lang/lang.h"

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
	{ "présente", 1 }, { NULL, 0 }
};

extern const struct lang_word lang_fr_reply[];
const struct lang_word lang_fr_reply[] = {
	{ "retourner", 0 }, { "à retourner", 0 }, { "renvoyer", 0 },
	{ "à renvoyer", 0 }, { "envoyer", 0 }, { "envoyé*", 0 },
	{ "adresser", 0 }, { "adressé*", 0 }, { "à adresser", 0 },
	{ "transmettre", 0 }, { "faire parvenir", 0 }, { "soumettre", 0 },
	{ "communiquer", 0 }, { "écrire à", 0 }, { "renvoyé*", 0 },
	{ "retourné*", 0 }, { NULL, 0 }
};
