import type { RosterMark } from '../../../../core/rosters/mark';
import type { Standing } from '../../../../core/rosters/standing';
import type * as en from '../../../../ui/roster/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';

const { day } = words.figures;

const students = (count: number): string => plural(count, 'estudiante', 'estudiantes');
const marks = (count: number): string => plural(count, 'marca', 'marcas');
const people = (count: number): string => plural(count, 'persona', 'personas');

/** Codes of the grades that have a name of their own (CEDS grade level codes). */
const GRADES: Readonly<Record<string, string>> = {
	IT: 'Bebés',
	PR: 'Preescolar',
	PK: 'Prekínder',
	TK: 'Kínder de transición',
	KG: 'Kínder',
	PS: 'Después del grado 12',
	UG: 'Sin grado'
};

/** The grade of a student as people say it: `04` is Grado 4. */
function grade(codes: string): string {
	const each = codes.split(',').map((code) => code.trim());
	const numbers = each.filter((code) => /^\d+$/.test(code)).map((code) => String(Number(code)));
	const names = each.filter((code) => !/^\d*$/.test(code)).map((code) => GRADES[code] ?? code);
	const numbered =
		numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'Grado' : 'Grados'} ${list(numbers)}`];
	return [...names, ...numbered].join(', ');
}

const asOver: Readonly<Record<Standing['as'], (on: string) => string>> = {
	in: () => '',
	later: (on) => `empieza el ${on}`,
	deleted: () => 'fuera de la lista',
	'class-deleted': () => 'la clase está eliminada',
	ended: (on) => `terminó el ${on}`,
	'term-over': (on) => `el período terminó el ${on}`,
	'term-later': (on) => `el período empieza el ${on}`,
	'class-missing': () => 'la clase no está en classes.csv'
};

const standing = (of: Standing): string => asOver[of.as]('day' in of ? day(of.day) : '');

/** A sentence of the note, with the ids that the office needs where they are wanted. */
function noteLine(mark: RosterMark, withIds: boolean): string {
	const { id, name } = mark.person;
	const who = withIds && id !== null ? `${name} (id ${id})` : name;
	if (mark.kind === 'not-mine') return `${who} no está en mi clase.`;
	if (mark.kind === 'wrong-name') return `${who} debería llamarse “${mark.should}”.`;
	return id === null
		? `Por favor, agregue a ${who} a la clase. El nombre se escribió, no se eligió de la lista escolar.`
		: `Por favor, agregue a ${who} a la clase.`;
}

/** The words of the screen on which a teacher looks at classes. */
export const rosterWords: Widened<typeof en.rosterWords> = {
	title: 'Clases · Rollcall',
	students,
	marks,
	grade,
	standing,
	start: {
		headline: '¿Quién está en su clase según la lista escolar?',
		lead: 'Abra el zip de la lista escolar que le dio la oficina. Busque su nombre, mire sus clases y toque lo que no esté bien.',
		promise: 'Nada sale de este dispositivo, y nada queda en él cuando usted termina.',
		sample: 'Probar con un distrito de ejemplo'
	},
	find: {
		headline: '¿Cómo se llama usted?',
		lead: 'Primero aparecen los docentes. También puede buscar a un estudiante, para ver por qué no puede iniciar sesión.',
		label: 'Nombre o id',
		placeholder: 'Por ejemplo, Delgado',
		none: (text) => `En users.csv no hay nadie que se llame “${text}”.`,
		noneAdvice:
			'Pruebe solo con el apellido, o con una parte. Si está bien escrito, la oficina tiene que agregar a la persona al sistema escolar: quien no está en la lista escolar no recibe acceso.',
		unlisted: (rows) =>
			`Este id está en ${words.rows(rows)} de enrollments.csv, pero no en users.csv. La persona tiene inscripción y no tiene registro, así que no se le crea acceso.`,
		count: (shown, count) =>
			shown < count
				? `Se muestran ${n(shown)} de ${people(count)}. Escriba más del nombre.`
				: `${plural(count, 'persona encontrada', 'personas encontradas')}.`,
		off: 'el acceso está desactivado',
		kinds: { student: 'Estudiante', staff: 'Personal', family: 'Familia', other: 'Sin rol' }
	},
	person: {
		classesOf: (name) => `Clases de ${name}`,
		other: 'Otra persona',
		classes: 'Clases',
		none: 'Según la lista escolar, esta persona no tiene ninguna clase en curso.',
		noneAdvice: 'Si no es así, la oficina tiene que inscribir a la persona en el sistema escolar.',
		pastLead: 'Su período o la inscripción terminó, o la lista escolar las marca como eliminadas.',
		past: (count) =>
			plural(
				count,
				'clase no se muestra: terminó o está eliminada',
				'clases no se muestran: terminaron o están eliminadas'
			)
	},
	klass: {
		room: (room) => (room === '' ? 'Sin salón' : room),
		hint: 'Toque un nombre para ver si algo le impide a la persona iniciar sesión.',
		teachers: (names) =>
			names.length === 0
				? 'Según la lista escolar, nadie da esta clase.'
				: `La da${names.length === 1 ? '' : 'n'} ${list(names)}.`,
		missing: 'Falta alguien',
		noStudents: 'No hay estudiantes en esta clase.',
		noStudentsAdvice: 'Agregue a quienes faltan, y entregue la nota a la oficina.',
		leftLead: 'Su inscripción terminó, o la lista escolar la marca como eliminada.',
		left: (count) =>
			plural(
				count,
				'estudiante no se muestra: ya no está en esta clase',
				'estudiantes no se muestran: ya no están en esta clase'
			),
		unlisted: (ids) =>
			`${plural(ids.length, 'id tiene inscripción aquí y no está', 'ids tienen inscripción aquí y no están')} en users.csv, así que no se sabe quién es: ${ids.length > 10 ? `${ids.slice(0, 10).join(', ')} y más` : list(ids)}.`,
		begins: (on) => `empieza el ${day(on)}`,
		ends: (on) => `termina el ${day(on)}`,
		off: 'el acceso está desactivado'
	},
	row: {
		wrongName: 'Nombre equivocado',
		wrongNameOf: (name) => `Nombre equivocado: ${name}`,
		notMine: 'No es de mi clase',
		notMineOf: (name) => `No es de mi clase: ${name}`,
		undo: 'Deshacer',
		undoOf: (name) => `Deshacer lo que dijo de ${name}`,
		should: 'Debería llamarse',
		save: 'Poner nombre',
		cancel: 'Cancelar',
		said: {
			'not-mine': () => 'No está en mi clase',
			missing: () => 'Falta: debería estar en esta clase',
			'wrong-name': (should) => `Debería llamarse “${should}”`
		}
	},
	missing: {
		title: (title) => `¿Quién falta en ${title}?`,
		label: 'Nombre de quien falta',
		placeholder: 'Buscar en toda la lista escolar',
		add: 'Agregar',
		addOf: (name) => `Agregar a ${name}`,
		typed: (name) => `Agregar a “${name}” tal como está escrito`,
		typedNote: 'Para alguien que no está en la lista escolar.',
		close: 'Cerrar'
	},
	login: {
		title: (name) => `¿Puede iniciar sesión ${name}?`,
		fine: 'Nada en la lista escolar le impide a esta persona iniciar sesión.',
		fineNote: (classes, receivers) =>
			`Acceso activado, y en ${plural(classes, 'clase', 'clases')}. ${
				receivers.length === 0
					? 'No se eligió ningún receptor para la revisión, así que no se consultó a ninguno.'
					: `${list(receivers)} ${receivers.length === 1 ? 'aceptaría' : 'aceptarían'} el registro.`
			} Si aun así no puede iniciar sesión, pregunte a quien administra el programa.`,
		why: (count) =>
			`${plural(count, 'razón', 'razones')} por ${count === 1 ? 'la' : 'las'} que puede fallar el inicio de sesión`,
		todo: 'Qué hacer:',
		close: 'Cerrar'
	},
	note: {
		title: 'Nota para la oficina',
		count: (count, classes) => `${marks(count)} en ${plural(classes, 'clase', 'clases')}`,
		empty:
			'Toque “Nombre equivocado”, “No es de mi clase” o “Falta alguien”. Lo que usted indique se reúne aquí.',
		from: (name) => `De ${name}:`,
		inClass: (title, room) => (room === '' ? title : `${title}, ${room}`),
		line: noteLine,
		copy: 'Copiar la nota',
		copied: 'Copiado.',
		notCopied: 'El navegador no permitió copiarla. Seleccione el texto, o guárdela.',
		print: 'Imprimir',
		share: 'Compartir',
		csv: 'Guardar como CSV',
		saved: 'Guardado. El archivo contiene nombres: entréguelo y elimínelo.',
		notSaved: 'El archivo no se pudo crear.',
		ids: 'Al copiar, compartir, imprimir y guardar se agregan los ids que necesita la oficina.',
		heading: 'Correcciones a listas de clase',
		classId: (title, id) => `${title} (id de la clase ${id})`
	},
	csv: {
		// By the last one Rollcall knows the note again when the office opens it (NOTE_MARK of core).
		head: [
			'De',
			'Clase',
			'Id de la clase',
			'Qué',
			'Persona',
			'Id de la persona',
			'Debería ser',
			'rollcall-mark'
		],
		kinds: {
			'not-mine': 'No está en la clase',
			missing: 'Falta',
			'wrong-name': 'Nombre equivocado'
		}
	},
	bar: {
		label: 'Qué puede hacer ahora',
		undo: 'Deshacer la última marca',
		note: (count) => `Ver la nota (${n(count)})`,
		finish: 'Terminar'
	},
	pack: {
		title: 'Un zip solo con estas clases',
		lead: 'Para la oficina: un paquete de clase para entregar a un docente, en lugar de toda la lista escolar.',
		facts:
			'Contiene las clases de esta persona, quién está en ellas, y sus cursos, escuelas y períodos. Las contraseñas, los números de teléfono, los tutores, las fechas de nacimiento y las columnas agregadas se dejan fuera. No lo envíe a un receptor.',
		save: 'Guardar el paquete de clase',
		owner: 'Paquete de clase de Rollcall',
		school: {
			title: 'Un zip solo con una escuela',
			lead: 'Para la oficina: un paquete de clase para entregar a una escuela, en lugar de toda la lista escolar. Para un docente, busque su nombre arriba.',
			facts:
				'Contiene todas las clases de la escuela que no han terminado, quién está en ellas, y sus cursos y períodos. Las contraseñas, los números de teléfono, los tutores, las fechas de nacimiento y las columnas agregadas se dejan fuera. No lo envíe a un receptor.',
			label: 'Escuela',
			placeholder: 'Nombre o id',
			count: (shown, count) =>
				shown < count
					? `Se muestran ${n(shown)} de ${plural(count, 'escuela', 'escuelas')}. Escriba más del nombre.`
					: `${plural(count, 'escuela con clases', 'escuelas con clases')}.`,
			classes: (count) => plural(count, 'clase', 'clases'),
			save: 'Guardar',
			saveOf: (name) => `Guardar el paquete de clase de ${name}`
		},
		file: {
			title: (name) => `Paquete de clase de ${name}`,
			saveBody:
				'Con una frase de contraseña, nadie puede leer el paquete sin ella. Désela al docente por otro medio que el archivo. No se guarda en ningún lugar, así que una frase perdida no se puede consultar: en ese caso, guarde el paquete otra vez.',
			passphrase: 'Frase de contraseña del paquete',
			without: 'Guardarlo sin frase de contraseña: quien reciba el archivo puede leerlo',
			save: 'Guardar el paquete de clase',
			saving: 'Creando el archivo.',
			saved: 'Guardado en sus descargas. El docente lo abre aquí, en “Clases”.',
			close: 'Cerrar'
		},
		problems: {
			changes:
				'Esta lista escolar contiene solo cambios, así que no dice quién más está en una clase. Abra la lista escolar completa para hacer un paquete de clase.',
			'no-encryption':
				'Esta página no puede cifrar: los navegadores solo lo permiten a páginas que llegan por https. Pregunte a quien aloja esta página, o guarde el paquete sin frase de contraseña.',
			failed:
				'El paquete de clase no se pudo crear. Abra la lista escolar otra vez e inténtelo de nuevo.'
		}
	},
	sealed: {
		title: 'Este paquete de clase tiene una frase de contraseña',
		lead: 'La oficina se la da aparte del archivo. Lo que usted abre queda en la memoria de esta página: nada se guarda, y desaparece cuando usted termina.',
		label: 'Frase de contraseña',
		show: 'Mostrar lo que escribo',
		open: 'Abrir el paquete',
		empty: 'Escriba primero la frase de contraseña.',
		other: 'Abrir otro archivo',
		wrong:
			'Esta frase de contraseña no abre el paquete. Las mayúsculas, las minúsculas y los espacios cuentan. Si se perdió, la oficina puede guardar el paquete otra vez.',
		problems: {
			damaged: {
				title: 'Este paquete de clase está dañado',
				body: 'Falta una parte, o no es lo que la oficina guardó. Ninguna frase de contraseña lo abre. Pida el archivo otra vez a la oficina.'
			},
			newer: {
				title: 'Este paquete de clase se hizo con un Rollcall más nuevo',
				body: 'Cargue esta página otra vez con conexión, y abra de nuevo el archivo.'
			},
			'no-encryption': {
				title: 'Esta página no puede abrir un paquete de clase cifrado',
				body: 'Los navegadores solo permiten el cifrado a páginas que llegan por https. Pregunte a quien aloja esta página.'
			}
		},
		check: {
			title: 'Este es un paquete de clase para un docente',
			lead: 'Está cifrado, así que no se revisa aquí. El docente lo abre en “Clases” con la frase de contraseña que le dio la oficina, y ve quién está en cada clase.',
			go: 'Abrirlo en “Clases”'
		}
	},
	finish: {
		button: 'Terminar y olvidar todo',
		note: 'Nada queda en este dispositivo: ni la lista escolar ni sus marcas.',
		done: 'Todo está olvidado',
		doneNote:
			'Un zip en sus descargas y una nota que usted guardó o copió se quedan hasta que los elimine: son suyos, y esta página no llega a ellos.',
		looked: 'Comprobado ahora mismo',
		memory: {
			gone: 'En la memoria de esta página: ninguna lista escolar, ningún nombre, ninguna marca.',
			left: 'La lista escolar sigue en la memoria de esta página. Cierre esta pestaña: entonces desaparece.'
		},
		device: {
			gone: 'Guardado en este dispositivo: nada de ella, ni siquiera que se abrió una lista escolar.',
			line: 'En este dispositivo: los recuentos de esta revisión, sin ningún nombre. Se pueden quitar en la página de inicio.',
			kept: 'En este dispositivo: una copia de la lista escolar, porque alguien eligió “Guardar esta revisión”.',
			toKept: 'Quitarla en “Revisiones guardadas”'
		},
		sent: (count) => `Solicitudes de esta página desde que estuvo lista: ${n(count)}.`,
		again: 'Abrir una lista escolar'
	},
	leave: {
		title: '¿Salir sin la nota?',
		body: (count) =>
			`Usted hizo ${marks(count)}. No se ${count === 1 ? 'guarda' : 'guardan'} en ningún lugar: cuando salga de esta página, se ${count === 1 ? 'pierde' : 'pierden'}.`,
		stay: 'Quedarse aquí',
		go: 'Salir y olvidarlas'
	},
	lost: {
		title: 'La lista escolar ya no está abierta',
		body: 'La parte de la página que la contenía tuvo que empezar de nuevo. Sus marcas siguen aquí. Abra el zip otra vez para continuar.'
	}
};
