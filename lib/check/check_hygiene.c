/* SPDX-License-Identifier: MIT */
/* CL90x: what should not leave the house with a document. */
#include "check/check.h"

/* The facts of some kinds: how many, the first one, whose. */
struct tally {
	size_t		 n;
	const struct doc_fact *first;
};

static struct tally
count(const struct check *c, enum doc_fact_kind kind)
{
	struct tally	 t = { 0, NULL };

	for (size_t i = 0; i < c->doc->nfacts; i++)
		if (c->doc->facts[i].kind == kind) {
			if (t.n++ == 0)
				t.first = &c->doc->facts[i];
		}
	return t;
}

static void
tracked(struct check *c)
{
	static const struct { enum doc_fact_kind kind; const char *what; }
	row[] = {
		{ DOC_INSERTION, "tracked insertion" },
		{ DOC_DELETION, "tracked deletion" },
		{ DOC_FORMAT_CHANGE, "tracked change of format" },
		{ DOC_COMMENTED, "comment" },
	};

	for (size_t i = 0; i < NELEM(row); i++) {
		struct tally	 t = count(c, row[i].kind);

		if (t.n == 0)
			continue;
		check_quote(c, check_say(c, t.first->at, "the file still "
		    "holds %zu %s%s; the first one: \"%s\"%s%s", t.n,
		    row[i].what, t.n == 1 ? "" : "s", check_short(c,
		    t.first->text, 60), t.first->extra.n > 0 ? " by " : "",
		    t.first->extra.n > 0 ? check_short(c, t.first->extra, 40) :
		    ""), str_of(check_short(c, t.first->text, 120)));
	}
}

static size_t
count_words(struct circ_str s)
{
	size_t	 n = 0, len;
	bool	 in = false;

	for (size_t i = 0; i < s.n; i += len) {
		bool	 blank = rune_space(utf8_get(s.s + i, s.n - i, &len));

		n += !blank && !in;
		in = !blank;
	}
	return n;
}

static void
hidden(struct check *c)
{
	const struct doc_fact *first = NULL;
	size_t		 n = 0;

	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *f = &c->doc->facts[i];

		if (f->kind != DOC_HIDDEN || count_words(f->text) == 0)
			continue;
		n += count_words(f->text);
		if (first == NULL)
			first = f;
	}
	if (first != NULL)
		check_quote(c, check_say(c, first->at, "%zu word%s of the "
		    "text %s hidden: \"%s\"", n, n == 1 ? "" : "s", n == 1 ?
		    "is" : "are", check_short(c, first->text, 80)),
		    str_of(check_short(c, first->text, 120)));
}

/* "XX June", "[TBC]": two capitals X alone, or words in square brackets
   that say so. */
static bool
lone_xx(struct circ_str t, size_t *off, size_t *len)
{
	for (size_t i = 0; i + 1 < t.n; i++) {
		size_t	 n = 0, k;

		while (i + n < t.n && t.s[i + n] == 'X')
			n++;
		if (n < 2) {
			i += n;
			continue;
		}
		/* Roman numerals: XX, XXX alone; a day is followed by a word
		   that begins a month, so "XX." and "XX/" count too */
		k = i + n;
		if ((i == 0 || strchr(" ([/.-:", t.s[i - 1]) != NULL) &&
		    (k < t.n && strchr("/]:", t.s[k]) != NULL)) {
			*off = i;
			*len = n;
			return true;
		}
		if (n >= 2 && (i == 0 || t.s[i - 1] == ' ') && k + 1 < t.n &&
		    t.s[k] == ' ' && n != 3) {
			static const char *const month[] = { "Jan", "Feb",
			    "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
			    "Oct", "Nov", "Dec", "jan", "fév", "mar", "avr",
			    "mai", "juin", "juil", "août", "sept", "oct",
			    "nov", "déc", "de ", "янв", "фев", "мар", "апр",
			    "мая", "июн", "июл", "авг", "сен", "окт", "ноя",
			    "дек" };

			for (size_t m = 0; m < NELEM(month); m++)
				if (str_starts(str_sub(t, k + 1, t.n),
				    month[m])) {
					*off = i;
					*len = n;
					return true;
				}
		}
		i = k;
	}
	return false;
}

