/* SPDX-License-Identifier: MIT */
/* Composing: letterhead, letter, annexed agenda. */
#include <stdio.h>

#include "generate/draw.h"

bool
choice_unseen(const struct choice *c)
{
	return c->letterhead == 5 || c->agenda == 8;
}

void
fact_add(struct ctx *ctx, struct facts *f, const char *field,
    const char *value)
{
	struct fact	*x = vec_push(ctx, f);

	x->field = field;
	x->value = value;
}

/* ------------------------------------------------------------- letterhead */

struct head {
	const char	*ref_label, *ref, *dateline, *to_label;
	const char	*subject_label, *subject;
	const char	*to[3];
};

static struct head
head_facts(struct compose *k)
{
	const struct tongue *t = k->t;
	const struct venue *seat = &t->venue[0];
	long		 written = k->c->start - 45 - pick(k, 1, 40);
	int		 style = pick(k, 2, 2), at = pick(k, 3, MANY - 3);
	struct head	 h;

	h.ref_label = t->ref_label[pick(k, 4, 4)];
	h.ref = t->ref[pick(k, 5, 6)];
	h.dateline = FILL(k, t->dateline[style], { "place", seat->city },
	    { "date", day(k, written, 0) });
	h.to_label = t->to_label[pick(k, 6, 3)];
	h.subject_label = t->subject_label[pick(k, 7, 3)];
	h.subject = t->title[pick(k, 8, 6)];
	fact_add(k->ctx, k->gold, "reference", h.ref);
	fact_add(k->ctx, k->gold, "date", iso(k, written, -1));
	if (style == 0)
		fact_add(k->ctx, k->gold, "place", seat->city);
	for (int i = 0; i < 3; i++) {
		h.to[i] = t->addressee[at + i];
		fact_add(k->ctx, k->gold, "addressees", h.to[i]);
	}
	fact_add(k->ctx, k->gold, "subject", h.subject);
	return h;
}

/* Who writes, in one of four ways, the last in all languages. */
static void
masthead(struct compose *k)
{
	const struct tongue *t = k->t;
	int		 style = pick(k, 30, 4);

	fact_add(k->ctx, k->gold, "issuer", style == 0 || style == 1 ?
	    t->office : t->org);
	if (style == 0) {
		para(k, t->org, DOC_BOLD);
		para(k, t->office, DOC_BOLD);
	} else if (style == 1) {
		para(k, arena_printf(k->ctx, "%s\n%s", t->org, t->office), 0);
	} else if (style == 2) {
		para(k, t->org, 0)->align = DOC_CENTER;
	} else {
		build_table(k->b);
		build_row(k->b, false, 0);
		for (int i = 0; i < ntongues; i++)
			cell(k, tongues[i].org, 0, 1);
		build_row_end(k->b);
		build_table_end(k->b);
	}
}

/* A table of two columns, label and value; addressees one per paragraph. */
static void
head_two(struct compose *k, const struct head *h)
{
	build_table(k->b);
	ROW(k, 0, h->ref_label, h->ref);
	ROW(k, 0, "", h->dateline);
	build_row(k->b, false, 0);
	cell(k, h->to_label, DOC_BOLD, 1);
	build_cell(k->b, 1, 1);
	for (int i = 0; i < 3; i++)
		para(k, h->to[i], 0);
	build_cell_end(k->b);
	build_row_end(k->b);
	ROW(k, DOC_BOLD, h->subject_label, h->subject);
	build_table_end(k->b);
}

/* Paragraphs with labels; addressees behind dashes. */
static void
head_lines(struct compose *k, const struct head *h)
{
	para(k, arena_printf(k->ctx, "%s %s", h->ref_label, h->ref), 0);
	para(k, h->dateline, 0);
	para(k, h->to_label, 0);
	for (int i = 0; i < 3; i++)
		para(k, arena_printf(k->ctx, "- %s", h->to[i]), 0);
	para(k, arena_printf(k->ctx, "%s %s", h->subject_label, h->subject),
	    DOC_BOLD);
}

