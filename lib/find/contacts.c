/* SPDX-License-Identifier: MIT */
/*
 * Whom to turn to: the numbers and addresses of the reference block, names
 * behind a contact label, and people that the text tells to write to or
 * call.  General numbers of the letterhead count only where the document
 * gives no other number; those of the footer and of annexed forms never.
 */
#include "find/person.h"

#define MAXCONTACTS 500		/* more is a list of members, not whom to ask */

/* -------------------------------------------------------------- the list */

static bool
same(const struct circ_value *a, const struct circ_value *b)
{
	return a->text.n > 0 && a->text.n == b->text.n &&
	    memcmp(a->text.s, b->text.s, a->text.n) == 0;
}

static void
fill(struct circ_value *to, const struct circ_value *from)
{
	if (to->text.n == 0)
		*to = *from;
}

static bool
conflict(const struct circ_value *a, const struct circ_value *b)
{
	return a->text.n > 0 && b->text.n > 0 && !same(a, b);
}

void
contact_add(struct contacts *c, const struct circ_contact *x)
{
	if (c->v.n >= MAXCONTACTS || x->name.text.n + x->email.text.n + x->phone.text.n +
	    x->fax.text.n == 0)
		return;
	for (size_t i = 0; i < c->v.n; i++) {
		struct circ_contact *o = &c->v.v[i];

		if (!same(&o->email, &x->email) &&
		    !same(&o->phone, &x->phone) && !same(&o->name, &x->name))
			continue;
		if (conflict(&o->name, &x->name) ||
		    conflict(&o->email, &x->email))
			continue;
		fill(&o->name, &x->name);
		fill(&o->role, &x->role);
		fill(&o->email, &x->email);
		fill(&o->phone, &x->phone);
		fill(&o->fax, &x->fax);
		return;
	}
	*vec_push(c->f->ctx, &c->v) = *x;
}

/* ---------------------------------------------------------- the letterhead */

/* The number or address in a piece: its mention, else its whole text. */
static struct circ_value
mentioned(struct letter *l, const struct piece *p, enum mention_kind kind)
{
	const struct doc_block *b = l->segs.v[p->seg].b;
	const struct mention *m = letter_mention(l->f, b->id, kind, p->off,
	    p->off + p->len);
	struct circ_value v = { 0 };

	if (m == NULL)
		return v;
	if (kind == MENTION_PHONE)	/* "730 5488/5242" as printed */
		return value_of(l->f, b, m->at.off, m->at.len);
	v.text = m->name.n > 0 ? m->name : str_sub(b->text, m->at.off,
	    m->at.len);
	v.at = m->at;
	return v;
}

/* A number that no mention covers ("57051" behind "Tel."). */
static struct circ_value
plain_number(struct letter *l, const struct piece *p)
{
	const struct doc_block *b = l->segs.v[p->seg].b;
	struct circ_str	 t = str_sub(b->text, p->off, p->len);
	struct circ_value none = { 0 };
	size_t		 n, digits = 0;

	for (size_t i = 0; i < t.n; i += n) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &n);

		if (rune_digit(r) >= 0)
			digits++;
		else if (!rune_space(r) && !rune_dash(r) &&
		    (r > 0x7F || strchr("+()./", (int)r) == NULL))
			return none;
	}
	return digits >= 4 ? value_of(l->f, b, p->off, p->len) : none;
}

/* The line below a name: a post, unless it is an address or a number. */
static void
role_or_number(struct letter *l, const struct piece *p,
    struct circ_contact *x)
{
	const struct doc_block *b = l->segs.v[p->seg].b;
	const struct mention *m = letter_mention(l->f, b->id, MENTION_EMAIL,
	    p->off, p->off + p->len);
	struct circ_value *to = &x->email;

	if (m == NULL) {
		m = letter_mention(l->f, b->id, MENTION_PHONE, p->off,
		    p->off + p->len);
		to = &x->phone;
	}
	if (m == NULL)
		x->role = value_of(l->f, b, p->off, p->len);
	else if (to->text.n == 0)
		*to = value_of(l->f, b, m->at.off, m->at.len);
}

