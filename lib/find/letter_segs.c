/* SPDX-License-Identifier: MIT */
/*
 * A block of the letterhead as short segments, and the label at the begin of
 * each: "Ref.: X", "To X", "Tel:" alone in its cell.  A label is a known
 * word that a colon follows, or that is all its cell holds, or that stands
 * before what its kind demands: a number after "Ref", a name after "To".
 */
#include "find/letter.h"

#define TWIN 48		/* bytes of a label in another language */

static const enum lang_section labels[] = {
	LANG_REFERENCE, LANG_SUBJECT, LANG_TO, LANG_COPY, LANG_FROM,
	LANG_DATE, LANG_TIME, LANG_VENUE, LANG_CONTACT, LANG_PHONE, LANG_FAX,
	LANG_EMAIL, LANG_WEB, LANG_ANNEX, LANG_DEADLINE
};

uint32_t
letter_after_label(struct circ_str t, uint32_t at, uint32_t end)
{
	static const char *const skip[] = { ".", "№", "No.", "No", "Nº", "N°",
	    "N.º", "n.º", "nº", "n°", "núm.", "رقم", "°", ")" };

	for (bool more = true; more;) {
		more = false;
		at = letter_skip_spaces(t, at);
		for (size_t i = 0; at < end && i < NELEM(skip); i++)
			if (str_starts(str_sub(t, at, end - at), skip[i])) {
				at += (uint32_t)strlen(skip[i]);
				more = true;
				break;
			}
	}
	return at < end ? at : end;
}

uint32_t
letter_label_at(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t	 best = 0;

	for (size_t i = 0; i < NELEM(labels); i++) {
		const struct hit *h = words_at(f, b->id, labels[i], off);
		uint32_t at;

		if (h == NULL || h->off + h->len > end)
			continue;
		at = letter_after_label(b->text, h->off + h->len, end);
		if (at < end && letter_colon(b->text, at) > 0 && at > best)
			best = at;
	}
	return best;
}

/* "national map services": do a few words end with whom letters go to? */
static bool
all_of(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *h = words_in(f, b->id, LANG_ADDRESSEE, off, end);

	return h != NULL && letter_words(str_sub(b->text, off,
	    h->off - off)) <= 3 && (h->off == off || (h->off + h->len == end &&
	    words_in(f, b->id, LANG_INVITE, off, end) == NULL &&
	    words_in(f, b->id, LANG_MEETING, off, end) == NULL));
}

/* Does a name of its own follow the word for "to", and no verb? */
static bool
named_after(const struct find *f, const struct seg *s)
{
	const struct doc_block *b = s->b;
	uint32_t	 end = s->off + s->len, at = s->value, to;
	const struct hit *all = words_at(f, b->id, LANG_BOTH, at);

	if (all != NULL && all->value == 2)
		return true;		/* "To all map services" */
	for (; at < end; at = letter_skip_spaces(b->text, to)) {
		for (to = at; to < end && b->text.s[to] != ' '; to++)
			;
		if (!letter_starts_lower(str_sub(b->text, at, to - at)))
			return true;
		if (!words_common(f, str_sub(b->text, at, to - at)))
			break;
	}
	return all_of(f, b, at, end);
}

static struct circ_str
first_word(struct circ_str s)
{
	size_t		 n = 0;

	while (n < s.n && s.s[n] != ' ' && s.s[n] != '\n')
		n++;
	return str_sub(s, 0, n);
}

