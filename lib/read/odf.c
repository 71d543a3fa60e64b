/* SPDX-License-Identifier: MIT */
/*
 * OpenDocument text: the way from the file's parts to their events.
 *
 * A package has styles.xml, content.xml and meta.xml, each parsed once in
 * this order; a flat file holds the same sections in one.  Sections say what
 * an event is for: styles are collected, headers and footers kept until it
 * is known which are used, and the body goes to odf_body.c.
 */
#include "base/zip.h"
#include "read/odf.h"

#define PEEK 4096
#define MAX_MASTERS 256		/* master pages; real files have 20 */
#define MIME "application/vnd.oasis.opendocument."

enum section { S_NONE, S_META, S_STYLES, S_MASTERS, S_BODY, S_SKIPPED };

struct odf {
	struct ctx	*ctx;
	const struct read_input *in;
	struct pack	 pack;
	struct build	*build;
	struct odf_styles styles;
	struct odf_body	*body;
	enum section	 section;
	unsigned	 depth;		/* of the section's own element */
	enum odf_scope	 automatic;	/* scope of automatic styles */
	enum odf_tag	 meta;		/* the open element of office:meta */
	struct odf_master *master;
	bool		 keeping;	/* in a header or footer */
	bool		 text;		/* an office:text was found */
	struct buf	 title;
	struct doc	*doc;
};

/* --------------------------------------------------------------- sections */

static enum section
section(struct odf *o, enum odf_tag tag)
{
	switch (tag) {
	case ODF_META:
		return S_META;
	case ODF_STYLES:
		o->styles.scope = ODF_COMMON;
		return S_STYLES;
	case ODF_AUTOMATIC_STYLES:
		o->styles.scope = o->automatic;
		return S_STYLES;
	case ODF_MASTER_STYLES:
		return S_MASTERS;
	case ODF_TEXT:
		o->text = true;
		return S_BODY;
	case ODF_SETTINGS: case ODF_SCRIPTS: case ODF_FORMS:
		return S_SKIPPED;
	case ODF_SPREADSHEET: case ODF_PRESENTATION: case ODF_DRAWING:
	case ODF_CHART:
		ctx_raise(o->ctx, CIRC_EFORMAT, "an OpenDocument file, but "
		    "not a text document");
	default:
		return S_NONE;
	}
}

/* Deep copy of an event, for the tape of a master page. */
static void
keep(struct odf *o, const struct odf_event *e)
{
	struct odf_event *k = vec_push(o->ctx, &o->master->events);

	*k = *e;
	k->local = str_dup(o->ctx, e->local);
	k->attrs = arena_array(o->ctx, e->nattrs, sizeof(*e->attrs));
	for (size_t i = 0; i < e->nattrs; i++) {
		k->attrs[i].name = e->attrs[i].name;
		k->attrs[i].v = str_dup(o->ctx, e->attrs[i].v);
	}
}

static bool
header_or_footer(enum odf_tag tag)
{
	return tag == ODF_HEADER || tag == ODF_HEADER_FIRST ||
	    tag == ODF_HEADER_LEFT || tag == ODF_FOOTER ||
	    tag == ODF_FOOTER_FIRST || tag == ODF_FOOTER_LEFT;
}

static void
master_event(struct odf *o, const struct odf_event *e)
{
	if (e->kind == ODF_START && e->tag == ODF_MASTER_PAGE &&
	    !o->keeping) {
		o->master = NULL;
		if (o->styles.masters.n >= MAX_MASTERS)
			return;
		o->master = vec_push(o->ctx, &o->styles.masters);
		o->master->name = str_dup(o->ctx, odf_get(e, ODF_A_NAME));
		o->master->next = str_dup(o->ctx,
		    odf_get(e, ODF_A_NEXT_STYLE));
		return;
	}
	if (o->master == NULL)
		return;
	if (e->kind == ODF_START && header_or_footer(e->tag))
		o->keeping = true;
	if (o->keeping)
		keep(o, e);
	if (e->kind == ODF_END && header_or_footer(e->tag))
		o->keeping = false;
}

static void
meta_event(struct odf *o, const struct odf_event *e)
{
	if (e->kind == ODF_START)
		o->meta = e->tag;
	else if (e->kind == ODF_END)
		o->meta = ODF_OTHER;
	else if (o->meta == ODF_DC_TITLE && o->title.n < 1000)
		buf_add(o->ctx, &o->title, e->local.s, e->local.n);
}

static void
event(struct odf *o, const struct odf_event *e)
{
	switch (o->section) {
	case S_META: meta_event(o, e); break;
	case S_STYLES: odf_styles_event(o->ctx, &o->styles, e); break;
	case S_MASTERS: master_event(o, e); break;
	case S_BODY: odf_body_event(o->body, e); break;
	default: break;
	}
}

static void
on_start(void *arg, struct xml *x, int token)
{
	struct odf	*o = arg;
	struct odf_value attrs[ODF_ATTRS];
	struct odf_event e = { .kind = ODF_START, .attrs = attrs };
	int		 name;

	e.tag = token < ODF_ATTR_BASE ? (enum odf_tag)token : ODF_OTHER;
	if (o->section == S_NONE) {
		o->section = section(o, e.tag);
		o->depth = xml_depth(x);
		if (o->section == S_BODY && o->body == NULL)
			o->body = odf_body_new(o->ctx, o->build, &o->styles);
		return;
	}
	for (size_t i = 0; e.nattrs < ODF_ATTRS &&
	    xml_attr_at(x, i, &name, &attrs[e.nattrs].v); i++)
		if (name > ODF_ATTR_BASE)
			attrs[e.nattrs++].name =
			    (enum odf_attr)(name - ODF_ATTR_BASE);
	event(o, &e);
}

