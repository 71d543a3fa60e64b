/* SPDX-License-Identifier: MIT */
/*
 * Where a meeting takes place, whether one goes there, and where one
 * registers.  A label ("Venue:") is believed first, then the sentence that
 * announces the meeting, then the subject.
 */
#include "find/event.h"

/*
 * How much a place is believed: a mere city; a venue; a venue and its city,
 * in a title or in a sentence; a label's.
 */
enum { RANK_NONE, RANK_GEO, RANK_SENTENCE, RANK_PIECE, RANK_VENUE,
    RANK_LABEL };

/* ------------------------------------------------------------------ places */

static bool
name_sign(uint32_t r)
{
	return rune_letter(r) || rune_digit(r) >= 0;
}

/* A word for a meeting that is no part of "Conference Room". */
static bool
names_meeting(const struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[b->id];

	for (size_t i = hits_from(l, off); i < l->nhits &&
	    l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_MEETING && h->off + h->len <= end &&
		    words_in(e->f, b->id,
		    LANG_VENUE_NOUN, h->off, h->off + h->len + 8 < end ?
		    h->off + h->len + 8 : end) == NULL)
			return true;
	}
	return false;
}

bool
place_only(struct events *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_str s = str_sub(b->text, off, end - off);
	struct geo_hit hit[8];
	size_t	 n, len, extra = 0;
	const struct hit *venue;

	venue = words_in(e->f, b->id, LANG_VENUE_NOUN, off, end);
	if (s.n == 0 || s.n > 120 || names_meeting(e, b, off, end))
		return false;
	n = geo_scan(&e->geo, s, false, hit, NELEM(hit));
	if (n == 0)
		return venue != NULL && s.n <= 60;
	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);
		bool	 in = false;

		for (size_t k = 0; k < n; k++)
			in |= i >= hit[k].off && i < hit[k].off + hit[k].len;
		extra += !in && name_sign(r);
	}
	return venue != NULL || extra <= 14;
}

/* "siège de l'UIT à Genève": a city right behind a preposition. */
static bool
city_follows(struct events *e, const struct unit *u, uint32_t i)
{
	const struct hit *h = words_at(e->f, u->b->id, LANG_AT_PLACE, i);
	struct circ_str s;
	struct geo_hit hit = { 0 };

	if (h == NULL || i + h->len >= u->end)
		return false;
	s = str_trim(str_sub(u->b->text, i + h->len,
	    u->end - i - h->len < 60 ? u->end - i - h->len : 60));
	return geo_zone(&e->geo, s, &hit) != NULL && hit.off <= 2;
}

/* Behind a comma in a script without capitals: a place and no more? */
static bool
place_follows(struct events *e, const struct unit *u, uint32_t i)
{
	struct circ_str t = u->b->text;
	uint32_t end = i;
	struct geo_hit hit[2];
	size_t	 len;

	if (!rune_arabic(utf8_get(t.s + i, u->end - i, &len)))
		return false;
	for (; end < u->end && end < i + 60; end += (uint32_t)len) {
		uint32_t r = utf8_get(t.s + end, u->end - end, &len);

		if (r == ',' || r == 0x060C || r == '.')
			break;
	}
	return end <= u->end && geo_scan(&e->geo, str_sub(t, i, end - i),
	    false, hit, NELEM(hit)) > 0 && hit[0].off == 0;
}

