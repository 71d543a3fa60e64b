/* SPDX-License-Identifier: MIT */
/* Fuzz target: flat XML formats, told apart by their bytes. */
#include "fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_read(data, n, NULL);
	return 0;
}
