/* SPDX-License-Identifier: MIT */
/*
 * A table from names to numbers, in the arena: ids of styles, lists, parts
 * and changes, of which a document may hold many.
 */
#ifndef MAP_H
#define MAP_H

#include "base/base.h"

#define MAP_NONE SIZE_MAX

struct map {
	struct map_slot	*v;
	size_t		 n, size;	/* size: a power of two; 0: empty */
};

/** The number of a name; MAP_NONE if it has none. */
size_t	 map_get(struct ctx *, const struct map *, struct circ_str name);
/** Give a name a number unless it has one; the name must stay. */
void	 map_put(struct ctx *, struct map *, struct circ_str name, size_t);
/** A whole number as a name: its bytes, which must stay. */
static inline struct circ_str
map_name(const int32_t *n)
{
	return (struct circ_str){ (const char *)n, sizeof(*n) };
}

#endif