/* Does a value of the label's kind follow, though no colon does? */
static bool
fits(const struct find *f, const struct seg *s, enum lang_section section,
    const struct hit *h)
{
	struct circ_str	 t = s->b->text, v;
	uint32_t	 end = s->off + s->len, r;
	const struct mention *day;
	size_t		 n, runes;

	v = str_trim(str_sub(t, s->value, end - s->value));
	if (v.n == 0)
		return false;
	r = utf8_get(v.s, v.n, &n);
	runes = letter_runes(v);
	switch (section) {
	case LANG_REFERENCE:
		if (rune_cjk(r) && s->value == h->off + h->len)
			return false;	/* a longer word, unknown */
		if (h->value == LANG_REF_DOCUMENT && !letter_has_digit(
		    first_word(v)))
			return false;
		return letter_has_digit(v) && runes <= 60 &&
		    (rune_upper(r) || rune_digit(r) >= 0 || rune_cjk(r) ||
		    rune_arabic(r)) && ((day = letter_day(f, s->b->id,
		    s->value, end)) == NULL || letter_has_digit(str_sub(t,
		    s->value, day->at.off - s->value)));
	case LANG_TO:
		if (s->line > 0 && !s->bullet && letter_lower(utf8_get(t.s +
		    s->off, t.n - s->off, &n)))
			return false;	/* a name goes on: "pour la culture" */
		return (s->b->cell == NULL || s->off == 0 || s->bullet ||
		    t.s[s->off - 1] == '\n') &&
		    runes >= (rune_cjk(r) ? 2 : 4) &&
		    rune_digit(r) < 0 && (rune_letter(r) || r == 0x201C) &&
		    (named_after(f, s) || letter_words(str_sub(t, h->off,
		    h->len)) > 2);
	case LANG_DATE:
		return letter_day(f, s->b->id, s->value, s->value + 1) != NULL;
	case LANG_COPY:
		return runes >= 4 && runes <= 200 && rune_upper(r);
	case LANG_PHONE:
	case LANG_FAX:
		if (letter_runes(str_sub(t, h->off, h->len)) == 1 &&
		    letter_mention(f, s->b->id, MENTION_PHONE, s->value,
		    end) == NULL)
			return false;	/* "Ref.:  T 8/11" */
		return r == '+' || r == '(' || (rune_digit(r) >= 0 &&
		    (h->len > 1 || s->value > h->off + h->len));
	case LANG_EMAIL:
		return str_find(v, "@", 0) > 0 && runes <= 60;
	default:
		return false;
	}
}

/* May the word be a label by being all that its cell holds? */
static bool
whole_cell_label(const struct seg *s, const struct hit *h)
{
	if ((h->section == LANG_FAX || h->section == LANG_PHONE) &&
	    letter_runes(str_sub(s->b->text, h->off, h->len)) == 1)
		return false;		/* "F": the document's language */
	if (h->section == LANG_DEADLINE)	/* a head of columns is none */
		return h->value == 1 && s->b->cell != NULL &&
		    s->b->cell->col == 0 && s->b->cell->row > 0;
	if (h->len == 1 && (h->section == LANG_PHONE ||
	    h->section == LANG_FAX))
		return false;		/* "F" is French */
	if (h->section == LANG_FROM)
		return h->value != 2;
	return h->section != LANG_ANNEX;
}

/* Do numbers and addresses follow, that "Tel./Fax:" may share? */
static bool
numeric(enum lang_section label)
{
	return label == LANG_PHONE || label == LANG_FAX || label == LANG_EMAIL;
}

/* "الموضوع/ ...": a slash does for the colon in Arabic letters. */
static bool
slash(const struct seg *s, enum lang_section label, uint32_t at, uint32_t end)
{
	return (at + 1 < end || (s->b->cell != NULL && s->b->text.n == end)) &&
	    s->b->text.s[at] == '/' && label != LANG_TO &&
	    !numeric(label) && rune_arabic(utf8_get(s->b->text.s + s->off, s->len,
	    &(size_t){ 0 }));
}

/*
 * "Ref./Réf.: X", "Subject: / Objet: X": where the colon of the same label in
 * another language stands, that a slash or a bracket follows; or `at`.
 */
static uint32_t
twin(struct circ_str t, uint32_t at, uint32_t end)
{
	uint32_t	 i = letter_skip_spaces(t, at), from;

	if (i < end && letter_colon(t, i) > 0)
		i = letter_skip_spaces(t, i + letter_colon(t, i));
	if (i >= end || (t.s[i] != '/' && t.s[i] != '('))
		return at;
	from = ++i;
	while (i < end && i < from + TWIN && letter_colon(t, i) == 0)
		i++;
	return i < end && letter_colon(t, i) > 0 && i > from + 1 &&
	    !letter_has_digit(str_sub(t, from, i - from)) ? i : at;
}

/* "Subject - X", "Asunto.- X": the length of a dash that a space, or nothing,
   follows; or 0. */
static uint32_t
dash(struct circ_str t, uint32_t at, uint32_t end)
{
	size_t		 n;

	if (at >= end || !rune_dash(utf8_get(t.s + at, end - at, &n)) ||
	    (at + n < end && !rune_space(utf8_get(t.s + at + n, end - at - n,
	    &(size_t){ 0 }))))
		return 0;
	return (uint32_t)n;
}

