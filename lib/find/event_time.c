/* SPDX-License-Identifier: MIT */
/*
 * The hours of a meeting: a label's, the window beside its days, the hour of
 * its opening, else the first and last rows of its agenda.  The hours of
 * registration and of deadlines are not its own.
 */
#include "find/event_hour.h"
#include "find/event_name.h"
#include "find/event_stmt.h"
#include "find/place.h"

#define LATE_OPENING 120	/* minutes that a first day begins later */
#define DAY_BEHIND 16		/* bytes from an hour to "the last day" */
#define OPENS_BEHIND 12		/* bytes from an hour to the Chinese verb */

/* "9:30-16:00 (day 1), 9:30-12:45 (day 2)": a window for each day. */
static const struct mention *
window_of_last_day(const struct events *e, const struct draft *d,
    const struct unit *u, const struct mention *t)
{
	const struct mention *m = NULL, *last = t;
	size_t	 i = 0;
	long	 n = 1;

	if (d->last > d->first)
		m = hour_window_on(e, u, cal_weekday_of(d->last));
	if (m != NULL && m->at.off > t->at.off)
		return m;
	while ((m = unit_mention(e, u, MENTION_TIME, &i)) != NULL)
		if (m->at.off > t->at.off) {
			if (m->end < 0)
				return t;
			last = m;
			n++;
		}
	return d->last > d->first && n == d->last - d->first + 1 &&
	    last->start < last->end && !hour_joined(e, u->b, t->at.off + t->at.len,
	    last->at.off) ? last : t;
}

/* "MORNING (10.00-13.00 hours)": the end of a half day, not of the meeting. */
static bool
half_day(const struct events *e, const struct draft *d, const struct unit *u)
{
	const struct hit *h = unit_hit(e, u, LANG_DAY_PART);

	return d->last > d->first && h != NULL && h->off == u->off;
}

static bool
take(struct events *e, struct draft *d, const struct unit *u,
    const struct mention *t)
{
	const struct mention *last;

	if (d->start >= 0)
		return false;
	d->start = t->start;
	d->start_at = t->at;
	if (t->end >= 0 && t->end != t->start && !half_day(e, d, u)) {
		last = window_of_last_day(e, d, u, t);
		last = hour_last_window(e, u, last);
		d->end = last->end;
		d->end_at = last->at;
	}
	if (t->end < 0 && d->last > d->first && (last = hour_ends_on(e, u, t,
	    cal_weekday_of(d->last))) != NULL) {
		d->end = last->start;
		d->end_at = last->at;
	}
	if (d->zone == NULL)
		d->zone = hour_zone(e, u, t);
	model_trace(e->f->ctx, e->f->m, t->at, "event hour");
	return true;
}

/* The hour at which it ends, beside a last day of its own. */
static void
by_last_day(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < d->stmts.n && d->end < 0; i++) {
		const struct stmt *s = &d->stmts.v[i];
		const struct mention *t;
		size_t	 k = 0;

		if (s->until == NULL || s->last != d->last)
			continue;
		while ((t = unit_mention(e, &s->u, MENTION_TIME, &k)) != NULL)
			if (s->turn != 0 ? t->at.off > s->turn :
			    hour_date(e, &s->u, t) == s->until) {
				d->end = t->end >= 0 ? t->end : t->start;
				d->end_at = t->at;
			}
	}
}

/* The hour at which it ends, on a line of its last day alone. */
static void
by_last_line(struct events *e, struct draft *d)
{
	for (size_t i = 1; i < d->stmts.n; i++) {
		const struct stmt *s = &d->stmts.v[i];
		const struct mention *t;
		size_t	 k = 0;

		if (s->until == NULL || s->until != s->date ||
		    s->last != d->last)
			continue;
		while ((t = unit_mention(e, &s->u, MENTION_TIME, &k)) != NULL)
			if (t->end > t->start) {
				d->end = t->end;
				d->end_at = t->at;
			}
	}
}

static bool
first_day(const struct draft *d, const struct mention *m)
{
	return m->from.day != 0 && m->from.year != 0 &&
	    cal_days(m->from.year, m->from.month, m->from.day) == d->first;
}

