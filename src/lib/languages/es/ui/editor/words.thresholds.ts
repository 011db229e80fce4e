import { choices, type Field } from '../../../../ui/editor/fields';
import { id, effect, does, src } from './words.demand-fields';
import { files } from './words.common-fields';

/** A number that stops the import. */
export const thresholdFields: readonly Field[] = [
	id,
	effect,
	{ ...files, optional: true, label: 'Archivos que se cuentan' },
	{
		key: 'failedPerFile',
		control: 'whole',
		label: 'Fallan más registros de un archivo que',
		optional: true
	},
	{
		key: 'changedPercent',
		control: 'number',
		label: 'Cambia o desaparece una parte de un archivo mayor que, en porcentaje',
		optional: true
	},
	{
		key: 'removedPercent',
		control: 'number',
		label: 'Desaparece una parte de un archivo mayor que, en porcentaje',
		optional: true,
		more: true
	},
	{
		key: 'updatedPercent',
		control: 'number',
		label: 'Cambia una parte de un archivo mayor que, en porcentaje',
		optional: true,
		more: true
	},
	{
		key: 'per',
		control: 'pick',
		label: 'Dónde se cuenta una parte',
		choices: choices({ file: 'en un archivo entero', term: 'en cada período académico' }),
		optional: true,
		more: true
	},
	{
		key: 'reached',
		control: 'flag',
		label: 'Esa misma parte ya detiene la importación',
		optional: true,
		more: true
	},
	{
		key: 'floor',
		control: 'whole',
		label: 'Menos registros que estos nunca la detienen',
		optional: true,
		more: true
	},
	{
		key: 'among',
		control: 'whole',
		label: 'Un total de menos registros que este nunca la detiene',
		optional: true,
		more: true
	},
	does,
	src
];
