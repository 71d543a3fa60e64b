/* SPDX-License-Identifier: MIT */
/*
 * What the tools share: options, inputs, output file, messages, and the
 * batch that runs one function over many documents.
 *
 * A tool says what it does with one document; tool_main() does the rest.
 * Output is head, fragment per document, joiner between fragments, tail.
 * Fragments may be made in worker processes, so document() leaves all it has
 * to say in its struct fragment; what concerns the whole batch travels in
 * fragment.tally, which the parent hands to gather() in the order of inputs.
 */
#ifndef TOOL_H
#define TOOL_H

#include <stdio.h>

#include "circ.h"

/* Growing bytes; running out of memory ends the tool with status 2. */
struct bytes {
	char	*s;
	size_t	 n, a;
};
void	 bytes_add(struct bytes *, const void *, size_t);
void	 bytes_adds(struct bytes *, const char *);
void	 bytes_printf(struct bytes *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
void	 bytes_free(struct bytes *);
/** A JSON string, quotes included; invalid UTF-8 becomes U+FFFD. */
void	 bytes_json(struct bytes *, const char *);

/* Exit statuses; the worst of a batch wins. */
#define STATUS_DONE 0
#define STATUS_NO 1		/* the answer is "no" */
#define STATUS_TROUBLE 2

struct fragment {
	struct bytes	 out;		/* for standard output or -o */
	struct bytes	 err;		/* whole lines for standard error */
	struct bytes	 tally;		/* for gather(), opaque */
	int		 status;
};

void	 fragment_free(struct fragment *);
/* A line "tool: path: message" for standard error, controls escaped. */
void	 fragment_say(struct fragment *, const char *path, const char *fmt,
    ...) __attribute__((format(printf, 3, 4)));

struct tool_option {
	const char	*name;		/* long name; NULL ends the table */
	char		 letter;	/* short twin, or 0 */
	const char	*arg;		/* what the argument is; NULL: none */
	const char	*help;
};

struct tool {
	const char	*name;
	const char	*purpose;	/* for --help, one line */
	const struct tool_option *options;	/* beside the common ones */
	void		*state;		/* handed to every function below */

	/* An own option; returns what is wrong with arg, or NULL. */
	const char	*(*option)(void *, const char *name, const char *arg);
	/* After all options: returns what does not fit together, or NULL. */
	const char	*(*ready)(void *, struct tool *);
	/* When the inputs are known: what does not fit them, or NULL. */
	const char	*(*known)(void *);
	/* Something to do without inputs (--schema); true: it was done. */
	bool		(*standalone)(void *, struct fragment *);

	void		(*head)(void *, struct bytes *);
	bool		 head_if_any;	/* no head without a fragment */
	void		(*document)(void *, struct circ *, const char *path,
			    struct fragment *);
	/* An input that could not be read: code is circ_code_name()'s word,
	   or "timeout" or "crash".  NULL: a message and status 2. */
	void		(*failure)(void *, const char *path, const char *code,
			    const char *message, struct fragment *);
	void		(*gather)(void *, const char *path, const char *tally,
			    size_t n);
	const char	*no_records;	/* why --errors=record is refused */
	const char	*joiner;	/* between non-empty fragments */
	/* May raise *status. */
	void		(*tail)(void *, struct bytes *out, struct bytes *err,
			    int *status);

	/* Common options, set by tool_main(); ready() may change them. */
	struct circ_options read;
	const char	*output;	/* -o; NULL: standard output */
	const char	*files0_from;
	bool		 recursive;
	bool		 error_records;	/* --errors=record */
	unsigned	 jobs;		/* worker processes */
	double		 timeout;	/* seconds per file; 0: none */
	char		**inputs;	/* after tool_main collected them */
	size_t		 ninputs;
};

int	 tool_main(struct tool *, int argc, char **argv);

/* -- pieces of tool_main(), one per file -- */

/* options.c: parse; -1 to go on, else the exit status. */
int	 tool_options(struct tool *, int argc, char **argv);
/* options.c: the seconds of SOURCE_DATE_EPOCH, -1 without it; what is wrong
   with it, or NULL. */
const char *tool_epoch(int64_t *seconds);
/* inputs.c: fill inputs from arguments, --files0-from, -r; worst status. */
int	 tool_inputs(struct tool *, int argc, char **argv);
/* batch.c: run document() over all inputs, hand fragments over in order. */
void	 tool_batch(struct tool *, void (*done)(void *, const char *path,
	    struct fragment *), void *arg);
/* One input, in this process. */
void	 tool_one(struct tool *, const char *path, struct fragment *);

/* What an input leaves that could not be read. */
void	 tool_failed(struct tool *, const char *path, const char *code,
	    const char *message, struct fragment *);

/* message.c */
void	 tool_say(const struct tool *, const char *path, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
_Noreturn void tool_no_memory(void);
void	 tool_set_name(const char *);

/* output.c: a file that is old or complete, never half. */
struct output {
	FILE	*f;
	char	*path, *temp;	/* NULL: standard output */
};
/* Each returns false with errno set. */
bool	 output_open(struct output *, const char *path);
bool	 output_write(struct output *, const void *, size_t);
bool	 output_close(struct output *);	/* flush, rename */
void	 output_abandon(struct output *);

#endif
