import type * as en from '../../../ui/words.run.en';
import { words } from './words';
import { count as n } from '../counts';
import type { Widened } from '../../widened';
import { rows, problems } from '../nouns';

const { figures } = words;

/** While a check runs. */
export const runWords: Widened<typeof en.runWords> = {
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
};

/** Before a zip that unpacks to very much. */
export const askWords: Widened<typeof en.askWords> = {
	title: 'Este zip es poco común. ¿Continuar?',
	ratio: (ratio: number, total: number) =>
		`Descomprimido ocupa ${figures.bytes(total)}, ${n(Math.round(ratio))} veces su tamaño. Una lista escolar rara vez se comprime tanto; puede estar dañado o hecho para llenar la memoria.`,
	safe: 'Se lee por partes y se puede detener en cualquier momento.',
	waiting: 'La revisión espera su respuesta.',
	goOn: 'Continuar',
	stop: 'Detener'
};

/** A fault of ours. */
export const faultWords: Widened<typeof en.faultWords> = {
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
};

/** A file that cannot be checked. */
export const refusedWords: Widened<typeof en.refusedWords> = {
	title: 'Esto no se pudo revisar',
	what: 'Qué hacer',
	another: 'Elegir otro zip',
	rule: 'Todo sobre esta regla, con ejemplos',
	notYourFault: 'No se envió nada. El archivo en su computadora sigue como estaba.'
};
