import type * as en from '../../../ui/words.en';
import { figuresOf } from '../../../ui/figures';
import { count as n, fitting, list, LOCALE, plural } from '../counts';
import type { Widened } from '../../widened';

/* Every word of the interface in Spanish, by the rules of the English ones. */

const figures = figuresOf(LOCALE);

const rows = (count: number) => plural(count, 'fila', 'filas');
const files = (count: number) => plural(count, 'archivo', 'archivos');
const errors = (count: number) => plural(count, 'error', 'errores');
const warnings = (count: number) => plural(count, 'advertencia', 'advertencias');
const notes = (count: number) => plural(count, 'nota', 'notas');
const problems = (count: number) => plural(count, 'grupo', 'grupos');

export const words: Widened<typeof en.words> = {
	language: 'es',
	figures,
	rows,
	files,
	list,

	app: {
		name: 'Rollcall',
		skip: 'Ir al contenido',
		nav: 'Principal',
		check: 'Revisar',
		compare: 'Comparar',
		rules: 'Reglas',
		profiles: 'Receptores',
		privacy: 'Privacidad',
		requests: 'Solicitudes:',
		installing: 'Guardando copia local',
		ready: 'Funciona sin conexión',
		update: 'Actualizar Rollcall',
		footer: 'Una vez abierto, funciona sin conexión. No hay que instalar nada ni crear una cuenta.',
		standard: 'Revisa CSV de OneRoster 1.0, 1.1 y 1.2'
	},

	titles: {
		start: 'Revise su lista escolar antes de enviarla · Rollcall',
		running: 'Revisando · Rollcall',
		asking: '¿Continuar? · Rollcall',
		sealed: 'Paquete de clase · Rollcall',
		report: 'Informe · Rollcall',
		group: 'Un problema y sus filas · Rollcall',
		receiver: 'Un receptor · Rollcall',
		save: 'Guardar lo corregido · Rollcall',
		table: 'Todas las filas de un archivo · Rollcall',
		map: 'Cómo se relacionan los archivos · Rollcall',
		share: 'Guardar o compartir el informe · Rollcall',
		refused: 'No se pudo revisar · Rollcall',
		failed: 'Cometimos un error · Rollcall',
		privacy: 'Qué se guarda y dónde · Rollcall',
		missing: 'No se encontró · Rollcall'
	},

	severity: { error: 'Error', warning: 'Advertencia', info: 'Nota', ok: 'Bien' },

	start: {
		headline: 'Revise su lista escolar antes de enviarla.',
		lead: 'Suelte aquí el zip OneRoster de esta noche. En segundos sabrá qué no cumple con el estándar, en qué línea está y qué cambiar en su sistema escolar.',
		promise:
			'Su archivo se lee dentro de esta página y no sale de ella. Solicitudes desde que se abrió:',
		proof: 'Ver la prueba',
		drop: 'Suelte aquí el zip de su lista escolar',
		or: 'o presione para elegirlo: un zip o archivos CSV sueltos; dos zips para compararlos',
		letGo: 'Suéltelo para revisarlo',
		collecting: 'Mirando en la carpeta',
		folder: 'Elegir una carpeta',
		folderNote: 'Si su computadora ya descomprimió el zip, elija la carpeta.',
		sample: 'Probar con un distrito de ejemplo',
		sampleNote: 'Siete escuelas inventadas, 9,120 estudiantes inventados',
		looseFiles: (count: number) => plural(count, 'archivo CSV', 'archivos CSV'),
		refusals: {
			'several-zips':
				'Eso es más de lo que Rollcall puede leer a la vez. Elija un zip para revisarlo, o dos zips y nada más en la primera página para compararlos.',
			'too-many':
				'Esa carpeta tiene más de 2,000 archivos. Elija la carpeta donde están los archivos CSV.',
			empty:
				'Ahí no había ningún archivo. Elija el zip, o la carpeta donde están los archivos CSV.',
			unreadable:
				'El navegador no tiene permiso para leerlo. Cópielo primero a esta computadora y vuelva a elegirlo.'
		}
	},

	history: {
		title: 'Revisado en este dispositivo',
		note: 'Solo cantidades: ningún nombre, ningún id, ningún valor.',
		when: 'Cuándo',
		what: 'Qué se leyó',
		found: 'Qué se encontró',
		input: (fileCount: number, rowCount: number, size: number) =>
			`${files(fileCount)}, ${rows(rowCount)}, ${figures.bytes(size)}`,
		counts: (error: number, warning: number, info: number) => {
			const parts = [
				error > 0 ? errors(error) : '',
				warning > 0 ? warnings(warning) : '',
				info > 0 ? notes(info) : ''
			].filter((part) => part !== '');
			return parts.length === 0 ? 'Sin problemas' : list(parts);
		},
		refused: 'No se pudo revisar',
		receivers: (verdicts: readonly string[]) => {
			const refusing = verdicts.filter((verdict) => verdict === 'rejected').length;
			const all = plural(verdicts.length, 'receptor', 'receptores');
			return refusing === 0
				? `${all}, ninguno lo rechazaría`
				: `${n(refusing)} de ${all} ${fitting(refusing, 'lo rechazaría', 'lo rechazarían')}`;
		},
		forget: 'Olvidar',
		forgetOne: (when: string) => `Olvidar la revisión de ${when}`,
		forgetAll: 'Olvidar todo',
		forgotten: 'Olvidado.'
	},

	run: {
		title: (name: string) => `Revisando ${name}`,
		titleUnnamed: 'Revisando su lista escolar',
		opening: 'Abriéndolo para ver qué contiene',
		cancel: 'Cancelar',
		rowsRead: (count: number) => rows(count),
		soFar: 'leídas hasta ahora',
		share: (read: number, total: number) =>
			`${figures.percent(read, total)} de ${figures.bytes(total)}`,
		whole: 'Toda la revisión',
		files: 'Archivos',
		states: { waiting: 'En espera', reading: 'Leyendo', read: 'Leído', failed: 'No se puede leer' },
		leave: 'Puede dejar esta página abierta y seguir trabajando. Si cancela, no se guarda nada.',
		found: 'Encontrado hasta ahora',
		nothing: 'Nada hasta ahora.',
		more: (count: number) => `y ${problems(count)} más`,
		counting:
			'Las cantidades siguen creciendo. El veredicto llega cuando se hayan leído todos los archivos.',
		times: (count: number) => (count === 1 ? 'una vez' : `${n(count)} veces`),
		status: (read: number, total: number, rowCount: number, found: number) =>
			`${figures.percent(read, total)} leído, ${rows(rowCount)}. ${found === 0 ? 'Nada encontrado hasta ahora.' : `${problems(found)} de problemas hasta ahora.`}`
	},

	ask: {
		title: 'Este zip es poco común. ¿Continuar?',
		ratio: (ratio: number, total: number) =>
			`Descomprimido ocupa ${figures.bytes(total)}, ${n(Math.round(ratio))} veces su tamaño. Una lista escolar rara vez se comprime tanto; puede estar dañado o hecho para llenar la memoria.`,
		safe: 'Se lee por partes y se puede detener en cualquier momento.',
		waiting: 'La revisión espera su respuesta.',
		goOn: 'Continuar',
		stop: 'Detener'
	},

	fault: {
		title: 'El error es nuestro, no de su archivo',
		unharmed: 'No se perdió nada y no se envió nada.',
		retry: 'Intentar otra vez',
		chooseAgain: 'Elegirlo otra vez',
		details: 'Guardar detalles sin nombres',
		codes: {
			'worker-died': 'La revisión se detuvo a la mitad. Suele ayudar intentar otra vez.',
			'worker-did-not-start':
				'Este navegador no inició la parte que lee las listas escolares. Vuelva a cargar la página; un Chrome, Edge, Firefox o Safari reciente puede hacerlo.',
			cancelled: 'La revisión se detuvo antes de terminar.',
			'file-changed':
				'El archivo se cambió o se movió mientras se leía. Elíjalo otra vez cuando ningún otro programa escriba en él.',
			'out-of-memory':
				'Este dispositivo se quedó sin memoria. Cierre otras pestañas e intente otra vez, o use una computadora.',
			internal: 'La revisión se detuvo a la mitad. Suele ayudar intentar otra vez.'
		},
		fileName: 'rollcall-details.txt',
		report: (code: string, detail: string) =>
			`Rollcall se detuvo.\nCódigo: ${code}\nDónde: ${detail === '' ? 'no se sabe' : detail}\nNavegador: ${navigator.userAgent}\n`
	},

	refused: {
		title: 'Esto no se pudo revisar',
		what: 'Qué hacer',
		another: 'Elegir otro zip',
		rule: 'Todo sobre esta regla, con ejemplos',
		notYourFault: 'No se envió nada. El archivo en su computadora sigue como estaba.'
	},

	version: {
		checkedAs: (version: string) => `Revisado como OneRoster ${version}`,
		none: 'No se reconoció ninguna versión de OneRoster',
		because: (evidence: string) => `Lo que muestran los archivos: ${evidence}.`,
		chosen: 'Usted eligió esta versión.',
		choose: 'Revisar los mismos archivos con otra versión',
		checkAs: (version: string) => `Revisar como ${version}`,
		automatic: 'Seguir lo que muestran los archivos'
	},

	report: {
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
	},

	previous: {
		title: 'Estos son solo cambios',
		lead: 'Pueden referirse a registros que se enviaron antes. Elija también la última entrega completa, y Rollcall los busca ahí.',
		give: 'Elegir la última entrega completa',
		or: 'suéltela aquí, o presione para elegir el zip',
		letGo: 'Suéltela para revisar con ella',
		usedTitle: 'Comparado con la última entrega completa',
		against: (name: string, size: number) => `${name}, ${figures.bytes(size)}`,
		other: 'Elegir otra',
		problemTitle: 'La entrega anterior no se usó'
	},

	filter: {
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
	},

	group: {
		crumbs: 'Usted está aquí',
		back: 'Informe',
		position: (number: string, all: number) => `Número ${number} de ${n(all)}`,
		previous: 'Problema anterior',
		next: 'Problema siguiente',
		counted: (count: number, values: number, hasRows: boolean) => {
			const places = hasRows ? rows(count) : plural(count, 'lugar', 'lugares');
			return values > 1 ? `${places}, ${n(values)} valores distintos.` : `${places}.`;
		},
		follows: 'Desaparece cuando se arregla esto:',
		wrong: 'Qué está mal',
		why: 'Por qué importa',
		todo: 'Qué hacer en su sistema escolar',
		written: 'Dónde está escrito',
		basis: {
			MUST: 'El estándar lo exige.',
			SHOULD: 'El estándar lo recomienda.',
			DESC: 'El estándar lo describe así.',
			PRACTICE: 'Buena práctica; el estándar no lo exige.'
		},
		rows: 'Las filas',
		noRows: 'Se trata de un archivo entero o del paquete, así que no hay filas que mostrar.',
		loading: 'Buscando las filas',
		failed: 'Las filas no se pudieron mostrar',
		failedHint: 'El error es nuestro, no de su archivo.',
		retry: 'Intentar otra vez',
		neighbours: 'Mostrar filas vecinas',
		region: 'Filas, se desplazan en ambas direcciones',
		caption: (file: string) => `Filas de ${file}`,
		line: 'Línea',
		shown: (from: number, to: number, total: number) => `${n(from)} a ${n(to)} de ${n(total)}`,
		hint: 'La línea 1 es el encabezado. La celda marcada es la que está mal.',
		hintRow: 'La línea 1 es el encabezado. Se trata de la fila entera.',
		neighbour: 'vecina, no es parte de este problema',
		empty: 'vacía',
		previousPage: 'Anterior',
		nextPage: 'Siguiente',
		pages: 'Páginas de filas',
		page: 'Página',
		ofPages: (count: number) => `de ${n(count)}`,
		go: 'Ir',
		moreCharacters: (count: number) => `… ${plural(count, 'carácter', 'caracteres')} más`
	},

	/** Names of characters that cannot be seen. */
	characters: {
		nul: 'NUL',
		tab: 'TAB',
		lineBreak: 'salto de línea',
		space: 'espacio',
		noBreakSpace: 'espacio sin salto',
		zeroWidth: 'ancho cero',
		softHyphen: 'guion opcional',
		direction: 'marca de dirección',
		byteOrderMark: 'marca de orden de bytes',
		unknown: 'ilegible',
		other: 'control'
	},

	/** What the start screen says as well; the rest is in ui/privacy. */
	privacy: {
		linesHeld: (count: number) =>
			count === 0
				? 'En este momento no hay ninguna revisión anterior en este dispositivo.'
				: `En este momento hay ${plural(count, 'revisión anterior', 'revisiones anteriores')} en este dispositivo.`
	},

	missing: {
		title: 'Esta página no existe',
		body: 'La dirección puede ser antigua o estar mal escrita. No se perdió nada.',
		home: 'Ir a la revisión'
	},
	broken: {
		title: 'Cometimos un error',
		body: 'Esta página no se pudo mostrar. No se envió nada. Suele ayudar volver a cargarla.'
	}
};
