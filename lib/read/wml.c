/* SPDX-License-Identifier: MIT */
/*
 * The walker's heart: which element does what.  An element that is not in
 * the table is transparent: its children are looked at as if it were not
 * there, which is right for content controls, smart tags, drawings and all
 * that is yet to be invented; those marked "skip" hold nothing that is seen.
 */
#include "read/wml.h"

struct action {
	wml_event	*start, *end;
	bool		 skip;
	uint32_t	 flag;		/* for flag_start, u_start */
};

static const struct action actions[T_COUNT] = {
	[W_p] = { p_start, p_end, false, 0 },
	[W_pPr] = { ppr_start, ppr_end, false, 0 },
	[W_r] = { r_start, r_end, false, 0 },
	[W_rPr] = { rpr_start, rpr_end, false, 0 },
	[W_t] = { t_start, t_end, false, 0 },
	[M_t] = { t_start, t_end, false, 0 },
	[W_delText] = { t_start, t_end, false, 0 },
	[W_tab] = { tab_start, NULL, false, 0 },
	[W_ptab] = { tab_start, NULL, false, 0 },
	[W_br] = { br_start, NULL, false, 0 },
	[W_cr] = { cr_start, NULL, false, 0 },
	[W_noBreakHyphen] = { hyphen_start, NULL, false, 0 },
	[W_sym] = { sym_start, NULL, false, 0 },
	[W_lastRenderedPageBreak] = { rendered_start, NULL, false, 0 },

	[W_b] = { flag_start, NULL, false, DOC_BOLD },
	[W_i] = { flag_start, NULL, false, DOC_ITALIC },
	[W_caps] = { flag_start, NULL, false, DOC_CAPS },
	[W_smallCaps] = { flag_start, NULL, false, DOC_CAPS },
	[W_strike] = { flag_start, NULL, false, DOC_STRIKE },
	[W_dstrike] = { flag_start, NULL, false, DOC_STRIKE },
	[W_vanish] = { flag_start, NULL, false, LOOK_VANISH },
	[W_u] = { u_start, NULL, false, DOC_UNDERLINE },
	[W_highlight] = { u_start, NULL, false, DOC_HIGHLIGHT },
	[W_vertAlign] = { vert_start, NULL, false, 0 },
	[W_color] = { color_start, NULL, false, 0 },
	[W_shd] = { shd_start, NULL, false, 0 },
	[W_sz] = { sz_start, NULL, false, 0 },
	[W_lang] = { lang_start, NULL, false, 0 },
	[W_rFonts] = { fonts_start, NULL, false, 0 },
	[W_font] = { fonts_start, NULL, false, 0 },
	[W_rStyle] = { style_ref_start, NULL, false, 0 },
	[W_pStyle] = { style_ref_start, NULL, false, 0 },
	[W_jc] = { jc_start, NULL, false, 0 },
	[W_ind] = { ind_start, NULL, false, 0 },
	[W_bidi] = { bidi_start, NULL, false, 0 },
	[W_outlineLvl] = { outline_start, NULL, false, 0 },
	[W_numId] = { numid_start, NULL, false, 0 },
	[W_ilfo] = { numid_start, NULL, false, 0 },
	[W_ilvl] = { ilvl_start, NULL, false, 0 },
	[W_framePr] = { frame_start, NULL, false, 0 },
	[W_pageBreakBefore] = { page_before_start, NULL, false, 0 },
	[WX_t] = { wxt_start, NULL, false, 0 },

	[W_tbl] = { tbl_start, tbl_end, false, 0 },
	[W_tr] = { tr_start, tr_end, false, 0 },
	[W_trPr] = { NULL, trpr_end, false, 0 },
	[W_tc] = { tc_start, tc_end, false, 0 },
	[W_tcPr] = { NULL, tcpr_end, false, 0 },
	[W_gridSpan] = { span_start, NULL, false, 0 },
	[W_vMerge] = { vmerge_start, NULL, false, 0 },
	[W_vmerge] = { vmerge_start, NULL, false, 0 },
	[W_gridBefore] = { before_start, NULL, false, 0 },
	[W_tblHeader] = { header_row_start, NULL, false, 0 },
	[W_cellIns] = { cell_tracked, NULL, false, 0 },
	[W_cellDel] = { cell_tracked, NULL, false, 0 },

	[W_fldChar] = { fldchar_start, NULL, false, 0 },
	[W_fldSimple] = { fldsimple_start, fldsimple_end, false, 0 },
	[W_instrText] = { instr_start, instr_end, false, 0 },
	[W_delInstrText] = { instr_start, instr_end, false, 0 },
	[W_hyperlink] = { hyperlink_start, hyperlink_end, false, 0 },
	[W_hlink] = { hyperlink_start, hyperlink_end, false, 0 },

	[W_ins] = { ins_start, ins_end, false, 0 },
	[W_moveTo] = { ins_start, ins_end, false, 0 },
	[W_del] = { ins_start, ins_end, false, 0 },
	[W_moveFrom] = { ins_start, ins_end, false, 0 },
	[AML_annotation] = { aml_start, aml_end, false, 0 },
	[W_sdt] = { sdt_start, sdt_end, false, 0 },
	[W_sdtContent] = { sdt_content_start, sdt_content_end, false, 0 },
	[W_showingPlcHdr] = { placeholder_start, NULL, false, 0 },
	[W_date] = { date_start, NULL, false, 0 },
	[W_bookmarkStart] = { bookmark_start, NULL, false, 0 },
	[W_commentRangeStart] = { range_start, NULL, false, 0 },
	[W_commentRangeEnd] = { range_start, NULL, false, 0 },
	[W_commentReference] = { range_start, NULL, false, 0 },
	[V_textpath] = { textpath_start, NULL, false, 0 },
	[WP_inline] = { drawing_start, drawing_end, false, 0 },
	[WP_anchor] = { drawing_start, drawing_end, false, 0 },
	[WP_docPr] = { docpr_start, NULL, false, 0 },
	[PIC_pic] = { pic_start, NULL, false, 0 },
	[ADEC_decorative] = { decorative_start, NULL, false, 0 },
	[V_shape] = { shape_start, NULL, false, 0 },
	[V_imagedata] = { imagedata_start, NULL, false, 0 },
	[O_OLEObject] = { ole_start, NULL, false, 0 },
	[W_control] = { control_start, NULL, false, 0 },
	[W_altChunk] = { altchunk_start, NULL, false, 0 },
	[MC_AlternateContent] = { alternate_start, alternate_end, false, 0 },
	[MC_Choice] = { choice_start, NULL, false, 0 },
	[MC_Fallback] = { fallback_start, NULL, false, 0 },
	[W_txbxContent] = { box_start, box_end, false, 0 },
	[W_footnote] = { note_start, note_end, false, 0 },
	[W_endnote] = { note_start, note_end, false, 0 },
	[W_comment] = { comment_start, comment_end, false, 0 },
	[W_hdr] = { hdr_start, hdr_end, false, 0 },
	[W_ftr] = { hdr_start, hdr_end, false, 0 },
	[W_headerReference] = { hdrref_start, NULL, false, 0 },
	[W_footerReference] = { hdrref_start, NULL, false, 0 },
	[W_type] = { type_start, NULL, false, 0 },
	[W_titlePg] = { titlepg_start, NULL, false, 0 },
	[W_sectPr] = { sectpr_start, sectpr_end, false, 0 },

	[W_document] = { document_start, NULL, false, 0 },
	[W_wordDocument] = { document_start, NULL, false, 0 },
	[W_evenAndOddHeaders] = { even_odd_start, NULL, false, 0 },
	[W_style] = { style_start, style_end, false, 0 },
	[W_name] = { name_start, NULL, false, 0 },
	[W_basedOn] = { based_start, NULL, false, 0 },
	[W_abstractNum] = { abstract_start, NULL, false, 0 },
	[W_listDef] = { abstract_start, NULL, false, 0 },
	[W_num] = { num_start, NULL, false, 0 },
	[W_list] = { num_start, NULL, false, 0 },
	[W_lvl] = { lvl_start, lvl_end, false, 0 },
	[W_start] = { start_start, NULL, false, 0 },
	[W_startOverride] = { start_override_start, NULL, false, 0 },
	[W_lvlOverride] = { override_start, NULL, false, 0 },
	[W_numFmt] = { fmt_start, NULL, false, 0 },
	[W_nfc] = { fmt_start, NULL, false, 0 },
	[W_lvlText] = { lvltext_start, NULL, false, 0 },
	[W_lvlRestart] = { restart_start, NULL, false, 0 },
	[W_isLgl] = { legal_start, NULL, false, 0 },
	[W_abstractNumId] = { abstract_id_start, NULL, false, 0 },
	[W_ilst] = { abstract_id_start, NULL, false, 0 },
	[W_numStyleLink] = { num_style_start, NULL, false, 0 },

	[W_pPrChange] = { .skip = true },
	[W_rPrChange] = { .skip = true },
	[W_sectPrChange] = { .skip = true },
	[W_tblPrChange] = { .skip = true },
	[W_tblPrExChange] = { .skip = true },
	[W_tblGridChange] = { .skip = true },
	[W_tcPrChange] = { .skip = true },
	[W_trPrChange] = { .skip = true },
	[W_numberingChange] = { .skip = true },
	[W_tblPr] = { .skip = true },
	[W_tblPrEx] = { .skip = true },
	[W_tblGrid] = { .skip = true },
	[W_tblStylePr] = { .skip = true },
	[W_latentStyles] = { .skip = true },
	[W_tabs] = { .skip = true },
	[W_sdtEndPr] = { .skip = true },
	[W_smartTagPr] = { .skip = true },
	[W_customXmlPr] = { .skip = true },
	[W_ffData] = { .skip = true },
	[W_rt] = { .skip = true },
};

