import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { RuleLine } from '../../core/report/rule-page';
import { everyRule, type RuleFilter } from './rule-filter';
import RuleIndex from './RuleIndex.svelte';
import { ruleWords } from './words';

const text = ruleWords.index;
const user = userEvent.setup();

const rules: readonly RuleLine[] = [
	{
		id: 'zip-empty',
		family: 'package',
		severity: 'error',
		versions: ['1.0', '1.1', '1.2'],
		files: ['any'],
		title: 'The file is empty',
		what: 'The file has a length of 0 bytes.'
	},
	{
		id: 'role-twice',
		family: 'logic',
		severity: 'warning',
		versions: ['1.2'],
		files: ['roles.csv'],
		title: 'A role stands twice',
		what: 'A person has each role once.'
	}
];

function show(filter: RuleFilter = everyRule) {
	const onfilter = vi.fn<(filter: RuleFilter) => void>();
	render(RuleIndex, { rules, filter, hrefOf: (id: string) => `/rules/${id}/`, onfilter });
	return onfilter;
}

describe('RuleIndex', () => {
	it('links every rule, under its topic, and says how many there are', () => {
		show();
		expect(screen.getByRole('status')).toHaveTextContent(text.count(2, 2));
		expect(screen.getByRole('link', { name: 'The file is empty' })).toHaveAttribute(
			'href',
			'/rules/zip-empty/'
		);
		expect(screen.getByRole('region', { name: ruleWords.families['logic'] })).toHaveTextContent(
			'A role stands twice'
		);
	});

	it('shows what fits, and says how many that is', () => {
		show({ ...everyRule, text: 'role' });
		expect(screen.getAllByRole('link')).toHaveLength(1);
		expect(screen.getByRole('status')).toHaveTextContent(text.count(1, 2));
	});

	it('says in words that nothing fits, and how to see all again', async () => {
		const onfilter = show({ ...everyRule, text: 'nowhere' });
		expect(screen.getByRole('heading', { name: text.none })).toBeVisible();
		await user.click(screen.getByRole('button', { name: text.clear }));
		expect(onfilter).toHaveBeenCalledWith(everyRule);
	});

	it('hands on what is wanted', async () => {
		const onfilter = show();
		await user.type(screen.getByRole('searchbox', { name: text.search }), 'x');
		expect(onfilter).toHaveBeenLastCalledWith({ ...everyRule, text: 'x' });
		await user.click(screen.getByRole('button', { name: text.severity.warning }));
		expect(onfilter).toHaveBeenLastCalledWith({ ...everyRule, severity: 'warning' });
		await user.selectOptions(screen.getByRole('combobox', { name: text.file }), 'roles.csv');
		expect(onfilter).toHaveBeenLastCalledWith({ ...everyRule, file: 'roles.csv' });
		await user.selectOptions(screen.getByRole('combobox', { name: text.version }), '1.2');
		expect(onfilter).toHaveBeenLastCalledWith({ ...everyRule, version: '1.2' });
		await user.selectOptions(screen.getByRole('combobox', { name: text.families }), 'logic');
		expect(onfilter).toHaveBeenLastCalledWith({ ...everyRule, family: 'logic' });
	});
});
