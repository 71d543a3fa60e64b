# SPDX-License-Identifier: MIT
# circ: `make help` lists the targets.

VERSION	:= $(shell sed -n 's/^.define CIRC_VERSION "\(.*\)"/\1/p' include/circ.h)
SOMAJOR	= 0
PREFIX	?= /usr/local
BINDIR	?= $(PREFIX)/bin
LIBDIR	?= $(PREFIX)/lib
INCDIR	?= $(PREFIX)/include
MANDIR	?= $(PREFIX)/share/man
DESTDIR	?=
BUILD	?= build

PKGS	= libxml-2.0 libzip libpcre2-8 uuid md4c
PKG_CONFIG ?= pkg-config
CC	?= cc
CFLAGS	?= -O2 -g
WARN	= -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes \
	  -Wmissing-prototypes -Wpointer-arith -Wwrite-strings -Wvla
HARDEN	?= -fstack-protector-strong -D_FORTIFY_SOURCE=2
BASE	= -std=c11 -D_GNU_SOURCE -Iinclude $(WARN) -MMD -MP
LDHARD	= -Wl,-z,relro,-z,now
# Asked once, when first used: `make deps all` installs pkg-config before.
PKGCFLAGS = $(eval PKGCFLAGS := $$(shell $(PKG_CONFIG) --cflags $(PKGS)))$(PKGCFLAGS)
PKGLIBS	= $(eval PKGLIBS := $$(shell $(PKG_CONFIG) --libs $(PKGS)))$(PKGLIBS)
TESTLIBS = $(eval TESTLIBS := $$(shell $(PKG_CONFIG) --libs $(PKGS) jansson))$(TESTLIBS)

