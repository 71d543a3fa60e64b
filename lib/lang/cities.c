/* SPDX-License-Identifier: MIT */
/* Places that circulars name and zone.tab does not, in six languages. */
#include "lang/lang.h"

const struct lang_city lang_cities[] = {
	{ "geneva", "Europe/Zurich" },
	{ NULL, NULL }
};