static bool
bracketed(struct check *c, struct circ_str t, size_t *off, size_t *len)
{
	for (size_t i = 0; i < t.n; i++) {
		size_t	 end;

		if (t.s[i] != '[' && t.s[i] != '<')
			continue;
		for (end = i + 1; end < t.n && end < i + 60 &&
		    t.s[end] != ']' && t.s[end] != '>'; end++)
			;
		if (end == t.n || (t.s[end] != ']' && t.s[end] != '>'))
			continue;
		*off = i;
		*len = end + 1 - i;
		if (check_topic(c, CHECK_UNFINISHED, str_sub(t, i, *len)) !=
		    NULL)
			return true;
	}
	return false;
}

static void
placeholders(struct check *c)
{
	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *f = &c->doc->facts[i];

		if (f->kind == DOC_PLACEHOLDER)
			check_quote(c, check_say(c, f->at, "a field of the "
			    "form is not filled in: \"%s\"", check_short(c,
			    f->text, 60)), f->text);
	}
	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		size_t	 off, len;

		if (b->kind != DOC_PARA || b->text.n == 0)
			continue;
		if (bracketed(c, b->text, &off, &len) ||
		    lone_xx(b->text, &off, &len))
			check_say(c, (struct circ_span){ (uint32_t)i,
			    (uint32_t)off, (uint32_t)len }, "\"%s\" is still "
			    "to be filled in", check_short(c, str_sub(b->text,
			    off, len + 12), 60));
		for (size_t k = 0; k < b->nruns; k++)
			if ((b->runs[k].flags & DOC_HIGHLIGHT) &&
			    str_trim(str_sub(b->text, b->runs[k].off,
			    b->runs[k].len)).n > 0) {
				check_say(c, (struct circ_span){ (uint32_t)i,
				    b->runs[k].off, b->runs[k].len },
				    "\"%s\" is highlighted, as drafts are",
				    check_short(c, str_sub(b->text,
				    b->runs[k].off, b->runs[k].len), 60));
				break;
			}
	}
}

/* "J. Doe", "Jane Doe", "doe": not "Bureau", "ITU", "Secretariat". */
static bool
personal(struct circ_str name)
{
	static const char *const office[] = { "itu", "uit", "bureau",
	    "secretariat", "office", "union", "nations", "unit", "division",
	    "department", "service", "admin", "administrator", "user",
	    "microsoft", "word", "libreoffice", "python", "template",
	    "author", "unknown" };
	size_t	 n = 0;

	for (size_t i = 0; i < NELEM(office); i++)
		for (size_t k = 0; k + strlen(office[i]) <= name.n; k++)
			if (str_case_eqz(str_sub(name, k, strlen(office[i])),
			    office[i]))
				return false;
	for (size_t i = 0, len; i < name.n; i += len)
		n += rune_letter(utf8_get(name.s + i, name.n - i, &len));
	return n >= 3 && count_words(name) >= 2;
}

static void
metadata(struct check *c)
{
	static const char *const who[] = { "lastModifiedBy", "creator",
	    "manager", "last-modified-by", "initial-creator" };

	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *f = &c->doc->facts[i];

		if (f->kind != DOC_PROPERTY || !personal(f->extra))
			continue;
		for (size_t k = 0; k < NELEM(who); k++)
			if (str_case_eqz(f->text, who[k]) ||
			    str_ends(f->text, who[k]))
				check_quote(c, check_say(c, f->at, "the "
				    "file's property %s names a person: "
				    "\"%s\"", check_short(c, f->text, 40),
				    check_short(c, f->extra, 60)), f->extra);
	}
}

static void
external(struct check *c)
{
	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *f = &c->doc->facts[i];
		struct circ_str	 t = f->extra.n > 0 ? f->extra : f->text;

		if (f->kind == DOC_EXTERNAL && !check_house(c, t))
			check_quote(c, check_say(c, f->at, "the file loads "
			    "content from outside: \"%s\"", check_short(c, t,
			    120)), t);
	}
}

static void
say_active(struct check *c, const struct doc_fact *f, const char *what)
{
	struct circ_str	 t = f->extra.n > 0 ? f->extra : f->text;

	check_quote(c, check_say(c, f->at, "the file holds %s: \"%s\"", what,
	    check_short(c, t, 80)), t);
}

