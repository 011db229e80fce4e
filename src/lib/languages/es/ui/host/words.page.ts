import type * as en from '../../../../ui/host/words.page.en';
import type { Widened } from '../../../widened';

/* The words of the page on which a host makes host.js, in Spanish. */

const ratio = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`;

export const hostPageText: Widened<typeof en.hostPageText> = {
	page: {
		title: 'Publique usted esta página · Rollcall',
		headline: 'Haga su propia página de revisión previa.',
		lead: 'Ponga la carpeta en cualquier servidor web, dele su nombre, su color y su perfil en un solo archivo pequeño, y envíe el enlace a sus clientes. Sin código en el servidor, sin cuentas, y ninguna lista escolar llega nunca a usted.',
		settings: 'Su página',
		preview: 'Cómo se ve',
		file: 'Su host.js',
		fileLead:
			'Este es el archivo completo. Póngalo junto a index.html, en lugar del que está allí. Cada visita lo trae de nuevo, así que un cambio se ve enseguida.',
		save: 'Guardar host.js',
		saved: 'host.js está en sus descargas.',
		checksFor: (title) => `Revisado para ${title}`,
		link: 'Un enlace que elige un receptor por sí solo:'
	},
	form: {
		name: 'Nombre',
		nameHint: 'Aparece en el encabezado, junto al de Rollcall.',
		logo: 'Logotipo',
		logoHint: 'El nombre de una imagen que usted pone junto a host.js, por ejemplo logo.svg.',
		accent: 'Color',
		accentHint: 'Para enlaces, botones y marcas.',
		contrast: {
			light: (contrast) => `En claro: ${ratio(contrast)}`,
			dark: (contrast) => `En oscuro: ${ratio(contrast)}`,
			good: 'se lee bien tal como está',
			moved: (color) => `demasiado tenue para el texto, así que se usa ${color}`,
			need: 'El texto necesita 4.5:1.'
		},
		receivers: 'Receptores que las visitas pueden elegir',
		receiversHint: 'Si no se marca ninguno, se ofrecen todos.',
		own: 'Su propio perfil',
		ownHint: 'Un perfil como archivo JSON: uno que usted escribió en Receptores, o a mano.',
		ownRemove: (title) => `Quitar ${title}`,
		default: 'Elegido desde el principio',
		defaultNone: 'Ninguno',
		lock: 'Las visitas no pueden elegir otro',
		lockHint: 'Elija primero un receptor.',
		support: 'Dónde encuentran ayuda las visitas',
		supportHint: 'Una dirección que empieza con mailto: o https://.',
		language: 'Idioma al abrir',
		languageOwn: 'El del navegador de quien visita',
		languageHint: 'Quien visita puede cambiarlo.'
	},
	steps: {
		title: 'Cómo publicarla, en cinco pasos',
		forms: 'Para los formularios de quienes le compran:',
		facts: 'accesibilidad, flujo de datos y licencias en una página',
		list: [
			{
				title: 'Construya la carpeta, o tome una ya construida.',
				body: 'npm ci y npm run build hacen la carpeta build. Contiene la página completa: no hace falta que funcione nada más.'
			},
			{
				title: 'Ponga en ella su host.js.',
				body: 'Y su logotipo, si tiene uno. Ningún otro archivo tiene que cambiar, y no hay que volver a construir nada.'
			},
			{
				title: 'Copie la carpeta a su servidor web.',
				body: 'En cualquier ruta: en la raíz, en /precheck/ o más adentro. Tiene que servirse por https.'
			},
			{
				title: 'Agregue los encabezados de su servidor.',
				body: 'La página ya se prohíbe a sí misma toda solicitud. Los encabezados impiden que otros la pongan en un marco y repiten la regla donde nadie puede pasarla por alto.'
			},
			{
				title: 'Ábrala, espere a que diga “Funciona sin conexión” y quite la red.',
				body: 'Revise el distrito de ejemplo. Si funciona sin red, les funciona a sus clientes. Después envíeles el enlace.'
			}
		]
	},
	headers: {
		title: 'Encabezados para su servidor',
		lead: 'La regla contra las solicitudes va solo en las páginas: el service worker tiene que traer los archivos de la propia página, así que su respuesta no debe llevarla. host.js y service-worker.js se piden de nuevo cada vez; lo que está en _app/immutable no cambia nunca.',
		pick: 'Servidor',
		region: 'Ejemplo de los ajustes, se desplaza hacia los lados'
	}
};
