/* SPDX-License-Identifier: MIT */
/*
 * One row of an agenda out of its pieces: the first is the title, the others
 * are told apart by what they begin with and look like.
 *
 *	Session 2: Costs (20 min)	title, minutes
 *	Moderator: Ms A, Org		speakers, and so below "Panellists:"
 *	Ms A, Org			speaker
 *	- UNICEF			speaker, if the list looks like bodies
 *	Introduction (5 min)		a row nested in this one
 *	Ministers compare ...		description
 */
#include "find/agenda.h"

void
entry_begin(struct agendas *w, struct entry *e, unsigned flags)
{
	memset(e, 0, sizeof(*e));
	e->w = w;
	e->flags = flags;
	e->row.start = e->row.end = -1;
	e->row.minutes = -1;
	e->row.date.minute = -1;
	e->row.at.block = e->row.minutes_at.block = CIRC_NOWHERE;
	e->row.date.at.block = e->row.date.time_at.block = CIRC_NOWHERE;
}

void
entry_clock(struct entry *e, const struct clock *c)
{
	e->row.start = c->start;
	e->row.end = c->end;
	e->row.at = c->at;
	if (c->minutes >= 0 && e->row.minutes < 0) {
		e->row.minutes = c->minutes;
		e->row.minutes_at = c->minutes_at;
	}
}

/* Words that stand for nobody: "tbd", "-". */
static bool
nobody(struct circ_str s)
{
	static const char *const list[] = { "tbd", "tbc", "tba", "n/a",
	    "tbd.", "tbc.", "to be confirmed", "to be determined",
	    "to be announced", "(tbc)", "(tbd)", "[tbc]", "[tbd]" };
	bool	 any = false;

	for (size_t i = 0; i < NELEM(list); i++)
		if (str_case_eqz(s, list[i]))
			return true;
	for (size_t i = 0, len; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		any |= rune_letter(r);
	}
	return !any;
}

void
entry_add_speakers(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end, bool label)
{
	struct circ_span part[32];
	size_t n = person_split(e->w, b, off, end, label, part, NELEM(part));

	for (size_t i = 0; i < n; i++) {
		struct circ_value v = value_of(e->w->f, b, part[i].off,
		    part[i].len);

		if (v.text.n > 0 && !nobody(v.text))
			*vec_push(e->w->f->ctx, &e->speakers) = v;
	}
}

static void
add_text(struct entry *e, const struct piece *p)
{
	struct circ_value v = value_of(e->w->f, p->b, p->off, p->end - p->off);

	if (v.text.n == 0 || nobody(v.text))
		return;
	if (e->text.n > 0)
		buf_addc(e->w->f->ctx, &e->text, '\n');
	else
		e->text_at = v.at;
	buf_add(e->w->f->ctx, &e->text, v.text.s, v.text.n);
}

/* ------------------------------------------------------------- other lines */

/* "Moderator:", "Panellists" before a list: where its names begin, or 0. */
static uint32_t
role_label(const struct entry *e, const struct piece *p)
{
	const struct hit *h = words_at(e->w->f, p->b->id, LANG_SPEAKER,
	    p->off);
	uint32_t i;

	if (h == NULL)
		h = words_at(e->w->f, p->b->id, LANG_COLUMN_SPEAKER, p->off);
	if (h == NULL)
		h = words_at(e->w->f, p->b->id, LANG_POST, p->off);
	if (h == NULL)
		return 0;
	i = h->off + h->len;
	if (i < p->end && (p->b->text.s[i] == 's' || (p->b->text.s[i] == '(' &&
	    i + 2 < p->end && p->b->text.s[i + 2] == ')')))
		i += p->b->text.s[i] == 's' ? 1 : 3;
	while (i < p->end && p->b->text.s[i] == ' ')
		i++;
	if (i < p->end && p->b->text.s[i] == ':')
		return i + 1;
	if (i + 3 <= p->end && memcmp(p->b->text.s + i, "\xEF\xBC\x9A", 3) == 0)
		return i + 3;
	if (i == p->end && words_at(e->w->f, p->b->id, LANG_SPEAKER,
	    p->off) != NULL && !p->bullet)
		return i;
	return 0;
}