/* A name and, behind a comma or on the next line, what one is. */
static void
name_role(struct letter *l, const struct pieces *p, struct circ_contact *x)
{
	const struct piece *one = &p->v[0];
	const struct doc_block *b = l->segs.v[one->seg].b;
	uint32_t	 end = one->off + one->len, cut = end;

	for (uint32_t i = one->off; i < end; i++)
		if (b->text.s[i] == ',' || b->text.s[i] == '(') {
			cut = i;
			break;
		}
	if (x->name.text.n == 0)
		x->name = value_of(l->f, b, one->off, cut - one->off);
	if (cut < end)
		x->role = value_of(l->f, b, cut + 1, end - cut - 1);
	else if (p->n > 1 && x->role.text.n == 0)
		role_or_number(l, &p->v[1], x);
}

static bool
labels_number(int label)
{
	return label == LANG_PHONE || label == LANG_FAX || label == LANG_EMAIL;
}

/* Does a segment share its cell or paragraph with labelled numbers? */
static bool
beside_numbers(const struct letter *l, size_t i)
{
	const struct doc_block *b = l->segs.v[i].b;

	for (size_t k = i > 4 ? i - 4 : 0; k < l->nhead && k <= i + 4; k++) {
		const struct doc_block *o = l->segs.v[k].b;

		if (labels_number(l->segs.v[k].label) && (o == b ||
		    (b->cell != NULL && o->cell == b->cell)))
			return true;
	}
	return false;
}

static void
number(struct letter *l, size_t i, struct circ_contact *x,
    struct contacts *out)
{
	int		 label = l->segs.v[i].label;
	struct circ_value *field = label == LANG_PHONE ? &x->phone :
	    label == LANG_FAX ? &x->fax : &x->email;
	struct circ_value v;
	struct pieces	 p = { 0 };

	letter_pieces(l, i, &p);
	if (p.n == 0)
		return;
	v = mentioned(l, &p.v[0], label == LANG_EMAIL ? MENTION_EMAIL :
	    MENTION_PHONE);
	if (v.text.n == 0 && label != LANG_EMAIL)
		v = plain_number(l, &p.v[0]);
	if (v.text.n == 0)
		return;
	l->segs.v[p.v[0].seg].used = true;
	if (field->text.n > 0) {
		contact_add(out, x);
		*x = (struct circ_contact){ 0 };
	}
	*field = v;
}

/* Numbers above the reference in its own table belong to it. */
static size_t
table_begin(const struct letter *l, size_t i)
{
	const struct doc_cell *cell = l->segs.v[i].b->cell;
	size_t		 first = i;

	if (cell == NULL)
		return i;
	for (size_t k = i; k-- > 0;) {
		const struct seg *s = &l->segs.v[k];

		if (s->b->cell == NULL || s->b->cell->table != cell->table)
			break;
		if (labels_number(s->label))
			first = k;
	}
	return first;
}

/* Do numbers stand in the table that lists the addressees? */
static bool
beside_addressees(const struct letter *l, const struct seg *s)
{
	const struct circ_circular *c = &l->f->m->c;
	const struct doc_block *to;

	if (!labels_number(s->label) || s->b->cell == NULL ||
	    c->naddressees == 0)
		return false;
	to = l->f->doc->blocks[c->addressees[0].at.block];
	return to->cell != NULL && to->cell->table == s->b->cell->table;
}

/* The first segment that is not letterhead: reference, date, addressee. */
static size_t
block_begin(const struct letter *l)
{
	for (size_t i = 0; i < l->nhead; i++) {
		const struct seg *s = &l->segs.v[i];
		struct circ_span ref = l->f->m->c.reference.at;

		if (beside_addressees(l, s))
			return i;
		if (s->label == LANG_CONTACT || s->label == LANG_REFERENCE ||
		    (l->f->m->c.reference.text.n > 0 &&
		    ref.block == s->b->id && ref.off < s->off + s->len))
			return table_begin(l, i);
		if (l->f->m->c.date.year != 0 &&
		    l->f->m->c.date.at.block == s->b->id &&
		    l->f->m->c.date.at.off < s->off + s->len)
			return i;
	}
	return 0;
}

