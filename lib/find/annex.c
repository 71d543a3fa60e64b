/* SPDX-License-Identifier: MIT */
/* The annexes that are present. */
#include "find/find.h"

void
find_annexes(struct find *f)
{
	(void)f;
}
