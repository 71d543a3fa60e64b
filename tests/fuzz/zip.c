/* SPDX-License-Identifier: MIT */
/* Fuzz target: the zip container and what is in it. */
#include "fuzz/fuzz.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	fuzz_read(data, n, "docx");
	fuzz_read(data, n, "odt");
	return 0;
}
