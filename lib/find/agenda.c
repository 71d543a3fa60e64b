/* SPDX-License-Identifier: MIT */
/* Tables and lines that are agendas. */
#include "find/find.h"

void
find_agendas(struct find *f)
{
	(void)f;
}
