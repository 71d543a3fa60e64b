/* SPDX-License-Identifier: MIT */
/*
 * Readers: bytes to block tree.  Each format is one row of the table in
 * read.c: it bids on the bytes, and the highest bid reads.
 */
#ifndef READ_H
#define READ_H

#include "doc/doc.h"

struct read_input {
	const char	*bytes;
	size_t		 n;
	const char	*source;	/* for messages */
};

struct read_format {
	const char	*name;		/* what --from takes */
	const char	*what;		/* for --help and the manual */
	/* How sure, 0 (not mine) to 100, from the bytes alone. */
	int		(*bid)(const struct read_input *);
	/* Make the tree, or raise. */
	struct doc	*(*read)(struct ctx *, const struct read_input *);
};

/* All formats, ended by a row whose name is NULL. */
extern const struct read_format read_formats[];

/* The format of a name; raises CIRC_EUSAGE if there is none such. */
const struct read_format *read_format_named(struct ctx *, const char *name);

/* Choose the format and read. Raises CIRC_EFORMAT and its kind. */
struct doc *read_document(struct ctx *, const struct read_input *);

#endif
