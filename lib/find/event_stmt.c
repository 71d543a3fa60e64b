/* SPDX-License-Identifier: MIT */
/*
 * Statements: a unit that holds a day and speaks of a meeting to come.  Days
 * that are deadlines, that lie before the letter's own, or that speak of
 * documents and forms are none.
 */
#include "find/event_name.h"

#define TITLE_BYTES 300		/* a longer line is no title */
#define LONG_BEFORE 180		/* days: no meeting that prepares another */

static bool
overlaps(struct circ_span a, struct circ_span b)
{
	return a.block == b.block && a.off < b.off + b.len &&
	    b.off < a.off + a.len;
}

/* The clause round a date: what stands between it and its neighbours. */
static bool
in_clause(const struct events *e, const struct unit *u,
    const struct mention *d, enum lang_section s)
{
	uint32_t from = u->off, to = u->end;
	size_t	 i = 0;
	const struct mention *m;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		if (m->at.off + m->at.len <= d->at.off)
			from = m->at.off + m->at.len;
		else if (m->at.off > d->at.off && m->at.off < to &&
		    !((m->flags & MENTION_LIST) != 0 &&
		    m->at.off < d->at.off + d->at.len + 12))
			to = m->at.off;
	}
	return words_in(e->f, u->b->id, s, from, to) != NULL;
}

/* "SC 6 Plenary": is a word the core of a name? */
static bool
capital_near(const struct unit *u, uint32_t off)
{
	const char *s = u->b->text.s;

	return off >= u->off + 2 && s[off - 1] == ' ' && ((s[off - 2] >= 'A' &&
	    s[off - 2] <= 'Z') || (s[off - 2] >= '0' && s[off - 2] <= '9'));
}

/* Is what the date belongs to a form, a registration, an opening? */
static bool
no_meeting(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *open = unit_hit_before(e, u, LANG_OPENING,
	    d->at.off);
	const struct hit *meet = unit_hit_before(e, u, LANG_MEETING,
	    d->at.off), *verb;

	/* "will take place during the lunch break on" */
	if (open != NULL && meet != NULL && (verb = unit_hit_before(e, u,
	    LANG_INVITE, open->off)) != NULL && verb->off > meet->off &&
	    memchr(u->b->text.s + verb->off, ',', open->off - verb->off) ==
	    NULL)
		return false;
	if (open == NULL || (meet != NULL && meet->off == open->off &&
	    meet->len == open->len && meet->off > u->off && capital_near(u,
	    meet->off)))
		return false;
	return meet == NULL || meet->off <= open->off + open->len;
}

/*
 * "Delegates may register for the workshop from 7 April": the first day for
 * that, where no verb leads from a meeting to it.
 */
static bool
registration_from(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *reg = unit_hit_before(e, u, LANG_REGISTER,
	    d->at.off);
	const struct hit *from = unit_hit_before(e, u, LANG_RANGE_FROM,
	    d->at.off);
	const struct hit *meet = unit_hit_before(e, u, LANG_MEETING,
	    d->at.off);

	if (reg == NULL || from == NULL || d->to.day != d->from.day ||
	    from->off < reg->off + reg->len ||
	    from->off + from->len + 4 < d->at.off)
		return false;
	return meet == NULL || meet->off < reg->off ||
	    words_in(e->f, u->b->id, LANG_INVITE, meet->off + meet->len,
	    from->off) == NULL;
}

static void
days_of(const struct mention *d, long *first, long *last)
{
	*first = cal_days(d->from.year, d->from.month, d->from.day);
	*last = *first;
	if (d->to.year != 0 && d->to.month != 0 && d->to.day != 0)
		*last = cal_days(d->to.year, d->to.month, d->to.day);
	if (*last < *first)
		*last = *first;
}

static bool
usable(const struct events *e, const struct unit *u, const struct mention *d)
{
	const struct circ_moment *own = &e->f->m->c.date;
	long	 first, last;
	uint32_t from;

	if (d->from.year == 0 || d->from.month == 0 || d->from.day == 0 ||
	    (d->flags & (MENTION_MONTH_ONLY | MENTION_IMPOSSIBLE)) != 0 ||
	    !cal_valid(d->from.year, d->from.month, d->from.day))
		return false;
	if (d->to.year != 0 && d->to.day != 0 &&
	    !cal_valid(d->to.year, d->to.month, d->to.day))
		return false;
	if (own->year != 0 && !e->own_date && overlaps(own->at, d->at))
		return false;
	if (registration_from(e, u, d))
		return false;
	days_of(d, &first, &last);
	if (e->since != 0 && last < e->since)
		return false;
	if (last - first > 120)		/* no meeting lasts so long */
		return false;
	return !deadline_near(e, u, d) &&
	    !unit_label(e, u, LANG_DEADLINE, &from);
}

