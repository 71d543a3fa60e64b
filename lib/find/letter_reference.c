/* SPDX-License-Identifier: MIT */
/*
 * The letter's reference.  Three kinds of evidence, best first: what follows
 * a reference label; a document type with a number, "Circular Letter" and
 * "5/LCCE/54" on the line or in the cell below; a bare code such as
 * "MP-138IPU/18-013" near the date.  Lines that cite other texts
 * ("References: 1) Resolution 906 ...") are not it, nor is "Your ref.".
 */
#include "find/letter.h"

#define LABELLED 20
#define OWN_WORD 4		/* "our reference" */
#define THEIRS 12		/* "your reference" */
#define FILED 8			/* "file": a number of its own comes first */
#define TYPED 14
#define CODE 6
#define NEAR_DATE 4
#define ENOUGH 8

struct guess {
	struct pieces	 p;
	int		 score;
};

/* ------------------------------------------------------------------ codes */

static bool
wordlike(struct circ_str w)
{
	size_t		 n, lower = 0;

	for (size_t i = 0; i < w.n; i += n) {
		uint32_t r = utf8_get(w.s + i, w.n - i, &n);

		if (rune_digit(r) >= 0 || r == '/')
			return false;
		if (rune_letter(r) && !rune_upper(r))
			lower++;
	}
	return lower >= 2;
}

/* Is the first word one of a title ("Telecommunication/ICT Symposium"), not
   of a code ("AS/Bur/Conv")? */
static bool
titled_word(struct circ_str s)
{
	size_t		 n, lower = 0, most = 0;

	for (size_t i = 0; i < s.n; i += n) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &n);

		if (rune_space(r))
			break;
		if (rune_letter(r) && rune_upper(rune_lower(r)) == false &&
		    rune_lower(r) == r && !rune_cjk(r) && !rune_arabic(r))
			lower++;
		else
			lower = 0;
		if (lower > most)
			most = lower;
	}
	return most > 3;
}

/* Words of plain text in a code: 'ISO/TC 46 "Records of meetings"'. */
static int
plain_words(struct circ_str s)
{
	int		 count = 0;
	size_t		 from = 0;

	for (size_t i = 0; i <= s.n; i++) {
		if (i < s.n && s.s[i] != ' ')
			continue;
		count += i > from + 3 && wordlike(str_sub(s, from, i - from));
		from = i + 1;
	}
	return count;
}

/* Is it an address, a number to call, or a moment? */
static bool
other_kind(const struct find *f, uint32_t block, uint32_t off, uint32_t end)
{
	static const enum mention_kind kind[] = { MENTION_DATE, MENTION_TIME,
	    MENTION_EMAIL, MENTION_PHONE, MENTION_URL };

	for (size_t i = 0; i < NELEM(kind); i++) {
		const struct mention *m = letter_mention(f, block, kind[i],
		    off, end);

		if (m == NULL)
			continue;
		if ((kind[i] == MENTION_PHONE || kind[i] == MENTION_DATE ||
		    kind[i] == MENTION_TIME) && m->at.len * 2 < end - off)
			continue;
		return true;
	}
	return false;
}

/*
 * Is the text a code: few words, with a digit and a capital, parted by a
 * slash, or by a hyphen between letters and digits?  *lead: bytes of words
 * that only announce it ("Document DT/2").
 */
bool
letter_is_code(struct circ_str s, uint32_t *lead)
{
	size_t		 n, words = 1, first = s.n;
	bool		 upper = false, slash = false, hyphen = false;
	uint32_t	 r, last = 0;

	*lead = 0;
	if (letter_runes(s) > 64 || !letter_has_digit(s))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (s.s[i] == ' ') {
			first = i;
			break;
		}
	if (first < s.n && wordlike(str_sub(s, 0, first))) {
		*lead = (uint32_t)first + 1;
		s = str_sub(s, first + 1, s.n - first - 1);
	}
	for (size_t i = 0; i < s.n; i += n) {
		r = utf8_get(s.s + i, s.n - i, &n);
		if (r == ' ')
			words++;
		else if (r == '/')
			slash = slash || (last != ' ' && i + 1 < s.n &&
			    s.s[i + 1] != ' ');
		else if (r == '@' || r == ',' || r == ';')
			return false;
		else if (rune_dash(r))
			hyphen = hyphen || (i > 0 && last != ' ' &&
			    i + n < s.n && s.s[i + n] != ' ');
		else if (rune_upper(r))
			upper = true;
		last = r;
	}
	if (titled_word(s))
		return false;
	r = utf8_get(s.s, s.n, &n);
	if (!upper || s.n < 4 || !(rune_letter(r) || rune_digit(r) >= 0) ||
	    !letter_has_digit(s))
		return false;
	if (rune_letter(r) && !rune_upper(r) && !rune_arabic(r))
		return false;
	return slash ? words <= 8 : hyphen && words <= 2;
}

