/* SPDX-License-Identifier: MIT */
/*
 * The calendar writer (RFC 5545, 5546, 7986).  First every entry is made out
 * and its zone settled, so that what cannot be known is refused before
 * anything is written; then zones, then entries.  The form of everything is
 * what calendar programs were seen to read right, not only what is allowed.
 */
#include <stdio.h>
#include <stdlib.h>

#include "write/ics.h"

/* ----------------------------------------------------------------- zones */

/* An event as messages call it. */
static const char *
event_name(struct ics *s, const struct ics_entry *x)
{
	struct circ_str	 t = x->event->title.text;
	size_t		 n = t.n > 80 ? utf8_prev(t.s, 80) : t.n;

	return arena_printf(s->ctx, "event %zu%s%.*s%s", x->event_index + 1,
	    n > 0 ? " (\"" : "", (int)n, n > 0 ? t.s : "",
	    n > 0 ? t.n > 80 ? "...\")" : "\")" : "");
}

/* A zone that only the issuer's seat tells may be wrong by hours. */
static void
seat_notice(struct ics *s, const struct ics_entry *x)
{
	const struct circ_event	*e = x->event;
	struct circ_str		 printed = e->timezone_text.text;

	if (printed.n > 0)
		ctx_notice(s->ctx, "%s: \"%.*s\" is taken for the time zone "
		    "of the issuer's seat, %s; check it, or use --timezone",
		    event_name(s, x), (int)printed.n, printed.s,
		    e->timezone.text.s);
	else
		ctx_notice(s->ctx, "%s: the time zone is not printed; %s is "
		    "that of the issuer's seat; check it, or use --timezone",
		    event_name(s, x), e->timezone.text.s);
}

/* The name of the zone of an event: the document's word, else the user's. */
static const char *
zone_name(struct ics *s, const struct ics_entry *x)
{
	const struct circ_value	*z = &x->event->timezone;
	const char		*own = s->o->timezone;

	if (z->text.n == 0 && own == NULL)
		ctx_raise(s->ctx, CIRC_EZONE, "%s: the time zone is not "
		    "known; use --timezone=ZONE, or --floating",
		    event_name(s, x));
	if (z->text.n == 0 || (z->how == CIRC_SEAT && own != NULL))
		return own;
	if (z->how == CIRC_SEAT)
		seat_notice(s, x);
	else if (own != NULL && !str_eqz(z->text, own))
		ctx_notice(s->ctx, "%s: the document tells its time zone, %s;"
		    " --timezone=%s is not used", event_name(s, x),
		    z->text.s, own);
	return arena_copy(s->ctx, z->text.s, z->text.n);
}

static size_t
zone_index(struct ics *s, const struct tzif *tz)
{
	for (size_t i = 0; i < s->zones.n; i++)
		if (strcmp(s->zones.v[i].tz->name, tz->name) == 0)
			return i;
	*vec_push(s->ctx, &s->zones) = (struct ics_zone){ tz, INT64_MAX,
	    INT64_MIN };
	return s->zones.n - 1;
}

static const struct tzif *
open_zone(struct ics *s, const char *name)
{
	for (size_t i = 0; i < s->zones.n; i++)
		if (strcmp(s->zones.v[i].tz->name, name) == 0)
			return s->zones.v[i].tz;
	return when_zone(s->ctx, name);
}

