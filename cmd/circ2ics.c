/* SPDX-License-Identifier: MIT */
/*
 * circ2ics - make calendar entries of the meetings that circulars announce.
 *
 * One document gives one calendar.  Several give one calendar too, whose
 * zones are defined once: the documents' fragments are gathered, and the
 * whole is written at the end.  With --output-dir each event is a file.
 *
 * A document that corrects another one needs it, to tell which of several
 * events it means (see circ2ics(1), Identity).  If the other one is among
 * the inputs, the correction is read again at the end, knowing it.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "shared/calendar.h"
#include "shared/correction.h"
#include "shared/outdir.h"

#define MAX_LIST 64

struct ics {
	struct circ_ics_options	 o;
	struct tool		*tool;
	const char		*attendee[MAX_LIST];
	int32_t			 alarm[MAX_LIST];
	bool			 cancel;
	const char		*original;	/* --original */
	struct circ		*handle;	/* of that */
	struct outdir		 dir;
	struct calendar		 calendar;	/* of several documents */
	struct corrections	 corrections;
};

static const struct tool_option options[] = {
	{ "agenda", 'a', NULL, "an entry for each timed agenda row too" },
	{ "deadlines", 'd', NULL, "all-day entries for deadlines too" },
	{ "todo", 0, NULL, "deadlines as to-dos, and nothing else" },
	{ "event", 'n', "N", "only the Nth event of each document" },
	{ "output-dir", 'O', "DIR", "a file per event, named by reference" },
	{ "timezone", 'z', "ZONE", "where the zone is unknown or a seat's" },
	{ "utc", 'u', NULL, "write times in UTC" },
	{ "floating", 0, NULL, "write local times without a zone" },
	{ "strict-zones", 0, NULL, "take CET for UTC+1, also in June" },
	{ "alarm", 0, "LIST", "remind before: 15m,2h,1d,1w" },
	{ "method", 'm', "publish|request", "what calendars should do" },
	{ "organizer", 0, "ADDRESS", "who sends it" },
	{ "attendee", 0, "ADDRESS", "whom to invite; may be repeated" },
	{ "cancel", 0, NULL, "take the event back" },
	{ "sequence", 0, "N", "number of this version" },
	{ "mime", 0, NULL, "as an e-mail for sendmail -t" },
	{ "feed", 0, "NAME", "as a calendar to subscribe to" },
	{ "original", 0, "FILE", "what the document corrects or adds to" },
	{ "uid-key", 0, "TEXT", "identity, instead of the reference" },
	{ NULL, 0, NULL, NULL }
};

/* Minutes, hours, days, weeks: "15m,1d". */
static const char *
alarms(struct ics *s, const char *arg)
{
	long	 n;
	char	*end;

	for (;; arg = end + 1) {
		if (*arg < '0' || *arg > '9')
			return "is no list such as 15m,1d";
		n = strtol(arg, &end, 10);
		if (n > 100000)
			return "is too far ahead";
		switch (*end) {
		case 'w':
			n *= 7;
			/* FALLTHROUGH */
		case 'd':
			n *= 24;
			/* FALLTHROUGH */
		case 'h':
			n *= 60;
			/* FALLTHROUGH */
		case 'm':
			end++;
		}
		if (n > 10 * 366 * 1440L)
			return "is too far ahead";
		if (s->o.nalarms == MAX_LIST || (*end != ',' && *end != '\0'))
			return "is no list such as 15m,1d";
		s->alarm[s->o.nalarms++] = (int32_t)n;
		if (*end == '\0')
			return NULL;
	}
}

static const char *
number(const char *arg, long min, long *n)
{
	char	*end;

	errno = 0;
	*n = strtol(arg, &end, 10);
	if (*arg < '0' || *arg > '9' || *end != '\0' || errno != 0 ||
	    *n < min || *n > INT32_MAX)
		return min > 0 ? "is no number from 1" : "is no number";
	return NULL;
}

static const char *
flag(struct ics *s, const char *name)
{
	const struct { const char *name; bool *is; } row[] = {
		{ "agenda", &s->o.agenda }, { "deadlines", &s->o.deadlines },
		{ "todo", &s->o.todo }, { "utc", &s->o.utc },
		{ "floating", &s->o.floating },
		{ "strict-zones", &s->o.strict_zones },
		{ "mime", &s->o.mime }, { "cancel", &s->cancel },
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++)
		if (strcmp(name, row[i].name) == 0)
			*row[i].is = true;
	return NULL;
}

