/* SPDX-License-Identifier: MIT */
/*
 * OpenDocument styles.  They are kept as written and resolved when first
 * asked for: a style takes from its parent what it does not say itself; a
 * parent chain that bites its tail ends there.  Headers and footers stand in
 * the middle of the styles, before it is known which master pages the text
 * uses, so their events are kept and played later.
 */
#include <stdlib.h>

#include "read/odf.h"

#define MAX_CHAIN 64		/* parents of a style; real ones have 6 */
#define MAX_TWIPS 31680		/* 22 inches, as in Word */

const struct odf_look odf_look_unsaid = {
	{ -1, -1, -1 }, { -1, -1, -1 }, -1, -1, -1, -1, -1, -1, 0, 0,
	{ NULL, 0 }
};
static const struct odf_para para_unsaid = { -1, -1, -1, -1, false, 0 };

void
odf_styles_init(struct ctx *ctx, struct odf_styles *s)
{
	memset(s, 0, sizeof(*s));
	s->nbuckets = 256;
	s->bucket = arena_array(ctx, s->nbuckets, sizeof(*s->bucket));
	s->look = odf_look_unsaid;
	s->para = para_unsaid;
}

/* ------------------------------------------------------- the style table */

static uint32_t
hash(enum odf_scope scope, enum odf_family family, struct circ_str name)
{
	uint32_t h = 2166136261u ^ (uint32_t)scope << 8 ^ (uint32_t)family;

	for (size_t i = 0; i < name.n; i++)
		h = (h ^ (unsigned char)name.s[i]) * 16777619u;
	return h;
}

static struct odf_style *
get(const struct odf_styles *s, enum odf_scope scope, enum odf_family family,
    struct circ_str name)
{
	uint32_t h = hash(scope, family, name);
	struct odf_style *st = s->bucket[h & (s->nbuckets - 1)];

	for (; st != NULL; st = st->next)
		if (st->hash == h && st->scope == scope &&
		    st->family == family && str_eq(st->name, name))
			break;
	return st;
}

/* An automatic style of the scope, else the common one. */
static struct odf_style *
find(const struct odf_styles *s, enum odf_scope scope, enum odf_family family,
    struct circ_str name)
{
	struct odf_style *st = NULL;

	if (name.n == 0)
		return NULL;
	if (scope != ODF_COMMON)
		st = get(s, scope, family, name);
	return st != NULL ? st : get(s, ODF_COMMON, family, name);
}

static void
grow(struct ctx *ctx, struct odf_styles *s)
{
	size_t	 n = s->nbuckets * 2;
	struct odf_style **b = arena_array(ctx, n, sizeof(*b)), *st, *next;

	for (size_t i = 0; i < s->nbuckets; i++)
		for (st = s->bucket[i]; st != NULL; st = next) {
			next = st->next;
			st->next = b[st->hash & (n - 1)];
			b[st->hash & (n - 1)] = st;
		}
	s->bucket = b;
	s->nbuckets = n;
}

static struct odf_style *
add(struct ctx *ctx, struct odf_styles *s, enum odf_family family,
    struct circ_str name)
{
	struct odf_style *st;

	ctx_count(ctx, &s->count, "styles");
	st = arena_new(ctx, struct odf_style);
	if (s->n++ > s->nbuckets * 2)
		grow(ctx, s);
	st->scope = s->scope;
	st->family = family;
	st->name = str_dup(ctx, name);
	st->hash = hash(s->scope, family, name);
	st->outline = -1;
	st->look = odf_look_unsaid;
	st->para = para_unsaid;
	st->next = s->bucket[st->hash & (s->nbuckets - 1)];
	s->bucket[st->hash & (s->nbuckets - 1)] = st;
	return st;
}

/* ------------------------------------------------------------- properties */

