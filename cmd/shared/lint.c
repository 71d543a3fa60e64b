/* SPDX-License-Identifier: MIT */
/*
 * circlint's batch: which configuration holds for a file, and what the
 * parent makes of the workers' tallies: figures, letters that share a
 * reference (CL105), the baseline, the report's end.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "shared/lint.h"

struct letter {
	char		*key;		/* reference and language, folded */
	char		*content;	/* hash */
	char		*reference;
	char		*path;
};

const char *
lint_today(struct lint *l)
{
	int64_t		 epoch;
	const char	*wrong = tool_epoch(&epoch);
	time_t		 now = epoch >= 0 ? (time_t)epoch : time(NULL);
	struct tm	 tm;

	if (gmtime_r(&now, &tm) != NULL)
		strftime(l->today, sizeof(l->today), "%Y-%m-%d", &tm);
	return wrong;
}

void
lint_init(struct lint *l)
{
	lintrc_init(&l->own);
	lintrc_init(&l->near);
	l->own.opt.today = l->today;
}

void
lint_free(struct lint *l)
{
	lintrc_free(&l->own);
	lintrc_free(&l->near);
	free(l->near_dir);
	free(l->near_path);
	for (size_t i = 0; i < l->nkeys; i++)
		free(l->keys[i]);
	free(l->keys);
	for (size_t i = 0; i < l->nworst; i++)
		free(l->worst[i].path);
	free(l->worst);
	for (size_t i = 0; i < l->nletters; i++) {
		free(l->letters[i].key);
		free(l->letters[i].content);
		free(l->letters[i].reference);
		free(l->letters[i].path);
	}
	free(l->letters);
	bytes_free(&l->written);
}

/* ----------------------------------------------------------- configuration */

/* What the command line says goes over what a file says. */
static void
overlay(struct lint *l)
{
	struct lintrc	*c = &l->near;

	if (l->own.has_profile)
		c->opt.profile = l->own.opt.profile;
	for (size_t i = 0; i < LINTRC_RULES; i++)
		if (l->own.severity[i] != CIRC_KEEP)
			c->severity[i] = l->own.severity[i];
	c->opt.today = l->today;
	c->opt.baseline = (const char *const *)l->keys;
	c->opt.nbaseline = l->nkeys;
}

static bool
load(struct lint *l, const char *path)
{
	bool	 good;

	lintrc_free(&l->near);
	lintrc_init(&l->near);
	good = path == NULL || lintrc_read(&l->near, path);
	overlay(l);
	return good;
}

bool
lint_read_config(struct lint *l, const char *path)
{
	l->near_good = load(l, path);
	if (!l->near_good)
		snprintf(l->why, sizeof(l->why), "%.80s: %s", path,
		    l->near.error);
	return l->near_good;
}

static bool
same_dir(const struct lint *l, const char *path)
{
	const char	*cut = strrchr(path, '/');
	size_t		 n = cut == NULL ? 0 : (size_t)(cut - path) + 1;

	return l->near_dir != NULL && strlen(l->near_dir) == n &&
	    memcmp(l->near_dir, path, n) == 0;
}

struct lintrc *
lint_config(struct lint *l, const char *path)
{
	const char	*cut = strrchr(path, '/');
	char		*found;

	if (l->config != NULL || l->no_config) {
		overlay(l);
		return &l->near;
	}
	if (same_dir(l, path))
		return l->near_good ? &l->near : NULL;
	free(l->near_dir);
	l->near_dir = strndup(path, cut == NULL ? 0 :
	    (size_t)(cut - path) + 1);
	if (l->near_dir == NULL)
		tool_no_memory();
	found = lintrc_find(path);
	l->near_good = load(l, found);
	free(l->near_path);
	l->near_path = found;
	return l->near_good ? &l->near : NULL;
}

