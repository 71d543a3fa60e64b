/* SPDX-License-Identifier: MIT */
/*
 * Statements: a unit that holds a day and speaks of a meeting to come.  Days
 * that are deadlines, that lie before the letter's own, or that speak of
 * documents and forms are none.
 */
#include "find/event_stmt.h"

#define VERB_FIRST 12		/* bytes before a verb that names nobody */
#define TITLE_BYTES 300		/* a longer line is no title */
#define LONG_BEFORE 180		/* days: no meeting that prepares another */

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

	if (open != NULL && open->value == 2)
		return true;
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

static enum source
source_of(const struct events *e, const struct unit *u,
    const struct mention *d)
{

	switch (u->region) {
	case REGION_SUBJECT:
		return FROM_SUBJECT;
	case REGION_TITLE:
		return FROM_TITLE;
	case REGION_ANNEX:
		return FROM_ANNEX;
	default:
		return label_day(e, u, d) || label_above(e, u, d) ?
		    FROM_LINE : FROM_SENTENCE;
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

/* A name that no known meeting has. */
static bool
other_name(const struct events *e, struct circ_str name)
{
	if (name.s == NULL)
		return false;
	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].title.text.s != NULL &&
		    same_words(name, e->drafts.v[i].title.text))
			return false;
	return true;
}

