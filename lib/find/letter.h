/* SPDX-License-Identifier: MIT */
/*
 * What the recognisers of the letter share: the letterhead as a list of short
 * segments - a soft line, or a tab stop's stretch of one - each with the
 * label that it begins with, and the helpers to walk over them.
 *
 *	parts.c			where the letter is
 *	part_letter.c		whether a text without a greeting is one
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
	uint32_t	 mark;		/* bytes of a typed dash before off */
	uint32_t	 line;		/* soft line within the block, 0... */
	int		 label;		/* enum lang_section, or -1 */
	uint32_t	 value;		/* where the label's value begins */
	bool		 colon;		/* a colon stands after the label */
	bool		 bullet;	/* a list item, or a dash in front */
	bool		 used;		/* some field has taken it */
	int		 owner;		/* the label whose value it is, or -1 */
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

/* The letterhead: what stands before the salutation or the first prose. */
struct letter {
	struct find	*f;
	const struct part *part;
	VEC(struct seg)	 segs;		/* of the letterhead */
	size_t		 nhead;		/* segs up to here stand before */
	uint32_t	 end;		/* this block, that begins the text */
	int		 type;		/* enum lang_doctype; 0: none */
	struct pieces	 reference;	/* what it is made of */
	struct circ_value signer;	/* that signs with its name, below */
	struct circ_value title;	/* what may be the subject yet, */
	struct circ_value issuer;	/* and the issuer */
};

#define MAXSEGS 400		/* of a letterhead; no real one has half */
#define LABEL_NONE	(-1)
#define LABEL_OTHER	LANG_NSECTIONS	/* a label of no known kind */

/* -- letter_text.c -- */
size_t	 letter_runes(struct circ_str);
size_t	 letter_words(struct circ_str);
bool	 letter_starts_lower(struct circ_str);	/* in a script with case */
void	 letter_first_line(const struct doc_block *, uint32_t *off,
	    uint32_t *len);
uint32_t letter_skip_spaces(struct circ_str, uint32_t from);
uint32_t letter_colon(struct circ_str, uint32_t at);	/* bytes, or 0 */
bool	 letter_full_width(const struct doc_block *);	/* parts.c */
bool	 letter_greets_all(const struct find *, const struct doc_block *);
bool	 letter_in(const struct find *, uint32_t first, uint32_t last);
bool	 signature_ends(struct find *, uint32_t first, uint32_t last);
bool	 letter_has_digit(struct circ_str);
bool	 letter_has_letter(struct circ_str);
/*
 * A house's name, address and general numbers, on lines of one paragraph or
 * in one line with its website?
 */
bool	 letter_masthead(const struct find *, const struct doc_block *);
bool	 letter_lower(uint32_t);	/* a letter that has a capital */
/* Length of the dash or bullet at s; 0: none. */
uint32_t letter_mark(struct circ_str s);
bool	 letter_holds_colon(struct circ_str);
/* Does it begin like a genitive of Russian, so that its noun stands above:
   "Всемирной организации", "18-го заседания"? */
bool	 letter_genitive(struct circ_str);
bool	 letter_ends_sentence(struct circ_str);	/* in a stop or comma */
/* Length of the item mark at s: a dash or bullet and spaces; 0: none. */
uint32_t letter_bullet(struct circ_str s);
/*
 * What is left of from..to of a block without the points and small words at
 * both ends that join a place, a number and a date: "Fait à Genève, le".
 */
struct circ_str letter_strip(const struct find *, const struct doc_block *,
	    uint32_t from, uint32_t to);
struct circ_str seg_text(const struct seg *);
/* The first mention of a kind that begins in off..end of a block. */
const struct mention *letter_mention(const struct find *, uint32_t block,
	    enum mention_kind, uint32_t off, uint32_t end);
/* A day printed in full, alone, in off..end of a block. */
const struct mention *letter_day(const struct find *, uint32_t block,
	    uint32_t off, uint32_t end);
bool	 letter_holds(const struct find *, const struct seg *,
	    enum lang_section);

bool	 letter_heads(const struct doc_block *, uint32_t off, uint32_t len);
				/* does a line look like a heading? */
/* "Distr.: General", "Draft": of the document; not "Draft agenda". */
bool	 letter_is_mark(const struct find *, const struct seg *);
/* "Information for participants*": names no meeting, and nothing else; enum
   lang_mark, or 0. */
int	 letter_paper(const struct find *, const struct seg *);
/* "Background", "Session overview": a section that programmes lack? */
bool	 letter_explains(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t len);
/* Does a paragraph begin a note: "X presents its compliments to Y"? */
bool	 letter_note(const struct find *, const struct doc_block *);
/* The block that presents compliments, and where; or NULL. */
const struct doc_block *letter_compliments(const struct letter *,
	    const struct hit **);

/* -- letter_segs.c -- */
/* Add the segments of a block to the list, with their labels. */
void	 letter_add(struct letter *, const struct doc_block *);

/* Step over what may stand between a label and its colon or value. */
uint32_t letter_after_label(struct circ_str, uint32_t at, uint32_t end);
/* Where the colon of the label stands that begins at off; 0: none. */
uint32_t letter_label_at(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);
/* "17.10.2022 № 3-3/09": where the number behind the day begins; or 0. */
size_t	 letter_number_behind(const struct find *, const struct doc_block *,
	    size_t from, size_t to);

/* -- letter_value.c -- */
/* The segments that a label's value is made of, in order. */
void	 letter_pieces(struct letter *, size_t label, struct pieces *);
/* Pieces as one value; soft wraps become spaces. */
struct circ_value letter_join(struct letter *, const struct pieces *);
void	 letter_use(struct letter *, const struct pieces *);
/* The label that the cell left of this one asks with; or LABEL_NONE. */
int	 letter_asked(const struct letter *, const struct doc_cell *);
/* The cell right of, or below, one that is not empty; or NULL. */
const struct doc_cell *letter_right(const struct letter *,
	    const struct doc_cell *);
const struct doc_cell *letter_below(const struct letter *,
	    const struct doc_cell *);
/* Index of the first segment of a cell, or l->segs.n. */
size_t	 letter_cell_seg(const struct letter *, const struct doc_cell *);

/* -- one field each -- */
void	 letter_reference(struct letter *);
/* A code of capitals and numbers?  *lead: bytes that announce it. */
bool	 letter_is_code(struct circ_str, uint32_t *lead);
void	 letter_date(struct letter *);
void	 letter_addressees(struct letter *);
void	 letter_subject_label(struct letter *);	/* the labelled one, first */
void	 letter_subject(struct letter *);
void	 letter_issuer(struct letter *);
/* -- letter_sender.c: the issuer, where words say it -- */
void	 letter_sender(struct letter *, bool any);	/* "From:" */
void	 letter_greets(struct letter *);	/* "presents its compliments" */
void	 letter_organizer(struct letter *);	/* "organized by" */

/* -- letter_office.c -- */
/* The noun that says what kind of thing a line names; or NULL. */
const struct hit *letter_noun(const struct find *, const struct seg *);
/* The kind of organization that a line names, enum lang_org; or 0. */
int	 letter_office(const struct find *, const struct seg *);
void	 letter_type(struct letter *);
void	 letter_house(struct letter *);	/* mends the type by the issuer */
void	 letter_relates(struct letter *);

#endif