/* A line per finding: its key, then words for people. */
bool
lint_read_baseline(struct lint *l)
{
	FILE	*f = fopen(l->baseline, "r");
	char	*line = NULL;
	size_t	 a = 0;
	bool	 good;

	if (f == NULL) {
		snprintf(l->why, sizeof(l->why), "%.200s: %s", l->baseline,
		    strerror(errno));
		return false;
	}
	while (getline(&line, &a, f) > 0) {
		size_t	 n = strcspn(line, " \t\r\n");

		if (n == 0 || *line == '#')
			continue;
		l->keys = realloc(l->keys, (l->nkeys + 1) * sizeof(*l->keys));
		if (l->keys == NULL ||
		    (l->keys[l->nkeys] = strndup(line, n)) == NULL)
			tool_no_memory();
		l->nkeys++;
	}
	good = !ferror(f);
	if (!good)
		snprintf(l->why, sizeof(l->why), "%.200s: %s", l->baseline,
		    strerror(errno));
	free(line);
	fclose(f);
	return good;
}

/* ----------------------------------------------------------------- tallies */

static size_t
index_of(const struct circ_rule *r)
{
	size_t	 i = 0;

	while (circ_rule_at(i) != NULL && circ_rule_at(i) != r)
		i++;
	return i;
}

void
lint_tally(const struct circ_finding *f, struct bytes *b)
{
	bytes_printf(b, "F %d %d %zu %s %s\n", (int)f->severity,
	    f->suppressed.n > 0, index_of(f->rule), f->key.s, f->rule->name);
}

static uint64_t
mix(uint64_t h, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 0x100000001b3u;
	return (h ^ 0xff) * 0x100000001b3u;
}

static uint64_t
mix_moment(uint64_t h, const struct circ_moment *m)
{
	char	 s[64];
	int	 n = snprintf(s, sizeof(s), "%d-%d-%d-%d", m->year, m->month,
	    m->day, m->minute);

	return mix(h, s, (size_t)n);
}

/* Letters, digits and bytes of other scripts, lower case. */
static void
add_folded(struct bytes *b, struct circ_str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char	 c = s.s[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		    (unsigned char)c >= 0x80)
			bytes_add(b, &c, 1);
	}
}

/* Addenda, corrigenda and revisions bear their parent's reference. */
void
lint_identity(const struct circ *handle, struct bytes *b)
{
	const struct circ_circular *c = circ_circular(handle);
	uint64_t	 h = 0xcbf29ce484222325u;

	if (c->reference.text.n == 0 || c->relates.kind.text.n > 0 ||
	    c->type.text.n == 0)
		return;
	h = mix(h, c->subject.text.s, c->subject.text.n);
	h = mix_moment(h, &c->date);
	for (size_t i = 0; i < c->nevents; i++) {
		h = mix_moment(h, &c->events[i].start);
		h = mix_moment(h, &c->events[i].end);
		for (size_t k = 0; k < c->events[i].nagenda; k++)
			h = mix(h, c->events[i].agenda[k].title.text.s,
			    c->events[i].agenda[k].title.text.n);
	}
	for (size_t i = 0; i < c->naddressees; i++)
		h = mix(h, c->addressees[i].text.s, c->addressees[i].text.n);
	bytes_adds(b, "L ");
	add_folded(b, c->reference.text);
	bytes_printf(b, "|%s %016llx ", c->language.text.n > 0 ?
	    c->language.text.s : "", (unsigned long long)h);
	for (size_t i = 0; i < c->reference.text.n; i++)
		bytes_add(b, c->reference.text.s[i] == '\n' ? " " :
		    &c->reference.text.s[i], 1);
	bytes_adds(b, "\n");
}

static char *
copy(const char *s, size_t n)
{
	char	*p = strndup(s, n);

	if (p == NULL)
		tool_no_memory();
	return p;
}

static void
add_letter(struct lint *l, const char *path, char *s)
{
	char	*content = strchr(s, ' '), *reference;
	struct letter *x;

	if (content == NULL || (reference = strchr(content + 1, ' ')) == NULL)
		return;
	l->letters = realloc(l->letters, (l->nletters + 1) *
	    sizeof(*l->letters));
	if (l->letters == NULL)
		tool_no_memory();
	x = &l->letters[l->nletters++];
	x->key = copy(s, (size_t)(content - s));
	x->content = copy(content + 1, (size_t)(reference - content) - 1);
	x->reference = copy(reference + 1, strlen(reference + 1));
	x->path = copy(path, strlen(path));
}

