/* SPDX-License-Identifier: MIT */
/*
 * Lines of an agenda: cutting blocks into pieces, and what a piece begins or
 * ends with - bullet, item number, clock, day.  Numbers, times and days come
 * from the mentions; here it is only asked whether they fill the line.
 */
#include "find/agenda.h"

struct circ_str
piece_text(const struct piece *p)
{
	return str_sub(p->b->text, p->off, p->end - p->off);
}

size_t
rune_count(struct circ_str s)
{
	size_t	 n = 0;

	for (size_t i = 0, len; i < s.n; i += len, n++)
		utf8_get(s.s + i, s.n - i, &len);
	return n;
}

/* Trim a stretch and take its bullet off. */
static bool
piece_make(const struct doc_block *b, uint32_t off, uint32_t end,
    struct piece *p)
{
	struct circ_str	 s = str_trim(str_sub(b->text, off, end - off));
	size_t		 len;
	uint32_t	 r;

	*p = (struct piece){ .b = b };
	for (uint32_t i = off; i < end && b->text.s + i < s.s; i++)
		p->tabbed |= b->text.s[i] == '\t';
	if (s.n == 0)
		return false;
	r = utf8_get(s.s, s.n, &len);
	if ((rune_bullet(r) || (rune_dash(r) && r != '~')) && len < s.n) {
		struct circ_str rest = str_trim(str_sub(s, len, s.n - len));
		bool space = rest.s > s.s + len;

		if (rest.n > 0 && (space || r != '*') &&
		    rune_digit(utf8_get(rest.s, rest.n, &len)) < 0 &&
		    (space || rune_letter(utf8_get(rest.s, rest.n, &len)))) {
			p->bullet = true;
			s = rest;
		}
	}
	p->off = (uint32_t)(s.s - b->text.s);
	p->end = (uint32_t)(p->off + s.n);
	return true;
}

/* Does this list marker carry a number or letter? */
static bool
numbered(struct circ_str m)
{
	for (size_t i = 0, len; i < m.n; i += len) {
		uint32_t r = utf8_get(m.s + i, m.n - i, &len);

		if (rune_digit(r) >= 0 || (rune_letter(r) && m.n > 1))
			return true;
	}
	return false;
}

/* Does a day or a time go on over the line break at off? */
static bool
wrapped(const struct find *f, const struct doc_block *b, uint32_t off)
{
	size_t	 n, i = mentions_from(f, b->id, off);
	const struct mention *m = mentions_of(f, b->id, &n);

	/* mentions may hold others, but few */
	for (size_t k = i > 3 ? i - 3 : 0; k < i; k++)
		if (m[k].kind <= MENTION_TIME && m[k].at.off + m[k].at.len >
		    off + 1)
			return true;
	return false;
}

void
pieces_of_block(struct find *f, const struct doc_block *b, struct pieces *out)
{
	uint32_t from = 0;
	bool first = true;

	if (b->kind != DOC_PARA)
		return;
	for (uint32_t i = 0; i <= b->text.n; i++) {
		struct piece p;

		if (i < b->text.n && (b->text.s[i] != '\n' || wrapped(f, b,
		    i)))
			continue;
		if (piece_make(b, from, i, &p)) {
			p.first = first;
			if (first && (b->list >= 0 || b->marker.n > 0))
				p.bullet = !numbered(b->marker);
			*vec_push(f->ctx, out) = p;
			first = false;
		}
		from = i + 1;
	}
}

static void
cell_pieces(struct find *f, const struct doc_cell *cell, struct pieces *out,
    int depth)
{
	for (const struct doc_block *b = cell->first; b != NULL; b = b->next) {
		const struct doc_table *t = b->table;

		pieces_of_block(f, b, out);
		if (b->kind != DOC_TABLE || depth == 0)
			continue;
		for (size_t i = 0; i < (size_t)t->nrows * t->ncols; i++) {
			const struct doc_cell *c = t->grid[i];

			if (c != NULL && (size_t)c->row * t->ncols +
			    c->col == i)
				cell_pieces(f, c, out, depth - 1);
		}
	}
}

