/* SPDX-License-Identifier: MIT */
/*
 * DOCX by way of a DOM: paragraphs, runs, tables, links, lists, text boxes,
 * headers and footers.
 */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <zip.h>

#include "doc/build.h"
#include "read/docx_dom.h"

struct dom {
	struct ctx	*ctx;
	struct build	*b;
	zip_t		*zip;
	xmlDoc		*main, *rels, *styles, *numbering;
	int		 counter[64][9];	/* by numId */
	int		 field;			/* depth of instructions */
	const struct read_input *in;
	struct doc	*doc;
};

static const char *
name(const xmlNode *n)
{
	return n->type == XML_ELEMENT_NODE ? (const char *)n->name : "";
}

static bool
is(const xmlNode *n, const char *s)
{
	return strcmp(name(n), s) == 0;
}

static xmlNode *
child(const xmlNode *n, const char *s)
{
	for (xmlNode *c = n ? n->children : NULL; c != NULL; c = c->next)
		if (is(c, s))
			return c;
	return NULL;
}

static const char *
attr(const xmlNode *n, const char *s)
{
	for (xmlAttr *a = n ? n->properties : NULL; a != NULL; a = a->next)
		if (strcmp((const char *)a->name, s) == 0 && a->children)
			return (const char *)a->children->content;
	return NULL;
}

static bool
on(const xmlNode *n)
{
	const char	*v = attr(n, "val");

	return n != NULL && (v == NULL || (strcmp(v, "0") &&
	    strcmp(v, "false") && strcmp(v, "off") && strcmp(v, "none")));
}

static xmlDoc *
part(struct dom *d, const char *path)
{
	zip_stat_t	 st;
	zip_file_t	*f;
	xmlDoc		*x = NULL;
	char		*s;

	if (zip_stat(d->zip, path, ZIP_FL_NOCASE, &st) == -1 ||
	    st.size > 64u << 20 || (f = zip_fopen(d->zip, path,
	    ZIP_FL_NOCASE)) == NULL)
		return NULL;
	if ((s = malloc(st.size + 1)) != NULL) {
		zip_int64_t n = zip_fread(f, s, st.size);

		if (n > 0)
			x = xmlReadMemory(s, (int)n, NULL, NULL,
			    XML_PARSE_NONET | XML_PARSE_NOERROR |
			    XML_PARSE_NOWARNING);
	}
	free(s);
	zip_fclose(f);
	return x;
}

static xmlNode *
find_attr(xmlNode *n, const char *elem, const char *a, const char *v)
{
	for (n = n ? n->children : NULL; n != NULL; n = n->next)
		if (is(n, elem) && attr(n, a) && strcmp(attr(n, a), v) == 0)
			return n;
	return NULL;
}

static xmlNode *
style(struct dom *d, const char *id)
{
	return d->styles == NULL || id == NULL ? NULL :
	    find_attr(xmlDocGetRootElement(d->styles), "style", "styleId", id);
}

static unsigned
flags(struct dom *d, const xmlNode *rpr, const char *pstyle, int depth)
{
	unsigned f = 0;
	xmlNode	*s = style(d, pstyle);

	if (s != NULL && depth < 8)
		f = flags(d, child(s, "rPr"), attr(child(s, "basedOn"),
		    "val"), depth + 1);
	if (child(rpr, "b") != NULL)
		f = on(child(rpr, "b")) ? f | DOC_BOLD : f & ~DOC_BOLD;
	if (on(child(rpr, "i")))
		f |= DOC_ITALIC;
	if (on(child(rpr, "u")))
		f |= DOC_UNDERLINE;
	if (on(child(rpr, "caps")))
		f |= DOC_CAPS;
	return f;
}

static void walk(struct dom *, xmlNode *, unsigned);

static void
text(struct dom *d, xmlNode *n, unsigned f)
{
	struct doc_run	 look = { .flags = f };
	xmlChar		*s = xmlNodeGetContent(n);

	if (s != NULL)
		build_text(d->b, (char *)s, strlen((char *)s), &look);
	xmlFree(s);
}

static void
run(struct dom *d, xmlNode *n, unsigned pflags, const char *pstyle)
{
	xmlNode		*rpr = child(n, "rPr");
	unsigned	 f = flags(d, rpr, pstyle, 0) | pflags;
	struct doc_run	 look = { .flags = f };

	if (on(child(rpr, "vanish")))
		return;
	for (xmlNode *c = n->children; c != NULL; c = c->next) {
		if (is(c, "fldChar")) {
			const char *t = attr(c, "fldCharType");

			if (t && strcmp(t, "begin") == 0)
				d->field++;
			else if (t && d->field > 0)
				d->field--;
			if (t && strcmp(t, "end") == 0)
				continue;
		} else if (is(c, "t") && d->field == 0)
			text(d, c, f);
		else if (is(c, "tab") || is(c, "ptab"))
			build_text(d->b, "\t", 1, &look);
		else if (is(c, "noBreakHyphen"))
			build_text(d->b, "\xE2\x80\x91", 3, &look);
		else if (is(c, "br") || is(c, "cr")) {
			const char *t = attr(c, "type");

			if (t != NULL && strcmp(t, "page") == 0)
				build_page(d->b, true);
			else
				build_text(d->b, "\n", 1, &look);
		} else if (is(c, "lastRenderedPageBreak"))
			build_page(d->b, false);
		else if (is(c, "drawing") || is(c, "pict") ||
		    is(c, "AlternateContent") || is(c, "object"))
			walk(d, c, 0);
	}
}

