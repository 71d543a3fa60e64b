/* SPDX-License-Identifier: MIT */
/* The text cut into sentences and lines, and what each of them holds. */
#include "find/event.h"
#include "find/name.h"

#define TITLE_BLOCKS 24			/* a paper's head is among these */
#define UNIT_LENGTH 2048		/* bytes; a longer sentence is cut */
#define ITEM_RUNES 3			/* of the number of an item: "十二" */
#define TITLE_LENGTH 200		/* runes; a longer line is running text */

/* Letters of the word that ends before off. */
static size_t
word_before(struct circ_str t, size_t off, size_t from, bool *digits)
{
	size_t	 n = 0, len;

	*digits = false;
	while (off > from) {
		size_t	 p = utf8_prev(t.s, off);
		uint32_t r = utf8_get(t.s + p, off - p, &len);

		if (!rune_letter(r) && rune_digit(r) < 0)
			break;
		*digits |= rune_digit(r) >= 0;
		n++;
		off = p;
	}
	return n;
}

/* Russian words that are cut short ("ул.", "им.") end in a consonant. */
static bool
cyrillic_vowel(uint32_t r)
{
	static const uint32_t vowels[] = { 0x0430, 0x0435, 0x0438, 0x043E,
	    0x0443, 0x044B, 0x044D, 0x044E, 0x044F };

	for (size_t i = 0; i < NELEM(vowels); i++)
		if (r == vowels[i])
			return true;
	return false;
}

/*
 * Does a short word before a full stop end a sentence ("12 May.", "UTC.",
 * "the first day."), or is it cut short ("No.", "tel.", "Mr.")?
 */
static bool
short_word(const struct find *f, const struct doc_block *b, size_t off,
    size_t n)
{
	static const enum lang_section cut[] = { LANG_HONORIFIC, LANG_PHONE,
	    LANG_FAX, LANG_EMAIL, LANG_ITEM, LANG_REFERENCE, LANG_ANNEX,
	    LANG_DOCTYPE, LANG_MINUTE_SUFFIX, LANG_HOUR_SUFFIX, LANG_POST };
	size_t	 upper = 0, latin = 0, start = off, len;
	uint32_t last = 0;

	for (size_t i = 0; i < n; i++) {
		uint32_t r;

		start = utf8_prev(b->text.s, start);
		r = utf8_get(b->text.s + start, off - start, &len);
		last = i == 0 ? r : last;
		upper += rune_upper(r);
		latin += r < 0x250;
	}
	if (words_at(f, b->id, LANG_MONTH, (uint32_t)start) != NULL)
		return true;
	for (size_t k = 0; k < NELEM(cut); k++)
		if (words_at(f, b->id, cut[k], (uint32_t)start) != NULL)
			return false;
	if (latin == 0 && n > 1 && rune_cyrillic(last))
		return upper == n || cyrillic_vowel(last);
	return latin == n && n > 1 && (upper == n || (n > 2 && upper == 0));
}

/* "просп. Мира", "Avda. Colón": the word for a street is cut short. */
static bool
street_cut(const struct find *f, const struct doc_block *b, size_t off,
    size_t n)
{
	size_t	 start = off;
	const struct hit *h;

	for (size_t i = 0; i < n; i++)
		start = utf8_prev(b->text.s, start);
	h = n > 1 ? words_at(f, b->id, LANG_VENUE_NOUN, (uint32_t)start) :
	    NULL;
	return h != NULL && h->value == 3 && h->off + h->len == off &&
	    n <= 5;
}

/* "... to 1 p.m. On the next day": a time, and a common word behind it. */
static bool
time_ends(const struct find *f, const struct doc_block *b, size_t off,
    size_t next)
{
	static const enum lang_section joint[] = { LANG_AT_PLACE, LANG_AND,
	    LANG_RANGE_FROM, LANG_RANGE_TO };
	size_t	 n, len, end = next;
	const struct mention *m = mentions_of(f, b->id, &n);
	struct circ_str word;

	for (; end < b->text.n; end += len)
		if (!rune_letter(utf8_get(b->text.s + end, b->text.n - end,
		    &len)))
			break;
	/* "WILL BEGIN AT 3 P.M. IN THE CENTRE": capitals begin nothing here */
	word = str_sub(b->text, next, end - next);
	for (size_t k = 0; k < NELEM(joint) && word.n > 1 &&
	    str_all_upper(word); k++)
		if (words_at(f, b->id, joint[k], (uint32_t)next) != NULL)
			return false;
	for (size_t i = mentions_from(f, b->id, (uint32_t)(off > 48 ? off -
	    48 : 0)); i < n && m[i].at.off < off; i++)
		if (m[i].kind == MENTION_TIME && m[i].at.off + m[i].at.len >=
		    off && m[i].at.off + m[i].at.len <= next)
			return words_common(f, word);
	return false;
}

