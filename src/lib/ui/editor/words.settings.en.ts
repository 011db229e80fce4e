import type { Json } from '../../core/profiles/compare-profiles';
import { choices, type Field } from './fields';

const settingDefaults: Readonly<Record<string, Json>> = {
	yesNo: false,
	text: '',
	list: '',
	date: ''
};

/** A setting whose answer is of another type, with a default that fits it. */
function ofType(setting: Json, type: string): Json {
	const { id: name = '', ask = '' } = setting as Readonly<Record<string, Json>>;
	const given = { id: name, ask, type };
	if (type === 'choice') return { ...given, options: { yes: 'Yes', no: 'No' }, default: 'no' };
	return { ...given, default: settingDefaults[type] ?? '' };
}

/** Fields of a question to the sender: the default fits the type of its answer. */
export function settingFields(entry: Json | undefined): readonly Field[] {
	const type = typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : null;
	const head: Field[] = [
		{ key: 'id', control: 'line', label: 'Name', hint: 'Letters and digits, for conditions.' },
		{ key: 'ask', control: 'line', label: 'Question' },
		{
			key: 'type',
			control: 'pick',
			label: 'Answer',
			choices: choices({
				yesNo: 'Yes or no',
				choice: 'One of several',
				text: 'A text',
				list: 'A list',
				date: 'A day'
			}),
			remake: (setting, value) => ofType(setting, value)
		}
	];
	const own: Field = { key: 'default', control: 'line', label: 'Where nothing is answered' };
	if (type === 'yesNo')
		return [...head, { ...own, control: 'yesNo', choices: choices({ true: 'Yes', false: 'No' }) }];
	if (type === 'choice')
		return [
			...head,
			{
				key: 'options',
				control: 'pairs',
				label: 'Answers',
				heads: ['Name', 'Words'],
				add: 'Add an answer'
			},
			own
		];
	return [...head, { ...own, optional: true }];
}
