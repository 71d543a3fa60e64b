/* SPDX-License-Identifier: MIT */
/*
 * Fuzz target: WordprocessingML in its parts.  The input is the parts, one
 * after the other, each behind a line "=== NAME"; they are put into a
 * container whose checksums are right, which mutated bytes would not be.
 */
#include "fuzz/fuzz.h"

#define MAXPARTS 24
#define MARK "\n=== "

struct part {
	const char	*name, *s;
	size_t		 nname, n;
	uint32_t	 crc, at;
};

struct zip {
	uint8_t		*s;
	size_t		 n;
};

static uint32_t
crc32_of(const char *s, size_t n)
{
	uint32_t	 c = 0xFFFFFFFFu;

	for (size_t i = 0; i < n; i++) {
		c ^= (unsigned char)s[i];
		for (int k = 0; k < 8; k++)
			c = c >> 1 ^ (c & 1 ? 0xEDB88320u : 0);
	}
	return ~c;
}

static void
put(struct zip *z, uint32_t v, int bytes)
{
	for (; bytes-- > 0; v >>= 8)
		z->s[z->n++] = (uint8_t)v;
}

static void
put_bytes(struct zip *z, const char *s, size_t n)
{
	memcpy(z->s + z->n, s, n);
	z->n += n;
}

/* What a local header and an entry of the directory have in common. */
static void
put_entry(struct zip *z, const struct part *p)
{
	put(z, 20, 2);
	put(z, 0, 2);			/* flags */
	put(z, 0, 2);			/* stored */
	put(z, 0x5A210000, 4);		/* 1 January 2025 */
	put(z, p->crc, 4);
	put(z, (uint32_t)p->n, 4);
	put(z, (uint32_t)p->n, 4);
	put(z, (uint32_t)p->nname, 2);
	put(z, 0, 2);			/* extra */
}

static void
pack(struct zip *z, struct part *v, size_t n)
{
	size_t	 directory, size;

	for (size_t i = 0; i < n; i++) {
		v[i].at = (uint32_t)z->n;
		v[i].crc = crc32_of(v[i].s, v[i].n);
		put(z, 0x04034B50, 4);
		put_entry(z, &v[i]);
		put_bytes(z, v[i].name, v[i].nname);
		put_bytes(z, v[i].s, v[i].n);
	}
	directory = z->n;
	for (size_t i = 0; i < n; i++) {
		put(z, 0x02014B50, 4);
		put(z, 20, 2);
		put_entry(z, &v[i]);
		put(z, 0, 2);		/* comment */
		put(z, 0, 2);		/* disk */
		put(z, 0, 2);
		put(z, 0, 4);		/* attributes */
		put(z, v[i].at, 4);
		put_bytes(z, v[i].name, v[i].nname);
	}
	size = z->n - directory;
	put(z, 0x06054B50, 4);
	put(z, 0, 4);
	put(z, (uint32_t)n, 2);
	put(z, (uint32_t)n, 2);
	put(z, (uint32_t)size, 4);
	put(z, (uint32_t)directory, 4);
	put(z, 0, 2);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	const char	*s = (const char *)data, *end = s + n, *next, *line;
	struct part	 v[MAXPARTS];
	size_t		 parts = 0;
	struct zip	 z = { malloc(n + 4096 + MAXPARTS * 512), 0 };

	s = n > 0 ? memmem(s, n, MARK, strlen(MARK)) : NULL;
	for (; s != NULL && parts < MAXPARTS; s = next) {
		struct part *p = &v[parts];

		p->name = s + strlen(MARK);
		next = memmem(p->name, (size_t)(end - p->name), MARK,
		    strlen(MARK));
		line = memchr(p->name, '\n', (size_t)(end - p->name));
		if (line == NULL || line - p->name > 100 ||
		    (next != NULL && line > next))
			continue;
		p->nname = (size_t)(line - p->name);
		p->s = line + 1;
		if (next != NULL && next < p->s)
			p->s = next;
		p->n = (size_t)((next != NULL ? next : end) - p->s);
		parts++;
	}
	pack(&z, v, parts);
	fuzz_read(z.s, z.n, "docx");
	free(z.s);
	return 0;
}
