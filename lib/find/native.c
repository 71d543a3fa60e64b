/* SPDX-License-Identifier: MIT */
/*
 * Documents that name every value themselves, as circ2xml writes them: the
 * style of a paragraph that has a role says which value its text is
 * ("circ.events.0.agenda.3.title", then how it was known).  Nothing is
 * recognised in such a document; the values are taken as they stand.
 *
 * Indices count up from 0; one that skips ahead is passed over, so that a
 * hostile document cannot ask for a million empty events.
 */
#include <stddef.h>

#include "find/find.h"

#define PREFIX "circ."

struct native_row {
	struct circ_row	 row;
	VEC(struct circ_value) speakers;
};

struct native_event {
	struct circ_event event;
	VEC(struct native_row) rows;
};

struct native {
	struct find	*f;
	const struct doc_block *block;
	struct circ_value value;	/* of the block */
	VEC(struct circ_value) addressees, copies, annexes;
	VEC(struct circ_contact) contacts;
	VEC(struct circ_deadline) deadlines;
	VEC(struct circ_link) links;
	VEC(struct native_event) events;
	size_t		 found;
};

/* -------------------------------------------------------------- the values */

/* The next part of a path; false at its end. */
static bool
step(struct circ_str *path, struct circ_str *part)
{
	size_t	 n = 0;

	while (n < path->n && path->s[n] != '.')
		n++;
	*part = str_sub(*path, 0, n);
	*path = str_sub(*path, n < path->n ? n + 1 : n, path->n);
	return part->n > 0;
}

static long
number(struct circ_str s)
{
	long	 n = 0;

	for (size_t i = 0; i < s.n; i++) {
		if (s.s[i] < '0' || s.s[i] > '9' || n > 1000000)
			return -1;
		n = n * 10 + (s.s[i] - '0');
	}
	return s.n == 0 ? -1 : n;
}

/* An index into a list of n: one of it, or the one after. */
static bool
index_of(struct circ_str *path, size_t n, size_t *i)
{
	struct circ_str	 part;
	long		 k;

	if (!step(path, &part) || (k = number(part)) < 0 || (size_t)k > n)
		return false;
	*i = (size_t)k;
	return true;
}

static int
clock_of(struct circ_str s)
{
	long	 h = number(str_sub(s, 0, 2)), m = number(str_sub(s, 3, 2));

	return s.n != 5 || s.s[2] != ':' || h < 0 || m < 0 || m > 59 ||
	    h * 60 + m > 1440 ? -1 : (int)(h * 60 + m);
}

static void
moment(const struct native *v, struct circ_moment *m)
{
	struct circ_str	 s = v->value.text;
	long		 y = number(str_sub(s, 0, 4));
	long		 mon = number(str_sub(s, 5, 2));
	long		 d = number(str_sub(s, 8, 2));

	if (s.n < 10 || y < 1 || y > 9999 || mon < 1 || d < 1 ||
	    mon > 12 || d > 31)
		return;
	m->year = (int16_t)y;
	m->month = (uint8_t)mon;
	m->day = (uint8_t)d;
	m->minute = (int16_t)(s.n > 11 ? clock_of(str_sub(s, 11, s.n)) : -1);
	m->at = m->time_at = v->value.at;
	m->how = v->value.how;
}

/* Text fields by name, within the struct that holds them. */
struct field {
	const char	*name;
	size_t		 off;
};
#define FIELD(type, name) { #name, offsetof(type, name) }

static bool
text(const struct native *v, const struct field *rows, size_t n, void *in,
    struct circ_str name)
{
	for (size_t i = 0; i < n; i++)
		if (str_eqz(name, rows[i].name)) {
			memcpy((char *)in + rows[i].off, &v->value,
			    sizeof(v->value));
			return true;
		}
	return false;
}

