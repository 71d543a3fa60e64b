/* SPDX-License-Identifier: MIT */
/*
 * Meetings that a list tells of, an item each: what leads to the list, what
 * an item calls its meeting, and whether it begins with a name and its day.
 */
#include "find/event_name.h"

#define LIST_LENGTH 24		/* items above which its lead is sought */

/* Is a block an item of a list, numbered by hand or not? */
static bool
is_item(const struct doc_block *b)
{
	size_t	 len, i = 0;

	if (b->list >= 0)
		return true;
	if (b->text.n > 0 && rune_dash(utf8_get(b->text.s, b->text.n, &len)))
		return true;
	while (i < 5 && i < b->text.n && b->text.s[i] != ')' &&
	    b->text.s[i] != '.')
		i++;
	return i > 0 && i < 5 && i + 1 < b->text.n &&
	    (b->text.s[i + 1] == ' ' || b->text.s[i + 1] == '\t');
}

/* "WG 4A - 5-9 May 2025": a short line with a day, and no sentence. */
static bool
is_dated_line(const struct events *e, const struct doc_block *b)
{
	size_t	 n, i = mentions_from(e->f, b->id, 0);
	const struct mention *m = mentions_of(e->f, b->id, &n);

	if (b->text.n == 0 || b->text.n > 160 || str_ends(b->text, ":") ||
	    str_ends(b->text, "\u3002"))
		return false;
	for (; i < n; i++)		/* "5 мая 2025 г." ends in a stop */
		if (m[i].kind == MENTION_DATE && (!str_ends(b->text, ".") ||
		    m[i].at.off + m[i].at.len == b->text.n))
			return true;
	return false;
}

/*
 * Does a paragraph lead to a list?  It ends in a colon; or it announces
 * meetings, and the list's item begins with a day.
 */
static bool
leads(const struct events *e, const struct doc_block *b, const struct unit *u)
{
	const struct mention *d;
	size_t	 i = 0;

	/* "Dear Madam/Sir:", above the letter's numbered paragraphs */
	if (words_at(e->f, b->id, LANG_SALUTATION, 0) != NULL)
		return false;
	if (str_ends(b->text, ":") || str_ends(b->text, "\uFF1A"))
		return true;
	d = unit_mention(e, u, MENTION_DATE, &i);
	return d != NULL && is_item(u->b) &&
	    d->at.off <= title_behind_mark(u) + 3 &&
	    words_in(e->f, b->id, LANG_INVITE, 0, UINT32_MAX) != NULL;
}

/* "Workshop on Tides: 5 May": an item that calls its meeting so. */
static bool
names_meeting(const struct events *e, const struct doc_block *b)
{
	size_t	 n, i = mentions_from(e->f, b->id, 0);
	const struct mention *m = mentions_of(e->f, b->id, &n);

	while (i < n && m[i].kind != MENTION_DATE)
		i++;
	return i < n && words_in(e->f, b->id, LANG_MEETING, 0, m[i].at.off) !=
	    NULL && words_in(e->f, b->id, LANG_DEADLINE, 0, m[i].at.off) ==
	    NULL;
}

/* Do two more items of the list below its lead call meetings so? */
static bool
among_meetings(const struct events *e, uint32_t lead, const struct unit *u)
{
	size_t	 n = 0;

	for (uint32_t id = lead + 1; id < e->f->doc->nblocks &&
	    id <= lead + LIST_LENGTH; id++) {
		const struct doc_block *b = e->f->doc->blocks[id];

		if (b->kind != DOC_PARA || (b->text.n > 0 && !is_item(b)))
			break;
		n += b != u->b && b->list == u->b->list &&
		    b->indent == u->b->indent && names_meeting(e, b);
	}
	return n > 1 && unit_hit(e, u, LANG_REGISTER) == NULL &&
	    unit_hit(e, u, LANG_DEADLINE) == NULL;
}

