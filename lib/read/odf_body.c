/* SPDX-License-Identifier: MIT */
/*
 * The body of an OpenDocument text: events in, blocks out.  Elements that
 * stand where they may not are looked through.  Repeated rows and cells are
 * taped and played; the budget of what may be played is that of blocks.
 */
#include "read/odf_body.h"

#define MAX_SPACES 1000		/* of one text:s */
#define MAX_EMPTY 256		/* repeats of rows and cells with no text */

struct odf_body *
odf_body_new(struct ctx *ctx, struct build *build, struct odf_styles *styles)
{
	struct odf_body *b = arena_new(ctx, struct odf_body);
	struct odf_frame	*f;

	b->ctx = ctx;
	b->build = build;
	b->styles = styles;
	b->scope = ODF_OF_CONTENT;
	f = vec_push(ctx, &b->stack);
	f->look = odf_look_unsaid;
	odf_look_over(&f->look, &styles->look);
	return b;
}

/* Leave out an element; its text is kept if fact says so. */
static void
skip(struct odf_body *b, struct buf *text)
{
	b->skip = 1;
	b->skipped = text;
}

/* ------------------------------------------------------ changes, comments */

static struct odf_region *
region(struct odf_body *b, struct circ_str id)
{
	size_t	 i = map_get(b->ctx, &b->region_ids, id);

	return i == MAP_NONE ? NULL : &b->regions.v[i];
}

/* A space that waits belongs to what stands before the change. */
static void
settle_space(struct odf_body *b, bool begins)
{
	struct odf_open	*p = b->para;

	if (p == NULL || !p->pending || odf_top(b)->in != ODF_IN_PARA)
		return;
	if (begins)
		odf_sign(b, "", 0);
	p->pending = false;
}

static void
change_range(struct odf_body *b, const struct odf_region *r, bool begins)
{
	size_t	*open = r->kind == ODF_DELETION ? &b->deleting :
	    &b->inserting;

	if (r->kind == ODF_DELETION)
		settle_space(b, begins);
	if (!begins && *open == 0)
		return;
	b->who = r->author;
	if (b->para != NULL && !begins)
		odf_flush_changes(b, b->para);
	*open += begins ? 1 : (size_t)-1;
}

static void
change(struct odf_body *b, const struct odf_event *e)
{
	struct odf_region	*r = region(b, odf_get(e, ODF_A_CHANGE_ID));

	if (r == NULL)
		return;
	if (r->kind == ODF_FORMAT_CHANGE) {
		if (e->tag != ODF_CHANGE_END)
			build_fact(b->build, DOC_FORMAT_CHANGE, STR(""),
			    r->author);
	} else if (e->tag != ODF_CHANGE)
		change_range(b, r, e->tag == ODF_CHANGE_START);
	else if (r->kind == ODF_DELETION)
		build_fact(b->build, DOC_DELETION, buf_str(&r->text),
		    r->author);
}

/* Within text:tracked-changes: what was deleted is only remembered. */
static void
tracked(struct odf_body *b, const struct odf_event *e)
{
	struct odf_region	*r = b->regions.n > 0 ?
	    &b->regions.v[b->regions.n - 1] : NULL;
	enum odf_tag	 in = odf_top(b)->tag;

	if (e->kind == ODF_START && e->tag == ODF_CHANGED_REGION) {
		ctx_count(b->ctx, &b->nregions, "tracked changes");
		r = vec_push(b->ctx, &b->regions);
		r->id = str_dup(b->ctx, odf_get(e, ODF_A_ID));
		map_put(b->ctx, &b->region_ids, r->id, b->regions.n - 1);
	}
	if (r == NULL)
		return;
	if (e->kind == ODF_START && (e->tag == ODF_INSERTION ||
	    e->tag == ODF_DELETION || e->tag == ODF_FORMAT_CHANGE))
		r->kind = e->tag;
	else if (e->kind == ODF_START && e->tag == ODF_P && r->text.n > 0)
		odf_keep(b->ctx, &r->text, " ", 1);
	else if (e->kind == ODF_CHARS && in == ODF_DC_CREATOR &&
	    r->author.s == NULL)
		r->author = str_dup(b->ctx, e->local);
	else if (e->kind == ODF_CHARS && r->kind == ODF_DELETION &&
	    odf_top(b)->in == ODF_IN_PARA)
		odf_keep(b->ctx, &r->text, e->local.s, e->local.n);
}

