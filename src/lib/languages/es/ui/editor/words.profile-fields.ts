import type * as en from '../../../../ui/editor/words.profile-fields.en';
import { choices, type Field } from '../../../../ui/editor/fields';
import { effect } from './words.demand-fields';
import { severityChoices } from './words.common-fields';

const weight = (key: string, label: string): Field => ({
	key,
	control: 'group',
	label,
	fields: [
		effect,
		{
			key: 'severity',
			control: 'pick',
			label: 'Qué tan grave es',
			choices: severityChoices,
			optional: true
		}
	]
});

/** Facts of a profile. */
export const factFields: typeof en.factFields = [
	{
		key: 'title',
		control: 'line',
		label: 'Nombre',
		hint: 'Empieza cada frase: “… aceptaría este zip.”'
	},
	{
		key: 'id',
		control: 'line',
		label: 'Id',
		hint: 'Minúsculas, dígitos y guiones. También da nombre al archivo.'
	},
	{
		key: 'base',
		control: 'pick',
		label: 'Versión de OneRoster',
		choices: ['1.0', '1.1', '1.2'].map((value) => ({ value, word: value }))
	},
	{ key: 'revision', control: 'day', label: 'Día del último cambio', back: true },
	{
		key: 'about',
		control: 'text',
		label: 'Quién es, y para qué se le envía',
		optional: true,
		more: true
	},
	{
		key: 'shows',
		control: 'pick',
		label: 'Cómo cuenta registros su propio informe',
		choices: choices({
			savedFailed: 'Guardados y fallidos',
			validWarningInvalid: 'Válidos, con advertencia, no válidos'
		}),
		optional: true,
		more: true
	},
	{
		key: 'compare',
		control: 'group',
		label: 'Mayúsculas y minúsculas',
		optional: true,
		more: true,
		make: () => ({ ids: 'ignoreCase' }),
		fields: ['ids', 'values', 'headers', 'files'].map((key) => ({
			key,
			control: 'pick',
			label:
				{ ids: 'Ids', values: 'Valores', headers: 'Encabezados', files: 'Nombres de archivos' }[
					key
				] ?? key,
			choices: choices({ exact: 'importan', ignoreCase: 'no importan' }),
			optional: true
		}))
	}
];

/** Where the demands are written. */
export const sourceField: typeof en.sourceField = {
	key: 'sources',
	control: 'record',
	label: 'Fuentes',
	hint: 'Dónde están escritos sus requisitos. Cada requisito nombra una.',
	add: 'Agregar una fuente',
	make: () => ({ title: 'Guía de importación', read: '2026-01-01' }),
	fields: [
		{ key: 'title', control: 'line', label: 'Título' },
		{ key: 'read', control: 'day', label: 'Leída el' },
		{
			key: 'url',
			control: 'line',
			label: 'Dirección',
			hint: 'Empieza con https://',
			optional: true
		}
	]
};

/** What becomes of findings of the standard that no demand speaks of. */
export const inheritFields: typeof en.inheritFields = [
	weight('error', 'Errores del estándar'),
	weight('warning', 'Advertencias del estándar'),
	weight('info', 'Notas del estándar'),
	{
		...weight('rules', 'Reglas que son una excepción'),
		control: 'record',
		from: 'rules',
		optional: true,
		add: 'Agregar una excepción',
		make: () => ({ effect: 'refusesZip' })
	}
];
