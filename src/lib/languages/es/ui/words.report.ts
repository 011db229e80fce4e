import type * as en from '../../../ui/words.report.en';
import { words } from './words';
import { count as n, fitting, list, plural } from '../counts';
import type { Widened } from '../../widened';
import { files, rows, warnings, notes, errors, problems } from '../nouns';

const { figures } = words;

/** The report of a check. */
export const reportWords: Widened<typeof en.reportWords> = {
	checkedIn: (milliseconds: number) => `revisado en ${figures.duration(milliseconds)}`,
	standard: (version: string) => `OneRoster ${version}`,
	judgedBy: (day: string) => `al ${figures.day(day)}`,
	clean: (fileCount: number, rowCount: number, version: string | null) =>
		`Sin problemas. ${files(fileCount)}, ${rows(rowCount)}${version === null ? '' : `, OneRoster ${version}`}.`,
	cleanInPart: 'Sin problemas en lo que se pudo leer.',
	cleanLead: 'Se revisó todo lo que exige el estándar. Puede enviarlo.',
	cleanExcept: (count: number) =>
		`Lo que se revisó cumple todas las reglas. ${count === 1 ? 'No se pudo hacer 1 revisión' : `No se pudieron hacer ${n(count)} revisiones`}: vea el final de esta página.`,
	partLead:
		'Algunos archivos no se pudieron leer por completo, así que falta una parte. Abajo se dice cuáles son.',
	warningsOnly: (count: number) => `Sin errores. ${warnings(count)} por mirar.`,
	notesOnly: (count: number) => `Sin problemas. ${notes(count)} por leer.`,
	oneError: 'Un error por arreglar.',
	oneCauseAll: (count: number) => `Una sola causa explica los ${n(count)} errores.`,
	oneCause: (part: number, all: number) =>
		`Una sola causa explica ${n(part)} de ${n(all)} errores.`,
	manyCauses: (count: number, causes: number) =>
		`${errors(count)} con ${plural(causes, 'causa', 'causas')}.`,
	counted: (error: number, warning: number, info: number, groups: number) =>
		`${list(
			[
				error > 0 ? errors(error) : '',
				warning > 0 ? warnings(warning) : '',
				info > 0 ? notes(info) : ''
			].filter((part) => part !== '')
		)}, en ${problems(groups)}.`,
	keep: 'Guardar esta revisión',
	another: 'Revisar otro zip',
	compare: 'Comparar con un zip anterior',
	share: 'Guardar o compartir el informe',
	verdict: 'Veredicto',
	verdicts: {
		error: {
			word: 'No cumple el estándar',
			title: (version: string) => `Esta lista escolar no cumple con ${version}.`,
			body: 'Quien la reciba puede rechazarla, o dejar fuera las filas con errores.'
		},
		warning: {
			word: 'Cumple el estándar',
			title: (version: string) => `Esta lista escolar cumple con ${version}.`,
			body: 'Un receptor la aceptaría, pero es probable que algo en ella no sea lo que se quería.'
		},
		ok: {
			word: 'Cumple el estándar',
			title: (version: string) => `Esta lista escolar cumple con ${version}.`,
			body: 'Cumple todas las reglas del estándar.'
		},
		part: {
			word: 'Leída en parte',
			title: () => 'Una parte de esta lista escolar no se pudo leer.',
			body: 'Lo que se pudo leer cumple todas las reglas. De los demás archivos todavía no se puede decir nada.'
		}
	},
	anyStandard: 'OneRoster',
	tally: { error: 'Errores', warning: 'Advertencias', info: 'Notas' },
	fixFirst: 'Arregle esto primero',
	lookFirst: 'Mire esto primero',
	order:
		'En el orden en que conviene arreglarlos: zip, escuelas, períodos, cursos, clases, personas, inscripciones',
	follows: (number: string) => `desaparece con el número ${number}`,
	explains: (count: number) =>
		count === 1 ? 'explica 1 más de los de abajo' : `explica ${n(count)} más de los de abajo`,
	takesAlong: (names: readonly string[], findings: number) => {
		const where = names.length > 3 ? files(names.length) : list(names);
		return `${plural(findings, 'hallazgo', 'hallazgos')} más en ${where} ${fitting(findings, 'desaparece', 'desaparecen')} con él`;
	},
	look: 'Ver',
	lookAt: (number: string) => `Ver el número ${number}`,
	rowsWord: (count: number) => fitting(count, 'fila', 'filas'),
	placesWord: (count: number) => fitting(count, 'lugar', 'lugares'),
	place: (file: string, column: string | null) =>
		column === null ? file : `${file}, columna ${column}`,
	wholeZip: 'el paquete',
	files: 'Archivos',
	legend: { valid: 'Sin problemas', warning: 'Con advertencia', invalid: 'Con error' },
	noRows: 'Sin filas',
	bar: (valid: number, warning: number, invalid: number) =>
		`${n(valid)} sin problemas, ${n(warning)} con advertencia, ${n(invalid)} con error`,
	changesOnly: 'solo cambios',
	states: {
		checked: '',
		recovered: 'Leído con reparaciones',
		damaged: 'Dañado: leído en parte',
		unreadable: 'No se pudo leer',
		absent: 'No está en el zip',
		'not-oneroster': 'No es parte de OneRoster',
		skipped: 'No se abrió'
	},
	showGroups: (count: number) => (count === 1 ? 'Ver su problema' : `Ver sus ${n(count)} grupos`),
	/** For screen readers, beginning with the words on the button: voice control goes by those. */
	showGroupsOf: (file: string, count: number) =>
		`${count === 1 ? 'Ver su problema' : `Ver sus ${n(count)} grupos`}: ${file}`,
	allRows: 'Todas las filas',
	allRowsOf: (file: string) => `Todas las filas: ${file}`,
	fileMap: 'Mapa de archivos',
	notRun: 'Sin revisar',
	notRunLead: 'Estas revisiones no se pudieron hacer, así que no se dice nada sobre ellas.',
	foot: 'La línea 1 de cada archivo es su encabezado. Las cantidades son exactas.'
};

