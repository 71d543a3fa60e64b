/* SPDX-License-Identifier: MIT */
/*
 * The state of an OpenDocument body while its events come: every open element
 * has a frame that holds what its end restores.
 */
#ifndef ODF_BODY_H
#define ODF_BODY_H

#include "read/odf.h"

/* The list that a paragraph stands in. */
struct odf_place {
	int		 depth;		/* 0: in no list */
	bool		 fresh;		/* an item begins; not yet counted */
	bool		 header;	/* a list header: no number */
	long		 start;		/* its number; -1: go on */
	struct circ_str	 style;
	struct odf_counter *counter;
};

/* An open paragraph; they nest through text boxes and notes. */
struct odf_open {
	struct odf_open	*outer;
	struct doc_block *block;
	bool		 blank;		/* the last sign was folded space */
	bool		 pending;	/* a space, if more text comes */
	bool		 break_after;
	enum odf_script	 script;	/* of the last letter */
	struct buf	 hidden, inserted, deleted;
};

/* What may stand here. */
enum odf_in { ODF_IN_FLOW, ODF_IN_PARA, ODF_IN_TABLE, ODF_IN_ROW,
	ODF_IN_NONE };

struct odf_frame {
	enum odf_tag	 tag;
	enum odf_in	 in;
	bool		 done;		/* its end has something to do */
	bool		 image, alt;	/* of a draw:frame */
	struct odf_look	 look;
	struct odf_place	 list;
	struct odf_open	*para;
};

struct odf_region {
	struct circ_str	 id, author;
	enum odf_tag	 kind;
	struct buf	 text;
};

struct odf_tape {
	VEC(struct odf_event) e;
	size_t		 depth;
	long		 times;
	bool		 words;
};

struct odf_body {
	struct ctx	*ctx;
	struct build	*build;
	struct odf_styles *styles;
	enum odf_scope	 scope;
	VEC(struct odf_frame) stack;
	struct odf_open	*para;
	struct odf_lists lists;
	VEC(struct odf_region) regions;
	struct map	 region_ids;
	uint64_t	 nregions;
	size_t		 inserting;	/* open insertions, */
	size_t		 deleting;	/* and deletions that stand here */
	struct circ_str	 who;		/* made the last of them */
	size_t		 tracking;	/* depth in text:tracked-changes */
	size_t		 skip;		/* depth within a skipped element */
	struct buf	*skipped;	/* its text, if that is a fact */
	struct buf	 hidden, author;
	struct odf_tape	*tape;
	bool		 plain;		/* do not tape the next event */
	size_t		 played;
	bool		 begun;		/* a block stands in the body */
};

/* odf_para.c */
struct odf_frame *odf_top(struct odf_body *);
/* Add words to those kept with a fact, up to a limit. */
void	 odf_keep(struct ctx *, struct buf *, const char *s, size_t n);
/* Characters of a paragraph, white space folded. */
void	 odf_characters(struct odf_body *, const char *s, size_t n);
/* A sign that is shown as such. */
void	 odf_sign(struct odf_body *, const char *s, size_t n);
void	 odf_para_begin(struct odf_body *, const struct odf_event *);
void	 odf_para_end(struct odf_body *, struct odf_open *);
/* What was inserted or deleted so far in this paragraph is a fact. */
void	 odf_flush_changes(struct odf_body *, struct odf_open *);
/* Page breaks and master pages that a block's style asks for. */
void	 odf_page_before(struct odf_body *, const struct odf_style *);
bool	 odf_in_body(const struct odf_body *);

#endif
