/* SPDX-License-Identifier: MIT */
/*
 * Every place of a document that a meeting may have: behind a label, behind a
 * preposition in a sentence that announces, before a verb ("the Delta hotel
 * will be the venue"), in the pieces of a title (site_piece.c).
 */
#include "find/event_name.h"
#include "find/place.h"

uint32_t
site_skip(const struct unit *u, uint32_t off)
{
	size_t	 len;

	while (off < u->end) {
		uint32_t r = utf8_get(u->b->text.s + off, u->end - off, &len);

		if (!rune_space(r) && r != ',' && r != ':' && r != '-' &&
		    r != '|' && r != 0xFF1A && r != 0xFF0C && r != 0x060C &&
		    r != 0x3001)
			break;
		off += (uint32_t)len;
	}
	return off;
}

/*
 * "the Delta hotel", "el Hotel Delta", "位于中国重庆的...": without what only
 * points to it.  A capital belongs to a name: "La Paz".
 */
static uint32_t
skip_article(const struct events *e, const struct unit *u, uint32_t off)
{
	static const char here[] = "位于";
	struct circ_str s = str_sub(u->b->text, off, u->end - off);
	const struct hit *a = words_at(e->f, u->b->id, LANG_ARTICLE, off);
	uint32_t past, r;
	size_t	 len;

	if (str_starts(s, here))
		return off + (uint32_t)strlen(here);
	if (a == NULL || s.s[0] < 'a' || s.s[0] > 'z')
		return off;
	past = off + a->len;
	if (past + 1 < u->end && u->b->text.s[past] == ' ')
		past++;
	else if (str_ends(str_sub(u->b->text, off, a->len), "'") == 0)
		return off;
	r = utf8_get(u->b->text.s + past, u->end - past, &len);
	return rune_upper(r) || rune_quote(r) || words_at(e->f, u->b->id,
	    LANG_VENUE_NOUN, past) != NULL || str_starts(s, "the ") ? past :
	    off;
}

/* "du 5 au 6 mai", "13 h à 14 h", "time in Lima" lead to no place. */
static bool
in_days(const struct events *e, const struct unit *u, uint32_t off)
{
	static const enum mention_kind kinds[] = { MENTION_DATE,
	    MENTION_TIME, MENTION_ZONE };
	const struct mention *m;

	for (size_t k = 0; k < NELEM(kinds); k++)
		for (size_t i = 0; (m = unit_mention(e, u, kinds[k], &i)) !=
		    NULL && m->at.off <= off;)
			if (off < m->at.off + m->at.len && (m->at.off < off ||
			    kinds[k] == MENTION_ZONE))
				return true;
	return false;
}

/*
 * "at UNESCO in Paris", "в Комитете в г. Варшаве": a name, and behind it the
 * city that it is in.
 */
static bool
house_in_city(struct events *e, const struct unit *u, uint32_t off,
    uint32_t end, const char **zone)
{
	const struct unit in = { u->b, off, end, u->region };
	struct geo_hit city = { 0 };
	struct circ_str s = str_sub(u->b->text, off, end - off);
	const struct hit *at;
	size_t	 len;

	if (s.n == 0 || !rune_upper(utf8_get(s.s, s.n, &len)) ||
	    unit_hit_before(e, u, LANG_INVITE, off) == NULL || words_in(e->f,
	    u->b->id, LANG_MEETING, off, end) != NULL || words_in(e->f,
	    u->b->id, LANG_NO_VENUE, off, end) != NULL ||
	    (*zone = geo_zone(&e->geo, s, &city)) == NULL ||
	    (at = unit_hit_before(e, &in, LANG_AT_PLACE, off + city.off)) ==
	    NULL || at->off < off + 3 ||
	    at->off + at->len + 3 < off + city.off ||
	    name_runes(u, off, at->off) > 40)
		return false;
	for (uint32_t i = off; i < at->off; i++)
		if (rune_digit((unsigned char)u->b->text.s[i]) >= 0)
			return false;
	return true;
}

/*
 * "in Lima (Peru), at the Condor Hotel": where the building begins behind a
 * town that brackets tell more of; off: there is none.
 */
