import { choices, type Field } from './fields';
import { effect } from './words.demand-fields.en';
import { severityChoices } from './words.common-fields.en';

const weight = (key: string, label: string): Field => ({
	key,
	control: 'group',
	label,
	fields: [
		effect,
		{
			key: 'severity',
			control: 'pick',
			label: 'How grave it is',
			choices: severityChoices,
			optional: true
		}
	]
});

/** Facts of a profile. */
export const factFields: readonly Field[] = [
	{
		key: 'title',
		control: 'line',
		label: 'Name',
		hint: 'Begins every sentence: “… would take this zip.”'
	},
	{
		key: 'id',
		control: 'line',
		label: 'Id',
		hint: 'Small letters, digits and hyphens. It names the file, too.'
	},
	{
		key: 'base',
		control: 'pick',
		label: 'Version of OneRoster',
		choices: ['1.0', '1.1', '1.2'].map((value) => ({ value, word: value }))
	},
	{ key: 'revision', control: 'day', label: 'Day of the last change', back: true },
	{
		key: 'about',
		control: 'text',
		label: 'Who that is, and what it is sent for',
		optional: true,
		more: true
	},
	{
		key: 'shows',
		control: 'pick',
		label: 'How your own report counts records',
		choices: choices({
			savedFailed: 'Saved and failed',
			validWarningInvalid: 'Valid, warning, invalid'
		}),
		optional: true,
		more: true
	},
	{
		key: 'compare',
		control: 'group',
		label: 'Capital and small letters',
		optional: true,
		more: true,
		make: () => ({ ids: 'ignoreCase' }),
		fields: ['ids', 'values', 'headers', 'files'].map((key) => ({
			key,
			control: 'pick',
			label:
				{ ids: 'Ids', values: 'Values', headers: 'Headers', files: 'Names of files' }[key] ?? key,
			choices: choices({ exact: 'matter', ignoreCase: 'do not matter' }),
			optional: true
		}))
	}
];

/** Where the demands are written. */
export const sourceField: Field = {
	key: 'sources',
	control: 'record',
	label: 'Sources',
	hint: 'Where your demands are written. Each demand names one.',
	add: 'Add a source',
	make: () => ({ title: 'Import guide', read: '2026-01-01' }),
	fields: [
		{ key: 'title', control: 'line', label: 'Title' },
		{ key: 'read', control: 'day', label: 'Read on' },
		{
			key: 'url',
			control: 'line',
			label: 'Address',
			hint: 'It begins with https://',
			optional: true
		}
	]
};

/** What becomes of findings of the standard that no demand speaks of. */
export const inheritFields: readonly Field[] = [
	weight('error', 'Errors of the standard'),
	weight('warning', 'Warnings of the standard'),
	weight('info', 'Notes of the standard'),
	{
		...weight('rules', 'Rules that are an exception'),
		control: 'record',
		from: 'rules',
		optional: true,
		add: 'Add an exception',
		make: () => ({ effect: 'refusesZip' })
	}
];
