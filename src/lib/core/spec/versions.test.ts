import { describe, expect, it } from 'vitest';
import { fileNames, versions } from './versions';

const types = new Set(
	'guid guidRef guidRefList id string stringList enum enumList boolean date dateTime year float int'.split(
		' '
	)
);

describe.each(Object.entries(versions))('OneRoster %s as data', (version, spec) => {
	it('has files with named and typed columns', () => {
		expect(spec.version).toBe(version);
		for (const file of spec.files) {
			expect(file.name).toMatch(/^[a-zA-Z]+\.csv$/);
			expect(file.columns[0].required).toBe(true);
			for (const column of file.columns) {
				expect([file.name, column.name, types.has(column.type)]).toEqual([
					file.name,
					column.name,
					true
				]);
			}
		}
	});

	it('refers to columns that exist', () => {
		for (const { columns } of spec.files) {
			for (const { references } of columns) {
				if (references === undefined) continue;
				const target = spec.files.find(({ name }) => name === references.file);
				expect(target?.columns.map(({ name }) => name)).toContain(references.column);
			}
		}
		expect(fileNames('1.1')).toHaveLength(14);
	});
});
