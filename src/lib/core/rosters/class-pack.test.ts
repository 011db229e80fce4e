import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { district, districtZip } from '../../../../tests/support/district';
import { checkedSmall } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { changed } from '../rules/smallest-set';
import type { Version } from '../spec/spec';
import { classPack } from './class-pack';
import { RosterBook } from './roster-book';

const texts = (result: Checked, file: string, column: string): string[] => {
	const table = result.set.tables.get(file);
	return Array.from(
		{ length: table?.records ?? 0 },
		(_, record) => table?.column(column)?.textAt(record) ?? ''
	);
};

describe('a class pack', () => {
	it.each<Version>(['1.0', '1.1', '1.2'])(
		'of OneRoster %s holds the classes of one teacher as they are, and breaks no rule',
		async (version) => {
			const whole = await checked(
				zipInput(await districtZip(district({ students: 300, seed: 3 }, version), 1))
			);
			const book = new RosterBook(whole);
			const teacher = book
				.find('a', 50)
				.people.find(({ record }) => (book.classesOf(record)?.classes.length ?? 0) > 1);
			const classes = book.classesOf(teacher?.record ?? -1)?.classes ?? [];
			expect(classes.length).toBeGreaterThan(1);
			const pack = classPack(
				whole.set,
				classes.map(({ record }) => record)
			);
			const small = await checked(zipInput(pack ?? new Uint8Array()));
			expect(small.version).toBe(version);
			expect(
				small.groups
					.map((group) => group.group(1))
					.filter(({ severity }) => severity === 'error')
					.map(({ message }) => message)
			).toEqual([]);
			expect(texts(small, 'classes.csv', 'sourcedId').sort()).toEqual(
				classes.map(({ id }) => id).sort()
			);
			const reader = new RosterBook(small);
			const again = reader.classesOf(reader.find(teacher?.id ?? '', 1).people[0].record);
			const listed = (of: RosterBook, record: number) =>
				of
					.list(record)
					?.students.map(({ id, name, grade, schools, isOn }) => [id, name, grade, schools, isOn]);
			expect(again?.classes.map(({ title }) => title)).toEqual(classes.map(({ title }) => title));
			again?.classes.forEach((card, at) => {
				expect(card.teachers.map(({ name }) => name)).toEqual(
					classes[at]?.teachers.map(({ name }) => name)
				);
				expect(listed(reader, card.record)).toEqual(listed(book, classes[at]?.record ?? -1));
			});
			const records = (result: Checked): number => result.set.tables.get('users.csv')?.records ?? 0;
			expect(records(small)).toBeLessThan(records(whole));
			expect(texts(small, 'users.csv', 'phone').join('')).toBe('');
		}
	);

	it('holds no password and no guardian, and keeps odd values byte for byte', async () => {
		const { set } = await checkedSmall({
			'users.csv': changed(
				'users.csv',
				'Léa,Novak,,S1,lnovak@district.example,,,,03,',
				'"Léa ""L""","No,vak",,S1,lnovak@district.example,555,556,student-1,03,hunter2'
			)
		});
		const pack = classPack(set, [0]) ?? new Uint8Array();
		const small = await checked(zipInput(pack));
		expect(texts(small, 'users.csv', 'givenName')).toEqual(['Ada', 'Léa "L"']);
		expect(texts(small, 'users.csv', 'familyName')).toEqual(['Kaya', 'No,vak']);
		for (const column of ['password', 'agentSourcedIds', 'sms', 'phone']) {
			expect(texts(small, 'users.csv', column)).toEqual(['', '']);
		}
	});

	it('is not made of a delivery of changes', async () => {
		const { set } = await checkedSmall({
			'manifest.csv': changed('manifest.csv', 'file.enrollments,bulk', 'file.enrollments,delta')
		});
		expect(classPack(set, [0])).toBeNull();
	});
});
