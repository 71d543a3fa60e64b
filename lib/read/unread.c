/* SPDX-License-Identifier: MIT */
/*
 * What circ does not read, by its first bytes, so that people are told what
 * it is and what to do instead of "damaged".
 */
#include "read/unread.h"

struct sort {
	const char	*magic;
	size_t		 n;
	enum circ_code	 code;
	const char	*message;
};

#define SORT(magic, code, message) \
	{ (magic), sizeof(magic) - 1, (code), (message) }

static const struct sort sorts[] = {
	SORT("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", CIRC_EENCRYPTED,
	    "password-protected or an old Word 97 document: save as .docx"),
	SORT("\xDB\xA5\x2D\0", CIRC_EENCRYPTED,
	    "an old Word 2 document: save as .docx"),
	SORT("%PDF-", CIRC_EFORMAT, "a PDF: make text of it with "
	    "pdftotext -layout FILE -, and read that with --from=text"),
	SORT("{\\rtf", CIRC_EFORMAT, "an RTF document: save as .docx"),
	SORT("\x89PNG", CIRC_EFORMAT, "a PNG image, not a document"),
	SORT("\xFF\xD8\xFF", CIRC_EFORMAT, "a JPEG image, not a document"),
	SORT("GIF8", CIRC_EFORMAT, "a GIF image, not a document"),
	SORT("II*\0", CIRC_EFORMAT, "a TIFF image, not a document"),
	SORT("MM\0*", CIRC_EFORMAT, "a TIFF image, not a document"),
	SORT("BM", CIRC_EFORMAT, "a BMP image, not a document"),
	SORT("7z\xBC\xAF\x27\x1C", CIRC_EFORMAT,
	    "a 7-Zip archive: unpack it first"),
	SORT("Rar!\x1A\x07", CIRC_EFORMAT, "a RAR archive: unpack it first"),
	SORT("\x1F\x8B", CIRC_EFORMAT, "a gzip file: unpack it first"),
	SORT("\x7F" "ELF", CIRC_EFORMAT, "a program, not a document"),
	SORT("MZ", CIRC_EFORMAT, "a program, not a document"),
};

#define LOCK_MAX 200u		/* bytes of a lock file: 54 or 162 */

/* Word's "~$" lock file: a length, a name, padding; two names at most. */
static bool
lock_file(const struct read_input *in)
{
	const char	*base = in->source == NULL ? NULL :
	    strrchr(in->source, '/');

	base = base != NULL ? base + 1 : in->source;
	return base != NULL && base[0] == '~' && base[1] == '$' &&
	    in->n <= LOCK_MAX;
}

static bool
all_zero(const struct read_input *in)
{
	return in->n > 0 && in->bytes[0] == '\0' &&
	    memcmp(in->bytes, in->bytes + 1, in->n - 1) == 0;
}

/* A bitmap or program starts with two letters that words start with too. */
static bool
binary(const struct read_input *in)
{
	return memchr(in->bytes, '\0', in->n < 512 ? in->n : 512) != NULL;
}

void
unread_name(struct ctx *ctx, const struct read_input *in)
{
	if (in->n == 0)
		ctx_raise(ctx, CIRC_EFORMAT, "the file is empty");
	if (in->n < 4 && memcmp(in->bytes, "PK\3\4", in->n) == 0)
		ctx_raise(ctx, CIRC_EDAMAGED,
		    "not a whole zip container: truncated at %zu bytes",
		    in->n);
	if (lock_file(in))
		ctx_raise(ctx, CIRC_EFORMAT, "a lock file of a document "
		    "that is open in a word processor");
	if (all_zero(in))
		ctx_raise(ctx, CIRC_EDAMAGED, "the file holds only zeros");
	for (size_t i = 0; i < NELEM(sorts); i++) {
		const struct sort *s = &sorts[i];

		if (in->n >= s->n && memcmp(in->bytes, s->magic, s->n) == 0 &&
		    (s->n > 2 || binary(in)))
			ctx_raise(ctx, s->code, "%s", s->message);
	}
	if (in->n >= 12 && memcmp(in->bytes, "RIFF", 4) == 0 &&
	    memcmp(in->bytes + 8, "WEBP", 4) == 0)
		ctx_raise(ctx, CIRC_EFORMAT, "a WebP image, not a document");
}
