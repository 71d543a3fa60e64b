/* SPDX-License-Identifier: MIT */
/*
 * Styles: read when the first one is asked for, resolved along basedOn when
 * they are first used.  Cycles end where they close.
 */
#include "read/style_name.h"
#include "read/wml.h"

#define CHAIN_MAX 64		/* styles based on one another */

static struct style *
lookup(struct wml *w, struct circ_str id)
{
	size_t	 i = map_get(w->ctx, &w->style_ids, id);

	return i == MAP_NONE ? NULL : w->styles.v[i];
}

void
styles_need(struct wml *w)
{
	struct wml_rel	*rel;
	struct walk	 k;

	if (w->have_styles || w->inline_parts)
		return;
	w->have_styles = true;
	if ((rel = rels_by_type(&w->rels, "styles")) == NULL)
		return;
	walk_init(&k, w, &w->rels);
	w->src->parse(w->ctx, w->src->from, rel->target, &wml_handler, &k);
}

/* The properties that p leaves open come from base. */
static void
inherit(struct style *s, const struct style *base)
{
	struct rprops	 r = base->r;
	struct pprops	*p = &s->p;

	rprops_over(&r, &s->r);
	r.style = s->r.style;
	s->r = r;
	if (p->numid < 0)
		p->numid = base->p.numid;
	if (p->ilvl < 0)
		p->ilvl = base->p.ilvl;
	if (p->outline < 0)
		p->outline = base->p.outline;
	if (p->align < 0)
		p->align = base->p.align;
	if (p->rtl < 0)
		p->rtl = base->p.rtl;
	if (p->indent == 0)
		p->indent = base->p.indent;
	p->page_before |= base->p.page_before;
	p->shaded |= base->p.shaded;
}

static void
resolve(struct wml *w, struct style *s, unsigned depth)
{
	struct style	*base;

	if (s->state != RAW)
		return;
	s->state = RESOLVING;
	if (s->p.outline < 0 && style_name_heading(s->name) > 0)
		s->p.outline = style_name_heading(s->name) - 1;
	if (s->based.n > 0 && depth < CHAIN_MAX &&
	    (base = lookup(w, s->based)) != NULL && base->type == s->type) {
		resolve(w, base, depth + 1);
		if (base->state == RESOLVED)
			inherit(s, base);
	}
	s->state = RESOLVED;
}

/*
 * A style by its id; the default one for a paragraph that names none, if
 * styles have been needed for anything else.
 */
const struct style *
style_find(struct wml *w, struct circ_str id, enum wml_style_type type)
{
	struct style	*s;

	if (id.n == 0) {
		s = type == STYLE_PARAGRAPH ? w->default_para : NULL;
	} else {
		styles_need(w);
		s = lookup(w, id);
	}
	if (s == NULL || s->type != type)
		return NULL;
	resolve(w, s, 0);
	return s;
}

/* ---------------------------------------------------------------- reading */

void
style_start(struct walk *k, struct xml *x)
{
	struct ctx	*ctx = k->w->ctx;
	struct circ_str	 id = xml_attr(x, W_styleId);
	struct circ_str	 type = xml_attr(x, W_type), def;
	struct style	*s;

	if (lookup(k->w, id) != NULL) {		/* the first one counts */
		walk_skip(k);
		return;
	}
	ctx_count(ctx, &k->w->nitems, "styles, lists and relationships");
	s = arena_new(ctx, struct style);
	s->id = str_dup(ctx, id);
	s->type = str_eqz(type, "character") ? STYLE_CHARACTER :
	    type.s == NULL || str_eqz(type, "paragraph") ?
	    STYLE_PARAGRAPH : STYLE_OTHER;
	pprops_clear(&s->p);
	def = xml_attr(x, W_default);
	s->is_default = def.s != NULL && !str_eqz(def, "0") &&
	    !str_eqz(def, "false") && !str_eqz(def, "off");
	map_put(ctx, &k->w->style_ids, s->id, k->w->styles.n);
	*vec_push(ctx, &k->w->styles) = s;
	if (s->is_default && s->type == STYLE_PARAGRAPH &&
	    k->w->default_para == NULL)
		k->w->default_para = s;
	k->style = s;
}

void
style_end(struct walk *k, struct xml *x)
{
	(void)x;
	k->style = NULL;
}

void
name_start(struct walk *k, struct xml *x)
{
	if (k->style != NULL && walk_parent(k, 0) == W_style)
		k->style->name = style_name_shown(k->w->ctx, xml_attr(x,
		    W_val));
}

void
based_start(struct walk *k, struct xml *x)
{
	if (k->style != NULL)
		k->style->based = str_dup(k->w->ctx, xml_attr(x, W_val));
}
