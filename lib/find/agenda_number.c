/* SPDX-License-Identifier: MIT */
/*
 * Item numbers: "4.", "5.1", "(a)", roman ones and Chinese ("一、"), those in
 * words ("Item 4:", "Point 3 (a).", "البند الأول:", "أولاً:"), and the markers
 * that the file itself writes before a paragraph.  A number that nothing but
 * a space follows is weak: only a run of them tells.
 */
#include "find/agenda.h"

/* A numeral like "IV" or "iv" at i: bytes taken, or 0; a lone letter, too. */
static size_t
roman(struct circ_str s, size_t i, int *value)
{
	static const char upper[] = "IVX", lower[] = "ivx";
	static const int worth[] = { 1, 5, 10 };
	const char	*set = i < s.n && strchr(upper, s.s[i]) != NULL ?
	    upper : lower;
	size_t		 from = i;
	int		 sum = 0, before = 0;

	for (; i < s.n && i - from < 6 && s.s[i] != '\0'; i++) {
		const char *at = strchr(set, s.s[i]);
		int w;

		if (at == NULL)
			break;
		w = worth[at - set];
		sum += w > before && before > 0 ? w - 2 * before : w;
		before = w;
	}
	if (i == from || (i < s.n && rune_letter((unsigned char)s.s[i])))
		return 0;
	*value = sum;
	return i - from;
}

/* A numeral of Chinese signs, up to 99: bytes taken, or 0. */
static size_t
cjk_numeral(struct circ_str s, size_t i, int *value)
{
	size_t	 from = i, len;
	int	 digit = 0;

	for (*value = 0; i < s.n && i - from < 9; i += len) {
		int	 d = rune_cjk_numeral(utf8_get(s.s + i, s.n - i,
			    &len));

		if (d == 10) {
			*value += (digit > 0 ? digit : 1) * 10;
			digit = 0;
		} else if (d > 0 && digit == 0)
			digit = d;
		else
			break;
	}
	*value += digit;
	return i - from;
}

/* The letters that Arabic numbers with, in their old order; 0: none. */
static int
abjad(uint32_t r)
{
	static const uint32_t letter[] = { 0x0623, 0x0628, 0x062C, 0x062F,
	    0x0647, 0x0648, 0x0632, 0x062D, 0x0637, 0x064A };

	for (size_t i = 0; i < NELEM(letter); i++)
		if (letter[i] == r || (i == 0 && r == 0x0627))
			return (int)i + 1;
	return 0;
}

/* Digits or one letter at i of s: a number.  Returns the bytes taken. */
static size_t
number_head(struct circ_str s, size_t i, int *value, char *kind)
{
	size_t	 from = i, len;
	int	 n = 0;
	uint32_t r;

	for (*value = 0; i < s.n && n < 3; i += len, n++) {
		int d = rune_digit(utf8_get(s.s + i, s.n - i, &len));

		if (d < 0)
			break;
		*value = *value * 10 + d;
	}
	*kind = '1';
	if (n > 0)
		return n < 3 ? i - from : 0;
	if ((len = roman(s, from, value)) > 0) {
		*kind = rune_upper((unsigned char)s.s[from]) ? 'I' : 'i';
		return len;
	}
	if ((len = cjk_numeral(s, from, value)) > 0) {
		*kind = 'z';
		return len;
	}
	if (from >= s.n)
		return 0;
	r = rune_lower(utf8_get(s.s + from, s.n - from, &len));
	*kind = 'a';
	if (r >= 'a' && r <= 'z')
		*value = (int)(r - 'a') + 1;
	else if (r >= 0x0430 && r <= 0x044F)
		*value = (int)(r - 0x0430) + 1;
	else if ((*value = abjad(r)) == 0)
		return 0;
	return len;
}

static bool
number_end(uint32_t r)
{
	return r == '.' || r == ')' || r == ':' || r == 0x3001 ||
	    r == 0xFF0E || r == 0xFF09 || r == 0xFF1A || rune_dash(r);
}

/* The next sign that is no space. */
static size_t
skip_space(struct circ_str s, size_t i)
{
	for (size_t len; i < s.n && rune_space(utf8_get(s.s + i, s.n - i,
	    &len)); i += len)
		;
	return i;
}

