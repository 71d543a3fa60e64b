/* SPDX-License-Identifier: MIT */
/*
 * The issuing office: what "From:" says; in a note verbale the subject of its
 * first sentence; else the best of the names in the masthead, at the top of
 * the letter or in the header of its first page; else who "organizes", or
 * whose name stands above the day below the text.
 *
 * A name is a line, or several that it is wrapped over.  It counts by its
 * noun: an office that writes letters before the organization that it belongs
 * to, both before bodies that meet ("committee") and parts of an office
 * ("division").  Where a masthead says the same in several languages, the
 * name in the language of the text counts.
 */
#include "find/office.h"

#define TOP 24			/* segments that may be the top */
#define ENOUGH 0		/* a letter's issuer scores more, */
#define NO_LETTER 5		/* and this if the document is none */
#define LONG 140		/* signs; no name has more */
#define SHORT 60		/* bytes of a line of numbers */

/* What each kind of noun is worth; a name without any needs a letter. */
static const int worth[] = {
	[0] = 3,
	[LANG_ORG_NAME] = 8,
	[LANG_ORG_OFFICE] = 9,
	[LANG_ORG_PART] = 3,
	[LANG_ORG_BODY] = 5,
	[LANG_ORG_CONGRESS] = 5,
	[LANG_ORG_UMBRELLA] = 2,
	[LANG_ORG_NONE] = 0,
};

struct name {
	struct pieces	 p;
	int		 kind;		/* enum lang_org; 0: no noun */
	int		 score;
	int		 foreign;	/* what its first line lost by its */
					/* language */
};

struct names {
	struct letter	*l;
	struct name	 last, best;
	bool		 any;		/* last is one */
	bool		 header;
	bool		 parted;	/* other text stands below best */
};

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

/* Does the line end in a comma, and go on in the next? */
static bool
wrapped(const struct seg *s)
{
	uint32_t	 end = s->off + s->len;

	return str_ends(seg_text(s), ",") && end < s->b->text.n &&
	    s->b->text.s[end] == '\n';
}

/* Where the parts of a line that wide spaces part meet, or its end; behind
   an acronym two will do. */
static size_t
gap(struct circ_str t)
{
	long		 at = str_find(t, "   ", 0), two = str_find(t, "  ", 0);

	if (two > 0 && office_words(str_sub(t, 0, (size_t)two)) == 1 &&
	    str_all_upper(str_sub(t, 0, (size_t)two)) &&
	    !str_all_upper(t))
		return (size_t)two;
	return at > 0 ? (size_t)at : t.n;
}


/* Where the street and its number begin: "Map Office, 12 Quay Road"; or the
   end. */
static size_t
at_address(struct circ_str t)
{
	size_t		 n;

	for (size_t i = 1; i + 2 < t.n; i++)
		if (t.s[i] == ',' && t.s[i + 1] == ' ' && rune_digit(utf8_get(
		    t.s + i + 2, t.n - i - 2, &n)) >= 0)
			return i;
	return t.n;
}

/*
 * The name in the text's language of a line that says it in several, parted
 * by dots, bars or slashes: "Map Office · Office des cartes".
 */
static bool
own_language(struct find *f, const struct seg *s, struct seg *best)
{
	static const char *const sign[] = { " · ", " • ", " ∙ ", " | ",
	    " / " };
	struct circ_str	 t = s->b->text;
	uint32_t	 end = s->off + s->len;
	int		 least = 0, names = 0;

	for (size_t k = 0; k < NELEM(sign) && names < 2; k++) {
		if (str_find(seg_text(s), sign[k], 0) < 0)
			continue;
		names = 0;
		for (uint32_t from = s->off, to; from < end;
		    from = to + (uint32_t)strlen(sign[k])) {
			struct seg one = *s;
			long at = str_find(t, sign[k], from);
			int away;

			to = at > 0 && (uint32_t)at < end ? (uint32_t)at : end;
			one.off = from;
			one.len = to - from;
			away = office_foreign(f, &one, letter_noun(f, &one));
			names += letter_words(seg_text(&one)) > 1 ||
			    letter_office(f, &one) != 0;
			if (letter_office(f, &one) != 0 && (best->len ==
			    s->len || away < least)) {
				*best = one;
				least = away;
			}
		}
	}
	if (names < 2)
		*best = *s;
	return names >= 2 && best->len < s->len;
}