/* Settle how the times of an entry are written. */
static void
settle(struct ics *s, struct ics_entry *x)
{
	const struct tzif	*tz;
	struct ics_zone		 window;
	int32_t			 fixed;

	if (x->form == ICS_DATE)
		return;
	if (s->o->floating) {
		x->form = ICS_FLOATING;
		return;
	}
	x->form = ICS_UTC;
	if (s->o->strict_zones &&
	    when_literal(s->m, &x->event->timezone_text, &fixed)) {
		x->start -= fixed;
		x->end -= fixed;
		return;
	}
	tz = open_zone(s, zone_name(s, x));
	window.tz = tz;
	window.first = tzif_utc(tz, x->start);
	window.last = x->has_end ? tzif_utc(tz, x->end) : window.first;
	if (s->o->utc || ics_zone_is_utc(tz) ||
	    (s->o->fragment && !ics_zone_regular(s->ctx, &window))) {
		x->start = window.first;
		x->end = window.last;
		return;
	}
	x->form = ICS_ZONED;
	x->zone = zone_index(s, tz);
	if (window.first < s->zones.v[x->zone].first)
		s->zones.v[x->zone].first = window.first;
	if (window.last > s->zones.v[x->zone].last)
		s->zones.v[x->zone].last = window.last;
}

/* --------------------------------------------------------------- entries */

static void
add_event(struct ics *s, size_t i)
{
	const struct circ_event	*e = &s->m->c.events[i];
	struct ics_entry	 x = { .kind = ICS_EVENT, .event = e,
	    .number = s->event[i].number, .event_index = i };

	if (e->start.year == 0) {
		ctx_notice(s->ctx, "%s: no date is known, so it is not "
		    "written", event_name(s, &x));
		return;
	}
	x.form = e->start.minute < 0 ? ICS_DATE : ICS_ZONED;
	x.start = x.form == ICS_DATE ? when_at(&e->start, 0) :
	    when_local(&e->start);
	x.end = x.start;
	if (x.form == ICS_DATE) {
		x.end = when_at(e->end.year != 0 ? &e->end : &e->start, 0) +
		    WHEN_DAY;
		x.has_end = true;
	} else if (e->end.year != 0 && e->end.minute >= 0) {
		x.end = when_local(&e->end);
		x.has_end = true;
	} else if (e->end.year != 0 &&
	    when_at(&e->end, 0) > when_at(&e->start, 0)) {
		/* until the end of the last day */
		x.end = when_at(&e->end, 0) + WHEN_DAY;
		x.has_end = true;
	}
	if (x.has_end && x.end <= x.start) {
		ctx_notice(s->ctx, "%s: it ends before it begins; the end is "
		    "left out", event_name(s, &x));
		x.has_end = x.form == ICS_DATE;
		x.end = x.form == ICS_DATE ? x.start + WHEN_DAY : x.start;
	}
	settle(s, &x);
	*vec_push(s->ctx, &s->entries) = x;
}

static void
add_row(struct ics *s, size_t event, const struct circ_row *r, size_t number)
{
	const struct circ_event	*e = &s->m->c.events[event];
	const struct circ_moment *day = &r->date;
	struct ics_entry	 x = { .kind = ICS_ROW, .number = number,
	    .event = e, .event_index = event, .row = r, .form = ICS_ZONED };

	/* a meeting of one day gives its date to its agenda */
	if (day->year == 0 && (e->end.year == 0 ||
	    when_at(&e->end, 0) == when_at(&e->start, 0)))
		day = &e->start;
	if (day->year == 0) {
		ctx_notice(s->ctx, "%s: agenda rows without a date are not "
		    "written", event_name(s, &x));
		return;
	}
	x.start = x.end = when_at(day, r->start);
	if (r->end >= 0)
		x.end = when_at(day, r->end);
	else if (r->minutes > 0)
		x.end = x.start + r->minutes * 60;
	x.has_end = x.end > x.start;
	settle(s, &x);
	*vec_push(s->ctx, &s->entries) = x;
}

static void
add_deadlines(struct ics *s)
{
	const struct circ_circular *c = &s->m->c;

	for (size_t i = 0; i < c->ndeadlines; i++) {
		const struct circ_deadline *d = &c->deadlines[i];

		if (d->date.year == 0)
			continue;
		*vec_push(s->ctx, &s->entries) = (struct ics_entry){
		    .kind = ICS_DEADLINE, .number = s->deadline[i], .deadline = d,
		    .form = ICS_DATE, .start = when_at(&d->date, 0),
		    .end = when_at(&d->date, 0) + WHEN_DAY, .has_end = true };
	}
}

