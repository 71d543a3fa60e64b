/* SPDX-License-Identifier: MIT */
/* A circular made of chosen parts, and the facts that it states. */
#ifndef COMPOSE_H
#define COMPOSE_H

#include "doc/doc.h"
#include "generate/words.h"

enum { LETTERHEADS = 7, AGENDAS = 17 };

/* What to compose; each number is taken modulo what there is to choose. */
struct choice {
	int	 lang, letterhead, agenda;
	int	 day, range, clock, hours;
	int	 days;		/* 1: one day; more: a range */
	int	 online;
	int	 words;		/* picks words and sentences */
	long	 start;		/* first day, days since 1970 */
	int	 hour;		/* of the opening */
	bool	 durations;	/* minutes in brackets after titles */
};

struct fact {
	const char	*field;
	const char	*value;
};
struct facts {
	struct fact	*v;
	size_t		 n, a;
};

/* The layouts that were written after the recognisers. */
bool	 choice_unseen(const struct choice *);
/* Does the agenda tell the day of each row? */
bool	 choice_dated(const struct choice *);
/* The document; what it states goes to *gold. */
struct doc *compose(struct ctx *, const struct choice *, struct facts *gold);
void	 fact_add(struct ctx *, struct facts *, const char *field,
	    const char *value);

#endif