/* Step over signs that end a number: at most "1.-" or "1) ", "1°". */
static size_t
skip_ends(struct circ_str s, size_t i, bool open, bool *ended)
{
	size_t	 len;
	uint32_t sign = i < s.n ? utf8_get(s.s + i, s.n - i, &len) : 0;

	if ((sign == 0xB0 || sign == 0xBA) && i > 0 && s.s[i - 1] >= '0' &&
	    s.s[i - 1] <= '9') {
		*ended = true;
		i += len;
	}
	for (; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (!number_end(r) && !(open && r == ']'))
			break;
		*ended = true;
	}
	return i;
}

/* "3 :" and "3 - " as the French write them: a space before the sign. */
static size_t
spaced_end(struct circ_str s, size_t i, bool *ended)
{
	size_t	 k = skip_space(s, i), len, after;
	uint32_t r;

	if (k == i || k >= s.n)
		return i;
	r = utf8_get(s.s + k, s.n - k, &len);
	after = skip_space(s, k + len);
	if ((r != ':' && r != 0xFF1A && !rune_dash(r)) || after == k + len ||
	    after >= s.n || !rune_letter(utf8_get(s.s + after, s.n - after,
	    &len)))
		return i;
	*ended = true;
	return after;
}

/* Roman letters may be an initial, Chinese signs a word: a sign must end
   them, and only a run of roman capitals tells. */
static bool
number_settle(struct number *n, bool ended, bool marker, bool open, bool *weak)
{
	char	 kind = n->kind;

	if (kind != 'i' && kind != 'I' && kind != 'z')
		return true;
	if (!ended && !marker)
		return false;
	n->kind = kind == 'i' || (kind == 'z' && open) ? 'a' : '1';
	*weak = !marker && kind == 'I';
	return true;
}

/* "(a)" behind a number, as in "3 (a)" or "3 a)": where it ends, or i. */
static size_t
sub_letter(struct circ_str s, size_t i, struct number *n)
{
	size_t	 k = skip_space(s, i), took;
	bool	 open = k < s.n && s.s[k] == '(';
	int	 sub;
	char	 kind;

	k += open;
	if ((took = number_head(s, k, &sub, &kind)) == 0 || k + took >= s.n ||
	    s.s[k + took] != ')' || (!open && kind == '1'))
		return i;
	n->sub = sub;
	return k + took + 1;
}

/* "4", "4.", "5.1", "(a)", "1 -" at i: fills n, false if none. */
static bool
number_read(struct circ_str s, size_t i, bool marker, struct number *n)
{
	size_t	 len = 0, took;
	bool	 open = false, ended = false, weak = false;
	uint32_t r = i < s.n ? utf8_get(s.s + i, s.n - i, &len) : 0;
	int	 sub;
	char	 kind;

	n->sub = -1;
	if (r == '(' || r == '[' || r == 0xFF08) {
		open = true;
		i += len;
		r = i < s.n ? utf8_get(s.s + i, s.n - i, &len) : 0;
	}
	n->open = open;
	n->other = r < 0x80 && rune_letter(r) ? (int)rune_lower(r) - 'a' + 1 : 0;
	if ((took = number_head(s, i, &n->value, &n->kind)) == 0)
		return false;
	n->style = n->kind == 'a' && (rune_upper(r) || rune_arabic(r)) ? 'A' :
	    n->kind;
	i += took;
	if (n->kind == '1' && i + 1 < s.n && s.s[i] == '.' &&
	    (took = number_head(s, i + 1, &sub, &kind)) > 0 && kind == '1') {
		n->sub = sub;
		i += 1 + took;
		if (i + 1 < s.n && s.s[i] == '.' && (took = number_head(s,
		    i + 1, &sub, &kind)) > 0 && kind == '1')
			i += 1 + took;	/* "2.2.1" lies below 2, too */
	}
	if (marker && n->sub < 0)
		i = sub_letter(s, i, n);
	kind = n->kind;
	i = skip_ends(s, i, open, &ended);
	if (!ended && kind == '1')
		i = spaced_end(s, i, &ended);
	if (!number_settle(n, ended, marker, open, &weak))
		return false;
	n->weak = weak;
	n->stop = (uint32_t)i;
	if (i >= s.n) {
		n->weak = !ended;
		return marker || ended || n->kind == '1';
	}
	r = utf8_get(s.s + i, s.n - i, &len);
	/* "1.会议", "一、会议": no space need follow in Chinese */
	if (!rune_space(r) && !(ended && rune_cjk(r)) && i > 0 &&
	    !rune_space((unsigned char)s.s[i - 1]) && (!ended ||
	    rune_digit(r) >= 0 || (n->kind == 'a' && !open &&
	    s.s[i - 1] != ')')))
		return marker && n->kind == '1';
	n->weak = weak || (!ended && r != '\t');
	if (n->kind == 'a' && !ended)
		return false;
	i = skip_space(s, i);
	if (i < s.n && ended && rune_dash(utf8_get(s.s + i, s.n - i, &len)))
		i += len;
	n->stop = (uint32_t)i;
	return true;
}

