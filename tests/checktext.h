/* SPDX-License-Identifier: MIT */
/*
 * A letter in HTML, made of parts, and whether a rule finds its words in it.
 */
#ifndef CHECKTEXT_H
#define CHECKTEXT_H

#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"
#include "tap.h"

#define LETTER(ref, date, to, subject, body) \
	"<table><tr><td>Ref:</td><td>" ref "</td><td>" date "</td></tr>" \
	"</table><p>To:</p><ul>" to "</ul><p>Subject: <b>" subject \
	"</b></p><p>Dear Sir/Madam,</p>" body \
	"<p>Yours faithfully,</p><p>(Signed)</p><p>Ada Marek<br>Director</p>"
#define MEMBERS "<li>Administrations of Member States</li>" \
	"<li>Sector Members</li>"
#define USUAL(subject, body) LETTER("Circular BDT/DNE/065", \
	"Geneva, 21 May 2025", MEMBERS, subject, body)
#define MEETING "Workshop on numbering, Geneva, 5 June 2025"
#define INVITE "<p>I am pleased to invite you to the workshop on numbering, " \
	"which will be held in Geneva, Switzerland on Thursday, 5 June 2025 " \
	"from 14:00 to 16:00 Geneva time.</p>"
#define ONLINE "<p>I am pleased to invite you to the online workshop on " \
	"numbering, which will be held virtually on 5 June 2025 from 14:00 " \
	"to 16:00 "
#define ROW(time, what) "<tr><td>" time "</td><td>" what "</td></tr>"
#define AGENDA(rows) "<h2>Agenda</h2><table><tr><th>Time</th><th>Item</th>" \
	"</tr>" rows "</table>"

static bool
holds(struct circ_str s, const char *words)
{
	return *words == '\0' || str_find(s, words, 0) >= 0;
}

/* The rule's finding that quotes or says the words. */
static const struct circ_finding *
look(const struct circ_finding *v, size_t n, const char *rule,
    const char *words)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(v[i].rule->id, rule) == 0 && (words == NULL ||
		    holds(v[i].quote, words) || holds(v[i].message, words)))
			return &v[i];
	return NULL;
}

static void
all_said(const struct circ_finding *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		printf("# %s: %s: %s\n", v[i].rule->id, v[i].where.s != NULL ?
		    v[i].where.s : "", v[i].message.s);
}

static void
check_html(const char *rule, const char *quote, const char *lang,
    const char *html)
{
	struct circ	*c = circ_new(NULL);
	const struct circ_finding *v = NULL, *f;
	size_t		 n = 0;
	char		*page = NULL;
	bool		 good;

	if (asprintf(&page, "<!DOCTYPE html><html lang=\"%s\"><body>%s"
	    "</body></html>", lang, html) == -1 ||
	    circ_read(c, page, strlen(page), "x.html") != CIRC_OK ||
	    circ_check(c, NULL, &v, &n) != CIRC_OK) {
		tap_ok(false, "%s: %s", rule, circ_message(c));
		circ_free(c);
		free(page);
		return;
	}
	f = look(v, n, rule, quote);
	good = quote == NULL ? f == NULL : f != NULL;
	tap_ok(good, "%s %s%s", rule, quote == NULL ? "is silent" :
	    "finds ", quote == NULL ? "" : quote);
	if (!good)
		all_said(v, n);
	circ_free(c);
	free(page);
}

#endif
