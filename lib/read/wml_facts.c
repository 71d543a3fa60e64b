/* SPDX-License-Identifier: MIT */
/*
 * What the checks want to know and the page does not show: tracked changes,
 * hidden words, placeholders, bookmarks, pictures without alternative text,
 * embedded objects; and the choice between renderings of one thing.
 */
#include "read/wml.h"

/* -------------------------------------------------------- tracked changes */

static void
track_begin(struct walk *k, bool inserted, struct circ_str author)
{
	struct tracked	*t = vec_push(k->w->ctx, &k->tracked);

	memset(t, 0, sizeof(*t));
	t->inserted = inserted;
	t->author = str_dup(k->w->ctx, author);
	if (inserted)
		k->inserted++;
	else
		k->deleted++;
}

static void
track_end(struct walk *k)
{
	struct tracked	 t;

	if (k->tracked.n == 0)
		return;
	t = k->tracked.v[--k->tracked.n];
	if (t.inserted && k->inserted > 0)
		k->inserted--;
	else if (!t.inserted && k->deleted > 0)
		k->deleted--;
	build_fact(k->w->b, t.inserted ? DOC_INSERTION : DOC_DELETION,
	    (struct circ_str){ t.text.n > 0 ? t.text.s : "", t.text.n },
	    t.author);
}

/* ins, del, moveFrom, moveTo: round runs, or on a mark or a row. */
void
ins_start(struct walk *k, struct xml *x)
{
	bool	 inserted = k->token == W_ins || k->token == W_moveTo;
	struct circ_str	 author = xml_attr(x, W_author);
	int	 in = walk_parent(k, 0);

	if (in == W_rPr) {
		if (k->rp == &k->para.p.mark && k->para.open) {
			k->rp->on |= inserted ? LOOK_MARK_INS : LOOK_DELETED;
			k->rp->author = str_dup(k->w->ctx, author);
		}
		walk_skip(k);
	} else if (in == W_trPr) {
		if (k->tables.n > 0 && !inserted)
			k->tables.v[k->tables.n - 1].dropped = true;
		build_fact(k->w->b, inserted ? DOC_INSERTION : DOC_DELETION,
		    STR(""), author);
		walk_skip(k);
	} else if (in == W_numPr) {
		walk_skip(k);
	} else {
		para_begin(k);
		track_begin(k, inserted, author);
	}
}

void
ins_end(struct walk *k, struct xml *x)
{
	(void)x;
	track_end(k);
}

/* Word 2003 writes all annotations with one element. */
void
aml_start(struct walk *k, struct xml *x)
{
	struct circ_str	 type = xml_attr(x, W_type);
	struct circ_str	 author = xml_attr(x, AML_author);
	struct circ_str	 name = xml_attr(x, W_name);
	bool	 inserted = str_eqz(type, "Word.Insertion");

	if (str_eqz(type, "Word.Bookmark.Start") && name.n > 0)
		build_fact(k->w->b, DOC_BOOKMARK, name, STR(""));
	if (str_eqz(type, "Word.Comment")) {
		comment_start(k, x);
		k->author = str_dup(k->w->ctx, author);
	}
	if (str_eqz(type, "Word.Formatting"))
		build_fact(k->w->b, DOC_FORMAT_CHANGE, STR(""), author);
	if (!inserted && !str_eqz(type, "Word.Deletion")) {
		if (!str_eqz(type, "Word.Comment"))
			walk_skip(k);
		return;
	}
	if (walk_parent(k, 0) == W_rPr) {
		if (k->rp == &k->para.p.mark && k->para.open) {
			k->rp->on |= inserted ? LOOK_MARK_INS : LOOK_DELETED;
			k->rp->author = str_dup(k->w->ctx, author);
		}
		walk_skip(k);
		return;
	}
	para_begin(k);
	track_begin(k, inserted, author);
}

void
aml_end(struct walk *k, struct xml *x)
{
	/* a comment's own changes end inside it */
	if (k->in_comment && k->asides.n > 0 &&
	    k->tracked.n <= k->asides.v[k->asides.n - 1].ntracked)
		comment_end(k, x);
	else
		track_end(k);
}

/* -------------------------------------------- hidden words, placeholders */

void
facts_hidden(struct walk *k)
{
	if (k->para.hidden.n == 0)
		return;
	build_fact(k->w->b, DOC_HIDDEN, buf_str(&k->para.hidden),
	    STR("hidden"));
	k->para.hidden.n = 0;
}

void
sdt_start(struct walk *k, struct xml *x)
{
	(void)x;
	memset(vec_push(k->w->ctx, &k->sdts), 0, sizeof(struct sdt));
}

void
sdt_end(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->sdts.n > 0)
		k->sdts.n--;
}

void
placeholder_start(struct walk *k, struct xml *x)
{
	if (k->sdts.n > 0 && walk_parent(k, 0) == W_sdtPr && xml_on(x))
		k->sdts.v[k->sdts.n - 1].placeholder = true;
}

void
date_start(struct walk *k, struct xml *x)
{
	struct circ_str	 date = xml_attr(x, W_fullDate);

	if (walk_parent(k, 0) == W_sdtPr && k->w->b != NULL && date.n > 0)
		build_fact(k->w->b, DOC_DATE_CONTROL, STR(""), date);
}

void
sdt_content_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->sdts.n > 0 && k->sdts.v[k->sdts.n - 1].placeholder) {
		k->sdts.v[k->sdts.n - 1].in_content = true;
		k->placeholders++;
	}
}