/* Bare numbers beside an office or a name: phone, then fax. */
static void
bare_numbers(struct letter *l, size_t i, struct contacts *out)
{
	const struct seg *s = &l->segs.v[i];
	const struct doc_cell *cell = s->b->cell, *left;
	struct circ_contact x = { 0 };
	size_t		 k;

	if (cell == NULL || cell->col == 0 || s->used ||
	    letter_cell_seg(l, cell) != i)
		return;
	left = doc_at(cell->table, cell->row, cell->col - 1);
	if (left == NULL || (k = letter_cell_seg(l, left)) >= l->nhead ||
	    l->segs.v[k].label != LABEL_NONE || l->segs.v[k].used)
		return;
	for (size_t j = i; j < l->nhead && l->segs.v[j].b->cell == cell; j++) {
		struct piece p = { j, l->segs.v[j].off, l->segs.v[j].len };
		struct circ_value v = plain_number(l, &p);

		if (v.text.n < 9)
			return;
		fill(x.phone.text.n == 0 ? &x.phone : &x.fax, &v);
	}
	for (; k < l->nhead && l->segs.v[k].b->cell == left; k++) {
		const struct seg *n = &l->segs.v[k];
		struct circ_value v = value_of(l->f, n->b, n->off, n->len);

		if (x.name.text.n == 0 && person_like(l->f, n->b, n->off,
		    n->len))
			x.name = v;
		else
			fill(&x.role, &v);
	}
	contact_add(out, &x);
}

/* The value of a contact label: a name, or text with numbers in it. */
static void
contact_label(struct letter *l, size_t i, struct circ_contact *x,
    struct contacts *out)
{
	struct pieces	 p = { 0 };
	const struct doc_block *b;

	contact_add(out, x);
	*x = (struct circ_contact){ 0 };
	letter_pieces(l, i, &p);
	if (p.n == 0)
		return;
	b = l->segs.v[p.v[0].seg].b;
	letter_use(l, &p);
	if (letter_mention(l->f, b->id, MENTION_EMAIL, p.v[0].off,
	    p.v[0].off + p.v[0].len) != NULL || letter_mention(l->f, b->id,
	    MENTION_PHONE, p.v[0].off, p.v[0].off + p.v[0].len) != NULL) {
		contact_text(out, b, l->segs.v[i].b == b ?
		    l->segs.v[i].off : p.v[0].off, p.v[0].off + p.v[0].len,
		    false);
		return;
	}
	if (letter_runes(str_sub(b->text, p.v[0].off, p.v[0].len)) <= 120)
		name_role(l, &p, x);
}

static void
from_head(struct letter *l, struct contacts *out)
{
	struct circ_contact x = { 0 };

	for (size_t i = block_begin(l); i < l->nhead; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b->role == DOC_ROLE_CONTACT || (s->label ==
		    LANG_CONTACT && (s->colon || s->b->cell != NULL))) {
			contact_label(l, i, &x, out);
		} else if (labels_number(s->label)) {
			number(l, i, &x, out);
		} else if (s->label == LABEL_NONE && !s->used && !s->bullet) {
			bare_numbers(l, i, out);
			if (x.name.text.n == 0 && beside_numbers(l, i) &&
			    !letter_has_digit(seg_text(s)) &&
			    letter_mention(l->f, s->b->id, MENTION_EMAIL,
			    s->off, s->off + s->len) == NULL) {
				struct pieces p = { 0 };

				*vec_push(l->f->ctx, &p) = (struct piece){ i,
				    s->off, s->len };
				name_role(l, &p, &x);
			}
		}
	}
	contact_add(out, &x);
}

