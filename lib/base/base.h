/* SPDX-License-Identifier: MIT */
/*
 * The ground floor: one context per handle with its arena and its error.
 *
 * Failure is dealt with once.  Whoever meets an error - out of memory, a
 * limit, damaged input - calls ctx_raise(), which unwinds to the nearest
 * ctx_try().  So arena functions never return NULL, and nobody checks.
 * The price: between ctx_try() and the raise, nothing may own a foreign
 * resource (parser, zip, FILE) that is not held in a struct whose owner frees
 * it after ctx_try() returns.  Foreign callbacks (SAX) must not be unwound
 * across: they wrap their body in a ctx_try() of their own.
 */
#ifndef BASE_H
#define BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include "circ.h"

#define NELEM(a) (sizeof(a) / sizeof((a)[0]))

/* ---------------------------------------------------------------- context */

struct chunk;
struct zonetab;
struct ctx {
	struct chunk	*chunks;	/* the arena, newest first */
	struct chunk	*large;		/* what has a chunk of its own */
	char		*cur, *end;	/* free room of the newest chunk */
	jmp_buf		*trap;		/* innermost ctx_try */
	enum circ_code	 code;		/* of the last error */
	char		 message[512];	/* one line, control-free */
	struct circ_options opt;	/* with the defaults filled in */
	const char	**notices;
	size_t		 nnotices, anotices;
	const struct zonetab *zonetab;	/* once read; in the arena */
	uint64_t	 work;		/* steps taken: see ctx_work */
	uint64_t	 memory;	/* bytes of all chunks */
};

void	 ctx_init(struct ctx *, const struct circ_options *);
void	 ctx_free(struct ctx *);

/** Run fn(ctx, arg); its error code if it raised, else CIRC_OK. Nests. */
enum circ_code ctx_try(struct ctx *, void (*fn)(struct ctx *, void *), void *);

/** Record an error and unwind. Needs an enclosing ctx_try. */
_Noreturn void ctx_raise(struct ctx *, enum circ_code, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));

/** Unwind again with the error that is recorded (after cleaning up). */
_Noreturn void ctx_reraise(struct ctx *);

/** Something to tell the user beside the result; kept once if repeated. */
void	 ctx_notice(struct ctx *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/** Raises CIRC_ELIMIT. */
_Noreturn void ctx_overworked(struct ctx *);

/**
 * Count steps where one thing is weighed against many others, so that no
 * document, however made, takes for ever: beyond max_work this raises.
 */
static inline void
ctx_work(struct ctx *ctx, uint64_t steps)
{
	ctx->work += steps;
	if (ctx->work > ctx->opt.max_work)
		ctx_overworked(ctx);
}

/** One more of what a document may have as many as max_blocks. */
void	 ctx_count(struct ctx *, uint64_t *n, const char *what);

/* ------------------------------------------------------------------ arena */

/** Zeroed room for n bytes, aligned for anything; never NULL. */
void	*arena_alloc(struct ctx *, size_t n);
/** The same for count objects, overflow checked. */
void	*arena_array(struct ctx *, size_t count, size_t size);
char	*arena_copy(struct ctx *, const char *s, size_t n); /* + NUL */
char	*arena_printf(struct ctx *, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));
#define arena_new(ctx, type) ((type *)arena_alloc((ctx), sizeof(type)))

/** More room for what lies at p; bytes past n are undefined, p is dead. */
void	*arena_grow(struct ctx *, void *p, size_t n, size_t more);

/**
 * A growing array: struct { T *v; size_t n, a; }.  vec_push gives the address
 * of a new zeroed last element; addresses of the others are dead then.
 */
#define VEC(T) struct { T *v; size_t n, a; }
#define vec_push(ctx, vec) \
	((vec)->v = vec_room((ctx), (vec)->v, (vec)->n, &(vec)->a, \
	    sizeof(*(vec)->v)), &(vec)->v[(vec)->n++])
void	*vec_room(struct ctx *, void *v, size_t n, size_t *a, size_t size);

/* ---------------------------------------------------------------- strings */

