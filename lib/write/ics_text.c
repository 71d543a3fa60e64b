/* SPDX-License-Identifier: MIT */
/*
 * What people read in an entry: many calendars show nothing but the title
 * and the description, so the description says what it is, the agenda, how
 * to register and join, whom to ask, and the reference.
 */
#include "write/ics.h"

struct ics_words {
	const char	*lang;
	const char	*agenda, *part_of, *deadline, *venue, *registration,
			*join, *contact, *reference, *colon;
};

static const struct ics_words table[] = {
	{ "en", "Agenda", "Part of", "Deadline", "Venue", "Registration",
	    "Join", "Contact", "Reference", ": " },
	{ "fr", "Ordre du jour", "Fait partie de", "Date limite", "Lieu",
	    "Inscription", "Connexion", "Contact", "Référence", " : " },
	{ "es", "Orden del día", "Parte de", "Fecha límite", "Lugar",
	    "Inscripción", "Conexión", "Contacto", "Referencia", ": " },
	{ "ru", "Повестка дня", "Часть мероприятия", "Предельный срок",
	    "Место", "Регистрация", "Подключение", "Контакты", "Ссылка",
	    ": " },
	{ "zh", "议程", "所属会议", "截止日期", "地点", "注册", "加入", "联系人",
	    "文号", "：" },
	{ "ar", "جدول الأعمال", "جزء من", "الموعد النهائي", "المكان", "التسجيل",
	    "الانضمام", "للاتصال", "المرجع", ": " },
};

const struct ics_words *
ics_words(struct circ_str language)
{
	for (size_t i = 0; i < NELEM(table); i++)
		if (str_eqz(language, table[i].lang))
			return &table[i];
	return &table[0];
}

static void
add(struct ctx *ctx, struct buf *b, const char *before, struct circ_str s)
{
	if (s.n == 0)
		return;
	buf_adds(ctx, b, before);
	buf_add(ctx, b, s.s, s.n);
}

/* "Label: value" on a line of its own, nothing without a value. */
static void
labelled(struct ics *s, struct buf *b, const char *label, struct circ_str v)
{
	if (v.n == 0)
		return;
	if (b->n > 0)
		buf_addc(s->ctx, b, '\n');
	buf_printf(s->ctx, b, "%s%s", label, s->words->colon);
	buf_add(s->ctx, b, v.s, v.n);
}

static struct circ_str
title_of(const struct ics *s, const struct circ_event *e)
{
	const struct circ_circular *c = &s->m->c;
	const struct circ_str	 name[] = { e != NULL ? e->title.text :
	    c->subject.text, c->subject.text, c->reference.text };

	for (size_t i = 0; i < NELEM(name); i++)
		if (ics_one_line(s->ctx, name[i]).n > 0)
			return name[i];
	return c->source;
}

struct circ_str
ics_summary(struct ics *s, const struct ics_entry *x)
{
	struct buf	 b = { 0 };

	if (x->kind == ICS_EVENT)
		return title_of(s, x->event);
	if (x->kind == ICS_ROW)
		return x->row->title.text.n > 0 ? x->row->title.text :
		    title_of(s, x->event);
	buf_adds(s->ctx, &b, s->words->deadline);
	if (x->deadline->text.text.n > 0) {
		buf_adds(s->ctx, &b, s->words->colon);
		add(s->ctx, &b, "", x->deadline->text.text);
	} else
		add(s->ctx, &b, s->words->colon, title_of(s, NULL));
	return buf_str(&b);
}

static void
speakers(struct ics *s, struct buf *b, const struct circ_row *r)
{
	for (size_t i = 0; i < r->nspeakers; i++)
		add(s->ctx, b, i > 0 ? "; " : "", r->speakers[i].text);
}

