/* SPDX-License-Identifier: MIT */
/* The formats that hold WordprocessingML. */
#ifndef DOCX_H
#define DOCX_H

#include "read/read.h"

int	 docx_bid(const struct read_input *);
struct doc *docx_read(struct ctx *, const struct read_input *);
int	 flatopc_bid(const struct read_input *);
struct doc *flatopc_read(struct ctx *, const struct read_input *);
int	 word2003_bid(const struct read_input *);
struct doc *word2003_read(struct ctx *, const struct read_input *);

#endif
