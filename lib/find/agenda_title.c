/* SPDX-License-Identifier: MIT */
/*
 * The title of a row: its number, and what stands in brackets or behind a
 * sign at its end - minutes, a room, those who speak - are taken off.
 */
#include "find/agenda_person.h"

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

bool
piece_lasts(const struct find *f, const struct piece *p)
{
	uint32_t open = piece_bracket(p->b, p->off, p->end);
	struct piece	 in;
	size_t		 i = 0;

	if (open == p->end || open == p->off)
		return false;
	in = piece_bracketed(p, open, p->end);
	return piece_mention(f, &in, MENTION_DURATION, &i) != NULL &&
	    piece_mention(f, &in, MENTION_DURATION, &i) == NULL &&
	    piece_left(f, in.b, in.off, in.end, LEFT_MINUTES) == 0;
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

/* Does the phrase of a section fill the stretch? */
static bool
fills(const struct find *f, enum lang_section section, const struct piece *p)
{
	const struct hit *h = words_at(f, p->b->id, section, p->off);

	return h != NULL && h->off + h->len == p->end;
}

/*
 * "(Mr A, Org)", "(Anna Bell, Org)", "(Chair)"; but "(Question 140/6)" and
 * "(Annex B)" name nobody.
 */
static bool
bracket_speaks(struct entry *e, const struct piece *in)
{
	const struct find *f = e->w->f;
	struct circ_span part[16];
	uint32_t stop;
	int	 score;

	if (person_title(f, in->b, in->off, in->end))
		return true;
	if (words_at(f, in->b->id, LANG_ITEM, in->off) != NULL ||
	    piece_digit(in) || person_split(e->w, in->b, in->off, in->end,
	    false, part, NELEM(part)) == 0)
		return false;
	score = person_score(e->w, in->b, part[0].off, part[0].off +
	    part[0].len);
	return score >= 3 || fills(f, LANG_POST, in) || (score >= 2 &&
	    name_at(f, in->b, part[0].off, part[0].off + part[0].len,
	    &stop) != NAME_NONE);
}

/* "(Room B)", "(Popov Room)"; but "(bus leaves from the hotel)" is none. */
static bool
bracket_room(const struct find *f, const struct piece *in)
{
	static const enum lang_section list[] = { LANG_COLUMN_ROOM,
	    LANG_VENUE_NOUN };
	uint32_t len, r = text_rune(in->b, in->off, &len);

	for (size_t i = 0; i < NELEM(list); i++) {
		const struct hit *h = words_in(f, in->b->id, list[i], in->off,
		    in->end);

		if (h != NULL && (rune_upper(r) || text_caseless(in->b,
		    in->off) || h->off == in->off))
			return true;
	}
	return false;
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
	if (person_score(e->w, in.b, in.off, in.end) < 3 && bracket_room(f,
	    &in)) {
		if (e->row.location.text.s == NULL)
			e->row.location = value_of(f, in.b, in.off,
			    in.end - in.off);
		return true;
	}
	if (!bracket_speaks(e, &in))
		return false;
	entry_add_speakers(e, in.b, in.off, in.end, false);
	return true;
}

uint32_t
entry_bracket(struct entry *e, const struct piece *p)
{
	uint32_t open = piece_bracket(p->b, p->off, p->end);
	struct piece in;

	if (open == p->end)
		return p->end;
	in = piece_bracketed(p, open, p->end);
	if (!bracket_speaks(e, &in))
		return p->end;
	entry_add_speakers(e, p->b, in.off, in.end, false);
	return open;
}

/* ------------------------------------------------------------------- title */

static uint32_t
trim_end(const struct doc_block *b, uint32_t off, uint32_t end)
{
	for (; end > off; end--) {
		char c = b->text.s[end - 1];

		if (c != ' ' && c != '\t' && c != ',' && c != ':' && c != '-' &&
		    c != ';' && c != '/' && (c & 0x80) == 0)
			break;
		if (c & 0x80) {
			uint32_t at = (uint32_t)utf8_prev(b->text.s, end);
			size_t len;
			uint32_t r = utf8_get(b->text.s + at, end - at, &len);

			if (!rune_space(r) && !rune_dash(r) && !COLON(r) &&
			    !COMMA(r) && !SEMICOLON(r) && r != 0x3002)
				break;
			end = at + 1;
		}
	}
	return end;
}

static bool
dashed(const struct doc_block *b, uint32_t off, uint32_t end)
{
	for (uint32_t i = off, len; i < end; i += len)
		if (rune_dash(text_rune(b, i, &len)))
			return true;
	return false;
}

/* Does the tail of a title, behind a sign, name who speaks? */
static bool
tail_speaks(struct entry *e, const struct doc_block *b, uint32_t sign,
    bool speech, uint32_t off, uint32_t end)
{
	struct piece	 tail = { .b = b, .off = off, .end = end };
	struct circ_span part[16];
	uint32_t	 stop;
	enum name	 name;
	int		 score;

	if (off >= end)
		return false;
	if (person_title(e->w->f, b, off, end))
		return true;
	if (person_split(e->w, b, off, end, false, part, NELEM(part)) == 0)
		return false;
	score = person_score(e->w, b, part[0].off, part[0].off + part[0].len);
	name = name_at(e->w->f, b, off, end, &stop);
	if (sign == ',')
		return name == NAME_SURE && score >= 2;
	if (name != NAME_NONE)
		return score >= 3 || (score >= 2 && (sign != ':' || speech) &&
		    name == NAME_SURE);
	if (sign == ':')	/* "Keynote: maps - Mr A" has a later sign */
		return speech && score >= 3 && !dashed(b, off, end);
	return score >= 3 || fills(e->w->f, LANG_POST, &tail) ||
	    fills(e->w->f, LANG_SPEAKER, &tail) || fills(e->w->f, LANG_BODY,
	    &tail);
}

/*
 * The sign that may part a title from its speakers: ',' or ':' as printed,
 * '/' for all that stand between spaces; 0: none.
 */
static uint32_t
parting(const struct doc_block *b, uint32_t i, uint32_t r)
{
	bool	 space = i > 0 && rune_space((unsigned char)b->text.s[i - 1]);

	if (COMMA(r) || COLON(r))
		return COLON(r) ? ':' : ',';
	return r == '\t' || (space && (rune_dash(r) || r == '/' || r == '|')) ?
	    '/' : 0;
}

#define TAIL_LENGTH 1024u	/* bytes; who speak take no more */
#define TAIL_TRIES 32		/* signs at which a tail may begin */

/* Where a title's tail that names speakers begins, or end. */
static uint32_t
speaker_tail(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t *title_end)
{
	uint32_t len, sign, next, dash;
	bool	 speech = words_at(e->w->f, b->id, LANG_SPEECH, off) != NULL;
	int	 depth = 0, tries = 0;

	*title_end = end;
	for (uint32_t i = off; i < end; i += len) {
		uint32_t r = text_rune(b, i, &len);

		depth += OPENING(r) ? 1 : CLOSING(r) && depth > 0 ? -1 : 0;
		if (i == off || depth > 0 || (sign = parting(b, i, r)) == 0)
			continue;
		next = text_space(b, i + len, end);
		while (next < end && rune_dash(text_rune(b, next, &dash)))
			next = text_space(b, next + dash, end);
		if (sign == '/' && next == i + len && r != '\t')
			continue;
		if (end - next > TAIL_LENGTH || tries++ > TAIL_TRIES ||
		    !tail_speaks(e, b, sign, speech, next, end))
			continue;
		*title_end = i;
		return next;
	}
	return end;
}

uint32_t
entry_head(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	for (uint32_t i = off, len; i < end; i += len) {
		if (!COLON(text_rune(b, i, &len)) || i + len >= end)
			continue;
		if (!rune_space((unsigned char)b->text.s[i + len]) &&
		    !text_caseless(b, i + len))
			return off;
		if (person_score(e->w, b, off, i) < 3)
			return off;
		entry_add_speakers(e, b, off, i, false);
		return text_space(b, i + len, end);
	}
	return off;
}

uint32_t
entry_tail(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct piece	 p = { .b = b, .off = off, .end = end };
	uint32_t	 where, stop = end, tail = role_by(e->w, &p, off,
			    &where);

	if (tail == 0)
		tail = role_inside(e->w, &p, off, &where);
	if (tail > 0)
		stop = where;
	else
		tail = speaker_tail(e, b, off, end, &stop);
	if (tail >= end)
		return end;
	entry_add_speakers(e, b, tail, end, false);
	return trim_end(b, off, stop);
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

/* "Budget - 20 min", "Budget<tab>20 min": minutes behind a sign. */
static uint32_t
minutes_tail(struct entry *e, const struct piece *p, uint32_t off,
    uint32_t end)
{
	struct piece	 in = *p;
	const struct mention *m;
	uint32_t	 r = 0, len;

	in.off = off;
	in.end = end;
	m = piece_duration(e, &in);
	if (m == NULL || m->at.off <= off + 1 || piece_left(e->w->f, p->b,
	    m->at.off, end, LEFT_MINUTES) > 0)
		return end;
	for (in.end = m->at.off; in.end > off; in.end = in.off) {
		in.off = (uint32_t)utf8_prev(p->b->text.s, in.end);
		r = text_rune(p->b, in.off, &len);
		if (r != ' ' && r != 0xA0)
			break;
	}
	if (r != '\t' && !COMMA(r) && !COLON(r) && r != '/' && !(rune_dash(
	    r) && in.off > off && p->b->text.s[in.off - 1] == ' '))
		return end;
	take_minutes(&e->row, m);
	return e->row.minutes_at.off == m->at.off ? trim_end(p->b, off,
	    in.off) : end;
}

void
entry_title(struct entry *e, const struct piece *p)
{
	struct find	*f = e->w->f;
	struct number	 n;
	struct piece	 in = *p;
	uint32_t off = p->off, end = p->end, open;

	if (!(e->flags & ENTRY_NUMBERED) && piece_number(f, p, &n) && !n.weak)
		off = n.stop > p->end ? p->end : n.stop;
	end = trim_end(p->b, off, without_note(p->b, off, end));
	while ((open = piece_bracket(p->b, off, end)) < end && open > off &&
	    take_bracket(e, p, open, end))
		end = trim_end(p->b, off, open);
	end = owner_tail(e, p, off, minutes_tail(e, p, off, end));
	off = entry_head(e, p->b, off, end);
	in.off = off;
	in.end = end;
	if (role_by(e->w, &in, off, &open) == 0 || open > off)
		end = entry_tail(e, p->b, off, end);
	end = minutes_tail(e, p, off, end);
	e->row.title = value_of(f, p->b, off, end - off);
}
