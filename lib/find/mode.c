/* SPDX-License-Identifier: MIT */
/*
 * Whether one goes to a meeting.  Words say it that speak of the meeting:
 * "virtual meeting", "held in hybrid format", "Format: online", "(Zoom)",
 * "delegates may attend remotely"; not those for its matter ("safety online"),
 * for registration, for documents, or for another meeting.
 */
#include "find/event_name.h"
#include "find/name.h"
#include "find/place.h"

#define CLAUSES 600	/* bytes; a longer sentence is not taken apart */

enum { MODE_ONLINE = 1, MODE_PERSON = 2, MODE_HYBRID = 4, MODE_REMOTE = 8 };

/* Is there a phrase of a section that touches from..to? */
static bool
touches(const struct events *e, const struct unit *u, enum lang_section s,
    uint32_t from, uint32_t to)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < to && l->hits[i].off < u->end; i++)
		if (l->hits[i].section == (int)s &&
		    l->hits[i].off + l->hits[i].len > from)
			return true;
	return false;
}

static uint32_t
back(const struct unit *u, uint32_t off, uint32_t n)
{
	return off > u->off + n ? off - n : u->off;
}

static uint32_t
ahead(const struct unit *u, uint32_t off, uint32_t n)
{
	return off + n < u->end ? off + n : u->end;
}

/* Bytes that so many letters take in the script of the text at off. */
static uint32_t
letters(const struct unit *u, uint32_t off, uint32_t n)
{
	size_t	 len = 1;
	uint32_t r = utf8_get(u->b->text.s + off, u->end - off, &len);

	return rune_cjk(r) || r < 0x250 ? n : n * (uint32_t)len;
}

/* Does a clause part two offsets: a comma, a bracket, a stop, a quotation? */
static bool
parted(const struct unit *u, uint32_t from, uint32_t to)
{
	size_t	 len;

	for (uint32_t i = from; i < to; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, to - i, &len);

		if (r == ',' || r == '(' || r == ')' || r == ':' ||
		    r == ';' || r == '"' || r == 0x201C || r == 0x201D ||
		    r == 0xAB || r == 0xBB || r == 0x300B || r == 0xFF0C ||
		    r == 0x060C || r == 0xFF08 ||
		    r == 0xFF09 || r == 0xFF1A || r == 0x3002)
			return true;
	}
	return false;
}

/* "Registration, for both meetings, is online": a pair of commas parts not. */
static bool
inserted(const struct unit *u, uint32_t from, uint32_t to)
{
	unsigned commas = 0;

	for (uint32_t i = from; i < to; i++) {
		char	 c = u->b->text.s[i];

		if (c == ',')
			commas++;
		else if (strchr("():;\"", c) != NULL)
			return false;
	}
	return commas == 2;
}

/* "online registration", "register online" is no online meeting. */
bool
mode_registration(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	const struct hit *r = unit_hit_before(e, u, LANG_REGISTER, h->off);
	uint32_t past = h->off + h->len;

	/* "the Zoom link will be sent to those who registered" is not */
	return (r != NULL && (!parted(u, r->off + r->len, h->off) ||
	    (inserted(u, r->off + r->len, h->off) && !touches(e, u,
	    LANG_ATTEND, r->off + r->len, h->off)))) ||
	    touches(e, u, LANG_REGISTER, back(u, h->off,
	    letters(u, h->off, 40)), h->section == LANG_ONLINE &&
	    (h->value & 1) != 0 ? past : ahead(u, past, letters(u, h->off,
	    24)));
}

/* "البريد الإلكتروني": the adjective of an address, of no meeting. */
static bool
in_address(const struct events *e, const struct unit *u, const struct hit *h)
{
	static const enum lang_section labels[] = { LANG_EMAIL, LANG_WEB };

	for (size_t k = 0; k < NELEM(labels); k++) {
		const struct line *l = &e->f->lines[u->b->id];

		for (size_t i = hits_from(l, back(u, h->off, 24));
		    i < l->nhits && l->hits[i].off <= h->off; i++)
			if (l->hits[i].section == (int)labels[k] &&
			    l->hits[i].len > h->len && l->hits[i].off +
			    l->hits[i].len >= h->off + h->len)
				return true;
	}
	return false;
}

