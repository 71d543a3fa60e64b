/* SPDX-License-Identifier: MIT */
/*
 * HTML, by libxml2's forgiving parser: its SAX events become blocks.  Text
 * outside block elements becomes paragraphs of its own, white space folds as
 * a browser folds it, and what a browser does not show is left out.
 *
 * What LibreOffice and pandoc write for headers, footers and notes is known
 * by its marks (div title="header", role="doc-endnotes").
 */
#include <libxml/HTMLparser.h>

#include "read/decode.h"
#include "read/html.h"

#define PEEK 2048		/* where a declaration must stand */
#define MAX_TEXT 200
#define MAX_WORDS 5000		/* in a tag, or in a script that looks so */

/* ------------------------------------------------------------------- text */

struct html {
	struct ctx	*ctx;
	struct build	*build;
	htmlParserCtxtPtr parser;
	enum circ_code	 code;		/* of a handler that raised */
	VEC(struct html_frame) stack;
	bool		 open;		/* a paragraph is */
	bool		 blank;		/* it ends in folded space, or is new */
	bool		 pending;	/* a folded space waits */
	bool		 folded_line;	/* and a line end was in it */
	bool		 link;
	uint32_t	 last;		/* rune of the paragraph */
	size_t		 breaks;	/* line breaks that wait */
	struct circ_str	 marker;	/* of the next paragraph */
	size_t		 skip;		/* depth in what is not shown */
	bool		 hiding;	/* it would be, were it not hidden */
	struct buf	 hidden, title;
	bool		 titling;
	struct circ_str	 lang;
};

static struct html_frame *
top(struct html *h)
{
	return &h->stack.v[h->stack.n - 1];
}

static void
put(struct html *h, const char *s, size_t n)
{
	const struct html_frame *f = top(h);
	struct doc_run	 look = { 0 };

	look.flags = f->flags;
	look.size = f->size;
	look.lang = f->lang;
	build_text(h->build, s, n, &look);
}

/* The list item that this paragraph begins, if any. */
static void
mark_item(struct html *h, struct doc_block *p)
{
	for (size_t i = h->stack.n; i-- > 0;) {
		struct html_frame *f = &h->stack.v[i];

		if (f->tag == HTML_TD || f->tag == HTML_TABLE)
			return;
		if (f->tag != HTML_LI)
			continue;
		if (f->fresh) {
			int level = f->lists - 1;

			p->list = (int8_t)(level < 0 ? 0 : level > 8 ? 8 :
			    level);
			p->marker = f->marker;
		}
		f->fresh = false;
		return;
	}
}

static void
open_para(struct html *h)
{
	const struct html_frame *f = top(h);
	struct doc_block *p;

	if (h->open)
		return;
	p = build_para(h->build);
	p->list = -1;
	p->heading = f->heading;
	p->align = f->align;
	p->rtl = f->rtl;
	p->role = f->role;
	p->style = f->style;
	p->indent = f->indent;
	mark_item(h, p);
	if (h->marker.n > 0)
		p->marker = h->marker;
	h->marker = (struct circ_str){ NULL, 0 };
	h->open = true;
	h->blank = true;
	h->pending = false;
	h->breaks = 0;
	h->last = 0;
}

static void
close_para(struct html *h)
{
	if (h->link)
		build_link_end(h->build);
	if (h->open)
		build_para_end(h->build);
	h->open = h->link = false;
}

/* A folded space or line breaks that wait, now that text follows. */
static void
flush(struct html *h, uint32_t next)
{
	for (; h->breaks > 0; h->breaks--)
		put(h, "\n", 1);
	/* a line end between ideographs is no space */
	if (h->pending && !(h->folded_line && rune_cjk(h->last) &&
	    rune_cjk(next)))
		put(h, " ", 1);
	h->pending = h->folded_line = false;
	h->blank = false;
}

static bool
html_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

static void
folded(struct html *h, const char *s, size_t n)
{
	size_t	 from, len;

	for (size_t i = 0; i < n;) {
		if (html_space(s[i])) {
			if (!h->blank)
				h->pending = true;
			h->folded_line |= s[i] == '\n';
			i++;
			continue;
		}
		open_para(h);
		flush(h, utf8_get(s + i, n - i, &len));
		from = i;
		while (i < n && (!html_space(s[i]) || (s[i] == ' ' &&
		    i + 1 < n && !html_space(s[i + 1]))))
			i++;
		put(h, s + from, i - from);
		h->last = utf8_get(s + utf8_prev(s, i), n, &len);
	}
}

