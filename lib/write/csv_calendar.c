/* SPDX-License-Identifier: MIT */
/*
 * The columns that Google Calendar and Outlook import, in their exact names
 * and formats.  They hold no zone, so all times are those of the one zone
 * that the user's calendar has.  Google's last day is inclusive and has no
 * hour; Outlook's is the midnight after it, and its times have seconds.
 */
#include "write/csv.h"

typedef struct circ_str str;
typedef const struct csv_line line;

/* An entry's times in the calendar's zone; an end is exclusive. */
struct span {
	int64_t	 start, end;
	bool	 all_day;
};

static struct span
span(line *l)
{
	const struct circ_moment *a, *b;
	struct span	 s;

	if (l->deadline != NULL) {
		s.start = s.end = when_at(&l->deadline->date, 0);
		s.all_day = true;
		return s;
	}
	a = &l->event->start;
	b = l->event->end.year != 0 ? &l->event->end : a;
	s.all_day = a->minute < 0;
	s.start = s.all_day ? when_at(a, 0) : when_local(a);
	s.end = s.all_day || b->minute < 0 ? when_at(b, 0) : when_local(b);
	if (l->row != NULL) {
		s.all_day = l->row->start < 0;
		s.start = s.end = when_at(&l->row->date, l->row->start);
		if (l->row->end >= 0)
			s.end = when_at(&l->row->date, l->row->end);
		else if (l->row->minutes > 0)
			s.end = s.start + l->row->minutes * 60;
	} else if (!s.all_day && b->minute < 0 && s.end > s.start)
		s.end += WHEN_DAY;	/* until the end of the last day */
	if (s.end < s.start)
		s.end = s.start;
	if (!s.all_day && l->zone != NULL && l->to != NULL) {
		s.start = tzif_utc(l->zone, s.start);
		s.start += tzif_offset(l->to, s.start);
		s.end = tzif_utc(l->zone, s.end);
		s.end += tzif_offset(l->to, s.end);
	}
	return s;
}

static str
day(struct ctx *ctx, int64_t t)
{
	struct circ_moment	 m = when_moment(t);

	return str_of(arena_printf(ctx, "%02d/%02d/%04d", m.month, m.day,
	    m.year));
}

static str
hour(struct ctx *ctx, int64_t t, const char *seconds)
{
	struct circ_moment	 m = when_moment(t);
	int			 h = m.minute / 60;

	return str_of(arena_printf(ctx, "%02d:%02d%s %s",
	    h % 12 == 0 ? 12 : h % 12, m.minute % 60, seconds,
	    h < 12 ? "AM" : "PM"));
}

static str
c_subject(struct ctx *ctx, line *l)
{
	const struct circ_circular *c = &l->m->c;

	(void)ctx;
	if (l->deadline != NULL && l->deadline->text.text.n > 0)
		return l->deadline->text.text;
	if (l->row != NULL && l->row->title.text.n > 0)
		return l->row->title.text;
	if (l->event != NULL && l->event->title.text.n > 0)
		return l->event->title.text;
	return c->subject.text.n > 0 ? c->subject.text :
	    c->reference.text.n > 0 ? c->reference.text : c->source;
}

static str
c_start_date(struct ctx *ctx, line *l)
{
	return day(ctx, span(l).start);
}

static str
c_start_time(struct ctx *ctx, line *l)
{
	struct span	 s = span(l);

	return s.all_day ? (str){ NULL, 0 } : hour(ctx, s.start, "");
}

static str
c_end_date(struct ctx *ctx, line *l)
{
	return day(ctx, span(l).end);
}

static str
c_end_time(struct ctx *ctx, line *l)
{
	struct span	 s = span(l);

	return s.all_day ? (str){ NULL, 0 } : hour(ctx, s.end, "");
}

static str
o_start_time(struct ctx *ctx, line *l)
{
	return hour(ctx, span(l).start, ":00");
}

static str
o_end_date(struct ctx *ctx, line *l)
{
	struct span	 s = span(l);

	return day(ctx, s.end + (s.all_day ? WHEN_DAY : 0));
}

static str
o_end_time(struct ctx *ctx, line *l)
{
	return hour(ctx, span(l).end, ":00");
}

static str
c_all_day(struct ctx *ctx, line *l)
{
	(void)ctx;
	return span(l).all_day ? STR("True") : STR("False");
}

static void
part(struct ctx *ctx, struct buf *b, str s)
{
	if (s.n == 0)
		return;
	if (b->n > 0)
		buf_addc(ctx, b, '\n');
	buf_add(ctx, b, s.s, s.n);
}

