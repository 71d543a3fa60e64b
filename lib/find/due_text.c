/* SPDX-License-Identifier: MIT */
/*
 * What is due on a day: the clause round it without the day and the phrase
 * that makes it a last one.  A clause that says too little ("no later than
 * 5 May; ...") borrows from what stands before it: the beginning of its
 * sentence, the run-in heading of its paragraph, the label to its left, the
 * heading above.
 */
#include "find/event.h"
#include "find/letter.h"
#include "find/name.h"

#define TEXT_LENGTH 400			/* bytes; more is cut off */
#define LABEL_LENGTH 60			/* bytes of a label or a heading */
#define BRIEF 36			/* letters; less leaves a matter open */

/* A stretch of a unit that belongs to one of its days. */
struct clause {
	uint32_t from, to;
	uint32_t cut, rest;	/* phrase and day, between these */
	uint32_t head;		/* where the phrase of the unit's first day
				   begins, if this day is a later one */
};

/*
 * Letters of words, without addresses and what stands in brackets; a Chinese
 * one says as much as two.
 */
static size_t
letters(struct circ_str s)
{
	size_t	 n = 0, len;
	unsigned depth = 0;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (s.n - i > 7 && (strncmp(s.s + i, "http", 4) == 0 ||
		    strncmp(s.s + i, "www.", 4) == 0)) {
			while (i < s.n && s.s[i] != ' ')
				i++;
			len = 0;
			continue;
		}
		depth += r == '(' || r == 0xFF08;
		depth -= depth > 0 && (r == ')' || r == 0xFF09);
		if (depth == 0)
			n += rune_cjk(r) ? 2 : rune_letter(r);
	}
	return n;
}

bool
due_text_thin(struct circ_str s)
{
	return letters(s) < 10;
}

/* Behind a typed number of the paragraph, "3 Papers", "b) Papers", or 0. */
static uint32_t
numbered(const struct find *f, const struct doc_block *b)
{
	struct circ_str	 t = b->text;
	uint32_t	 i = t.n > 0 && t.s[0] == '.', at;	/* ".1 Papers" */

	while (i < t.n && i < 3 && t.s[i] >= '0' && t.s[i] <= '9')
		i++;
	if (i == 0 && t.n > 2 && t.s[0] >= 'a' && t.s[0] <= 'z' &&
	    t.s[1] == ')')
		return letter_skip_spaces(t, 2);
	if (i > 0 && i < t.n && (t.s[i] == '.' || t.s[i] == ')'))
		i++;
	at = letter_skip_spaces(t, i);
	if (i == 0 || at == i || at >= t.n || (t.s[0] != '.' &&
	    letter_starts_lower(str_sub(t, at, t.n - at))) ||
	    letter_mention(f, b->id, MENTION_DATE, 0, 1) != NULL ||
	    letter_mention(f, b->id, MENTION_TIME, 0, 1) != NULL)
		return 0;
	return at;
}

/* Where what a sentence says begins: not with its paragraph's number. */
static uint32_t
begin_of(const struct find *f, const struct unit *u, const struct mention *m)
{
	uint32_t at = u->off == 0 ? numbered(f, u->b) : u->off;

	return at < m->at.off ? at : u->off;
}

/*
 * Where one day's words end and another's begin: in Chinese, where what is
 * asked for stands on both sides of its day, at the last comma between.
 */
static uint32_t
border(const struct doc_block *b, uint32_t from, uint32_t to, uint32_t without)
{
	uint32_t at = without;
	size_t	 len;

	for (uint32_t i = from; i < to; i += (uint32_t)len)
		if (utf8_get(b->text.s + i, to - i, &len) == 0xFF0C)
			at = i;
	return at;
}

/* "(for the group on ships) and": behind what is said of a day that ends. */
static uint32_t
past_other(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	struct circ_str t = u->b->text;
	uint32_t at = letter_skip_spaces(t, off);
	const char *close = at < end && t.s[at] == '(' ? memchr(t.s + at, ')',
	    end - at) : NULL;
	const struct hit *and;

	if (close == NULL)
		return off;
	at = (uint32_t)(close - t.s) + 1;
	and = words_at(e->f, u->b->id, LANG_AND, letter_skip_spaces(t, at));
	return and != NULL && and->off + and->len <= end ? and->off +
	    and->len : at;
}

