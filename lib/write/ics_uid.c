/* SPDX-License-Identifier: MIT */
/*
 * Identity of calendar entries.  All language versions of a circular, and
 * its corrigenda, give their entries the same ids, so a calendar that takes
 * a later one updates what it has.  The id is made of nothing that differs
 * between them: the code of the reference, the kind of entry, and its number.
 *
 *	Circular BDT/008, BDT/008号通函, Corr.1 to Circular BDT/008: BDT/008
 *	TSB Circular 148, Циркуляр 148 БСЭ: TSB 148
 *
 * A token of the reference is dropped if it is a word for a type, for a
 * number, or for a relation (with the number after it); offices that have a
 * name in each language are told by one name and come first; words after the
 * last number (initials, units) are no part of the code.
 */
#include <uuid/uuid.h>

#include "write/ics.h"

enum word_kind { W_NONE, W_DROP, W_RELATION, W_OFFICE };

/* Folded as rune_fold() has it. */
static const struct {
	const char	*word;
	enum word_kind	 kind;
	const char	*office;
} words[] = {
	{ "circular", W_DROP, 0 }, { "circulars", W_DROP, 0 },
	{ "circulaire", W_DROP, 0 }, { "letter", W_DROP, 0 },
	{ "lettre", W_DROP, 0 }, { "carta", W_DROP, 0 },
	{ "administrative", W_DROP, 0 }, { "administrativa", W_DROP, 0 },
	{ "collective", W_DROP, 0 }, { "colectiva", W_DROP, 0 },
	{ "oficio", W_DROP, 0 }, { "nota", W_DROP, 0 }, { "note", W_DROP, 0 },
	{ "verbale", W_DROP, 0 }, { "verbal", W_DROP, 0 },
	{ "циркуляр", W_DROP, 0 }, { "циркуляру", W_DROP, 0 },
	{ "циркуляра", W_DROP, 0 }, { "циркулярное", W_DROP, 0 },
	{ "циркулярному", W_DROP, 0 }, { "письмо", W_DROP, 0 },
	{ "письму", W_DROP, 0 }, { "административныи", W_DROP, 0 },
	{ "административныий", W_DROP, 0 },
	{ "административный", W_DROP, 0 },
	{ "административному", W_DROP, 0 }, { "коллективное", W_DROP, 0 },
	{ "коллективному", W_DROP, 0 }, { "нота", W_DROP, 0 },
	{ "вербальная", W_DROP, 0 },
	{ "通函", W_DROP, 0 }, { "行政通函", W_DROP, 0 },
	{ "行政", W_DROP, 0 }, { "集体函", W_DROP, 0 },
	{ "集体信函", W_DROP, 0 }, { "函", W_DROP, 0 }, { "信函", W_DROP, 0 },
	{ "普通照会", W_DROP, 0 }, { "号", W_DROP, 0 }, { "第", W_DROP, 0 },
	{ "رسالة", W_DROP, 0 }, { "الرسالة", W_DROP, 0 },
	{ "معممة", W_DROP, 0 }, { "المعممة", W_DROP, 0 },
	{ "تعميم", W_DROP, 0 }, { "التعميم", W_DROP, 0 },
	{ "ادارية", W_DROP, 0 }, { "الادارية", W_DROP, 0 },
	{ "اداري", W_DROP, 0 }, { "جماعية", W_DROP, 0 },
	{ "الجماعية", W_DROP, 0 }, { "مذكرة", W_DROP, 0 },
	{ "شفوية", W_DROP, 0 }, { "رقم", W_DROP, 0 },
	{ "no", W_DROP, 0 }, { "nos", W_DROP, 0 }, { "nr", W_DROP, 0 },
	{ "num", W_DROP, 0 }, { "number", W_DROP, 0 },
	{ "numero", W_DROP, 0 }, { "n°", W_DROP, 0 }, { "nº", W_DROP, 0 },
	{ "№", W_DROP, 0 }, { "номер", W_DROP, 0 },
	{ "ref", W_DROP, 0 }, { "to", W_DROP, 0 }, { "a", W_DROP, 0 },
	{ "au", W_DROP, 0 }, { "al", W_DROP, 0 }, { "la", W_DROP, 0 },
	{ "к", W_DROP, 0 }, { "of", W_DROP, 0 }, { "the", W_DROP, 0 },
	{ "de", W_DROP, 0 },
	{ "corr", W_RELATION, 0 }, { "corrigendum", W_RELATION, 0 },
	{ "corrigenda", W_RELATION, 0 }, { "corrigendo", W_RELATION, 0 },
	{ "корр", W_RELATION, 0 }, { "исправление", W_RELATION, 0 },
	{ "更正", W_RELATION, 0 }, { "勘误", W_RELATION, 0 },
	{ "تصويب", W_RELATION, 0 },
	{ "add", W_RELATION, 0 }, { "addendum", W_RELATION, 0 },
	{ "addenda", W_RELATION, 0 }, { "дополнение", W_RELATION, 0 },
	{ "доп", W_RELATION, 0 }, { "补遗", W_RELATION, 0 },
	{ "增编", W_RELATION, 0 }, { "اضافة", W_RELATION, 0 },
	{ "rev", W_RELATION, 0 }, { "revision", W_RELATION, 0 },
	{ "revised", W_RELATION, 0 }, { "revisee", W_RELATION, 0 },
	{ "пересм", W_RELATION, 0 }, { "пересмотр", W_RELATION, 0 },
	{ "修订", W_RELATION, 0 }, { "مراجعة", W_RELATION, 0 },
	{ "bdt", W_OFFICE, "BDT" }, { "брэ", W_OFFICE, "BDT" },
	{ "电信发展局", W_OFFICE, "BDT" },
	{ "tsb", W_OFFICE, "TSB" }, { "бсэ", W_OFFICE, "TSB" },
	{ "电信标准化局", W_OFFICE, "TSB" },
	{ "br", W_OFFICE, "BR" }, { "бр", W_OFFICE, "BR" },
	{ "无线电通信局", W_OFFICE, "BR" },
};

