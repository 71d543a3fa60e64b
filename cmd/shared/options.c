/* SPDX-License-Identifier: MIT */
/* The command line: options that every tool has, and a tool's own. */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

static const struct tool_option common[] = {
	{ "output", 'o', "FILE", "write to FILE, which is old or complete" },
	{ "recursive", 'r', NULL, "read the documents below directories" },
	{ "jobs", 'j', "N", "use N worker processes" },
	{ "files0-from", 0, "FILE", "read NUL-separated file names from FILE" },
	{ "errors", 0, "message|record",
	    "what an unreadable input leaves in the output" },
	{ "timeout", 0, "SECONDS", "give up a file after this time" },
	{ "from", 0, "FORMAT", "take the input for FORMAT" },
	{ "input-encoding", 0, "NAME", "of plain text and HTML input" },
	{ "encoding", 0, "NAME", "the same" },
	{ "language", 'l', "CODE", "language of the documents" },
	{ "max-input", 0, "BYTES", "limit of a file (192 MiB)" },
	{ "max-part", 0, "BYTES", "limit of one part, inflated (64 MiB)" },
	{ "max-package", 0, "BYTES", "limit of all parts read (128 MiB)" },
	{ "max-entries", 0, "N", "limit of a container's entries (10000)" },
	{ "max-depth", 0, "N", "limit of nested elements (256)" },
	{ "max-names", 0, "N", "limit of a part's distinct names (20000)" },
	{ "max-tag", 0, "BYTES", "limit of one tag or comment (256 KiB)" },
	{ "max-attributes", 0, "N", "limit of a tag's attributes (256)" },
	{ "max-blocks", 0, "N", "limit of a document's blocks (200000)" },
	{ "max-text", 0, "BYTES", "limit of a document's text (16 MiB)" },
	{ "max-paragraph", 0, "BYTES", "limit of one paragraph (256 KiB)" },
	{ "max-mentions", 0, "N", "limit of dates, times, names (100000)" },
	{ "max-events", 0, "N", "limit of meetings (1000)" },
	{ "max-findings", 0, "N", "limit of circlint's findings (10000)" },
	{ "max-memory", 0, "BYTES",
	    "limit of memory for a document (160 MiB)" },
	{ "max-work", 0, "N", "limit of steps of weighing (100000000)" },
	{ "help", 'h', NULL, "show this help" },
	{ "version", 'V', NULL, "show the version" },
	{ NULL, 0, NULL, NULL }
};

#define MAX_OPTIONS 96
#define FIRST_KEY 256

static bool
among(const struct tool_option *o, const char *name)
{
	for (; o->name != NULL; o++)
		if (strcmp(o->name, name) == 0)
			return true;
	return false;
}

/* Without those that are also among own, which go before. */
static void
help_table(const struct tool_option *o, const struct tool_option *own)
{
	for (; o->name != NULL; o++) {
		char	 left[64];

		if (own != NULL && among(own, o->name))
			continue;
		snprintf(left, sizeof(left), "%c%c%s--%s%s%s",
		    o->letter ? '-' : ' ', o->letter ? o->letter : ' ',
		    o->letter ? ", " : "  ", o->name, o->arg ? "=" : "",
		    o->arg ? o->arg : "");
		printf("  %-34s %s\n", left, o->help);
	}
}

static void
help(const struct tool *t)
{
	printf("Usage: %s [OPTION]... [FILE]...\n%s\n"
	    "With no FILE, or when FILE is -, read standard input.\n\n",
	    t->name, t->purpose);
	help_table(t->options, NULL);
	putchar('\n');
	help_table(common, t->options);
	printf("\nExit status: 0 done, 1 the answer is no, 2 trouble.\n"
	    "See %s(1).\n", t->name);
}

