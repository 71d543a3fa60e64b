/* SPDX-License-Identifier: MIT */
/*
 * What kind of document this is: the kind that its reference or heading
 * names; a note verbale by its compliments; else a letter, if it is written
 * like one or invites; else an agenda, if a title says so.  Nothing else has
 * a type, and then no subject either.
 */
#include "find/letter.h"

static const char *const names[] = {
	[LANG_CIRCULAR] = "circular",
	[LANG_CIRCULAR_LETTER] = "circular-letter",
	[LANG_ADMIN_CIRCULAR] = "administrative-circular",
	[LANG_COLLECTIVE_LETTER] = "collective-letter",
	[LANG_LETTER] = "letter",
	[LANG_NOTE_VERBALE] = "note-verbale",
	[LANG_CONCEPT_NOTE] = "concept-note",
	[LANG_AGENDA_DOC] = "agenda",
	[LANG_CORRIGENDUM] = "corrigendum",
	[LANG_ADDENDUM] = "addendum",
};

/* What is nearer to a document of its own comes first. */
static int
rank(int value)
{
	switch (value) {
	case LANG_CORRIGENDUM:
	case LANG_ADDENDUM:
		return 9;
	case LANG_NOTE_VERBALE:
		return 8;
	case LANG_ADMIN_CIRCULAR:
	case LANG_COLLECTIVE_LETTER:
	case LANG_CIRCULAR_LETTER:
		return 7;
	case LANG_CIRCULAR:
		return 6;
	case LANG_CONCEPT_NOTE:
		return 5;
	case LANG_AGENDA_DOC:
		return 3;
	default:
		return 2;
	}
}

struct pick {
	int		 value;
	struct circ_span at;
};

static void
take(struct pick *p, const struct find *f, const struct doc_block *b,
    uint32_t off, uint32_t end, int least)
{
	const struct line *line = &f->lines[b->id];

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i], *mark;

		if (h->section != LANG_DOCTYPE || h->off < off ||
		    h->off + h->len > end || rank(h->value) < least)
			continue;
		mark = words_at(f, b->id, LANG_MARK, h->off);
		if (mark != NULL && mark->len > h->len)
			continue;	/* "information note" */
		/* "add", "corr" as words of a sentence are no kinds */
		if (rank(h->value) == 9 && h->off != off &&
		    b->text.s[h->off + h->len - 1] != '.' && h->len < 6)
			continue;
		if (p->value == 0 || rank(h->value) > rank(p->value)) {
			p->value = h->value;
			p->at = span_of(b, h->off, h->len);
		}
	}
}

/* "Map Week - Concept note": does a dash or colon part the kind that ends a
   line from its title? */
static bool
behind_dash(const struct seg *s, const struct pick *p)
{
	struct circ_str	 lead = str_trim(str_sub(s->b->text, s->off,
			    p->at.off - s->off));
	uint32_t	 last;

	if (p->at.off + p->at.len != s->off + s->len || lead.n == 0)
		return false;
	last = (uint32_t)utf8_prev(lead.s, lead.n);
	return letter_colon(lead, last) > 0 || rune_dash(utf8_get(lead.s +
	    last, lead.n - last, &(size_t){ 0 }));
}

/* Does a short line consist mostly of the name of a kind? */
static bool
mostly(const struct seg *s, const struct pick *p)
{
	size_t		 all = letter_runes(seg_text(s));
	size_t		 part = letter_runes(str_sub(s->b->text, p->at.off,
	    p->at.len));

	return all <= part * 2 + 16 || p->at.off == s->off ||
	    behind_dash(s, p);
}

/*
 * House habits that no word tells: the BDT's letters to its members are
 * circulars also where only the number is printed, and the Codex numbers its
 * circular letters "CL 2001/19".
 */
