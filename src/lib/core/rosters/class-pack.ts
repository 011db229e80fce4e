import type { RosterSet } from '../rules/roster-set';
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

/**
 * A small roster zip with some classes, the people in them, and the courses, schools and terms that
 * these name: what one teacher may open on a tablet. Values keep their bytes. Left out are passwords,
 * telephone numbers, guardians, birthdays, grades and rows with a wrong number of fields, whose values
 * may stand in other columns.
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
		if (table === undefined) return [];
		const records = [...kept.of(name)].filter((record) => !table.ragged.has(record));
		return [
			{
				name,
				bytes: tableBytes(
					table,
					records.sort((a, b) => a - b),
					EMPTIED
				)
			}
		];
	});
	return writeZip([...manifestOf(set, new Set(files.map(({ name }) => name))), ...files]);
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
