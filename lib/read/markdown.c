/* SPDX-License-Identifier: MIT */
/*
 * Markdown, by md4c: its events become elements of the HTML reader, which
 * also takes the HTML that Markdown may hold.  Indented code is off, since
 * letters indent their lines; tables are on.  A table cell cannot hold a
 * list, so bullets typed within one begin items.  A line end within a
 * paragraph is a line break unless the line was full.
 */
#include <md4c.h>

#include "read/decode.h"
#include "read/html.h"
#include "read/markdown.h"
#include "read/wrap.h"

#define MAX_ATTS 8
#define MAX_COLUMNS 1000
#define MAX_OPEN 200		/* blocks and spans within each other */
#define PEEK 65536

struct md {
	struct ctx	*ctx;
	struct html	*h;
	struct circ_str	 text;
	const char	*at;		/* the last text that stands in it */
	size_t		 width;
	enum circ_code	 code;
	size_t		 depth[MAX_OPEN];/* of html at each block */
	size_t		 open;
	bool		 cell, item;
	int		 type;		/* of the call that is running */
	const void	*detail;
	const char	*s;
	size_t		 n;
};

/* ------------------------------------------------------------------- HTML */

static bool
name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    (c >= '0' && c <= '9') || c == '-' || c == ':';
}

/* name="value" pairs of a tag, as the HTML reader takes them. */
static void
attributes(struct md *m, struct circ_str t, const char **atts)
{
	size_t	 k = 0;

	for (size_t i = 0; i < t.n && k < MAX_ATTS;) {
		size_t	 from = i, to;
		char	 quote;

		while (i < t.n && name_char(t.s[i]))
			i++;
		if (i == from) {
			i++;
			continue;
		}
		atts[2 * k] = arena_copy(m->ctx, t.s + from, i - from);
		atts[2 * k + 1] = "";
		if (i + 1 < t.n && t.s[i] == '=') {
			quote = t.s[++i];
			from = i += quote == '"' || quote == '\'';
			while (i < t.n && (from > 0 && (quote == '"' ||
			    quote == '\'') ? t.s[i] != quote :
			    t.s[i] != ' '))
				i++;
			to = i;
			atts[2 * k + 1] = arena_copy(m->ctx, t.s + from,
			    to - from);
			i++;
		}
		k++;
	}
	atts[2 * k] = NULL;
}

static void
cell_item(struct md *m)
{
	if (m->item)
		html_end(m->h);
	else
		html_start(m->h, "ul", NULL);
	html_start(m->h, "li", NULL);
	m->item = true;
}

/* A raw tag "<...>"; ends what it opened, never what Markdown opened. */
static void
raw_tag(struct md *m, struct circ_str t)
{
	static const char *const empty[] = { "br", "hr", "img", "input",
	    "wbr", "col", "meta", "link" };
	const char	*atts[2 * MAX_ATTS + 1];
	size_t		 i, from = t.n > 1 && t.s[1] == '/' ? 2 : 1;
	char		*name;
	size_t		 base = m->open > 0 ? m->depth[m->open - 1] : 1;

	for (i = from; i < t.n && name_char(t.s[i]); i++)
		;
	if (i == from)
		return;		/* a comment, a declaration */
	name = arena_copy(m->ctx, t.s + from, i - from);
	/* lists in a cell are made of their items, or of typed bullets */
	if (m->cell && (str_case_eqz(str_of(name), "ul") ||
	    str_case_eqz(str_of(name), "ol") ||
	    str_case_eqz(str_of(name), "li"))) {
		if (from == 1 && str_case_eqz(str_of(name), "li"))
			cell_item(m);
		return;
	}
	if (from == 2) {
		if (html_depth(m->h) > base)
			html_end(m->h);
		return;
	}
	attributes(m, str_sub(t, i, t.n - i - 1), atts);
	html_start(m->h, name, atts);
	for (size_t k = 0; k < NELEM(empty); k++)
		if (str_case_eqz(str_of(name), empty[k])) {
			html_end(m->h);
			return;
		}
	if (t.n > 2 && t.s[t.n - 2] == '/')
		html_end(m->h);
}