/* Does the sentence end with the sign at off?  next: where it goes on. */
static bool
ends_here(const struct find *f, const struct doc_block *b, size_t from,
    size_t off, uint32_t r, size_t *next)
{
	struct circ_str t = b->text;
	size_t	 i = off, len, n;
	uint32_t q = 0;
	bool	 space = false, digits;

	utf8_get(t.s + i, t.n - i, &len);
	i += len;
	if (r == 0x3002 || r == 0xFF01 || r == 0xFF1F || r == 0xFF1B ||
	    r == 0x061B) {
		*next = i;
		return true;
	}
	for (; i < t.n; i += len) {
		q = utf8_get(t.s + i, t.n - i, &len);
		if (rune_space(q))
			space = true;
		else if (space || (!rune_quote(q) && q != ')' && q != ']'))
			break;
	}
	*next = i;
	if (i >= t.n)
		return true;
	if (!space)
		return false;
	if (r == ';')
		return true;
	/* "Who is responsible?" will be held: the sentence goes on */
	if (r == '!' || r == '?' || r == 0x061F)
		return !rune_letter(q) || rune_upper(q) || rune_arabic(q) ||
		    rune_cjk(q);
	if (!(rune_upper(q) || rune_arabic(q) || rune_cjk(q) ||
	    rune_quote(q) || q == '(' || q == '-' || rune_digit(q) >= 0))
		return false;
	n = word_before(t, off, from, &digits);
	if (digits)			/* "2011." ends, "1." begins */
		return off - from > 6;
	if (street_cut(f, b, off, n))
		return false;
	if (n > 3 || (n > 1 && !rune_upper(q) && rune_digit(q) < 0))
		return true;
	if (n == 0 && off > from) {	/* "(local time). Please", "».  La" */
		i = utf8_prev(t.s, off);
		q = utf8_get(t.s + i, off - i, &len);
		return q == ')' || q == ']' || rune_quote(q);
	}
	return rune_upper(q) && (short_word(f, b, off, n) ||
	    time_ends(f, b, off, *next));
}

/* A line break ends a unit, but for a line that goes on in small letters. */
static bool
line_ends(struct circ_str t, size_t off)
{
	size_t	 i = off + 1, len;

	while (i < t.n) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &len);

		if (!rune_space(r))
			return !rune_letter(r) || rune_upper(r) ||
			    rune_cjk(r) || rune_arabic(r);
		i += len;
	}
	return true;
}

/* "no later than" ends at a line break: its day is in the next line. */
static bool
line_open(const struct find *f, const struct doc_block *b, size_t off)
{
	const struct line *l = &f->lines[b->id];
	uint32_t from = off > 48 ? (uint32_t)off - 48 : 0;

	while (off > from && b->text.s[off - 1] == ' ')
		off--;
	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < off; i++)
		if (l->hits[i].section == LANG_DEADLINE &&
		    l->hits[i].value != LANG_DUE_NOUN &&
		    l->hits[i].value != LANG_DUE_AFTER &&
		    l->hits[i].off + l->hits[i].len == off)
			return true;
	return false;
}

static void
add_unit(struct events *e, const struct doc_block *b, size_t off, size_t end,
    enum region region)
{
	struct circ_str s = str_trim(str_sub(b->text, off, end - off));

	/* every day in a unit is weighed against all else in it */
	while (s.n > UNIT_LENGTH) {
		size_t	 n = utf8_prev(s.s, UNIT_LENGTH), i;

		for (i = n; i > UNIT_LENGTH / 2 && s.s[i - 1] != ' '; i--)
			;
		n = i > UNIT_LENGTH / 2 ? i : n;
		*vec_push(e->f->ctx, &e->units) = (struct unit){ b,
		    (uint32_t)(s.s - b->text.s),
		    (uint32_t)(s.s - b->text.s + (long)n), region };
		s = str_trim(str_sub(s, n, s.n - n));
	}
	if (s.n == 0)
		return;
	*vec_push(e->f->ctx, &e->units) = (struct unit){ b,
	    (uint32_t)(s.s - b->text.s),
	    (uint32_t)(s.s - b->text.s + (long)s.n), region };
}

static bool
sentence_sign(uint32_t r)
{
	if (r < 0x80)
		return r == '.' || r == '!' || r == '?' || r == ';';
	return r == 0x3002 || r == 0xFF01 || r == 0xFF1F || r == 0xFF1B ||
	    r == 0x061F || r == 0x061B;
}

