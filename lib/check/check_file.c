/* SPDX-License-Identifier: MIT */
/* CL0xx: what happens to the file as a whole; the tools report these. */
#include "check/check.h"

const struct check_rule check_file_rules[] = {
	{ { .id = "CL001", .name = "unreadable", .severity = CIRC_ERROR,
	    .phrase = "the file cannot be read",
	    .why = "Nobody else may be able to open it either: it is "
	    "damaged, encrypted, empty, or of another kind than its name "
	    "says.",
	    .example = "not a zip: truncated at 19,785 bytes",
	    .except = "Files of kinds that circ does not look for when it "
	    "searches directories." }, CHECK_BATCH, NULL },
	{ { .id = "CL002", .name = "limit", .severity = CIRC_ERROR,
	    .phrase = "the file crosses a limit",
	    .why = "A file that inflates to many times its size, or nests "
	    "without end, can stop other people's programs.",
	    .example = "a part inflates to more than max-part (67108864 "
	    "bytes)",
	    .except = "Files below the limits; they can be raised by "
	    "options." }, CHECK_BATCH, NULL },
	{ { .id = "CL003", .name = "timeout", .severity = CIRC_ERROR,
	    .phrase = "the file takes too long",
	    .why = "The document was not checked to its end, so nothing is "
	    "known about it.",
	    .example = "took longer than 30 seconds",
	    .except = "Anything, unless --timeout is given." },
	    CHECK_BATCH, NULL },
	{ { .id = "CL004", .name = "crash", .severity = CIRC_ERROR,
	    .phrase = "checking the file ended a worker process",
	    .why = "The document was not checked. Please report the file "
	    "that does this.",
	    .example = "the worker process was ended by signal 11",
	    .except = "Anything, unless worker processes are used (-j)." },
	    CHECK_BATCH, NULL },
	{ { .id = NULL }, 0, NULL }
};
