/* SPDX-License-Identifier: MIT */
/*
 * Paragraphs of OpenDocument: their text, look, marker and page.
 *
 * White space folds as the standard says: a run of it is one space, none at
 * the ends of a paragraph; text:s, text:tab and text:line-break say the rest.
 */
#include "read/odf_body.h"
#include "read/style_name.h"

#define MAX_TEXT 200		/* bytes of words kept with a fact */

struct odf_frame *
odf_top(struct odf_body *b)
{
	return &b->stack.v[b->stack.n - 1];
}

void
odf_keep(struct ctx *ctx, struct buf *b, const char *s, size_t n)
{
	if (b->n >= MAX_TEXT)
		return;
	if (n > MAX_TEXT - b->n)
		for (n = MAX_TEXT - b->n; n > 0 &&
		    ((unsigned char)s[n] & 0xC0) == 0x80; n--)
			;
	buf_add(ctx, b, s, n);
}

/* -------------------------------------------------------------- text runs */

static void
put(struct odf_body *b, const char *s, size_t n)
{
	const struct odf_frame *f = odf_top(b);
	struct odf_open	*p = b->para;
	struct doc_run	 look = { 0 };

	if (b->deleting > 0) {
		odf_keep(b->ctx, &p->deleted, s, n);
		return;
	}
	if (f->look.hidden == 1) {
		odf_keep(b->ctx, &p->hidden, s, n);
		return;
	}
	look.flags = odf_look_flags(&f->look, p->script);
	look.size = f->look.size;
	look.lang = f->look.lang;
	if (b->inserting > 0) {
		look.flags |= DOC_INSERTED;
		odf_keep(b->ctx, &p->inserted, s, n);
	}
	build_text(b->build, s, n, &look);
}

/* What is shown as such, after the space that was waiting for it. */
void
odf_sign(struct odf_body *b, const char *s, size_t n)
{
	struct odf_open	*p = b->para;

	if (p == NULL || odf_top(b)->in != ODF_IN_PARA)
		return;
	if (p->pending)
		put(b, " ", 1);
	p->pending = p->blank = false;
	put(b, s, n);
}

static bool
xml_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
set_script(struct odf_open *p, const char *s, size_t n)
{
	size_t	 len;

	for (size_t i = 0; i < n; i += len) {
		uint32_t r = utf8_get(s + i, n - i, &len);

		if (!rune_letter(r))
			continue;
		p->script = rune_arabic(r) || (r >= 0x590 && r < 0x600) ?
		    ODF_COMPLEX : rune_cjk(r) || r >= 0x2E80 ? ODF_ASIAN :
		    ODF_LATIN;
		return;
	}
}

void
odf_characters(struct odf_body *b, const char *s, size_t n)
{
	struct odf_open	*p = b->para;
	size_t		 from;

	set_script(p, s, n);
	for (size_t i = 0; i < n;) {
		if (xml_space(s[i])) {
			if (!p->blank)
				p->pending = true;
			p->blank = true;
			i++;
			continue;
		}
		from = i;
		while (i < n && (!xml_space(s[i]) || (s[i] == ' ' &&
		    i + 1 < n && !xml_space(s[i + 1]))))
			i++;
		odf_sign(b, s + from, i - from);
	}
}

/* ------------------------------------------------------------- paragraphs */

static int32_t
level_indent(const struct odf_list_style *ls, int level)
{
	return ls != NULL && ls->level[level].has_indent ?
	    ls->level[level].indent : 0;
}

static void
list_marker(struct odf_body *b, struct doc_block *block, struct odf_place *l,
    const struct odf_style *st)
{
	struct circ_str	 name = l->style.n > 0 || st == NULL ? l->style :
	    st->list;
	const struct odf_list_style *ls = odf_list_style(b->styles, b->scope,
	    name);
	static const struct odf_list_style none;
	int		 level = l->depth > 10 ? 9 : l->depth - 1;

	if (block->indent == 0)
		block->indent = level_indent(ls, level);
	if (!l->fresh || l->header)
		return;
	block->list = (int8_t)(level > 8 ? 8 : level);
	odf_list_count(l->counter, ls != NULL ? ls : &none, level, l->start);
	if (ls != NULL)
		block->marker = odf_list_marker(b->ctx, l->counter, ls, level);
	/* the outer items of a nested first paragraph began with it */
	for (size_t i = b->stack.n; i-- > 0 && b->stack.v[i].list.depth > 0;)
		b->stack.v[i].list.fresh = false;
}

static void
outline_marker(struct odf_body *b, struct doc_block *block,
    const struct odf_event *e, const struct odf_style *st)
{
	const struct odf_list_style *o = &b->styles->outline;
	int	 level = block->heading - 1;

	if (o->level[level].format.n == 0 ||
	    odf_is(e, ODF_A_LIST_HEADER, "true") ||
	    (st != NULL && st->has_list && st->list.n == 0))
		return;
	odf_list_count(&b->lists.outline, o, level,
	    odf_is(e, ODF_A_RESTART, "true") ?
	    odf_int(e, ODF_A_START_VALUE, 1, 0, 1000000) : -1);
	block->marker = odf_list_marker(b->ctx, &b->lists.outline, o, level);
}

