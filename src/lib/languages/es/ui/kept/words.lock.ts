import type * as en from '../../../../ui/kept/words.lock.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { checks } from '../../nouns';

/** The passphrase of kept checks. */
export const lockWords: Widened<typeof en.lockWords> = {
	title: 'Frase de contraseña',
	owner: 'Revisiones guardadas de Rollcall',
	off: 'No hay ninguna frase de contraseña. Cualquiera que pueda usar este navegador puede leer lo que está guardado.',
	on: (minutes) =>
		`Las revisiones guardadas están cifradas. Están abiertas en esta pestaña y se bloquean solas después de ${plural(minutes, 'minuto', 'minutos')} sin una tecla, un clic o un toque.`,
	warningTitle: 'Una frase de contraseña perdida no se puede reemplazar',
	warning:
		'No se almacena en ningún lugar, así que nadie puede consultarla ni poner otra. Si se pierde, hay que eliminar todas las revisiones guardadas. Anótela donde guarda otras contraseñas.',
	understood:
		'Sé que, si pierdo la frase de contraseña, habrá que eliminar todas las revisiones guardadas',
	set: 'Poner una frase de contraseña',
	first: 'Frase de contraseña',
	repeat: 'La misma otra vez',
	current: 'Frase de contraseña actual',
	next: 'Frase de contraseña nueva',
	length: 'Al menos 12 caracteres: tres o cuatro palabras son fáciles de recordar.',
	tooShort: 'Escriba al menos 12 caracteres.',
	differ: 'Las dos no son iguales.',
	notUnderstood: 'Marque primero la casilla, por favor.',
	show: 'Mostrar lo que escribo',
	encrypt: 'Cifrar lo que está guardado',
	working: 'Cifrando. Tarda unos segundos.',
	wait: 'Abriendo. Tarda un segundo.',
	done: 'Ya hay una frase de contraseña. Todo lo guardado está cifrado.',
	lockNow: 'Bloquear ahora',
	change: 'Cambiarla',
	changed: 'Se cambió la frase de contraseña. La anterior ya no abre nada.',
	takeAway: 'Quitarla',
	takenAway: 'Ya no hay ninguna frase de contraseña. Lo guardado se almacena sin cifrar.',
	cancel: 'Cancelar',
	lockedTitle: 'Las revisiones guardadas están bloqueadas',
	lockedLead: (count) =>
		count === 1
			? 'Hay 1 revisión guardada en este dispositivo. Su contenido está cifrado.'
			: `Hay ${n(count)} revisiones guardadas en este dispositivo. Su contenido está cifrado.`,
	idle: (minutes) =>
		`Se bloquearon solas después de ${plural(minutes, 'minuto', 'minutos')} sin uso.`,
	unlock: 'Desbloquear',
	unlocked: 'Desbloqueadas.',
	lost: '¿Perdió la frase de contraseña?',
	lostBody: (count) =>
		`Sin ella nadie puede leer lo que está guardado, y no se puede reemplazar. Lo único que queda es eliminar ${count === 1 ? 'la revisión guardada' : `las ${checks(count)}`} y la frase de contraseña, y empezar de nuevo.`,
	abandon: 'Eliminar lo bloqueado',
	abandonTitle: '¿Eliminar lo bloqueado?',
	abandonBody: (count) =>
		`Se eliminan de este dispositivo ${checks(count)} y la frase de contraseña. No se puede deshacer. Sus propios archivos no se tocan.`,
	abandonNo: 'Dejarlo bloqueado',
	abandoned: 'Se eliminó lo que estaba bloqueado.'
};
