import { figuresOf } from '../../../../ui/figures';
import type * as en from '../../../../ui/privacy/words.en';
import type { WayPlace } from '../../../../ui/privacy/shapes';
import { count as n, fitting, LOCALE } from '../../counts';
import type { Widened } from '../../../widened';

/* The words of the page on privacy, in Spanish. */

const { moment } = figuresOf(LOCALE);

interface WayWords {
	readonly place: WayPlace;
	readonly id: string;
	readonly what: string;
	/** What programmers call it. */
	readonly code: string;
}

const way = (place: WayPlace, id: string, what: string, code: string): WayWords => ({
	place,
	id,
	what,
	code
});

type English = typeof en.privacyWords;
type Ways = English['ways'];

/** Any words, but the places of the ways stay what they are. */
type PrivacyWords = Widened<Omit<English, 'ways'>> & {
	readonly ways: Widened<Omit<Ways, 'list'>> & Pick<Ways, 'list'>;
};

export const privacyWords: PrivacyWords = {
	headline: 'Nada sale de este dispositivo.',
	lead: 'La página que lee su lista escolar no tiene permiso para hablar con nadie, y su navegador la obliga a cumplirlo. No tiene que creerlo: esta página intenta salir, para que usted vea cómo fracasa.',
	tryAll: 'Probar todas las salidas',
	tryAgain: 'Probar otra vez todas las salidas',
	statement: 'Una página para responsables de privacidad',
	facts: 'Todos los datos en una página',
	counter: 'Solicitudes desde la carga',
	counted: 'contadas por su navegador desde que esta página dijo que estaba lista',

	ways: {
		title: 'Salidas probadas y rechazadas',
		lead: 'Un valor de prueba inventado se envía a una dirección de otro sitio por cada salida que tiene un navegador. Su navegador informa quién detuvo cada una. Ninguna llega hasta la red, y además la dirección no lleva a ninguna parte.',
		notTried: 'Todavía no se ha probado.',
		trying: 'Probando todas las salidas',
		sum: (refused, of, at) =>
			`${n(refused)} de ${n(of)} ${fitting(refused, 'rechazada', 'rechazadas')}, ${moment(new Date(at).toISOString())}`,
		allRefused: 'Ninguna logró salir.',
		someOpen: (count) =>
			count === 1
				? 'Este navegador no rechazó una de las salidas. Avise a quien publica esta página.'
				: `Este navegador no rechazó ${n(count)} de las salidas. Avise a quien publica esta página.`,
		what: 'Qué se probó',
		from: 'Desde dónde',
		who: 'Quién lo detuvo',
		result: 'Resultado',
		region: 'Salidas, se desplaza hacia los lados',
		places: { page: 'esta página', worker: 'un worker, como el que lee las listas' },
		outcomes: {
			refused: 'Rechazada',
			stopped: 'Rechazada',
			absent: 'No existe',
			open: 'No rechazada',
			waiting: 'Sin probar'
		},
		stoppedBy: 'el navegador mismo, antes de cualquier regla',
		absentBy: 'este navegador no tiene esa salida',
		openBy: 'nadie',
		/** What the directives of the policy say. Their reports may name a part of them. */
		rules: [
			['connect-src', 'la regla: no conectarse con nadie'],
			['script-src', 'la regla: solo scripts de esta carpeta'],
			['style-src', 'la regla: solo estilos de esta carpeta'],
			['img-src', 'la regla: solo imágenes de esta carpeta'],
			['font-src', 'la regla: solo fuentes de esta carpeta'],
			['media-src', 'la regla: ni sonido ni video'],
			['object-src', 'la regla: nada incrustado'],
			['frame-src', 'la regla: sin marcos'],
			['form-action', 'la regla: los formularios no van a ninguna parte'],
			['worker-src', 'la regla: solo workers de esta carpeta'],
			['default-src', 'la regla: nada más']
		],
		list: [
			way('page', 'fetch', 'Enviar una solicitud', 'fetch'),
			way('worker', 'fetch', 'Enviar una solicitud', 'fetch'),
			way('page', 'xhr', 'Enviar una solicitud a la antigua', 'XMLHttpRequest'),
			way('worker', 'xhr', 'Enviar una solicitud a la antigua', 'XMLHttpRequest'),
			way('page', 'websocket', 'Abrir una conexión en vivo', 'WebSocket'),
			way('worker', 'websocket', 'Abrir una conexión en vivo', 'WebSocket'),
			way('page', 'eventsource', 'Escuchar un flujo de datos', 'EventSource'),
			way('worker', 'eventsource', 'Escuchar un flujo de datos', 'EventSource'),
			way('page', 'webtransport', 'Abrir una conexión rápida', 'WebTransport'),
			way('worker', 'webtransport', 'Abrir una conexión rápida', 'WebTransport'),
			way('page', 'beacon', 'Enviar un último mensaje al salir', 'sendBeacon'),
			way('page', 'image', 'Cargar una imagen', 'img'),
			way('page', 'script', 'Cargar un script', 'script'),
			way('page', 'module', 'Cargar una parte de un programa', 'import'),
			way('worker', 'module', 'Cargar una parte de un programa', 'import'),
			way('worker', 'importscripts', 'Cargar un script', 'importScripts'),
			way('page', 'worker', 'Iniciar un worker de otro sitio', 'Worker'),
			way('page', 'style', 'Cargar un estilo', 'stylesheet'),
			way('page', 'font', 'Cargar una fuente', 'FontFace'),
			way('page', 'media', 'Cargar un sonido', 'audio'),
			way('page', 'object', 'Incrustar un documento', 'object'),
			way('page', 'frame', 'Abrir otro sitio en un marco', 'iframe'),
			way('page', 'form', 'Enviar un formulario', 'form'),
			way('page', 'prefetch', 'Traer una página por adelantado', 'link prefetch'),
			way('page', 'preload', 'Traer un archivo por adelantado', 'link preload')
		]
	},

	verify: 'Compruébelo usted',
	steps: [
		{
			title: 'Quite la red.',
			body: 'Active el modo avión o desconecte el cable, y revise un zip. Todo funciona, porque no se necesita nada de fuera.'
		},
		{
			title: 'Mire la lista de la red.',
			body: 'Pulse F12, abra Red (Network) y revise un zip. La lista queda como estaba. Pruebe las salidas de arriba: cada una aparece allí como bloqueada, sin nada enviado.'
		},
		{
			title: 'Lea la regla.',
			body: 'Abra el código fuente de la página y busque Content-Security-Policy. Dice connect-src none: ninguna solicitud, ninguna conexión en vivo, ningún último mensaje al salir. La parte que lee su lista escolar hereda esa regla.'
		}
	],
	held: 'Qué se conserva, y dónde',
	what: 'Qué',
	where: 'Dónde',
	until: 'Hasta cuándo',
	rows: [
		{
			what: 'La lista escolar que usted dio',
			where: 'En la memoria de esta pestaña. Se lee de su disco parte por parte y nunca se copia.',
			until: 'Hasta que revise otra o cierre la pestaña'
		},
		{
			what: 'Una línea por revisión: fecha, tamaño, cifras, veredicto',
			where:
				'En este navegador, en este dispositivo. Ningún nombre, ningún id, ningún valor, ningún nombre de archivo.',
			until: 'Hasta que pulse “Olvidar”'
		},
		{
			what: 'Para quién revisa, qué respondió a sus preguntas, sus propios perfiles, el idioma, si quitó el recorrido o el aviso para instalar',
			where: 'En este navegador, en este dispositivo. Nada de eso sale de una lista escolar.',
			until: 'Hasta que elija otros, retire la respuesta o quite el perfil'
		},
		{
			what: 'Lo que apartó: una huella, su motivo, el último día',
			where: 'En este navegador, en este dispositivo. Ningún nombre de archivo y ningún valor.',
			until: 'Hasta que lo traiga de vuelta, o pase su último día'
		},
		{
			what: 'Lo que corrigió en los últimos días: qué códigos, columnas y formas',
			where:
				'En este navegador, en este dispositivo, cuando usted guarda el zip corregido. Ningún nombre, ningún id, ninguna fecha, ningún dato de acceso.',
			until: 'Hasta que pulse “Olvidarlo”, o vengan otros diez días'
		},
		{
			what: 'Una revisión que usted guarda: sus cifras y grupos, su nota, la lista escolar sin contraseñas',
			where:
				'En este navegador, en este dispositivo, solo cuando usted dice “Guardar esta revisión”. Cifrada si pone una frase de contraseña.',
			until: 'Hasta que la quite, o pase el tiempo que fijó'
		},
		{
			what: 'Dónde está su exportación: el nombre del archivo o de la carpeta, la llave del navegador para abrirlo, la última revisión',
			where:
				'En este navegador, en este dispositivo, solo cuando usted dice “Recordar”. Nada de lo que contiene.',
			until: 'Hasta que pulse “Olvidar”'
		},
		{
			what: 'Un archivo que otra aplicación de este dispositivo comparte con Rollcall instalado',
			where: 'En este navegador, en este dispositivo, hasta que la página lo toma: unos instantes',
			until: 'Hasta que la página lo tome; si no, hasta la próxima vez que se abra'
		},
		{
			what: 'Rollcall mismo',
			where: 'En este navegador, en este dispositivo, para que se abra sin red',
			until: 'Hasta que borre todo, más abajo, o borre los datos de este sitio en el navegador'
		},
		{
			what: 'Contraseñas',
			where: 'En ninguna parte. Solo si hay una.',
			until: 'No se conservan'
		}
	],
	forgetAll: 'Olvidar todas las revisiones anteriores',
	limits: 'Lo que ninguna regla puede rechazar',
	limitsLead: 'Una promesa solo vale algo si se dicen también sus límites.',
	limitsList: [
		{
			title: 'Abrir otra dirección.',
			body: 'Un navegador no puede prohibir que una página le lleve a otra parte, y una dirección puede llevar palabras. Rollcall no le lleva a ninguna parte por su cuenta: una prueba lee el programa construido y falla si contiene una línea así.'
		},
		{
			title: 'Llamar a otro navegador.',
			body: 'Algunos navegadores dejan que una página se conecte con otro navegador sin consultar la regla (WebRTC). El programa no tiene esa llamada, y la misma prueba le obliga a cumplirlo.'
		},
		{
			title: 'Buscar un nombre.',
			body: 'Una página puede hacer que un navegador busque por adelantado el nombre de un sitio. Rollcall desactiva eso y no pide ninguno.'
		},
		{
			title: 'Lo que usted guarda, imprime, copia o comparte.',
			body: 'Ocurre cuando usted pulsa el botón, y entonces el archivo es suyo. Un informe que usted guarda puede contener valores de la lista escolar: guárdelo como guarda la lista.'
		},
		{
			title: 'Compartir un archivo con la aplicación instalada.',
			body: 'En un teléfono, una tableta o una Chromebook, el navegador envía el archivo compartido a esta dirección, y la copia guardada de Rollcall responde antes de que salga un solo byte. Si la copia guardada no estuviera y la aplicación siguiera instalada, el archivo iría a quien publica esta página. Por eso, después de borrar los datos del sitio o de borrar todo, quite la aplicación, o ábrala una vez con red antes de compartir. Elegir o soltar un archivo no tiene ese límite.'
		},
		{
			title: 'Las extensiones.',
			body: 'Lo que ha añadido a su navegador puede leer cualquier página que abra, también esta. Use un perfil del navegador sin extensiones, o una ventana privada.'
		},
		{
			title: 'Este dispositivo.',
			body: 'Quien puede usarlo, copiarlo o mirar su pantalla ve lo mismo que usted.'
		},
		{
			title: 'La primera visita.',
			body: 'La página misma llega por la red, desde el sitio anfitrión, y allí se ve que alguien vino. Después funciona la copia guardada, que solo cambia cuando usted lo dice.'
		}
	]
};

/** What a directive says, by the name that a browser reports. */
export const ruleWords: typeof en.ruleWords = (directive) =>
	privacyWords.ways.rules.find(([name]) => directive.startsWith(name))?.[1] ?? directive;
