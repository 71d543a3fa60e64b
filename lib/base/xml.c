/* SPDX-License-Identifier: MIT */
/*
 * The push parser and its guards.  Every callback runs under a ctx_try of
 * its own, for libxml2 must not be unwound across: what was raised inside is
 * kept, the parser is told to stop, and xml_parse raises it again after the
 * parser has been freed.
 */
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <pthread.h>

#include "base/xml.h"

#define CACHE 1024u		/* names met in this part, a power of two */
#define NS_MAX 64u		/* namespace URIs of one part that are cached */
#define FEED (32u * 1024)

struct name {
	const xmlChar	*local, *uri;	/* of the parser's dictionary */
	int		 token;
};

struct scope {
	const xmlChar	*prefix;
	int		 ns;
	unsigned	 depth;
};

struct xml {
	struct ctx	*ctx;
	const struct xml_handler *handler;
	void		*arg;
	const char	*what;
	xmlParserCtxtPtr parser;
	bool		 failed;	/* a callback raised */
	bool		 bad;		/* the parser complained */
	bool		 starved;	/* of want of memory */
	bool		 unbound;	/* a prefix stands for nothing */
	size_t		 quiet;
	unsigned	 depth;
	char		 complaint[200];
	int		 line;
	/* the start tag at hand: of the parser, or of a tape */
	const xmlChar	*local, *uri;
	const xmlChar	**atts;
	const struct tape_attr *taped;
	size_t		 natts;
	/* what a callback passes on */
	const char	*s;
	size_t		 n;
	int		 nns;
	const xmlChar	**ns;
	/* interned names */
	struct name	 names[CACHE];
	size_t		 nnames;
	struct { const xmlChar *uri; int ns; } spaces[NS_MAX];
	size_t		 nspaces;
	struct scope	*scopes;
	size_t		 nscopes, ascopes;
};

/* ------------------------------------------------------------------ names */

static int
word_cmp(const struct xml_word *w, int ns, const char *local)
{
	return w->ns != ns ? (w->ns < ns ? -1 : 1) : strcmp(w->local, local);
}

bool
xml_sorted(const struct xml_vocab *v)
{
	for (size_t i = 1; i < v->nwords; i++)
		if (word_cmp(&v->words[i - 1], v->words[i].ns,
		    v->words[i].local) >= 0)
			return false;
	return true;
}

static int
find_word(const struct xml_vocab *v, int ns, const char *local)
{
	size_t	 lo = 0, hi = v->nwords;

	while (lo < hi) {
		size_t	 mid = lo + (hi - lo) / 2;
		int	 c = word_cmp(&v->words[mid], ns, local);

		if (c == 0)
			return v->words[mid].token;
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return 0;
}

/* The number of a namespace; -1 if the vocabulary does not know it. */
static int
find_ns(struct xml *x, const xmlChar *uri)
{
	const struct xml_vocab *v = x->handler->vocab;
	int	 ns = -1;

	if (uri == NULL)
		return 0;
	for (size_t i = 0; i < x->nspaces; i++)
		if (x->spaces[i].uri == uri)
			return x->spaces[i].ns;
	for (size_t i = 0; i < v->nns && ns == -1; i++)
		if (strcmp(v->ns[i].uri, (const char *)uri) == 0)
			ns = v->ns[i].ns;
	if (x->nspaces < NS_MAX) {
		x->spaces[x->nspaces].uri = uri;
		x->spaces[x->nspaces++].ns = ns;
	}
	return ns;
}

static int
token_of(struct xml *x, const xmlChar *local, const xmlChar *uri)
{
	uintptr_t	 h = (uintptr_t)local * 31 ^ (uintptr_t)uri;
	struct name	*n;
	int		 ns, token;

	h ^= h >> 15;
	h *= 0x9e3779b1u;
	h ^= h >> 13;
	for (size_t i = h & (CACHE - 1); ; i = (i + 1) & (CACHE - 1)) {
		n = &x->names[i];
		if (n->local == local && n->uri == uri)
			return n->token;
		if (n->local == NULL)
			break;
	}
	ns = find_ns(x, uri);
	token = ns < 0 ? 0 : find_word(x->handler->vocab, ns,
	    (const char *)local);
	if (x->nnames < CACHE * 3 / 4) {
		x->nnames++;
		n->local = local;
		n->uri = uri;
		n->token = token;
	}
	return token;
}

/* -------------------------------------------------------------- callbacks */

static void
halt(struct xml *x)
{
	x->failed = true;
	xmlStopParser(x->parser);
}

/* The parser compares each attribute of a tag with all others. */
static _Noreturn void
too_many(struct xml *x, const char *what)
{
	ctx_raise(x->ctx, CIRC_ELIMIT, "%s: more %s than max-attributes (%lu)",
	    x->what, what, (unsigned long)x->ctx->opt.max_attributes);
}

static void
declare(struct xml *x)
{
	struct scope	*s;

	for (int i = 0; i < x->nns; i++) {
		if (x->nscopes >= x->ctx->opt.max_attributes)
			too_many(x, "prefixes");
		x->scopes = vec_room(x->ctx, x->scopes, x->nscopes,
		    &x->ascopes, sizeof(*x->scopes));
		s = &x->scopes[x->nscopes++];
		s->prefix = x->ns[2 * i];
		s->ns = find_ns(x, x->ns[2 * i + 1]);
		s->depth = x->depth;
	}
}

static void
do_start(struct ctx *ctx, void *arg)
{
	struct xml	*x = arg;

	if (++x->depth > ctx->opt.max_depth)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "%s: elements nest deeper than max-depth (%lu)", x->what,
		    (unsigned long)ctx->opt.max_depth);
	if (x->natts > ctx->opt.max_attributes)
		too_many(x, "attributes");
	if (x->nns > 0)
		declare(x);
	x->handler->start(x->arg, x, token_of(x, x->local, x->uri));
}

