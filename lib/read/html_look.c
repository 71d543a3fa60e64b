/* SPDX-License-Identifier: MIT */
/*
 * What HTML elements are and look like: a table of elements, and the few
 * properties of style attributes that show: weight, slant, alignment, and
 * whether a thing is shown at all.
 */
#include <stdlib.h>

#include "read/html.h"

static const struct html_element elements[] = {
	{ "a", HTML_INLINE, HTML_A },
	{ "address", HTML_BLOCK, HTML_OTHER },
	{ "applet", HTML_UNSEEN, HTML_OTHER },
	{ "article", HTML_BLOCK, HTML_OTHER },
	{ "aside", HTML_BLOCK, HTML_OTHER },
	{ "audio", HTML_UNSEEN, HTML_OTHER },
	{ "b", HTML_INLINE, HTML_B },
	{ "blockquote", HTML_BLOCK, HTML_INDENT },
	{ "body", HTML_BLOCK, HTML_BODY },
	{ "br", HTML_INLINE, HTML_BR },
	{ "canvas", HTML_UNSEEN, HTML_OTHER },
	{ "caption", HTML_BLOCK, HTML_CAPTION },
	{ "center", HTML_BLOCK, HTML_CENTER },
	{ "cite", HTML_INLINE, HTML_I },
	{ "colgroup", HTML_UNSEEN, HTML_OTHER },
	{ "datalist", HTML_UNSEEN, HTML_OTHER },
	{ "dd", HTML_BLOCK, HTML_INDENT },
	{ "del", HTML_INLINE, HTML_S },
	{ "details", HTML_BLOCK, HTML_OTHER },
	{ "dfn", HTML_INLINE, HTML_I },
	{ "dir", HTML_BLOCK, HTML_UL },
	{ "div", HTML_BLOCK, HTML_OTHER },
	{ "dl", HTML_BLOCK, HTML_OTHER },
	{ "dt", HTML_BLOCK, HTML_OTHER },
	{ "em", HTML_INLINE, HTML_I },
	{ "embed", HTML_UNSEEN, HTML_OTHER },
	{ "fieldset", HTML_BLOCK, HTML_OTHER },
	{ "figcaption", HTML_BLOCK, HTML_OTHER },
	{ "figure", HTML_BLOCK, HTML_OTHER },
	{ "font", HTML_INLINE, HTML_FONT },
	{ "footer", HTML_BLOCK, HTML_OTHER },
	{ "form", HTML_BLOCK, HTML_OTHER },
	{ "frameset", HTML_UNSEEN, HTML_OTHER },
	{ "h1", HTML_BLOCK, HTML_H },
	{ "h2", HTML_BLOCK, HTML_H },
	{ "h3", HTML_BLOCK, HTML_H },
	{ "h4", HTML_BLOCK, HTML_H },
	{ "h5", HTML_BLOCK, HTML_H },
	{ "h6", HTML_BLOCK, HTML_H },
	{ "head", HTML_INLINE, HTML_OTHER },
	{ "header", HTML_BLOCK, HTML_OTHER },
	{ "hr", HTML_BLOCK, HTML_OTHER },
	{ "html", HTML_BLOCK, HTML_HTML },
	{ "i", HTML_INLINE, HTML_I },
	{ "iframe", HTML_UNSEEN, HTML_OTHER },
	{ "img", HTML_INLINE, HTML_IMG },
	{ "ins", HTML_INLINE, HTML_U },
	{ "legend", HTML_BLOCK, HTML_OTHER },
	{ "li", HTML_BLOCK, HTML_LI },
	{ "main", HTML_BLOCK, HTML_OTHER },
	{ "map", HTML_UNSEEN, HTML_OTHER },
	{ "mark", HTML_INLINE, HTML_MARK },
	{ "menu", HTML_BLOCK, HTML_UL },
	{ "nav", HTML_BLOCK, HTML_OTHER },
	{ "noframes", HTML_UNSEEN, HTML_OTHER },
	{ "noscript", HTML_UNSEEN, HTML_OTHER },
	{ "object", HTML_UNSEEN, HTML_OTHER },
	{ "ol", HTML_BLOCK, HTML_OL },
	{ "p", HTML_BLOCK, HTML_P },
	{ "pre", HTML_BLOCK, HTML_PRE },
	{ "rp", HTML_UNSEEN, HTML_OTHER },
	{ "rt", HTML_UNSEEN, HTML_OTHER },
	{ "s", HTML_INLINE, HTML_S },
	{ "script", HTML_UNSEEN, HTML_OTHER },
	{ "section", HTML_BLOCK, HTML_OTHER },
	{ "select", HTML_UNSEEN, HTML_OTHER },
	{ "strike", HTML_INLINE, HTML_S },
	{ "strong", HTML_INLINE, HTML_B },
	{ "style", HTML_UNSEEN, HTML_OTHER },
	{ "summary", HTML_BLOCK, HTML_OTHER },
	{ "sup", HTML_INLINE, HTML_SUP },
	{ "svg", HTML_UNSEEN, HTML_OTHER },
	{ "table", HTML_BLOCK, HTML_TABLE },
	{ "tbody", HTML_BLOCK, HTML_OTHER },
	{ "td", HTML_BLOCK, HTML_TD },
	{ "template", HTML_UNSEEN, HTML_OTHER },
	{ "textarea", HTML_UNSEEN, HTML_OTHER },
	{ "tfoot", HTML_BLOCK, HTML_OTHER },
	{ "th", HTML_BLOCK, HTML_TH },
	{ "thead", HTML_BLOCK, HTML_THEAD },
	{ "title", HTML_INLINE, HTML_TITLE },
	{ "tr", HTML_BLOCK, HTML_TR },
	{ "u", HTML_INLINE, HTML_U },
	{ "ul", HTML_BLOCK, HTML_UL },
	{ "var", HTML_INLINE, HTML_I },
	{ "video", HTML_UNSEEN, HTML_OTHER },
};

