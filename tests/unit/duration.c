/* SPDX-License-Identifier: MIT */
/* Durations. */
#include "tap.h"
#include "mentiontext.h"

static const struct mentioncase cases[] = {
	{ "en", "(15 min)", "M15" },
	{ "en", "(5 Mins)", "M5" },
	{ "en", "(1.5 h)", "M90" },
	{ "en", "1 hr", "M60" },
	{ "en", "30 minutes", "M30" },
	{ "en", "(20-25 min)", "M20-25" },
	{ "en", "(15 minutes each)", "M15" },
	{ "en", "(staff 2 min)", "M2" },
	{ "en", "two-hour event", "M120" },
	{ "en", "1 hour and 30 minutes", "M90" },
	{ "en", "1h30", "M90" },
	{ "en", "(15')", "M15" },
	{ "en", "90-minute session", "M90" },
	{ "en", "8 hours", "M480" },
	{ "en", "second hour", "" },
	{ "ar", "25 دق", "M25" },
};

int
main(void)
{
	return mentiontest(cases, NELEM(cases));
}