/* What begins with a key and a blank is known by that key. */
static bool
in_baseline(const struct lint *l, const char *s)
{
	size_t	 n = strcspn(s, " ");

	for (size_t i = 0; i < l->nkeys; i++)
		if (strlen(l->keys[i]) == n && memcmp(l->keys[i], s, n) == 0)
			return true;
	return false;
}

static void
add_finding(struct lint *l, const char *path, const char *s,
    struct file_count *count)
{
	int		 severity, suppressed, at = 0;
	size_t		 rule;

	if (sscanf(s, "%d %d %zu %n", &severity, &suppressed, &rule, &at) != 3
	    || severity < 0 || severity > CIRC_ERROR || rule >= LINTRC_RULES)
		return;
	if (suppressed) {
		l->suppressed++;
		if (l->write_baseline != NULL && in_baseline(l, s + at))
			bytes_printf(&l->written, "%s %s\n", s + at, path);
		return;
	}
	l->severity[severity]++;
	l->rule[rule]++;
	count->n++;
	count->errors += severity == CIRC_ERROR;
	if (l->write_baseline != NULL)
		bytes_printf(&l->written, "%s %s\n", s + at, path);
}

void
lint_gather(void *state, const char *path, const char *tally, size_t n)
{
	struct lint	*l = state;
	struct file_count count = { 0 };

	l->files++;
	for (size_t i = 0; i < n; ) {
		const char	*end = memchr(tally + i, '\n', n - i);
		size_t		 len = end == NULL ? n - i :
		    (size_t)(end - tally) - i;
		char		*line = copy(tally + i, len);

		if (line[0] == 'F')
			add_finding(l, path, line + 2, &count);
		else if (line[0] == 'L')
			add_letter(l, path, line + 2);
		free(line);
		i += len + 1;
	}
	if (count.n == 0)
		return;
	count.path = copy(path, strlen(path));
	l->worst = realloc(l->worst, (l->nworst + 1) * sizeof(*l->worst));
	if (l->worst == NULL)
		tool_no_memory();
	l->worst[l->nworst++] = count;
}

/* ------------------------------------------------------- CL105, and the end */

static int
by_key(const void *x, const void *y)
{
	const struct letter *a = x, *b = y;
	int	 d = strcmp(a->key, b->key);

	return d != 0 ? d : strcmp(a->path, b->path);
}

static void
reused(struct lint *l, const struct letter *a, const struct letter *b,
    struct bytes *out, int *status)
{
	struct circ		*c = circ_new(NULL);
	const struct circ_finding *v;
	struct bytes		 message = { 0 }, tally = { 0 };
	char			*text;
	size_t			 n;

	bytes_printf(&message, "\"%s\" is also the reference of %s, which "
	    "says something else", b->reference, a->path);
	if (c == NULL || circ_add_finding(c, &l->near.opt, b->path, "CL105",
	    b->reference, message.s) != CIRC_OK)
		tool_no_memory();
	bytes_free(&message);
	if (circ_findings(c, &v) > 0) {
		size_t	 before = l->suppressed;

		for (int s = 0; s <= CIRC_ERROR; s++)
			before += l->severity[s];
		if (circ_report(c, l->format, l->flags, &text, &n) != CIRC_OK)
			tool_no_memory();
		if (before > 0)
			bytes_adds(out, circ_report_joiner(l->format));
		bytes_add(out, text, n);
		free(text);
		if (v->suppressed.n == 0 && (int)v->severity >= l->fail_on &&
		    *status < STATUS_NO)
			*status = STATUS_NO;
		lint_tally(v, &tally);
		lint_gather(l, b->path, tally.s, tally.n);
		l->files--;
		bytes_free(&tally);
	}
	circ_free(c);
}

