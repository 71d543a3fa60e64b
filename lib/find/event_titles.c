/* SPDX-License-Identifier: MIT */
/*
 * Which name each meeting gets: that of the subject or the title page, a
 * piece of a subject that names several, or what a sentence calls it.
 */
#include "find/event_name.h"
#include "find/letter.h"
#include "find/name.h"
#include "find/place.h"

#define MAXPIECES 8
#define BODY_LENGTH 400		/* bytes of the name of a body */

/* The name that the subject, or the title page, gives the only meeting. */
static struct circ_value
main_title(struct events *e)
{
	struct circ_value none = { 0 };
	struct unit u;
	const struct mention *d;
	size_t	 i = 0;
	uint32_t end, behind;

	if (e->subject == NULL)
		return none;
	u = (struct unit){ e->subject, e->f->m->c.subject.at.off,
	    e->f->m->c.subject.at.off + e->f->m->c.subject.at.len,
	    REGION_SUBJECT };
	if (u.end > e->subject->text.n || u.end <= u.off)
		u = (struct unit){ e->subject, 0,
		    (uint32_t)e->subject->text.n, REGION_SUBJECT };
	end = u.end;
	while ((d = unit_mention(e, &u, MENTION_DATE, &i)) != NULL) {
		if (d->from.day == 0)
			continue;
		/* "Lisbon, 6-8 May 2025 - Forum on Tides" */
		behind = d->at.off + d->at.len;
		if ((d->at.off == u.off || place_only(e, u.b, u.off,
		    d->at.off)) && words_in(e->f, u.b->id, LANG_MEETING,
		    behind, u.end) != NULL) {
			u.off = behind;
		} else if (d->at.off > u.off + 8) {
			end = d->at.off;
			break;
		}
	}
	return title_of_subject(e, &u, u.off, end);
}

/* Does a unit print the first meeting's first day? */
static bool
prints_day(const struct events *e, const struct unit *u)
{
	const struct mention *d;
	size_t	 i = 0;

	while ((d = unit_mention(e, u, MENTION_DATE, &i)) != NULL)
		if (e->drafts.n > 0 && d->from.year != 0 && d->from.day != 0 &&
		    cal_days(d->from.year, d->from.month, d->from.day) ==
		    e->drafts.v[0].first)
			return true;
	return false;
}

/* How well a line of the title page names the meeting. */
static int
page_rank(const struct events *e, size_t i)
{
	const struct unit *u = unit_nth(e, i);

	if (unit_hit(e, u, LANG_MEETING) == NULL)
		return 1;
	/* its day stands there, or in the next line */
	return prints_day(e, u) || (i + 1 < e->units.n && u[1].region ==
	    REGION_TITLE && prints_day(e, u + 1)) ? 3 : 2;
}

/* Without a subject: the line of the title page that names a meeting. */
static struct circ_value
page_title(struct events *e)
{
	const struct circ_value *ref = &e->f->m->c.reference;
	const struct circ_value *issuer = &e->f->m->c.issuer;
	struct circ_value best = { 0 }, v;
	int	 rank, top = 0;

	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct mention *d;
		size_t	 k = 0;

		if (u->region != REGION_TITLE || (rank = page_rank(e, i)) <=
		    top || scope_past(e, u))
			continue;
		d = unit_mention(e, u, MENTION_DATE, &k);
		v = title_of_subject(e, u, u->off, d != NULL ? d->at.off :
		    u->end);
		if (v.text.n < 8 || (ref->text.s != NULL &&
		    v.at.block == ref->at.block) || (issuer->text.s != NULL &&
		    v.at.block == issuer->at.block && str_eq(v.text,
		    issuer->text)) || place_only(e, u->b, u->off, u->end))
			continue;
		best = v;
		top = rank;
	}
	return best;
}

/* Do the words of a value name a meeting? */
static bool
meets(const struct events *e, const struct circ_value *v)
{
	return v->text.s != NULL && v->at.block < e->f->doc->nblocks &&
	    words_in(e->f, v->at.block, LANG_MEETING, v->at.off,
	    v->at.off + v->at.len) != NULL;
}