/* Where a place that begins at off ends: before a verb, a date, a stop. */
static uint32_t
place_end(struct events *e, const struct unit *u, uint32_t off)
{
	struct circ_str t = u->b->text;
	uint32_t i = off, named = off;
	size_t	 len, n, at, k = mentions_from(e->f, u->b->id, off);
	const struct mention *m = mentions_of(e->f, u->b->id, &n);
	struct geo_hit hit = { 0 };

	/* no day of the week in a city's name: "Santo Domingo" */
	if (geo_zone(&e->geo, str_sub(t, off, u->end - off), &hit) != NULL)
		named = off + (uint32_t)(hit.off + hit.len);
	for (; i < u->end; i += (uint32_t)len) {
		uint32_t r = utf8_get(t.s + i, u->end - i, &len);
		uint32_t id = u->b->id;

		if (r == ';' || r == ':' || r == 0x3002 || r == '\n' || r == '!' ||
		    r == 0x2013 || r == 0xFF1B)
			break;
		while (k < n && m[k].at.off < i)
			k++;
		for (at = k; at < n && m[at].at.off == i; at++)
			if (m[at].kind != MENTION_QUANTITY &&
			    !(i < named && i > off + hit.off))
				break;
		if ((at < n && m[at].at.off == i) || range_begins(e, u, i) ||
		    words_at(e->f, id, LANG_INVITE, i) ||
		    (words_at(e->f, id, LANG_TITLE_END, i) &&
		    !(i > off && city_follows(e, u, i))) ||
		    (i > off && (i >= named || i <= off + hit.off) &&
		    words_at(e->f, id, LANG_WEEKDAY, i)))
			break;
		if ((r == ',' || r == 0xFF0C || r == 0x060C) &&
		    i - off > 2) {
			uint32_t next = i + (uint32_t)len;

			while (next < u->end && t.s[next] == ' ')
				next++;
			if (next < u->end && place_follows(e, u, next))
				continue;
			if (words_at(e->f, id, LANG_AND, next) ||
			    words_at(e->f, id, LANG_TITLE_END, next) ||
			    words_at(e->f, id, LANG_INVITE, next))
				break;
			if (words_at(e->f, id, LANG_AT_PLACE, next) &&
			    geo_zone(&e->geo, str_sub(t, next, 40), NULL))
				continue;
			if (next < u->end && rune_upper(utf8_get(t.s + next,
			    u->end - next, &at)) == false && at < 3 &&
			    rune_digit((unsigned char)t.s[next]) < 0 &&
			    /* "34, chemin des Colombettes" */
			    rune_digit((unsigned char)t.s[i - 1]) < 0 &&
			    !words_in(e->f, id, LANG_VENUE_NOUN, next,
			    next + 24 < u->end ? next + 24 : u->end))
				break;
		}
	}
	return i;
}

/* "Washington, D.C.": the stop belongs to the name. */
static bool
initials(struct circ_str s)
{
	return s.n > 4 && s.s[s.n - 1] == '.' && s.s[s.n - 3] == '.' &&
	    s.s[s.n - 2] >= 'A' && s.s[s.n - 2] <= 'Z';
}

static uint32_t
place_trim(struct events *e, const struct unit *u, uint32_t off, uint32_t end)
{
	static const enum lang_section glue[] = { LANG_DAY_GLUE, LANG_AND,
	    LANG_AT, LANG_AT_PLACE, LANG_RANGE_FROM };

	for (uint32_t before = end + 1; end != before && end > off; ) {
		struct circ_str s = str_sub(u->b->text, off, end - off);

		before = end;
		s = str_trim(s);
		while (s.n > 0 && strchr(" ,:-(.", s.s[s.n - 1]) != NULL &&
		    !initials(s))
			s.n--;
		while (s.n > 3 && (memcmp(s.s + s.n - 3, "\xEF\xBC\x8C", 3) ==
		    0 || memcmp(s.s + s.n - 3, "\xE2\x80\x93", 3) == 0))
			s.n -= 3;
		if (s.n > 2 && memcmp(s.s + s.n - 2, "\xD8\x8C", 2) == 0)
			s.n -= 2;
		end = off + (uint32_t)s.n;
		for (size_t i = 0; i < NELEM(glue); i++) {
			const struct hit *h = unit_hit_before(e, u, glue[i],
			    end);

			if (h != NULL && h->off + h->len == end &&
			    h->off > off)
				end = h->off;
		}
	}
	return end;
}

/* Keep the better place of a draft. */
static void
offer(struct events *e, struct draft *d, const struct unit *u, uint32_t off,
    uint32_t end, int rank)
{
	while (off < end && strchr(" ,:-\t", u->b->text.s[off]) != NULL)
		off++;
	if (off + 4 < end && (strncmp(u->b->text.s + off, "the ", 4) == 0))
		off += 4;
	end = place_trim(e, u, off, end);
	if (off >= end || end - off > 200 || rank <= d->location_rank)
		return;
	d->location = value_of(e->f, u->b, off, end - off);
	d->location_rank = rank;
}

