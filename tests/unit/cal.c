/* SPDX-License-Identifier: MIT */
/* Calendar arithmetic against known days. */
#include "base/base.h"
#include "tap.h"

static const struct {
	int	 y, m, d, weekday;
	long	 days;
} cases[] = {
	{ 1970, 1, 1, 3, 0 },
	{ 2000, 2, 29, 1, 11016 },
	{ 2025, 6, 5, 3, 20244 },
	{ 1900, 3, 1, 3, -25508 },
	{ 1582, 10, 15, 4, -141427 },
};

int
main(void)
{
	for (size_t i = 0; i < NELEM(cases); i++) {
		int	 y, m, d;
		long	 n = cal_days(cases[i].y, cases[i].m, cases[i].d);

		cal_from_days(n, &y, &m, &d);
		tap_ok(n == cases[i].days && y == cases[i].y &&
		    m == cases[i].m && d == cases[i].d &&
		    cal_weekday(y, m, d) == cases[i].weekday,
		    "%d-%d-%d is day %ld", y, m, d, n);
	}
	tap_ok(!cal_valid(2025, 6, 31), "no 31 June");
	tap_ok(!cal_valid(1900, 2, 29), "1900 was no leap year");
	tap_ok(cal_valid(2024, 2, 29), "2024 was one");
	for (long n = -200000, good = 1; n <= 200000; n++) {
		int	 y, m, d;

		cal_from_days(n, &y, &m, &d);
		good = good && cal_days(y, m, d) == n && cal_valid(y, m, d);
		if (n == 200000)
			tap_ok(good, "every day goes there and back");
	}
	return tap_done();
}