/* Does a name say enough by itself? */
static bool
full(const struct circ_value *name)
{
	size_t	 n = 0, len;
	bool	 cjk = false;

	for (size_t i = 0; i < name->text.n; i += len, n++)
		cjk |= rune_cjk(utf8_get(name->text.s + i,
		    name->text.n - i, &len));
	return cjk ? n >= 8 : spaces(name->text) >= 2;
}

/* "Inter-American Centre for Training": is a name that of a body? */
static bool
of_a_body(const struct events *e, const struct circ_value *name)
{
	uint32_t end = name->at.off + name->at.len;
	const struct hit *h = words_in(e->f, name->at.block, LANG_MEETING,
	    name->at.off, end);

	return words_in(e->f, name->at.block, LANG_ORG, name->at.off, end) !=
	    NULL || (h != NULL && words_in(e->f, name->at.block, LANG_OF,
	    name->at.off, h->off) != NULL);
}

/* "the 41st meeting": does a name tell which one of a row it is? */
static bool
numbered(const struct events *e, const struct circ_value *name)
{
	struct circ_str	 t = name->text;
	const struct line *l;
	size_t		 len;

	for (size_t i = 0; i < t.n; i += len)
		if (rune_digit(utf8_get(t.s + i, t.n - i, &len)) >= 0)
			return true;
	if (name->at.block >= e->f->doc->nblocks)
		return false;
	l = &e->f->lines[name->at.block];
	for (size_t i = hits_from(l, name->at.off); i < l->nhits &&
	    l->hits[i].off < name->at.off + name->at.len; i++)
		if (l->hits[i].section == LANG_ORDINAL &&
		    l->hits[i].value > 100)
			return true;
	return false;
}

/*
 * "Regional Workshop": no more than what kind of meeting it is, where the
 * line below tells the matter, and the one below that the day?
 */
static bool
tells_kind(const struct events *e, const struct circ_value *name, size_t i)
{
	uint32_t end = name->at.off + name->at.len;
	const struct hit *noun;

	if (name_thin(name->text))
		return true;
	if (spaces(name->text) > 3 || numbered(e, name) || i + 2 >=
	    e->units.n || !prints_day(e, unit_nth(e, i + 2)) ||
	    unit_hit(e, unit_nth(e, i + 1), LANG_MEETING) != NULL ||
	    words_in(e->f, name->at.block, LANG_OF, name->at.off, end) !=
	    NULL || words_in(e->f, name->at.block, LANG_ABOUT, name->at.off,
	    end) != NULL)
		return false;
	noun = words_in(e->f, name->at.block, LANG_MEETING, name->at.off,
	    end);
	return noun != NULL && (noun->off == name->at.off ||
	    noun->off + noun->len == end) && words_at(e->f, name->at.block,
	    LANG_ORG, noun->off) == NULL;
}

/* "WEBINAR" alone takes the line below along. */
static struct circ_value
with_next_line(struct events *e, struct circ_value name)
{
	struct buf	 out = { 0 };
	struct circ_value next;
	const struct unit *u;
	size_t		 i, k = 0;

	if (name.text.s == NULL || !meets(e, &name) ||
	    name.at.block >= e->f->doc->nblocks)
		return name;
	i = unit_index(e, e->f->doc->blocks[name.at.block], name.at.off);
	if (i + 1 >= e->units.n || !tells_kind(e, &name, i))
		return name;
	u = unit_nth(e, i + 1);
	if ((u->region != REGION_TITLE && u->region != REGION_SUBJECT) ||
	    u->b->cell != NULL || u->b->id > name.at.block + 2 ||
	    unit_mention(e, u, MENTION_DATE, &k) != NULL ||
	    words_at(e->f, u->b->id, LANG_SALUTATION, u->off) != NULL ||
	    place_only(e, u->b, u->off, u->end))
		return name;
	next = title_of_subject(e, u, u->off, u->end);
	if (next.text.s != NULL && !name_thin(name.text) &&
	    (!name_begins(next.text, 0) || words_at(e->f, u->b->id,
	    LANG_ARTICLE, next.at.off) != NULL))
		return name;
	if (!full(&next) || next.text.n > BODY_LENGTH)
		return name;
	buf_add(e->f->ctx, &out, name.text.s, name.text.n);
	buf_addc(e->f->ctx, &out, ' ');
	buf_add(e->f->ctx, &out, next.text.s, next.text.n);
	name.text = buf_str(&out);
	return name;
}

