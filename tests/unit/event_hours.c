/* SPDX-License-Identifier: MIT */
/* Hours that are a meeting's own, and those that are not. */
#include "eventtext.h"

static const struct eventcase cases[] = {
	{ "an hour in the head of a column of deadlines",
	  "Geneva, 3 March 2025\n"
	  "Subject: Meetings in Oslo\n"
	  "Dear Sir/Madam,\n"
	  "The meetings of the Working Parties will be held in Oslo as "
	  "follows:\n"
	  "|Group|Dates|Deadline for contributions (1600 hours UTC)\n"
	  "|WP 4A|5-9 May 2025|21 April 2025\n"
	  "|WP 4B|7-13 May 2025|23 April 2025\n"
	  "Study Group 4 will meet on 14 May 2025.\n"
	  "Yours faithfully,\n",
	  "2025-05-05/2025-05-09 Europe/Oslo in-person: WP 4A\n"
	  "2025-05-07/2025-05-13 Europe/Oslo in-person: WP 4B\n"
	  "2025-05-14/2025-05-14 Europe/Oslo in-person: Study Group 4\n" },
	{ "sessions of a meeting, and the window of its last day",
	  "Geneva, 3 March 2025\n"
	  "Subject: Workshop on Tides\n"
	  "Dear Sir/Madam,\n"
	  "The Workshop on Tides will be held in Oslo from 5 to 9 May "
	  "2025. The inaugural session will be convened at 0930 hours on "
	  "Monday, 5 May 2025. Subsequent sessions of the workshop on "
	  "6-8 May will be held from 0900 to 1230 and 1330 to 1700 and "
	  "on Friday 9 May from 0900 to 1230.\n"
	  "Yours faithfully,\n",
	  "2025-05-05T09:30/2025-05-09T12:30 Europe/Oslo in-person: "
	  "Workshop on Tides\n" },
};

int
main(void)
{
	return run_events(cases, NELEM(cases));
}
