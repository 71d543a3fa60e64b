/* SPDX-License-Identifier: MIT */
/*
 * Statements become drafts: equal days belong together, days within a
 * meeting's are its opening or a meeting beside it, a stretch over several
 * meetings says where they all take place.
 */
#include <limits.h>

#include "find/event_name.h"

#define STMTS_MAX 256		/* of one meeting; more say nothing new */

/* Words of a name that begin with a capital; signs of unicase scripts. */
static size_t
capitals(struct circ_str s)
{
	size_t	 len, n = 0;
	bool	 word = false;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (rune_cjk(r) || (rune_arabic(r) && !word))
			n++;
		else if (rune_upper(r) && !word)
			n++;
		word = rune_letter(r);
	}
	return n;
}

struct draft *
draft_new(struct events *e, const struct stmt *s)
{
	struct draft *d;

	count_event(e->f, e->drafts.n, "meetings");
	d = vec_push(e->f->ctx, &e->drafts);
	d->first = s->first;
	d->last = s->last;
	d->source = d->title_source = s->source;
	d->start = d->end = -1;
	d->title = s->title;
	return d;
}

static struct draft *
new_draft(struct events *e, const struct stmt *s)
{
	struct draft *d = draft_new(e, s);

	*vec_push(e->f->ctx, &d->stmts) = *s;
	return d;
}

static void
evidence(struct events *e, struct draft *d, const struct stmt *s)
{
	if (d->stmts.n < STMTS_MAX)
		*vec_push(e->f->ctx, &d->stmts) = *s;
	if (s->first != d->first || s->last != d->last)
		return;
	/* "a Forum", and what it is called where more is told of it */
	if (d->title.text.s == NULL || s->source > d->title_source ||
	    (s->source == d->title_source && s->title.text.s != NULL &&
	    name_thin(d->title.text) && !name_thin(s->title.text) &&
	    same_words(d->title.text, s->title.text))) {
		if (s->title.text.s == NULL)
			return;
		d->title = s->title;
		d->title_source = s->source;
	}
}

/* Does a sentence name the subject's meeting, and no verb the day? */
static bool
of_subject(const struct events *e, const struct stmt *s)
{
	uint32_t end = s->title.at.off + s->title.at.len;

	if (end < s->date->at.off && words_in(e->f, s->u.b->id,
	    LANG_TITLE_END, end, s->date->at.off) != NULL)
		return false;
	return e->subject != NULL && !name_thin(s->title.text) &&
	    unit_holds(&s->u, s->title.at) &&
	    same_words(s->title.text, e->f->m->c.subject.text);
}

/* Is this statement enough to believe in one more meeting? */
static bool
announces(const struct events *e, const struct stmt *s, bool inside)
{
	switch (s->source) {
	case FROM_TABLE:
	case FROM_SUBJECT:
		return true;
	case FROM_LINE:
		return s->title.text.s != NULL || e->drafts.n == 0;
	case FROM_TITLE:
		return !inside && (e->drafts.n == 0 || (!s->opens &&
		    (s->named || e->drafts.v[0].source == FROM_TITLE)));
	case FROM_SENTENCE:
		/* the first that invites: its name is the subject's */
		if (e->drafts.n == 0 && s->invites && !s->opens)
			return true;
		if (s->opens || !s->named || s->title.text.s == NULL)
			return false;
		if (inside)
			return capitals(s->title.text) >=
			    (s->invites ? 1 : 3) || (s->invites && (s->news ||
			    s->listed));
		return s->invites || s->news || s->listed ||
		    of_subject(e, s);
	case FROM_ANNEX:
		return e->drafts.n == 0 && s->invites && s->named;
	default:
		return false;
	}
}

/*
 * Does a statement speak of the draft's own meeting?  A subject that names
 * several ("Meeting of X and training on Y") is compared up to the "and".
 */