static int
by_name(const void *key, const void *row)
{
	return strcmp(key, ((const struct html_element *)row)->name);
}

const struct html_element *
html_element(const char *name)
{
	static const struct html_element other = { "", HTML_INLINE,
	    HTML_OTHER };
	const struct html_element *e;
	char	 low[16];
	size_t	 i;

	for (i = 0; i + 1 < sizeof(low) && name[i] != '\0'; i++)
		low[i] = name[i] >= 'A' && name[i] <= 'Z' ?
		    (char)(name[i] | 0x20) : name[i];
	low[i] = '\0';
	e = name[i] != '\0' ? NULL : bsearch(low, elements, NELEM(elements),
	    sizeof(*elements), by_name);
	return e != NULL ? e : &other;
}

struct circ_str
html_attr(const char *const *atts, const char *name)
{
	for (size_t i = 0; atts != NULL && atts[i] != NULL; i += 2)
		if (str_case_eqz(str_of(atts[i]), name))
			return str_of(atts[i + 1] != NULL ? atts[i + 1] : "");
	return (struct circ_str){ NULL, 0 };
}

long
html_number(struct circ_str s, long missing)
{
	bool	 minus;
	long	 n = 0;
	size_t	 i = 0;

	s = str_trim(s);
	minus = s.n > 0 && s.s[0] == '-';
	for (i = minus; i < s.n && s.s[i] >= '0' && s.s[i] <= '9' &&
	    n < 100000000; i++)
		n = n * 10 + (s.s[i] - '0');
	return i == minus ? missing : minus ? -n : n;
}

/* ------------------------------------------------------------- style="..." */

static void
set(uint32_t *flags, uint32_t flag, bool on)
{
	*flags = on ? *flags | flag : *flags & ~flag;
}

static void
font_size(struct html_frame *f, struct circ_str v)
{
	long	 n = html_number(v, 0);

	if (n > 0 && n < 1000 && str_ends(v, "pt"))
		f->size = (uint16_t)(n * 2);
	else if (n > 0 && n < 1000 && str_ends(v, "px"))
		f->size = (uint16_t)(n * 3 / 2);
}

