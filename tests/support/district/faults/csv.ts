import { headerRecord } from '../../../../src/lib/core/sample/planted-file';
import type { Planting } from '../../../../src/lib/core/sample/planting';
import { renderRecord } from '../../../../src/lib/core/sample/roster-file';
import { everyVersion } from '../../../../src/lib/core/spec/spec';
import { cellFault, inVersions, userOf, type Fault } from '../fault';

const without = (cells: readonly string[], column: number, text: string): string =>
	cells.map((cell, c) => (c === column ? text : renderRecord([cell]))).join(',');

/** Writes a record with one cell as `text`, byte for byte, without regard to RFC 4180. */
const setRaw = (
	planting: Planting,
	{ file, record, column }: { file: string; record: number; column: string },
	text: string
): void => {
	const planted = planting.file(file);
	const index = planted.header.indexOf(column);
	planted.setText(record, without(planted.record(record), index, text));
};

/** A fault in how one cell is written. No value: how much of the cell is one is the question. */
const rawCell = (
	rule: string,
	where: {
		file: string;
		column: string;
		name?: string;
		role?: string;
		alone?: true;
		/** Where it lies in 1.0, which has fewer files and columns. */
		in10?: { file: string; column: string };
	},
	text: string
): Fault => ({
	id: where.name === undefined ? rule : `${rule}-${where.name}`,
	rule,
	severity: 'error',
	...(where.alone ? { alone: where.alone } : {}),
	plant: (planting) => {
		const { role, in10 } = where;
		const { file, column } = planting.clean.version === '1.0' && in10 ? in10 : where;
		const record = planting.pick(
			file,
			(cell) => role === undefined || userOf(role)(cell, planting)
		);
		setRaw(planting, { file, record, column }, text);
		planting.expect(rule, { file, record, column });
	}
});

const middleName = {
	file: 'users.csv',
	column: 'middleName',
	in10: { file: 'users.csv', column: 'givenName' }
} as const;

const titleOfResource = {
	file: 'resources.csv',
	column: 'title',
	in10: { file: 'courses.csv', column: 'title' }
} as const;

const quoting: readonly Fault[] = [
	rawCell('line-break-in-field', { ...middleName, name: 'lf', role: 'student' }, '"Ann\nMarie"'),
	rawCell('line-break-in-field', { ...middleName, name: 'crlf', role: 'teacher' }, '"Luz\r\nRay"'),
	rawCell('quote-in-bare-field', titleOfResource, 'Songs "A" 9'),
	rawCell('text-after-quote', titleOfResource, '"Songs" B'),
	rawCell(
		'quote-not-closed',
		{ file: 'demographics.csv', column: 'cityOfBirth', alone: true },
		'"Oakmere'
	)
];

const counts: readonly Fault[] = [
	{
		id: 'field-count-more',
		rule: 'field-count',
		severity: 'error',
		plant: (planting) => {
			const file = 'users.csv';
			const record = planting.pick(file, (cell) => userOf('student')(cell, planting));
			const users = planting.file(file);
			users.setText(record, `${renderRecord(users.record(record))},`);
			planting.expect('field-count', { file, record });
		}
	},
	{
		id: 'field-count-fewer',
		rule: 'field-count',
		severity: 'error',
		plant: (planting) => {
			const file = 'demographics.csv';
			const record = planting.pick(file);
			const planted = planting.file(file);
			planted.setText(record, renderRecord(planted.record(record).slice(0, -1)));
			planting.expect('field-count', { file, record });
		}
	},
	{
		id: 'blank-line',
		rule: 'blank-line',
		severity: 'warning',
		plant: (planting) => {
			const file = 'demographics.csv';
			const record = planting.pick(file, (cell) => cell('sex') !== '');
			planting.file(file).insertLine(record, '');
			planting.expectLine('blank-line', file, record, 1);
		}
	},
	{
		id: 'record-too-long',
		rule: 'record-too-long',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const [file, column] =
				planting.clean.version === '1.0'
					? ['demographics.csv', 'cityOfBirth']
					: ['results.csv', 'comment'];
			const record = planting.pick(file);
			planting.file(file).set(record, column, 'Well done. '.repeat(110_000));
			planting.expect('record-too-long', { file, record });
		}
	}
];