enum { T_DIGIT = 1, T_LETTER = 2 };
struct token {
	struct circ_str	 text;
	int		 has;
	int		 group;		/* > 0: stands in one's brackets */
};

static uint32_t
ascii_digit(uint32_t r)
{
	return rune_digit(r) >= 0 ? '0' + (uint32_t)rune_digit(r) : r;
}

/* What a word is, case and accents folded on both sides. */
static enum word_kind
known(struct circ_str t, const char **office)
{
	size_t	 i, j, la, lb;

	for (size_t w = 0; w < NELEM(words); w++) {
		struct circ_str	 k = str_of(words[w].word);

		for (i = j = 0; i < t.n && j < k.n; i += la, j += lb)
			if (rune_fold(utf8_get(t.s + i, t.n - i, &la)) !=
			    rune_fold(utf8_get(k.s + j, k.n - j, &lb)))
				break;
		if (i == t.n && j == k.n) {
			*office = words[w].office;
			return words[w].kind;
		}
	}
	return W_NONE;
}

/* Marks that stand alone between tokens. */
static bool
separator(uint32_t r)
{
	return rune_space(r) || r == '(' || r == ')' || r == 0xff08 ||
	    r == 0xff09 || r == ',' || r == ';' || r == ':' || r == 0x2116 ||
	    r == '"' || rune_quote(r);
}

static bool
han(uint32_t r)
{
	return r >= 0x4e00 && r <= 0x9fff;
}

/* Cut at separators, and where Chinese meets anything else. */
static void
cut(struct ctx *ctx, struct circ_str s, struct token *v, size_t max,
    size_t *n)
{
	struct buf	 b = { 0 };
	size_t		 len;
	int		 has = 0;
	bool		 was_han = false, tight = false;

	for (size_t i = 0; i <= s.n; i += len) {
		uint32_t	 r = ' ';

		len = 1;
		if (i < s.n)
			r = ascii_digit(utf8_get(s.s + i, s.n - i, &len));
		if (rune_invisible(r))
			continue;
		if (rune_dash(r))
			r = '-';
		/* a blank after / or - is a slip of typing */
		if (rune_space(r) && i < s.n && tight)
			continue;
		if (b.n > 0 && (separator(r) || han(r) != was_han) &&
		    *n < max) {
			v[*n].text = buf_str(&b);
			v[(*n)++].has = has;
			b = (struct buf){ 0 };
			has = 0;
		}
		was_han = han(r);
		tight = r == '/' || r == '-';
		if (separator(r))
			continue;
		has |= r >= '0' && r <= '9' ? T_DIGIT :
		    rune_letter(r) ? T_LETTER : 0;
		if (r >= 'a' && r <= 'z')
			r -= 'a' - 'A';
		buf_addu(ctx, &b, r);
	}
}

