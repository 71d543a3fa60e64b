/* SPDX-License-Identifier: MIT */
/*
 * Which documents a tool works on: its arguments, a NUL-separated list
 * (--files0-from), and with -r what lies below directories: files whose
 * name ends like a document's, in byte order, without hidden ones and the
 * lock files that word processors leave.
 */
#include <sys/stat.h>

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "shared/tool.h"

static const char *const suffixes[] = { ".docx", ".docm", ".dotx", ".dotm",
    ".odt", ".ott", ".fodt", ".xml", ".html", ".htm", ".xhtml", ".md",
    ".txt", ".akn" };

struct list {
	char	**v;
	size_t	 n, a;
};

static void
push(struct list *l, const char *s)
{
	if (l->n == l->a) {
		l->a = l->a == 0 ? 64 : l->a * 2;
		if ((l->v = realloc(l->v, l->a * sizeof(*l->v))) == NULL)
			tool_no_memory();
	}
	if ((l->v[l->n++] = strdup(s)) == NULL)
		tool_no_memory();
}

static bool
document_name(const char *name)
{
	size_t	 n = strlen(name), k;

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(*suffixes); i++) {
		k = strlen(suffixes[i]);
		if (n > k && strcasecmp(name + n - k, suffixes[i]) == 0)
			return true;
	}
	return false;
}

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

#define MAX_DEPTH 64	/* of directories; stops at loops of links too */

static int
walk(struct tool *t, struct list *out, const char *dir, int depth)
{
	struct list	 names = { 0 };
	struct dirent	*e;
	struct stat	 st;
	DIR		*d;
	int		 status = STATUS_DONE;

	if (depth > MAX_DEPTH || (d = opendir(dir)) == NULL) {
		tool_say(t, dir, "%s", depth > MAX_DEPTH ?
		    "directories nest too deeply" : strerror(errno));
		return STATUS_TROUBLE;
	}
	while ((e = readdir(d)) != NULL)
		if (e->d_name[0] != '.' && e->d_name[0] != '~')
			push(&names, e->d_name);
	closedir(d);
	if (names.n > 0)
		qsort(names.v, names.n, sizeof(*names.v), by_bytes);
	for (size_t i = 0; i < names.n; i++) {
		struct bytes	 path = { 0 };
		size_t		 n = strlen(dir);

		bytes_printf(&path, "%s%s%s", dir,
		    n > 0 && dir[n - 1] == '/' ? "" : "/", names.v[i]);
		if (lstat(path.s, &st) == 0 && S_ISDIR(st.st_mode)) {
			if (walk(t, out, path.s, depth + 1) != STATUS_DONE)
				status = STATUS_TROUBLE;
		} else if (document_name(names.v[i]) &&
		    stat(path.s, &st) == 0 && S_ISREG(st.st_mode))
			push(out, path.s);
		bytes_free(&path);
		free(names.v[i]);
	}
	free(names.v);
	return status;
}

static int
add(struct tool *t, struct list *out, const char *path)
{
	struct stat	 st;

	if (t->recursive && strcmp(path, "-") != 0 && stat(path, &st) == 0 &&
	    S_ISDIR(st.st_mode))
		return walk(t, out, path, 0);
	push(out, path);
	return STATUS_DONE;
}

static int
from_list(struct tool *t, struct list *out)
{
	bool	 std = strcmp(t->files0_from, "-") == 0;
	FILE	*f = std ? stdin : fopen(t->files0_from, "r");
	char	*name = NULL;
	size_t	 a = 0;
	int	 status = STATUS_DONE;

	if (f == NULL) {
		tool_say(t, t->files0_from, "%s", strerror(errno));
		return STATUS_TROUBLE;
	}
	while (getdelim(&name, &a, '\0', f) > 0)
		if (*name != '\0' && add(t, out, name) != STATUS_DONE)
			status = STATUS_TROUBLE;
	if (ferror(f)) {
		tool_say(t, t->files0_from, "%s", strerror(errno));
		status = STATUS_TROUBLE;
	}
	free(name);
	if (!std)
		fclose(f);
	return status;
}

int
tool_inputs(struct tool *t, int argc, char **argv)
{
	struct list	 l = { 0 };
	int		 status = STATUS_DONE;

	for (int i = 0; i < argc; i++)
		if (add(t, &l, argv[i]) != STATUS_DONE)
			status = STATUS_TROUBLE;
	if (t->files0_from != NULL && from_list(t, &l) != STATUS_DONE)
		status = STATUS_TROUBLE;
	if (argc == 0 && t->files0_from == NULL)
		push(&l, "-");
	t->inputs = l.v;
	t->ninputs = l.n;
	return status;
}
