/* SPDX-License-Identifier: MIT */
/* Every key of the model as a column of the tables that can hold it. */
#include "write/csv.h"

typedef struct circ_str str;
typedef const struct csv_line line;

static const str none = { NULL, 0 };

/* Several values in one cell. */
static str
join(struct ctx *ctx, const struct circ_value *v, size_t n)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; i < n; i++) {
		if (i > 0)
			buf_adds(ctx, &b, "; ");
		buf_add(ctx, &b, v[i].text.s, v[i].text.n);
	}
	return buf_str(&b);
}

static str
number(struct ctx *ctx, long n)
{
	return str_of(arena_printf(ctx, "%ld", n));
}

static str
moment(struct ctx *ctx, const struct circ_moment *m)
{
	return m->year == 0 ? none : model_moment(ctx, m);
}

#define DOC(name, member) \
static str name(struct ctx *ctx, line *l) { (void)ctx; \
	return l->m->c.member; }
DOC(c_source, source)
DOC(c_format, format)
DOC(c_language, language.text)
DOC(c_type, type.text)
DOC(c_issuer, issuer.text)
DOC(c_reference, reference.text)
DOC(c_relates, relates.kind.text)
DOC(c_relates_reference, relates.reference.text)
DOC(c_place, place.text)
DOC(c_subject, subject.text)
DOC(c_signatory, signatory.name.text)
DOC(c_signatory_title, signatory.title.text)

#define LIST(name, v, n) \
static str name(struct ctx *ctx, line *l) \
{ return join(ctx, l->m->c.v, l->m->c.n); }
LIST(c_addressees, addressees, naddressees)
LIST(c_copies, copies, ncopies)
LIST(c_annexes, annexes, nannexes)

#define OF(name, part, member) \
static str name(struct ctx *ctx, line *l) { (void)ctx; \
	return l->part != NULL ? l->part->member.text : none; }
OF(c_event, event, title)
OF(c_timezone, event, timezone)
OF(c_timezone_text, event, timezone_text)
OF(c_url, event, url)
OF(c_registration_url, event, registration_url)
OF(c_row_title, row, title)
OF(c_row_description, row, description)
OF(c_deadline_text, deadline, text)
OF(c_name, contact, name)
OF(c_role, contact, role)
OF(c_email, contact, email)
OF(c_phone, contact, phone)
OF(c_fax, contact, fax)

static str
c_relates_number(struct ctx *ctx, line *l)
{
	return l->m->c.relates.number > 0 ?
	    number(ctx, l->m->c.relates.number) : none;
}

static str
c_document_date(struct ctx *ctx, line *l)
{
	return moment(ctx, &l->m->c.date);
}

static str
c_contacts(struct ctx *ctx, line *l)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; i < l->m->c.ncontacts; i++) {
		const struct circ_contact *k = &l->m->c.contacts[i];
		const str part[] = { k->name.text, k->role.text,
		    k->email.text, k->phone.text, k->fax.text };
		const char	*sep = b.n > 0 ? "; " : "";

		for (size_t j = 0; j < NELEM(part); j++) {
			if (part[j].n == 0)
				continue;
			buf_adds(ctx, &b, sep);
			buf_add(ctx, &b, part[j].s, part[j].n);
			sep = ", ";
		}
	}
	return buf_str(&b);
}

static str
c_deadlines(struct ctx *ctx, line *l)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; i < l->m->c.ndeadlines; i++) {
		const struct circ_deadline *d = &l->m->c.deadlines[i];
		str	 day = moment(ctx, &d->date);

		if (i > 0)
			buf_adds(ctx, &b, "; ");
		buf_add(ctx, &b, day.s, day.n);
		if (d->text.text.n > 0 && day.n > 0)
			buf_addc(ctx, &b, ' ');
		buf_add(ctx, &b, d->text.text.s, d->text.text.n);
	}
	return buf_str(&b);
}

static str
c_links(struct ctx *ctx, line *l)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; i < l->m->c.nlinks; i++) {
		const struct circ_link *k = &l->m->c.links[i];

		if (i > 0)
			buf_adds(ctx, &b, "; ");
		buf_add(ctx, &b, k->text.text.s, k->text.text.n);
		buf_adds(ctx, &b, " <");
		buf_add(ctx, &b, k->target.s, k->target.n);
		buf_addc(ctx, &b, '>');
	}
	return buf_str(&b);
}

/* "2026-06-10T13:00 Title; ..." */
static str
c_events(struct ctx *ctx, line *l)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; i < l->m->c.nevents; i++) {
		const struct circ_event *e = &l->m->c.events[i];
		str	 start = moment(ctx, &e->start);

		buf_adds(ctx, &b, b.n > 0 ? "; " : "");
		buf_add(ctx, &b, start.s, start.n);
		if (start.n > 0 && e->title.text.n > 0)
			buf_addc(ctx, &b, ' ');
		buf_add(ctx, &b, e->title.text.s, e->title.text.n);
	}
	return buf_str(&b);
}

