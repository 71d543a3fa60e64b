/* SPDX-License-Identifier: MIT */
/* One pass over the text that marks every known phrase. */
#include "find/find.h"

void
find_words(struct find *f)
{
	(void)f;
}

const struct hit *
words_in(const struct find *f, uint32_t block, enum lang_section section,
    uint32_t off, uint32_t end)
{
	const struct line *l = &f->lines[block];

	for (size_t i = 0; i < l->nhits; i++)
		if (l->hits[i].section == (int)section &&
		    l->hits[i].off >= off &&
		    l->hits[i].off + l->hits[i].len <= end)
			return &l->hits[i];
	return NULL;
}

const struct hit *
words_at(const struct find *f, uint32_t block, enum lang_section section,
    uint32_t off)
{
	const struct hit *h = words_in(f, block, section, off, UINT32_MAX);

	return h != NULL && h->off == off ? h : NULL;
}
