import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RosterMark } from '../../core/rosters/mark';
import type { ClassList, PersonCard, StudentLine } from '../../core/rosters/shapes';
import ClassPanel from './ClassPanel.svelte';
import { classWords, personRowWords, missingWords } from './words.class';

const user = userEvent.setup();

const person = (record: number, name: string): PersonCard => ({
	record,
	id: `s-${String(record)}`,
	name,
	kind: 'student',
	role: 'student',
	grade: '04',
	schools: ['Willow Bend'],
	isOn: true
});
const line = (record: number, name: string, more: Partial<StudentLine> = {}): StudentLine => ({
	...person(record, name),
	begins: null,
	ends: null,
	standing: { as: 'in' },
	...more
});
const list: ClassList = {
	card: {
		record: 7,
		id: 'c-7',
		title: 'Math 4',
		code: 'M4',
		course: 'Math',
		room: 'Room 12',
		school: 'Willow Bend',
		terms: [],
		teachers: [
			{ record: 1, name: 'Rosa Delgado', isPrimary: true },
			{ record: 2, name: 'Kofi Osei', isPrimary: false }
		],
		students: 2,
		standing: { as: 'in' }
	},
	students: [
		line(10, 'Alma Berg'),
		line(11, 'Farah Haddad', { begins: '2026-11-30', isOn: false })
	],
	left: [line(12, 'Theo Marsh', { standing: { as: 'ended', day: '2026-10-02' } })],
	unlisted: ['ghost-1']
};
const inClass = { record: 7, id: 'c-7', title: 'Math 4', room: 'Room 12' };

function show(marks: readonly RosterMark[] = [], more: Partial<ClassList> = {}) {
	const calls = { onmark: vi.fn(), onundo: vi.fn(), onlogin: vi.fn(), ontype: vi.fn() };
	const found = { people: [person(20, 'Noah Lindqvist')], count: 1, unlistedRows: 0 };
	render(ClassPanel, {
		list: { ...list, ...more },
		marks,
		login: null,
		text: 'Lindqvist',
		found,
		...calls
	});
	return calls;
}

describe('who is in a class', () => {
	it('is said with grade, first day, login, those who left and those whom nobody knows', () => {
		show();
		const [first, second] = within(screen.getAllByRole('list')[0]).getAllByRole('listitem');
		expect(first).toHaveTextContent('Alma Berg Grade 4');
		expect(second).toHaveTextContent('Grade 4, starts Nov 30, 2026, login is off');
		expect(screen.getByText(classWords.teachers(['Rosa Delgado', 'Kofi Osei']))).toBeVisible();
		expect(screen.getByTestId('left')).toHaveTextContent('Theo Marsh: left on Oct 2, 2026');
		expect(screen.getByText(classWords.unlisted(['ghost-1']))).toBeVisible();
	});

	it('can be marked as not mine, renamed, and undone', async () => {
		const { onmark } = show();
		await user.click(screen.getByRole('button', { name: personRowWords.notMineOf('Alma Berg') }));
		const alma = { id: 's-10', name: 'Alma Berg', school: 'Willow Bend' };
		expect(onmark).toHaveBeenLastCalledWith({ kind: 'not-mine', inClass, person: alma });
		await user.click(screen.getByRole('button', { name: personRowWords.wrongNameOf('Alma Berg') }));
		const field = screen.getByLabelText(personRowWords.should);
		// The same name is no news.
		await user.click(screen.getByRole('button', { name: personRowWords.save }));
		expect(onmark).toHaveBeenCalledTimes(1);
		await user.clear(field);
		await user.type(field, 'Alma Bergström{Enter}');
		expect(onmark).toHaveBeenLastCalledWith({
			kind: 'wrong-name',
			inClass,
			person: alma,
			should: 'Alma Bergström'
		});
	});

	it('shows a mark in the place of the buttons', async () => {
		const mark: RosterMark = {
			kind: 'not-mine',
			inClass,
			person: { id: 's-10', name: 'Alma Berg', school: '' }
		};
		const { onundo } = show([mark]);
		expect(
			screen.queryByRole('button', { name: personRowWords.notMineOf('Alma Berg') })
		).toBeNull();
		await user.click(screen.getByRole('button', { name: personRowWords.undoOf('Alma Berg') }));
		expect(onundo).toHaveBeenLastCalledWith(mark);
	});

	it('takes who is missing, from the roster or as typed', async () => {
		const { onmark } = show();
		await user.click(screen.getByRole('button', { name: classWords.missing }));
		await user.click(screen.getByRole('button', { name: missingWords.addOf('Noah Lindqvist') }));
		expect(onmark).toHaveBeenLastCalledWith({
			kind: 'missing',
			inClass,
			person: { id: 's-20', name: 'Noah Lindqvist', school: 'Willow Bend' }
		});
		await user.click(screen.getByRole('button', { name: classWords.missing }));
		await user.click(screen.getByRole('button', { name: missingWords.typed('Lindqvist') }));
		expect(onmark).toHaveBeenLastCalledWith({
			kind: 'missing',
			inClass,
			person: { id: null, name: 'Lindqvist', school: '' }
		});
	});

	it('asks about a login by the name, and says where a class is empty', async () => {
		const { onlogin } = show();
		await user.click(screen.getByRole('button', { name: /^Farah Haddad/ }));
		expect(onlogin).toHaveBeenLastCalledWith(11);
		show([], { students: [], left: [], unlisted: [] });
		expect(screen.getByText(classWords.noStudents)).toBeVisible();
	});
});
