import type * as en from '../../../../ui/privacy/statement.en';
import type { Widened } from '../../../widened';

/* The statement that a privacy officer gets on one sheet of paper, in Spanish. */

export const statementWords: Widened<typeof en.statementWords> = {
	pageTitle: 'Para responsables de privacidad · Rollcall',
	headline: 'Una página para quien es responsable de la privacidad.',
	lead: 'Lo que Rollcall hace con los datos de estudiantes, en una sola hoja. Imprímala, o guárdela como PDF desde la ventana de impresión.',
	print: 'Imprimir',
	back: 'Volver a privacidad',

	title: 'Rollcall y los datos de estudiantes',
	brand: 'Rollcall',
	copy: (address, version) => `Esta copia: ${address}, versión ${version}`,
	sum: 'Rollcall revisa una lista escolar (archivos CSV de OneRoster) dentro del navegador de la persona que la abre. Ninguna parte de la lista se envía a nadie: ni a quien hizo Rollcall, ni a quien publica esta página, ni a un receptor.',
	blocks: [
		{
			title: 'Qué lee',
			lines: [
				'Nombres, ids, grados, escuelas, clases, correos electrónicos y otras columnas de una exportación OneRoster que una persona elige de su propio disco.',
				'De las contraseñas de un archivo así solo se mira si están. Nunca se muestran, ni se guardan, ni se escriben en un informe.'
			]
		},
		{
			title: 'Dónde está mientras tanto',
			lines: [
				'En la memoria de la pestaña del navegador, hasta que se cierra la pestaña o se revisa otra lista escolar.',
				'Después, solo en este dispositivo: una línea de cifras por revisión, sin nombres, ids ni valores; los receptores elegidos; notas sobre lo que se apartó o corrigió, sin nombres ni ids.',
				'Una lista escolar se guarda en el dispositivo solo cuando una persona pulsa “Guardar esta revisión”: sin contraseñas, por los días que fije, y cifrada si pone una frase de contraseña.',
				'“Borrar todo”, en la página de privacidad, quita todo eso y muestra que no queda nada.'
			]
		},
		{
			title: 'Quién lo recibe',
			lines: [
				'Nadie. No hay servidor, ni cuenta, ni cookies, ni analítica, ni código de terceros.',
				'El sitio anfitrión de esta página entrega los archivos del programa, una vez, y ve que un navegador los pidió, como con cualquier página web.',
				'Una persona puede guardar o compartir un informe o un archivo corregido. Entonces va adonde esa persona lo envíe.'
			]
		},
		{
			title: 'Qué le obliga a cumplirlo',
			lines: [
				'Una Content Security Policy en la página (connect-src ‘none’) hace que el navegador rechace toda solicitud del código que lee la lista escolar. Vale para la página y sus workers.',
				'El programa está hecho para abrir otra dirección solo cuando una persona sigue un enlace. Pruebas automáticas de cada versión intentan todas las salidas y leen el programa ya construido.',
				'Funciona sin red.'
			]
		},
		{
			title: 'Qué no puede prometer',
			lines: [
				'Las extensiones del navegador, y quien controla el dispositivo, pueden ver lo que hay en la pantalla.',
				'Instalado como aplicación, necesita su copia guardada para recibir un archivo que otra aplicación comparte: después de borrar los datos del sitio, ábralo una vez antes de compartir.',
				'Los archivos que una persona guarda son tan delicados como la lista escolar de la que salieron.'
			]
		}
	],
	verify: 'Cómo comprobarlo en cinco minutos',
	checks: [
		'Abra la página de privacidad y pulse “Probar todas las salidas”. Cada salida aparece con la regla que la rechazó.',
		'Quite la red (modo avión) y revise una lista escolar. Todo funciona.',
		'O pulse F12, abra Red (Network) y revise una lista escolar. No se añade ninguna línea.'
	],
	sign: { seen: 'Visto por', date: 'Fecha' }
};
