/* SPDX-License-Identifier: MIT */
/*
 * Where the letter ends and each annex begins.
 *
 * The body is cut into stretches: the letter (or the document's first part,
 * where there is no letter), one stretch for each annex heading, and one for
 * each second title or page that follows the signature.  Headers, footers,
 * notes and comments are stretches of their own.  An annex heading is a line
 * that begins with the word for annex, with or without a number, and has
 * some look of a heading: "ANNEX 1", "Annex A: Practical information".  Lines
 * that only count or list annexes ("Annexes: 2"), and sentences ("Annex 1
 * contains ..."), are none.
 */
#include "find/find.h"
#include "find/letter.h"

#define TAIL 10			/* blocks before the end that may close */
#define MAXANNEXES 400		/* headings and lines that look like one */
#define ENOUGH 2		/* evidence that makes a heading */

/* A possible annex heading. */
struct candidate {
	uint32_t	 block;
	uint32_t	 label;		/* where the word begins */
	uint32_t	 off, len;	/* of the number in the block's text */
	int		 evidence;
	bool		 listed;	/* the line below is one as well */
	bool		 bracket;	/* "Annex (1)", which may be a count */
};

struct cutter {
	struct find	*f;
	uint32_t	 first, last;	/* body, block ids */
	uint32_t	 salutation, closing;
	VEC(struct candidate) found;
};

static bool
outside(const struct doc_block *b)
{
	return b->story == DOC_HEADER || b->story == DOC_FOOTER ||
	    b->story == DOC_NOTE || b->story == DOC_COMMENT;
}

/* In no table, or in a row of its own. */
bool
letter_full_width(const struct doc_block *b)
{
	return b->cell == NULL || b->cell->colspan >= b->cell->table->ncols;
}

/* ----------------------------------------------------------- salutation */

static bool
ends_like_salutation(struct circ_str s)
{
	static const char *const end[] = { ",", ":", "!", "：", "，", "！",
	    "،", ";" };

	for (size_t i = 0; i < NELEM(end); i++)
		if (str_ends(s, end[i]))
			return true;
	return false;
}

static bool
is_salutation(const struct find *f, const struct doc_block *b)
{
	uint32_t	 off, len;
	const struct hit *h;
	struct circ_str	 line;

	if (b->kind != DOC_PARA || b->text.n == 0)
		return false;
	if (b->role == DOC_ROLE_SALUTATION)
		return true;
	letter_first_line(b, &off, &len);
	h = words_at(f, b->id, LANG_SALUTATION, off);
	line = str_sub(b->text, off, len);
	if (h == NULL)
		return letter_greets_all(f, b);
	if (letter_runes(line) > 90 || (h->value == 1 && h->len + 2 < len))
		return false;
	/* "Señores", and whom below: that begins an address */
	return ends_like_salutation(line) || (h->len + 2 >= len &&
	    off + len + 1 >= b->text.n);
}

/* ---------------------------------------------------------------- annexes */

/* Arabic numbers its annexes by the names of letters. */
static uint32_t
letter_name(struct circ_str s)
{
	static const char *const name[] = { "ألف", "باء", "جيم", "دال", "هاء",
	    "واو", "زاي", "حاء", "طاء", "ياء" };
	size_t		 n;

	for (size_t i = 0; i < NELEM(name); i++) {
		size_t k = strlen(name[i]);

		if (str_starts(s, name[i]) && (k == s.n ||
		    !rune_letter(utf8_get(s.s + k, s.n - k, &n))))
			return (uint32_t)k;
	}
	return 0;
}

