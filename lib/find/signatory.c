/* SPDX-License-Identifier: MIT */
/* Who signed. */
#include "find/find.h"

void
find_signatory(struct find *f)
{
	(void)f;
}
