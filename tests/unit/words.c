/* SPDX-License-Identifier: MIT */
/* Phrases are found however they are written, and only as whole words. */
#include "findtext.h"
#include "tap.h"

static const struct {
	const char	*lang, *text;
	int		 section;
	int		 off, len, value;	/* off -1: none */
} cases[] = {
	{ "en", "Our Ref.: 12", LANG_REFERENCE, 0, 7, LANG_REF_OURS },
	{ "en", "our\xC2\xA0 REF 12", LANG_REFERENCE, 0, 9, LANG_REF_OURS },
	{ "en", "5 June 2025", LANG_MONTH, 2, 4, 6 },
	{ "en", "5 Ju\xC2\xADne 2025", LANG_MONTH, 2, 6, 6 },
	{ "en", "5JUNE2025", LANG_MONTH, 1, 4, 6 },
	{ "en", "mayor", LANG_MONTH, -1, 0, 0 },
	{ "en", "dismay", LANG_MONTH, -1, 0, 0 },
	{ "en", "E\xE2\x80\x91mail: x", LANG_EMAIL, 0, 8, 0 },
	{ "en", "14h00", LANG_HOUR_SUFFIX, 2, 1, 0 },
	{ "en", "no later than 5", LANG_DEADLINE, 0, 13, 0 },
	{ "zh", "传　　真：1", LANG_FAX, 0, 12, 0 },
	{ "zh", "联 系 人：李明", LANG_CONTACT, 0, 11, 0 },
	{ "zh", "传 统", LANG_FAX, -1, 0, 0 },
};

static void
run(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		const struct hit *h;
		struct find	 f;

		findtext(ctx, &f, cases[i].lang, &cases[i].text, 1);
		find_words(&f);
		h = words_in(&f, 0, (enum lang_section)cases[i].section, 0,
		    UINT32_MAX);
		if (h == NULL)
			tap_ok(cases[i].off == -1, "%s: nothing",
			    cases[i].text);
		else
			tap_ok((int)h->off == cases[i].off &&
			    (int)h->len == cases[i].len &&
			    h->value == cases[i].value, "%s: %u+%u is %d",
			    cases[i].text, h->off, h->len, h->value);
	}
}

int
main(void)
{
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, run, NULL) == CIRC_OK, "ran through");
	ctx_free(&ctx);
	words_free();
	return tap_done();
}
