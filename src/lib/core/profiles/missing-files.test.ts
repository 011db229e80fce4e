import { describe, expect, it } from 'vitest';
import { tried, weighed, type Put } from './tried.test-support';

const inherit = {
	error: { effect: 'dropsRow' },
	warning: { effect: 'none' },
	info: { effect: 'none' }
};
/** Declared as complete, or as absent. */
const declared: Put = { 'courses.csv': null };
const absent: Put = { ...declared, 'manifest.csv': [['courses,bulk', 'courses,absent']] };
const needed = { kind: 'filePresence', files: ['courses.csv'], need: 'required' };
const found = async (put: Put, ...demands: readonly object[]): Promise<string[]> =>
	weighed(await tried(demands, { put, profile: { inherit } }));

describe('a file that is not there', () => {
	it('is found by the base, or by what names its records', async () => {
		expect(await found(declared)).toEqual(['error manifest-file-missing dropsRow']);
		expect(await found(absent)).toEqual(['error reference-file-missing dropsRow']);
	});

	it('is one finding where the receiver needs it', async () => {
		expect(await found(declared, needed)).toEqual(['error EX-1 dropsRow']);
		expect(await found(absent, needed)).toEqual(['error EX-1 dropsRow']);
	});

	it('is one where the base speaks for the receiver', async () => {
		const ofBase = { kind: 'base', rules: ['manifest-file-missing', 'reference-file-missing'] };
		expect(await found(declared, needed, ofBase)).toEqual(['error EX-1 dropsRow']);
		expect(await found(absent, needed, { ...ofBase, id: 'EX-2' })).toEqual(['error EX-1 dropsRow']);
	});

	it('is what it was where the receiver only advises it', async () => {
		const advised = { ...needed, need: 'recommended', effect: 'none' };
		expect(await found(absent, advised)).toEqual([
			'info EX-1 none',
			'error reference-file-missing dropsRow'
		]);
	});
});
