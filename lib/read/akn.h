/* SPDX-License-Identifier: MIT */
/* The row of read_formats for Akoma Ntoso. */
#ifndef READ_AKN_H
#define READ_AKN_H

#include "read/read.h"

int	 akn_bid(const struct read_input *);
struct doc *akn_read(struct ctx *, const struct read_input *);

#endif