/* Reference and date side by side, then the rest in rows below. */
static void
head_side(struct compose *k, const struct head *h)
{
	build_table(k->b);
	build_row(k->b, false, 0);
	cell(k, h->ref_label, DOC_BOLD, 1);
	cell(k, h->ref, 0, 1);
	cell(k, h->dateline, 0, 2);
	build_row_end(k->b);
	build_row(k->b, false, 0);
	cell(k, h->to_label, DOC_BOLD, 1);
	build_cell(k->b, 3, 1);
	for (int i = 0; i < 3; i++)
		para(k, h->to[i], 0)->list = 0;
	build_cell_end(k->b);
	build_row_end(k->b);
	build_row(k->b, false, 0);
	cell(k, h->subject_label, DOC_BOLD, 1);
	cell(k, h->subject, DOC_BOLD, 3);
	build_row_end(k->b);
	build_table_end(k->b);
}

/* Label and value in one cell, the addressees in the cell beside it. */
static void
head_one_cell(struct compose *k, const struct head *h)
{
	build_table(k->b);
	build_row(k->b, false, 0);
	cell(k, arena_printf(k->ctx, "%s %s", h->ref_label, h->ref), 0, 1);
	build_cell(k->b, 1, 1);
	para(k, h->dateline, 0);
	build_cell_end(k->b);
	build_row_end(k->b);
	build_table_end(k->b);
	para(k, arena_printf(k->ctx, "%s\n- %s\n- %s\n- %s", h->to_label,
	    h->to[0], h->to[1], h->to[2]), 0);
	para(k, "", 0);
	para(k, arena_printf(k->ctx, "%s\t%s", h->subject_label,
	    h->subject), DOC_BOLD);
}

/* Dateline first, addressees with semicolons, subject on its own line. */
static void
head_plain(struct compose *k, const struct head *h)
{
	para(k, h->dateline, 0)->align = DOC_RIGHT;
	para(k, arena_printf(k->ctx, "%s %s", h->ref_label, h->ref), 0);
	para(k, "", 0);
	para(k, h->to_label, DOC_BOLD);
	para(k, arena_printf(k->ctx, "- %s;", h->to[0]), 0);
	para(k, arena_printf(k->ctx, "- %s;", h->to[1]), 0);
	para(k, arena_printf(k->ctx, "- %s", h->to[2]), 0);
	para(k, "", 0);
	para(k, h->subject_label, DOC_BOLD);
	para(k, h->subject, DOC_BOLD);
}

/* The reference in a text box, the rest in paragraphs. */
static void
head_box(struct compose *k, const struct head *h)
{
	struct doc_run	 look = { 0 };

	build_para(k->b);
	build_story(k->b, DOC_TEXTBOX);
	para(k, arena_printf(k->ctx, "%s %s", h->ref_label, h->ref), 0);
	build_story_end(k->b);
	build_text(k->b, h->dateline, strlen(h->dateline), &look);
	build_para_end(k->b);
	build_table(k->b);
	for (int i = 0; i < 3; i++)
		ROW(k, 0, i == 0 ? h->to_label : "", h->to[i]);
	build_table_end(k->b);
	para(k, arena_printf(k->ctx, "%s %s", h->subject_label, h->subject),
	    DOC_BOLD);
}

/* Labels and values stacked in a cell each, typed dashes in the third. */
static void
head_stacks(struct compose *k, const struct head *h)
{
	const struct tongue *t = k->t;
	const char	*phone = arena_printf(k->ctx, "+41 22 555 %04d",
			    1000 + pick(k, 31, 8000));
	const char	*copy = t->addressee[(pick(k, 3, MANY - 3) + 3) % MANY];

	para(k, h->dateline, 0);
	build_table(k->b);
	ROW(k, 0, arena_printf(k->ctx, "%s\n\n%s\n%s", h->ref_label,
	    t->phone_label, t->mail_label), arena_printf(k->ctx,
	    "%s\n\n%s\noffice@example.org", h->ref, phone),
	    arena_printf(k->ctx, "-\t%s;\n-\t%s;\n-\t%s\n\n%s\n-\t%s",
	    h->to[0], h->to[1], h->to[2], t->copy_label, copy));
	build_row(k->b, false, 0);
	cell(k, h->subject_label, DOC_BOLD, 1);
	cell(k, h->subject, DOC_BOLD, 2);
	build_row_end(k->b);
	build_table_end(k->b);
	fact_add(k->ctx, k->gold, "copies", copy);
	fact_add(k->ctx, k->gold, "contact.email", "office@example.org");
	fact_add(k->ctx, k->gold, "contact.phone", phone);
}

/* ----------------------------------------------------------------- agenda */

struct item {
	int		 start, end;
	long		 day;
	const char	*title, *speaker;
	bool		 pause;
};
enum { ITEMS = 6 };

