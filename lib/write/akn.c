/* SPDX-License-Identifier: MIT */
/*
 * The model as an Akoma Ntoso 3.0 statement in the manner of the United
 * Nations, for archives that keep documents so.  Every value is a paragraph
 * whose class says which value it is, so that reading the document gives the
 * same model again.
 */
#include <libxml/xmlwriter.h>

#include "write/write.h"

#define AKN "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

struct akn {
	struct ctx	*ctx;
	const struct circ_circular *c;
	xmlBufferPtr	 buffer;
	xmlTextWriterPtr w;
	struct buf	 path;
};

/* libxml2 answers a negative number only when memory is out. */
static void
sure(struct akn *a, int done)
{
	if (done < 0)
		ctx_raise(a->ctx, CIRC_ENOMEM, "out of memory");
}

static void
open_element(struct akn *a, const char *name)
{
	sure(a, xmlTextWriterStartElement(a->w, BAD_CAST name));
}

static void
close_element(struct akn *a)
{
	sure(a, xmlTextWriterEndElement(a->w));
}

static void
attribute(struct akn *a, const char *name, const char *value)
{
	sure(a, xmlTextWriterWriteAttribute(a->w, BAD_CAST name,
	    BAD_CAST value));
}

/*
 * Controls go, which XML cannot hold or terminals obey; a line break is one
 * line feed.  Ends in NUL.
 */
static char *
clean(struct akn *a, struct circ_str s)
{
	char	*out = arena_alloc(a->ctx, s.n + 1);
	size_t	 k = 0, len;

	for (size_t i = 0; i < s.n; i += len) {
		uint32_t r = utf8_get(s.s + i, s.n - i, &len);

		if (r == '\r' && (i + 1 == s.n || s.s[i + 1] != '\n'))
			out[k++] = '\n';
		if ((r < 0x20 && r != '\t' && r != '\n') ||
		    (r >= 0x7F && r < 0xA0) || r == 0xFFFE || r == 0xFFFF)
			continue;
		memcpy(out + k, s.s + i, len);
		k += len;
	}
	out[k] = '\0';
	return out;
}

/* Text; a line break is an element. */
static void
text(struct akn *a, struct circ_str s)
{
	char	*line = clean(a, s), *end;

	for (; (end = strchr(line, '\n')) != NULL; line = end + 1) {
		*end = '\0';
		sure(a, xmlTextWriterWriteString(a->w, BAD_CAST line));
		open_element(a, "eol");
		close_element(a);
	}
	sure(a, xmlTextWriterWriteString(a->w, BAD_CAST line));
}

/* ------------------------------------------------------------- paragraphs */

static size_t
enter(struct akn *a, const char *key, long index)
{
	size_t	 back = a->path.n;

	buf_printf(a->ctx, &a->path, ".%s", key);
	if (index >= 0)
		buf_printf(a->ctx, &a->path, ".%ld", index);
	return back;
}

static void
leave(struct akn *a, size_t back)
{
	a->path.n = back;
	a->path.s[back] = '\0';
}

/* One value: a paragraph; inline names its part of the document. */
static void
paragraph(struct akn *a, const char *key, long index, struct circ_str s,
    enum circ_how how, const char *inline_name, const char *date)
{
	static const char *const hows[] = { "", " inferred", " seat" };
	size_t	 back;

	if (s.n == 0)
		return;
	back = enter(a, key, index);
	open_element(a, "p");
	attribute(a, "class", arena_printf(a->ctx, "circ%s%s", a->path.s,
	    hows[how]));
	if (inline_name != NULL) {
		open_element(a, inline_name);
		if (date != NULL)
			attribute(a, "date", date);
	}
	text(a, s);
	if (inline_name != NULL)
		close_element(a);
	close_element(a);
	leave(a, back);
}

static void
value(struct akn *a, const char *key, const struct circ_value *v,
    const char *inline_name)
{
	paragraph(a, key, -1, v->text, v->how, inline_name, NULL);
}

static void
values(struct akn *a, const char *key, const struct circ_value *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		paragraph(a, key, (long)i, v[i].text, v[i].how, NULL, NULL);
}

static void
moment(struct akn *a, const char *key, const struct circ_moment *m,
    const char *inline_name)
{
	if (m->year != 0)
		paragraph(a, key, -1, model_moment(a->ctx, m), m->how,
		    inline_name, model_date(a->ctx, m).s);
}

static void
integer(struct akn *a, const char *key, long n)
{
	paragraph(a, key, -1, str_of(arena_printf(a->ctx, "%ld", n)),
	    CIRC_STATED, NULL, NULL);
}

static void
container(struct akn *a, const char *name)
{
	open_element(a, "container");
	attribute(a, "name", name);
}

