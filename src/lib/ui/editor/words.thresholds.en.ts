import { choices, type Field } from './fields';
import { id, effect, does, src } from './words.demand-fields.en';
import { files } from './words.common-fields.en';

/** A number that stops the import. */
export const thresholdFields: readonly Field[] = [
	id,
	effect,
	{ ...files, optional: true, label: 'Files that are counted' },
	{
		key: 'failedPerFile',
		control: 'whole',
		label: 'More records of a file that fail than',
		optional: true
	},
	{
		key: 'changedPercent',
		control: 'number',
		label: 'A larger share of a file that changes or goes than, in percent',
		optional: true
	},
	{
		key: 'removedPercent',
		control: 'number',
		label: 'A larger share of a file that goes than, in percent',
		optional: true,
		more: true
	},
	{
		key: 'updatedPercent',
		control: 'number',
		label: 'A larger share of a file that changes than, in percent',
		optional: true,
		more: true
	},
	{
		key: 'per',
		control: 'pick',
		label: 'Where a share is counted',
		choices: choices({ file: 'over a whole file', term: 'in each academic session' }),
		optional: true,
		more: true
	},
	{
		key: 'reached',
		control: 'flag',
		label: 'The share itself stops already',
		optional: true,
		more: true
	},
	{
		key: 'floor',
		control: 'whole',
		label: 'Fewer records than this never stop',
		optional: true,
		more: true
	},
	{
		key: 'among',
		control: 'whole',
		label: 'A whole of fewer records than this never stops',
		optional: true,
		more: true
	},
	does,
	src
];
