/* SPDX-License-Identifier: MIT */
/* Strings that a run has met, each with a number: a hash table. */
#ifndef SET_H
#define SET_H

#include "shared/tool.h"

struct set_slot {
	char	*key;
	size_t	 n;		/* bytes of key */
	size_t	 value;
};

struct set {
	struct set_slot	*slot;
	size_t		 n, a;	/* used, and all; a power of 2 */
};

/**
 * The number that belongs to a key, 0 when it is new; *is_new tells which
 * (it may be NULL).  The pointer holds until the next call.
 */
size_t	*set_at(struct set *, const char *key, size_t n, bool *is_new);
/** The number of a key that is there, else NULL. */
size_t	*set_find(const struct set *, const char *key, size_t n);
void	 set_free(struct set *);

#endif