void
pieces_of_cell(struct find *f, const struct doc_cell *cell, struct pieces *out)
{
	if (cell != NULL)
		cell_pieces(f, cell, out, 4);
}

struct piece
piece_from(const struct piece *p, uint32_t off)
{
	struct piece q = *p;
	struct circ_str s = str_trim(str_sub(p->b->text, off, p->end - off));

	q.off = s.n > 0 ? (uint32_t)(s.s - p->b->text.s) : p->end;
	return q;
}

const struct mention *
piece_mention(const struct find *f, const struct piece *p,
    enum mention_kind kind, size_t *i)
{
	size_t	 n;
	const struct mention *m = mentions_of(f, p->b->id, &n);

	if (*i == 0)
		*i = mentions_from(f, p->b->id, p->off);
	while (*i < n && m[*i].at.off < p->end) {
		const struct mention *x = &m[(*i)++];

		if (x->kind == kind && x->at.off >= p->off &&
		    x->at.off + x->at.len <= p->end)
			return x;
	}
	return NULL;
}

bool
pieces_mention(const struct find *f, const struct pieces *ps,
    enum mention_kind kind)
{
	for (size_t k = 0; k < ps->n; k++) {
		size_t i = 0;

		if (piece_mention(f, &ps->v[k], kind, &i) != NULL)
			return true;
	}
	return false;
}

/* ------------------------------------------------------------ what is left */

/* Words that belong to a time or day, and say nothing else. */
static const struct {
	unsigned	 without;
	enum lang_section section;
} fillers[] = {
	{ LEFT_TIME, LANG_AT }, { LEFT_TIME, LANG_RANGE_FROM },
	{ LEFT_TIME, LANG_RANGE_TO }, { LEFT_TIME, LANG_HOUR_SUFFIX },
	{ LEFT_TIME, LANG_MERIDIEM }, { LEFT_TIME, LANG_CLOCK },
	{ LEFT_TIME, LANG_LOCAL_TIME }, { LEFT_TIME, LANG_MINUTE_SUFFIX },
	{ LEFT_DAY, LANG_WEEKDAY }, { LEFT_DAY, LANG_DAY_GLUE },
	{ LEFT_DAY, LANG_YEAR_SUFFIX }, { LEFT_DAY, LANG_DATE },
	{ LEFT_DAY, LANG_COLUMN_DATE }, { LEFT_PART, LANG_DAY_PART },
	{ LEFT_PART, LANG_SESSION }, { LEFT_MINUTES, LANG_DURATION_UNIT }
};

static uint32_t
filler_at(const struct find *f, uint32_t block, uint32_t off, unsigned without)
{
	const struct line *l = &f->lines[block];
	uint32_t most = 0;

	for (size_t i = hits_from(l, off);
	    i < l->nhits && l->hits[i].off == off; i++) {
		const struct hit *h = &l->hits[i];

		for (size_t k = 0; h->len > most && k < NELEM(fillers); k++)
			if ((fillers[k].without & without) &&
			    h->section == (int)fillers[k].section)
				most = h->len;
	}
	return most;
}

static bool
mention_in(const struct mention *m, unsigned without)
{
	switch (m->kind) {
	case MENTION_TIME:
	case MENTION_ZONE:
		return (without & LEFT_TIME) != 0;
	case MENTION_DATE:
	case MENTION_WEEKDAY:
		return (without & LEFT_DAY) != 0;
	case MENTION_DURATION:
		return (without & LEFT_MINUTES) != 0;
	default:
		return false;
	}
}

/* The end of the mention that covers off, or off. */
static uint32_t
mention_over(const struct find *f, uint32_t block, uint32_t off,
    unsigned without)
{
	size_t	 n;
	const struct mention *m = mentions_of(f, block, &n);
	uint32_t most = off;
	size_t	 to;

	if (n == 0)
		return off;
	to = mentions_from(f, block, off + 1);
	/* mentions may hold others, but few */
	for (size_t i = to > 8 ? to - 8 : 0; i < to; i++)
		if (off < m[i].at.off + m[i].at.len &&
		    m[i].at.off + m[i].at.len > most &&
		    mention_in(&m[i], without))
			most = m[i].at.off + m[i].at.len;
	return most;
}

