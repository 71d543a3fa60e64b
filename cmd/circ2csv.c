/* SPDX-License-Identifier: MIT */
/* circ2csv - print agendas, events and addresses of circulars as tables. */
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

struct csv {
	struct circ_csv_options	 o;
	bool			 table;		/* --table was given */
	bool			 tsv;
};

static const struct tool_option options[] = {
	{ "table", 't', "NAME",
	    "agenda, events, deadlines, contacts or addressees" },
	{ "columns", 'c', "LIST", "columns to print, with commas" },
	{ "for", 0, "google|outlook", "the columns that a calendar imports" },
	{ "csv-timezone", 0, "ZONE", "the clock of --for (IANA name)" },
	{ "delimiter", 'd', "C", "between cells, instead of a comma" },
	{ "tsv", 0, NULL, "between cells a tab" },
	{ "no-header", 'H', NULL, "no line of column names" },
	{ "encoding", 'e', "NAME",
	    "of the output: utf-8, utf-8-bom, utf-16le, windows-1252..." },
	{ "transliterate", 0, NULL, "spell what the encoding cannot hold" },
	{ "guard", 'g', NULL, "a ' before cells that would be formulas" },
	{ NULL, 0, NULL, NULL }
};

static const char *
table(struct csv *s, const char *arg)
{
	static const char *const name[] = { "agenda", "events", "deadlines",
	    "contacts", "addressees" };

	for (size_t i = 0; i < sizeof(name) / sizeof(*name); i++)
		if (strcmp(arg, name[i]) == 0) {
			s->o.table = (enum circ_table)i;
			s->table = true;
			return NULL;
		}
	return "is none of agenda, events, deadlines, contacts, addressees";
}

static const char *
flag(struct csv *s, const char *name)
{
	if (strcmp(name, "no-header") == 0)
		s->o.no_header = true;
	else if (strcmp(name, "transliterate") == 0)
		s->o.transliterate = true;
	else if (strcmp(name, "guard") == 0)
		s->o.guard = true;
	else
		s->tsv = true;
	return NULL;
}

static const char *
option(void *state, const char *name, const char *arg)
{
	struct csv	*s = state;

	if (arg == NULL)
		return flag(s, name);
	if (strcmp(name, "table") == 0)
		return table(s, arg);
	if (strcmp(name, "columns") == 0)
		s->o.columns = arg;
	else if (strcmp(name, "csv-timezone") == 0)
		s->o.timezone = arg;
	else if (strcmp(name, "encoding") == 0)
		s->o.encoding = arg;
	else if (strcmp(name, "delimiter") == 0) {
		s->o.delimiter = strcmp(arg, "\\t") == 0 ? '\t' : arg[0];
		if (arg[0] == '\0' || (s->o.delimiter != '\t' &&
		    arg[1] != '\0'))
			return "is not one character";
	} else if (strcmp(arg, "google") == 0)
		s->o.target = CIRC_CSV_GOOGLE;
	else if (strcmp(arg, "outlook") == 0)
		s->o.target = CIRC_CSV_OUTLOOK;
	else
		return "is neither google nor outlook";
	return NULL;
}

static const char *
ready(void *state, struct tool *t)
{
	static char	 message[256];
	struct csv	*s = state;
	char		*out;
	size_t		 n;
	enum circ_code	 code;

	s->o.errors = t->error_records;
	if (s->o.target != CIRC_CSV_ANY && (s->o.columns != NULL || s->tsv ||
	    s->o.delimiter != 0))
		return "--for excludes --columns, --delimiter and --tsv";
	if (s->tsv && s->o.delimiter != 0)
		return "--tsv and --delimiter exclude each other";
	if (s->tsv)
		s->o.delimiter = '\t';
	if (s->o.transliterate && s->o.encoding == NULL)
		return "--transliterate needs --encoding";
	if (s->o.target == CIRC_CSV_ANY && s->o.timezone != NULL)
		return "--csv-timezone needs --for";
	if (s->o.target != CIRC_CSV_ANY && !s->table)
		s->o.table = CIRC_TABLE_EVENTS;
	code = circ_csv_head(&s->o, &out, &n, message);
	free(out);
	return code == CIRC_OK ? NULL : message;
}

static void
head(void *state, struct bytes *b)
{
	struct csv	*s = state;
	char		*out, message[256];
	size_t		 n;

	if (circ_csv_head(&s->o, &out, &n, message) != CIRC_OK)
		tool_no_memory();
	bytes_add(b, out, n);
	free(out);
}

/* What a document leaves that gives no line: a record, if asked for. */
static void
trouble(struct csv *s, const char *path, const char *code,
    const char *message, struct fragment *f)
{
	char	*out;
	size_t	 n;

	fragment_say(f, path, "%s", message);
	f->status = STATUS_TROUBLE;
	if (!s->o.errors)
		return;
	if (circ_csv_error(&s->o, path, code, message, &out, &n) != CIRC_OK)
		tool_no_memory();
	bytes_add(&f->out, out, n);
	free(out);
}

static void
document(void *state, struct circ *c, const char *path, struct fragment *f)
{
	struct csv	*s = state;
	const char *const *notice;
	enum circ_code	 code;
	char		*out;
	size_t		 n, k;

	code = circ_csv(c, &s->o, &out, &n);
	k = circ_notices(c, &notice);
	for (size_t i = 0; i < k; i++)
		fragment_say(f, path, "%s", notice[i]);
	if (code == CIRC_ENOTHING) {
		fragment_say(f, path, "%s", circ_message(c));
		f->status = STATUS_NO;
	} else if (code != CIRC_OK)
		trouble(s, path, circ_code_name(code), circ_message(c), f);
	else
		bytes_add(&f->out, out, n);
	free(out);
}

static void
failure(void *state, const char *path, const char *code, const char *message,
    struct fragment *f)
{
	trouble(state, path, code, message, f);
}

int
main(int argc, char **argv)
{
	struct csv	 s = { .o = CIRC_CSV_OPTIONS_INIT };
	struct tool	 t = {
		.name = "circ2csv",
		.purpose = "Print the agendas of circulars as CSV, one line "
		    "per row; or their events, deadlines, contacts, "
		    "addressees.",
		.options = options,
		.state = &s,
		.option = option,
		.ready = ready,
		.head = head,
		.head_if_any = true,
		.document = document,
		.failure = failure,
	};

	return tool_main(&t, argc, argv);
}