/* ----------------------------------------------------------------- tables */

static void
tape_begin(struct odf_body *b, const struct odf_event *e)
{
	long	 times = odf_int(e, e->tag == ODF_ROW ? ODF_A_ROWREPEAT :
	    ODF_A_COLREPEAT, 1, 1, INT32_MAX);

	b->tape = arena_new(b->ctx, struct odf_tape);
	b->tape->times = times;
}

static bool
repeats(const struct odf_event *e)
{
	return (e->tag == ODF_ROW &&
	    odf_int(e, ODF_A_ROWREPEAT, 1, 1, 2) > 1) ||
	    (e->tag == ODF_CELL && odf_int(e, ODF_A_COLREPEAT, 1, 1, 2) > 1);
}

static void
tape_event(struct odf_body *b, const struct odf_event *e)
{
	struct odf_tape	*t = b->tape;
	struct odf_event *copy = vec_push(b->ctx, &t->e);

	*copy = *e;
	copy->local = str_dup(b->ctx, e->local);
	copy->attrs = arena_array(b->ctx, e->nattrs, sizeof(*e->attrs));
	for (size_t i = 0; i < e->nattrs; i++) {
		copy->attrs[i].name = e->attrs[i].name;
		copy->attrs[i].v = str_dup(b->ctx, e->attrs[i].v);
	}
	if (e->kind == ODF_START)
		t->depth++;
	else if (e->kind == ODF_END)
		t->depth--;
	else if (str_trim(e->local).n > 0)
		t->words = true;
}

static void
tape_play(struct odf_body *b)
{
	struct odf_tape	*t = b->tape;
	long		 times = t->times;

	b->tape = NULL;
	if (!t->words && times > MAX_EMPTY)
		times = MAX_EMPTY;
	while (times-- > 0)
		for (size_t i = 0; i < t->e.n; i++) {
			if (++b->played > (size_t)b->ctx->opt.max_blocks * 8)
				ctx_raise(b->ctx, CIRC_ELIMIT, "repeated rows "
				    "and cells exceed max-blocks (%u)",
				    b->ctx->opt.max_blocks);
			b->plain = i == 0;
			odf_body_event(b, &t->e.v[i]);
		}
}

static void
row_begin(struct odf_body *b)
{
	bool	 header = false;

	for (size_t i = b->stack.n; i-- > 0;) {
		if (b->stack.v[i].tag == ODF_HEADER_ROWS)
			header = true;
		if (b->stack.v[i].tag == ODF_TABLE)
			break;
	}
	build_row(b->build, header, 0);
}

/* Tables, rows and cells where they may stand; elsewhere see through. */
static void
table_begin(struct odf_body *b, const struct odf_event *e)
{
	struct odf_frame *f = odf_top(b);

	if (e->tag == ODF_TABLE && f->in == ODF_IN_FLOW) {
		odf_page_before(b, odf_style(b->styles, b->scope,
		    ODF_FAMILY_TABLE, odf_get(e, ODF_A_STYLE)));
		memset(&f->list, 0, sizeof(f->list));
		f->in = ODF_IN_TABLE;
		f->done = true;
		build_table(b->build);
	} else if (e->tag == ODF_ROW && f->in == ODF_IN_TABLE) {
		if (odf_get(e, ODF_A_VISIBILITY).n > 0 &&
		    !odf_is(e, ODF_A_VISIBILITY, "visible")) {
			skip(b, &b->hidden);
			return;
		}
		f->in = ODF_IN_ROW;
		f->done = true;
		row_begin(b);
	} else if (e->tag == ODF_CELL && f->in == ODF_IN_ROW) {
		f->in = ODF_IN_FLOW;
		f->done = true;
		build_cell(b->build,
		    (uint32_t)odf_int(e, ODF_A_COLSPAN, 1, 1, INT32_MAX),
		    (uint32_t)odf_int(e, ODF_A_ROWSPAN, 1, 1, INT32_MAX));
	}
}

