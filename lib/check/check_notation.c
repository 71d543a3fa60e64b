/* SPDX-License-Identifier: MIT */
/* CL207: times and durations that are written in several ways. */
#include "check/check.h"

enum style { STYLE_COLON, STYLE_H, STYLE_DOT, STYLE_BARE, STYLE_NSTYLES };

/* How a time is written; -1 if it cannot be told ("10 a.m."). */
static int
style_of(struct circ_str words)
{
	int	 digits = 0;

	for (size_t i = 0, n; i < words.n; i += n) {
		uint32_t	 r = utf8_get(words.s + i, words.n - i, &n);

		if (rune_digit(r) >= 0) {
			digits++;
			continue;
		}
		if (digits == 4)
			return STYLE_BARE;
		if (digits == 0)
			continue;
		if (r == ':' || r == 0xFF1A)
			return STYLE_COLON;
		if (r == 'h' || r == 'H')
			return STYLE_H;
		if (r == '.' && i + 1 < words.n && words.s[i + 1] >= '0' &&
		    words.s[i + 1] <= '9')
			return STYLE_DOT;
		if (r != ' ')
			return -1;
	}
	return digits == 4 ? STYLE_BARE : -1;
}

/* The unit of a duration as printed: "Mins", "minutes". */
static struct circ_str
unit_of(struct circ_str words)
{
	size_t	 end, from;

	for (end = words.n; end > 0 && (unsigned char)words.s[end - 1] < 0x80 &&
	    !((words.s[end - 1] | 32) >= 'a' && (words.s[end - 1] | 32) <= 'z');
	    end--)
		;
	for (from = end; from > 0 && ((words.s[from - 1] | 32) >= 'a' &&
	    (words.s[from - 1] | 32) <= 'z'); from--)
		;
	return str_sub(words, from, end - from);
}

#define UNITS 8

struct notations {
	const struct mention *time[STYLE_NSTYLES];
	size_t		 ntimes;
	struct circ_str	 unit[UNITS];
	const struct mention *unit_at[UNITS];
	size_t		 nunits;
};

static void
note_unit(struct notations *n, const struct mention *m, struct circ_str unit)
{
	if (unit.n < 3 || n->nunits == UNITS || (unit.s[0] | 32) != 'm')
		return;
	for (size_t i = 0; i < n->nunits; i++)
		if (str_eq(n->unit[i], unit))
			return;
	n->unit[n->nunits] = unit;
	n->unit_at[n->nunits++] = m;
}

/* "9.21": the number of a provision as well as an hour. */
static bool
bare_number(struct circ_str words)
{
	size_t	 dots = 0;

	for (size_t i = 0; i < words.n; i++) {
		if (words.s[i] != '.' && (words.s[i] < '0' ||
		    words.s[i] > '9'))
			return false;
		dots += words.s[i] == '.';
	}
	return dots == 1;
}

static void
note(struct check *c, struct notations *n, const struct mention *m)
{
	struct circ_str	 words = model_quote(c->m, m->at);
	int		 style;

	if (m->kind == MENTION_DURATION) {
		note_unit(n, m, unit_of(words));
		return;
	}
	if (m->kind != MENTION_TIME || (m->flags & MENTION_MALFORMED) ||
	    (style = style_of(words)) < 0 || n->time[style] != NULL ||
	    bare_number(words))
		return;
	n->time[style] = m;
	n->ntimes++;
}

void
check_notation(struct check *c)
{
	struct notations n = { 0 };
	const struct mention *first = NULL;
	struct buf	 b = { 0 };
	struct found	*f;

	for (size_t i = 0; i < c->m->mentions.n; i++)
		if (!check_quoted(c, c->m->mentions.v[i].at))
			note(c, &n, &c->m->mentions.v[i]);
	if (n.ntimes < 2 && n.nunits < 2)
		return;
	for (size_t i = 0; n.ntimes >= 2 && i < STYLE_NSTYLES; i++) {
		if (n.time[i] == NULL)
			continue;
		buf_printf(c->ctx, &b, "%s\"%s\"", b.n > 0 ? ", " : "",
		    check_words(c, n.time[i]->at));
		if (first == NULL || n.time[i]->at.block < first->at.block)
			first = n.time[i];
	}
	for (size_t i = 0; n.nunits >= 2 && i < n.nunits; i++) {
		buf_printf(c->ctx, &b, "%s\"%s\"", b.n > 0 ? ", " : "",
		    check_words(c, n.unit_at[i]->at));
		if (first == NULL)
			first = n.unit_at[i];
	}
	f = check_say(c, first->at, "times and durations are written in "
	    "several ways: %s", b.s);
	check_suggest(c, f, "choose one notation");
}
