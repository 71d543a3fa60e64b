/* SPDX-License-Identifier: MIT */
/*
 * OpenDocument text, zipped or flat: what its files share.  The SAX events of
 * any part become struct odf_event with known names only (odf_name.c); styles
 * are collected and resolved on demand (odf_style.c); lists count
 * (odf_list.c); the body's events become blocks (odf_body.c).
 */
#ifndef READ_ODF_H
#define READ_ODF_H

#include "base/map.h"
#include "base/xml.h"
#include "doc/build.h"
#include "read/read.h"

/* ------------------------------------------------------------------ names */

enum odf_tag {
	ODF_OTHER,
	/* office */
	ODF_ANNOTATION, ODF_AUTOMATIC_STYLES, ODF_BODY, ODF_CHANGE_INFO,
	ODF_DDE_SOURCE, ODF_DOCUMENT, ODF_EVENT_LISTENERS, ODF_FORMS,
	ODF_MASTER_STYLES, ODF_META, ODF_SCRIPTS, ODF_SCRIPT, ODF_SETTINGS,
	ODF_STYLES, ODF_TEXT, ODF_BINARY_DATA, ODF_ANNOTATION_END,
	ODF_SPREADSHEET, ODF_PRESENTATION, ODF_DRAWING, ODF_CHART,
	/* style */
	ODF_DEFAULT_STYLE, ODF_FOOTER, ODF_FOOTER_FIRST, ODF_FOOTER_LEFT,
	ODF_HEADER, ODF_HEADER_FIRST, ODF_HEADER_LEFT, ODF_LABEL_ALIGNMENT,
	ODF_LEVEL_PROPERTIES, ODF_MASTER_PAGE, ODF_PAGE_LAYOUT,
	ODF_PAGE_LAYOUT_PROPERTIES, ODF_PARA_PROPERTIES, ODF_STYLE,
	ODF_TABLE_PROPERTIES, ODF_TEXT_PROPERTIES,
	/* text */
	ODF_A, ODF_BOOKMARK, ODF_BOOKMARK_REF, ODF_BOOKMARK_START,
	ODF_CHANGE, ODF_CHANGED_REGION, ODF_CHANGE_END, ODF_CHANGE_START,
	ODF_DELETION, ODF_FORMAT_CHANGE, ODF_H, ODF_INDEX_BODY, ODF_INSERTION,
	ODF_LEVEL_BULLET, ODF_LEVEL_IMAGE, ODF_LEVEL_NUMBER, ODF_LINE_BREAK,
	ODF_LIST, ODF_LIST_HEADER, ODF_LIST_ITEM, ODF_LIST_STYLE, ODF_NOTE,
	ODF_NOTE_BODY, ODF_NOTE_CITATION, ODF_NUMBERED_PARAGRAPH,
	ODF_OUTLINE_LEVEL, ODF_OUTLINE_STYLE, ODF_P, ODF_PLACEHOLDER,
	ODF_REFERENCE_REF, ODF_RUBY_TEXT, ODF_S, ODF_SECTION,
	ODF_SECTION_SOURCE, ODF_SOFT_PAGE_BREAK, ODF_SOFT_HYPHEN, ODF_SPAN,
	ODF_TAB, ODF_TRACKED_CHANGES, ODF_INDEX_SOURCE, ODF_SCRIPT_FIELD,
	/* table */
	ODF_CELL, ODF_COVERED_CELL, ODF_HEADER_ROWS, ODF_ROW, ODF_TABLE,
	/* draw, svg, dc, meta */
	ODF_DRAW_A, ODF_FRAME, ODF_IMAGE, ODF_OBJECT, ODF_OBJECT_OLE,
	ODF_TEXT_BOX, ODF_SHAPE, ODF_DESC, ODF_SVG_TITLE, ODF_DC_CREATOR,
	ODF_DC_TITLE, ODF_DC_DATE,
	ODF_DC_OTHER
};