static void
table_end(struct odf_body *b, const struct odf_frame *f)
{
	if (f->tag == ODF_TABLE)
		build_table_end(b->build);
	else if (f->tag == ODF_ROW)
		build_row_end(b->build);
	else
		build_cell_end(b->build);
}

/* ----------------------------------------------------------------- events */

static void
list_begin(struct odf_body *b, const struct odf_event *e)
{
	struct odf_place	*l = &odf_top(b)->list;
	struct circ_str	 style = odf_get(e, ODF_A_STYLE);

	if (style.n > 0)
		l->style = str_dup(b->ctx, style);
	if (l->depth++ == 0 || l->counter == NULL)
		l->counter = odf_list_begin(b->ctx, &b->lists, e, l->style);
	l->fresh = false;
	if (e->tag == ODF_NUMBERED_PARAGRAPH) {
		l->depth = (int)odf_int(e, ODF_A_LEVEL, 1, 1, 10);
		l->fresh = true;
		l->start = odf_int(e, ODF_A_START_VALUE, -1, 0, 1000000);
	}
}

static void
item_begin(struct odf_body *b, const struct odf_event *e)
{
	struct odf_place	*l = &odf_top(b)->list;

	if (l->depth == 0)
		return;
	l->fresh = true;
	l->header = e->tag == ODF_LIST_HEADER;
	l->start = odf_int(e, ODF_A_START_VALUE, -1, 0, 1000000);
}

static bool
hidden_section(const struct odf_event *e)
{
	return odf_is(e, ODF_A_DISPLAY, "none") ||
	    (odf_is(e, ODF_A_DISPLAY, "condition") &&
	    odf_is(e, ODF_A_IS_HIDDEN, "true"));
}

/* Another story begins here, with lists and paragraphs of its own. */
static void
story_begin(struct odf_body *b, enum doc_story story)
{
	struct odf_frame *f = odf_top(b);

	memset(&f->list, 0, sizeof(f->list));
	f->in = ODF_IN_FLOW;
	f->done = true;
	build_story(b->build, story);
}

static void
fact_begin(struct odf_body *b, const struct odf_event *e)
{
	static const struct {
		enum odf_tag	 tag;
		enum doc_fact_kind kind;
		enum odf_attr	 attr;
		bool		 named;		/* the attribute is its text */
	} rows[] = {
		{ ODF_BOOKMARK, DOC_BOOKMARK, ODF_A_NAME, true },
		{ ODF_BOOKMARK_START, DOC_BOOKMARK, ODF_A_NAME, true },
		{ ODF_BOOKMARK_REF, DOC_BOOKMARK_REF, ODF_A_REF_NAME,
		    false },
		{ ODF_DDE_SOURCE, DOC_DDE, ODF_A_NAME, true },
		{ ODF_SECTION_SOURCE, DOC_EXTERNAL, ODF_A_HREF, false },
		{ ODF_OBJECT_OLE, DOC_OLE, ODF_A_NAME, true },
	};

	for (size_t i = 0; i < NELEM(rows); i++)
		if (rows[i].tag == e->tag)
			build_fact(b->build, rows[i].kind, rows[i].named ?
			    odf_get(e, rows[i].attr) : STR(""), rows[i].named ?
			    STR("") : odf_get(e, rows[i].attr));
}

static void
link_begin(struct odf_body *b, const struct odf_event *e)
{
	struct circ_str	 href = odf_get(e, ODF_A_HREF);

	if (odf_top(b)->in != ODF_IN_PARA)
		return;
	odf_top(b)->done = true;
	build_link(b->build, str_dup(b->ctx, href));
}

static void
spaces(struct odf_body *b, const struct odf_event *e)
{
	long	 n = odf_int(e, ODF_A_C, 1, 0, MAX_SPACES);

	while (n-- > 0)
		odf_sign(b, " ", 1);
}

