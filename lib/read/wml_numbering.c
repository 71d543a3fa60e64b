/* SPDX-License-Identifier: MIT */
/*
 * Numbering: what a list item's marker says is nowhere in the text.  Counters
 * belong to the abstract definition, which several lists may share; a list
 * that overrides a start does so at its first use.
 */
#include "read/wml.h"

#define LINKS_MAX 8		/* numStyleLink to numStyleLink */
#define COUNT_MAX 1000000u
#define MARKER_MAX 255u		/* bytes of a level's text */

static void
numbering_need(struct wml *w)
{
	struct wml_rel	*rel;
	struct walk	 k;

	if (w->have_numbering || w->inline_parts)
		return;
	w->have_numbering = true;
	if ((rel = rels_by_type(&w->rels, "numbering")) == NULL)
		return;
	walk_init(&k, w, &w->rels);
	w->src->parse(w->ctx, w->src->from, rel->target, &wml_handler, &k);
}

static struct num *
num_find(struct wml *w, int32_t id)
{
	size_t	 i = map_get(w->ctx, &w->num_ids, map_name(&id));

	return i == MAP_NONE ? NULL : w->nums.v[i];
}

static struct abstract *
abstract_find(struct wml *w, int32_t id)
{
	size_t	 i = map_get(w->ctx, &w->abstract_ids, map_name(&id));

	return i == MAP_NONE ? NULL : w->abstracts.v[i];
}

/* The definition behind a list, through styles that stand for lists. */
static struct abstract *
definition(struct wml *w, const struct num *n)
{
	const struct style *s;
	struct abstract	*a = abstract_find(w, n->abstract);

	for (int i = 0; i < LINKS_MAX && a != NULL && a->num_style.n > 0;
	    i++) {
		s = style_find(w, a->num_style, STYLE_OTHER);
		if (s == NULL || s->p.numid <= 0 ||
		    (n = num_find(w, s->p.numid)) == NULL)
			return a;
		a = abstract_find(w, n->abstract);
	}
	return a;
}

static const struct lvl *
level(const struct num *n, const struct abstract *a, int i)
{
	static const struct lvl untold = { .restart = -1, .start = 1,
	    .fmt = MARKER_DECIMAL };

	if (n->lv[i] != NULL && n->lv[i]->told)
		return n->lv[i];
	return a->lv[i] != NULL ? a->lv[i] : &untold;
}

/* Move the counters to the next item of level l. */
static void
count(struct num *n, struct abstract *a, int l)
{
	const struct lvl *lv = level(n, a, l);

	if (n->start[l] >= 0 && !n->used[l])
		a->count[l] = (uint32_t)n->start[l];
	else if (!a->started[l])
		a->count[l] = (uint32_t)(lv->start < 0 ? 0 : lv->start);
	else if (a->count[l] < COUNT_MAX)
		a->count[l]++;
	n->used[l] = a->started[l] = true;
	for (int i = l + 1; i < WML_LEVELS; i++) {
		int32_t	 after = level(n, a, i)->restart;

		if (after < 0 || after > l)
			a->started[i] = false;
	}
}

static void
show(struct wml *w, struct num *n, struct abstract *a, int l,
    struct buf *out)
{
	const struct lvl *lv = level(n, a, l), *of;
	struct circ_str	 t = lv->text;

	for (size_t i = 0; i < t.n; i++) {
		int	 of_level;
		uint32_t v;

		if (t.s[i] != '%' || i + 1 >= t.n || t.s[i + 1] < '1' ||
		    t.s[i + 1] > '9') {
			buf_addc(w->ctx, out, t.s[i]);
			continue;
		}
		of_level = t.s[++i] - '1';
		of = level(n, a, of_level);
		v = a->started[of_level] ? a->count[of_level] :
		    (uint32_t)(of->start < 0 ? 0 : of->start);
		marker_number(w->ctx, out, lv->legal ? MARKER_DECIMAL :
		    of->fmt, v);
	}
}

/* A bullet written as the letter "o" is a ring in its font. */
static void
bullet(struct wml *w, struct circ_str t, struct buf *out)
{
	if (str_eqz(t, "o"))
		buf_addu(w->ctx, out, 0x25E6);
	else
		marker_bullet(w->ctx, out, t);
}