static void
on_start(void *user, const xmlChar *local, const xmlChar *prefix,
    const xmlChar *uri, int nns, const xmlChar **ns, int natts, int ndefault,
    const xmlChar **atts)
{
	struct xml	*x = user;

	(void)prefix;
	(void)ndefault;
	if (x->failed)
		return;
	x->quiet = 0;
	x->local = local;
	x->uri = uri;
	x->natts = (size_t)natts;
	x->atts = atts;
	x->nns = nns;
	x->ns = ns;
	if (ctx_try(x->ctx, do_start, x) != CIRC_OK)
		halt(x);
}

static void
do_end(struct ctx *ctx, void *arg)
{
	struct xml	*x = arg;

	(void)ctx;
	x->handler->end(x->arg, x, token_of(x, x->local, x->uri));
}

static void
on_end(void *user, const xmlChar *local, const xmlChar *prefix,
    const xmlChar *uri)
{
	struct xml	*x = user;

	(void)prefix;
	if (x->failed)
		return;
	x->quiet = 0;
	x->local = local;
	x->uri = uri;
	if (ctx_try(x->ctx, do_end, x) != CIRC_OK)
		halt(x);
	while (x->nscopes > 0 && x->scopes[x->nscopes - 1].depth >= x->depth)
		x->nscopes--;
	x->depth--;
}

static void
do_text(struct ctx *ctx, void *arg)
{
	struct xml	*x = arg;

	(void)ctx;
	x->handler->text(x->arg, x, x->s, x->n);
}

static void
on_text(void *user, const xmlChar *s, int n)
{
	struct xml	*x = user;

	if (x->failed || n <= 0)
		return;
	x->quiet = 0;
	x->s = (const char *)s;
	x->n = (size_t)n;
	if (ctx_try(x->ctx, do_text, x) != CIRC_OK)
		halt(x);
}

static void
on_comment(void *user, const xmlChar *s)
{
	(void)s;
	((struct xml *)user)->quiet = 0;
}

static void
on_instruction(void *user, const xmlChar *target, const xmlChar *s)
{
	(void)target;
	on_comment(user, s);
}

static void
refuse_doctype(struct ctx *ctx, void *arg)
{
	struct xml	*x = arg;

	ctx_raise(ctx, CIRC_EDAMAGED,
	    "%s has a DOCTYPE, which no such document needs: refused",
	    x->what);
}

static void
on_doctype(void *user, const xmlChar *name, const xmlChar *external,
    const xmlChar *system)
{
	struct xml	*x = user;

	(void)name;
	(void)external;
	(void)system;
	if (x->failed)
		return;
	ctx_try(x->ctx, refuse_doctype, x);
	halt(x);
}

