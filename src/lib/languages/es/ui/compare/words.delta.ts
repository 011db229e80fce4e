import type * as en from '../../../../ui/compare/words.delta.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

/* The words of the section that makes a delivery of changes (delta) out of two complete ones. */

export const deltaText: Widened<typeof en.deltaText> = {
	title: 'Enviar solo lo que cambió',
	lead: 'Un zip delta contiene las filas nuevas, las que cambiaron y las que ya no están, y nada más. Es solo para receptores que aceptan cambios: uno que espera archivos completos desactivaría a todas las personas que no están en él.',
	isDelta:
		'La lista escolar nueva contiene solo cambios, así que ya es un delta. Para crear uno aquí, compare dos listas escolares completas.',

	takers: {
		title: 'Cuáles de sus receptores aceptan cambios',
		none: 'Elija receptores arriba para ver cuáles aceptan cambios. A cualquier otro, pregúntele antes de enviarle un delta.',
		words: {
			yes: 'acepta cambios',
			no: 'solo archivos completos',
			unclear: 'pregunte antes',
			unsaid: 'no se dice: pregunte antes'
		},
		does: {
			yes: 'Sus documentos dicen qué hace con un delta.',
			no: 'No le envíe un delta.',
			unclear: 'Sus documentos se contradicen.',
			unsaid: 'Sus documentos no dicen nada de un delta.'
		}
	},

	at: 'Hora de todos los cambios (dateLastModified)',
	atNote: (written) => `En su zona horaria. En cada fila se escribe ${written}.`,
	atMissing: 'Primero indique una fecha y una hora.',
	make: 'Crear el zip delta',
	making: 'Se crea, se vuelve a leer y se comprueba que da la lista escolar nueva',
	failed: 'No se pudo crear el zip delta. El error es nuestro, no de su archivo. Intente otra vez.',
	withheld:
		'El zip delta no se ofrece: al volver a leerlo, no convierte la lista escolar anterior en la nueva. El error es nuestro, no de su archivo.',
	nothing: 'Entre las dos no cambió nada, así que no hay nada que enviar.',
	refused: 'De estas dos no se puede crear un zip delta',

	ready: {
		title: (rows) => `${plural(rows, 'fila entra', 'filas entran')} en el zip delta`,
		proof: 'Se volvió a leer: con él, la lista escolar anterior se convierte en la nueva.',
		file: 'Archivo',
		active: 'Nuevas o con cambios (active)',
		gone: 'Ya no están (tobedeleted)',
		count: n,
		save: (size) => `Guardar el zip delta (${size})`,
		saved: 'El zip delta se guardó. Contiene nombres e id: guárdelo como guarda la lista escolar.',
		hash: 'Suma de comprobación'
	}
};
