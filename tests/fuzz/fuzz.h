/* SPDX-License-Identifier: MIT */
/*
 * What every fuzz target does: read the bytes, and write all there is to
 * write if they are a document.  Limits are small, so that time goes into
 * structure and not into size.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stdint.h>
#include <stdlib.h>

#include "circ.h"

int	 LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static inline void
fuzz_read(const uint8_t *data, size_t n, const char *from, bool write)
{
	struct circ_options opt = { .from = from, .max_input = 4u << 20,
	    .max_part = 4u << 20, .max_package = 8u << 20,
	    .max_blocks = 20000, .max_text = 1u << 20, .trace = true };
	struct circ	*c = circ_new(&opt);
	char		*out;
	size_t		 k;

	if (c == NULL)
		return;
	if (circ_read(c, data, n, "fuzz") != CIRC_OK) {
		/* an error has words, on one line */
		if (circ_message(c)[0] == '\0')
			abort();
		circ_free(c);
		return;
	}
	if (circ_json(c, CIRC_JSON_WHERE, &out, &k) != CIRC_OK)
		abort();
	free(out);
	if (write) {
		if (circ_blocks(c, 0, &out, &k) != CIRC_OK)
			abort();
		free(out);
		if (circ_trace(c, &out, &k) != CIRC_OK)
			abort();
		free(out);
	}
	circ_free(c);
}

#endif