static void
agenda_items(struct compose *k, struct item *it)
{
	static const int length[] = { 15, 30, 45, 30, 60, 15 };
	int		 at = k->c->hour * 60, shift = pick(k, 20, 3);

	for (int i = 0; i < ITEMS; i++) {
		it[i].day = k->c->start;
		it[i].start = at;
		at += length[(i + shift) % ITEMS];
		it[i].end = at;
		it[i].pause = i == 3;
		it[i].speaker = k->t->person[(i + shift) % 6];
		it[i].title = i == 0 ? k->t->item[0] :
		    i == ITEMS - 1 ? k->t->item[9] : i == 3 ? k->t->pause :
		    k->t->item[1 + (i * 2 + shift) % 8];
	}
}

static const char *
titled(struct compose *k, const struct item *it)
{
	if (!k->c->durations || it->pause)
		return it->title;
	return arena_printf(k->ctx, "%s (%d %s)", it->title,
	    it->end - it->start, k->t->minutes);
}

/* Which facts a layout states of its rows. */
#define TIMED 1
#define SPOKEN 2
#define DATED 4

static void
agenda_facts(struct compose *k, const struct item *it, int what)
{
	for (int i = 0; i < ITEMS; i++) {
		if (what & TIMED)
			fact_add(k->ctx, k->gold, "agenda.row",
			    arena_printf(k->ctx, "%s %02d:%02d-%02d:%02d %s",
			    what & DATED ? iso(k, it[i].day, -1) : "",
			    it[i].start / 60, it[i].start % 60,
			    it[i].end / 60, it[i].end % 60, it[i].title));
		else
			fact_add(k->ctx, k->gold, "agenda.row", it[i].title);
		if (k->c->durations && !it[i].pause)
			fact_add(k->ctx, k->gold, "agenda.minutes",
			    arena_printf(k->ctx, "%s %d", it[i].title,
			    it[i].end - it[i].start));
		if ((what & SPOKEN) && !it[i].pause)
			fact_add(k->ctx, k->gold, "agenda.speaker",
			    arena_printf(k->ctx, "%s %s", it[i].title,
			    it[i].speaker));
	}
}

static const char *
slot_text(struct compose *k, const struct item *it)
{
	return arena_printf(k->ctx, "%s%s%s", clock_text(k, it->start),
	    k->c->hours % 2 ? "-" : " – ", clock_text(k, it->end));
}

static void
agenda_table(struct compose *k, const struct item *it, bool speakers)
{
	build_table(k->b);
	if (speakers)
		ROW(k, DOC_BOLD, k->t->column[0], k->t->column[1],
		    k->t->column[2]);
	else
		ROW(k, DOC_BOLD, k->t->column[0], k->t->column[1]);
	for (int i = 0; i < ITEMS; i++) {
		build_row(k->b, false, 0);
		cell(k, slot_text(k, &it[i]), 0, 1);
		cell(k, titled(k, &it[i]), 0, 1);
		if (speakers)
			cell(k, it[i].pause ? "" : it[i].speaker, 0, 1);
		build_row_end(k->b);
	}
	build_table_end(k->b);
}

static void
agenda_lines(struct compose *k, const struct item *it, const char *gap)
{
	for (int i = 0; i < ITEMS; i++)
		para(k, arena_printf(k->ctx, "%s%s%s", slot_text(k, &it[i]),
		    gap, titled(k, &it[i])), 0);
}

static void
agenda_stacked(struct compose *k, struct item *it)
{
	for (int i = 0; i < ITEMS; i++) {
		para(k, slot_text(k, &it[i]), 0);
		para(k, titled(k, &it[i]), DOC_BOLD);
	}
}

static void
agenda_bulleted_speakers(struct compose *k, struct item *it)
{
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++) {
		struct doc_block *p;

		build_row(k->b, false, 0);
		cell(k, slot_text(k, &it[i]), 0, 1);
		build_cell(k->b, 1, 1);
		para(k, titled(k, &it[i]), DOC_BOLD);
		if (!it[i].pause) {
			p = para(k, it[i].speaker, 0);
			p->list = 0;
			p->marker = STR("•");
		}
		build_cell_end(k->b);
		build_row_end(k->b);
	}
	build_table_end(k->b);
}

static void
agenda_numbered(struct compose *k, struct item *it)
{
	for (int i = 0; i < ITEMS; i++) {
		struct doc_block *p = para(k, titled(k, &it[i]), 0);

		p->list = 0;
		p->marker = str_of(arena_printf(k->ctx, "%d.", i + 1));
	}
}

