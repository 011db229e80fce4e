import { choices, type Field, type KindWords } from './fields';
import { someFiles, columns } from './words.common-fields.en';

const ofBase: readonly Field[] = [
	{
		key: 'rules',
		control: 'tokens',
		from: 'rules',
		label: 'Rules of the standard',
		hint: 'Type a word to find one. Every rule has a page under “Rules”.'
	},
	someFiles,
	{ ...columns, all: undefined, optional: true, more: true, label: 'Only in these columns' },
	{
		key: 'named',
		control: 'line',
		label: 'Only files of such a name',
		hint: 'A pattern (RE2) over the whole name in the zip.',
		optional: true,
		more: true
	},
	{
		key: 'match',
		control: 'pick',
		label: 'Only ids that',
		choices: choices({
			caseOnly: 'differ in capital letters alone',
			otherwise: 'differ otherwise'
		}),
		optional: true,
		more: true
	}
];

/** What a receiver makes of the rules of the standard. */
export const standardKinds: Readonly<Record<'base' | 'relax', KindWords>> = {
	base: {
		group: 'base',
		name: 'What a rule of the standard finds',
		does: 'Says what you do about it, under your own number.',
		effect: 'dropsRow',
		make: () => ({ rules: ['id-twice'] }),
		fields: ofBase
	},
	relax: {
		group: 'base',
		name: 'You take it all the same',
		does: 'What a rule of the standard finds does not count at you; a note stays.',
		effect: 'none',
		make: () => ({ rules: ['date-form'] }),
		fields: ofBase
	}
};
