/* SPDX-License-Identifier: MIT */
/*
 * The model as JSON: the keys and their order are the contract that
 * json_schema.c states.  What is absent has no key.  With CIRC_JSON_WHERE
 * each value's provenance follows in "where", keyed by its JSON Pointer
 * (RFC 6901).
 */
#include <jansson.h>
#include <stdlib.h>

#include "write/write.h"

struct json {
	struct ctx	*ctx;
	const struct model *m;
	unsigned	 flags;
	struct out	*out;
	json_t		*root;
	json_t		*where;		/* NULL unless asked for */
	struct buf	 path;		/* JSON Pointer of the open container */
};

/* jansson answers -1 or NULL only when memory is out. */
static void
sure(struct json *j, bool good)
{
	if (!good)
		ctx_raise(j->ctx, CIRC_ENOMEM, "out of memory");
}

static size_t
enter(struct json *j, const char *key, long index)
{
	size_t	 back = j->path.n;

	if (key != NULL)
		buf_printf(j->ctx, &j->path, "/%s", key);
	if (index >= 0)
		buf_printf(j->ctx, &j->path, "/%ld", index);
	return back;
}

static void
leave(struct json *j, size_t back)
{
	j->path.n = back;
	j->path.s[back] = '\0';
}

/* A new container under key of an object, or at the end of an array. */
static json_t *
nest(struct json *j, json_t *in, const char *key, json_t *made)
{
	sure(j, made != NULL);
	sure(j, (key != NULL ? json_object_set_new(in, key, made) :
	    json_array_append_new(in, made)) == 0);
	return made;
}

static void
put(struct json *j, json_t *in, const char *key, json_t *made)
{
	nest(j, in, key, made);
}

static void
where(struct json *j, const char *key, struct circ_span at, enum circ_how how)
{
	static const char *const word[] = { "stated", "inferred", "seat" };
	const struct circ_place *p;
	struct circ_str	 quote, block;
	json_t		*o;
	size_t		 back;

	if (j->where == NULL)
		return;
	back = enter(j, key, -1);
	o = nest(j, j->where, j->path.s, json_object());
	leave(j, back);
	if (at.block < j->m->nplaces) {
		p = &j->m->places[at.block];
		quote = model_quote(j->m, at);
		block = model_block_name(j->ctx, p);
		put(j, o, "part", json_stringn(p->part.s, p->part.n));
		put(j, o, "block", json_stringn(block.s, block.n));
		if (p->page > 0)
			put(j, o, "page", json_integer(p->page));
		if (quote.n > 0)
			put(j, o, "quote", json_stringn(quote.s, quote.n));
	}
	put(j, o, "how", json_string(word[how]));
}

static void
text(struct json *j, json_t *in, const char *key, struct circ_str s)
{
	if (s.n > 0)
		put(j, in, key, json_stringn(s.s, s.n));
}

static void
value(struct json *j, json_t *in, const char *key, const struct circ_value *v)
{
	if (v->text.n == 0)
		return;
	text(j, in, key, v->text);
	where(j, key, v->at, v->how);
}

static void
values(struct json *j, json_t *in, const char *key,
    const struct circ_value *v, size_t n)
{
	json_t	*a;
	size_t	 back;

	if (n == 0)
		return;
	a = nest(j, in, key, json_array());
	for (size_t i = 0; i < n; i++) {
		back = enter(j, key, (long)i);
		put(j, a, NULL, json_stringn(v[i].text.s, v[i].text.n));
		where(j, NULL, v[i].at, v[i].how);
		leave(j, back);
	}
}

static void
moment(struct json *j, json_t *in, const char *key,
    const struct circ_moment *m)
{
	if (m->year == 0)
		return;
	text(j, in, key, model_moment(j->ctx, m));
	where(j, key, m->time_at.len > 0 && m->minute >= 0 && m->at.len == 0 ?
	    m->time_at : m->at, m->how);
}

