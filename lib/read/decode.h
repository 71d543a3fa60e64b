/* SPDX-License-Identifier: MIT */
/* Bytes of plain text or HTML to UTF-8, never by guessing. */
#ifndef DECODE_H
#define DECODE_H

#include "read/read.h"

/*
 * The text of an input as UTF-8: by the option encoding if given, else by a
 * byte order mark, else as it is if it is valid UTF-8, else as declared (an
 * encoding that the document itself names; may be absent).  Anything else is
 * CIRC_EENCODING: a guess would turn Russian into plausible rubbish.  Line
 * ends become '\n'; control characters but tab, newline and form feed go.
 */
struct circ_str decode_text(struct ctx *, const struct read_input *,
    struct circ_str declared);

/* Raises CIRC_EUSAGE if there is no encoding of that name. */
void	 decode_check(struct ctx *, const char *name);

/* Whether bytes look like text at all, in whatever encoding. */
bool	 decode_is_text(const struct read_input *);

#endif
