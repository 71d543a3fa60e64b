/* SPDX-License-Identifier: MIT */
/*
 * hostile_csv DIR - tables with hostile text in their cells, as files of
 * several encodings and delimiters, and DIR/want.txt: the cells, each ended
 * by a NUL.
 */
#include <stdio.h>
#include <stdlib.h>

#include "hostile.h"
#include "sample_model.h"
#include "write/csv.h"

static const struct {
	const char	*name, *encoding;
	char		 delimiter;
	bool		 guard;
} files[] = {
	{ "plain.csv", NULL, ',', false },
	{ "guarded.csv", "utf-8-bom", ',', true },
	{ "tabs.csv", "utf-16le", '\t', true },
};

struct job {
	struct sample		 s;
	struct circ_csv_options	 o;
	struct circ_deadline	 d[HOSTILE_COUNT];
	char			 text[HOSTILE_COUNT][512];
	struct out		 out;
};

static void
write_one(struct ctx *ctx, void *arg)
{
	struct job	*j = arg;

	write_csv_head(ctx, &j->o, &j->out);
	write_csv(ctx, &j->s.m, &j->o, &j->out);
}

static int
save(const char *dir, const char *name, const char *s, size_t n)
{
	char	 path[2048];
	FILE	*f;

	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if ((f = fopen(path, "wb")) == NULL)
		return 1;
	fwrite(s, 1, n, f);
	return fclose(f) != 0;
}

int
main(int argc, char **argv)
{
	static struct job	 j;
	struct ctx		 ctx;
	char			 want[512], *all = calloc(HOSTILE_COUNT, 512);
	size_t			 n = 0;
	int			 bad = 0;

	if (argc != 2 || all == NULL)
		return 2;
	sample_make(&j.s);
	for (size_t i = 0; i < HOSTILE_COUNT; i++) {
		hostile(i, j.text[i]);
		hostile_clean(j.text[i], NULL, want);
		j.d[i] = j.s.deadline;
		j.d[i].text = sample_value(j.text[i]);
		n += (size_t)sprintf(all + n, "%s", want) + 1;
	}
	bad |= save(argv[1], "want.txt", all, n);
	free(all);
	j.s.m.c.deadlines = j.d;
	j.s.m.c.ndeadlines = HOSTILE_COUNT;
	for (size_t i = 0; i < NELEM(files); i++) {
		j.o = (struct circ_csv_options)CIRC_CSV_OPTIONS_INIT;
		j.o.table = CIRC_TABLE_DEADLINES;
		j.o.columns = "date,text,reference";
		j.o.encoding = files[i].encoding;
		j.o.delimiter = files[i].delimiter;
		j.o.guard = files[i].guard;
		memset(&j.out, 0, sizeof(j.out));
		ctx_init(&ctx, NULL);
		bad |= ctx_try(&ctx, write_one, &j) != CIRC_OK;
		ctx_free(&ctx);
		bad |= save(argv[1], files[i].name, j.out.s, j.out.n);
		free(j.out.s);
	}
	return bad;
}
