/* SPDX-License-Identifier: MIT */
/*
 * WordprocessingML to block tree.  One walker for all dialects: DOCX in its
 * transitional and strict forms, Flat OPC, and the XML of Word 2003; they
 * differ in how a part is found, which is what struct wml_source hides.
 *
 * struct wml is the document, struct walk the part that is being parsed
 * (styles are parsed while the body is, at the first need).
 */
#ifndef WML_H
#define WML_H

#include "base/map.h"
#include "base/xml.h"
#include "doc/build.h"
#include "read/marker.h"
#include "read/wml_names.h"

#define WML_LEVELS 9		/* of a list */

/* Where parts come from. */
struct wml_source {
	/* Parse a part (name without leading "/"); false: there is none. */
	bool	(*parse)(struct ctx *, void *from, struct circ_str part,
		    const struct xml_handler *, void *arg);
	void	*from;
};

/* Relationships of a part; .type is the last word of the type's URI. */
struct wml_rel {
	struct circ_str	 id, type, target;
	bool		 external;
	bool		 done;		/* the part has been read */
};
struct wml_rels {
	VEC(struct wml_rel) v;
	struct map	 ids;
};

/* Looks beside DOC_BOLD ...: what the walker must know and readers don't. */
#define LOOK_VANISH	0x010000u
#define LOOK_WHITE	0x020000u
#define LOOK_SHADED	0x040000u
#define LOOK_DELETED	0x080000u	/* of a paragraph mark */
#define LOOK_MARK_INS	0x100000u
#define LOOK_TOGGLES	(DOC_BOLD | DOC_ITALIC | DOC_CAPS | DOC_STRIKE | \
			LOOK_VANISH)

enum wml_font { FONT_PLAIN, FONT_SYMBOL, FONT_WINGDINGS };

struct rprops {
	uint32_t	 on, set;	/* flags, and which are told */
	uint16_t	 size;
	enum wml_font	 font;
	struct circ_str	 lang, style;
	struct circ_str	 author;	/* of a tracked paragraph mark */
};

struct pprops {
	struct circ_str	 style, marker;
	int32_t		 numid;		/* -1: not told; 0: no list */
	int32_t		 indent;
	int8_t		 ilvl, outline, align, rtl;	/* -1: not told */
	bool		 page_before, framed, drop_cap, new_section, shaded;
	struct rprops	 mark;
};
void	 pprops_clear(struct pprops *);

enum wml_style_type { STYLE_PARAGRAPH, STYLE_CHARACTER, STYLE_OTHER };
struct style {
	struct circ_str	 id, name, based;
	enum wml_style_type type;
	bool		 is_default;
	struct rprops	 r;
	struct pprops	 p;
	enum { RAW, RESOLVING, RESOLVED } state;
};

struct lvl {
	int32_t		 start, restart;	/* restart -1: not told */
	enum marker_format fmt;
	bool		 bullet, legal, told;
	struct circ_str	 text, pstyle;
};
struct abstract {
	int32_t		 id;
	struct circ_str	 num_style;	/* numStyleLink */
	struct lvl	*lv[WML_LEVELS];	/* NULL: not told */
	uint32_t	 count[WML_LEVELS];
	bool		 started[WML_LEVELS];
};
struct num {
	int32_t		 id, abstract;
	int32_t		 start[WML_LEVELS];	/* startOverride; -1: none */
	bool		 used[WML_LEVELS];
	struct lvl	*lv[WML_LEVELS];	/* overriding levels */
};

struct comment_at {		/* what a comment is about */
	struct build_mark from;
};

struct wml {
	struct ctx	*ctx;
	struct build	*b;
	struct doc	*doc;		/* set at the end */
	const struct wml_source *src;
	struct circ_str	 main;		/* name of the main part */
	struct wml_rels	 root, rels;	/* of the package; of the main part */
	bool		 inline_parts;	/* styles stand in the same part */
	/* styles and numbering, on demand */
	bool		 have_styles, have_numbering, have_settings;
	VEC(struct style *) styles;
	struct map	 style_ids, abstract_ids, num_ids, comment_ids;
	uint64_t	 nitems;	/* of all these */
	struct style	*default_para;
	struct rprops	 defaults;
	VEC(struct abstract *) abstracts;
	VEC(struct num *) nums;
	VEC(struct comment_at) comments;
	VEC(struct wml_rel) hdrftr;	/* headers and footers to read */
	struct circ_str	 title;
	bool		 titled;	/* this section has a first page */
	bool		 even_odd;	/* even pages have their own headers */
	/* fields that never end, found by a first reading */
	VEC(uint32_t)	 unclosed;
	VEC(uint32_t)	 ignore;
	uint32_t	 nfields;
};

