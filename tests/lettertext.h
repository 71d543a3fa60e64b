/* SPDX-License-Identifier: MIT */
/*
 * A letter written as a few lines of text becomes a block tree, and what is
 * found in it one string, so that tests of the letterhead are tables.
 *
 *	# text		a heading		*text		bold
 *	- text		an item of a list	=text		centred, bold
 *	>text		at the right
 *	| a | b |	a row of a table; ~ in a cell is empty
 *	%%		a page break		text		a paragraph
 *
 * Within a line '/n' is a line break and '/t' a tab.  The answer holds one "key=value" per
 * line in the order of the model; lists repeat their key.
 */
#ifndef LETTERTEXT_H
#define LETTERTEXT_H

#include <stdlib.h>

#include "doc/build.h"
#include "find/find.h"
#include "tap.h"

struct lettertext {
	struct ctx	*ctx;
	const char	*text;
	struct model	*m;
	struct buf	 out;
};

static void
lt_text(struct build *b, const char *s, size_t n, uint32_t flags)
{
	struct doc_run	 look = { .flags = flags };
	char		 line[2048];
	size_t		 k = 0;

	for (size_t i = 0; i < n && k + 1 < sizeof(line); i++) {
		if (s[i] == '/' && i + 1 < n && (s[i + 1] == 'n' ||
		    s[i + 1] == 't')) {
			line[k++] = s[++i] == 'n' ? '\n' : '\t';
		} else {
			line[k++] = s[i];
		}
	}
	build_text(b, line, k, &look);
}

static void
lt_para(struct build *b, const char *s, size_t n)
{
	struct doc_block *p = build_para(b);
	uint32_t	 flags = 0;

	if (n > 1 && s[0] == '#') {
		p->heading = 1;
		s += 2, n -= 2;
	} else if (n > 1 && s[0] == '-' && s[1] == ' ') {
		p->list = 0;
		p->marker = STR("•");
		s += 2, n -= 2;
	} else if (n > 0 && (s[0] == '*' || s[0] == '=')) {
		flags = DOC_BOLD;
		if (s[0] == '=')
			p->align = DOC_CENTER;
		s++, n--;
	} else if (n > 0 && s[0] == '>') {
		p->align = DOC_RIGHT;
		s++, n--;
	}
	lt_text(b, s, n, flags);
	build_para_end(b);
}

static void
lt_row(struct build *b, const char *s, size_t n)
{
	build_row(b, false, 0);
	for (size_t i = 1; i < n; i++) {
		size_t	 from = i;

		while (i < n && s[i] != '|')
			i++;
		if (i == n)
			break;
		build_cell(b, 1, 1);
		while (from < i && s[from] == ' ')
			from++;
		for (size_t end = i; from < end;) {
			while (end > from && s[end - 1] == ' ')
				end--;
			lt_para(b, s[from] == '~' ? "" : s + from,
			    s[from] == '~' ? 0 : end - from);
			break;
		}
		build_cell_end(b);
	}
	build_row_end(b);
}

static void
lt_build(struct build *b, const char *s)
{
	bool	 table = false;

	while (*s != '\0') {
		size_t	 n = strcspn(s, "\n");

		if (n > 0 && s[0] == '|' && !table) {
			build_table(b);
			table = true;
		} else if (table && (n == 0 || s[0] != '|')) {
			build_table_end(b);
			table = false;
		}
		if (n == 2 && s[0] == '%' && s[1] == '%')
			build_page(b, true);
		else if (n > 0 && s[0] == '|')
			lt_row(b, s, n);
		else if (n > 0)
			lt_para(b, s, n);
		s += n + (s[n] != '\0');
	}
	if (table)
		build_table_end(b);
}

/* Add a field, and complain where its words are not what stands there. */
static void
lt_put(struct lettertext *lt, const char *key, struct circ_str v,
    struct circ_span at)
{
	struct circ_str	 q = model_quote(lt->m, at);

	if (v.n == 0)
		return;
	buf_printf(lt->ctx, &lt->out, "%s=%.*s\n", key, (int)v.n, v.s);
	if (at.block != CIRC_NOWHERE && q.n == 0)
		buf_printf(lt->ctx, &lt->out, "%s has no place\n", key);
}

