/* SPDX-License-Identifier: MIT */
/*
 * Which agenda belongs to which meeting: by its days, by the words of its
 * heading, else by the order in which they stand.  An agenda with days of
 * its own that no meeting has is a meeting itself.
 */
#include "find/letter.h"
#include "find/place.h"

#define NHEADS 5		/* lines that may say what an agenda is of */
#define SAME_LETTERS 3		/* that a noun and its plural begin with */
#define NOUN_NEAR 28		/* bytes from "each of" to the noun */

/* The first and last day of an agenda; false if it prints none. */
static bool
agenda_days(const struct agenda *a, long *first, long *last)
{
	bool	 any = false;

	for (size_t i = 0; i < a->rows.n; i++) {
		const struct circ_moment *m = &a->rows.v[i].date;
		long	 day;

		if (m->year == 0)
			continue;
		day = cal_days(m->year, m->month, m->day);
		if (!any || day < *first)
			*first = day;
		if (!any || day > *last)
			*last = day;
		any = true;
	}
	if (!any && a->day.year != 0) {
		*first = *last = cal_days(a->day.year, a->day.month,
		    a->day.day);
		any = true;
	}
	return any;
}

/* The lines that say what an agenda is of: above it, and its heading. */
static size_t
agenda_heads(const struct events *e, const struct agenda *a,
    const struct doc_block *out[NHEADS])
{
	const struct line *l = e->f->lines;
	uint32_t from = a->first > NHEADS - 1 ? a->first - (NHEADS - 1) : 0;
	size_t	 n = 0;

	for (uint32_t i = from; i < a->first; i++) {
		const struct doc_block *b = l[i].block;

		if (b->kind == DOC_PARA && b->text.n <= 240 &&
		    l[i].part == l[a->first].part)
			out[n++] = b;
	}
	if (a->heading != NULL && a->heading->id < from)
		out[n++] = a->heading;
	return n;
}

/* What an agenda says of itself: its heading and the lines above it. */
static struct circ_str
agenda_words(struct events *e, const struct agenda *a)
{
	const struct doc_block *head[NHEADS];
	struct buf out = { 0 };
	size_t	 n = agenda_heads(e, a, head);

	for (size_t i = 0; i < n; i++) {
		buf_add(e->f->ctx, &out, head[i]->text.s, head[i]->text.n);
		buf_addc(e->f->ctx, &out, ' ');
	}
	return buf_str(&out);
}

/* "Programme of the workshop": which of the meetings do these lines name? */
static const int8_t *
agenda_names(const struct events *e, const struct agenda *a)
{
	const struct doc_block *head[NHEADS];
	size_t	 n = agenda_heads(e, a, head);
	int8_t	*names = arena_array(e->f->ctx, e->drafts.n + 1, 1);

	for (size_t i = 0; i < n && e->drafts.n > 1; i++) {
		struct unit u = { head[i], 0, (uint32_t)head[i]->text.n,
		    REGION_NONE };

		scope_weigh(e, &u, names);
	}
	return names;
}

