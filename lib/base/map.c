/* SPDX-License-Identifier: MIT */
/*
 * Open addressing, at most half full.  Names made to collide cost time, which
 * is counted as work.
 */
#include "base/map.h"

struct map_slot {
	struct circ_str	 name;
	size_t		 number;
	uint32_t	 hash;
	bool		 used;
};

static uint32_t
hash(struct circ_str s)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.s[i]) * 16777619u;
	return h ^ h >> 15;
}

static struct map_slot *
slot(struct ctx *ctx, const struct map *m, struct circ_str name, uint32_t h)
{
	for (size_t i = h; ; i++) {
		struct map_slot *s = &m->v[i & (m->size - 1)];

		if (!s->used || (s->hash == h && str_eq(s->name, name)))
			return s;
		ctx_work(ctx, 1);
	}
}

size_t
map_get(struct ctx *ctx, const struct map *m, struct circ_str name)
{
	const struct map_slot *s;

	if (m->size == 0)
		return MAP_NONE;
	s = slot(ctx, m, name, hash(name));
	return s->used ? s->number : MAP_NONE;
}

static void
grow(struct ctx *ctx, struct map *m)
{
	struct map bigger = { .size = m->size == 0 ? 16 : 2 * m->size,
	    .n = m->n };

	bigger.v = arena_array(ctx, bigger.size, sizeof(*bigger.v));
	for (size_t i = 0; i < m->size; i++)
		if (m->v[i].used)
			*slot(ctx, &bigger, m->v[i].name, m->v[i].hash) =
			    m->v[i];
	*m = bigger;
}

void
map_put(struct ctx *ctx, struct map *m, struct circ_str name, size_t number)
{
	uint32_t	 h = hash(name);
	struct map_slot	*s;

	if (2 * m->n >= m->size)
		grow(ctx, m);
	s = slot(ctx, m, name, h);
	if (s->used)
		return;
	*s = (struct map_slot){ name, number, h, true };
	m->n++;
}
