import { chromiumPath } from './chromium';
import { execute } from './steps';

const advice =
	'There is no Chromium to test in. Install one (on Debian: apt-get install chromium) or name one ' +
	'with the environment variable CHROMIUM_PATH, then run `npm test` again.';

/** Whether this process may install packages with apt-get. */
const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Makes sure that there is a Chromium: the one `chromiumPath` finds, else Debian's, installed here and
 * now when this runs as root.
 */
export async function requireChromium(): Promise<{ ok: true } | { ok: false; why: string }> {
	if (chromiumPath() !== undefined) return { ok: true };
	if (!isRoot()) return { ok: false, why: advice };
	console.log('No Chromium found: installing the one of the distribution.');
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await execute('apt-get', ['update'], quiet);
	await execute('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
	return chromiumPath() === undefined ? { ok: false, why: advice } : { ok: true };
}
