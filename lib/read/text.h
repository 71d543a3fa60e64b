/* SPDX-License-Identifier: MIT */
/* The row of read_formats for plain text. */
#ifndef READ_TEXT_H
#define READ_TEXT_H

#include "read/read.h"

int	 text_bid(const struct read_input *);
struct doc *text_read(struct ctx *, const struct read_input *);

#endif
