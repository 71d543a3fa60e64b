/* SPDX-License-Identifier: MIT */
/*
 * What the files that find agendas share.
 *
 * Text is looked at by pieces: one visual line of a paragraph each, be it in
 * the text or in a cell.  A piece may begin with an item number and a clock;
 * an entry gathers the pieces that make one row of an agenda and tells its
 * title, description, speakers and room.
 */
#ifndef AGENDA_H
#define AGENDA_H

#include "find/find.h"
#include "find/geo.h"

/* One visual line, without white space and bullet at its ends. */
struct piece {
	const struct doc_block *b;
	uint32_t	 off, end;
	bool		 bullet;	/* an item that bears no number */
	bool		 first;		/* first line of its paragraph */
	bool		 tabbed;	/* a tab stood before it */
};
struct pieces { struct piece *v; size_t n, a; };

/* A printed time or range, and the stretch of text that it fills. */
struct clock {
	int16_t		 start, end;	/* end -1: none */
	int32_t		 minutes;	/* stated beside it; -1 */
	struct circ_span at, minutes_at;
	const struct mention *m, *zone;
	uint32_t	 off, stop;	/* stop: behind "-" or ":" that follows */
};

/* An item number: "4.", "5.1", "(a)", "Item 4:". */
struct number {
	int		 value, sub;	/* sub -1: none */
	int		 other;		/* of a letter that is a numeral, too */
	char		 kind;		/* '1' or, of items below, 'a' */
	char		 style;		/* 1, I, i, A (also أ), a, z (四), */
					/* w (words) */
	bool		 open;		/* a bracket opens before it */
	bool		 weak;		/* nothing but a space follows */
	uint32_t	 stop;		/* where the text goes on */
};

/* Recognition in progress. */
struct agendas {
	struct find	*f;
	size_t		 steps;		/* lines weighed as items of lists */
	struct geo	 geo;
	const struct doc_block *heading;/* last that announces an agenda */
	struct circ_moment day;		/* last day line; year 0: none */
	int		 half;		/* of it: HALF_AM ... */
	uint32_t	 day_id;	/* its block */
	struct columns	*columns;	/* of the last table */
	int		 number;	/* of its last numbered row; 0: none */
	size_t		 tried;		/* lines before it are no timed run */
	bool		 joined;	/* this table's numbers go on with it */
};

/* -- agenda_line.c -- */
void	 pieces_of_block(struct find *, const struct doc_block *,
	    struct pieces *);
void	 pieces_of_cell(struct find *, const struct doc_cell *,
	    struct pieces *);
/* Letters and digits of a stretch that no time, day, or word for them fills. */
#define LEFT_TIME 1u
#define LEFT_DAY 2u
#define LEFT_MINUTES 4u
#define LEFT_PART 8u		/* "morning", "session" */
size_t	 piece_left(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end, unsigned without);
/* The clock that a piece begins with; off: where to begin. */
bool	 piece_clock(const struct find *, const struct piece *,
	    struct clock *);
/* "10:00 (Lima)", "11:00 (Quito, Panama)": the hour elsewhere, no item. */
bool	 clock_elsewhere(struct agendas *, const struct piece *,
	    const struct clock *);
/* A clock in brackets (or behind a tab) that ends it. */
bool	 piece_clock_last(const struct find *, const struct piece *,
	    struct clock *);
/* The clock of a cell: on one line, or its start above its end. */
bool	 clock_of_cell(const struct find *, const struct pieces *,
	    struct clock *);
/* "Lunch break 13:00 - 15:00": a range that ends it. */
bool	 piece_clock_ends(const struct find *, const struct piece *,
	    struct clock *);
/* Does it announce an agenda?  A heading that holds the word. */
bool	 piece_agenda(const struct find *, const struct piece *);
bool	 piece_annex(const struct find *, const struct piece *);
/* A stretch that is a sentence or more, not a heading or item. */
bool	 piece_prose(const struct piece *);
const struct mention *piece_mention(const struct find *,
    const struct piece *, enum mention_kind, size_t *i);
/* Is there a mention of this kind in any of these pieces? */
bool	 pieces_mention(const struct find *, const struct pieces *,
	    enum mention_kind);
struct circ_str piece_text(const struct piece *);
struct piece piece_from(const struct piece *, uint32_t off);
size_t	 rune_count(struct circ_str);

