/* SPDX-License-Identifier: MIT */
/*
 * The lines of Markdown before it is parsed: tables that a page cut are
 * joined, and paragraphs without end are parted.
 */
#include "read/markdown.h"

static struct circ_str
line_at(struct circ_str s, size_t i)
{
	size_t	 end = i;

	while (end < s.n && s.s[end] != '\n')
		end++;
	return str_sub(s, i, end - i);
}

/* Has a line only the signs of a table, and how many bars and dashes? */
static bool
only_signs(struct circ_str s, size_t *bars, size_t *dashes)
{
	*bars = *dashes = 0;
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] == '|')
			(*bars)++;
		else if (s.s[i] == '-')
			(*dashes)++;
		else if (s.s[i] != ' ' && s.s[i] != ':')
			return false;
	return true;
}

/* "| | |": the head of a table without a word. */
static bool
empty_head(struct circ_str s)
{
	size_t	 bars, dashes;

	return only_signs(s, &bars, &dashes) && bars > 1 && dashes == 0;
}

/* "--- | ---" below the first line of a paragraph makes it a table. */
static bool
table_rule(struct circ_str s, size_t least)
{
	size_t	 bars, dashes;

	return only_signs(s, &bars, &dashes) && bars >= least && dashes > 0;
}

/* ------------------------------------------------- tables cut by a page */

/* "| | <ul> • one |": what goes on with the row above, or nothing. */
static struct circ_str
cut_row(struct circ_str s)
{
	struct circ_str	 rest = str_trim(s);
	size_t		 i = 1;

	if (rest.n < 3 || rest.s[0] != '|')
		return (struct circ_str){ NULL, 0 };
	while (i < rest.n && rest.s[i] == ' ')
		i++;
	rest = str_trim(str_sub(rest, i + 1, rest.n));
	if (i >= s.n || s.s[i] != '|' || !(str_starts(rest, "<") ||
	    str_starts(rest, "\xE2\x80\xA2")))
		return (struct circ_str){ NULL, 0 };
	return rest;
}

/*
 * What turns pages into Markdown begins each page's share of a table with an
 * empty head.  Such tables are one, and a share that begins with a list under
 * an empty first cell goes on with the row that the page cut.
 */
static struct circ_str
join_tables(struct ctx *ctx, struct circ_str s)
{
	struct buf	 out = { 0 };
	size_t		 table = 0;	/* end of the last row in out */
	struct circ_str	 line, next, more;

	buf_add(ctx, &out, "", 0);
	for (size_t i = 0; i < s.n; i += line.n + 1) {
		line = line_at(s, i);
		next = line_at(s, i + line.n + 1 < s.n ? i + line.n + 1 :
		    s.n);
		if (table > 0 && empty_head(line) &&
		    table_rule(next, 2)) {
			out.n = table;
			i += line.n + 1;
			line = next;
			more = cut_row(line_at(s, i + line.n + 1 < s.n ?
			    i + line.n + 1 : s.n));
			if (more.n > 0 && str_ends(str_sub(buf_str(&out), 0,
			    out.n - 1), "|")) {
				out.n -= 2;
				buf_add(ctx, &out, more.s, more.n);
				buf_addc(ctx, &out, '\n');
				table = out.n;
				i += line.n + 1;
				line = line_at(s, i);
			}
			continue;
		}
		buf_add(ctx, &out, line.s, line.n);
		buf_addc(ctx, &out, '\n');
		if (str_starts(str_trim(line), "|"))
			table = out.n;
		else if (str_trim(line).n > 0)
			table = 0;
	}
	return buf_str(&out);
}

/* ------------------------------------------------------ endless paragraphs */

#define LINKED 500u	/* lines that may hold links, of one paragraph */

/* A line without the marks of the quotations that it stands in. */
static struct circ_str
unquoted(struct circ_str s)
{
	s = str_trim(s);
	while (s.n > 0 && s.s[0] == '>')
		s = str_trim(str_sub(s, 1, s.n));
	return s;
}

/*
 * The parser looks for the line of each link from the first of its paragraph:
 * the square of a length without end.  No text that people read has so many
 * lines with links and no break among them; a table, parsed by rows, may.
 */
static struct circ_str
part_paragraphs(struct ctx *ctx, struct circ_str s)
{
	struct buf	 out = { 0 };
	size_t		 lines = 0, linked = 0;
	bool		 table = false;
	struct circ_str	 line, bare;

	buf_add(ctx, &out, "", 0);
	for (size_t i = 0; i < s.n; i += line.n + 1) {
		line = line_at(s, i);
		bare = unquoted(line);
		if (bare.n == 0 || bare.s[0] == '#') {
			lines = linked = 0;
			table = false;
		} else {
			table |= lines == 1 && table_rule(bare, 1);
			lines++;
			linked += !table && str_find(bare, "]", 0) >= 0;
		}
		if (linked > LINKED) {
			buf_addc(ctx, &out, '\n');
			lines = linked = 1;
		}
		buf_add(ctx, &out, line.s, line.n);
		buf_addc(ctx, &out, '\n');
	}
	return buf_str(&out);
}

struct circ_str
markdown_lines(struct ctx *ctx, struct circ_str s)
{
	return part_paragraphs(ctx, join_tables(ctx, s));
}
