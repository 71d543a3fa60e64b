/* SPDX-License-Identifier: MIT */
/*
 * Fuzz target: the grammars of dates, times, durations and zones.  A byte of
 * ASCII stands for itself; two others choose a phrase of a language's words,
 * so that the grammars of all languages are reached.
 */
#include "fuzz/fuzz.h"
#include "lang/lang.h"

static const enum lang_section sections[] = { LANG_MONTH, LANG_WEEKDAY,
    LANG_ORDINAL, LANG_ORDINAL_SUFFIX, LANG_RANGE_FROM, LANG_RANGE_TO,
    LANG_AND, LANG_DAY_GLUE, LANG_YEAR_SUFFIX, LANG_HOUR_SUFFIX,
    LANG_MINUTE_SUFFIX, LANG_MERIDIEM, LANG_CLOCK, LANG_DAY_PART,
    LANG_DURATION_UNIT, LANG_AT, LANG_LOCAL_TIME, LANG_TIME_OF,
    LANG_ZONE_NAME, LANG_DEADLINE, LANG_INVITE, LANG_MEETING, LANG_ANNEX,
    LANG_BREAK };
static const char *const words[] = { "–", "年", "月", "日", "٥", "５", "二〇",
    "Geneva", "Женеве", "日内瓦", "UTC+", "CET", "a@b.org", "http://x.org/",
    "+41 22 ", "\u200f", "\u00a0", "№ ", "(15 min)" };

static const char *
phrase(unsigned a, unsigned b)
{
	const struct lang_word *w;
	size_t		 n = 0;

	if ((a & 7) == 7)
		return words[b % NELEM(words)];
	for (size_t i = 0; i < (a & 7) && lang_table[i + 1] != NULL; i++)
		n = i + 1;
	w = lang_table[n]->section[sections[b % NELEM(sections)]];
	for (n = 0; w != NULL && w[n].phrase != NULL; n++)
		;
	return n == 0 ? " " : w[(a >> 3 & 15) % n].phrase;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	char	 text[16384] = "Dear Sir/Madam,\n\n";
	size_t	 at = strlen(text), len;

	for (size_t i = 0; i < n && at + 256 < sizeof(text); i++) {
		const char *p;

		if (data[i] < 0x80 || i + 1 == n) {
			text[at++] = (char)(data[i] & 0x7F);
			continue;
		}
		p = phrase(data[i], data[i + 1]);
		len = strcspn(p, "*");
		i++;
		if (len > 200)
			continue;
		memcpy(text + at, p, len);
		at += len;
	}
	fuzz_read(text, at, "text");
	return 0;
}
