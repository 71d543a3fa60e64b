/* SPDX-License-Identifier: MIT */
/*
 * Containers: a zip file in memory, by libzip, with its limits.  Sizes that
 * the directory claims are not trusted: bytes are counted as they come.
 * Names are compared without regard to ASCII case, "\" is "/", a leading
 * "/" is nothing; of two entries with one name the first is meant.
 */
#ifndef ZIP_H
#define ZIP_H

#include "base/xml.h"

struct pack_entry;
struct pack {
	struct zip	*zip;
	struct pack_entry *entries;
	size_t		 n;
	uint64_t	 total;		/* bytes read so far, of all parts */
	struct pack_buffer *buffers;	/* free ones */
};

/**
 * Open a container. *p is the caller's and zeroed: whoever called ctx_try
 * closes it, also after pack_open raised.
 */
void	 pack_open(struct ctx *, struct pack *p, const char *s, size_t n);
void	 pack_close(struct pack *p);

/** The entry of that name, or -1. */
long	 pack_find(const struct pack *, struct circ_str name);
/** Name of an entry as the container writes it, "\" folded to "/". */
const char *pack_name(const struct pack *, size_t i);

/** Parse an entry as XML. Frees what it opened on every way out. */
void	 pack_parse(struct ctx *, struct pack *, size_t i,
	    const struct xml_handler *, void *arg);
/** The whole entry, in the arena. */
struct circ_str pack_read(struct ctx *, struct pack *, size_t i);

#endif
