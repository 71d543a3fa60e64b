# SPDX-License-Identifier: MIT
# Real calendar programs read what circ2ics writes: `make check-calendars`.
# They are no part of what building or `make check` needs.  The packages
# of npm are the newest that the node of Debian 12 (18) runs.

CALDEBS	= khal calcurse libical-dev libkf5calendarcore-dev g++ radicale \
	  vdirsyncer locales python3 python3-icalendar python3-vobject
CALDIR	= $(BUILD)/calendars
CALNPM	= ical.js@2.2.1 node-ical@0.25.6 ts-ics@2.4.6

.PHONY: check-calendars
check-calendars: all $(CALDIR)/zones $(BUILD)/hostile-write
	@sh tests/deps $(CALDEBS)
	@command -v npm >/dev/null || sh tests/deps nodejs npm
	@$(CC) $(CFLAGS) -std=c11 -Wall -Wextra -o $(CALDIR)/libical \
	    tests/calendars/libical.c -lical
	@g++ -O1 -fPIC -Wall -Wextra -o $(CALDIR)/kcal \
	    tests/calendars/kcal.cpp \
	    $$($(PKG_CONFIG) --cflags --libs KF5CalendarCore)
	@[ -d $(CALDIR)/node_modules/ts-ics ] || \
	    npm install --silent --no-audit --no-fund --prefix $(CALDIR) $(CALNPM)
	@mkdir -p $(BUILD)/hostile && $(BUILD)/hostile-write $(BUILD)/hostile
	@/usr/bin/python3 tests/calendars/check.py $(BUILD)/bin $(CALDIR) \
	    >$(CALDIR)/log; status=$$?; grep -v '^ok' $(CALDIR)/log; exit $$status
	@/usr/bin/python3 tests/calendars/hostile.py $(BUILD)/hostile \
	    $(CALDIR) >$(CALDIR)/hostile.log; status=$$?; \
	    grep -v '^ok' $(CALDIR)/hostile.log; exit $$status

$(CALDIR)/zones: tests/calendars/zones.c $(BUILD)/libcirc.a
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(TESTCC) -o $@ $< $(BUILD)/libcirc.a $(TESTLIBS)

# A spreadsheet opens what circ2csv writes: `make check-spreadsheets`.
.PHONY: check-spreadsheets
check-spreadsheets: all $(CALDIR)/hostile_csv
	@sh tests/deps libreoffice-calc python3
	@mkdir -p $(CALDIR)/sheets && $(CALDIR)/hostile_csv $(CALDIR)/sheets
	@/usr/bin/python3 tests/calendars/sheets.py $(BUILD)/bin \
	    $(CALDIR)/sheets >$(CALDIR)/sheets.log; status=$$?; \
	    grep -v '^ok' $(CALDIR)/sheets.log; exit $$status

$(CALDIR)/hostile_csv: tests/calendars/hostile_csv.c $(BUILD)/libcirc.a
	@mkdir -p $(@D)
	@echo '  CC $@'
	@$(TESTCC) -o $@ $< $(BUILD)/libcirc.a $(TESTLIBS)
