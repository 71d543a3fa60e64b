/* SPDX-License-Identifier: MIT */
/*
 * Akoma Ntoso 3.0, drafts included, in the manner of the United Nations.
 * Its elements have the shape of HTML, so they go the way of HTML, each under
 * the name that it resembles; what it says beyond that (this is the number of
 * the document, these are its recipients) becomes role hints.  Numbers of
 * provisions become the marker of the paragraph that follows.
 */
#include "base/xml.h"
#include "read/akn.h"
#include "read/html.h"

#define PEEK 4096
#define AKN "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

enum {
	T_NONE, T_A, T_ATTACHMENT, T_B, T_BLOCK, T_CLASS, T_COLSPAN,
	T_CONTAINER, T_DOC, T_EOL, T_HEADING, T_HREF, T_I, T_IMG, T_ITEM,
	T_LIST, T_META, T_NAME, T_NOTE, T_NUM, T_OPEN, T_P, T_ROLE_AUTHORITY,
	T_ROLE_DATE, T_ROLE_NUMBER, T_ROLE_PLACE, T_ROLE_SIGNATURE,
	T_ROLE_TITLE, T_ROLE_TYPE, T_ROWSPAN, T_SUP, T_TABLE, T_TD, T_TH,
	T_TR, T_U, T_ROOT
};

static const struct xml_ns spaces[] = {
	{ AKN, 1 }, { AKN "/CSD01", 1 }, { AKN "/CSD02", 1 },
	{ AKN "/CSD03", 1 }, { AKN "/CSD04", 1 }, { AKN "/CSD05", 1 },
	{ AKN "/CSD06", 1 }, { AKN "/CSD07", 1 }, { AKN "/CSD08", 1 },
	{ AKN "/CSD09", 1 }, { AKN "/CSD10", 1 }, { AKN "/CSD11", 1 },
	{ AKN "/CSD12", 1 }, { AKN "/CSD13", 1 }, { AKN "/CSD14", 1 },
	{ AKN "/WD16", 1 }, { AKN "/WD17", 1 },
	{ "http://www.akomantoso.org/1.0", 1 },
	{ "http://www.akomantoso.org/2.0", 1 },
};

/* Attributes have no namespace and come first. */
static const struct xml_word words[] = {
	{ 0, "class", T_CLASS }, { 0, "colspan", T_COLSPAN },
	{ 0, "href", T_HREF }, { 0, "name", T_NAME },
	{ 0, "rowspan", T_ROWSPAN },
	{ 1, "a", T_A }, { 1, "act", T_DOC }, { 1, "akomaNtoso", T_ROOT },
	{ 1, "alinea", T_OPEN },
	{ 1, "amendment", T_DOC }, { 1, "article", T_OPEN },
	{ 1, "attachment", T_ATTACHMENT }, { 1, "authorialNote", T_NOTE },
	{ 1, "b", T_B }, { 1, "bill", T_DOC }, { 1, "block", T_P },
	{ 1, "blockContainer", T_BLOCK }, { 1, "blockList", T_LIST },
	{ 1, "book", T_OPEN }, { 1, "chapter", T_OPEN },
	{ 1, "clause", T_OPEN }, { 1, "conclusions", T_BLOCK },
	{ 1, "container", T_CONTAINER }, { 1, "content", T_BLOCK },
	{ 1, "coverPage", T_BLOCK }, { 1, "crossHeading", T_HEADING },
	{ 1, "debate", T_DOC }, { 1, "debateReport", T_DOC },
	{ 1, "division", T_OPEN }, { 1, "doc", T_DOC },
	{ 1, "docAuthority", T_ROLE_AUTHORITY },
	{ 1, "docDate", T_ROLE_DATE }, { 1, "docNumber", T_ROLE_NUMBER },
	{ 1, "docProponent", T_ROLE_AUTHORITY },
	{ 1, "docTitle", T_ROLE_TITLE }, { 1, "docType", T_ROLE_TYPE },
	{ 1, "documentCollection", T_DOC }, { 1, "eol", T_EOL },
	{ 1, "hcontainer", T_OPEN }, { 1, "heading", T_HEADING },
	{ 1, "i", T_I }, { 1, "img", T_IMG }, { 1, "intro", T_BLOCK },
	{ 1, "item", T_ITEM }, { 1, "judgment", T_DOC }, { 1, "li", T_ITEM },
	{ 1, "list", T_OPEN }, { 1, "listIntroduction", T_P },
	{ 1, "listWrapUp", T_P }, { 1, "longTitle", T_BLOCK },
	{ 1, "mainBody", T_BLOCK }, { 1, "meta", T_META },
	{ 1, "num", T_NUM }, { 1, "ol", T_LIST }, { 1, "p", T_P },
	{ 1, "paragraph", T_OPEN }, { 1, "part", T_OPEN },
	{ 1, "placeholder", T_NONE }, { 1, "point", T_OPEN },
	{ 1, "portion", T_DOC }, { 1, "preamble", T_BLOCK },
	{ 1, "preface", T_BLOCK }, { 1, "recital", T_OPEN },
	{ 1, "ref", T_A }, { 1, "rule", T_OPEN }, { 1, "section", T_OPEN },
	{ 1, "signature", T_ROLE_SIGNATURE }, { 1, "statement", T_DOC },
	{ 1, "subchapter", T_OPEN }, { 1, "subheading", T_HEADING },
	{ 1, "subparagraph", T_OPEN }, { 1, "subsection", T_OPEN },
	{ 1, "sup", T_SUP }, { 1, "table", T_TABLE }, { 1, "td", T_TD },
	{ 1, "th", T_TH }, { 1, "title", T_OPEN }, { 1, "toc", T_BLOCK },
	{ 1, "tocItem", T_P }, { 1, "tr", T_TR }, { 1, "u", T_U },
	{ 1, "ul", T_LIST }, { 1, "wrapUp", T_BLOCK },
};