static void
compare_letters(struct lint *l, struct bytes *out, int *status)
{
	if (l->nletters > 1)
		qsort(l->letters, l->nletters, sizeof(*l->letters), by_key);
	for (size_t i = 1, first = 0; i < l->nletters; i++) {
		if (strcmp(l->letters[i].key, l->letters[first].key) != 0)
			first = i;
		else if (strcmp(l->letters[i].content,
		    l->letters[first].content) != 0)
			reused(l, &l->letters[first], &l->letters[i], out,
			    status);
	}
}

static int
by_worst(const void *x, const void *y)
{
	const struct file_count *a = x, *b = y;

	if (a->errors != b->errors)
		return a->errors > b->errors ? -1 : 1;
	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return strcmp(a->path, b->path);
}

#define WORST 20

static void
figures(const struct lint *l, struct bytes *err)
{
	size_t	 all = 0;

	for (int s = CIRC_STYLE; s <= CIRC_ERROR; s++)
		all += l->severity[s];
	if (l->summary) {
		bytes_printf(err, "%zu file%s: %zu error%s, %zu warning%s, "
		    "%zu for information, %zu of style; %zu suppressed\n",
		    l->files, l->files == 1 ? "" : "s",
		    l->severity[CIRC_ERROR], l->severity[CIRC_ERROR] == 1 ?
		    "" : "s", l->severity[CIRC_WARNING],
		    l->severity[CIRC_WARNING] == 1 ? "" : "s",
		    l->severity[CIRC_INFO], l->severity[CIRC_STYLE],
		    l->suppressed);
		for (size_t i = 0; circ_rule_at(i) != NULL; i++)
			if (l->rule[i] > 0)
				bytes_printf(err, "%8zu  %s %s\n", l->rule[i],
				    circ_rule_at(i)->id,
				    circ_rule_at(i)->name);
		for (size_t i = 0; i < l->nworst && i < 5 && all > 0 &&
		    l->files > 1; i++)
			bytes_printf(err, "%8zu  %s\n", l->worst[i].n,
			    l->worst[i].path);
	} else if (l->suppressed > 0)
		bytes_printf(err, "circlint: %zu finding%s suppressed\n",
		    l->suppressed, l->suppressed == 1 ? " is" : "s are");
}

static void
save_baseline(struct lint *l, struct bytes *err, int *status)
{
	static const char head[] = "# circlint baseline: findings that are "
	    "known; one key a line\n";
	struct output	 o;

	if (output_open(&o, l->write_baseline) &&
	    output_write(&o, head, sizeof(head) - 1) &&
	    (l->written.n == 0 ||
	    output_write(&o, l->written.s, l->written.n)) &&
	    output_close(&o))
		return;
	bytes_printf(err, "circlint: %s: cannot write: %s\n",
	    l->write_baseline, strerror(errno));
	*status = STATUS_TROUBLE;
}

void
lint_tail(void *state, struct bytes *out, struct bytes *err, int *status)
{
	struct lint	*l = state;
	const char	*path[WORST];
	size_t		 number[WORST], n;
	struct circ_counts counts = { 0 };
	char		*text;

	compare_letters(l, out, status);
	if (l->nworst > 1)
		qsort(l->worst, l->nworst, sizeof(*l->worst), by_worst);
	counts.files = l->files;
	memcpy(counts.severity, l->severity, sizeof(counts.severity));
	counts.suppressed = l->suppressed;
	counts.rule = l->rule;
	for (n = 0; n < l->nworst && n < WORST; n++) {
		path[n] = l->worst[n].path;
		number[n] = l->worst[n].n;
	}
	counts.worst = path;
	counts.nworst = number;
	counts.worsts = n;
	if (circ_report_tail(l->format, &counts, &text, &n) != CIRC_OK)
		tool_no_memory();
	bytes_add(out, text, n);
	free(text);
	figures(l, err);
	if (l->write_baseline != NULL) {
		save_baseline(l, err, status);
		if (*status == STATUS_NO)
			*status = STATUS_DONE;
	}
}
