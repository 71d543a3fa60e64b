/* SPDX-License-Identifier: MIT */
/* Files of --output-dir, none of which a run writes over. */
#include <sys/stat.h>

#include <errno.h>
#include <string.h>

#include "shared/outdir.h"

#define NAME_LIMIT 120	/* bytes of a name; a file system's is 255 */

const char *
outdir_make(struct outdir *d)
{
	static char	 message[256];

	if (d->path == NULL || mkdir(d->path, 0777) == 0 || errno == EEXIST)
		return NULL;
	snprintf(message, sizeof(message), "%.200s: cannot make it: %s",
	    d->path, strerror(errno));
	return message;
}

/*
 * The path of a file that this run has not yet written.  Beside a name stands
 * its last number, so that a thousand documents of one name are quick.
 */
static void
fresh(struct outdir *d, const char *name, const char *suffix, struct bytes *b)
{
	size_t	 n = *set_at(&d->names, name, strlen(name), NULL), at;

	bytes_printf(b, "%s/", d->path);
	at = b->n;
	do {
		b->n = at;
		bytes_adds(b, name);
		if (++n > 1)
			bytes_printf(b, "~%zu", n);
	} while (n > 1 && set_find(&d->names, b->s + at, b->n - at) != NULL);
	*set_at(&d->names, b->s + at, b->n - at, NULL) = 1;
	*set_at(&d->names, name, strlen(name), NULL) = n;
	bytes_adds(b, suffix);
}

void
outdir_write(struct outdir *d, const struct tool *t, const char *source,
    const char *name, const char *suffix, const char *s, size_t n)
{
	struct output	 out;
	struct bytes	 path = { 0 };
	bool		 opened;

	fresh(d, name, suffix, &path);
	opened = output_open(&out, path.s);
	if (!opened || !output_write(&out, s, n) || !output_close(&out)) {
		tool_say(t, source, "cannot write %s: %s", path.s,
		    strerror(errno));
		if (opened)
			output_abandon(&out);
		d->broken = true;
	}
	bytes_free(&path);
}

void
outdir_name(struct bytes *b, const char *s)
{
	bool	 gap = false;

	for (; *s != '\0' && b->n < NAME_LIMIT; s++) {
		bool	 good = (*s >= '0' && *s <= '9') ||
		    (*s >= 'A' && *s <= 'Z') || (*s >= 'a' && *s <= 'z') ||
		    ((unsigned char)*s & 0x80) != 0;

		if (good && gap && b->n > 0)
			bytes_adds(b, "-");
		if (good)
			bytes_add(b, s, 1);
		gap = !good;
	}
	/* a whole rune at the end */
	for (; b->n >= NAME_LIMIT && ((unsigned char)*s & 0xc0) == 0x80; s++)
		bytes_add(b, s, 1);
}

void
outdir_pack(struct bytes *tally, const char *name, const char *s, size_t n)
{
	bytes_add(tally, name, strlen(name) + 1);
	bytes_add(tally, &n, sizeof(n));
	bytes_add(tally, s, n);
}

void
outdir_unpack(struct outdir *d, const struct tool *t, const char *source,
    const char *suffix, const char *p, const char *end)
{
	const char	*name;
	size_t		 n;

	while (p < end) {
		name = p;
		p += strlen(p) + 1;
		memcpy(&n, p, sizeof(n));
		p += sizeof(n);
		outdir_write(d, t, source, name, suffix, p, n);
		p += n;
	}
}

void
outdir_free(struct outdir *d)
{
	set_free(&d->names);
}
