/* SPDX-License-Identifier: MIT */
/*
 * Every language fills every section, with values that make sense, and none
 * of its phrases stands twice in one section.
 */
#include <stdio.h>

#include "lang/lang.h"
#include "tap.h"

static const struct {
	int	 section, low, high;
} values[] = {
	{ LANG_MONTH, 1, 12 }, { LANG_WEEKDAY, 0, 6 },
	{ LANG_MERIDIEM, 0, 112 }, { LANG_CLOCK, 0, 720 },
	{ LANG_DAY_PART, 0, 18 }, { LANG_DURATION_UNIT, 1, 120 },
	{ LANG_RANGE_FROM, 0, 1 }, { LANG_AT, 0, 1 },
	{ LANG_TIME_OF, 0, 2 }, { LANG_ZONE_NAME, 1, LANG_NZONES - 1 },
	{ LANG_DOCTYPE, LANG_CIRCULAR, LANG_ADDENDUM },
	{ LANG_RELATION, LANG_REL_CORRIGENDUM, LANG_REL_REVISION },
	{ LANG_ORDINAL, 1, 199 }, { LANG_CLOSING, 0, 1 },
	{ LANG_REFERENCE, 0, LANG_REF_FILE }, { LANG_FROM, 0, 2 },
	{ LANG_COMPLIMENTS, 0, 2 },
	{ LANG_ORG, LANG_ORG_NAME, LANG_ORG_NONE },
	{ LANG_DEADLINE, 0, LANG_DUE_FOR },
};

static size_t
count(const struct lang_word *w)
{
	size_t	 n = 0;

	while (w != NULL && w[n].phrase != NULL)
		n++;
	return n;
}

static void
section(const struct lang *l, int s)
{
	const struct lang_word *w = l->section[s];
	size_t	 n = count(w);
	const char *twice = NULL, *blank = NULL;

	for (size_t i = 0; i < n; i++) {
		if (w[i].phrase[0] == '\0' || w[i].phrase[0] == ' ' ||
		    !utf8_valid(w[i].phrase, strlen(w[i].phrase)))
			blank = w[i].phrase;
		for (size_t k = 0; k < i; k++)
			if (strcmp(w[i].phrase, w[k].phrase) == 0)
				twice = w[i].phrase;
	}
	tap_ok(n > 0 && twice == NULL && blank == NULL,
	    "%s, section %d: %zu phrases%s%s", l->code, s, n,
	    twice != NULL ? ", twice: " : "", twice != NULL ? twice : "");
}

/* All months and weekdays have a name. */
static void
complete(const struct lang *l, int s, int low, int high)
{
	for (int v = low; v <= high; v++) {
		bool	 found = false;

		for (const struct lang_word *w = l->section[s];
		    w->phrase != NULL; w++)
			found |= w->value == v;
		tap_ok(found, "%s, section %d has value %d", l->code, s, v);
	}
}

/* Given names are looked up by halves. */
static void
names(void)
{
	size_t	 wrong = 0;

	for (size_t i = 1; i < lang_ngiven_names; i++)
		wrong += strcmp(lang_given_names[i - 1],
		    lang_given_names[i]) >= 0;
	tap_ok(lang_ngiven_names > 100 && wrong == 0,
	    "given names stand in order, each once");
}

int
main(void)
{
	names();
	for (size_t i = 0; lang_table[i] != NULL; i++) {
		const struct lang *l = lang_table[i];

		for (int s = 0; s < LANG_NSECTIONS; s++)
			section(l, s);
		for (size_t k = 0; k < NELEM(values); k++) {
			bool	 good = true;

			for (const struct lang_word *w =
			    l->section[values[k].section];
			    w != NULL && w->phrase != NULL; w++)
				good &= w->value >= values[k].low &&
				    w->value <= values[k].high;
			tap_ok(good, "%s, section %d: values within %d..%d",
			    l->code, values[k].section, values[k].low,
			    values[k].high);
		}
		complete(l, LANG_MONTH, 1, 12);
		complete(l, LANG_WEEKDAY, 0, 6);
	}
	return tap_done();
}
