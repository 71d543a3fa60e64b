/* SPDX-License-Identifier: MIT */
/* Originals by series and language, and by series alone: the first counts. */
#include <stdlib.h>
#include <string.h>

#include "shared/correction.h"

void
about_pack(struct bytes *tally, const struct about *a)
{
	const char *const part[] = { a->series, a->language, a->kind,
	    a->said };

	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++)
		bytes_add(tally, part[i], strlen(part[i]) + 1);
}

const char *
about_unpack(const char *tally, struct about *a)
{
	const char	**part[] = { &a->series, &a->language, &a->kind,
	    &a->said };

	for (size_t i = 0; i < sizeof(part) / sizeof(*part); i++) {
		*part[i] = tally;
		tally += strlen(tally) + 1;
	}
	return tally;
}

static void
key(struct bytes *b, const char *series, const char *language)
{
	b->n = 0;
	bytes_printf(b, "%s\n%s", series, language);
}

void
corrections_original(struct corrections *c, const struct about *a,
    const char *path)
{
	const char *const language[] = { a->language, "" };
	struct bytes	 b = { 0 };
	size_t		*n;

	/* standard input cannot be read again */
	if (*a->series == '\0' || strcmp(path, "-") == 0)
		return;
	c->path = realloc(c->path, (c->npaths + 1) * sizeof(*c->path));
	if (c->path == NULL)
		tool_no_memory();
	c->path[c->npaths++] = path;
	for (size_t i = 0; i < 2; i++) {
		key(&b, a->series, language[i]);
		n = set_at(&c->originals, b.s, b.n, NULL);
		if (*n == 0)
			*n = c->npaths;
	}
	bytes_free(&b);
}

void
corrections_wait(struct corrections *c, const char *path, const char *tally,
    size_t n)
{
	struct waiting	*w;

	c->wait = realloc(c->wait, (c->nwait + 1) * sizeof(*c->wait));
	if (c->wait == NULL)
		tool_no_memory();
	w = &c->wait[c->nwait++];
	*w = (struct waiting){ .path = path };
	bytes_add(&w->tally, tally, n);
}

const char *
corrections_find(const struct corrections *c, const struct about *a)
{
	const char *const language[] = { a->language, "" };
	struct bytes	 b = { 0 };
	size_t		*n = NULL;

	for (size_t i = 0; i < 2 && n == NULL && *a->series != '\0'; i++) {
		key(&b, a->series, language[i]);
		n = set_find(&c->originals, b.s, b.n);
	}
	bytes_free(&b);
	return n == NULL ? NULL : c->path[*n - 1];
}

void
corrections_free(struct corrections *c)
{
	for (size_t i = 0; i < c->nwait; i++)
		bytes_free(&c->wait[i].tally);
	set_free(&c->originals);
	free(c->path);
	free(c->wait);
	memset(c, 0, sizeof(*c));
}
