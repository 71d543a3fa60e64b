/* SPDX-License-Identifier: MIT */
/*
 * What circ.h promises: each function is one stage or one writer, run under
 * a trap so that whatever fails inside comes out as one code and one line.
 */
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "check/check.h"
#include "find/find.h"
#include "lang/lang.h"
#include "read/decode.h"
#include "read/read.h"
#include "write/report.h"
#include "write/write.h"

struct circ {
	struct ctx	 ctx;
	struct doc	*doc;
	struct model	*model;
	struct check_result result;	/* of circ_check */
	bool		 checked;
	const char	*bytes;		/* of the call that is running */
	size_t		 nbytes;
	const char	*source;
};

static void
check_options(struct ctx *ctx, void *arg)
{
	const struct circ_options *o = arg;

	if (o->from != NULL)
		(void)read_format_named(ctx, o->from);
	if (o->encoding != NULL)
		decode_check(ctx, o->encoding);
	if (o->language != NULL && lang_by_code(str_of(o->language)) == NULL)
		ctx_raise(ctx, CIRC_EUSAGE, "no language '%s'", o->language);
}

enum circ_code
circ_options_check(const struct circ_options *opt, char message[256])
{
	struct ctx	 ctx;
	enum circ_code	 code;

	ctx_init(&ctx, opt);
	code = ctx_try(&ctx, check_options, &ctx.opt);
	if (message != NULL)
		snprintf(message, 256, "%.255s", ctx.message);
	ctx_free(&ctx);
	return code;
}

struct circ *
circ_new(const struct circ_options *opt)
{
	struct circ	*c = calloc(1, sizeof(*c));

	if (c != NULL)
		ctx_init(&c->ctx, opt);
	return c;
}

void
circ_free(struct circ *c)
{
	if (c == NULL)
		return;
	ctx_free(&c->ctx);
	free(c);
}

const char *
circ_message(const struct circ *c)
{
	return c->ctx.message;
}

const char *
circ_code_name(enum circ_code code)
{
	static const char *const name[] = { "ok", "memory", "io", "format",
	    "damaged", "encrypted", "encoding", "limit", "nothing", "zone",
	    "usage" };

	return (size_t)code < NELEM(name) ? name[code] : "unknown";
}

static void
too_large(struct ctx *ctx)
{
	ctx_raise(ctx, CIRC_ELIMIT,
	    "the file is larger than max-input (%llu bytes)",
	    (unsigned long long)ctx->opt.max_input);
}

static void
read_stages(struct ctx *ctx, void *arg)
{
	struct circ	*c = arg;
	struct read_input in = { c->bytes, c->nbytes, c->source };
	struct model	*m;

	if (c->doc != NULL)
		ctx_raise(ctx, CIRC_EUSAGE, "this handle holds a document");
	if (in.n > ctx->opt.max_input)
		too_large(ctx);
	c->doc = read_document(ctx, &in);
	m = arena_new(ctx, struct model);
	m->c.source = str_valid(ctx, c->source);
	m->c.format = c->doc->format;
	find_all(ctx, c->doc, m);
	c->model = m;
}

enum circ_code
circ_read(struct circ *c, const void *bytes, size_t n, const char *source)
{
	c->ctx.message[0] = '\0';
	c->bytes = bytes;
	c->nbytes = n;
	c->source = source != NULL ? source : "-";
	return ctx_try(&c->ctx, read_stages, c);
}

struct file {
	struct circ	*c;
	const char	*path;
	int		 fd;
	char		*bytes;
	size_t		 n, a;
};

