/* SPDX-License-Identifier: MIT */
/*
 * The names of OpenDocument that circ knows.  What is not listed is
 * ODF_OTHER: its content is looked through, as the standard asks of unknown
 * elements.
 */
#include "read/odf.h"

enum { NS_OFFICE = 1, NS_STYLE, NS_TEXT, NS_TABLE, NS_DRAW, NS_FO, NS_SVG,
	NS_XLINK, NS_DC, NS_LOEXT, NS_XML };

#define OASIS "urn:oasis:names:tc:opendocument:xmlns:"

static const struct xml_ns spaces[] = {
	{ OASIS "office:1.0", NS_OFFICE },
	{ OASIS "style:1.0", NS_STYLE },
	{ OASIS "text:1.0", NS_TEXT },
	{ OASIS "table:1.0", NS_TABLE },
	{ OASIS "drawing:1.0", NS_DRAW },
	{ OASIS "xsl-fo-compatible:1.0", NS_FO },
	{ OASIS "svg-compatible:1.0", NS_SVG },
	{ "http://www.w3.org/1999/xlink", NS_XLINK },
	{ "http://purl.org/dc/elements/1.1/", NS_DC },
	{ "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
	    NS_LOEXT },
	{ "http://www.w3.org/XML/1998/namespace", NS_XML },
};

/* Elements and attributes; a name is never both. */
#define ATTR(name) (ODF_ATTR_BASE + ODF_A_##name)

