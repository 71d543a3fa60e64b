/* SPDX-License-Identifier: MIT */
/*
 * Mentions as one short line, so that tables of cases can hold what a text
 * must give: "D2018-02-26/2018-03-02 T14:00-16:00 ZCET M15 M20-25 Egood@x".
 * A weekday follows its day in brackets, flags follow as letters.  Plain
 * quantities are left out.
 */
#ifndef MENTIONTEXT_H
#define MENTIONTEXT_H

#include "findtext.h"

static inline void
mt_day(struct ctx *ctx, struct buf *b, const struct mention_day *d)
{
	if (d->year != 0)
		buf_printf(ctx, b, "%04d", d->year);
	else
		buf_adds(ctx, b, "?");
	if (d->month != 0)
		buf_printf(ctx, b, "-%02d", d->month);
	else
		buf_adds(ctx, b, "-?");
	if (d->day != 0)
		buf_printf(ctx, b, "-%02d", d->day);
	if (d->weekday >= 0)
		buf_printf(ctx, b, "(%d)", d->weekday);
}

static inline void
mt_time(struct ctx *ctx, struct buf *b, int t)
{
	if (t < 0)
		buf_adds(ctx, b, "?");
	else
		buf_printf(ctx, b, "%02d:%02d", t / 60, t % 60);
}

static inline void
mt_flags(struct ctx *ctx, struct buf *b, uint32_t flags)
{
	static const struct { uint32_t flag; char c; } letter[] = {
		{ MENTION_YEAR_INFERRED, 'y' }, { MENTION_AMBIGUOUS, 'a' },
		{ MENTION_MALFORMED, 'm' }, { MENTION_AM_PART, 'F' },
		{ MENTION_PM_PART, 'A' }, { MENTION_BARE, 'b' },
		{ MENTION_IMPOSSIBLE, 'i' }, { MENTION_BACKWARDS, '<' },
		{ MENTION_OPEN_END, 'o' }, { MENTION_LIST, 'l' },
	};
	bool	 any = false;

	for (size_t i = 0; i < NELEM(letter); i++) {
		if (!(flags & letter[i].flag))
			continue;
		if (!any)
			buf_addc(ctx, b, '!');
		any = true;
		buf_addc(ctx, b, letter[i].c);
	}
}

static inline void
mt_mention(struct ctx *ctx, struct buf *b, const struct mention *m)
{
	static const char mark[] = "DWTMZRXEPUQ";

	buf_addc(ctx, b, mark[m->kind]);
	switch (m->kind) {
	case MENTION_DATE:
		mt_day(ctx, b, &m->from);
		if (memcmp(&m->from, &m->to, 4) != 0) {
			buf_addc(ctx, b, '/');
			mt_day(ctx, b, &m->to);
		}
		break;
	case MENTION_WEEKDAY:
		buf_printf(ctx, b, "%d", m->from.weekday);
		break;
	case MENTION_TIME:
		mt_time(ctx, b, m->start);
		if (m->end >= 0) {
			buf_addc(ctx, b, '-');
			mt_time(ctx, b, m->end);
		}
		break;
	case MENTION_DURATION:
		buf_printf(ctx, b, "%d", m->minutes);
		if (m->minutes_max >= 0)
			buf_printf(ctx, b, "-%d", m->minutes_max);
		break;
	default:
		buf_printf(ctx, b, "%.*s", (int)m->name.n,
		    m->name.n > 0 ? m->name.s : "");
		if (m->kind == MENTION_ZONE && m->zone == ZONE_OFFSET)
			buf_printf(ctx, b, "%+d", m->offset);
		if (m->kind == MENTION_ZONE && m->peer == NULL)
			buf_adds(ctx, b, "!n");
	}
	mt_flags(ctx, b, m->flags);
}

/* All mentions of a text, in order. */
static inline const char *
mentiontext(struct ctx *ctx, const char *lang, const char *text)
{
	struct find	 f;
	struct buf	 b = { 0 };

	findtext(ctx, &f, lang, &text, 1);
	find_words(&f);
	find_mentions(&f);
	for (size_t i = 0; i < f.m->mentions.n; i++) {
		if (f.m->mentions.v[i].kind == MENTION_QUANTITY)
			continue;
		if (b.n > 0)
			buf_addc(ctx, &b, ' ');
		mt_mention(ctx, &b, &f.m->mentions.v[i]);
	}
	buf_adds(ctx, &b, "");
	return b.s;
}

struct mentioncase {
	const char	*lang, *text, *want;
};

struct mentiontable {
	const struct mentioncase *v;
	size_t		 n;
};

static inline void
mentioncases(struct ctx *ctx, void *arg)
{
	const struct mentiontable *t = arg;

	for (size_t i = 0; i < t->n; i++) {
		const char *got = mentiontext(ctx, t->v[i].lang, t->v[i].text);
		bool	 good = strcmp(got, t->v[i].want) == 0;

		tap_ok(good, "%s: %s", t->v[i].lang, t->v[i].text);
		if (!good)
			printf("# want %s\n# got  %s\n", t->v[i].want, got);
	}
}

static inline int
mentiontest(const struct mentioncase *v, size_t n)
{
	struct mentiontable t = { v, n };
	struct ctx	 ctx;

	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, mentioncases, &t) == CIRC_OK, "ran through: %s",
	    ctx.message);
	ctx_free(&ctx);
	words_free();
	return tap_done();
}

#endif
