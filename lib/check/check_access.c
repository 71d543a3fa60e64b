/* SPDX-License-Identifier: MIT */
/* CL951: what keeps people with a screen reader from reading it. */
#include "check/check.h"

static void
alt_texts(struct check *c)
{
	const struct doc_fact *first = NULL;
	size_t		 n = 0;

	for (size_t i = 0; i < c->doc->nfacts; i++)
		if (c->doc->facts[i].kind == DOC_NO_ALT_TEXT) {
			if (n++ == 0)
				first = &c->doc->facts[i];
		}
	if (n > 0)
		check_quote(c, check_say(c, first->at, "%zu picture%s no "
		    "alternative text", n, n == 1 ? " has" : "s have"),
		    first->text.n > 0 ? first->text : first->extra);
}

static bool
within(const struct check *c, const struct doc_table *t, struct circ_span at)
{
	const struct doc_block *b = check_block(c, at.block);

	while (b != NULL && b->cell != NULL) {
		if (b->cell->table == t)
			return true;
		b = b->cell->table->block;
	}
	return false;
}

/* Does it hold the letter's head: reference, date, addressees, subject? */
static bool
letterhead(const struct check *c, const struct doc_table *t)
{
	const struct circ_circular *m = &c->m->c;

	return (m->reference.text.n > 0 && within(c, t, m->reference.at)) ||
	    (m->date.year != 0 && within(c, t, m->date.at)) ||
	    (m->subject.text.n > 0 && within(c, t, m->subject.at)) ||
	    (m->naddressees > 0 && within(c, t, m->addressees[0].at));
}

/* Labels with colons in its first column? */
static bool
labels(const struct doc_table *t)
{
	uint32_t	 with = 0;

	for (uint32_t r = 0; r < t->nrows; r++) {
		const struct doc_cell *cell = doc_at(t, r, 0);
		struct circ_str	 s = { NULL, 0 };

		if (cell != NULL && cell->first != NULL)
			s = str_trim(cell->first->text);
		with += s.n > 0 && (s.s[s.n - 1] == ':' ||
		    str_ends(s, "："));
	}
	return with * 2 > t->nrows;
}

/* A table of data: three rows or more, two columns or more, most cells
   filled; layout tables are small or ragged. */
static bool
data_table(const struct check *c, const struct doc_table *t)
{
	size_t	 filled = 0;

	if (t->nrows < 3 || t->ncols < 2 || t->nrows > 5000 || labels(t) ||
	    letterhead(c, t))
		return false;
	for (uint32_t r = 0; r < t->nrows; r++)
		for (uint32_t k = 0; k < t->ncols; k++) {
			const struct doc_cell *cell = doc_at(t, r, k);

			filled += cell != NULL && cell->first != NULL &&
			    (cell->first->text.n > 0 ||
			    cell->first->next != NULL);
		}
	return filled * 10 >= (size_t)t->nrows * t->ncols * 8;
}

static void
header_rows(struct check *c)
{
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		bool	 any = false;

		if (b->kind != DOC_TABLE || b->cell != NULL ||
		    b->story != DOC_BODY || !data_table(c, b->table))
			continue;
		for (uint32_t r = 0; b->table->header != NULL &&
		    r < b->table->nrows; r++)
			any |= b->table->header[r];
		if (!any)
			check_say(c, (struct circ_span){ (uint32_t)i, 0, 0 },
			    "table %u has no row that is marked as its header",
			    b->table->number);
	}
}

/* A short bold line alone, in a document without any real heading. */
static void
fake_headings(struct check *c)
{
	const struct doc_block *first = NULL;
	size_t		 n = 0;

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];

		if (b->kind != DOC_PARA || b->story != DOC_BODY)
			continue;
		if (b->heading > 0)
			return;
		if (b->cell == NULL && b->list < 0 && b->text.n > 3 &&
		    b->text.n < 80 && b->next != NULL &&
		    b->next->kind == DOC_PARA && (doc_flags(b, 0,
		    (uint32_t)b->text.n) & DOC_BOLD)) {
			if (n++ == 0)
				first = b;
		}
	}
	if (n >= 4)
		check_say(c, (struct circ_span){ first->id, 0,
		    (uint32_t)first->text.n }, "%zu lines look like headings "
		    "but are only bold text", n);
}

static void
accessibility(struct check *c)
{
	static const char *const formats[] = { "docx", "flat-opc",
	    "word2003", "odt", "fodt" };
	bool	 office = false;

	for (size_t i = 0; i < NELEM(formats); i++)
		office |= str_eqz(c->doc->format, formats[i]);
	alt_texts(c);
	header_rows(c);
	if (!office)
		return;
	fake_headings(c);
	if (str_trim(c->doc->title).n == 0)
		check_say(c, NOWHERE_SPAN, "the file's properties have no "
		    "title for a screen reader to announce");
	if (c->doc->lang.n == 0)
		check_say(c, NOWHERE_SPAN, "the file does not say its "
		    "language, so it is read aloud in the wrong voice");
}

const struct check_rule check_access_rules[] = {
	{ { .id = "CL951", .name = "accessibility",
	    .severity = CIRC_WARNING,
	    .phrase = "picture, table, heading or title that a screen "
	    "reader cannot use",
	    .why = "Some of the readers hear the document instead of seeing "
	    "it.",
	    .example = "1 picture has no alternative text",
	    .except = "Decorative pictures that are marked so, and tables "
	    "that only set things side by side: the letter's head, labels "
	    "beside values." },
	    CHECK_HYGIENE, accessibility },
	{ { .id = NULL }, 0, NULL }
};