/* -- agenda_number.c -- */
bool	 piece_number(const struct find *, const struct piece *,
	    struct number *);
bool	 piece_digit(const struct piece *);	/* any in it? */
/* A number of up to three digits, and nothing else. */
bool	 piece_minutes(const struct piece *, int *minutes);
/* Take weak numbers that run through its titles off. */
void	 agenda_numbers(struct agenda *);
/* A piece that is a number and no more. */
bool	 piece_number_only(const struct find *, const struct piece *,
	    struct number *);
/* Is this number written like that one, and has this value? */
bool	 number_is(const struct number *, const struct number *like,
	    int value);

/* -- agenda_day.c -- */
#define HALF_NONE (-1)
#define HALF_AM 0
#define HALF_PM 12
#define HALF_EVENING 18
/* The half of a day that a line names; *only: it says nothing else. */
int	 piece_half(const struct find *, const struct piece *, bool *only);
/* What follows lies in the half that n lines name, if they do. */
void	 half_begins(struct agendas *, const struct piece *, size_t n);
/* What follows lies on this day, and in that half. */
void	 day_begins(struct agendas *, const struct circ_moment *,
	    const struct piece *, size_t n);
/* Is this line a day?  "Day 1 - Monday, 2 June 2008 (Room 14)". */
bool	 piece_day(const struct find *, const struct piece *,
	    struct circ_moment *);
/* "Day 2", whatever day that may be. */
bool	 piece_day_only(const struct find *, const struct piece *);
/* The day that the lines of a cell state together: "Monday" above "4 May". */
bool	 day_of_cell(const struct find *, const struct pieces *,
	    struct circ_moment *);
void	 agenda_date(struct circ_row *, const struct circ_moment *);

/* -- agenda_cell.c -- */
#define ENTRY_SPEAKERS 1u	/* another column holds the speakers */
#define ENTRY_OWNER 2u		/* brackets may hold owner and minutes */
#define ENTRY_NUMBERED 4u	/* what it begins with is not its number */
struct entry {
	struct agendas	*w;
	struct circ_row	 row;
	VEC(struct circ_value) speakers;
	VEC(struct circ_row) nested;
	struct buf	 text;		/* of the description */
	struct circ_span text_at;
	unsigned	 flags;
	bool		 listing;	/* a label announced speakers */
	size_t		 column;	/* lines of their column, if any */
	const struct piece *line;	/* the first of them */
	bool		 h24;		/* its hour is printed as 13 or more */
};
void	 entry_begin(struct agendas *, struct entry *, unsigned flags);
void	 entry_clock(struct entry *, const struct clock *);
/* The title, and the lines below it. */
void	 entry_lines(struct entry *, const struct piece *, size_t n);
void	 entry_speakers(struct entry *, const struct piece *, size_t n);
void	 entry_note(struct entry *, const struct piece *, size_t n);
/* Minutes, stated or a bare number in a column for them. */
void	 entry_minutes(struct entry *, const struct piece *, size_t n);
void	 entry_room(struct entry *, const struct piece *, size_t n);
/* Words that tell what a row is about. */
void	 entry_text(struct entry *, const struct piece *);
/* Append it, and what is nested in it; false if it has no title. */
bool	 entry_end(struct entry *, struct agenda *);

/* -- agenda_speak.c -- */
/* What the last lines told of a speaker. */
struct told {
	bool		 name;		/* his name, and no more */
	bool		 names;		/* two such lines came one after another */
	bool		 post, body;	/* lines for these were added to it */
};
void	 entry_add_speakers(struct entry *, const struct doc_block *,
	    uint32_t off, uint32_t end, bool label);
/* The speakers of a line from off on. */
void	 speaker_line(struct entry *, struct told *, const struct piece *,
	    uint32_t off, bool label);
/* If line b goes on with the speaker whose last line is a, add it to him. */
bool	 speaker_goes_on(struct entry *, struct told *, const struct piece *a,
	    const struct piece *b);
/* "tbd", "-": words that stand for nobody. */
bool	 speaks_nobody(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);

/* -- agenda_title.c -- */
void	 entry_title(struct entry *, const struct piece *);
/* The bracket that ends a stretch: off of its sign, or end. */
uint32_t piece_bracket(const struct doc_block *, uint32_t off, uint32_t end);
/* The stretch between brackets. */
struct piece piece_bracketed(const struct piece *, uint32_t open,
	    uint32_t end);
