/* SPDX-License-Identifier: MIT */
/* CL6xx: links and e-mail addresses. */
#include <stdlib.h>

#include "check/check.h"

/* Plain text and Markdown are conversions: their targets are lost or not
   the author's. */
static bool
converted(const struct check *c)
{
	return str_eqz(c->doc->format, "text") ||
	    str_eqz(c->doc->format, "txt") ||
	    str_eqz(c->doc->format, "markdown") ||
	    str_eqz(c->doc->format, "md");
}

static const char *
text_of(struct check *c, const struct circ_link *l)
{
	return check_short(c, l->text.text, 80);
}

/* ------------------------------------------------------------- CL601 */

static void
no_target(struct check *c)
{
	if (converted(c))
		return;
	for (size_t i = 0; i < c->m->c.nlinks; i++) {
		const struct circ_link *l = &c->m->c.links[i];
		struct circ_str	 t = str_trim(l->target);

		if ((t.n > 0 && !str_eqz(t, "#") && !str_eqz(t, "http://") &&
		    !str_eqz(t, "https://") && !str_eqz(t, "mailto:")) ||
		    check_fold(c, l->text.text).n == 0)
			continue;
		check_say(c, l->text.at, "the link \"%s\" leads nowhere (its "
		    "target is \"%s\")", text_of(c, l), check_short(c, t,
		    20));
	}
}

/* ------------------------------------------------------------- CL602 */

static struct circ_str
host_of(struct circ_str t)
{
	long	 at = str_find(t, "://", 0);
	size_t	 from = at < 0 ? 0 : (size_t)at + 3, end = from;

	while (end < t.n && strchr("/?#:", t.s[end]) == NULL) {
		if (t.s[end] == '@')
			from = end + 1;
		end++;
	}
	return str_sub(t, from, end - from);
}

static bool
private_host(struct circ_str h)
{
	static const char *const prefix[] = { "localhost", "127.", "10.",
	    "192.168.", "172.16.", "169.254.", "intranet." };
	static const char *const suffix[] = { ".local", ".internal", ".lan",
	    ".corp", ".intra" };

	for (size_t i = 0; i < NELEM(prefix); i++)
		if (str_starts(h, prefix[i]))
			return true;
	for (size_t i = 0; i < NELEM(suffix); i++)
		if (str_ends(h, suffix[i]))
			return true;
	return false;
}

bool
check_house(const struct check *c, struct circ_str url)
{
	struct circ_str	 h = host_of(url);

	for (size_t i = 0; i < c->opt->nhosts; i++)
		if (str_case_eqz(h, c->opt->hosts[i]))
			return true;
	return false;
}

/* Two schemes, "htp:", "http:/x", blanks, a host without a dot. */
static const char *
malformed(struct circ_str t)
{
	static const char *const wrong[] = { "htp:", "htps:", "http//",
	    "https//", "http;", "https;", "hhttp", "ttp:", "ttps:", "www,",
	    "http:///", "https:///" };
	struct circ_str	 h = host_of(t);

	for (size_t i = 0; i < NELEM(wrong); i++)
		if (str_starts(t, wrong[i]))
			return "is malformed at its beginning";
	if (!str_starts(t, "http://") && !str_starts(t, "https://"))
		return NULL;
	if (str_starts(h, "http") && (str_eqz(h, "http") ||
	    str_eqz(h, "https")))
		return "begins twice";
	for (size_t i = 0; i < t.n; i++)
		if (t.s[i] == ' ' || t.s[i] == '\t' || t.s[i] == '\n')
			return "holds a blank";
	if (str_find(h, ".", 0) < 0 && h.n > 0 && h.s[0] != '[')
		return "has no full host name";
	if (str_find(h, "..", 0) >= 0)
		return "has two dots in its host name";
	return NULL;
}

static const char *
wrong_url(const struct check *c, struct circ_str t)
{
	struct circ_str	 h = host_of(t);

	if (str_starts(t, "#") || str_starts(t, "mailto:") ||
	    check_house(c, t))
		return NULL;
	if (str_find(t, "safelinks.protection.outlook.com", 0) >= 0 ||
	    str_find(h, "urldefense.", 0) >= 0 ||
	    str_find(h, "linkprotect.", 0) >= 0 ||
	    str_find(h, "clicktime.", 0) >= 0)
		return "is wrapped by a mail filter (SafeLinks and its like); "
		    "copy the original address";
	if (str_starts(t, "file:") || (t.n > 1 && t.s[0] == '\\' &&
	    t.s[1] == '\\') || (t.n > 2 && t.s[1] == ':' && t.s[2] == '\\'))
		return "is a file on somebody's computer";
	if (private_host(h))
		return "is inside a private network";
	return malformed(t);
}