/* "at ITU Headquarters in Geneva": what follows a preposition of place. */
static void
place_in_sentence(struct events *e, struct draft *d, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t off = h->off + h->len, end;
		struct circ_str s;
		int	 rank = 0;

		if (h->section != LANG_AT_PLACE || off >= u->end)
			continue;
		end = place_end(e, u, off);
		s = str_sub(u->b->text, off, end - off);
		if (s.n < 3 || s.n > 200)
			continue;
		if (words_in(e->f, u->b->id, LANG_VENUE_NOUN, off, end))
			rank = RANK_SENTENCE;
		if (geo_zone(&e->geo, s, NULL) != NULL) {
			struct geo_hit hit = { 0 };

			/* the country may stand first, as in Chinese */
			geo_scan(&e->geo, s, false, &hit, 1);
			if (rank != 0)
				rank = RANK_VENUE;
			else if (hit.off <= 8)
				rank = RANK_GEO;
		}
		if (rank != 0)
			offer(e, d, u, off, end, rank);
	}
}

/* "the Delta hotel in Montreal will be the venue": no preposition before. */
static void
place_subject(struct events *e, struct draft *d, const struct unit *u)
{
	const struct line *l = &e->f->lines[u->b->id];
	struct circ_str t = u->b->text;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t off = h->off, word = h->off, end;
		size_t	 len;

		if (h->section != LANG_VENUE_NOUN)
			continue;
		while (off > u->off) {
			uint32_t p = (uint32_t)utf8_prev(t.s, off);
			uint32_t r = utf8_get(t.s + p, off - p, &len);

			if (rune_space(r) && off < word) {
				if (!rune_upper(utf8_get(t.s + off, t.n - off,
				    &len)))
					break;
				word = off;
			} else if (!rune_space(r) && !rune_letter(r) &&
			    r != '-')
				break;
			off = p;
		}
		if (word == h->off)
			continue;
		end = place_end(e, u, word);
		if (geo_zone(&e->geo, str_sub(t, word, end - word), NULL))
			offer(e, d, u, word, end, RANK_VENUE);
	}
}

/* Chinese and Arabic write the preposition into the phrase. */
static void
place_labelled(struct events *e, struct draft *d, const struct unit *u)
{
	uint32_t from;

	if (unit_label(e, u, LANG_VENUE, &from))
		offer(e, d, u, from, u->end, RANK_LABEL);
}

/* A line of a title page, or a subject's piece, that is only a place. */
static void
place_pieces(struct events *e, struct draft *d, const struct unit *u)
{
	struct circ_str t = u->b->text;
	uint32_t from = u->off, best = 0, best_end = 0;
	size_t	 len, n, k = mentions_from(e->f, u->b->id, u->off);
	const struct mention *m = mentions_of(e->f, u->b->id, &n);
	int	 depth = 0;

	for (uint32_t i = u->off; i <= u->end; i += (uint32_t)len) {
		uint32_t r = i < u->end ? utf8_get(t.s + i, u->end - i, &len)
		    : ';';
		bool	 stop = r == ';' || r == ',' || r == '\n' ||
		    r == 0xFF0C || r == 0x060C || r == '(' || r == ')' ||
		    r == 0xFF08 || r == 0xFF09 || r == 0x2013;

		if (i >= u->end)
			len = 1;
		for (; k < n && m[k].at.off <= i; k++)
			if (m[k].at.off == i && (m[k].kind == MENTION_DATE ||
			    m[k].kind == MENTION_TIME ||
			    m[k].kind == MENTION_ZONE)) {
				stop = true;
				len = m[k].at.len > 0 ? m[k].at.len : len;
			}
		if (!stop)
			continue;
		if (i > from && place_only(e, u->b, from, i)) {
			if (best_end == 0 || from > best_end + 3)
				best = from;
			best_end = i;
			if (r == '(')
				depth++;
		}
		from = i + (uint32_t)len;
		if (from > u->end)
			break;
	}
	if (depth > 0 && best_end < u->end && t.s[best_end] == ')')
		best_end++;
	if (best_end > best) {
		struct geo_hit hit = { 0 };
		struct circ_str s = str_sub(t, best, best_end - best);
		bool	 venue = words_in(e->f, u->b->id, LANG_VENUE_NOUN,
		    best, best_end) != NULL;

		offer(e, d, u, best, best_end, venue &&
		    geo_zone(&e->geo, s, &hit) != NULL ? RANK_PIECE :
		    venue ? RANK_SENTENCE : RANK_GEO);
	}
}

