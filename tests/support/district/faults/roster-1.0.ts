import { cellFault, type CellFault, type Fault } from '../fault';

const in10 = (given: CellFault): Fault => ({ ...cellFault(given), versions: ['1.0'] });

/** Faults of rules that hold in OneRoster 1.0 alone, and of others by the names of 1.0. */
export const roster10Faults: readonly Fault[] = [
	{
		id: 'roster-file-missing',
		rule: 'roster-file-missing',
		severity: 'error',
		versions: ['1.0'],
		alone: true,
		plant: (planting) => {
			planting.files.delete('demographics.csv');
			planting.expect('roster-file-missing', { file: 'demographics.csv' });
		}
	},
	{
		id: 'version-mixed-later-file',
		rule: 'version-mixed',
		severity: 'error',
		versions: ['1.0'],
		alone: true,
		plant: (planting) => {
			const file = planting.file('demographics.csv');
			const header = file.header.map((name) =>
				name === 'userSourcedId' ? 'sourcedId' : name === 'birthdate' ? 'birthDate' : name
			);
			file.setText(-1, header.join(','));
			planting.expect('version-mixed', { file: 'demographics.csv', record: -1 });
		}
	},
	in10({
		rule: 'value-capitals',
		severity: 'warning',
		name: 'yes-no',
		file: 'demographics.csv',
		column: 'asian',
		to: (cell) => cell.toUpperCase(),
		candidate: 'same'
	}),
	in10({
		rule: 'value-capitals',
		severity: 'warning',
		name: 'token',
		file: 'demographics.csv',
		column: 'sex',
		suits: (cell) => cell('sex') === 'female',
		to: 'Female',
		candidate: 'female'
	}),
	in10({
		rule: 'leading-zero-lost',
		severity: 'warning',
		file: 'classes.csv',
		column: 'grade',
		suits: (cell) => /^0[1-9]$/.test(cell('grade')),
		to: (cell) => cell.slice(1),
		candidate: 'same'
	}),
	in10({
		rule: 'enumeration-value',
		severity: 'error',
		name: 'status-1.0',
		file: 'enrollments.csv',
		column: 'status',
		suits: (cell) => cell('status') === 'active' && cell('role') === 'student',
		to: 'gone'
	}),
	in10({
		rule: 'reference-missing',
		severity: 'error',
		name: 'term-1.0',
		file: 'classes.csv',
		column: 'termSourcedId',
		to: 'term-nowhere',
		item: 'term-nowhere'
	}),
	in10({
		rule: 'date-form',
		severity: 'error',
		name: 'birthdate-1.0',
		file: 'demographics.csv',
		column: 'birthdate',
		to: (cell) => cell.replaceAll('-', '/')
	})
];
