/* SPDX-License-Identifier: MIT */
/* Meetings that the document announces. */
#include "find/find.h"

void
find_events(struct find *f)
{
	(void)f;
}
