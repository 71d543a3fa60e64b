/* SPDX-License-Identifier: MIT */
/* Names of styles as users see them, and what they say. */
#include "read/style_name.h"
#include "tap.h"

static const struct {
	const char	*name, *shown;
	int		 heading;
} cases[] = {
	{ "Text_20_body", "Text body", 0 },
	{ "Heading_20_2", "Heading 2", 2 },
	{ "heading 9", "heading 9", 9 },
	{ "heading 0", "heading 0", 0 },
	{ "heading 10", "heading 10", 0 },
	{ "_dc_berschrift_20_1", "Überschrift 1", 0 },
	{ "a_5f_b", "a_b", 0 },
	{ "_6807_题", "标题", 0 },
	/* no code points, or none that a name holds */
	{ "snake_case_name", "snake_case_name", 0 },
	{ "a_2_b", "a_2_b", 0 },
	{ "a_0a_b", "a_0a_b", 0 },
	{ "a_d800_b", "a_d800_b", 0 },
	{ "a_1100000_b", "a_1100000_b", 0 },
	{ "a_20", "a_20", 0 },
	{ "", "", 0 },
};

static void
shows(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct circ_str s = style_name_shown(ctx,
		    str_of(cases[i].name));

		tap_ok(str_eqz(s, cases[i].shown) && style_name_heading(s) ==
		    cases[i].heading, "\"%s\" is \"%.*s\", heading %d",
		    cases[i].name, (int)s.n, s.s, style_name_heading(s));
	}
}

int
main(void)
{
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	ctx_try(&ctx, shows, NULL);
	ctx_free(&ctx);
	return tap_done();
}
