/* SPDX-License-Identifier: MIT */
/*
 * Paragraphs, runs and text.  A paragraph's block is begun late, when its
 * properties are known; text that is deleted, hidden, a placeholder or a
 * field's instruction never reaches the tree, and is kept for the facts.
 */
#include "read/style_name.h"
#include "read/wml.h"

/* ------------------------------------------------------------- paragraphs */

void
p_start(struct walk *k, struct xml *x)
{
	if (k->para.open)		/* damaged nesting: end the first one */
		p_end(k, x);
	cell_begin(k);
	memset(&k->para, 0, sizeof(k->para));
	pprops_clear(&k->para.p);
	k->para.open = true;
	k->keep_para = k->keep_run = xml_keeps(x, k->keep_root);
}

static bool
is_style(const struct style *s, const char *name)
{
	return s != NULL && str_case_eqz(s->name, name);
}

static int8_t
heading_level(const struct style *s, const struct pprops *p)
{
	if (s != NULL && style_name_heading(s->name) > 0)
		return (int8_t)style_name_heading(s->name);
	if (p->outline >= 0)
		return p->outline < 9 ? (int8_t)(p->outline + 1) : 0;
	if (s != NULL && s->p.outline >= 0 && s->p.outline < 9)
		return (int8_t)(s->p.outline + 1);
	return 0;
}

static void
dress(struct walk *k, struct doc_block *b, const struct style *s)
{
	const struct pprops *p = &k->para.p;
	const struct pprops *sp = s != NULL ? &s->p : NULL;
	int	 align, rtl;

	if (s != NULL && p->style.n > 0)
		b->style = s->name;
	else if (p->style.n > 0)
		b->style = p->style;
	b->heading = heading_level(s, p);
	if (is_style(s, "Title"))
		b->role = DOC_ROLE_TITLE;
	else if (is_style(s, "Subtitle"))
		b->role = DOC_ROLE_SUBTITLE;
	align = p->align >= 0 ? p->align : sp != NULL ? sp->align : -1;
	b->align = align < 0 ? DOC_LEFT : (enum doc_align)align;
	rtl = p->rtl >= 0 ? p->rtl : sp != NULL ? sp->rtl : 0;
	b->rtl = rtl > 0;
	b->indent = p->indent != 0 ? p->indent : sp != NULL ? sp->indent : 0;
	if (!(p->mark.on & LOOK_DELETED))
		numbering_mark(k->w, p, s, b);
}

void
para_begin(struct walk *k)
{
	struct wml	*w = k->w;
	struct pprops	*p = &k->para.p;
	const struct style *s;

	if (k->para.begun || !k->para.open)
		return;
	k->para.begun = true;
	s = style_find(w, p->style, STYLE_PARAGRAPH);
	k->para.base = w->defaults;
	k->para.shaded = p->shaded || (s != NULL && s->p.shaded);
	if (s != NULL)
		rprops_over(&k->para.base, &s->r);
	k->para.framed = p->framed && k->tables.n == 0;
	if (k->para.framed)
		build_story(w->b, DOC_TEXTBOX);
	k->para.block = build_para(w->b);
	if ((p->page_before || (s != NULL && s->p.page_before)) &&
	    k->tables.n == 0)
		build_page(w->b, true);
	dress(k, k->para.block, s);
	if (k->section_new && k->tables.n == 0 && k->asides.n == 0) {
		k->section = k->para.block;
		k->section_new = false;
	}
}

/* Facts about a paragraph mark that was inserted or deleted. */
static void
mark_facts(struct walk *k)
{
	const struct rprops *m = &k->para.p.mark;

	if (m->on & LOOK_DELETED)
		build_fact(k->w->b, DOC_DELETION, STR(""), m->author);
	else if (m->on & LOOK_MARK_INS)
		build_fact(k->w->b, DOC_INSERTION, STR(""), m->author);
}

