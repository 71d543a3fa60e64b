/* SPDX-License-Identifier: MIT */
/* circ2xml - write what a circular says as Akoma Ntoso. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

struct xml {
	const char	*dir;		/* --output-dir; NULL: one stream */
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
	x->dir = arg;
	return NULL;
}

static const char *
ready(void *state, struct tool *t)
{
	struct xml	*x = state;

	if (x->dir != NULL && t->output != NULL)
		return "--output and --output-dir exclude each other";
	return NULL;
}

/* DIR/name.xml for an input some/where/name.docx. */
static void
file(struct xml *x, const char *path, const char *s, size_t n,
    struct fragment *f)
{
	const char	*base = strrchr(path, '/') ? strrchr(path, '/') + 1 :
			    path;
	const char	*dot = strrchr(base, '.');
	struct bytes	 to = { 0 };
	struct output	 o;

	bytes_printf(&to, "%s/%.*s.xml", x->dir, dot != NULL && dot > base ?
	    (int)(dot - base) : (int)strlen(base), base);
	if (!output_open(&o, to.s)) {
		fragment_say(f, to.s, "cannot write: %s", strerror(errno));
		f->status = STATUS_TROUBLE;
	} else if (!output_write(&o, s, n) || !output_close(&o)) {
		fragment_say(f, to.s, "cannot write: %s", strerror(errno));
		output_abandon(&o);
		f->status = STATUS_TROUBLE;
	}
	bytes_free(&to);
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
	if (x->dir != NULL)
		file(x, path, out, n, f);
	else
		bytes_add(&f->out, out, n);
	free(out);
}

int
main(int argc, char **argv)
{
	struct xml	 x = { NULL };
	struct tool	 t = {
		.name = "circ2xml",
		.purpose = "Write what circulars and agendas say as Akoma "
		    "Ntoso.",
		.options = options,
		.state = &x,
		.option = option,
		.ready = ready,
		.document = document,
	};

	return tool_main(&t, argc, argv);
}
