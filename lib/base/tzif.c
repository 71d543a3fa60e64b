/* SPDX-License-Identifier: MIT */
/*
 * TZif files (RFC 9636).  A file is a header and data with 32-bit times,
 * then, from version 2 on, the same with 64-bit times and a footer; only the
 * better half is read.  Files come from a directory that the environment may
 * name, so nothing in them is believed: every count is held against the
 * size, every index against its count, and a file with leap seconds (whose
 * clock is not UTC) is no zone.
 */
#include <sys/stat.h>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/tzif.h"

#define HEADER 44
#define FILE_MAX (1u << 20)
#define OFFSET_MAX (26 * 3600)

static const char *const zone_dirs[] = { "/usr/share/zoneinfo",
    "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo" };

bool
tzif_name_ok(const char *name)
{
	static const char *const no[] = { "posix/", "right/" };
	size_t	 n = strlen(name), part = 0;

	if (n == 0 || n > 64)
		return false;
	for (size_t i = 0; i < NELEM(no); i++)
		if (strncmp(name, no[i], strlen(no[i])) == 0)
			return false;
	/* parts of letters, digits, _ + - that begin with a letter */
	for (size_t i = 0; i < n; i++) {
		char	 c = name[i];
		bool	 alpha = (c >= 'A' && c <= 'Z') ||
			     (c >= 'a' && c <= 'z');

		if (c == '/' && part == 0)
			return false;
		if (c == '/') {
			part = 0;
			continue;
		}
		if (!alpha && (part == 0 || ((c < '0' || c > '9') &&
		    c != '_' && c != '+' && c != '-')))
			return false;
		part++;
	}
	return part > 0;
}

static uint32_t
be32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | p[3];
}

static int64_t
be64(const unsigned char *p)
{
	return (int64_t)((uint64_t)be32(p) << 32 | be32(p + 4));
}

/* The counts of a header, and the bytes of data that follow it. */
struct part {
	size_t	 isut, isstd, leap, time, type, chars, size;
};

static bool
header(const unsigned char *p, size_t n, size_t width, struct part *h)
{
	if (n < HEADER || memcmp(p, "TZif", 4) != 0)
		return false;
	h->isut = be32(p + 20);
	h->isstd = be32(p + 24);
	h->leap = be32(p + 28);
	h->time = be32(p + 32);
	h->type = be32(p + 36);
	h->chars = be32(p + 40);
	if (h->isut > FILE_MAX || h->isstd > FILE_MAX || h->leap > FILE_MAX ||
	    h->time > FILE_MAX || h->type > 256 || h->chars > FILE_MAX)
		return false;
	h->size = h->time * (width + 1) + h->type * 6 + h->chars +
	    h->leap * (width + 4) + h->isstd + h->isut;
	return h->size <= n - HEADER;
}

static bool
types(struct ctx *ctx, struct tzif *z, const unsigned char *p,
    const struct part *h)
{
	struct tz_type	*v = arena_array(ctx, h->type, sizeof(*v));
	const char	*chars;

	if (h->type == 0 || h->chars == 0 || p[h->type * 6 + h->chars - 1])
		return false;
	chars = arena_copy(ctx, (const char *)p + h->type * 6, h->chars);
	for (size_t i = 0; i < h->type; i++, p += 6) {
		v[i].offset = (int32_t)be32(p);
		v[i].dst = p[4] != 0;
		if (v[i].offset > OFFSET_MAX || v[i].offset < -OFFSET_MAX ||
		    p[5] >= h->chars)
			return false;
		v[i].name = chars + p[5];
	}
	z->types = v;
	z->ntypes = h->type;
	return true;
}

static bool
transitions(struct ctx *ctx, struct tzif *z, const unsigned char *p,
    const struct part *h, size_t width)
{
	int64_t		*at = arena_array(ctx, h->time, sizeof(*at));
	const unsigned char *kind = p + h->time * width;

	for (size_t i = 0; i < h->time; i++, p += width) {
		at[i] = width == 8 ? be64(p) : (int32_t)be32(p);
		if ((i > 0 && at[i] <= at[i - 1]) || kind[i] >= h->type)
			return false;
	}
	z->at = at;
	z->kind = (uint8_t *)arena_copy(ctx, (const char *)kind, h->time);
	z->n = h->time;
	return true;
}

static bool
footer(struct tzif *z, const unsigned char *p, size_t n)
{
	char	 text[128];
	size_t	 len = 0;

	if (n < 2 || *p != '\n')
		return false;
	while (len + 1 < n && p[len + 1] != '\n')
		len++;
	if (len + 1 == n || len >= sizeof(text))
		return false;
	memcpy(text, p + 1, len);
	text[len] = '\0';
	return len == 0 || (strlen(text) == len &&
	    tz_footer_parse(&z->footer, text));
}