/* The length of an annex's number at s: "1", "IV", "B", "一", "أ"; or 0. */
static uint32_t
number_length(struct circ_str s)
{
	size_t		 i = 0, n, letters = 0;
	bool		 roman = true;
	uint32_t	 r;

	while (i < s.n && rune_digit(utf8_get(s.s + i, s.n - i, &n)) >= 0)
		i += n;
	if (i > 0) {
		if (i < s.n && ((s.s[i] >= 'A' && s.s[i] <= 'Z') ||
		    (s.s[i] >= 'a' && s.s[i] <= 'f')))
			i++;
		else if (i + 1 < s.n && (s.s[i] == '.' || s.s[i] == '/') &&
		    s.s[i + 1] >= '0' && s.s[i + 1] <= '9')
			for (i += 1; i < s.n && s.s[i] >= '0' && s.s[i] <= '9';)
				i++;
	}
	while (letters < 6 && i < s.n) {
		r = utf8_get(s.s + i, s.n - i, &n);
		if (rune_cjk_numeral(r) > 0) {
			i += n;
			continue;
		}
		if (i > 0 && letters == 0)
			break;
		if (!rune_letter(r) || (!rune_upper(r) && !rune_arabic(r)))
			break;
		if (r > 0x7F || strchr("IVXL", (int)r) == NULL)
			roman = false;
		i += n;
		letters++;
	}
	if (i < s.n && rune_letter(utf8_get(s.s + i, s.n - i, &n)) &&
	    letters > 0)
		return 0;
	if (letters > 1 && !roman)
		return 0;
	return (uint32_t)i;
}

/* Step over spaces, dashes before a number and the sign for "number". */
static uint32_t
before_number(struct circ_str s, uint32_t i)
{
	static const char *const sign[] = { "№", "No.", "No", "Nº", "N°",
	    "nº", "n°", "رقم" };
	size_t		 n;

	for (bool more = true; more && i < s.n;) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &n);

		more = false;
		if (rune_space(r) || rune_dash(r)) {
			i += (uint32_t)n;
			more = true;
			continue;
		}
		for (size_t k = 0; k < NELEM(sign); k++)
			if (str_starts(str_sub(s, i, s.n - i), sign[k])) {
				i += (uint32_t)strlen(sign[k]);
				more = true;
				break;
			}
	}
	return i;
}

/* "(1)", "(B)": a number in brackets, or in none, its place and length. */
static uint32_t
number_at(struct circ_str s, uint32_t *at)
{
	size_t		 n;
	uint32_t	 open, num, end;

	num = number_length(str_sub(s, *at, s.n - *at));
	if (num > 0 || *at >= s.n || s.s[*at] != '(')
		return num;
	open = before_number(s, *at + 1);
	num = number_length(str_sub(s, open, s.n - open));
	end = open + num;
	if (num == 0 || end >= s.n || utf8_get(s.s + end, s.n - end, &n) != ')')
		return 0;
	*at = open;
	return num;
}

/* Does a sentence go on after the label ("Annex 1 contains ...")? */
static bool
goes_on(struct circ_str s, uint32_t i)
{
	size_t		 n;
	uint32_t	 r, c;

	if (i >= s.n)
		return false;
	r = utf8_get(s.s + i, s.n - i, &n);
	if (!rune_space(r))
		return rune_letter(r) && rune_cjk(r);
	while (i < s.n && rune_space(r = utf8_get(s.s + i, s.n - i, &n))) {
		if (r == '\n' || r == '\t')
			return false;
		i += (uint32_t)n;
	}
	if (i >= s.n || r == '(' || r == '[')
		return false;
	c = rune_lower(r);
	return rune_letter(r) && c == r && !rune_cjk(r) && !rune_arabic(r);
}

/* Only a count, or nothing, after a colon: "Annexes: 2". */
static bool
counts(struct circ_str rest)
{
	size_t		 n;

	rest = str_trim(rest);
	for (size_t i = 0; i < rest.n; i += n) {
		uint32_t r = utf8_get(rest.s + i, rest.n - i, &n);

		if (rune_digit(r) < 0 && (rune_letter(r) && !rune_cjk(r)))
			return false;
		if (i > 12)
			return false;
	}
	return true;
}

static int
looks(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	const struct doc_block *before = b->id > 0 ?
	    f->doc->blocks[b->id - 1] : NULL;
	int		 score = 0;

	if (b->role == DOC_ROLE_ANNEX)
		score += 5;
	if (b->heading > 0)
		score += 3;
	if (b->new_page || (before != NULL && before->kind == DOC_BREAK))
		score += 2;
	if (doc_flags(b, off, len) & (DOC_BOLD | DOC_UNDERLINE))
		score += 2;
	if (b->align == DOC_CENTER)
		score++;
	if (b->align == DOC_RIGHT)
		score++;
	if (str_all_upper(str_sub(b->text, off, len)))
		score++;
	return score;
}