void
p_end(struct walk *k, struct xml *x)
{
	struct build	*b = k->w->b;
	const struct rprops *m = &k->para.p.mark;

	(void)x;
	if (!k->para.open)
		return;
	para_begin(k);
	facts_hidden(k);
	mark_facts(k);
	/* no mark: what follows stands in the same paragraph */
	if ((m->on & LOOK_DELETED) || k->para.p.drop_cap ||
	    ((m->on & LOOK_VANISH) && !k->para.has_text))
		build_para_join(b);
	build_para_end(b);
	if (k->para.framed)
		build_story_end(b);
	if (k->in_comment)
		buf_addc(k->w->ctx, &k->comment_text, ' ');
	k->section_new |= k->para.p.new_section;
	k->para.open = k->para.begun = false;
}

/* ------------------------------------------------------------------- runs */

void
r_start(struct walk *k, struct xml *x)
{
	para_begin(k);
	k->keep_run = xml_keeps(x, k->keep_para);
	memset(&k->run.r, 0, sizeof(k->run.r));
	run_look(k);
}

void
r_end(struct walk *k, struct xml *x)
{
	(void)x;
	memset(&k->run.r, 0, sizeof(k->run.r));
}

/* Keep words for a tracked change's fact. */
static void
track(struct walk *k, const char *s, size_t n)
{
	if (k->tracked.n > 0)
		buf_add(k->w->ctx, &k->tracked.v[k->tracked.n - 1].text,
		    s, n);
}

/* Text that stands here, if the reader of the page sees it. */
void
emit(struct walk *k, const char *s, size_t n)
{
	struct ctx	*ctx = k->w->ctx;

	if (n == 0 || !k->para.open)
		return;
	if (k->placeholders > 0) {
		for (size_t i = k->sdts.n; i-- > 0; )
			if (k->sdts.v[i].placeholder) {
				buf_add(ctx, &k->sdts.v[i].text, s, n);
				break;
			}
		return;
	}
	if (k->code > 0) {
		k->fields.v[k->fields.n - 1].lost = true;
		return;
	}
	if (k->deleted > 0) {
		track(k, s, n);
		return;
	}
	if (k->run.hidden) {
		buf_add(ctx, &k->para.hidden, s, n);
		return;
	}
	para_begin(k);
	if (k->para.broken) {
		/* a page or column break parts the words around it */
		k->para.broken = false;
		if (k->para.has_text)
			build_text(k->w->b, "\n", 1, &k->run.look);
	}
	build_text(k->w->b, s, n, &k->run.look);
	k->para.has_text = true;
	if (k->inserted > 0)
		track(k, s, n);
	if (k->fields.n > 0)
		fields_result(k, s, n);
	if (k->in_comment)
		buf_add(ctx, &k->comment_text, s, n);
	if (k->run.odd)
		build_fact(k->w->b, DOC_HIDDEN, (struct circ_str){ s, n },
		    k->run.look.size > 0 && k->run.look.size <= 4 ?
		    STR("tiny") : STR("white"));
}

/* ------------------------------------------------------------------- text */

void
t_start(struct walk *k, struct xml *x)
{
	if (!k->para.open)
		return;
	k->in_t = true;
	k->preserve = xml_keeps(x, k->keep_run);
	k->solid = false;
	k->spaces.n = 0;
}

void
t_end(struct walk *k, struct xml *x)
{
	(void)x;
	k->in_t = false;
}

static bool
blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Symbol fonts keep their signs in the private area, U+F020 to U+F0FF. */
static void
emit_symbols(struct walk *k, const char *s, size_t n)
{
	size_t	 from = 0, i = 0;
	char	 u[4];

	while (i + 2 < n) {
		const char *p = memchr(s + i, 0xEF, n - 2 - i);

		if (p == NULL)
			break;
		i = (size_t)(p - s);
		if ((unsigned char)s[i + 1] < 0x80 ||
		    (unsigned char)s[i + 1] > 0x83) {
			i++;
			continue;
		}
		emit(k, s + from, i - from);
		emit(k, u, utf8_put(u, symbol_rune(k->run.r.font,
		    ((uint32_t)(unsigned char)s[i + 1] & 3u) << 6 |
		    ((uint32_t)(unsigned char)s[i + 2] & 0x3fu))));
		from = i += 3;
	}
	emit(k, s + from, n - from);
}

