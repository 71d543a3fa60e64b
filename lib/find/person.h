/* SPDX-License-Identifier: MIT */
/* Names of people in running text, and the contacts that they belong to. */
#ifndef PERSON_H
#define PERSON_H

#include "find/letter.h"

/* A contact in the making; add_contact() settles duplicates. */
struct contacts {
	struct find	*f;
	VEC(struct circ_contact) v;
};

/* The name that begins at off (an honorific, then capitalised words), not
   beyond end; its length in bytes, 0: none. */
uint32_t person_at(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);
/* The first name with an honorific within off..end. */
bool	 person_in(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, uint32_t *at, uint32_t *len);
/* Two to five words that each begin with a capital, and nothing else. */
bool	 person_like(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t len);

/* Add or merge: an equal address, number or name is the same contact. */
void	 contact_add(struct contacts *, const struct circ_contact *);
/* Contacts in a stretch of running text. */
void	 contact_text(struct contacts *, const struct doc_block *,
	    uint32_t off, uint32_t end, bool strict);

#endif