/* Does a statement that is no more than a sentence speak of a meeting? */
static bool
speaks(const struct events *e, const struct stmt *s)
{
	static const enum lang_section words[] = { LANG_MEETING, LANG_INVITE,
	    LANG_BOUND, LANG_OPENING };

	if (s->source != FROM_SENTENCE && s->source != FROM_ANNEX)
		return true;
	for (size_t i = 0; i < NELEM(words); i++)
		if (unit_hit(e, &s->u, words[i]) != NULL)
			return true;
	return false;
}

/* Is a time of a statement's unit one of the draft's first day? */
static bool
on_first_day(const struct events *e, const struct draft *d,
    const struct stmt *s, const struct mention *t)
{
	const struct mention *m = hour_date(e, &s->u, t);

	if (s->turn != 0)
		return t->at.off < s->turn;
	if (m == NULL)
		return s->source == FROM_TABLE && s->opens;
	if (s->same_day)
		return m == s->date;
	return first_day(d, m) || row_shares(e, &s->u, s->date, m) ||
	    ((m->flags & MENTION_LIST) != 0 &&
	    s->date->at.block == m->at.block &&
	    m->at.off < s->date->at.off + 40);
}

/* A time beside the draft's own date, in one of its statements. */
static void
by_date(struct events *e, struct draft *d, bool windows)
{
	for (size_t i = 0; i < d->stmts.n && d->start < 0; i++) {
		const struct stmt *s = &d->stmts.v[i];
		const struct mention *t;
		size_t	 k = 0;

		if (s->first != d->first || (!windows && !speaks(e, s)))
			continue;
		while ((t = unit_mention(e, &s->u, MENTION_TIME, &k)) !=
		    NULL) {
			if ((windows && t->end < 0) || hour_foreign(e, &s->u, t) ||
			    !on_first_day(e, d, s, t))
				continue;
			take(e, d, &s->u, t);
			break;
		}
	}
}

/* Does a word of its opening stand in a stretch: "opens", "the opening"? */
static bool
opens_within(const struct events *e, const struct unit *u, uint32_t from,
    uint32_t to)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off + l->hits[i].len <= to; i++)
		if ((l->hits[i].section == LANG_OPENING ||
		    l->hits[i].section == LANG_BOUND) && l->hits[i].value == 0)
			return true;
	return false;
}

/* The hour of an opening that is told of a weekday in a unit; or NULL. */
static const struct mention *
opening_on(const struct events *e, const struct unit *u, uint32_t low,
    int weekday)
{
	const struct mention *day, *t, *before;
	size_t	 k = 0;

	while ((day = unit_mention(e, u, MENTION_WEEKDAY, &k)) != NULL) {
		uint32_t from = low, end = day->at.off + day->at.len;
		size_t	 n = 0;

		if (day->at.off <= low || day->from.weekday != weekday)
			continue;
		for (before = NULL; (t = unit_mention(e, u, MENTION_TIME,
		    &n)) != NULL && t->at.off < end;)
			before = t;
		if (before != NULL && before->at.off + before->at.len > from)
			from = before->at.off + before->at.len;
		if (t != NULL && opens_within(e, u, from, t->at.off +
		    t->at.len + OPENS_BEHIND) && !hour_foreign(e, u, t) &&
		    !unit_date_within(e, u, end, t->at.off))
			return t;
	}
	return NULL;
}

/*
 * "It meets daily at 9:30; on Monday, the opening is at 10:00": the hour of
 * the first day, by its weekday, behind that of all.
 */
static void
by_first_weekday(struct events *e, struct draft *d)
{
	const struct mention *t;

	for (size_t i = 0; i < e->units.n && d->last > d->first; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->b->id != d->start_at.block || u->end <= d->start_at.off)
			continue;
		/* told with its day: the hour of that one already */
		if (u->off <= d->start_at.off && unit_date_within(e, u, u->off,
		    u->end))
			return;
		t = opening_on(e, u, d->start_at.off + d->start_at.len,
		    cal_weekday_of(d->first));
		if (t == NULL)
			continue;
		d->start = t->start;
		d->start_at = t->at;
		return;
	}
}

