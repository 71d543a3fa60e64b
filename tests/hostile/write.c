/* SPDX-License-Identifier: MIT */
/*
 * write DIR - hostile text in every field of the model, through every
 * writer.  DIR/NAME holds what the writer of that name made, DIR/text the
 * texts themselves; each piece is a line of its number and its size, and its
 * bytes.  Piece 0 is of a harmless text: it has the shape that all others
 * must have.
 */
#include <stdlib.h>

#include "hostile.h"
#include "sample_model.h"
#include "write/csv.h"
#include "write/report.h"

struct job {
	struct sample		 s;
	struct circ_value	 one[2];	/* copies, annexes */
	struct circ_link	 link;
	struct circ_finding	 finding[2];
	size_t			 related;
	struct circ_place	 place;
	const char		*text, *uri;
	struct out		 out;
	void			(*write)(struct ctx *, struct job *);
	size_t			 which;
};

/* ------------------------------------------------------------- the fields */

static void
poison_event(struct job *j, struct circ_value v)
{
	struct circ_event	*e = &j->s.event[0];

	e->title = e->timezone_text = e->location = v;
	e->url = e->registration_url = sample_value(j->uri);
	for (size_t i = 0; i < 3; i++)
		j->s.row[i].title = j->s.row[i].description =
		    j->s.row[i].location = v;
	j->s.speaker[0] = j->s.speaker[1] = v;
}

static void
poison(struct job *j)
{
	struct circ_circular	*c = &j->s.m.c;
	struct circ_value	 v = sample_value(j->text);

	sample_make(&j->s);
	c->source = v.text;
	c->issuer = c->reference = c->place = c->subject = v;
	c->relates.kind = c->relates.reference = v;
	c->relates.number = 1;
	c->signatory.name = c->signatory.title = v;
	j->s.addressee[0] = j->s.addressee[1] = v;
	j->one[0] = j->one[1] = v;
	c->copies = c->annexes = j->one;
	c->ncopies = c->nannexes = 2;
	j->link = (struct circ_link){ v, v.text };
	c->links = &j->link;
	c->nlinks = 1;
	j->s.contact = (struct circ_contact){ v, v, v, v, v };
	j->s.deadline.text = v;
	poison_event(j, v);
}

static const struct circ_rule	 rule = { "CL301", "zone-conflict",
    CIRC_ERROR, "a phrase", "a reason", "an example", "nothing" };

static const struct circ_rule *
rule_at(size_t i)
{
	return i == 0 ? &rule : NULL;
}

/* ------------------------------------------------------------ the writers */

static void
json(struct ctx *ctx, struct job *j)
{
	write_json(ctx, &j->s.m, j->which == 0 ? 0 : CIRC_JSON_PRETTY,
	    &j->out);
}

static void
akn(struct ctx *ctx, struct job *j)
{
	write_akn(ctx, &j->s.m, &j->out);
}

static const struct {
	enum circ_table	 table;
	char		 delimiter;
	bool		 guard;
	const char	*columns;
} tables[] = {
	{ CIRC_TABLE_AGENDA, ',', false, "source,title,description,speakers,"
	    "location,event,timezone_text,url,relates,relates_reference" },
	{ CIRC_TABLE_EVENTS, ';', false, "issuer,reference,place,subject,"
	    "title,location,signatory,signatory_title,addressees" },
	{ CIRC_TABLE_DEADLINES, '\t', false, "text,deadlines,annexes,links,"
	    "events" },
	{ CIRC_TABLE_CONTACTS, '|', false, "name,role,email,phone,fax,"
	    "contacts" },
	{ CIRC_TABLE_ADDRESSEES, ',', true, "source,addressee,copies,event,"
	    "subject,agenda" },
};

static void
csv(struct ctx *ctx, struct job *j)
{
	struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;

	o.table = tables[j->which].table;
	o.delimiter = tables[j->which].delimiter;
	o.guard = tables[j->which].guard;
	o.columns = tables[j->which].columns;
	write_csv_head(ctx, &o, &j->out);
	write_csv(ctx, &j->s.m, &o, &j->out);
}

static void
csv_calendar_columns(struct ctx *ctx, struct job *j)
{
	struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;

	o.table = CIRC_TABLE_EVENTS;
	o.target = j->which == 0 ? CIRC_CSV_GOOGLE : CIRC_CSV_OUTLOOK;
	o.timezone = "UTC";
	write_csv_head(ctx, &o, &j->out);
	write_csv(ctx, &j->s.m, &o, &j->out);
}

static void
csv_record(struct ctx *ctx, struct job *j)
{
	struct circ_csv_options	 o = CIRC_CSV_OPTIONS_INIT;

	o.errors = true;
	write_csv_head(ctx, &o, &j->out);
	write_csv_error(ctx, &o, j->text, "format", j->text, &j->out);
}

static void
ics(struct ctx *ctx, struct job *j)
{
	static const char *const guest[] = { "Guest <guest@example.org>" };
	struct circ_ics_options	 o = CIRC_ICS_OPTIONS_INIT;
	struct circ_ics_options	 all[4];

	for (size_t i = 0; i < NELEM(all); i++)
		all[i] = o;
	all[0].agenda = all[0].deadlines = true;
	all[0].feed = all[0].uid_key = j->text;
	all[1].todo = true;
	all[2].method = CIRC_ICS_REQUEST;
	all[2].organizer = arena_printf(ctx, "%s <office@example.org>",
	    j->text);
	all[2].attendees = guest;
	all[2].nattendees = 1;
	all[3] = all[2];
	all[3].mime = true;
	write_ics(ctx, &j->s.m, &all[j->which], &j->out);
}