static bool
code_sign(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Does a word of small letters go on at i? */
static bool
small_letter(struct circ_str s, size_t i)
{
	return i < s.n && s.s[i] >= 'a' && s.s[i] <= 'z';
}

/* Does this code stand apart among the words? */
static bool
code_in(struct circ_str words, const char *code, size_t n)
{
	for (size_t k = 0; k + n <= words.n; k++)
		if (memcmp(words.s + k, code, n) == 0 &&
		    (k == 0 || !code_sign(words.s[k - 1])) &&
		    (k + n == words.n || !code_sign(words.s[k + n])) &&
		    !small_letter(words, k + n))
			return true;
	return false;
}

/* Letters and digits in capitals of a word: "TDAG", "9A"; counts matches. */
static int
codes_shared(struct circ_str words, struct circ_str title)
{
	int	 n = 0;

	for (size_t i = 0; i < title.n; ) {
		size_t	 k = i;

		while (k < title.n && code_sign(title.s[k]))
			k++;
		if (k > i && (k > i + 1 || title.s[i] <= '9') &&
		    (i == 0 || !small_letter(title, i - 1)) &&
		    !small_letter(title, k))
			n += code_in(words, title.s + i, k - i);
		i = k > i ? k : i + 1;
	}
	return n;
}

/* "... on 12 May at 10:00, as follows:" right above the items. */
static bool
led_by(const struct events *e, const struct draft *d, const struct agenda *a)
{
	uint32_t id = a->first;

	while (id > 0 && e->f->lines[id - 1].block->kind == DOC_PARA &&
	    e->f->lines[id - 1].block->text.n == 0) {
		ctx_work(e->f->ctx, 1);
		id--;
	}
	for (size_t i = 0; i < d->stmts.n && id > 0; i++)
		if (d->stmts.v[i].u.b->id == id - 1 && (str_ends(
		    d->stmts.v[i].u.b->text, ":") || str_ends(
		    d->stmts.v[i].u.b->text, "\uFF1A")))
			return true;
	return false;
}

static int
fit(const struct draft *d, const struct agenda *a, struct circ_str words)
{
	long	 first, last;
	int	 score = 0;

	if (agenda_days(a, &first, &last)) {
		/* an agenda may begin a day early: arrivals */
		if (last < d->first || first > d->last)
			return -1;
		score += first == d->first && last == d->last ? 6 :
		    first >= d->first && last <= d->last ? 4 : 2;
	}
	for (size_t i = 0; i < d->stmts.n; i++)
		if (d->stmts.v[i].u.b->id + 5 > a->first &&
		    d->stmts.v[i].u.b->id < a->first &&
		    d->stmts.v[i].first == d->first &&
		    d->stmts.v[i].last == d->last &&
		    d->stmts.v[i].u.region == REGION_ANNEX)
			score += 3;
	if (d->title.text.s != NULL && words.n > 0) {
		if (same_words(d->title.text, words))
			score += 3;
		score += codes_shared(words, d->title.text);
	}
	return score;
}

/* Is another meeting held on one of these days? */
static bool
held_between(const struct events *e, long first, long last)
{
	for (size_t i = 0; i < e->drafts.n; i++)
		if (e->drafts.v[i].first <= last &&
		    e->drafts.v[i].last >= first)
			return true;
	return false;
}

/* Does a meeting have its day only from the heading of its agenda? */
static bool
day_heading(const struct draft *d, const struct agenda *a)
{
	for (size_t i = 0; i < d->stmts.n; i++) {
		const struct stmt *s = &d->stmts.v[i];

		if (s->u.b->id + 3 < a->first || s->u.b->id > a->last ||
		    s->date->at.len + 4 < s->u.b->text.n)
			return false;
	}
	return d->stmts.n > 0;
}

static void
give(struct events *e, struct draft *d, struct agenda *a)
{
	long	 first, last;

	*vec_push(e->f->ctx, &d->agendas) = a;
	/*
	 * "the first of the series is planned for 13 January"; or a title
	 * page gives the first day, and the agenda goes on with the next
	 */
	if ((d->source <= FROM_SENTENCE || d->source == FROM_TITLE ||
	    day_heading(d, a)) && d->first == d->last &&
	    agenda_days(a, &first, &last) && first == d->first &&
	    !held_between(e, d->last + 1, last))
		d->last = last;
	if (d->agenda == NULL)
		d->agenda = a;
}

/* A meeting of which nothing is known but the agenda. */
static void
from_agenda(struct events *e, struct agenda *a)
{
	struct stmt s = { .source = FROM_AGENDA };
	struct draft *d;
	const struct mention *m;
	size_t	 i = 0;

	if (!agenda_days(a, &s.first, &s.last) || (e->since != 0 &&
	    s.last < e->since))
		return;
	for (size_t k = 0; k < e->drafts.n; k++) {
		struct draft *x = &e->drafts.v[k];

		if (x->source <= FROM_SENTENCE && x->first == s.first &&
		    x->last < s.last && x->agenda == NULL) {
			x->last = s.last;
			give(e, x, a);
			return;
		}
	}
	d = draft_new(e, &s);
	for (uint32_t b = a->first > 3 ? a->first - 3 : 0; b < a->first; b++) {
		struct unit u = unit_at(e, e->f->lines[b].block, 0);
		const struct hit *h;

		if (e->f->lines[b].block->kind != DOC_PARA ||
		    (h = unit_hit(e, &u, LANG_AGENDA)) == NULL)
			continue;
		d->title = title_of_subject(e, &u, h->off + h->len, u.end);
		m = unit_mention(e, &u, MENTION_DATE, &i);
		if (m != NULL && m->at.off > h->off)
			d->title = title_of_subject(e, &u, h->off + h->len,
			    m->at.off);
	}
	give(e, d, a);
}

/* Rows of an agenda on a draft's days. */
static size_t
rows_on(const struct agenda *a, const struct draft *d)
{
	size_t	 n = 0;

	for (size_t i = 0; i < a->rows.n; i++) {
		const struct circ_moment *m = &a->rows.v[i].date;
		long	 day;

		if (m->year == 0)
			continue;
		day = cal_days(m->year, m->month, m->day);
		n += day >= d->first && day <= d->last;
	}
	return n;
}

/* Has a meeting rows of its own, on days that are not those of the best one? */
static bool
shares(const struct events *e, const struct draft *d, const struct draft *best,
    const struct agenda *a)
{
	if (d == best || (d->first <= best->last && d->last >= best->first) ||
	    rows_on(a, d) == 0)
		return false;
	for (size_t i = 0; i < e->drafts.n && d->inside; i++) {
		const struct draft *x = &e->drafts.v[i];

		if (!x->inside && x->first <= d->first && x->last >= d->last)
			return false;	/* the rows are that one's */
	}
	return true;
}

/*
 * One programme of two meetings on different days: each takes its days.
 * False if the best fit holds them all.
 */
static bool
divide(struct events *e, struct draft *best, struct agenda *a)
{
	size_t	 own = rows_on(a, best), others = 0;

	if (own == 0)
		return false;
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *d = &e->drafts.v[i];

		if (shares(e, d, best, a))
			others += rows_on(a, d);
	}
	if (others == 0 || own + others < a->rows.n)
		return false;
	give(e, best, a);
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		if (shares(e, d, best, a))
			give(e, d, a);
	}
	return true;
}