static const struct {
	const char	*issuer;	/* ends with it, or NULL */
	const char	*prefix;	/* a digit follows it in the reference */
	int		 from, type;	/* from: the kind that it replaces */
} houses[] = {
	{ "(BDT)", NULL, LANG_LETTER, LANG_CIRCULAR },
	{ "（BDT）", NULL, LANG_LETTER, LANG_CIRCULAR },
	{ "（BDT）", NULL, LANG_CIRCULAR_LETTER, LANG_CIRCULAR },
	{ "电信标准化局", NULL, LANG_CIRCULAR_LETTER, LANG_CIRCULAR },
	{ "مكتب تقييس الاتصالات", NULL, LANG_CIRCULAR_LETTER,
	    LANG_CIRCULAR },
	{ "مكتب تنمية الاتصالات", NULL, LANG_CIRCULAR_LETTER,
	    LANG_CIRCULAR },
	{ NULL, "CL ", LANG_LETTER, LANG_CIRCULAR_LETTER },
};

static int
by_house(const struct circ_circular *c, int type)
{
	for (size_t i = 0; i < NELEM(houses); i++) {
		size_t n;

		if (houses[i].from != type)
			continue;
		if (houses[i].issuer != NULL && c->issuer.text.n > 0 &&
		    str_ends(c->issuer.text, houses[i].issuer))
			return houses[i].type;
		if (houses[i].prefix == NULL || c->reference.text.n == 0 ||
		    !str_starts(c->reference.text, houses[i].prefix))
			continue;
		n = strlen(houses[i].prefix);
		if (n < c->reference.text.n &&
		    c->reference.text.s[n] >= '0' &&
		    c->reference.text.s[n] <= '9')
			return houses[i].type;
	}
	return type;
}

/* "Item 6 of the provisional agenda": where it is dealt with. */
static bool
item_of(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	return words_in(f, b->id, LANG_ITEM, off, end) != NULL &&
	    letter_has_digit(str_sub(b->text, off, end - off));
}

static struct pick
by_headings(const struct letter *l, int least)
{
	struct pick	 best = { 0 };

	for (size_t i = 0; i < l->segs.n && i < 30; i++) {
		const struct seg *s = &l->segs.v[i];
		struct pick p = { 0 };

		if (s->label != LABEL_NONE || letter_runes(seg_text(s)) > 90)
			continue;
		take(&p, l->f, s->b, s->off, s->off + s->len, least);
		if (p.value == 0 || !mostly(s, &p) || (p.value ==
		    LANG_AGENDA_DOC && item_of(l->f, s->b, s->off, s->off +
		    s->len)))
			continue;
		if (best.value == 0 || rank(p.value) > rank(best.value))
			best = p;
	}
	return best;
}

/* Does the reference name a kind itself: "Circular Letter No. 4856"? */
static bool
names_kind(const struct letter *l)
{
	const struct circ_value *v = &l->f->m->c.reference;
	struct pick	 p = { 0 };

	if (v->text.n > 0)
		take(&p, l->f, l->f->doc->blocks[v->at.block], v->at.off,
		    v->at.off + v->at.len, 6);
	return p.value != 0;
}

/*
 * Who is greeted "Dear Sir" gets a letter, whatever it presents.  A note
 * says to whom; "presents its compliments and informs", below a list of
 * addressees, opens a letter.
 */
static struct pick
by_compliments(const struct letter *l)
{
	struct pick	 p = { 0 };
	const struct hit *h;
	const struct doc_block *b = letter_compliments(l, &h);

	if (b == NULL || l->part->salutation != CIRC_NOWHERE ||
	    (h->value == 1 && names_kind(l)) ||
	    (l->f->m->c.naddressees > 0 && words_at(l->f, b->id, LANG_AND,
	    letter_skip_spaces(b->text, h->off + h->len)) != NULL))
		return p;
	p.value = LANG_NOTE_VERBALE;
	p.at = span_of(b, h->off, h->len);
	return p;
}

/* "C. Timetable": one of several sections, and not what the paper is. */
static bool
section(const struct doc_block *b)
{
	struct circ_str	 t = str_trim(b->text);
	size_t		 i = 0, n;

	if (b->list >= 0)
		return true;
	while (i < t.n && i < 4 && !rune_space(utf8_get(t.s + i, t.n - i,
	    &n)))
		i += n;
	return i > 1 && i < 5 && i < t.n && (t.s[i - 1] == '.' ||
	    t.s[i - 1] == ')');
}

