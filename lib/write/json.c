/* SPDX-License-Identifier: MIT */
/*
 * The model as JSON: the keys and their order are the contract that
 * json_schema.c states.  What is absent has no key.  With CIRC_JSON_WHERE
 * each value's provenance follows in "where", keyed by its JSON Pointer
 * (RFC 6901).
 */
#include "write/emit.h"

/*
 * The model is walked once for its values, and once more for their places:
 * each walk passes over what is the other's.
 */
struct json {
	struct emit	 e;
	const struct model *m;
	bool		 places;	/* this is the second walk */
	struct buf	 path;		/* JSON Pointer of the open container */
};

static size_t
enter(struct json *j, const char *key, long index)
{
	size_t	 back = j->path.n;

	if (key != NULL)
		buf_printf(j->e.ctx, &j->path, "/%s", key);
	if (index >= 0)
		buf_printf(j->e.ctx, &j->path, "/%ld", index);
	return back;
}

static void
leave(struct json *j, size_t back)
{
	j->path.n = back;
	j->path.s[back] = '\0';
}

static void
begin(struct json *j, const char *key, char bracket)
{
	if (!j->places)
		emit_open(&j->e, key, bracket);
}

static void
end(struct json *j, char bracket)
{
	if (!j->places)
		emit_close(&j->e, bracket);
}

static void
where(struct json *j, const char *key, struct circ_span at, enum circ_how how)
{
	static const char *const word[] = { "stated", "inferred", "seat" };
	const struct circ_place *p;
	struct circ_str	 quote;
	struct emit	*e = &j->e;
	size_t		 back;

	if (!j->places)
		return;
	back = enter(j, key, -1);
	emit_open(e, j->path.s, '{');
	leave(j, back);
	if (at.block < j->m->nplaces) {
		p = &j->m->places[at.block];
		quote = model_quote(j->m, at);
		emit_text(e, "part", p->part);
		emit_text(e, "block", model_block_name(e->ctx, p));
		if (p->page > 0)
			emit_int(e, "page", p->page);
		if (quote.n > 0)
			emit_text(e, "quote", quote);
	}
	emit_text(e, "how", str_of(word[how]));
	emit_close(e, '}');
}

static void
text(struct json *j, const char *key, struct circ_str s)
{
	if (s.n > 0 && !j->places)
		emit_text(&j->e, key, s);
}

static void
number(struct json *j, const char *key, long n)
{
	if (!j->places)
		emit_int(&j->e, key, n);
}

static void
value(struct json *j, const char *key, const struct circ_value *v)
{
	if (v->text.n == 0)
		return;
	text(j, key, v->text);
	where(j, key, v->at, v->how);
}

static void
values(struct json *j, const char *key, const struct circ_value *v, size_t n)
{
	size_t	 back;

	if (n == 0)
		return;
	begin(j, key, '[');
	for (size_t i = 0; i < n; i++) {
		back = enter(j, key, (long)i);
		if (!j->places)
			emit_text(&j->e, NULL, v[i].text);
		where(j, NULL, v[i].at, v[i].how);
		leave(j, back);
	}
	end(j, ']');
}

static void
moment(struct json *j, const char *key, const struct circ_moment *m)
{
	if (m->year == 0)
		return;
	if (!j->places)
		text(j, key, model_moment(j->e.ctx, m));
	where(j, key, m->time_at.len > 0 && m->minute >= 0 && m->at.len == 0 ?
	    m->time_at : m->at, m->how);
}

static void
day(struct json *j, const char *key, const struct circ_moment *m)
{
	if (m->year == 0)
		return;
	if (!j->places)
		text(j, key, model_date(j->e.ctx, m));
	where(j, key, m->at, m->how);
}

static void
clock(struct json *j, const char *key, const struct circ_row *r, int minute)
{
	if (minute < 0)
		return;
	if (!j->places)
		text(j, key, model_clock(j->e.ctx, minute));
	where(j, key, r->at, CIRC_STATED);
}

static void
contacts(struct json *j, const struct circ_circular *c)
{
	if (c->ncontacts == 0)
		return;
	begin(j, "contacts", '[');
	for (size_t i = 0; i < c->ncontacts; i++) {
		const struct circ_contact *k = &c->contacts[i];
		size_t	 back = enter(j, "contacts", (long)i);

		begin(j, NULL, '{');
		value(j, "name", &k->name);
		value(j, "role", &k->role);
		value(j, "email", &k->email);
		value(j, "phone", &k->phone);
		value(j, "fax", &k->fax);
		end(j, '}');
		leave(j, back);
	}
	end(j, ']');
}

static void
row(struct json *j, const struct circ_row *r)
{
	begin(j, NULL, '{');
	day(j, "date", &r->date);
	clock(j, "start", r, r->start);
	clock(j, "end", r, r->end);
	if (r->minutes >= 0) {
		number(j, "minutes", r->minutes);
		where(j, "minutes", r->minutes_at, CIRC_STATED);
	}
	if (r->heading && !j->places)
		emit_true(&j->e, "heading");
	value(j, "title", &r->title);
	value(j, "description", &r->description);
	value(j, "location", &r->location);
	values(j, "speakers", r->speakers, r->nspeakers);
	number(j, "level", r->level);
	end(j, '}');
}

