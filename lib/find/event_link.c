/* SPDX-License-Identifier: MIT */
/*
 * The page of a meeting, and where one registers for it.  A link belongs to
 * the meeting that it is said of; where several are announced and none is
 * named beside it, to those that the letter is about.
 */
#include "find/event_name.h"
#include "find/name.h"
#include "find/place.h"

#define OF_LINK 80	/* bytes of what a link in a list is for */
#define OF_FORM 24	/* bytes: "fellowship applicants should register" */

/* A link of off..end: an URL printed, or the target of a hyperlink. */
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

/* "..., for details see"; but not "through the focal point of your house" */
static bool
begins_clause(const struct events *e, const struct unit *u, uint32_t off)
{
	const struct hit *and = unit_hit_before(e, u, LANG_AND, off);
	uint32_t before;
	size_t	 len;

	while (off > u->off && u->b->text.s[off - 1] == ' ')
		off--;
	if (off == u->off)
		return true;
	before = (uint32_t)utf8_prev(u->b->text.s, off);
	return !rune_letter(utf8_get(u->b->text.s + before, off - before,
	    &len)) || (and != NULL && and->off + and->len == off);
}

/* Is a link said to be for more information, and not to register? */
static bool
informs(const struct events *e, const struct unit *u, uint32_t link)
{
	const struct hit *info = unit_hit_before(e, u, LANG_CONTACT, link);
	const struct hit *reg = unit_hit_before(e, u, LANG_REGISTER, link);

	return info != NULL && reg != NULL && info->off > reg->off &&
	    begins_clause(e, u, info->off);
}

/* "Nominations", "confirm your attendance", but of nothing else. */
static bool
asks_who(const struct events *e, const struct unit *u, uint32_t link)
{
	const struct line *l = &e->f->lines[u->b->id];
	bool	 asks = false;

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		if (l->hits[i].section != LANG_FORM ||
		    (l->hits[i].value == 0 && l->hits[i].off > link))
			continue;
		if (l->hits[i].value == 1)
			return false;
		asks = true;
	}
	return asks;
}

/* A link by which one joins an online meeting is none to register. */
static bool
joins(struct circ_str target)
{
	static const char *const marks[] = { "/meetup-join/", "zoom.us/j/",
	    "/wbxmjs/joinservice", "meet.google.com/" };

	for (size_t i = 0; i < NELEM(marks); i++)
		if (str_find(target, marks[i], 0) >= 0)
			return true;
	return false;
}

/*
 * "Return the form by 3 May. Hotels are listed at ...", "register by 3 May;
 * for visas see ...": a link to what is not registration.
 */
static bool
of_other_matter(const struct events *e, const struct unit *u, uint32_t link)
{
	const struct hit *reg = unit_hit_before(e, u, LANG_REGISTER, link);
	const struct line *l = &e->f->lines[u->b->id];
	const struct hit *form = reg != NULL ? unit_hit_before(e, u,
	    LANG_FORM, reg->off) : NULL;
	uint32_t from = reg != NULL ? reg->off + reg->len : u->off;

	/* "Fellowship applicants should register at" */
	if (form != NULL && form->value == 1 && form->off + form->len +
	    OF_FORM >= reg->off && words_in(e->f, u->b->id, LANG_AND,
	    form->off, reg->off) == NULL)
		return true;

	for (size_t i = hits_from(l, from); i < l->nhits &&
	    l->hits[i].off < link; i++) {
		const struct hit *h = &l->hits[i];

		if (h->section == LANG_LODGING || (h->section == LANG_FORM &&
		    h->value == 1))
			return reg == NULL || memchr(u->b->text.s + from, ';',
			    h->off - from) != NULL;
	}
	return false;
}

/* Does a unit tell where one registers?  A label may be the line above. */
static bool
registers(const struct events *e, size_t i, uint32_t link)
{
	const struct unit *u = unit_nth(e, i);
	uint32_t from;

	if (of_other_matter(e, u, link))
		return false;
	if (unit_hit(e, u, LANG_REGISTER) != NULL ||
	    unit_label(e, u, LANG_REGISTER, &from) || asks_who(e, u, link))
		return true;
	/* "Registration is mandatory. The form is at ..." */
	return i > 0 && unit_nth(e, i - 1)->b == u->b &&
	    unit_hit(e, unit_nth(e, i - 1), LANG_REGISTER) != NULL &&
	    unit_hit(e, u, LANG_CONTACT) == NULL &&
	    unit_hit(e, u, LANG_AGENDA) == NULL && u->end - u->off < 120;
}

