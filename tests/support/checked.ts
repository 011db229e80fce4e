import { check, type Checked, type CheckOptions } from '../../src/lib/core/check';
import type { Finding } from '../../src/lib/core/findings/finding';
import { findings, reportJson } from '../../src/lib/core/report/json';
import { bytesSource } from '../../src/lib/core/zip/byte-source';
import type { PackageInput } from '../../src/lib/core/zip/open-package';

/** Bytes as a package, as if the file had been dropped on the page. */
export const zipInput = (bytes: Uint8Array, name = 'OneRoster.zip'): PackageInput => ({
	files: [{ source: bytesSource(bytes, name), path: name }],
	name,
	kind: 'zip'
});

/**
 * Checks a package to its end, saying yes where an unusual archive makes the check ask. A rule that
 * throws fails the test with its own stack.
 */
export const checked = async (
	input: PackageInput,
	options: CheckOptions = {}
): Promise<Checked> => {
	globalThis.rollcallStrict = true;
	const result = await check(input, { confirmed: true, ...options });
	if (result.kind === 'question') throw new Error('asked again, though the answer was yes');
	return result;
};

/** Every finding, in the order of the report. */
export const findingsOf = (result: Checked): Finding[] => [...findings(result, null)];

/** `rule` of errors, warnings and notes, each once. */
export const rulesOf = (result: Checked): string[] =>
	[...new Set(result.groups.map(({ rule }) => rule.meta.id))].sort();

/** The whole report as it is saved. */
export const reportText = (result: Checked): string =>
	[...reportJson(result, { toolVersion: 'test', asOf: null, sha256: null, sample: null })].join('');
