/* SPDX-License-Identifier: MIT */
/*
 * Fuzz target: the whole way, from any format through every check and writer.
 * What circ2xml writes is read again and must say the same.
 */
#include "fuzz/fuzz.h"

static void
write_model(struct circ *c)
{
	char	*out;
	size_t	 n;

	fuzz_wrote(c, circ_json(c, CIRC_JSON_WHERE | CIRC_JSON_PRETTY, &out,
	    &n), &out);
	fuzz_wrote(c, circ_blocks(c, 0, &out, &n), &out);
	fuzz_wrote(c, circ_trace(c, &out, &n), &out);
}

static void
write_tables(struct circ *c)
{
	struct circ_csv_options o = CIRC_CSV_OPTIONS_INIT;
	char	*out;
	size_t	 n;

	for (int t = CIRC_TABLE_AGENDA; t <= CIRC_TABLE_ADDRESSEES; t++) {
		o.table = (enum circ_table)t;
		o.guard = t % 2 == 0;
		fuzz_wrote(c, circ_csv(c, &o, &out, &n), &out);
	}
	o = (struct circ_csv_options){ .target = CIRC_CSV_OUTLOOK,
	    .timezone = "Asia/Bangkok", .encoding = "windows-1252",
	    .transliterate = true };
	fuzz_wrote(c, circ_csv(c, &o, &out, &n), &out);
}

static void
write_calendar(struct circ *c)
{
	struct circ_ics_options o = CIRC_ICS_OPTIONS_INIT;
	static const int32_t alarm = 15;
	char	*out;
	size_t	 n;

	fuzz_wrote(c, circ_ics(c, &o, &out, &n), &out);
	o.agenda = o.deadlines = o.mime = true;
	o.method = CIRC_ICS_REQUEST;
	o.organizer = "Office <office@example.org>";
	o.timezone = "Europe/Zurich";
	o.alarms = &alarm;
	o.nalarms = 1;
	fuzz_wrote(c, circ_ics(c, &o, &out, &n), &out);
	o = (struct circ_ics_options){ .sequence = 1, .stamp = 0, .utc = true,
	    .feed = "Meetings", .timezone = "America/New_York" };
	fuzz_wrote(c, circ_ics(c, &o, &out, &n), &out);
}

static void
check(struct circ *c)
{
	const struct circ_finding *v;
	char	*out;
	size_t	 n;
	enum circ_code code = circ_check(c, NULL, &v, &n);

	if (code != CIRC_OK && circ_message(c)[0] == '\0')
		abort();
	for (int f = CIRC_TEXT; code == CIRC_OK && f <= CIRC_HTML; f++)
		fuzz_wrote(c, circ_report(c, (enum circ_report)f,
		    CIRC_SUPPRESSED, &out, &n), &out);
}

/* The model's JSON behind "source" and "format", which may differ. */
static const char *
facts(const char *json)
{
	const char	*s = strstr(json, "\"format\":");

	return s != NULL ? strchr(s + strlen("\"format\":\""), '"') : json;
}

static void
again(struct circ *c)
{
	struct circ	*d;
	char		*xml, *a = NULL, *b = NULL;
	size_t		 n, len;

	if (circ_xml(c, &xml, &n) != CIRC_OK)
		return;
	d = fuzz_open(xml, n, NULL);
	if (d != NULL && circ_json(c, 0, &a, &len) == CIRC_OK &&
	    circ_json(d, 0, &b, &len) == CIRC_OK &&
	    strcmp(facts(a), facts(b)) != 0)
		abort();
	free(a);
	free(b);
	free(xml);
	circ_free(d);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct circ	*c = fuzz_open(data, n, NULL);

	if (c == NULL)
		return 0;
	write_model(c);
	write_tables(c);
	write_calendar(c);
	again(c);
	check(c);
	circ_free(c);
	return 0;
}
