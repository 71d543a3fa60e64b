/* SPDX-License-Identifier: MIT */
/* Fuzz target: plain text and Markdown, the same bytes as both. */
#include "fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_read(data, n, "text");
	fuzz_read(data, n, "markdown");
	return 0;
}
