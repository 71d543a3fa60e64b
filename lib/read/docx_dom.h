/* SPDX-License-Identifier: MIT */
#ifndef DOCX_DOM_H
#define DOCX_DOM_H
#include "read/read.h"
int	 docx_dom_bid(const struct read_input *);
struct doc *docx_dom_read(struct ctx *, const struct read_input *);
#endif
