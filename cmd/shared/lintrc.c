/* SPDX-License-Identifier: MIT */
/* Reading .circlintrc. */
#include <sys/stat.h>

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "shared/lintrc.h"

void
lintrc_init(struct lintrc *c)
{
	memset(c, 0, sizeof(*c));
	memset(c->severity, CIRC_KEEP, sizeof(c->severity));
	c->opt.severity = c->severity;
}

void
lintrc_free(struct lintrc *c)
{
	for (size_t i = 0; i < c->nwords; i++)
		free(c->words[i]);
	free(c->words);
	free(c->waivers);
	free(c->hosts);
	free(c->acronyms);
}

static void *
grow(void *v, size_t n, size_t size)
{
	void	*p = realloc(v, n * size);

	if (p == NULL)
		tool_no_memory();
	return p;
}

static char *
keep(struct lintrc *c, const char *s, size_t n)
{
	char	*copy = malloc(n + 1);

	if (copy == NULL)
		tool_no_memory();
	memcpy(copy, s, n);
	copy[n] = '\0';
	c->words = grow(c->words, c->nwords + 1, sizeof(*c->words));
	return c->words[c->nwords++] = copy;
}

bool
lintrc_profile(const char *s, enum circ_profile *p)
{
	static const char *const name[] = { "publish", "draft", "archive" };

	for (size_t i = 0; i < sizeof(name) / sizeof(*name); i++)
		if (strcmp(s, name[i]) == 0) {
			*p = (enum circ_profile)i;
			return true;
		}
	return false;
}

bool
lintrc_severity(const char *s, int *severity)
{
	for (int i = CIRC_OFF; i <= CIRC_ERROR; i++)
		if (strcmp(s, circ_severity_name((enum circ_severity)i)) ==
		    0) {
			*severity = i;
			return true;
		}
	return false;
}

static bool
regrade(struct lintrc *c, const char *rule, int severity)
{
	const struct circ_rule *r = circ_rule(rule);

	for (size_t i = 0; r != NULL && i < LINTRC_RULES; i++)
		if (circ_rule_at(i) == r) {
			c->severity[i] = (signed char)severity;
			return true;
		}
	return false;
}

/* The next piece of a list, trimmed; NULL at its end. */
static char *
piece(struct lintrc *c, const char **at, char until)
{
	const char	*from = *at, *end;

	if (from == NULL || *from == '\0')
		return NULL;
	end = strchr(from, until);
	*at = end == NULL ? NULL : end + 1;
	if (end == NULL)
		end = from + strlen(from);
	while (from < end && isspace((unsigned char)*from))
		from++;
	while (end > from && isspace((unsigned char)end[-1]))
		end--;
	return keep(c, from, (size_t)(end - from));
}

static void
add_list(struct lintrc *c, const char *value, char ***v,
    const char *const **out, size_t *n)
{
	char	*s;

	while ((s = piece(c, &value, ',')) != NULL) {
		if (*s == '\0')
			continue;
		*v = grow(*v, *n + 1, sizeof(**v));
		(*v)[(*n)++] = s;
	}
	*out = (const char *const *)*v;
}

/* Whether s is written as YYYY-MM-DD, and a month can have that day. */
static bool
day(const char *s)
{
	static const char *const last[] = { "31", "29", "31", "30", "31",
	    "30", "31", "31", "30", "31", "30", "31" };
	long	 month;

	if (strlen(s) != 10 || strspn(s, "0123456789") != 4 ||
	    s[4] != '-' || strspn(s + 5, "0123456789") != 2 ||
	    s[7] != '-' || strspn(s + 8, "0123456789") != 2)
		return false;
	month = strtol(s + 5, NULL, 10);
	return month >= 1 && month <= 12 && strcmp(s + 8, "00") != 0 &&
	    strcmp(s + 8, last[month - 1]) <= 0;
}