/* "6 and 7 May": days of one list, next to each other, are one span. */
static void
join_list(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	size_t	 k = *i;
	const struct mention *m;

	while ((m = unit_mention(e, u, MENTION_DATE, &k)) != NULL &&
	    m->at.off < d->at.off + d->at.len + 12 && m->from.year != 0 &&
	    m->from.day != 0) {
		long	 a, b;

		days_of(m, &a, &b);
		if ((m->flags & d->flags & MENTION_LIST) == 0 &&
		    (a != s->last + 1 || words_in(e->f, u->b->id, LANG_AND,
		    d->at.off + d->at.len, m->at.off) == NULL))
			break;		/* "31 May and 1 June" is a list too */
		if (a < s->last || a > s->last + 4)
			break;
		s->last = b;
		s->end = m->at.off + m->at.len;
		d = m;
		*i = k;
	}
}

/*
 * "8 March (from 2 p.m.) - 9 March": hours in brackets within a range; the
 * date behind them, or NULL.
 */
static const struct mention *
range_goes_on(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d)
{
	const char *s = u->b->text.s;
	uint32_t at = d->at.off + d->at.len, close;
	const struct mention *m;
	size_t	 k = *i, len;

	if ((m = unit_mention(e, u, MENTION_DATE, &k)) == NULL ||
	    m->from.year == 0 || !cal_valid(m->from.year, m->from.month,
	    m->from.day))
		return NULL;
	while (at < m->at.off && s[at] == ' ')
		at++;
	if (at >= m->at.off || s[at] != '(')
		return NULL;
	for (close = at; close < m->at.off && s[close] != ')'; close++)
		continue;
	for (close++; close < m->at.off && s[close] == ' '; close++)
		continue;
	if (close >= m->at.off || m->at.off - close > 12 ||
	    (!rune_dash(utf8_get(s + close, m->at.off - close, &len)) &&
	    words_at(e->f, u->b->id, LANG_RANGE_TO, close) == NULL))
		return NULL;
	*i = k;
	return m;
}

/* "starts", "will end": what stands before a date, behind the one before. */
int
day_bound(const struct events *e, const struct unit *u, uint32_t from,
    const struct mention *d)
{
	const struct hit *h = unit_hit_after(e, u, LANG_BOUND,
	    d->at.off + d->at.len);
	size_t	 len;

	/* in Chinese the verb follows the hour */
	if (h != NULL && h->off < d->at.off + d->at.len + 48 &&
	    rune_cjk(utf8_get(u->b->text.s + h->off, h->len, &len)))
		return h->value;
	h = unit_hit_before(e, u, LANG_BOUND, d->at.off);
	return h == NULL || h->off < from ? -1 : h->value;
}

/* "starts at 9:00 on Tuesday 6 May and ends at noon on Thursday 8 May" */
static void
join_bounds(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	uint32_t end = d->at.off + d->at.len;
	const struct mention *m;
	size_t	 k = *i;
	long	 first, last;

	if (s->first != s->last || day_bound(e, u, u->off, d) != 0 ||
	    (m = unit_mention(e, u, MENTION_DATE, &k)) == NULL ||
	    day_bound(e, u, end, m) != 1 || m->from.year == 0 ||
	    !cal_valid(m->from.year, m->from.month, m->from.day))
		return;
	days_of(m, &first, &last);
	if (last <= s->last || last > s->last + 60)
		return;
	s->last = last;
	s->until = m;
	*i = k;
}

/* Let a range that brackets part last to its second day. */
static void
join_range(const struct events *e, const struct unit *u, size_t *i,
    const struct mention *d, struct stmt *s)
{
	const struct mention *m;
	long	 first, last;
	size_t	 k = *i;

	if (s->first != s->last || s->until != NULL ||
	    (m = range_goes_on(e, u, &k, d)) == NULL)
		return;
	days_of(m, &first, &last);
	if (first <= s->last || last > s->last + 60)
		return;
	s->last = last;
	s->end = m->at.off + m->at.len;
	*i = k;
}

