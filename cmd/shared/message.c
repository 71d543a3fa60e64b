/* SPDX-License-Identifier: MIT */
/* Messages, and bytes that grow. */
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "shared/tool.h"

static const char *tool_name = "circ";

void
tool_set_name(const char *name)
{
	tool_name = name;
}

_Noreturn void
tool_no_memory(void)
{
	fprintf(stderr, "%s: out of memory\n", tool_name);
	exit(STATUS_TROUBLE);
}

static void
room(struct bytes *b, size_t more)
{
	size_t	 a = b->a < 256 ? 256 : b->a;

	if (b->s != NULL && more < b->a - b->n)
		return;
	while (a - b->n <= more) {
		if (a > SIZE_MAX / 2)
			tool_no_memory();
		a *= 2;
	}
	if ((b->s = realloc(b->s, a)) == NULL)
		tool_no_memory();
	b->a = a;
}

void
bytes_add(struct bytes *b, const void *s, size_t n)
{
	room(b, n);
	if (n > 0)
		memcpy(b->s + b->n, s, n);
	b->n += n;
	b->s[b->n] = '\0';
}

void
bytes_adds(struct bytes *b, const char *s)
{
	bytes_add(b, s, strlen(s));
}

static void
bytes_vprintf(struct bytes *b, const char *fmt, va_list ap)
{
	va_list	 again;
	int	 n;

	va_copy(again, ap);
	n = vsnprintf(NULL, 0, fmt, again);
	va_end(again);
	if (n < 0)
		tool_no_memory();
	room(b, (size_t)n);
	vsnprintf(b->s + b->n, (size_t)n + 1, fmt, ap);
	b->n += (size_t)n;
}

void
bytes_printf(struct bytes *b, const char *fmt, ...)
{
	va_list	 ap;

	va_start(ap, fmt);
	bytes_vprintf(b, fmt, ap);
	va_end(ap);
}

void
bytes_free(struct bytes *b)
{
	free(b->s);
	memset(b, 0, sizeof(*b));
}

void
fragment_free(struct fragment *f)
{
	bytes_free(&f->out);
	bytes_free(&f->err);
	bytes_free(&f->tally);
	f->status = 0;
}

/* Length of the valid UTF-8 sequence at s, or 0. */
static size_t
sequence(const unsigned char *s)
{
	size_t	 need = s[0] >= 0xF0 && s[0] <= 0xF4 ? 4 :
	    s[0] >= 0xE0 ? 3 : 2;

	if (s[0] < 0xC2 || s[0] > 0xF4)
		return 0;
	for (size_t i = 1; i < need; i++)
		if ((s[i] & 0xC0) != 0x80)
			return 0;
	if ((s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) ||
	    (s[0] == 0xF0 && s[1] < 0x90) || (s[0] == 0xF4 && s[1] > 0x8F))
		return 0;
	return need;
}

void
bytes_json(struct bytes *b, const char *str)
{
	const unsigned char *s = (const unsigned char *)str;
	size_t	 n;

	bytes_adds(b, "\"");
	while (*s != '\0') {
		if (*s == '"' || *s == '\\') {
			bytes_printf(b, "\\%c", *s++);
		} else if (*s < 0x20 || *s == 0x7F) {
			bytes_printf(b, "\\u%04x", *s++);
		} else if (*s < 0x80) {
			bytes_add(b, s++, 1);
		} else if ((n = sequence(s)) > 0) {
			bytes_add(b, s, n);
			s += n;
		} else {
			bytes_adds(b, "\xEF\xBF\xBD");
			s++;
		}
	}
	bytes_adds(b, "\"");
}

/* Text for a terminal: control characters as \n, \t or \xHH. */
static void
visible(struct bytes *b, const char *s)
{
	for (; *s != '\0'; s++) {
		unsigned char c = (unsigned char)*s;

		if (c == '\n')
			bytes_adds(b, "\\n");
		else if (c == '\t')
			bytes_adds(b, "\\t");
		else if (c < 0x20 || c == 0x7F)
			bytes_printf(b, "\\x%02X", c);
		else if (c == 0xC2 && (unsigned char)s[1] >= 0x80 &&
		    (unsigned char)s[1] < 0xA0)		/* C1 controls */
			bytes_printf(b, "\\x%02X", (unsigned char)*++s);
		else
			bytes_add(b, s, 1);
	}
}

static void
line(struct bytes *b, const char *path, const char *fmt, va_list ap)
{
	struct bytes	 text = { 0 };

	bytes_vprintf(&text, fmt, ap);
	bytes_printf(b, "%s: ", tool_name);
	if (path != NULL) {
		visible(b, *path == '\0' ? "''" : path);
		bytes_adds(b, ": ");
	}
	visible(b, text.s);
	bytes_adds(b, "\n");
	bytes_free(&text);
}

void
fragment_say(struct fragment *f, const char *path, const char *fmt, ...)
{
	va_list	 ap;

	va_start(ap, fmt);
	line(&f->err, path, fmt, ap);
	va_end(ap);
}

void
tool_say(const struct tool *t, const char *path, const char *fmt, ...)
{
	struct bytes	 b = { 0 };
	va_list		 ap;

	(void)t;
	va_start(ap, fmt);
	line(&b, path, fmt, ap);
	va_end(ap);
	fwrite(b.s, 1, b.n, stderr);
	bytes_free(&b);
}