/*
 * What of a line names its sender: the half with an organization's noun where
 * wide spaces part two ("ABC   Postal Union", "Postal Union   Moving mail"),
 * and not what a bracket behind it says of numbers ("(fax: +41 22 ...)").
 */
static struct seg
core(struct find *f, const struct seg *s)
{
	struct seg	 one = *s;
	struct circ_str	 t = seg_text(s);
	size_t		 cut = gap(t), open = t.n, address = at_address(t);

	if (own_language(f, s, &one))
		return one;
	if (address < t.n) {
		one.len = (uint32_t)address;
		return letter_office(f, &one) != 0 ? one : *s;
	}

	if (cut < t.n) {
		one.len = (uint32_t)cut;
		if (letter_office(f, &one) == 0) {
			one.off = letter_skip_spaces(s->b->text, s->off +
			    (uint32_t)cut);
			one.len = s->off + s->len - one.off;
		}
		return letter_office(f, &one) != 0 ? one : *s;
	}
	if (!str_ends(t, ")") && !str_ends(t, "）"))
		return one;
	while (open > 0 && t.s[open - 1] != '(' &&
	    !str_starts(str_sub(t, open - 1, t.n), "（"))
		open--;
	if (open > 1 && letter_has_digit(str_sub(t, open, t.n - open)))
		one.len = (uint32_t)str_trim(str_sub(t, 0, open - 1)).n;
	return one;
}

/* Could the segment be a line of a name? */
static bool
namelike(struct find *f, const struct seg *whole)
{
	const struct seg part = core(f, whole), *s = &part;
	static const enum lang_section other[] = { LANG_DOCTYPE, LANG_AGENDA,
	    LANG_TITLE_LEAD, LANG_MARK, LANG_SALUTATION };
	struct circ_str	 t = seg_text(s);
	uint32_t	 end = s->off + s->len;
	size_t		 runes = letter_runes(t);

	if (s->used || s->label != LABEL_NONE || s->owner != LABEL_NONE ||
	    s->bullet || runes < 2 || runes > LONG || office_words(t) > 16 ||
	    letter_has_digit(t) || str_find(t, "@", 0) >= 0 ||
	    str_find(t, "www.", 0) >= 0 || letter_holds_colon(t) ||
	    (letter_ends_sentence(t) && !wrapped(s)))
		return false;
	if (letter_mention(f, s->b->id, MENTION_DATE, s->off, end) != NULL ||
	    letter_mention(f, s->b->id, MENTION_WEEKDAY, s->off, end) != NULL)
		return false;
	for (size_t i = 0; i < NELEM(other); i++)
		if (words_at(f, s->b->id, other[i], s->off) != NULL)
			return false;
	return true;
}

/* Does a line begin like a name: with a capital or a sign of its script? */
static bool
begins_name(const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	uint32_t	 r = office_first(t);

	return rune_letter(r) && !letter_lower(r) && letter_runes(t) >= 3 &&
	    !spaced_out(t);
}

/* ------------------------------------------------------- lines into names */

enum script { LATIN, CYRILLIC, CJK, ARABIC, ANY };

static enum script
script(uint32_t r)
{
	return rune_cjk(r) ? CJK : rune_arabic(r) ? ARABIC :
	    !rune_letter(r) ? ANY : r >= 0x400 && r < 0x530 ? CYRILLIC :
	    LATIN;
}

/* The first letters of the words of a line, as far as `s` has them? */
static bool
initials(struct circ_str line, struct circ_str s)
{
	size_t		 k = 0;
	bool		 begin = true;

	for (size_t i = 0; i < line.n && k < s.n; i++) {
		if (begin && (line.s[i] | 32) == (s.s[k] | 32))
			k++;
		begin = line.s[i] == ' ' || line.s[i] == '-';
	}
	return k == s.n;
}

/* "XYZ" above "Xylophone Yard of Zagreb": a line of capitals only, and below
   it a name in small letters, or of words that begin with them. */
static bool
acronym(struct circ_str above, struct circ_str line)
{
	return office_words(above) == 1 && letter_runes(above) <= 8 &&
	    str_all_upper(above) && office_words(line) > 1 &&
	    (!str_all_upper(line) || initials(line, above));
}

