/* SPDX-License-Identifier: MIT */
/*
 * Checks: rules over the model, its mentions and the block tree.
 *
 * A rule is one row and one function.  Rows stand in the file of their
 * group (check_zone.c holds CL3xx ...), sorted by id; check.c puts the
 * groups together, runs them, and gives each finding its place, its words,
 * its severity and its relatives.  A rule only looks and says.
 */
#ifndef CHECK_H
#define CHECK_H

#include "doc/doc.h"
#include "model/model.h"

#define CHECK_LETTER 0x1u	/* only letters and circulars */
#define CHECK_HYGIENE 0x2u	/* left out of the archive profile */
#define CHECK_MISSING 0x4u	/* archive: warns, what is out is out */
#define CHECK_BATCH 0x8u	/* not decided by one document */
#define CHECK_DRAFT 0x10u	/* draft: warns */

struct check;
struct check_rule {
	struct circ_rule pub;
	unsigned	 flags;
	void		(*run)(struct check *);
};

#define CHECK_ABOUT 6

/* A finding in the making. */
struct found {
	struct circ_finding pub;
	struct circ_span about[CHECK_ABOUT];	/* spans of the same cause */
	size_t		 nabout;
};

/* A place in a block, and the sign that closes the quotation open there. */
struct check_quotes {
	uint32_t	 block, close;
	size_t		 off;
};

struct check {
	struct ctx	*ctx;
	const struct doc *doc;
	const struct model *m;
	const struct circ_check_options *opt;
	const struct check_rule *rule;		/* that runs */
	VEC(struct found) found;
	struct check_zones *zones;		/* opened so far */
	struct check_quotes *quotes;	/* where check_quoted stands */
	struct check_rows *rows;	/* by block; made when asked */
	struct buf	 folded;	/* room that check_look.c uses again */
};

struct check_group {
	const struct check_rule *rows;
	size_t		 n;
};

extern const struct check_rule check_file_rules[];
extern const struct check_rule check_reference_rules[];
extern const struct check_rule check_date_rules[];
extern const struct check_rule check_zone_rules[];
extern const struct check_rule check_agenda_rules[];
extern const struct check_rule check_annex_rules[];
extern const struct check_rule check_field_rules[];
extern const struct check_rule check_link_rules[];
extern const struct check_rule check_addressee_rules[];
extern const struct check_rule check_hygiene_rules[];
extern const struct check_rule check_access_rules[];

/* The catalogue in order; ends with a row whose id is NULL. */
const struct check_rule *check_row(size_t i);

/* What a call of check_run() gives. */
struct check_result {
	const struct circ_finding *v;
	size_t		 n;
};
void	 check_run(struct ctx *, const struct doc *, const struct model *,
	    const struct circ_check_options *, struct check_result *);
/* A finding from outside the document. */
void	 check_outside(struct ctx *, const struct circ_check_options *,
	    const char *source, const char *rule, const char *quote,
	    const char *message, struct check_result *);

/* ------------------------------------------------- what rules use to say */

/* A finding of the running rule; NULL if the rule is off. */
struct found *check_say(struct check *, struct circ_span, const char *fmt,
	    ...) __attribute__((format(printf, 3, 4)));
/* A lesser case of the rule: this severity at most, unless re-graded. */
void	 check_lower(struct check *, struct found *, enum circ_severity);
/* Words to quote instead of those of the span. */
void	 check_quote(struct check *, struct found *, struct circ_str);
void	 check_suggest(struct check *, struct found *, const char *fmt, ...)
	    __attribute__((format(printf, 3, 4)));
/* Another place of the same cause: findings that share one are related. */
void	 check_about(struct found *, struct circ_span);

/* ---------------------------------------------------- what rules look at */

#define NOWHERE_SPAN ((struct circ_span){ CIRC_NOWHERE, 0, 0 })
bool	 check_is_letter(const struct check *);
/* The words of a span, shortened to a line; never NULL. */
const char *check_words(struct check *, struct circ_span);
const char *check_short(struct check *, struct circ_str, size_t max);
/* "page 4, table 2, row 4, column 1". */
const char *check_where(struct check *, struct circ_span);
const char *check_clock(struct check *, int minute);
const char *check_day(struct check *, int year, int month, int day);
/* Letters and digits folded, runs of all else one space. */
struct circ_str check_fold(struct check *, struct circ_str);
/* The same, until the next call or that of check_topic. */
struct circ_str check_fold_once(struct check *, struct circ_str);
/* Share of words that two folded texts have in common, 0 to 100. */
int	 check_alike(struct circ_str a, struct circ_str b);
/* Does a folded text hold a folded phrase of whole words? */
bool	 check_holds(struct circ_str text, const char *phrase);
/* How often? */
size_t	 check_count(struct circ_str text, const char *phrase);
/* Is the span within quotation marks of its block? */
bool	 check_quoted(const struct check *, struct circ_span);
/* check_link.c: is it on a host that the configuration allows? */
bool	 check_house(const struct check *, struct circ_str url);
const struct doc_block *check_block(const struct check *, uint32_t id);
bool	 check_same_span(struct circ_span, struct circ_span);
/* The agenda row whose cell or line holds the block, or NULL. */
const struct circ_row *check_row_of(struct check *, uint32_t block);

/* check_words.c: phrases in six languages, folded; ends with NULL. */
enum check_topic {
	CHECK_REGISTER, CHECK_AFTERWARDS, CHECK_ATTENDEES, CHECK_ELSEWHERE,
	CHECK_THIS, CHECK_EVERY,
	CHECK_SECTION, CHECK_HERE, CHECK_PARALLEL,
	CHECK_SEPARATE, CHECK_INSTRUMENT, CHECK_ENCLOSED, CHECK_SOCIAL,
	CHECK_ROLE, CHECK_NO_NEED, CHECK_UNFINISHED, CHECK_DRAFTMARK,
	CHECK_BROKEN_FIELD,
	CHECK_NTOPICS
};
extern const char *const *const check_topics[CHECK_NTOPICS];
/* The first phrase of a topic that the text (any) holds, or NULL. */
const char *check_topic(struct check *, enum check_topic, struct circ_str);

/* check_notation.c: CL207 */
void	 check_notation(struct check *);

/* check_clock.c: zones */
struct check_offset {
	int		 minutes;	/* east of UTC */
	bool		 dst;
	const char	*name;		/* abbreviation */
};
bool	 check_offset_at(struct check *, struct circ_str zone, int year,
	    int month, int day, int minute, struct check_offset *);
/* Does the zone skip this local time? */
bool	 check_skipped(struct check *, struct circ_str zone, int year,
	    int month, int day, int minute);
/* "UTC+2", "UTC", "UTC+5:30". */
const char *check_utc(struct check *, int minutes);

#endif
