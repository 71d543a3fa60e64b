/* SPDX-License-Identifier: MIT */
/*
 * One sentence as contacts: its names, addresses and numbers in order.  What
 * follows a name is that person's, up to the next name, a second address or
 * "with copy to"; what precedes all names is nobody's, unless a dash or a
 * bracket joins it to the name behind: "+41 22 ... - Ms X".
 */
#include "find/name.h"
#include "find/person.h"

#define REACH 240		/* bytes from a name to its first number */
#define NEAR 48			/* bytes from an address to "(Ms X)" */

static bool
same(const struct circ_value *a, const struct circ_value *b)
{
	return a->text.n == b->text.n &&
	    memcmp(a->text.s, b->text.s, a->text.n) == 0;
}

static bool
conflict(const struct circ_value *a, const struct circ_value *b)
{
	return a->text.n > 0 && b->text.n > 0 && !same(a, b);
}

static void
fill(struct circ_value *to, const struct circ_value *from)
{
	if (to->text.n == 0)
		*to = *from;
}

bool
card_empty(const struct circ_contact *c)
{
	return c->email.text.n + c->phone.text.n + c->fax.text.n == 0;
}

bool
card_merge(struct circ_contact *to, const struct circ_contact *x)
{
	if (conflict(&to->name, &x->name) || conflict(&to->email, &x->email))
		return false;
	fill(&to->name, &x->name);
	fill(&to->role, &x->role);
	fill(&to->email, &x->email);
	fill(&to->phone, &x->phone);
	fill(&to->fax, &x->fax);
	return true;
}

/* Is a word a label here?  One letter must stand right before its number. */
static bool
labels(const struct doc_block *b, const struct hit *h, uint32_t off)
{
	struct circ_str	 between = str_sub(b->text, h->off + h->len,
			    off - h->off - h->len);

	if (letter_runes(str_sub(b->text, h->off, h->len)) > 1)
		return true;
	for (size_t i = 0; i < between.n; i++)
		if (strchr(" .:(", between.s[i]) == NULL)
			return false;
	return between.n > 0;
}

/* Is the number at off labelled as a fax? The nearest word before decides;
   one that says both, "Tel./Fax", says telephone. */
static bool
is_fax(const struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t off)
{
	const struct line *line = &f->lines[b->id];
	uint32_t	 until = from;		/* the label before ends */
	bool		 fax = false;

	for (size_t i = hits_from(line, from); i < line->nhits &&
	    line->hits[i].off < off; i++) {
		const struct hit *h = &line->hits[i];

		if (h->off < until || h->off + h->len > off ||
		    (h->section != LANG_FAX && h->section != LANG_PHONE) ||
		    !labels(b, h, off))
			continue;
		until = h->off + h->len;
		fax = words_at(f, b->id, LANG_PHONE, h->off) == NULL;
	}
	return fax;
}

/* What stands between the name and the next sign: "Coordinator". */
static struct circ_value
role_after(struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t end)
{
	struct circ_str	 t = b->text;
	struct circ_value none = { 0 };
	uint32_t	 at = letter_skip_spaces(t, from), to, len, r;

	r = at < end ? text_rune(b, at, &len) : 0;
	if ((!COMMA(r) && !OPENING(r)) || r == 0x3001)
		return none;		/* "王明、李芳": two names */
	at = letter_skip_spaces(t, at + len);
	for (to = at; to < end; to += len) {
		r = text_rune(b, to, &len);
		if (COMMA(r) || SEMICOLON(r) || COLON(r) || OPENING(r) ||
		    r == '\n' || r == 0x3002)
			break;
	}
	if (to <= at || letter_has_digit(str_sub(t, at, to - at)) ||
	    letter_runes(str_sub(t, at, to - at)) > 90 ||
	    letter_mention(f, b->id, MENTION_EMAIL, at, to) != NULL ||
	    words_at(f, b->id, LANG_PHONE, at) != NULL ||
	    words_at(f, b->id, LANG_FAX, at) != NULL ||
	    words_at(f, b->id, LANG_EMAIL, at) != NULL ||
	    !rune_letter(utf8_get(t.s + at, t.n - at, &(size_t){ 0 })))
		return none;
	return value_of(f, b, at, to - at);
}

