import type * as en from '../../../../ui/editor/words.further-parts.en';
import type { Json } from '../../../../core/profiles/compare-profiles';
import type { Field } from '../../../../ui/editor/fields';
import { settingFields } from './words.settings';
import { thresholdFields } from './words.thresholds';
import { effectChoices } from './words.common-fields';
import { id, src } from './words.demand-fields';

const note = (key: string, label: string): Field => ({ key, control: 'text', label });

const withSource = (made: Readonly<Record<string, Json>>) => (count: number) => ({
	id: `MORE-${String(count + 1)}`,
	src: ['S1'],
	...made
});

/** The further parts of a profile, each a field of its own. */
export const partFields: typeof en.partFields = [
	{
		path: ['settings'],
		key: 'settings',
		control: 'items',
		label: 'Preguntas a quien envía',
		hint: 'Lo que usted necesita saber y un zip no muestra. Las condiciones pueden usar las respuestas.',
		optional: true,
		fieldsOf: settingFields,
		add: 'Agregar una pregunta',
		make: (count) => ({
			id: `question${String(count + 1)}`,
			ask: '¿Envía por SFTP?',
			type: 'yesNo',
			default: false
		})
	},
	{
		path: ['maps'],
		key: 'maps',
		control: 'tables',
		label: 'Tablas',
		hint: 'En qué convierte su sistema los valores, por ejemplo los grados.',
		optional: true,
		heads: ['Valor en el archivo', 'En qué se convierte'],
		add: 'Agregar una tabla',
		make: () => ({ '01': 'Grado 1' })
	},
	{
		path: ['snapshot', 'thresholds'],
		key: 'thresholds',
		control: 'items',
		label: 'Números que detienen la importación',
		hint: 'Por ejemplo: más de 500 registros de un archivo que fallan.',
		optional: true,
		add: 'Agregar un límite',
		make: withSource({
			failedPerFile: 500,
			effect: 'refusesZip',
			does: 'La importación se detiene.'
		}),
		fields: thresholdFields
	},
	{
		path: ['effects'],
		key: 'effects',
		control: 'group',
		label: 'Sus palabras para lo que hace',
		hint: 'Si queda vacío, se usan las palabras de Rollcall.',
		optional: true,
		make: () => ({ dropsRow: 'La fila no se importa.' }),
		fields: effectChoices.map(({ value, word }) => ({
			key: value,
			control: 'line',
			label: word,
			optional: true
		}))
	},
	{
		path: ['terms'],
		key: 'terms',
		control: 'pairs',
		label: 'Sus nombres para las columnas',
		hint: 'Como aparecen en sus propios informes de errores.',
		optional: true,
		heads: ['Archivo y columna: users.csv email', 'Cómo la llama usted'],
		add: 'Agregar un nombre'
	},
	{
		path: ['checklist'],
		key: 'checklist',
		control: 'items',
		label: 'Lista de comprobación de la entrega',
		hint: 'Lo que las personas tienen que hacer y un zip no muestra: carpetas, horas, contactos.',
		optional: true,
		add: 'Agregar una línea',
		make: withSource({ says: 'Envíe el zip antes de las 8 p. m.' }),
		fields: [id, note('says', 'Qué hacer'), src]
	},
	{
		path: ['notJudged'],
		key: 'notJudged',
		control: 'items',
		label: 'Lo que no se puede juzgar',
		hint: 'Requisitos que un zip no muestra, para que nadie tome el silencio por un sí.',
		optional: true,
		add: 'Agregar una línea',
		make: withSource({ because: 'Un zip no lo muestra.' }),
		fields: [id, note('because', 'Por qué'), src]
	},
	{
		path: ['openQuestions'],
		key: 'openQuestions',
		control: 'tokens',
		label: 'Preguntas abiertas',
		hint: 'Lo que sus propios documentos dejan abierto, o dicen de dos maneras.',
		optional: true
	},
	...(
		[
			['match', 'Cómo se reconoce un registro'],
			['missing', 'Qué pasa con los registros que ya no están'],
			['frozen', 'Columnas que no cambian después'],
			['links', 'Listas de vínculos que se reemplazan o se amplían']
		] as const
	).map(([key, label]) => ({
		path: ['snapshot', key],
		key,
		control: 'json' as const,
		label,
		hint: 'De una entrega a la siguiente. Todavía no tiene formulario: edítelo como JSON.',
		optional: true
	}))
];
