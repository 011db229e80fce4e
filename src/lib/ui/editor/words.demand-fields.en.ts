import type { Field } from './fields';
import { effectChoices, where, severityChoices } from './words.common-fields.en';

export const src: Field = {
	key: 'src',
	control: 'tokens',
	from: 'sources',
	label: 'Where this is written',
	hint: 'Names of sources; see “Sources”.'
};

export const effect: Field = {
	key: 'effect',
	control: 'pick',
	label: 'What you do then',
	choices: effectChoices
};

export const id: Field = { key: 'id', control: 'line', label: 'Number', hint: 'Such as EX-12.' };

export const does: Field = {
	key: 'does',
	control: 'text',
	label: 'What happens then, in your terms'
};

/** Fields of every demand that stand above those of its kind … */
export const firstFields: readonly Field[] = [id, effect];

/** … and below them. */
export const lastFields: readonly Field[] = [
	where('when', 'Only where', [['files'], ['file'], ['of', 'file'], ['each', 'file']], {
		hint: 'All conditions have to hold. Without any, the demand always holds.'
	}),
	{
		key: 'says',
		control: 'text',
		label: 'What is wrong, in your words',
		hint: 'A whole sentence. {value}, {file}, {column}, {row} and {count|row|rows} are filled in.',
		optional: true,
		more: true
	},
	{ ...does, optional: true, more: true },
	{
		key: 'advice',
		control: 'text',
		label: 'What to do about it',
		optional: true,
		more: true
	},
	{
		key: 'severity',
		control: 'pick',
		label: 'How grave it is',
		hint: 'Left open, it follows from what you do.',
		choices: severityChoices,
		optional: true,
		more: true
	},
	{ ...src, back: true },
	{ key: 'from', control: 'day', label: 'From this day on', optional: true, more: true },
	{ key: 'until', control: 'day', label: 'Until this day', optional: true, more: true }
];
