/* SPDX-License-Identifier: MIT */
/*
 * The configuration of circlint: lines "key = value", comments after '#' at
 * the beginning of a line.  See circlint(1), CONFIGURATION.
 */
#ifndef LINTRC_H
#define LINTRC_H

#include "shared/tool.h"

#define LINTRC_NAME ".circlintrc"
#define LINTRC_RULES 256

struct lintrc {
	struct circ_check_options opt;
	bool		 has_profile;
	signed char	 severity[LINTRC_RULES];
	struct circ_waiver *waivers;
	char		**words;	/* everything that the above point to */
	size_t		 nwords;
	char		**hosts, **acronyms;
	char		 error[512];
};

void	 lintrc_init(struct lintrc *);
void	 lintrc_free(struct lintrc *);
/* Read a file over what is there; false and error if it is wrong. */
bool	 lintrc_read(struct lintrc *, const char *path);
/* One setting: what is wrong, or NULL. */
const char *lintrc_set(struct lintrc *, const char *key, const char *value);
/* The nearest configuration above a file; malloc'ed, or NULL. */
char	*lintrc_find(const char *path);
/* "publish", "draft", "archive"; false if it is none. */
bool	 lintrc_profile(const char *, enum circ_profile *);
/* "error" ... "style", "off"; false if it is none. */
bool	 lintrc_severity(const char *, int *);

#endif
