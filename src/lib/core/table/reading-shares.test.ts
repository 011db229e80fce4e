import { expect, it } from 'vitest';
import { filesBeside } from './reading-shares';

const MB = 1024 * 1024;
const sized = (sizes: Readonly<Record<string, number>>) =>
	Object.entries(sizes).map(([name, size]) => ({ name, size: size * MB }));

const besideOf = (sizes: Readonly<Record<string, number>>): string[] =>
	[...filesBeside(sized(sizes))].map(({ name }) => name).sort();

it.each([
	[
		'a district: the enrollments stay, the rest goes',
		{ enrollments: 248, users: 45, demographics: 24, classes: 10, orgs: 0.1 },
		['classes', 'demographics', 'users']
	],
	['a small roster is not shared', { enrollments: 10, users: 3 }, []],
	['two large files: one each', { enrollments: 100, results: 90, users: 20 }, ['results']],
	['one file alone', { enrollments: 500 }, []],
	['nothing', {}, []]
])('%s', (_, sizes, expected) => {
	expect(besideOf(sizes)).toEqual(expected);
});