/* A length in twentieths of a point, no longer than the largest page. */
static bool
twips(struct circ_str s, int32_t *out)
{
	static const struct { const char *unit; double twips; } units[] = {
		{ "in", 1440 }, { "cm", 1440 / 2.54 }, { "mm", 144 / 2.54 },
		{ "pt", 20 }, { "pc", 240 }, { "px", 15 },
	};
	double	 v, scale = 1, sign = 1;
	size_t	 i = 0;
	long	 n = 0;

	if (s.n > 0 && s.s[0] == '-') {
		sign = -1;
		i++;
	}
	for (; i < s.n && s.s[i] >= '0' && s.s[i] <= '9' && n < 100000; i++)
		n = n * 10 + (s.s[i] - '0');
	v = (double)n;
	if (i < s.n && s.s[i] == '.')
		for (i++; i < s.n && s.s[i] >= '0' && s.s[i] <= '9'; i++) {
			scale /= 10;
			v += scale * (s.s[i] - '0');
		}
	for (size_t u = 0; u < NELEM(units); u++)
		if (str_eqz(str_sub(s, i, s.n), units[u].unit)) {
			v = v * units[u].twips + 0.5;
			*out = (int32_t)(sign * (v < MAX_TWIPS ? v :
			    MAX_TWIPS));
			return true;
		}
	return false;
}

static int8_t
bold(struct circ_str s)
{
	if (str_eqz(s, "bold"))
		return 1;
	return s.n == 3 && s.s[0] >= '6' && s.s[0] <= '9';
}

static int8_t
slanted(struct circ_str s)
{
	return str_eqz(s, "italic") || str_eqz(s, "oblique");
}

static int8_t
not_none(struct circ_str s)
{
	return s.n > 0 && !str_eqz(s, "none");
}

static void
font_size(struct odf_look *k, struct circ_str s)
{
	int32_t	 t;
	long	 n = 0;

	if (s.n > 0 && s.s[s.n - 1] == '%') {
		for (size_t i = 0; i + 1 < s.n && i < 4; i++)
			if (s.s[i] >= '0' && s.s[i] <= '9')
				n = n * 10 + (s.s[i] - '0');
		k->percent = (uint16_t)n;
	} else if (twips(s, &t) && t > 0 && t < 60000)
		k->size = (uint16_t)((t + 5) / 10);
}

static void
language(struct ctx *ctx, struct odf_look *k, const struct odf_event *e)
{
	struct circ_str l = odf_get(e, ODF_A_LANGUAGE);
	struct circ_str c = odf_get(e, ODF_A_COUNTRY);

	if (l.n == 0 || l.n > 20 || c.n > 20)
		return;
	if (str_eqz(l, "none") || str_eqz(l, "zxx"))
		k->lang = STR("");
	else if (c.n == 0 || str_eqz(c, "none"))
		k->lang = str_dup(ctx, l);
	else
		k->lang = str_of(arena_printf(ctx, "%.*s-%.*s", (int)l.n, l.s,
		    (int)c.n, c.s));
}

static void
text_properties(struct ctx *ctx, struct odf_look *k,
    const struct odf_event *e)
{
	for (size_t i = 0; i < e->nattrs; i++) {
		struct circ_str v = e->attrs[i].v;

		switch (e->attrs[i].name) {
		case ODF_A_WEIGHT: k->bold[ODF_LATIN] = bold(v); break;
		case ODF_A_WEIGHT_ASIAN: k->bold[ODF_ASIAN] = bold(v); break;
		case ODF_A_WEIGHT_COMPLEX:
			k->bold[ODF_COMPLEX] = bold(v);
			break;
		case ODF_A_SLANT: k->italic[ODF_LATIN] = slanted(v); break;
		case ODF_A_SLANT_ASIAN:
			k->italic[ODF_ASIAN] = slanted(v);
			break;
		case ODF_A_SLANT_COMPLEX:
			k->italic[ODF_COMPLEX] = slanted(v);
			break;
		case ODF_A_UNDERLINE: k->underline = not_none(v); break;
		case ODF_A_STRIKE:
		case ODF_A_STRIKE_TYPE: k->strike = not_none(v); break;
		case ODF_A_VARIANT: k->caps = str_eqz(v, "small-caps"); break;
		case ODF_A_TRANSFORM: k->caps = str_eqz(v, "uppercase"); break;
		case ODF_A_POSITION:
			k->super = str_starts(v, "super") ||
			    (v.n > 0 && v.s[0] >= '1' && v.s[0] <= '9');
			break;
		case ODF_A_BACKGROUND:
			k->highlight = !str_eqz(v, "transparent");
			break;
		case ODF_A_DISPLAY: k->hidden = str_eqz(v, "none"); break;
		case ODF_A_SIZE: font_size(k, v); break;
		default: break;
		}
	}
	language(ctx, k, e);
}