/* Without the "and" that leads on to the next day. */
static uint32_t
before_and(const struct events *e, const struct unit *u, uint32_t to)
{
	const struct hit *and = unit_hit_before(e, u, LANG_AND, to);

	return and != NULL && and->off + and->len + 1 >= to ? and->off : to;
}

static struct clause
clause_of(const struct events *e, const struct unit *u,
    const struct mention *m)
{
	uint32_t begin = begin_of(e->f, u, m);
	struct clause c = { begin, u->end, m->at.off, 0, begin };
	const struct hit *from;
	const struct mention *d;
	const struct hit *and;
	size_t	 i = 0;

	/* days that are no last ones belong to the clause */
	while ((d = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		if (d == m || !deadline_near(e, u, d))
			continue;
		if (d->at.off + d->at.len <= m->at.off) {
			if (c.from == begin)
				c.head = due_phrase_begin(e, u, begin, d);
			c.from = past_other(e, u, due_phrase_end(e, u, d),
			    m->at.off);
			c.from = border(u->b, c.from, m->at.off, c.from);
		} else if (d->at.off > m->at.off && d->at.off < c.to &&
		    (and = due_second(e, u, d)) != NULL)
			c.to = and->off;
		else if (d->at.off > m->at.off && d->at.off < c.to)
			c.to = border(u->b, m->at.off + m->at.len, d->at.off,
			    before_and(e, u, due_phrase_begin(e, u, m->at.off +
			    m->at.len, d)));
	}
	if ((and = due_second(e, u, m)) != NULL)
		c.from = and->off + and->len;
	c.cut = due_phrase_begin(e, u, c.from, m);
	/* "is open from 4 April until 3 May" */
	if (c.cut == m->at.off && (from = unit_hit_before(e, u,
	    LANG_RANGE_FROM, c.cut)) != NULL && from->off > c.from &&
	    from->off + from->len + 1 >= c.cut)
		c.cut = from->off;
	c.rest = due_phrase_end(e, u, m);
	c.to = c.to < c.rest ? c.rest : c.to;
	return c;
}

/* Signs that no text begins or ends with once its day is taken out. */
static bool
loose(uint32_t r)
{
	return rune_space(r) || rune_dash(r) || (r < 0x80 &&
	    strchr(",;:.()[]", (int)r) != NULL) || r == 0x3001 ||
	    r == 0x3002 || r == 0xFF0C || r == 0xFF1A || r == 0xFF1B ||
	    r == 0xFF08 || r == 0xFF09 || r == 0x060C || r == 0x061B;
}

/* Is there a bracket of this kind, opening or closing? */
static bool
bracket(struct circ_str t, bool opening)
{
	size_t	 len;

	for (size_t i = 0; i < t.n; i += len) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &len);

		if (opening ? OPENING(r) : CLOSING(r))
			return true;
	}
	return false;
}

/* Take loose signs off, but of brackets only those that have no fellow. */
static struct circ_str
tight(struct circ_str t)
{
	size_t	 len, p;
	uint32_t r;

	while (t.n > 0 && loose(r = utf8_get(t.s, t.n, &len)) &&
	    !(OPENING(r) && bracket(t, false)))
		t = str_sub(t, len, t.n - len);
	while (t.n > 0) {
		p = utf8_prev(t.s, t.n);
		r = utf8_get(t.s + p, t.n - p, &len);
		if (!loose(r) || (CLOSING(r) && bracket(t, true)))
			break;
		t.n = p;
	}
	return t;
}

