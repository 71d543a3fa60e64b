// SPDX-License-Identifier: MIT
// Read calendars with ical.js (first argument "icaljs") or node-ical
// ("node-ical") and print what it understood, as libical.c does.  File names
// come on standard input.
import { createRequire } from 'node:module';
import fs from 'node:fs';
const require = createRequire(process.env.MODULES + '/');
const out = [];
const esc = s => String(s ?? '').replace(/\n/g, '\\n');
const seconds = d => Math.round(d.getTime() / 1000);

function icaljs(file, text) {
	const ICAL = require('ical.js').default ?? require('ical.js');
	const root = new ICAL.Component(ICAL.parse(text));
	for (const z of root.getAllSubcomponents('vtimezone'))
		ICAL.TimezoneService.register(z);
	const when = t => t === null || t === undefined ? '' : t.isDate ?
	    t.toString() : seconds(t.toJSDate());
	for (const c of root.getAllSubcomponents('vevent')) {
		const e = new ICAL.Event(c);
		const end = c.hasProperty('dtend') ? e.endDate : null;
		out.push([file, e.uid, when(e.startDate), when(end),
		    esc(e.summary), esc(e.location)].join('\t'));
	}
	ICAL.TimezoneService.reset();
}

function nodeIcal(file, text) {
	const ical = require('node-ical');
	const value = v => v !== null && typeof v === 'object' && 'val' in v ?
	    v.val : v;
	const when = d => d === undefined ? '' : d.dateOnly ?
	    [d.getFullYear(), String(d.getMonth() + 1).padStart(2, '0'),
	    String(d.getDate()).padStart(2, '0')].join('-') : seconds(d);
	for (const e of Object.values(ical.sync.parseICS(text)))
		if (e.type === 'VEVENT')
			out.push([file, e.uid, when(e.start), when(e.end),
			    esc(value(e.summary)),
			    esc(value(e.location))].join('\t'));
}

const read = process.argv[2] === 'icaljs' ? icaljs : nodeIcal;
for (const file of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean))
	read(file, fs.readFileSync(file, 'utf8'));
process.stdout.write(out.join('\n') + '\n');
