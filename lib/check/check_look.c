/* SPDX-License-Identifier: MIT */
/* What rules look at: words, places, likeness of texts. */
#include "check/check.h"

bool
check_is_letter(const struct check *c)
{
	static const char *const not_letters[] = { "agenda", "concept-note",
	    "corrigendum", "addendum" };
	struct circ_str	 type = c->m->c.type.text;

	if (type.n == 0)
		return false;
	for (size_t i = 0; i < NELEM(not_letters); i++)
		if (str_eqz(type, not_letters[i]))
			return false;
	return true;
}

const struct doc_block *
check_block(const struct check *c, uint32_t id)
{
	return id < c->doc->nblocks ? c->doc->blocks[id] : NULL;
}

bool
check_same_span(struct circ_span a, struct circ_span b)
{
	return a.block == b.block && a.block != CIRC_NOWHERE &&
	    a.off == b.off;
}

/* One line of at most max characters. */
const char *
check_short(struct check *c, struct circ_str s, size_t max)
{
	struct buf	 b = { 0 };
	size_t		 count = 0;
	bool		 space = false;

	buf_add(c->ctx, &b, "", 0);
	s = str_trim(s);
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

		if (rune_space(r) || r < 0x20) {
			space = true;
			continue;
		}
		if (rune_invisible(r))
			continue;
		if (space && b.n > 0)
			buf_addc(c->ctx, &b, ' ');
		space = false;
		if (++count > max) {
			buf_adds(c->ctx, &b, "…");
			break;
		}
		buf_add(c->ctx, &b, s.s + i, n);
	}
	return b.s;
}

const char *
check_words(struct check *c, struct circ_span at)
{
	return check_short(c, model_quote(c->m, at), 80);
}

const char *
check_where(struct check *c, struct circ_span at)
{
	const struct circ_place *p;
	struct circ_str	 name;

	if (c->m == NULL || at.block >= c->m->nplaces)
		return "";
	p = &c->m->places[at.block];
	name = model_block_name(c->ctx, p);
	if (p->page > 0)
		return arena_printf(c->ctx, "page %u, %s", p->page, name.s);
	return name.s;
}

const char *
check_clock(struct check *c, int minute)
{
	return model_clock(c->ctx, minute).s;
}

const char *
check_day(struct check *c, int year, int month, int day)
{
	static const char *const name[] = { "January", "February", "March",
	    "April", "May", "June", "July", "August", "September", "October",
	    "November", "December" };

	if (month < 1 || month > 12)
		return arena_printf(c->ctx, "%d-%d-%d", year, month, day);
	if (year == 0)
		return arena_printf(c->ctx, "%d %s", day, name[month - 1]);
	return arena_printf(c->ctx, "%d %s %d", day, name[month - 1], year);
}

static void
fold(struct check *c, struct circ_str s, struct buf *b)
{
	bool		 space = false;

	ctx_work(c->ctx, 1 + s.n / 8);
	buf_add(c->ctx, b, "", 0);
	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);
		int		 d = rune_digit(r);

		if (rune_invisible(r) || rune_quote(r))
			continue;
		if (d < 0 && !rune_letter(r)) {
			space = true;
			continue;
		}
		if (space && b->n > 0)
			buf_addc(c->ctx, b, ' ');
		space = false;
		buf_addu(c->ctx, b, d >= 0 ? (uint32_t)'0' + (uint32_t)d :
		    rune_fold(r));
	}
}

struct circ_str
check_fold(struct check *c, struct circ_str s)
{
	struct buf	 b = { 0 };

	fold(c, s, &b);
	return buf_str(&b);
}

struct circ_str
check_fold_once(struct check *c, struct circ_str s)
{
	c->folded.n = 0;
	fold(c, s, &c->folded);
	return buf_str(&c->folded);
}

/* The word at *at of a folded text; moves *at past it. */
static struct circ_str
word(struct circ_str s, size_t *at)
{
	size_t	 from, n;

	while (*at < s.n && s.s[*at] == ' ')
		++*at;
	from = *at;
	if (from < s.n && rune_cjk(utf8_get(s.s + from, s.n - from, &n))) {
		*at += n;
		return str_sub(s, from, n);
	}
	while (*at < s.n && s.s[*at] != ' ')
		++*at;
	return str_sub(s, from, *at - from);
}

#define MAX_WORDS 64

static size_t
words(struct circ_str s, struct circ_str v[MAX_WORDS])
{
	size_t	 at = 0, n = 0;

	while (n < MAX_WORDS && (v[n] = word(s, &at)).n > 0)
		n++;
	return n;
}

int
check_alike(struct circ_str a, struct circ_str b)
{
	struct circ_str	 x[MAX_WORDS], y[MAX_WORDS];
	size_t		 nx = words(a, x), ny = words(b, y), both = 0;
	bool		 used[MAX_WORDS] = { false };

	for (size_t i = 0; i < nx; i++)
		for (size_t k = 0; k < ny; k++)
			if (!used[k] && str_eq(x[i], y[k])) {
				used[k] = true;
				both++;
				break;
			}
	if (nx + ny == 0)
		return 0;
	return (int)(both * 100 / (nx + ny - both));
}

