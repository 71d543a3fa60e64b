/* SPDX-License-Identifier: MIT */
/*
 * Speakers, out of the lines that name them.  One person may fill several
 * lines, wrapped or one for name, post and body each:
 *
 *	Ms Ana Bell
 *	Director, Services
 *	ITU			-> Ms Ana Bell, Director, Services, ITU
 */
#include "find/agenda_person.h"

bool
speaks_nobody(const struct find *f, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	uint32_t	 i = off, len, r;
	const struct hit *h;
	bool		 any = false;

	while (i < end && (rune_space(r = text_rune(b, i, &len)) ||
	    OPENING(r)))
		i += len;
	h = i < end ? words_at(f, b->id, LANG_UNDECIDED, i) : NULL;
	for (i = h != NULL ? h->off + h->len : i; i < end && !any; i += len)
		any = rune_letter(text_rune(b, i, &len));
	return !any;
}

static void
add_speaker(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end)
{
	struct circ_value v = value_of(e->w->f, b, off, end - off);

	if (v.text.n > 0 && !speaks_nobody(e->w->f, b, off, end))
		*vec_push(e->w->f->ctx, &e->speakers) = v;
}

void
entry_add_speakers(struct entry *e, const struct doc_block *b, uint32_t off,
    uint32_t end, bool label)
{
	struct circ_span part[32], more[32];
	size_t n = person_split(e->w, b, off, end, label, part, NELEM(part));

	for (size_t i = 0; i < n; i++) {
		struct piece p = { .b = b, .off = part[i].off, .end =
		    part[i].off + part[i].len };
		uint32_t from;
		size_t k;

		/* "Moderator: A; Panellists: B, C" */
		if (i == 0 || role_label(e->w, &p, &from) != ROLE_SPEAKS) {
			add_speaker(e, b, p.off, p.end);
			continue;
		}
		k = person_split(e->w, b, from, p.end, true, more,
		    NELEM(more));
		for (size_t j = 0; j < k; j++)
			add_speaker(e, b, more[j].off, more[j].off +
			    more[j].len);
	}
}

/* Is it a name, and no more? */
static bool
name_only(const struct find *f, const struct piece *p, uint32_t off)
{
	uint32_t stop, len;

	if (name_at(f, p->b, off, p->end, &stop) == NAME_SURE && stop ==
	    p->end)
		return true;
	if (!person_title(f, p->b, off, p->end))
		return false;
	for (uint32_t i = off; i < p->end; i += len) {
		uint32_t r = text_rune(p->b, i, &len);

		if (COMMA(r) || OPENING(r) || SEMICOLON(r) || r == '\n' ||
		    (rune_dash(r) && p->b->text.s[i - 1] == ' '))
			return false;
	}
	return words_in(f, p->b->id, LANG_POST, off, p->end) == NULL &&
	    words_in(f, p->b->id, LANG_AND, off, p->end) == NULL &&
	    rune_count(str_sub(p->b->text, off, p->end - off)) <= 40;
}

void
speaker_line(struct entry *e, struct told *t, const struct piece *p,
    uint32_t off, bool label)
{
	bool	 name = name_only(e->w->f, p, off);

	t->names |= name && t->name;
	t->name = name;
	t->post = t->body = false;
	entry_add_speakers(e, p->b, off, p->end, label);
}

/* Put a stretch behind a speaker. */
static void
append(struct entry *e, struct circ_value *v, const struct doc_block *b,
    uint32_t off, uint32_t end, bool comma)
{
	struct ctx	*ctx = e->w->f->ctx;
	struct circ_value more = value_of(e->w->f, b, off, end - off);
	uint32_t	 len, r = text_rune(b, off, &len);
	struct buf	 out = { 0 };

	buf_add(ctx, &out, v->text.s, v->text.n);
	if (comma)
		buf_adds(ctx, &out, rune_cjk(r) ? "\xEF\xBC\x8C" :
		    rune_arabic(r) ? "\xD8\x8C" : ",");
	if (!rune_cjk(r))
		buf_addc(ctx, &out, ' ');
	buf_add(ctx, &out, more.text.s, more.text.n);
	v->text = buf_str(&out);
}

/* A wrapped line: its first part goes on, what else it names is added. */
static void
append_line(struct entry *e, const struct piece *p)
{
	struct circ_span part[32];
	size_t n = person_split(e->w, p->b, p->off, p->end, false, part,
	    NELEM(part));

	if (n == 0)
		return;
	append(e, &e->speakers.v[e->speakers.n - 1], p->b, part[0].off,
	    part[0].off + part[0].len, false);
	for (size_t i = 1; i < n; i++)
		add_speaker(e, p->b, part[i].off, part[i].off + part[i].len);
}

