import type * as en from '../../../../ui/docs/words.en';
import { count as n } from '../../counts';
import type { Widened } from '../../../widened';

/* The words around the docs, in Spanish. The pages themselves are in words.pages.ts. */

export const docsWords: Widened<typeof en.docsWords> = {
	pageTitle: (title) => `${title} · Rollcall`,
	index: {
		title: 'Ayuda y documentación',
		headline: 'Cómo funciona Rollcall, y para quién.',
		lead: 'Páginas cortas, una para cada tipo de lector. Son parte de esta página y se pueden leer sin red.',
		glossary: 'Las palabras de OneRoster',
		glossaryAbout: 'sourcedId, inscripción, bulk y delta, en lenguaje sencillo.',
		more: 'Más',
		tour: 'Mostrar otra vez el recorrido',
		privacy: 'Privacidad que usted puede comprobar',
		privacyAbout:
			'Todas las salidas, probadas ante sus ojos, y una página para responsables de privacidad.',
		facts: 'Accesibilidad, flujo de datos y licencias'
	},
	crumbs: 'Está usted aquí',
	glossary: {
		title: 'Las palabras de OneRoster',
		lead: 'Cada palabra tal como aparece en archivos y mensajes, en lenguaje sencillo.',
		find: 'Buscar una palabra',
		placeholder: 'Una palabra, o parte de lo que significa',
		found: (shown, all) =>
			shown === all ? `Las ${n(all)} palabras` : `${n(shown)} de ${n(all)} palabras`,
		none: 'Ninguna palabra coincide. Pruebe con otra parte de ella.'
	},
	tour: {
		title: '¿Primera vez aquí? Cuatro cosas que conviene saber',
		away: 'No mostrar esto otra vez',
		cards: [
			{
				title: 'Suelte un zip, o pruebe el ejemplo.',
				body: 'El distrito de ejemplo es inventado y tiene errores a propósito. Muestra cómo es un informe.'
			},
			{
				title: 'Diga quién lo recibe.',
				body: 'Elija sus proveedores, y cada uno tiene su veredicto: lo acepta, lo acepta con pérdidas o lo rechaza.'
			},
			{
				title: 'Arregle primero lo primero.',
				body: 'Una sola escuela mal escrita puede causar miles de errores. El informe muestra las causas en el orden en que conviene arreglarlas.'
			},
			{
				title: 'Quite la red.',
				body: 'Todo funciona sin ella, porque no se envía nada. Así también puede comprobar la promesa.'
			}
		]
	}
};