/* Text of pre: every space and line end counts. */
static void
preformatted(struct html *h, const char *s, size_t n)
{
	for (size_t i = 0, from; i < n; i = from) {
		for (from = i; from < n && s[from] != '\n'; from++)
			;
		if (from > i) {
			open_para(h);
			flush(h, 'x');
			put(h, s + i, from - i);
		}
		if (from < n) {
			if (h->open)
				h->breaks++;
			from++;
		}
	}
}

void
html_text(struct html *h, const char *s, size_t n)
{
	const struct html_frame *f = top(h);

	if (h->skip > 0) {
		if (h->hiding && h->hidden.n < MAX_TEXT &&
		    n < 10000)
			buf_add(h->ctx, &h->hidden, s, n);
		return;
	}
	if (h->titling) {
		if (h->title.n < MAX_TEXT * 4 && n < 10000)
			buf_add(h->ctx, &h->title, s, n);
	} else if (f->in == HTML_IN_TABLE || f->in == HTML_IN_ROW)
		;
	else if (f->pre)
		preformatted(h, s, n);
	else
		folded(h, s, n);
}

/* ----------------------------------------------------------------- events */

static void
list_item(struct html *h, struct html_frame *f, const char *const *atts)
{
	struct buf	 b = { 0 };
	struct html_frame *list = NULL;
	long		 n;

	for (size_t i = h->stack.n - 1; i-- > 0 && list == NULL;) {
		if (h->stack.v[i].tag == HTML_TD)
			break;
		if (h->stack.v[i].tag == HTML_OL ||
		    h->stack.v[i].tag == HTML_UL)
			list = &h->stack.v[i];
	}
	f->fresh = list != NULL;
	if (list == NULL || list->unmarked)
		return;
	n = html_number(html_attr(atts, "value"), 0);
	if (n != 0)
		list->next = n;
	buf_add(h->ctx, &b, "", 0);
	if (list->tag == HTML_UL)
		marker_bullet(h->ctx, &b, list->bullet);
	else {
		marker_number(h->ctx, &b, list->format,
		    list->next > 0 ? (uint32_t)list->next : 0);
		buf_addc(h->ctx, &b, '.');
	}
	if (list->next < INT32_MAX)
		list->next++;
	f->marker = buf_str(&b);
}

static void
list_begin(struct html_frame *f, const char *const *atts)
{
	static const struct circ_str bullets[] = { { "\xE2\x80\xA2", 3 },
	    { "\xE2\x97\xA6", 3 }, { "\xE2\x96\xAA", 3 } };
	struct circ_str	 type = html_attr(atts, "type");

	f->next = html_number(html_attr(atts, "start"), 1);
	f->bullet = bullets[f->lists < 2 ? f->lists : 2];
	if (type.n == 1 && f->tag == HTML_OL)
		f->format = marker_format(type);
	else if (f->format == MARKER_NONE)
		f->format = MARKER_DECIMAL;
	if (f->lists < 100)
		f->lists++;
	f->indent += 720;
}

static void
cell_begin(struct html *h, struct html_frame *f, const char *const *atts)
{
	long	 cols = html_number(html_attr(atts, "colspan"), 1);
	long	 rows = html_number(html_attr(atts, "rowspan"), 1);

	if (f->in != HTML_IN_ROW)
		return;
	for (size_t i = h->stack.n - 1; i-- > 0;)
		if (h->stack.v[i].tag == HTML_TR) {
			h->stack.v[i].cells++;
			h->stack.v[i].heads += f->th;
			break;
		}
	build_cell(h->build, cols < 1 ? 1 : (uint32_t)cols,
	    rows < 1 ? 1 : (uint32_t)rows);
	f->in = HTML_IN_FLOW;
	f->done = true;
	f->lists = 0;
	f->heading = 0;
	f->indent = 0;
}

static void
row_begin(struct html *h, struct html_frame *f)
{
	bool	 head = false;

	if (f->in != HTML_IN_TABLE)
		return;
	for (size_t i = h->stack.n - 1; i-- > 0;) {
		if (h->stack.v[i].tag == HTML_THEAD)
			head = true;
		if (h->stack.v[i].tag == HTML_TABLE)
			break;
	}
	build_row(h->build, head, 0);
	f->in = HTML_IN_ROW;
	f->done = true;
}

