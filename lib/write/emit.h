/* SPDX-License-Identifier: MIT */
/*
 * JSON as it comes: values go into the output one after the other, so that a
 * document costs the room of its text and no tree of it.
 */
#ifndef EMIT_H
#define EMIT_H

#include "write/write.h"

struct emit {
	struct ctx	*ctx;
	struct out	*out;
	bool		 pretty;	/* indent by two spaces */
	bool		 any;		/* the open container holds something */
	unsigned	 depth;
};

/* A container, '{' or '[', and its end; key NULL: in an array, or the root. */
void	 emit_open(struct emit *, const char *key, char bracket);
void	 emit_close(struct emit *, char bracket);
/* Values, likewise. */
void	 emit_text(struct emit *, const char *key, struct circ_str);
void	 emit_int(struct emit *, const char *key, long);
void	 emit_true(struct emit *, const char *key);

#endif