static enum source
source_of(const struct events *e, const struct unit *u)
{
	uint32_t from;

	switch (u->region) {
	case REGION_SUBJECT:
		return FROM_SUBJECT;
	case REGION_TITLE:
		return FROM_TITLE;
	case REGION_ANNEX:
		return FROM_ANNEX;
	default:
		return unit_label(e, u, LANG_DATE, &from) ? FROM_LINE :
		    FROM_SENTENCE;
	}
}

/* Does a programme begin within a few blocks? */
static bool
programme_follows(const struct events *e, const struct doc_block *b)
{
	for (size_t i = 0; i < e->f->agendas.n; i++)
		if (e->f->agendas.v[i].first > b->id &&
		    e->f->agendas.v[i].first <= b->id + 5)
			return true;
	return false;
}

/* Days on which no meeting is known. */
static bool
new_days(const struct events *e, const struct stmt *s)
{
	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].first <= s->last &&
		    e->drafts.v[i].last >= s->first)
			return false;
	return e->drafts.n > 0;
}

/* A name that neither the subject nor a known meeting has. */
static bool
new_name(const struct events *e, struct circ_str name)
{
	if (name.s == NULL || (e->subject != NULL && same_words(name,
	    e->f->m->c.subject.text)))
		return false;
	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].title.text.s != NULL &&
		    same_words(name, e->drafts.v[i].title.text))
			return false;
	return true;
}

/*
 * "Workshop on Tides" above "Lisbon, 3-4 April" and a programme: the name of
 * a meeting that only its programme tells.
 */
static struct circ_value
title_above(struct events *e, const struct unit *u, const struct mention *d)
{
	struct circ_value none = { 0 };
	size_t	 i = unit_index(e, u->b, u->off);
	const struct unit *p;

	if (i == 0 || i >= e->units.n || u->b->cell != NULL ||
	    u->end - (d->at.off + d->at.len) > 2 ||
	    (d->at.off > u->off + 2 && !place_only(e, u->b, u->off,
	    d->at.off)) || !programme_follows(e, u->b))
		return none;
	p = &e->units.v[i - 1];
	if (p->b->id + 1 < u->b->id || p->region != u->region ||
	    p->b->cell != NULL || p->end - p->off > TITLE_BYTES ||
	    unit_hit(e, p, LANG_MEETING) == NULL ||
	    p->b->text.s[p->end - 1] == '.')
		return none;
	return title_of_subject(e, p, p->off, p->end);
}

/* The line above "Date: ..." in its paragraph, or "Opening webinar: ...". */
static struct circ_value
title_of_line(struct events *e, const struct unit *u, const struct mention *d)
{
	struct circ_value none = { 0 };
	uint32_t from;
	size_t	 i;

	if (unit_label(e, u, LANG_DATE, &from)) {
		i = unit_index(e, u->b, u->off);
		if (i == 0 || i >= e->units.n || e->units.v[i - 1].b != u->b ||
		    unit_label(e, &e->units.v[i - 1], LANG_VENUE, &from) ||
		    unit_label(e, &e->units.v[i - 1], LANG_TIME, &from))
			return none;
		return title_of_subject(e, &e->units.v[i - 1],
		    e->units.v[i - 1].off, e->units.v[i - 1].end);
	}
	for (uint32_t k = u->off; k + 1 < d->at.off; k++)
		if (u->b->text.s[k] == ':' && d->at.off - k < 12 &&
		    rune_digit((unsigned char)u->b->text.s[k + 1]) < 0 &&
		    k > u->off + 3 && unit_hit(e, &(struct unit){ u->b,
		    u->off, k, u->region }, LANG_MEETING) != NULL &&
		    words_in(e->f, u->b->id, LANG_TITLE_END, u->off, k) ==
		    NULL)
			return title_of_subject(e, u,
			    title_behind_mark(u), k);
	return none;
}

/*
 * A paper that has no date of its own tells in its background of meetings
 * before the one that its title announces.
 */
static bool
before_title(const struct events *e, long last, long gap)
{
	for (size_t i = 0; e->since == 0 && i < e->drafts.n; i++)
		if ((e->drafts.v[i].source == FROM_SUBJECT ||
		    e->drafts.v[i].source == FROM_TITLE) &&
		    last + gap < e->drafts.v[i].first)
			return true;
	return false;
}

