import type { Effect } from '../../../../core/profiles/format/parts';
import type * as en from '../../../../ui/editor/words.en';
import { count as n, plural } from '../../counts';

/*
 * Words of the editor of profiles and of what stands around it, in Spanish. They come in with those
 * pages, not with the page that waits for a file.
 */

const problems = (count: number): string => plural(count, 'problema', 'problemas');

const effects: Readonly<Record<Effect, string>> = {
	refusesZip: 'Rechaza el zip',
	refusesFile: 'Deja fuera el archivo',
	dropsRow: 'Deja fuera la fila',
	dropsValue: 'Deja fuera el valor',
	none: 'No se pierde nada'
};

export const editorWords: typeof en.editorWords = {
	titles: {
		start: 'Perfiles propios · Rollcall',
		editor: 'Un perfil propio · Rollcall'
	},

	start: {
		headline: 'Escriba lo que exige de una lista escolar.',
		lead: 'Un perfil dice lo que un receptor quiere de un zip de OneRoster, como datos. Empiece con uno que ya existe, llene un formulario y vea enseguida qué hace con un zip.',
		shipped: 'A partir de un perfil que ya existe',
		shippedNote: 'Recibe una copia que puede cambiar.',
		choose: 'Perfil para empezar',
		loading: 'Trayendo los perfiles',
		begin: 'Empezar con este',
		base: 'Solo con el estándar',
		baseNote: 'Todavía no se exige nada más que OneRoster.',
		ofBase: (version: string) => `OneRoster ${version}`,
		file: 'A partir de un archivo',
		goOn: 'Seguir editando',
		underWay: (title: string) => `Se está editando ${title}.`,
		failed: 'No se pudo abrir el perfil. Es un error nuestro. Inténtelo otra vez.'
	},

	drop: {
		drop: 'Suelte aquí un perfil',
		or: 'o pulse para elegir su archivo JSON',
		letGo: 'Suéltelo para leerlo',
		reading: 'Leyéndolo',
		several: 'Era más de un archivo. Dé un perfil a la vez.',
		unreadable:
			'El navegador no puede leer ese archivo. Cópielo a esta computadora y délo otra vez.',
		refusedTitle: (name: string) => `${name} todavía no es un perfil`,
		refusedLead: (count: number) =>
			count === 1
				? `${problems(count)}, con su lugar en el JSON.`
				: `${problems(count)}, cada uno con su lugar en el JSON.`,
		more: (count: number) => `y ${n(count)} más`,
		edit: 'Abrirlo en el editor',
		kept: (title: string) => `${title} está guardado en este dispositivo.`,
		replaced: (title: string) =>
			`${title} está guardado en este dispositivo, en lugar de su versión anterior.`,
		keptNote: 'Se puede elegir entre los receptores.',
		takenTitle: (id: string) => `El id ${id} ya está ocupado`,
		taken: 'Lo tiene un perfil que viene con Rollcall. Con otro id se pueden elegir los dos.',
		keepAs: (id: string) => `Guardarlo como ${id}`,
		notStored:
			'Este navegador no guarda nada para esta página, así que el perfil no queda guardado. Aun así puede editarlo y guardarlo como archivo.',
		fault: 'No se pudo leer el perfil. Es un error nuestro. Inténtelo otra vez.'
	},

	own: {
		title: 'Guardados en este dispositivo',
		note: 'Los perfiles contienen requisitos, ninguna lista escolar.',
		none: 'Todavía no hay ningún perfil propio guardado aquí.',
		name: 'Perfil',
		saved: 'Guardado',
		acts: 'Qué hacer con él',
		edit: 'Editar',
		editOne: (title: string) => `Editar ${title}`,
		file: 'Guardar como archivo',
		fileOne: (title: string) => `Guardar como archivo: ${title}`,
		compare: 'Comparar',
		compareOne: (title: string) => `Comparar ${title} con otra versión`,
		remove: 'Quitar',
		removeOne: (title: string) => `Quitar ${title}`,
		removed: 'Quitado.'
	},

	bar: {
		label: 'El perfil',
		undo: 'Deshacer',
		redo: 'Rehacer',
		save: 'Guardar en este dispositivo',
		file: 'Guardar como archivo',
		changes: 'Qué cambió',
		close: 'Cerrar',
		isSaved: 'Guardado en este dispositivo',
		unsaved: 'Todavía no guardado',
		reading: 'Examinándolo',
		good: 'Un perfil completo',
		inDownloads: 'El perfil está en sus descargas, como JSON.',
		bad: (count: number) => `${problems(count)} por resolver`,
		show: 'Ver qué falta resolver',
		goTo: 'Ir allí',
		askClose: '¿Cerrar sin guardar?',
		askCloseText: 'Se pierde lo que cambió desde la última vez que guardó.',
		keepOn: 'Seguir editando',
		closeAnyway: 'Cerrarlo'
	},

	form: {
		facts: 'Datos',
		sources: 'Fuentes',
		demands: 'Requisitos',
		demandsOf: (count: number) => plural(count, 'requisito', 'requisitos'),
		noDemands: 'Todavía no se exige nada',
		noDemandsHint:
			'Agregue el primer requisito. Lo que encuentra en el zip cargado se ve enseguida.',
		addDemand: 'Agregar un requisito',
		find: 'Buscar un requisito',
		findHint: 'Un número, un archivo, una palabra',
		noneFits: 'Ningún requisito coincide.',
		inherit: 'Lo que encuentra el estándar',
		inheritHint: 'Para todo aquello de lo que no habla ningún requisito de arriba.',
		further: 'Otras partes',
		whole: 'El perfil completo como JSON',
		wholeHint: 'Todo lo de arriba, en un solo texto. Un cambio aquí se ve en los formularios.',
		more: 'Más',
		optional: 'opcional',
		none: 'Sin indicar',
		set: 'Indicar',
		unset: 'Sacar',
		add: 'Agregar',
		addTo: {
			files: 'Agregar un archivo',
			columns: 'Agregar una columna',
			rules: 'Agregar una regla',
			sources: 'Agregar una fuente',
			settings: 'Agregar una pregunta',
			maps: 'Agregar una tabla',
			values: 'Agregar un valor'
		},
		removeOf: (value: string) => `Sacar ${value}`,
		remove: 'Quitar',
		removeNamed: (name: string) => `Quitar ${name}`,
		up: 'Mover hacia arriba',
		down: 'Mover hacia abajo',
		copy: 'Hacer una copia',
		asJson: 'Editar como JSON',
		asForm: 'Editar como formulario',
		json: 'JSON',
		notJson: (reason: string) => `Esto todavía no es JSON: ${reason}`,
		name: 'Nombre',
		value: 'Valor',
		wrongKind: 'Lo que está aquí no cabe en ningún formulario. Edítelo como JSON.',
		groups: {
			zip: 'El zip',
			all: 'Todos los archivos',
			several: 'Varios archivos'
		},
		finds: (count: number) => (count === 0 ? 'no encuentra nada' : `encuentra ${n(count)}`),
		open: (id: string) => `Editar ${id}`,
		close: 'Listo',
		noId: 'sin número'
	},

	chooser: {
		title: '¿Qué se exige?',
		search: 'Buscar un tipo de requisito',
		placeholder: 'vacío, fecha, archivo, lista …',
		groups: {
			cells: 'Lo que contienen las celdas',
			package: 'El zip y sus archivos',
			set: 'Registros en conjunto',
			base: 'Lo que encuentra el estándar'
		},
		none: 'Ningún tipo tiene esa palabra. “Registros de un tipo especial” dice lo que ningún otro dice.',
		cancel: 'Cancelar'
	},

	when: {
		add: 'Agregar una condición',
		subject: 'Qué se mira',
		operator: 'Cómo',
		value: 'Valor',
		remove: 'Sacar la condición',
		row: 'Una columna de la fila',
		target: 'Una columna del registro que se menciona',
		setting: 'Una pregunta a quien envía',
		mode: 'Cómo se envía el archivo',
		declared: 'Lo que dice el manifiesto de un archivo',
		present: 'Si un archivo está en el zip',
		records: 'Cuántos registros tiene un archivo',
		operators: {
			is: 'es',
			not: 'no es',
			in: 'es uno de',
			notIn: 'no es ninguno de',
			empty: 'está vacío',
			filled: 'tiene valor',
			matches: 'sigue el patrón',
			sameAs: 'es igual a',
			notSameAs: 'no es igual a'
		},
		yes: 'sí',
		no: 'no',
		modes: { bulk: 'completo (bulk)', delta: 'cambios (delta)', absent: 'ausente (absent)' }
	},

	effects,

	panel: {
		title: 'Efecto en vivo',
		show: 'Mostrar',
		hide: 'Ocultar',
		on: (name: string) => `En ${name}`,
		empty: 'No hay ningún zip cargado',
		emptyHint: 'Cargue uno y vea, junto al formulario, qué hace el perfil con él.',
		sample: 'Usar el distrito de ejemplo',
		own: 'Revisar un zip propio',
		running: 'Se está revisando un zip',
		asking: 'El zip espera una respuesta',
		answer: 'Ir a la revisión',
		refused: 'No se pudo leer el zip cargado, así que no se puede juzgar nada.',
		judging: 'Juzgando',
		first: 'Juzgándolo por primera vez',
		stale: 'Así estaba antes de los problemas del formulario.',
		waits: 'En cuanto se resuelvan los problemas del formulario, el efecto se ve aquí.',
		failed: 'No se pudo juzgar. Es un error nuestro. Cambie algo, y se intenta otra vez.',
		counts: 'Hallazgos en este receptor',
		files: 'Archivo por archivo',
		left: (count: number) => plural(count, 'se deja fuera', 'se dejan fuera'),
		look: (count: number) => `${n(count)} por mirar`,
		whole: 'Rechazado',
		fine: 'Bien',
		found: 'Lo que más cuenta',
		nothing: 'Nada que cuente.',
		more: (count: number) => `y ${plural(count, 'grupo', 'grupos')} más`,
		verdicts: {
			accepted: 'Aceptado',
			'accepted-with-losses': 'Aceptado con pérdidas',
			rejected: 'Se rechazaría',
			unknown: 'Nadie puede saberlo'
		}
	}
};