/* A tracked change of looks or structure is a fact, though it is skipped. */
static bool
tracks_format(int token)
{
	return token == W_pPrChange || token == W_rPrChange ||
	    token == W_tblPrChange || token == W_tcPrChange ||
	    token == W_trPrChange || token == W_sectPrChange;
}

int
walk_parent(const struct walk *k, size_t up)
{
	return k->open.n > up ? k->open.v[k->open.n - 1 - up] : T_NONE;
}

/* Called in a start event: the element and what is in it is not seen. */
void
walk_skip(struct walk *k)
{
	k->skip = 1;
}

/* In sdtPr only what is named here matters. */
static bool
outside(const struct walk *k, int token)
{
	return walk_parent(k, 0) == W_sdtPr && token != W_showingPlcHdr &&
	    token != W_date;
}

/* What is not read may still be told of. */
static void
skipped(struct walk *k, struct xml *x, int token)
{
	if (k->skip == 1 && token == W_tblStyle)
		table_style(k, x);
	if (tracks_format(token) && k->w->b != NULL && !k->w->inline_parts &&
	    (k->para.open || k->tables.n > 0) &&
	    (k->skip == 0 || (k->skip == 1 && token == W_tblPrChange)))
		build_fact(k->w->b, DOC_FORMAT_CHANGE, STR(""),
		    xml_attr(x, W_author));
	k->skip++;
}