/* "(tel.: 4293; e-mail: a@b.org)": is off within brackets that close? */
static bool
in_brackets(struct circ_str t, size_t from, size_t off)
{
	size_t	 len, open = 0;

	for (size_t i = off > from + 200 ? off - 200 : from; i < off; i++) {
		open += t.s[i] == '(';
		open -= open > 0 && t.s[i] == ')';
	}
	for (size_t i = off; open > 0 && i < t.n && i < off + 200; i += len) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &len);

		if (r == ')' || r == '(')
			return r == ')';
	}
	return false;
}

/* "Date and venue. 17-19 June, Oslo": is what ends at off a run-in label? */
static bool
run_in_label(const struct find *f, const struct doc_block *b, size_t off)
{
	static const enum lang_section label[] = { LANG_DATE, LANG_TIME,
	    LANG_VENUE };

	for (size_t k = 0; k < NELEM(label); k++) {
		const struct hit *h = words_at(f, b->id, label[k], 0);

		if (h != NULL && h->len == off)
			return true;
	}
	return false;
}

static void
cut(struct events *e, const struct doc_block *b, enum region region)
{
	struct circ_str t = b->text;
	size_t	 from = 0, len, next;

	if (region == REGION_SUBJECT) {
		add_unit(e, b, 0, t.n, region);
		return;
	}
	for (size_t i = 0; i < t.n; i += len) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &len);

		if (r == '\n') {
			if (!line_ends(t, i) || line_open(e->f, b, i))
				continue;
			next = i + 1;
		} else if (!sentence_sign(r) || ((r == ';' || r == 0xFF1B) &&
		    in_brackets(t, from, i)) || !ends_here(e->f, b, from, i,
		    r, &next) || (from == 0 && r == '.' &&
		    run_in_label(e->f, b, i)))
			continue;
		add_unit(e, b, from, r == '\n' ? i : i + len, region);
		len = next - i;
		from = next;
	}
	add_unit(e, b, from, t.n, region);
}

/* ---------------------------------------------------------------- regions */

static bool
is_subject(const struct events *e, const struct doc_block *b)
{
	if (e->subject == NULL)
		return false;
	return b == e->subject ||
	    (b->cell != NULL && b->cell == e->subject->cell);
}

static bool
letter_type(const struct find *f)
{
	static const char *const papers[] = { "agenda", "concept-note" };

	if (f->m->c.type.text.s == NULL)
		return false;
	for (size_t i = 0; i < NELEM(papers); i++)
		if (str_eqz(f->m->c.type.text, papers[i]))
			return false;
	return true;
}

static enum region
letter_region(const struct events *e, const struct part *p,
    const struct doc_block *b)
{
	bool	 near = e->subject != NULL && b->id + 6 > e->subject->id &&
	    b->id < e->subject->id + 6;

	if (is_subject(e, b))
		return REGION_SUBJECT;
	if (p->salutation != CIRC_NOWHERE) {
		if (b->id > p->salutation)
			return p->closing != CIRC_NOWHERE &&
			    b->id > p->closing ? REGION_ANNEX : REGION_BODY;
		return near && b->cell == NULL && e->subject->cell == NULL ?
		    REGION_TITLE : REGION_NONE;
	}
	if (letter_type(e->f) && e->subject != NULL &&
	    e->subject->cell != NULL)
		return b->id > e->subject->id ? REGION_BODY : REGION_NONE;
	return b->id < p->first + TITLE_BLOCKS && !e->running ?
	    REGION_TITLE : REGION_BODY;
}

static bool
has_letter(const struct find *f)
{
	for (size_t i = 0; i < f->parts.n; i++)
		if (f->parts.v[i].kind == PART_LETTER)
			return true;
	return false;
}

static enum region
region_of(const struct events *e, const struct doc_block *b)
{
	const struct line *l = &e->f->lines[b->id];

	if (b->kind != DOC_PARA || (b->story != DOC_BODY &&
	    b->story != DOC_TEXTBOX))
		return REGION_NONE;
	if (is_subject(e, b))
		return REGION_SUBJECT;
	if (e->claimed[b->id] == 1)
		return REGION_AGENDA;
	if (l->part < e->f->parts.n) {
		const struct part *p = &e->f->parts.v[l->part];

		/*
		 * a paper without a letter is all "other", or begins as
		 * the annex of a letter that is not with it
		 */
		if (p->kind == PART_LETTER || ((p->kind == PART_OTHER ||
		    l->part == 0) && !has_letter(e->f)))
			return letter_region(e, p, b);
		return REGION_ANNEX;
	}
	return REGION_BODY;
}

