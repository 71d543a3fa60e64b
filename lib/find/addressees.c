/* SPDX-License-Identifier: MIT */
/*
 * To whom the letter goes, and who gets a copy.  The list may follow a label,
 * begin each line with "To", be a block of dashes beside the reference, or of
 * lines that name ministries, members, delegations; it may stand below the
 * signature, or in a note verbale after "presents its compliments to".
 */
#include "find/addressee.h"
#include "find/person.h"

/* ------------------------------------------------------------ where to look */

/* Does a short word, of no known kind, stand left of a cell: a form? */
static bool
captioned(const struct letter *l, const struct doc_cell *cell)
{
	const struct doc_cell *left;
	size_t		 i;

	if (cell == NULL || cell->col == 0 || (left = doc_at(cell->table,
	    cell->row, cell->col - 1)) == NULL ||
	    (i = letter_cell_seg(l, left)) == l->segs.n)
		return false;
	return l->segs.v[i].label == LABEL_NONE &&
	    letter_runes(seg_text(&l->segs.v[i])) <= 30 &&
	    !letter_has_digit(seg_text(&l->segs.v[i])) &&
	    (i + 1 == l->segs.n || l->segs.v[i + 1].b->cell != left);
}

/* May segment i be a line of a list that nothing introduces? */
static bool
unlabelled_line(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i];
	const struct circ_value *ref = &l->f->m->c.reference;
	uint32_t	 end = s->off + s->len;

	if (s->owner != LABEL_NONE || s->used ||
	    letter_runes(seg_text(s)) > 200 || captioned(l, s->b->cell))
		return false;
	if (ref->text.n > 0 && ref->at.block == s->b->id &&
	    ref->at.off < end && s->off < ref->at.off + ref->at.len)
		return false;
	return letter_day(l->f, s->b->id, s->off, end) == NULL &&
	    letter_mention(l->f, s->b->id, MENTION_PHONE, s->off,
	    end) == NULL;
}

/* Lines of the same paragraph, before segment i, that name addressees. */
static void
lines_before(struct letter *l, size_t i, struct pieces *out)
{
	const struct seg *s = &l->segs.v[i];
	size_t		 from = i;

	while (from > 0 && l->segs.v[from - 1].b == s->b &&
	    unlabelled_line(l, from - 1) && addressee_like(l->f, s->b,
	    l->segs.v[from - 1].off, l->segs.v[from - 1].off +
	    l->segs.v[from - 1].len))
		from--;
	for (; from < i; from++)
		*vec_push(l->f->ctx, out) = (struct piece){ from,
		    l->segs.v[from].off, l->segs.v[from].len };
}

/* Does a label of this kind, at segment i, introduce a list? */
static bool
introduces(const struct letter *l, size_t i, int label, bool colon)
{
	const struct seg *s = &l->segs.v[i];
	int		 asked;

	if (s->label != label || s->used || (colon && !s->colon))
		return false;
	if (!s->colon && s->b->cell == NULL && l->part->kind != PART_LETTER)
		return false;
	/* "Copy to: the Office" and its address: whom to answer */
	if (i + 1 < l->segs.n && l->segs.v[i + 1].b == s->b &&
	    l->segs.v[i + 1].label == LANG_EMAIL)
		return false;
	if (s->colon || s->b->cell == NULL)
		return true;
	asked = letter_asked(l, s->b->cell);
	return asked == LABEL_NONE || asked == label;
}

/* Everything that labels of one kind introduce; those with a colon, if so. */
static void
labelled(struct addressees *list, int label, bool colon)
{
	struct letter	*l = list->l;
	bool		 subject = false;

	for (size_t i = 0; i < l->segs.n; i++) {
		struct pieces p = { 0 };

		subject = subject || l->segs.v[i].label == LANG_SUBJECT;
		if (list->items.n > 0 && subject && !l->segs.v[i].colon)
			continue;	/* "To the Minister" as salutation */
		if (!introduces(l, i, label, colon))
			continue;
		if (list->items.n > 0 && !l->segs.v[i].bullet &&
		    l->segs.v[i].colon)
			continue;
		if (!l->segs.v[i].colon)
			lines_before(l, i, &p);
		letter_pieces(l, i, &p);
		addressee_gather(list, &p);
		l->segs.v[i].used = true;
	}
}

