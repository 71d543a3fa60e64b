/* SPDX-License-Identifier: MIT */
/*
 * Where those meet that meet online: the platform, or the words that stand
 * where a place would.
 */
#include "find/event_name.h"
#include "find/place.h"

/* Does the name of a platform end at an offset: "Zoom (in English)"? */
static bool
platform_ends(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = unit_hit_before(e, u, LANG_ONLINE, off);

	return h != NULL && (h->value & 1) != 0 &&
	    h->off + h->len + 1 >= off;
}

/*
 * "online, on the platform Zoom", "عن بعد عبر منصة Zoom": where the name of a
 * platform begins that ends a value and follows the word for platform; or from.
 */
static uint32_t
behind_word(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t end)
{
	const struct hit *h = unit_hit_before(e, u, LANG_ONLINE, end), *word;

	if (h == NULL || (h->value & 1) == 0 || h->off <= from ||
	    h->off + h->len < end)
		return from;
	word = unit_hit_before(e, u, LANG_FORMAT, h->off);
	return word != NULL && word->value == 1 && word->off > from &&
	    word->off + word->len + 1 == h->off ? h->off : from;
}

static struct circ_value
value_in(const struct events *e, const struct unit *u, uint32_t from)
{
	uint32_t end = from;
	size_t	 len;

	for (; end < u->end; end += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + end, u->end - end, &len);

		if (r == ';' || r == '\n' || r == 0xFF1B || r == '|' ||
		    (r == '(' && platform_ends(e, u, end)) ||
		    ((r == '(' || r == 0xFF08) && words_at(e->f, u->b->id,
		    LANG_ONLINE, end + (uint32_t)len) == NULL &&
		    (words_in(e->f, u->b->id, LANG_JOIN, end, u->end) !=
		    NULL || words_in(e->f, u->b->id, LANG_REGISTER, end,
		    u->end) != NULL)))
			break;
	}
	for (size_t n, k = 0; k == 0; k++) {
		const struct mention *m = mentions_of(e->f, u->b->id, &n);

		for (size_t i = mentions_from(e->f, u->b->id, from);
		    i < n && m[i].at.off < end; i++)
			if (m[i].kind == MENTION_URL)
				end = m[i].at.off;
	}
	while (end > from && strchr(" ,.:(-\t", u->b->text.s[end - 1]) != NULL)
		end--;
	/* "Remote participation": what one does, not where */
	if (end <= from || end - from > 80 || (words_in(e->f, u->b->id,
	    LANG_ATTEND, from, end) != NULL && words_in(e->f, u->b->id,
	    LANG_FORMAT, from, end) == NULL))
		return (struct circ_value){ 0 };
	from = behind_word(e, u, from, end);
	return value_of(e->f, u->b, from, end - from);
}

/* The name of a platform in a unit that says how one meets; NULL: none. */
static const struct hit *
platform(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++)
		if (l->hits[i].section == LANG_ONLINE &&
		    (l->hits[i].value == 1 || (l->hits[i].value == 3 &&
		    mode_of_hit(e, u, &l->hits[i], false) != 0)) &&
		    l->hits[i].off + l->hits[i].len <= u->end &&
		    !mode_registration(e, u, &l->hits[i]) &&
		    !scope_in_address(e, u, l->hits[i].off) &&
		    !mode_denied(e, u, &l->hits[i]))
			return &l->hits[i];
	return NULL;
}

/* "on the Weaver platform": where a name begins before the word; or off. */
static uint32_t
platform_name(const struct unit *u, uint32_t off)
{
	struct circ_str t = u->b->text;
	uint32_t word = off;
	size_t	 len;

	for (int n = 0; n < 2 && word > u->off + 1 && t.s[word - 1] == ' ';
	    n++) {
		uint32_t from = word - 1;

		while (from > u->off && strchr(" ,;:()\n\t",
		    t.s[from - 1]) == NULL)
			from--;
		if (from == u->off || !rune_upper(utf8_get(t.s + from,
		    t.n - from, &len)))
			break;
		word = from;
	}
	return word;
}

/*
 * "the platform Weaver", "(платформа Webinar.ru)": a name behind the word; or
 * before it, "on the Weaver platform".
 */
static struct circ_value
named_platform(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];
	size_t	 len;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		uint32_t from = l->hits[i].off + l->hits[i].len + 1, to;
		uint32_t before;

		if (l->hits[i].section != LANG_FORMAT ||
		    l->hits[i].value != 1)
			continue;
		before = platform_name(u, l->hits[i].off);
		if (before < l->hits[i].off)
			return value_of(e->f, u->b, before, from - 1 - before);
		if (from >= u->end ||
		    u->b->text.s[from - 1] != ' ' ||
		    !rune_upper(utf8_get(u->b->text.s + from, u->end - from,
		    &len)))
			continue;
		for (to = from; to < u->end && strchr(" ,;:()\n",
		    u->b->text.s[to]) == NULL; to++)
			;
		while (to > from && u->b->text.s[to - 1] == '.')
			to--;
		return value_of(e->f, u->b, from, to - from);
	}
	return (struct circ_value){ 0 };
}

