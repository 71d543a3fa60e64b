/* SPDX-License-Identifier: MIT */
/*
 * What is open while a block tree is made: for build.c, build_table.c,
 * build_grid.c.
 */
#ifndef BUILD_STATE_H
#define BUILD_STATE_H

#include "doc/build.h"


#define NSTORIES (DOC_COMMENT + 1)
#define COLSPAN_MAX 1000u
#define ROWSPAN_MAX 65534u
#define SQUARES_PER_BLOCK 16u
#define RUNS_PER_BLOCK 4u

/* Blocks in a row. */
struct list {
	struct doc_block *first, *last;
};

/* The paragraph that is being written. */
struct pen {
	struct doc_block *block;	/* NULL: none is open */
	bool		 join;		/* goes on in the next one */
	bool		 held;		/* ended, but waits for the next one */
	struct buf	 text;
	VEC(struct doc_run) runs;
	VEC(struct doc_anchor) links;
	struct list	 boxes;		/* text boxes, to follow it */
};

struct line {				/* the squares of one table row */
	struct doc_cell	**cells;
	size_t		 n, a;
	bool		 header;
};

struct grid {
	struct doc_table *table;
	VEC(struct line) lines;
	bool		 in_row, dropped;
	uint32_t	 col;		/* where the next cell goes */
	uint32_t	 page, last;	/* at the row's start; its latest */
	bool		 empty;		/* no text in this row yet */
	uint32_t	*left;		/* per column: rows still covered */
	struct doc_cell	**above;	/* and the cell that covers them */
	size_t		 ncols, acols, aabove;
};

/* What is open: a story, a text box or a cell; and a table in it. */
struct frame {
	struct frame	*outer;
	struct list	*blocks;
	struct list	 own;
	enum doc_story	 story;
	struct doc_cell	*cell;
	bool		 is_cell;
	bool		 keep_empty;	/* false: a merged cell's extra part */
	struct pen	*pen;
	struct grid	*grid;		/* the table that is open here */
	struct circ_str	 link;		/* open link; .s NULL: none */
	struct frame	*spare;		/* list of frames to use again */
};

struct build {
	struct ctx	*ctx;
	struct doc	*doc;
	struct list	 stories[NSTORIES];
	struct frame	*top, *spare;
	struct frame	 root;
	unsigned	 depth;		/* frames open */
	uint32_t	 page;
	bool		 rendered;	/* a page break of a layout was seen */
	bool		 broken;	/* a break, and no text since */
	bool		 new_page;	/* for the next paragraph */
	uint64_t	 nblocks, nrows, ncells, ntext;
	uint64_t	 nsquares;	/* of all grids */
	uint64_t	 nruns, nlinks, nfacts, ntargets;
	VEC(struct doc_fact) facts;
	VEC(struct doc_block *) at;	/* the block of each fact */
};

struct frame *build_push(struct build *b);
void	 build_pop(struct build *b);
void	 build_append(struct list *l, struct doc_block *block);
struct doc_block *build_block(struct build *b, enum doc_kind kind);
void	 build_settle(struct build *b);
void	 build_pen_end(struct build *b, struct frame *f);
/* Raise CIRC_ELIMIT if a table of so many squares is too large. */
void	 build_grid_size(struct build *b, size_t nrows, size_t ncols);
/* All rows are there: make the table's grid of them. */
void	 build_grid(struct build *b, struct grid *g);

#endif