/*
 * "no provision for remote participation", "remote participation will not be
 * possible"; but "remote participation for delegations which cannot travel".
 */
bool
mode_denied(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t past = h->off + h->len;
	const struct hit *no = unit_hit_before(e, u, LANG_NOT, h->off), *only;
	size_t	 len;
	/* Chinese: "不提供远程参会", but "未能到场者可通过视频会议参加" */
	uint32_t near = rune_cjk(utf8_get(u->b->text.s + h->off, u->end -
	    h->off, &len)) ? 12 : letters(u, h->off, 24);

	if (no != NULL && no->off + near >= h->off &&
	    !parted(u, no->off, h->off))
		return true;
	/* "ne sera possible que pour l'atelier" */
	only = words_in(e->f, u->b->id, LANG_EXCEPT, past, past +
	    letters(u, h->off, 40));
	if (only != NULL && only->value == 4)
		return false;
	no = unit_hit_after(e, u, LANG_NOT, past);
	return no != NULL && no->off <= past + letters(u, h->off, 12) &&
	    !parted(u, past, no->off) &&
	    !touches(e, u, LANG_ATTEND, past, no->off);
}

/* The matter of a meeting, not the way it is held: "on child online safety". */
static bool
is_matter(const struct events *e, const struct unit *u, const struct hit *h)
{
	const struct hit *about = unit_hit_before(e, u, LANG_ABOUT, h->off);
	const struct mention *m;
	uint32_t past;
	size_t	 i = 0;

	if (about == NULL)
		return false;
	past = about->off + about->len;
	/* "on 3 May online": of a day, not of a matter */
	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (m->at.off >= about->off && m->at.off < h->off)
			return false;
	return past + letters(u, h->off, 16) >= h->off &&
	    !parted(u, past, h->off) &&
	    !touches(e, u, LANG_MEETING, past, h->off) &&
	    !touches(e, u, LANG_AND, past, h->off);
}

/* Alone between commas, brackets or line ends: "Geneva and online, 3 May". */
static bool
stands_alone(const struct unit *u, const struct hit *h)
{
	uint32_t i = h->off, k = h->off + h->len, other = 0;
	size_t	 len;

	for (; i > u->off; ) {
		uint32_t p = (uint32_t)utf8_prev(u->b->text.s, i);

		uint32_t r = utf8_get(u->b->text.s + p, i - p, &len);

		if (parted(u, p, i) || r == '\n' || r == 0x2013 || r == 0x2014)
			break;
		other += rune_letter(r);
		i = p;
	}
	for (; k < u->end; k += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + k, u->end - k, &len);

		if (parted(u, k, k + (uint32_t)len) || r == '\n' ||
		    r == 0x2013 || r == 0x2014)
			break;
		other += rune_letter(r);
	}
	return other <= 14;
}

/* "virtual meeting", "session en ligne": beside the noun that it tells of. */
static bool
beside_meeting(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	uint32_t past = h->off + h->len;
	const struct hit *m = unit_hit_after(e, u, LANG_MEETING, h->off);

	if (touches(e, u, LANG_MEETING, h->off, past))
		return true;
	if (m != NULL && m->off >= past &&
	    m->off <= past + letters(u, h->off, 20) &&
	    !parted(u, past, m->off))
		return true;
	m = unit_hit_before(e, u, LANG_MEETING, h->off);
	return m != NULL && m->off + m->len + letters(u, h->off, 20) >=
	    h->off && !parted(u, m->off, h->off);
}