static const struct xml_vocab vocab = {
	spaces, NELEM(spaces), words, NELEM(words)
};

struct akn {
	struct ctx	*ctx;
	struct html	*h;
	unsigned	 meta;		/* depth of the meta that is open */
	bool		 known, in_num;
	struct buf	 num;
	unsigned	 provisions;	/* depth of article, section, ... */
	bool		 annex;		/* the next heading is an annex's */
};

static const struct { int token; const char *name; } names[] = {
	{ T_A, "a" }, { T_ATTACHMENT, "div" }, { T_B, "b" },
	{ T_BLOCK, "div" }, { T_CONTAINER, "div" }, { T_DOC, "div" },
	{ T_EOL, "br" }, { T_I, "i" }, { T_IMG, "img" }, { T_ITEM, "li" },
	{ T_LIST, "ul" }, { T_NOTE, "aside" }, { T_OPEN, "div" },
	{ T_P, "p" }, { T_SUP, "sup" }, { T_TABLE, "table" }, { T_TD, "td" },
	{ T_TH, "th" }, { T_TR, "tr" }, { T_U, "u" },
};

static const struct { int token; enum doc_role role; } roles[] = {
	{ T_ROLE_AUTHORITY, DOC_ROLE_ISSUER }, { T_ROLE_DATE, DOC_ROLE_DATE },
	{ T_ROLE_NUMBER, DOC_ROLE_REFERENCE },
	{ T_ROLE_SIGNATURE, DOC_ROLE_SIGNATURE },
	{ T_ROLE_TITLE, DOC_ROLE_SUBJECT }, { T_ROLE_TYPE, DOC_ROLE_TYPE },
};

static const struct { const char *name; enum doc_role role; } containers[] = {
	{ "recipients", DOC_ROLE_ADDRESSEE }, { "copies", DOC_ROLE_COPY },
	{ "contacts", DOC_ROLE_CONTACT }, { "subject", DOC_ROLE_SUBJECT },
	{ "salutation", DOC_ROLE_SALUTATION },
	{ "signature", DOC_ROLE_SIGNATURE },
};

static const char *
html_name(const struct akn *a, int token)
{
	static const char *const heads[] = { "h1", "h2", "h3", "h4", "h5",
	    "h6" };
	unsigned level = a->provisions < 5 ? a->provisions : 5;

	if (token == T_HEADING)
		return heads[level];
	for (size_t i = 0; i < NELEM(names); i++)
		if (names[i].token == token)
			return names[i].name;
	return "span";
}

