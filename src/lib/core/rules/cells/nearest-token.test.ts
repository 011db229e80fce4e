import { describe, expect, it } from 'vitest';
import { versions } from '../../spec/versions';
import { nearestToken } from './nearest-token';
import { tokenSynonyms } from './token-synonyms';

const { vocabularies } = versions['1.1'];

describe('nearestToken', () => {
	it.each([
		['role', 'Student', 'student'],
		['role', ' teacher ', 'teacher'],
		['role', 'pupil', 'student'],
		['role', 'Staff', 'teacher'],
		['role', 'Instructor', 'teacher'],
		['role', 'teachers', 'teacher'],
		['role', 'taecher', 'teacher'],
		['role', 'guardien', 'guardian'],
		['role', 'ｓｔｕｄｅｎｔ', 'student'],
		['role', 'owner', undefined],
		['role', '', undefined],
		['enrollmentRole', 'aide', undefined],
		['enrollmentRole', 'Co-Teacher', 'teacher'],
		['sessionType', 'School Year', 'schoolYear'],
		['sessionType', 'grading_period', 'gradingPeriod'],
		['sessionType', 'quarter', undefined],
		['orgType', 'schools', 'school'],
		['scoreStatus', 'fully-graded', 'fully graded'],
		['scoreStatus', 'Not Submitted', 'not submitted'],
		['sex', 'F', 'female'],
		['sex', 'm', 'male'],
		['sex', 'X', undefined],
		['status', 'tobedelete', 'tobedeleted'],
		['status', 'removed', 'tobedeleted'],
		['trueFalse', 'TRUE', 'true'],
		['trueFalse', 'Y', 'true'],
		['trueFalse', '0', 'false'],
		['trueFalse', 'WAHR', 'true'],
		['trueFalse', 'maybe', undefined]
	])('in %s, %j is near %s', (vocabulary, text, token) => {
		expect(nearestToken(text, vocabularies[vocabulary].values ?? [])).toBe(token);
	});
});

describe('tokenSynonyms', () => {
	const lists = Object.values(versions).flatMap((spec) =>
		Object.values(spec.vocabularies).flatMap(({ values }) => (values ? [values] : []))
	);

	it.each([...new Map(lists.map((tokens) => [tokens.join(' '), tokens] as const))])(
		'no word stands for two of: %s',
		(_, tokens) => {
			const words = tokens.flatMap((token) => tokenSynonyms.get(token) ?? []);
			expect(new Set(words).size).toBe(words.length);
		}
	);

	it('names tokens of the standard only', () => {
		const known = new Set(lists.flat());
		expect([...tokenSynonyms.keys()].filter((token) => !known.has(token))).toEqual([]);
	});
});