/* "&amp;", "&#160;": the sign; what is not known stays as it is. */
static void
entity(struct md *m, struct circ_str s)
{
	static const struct { const char *name, *text; } rows[] = {
		{ "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" },
		{ "&quot;", "\"" }, { "&nbsp;", "\xC2\xA0" },
		{ "&apos;", "'" }, { "&ndash;", "\xE2\x80\x93" },
		{ "&mdash;", "\xE2\x80\x94" }, { "&hellip;", "\xE2\x80\xA6" },
	};
	bool		 hex = s.n > 3 && (s.s[2] | 0x20) == 'x';
	uint32_t	 r = 0;
	char		 out[4];

	for (size_t i = 0; i < NELEM(rows); i++)
		if (str_eqz(s, rows[i].name)) {
			html_text(m->h, rows[i].text, strlen(rows[i].text));
			return;
		}
	if (s.n < 4 || s.s[1] != '#') {
		html_text(m->h, s.s, s.n);
		return;
	}
	for (size_t i = hex ? 3 : 2; i + 1 < s.n && r < 0x110000; i++) {
		int c = s.s[i] | 0x20;

		r = r * (hex ? 16 : 10) + (uint32_t)(c >= 'a' ? c - 'a' + 10 :
		    s.s[i] - '0');
	}
	if (r >= 0x20)
		html_text(m->h, out, utf8_put(out, r));
}

/* Text between raw tags. */
static void
raw_text(struct md *m, const char *s, size_t n)
{
	for (size_t i = 0, from, end; i < n; i = end) {
		for (from = i; i < n && s[i] != '&'; i++)
			;
		html_text(m->h, s + from, i - from);
		for (end = i; end < n && end < i + 10 && s[end] != ';'; end++)
			;
		if (end < n && s[end] == ';')
			entity(m, (struct circ_str){ s + i, ++end - i });
		else
			html_text(m->h, s + i, end - i);
	}
}

static void
raw_html(struct md *m, const char *s, size_t n)
{
	for (size_t i = 0, from; i < n;) {
		for (from = i; i < n && s[i] != '<'; i++)
			;
		raw_text(m, s + from, i - from);
		for (from = i; i < n && s[i] != '>'; i++)
			;
		if (i < n) {
			i++;
			raw_tag(m, (struct circ_str){ s + from, i - from });
		}
	}
}

/* ----------------------------------------------------------------- blocks */

static void
open_list(struct md *m, unsigned start, bool numbered)
{
	char	 number[16];
	const char *atts[] = { "start", number, NULL };
	size_t	 k = sizeof(number);

	number[--k] = '\0';
	do
		number[--k] = (char)('0' + start % 10);
	while ((start /= 10) > 0);
	atts[1] = number + k;
	html_start(m->h, numbered ? "ol" : "ul", numbered ? atts : NULL);
}

static void
enter_block(struct md *m)
{
	static const char *const heads[] = { "h1", "h2", "h3", "h4", "h5",
	    "h6" };
	static const struct { MD_BLOCKTYPE type; const char *name; } rows[] = {
		{ MD_BLOCK_QUOTE, "blockquote" }, { MD_BLOCK_LI, "li" },
		{ MD_BLOCK_HR, "hr" }, { MD_BLOCK_CODE, "pre" },
		{ MD_BLOCK_P, "p" }, { MD_BLOCK_TABLE, "table" },
		{ MD_BLOCK_THEAD, "thead" }, { MD_BLOCK_TBODY, "tbody" },
		{ MD_BLOCK_TR, "tr" }, { MD_BLOCK_TH, "th" },
		{ MD_BLOCK_TD, "td" },
	};
	const char	*name = "div";

	if (m->type == MD_BLOCK_TABLE && ((const MD_BLOCK_TABLE_DETAIL *)
	    m->detail)->col_count > MAX_COLUMNS)
		ctx_raise(m->ctx, CIRC_ELIMIT, "a table of more than %d "
		    "columns", MAX_COLUMNS);
	if (m->type == MD_BLOCK_UL)
		open_list(m, 1, false);
	else if (m->type == MD_BLOCK_OL)
		open_list(m, ((const MD_BLOCK_OL_DETAIL *)m->detail)->start,
		    true);
	else {
		if (m->type == MD_BLOCK_H)
			name = heads[(((const MD_BLOCK_H_DETAIL *)
			    m->detail)->level - 1) % 6];
		for (size_t i = 0; i < NELEM(rows); i++)
			if ((int)rows[i].type == m->type)
				name = rows[i].name;
		html_start(m->h, name, NULL);
	}
	m->cell = m->type == MD_BLOCK_TD || m->type == MD_BLOCK_TH;
	if (m->open >= MAX_OPEN)
		ctx_raise(m->ctx, CIRC_ELIMIT,
		    "blocks nested more than %d deep", MAX_OPEN);
	m->depth[m->open++] = html_depth(m->h);
}

