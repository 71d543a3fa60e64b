/* SPDX-License-Identifier: MIT */
/*
 * The title of a row: its number, and what stands in brackets or behind a
 * sign at its end - minutes, a room, those who speak - are taken off.
 */
#include "find/agenda.h"

/* ---------------------------------------------------------------- brackets */

static bool
opening(char c)
{
	return c == '(' || c == '[';
}

/* The bracket that ends a stretch: off of its sign, or end. */
uint32_t
piece_bracket(const struct doc_block *b, uint32_t off, uint32_t end)
{
	const char	*s = b->text.s;
	int		 depth = 0;

	if (end == off)
		return end;
	if (end - off > 3 && memcmp(s + end - 3, "\xEF\xBC\x89", 3) == 0) {
		for (uint32_t i = end - 3; i >= off + 3; i--)
			if (memcmp(s + i, "\xEF\xBC\x88", 3) == 0)
				return i;
		return end;
	}
	if (s[end - 1] != ')' && s[end - 1] != ']')
		return end;
	for (uint32_t i = end; i-- > off;) {
		if (s[i] == ')' || s[i] == ']')
			depth++;
		else if (opening(s[i]) && --depth == 0)
			return i;
	}
	return end;
}

/* The stretch between brackets. */
struct piece
piece_bracketed(const struct piece *p, uint32_t open, uint32_t end)
{
	struct piece q = *p;
	uint32_t sign = opening(p->b->text.s[open]) ? 1 : 3;

	q.off = open + sign;
	q.end = end - sign;
	return q;
}

/* One stated duration in a piece; NULL if none or several. */
const struct mention *
piece_duration(const struct entry *e, const struct piece *p)
{
	size_t	 i = 0;
	const struct mention *m = piece_mention(e->w->f, p, MENTION_DURATION,
	    &i);

	return m == NULL || piece_mention(e->w->f, p, MENTION_DURATION,
	    &i) != NULL ? NULL : m;
}

static void
take_minutes(struct circ_row *row, const struct mention *m)
{
	if (row->minutes >= 0 || m->minutes < 0 ||
	    (m->minutes_max >= 0 && m->minutes_max != m->minutes))
		return;
	row->minutes = m->minutes;
	row->minutes_at = m->at;
}

/* "staff" of "(staff 2 min)", "Pen Holders" of "(Pen Holders/ 15 min)". */
static void
take_owner(struct entry *e, const struct piece *in, const struct mention *m)
{
	uint32_t end = m->at.off;
	const char *s = in->b->text.s;

	while (end > in->off && strchr(" ,;:/-\t", s[end - 1]) != NULL)
		end--;
	if (end > in->off)
		entry_add_speakers(e, in->b, in->off, end, true);
}

/*
 * A bracket at the end of a title: minutes, a room or a person are taken out
 * of it; anything else stays.  True if the bracket goes.
 */
static bool
take_bracket(struct entry *e, const struct piece *p, uint32_t open,
    uint32_t end)
{
	struct find	*f = e->w->f;
	struct piece	 in = piece_bracketed(p, open, end);
	const struct mention *m = piece_duration(e, &in);
	size_t		 left;

	if (m != NULL) {
		left = piece_left(f, in.b, m->at.off + m->at.len, in.end,
		    LEFT_MINUTES);
		if (left > 0)
			return false;
		left = piece_left(f, in.b, in.off, m->at.off, LEFT_MINUTES);
		if (left > 8 && !(e->flags & ENTRY_OWNER))
			return false;
		if (left > 0 && e->flags & ENTRY_OWNER)
			take_owner(e, &in, m);
		take_minutes(&e->row, m);
		return true;
	}
	if (!person_title(f, in.b, in.off, in.end) &&
	    (words_in(f, in.b->id, LANG_COLUMN_ROOM, in.off, in.end) != NULL ||
	    words_in(f, in.b->id, LANG_VENUE_NOUN, in.off, in.end) != NULL)) {
		if (e->row.location.text.s == NULL)
			e->row.location = value_of(f, in.b, in.off,
			    in.end - in.off);
		return true;
	}
	if (person_title(f, in.b, in.off, in.end) || (person_name(in.b,
	    in.off, in.end) > 0 && person_score(e->w, in.b, in.off,
	    in.end) >= 2)) {
		entry_add_speakers(e, in.b, in.off, in.end, false);
		return true;
	}
	if (words_at(f, in.b->id, LANG_POST, in.off) != NULL &&
	    words_at(f, in.b->id, LANG_POST, in.off)->len ==
	    in.end - in.off) {
		entry_add_speakers(e, in.b, in.off, in.end, false);
		return true;
	}
	return false;
}

/* ------------------------------------------------------------------- title */

static uint32_t
trim_end(const struct doc_block *b, uint32_t off, uint32_t end)
{
	for (; end > off; end--) {
		char c = b->text.s[end - 1];

		if (c != ' ' && c != '\t' && c != ',' && c != ':' && c != '-' &&
		    c != '/' && (c & 0x80) == 0)
			break;
		if (c & 0x80) {
			uint32_t at = (uint32_t)utf8_prev(b->text.s, end);
			size_t len;
			uint32_t r = utf8_get(b->text.s + at, end - at, &len);

			if (!rune_space(r) && !rune_dash(r) && r != 0xFF1A)
				break;
			end = at + 1;
		}
	}
	return end;
}

