/* SPDX-License-Identifier: MIT */
/*
 * Who signed: the lines behind the closing formula, without "(signed)"; or,
 * where a letter closes without a formula, the last short lines, or cells, of
 * which one is a name and another a post.  Of these lines the one that looks
 * most like a name is it; the others, "for the Secretary-General" as well,
 * are the title.
 */
#include "find/name.h"
#include "find/person.h"

#define MAXLINES 6
#define LONGEST 110		/* runes of a line of a signature */
#define TAIL 6			/* blocks from one to the end */
#define PROSE 20		/* runes of a sentence above one */

struct lines {
	struct sig {
		const struct doc_block *b;
		uint32_t off, len;
		bool	 post;		/* begins, or in Chinese ends, with one */
		bool	 proxy;		/* "for the ..." */
		int	 name;		/* how much it looks like one, 0 to 3 */
	} v[MAXLINES];
	size_t		 n;
};

static bool
begins(const struct find *f, const struct doc_block *b, uint32_t off,
    enum lang_section section)
{
	return words_at(f, b->id, section, off) != NULL;
}

/* Does the line hold nothing but "(signed)"? */
static bool
only_signed(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t len)
{
	const struct hit *h = words_in(f, b->id, LANG_SIGNED, off, off + len);

	return h != NULL && letter_runes(str_sub(b->text, off, len)) <=
	    letter_runes(str_sub(b->text, h->off, h->len)) + 8;
}

static bool
bracket(uint32_t r)
{
	return r == '(' || r == '[' || r == ')' || r == ']' ||
	    r == 0xFF08 || r == 0xFF09;
}

/* Cut "(signed)" before, and brackets and signs around, what a line says. */
static void
bare_line(const struct find *f, struct sig *s)
{
	struct circ_str	 t = s->b->text;
	uint32_t	 end = s->off + s->len, at;
	const struct hit *h;
	size_t		 n;

	while (s->off < end && (bracket(utf8_get(t.s + s->off, t.n - s->off,
	    &n)) || rune_space(utf8_get(t.s + s->off, t.n - s->off, &n))))
		s->off += (uint32_t)n;
	h = words_at(f, s->b->id, LANG_SIGNED, s->off);
	if (h != NULL && h->off + h->len < end) {
		s->off = h->off + h->len;
		while (s->off < end && !rune_letter(utf8_get(t.s + s->off,
		    t.n - s->off, &n)))
			s->off += (uint32_t)n;
	}
	for (; end > s->off; end = at) {
		at = (uint32_t)utf8_prev(t.s, end);
		n = utf8_get(t.s + at, t.n - at, &(size_t){ 0 });
		if (!bracket((uint32_t)n) && !COMMA(n) && !COLON(n) &&
		    !SEMICOLON(n) && !rune_space((uint32_t)n))
			break;
	}
	s->len = end - s->off;
}

/* Does a comma part what stands before `at` from it: "李明，主任"? */
static bool
behind_comma(const struct sig *s, uint32_t at)
{
	uint32_t	 len;

	while (at > s->off && rune_space(text_rune(s->b,
	    (uint32_t)utf8_prev(s->b->text.s, at), &len)))
		at = (uint32_t)utf8_prev(s->b->text.s, at);
	return at > s->off && COMMA(text_rune(s->b,
	    (uint32_t)utf8_prev(s->b->text.s, at), &len));
}

/* A word of the section begins the line; in Chinese it ends it. */
static bool
says(const struct find *f, const struct sig *s, enum lang_section section)
{
	const struct line *line = &f->lines[s->b->id];
	uint32_t	 end = s->off + s->len;

	for (size_t i = hits_from(line, s->off); i < line->nhits &&
	    line->hits[i].off < end; i++) {
		const struct hit *h = &line->hits[i];

		if (h->section == (int)section && (h->off == s->off ||
		    (text_caseless(s->b, h->off) && h->off + h->len == end &&
		    !behind_comma(s, h->off))))
			return true;
	}
	return false;
}