/* Set the label of a segment, if it begins with one. */
static void
set_label(const struct find *f, struct seg *s)
{
	struct circ_str	 t = s->b->text;
	uint32_t	 end = s->off + s->len, best = 0, at, colon;

	for (size_t i = 0; i < NELEM(labels); i++) {
		const struct hit *h = words_at(f, s->b->id, labels[i], s->off);
		struct seg x = *s;

		if (h == NULL || h->off + h->len > end || h->len <= best ||
		    (labels[i] == LANG_DATE && h->value == 1) ||
		    (labels[i] == LANG_TO && h->off + h->len < end &&
		    t.s[h->off + h->len] == ')'))	/* "a) b)" */
			continue;
		at = letter_after_label(t, h->off + h->len, end);
		if (!numeric(labels[i]))
			at = twin(t, at, end);
		colon = letter_colon(t, at);
		if (colon == 0 && at < end && slash(s, labels[i], at, end))
			colon = 1;
		if (colon == 0 && h->len > 4 && labels[i] == LANG_SUBJECT)
			colon = dash(t, at, end);
		x.value = letter_skip_spaces(t, at + colon);
		if (x.value > end)
			x.value = end;
		x.colon = (colon > 0 && at < end) || letter_colon(t,
		    (uint32_t)utf8_prev(t.s, h->off + h->len)) > 0;
		if (!x.colon && at < end && labels[i] != LANG_REFERENCE)
			x.value = letter_skip_spaces(t, h->off + h->len);
		if (!x.colon && labels[i] == LANG_SUBJECT && h->value == 1)
			continue;
		if (!x.colon && !(at >= end && whole_cell_label(s, h)) &&
		    !fits(f, &x, labels[i], h))
			continue;
		if (labels[i] == LANG_TO && !x.colon && at < end)
			x.value = s->off;	/* may be the name's own */
		best = h->len;
		s->label = (int)labels[i];
		s->value = x.value;
		s->colon = x.colon;
	}
}

/* Where the colon of "Action required:" stands, if that is at off; or 0. */
static uint32_t
action_at(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	const struct hit *h = words_at(f, b->id, LANG_ACTION, off);
	uint32_t	 at;

	if (h == NULL)
		return 0;
	at = letter_skip_spaces(b->text, h->off + h->len);
	return at < end && letter_colon(b->text, at) > 0 ? at : 0;
}

/* A label of a kind that circ does not know: "Purpose:" in its cell; or one
   of more words than it knows: "For information call:". */
static void
set_other(const struct find *f, struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	bool		 contact = words_at(f, s->b->id, LANG_CONTACT,
			    s->off) != NULL;

	if (s->label == LABEL_NONE && action_at(f, s->b, s->off,
	    s->off + s->len) > 0) {
		s->label = LABEL_OTHER;
		s->value = s->off + s->len;
		s->colon = true;
	}
	if (s->label != LABEL_NONE || t.n == 0 ||
	    (s->b->cell == NULL && !contact))
		return;
	if ((str_ends(t, ":") || str_ends(t, "：")) && letter_runes(t) <= 40) {
		s->label = contact ? LANG_CONTACT : LABEL_OTHER;
		s->value = s->off + s->len;
		s->colon = true;
	}
}

size_t
letter_number_behind(const struct find *f, const struct doc_block *b,
    size_t from, size_t to)
{
	const struct mention *day;
	const struct hit *h;
	uint32_t	 at = letter_skip_spaces(b->text, (uint32_t)from);

	h = words_at(f, b->id, LANG_DATE, at);	/* "от 02.03.2021 № 7" */
	if (h == NULL)
		h = words_at(f, b->id, LANG_RANGE_FROM, at);
	if (h != NULL)
		at = letter_skip_spaces(b->text, h->off + h->len);
	day = letter_day(f, b->id, at, at + 3);	/* or "«02» марта ..." */
	if (day == NULL)
		return 0;
	at = day->at.off;
	at = letter_skip_spaces(b->text, at + day->at.len);
	h = words_at(f, b->id, LANG_REFERENCE, at);
	return h != NULL && h->off + h->len < to && letter_has_digit(str_sub(
	    b->text, at, to - at)) ? at : 0;
}

