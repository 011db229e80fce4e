import { makeDistrict } from '../../../src/lib/core/sample/district';
import { toByteFile, type RosterFile } from '../../../src/lib/core/sample/roster-file';
import type { District } from '../district';

/** Two deliveries between which one school loses students, and some students come under new ids. */
export interface LeavingDistrict {
	readonly before: District;
	readonly after: District;
	readonly school: string;
	/** Of so many students at the school `gone` are gone. */
	readonly of: number;
	readonly gone: number;
	/** Names and old ids of those who have new ones; the new one is the old one with `n-` before it. */
	readonly rekeyed: readonly { readonly id: string; readonly name: string }[];
}

const cellOf = (file: RosterFile, record: readonly string[], column: string): string =>
	record[file.header.indexOf(column)] ?? '';

/** A file without some records, and with some cells changed. */
function edited(
	file: RosterFile,
	isKept: (record: readonly string[]) => boolean,
	change: (column: string, cell: string) => string
): RosterFile {
	const kept = Array.from({ length: file.count }, (_, index) => index).filter((index) =>
		isKept(file.record(index))
	);
	return {
		...file,
		count: kept.length,
		record: (at) =>
			file.record(kept[at] ?? 0).map((cell, column) => change(file.header[column] ?? '', cell))
	};
}

/** Columns that hold ids of users, by file. */
const userColumns: Readonly<Record<string, string>> = {
	'users.csv': 'sourcedId',
	'enrollments.csv': 'userSourcedId',
	'demographics.csv': 'sourcedId'
};

/** Half of the students of the first school leave; three others come under new ids. */
export function leavingDistrict(students: number, seed: number): LeavingDistrict {
	const { plan, files } = makeDistrict({ students, seed });
	const users = files.find(({ name }) => name === 'users.csv');
	const school = plan.schools[0];
	if (users === undefined || school === undefined) throw new Error('no school');
	const pupils = Array.from({ length: users.count }, (_, index) => users.record(index)).filter(
		(record) =>
			cellOf(users, record, 'role') === 'student' &&
			cellOf(users, record, 'orgSourcedIds') === school.id
	);
	const leaving = new Set(
		pupils.slice(0, Math.floor(pupils.length / 2)).map((record) => record[0] ?? '')
	);
	const rekeyed = pupils.slice(-3).map((record) => ({
		id: record[0] ?? '',
		name: `${cellOf(users, record, 'givenName')} ${cellOf(users, record, 'familyName')}`
	}));
	const renamed = new Set(rekeyed.map(({ id }) => id));
	const after = files.map((file) => {
		const column = userColumns[file.name];
		if (column === undefined) return file;
		return edited(
			file,
			(record) => !leaving.has(cellOf(file, record, column)),
			(name, cell) => (name === column && renamed.has(cell) ? `n-${cell}` : cell)
		);
	});
	const named = (each: readonly RosterFile[]): District => ({
		name: 'district.zip',
		plan,
		files: each.map(toByteFile)
	});
	return {
		before: named(files),
		after: named(after),
		school: school.name,
		of: pupils.length,
		gone: leaving.size,
		rekeyed
	};
}
