// SPDX-License-Identifier: MIT
// Read calendars with a package of npm's registry, which the first argument
// names, and print what it understood, as libical.c does.  "jcal" prints
// everything that ical.js reads, one JSON array for each file.  File names
// come on standard input.
import { createRequire } from 'node:module';
import fs from 'node:fs';
const require = createRequire(process.env.MODULES + '/');
const out = [];
const esc = s => String(s ?? '').replace(/\n/g, '\\n');
const seconds = d => Math.round(d.getTime() / 1000);
const ical = () => require('ical.js').default ?? require('ical.js');

function put(file, uid, start, end, summary, location) {
	out.push([file, uid, start, end, esc(summary), esc(location)].join('\t'));
}

function icaljs(file, text) {
	const ICAL = ical();
	const root = new ICAL.Component(ICAL.parse(text));
	for (const z of root.getAllSubcomponents('vtimezone'))
		ICAL.TimezoneService.register(z);
	const when = t => t === null || t === undefined ? '' : t.isDate ?
	    t.toString() : seconds(t.toJSDate());
	for (const c of root.getAllSubcomponents('vevent')) {
		const e = new ICAL.Event(c);
		const end = c.hasProperty('dtend') ? e.endDate : null;
		put(file, e.uid, when(e.startDate), when(end), e.summary,
		    e.location);
	}
	ICAL.TimezoneService.reset();
}

function nodeIcal(file, text) {
	const value = v => v !== null && typeof v === 'object' && 'val' in v ?
	    v.val : v;
	const when = d => d === undefined ? '' : d.dateOnly ?
	    [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'),
	    String(d.getDate()).padStart(2, '0')].join('-') : seconds(d);
	for (const e of Object.values(require('node-ical').sync.parseICS(text)))
		if (e.type === 'VEVENT')
			put(file, e.uid, when(e.start), when(e.end),
			    value(e.summary), value(e.location));
}

function tsIcs(file, text) {
	const { convertIcsCalendar } = require('ts-ics');
	const when = t => t === undefined ? '' : t.type === 'DATE' ?
	    t.date.toISOString().slice(0, 10) : seconds(t.date);
	for (const e of convertIcsCalendar(undefined, text).events ?? [])
		put(file, e.uid, when(e.start), when(e.end), e.summary,
		    e.location);
}

function jcal(file, text) {
	out.push(JSON.stringify(ical().parse(text)));
}

const read = { 'ical.js': icaljs, 'node-ical': nodeIcal, 'ts-ics': tsIcs,
    jcal }[process.argv[2]];
for (const file of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean))
	read(file, fs.readFileSync(file, 'utf8'));
process.stdout.write(out.join('\n') + '\n');
