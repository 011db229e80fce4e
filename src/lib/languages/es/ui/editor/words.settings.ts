import type { Json } from '../../../../core/profiles/compare-profiles';
import { choices, type Field } from '../../../../ui/editor/fields';

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
	if (type === 'choice') return { ...given, options: { yes: 'Sí', no: 'No' }, default: 'no' };
	return { ...given, default: settingDefaults[type] ?? '' };
}

export function settingFields(entry: Json | undefined): readonly Field[] {
	const type = typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : null;
	const head: Field[] = [
		{
			key: 'id',
			control: 'line',
			label: 'Nombre',
			hint: 'Letras y dígitos, para las condiciones.'
		},
		{ key: 'ask', control: 'line', label: 'Pregunta' },
		{
			key: 'type',
			control: 'pick',
			label: 'Respuesta',
			choices: choices({
				yesNo: 'Sí o no',
				choice: 'Una de varias',
				text: 'Un texto',
				list: 'Una lista',
				date: 'Un día'
			}),
			remake: (setting, value) => ofType(setting, value)
		}
	];
	const own: Field = { key: 'default', control: 'line', label: 'Si no se responde nada' };
	if (type === 'yesNo')
		return [...head, { ...own, control: 'yesNo', choices: choices({ true: 'Sí', false: 'No' }) }];
	if (type === 'choice')
		return [
			...head,
			{
				key: 'options',
				control: 'pairs',
				label: 'Respuestas',
				heads: ['Nombre', 'Palabras'],
				add: 'Agregar una respuesta'
			},
			own
		];
	return [...head, { ...own, optional: true }];
}