const struct tzif *
tzif_parse(struct ctx *ctx, const char *name, const void *bytes, size_t n)
{
	const unsigned char *p = bytes;
	struct tzif	*z = arena_new(ctx, struct tzif);
	struct part	 h;
	size_t		 width = 4;

	z->name = arena_copy(ctx, name, strlen(name));
	if (!header(p, n, width, &h))
		return NULL;
	if (p[4] >= '2') {
		p += HEADER + h.size;
		n -= HEADER + h.size;
		width = 8;
		if (!header(p, n, width, &h))
			return NULL;
	}
	if (h.leap > 0 || !transitions(ctx, z, p + HEADER, &h, width) ||
	    !types(ctx, z, p + HEADER + h.time * (width + 1), &h))
		return NULL;
	p += HEADER + h.size;
	n -= HEADER + h.size;
	return width == 4 || footer(z, p, n) ? z : NULL;
}

/*
 * A zone's file in one directory, if it is an ordinary one of sane size.
 * Room is made before the file is open: only then can nothing be left over.
 */
static const struct tzif *
open_in(struct ctx *ctx, const char *dir, const char *name)
{
	const char	*path = arena_printf(ctx, "%s/%s", dir, name);
	struct stat	 st;
	char		*bytes;
	ssize_t		 got;
	size_t		 n = 0, size;
	int		 fd;

	if (stat(path, &st) == -1 || !S_ISREG(st.st_mode) ||
	    st.st_size < HEADER || st.st_size > (off_t)FILE_MAX)
		return NULL;
	size = (size_t)st.st_size;
	bytes = arena_alloc(ctx, size);
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (fd == -1)
		return NULL;
	while (n < size && (got = read(fd, bytes + n, size - n)) > 0)
		n += (size_t)got;
	close(fd);
	return tzif_parse(ctx, name, bytes, n);
}

const struct tzif *
tzif_open(struct ctx *ctx, const char *name)
{
	const char		*own = secure_getenv("TZDIR");
	const struct tzif	*z;

	if (!tzif_name_ok(name))
		return NULL;
	if (own != NULL && *own != '\0')
		return open_in(ctx, own, name);
	for (size_t i = 0; i < NELEM(zone_dirs); i++)
		if ((z = open_in(ctx, zone_dirs[i], name)) != NULL)
			return z;
	return NULL;
}

void
tzif_type(const struct tzif *z, int64_t utc, struct tz_type *t)
{
	size_t	 lo = 0, hi = z->n, mid;

	if (z->footer.present && (z->n == 0 || utc >= z->at[z->n - 1])) {
		tz_footer_type(&z->footer, utc, t);
		return;
	}
	while (lo < hi) {
		mid = lo + (hi - lo) / 2;
		if (z->at[mid] <= utc)
			lo = mid + 1;
		else
			hi = mid;
	}
	*t = z->types[lo == 0 ? 0 : z->kind[lo - 1]];
}

int32_t
tzif_offset(const struct tzif *z, int64_t utc)
{
	struct tz_type	 t;

	tzif_type(z, utc, &t);
	return t.offset;
}

int64_t
tzif_utc(const struct tzif *z, int64_t local)
{
	int32_t	 before = tzif_offset(z, local - 86400);
	int32_t	 after = tzif_offset(z, local + 86400);

	if (tzif_offset(z, local - before) == before)
		return local - before;
	if (tzif_offset(z, local - after) == after)
		return local - after;
	return local - before;
}

static int
year_of(int64_t utc)
{
	int	 y, m, d;

	cal_from_days((long)((utc - (utc < 0 ? 86399 : 0)) / 86400), &y, &m,
	    &d);
	return y;
}

size_t
tzif_onsets(struct ctx *ctx, const struct tzif *z, int64_t from, int64_t to,
    struct tz_onset **v)
{
	VEC(struct tz_onset) list = { 0 };
	struct tz_onset	 pair[2];
	int64_t		 past = z->n > 0 ? z->at[z->n - 1] : INT64_MIN;
	int32_t		 now = tzif_offset(z, from - 1);

	for (size_t i = 0; i < z->n; i++) {
		const struct tz_type *t = &z->types[z->kind[i]];

		if (z->at[i] < from || z->at[i] >= to || t->offset == now)
			continue;
		*vec_push(ctx, &list) = (struct tz_onset){ z->at[i], now,
		    t->offset, t->dst, t->name };
		now = t->offset;
	}
	for (int y = year_of(from) - 1; z->footer.dst &&
	    y <= year_of(to) + 1; y++) {
		tz_footer_year(&z->footer, y, pair);
		for (int i = 0; i < 2; i++) {
			if (pair[i].at <= past || pair[i].at < from ||
			    pair[i].at >= to || pair[i].to == now)
				continue;
			pair[i].from = now;
			*vec_push(ctx, &list) = pair[i];
			now = pair[i].to;
		}
	}
	*v = list.v;
	return list.n;
}
