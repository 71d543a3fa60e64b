/* SPDX-License-Identifier: MIT */
/* circ2json - print what a circular says as JSON. */
#include <stdio.h>
#include <stdlib.h>

#include "circ.h"

int
main(int argc, char **argv)
{
	int	 status = 0;

	for (int i = 1; i < argc; i++) {
		struct circ	*c = circ_new(NULL);
		char		*out;
		size_t		 n;

		if (c == NULL || circ_read_file(c, argv[i]) != CIRC_OK ||
		    circ_json(c, 0, &out, &n) != CIRC_OK) {
			fprintf(stderr, "circ2json: %s: %s\n", argv[i],
			    c == NULL ? "out of memory" : circ_message(c));
			status = 2;
		} else {
			fwrite(out, 1, n, stdout);
			free(out);
		}
		circ_free(c);
	}
	return status;
}
