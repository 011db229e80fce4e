import { judgedTest } from '../profiles/conditions';
import type { Profile } from '../profiles/format/profile';
import type { ProfileView } from '../profiles/profile-view';
import type { Table } from '../table/table';
import { forecastWords } from './words';
import type { KeyRule } from './record-keys';
import { sourcedIdKey } from './record-keys';

/** A policy as it stands in the profile. */
export type Missing = Profile['snapshot']['missing'][number];
type Mode = 'bulk' | 'delta';

/** What becomes, at a receiver, of a record that goes. */
export interface Fate {
	/** True where it is switched off in some way, false where it stays, null where nobody knows. */
	readonly isOff: boolean | null;
	readonly do: Missing['do'] | null;
	/** What that means there, in the receiver's terms. */
	readonly does: string;
	/** Days until it is gone for good; null where nothing is said. */
	readonly afterDays: number | null;
	/** Whether it comes back with its id; null where nothing is said. */
	readonly reversible: boolean | null;
}

/** The fates of the records of a file that go: those that are left out, and those that are said to go. */
export interface Fates {
	/** Of a record before that the delivery does not have. */
	leftOut(record: number): Fate;
	/** Of a record before that the delivery marks as gone. */
	marked(record: number): Fate;
	/** What is said of the file, where no record goes. */
	readonly usual: Fate;
}

/**
 * What becomes of the records of a file before: of the policies that speak of the file and of how it
 * is delivered now, the first whose conditions the record meets.
 */
export function fatesIn(view: ProfileView, table: Table, mode: Mode): Fates {
	const now = readPolicies(view, table, mode);
	const bulk = mode === 'bulk' ? now : readPolicies(view, table, 'bulk');
	const leftOut = (record: number): Fate => firstOf(now, record)?.fate ?? UNKNOWN;
	const marked = (record: number): Fate => {
		const always = firstOf(now, record);
		if (mode === 'bulk') return always?.fate ?? UNKNOWN;
		// A policy for every mode speaks of what is said to go, too; one for deltas alone does not.
		if (always !== undefined && always.missing.modes === undefined) return always.fate;
		const usual = firstOf(bulk, record)?.fate;
		return usual?.isOff === true ? usual : DELETED;
	};
	const usual = now.find(({ test }) => test === null) ?? now[0];
	return { leftOut, marked, usual: usual?.fate ?? UNKNOWN };
}

interface Policy {
	readonly missing: Missing;
	readonly fate: Fate;
	readonly test: ((record: number) => boolean) | null;
}

const readPolicies = (view: ProfileView, table: Table, mode: Mode): Policy[] =>
	policiesFor(view.profile, table.name, mode).map((missing) => ({
		missing,
		fate: fateOf(missing),
		test: missing.where === undefined ? null : judgedTest(view, table, missing.where)
	}));

const firstOf = (policies: readonly Policy[], record: number): Policy | undefined =>
	policies.find(({ test }) => test === null || test(record));

const fateOf = ({ do: doing, does, afterDays, reversible }: Missing): Fate => ({
	isOff: doing === 'unknown' ? null : doing !== 'none',
	do: doing,
	does,
	afterDays: afterDays ?? null,
	reversible: reversible ?? null
});

const silent = { do: null, afterDays: null, reversible: null };
// Read when it is said, in the language in use by then.
const UNKNOWN: Fate = {
	...silent,
	isOff: null,
	get does() {
		return forecastWords.unknown;
	}
};
const DELETED: Fate = {
	...silent,
	isOff: true,
	do: 'delete',
	get does() {
		return forecastWords.deleted;
	}
};
/** Nothing changes, because the zip is refused. */
export const KEPT: Fate = {
	...silent,
	isOff: false,
	get does() {
		return forecastWords.refused;
	}
};

/** The policies of a profile that speak of a file in a mode. */
export const policiesFor = ({ snapshot }: Profile, file: string, mode: Mode): Missing[] =>
	snapshot.missing.filter(
		({ files, modes }) =>
			(files === '*' || files.some((name) => name === file)) && (modes?.includes(mode) ?? true)
	);

/** How a receiver knows the records of a file again. What it says of the file goes before what it says of all. */
export function matchKey({ snapshot, compare }: Profile, file: string): KeyRule {
	const ignoreCase = compare.ids === 'ignoreCase';
	const rule =
		snapshot.match.find(({ files }) => files !== '*' && files.some((name) => name === file)) ??
		snapshot.match.find(({ files }) => files === '*');
	if (rule === undefined) return { ...sourcedIdKey, ignoreCase };
	const { keys, fallback } = rule;
	return { columns: keys, ignoreCase, ...(fallback === undefined ? {} : { fallback }) };
}