/* "Ministers:" - a short label with nothing behind it, before a list. */
static bool
bare_label(const struct piece *p)
{
	struct circ_str s = piece_text(p);

	return rune_count(s) < 40 && (str_ends(s, ":") ||
	    str_ends(s, "\xEF\xBC\x9A")) && str_find(s, " ", 0) == -1;
}

/* "by A, Org", "Presentation by A": where the name begins, or 0. */
static uint32_t
by_whom(struct entry *e, const struct piece *p)
{
	const struct hit *h;

	for (uint32_t off = p->off; (h = words_in(e->w->f, p->b->id,
	    LANG_SPEAKER, off, p->end)) != NULL; off = h->off + 1) {
		uint32_t next = h->off + h->len;

		if (h->off > p->off + 24)
			break;
		if (h->value != 1)
			continue;
		while (next < p->end && p->b->text.s[next] == ' ')
			next++;
		if (entry_named(e, p->b, next, p->end))
			return next;
	}
	return 0;
}

/* A line with minutes of its own is a row nested in this one. */
static bool
nested_line(struct entry *e, const struct piece *p)
{
	struct entry	 in;
	uint32_t open = piece_bracket(p->b, p->off, p->end);
	struct piece	 q;

	if (open == p->end || open == p->off)
		return false;
	q = piece_bracketed(p, open, p->end);
	if (piece_duration(e, &q) == NULL || piece_left(e->w->f, q.b, q.off,
	    q.end, LEFT_MINUTES) > 0)
		return false;
	entry_begin(e->w, &in, ENTRY_SPEAKERS);
	entry_title(&in, p);
	if (in.row.title.text.n == 0)
		return false;
	in.row.speakers = in.speakers.v;
	in.row.nspeakers = in.speakers.n;
	in.row.level = 1;
	in.row.at = in.row.title.at;
	*vec_push(e->w->f->ctx, &e->nested) = in.row;
	return true;
}

/* The bullets from i on: are they persons and bodies? */
static bool
bullets_speak(struct entry *e, const struct piece *p, size_t n)
{
	int	 sum = 0, count = 0;

	for (size_t i = 0; i < n && p[i].bullet; i++, count++) {
		int score = person_score(e->w, p[i].b, p[i].off, p[i].end);

		if (e->flags & ENTRY_SPEAKERS && !person_title(e->w->f,
		    p[i].b, p[i].off, p[i].end))
			return false;

		sum += score;
		if (score <= -2 && !e->listing)
			return false;
	}
	return e->listing ? sum > -count : sum >= count;
}

static void
below_title(struct entry *e, const struct piece *p, size_t n)
{
	bool	 speak = false, run = false;

	for (size_t i = 0; i < n; i++) {
		uint32_t from;

		if ((from = role_label(e, &p[i])) > 0) {
			entry_add_speakers(e, p[i].b, from, p[i].end, true);
			e->listing = from >= p[i].end;
			run = false;
			continue;
		}
		if (i + 1 < n && p[i + 1].bullet && !p[i].bullet &&
		    bare_label(&p[i]) && bullets_speak(e, &p[i + 1],
		    n - i - 1)) {
			e->listing = true;
			run = false;
			continue;
		}
		if (p[i].bullet && !run)
			speak = bullets_speak(e, &p[i], n - i);
		run = p[i].bullet;
		if (run && speak)
			entry_add_speakers(e, p[i].b, p[i].off, p[i].end, false);
		else if (nested_line(e, &p[i]))
			continue;
		else if (!run && i + 1 < n && p[i + 1].bullet &&
		    !person_title(e->w->f, p[i].b, p[i].off, p[i].end))
			add_text(e, &p[i]);	/* it says what they are */
		else if (!run && (from = by_whom(e, &p[i])) > 0)
			entry_add_speakers(e, p[i].b, from, p[i].end, false);
		else if (!run && !(e->flags & ENTRY_SPEAKERS && !e->listing &&
		    !person_title(e->w->f, p[i].b, p[i].off, p[i].end)) &&
		    person_score(e->w, p[i].b, p[i].off, p[i].end) >= 2)
			entry_add_speakers(e, p[i].b, p[i].off, p[i].end, true);
		else if (!run && e->listing && !piece_prose(&p[i]))
			entry_add_speakers(e, p[i].b, p[i].off, p[i].end, true);
		else
			add_text(e, &p[i]);
	}
}

