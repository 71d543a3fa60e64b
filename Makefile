# SPDX-License-Identifier: MIT
# circ: `make help` lists the targets.

VERSION	= $(shell sed -n 's/^.define CIRC_VERSION "\(.*\)"/\1/p' include/circ.h)
SOMAJOR	= 0
PREFIX	?= /usr/local
DESTDIR	?=
BUILD	?= build
PKGS	= libxml-2.0 libzip libpcre2-8 jansson uuid md4c

CC	?= cc
CFLAGS	?= -O2 -g
WARN	= -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes \
	  -Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Wvla
HARDEN	= -fstack-protector-strong -D_FORTIFY_SOURCE=2
BASE	= -std=c11 -D_GNU_SOURCE -Iinclude $(WARN) -MMD -MP
PKGCFLAGS := $(shell pkg-config --cflags $(PKGS) 2>/dev/null)
PKGLIBS	:= $(shell pkg-config --libs $(PKGS) 2>/dev/null)
LDHARD	= -Wl,-z,relro,-z,now

LIBSRC	= $(sort $(wildcard lib/*.c lib/*/*.c))
LIBOBJ	= $(LIBSRC:%.c=$(BUILD)/%.o)
TOOLS	= $(patsubst cmd/%.c,%,$(sort $(wildcard cmd/*.c)))
SHARED	= $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard cmd/shared/*.c)))
UNITS	= $(patsubst tests/unit/%.c,%,$(sort $(wildcard tests/unit/*.c)))
BINS	= $(TOOLS:%=$(BUILD)/bin/%)

.PHONY: all check clean help
.DELETE_ON_ERROR:

all: $(BUILD)/libcirc.a $(BINS)

$(BUILD)/lib/%.o: lib/%.c
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(CC) $(CFLAGS) $(HARDEN) $(BASE) -Ilib $(PKGCFLAGS) -fPIC \
	    -fvisibility=hidden -c -o $@ $<

$(BUILD)/cmd/%.o: cmd/%.c
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(CC) $(CFLAGS) $(HARDEN) $(BASE) -Icmd -c -o $@ $<

$(BUILD)/libcirc.a: $(LIBOBJ)
	@rm -f $@
	@$(AR) rcs $@ $(LIBOBJ)

$(BUILD)/bin/%: $(BUILD)/cmd/%.o $(SHARED) $(BUILD)/libcirc.a
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(CC) $(CFLAGS) $(LDFLAGS) $(LDHARD) -o $@ $(filter %.o %.a,$^) $(PKGLIBS)

# -- tests: every unit prints TAP; tests/run adds them up
$(BUILD)/tests/%: tests/unit/%.c $(BUILD)/libcirc.a
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(CC) $(CFLAGS) $(HARDEN) $(BASE) -Ilib -Itests $(PKGCFLAGS) \
	    -o $@ $< $(BUILD)/libcirc.a $(PKGLIBS)

check: all $(UNITS:%=$(BUILD)/tests/%)
	@BUILD=$(BUILD) sh tests/run

clean:
	rm -rf $(BUILD)

help:
	@echo 'all check clean'

-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)
