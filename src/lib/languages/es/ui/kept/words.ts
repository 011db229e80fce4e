import type * as en from '../../../../ui/kept/words.en';
import type { KeepRule, KeptTrouble } from '../../../../ui/kept/shapes';
import { count as n, fitting, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';

const { rows } = words;
const { bytes, moment } = words.figures;

const checks = (count: number): string =>
	plural(count, 'revisión guardada', 'revisiones guardadas');

const rule = ({ last, days }: KeepRule): string => {
	const parts = [
		...(last === null ? [] : [`haya más de ${n(last)} guardadas`]),
		...(days === null ? [] : [`tenga más de ${plural(days, 'día', 'días')}`])
	];
	return parts.length === 0
		? 'hasta que usted la quite'
		: `hasta que usted la quite, o hasta que ${parts.join(', o hasta que ')}`;
};

/** Browsers estimate what is left: where the estimate is plainly wrong it is not repeated. */
const fullDisk = (needed: number, left: number | null): string =>
	left === null || left >= needed
		? `Se necesitan ${bytes(needed)}, y el navegador no quiso almacenar tanto para esta página.`
		: `Se necesitan ${bytes(needed)}, y al navegador le quedan ${bytes(left)} para esta página.`;

const where = (isEncrypted: boolean, isMemoryOnly: boolean): string => {
	if (isMemoryOnly) return 'En la memoria de esta pestaña.';
	return isEncrypted
		? 'En este navegador, en este dispositivo, cifrado con su frase de contraseña.'
		: 'En este navegador, en este dispositivo. Cualquiera que pueda usar este navegador puede leerlo, a menos que usted ponga una frase de contraseña.';
};

const troubles: Readonly<
	Record<Exclude<KeptTrouble['code'], 'quota' | 'file' | 'failed'>, { title: string; body: string }>
> = {
	unavailable: {
		title: 'Este navegador no almacena nada para esta página',
		body: 'Una ventana privada, o la configuración del navegador, no lo permite. Guarde en su lugar el informe como archivo.'
	},
	locked: {
		title: 'Las revisiones guardadas están bloqueadas',
		body: 'Se bloquearon, o se cambió la frase de contraseña en otra pestaña. No se almacenó nada. Desbloquéelas e intente otra vez.'
	},
	'wrong-passphrase': {
		title: 'Esta no es la frase de contraseña',
		body: 'Las mayúsculas y las minúsculas cuentan. Revise el idioma del teclado e intente otra vez.'
	},
	'passphrase-set': {
		title: 'Ya hay una frase de contraseña',
		body: 'Alguien puso una en otra pestaña. Vuelva a cargar esta página.'
	},
	'passphrase-unset': {
		title: 'Ya no hay ninguna frase de contraseña',
		body: 'Alguien la quitó en otra pestaña. Vuelva a cargar esta página.'
	},
	'no-encryption': {
		title: 'Esta página no puede cifrar',
		body: 'Los navegadores solo permiten cifrar a las páginas que llegan por https. Pregunte a quien ofrece esta página en su sitio.'
	},
	gone: {
		title: 'Ya no está',
		body: 'Se quitó, aquí o en otra pestaña, o el navegador hizo espacio por su cuenta. No quedó nada a medias.'
	},
	damaged: {
		title: 'Ya no se puede leer',
		body: 'Está ahí, pero sus bytes no son los que se almacenaron. Quítela, y vuelva a guardar la revisión o cargue su archivo.'
	},
	'newer-version': {
		title: 'Hay un Rollcall más nuevo abierto',
		body: 'Otra pestaña usa una versión más nueva y cambió la forma de almacenar las revisiones. Termine lo que hace aquí y vuelva a cargar esta página. No se pierde nada.'
	},
	unreadable: {
		title: 'La lista escolar ya no se puede leer',
		body: 'El zip se movió, se cambió o se quitó después de revisarlo. No se almacenó nada. Revíselo otra vez y luego guarde la revisión.'
	},
	cancelled: { title: 'Detenido', body: 'No se almacenó nada.' },
	fault: {
		title: 'Cometimos un error',
		body: 'La parte que contiene la lista escolar se detuvo. No se almacenó nada. Revise el zip otra vez y luego guarde la revisión.'
	},
	'nothing-loaded': {
		title: 'La lista escolar ya no está cargada',
		body: 'No se almacenó nada. Revise el zip otra vez y luego guarde la revisión.'
	}
};

/** The words around kept checks: keeping one, the list of them, the passphrase, deleting everything. */
export const keptWords: Widened<typeof en.keptWords> = {
	keep: {
		title: 'Guardar esta revisión',
		lead: 'Para comparar con ella la próxima exportación y para volver a consultarla. Nada se guarda si usted no lo indica aquí.',
		name: 'Nombre',
		nameHint: 'Mejor sin el nombre de una persona.',
		suggested: (at) => `Revisión del ${moment(at)}`,
		note: 'Nota (opcional)',
		notePlaceholder: 'Lo que quiere recordar de ella',
		what: 'Qué se almacena',
		facts: (size, kept, isEncrypted, isMemoryOnly, corrections) => [
			{
				what: 'Qué',
				says:
					corrections === 0
						? 'Las cantidades, los veredictos y los grupos de problemas, y los archivos de la lista escolar como están en su zip.'
						: `Las cantidades, los veredictos y los grupos de problemas, y los archivos de la lista escolar con ${fitting(corrections, 'su corrección', `sus ${n(corrections)} correcciones`)}. Su propio zip queda como está.`
			},
			{
				what: 'Contraseñas',
				says: 'No se almacenan. El archivo que las contiene se escribe de nuevo sin ellas.'
			},
			{
				what: 'Dónde',
				says: where(isEncrypted, isMemoryOnly)
			},
			{ what: 'Tamaño', says: `Unos ${bytes(size)}.` },
			{
				what: 'Hasta cuándo',
				says: isMemoryOnly
					? 'Hasta que usted cierre la pestaña.'
					: `${rule(kept).replace(/^h/, 'H')}.`
			}
		],
		passphrase: 'Poner una frase de contraseña',
		button: 'Guardar esta revisión',
		way: 'Guardar esta revisión',
		writing: 'Guardando esta revisión',
		written: (done, of) =>
			of === 0 ? 'Preparándola, sin contraseñas.' : `${bytes(done)} de unos ${bytes(of)}.`,
		stop: 'Detener',
		kept: 'Esta revisión está guardada',
		keptAs: (name, size, isEncrypted) =>
			`“${name}”, ${bytes(size)}, ${isEncrypted ? 'cifrada, en este dispositivo' : 'en este dispositivo'}. No contiene contraseñas.`,
		keptInMemory: (name, size) =>
			`“${name}”, ${bytes(size)}, en la memoria de esta pestaña. Desaparece cuando usted cierra la pestaña. No contiene contraseñas.`,
		laterCorrections: 'Lo que corrija después de guardarla no está en ella.',
		letGo: (count) =>
			count === 1
				? 'Se quitó 1 revisión anterior, como usted había indicado.'
				: `Se quitaron ${n(count)} revisiones anteriores, como usted había indicado.`,
		see: 'Ver todas las revisiones guardadas',
		seeCount: (count) =>
			count === 0 ? 'Revisiones guardadas' : `${checks(count)} en este dispositivo`,
		remove: 'No guardarla',
		removed: 'Ya no está guardada.',
		again: 'Intentar otra vez',
		locked: 'Las revisiones guardadas están bloqueadas',
		lockedBody:
			'Desbloquéelas primero: lo que se guarda ahora se cifra con la misma frase de contraseña.'
	},

	/** Where the browser stores nothing. */
	memory: {
		title: 'Este navegador no almacena nada para esta página',
		body: 'Así es en algunas ventanas privadas, y donde lo dice la configuración del navegador. Lo que guarde queda en la memoria de esta pestaña, 128 MB como máximo, y desaparece cuando usted cierra la pestaña. Guárdelo como archivo si lo necesita más tiempo.'
	},

	list: {
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
	},

	report: {
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
	},

	room: {
		title: 'Espacio y tiempo',
		used: 'Ocupado por revisiones guardadas',
		left: 'Espacio libre, según el navegador',
		unknown: 'El navegador no lo dice',
		stays: '¿Lo conserva el navegador?',
		answer: ({ persist, isPersistent }) => {
			if (isPersistent)
				return 'Sí, hasta que usted lo elimine: así respondió el navegador cuando se le preguntó.';
			if (persist === 'denied')
				return 'Se le preguntó y no lo promete. Cuando el disco esté lleno, puede eliminar de una vez todo lo de esta página.';
			if (persist === 'unavailable')
				return 'A este navegador no se le puede preguntar. Cuando el disco esté lleno, puede eliminar de una vez todo lo de esta página.';
			return 'Todavía no se le preguntó: se hace cuando se guarda la primera revisión.';
		},
		safari:
			'Safari elimina lo que almacena una página después de siete días de uso sin visitarla. Si la necesita más tiempo, guarde una revisión como archivo, o agregue Rollcall a la pantalla de inicio o al Dock.',
		rule: 'Cuánto tiempo se conservan las revisiones guardadas',
		all: 'Hasta que yo las quite',
		last: 'Solo las más nuevas',
		days: 'Solo las de los últimos días',
		lastLabel: 'Cuántas de las más nuevas',
		daysLabel: 'Cuántos días hacia atrás',
		now: (kept) => `Una revisión se conserva ${rule(kept)}.`,
		set: 'Guardar',
		wrong: 'Escriba un número entero, 1 como mínimo.',
		askTitle: (count) =>
			`¿Quitar ahora ${plural(count, 'revisión anterior', 'revisiones anteriores')}?`,
		askBody: (count) =>
			`Con esta regla ${count === 1 ? 'se quita una revisión' : `se quitan ${n(count)} revisiones`} de inmediato. No se puede deshacer.`,
		keep: 'Dejarlo como estaba',
		yes: 'Quitar y guardar',
		saved: (gone) =>
			gone === 0
				? 'Guardado.'
				: `Guardado. ${gone === 1 ? 'Se quitó 1 revisión' : `Se quitaron ${n(gone)} revisiones`}.`
	},

	lock: {
		title: 'Frase de contraseña',
		owner: 'Revisiones guardadas de Rollcall',
		off: 'No hay ninguna frase de contraseña. Cualquiera que pueda usar este navegador puede leer lo que está guardado.',
		on: (minutes) =>
			`Las revisiones guardadas están cifradas. Están abiertas en esta pestaña y se bloquean solas después de ${plural(minutes, 'minuto', 'minutos')} sin una tecla, un clic o un toque.`,
		warningTitle: 'Una frase de contraseña perdida no se puede reemplazar',
		warning:
			'No se almacena en ningún lugar, así que nadie puede consultarla ni poner otra. Si se pierde, hay que eliminar todas las revisiones guardadas. Anótela donde guarda otras contraseñas.',
		understood:
			'Sé que, si pierdo la frase de contraseña, habrá que eliminar todas las revisiones guardadas',
		set: 'Poner una frase de contraseña',
		first: 'Frase de contraseña',
		repeat: 'La misma otra vez',
		current: 'Frase de contraseña actual',
		next: 'Frase de contraseña nueva',
		length: 'Al menos 12 caracteres: tres o cuatro palabras son fáciles de recordar.',
		tooShort: 'Escriba al menos 12 caracteres.',
		differ: 'Las dos no son iguales.',
		notUnderstood: 'Marque primero la casilla, por favor.',
		show: 'Mostrar lo que escribo',
		encrypt: 'Cifrar lo que está guardado',
		working: 'Cifrando. Tarda unos segundos.',
		wait: 'Abriendo. Tarda un segundo.',
		done: 'Ya hay una frase de contraseña. Todo lo guardado está cifrado.',
		lockNow: 'Bloquear ahora',
		change: 'Cambiarla',
		changed: 'Se cambió la frase de contraseña. La anterior ya no abre nada.',
		takeAway: 'Quitarla',
		takenAway: 'Ya no hay ninguna frase de contraseña. Lo guardado se almacena sin cifrar.',
		cancel: 'Cancelar',
		lockedTitle: 'Las revisiones guardadas están bloqueadas',
		lockedLead: (count) =>
			count === 1
				? 'Hay 1 revisión guardada en este dispositivo. Su contenido está cifrado.'
				: `Hay ${n(count)} revisiones guardadas en este dispositivo. Su contenido está cifrado.`,
		idle: (minutes) =>
			`Se bloquearon solas después de ${plural(minutes, 'minuto', 'minutos')} sin uso.`,
		unlock: 'Desbloquear',
		unlocked: 'Desbloqueadas.',
		lost: '¿Perdió la frase de contraseña?',
		lostBody: (count) =>
			`Sin ella nadie puede leer lo que está guardado, y no se puede reemplazar. Lo único que queda es eliminar ${count === 1 ? 'la revisión guardada' : `las ${checks(count)}`} y la frase de contraseña, y empezar de nuevo.`,
		abandon: 'Eliminar lo bloqueado',
		abandonTitle: '¿Eliminar lo bloqueado?',
		abandonBody: (count) =>
			`Se eliminan de este dispositivo ${checks(count)} y la frase de contraseña. No se puede deshacer. Sus propios archivos no se tocan.`,
		abandonNo: 'Dejarlo bloqueado',
		abandoned: 'Se eliminó lo que estaba bloqueado.'
	},

	file: {
		title: 'Una revisión guardada como archivo',
		lead: 'Guardada como archivo, una revisión no depende de este navegador y se puede llevar a otro dispositivo. No contiene contraseñas; sí contiene todos los demás datos de la lista escolar.',
		saveTitle: (name) => `Guardar “${name}” como archivo`,
		saveBody:
			'El archivo contiene la lista escolar sin contraseñas. Si pone una frase de contraseña, nadie puede leerlo sin ella; si se pierde, no se puede reemplazar.',
		passphrase: 'Frase de contraseña del archivo',
		repeat: 'La misma otra vez',
		without: 'Guardarlo sin frase de contraseña: cualquiera que reciba el archivo puede leerlo',
		save: 'Guardar el archivo',
		cancel: 'Cancelar',
		saving: 'Creando el archivo.',
		saved: 'Guardado en sus descargas.',
		choose: 'Cargar un archivo',
		reading: 'Leyendo el archivo.',
		sealed: 'Este archivo está cifrado',
		open: 'Abrir',
		taken: 'Está guardada, y aparece en la lista de arriba.',
		close: 'Cerrar'
	},

	wipe: {
		title: 'Eliminar todo',
		lead: 'Quita de este navegador las revisiones guardadas, las líneas de revisiones anteriores, sus receptores, respuestas y perfiles, lo apartado y la copia de Rollcall para usar sin conexión. Los archivos que usted guardó no se tocan.',
		button: 'Eliminar todo',
		askTitle: '¿Eliminar todo en este dispositivo?',
		ask: (count) =>
			count === 0
				? 'Todo lo que Rollcall almacenó en este navegador se elimina para siempre. Sus propios archivos no se tocan.'
				: `Se ${fitting(count, 'elimina', 'eliminan')} para siempre ${checks(count)} y todo lo demás que Rollcall almacenó en este navegador. Sus propios archivos no se tocan.`,
		no: 'Conservarlo',
		yes: 'Eliminar todo',
		working: 'Eliminando, y luego mirando qué queda.',
		gone: 'Todo está eliminado',
		looked: 'Lo que queda en este navegador',
		nothing: 'nada',
		left: 'Una parte sigue ahí',
		leftBody:
			'Otra pestaña con Rollcall la mantiene abierta. Cierre todas las demás pestañas con esta página y elimine otra vez. También se va sola cuando se cierran.',
		again: 'Eliminar otra vez',
		kinds: {
			databases: 'Bases de datos',
			caches: 'Copia para usar sin conexión',
			keys: 'Configuración',
			scratch: 'Archivos temporales',
			serviceWorkers: 'Parte que funciona sin conexión'
		},
		after:
			'Rollcall sigue funcionando en esta pestaña. La próxima visita con conexión vuelve a guardar su copia para usar sin conexión.',
		forgotten:
			'Una lista escolar cargada en esta pestaña se queda ahí hasta que usted revise otra o cierre la pestaña.'
	},

	/** Why something did not work, and what to do. */
	trouble: (problem) => {
		switch (problem.code) {
			case 'quota':
				return {
					title: 'No hay espacio suficiente',
					body: `${fullDisk(problem.needed, problem.left)} No se almacenó nada. El informe mismo no se toca: puede guardarlo ahora. ${problem.removable.length === 0 ? 'Haga espacio en el disco e intente otra vez.' : 'Quite una revisión guardada para hacer espacio:'}`
				};
			case 'file':
				return { title: 'Este archivo no se cargó', body: problem.message };
			case 'failed':
				return {
					title: 'El almacenamiento del navegador no respondió',
					body: `Se intentó dos veces (${problem.detail}). No se almacenó nada a medias. Cierre las demás pestañas con Rollcall, vuelva a cargar esta página e intente otra vez.`
				};
			default:
				return troubles[problem.code];
		}
	},

	names: (given) => list(given)
};