/* "工信函〔2021〕37号": the year in brackets, then a number. */
static bool
is_issue(struct circ_str s)
{
	static const char *const open[] = { "〔", "［", "[", "（", "(" };
	size_t		 n;

	if (!str_ends(s, "号") || letter_runes(s) > 24)
		return false;
	for (size_t i = 0; i < NELEM(open); i++) {
		long at = str_find(s, open[i], 0);
		size_t digits = 0, k;

		if (at <= 0)
			continue;
		for (k = (size_t)at + strlen(open[i]); k < s.n &&
		    rune_digit(utf8_get(s.s + k, s.n - k, &n)) >= 0; k += n)
			digits++;
		return digits == 4 && letter_has_digit(str_sub(s, k,
		    s.n - k));
	}
	return false;
}

/*
 * A number of few capitals and digits, without slash or hyphen, as it stands
 * on a line of its own above a letter: "C.L.26.2018", "C. N 4021",
 * "PT1(19)INV062", "EVT1805417".
 */
static bool
is_plain_code(struct circ_str s)
{
	size_t		 n, words = 1, letters = 0, digits = 0;
	bool		 joint = false, shorts = true;
	uint32_t	 r, last = 0;

	if (letter_runes(s) > 24)
		return false;
	for (size_t i = 0; i < s.n; i += n, last = r) {
		r = utf8_get(s.s + i, s.n - i, &n);
		if (rune_digit(r) >= 0) {
			joint |= last == '.' || last == '(' ||
			    (letters >= 2 && rune_letter(last));
			digits++;
		} else if (rune_letter(r)) {
			if (!rune_upper(r))
				return false;
			joint |= rune_digit(last) >= 0;
			shorts &= digits == 0 && (!rune_letter(last) ||
			    letters < 2);
			letters++;
		} else if (rune_space(r)) {
			words++;
		} else if (r != '.' && r != '(' && r != ')') {
			return false;
		}
	}
	return letters > 0 && words <= 3 && digits >= 3 && (joint || shorts);
}

/* A part of a code that stands on a line of its own: "SG5/CB", "SPU/RS". */
static bool
second_line(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);

	if (s->bullet || s->label != LABEL_NONE || letter_runes(t) > 40 ||
	    letter_holds_colon(t) ||
	    words_at(f, s->b->id, LANG_REFERENCE, s->off) != NULL ||
	    letter_mention(f, s->b->id, MENTION_DATE, s->off,
	    s->off + s->len) != NULL || other_kind(f, s->b->id, s->off,
	    s->off + s->len))
		return false;
	return rune_upper(utf8_get(t.s, t.n, &(size_t){ 0 })) ||
	    letter_has_digit(t);
}

/* ----------------------------------------------------------- label given */

static bool
comma_in(struct circ_str s)
{
	return str_find(s, ",", 0) >= 0 || str_find(s, "،", 0) >= 0 ||
	    str_find(s, "，", 0) >= 0;
}

/*
 * The place of a date that shares the code's line: what stands behind wide
 * space, or behind the code's last word where a comma parts it from the day.
 */
static struct circ_str
cut_place(struct circ_str t, bool comma)
{
	long		 wide = str_find(t, "  ", 0);
	size_t		 word = t.n;

	if (!letter_has_digit(t))
		return t;
	if (wide > 2)
		return str_trim(str_sub(t, 0, (size_t)wide));
	if (!comma)
		return t;
	while (word > 0 && t.s[word - 1] != ' ')
		word--;
	if (word < 3 || letter_has_digit(str_sub(t, word, t.n - word)) ||
	    str_find(str_sub(t, word, t.n - word), "/", 0) >= 0)
		return t;
	return cut_place(str_trim(str_sub(t, 0, word)), comma);
}

/* Is a day parted from what stands before it, by a space or a sign? */
static bool
parted(struct circ_str t, uint32_t day)
{
	uint32_t	 r = utf8_get(t.s + utf8_prev(t.s, day), 4,
			    &(size_t){ 0 });

	return rune_space(r) || rune_quote(r) || r == ',' || r == 0xFF0C;
}

