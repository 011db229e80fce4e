import { describe, expect, it } from 'vitest';
import { checked, findingsOf, zipInput } from '../support/checked';
import { corpusFiles } from '../support/corpus';

/*
 * A second reader of OneRoster 1.2.1: what the library of LongsightGroup/oneroster says of its own
 * test sets. What it takes must have no error here; what it refuses must be found at the same place.
 * Where the standard is softer than that library, it is a warning here.
 */

type Place = readonly [file: string, row: number | null, column: string | null];

const files = corpusFiles('longsight');

/** Where the check reports something of these severities. */
async function placesOf(name: string, severities: readonly string[]): Promise<Place[]> {
	const file = files.find((each) => each.name === `${name}.zip`);
	if (file === undefined) throw new Error(`no ${name} in the corpus`);
	const result = await checked(zipInput(file.read(), file.name));
	expect([result.version, result.set.edition]).toEqual(['1.2', '1.2.1']);
	return findingsOf(result)
		.filter(({ severity, file: in_ }) => in_ !== null && severities.includes(severity))
		.map(({ file: in_, row, column }) => [in_ ?? '', row, column]);
}

it('the corpus is all here', () => {
	expect(files).toHaveLength(15);
});

describe('what the other reader takes has no error', () => {
	it.each([
		['every file, as a whole', 'bulk'],
		['every file, as changes', 'delta'],
		['scales with ranges, an objective with a UUID, a source of one’s own', 'scales-valid'],
		['a district administrator who is enrolled as administrator', 'administrators'],
		['nothing but a manifest', 'manifest-only']
	])('%s', async (_, name) => {
		expect(await placesOf(name, ['error'])).toEqual([]);
	});
});

describe('what the other reader refuses is found at its place', () => {
	it.each<readonly [string, readonly Place[]]>([
		[
			'fields',
			[
				['academicSessions.csv', 2, 'schoolYear'],
				['courses.csv', 2, 'orgSourcedId'],
				['categories.csv', 2, 'title'],
				['categories.csv', 2, 'weight'],
				['lineItems.csv', 2, 'assignDate'],
				['lineItems.csv', 2, 'resultValueMin'],
				['results.csv', 2, 'scoreStatus'],
				['results.csv', 2, 'inProgress'],
				['scoreScales.csv', 2, 'scoreScaleValue'],
				['users.csv', 3, 'enabledUser']
			]
		],
		['delta-time', [['users.csv', 2, 'dateLastModified']]],
		[
			'delta-empty',
			[
				['users.csv', 2, 'status'],
				['users.csv', 2, 'dateLastModified']
			]
		],
		['missing-record', [['lineItems.csv', 2, 'categorySourcedId']]],
		['missing-file', [['lineItems.csv', null, 'categorySourcedId']]],
		[
			'scales-invalid',
			[
				...[2, 3, 4, 5, 6].map((row): Place => ['scoreScales.csv', row, 'scoreScaleValue']),
				['lineItemLearningObjectiveIds.csv', 2, 'learningObjectiveId'],
				['resultLearningObjectiveIds.csv', 2, 'learningObjectiveId']
			]
		]
	])('as an error: %s', async (name, expected) => {
		expect(await placesOf(name, ['error'])).toEqual(expect.arrayContaining([...expected]));
	});

	it.each<readonly [string, readonly Place[]]>([
		['score-range', [['lineItems.csv', 2, 'resultValueMin']]],
		[
			'results',
			[
				['results.csv', 2, 'classSourcedId'],
				['results.csv', 3, 'studentSourcedId']
			]
		],
		[
			'roles',
			[
				['roles.csv', 3, 'roleType'],
				['users.csv', 2, 'primaryOrgSourcedId'],
				['roles.csv', 4, 'userProfileSourcedId']
			]
		],
		['types', [['courses.csv', 2, 'schoolYearSourcedId']]]
	])('at least as a warning: %s', async (name, expected) => {
		const found = await placesOf(name, ['error', 'warning']);
		expect(found).toEqual(expect.arrayContaining([...expected]));
	});
});
