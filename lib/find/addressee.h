/* SPDX-License-Identifier: MIT */
/*
 * A list of addressees in the making: which stretches of text there are
 * (addressees.c), and how they become items (addressee_list.c).
 */
#ifndef ADDRESSEE_H
#define ADDRESSEE_H

#include "find/letter.h"

struct addressee {
	struct circ_value v;
	bool		 listed;	/* by a bullet or a line of its own */
};

struct addressees {
	struct letter	*l;
	VEC(struct addressee) items;
};

/* Bytes of the word for "to" at the begin of a stretch; 0: none. */
uint32_t addressee_to(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);
/* Does a line name someone whom letters go to? */
bool	 addressee_like(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);
/*
 * Russian names whom one writes to in the dative: does a line begin with a
 * word in -ам, -ям, -ым, -им, -ому, -ему ("Железным дорогам")?
 */
bool	 addressee_dative(const struct doc_block *, uint32_t off,
	    uint32_t end);
void	 addressee_put(struct addressees *, struct circ_value, bool listed);
/* Make items out of pieces: one for each line that begins something new. */
void	 addressee_gather(struct addressees *, const struct pieces *);
/* Split what enumerates, clean all, and hand the list over. */
void	 addressee_finish(struct addressees *, const struct circ_value **out,
	    size_t *n);

#endif