/* The word "annex" that a line begins with, or behind the letter's number. */
static const struct hit *
annex_word(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	const struct hit *h = words_at(f, b->id, LANG_ANNEX, off);
	struct circ_str	 before;

	if (h != NULL)
		return h;
	/* "08254/2019/CLW, ANNEX 1" */
	h = words_in(f, b->id, LANG_ANNEX, off, off + len);
	if (h == NULL)
		return NULL;
	before = str_trim(str_sub(b->text, off, h->off - off));
	return letter_runes(before) <= 40 && letter_has_digit(before) &&
	    str_find(before, "/", 0) > 0 && str_find(before, " ", 0) < 0 &&
	    h->off + h->len + 6 >= off + len ? h : NULL;
}

/* "State letter AN 6/5 | ATTACHMENT A": the letter's number fills the line
   above in the block; goes to the word's line. */
static const struct hit *
below_code(const struct find *f, const struct doc_block *b, uint32_t *off,
    uint32_t *len)
{
	struct circ_str	 above = str_sub(b->text, *off, *len), line;
	uint32_t	 at = letter_skip_spaces(b->text, *off + *len);
	const struct hit *h;
	long		 stop;

	if (at >= b->text.n || letter_runes(above) > 40 || !letter_has_digit(above) ||
	    str_find(above, "/", 0) < 0 || letter_holds_colon(above))
		return NULL;
	h = words_at(f, b->id, LANG_ANNEX, at);
	if (h == NULL)
		return NULL;
	stop = str_find(b->text, "\n", at);
	line = str_trim(str_sub(b->text, at, (stop > 0 ? (size_t)stop :
	    b->text.n) - at));
	*off = at;
	*len = (uint32_t)line.n;
	return h;
}

/* Where the annex's number stands, and its length; 0: it has none. */
static uint32_t
annex_number(const struct find *f, const struct doc_block *b,
    const struct hit *h, uint32_t end, uint32_t *at)
{
	struct circ_str	 t = b->text;
	uint32_t	 num;
	const struct hit *ordinal;

	*at = before_number(t, h->off + h->len);
	if (*at >= end)
		return 0;
	num = number_at(t, at);
	if (num == 0)
		num = letter_name(str_sub(t, *at, t.n - *at));
	if (num == 0 && (ordinal = words_at(f, b->id, LANG_ORDINAL, *at)) !=
	    NULL)
		num = ordinal->len;
	if (*at == h->off + h->len && !rune_cjk(utf8_get(t.s + h->off,
	    t.n - h->off, &(size_t){ 0 })) &&
	    rune_letter(utf8_get(t.s + *at, t.n - *at, &(size_t){ 0 })))
		return 0;		/* a longer word */
	return num;
}

/* "Attachment A to State letter AN 6/5", "ANNEX | (to Circular 5)": of which
   letter it is, perhaps on the line below. */
static bool
of_letter(const struct find *f, const struct doc_block *b, uint32_t at)
{
	static const enum lang_section to[] = { LANG_TO, LANG_RANGE_TO,
	    LANG_OF, LANG_AT_PLACE, LANG_ARTICLE, LANG_DAY_GLUE };
	struct circ_str	 rest;
	bool		 small = false;
	uint32_t	 end = (uint32_t)b->text.n;

	at = letter_skip_spaces(b->text, at);
	while (at < end && (b->text.s[at] == '\n' || b->text.s[at] == '('))
		at = letter_skip_spaces(b->text, at + 1);
	for (size_t i = 0; i < NELEM(to); i++)
		small = small || words_at(f, b->id, to[i], at) != NULL;
	if (!small || at >= end)
		return false;
	rest = str_trim(str_sub(b->text, at, end - at));
	return letter_runes(rest) <= 60 && letter_has_digit(rest) &&
	    (!letter_ends_sentence(rest) || str_find(rest, "\n", 0) > 0);
}