static bool
same_meeting(const struct events *e, const struct stmt *s,
    const struct draft *d)
{
	struct circ_str t = d->title.text;
	const struct line *l;

	if (t.s == NULL && d->source == FROM_TITLE)
		t = e->f->m->c.subject.text;	/* it will have that name */
	if (s->title.text.s == NULL || t.s == NULL)
		return false;
	if (d->title.text.s == NULL || d->title_source != FROM_SUBJECT ||
	    d->title.at.block >= e->f->doc->nblocks)
		return same_words(s->title.text, t);
	l = &e->f->lines[d->title.at.block];
	for (size_t i = hits_from(l, d->title.at.off); i < l->nhits; i++) {
		const struct hit *h = &l->hits[i], *and;
		struct unit u = { l->block, d->title.at.off,
		    d->title.at.off + d->title.at.len, REGION_SUBJECT };

		if (h->section != LANG_MEETING || h->off + h->len > u.end ||
		    (and = name_and_before(e, &u, u.off, h)) == NULL ||
		    unit_hit_before(e, &u, LANG_MEETING, and->off) == NULL)
			continue;
		t = str_sub(l->block->text, u.off, and->off - u.off);
		break;
	}
	return same_words(s->title.text, t);
}

/*
 * Is a statement's meeting another than the draft's, whatever its days?  A
 * sentence that follows a table of meetings may tell of one more.
 */
static bool
differs(const struct events *e, const struct draft *d, const struct stmt *s)
{
	size_t	 all, i = 0, rows = 0;

	if (d->title.text.s == NULL || s->title.text.s == NULL)
		return false;
	if (s->same_day)
		return !same_words(d->title.text, s->title.text);
	for (size_t k = 0; k < e->drafts.n; k++)
		rows += e->drafts.v[k].source == FROM_TABLE;
	return d->source == FROM_TABLE && rows > 1 &&
	    s->source == FROM_SENTENCE && s->invites &&
	    spaces(s->title.text) >= 2 && capitals(s->title.text) > 0 &&
	    unit_mention(e, &s->u, MENTION_TIME, &i) != NULL &&
	    words_shared(s->title.text, d->title.text, &all) * 3 < all;
}

/*
 * Does a sentence name a meeting of its own, though it shares a day with the
 * draft's?  Not the opening of that one, nor one that is called by less.
 */
static bool
another(const struct events *e, const struct stmt *s, const struct draft *d)
{
	size_t	 all;

	if (s->source != FROM_SENTENCE || !s->invites || s->opens ||
	    d->title.text.s == NULL || s->title.text.s == NULL)
		return false;
	/* one of a row: by its name, be it alike */
	if (s->beside && !str_eq(s->title.text, d->title.text) &&
	    !name_thin(s->title.text))
		return true;
	return !same_meeting(e, s, d) &&
	    ((s->news || capitals(s->title.text) > 1) &&
	    words_shared(s->title.text, d->title.text, &all) * 2 <= all);
}

/* "Plenary meetings on 5 May and on 7 May": parts of the one that is on? */
static bool
part_of(const struct draft *d, const struct stmt *s)
{
	return s->again && !(d->stmts.n > 0 && d->stmts.v[0].u.b == s->u.b &&
	    d->stmts.v[0].u.off == s->u.off);
}

static bool
same_days(const struct draft *a, const struct draft *b)
{
	return a->first == b->first && a->last == b->last;
}

/* Do a draft and a statement call their meeting alike? */
static bool
akin(const struct draft *d, const struct stmt *s)
{
	return d->title.text.s != NULL && s->title.text.s != NULL &&
	    same_words(d->title.text, s->title.text);
}

/* Does a line hold hours that end? */
static bool
window(const struct events *e, const struct unit *u)
{
	const struct mention *t;
	size_t	 i = 0;

	while ((t = unit_mention(e, u, MENTION_TIME, &i)) != NULL)
		if (t->end > t->start)
			return true;
	return false;
}

/*
 * "5 May (9:30-17:30)" and below it "6 May (9:00-12:30)": one meeting, whose
 * title tells its days with the hours of each.
 */
static bool
goes_on_below(struct events *e, const struct stmt *s)
{
	struct draft *d = e->drafts.n > 0 ? &e->drafts.v[e->drafts.n - 1] :
	    NULL;
	const struct stmt *x;
	struct stmt more = *s;

	if (d == NULL || s->source != FROM_TITLE || d->source != FROM_TITLE ||
	    s->title.text.s != NULL || d->title.text.s != NULL ||
	    s->first != s->last || s->first != d->last + 1 ||
	    d->stmts.n == 0 || d->stmts.n >= STMTS_MAX)
		return false;
	x = &d->stmts.v[d->stmts.n - 1];
	if (s->u.b->id > x->u.b->id + 1 || s->u.b->cell != x->u.b->cell ||
	    !window(e, &x->u) || !window(e, &s->u) ||
	    unit_hit(e, &s->u, LANG_MEETING) != NULL)
		return false;
	d->last = s->last;
	more.until = s->date;
	*vec_push(e->f->ctx, &d->stmts) = more;
	return true;
}