/* Room for more of what does not say how long it is: twice, within limits. */
static void
more_room(struct ctx *ctx, struct file *f)
{
	size_t	 a = f->a > ctx->opt.max_input / 2 ?
	    (size_t)ctx->opt.max_input + 1 : f->a * 2;
	char	*grown = realloc(f->bytes, a);

	if (grown == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	f->bytes = grown;
	f->a = a;
}

/*
 * The whole of an open file, within max_input; of one that grows meanwhile,
 * what it held when it was opened.
 */
static void
slurp(struct ctx *ctx, void *arg)
{
	struct file	*f = arg;
	struct stat	 st;
	ssize_t		 got;
	bool		 sized;

	if (fstat(f->fd, &st) == -1)
		ctx_raise(ctx, CIRC_EIO, "%s", strerror(errno));
	if (S_ISDIR(st.st_mode))
		ctx_raise(ctx, CIRC_EIO, "is a directory");
	sized = S_ISREG(st.st_mode) && st.st_size > 0;
	if (sized && (uint64_t)st.st_size > ctx->opt.max_input)
		too_large(ctx);
	f->a = sized ? (size_t)st.st_size : 65536;
	if ((f->bytes = malloc(f->a)) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	while ((got = read(f->fd, f->bytes + f->n, f->a - f->n)) != 0) {
		if (got == -1 && errno == EINTR)
			continue;
		if (got == -1)
			ctx_raise(ctx, CIRC_EIO, "%s", strerror(errno));
		f->n += (size_t)got;
		if (f->n > ctx->opt.max_input)
			too_large(ctx);
		if (f->n == f->a && sized)
			break;
		if (f->n == f->a)
			more_room(ctx, f);
	}
}

enum circ_code
circ_read_file(struct circ *c, const char *path)
{
	struct file	 f = { .c = c, .path = path };
	enum circ_code	 code;

	c->ctx.message[0] = '\0';
	f.fd = strcmp(path, "-") == 0 ? STDIN_FILENO :
	    open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (f.fd == -1) {
		snprintf(c->ctx.message, sizeof(c->ctx.message), "%s",
		    strerror(errno));
		return c->ctx.code = CIRC_EIO;
	}
	code = ctx_try(&c->ctx, slurp, &f);
	if (f.fd != STDIN_FILENO)
		close(f.fd);
	if (code == CIRC_OK)
		code = circ_read(c, f.bytes, f.n, path);
	free(f.bytes);
	return code;
}

const struct circ_circular *
circ_circular(const struct circ *c)
{
	return c->model == NULL ? NULL : &c->model->c;
}

size_t
circ_notices(const struct circ *c, const char *const **notices)
{
	*notices = c->ctx.notices;
	return c->ctx.nnotices;
}

bool
circ_place(const struct circ *c, struct circ_span at, struct circ_place *place)
{
	if (c->model == NULL || at.block >= c->model->nplaces)
		return false;
	*place = c->model->places[at.block];
	return true;
}

/* A writer's call: what it needs, and what it makes. */
struct job {
	struct circ	*c;
	unsigned	 flags;
	const void	*opt;		/* the writer's own options */
	void		(*write)(struct ctx *, struct job *);
	struct out	 out;
};

static void
run_job(struct ctx *ctx, void *arg)
{
	struct job	*j = arg;

	if (j->c->model == NULL)
		ctx_raise(ctx, CIRC_EUSAGE, "no document has been read");
	j->write(ctx, j);
}

static enum circ_code
render(struct job *j, char **out, size_t *n)
{
	enum circ_code	 code;

	j->c->ctx.message[0] = '\0';
	*out = NULL;
	*n = 0;
	code = ctx_try(&j->c->ctx, run_job, j);
	if (code != CIRC_OK) {
		free(j->out.s);
		return code;
	}
	*out = j->out.s;
	*n = j->out.n;
	return CIRC_OK;
}

static void
job_json(struct ctx *ctx, struct job *j)
{
	write_json(ctx, j->c->model, j->flags, &j->out);
}

enum circ_code
circ_json(struct circ *c, unsigned flags, char **out, size_t *n)
{
	struct job	 j = { .c = c, .flags = flags, .write = job_json };

	return render(&j, out, n);
}

static void
job_blocks(struct ctx *ctx, struct job *j)
{
	write_blocks(ctx, j->c->doc, j->flags, &j->out);
}

enum circ_code
circ_blocks(struct circ *c, unsigned flags, char **out, size_t *n)
{
	struct job	 j = { .c = c, .flags = flags, .write = job_blocks };

	return render(&j, out, n);
}

static void
job_trace(struct ctx *ctx, struct job *j)
{
	write_trace(ctx, j->c->model, &j->out);
}

enum circ_code
circ_trace(struct circ *c, char **out, size_t *n)
{
	struct job	 j = { .c = c, .write = job_trace };

	return render(&j, out, n);
}

static void
job_xml(struct ctx *ctx, struct job *j)
{
	write_akn(ctx, j->c->model, &j->out);
}

enum circ_code
circ_xml(struct circ *c, char **out, size_t *n)
{
	struct job	 j = { .c = c, .write = job_xml };

	return render(&j, out, n);
}

static void
job_ics(struct ctx *ctx, struct job *j)
{
	write_ics(ctx, j->c->model, j->opt, &j->out);
}

enum circ_code
circ_ics(struct circ *c, const struct circ_ics_options *opt, char **out,
    size_t *n)
{
	static const struct circ_ics_options usual = CIRC_ICS_OPTIONS_INIT;
	struct job	 j = { .c = c, .opt = opt != NULL ? opt : &usual,
			     .write = job_ics };

	return render(&j, out, n);
}

static void
job_series(struct ctx *ctx, struct job *j)
{
	struct circ_str	 s = write_ics_series(ctx, &j->c->model->c);

	out_add(ctx, &j->out, s.s, s.n);
}

enum circ_code
circ_series(struct circ *c, char **out)
{
	struct job	 j = { .c = c, .write = job_series };
	size_t		 n;

	return render(&j, out, &n);
}

static void
job_csv(struct ctx *ctx, struct job *j)
{
	write_csv(ctx, j->c->model, j->opt, &j->out);
}

enum circ_code
circ_csv(struct circ *c, const struct circ_csv_options *opt, char **out,
    size_t *n)
{
	static const struct circ_csv_options usual = CIRC_CSV_OPTIONS_INIT;
	struct job	 j = { .c = c, .opt = opt != NULL ? opt : &usual,
			     .write = job_csv };

	return render(&j, out, n);
}

/* What stands before the first document needs no document. */
struct head {
	const struct circ_ics_options *ics;
	const struct circ_csv_options *csv;
	const char	*source, *code, *message;	/* a record instead */
	struct out	 out;
};

static void
run_head(struct ctx *ctx, void *arg)
{
	struct head	*h = arg;

	if (h->ics != NULL)
		write_ics_head(ctx, h->ics, &h->out);
	else if (h->source != NULL)
		write_csv_error(ctx, h->csv, h->source, h->code, h->message,
		    &h->out);
	else
		write_csv_head(ctx, h->csv, &h->out);
}

static enum circ_code
render_head(struct head *h, char **out, size_t *n, char *message)
{
	struct ctx	 ctx;
	enum circ_code	 code;

	ctx_init(&ctx, NULL);
	code = ctx_try(&ctx, run_head, h);
	if (message != NULL)
		snprintf(message, 256, "%.255s", ctx.message);
	ctx_free(&ctx);
	*out = NULL;
	*n = 0;
	if (code != CIRC_OK) {
		free(h->out.s);
		return code;
	}
	*out = h->out.s;
	*n = h->out.n;
	return CIRC_OK;
}

enum circ_code
circ_ics_head(const struct circ_ics_options *opt, char **out, size_t *n,
    char message[256])
{
	struct head	 h = { .ics = opt };

	return render_head(&h, out, n, message);
}

enum circ_code
circ_csv_head(const struct circ_csv_options *opt, char **out, size_t *n,
    char message[256])
{
	struct head	 h = { .csv = opt };

	return render_head(&h, out, n, message);
}

enum circ_code
circ_csv_error(const struct circ_csv_options *opt, const char *source,
    const char *code, const char *message, char **out, size_t *n)
{
	struct head	 h = { .csv = opt, .source = source, .code = code,
			     .message = message };

	return render_head(&h, out, n, NULL);
}

/* --------------------------------------------------------------- checking */

const char *
circ_severity_name(enum circ_severity severity)
{
	return report_severity(severity);
}

const struct circ_rule *
circ_rule_at(size_t i)
{
	const struct check_rule	*r = check_row(i);

	return r == NULL ? NULL : &r->pub;
}

const struct circ_rule *
circ_rule(const char *name)
{
	const struct circ_rule	*r;

	for (size_t i = 0; (r = circ_rule_at(i)) != NULL; i++)
		if (str_case_eqz(str_of(r->id), name) ||
		    str_case_eqz(str_of(r->name), name))
			return r;
	return NULL;
}

struct check_job {
	struct circ	*c;
	const struct circ_check_options *opt;
	const char	*source, *rule, *quote, *message;
};

static void
run_check(struct ctx *ctx, void *arg)
{
	struct check_job *j = arg;

	if (j->rule != NULL) {
		check_outside(ctx, j->opt, j->source, j->rule, j->quote,
		    j->message, &j->c->result);
		return;
	}
	if (j->c->model == NULL)
		ctx_raise(ctx, CIRC_EUSAGE, "no document has been read");
	if (j->c->checked)
		ctx_raise(ctx, CIRC_EUSAGE, "the document has been checked");
	j->c->checked = true;
	check_run(ctx, j->c->doc, j->c->model, j->opt, &j->c->result);
}

enum circ_code
circ_check(struct circ *c, const struct circ_check_options *opt,
    const struct circ_finding **findings, size_t *n)
{
	struct check_job j = { .c = c, .opt = opt };
	enum circ_code	 code;

	c->ctx.message[0] = '\0';
	code = ctx_try(&c->ctx, run_check, &j);
	*n = circ_findings(c, findings);
	return code;
}

enum circ_code
circ_add_finding(struct circ *c, const struct circ_check_options *opt,
    const char *source, const char *rule, const char *quote,
    const char *message)
{
	struct check_job j = { c, opt, source, rule, quote, message };

	c->ctx.message[0] = '\0';
	return ctx_try(&c->ctx, run_check, &j);
}

size_t
circ_findings(const struct circ *c, const struct circ_finding **findings)
{
	*findings = c->result.v;
	return c->result.n;
}

struct report_job {
	const struct circ *c;		/* NULL: head or tail */
	const struct circ_counts *counts; /* NULL: head */
	enum circ_report format;
	unsigned	 flags;
	struct out	 out;
};

static void
run_report(struct ctx *ctx, void *arg)
{
	struct report_job *j = arg;
	const struct report_format *f = &report_formats[j->format];
	struct report	 r = { .flags = j->flags, .rule_at = circ_rule_at };

	out_adds(ctx, &j->out, "");
	if (j->c != NULL) {
		r.m = j->c->model;
		r.v = j->c->result.v;
		r.n = j->c->result.n;
		f->body(ctx, &r, &j->out);
	} else if (j->counts != NULL && f->tail != NULL)
		f->tail(ctx, &r, j->counts, &j->out);
	else if (j->counts == NULL && f->head != NULL)
		f->head(ctx, &r, &j->out);
}

/* A report needs an arena of its own: it may be rendered many times. */
static enum circ_code
render_report(struct report_job *j, char **out, size_t *n)
{
	struct ctx	 ctx;
	enum circ_code	 code;

	ctx_init(&ctx, NULL);
	code = ctx_try(&ctx, run_report, j);
	ctx_free(&ctx);
	*out = NULL;
	*n = 0;
	if (code != CIRC_OK) {
		free(j->out.s);
		return code;
	}
	*out = j->out.s;
	*n = j->out.n;
	return CIRC_OK;
}

enum circ_code
circ_report_head(enum circ_report format, char **out, size_t *n)
{
	struct report_job j = { .format = format };

	return render_report(&j, out, n);
}

enum circ_code
circ_report(struct circ *c, enum circ_report format, unsigned flags,
    char **out, size_t *n)
{
	struct report_job j = { .c = c, .format = format, .flags = flags };

	return render_report(&j, out, n);
}

const char *
circ_report_joiner(enum circ_report format)
{
	return report_formats[format].joiner;
}

enum circ_code
circ_report_tail(enum circ_report format, const struct circ_counts *counts,
    char **out, size_t *n)
{
	static const struct circ_counts	 none;
	struct report_job j = { .counts = counts != NULL ? counts : &none,
			      .format = format };

	return render_report(&j, out, n);
}

void
circ_cleanup(void)
{
	words_free();
}