void
sdt_content_end(struct walk *k, struct xml *x)
{
	struct sdt	*s;

	(void)x;
	if (k->sdts.n == 0)
		return;
	s = &k->sdts.v[k->sdts.n - 1];
	if (!s->in_content)
		return;
	s->in_content = false;
	k->placeholders--;
	build_fact(k->w->b, DOC_PLACEHOLDER, (struct circ_str){
	    s->text.n > 0 ? s->text.s : "", s->text.n }, STR(""));
}

/* ---------------------------------------------- bookmarks, comments' ends */

void
bookmark_start(struct walk *k, struct xml *x)
{
	struct circ_str	 name = xml_attr(x, W_name);

	if (name.n > 0 && k->w->b != NULL)
		build_fact(k->w->b, DOC_BOOKMARK, name, STR(""));
}

/* Where a comment begins, ends, or (without a range) stands. */
void
range_start(struct walk *k, struct xml *x)
{
	struct wml	*w = k->w;
	int32_t		*id = arena_new(w->ctx, int32_t);
	size_t		 i;
	struct build_mark here = build_here(w->b);
	struct comment_at *c;

	*id = xml_int(x, W_id, -1);
	i = map_get(w->ctx, &w->comment_ids, map_name(id));
	if (i != MAP_NONE) {
		c = &w->comments.v[i];
		/* it may have begun before its paragraph had any text */
		if (c->from.block == NULL)
			c->from = (struct build_mark){ here.block, 0, 0 };
		if (c->from.block == here.block && here.off > c->from.off)
			c->from.len = here.off - c->from.off;
		return;
	}
	ctx_count(w->ctx, &w->nitems, "styles, lists and relationships");
	map_put(w->ctx, &w->comment_ids, map_name(id), w->comments.n);
	c = vec_push(w->ctx, &w->comments);
	c->from = here;
}

/* --------------------------------------------------- pictures and objects */

void
drawing_start(struct walk *k, struct xml *x)
{
	(void)x;
	k->alt = k->picture = false;
}

void
drawing_end(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->picture && !k->alt && k->w->b != NULL)
		build_fact(k->w->b, DOC_NO_ALT_TEXT, STR(""), STR(""));
	k->picture = false;
}

void
docpr_start(struct walk *k, struct xml *x)
{
	k->alt = str_trim(xml_attr(x, NONE_descr)).n > 0 ||
	    str_trim(xml_attr(x, NONE_title)).n > 0;
}

void
pic_start(struct walk *k, struct xml *x)
{
	(void)x;
	k->picture = true;
}

void
decorative_start(struct walk *k, struct xml *x)
{
	struct circ_str	 v = xml_attr(x, NONE_val);

	k->alt |= str_eqz(v, "1") || str_eqz(v, "true");
}

void
shape_start(struct walk *k, struct xml *x)
{
	k->alt = str_trim(xml_attr(x, NONE_alt)).n > 0;
}

void
imagedata_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (!k->alt)
		build_fact(k->w->b, DOC_NO_ALT_TEXT, STR(""), STR(""));
	k->alt = true;
}

/* Words drawn as a shape, often a watermark: a text box of their own. */
void
textpath_start(struct walk *k, struct xml *x)
{
	struct circ_str	 s = str_trim(xml_attr(x, NONE_string));

	if (s.n == 0 || !k->para.open || k->deleted > 0)
		return;
	build_story(k->w->b, DOC_TEXTBOX);
	build_para(k->w->b);
	build_text(k->w->b, s.s, s.n, NULL);
	build_para_end(k->w->b);
	build_story_end(k->w->b);
}

void
ole_start(struct walk *k, struct xml *x)
{
	build_fact(k->w->b, DOC_OLE, xml_attr(x, NONE_ProgID), STR(""));
}

void
control_start(struct walk *k, struct xml *x)
{
	build_fact(k->w->b, DOC_ACTIVEX, xml_attr(x, W_name), STR(""));
}

void
altchunk_start(struct walk *k, struct xml *x)
{
	struct wml_rel	*rel = rels_by_id(k->w->ctx, k->rels,
			     xml_attr(x, R_id));

	build_fact(k->w->b, DOC_ALTCHUNK,
	    rel != NULL ? rel->target : STR(""), STR(""));
	ctx_notice(k->w->ctx,
	    "a document embedded in this one (altChunk) is not read");
}

/* --------------------------------------------- renderings to choose from */

void
alternate_start(struct walk *k, struct xml *x)
{
	(void)x;
	*vec_push(k->w->ctx, &k->chosen) = false;
}

void
alternate_end(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->chosen.n > 0)
		k->chosen.n--;
}

/* All prefixes that a Choice requires stand for what is understood. */
static bool
understood(struct xml *x)
{
	struct circ_str	 need = xml_attr(x, NONE_Requires);
	size_t	 i = 0, from;

	while (i < need.n) {
		while (i < need.n && need.s[i] == ' ')
			i++;
		for (from = i; i < need.n && need.s[i] != ' '; i++)
			;
		if (i > from &&
		    xml_prefix(x, str_sub(need, from, i - from)) < 0)
			return false;
	}
	return true;
}

void
choice_start(struct walk *k, struct xml *x)
{
	bool	*chosen;

	if (k->chosen.n == 0)
		return;
	chosen = &k->chosen.v[k->chosen.n - 1];
	if (*chosen || !understood(x))
		walk_skip(k);
	else
		*chosen = true;
}

void
fallback_start(struct walk *k, struct xml *x)
{
	(void)x;
	if (k->chosen.n > 0 && k->chosen.v[k->chosen.n - 1])
		walk_skip(k);
}