/* The letterhead's own numbers, where nothing else was found. */
static void
general(struct letter *l, struct contacts *out)
{
	size_t		 end = block_begin(l);
	bool		 direct = false;

	for (size_t i = 0; i < end; i++)
		direct = direct || (seg_text(&l->segs.v[i]).s[0] == '(' &&
		    letter_mention(l->f, l->segs.v[i].b->id, MENTION_PHONE,
		    l->segs.v[i].off, UINT32_MAX) != NULL);
	for (size_t i = 0; i < end; i++) {
		const struct seg *s = &l->segs.v[i];
		size_t n, phones = 0;
		const struct mention *m = mentions_of(l->f, s->b->id, &n);
		bool labelled;

		for (size_t k = 0; k < n; k++)
			phones += m[k].kind == MENTION_PHONE &&
			    m[k].at.off >= s->off &&
			    m[k].at.off < s->off + s->len;
		labelled = letter_holds(l->f, s, LANG_PHONE) ||
		    letter_holds(l->f, s, LANG_FAX) ||
		    letter_holds(l->f, s, LANG_EMAIL);
		if (phones > 2 || !labelled ||
		    (direct && seg_text(s).s[0] != '('))
			continue;
		contact_text(out, s->b, s->off, s->off + s->len, false);
	}
}

/* ---------------------------------------------------------------- the text */

static bool
addressless(const struct contacts *c)
{
	for (size_t i = 0; i < c->v.n; i++)
		if (c->v.v[i].phone.text.n > 0 || c->v.v[i].fax.text.n > 0)
			return false;
	return true;
}

static void
from_text(struct find *f, struct contacts *out)
{
	uint32_t	 from = f->letter != NULL ? f->letter->end : 0;

	for (uint32_t id = from; id < f->doc->nblocks; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct part *p;
		bool strict;

		if (b->kind != DOC_PARA || (b->story != DOC_BODY &&
		    b->story != DOC_TEXTBOX) || f->lines[id].nmentions == 0)
			continue;
		p = &f->parts.v[f->lines[id].part];
		strict = f->letter == NULL || p != f->letter->part;
		contact_text(out, b, 0, (uint32_t)b->text.n, strict);
	}
}

/* Where a contact stands first, to keep the document's order. */
static uint64_t
stands(const struct circ_contact *c)
{
	const struct circ_value *v[] = { &c->name, &c->email, &c->phone,
	    &c->fax };
	uint64_t	 first = UINT64_MAX;

	for (size_t i = 0; i < NELEM(v); i++) {
		uint64_t at = (uint64_t)v[i]->at.block << 32 | v[i]->at.off;

		if (v[i]->text.n > 0 && at < first)
			first = at;
	}
	return first;
}

static void
order(struct contacts *c)
{
	for (size_t i = 1; i < c->v.n && c->v.n <= 200; i++)
		for (size_t k = i; k > 0 && stands(&c->v.v[k]) <
		    stands(&c->v.v[k - 1]); k--) {
			struct circ_contact x = c->v.v[k];

			c->v.v[k] = c->v.v[k - 1];
			c->v.v[k - 1] = x;
		}
}

void
find_contacts(struct find *f)
{
	struct contacts	 out = { .f = f };

	if (f->letter != NULL)
		from_head(f->letter, &out);
	if (f->letter != NULL && f->letter->part->kind != PART_LETTER)
		for (size_t i = 0; i < f->letter->nhead; i++) {
			const struct seg *s = &f->letter->segs.v[i];

			if (!s->used)
				contact_text(&out, s->b, s->off,
				    s->off + s->len, false);
		}
	from_text(f, &out);
	if (f->letter != NULL && f->letter->part->kind == PART_LETTER &&
	    addressless(&out))
		general(f->letter, &out);
	order(&out);
	f->m->c.contacts = out.v.v;
	f->m->c.ncontacts = out.v.n;
}
