import type * as en from '../../../../core/version/words.en';
import type { Widened } from '../../../widened';

/** What turns a file of one version into one of another, a sentence each. */
export const curingWords: Widened<typeof en.curingWords> = {
	rename: (file, pairs) => `Cambie nombres en ${file}: ${pairs}.`,
	leaveOut: (file, columns) => `Deje fuera de ${file}: ${columns}.`,
	roles: 'Los roles y las escuelas de los usuarios están en roles.csv, que hay que agregar.',
	move: (file, columns) => `Mueva al extremo derecho de ${file}: ${columns}.`,
	add: (file, columns) => `Agregue a ${file}: ${columns}.`,
	order: (file, columns) => `Orden de ${file}: ${columns}.`
};

/** What shows the version of a set, in parts of a sentence. */
export const evidenceWords: Widened<typeof en.evidenceWords> = {
	chosen: (version) => `usted eligió ${version}`,
	noManifest: 'no hay manifiesto',
	manifestSays: (version) => `el manifiesto dice ${version}`,
	manifestNames: {
		nothing: 'el manifiesto no dice ninguna versión',
		unknown: 'el manifiesto no dice ninguna versión conocida'
	},
	headers: (version) => `los encabezados son de ${version}`,
	because: (version, file, column) =>
		`los encabezados son de ${version}, porque ${file} tiene ${column}`,
	noHeaders: 'los encabezados no corresponden a ninguna versión',
	editions: {
		noUsers: 'se toma por 1.2.1, porque no hay users.csv que lo muestre',
		first: 'se toma por 1.2.0, porque users.csv tiene resourceSourcedIds',
		later: 'se toma por 1.2.1, porque users.csv no tiene resourceSourcedIds'
	},
	notRead: 'no se leyó nada',
	unreadable: 'no se pudo leer nada'
};
