/* SPDX-License-Identifier: MIT */
/* Open addressing; at most half of the slots are used. */
#include <stdlib.h>
#include <string.h>

#include "shared/set.h"

/* FNV-1a. */
static uint64_t
hash(const char *s, size_t n)
{
	uint64_t	 h = 0xcbf29ce484222325u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 0x100000001b3u;
	return h ^ h >> 32;
}

/* The slot that holds the key, or the free one where it belongs. */
static struct set_slot *
place(const struct set *x, const char *key, size_t n)
{
	size_t	 i = (size_t)hash(key, n) & (x->a - 1);

	while (x->slot[i].key != NULL && (x->slot[i].n != n ||
	    memcmp(x->slot[i].key, key, n) != 0))
		i = (i + 1) & (x->a - 1);
	return &x->slot[i];
}

static void
grow(struct set *x)
{
	struct set	 old = *x;

	x->a = old.a == 0 ? 64 : old.a * 2;
	if ((x->slot = calloc(x->a, sizeof(*x->slot))) == NULL)
		tool_no_memory();
	for (size_t i = 0; i < old.a; i++)
		if (old.slot[i].key != NULL)
			*place(x, old.slot[i].key, old.slot[i].n) =
			    old.slot[i];
	free(old.slot);
}

size_t *
set_find(const struct set *x, const char *key, size_t n)
{
	struct set_slot	*s = x->a == 0 ? NULL : place(x, key, n);

	return s == NULL || s->key == NULL ? NULL : &s->value;
}

size_t *
set_at(struct set *x, const char *key, size_t n, bool *is_new)
{
	struct set_slot	*s;

	if (x->n >= x->a / 2)
		grow(x);
	s = place(x, key, n);
	if (is_new != NULL)
		*is_new = s->key == NULL;
	if (s->key == NULL) {
		/* a key of no bytes is a key too */
		if ((s->key = malloc(n + 1)) == NULL)
			tool_no_memory();
		memcpy(s->key, key, n);
		s->n = n;
		x->n++;
	}
	return &s->value;
}

void
set_free(struct set *x)
{
	for (size_t i = 0; i < x->a; i++)
		free(x->slot[i].key);
	free(x->slot);
	memset(x, 0, sizeof(*x));
}