static void
inline_begin(struct odf_body *b, const struct odf_event *e)
{
	const struct odf_style *st;

	switch (e->tag) {
	case ODF_SPAN:
		st = odf_style(b->styles, b->scope, ODF_FAMILY_TEXT,
		    odf_get(e, ODF_A_STYLE));
		if (st != NULL)
			odf_look_over(&odf_top(b)->look, &st->look);
		break;
	case ODF_A: link_begin(b, e); break;
	case ODF_S: spaces(b, e); break;
	case ODF_TAB: odf_sign(b, "\t", 1); break;
	case ODF_LINE_BREAK: odf_sign(b, "\n", 1); break;
	case ODF_SOFT_PAGE_BREAK:
		if (odf_in_body(b))
			build_page(b->build, false);
		break;
	case ODF_PLACEHOLDER:
		build_fact(b->build, DOC_PLACEHOLDER, STR(""), STR(""));
		skip(b, NULL);
		break;
	case ODF_CHANGE: case ODF_CHANGE_START: case ODF_CHANGE_END:
		change(b, e);
		break;
	case ODF_NOTE_CITATION: case ODF_RUBY_TEXT: case ODF_SCRIPT_FIELD:
		skip(b, NULL);
		break;
	default: fact_begin(b, e); break;
	}
}

static void
block_begin(struct odf_body *b, const struct odf_event *e)
{
	struct odf_frame *f = odf_top(b);
	struct odf_frame *outer = &b->stack.v[b->stack.n - 2];

	switch (e->tag) {
	case ODF_P: case ODF_H:
		if (f->in == ODF_IN_FLOW)
			odf_para_begin(b, e);
		break;
	case ODF_LIST: case ODF_NUMBERED_PARAGRAPH: list_begin(b, e); break;
	case ODF_LIST_ITEM: case ODF_LIST_HEADER: item_begin(b, e); break;
	case ODF_TABLE: case ODF_ROW: case ODF_CELL: table_begin(b, e); break;
	case ODF_COVERED_CELL: skip(b, NULL); break;
	case ODF_SECTION:
		if (hidden_section(e))
			skip(b, &b->hidden);
		break;
	case ODF_TEXT_BOX: case ODF_SHAPE:
		story_begin(b, DOC_TEXTBOX);
		break;
	case ODF_NOTE_BODY: story_begin(b, DOC_NOTE); break;
	case ODF_ANNOTATION:
		memset(&b->author, 0, sizeof(b->author));
		story_begin(b, DOC_COMMENT);
		break;
	case ODF_FRAME: f->in = ODF_IN_NONE; break;
	case ODF_IMAGE: outer->image = true; skip(b, NULL); break;
	case ODF_DESC: case ODF_SVG_TITLE:
		outer->alt = true;
		skip(b, NULL);
		break;
	case ODF_FORMS: case ODF_EVENT_LISTENERS: case ODF_BINARY_DATA:
	case ODF_INDEX_SOURCE: case ODF_OBJECT: case ODF_SCRIPTS:
		skip(b, NULL);
		break;
	default: inline_begin(b, e); break;
	}
}

static void
block_end(struct odf_body *b, const struct odf_frame *f)
{
	if (f->tag == ODF_FRAME && f->image && !f->alt)
		build_fact(b->build, DOC_NO_ALT_TEXT, STR(""), STR(""));
	if (f->para != NULL)
		odf_para_end(b, f->para);
	if (!f->done)
		return;
	switch (f->tag) {
	case ODF_A: build_link_end(b->build); break;
	case ODF_TABLE: case ODF_ROW: case ODF_CELL: table_end(b, f); break;
	case ODF_ANNOTATION:
		build_story_end(b->build);
		build_fact(b->build, DOC_COMMENTED, STR(""),
		    buf_str(&b->author));
		break;
	default: build_story_end(b->build); break;
	}
}

static void
push(struct odf_body *b, enum odf_tag tag)
{
	struct odf_frame f = *odf_top(b);

	f.tag = tag;
	f.done = f.image = f.alt = false;
	f.para = NULL;
	*vec_push(b->ctx, &b->stack) = f;
}

