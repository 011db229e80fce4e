import type * as en from '../../../../ui/kept/words.room.en';
import type { KeepRule } from '../../../../ui/kept/shapes';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

/** How long a kept check stays, to follow "a check stays". */
export const keptFor = ({ last, days }: KeepRule): string => {
	const parts = [
		...(last === null ? [] : [`haya más de ${n(last)} guardadas`]),
		...(days === null ? [] : [`tenga más de ${plural(days, 'día', 'días')}`])
	];
	return parts.length === 0
		? 'hasta que usted la quite'
		: `hasta que usted la quite, o hasta que ${parts.join(', o hasta que ')}`;
};

/** Room on the device, and how long kept checks stay. */
export const roomWords: Widened<typeof en.roomWords> = {
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
	now: (kept) => `Una revisión se conserva ${keptFor(kept)}.`,
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
};