static void
alignment(struct html_frame *f, struct circ_str v)
{
	static const struct { const char *word; enum doc_align a; } row[] = {
		{ "left", DOC_LEFT }, { "start", DOC_LEFT },
		{ "right", DOC_RIGHT }, { "end", DOC_RIGHT },
		{ "center", DOC_CENTER }, { "justify", DOC_JUSTIFY },
	};

	for (size_t i = 0; i < NELEM(row); i++)
		if (str_case_eqz(v, row[i].word))
			f->align = row[i].a;
}

static void
list_type(struct html_frame *f, struct circ_str v)
{
	static const struct { const char *word; enum marker_format m; }
	    row[] = {
		{ "decimal", MARKER_DECIMAL },
		{ "lower-alpha", MARKER_LOWER_ALPHA },
		{ "lower-latin", MARKER_LOWER_ALPHA },
		{ "upper-alpha", MARKER_UPPER_ALPHA },
		{ "upper-latin", MARKER_UPPER_ALPHA },
		{ "lower-roman", MARKER_LOWER_ROMAN },
		{ "upper-roman", MARKER_UPPER_ROMAN },
		{ "lower-greek", MARKER_LOWER_GREEK },
		{ "arabic-indic", MARKER_ARABIC_INDIC },
		{ "cjk-ideographic", MARKER_IDEOGRAPH },
		{ "decimal-leading-zero", MARKER_DECIMAL_ZERO },
	};

	f->unmarked = str_case_eqz(v, "none");
	for (size_t i = 0; i < NELEM(row); i++)
		if (str_case_eqz(v, row[i].word))
			f->format = row[i].m;
}

static void
property(struct html_frame *f, struct circ_str k, struct circ_str v)
{
	if (str_case_eqz(k, "font-weight"))
		set(&f->flags, DOC_BOLD, str_starts(v, "bold") ||
		    html_number(v, 0) >= 600);
	else if (str_case_eqz(k, "font-style"))
		set(&f->flags, DOC_ITALIC, str_starts(v, "italic") ||
		    str_starts(v, "oblique"));
	else if (str_starts(k, "text-decoration")) {
		set(&f->flags, DOC_UNDERLINE, str_find(v, "underline", 0) >= 0);
		set(&f->flags, DOC_STRIKE, str_find(v, "line-th", 0) >= 0);
	} else if (str_case_eqz(k, "text-transform"))
		set(&f->flags, DOC_CAPS, str_case_eqz(v, "uppercase"));
	else if (str_case_eqz(k, "font-variant"))
		set(&f->flags, DOC_CAPS, str_case_eqz(v, "small-caps"));
	else if (str_case_eqz(k, "vertical-align") && f->kind == HTML_INLINE)
		set(&f->flags, DOC_SUPER, str_case_eqz(v, "super"));
	else if (str_case_eqz(k, "font-size"))
		font_size(f, v);
	else if (str_case_eqz(k, "text-align"))
		alignment(f, v);
	else if (str_case_eqz(k, "direction"))
		f->rtl = str_case_eqz(v, "rtl");
	else if (str_case_eqz(k, "white-space"))
		f->pre = str_starts(v, "pre");
	else if (str_starts(k, "list-style"))
		list_type(f, v);
	else if (str_case_eqz(k, "display"))
		f->gone = str_case_eqz(v, "none");
	else if (str_case_eqz(k, "visibility"))
		f->gone |= str_case_eqz(v, "hidden");
	else if (str_case_eqz(k, "mso-hide"))
		f->gone |= str_case_eqz(v, "all");
	else if (str_case_eqz(k, "page-break-before") ||
	    str_case_eqz(k, "break-before"))
		f->page_before = str_case_eqz(v, "always") ||
		    str_case_eqz(v, "page");
	else if (str_case_eqz(k, "page-break-after") ||
	    str_case_eqz(k, "break-after"))
		f->page_after = str_case_eqz(v, "always") ||
		    str_case_eqz(v, "page");
}

