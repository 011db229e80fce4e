import type * as en from '../../../../ui/rules/words.en';
import { count as n, fitting, list as names, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';

const rules = (count: number): string => plural(count, 'regla', 'reglas');

type Trait = (entry: string, to: string) => string;

/** What an example does to the zip, by the kind of its trait. */
const traits: Readonly<Record<string, Trait>> = {
	encrypted: (entry, to) =>
		({
			aes: `${entry} está bloqueado con una contraseña, con AES.`,
			directory: `La lista de archivos está bloqueada con una contraseña.`
		})[to] ?? `${entry} está bloqueado con una contraseña.`,
	method: (entry, to) =>
		`${entry} está comprimido de una manera que OneRoster no usa (método ${to}).`,
	crc: (entry) =>
		`Los bytes de ${entry} no coinciden con la suma de verificación que el zip guarda de ellos.`,
	'size-long': (entry) => `El zip dice que ${entry} es más largo de lo que es.`,
	'size-short': (entry) => `El zip dice que ${entry} es más corto de lo que es.`,
	inflate: (entry) => `Los bytes comprimidos de ${entry} están dañados.`,
	cut: (entry) => `${entry} termina a la mitad.`,
	'header-name': (entry, to) => `La lista de archivos da a ${entry} otro nombre: ${to}.`,
	'header-method': (entry) =>
		`El zip dice en dos lugares cómo está comprimido ${entry}, y no coinciden.`,
	'header-size': (entry) => `El zip dice en dos lugares cuánto mide ${entry}, y no coinciden.`,
	'header-crc': (entry) => `El zip guarda dos sumas de verificación de ${entry}, y no coinciden.`,
	'header-flags': (entry) =>
		`El zip dice en un lugar que ${entry} está bloqueado, y en otro que no lo está.`,
	duplicate: (entry) => `${entry} está dos veces en el zip.`,
	'duplicate-case': (entry) =>
		`${entry} está una segunda vez en el zip, con su nombre en otras mayúsculas y minúsculas.`,
	'duplicate-unicode': () =>
		'Dos archivos tienen el mismo nombre, una vez con é como un solo signo y otra como e con un acento.',
	overlap: () => 'Dos archivos comparten los mismos bytes del zip.',
	'overlap-directory': (entry) => `${entry} invade la lista de archivos.`,
	'evil-name': (entry, to) =>
		to === '' ? `${entry} perdió su nombre.` : `${entry} está en el zip con otro nombre.`,
	'wrong-case': (entry) => `El nombre de ${entry} está escrito en otras mayúsculas y minúsculas.`,
	folder: (_, to) => `Todos los archivos están en una carpeta, ${to === '' ? 'roster' : to}.`,
	'in-folder': (entry, to) => `${entry} está en una carpeta, ${to === '' ? 'roster' : to}.`,
	macosx: () => 'Una Mac puso archivos propios junto a la lista escolar.',
	nested: (_, to) => `Hay otro zip dentro del zip${to === '' ? '' : `: ${to}`}.`,
	'unknown-file': (_, to) => `En el zip hay un archivo que no es parte del estándar: ${to}.`,
	'truncated-end': () => 'Falta el final del zip.',
	'truncated-directory': () => 'El zip termina dentro de su lista de archivos.',
	'truncated-start': () => 'Falta el principio del zip.',
	directory: () => 'La lista de archivos del zip está dañada.',
	'multi-disk': () => 'El zip dice que es una de varias partes.',
	ratio: () => 'Un archivo del zip, al descomprimirse, ocupa muchas veces su tamaño.',
	empty: () => 'El archivo está, y no contiene nada.',
	'not-a-zip': () => 'Se guardó una página web con el nombre del zip.',
	'data-descriptor': () =>
		'El zip se escribió de una sola vez, con los tamaños después de los archivos.',
	zip64: () => 'El zip está escrito en la forma para archivos muy grandes.',
	comment: () => 'El zip contiene un comentario.',
	stored: () => 'Los archivos del zip no están comprimidos.',
	prefix: () => 'Hay un pequeño programa delante del zip.',
	junk: () => 'Hay unos bytes detrás del zip.',
	'utf8-flag': () => 'El zip dice que los nombres que contiene son UTF-8.',
	'zip-name': (_, to) => `El zip se llama ${to}.`
};

const header = (file: string, added: readonly string[], removed: readonly string[]): string => {
	const parts = [
		removed.length > 0 ? `sin ${columns(removed)}` : '',
		added.length > 0 ? `con ${columns(added)}` : ''
	].filter((part) => part !== '');
	return `${file} está ${parts.join(' y ')}.`;
};

const columns = (list: readonly string[]): string => {
	const shown = list.map((name) => (name === '' ? '(una columna sin nombre)' : name));
	if (list.length > 3) return plural(list.length, 'columna', 'columnas');
	return `${list.length === 1 ? 'la columna' : 'las columnas'} ${names(shown)}`;
};

export const ruleWords: Widened<typeof en.ruleWords> = {
	titles: {
		index: 'Todas las reglas y lo que significan · Rollcall',
		rule: (title: string) => `${title} · Rollcall`,
		unnamed: 'Una regla · Rollcall'
	},
	index: {
		headline: 'Todas las reglas, y lo que significan.',
		lead: (count: number) =>
			`Rollcall compara una lista escolar con ${rules(count)}. Cada una tiene su página: qué dice, por qué les importa a los receptores, qué sale mal y cómo arreglarlo.`,
		filters: 'Qué reglas mostrar',
		severities: 'Por gravedad',
		all: 'Todas',
		severity: { error: 'Errores', warning: 'Advertencias', info: 'Notas' },
		version: 'Versión',
		allVersions: 'Todas las versiones',
		ofVersion: (version: string) => `OneRoster ${version}`,
		file: 'Archivo',
		allFiles: 'Todos los archivos',
		zip: 'El zip mismo',
		search: 'Buscar una regla',
		placeholder: 'Una palabra, o el nombre de una regla',
		families: 'Tema',
		allFamilies: 'Todos los temas',
		count: (shown: number, all: number) =>
			shown === all
				? `Todas: ${rules(all)}`
				: `${fitting(shown, 'Se muestra', 'Se muestran')} ${n(shown)} de ${rules(all)}`,
		none: 'Ninguna regla coincide',
		noneHint:
			'Otra palabra, o todas las gravedades, versiones, archivos y temas, puede encontrarla.',
		clear: 'Mostrar todas las reglas',
		versions: (list: readonly string[]) => `OneRoster ${names(list)}`
	},
	/** What the rules of a folder are about. */
	families: {
		package: 'El zip',
		version: 'Versión del estándar',
		manifest: 'El manifiesto',
		csv: 'Cómo están escritos los archivos',
		header: 'Líneas de encabezado y columnas',
		cells: 'Valores',
		keys: 'Los ids y lo que mencionan',
		delivery: 'Completo o solo cambios',
		roles: 'Las personas y sus roles',
		logic: 'Registros que concuerdan',
		gradebook: 'Calificaciones',
		plausibility: 'Lo que difícilmente es así'
	},
	page: {
		crumbs: 'Está usted aquí',
		back: 'Todas las reglas',
		previous: 'Regla anterior',
		next: 'Regla siguiente',
		facts: 'En breve',
		severity: 'Gravedad',
		says: 'Quién lo dice',
		basis: {
			MUST: 'El estándar lo exige.',
			SHOULD: 'El estándar lo recomienda.',
			DESC: 'El estándar lo describe así.',
			PRACTICE: 'Buena práctica, no una exigencia del estándar.'
		},
		clause: 'Dónde está escrito',
		versions: 'Versiones',
		files: 'Archivos',
		anyFile: 'Cualquier archivo de la lista escolar',
		zipFile: 'El zip mismo',
		id: 'Nombre en los informes',
		why: 'Por qué les importa a los receptores',
		effects: 'Qué hacen los receptores con esto',
		noEffects:
			'Ninguna página pública de un receptor que hayamos leído dice qué pasa allí con esto.',
		effectSource: 'Fuente:',
		effectDay: {
			reading: (day) => `leído el ${words.figures.day(day)}`,
			state: (day) => `estado del ${words.figures.day(day)}`
		},
		examples: 'Cómo se ve',
		examplesLead:
			'Listas escolares mínimas e inventadas. Lo que Rollcall dice de ellas es lo que dijo de verdad cuando se hizo esta página.',
		bad: 'Mal',
		good: 'Bien',
		ofVersion: (version: string) => `OneRoster ${version}`,
		saying: 'Rollcall dice',
		where: (file: string | null, line: number | null, column: string | null) =>
			[
				file ?? 'El paquete',
				line === null ? '' : `línea ${n(line)}`,
				column === null ? '' : `columna ${column}`
			]
				.filter((part) => part !== '')
				.join(', '),
		moreSaid: (count: number) =>
			`y ${plural(count, 'lugar más como este', 'lugares más como este')}.`,
		silence: 'Esta regla no tiene nada que decir aquí.',
		asOf: (day: string) => `Juzgado con fecha ${day}.`,
		beforehand: 'Con la entrega anterior a mano.',
		changes: 'Hecho a partir de una lista escolar correcta:',
		unchanged: 'Una lista escolar correcta, tal como es.',
		moreChanges: (count: number) => `Y ${plural(count, 'celda más', 'celdas más')}.`,
		change: (change): string => {
			switch (change.kind) {
				case 'added':
					return `Se agrega ${change.file}.`;
				case 'removed':
					return `Se deja fuera ${change.file}.`;
				case 'writing':
					return `${change.file} está escrito de otra manera.`;
				case 'rows':
					return `${change.file} tiene ${plural(change.after, 'fila', 'filas')} en lugar de ${n(change.before)}.`;
				case 'header':
					return header(change.file, change.added, change.removed);
			}
		},
		cellAt: (file: string, line: number, column: string) =>
			`${file}, línea ${n(line)}, ${column === '' ? 'la columna sin nombre' : column}:`,
		became: 'pasó a ser',
		nothing: 'nada',
		trait: (kind: string, entry: string | null, to: string | null) =>
			traits[kind]?.(entry ?? 'un archivo', to ?? '') ?? '',
		fix: 'Cómo arreglarlo',
		atSource: 'En el sistema escolar',
		noSource:
			'Ninguna página pública de PowerSchool, Infinite Campus, Skyward, Aeries o Synergy que hayamos leído dice dónde ajustar esto. Pregunte a su soporte, con la frase que dice Rollcall.',
		sourcePage: (title: string) => `Léalo allí: ${title}`,
		here: 'Aquí, en Rollcall',
		hereRows:
			'Suelte la lista escolar en la revisión. Se muestra cada fila afectada, con su línea, y la lista de filas se puede guardar como CSV para quien mantiene los datos. Rollcall no cambia nada en su archivo.',
		herePlace:
			'Suelte la lista escolar en la revisión. Dice el lugar, y el informe se puede guardar para quien hace la exportación. Rollcall no cambia nada en su archivo.',
		falseAlarms: 'Cuándo es una falsa alarma',
		noFalseAlarms: 'No conocemos ninguna. Si tiene una, avise a quien publica esta página.',
		unnamed: {
			title: 'Una regla',
			body: 'Sin red, la página de cada regla sale de aquí.'
		}
	},
	group: {
		page: 'Todo sobre esta regla, con ejemplos',
		atSource: 'Dónde ajustarlo'
	}
};
