import { choices, type Choice, type KindWords } from './fields';
import { files, ignoreCase } from './words.common-fields.en';

const kindsOfMode = choices({ bulk: 'Complete (bulk)', delta: 'Changes only (delta)' });

function byValue(one: Choice, other: Choice): number {
	return one.value < other.value ? -1 : 1;
}

/** Kinds of demands on the zip and its manifest. */
export const zipKinds: Readonly<
	Record<
		'version' | 'manifestMode' | 'zipName' | 'manifestValue' | 'zipSize' | 'zipMethod',
		KindWords
	>
> = {
	version: {
		group: 'package',
		name: 'Versions of OneRoster',
		does: 'Takes some versions of OneRoster and no other.',
		effect: 'refusesZip',
		make: (base) => ({ versions: [base] }),
		fields: [
			{
				key: 'versions',
				control: 'picks',
				label: 'Versions that are taken',
				choices: choices({ '1.0': '1.0', '1.1': '1.1', '1.2': '1.2' }).sort(byValue)
			}
		]
	},
	manifestMode: {
		group: 'package',
		name: 'Complete files or changes',
		does: 'Says whether files may be sent complete, as changes only, or be absent.',
		effect: 'refusesZip',
		make: () => ({ files: '*', allow: ['bulk', 'absent'] }),
		fields: [
			files,
			{
				key: 'allow',
				control: 'picks',
				label: 'What the manifest may say',
				choices: [...kindsOfMode, { value: 'absent', word: 'Not there (absent)' }]
			}
		]
	},
	zipName: {
		group: 'package',
		name: 'Name of the zip',
		does: 'The zip has one of your names, or fits a pattern.',
		effect: 'refusesZip',
		make: () => ({ names: ['OneRoster.zip'] }),
		fields: [
			{ key: 'names', control: 'tokens', label: 'Names that are taken', optional: true },
			{
				key: 'pattern',
				control: 'line',
				label: 'Or a pattern over the whole name',
				hint: 'RE2: no look-around, no back references.',
				optional: true
			},
			ignoreCase,
			{
				key: 'tolerate',
				control: 'tokens',
				label: 'Names that get a warning only',
				optional: true,
				more: true
			},
			{
				key: 'write',
				control: 'line',
				label: 'Name of a corrected zip',
				hint: 'It ends in .zip.',
				optional: true,
				more: true
			}
		]
	},
	manifestValue: {
		group: 'package',
		name: 'A value in the manifest',
		does: 'A row of manifest.csv is there, or says one of your values.',
		effect: 'refusesZip',
		make: () => ({ properties: ['source.systemName'], need: 'filled' }),
		fields: [
			{ key: 'properties', control: 'tokens', label: 'Properties' },
			{
				key: 'need',
				control: 'pick',
				label: 'They have to be',
				choices: choices({ required: 'there', filled: 'there, with a value' }),
				optional: true
			},
			{ key: 'values', control: 'tokens', label: 'Values that are taken', optional: true }
		]
	},
	zipSize: {
		group: 'package',
		name: 'Size of the zip',
		does: 'The zip has so many bytes at most.',
		effect: 'refusesZip',
		make: () => ({ maxBytes: 100_000_000 }),
		fields: [{ key: 'maxBytes', control: 'whole', label: 'Most bytes' }]
	},
	zipMethod: {
		group: 'package',
		name: 'Every file is compressed',
		does: 'Files that are only stored in the zip are not taken.',
		effect: 'refusesZip',
		make: () => ({}),
		fields: []
	}
};
