/* SPDX-License-Identifier: MIT */
/*
 * The issuing office: what "From:" says; else the lines at the top of the
 * letterhead, of which the last and most particular one counts
 * ("INTERNATIONAL TELECOMMUNICATION UNION", then "Radiocommunication
 * Bureau"); in a note verbale the subject of its first sentence.
 */
#include "find/letter.h"

#define TOP 14			/* segments that may be the top */

/* Letters with spaces between them: "T E L E F A X". */
static bool
spaced_out(struct circ_str s)
{
	size_t		 single = 0, words = 0, len = 0, n;

	for (size_t i = 0; i <= s.n; i += n) {
		uint32_t r = i < s.n ? utf8_get(s.s + i, s.n - i, &n) : ' ';

		if (i == s.n)
			n = 1;
		if (!rune_space(r)) {
			len++;
			continue;
		}
		words += len > 0;
		single += len == 1;
		len = 0;
	}
	return words >= 3 && single * 4 >= words * 3;
}

/* Could the segment be the name of an organization or office? */
static bool
office(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	size_t		 n, runes = letter_runes(t), words = 1;
	uint32_t	 r;

	if (s->used || s->label != LABEL_NONE || s->bullet || runes < 3 ||
	    runes > 140 || letter_has_digit(t) || spaced_out(t))
		return false;
	r = utf8_get(t.s, t.n, &n);
	if (!rune_letter(r) || (rune_lower(r) == r && rune_upper(r)) ||
	    (!rune_upper(r) && !rune_cjk(r) && !rune_arabic(r)))
		return false;
	for (size_t i = 0; i < t.n; i++)
		words += t.s[i] == ' ';
	if (str_find(t, "@", 0) >= 0 || str_find(t, "www.", 0) >= 0 ||
	    str_find(t, ":", 0) >= 0 || str_ends(t, ".") || words > 16)
		return false;
	if (letter_mention(f, s->b->id, MENTION_DATE, s->off,
	    s->off + s->len) != NULL || letter_mention(f, s->b->id,
	    MENTION_WEEKDAY, s->off, s->off + s->len) != NULL)
		return false;
	if (words_at(f, s->b->id, LANG_DOCTYPE, s->off) != NULL ||
	    words_at(f, s->b->id, LANG_AGENDA, s->off) != NULL ||
	    words_at(f, s->b->id, LANG_TITLE_LEAD, s->off) != NULL)
		return false;
	return true;
}

/* Folded compare of a stretch with one name of a '|' list. */
static bool
same_name(struct circ_str s, const char *name, size_t len)
{
	size_t		 i = 0, k = 0, a, b;

	while (i < s.n && k < len) {
		uint32_t x = utf8_get(s.s + i, s.n - i, &a);
		uint32_t y = utf8_get(name + k, len - k, &b);

		if (rune_fold(x) != rune_fold(y) &&
		    !(rune_space(x) && rune_space(y)))
			return false;
		i += a;
		k += b;
	}
	return i == s.n && k == len;
}

/* An organization that circ knows by its whole name. */
static bool
known(struct circ_str s)
{
	static const char *const umbrella[] = { "united nations",
	    "nations unies", "naciones unidas",
	    "организация объединенных наций", "联合国", "الأمم المتحدة",
	    "organisation des nations unies",
	    "organización de las naciones unidas", "vereinte nationen",
	    "nações unidas" };

	for (size_t i = 0; i < NELEM(umbrella); i++)
		if (same_name(s, umbrella[i], strlen(umbrella[i])))
			return true;
	for (const struct lang_city *c = lang_seats; c->zone != NULL; c++)
		for (const char *p = c->names; *p != '\0';) {
			size_t n = strcspn(p, "|");

			if (same_name(s, p, n))
				return true;
			p += n + (p[n] == '|');
		}
	return false;
}

/* "Organization A - Organization B": the first of two, parted by a dash. */
static uint32_t
first_of_two(const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	size_t		 n;

	for (size_t i = 1; i + 2 < t.n; i += n) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &n);

		if (rune_dash(r) && t.s[i - 1] == ' ' && t.s[i + n] == ' ' &&
		    i > 16 && t.n - i > 16)
			return (uint32_t)i - 1;
	}
	return s->len;
}