/* A whole number with an optional K, M or G; 0 if it is none. */
static uint64_t
size_arg(const char *arg, uint64_t max)
{
	char			*end;
	unsigned long long	 n;
	unsigned		 shift = 0;

	errno = 0;
	if (*arg < '0' || *arg > '9')
		return 0;
	n = strtoull(arg, &end, 10);
	if (*end == 'K' || *end == 'k')
		shift = 10;
	else if (*end == 'M' || *end == 'm')
		shift = 20;
	else if (*end == 'G' || *end == 'g')
		shift = 30;
	if (errno != 0 || end[shift ? 1 : 0] != '\0' ||
	    n > UINT64_MAX >> shift || n << shift > max)
		return 0;
	return n << shift;
}

/* The limits of struct circ_options. */
static const char *
limit(struct circ_options *o, const char *name, const char *arg)
{
	static const struct { const char *name; size_t at; bool wide; } row[] = {
		{ "max-input", offsetof(struct circ_options, max_input), true },
		{ "max-part", offsetof(struct circ_options, max_part), true },
		{ "max-package", offsetof(struct circ_options, max_package),
		    true },
		{ "max-entries", offsetof(struct circ_options, max_entries),
		    false },
		{ "max-depth", offsetof(struct circ_options, max_depth),
		    false },
		{ "max-names", offsetof(struct circ_options, max_names),
		    false },
		{ "max-tag", offsetof(struct circ_options, max_tag), false },
		{ "max-attributes", offsetof(struct circ_options,
		    max_attributes), false },
		{ "max-blocks", offsetof(struct circ_options, max_blocks),
		    false },
		{ "max-text", offsetof(struct circ_options, max_text), false },
		{ "max-paragraph", offsetof(struct circ_options,
		    max_paragraph), false },
		{ "max-mentions", offsetof(struct circ_options, max_mentions),
		    false },
		{ "max-events", offsetof(struct circ_options, max_events),
		    false },
		{ "max-findings", offsetof(struct circ_options, max_findings),
		    false },
		{ "max-memory", offsetof(struct circ_options, max_memory),
		    true },
		{ "max-work", offsetof(struct circ_options, max_work), true },
	};

	for (size_t i = 0; i < sizeof(row) / sizeof(*row); i++) {
		uint64_t	 n;
		uint32_t	 n32;

		if (strcmp(row[i].name, name) != 0)
			continue;
		n = size_arg(arg, row[i].wide ? UINT64_MAX : UINT32_MAX);
		if (n == 0)
			return "is no positive number";
		n32 = (uint32_t)n;
		if (row[i].wide)
			memcpy((char *)o + row[i].at, &n, sizeof(n));
		else
			memcpy((char *)o + row[i].at, &n32, sizeof(n32));
		return NULL;
	}
	return "is not known";
}

static const char *
set_common(struct tool *t, const char *name, const char *arg)
{
	char	*end;

	if (strcmp(name, "output") == 0)
		t->output = arg;
	else if (strcmp(name, "recursive") == 0)
		t->recursive = true;
	else if (strcmp(name, "files0-from") == 0)
		t->files0_from = arg;
	else if (strcmp(name, "from") == 0)
		t->read.from = arg;
	else if (strcmp(name, "encoding") == 0 ||
	    strcmp(name, "input-encoding") == 0)
		t->read.encoding = arg;
	else if (strcmp(name, "language") == 0)
		t->read.language = arg;
	else if (strcmp(name, "jobs") == 0) {
		t->jobs = (unsigned)size_arg(arg, 1024);
		if (t->jobs == 0)
			return "is no number from 1 to 1024";
	} else if (strcmp(name, "timeout") == 0) {
		t->timeout = strtod(arg, &end);
		if (end == arg || *end != '\0' || !(t->timeout > 0) ||
		    t->timeout > 1e6)
			return "is no number of seconds";
	} else if (strcmp(name, "errors") == 0) {
		t->error_records = strcmp(arg, "record") == 0;
		if (!t->error_records && strcmp(arg, "message") != 0)
			return "is neither message nor record";
	} else
		return limit(&t->read, name, arg);
	return NULL;
}

struct table {
	struct option	 longs[MAX_OPTIONS + 1];
	char		 shorts[2 * MAX_OPTIONS + 2];
	const struct tool_option *row[MAX_OPTIONS];
	size_t		 n;
	size_t		 own;		/* rows before the common ones */
};

