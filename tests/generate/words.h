/* SPDX-License-Identifier: MIT */
/*
 * What the generator composes circulars of: words of its own, so that a gap
 * in lib/lang shows as a miss.  A template holds {title}, {when}, {place},
 * {hours}, {zone}, {date}, {name}, {email}, {phone}, {what}.
 */
#ifndef WORDS_H
#define WORDS_H

#define MANY 8

struct venue {
	const char	*city;		/* as printed in a date line */
	const char	*at;		/* as printed in a sentence */
	const char	*zone;		/* IANA */
};

struct tongue {
	const char	*code;
	const char	*org, *office;	/* of the masthead */
	const char	*ref_label[4];
	const char	*ref[6];
	const char	*subject_label[3];
	const char	*to_label[3];
	const char	*addressee[MANY];
	const char	*phone_label, *mail_label, *copy_label;
	struct venue	 venue[4];
	const char	*month[12];
	const char	*weekday[7];
	/* templates over {d} {m} {mm} {y} {dd} {w} */
	const char	*day[4];
	/* over {d} {e} {m} {n} {y}: same month, then across months */
	const char	*range[3];
	const char	*across[2];
	/* one time over {H} {h} {M}; then a range of two times {a} {b} */
	const char	*clock[4];
	const char	*hours[3];
	const char	*dateline[2];	/* {place} {date} */
	const char	*salutation[2];
	const char	*closing[2];
	const char	*signer_title[3];
	const char	*person[6];
	const char	*title[6];
	const char	*invite[3];	/* {title} {when} {place} {hours} */
	const char	*online[2];	/* {title} {when} {hours} */
	const char	*deadline[3];	/* {what} {date} */
	const char	*what[3];
	const char	*contact[2];	/* {name} {email} {phone} */
	const char	*annex[2];
	const char	*agenda[3];
	const char	*column[4];	/* time, item, speaker, minutes */
	const char	*role[2];	/* before one, before the others */
	const char	*item[10];
	const char	*pause;
	const char	*minutes;	/* unit, in brackets after a number */
	const char	*filler[3];
};

extern const struct tongue tongues[];
extern const int ntongues;

#endif
