/* SPDX-License-Identifier: MIT */
/* circ2json - print what a circular says as JSON, one object a line. */
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

enum view { MODEL, BLOCKS, TRACE, SCHEMA };

struct json {
	enum view	 view;
	unsigned	 flags;
};

static const struct tool_option options[] = {
	{ "pretty", 'p', NULL, "indent the output" },
	{ "where", 'w', NULL, "add where each value stood" },
	{ "blocks", 'b', NULL, "print the block tree instead of the model" },
	{ "trace", 't', NULL, "print what was recognised, and why" },
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
	else if (strcmp(name, "blocks") == 0)
		j->view = BLOCKS;
	else if (strcmp(name, "trace") == 0)
		j->view = TRACE;
	else
		j->view = SCHEMA;
	return NULL;
}

static const char *
ready(void *state, struct tool *t)
{
	struct json	*j = state;

	t->read.trace = j->view == TRACE;
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

	if (j->view == BLOCKS)
		code = circ_blocks(c, j->flags, &out, &n);
	else if (j->view == TRACE)
		code = circ_trace(c, &out, &n);
	else
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
		.ready = ready,
		.standalone = standalone,
		.document = document,
	};

	return tool_main(&t, argc, argv);
}
