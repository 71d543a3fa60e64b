/* SPDX-License-Identifier: MIT */
/*
 * Small documents for the tests of agendas, and their rows as text.
 *
 * A document is lines: "# x" is a heading, "*x" is in bold, "- x" a bullet,
 * "1. x" behind a "=" ("=1. x") an item that the file numbers; "|a|b|" is a
 * row of a table; in a cell "//" parts paragraphs, "/" between spaces breaks
 * a line, "<n" at its begin spans n columns and "^" alone goes on from the
 * cell above.  "~" in a line is a tab.
 */
#ifndef AGENDATEXT_H
#define AGENDATEXT_H

#include <stdio.h>
#include <stdlib.h>

#include "doc/build.h"
#include "find/find.h"
#include "tap.h"

static inline void
para(struct build *b, const char *s, size_t n, int heading, const char *marker)
{
	struct doc_block *p = build_para(b);
	struct doc_run	 look = { 0 };

	p->heading = (int8_t)heading;
	if (marker != NULL) {
		p->list = 0;
		p->marker = str_of(marker);
	}
	if (n > 0 && *s == '*') {
		look.flags = DOC_BOLD;
		s++;
		n--;
	}
	for (size_t i = 0; i < n; i++) {
		char	 c = s[i];

		if (c == '~')
			c = '\t';
		if (c == ' ' && i + 2 < n && s[i + 1] == '/' &&
		    s[i + 2] == ' ') {
			c = '\n';
			i += 2;
		}
		build_text(b, &c, 1, &look);
	}
	build_para_end(b);
}

static inline void
cell(struct build *b, const char *s, size_t n)
{
	const char	*e = s + n, *cut;
	uint32_t	 span = 1;

	if (n == 1 && *s == '^') {
		build_cell_continues(b, 1);
		build_cell_end(b);
		return;
	}
	if (n > 1 && *s == '<') {
		span = (uint32_t)(s[1] - '0');
		s += 2;
	}
	build_cell(b, span, 1);
	for (; s <= e; s = cut + 2) {
		for (cut = s; cut < e && strncmp(cut, "//", 2) != 0; cut++)
			;
		if (cut - s > 2 && strncmp(s, "- ", 2) == 0)
			para(b, s + 2, (size_t)(cut - s - 2), 0, "\xE2\x80\xA2");
		else
			para(b, s, (size_t)(cut - s), 0, NULL);
		if (cut == e)
			break;
	}
	build_cell_end(b);
}

static inline struct doc *
agenda_doc(struct ctx *ctx, const char *text)
{
	struct build	*b = build_new(ctx, "test");
	bool		 table = false;

	for (const char *s = text, *e; *s != '\0'; s = *e ? e + 1 : e) {
		char	 marker[8] = "";
		size_t	 n;

		e = strchr(s, '\n');
		if (e == NULL)
			e = s + strlen(s);
		n = (size_t)(e - s);
		if (table && *s != '|')
			build_table_end(b);
		if (!table && *s == '|')
			build_table(b);
		table = *s == '|';
		if (table) {
			build_row(b, false, 0);
			for (const char *c = s + 1, *d; c < e; c = d + 1) {
				d = memchr(c, '|', (size_t)(e - c));
				if (d == NULL)
					break;
				cell(b, c, (size_t)(d - c));
			}
			build_row_end(b);
		} else if (strncmp(s, "# ", 2) == 0)
			para(b, s + 2, n - 2, 1, NULL);
		else if (strncmp(s, "- ", 2) == 0)
			para(b, s + 2, n - 2, 0, "\xE2\x80\xA2");
		else if (*s == '=' && strcspn(s, " ") < sizeof(marker)) {
			size_t k = strcspn(s, " ");

			memcpy(marker, s + 1, k - 1);
			para(b, s + k + 1, n - k - 1, 0,
			    arena_copy(ctx, marker, strlen(marker)));
		} else
			para(b, s, n, 0, NULL);
	}
	if (table)
		build_table_end(b);
	return build_finish(b);
}

