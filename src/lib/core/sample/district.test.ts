import { describe, expect, it } from 'vitest';
import { makeDistrict, type DistrictOptions, type RosterDistrict } from './district';
import { toByteFile, toBytes, type RosterFile } from './roster-file';

/** Schools of all kinds. */
const options: DistrictOptions = {
	students: 1500,
	seed: 4,
	schools: 7,
	gradebook: true,
	resources: true
};

const fileOf = ({ files }: RosterDistrict, name: string): RosterFile => {
	const file = files.find((each) => each.name === name);
	if (file === undefined) throw new Error(`the district has no ${name}`);
	return file;
};

const textOf = (district: RosterDistrict, name: string): string =>
	new TextDecoder().decode(toBytes(toByteFile(fileOf(district, name))));

const allText = (district: RosterDistrict): string =>
	district.files.map(({ name }) => `${name}\n${textOf(district, name)}`).join('');

const records = ({ count, record }: RosterFile): string[][] =>
	Array.from({ length: count }, (_, index) => record(index));

const district = makeDistrict(options);
const users = records(fileOf(district, 'users.csv'));
const enrollments = records(fileOf(district, 'enrollments.csv'));

describe('a made-up district', () => {
	it('is the same for equal options, and another for another seed', () => {
		expect(allText(makeDistrict(options)) === allText(district)).toBe(true);
		expect(allText(makeDistrict({ ...options, seed: 5 })) === allText(district)).toBe(false);
	});

	it('has as many students as asked for', () => {
		expect(users.filter(([, , , , , role]) => role === 'student')).toHaveLength(options.students);
	});

	it('enrols every student seven to nine times', () => {
		const times = new Map<string, number>();
		for (const cells of enrollments) {
			if (cells[6] === 'student') times.set(cells[5], (times.get(cells[5]) ?? 0) + 1);
		}
		expect(times.size).toBe(options.students);
		expect(new Set(times.values())).toEqual(new Set([7, 8, 9]));
	});

	it('has names with accents, apostrophes, commas and hyphens, and titles with quotes', () => {
		const names = users.flatMap((cells) => cells.slice(8, 11));
		for (const sign of [/[À-ÿ]/, /['’]/, /,/, /-/]) {
			expect(names.filter((name) => sign.test(name)).length).toBeGreaterThan(5);
		}
		expect(textOf(district, 'classes.csv').includes('""')).toBe(true);
	});

	it('has ids in the shape of UUIDs, each once in its file', () => {
		for (const name of ['users.csv', 'enrollments.csv', 'classes.csv', 'results.csv']) {
			const ids = records(fileOf(district, name)).map(([id]) => id);
			expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))).toEqual(
				[]
			);
			expect(new Set(ids).size).toBe(ids.length);
		}
	});

	it('has the same enrollments whatever their order', () => {
		const seats = (all: string[][]): string[] => all.map((cells) => cells.slice(3).join()).sort();
		const byClass = records(
			fileOf(makeDistrict({ ...options, order: 'class' }), 'enrollments.csv')
		);
		expect(byClass.map((cells) => cells[3])).not.toEqual(enrollments.map((cells) => cells[3]));
		expect(seats(byClass)).toEqual(seats(enrollments));
	});

	it('makes each record by itself, in any order', () => {
		const { count, record } = fileOf(makeDistrict(options), 'users.csv');
		const backwards = Array.from({ length: count }, (_, index) => record(count - 1 - index));
		expect(backwards.reverse()).toEqual(users);
	});

	it('gives every record of a delta a status and a time', () => {
		const delta = makeDistrict({ ...options, mode: 'delta' });
		for (const file of delta.files.filter(({ name }) => name !== 'manifest.csv')) {
			const wrong = records(file).filter(
				([, status, time]) =>
					!/^(active|tobedeleted)$/.test(status) || !/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/.test(time)
			);
			expect(wrong).toEqual([]);
		}
	});

	it('leaves out gradebook and resources unless asked for them', () => {
		const small = makeDistrict({ students: 20, seed: 1 });
		expect(small.files.map(({ name }) => name)).toEqual([
			'manifest.csv',
			'academicSessions.csv',
			'classes.csv',
			'courses.csv',
			'demographics.csv',
			'enrollments.csv',
			'orgs.csv',
			'users.csv'
		]);
		expect(textOf(small, 'manifest.csv')).toContain('file.results,absent');
	});
});
