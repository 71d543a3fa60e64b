/* SPDX-License-Identifier: MIT */
/* Containers in memory, by libzip, behind our own look at the directory. */
#include <stdlib.h>
#include <zip.h>

#include "base/zip.h"

#define PIECE (32u * 1024)
#define EOCD_SIZE 22u
#define COMMENT_MAX 65535u
#define LOCATOR_SIZE 20u
#define EOCD64_SIZE 56u
#define CENTRAL_SIZE 46u

struct pack_entry {
	const char	*name;
	size_t		 n;
	uint32_t	 hash;
};

struct pack_buffer {
	struct pack_buffer *next;
	char		 bytes[PIECE];
};

/* -------------------------------------------------- the directory, by eye */

static uint32_t
le(const char *s, size_t n)
{
	uint32_t v = 0;

	while (n-- > 0)
		v = v << 8 | (unsigned char)s[n];
	return v;
}

static uint64_t
le64(const char *s)
{
	return (uint64_t)le(s + 4, 4) << 32 | le(s, 4);
}

/*
 * libzip reads the whole directory before anyone can say stop, so entries
 * are counted here first: what the end record says, and what is there.
 */
static void
check_directory(struct ctx *ctx, const char *s, size_t n)
{
	size_t		 at, least, seen = 0;
	uint64_t	 count, start, size;

	least = n > EOCD_SIZE + COMMENT_MAX ? n - EOCD_SIZE - COMMENT_MAX : 0;
	for (at = n >= EOCD_SIZE ? n - EOCD_SIZE : 0; ; at--) {
		if (n >= EOCD_SIZE && memcmp(s + at, "PK\5\6", 4) == 0)
			break;
		if (at <= least)
			ctx_raise(ctx, CIRC_EDAMAGED, "not a whole zip "
			    "container: truncated at %zu bytes", n);
	}
	count = le(s + at + 10, 2);
	size = le(s + at + 12, 4);
	start = le(s + at + 16, 4);
	if ((count == 0xffff || start == 0xffffffff || size == 0xffffffff) &&
	    at >= LOCATOR_SIZE &&
	    memcmp(s + at - LOCATOR_SIZE, "PK\6\7", 4) == 0) {
		uint64_t end64 = le64(s + at - LOCATOR_SIZE + 8);

		if (end64 < n && n - end64 >= EOCD64_SIZE &&
		    memcmp(s + end64, "PK\6\6", 4) == 0) {
			count = le64(s + end64 + 32);
			size = le64(s + end64 + 40);
			start = le64(s + end64 + 48);
		}
	}
	if (start <= at && size <= at - start)
		while (size >= CENTRAL_SIZE &&
		    memcmp(s + start, "PK\1\2", 4) == 0) {
			uint64_t len = CENTRAL_SIZE + le(s + start + 28, 2) +
			    le(s + start + 30, 2) + le(s + start + 32, 2);

			seen++;
			if (len > size)
				break;
			start += len;
			size -= len;
		}
	if (count > ctx->opt.max_entries || seen > ctx->opt.max_entries)
		ctx_raise(ctx, CIRC_ELIMIT, "the container has more entries "
		    "than max-entries (%lu)",
		    (unsigned long)ctx->opt.max_entries);
}

/* ---------------------------------------------------------------- entries */

static int
fold(int c)
{
	return c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

static uint32_t
hash_name(const char *s, size_t n)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (uint32_t)fold((unsigned char)s[i])) * 16777619u;
	return h;
}

static void
out_of_memory(struct ctx *ctx)
{
	ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
}

static _Noreturn void
raise_zip(struct ctx *ctx, zip_error_t *e, const char *what)
{
	int	 code = zip_error_code_zip(e);

	if (code == ZIP_ER_MEMORY)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
		ctx_raise(ctx, CIRC_EENCRYPTED,
		    "%s is password-protected", what);
	ctx_raise(ctx, CIRC_EDAMAGED, "%s is damaged: %s", what,
	    zip_error_strerror(e));
}

static void
open_zip(struct ctx *ctx, void *arg)
{
	struct pack	*p = ((void **)arg)[0];
	const char	*s = ((void **)arg)[1];
	size_t		 n = *(size_t *)((void **)arg)[2];
	zip_error_t	*e = ((void **)arg)[3];
	zip_source_t	*src;

	src = zip_source_buffer_create(s, n, 0, e);
	if (src == NULL)
		raise_zip(ctx, e, "the container");
	p->zip = zip_open_from_source(src, ZIP_RDONLY, e);
	if (p->zip == NULL) {
		zip_source_free(src);
		raise_zip(ctx, e, "the container");
	}
}

