import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rosterOf, type Rows } from '../../../../tests/support/rosters';
import { rekeyedRecords, type Rekeyed } from './rekeyed';
import { diffRosters } from './roster-diff';

interface Person {
	readonly id: string;
	readonly given?: string;
	readonly family?: string;
	readonly birth?: string;
	readonly email?: string;
	readonly username?: string;
	readonly identifier?: string;
	readonly grade?: string;
	readonly role?: string;
}

const rowsOf = (people: readonly Person[]): Rows => ({
	'users.csv': people.map((person) => ({
		sourcedId: person.id,
		enabledUser: 'true',
		orgSourcedIds: 'school-1',
		role: person.role ?? 'student',
		username: person.username ?? `user.${person.id}`,
		givenName: person.given ?? `Given${person.id}`,
		familyName: person.family ?? 'Novak',
		email: person.email ?? '',
		identifier: person.identifier ?? '',
		grades: person.grade ?? '03'
	})),
	'demographics.csv': people.flatMap(({ id, birth }) =>
		birth === undefined ? [] : [{ sourcedId: id, birthDate: birth }]
	)
});

async function found(before: readonly Person[], after: readonly Person[]): Promise<Rekeyed[]> {
	const diff = diffRosters(await rosterOf(rowsOf(before)), await rosterOf(rowsOf(after)));
	return rekeyedRecords(diff);
}

const pairs = (cases: readonly Rekeyed[]): string[] =>
	cases.map(({ before, after, confidence }) => `${before} ${after} ${confidence}`);

const ann: Person = {
	id: 'u-1',
	given: 'Amara',
	family: 'Okafor',
	birth: '2017-03-04',
	email: 'amara@d.example'
};