/* Is a line wrapped, so that the name in n goes on in s? */
static bool
goes_on(const struct names *ns, const struct seg *s)
{
	const struct find *f = ns->l->f;
	const struct name *n = &ns->last;
	const struct seg *a;
	const struct hit *h;
	int		 kind = letter_office(f, s);
	enum script	 own;

	if (!ns->any)
		return false;
	a = &ns->l->segs.v[n->p.v[n->p.n - 1].seg];
	if (a->b != s->b || a->line == s->line)
		return false;		/* parted by a tab */
	own = script(office_first(seg_text(s)));
	if (own != ANY && own != script(office_first(seg_text(a))))
		return false;		/* translated */
	if (letter_lower(office_first(seg_text(s))) ||
	    s->b->text.s[s->off] == '(' ||
	    office_small(f, s->b->id, s->off, false) ||
	    office_small(f, a->b->id, a->off + a->len, true))
		return true;
	if (n->kind == 0 && kind != 0 && acronym(seg_text(a), seg_text(s)))
		return false;
	if (n->kind == 0 || (n->kind == LANG_ORG_UMBRELLA && kind == 0))
		return !office_known(seg_text(a)) || n->kind != 0;
	if (n->kind == LANG_ORG_OFFICE && letter_genitive(seg_text(s)))
		return true;		/* "бюро | Всемирной организации" */
	if (kind == 0)
		return str_all_upper(seg_text(a)) &&
		    str_all_upper(seg_text(s));
	if (office_bare(f, s))
		return true;
	/* "International Telecommunication Union | General Secretariat" */
	h = letter_noun(f, s);
	return kind == LANG_ORG_OFFICE && office_within(f, s) &&
	    !(h->len == s->len && office_known(seg_text(a)));
}

/* "Organization A - Organization B": the first of two, parted by a dash. */
static uint32_t
first_of_two(const struct find *f, const struct seg *s)
{
	struct circ_str	 t = seg_text(s);
	size_t		 n;

	for (size_t i = 1; i + 2 < t.n; i += n) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &n);
		struct seg b = *s;

		if (!rune_dash(r) || t.s[i - 1] != ' ' || t.s[i + n] != ' ' ||
		    i <= 16 || t.n - i <= 16)
			continue;
		b.off = s->off + (uint32_t)(i + n + 1);
		b.len = s->len - (uint32_t)(i + n + 1);
		if (letter_office(f, &b) == LANG_ORG_NAME)
			return (uint32_t)i - 1;
	}
	return s->len;
}

static void
weigh(struct names *ns, const struct seg *s, int above)
{
	struct find	*f = ns->l->f;
	struct name	*n = &ns->last;
	const struct hit *h = letter_noun(f, s);

	n->kind = h != NULL ? h->value : office_post(f, s) ? LANG_ORG_OFFICE : 0;
	n->score = worth[n->kind];
	if (h != NULL && n->kind == LANG_ORG_OFFICE && office_bare(f, s))
		n->score = 4;
	if (n->kind == 0 && office_known(seg_text(s)))
		n->score = 4;	/* "WMO": its name may follow */
	else if (n->kind == 0 && letter_holds(f, s, LANG_MEETING))
		n->score -= 4;
	else if ((n->kind == LANG_ORG_CONGRESS || n->kind == LANG_ORG_BODY) &&
	    office_known(seg_text(s)))
		n->score = worth[LANG_ORG_OFFICE];	/* of the UN */
	else if (office_known(seg_text(s)) || (h != NULL && words_in(f, s->b->id,
	    LANG_ORG, s->off, h->off) != NULL))
		n->score++;	/* or "联合国欧洲经济委员会" */
	if (n->kind == LANG_ORG_BODY && words_in(f, s->b->id, LANG_ORG,
	    h->off + h->len, s->off + s->len) != NULL)
		n->score += 2;
	if (n->kind != LANG_ORG_PART && n->kind != 0 && above >= n->score)
		n->score = above + 1;
	n->foreign = office_foreign(f, s, h);
	n->score -= n->foreign;
	if (s->b->heading > 0 || s->b->role == DOC_ROLE_TITLE)
		n->score -= ns->l->part->kind == PART_LETTER ? 2 : 6;
	if (ns->header)
		n->score--;
}

