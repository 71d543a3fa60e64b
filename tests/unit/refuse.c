/* SPDX-License-Identifier: MIT */
/*
 * What is refused, and in which words: files that are something else, XML
 * that no word processor writes, limits that are crossed.  Each has a near
 * twin that is read.  Also the walker's vocabulary, which must be sorted.
 */
#include "base/xml.h"
#include "read/wml_names.h"
#include "tap.h"

#define W "xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
#define DOC(body) "<w:wordDocument " W "><w:body>" body \
	"</w:body></w:wordDocument>"
#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"
#define TEN(x) x x x x x x x x x x

static const struct {
	const char	*name, *source;
	const char	*bytes;
	size_t		 n;
	struct circ_options opt;
	enum circ_code	 code;
	const char	*says;		/* part of the message */
} cases[] = {
#define BYTES(s) (s), sizeof(s) - 1
	{ "nothing", "a", BYTES(""), { 0 }, CIRC_EFORMAT, "empty" },
	{ "OLE2", "a.doc", BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 "), { 0 },
	    CIRC_EENCRYPTED, "Word 97 document: save as .docx" },
	{ "PDF", "a.pdf", BYTES("%PDF-1.7\n"), { 0 }, CIRC_EFORMAT,
	    "pdftotext -layout FILE -" },
	{ "RTF", "a.rtf", BYTES("{\\rtf1 x}"), { 0 }, CIRC_EFORMAT, "RTF" },
	{ "PNG", "a.png", BYTES("\x89PNG\r\n\x1A\n"), { 0 }, CIRC_EFORMAT,
	    "PNG" },
	{ "lock file", "d/~$a.docx", BYTES("\5A. Me     "), { 0 },
	    CIRC_EFORMAT, "lock file" },
	{ "zeros", "a", BYTES("\0\0\0\0\0\0"), { 0 }, CIRC_EDAMAGED,
	    "zeros" },
	{ "a zip's beginning", "a.docx", BYTES("PK\3\4\24\0"), { 0 },
	    CIRC_EDAMAGED, "truncated at 6 bytes" },
	{ "two bytes of a zip", "a.docx", BYTES("PK"), { 0 },
	    CIRC_EDAMAGED, "truncated at 2 bytes" },
	{ "a document", "a.xml", BYTES(DOC(P("text"))), { 0 }, CIRC_OK, "" },
	{ "a document type", "a.xml", BYTES("<!DOCTYPE x [<!ENTITY e 'e'>]>"
	    DOC(P("&e;"))), { 0 }, CIRC_EDAMAGED, "DOCTYPE" },
	{ "an unknown entity", "a.xml", BYTES(DOC(P("&e;"))), { 0 },
	    CIRC_EDAMAGED, "Entity 'e'" },
	{ "UTF-7", "a.xml", BYTES("<?xml version=\"1.0\" "
	    "encoding=\"UTF-7\"?>" DOC(P("text"))), { 0 }, CIRC_EENCODING,
	    "UTF-7" },
	{ "cut off", "a.xml", BYTES("<w:wordDocument " W "><w:body>"), { 0 },
	    CIRC_EDAMAGED, "damaged" },
	{ "two roots", "a.xml", BYTES(DOC(P("a")) DOC(P("b"))), { 0 },
	    CIRC_EDAMAGED, "Extra content" },
	{ "an empty namespace", "a.xml", BYTES("<w:wordDocument " W
	    " xmlns:x=\"\"/>"), { 0 }, CIRC_EDAMAGED, "stands for nothing" },
	{ "another root", "a.xml", BYTES("<w:styles " W "/>"), { 0 },
	    CIRC_EFORMAT, "not a Word 2003" },
	{ "too deep", "a.xml", BYTES(DOC(P("text"))), { .max_depth = 4 },
	    CIRC_ELIMIT, "max-depth (4)" },
	{ "just deep enough", "a.xml", BYTES(DOC(P("text"))),
	    { .max_depth = 5 }, CIRC_OK, "" },
	{ "too much text", "a.xml", BYTES(DOC(TEN(P("ten bytes.")))),
	    { .max_text = 99 }, CIRC_ELIMIT, "max-text (99" },
	{ "just enough text", "a.xml", BYTES(DOC(TEN(P("ten bytes.")))),
	    { .max_text = 100 }, CIRC_OK, "" },
	{ "too many blocks", "a.xml", BYTES(DOC(TEN(P("x")))),
	    { .max_blocks = 9 }, CIRC_ELIMIT, "blocks than max-blocks (9)" },
	{ "as many blocks", "a.xml", BYTES(DOC(TEN(P("x")))),
	    { .max_blocks = 10 }, CIRC_OK, "" },
	{ "too many cells", "a.xml", BYTES(DOC("<w:tbl><w:tr>"
	    TEN("<w:tc/>") "</w:tr></w:tbl>")), { .max_blocks = 9 },
	    CIRC_ELIMIT, "cells than max-blocks (9)" },
	{ "too large a file", "a.xml", BYTES(DOC(P("x"))),
	    { .max_input = 10 }, CIRC_ELIMIT, "max-input" },
	{ "a format that there is not", "a.xml", BYTES(DOC(P("x"))),
	    { .from = "wordstar" }, CIRC_EUSAGE, "wordstar" },
};

int
main(void)
{
	tap_ok(xml_sorted(&wml_vocab), "the vocabulary is sorted");
	for (size_t i = 0; i < NELEM(cases); i++) {
		struct circ	*c = circ_new(&cases[i].opt);
		enum circ_code	 code;

		code = circ_read(c, cases[i].bytes, cases[i].n,
		    cases[i].source);
		if (!tap_ok(code == cases[i].code &&
		    strstr(circ_message(c), cases[i].says) != NULL,
		    "%s: %s", cases[i].name, circ_code_name(cases[i].code)))
			printf("# %s: %s\n", circ_code_name(code),
			    circ_message(c));
		circ_free(c);
	}
	return tap_done();
}