/* Figures that a chart was made of; no program runs, so it but warns. */
static void
chart_workbooks(struct check *c)
{
	for (size_t i = 0; i < c->doc->nfacts; i++) {
		const struct doc_fact *f = &c->doc->facts[i];
		struct found	*v;

		if (f->kind != DOC_OLE || !str_eqz(f->extra, "chart"))
			continue;
		v = check_say(c, f->at, "a chart brings its whole workbook: "
		    "\"%s\"", check_short(c, f->text, 80));
		check_lower(c, v, CIRC_WARNING);
		check_quote(c, v, f->text);
		check_suggest(c, v, "paste the chart as a picture");
		return;
	}
}

static void
active(struct check *c)
{
	static const struct { enum doc_fact_kind kind; const char *what; }
	row[] = {
		{ DOC_MACRO, "macros, which mail filters refuse" },
		{ DOC_OLE, "an embedded object of another program" },
		{ DOC_DDE, "a DDE field, which can start programs" },
		{ DOC_ALTCHUNK, "another whole document in itself" },
		{ DOC_ACTIVEX, "ActiveX controls" },
	};

	for (size_t i = 0; i < NELEM(row); i++)
		for (size_t k = 0; k < c->doc->nfacts; k++) {
			const struct doc_fact *f = &c->doc->facts[k];

			if (f->kind != row[i].kind ||
			    str_eqz(f->extra, "chart"))
				continue;
			say_active(c, f, row[i].what);
			break;
		}
	chart_workbooks(c);
}

/* Marks that nobody sees and that break searching and addresses. */
static bool
invisible_in_address(const struct check *c, const struct mention *m)
{
	const struct doc_block *b = check_block(c, m->at.block);
	struct circ_str	 t = model_quote(c->m, m->at);

	if (b == NULL || (m->kind != MENTION_EMAIL && m->kind != MENTION_URL))
		return false;
	for (size_t i = 0, n; i < t.n; i += n) {
		uint32_t r = utf8_get(t.s + i, t.n - i, &n);

		/* zero-width joiners and bidi marks belong to Arabic and
		   Persian text, never to an address */
		if (rune_invisible(r))
			return true;
	}
	return false;
}

static bool
draft_mark(struct check *c, const struct doc_block *b)
{
	struct circ_str	 folded;

	if (b->kind != DOC_PARA || b->text.n == 0 || b->text.n > 40 ||
	    (b->story != DOC_HEADER && b->story != DOC_FOOTER &&
	    b->story != DOC_TEXTBOX))
		return false;
	folded = check_fold(c, b->text);
	for (const char *const *p = check_topics[CHECK_DRAFTMARK]; *p != NULL;
	    p++)
		if (str_eqz(folded, *p) || (check_holds(folded, *p) &&
		    folded.n < strlen(*p) + 12))
			return true;
	return false;
}

static void
draft_marks(struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++)
		if (invisible_in_address(c, &c->m->mentions.v[i]))
			check_say(c, c->m->mentions.v[i].at, "\"%s\" holds an "
			    "invisible character, so that copying it fails",
			    check_words(c, c->m->mentions.v[i].at));
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (draft_mark(c, c->doc->blocks[i]))
			check_say(c, (struct circ_span){ (uint32_t)i, 0,
			    (uint32_t)c->doc->blocks[i]->text.n }, "\"%s\" "
			    "marks every page as not final", check_short(c,
			    c->doc->blocks[i]->text, 60));
}

/* -------------------------------------------- CL908: acronyms, spelling */

static const char *const known[] = { "ITU", "UIT", "UN", "UNESCO", "UNICEF",
    "WHO", "UTC", "GMT", "CET", "CEST", "EU", "USA", "UK", "PDF", "URL",
    "TV", "ID", "ISO", "IEC", "AI", "IT", "OK", "ICT", "ICTS", "TSB", "BDT",
    "BR", "NGO", "VIP", "PM", "AM", "USB", "WWW", "HTML", "FAX", "TEL",
    "CEO", "RSVP", "ANNEX", "IAEA", "WTO", "WMO", "NB", "PO", "TBC", "TBD" };