/* "The session will consist of:" above a list whose items have days. */
bool
list_announced(const struct events *e, const struct unit *u)
{
	const struct doc_block *b;
	uint32_t id = u->b->id;

	if (u->b->cell != NULL || !(is_item(u->b) || is_dated_line(e, u->b)))
		return false;
	for (uint32_t n = 0; n < LIST_LENGTH && id-- > 0; n++) {
		b = e->f->doc->blocks[id];
		if (b->kind != DOC_PARA || b->cell != NULL)
			return false;
		if (b->text.n == 0 || is_item(b) || is_dated_line(e, b))
			continue;
		return leads(e, b, u) && (words_in(e->f, id, LANG_MEETING, 0,
		    UINT32_MAX) != NULL || among_meetings(e, id, u)) &&
		    (words_in(e->f, id, LANG_DEADLINE,
		    0, UINT32_MAX) == NULL || words_in(e->f, id, LANG_INVITE,
		    0, UINT32_MAX) != NULL);
	}
	return false;
}

/* Behind the hours of a day and what is bracketed after them. */
static uint32_t
behind_hours(const struct events *e, const struct unit *u, uint32_t off)
{
	const char *s = u->b->text.s;
	const struct mention *t = NULL, *next;
	size_t	 i = 0;

	while ((next = unit_mention(e, u, MENTION_TIME, &i)) != NULL)
		if (next->at.off >= off && next->at.off <= off + 8)
			t = next;
	if (t == NULL)
		return off;
	off = t->at.off + t->at.len;
	while (off < u->end && s[off] == ' ')
		off++;
	if (off < u->end && s[off] == '(') {
		while (off < u->end && s[off] != ')')
			off++;
		off += off < u->end;
	}
	return off;
}

/*
 * What an item of such a list calls its meeting: the words before its day,
 * or those behind it where the day comes first, or the line above it.
 */
struct circ_value
list_title(struct events *e, const struct unit *u, const struct stmt *s)
{
	struct circ_value none = { 0 }, v;
	uint32_t from = title_behind_mark(u);
	size_t	 i = unit_index(e, u->b, u->off);

	if (s->date->at.off > from + 3)
		v = title_of_subject(e, u, from, s->date->at.off);
	else if (i > 0 && i < e->units.n && unit_nth(e, i - 1)->b == u->b)
		v = title_of_subject(e, unit_nth(e, i - 1),
		    title_behind_mark(unit_nth(e, i - 1)),
		    unit_nth(e, i - 1)->end);
	else
		v = title_of_subject(e, u, behind_hours(e, u, s->end), u->end);
	if (v.text.s == NULL || v.text.n < 2 || v.text.n > 120 ||
	    !name_begins(v.text, 0) || words_in(e->f, u->b->id, LANG_INVITE,
	    v.at.off, v.at.off + v.at.len) != NULL || words_in(e->f, u->b->id,
	    LANG_SUBMIT, v.at.off, v.at.off + v.at.len) != NULL)
		return none;
	return v;
}

/*
 * "Second Workshop on Tides - Thursday, 3 May": a name with which the line
 * begins, and right behind it the day.
 */
bool
list_names(struct events *e, const struct unit *u, const struct mention *d,
    const struct circ_value *title)
{
	uint32_t i = title->at.off + title->at.len, end = d->at.off;
	const struct hit *from;
	size_t	 len;

	/* no sentence */
	if (!is_item(u->b) && (u->b->text.s[u->end - 1] == '.' ||
	    str_ends(str_sub(u->b->text, u->off, u->end - u->off), "\u3002")))
		return false;
	if (title->at.block != u->b->id || i > d->at.off ||
	    title->at.off > title_behind_mark(u) + 8)
		return false;
	/* "Seminar on Tides, Lisbon, Portugal, from 3 to 5 May" */
	if (is_item(u->b) && ((from = unit_hit_before(e, u, LANG_RANGE_FROM,
	    d->at.off)) != NULL) && from->off >= i &&
	    from->off + from->len + 1 >= d->at.off)
		end = from->off;
	if (is_item(u->b) && end > i && place_only(e, u->b, i, end))
		return true;
	for (; i < end; i += (uint32_t)len)
		if (rune_letter(utf8_get(u->b->text.s + i, end - i, &len)))
			return false;
	return true;
}
