import type * as en from '../../../../../core/profiles/format/words.en';
import { count, plural } from '../../../counts';
import type { Widened } from '../../../../widened';

/** What the format wants at a place, to end "Se espera …". */
export const formatWords: Widened<typeof en.formatWords> = {
	key: 'letras y dígitos',
	demandId: 'palabras con guiones, como STM-16',
	profileId: 'palabras en minúsculas con guiones',
	day: 'una fecha como 2026-11-22',
	subject:
		'mode, row.<column>, target.<column>, setting.<id>, declared.<file>, present.<file> o records.<file>',
	something: 'al menos un carácter o una entrada'
};

/** Why a profile is not taken, a sentence each. */
export const refusalWords: Widened<typeof en.refusalWords> = {
	unknownKey: 'Esta clave no es parte de rollcall-profile/1.',
	missingKey: 'Falta esta clave.',
	unsafeKey: 'Esta clave no se permite en ningún lugar.',
	misfit: (value, expected) => `${value} no va aquí. Se espera ${expected}.`,
	tooLong: (bytes, most) =>
		`El archivo tiene ${plural(bytes, 'byte', 'bytes')}. Un perfil tiene ${count(most)} como máximo.`,
	noJson: (fault) => `Esto no es JSON: ${fault ?? 'no se sabe por qué'}.`
};

/** What a profile of the right shape still says wrongly, a sentence each. */
export const faultWords: Widened<typeof en.faultWords> = {
	judgedTwice: (id, path) => `${id} ya se juzga en ${path} y está también aquí.`,
	noSource: (name) => `${name} no está entre las fuentes.`,
	noRule: (id) => `No hay ninguna regla ${id}.`,
	noMap: (table) => `${table} no está entre las tablas (maps).`,
	noSetting: (id) => `${id} no está entre los ajustes (settings).`,
	noColumn: (file, column, base) => `${file} no tiene la columna ${column} en ${base}.`,
	eitherPattern: 'Un patrón tiene o bien pattern o bien characters.',
	unseen: 'De una contraseña solo se sabe si está o no: filled o blank.',
	noPattern: (pattern) =>
		`${pattern} no es un patrón que RE2 acepte (sin búsquedas alrededor ni referencias atrás).`
};
