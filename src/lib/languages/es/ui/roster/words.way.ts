import type * as en from '../../../../ui/roster/words.way.en';
import type { Widened } from '../../../widened';

/** The words on the way to the classes: apart, because the start page needs nothing else of them. */
export const rosterWayWords: Widened<typeof en.rosterWayWords> = {
	start: 'Para docentes: vea sus clases y quién está en ellas',
	report: {
		title: 'Como lo ve un docente',
		lead: 'Las clases por el nombre de quien las da, quién está en cada una, y por qué alguien no puede iniciar sesión.',
		go: 'Ver las clases'
	}
};
