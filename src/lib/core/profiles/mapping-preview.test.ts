import { expect, it } from 'vitest';
import { checkedSmall, withRecords } from '../../../../tests/support/small-roster';
import { mappingPreviews } from './mapping-preview';
import { ProfileView } from './profile-view';
import { shippedProfile } from './shipped';

const students = (grades: readonly string[]): string[] =>
	grades.map((grade, at) => `s-${at},,,true,school-1,student,s${at},,A,B,,,,,,,${grade},`);

async function gradesAt(grades: readonly string[]) {
	const { set, input } = await checkedSmall({
		'users.csv': withRecords('users.csv', ...students(grades))
	});
	const profile = shippedProfile('st-math');
	if (profile === undefined) expect.fail('no profile');
	const previews = mappingPreviews(new ProfileView({ profile }, set, input.bytes));
	return previews.filter(({ file }) => file === 'users.csv');
}

it('says what becomes of each grade, what comes to nothing first', async () => {
	const [preview] = await gradesAt(['01', '01', '01', '1', 'KG', 'grade one']);
	expect(preview).toMatchObject({ file: 'users.csv', column: 'grades', kind: 'map', distinct: 5 });
	expect(preview.values).toEqual([
		{ value: 'grade one', target: null, count: 1 },
		{ value: '01', target: 'Grade 1', count: 3 },
		{ value: '03', target: 'Grade 3', count: 1 },
		{ value: '1', target: 'Grade 1', count: 1 },
		{ value: 'KG', target: 'Kindergarten', count: 1 }
	]);
});

it('counts by what the receiver makes of them, in its order', async () => {
	const [preview] = await gradesAt(['01', '1', 'KG', 'grade one']);
	expect(preview.targets.map(({ target, values, count }) => [target, values, count])).toEqual([
		[null, 1, 1],
		['Kindergarten', 1, 1],
		['Grade 1', 2, 2],
		['Grade 3', 1, 1]
	]);
});

it('counts all of them where only a hundred are listed', async () => {
	const [preview] = await gradesAt([...Array.from({ length: 120 }, (_, at) => `unknown ${at}`)]);
	expect([preview.values.length, preview.distinct]).toEqual([100, 121]);
	expect(preview.targets.map(({ count }) => count)).toEqual([120, 1]);
});
