import { line } from '../../../../ui/facts/criterion';
import type * as en from '../../../../ui/facts/words.robust.en';

/** What assistive technology can rely on. */
export const robust: typeof en.robust = [
	line(
		'A',
		'supports',
		'axe',
		'4.1.2 Nombre, función, valor',
		'Primero, controles nativos. Las partes hechas a mano llevan función, nombre y estado.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'4.1.3 Mensajes de estado',
		'El avance, los resultados y lo que se guardó se anuncian sin quitar el foco. Una revisión se anuncia como mucho cada pocos segundos.'
	)
];
