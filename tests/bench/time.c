/* SPDX-License-Identifier: MIT */
/*
 * time N COMMAND... - run a command N times, print the least wall-clock
 * seconds and the peak memory in KB.
 */
#include <sys/resource.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static double
now(void)
{
	struct timespec	 ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

int
main(int argc, char **argv)
{
	double		 best = 1e9, t;
	struct rusage	 u;
	int		 status, null;

	if (argc < 3)
		return 2;
	for (int i = atoi(argv[1]); i > 0; i--) {
		pid_t	 pid;

		t = now();
		if ((pid = fork()) == 0) {
			null = open("/dev/null", O_WRONLY);
			dup2(null, 1);
			dup2(null, 2);
			execvp(argv[2], argv + 2);
			_exit(127);
		}
		waitpid(pid, &status, 0);
		t = now() - t;
		if (!WIFEXITED(status) || WEXITSTATUS(status) > 2)
			return 1;
		if (t < best)
			best = t;
	}
	getrusage(RUSAGE_CHILDREN, &u);
	printf("%.6f %ld\n", best, u.ru_maxrss);
	return 0;
}