/* How much a line looks like the name of who signs. */
static int
name_score(const struct find *f, const struct sig *s)
{
	struct circ_str	 t = str_sub(s->b->text, s->off, s->len);
	uint32_t	 end = s->off + s->len, stop, len;
	uint32_t	 r = text_rune(s->b, s->off, &len);
	enum name	 name;

	if (s->proxy || s->post || letter_has_digit(t) ||
	    letter_words(t) > 7 || !(rune_upper(r) || rune_cjk(r) ||
	    rune_arabic(r) || begins(f, s->b, s->off, LANG_HONORIFIC)))
		return 0;
	if (person_at(f, s->b, s->off, end) > 0 ||
	    (rune_cjk(r) && says(f, s, LANG_HONORIFIC)))
		return 3;
	name = name_at(f, s->b, s->off, end, &stop);
	if (name != NAME_NONE && (stop >= end || !rune_letter(text_rune(s->b,
	    text_space(s->b, stop, end), &len))))
		return name == NAME_SURE ? 3 : 2;
	return 1;
}

/* Does a line hold no word that circ knows, as names do, and begin all of
   two to four with capitals? */
static bool
only_capitals(const struct find *f, const struct sig *s)
{
	const struct line *line = &f->lines[s->b->id];
	uint32_t	 end = s->off + s->len, at, len;
	size_t		 words = 0;

	for (size_t i = hits_from(line, s->off); i < line->nhits &&
	    line->hits[i].off < end; i++)
		if (line->hits[i].section != LANG_HONORIFIC)
			return false;
	for (at = s->off; at < end; words++) {
		if (!rune_upper(text_rune(s->b, at, &len)))
			return false;
		while (at < end && !rune_space(text_rune(s->b, at, &len)))
			at += len;
		at = text_space(s->b, at, end);
	}
	return words >= 2 && words <= 4;
}

/* Is the line above a name, so that this one holds but his post? */
static bool
below_name(const struct find *f, const struct lines *l)
{
	const struct sig *s = l->n > 0 ? &l->v[l->n - 1] : NULL;

	return s != NULL && (s->name >= 2 || (s->name == 1 &&
	    only_capitals(f, s)));
}

/* "Director        A. B. Holm": where the name behind a post, which may have
   begun in the line above, begins; or 0. */
static uint32_t
name_behind(const struct find *f, const struct lines *l, const struct sig *s)
{
	uint32_t	 end = s->off + s->len, next, stop, len;
	bool		 above = l->n > 0 && l->v[l->n - 1].b == s->b &&
			    l->v[l->n - 1].post && !begins(f, s->b, s->off,
			    LANG_HONORIFIC);
	bool		 named = below_name(f, l);

	if (!above && words_in(f, s->b->id, LANG_POST, s->off, end) == NULL)
		return 0;
	for (uint32_t i = s->off; i < end; i = next) {
		enum name name;

		text_rune(s->b, i, &len);
		next = text_space(s->b, i + len, end);
		if (next == i + len)
			continue;
		/* a given name may be the word for a post: "الأمين" */
		if (!above && words_in(f, s->b->id, LANG_POST, s->off,
		    next) == NULL)
			continue;
		name = name_at(f, s->b, next, end, &stop);
		text_rune(s->b, next, &len);
		/* "Office | Latin America", "Directeur Exécutif du CIRDES" */
		if ((above || named) && s->b->text.s[next + len] != '.')
			continue;
		if (stop >= end && (name == NAME_SURE || (name ==
		    NAME_LIKELY && text_caseless(s->b, next))))
			return next;
	}
	return 0;
}