static void
link_target(struct dom *d, const xmlNode *n)
{
	const char	*id = attr(n, "id"), *a = attr(n, "anchor");
	xmlNode		*r = NULL;

	if (id != NULL && d->rels != NULL)
		r = find_attr(xmlDocGetRootElement(d->rels), "Relationship",
		    "Id", id);
	if (r != NULL && attr(r, "Target"))
		build_link(d->b, attr(r, "Target"), strlen(attr(r,
		    "Target")));
	else if (a != NULL) {
		char	 s[300];

		snprintf(s, sizeof(s), "#%s", a);
		build_link(d->b, s, strlen(s));
	} else
		build_link(d->b, "", 0);
}

static void
marker(struct dom *d, struct doc_block *p, xmlNode *numpr)
{
	const char	*id = attr(child(numpr, "numId"), "val");
	const char	*lv = attr(child(numpr, "ilvl"), "val");
	xmlNode		*root = d->numbering ?
			    xmlDocGetRootElement(d->numbering) : NULL;
	xmlNode		*num, *abs, *lvl;
	int		 l = lv ? atoi(lv) : 0, k = id ? atoi(id) : 0;
	const char	*fmt, *t;
	struct buf	 b = { 0 };

	if (k <= 0 || l < 0 || l > 8)
		return;
	p->list = (int8_t)l;
	num = find_attr(root, "num", "numId", id);
	if (num == NULL || !attr(child(num, "abstractNumId"), "val"))
		return;
	abs = find_attr(root, "abstractNum", "abstractNumId",
	    attr(child(num, "abstractNumId"), "val"));
	lvl = find_attr(abs, "lvl", "ilvl", lv ? lv : "0");
	fmt = attr(child(lvl, "numFmt"), "val");
	t = attr(child(lvl, "lvlText"), "val");
	k %= 64;
	d->counter[k][l]++;
	for (int i = l + 1; i < 9; i++)
		d->counter[k][i] = 0;
	if (fmt == NULL || strcmp(fmt, "bullet") == 0) {
		p->marker = STR("•");
		return;
	}
	for (; t != NULL && *t != '\0'; t++) {
		int	 x;

		if (*t != '%' || t[1] < '1' || t[1] > '9') {
			buf_addc(d->ctx, &b, *t);
			continue;
		}
		x = d->counter[k][*++t - '1'];
		if (strstr(fmt, "Letter"))
			buf_addc(d->ctx, &b, (char)((strncmp(fmt, "lower",
			    5) ? 'A' : 'a') + (x + 25) % 26));
		else
			buf_printf(d->ctx, &b, "%d", x);
	}
	p->marker = buf_str(&b);
}

static void
paragraph(struct dom *d, xmlNode *n)
{
	struct doc_block *p = build_para(d->b);
	xmlNode		*ppr = child(n, "pPr"), *numpr, *s;
	const char	*ps = attr(child(ppr, "pStyle"), "val"), *j, *nm;

	s = style(d, ps);
	nm = attr(child(s, "name"), "val");
	p->style = str_dup(d->ctx, str_of(nm));
	if (nm != NULL && strncasecmp(nm, "heading ", 8) == 0)
		p->heading = (int8_t)(nm[8] - '0');
	else if (nm != NULL && strcasecmp(nm, "title") == 0)
		p->role = DOC_ROLE_TITLE;
	numpr = child(ppr, "numPr");
	for (int i = 0; numpr == NULL && s != NULL && i < 8; i++) {
		numpr = child(child(s, "pPr"), "numPr");
		s = style(d, attr(child(s, "basedOn"), "val"));
	}
	marker(d, p, numpr);
	j = attr(child(ppr, "jc"), "val");
	p->align = j == NULL ? DOC_LEFT : strcmp(j, "center") == 0 ?
	    DOC_CENTER : strcmp(j, "right") == 0 || strcmp(j, "end") == 0 ?
	    DOC_RIGHT : DOC_LEFT;
	p->rtl = on(child(ppr, "bidi"));
	if (on(child(ppr, "pageBreakBefore")))
		p->new_page = true;
	walk(d, n, 0);
	build_para_end(d->b);
}

static void
cell(struct dom *d, xmlNode *n)
{
	xmlNode		*pr = child(n, "tcPr"), *vm = child(pr, "vMerge");
	const char	*span = attr(child(pr, "gridSpan"), "val");
	const char	*v = attr(vm, "val");
	uint32_t	 k = span ? (uint32_t)atoi(span) : 1;

	if (vm != NULL && (v == NULL || strcmp(v, "continue") == 0))
		build_cell_continues(d->b, k);
	else
		build_cell(d->b, k, 1);
	walk(d, n, 0);
	build_cell_end(d->b);
}

