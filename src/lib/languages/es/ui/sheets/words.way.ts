import type * as en from '../../../../ui/sheets/words.way.en';
import type { Widened } from '../../../widened';

/* The words of the way to the sheets, which the report shows. */

export const sheetsWay: Widened<typeof en.sheetsWay> = {
	title: 'Pedir a una escuela que corrija sus filas',
	lead: 'Haga una hoja para cada escuela o clase, y abra lo que vuelva, o la nota de un docente.',
	go: 'Hojas de corrección'
};
