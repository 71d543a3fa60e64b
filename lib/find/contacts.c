/* SPDX-License-Identifier: MIT */
/*
 * Whom to turn to: the numbers and addresses of the reference block, names
 * behind a contact label, and people that the text tells to write to or
 * call.  General numbers of the letterhead count only where the document
 * gives no other number; those of the footer and of annexed forms never.
 */
#include "find/name.h"
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

void
contact_add(struct contacts *c, const struct circ_contact *x)
{
	if (c->v.n >= MAXCONTACTS || (x->name.text.n == 0 && card_empty(x)))
		return;
	for (size_t i = 0; i < c->v.n; i++) {
		struct circ_contact *o = &c->v.v[i];

		if ((same(&o->email, &x->email) ||
		    same(&o->phone, &x->phone) || same(&o->fax, &x->fax) ||
		    same(&o->name, &x->name)) && card_merge(o, x))
			return;
	}
	*vec_push(c->f->ctx, &c->v) = *x;
}

/* ---------------------------------------------------------- the letterhead */

/* Is a name that has no number the value of a contact label, and a person? */
static bool
asked_for(const struct letter *l, const struct circ_value *name)
{
	uint32_t	 off = name->at.off;

	for (size_t i = 0; i < l->nhead && name->text.n > 0; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b->id == name->at.block && s->off <= off &&
		    off < s->off + s->len)
			return s->owner == LANG_CONTACT && person_like(l->f,
			    s->b, off, name->at.len);
	}
	return false;
}

/* Add what was gathered, and begin anew; a website is nobody's name. */
static void
add(const struct letter *l, struct contacts *out, struct circ_contact *x)
{
	if (x->name.text.n > 0 && letter_mention(l->f, x->name.at.block,
	    MENTION_URL, x->name.at.off, x->name.at.off + x->name.at.len) !=
	    NULL)
		x->name = (struct circ_value){ 0 };
	if (!card_empty(x) || asked_for(l, &x->name))
		contact_add(out, x);
	*x = (struct circ_contact){ 0 };
}

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
	uint32_t	 end = one->off + one->len, cut = end, len;

	for (uint32_t i = one->off; i < end && cut == end; i += len) {
		uint32_t r = text_rune(b, i, &len);

		if ((COMMA(r) && r != 0x3001) || OPENING(r))
			cut = i;
	}
	if (x->name.text.n == 0)
		x->name = value_of(l->f, b, one->off, cut - one->off);
	if (cut < end)
		x->role = value_of(l->f, b, cut + len, end - cut - len);
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

/* Is it the first line of a cell, and do numbers begin the next one? */
static bool
left_of_numbers(const struct letter *l, size_t i)
{
	const struct doc_cell *cell = l->segs.v[i].b->cell, *right;
	size_t		 k;

	if (cell == NULL || letter_cell_seg(l, cell) != i)
		return false;
	right = letter_right(l, cell);
	return right != NULL && (k = letter_cell_seg(l, right)) < l->nhead &&
	    labels_number(l->segs.v[k].label);
}

/* "Fax: X Tel: Y": what else a number's own cell or line tells. */
static void
numbers_behind(struct letter *l, const struct piece *p,
    const struct circ_value *v, struct circ_contact *x)
{
	const struct doc_block *b = l->segs.v[p->seg].b;
	struct card	 card[MAXCARDS];
	uint32_t	 from = v->at.off + v->at.len;
	size_t		 n;

	if (v->at.block != b->id || from < p->off || from >= p->off + p->len)
		return;
	n = cards_of(l->f, b, from, p->off + p->len, card);
	if (n == 1 && card[0].c.name.text.n == 0)
		card_merge(x, &card[0].c);
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
	if (field->text.n > 0)
		add(l, out, x);
	*field = v;
	numbers_behind(l, &p.v[0], &v, x);
}

/* Does the house's own name stand in a number's cell, as in a letterhead? */
static bool
below_house(const struct letter *l, const struct seg *s)
{
	const struct circ_value *v = &l->f->m->c.issuer;

	return v->text.n > 0 && s->b->cell != NULL &&
	    l->f->doc->blocks[v->at.block]->cell == s->b->cell;
}

