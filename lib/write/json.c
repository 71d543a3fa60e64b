/* SPDX-License-Identifier: MIT */
/* The model as JSON. */
#include "write/write.h"

void
write_json(struct ctx *ctx, const struct model *m, unsigned flags,
    struct out *out)
{
	(void)m;
	(void)flags;
	out_adds(ctx, out, "{\"schema\":1}\n");
}