static void
leave_block(struct md *m)
{
	if (m->open == 0)
		return;
	m->open--;
	while (html_depth(m->h) >= m->depth[m->open] &&
	    html_depth(m->h) > 1)
		html_end(m->h);
	if (m->type == MD_BLOCK_TD || m->type == MD_BLOCK_TH)
		m->cell = m->item = false;
}

/* ---------------------------------------------------------- spans and text */

static void
enter_span(struct md *m)
{
	const MD_SPAN_A_DETAIL *a = m->detail;
	const char	*atts[] = { "href", "", NULL };

	switch (m->type) {
	case MD_SPAN_EM: html_start(m->h, "em", NULL); break;
	case MD_SPAN_STRONG: html_start(m->h, "b", NULL); break;
	case MD_SPAN_DEL: html_start(m->h, "s", NULL); break;
	case MD_SPAN_A:
		if (a->href.size > 0)
			atts[1] = arena_copy(m->ctx, a->href.text,
			    a->href.size);
		html_start(m->h, "a", atts);
		break;
	default: html_start(m->h, "span", NULL); break;
	}
	if (m->open < MAX_OPEN)
		m->depth[m->open++] = html_depth(m->h);
}

/* "one • two": in a cell, each bullet begins an item. */
static void
cell_text(struct md *m, const char *s, size_t n)
{
	for (size_t i = 0, from; i < n;) {
		for (from = i; i < n && (n - i < 3 ||
		    memcmp(s + i, "\xE2\x80\xA2", 3) != 0); i++)
			;
		html_text(m->h, s + from, i - from);
		if (i >= n)
			break;
		i += 3;
		cell_item(m);
	}
}

/* The line that the last text stood in, and the text after it. */
static bool
soft_break(const struct md *m)
{
	const char	*end = m->text.s + m->text.n, *from, *to;

	if (m->at == NULL)
		return false;
	for (from = m->at; from > m->text.s && from[-1] != '\n'; from--)
		;
	for (to = m->at; to < end && *to != '\n'; to++)
		;
	return wrap_soft(m->width,
	    (struct circ_str){ from, (size_t)(to - from) },
	    (struct circ_str){ to, (size_t)(end - to) });
}

static void
some_text(struct md *m)
{
	if (m->s >= m->text.s && m->s < m->text.s + m->text.n)
		m->at = m->s + (m->n > 0 ? m->n - 1 : 0);
	switch (m->type) {
	case MD_TEXT_NULLCHAR: break;
	case MD_TEXT_BR: raw_tag(m, STR("<br>")); break;
	case MD_TEXT_SOFTBR:
		if (soft_break(m))
			html_text(m->h, "\n", 1);
		else
			raw_tag(m, STR("<br>"));
		break;
	case MD_TEXT_ENTITY:
		entity(m, (struct circ_str){ m->s, m->n });
		break;
	case MD_TEXT_HTML: raw_html(m, m->s, m->n); break;
	default:
		if (m->cell)
			cell_text(m, m->s, m->n);
		else
			html_text(m->h, m->s, m->n);
		break;
	}
}

/* -------------------------------------------------------------- callbacks */

static void
run_enter_block(struct ctx *ctx, void *m)
{
	(void)ctx;
	enter_block(m);
}

static void
run_leave(struct ctx *ctx, void *m)
{
	(void)ctx;
	leave_block(m);
}

static void
run_enter_span(struct ctx *ctx, void *m)
{
	(void)ctx;
	enter_span(m);
}

static void
run_text(struct ctx *ctx, void *m)
{
	(void)ctx;
	some_text(m);
}

/* md4c must not be unwound across. */
static int
handle(struct md *m, int type, const void *detail,
    void (*fn)(struct ctx *, void *))
{
	m->type = type;
	m->detail = detail;
	m->code = ctx_try(m->ctx, fn, m);
	return m->code != CIRC_OK;
}

static int
on_enter_block(MD_BLOCKTYPE type, void *detail, void *m)
{
	return handle(m, (int)type, detail, run_enter_block);
}

