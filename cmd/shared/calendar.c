/* SPDX-License-Identifier: MIT */
/*
 * Fragments are our own writer's: components one after the other, zones
 * first, and short lines such as UID stand as they are, unfolded.
 */
#include <stdlib.h>
#include <string.h>

#include "shared/calendar.h"

/* The end of a component that begins at s: after the line that ends it. */
static const char *
past(const char *s, const char *end, const char *line)
{
	const char	*p = memmem(s, (size_t)(end - s), line, strlen(line));

	return p == NULL ? end : p + strlen(line);
}

/* What follows the beginning of a line, up to the line's end. */
static struct circ_str
rest(const char *s, size_t n, const char *line)
{
	const char	*p = memmem(s, n, line, strlen(line)), *end;

	if (p == NULL)
		return (struct circ_str){ "", 0 };
	p += strlen(line);
	end = memchr(p, '\r', n - (size_t)(p - s));
	return (struct circ_str){ p, end == NULL ? 0 : (size_t)(end - p) };
}

/* The entry of an identity, made if need be. */
static struct calendar_entry *
entry_of(struct calendar *c, struct circ_str uid)
{
	size_t	*number = set_at(&c->uids, uid.s, uid.n, NULL);

	if (*number > 0)
		return &c->entry[*number - 1];
	if (c->n == c->a) {
		c->a = c->a == 0 ? 64 : c->a * 2;
		c->entry = realloc(c->entry, c->a * sizeof(*c->entry));
		if (c->entry == NULL)
			tool_no_memory();
	}
	*number = ++c->n;
	c->entry[c->n - 1] = (struct calendar_entry){ .sequence = -1,
	    .rows = -1, .moved = -1 };
	return &c->entry[c->n - 1];
}

static bool
same_start(const struct calendar_entry *e, const char *s, size_t n)
{
	struct circ_str	 a = rest(e->text, e->n, "\r\nDTSTART");
	struct circ_str	 b = rest(s, n, "\r\nDTSTART");

	return a.n == b.n && memcmp(a.s, b.s, a.n) == 0;
}

static void
add_entry(struct calendar *c, const char *s, size_t n)
{
	long	 sequence = strtol(rest(s, n, "\r\nSEQUENCE:").s, NULL, 10);
	struct circ_str	 of = rest(s, n, "\r\nRELATED-TO;RELTYPE=PARENT:");
	struct calendar_entry *e;
	size_t	 parent = 0;

	if (of.n > 0) {
		e = entry_of(c, of);
		parent = (size_t)(e - c->entry) + 1;
		if (sequence > e->rows)
			e->rows = sequence;
	}
	e = entry_of(c, rest(s, n, "\r\nUID:"));
	if (e->text != NULL && e->sequence != sequence &&
	    !same_start(e, s, n))
		e->moved = e->sequence > sequence ? e->sequence : sequence;
	if (e->sequence >= sequence)
		return;
	free(e->text);
	if ((e->text = malloc(n)) == NULL)
		tool_no_memory();
	memcpy(e->text, s, n);
	e->n = n;
	e->parent = parent;
	e->sequence = sequence;
}

void
calendar_add(struct calendar *c, const char *s, size_t n)
{
	static const char zone[] = "BEGIN:VTIMEZONE\r\n";
	const char	*end = s + n, *next;
	struct circ_str	 name;
	bool		 is_new;

	for (; s < end; s = next) {
		if ((size_t)(end - s) >= sizeof(zone) - 1 &&
		    memcmp(s, zone, sizeof(zone) - 1) == 0) {
			next = past(s, end, "\r\nEND:VTIMEZONE\r\n");
			/* of one name, all fragments have the same text */
			name = rest(s, (size_t)(next - s), "\r\nTZID:");
			set_at(&c->names, name.s, name.n, &is_new);
			if (is_new)
				bytes_add(&c->zones, s, (size_t)(next - s));
			continue;
		}
		next = past(s, end, memcmp(s, "BEGIN:VTODO", 11) == 0 ?
		    "\r\nEND:VTODO\r\n" : "\r\nEND:VEVENT\r\n");
		add_entry(c, s, (size_t)(next - s));
	}
}

/*
 * An agenda row of an earlier version goes when a later one moved the
 * meeting or has an agenda of its own.
 */
static bool
stale(const struct calendar *c, const struct calendar_entry *e)
{
	const struct calendar_entry *of;

	if (e->text == NULL)
		return true;
	if (e->parent == 0)
		return false;
	of = &c->entry[e->parent - 1];
	return e->sequence < of->rows || e->sequence < of->moved;
}

void
calendar_write(const struct calendar *c, struct bytes *out)
{
	bytes_add(out, c->zones.s, c->zones.n);
	for (size_t i = 0; i < c->n; i++)
		if (!stale(c, &c->entry[i]))
			bytes_add(out, c->entry[i].text, c->entry[i].n);
}

void
calendar_free(struct calendar *c)
{
	for (size_t i = 0; i < c->n; i++)
		free(c->entry[i].text);
	free(c->entry);
	bytes_free(&c->zones);
	set_free(&c->names);
	set_free(&c->uids);
	memset(c, 0, sizeof(*c));
}
