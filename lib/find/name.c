/* SPDX-License-Identifier: MIT */
/*
 * Personal names without an honorific, in all scripts.  What makes one sure:
 * a common given name, initials, a family name in capitals, a patronymic, a
 * Chinese family sign before what parts a name from an office.  Two to six
 * words in capitals and small letters alone are but likely one.
 */
#include "find/name.h"

uint32_t
text_rune(const struct doc_block *b, uint32_t i, uint32_t *len)
{
	size_t	 n;
	uint32_t r = utf8_get(b->text.s + i, b->text.n - i, &n);

	*len = (uint32_t)n;
	return r;
}

uint32_t
text_space(const struct doc_block *b, uint32_t i, uint32_t end)
{
	for (uint32_t len; i < end && rune_space(text_rune(b, i, &len));)
		i += len;
	return i;
}

bool
text_caseless(const struct doc_block *b, uint32_t off)
{
	uint32_t len, r = text_rune(b, off, &len);

	return rune_cjk(r) || rune_arabic(r);
}

uint32_t
text_word(const struct doc_block *b, uint32_t i, uint32_t end, int *runes,
    int *uppers)
{
	uint32_t from = i, len;
	bool	 initial = false;	/* the last letter may be one */

	*runes = *uppers = 0;
	for (; i < end; i += len) {
		uint32_t r = text_rune(b, i, &len);

		if (rune_letter(r)) {
			initial = rune_upper(r) && (i == from ||
			    b->text.s[i - 1] == '.');
			*uppers += rune_upper(r);
			++*runes;
		} else if (!(r == '.' && initial) && !(i > from &&
		    (rune_dash(r) || rune_quote(r)) && r != '~') &&
		    !rune_invisible(r) && !(r >= 0x064B && r <= 0x0652))
			break;
	}
	return i;
}

bool
name_particle(struct circ_str w)
{
	static const char *const list[] = { "de", "van", "von", "der", "den",
	    "da", "do", "dos", "di", "del", "la", "le", "el", "al", "bin",
	    "ibn", "ter", "ten", "du", "af", "y", "della", "das", "bint", "ben",
	    "e", "den" };

	for (size_t i = 0; i < NELEM(list); i++)
		if (str_case_eqz(w, list[i]))
			return true;
	return false;
}

bool
name_elided(struct circ_str w)
{
	size_t	 n, k;

	if (w.n < 4 || (w.s[0] != 'd' && w.s[0] != 'l') ||
	    !rune_quote(utf8_get(w.s + 1, w.n - 1, &n)))
		return false;
	return 1 + n < w.n && rune_upper(utf8_get(w.s + 1 + n, w.n - 1 - n,
	    &k));
}

