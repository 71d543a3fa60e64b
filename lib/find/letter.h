/* SPDX-License-Identifier: MIT */
/*
 * What the recognisers of the letter share: the letterhead as a list of short
 * segments - a soft line, or a tab stop's stretch of one - each with the
 * label that it begins with, and the helpers to walk over them.
 *
 *	parts.c			where the letter is
 *	letterhead.c		segments and labels; the order of the fields
 *	letter_value.c		which segments are a label's value
 *	letter_*.c		one field each
 */
#ifndef LETTER_H
#define LETTER_H

#include "find/find.h"

/* A short stretch of a block's text, and what it was taken for. */
struct seg {
	const struct doc_block *b;
	uint32_t	 off, len;	/* trimmed */
	uint32_t	 line;		/* soft line within the block, 0... */
	int		 label;		/* enum lang_section, or -1 */
	uint32_t	 value;		/* where the label's value begins */
	bool		 colon;		/* a colon stands after the label */
	bool		 bullet;	/* a list item, or a dash in front */
	bool		 used;		/* some field has taken it */
};

/* The letterhead: what stands before the salutation or the first prose. */
struct letter {
	struct find	*f;
	const struct part *part;
	VEC(struct seg)	 segs;		/* of the letterhead */
	size_t		 nhead;		/* segs up to here stand before */
	uint32_t	 end;		/* this block, that begins the text */
};

/* A stretch of a segment that is, or is part of, a label's value. */
struct piece {
	size_t		 seg;
	uint32_t	 off, len;	/* in the block's text */
};

struct pieces {
	struct piece	*v;
	size_t		 n, a;
};

/* -- text -- */
size_t	 letter_runes(struct circ_str);
void	 letter_first_line(const struct doc_block *, uint32_t *off,
	    uint32_t *len);
uint32_t letter_skip_spaces(struct circ_str, uint32_t from);
uint32_t letter_colon(struct circ_str, uint32_t at);	/* bytes, or 0 */
bool	 letter_full_width(const struct doc_block *);

#endif