/* "will be held online": behind the verb, or right before it. */
static bool
beside_verb(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t past = h->off + h->len;
	const struct hit *v = unit_hit_before(e, u, LANG_INVITE, h->off);

	if (v != NULL && v->value == 0 && !touches(e, u, LANG_MEETING,
	    v->off + v->len, h->off) && !touches(e, u, LANG_ATTEND,
	    v->off + v->len, h->off))
		return true;
	v = unit_hit_after(e, u, LANG_INVITE, past);
	return v != NULL && v->value == 0 && v->off <= past +
	    letters(u, h->off, 14) && !parted(u, past, v->off);
}

/* "... online on 5 May", "5 May, by videoconference": beside the days. */
static bool
beside_days(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t past = h->off + h->len;
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (m->at.off >= past && m->at.off <= past +
		    letters(u, h->off, 20) && !parted(u, past, m->at.off))
			return true;
		else if (m->at.off < h->off && m->at.off + m->at.len +
		    letters(u, h->off, 14) >= h->off &&
		    !parted(u, m->at.off + m->at.len, h->off))
			return true;
	return false;
}

/* "Further to the virtual consultations held in 2024": what is over. */
static bool
is_over(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t past = h->off + h->len;
	const struct hit *p = unit_hit_after(e, u, LANG_PAST, past);

	return p != NULL && p->off <= past + letters(u, h->off, 24) &&
	    !parted(u, past, p->off) && !touches(e, u, LANG_INVITE, p->off,
	    p->off + p->len);
}

/* "instead of physically in Lima": what was meant to be. */
static bool
is_moved(const struct events *e, const struct unit *u, const struct hit *h)
{
	const struct hit *was = unit_hit_before(e, u, LANG_MOVED, h->off);

	return was != NULL && was->value == 0 && was->off + was->len +
	    letters(u, h->off, 12) >= h->off && !parted(u, was->off, h->off);
}

/* "in Lima and online", "online and in Lima", "à Lima et en ligne" */
static bool
and_place(const struct events *e, const struct unit *u, const struct hit *h)
{
	uint32_t past = h->off + h->len;

	for (size_t i = 0; i < e->sites.n; i++) {
		const struct site *s = &e->sites.v[i];
		const struct hit *and;

		if (s->u.b != u->b || s->off < u->off || s->end > u->end ||
		    s->kind == SITE_NONE)
			continue;
		and = s->end <= h->off ? words_in(e->f, u->b->id, LANG_AND,
		    s->end, h->off) : s->off >= past ? words_in(e->f,
		    u->b->id, LANG_AND, past, s->off) : NULL;
		if (and != NULL && (s->end <= h->off ? name_runes(u, s->end,
		    h->off) <= and->len + 2u : and->off <= past + 1 &&
		    name_runes(u, and->off + and->len, s->off) <= 8))
			return true;
	}
	return false;
}

/* "Presentations will be published online": papers, not people. */
static bool
of_papers(const struct events *e, const struct unit *u, const struct hit *h,
    bool attend)
{
	const struct hit *p = unit_hit_before(e, u, LANG_SUBMIT, h->off);

	return p != NULL && !attend && p->off + p->len + letters(u, h->off,
	    40) >= h->off && !parted(u, p->off, h->off) &&
	    !touches(e, u, LANG_MEETING, p->off, h->off) &&
	    !touches(e, u, LANG_INVITE, p->off, h->off);
}

