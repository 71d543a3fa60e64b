/* SPDX-License-Identifier: MIT */
/* The letterhead in English: houses, layouts and their traps. */
#include <stdlib.h>

#include "lettertext.h"

#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n" \
	"Yours faithfully,\n(signed)\nAda Holm/nDirector\n"
#define SIGNED "signed=Ada Holm\ntitle=Director\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "aviation state letter, labels in a table, date below",
	"*International Civil Aviation Organization\n"
	"| Tel.: | +1 514-954-5000 |\n"
	"| Ref.: | ST 12/3-21/44 |\n"
	"| ~ | 9 April 2021 |\n"
	"Subject: Second symposium on drones\n"
	"Action required: Reply by 30 April 2021\n"
	"Sir/Madam,\n"
	"I have the honour to invite you to the symposium.\n"
	"Accept, Sir/Madam, the assurances of my highest consideration.\n"
	"Ada Holm/nSecretary General\n"
	"Enclosures:/nA — Programme/nB — Form\n",
	"type=letter\nissuer=International Civil Aviation Organization\n"
	"ref=ST 12/3-21/44\ndate=2021-04-09\n"
	"subject=Second symposium on drones\nphone=+1 514-954-5000\n"
	"signed=Ada Holm\ntitle=Secretary General\n" },
	{ "one paragraph with line breaks",
	"Health Agency\nRef.: HA/21-7/nBern, 2 March 2021/n"
	"To the Ministers of Health\n"
	"Subject: Vaccine forum\n" BODY,
	"type=letter\nissuer=Health Agency\nref=HA/21-7\nplace=Bern\n"
	"date=2021-03-02\nto=the Ministers of Health\n"
	"subject=Vaccine forum\n" SIGNED },
	{ "no label at all",
	"*Postal Bureau\nCircular Letter/n12/PB/3\nBern, 2 March 2021\n"
	"- Designated operators\n- Restricted unions\n"
	"*Forum on parcels, Bern, 3 to 5 May 2021\n" BODY,
	"type=circular-letter\nissuer=Postal Bureau\n"
	"ref=Circular Letter 12/PB/3\nplace=Bern\ndate=2021-03-02\n"
	"to=Designated operators\nto=Restricted unions\n"
	"subject=Forum on parcels, Bern, 3 to 5 May 2021\n" SIGNED },
	{ "four columns, labels without colons",
	"*General Secretariat\n"
	"| Ref | GS-77 | Bern, 2 March 2021 | ~ |\n"
	"| Contact | Eva Lind/nHead of unit | To | All members |\n"
	"| Tel | +41 31 000 11 22 | ~ | ~ |\n"
	"| E-mail | lind@example.org | ~ | ~ |\n"
	"| Subject | *Congress on maps | ~ | ~ |\n" BODY,
	"type=letter\nissuer=General Secretariat\nref=GS-77\nplace=Bern\n"
	"date=2021-03-02\nto=All members\nsubject=Congress on maps\n"
	"name=Eva Lind\nemail=lind@example.org\nphone=+41 31 000 11 22\n"
	SIGNED },
	{ "stacked labels, values in the next cell",
	"*Standards Office\n"
	"| Ref.: | Circular 9/nSO/AB | - To Administrations;/n- To Members |\n"
	"| Tel:/nFax:/nE-mail: | +41 22 730 1111/n+41 22 730 2222/n"
	"so@example.org | ~ |\n"
	"| Subject: | *Workshop on glass | ~ |\n" BODY,
	"type=circular\nissuer=Standards Office\nref=Circular 9 SO/AB\n"
	"to=Administrations\nto=Members\nsubject=Workshop on glass\n"
	"email=so@example.org\nphone=+41 22 730 1111\n"
	"fax=+41 22 730 2222\n" SIGNED },
	{ "label in one paragraph, value in the next",
	"River Commission\nReference:\nRC/2021/5\nDate:\n2 March 2021\n"
	"To:\n- Riparian States\n- Observers\nSubject:\n"
	"Flood warning seminar\n" BODY,
	"type=letter\nissuer=River Commission\nref=RC/2021/5\n"
	"date=2021-03-02\nto=Riparian States\nto=Observers\n"
	"subject=Flood warning seminar\n" SIGNED },
	{ "addressees in capitals, comma list, copies in one cell",
	"*Radio Bureau\n| Ref: | RB/1 | 2 March 2021 |\n"
	"TO ADMINISTRATIONS OF MEMBER STATES\nCopy: Regional offices; "
	"Academia\n*Subject: Spectrum seminar\n" BODY,
	"type=letter\nissuer=Radio Bureau\nref=RB/1\ndate=2021-03-02\n"
	"to=ADMINISTRATIONS OF MEMBER STATES\ncopy=Regional offices\n"
	"copy=Academia\nsubject=Spectrum seminar\n" SIGNED },
	{ "a comma list is split, a soft wrap joined",
	"Radio Bureau\nRef. RB/2\n2 March 2021\n"
	"*To Administrations of Member States, Radio Sector Members,/n"
	"Associates working in Study Group 5 and ITU Academia\n"
	"Subject: Meeting of Study Group 5\n" BODY,
	"type=letter\nissuer=Radio Bureau\nref=RB/2\ndate=2021-03-02\n"
	"to=Administrations of Member States\nto=Radio Sector Members\n"
	"to=Associates working in Study Group 5\nto=ITU Academia\n"
	"subject=Meeting of Study Group 5\n" SIGNED },
	{ "trap: References cites others, distribution list, your ref.",
	"Radio Bureau\n| Your ref.: | ABC/9 |\n| Our ref.: | RB/3 |\n"
	"| References: | 1) Resolution 906, Geneva, 2007 |\n"
	"Bern, 2 March 2021\nTo the Administrations\nSubject: Notices\n" BODY
	"Distribution:/n- Board members/n- Directors\n",
	"type=letter\nissuer=Radio Bureau\nref=RB/3\nplace=Bern\n"
	"date=2021-03-02\nto=the Administrations\nsubject=Notices\n" SIGNED },
	{ "trap: the venue's telephone, an empty form",
	"Radio Bureau\nRef.: RB/4\nBern, 2 March 2021\nSubject: Meeting\n"
	"Dear Sir,\nPlease contact Mr Jan Lund, Adviser, at lund@example.org, "
	"tel. +41 31 000 22 33.\nYours faithfully,\nAda Holm/nDirector\n%%\n"
	"=ANNEX 1\nThe Hotel Krone has rooms. Tel.: +41 31 999 99 99.\n"
	"Name:\nFax:\nE-mail:\nDate:\n",
	"type=letter\nissuer=Radio Bureau\nref=RB/4\nplace=Bern\n"
	"date=2021-03-02\nsubject=Meeting\nname=Mr Jan Lund\n"
	"email=lund@example.org\nphone=+41 31 000 22 33\n" SIGNED
	"annex=ANNEX 1\n" },
	{ "annexes: counted, listed, cited, then present",
	"Radio Bureau\nRef.: RB/5\n2 March 2021\nSubject: Meeting\n"
	"Dear Sir,\nAnnex 1 contains the agenda.\nYours faithfully,\n"
	"Ada Holm/nDirector\nAnnexes: 2\nAnnex 1: Agenda\nAnnex 2: Form\n%%\n"
	"*Annex 1\nAgenda\n%%\n*Annex 2\nForm\n",
	"type=letter\nissuer=Radio Bureau\nref=RB/5\ndate=2021-03-02\n"
	"subject=Meeting\n" SIGNED "annex=Annex 1\nannex=Annex 2\n" },
	{ "corrigendum",
	"Radio Bureau\nCorrigendum 2 to Circular RB/77\n2 March 2021\n"
	"To the Administrations\nSubject: Meeting\n" BODY,
	"type=corrigendum\nissuer=Radio Bureau\n"
	"ref=Corrigendum 2 to Circular RB/77\n"
	"relates=corrigendum 2 Circular RB/77\ndate=2021-03-02\n"
	"to=the Administrations\nsubject=Meeting\n" SIGNED },
	{ "note verbale",
	"NV/2021/14\n=NOTE VERBALE\nThe Secretariat of the Lake Treaty "
	"presents its compliments to the Permanent Missions and has the "
	"honour to inform them of the third Conference of the Parties, "
	"Bern, 3 to 5 May 2021.\nThe Secretariat avails itself of this "
	"opportunity to renew the assurances of its highest consideration.\n"
	"Bern, 2 March 2021\n",
	"type=note-verbale\nissuer=Secretariat of the Lake Treaty\n"
	"ref=NV/2021/14\nplace=Bern\ndate=2021-03-02\n"
	"to=Permanent Missions\n" },
	{ "addressees below the signature",
	"| Ref.: | 2021-14 |\n| Date: | 2 March 2021 |\n=NOTIFICATION\n"
	"*New dates of the forum on peat\n"
	"Dear Madam/Sir,\nI wish to inform you of new dates.\n"
	"Please accept the assurances of my highest consideration.\n"
	"Ada Holm/nExecutive Secretary\n"
	"To: Focal Points; indigenous peoples; and relevant organizations\n",
	"type=letter\nref=2021-14\ndate=2021-03-02\nto=Focal Points\n"
	"to=indigenous peoples\nto=relevant organizations\n"
	"subject=New dates of the forum on peat\nsigned=Ada Holm\n"
	"title=Executive Secretary\n" },
	{ "concept note: its date is the meeting's",
	"# Concept Note\n*Webinar on safe bridges\n"
	"*Date: Tuesday, 17 June 2025\n*Time: 14:00 - 16:00\n"
	"For questions write to bridges@example.org.\n",
	"type=concept-note\nsubject=Webinar on safe bridges\n"
	"email=bridges@example.org\n" },
	{ "minutes are no letter",
	"# Garden club: minutes\nMeeting held on 13 March 2025, 19:00 to "
	"20:35\n| Name | Arrived |\n| A. Bell | 19:00 |\n| C. Dorn | 19:05 |\n"
	"The accounts were approved.\n",
	"" },
	{ "e-mail like header lines, month first",
	"FROM: Forest Institute\nTO: All partners\nDATE: March 2, 2021\n"
	"RE: Invitation to the tree census workshop\n"
	"Dear partners,\nPlease join the workshop.\nBest regards,\nAda Holm\n"
	"Director\n",
	"type=letter\nissuer=Forest Institute\ndate=2021-03-02\n"
	"to=All partners\nsubject=Invitation to the tree census workshop\n"
	SIGNED },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest(cases[i].what, cases[i].text, cases[i].want);
	return tap_done();
}
