/* SPDX-License-Identifier: MIT */
/*
 * A plain main for a fuzz target: run it over each file, and over a fixed
 * number of mutations of each, which a sanitizer build watches.  Prints TAP.
 */
#include <stdio.h>
#include <string.h>

#include "fuzz/fuzz.h"
#include "tap.h"

#define MUTATIONS 40

static unsigned	 seed = 1;

static size_t
rnd(size_t n)
{
	seed = seed * 1103515245u + 12345u;
	return n == 0 ? 0 : (seed >> 8) % n;
}

static void
mutate(char *s, size_t n)
{
	for (size_t k = 1 + rnd(6); k > 0 && n > 0; k--) {
		size_t	 at = rnd(n), len = 1 + rnd(16), to = rnd(n);

		if (at + len > n || to + len > n)
			continue;
		if (rnd(2))
			memmove(s + to, s + at, len);
		else
			s[at] = (char)rnd(256);
	}
}

int
main(int argc, char **argv)
{
	static char	 whole[1 << 22], copy[1 << 22];

	for (int i = 1; i < argc; i++) {
		FILE	*f = fopen(argv[i], "rb");
		size_t	 n;

		if (f == NULL)
			continue;
		n = fread(whole, 1, sizeof(whole), f);
		fclose(f);
		LLVMFuzzerTestOneInput((const uint8_t *)whole, n);
		for (int k = 0; k < MUTATIONS; k++) {
			memcpy(copy, whole, n);
			mutate(copy, n);
			LLVMFuzzerTestOneInput((const uint8_t *)copy, n);
		}
		tap_ok(true, "%s and its mutations", argv[i]);
	}
	circ_cleanup();
	return tap_done();
}
