import type * as en from '../../../../../core/report/html/words.en';
import { count as number, plural } from '../../../counts';
import type { Widened } from '../../../../widened';

/** Words of the report as a page of its own. */
export const htmlWords: Widened<typeof en.htmlWords> = {
	language: 'es',
	title: 'Revisión de una lista escolar',
	checked: (name, version) => (version === null ? name : `${name}, OneRoster ${version}`),
	noName: (version) => (version === null ? '' : `OneRoster ${version}`),
	asOf: (day) => `Revisado al ${day}.`,
	made: (version) =>
		`Hecho con Rollcall ${version} en la computadora donde está la lista escolar. No se envió nada.`,
	hash: (sha256) => `SHA-256 del archivo: ${sha256}`,
	school: (name) => `Filas de ${name}`,
	noSchool: 'Lo que no pertenece a ninguna escuela',
	schoolFile: (name) => `Escuela ${name}`,
	personal:
		'Esta página contiene datos de personas. Guárdela donde se guarda la lista escolar, y elimínela cuando termine el trabajo.',
	hidden:
		'Los valores, y los nombres que no son parte de OneRoster, se reemplazaron por códigos creados solo para esta página. Los códigos iguales corresponden a valores iguales.',
	counts: ({ error, warning, info }) =>
		error + warning + info === 0
			? 'No se encontró nada.'
			: `${plural(error, 'error', 'errores')}, ${plural(warning, 'advertencia', 'advertencias')}, ${plural(info, 'nota', 'notas')}.`,
	contents: 'Contenido',
	receivers: 'Qué harían los receptores',
	files: 'Archivos',
	groups: 'Qué arreglar, en este orden',
	notRun: 'Qué no se revisó',
	file: 'Archivo',
	rows: 'Filas',
	valid: 'Sin hallazgos',
	warning: 'Con advertencias',
	invalid: 'Con errores',
	severities: { error: 'Error', warning: 'Advertencia', info: 'Nota' },
	icons: { error: '✖', warning: '▲', info: 'ℹ' },
	verdicts: {
		accepted: 'Aceptado',
		'accepted-with-losses': 'Aceptado con pérdidas',
		rejected: 'Rechazado',
		unknown: 'No se sabe'
	},
	verdictIcons: {
		accepted: '✔',
		'accepted-with-losses': '▲',
		rejected: '✖',
		unknown: '?'
	},
	of: (receiver) => `Requisito de ${receiver}`,
	advice: 'Qué hacer:',
	row: 'Fila',
	line: 'Línea',
	value: 'Valor',
	what: 'Qué está mal',
	count: (count) => plural(count, 'hallazgo', 'hallazgos'),
	shown: (shown, count) =>
		`Se muestran los primeros ${number(shown)} de ${number(count)}. La lista en CSV los tiene todos.`,
	empty: '(vacío)',
	number,
	because: (rule, file, because) => `${rule}, ${file}: ${because}`
};
