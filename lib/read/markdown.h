/* SPDX-License-Identifier: MIT */
/* The row of read_formats for Markdown, and what its files share. */
#ifndef READ_MARKDOWN_H
#define READ_MARKDOWN_H

#include "read/read.h"

int	 markdown_bid(const struct read_input *);
struct doc *markdown_read(struct ctx *, const struct read_input *);

/* -- markdown_lines.c -- */
/* The text that is parsed: no table cut by a page, no paragraph without end. */
struct circ_str markdown_lines(struct ctx *, struct circ_str);

#endif
