/* SPDX-License-Identifier: MIT */
/* Which meetings an agenda is given to: "title: rows" of each. */
#include "eventtext.h"

#define EN(lead, table, behind) "Bern, 3 March 2025\n" \
	"Subject: Webinar and regional workshops on parcels\n" \
	"Dear Sir/Madam,\n" lead table behind "Yours faithfully,\n"
#define TABLE "|Meeting|Venue|Dates\n" \
	"|Introductory webinar on parcels|Zoom|2 April 2025\n" \
	"|Regional workshop for Asia|Condor Hotel, Bangkok, Thailand|6 to 8 " \
	"May 2025\n" \
	"|Regional workshop for Europe|Maple Centre, Oslo, Norway|3 to 5 " \
	"June 2025\n"
#define ITEMS "1. Opening\n2. State of exchange\n3. Data quality\n4. Closing\n"

static const struct eventcase cases[] = {
	{ "one whose heading tells of several of a kind",
	  EN("The following meetings will be held.\n", TABLE, "")
	  "Annex 1\nDraft agenda for the regional workshops\n" ITEMS,
	  "Introductory webinar on parcels: 0\n"
	  "Regional workshop for Asia: 4\n"
	  "Regional workshop for Europe: 4\n" },
	{ "one that the letter gives to each",
	  EN("The following meetings will be held.\n", TABLE, "The draft "
	  "agenda in Annex 1 applies to each of the two workshops.\n")
	  "Annex 1\nDraft agenda\n" ITEMS,
	  "Introductory webinar on parcels: 0\n"
	  "Regional workshop for Asia: 4\n"
	  "Regional workshop for Europe: 4\n" },
	{ "one of a single workshop",
	  EN("The following meetings will be held.\n", TABLE, "")
	  "Annex 1\nDraft agenda of the workshop for Europe\n" ITEMS,
	  "Introductory webinar on parcels: 0\n"
	  "Regional workshop for Asia: 0\n"
	  "Regional workshop for Europe: 4\n" },
	{ "in French",
	  "Berne, le 3 mars 2025\nObjet : Ateliers sur les colis\n"
	  "Madame, Monsieur,\nLes réunions suivantes auront lieu.\n"
	  "|Réunion|Lieu|Dates\n"
	  "|Atelier pour l'Asie|Hôtel Condor, Bangkok|6 au 8 mai 2025\n"
	  "|Atelier pour l'Europe|Centre Érable, Oslo|3 au 5 juin 2025\n"
	  "Veuillez agréer, Madame, l'assurance de ma considération.\n"
	  "Annexe 1\nProjet d'ordre du jour des ateliers\n"
	  "1. Ouverture\n2. État des échanges\n3. Qualité\n4. Clôture\n",
	  "Atelier pour l'Asie: 4\nAtelier pour l'Europe: 4\n" },
};

static void
rows(char *out, size_t size, const struct circ_circular *c)
{
	out[0] = '\0';
	for (size_t i = 0; i < c->nevents; i++) {
		const struct circ_event *e = &c->events[i];
		size_t	 n = strlen(out);

		snprintf(out + n, size - n, "%s: %zu\n", e->title.text.s !=
		    NULL ? e->title.text.s : "-", e->nagenda);
	}
}

int
main(void)
{
	return run_events_as(cases, NELEM(cases), rows);
}
