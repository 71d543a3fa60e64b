/* SPDX-License-Identifier: MIT */
/*
 * The calendar writer, read back by a small reader of its own: shape, zones
 * against the C library, identity, and hostile text in every field.
 */
#include <stdlib.h>
#include <time.h>

#include "hostile.h"
#include "sample_model.h"
#include "tap.h"
#include "write/ics.h"

/* ------------------------------------------------------------- the reader */

struct prop {
	char	*name, *params, *value;	/* value unescaped */
};

struct cal {
	struct prop	 v[4096];
	size_t		 n;
	char		*text;
	bool		 good;
};

static void
unescape(char *s)
{
	char	*o = s;

	for (; *s != '\0'; s++)
		if (*s == '\\' && s[1] != '\0') {
			s++;
			*o++ = *s == 'n' || *s == 'N' ? '\n' : *s;
		} else
			*o++ = *s;
	*o = '\0';
}

/* Lines end with CRLF, hold no other control, 75 bytes, whole runes. */
static bool
line_good(const char *s, size_t n)
{
	if (n > 75 || !utf8_valid(s, n))
		return false;
	for (size_t i = 0; i < n; i++)
		if (((unsigned char)s[i] < 0x20 && s[i] != '\t') ||
		    s[i] == 0x7f)
			return false;
	return true;
}

static void
cal_read(struct cal *c, const char *s, size_t n)
{
	char	*o, *p, *line;
	bool	 quoted;

	memset(c, 0, sizeof(*c));
	c->good = n > 2 && memcmp(s + n - 2, "\r\n", 2) == 0;
	c->text = o = malloc(n + 2);
	for (size_t i = 0, j; i < n; i = j + 2) {
		for (j = i; j + 1 < n && (s[j] != '\r' || s[j + 1] != '\n');
		    j++)
			;
		c->good = c->good && line_good(s + i, j - i);
		if (i > 0 && s[i] == ' ') {
			o[-1] = '\0';
			o--;
			i++;
		}
		memcpy(o, s + i, j - i);
		o += j - i;
		*o++ = '\0';
	}
	for (line = c->text; line < o && c->n < NELEM(c->v); ) {
		struct prop	*q = &c->v[c->n++];
		char		*next = line + strlen(line) + 1;

		q->name = line;
		p = line + strcspn(line, ";:");
		q->params = (char *)(uintptr_t)"";
		if (*p == ';') {
			*p++ = '\0';
			q->params = p;
			for (quoted = false; *p != '\0' &&
			    (*p != ':' || quoted); p++)
				quoted ^= *p == '"';
		}
		c->good = c->good && *p == ':';
		if (*p != '\0')
			*p++ = '\0';
		q->value = p;
		unescape(p);
		line = next;
	}
}

/* The k-th property of a name; its value, or "". */
static const char *
value(const struct cal *c, const char *name, size_t k)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->v[i].name, name) == 0 && k-- == 0)
			return c->v[i].value;
	return "";
}

static const char *
params(const struct cal *c, const char *name, size_t k)
{
	for (size_t i = 0; i < c->n; i++)
		if (strcmp(c->v[i].name, name) == 0 && k-- == 0)
			return c->v[i].params;
	return "";
}

static size_t
count(const struct cal *c, const char *name, const char *v)
{
	size_t	 n = 0;

	for (size_t i = 0; i < c->n; i++)
		n += strcmp(c->v[i].name, name) == 0 &&
		    (v == NULL || strcmp(c->v[i].value, v) == 0);
	return n;
}

/* The value of the k-th property of a name after the n-th BEGIN:kind. */
static const char *
within(const struct cal *c, const char *kind, size_t n, const char *name)
{
	for (size_t i = 0; i < c->n; i++) {
		if (strcmp(c->v[i].name, "BEGIN") != 0 ||
		    strcmp(c->v[i].value, kind) != 0 || n-- > 0)
			continue;
		for (; i < c->n && strcmp(c->v[i].name, "END") != 0; i++)
			if (strcmp(c->v[i].name, name) == 0)
				return c->v[i].value;
		break;
	}
	return "";
}

struct run {
	struct sample		*s;
	struct circ_ics_options	*o;
	struct out		 out;
};

static void
run(struct ctx *ctx, void *arg)
{
	struct run	*r = arg;

	write_ics(ctx, &r->s->m, r->o, &r->out);
}