/*
 * A paper's title may tell the matter ("Implementation plan for ...") and
 * the line above or below it the meeting.
 */
static struct circ_value
title_or_page(struct events *e)
{
	struct circ_value main = main_title(e), page;

	if (e->drafts.n != 1 || e->drafts.v[0].source != FROM_TITLE ||
	    main.text.s == NULL || meets(e, &main))
		return main;
	page = page_title(e);
	/* "Regional webinar" above its name tells less */
	return meets(e, &page) && full(&page) && !of_a_body(e, &page) &&
	    (spaces(page.text) == 0 || spaces(page.text) > 2) ? page : main;
}

/* "第三届会议": does a Chinese word that counts sessions end at off? */
static bool
counts(struct circ_str t, uint32_t off)
{
	static const char *const list[] = { "届", "次", "期" };

	for (size_t i = 0; i < NELEM(list); i++)
		if (str_ends(str_sub(t, 0, off), list[i]))
			return true;
	return false;
}

/* "Eighty-ninth session": a number and a word for a meeting, no more. */
static bool
bare_session(const struct events *e, const struct circ_value *v)
{
	const struct hit *h;
	struct circ_str t;

	if (!meets(e, v))
		return false;
	h = words_in(e->f, v->at.block, LANG_MEETING, v->at.off,
	    v->at.off + v->at.len);
	t = e->f->doc->blocks[v->at.block]->text;
	return numbered(e, v) && (!rune_cjk(utf8_get(t.s + h->off, h->len,
	    &(size_t){ 0 })) || counts(t, h->off)) &&
	    spaces(v->text) <= 3 && v->text.n <= 64 &&
	    str_find(v->text, ":", 0) < 0 &&
	    str_find(v->text, "\uFF1A", 0) < 0;
}

/* A line and those above it in its paragraph, as long as each goes on with
   the one before: "Group of Experts on Tides | and on ports". */
static struct unit
whole_line(const struct unit *u)
{
	struct unit x = *u;
	struct circ_str t = u->b->text;

	while (x.off > 0 && t.s[x.off - 1] == '\n' &&
	    letter_starts_lower(str_sub(t, x.off, x.end - x.off)))
		for (x.off--; x.off > 0 && t.s[x.off - 1] != '\n'; x.off--)
			;
	return x;
}

/*
 * The name of a paper of the United Nations: the line of the body and the
 * line of the session below it.
 */
static struct circ_value
session_of_body(struct events *e)
{
	struct circ_value none = { 0 }, v, body;

	for (size_t i = 1; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i), *p = u - 1;
		const struct mention *d;
		struct unit body_line;
		struct buf out = { 0 };
		size_t	 k = 0;

		if ((u->region != REGION_TITLE && u->region !=
		    REGION_SUBJECT) || u->b->cell != NULL ||
		    p->b->cell != NULL || u->b->id > p->b->id + 1)
			continue;
		body_line = whole_line(p);
		p = &body_line;
		d = unit_mention(e, u, MENTION_DATE, &k);
		v = title_of_subject(e, u, u->off, d != NULL ? d->at.off :
		    u->end);
		if (!bare_session(e, &v) || (unit_hit(e, p,
		    LANG_MEETING) == NULL && unit_hit(e, p, LANG_BODY) ==
		    NULL && unit_hit(e, p, LANG_ORG) == NULL))
			continue;
		body = title_of_subject(e, p, p->off, p->end);
		if (body.text.s == NULL || numbered(e, &body) ||
		    body.text.n > BODY_LENGTH || str_ends(body.text, ":"))
			continue;
		buf_add(e->f->ctx, &out, body.text.s, body.text.n);
		buf_addc(e->f->ctx, &out, ' ');
		buf_add(e->f->ctx, &out, v.text.s, v.text.n);
		v.text = buf_str(&out);
		return v;
	}
	return none;
}