/* Is there a name of more than initials, ended by a comma or the end? */
bool
entry_named(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t name;

	if (person_title(e->w->f, b, off, end))
		return true;
	name = person_name(b, off, end);
	return name > 0 && (name == end || b->text.s[name] == ',' ||
	    b->text.s[name] == '(' || (b->text.s[name] == ' ' && name + 1 <
	    end && b->text.s[name + 1] == '(')) && words_in(e->w->f, b->id,
	    LANG_MEETING, off, name) == NULL;
}

/* Where a title's tail that names speakers begins, or end. */
static uint32_t
speaker_tail(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t *title_end)
{
	struct find	*f = e->w->f;
	size_t		 len;
	int		 depth = 0;

	*title_end = end;
	for (uint32_t i = off; i < end; i += (uint32_t)len) {
		uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &len);
		uint32_t next = i + (uint32_t)len;
		const struct hit *h = NULL;

		depth += r == '(' ? 1 : r == ')' && depth > 0 ? -1 : 0;
		if (i == off || depth > 0)
			continue;
		while (next < end && (b->text.s[next] == ' ' ||
		    b->text.s[next] == '\t'))
			next++;
		if (r == ':' || r == ',' || r == 0xFF1A || r == 0x060C ||
		    (rune_dash(r) && next > i + len &&
		    rune_space((unsigned char)b->text.s[i - 1]))) {
			if (!person_title(f, b, next, end))
				continue;
			*title_end = i;
			return next;
		}
		if (rune_letter(r))
			h = words_at(f, b->id, LANG_SPEAKER, i);
		if (h == NULL || h->value != 1 || h->off + h->len >= end)
			continue;
		next = h->off + h->len;
		while (next < end && b->text.s[next] == ' ')
			next++;
		if (!entry_named(e, b, next, end))
			continue;
		*title_end = i;
		return next;
	}
	return end;
}

/* "Mr A, Org: Title": where the title begins, or off. */
static uint32_t
speaker_head(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	if (!person_title(e->w->f, b, off, end))
		return off;
	for (uint32_t i = off; i + 1 < end; i++)
		if (b->text.s[i] == ':' && (b->text.s[i + 1] == ' ' ||
		    b->text.s[i + 1] == '\t')) {
			entry_add_speakers(e, b, off, i, false);
			return i + 2;
		}
	return off;
}

/* A footnote mark like "[1]" at the end is no part of a title. */
static uint32_t
without_note(const struct doc_block *b, uint32_t off, uint32_t end)
{
	uint32_t open = piece_bracket(b, off, end), i;

	if (open == end || b->text.s[open] != '[' || end - open > 4)
		return end;
	for (i = open + 1; i + 1 < end; i++)
		if (b->text.s[i] < '0' || b->text.s[i] > '9')
			return end;
	return open;
}

/* "Opening (10 min) - Chair": minutes amid the line, its owner behind. */
static uint32_t
owner_tail(struct entry *e, const struct piece *p, uint32_t off, uint32_t end)
{
	const char	*s = p->b->text.s;
	struct piece	 in = *p, rest;
	const struct mention *m;
	uint32_t open, close;

	for (close = off; close < end && s[close] != ')'; close++)
		;
	for (open = close; open > off && s[open] != '('; open--)
		;
	if (close >= end || open == off)
		return end;
	in.off = open + 1;
	in.end = close;
	m = piece_duration(e, &in);
	if (m == NULL || piece_left(e->w->f, p->b, in.off, in.end,
	    LEFT_MINUTES) > 0)
		return end;
	for (close++; close < end && (s[close] == ' ' || s[close] == '\t');)
		close++;
	rest = piece_from(p, close);
	rest.end = end;
	if (rest.off >= end || !rune_dash(utf8_get(s + rest.off, end -
	    rest.off, &(size_t){ 0 })))
		return end;
	rest = piece_from(&rest, (uint32_t)(rest.off + (s[rest.off] == '-' ?
	    1 : 3)));
	if (person_score(e->w, p->b, rest.off, end) < 2 &&
	    !(e->flags & ENTRY_OWNER))
		return end;
	take_minutes(&e->row, m);
	entry_add_speakers(e, p->b, rest.off, end, true);
	return trim_end(p->b, off, open);
}

void
entry_title(struct entry *e, const struct piece *p)
{
	struct find	*f = e->w->f;
	struct number	 n;
	uint32_t off = p->off, end = p->end, open, tail, stop;

	if (piece_number(f, p, &n) && !n.weak)
		off = n.stop > p->end ? p->end : n.stop;
	end = trim_end(p->b, off, without_note(p->b, off, end));
	while ((open = piece_bracket(p->b, off, end)) < end && open > off &&
	    take_bracket(e, p, open, end))
		end = trim_end(p->b, off, open);
	end = owner_tail(e, p, off, end);
	off = speaker_head(e, p->b, off, end);
	tail = speaker_tail(e, p->b, off, end, &stop);
	if (tail < end) {
		entry_add_speakers(e, p->b, tail, end, false);
		end = trim_end(p->b, off, stop);
	}
	e->row.title = value_of(f, p->b, off, end - off);
}