void
numbering_mark(struct wml *w, const struct pprops *p, const struct style *s,
    struct doc_block *b)
{
	int32_t	 id = p->numid;
	int	 l = p->ilvl;
	bool	 by_style = id < 0;
	struct buf	 out = { 0 };
	struct abstract	*a;
	struct num	*n;

	if (by_style && s != NULL)
		id = s->p.numid;
	if (p->marker.n > 0) {
		b->list = (int8_t)(l < 0 ? 0 : l);
		marker_bullet(w->ctx, &out, p->marker);
		b->marker = buf_str(&out);
		return;
	}
	if (id <= 0)
		return;
	numbering_need(w);
	if ((n = num_find(w, id)) == NULL ||
	    (a = definition(w, n)) == NULL)
		return;
	for (int i = 0; l < 0 && s != NULL && i < WML_LEVELS; i++)
		if (str_eq(level(n, a, i)->pstyle, s->id))
			l = i;
	if (l < 0 && s != NULL)
		l = s->p.ilvl;
	if (l < 0)
		l = 0;
	count(n, a, l);
	b->list = (int8_t)l;
	buf_add(w->ctx, &out, "", 0);
	if (level(n, a, l)->bullet)
		bullet(w, level(n, a, l)->text, &out);
	else
		show(w, n, a, l, &out);
	b->marker = str_trim(buf_str(&out));
	if (b->marker.n == 0)
		b->marker = (struct circ_str){ NULL, 0 };
}

/* ---------------------------------------------------------------- reading */

static void
one_more(struct wml *w)
{
	ctx_count(w->ctx, &w->nitems, "styles, lists and relationships");
}

static int32_t
clip_level(int32_t v)
{
	return v < 0 ? 0 : v >= WML_LEVELS ? WML_LEVELS - 1 : v;
}

void
abstract_start(struct walk *k, struct xml *x)
{
	struct abstract	*a;

	one_more(k->w);
	a = arena_new(k->w->ctx, struct abstract);
	a->id = xml_int(x, W_abstractNumId, -1);
	if (a->id < 0)
		a->id = xml_int(x, W_listDefId, -1);
	map_put(k->w->ctx, &k->w->abstract_ids, map_name(&a->id),
	    k->w->abstracts.n);
	*vec_push(k->w->ctx, &k->w->abstracts) = a;
	k->abstract = a;
	k->num = NULL;
}

void
num_start(struct walk *k, struct xml *x)
{
	struct num	*n;

	one_more(k->w);
	n = arena_new(k->w->ctx, struct num);
	n->id = xml_int(x, W_numId, -1);
	if (n->id < 0)
		n->id = xml_int(x, W_ilfo, -1);
	n->abstract = -1;
	for (int i = 0; i < WML_LEVELS; i++)
		n->start[i] = -1;
	map_put(k->w->ctx, &k->w->num_ids, map_name(&n->id), k->w->nums.n);
	*vec_push(k->w->ctx, &k->w->nums) = n;
	k->num = n;
	k->abstract = NULL;
}

void
lvl_start(struct walk *k, struct xml *x)
{
	int32_t i = clip_level(xml_int(x, W_ilvl, 0));

	k->lvl = NULL;
	if (k->num == NULL && k->abstract == NULL)
		return;
	one_more(k->w);
	if (k->num != NULL || k->abstract->lv[i] == NULL) {
		k->lvl = arena_new(k->w->ctx, struct lvl);
		k->lvl->restart = -1;
		k->lvl->fmt = MARKER_DECIMAL;
	} else
		k->lvl = k->abstract->lv[i];
	if (k->num != NULL)
		k->num->lv[i] = k->lvl;
	else
		k->abstract->lv[i] = k->lvl;
	k->lvl->told = true;
	k->lvl->start = 0;
}

void
lvl_end(struct walk *k, struct xml *x)
{
	(void)x;
	k->lvl = NULL;
}

void
start_start(struct walk *k, struct xml *x)
{
	if (k->lvl != NULL)
		k->lvl->start = xml_int(x, W_val, 0);
}