static bool
known_acronym(const struct check *c, struct circ_str a)
{
	for (size_t i = 0; i < NELEM(known); i++)
		if (str_eqz(a, known[i]))
			return true;
	for (size_t i = 0; i < c->opt->nacronyms; i++)
		if (str_eqz(a, c->opt->acronyms[i]))
			return true;
	return false;
}

#define ACRONYMS 64

struct acronym {
	struct circ_str	 text;
	struct circ_span at;
	size_t		 uses;
	bool		 defined;
};

static bool
upper_ascii(char ch)
{
	return ch >= 'A' && ch <= 'Z';
}

static bool
wordy(char ch)
{
	return upper_ascii(ch) || (ch >= 'a' && ch <= 'z') ||
	    (ch >= '0' && ch <= '9') || (unsigned char)ch >= 0x80 ||
	    ch == '/' || ch == '-' || ch == '_' || ch == '@' || ch == '.';
}

static void
see(struct acronym *v, size_t *n, struct circ_str text, struct circ_span at,
    bool defined)
{
	for (size_t i = 0; i < *n; i++)
		if (str_eq(v[i].text, text)) {
			v[i].uses++;
			v[i].defined |= defined;
			return;
		}
	if (*n < ACRONYMS)
		v[(*n)++] = (struct acronym){ text, at, 1, defined };
}

static void
scan_acronyms(const struct doc_block *b, struct acronym *v, size_t *n)
{
	struct circ_str	 t = b->text;
	size_t		 capitals = 0, letters = 0;

	for (size_t i = 0; i < t.n; i++) {
		capitals += upper_ascii(t.s[i]);
		letters += t.s[i] >= 'a' && t.s[i] <= 'z';
	}
	if (capitals > letters)
		return;			/* a line in capitals */
	for (size_t i = 0; i < t.n; i++) {
		size_t	 from = i;

		while (i < t.n && upper_ascii(t.s[i]))
			i++;
		if (i - from < 2 || i - from > 6 || (from > 0 &&
		    wordy(t.s[from - 1])) || (i < t.n && wordy(t.s[i]) &&
		    t.s[i] != '.')) {
			while (i < t.n && wordy(t.s[i]))
				i++;
			continue;
		}
		see(v, n, str_sub(t, from, i - from), (struct circ_span){
		    b->id, (uint32_t)from, (uint32_t)(i - from) },
		    (from > 0 && t.s[from - 1] == '(') ||
		    (i + 1 < t.n && t.s[i] == ' ' && t.s[i + 1] == '('));
	}
}

/* Two spellings of one word in one text. */
static const struct { const char *a, *b; } spellings[] = {
	{ "centre", "center" }, { "centred", "centered" },
	{ "programme", "program" }, { "organisation", "organization" },
	{ "organise", "organize" }, { "organised", "organized" },
	{ "colour", "color" }, { "labour", "labor" },
	{ "behaviour", "behavior" }, { "analyse", "analyze" },
	{ "centres", "centers" }, { "programmes", "programs" },
};

static void
spelling(struct check *c)
{
	const struct doc_block *has[2][NELEM(spellings)] = { { NULL } };

	for (size_t i = 0; i < c->doc->nblocks; i++) {
		const struct doc_block *b = c->doc->blocks[i];
		struct circ_str	 f;

		if (b->kind != DOC_PARA || b->text.n < 8)
			continue;
		f = check_fold(c, b->text);
		for (size_t k = 0; k < NELEM(spellings); k++) {
			if (has[0][k] == NULL && check_holds(f, spellings[k].a))
				has[0][k] = b;
			if (has[1][k] == NULL && check_holds(f, spellings[k].b))
				has[1][k] = b;
		}
	}
	for (size_t k = 0; k < NELEM(spellings); k++)
		if (has[0][k] != NULL && has[1][k] != NULL)
			check_quote(c, check_say(c, (struct circ_span){
			    has[1][k]->id, 0, 0 }, "\"%s\" and \"%s\" are "
			    "both used", spellings[k].a, spellings[k].b),
			    str_of(spellings[k].b));
}

