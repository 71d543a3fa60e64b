/* SPDX-License-Identifier: MIT */
/* Names of styles. */
#ifndef STYLE_NAME_H
#define STYLE_NAME_H

#include "base/base.h"

/*
 * A style's name as users see it: OpenDocument, and what is converted from
 * it, writes "Heading_20_2" for "Heading 2", each sign that no NCName may
 * have as its code point in hexadecimal (ODF 1.3, part 3, 19.502).
 */
struct circ_str style_name_shown(struct ctx *, struct circ_str name);
/* 1 to 9 of "heading 3", as Word names it in every language; else 0. */
int	 style_name_heading(struct circ_str name);

#endif
