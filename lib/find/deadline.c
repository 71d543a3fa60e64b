/* SPDX-License-Identifier: MIT */
/* What is due, and when. */
#include "find/find.h"

void
find_deadlines(struct find *f)
{
	(void)f;
}
