/* SPDX-License-Identifier: MIT */
/* What the parts of the accuracy table share. */
#ifndef ACCURACY_H
#define ACCURACY_H

#include "base/base.h"

#define SEP "\x1f"

enum soft { EXACT, ALIKE, OVERLAP, HEAD };

struct item {
	const char	*field;
	const char	*exact;		/* must be equal */
	const char	*free;		/* may differ in wording; "" if exact */
	enum soft	 soft;
	bool		 paired;
};
struct items {
	struct item	*v;
	size_t		 n, a;
};

struct tally {
	const char	*name;
	long		 gold, found, both;
};
struct tallies {
	struct tally	*v;
	size_t		 n, a;
};

struct run {
	struct ctx	 ctx;		/* arena of everything here */
	struct tallies	 fields, langs;
	bool		 misses;
	int		 documents, perfect, failed;
};

/* fold.c: text as it is compared; all results live in run's arena. */
const char *fold(struct run *, const char *);
/* ... without the preposition of an addressee; digits and '+' alone. */
const char *fold_person(struct run *, const char *);
const char *fold_digits(struct run *, const char *);
/* Do two items of one field say the same, as far as the field asks? */
bool	 item_same(struct run *, const struct item *, const struct item *);
/* One text holds the other, or three in five words agree. */
bool	 fold_alike(struct run *, const char *, const char *);

#endif
