/* SPDX-License-Identifier: MIT */
/*
 * A document for units that run the whole recognition: each line of a text
 * is a paragraph of the body ("\v" breaks its lines), or, if it begins with
 * '|', a row of a table whose cells are parted by '|', and the paragraphs of
 * a cell by "\f".
 */
#ifndef FINDDOC_H
#define FINDDOC_H

#include "doc/build.h"
#include "find/find.h"

static inline void
finddoc_row(struct build *b, const char *s, size_t n, bool head)
{
	build_row(b, head, 0);
	for (size_t i = 1; i < n; ) {
		const char *bar = memchr(s + i, '|', n - i);
		size_t	 len = bar != NULL ? (size_t)(bar - s) - i : n - i;

		build_cell(b, 1, 1);
		for (size_t k = i; k <= i + len; k++) {
			const char *end = memchr(s + k, '\f', i + len - k);
			size_t	 m = end != NULL ? (size_t)(end - s) - k :
			    i + len - k;

			build_para(b);
			build_text(b, s + k, m, NULL);
			build_para_end(b);
			k += m;
		}
		build_cell_end(b);
		i += len + 1;
	}
	build_row_end(b);
}

/* A paragraph; "\v" breaks its lines. */
static inline void
finddoc_para(struct build *b, const char *s, size_t n)
{
	build_para(b);
	for (size_t i = 0; i < n; ) {
		const char *end = memchr(s + i, '\v', n - i);
		size_t	 len = end != NULL ? (size_t)(end - s) - i : n - i;

		build_text(b, s + i, len, NULL);
		if (end != NULL)
			build_text(b, "\n", 1, NULL);
		i += len + 1;
	}
	build_para_end(b);
}

static inline const struct doc *
finddoc(struct ctx *ctx, const char *text)
{
	struct build *b = build_new(ctx, "test");
	bool	 table = false;

	build_story(b, DOC_BODY);
	for (const char *s = text; *s != '\0'; ) {
		size_t	 n = strcspn(s, "\n");

		if (*s == '|') {
			if (!table)
				build_table(b);
			finddoc_row(b, s, n, false);
			table = true;
		} else {
			if (table)
				build_table_end(b);
			table = false;
			finddoc_para(b, s, n);
		}
		s += n + (s[n] == '\n');
	}
	if (table)
		build_table_end(b);
	build_story_end(b);
	return build_finish(b);
}

#endif
