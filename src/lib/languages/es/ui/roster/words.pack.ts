import type * as en from '../../../../ui/roster/words.pack.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

/** Making a class pack. */
export const packWords: Widened<typeof en.packWords> = {
	title: 'Un zip solo con estas clases',
	lead: 'Para la oficina: un paquete de clase para entregar a un docente, en lugar de toda la lista escolar.',
	facts:
		'Contiene las clases de esta persona, quién está en ellas, y sus cursos, escuelas y períodos. Las contraseñas, los números de teléfono, los tutores, las fechas de nacimiento y las columnas agregadas se dejan fuera. No lo envíe a un receptor.',
	save: 'Guardar el paquete de clase',
	owner: 'Paquete de clase de Rollcall',
	school: {
		title: 'Un zip solo con una escuela',
		lead: 'Para la oficina: un paquete de clase para entregar a una escuela, en lugar de toda la lista escolar. Para un docente, busque su nombre arriba.',
		facts:
			'Contiene todas las clases de la escuela que no han terminado, quién está en ellas, y sus cursos y períodos. Las contraseñas, los números de teléfono, los tutores, las fechas de nacimiento y las columnas agregadas se dejan fuera. No lo envíe a un receptor.',
		label: 'Escuela',
		placeholder: 'Nombre o id',
		count: (shown, count) =>
			shown < count
				? `Se muestran ${n(shown)} de ${plural(count, 'escuela', 'escuelas')}. Escriba más del nombre.`
				: `${plural(count, 'escuela con clases', 'escuelas con clases')}.`,
		classes: (count) => plural(count, 'clase', 'clases'),
		save: 'Guardar',
		saveOf: (name) => `Guardar el paquete de clase de ${name}`
	},
	file: {
		title: (name) => `Paquete de clase de ${name}`,
		saveBody:
			'Con una frase de contraseña, nadie puede leer el paquete sin ella. Désela al docente por otro medio que el archivo. No se guarda en ningún lugar, así que una frase perdida no se puede consultar: en ese caso, guarde el paquete otra vez.',
		passphrase: 'Frase de contraseña del paquete',
		without: 'Guardarlo sin frase de contraseña: quien reciba el archivo puede leerlo',
		save: 'Guardar el paquete de clase',
		saving: 'Creando el archivo.',
		saved: 'Guardado en sus descargas. El docente lo abre aquí, en “Clases”.',
		close: 'Cerrar'
	},
	problems: {
		changes:
			'Esta lista escolar contiene solo cambios, así que no dice quién más está en una clase. Abra la lista escolar completa para hacer un paquete de clase.',
		'no-encryption':
			'Esta página no puede cifrar: los navegadores solo lo permiten a páginas que llegan por https. Pregunte a quien aloja esta página, o guarde el paquete sin frase de contraseña.',
		failed:
			'El paquete de clase no se pudo crear. Abra la lista escolar otra vez e inténtelo de nuevo.'
	}
};

/** Opening one that has a passphrase. */
export const sealedWords: Widened<typeof en.sealedWords> = {
	title: 'Este paquete de clase tiene una frase de contraseña',
	lead: 'La oficina se la da aparte del archivo. Lo que usted abre queda en la memoria de esta página: nada se guarda, y desaparece cuando usted termina.',
	label: 'Frase de contraseña',
	show: 'Mostrar lo que escribo',
	open: 'Abrir el paquete',
	empty: 'Escriba primero la frase de contraseña.',
	other: 'Abrir otro archivo',
	wrong:
		'Esta frase de contraseña no abre el paquete. Las mayúsculas, las minúsculas y los espacios cuentan. Si se perdió, la oficina puede guardar el paquete otra vez.',
	problems: {
		damaged: {
			title: 'Este paquete de clase está dañado',
			body: 'Falta una parte, o no es lo que la oficina guardó. Ninguna frase de contraseña lo abre. Pida el archivo otra vez a la oficina.'
		},
		newer: {
			title: 'Este paquete de clase se hizo con un Rollcall más nuevo',
			body: 'Cargue esta página otra vez con conexión, y abra de nuevo el archivo.'
		},
		'no-encryption': {
			title: 'Esta página no puede abrir un paquete de clase cifrado',
			body: 'Los navegadores solo permiten el cifrado a páginas que llegan por https. Pregunte a quien aloja esta página.'
		}
	},
	check: {
		title: 'Este es un paquete de clase para un docente',
		lead: 'Está cifrado, así que no se revisa aquí. El docente lo abre en “Clases” con la frase de contraseña que le dio la oficina, y ve quién está en cada clase.',
		go: 'Abrirlo en “Clases”'
	}
};