static void
add_rows(struct table *x, const struct tool_option *o)
{
	char	*s = x->shorts + strlen(x->shorts);

	for (; o->name != NULL && x->n < MAX_OPTIONS; o++, x->n++) {
		x->row[x->n] = o;
		x->longs[x->n] = (struct option){ o->name,
		    o->arg ? required_argument : no_argument, NULL,
		    FIRST_KEY + (int)x->n };
		if (o->letter) {
			*s++ = o->letter;
			if (o->arg)
				*s++ = ':';
		}
	}
	*s = '\0';
}

static const struct tool_option *
chosen(const struct table *x, int key, bool *own)
{
	for (size_t i = 0; i < x->n; i++)
		if (key == FIRST_KEY + (int)i ||
		    (key < FIRST_KEY && key == x->row[i]->letter)) {
			*own = i < x->own;
			return x->row[i];
		}
	return NULL;
}

/* getopt names the program by argv[0]; messages name the tool. */
static int
bad(struct tool *t, const char *what, const char *why)
{
	tool_say(t, NULL, "%s %s; see %s --help", what, why, t->name);
	return STATUS_TROUBLE;
}

/* The status after --help or --version. */
static int
printed(struct tool *t)
{
	if (fflush(stdout) == 0)
		return STATUS_DONE;
	tool_say(t, NULL, "cannot write: %s", strerror(errno));
	return STATUS_TROUBLE;
}

const char *
tool_epoch(int64_t *seconds)
{
	const char	*epoch = getenv("SOURCE_DATE_EPOCH");
	char		*end;
	long long	 n;

	*seconds = -1;
	if (epoch == NULL || *epoch == '\0')
		return NULL;
	errno = 0;
	n = strtoll(epoch, &end, 10);
	if (*epoch < '0' || *epoch > '9' || *end != '\0' || errno != 0 ||
	    n > 253402300799)		/* the end of year 9999 */
		return "SOURCE_DATE_EPOCH is no number of seconds";
	*seconds = n;
	return NULL;
}

/* What only all options together tell; or NULL. */
static const char *
unfit(struct tool *t)
{
	static char	 message[256];
	const char	*wrong;

	if (t->error_records && t->no_records != NULL)
		return t->no_records;
	if (t->ready != NULL && (wrong = t->ready(t->state, t)) != NULL)
		return wrong;
	return circ_options_check(&t->read, message) == CIRC_OK ? NULL :
	    message;
}

int
tool_options(struct tool *t, int argc, char **argv)
{
	struct table	 x = { 0 };
	const char	*wrong;
	int		 key;

	add_rows(&x, t->options);
	x.own = x.n;
	add_rows(&x, common);
	t->jobs = t->jobs == 0 ? 1 : t->jobs;
	argv[0] = (char *)(uintptr_t)t->name;
	while ((key = getopt_long(argc, argv, x.shorts, x.longs, NULL)) != -1) {
		bool	 own = false;
		const struct tool_option *o = chosen(&x, key, &own);
		struct bytes what = { 0 };

		if (o == NULL) {
			fprintf(stderr, "%s: see %s --help\n", t->name,
			    t->name);
			return STATUS_TROUBLE;
		}
		if (!own && strcmp(o->name, "help") == 0) {
			help(t);
			return printed(t);
		}
		if (!own && strcmp(o->name, "version") == 0) {
			printf("%s %s\n", t->name, CIRC_VERSION);
			return printed(t);
		}
		wrong = own ? t->option(t->state, o->name, optarg) :
		    set_common(t, o->name, optarg);
		if (wrong == NULL)
			continue;
		bytes_printf(&what, "--%s%s%s", o->name, optarg ? "=" : "",
		    optarg ? optarg : "");
		key = bad(t, what.s, wrong);
		bytes_free(&what);
		return key;
	}
	if ((wrong = unfit(t)) != NULL) {
		tool_say(t, NULL, "%s; see %s --help", wrong, t->name);
		return STATUS_TROUBLE;
	}
	return -1;
}
