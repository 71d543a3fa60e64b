/* SPDX-License-Identifier: MIT */
/* What circlint keeps beside one document: configuration and figures. */
#ifndef LINT_H
#define LINT_H

#include "shared/lintrc.h"

struct letter;			/* of a batch, to compare references */
struct file_count {
	char		*path;
	size_t		 errors, n;
};

struct lint {
	enum circ_report format;
	unsigned	 flags;
	int		 fail_on;
	const char	*config, *baseline, *write_baseline, *explain;
	bool		 no_config, summary, list;
	struct lintrc	 own;		/* of the command line */
	struct lintrc	 near;		/* of near_path, then the command line */
	char		*near_dir, *near_path;
	bool		 near_good;
	char		 today[11];
	char		 why[600];
	char		**keys;		/* of the baseline */
	size_t		 nkeys;
	/* figures of the batch, in the parent */
	size_t		 files, severity[5], suppressed;
	size_t		 rule[LINTRC_RULES];
	struct file_count *worst;
	size_t		 nworst;
	struct letter	*letters;
	size_t		 nletters;
	struct bytes	 written;	/* for --write-baseline */
};

/* Settle today; what is wrong with SOURCE_DATE_EPOCH, or NULL. */
const char *lint_today(struct lint *);
void	 lint_init(struct lint *);
void	 lint_free(struct lint *);

/* The configuration for a file, its nearest .circlintrc read; NULL: wrong,
   near.error says why. */
struct lintrc *lint_config(struct lint *, const char *path);
/* false: why says what is wrong. */
bool	 lint_read_config(struct lint *, const char *path);
bool	 lint_read_baseline(struct lint *);

/* Lines of a fragment's tally. */
void	 lint_tally(const struct circ_finding *, struct bytes *);
void	 lint_identity(const struct circ *, struct bytes *);
/* tool.gather and tool.tail */
void	 lint_gather(void *, const char *path, const char *tally, size_t n);
void	 lint_tail(void *, struct bytes *out, struct bytes *err, int *status);

#endif
