/* SPDX-License-Identifier: MIT */
/* Fuzz target: plain text and Markdown. */
#include "fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_read(data, n, "text", false);
	return 0;
}
