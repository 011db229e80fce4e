import { describe, expect, it } from 'vitest';
import { sentence } from '../../../../tests/support/ui-fixture';
import { causeSentence } from './cause-sentence';
import type { CauseGroup, CauseShape } from './forecast-shape';

const cause = (given: Partial<CauseShape> = {}): CauseShape => ({
	group: 'g1',
	file: 'users.csv',
	message: 'pupil is not a role.',
	count: 1052,
	kinds: { student: 1052, staff: 0, family: 0, other: 0 },
	...given
});
const group = (given: Partial<CauseGroup> = {}): CauseGroup => ({
	id: 'g1',
	column: 'role',
	value: 'pupil',
	message: sentence('`pupil` is not a role.'),
	...given
});
const said = (...given: Parameters<typeof causeSentence>): string =>
	causeSentence(...given)
		.map(({ text, isValue }) => (isValue ? `[${text}]` : text))
		.join('');

describe('why somebody would be switched off', () => {
	it('names the value that nobody knows there', () => {
		expect(said(cause(), 'users.csv', group(), 'HMH')).toBe(
			'1,052 students would be switched off because their role [pupil] is not known to HMH.'
		);
	});

	it('says who, where they are of several kinds', () => {
		const kinds = { student: 2, staff: 1, family: 0, other: 0 };
		expect(said(cause({ count: 3, kinds }), 'users.csv', group(), 'HMH')).toContain(
			'2 students and 1 staff member would be switched off'
		);
	});

	it('says that a value is not taken where it is of no list', () => {
		const email = group({ column: 'email', value: 'a@' });
		expect(said(cause(), 'users.csv', email, 'HMH')).toContain(
			'because their email [a@] is not one that HMH takes.'
		);
	});

	it('says what is empty', () => {
		expect(said(cause(), 'users.csv', group({ value: '' }), 'HMH')).toContain(
			'because their role is empty.'
		);
	});

	it('says whose value it is for what hangs on somebody', () => {
		const seats = cause({ count: 4208, kinds: null });
		expect(said(seats, 'enrollments.csv', group(), 'HMH')).toBe(
			'4,208 class places would be switched off because the role of the person that they belong to [pupil] is not known to HMH.'
		);
	});

	it('leaves it to the message where no single value does it', () => {
		const several = said(cause(), 'users.csv', group({ value: null }), 'HMH');
		expect(several).toBe('1,052 students would be switched off because of this:');
		expect(said(cause(), 'users.csv', null, 'HMH')).toBe(several);
	});
});
