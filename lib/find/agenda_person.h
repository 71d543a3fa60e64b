/* SPDX-License-Identifier: MIT */
/*
 * What the files share that tell persons and bodies of an agenda from its
 * other words: signs that part them, names, and the evidence of a stretch.
 */
#ifndef AGENDA_PERSON_H
#define AGENDA_PERSON_H

#include "find/agenda.h"

#define COMMA(r) ((r) == ',' || (r) == 0x3001 || (r) == 0xFF0C || \
    (r) == 0x060C)
#define SEMICOLON(r) ((r) == ';' || (r) == 0xFF1B || (r) == 0x061B)
#define COLON(r) ((r) == ':' || (r) == 0xFF1A)
#define OPENING(r) ((r) == '(' || (r) == '[' || (r) == 0xFF08)
#define CLOSING(r) ((r) == ')' || (r) == ']' || (r) == 0xFF09)

/* -- agenda_name.c -- */
/* The rune at i of a block's text; *len bytes long. */
uint32_t text_rune(const struct doc_block *, uint32_t i, uint32_t *len);
uint32_t text_space(const struct doc_block *, uint32_t i, uint32_t end);
/* A letter's case tells nothing in Arabic and Chinese. */
bool	 text_caseless(const struct doc_block *, uint32_t off);
/* The end of a word at i: letters, full stop of an initial, hyphen. */
uint32_t text_word(const struct doc_block *, uint32_t i, uint32_t end,
	    int *runes, int *uppers);

enum name { NAME_NONE, NAME_LIKELY, NAME_SURE };
/* Does a personal name begin at off?  *stop: where it ends. */
enum name name_at(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, uint32_t *stop);

/* -- agenda_person.c -- */
/* Does the stretch hold a country (or, seats, an organization)?  whole: is
   it one and nothing else? */
bool	 person_place(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end, bool seats, bool whole);
/* Is it the name of a body, 2, or likely one, 1? */
int	 person_body(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end);

#endif