static void
row(struct native *v, struct native_row *r, struct circ_str path)
{
	static const struct field fields[] = {
		FIELD(struct circ_row, title),
		FIELD(struct circ_row, description),
		FIELD(struct circ_row, location),
	};
	struct circ_str	 name, s = v->value.text;
	size_t		 i;

	if (!step(&path, &name) ||
	    text(v, fields, NELEM(fields), &r->row, name))
		return;
	if (str_eqz(name, "date"))
		moment(v, &r->row.date);
	else if (str_eqz(name, "start")) {
		r->row.start = (int16_t)clock_of(s);
		r->row.at = v->value.at;
	} else if (str_eqz(name, "end"))
		r->row.end = (int16_t)clock_of(s);
	else if (str_eqz(name, "minutes")) {
		r->row.minutes = (int32_t)number(s);
		r->row.minutes_at = v->value.at;
	} else if (str_eqz(name, "heading"))
		r->row.heading = str_eqz(s, "true");
	else if (str_eqz(name, "level"))
		r->row.level = number(s) > 0;
	else if (str_eqz(name, "speakers") &&
	    index_of(&path, r->speakers.n, &i) && i == r->speakers.n)
		*vec_push(v->f->ctx, &r->speakers) = v->value;
}

static void
event(struct native *v, struct native_event *e, struct circ_str path)
{
	static const struct field fields[] = {
		FIELD(struct circ_event, title),
		FIELD(struct circ_event, timezone),
		FIELD(struct circ_event, timezone_text),
		FIELD(struct circ_event, location),
		FIELD(struct circ_event, url),
		FIELD(struct circ_event, registration_url),
	};
	static const char *const modes[] = { "", "online", "in-person",
	    "hybrid" };
	struct circ_str	 name;
	size_t		 i;

	if (!step(&path, &name) ||
	    text(v, fields, NELEM(fields), &e->event, name))
		return;
	if (str_eqz(name, "start"))
		moment(v, &e->event.start);
	else if (str_eqz(name, "end"))
		moment(v, &e->event.end);
	else if (str_eqz(name, "mode")) {
		for (int m = 1; m < 4; m++)
			if (str_eqz(v->value.text, modes[m]))
				e->event.mode = (enum circ_mode)m;
		if (v->value.how == CIRC_STATED)
			e->event.mode_at = v->value.at;
	} else if (str_eqz(name, "agenda") &&
	    index_of(&path, e->rows.n, &i)) {
		if (i == e->rows.n) {
			struct native_row *r;

			count_rows(v->f, 1);
			r = vec_push(v->f->ctx, &e->rows);
			r->row.start = r->row.end = -1;
			r->row.minutes = -1;
			r->row.date.minute = -1;
			r->row.at = v->value.at;
		}
		row(v, &e->rows.v[i], path);
	}
}

static void
contact(struct native *v, struct circ_str path)
{
	static const struct field fields[] = {
		FIELD(struct circ_contact, name),
		FIELD(struct circ_contact, role),
		FIELD(struct circ_contact, email),
		FIELD(struct circ_contact, phone),
		FIELD(struct circ_contact, fax),
	};
	struct circ_str	 name;
	size_t		 i;

	if (!index_of(&path, v->contacts.n, &i))
		return;
	if (i == v->contacts.n)
		vec_push(v->f->ctx, &v->contacts);
	if (step(&path, &name))
		text(v, fields, NELEM(fields), &v->contacts.v[i], name);
}

static void
deadline(struct native *v, struct circ_str path)
{
	struct circ_str	 name;
	size_t		 i;

	if (!index_of(&path, v->deadlines.n, &i))
		return;
	if (i == v->deadlines.n)
		vec_push(v->f->ctx, &v->deadlines)->date.minute = -1;
	if (!step(&path, &name))
		return;
	if (str_eqz(name, "date"))
		moment(v, &v->deadlines.v[i].date);
	else
		v->deadlines.v[i].text = v->value;
}

static void
link_value(struct native *v)
{
	struct circ_link *l = vec_push(v->f->ctx, &v->links);

	l->text = v->value;
	if (v->block->nlinks > 0)
		l->target = v->block->links[0].target;
}

static void
relation(struct native *v, struct circ_relation *r, struct circ_str path)
{
	struct circ_str	 name;

	if (!step(&path, &name))
		return;
	if (str_eqz(name, "kind"))
		r->kind = v->value;
	else if (str_eqz(name, "number") && number(v->value.text) > 0)
		r->number = (int)number(v->value.text);
	else if (str_eqz(name, "reference"))
		r->reference = v->value;
}

