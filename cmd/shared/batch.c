/* SPDX-License-Identifier: MIT */
/*
 * Many documents: worker processes get files from the parent over a socket
 * pair and send back a fragment for each; the parent hands fragments on in
 * the order of the inputs, so that -j N gives the same bytes as -j 1.  Each
 * worker has a few files queued, so that it need not wait for the parent.  A
 * worker that crashes or exceeds the timeout costs the file it was at: it is
 * replaced, that file is reported, and what it had queued is given out again.
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

#define QUEUE 8			/* files that a worker has before it */
#define WINDOW 65536		/* files that may run ahead of the oldest, */
#define WAITING (64u << 20)	/* and bytes that they may leave */

struct reply {			/* what precedes a fragment on the socket */
	size_t	 index;
	size_t	 out, err, tally;
	int	 status;
};

struct worker {
	pid_t	 pid;
	int	 fd;		/* -1: none */
	size_t	 queue[QUEUE];	/* files given to it, the one at hand first */
	size_t	 n;
	double	 since;		/* when it began that one */
	struct bytes in;	/* what has arrived of its replies */
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
	size_t		 waiting;	/* their bytes */
	size_t		 next;		/* file to give out */
	size_t		 oldest;	/* file to hand on */
	size_t		*again;		/* files whose worker was lost */
	size_t		 nagain;
	void		(*done)(void *, const char *, struct fragment *);
	void		*arg;
	double		 began, told;	/* for the line of progress */
	bool		 shown;		/* it stands on the terminal */
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

/* How the process ended, as wait(2) tells it. */
static int
dismiss(struct worker *w, bool force)
{
	int	 how = 0;

	if (w->fd == -1)
		return how;
	close(w->fd);
	if (force)
		kill(w->pid, SIGKILL);
	while (waitpid(w->pid, &how, 0) == -1 && errno == EINTR)
		;
	bytes_free(&w->in);
	w->fd = -1;
	w->n = 0;
	return how;
}

/* The file to give out now; false: none, or the oldest is too far behind. */
static bool
pick(struct batch *b, size_t *index)
{
	if (b->nagain > 0) {
		*index = b->again[--b->nagain];
		return true;
	}
	if (b->next >= b->t->ninputs || b->next >= b->oldest + b->window ||
	    b->waiting >= WAITING)
		return false;
	*index = b->next++;
	return true;
}

/* Fewer towards the end, so that no worker sits idle beside a long queue. */
static size_t
depth(const struct batch *b)
{
	size_t	 left = (b->t->ninputs - b->next) / (b->n * QUEUE) + 1;

	return left < QUEUE ? left : QUEUE;
}

static void
give(struct batch *b, struct worker *w, size_t most)
{
	size_t	 from = w->n;

	while (w->fd != -1 && w->n < most && pick(b, &w->queue[w->n]))
		w->n++;
	if (w->n == from)
		return;
	if (from == 0)
		w->since = now();
	/* a failed write shows as the end of its socket, in collect() */
	(void)write_all(w->fd, &w->queue[from],
	    (w->n - from) * sizeof(w->queue[0]));
}

/* One each before two each: few files are spread over all workers. */
static void
give_all(struct batch *b)
{
	size_t	 most = depth(b);

	for (unsigned i = 0; i < b->n; i++)
		give(b, &b->w[i], 1);
	for (unsigned i = 0; i < b->n && most > 1; i++)
		if (b->w[i].n <= most / 2)
			give(b, &b->w[i], most);
}

static size_t
bytes_of(const struct fragment *f)
{
	return f->out.n + f->err.n + f->tally.n;
}

/* ----------------------------------------------- the line of progress */

static void
progress(struct batch *b)
{
	size_t	 total = b->t->ninputs;
	double	 t = now(), spent = t - b->began;
	double	 rate = spent > 0 ? (double)b->oldest / spent : 0;

	if (!isatty(STDERR_FILENO) || total < 2 || t - b->told < 0.2)
		return;
	b->told = t;
	b->shown = true;
	fprintf(stderr, "\r%zu of %zu files, %.0f/s, %.0f s left\033[K",
	    b->oldest, total, rate,
	    rate > 0 ? (double)(total - b->oldest) / rate : 0);
}

/* Before anything else is written, perhaps to the same terminal. */
static void
wipe(struct batch *b)
{
	if (b->shown)
		fputs("\r\033[K", stderr);
	b->shown = false;
}

static void
deliver(struct batch *b, struct fragment *f)
{
	if (f->out.n > 0 || f->err.n > 0)
		wipe(b);
	b->done(b->arg, b->t->inputs[b->oldest++], f);
	fragment_free(f);
}

/* ------------------------------------------------- files out, replies in */

/* Hand on every fragment whose turn has come. */
static void
hand_on(struct batch *b)
{
	while (b->oldest < b->next) {
		struct slot	*s = &b->ring[b->oldest % b->window];

		if (!s->ready)
			break;
		b->waiting -= bytes_of(&s->f);
		deliver(b, &s->f);
		s->ready = false;
	}
}

static void
arrived(struct batch *b, size_t index)
{
	struct slot	*s = &b->ring[index % b->window];

	s->ready = true;
	b->waiting += bytes_of(&s->f);
}

/* The file at hand is blamed; the others in the queue go to somebody else. */
static void
lost(struct batch *b, struct worker *w, bool timeout)
{
	size_t	 index = w->queue[0];
	bool	 busy = w->n > 0;
	char	 why[80];
	int	 how;

	while (w->n > 1)
		b->again[b->nagain++] = w->queue[--w->n];
	how = dismiss(w, timeout);
	if (timeout)
		snprintf(why, sizeof(why), "took longer than %g seconds",
		    b->t->timeout);
	else if (WIFSIGNALED(how))
		snprintf(why, sizeof(why), "reading it crashed the program "
		    "(signal %d)", WTERMSIG(how));
	else
		snprintf(why, sizeof(why), "reading it ended the program "
		    "(status %d)", WEXITSTATUS(how));
	if (busy) {
		tool_failed(b->t, b->t->inputs[index], timeout ? "timeout" :
		    "crash", why, &b->ring[index % b->window].f);
		arrived(b, index);
	}
	hire(b, w);
}

/* Take the replies that have wholly arrived. */
static void
unpack(struct batch *b, struct worker *w)
{
	size_t	 at = 0;

	for (;;) {
		struct reply	 r;
		struct fragment	*f;
		const char	*p = w->in.s + at;

		if (w->in.n - at < sizeof(r))
			break;
		memcpy(&r, p, sizeof(r));
		if (w->in.n - at < sizeof(r) + r.out + r.err + r.tally)
			break;
		f = &b->ring[r.index % b->window].f;
		p += sizeof(r);
		bytes_add(&f->out, p, r.out);
		bytes_add(&f->err, p + r.out, r.err);
		bytes_add(&f->tally, p + r.out + r.err, r.tally);
		f->status = r.status;
		arrived(b, r.index);
		at += sizeof(r) + r.out + r.err + r.tally;
		memmove(w->queue, w->queue + 1, --w->n * sizeof(*w->queue));
	}
	if (at > 0)
		memmove(w->in.s, w->in.s + at, w->in.n -= at);
}

static void
collect(struct batch *b, struct worker *w)
{
	char	 buf[65536];
	ssize_t	 k = read(w->fd, buf, sizeof(buf));

	if (k == -1 && (errno == EINTR || errno == EAGAIN))
		return;
	if (k <= 0) {
		lost(b, w, false);
		return;
	}
	/* only a worker that is through with a file says anything */
	w->since = now();
	bytes_add(&w->in, buf, (size_t)k);
	unpack(b, w);
}

/* Wait for replies, at most until the next worker runs out of time. */
static void
wait_for(struct batch *b, struct pollfd *p)
{
	double	 limit = b->t->timeout, t = now();
	int	 ms = 500;

	for (unsigned i = 0; i < b->n; i++) {
		struct worker	*w = &b->w[i];

		p[i] = (struct pollfd){ w->fd, POLLIN, 0 };
		if (w->n > 0 && limit > 0 && w->since + limit - t < ms / 1e3)
			ms = (int)((w->since + limit - t) * 1e3) + 1;
	}
	if (poll(p, b->n, ms < 0 ? 0 : ms) == -1 && errno != EINTR)
		return;
	for (unsigned i = 0; i < b->n; i++) {
		struct worker	*w = &b->w[i];

		/* what it said while we were held up counts first */
		if (p[i].revents != 0)
			collect(b, w);
		else if (w->n > 0 && limit > 0 && now() - w->since > limit)
			lost(b, w, true);
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
	b->again = calloc(b->n * QUEUE, sizeof(*b->again));
	if (p == NULL || b->w == NULL || b->ring == NULL || b->again == NULL)
		tool_no_memory();
	for (unsigned i = 0; i < b->n; i++)
		b->w[i].fd = -1;
	for (unsigned i = 0; i < b->n; i++)
		hire(b, &b->w[i]);
	while (b->oldest < b->t->ninputs && alive(b)) {
		give_all(b);
		wait_for(b, p);
		hand_on(b);
		progress(b);
	}
	for (unsigned i = 0; i < b->n; i++)
		dismiss(&b->w[i], false);
	free(b->again);
	free(b->w);
	free(p);
}

void
tool_batch(struct tool *t, void (*done)(void *, const char *,
    struct fragment *), void *arg)
{
	struct batch	 b = { .t = t, .done = done, .arg = arg };
	bool		 alone = t->ninputs < 2 && t->timeout <= 0;

	b.began = b.told = now();
	b.n = t->jobs;
	if (b.n > t->ninputs)
		b.n = (unsigned)t->ninputs;
	b.window = t->ninputs < WINDOW ? t->ninputs : WINDOW;
	if (b.n > 0 && !alone)
		in_workers(&b);
	/* one document, or no process to be had any more: here and now */
	while (b.oldest < t->ninputs) {
		struct fragment	 f = { 0 };

		tool_one(t, t->inputs[b.oldest], &f);
		deliver(&b, &f);
		hand_on(&b);
	}
	free(b.ring);
	wipe(&b);
}