/*
 * Does an agenda without days begin at the very hour that is stated of a
 * meeting, and of no other?
 */
static bool
begins_with(struct events *e, const struct draft *d, const struct agenda *a)
{
	long	 first, last;
	bool	 own = false;

	if (a->rows.n == 0 || a->rows.v[0].start < 0 || e->drafts.n < 2 ||
	    agenda_days(a, &first, &last))
		return false;
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *y = &e->drafts.v[i], before = *y;
		size_t	 same = 0;
		int	 start;

		for (size_t k = 0; k < e->drafts.n; k++)
			same += &e->drafts.v[k] != y &&
			    e->drafts.v[k].first == y->first;
		event_hours(e, y);
		start = y->start;
		*y = before;		/* hours are settled later */
		if (start != a->rows.v[0].start)
			continue;
		if (y != d || same > 0)
			return false;
		own = true;
	}
	return own;
}

/*
 * An agenda that took the paper's own date for its day, on which no meeting
 * is known.
 */
static void
undate(struct events *e, struct agenda *a)
{
	long	 first, last;

	if (e->letter == 0 || !agenda_days(a, &first, &last) ||
	    first != e->letter || last != e->letter ||
	    (a->timed && held_between(e, first, last)))
		return;
	a->day = (struct circ_moment){ 0 };
	for (size_t i = 0; i < a->rows.n; i++)
		a->rows.v[i].date = (struct circ_moment){ .minute = -1 };
}

