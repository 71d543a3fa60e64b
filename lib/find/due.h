/* SPDX-License-Identifier: MIT */
/* What the files that find deadlines share. */
#ifndef DUE_H
#define DUE_H

#include "find/event.h"

struct deadlines {
	struct events	 e;
	VEC(struct circ_deadline) out;
};

/*
 * Take a date for a deadline, if it lies ahead.  prose: a sentence that
 * repeats a known day adds nothing.
 */
void	 deadline_add(struct deadlines *, const struct mention *,
    struct circ_value text, bool prose);

/* -- due_table.c -- */
/* Deadlines of tables; what they take is claimed. */
void	 due_tables(struct deadlines *);

#endif
