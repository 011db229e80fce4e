import { describe, expect, it } from 'vitest';
import { headAndRest } from './verdict-hues';

describe('a verdict as heading and rest', () => {
	it.each([
		['HMH', 'HMH would take this zip as it is.', ['HMH would take this zip as it is.', '']],
		[
			'Gooru',
			'Gooru would refuse this zip. users.csv is missing. Send it.',
			['Gooru would refuse this zip.', 'users.csv is missing. Send it.']
		],
		[
			'St. Math Inc. Ltd',
			'St. Math Inc. Ltd would refuse this zip. No.',
			['St. Math Inc. Ltd would refuse this zip.', 'No.']
		]
	])('%s', (name, sentence, parts) => {
		expect(headAndRest(name, sentence)).toEqual(parts);
	});
});
