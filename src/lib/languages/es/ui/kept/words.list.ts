import type * as en from '../../../../ui/kept/words.list.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { checks } from '../../nouns';

const { rows } = words;
const { bytes, moment } = words.figures;

/** The list of kept checks. */
export const keptListWords: Widened<typeof en.keptListWords> = {
	title: 'Revisiones guardadas',
	pageTitle: 'Revisiones guardadas · Rollcall',
	lead: (count, size) =>
		count === 0
			? ''
			: `${checks(count)}, ${bytes(size)}, en este dispositivo y en ningún otro lugar.`,
	leadMemory: (count, size) =>
		count === 0
			? ''
			: `${checks(count)}, ${bytes(size)}, en la memoria de esta pestaña y en ningún otro lugar.`,
	loading: 'Buscando lo que está guardado.',
	none: 'No hay revisiones guardadas',
	noneBody:
		'Revise una lista escolar y elija “Guardar esta revisión” en su informe. Con ella se puede comparar la próxima exportación.',
	check: 'Revisar una lista escolar',
	facts: (system, oneroster, size) => [
		system === null ? 'Los archivos no nombran su sistema' : `De ${system}`,
		...(oneroster === null ? [] : [`OneRoster ${oneroster}`]),
		bytes(size)
	],
	size: (fileCount, rowCount) => `${words.files(fileCount)}, ${rows(rowCount)}`,
	encrypted: 'Cifrada',
	noVerdict: 'Revisada solo con el estándar.',
	reasons: 'Cambios grandes que alguien dio por correctos',
	reason: (count, of, file, said) => `${n(count)} de ${n(of)} en ${file}: “${said}”`,
	open: 'Abrir su informe',
	openOne: (name) => `Abrir su informe: ${name}`,
	compare: 'Comparar con ella la próxima exportación',
	compareOne: (name) => `Comparar con ella la próxima exportación: ${name}`,
	edit: 'Nombre y nota',
	editOne: (name) => `Nombre y nota: ${name}`,
	saveName: 'Guardar',
	cancel: 'Cancelar',
	saveFile: 'Guardar como archivo',
	saveFileOne: (name) => `Guardar como archivo: ${name}`,
	remove: 'Quitar',
	removeOne: (name) => `Quitar: ${name}`,
	removeTitle: '¿Quitar esta revisión?',
	removeBody: (name, at) =>
		`“${name}”, revisada el ${moment(at)}, se quita de este dispositivo. No se puede deshacer. Sus propios archivos no se tocan.`,
	keepIt: 'Conservarla',
	removed: (name) => `Se quitó “${name}”.`,
	changed: (name) => `Se guardó “${name}”.`,
	vanishedTitle: 'Lo que estaba guardado aquí ya no está',
	vanished:
		'El navegador hizo espacio por su cuenta, o alguien eliminó todo en otra pestaña. No significa que nunca se haya guardado nada, y no dice nada de las listas escolares. Una revisión que usted guardó como archivo se puede volver a cargar.',
	wait: 'Leyendo lo que está guardado.'
};

/** The report of a kept check. */
export const keptReportWords: Widened<typeof en.keptReportWords> = {
	verdicts: 'Qué habrían hecho los receptores',
	back: 'Todas las revisiones guardadas',
	lead: 'Cantidades y grupos como se encontraron ese día. Las filas se muestran cuando se vuelve a revisar el zip mismo.',
	files: 'Archivos',
	file: 'Archivo',
	count: 'Filas',
	state: 'Con un error',
	groups: (count) => plural(count, 'grupo de problemas', 'grupos de problemas'),
	none: 'No se encontró ningún problema.',
	where: (file, column) => [file ?? 'el zip', column].filter((part) => part !== null).join(', '),
	leftOut: 'Lo que no se guardó con ella',
	leftOutBy: {
		other: 'no es un archivo de OneRoster',
		refused: 'no se pudo abrir',
		damaged: 'puede contener contraseñas y no se pudo leer hasta el final'
	}
};
