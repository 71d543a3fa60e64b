/* SPDX-License-Identifier: MIT */
/*
 * The table writer, read back by a small reader of RFC 4180: columns, quotes,
 * encodings, formulas, calendars' formats, and hostile text in every cell.
 */
#include <stdlib.h>

#include "hostile.h"
#include "sample_model.h"
#include "tap.h"
#include "write/csv.h"

#define CELLS 64

struct sheet {
	char	*cell[16][CELLS];
	size_t	 width[16], rows;
	bool	 good;
	char	*text;
};

/* Strict: quotes only around whole cells, CRLF at the end of each line. */
static void
sheet_read(struct sheet *t, const char *s, size_t n, char delimiter)
{
	char	*o = t->text = malloc(n + 2);
	size_t	 i = 0;

	t->good = true;
	while (i < n && t->rows < 16) {
		size_t	 r = t->rows, c = t->width[r]++;

		if (c >= CELLS) {
			t->good = false;
			return;
		}
		t->cell[r][c] = o;
		if (s[i] == '"') {
			for (i++; i < n; i++) {
				if (s[i] == '"' && (++i >= n || s[i] != '"'))
					break;
				*o++ = s[i];
			}
		} else
			while (i < n && s[i] != delimiter && s[i] != '\r') {
				t->good &= s[i] != '"' && s[i] != '\n';
				*o++ = s[i++];
			}
		*o++ = '\0';
		if (i < n && s[i] == delimiter) {
			i++;
			continue;
		}
		t->good &= i + 1 < n && s[i] == '\r' && s[i + 1] == '\n';
		i += 2;
		t->rows++;
	}
}

struct run {
	struct sample		*s;
	struct circ_csv_options	*o;
	struct out		 out;
};

static void
run(struct ctx *ctx, void *arg)
{
	struct run	*r = arg;

	write_csv_head(ctx, r->o, &r->out);
	write_csv(ctx, &r->s->m, r->o, &r->out);
}

static char	 last_message[512];
static struct sheet sheet;
static char	*raw;
static size_t	 nraw;

static enum circ_code
make(struct sample *s, struct circ_csv_options *o)
{
	struct run	 r = { .s = s, .o = o };
	struct ctx	 ctx;
	enum circ_code	 code;

	ctx_init(&ctx, NULL);
	code = ctx_try(&ctx, run, &r);
	snprintf(last_message, sizeof(last_message), "%s", ctx.message);
	ctx_free(&ctx);
	free(sheet.text);
	free(raw);
	memset(&sheet, 0, sizeof(sheet));
	raw = r.out.s;
	nraw = r.out.n;
	if (code == CIRC_OK)
		sheet_read(&sheet, raw, nraw, o->delimiter ? o->delimiter :
		    ',');
	return code;
}

static const char *
cell(size_t row, const char *name)
{
	for (size_t i = 0; i < sheet.width[0]; i++)
		if (strcmp(sheet.cell[0][i], name) == 0 && row < sheet.rows &&
		    i < sheet.width[row])
			return sheet.cell[row][i];
	return "(none)";
}

static const struct {
	enum circ_table	 table;
	const char	*columns;	/* NULL: the usual ones */
	size_t		 rows;		/* with the head */
	size_t		 row;
	const char	*name, *want;
} cases[] = {
	{ CIRC_TABLE_AGENDA, NULL, 4, 1, "speakers", "The Director; A guest" },
	{ CIRC_TABLE_AGENDA, NULL, 4, 1, "start", "14:00" },
	{ CIRC_TABLE_AGENDA, NULL, 4, 3, "start", "" },
	{ CIRC_TABLE_AGENDA, NULL, 4, 2, "event", "Session on safety" },
	{ CIRC_TABLE_AGENDA, NULL, 4, 2, "timezone", "Europe/Zurich" },
	{ CIRC_TABLE_AGENDA, "title,start_utc,end_utc", 4, 2, "start_utc",
	    "2025-06-05T13:00Z" },
	{ CIRC_TABLE_AGENDA, "location, description", 4, 1, "description",
	    "Words of welcome" },
	{ CIRC_TABLE_EVENTS, NULL, 2, 1, "start", "2025-06-05T14:00" },
	{ CIRC_TABLE_EVENTS, "start_utc,mode", 2, 1, "start_utc",
	    "2025-06-05T12:00Z" },
	{ CIRC_TABLE_EVENTS, "mode,subject", 2, 1, "mode", "online" },
	{ CIRC_TABLE_DEADLINES, NULL, 2, 1, "date", "2025-06-01" },
	{ CIRC_TABLE_CONTACTS, NULL, 2, 1, "email",
	    "focal.point@example.org" },
	{ CIRC_TABLE_ADDRESSEES, NULL, 3, 2, "addressee", "Sector Members" },
	{ CIRC_TABLE_ADDRESSEES, NULL, 3, 1, "event", "Session on safety" },
};

