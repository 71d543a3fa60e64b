/* SPDX-License-Identifier: MIT */
/*
 * The parts of a document and how they hang together: relationships, body,
 * headers and footers, notes, comments, properties.
 */
#include "read/wml.h"

/* ---------------------------------------------------------- relationships */

struct rels_job {
	struct wml	*w;
	struct wml_rels	*rels;
	struct circ_str	 dir;		/* that targets are relative to */
};

/* %41 is "A": targets are URIs, part names are not. */
static struct circ_str
unescape(struct ctx *ctx, struct circ_str s)
{
	char	*out = arena_copy(ctx, s.s, s.n), *o = out;

	for (size_t i = 0; i < s.n; i++) {
		unsigned v = 0;
		size_t	 k = 0;

		for (; s.s[i] == '%' && k < 2 && i + 1 + k < s.n; k++) {
			char c = s.s[i + 1 + k] | 0x20;

			if (c >= '0' && c <= '9')
				v = v * 16 + (unsigned)(c - '0');
			else if (c >= 'a' && c <= 'f')
				v = v * 16 + (unsigned)(c - 'a') + 10;
			else
				break;
		}
		*o++ = k == 2 ? (char)v : s.s[i];
		if (k == 2)
			i += 2;
	}
	*o = '\0';
	return (struct circ_str){ out, (size_t)(o - out) };
}

/* A part's name from a target: relative to dir, or absolute. */
static struct circ_str
part_name(struct ctx *ctx, struct circ_str dir, struct circ_str target)
{
	struct buf	 out = { 0 };
	size_t		 from = 0, i;

	buf_add(ctx, &out, "", 0);
	if (target.n > 0 && target.s[0] != '/' && target.s[0] != '\\')
		buf_add(ctx, &out, dir.s, dir.n);
	for (i = 0; i <= target.n; i++) {
		struct circ_str	 step;

		if (i < target.n && target.s[i] != '/' && target.s[i] != '\\')
			continue;
		step = str_sub(target, from, i - from);
		from = i + 1;
		if (step.n == 0 || str_eqz(step, "."))
			continue;
		if (str_eqz(step, "..")) {
			while (out.n > 0 && out.s[out.n - 1] != '/')
				out.n--;
			if (out.n > 0)
				out.n--;
			continue;
		}
		if (out.n > 0)
			buf_addc(ctx, &out, '/');
		buf_add(ctx, &out, step.s, step.n);
	}
	out.s[out.n] = '\0';
	return unescape(ctx, buf_str(&out));
}

static void
rels_start(void *arg, struct xml *x, int token)
{
	struct rels_job	*j = arg;
	struct ctx	*ctx = j->w->ctx;
	struct circ_str	 type, target;
	struct wml_rel	*r;

	if (token != REL_Relationship)
		return;
	ctx_count(ctx, &j->w->nitems, "styles, lists and relationships");
	r = vec_push(ctx, &j->rels->v);
	r->id = str_dup(ctx, xml_attr(x, NONE_Id));
	map_put(ctx, &j->rels->ids, r->id, j->rels->v.n - 1);
	type = xml_attr(x, NONE_Type);
	for (size_t i = type.n; i-- > 0; )
		if (type.s[i] == '/') {
			type = str_sub(type, i + 1, type.n);
			break;
		}
	r->type = str_dup(ctx, type);
	r->external = str_case_eqz(xml_attr(x, NONE_TargetMode), "External");
	target = xml_attr(x, NONE_Target);
	r->target = r->external || (target.n > 0 && target.s[0] == '#') ?
	    str_dup(ctx, target) : part_name(ctx, j->dir, target);
}

static void
nothing_end(void *arg, struct xml *x, int token)
{
	(void)arg;
	(void)x;
	(void)token;
}

static void
nothing_text(void *arg, struct xml *x, const char *s, size_t n)
{
	(void)arg;
	(void)x;
	(void)s;
	(void)n;
}

static const struct xml_handler rels_handler = {
	.vocab = &wml_vocab, .start = rels_start, .end = nothing_end,
	.text = nothing_text,
};

/* The relationships of a part; of the package, if its name is empty. */
void
rels_read(struct wml *w, struct circ_str part, struct wml_rels *rels)
{
	struct rels_job	 j = { w, rels, { "", 0 } };
	struct buf	 name = { 0 };
	size_t		 slash = part.n;

	while (slash > 0 && part.s[slash - 1] != '/')
		slash--;
	if (slash > 0)
		j.dir = str_dup(w->ctx, str_sub(part, 0, slash - 1));
	buf_add(w->ctx, &name, part.s, slash);
	buf_adds(w->ctx, &name, "_rels/");
	buf_add(w->ctx, &name, part.s + slash, part.n - slash);
	buf_adds(w->ctx, &name, ".rels");
	w->src->parse(w->ctx, w->src->from, buf_str(&name), &rels_handler,
	    &j);
}