static void
block_begin(struct html *h, struct html_frame *f, const char *const *atts)
{
	switch (f->tag) {
	case HTML_TABLE:
		if (f->in != HTML_IN_FLOW)
			break;
		build_table(h->build);
		f->in = HTML_IN_TABLE;
		f->done = true;
		break;
	case HTML_TR: row_begin(h, f); break;
	case HTML_TD: cell_begin(h, f, atts); break;
	case HTML_CAPTION:
		if (f->in == HTML_IN_TABLE)	/* shown, but in no cell */
			h->skip = 1;
		break;
	case HTML_OL: case HTML_UL: list_begin(f, atts); break;
	case HTML_LI: list_item(h, f, atts); break;
	case HTML_PRE: f->pre = true; break;
	default: break;
	}
}

static void
inline_begin(struct html *h, struct html_frame *f, const char *const *atts)
{
	struct circ_str	 href;

	switch (f->tag) {
	case HTML_BR:
		if (f->in != HTML_IN_FLOW || h->skip > 0)
			break;
		open_para(h);
		h->breaks++;
		h->pending = false;
		h->blank = true;
		break;
	case HTML_A:
		href = html_attr(atts, "href");
		if (href.s == NULL || f->in != HTML_IN_FLOW)
			break;
		open_para(h);
		if (h->pending && !h->blank)
			flush(h, 'x');
		if (h->link)
			build_link_end(h->build);
		build_link(h->build, str_dup(h->ctx, href));
		h->link = f->done = true;
		break;
	case HTML_IMG:
		/* an empty one says that the picture is but decoration */
		if (html_attr(atts, "alt").s == NULL)
			build_fact(h->build, DOC_NO_ALT_TEXT, STR(""),
			    STR(""));
		break;
	default:
		break;
	}
}

static void
story_begin(struct html *h, struct html_frame *f)
{
	close_para(h);
	build_story(h->build, f->story);
	f->in_story = true;
	f->in = HTML_IN_FLOW;
	f->lists = 0;
	f->indent = 0;
}

/* A new frame: it takes over the outer one's look, not its doings. */
static struct html_frame *
push(struct html *h, const struct html_element *e)
{
	struct html_frame *f = vec_push(h->ctx, &h->stack);

	*f = h->stack.v[h->stack.n - 2];
	f->tag = e->tag;
	f->kind = e->kind;
	f->done = f->gone = f->in_story = f->fresh = f->unmarked = false;
	f->page_before = f->page_after = f->th = false;
	f->cells = f->heads = 0;
	f->story = DOC_BODY;
	f->marker = (struct circ_str){ NULL, 0 };
	f->format = MARKER_NONE;
	f->next = 0;
	if (h->stack.n > h->ctx->opt.max_depth)
		ctx_raise(h->ctx, CIRC_ELIMIT,
		    "elements nested deeper than max-depth (%u)",
		    h->ctx->opt.max_depth);
	return f;
}

void
html_start(struct html *h, const char *name, const char *const *atts)
{
	const struct html_element *e = html_element(name);
	struct html_frame *f = push(h, e);

	if (h->skip > 0) {
		h->skip++;
		return;
	}
	html_look(h->ctx, f, e, atts);
	if (f->tag == HTML_HTML && h->lang.s == NULL)
		h->lang = f->lang;
	if (e->kind == HTML_UNSEEN || f->gone) {
		h->skip = 1;
		h->hiding = e->kind != HTML_UNSEEN && e->tag != HTML_A;
	} else if (e->kind == HTML_BLOCK) {
		close_para(h);
		if (f->page_before)
			build_page(h->build, true);
		if (f->story != DOC_BODY && f->in == HTML_IN_FLOW)
			story_begin(h, f);
		block_begin(h, f, atts);
	} else {
		h->titling = e->tag == HTML_TITLE;
		inline_begin(h, f, atts);
	}
}

/* The element that skipping began with ends. */
static void
skipped(struct html *h)
{
	struct circ_str	 words = str_trim(buf_str(&h->hidden));

	if (h->hiding && words.n > 0)
		build_fact(h->build, DOC_HIDDEN, words, STR(""));
	memset(&h->hidden, 0, sizeof(h->hidden));
	h->hiding = false;
}