/* Does the label of a unit's value say "platform", or the value name one? */
static bool
names_platform(const struct events *e, const struct unit *u, uint32_t from)
{
	const struct doc_cell *c = u->b->cell, *left;
	const struct hit *h = words_in(e->f, u->b->id, LANG_FORMAT, u->off,
	    from);

	if (h == NULL && c != NULL && c->col > 0) {
		left = doc_at(c->table, c->row, c->col - 1);
		h = left != NULL && left->first != NULL ? words_in(e->f,
		    left->first->id, LANG_FORMAT, 0, UINT32_MAX) : NULL;
	}
	return h != NULL && h->value == 1;
}

/* "online (Zoom)", "Online" alone in a line of a title page or an annex. */
static const struct hit *
alone(const struct events *e, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];
	const char *s = u->b->text.s;
	bool	 title = u->region == REGION_TITLE;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t end = h->off + h->len;

		if (h->section == LANG_ONLINE && end <= u->end &&
		    ((h->off == u->off && end == u->end) ||
		    (title && h->off > u->off + 1 && end < u->end &&
		    s[h->off - 1] == '(' && s[end] == ')') ||
		    (title && h->off > u->off + 1 && end == u->end &&
		    s[h->off - 2] == ':')))
			return h;
	}
	return NULL;
}

/* A row of a table of meetings whose column of venues says how one meets. */
static struct circ_value
row_place(const struct events *e, const struct draft *d)
{
	const struct doc_cell *c = d->stmts.n > 0 ?
	    d->stmts.v[0].u.b->cell : NULL, *x;
	struct circ_value none = { 0 };

	for (uint32_t col = 0; c != NULL && d->source == FROM_TABLE &&
	    col < c->table->ncols; col++) {
		struct unit u = { NULL, 0, 0, REGION_BODY };

		x = doc_at(c->table, c->row, col);
		if (x == NULL || x->first == NULL || x->row != c->row ||
		    x->first->kind != DOC_PARA)
			continue;
		u.b = x->first;
		u.end = (uint32_t)x->first->text.n;
		if (unit_headed(e, &u, LANG_VENUE) &&
		    unit_hit(e, &u, LANG_ONLINE) != NULL)
			return value_in(e, &u, 0);
	}
	return none;
}

/*
 * Where one meets then: what a label says ("Venue: online", "Platform: ..."),
 * a platform's name in what is said of the meeting, the word alone in a line.
 */
void
mode_place(struct events *e, struct draft *d)
{
	int	 best = 0;

	d->location = row_place(e, d);
	if (d->location.text.s != NULL)
		return;
	for (size_t i = 0; i < e->units.n && best < 4; i++) {
		const struct unit *u = unit_nth(e, i);
		struct circ_value v = { 0 };
		const struct hit *h;
		enum scope scope;
		uint32_t from;
		int	 rank = 0;

		if (u->region == REGION_NONE || u->region == REGION_AGENDA)
			continue;
		if (unit_label(e, u, LANG_VENUE, &from) &&
		    unit_hit(e, u, LANG_ONLINE) != NULL) {
			v = value_in(e, u, from);
			rank = 4;
		} else if (u->b->cell != NULL && u->b->cell->col > 0 &&
		    unit_headed(e, u, LANG_VENUE) &&
		    unit_hit(e, u, LANG_ONLINE) != NULL) {
			v = value_in(e, u, u->off);
			rank = 4;
		} else if (unit_label(e, u, LANG_FORMAT, &from) &&
		    names_platform(e, u, from)) {
			v = value_in(e, u, from);
			rank = 3;
		} else if ((h = alone(e, u)) != NULL && e->drafts.n == 1) {
			v = value_of(e->f, u->b, h->off, h->len);
			rank = 2;
		} else if ((h = platform(e, u)) != NULL) {
			v = value_of(e->f, u->b, h->off, h->len);
			rank = 1;
		} else if (unit_hit(e, u, LANG_ONLINE) != NULL) {
			v = named_platform(e, u);
			rank = 1;
		}
		scope = rank > best ? scope_of(e, d, u) : SCOPE_OTHER;
		if (v.text.s == NULL || scope == SCOPE_OTHER ||
		    (scope == SCOPE_ALL && e->drafts.n > 1 && rank < 3 &&
		    !scope_main(e, d)))
			continue;
		d->location = v;
		best = rank;
	}
}
