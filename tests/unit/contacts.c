/* SPDX-License-Identifier: MIT */
/* Whom to turn to: blocks of numbers, tables, people in running text. */
#include "lettertext.h"

#define HEAD "*Map Office\nRef.: MO/5\nBern, 2 March 2021\nSubject: Maps\n"
#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n"
#define END "Yours faithfully,\nAda Holm/nDirector\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "a stack of labels, the reference of two lines",
	"| Ref:/n/nTel:/nFax:/nE-mail: | MO Circular 5/nGroup 7/AB/n"
	"+41 31 000 11 22/n+41 31 000 11 23/nmaps@example.org |\n"
	"| Subject: | Maps |\n" BODY END,
	"ref=MO Circular 5 Group 7/AB\nemail=maps@example.org\n"
	"phone=+41 31 000 11 22\nfax=+41 31 000 11 23\n" },
	{ "a stack of labels, a name of two lines, no fax",
	"| Ref: | MO/5 |\n| Contact:/nTel:/nFax:/nE-mail: | Eva Lind/n"
	"Regional Office/n+41 31 000 11 22/nlind@example.org |\n"
	"| Subject: | Maps |\n" BODY END,
	"ref=MO/5\nname=Eva Lind\nemail=lind@example.org\n"
	"phone=+41 31 000 11 22\n" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest_of(" ref name email phone fax ", cases[i].what,
		    cases[i].text, cases[i].want);
	return tap_done();
}