/* Does a comma or its like stand at off, but for spaces? */
static bool
parted(const struct doc_block *b, uint32_t off, uint32_t end)
{
	size_t	 len;

	while (off < end) {
		uint32_t r = utf8_get(b->text.s + off, end - off, &len);

		if (!rune_space(r) && r != ')' && r != 0xFF09)
			return r == ',' || r == ';' || r == 0xFF0C ||
			    r == 0x3001 || r == 0xFF1B || r == 0x060C ||
			    r == 0x061B;
		off += (uint32_t)len;
	}
	return false;
}

/* Add a piece of a block, as one line. */
static void
add(struct find *f, struct buf *out, const struct doc_block *b, uint32_t from,
    uint32_t to)
{
	struct circ_str t;
	size_t	 len;

	if (to <= from)
		return;
	t = tight(value_of(f, b, from, to - from).text);
	if (t.n < 2)
		return;
	if (out->n > 0 && parted(b, from, to) &&
	    (unsigned char)b->text.s[from] < 0x80)
		buf_addc(f->ctx, out, ',');
	if (out->n > 0 && !rune_cjk(utf8_get(t.s, t.n, &len)))
		buf_addc(f->ctx, out, ' ');
	buf_add(f->ctx, out, t.s, t.n);
}

/* Not longer than a text may be, cut between words. */
static struct circ_str
shortened(struct find *f, struct circ_str t)
{
	size_t	 n = t.n, i;

	if (n > TEXT_LENGTH) {
		n = utf8_prev(t.s, TEXT_LENGTH);
		for (i = n; i > TEXT_LENGTH / 2 && t.s[i - 1] != ' '; i--)
			;
		n = i > TEXT_LENGTH / 2 ? i : n;
	}
	t = tight(str_sub(t, 0, n));
	return (struct circ_str){ arena_copy(f->ctx, t.s, t.n), t.n };
}

/* The run-in heading of a paragraph: "Fellowships: ...". */
static uint32_t
run_in(const struct doc_block *b)
{
	size_t	 len;

	for (uint32_t i = 0; i < b->text.n && i < LABEL_LENGTH;
	    i += (uint32_t)len) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &len);

		if (r == ':' || r == 0xFF1A)	/* but "https://..." */
			return i + 1 < b->text.n && b->text.s[i + 1] == '/' ?
			    0 : i;
		if (r == '.' || r == 0x3002 || r == ',' || r == '\n')
			return i > 3 && i + 1 < b->text.n &&
			    r == '.' && b->text.s[i + 1] == ' ' &&
			    memchr(b->text.s, ' ', i) == NULL ? i : 0;
	}
	return 0;
}

/* The cell to the left, or the short line above, that names the matter. */
static const struct doc_block *
label_of(const struct events *e, const struct doc_block *b)
{
	const struct doc_cell *c = b->cell;

	if (c != NULL && c->col > 0) {
		c = doc_at(c->table, c->row, c->col - 1);
		b = c != NULL ? c->first : NULL;
		return b != NULL && b->kind == DOC_PARA &&
		    b->text.n <= LABEL_LENGTH ? b : NULL;
	}
	for (uint32_t id = b->id; id-- > 0;) {
		const struct doc_block *x = e->f->doc->blocks[id];

		if (x->kind != DOC_PARA || x->cell != b->cell ||
		    x->story != b->story)
			return NULL;
		if (x->text.n > 0)
			return x->text.n <= LABEL_LENGTH && words_in(e->f,
			    x->id, LANG_SALUTATION, 0,
			    (uint32_t)x->text.n) == NULL ? x : NULL;
	}
	return NULL;
}

/* Is a label nothing but "Deadline:"? */
static bool
says_due(const struct events *e, const struct doc_block *b)
{
	const struct hit *h = words_in(e->f, b->id, LANG_DEADLINE, 0,
	    (uint32_t)b->text.n);

	return h != NULL && letters(b->text) < letters(str_sub(b->text,
	    h->off, h->len)) + 4;
}

/* Does a comma or its like end at off? */
static bool
between_commas(const struct doc_block *b, uint32_t low, uint32_t off)
{
	while (off > low && b->text.s[off - 1] == ' ')
		off--;
	if (off > low)
		off = (uint32_t)utf8_prev(b->text.s, off);
	return parted(b, off, off + 3 < b->text.n ? off + 3 :
	    (uint32_t)b->text.n);
}