/* Dashes without a label: the first block of them in the letterhead. */
static void
dashes(struct addressees *list)
{
	struct letter	*l = list->l;
	struct pieces	 p = { 0 };
	const struct seg *last = NULL;

	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];
		struct piece *one;

		if (s->label == LANG_SUBJECT && p.n == 0)
			return;
		if (s->used || s->owner != LABEL_NONE || (!s->bullet &&
		    (last == NULL || last->b != s->b))) {
			if (p.n > 0 && !s->used)
				break;
			continue;
		}
		if (letter_mention(l->f, s->b->id, MENTION_DATE, s->off,
		    s->off + s->len) != NULL && !s->bullet)
			break;
		one = vec_push(l->f->ctx, &p);
		*one = (struct piece){ i, s->off, s->len };
		last = s;
	}
	if (p.n >= 2)
		addressee_gather(list, &p);
}

/* Does segment i go on with the list that the one before it ends? */
static bool
goes_on(const struct letter *l, size_t i)
{
	const struct seg *a = &l->segs.v[i - 1], *s = &l->segs.v[i];

	/* "外交部、教育部：", and the text below */
	if (a->b != s->b && letter_colon(a->b->text, a->off +
	    (uint32_t)utf8_prev(seg_text(a).s, a->len)) > 0)
		return false;
	return a->b == s->b || (a->b->cell == s->b->cell &&
	    (s->b->cell != NULL || s->b->id == a->b->id + 1) &&
	    (words_in(l->f, s->b->id, LANG_ADDRESSEE, s->off,
	    s->off + s->len) != NULL || addressee_dative(s->b, s->off,
	    s->off + s->len)));
}

/* The first segment behind the masthead: reference or date. */
static size_t
behind_masthead(const struct letter *l)
{
	const struct circ_circular *c = &l->f->m->c;

	for (size_t i = 0; i < l->nhead; i++) {
		const struct seg *s = &l->segs.v[i];

		if ((c->reference.text.n > 0 && c->reference.at.block ==
		    s->b->id) || (c->date.year != 0 && c->date.at.block ==
		    s->b->id) || words_at(l->f, s->b->id, LANG_REFERENCE,
		    s->off) != NULL || letter_day(l->f, s->b->id, s->off,
		    s->off + s->len) != NULL)
			return i;
	}
	return l->nhead;
}

/* A paragraph that begins with a person, then post and office: one item. */
static bool
one_person(struct addressees *list, size_t i)
{
	struct letter	*l = list->l;
	const struct seg *s = &l->segs.v[i];
	struct pieces	 p = { 0 };
	size_t		 persons = 0;

	if (!unlabelled_line(l, i) || (i > 0 && l->segs.v[i - 1].b == s->b) ||
	    person_at(l->f, s->b, s->off, (uint32_t)s->b->text.n) == 0)
		return false;
	for (; i < l->nhead && l->segs.v[i].b == s->b; i++) {
		const struct seg *x = &l->segs.v[i];

		if (person_at(l->f, x->b, x->off, x->off + x->len) > 0 &&
		    ++persons > 1)
			return false;	/* a list of them */
		if (letter_has_digit(seg_text(x)))
			break;		/* the street, the P.O. box */
		*vec_push(l->f->ctx, &p) = (struct piece){ i, x->off, x->len };
	}
	if (p.n < 2)
		return false;
	letter_use(l, &p);
	addressee_put(list, letter_join(l, &p), true);
	return true;
}

/* The lines from i on, *to the first that is none, as a list; if one. */
static bool
run_of_lines(struct addressees *list, size_t i, size_t *to)
{
	struct letter	*l = list->l;
	struct pieces	 p = { 0 };
	size_t		 like = 0;

	for (*to = i; *to < l->nhead && unlabelled_line(l, *to) &&
	    (*to == i || goes_on(l, *to)); ++*to) {
		const struct seg *s = &l->segs.v[*to];

		*vec_push(l->f->ctx, &p) = (struct piece){ *to, s->off,
		    s->len };
		like += addressee_like(l->f, s->b, s->off, s->off + s->len);
	}
	if (p.n == 0 || like * 2 < p.n)
		return false;
	addressee_gather(list, &p);
	return true;
}

/* Lines that name whom letters go to; nothing says that they are it. */
static void
unlabelled(struct addressees *list)
{
	struct letter	*l = list->l;
	size_t		 from = behind_masthead(l), to;

	/* or beside it */
	for (size_t i = 0; i < from; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b->cell != NULL && s->b->cell->col > 0 &&
		    addressee_dative(s->b, s->off, s->off + s->len))
			from = i;
	}
	for (size_t i = from; i < l->nhead; i = to) {
		const struct seg *s = &l->segs.v[i];

		to = i + 1;
		if (one_person(list, i))
			return;
		if (!addressee_like(l->f, s->b, s->off, s->off + s->len) ||
		    words_at(l->f, s->b->id, LANG_TITLE_LEAD, s->off) != NULL)
			continue;
		if (run_of_lines(list, i, &to))
			return;
		if (to == i)
			to++;
	}
}

