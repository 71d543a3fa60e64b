/* SPDX-License-Identifier: MIT */
/* circ2xml - write what a circular says as Akoma Ntoso. */
#include <stdlib.h>
#include <string.h>

#include "shared/outdir.h"

struct xml {
	struct outdir	 dir;		/* --output-dir; else one stream */
	struct tool	*tool;
};

static const struct tool_option options[] = {
	{ "output-dir", 0, "DIR", "write one file per document to DIR" },
	{ NULL, 0, NULL, NULL }
};

static const char *
option(void *state, const char *name, const char *arg)
{
	struct xml	*x = state;

	(void)name;
	x->dir.path = arg;
	return NULL;
}

static const char *
ready(void *state, struct tool *t)
{
	struct xml	*x = state;

	if (x->dir.path != NULL && t->output != NULL)
		return "--output and --output-dir exclude each other";
	return outdir_make(&x->dir);
}

/* DIR/name.xml for an input some/where/name.docx. */
static void
gather(void *state, const char *path, const char *s, size_t n)
{
	struct xml	*x = state;
	const char	*base = strrchr(path, '/') ? strrchr(path, '/') + 1 :
			    path;
	const char	*dot = strrchr(base, '.');
	struct bytes	 name = { 0 };

	if (n == 0)
		return;
	bytes_add(&name, base, dot != NULL && dot > base ?
	    (size_t)(dot - base) : strlen(base));
	outdir_write(&x->dir, x->tool, path, name.s, ".xml", s, n);
	bytes_free(&name);
}

static void
tail(void *state, struct bytes *out, struct bytes *err, int *status)
{
	struct xml	*x = state;

	(void)out;
	(void)err;
	if (x->dir.broken)
		*status = STATUS_TROUBLE;
	outdir_free(&x->dir);
}

static void
document(void *state, struct circ *c, const char *path, struct fragment *f)
{
	struct xml	*x = state;
	char		*out;
	size_t		 n;

	if (circ_xml(c, &out, &n) != CIRC_OK) {
		fragment_say(f, path, "%s", circ_message(c));
		f->status = STATUS_TROUBLE;
		return;
	}
	bytes_add(x->dir.path != NULL ? &f->tally : &f->out, out, n);
	free(out);
}

int
main(int argc, char **argv)
{
	struct xml	 x = { .tool = NULL };
	struct tool	 t = {
		.name = "circ2xml",
		.purpose = "Write what circulars and agendas say as Akoma "
		    "Ntoso.",
		.options = options,
		.state = &x,
		.option = option,
		.ready = ready,
		.document = document,
		.gather = gather,
		.tail = tail,
		.no_records = "--errors=record: Akoma Ntoso has no place for "
		    "a record",
	};

	x.tool = &t;
	return tool_main(&t, argc, argv);
}
