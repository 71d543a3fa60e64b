/* SPDX-License-Identifier: MIT */
/* Which language the text is in. */
#include "find/find.h"

void
find_language(struct find *f)
{
	(void)f;
}