/* Of a sentence that announces several meetings, the words of this one. */
static struct unit
clause(const struct events *e, const struct stmt *s)
{
	struct unit u = s->u;
	const struct mention *m;
	size_t	 i = 0;

	if (e->drafts.n < 2 || s->date->at.block != u.b->id)
		return u;
	while ((m = unit_mention(e, &s->u, MENTION_DATE, &i)) != NULL) {
		if (m->at.off + m->at.len <= s->date->at.off)
			u.off = m->at.off + m->at.len;
		else if (m->at.off > s->date->at.off && m->at.off < u.end &&
		    (m->flags & MENTION_LIST) == 0)
			u.end = m->at.off;
	}
	return u;
}

/* Does a unit announce another meeting, and not over this one's days? */
static bool
anothers(const struct events *e, const struct draft *d, const struct unit *u)
{
	bool	 other = false;

	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct stmt *s = &e->drafts.v[i].stmts.v[k];

			if (s->u.b != u->b || s->u.off != u->off)
				continue;
			if (&e->drafts.v[i] == d || d->source == FROM_TABLE ||
			    (s->first <= d->first &&
			    s->last >= d->last))
				return false;
			other = true;
		}
	return other;
}

/* Does a unit speak of all meetings: the first words of the letter? */
static bool
of_all(const struct events *e, const struct unit *u, size_t *n)
{
	return (u->region == REGION_BODY && (*n)++ < 6) ||
	    u->region == REGION_SUBJECT || (e->drafts.n == 1 &&
	    u->region == REGION_TITLE && e->own_date);
}

void
event_place(struct events *e, struct draft *d)
{
	size_t	 n = 0;

	for (size_t i = 0; i < d->stmts.n; i++) {
		const struct stmt *s = &d->stmts.v[i];

		if (unit_hit(e, &s->u, LANG_SAME_PLACE) != NULL)
			d->inside = false;	/* the others' place holds */
		if (s->source == FROM_SENTENCE || s->source == FROM_LINE ||
		    s->source == FROM_ANNEX) {
			struct unit c = clause(e, s);

			place_in_sentence(e, d, &c);
			if (s->invites && s->first == d->first)
				place_subject(e, d, &c);
		}
		if (s->source == FROM_TABLE && s->opens &&
		    place_only(e, s->u.b, s->u.off, s->u.end) &&
		    unit_hit(e, &s->u, LANG_ONLINE) == NULL)
			offer(e, d, &s->u, s->u.off, s->u.end, RANK_VENUE);
		if (s->source != FROM_SENTENCE && s->source != FROM_TABLE) {
			if (s->source == FROM_TITLE &&
			    unit_hit(e, &s->u, LANG_INVITE) != NULL)
				place_in_sentence(e, d, &s->u);
			else
				place_pieces(e, d, &s->u);
		}
	}
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->region == REGION_NONE)
			continue;
		if (e->drafts.n == 1 || u->region == REGION_BODY)
			place_labelled(e, d, u);
		if (d->location_rank >= (e->drafts.n > 1 ? RANK_SENTENCE :
		    RANK_VENUE) || d->inside || !of_all(e, u, &n) ||
		    anothers(e, d, u))
			continue;
		if (u->region != REGION_BODY &&
		    unit_hit(e, u, LANG_INVITE) == NULL) {
			place_pieces(e, d, u);
			if (unit_hit(e, u, LANG_ONLINE) != NULL)
				place_in_sentence(e, d, u);
		} else if (unit_hit(e, u, LANG_INVITE) != NULL &&
		    unit_hit(e, u, LANG_PAST) == NULL)
			place_in_sentence(e, d, u);
	}
	/* a paper that says it among the lines of its programme */
	for (size_t i = 0; i < e->units.n && e->drafts.n == 1 &&
	    d->location_rank == RANK_NONE; i++) {
		const struct unit *u = unit_nth(e, i);
		size_t	 k = 0;

		if (u->region == REGION_AGENDA && u->b->cell == NULL &&
		    unit_hit(e, u, LANG_VENUE_NOUN) != NULL &&
		    unit_mention(e, u, MENTION_TIME, &k) == NULL &&
		    geo_zone(&e->geo, str_sub(u->b->text, u->off,
		    u->end - u->off), NULL) != NULL)
			offer(e, d, u, u->off, u->end, RANK_PIECE);
	}
	if (d->location_rank > RANK_NONE)
		model_trace(e->f->ctx, e->f->m, d->location.at,
		    "event place, rank %d", d->location_rank);
}