/* Add a soft line; false where the signature ends before it. */
static bool
add_line(const struct find *f, struct lines *out, const struct doc_block *b,
    uint32_t off, uint32_t len)
{
	struct circ_str	 t = str_sub(b->text, off, len);
	struct sig	 s = { .b = b, .off = off, .len = len };
	uint32_t	 at;

	if (only_signed(f, b, off, len) || (out->n == 0 &&
	    begins(f, b, off, LANG_CLOSING)))
		return true;
	s.proxy = words_prefix(f, LANG_PROXY, t);
	if (out->n == MAXLINES || letter_runes(t) > LONGEST ||
	    begins(f, b, off, LANG_ANNEX) || begins(f, b, off, LANG_COPY) ||
	    letter_mention(f, b->id, MENTION_EMAIL, off, off + len) != NULL ||
	    letter_mention(f, b->id, MENTION_PHONE, off, off + len) != NULL ||
	    letter_mention(f, b->id, MENTION_DATE, off, off + len) != NULL ||
	    (str_ends(t, ":") && !s.proxy) || letter_bullet(t) > 0 ||
	    t.s[0] == '*' || t.s[0] == '_')
		return false;
	if (b->heading > 0 || (words_in(f, b->id, LANG_AGENDA, off,
	    off + len) != NULL && !s.proxy && !says(f, &s, LANG_POST)))
		return false;		/* "Director, Programme Management" */
	if (!s.proxy && begins(f, b, off, LANG_TO) &&
	    (str_find(t, ":", 0) >= 0 || words_in(f, b->id, LANG_ADDRESSEE,
	    off, off + len) != NULL))
		return false;
	bare_line(f, &s);
	if (s.len == 0)
		return true;
	s.post = says(f, &s, LANG_POST);
	if (out->n >= 2 && b != out->v[out->n - 1].b && !s.post && !s.proxy &&
	    letter_has_digit(t))
		return false;		/* the house's address, below */
	/* the title of what follows: "CONSULTATION MEETING" */
	if (!s.post && !s.proxy && says(f, &s, LANG_MEETING) &&
	    !begins(f, b, s.off, LANG_HONORIFIC))
		return false;
	at = name_behind(f, out, &s);
	if (at > 0 && out->n + 1 < MAXLINES) {
		struct sig post = s;

		post.len = at - s.off;
		post.post = true;
		out->v[out->n++] = post;
		s.len -= at - s.off;
		s.off = at;
		s.post = false;
	}
	s.name = name_score(f, &s);
	out->v[out->n++] = s;
	return true;
}

/* The soft lines of a block from `from` on; false where they end it. */
static bool
add_block(const struct find *f, struct lines *out, const struct doc_block *b,
    uint32_t from)
{
	struct circ_str	 t = b->text;

	for (uint32_t i = from; i <= t.n; i++) {
		struct circ_str line;

		if (i < t.n && t.s[i] != '\n' && t.s[i] != '\t')
			continue;
		line = str_trim(str_sub(t, from, i - from));
		if (line.n > 0 && !add_line(f, out, b,
		    (uint32_t)(line.s - t.s), (uint32_t)line.n))
			return false;
		from = i + 1;
	}
	return true;
}

static struct circ_value
join(struct find *f, const struct lines *l, size_t from, size_t to)
{
	struct circ_value v = { 0 };
	struct buf	 out = { 0 };

	for (size_t i = from; i < to; i++) {
		const struct sig *s = &l->v[i];
		struct circ_value one = value_of(f, s->b, s->off, s->len);

		if (i == from)
			v.at = one.at;
		else if (one.at.block == v.at.block)
			v.at.len = one.at.off + one.at.len - v.at.off;
		if (out.n > 0)
			buf_addc(f->ctx, &out, ' ');
		buf_add(f->ctx, &out, one.text.s, one.text.n);
	}
	if (out.n > 0)
		v.text = buf_str(&out);
	return v;
}

/* The line that looks most like a name, the first of equals; or l->n. */
static size_t
best_name(const struct lines *l)
{
	size_t		 best = l->n;

	for (size_t i = 0; i < l->n; i++)
		if (l->v[i].name > (best < l->n ? l->v[best].name : 0))
			best = i;
	return best;
}

/* "Ada Holm, Director": part the post from the name; it becomes a line. */
static void
part_post(const struct find *f, struct lines *l, size_t name)
{
	struct sig	*s = &l->v[name], post = *s;
	uint32_t	 at, end = s->off + s->len, len = 1;
	struct circ_str	 t = s->b->text;

	for (at = s->off; at < end && !COMMA(text_rune(s->b, at, &len));)
		at += len;
	post.off = letter_skip_spaces(t, at < end ? at + len : end);
	post.len = end > post.off ? end - post.off : 0;
	if (at >= end || post.len == 0 || l->n == MAXLINES ||
	    !says(f, &post, LANG_POST))
		return;
	s->len = at - s->off;
	memmove(&l->v[name + 2], &l->v[name + 1],
	    (l->n - name - 1) * sizeof(l->v[0]));
	l->v[name + 1] = post;
	l->n++;
}

