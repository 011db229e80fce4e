import type { Edition, FileSpec, Version } from '../spec/spec';
import { editions, versionOf } from '../spec/versions';
import { decideEdition } from './edition';

/** From this share of the columns that tell two versions apart a file is one of the other version. */
const FOREIGN_SHARE = 0.75;
/** One column alone that belongs to another version is a column that is too many, and no other version. */
const LEAST_SIGNS = 2;

const rivals: readonly Version[] = ['1.1', '1.2', '1.0'];

/** First rows of files, by the standard's name of each. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/**
 * The files of a set whose first row is that of another version than `edition`, with the text of the
 * standard that they follow. The columns that only one of the two versions has tell them apart. A file
 * that has none of these goes with the others where it is column by column one of the other version.
 * Source: OneRoster CSV 1.2.1, section 2: one set is of one version.
 */
export function foreignFiles(
	edition: Edition | null,
	headers: Headers
): ReadonlyMap<string, Edition> {
	const foreign = new Map<string, Edition>();
	if (edition === null) return foreign;
	for (const version of rivals) {
		const other = decideEdition(version, headers).edition;
		if (other === null || version === versionOf(edition)) continue;
		const files = [...headers].flatMap(([file, header]) => {
			const pair = specsOf(file, edition, other);
			return pair === undefined || foreign.has(file) ? [] : [{ file, header, ...pair }];
		});
		const sure = files.filter(isForeign);
		if (sure.length === 0) continue;
		const alike = files.filter(isExactly);
		for (const { file } of [...sure, ...alike]) foreign.set(file, other);
	}
	return foreign;
}

interface Candidate {
	readonly header: readonly string[];
	readonly own: FileSpec;
	readonly theirs: FileSpec;
}

function specsOf(
	file: string,
	edition: Edition,
	other: Edition
): { own: FileSpec; theirs: FileSpec } | undefined {
	const own = editions[edition].files.find(({ name }) => name === file);
	const theirs = editions[other].files.find(({ name }) => name === file);
	return own === undefined || theirs === undefined ? undefined : { own, theirs };
}

const namesOf = ({ columns }: FileSpec): string[] => columns.map(({ name }) => name);

/** Columns that one version has and the other has not. */
export const namesOnlyIn = (one: FileSpec, other: FileSpec): string[] => {
	const known = new Set(namesOf(other));
	return namesOf(one).filter((name) => !known.has(name));
};

function isForeign({ header, own, theirs }: Candidate): boolean {
	const present = new Set(header);
	const [onlyTheirs, onlyOwn] = [namesOnlyIn(theirs, own), namesOnlyIn(own, theirs)];
	const there = onlyTheirs.filter((name) => present.has(name)).length;
	const signs = there + onlyOwn.filter((name) => !present.has(name)).length;
	const all = onlyTheirs.length + onlyOwn.length;
	return there > 0 && signs >= LEAST_SIGNS && signs >= all * FOREIGN_SHARE;
}

/** The columns of the other version one by one, and none that the own version has more. */
function isExactly({ header, theirs, own }: Candidate): boolean {
	const names = namesOf(theirs);
	if (names.join() !== header.slice(0, names.length).join()) return false;
	if (names.join() === namesOf(own).join()) return false;
	return !namesOnlyIn(own, theirs).some((name) => header.includes(name));
}
