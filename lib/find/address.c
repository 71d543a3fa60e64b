/* SPDX-License-Identifier: MIT */
/*
 * E-mail addresses, URLs and telephone numbers.  They are looked for before
 * anything else, and their tokens are taken, so that "itu.int/2025" is no
 * year and "730 5488" no time.
 *
 * A telephone number begins with "+" or "00", or stands behind a label, or
 * is all that a line or cell holds (MENTION_BARE); several numbers joined by
 * "/" are one mention, as people write "730 5488/5242".
 */
#include "find/scan.h"

#define PHONE_TOKENS 64			/* digits and signs; no number has more */

static struct circ_str
text_of(const struct scan *s)
{
	return s->b->text;
}

/* A mention of bytes off..end, its tokens taken. name: without marks. */
static void
take(struct scan *s, enum mention_kind kind, size_t off, size_t end,
    uint32_t flags)
{
	struct circ_str	 x = str_sub(text_of(s), off, end - off);
	struct mention	*m = scan_add(s, kind, 0, 0);
	struct buf	 name = { 0 };
	bool		 space = false;
	size_t		 lo = 0, hi = s->n, len;

	for (size_t i = 0; i < x.n; i += len) {
		uint32_t r = utf8_get(x.s + i, x.n - i, &len);

		if (rune_space(r))
			space = true;
		else if (!rune_invisible(r)) {
			if (space && kind == MENTION_PHONE)
				buf_addc(s->f->ctx, &name, ' ');
			space = false;
			buf_add(s->f->ctx, &name, x.s + i, len);
		}
	}
	m->at = span_of(s->b, (uint32_t)off, (uint32_t)(end - off));
	m->name = buf_str(&name);
	m->flags = flags;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->t[mid].off < off)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < s->n && s->t[lo].off < end; lo++)
		s->t[lo].taken = true;
}

/* --------------------------------------------------------------- e-mail */

static bool
local_rune(uint32_t r)
{
	return rune_letter(r) ? !rune_cjk(r) && !rune_arabic(r) :
	    rune_digit(r) >= 0 || r == '.' || r == '_' || r == '%' ||
	    r == '+' || r == '-' || r == 0x2011 || r == 0x2010 ||
	    rune_invisible(r) || r == '&';
}

static bool
domain_rune(uint32_t r)
{
	return (rune_letter(r) && !rune_cjk(r) && !rune_arabic(r)) ||
	    rune_digit(r) >= 0 || r == '.' || r == '-' || r == 0x2011 ||
	    r == 0x2010 || rune_invisible(r);
}

/* The '@' is token i. */
static void
email(struct scan *s, size_t i)
{
	struct circ_str	 x = text_of(s);
	size_t		 at = s->t[i].off, off = at, end = at + s->t[i].len;
	size_t		 dot = 0, seen = 0, len, stop;

	while (off > 0 && at - off < 128) {
		size_t p = utf8_prev(x.s, off);

		if (!local_rune(utf8_get(x.s + p, x.n - p, &len)))
			break;
		off = p;
	}
	while (off < at && !rune_letter(utf8_get(x.s + off, x.n - off,
	    &len)) && rune_digit(utf8_get(x.s + off, x.n - off, &len)) < 0)
		off += len;
	for (stop = end; stop < x.n && stop - at < 256; stop += len) {
		uint32_t r = utf8_get(x.s + stop, x.n - stop, &len);

		if (!domain_rune(r))
			break;
		if (rune_letter(r) || rune_digit(r) >= 0) {
			end = stop + len;
			dot = seen;
		} else if (r == '.' && end == stop)
			seen = stop;
		else if (r == '.')
			break;
	}
	if (off == at || dot == 0 || dot >= end)
		return;
	take(s, MENTION_EMAIL, off, end, 0);
}

/* ------------------------------------------------------------------ URL */

static bool
url_rune(uint32_t r)
{
	return !rune_space(r) && r != '<' && r != '>' && r != '"' &&
	    r != '`' && r != '|' && r != '\\' && r != '{' && r != '}' &&
	    !(r >= 0x3000 && r <= 0x303F) && !(r >= 0xFF00 && r <= 0xFF0F) &&
	    r != 0xFF1A && r != 0xFF1B && r != 0x060C && r != 0x061B &&
	    !(r >= 0x2018 && r <= 0x201F) && r != 0xAB && r != 0xBB &&
	    !rune_cjk(r);
}