static void
event(struct json *j, const struct circ_event *e)
{
	static const char *const mode[] = { NULL, "online", "in-person",
	    "hybrid" };

	begin(j, NULL, '{');
	value(j, "title", &e->title);
	moment(j, "start", &e->start);
	moment(j, "end", &e->end);
	value(j, "timezone", &e->timezone);
	value(j, "timezone_text", &e->timezone_text);
	if (e->mode != CIRC_MODE_NONE) {
		text(j, "mode", str_of(mode[e->mode]));
		where(j, "mode", e->mode_at, e->mode_at.len > 0 ?
		    CIRC_STATED : CIRC_INFERRED);
	}
	value(j, "location", &e->location);
	value(j, "url", &e->url);
	value(j, "registration_url", &e->registration_url);
	if (e->nagenda > 0)
		begin(j, "agenda", '[');
	for (size_t i = 0; i < e->nagenda; i++) {
		size_t	 back = enter(j, "agenda", (long)i);

		row(j, &e->agenda[i]);
		leave(j, back);
	}
	if (e->nagenda > 0)
		end(j, ']');
	end(j, '}');
}

static void
events(struct json *j, const struct circ_circular *c)
{
	if (c->nevents == 0)
		return;
	begin(j, "events", '[');
	for (size_t i = 0; i < c->nevents; i++) {
		size_t	 back = enter(j, "events", (long)i);

		event(j, &c->events[i]);
		leave(j, back);
	}
	end(j, ']');
}

static void
deadlines(struct json *j, const struct circ_circular *c)
{
	if (c->ndeadlines == 0)
		return;
	begin(j, "deadlines", '[');
	for (size_t i = 0; i < c->ndeadlines; i++) {
		size_t	 back = enter(j, "deadlines", (long)i);

		begin(j, NULL, '{');
		day(j, "date", &c->deadlines[i].date);
		value(j, "text", &c->deadlines[i].text);
		end(j, '}');
		leave(j, back);
	}
	end(j, ']');
}

static void
links(struct json *j, const struct circ_circular *c)
{
	if (c->nlinks == 0)
		return;
	begin(j, "links", '[');
	for (size_t i = 0; i < c->nlinks; i++) {
		size_t	 back = enter(j, "links", (long)i);

		begin(j, NULL, '{');
		value(j, "text", &c->links[i].text);
		text(j, "target", c->links[i].target);
		end(j, '}');
		leave(j, back);
	}
	end(j, ']');
}

static void
head(struct json *j, const struct circ_circular *c)
{
	size_t	 back;

	number(j, "schema", CIRC_SCHEMA);
	text(j, "source", c->source);
	text(j, "format", c->format);
	value(j, "language", &c->language);
	value(j, "type", &c->type);
	value(j, "issuer", &c->issuer);
	value(j, "reference", &c->reference);
	if (c->relates.kind.text.n > 0) {
		begin(j, "relates", '{');
		back = enter(j, "relates", -1);
		value(j, "kind", &c->relates.kind);
		if (c->relates.number > 0)
			number(j, "number", c->relates.number);
		value(j, "reference", &c->relates.reference);
		leave(j, back);
		end(j, '}');
	}
	value(j, "place", &c->place);
	day(j, "date", &c->date);
	values(j, "addressees", c->addressees, c->naddressees);
	values(j, "copies", c->copies, c->ncopies);
	value(j, "subject", &c->subject);
}

static void
signatory(struct json *j, const struct circ_signatory *s)
{
	size_t	 back;

	if (s->name.text.n == 0 && s->title.text.n == 0)
		return;
	begin(j, "signatory", '{');
	back = enter(j, "signatory", -1);
	value(j, "name", &s->name);
	value(j, "title", &s->title);
	leave(j, back);
	end(j, '}');
}

static void
walk(struct json *j, const struct circ_circular *c)
{
	head(j, c);
	contacts(j, c);
	signatory(j, &c->signatory);
	events(j, c);
	deadlines(j, c);
	values(j, "annexes", c->annexes, c->nannexes);
	links(j, c);
}

void
write_json(struct ctx *ctx, const struct model *m, unsigned flags,
    struct out *out)
{
	struct json	 j = { .m = m, .e = { .ctx = ctx, .out = out,
			     .pretty = (flags & CIRC_JSON_PRETTY) != 0 } };

	buf_add(ctx, &j.path, "", 0);
	emit_open(&j.e, NULL, '{');
	walk(&j, &m->c);
	if (flags & CIRC_JSON_WHERE) {
		emit_open(&j.e, "where", '{');
		j.places = true;
		walk(&j, &m->c);
		emit_close(&j.e, '}');
	}
	emit_close(&j.e, '}');
	out_add(ctx, out, "\n", 1);
}