/* "13:00-14:00 Title; ..." */
static str
c_agenda(struct ctx *ctx, line *l)
{
	struct buf	 b = { 0 };

	for (size_t i = 0; l->event != NULL && i < l->event->nagenda; i++) {
		const struct circ_row *r = &l->event->agenda[i];

		buf_adds(ctx, &b, b.n > 0 ? "; " : "");
		if (r->start >= 0)
			buf_add(ctx, &b, model_clock(ctx, r->start).s, 5);
		if (r->end >= 0)
			buf_printf(ctx, &b, "-%s", model_clock(ctx,
			    r->end).s);
		if (r->start >= 0 || r->end >= 0)
			buf_addc(ctx, &b, ' ');
		buf_add(ctx, &b, r->title.text.s, r->title.text.n);
	}
	return buf_str(&b);
}

static str
c_schema(struct ctx *ctx, line *l)
{
	(void)l;
	return number(ctx, CIRC_SCHEMA);
}

static str
c_mode(struct ctx *ctx, line *l)
{
	static const char *const name[] = { NULL, "online", "in-person",
	    "hybrid" };

	(void)ctx;
	return l->event != NULL ? str_of(name[l->event->mode]) : none;
}

static str
c_location(struct ctx *ctx, line *l)
{
	(void)ctx;
	if (l->row != NULL && l->row->location.text.n > 0)
		return l->row->location.text;
	return l->event != NULL ? l->event->location.text : none;
}

static str
c_event_start(struct ctx *ctx, line *l)
{
	return l->event != NULL ? moment(ctx, &l->event->start) : none;
}

static str
c_event_end(struct ctx *ctx, line *l)
{
	return l->event != NULL ? moment(ctx, &l->event->end) : none;
}

static str
c_row_date(struct ctx *ctx, line *l)
{
	return l->row != NULL && l->row->date.year != 0 ?
	    model_date(ctx, &l->row->date) : none;
}

static str
c_deadline_date(struct ctx *ctx, line *l)
{
	return l->deadline != NULL ? moment(ctx, &l->deadline->date) : none;
}

static str
c_row_start(struct ctx *ctx, line *l)
{
	return l->row != NULL && l->row->start >= 0 ?
	    model_clock(ctx, l->row->start) : none;
}

static str
c_row_end(struct ctx *ctx, line *l)
{
	return l->row != NULL && l->row->end >= 0 ?
	    model_clock(ctx, l->row->end) : none;
}

static str
utc(struct ctx *ctx, line *l, int64_t local)
{
	struct circ_moment	 m;

	if (l->zone == NULL)
		return none;
	m = when_moment(tzif_utc(l->zone, local));
	return str_of(arena_printf(ctx, "%sZ", model_moment(ctx, &m).s));
}

static str
c_row_start_utc(struct ctx *ctx, line *l)
{
	if (l->row == NULL || l->row->start < 0 || l->row->date.year == 0)
		return none;
	return utc(ctx, l, when_at(&l->row->date, l->row->start));
}

static str
c_row_end_utc(struct ctx *ctx, line *l)
{
	if (l->row == NULL || l->row->end < 0 || l->row->date.year == 0)
		return none;
	return utc(ctx, l, when_at(&l->row->date, l->row->end));
}

static str
c_event_start_utc(struct ctx *ctx, line *l)
{
	if (l->event == NULL || l->event->start.year == 0 ||
	    l->event->start.minute < 0)
		return none;
	return utc(ctx, l, when_local(&l->event->start));
}

static str
c_event_end_utc(struct ctx *ctx, line *l)
{
	if (l->event == NULL || l->event->end.year == 0 ||
	    l->event->end.minute < 0)
		return none;
	return utc(ctx, l, when_local(&l->event->end));
}

static str
c_minutes(struct ctx *ctx, line *l)
{
	return l->row != NULL && l->row->minutes >= 0 ?
	    number(ctx, l->row->minutes) : none;
}

static str
c_level(struct ctx *ctx, line *l)
{
	return l->row != NULL ? number(ctx, l->row->level) : none;
}

static str
c_heading(struct ctx *ctx, line *l)
{
	(void)ctx;
	return l->row != NULL && l->row->heading ? STR("true") : none;
}

static str
c_speakers(struct ctx *ctx, line *l)
{
	return l->row != NULL ?
	    join(ctx, l->row->speakers, l->row->nspeakers) : none;
}

static str
c_addressee(struct ctx *ctx, line *l)
{
	(void)ctx;
	return l->addressee != NULL ? l->addressee->text : none;
}

static str
c_error_code(struct ctx *ctx, line *l)
{
	(void)ctx;
	return str_of(l->error_code);
}

static str
c_error_message(struct ctx *ctx, line *l)
{
	return l->error_message == NULL ? none :
	    str_valid(ctx, l->error_message);
}

static str
c_copy(struct ctx *ctx, line *l)
{
	(void)ctx;
	return l->addressee == NULL ? none : l->copy ? STR("copy") : STR("to");
}

