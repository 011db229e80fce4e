import { describe, expect, it } from 'vitest';
import { rosterOf } from '../../../../tests/support/rosters';
import { deltaSet } from '../rules/delta-set';
import { noteChanges } from './note-changes';
import type { NotedMark } from './note-reading';

const mark = (kind: NotedMark['kind'], more: Partial<NotedMark> = {}): NotedMark => ({
	...{ line: 2, kind, from: 'Ada Kaya', inClass: 'class-1', title: 'Math' },
	...{ person: 'student-1', name: 'Léa Novak', should: '', ...more }
});

const user = (sourcedId: string, role: string) => ({
	...{ sourcedId, role, enabledUser: 'true', orgSourcedIds: 'school-1' },
	...{ username: sourcedId, givenName: 'Ana', familyName: 'Novak', grades: '03' }
});

const people = [
	user('student-1', 'student'),
	user('teacher-1', 'teacher'),
	user('0042', 'student'),
	user('aide-1', 'aide'),
	user('parent-1', 'parent')
];

const changesOf = async (...marks: NotedMark[]) =>
	noteChanges(await rosterOf({ 'users.csv': people }), marks);

describe('the changes of a note', () => {
	it('takes an enrollment out', async () => {
		const [change] = await changesOf(mark('not-mine'));
		expect(change).toMatchObject({ kind: 'remove', rows: [3] });
	});

	it('puts somebody in with the role of the person, under an id of its own', async () => {
		const twice = [mark('missing', { person: '42' }), mark('missing', { person: '0042' })];
		const [change, again, aide] = await changesOf(...twice, mark('missing', { person: 'aide-1' }));
		expect(change).toMatchObject({
			kind: 'add',
			record: {
				sourcedId: 'class-1-0042',
				classSourcedId: 'class-1',
				schoolSourcedId: 'school-1',
				userSourcedId: '0042',
				role: 'student'
			}
		});
		expect(again).toMatchObject({ record: { sourcedId: 'class-1-0042-2' } });
		expect(aide).toMatchObject({ record: { role: 'teacher' } });
	});

	it('shows a wrong name with both of its parts', async () => {
		const [change] = await changesOf(mark('wrong-name', { should: 'Anna Novak' }));
		expect(change).toMatchObject({
			...{ kind: 'name', row: 2, givenName: 'Ana', familyName: 'Novak' },
			mark: { should: 'Anna Novak' }
		});
	});

	it.each([
		['no-person', mark('missing', { person: '' })],
		['unknown-person', mark('missing', { person: 'nobody-1' })],
		['no-class', mark('missing', { person: '0042', inClass: 'class-9' })],
		['not-enrolled', mark('not-mine', { person: '0042' })],
		['enrolled-already', mark('missing')],
		['no-role', mark('missing', { person: 'parent-1' })]
	])('says why a mark changes nothing: %s', async (because, noted) => {
		expect(await changesOf(noted)).toEqual([{ kind: 'problem', mark: noted, because }]);
	});

	it('changes no enrollments of a delivery of changes', async () => {
		const set = await rosterOf({ 'users.csv': people }, { ...deltaSet({}) });
		const [change] = noteChanges(set, [mark('not-mine')]);
		expect(change).toMatchObject({ kind: 'problem', because: 'no-enrollments' });
	});
});