/* Rows are numbered whether they are written or not. */
static void
add_rows(struct ics *s, size_t event, bool wanted)
{
	const struct circ_event	*e = &s->m->c.events[event];
	size_t	 number, j = 0;

	for (size_t i = 0; i < e->nagenda; i++) {
		if (e->agenda[i].start < 0)
			continue;
		number = ics_row_number(s, event, j++);
		if (wanted)
			add_row(s, event, &e->agenda[i], number);
	}
}

static void
add_entries(struct ics *s)
{
	const struct circ_circular *c = &s->m->c;
	bool	 mine;

	if (s->o->event > c->nevents)
		ctx_raise(s->ctx, CIRC_EUSAGE, "there is no event %zu: the "
		    "document holds %zu", s->o->event, c->nevents);
	for (size_t i = 0; i < c->nevents && !s->o->todo; i++) {
		mine = s->o->event == 0 || s->o->event == i + 1;
		if (mine)
			add_event(s, i);
		add_rows(s, i, mine && s->o->agenda &&
		    c->events[i].start.year != 0);
	}
	if (s->o->todo || s->o->deadlines)
		add_deadlines(s);
	if (s->entries.n > 0)
		return;
	if (s->o->todo)
		ctx_raise(s->ctx, CIRC_ENOTHING, "it holds no deadline");
	ctx_raise(s->ctx, CIRC_ENOTHING, c->nevents == 0 ?
	    "it holds no event" : "it holds no event with a date");
}

/* ------------------------------------------------------------ properties */

static const char *
uid(struct ics *s, int kind, size_t number)
{
	static const char *const name[] = { "event", "row", "deadline" };
	struct buf	 b = { 0 };

	buf_add(s->ctx, &b, s->core.s, s->core.n);
	buf_printf(s->ctx, &b, "|%s|%zu", name[kind], number);
	return ics_uuid(s->ctx, buf_str(&b));
}

static void
put_time(struct ics *s, const char *name, const struct ics_entry *x,
    int64_t t)
{
	ics_begin(s, name);
	if (x->form == ICS_DATE)
		ics_param(s, "VALUE", STR("DATE"));
	if (x->form == ICS_ZONED)
		ics_param(s, "TZID", str_of(s->zones.v[x->zone].tz->name));
	ics_raw(s, str_of(arena_printf(s->ctx, "%s%s", ics_time(s->ctx, t,
	    x->form == ICS_DATE), x->form == ICS_UTC ? "Z" : "")));
	ics_end(s);
}

static void
put_text(struct ics *s, const char *name, struct circ_str v, bool language)
{
	if (ics_one_line(s->ctx, v).n == 0)
		return;		/* controls and blanks alone are no text */
	ics_begin(s, name);
	if (language && s->m->c.language.text.n > 0)
		ics_param(s, "LANGUAGE", s->m->c.language.text);
	ics_text(s, v);
	ics_end(s);
}

static void
put_mailbox(struct ics *s, const char *name, const char *params,
    struct circ_str cn, struct circ_str address)
{
	ics_begin(s, name);
	buf_adds(s->ctx, &s->line, params);
	if (cn.n > 0)
		ics_param(s, "CN", cn);
	ics_raw(s, ics_mailto(s->ctx, address));
	ics_end(s);
}

static void
put_people(struct ics *s)
{
	struct circ_str	 name, address;

	if (s->organizer.n > 0)
		put_mailbox(s, "ORGANIZER", "", s->organizer_name,
		    s->organizer);
	if (s->o->method == CIRC_ICS_PUBLISH)
		return;
	for (size_t i = 0; i < s->o->nattendees; i++) {
		ics_mailbox(s->ctx, s->o->attendees[i], &name, &address);
		put_mailbox(s, "ATTENDEE", s->o->method == CIRC_ICS_CANCEL ?
		    "" : ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
		    "PARTSTAT=NEEDS-ACTION;RSVP=TRUE", name, address);
	}
}