static str
c_description(struct ctx *ctx, line *l)
{
	const struct circ_circular *c = &l->m->c;
	struct buf	 b = { 0 };

	part(ctx, &b, l->row != NULL ? l->row->description.text :
	    c->subject.text);
	for (size_t i = 0; l->row != NULL && i < l->row->nspeakers; i++)
		part(ctx, &b, l->row->speakers[i].text);
	if (l->event != NULL && l->row == NULL)
		for (size_t i = 0; i < l->event->nagenda; i++) {
			const struct circ_row *r = &l->event->agenda[i];

			part(ctx, &b, r->start < 0 ? r->title.text :
			    str_of(arena_printf(ctx, "%s %s",
			    model_clock(ctx, r->start).s,
			    r->title.text.n > 0 ? r->title.text.s : "")));
		}
	if (l->event != NULL) {
		part(ctx, &b, l->event->registration_url.text);
		part(ctx, &b, l->event->url.text);
	}
	part(ctx, &b, c->reference.text);
	return buf_str(&b);
}

static str
c_location(struct ctx *ctx, line *l)
{
	(void)ctx;
	if (l->row != NULL && l->row->location.text.n > 0)
		return l->row->location.text;
	if (l->event == NULL)
		return (str){ NULL, 0 };
	return l->event->location.text.n > 0 ? l->event->location.text :
	    l->event->url.text;
}

static str
c_categories(struct ctx *ctx, line *l)
{
	(void)ctx;
	return l->deadline != NULL ? STR("Deadline") :
	    l->row != NULL ? STR("Agenda") : STR("Meeting");
}

static str
c_false(struct ctx *ctx, line *l)
{
	(void)ctx;
	(void)l;
	return STR("False");
}

static str
c_empty(struct ctx *ctx, line *l)
{
	(void)ctx;
	(void)l;
	return (str){ NULL, 0 };
}

static str
c_normal(struct ctx *ctx, line *l)
{
	(void)ctx;
	(void)l;
	return STR("Normal");
}

/* 2 is busy, 3 free. */
static str
c_show(struct ctx *ctx, line *l)
{
	(void)ctx;
	return l->row != NULL || l->deadline != NULL ? STR("3") : STR("2");
}

static const struct csv_column google[] = {
	{ "Subject", CSV_ALL, c_subject },
	{ "Start Date", CSV_ALL, c_start_date },
	{ "Start Time", CSV_ALL, c_start_time },
	{ "End Date", CSV_ALL, c_end_date },
	{ "End Time", CSV_ALL, c_end_time },
	{ "All Day Event", CSV_ALL, c_all_day },
	{ "Description", CSV_ALL, c_description },
	{ "Location", CSV_ALL, c_location },
	{ "Private", CSV_ALL, c_false },
};

static const struct csv_column outlook[] = {
	{ "Subject", CSV_ALL, c_subject },
	{ "Start Date", CSV_ALL, c_start_date },
	{ "Start Time", CSV_ALL, o_start_time },
	{ "End Date", CSV_ALL, o_end_date },
	{ "End Time", CSV_ALL, o_end_time },
	{ "All day event", CSV_ALL, c_all_day },
	{ "Reminder on/off", CSV_ALL, c_false },
	{ "Reminder Date", CSV_ALL, c_empty },
	{ "Reminder Time", CSV_ALL, c_empty },
	{ "Meeting Organizer", CSV_ALL, c_empty },
	{ "Required Attendees", CSV_ALL, c_empty },
	{ "Optional Attendees", CSV_ALL, c_empty },
	{ "Meeting Resources", CSV_ALL, c_empty },
	{ "Billing Information", CSV_ALL, c_empty },
	{ "Categories", CSV_ALL, c_categories },
	{ "Description", CSV_ALL, c_description },
	{ "Location", CSV_ALL, c_location },
	{ "Mileage", CSV_ALL, c_empty },
	{ "Priority", CSV_ALL, c_normal },
	{ "Private", CSV_ALL, c_false },
	{ "Sensitivity", CSV_ALL, c_normal },
	{ "Show time as", CSV_ALL, c_show },
};

const struct csv_column *
csv_calendar(const struct circ_csv_options *o, size_t *n)
{
	*n = o->target == CIRC_CSV_GOOGLE ? NELEM(google) : NELEM(outlook);
	return o->target == CIRC_CSV_ANY ? NULL :
	    o->target == CIRC_CSV_GOOGLE ? google : outlook;
}
