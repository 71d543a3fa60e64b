/* SPDX-License-Identifier: MIT */
/*
 * What the files that find meetings and deadlines share.
 *
 * The text is cut into units (sentences, lines, cells).  A unit that holds a
 * day and speaks of a meeting to come is a statement; statements that agree
 * on days, or on what they speak of, make one draft; a finished draft is an
 * event.
 */
#ifndef EVENT_H
#define EVENT_H

#include "find/find.h"
#include "find/geo.h"

/* Where in the document a unit stands. */
enum region {
	REGION_NONE,			/* letterhead, footer, notes */
	REGION_SUBJECT,
	REGION_TITLE,			/* head of a paper that is no letter */
	REGION_BODY,
	REGION_ANNEX,
	REGION_AGENDA			/* within a recognised agenda */
};

/* A stretch of a paragraph that says one thing. */
struct unit {
	const struct doc_block *b;
	uint32_t	 off, end;
	enum region	 region;
};

/* Where a statement comes from; a higher one is believed more. */
enum source {
	FROM_AGENDA, FROM_ANNEX, FROM_SENTENCE, FROM_LINE, FROM_TITLE,
	FROM_SUBJECT, FROM_TABLE
};

struct stmt {
	struct unit	 u;
	enum source	 source;
	const struct mention *date;
	const struct mention *until;	/* "and ends on": a second date */
	uint32_t	 turn;		/* the "to" before it; 0: none */
	uint32_t	 end;		/* of its date or list of dates */
	long		 first, last;	/* days since 1970 */
	struct circ_value title;	/* absent if it names none */
	bool		 invites;	/* "will be held", "invite" */
	bool		 named;		/* a meeting by a name of its own */
	bool		 opens;		/* only of its opening */
	bool		 news;		/* "a workshop": not named before */
	bool		 moves;		/* "is postponed to" */
	bool		 listed;	/* "Workshop on Tides - 3 May" */
	bool		 same_day;	/* "that afternoon" */
	bool		 beside;	/* "A on 3 May and B on 4 May": B */
	bool		 again;		/* "meetings on 3 May and on 5 May" */
};

struct site;
struct scopes;

struct draft {
	VEC(struct stmt) stmts;
	long		 first, last;
	enum source	 source;	/* of its days */
	enum source	 title_source;
	struct circ_value title;
	int16_t		 start, end;	/* minutes; -1 */
	struct circ_span start_at, end_at;
	const struct mention *zone;	/* printed beside its hours */
	struct circ_value location;
	const struct site *site;	/* place.h: where it was read; or NULL */
	bool		 apart;		/* online by its own words */
	enum circ_mode	 mode;
	struct circ_span mode_at;
	struct circ_value url, registration;
	struct agenda	*agenda;	/* the first of nagenda in order */
	VEC(struct agenda *) agendas;
	bool		 inside;	/* its days lie in another's */
};

/* Everything that is known while events are put together. */
struct events {
	struct find	*f;
	struct geo	 geo;
	VEC(struct unit) units;
	VEC(struct draft) drafts;
	VEC(struct site) sites;		/* every place that is printed */
	struct scopes	*scopes;	/* scope.c: which unit speaks of whom */
	const struct doc_block *subject;/* block of the subject; or NULL */
	long		 letter;	/* day of the letter; 0: unknown */
	long		 since;		/* or the first of its month */
	uint8_t		*claimed;	/* by block: agenda 1, table 2 */
	bool		 own_date;	/* the paper's date may be its event's */
	bool		 running;	/* units_make met running text */
};

/* -- unit.c -- */
void	 units_make(struct events *);
/* A unit that is looked at once more, which counts as work. */
static inline const struct unit *
unit_nth(const struct events *e, size_t i)
{
	ctx_work(e->f->ctx, 1);
	return &e->units.v[i];
}
/* The sentence of a block that holds an offset, by its index (units.n: */
/* none), and itself (the whole block, then). */
size_t	 unit_index(const struct events *, const struct doc_block *,
    uint32_t off);
struct unit unit_at(const struct events *, const struct doc_block *,
    uint32_t off);
/* Is off..off+len of a block within a unit? */
bool	 unit_holds(const struct unit *, struct circ_span);
const struct hit *unit_hit(const struct events *, const struct unit *,
    enum lang_section);
/* The last hit of a section that ends at or before an offset; or NULL. */
const struct hit *unit_hit_before(const struct events *, const struct unit *,
    enum lang_section, uint32_t off);
/* The first that begins at or after it. */
const struct hit *unit_hit_after(const struct events *, const struct unit *,
    enum lang_section, uint32_t off);
/* Is a phrase a part of one that a section marks: "will be held at"? */
bool	 unit_covered(const struct events *, const struct unit *,
    const struct hit *, enum lang_section);
/* Is a unit in a column whose head begins with a phrase: "Venue"? */
bool	 unit_headed(const struct events *, const struct unit *,
    enum lang_section);
/* Where a stretch of a unit says "at the same hotel"; or NULL. */
const struct hit *unit_same(const struct events *, const struct unit *,
    uint32_t off, uint32_t end);
/* The next mention of a kind in a unit after *i (start with 0); or NULL. */
const struct mention *unit_mention(const struct events *,
    const struct unit *, enum mention_kind, size_t *i);
/* Where the last of a kind that begins before off ends; the unit's begin. */
uint32_t unit_behind(const struct events *, const struct unit *,
    enum mention_kind, uint32_t off);
