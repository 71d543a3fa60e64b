// SPDX-License-Identifier: MIT
// Drives the HTML report in headless Chromium, and validates the formats
// that have schemas.
import { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let n = 0, failed = 0;

function ok(good, what, why) {
	n++;
	if (!good) failed++;
	console.log(`${good ? 'ok' : 'not ok'} ${n} - ${what}`);
	if (!good && why) console.log('# ' + String(why).slice(0, 2000));
}

// ------------------------------------------------------------------- SARIF

const Ajv = require('ajv-draft-04');
const ajv = new Ajv({ strict: false, allErrors: true,
	unicodeRegExp: false });
require('ajv-formats')(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(
	here + '/package/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')));
for (const name of ['corpus', 'known', 'hostile', 'none']) {
	const sarif = JSON.parse(readFileSync(`${here}/${name}.sarif`, 'utf8'));
	// the schema at json.schemastore.org is this one under another name
	ok(validate(sarif), `${name}.sarif is valid`,
		JSON.stringify(validate.errors && validate.errors.slice(0, 3)));
	if (name === 'known')
		ok(sarif.runs[0].results.every((r) => r.suppressions),
			'what is in the baseline is marked');
}

// ------------------------------------------------------------------- XML

function xmllint(schema, file) {
	return spawnSync('xmllint', ['--nonet', '--noout', '--schema',
		`${here}/${schema}.xsd`, `${here}/${file}`],
		{ encoding: 'utf8' });
}

for (const format of ['junit', 'checkstyle']) {
	for (const name of ['corpus', 'known', 'hostile', 'none']) {
		const r = xmllint(format, `${name}.${format}`);
		ok(r.status === 0, `${name}.${format} is valid`, r.stderr);
	}
	const text = readFileSync(`${here}/corpus.${format}`, 'utf8');
	for (const [what, from, to] of [
		['an attribute gone', / (source|classname)="[^"]*"/, ''],
		['an unknown severity', /(severity|time)="[^"]*"/, '$1="bad"'],
		['an unknown element', /<(error|testcase)/, '<x/><$1']]) {
		writeFileSync(`${here}/bad.${format}`, text.replace(from, to));
		ok(xmllint(format, `bad.${format}`).status === 3,
			`${format}: the schema refuses ${what}`);
	}
}

// -------------------------------------------------------------------- pages

const browser = await chromium.launch({ executablePath: process.argv[2],
	args: ['--no-sandbox'] });

async function open(name, options) {
	const context = await browser.newContext({ ...options });
	const page = await context.newPage();
	page.seen = { requests: [], alerts: 0, errors: [] };
	page.on('request', (r) => page.seen.requests.push(r.url()));
	page.on('dialog', (d) => { page.seen.alerts++; d.dismiss(); });
	page.on('pageerror', (e) => page.seen.errors.push(String(e)));
	const began = Date.now();
	await page.goto(`file://${here}/${name}.html`);
	page.seen.ms = Date.now() - began;
	return page;
}

// the page's policy forbids added scripts, so axe is evaluated from outside
async function accessible(page, what) {
	await page.evaluate(axe);
	const r = await page.evaluate(() => window.axe.run(document, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
			'best-practice'] }));
	ok(r.violations.length === 0, `${what}: axe finds no violation`,
		JSON.stringify(r.violations.map((v) => [v.id, v.nodes.length,
			v.nodes[0].html.slice(0, 200),
			v.nodes[0].failureSummary])));
}

const desktop = { viewport: { width: 1100, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
for (const [what, options] of [['desktop', desktop], ['phone', phone],
	['dark', { ...desktop, colorScheme: 'dark' }]]) {
	const page = await open('seed', options);
	await accessible(page, `seed, ${what}`);
	const wide = await page.evaluate(() =>
		document.documentElement.scrollWidth - window.innerWidth);
	ok(wide <= 0, `seed, ${what}: nothing to scroll sideways`, wide);
	await page.context().close();
}

let page = await open('corpus', desktop);
await accessible(page, 'corpus');
ok(page.seen.requests.length === 1 && page.seen.errors.length === 0,
	'nothing is fetched, no script fails',
	page.seen.requests.concat(page.seen.errors).join(' '));
const count = (s) => page.evaluate((q) => [...document.querySelectorAll(q)]
	.filter((e) => e.checkVisibility()).length, s);
const errors = await count('.finding.error');
ok(errors > 5, 'errors are shown');
await page.uncheck('input[name=error]');
ok(await count('.finding.error') === 0 && await count('.finding') > 0,
	'a filter by severity');
await page.check('input[name=error]');
await page.fill('input[name=file]', 'a05.fodt');
ok(await count('article') === 1, 'a filter by file');
ok(/^1 of/.test(await page.textContent('output')), 'it tells how many');
await page.fill('input[name=file]', '');
const rtl = await page.evaluate(() => [...document.querySelectorAll(
	'article')].filter((a) => /[\u0600-\u06ff]/.test(a.querySelector(
	'.facts') ? a.querySelector('.facts').textContent : '')).flatMap(
	(a) => [...a.querySelectorAll('dd')].filter((d) =>
		/^[\u0600-\u06ff]/.test(d.textContent)).map((d) =>
		getComputedStyle(d).direction)));
ok(rtl.length > 2 && rtl.every((d) => d === 'rtl'),
	'Arabic runs from right to left', rtl.join());
ok(await page.evaluate(() => document.getElementById('summary')
	.compareDocumentPosition(document.querySelector('main')) & 4),
	'the summary comes first');
ok(await page.evaluate(() => document.querySelectorAll('svg.time .over')
	.length > 2 && document.querySelectorAll('svg.time .none').length > 0),
	'overlaps and rows without time are drawn');
ok(await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')]
	.every((a) => document.getElementById(a.getAttribute('href').slice(1)))),
	'every link within the page has a target');
await page.emulateMedia({ media: 'print' });
ok(await count('#filter') === 0 && await count('.finding') > 0,
	'print has findings and no filter');
await page.context().close();

page = await open('seed', desktop);
await page.keyboard.press('Tab');
ok(await page.evaluate(() => document.activeElement.className === 'skip'),
	'the keyboard begins at the skip link');
await page.keyboard.press('Enter');
ok(await page.evaluate(() => document.activeElement.id === 'documents'),
	'the skip link works');
await page.context().close();

page = await open('corpus', { ...desktop, javaScriptEnabled: false });
ok(await page.locator('.finding').count() > 0 &&
	!await page.locator('#filter').isVisible(), 'readable without script');
await page.context().close();

page = await open('hostile', desktop);
ok(page.seen.alerts === 0 && page.seen.requests.length === 1 &&
	await page.locator('img').count() === 0 &&
	(await page.textContent('h2')).length > 0,
	'hostile names and texts stay words', page.seen.requests.join(' '));
await page.context().close();

page = await open('thousand', desktop);
ok(page.seen.ms < 10000, `a thousand documents open in ${page.seen.ms} ms`);
const filter = await page.evaluate(() => {
	const began = performance.now();
	const box = document.querySelector('input[name=style]');
	box.checked = false;
	box.dispatchEvent(new Event('input', { bubbles: true }));
	document.body.offsetHeight;
	return performance.now() - began;
});
ok(filter < 1500, `and are filtered in ${Math.round(filter)} ms`);
await page.context().close();

await browser.close();
console.log(`1..${n}`);
process.exit(failed ? 1 : 0);
