import { describe, expect, it, vi } from 'vitest';
import type { RosterMark } from '../core/rosters/mark';
import { RosterService } from '../workers/roster-service';
import type { Ask } from './own-profiles.svelte';
import { TeacherRoster } from './teacher-roster.svelte';

const offered: [string, string][] = [];
vi.mock('./download', () => ({
	offerFile: (blob: Blob, name: string) => offered.push([name, 'PK'.slice(0, blob.size)])
}));

/** The worker's own work, without a worker: the sample district is loaded. */
async function opened() {
	const service = new RosterService('test', vi.fn(), null);
	await service.checkSample();
	// Comlink's wrapper only makes each call asynchronous, which these are.
	const ask: Ask = (run) => run(service as unknown as Parameters<typeof run>[0]);
	return { roster: new TeacherRoster(ask), service };
}

const mark = (
	kind: 'not-mine' | 'missing',
	name: string,
	id: string | null = name
): RosterMark => ({
	kind,
	inClass: { record: 1, id: 'c', title: 'Math', room: '' },
	person: { id, name, school: '' }
});

describe("a teacher's way through the roster", () => {
	it('leads from a name to classes, to a list, and to why a login does not work', async () => {
		const { roster } = await opened();
		await roster.search.type('ma');
		const [teacher] = roster.search.found?.people ?? [];
		expect(teacher).toMatchObject({ kind: 'staff' });
		await roster.choose(teacher?.record ?? -1);
		expect(roster.person?.person).toEqual(teacher);
		const [first] = roster.person?.classes ?? [];
		expect(roster.list?.card).toEqual(first);
		expect(first?.teachers.map(({ record }) => record)).toContain(teacher?.record);
		const [student] = roster.list?.students ?? [];
		await roster.explain(student?.record ?? -1);
		expect(roster.login?.person.id).toBe(student?.id);
		await roster.explain(null);
		expect(roster.login).toBeNull();
		// A student's classes come with the answer.
		await roster.choose(student?.record ?? -1);
		expect(roster.login?.person.id).toBe(student?.id);
		expect(roster.hasFailed).toBe(false);
	});

	it('knows which marks are in no note yet', async () => {
		const { roster } = await opened();
		roster.mark(mark('missing', 'Ana'));
		roster.takeNote();
		roster.mark(mark('missing', 'Bo'));
		expect(roster.unnoted.map(({ person }) => person.name)).toEqual(['Bo']);
		roster.takeNote();
		expect(roster.unnoted).toEqual([]);
		// What is said anew of the same person stands in no note, either.
		roster.undo(mark('missing', 'Bo'));
		roster.mark(mark('missing', 'Bo'));
		expect(roster.unnoted).toHaveLength(1);
	});

	it('drops an answer to what is no longer typed', async () => {
		const { roster } = await opened();
		const slow = roster.search.type('ma');
		roster.search.clear();
		await slow;
		expect(roster.search.found).toBeNull();
	});

	it('holds one mark of a person in a class, and forgets all of them', async () => {
		const { roster } = await opened();
		roster.mark(mark('not-mine', 'Alma'));
		roster.mark(mark('missing', 'Alma'));
		roster.mark(mark('missing', 'Noah', null));
		roster.mark(mark('missing', 'Ana', null));
		expect(roster.marks.map(({ kind, person }) => [kind, person.name])).toEqual([
			['missing', 'Alma'],
			['missing', 'Noah'],
			['missing', 'Ana']
		]);
		roster.undo(mark('missing', 'Noah', null));
		expect(roster.marks).toHaveLength(2);
		roster.author = 'Mara';
		roster.forget();
		expect([roster.marks, roster.author, roster.person]).toEqual([[], '', null]);
	});

	it('finds schools, and offers a pack of one or says why not', async () => {
		const { roster, service } = await opened();
		await roster.findSchools('');
		const [school] = roster.schools?.schools ?? [];
		expect(roster.schools?.count).toBeGreaterThan(1);
		const id = school?.id ?? '';
		expect(await roster.savePack({ kind: 'school', id }, '')).toBeNull();
		expect(offered).toEqual([['rollcall-class-pack.zip', 'PK']]);
		service.classPack = () =>
			Promise.resolve({ ok: true, value: { kind: 'refused', because: 'changes' } });
		expect(await roster.savePack({ kind: 'school', id }, '')).toBe('changes');
		roster.forget();
		expect(roster.schools).toBeNull();
	});

	it('says that the roster is gone', async () => {
		const { roster, service } = await opened();
		await service.close();
		await roster.search.type('ma');
		expect(roster.hasFailed).toBe(true);
	});
});