/* Does a unit with a link end in a semicolon, and has the one behind it one? */
static bool
link_follows(const struct events *e, const struct unit *u)
{
	size_t	 i = unit_index(e, u->b, u->off), k = 0, n = 0;
	struct circ_str s = str_trim(str_sub(u->b->text, u->off,
	    u->end - u->off));

	return i + 1 < e->units.n && e->units.v[i + 1].b == u->b &&
	    unit_mention(e, u, MENTION_URL, &n) != NULL &&
	    (str_ends(s, ";") || str_ends(s, "\u061B") ||
	    str_ends(s, "\uFF1B")) && unit_mention(e, &e->units.v[i + 1],
	    MENTION_URL, &k) != NULL;
}

/*
 * Of which meeting is a link said?  Of that in the words from "register" on,
 * or in the sentence, or in the one before: "To register for it, ...".
 */
static enum scope
scope_link(const struct events *e, const struct draft *d,
    const struct unit *u, uint32_t link)
{
	const struct hit *reg = unit_hit_before(e, u, LANG_REGISTER, link);
	struct unit part = *u;
	enum scope s = scope_named(e, d, u);
	size_t	 i = unit_index(e, u->b, u->off);
	int	 named = 0;

	if (reg != NULL) {
		part.off = reg->off;
		part.end = link;
		named = scope_names(e, d, &part);
	}
	if (named == 0 && s == SCOPE_ALL && i > 0 && i < e->units.n &&
	    unit_nth(e, i - 1)->b == u->b &&
	    !link_follows(e, unit_nth(e, i - 1)))
		named = scope_names(e, d, unit_nth(e, i - 1));
	return named > 0 ? SCOPE_NEAR : named < 0 ? SCOPE_OTHER : s;
}

/* "both meetings" in a letter that is about two, and tells of more? */
static bool
both_main(const struct events *e, const struct unit *u)
{
	const struct hit *h = unit_hit(e, u, LANG_BOTH);
	size_t	 n = 0;

	for (size_t i = 0; i < e->drafts.n; i++)
		n += scope_main(e, &e->drafts.v[i]);
	return h != NULL && h->value == 1 && n == 2;
}

/*
 * "Register for all face-to-face events at ...": is a word for how one meets
 * said of meetings in the plural?
 */
static bool
of_way(const struct events *e, const struct unit *u, enum lang_section way)
{
	const struct line *l = &e->f->lines[u->b->id];

	for (size_t i = hits_from(l, u->off); i < l->nhits &&
	    l->hits[i].off < u->end; i++) {
		const struct hit *h = &l->hits[i], *noun;
		uint32_t end = h->off + h->len;

		if (h->section != (int)way)
			continue;
		if ((noun = words_at(e->f, u->b->id, LANG_MEETING, end + 1)) !=
		    NULL && noun->value == 1)
			return true;
		noun = unit_hit_before(e, u, LANG_MEETING, h->off);
		if (noun != NULL && noun->value == 1 &&
		    noun->off + noun->len + 1 >= h->off)
			return true;
	}
	return false;
}

static void
give_link(struct events *e, const struct unit *u, const struct circ_value *v)
{
	bool	 there = of_way(e, u, LANG_IN_PERSON);
	bool	 pair = both_main(e, u), online = false;
	bool	 both = pair || scope_both(e, u);

	/* a letter about webinars: the conference after them is another's */
	for (size_t i = 0; i < e->drafts.n; i++)
		online |= e->drafts.v[i].apart &&
		    scope_main(e, &e->drafts.v[i]);
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];
		enum scope s = both ? SCOPE_ALL : scope_link(e, d, u,
		    v->at.off);

		if (d->registration.text.s != NULL || s == SCOPE_OTHER ||
		    (there && d->apart) ||
		    scope_except(e, d, u, v->at.off) < 0 ||
		    (pair && !scope_main(e, d)) ||
		    (s == SCOPE_ALL && !both && (!scope_main(e, d) ||
		    (online && !d->apart))))
			continue;
		d->registration = *v;
	}
}

/* "at A (forum) and B (meeting)": the end of brackets right behind a link. */
static uint32_t
bracket_behind(const struct unit *u, uint32_t off)
{
	const char *s = u->b->text.s;
	uint32_t at = off;

	size_t	 len;
	uint32_t r;

	while (at < u->end && s[at] == ' ')
		at++;
	if (at >= u->end || ((r = utf8_get(s + at, u->end - at, &len)) != '('
	    && r != 0xFF08))
		return off;
	for (; at < u->end; at += (uint32_t)len) {
		r = utf8_get(s + at, u->end - at, &len);
		if (r == ')' || r == 0xFF09)
			return at + (uint32_t)len;
	}
	return off;
}

/* "for both meetings: the workshop A; the group B": behind the colon, where
   nothing but a few words stands before the first link. */
static uint32_t
behind_colon(const struct unit *u, uint32_t link)
{
	uint32_t at = link;
	size_t	 len;

	while (at > u->off && link - at <= OF_LINK) {
		at = (uint32_t)utf8_prev(u->b->text.s, at);
		if (COLON(utf8_get(u->b->text.s + at, link - at, &len)))
			return name_runes(u, at, link) > 3 ? at +
			    (uint32_t)len : u->off;
	}
	return u->off;
}