/* The "and" before the second of two meetings; NULL: they are no two. */
static const struct hit *
and_before(const struct events *e, const struct unit *u, uint32_t from,
    const struct hit *meeting)
{
	const struct hit *h = name_and_before(e, u, from, meeting);

	return h == NULL || meeting->off - h->off > 72 ||
	    memchr(u->b->text.s + h->off, ';', meeting->off - h->off) != NULL ?
	    NULL : h;
}

/* A piece of a subject, up to a comma behind its word for a meeting. */
static struct circ_value
piece_of(struct events *e, const struct unit *u, uint32_t from, uint32_t end)
{
	const struct hit *h = words_in(e->f, u->b->id, LANG_MEETING, from,
	    end);
	uint32_t i = h == NULL ? end : h->off, r;
	size_t	 len;

	for (; i < end; i += (uint32_t)len) {
		r = utf8_get(u->b->text.s + i, end - i, &len);
		if ((r == ',' || r == 0x060C) && !unit_quoted(u, i))
			break;
	}
	return title_of_subject(e, u, from, i);
}

/* How well a name of the subject fits a draft; 0: not at all. */
static size_t
fit(const struct draft *d, const struct circ_value *name)
{
	size_t	 all;

	if (d->title.text.s == NULL || name->text.s == NULL ||
	    !same_words(d->title.text, name->text))
		return 0;
	return words_shared(d->title.text, name->text, &all);
}

/* The same, for any of the drafts. */
static bool
fits_any(const struct events *e, const struct circ_value *name)
{
	for (size_t i = 0; i < e->drafts.n; i++)
		if (fit(&e->drafts.v[i], name) > 0)
			return true;
	return false;
}

/*
 * The meetings that a subject names before its date, each by itself if the
 * text tells of it: how many.
 */
static size_t
pieces(struct events *e, struct circ_value *piece)
{
	struct unit u = { e->subject, 0, (uint32_t)e->subject->text.n,
	    REGION_SUBJECT };
	const struct line *l = &e->f->lines[e->subject->id];
	const struct circ_span at = e->f->m->c.subject.at;
	uint32_t from = at.block == e->subject->id ? at.off : 0;
	const struct hit *last = NULL, *and;
	const struct mention *m;
	size_t	 k = 0, n = 0;

	if ((m = unit_mention(e, &u, MENTION_DATE, &k)) != NULL &&
	    m->at.off > 8)
		u.end = m->at.off;
	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off + l->hits[i].len <= u.end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section != LANG_MEETING || unit_quoted(&u, h->off))
			continue;
		if (last != NULL && n + 1 < MAXPIECES && (and = and_before(e,
		    &u, last->off + last->len, h)) != NULL) {
			piece[n] = piece_of(e, &u, from, and->off);
			if (fits_any(e, &piece[n]) ||
			    name_collective(e, &piece[n])) {
				from = and->off + and->len;
				n++;
			}
		}
		last = h;
	}
	piece[n++] = piece_of(e, &u, from, u.end);
	return n;
}

/* Is a draft's name from running text, so that a subject's may be better? */
static bool
from_text(const struct draft *d)
{
	return !d->inside && (d->title.text.s == NULL ||
	    (d->title_source != FROM_LINE && d->title_source < FROM_SUBJECT));
}

/* Does a name of the subject say all that a draft's name says, and more? */
static bool
richer(const struct circ_value *name, const struct draft *d)
{
	size_t	 all, shared;

	if (name->text.s == NULL || d->title.text.s == NULL ||
	    name->text.n <= d->title.text.n)
		return false;
	shared = words_shared(d->title.text, name->text, &all);
	return all > 0 && shared == all;
}

/*
 * "О созыве 5-го заседания ...": the subject's name stands in a case that
 * the preposition asks for; a sentence's own, with its number, does not.
 */
static bool
declined(const struct events *e, const struct circ_value *name,
    const struct draft *d)
{
	return letter_genitive(name->text) && d->title.text.s != NULL &&
	    d->title_source == FROM_SENTENCE && full(&d->title) &&
	    !letter_genitive(d->title.text) &&
	    (numbered(e, &d->title) || !numbered(e, name));
}

/* "(участвовать) в Региональном форуме ...", and "Региональный форум" in the
   subject: a name that its sentence bends, where the subject does not. */
