/* SPDX-License-Identifier: MIT */
/*
 * Properties of runs and paragraphs.  Where they go depends on what they
 * stand in: a run, a paragraph (or its mark), a style, the defaults; k->rp
 * and k->pp point there, and are NULL where properties do not matter.
 */
#include "read/wml.h"

#define TINY 4			/* half points: nobody reads 2 pt */

void
pprops_clear(struct pprops *p)
{
	memset(p, 0, sizeof(*p));
	p->numid = p->ilvl = p->outline = p->align = p->rtl = -1;
}

/* on/off values: "true", "1", "on", or none at all. */
bool
xml_on(struct xml *x)
{
	struct circ_str	 v = xml_attr(x, W_val);

	return v.s == NULL || !(str_eqz(v, "0") || str_eqz(v, "false") ||
	    str_eqz(v, "off"));
}

/* xml:space of an element, which inherits. */
bool
xml_keeps(struct xml *x, bool inherited)
{
	struct circ_str	 v = xml_attr(x, XML_space);

	return v.s == NULL ? inherited : str_eqz(v, "preserve");
}

int32_t
str_int(struct circ_str s, int32_t none)
{
	int64_t	 v = 0;
	size_t	 i = 0;
	bool	 minus = s.n > 0 && s.s[0] == '-';

	if (minus)
		i++;
	if (i >= s.n || s.s[i] < '0' || s.s[i] > '9')
		return none;
	for (; i < s.n && s.s[i] >= '0' && s.s[i] <= '9'; i++)
		if ((v = v * 10 + (s.s[i] - '0')) > INT32_MAX)
			return none;
	return (int32_t)(minus ? -v : v);
}

int32_t
xml_int(struct xml *x, int token, int32_t none)
{
	return str_int(xml_attr(x, token), none);
}

/* What over tells replaces what base tells. */
void
rprops_over(struct rprops *base, const struct rprops *over)
{
	base->on = (base->on & ~over->set) | (over->on & over->set);
	base->set |= over->set;
	if (over->size != 0)
		base->size = over->size;
	if (over->font != FONT_PLAIN)
		base->font = over->font;
	if (over->lang.s != NULL)
		base->lang = over->lang;
}

static void
set_flag(struct rprops *r, uint32_t flag, bool on)
{
	r->set |= flag;
	if (on)
		r->on |= flag;
	else
		r->on &= ~flag;
}

/* ------------------------------------------------------------------- runs */

void
rpr_start(struct walk *k, struct xml *x)
{
	(void)x;
	switch (walk_parent(k, 0)) {
	case W_r:
		k->rp = &k->run.r;
		break;
	case W_pPr:
		k->rp = walk_parent(k, 1) == W_p ? &k->para.p.mark : NULL;
		break;
	case W_style:
		k->rp = k->style != NULL ? &k->style->r : NULL;
		break;
	case W_rPrDefault:
		k->rp = &k->w->defaults;
		break;
	default:
		k->rp = NULL;
	}
}

void
rpr_end(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->rp == &k->run.r)
		run_look(k);
	k->rp = NULL;
}

void
flag_start(struct walk *k, struct xml *x)
{
	if (k->rp != NULL)
		set_flag(k->rp, k->flag, xml_on(x));
}

void
u_start(struct walk *k, struct xml *x)
{
	if (k->rp != NULL)
		set_flag(k->rp, k->flag,
		    !str_eqz(xml_attr(x, W_val), "none"));
}

void
vert_start(struct walk *k, struct xml *x)
{
	if (k->rp != NULL)
		set_flag(k->rp, DOC_SUPER,
		    str_eqz(xml_attr(x, W_val), "superscript"));
}

void
color_start(struct walk *k, struct xml *x)
{
	if (k->rp != NULL)
		set_flag(k->rp, LOOK_WHITE,
		    str_case_eqz(xml_attr(x, W_val), "ffffff"));
}

void
shd_start(struct walk *k, struct xml *x)
{
	struct circ_str	 fill = xml_attr(x, W_fill);
	bool	 dark = fill.n == 6 && !str_case_eqz(fill, "ffffff");

	if (k->rp != NULL)
		set_flag(k->rp, LOOK_SHADED, dark);
	else if (walk_parent(k, 0) == W_tcPr && k->tables.n > 0)
		k->tables.v[k->tables.n - 1].shaded = dark;
	else if (walk_parent(k, 0) == W_pPr && k->pp != NULL)
		k->pp->shaded = dark;
}

void
sz_start(struct walk *k, struct xml *x)
{
	int32_t v = xml_int(x, W_val, 0);

	if (k->rp != NULL && v > 0 && v < UINT16_MAX)
		k->rp->size = (uint16_t)v;
}

void
lang_start(struct walk *k, struct xml *x)
{
	struct circ_str	 v = xml_attr(x, W_val);

	if (k->rp == NULL || v.n == 0)
		return;
	if (!str_eq(k->rp->lang, v))
		k->rp->lang = str_dup(k->w->ctx, v);
}

void
fonts_start(struct walk *k, struct xml *x)
{
	struct circ_str	 v = xml_attr(x, W_hAnsi);

	if (k->rp != NULL)
		k->rp->font = symbol_font(v.s != NULL ? v :
		    xml_attr(x, W_val));
}