/* Where the URL that begins at off ends, closing punctuation left out. */
static size_t
url_end(struct circ_str x, size_t off)
{
	size_t	 end = off, len, open = 0;

	for (size_t i = off; i < x.n; i += len) {
		uint32_t r = utf8_get(x.s + i, x.n - i, &len);

		if (!url_rune(r))
			break;
		if (r == '(')
			open++;
		if (r == ')' && open == 0)
			break;
		if (r == ')')
			open--;
		if (r != '.' && r != ',' && r != ';' && r != ':' &&
		    r != '!' && r != '?' && r != '\'' && r != ']' &&
		    r != '[' && r != '(' && r != '*')
			end = i + len;
	}
	return end;
}

/* Last labels of host names that are written without "www." or a scheme. */
static const char *const tops[] = { "int", "org", "com", "net", "edu",
    "gov", "info", "io", "eu", "ly", "be", "me", "ch", "fr", "uk", "gl",
    "us", "co", "va", "zoom", "de", "es", "ru", "cn" };

static bool
top_level(struct circ_str w)
{
	for (size_t k = 0; k < NELEM(tops); k++)
		if (str_case_eqz(w, tops[k]))
			return true;
	return false;
}

static bool
ascii_word(const struct scan *s, size_t i)
{
	const char *w = s->b->text.s + s->t[i].off;

	if (s->t[i].kind != TOK_WORD && s->t[i].kind != TOK_NUM)
		return false;
	for (size_t k = 0; k < s->t[i].len; k++)
		if ((unsigned char)w[k] > 0x7F)
			return false;
	return i < s->n;
}

/* "forms.example.org/x" at token i: where its host ends, or 0. */
static size_t
bare_host(const struct scan *s, size_t i)
{
	size_t	 j = i, labels = 0, last = 0;

	if (i > 0 && !s->t[i].space && (s->t[i - 1].kind == TOK_WORD ||
	    s->t[i - 1].kind == TOK_NUM || s->t[i - 1].rune == '.' ||
	    s->t[i - 1].rune == '/' || s->t[i - 1].rune == '-'))
		return 0;
	while (ascii_word(s, j) && (labels == 0 || !s->t[j].space) &&
	    j < i + 24) {
		last = j++;
		labels++;
		/* a label may be split by phrases and hyphens */
		while (j < i + 24 && !s->t[j].space && (ascii_word(s, j) ||
		    (scan_sign(s, j, '-') && ascii_word(s, j + 1) &&
		    !s->t[j + 1].space)))
			last = j++;
		if (!scan_sign(s, j, '.') || s->t[j].space ||
		    s->t[j + 1].space || !ascii_word(s, j + 1))
			break;
		j++;
	}
	return labels >= 2 && top_level(scan_text(s, last, last + 1)) &&
	    s->t[last].kind == TOK_WORD && !scan_sign(s, j, '@') ? j : 0;
}

static bool
scheme_at(struct circ_str x, size_t off)
{
	static const char *const scheme[] = { "http://", "https://",
	    "ftp://", "www." };
	struct circ_str	 rest = str_sub(x, off, x.n - off);

	for (size_t k = 0; k < NELEM(scheme); k++)
		if (rest.n > strlen(scheme[k]) && str_case_eqz(str_sub(rest,
		    0, strlen(scheme[k])), scheme[k]))
			return true;
	return false;
}

static void
url(struct scan *s, size_t i)
{
	size_t	 off = s->t[i].off, end, host;
	char	 c = text_of(s).s[off];

	if (((c | 0x20) == 'h' || (c | 0x20) == 'w' || (c | 0x20) == 'f') &&
	    scheme_at(text_of(s), off)) {
		end = url_end(text_of(s), off);
		if (end > off + 5)
			take(s, MENTION_URL, off, end, 0);
		return;
	}
	/* most words are followed by a space */
	if (s->t[i + 1].space || s->t[i + 1].kind == TOK_END ||
	    !ascii_word(s, i) || (host = bare_host(s, i)) == 0)
		return;
	end = scan_end(s, host);
	if (scan_sign(s, host, '/') && !s->t[host].space)
		end = url_end(text_of(s), off);
	take(s, MENTION_URL, off, end, 0);
}

/* ---------------------------------------------------------------- phone */