/* ------------------------------------------------- a part being walked */

struct field {
	bool		 code;		/* before "separate" */
	bool		 ignored, linked, watched, lost;
	uint32_t	 ordinal;
	struct buf	 instr, result;
	struct circ_str	 ref;		/* bookmark that it points to */
};

struct para {
	bool		 shaded;	/* itself or by its style */
	bool		 open, begun;	/* w:p is open; its block is begun */
	bool		 framed;
	bool		 has_text, broken;
	struct pprops	 p;
	struct rprops	 base;		/* look of its runs by style */
	struct buf	 hidden;
	struct doc_block *block;
};

struct run {
	struct rprops	 r;
	struct doc_run	 look;
	bool		 hidden, odd;	/* odd: white or tiny */
};

struct cells {			/* one open table */
	bool		 row, cell, in_row, in_cell;
	bool		 header, dropped, merged;
	bool		 shaded, styled;	/* the cell; the table */
	uint32_t	 skip, span;
};

struct tracked {
	bool		 inserted;
	struct circ_str	 author;
	struct buf	 text;
};

struct sdt {
	bool		 placeholder, in_content;
	struct buf	 text;
};

/* What a text box or note puts aside while it is being read. */
struct aside {
	struct para	 para;
	struct run	 run;
	size_t		 nfields, ntables, ntracked;
	unsigned	 code, deleted;
	bool		 in_t;
};

struct walk {
	struct wml	*w;
	struct wml_rels	*rels;		/* of this part */
	VEC(int)	 open;		/* tokens of open elements */
	unsigned	 skip;		/* depth inside a skipped one */
	uint32_t	 flag;		/* that the element stands for */
	int		 token;		/* of the event at hand */
	bool		 keep_root, keep_para, keep_run;	/* xml:space */
	struct para	 para;
	struct run	 run;
	struct rprops	*rp;		/* where rPr's children go */
	struct pprops	*pp;
	struct style	*style;		/* in styles */
	struct lvl	*lvl;		/* in numbering */
	struct abstract	*abstract;
	struct num	*num;
	int		 override;
	bool		 in_t, in_instr, preserve, solid;
	struct buf	 spaces;	/* held back at the end of a w:t */
	VEC(struct field) fields;
	unsigned	 code;		/* open fields before "separate" */
	unsigned	 deleted, inserted, placeholders;
	VEC(struct cells) tables;
	VEC(struct tracked) tracked;
	VEC(struct sdt)	 sdts;
	VEC(bool)	 chosen;	/* AlternateContent */
	VEC(struct aside) asides;
	bool		 in_note;
	bool		 document;	/* a w:document was seen */
	bool		 alt, picture;	/* of the drawing at hand */
	struct doc_block *section;	/* first block of the section */
	bool		 section_new, section_page;
	struct wml_rels	 hdrftr;	/* that the section at hand names */
	struct circ_str	 author;	/* of the comment at hand */
	int32_t		 comment;
	struct buf	 comment_text;
	bool		 in_comment;
};

/* wml.c: elements to functions */
extern const struct xml_handler wml_handler;
void	 walk_init(struct walk *, struct wml *, struct wml_rels *);
int	 walk_parent(const struct walk *, size_t up);
void	 walk_skip(struct walk *);
typedef void	 wml_event(struct walk *, struct xml *);