static char	 last_message[512];
static size_t	 last_notices;

static enum circ_code
make(struct sample *s, struct circ_ics_options *o, struct cal *c)
{
	struct run	 r = { .s = s, .o = o };
	struct ctx	 ctx;
	enum circ_code	 code;

	ctx_init(&ctx, NULL);
	code = ctx_try(&ctx, run, &r);
	snprintf(last_message, sizeof(last_message), "%s", ctx.message);
	last_notices = ctx.nnotices;
	free(c->text);
	memset(c, 0, sizeof(*c));
	if (code == CIRC_OK)
		cal_read(c, r.out.s, r.out.n);
	free(r.out.s);
	ctx_free(&ctx);
	return code;
}

/* -------------------------------------------------------------- the shape */

static struct cal	 cal;

static void
usual(void)
{
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct sample		 s;

	sample_make(&s);
	tap_ok(make(&s, &o, &cal) == CIRC_OK && cal.good, "a calendar");
	tap_ok(strcmp(value(&cal, "METHOD", 0), "PUBLISH") == 0, "METHOD");
	tap_ok(strcmp(value(&cal, "ORGANIZER", 0),
	    "mailto:focal.point@example.org") == 0 &&
	    strcmp(params(&cal, "ORGANIZER", 0), "CN=Focal Point") == 0,
	    "ORGANIZER is the contact");
	tap_ok(strcmp(within(&cal, "VEVENT", 0, "DTSTART"),
	    "20250605T140000") == 0 && strcmp(within(&cal, "VEVENT", 0,
	    "DTEND"), "20250605T160000") == 0, "start and end");
	tap_ok(strlen(within(&cal, "VEVENT", 0, "UID")) == 36 &&
	    within(&cal, "VEVENT", 0, "UID")[14] == '5', "UID is a v5");
	tap_ok(strcmp(value(&cal, "DTSTAMP", 0), "20250521T000000Z") == 0,
	    "DTSTAMP is the letter's date");
	tap_ok(strcmp(within(&cal, "DAYLIGHT", 0, "RRULE"),
	    "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU") == 0 &&
	    strcmp(within(&cal, "DAYLIGHT", 0, "DTSTART"),
	    "19700329T020000") == 0 &&
	    strcmp(within(&cal, "STANDARD", 0, "DTSTART"),
	    "19701025T030000") == 0 &&
	    strcmp(within(&cal, "STANDARD", 0, "TZOFFSETTO"), "+0100") == 0,
	    "the zone by yearly rules");
	tap_ok(strstr(value(&cal, "DESCRIPTION", 0),
	    "14:00-15:00 Opening (The Director; A guest)") != NULL &&
	    strstr(value(&cal, "DESCRIPTION", 0),
	    "Registration: https://example.org/r") != NULL &&
	    strstr(value(&cal, "DESCRIPTION", 0), "Contact: Focal Point") !=
	    NULL && strstr(value(&cal, "DESCRIPTION", 0),
	    "Reference: Circular BDT/DNE/CYB/065") != NULL,
	    "what DESCRIPTION holds");
	tap_ok(strcmp(value(&cal, "CONFERENCE", 0),
	    "https://example.org/join?a=1&b=2") == 0, "CONFERENCE");
	tap_ok(count(&cal, "BEGIN", "VEVENT") == 1 && last_notices == 0,
	    "one entry, nothing to tell");
}