/*
 * A programme's own title further down, a heading or a bold line; below a
 * section that explains what for, it is but a part of a concept note.
 */
static struct pick
by_agenda_title(const struct letter *l)
{
	const struct find *f = l->f;
	struct pick	 p = { 0 };
	size_t		 seen = 0;
	bool		 explained = false;

	for (uint32_t id = l->part->first; id < f->doc->nblocks && seen < 60;
	    id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct hit *h;
		uint32_t off, len;

		if (b->kind != DOC_PARA || b->text.n == 0 ||
		    b->story != DOC_BODY)
			continue;
		seen++;
		letter_first_line(b, &off, &len);
		explained = explained || (letter_heads(b, off, len) &&
		    letter_explains(f, b, off, len));
		h = words_in(f, id, LANG_AGENDA, off, off + len);
		if (h == NULL || letter_runes(str_sub(b->text, off, len)) > 90
		    || item_of(f, b, off, off + len) ||
		    (!explained && section(b)))
			continue;
		if (h->off != off && !letter_heads(b, off, len))
			continue;
		p.value = explained ? LANG_CONCEPT_NOTE : LANG_AGENDA_DOC;
		p.at = span_of(b, h->off, h->len);
		return p;
	}
	return p;
}

/* Words of invitation in the title or the first text. */
static struct pick
by_invitation(const struct letter *l)
{
	const struct find *f = l->f;
	struct pick	 p = { 0 };
	uint32_t	 last = l->end + 3;

	for (uint32_t id = l->part->first; id <= last &&
	    id < f->doc->nblocks; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct hit *h = words_in(f, id, LANG_TITLE_LEAD, 0, 1);

		if (b->kind != DOC_PARA || b->cell != NULL)
			continue;
		if (h == NULL)
			h = words_at(f, id, LANG_TITLE_LEAD,
			    letter_skip_spaces(b->text, 0));
		if (h == NULL || h->off > 4 || words_in(f, id, LANG_AGENDA,
		    0, h->off + h->len + 24) != NULL ||
		    (h->off + h->len == b->text.n && words_in(f, id,
		    LANG_MEETING, h->off, h->off + h->len) != NULL))
			continue;	/* "Forthcoming meetings": a list */
		p.value = LANG_LETTER;
		p.at = span_of(b, h->off, h->len);
		return p;
	}
	for (uint32_t id = l->end; id < l->end + 3 &&
	    id < f->doc->nblocks; id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct hit *h = words_in(f, id, LANG_INVITE, 0, 90);

		if (b->kind != DOC_PARA || h == NULL || h->value != 1 ||
		    letter_runes(b->text) < 50)
			continue;
		p.value = LANG_LETTER;
		p.at = span_of(b, h->off, h->len);
		return p;
	}
	return p;
}

/* A line that is nothing but "NOTIFICATION". */
static struct pick
by_bare_name(const struct letter *l)
{
	struct pick	 none = { 0 };

	for (size_t i = 0; i < l->segs.n && i < 30; i++) {
		const struct seg *s = &l->segs.v[i];
		struct pick	 p = { 0 };

		if (s->label != LABEL_NONE)
			continue;
		take(&p, l->f, s->b, s->off, s->off + s->len, 2);
		if (p.value != 0 && letter_runes(seg_text(s)) ==
		    letter_runes(str_sub(s->b->text, p.at.off, p.at.len)))
			return p;
	}
	return none;
}

static struct pick
choose(struct letter *l)
{
	struct find	*f = l->f;
	struct circ_circular *c = &f->m->c;
	struct pick	 p = by_headings(l, 8), q;

	if (p.value == 0)
		p = by_compliments(l);
	if (p.value != 0)
		return p;
	if (c->reference.text.n > 0)
		take(&p, f, f->doc->blocks[c->reference.at.block],
		    c->reference.at.off, c->reference.at.off +
		    c->reference.at.len, 6);
	if (p.value == 0)
		p = by_headings(l, 5);
	if (p.value != 0)
		return p;
	if (l->part->kind == PART_LETTER && (l->part->salutation !=
	    CIRC_NOWHERE || l->part->closing != CIRC_NOWHERE ||
	    c->naddressees > 0 || (c->reference.text.n > 0 &&
	    c->date.year > 0))) {
		p.value = LANG_LETTER;
		p.at.block = CIRC_NOWHERE;
		return p;
	}
	q = by_invitation(l);
	if (q.value == 0 && l->part->kind == PART_LETTER)
		q = by_bare_name(l);
	if (q.value != 0)
		return q;
	p = by_headings(l, 3);
	if (p.value == 0)
		p = by_agenda_title(l);
	return p.value != 0 ? p : by_bare_name(l);
}

