import { isInstalled, outerPrograms } from './outer-readers';
import { execute } from './steps';

const advice = (names: readonly string[]): string =>
	`Not found: ${names.join(', ')}. Programs of others have to read every zip that is written. Install ` +
	`them (on Debian: apt-get install ${names.join(' ')}), then run \`npm test\` again.`;

/**
 * Makes sure that the programs that read corrected zips are there: those on PATH, else Debian's,
 * installed here and now when this runs as root.
 */
export async function requireOuterPrograms(): Promise<{ ok: true } | { ok: false; why: string }> {
	const missing = (): string[] => outerPrograms.filter((name) => !isInstalled(name));
	if (missing().length === 0) return { ok: true };
	if (process.getuid?.() !== 0) return { ok: false, why: advice(missing()) };
	console.log(`Not found: ${missing().join(', ')}. Installing those of the distribution.`);
	const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
	await execute('apt-get', ['update'], quiet);
	await execute('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], quiet);
	return missing().length === 0 ? { ok: true } : { ok: false, why: advice(missing()) };
}
