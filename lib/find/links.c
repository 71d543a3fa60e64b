/* SPDX-License-Identifier: MIT */
/* The document's hyperlinks: what is shown and where it leads. */
#include "find/find.h"

void
find_links(struct find *f)
{
	VEC(struct circ_link) links = { 0 };

	for (size_t i = 0; i < f->doc->nblocks; i++) {
		const struct doc_block *b = f->doc->blocks[i];

		for (size_t k = 0; k < b->nlinks; k++) {
			struct circ_link *l = vec_push(f->ctx, &links);

			l->text = value_of(f, b, b->links[k].off,
			    b->links[k].len);
			l->target = b->links[k].target;
		}
	}
	f->m->c.links = links.v;
	f->m->c.nlinks = links.n;
}