static void
consider(struct cutter *c, const struct doc_block *b)
{
	struct find	*f = c->f;
	struct candidate *k;
	struct circ_str	 t = b->text;
	const struct hit *h;
	uint32_t	 off, len, at, num, end, colon;
	bool		 bracket;

	if (c->found.n >= MAXANNEXES || b->kind != DOC_PARA || t.n == 0 ||
	    !letter_full_width(b))
		return;
	letter_first_line(b, &off, &len);
	while (len > 0 && strchr("([\"", t.s[off]) != NULL)
		off++, len--;
	h = annex_word(f, b, off, len);
	if (h == NULL)
		h = below_code(f, b, &off, &len);
	if (h == NULL || letter_runes(str_sub(t, off, len)) > 150)
		return;
	num = annex_number(f, b, h, off + len, &at);
	end = num > 0 ? at + num : h->off + h->len;
	bracket = num > 0 && t.s[at - 1] == '(';
	end += bracket;
	if (h->value == 1 && (num == 0 || !rune_upper(utf8_get(t.s + at,
	    t.n - at, &(size_t){ 0 }))))
		return;
	if (h->value == 2 && (num == 0 || at != h->off + h->len))
		return;
	/* "Annex to letter 7 of 3 May", on the right or on a new page */
	if (goes_on(t, end) && !((num > 0 || looks(f, b, off, len) > 0) &&
	    of_letter(f, b, end)))
		return;
	at = letter_skip_spaces(t, end);
	colon = letter_colon(t, at);
	if (num == 0 && colon > 0 && counts(str_sub(t, at + colon,
	    off + len > at + colon ? off + len - at - colon : 0)))
		return;
	if (num > 0 && str_ends(str_trim(str_sub(t, off, len)), ";"))
		return;
	k = vec_push(f->ctx, &c->found);
	k->block = b->id;
	k->label = h->off;
	k->off = num > 0 ? end - num - bracket : end;
	k->len = num;
	k->bracket = bracket;
	k->evidence = looks(f, b, off, num > 0 ? end - off : len);
	if (of_letter(f, b, end))
		k->evidence += 2;
	if (at >= off + len && t.n <= off + len + 120)
		k->evidence += num > 0 || b->text.n == end ? 2 : 0;
}

/* A later heading with the same number and at least the same looks? */
static bool
repeated(const struct cutter *c, size_t i)
{
	const struct candidate *k = &c->found.v[i];
	struct doc_block *const *b = c->f->doc->blocks;

	for (size_t j = 0; j < c->found.n; j++) {
		const struct candidate *o = &c->found.v[j];

		if (j == i || o->len != k->len || o->evidence < ENOUGH ||
		    memcmp(b[o->block]->text.s + o->off,
		    b[k->block]->text.s + k->off, k->len) != 0)
			continue;
		if (o->evidence > k->evidence && (k->listed || k->len > 0 ||
		    j > i))
			return true;
		if (j > i && o->evidence == k->evidence && k->listed)
			return true;
	}
	return false;
}

/* "Annexes (2)", alone: how many there are, not which one begins. */
static bool
lone_count(const struct cutter *c, size_t i)
{
	const struct candidate *k = &c->found.v[i];
	const struct doc_block *b = c->f->doc->blocks[k->block];
	size_t		 n;

	if (!k->bracket || rune_digit(utf8_get(b->text.s + k->off, k->len,
	    &n)) < 0 || looks(c->f, b, k->label, k->off - k->label) > 0)
		return false;
	for (size_t j = 0; j < c->found.n; j++)
		if (j != i && c->found.v[j].bracket)
			return false;
	return true;
}