static void
bad_urls(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nlinks; i++) {
		const struct circ_link *l = &c->m->c.links[i];
		struct circ_str	 t = str_trim(l->target);
		const char	*why = wrong_url(c, t);

		if (why != NULL && t.n > 0)
			check_say(c, l->text.at, "the link \"%s\" leads to "
			    "\"%s\", which %s", text_of(c, l),
			    check_short(c, t, 120), why);
	}
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const char	*why;

		if (m->kind == MENTION_URL &&
		    (why = wrong_url(c, model_quote(c->m, m->at))) != NULL)
			check_say(c, m->at, "\"%s\" %s", check_words(c,
			    m->at), why);
	}
}

/* ------------------------------------------------------------- CL603 */

static int
hex(char ch)
{
	return ch >= '0' && ch <= '9' ? ch - '0' : (ch | 32) >= 'a' &&
	    (ch | 32) <= 'f' ? (ch | 32) - 'a' + 10 : -1;
}

/* An address without what does not matter: scheme, www., %xx, case, the
   slash and the marks at its end. */
static struct circ_str
bare(struct check *c, struct circ_str t)
{
	static const char *const drop[] = { "mailto:", "https://", "http://",
	    "www." };
	struct buf	 b = { 0 };

	buf_add(c->ctx, &b, "", 0);
	t = str_trim(t);
	for (size_t i = 0, n; i < t.n; i += n) {
		uint32_t	 r = utf8_get(t.s + i, t.n - i, &n);

		if (r == '%' && i + 2 < t.n && hex(t.s[i + 1]) >= 0 &&
		    hex(t.s[i + 2]) >= 0) {
			buf_addc(c->ctx, &b, (char)(hex(t.s[i + 1]) * 16 +
			    hex(t.s[i + 2])));
			n = 3;
		} else if (!rune_space(r) && !rune_invisible(r))
			buf_addu(c->ctx, &b, rune_lower(r));
	}
	t = buf_str(&b);
	for (size_t i = 0; i < NELEM(drop); i++)
		if (str_starts(t, drop[i]))
			t = str_sub(t, strlen(drop[i]), t.n);
	while (t.n > 0 && strchr("/.,;>)", t.s[t.n - 1]) != NULL)
		t.n--;
	return t;
}

static bool
is_address(struct circ_str s)
{
	long	 at = str_find(s, "@", 0);

	if (str_starts(s, "http://") || str_starts(s, "https://") ||
	    str_starts(s, "www."))
		return str_find(s, " ", 0) < 0;
	return at > 0 && str_find(s, " ", 0) < 0 &&
	    str_find(s, ".", (size_t)at) > 0;
}

static void
visible_differs(struct check *c)
{
	for (size_t i = 0; i < c->m->c.nlinks; i++) {
		const struct circ_link *l = &c->m->c.links[i];
		struct circ_str	 shown = str_trim(l->text.text), a, b;
		long		 query;
		struct found	*f;

		if (!is_address(shown) || l->target.n == 0 ||
		    l->target.s[0] == '#')
			continue;
		a = bare(c, shown);
		b = bare(c, l->target);
		if ((query = str_find(b, "?", 0)) >= 0 &&
		    str_find(a, "?", 0) < 0)
			b.n = (size_t)query;
		while (b.n > 0 && b.s[b.n - 1] == '/')
			b.n--;
		if (str_eq(a, b) || (a.n > 8 && b.n > a.n &&
		    memcmp(a.s, b.s, a.n) == 0 && strchr("/?#", b.s[a.n])))
			continue;
		f = check_say(c, l->text.at, "the text shows \"%s\", but the "
		    "link opens \"%s\"", text_of(c, l), check_short(c,
		    l->target, 120));
		check_suggest(c, f, "make both the same");
	}
}

/* ------------------------------------------------------------- CL604 */

#define MAX_LINKS 400	/* labels that are compared with each other */

static bool
says_nothing(struct circ_str label)
{
	for (const char *const *p = check_topics[CHECK_HERE]; *p != NULL; p++)
		if (str_eqz(label, *p))
			return true;
	return label.n < 4;
}

static void
label_reused(struct check *c)
{
	struct circ_str	 label[MAX_LINKS];
	size_t		 n = c->m->c.nlinks < MAX_LINKS ? c->m->c.nlinks :
	    MAX_LINKS;

	for (size_t i = 0; i < n; i++) {
		const struct circ_link *l = &c->m->c.links[i], *o = NULL;
		struct found	*f;

		label[i] = check_fold(c, l->text.text);
		if (says_nothing(label[i]) || l->target.n < 2)
			continue;
		for (size_t k = 0; k < i && o == NULL; k++)
			if (str_eq(label[k], label[i]) &&
			    c->m->c.links[k].target.n > 1 &&
			    !str_eq(bare(c, c->m->c.links[k].target),
			    bare(c, l->target)))
				o = &c->m->c.links[k];
		if (o == NULL)
			continue;
		f = check_say(c, l->text.at, "\"%s\" leads to \"%s\" here, "
		    "but to \"%s\" in %s", text_of(c, l), check_short(c,
		    l->target, 80), check_short(c, o->target, 80),
		    check_where(c, o->text.at));
		check_about(f, o->text.at);
	}
}

/* ------------------------------------------------------------- CL605 */

