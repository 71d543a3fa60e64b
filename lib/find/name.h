/* SPDX-License-Identifier: MIT */
/* Personal names without an honorific, and the signs that part them. */
#ifndef NAME_H
#define NAME_H

#include "find/find.h"

#define COMMA(r) ((r) == ',' || (r) == 0x3001 || (r) == 0xFF0C || \
    (r) == 0x060C)
#define SEMICOLON(r) ((r) == ';' || (r) == 0xFF1B || (r) == 0x061B)
#define COLON(r) ((r) == ':' || (r) == 0xFF1A)
#define OPENING(r) ((r) == '(' || (r) == '[' || (r) == 0xFF08)
#define CLOSING(r) ((r) == ')' || (r) == ']' || (r) == 0xFF09)

/* The rune at i of a block's text; *len bytes long. */
uint32_t text_rune(const struct doc_block *, uint32_t i, uint32_t *len);
uint32_t text_space(const struct doc_block *, uint32_t i, uint32_t end);
/* A letter's case tells nothing in Arabic and Chinese. */
bool	 text_caseless(const struct doc_block *, uint32_t off);
/* The end of a word at i: letters, full stop of an initial, hyphen. */
uint32_t text_word(const struct doc_block *, uint32_t i, uint32_t end,
	    int *runes, int *uppers);

/* One of the particles that names are written with: "de", "von", "bin". */
bool	 name_particle(struct circ_str);
/* "d'Ormesson": a word in capitals for all that. */
bool	 name_elided(struct circ_str);

enum name { NAME_NONE, NAME_LIKELY, NAME_SURE };
/* Does a personal name begin at off?  *stop: where it ends. */
enum name name_at(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, uint32_t *stop);

#endif