static void
para_properties(struct odf_para *p, const struct odf_event *e)
{
	static const struct { const char *word; int8_t align; } aligns[] = {
		{ "start", DOC_LEFT }, { "left", DOC_LEFT },
		{ "end", DOC_RIGHT }, { "right", DOC_RIGHT },
		{ "center", DOC_CENTER }, { "justify", DOC_JUSTIFY },
	};
	struct circ_str	 v;

	for (size_t i = 0; i < NELEM(aligns); i++)
		if (odf_is(e, ODF_A_ALIGN, aligns[i].word))
			p->align = aligns[i].align;
	v = odf_get(e, ODF_A_WRITING_MODE);
	if (v.n > 0 && !str_eqz(v, "page"))
		p->rtl = str_starts(v, "rl");
	if ((v = odf_get(e, ODF_A_BREAK_BEFORE)).n > 0)
		p->break_before = str_eqz(v, "page");
	if ((v = odf_get(e, ODF_A_BREAK_AFTER)).n > 0)
		p->break_after = str_eqz(v, "page");
	if ((v = odf_get(e, ODF_A_MARGIN_LEFT)).n > 0)
		p->has_indent = twips(v, &p->indent) || p->has_indent;
}

/* ---------------------------------------------------------------- parsing */

static enum odf_family
family(struct circ_str s)
{
	static const struct { const char *word; enum odf_family f; } row[] = {
		{ "paragraph", ODF_FAMILY_PARA }, { "text", ODF_FAMILY_TEXT },
		{ "graphic", ODF_FAMILY_GRAPHIC },
		{ "section", ODF_FAMILY_SECTION },
		{ "table", ODF_FAMILY_TABLE },
	};

	for (size_t i = 0; i < NELEM(row); i++)
		if (str_eqz(s, row[i].word))
			return row[i].f;
	return ODF_FAMILY_OTHER;
}

static struct circ_str
keep(struct ctx *ctx, const struct odf_event *e, enum odf_attr a)
{
	return str_dup(ctx, odf_get(e, a));
}

static void
style_begin(struct ctx *ctx, struct odf_styles *s, const struct odf_event *e)
{
	enum odf_family f = family(odf_get(e, ODF_A_FAMILY));
	struct odf_style *st;

	if (f == ODF_FAMILY_OTHER)
		return;
	st = s->open = add(ctx, s, f, odf_get(e, ODF_A_NAME));
	st->parent = keep(ctx, e, ODF_A_PARENT);
	st->display = keep(ctx, e, ODF_A_DISPLAY_NAME);
	st->list = keep(ctx, e, ODF_A_LIST_STYLE);
	st->has_list = st->list.s != NULL;
	st->master = keep(ctx, e, ODF_A_MASTER_PAGE);
	st->has_master = st->master.n > 0;
	if (odf_get(e, ODF_A_DEFAULT_OUTLINE).s != NULL)
		st->outline = (int)odf_int(e, ODF_A_DEFAULT_OUTLINE, 0, 0, 9);
}

static void
list_style_begin(struct ctx *ctx, struct odf_styles *s,
    const struct odf_event *e)
{
	struct odf_style *st;

	if (e->tag == ODF_OUTLINE_STYLE) {
		s->list = &s->outline;
		return;
	}
	st = add(ctx, s, ODF_FAMILY_LIST, odf_get(e, ODF_A_NAME));
	s->list = st->levels = arena_new(ctx, struct odf_list_style);
}

