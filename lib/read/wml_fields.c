/* SPDX-License-Identifier: MIT */
/*
 * Fields and hyperlinks.  A field is an instruction, a separator and a
 * result, spread over runs and paragraphs, and nests; only the result is
 * seen.  Where the instruction is a link or a reference, the result is its
 * text.
 */
#include <stdlib.h>

#include "read/wml.h"

#define RESULT_MAX 200		/* bytes of a result that are looked at */
#define ERROR_WORD 24		/* an error's first word ends within these */

static bool
space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The next word of an instruction, quotes removed; .s NULL at the end. */
static struct circ_str
next_word(struct circ_str *s)
{
	struct circ_str	 w = { NULL, 0 };
	char		 stop = ' ';

	while (s->n > 0 && space(*s->s)) {
		s->s++;
		s->n--;
	}
	if (s->n == 0)
		return w;
	if (*s->s == '"') {
		stop = '"';
		s->s++;
		s->n--;
	}
	w.s = s->s;
	while (w.n < s->n && (stop == '"' ? w.s[w.n] != '"' :
	    !space(w.s[w.n])))
		w.n++;
	s->s += w.n;
	s->n -= w.n;
	if (stop == '"' && s->n > 0) {
		s->s++;
		s->n--;
	}
	return w;
}

static void
link_field(struct walk *k, struct field *f, struct circ_str rest)
{
	struct ctx	*ctx = k->w->ctx;
	struct circ_str	 w;
	struct buf	 target = { 0 };

	while ((w = next_word(&rest)).s != NULL) {
		if (str_eqz(w, "\\l")) {
			w = next_word(&rest);
			buf_addc(ctx, &target, '#');
			buf_add(ctx, &target, w.s, w.n);
			f->ref = str_dup(ctx, w);
		} else if (str_eqz(w, "\\o") || str_eqz(w, "\\t")) {
			next_word(&rest);
		} else if (w.n > 0 && w.s[0] != '\\' && target.n == 0) {
			buf_add(ctx, &target, w.s, w.n);
		}
	}
	buf_add(ctx, &target, "", 0);
	f->linked = true;
	build_link(k->w->b, buf_str(&target));
}

/* The instruction is complete. */
static void
understand(struct walk *k, struct field *f)
{
	struct circ_str	 rest = buf_str(&f->instr), all, w;
	struct build	*b = k->w->b;

	all = str_trim(rest);
	w = next_word(&rest);
	if (w.s == NULL || k->deleted > 0)
		return;
	f->watched = true;
	if (str_case_eqz(w, "HYPERLINK")) {
		if (k->code == 0)
			link_field(k, f, rest);
	} else if (str_case_eqz(w, "REF") || str_case_eqz(w, "PAGEREF") ||
	    str_case_eqz(w, "NOTEREF")) {
		f->ref = str_dup(k->w->ctx, next_word(&rest));
	} else if (str_case_eqz(w, "DDE") || str_case_eqz(w, "DDEAUTO")) {
		build_fact(b, DOC_DDE, all, w);
	} else if (str_case_eqz(w, "INCLUDETEXT") ||
	    str_case_eqz(w, "INCLUDEPICTURE") || str_case_eqz(w, "LINK")) {
		build_fact(b, DOC_EXTERNAL, w, next_word(&rest));
	}
}

/*
 * What an office program writes when a field fails begins, in every
 * language, with a word and an exclamation mark, ASCII, full-width or after
 * a space ("Error!", "Erreur !", "Ошибка!").
 */
static bool
failed(struct circ_str s)
{
	size_t	 len, i;

	for (i = 0; i < s.n && i < ERROR_WORD; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (r == '!' || r == 0xFF01)
			return i > 0;
		if (r < 0x80 && r != ' ' &&
		    !((r | 0x20) >= 'a' && (r | 0x20) <= 'z'))
			return false;
	}
	return false;
}

static void
finish(struct walk *k, struct field *f)
{
	struct circ_str	 result = str_trim(buf_str(&f->result));
	struct circ_str	 instr = buf_str(&f->instr);
	struct build	*b = k->w->b;

	if (f->linked)
		build_link_end(b);
	if (f->ref.n > 0)
		build_fact(b, DOC_BOOKMARK_REF, result, f->ref);
	if (f->watched && result.n > 0 && failed(result))
		build_fact(b, DOC_FIELD_ERROR, result, next_word(&instr));
}

/* Text of a result, for each field around it that wants to know. */
void
fields_result(struct walk *k, const char *s, size_t n)
{
	struct field	*f = &k->fields.v[k->fields.n - 1];

	if (f->watched && f->result.n + n <= RESULT_MAX)
		buf_add(k->w->ctx, &f->result, s, n);
}