static void
walk(struct dom *d, xmlNode *n, unsigned f)
{
	static const char *const skip[] = { "del", "moveFrom", "rPr", "pPr",
	    "tblPr", "tblGrid", "trPr", "tcPr", "sdtPr", "sdtEndPr", "sectPr",
	    "Fallback", "instrText", "delText", NULL };
	const xmlNode	*p = n;

	while (p != NULL && !is(p, "p"))
		p = p->parent && p->parent->type == XML_ELEMENT_NODE ?
		    p->parent : NULL;
	for (xmlNode *c = n->children; c != NULL; c = c->next) {
		bool	 drop = c->type != XML_ELEMENT_NODE;

		for (size_t i = 0; !drop && skip[i] != NULL; i++)
			drop = is(c, skip[i]);
		if (drop)
			continue;
		if (is(c, "p"))
			paragraph(d, c);
		else if (is(c, "r"))
			run(d, c, f, attr(child(child(p, "pPr"), "pStyle"),
			    "val"));
		else if (is(c, "tbl")) {
			build_table(d->b);
			walk(d, c, f);
			build_table_end(d->b);
		} else if (is(c, "tr")) {
			xmlNode	*pr = child(c, "trPr");
			const char *g = attr(child(pr, "gridBefore"), "val");

			build_row(d->b, on(child(pr, "tblHeader")),
			    g ? (uint32_t)atoi(g) : 0);
			walk(d, c, f);
			build_row_end(d->b);
		} else if (is(c, "tc"))
			cell(d, c);
		else if (is(c, "hyperlink")) {
			link_target(d, c);
			walk(d, c, f);
			build_link_end(d->b);
		} else if (is(c, "txbxContent")) {
			build_story(d->b, DOC_TEXTBOX);
			walk(d, c, f);
			build_story_end(d->b);
		} else
			walk(d, c, f);
	}
}

static void
stories(struct dom *d)
{
	xmlNode	*r = d->rels ? xmlDocGetRootElement(d->rels)->children : NULL;

	for (; r != NULL; r = r->next) {
		const char *t = attr(r, "Type"), *to = attr(r, "Target");
		bool head = t && strstr(t, "/header"), foot = t &&
		    strstr(t, "/footer");
		char path[300];
		xmlDoc *x;

		if ((!head && !foot) || to == NULL)
			continue;
		snprintf(path, sizeof(path), "%s%s", *to == '/' ? "" :
		    "word/", *to == '/' ? to + 1 : to);
		if ((x = part(d, path)) == NULL)
			continue;
		build_story(d->b, head ? DOC_HEADER : DOC_FOOTER);
		walk(d, xmlDocGetRootElement(x), 0);
		build_story_end(d->b);
		xmlFreeDoc(x);
	}
}

static void
convert(struct ctx *ctx, void *arg)
{
	struct dom	*d = arg;
	char		 path[300] = "word/document.xml", rel[340];
	xmlDoc		*top = part(d, "_rels/.rels");
	xmlNode		*r = top ? xmlDocGetRootElement(top)->children : NULL;
	char		*slash;

	for (; r != NULL; r = r->next)
		if (attr(r, "Type") && strstr(attr(r, "Type"),
		    "/officeDocument") && attr(r, "Target"))
			snprintf(path, sizeof(path), "%s",
			    attr(r, "Target") + (*attr(r, "Target") == '/'));
	xmlFreeDoc(top);
	if ((d->main = part(d, path)) == NULL)
		ctx_raise(ctx, CIRC_EDAMAGED, "no main part");
	slash = strrchr(path, '/');
	snprintf(rel, sizeof(rel), "word/_rels/%s.rels", slash ? slash + 1 :
	    path);
	d->rels = part(d, rel);
	d->styles = part(d, "word/styles.xml");
	d->numbering = part(d, "word/numbering.xml");
	d->b = build_new(ctx, "docx");
	stories(d);
	build_story(d->b, DOC_BODY);
	walk(d, xmlDocGetRootElement(d->main), 0);
	build_story_end(d->b);
	d->doc = build_finish(d->b);
}

int
docx_dom_bid(const struct read_input *in)
{
	return in->n > 4 && memcmp(in->bytes, "PK\3\4", 4) == 0 ? 20 : 0;
}

struct doc *
docx_dom_read(struct ctx *ctx, const struct read_input *in)
{
	struct dom	 d = { .ctx = ctx, .in = in };
	zip_error_t	 e;
	zip_source_t	*src = zip_source_buffer_create(in->bytes, in->n, 0,
			    &e);
	enum circ_code	 code;

	if (src == NULL || (d.zip = zip_open_from_source(src, ZIP_RDONLY,
	    &e)) == NULL) {
		zip_source_free(src);
		ctx_raise(ctx, CIRC_EDAMAGED, "not a readable zip");
	}
	code = ctx_try(ctx, convert, &d);
	xmlFreeDoc(d.main);
	xmlFreeDoc(d.rels);
	xmlFreeDoc(d.styles);
	xmlFreeDoc(d.numbering);
	zip_discard(d.zip);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
	return d.doc;
}