/* Where a phrase stands from at on, as whole words; -1: nowhere. */
static long
phrase_at(struct circ_str text, const char *phrase, size_t at)
{
	size_t	 n = strlen(phrase), len;
	long	 i = (long)at;
	bool	 cjk = rune_cjk(utf8_get(phrase, n, &len));
	/* Arabic writes its article and prepositions onto the word */
	bool	 joined = cjk || rune_arabic(utf8_get(phrase, n, &len));

	for (; (i = str_find(text, phrase, (size_t)i)) >= 0; i++) {
		size_t	 end = (size_t)i + n;

		if (joined || ((i == 0 || text.s[i - 1] == ' ') &&
		    (end == text.n || text.s[end] == ' ')))
			return i;
	}
	return -1;
}

bool
check_holds(struct circ_str text, const char *phrase)
{
	return phrase_at(text, phrase, 0) >= 0;
}

size_t
check_count(struct circ_str text, const char *phrase)
{
	size_t	 n = 0;

	for (long i = 0; (i = phrase_at(text, phrase, (size_t)i)) >= 0;
	    i += (long)strlen(phrase))
		n++;
	return n;
}

/* An opening quotation mark that closes. Apostrophes are none. */
static uint32_t
closing(uint32_t r)
{
	switch (r) {
	case '"': return '"';
	case 0x201C: case 0x201E: return 0x201D;
	case 0x2018: return 0x2019;
	case 0xAB: return 0xBB;
	case 0x300C: return 0x300D;
	case 0x300A: return 0x300B;
	default: return 0;
	}
}

#define QUOTE_LENGTH 4096		/* bytes; nobody quotes more */

/* Questions come in order of place: each goes on where the last stopped. */
bool
check_quoted(const struct check *c, struct circ_span at)
{
	const struct doc_block *b = check_block(c, at.block);
	struct check_quotes *q = c->quotes;
	uint32_t	 close;
	struct circ_str	 t;

	if (b == NULL)
		return false;
	if (q->block != at.block || q->off > at.off)
		*q = (struct check_quotes){ at.block, 0, 0 };
	close = q->close;
	t = str_sub(b->text, 0, (size_t)at.off + at.len + QUOTE_LENGTH);
	for (size_t i = q->off, n; i < t.n; i += n) {
		uint32_t	 r = utf8_get(t.s + i, t.n - i, &n);

		if (i <= at.off) {
			q->off = i;
			q->close = close;
		}
		if (i >= at.off && close == 0)
			return false;
		if (close == 0)
			close = closing(r);
		else if (r == close || (close == 0x201D && r == 0x201C)) {
			if (i >= at.off + at.len)
				return true;
			close = 0;
		}
	}
	return false;
}

struct row {
	const struct circ_row *row;
	size_t		 order;		/* 1...; 0: no row */
};
/* By block id: the first row there; and by the first block of its cell. */
struct check_rows {
	struct row	*block, *cell;
};

static void
note_row(const struct check *c, struct check_rows *rows, uint32_t id,
    struct row row)
{
	const struct doc_block *b = check_block(c, id), *first;

	if (b == NULL)
		return;
	if (rows->block[id].order == 0)
		rows->block[id] = row;
	first = b->cell != NULL ? b->cell->first : NULL;
	if (first != NULL && rows->cell[first->id].order == 0)
		rows->cell[first->id] = row;
}

static struct check_rows *
rows_made(struct check *c)
{
	struct check_rows *rows = arena_new(c->ctx, struct check_rows);
	size_t		 order = 0;

	rows->block = arena_array(c->ctx, c->doc->nblocks + 1,
	    sizeof(*rows->block));
	rows->cell = arena_array(c->ctx, c->doc->nblocks + 1,
	    sizeof(*rows->cell));
	for (size_t e = 0; e < c->m->c.nevents; e++) {
		const struct circ_event *ev = &c->m->c.events[e];

		for (size_t i = 0; i < ev->nagenda; i++) {
			struct row r = { &ev->agenda[i], ++order };

			note_row(c, rows, r.row->at.block, r);
			note_row(c, rows, r.row->title.at.block, r);
		}
	}
	return rows;
}

const struct circ_row *
check_row_of(struct check *c, uint32_t block)
{
	const struct doc_block *b = check_block(c, block), *first;
	struct row	 r, other;

	if (b == NULL)
		return NULL;
	if (c->rows == NULL)
		c->rows = rows_made(c);
	r = c->rows->block[block];
	first = b->cell != NULL ? b->cell->first : NULL;
	if (first != NULL) {
		other = c->rows->cell[first->id];
		if (r.order == 0 || (other.order != 0 &&
		    other.order < r.order))
			r = other;
	}
	return r.row;
}

const char *
check_topic(struct check *c, enum check_topic topic, struct circ_str text)
{
	struct circ_str	 folded = check_fold_once(c, text);

	for (const char *const *p = check_topics[topic]; *p != NULL; p++)
		if (check_holds(folded, *p))
			return *p;
	return NULL;
}