static void
day(struct json *j, json_t *in, const char *key, const struct circ_moment *m)
{
	if (m->year == 0)
		return;
	text(j, in, key, model_date(j->ctx, m));
	where(j, key, m->at, m->how);
}

static void
contacts(struct json *j, const struct circ_circular *c)
{
	json_t	*a, *o;

	if (c->ncontacts == 0)
		return;
	a = nest(j, j->root, "contacts", json_array());
	for (size_t i = 0; i < c->ncontacts; i++) {
		const struct circ_contact *k = &c->contacts[i];
		size_t	 back = enter(j, "contacts", (long)i);

		o = nest(j, a, NULL, json_object());
		value(j, o, "name", &k->name);
		value(j, o, "role", &k->role);
		value(j, o, "email", &k->email);
		value(j, o, "phone", &k->phone);
		value(j, o, "fax", &k->fax);
		leave(j, back);
	}
}

static void
row(struct json *j, json_t *o, const struct circ_row *r)
{
	day(j, o, "date", &r->date);
	if (r->start >= 0) {
		text(j, o, "start", model_clock(j->ctx, r->start));
		where(j, "start", r->at, CIRC_STATED);
	}
	if (r->end >= 0) {
		text(j, o, "end", model_clock(j->ctx, r->end));
		where(j, "end", r->at, CIRC_STATED);
	}
	if (r->minutes >= 0) {
		put(j, o, "minutes", json_integer(r->minutes));
		where(j, "minutes", r->minutes_at, CIRC_STATED);
	}
	if (r->heading)
		put(j, o, "heading", json_true());
	value(j, o, "title", &r->title);
	value(j, o, "description", &r->description);
	value(j, o, "location", &r->location);
	values(j, o, "speakers", r->speakers, r->nspeakers);
	put(j, o, "level", json_integer(r->level));
}

static void
event(struct json *j, json_t *o, const struct circ_event *e)
{
	static const char *const mode[] = { NULL, "online", "in-person",
	    "hybrid" };
	json_t	*a;

	value(j, o, "title", &e->title);
	moment(j, o, "start", &e->start);
	moment(j, o, "end", &e->end);
	value(j, o, "timezone", &e->timezone);
	value(j, o, "timezone_text", &e->timezone_text);
	if (e->mode != CIRC_MODE_NONE) {
		put(j, o, "mode", json_string(mode[e->mode]));
		where(j, "mode", e->mode_at, e->mode_at.len > 0 ?
		    CIRC_STATED : CIRC_INFERRED);
	}
	value(j, o, "location", &e->location);
	value(j, o, "url", &e->url);
	value(j, o, "registration_url", &e->registration_url);
	if (e->nagenda == 0)
		return;
	a = nest(j, o, "agenda", json_array());
	for (size_t i = 0; i < e->nagenda; i++) {
		size_t	 back = enter(j, "agenda", (long)i);

		row(j, nest(j, a, NULL, json_object()), &e->agenda[i]);
		leave(j, back);
	}
}

static void
events(struct json *j, const struct circ_circular *c)
{
	json_t	*a;

	if (c->nevents == 0)
		return;
	a = nest(j, j->root, "events", json_array());
	for (size_t i = 0; i < c->nevents; i++) {
		size_t	 back = enter(j, "events", (long)i);

		event(j, nest(j, a, NULL, json_object()), &c->events[i]);
		leave(j, back);
	}
}

static void
deadlines(struct json *j, const struct circ_circular *c)
{
	json_t	*a, *o;

	if (c->ndeadlines == 0)
		return;
	a = nest(j, j->root, "deadlines", json_array());
	for (size_t i = 0; i < c->ndeadlines; i++) {
		size_t	 back = enter(j, "deadlines", (long)i);

		o = nest(j, a, NULL, json_object());
		day(j, o, "date", &c->deadlines[i].date);
		value(j, o, "text", &c->deadlines[i].text);
		leave(j, back);
	}
}