static void
acronyms(struct check *c)
{
	struct acronym	 v[ACRONYMS];
	size_t		 n = 0;

	if (str_eqz(c->m->c.language.text, "en"))
		spelling(c);
	for (size_t i = 0; i < c->doc->nblocks; i++)
		if (c->doc->blocks[i]->kind == DOC_PARA &&
		    c->doc->blocks[i]->story == DOC_BODY)
			scan_acronyms(c->doc->blocks[i], v, &n);
	for (size_t i = 0; i < n; i++)
		if (!v[i].defined && v[i].uses >= 2 &&
		    !known_acronym(c, v[i].text))
			check_say(c, v[i].at, "\"%s\" is used %zu times and "
			    "nowhere explained", check_short(c, v[i].text, 20),
			    v[i].uses);
}

#define HYGIENE (CHECK_HYGIENE)

const struct check_rule check_hygiene_rules[] = {
	{ { .id = "CL901", .name = "tracked-changes",
	    .severity = CIRC_ERROR,
	    .phrase = "tracked changes or comments",
	    .why = "Readers see what was struck, by whom, and what "
	    "colleagues said of it.",
	    .example = "the file still holds 3 tracked insertions; the first "
	    "one: \"in principle\" by J. Doe",
	    .except = "Nothing: accept or reject all changes and delete all "
	    "comments." }, HYGIENE | CHECK_DRAFT, tracked },
	{ { .id = "CL902", .name = "hidden-text", .severity = CIRC_ERROR,
	    .phrase = "hidden text",
	    .why = "It is hidden on the page only; searching and copying "
	    "bring it out.",
	    .example = "14 words of the text are hidden: \"ask the legal "
	    "unit first\"",
	    .except = "What word processors hide in tables of contents." },
	    HYGIENE | CHECK_DRAFT, hidden },
	{ { .id = "CL903", .name = "placeholder", .severity = CIRC_ERROR,
	    .phrase = "something is still to be filled in",
	    .why = "It was meant to be replaced before publication.",
	    .example = "\"XX June 2025\" is still to be filled in",
	    .except = "Roman numerals, and brackets that hold ordinary "
	    "words." }, HYGIENE | CHECK_DRAFT, placeholders },
	{ { .id = "CL904", .name = "metadata", .severity = CIRC_WARNING,
	    .phrase = "the file's properties name a person",
	    .why = "The name travels with the file to everybody.",
	    .example = "the file's property lastModifiedBy names a person: "
	    "\"J. Doe\"",
	    .except = "Organizations and programs as authors." },
	    HYGIENE, metadata },
	{ { .id = "CL905", .name = "external-content",
	    .severity = CIRC_ERROR,
	    .phrase = "content from outside the file",
	    .why = "Opening the letter asks a server for it: it fails "
	    "outside the house, and tells the server who reads.",
	    .example = "the file loads content from outside: "
	    "\"\\\\srv\\x.dotx\"",
	    .except = "Ordinary links, and hosts that the configuration "
	    "allows." }, HYGIENE, external },
	{ { .id = "CL906", .name = "active-content",
	    .severity = CIRC_ERROR,
	    .phrase = "macros, embedded objects and their like",
	    .why = "Mail filters refuse the file, and readers are right to "
	    "distrust it.",
	    .example = "the file holds macros, which mail filters refuse: "
	    "\"vbaProject.bin\"",
	    .except = "Pictures and drawings. The workbook behind a chart "
	    "is a warning." }, HYGIENE, active },
	{ { .id = "CL907", .name = "draft-mark", .severity = CIRC_WARNING,
	    .phrase = "mark of a draft, or invisible character",
	    .why = "A final letter that says \"Draft\" on each page is not "
	    "believed; an invisible character breaks an address.",
	    .example = "\"fanny@itu.int\" holds an invisible character, so "
	    "that copying it fails",
	    .except = "Marks of direction in Arabic text." },
	    HYGIENE, draft_marks },
	{ { .id = "CL908", .name = "acronym", .severity = CIRC_STYLE,
	    .phrase = "acronym not explained, or spelling mixed",
	    .why = "Readers of 193 countries do not share the house's "
	    "acronyms.",
	    .example = "\"COP\" is used 4 times and nowhere explained",
	    .except = "Acronyms that everybody knows, and those that the "
	    "configuration lists." }, HYGIENE, acronyms },
	{ { .id = NULL }, 0, NULL }
};