void
draft_add(struct events *e, const struct stmt *s)
{
	struct draft *in = NULL, *same = NULL, *over = NULL;

	ctx_work(e->f->ctx, e->drafts.n);
	if (goes_on_below(e, s))
		return;
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		if (differs(e, d, s))
			continue;
		if (d->first == s->first && d->last == s->last) {
			if (s->source == d->source &&
			    (s->source == FROM_TABLE ||
			    s->source == FROM_SUBJECT ||
			    s->source == FROM_LINE) &&
			    s->title.text.s != NULL &&
			    d->title.text.s != NULL &&
			    !str_eq(s->title.text, d->title.text))
				continue;
			if (same == NULL || (s->title.text.s != NULL &&
			    same_words(s->title.text, d->title.text)))
				same = d;
		} else if (s->first >= d->first && s->last <= d->last)
			in = in == NULL || in->last - in->first >
			    d->last - d->first || (same_days(in, d) &&
			    akin(d, s) && !akin(in, s)) ? d : in;
		else if (s->first <= d->last && s->last >= d->first)
			over = d;
	}
	if (same != NULL)
		evidence(e, same, s);
	else if (s->source == FROM_TABLE || (s->source == FROM_LINE &&
	    s->title.text.s != NULL && !s->opens))
		new_draft(e, s)->inside = in != NULL && s->first == s->last &&
		    s->source == FROM_TABLE;
	else if (in != NULL && ((s->first == in->first && !another(e, s, in)) ||
	    (same_meeting(e, s, in) && !s->beside) || part_of(in, s) ||
	    !announces(e, s, true)))
		evidence(e, in, s);
	else if (over != NULL && in == NULL && s->source < FROM_SUBJECT &&
	    !another(e, s, over))
		evidence(e, over, s);
	else if (in != NULL || announces(e, s, false))
		new_draft(e, s)->inside = in != NULL;
}

/* ------------------------------------------------------------ second thoughts */

static bool
equal_elsewhere(const struct draft *d)
{
	for (size_t i = 0; i < d->stmts.n; i++)
		if (d->stmts.v[i].source < FROM_TITLE &&
		    d->stmts.v[i].first == d->first &&
		    d->stmts.v[i].last == d->last)
			return true;
	return false;
}

#define PARTS_MAX 8
#define DAYS_MAX 128		/* more than a meeting lasts */

/* The sentences that name meetings within a draft's days: how many. */
static size_t
parts_of(struct draft *d, struct stmt **part)
{
	size_t	 k = 0;

	for (size_t i = 0; i < d->stmts.n && k < PARTS_MAX; i++) {
		struct stmt *s = &d->stmts.v[i];
		bool	 again = false;

		if (s->source != FROM_SENTENCE || s->opens || !s->named ||
		    s->title.text.s == NULL || s->first < d->first ||
		    s->last > d->last ||
		    (s->first == d->first && s->last == d->last))
			continue;
		for (size_t j = 0; j < k; j++)
			again |= part[j]->first <= s->last &&
			    part[j]->last >= s->first &&
			    same_words(part[j]->title.text, s->title.text);
		if (!again)
			part[k++] = s;
	}
	return k;
}

/* Do its parts, and meetings told of in sentences, fill most of its days? */
static bool
filled(const struct events *e, size_t n, struct stmt *const *part, size_t k)
{
	const struct draft *d = &e->drafts.v[n];
	bool	 held[DAYS_MAX] = { false };
	long	 free = 0;

	for (size_t i = 0; i < k; i++)
		for (long day = part[i]->first; day <= part[i]->last; day++)
			held[(day - d->first) % DAYS_MAX] = true;
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *x = &e->drafts.v[i];

		if (i == n || x->source != FROM_SENTENCE ||
		    x->first < d->first || x->last > d->last)
			continue;
		for (long day = x->first; day <= x->last; day++)
			held[(day - d->first) % DAYS_MAX] = true;
		k++;
	}
	for (long day = d->first; day <= d->last; day++)
		free += !held[(day - d->first) % DAYS_MAX] &&
		    cal_weekday_of(day) < 5;
	return k >= 2 && held[0] && held[(d->last - d->first) % DAYS_MAX] &&
	    free * 3 < d->last - d->first + 1;
}

