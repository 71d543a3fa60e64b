/* SPDX-License-Identifier: MIT */
/* circ2json - print what a circular says as JSON, one object a line. */
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

enum view { MODEL, SCHEMA };

struct json {
	enum view	 view;
	unsigned	 flags;
};

static const struct tool_option options[] = {
	{ "pretty", 'p', NULL, "indent the output" },
	{ "where", 'w', NULL, "add where each value stood" },
	{ "schema", 0, NULL, "print the JSON Schema of the output" },
	{ NULL, 0, NULL, NULL }
};

static const char *
option(void *state, const char *name, const char *arg)
{
	struct json	*j = state;

	(void)arg;
	if (strcmp(name, "pretty") == 0)
		j->flags |= CIRC_JSON_PRETTY;
	else if (strcmp(name, "where") == 0)
		j->flags |= CIRC_JSON_WHERE;
	else
		j->view = SCHEMA;
	return NULL;
}

static bool
standalone(void *state, struct fragment *f)
{
	struct json	*j = state;

	if (j->view != SCHEMA)
		return false;
	bytes_adds(&f->out, circ_json_schema());
	return true;
}

static void
document(void *state, struct circ *c, const char *path, struct fragment *f)
{
	struct json	*j = state;
	enum circ_code	 code;
	char		*out;
	size_t		 n;

	code = circ_json(c, j->flags, &out, &n);
	if (code != CIRC_OK) {
		fragment_say(f, path, "%s", circ_message(c));
		f->status = STATUS_TROUBLE;
		return;
	}
	bytes_add(&f->out, out, n);
	free(out);
}

int
main(int argc, char **argv)
{
	struct json	 j = { MODEL, 0 };
	struct tool	 t = {
		.name = "circ2json",
		.purpose = "Print what circulars and agendas say as JSON, "
		    "one object per document.",
		.options = options,
		.state = &j,
		.option = option,
		.standalone = standalone,
		.document = document,
	};

	return tool_main(&t, argc, argv);
}
