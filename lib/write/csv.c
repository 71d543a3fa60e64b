/* SPDX-License-Identifier: MIT */
/* Tables as RFC 4180 has them: which columns, which lines. */
#include "write/csv.h"

#define MAX_COLUMNS 64

struct csv {
	struct ctx	*ctx;
	const struct circ_csv_options *o;
	const struct csv_column *column[MAX_COLUMNS];
	size_t		 ncolumns;
	struct buf	 text;		/* of all lines, UTF-8 */
	struct out	*out;
	size_t		 lines;
	const struct tzif *to;
};

/* ---------------------------------------------------------------- columns */

static void
add_column(struct csv *s, struct circ_str name)
{
	if (s->ncolumns == MAX_COLUMNS)
		ctx_raise(s->ctx, CIRC_EUSAGE, "more than %d columns",
		    MAX_COLUMNS);
	s->column[s->ncolumns] = csv_column(name, s->o->table);
	if (s->column[s->ncolumns++] == NULL)
		ctx_raise(s->ctx, CIRC_EUSAGE,
		    "no column \"%.*s\" in this table", (int)name.n,
		    name.n > 0 ? name.s : "");
}

/* What a record of an error needs, as far as it is not there. */
static void
add_error_columns(struct csv *s)
{
	static const char *const name[] = { "source", "error_code",
	    "error_message" };
	size_t	 i, k;

	for (k = 0; k < NELEM(name); k++) {
		for (i = 0; i < s->ncolumns; i++)
			if (strcmp(s->column[i]->name, name[k]) == 0)
				break;
		if (i == s->ncolumns)
			add_column(s, str_of(name[k]));
	}
}

static void
choose_columns(struct csv *s)
{
	const struct csv_column	*fixed;
	struct circ_str		 list;
	size_t			 n, i = 0, end;
	long			 at;

	if ((fixed = csv_calendar(s->o, &n)) != NULL) {
		for (; s->ncolumns < n; s->ncolumns++)
			s->column[s->ncolumns] = &fixed[s->ncolumns];
		return;
	}
	list = str_of(s->o->columns != NULL ? s->o->columns :
	    csv_default(s->o->table));
	for (; i <= list.n; i = end + 1) {
		at = str_find(list, ",", i);
		end = at < 0 ? list.n : (size_t)at;
		add_column(s, str_trim(str_sub(list, i, end - i)));
	}
	if (s->o->errors)
		add_error_columns(s);
}

static void
prepare(struct csv *s)
{
	const struct circ_csv_options *o = s->o;

	choose_columns(s);
	encode_check(s->ctx, o->encoding);
	if (o->delimiter != 0 && (o->delimiter == '"' ||
	    (o->delimiter < 0x20 && o->delimiter != '\t') ||
	    (unsigned char)o->delimiter >= 0x7f))
		ctx_raise(s->ctx, CIRC_EUSAGE, "that delimiter cannot be used");
	if (o->target == CIRC_CSV_ANY)
		return;
	if (o->errors)
		ctx_raise(s->ctx, CIRC_EUSAGE, "a calendar's columns hold no "
		    "record of an error");
	if (o->table == CIRC_TABLE_CONTACTS ||
	    o->table == CIRC_TABLE_ADDRESSEES)
		ctx_raise(s->ctx, CIRC_EUSAGE, "a calendar takes the tables "
		    "events, agenda and deadlines");
	if (o->timezone == NULL)
		ctx_raise(s->ctx, CIRC_EUSAGE, "calendar columns hold no "
		    "zone: use --csv-timezone to say which clock is meant");
	s->to = when_zone(s->ctx, o->timezone);
}

/* ------------------------------------------------------------------ lines */

static char
delimiter(const struct csv *s)
{
	return s->o->delimiter != 0 ? s->o->delimiter : ',';
}

static void
cell(struct csv *s, size_t i, struct circ_str v)
{
	if (i > 0)
		buf_addc(s->ctx, &s->text, delimiter(s));
	csv_cell(s->ctx, &s->text, v, delimiter(s),
	    (s->o->guard ? CSV_GUARD : 0) |
	    (s->o->target == CIRC_CSV_OUTLOOK ? CSV_QUOTE : 0));
}

static void
finish(struct csv *s, enum encode_lack lack)
{
	encode(s->ctx, s->o->encoding, lack, buf_str(&s->text), s->out);
}

static void
line(struct csv *s, const struct csv_line *l)
{
	for (size_t i = 0; i < s->ncolumns; i++)
		cell(s, i, s->column[i]->get(s->ctx, l));
	buf_adds(s->ctx, &s->text, "\r\n");
	s->lines++;
}

/* ----------------------------------------------------------------- tables */