static void
level_begin(struct ctx *ctx, struct odf_styles *s, const struct odf_event *e)
{
	long	 n = odf_int(e, ODF_A_LEVEL, 0, 0, 11);
	struct odf_level *l;

	s->level = NULL;
	if (s->list == NULL || n < 1 || n > 10)
		return;
	l = s->level = &s->list->level[n - 1];
	l->kind = e->tag == ODF_LEVEL_BULLET || e->tag == ODF_LEVEL_IMAGE ?
	    ODF_BULLET : ODF_NUMBER;
	l->format = keep(ctx, e, ODF_A_NUM_FORMAT);
	l->prefix = keep(ctx, e, ODF_A_NUM_PREFIX);
	l->suffix = keep(ctx, e, ODF_A_NUM_SUFFIX);
	l->list_format = keep(ctx, e, ODF_A_NUM_LIST_FORMAT);
	l->bullet = keep(ctx, e, ODF_A_BULLET);
	l->display = (int)odf_int(e, ODF_A_DISPLAY_LEVELS, 1, 1, 10);
	l->start = (int)odf_int(e, ODF_A_START_VALUE, 1, 0, 1000000);
}

static void
level_indent(struct odf_level *l, const struct odf_event *e)
{
	if (l == NULL)
		return;
	if (e->tag == ODF_LABEL_ALIGNMENT) {
		l->has_indent = twips(odf_get(e, ODF_A_MARGIN_LEFT),
		    &l->indent);
		return;
	}
	(void)twips(odf_get(e, ODF_A_SPACE_BEFORE), &l->before);
	(void)twips(odf_get(e, ODF_A_LABEL_WIDTH), &l->width);
	if (l->before != 0 || l->width != 0) {
		l->has_indent = true;
		l->indent = l->before + l->width;
	}
}

static void
start(struct ctx *ctx, struct odf_styles *s, const struct odf_event *e)
{
	switch (e->tag) {
	case ODF_STYLE:
		style_begin(ctx, s, e);
		break;
	case ODF_DEFAULT_STYLE:
		s->in_default = family(odf_get(e, ODF_A_FAMILY)) ==
		    ODF_FAMILY_PARA;
		break;
	case ODF_TEXT_PROPERTIES:
		if (s->level != NULL)
			break;	/* of the marker */
		if (s->open != NULL)
			text_properties(ctx, &s->open->look, e);
		else if (s->in_default)
			text_properties(ctx, &s->look, e);
		break;
	case ODF_PARA_PROPERTIES:
	case ODF_TABLE_PROPERTIES:
		if (s->open != NULL)
			para_properties(&s->open->para, e);
		else if (s->in_default)
			para_properties(&s->para, e);
		break;
	case ODF_LIST_STYLE:
	case ODF_OUTLINE_STYLE:
		list_style_begin(ctx, s, e);
		break;
	case ODF_LEVEL_NUMBER:
	case ODF_LEVEL_BULLET:
	case ODF_LEVEL_IMAGE:
	case ODF_OUTLINE_LEVEL:
		level_begin(ctx, s, e);
		break;
	case ODF_LEVEL_PROPERTIES:
	case ODF_LABEL_ALIGNMENT:
		level_indent(s->level, e);
		break;
	case ODF_PAGE_LAYOUT:
		s->layout = keep(ctx, e, ODF_A_NAME);
		break;
	case ODF_PAGE_LAYOUT_PROPERTIES:
		if (str_starts(odf_get(e, ODF_A_WRITING_MODE), "rl"))
			*vec_push(ctx, &s->rtl_layouts) = s->layout;
		break;
	default:
		break;
	}
}

void
odf_styles_event(struct ctx *ctx, struct odf_styles *s,
    const struct odf_event *e)
{
	if (e->kind == ODF_START)
		start(ctx, s, e);
	if (e->kind != ODF_END)
		return;
	switch (e->tag) {
	case ODF_STYLE: s->open = NULL; break;
	case ODF_DEFAULT_STYLE: s->in_default = false; break;
	case ODF_LIST_STYLE:
	case ODF_OUTLINE_STYLE: s->list = NULL; break;
	case ODF_LEVEL_NUMBER:
	case ODF_LEVEL_BULLET:
	case ODF_LEVEL_IMAGE:
	case ODF_OUTLINE_LEVEL: s->level = NULL; break;
	default: break;
	}
}

/* -------------------------------------------------------------- resolving */