static void
set(struct native *v, struct circ_str path)
{
	static const struct field fields[] = {
		FIELD(struct circ_circular, language),
		FIELD(struct circ_circular, type),
		FIELD(struct circ_circular, issuer),
		FIELD(struct circ_circular, reference),
		FIELD(struct circ_circular, place),
		FIELD(struct circ_circular, subject),
	}, signatory[] = {
		FIELD(struct circ_signatory, name),
		FIELD(struct circ_signatory, title),
	};
	struct circ_circular *c = &v->f->m->c;
	struct circ_str	 name;
	size_t		 i;

	if (!step(&path, &name) || text(v, fields, NELEM(fields), c, name))
		return;
	if (str_eqz(name, "date"))
		moment(v, &c->date);
	else if (str_eqz(name, "relates"))
		relation(v, &c->relates, path);
	else if (str_eqz(name, "addressees"))
		*vec_push(v->f->ctx, &v->addressees) = v->value;
	else if (str_eqz(name, "copies"))
		*vec_push(v->f->ctx, &v->copies) = v->value;
	else if (str_eqz(name, "annexes"))
		*vec_push(v->f->ctx, &v->annexes) = v->value;
	else if (str_eqz(name, "contacts"))
		contact(v, path);
	else if (str_eqz(name, "signatory") && step(&path, &name))
		text(v, signatory, NELEM(signatory), &c->signatory, name);
	else if (str_eqz(name, "deadlines"))
		deadline(v, path);
	else if (str_eqz(name, "links"))
		link_value(v);
	else if (str_eqz(name, "events") &&
	    index_of(&path, v->events.n, &i)) {
		if (i == v->events.n) {
			count_event(v->f, i, "meetings");
			vec_push(v->f->ctx, &v->events);
		}
		event(v, &v->events.v[i], path);
	}
}

/* ------------------------------------------------------------- the document */

static void
take(struct native *v, const struct doc_block *b)
{
	struct circ_str	 path = str_sub(b->style, sizeof(PREFIX) - 1,
	    b->style.n);
	long		 how = str_find(path, " ", 0);

	v->block = b;
	v->value = (struct circ_value){ b->text, { b->id, 0,
	    (uint32_t)b->text.n }, CIRC_STATED };
	if (how >= 0) {
		v->value.how = str_find(path, "seat", (size_t)how) > 0 ?
		    CIRC_SEAT : CIRC_INFERRED;
		path = str_sub(path, 0, (size_t)how);
	}
	v->found++;
	set(v, path);
}

static void
hand_over(struct native *v)
{
	struct circ_circular *c = &v->f->m->c;
	struct circ_event *events = arena_array(v->f->ctx, v->events.n,
	    sizeof(*events));

	for (size_t i = 0; i < v->events.n; i++) {
		struct native_event *e = &v->events.v[i];
		struct circ_row *rows = arena_array(v->f->ctx, e->rows.n,
		    sizeof(*rows));

		for (size_t k = 0; k < e->rows.n; k++) {
			rows[k] = e->rows.v[k].row;
			rows[k].speakers = e->rows.v[k].speakers.v;
			rows[k].nspeakers = e->rows.v[k].speakers.n;
		}
		events[i] = e->event;
		events[i].agenda = rows;
		events[i].nagenda = e->rows.n;
	}
	c->events = events;
	c->nevents = v->events.n;
	c->addressees = v->addressees.v;
	c->naddressees = v->addressees.n;
	c->copies = v->copies.v;
	c->ncopies = v->copies.n;
	c->annexes = v->annexes.v;
	c->nannexes = v->annexes.n;
	c->contacts = v->contacts.v;
	c->ncontacts = v->contacts.n;
	c->deadlines = v->deadlines.v;
	c->ndeadlines = v->deadlines.n;
	c->links = v->links.v;
	c->nlinks = v->links.n;
}

bool
find_native(struct find *f)
{
	struct native	 v = { .f = f };

	for (size_t i = 0; i < f->doc->nblocks; i++) {
		const struct doc_block *b = f->doc->blocks[i];

		if (b->role != DOC_ROLE_NONE && str_starts(b->style, PREFIX))
			take(&v, b);
	}
	if (v.found > 0)
		hand_over(&v);
	return v.found > 0;
}