static void
on_start(void *arg, struct xml *x, int token)
{
	struct walk	*k = arg;
	const struct action *a = &actions[token];

	if (k->skip > 0 || a->skip || (token != T_NONE && outside(k, token))) {
		skipped(k, x, token);
		return;
	}
	if (k->open.n == 0)
		k->keep_root = xml_keeps(x, false);
	/* the event sees its parents on the stack, not itself */
	if (a->start != NULL) {
		k->flag = a->flag;
		k->token = token;
		a->start(k, x);
		if (k->skip > 0)
			return;
	}
	*vec_push(k->w->ctx, &k->open) = token;
}

static void
on_end(void *arg, struct xml *x, int token)
{
	struct walk	*k = arg;

	if (k->skip > 0) {
		k->skip--;
		return;
	}
	k->open.n--;
	k->token = token;
	if (actions[token].end != NULL)
		actions[token].end(k, x);
}

static void
on_text(void *arg, struct xml *x, const char *s, size_t n)
{
	struct walk	*k = arg;

	(void)x;
	if (k->skip == 0 && (k->in_t || k->in_instr))
		walk_text(k, s, n);
}

const struct xml_handler wml_handler = {
	.vocab = &wml_vocab, .start = on_start, .end = on_end,
	.text = on_text,
};

void
walk_init(struct walk *k, struct wml *w, struct wml_rels *rels)
{
	memset(k, 0, sizeof(*k));
	k->w = w;
	k->rels = rels;
	k->comment = -1;
	pprops_clear(&k->para.p);
}