static const char *
numbered(struct ics *s, const char *name, const char *arg)
{
	const char	*wrong;
	long		 n;

	if (strcmp(name, "event") == 0) {
		wrong = number(arg, 1, &n);
		s->o.event = (size_t)n;
	} else {
		wrong = number(arg, 0, &n);
		s->o.sequence = (int)n;
	}
	return wrong;
}

static const char *
option(void *state, const char *name, const char *arg)
{
	struct ics	*s = state;
	const struct { const char *name; const char **is; } row[] = {
		{ "output-dir", &s->dir.path },
		{ "timezone", &s->o.timezone },
		{ "organizer", &s->o.organizer }, { "feed", &s->o.feed },
		{ "uid-key", &s->o.uid_key }, { "original", &s->original },
	};

	if (arg == NULL)
		return flag(s, name);
	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++)
		if (strcmp(name, row[i].name) == 0) {
			*row[i].is = arg;
			return NULL;
		}
	if (strcmp(name, "alarm") == 0)
		return alarms(s, arg);
	if (strcmp(name, "event") == 0 || strcmp(name, "sequence") == 0)
		return numbered(s, name, arg);
	if (strcmp(name, "attendee") == 0) {
		if (s->o.nattendees == MAX_LIST)
			return "is one too many";
		s->attendee[s->o.nattendees++] = arg;
	} else if (strcmp(arg, "request") == 0)
		s->o.method = CIRC_ICS_REQUEST;
	else if (strcmp(arg, "publish") != 0)
		return "is neither publish nor request";
	return NULL;
}

/* Two options of which one would be passed over; or NULL. */
static const char *
contradiction(const struct ics *s)
{
	const struct circ_ics_options *o = &s->o;
	bool	 dir = s->dir.path != NULL;
	bool	 request = o->method == CIRC_ICS_REQUEST;
	const struct { bool both; const char *what; } row[] = {
		{ s->cancel && request,
		    "--cancel and --method=request exclude each other" },
		{ s->cancel && o->nalarms > 0,
		    "--cancel and --alarm exclude each other" },
		{ o->floating && (o->utc || o->strict_zones ||
		    o->timezone != NULL), "--floating excludes --utc, "
		    "--strict-zones and --timezone" },
		{ o->todo && (o->agenda || o->deadlines || o->event != 0),
		    "--todo excludes --agenda, --deadlines and --event" },
		{ dir && s->tool->output != NULL,
		    "--output-dir and --output exclude each other" },
		{ dir && o->event != 0,
		    "--output-dir and --event exclude each other" },
		{ o->feed != NULL && (s->cancel || request || o->mime),
		    "--feed excludes --cancel, --method=request and --mime" },
		{ o->feed != NULL && *o->feed == '\0', "--feed needs a name" },
		{ o->nattendees > 0 && !request && !s->cancel,
		    "--attendee needs --method=request or --cancel" },
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++)
		if (row[i].both)
			return row[i].what;
	return NULL;
}

/* Zones and addresses that options name. */
static const char *
named(struct ics *s)
{
	static char	 message[256];
	char		*head;
	size_t		 n;
	enum circ_code	 code = circ_ics_head(&s->o, &head, &n, message);

	free(head);
	return code == CIRC_OK ? NULL : message;
}

/* The document of --original stays in memory while the tool runs. */
static const char *
read_original(struct ics *s)
{
	static char	 message[512];

	if (s->original == NULL)
		return NULL;
	if ((s->handle = circ_new(&s->tool->read)) == NULL)
		tool_no_memory();
	if (circ_read_file(s->handle, s->original) != CIRC_OK) {
		snprintf(message, sizeof(message), "--original=%.200s: %s",
		    s->original, circ_message(s->handle));
		circ_free(s->handle);
		return message;
	}
	s->o.original = circ_circular(s->handle);
	return NULL;
}

static const char *
ready(void *state, struct tool *t)
{
	struct ics	*s = state;
	const char	*wrong = contradiction(s);

	(void)t;
	if (s->cancel)
		s->o.method = CIRC_ICS_CANCEL;
	s->o.attendees = s->attendee;
	s->o.alarms = s->alarm;
	if (wrong == NULL)
		wrong = tool_epoch(&s->o.stamp);
	if (wrong == NULL)
		wrong = named(s);
	return wrong != NULL ? wrong : outdir_make(&s->dir);
}