/* "Rome le", "ليما في": a place, and no acronym, before a word of days? */
static bool
place_word(struct circ_str t, struct circ_str between)
{
	size_t		 word = t.n;

	while (word > 0 && t.s[word - 1] != ' ')
		word--;
	t = str_sub(t, word, t.n - word);
	return letter_has_letter(between) && letter_runes(t) >= 4 &&
	    !str_all_upper(t);
}

/* Cut a piece before the date that shares its line, "№ 7 от 2.3.2021". */
static void
cut_date(const struct find *f, const struct seg *s, struct piece *p)
{
	const struct mention *m = letter_mention(f, s->b->id, MENTION_DATE,
	    p->off, p->off + p->len);
	struct circ_str	 t = s->b->text, between;
	uint32_t	 end;

	if (m == NULL || m->from.year == 0 || m->from.day == 0 ||
	    m->at.off <= p->off ||
	    m->at.off + m->at.len + 24 < p->off + p->len ||
	    !parted(t, m->at.off))
		return;
	t = letter_strip(f, s->b, p->off, m->at.off);
	end = (uint32_t)(t.s - s->b->text.s) + (uint32_t)t.n;
	between = str_sub(s->b->text, end, m->at.off - end);
	t = cut_place(t, comma_in(between) || place_word(t, between));
	if (t.n > 2)
		*p = (struct piece){ p->seg, (uint32_t)(t.s -
		    s->b->text.s), (uint32_t)t.n };
}

/* "Please quote: | Prière de rappeler: AB/5": cut the label in another
   language that the value begins with. */
static void
cut_twin(const struct doc_block *b, struct piece *p)
{
	uint32_t	 end = p->off + p->len, at = p->off, to;

	while (at < end && letter_colon(b->text, at) == 0)
		at++;
	at += at < end ? letter_colon(b->text, at) : 0;
	to = letter_skip_spaces(b->text, at);
	if (to > at && to < end && !letter_has_digit(str_sub(b->text, p->off,
	    at - p->off)) && letter_has_digit(str_sub(b->text, to, end - to)))
		*p = (struct piece){ p->seg, to, end - to };
}

/* Keep the first piece, and lines below it that belong to the code. */
static void
trim_pieces(struct letter *l, struct pieces *p)
{
	size_t		 n = 1;

	if (p->n == 0)
		return;
	cut_twin(l->segs.v[p->v[0].seg].b, &p->v[0]);
	cut_date(l->f, &l->segs.v[p->v[0].seg], &p->v[0]);
	while (n < p->n && n < 3 && second_line(l->f,
	    &l->segs.v[p->v[n].seg]))
		n++;
	p->n = n;
}

static bool
letter_kind(const struct hit *h)
{
	return h != NULL && h->value != LANG_NOTE_VERBALE &&
	    h->value != LANG_CONCEPT_NOTE && h->value != LANG_AGENDA_DOC &&
	    h->value != LANG_LETTER;
}

static void
labelled(struct letter *l, size_t i, struct guess *best)
{
	const struct find *f = l->f;
	const struct seg *s = &l->segs.v[i], *v;
	const struct hit *h = words_at(f, s->b->id, LANG_REFERENCE, s->off);
	struct guess	 g = { .score = LABELLED };
	struct circ_str	 t;

	if (h != NULL && h->value == LANG_REF_THEIRS)
		g.score -= THEIRS;
	if (h != NULL && h->value == LANG_REF_OURS)
		g.score += OWN_WORD;
	if (h != NULL && h->value == LANG_REF_FILE)
		g.score -= FILED;
	letter_pieces(l, i, &g.p);
	trim_pieces(l, &g.p);
	if (g.p.n == 0)
		return;
	v = &l->segs.v[g.p.v[0].seg];
	t = str_sub(v->b->text, g.p.v[0].off, g.p.v[0].len);
	if (letter_runes(t) > 90 || (t.n > 2 && t.s[1] == ')') ||
	    (letter_mention(f, v->b->id, MENTION_DATE, g.p.v[0].off,
	    g.p.v[0].off + 1) != NULL && !letter_is_code(t, &(uint32_t){ 0 })))
		return;
	if (h != NULL && h->value == LANG_REF_DOCUMENT &&
	    !letter_is_code(t, &(uint32_t){ 0 }))
		return;
	if (!letter_has_digit(t) &&
	    !letter_kind(words_in(f, v->b->id, LANG_DOCTYPE, g.p.v[0].off,
	    g.p.v[0].off + g.p.v[0].len))) {
		if (v->off + v->len > g.p.v[0].off + g.p.v[0].len)
			return;		/* "Your letter dated ..." */
		g.score -= LABELLED / 2;
	}
	if (g.score > best->score)
		*best = g;
}