static void
start(struct odf_body *b, const struct odf_event *e)
{
	push(b, e->tag);
	if (b->tracking > 0) {
		b->tracking++;
		if (e->tag == ODF_P || e->tag == ODF_H)
			odf_top(b)->in = ODF_IN_PARA;
		tracked(b, e);
	} else if (e->tag == ODF_TRACKED_CHANGES)
		b->tracking = 1;
	else
		block_begin(b, e);
}

static void
end(struct odf_body *b)
{
	struct odf_frame f = *odf_top(b);

	if (b->stack.n < 2)
		return;
	if (b->tracking > 0)
		b->tracking--;
	else
		block_end(b, &f);
	b->stack.n--;
}

static void
chars(struct odf_body *b, const struct odf_event *e)
{
	const struct odf_frame *f = odf_top(b);

	if (b->tracking > 0)
		tracked(b, e);
	else if (f->in == ODF_IN_PARA && b->para != NULL)
		odf_characters(b, e->local.s, e->local.n);
	else if (f->tag == ODF_DC_CREATOR)
		odf_keep(b->ctx, &b->author, e->local.s, e->local.n);
}

/* An event within an element that is left out. */
static void
skipped(struct odf_body *b, const struct odf_event *e)
{
	if (e->kind == ODF_START)
		b->skip++;
	else if (e->kind == ODF_CHARS && b->skipped != NULL)
		odf_keep(b->ctx, b->skipped, e->local.s, e->local.n);
	else if (e->kind == ODF_END && --b->skip == 0) {
		b->stack.n--;
		if (b->skipped != NULL && str_trim(buf_str(b->skipped)).n > 0)
			build_fact(b->build, DOC_HIDDEN,
			    str_trim(buf_str(b->skipped)), STR(""));
		memset(&b->hidden, 0, sizeof(b->hidden));
		b->skipped = NULL;
	}
}

void
odf_body_event(struct odf_body *b, const struct odf_event *e)
{
	bool	 plain = b->plain;

	b->plain = false;
	if (b->tape != NULL) {
		tape_event(b, e);
		if (b->tape->depth == 0)
			tape_play(b);
	} else if (b->skip > 0)
		skipped(b, e);
	else if (e->kind == ODF_START && !plain && b->tracking == 0 &&
	    repeats(e)) {
		tape_begin(b, e);
		tape_event(b, e);
	} else if (e->kind == ODF_START)
		start(b, e);
	else if (e->kind == ODF_END)
		end(b);
	else
		chars(b, e);
}

/* ---------------------------------------------------- headers and footers */

/* The story that a header or footer element is. */
static bool
master_story(const struct odf_event *e, enum doc_story *story)
{
	switch (e->tag) {
	case ODF_HEADER: case ODF_HEADER_FIRST: case ODF_HEADER_LEFT:
		*story = DOC_HEADER;
		return true;
	case ODF_FOOTER: case ODF_FOOTER_FIRST: case ODF_FOOTER_LEFT:
		*story = DOC_FOOTER;
		return true;
	default:
		return false;
	}
}

static void
play_master(struct odf_body *b, const struct odf_master *m)
{
	enum doc_story story;
	size_t	 depth = b->stack.n;

	for (size_t i = 0; i < m->events.n; i++) {
		const struct odf_event *e = &m->events.v[i];

		if (!master_story(e, &story))
			odf_body_event(b, e);
		else if (e->kind == ODF_START) {
			push(b, ODF_MASTER_PAGE);
			if (odf_is(e, ODF_A_DISPLAY, "false"))
				skip(b, NULL);
			else
				story_begin(b, story);
		} else if (b->skip > 0)
			skipped(b, e);
		else if (b->stack.n > depth)
			end(b);
	}
}

void
odf_body_masters(struct odf_body *b, enum odf_scope scope)
{
	struct odf_styles *s = b->styles;

	b->scope = scope;
	for (size_t i = 0; i < s->masters.n; i++)
		if (s->masters.v[i].used)
			play_master(b, &s->masters.v[i]);
}