struct wml_rel *
rels_by_id(struct ctx *ctx, struct wml_rels *rels, struct circ_str id)
{
	size_t	 i = rels == NULL || id.n == 0 ? MAP_NONE :
		    map_get(ctx, &rels->ids, id);

	return i == MAP_NONE ? NULL : &rels->v.v[i];
}

struct wml_rel *
rels_by_type(struct wml_rels *rels, const char *type)
{
	for (size_t i = 0; i < rels->v.n; i++)
		if (str_eqz(rels->v.v[i].type, type))
			return &rels->v.v[i];
	return NULL;
}

/* ------------------------------------------------------------ the stories */

/* End what a part leaves open. */
void
settle_story(struct walk *k)
{
	fields_settle(k, 0);
}

void
wml_walk(struct walk *k, struct circ_str part)
{
	k->w->src->parse(k->w->ctx, k->w->src->from, part, &wml_handler, k);
	settle_story(k);
}

/* A separator is a line above the notes, and not a note. */
void
note_start(struct walk *k, struct xml *x)
{
	struct circ_str	 type = xml_attr(x, W_type);

	if (walk_parent(k, 0) == W_sectPr ||
	    (type.n > 0 && !str_eqz(type, "normal"))) {
		walk_skip(k);
		return;
	}
	build_story(k->w->b, DOC_NOTE);
	aside_begin(k);
	k->in_note = true;
}

void
note_end(struct walk *k, struct xml *x)
{
	if (!k->in_note)
		return;
	p_end(k, x);
	aside_end(k);
	k->in_note = false;
	build_story_end(k->w->b);
}

void
comment_start(struct walk *k, struct xml *x)
{
	build_story(k->w->b, DOC_COMMENT);
	aside_begin(k);
	k->comment = xml_int(x, W_id, -1);
	k->author = str_dup(k->w->ctx, xml_attr(x, W_author));
	k->comment_text.n = 0;
	k->in_comment = true;
}

void
comment_end(struct walk *k, struct xml *x)
{
	struct wml	*w = k->w;
	struct build_mark at = { NULL, 0, 0 };
	size_t		 i;

	if (!k->in_comment)
		return;
	p_end(k, x);
	aside_end(k);
	k->in_comment = false;
	build_story_end(w->b);
	i = map_get(w->ctx, &w->comment_ids, map_name(&k->comment));
	if (i != MAP_NONE)
		at = w->comments.v[i].from;
	build_fact_at(w->b, at, DOC_COMMENTED,
	    str_trim(buf_str(&k->comment_text)), k->author);
}

/* Headers of Word 2003 stand in the body's section properties. */
void
hdr_start(struct walk *k, struct xml *x)
{
	(void)x;
	build_story(k->w->b, k->token == W_ftr ? DOC_FOOTER : DOC_HEADER);
	aside_begin(k);
}

void
hdr_end(struct walk *k, struct xml *x)
{
	p_end(k, x);
	aside_end(k);
	build_story_end(k->w->b);
}

/* ----------------------------------------------------------- the sections */

void
hdrref_start(struct walk *k, struct xml *x)
{
	struct wml_rel	*rel = rels_by_id(k->w->ctx, k->rels,
			     xml_attr(x, R_id)), *h;
	struct circ_str	 type = xml_attr(x, W_type);

	if (rel == NULL || rel->external || rel->done)
		return;
	h = vec_push(k->w->ctx, &k->hdrftr.v);
	*h = *rel;
	h->type = str_eqz(type, "first") ? STR("first") :
	    str_eqz(type, "even") ? STR("even") : STR("default");
}

void
titlepg_start(struct walk *k, struct xml *x)
{
	k->w->titled = xml_on(x);
}

/* How a section begins is said where it ends. */
void
type_start(struct walk *k, struct xml *x)
{
	struct circ_str	 v = xml_attr(x, W_val);

	if (walk_parent(k, 0) == W_sectPr)
		k->section_page = !str_eqz(v, "continuous") &&
		    !str_eqz(v, "nextColumn");
}

void
sectpr_start(struct walk *k, struct xml *x)
{
	(void)x;
	k->w->titled = false;
	k->section_page = true;
	k->hdrftr.v.n = 0;
}

/* Whether even pages differ: only the settings tell. */
static bool
even_pages(struct wml *w)
{
	struct wml_rel	*r = rels_by_type(&w->rels, "settings");
	struct walk	 k;

	if (w->have_settings || r == NULL || r->external)
		return w->even_odd;
	w->have_settings = true;
	walk_init(&k, w, &w->rels);
	w->src->parse(w->ctx, w->src->from, r->target, &wml_handler, &k);
	return w->even_odd;
}