/* A titled part of the main body. */
static void
part(struct akn *a, const char *name)
{
	open_element(a, "hcontainer");
	attribute(a, "name", name);
	open_element(a, "content");
	open_element(a, "blockContainer");
}

static void
part_end(struct akn *a)
{
	close_element(a);
	close_element(a);
	close_element(a);
}

/* --------------------------------------------------------------- the parts */

static void
row(struct akn *a, const struct circ_row *r)
{
	struct circ_moment day = r->date;

	day.minute = -1;
	open_element(a, "tr");
	open_element(a, "td");
	moment(a, "date", &day, NULL);
	if (r->start >= 0)
		paragraph(a, "start", -1, model_clock(a->ctx, r->start),
		    CIRC_STATED, NULL, NULL);
	if (r->end >= 0)
		paragraph(a, "end", -1, model_clock(a->ctx, r->end),
		    CIRC_STATED, NULL, NULL);
	if (r->minutes >= 0)
		integer(a, "minutes", r->minutes);
	if (r->heading)
		paragraph(a, "heading", -1, STR("true"), CIRC_STATED, NULL,
		    NULL);
	integer(a, "level", r->level);
	close_element(a);
	open_element(a, "td");
	value(a, "title", &r->title, NULL);
	value(a, "description", &r->description, NULL);
	value(a, "location", &r->location, NULL);
	values(a, "speakers", r->speakers, r->nspeakers);
	close_element(a);
	close_element(a);
}

static void
event(struct akn *a, const struct circ_event *e)
{
	static const char *const modes[] = { "", "online", "in-person",
	    "hybrid" };
	size_t	 back;

	value(a, "title", &e->title, NULL);
	moment(a, "start", &e->start, NULL);
	moment(a, "end", &e->end, NULL);
	value(a, "timezone", &e->timezone, NULL);
	value(a, "timezone_text", &e->timezone_text, NULL);
	paragraph(a, "mode", -1, str_of(modes[e->mode]), e->mode_at.len > 0 ?
	    CIRC_STATED : CIRC_INFERRED, NULL, NULL);
	value(a, "location", &e->location, NULL);
	value(a, "url", &e->url, NULL);
	value(a, "registration_url", &e->registration_url, NULL);
	if (e->nagenda == 0)
		return;
	open_element(a, "table");
	for (size_t i = 0; i < e->nagenda; i++) {
		back = enter(a, "agenda", (long)i);
		row(a, &e->agenda[i]);
		leave(a, back);
	}
	close_element(a);
}

static void
preface(struct akn *a)
{
	const struct circ_circular *c = a->c;
	size_t	 back;

	open_element(a, "preface");
	container(a, "header");
	value(a, "language", &c->language, NULL);
	value(a, "type", &c->type, "docType");
	value(a, "issuer", &c->issuer, "docAuthority");
	value(a, "reference", &c->reference, "docNumber");
	back = enter(a, "relates", -1);
	value(a, "kind", &c->relates.kind, NULL);
	if (c->relates.number > 0)
		integer(a, "number", c->relates.number);
	value(a, "reference", &c->relates.reference, NULL);
	leave(a, back);
	value(a, "place", &c->place, NULL);
	moment(a, "date", &c->date, "docDate");
	close_element(a);
	container(a, "recipients");
	values(a, "addressees", c->addressees, c->naddressees);
	close_element(a);
	container(a, "copies");
	values(a, "copies", c->copies, c->ncopies);
	close_element(a);
	container(a, "subject");
	value(a, "subject", &c->subject, "docTitle");
	close_element(a);
	close_element(a);
}

static void
contacts(struct akn *a)
{
	part(a, "contacts");
	for (size_t i = 0; i < a->c->ncontacts; i++) {
		const struct circ_contact *k = &a->c->contacts[i];
		size_t	 back = enter(a, "contacts", (long)i);

		value(a, "name", &k->name, NULL);
		value(a, "role", &k->role, NULL);
		value(a, "email", &k->email, NULL);
		value(a, "phone", &k->phone, NULL);
		value(a, "fax", &k->fax, NULL);
		leave(a, back);
	}
	part_end(a);
}

static void
events(struct akn *a)
{
	part(a, "events");
	for (size_t i = 0; i < a->c->nevents; i++) {
		size_t	 back = enter(a, "events", (long)i);

		event(a, &a->c->events[i]);
		leave(a, back);
	}
	part_end(a);
	part(a, "deadlines");
	for (size_t i = 0; i < a->c->ndeadlines; i++) {
		size_t	 back = enter(a, "deadlines", (long)i);

		moment(a, "date", &a->c->deadlines[i].date, NULL);
		value(a, "text", &a->c->deadlines[i].text, NULL);
		leave(a, back);
	}
	part_end(a);
}