#define AGENDA (1u << CIRC_TABLE_AGENDA)
#define EVENTS (1u << CIRC_TABLE_EVENTS)
#define DEADLINES (1u << CIRC_TABLE_DEADLINES)
#define CONTACTS (1u << CIRC_TABLE_CONTACTS)
#define ADDRESSEES (1u << CIRC_TABLE_ADDRESSEES)
#define WITH_EVENT (AGENDA | EVENTS | ADDRESSEES)

/*
 * A name may mean different things in different tables: the first row that
 * fits the table counts.
 */
static const struct csv_column columns[] = {
	{ "schema", CSV_ALL, c_schema },
	{ "source", CSV_ALL, c_source },
	{ "format", CSV_ALL, c_format },
	{ "language", CSV_ALL, c_language },
	{ "type", CSV_ALL, c_type },
	{ "issuer", CSV_ALL, c_issuer },
	{ "reference", CSV_ALL, c_reference },
	{ "relates", CSV_ALL, c_relates },
	{ "relates_number", CSV_ALL, c_relates_number },
	{ "relates_reference", CSV_ALL, c_relates_reference },
	{ "place", CSV_ALL, c_place },
	{ "document_date", CSV_ALL, c_document_date },
	{ "date", AGENDA, c_row_date },
	{ "date", DEADLINES, c_deadline_date },
	{ "date", CSV_ALL, c_document_date },
	{ "addressees", CSV_ALL, c_addressees },
	{ "addressee", ADDRESSEES, c_addressee },
	{ "kind", ADDRESSEES, c_copy },
	{ "copies", CSV_ALL, c_copies },
	{ "subject", CSV_ALL, c_subject },
	{ "contacts", CSV_ALL, c_contacts },
	{ "name", CONTACTS, c_name },
	{ "role", CONTACTS, c_role },
	{ "email", CONTACTS, c_email },
	{ "phone", CONTACTS, c_phone },
	{ "fax", CONTACTS, c_fax },
	{ "signatory", CSV_ALL, c_signatory },
	{ "signatory_title", CSV_ALL, c_signatory_title },
	{ "events", CSV_ALL, c_events },
	{ "event", WITH_EVENT, c_event },
	{ "agenda", WITH_EVENT, c_agenda },
	{ "event_start", WITH_EVENT, c_event_start },
	{ "event_end", WITH_EVENT, c_event_end },
	{ "event_start_utc", WITH_EVENT, c_event_start_utc },
	{ "event_end_utc", WITH_EVENT, c_event_end_utc },
	{ "start", AGENDA, c_row_start },
	{ "start", WITH_EVENT, c_event_start },
	{ "end", AGENDA, c_row_end },
	{ "end", WITH_EVENT, c_event_end },
	{ "start_utc", AGENDA, c_row_start_utc },
	{ "start_utc", WITH_EVENT, c_event_start_utc },
	{ "end_utc", AGENDA, c_row_end_utc },
	{ "end_utc", WITH_EVENT, c_event_end_utc },
	{ "timezone", WITH_EVENT, c_timezone },
	{ "timezone_text", WITH_EVENT, c_timezone_text },
	{ "mode", WITH_EVENT, c_mode },
	{ "location", WITH_EVENT, c_location },
	{ "url", WITH_EVENT, c_url },
	{ "registration_url", WITH_EVENT, c_registration_url },
	{ "minutes", AGENDA, c_minutes },
	{ "level", AGENDA, c_level },
	{ "heading", AGENDA, c_heading },
	{ "title", AGENDA, c_row_title },
	{ "title", WITH_EVENT, c_event },
	{ "description", AGENDA, c_row_description },
	{ "speakers", AGENDA, c_speakers },
	{ "text", DEADLINES, c_deadline_text },
	{ "deadlines", CSV_ALL, c_deadlines },
	{ "annexes", CSV_ALL, c_annexes },
	{ "links", CSV_ALL, c_links },
	{ "error_code", CSV_ALL, c_error_code },
	{ "error_message", CSV_ALL, c_error_message },
};

static const char *const defaults[] = {
	[CIRC_TABLE_AGENDA] = "source,reference,event,date,start,end,"
	    "timezone,minutes,level,title,speakers",
	[CIRC_TABLE_EVENTS] = "source,reference,title,start,end,timezone,"
	    "timezone_text,mode,location,url,registration_url",
	[CIRC_TABLE_DEADLINES] = "source,reference,date,text",
	[CIRC_TABLE_CONTACTS] = "source,reference,name,role,email,phone,fax",
	[CIRC_TABLE_ADDRESSEES] = "source,addressee,kind,reference,date,"
	    "subject,event,start,end,timezone,location,url,"
	    "registration_url,signatory,signatory_title",
};

const struct csv_column *
csv_column(struct circ_str name, enum circ_table table)
{
	for (size_t i = 0; i < NELEM(columns); i++)
		if (str_eqz(name, columns[i].name) &&
		    columns[i].tables & 1u << table)
			return &columns[i];
	return NULL;
}

const char *
csv_default(enum circ_table table)
{
	return defaults[table];
}
