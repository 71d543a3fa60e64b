/* SPDX-License-Identifier: MIT */
/* The main way of every tool. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

/* What an unreadable input leaves: a message, and a record if asked for. */
void
tool_failed(struct tool *t, const char *path, const char *code,
    const char *message, struct fragment *f)
{
	if (t->failure != NULL) {
		t->failure(t->state, path, code, message, f);
		return;
	}
	fragment_say(f, path, "%s", message);
	f->status = STATUS_TROUBLE;
	if (!t->error_records)
		return;
	bytes_adds(&f->out, "{\"source\":");
	bytes_json(&f->out, path);
	bytes_adds(&f->out, ",\"error\":{\"code\":");
	bytes_json(&f->out, code);
	bytes_adds(&f->out, ",\"message\":");
	bytes_json(&f->out, message);
	bytes_adds(&f->out, "}}\n");
}

void
tool_one(struct tool *t, const char *path, struct fragment *f)
{
	struct circ	*c = circ_new(&t->read);
	enum circ_code	 code;

	if (c == NULL)
		tool_no_memory();
	code = circ_read_file(c, path);
	if (code == CIRC_OK)
		t->document(t->state, c, path, f);
	else
		tool_failed(t, path, circ_code_name(code), circ_message(c), f);
	circ_free(c);
}

struct run {
	struct tool	*t;
	struct output	 out;
	bool		 any;		/* a fragment was written */
	bool		 broken;	/* the output cannot be written */
	int		 why;		/* errno of that */
	int		 status;
};

static void
emit(struct run *r, const struct bytes *b)
{
	if (r->broken || b->n == 0)
		return;
	if (!output_write(&r->out, b->s, b->n)) {
		r->why = errno;
		r->broken = true;
	}
}

static void
emit_head(struct run *r)
{
	struct bytes	 head = { 0 };

	if (r->t->head == NULL)
		return;
	r->t->head(r->t->state, &head);
	emit(r, &head);
	bytes_free(&head);
}

static void
done(void *arg, const char *path, struct fragment *f)
{
	struct run	*r = arg;
	struct bytes	 joiner = { 0 };

	if (f->err.n > 0)
		fwrite(f->err.s, 1, f->err.n, stderr);
	if (f->status > r->status)
		r->status = f->status;
	if (f->out.n > 0 && r->any && r->t->joiner != NULL) {
		bytes_adds(&joiner, r->t->joiner);
		emit(r, &joiner);
		bytes_free(&joiner);
	}
	if (f->out.n > 0 && !r->any && r->t->head_if_any)
		emit_head(r);
	r->any |= f->out.n > 0;
	emit(r, &f->out);
	if (r->t->gather != NULL)
		r->t->gather(r->t->state, path, f->tally.s, f->tally.n);
}

static int
finish(struct run *r)
{
	struct tool	*t = r->t;
	struct bytes	 out = { 0 }, err = { 0 };

	if (t->tail != NULL) {
		t->tail(t->state, &out, &err, &r->status);
		emit(r, &out);
		if (err.n > 0)
			fwrite(err.s, 1, err.n, stderr);
		bytes_free(&out);
		bytes_free(&err);
	}
	if (!r->broken && output_close(&r->out))
		return r->status;
	tool_say(t, t->output, "cannot write: %s", strerror(r->broken ?
	    r->why : errno));
	if (r->broken)
		output_abandon(&r->out);
	return STATUS_TROUBLE;
}

static int
standalone(struct tool *t, struct fragment *f)
{
	struct run	 r = { .t = t };

	t->tail = NULL;
	t->gather = NULL;
	if (!output_open(&r.out, t->output)) {
		tool_say(t, t->output, "cannot write: %s", strerror(errno));
		return STATUS_TROUBLE;
	}
	done(&r, NULL, f);
	return finish(&r);
}

/* Head, fragments, tail. */
static int
run(struct tool *t, struct run *r)
{
	if (!output_open(&r->out, t->output)) {
		tool_say(t, t->output, "cannot write: %s", strerror(errno));
		return STATUS_TROUBLE;
	}
	if (!t->head_if_any)
		emit_head(r);
	tool_batch(t, done, r);
	return finish(r);
}

int
tool_main(struct tool *t, int argc, char **argv)
{
	struct run	 r = { .t = t };
	struct fragment	 alone = { 0 };
	const char	*wrong;
	int		 status;

	tool_set_name(t->name);
	if ((status = tool_options(t, argc, argv)) != -1)
		return status;
	if (t->standalone != NULL && t->standalone(t->state, &alone)) {
		status = standalone(t, &alone);
		bytes_free(&alone.out);
		bytes_free(&alone.err);
		return status;
	}
	r.status = tool_inputs(t, argc - optind, argv + optind);
	if (t->known != NULL && (wrong = t->known(t->state)) != NULL) {
		tool_say(t, NULL, "%s; see %s --help", wrong, t->name);
		status = STATUS_TROUBLE;
	} else
		status = run(t, &r);
	for (size_t i = 0; i < t->ninputs; i++)
		free(t->inputs[i]);
	free(t->inputs);
	circ_cleanup();
	return status;
}
