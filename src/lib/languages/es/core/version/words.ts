import type * as en from '../../../../core/version/words.en';
import type { Widened } from '../../widened';

/** What turns a file of one version into one of another, a sentence each. */
export const curingWords: Widened<typeof en.curingWords> = {
	rename: (file, pairs) => `Cambie nombres en ${file}: ${pairs}.`,
	leaveOut: (file, columns) => `Deje fuera de ${file}: ${columns}.`,
	roles: 'Los roles y las escuelas de los usuarios están en roles.csv, que hay que agregar.',
	move: (file, columns) => `Mueva al extremo derecho de ${file}: ${columns}.`,
	add: (file, columns) => `Agregue a ${file}: ${columns}.`,
	order: (file, columns) => `Orden de ${file}: ${columns}.`
};