static uint32_t
behind_town(struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct line *l = &e->f->lines[u->b->id];
	const char *s = u->b->text.s, *zone;

	for (size_t i = hits_from(l, off + 1); i < l->nhits &&
	    l->hits[i].off < end; i++) {
		const struct hit *h = &l->hits[i];
		uint32_t from = h->off, to = h->off + h->len;

		if (h->section != LANG_AT_PLACE || to >= end)
			continue;
		while (from > off && (s[from - 1] == ' ' || s[from - 1] ==
		    ','))
			from--;
		if (from > off + 2 && s[from - 1] == ')' && memchr(s + from,
		    ',', h->off - from) != NULL && site_kind(e, u->b, to, end,
		    &zone) >= SITE_VENUE)
			return skip_article(e, u, site_skip(u, to));
	}
	return off;
}

/*
 * "Meeting on Safety in Small Facilities, Accra": what a subject's meeting is
 * called is no place; where that one ends, or off.
 */
static uint32_t
behind_name(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	for (size_t i = 0; i < e->drafts.n && u->region == REGION_SUBJECT; i++) {
		const struct circ_value *t = &e->drafts.v[i].title;
		uint32_t past = t->at.off + t->at.len;

		if (t->text.s != NULL && t->at.block == u->b->id &&
		    off > t->at.off && off < past && past + 3 < end)
			return site_skip(u, past);
	}
	return off;
}

/* Note the place off..end of a unit, if it is one. */
bool
site_add(struct events *e, const struct unit *u, uint32_t off, uint32_t end,
    bool label, bool phrase)
{
	struct site s = { .u = *u, .label = label, .phrase = phrase };

	off = behind_name(e, u, off, end);
	s.off = skip_article(e, u, site_skip(u, off));
	if (s.off >= end || in_days(e, u, s.off))
		return false;
	s.end = site_trim(e, u, s.off, end);
	if (phrase && s.end > s.off)
		s.off = behind_town(e, u, s.off, s.end);
	if (s.off >= s.end || (!label && unit_same(e, u, s.off, s.end)))
		return false;
	s.kind = site_kind(e, u->b, s.off, s.end, &s.zone);
	if (s.kind == SITE_NONE && phrase && house_in_city(e, u, s.off,
	    s.end, &s.zone))
		s.kind = SITE_FULL;
	if (s.kind == SITE_NONE && label && site_named(str_sub(u->b->text,
	    s.off, s.end - s.off)) && unit_hit(e, u, LANG_ONLINE) == NULL)
		s.kind = SITE_VENUE;
	if (s.kind == SITE_NONE)
		return false;
	*vec_push(e->f->ctx, &e->sites) = s;
	model_trace(e->f->ctx, e->f->m, span_of(u->b, s.off, s.end - s.off),
	    "place of kind %d%s%s", (int)s.kind, label ? ", labelled" : "",
	    phrase ? ", in a sentence" : "");
	return true;
}

/* ---------------------------------------------------------------- phrases */

/* "at the invitation of the Institute in Lima": who invites, not where. */
static bool
hosts(struct events *e, const struct unit *u, uint32_t off)
{
	static const enum lang_section verb[] = { LANG_INVITE, LANG_TITLE_END };
	const struct hit *h = unit_hit_before(e, u, LANG_HOST, off), *v;
	const struct hit *at = words_at(e->f, u->b->id, LANG_AT_PLACE, off);

	if (h == NULL)
		return false;
	/* "hosted by the Government of Chile at the new Condor Hotel" */
	if (at != NULL && (v = words_in(e->f, u->b->id, LANG_VENUE_NOUN,
	    at->off + at->len, site_end(e, u, site_skip(u, at->off +
	    at->len), false))) != NULL && v->value < 3)
		return false;
	for (size_t i = 0; i < NELEM(verb); i++)
		if ((v = unit_hit_before(e, u, verb[i], off)) != NULL &&
		    v->off >= h->off + h->len)
			return false;
	for (uint32_t i = h->off + h->len; i < off; i++)
		if (u->b->text.s[i] == ',' ||
		    strncmp(u->b->text.s + i, "\xD8\x8C", 2) == 0 ||
		    strncmp(u->b->text.s + i, "\xEF\xBC\x8C", 3) == 0)
			return false;
	return true;
}