static void
put_links(struct ics *s, const struct circ_event *e)
{
	struct circ_str	 join = ics_uri(s->ctx, e->url.text);
	struct circ_str	 page = ics_uri(s->ctx, e->registration_url.text);
	struct circ_str	 place = e->location.text;

	put_text(s, "LOCATION", place.n > 0 ? place : join, false);
	if (join.n > 0 || page.n > 0) {
		ics_begin(s, "URL");
		ics_raw(s, join.n > 0 ? join : page);
		ics_end(s);
	}
	if (join.n > 0 && (e->mode == CIRC_ONLINE || e->mode == CIRC_HYBRID)) {
		ics_begin(s, "CONFERENCE");
		ics_param(s, "VALUE", STR("URI"));
		ics_param(s, "LABEL", e->title.text.n > 0 ? e->title.text :
		    STR("Join"));
		ics_raw(s, join);
		ics_end(s);
	}
}

static void
put_alarms(struct ics *s, struct circ_str summary)
{
	for (size_t i = 0; i < s->o->nalarms; i++) {
		int32_t	 m = s->o->alarms[i];

		ics_put(s, "BEGIN", "VALARM");
		ics_put(s, "ACTION", "DISPLAY");
		put_text(s, "DESCRIPTION", summary, false);
		ics_put(s, "TRIGGER", arena_printf(s->ctx,
		    m > 0 && m % 10080 == 0 ? "-P%dW" :
		    m > 0 && m % 1440 == 0 ? "-P%dD" :
		    m > 0 && m % 60 == 0 ? "-PT%dH" : "-PT%dM",
		    m > 0 && m % 10080 == 0 ? m / 10080 :
		    m > 0 && m % 1440 == 0 ? m / 1440 :
		    m > 0 && m % 60 == 0 ? m / 60 : m));
		ics_put(s, "END", "VALARM");
	}
}

/* What every kind of entry has first. */
static void
put_head(struct ics *s, const struct ics_entry *x)
{
	const char	*stamp = s->stamp;

	if (*stamp == '\0')
		stamp = arena_printf(s->ctx, "%sT000000Z",
		    ics_time(s->ctx, x->start, true));
	ics_put(s, "UID", uid(s, x->kind, x->number));
	ics_put(s, "DTSTAMP", stamp);
	ics_put(s, "LAST-MODIFIED", stamp);
	ics_put(s, "SEQUENCE", arena_printf(s->ctx, "%d", s->sequence));
	put_text(s, "SUMMARY", ics_summary(s, x), true);
	put_text(s, "DESCRIPTION", ics_description(s, x), true);
	if (s->o->method == CIRC_ICS_CANCEL)
		ics_put(s, "STATUS", "CANCELLED");
}

static void
put_todo(struct ics *s, const struct ics_entry *x)
{
	const struct circ_moment *d = &s->m->c.date;

	ics_put(s, "BEGIN", "VTODO");
	put_head(s, x);
	/* RFC 5546 wants a start; the letter's day, if it came before */
	if (d->year != 0 && when_at(d, 0) < x->start)
		put_time(s, "DTSTART", x, when_at(d, 0));
	put_time(s, "DUE", x, x->start);
	ics_put(s, "PRIORITY", "0");
	put_people(s);
	ics_put(s, "CATEGORIES", "Deadline");
	if (s->o->method != CIRC_ICS_CANCEL)
		put_alarms(s, ics_summary(s, x));
	ics_put(s, "END", "VTODO");
}

