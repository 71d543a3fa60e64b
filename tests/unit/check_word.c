/* SPDX-License-Identifier: MIT */
/*
 * What only a word processor's file can hold, read from whole documents (flat
 * OPC): tracked changes, hidden words, forms, properties, pictures, macros,
 * fields; each with what looks alike and is right.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"
#include "tap.h"

#define NS "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/" \
	"2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/" \
	"officeDocument/2006/relationships\" xmlns:v=\"urn:schemas-microsoft-" \
	"com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" " \
	"xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/" \
	"wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/" \
	"drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/" \
	"drawingml/2006/picture\" xmlns:adec=\"http://schemas.microsoft.com/" \
	"office/drawing/2017/decorative\""
#define RELS "xmlns=\"http://schemas.openxmlformats.org/package/2006/" \
	"relationships\""
#define TYPE "http://schemas.openxmlformats.org/officeDocument/2006/" \
	"relationships/"
#define REL(id, type, target) "<Relationship Id=\"" id "\" Type=\"" TYPE \
	type "\" Target=\"" target "\"/>"
#define OUT(id, type, target) "<Relationship Id=\"" id "\" Type=\"" TYPE \
	type "\" TargetMode=\"External\" Target=\"" target "\"/>"
#define T(s) "<w:r><w:t xml:space=\"preserve\">" s "</w:t></w:r>"
#define P(s) "<w:p>" T(s) "</w:p>"
#define LOOK(props, s) "<w:r><w:rPr>" props "</w:rPr><w:t>" s "</w:t></w:r>"
#define BY "w:id=\"1\" w:author=\"A. Reviewer\" w:date=\"2025-05-01T00:00:00Z\""
#define HEAD P("Ref: Circular BDT/DNE/CYB/065") P("Geneva, 21 May 2025") \
	P("To: Administrations of Member States") \
	P("Subject: Workshop on numbering") P("Dear Sir/Madam,") \
	P("We write to you about numbers.")
#define CELL(s) "<w:tc>" P(s) "</w:tc>"
#define FIELD(code, result) "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/>" \
	"</w:r><w:r><w:instrText xml:space=\"preserve\">" code \
	"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>" \
	"</w:r>" T(result) "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"
#define PICTURE(props) "<w:p><w:r><w:drawing><wp:inline>" props \
	"<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/" \
	"drawingml/2006/picture\"><pic:pic/></a:graphicData></a:graphic>" \
	"</wp:inline></w:drawing></w:r></w:p>"
#define TABLE(head, n) "<w:tbl><w:tr>" head CELL("Name") CELL("Room") \
	"</w:tr><w:tr>" CELL("Plans") CELL("A") "</w:tr><w:tr>" CELL("Tests") \
	CELL("B") "</w:tr></w:tbl>"
#define TITLE "<dc:title>Workshop on numbering</dc:title>"

static const struct sample {
	const char	*rule;
	const char	*what;
	const char	*words;		/* of its message or quote; NULL: silent */
	const char	*body;		/* behind the letter's head */
	const char	*rels;		/* of the document */
	const char	*part;		/* the part named "/word/x.xml" */
	const char	*properties;
} samples[] = {
	{ "CL101", "a reference in the page header alone", NULL,
	    "\001" P("Geneva, 21 May 2025") P("To: Member States")
	    P("Subject: Numbers") P("Dear Sir/Madam,") "<w:sectPr>"
	    "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>",
	    REL("h", "header", "x.xml"), "<w:hdr " NS ">"
	    P("Ref: Circular BDT/DNE/CYB/065") "</w:hdr>", NULL },
	{ "CL102", "another number in the page header", "056", "<w:sectPr>"
	    "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>",
	    REL("h", "header", "x.xml"), "<w:hdr " NS ">"
	    P("Circular BDT/DNE/CYB/056") "</w:hdr>", NULL },
	{ "CL102", "a short form in the page header", NULL, "<w:sectPr>"
	    "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>",
	    REL("h", "header", "x.xml"), "<w:hdr " NS ">" P("CYB/065") "</w:hdr>",
	    NULL },
	{ "CL102", "another number in the properties", "056", "", "", NULL,
	    "<dc:subject>Circular BDT/DNE/CYB/056</dc:subject>" },
	{ "CL103", "the date in a control", NULL, "\001"
	    P("Ref: Circular BDT/DNE/CYB/065") "<w:p>" T("Geneva, ")
	    "<w:sdt><w:sdtPr><w:date w:fullDate=\"2025-05-21T00:00:00Z\"/>"
	    "</w:sdtPr><w:sdtContent>" T("21 May 2025") "</w:sdtContent>"
	    "</w:sdt></w:p>" P("To: Member States") P("Subject: Numbers"),
	    "", NULL, NULL },
	{ "CL503", "a field that found nothing", "Error!",
	    FIELD(" REF _Ref9 \\h ", "Error! Reference source not found."),
	    "", NULL, NULL },
	{ "CL503", "a field that found its target", NULL,
	    FIELD(" REF _Ref9 \\h ", "Figure 1"), "", NULL, NULL },
	{ "CL504", "a cross-reference without a bookmark", "_Ref9",
	    FIELD(" REF _Ref9 \\h ", "Figure 1"), "", NULL, NULL },
	{ "CL504", "a bookmark between paragraphs", NULL,
	    "<w:bookmarkStart w:id=\"1\" w:name=\"_Ref9\"/>" P("Figure 1")
	    "<w:bookmarkEnd w:id=\"1\"/>" FIELD(" REF _Ref9 \\h ", "Figure 1"),
	    "", NULL, NULL },
	{ "CL504", "a bookmark between rows, in another case", NULL,
	    "<w:tbl><w:bookmarkStart w:id=\"1\" w:name=\"_REF9\"/><w:tr>"
	    CELL("a") "</w:tr><w:bookmarkEnd w:id=\"1\"/></w:tbl>"
	    FIELD(" PAGEREF _Ref9 \\h ", "4"), "", NULL, NULL },
	{ "CL504", "a bookmark in a control", NULL,
	    "<w:sdt><w:sdtContent><w:p><w:bookmarkStart w:id=\"1\" "
	    "w:name=\"AnnA\"/>" T("Annex") "<w:bookmarkEnd w:id=\"1\"/></w:p>"
	    "</w:sdtContent></w:sdt><w:p><w:hyperlink w:anchor=\"AnnA\">"
	    T("annexed") "</w:hyperlink></w:p>", "", NULL, NULL },
	{ "CL504", "a bookmark in text that was struck", "AnnA",
	    "<w:p><w:hyperlink w:anchor=\"AnnA\">" T("annexed")
	    "</w:hyperlink></w:p>", "", NULL, NULL },
	{ "CL504", "marks that the program makes", NULL,
	    "<w:p><w:hyperlink w:anchor=\"_top\">" T("top") "</w:hyperlink>"
	    "<w:hyperlink w:anchor=\"_GoBack\">" T("back")
	    "</w:hyperlink></w:p>", "", NULL, NULL },
	{ "CL601", "a link without a target", "Register", "<w:p>"
	    "<w:hyperlink r:id=\"l\">" T("Register") "</w:hyperlink></w:p>",
	    OUT("l", "hyperlink", "#"), NULL, NULL },
	{ "CL601", "a link to a bookmark", NULL, "<w:p>"
	    "<w:bookmarkStart w:id=\"1\" w:name=\"here\"/>" T("a")
	    "<w:bookmarkEnd w:id=\"1\"/><w:hyperlink w:anchor=\"here\">"
	    T("Register") "</w:hyperlink></w:p>", "", NULL, NULL },
	{ "CL602", "a file on a server", "computer", "<w:p>"
	    "<w:hyperlink r:id=\"l\">" T("Form") "</w:hyperlink></w:p>",
	    OUT("l", "hyperlink", "file:///\\\\srv\\forms\\x.docx"), NULL,
	    NULL },
	{ "CL901", "an insertion", "1 tracked insertion", "<w:p><w:ins " BY ">"
	    T("in principle") "</w:ins></w:p>", "", NULL, NULL },
	{ "CL901", "a deletion", "1 tracked deletion", "<w:p>" T("a")
	    "<w:del " BY "><w:r><w:delText>never</w:delText></w:r></w:del>"
	    "</w:p>", "", NULL, NULL },
	{ "CL901", "a move", "tracked", "<w:p><w:moveFrom " BY "><w:r><w:t>x"
	    "</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo " BY ">" T("x")
	    "</w:moveTo></w:p>", "", NULL, NULL },
	{ "CL901", "a change of a run's format", "change of format",
	    "<w:p><w:r><w:rPr><w:b/><w:rPrChange " BY "><w:rPr/>"
	    "</w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>", "", NULL, NULL },
	{ "CL901", "a change of a paragraph's format", "change of format",
	    "<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange " BY "><w:pPr/>"
	    "</w:pPrChange></w:pPr>" T("a") "</w:p>", "", NULL, NULL },
	{ "CL901", "a cell that was put in", "tracked", "<w:tbl><w:tr><w:tc>"
	    "<w:tcPr><w:cellIns " BY "/></w:tcPr>" P("a") "</w:tc></w:tr>"
	    "</w:tbl>", "", NULL, NULL },
	{ "CL901", "a row that was struck", "tracked deletion", "<w:tbl><w:tr>"
	    CELL("a") "</w:tr><w:tr><w:trPr><w:del " BY "/></w:trPr>" CELL("b")
	    "</w:tr></w:tbl>", "", NULL, NULL },
	{ "CL901", "a change of a table's format", "change of format",
	    "<w:tbl><w:tblPr><w:tblPrChange " BY "><w:tblPr/></w:tblPrChange>"
	    "</w:tblPr><w:tr>" CELL("a") "</w:tr></w:tbl>", "", NULL, NULL },
	{ "CL901", "a comment", "1 comment", "<w:p><w:commentRangeStart "
	    "w:id=\"0\"/>" T("numbers") "<w:commentRangeEnd w:id=\"0\"/><w:r>"
	    "<w:commentReference w:id=\"0\"/></w:r></w:p>",
	    REL("c", "comments", "x.xml"), "<w:comments " NS "><w:comment "
	    "w:id=\"0\" w:author=\"A. Reviewer\">" P("really?")
	    "</w:comment></w:comments>", NULL },
	{ "CL901", "a text without changes", NULL, P("a"), "", NULL, NULL },
	{ "CL902", "words marked as hidden", "3 words", "<w:p>"
	    LOOK("<w:vanish/>", "ask legal first") "</w:p>", "", NULL, NULL },
	{ "CL902", "white words on white", "secret", "<w:p>"
	    LOOK("<w:color w:val=\"FFFFFF\"/>", "secret") "</w:p>", "", NULL,
	    NULL },
	{ "CL902", "words of one point", "tiny", "<w:p>"
	    LOOK("<w:sz w:val=\"2\"/>", "tiny") "</w:p>", "", NULL, NULL },
	{ "CL902", "page numbers hidden on the web alone", NULL, "<w:p>"
	    LOOK("<w:webHidden/>", "12") "</w:p>", "", NULL, NULL },
	{ "CL902", "white words on a dark run", NULL, "<w:p>"
	    LOOK("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" "
	    "w:fill=\"003366\"/>", "Agenda") "</w:p>", "", NULL, NULL },
	{ "CL902", "white words in a dark paragraph", NULL, "<w:p><w:pPr>"
	    "<w:shd w:val=\"clear\" w:fill=\"003366\"/></w:pPr>"
	    LOOK("<w:color w:val=\"FFFFFF\"/>", "Agenda") "</w:p>", "", NULL,
	    NULL },
	{ "CL902", "white words in a dark cell", NULL, "<w:tbl><w:tr><w:tc>"
	    "<w:tcPr><w:shd w:val=\"clear\" w:fill=\"003366\"/></w:tcPr><w:p>"
	    LOOK("<w:color w:val=\"FFFFFF\"/>", "Agenda") "</w:p></w:tc>"
	    "</w:tr></w:tbl>", "", NULL, NULL },
	{ "CL903", "a control that shows its prompt", "not filled in",
	    "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
	    T("Click here to enter text.") "</w:sdtContent></w:sdt></w:p>", "",
	    NULL, NULL },
	{ "CL903", "a control that is filled in", NULL,
	    "<w:p><w:sdt><w:sdtPr/><w:sdtContent>" T("21 May")
	    "</w:sdtContent></w:sdt></w:p>", "", NULL, NULL },
	{ "CL903", "highlighted words", "highlighted", "<w:p>"
	    LOOK("<w:highlight w:val=\"yellow\"/>", "Room 5?") "</w:p>", "",
	    NULL, NULL },
	{ "CL903", "a highlight of no colour", NULL, "<w:p>"
	    LOOK("<w:highlight w:val=\"none\"/>", "Room 5") "</w:p>", "", NULL,
	    NULL },
	{ "CL904", "a person in the properties", "Ada Marek", "", "", NULL,
	    "<cp:lastModifiedBy>Ada Marek</cp:lastModifiedBy>" },
	{ "CL904", "an office in the properties", NULL, "", "", NULL,
	    "<dc:creator>Telecommunication Development Bureau</dc:creator>"
	    "<cp:lastModifiedBy>ITU</cp:lastModifiedBy>" },
	{ "CL905", "a picture on a server", "http://srv/logo.png", "",
	    OUT("i", "image", "http://srv/logo.png"), NULL, NULL },
	{ "CL905", "an ordinary link", NULL, "", OUT("l", "hyperlink",
	    "https://www.example.int/"), NULL, NULL },
	{ "CL906", "macros", "macros", "",
	    "<Relationship Id=\"m\" Type=\"http://schemas.microsoft.com/office/"
	    "2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>",
	    NULL, NULL },
	{ "CL906", "an object of another program", "another program",
	    "<w:p><w:r><w:object><o:OLEObject Type=\"Embed\" "
	    "ProgID=\"Excel.Sheet.12\" r:id=\"o\"/></w:object></w:r></w:p>",
	    "", NULL, NULL },
	{ "CL906", "another document within", "another whole document",
	    "<w:altChunk r:id=\"a\"/>", REL("a", "aFChunk", "y.html"), NULL,
	    NULL },
	{ "CL906", "a DDE field", "DDE", FIELD(" DDEAUTO c:\\\\x.exe cmd ",
	    "!"), "", NULL, NULL },
	{ "CL906", "a control of ActiveX", "ActiveX", "<w:p><w:r><w:object>"
	    "<w:control r:id=\"x\" w:name=\"Button1\"/></w:object></w:r></w:p>",
	    "", NULL, NULL },
	{ "CL906", "a chart brings its workbook", "workbook", "",
	    REL("c", "chart", "charts/chart1.xml"), NULL, NULL },
	{ "CL906", "a drawing", NULL, PICTURE("<wp:docPr id=\"1\" name=\"a\" "
	    "descr=\"Map\"/>"), "", NULL, NULL },
	{ "CL907", "a watermark", "DRAFT", "<w:sectPr><w:headerReference "
	    "w:type=\"default\" r:id=\"h\"/></w:sectPr>",
	    REL("h", "header", "x.xml"), "<w:hdr " NS "><w:p><w:r><w:pict>"
	    "<v:shape><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r>"
	    "</w:p></w:hdr>", NULL },
	{ "CL907", "an ordinary page header", NULL, "<w:sectPr>"
	    "<w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>",
	    REL("h", "header", "x.xml"), "<w:hdr " NS ">" P("Page 1") "</w:hdr>",
	    NULL },
	{ "CL951", "a picture without words", "alternative text",
	    PICTURE("<wp:docPr id=\"1\" name=\"a\"/>"), "", NULL, TITLE },
	{ "CL951", "a decorative picture", NULL, PICTURE("<wp:docPr id=\"1\" "
	    "name=\"a\"><a:extLst><a:ext uri=\"{C183D7F6-B498-43B3-948B-"
	    "1728B52AA6E4}\"><adec:decorative val=\"1\"/></a:ext></a:extLst>"
	    "</wp:docPr>"), "", NULL, TITLE },
	{ "CL951", "a table without a header row", "header",
	    TABLE("", 3), "", NULL, TITLE },
	{ "CL951", "a table with a header row", NULL,
	    TABLE("<w:trPr><w:tblHeader/></w:trPr>", 3), "", NULL, TITLE },
	{ "CL951", "no title in the properties", "title", "", "", NULL, "" },
	{ "CL951", "bold lines for headings", "look like headings",
	    "<w:p>" LOOK("<w:b/>", "Background") "</w:p>" P("a") "<w:p>"
	    LOOK("<w:b/>", "Objectives") "</w:p>" P("a") "<w:p>" LOOK("<w:b/>",
	    "Venue") "</w:p>" P("a") "<w:p>" LOOK("<w:b/>", "Visa") "</w:p>"
	    P("a") , "", NULL, TITLE },
};