/* ------------------------------------------------------------ in words */

/* The number behind a word for items: digits, roman, or "the first". */
static size_t
labelled_head(const struct find *f, const struct piece *p, struct circ_str s,
    size_t i, struct number *n)
{
	const struct hit *h = words_at(f, p->b->id, LANG_ORDINAL, (uint32_t)i);
	size_t	 took = number_head(s, i, &n->value, &n->kind);
	char	 kind;
	int	 sub;

	n->sub = -1;
	n->other = 0;
	n->open = false;
	n->style = n->kind;
	if (h != NULL && h->value > 100 && h->len > took) {
		n->value = h->value - 100;
		n->kind = '1';
		n->style = 'w';
		return i + h->len;
	}
	if (took == 0 || n->kind == 'a')
		return 0;
	n->kind = '1';
	i += took;
	if (i + 1 < s.n && s.s[i] == '.' && (took = number_head(s, i + 1,
	    &sub, &kind)) > 0 && kind == '1') {
		n->sub = sub;
		i += 1 + took;
	}
	return n->sub < 0 ? sub_letter(s, i, n) : i;
}

/* "Item 4 of the agenda": where that ends, or i. */
static size_t
of_agenda(const struct find *f, const struct piece *p, size_t i)
{
	const struct hit *h = words_in(f, p->b->id, LANG_AGENDA, (uint32_t)i,
	    p->end);

	return h != NULL && rune_count(str_sub(p->b->text, i, h->off - i)) <=
	    10 && piece_left(f, p->b, (uint32_t)i, h->off, LEFT_DAY) <= 5 ?
	    h->off + h->len : i;
}

/*
 * "Item 4:", "Point 3 (a).", "Agenda item 6 - ", also "Item 4 Budget"; but
 * "Items 3 and 4" is what the row is about.
 */
static bool
labelled(const struct find *f, const struct piece *p, const struct hit *h,
    struct number *n)
{
	struct circ_str	 s = str_sub(p->b->text, 0, p->end);
	const struct hit *more;
	size_t	 i = skip_space(s, h->off + h->len), k, len;
	bool	 ended = false;
	uint32_t r;

	more = words_at(f, p->b->id, LANG_ITEM, (uint32_t)i);
	if (more != NULL)		/* "Point nº 3" */
		i = skip_space(s, more->off + more->len);
	if ((i = labelled_head(f, p, s, i, n)) == 0)
		return false;
	n->weak = false;
	i = of_agenda(f, p, i);
	k = skip_ends(s, skip_space(s, i), false, &ended);
	n->stop = (uint32_t)skip_space(s, k);
	if (n->stop >= s.n)
		return true;
	r = utf8_get(s.s + n->stop, s.n - n->stop, &len);
	if (ended && n->stop == k && !rune_cjk(r) && !rune_arabic(r))
		return false;		/* "Item 4-bis" */
	return ended || (n->stop > i && (rune_upper(r) || rune_cjk(r) ||
	    rune_arabic(r)));
}

/* "أولاً:", "Primero: " - an ordinal that a colon or dash ends. */
static bool
ordinal(const struct find *f, const struct piece *p, struct number *n)
{
	const struct hit *h = words_at(f, p->b->id, LANG_ORDINAL, p->off);
	struct circ_str	 s = str_sub(p->b->text, 0, p->end);
	size_t	 i, k, len;
	uint32_t r;

	if (h == NULL || h->value <= 100 || h->value > 120)
		return false;
	i = h->off + h->len;
	while (i < s.n && (r = utf8_get(s.s + i, s.n - i, &len)) >= 0x064B &&
	    r <= 0x0652)
		i += len;	/* vowel signs at the end of the word */
	i = skip_space(s, i);
	if (i >= s.n)
		return false;
	r = utf8_get(s.s + i, s.n - i, &len);
	k = skip_space(s, i + len);
	if ((r != ':' && r != 0xFF1A && r != '.' && !(rune_dash(r) && k >
	    i + len)) || k >= s.n)
		return false;
	*n = (struct number){ .value = h->value - 100, .sub = -1, .kind = '1',
	    .style = 'w', .stop = (uint32_t)k };
	return true;
}