static void
use_master(struct odf_body *b, struct circ_str name)
{
	struct odf_styles *s = b->styles;

	for (size_t hops = 0; hops <= s->masters.n && name.n > 0; hops++) {
		struct circ_str	 next = { NULL, 0 };

		for (size_t i = 0; i < s->masters.n; i++)
			if (str_eq(s->masters.v[i].name, name) &&
			    !s->masters.v[i].used) {
				s->masters.v[i].used = true;
				next = s->masters.v[i].next;
			}
		name = next;
	}
}

bool
odf_in_body(const struct odf_body *b)
{
	for (size_t i = b->stack.n; i-- > 0;)
		switch (b->stack.v[i].tag) {
		case ODF_CELL: case ODF_TEXT_BOX: case ODF_SHAPE:
		case ODF_NOTE_BODY: case ODF_ANNOTATION: case ODF_MASTER_PAGE:
			return false;
		default:
			break;
		}
	return true;
}

/* What a paragraph's or table's style says of pages. */
void
odf_page_before(struct odf_body *b, const struct odf_style *st)
{
	if (!odf_in_body(b))
		return;
	if (st != NULL && st->has_master)
		use_master(b, st->master);
	else if (!b->begun)
		use_master(b, STR("Standard"));
	if (b->begun && st != NULL && (st->para.break_before == 1 ||
	    st->has_master))
		build_page(b->build, true);
	b->begun = true;
}

static enum doc_role
style_role(struct circ_str name)
{
	if (str_case_eqz(name, "title"))
		return DOC_ROLE_TITLE;
	if (str_case_eqz(name, "subtitle"))
		return DOC_ROLE_SUBTITLE;
	return DOC_ROLE_NONE;
}

static void
style_block(struct odf_body *b, struct doc_block *block,
    const struct odf_style *st, struct circ_str name)
{
	const struct odf_para *d = &b->styles->para;

	block->align = DOC_LEFT;
	block->rtl = d->rtl == 1;
	block->style = st != NULL ? st->shown : style_name_shown(b->ctx,
	    name);
	block->role = style_role(block->style);
	if (st == NULL)
		return;
	if (st->para.align != -1)
		block->align = (enum doc_align)st->para.align;
	if (st->para.rtl != -1)
		block->rtl = st->para.rtl == 1;
	block->indent = st->para.has_indent ? st->para.indent : 0;
}

void
odf_para_begin(struct odf_body *b, const struct odf_event *e)
{
	const struct odf_style *st = odf_style(b->styles, b->scope,
	    ODF_FAMILY_PARA, odf_get(e, ODF_A_STYLE));
	struct odf_open	*p = arena_new(b->ctx, struct odf_open);
	struct odf_frame	*f = odf_top(b);
	long		 level = 0;

	odf_page_before(b, st);
	p->outer = b->para;
	p->blank = true;
	b->para = p;
	f->para = p;
	f->in = ODF_IN_PARA;
	p->block = build_para(b->build);
	p->block->list = -1;
	style_block(b, p->block, st, odf_get(e, ODF_A_STYLE));
	f->look = odf_look_unsaid;
	odf_look_over(&f->look, &b->styles->look);
	if (st != NULL) {
		odf_look_over(&f->look, &st->look);
		p->break_after = st->para.break_after == 1;
		level = st->outline > 0 ? st->outline : 0;
	}
	if (e->tag == ODF_H)
		level = odf_int(e, ODF_A_OUTLINE_LEVEL, level > 0 ? level : 1,
		    1, 9);
	p->block->heading = (int8_t)level;
	if (f->list.depth > 0)
		list_marker(b, p->block, &f->list, st);
	else if (e->tag == ODF_H)
		outline_marker(b, p->block, e, st);
}

void
odf_flush_changes(struct odf_body *b, struct odf_open *p)
{
	if (p->inserted.n > 0)
		build_fact(b->build, DOC_INSERTION, buf_str(&p->inserted),
		    b->who);
	if (p->deleted.n > 0)
		build_fact(b->build, DOC_DELETION, buf_str(&p->deleted),
		    b->who);
	memset(&p->inserted, 0, sizeof(p->inserted));
	memset(&p->deleted, 0, sizeof(p->deleted));
}

void
odf_para_end(struct odf_body *b, struct odf_open *p)
{
	if (p->hidden.n > 0)
		build_fact(b->build, DOC_HIDDEN, buf_str(&p->hidden),
		    STR(""));
	odf_flush_changes(b, p);
	if (b->deleting > 0)		/* its end is deleted, too */
		build_para_join(b->build);
	build_para_end(b->build);
	if (p->break_after && odf_in_body(b))
		build_page(b->build, true);
	b->para = p->outer;
}