/* A line for what he is, or for the house that he comes from. */
static bool
affiliation(struct entry *e, struct told *t, const struct piece *a,
    const struct piece *b)
{
	const struct find *f = e->w->f;
	bool	 post;

	if ((!t->name && !t->post) || person_score(e->w, b->b, b->off,
	    b->end) < 2)
		return false;
	post = words_in(f, b->b->id, LANG_POST, b->off, b->end) != NULL;
	if (post ? t->post || t->body : t->body)
		return false;
	/* a list of names may end with a body that speaks itself */
	if (!post && !t->post && (t->names || a->b != b->b))
		return false;
	t->post |= post;
	t->body |= !post;
	t->name = false;
	return true;
}

bool
speaker_goes_on(struct entry *e, struct told *t, const struct piece *a,
    const struct piece *b)
{
	const struct find *f = e->w->f;
	uint32_t stop, len, r = text_rune(b->b, b->off, &len);

	if (b->bullet || e->speakers.n == 0)
		return false;
	if (a->b == b->b && (line_open(a) || OPENING(r))) {
		append_line(e, b);
		return true;
	}
	if (person_title(f, b->b, b->off, b->end) || name_at(f, b->b, b->off,
	    b->end, &stop) != NAME_NONE)
		return false;
	if (a->b == b->b && (line_dangles(f, a) || (rune_letter(r) &&
	    !rune_upper(r) && !text_caseless(b->b, b->off)))) {
		append_line(e, b);
		return true;
	}
	if (!affiliation(e, t, a, b))
		return false;
	append(e, &e->speakers.v[e->speakers.n - 1], b->b, b->off, b->end,
	    true);
	return true;
}

/* Does a second column tell, line by line, where those of the first come
   from? */
static bool
houses(struct entry *e, const struct piece *p, size_t n)
{
	uint32_t stop;

	if (n == 0 || e->column != n || e->speakers.n != n)
		return false;
	for (size_t i = 0; i < n; i++) {
		const struct piece *who = &e->line[i];

		if (p[i].bullet || person_title(e->w->f, p[i].b, p[i].off,
		    p[i].end) || name_at(e->w->f, p[i].b, p[i].off, p[i].end,
		    &stop) == NAME_SURE)
			return false;
		if (!name_only(e->w->f, who, who->off) && (name_at(e->w->f,
		    who->b, who->off, who->end, &stop) != NAME_LIKELY || stop <
		    who->end))
			return false;
	}
	for (size_t i = 0; i < n; i++)
		append(e, &e->speakers.v[i], p[i].b, p[i].off, p[i].end, true);
	return true;
}

/* "Ms A, Org: topic" and "topic - Ms A": who speaks, and what of. */
static bool
talk(struct entry *e, const struct piece *p)
{
	size_t	 before = e->speakers.n;
	struct piece q = *p;

	q.off = entry_head(e, p->b, p->off, p->end);
	if (q.off == p->off && (person_score(e->w, p->b, p->off, p->end) >= 1 ||
	    person_list(e->w, p->b, p->off, p->end)))
		return false;
	if (q.off == p->off)
		q.end = entry_tail(e, p->b, q.off, p->end);
	if (e->speakers.n == before)
		return false;
	if (q.end > q.off)
		entry_text(e, &q);
	return true;
}

void
entry_speakers(struct entry *e, const struct piece *p, size_t n)
{
	struct told	 t = { 0 };
	bool		 last = false;

	if (houses(e, p, n))
		return;
	e->column = n;
	e->line = p;
	for (size_t i = 0; i < n; i++) {
		uint32_t from;
		enum role_kind kind = role_label(e->w, &p[i], &from);

		if (kind == ROLE_SAYS_NOT && last && speaker_goes_on(e, &t,
		    &p[i - 1], &p[i]))
			continue;
		last = false;
		/* the role may be all that is told */
		if (kind == ROLE_LIST && i + 1 < n)
			continue;
		if (kind == ROLE_MAYBE && i + 1 < n && person_score(e->w,
		    p[i + 1].b, p[i + 1].off, p[i + 1].end) >= 3)
			continue;
		if (kind != ROLE_SPEAKS && talk(e, &p[i]))
			continue;
		if (kind != ROLE_SPEAKS && piece_prose(&p[i]) && person_score(
		    e->w, p[i].b, p[i].off, p[i].end) < 2 && str_find(
		    piece_text(&p[i]), ";", 0) < 0) {
			entry_text(e, &p[i]);
			continue;
		}
		speaker_line(e, &t, &p[i], kind == ROLE_SPEAKS ? from :
		    p[i].off, kind == ROLE_SPEAKS);
		last = true;
	}
}