static bool
known_encoding(const char *e)
{
	static const char *const names[] = { "UTF-8", "UTF8", "UTF-16",
	    "UTF16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ASCII" };

	if (e == NULL)
		return true;
	for (size_t i = 0; i < NELEM(names); i++)
		if (str_case_eqz(str_of(e), names[i]))
			return true;
	return false;
}

static void
check_encoding(struct ctx *ctx, void *arg)
{
	struct xml	*x = arg;
	const char	*e = (const char *)x->parser->encoding;

	if (!known_encoding(e))
		ctx_raise(ctx, CIRC_EENCODING, "%s says that it is in %.40s; "
		    "only UTF-8 and UTF-16 are read", x->what, e);
}

static void
on_document(void *user)
{
	struct xml	*x = user;

	if (!x->failed && ctx_try(x->ctx, check_encoding, x) != CIRC_OK)
		halt(x);
}

/* The first complaint that is fatal is the one to tell. */
static void
on_error(void *user, const xmlError *e)
{
	struct xml	*x = user;
	size_t		 n;

	if (e != NULL && e->code == XML_ERR_NO_MEMORY)
		x->starved = true;
	/* also what a failed allocation looks like: libxml2 then goes on */
	if (e != NULL && e->code == XML_NS_ERR_XML_NAMESPACE)
		x->unbound = true;
	if (x->bad || e == NULL || e->level < XML_ERR_ERROR ||
	    e->domain == XML_FROM_NAMESPACE)
		return;
	x->bad = true;
	x->line = e->line;
	n = e->message == NULL ? 0 : strcspn(e->message, "\r\n");
	if (n >= sizeof(x->complaint))
		n = sizeof(x->complaint) - 1;
	if (n > 0)
		memcpy(x->complaint, e->message, n);
	x->complaint[n] = '\0';
}

/* --------------------------------------------------------------- the feed */

struct feed {
	struct xml	*x;
	xml_pull	*pull;
	void		*from;
};

static void
check_health(struct ctx *ctx, struct xml *x)
{
	if (x->failed)
		ctx_reraise(ctx);
	if (x->parser->errNo == XML_ERR_NO_MEMORY || x->starved)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	if (x->unbound)
		ctx_raise(ctx, CIRC_EDAMAGED,
		    "%s is damaged: a namespace prefix stands for nothing",
		    x->what);
	if (!x->parser->wellFormed && x->bad)
		ctx_raise(ctx, CIRC_EDAMAGED, "%s is damaged: %s (line %d)",
		    x->what, x->complaint, x->line);
	if (!x->parser->wellFormed)
		ctx_raise(ctx, CIRC_EDAMAGED, "%s is damaged", x->what);
	if (xmlDictSize(x->parser->dict) > (int64_t)ctx->opt.max_names)
		ctx_raise(ctx, CIRC_ELIMIT,
		    "%s: more distinct names than max-names (%lu)", x->what,
		    (unsigned long)ctx->opt.max_names);
	if (x->quiet > ctx->opt.max_tag)
		ctx_raise(ctx, CIRC_ELIMIT, "%s: one tag or comment is longer "
		    "than max-tag (%lu bytes)", x->what,
		    (unsigned long)ctx->opt.max_tag);
}

static void
feed_all(struct ctx *ctx, void *arg)
{
	struct feed	*f = arg;
	struct xml	*x = f->x;
	const char	*s;
	size_t		 n, part;

	while ((n = f->pull(ctx, f->from, &s)) > 0)
		for (; n > 0; s += part, n -= part) {
			part = n < FEED ? n : FEED;
			x->quiet += part;
			xmlParseChunk(x->parser, s, (int)part, 0);
			check_health(ctx, x);
		}
	xmlParseChunk(x->parser, "", 0, 1);
	check_health(ctx, x);
}

static void
init_once(void)
{
	xmlInitParser();
}

static xmlParserCtxtPtr
parser_new(struct xml *x)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	int	 options = XML_PARSE_NONET;
	xmlSAXHandler sax;
	xmlParserCtxtPtr p;

	pthread_once(&once, init_once);
#if LIBXML_VERSION >= 21300
	options |= XML_PARSE_NO_XXE;