enum odf_attr {
	ODF_A_OTHER,
	ODF_A_NAME, ODF_A_DISPLAY_NAME, ODF_A_FAMILY, ODF_A_PARENT,
	ODF_A_LIST_STYLE, ODF_A_MASTER_PAGE, ODF_A_DEFAULT_OUTLINE,
	ODF_A_NEXT_STYLE, ODF_A_WRITING_MODE, ODF_A_PAGE_LAYOUT,
	ODF_A_DISPLAY, ODF_A_CONDITION, ODF_A_IS_HIDDEN,
	ODF_A_WEIGHT, ODF_A_WEIGHT_ASIAN, ODF_A_WEIGHT_COMPLEX,
	ODF_A_SLANT, ODF_A_SLANT_ASIAN, ODF_A_SLANT_COMPLEX,
	ODF_A_SIZE, ODF_A_LANGUAGE, ODF_A_COUNTRY, ODF_A_UNDERLINE,
	ODF_A_STRIKE, ODF_A_STRIKE_TYPE, ODF_A_POSITION, ODF_A_VARIANT,
	ODF_A_TRANSFORM, ODF_A_BACKGROUND, ODF_A_ALIGN, ODF_A_MARGIN_LEFT,
	ODF_A_BREAK_BEFORE, ODF_A_BREAK_AFTER, ODF_A_TEXT_INDENT,
	ODF_A_LEVEL, ODF_A_NUM_FORMAT, ODF_A_NUM_PREFIX, ODF_A_NUM_SUFFIX,
	ODF_A_NUM_LIST_FORMAT, ODF_A_DISPLAY_LEVELS, ODF_A_START_VALUE,
	ODF_A_BULLET, ODF_A_SPACE_BEFORE, ODF_A_LABEL_WIDTH,
	ODF_A_STYLE, ODF_A_OUTLINE_LEVEL, ODF_A_LIST_HEADER, ODF_A_CONTINUE,
	ODF_A_CONTINUE_LIST, ODF_A_ID, ODF_A_LIST_ID, ODF_A_CHANGE_ID,
	ODF_A_C, ODF_A_HREF, ODF_A_REF_NAME, ODF_A_COLSPAN, ODF_A_ROWSPAN,
	ODF_A_COLREPEAT, ODF_A_ROWREPEAT, ODF_A_VISIBILITY, ODF_A_MIMETYPE,
	ODF_A_RESTART
};

/* A known attribute's value; it lives as long as the event. */
struct odf_value {
	enum odf_attr	 name;
	struct circ_str	 v;
};

#define ODF_ATTRS 40		/* known ones of one element; more is odd */

struct odf_event {
	enum { ODF_START, ODF_END, ODF_CHARS } kind;
	enum odf_tag	 tag;
	struct circ_str	 local;		/* the text of ODF_CHARS */
	struct odf_value *attrs;
	size_t		 nattrs;
};

/* Tokens: an enum odf_tag, or this and an enum odf_attr. */
#define ODF_ATTR_BASE 1000
extern const struct xml_vocab odf_vocab;

/* An attribute of an event; absent if it has none of that name. */
struct circ_str odf_get(const struct odf_event *, enum odf_attr);
/* The same as a number, within lo..hi, else missing. */
long	 odf_int(const struct odf_event *, enum odf_attr, long missing,
	    long lo, long hi);
bool	 odf_is(const struct odf_event *, enum odf_attr, const char *value);

/* ----------------------------------------------------------------- styles */

enum odf_family { ODF_FAMILY_PARA, ODF_FAMILY_TEXT, ODF_FAMILY_GRAPHIC,
	ODF_FAMILY_SECTION, ODF_FAMILY_TABLE, ODF_FAMILY_LIST, ODF_FAMILY_OTHER };

/* styles.xml and content.xml each have automatic styles of their own. */
enum odf_scope { ODF_COMMON, ODF_OF_STYLES, ODF_OF_CONTENT };

/* Letters: bold and italic are told apart for three kinds of script. */
enum odf_script { ODF_LATIN, ODF_ASIAN, ODF_COMPLEX };

/* -1: not said; else 0 or 1. */
struct odf_look {
	int8_t		 bold[3], italic[3];
	int8_t		 underline, strike, caps, super, highlight, hidden;
	uint16_t	 size;		/* half points; 0: not said */
	uint16_t	 percent;	/* of the parent's size; 0: not said */
	struct circ_str	 lang;
};