describe('people under another id', () => {
	it('are sure by email and name, with what is the same in words', async () => {
		const [only, ...others] = await found([ann], [{ ...ann, id: 'u-9' }]);
		expect(others).toEqual([]);
		expect(only).toMatchObject({ before: 'u-1', after: 'u-9', confidence: 'sure', isSwap: false });
		expect(only?.because).toEqual([
			'same email',
			'same name',
			'same birth date',
			'same school',
			'same grade'
		]);
	});

	it('are likely where the last name changed, or accents alone make no difference', async () => {
		const married = await found(
			[{ ...ann, birth: undefined }],
			[{ ...ann, birth: undefined, id: 'u-9', family: 'Bell' }]
		);
		expect(pairs(married)).toEqual(['u-1 u-9 likely']);
		const accent = { ...ann, given: 'Léa', id: 'u-1' };
		expect(pairs(await found([accent], [{ ...accent, given: 'Lea', id: 'u-9' }]))).toEqual([
			'u-1 u-9 sure'
		]);
	});

	it('are found by name and birth date alone', async () => {
		const bare = { ...ann, email: undefined };
		expect(pairs(await found([bare], [{ ...bare, id: 'u-9' }]))).toEqual(['u-1 u-9 sure']);
		expect(pairs(await found([bare], [{ ...bare, id: 'u-9', birth: '2017-03-05' }]))).toEqual([]);
	});

	it('are two people where one email is that of a family', async () => {
		const email = 'novaks@home.example';
		const older = { id: 'u-1', given: 'Max', birth: '2012-01-01', email };
		const younger = { id: 'u-2', given: 'Mia', birth: '2019-05-05', email };
		expect(await found([older], [younger])).toEqual([]);
		const third = { id: 'u-3', given: 'Max', email, birth: '2012-01-01' };
		expect(
			pairs(await found([older, younger], [younger, { ...third, birth: '2013-01-01' }]))
		).toEqual([]);
	});

	it('are two people where they are twins', async () => {
		const twin = { family: 'Novak', birth: '2017-03-04', email: 'novaks@home.example' };
		const one = { ...twin, id: 'u-1', given: 'Ada' };
		const other = { ...twin, id: 'u-2', given: 'Ida' };
		expect(await found([one], [other])).toEqual([]);
	});

	it('are two people where one is a student and the other works there', async () => {
		expect(await found([ann], [{ ...ann, id: 'u-9', role: 'teacher' }])).toEqual([]);
	});

	it('are two people where only a name is the same and something speaks against it', async () => {
		const one = { id: 'u-1', given: 'Sam', username: 'sam1' };
		expect(await found([one], [{ ...one, id: 'u-9', username: 'sam2' }])).toEqual([]);
	});

	it('who changed ids with each other are both found, and the fixes go together', async () => {
		const bob: Person = {
			id: 'u-2',
			given: 'Bob',
			family: 'Stone',
			birth: '2016-06-06',
			email: 'bob@d.example'
		};
		const cases = await found(
			[ann, bob],
			[
				{ ...ann, id: 'u-2' },
				{ ...bob, id: 'u-1' }
			]
		);
		expect(pairs(cases)).toEqual(['u-1 u-2 sure', 'u-2 u-1 sure']);
		expect(cases.every(({ isSwap }) => isSwap)).toBe(true);
	});

	it('carry the fix: the old id, and what has to follow', async () => {
		const was = await rosterOf(rowsOf([ann]));
		const enrolled = {
			sourcedId: 'e-1',
			classSourcedId: 'class-1',
			schoolSourcedId: 'school-1',
			userSourcedId: 'u-9',
			role: 'student'
		};
		const is = await rosterOf({
			...rowsOf([{ ...ann, id: 'u-9' }]),
			'enrollments.csv': [enrolled, { ...enrolled, sourcedId: 'e-2' }]
		});
		const [only] = rekeyedRecords(diffRosters(was, is));
		expect(only?.fix).toEqual({
			file: 'users.csv',
			column: 'sourcedId',
			before: 'u-9',
			after: 'u-1',
			references: [
				{ file: 'demographics.csv', column: 'sourcedId', list: false, records: 1 },
				{ file: 'enrollments.csv', column: 'userSourcedId', list: false, records: 2 }
			]
		});
	});

	it('never pair strangers, whoever comes and goes', async () => {
		const name = fc.constantFrom('Ada', 'Bo', 'Cleo', 'Dan');
		const person = fc.record({
			given: name,
			family: fc.constantFrom('Novak', 'Lee'),
			email: fc.constantFrom('', 'family@home.example', 'other@home.example'),
			birth: fc.constantFrom('2015-01-01', '2016-02-02')
		});
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(person, { maxLength: 4, selector: ({ given, family }) => given + family }),
				fc.uniqueArray(person, { maxLength: 4, selector: ({ given, family }) => given + family }),
				async (before, after) => {
					const was = before.map((each, n) => ({ ...each, id: `a-${String(n)}` }));
					const is = after.map((each, n) => ({ ...each, id: `b-${String(n)}` }));
					const cases = await found(was, is);
					for (const each of cases) {
						const one = was.find(({ id }) => id === each.before);
						const other = is.find(({ id }) => id === each.after);
						expect(one?.given).toBe(other?.given);
						if (each.confidence === 'sure') expect(one?.birth).toBe(other?.birth);
					}
					expect(new Set(cases.map(({ before: id }) => id)).size).toBe(cases.length);
					expect(new Set(cases.map(({ after: id }) => id)).size).toBe(cases.length);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('classes and schools under another id', () => {
	const math = {
		sourcedId: 'c-1',
		title: 'Math 3A',
		courseSourcedId: 'course-1',
		classCode: 'M3A',
		classType: 'scheduled',
		schoolSourcedId: 'school-1',
		termSourcedIds: 'year-27'
	};
	const classes = async (before: object[], after: object[]): Promise<string[]> => {
		const [was, is] = [
			await rosterOf({ 'classes.csv': before as Record<string, string>[] }),
			await rosterOf({ 'classes.csv': after as Record<string, string>[] })
		];
		return pairs(rekeyedRecords(diffRosters(was, is)));
	};

	it('are known by code, school, term and course', async () => {
		expect(await classes([math], [{ ...math, sourcedId: 'c-9' }])).toEqual(['c-1 c-9 sure']);
		const renamed = { ...math, sourcedId: 'c-9', title: 'Math' };
		expect(await classes([math], [renamed])).toEqual(['c-1 c-9 likely']);
	});

	it('are others where the code or the term is another one', async () => {
		expect(await classes([math], [{ ...math, sourcedId: 'c-9', classCode: 'M3B' }])).toEqual([]);
		expect(
			await classes([math], [{ ...math, sourcedId: 'c-9', termSourcedIds: 'year-28' }])
		).toEqual([]);
	});

	it('schools are known by their identifier and name', async () => {
		const school = { sourcedId: 's-1', name: 'West', type: 'school', identifier: '0102' };
		const was = await rosterOf({ 'orgs.csv': [school] });
		const is = await rosterOf({ 'orgs.csv': [{ ...school, sourcedId: 's-9' }] });
		expect(pairs(rekeyedRecords(diffRosters(was, is)))).toEqual(['s-1 s-9 sure']);
		const other = await rosterOf({
			'orgs.csv': [{ ...school, sourcedId: 's-9', identifier: '7' }]
		});
		expect(rekeyedRecords(diffRosters(was, other))).toEqual([]);
	});
});
