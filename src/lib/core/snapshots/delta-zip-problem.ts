import type { FileState, RosterSet } from '../rules/roster-set';
import type { Version } from '../spec/spec';
import type { Table } from '../table/table';
import { keyedAlone, NO_KEY, sourcedIdKey, TAKEN_KEY } from './record-keys';

/** Which of the two deliveries. */
export type Side = 'before' | 'after';

/** A file of one of the two that leaves open what the changes are. */
interface FileProblem {
	readonly side: Side;
	/** Name of the zip (or folder) that was given. */
	readonly input: string;
	readonly file: string;
}

/** Why no delivery of changes can be made. Rows count from the header, which is row 1. */
export type DeltaProblem =
	/** The time given names no instant. */
	| { readonly code: 'no-instant'; readonly value: string }
	| { readonly code: 'other-version'; readonly before: Version; readonly after: Version }
	/** OneRoster 1.0 has no manifest, so nothing can say that a zip holds changes only. */
	| { readonly code: 'version-1.0' }
	| { readonly code: 'single-file'; readonly side: Side; readonly input: string }
	/** One of the two holds changes already. */
	| ({ readonly code: 'is-delta' } & FileProblem)
	| ({ readonly code: 'unread'; readonly state: FileState } & FileProblem)
	| ({ readonly code: 'no-id-column' } & FileProblem)
	| ({ readonly code: 'column-twice'; readonly column: string } & FileProblem)
	/** A row with too many or too few fields: its values may stand in the wrong columns. */
	| ({ readonly code: 'ragged'; readonly row: number; readonly count: number } & FileProblem)
	| ({ readonly code: 'no-id'; readonly row: number; readonly count: number } & FileProblem)
	| ({
			readonly code: 'id-twice';
			readonly row: number;
			readonly value: string;
			readonly count: number;
	  } & FileProblem);

/** The first thing that keeps two deliveries from being told apart record by record; null where nothing does. */
export function deltaProblem(before: RosterSet, after: RosterSet): DeltaProblem | null {
	const sides = [
		['before', before],
		['after', after]
	] as const;
	for (const [side, { inputKind, inputName: input }] of sides) {
		if (inputKind === 'file') return { code: 'single-file', side, input };
	}
	if (before.version !== after.version)
		return { code: 'other-version', before: before.version, after: after.version };
	if (after.version === '1.0') return { code: 'version-1.0' };
	for (const [side, set] of sides) {
		const problem = setProblem(set, side);
		if (problem !== null) return problem;
	}
	return null;
}

function setProblem(set: RosterSet, side: Side): DeltaProblem | null {
	for (const { name: file } of set.spec.files) {
		const place: FileProblem = { side, input: set.inputName, file };
		const state = set.state(file);
		if (set.mode(file) === 'delta') return { code: 'is-delta', ...place };
		const table = set.tables.get(file);
		if (table === undefined && state !== 'absent') return { code: 'unread', state, ...place };
		const problem = table === undefined ? null : tableProblem(table, place);
		if (problem !== null) return problem;
	}
	return null;
}

function tableProblem(table: Table, place: FileProblem): DeltaProblem | null {
	const twice = table.header.find((name, at) => table.header.indexOf(name) !== at);
	if (twice !== undefined) return { code: 'column-twice', column: twice, ...place };
	const ids = table.column('sourcedId');
	if (ids === undefined) return { code: 'no-id-column', ...place };
	const [ragged] = table.ragged;
	if (ragged !== undefined)
		return { code: 'ragged', row: table.row(ragged), count: table.ragged.size, ...place };
	const { states } = keyedAlone(table, sourcedIdKey);
	const none = states.indexOf(NO_KEY);
	if (none >= 0)
		return { code: 'no-id', row: table.row(none), count: count(states, NO_KEY), ...place };
	const taken = states.indexOf(TAKEN_KEY);
	if (taken < 0) return null;
	const [row, value] = [table.row(taken), ids.textAt(taken)];
	return { code: 'id-twice', row, value, count: count(states, TAKEN_KEY), ...place };
}

const count = (states: Uint8Array, wanted: number): number =>
	states.reduce((sum, state) => sum + (state === wanted ? 1 : 0), 0);
