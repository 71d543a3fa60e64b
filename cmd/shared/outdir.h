/* SPDX-License-Identifier: MIT */
/* --output-dir: many output files of one run in a directory. */
#ifndef OUTDIR_H
#define OUTDIR_H

#include "shared/set.h"

struct outdir {
	const char	*path;		/* NULL: the option was not given */
	struct set	 names;		/* of files written */
	bool		 broken;	/* a file was not written */
};

/** Make the directory if need be; what is wrong, or NULL. */
const char *outdir_make(struct outdir *);
/** What every file system takes of a text: "BDT-DNE-CYB-065"; may be "". */
void	 outdir_name(struct bytes *, const char *text);
/** A file in a tally, to be written by the parent. */
void	 outdir_pack(struct bytes *tally, const char *name, const char *s,
	    size_t n);
void	 outdir_unpack(struct outdir *, const struct tool *,
	    const char *source, const char *suffix, const char *tally,
	    const char *end);
/**
 * Write a file name + suffix, or name~2 + suffix when this run has used the
 * name: documents of several places may share one.  A failure is told, about
 * the document at source, and remembered.
 */
void	 outdir_write(struct outdir *, const struct tool *,
	    const char *source, const char *name, const char *suffix,
	    const char *s, size_t n);
void	 outdir_free(struct outdir *);

#endif
