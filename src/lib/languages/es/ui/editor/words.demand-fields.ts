import type * as en from '../../../../ui/editor/words.demand-fields.en';
import type { Field } from '../../../../ui/editor/fields';
import { effectChoices, where, severityChoices } from './words.common-fields';

export const src: Field = {
	key: 'src',
	control: 'tokens',
	from: 'sources',
	label: 'Dónde está escrito esto',
	hint: 'Nombres de fuentes; vea “Fuentes”.'
};

export const effect: Field = {
	key: 'effect',
	control: 'pick',
	label: 'Qué hace usted entonces',
	choices: effectChoices
};

export const id: Field = {
	key: 'id',
	control: 'line',
	label: 'Número',
	hint: 'Por ejemplo, EX-12.'
};

export const does: Field = {
	key: 'does',
	control: 'text',
	label: 'Qué pasa entonces, en sus términos'
};

/** Fields of every demand that stand above those of its kind … */
export const firstFields: typeof en.firstFields = [id, effect];

/** … and below them. */
export const lastFields: typeof en.lastFields = [
	where('when', 'Solo cuando', [['files'], ['file'], ['of', 'file'], ['each', 'file']], {
		hint: 'Tienen que cumplirse todas las condiciones. Sin ninguna, el requisito vale siempre.'
	}),
	{
		key: 'says',
		control: 'text',
		label: 'Qué está mal, en sus palabras',
		hint: 'Una oración completa. {value}, {file}, {column}, {row} y {count|fila|filas} se rellenan solos.',
		optional: true,
		more: true
	},
	{ ...does, optional: true, more: true },
	{
		key: 'advice',
		control: 'text',
		label: 'Qué hacer al respecto',
		optional: true,
		more: true
	},
	{
		key: 'severity',
		control: 'pick',
		label: 'Qué tan grave es',
		hint: 'Sin indicar, se deduce de lo que usted hace.',
		choices: severityChoices,
		optional: true,
		more: true
	},
	{ ...src, back: true },
	{ key: 'from', control: 'day', label: 'Desde este día', optional: true, more: true },
	{ key: 'until', control: 'day', label: 'Hasta este día', optional: true, more: true }
];
