/* SPDX-License-Identifier: MIT */
/*
 * A document that corrects, adds to or revises another one, and that one,
 * among the inputs of a run: what a worker tells of each, which documents
 * are originals, and which corrections wait until all originals are known.
 */
#ifndef CORRECTION_H
#define CORRECTION_H

#include "shared/set.h"

/* What is known of a document, before the rest of its tally. */
struct about {
	const char	*series;	/* see circ_series() */
	const char	*language;
	const char	*kind;		/* corrigendum, ...; "": an original */
	const char	*said;		/* messages held back */
};

void	 about_pack(struct bytes *tally, const struct about *);
/** Take a tally apart; returns the rest. */
const char *about_unpack(const char *tally, struct about *);

struct waiting {
	const char	*path;
	struct bytes	 tally;
};

struct corrections {
	struct set	 originals;	/* index + 1 in path */
	const char	**path;
	size_t		 npaths;
	struct waiting	*wait;
	size_t		 nwait;
};

/** Remember an original; path must live on. */
void	 corrections_original(struct corrections *, const struct about *,
	    const char *path);
/** Keep a correction and its tally; path must live on. */
void	 corrections_wait(struct corrections *, const char *path,
	    const char *tally, size_t n);
/** The original of a correction: in its language, else any; or NULL. */
const char *corrections_find(const struct corrections *,
	    const struct about *);
void	 corrections_free(struct corrections *);

#endif
