import { describe, expect, it } from 'vitest';
import { brakeShape } from '../../../../tests/support/forecast-fixture';
import { brakePlaces } from './brake-places';
import { waysOf } from './place-ways';

const schools = [
	{ id: '0114', name: 'Northgate K-8' },
	{ id: '0115', name: 'Alder Creek High' }
];
const ofFile = (file: string, over = true) =>
	brakeShape({ file, school: null, who: null, rule: `10 % of ${file}`, over });

describe('places that ask', () => {
	it('are schools, the largest share first, then the roster, then receivers', () => {
		const places = brakePlaces(
			[
				ofFile('users.csv'),
				brakeShape(),
				brakeShape({ file: 'classes.csv', who: null, share: 0.2 }),
				brakeShape({ school: '0115', share: 0.9 }),
				brakeShape({ school: '0116', over: false })
			],
			[
				{
					title: 'Strict',
					brakes: [{ ...ofFile('users.csv'), id: 'X-1', does: 'It holds.', effect: 'refusesZip' }]
				},
				{ title: 'Mild', brakes: [] }
			],
			schools
		);
		expect(places.map(({ kind, name }) => [kind, name])).toEqual([
			['school', 'Alder Creek High'],
			['school', 'Northgate K-8'],
			['roster', null],
			['receiver', 'Strict']
		]);
		expect(places[1]?.brakes.map(({ file }) => file)).toEqual(['users.csv', 'classes.csv']);
		expect(places[3]?.does).toEqual(['It holds.']);
		expect(places[3]?.brakes[0]?.rule).toBe('Strict: 10 % of users.csv');
	});

	it('are none where nothing is passed', () => {
		expect(brakePlaces([ofFile('users.csv', false)], [], schools)).toEqual([]);
	});

	it('lead to the lists behind their numbers', () => {
		const [school] = brakePlaces([brakeShape()], [], schools);
		if (school === undefined) throw new Error('no place');
		expect(waysOf(school, true).map(({ selection }) => selection)).toEqual([
			{ list: 'removed', file: 'users.csv', school: '0114', kind: 'student', departures: true }
		]);
		const [roster] = brakePlaces([ofFile('users.csv'), ofFile('enrollments.csv')], [], []);
		if (roster === undefined) throw new Error('no place');
		expect(waysOf(roster, false).map(({ selection }) => selection)).toEqual([
			{ list: 'removed', file: 'users.csv' },
			{ list: 'removed', file: 'enrollments.csv' }
		]);
	});
});
