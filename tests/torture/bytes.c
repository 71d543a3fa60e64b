/* SPDX-License-Identifier: MIT */
/*
 * bytes [-sSTEP] FILE... - read each document truncated at every byte and
 * with every byte flipped (STEP: every STEP-th).  It must be refused, or read
 * as something; a sanitizer watches.  A document that is read in spite of a
 * flipped byte inside its compressed parts has failed: its checksum says so.
 * Prints TAP.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "circ.h"
#include "tap.h"

static char *
render(const char *s, size_t n, bool *read)
{
	struct circ	*c = circ_new(NULL);
	char		*out = NULL;
	size_t		 len;

	*read = c != NULL && circ_read(c, s, n, "torture") == CIRC_OK;
	if (*read && circ_json(c, 0, &out, &len) != CIRC_OK)
		out = NULL;
	circ_free(c);
	return out;
}

static void
torture(const char *path, size_t step)
{
	FILE	*in = fopen(path, "rb");
	char	*s = malloc(1 << 22), *whole, *out;
	size_t	 n = in == NULL ? 0 : fread(s, 1, 1 << 22, in);
	long	 same = 0, other = 0, refused = 0, truncated = 0;
	bool	 read;

	if (in != NULL)
		fclose(in);
	whole = render(s, n, &read);
	if (!tap_ok(whole != NULL, "%s: whole, it is read", path)) {
		free(s);
		return;
	}
	for (size_t i = 0; i < n; i += step) {
		out = render(s, i, &read);
		truncated += read && strcmp(out, whole) != 0;
		free(out);
	}
	tap_ok(truncated == 0, "%s: truncated, it gives nothing false", path);
	for (size_t i = 0; i < n; i += step) {
		s[i] = (char)~s[i];
		out = render(s, n, &read);
		if (!read)
			refused++;
		else if (strcmp(out, whole) == 0)
			same++;
		else {
			other++;
			if (other < 6)
				printf("# byte %zu flipped: another result\n",
				    i);
		}
		free(out);
		s[i] = (char)~s[i];
	}
	printf("# %s: %zu bytes; flipped: %ld refused, %ld the same, "
	    "%ld other\n", path, n, refused, same, other);
	tap_ok(other == 0, "%s: flipped, it gives nothing false", path);
	free(whole);
	free(s);
}

int
main(int argc, char **argv)
{
	size_t	 step = 1;

	for (int i = 1; i < argc; i++)
		if (strncmp(argv[i], "-s", 2) == 0)
			step = (size_t)atol(argv[i] + 2);
		else
			torture(argv[i], step);
	circ_cleanup();
	return tap_done();
}