size_t
piece_left(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, unsigned without)
{
	size_t	 left = 0, len;
	bool	 inside = false;

	for (uint32_t i = off; i < end; i += (uint32_t)len) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &len);
		uint32_t past = i;

		if (without != 0)
			past = mention_over(f, b->id, i, without);
		if (without != 0 && past == i && !inside)
			past = i + filler_at(f, b->id, i, without);
		if (past > i) {
			len = past - i;
			inside = false;
			continue;
		}
		inside = rune_letter(r) && !rune_cjk(r);
		if (rune_letter(r) || rune_digit(r) >= 0)
			left += rune_cjk(r) ? 2 : 1;
	}
	return left;
}

/* ------------------------------------------------------------------ clocks */

/* Step over what may stand between a clock and its title. */
static uint32_t
skip_signs(const struct piece *p, uint32_t i, bool *slash)
{
	size_t	 len;

	for (; i < p->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(p->b->text.s + i, p->b->text.n - i,
		    &len);

		if (r == '/' || r == '|')
			*slash = true;
		else if (!rune_space(r) && !rune_dash(r) && !rune_bullet(r) &&
		    r != ':' &&
		    r != ',' && r != ';' && r != '.' && r != 0xFF1A &&
		    r != 0x060C && r != 0x2013 && r != '>' && r != 0xFF0C)
			break;
	}
	return i;
}

/* A bracket that holds nothing but zone or minutes: its end, or i. */
static uint32_t
skip_bracket(const struct find *f, const struct piece *p, uint32_t i)
{
	struct circ_str	 s = p->b->text;
	uint32_t	 k = i + 1;

	if (i >= p->end || (s.s[i] != '(' && s.s[i] != '['))
		return i;
	while (k < p->end && s.s[k] != ')' && s.s[k] != ']')
		k++;
	if (k == p->end || piece_left(f, p->b, i + 1, k, LEFT_TIME |
	    LEFT_MINUTES | LEFT_DAY) > 0)
		return i;
	return k + 1;
}

/* Does a Chinese phrase go on over its end: "分" in "分组讨论"? */
static bool
begins_word(const struct piece *p, uint32_t off, uint32_t end)
{
	const char *s = p->b->text.s;
	size_t	 len;

	return end < p->end && rune_cjk(utf8_get(s + off, p->end - off,
	    &len)) && rune_cjk(utf8_get(s + end, p->end - end, &len));
}

/* Take in what follows a time: other zones, minutes, a second time. */
static void
clock_rest(const struct find *f, const struct piece *p, struct clock *c)
{
	size_t	 n;
	const struct mention *m = mentions_of(f, p->b->id, &n);
	uint32_t i = c->m->at.off + c->m->at.len, next, word;
	bool	 slash = false;

	for (size_t k = 0; i < p->end;) {
		bool bracket = false;

		next = skip_signs(p, i, &slash);
		while (k < n && m[k].at.off < next)
			k++;
		if (next < p->end && (p->b->text.s[next] == '(' ||
		    p->b->text.s[next] == '[')) {
			if (skip_bracket(f, p, next) == next)
				break;
			bracket = true;
		}
		if (bracket) {
			for (; k < n && m[k].at.off <
			    skip_bracket(f, p, next); k++)
				if (m[k].kind == MENTION_DURATION) {
					c->minutes = m[k].minutes;
					c->minutes_at = m[k].at;
				} else if (m[k].kind == MENTION_ZONE &&
				    c->zone == NULL)
					c->zone = &m[k];
			i = skip_bracket(f, p, next);
			continue;
		}
		if (k < n && m[k].at.off == next && next < p->end &&
		    (m[k].kind == MENTION_ZONE || (slash &&
		    (m[k].kind == MENTION_TIME || (k + 1 < n &&
		    m[k].kind == MENTION_QUANTITY &&
		    m[k + 1].kind == MENTION_ZONE))))) {
			if (m[k].kind == MENTION_ZONE && c->zone == NULL)
				c->zone = &m[k];
			i = m[k].at.off + m[k].at.len;
			continue;
		}
		if (k < n && m[k].kind == MENTION_TIME &&
		    m[k].at.off == next && c->end == -1 && m[k].end == -1 &&
		    m[k].start > c->start) {
			c->end = m[k].start;
			i = m[k].at.off + m[k].at.len;
			continue;
		}
		word = filler_at(f, p->b->id, next, LEFT_TIME);
		if (word == 0 || next + word > p->end ||
		    begins_word(p, next, next + word) ||
		    words_at(f, p->b->id, LANG_AT, next) != NULL ||
		    words_at(f, p->b->id, LANG_CLOCK, next) != NULL)
			break;
		i = next + word;
	}
	slash = false;
	c->stop = skip_signs(p, i, &slash);
}

