/* SPDX-License-Identifier: MIT */
/* English. */
#include "lang/lang.h"

const struct lang lang_en = {
	.code = "en",
	.name = "English",
};