static const struct xml_word words[] = {
	{ NS_OFFICE, "annotation", ODF_ANNOTATION },
	{ NS_OFFICE, "annotation-end", ODF_ANNOTATION_END },
	{ NS_OFFICE, "automatic-styles", ODF_AUTOMATIC_STYLES },
	{ NS_OFFICE, "binary-data", ODF_BINARY_DATA },
	{ NS_OFFICE, "body", ODF_BODY },
	{ NS_OFFICE, "change-info", ODF_CHANGE_INFO },
	{ NS_OFFICE, "chart", ODF_CHART },
	{ NS_OFFICE, "dde-source", ODF_DDE_SOURCE },
	{ NS_OFFICE, "document", ODF_DOCUMENT },
	{ NS_OFFICE, "document-content", ODF_DOCUMENT },
	{ NS_OFFICE, "document-meta", ODF_DOCUMENT },
	{ NS_OFFICE, "document-styles", ODF_DOCUMENT },
	{ NS_OFFICE, "drawing", ODF_DRAWING },
	{ NS_OFFICE, "event-listeners", ODF_EVENT_LISTENERS },
	{ NS_OFFICE, "forms", ODF_FORMS },
	{ NS_OFFICE, "master-styles", ODF_MASTER_STYLES },
	{ NS_OFFICE, "meta", ODF_META },
	{ NS_OFFICE, "mimetype", ATTR(MIMETYPE) },
	{ NS_OFFICE, "presentation", ODF_PRESENTATION },
	{ NS_OFFICE, "script", ODF_SCRIPT },
	{ NS_OFFICE, "scripts", ODF_SCRIPTS },
	{ NS_OFFICE, "settings", ODF_SETTINGS },
	{ NS_OFFICE, "spreadsheet", ODF_SPREADSHEET },
	{ NS_OFFICE, "styles", ODF_STYLES },
	{ NS_OFFICE, "text", ODF_TEXT },
	{ NS_STYLE, "default-outline-level", ATTR(DEFAULT_OUTLINE) },
	{ NS_STYLE, "default-style", ODF_DEFAULT_STYLE },
	{ NS_STYLE, "display", ATTR(DISPLAY) },
	{ NS_STYLE, "display-name", ATTR(DISPLAY_NAME) },
	{ NS_STYLE, "family", ATTR(FAMILY) },
	{ NS_STYLE, "font-style-asian", ATTR(SLANT_ASIAN) },
	{ NS_STYLE, "font-style-complex", ATTR(SLANT_COMPLEX) },
	{ NS_STYLE, "font-weight-asian", ATTR(WEIGHT_ASIAN) },
	{ NS_STYLE, "font-weight-complex", ATTR(WEIGHT_COMPLEX) },
	{ NS_STYLE, "footer", ODF_FOOTER },
	{ NS_STYLE, "footer-first", ODF_FOOTER_FIRST },
	{ NS_STYLE, "footer-left", ODF_FOOTER_LEFT },
	{ NS_STYLE, "header", ODF_HEADER },
	{ NS_STYLE, "header-first", ODF_HEADER_FIRST },
	{ NS_STYLE, "header-left", ODF_HEADER_LEFT },
	{ NS_STYLE, "list-level-label-alignment", ODF_LABEL_ALIGNMENT },
	{ NS_STYLE, "list-level-properties", ODF_LEVEL_PROPERTIES },
	{ NS_STYLE, "list-style-name", ATTR(LIST_STYLE) },
	{ NS_STYLE, "master-page", ODF_MASTER_PAGE },
	{ NS_STYLE, "master-page-name", ATTR(MASTER_PAGE) },
	{ NS_STYLE, "name", ATTR(NAME) },
	{ NS_STYLE, "next-style-name", ATTR(NEXT_STYLE) },
	{ NS_STYLE, "num-format", ATTR(NUM_FORMAT) },
	{ NS_STYLE, "num-list-format", ATTR(NUM_LIST_FORMAT) },
	{ NS_STYLE, "num-prefix", ATTR(NUM_PREFIX) },
	{ NS_STYLE, "num-suffix", ATTR(NUM_SUFFIX) },
	{ NS_STYLE, "page-layout", ODF_PAGE_LAYOUT },
	{ NS_STYLE, "page-layout-name", ATTR(PAGE_LAYOUT) },
	{ NS_STYLE, "page-layout-properties", ODF_PAGE_LAYOUT_PROPERTIES },
	{ NS_STYLE, "paragraph-properties", ODF_PARA_PROPERTIES },
	{ NS_STYLE, "parent-style-name", ATTR(PARENT) },
	{ NS_STYLE, "style", ODF_STYLE },
	{ NS_STYLE, "table-properties", ODF_TABLE_PROPERTIES },
	{ NS_STYLE, "text-line-through-style", ATTR(STRIKE) },
	{ NS_STYLE, "text-line-through-type", ATTR(STRIKE_TYPE) },
	{ NS_STYLE, "text-position", ATTR(POSITION) },
	{ NS_STYLE, "text-properties", ODF_TEXT_PROPERTIES },
	{ NS_STYLE, "text-underline-style", ATTR(UNDERLINE) },
	{ NS_STYLE, "writing-mode", ATTR(WRITING_MODE) },
	{ NS_TEXT, "a", ODF_A },
	{ NS_TEXT, "alphabetical-index-source", ODF_INDEX_SOURCE },
	{ NS_TEXT, "bibliography-source", ODF_INDEX_SOURCE },
	{ NS_TEXT, "bookmark", ODF_BOOKMARK },
	{ NS_TEXT, "bookmark-ref", ODF_BOOKMARK_REF },
	{ NS_TEXT, "bookmark-start", ODF_BOOKMARK_START },
	{ NS_TEXT, "bullet-char", ATTR(BULLET) },
	{ NS_TEXT, "c", ATTR(C) },
	{ NS_TEXT, "change", ODF_CHANGE },
	{ NS_TEXT, "change-end", ODF_CHANGE_END },
	{ NS_TEXT, "change-id", ATTR(CHANGE_ID) },
	{ NS_TEXT, "change-start", ODF_CHANGE_START },
	{ NS_TEXT, "changed-region", ODF_CHANGED_REGION },
	{ NS_TEXT, "condition", ATTR(CONDITION) },
	{ NS_TEXT, "continue-list", ATTR(CONTINUE_LIST) },
	{ NS_TEXT, "continue-numbering", ATTR(CONTINUE) },
	{ NS_TEXT, "deletion", ODF_DELETION },
	{ NS_TEXT, "display", ATTR(DISPLAY) },
	{ NS_TEXT, "display-levels", ATTR(DISPLAY_LEVELS) },
	{ NS_TEXT, "format-change", ODF_FORMAT_CHANGE },
	{ NS_TEXT, "h", ODF_H },
	{ NS_TEXT, "id", ATTR(ID) },
	{ NS_TEXT, "illustration-index-source", ODF_INDEX_SOURCE },
	{ NS_TEXT, "index-body", ODF_INDEX_BODY },
	{ NS_TEXT, "insertion", ODF_INSERTION },
	{ NS_TEXT, "is-hidden", ATTR(IS_HIDDEN) },
	{ NS_TEXT, "is-list-header", ATTR(LIST_HEADER) },
	{ NS_TEXT, "level", ATTR(LEVEL) },
	{ NS_TEXT, "line-break", ODF_LINE_BREAK },
	{ NS_TEXT, "list", ODF_LIST },
	{ NS_TEXT, "list-header", ODF_LIST_HEADER },
	{ NS_TEXT, "list-id", ATTR(LIST_ID) },
	{ NS_TEXT, "list-item", ODF_LIST_ITEM },
	{ NS_TEXT, "list-level-style-bullet", ODF_LEVEL_BULLET },
	{ NS_TEXT, "list-level-style-image", ODF_LEVEL_IMAGE },
	{ NS_TEXT, "list-level-style-number", ODF_LEVEL_NUMBER },
	{ NS_TEXT, "list-style", ODF_LIST_STYLE },
	{ NS_TEXT, "min-label-width", ATTR(LABEL_WIDTH) },
	{ NS_TEXT, "name", ATTR(NAME) },
	{ NS_TEXT, "note", ODF_NOTE },
	{ NS_TEXT, "note-body", ODF_NOTE_BODY },
	{ NS_TEXT, "note-citation", ODF_NOTE_CITATION },
	{ NS_TEXT, "numbered-paragraph", ODF_NUMBERED_PARAGRAPH },
	{ NS_TEXT, "object-index-source", ODF_INDEX_SOURCE },
	{ NS_TEXT, "outline-level", ATTR(OUTLINE_LEVEL) },
	{ NS_TEXT, "outline-level-style", ODF_OUTLINE_LEVEL },
	{ NS_TEXT, "outline-style", ODF_OUTLINE_STYLE },
	{ NS_TEXT, "p", ODF_P },
	{ NS_TEXT, "placeholder", ODF_PLACEHOLDER },
	{ NS_TEXT, "ref-name", ATTR(REF_NAME) },
	{ NS_TEXT, "reference-ref", ODF_REFERENCE_REF },
	{ NS_TEXT, "restart-numbering", ATTR(RESTART) },
	{ NS_TEXT, "ruby-text", ODF_RUBY_TEXT },
	{ NS_TEXT, "s", ODF_S },
	{ NS_TEXT, "script", ODF_SCRIPT_FIELD },
	{ NS_TEXT, "section", ODF_SECTION },
	{ NS_TEXT, "section-source", ODF_SECTION_SOURCE },
	{ NS_TEXT, "soft-page-break", ODF_SOFT_PAGE_BREAK },
	{ NS_TEXT, "space-before", ATTR(SPACE_BEFORE) },
	{ NS_TEXT, "span", ODF_SPAN },
	{ NS_TEXT, "start-value", ATTR(START_VALUE) },
	{ NS_TEXT, "style-name", ATTR(STYLE) },
	{ NS_TEXT, "tab", ODF_TAB },
	{ NS_TEXT, "table-index-source", ODF_INDEX_SOURCE },
	{ NS_TEXT, "table-of-content-source", ODF_INDEX_SOURCE },
	{ NS_TEXT, "tracked-changes", ODF_TRACKED_CHANGES },
	{ NS_TEXT, "user-index-source", ODF_INDEX_SOURCE },
	{ NS_TABLE, "covered-table-cell", ODF_COVERED_CELL },
	{ NS_TABLE, "number-columns-repeated", ATTR(COLREPEAT) },
	{ NS_TABLE, "number-columns-spanned", ATTR(COLSPAN) },
	{ NS_TABLE, "number-rows-repeated", ATTR(ROWREPEAT) },
	{ NS_TABLE, "number-rows-spanned", ATTR(ROWSPAN) },
	{ NS_TABLE, "style-name", ATTR(STYLE) },
	{ NS_TABLE, "table", ODF_TABLE },
	{ NS_TABLE, "table-cell", ODF_CELL },
	{ NS_TABLE, "table-header-rows", ODF_HEADER_ROWS },
	{ NS_TABLE, "table-row", ODF_ROW },
	{ NS_TABLE, "visibility", ATTR(VISIBILITY) },
	{ NS_DRAW, "a", ODF_DRAW_A },
	{ NS_DRAW, "circle", ODF_SHAPE },
	{ NS_DRAW, "connector", ODF_SHAPE },
	{ NS_DRAW, "custom-shape", ODF_SHAPE },
	{ NS_DRAW, "ellipse", ODF_SHAPE },
	{ NS_DRAW, "frame", ODF_FRAME },
	{ NS_DRAW, "image", ODF_IMAGE },
	{ NS_DRAW, "line", ODF_SHAPE },
	{ NS_DRAW, "object", ODF_OBJECT },
	{ NS_DRAW, "object-ole", ODF_OBJECT_OLE },
	{ NS_DRAW, "path", ODF_SHAPE },
	{ NS_DRAW, "polygon", ODF_SHAPE },
	{ NS_DRAW, "polyline", ODF_SHAPE },
	{ NS_DRAW, "rect", ODF_SHAPE },
	{ NS_DRAW, "style-name", ATTR(STYLE) },
	{ NS_DRAW, "text-box", ODF_TEXT_BOX },
	{ NS_FO, "background-color", ATTR(BACKGROUND) },
	{ NS_FO, "break-after", ATTR(BREAK_AFTER) },
	{ NS_FO, "break-before", ATTR(BREAK_BEFORE) },
	{ NS_FO, "country", ATTR(COUNTRY) },
	{ NS_FO, "font-size", ATTR(SIZE) },
	{ NS_FO, "font-style", ATTR(SLANT) },
	{ NS_FO, "font-variant", ATTR(VARIANT) },
	{ NS_FO, "font-weight", ATTR(WEIGHT) },
	{ NS_FO, "language", ATTR(LANGUAGE) },
	{ NS_FO, "margin-left", ATTR(MARGIN_LEFT) },
	{ NS_FO, "text-align", ATTR(ALIGN) },
	{ NS_FO, "text-indent", ATTR(TEXT_INDENT) },
	{ NS_FO, "text-transform", ATTR(TRANSFORM) },
	{ NS_SVG, "desc", ODF_DESC },
	{ NS_SVG, "title", ODF_SVG_TITLE },
	{ NS_XLINK, "href", ATTR(HREF) },
	{ NS_DC, "creator", ODF_DC_CREATOR },
	{ NS_DC, "date", ODF_DC_DATE },
	{ NS_DC, "description", ODF_DC_OTHER },
	{ NS_DC, "title", ODF_DC_TITLE },
	{ NS_LOEXT, "footer-first", ODF_FOOTER_FIRST },
	{ NS_LOEXT, "header-first", ODF_HEADER_FIRST },
	{ NS_LOEXT, "num-list-format", ATTR(NUM_LIST_FORMAT) },
	{ NS_XML, "id", ATTR(ID) },
};

const struct xml_vocab odf_vocab = {
	spaces, NELEM(spaces), words, NELEM(words)
};

struct circ_str
odf_get(const struct odf_event *e, enum odf_attr name)
{
	for (size_t i = 0; i < e->nattrs; i++)
		if (e->attrs[i].name == name)
			return e->attrs[i].v;
	return (struct circ_str){ NULL, 0 };
}

long
odf_int(const struct odf_event *e, enum odf_attr name, long missing, long lo,
    long hi)
{
	struct circ_str	 s = str_trim(odf_get(e, name));
	long		 n = 0;

	if (s.n == 0)
		return missing;
	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9')
			return missing;
		n = n * 10 + (s.s[i] - '0');
		if (n > hi)
			return hi;
	}
	return n < lo ? lo : n;
}

bool
odf_is(const struct odf_event *e, enum odf_attr name, const char *value)
{
	return str_eqz(odf_get(e, name), value);
}