/* May a line below a masthead be one, and no part of the masthead? */
static bool
no_masthead(const struct letter *l, const struct seg *s)
{
	const struct hit *post = words_at(l->f, s->b->id, LANG_POST, s->off);

	if (words_at(l->f, s->b->id, LANG_ARTICLE, s->off) != NULL ||
	    (post != NULL && post->value == 1) ||
	    letter_heads(s->b, s->off, s->len) ||
	    letter_has_digit(seg_text(s)))
		return false;
	return letter_office(l->f, s) == 0 || (letter_words(seg_text(s)) > 2 &&
	    words_at(l->f, s->b->id, LANG_ADDRESSEE, s->off) != NULL);
}

/* The same between a masthead and the day, in paragraphs of their own. */
static void
below_masthead(struct addressees *list)
{
	struct letter	*l = list->l;
	size_t		 end = behind_masthead(l), to;

	for (size_t i = 1; i < end; i++) {
		const struct seg *s = &l->segs.v[i];

		if (s->b != l->segs.v[i - 1].b && s->b->cell == NULL &&
		    s->label == LABEL_NONE && unlabelled_line(l, i) &&
		    no_masthead(l, s) && addressee_like(l->f, s->b, s->off,
		    s->off + s->len) && run_of_lines(list, i, &to))
			return;
	}
}

/* "Copy:" and a colon, as below a signature? */
static bool
copies(const struct find *f, const struct doc_block *b)
{
	const struct hit *h;
	uint32_t	 off, len, at;

	if (b->kind != DOC_PARA || b->text.n == 0)
		return false;
	letter_first_line(b, &off, &len);
	if ((h = words_at(f, b->id, LANG_COPY, off)) == NULL)
		return false;
	at = letter_skip_spaces(b->text, h->off + h->len);
	return at < off + len && letter_colon(b->text, at) > 0;
}

/*
 * "To:" and "Copy:" below the signature; without a formula above it they may
 * have the letter's programme below them.
 */
static void
after_letter(struct letter *l)
{
	const struct part *p = l->part;
	uint32_t	 from = p->closing != CIRC_NOWHERE ? p->closing : l->end;
	uint32_t	 lines = 0;

	while (p->closing == CIRC_NOWHERE && p->last > from + 12 &&
	    !copies(l->f, l->f->doc->blocks[from]))
		from++;
	for (uint32_t id = from; id <= p->last && id < l->f->doc->nblocks &&
	    lines < 60; id++, lines++)
		letter_add(l, l->f->doc->blocks[id]);
}

/* What a note says after whom it greets. */
static const char *const stop[] = { " and has", " and wishes", " and would",
    " and with ", " and in ", " and refers", " and informs", " and is ",
    " and to inv", " and to inf", " and to refer", " and to draw", " and, ",
    ", and", " et a l'honneur", " et souhaite", " et d'inv", " et d’inv",
    " et de ", " et, ", " y tiene", " y desea", " y de inv", " y le ",
    " y les ", " y, ", " и имеет", " и сообщает", " и приглашает",
    " и настоящим", " и, ", "، و", " وتتشرف", "، وتود", " وبالإشارة", ",",
    "，", "致意", "." };

/* A note verbale: what follows "presents its compliments to". */
static void
compliments(struct addressees *list)
{
	struct letter	*l = list->l;
	struct find	*f = l->f;
	const struct hit *h;
	const struct doc_block *b = letter_compliments(l, &h);
	uint32_t	 from, to;

	if (b == NULL || l->part->salutation != CIRC_NOWHERE)
		return;
	from = letter_skip_spaces(b->text, h->off + h->len);
	if (words_at(f, b->id, LANG_AND, from) != NULL)
		return;			/* "... and has the honour" */
	to = (uint32_t)b->text.n;
	for (size_t i = 0; i < NELEM(stop); i++) {
		long at = str_find(b->text, stop[i], from);

		if (at > 0 && (uint32_t)at < to)
			to = (uint32_t)at;
	}
	if (letter_runes(str_sub(b->text, from, to - from)) > 160)
		return;
	from += addressee_to(f, b, from, to);
	if (str_starts(str_sub(b->text, from, to - from), "the "))
		from += 4;
	addressee_put(list, value_of(f, b, from, to - from), true);
}

