import type * as en from '../../../../vite/profile-pages/words/overview.en';
import type { Widened } from '../../widened';

/** Words of the overview, in the order in which its lines stand. */
export const overviewWords: Widened<typeof en.overviewWords> = {
	version: {
		label: 'Versión',
		only: (versions) => `OneRoster ${versions}`,
		any: (base) => `Se basa en OneRoster ${base}; no se excluye ninguna otra`
	},
	zipName: {
		label: 'Nombre del zip',
		any: 'Cualquier nombre que termine en .zip',
		form: 'Un nombre con una forma fija',
		such: 'Un nombre con una forma fija, como'
	},
	zipSize: {
		label: 'Tamaño del zip',
		most: (bytes) => `Como máximo ${bytes} bytes`,
		any: 'No hay ningún límite escrito'
	},
	required: {
		label: 'Archivos que hacen falta',
		sometimes: 'Archivos que pueden hacer falta'
	},
	anyOf: { label: 'Hace falta uno de estos', sometimes: 'Puede hacer falta uno de estos' },
	recommended: {
		label: 'Archivos que se aconsejan',
		sometimes: 'Archivos que se pueden aconsejar'
	},
	forbidden: {
		label: 'Archivos que se rechazan',
		sometimes: 'Archivos que se pueden rechazar'
	},
	notRead: {
		label: 'Archivos que no se leen',
		sometimes: 'Archivos que se pueden pasar por alto'
	},
	asStandard: 'Como dice el estándar',
	modes: {
		label: 'Completo o solo cambios',
		bulk: 'Solo archivos completos (bulk)',
		advised:
			'Archivos completos (bulk); los que tienen solo cambios (delta) se aceptan con una advertencia',
		both: 'Archivos completos (bulk) o solo cambios (delta)',
		none: 'Archivos completos: OneRoster 1.0 no tiene otros',
		unread: 'El manifiesto, que lo dice, no se lee'
	}
};

/** Titles of the places that are no file. */
export const placeTitles: Widened<typeof en.placeTitles> = {
	zip: 'El zip y sus archivos',
	every: 'Todos los archivos',
	several: 'Varios archivos'
};

/** Words of the questions. */
export const questionWords: Widened<typeof en.questionWords> = {
	yes: 'Sí',
	no: 'No',
	none: 'No se sabe nada',
	kinds: { text: 'Una palabra', list: 'Una lista', date: 'Un día' },
	everyColumn: 'todas las columnas',
	place: (columns, files) => `${columns} en ${files}`
};

/** The days on which a demand holds. */
export const dayRange: typeof en.dayRange = (from, until) => {
	if (from === '') return until === '' ? '' : `Hasta el ${until}`;
	return until === '' ? `Desde el ${from}` : `Del ${from} al ${until}`;
};