/* Numbers above the reference in its own table or lines belong to it. */
static size_t
table_begin(const struct letter *l, size_t i)
{
	const struct doc_block *b = l->segs.v[i].b;
	size_t		 first = i;

	for (size_t k = i; k-- > 0;) {
		const struct seg *s = &l->segs.v[k];

		if (s->b != b && (s->b->cell == NULL || b->cell == NULL ||
		    s->b->cell->table != b->cell->table))
			break;
		if (labels_number(s->label) && !below_house(l, s))
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
	    c->naddressees == 0 || below_house(l, s))
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

	if (l->part->kind != PART_LETTER || cell == NULL || cell->col == 0 || s->used ||
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

/* A stretch of text by itself. */
static void
contact_stretch(struct contacts *out, const struct doc_block *b,
    uint32_t off, uint32_t end)
{
	struct contact_reader r = { .out = out, .foot = CIRC_NOWHERE };

	contact_text(&r, b, off, end);
	contact_flush(&r);
}

/* The value of a contact label: a name, or text with numbers in it. */
static void
contact_label(struct letter *l, size_t i, struct circ_contact *x,
    struct contacts *out)
{
	struct pieces	 p = { 0 };
	const struct doc_block *b;

	add(l, out, x);
	letter_pieces(l, i, &p);
	if (p.n == 0)
		return;
	b = l->segs.v[p.v[0].seg].b;
	letter_use(l, &p);
	if (letter_mention(l->f, b->id, MENTION_EMAIL, p.v[0].off,
	    p.v[0].off + p.v[0].len) != NULL || letter_mention(l->f, b->id,
	    MENTION_PHONE, p.v[0].off, p.v[0].off + p.v[0].len) != NULL) {
		contact_stretch(out, b, l->segs.v[i].b == b ?
		    l->segs.v[i].off : p.v[0].off, p.v[0].off + p.v[0].len);
		return;
	}
	if (letter_runes(str_sub(b->text, p.v[0].off, p.v[0].len)) <= 120)
		name_role(l, &p, x);
}

/* An address without a label, beside the person or number it belongs to. */
static void
bare_address(struct letter *l, size_t i, struct circ_contact *x)
{
	const struct seg *s = &l->segs.v[i];
	struct piece	 p = { i, s->off, s->len };
	struct circ_value v = mentioned(l, &p, MENTION_EMAIL);
	const struct circ_value *with = x->name.text.n > 0 ? &x->name :
	    &x->phone;

	if (v.text.n > 0 && x->email.text.n == 0 && with->text.n > 0 &&
	    s->b->cell != NULL && s->b->cell ==
	    l->f->doc->blocks[with->at.block]->cell)
		x->email = v;
}

/* "To: X" or "Copy to: X", then "E-mail:" in one paragraph: whom to answer. */
static void
answer_to(struct letter *l, size_t i, struct circ_contact *x,
    struct contacts *out)
{
	const struct seg *s = &l->segs.v[i];

	if (!s->colon || (s->label != LANG_TO &&
	    s->label != LANG_COPY) || i + 1 >= l->nhead ||
	    l->segs.v[i + 1].b != s->b ||
	    l->segs.v[i + 1].label != LANG_EMAIL)
		return;
	add(l, out, x);
	*x = (struct circ_contact){ .name = value_of(l->f, s->b, s->value,
	    s->off + s->len - s->value) };
}

/* "Questions: x@example.org" on a line without a label that is known. */
static void
sentence_in_head(struct letter *l, size_t i, struct contacts *out)
{
	const struct seg *s = &l->segs.v[i];

	if (!s->used && letter_mention(l->f, s->b->id, MENTION_EMAIL, s->off,
	    s->off + s->len) != NULL && (letter_holds(l->f, s, LANG_REPLY) ||
	    letter_holds(l->f, s, LANG_CONTACT)))
		contact_stretch(out, s->b, s->off, s->off + s->len);
}

/* The name or the office of the numbers in its cell, or in the next one. */
static void
owner_of_numbers(struct letter *l, size_t i, struct circ_contact *x,
    struct contacts *out)
{
	const struct seg *s = &l->segs.v[i], *next = s + 1;
	bool		 left = left_of_numbers(l, i);
	struct pieces	 p = { 0 };
	uint32_t	 len = s->len;

	for (uint32_t k = 0; left && k < len; k++)
		if (s->b->text.s[s->off + k] == ',')
			len = k;		/* "X, Head of Y" */
	if ((x->name.text.n > 0 && !(left && !card_empty(x))) ||
	    !(left || beside_numbers(l, i)) ||
	    !(person_like(l->f, s->b, s->off, len) ||
	    letter_office(l->f, s) != 0) || letter_has_digit(seg_text(s)) ||
	    letter_mention(l->f, s->b->id, MENTION_EMAIL, s->off,
	    s->off + s->len) != NULL)
		return;
	*vec_push(l->f->ctx, &p) = (struct piece){ i, s->off, s->len };
	if (left) {
		add(l, out, x);
		if (i + 1 < l->nhead && next->b->cell == s->b->cell &&
		    next->label == LABEL_NONE)
			*vec_push(l->f->ctx, &p) = (struct piece){ i + 1,
			    next->off, next->len };
	}
	name_role(l, &p, x);
}

static void
from_head(struct letter *l, struct contacts *out)
{
	struct circ_contact x = { 0 };

	for (size_t i = block_begin(l); i < l->nhead; i++) {
		const struct seg *s = &l->segs.v[i];

		if (letter_masthead(l->f, s->b))
			continue;	/* its numbers are general ones */
		bare_address(l, i, &x);
		answer_to(l, i, &x, out);
		if (s->b->role == DOC_ROLE_CONTACT || (s->label ==
		    LANG_CONTACT && (s->colon || s->b->cell != NULL))) {
			contact_label(l, i, &x, out);
		} else if (labels_number(s->label)) {
			number(l, i, &x, out);
		} else if (s->label == LABEL_NONE && !s->used && !s->bullet) {
			bare_numbers(l, i, out);
			sentence_in_head(l, i, out);
			owner_of_numbers(l, i, &x, out);
		}
	}
	add(l, out, &x);
}

/* Is a number in a segment called a direct one? */
static bool
direct(const struct letter *l, const struct seg *s)
{
	const struct line *line = &l->f->lines[s->b->id];

	for (size_t i = hits_from(line, s->off); i < line->nhits &&
	    line->hits[i].off < s->off + s->len; i++)
		if ((line->hits[i].section == LANG_PHONE ||
		    line->hits[i].section == LANG_FAX) &&
		    line->hits[i].value == 1)
			return true;
	return false;
}

/* Does a segment hold a number or an address, or the label of one? */
static bool
numbered(const struct letter *l, const struct seg *s)
{
	return letter_holds(l->f, s, LANG_PHONE) ||
	    letter_holds(l->f, s, LANG_FAX) ||
	    letter_holds(l->f, s, LANG_EMAIL) || letter_mention(l->f,
	    s->b->id, MENTION_EMAIL, s->off, s->off + s->len) != NULL;
}

/* The letterhead's own numbers: direct ones; or all, where it is `alone`, and
   gives no website, as a house does with its general numbers. */
static void
general(struct letter *l, struct contacts *out, bool alone)
{
	size_t		 end = block_begin(l);
	struct contact_reader r = { .out = out, .foot = CIRC_NOWHERE };
	size_t		 had = out->v.n;

	for (size_t i = 0; i < end; i++) {
		const struct seg *s = &l->segs.v[i];

		alone = alone && !direct(l, s) && letter_mention(l->f,
		    s->b->id, MENTION_URL, s->off, s->off + s->len) == NULL;
	}
	for (size_t i = 0; i < end; i++) {
		const struct seg *s = &l->segs.v[i];
		size_t n, phones = 0;
		const struct mention *m = mentions_of(l->f, s->b->id, &n);

		for (size_t k = 0; k < n; k++)
			phones += m[k].kind == MENTION_PHONE &&
			    m[k].at.off >= s->off &&
			    m[k].at.off < s->off + s->len;
		if (direct(l, s) || (alone && phones <= 2 && numbered(l, s) &&
		    !letter_masthead(l->f, s->b)))
			contact_text(&r, s->b, s->off, s->off + s->len);
	}
	contact_flush(&r);
	for (; had < out->v.n; had++) {	/* the house itself, above them */
		struct circ_value *name = &out->v.v[had].name;

		if (name->text.n > 0 && words_in(l->f, name->at.block,
		    LANG_ORG, name->at.off, name->at.off + name->at.len) !=
		    NULL)
			*name = (struct circ_value){ 0 };
	}
}

/* ---------------------------------------------------------------- the text */

static bool
addressless(const struct contacts *c)
{
	for (size_t i = 0; i < c->v.n; i++)
		if (c->v.v[i].phone.text.n > 0 || c->v.v[i].fax.text.n > 0 ||
		    (c->v.v[i].name.text.n > 0 && c->v.v[i].email.text.n > 0))
			return false;
	return true;
}

static void
from_text(struct find *f, struct contacts *out)
{
	uint32_t	 from = f->letter != NULL ? f->letter->end : 0;
	struct contact_reader r = { .out = out };
	const struct doc_table *seen = NULL;
	bool		 columns = false;

	for (uint32_t id = from; id < f->doc->nblocks; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		bool strict;

		if (b->kind != DOC_PARA || (b->story != DOC_BODY &&
		    b->story != DOC_TEXTBOX) || f->lines[id].nmentions == 0)
			continue;
		if (b->cell != NULL && b->cell->table != seen) {
			seen = b->cell->table;
			columns = contact_columns(out, seen);
		}
		if (b->cell != NULL && columns)
			continue;
		strict = f->letter == NULL || &f->parts.v[f->lines[id].part] !=
		    f->letter->part;
		if (strict != r.strict)
			contact_flush(&r);
		r.strict = strict;
		r.foot = strict ? CIRC_NOWHERE : f->letter->part->closing;
		contact_text(&r, b, 0, (uint32_t)b->text.n);
	}
	contact_flush(&r);
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
		for (size_t i = block_begin(f->letter); i < f->letter->nhead;
		    i++) {
			const struct seg *s = &f->letter->segs.v[i];

			if (!s->used && !letter_masthead(f, s->b))
				contact_stretch(&out, s->b, s->off,
				    s->off + s->len);
		}
	from_text(f, &out);
	if (f->letter != NULL && f->letter->part->kind == PART_LETTER)
		general(f->letter, &out, addressless(&out));
	order(&out);
	f->m->c.contacts = out.v.v;
	f->m->c.ncontacts = out.v.n;
}
