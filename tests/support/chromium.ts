import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Names of the program, searched on PATH after the usual places. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/**
 * Where a Chromium lies that the tests may drive: the environment variable `CHROMIUM_PATH`, then the
 * usual places, then PATH. Undefined when there is none; `npm test` then installs Debian's.
 */
export function chromiumPath(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named !== undefined && named !== '') return named;
	const onPath = (process.env['PATH'] ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [...places, ...onPath].find((path) => existsSync(path));
}

/**
 * Switches for a Chromium without a desktop. The sandbox is off because tests may run as root, where
 * it refuses to start; the rest keeps the browser itself from calling anywhere.
 */
export const chromiumSwitches: string[] = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
