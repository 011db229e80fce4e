import type { Json } from '../../core/profiles/compare-profiles';
import type { Field } from './fields';
import { settingFields } from './words.settings.en';
import { thresholdFields } from './words.thresholds.en';
import { effectChoices } from './words.common-fields.en';
import { id, src } from './words.demand-fields.en';

const note = (key: string, label: string): Field => ({ key, control: 'text', label });

const withSource = (made: Readonly<Record<string, Json>>) => (count: number) => ({
	id: `MORE-${String(count + 1)}`,
	src: ['S1'],
	...made
});

/** The further parts of a profile, each a field of its own. */
export const partFields: readonly (Field & { readonly path: readonly string[] })[] = [
	{
		path: ['settings'],
		key: 'settings',
		control: 'items',
		label: 'Questions to the sender',
		hint: 'What you need to know and a zip does not show. Conditions can ask for the answers.',
		optional: true,
		fieldsOf: settingFields,
		add: 'Add a question',
		make: (count) => ({
			id: `question${String(count + 1)}`,
			ask: 'Do you send by SFTP?',
			type: 'yesNo',
			default: false
		})
	},
	{
		path: ['maps'],
		key: 'maps',
		control: 'tables',
		label: 'Tables',
		hint: 'What your system makes of values, such as grades.',
		optional: true,
		heads: ['Value in the file', 'What it becomes'],
		add: 'Add a table',
		make: () => ({ '01': 'Grade 1' })
	},
	{
		path: ['snapshot', 'thresholds'],
		key: 'thresholds',
		control: 'items',
		label: 'Numbers that stop the import',
		hint: 'For instance: more than 500 records of one file that fail.',
		optional: true,
		add: 'Add a limit',
		make: withSource({ failedPerFile: 500, effect: 'refusesZip', does: 'The import stops.' }),
		fields: thresholdFields
	},
	{
		path: ['effects'],
		key: 'effects',
		control: 'group',
		label: 'Your words for what you do',
		hint: 'Left empty, Rollcall’s own words stand there.',
		optional: true,
		make: () => ({ dropsRow: 'The row is not imported.' }),
		fields: effectChoices.map(({ value, word }) => ({
			key: value,
			control: 'line',
			label: word,
			optional: true
		}))
	},
	{
		path: ['terms'],
		key: 'terms',
		control: 'pairs',
		label: 'Your names for columns',
		hint: 'As they stand in your own error reports.',
		optional: true,
		heads: ['File and column: users.csv email', 'What you call it'],
		add: 'Add a name'
	},
	{
		path: ['checklist'],
		key: 'checklist',
		control: 'items',
		label: 'Checklist of the delivery',
		hint: 'What people have to do and a zip does not show: folders, hours, contacts.',
		optional: true,
		add: 'Add a line',
		make: withSource({ says: 'Send the zip before 8 pm.' }),
		fields: [id, note('says', 'What to do'), src]
	},
	{
		path: ['notJudged'],
		key: 'notJudged',
		control: 'items',
		label: 'What cannot be judged',
		hint: 'Demands that a zip does not show, so that nobody takes silence for consent.',
		optional: true,
		add: 'Add a line',
		make: withSource({ because: 'A zip does not show it.' }),
		fields: [id, note('because', 'Why'), src]
	},
	{
		path: ['openQuestions'],
		key: 'openQuestions',
		control: 'tokens',
		label: 'Open questions',
		hint: 'What your own documents leave open, or say in two ways.',
		optional: true
	},
	...(
		[
			['match', 'How a record is known again'],
			['missing', 'What becomes of records that are gone'],
			['frozen', 'Columns that do not change later'],
			['links', 'Lists of links that are replaced or added to']
		] as const
	).map(([key, label]) => ({
		path: ['snapshot', key],
		key,
		control: 'json' as const,
		label,
		hint: 'From one delivery to the next. It has no form yet: edit it as JSON.',
		optional: true
	}))
];
