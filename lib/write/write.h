/* SPDX-License-Identifier: MIT */
/*
 * Writers: model to text.  Each returns malloc'ed bytes through struct out;
 * nothing is written before the whole is known to be right.
 */
#ifndef WRITE_H
#define WRITE_H

#include "model/model.h"

/* malloc'ed output; on failure it raises through ctx, and the owner of the
   struct out (lib/api.c) frees it. */
struct out {
	char	*s;
	size_t	 n, a;
};
void	 out_add(struct ctx *, struct out *, const char *s, size_t n);
void	 out_adds(struct ctx *, struct out *, const char *s);
void	 out_printf(struct ctx *, struct out *, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/* A JSON string with its quotes. */
void	 put_json(struct ctx *, struct out *, struct circ_str);

/* The block tree; the one writer that reads the document (lib/doc). */
struct doc;
void	 write_blocks(struct ctx *, const struct doc *, unsigned flags,
	    struct out *);

/* Mentions and decisions, as text. */
void	 write_trace(struct ctx *, const struct model *, struct out *);

void	 write_json(struct ctx *, const struct model *, unsigned flags,
	    struct out *);

/* As an Akoma Ntoso document. */
void	 write_akn(struct ctx *, const struct model *, struct out *);

void	 write_ics(struct ctx *, const struct model *,
	    const struct circ_ics_options *, struct out *);
/* What a circular shares with what corrects it; may be absent. */
struct circ_str write_ics_series(struct ctx *, const struct circ_circular *);
void	 write_ics_head(struct ctx *, const struct circ_ics_options *,
	    struct out *);
void	 write_csv(struct ctx *, const struct model *,
	    const struct circ_csv_options *, struct out *);
void	 write_csv_head(struct ctx *, const struct circ_csv_options *,
	    struct out *);
/* A line that says why a document gave none. */
void	 write_csv_error(struct ctx *, const struct circ_csv_options *,
	    const char *source, const char *code, const char *message,
	    struct out *);

#endif