static void
lt_tell(struct lettertext *lt)
{
	const struct circ_circular *c = &lt->m->c;

	lt_put(lt, "type", c->type.text, (struct circ_span){ CIRC_NOWHERE, 0, 0 });
	lt_put(lt, "issuer", c->issuer.text, c->issuer.at);
	lt_put(lt, "ref", c->reference.text, c->reference.at);
	if (c->relates.kind.text.n > 0)
		buf_printf(lt->ctx, &lt->out, "relates=%.*s %d %.*s\n",
		    (int)c->relates.kind.text.n, c->relates.kind.text.s,
		    c->relates.number, (int)c->relates.reference.text.n,
		    c->relates.reference.text.s);
	lt_put(lt, "place", c->place.text, c->place.at);
	if (c->date.year != 0)
		buf_printf(lt->ctx, &lt->out, "date=%04d-%02d-%02d\n",
		    c->date.year, c->date.month, c->date.day);
	for (size_t i = 0; i < c->naddressees; i++)
		lt_put(lt, "to", c->addressees[i].text, c->addressees[i].at);
	for (size_t i = 0; i < c->ncopies; i++)
		lt_put(lt, "copy", c->copies[i].text, c->copies[i].at);
	lt_put(lt, "subject", c->subject.text, c->subject.at);
	for (size_t i = 0; i < c->ncontacts; i++) {
		const struct circ_contact *x = &c->contacts[i];

		lt_put(lt, "name", x->name.text, x->name.at);
		lt_put(lt, "email", x->email.text, x->email.at);
		lt_put(lt, "phone", x->phone.text, x->phone.at);
		lt_put(lt, "fax", x->fax.text, x->fax.at);
	}
	lt_put(lt, "signed", c->signatory.name.text, c->signatory.name.at);
	lt_put(lt, "title", c->signatory.title.text, c->signatory.title.at);
	for (size_t i = 0; i < c->nannexes; i++)
		lt_put(lt, "annex", c->annexes[i].text, c->annexes[i].at);
}

static void
lt_run(struct ctx *ctx, void *arg)
{
	struct lettertext *lt = arg;
	struct build	*b = build_new(ctx, "test");

	build_story(b, DOC_BODY);
	lt_build(b, lt->text);
	build_story_end(b);
	lt->m = arena_new(ctx, struct model);
	find_all(ctx, build_finish(b), lt->m);
	lt_tell(lt);
}

/* What is found in a letter; "" if nothing. Lives as long as ctx. */
static const char *
lettertext(struct ctx *ctx, const char *text)
{
	struct lettertext *lt = calloc(1, sizeof(*lt));
	const char	*s = "";

	lt->ctx = ctx;
	lt->text = text;
	if (ctx_try(ctx, lt_run, lt) != CIRC_OK)
		s = ctx->message;
	else if (lt->out.n > 0)
		s = lt->out.s;
	free(lt);
	return s;
}

static void
lt_show(const char *head, const char *s)
{
	printf("# %s:\n", head);
	while (*s != '\0') {
		size_t	 n = strcspn(s, "\n");

		printf("#\t%.*s\n", (int)n, s);
		s += n + (s[n] != '\0');
	}
}

/* Of "key=value" lines keep those whose key stands in " key key "; or all. */
static void
lt_keep(char *s, const char *keys)
{
	char	*to = s, key[32];

	while (*s != '\0' && keys != NULL) {
		size_t	 n = strcspn(s, "\n") + 1;

		snprintf(key, sizeof(key), " %.*s ", (int)strcspn(s, "="), s);
		if (strstr(keys, key) != NULL) {
			memmove(to, s, n);
			to += n;
		}
		s += n;
	}
	if (keys != NULL)
		*to = '\0';
}

/* One case: the letter, and exactly what must be found in it of the keys. */
static inline void
lettertest_of(const char *keys, const char *what, const char *text,
    const char *want)
{
	struct ctx	 ctx;
	char		*got;

	ctx_init(&ctx, NULL);
	got = strdup(lettertext(&ctx, text));
	lt_keep(got, keys);
	if (!tap_ok(strcmp(got, want) == 0, "%s", what)) {
		lt_show("want", want);
		lt_show("got", got);
	}
	free(got);
	ctx_free(&ctx);
}

static inline void
lettertest(const char *what, const char *text, const char *want)
{
	lettertest_of(NULL, what, text, want);
}

#endif
