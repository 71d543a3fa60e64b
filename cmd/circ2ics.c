/* SPDX-License-Identifier: MIT */
/*
 * circ2ics - make calendar entries of the meetings that circulars announce.
 *
 * One document gives one calendar.  Several give one calendar too, whose
 * zones are defined once: the documents' fragments are gathered, and the
 * whole is written at the end.  With --output-dir each event is a file.
 */
#include <sys/stat.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

#define MAX_LIST 64

/* One entry of the calendar that several documents give. */
struct entry {
	char	 uid[64];
	long	 sequence;
	char	*text;			/* NULL: another version is newer */
	size_t	 n;
};

struct ics {
	struct circ_ics_options	 o;
	struct tool		*tool;
	const char		*dir;
	const char		*attendee[MAX_LIST];
	int32_t			 alarm[MAX_LIST];
	bool			 cancel;
	bool			 broken;	/* a file was not written */
	struct bytes		 zones;		/* of several documents, */
	struct entry		*entry;		/* and their entries */
	size_t			 nentries, aentries;
	struct bytes		 names;		/* files written, NUL-separated */
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
	{ "uid-key", 0, "TEXT", "identity, instead of the reference" },
	{ "language", 'l', "CODE", "language of the documents" },
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

	if (arg == NULL)
		return flag(s, name);
	if (strcmp(name, "alarm") == 0)
		return alarms(s, arg);
	if (strcmp(name, "event") == 0 || strcmp(name, "sequence") == 0)
		return numbered(s, name, arg);
	if (strcmp(name, "output-dir") == 0)
		s->dir = arg;
	else if (strcmp(name, "timezone") == 0)
		s->o.timezone = arg;
	else if (strcmp(name, "organizer") == 0)
		s->o.organizer = arg;
	else if (strcmp(name, "feed") == 0)
		s->o.feed = arg;
	else if (strcmp(name, "uid-key") == 0)
		s->o.uid_key = arg;
	else if (strcmp(name, "language") == 0)
		s->tool->read.language = arg;
	else if (strcmp(name, "attendee") == 0) {
		if (s->o.nattendees == MAX_LIST)
			return "is one too many";
		s->attendee[s->o.nattendees++] = arg;
	} else if (strcmp(arg, "request") == 0)
		s->o.method = CIRC_ICS_REQUEST;
	else if (strcmp(arg, "publish") != 0)
		return "is neither publish nor request";
	return NULL;
}

/* SOURCE_DATE_EPOCH stands for the date of writing. */
static const char *
date_of_writing(struct ics *s)
{
	const char	*epoch = getenv("SOURCE_DATE_EPOCH");
	char		*end;
	long long	 n;

	if (epoch == NULL || *epoch == '\0')
		return NULL;
	errno = 0;
	n = strtoll(epoch, &end, 10);
	if (*epoch < '0' || *epoch > '9' || *end != '\0' || errno != 0 ||
	    n > 253402300799)
		return "SOURCE_DATE_EPOCH is no number of seconds";
	s->o.stamp = n;
	return NULL;
}

static const char *
ready(void *state, struct tool *t)
{
	static char	 message[256];
	struct ics	*s = state;

	(void)t;
	if (s->cancel && s->o.method == CIRC_ICS_REQUEST)
		return "--cancel and --method=request exclude each other";
	if (s->cancel)
		s->o.method = CIRC_ICS_CANCEL;
	if (s->o.utc + s->o.floating > 1)
		return "--utc and --floating exclude each other";
	if (s->o.todo && (s->o.agenda || s->o.deadlines))
		return "--todo excludes --agenda and --deadlines";
	if (s->dir != NULL && s->tool->output != NULL)
		return "--output-dir and --output exclude each other";
	if (s->dir != NULL && s->o.event != 0)
		return "--output-dir and --event exclude each other";
	if (s->o.nattendees > 0 && s->o.method == CIRC_ICS_PUBLISH)
		return "--attendee needs --method=request or --cancel";
	if (s->dir != NULL && mkdir(s->dir, 0777) == -1 && errno != EEXIST) {
		snprintf(message, sizeof(message), "%.200s: cannot make it: %s",
		    s->dir, strerror(errno));
		return message;
	}
	s->o.attendees = s->attendee;
	s->o.alarms = s->alarm;
	return date_of_writing(s);
}