/* "No.3558", "Corr.1", "Circular-LC": a word, a mark, and the rest. */
static enum word_kind
prefix(struct circ_str *t, const char **office)
{
	size_t		 len, i;
	enum word_kind	 kind;

	for (i = 0; i < t->n; i += len) {
		uint32_t	 r = utf8_get(t->s + i, t->n - i, &len);

		if (!rune_letter(r) && r != 0xb0 && r != 0xba)
			break;
	}
	if (i == 0)
		return W_NONE;
	kind = known(str_sub(*t, 0, i), office);
	if (i == t->n || kind == W_NONE || kind == W_OFFICE)
		return i == t->n ? kind : W_NONE;
	if (strchr(".-/", t->s[i]) == NULL &&
	    (t->s[i] < '0' || t->s[i] > '9'))
		return W_NONE;
	if (t->s[i] == '/')	/* NOTE/12: a series, no type word */
		return W_NONE;
	i += t->s[i] < '0' || t->s[i] > '9';
	*t = str_sub(*t, i, t->n - i);
	return kind;
}

/* The number of a relation: in the token's rest, or the one that follows. */
static int
relation_number(struct circ_str rest)
{
	int	 n = 0;

	for (size_t i = 0; i < rest.n && n < 1000; i++) {
		if (rest.s[i] < '0' || rest.s[i] > '9')
			break;
		n = n * 10 + (rest.s[i] - '0');
	}
	return n > 0 ? n : 1;
}

/* A tail in the token itself: "BDT/008-F", "DT/2/Rev.3", "065Corr1". */
static struct circ_str
no_tail(struct circ_str t, int *version)
{
	static const char *const tail[] = { "/E", "/F", "/S", "/R", "/C",
	    "/A", "-E", "-F", "-S", "-R", "-C", "-A", "/EN", "/FR", "/ES",
	    "/RU", "/ZH", "/AR", "-EN", "-FR", "-ES", "-RU", "-ZH", "-AR" };
	static const char *const relation[] = { "CORR", "ADD", "REV" };
	size_t	 end;

	for (end = t.n; end > 0 && ((t.s[end - 1] >= '0' &&
	    t.s[end - 1] <= '9') || t.s[end - 1] == '.'); end--)
		;
	for (size_t i = 0; i < NELEM(relation); i++) {
		size_t	 k = strlen(relation[i]);

		if (end > k + 1 && str_ends(str_sub(t, 0, end),
		    relation[i]) && strchr("/-.0123456789",
		    t.s[end - k - 1]) != NULL) {
			*version = relation_number(str_sub(t, end +
			    (end < t.n && t.s[end] == '.'), t.n));
			t.n = end - k;
			while (t.n > 0 && strchr("/-.", t.s[t.n - 1]))
				t.n--;
			break;
		}
	}
	for (size_t i = 0; i < NELEM(tail); i++) {
		size_t	 k = strlen(tail[i]);

		if (t.n > k && str_ends(t, tail[i]) &&
		    t.s[t.n - k - 1] >= '0' && t.s[t.n - k - 1] <= '9') {
			t.n -= k;
			break;
		}
	}
	while (t.n > 0 && strchr("/-.", t.s[t.n - 1]) != NULL)
		t.n--;
	return t;
}

#define MAX_TOKENS 24

