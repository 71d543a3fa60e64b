/* SPDX-License-Identifier: MIT */
/*
 * Reports: findings as text, JSON Lines, SARIF, JUnit, checkstyle, CSV and
 * one HTML page.  Each format is a row of functions; a report is a head, a
 * fragment per document, joiners and a tail, so that workers can send
 * fragments.
 */
#ifndef REPORT_H
#define REPORT_H

#include "write/write.h"

struct report {
	const struct model *m;		/* NULL: the file was not read */
	const struct circ_finding *v;
	size_t		 n;
	unsigned	 flags;
	const struct circ_rule *(*rule_at)(size_t);
};

struct report_format {
	void		(*head)(struct ctx *, const struct report *,
			    struct out *);
	void		(*body)(struct ctx *, const struct report *,
			    struct out *);
	void		(*tail)(struct ctx *, const struct report *,
			    const struct circ_counts *, struct out *);
	const char	*joiner;
};

extern const struct report_format report_formats[];	/* enum circ_report */

/* text.c, json.c, xml.c, html.c of the reports */
void	 report_text(struct ctx *, const struct report *, struct out *);
void	 report_csv_head(struct ctx *, const struct report *, struct out *);
void	 report_csv(struct ctx *, const struct report *, struct out *);
void	 report_jsonl(struct ctx *, const struct report *, struct out *);
void	 report_sarif_head(struct ctx *, const struct report *, struct out *);
void	 report_sarif(struct ctx *, const struct report *, struct out *);
void	 report_sarif_tail(struct ctx *, const struct report *,
	    const struct circ_counts *, struct out *);
void	 report_junit_head(struct ctx *, const struct report *, struct out *);
void	 report_junit(struct ctx *, const struct report *, struct out *);
void	 report_junit_tail(struct ctx *, const struct report *,
	    const struct circ_counts *, struct out *);
void	 report_checkstyle_head(struct ctx *, const struct report *,
	    struct out *);
void	 report_checkstyle(struct ctx *, const struct report *, struct out *);
void	 report_checkstyle_tail(struct ctx *, const struct report *,
	    const struct circ_counts *, struct out *);
void	 report_html_head(struct ctx *, const struct report *, struct out *);
void	 report_html(struct ctx *, const struct report *, struct out *);
void	 report_html_tail(struct ctx *, const struct report *,
	    const struct circ_counts *, struct out *);

/* A finding's number among rules, for SARIF's ruleIndex. */
size_t	 report_rule_index(const struct report *, const struct circ_rule *);
const char *report_severity(enum circ_severity);
/* The file that a report is about; "" if it has no finding and no model. */
struct circ_str report_source(const struct report *);

/* Escaped text: XML text or attribute (what XML cannot hold becomes U+FFFD),
   a CSV field, a line of text. */
void	 report_put_xml(struct ctx *, struct out *, struct circ_str);
void	 report_put_csv(struct ctx *, struct out *, struct circ_str);
void	 report_put_line(struct ctx *, struct out *, struct circ_str);

/* report_timeline.c: the agendas of a circular as SVG, in HTML. */
void	 report_timeline(struct ctx *, const struct report *, struct out *);

/* report_page.c: what every page begins with. */
extern const char report_page_style[];
extern const char report_page_script[];

#endif