/* What a phrase says of the meeting; 0: nothing. */
unsigned
mode_of_hit(const struct events *e, const struct unit *u,
    const struct hit *h, bool label)
{
	uint32_t past = h->off + h->len;
	bool	 attend = touches(e, u, LANG_ATTEND, back(u, h->off,
	    letters(u, h->off, 30)), ahead(u, past, letters(u, h->off, 24)));
	bool	 held;

	if (mode_registration(e, u, h) || in_address(e, u, h) ||
	    scope_in_address(e, u, h->off) ||
	    is_over(e, u, h) || is_moved(e, u, h))
		return 0;
	if (h->section == LANG_ONLINE && and_place(e, u, h))
		return MODE_HYBRID;
	if (h->section == LANG_ONLINE && h->value == 0 &&
	    of_papers(e, u, h, attend))
		return 0;
	/* "participar por videoconferencia": of some */
	if (h->section == LANG_ONLINE && !label && touches(e, u, LANG_ATTEND,
	    back(u, h->off, letters(u, h->off, 14)), h->off) &&
	    !touches(e, u, LANG_MEETING, past, ahead(u, past, letters(u,
	    h->off, 20))))
		return MODE_REMOTE;
	held = label || beside_verb(e, u, h) || beside_meeting(e, u, h) ||
	    beside_days(e, u, h) || stands_alone(u, h);
	if (!label && h->value == 0 && is_matter(e, u, h))
		return 0;
	switch (h->section) {
	case LANG_HYBRID:
		if (h->value == 1)
			return MODE_REMOTE;
		return held || memchr(u->b->text.s + h->off, ' ', h->len) ?
		    MODE_HYBRID : 0;
	case LANG_IN_PERSON:
		return held || attend ? MODE_PERSON : 0;
	default:
		if (held || (h->value == 1 && !attend))
			return MODE_ONLINE;
		return attend ? MODE_REMOTE : 0;
	}
}

/*
 * "The Secretariat hosts webinars": a meeting, and not this one; but
 * "delegates may attend by videoconference".
 */
static bool
names_another(const struct events *e, const struct unit *u,
    const struct hit *h, const struct draft *d)
{
	const struct hit *a = unit_hit_before(e, u, LANG_ARTICLE, h->off);
	const struct hit *m = unit_hit_after(e, u, LANG_MEETING, h->off +
	    h->len);

	/* "A virtual exhibition will be shown" */
	if (d != NULL && d->title.text.s != NULL && a != NULL &&
	    a->value == 1 && a->off == u->off && a->off + a->len + 1 ==
	    h->off && m != NULL && m->off == h->off + h->len + 1 &&
	    !same_words(str_sub(u->b->text, m->off, m->len), d->title.text))
		return true;
	return d != NULL && d->title.text.s != NULL &&
	    touches(e, u, LANG_MEETING, h->off, h->off + h->len) &&
	    !touches(e, u, LANG_ATTEND, back(u, h->off,
	    letters(u, h->off, 30)), ahead(u, h->off + h->len,
	    letters(u, h->off, 8))) && !same_words(str_sub(u->b->text,
	    h->off, h->len), d->title.text);
}

/*
 * What a unit says of the mode; *at: the words that do.  d: of this meeting,
 * if the unit is not its statement.
 */
static unsigned
mode_of_unit(const struct events *e, const struct unit *u, bool label,
    const struct draft *d, struct circ_span *at)
{
	const struct line *l = &e->f->lines[u->b->id];
	unsigned seen = 0, bit;
	uint32_t past = u->off;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		/* "hybrid meeting" holds "meeting"; the longest is first */
		if ((h->section != LANG_ONLINE && h->section != LANG_HYBRID &&
		    h->section != LANG_IN_PERSON) || h->off + h->len > u->end ||
		    h->off + h->len <= past)
			continue;
		if (h->value == 2 || (h->value == 3 &&
		    !name_capital(u->b->text, h->off))) {
			past = h->off + h->len;
			continue;
		}
		/* nor what stands within: "online participation" */
		if (mode_denied(e, u, h)) {
			past = h->off + h->len;
			continue;
		}
		bit = !label && names_another(e, u, h, d) ? 0 :
		    mode_of_hit(e, u, h, label);
		if (bit == 0)
			continue;
		if (h->section == LANG_HYBRID || h->value == 1)
			past = h->off + h->len;
		if (at->block == CIRC_NOWHERE || (bit & MODE_HYBRID) != 0)
			*at = span_of(u->b, h->off, h->len);
		seen |= bit;
	}
	return seen;
}