/* "Requests have to reach us": what they are stands in the sentence before. */
static void
add_before(const struct events *e, struct buf *out, const struct unit *u)
{
	uint32_t off = u->off;
	struct unit x;
	size_t	 i = 0, k = 0;

	while (off > 1 && strchr(" \t\n", u->b->text.s[off - 1]) != NULL)
		off--;
	x = unit_at(e, u->b, off - 1);
	/* one with a day or an hour speaks of something else; an address of
	   nothing */
	if (letters(str_sub(u->b->text, x.off, x.end - x.off)) > 0 &&
	    unit_mention(e, &x, MENTION_DATE, &i) == NULL &&
	    unit_mention(e, &x, MENTION_TIME, &k) == NULL &&
	    x.end <= u->off && x.end - x.off < TEXT_LENGTH / 2)
		add(e->f, out, u->b, x.off, x.end);
}

/* Does a clause say "they", or begin with "Requests should", and not of what? */
static bool
refers_back(const struct events *e, const struct unit *u,
    const struct clause *c)
{
	const struct hit *h = words_in(e->f, u->b->id, LANG_PRONOUN, c->from,
	    c->to);

	return h != NULL && (h->value == 0 || h->off == c->from);
}

/* ": https://..." behind a day: where, not what. */
static bool
only_where(const struct events *e, const struct unit *u, const struct clause *c)
{
	uint32_t at = letter_skip_spaces(u->b->text, c->rest);
	const struct unit rest = { u->b, at, c->to, u->region };
	size_t	 i = 0, len;

	return at < c->to && COLON(utf8_get(u->b->text.s + at, c->to - at,
	    &len)) && unit_mention(e, &rest, MENTION_URL, &i) != NULL;
}

struct circ_value
due_text(struct events *e, const struct unit *u, const struct mention *m)
{
	struct clause c = clause_of(e, u, m);
	struct circ_value v = { .at = span_of(u->b, c.from, c.to - c.from) };
	struct find *f = e->f;
	const struct doc_block *label;
	struct buf out = { 0 }, own = { 0 };
	uint32_t title = run_in(u->b), begin = begin_of(f, u, m);

	add(f, &own, u->b, c.from, c.cut);
	/*
	 * "papers by 2 May, requests by 16 May": a comma parts the two, but
	 * not if the day stands between two of them
	 */
	if ((c.to == u->end || !parted(u->b, c.rest, c.to) ||
	    between_commas(u->b, c.from, c.cut)) && !only_where(e, u, &c))
		add(f, &own, u->b, c.rest, c.to);
	/* "is extended to 5 May": what the sentence is about comes first */
	if (c.from > begin && (due_text_thin(buf_str(&own)) ||
	    (due_second(e, u, m) == NULL && c.head - begin < 90 &&
	    !parted(u->b, c.from, c.cut))))
		add(f, &out, u->b, begin, c.head);
	else if (title > 0 && title < u->off)
		add(f, &out, u->b, 0, title);
	else if (u->off > 0 && (refers_back(e, u, &c) ||
	    (letters(buf_str(&own)) < BRIEF &&
	    words_in(f, u->b->id, LANG_REGISTER, c.from, c.to) == NULL &&
	    words_in(f, u->b->id, LANG_SUBMIT, c.from, c.to) == NULL)))
		add_before(e, &out, u);
	if ((due_text_thin(buf_str(&own)) || (u->b->cell != NULL &&
	    c.cut == 0)) && out.n == 0 &&
	    (label = label_of(e, u->b)) != NULL && !says_due(e, label))
		add(f, &out, label, 0, (uint32_t)label->text.n);
	if (own.n > 0) {
		if (out.n > 0)
			buf_adds(f->ctx, &out, own.s[0] == '(' ? " " : ": ");
		buf_add(f->ctx, &out, own.s, own.n);
	}
	if (out.n == 0)
		return (struct circ_value){ 0 };
	v.text = shortened(f, buf_str(&out));
	return v;
}
