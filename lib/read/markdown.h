/* SPDX-License-Identifier: MIT */
/* The row of read_formats for Markdown. */
#ifndef READ_MARKDOWN_H
#define READ_MARKDOWN_H

#include "read/read.h"

int	 markdown_bid(const struct read_input *);
struct doc *markdown_read(struct ctx *, const struct read_input *);

#endif