static void
give_role(struct akn *a, int token, struct circ_str name)
{
	for (size_t i = 0; i < NELEM(roles); i++)
		if (roles[i].token == token)
			html_role(a->h, roles[i].role);
	for (size_t i = 0; token == T_CONTAINER && i < NELEM(containers); i++)
		if (str_eqz(name, containers[i].name))
			html_role(a->h, containers[i].role);
	if (token == T_HEADING && a->annex) {
		html_role(a->h, DOC_ROLE_ANNEX);
		a->annex = false;
	}
	if (token == T_NOTE)
		html_story(a->h, DOC_NOTE);
}

static void
on_start(void *arg, struct xml *x, int token)
{
	static const struct { int token; const char *name; } attrs[] = {
		{ T_CLASS, "class" }, { T_HREF, "href" },
		{ T_COLSPAN, "colspan" }, { T_ROWSPAN, "rowspan" },
	};
	struct akn	*a = arg;
	const char	*atts[2 * NELEM(attrs) + 3];
	struct circ_str	 v;
	size_t		 n = 0;

	a->known |= token == T_ROOT;
	if (a->meta > 0)
		return;
	if (token == T_META) {
		a->meta = xml_depth(x);
		return;
	}
	for (size_t i = 0; i < NELEM(attrs); i++)
		if ((v = xml_attr(x, attrs[i].token)).s != NULL) {
			atts[n++] = attrs[i].name;
			atts[n++] = arena_copy(a->ctx, v.s, v.n);
		}
	if (token == T_LIST) {		/* its items' numbers are printed */
		atts[n++] = "style";
		atts[n++] = "list-style: none";
	}
	atts[n] = NULL;
	if (token == T_ATTACHMENT)
		a->annex = true;
	if (token == T_NUM)
		a->in_num = true;
	html_start(a->h, html_name(a, token), atts);
	if (str_starts(xml_attr(x, T_CLASS), "circ."))
		html_role(a->h, DOC_ROLE_EVENT);	/* see find/native.c */
	give_role(a, token, xml_attr(x, T_NAME));
	a->provisions += token == T_OPEN;
}

static void
on_end(void *arg, struct xml *x, int token)
{
	struct akn	*a = arg;

	if (a->meta > 0) {
		if (xml_depth(x) == a->meta)
			a->meta = 0;
		return;
	}
	if (token == T_NUM) {
		html_marker(a->h, str_dup(a->ctx, buf_str(&a->num)));
		memset(&a->num, 0, sizeof(a->num));
		a->in_num = false;
	}
	a->provisions -= token == T_OPEN;
	html_end(a->h);
}

static void
on_text(void *arg, struct xml *x, const char *s, size_t n)
{
	struct akn	*a = arg;

	(void)x;
	if (a->meta > 0)
		return;
	for (size_t i = 0; a->in_num && i < n && a->num.n < 100; i++)
		if ((unsigned char)s[i] > ' ')
			buf_addc(a->ctx, &a->num, s[i]);
		else if (a->num.n > 0 && a->num.s[a->num.n - 1] != ' ')
			buf_addc(a->ctx, &a->num, ' ');
	if (!a->in_num)
		html_text(a->h, s, n);
}

struct doc *
akn_read(struct ctx *ctx, const struct read_input *in)
{
	static const struct xml_handler handler = { &vocab, on_start, on_end,
	    on_text };
	struct akn	 a = { .ctx = ctx };

	a.h = html_new(ctx, "akn");
	xml_parse_bytes(ctx, &handler, &a, in->bytes, in->n, "the document");
	if (!a.known)
		ctx_raise(ctx, CIRC_EFORMAT, "no Akoma Ntoso document");
	return html_finish(a.h);
}

int
akn_bid(const struct read_input *in)
{
	size_t	 n = in->n < PEEK ? in->n : PEEK, k = 0;
	char	 s[PEEK + 1];

	for (size_t i = 0; i < n; i++)	/* UTF-16, too */
		if (in->bytes[i] != '\0')
			s[k++] = in->bytes[i];
	s[k] = '\0';
	return strstr(s, "akomaNtoso") != NULL && strchr(s, '<') != NULL &&
	    (strstr(s, "legaldocml/ns/akn") != NULL ||
	    strstr(s, "akomantoso.org") != NULL) ? 90 : 0;
}