/* Does it end with a bracket that tells how long, and no more? */
bool	 piece_lasts(const struct find *, const struct piece *);
/* One stated duration in a piece; NULL if none or several. */
const struct mention *piece_duration(const struct entry *,
	    const struct piece *);
/* Take "Mr A, Org:" off a stretch: where the rest begins. */
uint32_t entry_head(struct entry *, const struct doc_block *, uint32_t off,
	    uint32_t end);
/* Take the bracket of speakers that ends a line off: where the rest ends. */
uint32_t entry_bracket(struct entry *, const struct piece *);
/* Take the speakers at the end of a stretch off: where the rest ends. */
uint32_t entry_tail(struct entry *, const struct doc_block *, uint32_t off,
	    uint32_t end);
/* -- agenda_wrap.c -- */
/* Is a bracket or quotation of the line left open? */
bool	 line_open(const struct piece *);
/* Does it end with "of the", "and", a comma, a dash? */
bool	 line_dangles(const struct find *, const struct piece *);
/* May line b go on with the title whose last line is a? */
bool	 title_goes_on(struct agendas *, const struct piece *a,
	    const struct piece *b);

/* -- agenda_role.c -- */
/* A label that tells who speaks: ROLE_SPEAKS, those who do begin at *from;
   ROLE_LIST, they follow on the next lines; ROLE_MAYBE, if persons do. */
enum role_kind { ROLE_SAYS_NOT, ROLE_SPEAKS, ROLE_LIST, ROLE_MAYBE };
enum role_kind role_label(struct agendas *, const struct piece *,
	    uint32_t *from);
/* "... by A, Org": where the name begins, or 0; *where: of the word. */
uint32_t role_by(struct agendas *, const struct piece *, uint32_t off,
	    uint32_t *where);
/* A label amid the line, "Costs. Chair: Ms A": the same. */
uint32_t role_inside(struct agendas *, const struct piece *, uint32_t off,
	    uint32_t *where);

/* -- agenda_person.c -- */
/* How much a stretch looks like a person or body: 3 sure, 2 likely. */
int	 person_score(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end);
/* Of all lines of a cell: 2 and more if they name who speaks. */
int	 persons_score(struct agendas *, const struct pieces *);
/* "CX/LAC 19/21/2", "Doc. 12/5": a document's symbol and no more. */
bool	 person_symbol(struct agendas *, const struct piece *);
/* Is there an honorific at off? */
bool	 person_title(const struct find *, const struct doc_block *,
	    uint32_t off, uint32_t end);

/* -- agenda_split.c -- */
/* Cut "A, Org; B" or "Mr A, Ms B" or "Fiji, Peru" into its parts; label: a
   word before it says that they speak. */
size_t	 person_split(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end, bool label, struct circ_span *out,
	    size_t max);
/* Are they several of one kind, and nothing else: names, bodies, countries? */
bool	 person_list(struct agendas *, const struct doc_block *,
	    uint32_t off, uint32_t end);

/* -- agenda_table.c, agenda_grid.c, agenda_text.c -- */
/* Rows of a table into an agenda; false if it is none. */
bool	 agenda_table(struct agendas *, const struct doc_table *,
	    struct agenda *, bool goes_on);
bool	 agenda_grid(struct agendas *, const struct doc_table *,
	    struct agenda *);
/* Lines that begin with times: rows of pieces [from, to). */
bool	 agenda_lines(struct agendas *, const struct pieces *, size_t from,
	    size_t to, struct agenda *);
/* "Evening: reception" - a half of the day, then what fills it. */
bool	 part_begins(const struct find *, const struct piece *);
/* Agendas of a stretch of paragraphs without a table in between. */
void	 agenda_stretch(struct agendas *, const struct pieces *);

/* -- agenda.c -- */
struct agenda *agenda_new(struct agendas *);
void	 agenda_add(struct agendas *, const struct agenda *);
/* Put an agenda into the model, or join it to the one before. */
void	 agenda_keep(struct agendas *, struct agenda *);
/* May what follows block id go on in the last agenda?  Then it. */
struct agenda *agenda_open(struct agendas *, uint32_t id);

#endif