/* The lines of a name together may tell its language, where the first one
   ("Organisation") could be of any, and that it is the United Nations'. */
static void
weigh_whole(struct names *ns)
{
	struct name	*n = &ns->last;
	struct circ_str	 whole;
	int		 lost;

	if (n->p.n < 2)
		return;
	whole = letter_join(ns->l, &n->p).text;
	if (office_umbrella(ns->l->f, whole)) {
		n->kind = LANG_ORG_UMBRELLA;
		n->score = worth[n->kind] - n->foreign;
	}
	lost = office_strange(ns->l->f, whole);
	if (lost > n->foreign)
		n->score -= lost - n->foreign;
}

/* The name is complete: keep it if none was better. */
static void
settle(struct names *ns)
{
	bool		 above = ns->best.kind == LANG_ORG_OFFICE &&
			    ns->last.kind != LANG_ORG_OFFICE;

	if (ns->any)
		weigh_whole(ns);
	if (ns->any && ns->last.kind != LANG_ORG_NONE && (ns->best.p.n == 0 ||
	    ns->last.score >= ns->best.score + (ns->parted || above)))
		ns->best = ns->last;
	ns->any = false;
}

/* A further line of a name may tell what it names. */
static void
weigh_more(struct names *ns, const struct seg *s)
{
	const struct find *f = ns->l->f;
	int		 kind = letter_office(f, s);
	struct name	*n = &ns->last;

	if (n->kind == 0 || (n->kind == LANG_ORG_UMBRELLA && kind != 0)) {
		bool bare = n->kind == 0 && office_bare(f, s);

		weigh(ns, s, 0);
		/* "Map Standardization | Bureau": not bare in full */
		if (bare && n->kind == LANG_ORG_OFFICE)
			n->score = worth[n->kind] - n->foreign;
	} else if (n->kind == LANG_ORG_UMBRELLA &&
	    letter_lower(office_first(seg_text(s)))) {
		n->kind = LANG_ORG_NAME;	/* "United Nations | for ..." */
		n->score += worth[LANG_ORG_NAME] - worth[LANG_ORG_UMBRELLA];
	} else if (n->kind == LANG_ORG_BODY &&
	    letter_holds(f, s, LANG_ORG)) {
		n->score += 2;
	}
}

/* Do numbers and addresses follow in the same cell: who writes, and whom the
   answer goes to, though it is but a part of a house? */
static bool
numbers_below(const struct letter *l, size_t i)
{
	const struct seg *s = &l->segs.v[i], *next = s + 1;
	uint32_t	 end;

	if (i + 1 >= l->segs.n || s->b->cell == NULL ||
	    next->b->cell != s->b->cell || next->len > SHORT)
		return false;
	end = next->off + next->len;
	return letter_mention(l->f, next->b->id, MENTION_PHONE, next->off,
	    end) != NULL || letter_mention(l->f, next->b->id, MENTION_EMAIL,
	    next->off, end) != NULL;
}

static void
add_line(struct names *ns, size_t i)
{
	struct letter	*l = ns->l;
	const struct seg part = core(l->f, &l->segs.v[i]), *s = &part;
	struct piece	*one;
	int		 above = 0;

	if (goes_on(ns, s)) {
		weigh_more(ns, s);
	} else {
		if (ns->any && ns->last.kind != 0 &&
		    l->segs.v[ns->last.p.v[0].seg].b == s->b)
			above = ns->last.score;
		settle(ns);
		if (!begins_name(s))
			return;
		ns->last = (struct name){ 0 };
		ns->any = true;
		weigh(ns, s, above);
		if (office_sits(l, i))
			ns->last.score--;	/* it meets, another calls */
		if (ns->last.kind == LANG_ORG_PART && (numbers_below(l, i) ||
		    office_signs(l, s, letter_noun(l->f, s))))
			ns->last.score = worth[LANG_ORG_OFFICE];
	}
	one = vec_push(l->f->ctx, &ns->last.p);
	*one = (struct piece){ i, s->off, ns->last.p.n == 1 ?
	    first_of_two(l->f, s) : s->len };
	if (ns->last.p.n > 1 && ns->last.kind == LANG_ORG_CONGRESS &&
	    office_known(letter_join(l, &ns->last.p).text))
		ns->last.score = worth[LANG_ORG_OFFICE];
}