struct circ_str
ics_core(struct ctx *ctx, struct circ_str reference, int *version)
{
	struct token	 v[MAX_TOKENS];
	struct buf	 b = { 0 };
	const char	*office, *front = NULL;
	size_t		 n = 0, kept = 0, last = 0;
	bool		 letters = false;

	*version = 0;
	cut(ctx, reference, v, MAX_TOKENS, &n);
	for (size_t i = 0; i < n; i++) {
		struct circ_str	 t = v[i].text;
		enum word_kind	 kind = prefix(&t, &office);

		if (kind == W_OFFICE) {
			if (front == NULL)
				front = office;
			continue;
		}
		if (kind == W_RELATION) {	/* and its number */
			if (t.n == v[i].text.n && i + 1 < n &&
			    v[i + 1].has == T_DIGIT)
				t = v[++i].text;
			*version = relation_number(t);
			continue;
		}
		if (kind == W_DROP && t.n == v[i].text.n)
			continue;
		t = no_tail(t, version);
		if (t.n == 0 || (!(v[i].has & T_DIGIT) && t.n == 1 &&
		    kept > 0))
			continue;	/* "(F)": a language */
		v[kept].has = v[i].has;
		v[kept++].text = t;
		if (v[kept - 1].has & T_DIGIT)
			last = kept;
	}
	for (size_t i = 0; i < last; i++)
		letters |= (v[i].has & T_LETTER) != 0;
	if (last == 0 || (!letters && front == NULL))
		last = kept;
	if (front != NULL && last > 0)
		buf_adds(ctx, &b, front);
	for (size_t i = 0; i < last; i++) {
		if (b.n > 0)
			buf_addc(ctx, &b, ' ');
		buf_add(ctx, &b, v[i].text.s, v[i].text.n);
	}
	return buf_str(&b);
}

const char *
ics_uuid(struct ctx *ctx, struct circ_str text)
{
	static const uuid_t	 space = { 0xa3, 0xc1, 0xf2, 0xd4, 0x6b, 0x7e,
	    0x5f, 0x80, 0x9a, 0x1b, 0x2c, 0x3d, 0x4e, 0x5f, 0x60, 0x71 };
	uuid_t	 id;
	char	 s[37];

	uuid_generate_sha1(id, space, text.s, text.n);
	uuid_unparse_lower(id, s);
	return arena_copy(ctx, s, 36);
}

/* All text, words folded and joined by one blank. */
static struct circ_str
normalised(struct ctx *ctx, const struct model *m)
{
	struct buf	 b = { 0 };
	size_t		 len;
	bool		 space = false;

	buf_add(ctx, &b, "", 0);
	for (size_t i = 0; i < m->nplaces; i++, space = true) {
		struct circ_str	 t = m->places[i].text;

		for (size_t j = 0; j < t.n; j += len) {
			uint32_t r = utf8_get(t.s + j, t.n - j, &len);

			if (rune_space(r) || rune_invisible(r)) {
				space = true;
				continue;
			}
			if (space && b.n > 0)
				buf_addc(ctx, &b, ' ');
			space = false;
			buf_addu(ctx, &b, rune_fold(r));
		}
	}
	return buf_str(&b);
}

struct circ_str
write_ics_series(struct ctx *ctx, const struct circ_circular *c)
{
	struct circ_str	 core = { NULL, 0 };
	int		 version;

	if (c->relates.reference.text.n > 0)
		core = ics_core(ctx, c->relates.reference.text, &version);
	if (core.n == 0)
		core = ics_core(ctx, c->reference.text, &version);
	return core;
}

struct circ_str
ics_key(struct ctx *ctx, const struct model *m, const char *uid_key)
{
	struct circ_str	 core;

	if (uid_key != NULL && *uid_key != '\0')
		return str_of(uid_key);
	core = write_ics_series(ctx, &m->c);
	if (core.n == 0) {
		ctx_notice(ctx, "no reference: entries are identified by the "
		    "document's text and will not be updated by another "
		    "version; see --uid-key");
		return str_of(ics_uuid(ctx, normalised(ctx, m)));
	}
	if (strspn(core.s, "0123456789") == core.n)
		ctx_notice(ctx, "the reference is a bare number (%s): entries "
		    "of another issuer may have the same identity; see "
		    "--uid-key", core.s);
	return core;
}
