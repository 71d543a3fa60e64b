/* SPDX-License-Identifier: MIT */
/*
 * Plain text as people and pdftotext -layout write it.  Lines in a row are a
 * paragraph; a break within it stays unless the line was full (wrap.h).
 * Bullets, typed numbers and clock times at a line's start begin a paragraph
 * of their own.  Lines that leave the same gap free are a table: what stands
 * between the gaps is a cell, and a line with nothing or only more of the
 * same in its first column goes on with the row above.
 */
#include "read/decode.h"
#include "read/html.h"
#include "read/text.h"
#include "read/wrap.h"

#define COLUMNS 320		/* beyond, no line is part of a table */
#define MAX_GAPS 12
#define COLUMN 20		/* an indent that makes a column of its own */
#define GAP 2			/* columns free in all lines of a table */
#define GAP_ALONE 3		/* in a table of one line */

struct row {
	struct circ_str	 s;		/* without white space at its end */
	bool		 blank, page;	/* a page ends before it */
	size_t		 mark;		/* bytes of a bullet or number */
};

struct gap {
	size_t		 from, to;	/* columns */
};

struct text {
	struct ctx	*ctx;
	struct html	*h;
	VEC(struct row)	 rows;
	size_t		 width;		/* that the text was wrapped at */
	uint32_t	 used[COLUMNS];
	struct gap	 gaps[MAX_GAPS];
	size_t		 ngaps;
};

/* ------------------------------------------------------------------ lines */

static bool
bullet(uint32_t r)
{
	return rune_bullet(r) || rune_dash(r);
}

/* Bytes of a bullet with the space after it; 0: none begins the line. */
static size_t
bullet_size(struct circ_str s)
{
	size_t	 len, next;

	if (s.n < 2 || !bullet(utf8_get(s.s, s.n, &len)) || len >= s.n ||
	    !rune_space(utf8_get(s.s + len, s.n - len, &next)))
		return 0;
	return len + next;
}

/* "1." "12)" "a)" "(iv)" and a space: bytes, or 0. */
static size_t
number_size(struct circ_str s)
{
	size_t	 i = s.n > 0 && s.s[0] == '(', len, from = i;

	while (i < s.n && i < from + 4 &&
	    rune_digit(utf8_get(s.s + i, s.n - i, &len)) >= 0)
		i += len;
	if (i == from && i + 1 < s.n && s.s[i] >= 'a' && s.s[i] <= 'z')
		i++;
	if (i == from || i + 1 >= s.n || (s.s[i] != '.' && s.s[i] != ')') ||
	    s.s[i + 1] != ' ')
		return 0;
	return i + 2;
}

/* 9:30, 09.30, 14h00, 14時: a clock time begins the line. */
static bool
clock_first(struct circ_str s)
{
	size_t	 i = 0, len, digits = 0;
	uint32_t r = 0;

	for (; i < s.n && digits < 3; i += len, digits++) {
		r = utf8_get(s.s + i, s.n - i, &len);
		if (rune_digit(r) < 0)
			break;
	}
	if (digits == 0 || digits > 2 || i >= s.n || (r != ':' && r != '.' &&
	    r != 'h' && r != 'H' && r != 0x65F6 && r != 0xFF1A))
		return false;
	i += len;
	return i + 1 < s.n && rune_digit(utf8_get(s.s + i, s.n - i,
	    &len)) >= 0 && rune_digit(utf8_get(s.s + i + len, s.n - i - len,
	    &digits)) >= 0;
}

static struct circ_str
trim_left(struct circ_str s)
{
	size_t	 i = 0;

	while (i < s.n && (s.s[i] == ' ' || s.s[i] == '\t'))
		i++;
	return str_sub(s, i, s.n);
}

static void
add_line(struct text *t, struct circ_str s, bool page)
{
	struct row	*r = vec_push(t->ctx, &t->rows);
	struct circ_str	 c;

	while (s.n > 0 && (s.s[s.n - 1] == ' ' || s.s[s.n - 1] == '\t'))
		s.n--;
	r->s = s;
	r->page = page;
	c = trim_left(s);
	r->blank = c.n == 0;
	r->mark = bullet_size(c);
	if (r->mark == 0)
		r->mark = number_size(c);
}

static void
split(struct text *t, struct circ_str s)
{
	bool	 page = false;

	for (size_t i = 0, end; i < s.n; i = end + 1) {
		for (end = i; end < s.n && s.s[end] != '\n' &&
		    s.s[end] != '\f'; end++)
			;
		if (end > i || end >= s.n || s.s[end] == '\n') {
			add_line(t, str_sub(s, i, end - i), page);
			page = false;
		}
		page |= end < s.n && s.s[end] == '\f';
	}
}

/* ---------------------------------------------------------------- columns */

/*
 * Call fn for each sign that is no gap with its column.  A single space
 * between words is none, and neither is the space after a bullet.
 */
