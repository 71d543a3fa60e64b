/* SPDX-License-Identifier: MIT */
/* To whom a letter goes and who gets a copy, however the list is written. */
#include "lettertext.h"

#define HEAD "*Map Office\nRef.: MO/5\nBern, 2 March 2021\n"
#define BODY "Dear Sir/Madam,\nI have the honour to invite you to the " \
	"meeting, which will be held in Oslo from 3 to 5 May 2021.\n" \
	"Yours faithfully,\nAda Holm/nDirector\n"

static const struct {
	const char	*what, *text, *want;
} cases[] = {
	{ "typed hyphens and tabs, copies below",
	"*Map Office\n| Ref.: | MO/5 | -/tTo Members of the Office;/n"
	"-/tTo observers;/nCopy:/n–/tTo the Chairman of Group 2;/n"
	"–/tThe Registrar |\n| Subject: | Maps |\n" BODY,
	"to=Members of the Office\nto=observers\n"
	"copy=the Chairman of Group 2\ncopy=The Registrar\n" },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++)
		lettertest_of(" to copy ", cases[i].what, cases[i].text,
		    cases[i].want);
	return tap_done();
}