void
html_end(struct html *h)
{
	struct html_frame f = *top(h);

	if (h->stack.n < 2)
		return;
	h->stack.n--;
	if (h->skip > 0) {
		if (--h->skip == 0)
			skipped(h);
		return;
	}
	h->titling = false;
	if (f.kind == HTML_BLOCK)
		close_para(h);
	if (f.done)
		switch (f.tag) {
		case HTML_TABLE: build_table_end(h->build); break;
		case HTML_TR:
			if (f.cells > 0 && f.heads == f.cells)
				build_row_header(h->build);
			build_row_end(h->build);
			break;
		case HTML_TD: build_cell_end(h->build); break;
		default:
			if (h->link)
				build_link_end(h->build);
			h->link = false;
			break;
		}
	if (f.in_story)
		build_story_end(h->build);
	if (f.page_after)
		build_page(h->build, true);
}

/* -------------------------------------------------------------- the parser */

/* A handler's call, run under a trap: libxml2 must not be unwound across. */
struct call {
	struct html	*h;
	enum { START, END, TEXT } kind;
	const char	*s;
	const char *const *atts;
	size_t		 n;
};

static void
run_call(struct ctx *ctx, void *arg)
{
	struct call	*c = arg;

	(void)ctx;
	if (c->kind == START)
		html_start(c->h, c->s, c->atts);
	else if (c->kind == END)
		html_end(c->h);
	else
		html_text(c->h, c->s, c->n);
}

static void
handle(struct call *c)
{
	struct html	*h = c->h;

	if (h->code != CIRC_OK)
		return;
	h->code = ctx_try(h->ctx, run_call, c);
	if (h->code != CIRC_OK)
		xmlStopParser(h->parser);
}

static void
on_start(void *h, const xmlChar *name, const xmlChar **atts)
{
	struct call	 c = { .h = h, .kind = START };

	c.s = (const char *)name;
	c.atts = (const char *const *)(const void *)atts;
	handle(&c);
}

static void
on_end(void *h, const xmlChar *name)
{
	struct call	 c = { .h = h, .kind = END };

	(void)name;
	handle(&c);
}

static void
on_text(void *h, const xmlChar *s, int n)
{
	struct call	 c = { .h = h, .kind = TEXT };

	c.s = (const char *)s;
	c.n = n > 0 ? (size_t)n : 0;
	handle(&c);
}

static void
quiet(void *h, const char *fmt, ...)
{
	(void)h;
	(void)fmt;
}