static void
row(struct ics *s, struct buf *b, const struct circ_row *r)
{
	struct ctx	*ctx = s->ctx;

	buf_adds(ctx, b, r->level > 0 ? "\n  " : "\n");
	if (r->start >= 0)
		buf_add(ctx, b, model_clock(ctx, r->start).s, 5);
	if (r->end >= 0) {
		buf_addc(ctx, b, '-');
		buf_add(ctx, b, model_clock(ctx, r->end).s, 5);
	}
	if (r->start >= 0 || r->end >= 0)
		buf_addc(ctx, b, ' ');
	add(ctx, b, "", r->title.text.n > 0 ? r->title.text :
	    r->description.text);
	if (r->nspeakers > 0) {
		buf_adds(ctx, b, " (");
		speakers(s, b, r);
		buf_addc(ctx, b, ')');
	}
	add(ctx, b, " - ", r->location.text);
}

static void
agenda(struct ics *s, struct buf *b, const struct circ_event *e)
{
	const struct circ_moment *day = NULL;
	bool	 days = false;

	if (e->nagenda == 0)
		return;
	for (size_t i = 0; i < e->nagenda; i++) {
		const struct circ_moment *d = &e->agenda[i].date;

		if (d->year == 0)
			continue;
		days |= day != NULL ? when_at(d, 0) != when_at(day, 0) :
		    e->start.year != 0 &&
		    when_at(d, 0) != when_at(&e->start, 0);
		day = d;
	}
	if (b->n > 0)
		buf_adds(s->ctx, b, "\n\n");
	buf_adds(s->ctx, b, s->words->agenda);
	if (e->timezone.text.n > 0 && e->agenda[0].start >= 0)
		buf_printf(s->ctx, b, " (%s)", e->timezone.text.s);
	day = NULL;
	for (size_t i = 0; i < e->nagenda; i++) {
		const struct circ_row *r = &e->agenda[i];

		if (days && r->date.year != 0 && (day == NULL ||
		    when_at(&r->date, 0) != when_at(day, 0))) {
			add(s->ctx, b, "\n", model_date(s->ctx, &r->date));
			day = &r->date;
		}
		row(s, b, r);
	}
	buf_addc(s->ctx, b, '\n');
}

static void
contacts(struct ics *s, struct buf *b)
{
	const struct circ_circular *c = &s->m->c;

	for (size_t i = 0; i < c->ncontacts; i++) {
		const struct circ_contact *k = &c->contacts[i];
		const struct circ_str part[] = { k->name.text, k->role.text,
		    k->email.text, k->phone.text };
		struct buf	 who = { 0 };

		for (size_t j = 0; j < NELEM(part); j++)
			add(s->ctx, &who, who.n > 0 ? ", " : "", part[j]);
		labelled(s, b, s->words->contact, buf_str(&who));
	}
}

static void
reference(struct ics *s, struct buf *b)
{
	const struct circ_circular *c = &s->m->c;
	struct buf	 r = { 0 };

	add(s->ctx, &r, "", c->reference.text);
	add(s->ctx, &r, r.n > 0 ? ", " : "", c->issuer.text);
	add(s->ctx, &r, r.n > 0 ? ", " : "", c->place.text);
	if (c->date.year != 0)
		add(s->ctx, &r, r.n > 0 ? ", " : "",
		    model_date(s->ctx, &c->date));
	labelled(s, b, s->words->reference, buf_str(&r));
}

struct circ_str
ics_description(struct ics *s, const struct ics_entry *x)
{
	const struct circ_circular *c = &s->m->c;
	const struct circ_event *e = x->event;
	struct buf	 b = { 0 };

	if (x->kind == ICS_ROW) {
		add(s->ctx, &b, "", x->row->description.text);
		if (b.n > 0 && x->row->nspeakers > 0)
			buf_addc(s->ctx, &b, '\n');
		speakers(s, &b, x->row);
		labelled(s, &b, s->words->part_of, title_of(s, e));
	} else
		add(s->ctx, &b, "", c->subject.text.n > 0 ? c->subject.text :
		    title_of(s, e));
	if (x->kind == ICS_EVENT) {
		labelled(s, &b, s->words->venue, e->location.text);
		agenda(s, &b, e);
	}
	if (e != NULL) {
		labelled(s, &b, s->words->registration,
		    e->registration_url.text);
		labelled(s, &b, s->words->join, e->url.text);
	}
	contacts(s, &b);
	reference(s, &b);
	return buf_str(&b);
}
