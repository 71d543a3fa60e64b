/* SPDX-License-Identifier: MIT */
/* The vocabulary of WordprocessingML: transitional, strict and of 2003. */
#include "base/xml.h"
#include "read/wml_names.h"

#define OPEN "http://schemas.openxmlformats.org/"
#define STRICT "http://purl.oclc.org/ooxml/"
#define MS "http://schemas.microsoft.com/office/"

static const struct xml_ns namespaces[] = {
	{ OPEN "wordprocessingml/2006/main", NS_W },
	{ STRICT "wordprocessingml/main", NS_W },
	{ MS "word/2003/wordml", NS_W },
	{ OPEN "officeDocument/2006/relationships", NS_R },
	{ STRICT "officeDocument/relationships", NS_R },
	{ OPEN "markup-compatibility/2006", NS_MC },
	{ OPEN "package/2006/relationships", NS_REL },
	{ MS "2006/xmlPackage", NS_PKG },
	{ "urn:schemas-microsoft-com:vml", NS_V },
	{ OPEN "drawingml/2006/wordprocessingDrawing", NS_WP },
	{ STRICT "drawingml/wordprocessingDrawing", NS_WP },
	{ OPEN "drawingml/2006/picture", NS_PIC },
	{ STRICT "drawingml/picture", NS_PIC },
	{ OPEN "officeDocument/2006/math", NS_M },
	{ STRICT "officeDocument/math", NS_M },
	{ "http://schemas.microsoft.com/aml/2001/core", NS_AML },
	{ MS "word/2003/auxHint", NS_WX },
	{ "urn:schemas-microsoft-com:office:office", NS_O },
	{ "http://purl.org/dc/elements/1.1/", NS_DC },
	{ OPEN "package/2006/metadata/core-properties", NS_CP },
	{ OPEN "officeDocument/2006/extended-properties", NS_EP },
	{ STRICT "officeDocument/extendedProperties", NS_EP },
	{ MS "drawing/2017/decorative", NS_ADEC },
	{ "http://www.w3.org/XML/1998/namespace", NS_XML },
	{ OPEN "drawingml/2006/main", NS_KNOWN },
	{ STRICT "drawingml/main", NS_KNOWN },
	{ MS "word/2010/wordprocessingShape", NS_KNOWN },
	{ MS "word/2010/wordprocessingGroup", NS_KNOWN },
	{ MS "word/2010/wordprocessingCanvas", NS_KNOWN },
	{ MS "word/2010/wordprocessingInk", NS_KNOWN },
	{ MS "word/2010/wordprocessingDrawing", NS_KNOWN },
	{ MS "word/2010/wordml", NS_KNOWN },
	{ MS "word/2012/wordml", NS_KNOWN },
	{ MS "word/2015/wordml/symex", NS_KNOWN },
	{ MS "drawing/2010/main", NS_KNOWN },
	{ MS "drawing/2014/chartex", NS_KNOWN },
	{ MS "drawing/2016/ink", NS_KNOWN },
	{ MS "drawing/2017/model3d", NS_KNOWN },
};

static const struct xml_word words[] = {
#define X(ns, local) { NS_##ns, #local, ns##_##local },
	WML_NAMES(X)
#undef X
};

const struct xml_vocab wml_vocab = {
	.ns = namespaces, .nns = NELEM(namespaces),
	.words = words, .nwords = NELEM(words),
};