/* Neither bold nor in the middle: below the date, who is written to. */
static bool
plain(const struct seg *s)
{
	return s->b->align != DOC_CENTER && s->b->cell == NULL &&
	    (doc_flags(s->b, s->off, s->len) & DOC_BOLD) == 0;
}

/* A programme's title: it looks like one and names a meeting. */
static bool
entitles(const struct find *f, const struct seg *s)
{
	return (!plain(s) || s->b->heading > 0) && s->b->cell == NULL &&
	    letter_holds(f, s, LANG_MEETING) && letter_office(f, s) == 0;
}

/* The names at the top, down to the first field of the letter. */
static void
from_top(struct names *ns)
{
	struct letter	*l = ns->l;
	size_t		 top = l->nhead < TOP ? l->nhead : TOP;
	bool		 below = false;	/* a field of a letter */

	for (size_t i = 0; i < top; i++) {
		const struct seg *s = &l->segs.v[i];

		if (l->part->kind != PART_LETTER && entitles(l->f, s))
			break;		/* what follows may be its venue */
		if (namelike(l->f, s) && !(below && plain(s))) {
			add_line(ns, i);
			continue;
		}
		if (!letter_has_letter(seg_text(s)))
			continue;	/* "-------" */
		settle(ns);
		/* a programme names its venue below its title */
		ns->parted = l->part->kind != PART_LETTER &&
		    s->b->cell == NULL && ns->best.p.n > 0;
		below = below || (l->part->salutation != CIRC_NOWHERE &&
		    s->b->cell == NULL &&
		    (s->used || s->label != LABEL_NONE));
		if ((s->used || s->label != LABEL_NONE) &&
		    ns->best.p.n > 0 && (s->b->cell == NULL ||
		    ns->best.score >= worth[LANG_ORG_NAME]))
			break;
	}
	settle(ns);
}

/* What else the masthead's block names is no title. */
static void
use_block(struct letter *l, const struct doc_block *b)
{
	for (size_t i = 0; i < l->nhead && i < TOP; i++)
		if (l->segs.v[i].b == b && namelike(l->f, &l->segs.v[i]))
			l->segs.v[i].used = true;
}

static void
take_best(struct letter *l, const struct names *ns)
{
	struct circ_circular *c = &l->f->m->c;

	if (ns->best.p.n == 0 || ns->best.score <=
	    (l->part->kind == PART_LETTER ? ENOUGH : NO_LETTER))
		return;
	c->issuer = letter_join(ns->l, &ns->best.p);
	letter_use(ns->l, &ns->best.p);
	use_block(ns->l, ns->l->segs.v[ns->best.p.v[0].seg].b);
	model_trace(l->f->ctx, l->f->m, c->issuer.at, "issuer, evidence %d",
	    ns->best.score);
}

/* The masthead may be the header of the first page. */
static void
from_masthead(struct letter *l)
{
	struct find	*f = l->f;
	struct names	 ns = { .l = l }, hs;
	struct letter	 h = { .f = f, .part = l->part };

	from_top(&ns);
	for (uint32_t id = 0; id < f->doc->nblocks && id < 40; id++) {
		const struct doc_block *b = f->doc->blocks[id];

		if (b->story == DOC_BODY)
			break;
		if (b->story == DOC_HEADER || b->story == DOC_TEXTBOX)
			letter_add(&h, b);
	}
	h.nhead = h.segs.n;
	hs = (struct names){ .l = &h, .header = true };
	from_top(&hs);
	if (hs.best.p.n > 0 && (ns.best.p.n == 0 ||
	    hs.best.score > ns.best.score))
		take_best(l, &hs);
	else
		take_best(l, &ns);
}

void
letter_issuer(struct letter *l)
{
	struct circ_circular *c = &l->f->m->c;

	letter_sender(l, false);
	if (c->issuer.text.n == 0)
		letter_greets(l);
	if (c->issuer.text.n == 0)
		from_masthead(l);
	if (c->issuer.text.n == 0)
		letter_sender(l, true);
	if (c->issuer.text.n == 0)
		letter_organizer(l);
	if (c->issuer.text.n == 0)
		c->issuer = l->signer;
}