static void
tables(void)
{
	struct sample	 s;

	sample_make(&s);
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct circ_csv_options o = CIRC_CSV_OPTIONS_INIT;
		bool	 good;

		o.table = cases[i].table;
		o.columns = cases[i].columns;
		good = make(&s, &o) == CIRC_OK && sheet.good &&
		    sheet.rows == cases[i].rows && strcmp(cell(cases[i].row,
		    cases[i].name), cases[i].want) == 0;
		tap_ok(good, "table %d: %s is \"%s\" (%s)",
		    (int)cases[i].table, cases[i].name, cases[i].want,
		    cell(cases[i].row, cases[i].name));
	}
}

static void
refusals(void)
{
	struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;
	static const char *const bad[] = { "", "UTF-8//TRANSLIT", "char",
	    "wchar_t", "latin1//IGNORE", "klingon", "ASCII,UTF-8" };
	struct sample		 s;

	sample_make(&s);
	o.columns = "title,nonsense";
	tap_ok(make(&s, &o) == CIRC_EUSAGE &&
	    strstr(last_message, "nonsense") != NULL, "no such column");
	o.columns = "speakers";
	o.table = CIRC_TABLE_CONTACTS;
	tap_ok(make(&s, &o) == CIRC_EUSAGE, "a column of another table");
	o = (struct circ_csv_options)CIRC_CSV_OPTIONS_INIT;
	o.target = CIRC_CSV_GOOGLE;
	tap_ok(make(&s, &o) == CIRC_EUSAGE &&
	    strstr(last_message, "--csv-timezone") != NULL,
	    "calendar columns need a clock");
	o.target = CIRC_CSV_ANY;
	for (size_t i = 0; i < NELEM(bad); i++) {
		o.encoding = bad[i];
		tap_ok(make(&s, &o) == CIRC_EUSAGE, "no encoding \"%s\"",
		    bad[i]);
	}
	o.encoding = NULL;
	s.event[0].nagenda = 0;
	tap_ok(make(&s, &o) == CIRC_ENOTHING, "no agenda");
}

static void
calendars(void)
{
	struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;
	struct sample		 s;

	sample_make(&s);
	o.table = CIRC_TABLE_EVENTS;
	o.target = CIRC_CSV_GOOGLE;
	o.timezone = "America/New_York";
	tap_ok(make(&s, &o) == CIRC_OK && sheet.width[0] == 9 &&
	    strcmp(cell(1, "Start Date"), "06/05/2025") == 0 &&
	    strcmp(cell(1, "Start Time"), "08:00 AM") == 0 &&
	    strcmp(cell(1, "End Time"), "10:00 AM") == 0 &&
	    strcmp(cell(1, "All Day Event"), "False") == 0, "Google");
	o.target = CIRC_CSV_OUTLOOK;
	o.timezone = "Pacific/Auckland";
	tap_ok(make(&s, &o) == CIRC_OK && sheet.width[0] == 22 &&
	    strcmp(cell(1, "Start Date"), "06/06/2025") == 0 &&
	    strcmp(cell(1, "Start Time"), "12:00:00 AM") == 0 &&
	    strcmp(cell(1, "End Time"), "02:00:00 AM") == 0 &&
	    strcmp(cell(1, "Show time as"), "2") == 0, "Outlook");
	o.table = CIRC_TABLE_DEADLINES;
	tap_ok(make(&s, &o) == CIRC_OK &&
	    strcmp(cell(1, "All day event"), "True") == 0 &&
	    strcmp(cell(1, "Start Date"), "06/01/2025") == 0 &&
	    strcmp(cell(1, "End Date"), "06/02/2025") == 0 &&
	    strcmp(cell(1, "End Time"), "12:00:00 AM") == 0 &&
	    strcmp(cell(1, "Show time as"), "3") == 0,
	    "a deadline, for Outlook until the midnight after it");
	o.target = CIRC_CSV_GOOGLE;
	tap_ok(make(&s, &o) == CIRC_OK &&
	    strcmp(cell(1, "End Date"), "06/01/2025") == 0 &&
	    strcmp(cell(1, "End Time"), "") == 0,
	    "for Google the day itself");
	o.table = CIRC_TABLE_EVENTS;
	s.event[0].timezone.text.n = 0;
	tap_ok(make(&s, &o) == CIRC_EZONE, "a zone that is not known");
}