static bool
settle(struct find *f, struct lines *l)
{
	struct circ_signatory *s = &f->m->c.signatory;
	size_t		 name = best_name(l);
	bool		 before = false;

	if (name == l->n)
		return false;
	part_post(f, l, name);
	for (size_t i = 0; i < name; i++)
		before = before || !l->v[i].proxy;
	s->name = join(f, l, name, name + 1);
	if (before || name + 1 == l->n)
		s->title = join(f, l, 0, name);
	else
		s->title = join(f, l, name + 1, l->n);
	return true;
}

/* The lines behind the closing formula. */
static bool
behind(struct find *f, const struct part *p)
{
	const struct doc_block *b = f->doc->blocks[p->closing];
	const struct doc_cell *cell = NULL;
	struct lines	 l = { .n = 0 };
	uint32_t	 nl = 0;

	while (nl < b->text.n && b->text.s[nl] != '\n')
		nl++;
	if (nl < b->text.n && letter_runes(str_sub(b->text, 0, nl)) < 100 &&
	    !add_block(f, &l, b, nl + 1))
		return settle(f, &l);
	for (uint32_t id = p->closing + 1; id <= p->last; id++) {
		b = f->doc->blocks[id];
		if (b->kind == DOC_BREAK && l.n > 0)
			break;
		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		if (cell != NULL && b->cell != cell)
			break;
		if (b->cell != NULL && l.n == 0)
			cell = b->cell;
		else if (b->cell != NULL && b->cell != cell)
			break;
		if (!add_block(f, &l, b, 0))
			break;
	}
	return settle(f, &l);
}

/* A name in a script without capitals, that may be any words, and below it,
   in the same paragraph, a post and nothing else. */
static bool
caseless_pair(const struct find *f, const struct lines *l)
{
	const struct sig *name = &l->v[0], *post = &l->v[1];
	size_t		 words = letter_words(str_sub(name->b->text, name->off,
			    name->len));

	return l->n == 2 && name->b == post->b && name->name == 1 &&
	    text_caseless(name->b, name->off) && words >= 2 && words <= 4 &&
	    words_in(f, name->b->id, LANG_ADDRESSEE, name->off,
	    name->off + name->len) == NULL && post->post &&
	    letter_words(str_sub(post->b->text, post->off, post->len)) <= 4;
}

/* "Rovshan Qadirli", "Regional Director": a name that may be one, and a line
   with a post that does not begin with its word. */
static bool
likely_pair(const struct find *f, const struct lines *l)
{
	for (size_t i = 0; l->n == 2 && i < 2; i++) {
		const struct sig *name = &l->v[i], *post = &l->v[1 - i];
		uint32_t end = post->off + post->len;

		if (name->name >= 1 && only_capitals(f, name) && words_in(f,
		    post->b->id, LANG_POST, post->off, end) != NULL &&
		    letter_words(str_sub(post->b->text, post->off,
		    post->len)) <= 6)
			return true;
	}
	return false;
}

/* Is one of the lines surely a name, and another a post? */
static bool
signs(const struct find *f, const struct lines *l)
{
	size_t		 name = best_name(l);
	bool		 post = false;

	for (size_t i = 0; i < l->n; i++)
		post = post || l->v[i].post || l->v[i].proxy;
	return l->n >= 2 && name < l->n && ((post && (l->v[name].name >= 2 ||
	    caseless_pair(f, l))) || likely_pair(f, l));
}

/* Does the block give numbers to call, or an address to write to? */
static bool
contacts(const struct find *f, const struct doc_block *b)
{
	return letter_mention(f, b->id, MENTION_PHONE, 0, UINT32_MAX) !=
	    NULL || letter_mention(f, b->id, MENTION_EMAIL, 0, UINT32_MAX) !=
	    NULL;
}

/*
 * A cell by itself, or with its neighbours "Director | Ada Holm"; but no one
 * to write to signs.
 */