/** A growing text in the arena, always NUL-terminated once written to. */
struct buf {
	char	*s;
	size_t	 n, a;
};
void	 buf_add(struct ctx *, struct buf *, const char *s, size_t n);
void	 buf_addc(struct ctx *, struct buf *, char c);
void	 buf_adds(struct ctx *, struct buf *, const char *s);
void	 buf_addu(struct ctx *, struct buf *, uint32_t rune);	/* as UTF-8 */
void	 buf_printf(struct ctx *, struct buf *, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
struct circ_str buf_str(const struct buf *);

#define STR(lit) ((struct circ_str){ (lit), sizeof(lit) - 1 })
struct circ_str str_of(const char *s);			/* NULL: absent */
struct circ_str str_dup(struct ctx *, struct circ_str);
struct circ_str str_sub(struct circ_str, size_t off, size_t len);
/** Any bytes as text: what is no UTF-8 becomes U+FFFD. */
struct circ_str str_valid(struct ctx *, const char *);
/** Cut white space (any Unicode space) at both ends. */
struct circ_str str_trim(struct circ_str);
bool	 str_eq(struct circ_str, struct circ_str);
bool	 str_eqz(struct circ_str, const char *);
bool	 str_case_eqz(struct circ_str, const char *);	/* ASCII case */
bool	 str_starts(struct circ_str, const char *prefix);
bool	 str_ends(struct circ_str, const char *suffix);
/** Offset of needle at or after from, or -1. */
long	 str_find(struct circ_str, const char *needle, size_t from);
/** Does a text hold another one? */
bool	 str_holds(struct circ_str, struct circ_str part);
/** How often a byte comes. */
size_t	 str_count(struct circ_str, char);
/** Letters, and no small one; signs of scripts without case aside. */
bool	 str_all_upper(struct circ_str);

/* ------------------------------------------------------------------ UTF-8 */

#define RUNE_BAD 0xFFFDu
/** What the inline functions below do not answer at once: not ASCII. */
uint32_t utf8_get_wide(const char *s, size_t n, size_t *len);
bool	 rune_space_wide(uint32_t);
bool	 rune_dash_wide(uint32_t);
bool	 rune_quote_wide(uint32_t);
bool	 rune_letter_wide(uint32_t);
int	 rune_digit_wide(uint32_t);
uint32_t rune_lower_wide(uint32_t);
uint32_t rune_fold_wide(uint32_t);

/** Decode at s (n > 0 bytes left); sets *len (>= 1); RUNE_BAD if invalid. */
static inline uint32_t
utf8_get(const char *s, size_t n, size_t *len)
{
	if ((unsigned char)*s >= 0x80)
		return utf8_get_wide(s, n, len);
	*len = 1;
	return (unsigned char)*s;
}

/**
 * Whether a name may be handed to iconv: it means the same anywhere, so not
 * the locale's encoding, and has no suffix such as //IGNORE.
 */
bool	 encoding_fixed(const char *name);
size_t	 utf8_put(char out[4], uint32_t rune);
bool	 utf8_valid(const char *s, size_t n);
/** At most max bytes of s, in whole runes. */
struct circ_str utf8_cut(struct circ_str s, size_t max);
/** Offset of the rune that ends before off. */
size_t	 utf8_prev(const char *s, size_t off);
/** Classes and folding; tables cover the scripts of the lang/ files. */
bool	 rune_cjk(uint32_t);
int	 rune_cjk_numeral(uint32_t);	/* 1 to 10 of "一" to "十"; or 0 */
bool	 rune_arabic(uint32_t);
bool	 rune_cyrillic(uint32_t);
bool	 rune_upper(uint32_t);
bool	 rune_invisible(uint32_t);	/* soft hyphen, ZW*, bidi marks, BOM */

/** Any white space, NBSP included. */
static inline bool
rune_space(uint32_t r)
{
	return r < 0x80 ? r == ' ' || (r >= '\t' && r <= '\r') :
	    rune_space_wide(r);
}

/** Hyphens, dashes, minus, tilde ~. */
static inline bool
rune_dash(uint32_t r)
{
	return r < 0x80 ? r == '-' || r == '~' : rune_dash_wide(r);
}

/** A sign that stands before what is listed; a dash may do so too. */
bool	 rune_bullet(uint32_t);

static inline bool
rune_quote(uint32_t r)
{
	return r < 0x80 ? r == '\'' || r == '"' || r == '`' :
	    rune_quote_wide(r);
}

static inline bool
rune_letter(uint32_t r)
{
	return r < 0x80 ? (r | 0x20) >= 'a' && (r | 0x20) <= 'z' :
	    rune_letter_wide(r);
}

/** 0-9 of any script and width, or -1. */
static inline int
rune_digit(uint32_t r)
{
	return r >= 0x80 ? rune_digit_wide(r) :
	    r >= '0' && r <= '9' ? (int)(r - '0') : -1;
}

/** Simple case folding. */
static inline uint32_t
rune_lower(uint32_t r)
{
	return r >= 0x80 ? rune_lower_wide(r) :
	    r >= 'A' && r <= 'Z' ? r + 32 : r;
}

/** Lower, no accents, full-width as ASCII, Arabic alef/yeh/teh forms joined. */
static inline uint32_t
rune_fold(uint32_t r)
{
	return r < 0x80 ? rune_lower(r) : rune_fold_wide(r);
}

/* --------------------------------------------------------------- calendar */

/** Days since 1970-01-01 of a proleptic Gregorian date. */
long	 cal_days(int year, int month, int day);
void	 cal_from_days(long days, int *year, int *month, int *day);
int	 cal_month_days(int year, int month);
int	 cal_weekday(int year, int month, int day);	/* 0 Monday..6 Sunday */
int	 cal_weekday_of(long days);	/* the same, of a day's number */
bool	 cal_valid(int year, int month, int day);

#endif