void
odf_look_over(struct odf_look *k, const struct odf_look *over)
{
	int8_t		*to[] = { &k->underline, &k->strike, &k->caps,
	    &k->super, &k->highlight, &k->hidden };
	const int8_t	*from[] = { &over->underline, &over->strike,
	    &over->caps, &over->super, &over->highlight, &over->hidden };
	uint32_t	 size;

	for (int i = 0; i < 3; i++) {
		if (over->bold[i] != -1)
			k->bold[i] = over->bold[i];
		if (over->italic[i] != -1)
			k->italic[i] = over->italic[i];
	}
	for (size_t i = 0; i < NELEM(to); i++)
		if (*from[i] != -1)
			*to[i] = *from[i];
	if (over->lang.s != NULL)
		k->lang = over->lang;
	if (over->size != 0)
		k->size = over->size;
	else if (over->percent != 0 && k->size != 0) {
		size = (uint32_t)k->size * over->percent / 100;
		k->size = (uint16_t)(size < 6000 ? size : 6000);
	}
}

static void
para_over(struct odf_para *p, const struct odf_para *over)
{
	if (over->align != -1)
		p->align = over->align;
	if (over->rtl != -1)
		p->rtl = over->rtl;
	if (over->break_before != -1)
		p->break_before = over->break_before;
	if (over->break_after != -1)
		p->break_after = over->break_after;
	if (over->has_indent) {
		p->has_indent = true;
		p->indent = over->indent;
	}
}

/* Take from the parent, which is resolved, what st does not say. */
static void
inherit(struct odf_style *st, const struct odf_style *up)
{
	struct odf_look look = up->look;
	struct odf_para para = up->para;

	odf_look_over(&look, &st->look);
	para_over(&para, &st->para);
	st->look = look;
	st->para = para;
	if (st->outline == -1)
		st->outline = up->outline;
	if (!st->has_list) {
		st->list = up->list;
		st->has_list = up->has_list;
	}
	if (!st->has_master) {
		st->master = up->master;
		st->has_master = up->has_master;
	}
	if (st->scope != ODF_COMMON)
		st->shown = up->shown;
}

static void
resolve(struct odf_styles *s, struct odf_style *st)
{
	struct odf_style *chain[MAX_CHAIN], *up;
	size_t	 n = 0;

	while (st != NULL && st->state == ODF_RAW && n < MAX_CHAIN) {
		st->state = ODF_BUSY;
		if (st->scope == ODF_COMMON)
			st->shown = st->display.n > 0 ? st->display : st->name;
		chain[n++] = st;
		/* a parent is a common style, whatever else has its name */
		up = st->parent.n == 0 ? NULL : get(s, ODF_COMMON, st->family,
		    st->parent);
		st = up;
	}
	for (up = st != NULL && st->state == ODF_DONE ? st : NULL; n > 0;
	    up = chain[n]) {
		if (up != NULL)
			inherit(chain[n - 1], up);
		chain[--n]->state = ODF_DONE;
	}
}

const struct odf_style *
odf_style(struct odf_styles *s, enum odf_scope scope, enum odf_family f,
    struct circ_str name)
{
	struct odf_style *st = find(s, scope, f, name);

	if (st != NULL && st->state == ODF_RAW)
		resolve(s, st);
	return st;
}

const struct odf_list_style *
odf_list_style(struct odf_styles *s, enum odf_scope scope,
    struct circ_str name)
{
	struct odf_style *st = find(s, scope, ODF_FAMILY_LIST, name);

	return st == NULL ? NULL : st->levels;
}

uint32_t
odf_look_flags(const struct odf_look *k, enum odf_script script)
{
	return (k->bold[script] == 1 ? DOC_BOLD : 0) |
	    (k->italic[script] == 1 ? DOC_ITALIC : 0) |
	    (k->underline == 1 ? DOC_UNDERLINE : 0) |
	    (k->caps == 1 ? DOC_CAPS : 0) |
	    (k->super == 1 ? DOC_SUPER : 0) |
	    (k->strike == 1 ? DOC_STRIKE : 0) |
	    (k->highlight == 1 ? DOC_HIGHLIGHT : 0);
}
