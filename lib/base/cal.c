/* SPDX-License-Identifier: MIT */
/*
 * Calendar arithmetic, proleptic Gregorian.  Days are counted in eras of 400
 * years whose years begin in March, so that a leap day ends its year.
 */
#include "base/base.h"

long
cal_days(int year, int month, int day)
{
	long	 y = month <= 2 ? year - 1L : year;
	long	 era = (y >= 0 ? y : y - 399) / 400;
	long	 yoe = y - era * 400;
	long	 doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
	long	 doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

	return era * 146097 + doe - 719468;
}

void
cal_from_days(long days, int *year, int *month, int *day)
{
	long	 z = days + 719468;
	long	 era = (z >= 0 ? z : z - 146096) / 146097;
	long	 doe = z - era * 146097;
	long	 yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	long	 doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	long	 mp = (5 * doy + 2) / 153;

	*day = (int)(doy - (153 * mp + 2) / 5 + 1);
	*month = (int)(mp < 10 ? mp + 3 : mp - 9);
	*year = (int)(yoe + era * 400 + (*month <= 2));
}

int
cal_month_days(int year, int month)
{
	static const signed char days[] = { 31, 28, 31, 30, 31, 30, 31, 31,
	    30, 31, 30, 31 };

	if (month < 1 || month > 12)
		return 0;
	if (month == 2 && ((year % 4 == 0 && year % 100 != 0) ||
	    year % 400 == 0))
		return 29;
	return days[month - 1];
}

int
cal_weekday_of(long days)
{
	long	 d = (days + 3) % 7;	/* 1 January 1970 was a Thursday */

	return (int)(d < 0 ? d + 7 : d);
}

int
cal_weekday(int year, int month, int day)
{
	return cal_weekday_of(cal_days(year, month, day));
}

bool
cal_valid(int year, int month, int day)
{
	return year >= 1 && year <= 9999 && day >= 1 &&
	    day <= cal_month_days(year, month);
}