static void
forms(void)
{
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	static const int32_t	 minutes[] = { 15, 1440 };
	static const char *const who[] = { "Guest <guest@example.org>" };
	struct sample		 s;

	sample_make(&s);
	o.agenda = o.deadlines = true;
	tap_ok(make(&s, &o, &cal) == CIRC_OK &&
	    count(&cal, "BEGIN", "VEVENT") == 4 &&
	    count(&cal, "TRANSP", "TRANSPARENT") == 3 &&
	    strcmp(value(&cal, "RELATED-TO", 0), value(&cal, "UID", 0)) == 0,
	    "--agenda --deadlines");
	o = (struct circ_ics_options)CIRC_ICS_OPTIONS_INIT;
	o.utc = true;
	tap_ok(make(&s, &o, &cal) == CIRC_OK && strcmp(value(&cal, "DTSTART",
	    0), "20250605T120000Z") == 0 &&
	    count(&cal, "BEGIN", "VTIMEZONE") == 0, "--utc");
	o.utc = false;
	o.strict_zones = true;
	tap_ok(make(&s, &o, &cal) == CIRC_OK && strcmp(value(&cal, "DTSTART",
	    0), "20250605T130000Z") == 0, "--strict-zones");
	o.strict_zones = false;
	o.floating = true;
	tap_ok(make(&s, &o, &cal) == CIRC_OK && strcmp(value(&cal, "DTSTART",
	    0), "20250605T140000") == 0 && strcmp(params(&cal, "DTSTART", 0),
	    "") == 0, "--floating");
	o.floating = false;
	o.alarms = minutes;
	o.nalarms = 2;
	tap_ok(make(&s, &o, &cal) == CIRC_OK &&
	    count(&cal, "TRIGGER", "-PT15M") == 1 &&
	    count(&cal, "TRIGGER", "-P1D") == 1, "--alarm");
	o.method = CIRC_ICS_REQUEST;
	tap_ok(make(&s, &o, &cal) == CIRC_EUSAGE &&
	    strstr(last_message, "--attendee") != NULL,
	    "an invitation without anybody is refused");
	o.attendees = who;
	o.nattendees = 1;
	tap_ok(make(&s, &o, &cal) == CIRC_OK &&
	    strstr(params(&cal, "ATTENDEE", 0), "RSVP=TRUE") != NULL &&
	    strcmp(value(&cal, "METHOD", 0), "REQUEST") == 0, "an invitation");
	o.method = CIRC_ICS_CANCEL;
	tap_ok(make(&s, &o, &cal) == CIRC_OK &&
	    count(&cal, "STATUS", "CANCELLED") == 1 &&
	    count(&cal, "SEQUENCE", "1") == 1 &&
	    count(&cal, "BEGIN", "VALARM") == 0, "a cancellation");
	o = (struct circ_ics_options)CIRC_ICS_OPTIONS_INIT;
	o.todo = true;
	tap_ok(make(&s, &o, &cal) == CIRC_OK &&
	    count(&cal, "BEGIN", "VTODO") == 1 &&
	    count(&cal, "BEGIN", "VEVENT") == 0 &&
	    strcmp(params(&cal, "DUE", 0), "VALUE=DATE") == 0, "--todo");
}

static void
days(void)
{
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct sample		 s;

	sample_make(&s);
	s.event[0].start = sample_moment(2025, 6, 5, -1);
	s.event[0].end = sample_moment(2025, 6, 7, -1);
	s.event[0].timezone.text.s = NULL;
	s.event[0].timezone.text.n = 0;
	tap_ok(make(&s, &o, &cal) == CIRC_OK && strcmp(value(&cal, "DTEND",
	    0), "20250608") == 0 && strcmp(params(&cal, "DTSTART", 0),
	    "VALUE=DATE") == 0, "days without hours need no zone");
	s.event[0].start.minute = 840;
	tap_ok(make(&s, &o, &cal) == CIRC_EZONE &&
	    strstr(last_message, "--timezone") != NULL &&
	    strstr(last_message, "--floating") != NULL,
	    "an unknown zone is refused");
	o.timezone = "Asia/Tokyo";
	tap_ok(make(&s, &o, &cal) == CIRC_OK && strcmp(value(&cal, "DTEND",
	    0), "20250608T000000") == 0 && strcmp(value(&cal, "TZID", 0),
	    "Asia/Tokyo") == 0, "until the end of the last day");
	o.timezone = "../../etc/passwd";
	tap_ok(make(&s, &o, &cal) == CIRC_EZONE, "a zone that is a path");
	o.timezone = NULL;
	s.event[0].timezone = sample_value("Europe/Zurich");
	s.event[0].timezone.how = CIRC_SEAT;
	tap_ok(make(&s, &o, &cal) == CIRC_OK && last_notices == 1,
	    "a seat's zone is told");
	s.event[0].end = sample_moment(2025, 6, 5, 800);
	tap_ok(make(&s, &o, &cal) == CIRC_OK &&
	    count(&cal, "DTEND", NULL) == 0, "no end before the start");
	s.event[0].start.year = 0;
	tap_ok(make(&s, &o, &cal) == CIRC_ENOTHING, "no date, no entry");
	s.m.c.nevents = 0;
	tap_ok(make(&s, &o, &cal) == CIRC_ENOTHING, "no event, no entry");
	sample_make(&s);
	s.event[0].timezone = sample_value("Etc/UTC");
	tap_ok(make(&s, &o, &cal) == CIRC_OK && strcmp(value(&cal, "DTSTART",
	    0), "20250605T140000Z") == 0, "UTC is Z");
	s.m.c.ncontacts = 0;
	tap_ok(make(&s, &o, &cal) == CIRC_OK && last_notices == 1 &&
	    count(&cal, "METHOD", NULL) == 0, "no address, no METHOD");
}

