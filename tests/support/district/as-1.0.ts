import type { RosterDistrict } from '../../../src/lib/core/sample/district';
import type { RosterFile } from '../../../src/lib/core/sample/roster-file';
import { versions } from '../../../src/lib/core/spec/versions';

/*
 * The district of 1.1 written as OneRoster 1.0: the same people, schools and classes in its seven
 * files, without a manifest, and with a few columns of its own in the middle.
 */

/** Cells of a record of 1.1, by column. */
type Get = (column: string) => string;
type Cells = Readonly<Record<string, (get: Get, index: number) => string>>;

const of = (column: string) => (get: Get) => get(column);
const firstOf =
	(column: string) =>
	(get: Get): string =>
		get(column).split(',')[0] ?? '';

/** Columns that 1.0 calls otherwise, or has in another form, by file. */
const changes: Readonly<Record<string, Cells>> = {
	'orgs.csv': {
		type: (get) => (get('type') === 'district' ? 'local' : get('type')),
		'metadata.classification': (get) => (get('type') === 'school' ? 'public' : ''),
		'metadata.boarding': (get) => (get('type') === 'school' ? 'false' : '')
	},
	'courses.csv': {
		schoolYearId: of('schoolYearSourcedId'),
		'metadata.duration': () => 'year',
		grade: firstOf('grades')
	},
	'classes.csv': { grade: firstOf('grades'), termSourcedId: of('termSourcedIds') },
	'users.csv': { userId: (_, index) => String(index + 1), agents: of('agentSourcedIds') },
	// 1.0 has no modes: a record may say that it is active or not, and on which day it changed.
	'demographics.csv': {
		userSourcedId: of('sourcedId'),
		status: (_, index) => (index % 40 === 1 ? 'inactive' : index % 60 === 2 ? 'tobedeleted' : ''),
		dateLastModified: (_, index) => (index % 40 === 1 ? '2026-09-01' : ''),
		birthdate: of('birthDate')
	},
	'enrollments.csv': {
		status: (_, index) => (index % 2 === 0 ? 'active' : ''),
		dateLastModified: (_, index) => (index % 2 === 0 ? '2026-08-17' : '')
	}
};

function rewritten(from: RosterFile): RosterFile {
	const spec = versions['1.0'].files.find(({ name }) => name === from.name);
	const header = spec?.columns.map(({ name }) => name) ?? [];
	return {
		name: from.name,
		header,
		count: from.count,
		record: (index) => {
			const cells = from.record(index);
			const get: Get = (column) => cells[from.header.indexOf(column)] ?? '';
			return header.map((column) => changes[from.name]?.[column]?.(get, index) ?? get(column));
		}
	};
}

/** A district as 1.0 has it. */
export function asVersion10(given: RosterDistrict): RosterDistrict {
	const names = new Set(versions['1.0'].files.map(({ name }) => name));
	return {
		...given,
		version: '1.0',
		files: given.files.filter(({ name }) => names.has(name)).map(rewritten)
	};
}