/* ------------------------------------------------- addresses and numbers */

struct anchor {
	struct circ_value v;
	enum { EMAIL, PHONE, FAX } kind;
};

/* "Tel.: 57051" from `from` on: a number that nothing but its label tells. */
static bool
short_number(struct find *f, const struct doc_block *b, uint32_t from,
    uint32_t end, struct anchor *a)
{
	const struct line *line = &f->lines[b->id];
	struct circ_str	 t = b->text;
	size_t		 n;

	for (size_t i = hits_from(line, from); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];
		uint32_t at = h->off + h->len, to;

		if (h->section != LANG_PHONE || h->len < 3 || at > end)
			continue;
		while (at < end && (t.s[at] == '.' || t.s[at] == ' ' ||
		    letter_colon(t, at) > 0))
			at += t.s[at] == '.' || t.s[at] == ' ' ? 1 :
			    letter_colon(t, at);
		for (to = at; to < end && rune_digit(utf8_get(t.s + to,
		    t.n - to, &n)) >= 0; to += (uint32_t)n)
			;
		if (to < at + 4 || to > at + 12 || letter_mention(f, b->id,
		    MENTION_DATE, at, at + 1) != NULL)
			continue;
		*a = (struct anchor){ value_of(f, b, at, to - at), PHONE };
		return true;
	}
	return false;
}

/* The first address or number from `from` on; the sentence begins at off. */
static bool
next_anchor(struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t from, uint32_t end, struct anchor *a)
{
	size_t		 n;
	const struct mention *m = mentions_of(f, b->id, &n);

	for (size_t i = mentions_from(f, b->id, from);
	    i < n && m[i].at.off < end; i++) {
		if (m[i].kind == MENTION_EMAIL) {
			*a = (struct anchor){ .kind = EMAIL };
			a->v.text = m[i].name.n > 0 ? m[i].name :
			    str_sub(b->text, m[i].at.off, m[i].at.len);
			a->v.at = m[i].at;
			return true;
		}
		if (m[i].kind == MENTION_PHONE) {
			a->v = value_of(f, b, m[i].at.off, m[i].at.len);
			a->kind = is_fax(f, b, off, m[i].at.off) ? FAX :
			    PHONE;
			return true;
		}
	}
	return from == off && short_number(f, b, from, end, a);
}

/* ------------------------------------------------------------------ cards */

struct hand {				/* the cards of one sentence */
	struct find	*f;
	const struct doc_block *b;
	struct card	*v;
	size_t		 n;
};

static struct card *
new_card(struct hand *h)
{
	if (h->n == MAXCARDS)
		h->n--;
	h->v[h->n] = (struct card){ 0 };
	return &h->v[h->n++];
}

/* Do but a dash or a bracket stand between a number and the name behind? */
static bool
joined(struct circ_str between)
{
	size_t		 n, signs = 0;

	for (size_t i = 0; i < between.n; i += n) {
		uint32_t r = utf8_get(between.s + i, between.n - i, &n);

		if (rune_dash(r) || r == '(' || r == 0xFF08)
			signs++;
		else if (!rune_space(r) && r != ')')
			return false;
	}
	return signs > 0;
}

static void
deal_person(struct hand *h, const struct person *p, uint32_t end)
{
	struct card	*c = h->n > 0 ? &h->v[h->n - 1] : NULL;

	/* "Ms X, Director (Public Affairs)": what one is, and no name */
	if (c != NULL && p->likely && !c->likely && c->c.name.text.n > 0 &&
	    card_empty(&c->c) && p->off > 0 &&
	    h->b->text.s[p->off - 1] == '(')
		return;
	if (c == NULL || c->c.name.text.n > 0 || !joined(str_sub(h->b->text,
	    c->end, p->off - c->end)))
		c = new_card(h);
	c->c.name = value_of(h->f, h->b, p->off, p->len);
	c->c.role = role_after(h->f, h->b, p->off + p->len, end);
	c->likely = p->likely;
	c->end = p->off + p->len;
}

