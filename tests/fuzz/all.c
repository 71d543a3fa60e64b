/* SPDX-License-Identifier: MIT */
/* Fuzz target: any format, with all writers. */
#include "fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_read(data, n, NULL, true);
	return 0;
}