/* Keep headings that look it; drop lists of annexes and running titles. */
static void
settle(struct cutter *c)
{
	size_t		 n = 0;
	uint32_t	 from = c->closing != CIRC_NOWHERE ? c->closing :
	    c->salutation != CIRC_NOWHERE ? c->salutation : c->first;

	for (size_t i = 0; i < c->found.n; i++)
		c->found.v[i].listed = i + 1 < c->found.n &&
		    c->found.v[i + 1].block <= c->found.v[i].block + 1;
	for (size_t i = 0; i < c->found.n; i++) {
		struct candidate *k = &c->found.v[i];

		if (k->evidence < ENOUGH || k->block < from ||
		    repeated(c, i) || lone_count(c, i))
			k->evidence = 0;
	}
	for (size_t i = 0; i < c->found.n; i++)
		if (c->found.v[i].evidence >= ENOUGH)
			c->found.v[n++] = c->found.v[i];
	c->found.n = n;
}

/* ---------------------------------------------------------------- closing */

/* Is the next line but a short one, like the name of who signed? */
static bool
short_next(const struct find *f, const struct doc_block *b)
{
	for (uint32_t id = b->id + 1; id < f->doc->nblocks; id++) {
		const struct doc_block *x = f->doc->blocks[id];

		if (x->kind != DOC_PARA)
			return false;
		if (x->text.n > 0)
			return letter_runes(x->text) <= 120 &&
			    !letter_ends_sentence(str_trim(x->text)) &&
			    letter_bullet(x->text) == 0 && x->list < 0 &&
			    x->heading == 0;
	}
	return false;
}

/* "tables rondes : regards croisés": an English word of a line in French? */
static bool
of_other_language(const struct find *f, const struct doc_block *b,
    const struct hit *h)
{
	return h->lang != f->lang && memchr(b->text.s + h->off, ' ',
	    h->len) == NULL;
}

/* How much a block looks like the letter's last formula. */
static int
closing_score(const struct find *f, const struct doc_block *b, uint32_t left)
{
	const struct hit *h;
	uint32_t	 off, len;
	size_t		 runes;

	if (b->kind != DOC_PARA || b->cell != NULL || b->text.n == 0)
		return 0;
	h = words_in(f, b->id, LANG_CLOSING, 0, UINT32_MAX);
	if (h == NULL)
		return 0;
	letter_first_line(b, &off, &len);
	if (h->off != off && of_other_language(f, b, h))
		return 0;
	runes = letter_runes(b->text);
	if (h->off == off && letter_runes(str_sub(b->text, off, len)) <= 70)
		return 4;
	if (h->value == 1 && runes <= 500)
		return 3;
	if (runes > 400 || (left > TAIL && !(h->off == off &&
	    b->list < 0 && short_next(f, b))))
		return 0;
	return h->off == off ? 3 : runes <= 260 ? 2 : 1;
}

static void
find_closing(struct cutter *c, uint32_t last)
{
	struct find	*f = c->f;
	int		 best = 0;
	uint32_t	 left = 0;
	uint32_t	 from = c->salutation != CIRC_NOWHERE ?
	    c->salutation + 1 : c->first;

	for (uint32_t id = last + 1; id-- > from;) {
		const struct doc_block *b = f->doc->blocks[id];
		int score = closing_score(f, b, left);

		if (b->kind == DOC_PARA && b->text.n > 0)
			left++;
		if (score > best) {
			best = score;
			c->closing = id;
		}
	}
}

/* ----------------------------------------------------- what else begins */

/* A title that stands alone behind the letter: a programme, a form. */
static bool
second_title(const struct find *f, const struct doc_block *b)
{
	uint32_t	 off, len;

	if (b->kind != DOC_PARA || b->text.n == 0 || !letter_full_width(b))
		return false;
	if (b->heading > 0 || b->role == DOC_ROLE_TITLE)
		return true;
	letter_first_line(b, &off, &len);
	if (letter_runes(str_sub(b->text, off, len)) > 160 ||
	    words_at(f, b->id, LANG_ANNEX, off) != NULL)
		return false;		/* "Enclosures: 1. Programme" */
	return words_in(f, b->id, LANG_AGENDA, off, off + len) != NULL &&
	    (letter_runes(b->text) <= 60 ||
	    (doc_flags(b, off, len) & DOC_BOLD) != 0 ||
	    b->align == DOC_CENTER);
}