/** By which version of OneRoster was checked. */
export const versionWords: Widened<typeof en.versionWords> = {
	checkedAs: (version: string) => `Revisado como OneRoster ${version}`,
	none: 'No se reconoció ninguna versión de OneRoster',
	because: (evidence: string) => `Lo que muestran los archivos: ${evidence}.`,
	chosen: 'Usted eligió esta versión.',
	choose: 'Revisar los mismos archivos con otra versión',
	checkAs: (version: string) => `Revisar como ${version}`,
	automatic: 'Seguir lo que muestran los archivos'
};

/** The last complete delivery, which changes are held against. */
export const previousWords: Widened<typeof en.previousWords> = {
	title: 'Estos son solo cambios',
	lead: 'Pueden referirse a registros que se enviaron antes. Elija también la última entrega completa, y Rollcall los busca ahí.',
	give: 'Elegir la última entrega completa',
	or: 'suéltela aquí, o presione para elegir el zip',
	letGo: 'Suéltela para revisar con ella',
	usedTitle: 'Comparado con la última entrega completa',
	against: (name: string, size: number) => `${name}, ${figures.bytes(size)}`,
	other: 'Elegir otra',
	problemTitle: 'La entrega anterior no se usó'
};

/** Choosing which groups are shown. */
export const filterWords: Widened<typeof en.filterWords> = {
	title: 'Mostrar',
	severities: 'Por gravedad',
	all: 'Todo',
	error: 'Errores',
	warning: 'Advertencias',
	info: 'Notas',
	file: 'Archivo',
	allFiles: 'Todos los archivos',
	search: 'Buscar en los grupos',
	placeholder: 'Una palabra, una columna, un valor',
	showing: (shown: number, all: number) =>
		shown === all
			? all === 1
				? 'El único grupo'
				: `Los ${problems(all)}`
			: `Se ${fitting(shown, 'muestra', 'muestran')} ${n(shown)} de ${problems(all)}`,
	none: 'Ningún grupo coincide',
	noneHint: 'Pruebe con otra palabra, o con todas las gravedades y todos los archivos.',
	clear: 'Mostrar todos los grupos',
	more: (count: number) => `Mostrar ${n(count)} más`
};
