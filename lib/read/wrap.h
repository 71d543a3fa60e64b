/* SPDX-License-Identifier: MIT */
/*
 * Line ends of plain text: was the line broken because it was full, or does
 * the break mean something?
 */
#ifndef WRAP_H
#define WRAP_H

#include "base/base.h"

/* Columns that text takes; ideographs take two. */
size_t	 wrap_width(const char *s, size_t n);
/*
 * The width that a text was wrapped at: one line in seven is as long.  0 if
 * it was not wrapped: a line is longer than anyone wraps, or all are short.
 */
size_t	 wrap_find(struct circ_str text);
/*
 * Whether the break after a line is only a wrap: the first word of the next
 * line would not have fitted.
 */
bool	 wrap_soft(size_t width, struct circ_str line, struct circ_str next);

#endif