/* "a side event on tides": by its article a meeting not named before. */
static bool
tells_news(const struct events *e, const struct unit *u,
    const struct circ_value *title)
{
	const struct hit *h = unit_hit_before(e, u, LANG_ARTICLE,
	    title->at.off);
	const struct hit *noun = unit_hit_after(e, u, LANG_MEETING,
	    title->at.off);

	return title->at.block == u->b->id && h != NULL && h->value == 1 &&
	    h->off + h->len + 1 >= title->at.off &&
	    spaces(title->text) >= 1 && (noun == NULL ||
	    words_at(e->f, u->b->id, LANG_SESSION, noun->off) == NULL);
}

/* Is there a date between? */
static bool
date_within(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	const struct mention *m;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (m->at.off >= from && m->at.off < to)
			return true;
	return false;
}

/* "is postponed to", "the new dates are": the days that it has now. */
static bool
moved_to(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *h = unit_hit_before(e, u, LANG_INSTEAD, d->at.off);
	const struct hit *to = unit_hit_before(e, u, LANG_INVITE, d->at.off);

	if (to != NULL && to->value == 4 &&
	    !date_within(e, u, to->off + to->len, d->at.off))
		return true;
	return h != NULL && d->at.off - (h->off + h->len) < 60 &&
	    !date_within(e, u, h->off + h->len, d->at.off);
}

/*
 * "理事会将在6月10日的会议上审议": a date that only tells, by the "of" behind
 * it, which meeting is meant, and a verb that leads to what is done there.
 */
static bool
attributive(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	uint32_t end = d->at.off + d->at.len;
	const struct hit *of = words_at(e->f, u->b->id, LANG_OF, end);
	const struct hit *verb = unit_hit_before(e, u, LANG_INVITE,
	    d->at.off);
	size_t	 len;

	return of != NULL && rune_cjk(utf8_get(u->b->text.s + of->off,
	    of->len, &len)) && verb != NULL && verb->off + verb->len ==
	    d->at.off && unit_hit_after(e, u, LANG_INVITE, end) == NULL;
}

/* "the first on 3 May and the second on 5 May": as the date before it. */
static bool
counted_on(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct mention *m, *prev = NULL;
	const struct hit *verb;
	uint32_t from;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < d->at.off)
		prev = m;
	if (prev == NULL)
		return false;
	from = prev->at.off + prev->at.len;
	verb = unit_hit_before(e, u, LANG_INVITE, prev->at.off);
	return verb != NULL && words_in(e->f, u->b->id, LANG_AND, from,
	    d->at.off) != NULL && words_in(e->f, u->b->id, LANG_ORDINAL, from,
	    d->at.off) != NULL && words_in(e->f, u->b->id, LANG_MEETING, from,
	    d->at.off) == NULL && words_in(e->f, u->b->id, LANG_SUBMIT,
	    verb->off, d->at.off) == NULL;
}

/* What a sentence calls its meeting, and whether that tells news. */
static void
name_stmt(struct events *e, struct stmt *s)
{
	const struct unit *u = &s->u;

	struct circ_value item = { 0 };

	if (list_announced(e, u))
		item = list_title(e, u, s);
	if (item.text.s != NULL)
		s->source = FROM_LINE;
	s->title = title_in_sentence(e, u, s->date->at.off, s->end);
	if (item.text.s != NULL && (s->title.text.s == NULL ||
	    s->title.at.block != u->b->id || name_thin(s->title.text)))
		s->title = item;
	s->named |= s->title.text.s != NULL;
	s->news = s->title.text.s != NULL && tells_news(e, u, &s->title);
	s->listed = s->title.text.s != NULL && list_names(e, u, s->date, &s->title);
	/* "It is postponed to": what was told of last */
	if (s->moves && s->title.text.s == NULL && e->drafts.n > 0)
		s->title = e->drafts.v[e->drafts.n - 1].title;
	s->named |= s->title.text.s != NULL;
}

/*
 * "X will be held on 3 May and the meeting of Y on 4 May": is the verb that
 * leads to the date before this one said of this one too?
 */
