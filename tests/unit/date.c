/* SPDX-License-Identifier: MIT */
/* Dates of every notation, and what only looks like one. */
#include "tap.h"
#include "mentiontext.h"

static const struct mentioncase cases[] = {
	/* English */
	{ "en", "Geneva, 18 December 2009", "D2009-12-18" },
	{ "en", "14 January 2004", "D2004-01-14" },
	{ "en", "9-18 April 2018", "D2018-04-09/2018-04-18" },
	{ "en", "4–15 April 2016", "D2016-04-04/2016-04-15" },
	{ "en", "24 May-4 June 2010", "D2010-05-24/2010-06-04" },
	{ "en", "26 February-2 March 2018", "D2018-02-26/2018-03-02" },
	{ "en", "from 26 February to 2 March 2018, inclusive",
	    "D2018-02-26/2018-03-02" },
	{ "en", "27 to 29 June 2012", "D2012-06-27/2012-06-29" },
	{ "en", "27 (afternoon) to 29 June 2012",
	    "D2012-06-27/2012-06-29!A" },
	{ "en", "11 (afternoon) – 13 May 2011", "D2011-05-11/2011-05-13!A" },
	{ "en", "1st October 2010", "D2010-10-01" },
	{ "en", "28st October 2010", "D2010-10-28!m" },
	{ "en", "22nd, 23rd and 24th May 2019",
	    "D2019-05-22!l D2019-05-23!l D2019-05-24!l" },
	{ "en", "February 28, 2001", "D2001-02-28" },
	{ "en", "September 22 and 23, 2011", "D2011-09-22!l D2011-09-23!l" },
	{ "en", "FRIDAY, SEPTEMBER 22", "D?-09-22(4)" },
	{ "en", "2 Sept. 2019", "D2019-09-02" },
	{ "en", "Tues 17/09", "D?-09-17(1)" },
	{ "en", "(22.II.2012)", "D2012-02-22" },
	{ "en", "17.02.2009", "D2009-02-17" },
	{ "en", "Wednesday, 7th March 2007", "D2007-03-07(2)" },
	{ "en", "2025-06-10/13", "D2025-06-10/2025-06-13" },
	{ "en", "2025-06-10", "D2025-06-10" },
	{ "en", "November 2018", "D2018-11" },
	{ "en", "6 and 7 May 2019", "D2019-05-06!l D2019-05-07!l" },
	{ "en", "May 24 - June 4, 2010", "D2010-05-24/2010-06-04" },
	{ "en", "28 December 2018 - 3 January 2019",
	    "D2018-12-28/2019-01-03" },
	{ "en", "28 December - 3 January 2019", "D2018-12-28/2019-01-03" },
	{ "en", "Monday – 2 June 2008 – Room 14", "D2008-06-02(0)" },
	{ "en", "Day 1 – Tuesday, 20 May 2025", "D2025-05-20(1)" },
	{ "en", "Session 1 - 5 June 2025", "D2025-06-05" },
	{ "en", "between 4 and 8 May 2020", "D2020-05-04/2020-05-08" },
	{ "en", "5 June 2025 1430 hours", "D2025-06-05 T14:30" },
	{ "en", "Tues 17", "D?-?-17(1)" },
	{ "en", "Friday morning", "W4" },
	{ "en", "05/06/2025", "D2025-06-05!a" },
	{ "en", "31 June 2025", "D2025-06-31!i" },
	{ "en", "13 – 15 September", "D?-09-13/?-09-15" },
	{ "en", "5JUNE2025", "D2025-06-05" },
	{ "en", "September/October 2020", "D2020-09/2020-10" },
	/* no dates */
	{ "en", "Question 4/5 and 2/13", "" },
	{ "en", "you may 5 times", "" },
	{ "en", "Section 3.2.11", "" },
	{ "en", "the Strategic Plan 2016-2019", "" },
};

int
main(void)
{
	return mentiontest(cases, NELEM(cases));
}
