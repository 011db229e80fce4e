import type { Planting } from './planting';

type Cell = (column: string) => string;

/** Changes one cell in `count` records of `file` that suit. */
const inRecords =
	(
		{ file, column, count }: { file: string; column: string; count: number },
		suits: (cell: Cell) => boolean,
		to: (value: string) => string
	) =>
	(planting: Planting): void => {
		for (let n = 0; n < count; n++) {
			const record = planting.pick(file, suits);
			const planted = planting.file(file);
			planted.set(record, column, to(planted.cell(record, column)));
		}
	};

const local = (date: string): string => {
	const [year, month, day] = date.split('-').map(Number);
	return `${String(month)}/${String(day)}/${String(year)}`;
};

/** A spreadsheet took the zero of one school: everything that belongs to the school hangs in the air. */
const lostZero = inRecords(
	{ file: 'orgs.csv', column: 'sourcedId', count: 1 },
	(cell) => cell('type') === 'school',
	(id) => id.replace(/^0+/, '')
);

/** An enrollment that the search for classes found twice. */
const twice = (planting: Planting): void => {
	const enrollments = planting.file('enrollments.csv');
	for (let n = 0; n < 3; n++) {
		const record = planting.pick('enrollments.csv', (cell) => cell('role') === 'student');
		enrollments.append([...enrollments.record(record)]);
	}
};

/** What is wrong in the sample: each a fault that districts really have, from one cause to single cells. */
export const sampleFaults: readonly ((planting: Planting) => void)[] = [
	lostZero,
	twice,
	inRecords(
		{ file: 'users.csv', column: 'role', count: 23 },
		(cell) => cell('role') === 'student',
		() => 'pupil'
	),
	inRecords(
		{ file: 'users.csv', column: 'grades', count: 41 },
		(cell) => cell('grades') === '04',
		(grade) => grade.replace(/^0/, '')
	),
	inRecords(
		{ file: 'users.csv', column: 'email', count: 2 },
		(cell) => cell('role') === 'guardian',
		(email) => email.replace('@', ' at ')
	),
	inRecords(
		{ file: 'enrollments.csv', column: 'beginDate', count: 12 },
		(cell) => cell('role') === 'student' && cell('beginDate') !== '',
		local
	),
	inRecords(
		{ file: 'enrollments.csv', column: 'primary', count: 1 },
		(cell) => cell('role') === 'teacher' && cell('primary') === 'false',
		() => 'true'
	),
	inRecords(
		{ file: 'classes.csv', column: 'termSourcedIds', count: 1 },
		(cell) => cell('termSourcedIds') !== '',
		() => 'sem-2026-1'
	)
];
