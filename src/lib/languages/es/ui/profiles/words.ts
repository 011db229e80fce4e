import type * as en from '../../../../ui/profiles/words.en';
import { count as n, plural } from '../../counts';
import type { Widened } from '../../../widened';

/*
 * Words of the pages about receivers, in Spanish. What a page says of a receiver itself is put into
 * words when the app is built.
 */

const receivers = (count: number): string => plural(count, 'receptor', 'receptores');
const demands = (count: number): string => plural(count, 'requisito', 'requisitos');

export const profileText: Widened<typeof en.profileText> = {
	titles: {
		index: 'Quién recibe listas escolares y qué pide · Rollcall',
		profile: (title) => `Qué pide ${title} · Rollcall`,
		unnamed: 'Un receptor · Rollcall'
	},

	index: {
		headline: 'Quién recibe listas escolares y qué pide.',
		lead: (count) =>
			`Rollcall sabe qué ${count === 1 ? 'pide' : 'piden'} ${receivers(count)} más allá del estándar, según sus páginas públicas. Cada uno tiene una página: qué pide, qué pasa si falta y dónde está escrito.`,
		own: 'Escribir un perfil propio',
		search: 'Buscar un receptor',
		placeholder: 'Un nombre o un producto',
		count: (shown, all) =>
			shown === all
				? `En total, ${receivers(all)}`
				: `Se muestran ${n(shown)} de ${receivers(all)}`,
		none: 'Ningún receptor coincide',
		noneHint:
			'Busque otra palabra de su nombre. Un receptor que no está aquí puede aceptar lo que dice el estándar: revise la lista escolar sin receptor.',
		clear: 'Mostrar todos los receptores',
		base: (version) => `OneRoster ${version}`,
		demands,
		check: 'Revisar para este receptor',
		checkOf: (title) => `: ${title}`,
		checkFor: (title) => `Revisar para ${title}`
	},

	page: {
		crumbs: 'Está usted aquí',
		back: 'Todos los receptores',
		previous: 'Receptor anterior',
		next: 'Receptor siguiente',
		headline: (title) => `Qué pide ${title}`,
		facts: 'En resumen',
		beyond: (base) => `Comparado con OneRoster ${base}, al`,
		onPage: 'En esta página',
		counts: {
			error: (count) => plural(count, 'error', 'errores'),
			warning: (count) => plural(count, 'advertencia', 'advertencias'),
			info: (count) => plural(count, 'nota', 'notas'),
			relaxed: (count) => plural(count, 'no se pide', 'no se piden')
		},
		toChecklist: 'Lista de verificación para imprimir',
		overview: 'Qué se pide primero',
		effects: 'Qué dice que pasa',
		every: 'Todas las columnas',
		whole: 'En conjunto',
		also: 'Junto con otros archivos:',
		relaxed: 'No se pide',
		report: 'Un informe dice:',
		inFiles: 'En',
		rule: 'Regla del estándar:',
		table: 'Ver la tabla',
		sources: (count) => (count === 1 ? 'Fuente' : 'Fuentes'),
		link: (id) => `Dirección de ${id}`,
		inherited: 'Qué más dice el estándar',
		questions: 'Preguntas',
		questionsLead:
			'Lo que solo sabe quien envía. La revisión lo pregunta al elegir un receptor; hasta entonces toma lo que dice aquí.',
		question: (number) => `Pregunta ${n(number)}`,
		given: 'Sin respuesta:',
		options: 'Respuestas:',
		decides: 'Decide sobre',
		maps: 'En qué se convierten los valores',
		from: 'En el archivo',
		to: 'Allí',
		deliveries: 'La entrega siguiente',
		limits: 'Lo que un zip no puede mostrar',
		limitsLead: 'Estos puntos de la ficha no se pueden revisar con un zip.',
		open: 'Lo que sus documentos dejan abierto',
		openLead: 'Si algo de esto es importante para usted, pregunte al receptor.',
		compares: 'Cómo se comparan los valores',
		terms: 'Cómo llama a las columnas',
		sourcesTitle: 'Dónde está escrito',
		read: (day) => `Leído el ${day}.`,
		unnamed: {
			title: 'Un receptor',
			body: 'Sin conexión, la página de cada receptor sale de aquí.'
		}
	},

	checklist: {
		title: 'Lista de verificación',
		titleFor: (title) => `Lista de verificación para ${title}`,
		lead: 'Lo que las personas tienen que hacer o saber. Ningún zip lo muestra, así que ninguna revisión puede verlo.',
		print: 'Imprimir esta lista',
		district: 'Distrito o escuela',
		date: 'Fecha',
		who: 'Hecho por',
		zip: 'El zip',
		delivery: 'La entrega',
		eye: 'Mirar a mano',
		answers: 'Respuestas que conviene tener a mano',
		from: (title, day) =>
			`Del perfil de ${title} en Rollcall, al ${day}. Los números son los de su ficha.`
	}
};