/* ------------------------------------------------------------- type given */

/*
 * Letters in general have no number; one that is numbered says nothing else:
 * "Notification 2015-044", "State letter No. 12", "第2015-044号通知".
 */
static bool
numbered(const struct seg *s, const struct hit *h)
{
	struct circ_str	 t = s->b->text, v;
	uint32_t	 end = s->off + s->len, from = h->off + h->len, at;
	uint32_t	 r;

	if (from == end) {
		v = str_sub(t, s->off, h->off - s->off);
		return letter_has_digit(v) && str_ends(v, "号");
	}
	if (h->off != s->off)
		return false;
	at = letter_after_label(t, from, end);
	v = str_sub(t, at, end - at);
	r = utf8_get(v.s, v.n, &(size_t){ 0 });
	return v.n > 0 && (rune_digit(r) >= 0 || rune_upper(r)) &&
	    letter_has_digit(v) && letter_words(v) == 1 &&
	    letter_runes(v) <= 24 && (at > letter_skip_spaces(t, from) ||
	    str_find(v, "-", 0) > 0 || str_find(v, "/", 0) > 0);
}

/* The document type that a segment begins or, in Chinese, ends with. */
static const struct hit *
type_of(const struct find *f, const struct seg *s)
{
	const struct line *line = &f->lines[s->b->id];
	uint32_t	 end = s->off + s->len;
	const struct hit *best = NULL;

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];
		struct circ_str lead;

		if (h->section != LANG_DOCTYPE || h->off < s->off ||
		    h->off + h->len > end || !(letter_kind(h) ||
		    (h->value == LANG_LETTER && numbered(s, h))))
			continue;
		lead = str_sub(s->b->text, s->off, h->off - s->off);
		if (letter_runes(lead) > 24 || str_find(lead, ".", 0) >= 0)
			continue;
		if (best == NULL || h->len > best->len)
			best = h;
	}
	return best;
}

/* "CA/245 14 January 2019": a code, and the day in the same line. */
static bool
dated_code(const struct find *f, const struct seg *s)
{
	struct piece	 p = { 0, s->off, s->len };

	cut_date(f, s, &p);
	return s->label == LABEL_NONE && p.len < s->len &&
	    letter_is_code(str_sub(s->b->text, p.off, p.len), &(uint32_t){ 0 });
}

/* The segment that holds the number of a type which stands alone. */
static size_t
number_of(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i];
	const struct doc_cell *cell = s->b->cell, *next;
	size_t		 k = i + 1;

	if (cell != NULL && (k >= l->segs.n || l->segs.v[k].b->cell != cell)) {
		next = letter_below(l, cell);
		k = next != NULL ? letter_cell_seg(l, next) : l->segs.n;
		if (k >= l->segs.n || !letter_has_digit(seg_text(
		    &l->segs.v[k]))) {
			next = letter_right(l, cell);
			k = next != NULL ? letter_cell_seg(l, next) :
			    l->segs.n;
		}
	}
	if (k >= l->segs.n || !(second_line(l->f, &l->segs.v[k]) ||
	    dated_code(l->f, &l->segs.v[k])) ||
	    !letter_has_digit(seg_text(&l->segs.v[k])))
		return l->segs.n;
	return k;
}

/* Does a word that joins ("to", "à la") begin, or end, a segment? */
static bool
joins(const struct find *f, const struct seg *s, bool end)
{
	static const enum lang_section small[] = { LANG_TO, LANG_RANGE_TO,
	    LANG_OF, LANG_AT_PLACE, LANG_ARTICLE };
	const struct line *line = &f->lines[s->b->id];

	for (size_t i = 0; i < line->nhits; i++) {
		const struct hit *h = &line->hits[i];

		if (end ? h->off + h->len != s->off + s->len :
		    h->off != s->off)
			continue;
		for (size_t k = 0; k < NELEM(small); k++)
			if (h->section == (int)small[k])
				return true;
	}
	return false;
}