/* Does a label that may follow another one begin at a hit? */
static bool
may_follow(const struct find *f, const struct doc_block *b,
    const struct hit *h, uint32_t end, bool subject)
{
	static const enum lang_section next[] = { LANG_REFERENCE, LANG_DATE,
	    LANG_TO, LANG_FROM, LANG_COPY, LANG_SUBJECT, LANG_CONTACT };

	if (h->section == LANG_ACTION)
		return action_at(f, b, h->off, end) > 0;
	for (size_t k = 0; k < NELEM(next) && !subject; k++)
		if (h->section == (int)next[k])
			return letter_colon(b->text, letter_after_label(
			    b->text, h->off + h->len, end)) > 0;
	return false;
}

/*
 * "From: X  Date: 3 May 2021  Ref.: MO/5" on one line, which tabs part in
 * print: where the next label with a colon begins, or 0.  The line must begin
 * with one itself; a subject may hold colons of its own.
 */
static size_t
next_label(const struct find *f, const struct doc_block *b, size_t from,
    size_t to)
{
	const struct line *line = &f->lines[b->id];
	uint32_t	 at = letter_skip_spaces(b->text, (uint32_t)from);
	uint32_t	 end = (uint32_t)to, colon;
	bool		 subject;

	if (at >= end || (colon = letter_label_at(f, b, at, end)) == 0)
		return 0;
	subject = words_at(f, b->id, LANG_SUBJECT, at) != NULL;
	for (size_t i = hits_from(line, colon); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->off > colon && rune_space(utf8_get(b->text.s +
		    utf8_prev(b->text.s, h->off), 4, &(size_t){ 0 })) &&
		    !letter_lower(utf8_get(b->text.s + h->off,
		    b->text.n - h->off, &(size_t){ 0 })) &&
		    may_follow(f, b, h, end, subject))
			return h->off;
	}
	return 0;
}

/* "---------", "_____": a line that is drawn. */
static bool
is_rule(struct circ_str s)
{
	return letter_runes(s) > 2 && !letter_has_letter(s) &&
	    !letter_has_digit(s);
}

static void
add_seg(struct letter *l, const struct doc_block *b, size_t from, size_t to,
    uint32_t line, bool first)
{
	struct circ_str	 raw = str_trim(str_sub(b->text, from, to - from));
	struct seg	*s;
	uint32_t	 mark;

	if (raw.n == 0 || is_rule(raw) || (b->cell != NULL &&
	    letter_colon(raw, 0) == raw.n))
		return;			/* "To | : | Members" */
	s = vec_push(l->f->ctx, &l->segs);
	*s = (struct seg){ .b = b, .off = (uint32_t)(raw.s - b->text.s),
	    .len = (uint32_t)raw.n, .line = line, .label = LABEL_NONE,
	    .owner = LABEL_NONE,
	    .bullet = first && b->list >= 0 && b->marker.n > 0 };
	mark = letter_bullet(raw);
	if (mark > 0 && mark < s->len) {
		s->mark = mark;
		s->off += mark;
		s->len -= mark;
		s->bullet = true;
	}
	s->value = s->off;
	set_label(l->f, s);
	set_other(l->f, s);
}

/* Nothing but a dash or bullet, whose item stands behind the tab? */
static bool
lone_mark(struct circ_str s)
{
	struct circ_str	 t = str_trim(s);
	size_t		 n;

	if (t.n == 0 || t.n > 3)
		return false;
	utf8_get(t.s, t.n, &n);
	return n == t.n && letter_mark(t) > 0;
}

void
letter_add(struct letter *l, const struct doc_block *b)
{
	size_t		 from = 0, cut;
	uint32_t	 line = 0;
	bool		 first = true;

	if (b->kind != DOC_PARA)
		return;
	for (size_t i = 0; i <= b->text.n; i++) {
		if (i < b->text.n && b->text.s[i] != '\n' &&
		    b->text.s[i] != '\t')
			continue;
		if (i < b->text.n && b->text.s[i] == '\t' &&
		    lone_mark(str_sub(b->text, from, i - from)))
			continue;
		if (l->segs.n >= 2 * MAXSEGS)
			return;		/* no letterhead is so long */
		if ((cut = letter_number_behind(l->f, b, from, i)) > from) {
			add_seg(l, b, from, cut, line, first);
			from = cut;
		}
		while ((cut = next_label(l->f, b, from, i)) > from) {
			add_seg(l, b, from, cut, line, first);
			from = cut;
		}
		add_seg(l, b, from, i, line, first);
		if (i > from)
			first = false;
		if (i < b->text.n && b->text.s[i] == '\n') {
			line++;
		}
		from = i + 1;
	}
}
