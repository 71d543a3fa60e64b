/* SPDX-License-Identifier: MIT */
/* Where the letter ends and each annex begins. */
#include "find/find.h"

void
find_parts(struct find *f)
{
	(void)f;
}