/*
 * "1430-1.00": a range printed backwards whose ends are written in two ways;
 * which hour the second means, nobody can tell.
 */
static bool
two_styles(const struct doc_block *b, const struct mention *m)
{
	struct circ_str	 s = str_sub(b->text, m->at.off, m->at.len);
	bool		 half[2] = { false, false };
	int		 part = 0;

	for (size_t i = 0, len; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (rune_dash(r) && part == 0)
			part = 1;
		else if (r == '.' || r == ':')
			half[part] = true;
	}
	return part == 1 && half[0] != half[1];
}

static bool
clock_of(const struct find *f, const struct piece *p, const struct mention *m,
    struct clock *c)
{
	*c = (struct clock){ .start = m->start, .end = m->end, .minutes = -1,
	    .at = m->at, .m = m, .off = m->at.off };
	if (m->end >= 0 && m->end < m->start && two_styles(p->b, m))
		c->end = -1;
	c->minutes_at.block = CIRC_NOWHERE;
	clock_rest(f, p, c);
	c->at.len = m->at.len;
	return true;
}

bool
piece_clock(const struct find *f, const struct piece *p, struct clock *c)
{
	size_t	 i = 0;
	const struct mention *m = piece_mention(f, p, MENTION_TIME, &i);

	if (m == NULL || m->start < 0 || piece_left(f, p->b, p->off,
	    m->at.off, LEFT_TIME | LEFT_DAY) > 0)
		return false;
	return clock_of(f, p, m, c);
}

/* May a time that stands below another be the end of its range? */
static bool
ends_range(const struct clock *c, const struct clock *below)
{
	return c->end < 0 && below->end < 0 && (below->start > c->start ||
	    (c->start >= 8 * 60 && below->start + 720 > c->start &&
	    below->start < 8 * 60));
}

bool
clock_of_cell(const struct find *f, const struct pieces *ps, struct clock *c)
{
	struct clock	 below;
	bool		 any = false;

	for (size_t i = 0; i < ps->n; i++) {
		const struct mention *m;
		size_t k = 0;

		if (!any && piece_clock(f, &ps->v[i], c)) {
			any = true;
			continue;
		}
		if (any && piece_clock(f, &ps->v[i], &below) &&
		    ends_range(c, &below))
			c->end = below.start;
		m = piece_mention(f, &ps->v[i], MENTION_DURATION, &k);
		if (any && m != NULL && c->minutes < 0 && m->minutes_max < 0) {
			c->minutes = m->minutes;
			c->minutes_at = m->at;
		}
	}
	return any;
}