/* Runes of the longest line of a text. */
static size_t
longest_line(struct circ_str t)
{
	size_t	 n = 0, most = 0;

	for (size_t i = 0; i < t.n; i++) {
		n = t.s[i] == '\n' ? 0 : n + (((unsigned char)t.s[i] &
		    0xC0) != 0x80);
		most = n > most ? n : most;
	}
	return most;
}

void
units_make(struct events *e)
{
	const struct doc *d = e->f->doc;

	e->running = false;
	for (size_t i = 0; i < d->nblocks; i++) {
		const struct doc_block *b = d->blocks[i];

		if (b->kind != DOC_PARA)
			continue;
		e->running |= b->cell == NULL && b->story == DOC_BODY &&
		    b->heading == 0 &&
		    !is_subject(e, b) && e->claimed[b->id] == 0 &&
		    (longest_line(b->text) >= TITLE_LENGTH ||
		    (b->text.n > 80 &&
		    (str_ends(b->text, ".") || str_ends(b->text, "。")) &&
		    words_in(e->f, b->id, LANG_INVITE, 0, UINT32_MAX)));
		cut(e, b, region_of(e, b));
	}
}

size_t
unit_index(const struct events *e, const struct doc_block *b, uint32_t off)
{
	size_t	 lo = 0, hi = e->units.n;

	while (lo < hi) {
		size_t	 mid = (lo + hi) / 2;
		const struct unit *u = &e->units.v[mid];

		if (u->b->id < b->id || (u->b == b && u->end <= off))
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < e->units.n && e->units.v[lo].b == b ? lo : e->units.n;
}

struct unit
unit_at(const struct events *e, const struct doc_block *b, uint32_t off)
{
	struct unit whole = { b, 0, (uint32_t)b->text.n, REGION_NONE };
	size_t	 i = unit_index(e, b, off);

	return i < e->units.n ? e->units.v[i] : whole;
}

/* ------------------------------------------------------------- its content */

bool
unit_holds(const struct unit *u, struct circ_span at)
{
	return at.block == u->b->id && at.off >= u->off &&
	    at.off + at.len <= u->end;
}

const struct hit *
unit_hit(const struct events *e, const struct unit *u, enum lang_section s)
{
	return words_in(e->f, u->b->id, s, u->off, u->end);
}

const struct hit *
unit_hit_before(const struct events *e, const struct unit *u,
    enum lang_section s, uint32_t off)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *best = NULL;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < off; i++) {
		const struct hit *h = &l->hits[i];

		ctx_work(e->f->ctx, 1);
		if (h->section != (int)s || h->off + h->len > off)
			continue;
		if (best == NULL || h->off >= best->off + best->len ||
		    h->len > best->len)
			best = h;
	}
	return best;
}

const struct hit *
unit_hit_after(const struct events *e, const struct unit *u,
    enum lang_section s, uint32_t off)
{
	return words_in(e->f, u->b->id, s, off < u->off ? u->off : off,
	    u->end);
}

const struct mention *
unit_mention(const struct events *e, const struct unit *u,
    enum mention_kind kind, size_t *i)
{
	size_t	 n;
	const struct mention *m = mentions_of(e->f, u->b->id, &n);

	if (*i == 0)
		*i = mentions_from(e->f, u->b->id, u->off);
	while (*i < n && m[*i].at.off <= u->end) {
		const struct mention *x = &m[(*i)++];

		ctx_work(e->f->ctx, 1);
		if (x->kind == kind && unit_holds(u, x->at))
			return x;
	}
	return NULL;
}

uint32_t
unit_behind(const struct events *e, const struct unit *u,
    enum mention_kind kind, uint32_t off)
{
	const struct mention *m;
	uint32_t from = u->off;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, kind, &i)) != NULL && m->at.off < off)
		from = m->at.off + m->at.len;
	return from;
}

bool
unit_date_within(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (m->at.off >= from && m->at.off < to)
			return true;
	return false;
}

/* The label in the cell to the left, if it is nothing but that. */
static bool
label_left(const struct events *e, const struct unit *u, enum lang_section s)
{
	const struct doc_cell *c = u->b->cell, *left;

	/* the head of a table has no labels: "Venue | Dates" */
	if (c == NULL || c->col == 0 || c->first != u->b ||
	    (c->row == 0 && c->table->nrows > 1 && c->table->ncols > 2 &&
	    e->claimed[u->b->id] == 2))
		return false;
	left = doc_at(c->table, c->row, c->col - 1);
	if (left == NULL || left == c || left->first == NULL ||
	    left->first->kind != DOC_PARA)
		return false;
	/* letters of other scripts take two bytes and more */
	if (left->first->text.n > 60 && (left->first->text.n > 100 ||
	    (left->first->text.s[0] & 0x80) == 0))
		return false;
	for (uint32_t off = 0; off < 4; off++)
		if (words_at(e->f, left->first->id, s, off) != NULL)
			return true;
	return false;
}