/* White space: newline and tab in a w:t are spaces. */
static void
emit_spaced(struct walk *k, const char *s, size_t n)
{
	size_t	 from = 0;

	for (size_t i = 0; i < n; i++)
		if (s[i] == '\n' || s[i] == '\t' || s[i] == '\r') {
			emit_symbols(k, s + from, i - from);
			emit(k, " ", 1);
			from = i + 1;
		}
	emit_symbols(k, s + from, n - from);
}

void
walk_text(struct walk *k, const char *s, size_t n)
{
	size_t	 end;

	if (k->in_instr) {
		if (k->fields.n > 0)
			buf_add(k->w->ctx,
			    &k->fields.v[k->fields.n - 1].instr, s, n);
		return;
	}
	if (k->preserve) {
		emit_spaced(k, s, n);
		return;
	}
	if (!k->solid)
		while (n > 0 && blank(*s)) {
			s++;
			n--;
		}
	if (n == 0)
		return;
	k->solid = true;
	for (end = n; end > 0 && blank(s[end - 1]); end--)
		;
	if (end > 0 && k->spaces.n > 0) {
		emit_spaced(k, k->spaces.s, k->spaces.n);
		k->spaces.n = 0;
	}
	emit_spaced(k, s, end);
	buf_add(k->w->ctx, &k->spaces, s + end, n - end);
}

void
tab_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (walk_parent(k, 0) == W_r)
		emit(k, "\t", 1);
}

void
br_start(struct walk *k, struct xml *x)
{
	struct circ_str	 type = xml_attr(x, W_type);
	bool		 page = str_eqz(type, "page");

	if (!k->para.open)
		return;
	if (!page && !str_eqz(type, "column")) {
		emit(k, "\n", 1);
		return;
	}
	if (k->deleted > 0 || k->run.hidden || k->code > 0)
		return;
	para_begin(k);
	k->para.broken = true;
	if (page)
		build_page(k->w->b, true);
}

void
cr_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (walk_parent(k, 0) == W_r)
		emit(k, "\n", 1);
}

void
hyphen_start(struct walk *k, struct xml *x)
{
	(void)x;
	emit(k, "\xE2\x80\x91", 3);	/* U+2011 */
}

void
sym_start(struct walk *k, struct xml *x)
{
	struct circ_str	 code = xml_attr(x, W_char);
	uint32_t	 v = 0;
	char		 u[4];

	for (size_t i = 0; i < code.n && i < 6; i++) {
		char	 c = code.s[i];
		int	 d = c >= '0' && c <= '9' ? c - '0' :
		    c >= 'a' && c <= 'f' ? c - 'a' + 10 :
		    c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;

		if (d < 0)
			return;
		v = v * 16 + (uint32_t)d;
	}
	if (v == 0)
		return;
	if (v < 0x100 || (v >= 0xF000 && v <= 0xF0FF))
		v = symbol_rune(symbol_font(xml_attr(x, W_font)), v & 0xff);
	emit(k, u, utf8_put(u, v));
}

void
rendered_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->asides.n == 0 && !k->in_note && k->para.open)
		build_page(k->w->b, false);
}

/* --------------------------------------------- text boxes and notes aside */

void
aside_begin(struct walk *k)
{
	struct aside	*a = vec_push(k->w->ctx, &k->asides);

	a->para = k->para;
	a->run = k->run;
	a->nfields = k->fields.n;
	a->ntables = k->tables.n;
	a->ntracked = k->tracked.n;
	a->code = k->code;
	a->deleted = k->deleted;
	a->in_t = k->in_t;
	memset(&k->para, 0, sizeof(k->para));
	pprops_clear(&k->para.p);
	k->in_t = k->in_instr = false;
	k->code = 0;
}

void
aside_end(struct walk *k)
{
	struct aside	*a = &k->asides.v[k->asides.n - 1];

	fields_settle(k, a->nfields);
	k->tables.n = a->ntables;
	k->para = a->para;
	k->run = a->run;
	k->code = a->code;
	k->deleted = a->deleted;
	k->in_t = a->in_t;
	k->asides.n--;
}

void
box_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->para.open)
		para_begin(k);
	build_story(k->w->b, DOC_TEXTBOX);
	aside_begin(k);
}

void
box_end(struct walk *k, struct xml *x)
{
	p_end(k, x);
	aside_end(k);
	build_story_end(k->w->b);
}
