/* SPDX-License-Identifier: MIT */
/*
 * A document out of lines of text, for units that test recognisers without
 * a reader: each line becomes a paragraph of the body.
 */
#ifndef FINDTEXT_H
#define FINDTEXT_H

#include <stdio.h>
#include <stdlib.h>

#include "find/find.h"

static inline const struct lang *
findtext_lang(const char *code)
{
	for (size_t i = 0; lang_table[i] != NULL; i++)
		if (strcmp(lang_table[i]->code, code) == 0)
			return lang_table[i];
	fprintf(stderr, "no language %s\n", code);
	exit(1);
}

/* lang NULL: tell it from the text. */
static inline void
findtext(struct ctx *ctx, struct find *f, const char *lang,
    const char *const *text, size_t n)
{
	struct doc	*d = arena_new(ctx, struct doc);

	d->blocks = arena_array(ctx, n + 1, sizeof(*d->blocks));
	d->nblocks = n;
	*f = (struct find){ .ctx = ctx, .doc = d };
	f->m = arena_new(ctx, struct model);
	f->m->places = arena_array(ctx, n + 1, sizeof(*f->m->places));
	f->m->nplaces = n;
	f->lines = arena_array(ctx, n + 1, sizeof(*f->lines));
	for (size_t i = 0; i < n; i++) {
		struct doc_block *b = arena_new(ctx, struct doc_block);

		b->id = (uint32_t)i;
		b->list = -1;
		b->text = str_dup(ctx, str_of(text[i]));
		d->blocks[i] = b;
		if (i > 0)
			d->blocks[i - 1]->next = b;
		f->lines[i].block = b;
		f->m->places[i].text = b->text;
	}
	d->body = n > 0 ? d->blocks[0] : NULL;
	if (lang == NULL) {
		find_language(f);
		return;
	}
	f->lang = findtext_lang(lang);
	if (strcmp(lang, "en") != 0)
		f->also = findtext_lang("en");
}

#endif