/* -------------------------------------------------------------------- mode */

/* "online registration" is no online meeting. */
static bool
about_registration(const struct events *e, const struct unit *u,
    const struct hit *h)
{
	const struct hit *r = unit_hit(e, u, LANG_REGISTER);
	const struct line *l = &e->f->lines[u->b->id];

	if (r == NULL)
		return false;
	for (size_t i = hits_from(l, h->off > 160 ? h->off - 160 : 0);
	    i < l->nhits && l->hits[i].off < h->off + h->len + 24; i++) {
		const struct hit *x = &l->hits[i];
		uint32_t a = h->off + h->len, b = x->off + x->len;

		if (x->section == LANG_REGISTER &&
		    ((x->off < a + 24 && x->off + 40 > h->off) ||
		    (b + 40 > h->off && b <= h->off)))
			return true;
	}
	return false;
}

/*
 * Where one meets then: "online (Zoom)", "Platform: Zoom" on the title page;
 * a line "Online" and nothing else there or on that of an annex.
 */
static void
online_place(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);
		const struct line *l = &e->f->lines[u->b->id];
		const char *s = u->b->text.s;

		if (u->region == REGION_NONE || u->region == REGION_AGENDA)
			continue;
		for (size_t k = hits_from(l, u->off); k < l->nhits &&
		    l->hits[k].off < u->end; k++) {
			const struct hit *h = &l->hits[k];
			uint32_t end = h->off + h->len;
			bool title = u->region == REGION_TITLE;

			if (h->section != LANG_ONLINE || end > u->end)
				continue;
			if ((h->off == u->off && end == u->end) ||
			    (title && h->off > u->off + 1 && end < u->end &&
			    s[h->off - 1] == '(' && s[end] == ')') ||
			    (title && h->off > u->off + 1 && end == u->end &&
			    s[h->off - 2] == ':')) {
				d->location = value_of(e->f, u->b, h->off,
				    h->len);
				return;
			}
		}
	}
}

/* "البريد الإلكتروني": the adjective of an address, of no meeting. */
static bool
in_address(const struct line *l, size_t i)
{
	static const enum lang_section labels[] = { LANG_EMAIL, LANG_WEB };
	const struct hit *h = &l->hits[i];

	for (size_t k = i > 12 ? i - 12 : 0; k < l->nhits && k < i + 12; k++)
		for (size_t n = 0; n < NELEM(labels); n++)
			if (l->hits[k].section == (int)labels[n] &&
			    l->hits[k].len > h->len && l->hits[k].off <=
			    h->off && l->hits[k].off + l->hits[k].len >=
			    h->off + h->len)
				return true;
	return false;
}

static void
mode_of_unit(const struct events *e, const struct unit *u, unsigned *seen,
    struct circ_span *at)
{
	static const struct { enum lang_section s; unsigned bit; } kinds[] = {
	    { LANG_ONLINE, 1 }, { LANG_IN_PERSON, 2 }, { LANG_HYBRID, 4 } };
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t k = 0; k < NELEM(kinds); k++)
		for (size_t i = hits_from(l, u->off); i < l->nhits &&
		    l->hits[i].off < u->end; i++) {
			const struct hit *h = &l->hits[i];

			if (h->section != (int)kinds[k].s ||
			    h->off + h->len > u->end ||
			    about_registration(e, u, h) || in_address(l, i))
				continue;
			*seen |= kinds[k].bit;
			*at = span_of(u->b, h->off, h->len);
			break;
		}
}

static bool
speaks_of(const struct events *e, const struct draft *d, const struct unit *u)
{
	for (size_t i = 0; i < d->stmts.n; i++)
		if (d->stmts.v[i].u.b == u->b && (e->drafts.n == 1 ||
		    (d->stmts.v[i].u.off == u->off &&
		    d->stmts.v[i].first == d->first &&
		    d->stmts.v[i].last == d->last)))
			return true;
	return false;
}

