/* SPDX-License-Identifier: MIT */
/*
 * How a reader makes a block tree: it says what it meets, in order, and the
 * builder keeps ordinals, merges and limits.  Calls nest like the document:
 * a table may be opened inside a cell, a text box inside a paragraph (it is
 * placed after that paragraph).
 */
#ifndef BUILD_H
#define BUILD_H

#include "doc/doc.h"

struct build;

struct build *build_new(struct ctx *, const char *format);

/* Stories; each call begins or resumes that one. Nests (text box, note). */
void	 build_story(struct build *, enum doc_story);
void	 build_story_end(struct build *);

/* Paragraphs. The returned block may be given style, heading, ... freely. */
struct doc_block *build_para(struct build *);
void	 build_para_end(struct build *);
struct doc_block *build_current(struct build *);	/* open paragraph or NULL */
/* Text with a look; off and len of the run are the builder's matter. */
void	 build_text(struct build *, const char *s, size_t n,
	    const struct doc_run *look);
/* A hyperlink begins; its target stays where it is. */
void	 build_link(struct build *, struct circ_str target);
void	 build_link_end(struct build *);
/* Join the open paragraph with the next one (deleted paragraph mark). */
void	 build_para_join(struct build *);
/* A page break: what follows is on the next page. */
void	 build_page(struct build *, bool explicit_break);

/* Tables. skip: grid columns left empty before the row or cell. */
void	 build_table(struct build *);
void	 build_row(struct build *, bool header, uint32_t skip);
void	 build_cell(struct build *, uint32_t colspan, uint32_t rowspan);
/* This cell continues the one above in the same column (w:vMerge). */
void	 build_cell_continues(struct build *, uint32_t colspan);
void	 build_cell_end(struct build *);
void	 build_row_end(struct build *);
void	 build_row_header(struct build *);	/* the open row is one */
void	 build_row_drop(struct build *);	/* the row was deleted */
void	 build_table_end(struct build *);

void	 build_fact(struct build *, enum doc_fact_kind, struct circ_str text,
	    struct circ_str extra);

/* The place where the next word will stand; .block NULL: in no paragraph. */
struct build_mark {
	struct doc_block *block;
	uint32_t	 off, len;
};
struct build_mark build_here(const struct build *);
void	 build_fact_at(struct build *, struct build_mark,
	    enum doc_fact_kind kind, struct circ_str text,
	    struct circ_str extra);

/* Close what is open and hand over the tree. */
struct doc *build_finish(struct build *);

#endif