/* "Remote participation": a heading says nothing yet. */
static bool
heading_only(const struct events *e, const struct unit *u)
{
	struct circ_str s = str_sub(u->b->text, u->off, u->end - u->off);
	size_t	 runes = 0, len;

	for (size_t i = 0; i < s.n; i += len, runes++)
		utf8_get(s.s + i, s.n - i, &len);
	return runes < 60 && u->b->cell == NULL &&
	    u->region != REGION_TITLE && u->region != REGION_SUBJECT &&
	    u->off == 0 && u->end == u->b->text.n &&
	    unit_hit(e, u, LANG_INVITE) == NULL &&
	    u->b->text.s[u->end - 1] != '.';
}

/* Does a unit tell how all those come that it speaks to? */
static bool
speaks(const struct events *e, const struct unit *u, bool label)
{
	static const enum lang_section words[] = { LANG_INVITE, LANG_MEETING,
	    LANG_ATTEND, LANG_BOTH, LANG_HYBRID };
	const struct hit *h = unit_hit(e, u, LANG_ONLINE);
	bool	 any = false;

	if (label)
		return true;
	if (h != NULL && h->off == u->off && h->off + h->len == u->end)
		return true;		/* "Online", where a place would be */
	if (h != NULL && u->region == REGION_TITLE && stands_alone(u, h))
		return true;
	for (size_t i = 0; i < NELEM(words) && !any; i++)
		any = unit_hit(e, u, words[i]) != NULL;
	return any && !heading_only(e, u);
}

/* What a subject says aside from its name: "Workshop (online, 3-5 May)". */
static unsigned
mode_aside(const struct events *e, const struct unit *u, struct circ_span *at)
{
	const struct line *l = &e->f->lines[u->b->id];
	unsigned seen = 0;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if ((h->section != LANG_ONLINE && h->section != LANG_HYBRID &&
		    h->section != LANG_IN_PERSON) || h->value == 2 ||
		    !stands_alone(u, h))
			continue;
		*at = span_of(u->b, h->off, h->len);
		seen |= h->section == LANG_ONLINE ? MODE_ONLINE :
		    h->section == LANG_HYBRID ? MODE_HYBRID : MODE_PERSON;
	}
	return seen;
}

/* "Series of webinars on tides": a letter about meetings that are all online. */
static bool
of_series(const struct events *e, const struct draft *d, struct circ_span *at)
{
	const struct circ_value *s = &e->f->m->c.subject;
	const struct line *l;
	struct unit u;
	size_t	 n = 0;

	if (s->text.s == NULL || s->at.block >= e->f->doc->nblocks ||
	    e->drafts.n < 2 || !scope_main(e, d))
		return false;
	u = (struct unit){ e->f->doc->blocks[s->at.block], s->at.off,
	    s->at.off + s->at.len, REGION_SUBJECT };
	l = &e->f->lines[s->at.block];
	for (size_t i = hits_from(l, u.off); i < l->nhits &&
	    l->hits[i].off < u.end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section != LANG_MEETING)
			continue;
		if (!touches(e, &u, LANG_ONLINE, h->off, h->off + h->len))
			return false;
		*at = span_of(u.b, h->off, h->len);
		n++;
	}
	return n > 0;
}

/* "* Remote meeting, on Zoom": what the note to a table's row says. */
static unsigned
note_mode(const struct events *e, const struct draft *d, struct circ_span *at)
{
	unsigned seen = 0;

	for (size_t i = 0; i < e->units.n && e->drafts.n > 1; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->b->text.s[0] == '*' && scope_names(e, d, u) > 0)
			seen |= mode_of_unit(e, u, false, NULL, at);
	}
	return seen;
}

