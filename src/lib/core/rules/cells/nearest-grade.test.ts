import { describe, expect, it } from 'vitest';
import { versions } from '../../spec/versions';
import { dividedGrades, isGradeRange, nearestGrade } from './nearest-grade';

const codes = versions['1.1'].vocabularies['gradesCEDS'].values ?? [];

describe('nearestGrade', () => {
	it.each([
		['9', '09'],
		['9th', '09'],
		['Grade 9', '09'],
		['9th grade', '09'],
		['gr. 11', '11'],
		['009', '09'],
		['9.0', '09'],
		['ninth', '09'],
		['First Grade', '01'],
		['0', 'KG'],
		['K', 'KG'],
		['kg', 'KG'],
		['Kindergarten', 'KG'],
		['Pre-K', 'PK'],
		['preschool', 'PR'],
		['other', 'Other'],
		['ungraded', 'UG'],
		['14', undefined],
		['1-2', undefined],
		['-1', undefined],
		['Year 9', undefined],
		['A', undefined],
		['', undefined]
	])('%j is %s', (text, code) => {
		expect(nearestGrade(text, codes)).toBe(code);
	});
});

describe('several grades in one item', () => {
	it.each([
		['09;10', ['09', '10']],
		['9/10', ['09', '10']],
		['K|1', ['KG', '01']],
		['9', undefined],
		['9;x', undefined]
	])('%j divides into %j', (text, grades) => {
		expect(dividedGrades(text, codes)).toEqual(grades);
	});

	it.each([
		['K-5', true],
		['6 to 8', true],
		['09–12', true],
		['Pre-K', false],
		['9', false],
		['A-B', false]
	])('%j is a range: %s', (text, expected) => {
		expect(isGradeRange(text, codes)).toBe(expected);
	});
});
