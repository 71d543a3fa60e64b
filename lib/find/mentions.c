/* SPDX-License-Identifier: MIT */
/*
 * Every date, time, zone, address ... that the text holds, in order.  One
 * walk over the tokens of a block: at each, the grammars are tried in turn,
 * and the first that reads something takes it.
 */
#include <stdlib.h>

#include "find/scan.h"

static int
by_place(const void *a, const void *b)
{
	const struct mention *x = a, *y = b;

	if (x->at.off != y->at.off)
		return x->at.off < y->at.off ? -1 : 1;
	return x->at.len > y->at.len ? -1 : x->at.len < y->at.len;
}

/* Only a number, or a word that some phrase begins with, can begin one. */
static bool
promising(const struct scan *s, size_t i)
{
	const struct tok *t = &s->t[i];

	if (t->taken || t->kind == TOK_SIGN)
		return false;
	if (t->kind == TOK_NUM)
		return true;
	/* the low bits are sections that a grammar can begin with */
	if (t->sections & 0x7FFFFFFEu)
		return true;
	return rune_upper(utf8_get(s->b->text.s + t->off, t->len,
	    &(size_t){ 0 }));
}

static size_t
try_all(struct scan *s, size_t i)
{
	static size_t (*const grammar[])(struct scan *, size_t) = {
	    scan_date, scan_relative, scan_time, scan_duration, scan_zone,
	    scan_reference };

	for (size_t k = 0; k < NELEM(grammar); k++) {
		size_t n = s->found.n, end = grammar[k](s, i);

		if (end > i)
			return end;
		s->found.n = n;
	}
	return i + 1;
}

void
scan_inside(struct scan *s, size_t from, size_t to)
{
	while (from < to) {
		size_t end = scan_time(s, from);

		if (end == 0)
			end = scan_zone(s, from);
		from = end != 0 ? end : from + 1;
	}
}

/* Only what may stand between a time and its zone: brackets, commas. */
static bool
touching(struct circ_str text, uint32_t from, uint32_t to)
{
	size_t	 len;

	if (to < from || to - from > 12)
		return to < from;
	for (size_t i = from; i < to; i += len) {
		uint32_t r = utf8_get(text.s + i, text.n - i, &len);

		if (rune_letter(r) || rune_digit(r) >= 0 || r == '\n')
			return false;
	}
	return true;
}

#define NEAR_ZONE 256		/* bytes; a time and its zone are shorter */

/* Tell each zone the time that it qualifies. v is in its final place. */
static void
pair_zones(const struct doc_block *b, struct mention *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (v[i].kind != MENTION_ZONE)
			continue;
		for (size_t k = i; k-- > 0 && v[i].peer == NULL;) {
			bool	 near = touching(b->text, v[k].at.off +
				    v[k].at.len, v[i].at.off);

			if (v[i].at.off - v[k].at.off > NEAR_ZONE)
				break;
			/* "(Amman time, GMT+3)": both tell of one time */
			if (v[k].kind == MENTION_ZONE && near)
				v[i].peer = v[k].peer;
			if (v[k].kind == MENTION_ZONE)
				continue;
			if (v[k].kind != MENTION_TIME || !near)
				break;
			v[i].peer = &v[k];
		}
		if (v[i].peer == NULL && i + 1 < n &&
		    v[i + 1].kind == MENTION_TIME && touching(b->text,
		    v[i].at.off + v[i].at.len, v[i + 1].at.off))
			v[i].peer = &v[i + 1];
	}
}

/* Where the mentions of each stretch of a long line begin. */
static void
index_mentions(struct find *f, struct line *l, const struct mention *m)
{
	size_t	 n = l->block->text.n / LINE_STRIDE + 2, i = l->nmentions;

	if (l->nmentions < LINE_MANY)
		return;
	l->mention_at = arena_array(f->ctx, n, sizeof(*l->mention_at));
	for (size_t k = n; k-- > 0; l->mention_at[k] = (uint32_t)i)
		while (i > 0 && m[i - 1].at.off >= k * LINE_STRIDE)
			i--;
}

static void
walk(struct scan *s, struct line *l)
{
	struct find	*f = s->f;

	scan_addresses(s);
	for (size_t i = scan_calendar(s) ? s->n : 0; i < s->n;)
		i = promising(s, i) ? try_all(s, i) : i + 1;
	if (s->found.n == 0)
		return;
	qsort(s->found.v, s->found.n, sizeof(*s->found.v), by_place);
	l->mention = f->m->mentions.n;
	l->nmentions = s->found.n;
	for (size_t i = 0; i < s->found.n; i++)
		*vec_push(f->ctx, &f->m->mentions) = s->found.v[i];
	index_mentions(f, l, s->found.v);
}

/* A mention that fills a bracket: "(9h30)". */
static bool
bracketed(const struct doc_block *b, const struct mention *m)
{
	uint32_t end = m->at.off + m->at.len;

	return m->at.off > 0 && end < b->text.n &&
	    b->text.s[m->at.off - 1] == '(' && b->text.s[end] == ')';
}

/* "10h", "10 h": six hours and more, of which nothing but the sign tells. */
static bool
whole_hours(const struct doc_block *b, const struct mention *m)
{
	struct circ_str s = str_sub(b->text, m->at.off, m->at.len);

	return m->minutes_max < 0 && m->minutes % 60 == 0 && m->minutes >= 6 *
	    60 && m->minutes < 24 * 60 && s.n <= 4 && str_case_eqz(str_sub(s,
	    s.n - 1, 1), "h");
}

/*
 * "1. Opening (9h30)", "2. Reports (10h)": as long hours stand in brackets
 * like those that are clocks, they are clocks, too.
 */
static void
settle_hours(struct find *f)
{
	size_t	 clocks = 0;

	for (int pass = 0; pass < 2 && (pass == 0 || clocks > 0); pass++)
		for (size_t i = 0; i < f->m->mentions.n; i++) {
			struct mention *m = &f->m->mentions.v[i];
			const struct doc_block *b =
			    f->doc->blocks[m->at.block];

			if (pass == 0)
				clocks += m->kind == MENTION_TIME &&
				    bracketed(b, m);
			else if (m->kind == MENTION_DURATION &&
			    bracketed(b, m) && whole_hours(b, m)) {
				m->kind = MENTION_TIME;
				m->start = (int16_t)m->minutes;
				m->end = -1;
			}
		}
}

void
find_mentions(struct find *f)
{
	struct scan	 s = { .f = f };

	s.geo.ctx = f->ctx;
	for (size_t i = 0; i < f->doc->nblocks; i++) {
		const struct doc_block *b = f->doc->blocks[i];

		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		scan_block(&s, b);
		walk(&s, &f->lines[i]);
	}
	for (size_t i = 0; i < f->doc->nblocks; i++)
		if (f->lines[i].nmentions > 0)
			pair_zones(f->doc->blocks[i],
			    &f->m->mentions.v[f->lines[i].mention],
			    f->lines[i].nmentions);
	settle_hours(f);
	dates_settle(f);
}