/* What a meeting's own statements say, or else its title. */
static unsigned
own_mode(const struct events *e, const struct draft *d, struct circ_span *at,
    bool *title)
{
	const struct circ_value *t = &d->title;
	unsigned seen = 0;

	for (size_t i = 0; i < d->stmts.n; i++) {
		const struct stmt *s = &d->stmts.v[i];
		struct unit c = scope_clause(e, d, &s->u);

		if (s->first == d->first && s->last == d->last &&
		    s->source != FROM_SUBJECT)
			seen |= mode_of_unit(e, &c, false, NULL, at);
	}
	seen |= d->source == FROM_TABLE ? note_mode(e, d, at) : 0;
	for (size_t i = 0; i < d->stmts.n && seen == 0; i++)
		if (d->stmts.v[i].source == FROM_SUBJECT)
			seen = mode_aside(e, &d->stmts.v[i].u, at);
	*title = seen == 0;
	if (seen == 0 && t->text.s != NULL && t->at.block <
	    e->f->doc->nblocks) {
		struct unit u = { e->f->doc->blocks[t->at.block], t->at.off,
		    t->at.off + t->at.len, REGION_TITLE };

		seen = mode_of_unit(e, &u, false, NULL, at);
	}
	return seen == 0 && of_series(e, d, at) ? MODE_ONLINE : seen;
}

static bool
sentence(const struct unit *u)
{
	struct circ_str s = str_sub(u->b->text, u->off, u->end - u->off);

	return str_ends(s, ".") || str_ends(s, "。");
}

/* Does a statement of a draft stand in the paragraph of a unit? */
static bool
in_own_block(const struct draft *d, const struct unit *u)
{
	for (size_t i = 0; i < d->stmts.n; i++)
		if (d->stmts.v[i].u.b == u->b)
			return true;
	return false;
}

/* Does a stretch name a meeting, and how one meets? */
static bool
tells_mode(const struct events *e, struct unit c)
{
	static const enum lang_section mode[] = { LANG_ONLINE, LANG_HYBRID,
	    LANG_IN_PERSON };
	bool	 any = false;

	for (size_t i = 0; i < NELEM(mode); i++)
		any |= unit_hit(e, &c, mode[i]) != NULL;
	return any && unit_hit(e, &c, LANG_MEETING) != NULL;
}

/*
 * "Remote participation is offered in the seminar; the session is held in
 * Lima", "the one is held online, while the other is ...": the clause of a
 * unit that begins at off, where there are meetings to tell apart and it
 * names one.
 */
static struct unit
clause_at(const struct events *e, const struct unit *u, uint32_t off)
{
	struct unit c = *u;
	size_t	 len;

	c.off = off;
	if (e->drafts.n < 2)
		return c;
	c.end = scope_except_cut(e, u, off);
	for (uint32_t i = off; i < c.end; i += (uint32_t)len) {
		uint32_t r = utf8_get(u->b->text.s + i, u->end - i, &len);

		if (r == ';' || r == 0xFF1B || r == 0x061B) {
			c.end = i + (uint32_t)len;
			break;
		}
		if (COMMA(r) && u->end - u->off < CLAUSES &&
		    tells_mode(e, (struct unit){ u->b, off, i,
		    u->region }) && tells_mode(e, (struct unit){ u->b, i,
		    c.end, u->region })) {
			c.end = i + (uint32_t)len;
			break;
		}
	}
	return c;
}

/* Has a unit a word for the mode of a meeting at all? */
static bool
has_mode(const struct events *e, const struct unit *u)
{
	return unit_hit(e, u, LANG_ONLINE) != NULL ||
	    unit_hit(e, u, LANG_HYBRID) != NULL ||
	    unit_hit(e, u, LANG_IN_PERSON) != NULL;
}

/* What a clause of a unit says of a meeting that it is no statement of. */
static unsigned
clause_mode(const struct events *e, const struct draft *d,
    const struct unit *u, const struct unit *c, bool apart,
    struct circ_span *at)
{
	bool	 annex = u->region == REGION_ANNEX, label;
	struct circ_span here = { CIRC_NOWHERE, 0, 0 };
	enum scope scope = scope_of(e, d, u);
	unsigned bits;
	uint32_t from;
	int	 named = scope_except(e, d, u, c->off);

