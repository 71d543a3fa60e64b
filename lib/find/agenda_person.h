/* SPDX-License-Identifier: MIT */
/*
 * What the files share that tell persons and bodies of an agenda from its
 * other words: the evidence of a stretch.
 */
#ifndef AGENDA_PERSON_H
#define AGENDA_PERSON_H

#include "find/agenda.h"
#include "find/name.h"

/* -- agenda_person.c -- */
/* Does the stretch hold a country (or, seats, an organization)?  whole: is
   it one and nothing else? */
bool	 person_place(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end, bool seats, bool whole);
/* Is it the name of a body, 2, or likely one, 1? */
int	 person_body(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end);

#endif