/* "Workshop on A and Forum on B", "Meetings of A and B": several in one? */
static bool
names_several(const struct events *e, const struct draft *d)
{
	const struct doc_block *b;
	uint32_t end = d->title.at.off + d->title.at.len;
	struct unit u;
	const struct hit *and;

	if (d->title.text.s == NULL || d->title.at.block >=
	    e->f->doc->nblocks)
		return false;
	b = e->f->doc->blocks[d->title.at.block];
	u = (struct unit){ b, d->title.at.off, end, REGION_SUBJECT };
	for (and = unit_hit_after(e, &u, LANG_AND, u.off); and != NULL;
	    and = unit_hit_after(e, &u, LANG_AND, and->off + and->len))
		if (words_in(e->f, b->id, LANG_MEETING, u.off, and->off) !=
		    NULL && words_in(e->f, b->id, LANG_MEETING, and->off,
		    end) != NULL)
			return true;
	return name_collective(e, &d->title);
}

/* Does the subject tell of another meeting on some of its days? */
static bool
shares_days(const struct events *e, const struct draft *d)
{
	for (size_t i = 0; i < e->drafts.n; i++)
		if (&e->drafts.v[i] != d && e->drafts.v[i].source ==
		    d->source && e->drafts.v[i].first <= d->last &&
		    e->drafts.v[i].last >= d->first)
			return true;
	return false;
}

/*
 * Let the first of the meetings that fill a collective one's days stand for
 * it: "Meetings of A" is none besides those.
 */
static void
give_way(struct events *e, size_t n)
{
	struct draft *d = &e->drafts.v[n];
	size_t	 best = n;

	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *x = &e->drafts.v[i];

		if (i == n || x->first < d->first || x->last > d->last)
			continue;
		x->inside = false;
		if (best == n || x->first < e->drafts.v[best].first)
			best = i;
	}
	if (best == n)
		return;
	*d = e->drafts.v[best];
	memmove(&e->drafts.v[best], &e->drafts.v[best + 1],
	    (e->drafts.n - best - 1) * sizeof(*d));
	e->drafts.n--;
}

/*
 * The subject's days that the letter never repeats: if it names others
 * within them, those count, be it several meetings or a shorter one.
 */
static void
settle(struct events *e, size_t n)
{
	struct draft *d = &e->drafts.v[n];
	struct stmt *part[PARTS_MAX];
	size_t	 k;

	if (d->source != FROM_SUBJECT)
		return;
	k = parts_of(d, part);
	if (equal_elsewhere(d) && !(k > 0 && names_several(e, d) &&
	    filled(e, n, part, k)))
		return;
	if (k > 0 && filled(e, n, part, k)) {
		for (size_t i = 0; i < e->drafts.n; i++)
			if (e->drafts.v[i].first >= d->first &&
			    e->drafts.v[i].last <= d->last)
				e->drafts.v[i].inside = false;
		for (size_t i = 1; i < k; i++)
			new_draft(e, part[i]);
		d = &e->drafts.v[n];
		d->first = part[0]->first;
		d->last = part[0]->last;
		d->title = part[0]->title;
		d->source = d->title_source = FROM_SENTENCE;
		return;
	}
	if (k == 0 && name_collective(e, &d->title) &&
	    filled(e, n, part, 0)) {
		give_way(e, n);
		return;
	}
	for (size_t i = 0; i < k; i++)
		if ((part[i]->last == d->last || part[i]->first == d->first) &&
		    ((part[i]->last > part[i]->first && part[i]->invites) ||
		    (akin(d, part[i]) && shares_days(e, d)))) {
			model_trace(e->f->ctx, e->f->m, part[i]->date->at,
			    "the letter's days, not the subject's");
			d->first = part[i]->first;
			d->last = part[i]->last;
			return;
		}
}

/* Do two names agree, their numbers included? */
static bool
same_name(struct circ_str a, struct circ_str b)
{
	size_t	 all, shared, len;

	if (a.s == NULL || b.s == NULL || name_thin(a) || name_thin(b))
		return false;
	if (a.n > b.n)
		return same_name(b, a);
	if (str_eq(a, b))
		return true;
	shared = words_shared(a, b, &all);
	if (all < 3 || shared * 10 < all * 8)
		return false;
	for (size_t i = 0; i < a.n; i += len)
		if (rune_digit(utf8_get(a.s + i, a.n - i, &len)) >= 0)
			return str_find(b, a.s + i, 0) >= 0 || shared == all;
	return true;
}

