/* SPDX-License-Identifier: MIT */
/*
 * What every fuzz target does: read the bytes, and write if they are a
 * document.  Limits are small, so that time goes into structure and not into
 * size.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "circ.h"

int	 LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* A handle that holds the document, or NULL: it was refused, with a reason. */
static inline struct circ *
fuzz_open(const void *data, size_t n, const char *from)
{
	static const struct circ_options opt = { .max_input = 4u << 20,
	    .max_part = 4u << 20, .max_package = 8u << 20,
	    .max_blocks = 20000, .max_text = 1u << 20,
	    .max_mentions = 10000, .max_events = 200, .max_work = 5000000,
	    .trace = true };
	struct circ_options o = opt;
	struct circ	*c;

	o.from = from;
	if ((c = circ_new(&o)) == NULL)
		return NULL;
	if (circ_read(c, data, n, "fuzz") == CIRC_OK)
		return c;
	if (circ_message(c)[0] == '\0' || strchr(circ_message(c), '\n'))
		abort();	/* an error has words, on one line */
	circ_free(c);
	return NULL;
}

/* What came of a writer: text, or nothing with a reason. */
static inline void
fuzz_wrote(const struct circ *c, enum circ_code code, char **out)
{
	if ((code == CIRC_OK) != (*out != NULL))
		abort();
	if (code != CIRC_OK && circ_message(c)[0] == '\0')
		abort();
	free(*out);
}

/* Read, and write JSON; for targets that are about reading. */
static inline void
fuzz_read(const void *data, size_t n, const char *from)
{
	struct circ	*c = fuzz_open(data, n, from);
	char		*out;
	size_t		 len;

	if (c == NULL)
		return;
	fuzz_wrote(c, circ_json(c, CIRC_JSON_WHERE, &out, &len), &out);
	fuzz_wrote(c, circ_blocks(c, 0, &out, &len), &out);
	circ_free(c);
}

#endif
