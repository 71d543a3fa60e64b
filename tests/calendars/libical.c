/* SPDX-License-Identifier: MIT */
/*
 * Read calendars with libical, check them, and print what it understood:
 *
 *	file <TAB> uid <TAB> start <TAB> end <TAB> summary <TAB> location
 *
 * Times are seconds since 1970, days YYYY-MM-DD; line breaks are "\n".
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *
slurp(const char *path)
{
	FILE	*f = fopen(path, "rb");
	char	*s = NULL;
	long	 n;

	if (f == NULL)
		return NULL;
	fseek(f, 0, SEEK_END);
	n = ftell(f);
	rewind(f);
	if (n >= 0 && (s = calloc(1, (size_t)n + 1)) != NULL &&
	    fread(s, 1, (size_t)n, f) != (size_t)n)
		s[0] = '\0';
	fclose(f);
	return s;
}

static void
put_time(struct icaltimetype t)
{
	if (icaltime_is_null_time(t))
		printf("\t");
	else if (t.is_date)
		printf("\t%04d-%02d-%02d", t.year, t.month, t.day);
	else
		printf("\t%lld",
		    (long long)icaltime_as_timet_with_zone(t, t.zone));
}

static void
put_text(const char *s)
{
	putchar('\t');
	for (; s != NULL && *s != '\0'; s++)
		if (*s == '\n')
			fputs("\\n", stdout);
		else
			putchar(*s);
}

static int
read_one(const char *path)
{
	char		*text = slurp(path);
	icalcomponent	*c = text == NULL ? NULL :
			    icalparser_parse_string(text), *e;
	int		 errors;

	free(text);
	if (c == NULL) {
		fprintf(stderr, "%s: libical cannot read it\n", path);
		return 1;
	}
	icalrestriction_check(c);
	errors = icalcomponent_count_errors(c);
	if (errors > 0)
		fprintf(stderr, "%s: libical finds %d errors\n%s\n", path,
		    errors, icalcomponent_as_ical_string(c));
	for (e = icalcomponent_get_first_component(c, ICAL_VEVENT_COMPONENT);
	    e != NULL; e = icalcomponent_get_next_component(c,
	    ICAL_VEVENT_COMPONENT)) {
		printf("%s\t%s", path, icalcomponent_get_uid(e));
		put_time(icalcomponent_get_dtstart(e));
		put_time(icalcomponent_get_dtend(e));
		put_text(icalcomponent_get_summary(e));
		put_text(icalcomponent_get_location(e));
		putchar('\n');
	}
	icalcomponent_free(c);
	return errors > 0;
}

int
main(int argc, char **argv)
{
	char	 line[4096];
	int	 bad = 0;

	for (int i = 1; i < argc; i++)
		bad |= read_one(argv[i]);
	while (argc == 1 && fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		bad |= read_one(line);
	}
	return bad;
}