/* --------------------------------------------------------- one document */

/* "BDT-DNE-CYB-065": what every file system takes; "" if nothing is left. */
static void
file_name(struct bytes *b, const struct circ_circular *c)
{
	const char	*s = c->reference.text.s, *base;
	bool		 gap = false;

	if (s == NULL) {
		base = c->source.s == NULL ? "" : strrchr(c->source.s, '/');
		s = base != NULL && *base == '/' ? base + 1 : c->source.s;
	}
	for (; s != NULL && *s != '\0' && b->n < 120; s++) {
		bool	 good = (*s >= '0' && *s <= '9') ||
		    (*s >= 'A' && *s <= 'Z') || (*s >= 'a' && *s <= 'z') ||
		    ((unsigned char)*s & 0x80) != 0;

		if (good && gap && b->n > 0)
			bytes_adds(b, "-");
		if (good)
			bytes_add(b, s, 1);
		gap = !good;
	}
	/* a whole rune at the end */
	while (b->n >= 120 && ((unsigned char)*s & 0xc0) == 0x80) {
		bytes_add(b, s, 1);
		s++;
	}
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

/* A file in tally: its name without suffix, its size, its bytes. */
static void
file(struct fragment *f, const char *name, size_t number, const char *out,
    size_t n)
{
	bytes_adds(&f->tally, name);
	if (number > 0)
		bytes_printf(&f->tally, "-%zu", number);
	bytes_add(&f->tally, "", 1);
	bytes_add(&f->tally, &n, sizeof(n));
	bytes_add(&f->tally, out, n);
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
	size_t		 n, last = s->o.todo || d->nevents == 0 ? 1 :
			     d->nevents;

	file_name(&name, d);
	for (size_t i = 1; i <= last; i++) {
		if (d->nevents > 0 && !o.todo)
			o.event = i;
		code = circ_ics(c, &o, &out, &n);
		say(c, path, code, f);
		if (code == CIRC_OK)
			file(f, name.s, last > 1 ? i : 0, out, n);
		free(out);
	}
	bytes_free(&name);
}

static void
document(void *state, struct circ *c, const char *path, struct fragment *f)
{
	struct ics	*s = state;
	const struct circ_circular *d = circ_circular(c);
	const char *const *notice;
	char		*out = NULL;
	size_t		 n;

	if (s->dir != NULL)
		one_file_each(s, c, path, f);
	else {
		s->o.fragment = s->tool->ninputs > 1 && !s->o.mime;
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

static void
failure(void *state, const char *path, const char *code, const char *message,
    struct fragment *f)
{
	(void)state;
	(void)code;
	fragment_say(f, path, "%s", message);
	f->status = STATUS_TROUBLE;
}

/* ---------------------------------------------------- several documents */

static bool
has(const struct bytes *b, const char *s, size_t n)
{
	return b->n >= n && memmem(b->s, b->n, s, n) != NULL;
}

/* The end of a component that begins at s: after its END line. */
static const char *
past(const char *s, const char *end, const char *line)
{
	const char	*p = memmem(s, (size_t)(end - s), line, strlen(line));

	return p == NULL ? end : p + strlen(line);
}

/* The value of a short line of an entry, as it stands. */
static const char *
line_value(const char *p, size_t n, const char *line)
{
	const char	*at = memmem(p, n, line, strlen(line));

	return at == NULL ? "" : at + strlen(line);
}

/*
 * A calendar holds an identity once: of an original and its corrigendum the
 * later version stays, of language versions the first.
 */
static void
add_entry(struct ics *s, const char *p, size_t n)
{
	struct entry	 e = { .n = n };
	const char	*uid = line_value(p, n, "\r\nUID:");

	for (size_t i = 0; i + 1 < sizeof(e.uid) && uid[i] >= ' '; i++)
		e.uid[i] = uid[i];
	e.sequence = strtol(line_value(p, n, "\r\nSEQUENCE:"), NULL, 10);
	for (size_t i = 0; i < s->nentries; i++) {
		struct entry	*old = &s->entry[i];

		if (old->text == NULL || strcmp(old->uid, e.uid) != 0)
			continue;
		if (old->sequence >= e.sequence)
			return;
		free(old->text);
		old->text = NULL;
	}
	if (s->nentries == s->aentries) {
		s->aentries = s->aentries == 0 ? 64 : s->aentries * 2;
		s->entry = realloc(s->entry, s->aentries * sizeof(e));
		if (s->entry == NULL)
			tool_no_memory();
	}
	if ((e.text = malloc(n)) == NULL)
		tool_no_memory();
	memcpy(e.text, p, n);
	s->entry[s->nentries++] = e;
}

/* Zones first and each once; equal names have equal text in fragments. */
static void
add_fragment(struct ics *s, const char *p, size_t n)
{
	static const char begin[] = "BEGIN:VTIMEZONE\r\n";
	const char	*end = p + n, *next;

	for (; p < end; p = next) {
		if ((size_t)(end - p) >= sizeof(begin) - 1 &&
		    memcmp(p, begin, sizeof(begin) - 1) == 0) {
			next = past(p, end, "\r\nEND:VTIMEZONE\r\n");
			if (!has(&s->zones, p, (size_t)(next - p)))
				bytes_add(&s->zones, p, (size_t)(next - p));
		} else {
			next = past(p, end, s->o.todo ?
			    "\r\nEND:VTODO\r\n" : "\r\nEND:VEVENT\r\n");
			add_entry(s, p, (size_t)(next - p));
		}
	}
}

/* A name that this run has not yet used; two circulars may share one. */
static char *
fresh(struct ics *s, const char *name)
{
	struct bytes	 b = { 0 };

	for (unsigned i = 1;; i++) {
		b.n = 0;
		bytes_printf(&b, "%c%s/%s", '\0', s->dir, name);
		if (i > 1)
			bytes_printf(&b, "~%u", i);
		bytes_adds(&b, s->o.mime ? ".eml" : ".ics");
		bytes_add(&b, "", 1);
		if (!has(&s->names, b.s, b.n))
			break;
	}
	bytes_add(&s->names, b.s, b.n);
	memmove(b.s, b.s + 1, b.n - 1);
	return b.s;
}

static void
gather(void *state, const char *path, const char *tally, size_t n)
{
	struct ics	*s = state;
	const char	*end = tally + n;
	struct output	 out;
	size_t		 size;

	if (s->dir == NULL) {
		if (n > 0)
			add_fragment(s, tally, n);
		return;
	}
	while (tally < end) {
		char	*name = fresh(s, tally);

		tally += strlen(tally) + 1;
		memcpy(&size, tally, sizeof(size));
		tally += sizeof(size);
		if (!output_open(&out, name)) {
			tool_say(s->tool, path, "cannot write %s: %s", name,
			    strerror(errno));
			s->broken = true;
		} else if (!output_write(&out, tally, size) ||
		    !output_close(&out)) {
			tool_say(s->tool, path, "cannot write %s: %s", name,
			    strerror(errno));
			output_abandon(&out);
			s->broken = true;
		}
		tally += size;
		free(name);
	}
}

static void
tail(void *state, struct bytes *out, struct bytes *err, int *status)
{
	struct ics	*s = state;
	char		*head;
	size_t		 n;

	(void)err;
	if (s->nentries > 0) {
		if (circ_ics_head(&s->o, &head, &n) != CIRC_OK)
			tool_no_memory();
		bytes_add(out, head, n);
		free(head);
		bytes_add(out, s->zones.s, s->zones.n);
		for (size_t i = 0; i < s->nentries; i++)
			if (s->entry[i].text != NULL)
				bytes_add(out, s->entry[i].text,
				    s->entry[i].n);
		bytes_adds(out, CIRC_ICS_TAIL);
	}
	if (s->broken)
		*status = STATUS_TROUBLE;
	bytes_free(&s->zones);
	for (size_t i = 0; i < s->nentries; i++)
		free(s->entry[i].text);
	free(s->entry);
	bytes_free(&s->names);
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
		.failure = failure,
		.gather = gather,
		.tail = tail,
	};

	s.tool = &t;
	return tool_main(&t, argc, argv);
}
