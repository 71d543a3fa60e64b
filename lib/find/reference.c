/* SPDX-License-Identifier: MIT */
/*
 * References to documents ("Circular BDT/DNE/CYB/065", "CACE/560",
 * "Resolution 99 (Rev. Busan, 2014)", "DT/2(Rev.3)"), citations of annexes
 * ("Annex 1", "Приложение A", "附件1"), and plain quantities.
 *
 * A code is a chain of capitals, numbers, slashes, dashes and stops without
 * spaces that holds both letters and digits, and a slash or a dash.
 */
#include "find/scan.h"

/* Capitals or digits? */
static bool
code_part(const struct scan *s, size_t i)
{
	struct circ_str	 x = s->b->text;
	size_t		 len;
	bool		 upper = false;

	if (i >= s->n || s->t[i].taken)
		return false;
	if (s->t[i].kind == TOK_NUM)
		return !s->t[i].glyph;
	if (s->t[i].kind != TOK_WORD)
		return false;
	for (size_t k = s->t[i].off; k < s->t[i].off + s->t[i].len;
	    k += len) {
		uint32_t r = utf8_get(x.s + k, x.n - k, &len);

		if (!rune_upper(r) && !rune_invisible(r))
			return upper && k > s->t[i].off + 1;
		upper = true;
	}
	return upper;
}

/* The token behind the code that begins at i, or 0. */
static size_t
code(const struct scan *s, size_t i)
{
	bool	 letters = false, digits = false, joint = false;
	size_t	 j = i, end = 0;

	if (i > 0 && !s->t[i].space && s->t[i - 1].kind != TOK_SIGN)
		return 0;
	for (; j < s->n && j < i + 24; j++) {
		uint32_t r = s->t[j].rune;

		if (j > i && s->t[j].space)
			break;
		if (code_part(s, j)) {
			letters |= s->t[j].kind == TOK_WORD;
			digits |= s->t[j].kind == TOK_NUM;
			end = j + 1;
		} else if (s->t[j].kind != TOK_SIGN || s->t[j].taken ||
		    (r != '/' && r != '-' && r != '.' && r != '('  &&
		    r != ')') || j == i)
			break;
		else
			joint |= r == '/' || r == '-';
	}
	if (end < j && scan_sign(s, end, ')'))
		end++;
	return letters && digits && joint && end > i + 2 ? end : 0;
}

/* "Circular 148", "Letter No. 58": a kind of document and its number. */
static size_t
numbered(const struct scan *s, size_t i)
{
	size_t	 j = scan_phrase(s, i, LANG_DOCTYPE, NULL), k;

	if (j == 0)
		return 0;
	if ((k = scan_phrase(s, j, LANG_ITEM, NULL)) != 0) {
		j = k;
		j += scan_sign(s, j, '.');
	}
	if ((k = code(s, j)) != 0)
		return k;
	if (!scan_num(s, j, 1, 6) || s->t[j].brk)
		return 0;
	if (scan_sign(s, j + 1, '/') && !s->t[j + 1].space &&
	    code_part(s, j + 2) && !s->t[j + 2].space)
		return j + 3;
	return j + 1;
}

/* A number or a few capitals, as annexes are counted? */
static bool
annex_label(const struct scan *s, size_t k)
{
	return k < s->n && (scan_num(s, k, 1, 2) ||
	    (s->t[k].kind == TOK_WORD && code_part(s, k) &&
	    s->t[k].len <= 4));
}

/* "14:00", "3/2", "7C/318", "ITU-T", "2 May": no label of an annex. */
static bool
part_of_more(const struct scan *s, size_t k)
{
	if (scan_phrase(s, k + 1, LANG_MONTH, NULL) != 0 ||
	    (k + 1 < s->n && !s->t[k + 1].space && code_part(s, k + 1) &&
	    s->t[k + 1].kind == TOK_WORD))
		return true;
	return k + 2 < s->n && s->t[k + 1].kind == TOK_SIGN &&
	    !s->t[k + 1].space && !s->t[k + 2].space &&
	    s->t[k + 2].kind == s->t[k].kind &&
	    s->t[k + 1].rune != ',' && s->t[k + 1].rune != 0x3001;
}

/* What joins labels: "1, 2 and 3", "1 to 3"; 0: nothing does. */
static size_t
annex_joint(const struct scan *s, size_t k, bool *range)
{
	size_t	 j = k + (scan_sign(s, k, ',') || scan_sign(s, k, 0x3001) ||
		    scan_sign(s, k, 0x60C)), after;

	*range = false;
	if ((after = scan_phrase(s, j, LANG_AND, NULL)) != 0)
		return after;
	if (j > k)
		return j;
	*range = true;
	if (scan_sign(s, k, '-'))
		return k + 1;
	return scan_phrase(s, k, LANG_RANGE_TO, NULL);
}

#define LABELS 12	/* that one citation holds */

/* The labels behind the first one, at token k, a mention each. */
static size_t
more_labels(struct scan *s, size_t k)
{
	bool	 range;

	for (int n = 1; n < LABELS; n++) {
		size_t	 j = annex_joint(s, k + 1, &range);
		struct mention *m;

		if (j == 0 || s->t[j].brk || !annex_label(s, j) ||
		    s->t[j].kind != s->t[k].kind || part_of_more(s, j))
			break;
		m = scan_add(s, MENTION_ANNEX, j, j + 1);
		m->name = str_dup(s->f->ctx, scan_text(s, j, j + 1));
		if (range && s->t[k].kind == TOK_NUM &&
		    s->t[k].value < s->t[j].value) {
			m->start = (int16_t)s->t[k].value;
			m->end = (int16_t)s->t[j].value;
		}
		k = j;
	}
	return k;
}

/* "Annex 1", "Annex-1", "ПРИЛОЖЕНИЕ A", "附件1"; not "Annexes: 2". */
static size_t
annex(struct scan *s, size_t i)
{
	struct mention	*m;
	size_t		 j = scan_phrase(s, i, LANG_ANNEX, NULL), k, len;

	if (j == 0)
		return 0;
	k = j + (scan_sign(s, j, '-') && !s->t[j].space) +
	    scan_sign(s, j, '(');
	if ((len = scan_phrase(s, k, LANG_ITEM, NULL)) != 0)
		k = len + scan_sign(s, len, '.');
	if (s->t[k].brk || !annex_label(s, k))
		return 0;
	m = scan_add(s, MENTION_ANNEX, i, k + 1);
	m->name = str_dup(s->f->ctx, scan_text(s, k, k + 1));
	return more_labels(s, k) + 1;
}

size_t
scan_reference(struct scan *s, size_t i)
{
	struct mention	*m;
	size_t		 j;

	if (s->t[i].kind == TOK_SIGN)
		return 0;
	if ((j = annex(s, i)) != 0)
		return j;
	if ((j = numbered(s, i)) != 0 || (j = code(s, i)) != 0) {
		m = scan_add(s, MENTION_REFERENCE, i, j);
		m->name = str_dup(s->f->ctx, scan_text(s, i, j));
		return j;
	}
	if (s->t[i].kind != TOK_NUM)
		return 0;
	j = i + 1;
	while ((scan_sign(s, j, '.') || scan_sign(s, j, ',')) &&
	    !s->t[j].space && scan_num(s, j + 1, 1, 9) &&
	    !s->t[j + 1].space)
		j += 2;
	j += scan_sign(s, j, '%');
	m = scan_add(s, MENTION_QUANTITY, i, j);
	m->name = str_dup(s->f->ctx, scan_text(s, i, j));
	return j;
}
