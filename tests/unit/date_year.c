/* SPDX-License-Identifier: MIT */
/* What the whole document tells of a date: its year, day before month. */
#include "tap.h"
#include "mentiontext.h"

#define MOST 6

/* The mentions of the last line are what is asked for. */
static const struct {
	const char	*lang, *lines[MOST], *want;
} cases[] = {
	{ "en", { "Geneva, 10 December 2017", "by 14 January" },
	    "D2018-01-14!y" },
	{ "en", { "Geneva, 10 December 2017", "Meeting, 12 March 2018",
	    "Monday 12 March" }, "D2018-03-12(0)!y" },
	{ "en", { "Meeting, 4-8 February 2008", "4 and 5 February" },
	    "D2008-02-04!yl D2008-02-05!yl" },
	{ "en", { "Forum 2023, Bangkok", "13 – 15 September" },
	    "D2023-09-13/2023-09-15!y" },
	{ "en", { "Council, 17-27 April 2018", "Tues 17" },
	    "D2018-04-17(1)!y" },
	{ "en", { "Council, 27 April - 4 May 2018", "Fri 4" },
	    "D2018-05-04(4)!y" },
	{ "en", { "Monday 4 April" }, "D?-04-04(0)" },
	{ "en", { "Letter of 3 May 2015", "Session of 5-9 June 2017",
	    "Wednesday 7 June" }, "D2017-06-07(2)!y" },
	{ "en", { "28 December 2018 to 3 January 2019", "2 January" },
	    "D2019-01-02!y" },
	{ "en", { "13/06/2025", "05/06/2025" }, "D2025-06-05" },
	{ "en", { "06/13/2025", "06/05/2025" }, "D2025-06-05" },
	{ "en", { "on 5 June 2025", "06/05/2025" }, "D2025-06-05" },
	{ "en", { "on 5 June 2025", "05/06/2025" }, "D2025-06-05" },
	{ "en", { "nothing", "05/06/2025" }, "D2025-06-05!a" },
	{ "en", { "nothing", "Thu 06/05/2025" }, "D2025-06-05(3)" },
	{ "fr", { "Genève, le 3 mars 2014", "du 8 au 12 septembre" },
	    "D2014-09-08/2014-09-12!y" },
	{ "es", { "Ginebra, 3 de marzo de 2014", "el 8 de septiembre" },
	    "D2014-09-08!y" },
	{ "ru", { "Женева, 3 марта 2014 года", "8 сентября" },
	    "D2014-09-08!y" },
	{ "zh", { "2014年3月3日", "9月8日至12日" },
	    "D2014-09-08/2014-09-12!y" },
	{ "ar", { "جنيف، 3 مارس 2014", "8 سبتمبر" }, "D2014-09-08!y" },
};

static void
run(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct find	 f;
		struct buf	 b = { 0 };
		size_t		 n = 0, m;
		const struct mention *v;

		while (n < MOST && cases[i].lines[n] != NULL)
			n++;
		findtext(ctx, &f, cases[i].lang, cases[i].lines, n);
		find_words(&f);
		find_mentions(&f);
		v = mentions_of(&f, (uint32_t)n - 1, &m);
		for (size_t k = 0; k < m; k++) {
			if (k > 0)
				buf_addc(ctx, &b, ' ');
			mt_mention(ctx, &b, &v[k]);
		}
		buf_adds(ctx, &b, "");
		tap_ok(strcmp(b.s, cases[i].want) == 0, "%s: %s: %s",
		    cases[i].lines[0], cases[i].lines[n - 1], b.s);
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
