import type * as en from '../../../../ui/roster/words.finish.en';
import { count as n } from '../../counts';
import type { Widened } from '../../../widened';
import { marks } from '../../nouns';

/** Leaving nothing behind. */
export const finishWords: Widened<typeof en.finishWords> = {
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
};

/** A page that nobody uses any more. */
export const aloneWords: Widened<typeof en.aloneWords> = {
	title: '¿Sigue usted aquí?',
	body: (minutes) =>
		`Nadie ha usado esta página durante ${n(minutes)} minutos. Para que nada quede en una tableta compartida, está por olvidar la lista escolar y sus marcas.`,
	marks: (count) =>
		`${marks(count)} no ${count === 1 ? 'está' : 'están'} todavía en ninguna nota y se ${count === 1 ? 'perdería' : 'perderían'}:`,
	more: (count) => `y ${n(count)} más`,
	seconds: (count) => `Olvida en ${count === 1 ? '1 segundo' : `${n(count)} segundos`}`,
	stay: 'Sigo aquí',
	forget: 'Olvidar todo ahora',
	done: 'Todo está olvidado, porque no había nadie',
	why: (lost) =>
		`La página no se usó durante un rato y nadie respondió cuando preguntó.${lost === 0 ? '' : ` También se ${lost === 1 ? 'perdió' : 'perdieron'} ${marks(lost)} que no ${lost === 1 ? 'estaba' : 'estaban'} en ninguna nota.`}`
};

/** Going away with marks that nobody has. */
export const leaveWords: Widened<typeof en.leaveWords> = {
	title: '¿Salir sin la nota?',
	body: (count) =>
		`Usted hizo ${marks(count)}. No se ${count === 1 ? 'guarda' : 'guardan'} en ningún lugar: cuando salga de esta página, se ${count === 1 ? 'pierde' : 'pierden'}.`,
	stay: 'Quedarse aquí',
	go: 'Salir y olvidarlas'
};

/** The roster is gone. */
export const lostWords: Widened<typeof en.lostWords> = {
	title: 'La lista escolar ya no está abierta',
	body: 'La parte de la página que la contenía tuvo que empezar de nuevo. Sus marcas siguen aquí. Abra el zip otra vez para continuar.'
};