static void
put_event(struct ics *s, const struct ics_entry *x)
{
	static const char *const category[] = { "Meeting", "Agenda",
	    "Deadline" };

	ics_put(s, "BEGIN", "VEVENT");
	put_head(s, x);
	put_time(s, "DTSTART", x, x->start);
	if (x->has_end)
		put_time(s, "DTEND", x, x->end);
	put_people(s);
	if (x->kind == ICS_EVENT)
		put_links(s, x->event);
	else if (x->kind == ICS_ROW) {
		put_text(s, "LOCATION", x->row->location.text.n > 0 ?
		    x->row->location.text : x->event->location.text, false);
		ics_begin(s, "RELATED-TO");
		ics_param(s, "RELTYPE", STR("PARENT"));
		ics_raw(s, str_of(uid(s, ICS_EVENT,
		    s->event[x->event_index].number)));
		ics_end(s);
	}
	ics_put(s, "CATEGORIES", category[x->kind]);
	ics_put(s, "TRANSP", x->kind == ICS_EVENT ? "OPAQUE" : "TRANSPARENT");
	if (x->kind != ICS_EVENT)
		ics_put(s, "X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
	if (x->form == ICS_DATE)
		ics_put(s, "X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE");
	if (x->kind != ICS_ROW && s->o->method != CIRC_ICS_CANCEL)
		put_alarms(s, ics_summary(s, x));
	ics_put(s, "END", "VEVENT");
}

/* -------------------------------------------------------------- the file */

static void
calendar_head(struct ics *s)
{
	ics_put(s, "BEGIN", "VCALENDAR");
	ics_put(s, "VERSION", "2.0");
	ics_put(s, "PRODID", "-//circ//circ " CIRC_VERSION "//EN");
	ics_put(s, "CALSCALE", "GREGORIAN");
	if (s->method != NULL)
		ics_put(s, "METHOD", s->method);
	if (s->o->feed == NULL)
		return;
	put_text(s, "NAME", str_of(s->o->feed), false);
	put_text(s, "X-WR-CALNAME", str_of(s->o->feed), false);
	ics_begin(s, "REFRESH-INTERVAL");
	ics_param(s, "VALUE", STR("DURATION"));
	ics_raw(s, STR("P1D"));
	ics_end(s);
	ics_put(s, "X-PUBLISHED-TTL", "P1D");
}

/* What options name: it must exist, whether the document needs it or not. */
static void
check_options(struct ics *s)
{
	struct circ_str	 name, address;

	for (size_t i = 0; i < s->o->nattendees; i++)
		if (!ics_mailbox(s->ctx, s->o->attendees[i], &name, &address))
			ctx_raise(s->ctx, CIRC_EUSAGE, "--attendee=%s is no "
			    "address", s->o->attendees[i]);
	if (s->o->organizer != NULL && !ics_mailbox(s->ctx, s->o->organizer,
	    &s->organizer_name, &s->organizer))
		ctx_raise(s->ctx, CIRC_EUSAGE, "--organizer=%s is no address",
		    s->o->organizer);
	if (s->o->timezone != NULL)
		(void)when_zone(s->ctx, s->o->timezone);
}

static void
organizer(struct ics *s)
{
	const struct circ_circular *c = &s->m->c;
	struct circ_str	 address;

	if (s->organizer.n > 0)
		return;
	for (size_t i = 0; i < c->ncontacts; i++) {
		address = str_trim(c->contacts[i].email.text);
		if (ics_mailto(s->ctx, address).n == 0)
			continue;
		s->organizer = address;
		s->organizer_name = c->contacts[i].name.text;
		return;
	}
}

static void
choose_method(struct ics *s)
{
	static const char *const name[] = { "PUBLISH", "REQUEST", "CANCEL" };
	const struct circ_moment *d = &s->m->c.date;
	bool	 dated = d->year != 0;

	if (s->o->method == CIRC_ICS_REQUEST && s->o->nattendees == 0)
		ctx_raise(s->ctx, CIRC_EUSAGE, "an invitation needs whom to "
		    "invite: use --attendee");
	if (s->o->method != CIRC_ICS_PUBLISH && s->entries.n > 1)
		ctx_raise(s->ctx, CIRC_EUSAGE, "%s is one entry, and there "
		    "are %zu here: use --event=N, or --output-dir, without "
		    "--agenda and --deadlines",
		    s->o->method == CIRC_ICS_REQUEST ? "an invitation" :
		    "a cancellation", s->entries.n);
	if (s->organizer.n == 0 && s->o->method != CIRC_ICS_PUBLISH)
		ctx_raise(s->ctx, CIRC_EUSAGE, "the document prints no "
		    "address to send from: use --organizer");
	if (s->organizer.n == 0) {
		ctx_notice(s->ctx, "the document prints no address: METHOD "
		    "and ORGANIZER are left out; see --organizer");
		return;
	}
	if (s->o->fragment)
		return;
	/* a published VTODO needs a DTSTART before its DUE */
	for (size_t i = 0; i < s->entries.n && s->o->todo; i++)
		if (!dated || when_at(d, 0) >= s->entries.v[i].start)
			return;
	s->method = name[s->o->method];
}

static void
identity(struct ics *s)
{
	const struct circ_circular *c = &s->m->c;

	s->core = ics_key(s->ctx, s->m, s->o->uid_key);
	s->sequence = s->o->sequence;
	if (s->sequence < 0) {
		(void)ics_core(s->ctx, c->reference.text, &s->sequence);
		if (c->relates.kind.text.n > 0)
			s->sequence = c->relates.number > 0 ?
			    c->relates.number : 1;
		if (s->o->method == CIRC_ICS_CANCEL)
			s->sequence++;
	}
	if (s->o->stamp >= 0)
		snprintf(s->stamp, sizeof(s->stamp), "%sZ",
		    ics_time(s->ctx, s->o->stamp, false));
	else if (c->date.year != 0)
		snprintf(s->stamp, sizeof(s->stamp), "%sT000000Z",
		    ics_time(s->ctx, when_at(&c->date, 0), true));
}

static void
build(struct ctx *ctx, void *arg)
{
	struct ics	*s = arg;

	s->ctx = ctx;
	s->words = ics_words(s->m->c.language.text);
	check_options(s);
	ics_numbers(s);
	add_entries(s);
	organizer(s);
	choose_method(s);
	identity(s);
	if (!s->o->fragment)
		calendar_head(s);
	for (size_t i = 0; i < s->zones.n; i++)
		ics_timezone(s, &s->zones.v[i]);
	for (size_t i = 0; i < s->entries.n; i++)
		if (s->o->todo)
			put_todo(s, &s->entries.v[i]);
		else
			put_event(s, &s->entries.v[i]);
	if (!s->o->fragment)
		ics_put(s, "END", "VCALENDAR");
}

struct mail {
	struct ics	*s;
	struct out	 calendar;
};

static void
wrap(struct ctx *ctx, void *arg)
{
	struct mail	*mail = arg;

	(void)ctx;
	ics_mime(mail->s, &mail->calendar);
}

void
write_ics(struct ctx *ctx, const struct model *m,
    const struct circ_ics_options *o, struct out *out)
{
	struct ics	 s = { .m = m, .o = o };
	struct mail	 mail = { .s = &s };
	enum circ_code	 code;

	if (!o->mime) {
		s.out = out;
		build(ctx, &s);
		return;
	}
	s.out = &mail.calendar;
	code = ctx_try(ctx, build, &s);
	if (code == CIRC_OK) {
		s.out = out;
		code = ctx_try(ctx, wrap, &mail);
	}
	free(mail.calendar.s);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}

void
write_ics_head(struct ctx *ctx, const struct circ_ics_options *o,
    struct out *out)
{
	struct ics	 s = { .ctx = ctx, .o = o, .out = out };

	check_options(&s);
	calendar_head(&s);
}