/* A message to a calendar or a person is about one document. */
static const char *
known(void *state)
{
	struct ics	*s = state;

	s->o.fragment = s->tool->ninputs > 1 && s->dir.path == NULL;
	if (s->o.fragment && s->o.mime)
		return "an e-mail holds one document: use --output-dir";
	if (s->o.fragment && s->o.method != CIRC_ICS_PUBLISH)
		return s->cancel ? "a cancellation is about one document: use "
		    "--output-dir" : "an invitation is about one document: "
		    "use --output-dir";
	return read_original(s);
}

/* --------------------------------------------------------- one document */

/* By the reference, else by the document's own name. */
static void
file_name(struct bytes *b, const struct circ_circular *c)
{
	const char	*source = c->source.s, *base = strrchr(source, '/');

	if (c->reference.text.n > 0)
		outdir_name(b, c->reference.text.s);
	else
		outdir_name(b, base != NULL ? base + 1 : source);
	if (b->n == 0)
		bytes_adds(b, "event");
}

static void
say(struct circ *c, const char *path, enum circ_code code,
    struct fragment *f)
{
	int	 status = code == CIRC_OK ? STATUS_DONE :
	    code == CIRC_ENOTHING ? STATUS_NO : STATUS_TROUBLE;

	if (code != CIRC_OK)
		fragment_say(f, path, "%s", circ_message(c));
	if (status > f->status)
		f->status = status;
}

static void
one_file_each(struct ics *s, struct circ *c, const char *path,
    struct fragment *f)
{
	const struct circ_circular *d = circ_circular(c);
	struct circ_ics_options	 o = s->o;
	struct bytes	 name = { 0 };
	enum circ_code	 code;
	char		*out;
	size_t		 stem, n, last = s->o.todo || d->nevents == 0 ? 1 :
			     d->nevents;

	file_name(&name, d);
	stem = name.n;
	for (size_t i = 1; i <= last; i++) {
		if (d->nevents > 0 && !o.todo)
			o.event = i;
		o.deadlines = s->o.deadlines && i == 1;	/* in one file */
		code = circ_ics(c, &o, &out, &n);
		say(c, path, code, f);
		name.n = stem;
		if (last > 1)
			bytes_printf(&name, "-%zu", i);
		if (code == CIRC_OK)
			outdir_pack(&f->tally, name.s, out, n);
		free(out);
	}
	bytes_free(&name);
}

static void
entries(struct ics *s, struct circ *c, const char *path, struct fragment *f)
{
	const struct circ_circular *d = circ_circular(c);
	const char *const *notice;
	char		*out = NULL;
	size_t		 n;

	if (s->dir.path != NULL)
		one_file_each(s, c, path, f);
	else {
		say(c, path, circ_ics(c, &s->o, &out, &n), f);
		if (out != NULL)
			bytes_add(s->o.fragment ? &f->tally : &f->out, out,
			    n);
		free(out);
	}
	n = circ_notices(c, &notice);
	for (size_t i = 0; i < n; i++)
		fragment_say(f, path, "%s", notice[i]);
	/* an event without a date was left out: not all was written */
	for (size_t i = 0; i < d->nevents && !s->o.todo; i++)
		if (d->events[i].start.year == 0 && f->status == STATUS_DONE &&
		    (s->o.event == 0 || s->o.event == i + 1))
			f->status = STATUS_NO;
}

/* A correction holds back what it says until its original is known. */
static void
document(void *state, struct circ *c, const char *path, struct fragment *f)
{
	struct ics	*s = state;
	const struct circ_circular *d = circ_circular(c);
	struct fragment	 made = { 0 };
	struct about	 a = { .language = d->language.text.n > 0 ?
			     d->language.text.s : "", .kind = "", .said = "" };
	char		*series;

	entries(s, c, path, &made);
	if (circ_series(c, &series) != CIRC_OK)
		tool_no_memory();
	a.series = series;
	if (d->relates.kind.text.n > 0 && s->o.original == NULL &&
	    made.out.n + made.tally.n > 0) {
		a.kind = d->relates.kind.text.s;
		a.said = made.err.n > 0 ? made.err.s : "";
	} else
		bytes_add(&f->err, made.err.s, made.err.n);
	about_pack(&f->tally, &a);
	free(series);
	bytes_add(&f->tally, made.tally.s, made.tally.n);
	bytes_add(&f->out, made.out.s, made.out.n);
	f->status = made.status;
	fragment_free(&made);
}

