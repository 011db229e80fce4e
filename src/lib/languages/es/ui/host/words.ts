import type * as en from '../../../../ui/host/words.en';
import { count as n } from '../../counts';
import type { Widened } from '../../../widened';

/* The words for whoever hosts a copy of the page, in Spanish. */

export const hostText: Widened<typeof en.hostText> = {
	notes: {
		label: 'Sobre los ajustes de esta página',
		title: (count) =>
			count === 1
				? 'No se tuvo en cuenta un ajuste de host.js.'
				: `No se tuvieron en cuenta ${n(count)} ajustes de host.js.`,
		lead: 'La revisión funciona como siempre. Para quien mantiene esta página:'
	},
	brand: { by: 'con Rollcall' },
	support: 'Ayuda',
	hosting: 'Publique usted esta página',
	locked: (title) => `Esta página revisa para ${title}.`
};
