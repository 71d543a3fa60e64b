/* SPDX-License-Identifier: MIT */
/* CL7xx: to whom the letter goes. */
#include "check/check.h"

static void
addressees(struct check *c)
{
	size_t		 n = c->m->c.naddressees;
	struct circ_str	*folded;

	if (n == 0) {
		check_say(c, NOWHERE_SPAN, "the %s names no addressees",
		    c->m->c.type.text.s);
		return;
	}
	folded = arena_array(c->ctx, n, sizeof(*folded));
	for (size_t i = 0; i < n; i++)
		folded[i] = check_fold(c, c->m->c.addressees[i].text);
	for (size_t i = 0; i < n && i < 300; i++)
		for (size_t k = 0; k < i; k++) {
			struct found	*f;

			if (folded[i].n == 0 || !str_eq(folded[i], folded[k]))
				continue;
			f = check_say(c, c->m->c.addressees[i].at, "\"%s\" is "
			    "listed twice among the addressees",
			    check_short(c, c->m->c.addressees[i].text, 80));
			check_about(f, c->m->c.addressees[k].at);
			check_suggest(c, f, "strike one of the two");
			break;
		}
}

/* Groups that letters invite: each with the words for it, folded. */
struct group {
	const char	*name;
	const char	*words[12];
};

static const struct group groups[] = {
	{ "civil society", { "civil society", "societe civile",
	    "sociedad civil", "гражданского общества", "гражданское общество",
	    "民间团体", "公民社会", "民间社会", "المجتمع المدني", NULL } },
	{ "industry", { "industry leaders", "private sector", "industry",
	    "companies", "secteur prive", "sector privado",
	    "частного сектора", "частныи сектор", "私营部门", "业界",
	    "القطاع الخاص", NULL } },
	{ "academia", { "academia", "universities", "universites",
	    "etablissements universitaires", "instituciones academicas",
	    "академические организации", "академических организации",
	    "学术成员", "学术界", "الهيئات الاكاديميه", NULL } },
	{ "regulators", { "regulatory authorities", "regulators",
	    "regulateurs", "reguladores", "регуляторные органы",
	    "监管机构", "الهيئات التنظيميه", NULL } },
};

/* Does the sentence bring people together? */
static const char *const brings[] = { "bring together", "brings together",
    "will gather", "we invite", "are invited", "is open to",
    "reunira", "sont invites", "reunira a", "estan invitados",
    "соберет", "приглашаются", "汇聚", "邀请", "يجمع", "مدعوون", NULL };

static const char *
group_words(struct circ_str folded, const struct group *g)
{
	for (const char *const *w = g->words; *w != NULL; w++)
		if (check_holds(folded, *w))
			return *w;
	return NULL;
}

static bool
gathers(struct circ_str folded)
{
	for (const char *const *w = brings; *w != NULL; w++)
		if (check_holds(folded, *w))
			return true;
	return false;
}

static bool
addressed(struct check *c, const struct group *g)
{
	for (size_t i = 0; i < c->m->c.naddressees; i++)
		if (group_words(check_fold(c, c->m->c.addressees[i].text), g)
		    != NULL)
			return true;
	for (size_t i = 0; i < c->m->c.ncopies; i++)
		if (group_words(check_fold(c, c->m->c.copies[i].text), g) !=
		    NULL)
			return true;
	return false;
}

static void
not_addressed(struct check *c)
{
	bool	 told[NELEM(groups)] = { false };

	if (c->m->c.naddressees < 2)
		return;
	for (const struct doc_block *b = c->doc->body; b != NULL;
	    b = b->next) {
		struct circ_str	 folded;

		if (b->kind != DOC_PARA || b->text.n < 40 ||
		    b->id <= c->m->c.addressees[0].at.block)
			continue;
		folded = check_fold(c, b->text);
		if (!gathers(folded))
			continue;
		for (size_t i = 0; i < NELEM(groups); i++) {
			const char *w = told[i] ? NULL :
			    group_words(folded, &groups[i]);

			if (w == NULL || addressed(c, &groups[i]))
				continue;
			told[i] = true;
			check_quote(c, check_say(c, (struct circ_span){ b->id,
			    0, (uint32_t)b->text.n }, "the letter speaks of "
			    "bringing \"%s\" together, but no addressee is "
			    "of that group", w), str_of(check_short(c,
			    b->text, 160)));
		}
	}
}

const struct check_rule check_addressee_rules[] = {
	{ { .id = "CL701", .name = "addressees", .severity = CIRC_ERROR,
	    .phrase = "no addressees, or one listed twice",
	    .why = "The registry cannot send out what names nobody; who is "
	    "listed twice gets it twice.",
	    .example = "\"ITU Academia\" is listed twice among the "
	    "addressees",
	    .except = "Agendas and concept notes. With "
	    "--profile=archive it is a warning." },
	    CHECK_LETTER | CHECK_MISSING, addressees },
	{ { .id = "CL702", .name = "not-addressed", .severity = CIRC_INFO,
	    .phrase = "a group is invited and not addressed",
	    .why = "The people whom the meeting is meant to bring together "
	    "will not hear of it.",
	    .example = "the letter speaks of bringing \"civil society\" "
	    "together, but no addressee is of that group",
	    .except = "Groups that the text only mentions." },
	    CHECK_LETTER, not_addressed },
	{ { .id = NULL }, 0, NULL }
};