/* "Time: 14:00 - 16:00", for the paper's one meeting, or a table's. */
static void
by_label(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < e->units.n && d->start < 0; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct mention *t;
		uint32_t from;
		size_t	 k = 0;

		if (u->region == REGION_NONE || u->region == REGION_AGENDA ||
		    (e->drafts.n > 1 && (e->scopes == NULL ||
		    (scope_table(e, d, u) <= 0 && !label_follows(e, d, u)))))
			continue;
		if (unit_label(e, u, LANG_TIME, &from) &&
		    (t = unit_mention(e, u, MENTION_TIME, &k)) != NULL)
			take(e, d, u, t);
	}
}

/* Where a time's own words begin: behind the time before it. */
static uint32_t
clause_from(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	return unit_behind(e, u, MENTION_TIME, t->at.off);
}

/* The stretch of a unit before a time, behind the time before that. */
static struct circ_str
clause_of(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	uint32_t from = clause_from(e, u, t);

	return str_sub(u->b->text, from, t->at.off - from);
}

/*
 * "The workshop opens at 9:00 and the meeting at 10:00": the last word for a
 * meeting before one of several times; absent if there is but one time.
 */
static struct circ_str
noun_of(const struct events *e, const struct unit *u, const struct mention *t)
{
	struct circ_str none = { 0 }, s = clause_of(e, u, t);
	const struct hit *h = unit_hit_before(e, u, LANG_MEETING, t->at.off);
	size_t	 k = 0, times = 0;

	while (unit_mention(e, u, MENTION_TIME, &k) != NULL)
		times++;
	return times < 2 || h == NULL || u->b->text.s + h->off < s.s ? none :
	    str_sub(u->b->text, h->off, h->len);
}

/* Does the noun of a time's clause name this draft? */
static bool
noun_names(struct circ_str noun, const struct draft *d)
{
	return noun.n > 0 && d->title.text.s != NULL &&
	    same_words(noun, d->title.text);
}

/* "The Preparatory Meeting begins at ...": does it name another one? */
static bool
names_another(const struct events *e, const struct draft *d,
    const struct unit *u, const struct mention *t)
{
	struct circ_str	 s = clause_of(e, u, t), noun = noun_of(e, u, t);
	const struct hit *the;
	size_t		 all, own, most = 0;

	if (unit_hit_before(e, u, LANG_ALL, t->at.off) != NULL)
		return false;		/* "Each of the meetings begins at" */
	/* an article is shared by all names */
	the = unit_hit_after(e, u, LANG_ARTICLE, (uint32_t)(s.s -
	    u->b->text.s));
	if (the != NULL && the->off + the->len < t->at.off)
		s = str_sub(u->b->text, the->off + the->len, t->at.off -
		    the->off - the->len);
	own = d->title.text.s == NULL ? 0 : words_shared(s, d->title.text,
	    &all);
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *x = &e->drafts.v[i];
		size_t	 n;

		if (x == d || x->title.text.s == NULL ||
		    (x->first == d->first && x->last == d->last))
			continue;
		if (noun_names(noun, x) && !noun_names(noun, d) &&
		    d->title.text.s != NULL)
			return true;
		n = words_shared(s, x->title.text, &all);
		most = n > most ? n : most;
	}
	return most >= 2 && most > own;
}

/* A draft of which an earlier sentence of the paragraph speaks, and no more. */
static bool
paragraph_of_another(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	const struct draft *near = NULL;
	uint32_t off = 0;

	if (unit_hit(e, u, LANG_ALL) != NULL)
		return false;
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *x = &e->drafts.v[i];

		for (size_t k = 0; k < x->stmts.n; k++) {
			const struct stmt *s = &x->stmts.v[k];

			if (s->u.b == u->b && s->u.off < u->off &&
			    s->date->at.off >= off) {
				off = s->date->at.off;
				near = x;
			}
		}
	}
	return near != NULL && near != d;
}

