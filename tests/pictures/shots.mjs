// SPDX-License-Identifier: MIT
// shots.mjs CHROMIUM DIR - pictures of week.html with week.ics and of
// report.html, all in DIR, which a server on the loopback interface shows.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';

const [, , executablePath, dir] = process.argv;
const types = { '.html': 'text/html', '.js': 'text/javascript',
    '.ics': 'text/calendar' };
const server = createServer((request, response) => {
	const path = dir + new URL(request.url, 'http://x').pathname;
	try {
		const bytes = readFileSync(path);
		response.setHeader('Content-Type',
		    `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
		response.end(bytes);
	} catch {
		response.statusCode = 404;
		response.end();
	}
});
await new Promise(done => server.listen(0, '127.0.0.1', done));
const here = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath,
    args: ['--no-sandbox'] });

async function shot(name, viewport, prepare) {
	const page = await browser.newPage({ viewport, locale: 'en-GB',
	    timezoneId: 'Europe/Zurich' });
	page.on('pageerror', e => { throw e; });
	await page.goto(`${here}/${name}.html`);
	await prepare?.(page);
	const body = name === 'week' ? await page.$('body') : page;
	await body.screenshot({ path: `${dir}/${name}.png` });
	await page.close();
}

await shot('week', { width: 1000, height: 700 },
    page => page.evaluate(() => show('week.ics', '2026-06-08')));
await shot('report', { width: 900, height: 1000 }, page => page.evaluate(
    () => document.querySelector('article').scrollIntoView()));
await browser.close();
server.close();