static size_t
base(const struct walk *k)
{
	return k->asides.n > 0 ? k->asides.v[k->asides.n - 1].nfields : 0;
}

static int
by_ordinal(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

/* For the second reading: those that the first one found without an end. */
void
fields_ignore(struct wml *w, const struct wml *first)
{
	memcpy(&w->ignore, &first->unclosed, sizeof(w->ignore));
	qsort(w->ignore.v, w->ignore.n, sizeof(*w->ignore.v), by_ordinal);
}

static bool
ignored(const struct wml *w, uint32_t ordinal)
{
	return w->ignore.n > 0 && bsearch(&ordinal, w->ignore.v, w->ignore.n,
	    sizeof(ordinal), by_ordinal) != NULL;
}

static void
begin(struct walk *k)
{
	struct field	*f = vec_push(k->w->ctx, &k->fields);

	if (k->fields.n > k->w->ctx->opt.max_depth)
		ctx_raise(k->w->ctx, CIRC_ELIMIT,
		    "fields nest deeper than max-depth (%lu)",
		    (unsigned long)k->w->ctx->opt.max_depth);
	memset(f, 0, sizeof(*f));
	f->ordinal = ++k->w->nfields;
	f->ignored = ignored(k->w, f->ordinal);
	f->code = !f->ignored;
	k->code += f->code;
}

static void
separate(struct walk *k)
{
	struct field	*f;

	if (k->fields.n <= base(k))
		return;
	f = &k->fields.v[k->fields.n - 1];
	if (!f->code)
		return;
	f->code = false;
	k->code--;
	understand(k, f);
}

static void
end(struct walk *k)
{
	struct field	 f;

	if (k->fields.n <= base(k))
		return;
	if (k->fields.v[k->fields.n - 1].code)
		separate(k);
	f = k->fields.v[--k->fields.n];
	finish(k, &f);
}

void
fldchar_start(struct walk *k, struct xml *x)
{
	struct circ_str	 type = xml_attr(x, W_fldCharType);

	if (!k->para.open)
		return;
	para_begin(k);
	if (str_eqz(type, "begin"))
		begin(k);
	else if (str_eqz(type, "separate"))
		separate(k);
	else if (str_eqz(type, "end"))
		end(k);
}

void
fldsimple_start(struct walk *k, struct xml *x)
{
	struct circ_str	 instr = xml_attr(x, W_instr);
	struct field	*f;

	para_begin(k);
	begin(k);
	f = &k->fields.v[k->fields.n - 1];
	buf_add(k->w->ctx, &f->instr, instr.s, instr.n);
	separate(k);
}

void
fldsimple_end(struct walk *k, struct xml *x)
{
	(void)x;
	end(k);
}

void
instr_start(struct walk *k, struct xml *x)
{
	(void)x;
	k->in_instr = true;
}

void
instr_end(struct walk *k, struct xml *x)
{
	(void)x;
	k->in_instr = false;
}

/*
 * The end of a story: fields that are still open end here.  One that had no
 * separator has swallowed text that should be seen: it is noted, and the
 * document is read again without it.
 */
void
fields_settle(struct walk *k, size_t from)
{
	while (k->fields.n > from) {
		struct field	 f = k->fields.v[--k->fields.n];

		if (f.code)
			k->code--;
		if (f.code && f.lost)
			*vec_push(k->w->ctx, &k->w->unclosed) = f.ordinal;
		finish(k, &f);
	}
}

/* ------------------------------------------------------------- hyperlinks */

void
hyperlink_start(struct walk *k, struct xml *x)
{
	struct ctx	*ctx = k->w->ctx;
	struct circ_str	 id = xml_attr(x, R_id), dest, anchor;
	struct buf	 target = { 0 };
	struct wml_rel	*rel = NULL;

	para_begin(k);
	dest = xml_attr(x, W_dest);
	anchor = xml_attr(x, W_anchor);
	if (anchor.s == NULL)
		anchor = xml_attr(x, W_bookmark);
	if (id.n > 0 && (rel = rels_by_id(ctx, k->rels, id)) != NULL)
		dest = rel->target;
	if (anchor.n == 0) {
		/* what is no relation's is the tag's, and goes with it */
		build_link(k->w->b, rel != NULL ? dest : str_dup(ctx, dest));
		return;
	}
	buf_add(ctx, &target, dest.s, dest.n);
	buf_addc(ctx, &target, '#');
	buf_add(ctx, &target, anchor.s, anchor.n);
	if (dest.n == 0)
		build_fact(k->w->b, DOC_BOOKMARK_REF, STR(""), anchor);
	build_link(k->w->b, buf_str(&target));
}

void
hyperlink_end(struct walk *k, struct xml *x)
{
	(void)x;
	build_link_end(k->w->b);
}
