/* SPDX-License-Identifier: MIT */
/* circ2xml - write what a circular says as Akoma Ntoso. */
#include <sys/stat.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

struct xml {
	const char	*dir;		/* --output-dir; NULL: one stream */
	struct tool	*tool;
	struct bytes	 names;		/* of files written, each between NULs */
	bool		 broken;	/* a file was not written */
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
	static char	 message[256];
	struct xml	*x = state;

	if (x->dir != NULL && t->output != NULL)
		return "--output and --output-dir exclude each other";
	if (x->dir != NULL && mkdir(x->dir, 0777) == -1 && errno != EEXIST) {
		snprintf(message, sizeof(message), "%.200s: cannot make it: %s",
		    x->dir, strerror(errno));
		return message;
	}
	return NULL;
}

/*
 * DIR/name.xml for an input some/where/name.docx, or DIR/name~2.xml if this
 * run has used that name: inputs of several directories may share one.
 */
static char *
fresh(struct xml *x, const char *path)
{
	const char	*base = strrchr(path, '/') ? strrchr(path, '/') + 1 :
			    path;
	const char	*dot = strrchr(base, '.');
	int		 n = dot != NULL && dot > base ? (int)(dot - base) :
			    (int)strlen(base);
	struct bytes	 b = { 0 };

	for (unsigned i = 1;; i++) {
		b.n = 0;
		bytes_printf(&b, "%c%s/%.*s", '\0', x->dir, n, base);
		if (i > 1)
			bytes_printf(&b, "~%u", i);
		bytes_adds(&b, ".xml");
		bytes_add(&b, "", 1);
		if (x->names.n < b.n ||
		    memmem(x->names.s, x->names.n, b.s, b.n) == NULL)
			break;
	}
	bytes_add(&x->names, b.s, b.n);
	memmove(b.s, b.s + 1, b.n - 1);
	return b.s;
}

static void
gather(void *state, const char *path, const char *s, size_t n)
{
	struct xml	*x = state;
	struct output	 o;
	char		*name;

	if (n == 0)
		return;
	name = fresh(x, path);
	if (!output_open(&o, name)) {
		tool_say(x->tool, name, "cannot write: %s", strerror(errno));
		x->broken = true;
	} else if (!output_write(&o, s, n) || !output_close(&o)) {
		tool_say(x->tool, name, "cannot write: %s", strerror(errno));
		output_abandon(&o);
		x->broken = true;
	}
	free(name);
}

static void
tail(void *state, struct bytes *out, struct bytes *err, int *status)
{
	struct xml	*x = state;

	(void)out;
	(void)err;
	if (x->broken)
		*status = STATUS_TROUBLE;
	bytes_free(&x->names);
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
	bytes_add(x->dir != NULL ? &f->tally : &f->out, out, n);
	free(out);
}

int
main(int argc, char **argv)
{
	struct xml	 x = { .dir = NULL };
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
	};

	x.tool = &t;
	return tool_main(&t, argc, argv);
}