/* A short name that means little alone: "International Secretariat". */
static bool
within(const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	size_t		 words = 1;

	for (size_t i = 0; i < t.n; i++)
		words += t.s[i] == ' ';
	return words <= 2 && !known(t) && !rune_cjk(utf8_get(t.s, t.n,
	    &(size_t){ 0 }));
}

static void
from_top(struct letter *l)
{
	const struct find *f = l->f;
	struct pieces	 p = { 0 };
	struct piece	*one;
	size_t		 top = l->nhead < TOP ? l->nhead : TOP;

	for (size_t i = 0; i < top; i++) {
		const struct seg *s = &l->segs.v[i], *last;

		if (!office(f, s)) {
			if (s->used || s->label != LABEL_NONE) {
				if (s->b->cell == NULL || p.n > 0)
					break;
				if (s->label != LABEL_NONE)
					break;
			}
			continue;
		}
		last = p.n > 0 ? &l->segs.v[p.v[p.n - 1].seg] : NULL;
		if (last != NULL && (last->b != s->b ||
		    (known(seg_text(last)) && !within(s))))
			p.n = 0;
		one = vec_push(f->ctx, &p);
		*one = (struct piece){ i, s->off, p.n == 1 ?
		    first_of_two(s) : s->len };
	}
	if (p.n == 0)
		return;
	f->m->c.issuer = letter_join(l, &p);
	letter_use(l, &p);
}

/* The letterhead may be the header of the first page. */
static void
from_header(struct letter *l)
{
	struct letter	 h = { .f = l->f, .part = l->part };
	struct find	*f = l->f;

	for (uint32_t id = 0; id < f->doc->nblocks && id < 40; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (b->story == DOC_BODY)
			break;
		if (b->story == DOC_HEADER || b->story == DOC_TEXTBOX)
			letter_add(&h, b);
	}
	h.nhead = h.segs.n;
	from_top(&h);
}

static void
from_label(struct letter *l)
{
	for (size_t i = 0; i < l->segs.n; i++) {
		const struct seg *s = &l->segs.v[i];
		struct pieces p = { 0 };

		if (s->b->role == DOC_ROLE_ISSUER) {
			l->f->m->c.issuer = value_of(l->f, s->b, s->value,
			    s->off + s->len - s->value);
			return;
		}
		if (s->label != LANG_FROM || !s->colon)
			continue;
		letter_pieces(l, i, &p);
		if (p.n > 3)
			p.n = 3;
		l->f->m->c.issuer = letter_join(l, &p);
		letter_use(l, &p);
		if (l->f->m->c.issuer.text.n > 0)
			return;
	}
}

/* "The General Secretariat of X presents its compliments to ..." */
static void
from_compliments(struct letter *l)
{
	struct find	*f = l->f;

	for (uint32_t id = l->end; id <= l->part->last && id < l->end + 6;
	    id++) {
		const struct doc_block *b = f->doc->blocks[id];
		const struct hit *h = words_in(f, id, LANG_COMPLIMENTS, 0,
		    UINT32_MAX);
		uint32_t off, len;
		size_t n;

		if (h == NULL || b->kind != DOC_PARA || h->value == 1)
			continue;
		letter_first_line(b, &off, &len);
		if (h->off <= off)
			return;
		if (str_starts(str_sub(b->text, off, 4), "The "))
			off += 4;
		if (rune_arabic(utf8_get(b->text.s + off, b->text.n - off,
		    &n))) {		/* the verb stands first */
			long at = str_find(b->text, " ", off);

			if (at > 0)
				off = (uint32_t)at + 1;
		}
		if (h->off > off && letter_runes(str_sub(b->text, off,
		    h->off - off)) <= 160)
			f->m->c.issuer = value_of(f, b, off, h->off - off);
		return;
	}
}

void
letter_issuer(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;

	from_label(l);
	if (c->issuer.text.n == 0)
		from_compliments(l);
	if (c->issuer.text.n == 0 && l->part->kind == PART_LETTER) {
		from_top(l);
		if (c->issuer.text.n == 0)
			from_header(l);
	}
	if (c->issuer.text.n == 0 && (l->part->kind == PART_LETTER ||
	    c->reference.text.n > 0 || str_eqz(c->type.text, "letter")))
		from_top(l);
}