static bool
verb_shared(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	static const enum lang_section other[] = { LANG_INVITE, LANG_PAST,
	    LANG_MOVED, LANG_DEADLINE, LANG_REGISTER, LANG_OPENING };
	const struct mention *m, *prev = NULL;
	const struct hit *and;
	uint32_t end;
	size_t	 i = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < d->at.off)
		prev = m;
	if (prev == NULL || event_over(e, u, prev) ||
	    words_in(e->f, u->b->id, LANG_INVITE, u->off, prev->at.off) ==
	    NULL)
		return false;
	end = prev->at.off + prev->at.len;
	and = unit_hit_after(e, u, LANG_AND, end);
	if (and == NULL || and->off > end + 3 || words_in(e->f, u->b->id,
	    LANG_MEETING, and->off, d->at.off) == NULL)
		return false;
	for (i = 0; i < NELEM(other); i++)
		if (words_in(e->f, u->b->id, other[i], end, d->at.off) != NULL)
			return false;
	return true;
}

static void
one_stmt(struct events *e, const struct unit *u, const struct mention *d,
    size_t *i)
{
	struct stmt s = { .u = *u, .date = d,
	    .end = d->at.off + d->at.len };

	if (!usable(e, u, d))
		return;
	days_of(d, &s.first, &s.last);
	join_list(e, u, i, d, &s);
	join_bounds(e, u, i, d, &s);
	join_range(e, u, i, d, &s);
	s.source = source_of(e, u);
	if ((s.source == FROM_SENTENCE || s.source == FROM_LINE) &&
	    event_over(e, u, d)) {
		model_trace(e->f->ctx, e->f->m, d->at,
		    "no statement: past, moved or called off");
		return;
	}
	/* what goes on while the letter is written is not announced by it */
	if (s.source == FROM_SENTENCE && e->since != 0 && s.first < e->since)
		return;
	s.invites = in_clause(e, u, d, LANG_INVITE) || s.until != NULL ||
	    list_announced(e, u) || counted_on(e, u, d);
	if (s.source == FROM_SENTENCE && attributive(e, u, d))
		s.invites = false;
	s.moves = s.source == FROM_SENTENCE && moved_to(e, u, d);
	s.invites |= s.moves || (s.source == FROM_SENTENCE &&
	    verb_shared(e, u, d));
	s.named = in_clause(e, u, d, LANG_MEETING);
	s.opens = no_meeting(e, u, d) && !title_is_news(e, u, d->at.off,
	    d->at.off + d->at.len);
	if (s.source == FROM_SENTENCE || s.source == FROM_LINE)
		s.title = title_of_line(e, u, d);
	if ((s.source == FROM_SENTENCE || s.source == FROM_ANNEX) &&
	    s.title.text.s == NULL && new_days(e, &s)) {
		s.title = title_above(e, u, d);
		if (!new_name(e, s.title.text))
			s.title = (struct circ_value){ 0 };
	}
	if (s.source != FROM_TITLE && s.title.text.s != NULL)
		s.source = FROM_LINE;
	if ((s.source == FROM_SENTENCE || (s.source == FROM_TITLE &&
	    u->b->text.s[u->end - 1] == '.')) &&
	    before_title(e, s.last, s.invites ? LONG_BEFORE : 14))
		return;
	if (s.source == FROM_SENTENCE && !s.opens)
		name_stmt(e, &s);
	model_trace(e->f->ctx, e->f->m, d->at,
	    "statement: source %d%s%s%s title \"%.*s\"", (int)s.source,
	    s.invites ? " invites" : "", s.named ? " named" : "",
	    s.opens ? " opens" : "", (int)s.title.text.n,
	    s.title.text.s != NULL ? s.title.text.s : "");
	draft_add(e, &s);
}

/*
 * "The bureaux meet that same afternoon at 16.30": a sentence without a date
 * whose day is that of the last one before it.
 */
static void
same_day_stmt(struct events *e, size_t i)
{
	const struct unit *u = &e->units.v[i], *p = u;
	struct stmt s = { .source = FROM_SENTENCE, .same_day = true };
	const struct hit *h = unit_hit(e, u, LANG_SAME_DAY);
	const struct mention *d = NULL, *m;
	size_t	 k = 0;

	if (h == NULL || i == 0 || unit_hit(e, u, LANG_MEETING) == NULL ||
	    unit_hit(e, u, LANG_INVITE) == NULL ||
	    unit_mention(e, u, MENTION_TIME, &k) == NULL)
		return;
	p = &e->units.v[i - 1];
	for (k = 0; (m = unit_mention(e, p, MENTION_DATE, &k)) != NULL; )
		d = m;
	if (d == NULL || !usable(e, p, d) || event_over(e, p, d))
		return;
	s.u = *u;
	s.date = d;
	days_of(d, &s.first, &s.last);
	s.invites = s.named = true;
	s.title = title_in_sentence(e, u, h->off, h->off + h->len);
	model_trace(e->f->ctx, e->f->m, d->at,
	    "statement of the same day: title \"%.*s\"", (int)s.title.text.n,
	    s.title.text.s != NULL ? s.title.text.s : "");
	if (s.first == s.last && s.title.text.s != NULL)
		draft_add(e, &s);
}

