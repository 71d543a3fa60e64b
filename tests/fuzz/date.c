/* SPDX-License-Identifier: MIT */
/* Fuzz target: dates, times and zones, in text that says little else. */
#include <string.h>

#include "fuzz/fuzz.h"

/* Words that make dates likely, chosen by the input's bytes. */
static const char *const words[] = { "5 ", "28", "June ", "2025 ", "-", "–",
    " to ", "14:00", "14h00", " p.m. ", "0930 hours ", "UTC", "+2", " CET ",
    "du ", " au ", "juin ", "de junio de ", "июня ", "с ", " по ", "года ",
    "2025年", "6月", "5日", "下午", "2时30分", "٥ ", "يونيو ", "الساعة ",
    "(", ")", "/", ".", ",", "1st ", "Monday ", "\n", " ", "(15 min)",
    "not later than ", "Geneva ", "31", "99", "0", "00:00", "24:00" };
#define NWORDS (sizeof(words) / sizeof(*words))

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char	 text[8192] = "Dear Sir/Madam,\n\n";
	size_t	 at = strlen(text);

	for (size_t i = 0; i < n && at + 64 < sizeof(text); i++) {
		const char *w = words[data[i] % NWORDS];

		memcpy(text + at, w, strlen(w));
		at += strlen(w);
	}
	fuzz_read((const uint8_t *)text, at, "text", true);
	return 0;
}