/* Headers and footers that this section shows are marked to be read. */
void
sectpr_end(struct walk *k, struct xml *x)
{
	struct wml_rel	*rel;

	(void)x;
	if (k->section != NULL && k->section_page)
		k->section->new_page = true;
	k->section = NULL;
	if (walk_parent(k, 0) == W_pPr)
		k->para.p.new_section = true;
	for (size_t i = 0; i < k->hdrftr.v.n; i++) {
		struct wml_rel *h = &k->hdrftr.v.v[i];

		if (str_eqz(h->type, "first") && !k->w->titled)
			continue;
		rel = rels_by_id(k->w->ctx, k->rels, h->id);
		if (str_eqz(h->type, "even") && !even_pages(k->w))
			continue;
		if (rel != NULL && !rel->done) {
			rel->done = true;
			*vec_push(k->w->ctx, &k->w->hdrftr) = *rel;
		}
	}
	k->hdrftr.v.n = 0;
}

/* The workbook behind a chart: a whole file of its own within this one. */
static void
chart_facts(struct wml *w, const struct wml_rel *chart)
{
	static const struct build_mark nowhere;
	struct wml_rels	 rels;
	const struct wml_rel *r;

	memset(&rels, 0, sizeof(rels));
	rels_read(w, chart->target, &rels);
	r = rels_by_type(&rels, "package");
	if (r != NULL && !r->external)
		build_fact_at(w->b, nowhere, DOC_OLE, r->target,
		    STR("chart"));
}

/* What the relationships themselves give away. */
static void
relation_facts(struct wml *w, const struct wml_rels *rels)
{
	static const struct build_mark nowhere;

	for (size_t i = 0; i < rels->v.n; i++) {
		const struct wml_rel *r = &rels->v.v[i];

		if (str_eqz(r->type, "vbaProject"))
			build_fact_at(w->b, nowhere, DOC_MACRO, r->target,
			    STR(""));
		if (str_eqz(r->type, "chart") && !r->external)
			chart_facts(w, r);
		if (r->external && !str_eqz(r->type, "hyperlink"))
			build_fact_at(w->b, nowhere, DOC_EXTERNAL, r->type,
			    r->target);
	}
}

static void
read_margins(struct wml *w)
{
	for (size_t i = 0; i < w->hdrftr.n; i++) {
		struct wml_rel *r = &w->hdrftr.v[i];
		struct wml_rels rels;
		struct walk	 k;

		memset(&rels, 0, sizeof(rels));
		rels_read(w, r->target, &rels);
		walk_init(&k, w, &rels);
		wml_walk(&k, r->target);
		relation_facts(w, &rels);
	}
}

static void
read_notes(struct wml *w, const char *type)
{
	struct wml_rel	*r = rels_by_type(&w->rels, type);
	struct wml_rels	 rels;
	struct walk	 k;

	if (r == NULL || r->external)
		return;
	memset(&rels, 0, sizeof(rels));
	rels_read(w, r->target, &rels);
	walk_init(&k, w, &rels);
	wml_walk(&k, r->target);
}

/* ------------------------------------------------------------- properties */

static const struct { int token; const char *name; } properties[] = {
	{ DC_title, "title" }, { DC_subject, "subject" },
	{ DC_creator, "creator" }, { CP_lastModifiedBy, "lastModifiedBy" },
	{ CP_keywords, "keywords" }, { CP_category, "category" },
	{ EP_Company, "company" }, { EP_Manager, "manager" },
	{ EP_Template, "template" }, { O_Title, "title" },
	{ O_Author, "creator" }, { O_LastAuthor, "lastModifiedBy" },
	{ O_Company, "company" }, { O_Manager, "manager" },
};

struct props_job {
	struct wml	*w;
	const char	*name;
	struct buf	 value;
};

static void
props_start(void *arg, struct xml *x, int token)
{
	struct props_job *j = arg;

	(void)x;
	j->name = NULL;
	j->value.n = 0;
	for (size_t i = 0; token != T_NONE && i < NELEM(properties); i++)
		if (properties[i].token == token)
			j->name = properties[i].name;
}

static void
props_end(void *arg, struct xml *x, int token)
{
	struct props_job *j = arg;
	struct circ_str	 v = str_trim(buf_str(&j->value));

	(void)x;
	(void)token;
	if (j->name == NULL || v.n == 0)
		return;
	build_fact_at(j->w->b, (struct build_mark){ NULL, 0, 0 },
	    DOC_PROPERTY, str_of(j->name), v);
	if (strcmp(j->name, "title") == 0)
		j->w->title = str_dup(j->w->ctx, v);
	j->name = NULL;
}