/* "Work begins on 24 and 26 April at 10.00": one of the days of a list. */
static bool
in_list(const struct events *e, const struct draft *d, const struct unit *u,
    const struct mention *m)
{
	const struct mention *x;
	size_t	 i = 0;

	while ((m->flags & MENTION_LIST) != 0 &&
	    (x = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if ((x->flags & MENTION_LIST) != 0 && first_day(d, x) &&
		    x->at.off < m->at.off && m->at.off - x->at.off < 40)
			return true;
	return false;
}

/* Of a unit of a title page or body: does it tell when a meeting opens? */
static bool
tells_hours(const struct events *e, const struct unit *u)
{
	static const enum lang_section words[] = { LANG_MEETING, LANG_INVITE,
	    LANG_BOUND };

	if (u->region == REGION_SUBJECT || (u->region == REGION_TITLE &&
	    u->end - u->off < 100) || opens_within(e, u, u->off, u->end))
		return true;
	for (size_t i = 0; i < NELEM(words); i++)
		if (unit_hit(e, u, words[i]) != NULL)
			return true;
	return false;
}

/* "Both begin at 9.30 on their first day, registration on 9 May ..." */
static bool
of_each(const struct events *e, const struct unit *u, const struct mention *t,
    const struct mention *m)
{
	uint32_t end = t->at.off + t->at.len;
	struct circ_str s;

	if (m->at.off <= end || unit_hit_before(e, u, LANG_ALL, t->at.off) ==
	    NULL)
		return false;
	s = str_sub(u->b->text, end, m->at.off - end);
	return str_find(s, ",", 0) >= 0 || str_find(s, "\uFF0C", 0) >= 0;
}

/* Does a sentence of an annex tell when this meeting, or each, begins? */
static bool
begins(const struct events *e, const struct draft *d, const struct unit *u)
{
	const struct hit *h = unit_hit(e, u, LANG_BOUND);

	if (h == NULL && scope_row_label(e, d, u) > 0)
		h = unit_hit(e, u, LANG_OPENING);
	if (h != NULL && scope_row_label(e, d, u) > 0)
		return true;
	return h != NULL && h->value == 0 && (unit_hit(e, u, LANG_ALL) !=
	    NULL || scope_names(e, d, u) > 0);
}

/* Is a date that of a statement of other meetings only? */
static bool
told_of_another(const struct events *e, const struct draft *d,
    const struct mention *m)
{
	bool	 another = false;

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			if (e->drafts.v[i].stmts.v[k].date != m)
				continue;
			if (&e->drafts.v[i] == d)
				return false;
			another = true;
		}
	return another;
}

/* "The meeting will open at 0930 hours", with no date beside it. */
static void
by_sentence(struct events *e, struct draft *d, bool annex)
{
	for (size_t i = 0; i < e->units.n && d->start < 0; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct mention *t;
		size_t	 k = 0;

		if ((annex ? u->region != REGION_ANNEX || !begins(e, d, u) :
		    u->region != REGION_BODY && u->region != REGION_TITLE &&
		    u->region != REGION_SUBJECT) || !tells_hours(e, u))
			continue;
		while ((t = unit_mention(e, u, MENTION_TIME, &k)) != NULL) {
			const struct mention *m = hour_date(e, u, t);

			if (m != NULL && of_each(e, u, t, m))
				m = NULL;
			if (hour_foreign(e, u, t) ||
			    scope_except(e, d, u, t->at.off) < 0 ||
			    (m != NULL && ((!first_day(d, m) &&
			    !in_list(e, d, u, m)) ||
			    ((m->flags & MENTION_RELATIVE) != 0 &&
			    told_of_another(e, d, m)))) ||
			    names_another(e, d, u, t) || (m == NULL &&
			    !noun_names(noun_of(e, u, t), d) &&
			    paragraph_of_another(e, d, u)))
				continue;
			take(e, d, u, t);
			break;
		}
	}
}

/* Where a unit's time is one at which something closes: not its opening. */
static bool
closes(const struct events *e, const struct unit *u, const struct mention *t)
{
	return day_bound(e, u, clause_from(e, u, t), t) == 1;
}

/* "(last day until 12:30)", "12 h 30 le dernier jour": an hour of that day. */
static bool
on_last_day(const struct events *e, const struct unit *u,
    const struct mention *t)
{
	uint32_t end = t->at.off + t->at.len;
	const struct hit *h;

	if (day_bound(e, u, clause_from(e, u, t), t) == 2)
		return true;
	h = unit_hit_after(e, u, LANG_BOUND, end);
	return h != NULL && h->value == 2 && h->off <= end + DAY_BEHIND &&
	    name_commas(u->b->text, end, h->off) == 0 &&
	    memchr(u->b->text.s + end, '(', h->off - end) == NULL;
}

static bool
last_day_of(const struct draft *d, const struct mention *m)
{
	return m->from.day != 0 && m->from.year != 0 &&
	    cal_days(m->from.year, m->from.month, m->from.day) == d->last;
}

/*
 * "It opens at 9.00 on the first day and closes at 17.00 on the last": the
 * hour of its end, in the paragraph that tells the one of its beginning; or
 * with its last day beside it, "but on 7 May work ends at noon".
 */
static void
by_close(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct mention *t, *m;
		size_t	 k = 0;

		if (u->region == REGION_NONE || (u->region == REGION_AGENDA &&
		    d->source != FROM_TABLE) ||
		    u->b->id != d->start_at.block || u->end <= d->start_at.off)
			continue;
		while ((t = unit_mention(e, u, MENTION_TIME, &k)) != NULL) {
			m = hour_date(e, u, t);
			if (d->last > d->first && t->at.off >
			    d->start_at.off && on_last_day(e, u, t) &&
			    !hour_foreign(e, u, t)) {
				d->end = t->end >= 0 ? t->end : t->start;
				d->end_at = t->at;
				return;
			}
			if (t->end >= 0 || t->at.off <= d->start_at.off ||
			    hour_foreign(e, u, t) || !closes(e, u, t) ||
			    names_another(e, d, u, t))
				continue;
			if (m != NULL ? !last_day_of(d, m) : d->end >= 0)
				continue;
			if (d->first == d->last && t->start <= d->start)
				continue;
			d->end = t->start;
			d->end_at = t->at;
			return;
		}
	}
}