/* "+41 (0)22 730 5545/730 5484": the token behind, or 0. */
static size_t
number(const struct scan *s, size_t i, int *digits)
{
	size_t	 j = i, end = 0;
	int	 open = 0;

	*digits = 0;
	if (scan_sign(s, j, '(') && scan_sign(s, j + 1, '+')) {
		open = 1;
		j += 2;
	} else if (scan_sign(s, j, '+'))
		j++;
	for (; j < s->n && j < i + PHONE_TOKENS && (j == i || !s->t[j].brk);
	    j++) {
		uint32_t r = s->t[j].rune;

		if (s->t[j].taken)
			break;
		if (s->t[j].kind == TOK_NUM) {
			if (*digits + s->t[j].digits > 26)
				break;
			*digits += s->t[j].digits;
			end = j + 1;
		} else if (s->t[j].kind != TOK_SIGN)
			break;
		else if (r == '(' && !open)
			open = 1;
		else if (r == ')' && open) {
			open = 0;
			end = j + 1;
		} else if (r != '-' && r != '.' && r != '/' && r != 0x2F)
			break;
		/* signs only between digits, one at a time */
		else if (s->t[j + 1].kind != TOK_NUM &&
		    !scan_sign(s, j + 1, '(') && !(r == '/' &&
		    scan_sign(s, j + 1, '+')))
			break;
		else if (r == '/' && scan_sign(s, j + 1, '+'))
			j++;
	}
	return end;
}

/* Does a Chinese sign stand right before token i, as words have no spaces? */
static bool
after_cjk(const struct scan *s, size_t i)
{
	return i > 0 && s->t[i - 1].kind == TOK_WORD &&
	    rune_cjk(utf8_get(s->b->text.s + s->t[i - 1].off,
	    s->t[i - 1].len, &(size_t){ 0 }));
}

/* Is from..end a comma's or a bracket's step away from an address? */
static bool
beside_email(const struct scan *s, size_t from, size_t end)
{
	struct circ_str	 t = text_of(s);

	for (size_t i = 0; i < s->found.n; i++) {
		const struct mention *m = &s->found.v[i];
		uint32_t a = m->at.off + m->at.len, b = (uint32_t)from;

		if (m->kind != MENTION_EMAIL)
			continue;
		if (a > from) {
			a = (uint32_t)end;
			b = m->at.off;
		}
		if (a < b && b - a <= 4 && strcspn(str_sub(t, a, b - a).s,
		    ",;/|") < b - a)
			return true;
	}
	return false;
}

/* "Ref.: T 8/11.4": is the letter before token i the first of a reference? */
static bool
of_reference(const struct scan *s, size_t i)
{
	size_t	 len;

	if (i < 2 || s->t[i - 1].kind != TOK_WORD)
		return false;
	utf8_get(s->b->text.s + s->t[i - 1].off, s->t[i - 1].len, &len);
	if (len < s->t[i - 1].len)
		return false;
	for (i--; i > 0 && s->t[i - 1].kind == TOK_SIGN; i--)
		;
	return scan_before(s, i, LANG_REFERENCE, NULL);
}

/* A label of a telephone or fax right before token i? */
static bool
labelled(const struct scan *s, size_t i)
{
	for (int back = 0; back <= 4; back++, i--) {
		if ((back > 0 || s->t[i].space || after_cjk(s, i)) &&
		    (scan_before(s, i, LANG_PHONE, NULL) ||
		    scan_before(s, i, LANG_FAX, NULL)))
			return !of_reference(s, i);
		if (i == 0 || s->t[i - 1].kind != TOK_SIGN ||
		    (s->t[i - 1].rune != ':' && s->t[i - 1].rune != '.' &&
		    s->t[i - 1].rune != '(' && s->t[i - 1].rune != ')'))
			break;
	}
	return false;
}

/* Do brackets hold the whole number, not an area code? */
static bool
enclosed(const struct scan *s, size_t i, size_t end)
{
	if (!scan_sign(s, i, '(') || !scan_sign(s, end - 1, ')'))
		return false;
	for (size_t k = i + 1; k + 1 < end; k++)
		if (scan_sign(s, k, ')'))
			return false;
	return true;
}

/* "GE.00-20868": do the digits go on a code before them? */
static bool
of_code(const struct scan *s, size_t i)
{
	uint32_t r = i > 1 ? s->t[i - 1].rune : 0;

	return i > 1 && !s->t[i].space && !s->t[i - 1].space &&
	    s->t[i - 1].kind == TOK_SIGN && (r == '.' || r == '/' ||
	    r == '-' || r == '_') && (s->t[i - 2].kind == TOK_WORD ||
	    s->t[i - 2].kind == TOK_NUM);
}

