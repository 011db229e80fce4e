import { describe, expect, it } from 'vitest';
import { noteCsv } from './note-csv';

describe('a note as CSV', () => {
	it('holds names with accents and runs nothing in a spreadsheet', () => {
		const csv = noteCsv({ head: ['Person'], rows: [['Zoë'], ['=HYPERLINK("x")'], ['-Kit']] });
		expect(csv.startsWith('\ufeff')).toBe(true);
		expect(csv.slice(1).split('\r\n')).toEqual([
			'Person',
			'Zoë',
			`"'=HYPERLINK(""x"")"`,
			`"'-Kit"`,
			''
		]);
	});
});
