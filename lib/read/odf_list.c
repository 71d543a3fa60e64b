/* SPDX-License-Identifier: MIT */
/*
 * The markers of OpenDocument lists.  They are not in the text: each list
 * counts its items by level, and a list style says how a number looks.  A
 * list goes on with the numbers of an earlier one if it says so.
 */
#include "read/marker.h"
#include "read/odf.h"

#define MAX_SEEN 1024		/* lists remembered, for continuing them */

static struct odf_counter *
earlier(const struct odf_lists *l, struct circ_str id, struct circ_str style)
{
	struct odf_list_seen *s = l->seen;

	for (; s != NULL; s = s->next)
		if (id.n > 0 ? str_eq(s->id, id) : str_eq(s->style, style))
			return s->counter;
	return NULL;
}

struct odf_counter *
odf_list_begin(struct ctx *ctx, struct odf_lists *l,
    const struct odf_event *e, struct circ_str style)
{
	struct circ_str	 id = odf_get(e, ODF_A_CONTINUE_LIST);
	struct odf_counter *c = NULL;
	struct odf_list_seen *s;

	if (id.n > 0 || odf_is(e, ODF_A_CONTINUE, "true"))
		c = earlier(l, id, style);
	if (c == NULL)
		c = arena_new(ctx, struct odf_counter);
	if (l->nseen++ >= MAX_SEEN)
		return c;
	s = arena_new(ctx, struct odf_list_seen);
	s->id = str_dup(ctx, odf_get(e, ODF_A_ID));
	s->style = str_dup(ctx, style);
	s->counter = c;
	s->next = l->seen;
	l->seen = s;
	return c;
}

void
odf_list_count(struct odf_counter *c, const struct odf_list_style *s,
    int level, long start)
{
	for (int i = level + 1; i < 10; i++)
		c->begun[i] = false;
	if (start >= 0)
		c->n[level] = (uint32_t)start;
	else if (!c->begun[level])
		c->n[level] = (uint32_t)s->level[level].start;
	else if (c->n[level] < UINT32_MAX)
		c->n[level]++;
	c->begun[level] = true;
}

/* The number of one level alone. */
static void
number(struct ctx *ctx, struct buf *b, const struct odf_counter *c,
    const struct odf_list_style *s, int level)
{
	const struct odf_level *l = &s->level[level];
	uint32_t n = c->begun[level] ? c->n[level] : (uint32_t)l->start;

	marker_number(ctx, b, marker_format(l->format), n);
}

/* "%1%.%2%)": each %n% is the number of level n. */
static void
formatted(struct ctx *ctx, struct buf *b, const struct odf_counter *c,
    const struct odf_list_style *s, struct circ_str f)
{
	for (size_t i = 0; i < f.n; i++) {
		size_t	 k = i + 1;
		int	 n = 0;

		while (f.s[i] == '%' && k < f.n && f.s[k] >= '0' &&
		    f.s[k] <= '9' && n < 10)
			n = n * 10 + (f.s[k++] - '0');
		if (n < 1 || n > 10 || k >= f.n || f.s[k] != '%') {
			buf_addc(ctx, b, f.s[i]);
			continue;
		}
		number(ctx, b, c, s, n - 1);
		i = k;
	}
}

struct circ_str
odf_list_marker(struct ctx *ctx, const struct odf_counter *c,
    const struct odf_list_style *s, int level)
{
	const struct odf_level *l = &s->level[level];
	struct buf	 b = { 0 };
	int		 first = level + 1 - l->display;

	buf_add(ctx, &b, "", 0);
	if (l->kind == ODF_BULLET)
		marker_bullet(ctx, &b, l->bullet);
	if (l->kind != ODF_NUMBER || l->format.n == 0)
		return buf_str(&b);
	if (l->list_format.n > 0) {
		formatted(ctx, &b, c, s, l->list_format);
		return buf_str(&b);
	}
	buf_add(ctx, &b, l->prefix.s, l->prefix.n);
	for (int i = first > 0 ? first : 0; i <= level; i++) {
		if (s->level[i].kind != ODF_NUMBER ||
		    s->level[i].format.n == 0)
			continue;
		number(ctx, &b, c, s, i);
		if (i < level)
			buf_addc(ctx, &b, '.');
	}
	buf_add(ctx, &b, l->suffix.s, l->suffix.n);
	return buf_str(&b);
}