static void
links(struct akn *a)
{
	part(a, "annexes");
	values(a, "annexes", a->c->annexes, a->c->nannexes);
	part_end(a);
	part(a, "links");
	for (size_t i = 0; i < a->c->nlinks; i++) {
		const struct circ_link *l = &a->c->links[i];

		open_element(a, "p");
		attribute(a, "class", arena_printf(a->ctx, "circ.links.%zu",
		    i));
		open_element(a, "a");
		attribute(a, "href", clean(a, l->target));
		text(a, l->text.text);
		close_element(a);
		close_element(a);
	}
	part_end(a);
}

static void
identity(struct akn *a, const char *level, const char *date)
{
	const char	*of = a->c->reference.text.n > 0 ? "reference" :
	    "document";

	open_element(a, level);
	open_element(a, "FRBRthis");
	attribute(a, "value", arena_printf(a->ctx, "/akn/un/statement/%s/%s/"
	    "!main", date, of));
	close_element(a);
	open_element(a, "FRBRuri");
	attribute(a, "value", arena_printf(a->ctx, "/akn/un/statement/%s/%s",
	    date, of));
	close_element(a);
	open_element(a, "FRBRdate");
	attribute(a, "date", date);
	attribute(a, "name", "issued");
	close_element(a);
	open_element(a, "FRBRauthor");
	attribute(a, "href", "#issuer");
	close_element(a);
	if (strcmp(level, "FRBRWork") == 0) {
		open_element(a, "FRBRcountry");
		attribute(a, "value", "un");
		close_element(a);
	} else if (strcmp(level, "FRBRExpression") == 0) {
		open_element(a, "FRBRlanguage");
		attribute(a, "language", a->c->language.text.n > 0 ?
		    a->c->language.text.s : "und");
		close_element(a);
	}
	close_element(a);
}

static void
meta(struct akn *a)
{
	static const char *const levels[] = { "FRBRWork", "FRBRExpression",
	    "FRBRManifestation" };
	const char	*date = a->c->date.year != 0 ?
	    model_date(a->ctx, &a->c->date).s : "0001-01-01";

	open_element(a, "meta");
	open_element(a, "identification");
	attribute(a, "source", "#issuer");
	for (size_t i = 0; i < NELEM(levels); i++)
		identity(a, levels[i], date);
	close_element(a);
	open_element(a, "references");
	attribute(a, "source", "#issuer");
	open_element(a, "TLCOrganization");
	attribute(a, "eId", "issuer");
	attribute(a, "href", "/ontology/organization/un/issuer");
	attribute(a, "showAs", a->c->issuer.text.n > 0 ?
	    clean(a, a->c->issuer.text) : "issuer");
	close_element(a);
	close_element(a);
	close_element(a);
}

static void
build(struct ctx *ctx, void *arg)
{
	struct akn	*a = arg;
	size_t		 back;

	buf_add(ctx, &a->path, "", 0);
	if ((a->buffer = xmlBufferCreate()) == NULL ||
	    (a->w = xmlNewTextWriterMemory(a->buffer, 0)) == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	sure(a, xmlTextWriterStartDocument(a->w, NULL, "UTF-8", NULL));
	open_element(a, "akomaNtoso");
	attribute(a, "xmlns", AKN);
	open_element(a, "statement");
	attribute(a, "name", "circular");
	meta(a);
	preface(a);
	open_element(a, "mainBody");
	contacts(a);
	events(a);
	links(a);
	close_element(a);
	open_element(a, "conclusions");
	container(a, "signature");
	back = enter(a, "signatory", -1);
	value(a, "name", &a->c->signatory.name, "signature");
	value(a, "title", &a->c->signatory.title, NULL);
	leave(a, back);
	close_element(a);
	sure(a, xmlTextWriterEndDocument(a->w));
	xmlFreeTextWriter(a->w);	/* flushes into the buffer */
	a->w = NULL;
}

struct copy {
	struct akn	*a;
	struct out	*out;
};

static void
copy_out(struct ctx *ctx, void *arg)
{
	struct copy	*c = arg;

	out_add(ctx, c->out, (const char *)xmlBufferContent(c->a->buffer),
	    (size_t)xmlBufferLength(c->a->buffer));
}

void
write_akn(struct ctx *ctx, const struct model *m, struct out *out)
{
	struct akn	 a = { .ctx = ctx, .c = &m->c };
	struct copy	 c = { &a, out };
	enum circ_code	 code = ctx_try(ctx, build, &a);

	if (code == CIRC_OK)
		code = ctx_try(ctx, copy_out, &c);
	if (a.w != NULL)
		xmlFreeTextWriter(a.w);
	if (a.buffer != NULL)
		xmlBufferFree(a.buffer);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}
