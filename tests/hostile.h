/* SPDX-License-Identifier: MIT */
/*
 * Text that tries to break out of whatever it is written into, and what is
 * left of it when controls are dropped and line breaks are made one kind.
 */
#ifndef HOSTILE_H
#define HOSTILE_H

#include <stdio.h>
#include <string.h>

static const char *const hostile_part[] = {
	"\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT", "\nATTACH:file:///etc/passwd",
	"\rATTENDEE:mailto:x@example.org", "\r\n ATTACH:x", "\n\tX:1",
	"\r\nEND:VCALENDAR\r\n", "\\", "\\\\", "\\n", "\\N", "\\,", "\\;",
	";", ",", ":", "\"", "'", "\";X-EVIL=\"1", "^n", "^'", "^^",
	";VALUE=BINARY:AAAA", "=1+1", "+1+1", "-1+1", "@SUM(1)",
	"=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.org\",\"x\")",
	"\t=1+1", "  =1+1", "\xef\xbc\x9d" "1+1", "\xe2\x80\x8b=1+1",
	"\xe2\x88\x92" "1", "|calc", "%0A", "\"\"", "\",\"", "a,b", "a;b",
	"a\tb", "\"\r\n\"", "\x01\x02\x03", "\x1b[31mred", "\x1b]0;title\x07",
	"\x7f", "\xc2\x85next", "\xc2\x9b" "31m", "\xe2\x80\xa8line",
	"\xe2\x80\xa9para", "\xef\xbb\xbf" "bom", "\x0b\x0c\x1c\x1d\x1e",
	"\xe2\x80\xae" "evil", "<script>alert(1)</script>", "]]>", "&lt;&#10;",
	"<!--", "\xf0\x9f\x93\x85\xf0\x9f\x93\x85\xf0\x9f\x93\x85",
	"\xe9\x80\x9a\xe5\x87\xbd\xe9\x80\x9a\xe5\x87\xbd\xe9\x80\x9a\xe5\x87\xbd",
	"\xd8\xac\xd8\xaf\xd9\x88\xd9\x84", "%s%n%d", "${x}`id`$(id)",
	"e\xcc\x81\xcc\x81\xcc\x81", "BEGIN:VEVENT",
};

static const int hostile_lead[] = { 0, 1, 63, 66, 73 };

#define HOSTILE_PARTS (sizeof(hostile_part) / sizeof(*hostile_part))
#define HOSTILE_LEADS (sizeof(hostile_lead) / sizeof(*hostile_lead))
#define HOSTILE_COUNT (HOSTILE_PARTS * HOSTILE_LEADS)

/* The i-th string: the part behind some letters, so that folds meet it. */
__attribute__((unused)) static void
hostile(size_t i, char out[512])
{
	int	 lead = hostile_lead[i % HOSTILE_LEADS];

	memset(out, 'x', (size_t)lead);
	snprintf(out + lead, 512 - (size_t)lead, "%s",
	    hostile_part[i / HOSTILE_LEADS]);
}

/*
 * What a reader should get: no controls but tab and line feed, CR and CRLF
 * as LF.  Separators U+2028 and U+2029 become sep, or stay if it is NULL.
 */
__attribute__((unused)) static void
hostile_clean(const char *s, const char *sep, char out[512])
{
	size_t	 n = 0, len = strlen(s);

	for (size_t i = 0; i < len; i++) {
		unsigned char	 c = (unsigned char)s[i];
		unsigned char	 d = (unsigned char)s[i + 1];
		unsigned char	 e = d ? (unsigned char)s[i + 2] : 0;

		if (c == '\r' && d == '\n')
			continue;
		if (c == '\r')
			c = '\n';
		if (c == 0xc2 && d >= 0x80 && d < 0xa0) {
			i++;
			continue;
		}
		if (c == 0xef && d == 0xbb && e == 0xbf) {
			i += 2;
			continue;
		}
		if (sep != NULL && c == 0xe2 && d == 0x80 &&
		    (e == 0xa8 || e == 0xa9)) {
			n += (size_t)sprintf(out + n, "%s", sep);
			i += 2;
			continue;
		}
		if (c == 0x7f || (c < 0x20 && c != '\n' && c != '\t'))
			continue;
		out[n++] = (char)c;
	}
	out[n] = '\0';
}

#endif
