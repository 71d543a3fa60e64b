/* SPDX-License-Identifier: MIT */
/*
 * What LD_PRELOAD puts before a tool: opening a file named crash-* ends the
 * process as a wild pointer does, so that tests can lose a worker at a file
 * of their choice.
 */
#include <fcntl.h>
#include <dlfcn.h>
#include <signal.h>
#include <stdarg.h>
#include <string.h>

typedef int	opener(const char *, int, ...);

static int
ask(const char *name, const char *path, int flags, mode_t mode)
{
	const char	*last = strrchr(path, '/');
	opener		*next;

	if (strncmp(last == NULL ? path : last + 1, "crash-", 6) == 0)
		raise(SIGSEGV);
	*(void **)&next = dlsym(RTLD_NEXT, name);
	return next(path, flags, mode);
}

#define WRAP(name) \
int name(const char *, int, ...); \
int \
name(const char *path, int flags, ...) \
{ \
	mode_t	 mode; \
	va_list	 ap; \
\
	va_start(ap, flags); \
	mode = flags & O_CREAT ? va_arg(ap, mode_t) : 0; \
	va_end(ap); \
	return ask(#name, path, flags, mode); \
}

WRAP(open)
WRAP(open64)
