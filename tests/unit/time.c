/* SPDX-License-Identifier: MIT */
/* Times of day and their ranges, in every notation. */
#include "tap.h"
#include "mentiontext.h"

static const struct mentioncase cases[] = {
	{ "en", "0930 hours", "T09:30" },
	{ "en", "09:30 hours", "T09:30" },
	{ "en", "at 0930 hours (local time)", "T09:30 Zlocal time" },
	{ "en", "1600 hours UTC", "T16:00 ZUTC" },
	{ "en", "2400 hours UTC", "T24:00 ZUTC" },
	{ "en", "14h00", "T14:00" },
	{ "en", "from 14h00 to 16h00 CET", "T14:00-16:00 ZCET" },
	{ "en", "09h30", "T09:30" },
	{ "en", "9h00-9h30: Opening", "T09:00-09:30" },
	{ "en", "10:00h-13:15h", "T10:00-13:15" },
	{ "en", "0930h", "T09:30" },
	{ "en", "14:00-16:00", "T14:00-16:00" },
	{ "en", "09.45- 10.15", "T09:45-10:15" },
	{ "en", "14:00 –15:45", "T14:00-15:45" },
	{ "en", "0900-0930", "T09:00-09:30" },
	{ "en", "0930 — 1030", "T09:30-10:30" },
	{ "en", "9h00 – 9h15", "T09:00-09:15" },
	{ "en", "11 :30 to 13:00 Hours", "T11:30-13:00" },
	{ "en", "(1300-1430)", "T13:00-14:30" },
	{ "en", "1500 to 1800 hours", "T15:00-18:00" },
	{ "en", "8:30 – 9:00am", "T08:30-09:00" },
	{ "en", "11:00 - 12:30 p.m.", "T11:00-12:30" },
	{ "en", "9:30 a.m.–12:30 p.m.", "T09:30-12:30" },
	{ "en", "12 noon - 1:30 p.m.", "T12:00-13:30" },
	{ "en", "3 - 4 p.m.", "T15:00-16:00" },
	{ "en", "10 a.m.", "T10:00" },
	{ "en", "12:30 – 1:30pm", "T12:30-13:30" },
	{ "en", "10:30 – 12:30pm", "T10:30-12:30" },
	{ "en", "12.45 p.m. – 1.00 p.m.", "T12:45-13:00" },
	{ "en", "9:00 AM – 4:30 PM (Amman time, GMT+3)",
	    "T09:00-16:30 ZAmman ZGMT+180" },
	{ "en", "11:00am – 1:00pm (UTC +7)", "T11:00-13:00 ZUTC+420" },
	{ "en", "11:00 -", "T11:00!o" },
	{ "en", "1430-1.00", "T14:30-01:00!<" },
	{ "en", "UTC 15:00", "ZUTC T15:00" },
	{ "en", "9.45 BST / 10.45 CEST / 11.45 EEST",
	    "T09:45 ZBST T10:45 ZCEST T11:45 ZEEST" },
	{ "en", "9.10 Opening", "T09:10!b" },
	{ "en", "noon", "T12:00" },
	{ "en", "24000 hours", "T?!m" },
	{ "en", "14:00 CET - 16:00 CET", "T14:00-16:00 ZCET ZCET" },
	{ "en", "14:00-14:05 (5 Mins)", "T14:00-14:05 M5" },
	/* no times */
	{ "en", "Section 3.2", "" },
	{ "en", "2016-2019", "" },
	{ "en", "version 1.10.2", "" },
	{ "en", "ISO 3166-1:2013", "" },
	{ "en", "+41 22 730 5429", "P+41 22 730 5429" },
	{ "en", "Tel: 730 5488/5242", "P730 5488/5242" },
	{ "en", "Resolution 1430", "" },
};

int
main(void)
{
	return mentiontest(cases, NELEM(cases));
}
