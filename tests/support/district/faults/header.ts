import { headerRecord, type PlantedFile } from '../../../../src/lib/core/sample/planted-file';
import type { Severity } from '../../../../src/lib/core/findings/finding';
import { everyVersion, manifestVersions } from '../../../../src/lib/core/spec/spec';
import { inVersions, type Fault } from '../fault';

/** Puts a column into every record of a file. */
const insertColumn = (file: PlantedFile, at: number, header: string, cell: string): void => {
	file.header = file.header.toSpliced(at, 0, header);
	file.rewrite((cells) => cells.toSpliced(at, 0, cell));
};

/** A fault of a header row, in a file that nothing refers to. */
const headerFault = (
	rule: string,
	spot: { file: string; column?: string },
	change: (file: PlantedFile) => void,
	severity: Severity = 'error'
): Fault => ({
	id: rule,
	rule,
	severity,
	alone: true,
	plant: (planting) => {
		change(planting.file(spot.file));
		planting.expect(rule, { ...spot, record: headerRecord });
	}
});

const demographics = 'demographics.csv';

const swap = (cells: readonly string[], first: number): string[] => {
	const swapped = [...cells];
	const moved = swapped.splice(first, 1);
	swapped.splice(first + 1, 0, ...moved);
	return swapped;
};

/** 1.0 has no manifest to say that a file is absent: all of its files are there, if need be without rows. */
const noDataRows: Fault = {
	id: 'no-data-rows',
	rule: 'no-data-rows',
	severity: 'error',
	alone: true,
	plant: (planting) => {
		const encoder = new TextEncoder();
		planting.file(demographics).writing.encode = (text) =>
			encoder.encode(text.slice(0, text.indexOf('\n') + 1));
		planting.expect('no-data-rows', { file: demographics });
	}
};

const contents: readonly Fault[] = [
	{
		id: 'file-empty',
		rule: 'file-empty',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.file(demographics).writing.encode = () => new Uint8Array(0);
			planting.expect('file-empty', { file: demographics });
		}
	},
	{
		id: 'header-missing',
		rule: 'header-missing',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const encoder = new TextEncoder();
			planting.file(demographics).writing.encode = (text) =>
				encoder.encode(text.slice(text.indexOf('\n') + 1));
			planting.expect('header-missing', { file: demographics, record: headerRecord });
		}
	}
];

const headers: readonly Fault[] = [
	...contents,
	headerFault('column-missing', { file: demographics, column: 'cityOfBirth' }, (file) => {
		const at = file.header.indexOf('cityOfBirth');
		file.header = file.header.toSpliced(at, 1);
		file.rewrite((cells) => cells.toSpliced(at, 1));
	}),
	{
		id: 'column-misspelt',
		rule: 'column-misspelt',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const file = planting.file(demographics);
			const candidate = planting.clean.version === '1.0' ? 'birthdate' : 'birthDate';
			file.header = file.header.map((name) => (name === candidate ? 'BirthDate' : name));
			const spot = { file: demographics, record: headerRecord, column: 'BirthDate', candidate };
			planting.expect('column-misspelt', spot);
		}
	},
	headerFault('column-unknown', { file: demographics, column: 'busRoute' }, (file) => {
		insertColumn(file, file.header.length, 'busRoute', '7');
	}),
	headerFault('column-order', { file: demographics, column: 'cityOfBirth' }, (file) => {
		const first = file.header.indexOf('stateOfBirthAbbreviation');
		file.header = swap(file.header, first);
		file.rewrite((cells) => swap(cells, first));
	}),
	headerFault('column-twice', { file: demographics, column: 'cityOfBirth' }, (file) => {
		insertColumn(file, file.header.length, 'cityOfBirth', 'Oakmere');
	}),
	headerFault('column-unnamed', { file: demographics, column: '' }, (file) => {
		insertColumn(file, file.header.length, '', '');
	}),
	headerFault('metadata-column-place', { file: demographics, column: 'metadata.bus' }, (file) => {
		insertColumn(file, file.header.indexOf('cityOfBirth'), 'metadata.bus', '7');
	})
];

export const headerFaults: readonly Fault[] = [
	...inVersions(everyVersion, headers),
	...inVersions(manifestVersions, [noDataRows])
];
