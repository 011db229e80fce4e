import type * as en from '../../../../ui/kept/words.keep.en';
import { count as n, fitting } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { keptFor } from './words.room';
import { checks } from '../../nouns';

const { bytes, moment } = words.figures;

const where = (isEncrypted: boolean, isMemoryOnly: boolean): string => {
	if (isMemoryOnly) return 'En la memoria de esta pestaña.';
	return isEncrypted
		? 'En este navegador, en este dispositivo, cifrado con su frase de contraseña.'
		: 'En este navegador, en este dispositivo. Cualquiera que pueda usar este navegador puede leerlo, a menos que usted ponga una frase de contraseña.';
};

/** The words of keeping a check. */
export const keepWords: Widened<typeof en.keepWords> = {
	title: 'Guardar esta revisión',
	lead: 'Para comparar con ella la próxima exportación y para volver a consultarla. Nada se guarda si usted no lo indica aquí.',
	name: 'Nombre',
	nameHint: 'Mejor sin el nombre de una persona.',
	suggested: (at) => `Revisión del ${moment(at)}`,
	note: 'Nota (opcional)',
	notePlaceholder: 'Lo que quiere recordar de ella',
	what: 'Qué se almacena',
	facts: (size, kept, isEncrypted, isMemoryOnly, corrections) => [
		{
			what: 'Qué',
			says:
				corrections === 0
					? 'Las cantidades, los veredictos y los grupos de problemas, y los archivos de la lista escolar como están en su zip.'
					: `Las cantidades, los veredictos y los grupos de problemas, y los archivos de la lista escolar con ${fitting(corrections, 'su corrección', `sus ${n(corrections)} correcciones`)}. Su propio zip queda como está.`
		},
		{
			what: 'Contraseñas',
			says: 'No se almacenan. El archivo que las contiene se escribe de nuevo sin ellas.'
		},
		{
			what: 'Dónde',
			says: where(isEncrypted, isMemoryOnly)
		},
		{ what: 'Tamaño', says: `Unos ${bytes(size)}.` },
		{
			what: 'Hasta cuándo',
			says: isMemoryOnly
				? 'Hasta que usted cierre la pestaña.'
				: `${keptFor(kept).replace(/^h/, 'H')}.`
		}
	],
	passphrase: 'Poner una frase de contraseña',
	button: 'Guardar esta revisión',
	way: 'Guardar esta revisión',
	writing: 'Guardando esta revisión',
	written: (done, of) =>
		of === 0 ? 'Preparándola, sin contraseñas.' : `${bytes(done)} de unos ${bytes(of)}.`,
	stop: 'Detener',
	kept: 'Esta revisión está guardada',
	keptAs: (name, size, isEncrypted) =>
		`“${name}”, ${bytes(size)}, ${isEncrypted ? 'cifrada, en este dispositivo' : 'en este dispositivo'}. No contiene contraseñas.`,
	keptInMemory: (name, size) =>
		`“${name}”, ${bytes(size)}, en la memoria de esta pestaña. Desaparece cuando usted cierra la pestaña. No contiene contraseñas.`,
	laterCorrections: 'Lo que corrija después de guardarla no está en ella.',
	letGo: (count) =>
		count === 1
			? 'Se quitó 1 revisión anterior, como usted había indicado.'
			: `Se quitaron ${n(count)} revisiones anteriores, como usted había indicado.`,
	see: 'Ver todas las revisiones guardadas',
	seeCount: (count) =>
		count === 0 ? 'Revisiones guardadas' : `${checks(count)} en este dispositivo`,
	remove: 'No guardarla',
	removed: 'Ya no está guardada.',
	again: 'Intentar otra vez',
	locked: 'Las revisiones guardadas están bloqueadas',
	lockedBody:
		'Desbloquéelas primero: lo que se guarda ahora se cifra con la misma frase de contraseña.'
};

/** Where the browser stores nothing. */
export const memoryWords: Widened<typeof en.memoryWords> = {
	title: 'Este navegador no almacena nada para esta página',
	body: 'Así es en algunas ventanas privadas, y donde lo dice la configuración del navegador. Lo que guarde queda en la memoria de esta pestaña, 128 MB como máximo, y desaparece cuando usted cierra la pestaña. Guárdelo como archivo si lo necesita más tiempo.'
};
