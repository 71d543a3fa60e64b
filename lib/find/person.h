/* SPDX-License-Identifier: MIT */
/* Names of people in running text, and the contacts that they belong to. */
#ifndef PERSON_H
#define PERSON_H

#include "find/letter.h"

struct person {
	uint32_t	 off, len;
	bool		 likely;	/* but not sure: no honorific, say */
};

/* -- person.c -- */
/* The name that begins at off (an honorific, then capitalised words), not
   beyond end; its length in bytes, 0: none. */
uint32_t person_at(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);
/* The first name within off..end: with an honorific; or, where it stands by
   itself between signs, without. */
bool	 person_next(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, struct person *);
/* The words in capitals that end before the sign at end, if a name. */
bool	 person_before(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, struct person *);
/* The office that off..end, a line or what precedes an address, ends with or
   consists of: "Legal Affairs Section"; no general one: "the Secretariat". */
bool	 person_office(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, struct person *);
/* Is the stretch nothing but a name? */
bool	 person_like(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t len);

/* -- person_zh.c -- */
/* Where the Chinese name before an honorific begins; the hit's off: none. */
uint32_t person_zh(const struct find *, const struct doc_block *,
	    const struct hit *, uint32_t off);
/* Nothing but Chinese signs and dots, and short? */
bool	 person_zh_like(struct circ_str);

/* -- contacts.c -- */
struct contacts {
	struct find	*f;
	VEC(struct circ_contact) v;
};

/* Add or merge: an equal address, number or name is the same contact. */
void	 contact_add(struct contacts *, const struct circ_contact *);

/* -- contact_card.c -- */
/* Whom one sentence names, and the numbers that follow each name. */
struct card {
	struct circ_contact c;
	uint32_t	 end;		/* of its last part */
	bool		 likely;	/* the name is */
};
#define MAXCARDS 16			/* in a sentence */

size_t	 cards_of(struct find *, const struct doc_block *, uint32_t off,
	    uint32_t end, struct card *);
bool	 card_empty(const struct circ_contact *);	/* of numbers */
/* Fill what `to` lacks; false if both say different things. */
bool	 card_merge(struct circ_contact *to, const struct circ_contact *);

/* -- contact_table.c -- */
/* Is a table one with a person in each column?  Then their contacts. */
bool	 contact_columns(struct contacts *, const struct doc_table *);

/* -- contact_text.c -- */
/* Reads lines of text; what stands on neighbouring lines is one contact. */
struct contact_reader {
	struct contacts	*out;
	struct card	 open;		/* may go on with the next line */
	const struct doc_block *last;	/* where it stood; NULL: none open */
	bool		 asked;		/* "contact", "return to" */
	bool		 venue, lodging;	/* whose numbers are no contacts */
	bool		 labelled;	/* "tel." */
	bool		 reply;		/* "send": where answers go */
	bool		 strict;	/* in an annex: only whom one is to ask */
	uint32_t	 foot;		/* from this block on likewise */
};

void	 contact_text(struct contact_reader *, const struct doc_block *,
	    uint32_t off, uint32_t end);
void	 contact_flush(struct contact_reader *);

#endif