/* Half of the items on each of two days. */
static void
two_days(const struct compose *k, struct item *it)
{
	for (int i = ITEMS / 2; i < ITEMS && k->c->days > 1; i++)
		it[i].day = k->c->start + 1;
}

/* A row for each day goes across the table. */
static void
agenda_day_rows(struct compose *k, struct item *it)
{
	two_days(k, it);
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++) {
		if (i == 0 || it[i].day != it[i - 1].day) {
			build_row(k->b, false, 0);
			cell(k, day(k, it[i].day, k->c->day), DOC_BOLD, 2);
			build_row_end(k->b);
		}
		ROW(k, 0, slot_text(k, &it[i]), titled(k, &it[i]));
	}
	build_table_end(k->b);
}

/* A moderator and two others below the title, each behind their role. */
static void
agenda_roles(struct compose *k, struct item *it)
{
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++) {
		const char *a = k->t->person[i % 6];
		const char *b = k->t->person[(i + 2) % 6];

		build_row(k->b, false, 0);
		cell(k, slot_text(k, &it[i]), 0, 1);
		build_cell(k->b, 1, 1);
		para(k, titled(k, &it[i]), DOC_BOLD);
		if (!it[i].pause) {
			para(k, arena_printf(k->ctx, "%s %s", k->t->role[0],
			    it[i].speaker), 0);
			para(k, arena_printf(k->ctx, "%s %s; %s",
			    k->t->role[1], a, b), 0);
			fact_add(k->ctx, k->gold, "agenda.speaker",
			    arena_printf(k->ctx, "%s %s", it[i].title, a));
			fact_add(k->ctx, k->gold, "agenda.speaker",
			    arena_printf(k->ctx, "%s %s", it[i].title, b));
		}
		build_cell_end(k->b);
		build_row_end(k->b);
	}
	build_table_end(k->b);
}

/* Who speaks stands in a column that no head names. */
static void
agenda_headless(struct compose *k, struct item *it)
{
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++)
		ROW(k, 0, slot_text(k, &it[i]), titled(k, &it[i]),
		    it[i].pause ? "" : it[i].speaker);
	build_table_end(k->b);
}

/* Minutes as bare numbers in a column of their own. */
static void
agenda_minutes(struct compose *k, struct item *it)
{
	build_table(k->b);
	ROW(k, DOC_BOLD, k->t->column[0], k->t->column[3], k->t->column[1]);
	for (int i = 0; i < ITEMS; i++) {
		int minutes = it[i].end - it[i].start;

		ROW(k, 0, slot_text(k, &it[i]), arena_printf(k->ctx, "%d",
		    minutes), it[i].title);
		if (!k->c->durations || it[i].pause)
			fact_add(k->ctx, k->gold, "agenda.minutes",
			    arena_printf(k->ctx, "%s %d", it[i].title,
			    minutes));
	}
	build_table_end(k->b);
}

/* Cells of days that go over their rows and two lines; start above end. */
static void
agenda_day_cells(struct compose *k, struct item *it)
{
	two_days(k, it);
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++) {
		char *text = arena_printf(k->ctx, "%s", day(k, it[i].day,
		    k->c->day));

		build_row(k->b, false, 0);
		if (strchr(text, ' ') != NULL)
			*strchr(text, ' ') = '\n';
		if (i == 0 || it[i].day != it[i - 1].day)
			cell(k, text, 0, 1);
		else {
			build_cell_continues(k->b, 1);
			build_cell_end(k->b);
		}
		cell(k, arena_printf(k->ctx, "%s\n%s", clock_text(k,
		    it[i].start), clock_text(k, it[i].end)), 0, 1);
		cell(k, titled(k, &it[i]), 0, 1);
		build_row_end(k->b);
	}
	build_table_end(k->b);
}

/* A column for each of two days, each cell with its hours. */
static void
agenda_days_across(struct compose *k, struct item *it)
{
	const char *text[ITEMS];

	if (k->c->days == 1) {
		agenda_day_rows(k, it);
		return;
	}
	two_days(k, it);
	for (int i = 0; i < ITEMS; i++)
		text[i] = arena_printf(k->ctx, "%s\n%s", slot_text(k, &it[i]),
		    titled(k, &it[i]));
	build_table(k->b);
	ROW(k, DOC_BOLD, day(k, it[0].day, k->c->day),
	    day(k, it[ITEMS - 1].day, k->c->day));
	for (int i = 0; i < ITEMS / 2; i++)
		ROW(k, 0, text[i], text[ITEMS / 2 + i]);
	build_table_end(k->b);
}