static void
deal_anchor(struct hand *h, const struct anchor *a)
{
	struct card	*c = h->n > 0 ? &h->v[h->n - 1] : NULL;
	uint32_t	 off = a->v.at.off;
	struct circ_value *to;

	if (c == NULL || off > c->end + REACH || words_in(h->f, h->b->id,
	    LANG_COPY, c->end, off) != NULL ||
	    (a->kind == EMAIL && c->c.email.text.n > 0))
		c = new_card(h);
	to = a->kind == EMAIL ? &c->c.email : a->kind == FAX ? &c->c.fax :
	    &c->c.phone;
	if (to->text.n == 0)
		*to = a->v;
	c->end = off + a->v.at.len;
}

/* "(x@example.org; Ms X, tel. ...)": half of each, side by side? */
static bool
completes(const struct card *a, const struct card *b)
{
	return a->c.name.text.n == 0 && a->c.phone.text.n == 0 &&
	    a->c.fax.text.n == 0 && b->c.name.text.n > 0 &&
	    b->c.email.text.n == 0 && b->c.name.at.off <= a->end + 4;
}

/* Names without numbers: drop them, or give them to the address before. */
static size_t
settle(struct hand *h)
{
	size_t		 n = 0;

	for (size_t i = 0; i < h->n; i++) {
		struct card *c = &h->v[i], *last = n > 0 ? &h->v[n - 1] : NULL;

		if (!card_empty(&c->c)) {
			if (last != NULL && completes(last, c))
				card_merge(&last->c, &c->c);
			else
				h->v[n++] = *c;
			continue;
		}
		if (last != NULL && last->c.name.text.n == 0 &&
		    c->c.name.at.off <= last->end + NEAR &&
		    words_in(h->f, h->b->id, LANG_COPY, last->end,
		    c->c.name.at.off) == NULL) {
			last->c.name = c->c.name;
			last->c.role = c->c.role;
			last->likely = c->likely;
		}
	}
	return n;
}

/* The name, or the office, that ends before the address at end. */
static bool
before_address(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct person *p)
{
	static const enum lang_section label[] = { LANG_EMAIL, LANG_PHONE };

	for (size_t k = 0; k < NELEM(label); k++) {
		const struct line *line = &f->lines[b->id];

		for (size_t i = hits_from(line, off); i < line->nhits &&
		    line->hits[i].off < end; i++)
			if (line->hits[i].section == (int)label[k])
				end = line->hits[i].off;
	}
	*p = (struct person){ 0 };
	return person_before(f, b, off, end, p) ||
	    person_office(f, b, off, end, p);
}

size_t
cards_of(struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, struct card *v)
{
	struct hand	 h = { f, b, v, 0 };
	struct anchor	 a;
	struct person	 p, q;
	uint32_t	 at = off, from = off;
	bool		 person;

	if (!next_anchor(f, b, off, off, end, &a))
		return 0;
	person = person_next(f, b, off, end, &p);
	for (bool more = true; more;) {
		if (person && p.off < a.v.at.off) {
			deal_person(&h, &p, end);
			at = p.off + p.len;
			person = person_next(f, b, at, end, &p);
			continue;
		}
		/* "X Y (x@example.org)", nobody else named before it */
		if ((h.n == 0 || !card_empty(&h.v[h.n - 1].c)) &&
		    before_address(f, b, at, a.v.at.off, &q))
			deal_person(&h, &q, end);
		deal_anchor(&h, &a);
		at = from = a.v.at.off + a.v.at.len;
		if (person && p.off < at)
			person = person_next(f, b, at, end, &p);
		more = next_anchor(f, b, off, from, end, &a);
	}
	if (person)
		deal_person(&h, &p, end);
	return settle(&h);
}
