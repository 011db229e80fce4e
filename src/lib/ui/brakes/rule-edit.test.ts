import { describe, expect, it } from 'vitest';
import { parseBrakes } from '../../core/snapshots/brake-rules';
import { atSchool, countingAtSchool, newRule, withFile } from './rule-edit';

describe('a rule that is edited', () => {
	it('counts others at a school, and is sound each time', () => {
		for (const what of ['students', 'staff', 'everybody', 'classes'] as const) {
			const rule = countingAtSchool(newRule('school'), what);
			expect(atSchool(rule)).toBe(what);
			expect(parseBrakes([rule])).toEqual({ ok: true, value: [rule] });
		}
		const back = countingAtSchool(countingAtSchool(newRule('school'), 'classes'), 'staff');
		expect(back.files).toEqual(['users.csv']);
	});

	it('looks at more files and at fewer, and never at none', () => {
		const one = newRule('file');
		const two = withFile(one, 'enrollments.csv');
		expect(two.files).toEqual(['users.csv', 'enrollments.csv']);
		expect(withFile(two, 'users.csv').files).toEqual(['enrollments.csv']);
		expect(withFile(one, 'users.csv')).toEqual(one);
	});
});
