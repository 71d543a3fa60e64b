/* SPDX-License-Identifier: MIT */
/* Reference, date, place, issuer, type, addressees, subject. */
#include "find/find.h"

void
find_letterhead(struct find *f)
{
	(void)f;
}
