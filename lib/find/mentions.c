/* SPDX-License-Identifier: MIT */
/* Every date, time, zone, address ... that the text holds. */
#include "find/find.h"

void
find_mentions(struct find *f)
{
	(void)f;
}