static char *
package(const struct sample *s)
{
	bool	 whole = *s->body == '\001';	/* without the usual head */
	char	*out = NULL;

	if (asprintf(&out, "<?xml version=\"1.0\"?><?mso-application progid=\""
	    "Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas."
	    "microsoft.com/office/2006/xmlPackage\">"
	    "<pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData><Relationships "
	    RELS ">" REL("d", "officeDocument", "word/document.xml")
	    "<Relationship Id=\"p\" Type=\"http://schemas.openxmlformats.org/"
	    "package/2006/relationships/metadata/core-properties\" Target=\""
	    "docProps/core.xml\"/></Relationships></pkg:xmlData></pkg:part>"
	    "<pkg:part pkg:name=\"/word/_rels/document.xml.rels\">"
	    "<pkg:xmlData><Relationships " RELS ">" REL("s", "styles",
	    "styles.xml") "%s</Relationships>"
	    "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/styles.xml\">"
	    "<pkg:xmlData><w:styles " NS "><w:docDefaults><w:rPrDefault><w:rPr>"
	    "<w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
	    "</w:styles></pkg:xmlData></pkg:part>"
	    "<pkg:part pkg:name=\"/word/charts/_rels/chart1.xml.rels\">"
	    "<pkg:xmlData><Relationships " RELS ">" REL("w", "package",
	    "../embeddings/Sheet1.xlsx") "</Relationships></pkg:xmlData>"
	    "</pkg:part><pkg:part pkg:name=\"/docProps/core.xml\"><pkg:xmlData>"
	    "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/"
	    "package/2006/metadata/core-properties\" xmlns:dc=\"http://purl."
	    "org/dc/elements/1.1/\">%s</cp:coreProperties></pkg:xmlData>"
	    "</pkg:part>%s%s%s<pkg:part pkg:name=\"/word/document.xml\">"
	    "<pkg:xmlData><w:document " NS "><w:body>%s%s</w:body></w:document>"
	    "</pkg:xmlData></pkg:part></pkg:package>", s->rels,
	    s->properties != NULL ? s->properties : "",
	    s->part != NULL ? "<pkg:part pkg:name=\"/word/x.xml\">"
	    "<pkg:xmlData>" : "", s->part != NULL ? s->part : "",
	    s->part != NULL ? "</pkg:xmlData></pkg:part>" : "",
	    whole ? "" : HEAD, s->body + whole) == -1)
		abort();
	return out;
}

static bool
says(const struct circ_finding *f, const char *rule, const char *words)
{
	return strcmp(f->rule->id, rule) == 0 && (words == NULL ||
	    str_find(f->message, words, 0) >= 0 ||
	    str_find(f->quote, words, 0) >= 0);
}

static void
try(const struct sample *s)
{
	struct circ	*c = circ_new(NULL);
	const struct circ_finding *v = NULL;
	char		*page = package(s);
	size_t		 n = 0, hits = 0;
	bool		 read;

	read = circ_read(c, page, strlen(page), "x.xml") == CIRC_OK &&
	    circ_check(c, NULL, &v, &n) == CIRC_OK;
	for (size_t i = 0; i < n; i++)
		hits += says(&v[i], s->rule, s->words);
	if (!tap_ok(read && (hits > 0) == (s->words != NULL), "%s: %s",
	    s->rule, s->what)) {
		printf("# %s\n", read ? "" : circ_message(c));
		for (size_t i = 0; i < n; i++)
			printf("# %s %s\n", v[i].rule->id, v[i].message.s);
	}
	circ_free(c);
	free(page);
}

int
main(void)
{
	for (size_t i = 0; i < NELEM(samples); i++)
		try(&samples[i]);
	circ_cleanup();
	return tap_done();
}