/* "the session in Lima will not take place": where nobody meets. */
static bool
denied(const struct events *e, const struct unit *u, uint32_t off,
    uint32_t end)
{
	const struct hit *no = unit_hit_after(e, u, LANG_NOT, off + 1), *v;
	size_t	 len;

	if (no == NULL || (no->off < end ? rune_cjk(utf8_get(u->b->text.s +
	    no->off, u->end - no->off, &len)) : name_runes(u, end, no->off) >
	    12))
		return false;
	v = unit_hit_after(e, u, LANG_INVITE, no->off + no->len);
	return v != NULL && name_runes(u, no->off + no->len, v->off) <= 12;
}

/* "9:00 Lima time (10:00 in Quito)": where it is another hour then. */
static bool
of_clock(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct mention *m, *last = NULL;
	size_t	 i = 0, n = 0, k = 0;

	while ((m = unit_mention(e, u, MENTION_TIME, &i)) != NULL &&
	    m->at.off < off) {
		last = m;
		n++;
	}
	return n > 1 && last->at.off + last->at.len + 2 >= off &&
	    (m = unit_mention(e, u, MENTION_ZONE, &k)) != NULL &&
	    m->at.off < last->at.off;
}

/* "The Mission at X presents its compliments to the Missions at Y and ..." */
static uint32_t
past_compliments(const struct events *e, const struct unit *u)
{
	const struct hit *c = unit_hit(e, u, LANG_COMPLIMENTS), *v;

	if (c == NULL || c->value != 0)
		return u->off;
	v = unit_hit_after(e, u, LANG_INVITE, c->off + c->len);
	return v != NULL ? v->off : u->end;
}

/* "at ITU Headquarters in Geneva": what follows a preposition of place. */
static void
phrase_sites(struct events *e, const struct unit *u, bool hosted)
{
	const struct line *l = &e->f->lines[u->b->id];
	uint32_t last = UINT32_MAX, end, from = past_compliments(e, u);

	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i], *v;
		uint32_t off = h->off + h->len;

		if (h->section != LANG_AT_PLACE || h->off == last ||
		    off >= u->end)
			continue;
		last = h->off;
		if (of_clock(e, u, h->off) || (!hosted && hosts(e, u,
		    h->off)) || words_at(e->f, u->b->id, LANG_HOST, h->off)
		    != NULL || words_at(e->f, u->b->id,
		    LANG_IN_PERSON, h->off) != NULL ||
		    words_at(e->f, u->b->id, LANG_ONLINE, h->off) != NULL)
			continue;
		/* "بمقر": the preposition and the building in one word */
		v = words_in(e->f, u->b->id, LANG_VENUE_NOUN, h->off, off);
		if (v != NULL && v->off + v->len == off)
			off = v->off;
		end = site_end(e, u, off, false);
		if (!denied(e, u, off, end) &&
		    unit_same(e, u, h->off, end) == NULL)
			site_add(e, u, off, end, false, true);
	}
}

/* Arabic writes "in" onto the word: "بجنيف", "بفندق". */
static void
prefixed_sites(struct events *e, const struct unit *u)
{
	struct circ_str s = str_sub(u->b->text, u->off, u->end - u->off);
	struct geo_hit hit[16];
	size_t	 n;

	if (e->f->lang == NULL || strcmp(e->f->lang->code, "ar") != 0)
		return;
	n = geo_scan(&e->geo, s, false, hit, NELEM(hit));
	for (size_t i = 0; i < n; i++) {
		uint32_t off = u->off + hit[i].off;

		if (hit[i].kind == GEO_CITY && hit[i].off >= 3 &&
		    memcmp(s.s + hit[i].off - 2, "\xD8\xA8", 2) == 0 &&
		    !hosts(e, u, off))
			site_add(e, u, off, site_end(e, u, off, false),
			    false, true);
	}
}

/* "The Delta Hotel", "L'Hôtel Delta": past what begins a sentence. */
static uint32_t
first_noun(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *a = words_at(e->f, u->b->id, LANG_ARTICLE, off);
	uint32_t past;

	if (str_starts(str_sub(u->b->text, off, u->end - off), "The "))
		return off + 4;
	if (a == NULL)
		return off;
	past = site_skip(u, off + a->len);
	return past < u->end && words_at(e->f, u->b->id, LANG_VENUE_NOUN,
	    past) != NULL ? past : off;
}