static bool
mark_columns(const struct row *r, uint32_t *used, int add)
{
	size_t	 col = 0, len;
	size_t	 lead = (size_t)(trim_left(r->s).s - r->s.s);

	for (size_t i = 0; i < r->s.n; i += len) {
		uint32_t c = utf8_get(r->s.s + i, r->s.n - i, &len);
		bool	 space = c == ' ' || c == '\t';
		size_t	 width = c == '\t' ? 8 - col % 8 : 1;

		if (col + width >= COLUMNS)
			return false;
		if (space && c == ' ' && i > lead && i + 1 < r->s.n &&
		    r->s.s[i + 1] != ' ' && r->s.s[i + 1] != '\t' &&
		    r->s.s[i - 1] != ' ' && r->s.s[i - 1] != '\t')
			space = false;
		if (i >= lead && i < lead + r->mark + 8 && r->mark > 0 &&
		    space && str_trim(str_sub(r->s, lead, i - lead)).n <=
		    r->mark)
			space = false;
		if (!space)
			used[col] += (uint32_t)add;
		col += width;
	}
	return true;
}

static bool
text_between(const uint32_t *used, size_t from, size_t to)
{
	for (size_t c = from; c < to; c++)
		if (used[c] > 0)
			return true;
	return false;
}

/* The gaps that all lines so far leave free, with text on both sides. */
static void
find_gaps(struct text *t, size_t least)
{
	size_t	 first = 0, last = COLUMNS;

	t->ngaps = 0;
	while (first < COLUMNS && t->used[first] == 0)
		first++;
	while (last > first && t->used[last - 1] == 0)
		last--;
	for (size_t c = first; c < last && t->ngaps < MAX_GAPS; c++) {
		size_t	 from = c;

		while (c < last && t->used[c] == 0)
			c++;
		if (c - from >= least)
			t->gaps[t->ngaps++] = (struct gap){ from, c };
	}
}

/* Whether a line has text on both sides of a gap that is left. */
static bool
crosses(const struct text *t, const struct row *r)
{
	uint32_t used[COLUMNS] = { 0 };

	if (!mark_columns(r, used, 1))
		return false;
	for (size_t i = 0; i < t->ngaps; i++)
		if (text_between(used, 0, t->gaps[i].from) &&
		    text_between(used, t->gaps[i].to, COLUMNS))
			return true;
	return false;
}

/* The first line after the table that begins at from; from if none does. */
static size_t
table_end(struct text *t, size_t from)
{
	size_t	 end = from, crossing = 0, blanks = 0, right = 0;

	memset(t->used, 0, sizeof(t->used));
	for (size_t i = from; i < t->rows.n && blanks < 3; i++) {
		struct row *r = &t->rows.v[i];
		struct text before;

		if (r->page && i > from)
			break;
		if (r->blank) {
			blanks++;
			continue;
		}
		before = *t;
		if (!mark_columns(r, t->used, 1))
			break;
		find_gaps(t, end == from ? GAP_ALONE : GAP);
		if (t->ngaps == 0 || (blanks > 0 && !crosses(t, r))) {
			memcpy(t->used, before.used, sizeof(t->used));
			break;
		}
		if (crosses(t, r))
			crossing++;
		else if (crossing == 0)
			break;
		else
			right += (size_t)(trim_left(r->s).s - r->s.s) >=
			    t->gaps[t->ngaps - 1].to;
		blanks = 0;
		end = i + 1;
	}
	memset(t->used, 0, sizeof(t->used));
	for (size_t i = from; i < end; i++)
		if (!t->rows.v[i].blank)
			mark_columns(&t->rows.v[i], t->used, 1);
	find_gaps(t, end == from + 1 ? GAP_ALONE : GAP);
	return t->ngaps > 0 && (crossing > 1 || right > 1 ||
	    end == from + 1) ? end : from;
}

/* ------------------------------------------------------------- paragraphs */

static void
element(struct text *t, const char *name)
{
	html_start(t->h, name, NULL);
}

/* One stretch of lines: breaks that mean something stay. */
struct flow {
	size_t		 width;
	struct circ_str	 last;		/* .s == NULL: no paragraph open */
	bool		 item, column;	/* in a list; in a table */
	size_t		 indent;	/* of the item's bullet */
};

static void
flow_end(struct text *t, struct flow *f)
{
	if (f->last.s != NULL)
		html_end(t->h);
	if (f->item) {
		html_end(t->h);
		html_end(t->h);
	}
	f->last.s = NULL;
	f->item = false;
}