void
pack_open(struct ctx *ctx, struct pack *p, const char *s, size_t n)
{
	zip_error_t	 e;
	void		*arg[] = { p, (void *)(uintptr_t)s, &n, &e };
	zip_int64_t	 count;
	const char	*name;
	enum circ_code	 code;
	char		*copy;

	check_directory(ctx, s, n);
	zip_error_init(&e);
	code = ctx_try(ctx, open_zip, arg);
	zip_error_fini(&e);
	if (code != CIRC_OK)
		ctx_reraise(ctx);
	count = zip_get_num_entries(p->zip, 0);
	if (count < 0 || (uint64_t)count > ctx->opt.max_entries)
		ctx_raise(ctx, CIRC_ELIMIT, "the container has more entries "
		    "than max-entries (%lu)",
		    (unsigned long)ctx->opt.max_entries);
	p->entries = arena_array(ctx, (size_t)count, sizeof(*p->entries));
	for (zip_int64_t i = 0; i < count; i++) {
		struct pack_entry *entry = &p->entries[p->n++];

		name = zip_get_name(p->zip, (zip_uint64_t)i, ZIP_FL_ENC_RAW);
		if (name == NULL)
			name = "";
		while (*name == '/' || *name == '\\')
			name++;
		entry->n = strlen(name);
		entry->name = copy = arena_copy(ctx, name, entry->n);
		for (; *copy != '\0'; copy++)
			if (*copy == '\\')
				*copy = '/';
		entry->hash = hash_name(entry->name, entry->n);
	}
}

void
pack_close(struct pack *p)
{
	struct pack_buffer *b, *next;

	if (p->zip != NULL)
		zip_discard(p->zip);
	p->zip = NULL;
	for (b = p->buffers; b != NULL; b = next) {
		next = b->next;
		free(b);
	}
	p->buffers = NULL;
}

long
pack_find(const struct pack *p, struct circ_str name)
{
	uint32_t hash;

	while (name.n > 0 && (*name.s == '/' || *name.s == '\\')) {
		name.s++;
		name.n--;
	}
	hash = hash_name(name.s, name.n);
	for (size_t i = 0; i < p->n; i++) {
		const struct pack_entry *e = &p->entries[i];
		size_t	 k = 0;

		if (e->hash != hash || e->n != name.n)
			continue;
		while (k < name.n && fold((unsigned char)e->name[k]) ==
		    fold((unsigned char)name.s[k]))
			k++;
		if (k == name.n)
			return (long)i;
	}
	return -1;
}

const char *
pack_name(const struct pack *p, size_t i)
{
	return p->entries[i].name;
}

/* ---------------------------------------------------------------- reading */

/* An entry that is being read. */
struct stream {
	struct pack	*pack;
	size_t		 i;
	const char	*what;
	zip_file_t	*file;
	struct pack_buffer *buffer;
	uint64_t	 n;
	const struct xml_handler *handler;
	void		*arg;
	struct buf	 whole;
};

static size_t
pull(struct ctx *ctx, void *from, const char **s)
{
	struct stream	*st = from;
	zip_int64_t	 got;

	got = zip_fread(st->file, st->buffer->bytes, PIECE);
	if (got < 0)
		raise_zip(ctx, zip_file_get_error(st->file), st->what);
	st->n += (uint64_t)got;
	st->pack->total += (uint64_t)got;
	if (st->n > ctx->opt.max_part)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "%s is larger than max-part (%llu bytes)", st->what,
		    (unsigned long long)ctx->opt.max_part);
	if (st->pack->total > ctx->opt.max_package)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "the parts are larger than max-package (%llu bytes)",
		    (unsigned long long)ctx->opt.max_package);
	*s = st->buffer->bytes;
	return (size_t)got;
}

static void
read_stream(struct ctx *ctx, void *arg)
{
	struct stream	*st = arg;
	const char	*s;
	size_t		 n;

	st->file = zip_fopen_index(st->pack->zip, st->i, 0);
	if (st->file == NULL)
		raise_zip(ctx, zip_get_error(st->pack->zip), st->what);
	if (st->pack->buffers != NULL) {
		st->buffer = st->pack->buffers;
		st->pack->buffers = st->buffer->next;
	} else if ((st->buffer = malloc(sizeof(*st->buffer))) == NULL) {
		out_of_memory(ctx);
	}
	if (st->handler != NULL) {
		xml_parse(ctx, st->handler, st->arg, pull, st, st->what);
		return;
	}
	while ((n = pull(ctx, st, &s)) > 0)
		buf_add(ctx, &st->whole, s, n);
}

static void
run_stream(struct ctx *ctx, struct stream *st)
{
	enum circ_code	 code;

	st->what = st->pack->entries[st->i].name;
	code = ctx_try(ctx, read_stream, st);
	if (st->file != NULL)
		zip_fclose(st->file);
	if (st->buffer != NULL) {
		st->buffer->next = st->pack->buffers;
		st->pack->buffers = st->buffer;
	}
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}

void
pack_parse(struct ctx *ctx, struct pack *p, size_t i,
    const struct xml_handler *handler, void *arg)
{
	struct stream	 st = { .pack = p, .i = i, .handler = handler,
	    .arg = arg };

	run_stream(ctx, &st);
}

struct circ_str
pack_read(struct ctx *ctx, struct pack *p, size_t i)
{
	struct stream	 st = { .pack = p, .i = i };

	buf_add(ctx, &st.whole, "", 0);
	run_stream(ctx, &st);
	return buf_str(&st.whole);
}
