import type * as en from '../../../workers/compare-words.en';
import type { Widened } from '../../widened';

/** Why an earlier delivery cannot be held against the loaded one. */
export const compareWords: Widened<typeof en.compareWords> = {
	refused: (name, why) => `${name} no se pudo leer. ${why}`,
	'other-version': (name) =>
		`${name} sigue otra versión de OneRoster que la entrega posterior: no se pueden comparar.`,
	'changes-only': (name) =>
		`${name} contiene solo cambios (delta). La entrega anterior tiene que ser completa.`,
	'nothing-loaded': (name) =>
		`${name} no se usó: no hay ninguna entrega posterior cargada con la que compararlo.`
};

/** The correction that a comparison proposes. */
export const oldIdWords: Widened<typeof en.oldIdWords> = {
	title: 'Devolver los ids anteriores'
};
