/* SPDX-License-Identifier: MIT */
/*
 * The block tree: what a reader of the printed page sees, with no trace of
 * the file format.  Readers make it with build.h; recognisers, checks and
 * circ2json --blocks only look at it.
 *
 * Text is what is seen: inserted text counts, deleted and hidden text does
 * not (both are kept as facts), a text box appears once, after the paragraph
 * that anchors it, fields show their result.
 */
#ifndef DOC_H
#define DOC_H

#include "base/base.h"

enum doc_kind { DOC_PARA, DOC_TABLE, DOC_BREAK };

enum doc_story {
	DOC_BODY, DOC_HEADER, DOC_FOOTER, DOC_NOTE, DOC_TEXTBOX, DOC_COMMENT
};

/* What the format itself says that a block is; trusted before words. */
enum doc_role {
	DOC_ROLE_NONE, DOC_ROLE_TITLE, DOC_ROLE_SUBTITLE, DOC_ROLE_REFERENCE,
	DOC_ROLE_DATE, DOC_ROLE_PLACE, DOC_ROLE_TYPE, DOC_ROLE_ISSUER,
	DOC_ROLE_SUBJECT, DOC_ROLE_ADDRESSEE, DOC_ROLE_COPY,
	DOC_ROLE_SALUTATION, DOC_ROLE_SIGNATURE, DOC_ROLE_ANNEX,
	DOC_ROLE_CONTACT, DOC_ROLE_DEADLINE, DOC_ROLE_EVENT, DOC_ROLE_ROW
};

#define DOC_BOLD	0x01u
#define DOC_ITALIC	0x02u
#define DOC_UNDERLINE	0x04u
#define DOC_CAPS	0x08u
#define DOC_SUPER	0x10u
#define DOC_STRIKE	0x20u
#define DOC_HIGHLIGHT	0x40u
#define DOC_INSERTED	0x80u	/* a tracked insertion or move target */

/* A stretch of a paragraph's text with one look; runs cover the text. */
struct doc_run {
	uint32_t	 off, len;
	uint32_t	 flags;
	uint16_t	 size;		/* half points; 0: not told */
	struct circ_str	 lang;		/* BCP 47; may be absent */
};

struct doc_anchor {			/* a hyperlink's stretch */
	uint32_t	 off, len;
	struct circ_str	 target;	/* URL, or "#bookmark"; "": none */
};

enum doc_align { DOC_LEFT, DOC_CENTER, DOC_RIGHT, DOC_JUSTIFY };

struct doc_cell;
struct doc_block {
	enum doc_kind	 kind;
	enum doc_story	 story;
	enum doc_role	 role;
	uint32_t	 id;		/* index into doc.blocks */
	uint32_t	 page;		/* 1...; 0: unknown */
	uint32_t	 paragraph;	/* 1..., in its story or cell */
	struct doc_block *next;		/* sibling in story or cell */
	const struct doc_cell *cell;	/* that holds it; NULL: in none */

	/* DOC_PARA */
	struct circ_str	 text;		/* '\n' line break, '\t' tab */
	struct circ_str	 marker;	/* computed list marker: "1.", "•" */
	struct circ_str	 style;		/* style's name as users see it */
	int8_t		 heading;	/* 1 to 9; 0: none; title is a role */
	int8_t		 list;		/* list level 0 to 8; -1: no item */
	enum doc_align	 align;
	bool		 rtl;
	bool		 new_page;	/* page break before */
	int32_t		 indent;	/* left, twentieths of a point */
	struct doc_run	*runs;		size_t nruns;
	struct doc_anchor *links;	size_t nlinks;

	/* DOC_TABLE */
	struct doc_table *table;
};

struct doc_cell {
	const struct doc_table *table;
	uint32_t	 row, col;	/* 0..., of the top left corner */
	uint32_t	 rowspan, colspan;
	struct doc_block *first, *last;	/* may be NULL: empty */
};

struct doc_table {
	struct doc_block *block;
	uint32_t	 number;	/* 1..., in its story */
	uint32_t	 nrows, ncols;
	struct doc_cell	**grid;		/* nrows * ncols; NULL: no cell there */
	bool		*header;	/* nrows: repeated header row */
};

/* The cell that covers a grid square; NULL outside or where none is. */
const struct doc_cell *doc_at(const struct doc_table *, uint32_t row,
    uint32_t col);
/* All text of a cell, blocks joined by '\n', nested tables included. */
struct circ_str doc_cell_text(struct ctx *, const struct doc_cell *);

/*
 * What the checks want to know and the page does not show.  text: the words
 * concerned (or the name of a bookmark, property, part, program); extra:
 * author, target, or property value.  For DOC_HIDDEN extra is "hidden",
 * "white" or "tiny"; the words of the latter two stay in the text.
 */
enum doc_fact_kind {
	DOC_INSERTION, DOC_DELETION, DOC_FORMAT_CHANGE, DOC_COMMENTED,
	DOC_HIDDEN, DOC_PLACEHOLDER, DOC_BOOKMARK, DOC_BOOKMARK_REF,
	DOC_FIELD_ERROR, DOC_MACRO, DOC_OLE, DOC_DDE, DOC_ALTCHUNK,
	DOC_ACTIVEX, DOC_EXTERNAL, DOC_PROPERTY, DOC_NO_ALT_TEXT,
	DOC_DATE_CONTROL
};
struct doc_fact {
	enum doc_fact_kind kind;
	struct circ_span at;
	struct circ_str	 text, extra;
};

struct doc {
	struct circ_str	 format;
	struct doc_block **blocks;	/* all, in reading order: headers, */
	size_t		 nblocks;	/* body, notes, footers, comments; a */
					/* table before its cells' blocks */
	struct doc_block *body;		/* first block of the body */
	struct doc_fact	*facts;
	size_t		 nfacts;
	struct circ_str	 lang;		/* default language that the file claims */
	struct circ_str	 title;		/* document property */
};

/* The emphasis flags that hold for every letter of off..off+len. */
uint32_t doc_flags(const struct doc_block *, uint32_t off, uint32_t len);

#endif