/* Letters that two words begin with alike: "workshop", "workshops". */
static size_t
begin_alike(struct circ_str a, struct circ_str b)
{
	size_t	 n = 0, k, l;

	for (size_t i = 0; i < a.n && i < b.n; i += k, n++)
		if (rune_lower(utf8_get(a.s + i, a.n - i, &k)) !=
		    rune_lower(utf8_get(b.s + i, b.n - i, &l)) || k != l)
			break;
	return n;
}

/* An Arabic noun by its first word, without the article: "ورش" of "الورش". */
static struct circ_str
noun_core(struct circ_str s)
{
	static const char article[] = "\u0627\u0644";
	long	 space = str_find(s, " ", 0);
	size_t	 len;

	if (s.n == 0 || !rune_arabic(utf8_get(s.s, s.n, &len)))
		return s;
	if (space > 0)
		s = str_sub(s, 0, (size_t)space);
	return str_starts(s, article) && s.n > sizeof(article) + 4 ?
	    str_sub(s, sizeof(article) - 1, s.n - sizeof(article) + 1) : s;
}

/* Is a meeting one of those that a noun in the plural tells of? */
static bool
one_of(const struct events *e, const struct draft *d, struct circ_str noun)
{
	const struct circ_span at = d->title.at;
	const struct line *l;

	if (d->title.text.s == NULL || at.block >= e->f->doc->nblocks)
		return false;
	noun = noun_core(noun);
	l = &e->f->lines[at.block];
	for (size_t i = hits_from(l, at.off); i < l->nhits &&
	    l->hits[i].off < at.off + at.len; i++) {
		const struct hit *h = &l->hits[i];
		struct circ_str one = noun_core(str_sub(l->block->text,
		    h->off, h->len));
		size_t	 same = begin_alike(one, noun);

		if (h->section == LANG_MEETING && same >= SAME_LETTERS &&
		    same + 3 >= letter_runes(one) &&
		    same + 3 >= letter_runes(noun))
			return true;
	}
	return false;
}

/*
 * The noun of the meetings that an agenda is of, by its heading ("Agenda of
 * the workshops") or by the letter ("the agenda applies to each of the five
 * workshops"); absent: it is of one.
 */
static struct circ_str
plural_in(const struct events *e, const struct unit *u, bool each)
{
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *agenda = unit_hit(e, u, LANG_AGENDA), *all;

	for (size_t i = hits_from(l, u->off); agenda != NULL && i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section != LANG_MEETING || h->off < agenda->off)
			continue;
		all = unit_hit_before(e, u, LANG_ALL, h->off);
		if (each ? all != NULL && all->off > agenda->off &&
		    all->off + all->len + NOUN_NEAR >= h->off : h->value == 1)
			return str_sub(u->b->text, h->off, h->len);
	}
	return (struct circ_str){ NULL, 0 };
}

static struct circ_str
plural_of(const struct events *e, const struct agenda *a)
{
	const struct doc_block *head[NHEADS];
	size_t	 n = agenda_heads(e, a, head);
	struct circ_str noun = { NULL, 0 };

	for (size_t i = n; i-- > 0 && noun.s == NULL; )
		noun = plural_in(e, &(struct unit){ head[i], 0,
		    (uint32_t)head[i]->text.n, REGION_ANNEX }, false);
	for (size_t i = 0; i < e->units.n && noun.s == NULL &&
	    e->f->agendas.n == 1; i++)
		if (e->units.v[i].region == REGION_BODY)
			noun = plural_in(e, unit_nth(e, i), true);
	return noun;
}

/*
 * One agenda of several meetings of a kind goes to each of them.  False if it
 * is none such.
 */