/* Does any column need the instant? Then the zone must exist. */
static bool
needs_zone(const struct csv *s)
{
	if (s->to != NULL)
		return true;
	for (size_t i = 0; i < s->ncolumns; i++)
		if (str_ends(str_of(s->column[i]->name), "_utc"))
			return true;
	return false;
}

static const struct tzif *
zone_of(struct csv *s, const struct circ_event *e, size_t number)
{
	struct circ_str	 name = e->timezone.text;

	if (!needs_zone(s))
		return NULL;
	if (name.n == 0 && (s->to == NULL || e->start.minute < 0))
		return NULL;
	if (name.n == 0)
		ctx_raise(s->ctx, CIRC_EZONE, "event %zu: the time zone is "
		    "not known, so its hour on the clock of %s is neither",
		    number, s->o->timezone);
	if (e->timezone.how == CIRC_SEAT)
		ctx_notice(s->ctx, "event %zu: the time zone is that of the "
		    "issuer's seat, %s; check it", number, name.s);
	return when_zone(s->ctx, arena_copy(s->ctx, name.s, name.n));
}

static void
events(struct csv *s, const struct model *m)
{
	bool	 rows = s->o->table == CIRC_TABLE_AGENDA;

	for (size_t i = 0; i < m->c.nevents; i++) {
		const struct circ_event *e = &m->c.events[i];
		struct csv_line	 l = { .m = m, .event = e, .to = s->to };

		if (rows && e->nagenda == 0)
			continue;
		if (s->to != NULL && e->start.year == 0) {
			ctx_notice(s->ctx, "event %zu: no date is known, so "
			    "it is not written", i + 1);
			continue;
		}
		l.zone = zone_of(s, e, i + 1);
		if (!rows)
			line(s, &l);
		for (size_t j = 0; rows && j < e->nagenda; j++) {
			struct circ_row	 r = e->agenda[j];

			l.row = &r;
			if (s->to != NULL && (r.start < 0 ||
			    r.date.year == 0))
				continue;
			line(s, &l);
		}
	}
}

static void
others(struct csv *s, const struct model *m)
{
	const struct circ_circular *c = &m->c;
	struct csv_line	 l = { .m = m, .to = s->to };

	for (size_t i = 0; s->o->table == CIRC_TABLE_DEADLINES &&
	    i < c->ndeadlines; i++) {
		l.deadline = &c->deadlines[i];
		if (s->to == NULL || l.deadline->date.year != 0)
			line(s, &l);
	}
	for (size_t i = 0; s->o->table == CIRC_TABLE_CONTACTS &&
	    i < c->ncontacts; i++) {
		l.contact = &c->contacts[i];
		line(s, &l);
	}
	if (s->o->table != CIRC_TABLE_ADDRESSEES)
		return;
	if (c->nevents > 0) {
		l.event = &c->events[0];
		l.zone = zone_of(s, l.event, 1);
	}
	for (size_t i = 0; i < c->naddressees + c->ncopies; i++) {
		l.copy = i >= c->naddressees;
		l.addressee = l.copy ? &c->copies[i - c->naddressees] :
		    &c->addressees[i];
		line(s, &l);
	}
}

void
write_csv(struct ctx *ctx, const struct model *m,
    const struct circ_csv_options *o, struct out *out)
{
	static const char *const what[] = { "agenda", "event", "deadline",
	    "contact", "addressee" };
	struct csv	 s = { .ctx = ctx, .o = o, .out = out };

	prepare(&s);
	if (o->table == CIRC_TABLE_AGENDA || o->table == CIRC_TABLE_EVENTS)
		events(&s, m);
	else
		others(&s, m);
	if (s.lines == 0)
		ctx_raise(ctx, CIRC_ENOTHING, "it holds no %s",
		    what[o->table]);
	finish(&s, o->transliterate ? ENCODE_SPELL : ENCODE_REFUSE);
}

void
write_csv_error(struct ctx *ctx, const struct circ_csv_options *o,
    const char *source, const char *code, const char *message,
    struct out *out)
{
	struct csv	 s = { .ctx = ctx, .o = o, .out = out };
	struct model	 m = { .c.source = str_valid(ctx, source) };
	struct csv_line	 l = { .m = &m, .error_code = code,
			     .error_message = message };

	prepare(&s);
	line(&s, &l);
	finish(&s, ENCODE_ANYHOW);
}

void
write_csv_head(struct ctx *ctx, const struct circ_csv_options *o,
    struct out *out)
{
	struct csv	 s = { .ctx = ctx, .o = o, .out = out };

	prepare(&s);
	encode_mark(ctx, o->encoding, out);
	if (o->no_header) {
		out_add(ctx, out, "", 0);
		return;
	}
	for (size_t i = 0; i < s.ncolumns; i++)
		cell(&s, i, str_of(s.column[i]->name));
	buf_adds(ctx, &s.text, "\r\n");
	finish(&s, ENCODE_REFUSE);
}