/* The last bracket of a piece that ends with one: off of '(', or end. */
static uint32_t
bracket_last(const struct piece *p)
{
	struct circ_str	 s = piece_text(p);
	size_t		 n = s.n;
	int		 depth = 0;

	while (n > 0 && (s.s[n - 1] == '.' || s.s[n - 1] == ';' ||
	    s.s[n - 1] == '*' || s.s[n - 1] == ' '))
		n--;
	if (n == 0 || (s.s[n - 1] != ')' && s.s[n - 1] != ']'))
		return p->end;
	for (size_t i = n; i-- > 0;) {
		if (s.s[i] == ')' || s.s[i] == ']')
			depth++;
		else if ((s.s[i] == '(' || s.s[i] == '[') && --depth == 0)
			return p->off + (uint32_t)i;
	}
	return p->end;
}

bool
clock_elsewhere(struct agendas *w, const struct piece *p,
    const struct clock *c)
{
	struct piece	 rest = piece_from(p, c->stop);
	struct geo_hit	 hit[1];

	return rest.off < rest.end && piece_bracket(rest.b, rest.off,
	    rest.end) == rest.off && geo_scan(&w->geo, piece_text(&rest),
	    false, hit, NELEM(hit)) > 0;
}

bool
piece_clock_last(const struct find *f, const struct piece *p, struct clock *c)
{
	uint32_t	 open = bracket_last(p);
	const struct mention *m = NULL, *x;

	for (size_t i = 0; (x = piece_mention(f, p, MENTION_TIME, &i)) !=
	    NULL;)
		if (m == NULL || (open == p->end ? x->at.off : m->at.off) >=
		    open || x->at.off <= open + 1 || m->at.off < open)
			m = x;
	if (m == NULL || m->start < 0)
		return false;
	if (open == p->end) {
		if (m->at.off == 0 || p->b->text.s[m->at.off - 1] != '\t')
			return false;
		open = m->at.off;
	}
	if (m->at.off < open || open == p->off || piece_left(f, p->b, open,
	    p->end, LEFT_TIME | LEFT_MINUTES) > 0)
		return false;
	clock_of(f, p, m, c);
	c->off = open;
	return true;
}

bool
piece_clock_ends(const struct find *f, const struct piece *p, struct clock *c)
{
	const struct mention *m = NULL, *x;
	size_t	 i = 0;

	while ((x = piece_mention(f, p, MENTION_TIME, &i)) != NULL)
		m = x;
	if (m == NULL || m->start < 0 || m->end < 0 || m->at.off == p->off ||
	    piece_left(f, p->b, m->at.off, p->end, LEFT_TIME | LEFT_MINUTES) >
	    0)
		return false;
	clock_of(f, p, m, c);
	c->off = m->at.off;
	while (c->off > p->off && strchr(" \t,:(-", p->b->text.s[c->off - 1]) !=
	    NULL)
		c->off--;
	return c->off > p->off;
}

/* ---------------------------------------------------------------- headings */

bool
piece_prose(const struct piece *p)
{
	struct circ_str	 s = piece_text(p);
	size_t		 n = 0;

	for (size_t i = 0, len; i < s.n && n <= 160; i += len)
		n += rune_cjk(utf8_get(s.s + i, s.n - i, &len)) ? 2 : 1;
	return n > 160 || (n > 50 && (str_ends(s, ".") ||
	    str_ends(s, "\xE3\x80\x82")));
}

bool
piece_agenda(const struct find *f, const struct piece *p)
{
	struct circ_str	 s = piece_text(p);
	size_t		 letters = 0, words = 0;
	bool		 inside = false;

	if (piece_prose(p))
		return false;
	if (words_in(f, p->b->id, LANG_AGENDA, p->off, p->end) != NULL)
		return true;
	/* "A G E N D A": letters set wide, one word each */
	for (size_t i = 0, len; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		letters += rune_letter(r);
		words += rune_letter(r) && !inside;
		inside = rune_letter(r);
	}
	return letters >= 5 && words == letters && s.n < 60 &&
	    (p->b->cell == NULL);
}

bool
piece_annex(const struct find *f, const struct piece *p)
{
	return p->first && words_at(f, p->b->id, LANG_ANNEX, p->off) != NULL &&
	    !piece_prose(p);
}
