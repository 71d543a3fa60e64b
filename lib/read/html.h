/* SPDX-License-Identifier: MIT */
/* The HTML reader's elements, frames and looks; see html.c. */
#ifndef READ_HTML_H
#define READ_HTML_H

#include "doc/build.h"
#include "read/marker.h"
#include "read/read.h"

enum html_tag {
	HTML_OTHER, HTML_A, HTML_B, HTML_BODY, HTML_BR, HTML_CAPTION,
	HTML_CENTER, HTML_FONT, HTML_H, HTML_HTML, HTML_I, HTML_IMG, HTML_LI,
	HTML_MARK, HTML_OL, HTML_P, HTML_PRE, HTML_S, HTML_SUP, HTML_TABLE,
	HTML_TD, HTML_TH, HTML_THEAD, HTML_TITLE, HTML_TR, HTML_U, HTML_UL,
	HTML_INDENT
};

enum html_kind { HTML_INLINE, HTML_BLOCK, HTML_UNSEEN };

struct html_element {
	const char	*name;
	enum html_kind	 kind;
	enum html_tag	 tag;
};

enum html_in { HTML_IN_FLOW, HTML_IN_TABLE, HTML_IN_ROW };

/* An open element: what its text looks like, and what its end undoes. */
struct html_frame {
	enum html_tag	 tag;
	enum html_kind	 kind;
	enum html_in	 in;
	/* handed down */
	uint32_t	 flags;
	uint16_t	 size;
	struct circ_str	 lang, style;
	enum doc_align	 align;
	enum doc_role	 role;
	bool		 rtl, pre;
	int8_t		 heading;
	int32_t		 indent;
	int		 lists;		/* ol and ul above, in this cell */
	/* of the element alone */
	bool		 done, gone, in_story, page_before, page_after;
	bool		 th;
	uint32_t	 cells, heads;	/* of a row */
	enum doc_story	 story;		/* that begins here, or DOC_BODY */
	bool		 fresh;		/* an item without a paragraph yet */
	struct circ_str	 marker, bullet;
	enum marker_format format;
	bool		 unmarked;
	long		 next;		/* number of a list's next item */
};

/* Case of ASCII does not matter. */
const struct html_element *html_element(const char *name);
struct circ_str html_attr(const char *const *atts, const char *name);
/* A decimal number that begins the text; missing if none does. */
long	 html_number(struct circ_str, long missing);
/* Take what the element and its attributes say of looks into the frame. */
void	 html_look(struct ctx *, struct html_frame *,
	    const struct html_element *, const char *const *atts);

/*
 * html.c: elements and text in, blocks out; for other readers, too, whose
 * text holds HTML (Markdown).  html_end ends the innermost element.
 */
struct html;
struct html *html_new(struct ctx *, const char *format);
void	 html_start(struct html *, const char *name, const char *const *atts);
void	 html_end(struct html *);
void	 html_text(struct html *, const char *, size_t);
void	 html_page(struct html *);
/* The marker that the next paragraph has, whatever list it stands in. */
void	 html_marker(struct html *, struct circ_str);
/* What the innermost block is; it holds for blocks within. */
void	 html_role(struct html *, enum doc_role);
/* The innermost element, a block that just began, is another story. */
void	 html_story(struct html *, enum doc_story);
/* Elements that are open. */
size_t	 html_depth(const struct html *);
struct doc *html_finish(struct html *);

/* html.c: the row of read_formats */
int	 html_bid(const struct read_input *);
struct doc *html_read(struct ctx *, const struct read_input *);

#endif