static bool
in_row(struct find *f, const struct doc_block *last)
{
	const struct doc_table *t = last->cell->table;
	struct lines	 row = { .n = 0 };

	if (t->nrows > 3)
		return false;
	for (uint32_t c = 0; c < t->ncols; c++) {
		const struct doc_cell *x = doc_at(t, last->cell->row, c);
		struct lines own = { .n = 0 };

		if (x == NULL || x->col != c)
			continue;
		for (const struct doc_block *b = x->first; b != NULL;
		    b = b->next) {
			if (b->kind != DOC_PARA || contacts(f, b))
				return false;
			add_block(f, &own, b, 0);
			add_block(f, &row, b, 0);
		}
		if (signs(f, &own))
			return settle(f, &own);
	}
	return row.n <= 4 && signs(f, &row) && settle(f, &row);
}

/* The lines of a block; of one line, with those of the block below. */
static void
with_next(const struct find *f, struct lines *out, const struct doc_block *b,
    uint32_t last)
{
	const struct doc_block *next = f->doc->blocks[b->id < last ?
	    b->id + 1 : b->id];

	add_block(f, out, b, 0);
	if (out->n == 1 && next != b && next->kind == DOC_PARA &&
	    next->cell == NULL && !contacts(f, next))
		add_block(f, out, next, 0);
}

/* Without a formula: a name, and a post below it, late in the letter. */
static bool
at_end(struct find *f, const struct part *p)
{
	uint32_t	 from = f->letter != NULL ? f->letter->end : p->first;
	const struct doc_cell *seen = NULL;

	for (uint32_t id = p->last + 1; id-- > from;) {
		const struct doc_block *b = f->doc->blocks[id];
		struct lines l = { .n = 0 };

		if (b->kind != DOC_PARA || b->text.n == 0 || b->heading > 0 ||
		    letter_runes(b->text) > 240 || contacts(f, b))
			continue;
		if (b->cell != NULL) {
			if (seen == NULL || seen->table != b->cell->table ||
			    seen->row != b->cell->row)
				if (in_row(f, b))
					return true;
			seen = b->cell;
			continue;
		}
		with_next(f, &l, b, p->last);
		if (l.n <= 4 && signs(f, &l))
			return settle(f, &l);
	}
	return false;
}

/* The last block with text before id, down to first; or NULL. */
static const struct doc_block *
text_before(const struct find *f, uint32_t first, uint32_t id)
{
	while (id-- > first) {
		const struct doc_block *b = f->doc->blocks[id];

		if (b->kind == DOC_PARA && b->text.n > 0)
			return b;
	}
	return NULL;
}

/* Does a text end with prose, and below it a name and a post, as only letters
   do, whatever formula stands between? */
bool
signature_ends(struct find *f, uint32_t first, uint32_t last)
{
	const struct doc_block *b = text_before(f, first, last + 1), *up;

	for (size_t i = 0; b != NULL && i < TAIL; i++, b = up) {
		struct lines l = { .n = 0 };

		up = text_before(f, first, b->id);
		if (up == NULL || b->cell != NULL || b->heading > 0 ||
		    letter_runes(b->text) > 240)
			return false;
		with_next(f, &l, b, last);
		if (l.n <= 4 && signs(f, &l))
			return up->cell == NULL && up->list < 0 &&
			    letter_ends_sentence(str_trim(up->text)) &&
			    letter_runes(up->text) > PROSE;
	}
	return false;
}

void
find_signatory(struct find *f)
{
	const struct part *p = f->letter != NULL ? f->letter->part : NULL;

	if (p == NULL)
		return;
	for (size_t i = 0; i < f->doc->nblocks; i++) {
		const struct doc_block *b = f->doc->blocks[i];
		struct lines l = { .n = 0 };

		if (b->role != DOC_ROLE_SIGNATURE)
			continue;
		add_block(f, &l, b, 0);
		if (settle(f, &l))
			return;
	}
	if (p->kind != PART_LETTER)
		return;
	if (p->closing == CIRC_NOWHERE || !behind(f, p))
		at_end(f, p);
}