/*
 * "Register for the webinar at A and for the meeting at B": each link with
 * the words before it.
 */
static void
give_registration(struct events *e, const struct unit *u,
    const struct circ_value *v)
{
	const struct mention *m, *next;
	struct unit part = *u;
	size_t	 i = 0, k;

	if (unit_mention(e, u, MENTION_URL, &i) == NULL ||
	    unit_mention(e, u, MENTION_URL, &i) == NULL) {
		if (link_follows(e, u))
			part.off = behind_colon(u, v->at.off);
		give_link(e, &part, v);
		return;
	}
	for (i = 0; (m = unit_mention(e, u, MENTION_URL, &i)) != NULL;) {
		struct circ_value one = { 0 };

		part.end = bracket_behind(u, m->at.off + m->at.len);
		k = i;
		next = unit_mention(e, u, MENTION_URL, &k);
		if (part.off == u->off)
			part.off = behind_colon(u, m->at.off);
		if (next == NULL && unit_hit_after(e, u, LANG_MEETING,
		    part.end) != NULL)
			part.end = u->end;
		if (link_in(e, &part, &one) && !informs(e, &part, one.at.off))
			give_link(e, &part, &one);
		part.off = part.end;
	}
}

/* A link in a column headed "Registration": of the meeting of its row. */
static bool
give_row(struct events *e, const struct unit *u, const struct circ_value *v)
{
	const struct doc_cell *c = u->b->cell;

	if (!unit_headed(e, u, LANG_REGISTER))
		return false;
	for (size_t i = 0; i < e->drafts.n; i++)
		for (size_t k = 0; k < e->drafts.v[i].stmts.n; k++) {
			const struct doc_cell *x =
			    e->drafts.v[i].stmts.v[k].u.b->cell;

			if (x == NULL || x->table != c->table ||
			    x->row != c->row)
				continue;
			e->drafts.v[i].registration = *v;
			if (str_eq(e->drafts.v[i].url.text, v->text))
				e->drafts.v[i].url = (struct circ_value){ 0 };
		}
	return true;
}

static bool
in_note(const struct unit *u)
{
	return u->b->story == DOC_NOTE;
}

/*
 * "The Hall (HALL) is ... Its website is:": the page of a place, not of a
 * meeting: a sentence before the link, or its own, is about the building.
 */
static bool
of_building(const struct events *e, size_t i)
{
	for (size_t n = 0; n < 2 && i < e->units.n; n++, i--) {
		const struct unit *u = unit_nth(e, i);
		const struct hit *v = unit_hit(e, u, LANG_VENUE_NOUN);

		if (n > 0 && u->b != unit_nth(e, i + 1)->b)
			return false;
		if (v != NULL && v->value <= 2 && unit_hit(e, u,
		    LANG_INVITE) == NULL)
			return true;
		if (unit_hit(e, u, LANG_MEETING) != NULL || i == 0)
			return false;
	}
	return false;
}

/* "Tel.: ..., www.office.example": an office's address, no meeting's page. */
static bool
of_office(const struct events *e, const struct unit *u)
{
	size_t	 i = 0;

	return u->region != REGION_ANNEX && unit_mention(e, u, MENTION_PHONE,
	    &i) != NULL && unit_hit(e, u, LANG_MEETING) == NULL;
}

void
event_links(struct events *e)
{
	for (size_t i = 0; i < e->drafts.n; i++) {
		struct draft *d = &e->drafts.v[i];

		for (size_t k = 0; k < d->stmts.n; k++) {
			struct circ_value v = { 0 };
			const struct unit *u = &d->stmts.v[k].u;

			if (d->url.text.s == NULL && unit_hit(e, u,
			    LANG_REGISTER) == NULL && link_in(e, u, &v))
				d->url = v;
		}
	}
	for (size_t i = 0; i < e->units.n && e->drafts.n > 0; i++) {
		const struct unit *u = unit_nth(e, i);
		struct draft *d = &e->drafts.v[0];
		struct circ_value v = { 0 };

		if ((u->region == REGION_NONE && !in_note(u)) ||
		    u->region == REGION_AGENDA || !link_in(e, u, &v))
			continue;
		if (give_row(e, u, &v))
			continue;
		if (joins(v.text))
			continue;
		if (registers(e, i, v.at.off) && !informs(e, u, v.at.off))
			give_registration(e, u, &v);
		else if (d->url.text.s == NULL && e->drafts.n == 1 &&
		    u->region != REGION_ANNEX && !in_note(u) &&
		    !of_office(e, u) && !of_building(e, i))
			d->url = v;
	}
}