const characters: readonly Fault[] = [
	cellFault({
		rule: 'control-character',
		severity: 'error',
		name: 'bell',
		file: 'classes.csv',
		column: 'location',
		to: 'Room\u0007 9'
	}),
	cellFault({
		rule: 'control-character',
		severity: 'error',
		name: 'nul',
		file: 'demographics.csv',
		column: 'cityOfBirth',
		to: 'Oak\u0000mere'
	}),
	cellFault({
		rule: 'invisible-character',
		severity: 'warning',
		name: 'space',
		file: 'users.csv',
		column: 'familyName',
		suits: userOf('teacher'),
		to: (name) => `${name}\u200b`,
		candidate: 'same'
	}),
	cellFault({
		rule: 'invisible-character',
		severity: 'warning',
		name: 'lost',
		file: 'orgs.csv',
		column: 'identifier',
		suits: (cell) => cell('parentSourcedId') === '',
		to: 'N\ufffd 7'
	})
];

/** Windows-1252 for texts that have nothing beyond Latin-1. */
const windows1252 = (text: string): Uint8Array =>
	Uint8Array.from(text, (character) => character.charCodeAt(0));

const utf16 = (text: string): Uint8Array => {
	const bytes = new Uint8Array(2 + text.length * 2);
	const view = new DataView(bytes.buffer);
	view.setUint16(0, 0xfeff, true);
	for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), true);
	return bytes;
};

const firstAccent = (planting: Planting, file: string): number => {
	const planted = planting.file(file);
	for (let record = 0; record < planted.rows; record++) {
		if (/[^ -~]/.test(planted.record(record).join(''))) return record;
	}
	return headerRecord;
};

const encodings: readonly Fault[] = [
	{
		id: 'not-utf8-windows-1252',
		rule: 'not-utf8',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const file = 'courses.csv';
			planting.file(file).writing.encode = windows1252;
			planting.expectLine('not-utf8', file, firstAccent(planting, file));
		}
	},
	{
		id: 'not-utf8-utf-16',
		rule: 'not-utf8',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const file = 'courses.csv';
			planting.file(file).writing.encode = utf16;
			planting.expectLine('not-utf8', file, headerRecord);
		}
	},
	{
		id: 'byte-order-mark',
		rule: 'byte-order-mark',
		severity: 'info',
		alone: true,
		plant: (planting) => {
			const encoder = new TextEncoder();
			planting.file('users.csv').writing.encode = (text) => encoder.encode(`\ufeff${text}`);
			planting.expect('byte-order-mark');
		}
	}
];

const besideSemicolons = (cell: string): string =>
	/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const separators: readonly Fault[] = [
	{
		id: 'delimiter-not-comma',
		rule: 'delimiter-not-comma',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const file = 'courses.csv';
			// As spreadsheets write it: quotes where a field holds a semicolon or a quote.
			planting.file(file).writing.renderRecord = (cells) => cells.map(besideSemicolons).join(';');
			planting.expect('delimiter-not-comma', { file, record: headerRecord });
		}
	},
	{
		id: 'line-end-lf',
		rule: 'line-end-lf',
		severity: 'info',
		alone: true,
		plant: (planting) => {
			for (const file of planting.files.values()) file.writing.lineEnd = () => '\n';
			planting.expect('line-end-lf');
		}
	},
	{
		id: 'line-end-mixed',
		rule: 'line-end-mixed',
		severity: 'warning',
		alone: true,
		plant: (planting) => {
			const file = 'courses.csv';
			const from = planting.pick(file, (cell) => !cell('title').endsWith('KG'));
			planting.file(file).writing.lineEnd = (record) => (record >= from ? '\n' : '\r\n');
			planting.expectLine('line-end-mixed', file, from);
		}
	},
	{
		id: 'line-end-cr',
		rule: 'line-end-cr',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const file = 'courses.csv';
			planting.file(file).writing.lineEnd = () => '\r';
			planting.expect('line-end-cr', { file });
		}
	}
];

export const csvFaults: readonly Fault[] = inVersions(everyVersion, [
	...quoting,
	...counts,
	...characters,
	...encodings,
	...separators
]);
