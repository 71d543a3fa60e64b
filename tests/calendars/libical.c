/* SPDX-License-Identifier: MIT */
/*
 * Read calendars, whose names come on standard input, with libical, check
 * them, and print what it understood:
 *
 *	file <TAB> uid <TAB> start <TAB> end <TAB> summary <TAB> location
 *
 * Times are seconds since 1970, days YYYY-MM-DD; line breaks are "\n".  With
 * -p, all that it read:
 *
 *	file <TAB> component <TAB> property <TAB> value
 *
 * where a backslash is "\\" too.
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

static int	 properties;	/* -p */

static void
put_text(const char *s)
{
	putchar('\t');
	for (; s != NULL && *s != '\0'; s++)
		if (*s == '\n')
			fputs("\\n", stdout);
		else if (*s == '\\' && properties)
			fputs("\\\\", stdout);
		else
			putchar(*s);
}

/* A component and those in it, in order. */
static void
put_properties(const char *path, icalcomponent *c)
{
	const char	*name = icalcomponent_kind_to_string(
			    icalcomponent_isa(c));
	icalproperty	*p;
	icalcomponent	*in;
	icalvalue	*v;

	for (p = icalcomponent_get_first_property(c, ICAL_ANY_PROPERTY);
	    p != NULL; p = icalcomponent_get_next_property(c,
	    ICAL_ANY_PROPERTY)) {
		v = icalproperty_get_value(p);
		printf("%s\t%s\t%s", path, name,
		    icalproperty_get_property_name(p));
		put_text(v == NULL ? "" : icalvalue_isa(v) == ICAL_TEXT_VALUE ?
		    icalvalue_get_text(v) : icalvalue_as_ical_string(v));
		putchar('\n');
	}
	for (in = icalcomponent_get_first_component(c, ICAL_ANY_COMPONENT);
	    in != NULL; in = icalcomponent_get_next_component(c,
	    ICAL_ANY_COMPONENT))
		put_properties(path, in);
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
	if (properties)
		put_properties(path, c);
	for (e = icalcomponent_get_first_component(c, ICAL_VEVENT_COMPONENT);
	    e != NULL && !properties; e = icalcomponent_get_next_component(c,
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

	properties = argc > 1 && strcmp(argv[1], "-p") == 0;
	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		bad |= read_one(line);
	}
	return bad;
}