LIBSRC	= $(sort $(wildcard lib/*.c lib/*/*.c))
LIBOBJ	= $(LIBSRC:%.c=$(BUILD)/%.o)
TOOLS	= $(patsubst cmd/%.c,%,$(sort $(wildcard cmd/*.c)))
SHARED	= $(patsubst %.c,$(BUILD)/%.o,$(sort $(wildcard cmd/shared/*.c)))
UNITS	= $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(sort $(wildcard tests/unit/*.c)))
BINS	= $(TOOLS:%=$(BUILD)/bin/%)
SONAME	= libcirc.so.$(SOMAJOR)
SOFILE	= libcirc.so.$(VERSION)
MAN1	= $(sort $(wildcard man/*.1))
MAN3	= $(sort $(wildcard man/*.3))
MAN7	= $(sort $(wildcard man/*.7))

.PHONY: all check check-batch check-report pictures units accuracy bench asan valgrind install \
	uninstall installcheck deps demo fuzz torture regen clean help
.DELETE_ON_ERROR:
.SECONDARY:

all: $(BUILD)/libcirc.a $(BUILD)/$(SOFILE) $(BINS)

# ------------------------------------------------------------------- build

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
	@echo '  AR $@'
	@rm -f $@
	@$(AR) rcs $@ $(LIBOBJ)

$(BUILD)/$(SOFILE): $(LIBOBJ) lib/circ.map
	@echo '  LD $@'
	@$(CC) $(CFLAGS) $(LDFLAGS) $(LDHARD) -shared -Wl,-soname,$(SONAME) \
	    -Wl,--version-script=lib/circ.map -Wl,-z,defs -o $@ $(LIBOBJ) \
	    $(PKGLIBS)
	@ln -sf $(SOFILE) $(BUILD)/$(SONAME)
	@ln -sf $(SONAME) $(BUILD)/libcirc.so

# The tools carry the library inside: one file each, quick to start.
$(BUILD)/bin/%: $(BUILD)/cmd/%.o $(SHARED) $(BUILD)/libcirc.a
	@mkdir -p $(@D)
	@echo '  LD $@'
	@$(CC) $(CFLAGS) $(LDFLAGS) $(LDHARD) -o $@ $(filter %.o %.a,$^) \
	    $(PKGLIBS)

# ------------------------------------------------------------------- tests
# Units and scripts print TAP; tests/run adds them up.

TESTCC	= $(CC) $(CFLAGS) $(HARDEN) $(BASE) -Ilib -Itests $(PKGCFLAGS)

$(BUILD)/tests/%: tests/unit/%.c $(BUILD)/libcirc.a
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(TESTCC) -o $@ $< $(BUILD)/libcirc.a $(TESTLIBS)

$(BUILD)/accuracy: $(wildcard tests/accuracy/*.c) $(BUILD)/libcirc.a
	@echo '  CC $@'
	@$(TESTCC) -MF $@.d -o $@ $(filter %.c,$^) $(BUILD)/libcirc.a $(TESTLIBS)

$(BUILD)/generate: $(wildcard tests/generate/*.c) $(BUILD)/libcirc.a
	@echo '  CC $@'
	@$(TESTCC) -MF $@.d -o $@ $(filter %.c,$^) $(BUILD)/libcirc.a $(TESTLIBS)

# What make torture runs whole and make check in part.
$(BUILD)/torture-%: tests/torture/%.c $(BUILD)/libcirc.a
	@echo '  CC $@'
	@$(TESTCC) -o $@ $< $(BUILD)/libcirc.a $(TESTLIBS)

# Fuzz targets as plain programs; `make fuzz T=zip SECONDS=60` fuzzes one.
FUZZ	= $(filter-out replay,$(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c)))

$(BUILD)/replay-%: tests/fuzz/%.c tests/fuzz/replay.c $(BUILD)/libcirc.a
	@echo '  CC $@'
	@$(TESTCC) -MF $@.d -o $@ $(filter %.c,$^) $(BUILD)/libcirc.a $(TESTLIBS)

fuzz:
	@BUILD=$(BUILD) sh tests/fuzz/run $(or $(T),all) $(or $(SECONDS),60)

units: $(UNITS)

$(BUILD)/hostile-write: tests/hostile/write.c $(BUILD)/libcirc.a
	@echo '  CC $@'
	@$(TESTCC) -o $@ $< $(BUILD)/libcirc.a $(PKGLIBS)

TORTURE	= $(BUILD)/torture-bytes $(BUILD)/torture-alloc

check: all $(UNITS) $(BUILD)/accuracy $(BUILD)/generate $(TORTURE) \
    $(BUILD)/hostile-write \
    $(FUZZ:%=$(BUILD)/replay-%)
	@BUILD=$(BUILD) sh tests/run

# Show what changed in golden block trees, and take it.
regen: all
	@BUILD=$(BUILD) sh tests/blocks.t regen
	@BUILD=$(BUILD) sh tests/golden.t regen

# Ten thousand files, some of them bad, and how fast two workers are.
check-batch: all
	@BUILD=$(BUILD) FILES=10000 ODD=5 PACE=yes sh tests/batch.t

# The HTML report in a browser, SARIF, JUnit and Checkstyle against their
# schemas; uses the network to install what it needs.
check-report: all
	@command -v chromium >/dev/null || sh tests/deps chromium
	@command -v xmllint >/dev/null || sh tests/deps libxml2-utils
	@command -v npm >/dev/null || sh tests/deps nodejs npm
	@BUILD=$(BUILD) sh tests/report/run

# The pictures of README.md, anew; uses the network to install what it needs.
PICDEBS	= chromium libreoffice-calc libreoffice-gtk3 python3-uno xvfb \
	  imagemagick fonts-dejavu-core fonts-liberation
pictures: all
	@sh tests/deps $(PICDEBS)
	@command -v npm >/dev/null || sh tests/deps nodejs npm
	@BUILD=$(BUILD) sh tests/pictures/run

# Every byte and every allocation; check takes a sample.
torture: all $(TORTURE)
	@BUILD=$(BUILD) sh tests/torture.t whole

accuracy: $(BUILD)/accuracy
	@$(BUILD)/accuracy tests/corpus/seed tests/corpus/dev

ASAN	= -O1 -g -fsanitize=address,undefined \
	  -fno-sanitize-recover=undefined -fno-omit-frame-pointer

# The whole of check under AddressSanitizer and UBSan, in its own directory;
# LARGE=16 gives each object of the arena a malloc of its own to be watched.
asan:
	ASAN_OPTIONS=allocator_may_return_null=1 $(MAKE) BUILD=$(BUILD)/asan HARDEN= \
	    CFLAGS='$(ASAN) -DLARGE=16' \
	    check

valgrind: all
	@BUILD=$(BUILD) sh tests/valgrind

bench: all
	@BUILD=$(BUILD) CC='$(CC)' sh tests/bench/run $(CORPUS)

# ------------------------------------------------------------ installation

install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(LIBDIR)/pkgconfig \
	    $(DESTDIR)$(INCDIR) $(DESTDIR)$(MANDIR)/man1 \
	    $(DESTDIR)$(MANDIR)/man3 $(DESTDIR)$(MANDIR)/man7
	install -m 755 $(BINS) $(DESTDIR)$(BINDIR)
	install -m 644 include/circ.h $(DESTDIR)$(INCDIR)
	install -m 644 $(BUILD)/libcirc.a $(DESTDIR)$(LIBDIR)
	install -m 755 $(BUILD)/$(SOFILE) $(DESTDIR)$(LIBDIR)
	ln -sf $(SOFILE) $(DESTDIR)$(LIBDIR)/$(SONAME)
	ln -sf $(SONAME) $(DESTDIR)$(LIBDIR)/libcirc.so
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' \
	    -e 's|@INCDIR@|$(INCDIR)|' -e 's|@VERSION@|$(VERSION)|' \
	    -e 's|@PKGS@|$(PKGS)|' lib/circ.pc.in \
	    >$(DESTDIR)$(LIBDIR)/pkgconfig/circ.pc
	install -m 644 $(MAN1) $(DESTDIR)$(MANDIR)/man1
	install -m 644 $(MAN3) $(DESTDIR)$(MANDIR)/man3
	$(if $(MAN7),install -m 644 $(MAN7) $(DESTDIR)$(MANDIR)/man7)

uninstall:
	rm -f $(TOOLS:%=$(DESTDIR)$(BINDIR)/%) $(DESTDIR)$(INCDIR)/circ.h \
	    $(DESTDIR)$(LIBDIR)/libcirc.a $(DESTDIR)$(LIBDIR)/$(SOFILE) \
	    $(DESTDIR)$(LIBDIR)/$(SONAME) $(DESTDIR)$(LIBDIR)/libcirc.so \
	    $(DESTDIR)$(LIBDIR)/pkgconfig/circ.pc \
	    $(MAN1:man/%=$(DESTDIR)$(MANDIR)/man1/%) \
	    $(MAN3:man/%=$(DESTDIR)$(MANDIR)/man3/%) \
	    $(MAN7:man/%=$(DESTDIR)$(MANDIR)/man7/%)

installcheck: all
	@BUILD=$(BUILD) CC='$(CC)' MAKE='$(MAKE)' sh tests/installcheck

# ----------------------------------------------------------- fresh machine

# What building and testing need, by the names of Debian's packages.
DEBS	= gcc libc6-dev pkg-config libxml2-dev libzip-dev libpcre2-dev \
	  libjansson-dev uuid-dev libmd4c-dev tzdata mandoc python3 zip unzip

deps:
	@sh tests/deps $(DEBS)

demo: all
	@BUILD=$(BUILD) sh samples/demo

include tests/calendars/rules.mk

clean:
	rm -rf $(BUILD)

help:
	@echo 'all           library and tools, in $(BUILD)/'
	@echo 'deps          install what building and testing need (apt-get)'
	@echo 'demo          show the main job on samples/'
	@echo 'check         run the tests'
	@echo 'check-batch   10,000 files, some of them bad, in worker processes'
	@echo 'check-report  the HTML report in a browser, other formats by schema'
	@echo 'pictures      the pictures of README.md, anew, of real programs'
	@echo 'accuracy      extraction against gold, per field and language'
	@echo 'bench         speed, against the floor and other programs'
	@echo 'regen         show changed golden block trees, and take them'
	@echo 'asan          check under AddressSanitizer and UBSan'
	@echo 'valgrind      the main ways under valgrind'
	@echo 'torture       every byte and every allocation; check takes a sample'
	@echo 'fuzz          T=zip SECONDS=60: fuzz one target, with clang'
	@echo 'install       to $$(DESTDIR)$(PREFIX); uninstall takes it away'
	@echo 'installcheck  install into a temporary place and use it there'
	@echo 'check-calendars     calendar programs read what circ2ics writes'
	@echo 'check-spreadsheets  a spreadsheet reads what circ2csv writes'
	@echo 'clean         remove $(BUILD)/'

-include $(sort $(wildcard $(BUILD)/*.d $(BUILD)/*/*.d $(BUILD)/*/*/*.d))
