import type * as en from '../../../../ui/facts/words.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

/* The words of the page with a vendor's facts, in Spanish. */

export const factsWords: Widened<typeof en.factsWords> = {
	pageTitle: 'Accesibilidad, privacidad y licencias · Rollcall',
	headline: 'Accesibilidad, privacidad y licencias.',
	lead: 'Los datos que pide un formulario de compras o de seguridad, en una página que puede imprimir o enlazar. Trata de esta versión de Rollcall, en cualquier servidor en que esté.',
	print: 'Imprimir',
	contents: 'En esta página',
	product: (version) => `Rollcall, versión ${version}`,
	flow: {
		title: 'Por dónde van los datos',
		what: 'Qué',
		from: 'Desde',
		to: 'Hacia',
		carries: 'Datos de estudiantes que lleva',
		rows: [
			{
				what: 'Los archivos del propio programa',
				from: 'El sitio anfitrión de esta página',
				to: 'El navegador, en la primera visita y en una actualización',
				carries: 'Ninguno'
			},
			{
				what: 'host.js, y el logotipo que nombra',
				from: 'El sitio anfitrión de esta página',
				to: 'El navegador, en cada visita con red',
				carries: 'Ninguno'
			},
			{
				what: 'Una lista escolar (OneRoster CSV)',
				from: 'El disco de la persona',
				to: 'La memoria de la pestaña del navegador',
				carries: 'Sí. No van más lejos.'
			},
			{
				what: 'Un archivo que otra aplicación comparte con Rollcall instalado',
				from: 'Una aplicación del mismo dispositivo',
				to: 'La copia guardada de Rollcall en el navegador, que lo pasa a la pestaña',
				carries:
					'Sí. Se quedan en el dispositivo mientras exista la copia guardada: vea “Lo que ninguna regla puede rechazar”.'
			},
			{
				what: 'Cifras, elecciones, y revisiones que una persona guarda',
				from: 'La pestaña del navegador',
				to: 'El almacenamiento del navegador en el mismo dispositivo',
				carries: 'Solo en una revisión que se guarda a propósito, sin contraseñas'
			},
			{
				what: 'Informes, zips corregidos, notas',
				from: 'La pestaña del navegador',
				to: 'Donde la persona los guarde, imprima o comparta',
				carries: 'Según se elija. Los informes para soporte no llevan ninguno.'
			}
		],
		none: 'Ningún servidor nuestro, ninguna cuenta, ninguna cookie, ninguna analítica, ningún tercero, ningún subencargado, ningún entrenamiento de modelos. La regla de la propia página (Content Security Policy, connect-src none) hace que el navegador rechace toda solicitud del código que lee la lista escolar.',
		privacy: 'Vea cómo se prueba, y lo que la regla no puede rechazar'
	},
	access: {
		title: 'Accesibilidad, según WCAG 2.2',
		lead: 'En la forma de un VPAT: cada criterio de conformidad de los niveles A y AA, lo que se cumple de él y cómo se sabe.',
		honest:
			'Es una evaluación propia, no de un tercero. Todavía no la han probado personas que dependen de un lector de pantalla, un pulsador o el control por voz.',
		sum: (supports, partially, none) =>
			`${plural(supports, 'se cumple', 'se cumplen')}, ${n(partially)} en parte, ${plural(none, 'no aplicable', 'no aplicables')}.`,
		criterion: 'Criterio',
		met: 'Conformidad',
		remark: 'Observaciones',
		tested: 'Cómo se prueba',
		terms: {
			supports: 'Se cumple',
			partially: 'Se cumple en parte',
			'not-applicable': 'No aplicable'
		},
		tests: {
			axe: 'axe en cada pantalla, en claro y oscuro, en cada compilación',
			keyboard: 'Pruebas en el navegador solo con el teclado',
			e2e: 'Pruebas en el navegador que lo miden',
			unit: 'Pruebas de las partes',
			looked: 'A simple vista y a mano',
			none: '–'
		}
	},
	packages: {
		title: 'Paquetes y sus licencias',
		lead: (count) =>
			`Rollcall mismo está bajo la licencia MIT. En el programa construido hay partes de ${plural(count, 'paquete', 'paquetes')} de otros autores, tal como se instalaron para esta compilación.`,
		name: 'Paquete',
		version: 'Versión',
		license: 'Licencia',
		use: 'Para',
		texts: 'Las licencias completas',
		/** What the app has each package for. */
		uses: {
			'@noble/hashes': 'huellas de archivos',
			'@sveltejs/kit': 'páginas y los pasos entre ellas',
			clsx: 'parte de svelte',
			comlink: 'llamadas entre la página y sus workers',
			devalue: 'parte de @sveltejs/kit',
			dexie: 'la base de datos del navegador',
			'esm-env': 'parte de svelte',
			fflate: 'zips que el navegador no puede leer',
			papaparse: 'archivos CSV que no cumplen el estándar, e informes CSV',
			re2js: 'patrones en los perfiles',
			svelte: 'las pantallas',
			valibot: 'lectura de perfiles',
			vite: 'carga de partes de la aplicación',
			'workbox-core': 'parte de workbox-precaching',
			'workbox-precaching': 'la copia para trabajar sin conexión',
			'workbox-routing': 'parte de workbox-precaching',
			'workbox-strategies': 'parte de workbox-precaching',
			'workbox-window': 'actualizaciones de esa copia'
		}
	}
};