/* --------------------------------------------------------------- identity */

static const struct {
	const char	*reference, *core;
	int		 version;
} cores[] = {
	{ "Circular BDT/008", "BDT/008", 0 },
	{ "Circulaire BDT/008", "BDT/008", 0 },
	{ "BDT/008\xe5\x8f\xb7\xe9\x80\x9a\xe5\x87\xbd", "BDT/008", 0 },
	{ "Corrigendum 1 to Circular BDT/008", "BDT/008", 1 },
	{ "Circular BDT/008 Corr.1", "BDT/008", 1 },
	{ "Circular BDT/008 (Rev.2)", "BDT/008", 2 },
	{ "Circular BDT/008, Addendum 3", "BDT/008", 3 },
	{ "Circular BDT/008-F", "BDT/008", 0 },
	{ "Circular BDT/008 (E)", "BDT/008", 0 },
	{ "Circular BDT/DNE/CYB/065", "BDT/DNE/CYB/065", 0 },
	{ "DT/2(Rev.3)", "DT/2", 3 },
	{ "Administrative Circular CACE/856", "CACE/856", 0 },
	{ "Circulaire administrative CACE/560", "CACE/560", 0 },
	{ "TSB Circular 148 TSB Workshops/P.R.", "TSB 148", 0 },
	{ "Circulaire TSB 38 CE20/CB", "TSB 38 CE20/CB", 0 },
	{ "\xd0\xa6\xd0\xb8\xd1\x80\xd0\xba\xd1\x83\xd0\xbb\xd1\x8f\xd1\x80 "
	    "179 \xd0\x91\xd0\xa1\xd0\xad", "TSB 179", 0 },
	{ "Circular Letter No.3558", "3558", 0 },
	{ "Circular Letter CR/289", "CR/289", 0 },
	{ "MP-138IPU/18- 013", "MP-138IPU/18-013", 0 },
	{ "CL/4481", "CL/4481", 0 }, { "DM-1108 SPU/RS", "DM-1108", 0 },
	{ "E/ESCWA/CL4.SIT/2025/\xd9\xa1\xd9\xa7", "E/ESCWA/CL4.SIT/2025/17", 0 },
	{ "ISO/TC 999 \"Records of meetings\" N 482", NULL, 0 },
	{ "DGDPA/INF (2008) 11", "DGDPA/INF 2008 11", 0 },
	{ "BDT/008/Corr.2", "BDT/008", 2 },
	{ "Circular", "", 0 },
};

static void
core_cases(struct ctx *ctx, void *arg)
{
	(void)arg;
	for (size_t i = 0; i < NELEM(cores); i++) {
		int		 version;
		struct circ_str	 c = ics_core(ctx,
				     str_of(cores[i].reference), &version);


		if (cores[i].core == NULL)
			tap_ok(str_ends(c, "482"), "\"%s\" keeps its number",
			    cores[i].reference);
		else
			tap_ok(str_eqz(c, cores[i].core) &&
			    version == cores[i].version,
			    "\"%s\" is \"%.*s\"",
			    cores[i].reference, (int)c.n, c.s ? c.s : "");
	}
	tap_ok(strcmp(ics_uuid(ctx, STR("BDT/008|event|1")),
	    "ebfbcf6e-3838-507a-b6b6-95466419b697") == 0, "the id of BDT/008's first event");
}