static uint32_t
rune_at(struct circ_str t, size_t i, size_t end, size_t *len)
{
	*len = 0;
	return i < end ? utf8_get(t.s + i, end - i, len) : 0;
}

uint32_t
unit_item(const struct unit *u)
{
	struct circ_str t = u->b->text;
	size_t	 off = u->off, end = u->end;
	size_t	 len, i = off, n = 0;
	uint32_t r = rune_at(t, i, end, &len);

	if (OPENING(r))
		r = rune_at(t, i += len, end, &len);
	for (; n < ITEM_RUNES && (rune_cjk_numeral(r) > 0 || (n == 0 &&
	    rune_letter(r) && !rune_cjk(r))); n++)
		r = rune_at(t, i += len, end, &len);
	return (uint32_t)(n > 0 && (CLOSING(r) || r == 0x3001 || r == '.') ?
	    i + len : off);
}

bool
unit_label(const struct events *e, const struct unit *u, enum lang_section s,
    uint32_t *from)
{
	struct circ_str t = u->b->text;
	const struct hit *h = NULL;
	size_t	 i, begin, len;
	bool	 space = false, stop = false;

	if (label_left(e, u, s)) {
		*from = u->off;
		return true;
	}
	i = begin = unit_item(u);
	for (uint32_t r; i < u->end && i <= begin + 8u; i += len) {
		r = utf8_get(t.s + i, t.n - i, &len);
		if (rune_letter(r))
			break;
	}
	if (i > begin + 8u || (h = words_at(e->f, u->b->id, s,
	    (uint32_t)i)) == NULL)
		return false;
	for (i = h->off + h->len; i < u->end; i += len) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &len);

		if (r == ':' || r == 0xFF1A || r == '\t' || r == '|' ||
		    r == 0x3000) {
			*from = (uint32_t)(i + len);
			return true;
		}
		/* a stop ends a label that runs into its paragraph */
		if (!rune_space(r) && r != '.') {
			if (rune_dash(r) && space)
				*from = (uint32_t)(i + len);
			return (rune_dash(r) && space) || (stop &&
			    u->off == 0);
		}
		if (r == '.')
			*from = (uint32_t)(i + len);
		stop |= r == '.';
		space = true;
	}
	return false;
}

bool
unit_covered(const struct events *e, const struct unit *u, const struct hit *h,
    enum lang_section s)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < h->off + h->len; i++)
		if (l->hits[i].section == (int)s &&
		    l->hits[i].off + l->hits[i].len > h->off)
			return true;
	return false;
}

bool
unit_headed(const struct events *e, const struct unit *u,
    enum lang_section s)
{
	const struct doc_cell *c = u->b->cell, *top;

	if (c == NULL || c->row == 0)
		return false;
	top = doc_at(c->table, 0, c->col);
	if (top == NULL || top->first == NULL)
		return false;
	for (uint32_t off = 0; off < 4; off++)
		if (words_at(e->f, top->first->id, s, off) != NULL)
			return true;
	return false;
}

/*
 * "at the same hotel", "في الفندق نفسه": where a stretch says "the same", of
 * a building or at all; NULL: it does not.
 */
const struct hit *
unit_same(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i], *v = NULL;
		uint32_t past = h->off + h->len;

		if (h->section != LANG_SAME_PLACE)
			continue;
		if (h->value == 0)
			return h;
		if (h->value == 1)
			v = unit_hit_after(e, u, LANG_VENUE_NOUN, past);
		else
			v = unit_hit_before(e, u, LANG_VENUE_NOUN, h->off);
		if (v != NULL && v->value < 3 && (h->value == 1 ?
		    v->off <= past + 1 : v->off + v->len + 1 >= h->off))
			return h;
	}
	return NULL;
}

/* "from" that begins a range of days or hours, not "de" in a name. */
bool
range_begins(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_RANGE_FROM, off);
	const struct mention *m;
	size_t	 n;

	if (h == NULL)
		return false;
	m = mentions_of(e->f, u->b->id, &n);
	for (size_t i = mentions_from(e->f, u->b->id, off); i < n &&
	    m[i].at.off <= off + h->len + 4; i++)
		if (m[i].kind == MENTION_DATE || m[i].kind == MENTION_TIME)
			return true;
	return false;
}