static bool
share_plural(struct events *e, struct agenda *a)
{
	struct circ_str noun;
	long	 first, last;
	size_t	 n = 0;

	if (e->drafts.n < 2 || a->timed || agenda_days(a, &first, &last) ||
	    (noun = plural_of(e, a)).s == NULL)
		return false;
	for (size_t i = 0; i < e->drafts.n; i++)
		n += e->drafts.v[i].agenda == NULL &&
		    one_of(e, &e->drafts.v[i], noun);
	for (size_t i = 0; i < e->drafts.n && n > 1; i++) {
		struct draft *d = &e->drafts.v[i];

		if (d->agenda == NULL && one_of(e, d, noun))
			give(e, d, a);
	}
	return n > 1;
}

static void
link_agendas(struct events *e)
{
	size_t	 next = 0;

	for (size_t i = 0; i < e->f->agendas.n; i++) {
		struct agenda *a = &e->f->agendas.v[i];
		struct circ_str w = agenda_words(e, a);
		const int8_t *names = agenda_names(e, a);
		struct draft *best = NULL;
		int	 top = 0, n;

		if (a->rows.n == 0)
			continue;
		if (e->drafts.n > 0)
			undate(e, a);
		if (share_plural(e, a))
			continue;
		for (size_t k = 0; k < e->drafts.n; k++) {
			struct draft *d = &e->drafts.v[k];

			n = fit(d, a, w) * 2;
			if (n >= 0 && begins_with(e, d, a))
				n += 12;
			if (n >= 0 && (names[k] > 0 || led_by(e, d, a)))
				n += 14;
			if (n >= 0 && d->agenda == NULL)
				n++;
			if (n > top || (n == top && best == NULL &&
			    n >= 0)) {
				top = n;
				best = d;
			}
		}
		if (best == NULL || (top <= 1 && e->drafts.n > 1)) {
			long	 x, y;

			if (agenda_days(a, &x, &y))
				best = NULL;
			else if (next < e->drafts.n)
				best = &e->drafts.v[next++];
		}
		if (best != NULL && divide(e, best, a))
			;
		else if (best != NULL)
			give(e, best, a);
		else
			from_agenda(e, a);
		model_trace(e->f->ctx, e->f->m, a->rows.v[0].at,
		    "agenda of %zu rows: fit %d", a->rows.n, top);
	}
}

/* Does a code like "5A" or "B" of this title stand among the words? */
static bool
code_named(struct circ_str title, struct circ_str words)
{
	size_t	 n;

	for (size_t i = 0; i < title.n; i += n > 0 ? n : 1) {
		bool	 caps = false, digits = false;

		for (n = 0; i + n < title.n && code_sign(title.s[i + n]); n++) {
			caps |= title.s[i + n] > '9';
			digits |= title.s[i + n] <= '9';
		}
		if (caps && (digits || n == 1) && !small_letter(title, i + n) &&
		    (i == 0 || !small_letter(title, i - 1)) &&
		    code_in(words, title.s + i, n))
			return true;
	}
	return false;
}

/*
 * One agenda said to be valid for several meetings ("Working Parties 5A, 5B
 * and 5C") goes to each whose code its heading names.
 */
static void
share(struct events *e)
{
	struct agenda *a;
	struct circ_str w;
	size_t	 named = 0;
	long	 first, last;

	if (e->f->agendas.n != 1 || e->drafts.n < 2)
		return;
	a = &e->f->agendas.v[0];
	if (a->timed || agenda_days(a, &first, &last))
		return;
	w = agenda_words(e, a);
	for (size_t i = 0; i < e->drafts.n; i++)
		named += code_named(e->drafts.v[i].title.text, w);
	for (size_t i = 0; named > 1 && i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		if (d->agenda == NULL && code_named(d->title.text, w))
			give(e, d, a);
	}
}

void
event_agendas(struct events *e)
{
	link_agendas(e);
	share(e);
}