/* And that the subject does not have either. */
static bool
new_name(const struct events *e, struct circ_str name)
{
	return other_name(e, name) && (e->subject == NULL || !same_words(name,
	    e->f->m->c.subject.text));
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

	if (label_day(e, u, d)) {
		i = unit_index(e, u->b, u->off);
		if (i > 0 && i < e->units.n && u->off == 0)
			return label_title(e, u);
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

/* A name that begins the paragraph of a unit, before its sentence. */
static bool
runs_in(const struct unit *u, const struct circ_value *title)
{
	struct unit whole = { u->b, 0, (uint32_t)u->b->text.n, u->region };

	return title->at.block == u->b->id && title->at.off < u->off &&
	    title->at.off <= title_skip(u->b->text, title_behind_mark(&whole),
	    whole.end);
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

	if (runs_in(u, title))
		return true;
	return title->at.block == u->b->id && h != NULL && h->value == 1 &&
	    h->off + h->len + 1 >= title->at.off &&
	    spaces(title->text) >= 1 && (noun == NULL ||
	    words_at(e->f, u->b->id, LANG_SESSION, noun->off) == NULL);
}

/* Is there just one date between: in "from A to B", A? */
static bool
one_date_within(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	const struct mention *m;
	size_t	 i = 0, n = 0;

	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		n += m->at.off >= from && m->at.off < to;
	return n == 1;
}

/*
 * "moved from 6 May to 3 June": a range that is none, but the day before and
 * the one now.
 */
static void
unmove(const struct events *e, struct stmt *s)
{
	const struct hit *h = unit_hit_before(e, &s->u, LANG_MOVED,
	    s->date->at.off + 8);

	if (h != NULL && moved_anew(e, &s->u, h, s->date))
		s->moves = true;
	if (h == NULL || h->value != 2 || s->last == s->first ||
	    s->date->from.month == s->date->to.month ||
	    h->off + h->len + 8 < s->date->at.off)
		return;
	s->first = s->last;
	s->moves = true;
}

/* "is postponed to", "the new dates are": the days that it has now. */
static bool
moved_to(const struct events *e, const struct unit *u,
    const struct mention *d)
{
	const struct hit *h = unit_hit_before(e, u, LANG_INSTEAD, d->at.off);
	const struct hit *to = unit_hit_before(e, u, LANG_INVITE, d->at.off);
	const struct hit *from = unit_hit_before(e, u, LANG_MOVED, d->at.off);

	/* "has been changed from A to B" */
	if (from != NULL && from->value == 2 && one_date_within(e, u,
	    from->off + from->len, d->at.off))
		return true;
	if (to != NULL && to->value == 4 &&
	    !unit_date_within(e, u, to->off + to->len, d->at.off))
		return true;
	return h != NULL && d->at.off - (h->off + h->len) < 60 &&
	    !unit_date_within(e, u, h->off + h->len, d->at.off);
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

/*
 * "2月19日在科伦坡举行的会议要求秘书处促进交流": the verb leads, by the "of"
 * behind it, to what a meeting did; nothing before the day calls to it, and
 * nothing behind says what will be done there.
 */
static bool
told_of(const struct events *e, const struct unit *u, const struct mention *d)
{
	static const enum lang_section calls[] = { LANG_INVITE, LANG_ATTEND,
	    LANG_REGISTER };
	const struct hit *verb = unit_hit_after(e, u, LANG_INVITE,
	    d->at.off + d->at.len), *of;

	if (verb == NULL || !rune_cjk(utf8_get(u->b->text.s + verb->off,
	    verb->len, &(size_t){ 0 })) || (of = words_at(e->f, u->b->id,
	    LANG_OF, verb->off + verb->len)) == NULL)
		return false;
	for (size_t i = 0; i < NELEM(calls); i++)
		if (unit_hit_before(e, u, calls[i], d->at.off) != NULL)
			return false;
	return unit_hit_after(e, u, LANG_INVITE, of->off) == NULL &&
	    unit_hit_after(e, u, LANG_TITLE_END, of->off) == NULL;
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

/*
 * "Study day "Maps". Organized with the Ministry, it unites experts on
 * Thursday, 8 May": is what goes before nothing but a name, and the day told
 * as one of a meeting is, with its weekday or an hour?
 */
static bool
head_alone(const struct events *e, const struct unit *p, const struct stmt *s)
{
	size_t	 i = 0;

	return p->off == 0 && p->end - p->off <= TITLE_BYTES &&
	    unit_hit(e, p, LANG_MEETING) != NULL &&
	    unit_hit(e, p, LANG_INVITE) == NULL &&
	    unit_hit(e, p, LANG_IS) == NULL &&
	    unit_hit(e, p, LANG_REGISTER) == NULL &&
	    unit_hit(e, p, LANG_DEADLINE) == NULL &&
	    (s->date->from.weekday >= 0 || unit_mention(e, &s->u,
	    MENTION_TIME, &i) != NULL);
}

/*
 * "The Council convened the Forum on Tides. It will be held ...": the name in
 * the sentence before, where a verb begins this one and names none.
 */
static struct circ_value
name_before(struct events *e, const struct stmt *s)
{
	struct circ_value none = { 0 }, v;
	const struct unit *u = &s->u, *p;
	size_t	 i = unit_index(e, u->b, u->off);
	const struct hit *verb = unit_hit(e, u, LANG_INVITE);

	if (i == 0 || i >= e->units.n || (e->drafts.n > 0 && !new_days(e, s)))
		return none;
	p = unit_nth(e, i - 1);
	if (p->b != u->b || unit_date_within(e, p, p->off, p->end) ||
	    ((verb == NULL || verb->value != 0 || verb->off > u->off +
	    VERB_FIRST || verb->off > s->date->at.off) &&
	    !head_alone(e, p, s)))
		return none;
	v = title_in_sentence(e, p, p->end, p->end);
	return (e->drafts.n > 0 ? other_name(e, v.text) : new_name(e,
	    v.text)) && spaces(v.text) > 1 ? v : none;
}

/* "the following events:" above "a workshop on tides, which will be held on":
   the name that an item of such a list begins with. */
static bool
begins_item(const struct events *e, const struct unit *u,
    const struct circ_value *title)
{
	uint32_t from = title_skip(u->b->text, title_behind_mark(u), u->end);
	const struct hit *the = words_at(e->f, u->b->id, LANG_ARTICLE, from);

	if (the != NULL)
		from = the->off + the->len;
	return title->at.block == u->b->id && title->at.off <= from + 1 &&
	    spaces(title->text) >= 1 && list_announced(e, u);
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
	if (s->title.text.s == NULL && s->source == FROM_SENTENCE) {
		s->title = name_before(e, s);
		s->invites |= s->title.text.s != NULL;
	}
	s->named |= s->title.text.s != NULL;
	s->news = s->title.text.s != NULL && (tells_news(e, u, &s->title) ||
	    begins_item(e, u, &s->title));
	s->listed = s->title.text.s != NULL &&
	    list_names(e, u, s->date, &s->title);
	/* "It is postponed to": what was told of last */
	if (s->moves && s->title.text.s == NULL && e->drafts.n > 0)
		s->title = e->drafts.v[e->drafts.n - 1].title;
	s->named |= s->title.text.s != NULL;
}

static void
one_stmt(struct events *e, const struct unit *u, const struct mention *d,
    size_t *i)
{
	struct stmt s = { .u = *u, .date = d,
	    .end = d->at.off + d->at.len };

	if (!stmt_usable(e, u, d))
		return;
	stmt_days(d, &s.first, &s.last);
	s.same_day = (d->flags & MENTION_RELATIVE) != 0 && d->start == 0;
	stmt_join(e, u, i, d, &s);
	unmove(e, &s);
	s.source = source_of(e, u, d);
	if ((s.source == FROM_SENTENCE || s.source == FROM_LINE) &&
	    !s.moves && event_over(e, u, d)) {
		model_trace(e->f->ctx, e->f->m, d->at,
		    "no statement: past, moved or called off");
		return;
	}
	/* what goes on while the letter is written is not announced by it */
	if (s.source == FROM_SENTENCE && e->since != 0 && s.first < e->since)
		return;
	s.invites = in_clause(e, u, d, LANG_INVITE) || s.until != NULL ||
	    list_announced(e, u) || counted_on(e, u, d);
	if (s.source == FROM_SENTENCE && (attributive(e, u, d) ||
	    told_of(e, u, d)))
		s.invites = false;
	s.moves |= s.source == FROM_SENTENCE && moved_to(e, u, d);
	s.beside = s.source == FROM_SENTENCE && row_goes_on(e, u, d,
	    &s.again);
	s.invites |= s.moves || s.beside;
	s.named = in_clause(e, u, d, LANG_MEETING);
	s.opens = no_meeting(e, u, d) && !title_is_news(e, u, d->at.off,
	    d->at.off + d->at.len);
	if (s.source == FROM_SENTENCE || s.source == FROM_LINE)
		s.title = title_of_line(e, u, d);
	if (s.title.text.s == NULL && (s.title = row_name_above(e, u)).text.s
	    != NULL)
		s.source = FROM_LINE;
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
	const struct circ_value none = { 0 };
	bool	 any = false;

	if (at.block == u->b->id && at.off > from && at.off < u->end)
		from = at.off;		/* behind the label */
	while ((d = unit_mention(e, u, MENTION_DATE, &i)) != NULL) {
		struct stmt s = { .u = *u, .date = d, .source = FROM_SUBJECT,
		    .invites = true, .named = true };

		if (!stmt_usable(e, u, d))
			continue;
		stmt_days(d, &s.first, &s.last);
		stmt_join_list(e, u, &i, d, &s);
		while ((cut = second_meeting(e, u, from, d->at.off)) <
		    d->at.off) {
			s.title = title_of_subject(e, u, from, cut);
			draft_add(e, &s);
			from = cut;
		}
		if (unit_date_within(e, u, d->at.off + d->at.len, u->end))
			from = row_lead(e, u, from, d->at.off);
		s.title = any ? none : row_name_above(e, u);
		if (s.title.text.s != NULL)
			s.source = FROM_LINE;
		else
			s.title = title_of_subject(e, u, from, d->at.off);
		/* "Geneva, 5 May" on a line of its own */
		if (s.title.text.s != NULL && place_only(e, u->b,
		    s.title.at.off, s.title.at.off + s.title.at.len))
			s.title = none;
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
			size_t	 i = 0;

			if ((u->region != order[o][0] &&
			    u->region != order[o][1]) ||
			    e->claimed[u->b->id] != 0)
				continue;
			if (u->region == REGION_SUBJECT) {
				subject_stmts(e, u);
				continue;
			}
			if (u->region == REGION_BODY)
				relative_days(e, k);
			while ((d = unit_mention(e, u, MENTION_DATE, &i)) !=
			    NULL)
				one_stmt(e, u, d, &i);
		}
}
