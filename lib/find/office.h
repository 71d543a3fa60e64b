/* SPDX-License-Identifier: MIT */
/*
 * A line of a masthead by itself; letter_issuer.c makes names of lines and
 * chooses among them.
 */
#ifndef OFFICE_H
#define OFFICE_H

#include "find/letter.h"

uint32_t office_first(struct circ_str);		/* its first sign; or 0 */
size_t	 office_words(struct circ_str);
/* A word that joins parts of a name begins at, or ends at, `at`. */
bool	 office_small(const struct find *, uint32_t block, uint32_t at,
	    bool end);
/* "The Director-General": the head of a house, and nothing else. */
bool	 office_post(const struct find *, const struct seg *);
/* An organization that circ knows by its whole name or acronym. */
bool	 office_known(struct circ_str);
/* "United Nations": the house of many, and nothing else. */
bool	 office_umbrella(const struct find *, struct circ_str);
/* One word that means little alone: "Secretariat", "La Commission". */
bool	 office_bare(const struct find *, const struct seg *);
/* Does the head of the office that a line names, with its noun, sign? */
bool	 office_signs(const struct letter *, const struct seg *,
	    const struct hit *noun);
/* "MAP COMMISSION | Third session (Oslo, 3 May)": is segment i a body, and
   does the next line of its block tell which time it meets? */
bool	 office_sits(const struct letter *, size_t i);
/* A short name that means little without the line above it. */
bool	 office_within(const struct find *, const struct seg *);
/* What a name loses by words or letters of another language than the text;
   and a line, with its noun, also by the noun's place. */
int	 office_strange(struct find *, struct circ_str);
int	 office_foreign(struct find *, const struct seg *,
	    const struct hit *noun);

#endif