/* Does the letter say that a meeting was moved? */
static bool
moves(const struct events *e)
{
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct hit *h;

		if (u->region == REGION_NONE || u->region == REGION_AGENDA)
			continue;
		if ((h = unit_hit(e, u, LANG_MOVED)) != NULL && h->value == 1)
			return true;
	}
	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].stmts.n > 0 &&
		    e->drafts.v[i].stmts.v[0].moves)
			return true;
	return false;
}

/* Of a meeting that the letter moves, the days that it had before. */
static void
drop_moved(struct events *e)
{
	size_t	 kept = 0;

	if (e->drafts.n < 2 || !moves(e))
		return;
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *d = &e->drafts.v[i];
		bool	 moved = false;

		for (size_t k = 0; k < e->drafts.n && !moved; k++) {
			const struct draft *x = &e->drafts.v[k];

			ctx_work(e->f->ctx, 1);
			moved = k != i && (x->first > d->last ||
			    (x->stmts.n > 0 && x->stmts.v[0].moves)) &&
			    d->source < FROM_TITLE && same_name(d->title.text,
			    x->title.text);
		}
		if (moved)
			model_trace(e->f->ctx, e->f->m,
			    d->stmts.v[0].date->at, "the meeting was moved");
		else
			e->drafts.v[kept++] = *d;
	}
	e->drafts.n = kept;
}

/* A stretch over all others, with no words of its own, is no meeting. */
static void
drop_stretches(struct events *e)
{
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];
		size_t	 inside = 0, tables = 0, all;
		bool	 starts = false, ends = false, named = false;
		long	 days = 0;

		for (size_t k = 0; k < e->drafts.n; k++) {
			const struct draft *x = &e->drafts.v[k];

			ctx_work(e->f->ctx, 1);
			if (k == i || x->first < d->first || x->last > d->last)
				continue;
			inside++;
			tables += x->source == FROM_TABLE;
			starts |= x->first == d->first;
			ends |= x->last == d->last;
			days += x->last - x->first + 1;
			named |= d->title.text.s == NULL || x->title.text.s ==
			    NULL || words_shared(x->title.text, d->title.text,
			    &all) * 3 >= all;
		}
		if (d->source == FROM_TABLE || inside < 2 || !named ||
		    !starts || !ends ||
		    (tables == 0 && d->source > FROM_LINE &&
		    days < d->last - d->first + 1))
			continue;
		for (size_t k = 0; k < e->drafts.n; k++)
			if (e->drafts.v[k].first >= d->first &&
			    e->drafts.v[k].last <= d->last)
				e->drafts.v[k].inside = false;
		memmove(d, d + 1, (e->drafts.n - i - 1) * sizeof(*d));
		e->drafts.n--;
		i--;
	}
}

void
drafts_settle(struct events *e)
{
	size_t	 n;

	drop_moved(e);
	n = e->drafts.n;
	for (size_t i = 0; i < n && i < e->drafts.n; i++)
		settle(e, i);
	/* the opening day of a meeting whose days were settled since */
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *x = &e->drafts.v[i];

		for (size_t k = 0; k < e->drafts.n; k++) {
			struct draft *y = &e->drafts.v[k];

			ctx_work(e->f->ctx, 1);
			if (x->source != FROM_SENTENCE || k == i ||
			    x->first != x->last || y->first != x->first ||
			    y->last <= y->first || y->source == FROM_TABLE ||
			    x->stmts.v[0].same_day ||
			    ((x->stmts.v[0].news ||
			    name_collective(e, &y->title)) &&
			    another(e, &x->stmts.v[0], y)))
				continue;
			for (size_t s = 0; s < x->stmts.n; s++)
				if (y->stmts.n < STMTS_MAX)
					*vec_push(e->f->ctx, &y->stmts) =
					    x->stmts.v[s];
			memmove(x, x + 1, (e->drafts.n - i - 1) * sizeof(*x));
			e->drafts.n--;
			i--;
			break;
		}
	}
	drop_stretches(e);
}