/* The block that begins the next stretch at or before `last`; or last + 1. */
static uint32_t
letter_end(struct cutter *c, uint32_t last)
{
	const struct find *f = c->f;
	size_t		 lines = 0;

	if (c->closing == CIRC_NOWHERE)
		return last + 1;
	for (uint32_t id = c->closing; id <= last; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (id > c->closing && second_title(f, b) && (lines >= 1 ||
		    words_in(f, id, LANG_AGENDA, 0, 120) != NULL))
			return id;
		if (id > c->closing && lines >= 1) {
			if (b->kind == DOC_PARA && b->new_page && lines >= 2)
				return id;
			if (b->kind == DOC_BREAK && lines >= 2)
				return id;
		}
		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		if (id > c->closing)
			lines++;
		for (size_t i = 0; i < b->text.n; i++)
			if (b->text.s[i] == '\n')
				lines++;
	}
	return last + 1;
}

static void
add_part(struct find *f, enum part_kind kind, uint32_t first, uint32_t last,
    const struct doc_block *heading)
{
	struct part	*p;

	if (first > last || last == UINT32_MAX)
		return;
	for (uint32_t id = first; id <= last; id++)
		f->lines[id].part = f->parts.n;
	p = vec_push(f->ctx, &f->parts);
	p->kind = kind;
	p->first = first;
	p->last = last;
	p->heading = heading;
	p->salutation = p->closing = CIRC_NOWHERE;
}

/* Cut the body, whose blocks are first..last. */
static void
cut_body(struct find *f, uint32_t first, uint32_t last)
{
	struct cutter	 c = { .f = f, .first = first, .last = last,
	    .salutation = CIRC_NOWHERE, .closing = CIRC_NOWHERE };
	uint32_t	 end, next;
	enum part_kind	 kind;
	struct part	*p;

	for (uint32_t id = first; id <= last; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (c.salutation == CIRC_NOWHERE && is_salutation(f, b))
			c.salutation = id;
		consider(&c, b);
	}
	settle(&c);
	find_closing(&c, c.found.n > 0 ? c.found.v[0].block - 1 : last);
	settle(&c);
	next = c.found.n > 0 ? c.found.v[0].block : last + 1;
	if (next == first) {
		end = first;
	} else {
		kind = c.salutation != CIRC_NOWHERE || c.closing !=
		    CIRC_NOWHERE || letter_in(f, first, last) ||
		    signature_ends(f, first, next - 1) ? PART_LETTER :
		    PART_OTHER;
		end = letter_end(&c, next - 1);
		add_part(f, kind, first, end - 1, NULL);
		f->parts.v[f->parts.n - 1].salutation = c.salutation;
		f->parts.v[f->parts.n - 1].closing = c.closing;
		if (end < next)
			add_part(f, PART_OTHER, end, next - 1,
			    second_title(f, f->doc->blocks[end]) ?
			    f->doc->blocks[end] : NULL);
	}
	for (size_t i = 0; i < c.found.n; i++) {
		uint32_t to = i + 1 < c.found.n ?
		    c.found.v[i + 1].block - 1 : last;

		add_part(f, PART_ANNEX, c.found.v[i].block, to,
		    f->doc->blocks[c.found.v[i].block]);
		p = &f->parts.v[f->parts.n - 1];
		p->label_off = c.found.v[i].label;
		p->label_len = c.found.v[i].off + c.found.v[i].len +
		    c.found.v[i].bracket - c.found.v[i].label;
	}
}

void
find_parts(struct find *f)
{
	uint32_t	 n = (uint32_t)f->doc->nblocks;

	for (uint32_t id = 0; id < n;) {
		const struct doc_block *b = f->doc->blocks[id];
		uint32_t to = id;
		bool out = outside(b);

		while (to + 1 < n) {
			const struct doc_block *x = f->doc->blocks[to + 1];

			if (x->story == DOC_TEXTBOX ||
			    (out ? x->story == b->story : !outside(x)))
				to++;
			else
				break;
		}
		if (out)
			add_part(f, PART_OTHER, id, to, NULL);
		else
			cut_body(f, id, to);
		id = to + 1;
	}
}