/* "CL301; file=x.docx; where=CET; until=2026-12-31; reason=..." */
static const char *
add_waiver(struct lintrc *c, const char *value)
{
	struct circ_waiver w = { 0 };
	char		*s;

	while ((s = piece(c, &value, ';')) != NULL) {
		char	*eq = strchr(s, '=');

		if (eq == NULL) {
			if (strcmp(s, "*") != 0 && circ_rule(s) == NULL)
				return "names a rule that does not exist";
			w.rule = s;
			continue;
		}
		*eq++ = '\0';
		while (*s != '\0' && isspace((unsigned char)s[strlen(s) - 1]))
			s[strlen(s) - 1] = '\0';
		while (isspace((unsigned char)*eq))
			eq++;
		if (strcmp(s, "file") == 0)
			w.source = eq;
		else if (strcmp(s, "where") == 0)
			w.where = eq;
		else if (strcmp(s, "reason") == 0)
			w.reason = eq;
		else if (strcmp(s, "until") == 0 && day(eq))
			w.until = eq;
		else
			return "is not \"RULE; file=...; where=...; "
			    "until=YYYY-MM-DD; reason=...\"";
	}
	if (w.rule == NULL || w.reason == NULL || *w.reason == '\0')
		return "needs a rule and a reason";
	c->waivers = grow(c->waivers, c->opt.nwaivers + 1,
	    sizeof(*c->waivers));
	c->waivers[c->opt.nwaivers++] = w;
	c->opt.waivers = c->waivers;
	return NULL;
}

const char *
lintrc_set(struct lintrc *c, const char *key, const char *value)
{
	char	*s;
	int	 severity;

	if (strcmp(key, "profile") == 0) {
		c->has_profile = true;
		return lintrc_profile(value, &c->opt.profile) ? NULL :
		    "is neither publish, draft nor archive";
	}
	if (strcmp(key, "reference") == 0)
		c->opt.reference = keep(c, value, strlen(value));
	else if (strcmp(key, "hosts") == 0)
		add_list(c, value, &c->hosts, &c->opt.hosts, &c->opt.nhosts);
	else if (strcmp(key, "acronyms") == 0)
		add_list(c, value, &c->acronyms, &c->opt.acronyms,
		    &c->opt.nacronyms);
	else if (strcmp(key, "waive") == 0)
		return add_waiver(c, value);
	else if (lintrc_severity(key, &severity)) {
		while ((s = piece(c, &value, ',')) != NULL)
			if (*s != '\0' && !regrade(c, s, severity))
				return "names a rule that does not exist";
	} else
		return "is not a known key";
	return NULL;
}

static char *
trim(char *s)
{
	char	*end;

	while (isspace((unsigned char)*s))
		s++;
	for (end = s + strlen(s); end > s && isspace((unsigned char)end[-1]);)
		*--end = '\0';
	return s;
}

bool
lintrc_read(struct lintrc *c, const char *path)
{
	FILE		*f = fopen(path, "r");
	char		*line = NULL, *key = NULL, *value = NULL;
	size_t		 a = 0, n = 0;
	const char	*wrong = NULL;

	if (f == NULL) {
		snprintf(c->error, sizeof(c->error), "%s", strerror(errno));
		return false;
	}
	while (wrong == NULL && getline(&line, &a, f) > 0) {
		n++;
		key = trim(line);
		if (*key == '\0' || *key == '#')
			continue;
		if ((value = strchr(key, '=')) == NULL) {
			wrong = "is not \"key = value\"";
			break;
		}
		*value++ = '\0';
		key = trim(key);
		value = trim(value);
		wrong = lintrc_set(c, key, value);
	}
	if (wrong != NULL)
		snprintf(c->error, sizeof(c->error),
		    "line %zu: \"%.60s%s%.100s\" %s", n, key,
		    value == NULL ? "" : " = ", value == NULL ? "" : value,
		    wrong);
	else if (ferror(f)) {
		wrong = "cannot be read";
		snprintf(c->error, sizeof(c->error), "%s", wrong);
	}
	free(line);
	fclose(f);
	return wrong == NULL;
}

char *
lintrc_find(const char *path)
{
	char		*dir, *cut, *try;
	struct stat	 st;

	if (strcmp(path, "-") == 0)
		path = "./-";
	if ((cut = strrchr(path, '/')) == NULL)
		dir = realpath(".", NULL);
	else {
		char	*own = strndup(path, (size_t)(cut - path) + 1);

		if (own == NULL)
			tool_no_memory();
		dir = realpath(own, NULL);
		free(own);
	}
	while (dir != NULL) {
		size_t	 n = strlen(dir) + sizeof(LINTRC_NAME) + 1;

		if ((try = malloc(n)) == NULL)
			tool_no_memory();
		snprintf(try, n, "%s/%s", strcmp(dir, "/") == 0 ? "" : dir,
		    LINTRC_NAME);
		if (stat(try, &st) == 0 && S_ISREG(st.st_mode)) {
			free(dir);
			return try;
		}
		free(try);
		if ((cut = strrchr(dir, '/')) == NULL || dir[1] == '\0')
			break;
		cut[cut == dir ? 1 : 0] = '\0';
	}
	free(dir);
	return NULL;
}