static void
parse(struct html *h, struct circ_str s)
{
	htmlSAXHandler	 sax;
	const xmlError	*error;
	bool		 memory;

	if ((h->parser = htmlNewParserCtxt()) == NULL)
		ctx_raise(h->ctx, CIRC_ENOMEM, "out of memory");
	memset(&sax, 0, sizeof(sax));
	sax.startElement = on_start;
	sax.endElement = on_end;
	sax.characters = on_text;
	sax.ignorableWhitespace = on_text;
	sax.warning = sax.error = quiet;
	*h->parser->sax = sax;
	h->parser->userData = h;
	htmlCtxtReadMemory(h->parser, s.s, (int)s.n, NULL, "UTF-8",
	    HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
	    HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
	error = xmlCtxtGetLastError(h->parser);
	memory = error != NULL && error->code == XML_ERR_NO_MEMORY;
	htmlFreeParserCtxt(h->parser);
	if (h->code != CIRC_OK)
		ctx_reraise(h->ctx);
	if (memory)
		ctx_raise(h->ctx, CIRC_ENOMEM, "out of memory");
}

/* ------------------------------------------------------------- the format */

/* The encoding that a meta element or an XML declaration names. */
static struct circ_str
declared(const struct read_input *in)
{
	struct circ_str	 s = { in->bytes, in->n < PEEK ? in->n : PEEK };
	static const char *const keys[] = { "charset=", "encoding=" };
	long		 at = -1;
	size_t		 i, from;

	for (size_t k = 0; k < NELEM(keys) && at < 0; k++)
		if ((at = str_find(s, keys[k], 0)) >= 0)
			at += (long)strlen(keys[k]);
	if (at < 0)
		return (struct circ_str){ NULL, 0 };
	i = (size_t)at;
	if (i < s.n && (s.s[i] == '"' || s.s[i] == '\''))
		i++;
	from = i;
	while (i < s.n && (rune_letter((unsigned char)s.s[i]) ||
	    (s.s[i] >= '0' && s.s[i] <= '9') || s.s[i] == '-' ||
	    s.s[i] == '_'))
		i++;
	return str_sub(s, from, i - from);
}

/* How many of the bytes' first elements are HTML's own. */
int
html_bid(const struct read_input *in)
{
	static const struct { const char *sign; int bid; } signs[] = {
		{ "<!doctype html", 90 }, { "<html", 85 }, { "<head>", 60 },
		{ "<body", 60 }, { "<table", 30 }, { "<p>", 30 },
		{ "<div", 30 }, { "<title>", 40 },
	};
	char	 low[PEEK + 1];
	size_t	 n = 0;
	struct circ_str s;

	/* UTF-16 too: its zero bytes are passed over */
	for (size_t i = 0; i < in->n && n < PEEK; i++)
		if (in->bytes[i] != '\0')
			low[n++] = in->bytes[i] >= 'A' && in->bytes[i] <= 'Z' ?
			    (char)(in->bytes[i] | 0x20) : in->bytes[i];
	low[n] = '\0';
	s = (struct circ_str){ low, n };
	if (n > 1 && (low[0] & 0xC0) == 0xC0)
		s = str_sub(s, (unsigned char)low[0] == 0xEF ? 3 : 2, n);
	s = str_trim(s);
	if (s.n == 0 || s.s[0] != '<')
		return 0;
	for (size_t i = 0; i < NELEM(signs); i++)
		if (str_find(s, signs[i].sign, 0) >= 0)
			return signs[i].bid;
	return 0;
}

/*
 * libxml2 compares each attribute of a tag with all before it: a tag with a
 * hundred thousand of them would take minutes.
 */
static void
check_tags(struct ctx *ctx, struct circ_str s)
{
	size_t	 words = 0;
	bool	 tag = false;
	char	 quote = 0;

	for (size_t i = 0; i + 1 < s.n; i++) {
		char c = s.s[i];

		if (!tag) {
			tag = c == '<' && rune_letter(
			    (unsigned char)s.s[i + 1]);
			words = 0;
			quote = 0;
		} else if (quote != 0)
			quote = c == quote ? 0 : quote;
		else if ((c == '"' || c == '\'') && s.s[i - 1] == '=')
			quote = c;
		else if (c == '>' || c == '<')
			tag = false;
		else if (html_space(c) && !html_space(s.s[i + 1]) &&
		    ++words > MAX_WORDS)
			ctx_raise(ctx, CIRC_ELIMIT, "a tag of more than %d "
			    "attributes", MAX_WORDS);
	}
}

struct html *
html_new(struct ctx *ctx, const char *format)
{
	struct html	*h = arena_new(ctx, struct html);

	h->ctx = ctx;
	h->build = build_new(ctx, format);
	vec_push(ctx, &h->stack);
	return h;
}

size_t
html_depth(const struct html *h)
{
	return h->stack.n;
}

void
html_page(struct html *h)
{
	close_para(h);
	build_page(h->build, false);
}

void
html_marker(struct html *h, struct circ_str marker)
{
	h->marker = str_trim(marker);
}

void
html_role(struct html *h, enum doc_role role)
{
	size_t	 i = h->stack.n;

	while (i-- > 1 && h->stack.v[i].kind != HTML_BLOCK)
		h->stack.v[i].role = role;
	h->stack.v[i].role = role;
	if (h->open)
		build_current(h->build)->role = role;
}

void
html_story(struct html *h, enum doc_story story)
{
	struct html_frame *f = top(h);

	f->story = story;
	if (!f->in_story)
		story_begin(h, f);
}

struct doc *
html_finish(struct html *h)
{
	struct circ_str	 title = str_trim(buf_str(&h->title));
	struct doc	*doc;

	close_para(h);
	doc = build_finish(h->build);
	if (title.n > 0)
		doc->title = title;
	doc->lang = h->lang;
	return doc;
}

struct doc *
html_read(struct ctx *ctx, const struct read_input *in)
{
	struct circ_str	 s = decode_text(ctx, in, declared(in));
	struct html	*h = html_new(ctx, "html");

	if (s.n > ctx->opt.max_part || s.n > INT32_MAX)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "the text is larger than max-part (%llu bytes)",
		    (unsigned long long)ctx->opt.max_part);
	check_tags(ctx, s);
	parse(h, s);
	return html_finish(h);
}