/* ---------------------------------------------------- several documents */

static void
take(struct ics *s, const char *path, const char *p, const char *end)
{
	if (s->dir.path != NULL)
		outdir_unpack(&s->dir, s->tool, path, s->o.mime ? ".eml" :
		    ".ics", p, end);
	else if (s->o.fragment)
		calendar_add(&s->calendar, p, (size_t)(end - p));
}

static void
gather(void *state, const char *path, const char *tally, size_t n)
{
	struct ics	*s = state;
	struct about	 a;
	const char	*rest;

	if (n == 0)
		return;
	rest = about_unpack(tally, &a);
	if (*a.kind != '\0') {
		corrections_wait(&s->corrections, path, tally, n);
		return;
	}
	corrections_original(&s->corrections, &a, path);
	take(s, path, rest, tally + n);
}

/* Read a correction again, knowing its original. */
static bool
again(struct ics *s, const char *path, const char *original,
    struct fragment *f)
{
	struct circ	*a = circ_new(&s->tool->read);
	struct circ	*b = circ_new(&s->tool->read);
	bool		 good;

	if (a == NULL || b == NULL)
		tool_no_memory();
	good = strcmp(path, "-") != 0 &&
	    circ_read_file(a, original) == CIRC_OK &&
	    circ_read_file(b, path) == CIRC_OK;
	if (good) {
		s->o.original = circ_circular(a);
		document(s, b, path, f);
		s->o.original = NULL;
	}
	circ_free(a);
	circ_free(b);
	return good;
}

/* No original is at hand.  A revision is the whole document anew. */
static void
in_order(const struct ics *s, const struct about *a, const char *path,
    struct fragment *f)
{
	fragment_say(f, path, "%s %s: its %s are taken for the first ones of "
	    "the original; if that holds others, name it with --original",
	    *a->kind == 'a' ? "an" : "a", a->kind,
	    s->o.todo ? "deadlines" : "events");
}

static void
finish_waiting(struct ics *s, const struct waiting *w, struct bytes *err,
    int *status)
{
	struct fragment	 f = { 0 };
	struct about	 a;
	const char	*rest = about_unpack(w->tally.s, &a);
	const char	*end = w->tally.s + w->tally.n;
	const char	*original = corrections_find(&s->corrections, &a);

	if (original != NULL && again(s, w->path, original, &f)) {
		end = f.tally.s + f.tally.n;
		rest = about_unpack(f.tally.s, &a);
	} else {
		bytes_adds(err, a.said);
		if (strcmp(a.kind, "revision") != 0)
			in_order(s, &a, w->path, &f);
	}
	take(s, w->path, rest, end);
	bytes_add(err, f.err.s, f.err.n);
	if (f.status > *status)
		*status = f.status;
	fragment_free(&f);
}

static void
tail(void *state, struct bytes *out, struct bytes *err, int *status)
{
	struct ics	*s = state;
	char		*head;
	size_t		 n;

	for (size_t i = 0; i < s->corrections.nwait; i++)
		finish_waiting(s, &s->corrections.wait[i], err, status);
	if (s->calendar.n > 0) {
		if (circ_ics_head(&s->o, &head, &n, NULL) != CIRC_OK)
			tool_no_memory();
		bytes_add(out, head, n);
		free(head);
		calendar_write(&s->calendar, out);
		bytes_adds(out, CIRC_ICS_TAIL);
	}
	if (s->dir.broken)
		*status = STATUS_TROUBLE;
	calendar_free(&s->calendar);
	corrections_free(&s->corrections);
	outdir_free(&s->dir);
	circ_free(s->handle);
}

int
main(int argc, char **argv)
{
	struct ics	 s = { .o = CIRC_ICS_OPTIONS_INIT };
	struct tool	 t = {
		.name = "circ2ics",
		.purpose = "Make calendar entries of the meetings that "
		    "circulars announce.",
		.options = options,
		.state = &s,
		.option = option,
		.ready = ready,
		.document = document,
		.known = known,
		.gather = gather,
		.tail = tail,
		.no_records = "--errors=record: a calendar has no place for "
		    "a record",
	};

	s.tool = &t;
	return tool_main(&t, argc, argv);
}