#endif
	memset(&sax, 0, sizeof(sax));
	sax.initialized = XML_SAX2_MAGIC;
	sax.startDocument = on_document;
	sax.startElementNs = on_start;
	sax.endElementNs = on_end;
	sax.characters = on_text;
	sax.ignorableWhitespace = on_text;
	sax.cdataBlock = on_text;
	sax.comment = on_comment;
	sax.processingInstruction = on_instruction;
	sax.internalSubset = on_doctype;
	sax.serror = (xmlStructuredErrorFunc)on_error;
	p = xmlCreatePushParserCtxt(&sax, x, NULL, 0, NULL);
	if (p != NULL)
		xmlCtxtUseOptions(p, options);
	return p;
}

static void
parse(struct ctx *ctx, void *arg)
{
	struct feed	*f = arg;

	f->x->parser = parser_new(f->x);
	if (f->x->parser == NULL)
		ctx_raise(ctx, CIRC_ENOMEM, "out of memory");
	feed_all(ctx, f);
}

/*
 * Complaints that libxml2 has no parser to send to (memory, mostly) it would
 * print; this thread's hook catches them and is put back afterwards.
 */
void
xml_parse(struct ctx *ctx, const struct xml_handler *handler, void *arg,
    xml_pull *pull, void *from, const char *what)
{
	struct xml	 x;
	struct feed	 f = { &x, pull, from };
	xmlStructuredErrorFunc hook = xmlStructuredError;
	void		*hook_arg = xmlStructuredErrorContext;
	enum circ_code	 code;

	memset(&x, 0, sizeof(x));
	x.ctx = ctx;
	x.handler = handler;
	x.arg = arg;
	x.what = what;
	xmlSetStructuredErrorFunc(&x, (xmlStructuredErrorFunc)on_error);
	code = ctx_try(ctx, parse, &f);
	if (x.parser != NULL) {
		if (x.parser->myDoc != NULL)
			xmlFreeDoc(x.parser->myDoc);
		x.parser->myDoc = NULL;
		xmlFreeParserCtxt(x.parser);
	}
	xmlSetStructuredErrorFunc(hook_arg, hook);
	xmlResetLastError();	/* what this thread would keep of it */
	if (code != CIRC_OK)
		ctx_reraise(ctx);
}

struct bytes {
	const char	*s;
	size_t		 n;
};

static size_t
pull_bytes(struct ctx *ctx, void *from, const char **s)
{
	struct bytes	*b = from;
	size_t		 n = b->n;

	(void)ctx;
	*s = b->s;
	b->n = 0;
	return n;
}

void
xml_parse_bytes(struct ctx *ctx, const struct xml_handler *handler,
    void *arg, const char *s, size_t n, const char *what)
{
	struct bytes	 b = { s, n };

	xml_parse(ctx, handler, arg, pull_bytes, &b, what);
}

/* ------------------------------------------------------ the start at hand */

struct tape_attr {
	int		 token;
	struct circ_str	 value;
};

/*
 * libxml2 hands over each "&" of a value, however it was written, as "&#38;":
 * a tree would be built of it with one more round of replacing.
 */
static struct circ_str
plain_value(struct ctx *ctx, struct circ_str v)
{
	static const char amp[] = "&#38;";
	const size_t	 len = sizeof(amp) - 1;
	char		*out;
	size_t		 n = 0;

	if (v.n == 0 || memchr(v.s, '&', v.n) == NULL)
		return v;
	out = arena_alloc(ctx, v.n + 1);
	for (size_t i = 0; i < v.n; i++) {
		out[n++] = v.s[i];
		if (v.n - i >= len && memcmp(v.s + i, amp, len) == 0)
			i += len - 1;
	}
	out[n] = '\0';
	return (struct circ_str){ out, n };
}

/* The name of attribute i; its value, if it is the one asked for or 0. */
static bool
attr_at(struct xml *x, size_t i, int asked, int *token, struct circ_str *value)
{
	const xmlChar	**a;

	if (i >= x->natts)
		return false;
	if (x->taped != NULL) {
		*token = x->taped[i].token;
		*value = x->taped[i].value;
		return true;
	}
	a = x->atts + 5 * i;
	*token = token_of(x, a[0], a[2]);
	if (asked == 0 || asked == *token)
		*value = plain_value(x->ctx, (struct circ_str){
		    (const char *)a[3], (size_t)(a[4] - a[3]) });
	return true;
}