	if (named != 0)
		scope = named > 0 ? SCOPE_NEAR : SCOPE_OTHER;
	else if ((named = scope_names(e, d, c)) != 0 &&
	    (c->off != u->off || c->end != u->end) && scope != SCOPE_OWN)
		scope = named > 0 ? SCOPE_NEAR : SCOPE_OTHER;
	label = unit_label(e, u, LANG_FORMAT, &from) ||
	    unit_label(e, u, LANG_VENUE, &from);
	if (scope == SCOPE_OTHER || scope == SCOPE_OWN ||
	    (annex && (u->b->cell != NULL || !sentence(u) ||
	    unit_hit(e, c, LANG_HYBRID) == NULL)) || !speaks(e, u, label))
		return 0;
	bits = mode_of_unit(e, c, label, d, &here);
	/* what is said of an online meeting beside this one */
	if (apart && !d->apart && !in_own_block(d, u) &&
	    (bits & MODE_PERSON) == 0 &&
	    (u->region == REGION_BODY || annex) && !scope_both(e, u))
		bits &= ~(unsigned)(MODE_ONLINE | MODE_REMOTE);
	/* "Remote participation is possible": in the main meeting */
	if (scope == SCOPE_ALL && d->site != NULL && !scope_both(e, u) &&
	    !scope_main(e, d) && !in_own_block(d, u))
		bits &= MODE_PERSON;
	/* "Course (online and in Lima)", whose parts each tell their place */
	if (u->region == REGION_SUBJECT && e->drafts.n > 1 &&
	    d->site != NULL && d->site->u.region == REGION_BODY &&
	    in_own_block(d, &d->site->u))
		bits &= MODE_PERSON;
	if (bits != 0 && (at->block == CIRC_NOWHERE ||
	    (bits & MODE_HYBRID) != 0))
		*at = here;
	return bits;
}

static unsigned
general_mode(const struct events *e, const struct draft *d,
    struct circ_span *at)
{
	unsigned seen = 0;
	bool	 apart = false;

	for (size_t i = 0; i < e->drafts.n; i++)
		apart |= e->drafts.v[i].apart;
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->region == REGION_NONE || (u->region == REGION_AGENDA &&
		    (u->b->cell != NULL || !sentence(u))) || !has_mode(e, u))
			continue;
		for (uint32_t off = u->off; off < u->end; ) {
			struct unit c = clause_at(e, u, off);

			if (has_mode(e, &c))
				seen |= clause_mode(e, d, u, &c, apart, at);
			off = c.end;
		}
	}
	return seen;
}

/* ------------------------------------------------------------------ choice */

void
event_mode(struct events *e, struct draft *d)
{
	struct circ_span at = { CIRC_NOWHERE, 0, 0 };
	bool	 title, there = d->site != NULL && d->site->kind >= SITE_ROOM;
	unsigned own = own_mode(e, d, &at, &title), seen;

	/* "seminar on hybrid threats", in a hall */
	if (title && there)
		own = 0;
	seen = own | general_mode(e, d, &at);
	if (own == MODE_ONLINE && !there)
		seen = MODE_ONLINE;
	if ((seen & MODE_HYBRID) != 0 || ((seen & MODE_ONLINE) != 0 &&
	    ((seen & MODE_PERSON) != 0 || there)) ||
	    ((seen & MODE_REMOTE) != 0 && ((seen & MODE_PERSON) != 0 ||
	    (d->site != NULL && (seen & MODE_ONLINE) == 0))))
		d->mode = CIRC_HYBRID;
	else if ((seen & (MODE_ONLINE | MODE_REMOTE)) != 0)
		d->mode = CIRC_ONLINE;
	else if ((seen & MODE_PERSON) != 0 || d->location.text.s != NULL)
		d->mode = CIRC_IN_PERSON;
	d->mode_at = at;
	if (d->mode == CIRC_ONLINE)
		mode_place(e, d);
}

bool
event_apart(const struct events *e, const struct draft *d)
{
	struct circ_span at = { CIRC_NOWHERE, 0, 0 };
	bool	 title;

	return own_mode(e, d, &at, &title) == MODE_ONLINE;
}
