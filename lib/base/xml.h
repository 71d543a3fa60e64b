/* SPDX-License-Identifier: MIT */
/*
 * XML as events: libxml2's SAX2 push parser behind a small face.  A reader
 * brings its vocabulary, a table of the names that it knows, and gets
 * numbers (tokens) instead of strings; several namespace URIs may stand for
 * one namespace (transitional and strict OOXML, say).
 *
 * What comes from strangers is guarded here, once, for all formats: no
 * DOCTYPE (and so no entities), depth, number of distinct names, the length
 * of one tag, encodings other than UTF-8 and UTF-16.
 */
#ifndef XML_H
#define XML_H

#include "base/base.h"

struct xml;			/* a parse that is running */
struct xml_tape;		/* events kept, to be played again */

struct xml_ns {
	const char	*uri;
	int		 ns;		/* > 0; 0 is "no namespace" */
};
struct xml_word {
	int		 ns;
	const char	*local;
	int		 token;		/* > 0; 0 is "not in the vocabulary" */
};
struct xml_vocab {
	const struct xml_ns *ns;	size_t nns;
	/* Sorted by ns, then local (strcmp); xml_sorted() tells. */
	const struct xml_word *words;	size_t nwords;
};
bool	 xml_sorted(const struct xml_vocab *);

/* What a reader does at each event; text may come in several pieces. */
struct xml_handler {
	const struct xml_vocab *vocab;
	void	(*start)(void *arg, struct xml *, int token);
	void	(*end)(void *arg, struct xml *, int token);
	void	(*text)(void *arg, struct xml *, const char *s, size_t n);
};

/** The next stretch of bytes in *s; 0 at the end. May raise. */
typedef size_t	 xml_pull(struct ctx *, void *from, const char **s);

/**
 * Parse all that pull gives. what names the part in messages. Raises
 * CIRC_EDAMAGED, CIRC_ELIMIT, ...; frees the parser on every way out.
 */
void	 xml_parse(struct ctx *, const struct xml_handler *, void *arg,
	    xml_pull *pull, void *from, const char *what);
/** The same for bytes in memory. */
void	 xml_parse_bytes(struct ctx *, const struct xml_handler *, void *arg,
	    const char *s, size_t n, const char *what);

/* Inside a start handler: views that die when it returns, without NUL. */

/** The value of an attribute of this element; .s == NULL: has none. */
struct circ_str xml_attr(struct xml *, int token);
/** Its i-th attribute: false if there are fewer. */
bool	 xml_attr_at(struct xml *, size_t i, int *token,
	    struct circ_str *value);
/** The namespace number that a prefix stands for here; -1: not declared. */
int	 xml_prefix(const struct xml *, struct circ_str prefix);
/** Elements open, this one included. */
unsigned xml_depth(const struct xml *);

/** Begin a tape; xml_tape_start puts the current start event on it. */
struct xml_tape *xml_tape_new(struct ctx *);
void	 xml_tape_start(struct xml_tape *, struct xml *, int token);
void	 xml_tape_end(struct xml_tape *, int token);
void	 xml_tape_text(struct xml_tape *, const char *s, size_t n);
/** Play a tape to a handler of the same vocabulary. */
void	 xml_tape_play(struct ctx *, const struct xml_tape *,
	    const struct xml_handler *, void *arg);

#endif
