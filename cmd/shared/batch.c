/* SPDX-License-Identifier: MIT */
/*
 * Many documents: worker processes take one file at a time from the parent
 * over a socket pair and send back the fragment; the parent hands fragments
 * on in the order of the inputs, so that -j N gives the same bytes as -j 1.
 * A worker that crashes or exceeds the timeout costs its file only: it is
 * replaced, and the file is reported.
 */
#include <sys/socket.h>
#include <sys/wait.h>

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "shared/tool.h"

#define WINDOW 64	/* files per worker that may run ahead of the oldest */

struct reply {			/* what precedes a fragment on the socket */
	size_t	 index;
	size_t	 out, err, tally;
	int	 status;
};

struct worker {
	pid_t	 pid;
	int	 fd;		/* -1: none */
	bool	 busy;
	size_t	 index;		/* of the file it works on */
	double	 since;
	struct bytes in;	/* what has arrived of its reply */
};

struct slot {
	struct fragment	 f;
	bool		 ready;
};

struct batch {
	struct tool	*t;
	struct worker	*w;
	unsigned	 n;
	struct slot	*ring;		/* fragments that wait for their turn */
	size_t		 window;
	size_t		 next;		/* file to give out */
	size_t		 oldest;	/* file to hand on */
	void		(*done)(void *, const char *, struct fragment *);
	void		*arg;
	double		 began, told;	/* for the progress line */
};

static double
now(void)
{
	struct timespec	 ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

/* ------------------------------------------------------------- the worker */

static bool
write_all(int fd, const void *data, size_t n)
{
	const char	*p = data;
	ssize_t		 k;

	while (n > 0) {
		k = send(fd, p, n, MSG_NOSIGNAL);
		if (k == -1 && errno == EINTR)
			continue;
		if (k <= 0)
			return false;
		p += k;
		n -= (size_t)k;
	}
	return true;
}

static bool
read_all(int fd, void *data, size_t n)
{
	char	*p = data;
	ssize_t	 k;

	while (n > 0) {
		k = read(fd, p, n);
		if (k == -1 && errno == EINTR)
			continue;
		if (k <= 0)
			return false;
		p += k;
		n -= (size_t)k;
	}
	return true;
}

static _Noreturn void
work(struct tool *t, int fd)
{
	size_t	 index;

	while (read_all(fd, &index, sizeof(index))) {
		struct fragment	 f = { 0 };
		struct reply	 r;
		struct bytes	 b = { 0 };

		tool_one(t, t->inputs[index], &f);
		memset(&r, 0, sizeof(r));
		r.index = index;
		r.status = f.status;
		r.out = f.out.n;
		r.err = f.err.n;
		r.tally = f.tally.n;
		bytes_add(&b, &r, sizeof(r));
		bytes_add(&b, f.out.s, f.out.n);
		bytes_add(&b, f.err.s, f.err.n);
		bytes_add(&b, f.tally.s, f.tally.n);
		if (!write_all(fd, b.s, b.n))
			break;
		bytes_free(&b);
		fragment_free(&f);
	}
	_exit(0);
}

/* ------------------------------------------------------------- the parent */

static void
hire(struct batch *b, struct worker *w)
{
	int	 fd[2];

	memset(w, 0, sizeof(*w));
	w->fd = -1;
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd) == -1)
		return;
	fflush(stdout);
	if ((w->pid = fork()) == -1) {
		close(fd[0]);
		close(fd[1]);
		return;
	}
	if (w->pid == 0) {
		for (unsigned i = 0; i < b->n; i++)
			if (b->w[i].fd > 0)
				close(b->w[i].fd);
		close(fd[0]);
		work(b->t, fd[1]);
	}
	close(fd[1]);
	w->fd = fd[0];
}

static void
dismiss(struct worker *w, bool force)
{
	if (w->fd == -1)
		return;
	close(w->fd);
	if (force)
		kill(w->pid, SIGKILL);
	while (waitpid(w->pid, NULL, 0) == -1 && errno == EINTR)
		;
	bytes_free(&w->in);
	w->fd = -1;
	w->busy = false;
}

static void
give(struct batch *b, struct worker *w)
{
	size_t	 index = b->next;

	if (w->fd == -1 || w->busy || index >= b->t->ninputs ||
	    index >= b->oldest + b->window)
		return;
	w->busy = true;
	w->index = index;
	w->since = now();
	b->next++;
	/* a failed write shows as the end of its socket, in collect() */
	(void)write_all(w->fd, &index, sizeof(index));
}

/* Hand on every fragment whose turn has come. */
static void
hand_on(struct batch *b)
{
	while (b->oldest < b->next) {
		struct slot	*s = &b->ring[b->oldest % b->window];

		if (!s->ready)
			break;
		b->done(b->arg, b->t->inputs[b->oldest], &s->f);
		fragment_free(&s->f);
		s->ready = false;
		b->oldest++;
	}
}

