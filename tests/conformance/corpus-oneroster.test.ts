import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import { checked, findingsOf, zipInput } from '../support/checked';
import { corpusFiles } from '../support/corpus';

/* Rosters that others publish, and what a correct check says of them: see corpus/oneroster. */

const files = corpusFiles('oneroster');

async function checkOf(name: string): Promise<Checked> {
	const file = files.find((each) => each.name === name);
	if (file === undefined) throw new Error(`no ${name} in the corpus`);
	return checked(zipInput(file.read(), name));
}

const brief = (result: Checked, severity: string): unknown[] =>
	findingsOf(result)
		.filter((finding) => finding.severity === severity)
		.map(({ rule, file, row, column, value }) => [rule, file, row, column, value]);

it('the corpus is all here', () => {
	expect(files.map(({ name }) => name)).toEqual([
		'edfi-v1p0.zip',
		'edfi-v1p1.zip',
		'gospelnerd-district-small.zip',
		'ms-sds-100users.zip',
		'ms-sds-v2.1.zip',
		'ms-sds-v2.zip',
		'nicelion-headers-only.zip'
	]);
});

describe('Ed-Fi, OneRoster 1.1', () => {
	it('has exactly the errors that it has', async () => {
		const result = await checkOf('edfi-v1p1.zip');
		expect(result.version).toBe('1.1');
		expect(result.set.mode('users.csv')).toBe('bulk');
		expect(brief(result, 'error')).toEqual([
			['manifest-version-value', 'manifest.csv', 2, 'value', '1'],
			['field-count', 'users.csv', 10, null, null],
			['field-count', 'users.csv', 11, null, null]
		]);
	});

	it('gets no warning for what is allowed', async () => {
		const result = await checkOf('edfi-v1p1.zip');
		expect(brief(result, 'warning')).toEqual([]);
		expect(result.notRun.map(({ rule }) => rule)).toEqual(['enrollment-ended']);
	});
});

describe('Ed-Fi, OneRoster 1.0', () => {
	it('is known as such, with the column that shows it', async () => {
		const result = await checkOf('edfi-v1p0.zip');
		expect(result.version).toBe('1.0');
		expect(result.evidence()).toMatch(/^no manifest; headers are 1\.0, because \w+\.csv has \w/);
	});

	it('is judged by the rules of 1.0: one wrong type, and no error in a header', async () => {
		const result = await checkOf('edfi-v1p0.zip');
		expect(brief(result, 'error')).toEqual([
			['enumeration-value', 'orgs.csv', 2, 'type', 'district']
		]);
		expect(result.notRun).toEqual([]);
	});

	it('shows what a spreadsheet did to it, in few lines', async () => {
		const result = await checkOf('edfi-v1p0.zip');
		const groups = result.groups.map((group) => group.group(1));
		const warnings = groups.filter(({ severity }) => severity === 'warning');
		const causes = warnings.filter(({ causedBy }) => causedBy === null);
		expect(causes.map(({ rule, column, value }) => [rule, column, value])).toEqual(
			expect.arrayContaining([
				['leading-zero-lost', 'grade', '9'],
				['leading-zero-lost', 'publicSchoolResidenceStatus', '1652'],
				['value-capitals', 'primary', 'TRUE'],
				['value-capitals', 'sex', 'Female'],
				['value-capitals', 'sex', 'Male']
			])
		);
		expect(causes.length).toBeLessThan(12);
		expect(warnings.length - causes.length).toBe(12);
	});
});

describe('nicelion, nothing but headers', () => {
	it('is told of each file, and that demographics.csv is there against the manifest', async () => {
		const result = await checkOf('nicelion-headers-only.zip');
		const errors = brief(result, 'error');
		const named = [
			'orgs.csv',
			'academicSessions.csv',
			'courses.csv',
			'classes.csv',
			'users.csv',
			'enrollments.csv'
		];
		expect(errors).toEqual(
			expect.arrayContaining([
				...named.map((file) => ['no-data-rows', file, null, null, null]),
				['manifest-file-unexpected', 'demographics.csv', null, 'file.demographics', 'absent']
			])
		);
	});
});

describe('GospelNerd, two rules broken in every row', () => {
	it('reads as a handful of lines', async () => {
		const result = await checkOf('gospelnerd-district-small.zip');
		const groups = result.groups.map((group) => group.group(1));
		const errors = groups.filter(({ severity }) => severity === 'error');
		expect(new Set(errors.map(({ rule }) => rule))).toEqual(
			new Set(['status-filled-in-bulk', 'year-form'])
		);
		expect(errors.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(5000);
		expect(groups.length).toBeLessThan(25);
	});
});

describe.each(['ms-sds-v2.1.zip', 'ms-sds-v2.zip', 'ms-sds-100users.zip'])(
	'%s, which is no OneRoster',
	(name) => {
		it('gets one clear message', async () => {
			const result = await checkOf(name);
			expect(result.refused).toBe(true);
			expect(findingsOf(result).map(({ rule }) => rule)).toEqual(['not-oneroster']);
		});
	}
);