bool
xml_attr_at(struct xml *x, size_t i, int *token, struct circ_str *value)
{
	return attr_at(x, i, 0, token, value);
}

struct circ_str
xml_attr(struct xml *x, int token)
{
	struct circ_str	 value = { NULL, 0 };
	int		 t;

	for (size_t i = 0; attr_at(x, i, token, &t, &value); i++)
		if (t == token)
			return value;
	return (struct circ_str){ NULL, 0 };
}

unsigned
xml_depth(const struct xml *x)
{
	return x->depth;
}

int
xml_prefix(const struct xml *x, struct circ_str prefix)
{
	for (size_t i = x->nscopes; i-- > 0; )
		if (str_eqz(prefix, x->scopes[i].prefix == NULL ? "" :
		    (const char *)x->scopes[i].prefix))
			return x->scopes[i].ns;
	return -1;
}

/* ------------------------------------------------------------------ tapes */

enum tape_kind { TAPE_START, TAPE_END, TAPE_TEXT };
struct tape_event {
	enum tape_kind	 kind;
	int		 token;
	const char	*s;		/* TAPE_TEXT */
	size_t		 n;		/* its bytes, or number of attributes */
	struct tape_attr *atts;
	/* TAPE_START: the prefixes in force, if they are new here */
	struct scope	*scopes;
	size_t		 nscopes;
};

struct xml_tape {
	struct ctx	*ctx;
	VEC(struct tape_event) events;
};

struct xml_tape *
xml_tape_new(struct ctx *ctx)
{
	struct xml_tape	*t = arena_new(ctx, struct xml_tape);

	t->ctx = ctx;
	return t;
}

void
xml_tape_start(struct xml_tape *t, struct xml *x, int token)
{
	struct tape_event *e = vec_push(t->ctx, &t->events);
	struct circ_str	 value;

	memset(e, 0, sizeof(*e));
	e->kind = TAPE_START;
	e->token = token;
	if (token == 0)
		return;
	e->atts = arena_array(t->ctx, x->natts, sizeof(*e->atts));
	for (size_t i = 0; xml_attr_at(x, i, &e->atts[e->n].token, &value);
	    i++)
		if (e->atts[e->n].token != 0)
			e->atts[e->n++].value = str_dup(t->ctx, value);
	if (x->nns == 0)
		return;
	e->nscopes = x->nscopes;
	e->scopes = arena_array(t->ctx, x->nscopes, sizeof(*e->scopes));
	for (size_t i = 0; i < x->nscopes; i++) {
		e->scopes[i] = x->scopes[i];
		if (x->scopes[i].prefix != NULL)
			e->scopes[i].prefix = (const xmlChar *)
			    str_dup(t->ctx, str_of((const char *)
			    x->scopes[i].prefix)).s;
	}
}

void
xml_tape_end(struct xml_tape *t, int token)
{
	struct tape_event *e = vec_push(t->ctx, &t->events);

	memset(e, 0, sizeof(*e));
	e->kind = TAPE_END;
	e->token = token;
}

void
xml_tape_text(struct xml_tape *t, const char *s, size_t n)
{
	struct tape_event *e = vec_push(t->ctx, &t->events);

	memset(e, 0, sizeof(*e));
	e->kind = TAPE_TEXT;
	e->s = arena_copy(t->ctx, s, n);
	e->n = n;
}

void
xml_tape_play(struct ctx *ctx, const struct xml_tape *t,
    const struct xml_handler *handler, void *arg)
{
	struct xml	*x = arena_new(ctx, struct xml);

	x->ctx = ctx;
	x->handler = handler;
	for (size_t i = 0; i < t->events.n; i++) {
		const struct tape_event *e = &t->events.v[i];

		switch (e->kind) {
		case TAPE_START:
			x->depth++;
			x->taped = e->atts;
			x->natts = e->n;
			if (e->scopes != NULL) {
				x->scopes = e->scopes;
				x->nscopes = e->nscopes;
			}
			handler->start(arg, x, e->token);
			break;
		case TAPE_END:
			handler->end(arg, x, e->token);
			x->depth--;
			break;
		case TAPE_TEXT:
			handler->text(arg, x, e->s, e->n);
			break;
		}
	}
}
