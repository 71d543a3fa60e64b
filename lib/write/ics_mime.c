/* SPDX-License-Identifier: MIT */
/*
 * A calendar as an e-mail (RFC 6047): one body part text/calendar whose
 * method parameter is that of the calendar, ready for "sendmail -t".  Date
 * and Message-ID are left to the mail server, as it is the one who knows.
 */
#include "write/ics.h"

static void
base64(struct ctx *ctx, struct out *o, const char *text, size_t n, bool lines)
{
	static const char set[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "abcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *p = (const unsigned char *)text;
	char	 q[4];

	for (size_t i = 0; i < n; i += 3) {
		uint32_t	 v = (uint32_t)p[i] << 16 |
		    (uint32_t)(i + 1 < n ? p[i + 1] : 0) << 8 |
		    (uint32_t)(i + 2 < n ? p[i + 2] : 0);

		for (int k = 0; k < 4; k++)
			q[k] = set[v >> (18 - 6 * k) & 63];
		if (i + 1 >= n)
			q[2] = '=';
		if (i + 2 >= n)
			q[3] = '=';
		out_add(ctx, o, q, 4);
		if (lines && (i + 3) % 57 == 0)
			out_adds(ctx, o, "\r\n");
	}
}

/*
 * Words of a header: as encoded words of at most 75 characters (RFC 2047),
 * each of whole runes, so that nothing in them can end the line.  Programs
 * that write the header anew decode them, so no control is in them either.
 */
static void
words(struct ctx *ctx, struct out *o, struct circ_str s)
{
	size_t	 len;

	s = ics_one_line(ctx, s);
	for (size_t i = 0, j; i < s.n; i = j) {
		for (j = i; j < s.n; j += len) {
			utf8_get(s.s + j, s.n - j, &len);
			if (j + len - i > 42)
				break;
		}
		out_adds(ctx, o, i > 0 ? "\r\n =?UTF-8?B?" : "=?UTF-8?B?");
		base64(ctx, o, s.s + i, j - i, false);
		out_adds(ctx, o, "?=");
	}
}

static void
mailbox(struct ctx *ctx, struct out *o, struct circ_str name,
    struct circ_str address)
{
	if (name.n > 0) {
		words(ctx, o, name);
		out_adds(ctx, o, " ");
	}
	out_adds(ctx, o, "<");
	out_add(ctx, o, address.s, address.n);
	out_adds(ctx, o, ">");
}

static void
date(struct ics *s, struct out *o)
{
	static const char *const day[] = { "Mon", "Tue", "Wed", "Thu", "Fri",
	    "Sat", "Sun" };
	static const char *const month[] = { "Jan", "Feb", "Mar", "Apr",
	    "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	struct circ_moment	 m = when_moment(s->o->stamp);

	out_printf(s->ctx, o, "Date: %s, %d %s %04d %02d:%02d:%02d +0000\r\n",
	    day[cal_weekday(m.year, m.month, m.day)], m.day,
	    month[m.month - 1], m.year, m.minute / 60, m.minute % 60,
	    (int)(s->o->stamp % 60));
}

void
ics_mime(struct ics *s, const struct out *calendar)
{
	struct circ_str	 name, addr;
	struct out	*o = s->out;

	if (s->method == NULL)
		ctx_raise(s->ctx, CIRC_EUSAGE, "an e-mail needs a sender, "
		    "and the document prints no address: use --organizer");
	out_adds(s->ctx, o, "From: ");
	mailbox(s->ctx, o, s->organizer_name, s->organizer);
	out_adds(s->ctx, o, "\r\nTo: ");
	for (size_t i = 0; i < s->o->nattendees; i++) {
		ics_mailbox(s->ctx, s->o->attendees[i], &name, &addr);
		out_adds(s->ctx, o, i > 0 ? ",\r\n " : "");
		mailbox(s->ctx, o, name, addr);
	}
	if (s->o->nattendees == 0)
		out_adds(s->ctx, o, "undisclosed-recipients:;");
	out_adds(s->ctx, o, "\r\nSubject: ");
	words(s->ctx, o, ics_summary(s, &s->entries.v[0]));
	out_adds(s->ctx, o, "\r\n");
	if (s->o->stamp >= 0)
		date(s, o);
	out_printf(s->ctx, o, "MIME-Version: 1.0\r\n"
	    "Content-Type: text/calendar; method=%s; charset=UTF-8;\r\n"
	    " component=%s\r\n"
	    "Content-Transfer-Encoding: base64\r\n"
	    "Content-Disposition: inline; filename=invite.ics\r\n\r\n",
	    s->method, s->o->todo ? "VTODO" : "VEVENT");
	base64(s->ctx, o, calendar->s, calendar->n, true);
	out_adds(s->ctx, o, "\r\n");
}