static void
report(struct ctx *ctx, struct job *j)
{
	const struct report_format *f = &report_formats[j->which];
	struct report		 r = { &j->s.m, j->finding, 2, 0, rule_at };
	struct circ_counts	 counts = { .files = 1 };
	struct circ_str		 v = str_of(j->text);

	for (size_t i = 0; i < 2; i++)
		j->finding[i] = (struct circ_finding){ .rule = &rule,
		    .severity = CIRC_ERROR, .source = v, .message = v,
		    .where = v, .quote = v, .suggestion = v, .key = v,
		    .related = &j->related, .nrelated = 1 };
	j->finding[1].suppressed = v;
	j->place = (struct circ_place){ .part = STR("body"), .text = v,
	    .heading = v, .paragraph = 1 };
	j->s.m.places = &j->place;
	j->s.m.nplaces = 1;
	r.flags = CIRC_SUPPRESSED;
	if (f->head != NULL)
		f->head(ctx, &r, &j->out);
	f->body(ctx, &r, &j->out);
	if (f->tail != NULL)
		f->tail(ctx, &r, &counts, &j->out);
}

static void
trace(struct ctx *ctx, struct job *j)
{
	struct mention		*x;

	j->place = (struct circ_place){ .part = STR("body"),
	    .text = str_of(j->text), .paragraph = 1 };
	j->s.m.places = &j->place;
	j->s.m.nplaces = 1;
	x = vec_push(ctx, &j->s.m.mentions);
	x->kind = MENTION_URL;
	x->name = str_of(j->text);
	x->at = (struct circ_span){ 0, 0, (uint32_t)strlen(j->text) };
	*vec_push(ctx, &j->s.m.trace) = j->text;
	write_trace(ctx, &j->s.m, &j->out);
}

static const struct {
	const char	*name;
	void		(*write)(struct ctx *, struct job *);
	size_t		 which;
} writers[] = {
	{ "json", json, 0 }, { "json-pretty", json, 1 }, { "xml", akn, 0 },
	{ "trace", trace, 0 },
	{ "csv-agenda", csv, 0 }, { "csv-events", csv, 1 },
	{ "csv-deadlines", csv, 2 }, { "csv-contacts", csv, 3 },
	{ "csv-addressees", csv, 4 },
	{ "csv-google", csv_calendar_columns, 0 },
	{ "csv-outlook", csv_calendar_columns, 1 },
	{ "csv-record", csv_record, 0 },
	{ "ics", ics, 0 }, { "ics-todo", ics, 1 }, { "ics-request", ics, 2 },
	{ "ics-mail", ics, 3 },
	{ "report-text", report, CIRC_TEXT },
	{ "report-jsonl", report, CIRC_JSONL },
	{ "report-sarif", report, CIRC_SARIF },
	{ "report-junit", report, CIRC_JUNIT },
	{ "report-checkstyle", report, CIRC_CHECKSTYLE },
	{ "report-csv", report, CIRC_CSV },
	{ "report-html", report, CIRC_HTML },
};

static void
run(struct ctx *ctx, void *arg)
{
	struct job	*j = arg;

	j->write(ctx, j);
}

static int
piece(FILE *f, struct job *j, size_t number)
{
	struct ctx	 ctx;
	int		 bad;

	memset(&j->out, 0, sizeof(j->out));
	ctx_init(&ctx, NULL);
	bad = ctx_try(&ctx, run, j) != CIRC_OK;
	if (bad)
		fprintf(stderr, "text %zu: %s\n", number, ctx.message);
	fprintf(f, "%zu %zu\n", number, j->out.n);
	if (j->out.n > 0)
		fwrite(j->out.s, 1, j->out.n, f);
	free(j->out.s);
	ctx_free(&ctx);
	return bad;
}

/* The texts themselves. */
static void
plain(struct ctx *ctx, struct job *j)
{
	out_adds(ctx, &j->out, j->text);
}

static int
all_texts(const char *dir, const char *name, struct job *j)
{
	char	 path[2048], text[512], uri[600];
	FILE	*f;
	int	 bad = 0;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if ((f = fopen(path, "wb")) == NULL)
		return 1;
	for (size_t i = 0; i <= HOSTILE_COUNT; i++) {
		snprintf(text, sizeof(text), "harmless");
		if (i > 0)
			hostile(i - 1, text);
		snprintf(uri, sizeof(uri), "https://example.org/%s", text);
		j->text = text;
		j->uri = uri;
		poison(j);
		bad |= piece(f, j, i);
	}
	return fclose(f) != 0 || bad;
}

int
main(int argc, char **argv)
{
	static struct job	 j;
	int			 bad;

	if (argc != 2)
		return 2;
	j.write = plain;
	bad = all_texts(argv[1], "text", &j);
	for (size_t i = 0; i < NELEM(writers); i++) {
		j.write = writers[i].write;
		j.which = writers[i].which;
		bad |= all_texts(argv[1], writers[i].name, &j);
	}
	return bad;
}