/* An element's action, or several by where it stands. */
#define WML_EVENTS(E) \
	E(p_start) E(p_end) E(ppr_start) E(ppr_end) E(r_start) E(r_end) \
	E(rpr_start) E(rpr_end) E(t_start) E(t_end) E(tab_start) \
	E(br_start) E(cr_start) E(hyphen_start) E(sym_start) \
	E(rendered_start) E(flag_start) E(style_ref_start) E(sz_start) \
	E(lang_start) E(fonts_start) E(color_start) E(shd_start) \
	E(u_start) E(vert_start) E(jc_start) E(ind_start) E(bidi_start) \
	E(outline_start) E(numid_start) E(ilvl_start) E(frame_start) \
	E(page_before_start) E(wxt_start) \
	E(tbl_start) E(tbl_end) E(tr_start) E(tr_end) E(trpr_end) \
	E(tc_start) E(tc_end) E(tcpr_end) E(span_start) E(vmerge_start) \
	E(before_start) E(header_row_start) E(cell_tracked) E(table_style) \
	E(fldchar_start) E(fldsimple_start) E(fldsimple_end) \
	E(instr_start) E(instr_end) E(hyperlink_start) E(hyperlink_end) \
	E(ins_start) E(ins_end) E(aml_start) E(aml_end) \
	E(sdt_start) E(sdt_end) E(sdt_content_start) E(sdt_content_end) \
	E(placeholder_start) E(date_start) \
	E(bookmark_start) E(range_start) E(textpath_start) \
	E(drawing_start) E(drawing_end) E(docpr_start) E(pic_start) \
	E(decorative_start) E(shape_start) E(imagedata_start) \
	E(ole_start) E(control_start) E(altchunk_start) \
	E(alternate_start) E(alternate_end) E(choice_start) \
	E(fallback_start) E(box_start) E(box_end) \
	E(note_start) E(note_end) E(comment_start) E(comment_end) \
	E(hdr_start) E(hdr_end) E(hdrref_start) E(type_start) \
	E(titlepg_start) E(sectpr_start) E(sectpr_end) \
	E(style_start) E(style_end) E(name_start) E(based_start) \
	E(abstract_start) E(num_start) E(lvl_start) E(lvl_end) \
	E(start_start) E(start_override_start) E(fmt_start) \
	E(lvltext_start) E(restart_start) E(legal_start) \
	E(abstract_id_start) E(num_style_start) E(override_start) \
	E(document_start) E(even_odd_start)
#define E(name) wml_event name;
WML_EVENTS(E)
#undef E

/* wml_body.c */
void	 emit(struct walk *, const char *s, size_t n);
void	 para_begin(struct walk *);
void	 walk_text(struct walk *, const char *s, size_t n);
void	 run_look(struct walk *);
void	 aside_begin(struct walk *);
void	 aside_end(struct walk *);
void	 settle_story(struct walk *);

/* wml_props.c */
bool	 xml_on(struct xml *);
bool	 xml_keeps(struct xml *, bool inherited);
int32_t	 xml_int(struct xml *, int token, int32_t none);
int32_t	 str_int(struct circ_str, int32_t none);
void	 rprops_over(struct rprops *, const struct rprops *);

/* wml_styles.c */
const struct style *style_find(struct wml *, struct circ_str id,
	    enum wml_style_type);
void	 styles_need(struct wml *);

/* wml_numbering.c */
void	 numbering_mark(struct wml *, const struct pprops *,
	    const struct style *, struct doc_block *);

/* wml_fields.c */
void	 fields_result(struct walk *, const char *s, size_t n);
void	 fields_settle(struct walk *, size_t base);
void	 fields_ignore(struct wml *, const struct wml *first);

/* wml_tables.c */
void	 cell_begin(struct walk *);

/* wml_facts.c */
void	 facts_hidden(struct walk *);

/* wml_symbol.c */
uint32_t symbol_rune(enum wml_font, uint32_t code);
enum wml_font symbol_font(struct circ_str name);

/* wml_parts.c */
extern const struct xml_handler wml_props_handler;
void	 rels_read(struct wml *, struct circ_str part, struct wml_rels *);
struct wml_rel *rels_by_id(struct ctx *, struct wml_rels *,
	    struct circ_str id);
struct wml_rel *rels_by_type(struct wml_rels *, const char *type);
struct doc *wml_read(struct ctx *, const char *format,
	    const struct wml_source *);
/* A document that is one part, with styles and lists before the body. */
struct doc *wml_read_single(struct ctx *, const char *format,
	    const struct wml_source *);
void	 wml_walk(struct walk *, struct circ_str part);

#endif