static void
encodings(void)
{
	struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;
	struct sample		 s;

	sample_make(&s);
	o.table = CIRC_TABLE_EVENTS;
	o.columns = "title";
	o.no_header = true;
	s.event[0].title = sample_value("R\xc3\xa9union \xe2\x80\x93 \xc5\x8d");
	o.encoding = "utf-8-bom";
	tap_ok(make(&s, &o) == CIRC_OK && nraw == 20 &&
	    memcmp(raw, "\xef\xbb\xbfR", 4) == 0, "UTF-8 with its mark");
	o.encoding = "utf-16le";
	tap_ok(make(&s, &o) == CIRC_OK && nraw == 28 &&
	    memcmp(raw, "\xff\xfeR\0\xe9\0", 6) == 0, "UTF-16");
	o.encoding = "windows-1252";
	tap_ok(make(&s, &o) == CIRC_EENCODING &&
	    strstr(last_message, "U+014D") != NULL &&
	    strstr(last_message, "--transliterate") != NULL,
	    "what an encoding cannot hold is refused");
	o.transliterate = true;
	tap_ok(make(&s, &o) == CIRC_OK && nraw == 13 &&
	    memcmp(raw, "R\xe9union \x96 o\r\n", 13) == 0,
	    "or spelled, if asked for");
	o.encoding = "US-ASCII";
	tap_ok(make(&s, &o) == CIRC_OK &&
	    memcmp(raw, "Reunion - o\r\n", 13) == 0, "even in ASCII");
	s.event[0].title = sample_value("\xe9\x80\x9a\xe5\x87\xbd");
	tap_ok(make(&s, &o) == CIRC_EENCODING, "Chinese has no spelling");
	o.encoding = "gb18030";
	tap_ok(make(&s, &o) == CIRC_OK && nraw == 6, "but an encoding");
	s.event[0].title = sample_value("\xd0\x96\xd1\x83\xd0\xba\xd0\xbe\xd0\xb2");
	o.encoding = "latin1";
	tap_ok(make(&s, &o) == CIRC_OK && memcmp(raw, "Zhukov", 6) == 0,
	    "Russian in Latin letters");
	o.encoding = "ISO-2022-JP";
	s.event[0].title = sample_value("\xe4\xbc\x9a");
	tap_ok(make(&s, &o) == CIRC_OK && nraw == 10 &&
	    memcmp(raw + 5, "\x1b(B\r\n", 5) == 0,
	    "an encoding with states ends in the first one");
}

static void
poison(struct sample *s, const char *text)
{
	struct circ_value	 v = sample_value(text);

	s->m.c.source = v.text;
	s->m.c.reference = s->m.c.subject = s->event[0].title = v;
	s->event[0].location = s->row[0].title = s->speaker[0] = v;
	s->addressee[0] = s->contact.name = s->contact.phone = v;
	s->deadline.text = v;
}

static bool
dangerous(const char *s)
{
	s += strspn(s, " \t\n");
	if (strncmp(s, "\xe2\x80\x8b", 3) == 0)
		s += 3;
	return *s != '\0' && (strchr("=+-@|%", *s) != NULL ||
	    strncmp(s, "\xef\xbc\x9d", 3) == 0 ||
	    strncmp(s, "\xe2\x88\x92", 3) == 0);
}

static const struct {
	enum circ_table	 table;
	const char	*column;
	size_t		 rows;
} fields[] = {
	{ CIRC_TABLE_AGENDA, "title", 4 }, { CIRC_TABLE_AGENDA, "event", 4 },
	{ CIRC_TABLE_EVENTS, "location", 2 },
	{ CIRC_TABLE_DEADLINES, "text", 2 },
	{ CIRC_TABLE_CONTACTS, "phone", 2 },
	{ CIRC_TABLE_ADDRESSEES, "addressee", 3 },
	{ CIRC_TABLE_ADDRESSEES, "source", 3 },
};

static bool
one_hostile(const char *text, const char *want, char delimiter, bool guard)
{
	for (size_t i = 0; i < NELEM(fields); i++) {
		struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;
		struct sample		 s;
		char			 columns[64];
		const char		*got;

		sample_make(&s);
		poison(&s, text);
		snprintf(columns, sizeof(columns), "reference,%s,subject",
		    fields[i].column);
		o.table = fields[i].table;
		o.columns = columns;
		o.delimiter = delimiter;
		o.guard = guard;
		if (make(&s, &o) != CIRC_OK || !sheet.good ||
		    sheet.rows != fields[i].rows)
			return false;
		for (size_t r = 0; r < sheet.rows; r++)
			if (sheet.width[r] != 3)
				return false;
		got = cell(1, fields[i].column);
		if (guard && dangerous(got))
			return false;
		if (guard && *got == '\'' && strcmp(got, want) != 0)
			got++;
		if (strcmp(got, want) != 0)
			return false;
	}
	return true;
}

int
main(void)
{
	char	 text[512], want[512];

	tables();
	refusals();
	calendars();
	encodings();
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		hostile(i, text);
		hostile_clean(text, NULL, want);
		tap_ok(one_hostile(text, want, ',', false) &&
		    one_hostile(text, want, '\t', false) &&
		    one_hostile(text, want, ';', true),
		    "hostile text %zu", i);
	}
	free(sheet.text);
	free(raw);
	return tap_done();
}