static void
props_text(void *arg, struct xml *x, const char *s, size_t n)
{
	struct props_job *j = arg;

	(void)x;
	if (j->name != NULL)
		buf_add(j->w->ctx, &j->value, s, n);
}

const struct xml_handler wml_props_handler = {
	.vocab = &wml_vocab, .start = props_start, .end = props_end,
	.text = props_text,
};

static void
read_properties(struct wml *w)
{
	static const char *const types[] = { "core-properties",
	    "extended-properties", "extendedProperties" };
	struct wml_rel	*r;

	for (size_t i = 0; i < NELEM(types); i++) {
		struct props_job j = { .w = w };

		if ((r = rels_by_type(&w->root, types[i])) != NULL &&
		    !r->external)
			w->src->parse(w->ctx, w->src->from, r->target,
			    &wml_props_handler, &j);
	}
}

/* Settings point to a template; nothing else in them is seen. */
static void
read_settings(struct wml *w)
{
	struct wml_rel	*r = rels_by_type(&w->rels, "settings");
	struct wml_rels	 rels;

	if (r == NULL || r->external)
		return;
	memset(&rels, 0, sizeof(rels));
	rels_read(w, r->target, &rels);
	relation_facts(w, &rels);
}

/* --------------------------------------------------------------- together */

/* The root's first element tells what the package is. */
static void
find_main(struct wml *w)
{
	struct wml_rel	*r;

	rels_read(w, STR(""), &w->root);
	r = rels_by_type(&w->root, "officeDocument");
	if (r == NULL || r->external)
		ctx_raise(w->ctx, CIRC_EDAMAGED,
		    "the package does not say which part is the document");
	w->main = r->target;
}

static void
read_once(struct wml *w, const char *format)
{
	struct walk	 k;

	w->b = build_new(w->ctx, format);
	walk_init(&k, w, &w->rels);
	rels_read(w, w->main, &w->rels);
	if (!w->src->parse(w->ctx, w->src->from, w->main, &wml_handler, &k))
		ctx_raise(w->ctx, CIRC_EDAMAGED,
		    "the package holds no part %.100s", w->main.s);
	if (!k.document)
		ctx_raise(w->ctx, CIRC_EFORMAT, "%.100s is not a Word "
		    "document: a presentation or spreadsheet?", w->main.s);
	settle_story(&k);
	read_margins(w);
	read_notes(w, "footnotes");
	read_notes(w, "endnotes");
	read_notes(w, "comments");
	read_properties(w);
	read_settings(w);
	relation_facts(w, &w->rels);
	styles_need(w);			/* the language stands there */
	w->doc = build_finish(w->b);
	w->doc->title = w->title;
	w->doc->lang = w->defaults.lang;
}

struct doc *
wml_read(struct ctx *ctx, const char *format, const struct wml_source *src)
{
	struct wml	*w = arena_new(ctx, struct wml), *again;

	w->ctx = ctx;
	w->src = src;
	find_main(w);
	read_once(w, format);
	if (w->unclosed.n > 0) {
		again = arena_new(ctx, struct wml);
		again->ctx = ctx;
		again->src = src;
		again->main = w->main;
		again->root = w->root;
		fields_ignore(again, w);
		w = again;
		read_once(w, format);
	}
	return w->doc;
}

static void
read_single(struct wml *w, const char *format)
{
	struct walk	 k;
	struct props_job j = { .w = w };

	w->b = build_new(w->ctx, format);
	w->inline_parts = true;
	walk_init(&k, w, &w->rels);
	w->src->parse(w->ctx, w->src->from, STR(""), &wml_handler, &k);
	if (!k.document)
		ctx_raise(w->ctx, CIRC_EFORMAT, "not a Word 2003 document");
	settle_story(&k);
	w->src->parse(w->ctx, w->src->from, STR(""), &wml_props_handler, &j);
	w->doc = build_finish(w->b);
	w->doc->title = w->title;
	w->doc->lang = w->defaults.lang;
}

struct doc *
wml_read_single(struct ctx *ctx, const char *format,
    const struct wml_source *src)
{
	struct wml	*w = arena_new(ctx, struct wml), *again;

	w->ctx = ctx;
	w->src = src;
	read_single(w, format);
	if (w->unclosed.n > 0) {
		again = arena_new(ctx, struct wml);
		again->ctx = ctx;
		again->src = src;
		fields_ignore(again, w);
		w = again;
		read_single(w, format);
	}
	return w->doc;
}

void
document_start(struct walk *k, struct xml *x)
{
	k->document = true;
	(void)x;
}

void
even_odd_start(struct walk *k, struct xml *x)
{
	k->w->even_odd = xml_on(x);
}