/* Does a stretch name one meeting of a row of them: "Sixth meeting of ..."? */
static bool
numbered_meeting(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *m;
	size_t	 len, space = 0;

	while (off < end && space < 3 && !rune_letter(utf8_get(u->b->text.s +
	    off, end - off, &len)) && rune_digit(utf8_get(u->b->text.s + off,
	    end - off, &len)) < 0) {
		off += (uint32_t)len;
		space++;
	}
	m = words_in(e->f, u->b->id, LANG_MEETING, off, end);
	if (m == NULL || m->off > off + 40)
		return false;
	if (rune_digit((unsigned char)u->b->text.s[off]) >= 0)
		return true;
	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < m->off; i++)
		if (l->hits[i].section == LANG_ORDINAL &&
		    l->hits[i].value > 100)
			return true;
	return false;
}

/*
 * "Sixth meeting of A and first meeting of B, Geneva, 4-5 February": two
 * meetings on the same days.  Where the second one begins; end if there is
 * but one.
 */
static uint32_t
second_meeting(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t end)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_AND && h->off > from &&
		    numbered_meeting(e, u, from, h->off) &&
		    numbered_meeting(e, u, h->off + h->len, end))
			return h->off;
	}
	return end;
}

/* The subject's stretches, one per date that it holds. */
static void
subject_stmts(struct events *e, const struct unit *u)
{
	uint32_t from = u->off, cut;
	size_t	 i = 0;
	const struct mention *d;
	const struct circ_span at = e->f->m->c.subject.at;
	bool	 any = false;

	if (at.block == u->b->id && at.off > from && at.off < u->end)
		from = at.off;		/* behind the label */
	while ((d = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		struct stmt s = { .u = *u, .date = d, .source = FROM_SUBJECT,
		    .invites = true, .named = true };

		if (!usable(e, u, d))
			continue;
		days_of(d, &s.first, &s.last);
		join_list(e, u, &i, d, &s);
		while ((cut = second_meeting(e, u, from, d->at.off)) <
		    d->at.off) {
			s.title = title_of_subject(e, u, from, cut);
			draft_add(e, &s);
			from = cut;
		}
		s.title = title_of_subject(e, u, from, d->at.off);
		/* "Geneva, 5 May" on a line of its own */
		if (s.title.text.s != NULL && place_only(e, u->b,
		    s.title.at.off, s.title.at.off + s.title.at.len))
			s.title = (struct circ_value){ 0 };
		from = d->at.off + d->at.len;
		if (s.title.text.s == NULL && !any)
			s.title = title_of_subject(e, u, from, u->end);
		any = true;
		model_trace(e->f->ctx, e->f->m, d->at,
		    "statement of the subject: \"%.*s\"",
		    (int)s.title.text.n,
		    s.title.text.s != NULL ? s.title.text.s : "");
		draft_add(e, &s);
	}
}

void
stmts_find(struct events *e)
{
	static const enum region order[][2] = {
	    { REGION_SUBJECT, REGION_SUBJECT }, { REGION_TITLE, REGION_TITLE },
	    { REGION_BODY, REGION_ANNEX } };

	for (size_t o = 0; o < NELEM(order); o++)
		for (size_t k = 0; k < e->units.n; k++) {
			const struct unit *u = unit_nth(e, k);
			const struct mention *d;
			bool	 dated = false;
			size_t	 i = 0;

			if ((u->region != order[o][0] &&
			    u->region != order[o][1]) ||
			    e->claimed[u->b->id] != 0)
				continue;
			if (u->region == REGION_SUBJECT) {
				subject_stmts(e, u);
				continue;
			}
			while ((d = unit_mention(e, u, MENTION_DATE, &i)) !=
			    NULL) {
				dated = true;
				one_stmt(e, u, d, &i);
			}
			if (!dated && u->region == REGION_BODY)
				same_day_stmt(e, k);
		}
}
