import type { RosterSet } from '../rules/roster-set';
import type { FileSpec } from '../spec/spec';
import { isPasswordHeader } from '../table/masked-column';
import type { Table } from '../table/table';
import { writeZip, type ZipEntry } from '../zip/zip-writer';
import { KeptRecords } from './kept-records';
import { manifestBytes, tableBytes } from './table-bytes';

/** Files of which a pack holds the records that its classes need. All others are left out. */
const FILES = [
	'academicSessions.csv',
	'classes.csv',
	'courses.csv',
	'enrollments.csv',
	'orgs.csv',
	'roles.csv',
	'users.csv'
];

/**
 * Columns that a pack leaves empty: what a teacher does not need to see who is in a class, and what
 * names records that are not in it.
 */
const EMPTIED = new Set([
	'agentSourcedIds',
	'agents',
	'userProfileSourcedId',
	'resourceSourcedIds',
	'resources',
	'sms',
	'phone'
]);

/** What vendors and districts added to the standard: it may be anything. 1.0 names some of it itself. */
const isAdded = (column: string): boolean => column.startsWith('metadata.');

/**
 * False of a column that a pack does not have: what was added, and passwords. What the standard names
 * has to be there all the same (OneRoster CSV 1.1, section 3), and is empty.
 */
const isPacked = (column: string, spec: FileSpec | undefined): boolean =>
	!(isAdded(column) || isPasswordHeader(column)) ||
	spec?.columns.some(({ name }) => name === column) === true;

/**
 * A small roster zip with some classes, the people in them, and the courses, schools and terms that
 * these name: what one teacher, or one school, may open on a tablet. Values keep their bytes. Left out
 * are passwords, telephone numbers, guardians, demographics, grades, columns that are not of the
 * standard, and rows with a wrong number of fields, whose values may stand in other columns.
 * @param classes numbers of records in classes.csv
 * @returns null where the set is a delivery of changes, in which nobody sees who else is in a class
 */
export function classPack(set: RosterSet, classes: readonly number[]): Uint8Array | null {
	if (set.mode('enrollments.csv') === 'delta' || set.mode('users.csv') === 'delta') return null;
	const kept = new KeptRecords(set);
	for (const record of classes) kept.add('classes.csv', record);
	kept.addNaming('enrollments.csv', 'classSourcedId', 'classes.csv');
	kept.addNeeded();
	kept.addNaming('roles.csv', 'userSourcedId', 'users.csv');
	kept.addNeeded();
	// OneRoster 1.0 knows seven files and no way to say that one is left out: there it has no rows.
	const names = set.spec.manifest === null ? [...FILES, 'demographics.csv'] : FILES;
	const files = names.flatMap((name): ZipEntry[] => {
		const table = set.tables.get(name);
		const records = kept.of(name);
		return table === undefined ? [] : [{ name, bytes: packedTable(set, table, records) }];
	});
	return writeZip([...manifestOf(set, new Set(files.map(({ name }) => name))), ...files]);
}

function packedTable({ spec }: RosterSet, table: Table, kept: ReadonlySet<number>): Uint8Array {
	const file = spec.files.find(({ name }) => name === table.name);
	const records = [...kept].filter((record) => !table.ragged.has(record)).sort((a, b) => a - b);
	return tableBytes(
		table.columns.filter(({ name }) => isPacked(name, file)),
		records,
		(name) => EMPTIED.has(name) || isAdded(name)
	);
}

/** The manifest of the pack: `bulk` for the files that it has, `absent` for all others. */
function manifestOf({ spec, manifest }: RosterSet, sent: ReadonlySet<string>): ZipEntry[] {
	if (spec.manifest === null) return [];
	const rows = spec.manifest.properties.flatMap(
		({ name, file, required, allowedValues }): (readonly [string, string])[] => {
			if (file !== undefined) return [[name, sent.has(file) ? 'bulk' : 'absent']];
			const value = required ? allowedValues?.[0] : manifest?.value(name);
			return value === undefined ? [] : [[name, value]];
		}
	);
	const [property = 'propertyName', value = 'value'] = spec.manifest.header;
	return [{ name: spec.manifest.name, bytes: manifestBytes([[property, value], ...rows]) }];
}