static void
links(struct json *j, const struct circ_circular *c)
{
	json_t	*a, *o;

	if (c->nlinks == 0)
		return;
	a = nest(j, j->root, "links", json_array());
	for (size_t i = 0; i < c->nlinks; i++) {
		size_t	 back = enter(j, "links", (long)i);

		o = nest(j, a, NULL, json_object());
		value(j, o, "text", &c->links[i].text);
		text(j, o, "target", c->links[i].target);
		leave(j, back);
	}
}

static void
head(struct json *j, const struct circ_circular *c)
{
	json_t	*o;
	size_t	 back;

	put(j, j->root, "schema", json_integer(CIRC_SCHEMA));
	text(j, j->root, "source", c->source);
	text(j, j->root, "format", c->format);
	value(j, j->root, "language", &c->language);
	value(j, j->root, "type", &c->type);
	value(j, j->root, "issuer", &c->issuer);
	value(j, j->root, "reference", &c->reference);
	if (c->relates.kind.text.n > 0) {
		o = nest(j, j->root, "relates", json_object());
		back = enter(j, "relates", -1);
		value(j, o, "kind", &c->relates.kind);
		if (c->relates.number > 0)
			put(j, o, "number", json_integer(c->relates.number));
		value(j, o, "reference", &c->relates.reference);
		leave(j, back);
	}
	value(j, j->root, "place", &c->place);
	day(j, j->root, "date", &c->date);
	values(j, j->root, "addressees", c->addressees, c->naddressees);
	values(j, j->root, "copies", c->copies, c->ncopies);
	value(j, j->root, "subject", &c->subject);
}

static void
signatory(struct json *j, const struct circ_signatory *s)
{
	json_t	*o;
	size_t	 back;

	if (s->name.text.n == 0 && s->title.text.n == 0)
		return;
	o = nest(j, j->root, "signatory", json_object());
	back = enter(j, "signatory", -1);
	value(j, o, "name", &s->name);
	value(j, o, "title", &s->title);
	leave(j, back);
}

struct sink {
	struct ctx	*ctx;
	struct out	*out;
};

/* jansson hands over pieces; a raise must not cross its frames. */
static void
sink_add(struct ctx *ctx, void *arg)
{
	void		**a = arg;

	out_add(ctx, a[0], a[1], *(size_t *)a[2]);
}

static int
sink(const char *s, size_t n, void *data)
{
	struct sink	*k = data;
	char		*copy = (char *)(uintptr_t)s;
	void		*arg[] = { k->out, copy, &n };

	return ctx_try(k->ctx, sink_add, arg) == CIRC_OK ? 0 : -1;
}

void
write_jansson(struct ctx *ctx, const json_t *root, unsigned flags,
    struct out *out)
{
	struct sink	 k = { ctx, out };
	size_t		 style = flags & CIRC_JSON_PRETTY ? JSON_INDENT(2) :
	    JSON_COMPACT;

	if (json_dump_callback(root, sink, &k, style) != 0)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	out_add(ctx, out, "\n", 1);
}

static void
build(struct ctx *ctx, void *arg)
{
	struct json	*j = arg;
	const struct circ_circular *c = &j->m->c;

	sure(j, (j->root = json_object()) != NULL);
	if (j->flags & CIRC_JSON_WHERE)
		sure(j, (j->where = json_object()) != NULL);
	buf_add(ctx, &j->path, "", 0);
	head(j, c);
	contacts(j, c);
	signatory(j, &c->signatory);
	events(j, c);
	deadlines(j, c);
	values(j, j->root, "annexes", c->annexes, c->nannexes);
	links(j, c);
	if (j->where != NULL)
		sure(j, json_object_set(j->root, "where", j->where) == 0);
	write_jansson(ctx, j->root, j->flags, j->out);
}

void
write_json(struct ctx *ctx, const struct model *m, unsigned flags,
    struct out *out)
{
	struct json	 j = { .ctx = ctx, .m = m, .flags = flags,
			     .out = out };
	enum circ_code	 code = ctx_try(ctx, build, &j);

	json_decref(j.where);
	json_decref(j.root);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}