/* Everything up to the agendas. */
static inline void
agenda_find(struct ctx *ctx, struct find *f, const char *lang,
    const char *text)
{
	const struct doc *d = agenda_doc(ctx, text);

	*f = (struct find){ .ctx = ctx, .doc = d };
	f->m = arena_new(ctx, struct model);
	f->lines = arena_array(ctx, d->nblocks + 1, sizeof(*f->lines));
	for (size_t i = 0; i < d->nblocks; i++)
		f->lines[i].block = d->blocks[i];
	for (size_t i = 0; lang_table[i] != NULL; i++)
		if (strcmp(lang_table[i]->code, lang) == 0)
			f->lang = lang_table[i];
	if (f->lang == NULL) {
		fprintf(stderr, "no language %s\n", lang);
		exit(1);
	}
	if (strcmp(lang, "en") != 0)
		f->also = lang_table[0];
	find_words(f);
	find_mentions(f);
	find_parts(f);
	find_agendas(f);
}

/* "05-20 09:00-09:30 15m >Title <A; B> {text} @room", a row a line. */
static inline const char *
agenda_rows(struct ctx *ctx, const struct find *f)
{
	struct buf	 b = { 0 };

	buf_add(ctx, &b, "", 0);
	for (size_t i = 0; i < f->agendas.n; i++) {
		if (i > 0)
			buf_adds(ctx, &b, "--\n");
		for (size_t k = 0; k < f->agendas.v[i].rows.n; k++) {
			const struct circ_row *r = &f->agendas.v[i].rows.v[k];

			if (r->date.year != 0)
				buf_printf(ctx, &b, "%02d-%02d ",
				    r->date.month, r->date.day);
			if (r->start >= 0)
				buf_printf(ctx, &b, "%02d:%02d",
				    r->start / 60, r->start % 60);
			if (r->end >= 0)
				buf_printf(ctx, &b, "-%02d:%02d",
				    r->end / 60, r->end % 60);
			if (r->start >= 0)
				buf_addc(ctx, &b, ' ');
			if (r->minutes >= 0)
				buf_printf(ctx, &b, "%dm ", (int)r->minutes);
			buf_adds(ctx, &b, r->heading ? "# " : r->level > 0 ?
			    "> " : "");
			buf_add(ctx, &b, r->title.text.s, r->title.text.n);
			for (size_t q = 0; q < r->nspeakers; q++) {
				buf_adds(ctx, &b, q == 0 ? " <" : "; ");
				buf_add(ctx, &b, r->speakers[q].text.s,
				    r->speakers[q].text.n);
			}
			if (r->nspeakers > 0)
				buf_addc(ctx, &b, '>');
			if (r->description.text.n > 0) {
				buf_adds(ctx, &b, " {");
				buf_add(ctx, &b, r->description.text.s,
				    r->description.text.n);
				buf_addc(ctx, &b, '}');
			}
			if (r->location.text.n > 0) {
				buf_adds(ctx, &b, " @");
				buf_add(ctx, &b, r->location.text.s,
				    r->location.text.n);
			}
			buf_addc(ctx, &b, '\n');
		}
	}
	return b.s;
}

struct agenda_case {
	const char	*name, *lang, *doc, *rows;
};
struct agenda_cases {
	const struct agenda_case *v;
	size_t		 n;
};

static inline void
agenda_cases_run(struct ctx *ctx, void *arg)
{
	const struct agenda_cases *all = arg;

	for (size_t i = 0; i < all->n; i++) {
		const struct agenda_case *c = &all->v[i];
		struct find	 f;
		const char	*got;

		agenda_find(ctx, &f, c->lang, c->doc);
		got = agenda_rows(ctx, &f);
		if (!tap_ok(strcmp(got, c->rows) == 0, "%s", c->name))
			printf("# got:\n%s# want:\n%s", got, c->rows);
	}
}

/* What main() of a test of such cases does. */
static inline int
agenda_main(const struct agenda_case *v, size_t n)
{
	struct agenda_cases all = { v, n };
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, agenda_cases_run, &all) == CIRC_OK,
	    "ran through");
	ctx_free(&ctx);
	words_free();
	return tap_done();
}

#endif