bool
piece_number(const struct find *f, const struct piece *p, struct number *n)
{
	struct circ_str	 s = str_sub(p->b->text, 0, p->end);
	const struct hit *h;

	if (p->first && p->b->marker.n > 0) {
		if (!number_read(p->b->marker, 0, true, n))
			return false;
		n->stop = p->off;
		n->weak = false;
		return true;
	}
	if (p->bullet)
		return false;
	h = words_at(f, p->b->id, LANG_ITEM, p->off);
	if (h != NULL && words_at(f, p->b->id, LANG_SESSION, p->off) == NULL &&
	    labelled(f, p, h, n))
		return true;
	return number_read(s, p->off, false, n) || ordinal(f, p, n);
}

/* By itself "Tema 4" is an item, though a title may begin with it, too. */
bool
piece_number_only(const struct find *f, const struct piece *p,
    struct number *n)
{
	const struct hit *h = p->bullet ? NULL : words_at(f, p->b->id,
	    LANG_ITEM, p->off);

	if (h != NULL && labelled(f, p, h, n) && n->stop >= p->end)
		return true;
	return (piece_number(f, p, n) && n->stop >= p->end) ||
	    (number_read(str_sub(p->b->text, 0, p->end), p->off, true, n) &&
	    n->stop >= p->end);
}

bool
number_is(const struct number *n, const struct number *like, int value)
{
	bool	 letter = (n->style == 'i' && like->style == 'a') ||
		    (n->style == 'I' && like->style == 'A');

	if (n->open != like->open || n->sub >= 0)
		return false;
	return letter ? n->other == value : n->style == like->style &&
	    n->value == value;
}

bool
piece_digit(const struct piece *p)
{
	struct circ_str	 s = piece_text(p);

	for (size_t i = 0, len; i < s.n; i += len)
		if (rune_digit(utf8_get(s.s + i, s.n - i, &len)) >= 0)
			return true;
	return false;
}

bool
piece_minutes(const struct piece *p, int *minutes)
{
	struct circ_str	 s = piece_text(p);
	size_t	 n = 0;

	*minutes = 0;
	for (size_t i = 0, len; i < s.n; i += len, n++) {
		int d = rune_digit(utf8_get(s.s + i, s.n - i, &len));

		if (d < 0 || n == 3)
			return false;
		*minutes = *minutes * 10 + d;
	}
	return *minutes > 0;
}

/* -------------------------------------------------------- runs of numbers */

/* The weak number that a row's title begins with. */
static bool
title_number(const struct circ_row *r, struct number *n)
{
	struct circ_str	 s = r->title.text;
	size_t	 len;

	return s.n > 0 && number_read(s, 0, false, n) && n->kind == '1' &&
	    n->weak && n->stop < s.n && n->value <= 60 && rune_letter(
	    utf8_get(s.s + n->stop, s.n - n->stop, &len));
}

/* May b be the number after a? */
static bool
follows(const struct number *a, const struct number *b)
{
	if (b->value == a->value)
		return b->sub == a->sub || b->sub == a->sub + 1 ||
		    (a->sub < 0 && b->sub == 1);
	return b->value == a->value + 1 && b->sub <= 1;
}

/*
 * "1.1 Opening", "1.2 Agenda", "2.1 Report": numbers that nothing but a space
 * parts from their titles are none of the titles if they go on from row to
 * row.
 */
void
agenda_numbers(struct agenda *a)
{
	struct number	 n, last = { 0 };
	size_t		 run = 0;

	for (size_t i = 0; i < a->rows.n; i++) {
		if (!title_number(&a->rows.v[i], &n))
			continue;
		if (run == 0 ? n.value > 1 : !follows(&last, &n))
			return;
		last = n;
		run++;
	}
	if (run < 3)
		return;
	for (size_t i = 0; i < a->rows.n; i++) {
		struct circ_value *v = &a->rows.v[i].title;

		if (!title_number(&a->rows.v[i], &n))
			continue;
		v->text = str_sub(v->text, n.stop, v->text.n - n.stop);
		v->at.off += n.stop;
		v->at.len -= n.stop < v->at.len ? n.stop : v->at.len;
	}
}