enum script { LATIN = 1, CYRILLIC = 2, OTHER = 4 };

static const char *
bad_email(struct circ_str s)
{
	unsigned	 scripts = 0;
	size_t		 ats = 0, dot = 0, at = 0;

	for (size_t i = 0, n; i < s.n; i += n) {
		uint32_t	 r = utf8_get(s.s + i, s.n - i, &n);

		if (r == '@') {
			ats++;
			at = i;
		} else if (r == '.') {
			if (i > 0 && s.s[i - 1] == '.')
				return "has two dots in a row";
			dot = i;
		} else if (rune_invisible(r))
			return "holds an invisible character";
		else if (rune_space(r))
			return "holds a blank";
		else if (rune_cyrillic(r))
			scripts |= CYRILLIC;
		else if (r < 0x80 && rune_letter(r))
			scripts |= LATIN;
	}
	if ((scripts & LATIN) && (scripts & CYRILLIC))
		return "mixes Latin letters with Cyrillic ones that look "
		    "alike";
	if (ats != 1)
		return ats == 0 ? "has no @" : "has more than one @";
	if (at == 0 || at + 1 >= s.n)
		return "lacks a part beside the @";
	if (dot < at || dot + 2 >= s.n)
		return "has no full domain name";
	if (s.s[at + 1] == '.' || s.s[at - 1] == '.')
		return "has a dot beside the @";
	return NULL;
}

static void
bad_emails(struct check *c)
{
	for (size_t i = 0; i < c->m->mentions.n; i++) {
		const struct mention *m = &c->m->mentions.v[i];
		const char	*why;

		if (m->kind == MENTION_EMAIL &&
		    (why = bad_email(str_trim(model_quote(c->m, m->at)))) !=
		    NULL)
			check_say(c, m->at, "the address \"%s\" %s",
			    check_words(c, m->at), why);
	}
	for (size_t i = 0; i < c->m->c.nlinks; i++) {
		const struct circ_link *l = &c->m->c.links[i];
		struct circ_str	 t = l->target;
		long		 q;
		const char	*why;

		if (!str_starts(t, "mailto:") || t.n == 7)
			continue;
		t = str_sub(t, 7, t.n);
		if ((q = str_find(t, "?", 0)) >= 0)
			t.n = (size_t)q;
		if (str_find(t, ",", 0) >= 0 || str_find(t, ";", 0) >= 0 ||
		    str_find(t, "%", 0) >= 0 || str_find(t, "{", 0) >= 0)
			continue;
		if ((why = bad_email(str_trim(t))) != NULL)
			check_quote(c, check_say(c, l->text.at, "the link "
			    "\"%s\" writes to \"%s\", which %s", text_of(c, l),
			    check_short(c, t, 80), why), t);
	}
}

const struct check_rule check_link_rules[] = {
	{ { .id = "CL601", .name = "link-nowhere", .severity = CIRC_ERROR,
	    .phrase = "link without a target",
	    .why = "Readers who want to register click, and nothing "
	    "happens.",
	    .example = "the link \"Event Registration\" leads nowhere (its "
	    "target is \"#\")",
	    .except = "Plain text and Markdown, which lose targets when "
	    "they are made." }, 0, no_target },
	{ { .id = "CL602", .name = "bad-url", .severity = CIRC_ERROR,
	    .phrase = "private, wrapped or malformed address",
	    .why = "It opens for the author and for nobody else, or tells "
	    "whom the mail was for.",
	    .example = "the link \"Registration\" leads to "
	    "\"https://eur03.safelinks.protection.outlook.com/...\", which "
	    "is wrapped by a mail filter",
	    .except = "Hosts that the configuration allows." },
	    0, bad_urls },
	{ { .id = "CL603", .name = "link-differs",
	    .severity = CIRC_WARNING,
	    .phrase = "visible address and target differ",
	    .why = "Those who read on paper and those who click end in "
	    "different places.",
	    .example = "the text shows \"a@itu.int\", but the link opens "
	    "\"mailto:b@itu.int\"",
	    .except = "Differences of scheme, case, a final slash, "
	    "percent-encoding and what follows a question mark." },
	    0, visible_differs },
	{ { .id = "CL604", .name = "label-reused",
	    .severity = CIRC_WARNING,
	    .phrase = "one label leads to two places",
	    .why = "Readers take the same words for the same page.",
	    .example = "\"Event Registration\" leads to "
	    "\"https://a.example/\" here, but to \"https://b.example/\" in "
	    "paragraph 12",
	    .except = "\"here\", \"link\", \"website\" and their like." },
	    0, label_reused },
	{ { .id = "CL605", .name = "bad-email", .severity = CIRC_ERROR,
	    .phrase = "e-mail address that cannot work",
	    .why = "Replies come back or go astray.",
	    .example = "the address \"fаnny@itu.int\" mixes Latin letters "
	    "with Cyrillic ones that look alike",
	    .except = "Addresses wholly in another script." },
	    0, bad_emails },
	{ { .id = NULL }, 0, NULL }
};