/*
 * "Dear Forum Leaders" below "Leaders of the Map Forum": a line of the head
 * that names those who are greeted, by the last word of the greeting.
 */
static bool
named_above(struct addressees *list, struct circ_str greeted)
{
	struct letter	*l = list->l;
	size_t		 word = greeted.n;

	while (word > 0 && greeted.s[word - 1] != ' ')
		word--;
	greeted = str_sub(greeted, word, greeted.n - word);
	if (letter_runes(greeted) < 5)
		return false;
	for (size_t i = behind_masthead(l); i < l->nhead; i++) {
		const struct seg *s = &l->segs.v[i];
		struct pieces p = { 0 };

		if (!unlabelled_line(l, i) || s->label != LABEL_NONE ||
		    letter_has_digit(seg_text(s)) ||
		    letter_holds(l->f, s, LANG_MEETING) ||
		    !str_holds(seg_text(s), greeted))
			continue;
		*vec_push(l->f->ctx, &p) = (struct piece){ i, s->off, s->len };
		addressee_gather(list, &p);
		return true;
	}
	return false;
}

/* "Dear GEF Focal Point,": the last resort. */
static void
salutation(struct addressees *list)
{
	struct letter	*l = list->l;
	struct find	*f = l->f;
	const struct doc_block *b;
	const struct hit *h;
	uint32_t	 off, len, from, end;

	if (l->part->salutation == CIRC_NOWHERE)
		return;
	b = f->doc->blocks[l->part->salutation];
	letter_first_line(b, &off, &len);
	h = words_at(f, b->id, LANG_SALUTATION, off);
	if (h == NULL && letter_greets_all(f, b))
		addressee_put(list, value_of(f, b, off, len), false);
	if (h == NULL)
		return;
	from = letter_skip_spaces(b->text, h->off + h->len);
	end = off + len;
	while (end > from && strchr(",:!;.", b->text.s[end - 1]) != NULL)
		end--;
	if (named_above(list, str_sub(b->text, from, end - from)))
		return;
	if (from < end && rune_letter(utf8_get(b->text.s + from, end - from,
	    &(size_t){ 0 })) &&	/* "Estimado/a Señor/a" names nobody */
	    letter_words(str_sub(b->text, from, end - from)) > 1 &&
	    !letter_starts_lower(str_sub(b->text, from, end - from)) &&
	    words_in(f, b->id, LANG_HONORIFIC, off, end) == NULL)
		addressee_put(list, value_of(f, b, from, end - from), true);
}

void
letter_addressees(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;
	struct addressees to = { .l = l }, copy = { .l = l };

	for (size_t i = 0; i < l->segs.n; i++) {
		struct seg *s = &l->segs.v[i];
		struct addressees *list =
		    s->b->role == DOC_ROLE_ADDRESSEE ? &to :
		    s->b->role == DOC_ROLE_COPY ? &copy : NULL;

		if (list != NULL) {
			addressee_put(list, value_of(l->f, s->b, s->value,
			    s->off + s->len - s->value), true);
			s->used = true;
		}
	}
	if (copy.items.n == 0)
		labelled(&copy, LANG_COPY, false);
	if (to.items.n == 0)
		labelled(&to, LANG_TO, true);
	if (to.items.n == 0)
		labelled(&to, LANG_TO, false);
	if (to.items.n == 0 && l->part->kind == PART_LETTER)
		dashes(&to);
	if (to.items.n == 0 && l->part->kind == PART_LETTER)
		unlabelled(&to);
	if (to.items.n == 0 && l->part->kind == PART_LETTER &&
	    l->part->salutation != CIRC_NOWHERE)
		below_masthead(&to);
	if (to.items.n == 0 || copy.items.n == 0) {
		size_t n = l->segs.n;

		after_letter(l);
		for (size_t i = 0; i < n && to.items.n > 0; i++)
			l->segs.v[i].used = l->segs.v[i].used ||
			    l->segs.v[i].label == LANG_TO;
		if (to.items.n == 0)
			labelled(&to, LANG_TO, false);
		if (copy.items.n == 0)
			labelled(&copy, LANG_COPY, false);
		l->segs.n = n;
	}
	if (to.items.n == 0)
		compliments(&to);
	if (to.items.n == 0)
		salutation(&to);
	addressee_finish(&to, &c->addressees, &c->naddressees);
	addressee_finish(&copy, &c->copies, &c->ncopies);
}