static bool
unbent(const struct circ_value *name, const struct draft *d)
{
	struct circ_str t = d->title.text;
	size_t	 all, len, n = 0;
	uint32_t r = t.n > 0 ? utf8_get(t.s, t.n, &len) : 0;

	while (n < name->text.n && n < t.n && name->text.s[n] != ' ' &&
	    name->text.s[n] == t.s[n])
		n++;
	return r >= 0x400 && r < 0x530 && n < t.n && t.s[n] != ' ' &&
	    words_shared(name->text, t, &all) == all && all > 2;
}

/* Each piece goes to the draft that it names best. */
static void
share_pieces(struct events *e, const struct circ_value *piece, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct draft *best = NULL;
		size_t	 top = 0;

		for (size_t k = 0; k < e->drafts.n; k++) {
			struct draft *d = &e->drafts.v[k];
			size_t	 score = from_text(d) ? fit(d, &piece[i]) : 0;

			for (size_t j = 0; j < n; j++)
				if (j != i && fit(d, &piece[j]) >= score)
					score = 0;
			if (score > top) {
				top = score;
				best = d;
			}
		}
		if (best != NULL && !declined(e, &piece[i], best) &&
		    (!full(&best->title) ||
		    richer(&piece[i], best) || unbent(&piece[i], best) ||
		    (numbered(e, &piece[i]) &&
		    !numbered(e, &best->title))))
			best->title = piece[i];
	}
}

/* Does a draft's name hold the first word for a meeting of another? */
static bool
same_head(const struct events *e, const struct draft *d,
    const struct circ_value *name)
{
	const struct hit *h;

	if (name->at.block >= e->f->doc->nblocks || d->title.text.s == NULL)
		return false;
	h = words_in(e->f, name->at.block, LANG_MEETING, name->at.off,
	    name->at.off + name->at.len);
	return h != NULL && same_words(str_sub(e->f->doc->blocks[
	    name->at.block]->text, h->off, h->len), d->title.text);
}

/* The only draft that a table of meetings tells. */
static bool
only_row(const struct events *e, const struct draft *d)
{
	size_t	 n = 0;

	for (size_t i = 0; i < e->drafts.n; i++)
		n += e->drafts.v[i].source == FROM_TABLE;
	return n == 1 && d->source == FROM_TABLE;
}

/* The draft whose sentence says, up to its date, what the subject says. */
static struct draft *
told_of(struct events *e, const struct circ_value *main)
{
	struct draft *best = NULL;
	size_t	 all, n, top = 0;

	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];
		const struct stmt *s;

		if (!from_text(d) || d->stmts.n == 0)
			continue;
		s = &d->stmts.v[0];
		if (s->source != FROM_SENTENCE)
			continue;
		n = words_shared(main->text, str_sub(s->u.b->text, s->u.off,
		    s->date->at.off - s->u.off), &all);
		if (n > top && n * 10 >= all * 7) {
			top = n;
			best = d;
		}
	}
	return best;
}

/* One name for all that the subject says: the draft's that it fits best. */
static void
give_main(struct events *e, struct circ_value main)
{
	struct draft *best = NULL, *one = &e->drafts.v[0];
	size_t	 top = 0;

	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];
		size_t	 score = fit(d, &main) +
		    (same_head(e, d, &main) ? 100 : 0);

		if (d->title_source == FROM_SUBJECT)
			return;		/* it is that one's */
		if (d->source == FROM_TITLE && d->title.text.s == NULL) {
			d->title = main;
			return;
		}
		if ((from_text(d) || (only_row(e, d) && richer(&main, d))) &&
		    score > top) {
			top = score;
			best = d;
		}
	}
	if (best == NULL && (best = told_of(e, &main)) != NULL) {
		best->title = main;
		return;
	}
	/* one of a row has the name that it is told by there */
	if (best != NULL && best->stmts.n > 0 && best->stmts.v[0].beside &&
	    !name_thin(best->title.text) && !richer(&main, best))
		return;
	/* "Meetings of A and B" is the name of neither */
	if (best != NULL && full(&best->title) &&
	    name_collective(e, &main) && !name_collective(e, &best->title))
		return;
	if (best != NULL && declined(e, &main, best))
		return;
	if (best != NULL && richer(&main, best))
		best->title = main;
	if (best != NULL && fit(best, &main) > 0 && (numbered(e, &main) ||
	    !numbered(e, &best->title)))
		best->title = main;
	if (best == NULL && from_text(one) && (one->title.text.s == NULL ||
	    name_thin(one->title.text)))
		best = one;
	if (best != NULL && !full(&best->title))
		best->title = main;
}