/* The window of a statement that stands beside its day, best behind it. */
static const struct mention *
window_beside(const struct events *e, const struct stmt *s)
{
	const struct mention *t, *best = NULL;
	size_t	 k = 0;

	while ((t = unit_mention(e, &s->u, MENTION_TIME, &k)) != NULL)
		if (t->end >= 0 && hour_date(e, &s->u, t) == s->date &&
		    (best == NULL || best->at.off < s->date->at.off))
			best = t;
	return best;
}

/* A window beside the last day, which has a statement of its own. */
static void
by_last_window(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < d->stmts.n && d->last > d->first; i++) {
		const struct stmt *s = &d->stmts.v[i];
		const struct mention *t;

		if (s->first != d->last || s->last != d->last ||
		    (t = window_beside(e, s)) == NULL || hour_foreign(e, &s->u, t))
			continue;
		t = hour_last_window(e, &s->u, t);
		d->end = t->end;
		d->end_at = t->at;
		return;
	}
}

/*
 * "It opens at 0930 on the first day; working hours are 0900 to 1500": are
 * these the hours of every day, the first of which begins but later?
 */
static bool
daily_window(const struct draft *d, const struct unit *u,
    const struct mention *t)
{
	return d->last > d->first && u->b->id == d->start_at.block &&
	    t->at.off > d->start_at.off && t->start < d->start &&
	    t->start + LATE_OPENING >= d->start && t->end > d->start;
}

/* "Working hours are 1200 to 1630": the end of every day. */
static void
by_window(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < e->units.n && d->end < 0; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct mention *t;
		size_t	 k = 0;

		/* a row of a table of meetings tells of its own; what is
		   dear to ask comes last */
		if ((u->region != REGION_BODY && u->region != REGION_TITLE) ||
		    unit_mention(e, u, MENTION_TIME, &k) == NULL ||
		    half_day(e, d, u) || (e->claimed[u->b->id] & 2) != 0 ||
		    (e->scopes != NULL && scope_named(e, d, u) == SCOPE_OTHER))
			continue;
		k = 0;
		while ((t = unit_mention(e, u, MENTION_TIME, &k)) != NULL)
			if (t->end > t->start && (t->start == d->start ||
			    daily_window(d, u, t)) &&
			    hour_date(e, u, t) == NULL && !hour_foreign(e, u, t)) {
				if (d->zone == NULL)
					d->zone = hour_zone(e, u, t);
				t = hour_last_window(e, u, t);
				d->end = t->end;
				d->end_at = t->at;
				break;
			}
	}
}