void
letter_type(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;
	struct pick	 p = { 0 };

	for (size_t i = 0; i < l->segs.n && p.value == 0; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b->role == DOC_ROLE_TYPE)
			take(&p, l->f, s->b, s->off, s->off + s->len, 0);
	}
	if (p.value == 0)
		p = choose(l);
	if (p.value == 0) {	/* nothing that goes to anybody */
		c->naddressees = c->ncopies = 0;
		l->title = c->subject;
		l->issuer = c->issuer;
		c->subject = c->issuer = (struct circ_value){ 0 };
		return;
	}
	l->type = p.value;
	c->type.text = str_of(names[p.value]);
	c->type.at = p.at;
	if (p.at.block == CIRC_NOWHERE) {
		uint32_t b = l->part->salutation != CIRC_NOWHERE ?
		    l->part->salutation : l->part->closing;

		if (b != CIRC_NOWHERE)
			c->type.at = span_of(l->f->doc->blocks[b], 0,
			    (uint32_t)l->f->doc->blocks[b]->text.n);
		c->type.how = CIRC_INFERRED;
	}
	if (p.value == LANG_NOTE_VERBALE && c->subject.text.n > 0) {
		bool said = false;

		for (size_t i = 0; i < l->segs.n; i++)
			said = said || l->segs.v[i].label == LANG_SUBJECT;
		if (!said)
			c->subject = (struct circ_value){ 0 };
	}
}

void
letter_house(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;
	int		 type = by_house(c, l->type);

	if (type == l->type)
		return;
	c->type.text = str_of(names[type]);
	c->type.at = type == LANG_CIRCULAR ? c->issuer.at : c->reference.at;
	c->type.how = CIRC_INFERRED;
}

#define TELLING 150	/* runes; a longer paragraph tells of something */
#define TOLD 4		/* more of these, and the paper is no agenda */

/*
 * A page that announces a meeting, and names a programme that is not with it,
 * is none; nor is one that mostly tells of it.
 */
static bool
no_agenda(const struct find *f, const struct circ_circular *c)
{
	const struct circ_span *at = &c->subject.at;
	size_t	 told = 0;

	if (!str_eqz(c->type.text, names[LANG_AGENDA_DOC]) ||
	    (c->subject.text.n > 0 && at->block < f->doc->nblocks && words_in(
	    f, at->block, LANG_AGENDA, at->off, at->off + at->len) != NULL))
		return false;
	for (const struct doc_block *b = f->doc->body; b != NULL; b = b->next)
		told += b->kind == DOC_PARA && str_ends(str_trim(b->text),
		    ".") && letter_runes(b->text) > TELLING;
	return f->agendas.n == 0 || told > TOLD;
}

/*
 * A document that announces a meeting has a title and an issuer, whatever it
 * is; its programme alone tells what it is, where nothing else does.
 */
void
find_type(struct find *f)
{
	struct circ_circular *c = &f->m->c;

	if (f->letter != NULL && no_agenda(f, c)) {
		c->type = (struct circ_value){ 0 };
		return;
	}
	if (f->letter == NULL || c->type.text.n > 0 || c->nevents == 0)
		return;
	c->subject = f->letter->title;
	c->issuer = f->letter->issuer;
	for (size_t i = 0; i < c->nevents; i++) {
		if (c->events[i].nagenda == 0)
			continue;
		c->type.text = str_of(names[LANG_AGENDA_DOC]);
		c->type.at = c->events[i].agenda[0].at;
		c->type.how = CIRC_INFERRED;
		return;
	}
}
