/* SPDX-License-Identifier: MIT */
/*
 * The annexes that are present, by the headings that parts.c cut the document
 * at: "Annex 1", without the title that may follow.
 */
#include "find/letter.h"

void
find_annexes(struct find *f)
{
	struct circ_value *v = arena_array(f->ctx, f->parts.n + 1, sizeof(*v));
	size_t		 n = 0;

	for (size_t i = 0; i < f->parts.n; i++) {
		const struct part *p = &f->parts.v[i];

		if (p->kind != PART_ANNEX || p->label_len == 0)
			continue;
		v[n++] = value_of(f, f->doc->blocks[p->first], p->label_off,
		    p->label_len);
	}
	f->m->c.annexes = v;
	f->m->c.nannexes = n;
}
