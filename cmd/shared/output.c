/* SPDX-License-Identifier: MIT */
/*
 * Output that is old or complete: written to a temporary file in the same
 * directory and renamed.  What is no regular file (a FIFO, /dev/null) is
 * written in place.
 */
#include <sys/stat.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "shared/tool.h"

static bool
open_temp(struct output *o, mode_t mode)
{
	struct bytes	 name = { 0 };
	int		 fd;

	bytes_printf(&name, "%s.XXXXXX", o->path);
	o->temp = name.s;
	if ((fd = mkstemp(o->temp)) == -1)
		return false;
	if (fchmod(fd, mode) == -1 || (o->f = fdopen(fd, "w")) == NULL) {
		close(fd);
		unlink(o->temp);
		return false;
	}
	return true;
}

static mode_t
usual_mode(void)
{
	mode_t	 mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

bool
output_open(struct output *o, const char *path)
{
	struct stat	 st;
	bool		 there;

	memset(o, 0, sizeof(*o));
	if (path == NULL || strcmp(path, "-") == 0) {
		o->f = stdout;
		return true;
	}
	there = stat(path, &st) == 0;
	if (there && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return false;
	}
	if (there && !S_ISREG(st.st_mode))
		return (o->f = fopen(path, "w")) != NULL;
	if ((o->path = there ? realpath(path, NULL) : strdup(path)) == NULL)
		return false;
	if (open_temp(o, there ? st.st_mode & 0777 : usual_mode()))
		return true;
	free(o->path);
	free(o->temp);
	o->path = o->temp = NULL;
	return false;
}

bool
output_write(struct output *o, const void *s, size_t n)
{
	return n == 0 || fwrite(s, 1, n, o->f) == n;
}

bool
output_close(struct output *o)
{
	bool	 good = fflush(o->f) == 0 && !ferror(o->f);
	int	 saved = errno;

	if (good && o->temp != NULL && fsync(fileno(o->f)) == -1 &&
	    errno != EINVAL) {
		good = false;
		saved = errno;
	}
	if (fclose(o->f) != 0 && good) {
		good = false;
		saved = errno;
	}
	if (o->temp != NULL && good && rename(o->temp, o->path) == -1) {
		good = false;
		saved = errno;
	}
	if (o->temp != NULL && !good)
		unlink(o->temp);
	free(o->path);
	free(o->temp);
	o->path = o->temp = NULL;
	errno = saved;
	return good;
}

void
output_abandon(struct output *o)
{
	if (o->temp != NULL) {
		fclose(o->f);
		unlink(o->temp);
	}
	free(o->path);
	free(o->temp);
	o->path = o->temp = NULL;
}
