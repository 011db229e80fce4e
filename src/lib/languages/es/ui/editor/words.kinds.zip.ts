import type * as en from '../../../../ui/editor/words.kinds.zip.en';
import { choices, type Choice } from '../../../../ui/editor/fields';
import { files, ignoreCase } from './words.common-fields';

const kindsOfMode = choices({ bulk: 'Completo (bulk)', delta: 'Solo cambios (delta)' });

function byValue(one: Choice, other: Choice): number {
	return one.value < other.value ? -1 : 1;
}

/** Kinds of demands on the zip and its manifest. */
export const zipKinds: typeof en.zipKinds = {
	version: {
		group: 'package',
		name: 'Versiones de OneRoster',
		does: 'Acepta algunas versiones de OneRoster y ninguna otra.',
		effect: 'refusesZip',
		make: (base) => ({ versions: [base] }),
		fields: [
			{
				key: 'versions',
				control: 'picks',
				label: 'Versiones que se aceptan',
				choices: choices({ '1.0': '1.0', '1.1': '1.1', '1.2': '1.2' }).sort(byValue)
			}
		]
	},
	manifestMode: {
		group: 'package',
		name: 'Archivos completos o cambios',
		does: 'Dice si los archivos se pueden enviar completos, solo con los cambios, o faltar.',
		effect: 'refusesZip',
		make: () => ({ files: '*', allow: ['bulk', 'absent'] }),
		fields: [
			files,
			{
				key: 'allow',
				control: 'picks',
				label: 'Qué puede decir el manifiesto',
				choices: [...kindsOfMode, { value: 'absent', word: 'No está (absent)' }]
			}
		]
	},
	zipName: {
		group: 'package',
		name: 'Nombre del zip',
		does: 'El zip tiene uno de sus nombres, o sigue un patrón.',
		effect: 'refusesZip',
		make: () => ({ names: ['OneRoster.zip'] }),
		fields: [
			{ key: 'names', control: 'tokens', label: 'Nombres que se aceptan', optional: true },
			{
				key: 'pattern',
				control: 'line',
				label: 'O un patrón para el nombre completo',
				hint: 'RE2: sin look-around ni referencias hacia atrás.',
				optional: true
			},
			ignoreCase,
			{
				key: 'tolerate',
				control: 'tokens',
				label: 'Nombres que reciben solo una advertencia',
				optional: true,
				more: true
			},
			{
				key: 'write',
				control: 'line',
				label: 'Nombre de un zip corregido',
				hint: 'Termina en .zip.',
				optional: true,
				more: true
			}
		]
	},
	manifestValue: {
		group: 'package',
		name: 'Un valor en el manifiesto',
		does: 'Una fila de manifest.csv está, o dice uno de sus valores.',
		effect: 'refusesZip',
		make: () => ({ properties: ['source.systemName'], need: 'filled' }),
		fields: [
			{ key: 'properties', control: 'tokens', label: 'Propiedades' },
			{
				key: 'need',
				control: 'pick',
				label: 'Tienen que',
				choices: choices({ required: 'estar', filled: 'estar con un valor' }),
				optional: true
			},
			{ key: 'values', control: 'tokens', label: 'Valores que se aceptan', optional: true }
		]
	},
	zipSize: {
		group: 'package',
		name: 'Tamaño del zip',
		does: 'El zip tiene como máximo tantos bytes.',
		effect: 'refusesZip',
		make: () => ({ maxBytes: 100_000_000 }),
		fields: [{ key: 'maxBytes', control: 'whole', label: 'Máximo de bytes' }]
	},
	zipMethod: {
		group: 'package',
		name: 'Todos los archivos están comprimidos',
		does: 'No se aceptan archivos que están en el zip sin comprimir.',
		effect: 'refusesZip',
		make: () => ({}),
		fields: []
	}
};