/* "Addendum 2 | to Circular Letter | 5/LCCE/54": the lines that go on. */
static void
go_on(struct letter *l, size_t i, struct pieces *p)
{
	const struct find *f = l->f;
	const struct seg *s = &l->segs.v[i];
	bool		 more = false;

	if (words_at(f, s->b->id, LANG_RELATION, s->off) == NULL)
		return;
	for (size_t k = i + 1; k < l->segs.n && k <= i + 3; k++) {
		const struct seg *a = &l->segs.v[k - 1], *b = &l->segs.v[k];
		struct circ_str	 t = seg_text(b);

		if (b->b->cell != s->b->cell || b->colon || b->bullet ||
		    letter_runes(t) > 50 || letter_mention(f, b->b->id,
		    MENTION_DATE, b->off, b->off + b->len) != NULL)
			return;
		more = more || joins(f, a, true) || (joins(f, b, false) &&
		    letter_lower(utf8_get(t.s, t.n, &(size_t){ 0 })));
		if (!more)
			return;
		*vec_push(f->ctx, p) = (struct piece){ k, b->off, b->len };
		if (letter_has_digit(t))
			return;
	}
}

/* "Circular Letter | 4/LCCE/71 | 6/LCCE/15": numbers in more series. */
static void
more_numbers(struct letter *l, size_t k, struct pieces *p)
{
	const struct doc_block *b = l->segs.v[k].b;

	while (++k < l->segs.n && p->n < 3) {
		const struct seg *s = &l->segs.v[k];

		if ((b->cell != NULL ? s->b->cell != b->cell : s->b != b) ||
		    !second_line(l->f, s) || !letter_is_code(seg_text(s),
		    &(uint32_t){ 0 }))
			return;
		*vec_push(l->f->ctx, p) = (struct piece){ k, s->off, s->len };
	}
}

static void
typed(struct letter *l, size_t i, struct guess *best)
{
	const struct find *f = l->f;
	const struct seg *s = &l->segs.v[i];
	struct guess	 g = { .score = TYPED };
	struct circ_str	 t = seg_text(s);
	struct piece	*p;
	size_t		 k;

	if (s->label != LABEL_NONE || s->bullet || letter_runes(t) > 70 ||
	    type_of(f, s) == NULL || i > 40)
		return;
	p = vec_push(f->ctx, &g.p);
	*p = (struct piece){ i, s->off, s->len };
	cut_date(f, s, p);
	if (!letter_has_digit(str_sub(s->b->text, p->off, p->len)) ||
	    letter_day(f, s->b->id, p->off, p->off + p->len) != NULL) {
		if ((k = number_of(l, i)) == l->segs.n)
			return;
		p = vec_push(f->ctx, &g.p);
		*p = (struct piece){ k, l->segs.v[k].off, l->segs.v[k].len };
		cut_date(f, &l->segs.v[k], p);
		more_numbers(l, k, &g.p);
	} else {
		go_on(l, i, &g.p);
		k = i + 1;
		if (g.p.n == 1 && k < l->segs.n && l->segs.v[k].b == s->b &&
		    second_line(f, &l->segs.v[k])) {
			p = vec_push(f->ctx, &g.p);
			*p = (struct piece){ k, l->segs.v[k].off,
			    l->segs.v[k].len };
		}
	}
	if (g.score > best->score)
		*best = g;
}

/* -------------------------------------------------------------- bare code */

static bool
near_date(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i];

	for (size_t k = i > 1 ? i - 2 : 0; k < l->segs.n && k <= i + 2; k++)
		if (k != i && l->segs.v[k].label == LABEL_NONE &&
		    letter_mention(l->f, l->segs.v[k].b->id, MENTION_DATE,
		    l->segs.v[k].off, l->segs.v[k].off + l->segs.v[k].len) !=
		    NULL)
			return l->segs.v[k].b == s->b || k + 1 == i ||
			    k == i + 1;
	return false;
}

/* Does a letter's segment have its block for itself? */
static bool
alone(const struct letter *l, size_t i)
{
	const struct doc_block *b = l->segs.v[i].b;

	return (l->part->kind == PART_LETTER || near_date(l, i)) &&
	    (i == 0 || l->segs.v[i - 1].b != b) &&
	    (i + 1 >= l->segs.n || l->segs.v[i + 1].b != b);
}