static void
style(struct html_frame *f, struct circ_str s)
{
	struct circ_str	 d;
	const char	*end, *colon;

	while (s.n > 0) {
		end = memchr(s.s, ';', s.n);
		d = str_sub(s, 0, end != NULL ? (size_t)(end - s.s) : s.n);
		colon = memchr(d.s, ':', d.n);
		if (colon != NULL)
			property(f, str_trim(str_sub(d, 0,
			    (size_t)(colon - d.s))), str_trim(str_sub(d,
			    (size_t)(colon - d.s) + 1, d.n)));
		s = str_sub(s, end != NULL ? d.n + 1 : s.n, s.n);
	}
}

/* ------------------------------------------------------------- the element */

static void
by_tag(struct html_frame *f, const struct html_element *e)
{
	switch (e->tag) {
	case HTML_H:
		f->heading = (int8_t)(e->name[1] - '0');
		f->flags |= DOC_BOLD;
		break;
	case HTML_TH:
		f->tag = HTML_TD;
		f->th = true;
		f->flags |= DOC_BOLD;
		f->align = DOC_CENTER;
		break;
	case HTML_B: f->flags |= DOC_BOLD; break;
	case HTML_I: f->flags |= DOC_ITALIC; break;
	case HTML_U: f->flags |= DOC_UNDERLINE; break;
	case HTML_S: f->flags |= DOC_STRIKE; break;
	case HTML_SUP: f->flags |= DOC_SUPER; break;
	case HTML_MARK: f->flags |= DOC_HIGHLIGHT; break;
	case HTML_CENTER: f->align = DOC_CENTER; break;
	case HTML_INDENT: f->indent += 720; break;
	case HTML_TABLE: f->align = DOC_LEFT; break;
	default: break;
	}
}

/* The stories and signs that producers mark by class, role or title. */
static void
by_marks(struct html_frame *f, struct circ_str class, struct circ_str role,
    struct circ_str title, struct circ_str id)
{
	if (f->kind == HTML_BLOCK) {
		if (str_eqz(title, "header"))
			f->story = DOC_HEADER;
		else if (str_eqz(title, "footer"))
			f->story = DOC_FOOTER;
		else if (str_eqz(role, "doc-endnotes") ||
		    str_eqz(role, "doc-footnotes") ||
		    str_eqz(role, "doc-footnote") ||
		    str_starts(id, "sdfootnote") || str_starts(id, "sdendnote"))
			f->story = DOC_NOTE;
		if (str_case_eqz(class, "title") ||
		    str_case_eqz(class, "MsoTitle"))
			f->role = DOC_ROLE_TITLE;
		else if (str_case_eqz(class, "subtitle") ||
		    str_case_eqz(class, "MsoSubtitle"))
			f->role = DOC_ROLE_SUBTITLE;
	} else if (f->tag == HTML_A && (str_eqz(role, "doc-noteref") ||
	    str_eqz(role, "doc-backlink") ||
	    str_starts(class, "sdfootnote") || str_starts(class, "sdendnote")))
		f->gone = true;
}

void
html_look(struct ctx *ctx, struct html_frame *f, const struct html_element *e,
    const char *const *atts)
{
	struct circ_str	 v, class = html_attr(atts, "class");

	by_tag(f, e);
	if (atts == NULL)
		return;
	by_marks(f, class, html_attr(atts, "role"), html_attr(atts, "title"),
	    html_attr(atts, "id"));
	if (f->kind == HTML_BLOCK && class.n > 0)
		f->style = str_dup(ctx, class);
	if ((v = html_attr(atts, "align")).n > 0 && f->tag != HTML_TABLE)
		alignment(f, v);
	if ((v = html_attr(atts, "dir")).n > 0)
		f->rtl = str_case_eqz(v, "rtl");
	if ((v = html_attr(atts, "lang")).n > 0 && v.n < 40)
		f->lang = str_dup(ctx, v);
	if (html_attr(atts, "hidden").s != NULL)
		f->gone = true;
	if ((v = html_attr(atts, "style")).n > 0)
		style(f, v);
}