/* The only meeting: the subject's name, if it is one. */
static void
single(struct events *e, struct draft *d, struct circ_value main)
{
	if (d->title_source == FROM_SENTENCE && d->title.text.s != NULL &&
	    !name_thin(d->title.text) && ((d->title.text.n > main.text.n &&
	    same_words(main.text, d->title.text)) || !meets(e, &main)))
		return;
	if (!declined(e, &main, d) || !same_words(main.text, d->title.text))
		d->title = main;
}

/* Behind a colon that follows an offset, or a space; 0: none does. */
static uint32_t
past_colon(struct circ_str t, uint32_t off)
{
	size_t	 len;

	off += off < t.n && t.s[off] == ' ';
	if (off >= t.n || !COLON(utf8_get(t.s + off, t.n - off, &len)))
		return 0;
	return off + (uint32_t)len;
}

/*
 * "First round" in a table of meetings, and "First round: tides (5 May)" over
 * a list or a column below it: the name in full, without its day.
 */
static void
name_in_full(struct events *e, struct draft *d)
{
	struct circ_str t = d->title.text;

	if (d->source != FROM_TABLE || t.s == NULL || t.n < 4 || t.n > 40 ||
	    d->title_source != FROM_TABLE)
		return;
	for (uint32_t id = d->title.at.block + 1; id < e->f->doc->nblocks;
	    id++) {
		const struct doc_block *b = e->f->doc->blocks[id];
		struct unit u = { b, 0, (uint32_t)b->text.n, REGION_TITLE };
		const struct mention *day;
		struct circ_value v;
		size_t	 i = 0;

		ctx_work(e->f->ctx, 1);
		if (b->kind != DOC_PARA || b->text.n > BODY_LENGTH ||
		    b->text.n <= t.n || !str_eq(str_sub(b->text, 0, t.n), t) ||
		    past_colon(b->text, (uint32_t)t.n) == 0 || str_ends(b->text, ".") ||
		    str_ends(b->text, "\u3002"))
			continue;
		day = unit_mention(e, &u, MENTION_DATE, &i);
		v = title_of_subject(e, &u, 0, day != NULL ? day->at.off :
		    u.end);
		if (v.text.n > t.n + 2 && v.at.off == 0) {
			d->title = v;
			return;
		}
	}
}

void
event_titles(struct events *e)
{
	struct circ_value main, full_name, piece[MAXPIECES];
	size_t	 n = 0;

	if (e->drafts.n == 0)
		return;
	main = title_or_page(e);
	full_name = session_of_body(e);
	if (full_name.text.s != NULL && (main.text.s == NULL ||
	    (e->drafts.n == 1 && e->drafts.v[0].source == FROM_TITLE &&
	    of_a_body(e, &main)) || (e->drafts.n == 1 &&
	    bare_session(e, &main)) || same_words(str_sub(
	    e->f->doc->blocks[full_name.at.block]->text,
	    full_name.at.off, full_name.at.len), main.text)))
		main = full_name;
	main = with_next_line(e, main);
	if (e->subject != NULL && e->drafts.n > 1)
		n = pieces(e, piece);
	if (n > 1)
		share_pieces(e, piece, n);
	else if (main.text.s != NULL && e->drafts.n > 1)
		give_main(e, main);
	else if (main.text.s != NULL)
		single(e, &e->drafts.v[0], main);
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		if (d->title.text.s == NULL && !d->inside)
			d->title = main;
		if (d->title.text.s == NULL || (e->drafts.n == 1 &&
		    name_thin(d->title.text) && meets(e, &d->title))) {
			main = with_next_line(e, page_title(e));
			if (d->title.text.s == NULL || (meets(e, &main) &&
			    full(&main)))
				d->title = main;
		}
		name_in_full(e, d);
	}
}
