/* SPDX-License-Identifier: MIT */
/* Hostile text through the JSON writer, read back by jansson: equal values. */
#include <jansson.h>
#include <stdlib.h>

#include "hostile.h"
#include "sample_model.h"
#include "tap.h"
#include "write/write.h"

struct run {
	struct sample	 s;
	unsigned	 flags;
	struct out	 out;
};

static void
run(struct ctx *ctx, void *arg)
{
	struct run	*r = arg;

	write_json(ctx, &r->s.m, r->flags, &r->out);
}

static bool
is(const json_t *o, const char *key, const char *want)
{
	const char	*s = json_string_value(json_object_get(o, key));

	return *want == '\0' ? s == NULL : s != NULL && strcmp(s, want) == 0;
}

static bool
right(const char *bytes, size_t n, const char *want)
{
	json_t	*o = json_loadb(bytes, n, JSON_REJECT_DUPLICATES, NULL), *e;
	bool	 good = o != NULL && bytes[n - 1] == '\n';

	/* one line, and no control of ASCII that acts */
	for (size_t i = 0; i + 1 < n; i++)
		good = good && (unsigned char)bytes[i] >= 0x20;
	e = json_array_get(json_object_get(o, "events"), 0);
	good = good && is(o, "subject", want) && is(o, "reference", want) &&
	    is(e, "title", want) && is(e, "location", want) &&
	    is(json_array_get(json_object_get(e, "agenda"), 0), "title",
	    want) && json_array_size(json_object_get(e, "agenda")) == 3;
	json_decref(o);
	return good;
}

int
main(void)
{
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		static struct run	 r;
		struct ctx		 ctx;
		char			 text[512];
		struct circ_value	 v;

		hostile(i, text);
		sample_make(&r.s);
		v = sample_value(text);
		r.s.m.c.subject = r.s.m.c.reference = r.s.event[0].title = v;
		r.s.event[0].location = r.s.row[0].title = v;
		memset(&r.out, 0, sizeof(r.out));
		ctx_init(&ctx, NULL);
		tap_ok(ctx_try(&ctx, run, &r) == CIRC_OK &&
		    right(r.out.s, r.out.n, text), "hostile text %zu", i);
		free(r.out.s);
		ctx_free(&ctx);
	}
	return tap_done();
}
