import type * as en from '../../../../ui/kept/words.file.en';
import type { Widened } from '../../../widened';

/** A kept check as a file. */
export const keptFileWords: Widened<typeof en.keptFileWords> = {
	title: 'Una revisión guardada como archivo',
	lead: 'Guardada como archivo, una revisión no depende de este navegador y se puede llevar a otro dispositivo. No contiene contraseñas; sí contiene todos los demás datos de la lista escolar.',
	saveTitle: (name) => `Guardar “${name}” como archivo`,
	saveBody:
		'El archivo contiene la lista escolar sin contraseñas. Si pone una frase de contraseña, nadie puede leerlo sin ella; si se pierde, no se puede reemplazar.',
	passphrase: 'Frase de contraseña del archivo',
	repeat: 'La misma otra vez',
	without: 'Guardarlo sin frase de contraseña: cualquiera que reciba el archivo puede leerlo',
	save: 'Guardar el archivo',
	cancel: 'Cancelar',
	saving: 'Creando el archivo.',
	saved: 'Guardado en sus descargas.',
	choose: 'Cargar un archivo',
	reading: 'Leyendo el archivo.',
	sealed: 'Este archivo está cifrado',
	open: 'Abrir',
	taken: 'Está guardada, y aparece en la lista de arriba.',
	close: 'Cerrar'
};