/* A line for each day and its hours, and a table below it. */
static void
agenda_day_hours(struct compose *k, struct item *it)
{
	two_days(k, it);
	for (int i = 0, n; i < ITEMS; i += n) {
		for (n = 1; i + n < ITEMS && it[i + n].day == it[i].day; n++)
			;
		para(k, arena_printf(k->ctx, "%s (%s)", day(k, it[i].day,
		    k->c->day), hours(k, it[i].start, it[i + n - 1].end,
		    k->c->hours)), DOC_BOLD);
		build_table(k->b);
		ROW(k, DOC_BOLD, k->t->column[0], k->t->column[1]);
		for (int r = i; r < i + n; r++)
			ROW(k, 0, slot_text(k, &it[r]), titled(k, &it[r]));
		build_table_end(k->b);
	}
}

/* Two tables that were saved as one: a second head, its columns elsewhere. */
static void
agenda_joined(struct compose *k, struct item *it)
{
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++) {
		uint32_t second = i >= ITEMS / 2;

		for (int head = i % (ITEMS / 2) == 0; head >= 0; head--) {
			build_row(k->b, false, 0);
			cell(k, head ? k->t->column[0] : slot_text(k, &it[i]),
			    0, 1 + second);
			cell(k, head ? k->t->column[1] : titled(k, &it[i]),
			    0, 2);
			cell(k, head ? k->t->column[2] : it[i].pause ? "" :
			    it[i].speaker, 0, 2 - second);
			build_row_end(k->b);
		}
	}
	build_table_end(k->b);
}

/* Two who speak, a slash between them. */
static void
agenda_slashes(struct compose *k, struct item *it)
{
	build_table(k->b);
	ROW(k, DOC_BOLD, k->t->column[0], k->t->column[1], k->t->column[2]);
	for (int i = 0; i < ITEMS; i++) {
		const char *other = k->t->person[(i + 1) % 6];

		if (strcmp(other, it[i].speaker) == 0)
			other = k->t->person[(i + 2) % 6];
		ROW(k, 0, slot_text(k, &it[i]), titled(k, &it[i]),
		    it[i].pause ? "" : arena_printf(k->ctx, "%s / %s",
		    it[i].speaker, other));
		if (!it[i].pause)
			fact_add(k->ctx, k->gold, "agenda.speaker",
			    arena_printf(k->ctx, "%s %s", it[i].title,
			    other));
	}
	build_table_end(k->b);
}

static void
agenda_start_end(struct compose *k, struct item *it)
{
	build_table(k->b);
	for (int i = 0; i < ITEMS; i++)
		ROW(k, 0, clock_text(k, it[i].start), clock_text(k,
		    it[i].end), titled(k, &it[i]));
	build_table_end(k->b);
}

static void
agenda_plain(struct compose *k, struct item *it)
{
	agenda_table(k, it, false);
}

static void
agenda_spoken(struct compose *k, struct item *it)
{
	agenda_table(k, it, true);
}

static void
agenda_tabs(struct compose *k, struct item *it)
{
	agenda_lines(k, it, "\t");
}

static void
agenda_spaces(struct compose *k, struct item *it)
{
	agenda_lines(k, it, "   ");
}

static const struct {
	void		(*make)(struct compose *, struct item *);
	int		 facts;
} agendas[AGENDAS] = {
	{ agenda_plain, TIMED }, { agenda_spoken, TIMED | SPOKEN },
	{ agenda_tabs, TIMED }, { agenda_spaces, TIMED },
	{ agenda_stacked, TIMED }, { agenda_numbered, 0 },
	{ agenda_bulleted_speakers, TIMED | SPOKEN },
	{ agenda_start_end, TIMED }, { agenda_day_rows, TIMED | DATED },
	{ agenda_roles, TIMED | SPOKEN }, { agenda_headless, TIMED | SPOKEN },
	{ agenda_minutes, TIMED }, { agenda_day_cells, TIMED | DATED },
	{ agenda_days_across, TIMED | DATED },
	{ agenda_day_hours, TIMED | DATED },
	{ agenda_joined, TIMED | SPOKEN }, { agenda_slashes, TIMED | SPOKEN },
};

bool
choice_dated(const struct choice *c)
{
	return c->days == 1 || (agendas[c->agenda].facts & DATED);
}