/* "by fax on (022) ...": a label, and a small word right before token i? */
static bool
called(const struct scan *s, size_t i)
{
	static const enum lang_section small[] = { LANG_AT, LANG_RANGE_TO,
	    LANG_ARTICLE, LANG_ABOUT };

	if (!s->t[i].space && !after_cjk(s, i))
		return false;
	for (size_t k = 0; k < NELEM(small); k++)
		if (i > 1 && scan_phrase(s, i - 1, small[k], NULL) == i &&
		    labelled(s, i - 1))
			return true;
	return false;
}

/* "010-68401234": a Chinese area code, and a number of seven or eight? */
static bool
trunk(const struct scan *s, size_t i, size_t end)
{
	struct circ_str	 t = text_of(s);
	uint32_t	 off = s->t[i].off, behind;

	if (end != i + 3 || !scan_sign(s, i + 1, '-') ||
	    s->t[i + 1].space || s->t[i + 2].space)
		return false;
	behind = scan_end(s, end) - s->t[i + 2].off;
	return t.s[off] == '0' && t.s[off + 1] != '0' &&
	    s->t[i + 1].off >= off + 3 && s->t[i + 1].off <= off + 4 &&
	    behind >= 7 && behind <= 8;
}

/* Is it rather a date or a time that begins at token i? */
static bool
dated(struct scan *s, size_t i)
{
	size_t	 n = s->found.n, d = scan_date_numeric(s, i);

	d = d != 0 ? d : scan_time(s, i);
	s->found.n = n;
	return d != 0;
}

/*
 * The digits that make i..end a number to call, by what stands around it; 0:
 * nothing tells.  *plus: it stands for itself, also without a label.
 */
static int
least_digits(struct scan *s, size_t i, size_t end, int digits, bool *plus)
{
	size_t	 groups = 0, parted = 0;
	bool	 bare;

	for (size_t k = i; k < end; k++)
		groups += s->t[k].kind == TOK_NUM,
		parted += k > i && (s->t[k].space || s->t[k].rune == '-');
	if (labelled(s, i)) {
		*plus = true;
		return 4;
	}
	if (*plus)
		return 7;
	if (of_code(s, i))
		return 0;
	if ((groups >= 2 && called(s, i) && !dated(s, i)) || (digits >= 9 &&
	    groups >= 3 && parted > 0 && beside_email(s, s->t[i].off,
	    scan_end(s, end)))) {
		*plus = true;
		return 7;
	}
	if (scan_num(s, i, 2, 14) && s->b->text.s[s->t[i].off] == '0' &&
	    s->b->text.s[s->t[i].off + 1] == '0')
		return 9;
	if (trunk(s, i, end))
		return 10;
	/* a line or cell that holds nothing else */
	bare = s->t[i].brk && (s->t[end].brk || end >= s->n) && groups >= 2 &&
	    parted > 0 && !dated(s, i);
	return bare ? 9 : 0;
}

static size_t
phone(struct scan *s, size_t i)
{
	bool	 plus = scan_sign(s, i, '+') || (scan_sign(s, i, '(') &&
		    scan_sign(s, i + 1, '+'));
	size_t	 end;
	int	 digits, least;

	if (!plus && !scan_sign(s, i, '(') && s->t[i].kind != TOK_NUM)
		return 0;
	if (i > 0 && !s->t[i].space && s->t[i - 1].kind != TOK_SIGN &&
	    !plus && !(after_cjk(s, i) && (labelled(s, i) || called(s, i))))
		return 0;
	if ((end = number(s, i, &digits)) == 0)
		return 0;
	least = least_digits(s, i, end, digits, &plus);
	if (least == 0 || digits < least)
		return 0;
	if (enclosed(s, i, end))
		take(s, MENTION_PHONE, s->t[i + 1].off, scan_end(s, end - 1),
		    plus ? 0 : MENTION_BARE);
	else
		take(s, MENTION_PHONE, s->t[i].off, scan_end(s, end),
		    plus ? 0 : MENTION_BARE);
	return end;
}

void
scan_addresses(struct scan *s)
{
	for (size_t i = 0; i < s->n; i++)
		if (scan_sign(s, i, '@') || scan_sign(s, i, 0xFF20))
			email(s, i);
	for (size_t i = 0; i < s->n; i++)
		if (s->t[i].kind == TOK_WORD && !s->t[i].taken)
			url(s, i);
	for (size_t i = 0; i < s->n;) {
		size_t end = s->t[i].taken ? 0 : phone(s, i);

		i = end != 0 ? end : i + 1;
	}
}