/* What may be a code in a segment: not its kind, nor its place and day. */
static struct piece
code_part(const struct find *f, const struct seg *s, size_t i)
{
	struct piece	 p = { i, s->off, s->len }, whole;
	uint32_t	 end = s->off + s->len, at;
	const struct hit *h = words_in(f, s->b->id, LANG_DOCTYPE, s->off, end);
	const struct mention *day;

	if (h != NULL && h->value == LANG_AGENDA_DOC) {
		at = letter_skip_spaces(s->b->text, h->off + h->len);
		if (at < end)
			at += letter_bullet(str_sub(s->b->text, at,
			    end - at));
		if (at > letter_skip_spaces(s->b->text, h->off + h->len))
			p = (struct piece){ i, at, end - at };
	}
	whole = p;
	cut_date(f, s, &p);
	if (!letter_has_digit(str_sub(s->b->text, p.off, p.len)))
		p = whole;		/* it was the place */
	day = letter_day(f, s->b->id, p.off, end);
	if (p.len == whole.len && day != NULL) {
		struct circ_str t = letter_strip(f, s->b, day->at.off +
		    day->at.len, end);

		if (t.n > 2)		/* "Oslo, 12 May 2021 ABC(2021)3" */
			p = (struct piece){ i, (uint32_t)(t.s -
			    s->b->text.s), (uint32_t)t.n };
	}
	return p;
}

static void
bare(struct letter *l, size_t i, struct guess *best)
{
	const struct find *f = l->f;
	const struct seg *s = &l->segs.v[i];
	struct guess	 g = { .score = CODE };
	struct piece	 p = code_part(f, s, i);
	struct circ_str	 t = str_sub(s->b->text, p.off, p.len);
	uint32_t	 lead = 0;

	if (s->label != LABEL_NONE || s->owner != LABEL_NONE || s->bullet ||
	    i > 24 || letter_mention(f, s->b->id, MENTION_TIME, s->off,
	    s->off + s->len) != NULL || other_kind(f, s->b->id, p.off,
	    p.off + p.len))
		return;
	if (is_issue(t))
		g.score += NEAR_DATE;
	else if (!letter_is_code(t, &lead) && (!alone(l, i) || !is_plain_code(t)))
		return;
	p.off += lead;
	p.len -= lead;
	if (near_date(l, i) || letter_day(f, s->b->id, s->off,
	    s->off + s->len) != NULL)
		g.score += NEAR_DATE;
	if (s->b->heading == 0 && (doc_flags(s->b, p.off, 1) & DOC_BOLD))
		g.score += 2;
	if (i < 6)
		g.score += 2;
	g.score -= plain_words(t);
	*vec_push(f->ctx, &g.p) = p;
	if (g.score > best->score)
		*best = g;
}

/* "Informal document No. 3": a number of a kind that has no name here. */
static void
document(struct letter *l, size_t i, struct guess *best)
{
	const struct find *f = l->f;
	const struct seg *s = &l->segs.v[i];
	uint32_t	 end = s->off + s->len;
	const struct hit *h = words_in(f, s->b->id, LANG_REFERENCE, s->off,
	    end);
	struct guess	 g = { .score = ENOUGH };

	if (h == NULL || h->value != LANG_REF_DOCUMENT ||
	    s->label != LABEL_NONE || s->owner != LABEL_NONE || i > 12 ||
	    letter_runes(seg_text(s)) > 32 || !letter_has_digit(str_sub(
	    s->b->text, h->off, end - h->off)) || letter_mention(f,
	    s->b->id, MENTION_DATE, s->off, end) != NULL)
		return;
	*vec_push(f->ctx, &g.p) = (struct piece){ i, s->off, s->len };
	if (g.score > best->score)
		*best = g;
}

void
letter_reference(struct letter *l)
{
	struct guess	 best = { .score = ENOUGH - 1 };
	struct circ_circular *c = &l->f->m->c;
	bool		 told;

	for (size_t i = 0; i < l->segs.n; i++)
		if (l->segs.v[i].b->role == DOC_ROLE_REFERENCE) {
			struct piece *p = vec_push(l->f->ctx, &best.p);

			*p = (struct piece){ i, l->segs.v[i].value,
			    l->segs.v[i].off + l->segs.v[i].len -
			    l->segs.v[i].value };
		}
	told = best.p.n > 0;
	for (size_t i = 0; !told && i < l->segs.n; i++)
		if (l->segs.v[i].label == LANG_REFERENCE)
			labelled(l, i, &best);
	if (!told && best.score < LABELLED)
		for (size_t i = 0; i < l->segs.n; i++) {
			typed(l, i, &best);
			bare(l, i, &best);
			document(l, i, &best);
		}
	if (best.p.n == 0)
		return;
	c->reference = letter_join(l, &best.p);
	l->reference = best.p;
	letter_use(l, &best.p);
	model_trace(l->f->ctx, l->f->m, c->reference.at,
	    "reference, evidence %d", best.score);
}
