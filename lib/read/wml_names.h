/* SPDX-License-Identifier: MIT */
/*
 * The names of WordprocessingML that the walker knows, in the order that
 * xml.h wants (by namespace, then by strcmp).  An element and an attribute
 * of one name share a token.
 */
#ifndef WML_NAMES_H
#define WML_NAMES_H

enum wml_ns {
	NS_NONE = 0,
	NS_W,
	NS_R,
	NS_MC,
	NS_REL,
	NS_PKG,
	NS_V,
	NS_WP,
	NS_PIC,
	NS_M,
	NS_AML,
	NS_WX,
	NS_O,
	NS_DC,
	NS_CP,
	NS_EP,
	NS_ADEC,
	NS_XML,
	NS_KNOWN	/* understood in a Choice, without names of interest */
};

/* X(namespace, local name) gives the token namespace_local. */
#define WML_NAMES(X) \
	X(NONE, Id) X(NONE, ProgID) X(NONE, Requires) X(NONE, Target) \
	X(NONE, TargetMode) X(NONE, Type) X(NONE, alt) X(NONE, descr) \
	X(NONE, name) X(NONE, string) X(NONE, title) X(NONE, val) \
	X(W, abstractNum) X(W, abstractNumId) X(W, altChunk) X(W, anchor) \
	X(W, author) X(W, b) X(W, basedOn) X(W, bidi) X(W, body) \
	X(W, bookmark) X(W, bookmarkEnd) X(W, bookmarkStart) X(W, br) \
	X(W, caps) X(W, cellDel) X(W, cellIns) X(W, char) X(W, color) X(W, comment) \
	X(W, commentRangeEnd) X(W, commentRangeStart) \
	X(W, commentReference) X(W, control) X(W, cr) X(W, customXmlPr) \
	X(W, date) X(W, default) X(W, del) X(W, delInstrText) \
	X(W, delText) X(W, dest) X(W, docDefaults) X(W, document) \
	X(W, dropCap) X(W, dstrike) X(W, endnote) X(W, evenAndOddHeaders) \
	X(W, ffData) X(W, fill) X(W, fldChar) X(W, fldCharType) \
	X(W, fldSimple) X(W, font) X(W, footerReference) X(W, footnote) \
	X(W, footnoteReference) X(W, framePr) X(W, ftr) X(W, fullDate) \
	X(W, gridBefore) X(W, gridSpan) X(W, hAnsi) X(W, hdr) \
	X(W, headerReference) X(W, highlight) X(W, hlink) X(W, hyperlink) \
	X(W, i) X(W, id) X(W, ilfo) X(W, ilst) X(W, ilvl) X(W, ind) \
	X(W, ins) X(W, instr) X(W, instrText) X(W, isLgl) X(W, jc) \
	X(W, lang) X(W, lastRenderedPageBreak) X(W, latentStyles) \
	X(W, left) X(W, list) X(W, listDef) X(W, listDefId) X(W, listPr) \
	X(W, lvl) X(W, lvlOverride) X(W, lvlRestart) X(W, lvlText) \
	X(W, moveFrom) X(W, moveTo) X(W, name) X(W, nfc) \
	X(W, noBreakHyphen) X(W, num) X(W, numFmt) X(W, numId) \
	X(W, numPr) X(W, numStyleLink) X(W, numberingChange) X(W, object) \
	X(W, outlineLvl) X(W, p) X(W, pPr) X(W, pPrChange) \
	X(W, pPrDefault) X(W, pStyle) X(W, pageBreakBefore) X(W, pict) \
	X(W, ptab) X(W, r) X(W, rFonts) X(W, rPr) X(W, rPrChange) \
	X(W, rPrDefault) X(W, rStyle) X(W, rt) X(W, sdt) X(W, sdtContent) \
	X(W, sdtEndPr) X(W, sdtPr) X(W, sectPr) X(W, sectPrChange) \
	X(W, shd) X(W, showingPlcHdr) X(W, smallCaps) X(W, smartTagPr) \
	X(W, softHyphen) X(W, start) X(W, startOverride) X(W, strike) \
	X(W, style) X(W, styleId) X(W, styles) X(W, sym) X(W, sz) X(W, t) \
	X(W, tab) X(W, tabs) X(W, tbl) X(W, tblGrid) X(W, tblGridChange) \
	X(W, tblHeader) X(W, tblPr) X(W, tblPrChange) X(W, tblPrEx) \
	X(W, tblPrExChange) X(W, tblStyle) X(W, tblStylePr) X(W, tc) X(W, tcPr) \
	X(W, tcPrChange) X(W, titlePg) X(W, tr) X(W, trPr) \
	X(W, trPrChange) X(W, txbxContent) X(W, type) X(W, u) \
	X(W, vMerge) X(W, val) X(W, vanish) X(W, vertAlign) X(W, vmerge) \
	X(W, webHidden) X(W, wordDocument) \
	X(R, id) \
	X(MC, AlternateContent) X(MC, Choice) X(MC, Fallback) \
	X(REL, Relationship) \
	X(PKG, name) X(PKG, part) X(PKG, xmlData) \
	X(V, imagedata) X(V, shape) X(V, textpath) \
	X(WP, anchor) X(WP, docPr) X(WP, inline) \
	X(PIC, pic) \
	X(M, t) \
	X(AML, annotation) X(AML, author) X(AML, content) \
	X(WX, t) X(WX, val) \
	X(O, Author) X(O, Company) X(O, LastAuthor) X(O, Manager) \
	X(O, OLEObject) X(O, Title) \
	X(DC, creator) X(DC, subject) X(DC, title) \
	X(CP, category) X(CP, keywords) X(CP, lastModifiedBy) \
	X(EP, Company) X(EP, Manager) X(EP, Template) \
	X(ADEC, decorative) \
	X(XML, space)

enum wml_token {
	T_NONE,
#define X(ns, local) ns##_##local,
	WML_NAMES(X)
#undef X
	T_COUNT
};

extern const struct xml_vocab wml_vocab;

#endif
