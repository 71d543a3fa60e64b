/* SPDX-License-Identifier: MIT */
/* Fuzz target: HTML. */
#include "fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_read(data, n, "html");
	return 0;
}