static void
on_end(void *arg, struct xml *x, int token)
{
	struct odf	*o = arg;
	struct odf_event e = { .kind = ODF_END };

	e.tag = token < ODF_ATTR_BASE ? (enum odf_tag)token : ODF_OTHER;
	if (o->section == S_NONE)
		return;
	if (xml_depth(x) == o->depth)
		o->section = S_NONE;
	else
		event(o, &e);
}

static void
on_text(void *arg, struct xml *x, const char *s, size_t n)
{
	struct odf	*o = arg;
	struct odf_event e = { .kind = ODF_CHARS, .local = { s, n } };

	(void)x;
	event(o, &e);
}

static const struct xml_handler handler = {
	&odf_vocab, on_start, on_end, on_text
};

/* ------------------------------------------------------------------ files */

static void
begin(struct odf *o, struct ctx *ctx, const char *format)
{
	o->ctx = ctx;
	o->build = build_new(ctx, format);
	odf_styles_init(ctx, &o->styles);
}

static void
finish(struct odf *o, enum odf_scope masters)
{
	struct circ_str	 title, lang = o->styles.look.lang;

	if (!o->text)
		ctx_raise(o->ctx, CIRC_EDAMAGED, "no office:text in it");
	odf_body_masters(o->body, masters);
	o->doc = build_finish(o->build);
	title = str_trim(buf_str(&o->title));
	if (title.n > 0)
		o->doc->title = title;
	if (lang.n > 0)
		o->doc->lang = lang;
}

/* What a package says that it is, before any part is parsed. */
static void
check_package(struct ctx *ctx, struct pack *p)
{
	long		 i = pack_find(p, STR("mimetype"));
	struct circ_str	 s = { NULL, 0 };

	if (i >= 0)
		s = str_trim(pack_read(ctx, p, (size_t)i));
	if (str_starts(s, MIME) && !str_starts(s, MIME "text"))
		ctx_raise(ctx, CIRC_EFORMAT, "an OpenDocument file, but not "
		    "a text document");
	i = pack_find(p, STR("META-INF/manifest.xml"));
	if (i >= 0 && str_find(pack_read(ctx, p, (size_t)i),
	    "encryption-data", 0) >= 0)
		ctx_raise(ctx, CIRC_EENCRYPTED, "password-protected: save it "
		    "without a password");
}

/* Basic modules, but for the list of them that every file may have. */
static void
find_macros(struct odf *o)
{
	for (size_t i = 0; i < o->pack.n; i++) {
		struct circ_str name = str_of(pack_name(&o->pack, i));

		if (str_starts(name, "Basic/") && str_ends(name, ".xml") &&
		    str_find(name, "script-l", 0) < 0)
			build_fact(o->build, DOC_MACRO, STR(""), name);
	}
}

static void
read_package(struct ctx *ctx, void *arg)
{
	static const struct { struct circ_str name; enum odf_scope scope; }
	    parts[] = {
		{ { "styles.xml", 10 }, ODF_OF_STYLES },
		{ { "content.xml", 11 }, ODF_OF_CONTENT },
		{ { "meta.xml", 8 }, ODF_OF_CONTENT },
	};
	struct odf	*o = arg;
	long		 i;

	pack_open(ctx, &o->pack, o->in->bytes, o->in->n);
	check_package(ctx, &o->pack);
	if (pack_find(&o->pack, parts[1].name) < 0)
		ctx_raise(ctx, CIRC_EDAMAGED, "no content.xml in it");
	begin(o, ctx, "odt");
	find_macros(o);
	for (size_t k = 0; k < NELEM(parts); k++) {
		o->automatic = parts[k].scope;
		o->section = S_NONE;
		if ((i = pack_find(&o->pack, parts[k].name)) >= 0)
			pack_parse(ctx, &o->pack, (size_t)i, &handler, o);
	}
	finish(o, ODF_OF_STYLES);
}

struct doc *
odf_read_zip(struct ctx *ctx, const struct read_input *in)
{
	struct odf	 o = { .in = in };
	enum circ_code	 code = ctx_try(ctx, read_package, &o);

	pack_close(&o.pack);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
	return o.doc;
}

struct doc *
odf_read_flat(struct ctx *ctx, const struct read_input *in)
{
	struct odf	 o = { .in = in };

	begin(&o, ctx, "fodt");
	o.automatic = ODF_OF_CONTENT;
	xml_parse_bytes(ctx, &handler, &o, in->bytes, in->n, "the document");
	finish(&o, ODF_OF_CONTENT);
	return o.doc;
}

/* A package names its type in its first entry, which is not deflated. */
int
odf_bid_zip(const struct read_input *in)
{
	struct circ_str	 s = { in->bytes, in->n < PEEK ? in->n : PEEK };
	size_t		 tail = in->n < 65536 ? in->n : 65536;
	const char	*end = in->bytes + (in->n - tail);

	if (!str_starts(s, "PK\x03\x04"))
		return 0;
	if (str_find(s, "mimetype" MIME, 0) == 30)
		return 95;
	if (memmem(end, tail, "content.xml", 11) != NULL &&
	    memmem(end, tail, "META-INF/manifest.xml", 21) != NULL)
		return 60;
	return 0;
}

int
odf_bid_flat(const struct read_input *in)
{
	size_t	 n = in->n < PEEK ? in->n : PEEK, k = 0;
	char	 s[PEEK + 1];

	for (size_t i = 0; i < n; i++)	/* UTF-16, too */
		if (in->bytes[i] != '\0')
			s[k++] = in->bytes[i];
	s[k] = '\0';
	if (strstr(s, "urn:oasis:names:tc:opendocument:xmlns:office") == NULL)
		return 0;
	return strstr(s, ":document") != NULL ? 90 : 0;
}
