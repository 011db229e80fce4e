import type * as en from '../../../../ui/kept/words.wipe.en';
import { fitting } from '../../counts';
import type { Widened } from '../../../widened';
import { checks } from '../../nouns';

/** Deleting everything. */
export const wipeWords: Widened<typeof en.wipeWords> = {
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
};