/* "Fiji, Bhutan, Mongolia" speak; each part must be a country. */
static bool
countries(struct entry *e, const struct piece *p)
{
	struct circ_span part[16];
	size_t n = person_split(e->w, p->b, p->off, p->end, false, part,
	    NELEM(part));

	for (size_t i = 0; i < n; i++)
		if (person_score(e->w, p->b, part[i].off, part[i].off +
		    part[i].len) < 2)
			return false;
	return n > 1;
}

void
entry_lines(struct entry *e, const struct piece *p, size_t n)
{
	if (n == 0)
		return;
	entry_title(e, &p[0]);
	if (e->row.title.text.n == 0 && n > 1) {
		entry_lines(e, p + 1, n - 1);
		return;
	}
	if (n == 2 && !p[1].bullet && role_label(e, &p[1]) == 0 &&
	    countries(e, &p[1])) {
		entry_add_speakers(e, p[1].b, p[1].off, p[1].end, true);
		return;
	}
	below_title(e, p + 1, n - 1);
}

/* "Vice-Chair:" - any short label before a person: where the name begins. */
static uint32_t
other_label(const struct entry *e, const struct piece *p)
{
	long	 at = str_find(piece_text(p), ":", 0);
	uint32_t i;

	if (at <= 0 || at > 40)
		return 0;
	for (i = p->off + (uint32_t)at + 1; i < p->end && p->b->text.s[i] ==
	    ' ';)
		i++;
	return person_title(e->w->f, p->b, i, p->end) ? i : 0;
}

void
entry_speakers(struct entry *e, const struct piece *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		uint32_t from = role_label(e, &p[i]);

		if (from == 0)
			from = other_label(e, &p[i]);
		if (from >= p[i].end && i + 1 == n)
			from = 0;	/* the role is all that is told */
		entry_add_speakers(e, p[i].b, from > 0 ? from : p[i].off, p[i].end,
		    from > 0);
	}
}

void
entry_note(struct entry *e, const struct piece *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		add_text(e, &p[i]);
}

void
entry_room(struct entry *e, const struct piece *p, size_t n)
{
	if (n > 0 && e->row.location.text.s == NULL)
		e->row.location = value_of(e->w->f, p[0].b, p[0].off,
		    p[0].end - p[0].off);
}

bool
entry_end(struct entry *e, struct agenda *a)
{
	struct find	*f = e->w->f;

	if (e->row.title.text.n == 0)
		return false;
	if (e->row.at.block == CIRC_NOWHERE)
		e->row.at = e->row.title.at;
	if (e->text.n > 0) {
		e->row.description.text = buf_str(&e->text);
		e->row.description.at = e->text_at;
	}
	e->row.speakers = e->speakers.v;
	e->row.nspeakers = e->speakers.n;
	*vec_push(f->ctx, &a->rows) = e->row;
	for (size_t i = 0; i < e->nested.n; i++) {
		e->nested.v[i].date = e->row.date;
		*vec_push(f->ctx, &a->rows) = e->nested.v[i];
	}
	a->timed |= e->row.start >= 0;
	return true;
}