static void
versions(void)
{
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct sample		 s;
	char			 uid[64];

	sample_make(&s);
	make(&s, &o, &cal);
	snprintf(uid, sizeof(uid), "%s", value(&cal, "UID", 0));
	s.m.c.reference = sample_value("Corrigendum 2 to Circular "
	    "BDT/DNE/CYB/065");
	s.m.c.relates.kind = sample_value("corrigendum");
	s.m.c.relates.number = 2;
	s.m.c.relates.reference = sample_value("Circular BDT/DNE/CYB/065");
	make(&s, &o, &cal);
	tap_ok(strcmp(uid, value(&cal, "UID", 0)) == 0 &&
	    count(&cal, "SEQUENCE", "2") == 1,
	    "a corrigendum updates its original");
	o.uid_key = "BDT/DNE/CYB/065";
	make(&s, &o, &cal);
	tap_ok(strcmp(uid, value(&cal, "UID", 0)) == 0, "--uid-key");
	o.uid_key = NULL;
	s.m.c.reference.text.n = s.m.c.relates.reference.text.n = 0;
	make(&s, &o, &cal);
	tap_ok(last_notices == 1 && strcmp(uid, value(&cal, "UID", 0)) != 0,
	    "no reference: told");
}

/* ------------------------------------------------------------ hostile text */

static void
poison(struct sample *s, const char *text, const char *url)
{
	struct circ_value	 v = sample_value(text);

	s->m.c.issuer = s->m.c.reference = s->m.c.place = s->m.c.subject = v;
	s->m.c.language = s->contact.name = s->contact.role = v;
	s->contact.phone = s->event[0].title = s->event[0].location = v;
	s->event[0].timezone_text = s->deadline.text = v;
	s->speaker[0] = s->speaker[1] = s->row[0].title = v;
	s->row[0].description = s->row[0].location = s->row[1].title = v;
	s->event[0].url = s->event[0].registration_url = sample_value(url);
}

static bool
same_shape(const struct cal *a, const struct cal *b)
{
	if (a->n != b->n)
		return false;
	for (size_t i = 0; i < a->n; i++)
		if (strcmp(a->v[i].name, b->v[i].name) != 0)
			return false;
	return true;
}

static bool
uri_plain(const char *s)
{
	return strspn(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
	    "0123456789-._~:/?#[]@!$&'()*+,;=%") == strlen(s);
}

static void
hostile_text(void)
{
	static struct cal	 plain;
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct sample		 s;
	char			 text[512], want[512], url[600];
	const char		*attendee;
	bool			 good;

	sample_make(&s);
	poison(&s, "9 x", "https://example.org/x");
	o.agenda = o.deadlines = true;
	o.feed = o.uid_key = "x";
	make(&s, &o, &plain);
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		hostile(i, text);
		hostile_clean(text, "\n", want);
		snprintf(url, sizeof(url), "https://example.org/%s", text);
		sample_make(&s);
		poison(&s, text, url);
		o.feed = o.uid_key = text;
		good = make(&s, &o, &cal) == CIRC_OK && cal.good;
		/* what is nothing but controls leaves nothing to write */
		good = good && (*want == '\0' || same_shape(&cal, &plain));
		good = good && strcmp(value(&cal, "SUMMARY", 0),
		    *want != '\0' ? want : "letter.docx") == 0 &&
		    strcmp(value(&cal, "LOCATION", 0), want) == 0 &&
		    strcmp(value(&cal, "NAME", 0), want) == 0 &&
		    strstr(value(&cal, "DESCRIPTION", 0), want) != NULL &&
		    uri_plain(value(&cal, "URL", 0)) &&
		    uri_plain(value(&cal, "CONFERENCE", 0));
		tap_ok(good, "hostile text %zu", i);
		attendee = text;
		o.feed = "x";
		sample_make(&s);
		s.contact.email = sample_value(text);
		o.attendees = &attendee;
		o.nattendees = 1;
		if (make(&s, &o, &cal) == CIRC_OK)
			tap_ok(false, "hostile address %zu", i);
		o.nattendees = 0;
		if (make(&s, &o, &cal) != CIRC_OK || !cal.good ||
		    count(&cal, "ORGANIZER", NULL) != 0)
			tap_ok(false, "hostile contact %zu", i);
	}
	free(plain.text);
}

int
main(void)
{
	struct ctx	 ctx;

	usual();
	forms();
	days();
	versions();
	hostile_text();
	ctx_init(&ctx, NULL);
	tap_ok(ctx_try(&ctx, core_cases, NULL) == CIRC_OK, "references");
	ctx_free(&ctx);
	free(cal.text);
	return tap_done();
}