/* rStyle and pStyle; in a numbering level, the style that it belongs to. */
void
style_ref_start(struct walk *k, struct xml *x)
{
	struct circ_str	 v = xml_attr(x, W_val);

	if (v.n == 0)
		return;
	if (walk_parent(k, 0) == W_lvl && k->lvl != NULL)
		k->lvl->pstyle = str_dup(k->w->ctx, v);
	else if (walk_parent(k, 0) == W_rPr && k->rp != NULL)
		k->rp->style = str_dup(k->w->ctx, v);
	else if (walk_parent(k, 0) == W_pPr && k->pp != NULL)
		k->pp->style = str_dup(k->w->ctx, v);
}

/* ------------------------------------------------------------- paragraphs */

void
ppr_start(struct walk *k, struct xml *x)
{
	(void)x;
	switch (walk_parent(k, 0)) {
	case W_p:
		k->pp = k->para.begun ? NULL : &k->para.p;
		break;
	case W_style:
		k->pp = k->style != NULL ? &k->style->p : NULL;
		break;
	default:
		k->pp = NULL;
	}
}

void
ppr_end(struct walk *k, struct xml *x)
{
	bool	 of_para = k->pp == &k->para.p;

	(void)x;
	k->pp = NULL;
	if (of_para)
		para_begin(k);
}

void
jc_start(struct walk *k, struct xml *x)
{
	static const struct { const char *name; enum doc_align a; } map[] = {
		{ "left", DOC_LEFT }, { "start", DOC_LEFT },
		{ "center", DOC_CENTER }, { "right", DOC_RIGHT },
		{ "end", DOC_RIGHT }, { "both", DOC_JUSTIFY },
		{ "distribute", DOC_JUSTIFY },
	};
	struct circ_str	 v = xml_attr(x, W_val);

	if (k->pp == NULL || walk_parent(k, 0) != W_pPr)
		return;
	for (size_t i = 0; i < NELEM(map); i++)
		if (str_eqz(v, map[i].name))
			k->pp->align = (int8_t)map[i].a;
}

void
ind_start(struct walk *k, struct xml *x)
{
	int32_t v;

	if (k->pp == NULL)
		return;
	v = xml_int(x, W_left, INT32_MIN);
	if (v == INT32_MIN)
		v = xml_int(x, W_start, INT32_MIN);
	if (v != INT32_MIN)
		k->pp->indent = v;
}

void
bidi_start(struct walk *k, struct xml *x)
{
	if (k->pp != NULL && walk_parent(k, 0) == W_pPr)
		k->pp->rtl = xml_on(x);
}

void
outline_start(struct walk *k, struct xml *x)
{
	int32_t v = xml_int(x, W_val, -1);

	if (k->pp != NULL && v >= 0 && v <= 9)
		k->pp->outline = (int8_t)v;
}

void
numid_start(struct walk *k, struct xml *x)
{
	if (k->pp != NULL)
		k->pp->numid = xml_int(x, W_val, -1);
}

void
ilvl_start(struct walk *k, struct xml *x)
{
	int32_t v = xml_int(x, W_val, -1);

	if (k->pp != NULL)
		k->pp->ilvl = (int8_t)(v < 0 ? -1 : v >= WML_LEVELS ?
		    WML_LEVELS - 1 : v);
}

/* A frame stands beside the text; a drop capital is a part of it. */
void
frame_start(struct walk *k, struct xml *x)
{
	struct circ_str	 drop;

	if (k->pp == NULL)
		return;
	drop = xml_attr(x, W_dropCap);
	k->pp->drop_cap = drop.n > 0 && !str_eqz(drop, "none");
	k->pp->framed = !k->pp->drop_cap;
}

void
page_before_start(struct walk *k, struct xml *x)
{
	if (k->pp != NULL)
		k->pp->page_before = xml_on(x);
}

/* Word 2003 keeps the marker that it showed. */
void
wxt_start(struct walk *k, struct xml *x)
{
	struct circ_str	 v = xml_attr(x, WX_val);

	if (k->pp != NULL && walk_parent(k, 0) == W_listPr && v.n > 0)
		k->pp->marker = str_dup(k->w->ctx, v);
}

/* ------------------------------------------------------- the look of text */

/* Has the page another colour here than its own, or may it have one? */
static bool
on_colour(const struct walk *k)
{
	if (k->para.shaded || k->asides.n > 0)
		return true;
	for (size_t i = 0; i < k->tables.n; i++)
		if (k->tables.v[i].shaded || k->tables.v[i].styled)
			return true;
	return false;
}

/* What a run looks like, from its styles and its own properties. */
void
run_look(struct walk *k)
{
	const struct rprops *own = &k->run.r;
	struct rprops	 r = k->para.base;
	const struct style *s;
	uint32_t	 both;

	if (own->style.n > 0) {
		s = style_find(k->w, own->style, STYLE_CHARACTER);
		if (s != NULL) {
			/* a toggle in both styles cancels itself */
			both = r.on & s->r.on & r.set & s->r.set &
			    LOOK_TOGGLES;
			rprops_over(&r, &s->r);
			r.on &= ~both;
		}
	}
	rprops_over(&r, own);
	memset(&k->run.look, 0, sizeof(k->run.look));
	k->run.look.flags = r.on & 0xff;
	if (k->inserted > 0)
		k->run.look.flags |= DOC_INSERTED;
	k->run.look.size = r.size;
	k->run.look.lang = r.lang;
	k->run.r.font = r.font;
	k->run.hidden = (r.on & LOOK_VANISH) != 0;
	k->run.odd = ((r.on & LOOK_WHITE) && !(r.on & LOOK_SHADED) &&
	    !on_colour(k)) || (r.size > 0 && r.size <= TINY);
}
