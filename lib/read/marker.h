/* SPDX-License-Identifier: MIT */
/* What list markers look like: numbers in many scripts, and bullets. */
#ifndef MARKER_H
#define MARKER_H

#include "base/base.h"

enum marker_format {
	MARKER_NONE, MARKER_DECIMAL, MARKER_LOWER_ALPHA, MARKER_UPPER_ALPHA,
	MARKER_LOWER_ROMAN, MARKER_UPPER_ROMAN, MARKER_LOWER_CYRILLIC,
	MARKER_UPPER_CYRILLIC, MARKER_LOWER_GREEK, MARKER_ARABIC_INDIC,
	MARKER_FULL_WIDTH, MARKER_CIRCLED, MARKER_IDEOGRAPH,
	MARKER_ARABIC_ALPHA, MARKER_ARABIC_ABJAD, MARKER_DECIMAL_ZERO
};

/* The format that an example begins, as OpenDocument names it: "1", "a". */
enum marker_format marker_format(struct circ_str example);
void	 marker_number(struct ctx *, struct buf *, enum marker_format,
	    uint32_t n);
/* A bullet; signs of symbol fonts become the Unicode sign they look like. */
void	 marker_bullet(struct ctx *, struct buf *, struct circ_str);

#endif