/* Does a date of a unit begin between, of a list any? */
bool	 unit_date_within(const struct events *, const struct unit *,
    uint32_t from, uint32_t to);
/* "a) Date: ...", "（二）时间：", "三、": behind the letter or numerals of an
   item, which a sign follows; or where the unit begins. */
uint32_t unit_item(const struct unit *);
/* "Venue:", "Date :" - the label that a line begins with; its value from. */
bool	 unit_label(const struct events *, const struct unit *,
    enum lang_section, uint32_t *from);
/* "from" before days or hours, not "de" within a name. */
bool	 range_begins(const struct events *, const struct unit *,
    uint32_t off);

/* -- title_words.c -- */
size_t	 spaces(struct circ_str);
size_t	 words_shared(struct circ_str, struct circ_str, size_t *all);
bool	 same_words(struct circ_str, struct circ_str);

/* -- due.c -- */
/* Is this date of a unit the last day for something? */
bool	 deadline_near(const struct events *, const struct unit *,
    const struct mention *);

/* Where the phrase begins, behind low, that says so; else the date. */
uint32_t due_phrase_begin(const struct events *, const struct unit *,
    uint32_t low, const struct mention *);
/* The "and" before the second day of one noun, "the deadline for papers is */
/* 1 May and that for forms 3 May"; NULL: it is none. */
const struct hit *due_second(const struct events *, const struct unit *,
    const struct mention *);
/* Where the phrase behind a date ends that says so; else the date's end. */
uint32_t due_phrase_end(const struct events *, const struct unit *,
    const struct mention *);

/* -- due_text.c -- */
/* What is due on it; absent if nothing tells. */
struct circ_value due_text(struct events *, const struct unit *,
    const struct mention *);
/* Does a text say too little to tell what is due? */
bool	 due_text_thin(struct circ_str);

/* -- event_calls.c -- */
/* Does the document call people together, or only tell of days and hours? */
bool	 event_calls(const struct events *);
/* Does a part of it greet its readers ("Dear Sir/Madam,")? */
bool	 event_saluted(const struct events *);
/* "Date: ... Time: ... Venue: ..." and a meeting by name? */
bool	 event_labelled(const struct events *);

/* -- event_past.c -- */
/* The first day that a meeting to come may last until; 0: unknown. */
long	 event_since(const struct events *);
/* "rescheduled from 28 to 31 August": is a hit before a range of new days? */
bool	 moved_anew(const struct events *, const struct unit *,
    const struct hit *, const struct mention *);
/* Is this day of a unit one of a meeting past, moved or called off? */
bool	 event_over(const struct events *, const struct unit *,
    const struct mention *);

/* -- event_list.c -- */
/* Is a unit in a list of meetings, by what leads to that? */
bool	 list_announced(const struct events *, const struct unit *);
/* What an item of such a list calls its meeting; absent: nothing. */
struct circ_value list_title(struct events *, const struct unit *,
    const struct stmt *);
/* Does an item begin with this name, and with its day right behind it? */
bool	 list_names(struct events *, const struct unit *,
    const struct mention *, const struct circ_value *title);

/* -- event_days.c -- */
/* Does a word between an offset and a mention, or in Chinese behind that, */
/* say that something starts (0) or ends (1) then?  -1: none. */
int	 day_bound(const struct events *, const struct unit *, uint32_t from,
    const struct mention *);

/* -- event_stmt.c -- */
void	 stmts_find(struct events *);

/* -- event_table.c -- */
void	 event_tables(struct events *);

/* -- event_title.c -- */
struct circ_value title_of_subject(struct events *, const struct unit *,
    uint32_t off, uint32_t end);
uint32_t title_skip(struct circ_str, uint32_t off, uint32_t end);
uint32_t title_cut_tail(struct events *, const struct doc_block *,
    uint32_t off, uint32_t end);

/* -- event_name.c -- */
/* Behind a typed mark that begins a unit: "3.", "b)", "（一）". */
uint32_t title_behind_mark(const struct unit *);
/* Does an offset stand within quotation marks? */
bool	 unit_quoted(const struct unit *, uint32_t off);
/* The name of the meeting whose date, or word for it, is off..end. */
struct circ_value title_in_sentence(struct events *, const struct unit *,
    uint32_t off, uint32_t end);
/* Is that meeting told of as news: "will hold a workshop"? */
bool	 title_is_news(const struct events *, const struct unit *,
    uint32_t off, uint32_t end);
/* Is a name no more than the word for a meeting? */
bool	 name_thin(struct circ_str);

/* -- event_titles.c -- */
void	 event_titles(struct events *);

/* -- event_draft.c -- */
/* A draft of a statement's days and title, which it does not keep. */
struct draft *draft_new(struct events *, const struct stmt *);
void	 draft_add(struct events *, const struct stmt *);
void	 drafts_settle(struct events *);

/* -- event_agenda.c -- */
void	 event_agendas(struct events *);

/* -- event_time.c -- */
void	 event_hours(struct events *, struct draft *);

/* -- place.c -- */
/* Where each draft's meeting is: fills location. */
void	 event_places(struct events *);

/* -- mode.c -- */
void	 event_mode(struct events *, struct draft *);

/* -- event_link.c -- */
void	 event_links(struct events *);

/* -- site_text.c -- */
/* Does this stretch name nothing but a place?  (a title's tail) */
bool	 place_only(struct events *, const struct doc_block *, uint32_t off,
    uint32_t end);

/* -- event_zone.c -- */
void	 event_zone(struct events *, struct draft *, struct circ_event *);

#endif