/* Is the word a common given name? */
static bool
given(const struct doc_block *b, uint32_t off, uint32_t stop)
{
	char	 word[48];
	size_t	 n = 0, lo = 0, hi = lang_ngiven_names;

	for (uint32_t i = off, len; i < stop && n + 4 < sizeof(word);
	    i += len) {
		uint32_t r = text_rune(b, i, &len);

		if (rune_dash(r))
			break;		/* "Anne-Marie" */
		if (rune_letter(r))
			n += utf8_put(word + n, rune_fold(r));
	}
	word[n] = '\0';
	while (n > 1 && lo < hi) {
		size_t	 mid = lo + (hi - lo) / 2;
		int	 order = strcmp(lang_given_names[mid], word);

		if (order == 0)
			return true;
		if (order < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return false;
}

/* Endings of Russian and Turkic patronymics. */
static bool
patronymic(struct circ_str w)
{
	static const char *const list[] = { "\u0432\u0438\u0447",
	    "\u0432\u043D\u0430", "\u0438\u0447\u043D\u0430",
	    "\u043E\u0433\u043B\u044B", "\u043A\u044B\u0437\u044B" };

	for (size_t i = 0; i < NELEM(list); i++)
		if (w.n > strlen(list[i]) + 4 && str_ends(w, list[i]))
			return true;
	return false;
}

/* What the words of a name tell. */
struct words {
	int	 all, names, full;	/* in capitals; and more than initials */
	int	 upper;			/* wholly so, four letters or more */
	int	 acronym;		/* wholly so, shorter, or parted by '-' */
	bool	 given, initials, patronymic, small;
	bool	 last_upper;		/* "Anders KEIFER", not "ANAC Togo" */
	uint32_t last;
};

static void
word_note(struct words *w, const struct doc_block *b, uint32_t off,
    uint32_t stop, int runes, int uppers)
{
	struct circ_str s = str_sub(b->text, off, stop - off);
	bool	 dot = str_find(s, ".", 0) >= 0;

	w->names++;
	w->full += runes > 1 && !(dot && uppers == runes);
	w->initials |= dot && uppers == runes && runes <= 3;
	if (uppers == runes && runes > 1 && !dot) {
		w->upper += runes >= 4 && str_find(s, "-", 0) < 0;
		w->acronym += runes < 4 || str_find(s, "-", 0) >= 0;
	} else if (uppers > 2)
		w->acronym++;
	w->small |= uppers < runes;
	w->last_upper = uppers == runes && runes > 1;
	w->given |= w->names <= 2 && given(b, off, stop);
	w->patronymic |= patronymic(s);
	w->last = stop;
}

/* Words that no name holds: "Study Group", "U.N. Secretariat". */
static bool
other_words(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	static const enum lang_section list[] = { LANG_BODY, LANG_POST,
	    LANG_MEETING, LANG_SESSION, LANG_ITEM, LANG_SPEECH, LANG_BREAK,
	    LANG_AGENDA, LANG_TOPIC, LANG_OPENING, LANG_SPEAKER };

	const struct line *l = &f->lines[b->id];

	for (size_t i = hits_from(l, off); i < l->nhits && l->hits[i].off <
	    end; i++)
		for (size_t k = 0; k < NELEM(list); k++)
			if (l->hits[i].section == (int)list[k] &&
			    l->hits[i].len > 3 && l->hits[i].off +
			    l->hits[i].len <= end)
				return true;
	return false;
}

/* "Ada Holm Tel. ...": a label of two letters or more ends a name. */
static bool
label(const struct find *f, const struct doc_block *b, uint32_t i)
{
	static const enum lang_section list[] = { LANG_PHONE, LANG_FAX,
	    LANG_EMAIL };

	for (size_t k = 0; k < NELEM(list); k++) {
		const struct hit *h = words_at(f, b->id, list[k], i);

		if (h != NULL && h->len > 2)
			return true;
	}
	return false;
}

static enum name
cased_name(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t *stop)
{
	struct words w = { 0 };
	uint32_t len;

	for (uint32_t i = off; i < end && w.all < 6; w.all++) {
		int runes, uppers;
		uint32_t to = text_word(b, i, end, &runes, &uppers);
		uint32_t r = text_rune(b, i, &len);

		if (runes == 0 || rune_cjk(r) || rune_arabic(r) ||
		    (w.names > 0 && label(f, b, i)))
			break;
		if (rune_upper(r) || name_elided(str_sub(b->text, i, to - i)))
			word_note(&w, b, i, to, runes, uppers);
		else if (w.names == 0 || !name_particle(str_sub(b->text, i,
		    to - i)))
			break;
		i = text_space(b, to, end);
		if (i == to)
			break;
	}
	*stop = w.last;
	if (w.full < 1 || w.names < 2 || other_words(f, b, off, w.last))
		return NAME_NONE;
	if (w.initials || w.patronymic || (w.given && w.acronym == 0))
		return NAME_SURE;
	if (w.acronym > 0)
		return w.names > w.acronym + 1 ? NAME_LIKELY : NAME_NONE;
	return w.upper == 1 && w.small && w.last_upper ? NAME_SURE :
	    NAME_LIKELY;
}

/* Two to five words, the first of them a given name. */
static enum name
arabic_name(const struct doc_block *b, uint32_t off, uint32_t end,
    uint32_t *stop)
{
	int	 words = 0, runes, uppers;
	bool	 known = false;

	for (uint32_t i = off, to, len; i < end; words++) {
		if (!rune_arabic(text_rune(b, i, &len)) || COMMA(text_rune(b,
		    i, &len)))
			break;
		to = text_word(b, i, end, &runes, &uppers);
		if (runes == 0)
			break;
		known |= words == 0 && given(b, i, to);
		*stop = to;
		i = text_space(b, to, end);
		if (i == to) {
			words++;
			break;
		}
	}
	return known && words >= 2 && words <= 5 ? NAME_SURE : NAME_NONE;
}

/* "安全处": does a sign for a part of a house end at off, as no name does? */
static bool
office_ends(const struct doc_block *b, uint32_t off)
{
	static const char *const list[] = { "处", "司", "局", "部", "组", "科",
	    "厅", "室", "办" };

	for (size_t i = 0; i < NELEM(list); i++)
		if (str_ends(str_sub(b->text, 0, off), list[i]))
			return true;
	return false;
}

/*
 * A family sign and one or two more; or words with a dot between them.  An
 * honorific behind them belongs to the name, and makes it sure; so does the
 * label of a number.
 */
static enum name
cjk_name(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t *stop)
{
	uint32_t len, r = text_rune(b, off, &len);
	const struct hit *title = NULL;
	size_t	 n = 0, dots = 0;
	bool	 family = false;

	for (const char *s = lang_family_signs; *s != '\0'; s += 3)
		family |= memcmp(s, b->text.s + off, 3) == 0;
	for (*stop = off; *stop < end; *stop += len, n++) {
		r = text_rune(b, *stop, &len);
		if (n > 0)
			title = words_at(f, b->id, LANG_HONORIFIC, *stop);
		if (title != NULL && title->off + title->len <= end) {
			*stop = title->off + title->len;
			break;
		}
		title = NULL;
		if (r == 0xB7 || r == 0x2022 || r == 0x2027 || r == 0x30FB)
			dots++;
		else if (!rune_cjk(r))
			break;
	}
	if (dots > 0 && n <= 20)
		return NAME_SURE;
	if (!family || n < 2 || n > 3)
		return NAME_NONE;
	/* "王小明  电话：..." */
	return title != NULL || (*stop < end && (COMMA(r) || OPENING(r) ||
	    (label(f, b, text_space(b, *stop, end)) && !office_ends(b,
	    *stop)))) ? NAME_SURE : NAME_LIKELY;
}

enum name
name_at(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end, uint32_t *stop)
{
	uint32_t len, r;

	*stop = off;
	if (off >= end)
		return NAME_NONE;
	r = text_rune(b, off, &len);
	if (rune_cjk(r))
		return cjk_name(f, b, off, end, stop);
	return rune_arabic(r) ? arabic_name(b, off, end, stop) :
	    cased_name(f, b, off, end, stop);
}