/*
 * "On 13 July the Delta hotel in Montreal will be the venue": no preposition
 * before it, a verb behind it.
 */
static void
subject_site(struct events *e, const struct unit *u)
{
	const struct hit *v = unit_hit(e, u, LANG_VENUE_NOUN);
	const struct mention *m;
	struct geo_hit city = { 0 };
	uint32_t off = u->off, end, verb;
	size_t	 i = 0, len;

	if (v == NULL || v->value == 4)
		return;
	while ((m = unit_mention(e, u, MENTION_DATE, &i)) != NULL &&
	    m->at.off < v->off)
		off = m->at.off + m->at.len;
	off = first_noun(e, u, skip_article(e, u, site_skip(u, off)));
	if (v->off > off + 60)
		return;
	end = site_end(e, u, off, false);
	verb = site_skip(u, end);
	if (end <= v->off || verb >= u->end || words_in(e->f, u->b->id,
	    LANG_TITLE_END, off, v->off) != NULL || (words_at(e->f, u->b->id,
	    LANG_INVITE, verb) == NULL && words_at(e->f, u->b->id,
	    LANG_TITLE_END, verb) == NULL) || words_in(e->f, u->b->id,
	    LANG_MEETING, off, v->off) != NULL)
		return;
	/* Chinese puts the city first: "秘书处将与北京大学合作" is no place */
	if (geo_zone(&e->geo, str_sub(u->b->text, off, end - off), &city) &&
	    (city.off == 0 || !rune_cjk(utf8_get(u->b->text.s + off, end -
	    off, &len))))
		site_add(e, u, off, end, false, true);
}

/* "The Condor Hotel, Elm Street 5, welcomes us": under the heading "Venue". */
static void
first_site(struct events *e, const struct unit *u)
{
	uint32_t off = first_noun(e, u, skip_article(e, u, site_skip(u,
	    u->off)));
	uint32_t end = site_end(e, u, off, false);

	if (words_in(e->f, u->b->id, LANG_VENUE_NOUN, off, end) != NULL &&
	    !site_names_meeting(e, u->b, off, end))
		site_add(e, u, off, end, false, true);
}

/* -------------------------------------------------------------- document */

/* Units that tell of a meeting: its statements, the head of its agenda. */
static void
note_stated(const struct events *e, uint8_t *stated)
{
	for (size_t i = 0; i < e->drafts.n; i++) {
		const struct draft *d = &e->drafts.v[i];

		for (size_t k = 0; k < d->stmts.n; k++) {
			const struct unit *s = &d->stmts.v[k].u, *u;

			for (size_t n = unit_index(e, s->b, 0);
			    n < e->units.n && (u = unit_nth(e, n))->b == s->b;
			    n++)
				stated[n] |= u->region != REGION_BODY ||
				    (u->off < s->end && s->off < u->end);
		}
		for (size_t n = 0; d->stmts.n == 0 && n < e->units.n; n++)
			stated[n] |= scope_heads(d, e->units.v[n].b->id);
	}
}

static bool
among(const struct circ_value *v, size_t n, uint32_t block)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].text.s != NULL && v[i].at.block == block)
			return true;
	return false;
}

/* The house of who writes, or of who is written to, is no meeting's. */
static bool
in_letterhead(const struct events *e, uint32_t block)
{
	const struct circ_circular *c = &e->f->m->c;

	return among(&c->issuer, 1, block) ||
	    among(c->addressees, c->naddressees, block) ||
	    among(c->copies, c->ncopies, block);
}

/*
 * The letterhead's address: above the title, and above the reference or the
 * addressees that a letter has.
 */
static bool
above_letter(const struct events *e, uint32_t block)
{
	const struct circ_circular *c = &e->f->m->c;

	if (c->subject.text.s != NULL && c->subject.at.block <= block)
		return false;
	return (c->reference.text.s != NULL &&
	    c->reference.at.block > block) || (c->naddressees > 0 &&
	    c->addressees[0].at.block > block);
}