static int
on_leave_block(MD_BLOCKTYPE type, void *detail, void *m)
{
	return handle(m, (int)type, detail, run_leave);
}

static int
on_enter_span(MD_SPANTYPE type, void *detail, void *m)
{
	return handle(m, (int)type, detail, run_enter_span);
}

static int
on_leave_span(MD_SPANTYPE type, void *detail, void *m)
{
	(void)type;
	return handle(m, -1, detail, run_leave);
}

static int
on_text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *arg)
{
	struct md	*m = arg;

	m->s = s;
	m->n = n;
	return handle(m, (int)type, NULL, run_text);
}

/* A YAML block at the top: its title is shown; the rest is left out. */
static size_t
front_matter(struct md *m)
{
	struct circ_str	 s = m->text;
	long		 end, at;
	size_t		 to;
	static const char *const atts[] = { "class", "title", NULL };
	struct circ_str	 title;

	if (!str_starts(s, "---\n") || (end = str_find(s, "\n---\n", 3)) < 0)
		return 0;
	at = str_find(str_sub(s, 0, (size_t)end), "\ntitle:", 0);
	if (at >= 0) {
		for (to = (size_t)at + 7; s.s[to] != '\n'; to++)
			;
		title = str_trim(str_sub(s, (size_t)at + 7,
		    to - (size_t)at - 7));
		if (title.n > 1 && (title.s[0] == '"' || title.s[0] == '\'') &&
		    title.s[title.n - 1] == title.s[0])
			title = str_sub(title, 1, title.n - 2);
		html_start(m->h, "p", atts);
		html_text(m->h, title.s, title.n);
		html_end(m->h);
	}
	return (size_t)end + 5;
}

struct doc *
markdown_read(struct ctx *ctx, const struct read_input *in)
{
	struct md	 m = { .ctx = ctx };
	MD_PARSER	 p = { 0 };
	size_t		 skip;
	int		 failed;

	m.text = markdown_lines(ctx, decode_text(ctx, in,
	    (struct circ_str){ NULL, 0 }));
	if (m.text.n > ctx->opt.max_text)
		ctx_raise(ctx, CIRC_ELIMIT, "more text than max-text "
		    "(%u bytes)", ctx->opt.max_text);
	m.h = html_new(ctx, "markdown");
	m.width = wrap_find(m.text);
	p.flags = MD_FLAG_TABLES | MD_FLAG_NOINDENTEDCODEBLOCKS |
	    MD_FLAG_STRIKETHROUGH;
	p.enter_block = on_enter_block;
	p.leave_block = on_leave_block;
	p.enter_span = on_enter_span;
	p.leave_span = on_leave_span;
	p.text = on_text;
	skip = front_matter(&m);
	failed = md_parse(m.text.s + skip, (MD_SIZE)(m.text.n - skip), &p, &m);
	if (m.code != CIRC_OK)
		ctx_reraise(ctx);
	if (failed)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	return html_finish(m.h);
}

/* What plain text has no reason to hold. */
int
markdown_bid(const struct read_input *in)
{
	static const struct { const char *sign; int weight; } signs[] = {
		{ "\n# ", 3 }, { "\n## ", 3 }, { "\n### ", 3 }, { "](", 3 },
		{ "|---", 4 }, { "| ---", 4 }, { "|:--", 4 }, { "| :--", 4 },
		{ "**", 2 }, { "\n```", 2 }, { "\\\n", 2 }, { "\n> ", 1 },
		{ "\n- ", 1 }, { "\n* ", 1 }, { "\n1. ", 1 },
	};
	struct circ_str	 s = { in->bytes, in->n < PEEK ? in->n : PEEK };
	int		 score = str_starts(s, "# ") || str_starts(s, "---\n") ?
	    3 : 0;

	if (!decode_is_text(in))
		return 0;
	for (size_t i = 0; i < NELEM(signs); i++)
		if (str_find(s, signs[i].sign, 0) >= 0)
			score += signs[i].weight;
	if (score < 3)
		return 0;
	/* tables that Markdown cannot say are written as HTML */
	return s.s[0] == '<' && memmem(s.s, s.n, "<body", 5) == NULL &&
	    memmem(s.s, s.n, "<html", 5) == NULL &&
	    memmem(s.s, s.n, "<!", 2) == NULL ? 40 : 20;
}