static void
agenda(struct compose *k, struct item *it)
{
	para(k, k->t->agenda[pick(k, 21, 3)], DOC_BOLD)->heading = 1;
	agendas[k->c->agenda].make(k, it);
	agenda_facts(k, it, agendas[k->c->agenda].facts |
	    (choice_dated(k->c) ? DATED : 0));
}

/* ----------------------------------------------------------------- letter */

static void
event_facts(struct compose *k, const struct venue *v, const char *title,
    int from, int to)
{
	long	 last = k->c->start + k->c->days - 1;

	fact_add(k->ctx, k->gold, "event.when", arena_printf(k->ctx,
	    "%s/%s", iso(k, k->c->start, -1), iso(k, last, -1)));
	if (k->c->days == 1)
		fact_add(k->ctx, k->gold, "event.time", arena_printf(k->ctx,
		    "%s/%s", iso(k, k->c->start, from), iso(k, last, to)));
	fact_add(k->ctx, k->gold, "event.title", title);
	fact_add(k->ctx, k->gold, "event.zone", v->zone);
	fact_add(k->ctx, k->gold, "event.mode",
	    k->c->online ? "online" : "in-person");
	if (!k->c->online)
		fact_add(k->ctx, k->gold, "event.location", v->at);
}

static void
letter(struct compose *k, const char *title, int from, int to)
{
	const struct tongue *t = k->t;
	struct venue	 v = t->venue[pick(k, 9, 4)];
	const char	*name = t->person[pick(k, 10, 6)];
	const char	*email = arena_printf(k->ctx, "desk%d@example.org",
			    pick(k, 11, 90));
	const char	*phone = arena_printf(k->ctx, "+41 22 730 %04d",
			    1000 + pick(k, 12, 8000));
	long		 due = k->c->start - 12;
	const char	*text = k->c->online ? t->online[pick(k, 13, 2)] :
			    t->invite[pick(k, 13, 3)];

	if (k->c->online)
		v.zone = "Etc/UTC";
	para(k, t->salutation[pick(k, 14, 2)], 0);
	para(k, FILL(k, text, { "title", title }, { "when", when(k) },
	    { "place", v.at }, { "zone", "UTC" },
	    { "hours", hours(k, from, to, k->c->hours) }), 0);
	para(k, t->filler[pick(k, 15, 3)], 0);
	para(k, FILL(k, t->deadline[pick(k, 16, 3)],
	    { "what", t->what[pick(k, 17, 3)] },
	    { "date", day(k, due, 0) }), 0);
	para(k, FILL(k, t->contact[pick(k, 18, 2)], { "name", name },
	    { "email", email }, { "phone", phone }), 0);
	para(k, t->closing[pick(k, 19, 2)], 0);
	para(k, "", 0);
	para(k, t->person[pick(k, 22, 6)], 0);
	para(k, t->signer_title[pick(k, 23, 3)], 0);
	event_facts(k, &v, title, from, to);
	fact_add(k->ctx, k->gold, "deadline", iso(k, due, -1));
	fact_add(k->ctx, k->gold, "contact.name", name);
	fact_add(k->ctx, k->gold, "contact.email", email);
	fact_add(k->ctx, k->gold, "contact.phone", phone);
	fact_add(k->ctx, k->gold, "signatory", t->person[pick(k, 22, 6)]);
}

struct doc *
compose(struct ctx *ctx, const struct choice *c, struct facts *gold)
{
	static void (*const heads[LETTERHEADS])(struct compose *,
	    const struct head *) = { head_two, head_lines, head_side,
	    head_one_cell, head_plain, head_box,
	    head_stacks };
	struct compose	 k = { .ctx = ctx, .c = c, .gold = gold };
	struct item	 items[ITEMS];
	struct head	 h;
	const char	*annex;

	k.t = &tongues[c->lang];
	k.b = build_new(ctx, "generated");
	build_story(k.b, DOC_BODY);
	fact_add(ctx, gold, "language", k.t->code);
	h = head_facts(&k);
	agenda_items(&k, items);
	masthead(&k);
	heads[c->letterhead](&k, &h);
	letter(&k, h.subject, items[0].start, items[ITEMS - 1].end);
	build_page(k.b, true);
	annex = k.t->annex[pick(&k, 24, 2)];
	para(&k, annex, DOC_BOLD)->align = DOC_CENTER;
	fact_add(ctx, gold, "annex", annex);
	agenda(&k, items);
	build_story_end(k.b);
	return build_finish(k.b);
}
