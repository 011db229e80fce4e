import type { Version } from '../spec/spec';
import type { LateWords } from '../findings/finding';
import { fileSpec, versions } from '../spec/versions';
import { evidenceWords } from './words';

/** What is known of a package before its files are read. */
export interface VersionClues {
	/** Value of oneroster.version; undefined without a manifest or without that property. */
	readonly manifestVersion: string | undefined;
	readonly hasManifest: boolean;
	/** First row of each file by the standard's name. */
	readonly headers: ReadonlyMap<string, readonly string[]>;
}

/** The version taken, and why, in parts of a sentence for the report. */
export interface VersionEvidence {
	readonly version: Version | null;
	readonly evidence: readonly LateWords[];
}

/** Below this share of a version's columns a set of files is no roster of it (see `coverage`). */
const LEAST_COVERAGE = 0.6;

const MANIFEST = 'manifest.csv';
/** The name of its first column, or one of its properties where it has no first row. */
const OF_MANIFEST = /propertyname|oneroster\.version|manifest\.version|file\.\w/i;

const known: readonly Version[] = ['1.1', '1.2', '1.0'];

/**
 * Decides which OneRoster version a set is. The manifest decides where it names a version (rule 11);
 * else the headers do. Files that only share names with OneRoster (users.csv, orgs.csv) and few of
 * its columns are no OneRoster: School Data Sync for instance has the same file names. A manifest that
 * names no version decides nothing there, for other formats have a manifest.csv, too.
 */
export function versionEvidence(clues: VersionClues): VersionEvidence {
	const { manifestVersion, hasManifest, headers } = clues;
	const best = bestVersion(headers);
	const inHeaders = headerWords(best, headers);
	if (!hasManifest) return { version: best, evidence: [() => evidenceWords.noManifest, inHeaders] };
	const named = namedVersion(manifestVersion);
	if (named !== null) {
		const words = named === best ? () => evidenceWords.headers(best) : inHeaders;
		return { version: named, evidence: [() => evidenceWords.manifestSays(named), words] };
	}
	const said = manifestVersion === undefined ? 'nothing' : 'unknown';
	return {
		version: best === null && !isManifestAlone(headers) ? null : notOldest(best),
		evidence: [() => evidenceWords.manifestNames[said], inHeaders]
	};
}

/** True where there is nothing but a manifest, which means that nothing changed (rule 8). */
const isManifestAlone = (headers: VersionClues['headers']): boolean =>
	[...headers.keys()].every((name) => name === MANIFEST) &&
	OF_MANIFEST.test(headers.get(MANIFEST)?.join() ?? '');

/** What the headers say, and which column shows it. */
function headerWords(best: Version | null, headers: VersionClues['headers']): LateWords {
	if (best === null) return () => evidenceWords.noHeaders;
	const sign = tellingColumn(best, headers);
	return () =>
		sign === undefined
			? evidenceWords.headers(best)
			: evidenceWords.because(best, sign.file, sign.column);
}

/** The first column that the standard has in this version alone, in the order in which files are read. */
function tellingColumn(
	version: Version,
	headers: VersionClues['headers']
): { file: string; column: string } | undefined {
	for (const [file, header] of headers) {
		const own = fileSpec(version, file)?.columns ?? [];
		const others = known
			.filter((other) => other !== version)
			.flatMap((other) => fileSpec(other, file)?.columns ?? []);
		const column = own.find(
			({ name }) => header.includes(name) && !others.some((other) => other.name === name)
		);
		if (column !== undefined) return { file, column: column.name };
	}
	return undefined;
}

/** 1.1.1 and 1.2.1 keep 1.1 and 1.2 in the manifest (rule 15); a longer form is read as the shorter. */
function namedVersion(text: string | undefined): Version | null {
	const match = /^\s*1\.([12])(\.\d+)?\s*$/.exec(text ?? '');
	if (match === null) return null;
	return match[1] === '1' ? '1.1' : '1.2';
}

/** A set with a manifest is never 1.0, whatever its headers look like (rule 11). */
const notOldest = (version: Version | null): Version => (version === '1.2' ? '1.2' : '1.1');

function bestVersion(headers: ReadonlyMap<string, readonly string[]>): Version | null {
	const scored = known
		.map((version) => ({ version, share: coverage(version, headers) }))
		.filter(({ share }) => share >= LEAST_COVERAGE)
		.sort((a, b) => b.share - a.share);
	return scored[0]?.version ?? null;
}

/**
 * How well headers fit a version: the mean, over the files, of the share of the standard's columns
 * that a file has, less the share of its own columns that the standard does not know.
 */
export function coverage(
	version: Version,
	headers: ReadonlyMap<string, readonly string[]>
): number {
	const shares: number[] = [];
	for (const [file, header] of headers) {
		if (file === versions[version].manifest?.name || header.length === 0) continue;
		shares.push(fileCoverage(version, file, header));
	}
	return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** The share for one file; headers are compared without regard to case and blanks. */
export function fileCoverage(version: Version, file: string, header: readonly string[]): number {
	const spec = fileSpec(version, file);
	if (spec === undefined) return 0;
	const present = new Set(header.map((name) => name.trim().toLowerCase()));
	const expected = spec.columns.map(({ name }) => name.toLowerCase());
	const hit = expected.filter((name) => present.has(name)).length;
	const strange = [...present].filter(
		(name) => !expected.includes(name) && !name.startsWith('metadata.')
	).length;
	return hit / expected.length - strange / Math.max(1, present.size) / 2;
}