static void
lost(struct batch *b, struct worker *w, const char *code, const char *why)
{
	struct slot	*s = &b->ring[w->index % b->window];
	bool		 busy = w->busy;

	dismiss(w, true);
	if (busy) {
		tool_failed(b->t, b->t->inputs[w->index], code, why, &s->f);
		s->ready = true;
	}
	hire(b, w);
}

/* A whole reply has arrived: true. */
static bool
unpack(struct batch *b, struct worker *w)
{
	struct reply	 r;
	struct slot	*s;
	const char	*p;

	if (w->in.n < sizeof(r))
		return false;
	memcpy(&r, w->in.s, sizeof(r));
	if (w->in.n < sizeof(r) + r.out + r.err + r.tally)
		return false;
	s = &b->ring[r.index % b->window];
	p = w->in.s + sizeof(r);
	bytes_add(&s->f.out, p, r.out);
	bytes_add(&s->f.err, p + r.out, r.err);
	bytes_add(&s->f.tally, p + r.out + r.err, r.tally);
	s->f.status = r.status;
	s->ready = true;
	w->in.n = 0;
	w->busy = false;
	return true;
}

static void
collect(struct batch *b, struct worker *w)
{
	char	 buf[65536];
	ssize_t	 k = read(w->fd, buf, sizeof(buf));

	if (k == -1 && (errno == EINTR || errno == EAGAIN))
		return;
	if (k <= 0) {
		lost(b, w, "crash", "reading it crashed the program");
		return;
	}
	bytes_add(&w->in, buf, (size_t)k);
	unpack(b, w);
}

static void
progress(struct batch *b, bool last)
{
	size_t	 total = b->t->ninputs;
	double	 t = now(), spent = t - b->began;
	double	 rate = spent > 0 ? (double)b->oldest / spent : 0;

	if (!isatty(STDERR_FILENO) || total < 2)
		return;
	if (last) {
		fputs("\r\033[K", stderr);
		return;
	}
	if (t - b->told < 0.2)
		return;
	b->told = t;
	fprintf(stderr, "\r%zu of %zu files, %.0f/s, %.0f s left\033[K",
	    b->oldest, total, rate,
	    rate > 0 ? (double)(total - b->oldest) / rate : 0);
}

/* Wait for replies, at most until the next worker runs out of time. */
static void
wait_for(struct batch *b, struct pollfd *p)
{
	double	 limit = b->t->timeout, t = now();
	int	 ms = 500;

	for (unsigned i = 0; i < b->n; i++) {
		struct worker	*w = &b->w[i];

		p[i] = (struct pollfd){ w->busy ? w->fd : -1, POLLIN, 0 };
		if (w->busy && limit > 0 && w->since + limit - t < ms / 1e3)
			ms = (int)((w->since + limit - t) * 1e3) + 1;
	}
	if (poll(p, b->n, ms < 0 ? 0 : ms) == -1 && errno != EINTR)
		return;
	for (unsigned i = 0; i < b->n; i++) {
		struct worker	*w = &b->w[i];

		if (p[i].revents != 0)
			collect(b, w);
		if (w->busy && limit > 0 && now() - w->since > limit)
			lost(b, w, "timeout", "reading it took too long");
	}
}

static bool
alive(const struct batch *b)
{
	for (unsigned i = 0; i < b->n; i++)
		if (b->w[i].fd != -1)
			return true;
	return false;
}

static void
in_workers(struct batch *b)
{
	struct pollfd	*p = calloc(b->n, sizeof(*p));

	b->w = calloc(b->n, sizeof(*b->w));
	b->ring = calloc(b->window, sizeof(*b->ring));
	if (p == NULL || b->w == NULL || b->ring == NULL)
		tool_no_memory();
	for (unsigned i = 0; i < b->n; i++)
		b->w[i].fd = -1;
	for (unsigned i = 0; i < b->n; i++)
		hire(b, &b->w[i]);
	while (b->oldest < b->t->ninputs && alive(b)) {
		for (unsigned i = 0; i < b->n; i++)
			give(b, &b->w[i]);
		wait_for(b, p);
		hand_on(b);
		progress(b, false);
	}
	for (unsigned i = 0; i < b->n; i++)
		dismiss(&b->w[i], false);
	free(b->ring);
	free(b->w);
	free(p);
}

void
tool_batch(struct tool *t, void (*done)(void *, const char *,
    struct fragment *), void *arg)
{
	struct batch	 b = { .t = t, .done = done, .arg = arg };
	bool		 alone = t->ninputs < 2 && t->timeout <= 0;

	b.began = now();
	b.n = t->jobs;
	if (b.n > t->ninputs)
		b.n = (unsigned)t->ninputs;
	b.window = (size_t)b.n * WINDOW;
	if (b.n > 0 && !alone)
		in_workers(&b);
	/* one document, or no process to be had: here and now */
	for (; b.oldest < t->ninputs; b.oldest++) {
		struct fragment	 f = { 0 };

		tool_one(t, t->inputs[b.oldest], &f);
		done(arg, t->inputs[b.oldest], &f);
		fragment_free(&f);
	}
	progress(&b, true);
}