/* "Marmorvej 51, 2100 Copenhagen. Tel.: ...", above all: who writes. */
static bool
own_address(const struct events *e, const struct unit *u)
{
	static const enum mention_kind kinds[] = { MENTION_PHONE,
	    MENTION_EMAIL };
	const struct unit whole = { u->b, 0, (uint32_t)u->b->text.n,
	    u->region };
	const struct circ_value *title = &e->f->m->c.subject;

	if (title->text.s != NULL && title->at.block <= u->b->id)
		return false;
	for (size_t k = 0; k < NELEM(kinds); k++) {
		size_t	 i = 0;

		if (unit_mention(e, &whole, kinds[k], &i) != NULL)
			return true;
	}
	return false;
}

/* "Ms M. Perez (Mexico)" is where she comes from. */
static bool
of_person(const struct events *e, const struct unit *u)
{
	return unit_headed(e, u, LANG_SPEAKER) ||
	    unit_headed(e, u, LANG_COLUMN_SPEAKER) ||
	    (u->b->cell != NULL && words_at(e->f, u->b->id, LANG_HONORIFIC,
	    u->off) != NULL);
}

static bool
head(const struct unit *u)
{
	return u->region == REGION_SUBJECT || u->region == REGION_TITLE;
}

static void
unit_sites(struct events *e, size_t i, bool stated)
{
	const struct unit *u = unit_nth(e, i);
	size_t	 before = e->sites.n;
	bool	 invites = unit_hit(e, u, LANG_INVITE) != NULL;
	bool	 headed = !invites && !stated && site_headed(e, i);

	if (u->region == REGION_NONE || of_person(e, u) ||
	    site_labelled(e, i) ||
	    (u->region != REGION_AGENDA && site_told(e, u)))
		return;
	if (u->region == REGION_AGENDA) {
		size_t	 k = 0;

		/* a paper that says it among the lines of its programme */
		if (u->b->cell == NULL && unit_hit(e, u, LANG_VENUE_NOUN) !=
		    NULL && unit_mention(e, u, MENTION_TIME, &k) == NULL &&
		    unit_hit(e, u, LANG_SPEAKER) == NULL &&
		    unit_hit(e, u, LANG_HONORIFIC) == NULL &&
		    geo_zone(&e->geo, str_sub(u->b->text, u->off,
		    u->end - u->off), NULL) != NULL) {
			site_pieces(e, u);
			if (invites)
				phrase_sites(e, u, false);
		}
		return;
	}
	if (invites || stated) {
		phrase_sites(e, u, false);
		prefixed_sites(e, u);
		subject_site(e, u);
		/* "hosted by the Government of Peru in Lima": nowhere else */
		if (e->sites.n == before && stated)
			phrase_sites(e, u, true);
		if (e->sites.n > before)
			site_brackets(e, u);
	}
	if (headed) {
		phrase_sites(e, u, false);
		if (e->sites.n == before)
			first_site(e, u);
		return;
	}
	if (!stated && (in_letterhead(e, u->b->id) || own_address(e, u)))
		return;
	if (u->region == REGION_SUBJECT || ((head(u) || stated) &&
	    (!invites || e->sites.n == before) && !site_line(e, i)))
		site_pieces(e, u);
	for (size_t k = before; k < e->sites.n; k++)
		e->sites.v[k].house = !stated && above_letter(e, u->b->id);
}

/* "Forum | Condor Hotel, Elm Street 5": a building, where the cell on the left
   names one of the meetings. */
static bool
beside_name(const struct events *e, const struct unit *u)
{
	if (words_at(e->f, u->b->id, LANG_VENUE_NOUN, u->off) == NULL)
		return false;
	for (size_t i = 0; i < e->drafts.n; i++)
		if (scope_row_label(e, &e->drafts.v[i], u) > 0)
			return true;
	return false;
}

void
sites_find(struct events *e)
{
	uint8_t	*stated = arena_array(e->f->ctx, e->units.n + 1, 1);

	e->sites.n = 0;
	note_stated(e, stated);
	for (size_t i = 0; i < e->units.n; i++)
		stated[i] |= beside_name(e, unit_nth(e, i));
	for (size_t i = 0; i < e->units.n; i++)
		unit_sites(e, i, stated[i] != 0);
}