void
event_mode(struct events *e, struct draft *d)
{
	unsigned seen = 0;
	size_t	 n = 0;
	struct circ_span at = { CIRC_NOWHERE, 0, 0 };

	for (size_t i = 0; i < d->stmts.n; i++) {
		struct unit c = clause(e, &d->stmts.v[i]);

		if (d->stmts.v[i].first == d->first &&
		    d->stmts.v[i].last == d->last)
			mode_of_unit(e, &c, &seen, &at);
	}
	for (size_t i = 0; i < e->units.n && !d->inside; i++) {
		const struct unit *u = unit_nth(e, i);

		if (u->region == REGION_NONE || u->region == REGION_AGENDA ||
		    u->region == REGION_ANNEX)
			continue;
		if (e->drafts.n > 1 && speaks_of(e, d, u))
			continue;
		if (u->region == REGION_BODY && !speaks_of(e, d, u) &&
		    (n++ > 5 || e->drafts.n > 1 ||
		    d->location_rank >= RANK_VENUE ||
		    (unit_hit(e, u, LANG_MEETING) == NULL &&
		    unit_hit(e, u, LANG_INVITE) == NULL)))
			continue;
		if (u->region == REGION_SUBJECT && e->drafts.n > 1 &&
		    d->location.text.s != NULL)
			continue;
		mode_of_unit(e, u, &seen, &at);
	}
	if ((seen & 4) != 0 && (seen & 2) == 0 && d->location_rank == 0)
		seen = 1;		/* "remote participation only" */
	if ((seen & 4) != 0 || ((seen & 1) != 0 && (seen & 2) != 0))
		d->mode = CIRC_HYBRID;
	else if ((seen & 1) != 0)
		d->mode = d->location_rank >= RANK_SENTENCE &&
		    unit_hit(e, &(struct unit){ e->f->doc->blocks[
		    d->location.at.block], d->location.at.off,
		    d->location.at.off + d->location.at.len, 0 },
		    LANG_ONLINE) == NULL && geo_zone(&e->geo,
		    d->location.text, NULL) != NULL ? CIRC_HYBRID :
		    CIRC_ONLINE;
	else if ((seen & 2) != 0 || d->location.text.s != NULL)
		d->mode = CIRC_IN_PERSON;
	d->mode_at = at;
	if (d->mode == CIRC_ONLINE && d->location_rank < RANK_LABEL &&
	    (d->location.text.s == NULL || words_in(e->f,
	    d->location.at.block, LANG_ONLINE, d->location.at.off,
	    d->location.at.off + d->location.at.len) == NULL)) {
		d->location = (struct circ_value){ 0 };
		if (e->drafts.n == 1)
			online_place(e, d);
	}
}

/* ------------------------------------------------------------------- links */

/* A link of a unit: an URL printed, or the target of a hyperlink. */
static bool
link_in(struct events *e, const struct unit *u, struct circ_value *v)
{
	size_t	 i = 0;
	const struct mention *m = unit_mention(e, u, MENTION_URL, &i);

	for (size_t k = 0; k < u->b->nlinks; k++) {
		const struct doc_anchor *a = &u->b->links[k];

		if (a->off < u->off || a->off + a->len > u->end ||
		    !(str_starts(a->target, "http:") ||
		    str_starts(a->target, "https:") ||
		    str_starts(a->target, "www.")))
			continue;
		v->text = a->target;
		v->at = span_of(u->b, a->off, a->len);
		return true;
	}
	if (m == NULL)
		return false;
	v->text = m->name.s != NULL ? m->name : model_quote(e->f->m, m->at);
	v->at = m->at;
	return true;
}

void
event_links(struct events *e, struct draft *d)
{
	for (size_t i = 0; i < d->stmts.n; i++) {
		struct circ_value v = { 0 };

		if (d->url.text.s == NULL && unit_hit(e, &d->stmts.v[i].u,
		    LANG_REGISTER) == NULL && link_in(e, &d->stmts.v[i].u, &v))
			d->url = v;
	}
	for (size_t i = 0; i < e->units.n; i++) {
		const struct unit *u = unit_nth(e, i);
		struct circ_value v = { 0 };
		uint32_t from;

		if (u->region == REGION_NONE || u->region == REGION_AGENDA ||
		    !link_in(e, u, &v))
			continue;
		if (unit_hit(e, u, LANG_REGISTER) != NULL ||
		    unit_label(e, u, LANG_REGISTER, &from)) {
			if (d->registration.text.s == NULL)
				d->registration = v;
		} else if (d->url.text.s == NULL && e->drafts.n == 1 &&
		    u->region != REGION_ANNEX)
			d->url = v;
	}
}
