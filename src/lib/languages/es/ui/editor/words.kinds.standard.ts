import type * as en from '../../../../ui/editor/words.kinds.standard.en';
import { choices, type Field } from '../../../../ui/editor/fields';
import { someFiles, columns } from './words.common-fields';

const ofBase: readonly Field[] = [
	{
		key: 'rules',
		control: 'tokens',
		from: 'rules',
		label: 'Reglas del estándar',
		hint: 'Escriba una palabra para encontrar una. Cada regla tiene una página en “Reglas”.'
	},
	someFiles,
	{ ...columns, all: undefined, optional: true, more: true, label: 'Solo en estas columnas' },
	{
		key: 'named',
		control: 'line',
		label: 'Solo archivos con un nombre así',
		hint: 'Un patrón (RE2) para el nombre completo en el zip.',
		optional: true,
		more: true
	},
	{
		key: 'match',
		control: 'pick',
		label: 'Solo ids que',
		choices: choices({
			caseOnly: 'se distinguen solo en mayúsculas y minúsculas',
			otherwise: 'se distinguen de otra manera'
		}),
		optional: true,
		more: true
	}
];

/** What a receiver makes of the rules of the standard. */
export const standardKinds: typeof en.standardKinds = {
	base: {
		group: 'base',
		name: 'Lo que encuentra una regla del estándar',
		does: 'Dice lo que usted hace con ello, con su propio número.',
		effect: 'dropsRow',
		make: () => ({ rules: ['id-twice'] }),
		fields: ofBase
	},
	relax: {
		group: 'base',
		name: 'Lo acepta de todos modos',
		does: 'Lo que encuentra una regla del estándar no cuenta para usted; queda una nota.',
		effect: 'none',
		make: () => ({ rules: ['date-form'] }),
		fields: ofBase
	}
};