static void
flow_line(struct text *t, struct flow *f, struct circ_str s)
{
	size_t	 bytes, indent = (size_t)(trim_left(s).s - s.s);
	bool	 soft;

	s = str_trim(s);
	if (s.n == 0) {
		flow_end(t, f);
		return;
	}
	bytes = bullet_size(s);
	soft = f->last.s != NULL && wrap_soft(f->width, f->last, s);
	if (bytes > 0 || (f->item && (indent < f->indent ||
	    (indent == f->indent && !soft && indent < COLUMN &&
	    !f->column))) ||
	    ((number_size(s) > 0 || clock_first(s)) && (!soft ||
	    strchr(".;:?!", f->last.s[f->last.n - 1]) != NULL)))
		flow_end(t, f);
	if (bytes > 0) {
		element(t, "ul");
		element(t, "li");
		f->item = true;
		f->indent = indent;
		s = str_trim(str_sub(s, bytes, s.n));
	}
	if (f->last.s == NULL)
		element(t, "p");
	else if (soft)
		html_text(t->h, " ", 1);
	else {
		element(t, "br");
		html_end(t->h);
	}
	html_text(t->h, s.s, s.n);
	f->last = s;
}

/* Lines up to a blank one, or to where a table begins. */
static size_t
paragraph(struct text *t, size_t i)
{
	struct flow	 f = { .width = t->width };

	do {
		flow_line(t, &f, t->rows.v[i].s);
		i++;
	} while (i < t->rows.n && !t->rows.v[i].blank &&
	    !t->rows.v[i].page && table_end(t, i) <= i + 1);
	flow_end(t, &f);
	return i;
}

/* ----------------------------------------------------------------- tables */

/* What stands in a column of the table: between two gaps. */
static struct circ_str
cell_part(const struct text *t, struct circ_str s, size_t column)
{
	size_t	 from = column == 0 ? 0 : t->gaps[column - 1].to;
	size_t	 to = column < t->ngaps ? t->gaps[column].from : COLUMNS;
	size_t	 col = 0, len, a = s.n, b = s.n;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t c = utf8_get(s.s + i, s.n - i, &len);

		if (col >= from && a == s.n)
			a = i;
		if (col >= to) {
			b = i;
			break;
		}
		col += c == '\t' ? 8 - col % 8 : 1;
	}
	return str_sub(s, a, b > a ? b - a : 0);
}

/* Whether clock times are what the table's rows begin with. */
static bool
timed(const struct text *t, size_t from, size_t end)
{
	size_t	 n = 0;

	for (size_t i = from; i < end; i++)
		n += clock_first(str_trim(cell_part(t, t->rows.v[i].s, 0)));
	return n > 1;
}

/* More of the row above: nothing in the first column, or a remark. */
static bool
continues(const struct text *t, size_t i, bool by_time)
{
	struct circ_str	 s = str_trim(cell_part(t, t->rows.v[i].s, 0));
	size_t		 len;
	uint32_t	 r;

	if (s.n == 0)
		return true;
	if (by_time && !t->rows.v[i - 1].blank)
		return !clock_first(s);
	r = utf8_get(s.s, s.n, &len);
	return !t->rows.v[i - 1].blank && (r == '(' || r == 0xFF08);
}

static void
table(struct text *t, size_t from, size_t end)
{
	size_t	 next, width[MAX_GAPS + 1] = { 0 }, w;
	bool	 by_time = timed(t, from, end);

	for (size_t i = from; i < end; i++)
		for (size_t c = 0; c <= t->ngaps; c++) {
			struct circ_str s = str_trim(cell_part(t,
			    t->rows.v[i].s, c));

			if ((w = wrap_width(s.s, s.n)) > width[c])
				width[c] = w;
		}
	element(t, "table");
	for (size_t i = from; i < end; i = next) {
		if (t->rows.v[i].blank) {
			next = i + 1;
			continue;
		}
		for (next = i + 1; next < end && (t->rows.v[next].blank ||
		    continues(t, next, by_time)); next++)
			;
		element(t, "tr");
		for (size_t c = 0; c <= t->ngaps; c++) {
			struct flow f = { .column = true,
			    .width = width[c] < 20 ? 0 : width[c] };

			element(t, "td");
			for (size_t k = i; k < next; k++)
				flow_line(t, &f, cell_part(t,
				    t->rows.v[k].s, c));
			flow_end(t, &f);
			html_end(t->h);
		}
		html_end(t->h);
	}
	html_end(t->h);
}

struct doc *
text_read(struct ctx *ctx, const struct read_input *in)
{
	struct text	 t = { .ctx = ctx };
	struct circ_str	 s = decode_text(ctx, in, (struct circ_str){ NULL,
	    0 });
	size_t		 end;

	if (s.n > ctx->opt.max_text)
		ctx_raise(ctx, CIRC_ELIMIT, "more text than max-text "
		    "(%u bytes)", ctx->opt.max_text);
	t.h = html_new(ctx, "text");
	t.width = wrap_find(s);
	split(&t, s);
	for (size_t i = 0; i < t.rows.n; i = end) {
		if (t.rows.v[i].page && i > 0)
			html_page(t.h);
		if (t.rows.v[i].blank) {
			end = i + 1;
			continue;
		}
		end = table_end(&t, i);
		if (end > i)
			table(&t, i, end);
		else
			end = paragraph(&t, i);
	}
	return html_finish(t.h);
}

int
text_bid(const struct read_input *in)
{
	return decode_is_text(in) ? 10 : 0;
}
