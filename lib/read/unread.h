/* SPDX-License-Identifier: MIT */
#ifndef UNREAD_H
#define UNREAD_H

#include "read/read.h"

/** Raise, if this is something known that circ does not read. */
void	 unread_name(struct ctx *, const struct read_input *);

#endif