/* What the first and last day's rows say where nothing else does. */
static void
by_agenda(struct draft *d)
{
	const struct circ_row *low = NULL, *high = NULL;

	for (size_t k = 0; k < d->agendas.n; k++)
		for (size_t i = 0; i < d->agendas.v[k]->rows.n; i++) {
			const struct circ_row *r = &d->agendas.v[k]->rows.v[i];
			long	 day;

			if (r->date.year == 0 || r->start < 0)
				continue;
			day = cal_days(r->date.year, r->date.month,
			    r->date.day);
			if (day == d->first && (low == NULL ||
			    r->start < low->start))
				low = r;
			if (day == d->last && r->level == 0 &&
			    (high == NULL || (r->end >= 0 ? r->end :
			    r->start) >= (high->end >= 0 ? high->end :
			    high->start)))
				high = r;
		}
	if (low != NULL && d->start < 0) {
		d->start = low->start;
		d->start_at = low->at;
	}
	if (high != NULL && d->end < 0 && high->end >= 0 &&
	    (d->last > d->first || high->end > d->start)) {
		d->end = high->end;
		d->end_at = high->at;
	}
}

/* Are the hours of a unit another meeting's, where this one has none? */
static bool
of_other_hours(const struct events *e, const struct draft *d,
    const struct unit *u)
{
	/* scopes are not known yet when an agenda seeks its meeting */
	return e->drafts.n > 1 && d->start < 0 && e->scopes != NULL &&
	    (u->region == REGION_AGENDA ||
	    scope_named(e, d, u) == SCOPE_OTHER);
}

/* A zone that is said of all hours: "times are local (CET)". */
static void
general_zone(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < d->stmts.n && d->zone == NULL; i++)
		if (d->stmts.v[i].first == d->first)
			d->zone = hour_zone(e, &d->stmts.v[i].u, NULL);
	for (size_t k = 0; k < d->agendas.n && d->zone == NULL; k++)
		d->zone = d->agendas.v[k]->zone;
	for (size_t i = 0; i < e->units.n && d->zone == NULL; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct mention *m, *z = NULL;
		size_t	 k = 0;
		uint32_t from;
		bool	 dead = unit_hit(e, u, LANG_DEADLINE) != NULL;

		struct unit all = *u;

		if (u->region == REGION_NONE || e->claimed[u->b->id] == 2 ||
		    unit_mention(e, u, MENTION_ZONE, &k) == NULL ||
		    unit_label(e, u, LANG_DEADLINE, &from) ||
		    of_other_hours(e, d, u))
			continue;
		k = 0;
		if (u->b->cell != NULL) {	/* "4 May,\n1600 hours UTC" */
			all.off = 0;
			all.end = (uint32_t)u->b->text.n;
		}
		/* a zone beside other days is not the meeting's */
		while (!dead && (m = unit_mention(e, &all, MENTION_DATE, &k)))
			dead = m->from.day != 0 && !(first_day(d, m) ||
			    (m->from.year != 0 && cal_days(m->from.year,
			    m->from.month, m->from.day) >= d->first &&
			    cal_days(m->from.year, m->from.month,
			    m->from.day) <= d->last));
		k = 0;
		if (!dead)
			z = unit_mention(e, u, MENTION_ZONE, &k);
		if (z != NULL)
			d->zone = z;
	}
}

void
event_hours(struct events *e, struct draft *d)
{
	by_date(e, d, true);
	by_last_line(e, d);
	by_label(e, d);
	by_date(e, d, false);
	if (!d->inside || d->source == FROM_TABLE)
		by_sentence(e, d, false);
	by_sentence(e, d, true);
	by_last_day(e, d);
	by_last_window(e, d);
	by_window(e, d);
	if (d->start >= 0)
		by_close(e, d);
	if (d->start >= 0)
		by_first_weekday(e, d);
	by_agenda(d);
	general_zone(e, d);
}
