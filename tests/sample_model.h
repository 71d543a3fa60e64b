/* SPDX-License-Identifier: MIT */
/* A model made by hand: a circular that announces one meeting. */
#ifndef SAMPLE_MODEL_H
#define SAMPLE_MODEL_H

#include "model/model.h"

struct sample {
	struct model		 m;
	struct circ_event	 event[2];
	struct circ_row		 row[3];
	struct circ_value	 speaker[2], addressee[2];
	struct circ_contact	 contact;
	struct circ_deadline	 deadline;
};

__attribute__((unused)) static struct circ_value
sample_value(const char *s)
{
	return (struct circ_value){ str_of(s), { CIRC_NOWHERE, 0, 0 },
	    CIRC_STATED };
}

__attribute__((unused)) static struct circ_moment
sample_moment(int y, int m, int d, int minute)
{
	return (struct circ_moment){ .year = (int16_t)y,
	    .month = (uint8_t)m, .day = (uint8_t)d,
	    .minute = (int16_t)minute, .at = { CIRC_NOWHERE, 0, 0 },
	    .time_at = { CIRC_NOWHERE, 0, 0 } };
}

static void
sample_rows(struct sample *s)
{
	static const char *const title[] = { "Opening", "Discussion",
	    "Group photo" };

	for (int i = 0; i < 3; i++) {
		s->row[i].date = sample_moment(2025, 6, 5, -1);
		s->row[i].start = (int16_t)(i < 2 ? 840 + 60 * i : -1);
		s->row[i].end = (int16_t)(i < 2 ? 900 + 60 * i : -1);
		s->row[i].minutes = -1;
		s->row[i].title = sample_value(title[i]);
	}
	s->row[0].description = sample_value("Words of welcome");
	s->row[0].speakers = s->speaker;
	s->row[0].nspeakers = 2;
	s->speaker[0] = sample_value("The Director");
	s->speaker[1] = sample_value("A guest");
}

__attribute__((unused)) static void
sample_make(struct sample *s)
{
	struct circ_circular	*c = &s->m.c;

	memset(s, 0, sizeof(*s));
	c->source = STR("letter.docx");
	c->format = STR("docx");
	c->language = sample_value("en");
	c->type = sample_value("circular");
	c->issuer = sample_value("Telecommunication Development Bureau (BDT)");
	c->reference = sample_value("Circular BDT/DNE/CYB/065");
	c->place = sample_value("Geneva");
	c->date = sample_moment(2025, 5, 21, -1);
	c->subject = sample_value("Online session on safety");
	c->addressees = s->addressee;
	c->naddressees = 2;
	s->addressee[0] = sample_value("Administrations of Member States");
	s->addressee[1] = sample_value("Sector Members");
	c->contacts = &s->contact;
	c->ncontacts = 1;
	s->contact.name = sample_value("Focal Point");
	s->contact.role = sample_value("Adviser");
	s->contact.email = sample_value("focal.point@example.org");
	s->contact.phone = sample_value("+41 22 730 0000");
	c->events = s->event;
	c->nevents = 1;
	c->deadlines = &s->deadline;
	c->ndeadlines = 1;
	s->deadline.date = sample_moment(2025, 6, 1, -1);
	s->deadline.text = sample_value("registration");
	s->event[0].title = sample_value("Session on safety");
	s->event[0].start = sample_moment(2025, 6, 5, 840);
	s->event[0].end = sample_moment(2025, 6, 5, 960);
	s->event[0].timezone = sample_value("Europe/Zurich");
	s->event[0].timezone_text = sample_value("CET");
	s->event[0].mode = CIRC_ONLINE;
	s->event[0].location = sample_value("Online");
	s->event[0].url = sample_value("https://example.org/join?a=1&b=2");
	s->event[0].registration_url = sample_value("https://example.org/r");
	s->event[0].agenda = s->row;
	s->event[0].nagenda = 3;
	sample_rows(s);
}

#endif
