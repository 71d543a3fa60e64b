/* SPDX-License-Identifier: MIT */
/*
 * Recognition: block tree in, model out.  It works in steps, each in a file
 * of its own and each reading only what earlier steps left in struct find:
 *
 *	language.c	which language, which words
 *	words.c		one pass over the text marks every known phrase
 *	mentions (date.c, time.c, zone.c, address.c ...)
 *	parts.c		letter, annexes, notes: where each begins
 *	letterhead.c, addressees.c, contacts.c, signatory.c ...
 *	agenda*.c	tables and lines that are agendas
 *	event*.c	meetings, out of mentions, agendas and the letter
 *	deadline.c, annex.c, links.c
 *
 * Recognisers know no file format: they see blocks, roles and looks.
 */
#ifndef FIND_H
#define FIND_H

#include "doc/doc.h"
#include "lang/lang.h"
#include "model/model.h"

/* A known phrase in a block's text. */
struct hit {
	uint32_t	 off, len;	/* bytes of the block's text */
	int		 section;	/* enum lang_section */
	int		 value;
	const struct lang *lang;
};

#define LINE_STRIDE 64u		/* bytes of text that share an entry */
#define LINE_MANY 64u		/* fewer need no entries */

/* What the steps know of one paragraph block, by block id. */
struct line {
	const struct doc_block *block;
	struct hit	*hits;		/* by offset, longest first */
	size_t		 nhits;
	uint32_t	*hit_at;	/* first hit of each LINE_STRIDE bytes; */
	uint32_t	*mention_at;	/* the same; NULL where there are few */
	size_t		 mention;	/* index of its first mention, */
	size_t		 nmentions;	/* and how many */
	size_t		 part;		/* index into find.parts */
};

enum part_kind { PART_LETTER, PART_ANNEX, PART_OTHER };

/* A stretch of blocks that belongs together: the letter, one annex ... */
struct part {
	enum part_kind	 kind;
	uint32_t	 first, last;	/* block ids, inclusive */
	const struct doc_block *heading;/* of an annex; may be NULL */
	uint32_t	 salutation;	/* block id or CIRC_NOWHERE */
	uint32_t	 closing;	/* "Yours faithfully"; or CIRC_NOWHERE */
	uint32_t	 label_off, label_len;	/* "Annex 1" in an annex's */
						/* first block; 0: none */
};

/* An agenda candidate that agenda*.c recognised. */
struct agenda {
	uint32_t	 first, last;	/* block ids that it covers */
	VEC(struct circ_row) rows;
	const struct doc_block *heading;/* that introduces it; may be NULL */
	struct circ_moment day;		/* of the heading; year 0: none */
	const struct mention *zone;	/* stated in it; may be NULL */
	bool		 timed;		/* any row has a time */
	bool		 h24;		/* any hour is printed as 13 or more */
};

struct find {
	struct ctx	*ctx;
	const struct doc *doc;
	struct model	*m;
	const struct lang *lang;	/* of the document */
	const struct lang *also;	/* English beside another; or NULL */
	struct line	*lines;		/* doc->nblocks, by block id */
	VEC(struct part) parts;
	struct counter	*common;	/* language.c: words of languages */
	struct letter	*letter;	/* letter.h: the letterhead; or NULL */
	VEC(struct agenda) agendas;
	size_t		 nrows;		/* of all agendas and meetings */
};

/* Recognise everything. The only function that lib/api.c calls. */
void	 find_all(struct ctx *, const struct doc *, struct model *);

/* -- words.c -- */
void	 words_free(void);		/* what it compiled; circ_cleanup */
/* Mark every known phrase of the document's languages: fills lines. */
void	 find_words(struct find *);
/* Index of the first hit of a line at or after off. */
size_t	 hits_from(const struct line *, uint32_t off);
/* The phrase of a section that begins at off, longest; or NULL. */
const struct hit *words_at(const struct find *, uint32_t block,
    enum lang_section, uint32_t off);
/* The first phrase of a section within off..end of a block; or NULL. */
const struct hit *words_in(const struct find *, uint32_t block,
    enum lang_section, uint32_t off, uint32_t end);
/* One of the most common words of the document's languages? */
bool	 words_common(const struct find *, struct circ_str word);
/* Does a text begin with a phrase of a section that is not marked? */
bool	 words_prefix(const struct find *, enum lang_section, struct circ_str);

/* -- language.c -- */
/* 0: may be in the document's language; 1: in another; 2: another script. */
int	 language_distance(struct find *, struct circ_str);

/* -- the steps, in order -- */
/* A document that names all its values: take them; false if it is none. */
bool	 find_native(struct find *);
void	 find_language(struct find *);
void	 find_mentions(struct find *);
void	 find_parts(struct find *);
void	 find_letterhead(struct find *);
void	 find_contacts(struct find *);
void	 find_signatory(struct find *);
void	 find_annexes(struct find *);
void	 find_agendas(struct find *);
void	 find_events(struct find *);
void	 find_type(struct find *);	/* of what is but a programme */
void	 find_deadlines(struct find *);
void	 find_links(struct find *);

/* -- helpers that all steps share (find.c) -- */
struct circ_span span_of(const struct doc_block *, uint32_t off, uint32_t len);
/* The value of a stretch of a block, trimmed; soft breaks become spaces,
 * or nothing between Chinese signs. */
struct circ_value value_of(struct find *, const struct doc_block *,
    uint32_t off, uint32_t len);
/* One more than n meetings or agendas: raises beyond max_events. */
void	 count_event(struct find *, size_t n, const char *what);
/* So many more rows of agendas, or of meetings. */
void	 count_rows(struct find *, size_t n);
/* The mentions of a block: *n of them. */
const struct mention *mentions_of(const struct find *, uint32_t block,
    size_t *n);
/* Index of a block's first mention at or after off. */
size_t	 mentions_from(const struct find *, uint32_t block, uint32_t off);

#endif