void
override_start(struct walk *k, struct xml *x)
{
	k->override = clip_level(xml_int(x, W_ilvl, 0));
}

void
start_override_start(struct walk *k, struct xml *x)
{
	if (k->num != NULL)
		k->num->start[k->override] = xml_int(x, W_val, -1);
}

void
fmt_start(struct walk *k, struct xml *x)
{
	static const struct {
		const char *name;
		enum marker_format fmt;
	} map[] = {
		{ "decimal", MARKER_DECIMAL }, { "0", MARKER_DECIMAL },
		{ "upperRoman", MARKER_UPPER_ROMAN },
		{ "1", MARKER_UPPER_ROMAN },
		{ "lowerRoman", MARKER_LOWER_ROMAN },
		{ "2", MARKER_LOWER_ROMAN },
		{ "upperLetter", MARKER_UPPER_ALPHA },
		{ "3", MARKER_UPPER_ALPHA },
		{ "lowerLetter", MARKER_LOWER_ALPHA },
		{ "4", MARKER_LOWER_ALPHA },
		{ "decimalZero", MARKER_DECIMAL_ZERO },
		{ "22", MARKER_DECIMAL_ZERO },
		{ "none", MARKER_NONE }, { "255", MARKER_NONE },
		{ "russianLower", MARKER_LOWER_CYRILLIC },
		{ "58", MARKER_LOWER_CYRILLIC },
		{ "russianUpper", MARKER_UPPER_CYRILLIC },
		{ "59", MARKER_UPPER_CYRILLIC },
		{ "arabicAlpha", MARKER_ARABIC_ALPHA },
		{ "46", MARKER_ARABIC_ALPHA },
		{ "arabicAbjad", MARKER_ARABIC_ABJAD },
		{ "48", MARKER_ARABIC_ABJAD },
		{ "hindiNumbers", MARKER_ARABIC_INDIC },
		{ "decimalFullWidth", MARKER_FULL_WIDTH },
		{ "decimalFullWidth2", MARKER_FULL_WIDTH },
		{ "14", MARKER_FULL_WIDTH },
		{ "decimalEnclosedCircle", MARKER_CIRCLED },
		{ "decimalEnclosedCircleChinese", MARKER_CIRCLED },
		{ "18", MARKER_CIRCLED },
		{ "chineseCounting", MARKER_IDEOGRAPH },
		{ "chineseCountingThousand", MARKER_IDEOGRAPH },
		{ "ideographDigital", MARKER_IDEOGRAPH },
		{ "japaneseCounting", MARKER_IDEOGRAPH },
		{ "taiwaneseCounting", MARKER_IDEOGRAPH },
		{ "taiwaneseCountingThousand", MARKER_IDEOGRAPH },
		{ "10", MARKER_IDEOGRAPH }, { "11", MARKER_IDEOGRAPH },
		{ "37", MARKER_IDEOGRAPH }, { "39", MARKER_IDEOGRAPH },
	};
	struct circ_str	 v = xml_attr(x, W_val);

	if (k->lvl == NULL)
		return;
	k->lvl->bullet = str_eqz(v, "bullet") || str_eqz(v, "23");
	for (size_t i = 0; i < NELEM(map); i++)
		if (str_eqz(v, map[i].name))
			k->lvl->fmt = map[i].fmt;
}

void
lvltext_start(struct walk *k, struct xml *x)
{
	if (k->lvl != NULL)
		k->lvl->text = str_dup(k->w->ctx, utf8_cut(xml_attr(x, W_val),
		    MARKER_MAX));
}

void
restart_start(struct walk *k, struct xml *x)
{
	if (k->lvl != NULL)
		k->lvl->restart = xml_int(x, W_val, -1);
}

void
legal_start(struct walk *k, struct xml *x)
{
	if (k->lvl != NULL)
		k->lvl->legal = xml_on(x);
}

void
abstract_id_start(struct walk *k, struct xml *x)
{
	if (k->num != NULL)
		k->num->abstract = xml_int(x, W_val, -1);
}

void
num_style_start(struct walk *k, struct xml *x)
{
	if (k->abstract != NULL)
		k->abstract->num_style = str_dup(k->w->ctx,
		    xml_attr(x, W_val));
}