struct odf_para {
	int8_t		 align;		/* enum doc_align or -1 */
	int8_t		 rtl, break_before, break_after;
	bool		 has_indent;
	int32_t		 indent;
};

struct odf_level {
	enum { ODF_LEVEL_OFF, ODF_NUMBER, ODF_BULLET } kind;
	struct circ_str	 format, prefix, suffix, list_format, bullet;
	int		 display, start;
	bool		 has_indent;
	int32_t		 indent, before, width;
};

struct odf_list_style {
	struct odf_level level[10];
};

struct odf_style {
	struct odf_style *next;		/* in its bucket */
	uint32_t	 hash;
	enum odf_scope	 scope;
	enum odf_family	 family;
	struct circ_str	 name, display, parent, list, master;
	bool		 has_list, has_master, hidden;
	int		 outline;	/* 0: none; -1: not said */
	struct odf_look	 look;
	struct odf_para	 para;
	enum { ODF_RAW, ODF_BUSY, ODF_DONE } state;
	struct circ_str	 shown;		/* the user's style that it is */
	struct odf_list_style *levels;	/* ODF_FAMILY_LIST */
};

struct odf_master {
	struct circ_str	 name, next, layout;
	bool		 used;
	VEC(struct odf_event) events;	/* of its headers and footers */
};

struct odf_styles {
	struct odf_style **bucket;
	size_t		 nbuckets, n;
	uint64_t	 count;
	struct odf_look	 look;		/* default paragraph style */
	struct odf_para	 para;
	struct odf_list_style outline;
	VEC(struct odf_master) masters;
	VEC(struct circ_str) rtl_layouts;
	/* while parsing */
	enum odf_scope	 scope;
	struct odf_style *open;
	struct odf_list_style *list;
	struct odf_level *level;
	struct circ_str	 layout;
	bool		 in_default;
};

void	 odf_styles_init(struct ctx *, struct odf_styles *);
void	 odf_styles_event(struct ctx *, struct odf_styles *,
	    const struct odf_event *);
/* A style with its parents' properties in it; NULL: no such style. */
const struct odf_style *odf_style(struct odf_styles *, enum odf_scope,
    enum odf_family, struct circ_str name);
const struct odf_list_style *odf_list_style(struct odf_styles *,
    enum odf_scope, struct circ_str name);
/* What the inner says, over what the outer says. */
void	 odf_look_over(struct odf_look *outer, const struct odf_look *inner);
uint32_t odf_look_flags(const struct odf_look *, enum odf_script);
extern const struct odf_look odf_look_unsaid;

/* ------------------------------------------------------------------ lists */

/* The numbers of a list, and of the lists that go on with it. */
struct odf_counter {
	uint32_t	 n[10];
	bool		 begun[10];
};

struct odf_list_seen {
	struct odf_list_seen *next;
	struct circ_str	 style, id;
	struct odf_counter *counter;
};

struct odf_lists {
	struct odf_list_seen *seen;	/* newest first */
	size_t		 nseen;
	struct odf_counter outline;
};

/* The counter that a top text:list goes on with, or a new one. */
struct odf_counter *odf_list_begin(struct ctx *, struct odf_lists *,
    const struct odf_event *, struct circ_str style);
/* Count one item at a level (0...); start -1: go on. */
void	 odf_list_count(struct odf_counter *, const struct odf_list_style *,
	    int level, long start);
/* The marker of the item that was just counted; may be empty. */
struct circ_str odf_list_marker(struct ctx *, const struct odf_counter *,
    const struct odf_list_style *, int level);

/* ------------------------------------------------------------------- body */

struct odf_body;
struct odf_body *odf_body_new(struct ctx *, struct build *,
    struct odf_styles *);
void	 odf_body_event(struct odf_body *, const struct odf_event *);
/* After the body: the headers and footers of the master pages in use. */
void	 odf_body_masters(struct odf_body *, enum odf_scope);

/* odf.c: the rows of read_formats */
int	 odf_bid_zip(const struct read_input *);
int	 odf_bid_flat(const struct read_input *);
struct doc *odf_read_zip(struct ctx *, const struct read_input *);
struct doc *odf_read_flat(struct ctx *, const struct read_input *);

#endif
