import { render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ProfileDraft } from '../../state/profile-draft.svelte';
import type { Ask } from '../../state/own-profiles.svelte';
import type { Json } from '../../core/profiles/compare-profiles';
import type { EditorBase } from './editing';
import { valueAt } from './editing';
import FieldForm from './FieldForm.svelte';
import type { Field } from './fields';
import { editorWords } from './words';
import { kinds } from './kinds';
import { lastFields } from './words.demand-fields';
import { partFields } from './words.further-parts';

const user = userEvent.setup();
const text = editorWords.form;

const base: EditorBase = {
	files: [
		{ name: 'users.csv', columns: ['sourcedId', 'role', 'email'] },
		{ name: 'orgs.csv', columns: ['sourcedId', 'type'] }
	],
	rules: [{ id: 'id-twice', title: 'An id stands twice' }]
};

/** A draft whose worker finds what the test says. */
function draftOf(doc: Json, refusals: readonly { path: string; reason: string }[] = []) {
	const ask = () => Promise.resolve({ ok: true, value: { profile: null, refusals } });
	return new ProfileDraft(ask as unknown as Ask, doc, { title: '', text: null });
}

function show(fields: readonly Field[], entry: Json, refusals?: Parameters<typeof draftOf>[1]) {
	const draft = draftOf({ demands: [entry] }, refusals);
	const path = ['demands', 0];
	render(FieldForm, { edit: draft, base, root: path, path, fields });
	return () => valueAt(draft.doc, path);
}

describe('FieldForm', () => {
	it('takes a text, and takes it out where it is emptied', async () => {
		const now = show(kinds['zipName'].fields, { pattern: 'a' });
		const pattern = screen.getByRole('textbox', { name: 'Or a pattern over the whole name' });
		await user.type(pattern, 'b');
		expect(now()).toEqual({ pattern: 'ab' });
		await user.clear(pattern);
		expect(now()).toEqual({});
	});

	it('takes numbers as numbers, and leaves what is none to be put right', async () => {
		const now = show(kinds['length'].fields, { files: '*', columns: ['email'], max: 4 });
		const most = screen.getByRole('textbox', { name: 'Most characters' });
		await user.type(most, '0');
		expect(now()).toMatchObject({ max: 40 });
		await user.type(most, 'x');
		expect(now()).toMatchObject({ max: '40x' });
	});

	it('adds and takes out entries of a list, by keyboard', async () => {
		const now = show(kinds['filled'].fields, { files: ['users.csv'], columns: ['email'] });
		const columns = screen.getByRole('combobox', { name: `Columns: ${text.addTo.columns}` });
		await user.type(columns, 'role{Enter}');
		expect(now()).toMatchObject({ columns: ['email', 'role'] });
		await user.click(screen.getByRole('button', { name: text.removeOf('email') }));
		expect(now()).toMatchObject({ columns: ['role'] });
		expect(columns).toHaveFocus();
		await user.click(screen.getByRole('checkbox', { name: 'Every file' }));
		expect(now()).toMatchObject({ files: '*' });
	});

	it('offers the columns of the files that are named', () => {
		show(kinds['filled'].fields, { files: ['orgs.csv'], columns: ['sourcedId'] });
		const offered = [...document.querySelectorAll('datalist option')].map((option) =>
			option.getAttribute('value')
		);
		expect(offered).toContain('type');
		expect(offered).not.toContain('email');
	});

	it('builds a condition, and begins its value anew where it does not fit', async () => {
		const now = show(lastFields, { files: ['users.csv'], src: ['S1'] });
		await user.click(screen.getByRole('button', { name: editorWords.when.add }));
		expect(now()).toMatchObject({ when: [['row.role', 'is', 'student']] });
		const operator = screen.getByRole('combobox', { name: editorWords.when.operator });
		await user.selectOptions(operator, 'in');
		expect(now()).toMatchObject({ when: [['row.role', 'in', ['student']]] });
		await user.selectOptions(operator, 'filled');
		expect(now()).toMatchObject({ when: [['row.role', 'filled']] });
		const subject = screen.getByRole('combobox', { name: editorWords.when.subject });
		await user.selectOptions(subject, 'present.orgs.csv');
		await user.selectOptions(operator, 'is');
		expect(now()).toMatchObject({ when: [['present.orgs.csv', 'is', true]] });
		await user.click(screen.getByRole('button', { name: editorWords.when.remove }));
		expect(now()).not.toHaveProperty('when');
	});

	it('says what is wrong at its field, opened where it is folded away', async () => {
		show(lastFields, { src: ['S9'] }, [
			{ path: '$.demands[0].src[0]', reason: 'S9 is not among the sources.' }
		]);
		expect(await screen.findByText('S9 is not among the sources.')).toBeVisible();
		const entry = screen.getByRole('combobox', { name: /Where this is written/ });
		expect(entry).toHaveAttribute('aria-invalid', 'true');
	});

	it('edits as JSON what has another shape than the form', async () => {
		const now = show(kinds['filled'].fields, { files: ['users.csv'], columns: 7 });
		const json = screen.getByRole('textbox', { name: 'Columns' });
		await user.clear(json);
		await user.type(json, '[["email"');
		expect(screen.getByText(/This is not JSON yet/)).toBeVisible();
		expect(now()).toMatchObject({ columns: 7 });
		await user.type(json, ']');
		expect(now()).toMatchObject({ columns: ['email'] });
	});

	it('makes entries of a list, whose fields follow their type', async () => {
		const settings = partFields.filter(({ key }) => key === 'settings');
		const now = show(settings, {});
		await user.click(screen.getByRole('button', { name: 'Add a question' }));
		expect(now()).toMatchObject({ settings: [{ type: 'yesNo', default: false }] });
		await user.selectOptions(screen.getByRole('combobox', { name: 'Answer' }), 'choice');
		expect(now()).toMatchObject({ settings: [{ type: 'choice', default: 'no' }] });
		expect(screen.getByRole('button', { name: 'Add an answer' })).toBeVisible();
		await user.click(screen.getByRole('button', { name: text.removeNamed('1') }));
		expect(now()).toEqual({});
	});

	it('edits a table of pairs', async () => {
		const now = show(kinds['alias'].fields, { files: ['users.csv'], names: { mail: 'email' } });
		const group = within(document.body);
		await user.type(group.getByRole('textbox', { name: 'Column of the standard' }), 's');
		expect(now()).toMatchObject({ names: { mail: 'emails' } });
		const name = group.getByRole('textbox', { name: 'What stands in the file' });
		await user.clear(name);
		await user.type(name, 'address{Tab}');
		expect(now()).toMatchObject({ names: { address: 'emails' } });
	});
});
