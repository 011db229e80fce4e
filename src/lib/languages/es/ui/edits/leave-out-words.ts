import type { Counts } from '../../../../core/report/report';
import type * as en from '../../../../ui/edits/leave-out-words.en';
import { count as n, fitting, list, plural } from '../../counts';
import type { Widened } from '../../../widened';
import { words } from '../words';
import { editWords } from './words';

/* The words of leaving out what a receiver would refuse: before it is done, and where it is saved. */

const { rows } = words;
const sumOf = ({ error, warning, info }: Counts): number => error + warning + info;

export const leaveOutText: Widened<typeof en.leaveOutText> = {
	title: 'Dejar fuera lo que se rechazaría',
	lead: (titles) =>
		`${list(titles)} ${fitting(titles.length, 'rechaza', 'rechazan')} algunas filas de este zip. Corríjalas donde pueda. Las demás se pueden dejar fuera, con todo lo que depende de ellas. Antes verá qué se va y a quién se desactiva con eso.`,
	offer: (title) => `Ver qué se dejaría fuera para ${title}`,
	planning: 'Calculando qué depende de ello, y revisando otra vez',
	stop: 'Detener',
	nothing: (title) =>
		`Ya no queda ninguna fila que se pueda dejar fuera para ${title}. Lo que rechaza ahora hay que corregirlo.`,
	drop: 'Ahora no',
	done: (count) => `Dejar fuera ${count === 1 ? 'esta fila' : `estas ${rows(count)}`}`,

	plan: {
		title: (title) => `Qué se dejaría fuera para ${title}`,
		sum: (count, files) =>
			`${rows(count)} de ${words.files(files)} no ${fitting(count, 'estaría', 'estarían')} en el zip corregido.`,
		then: (sentence) => `Después: ${sentence}`,
		came: (came) =>
			`${fitting(sumOf(came), 'Aparecería', 'Aparecerían')} ${editWords.found(came)}.`,
		caption: 'Filas que se dejarían fuera, por archivo',
		columns: {
			file: 'Archivo',
			refused: 'Rechazadas',
			through: 'Dependen de ellas',
			stays: 'Quedan'
		},
		through: (count, file) => `${n(count)} por ${file}`,
		none: 'ninguna',
		roots: 'Las que más filas arrastran',
		rootsLead: 'Si corrige una de estas, se queda lo que depende de ella.',
		rootColumns: {
			row: 'Fila',
			what: 'Quién o qué',
			why: 'Por qué se rechaza',
			takes: 'Arrastra'
		},
		samples: 'Algunas de estas filas',
		sampleColumns: { row: 'Fila', what: 'Quién o qué', why: 'Por qué' },
		place: (file, row) => `${file}, fila ${n(row)}`,
		known: (name, key) =>
			name.trim() === '' || name === key ? { name: key, key: null } : { name, key },
		note: 'Su propio zip queda como está. Lo que se deja fuera se puede guardar como archivo aparte, junto al zip corregido, y usted puede deshacer esto.'
	},

	off: {
		title: 'A quién se desactiva con eso',
		lead: 'En cuanto se acepte el zip corregido, y solo a quienes estén allí por una entrega anterior.',
		nobody: 'No se desactiva a nadie.',
		unknown: (count) =>
			`${fitting(count, 'Falta', 'Faltan')} ${plural(count, 'persona. No se sabe qué pasa con ella.', 'personas. No se sabe qué pasa con ellas.')}`,
		upTo: (kinds) => `Hasta ${kinds}`,
		theirs: (title) => `${title} acepta hoy estas filas. También faltarían allí.`,
		means: 'Eso significa:'
	},

	saved: {
		title: 'Lo que se dejó fuera',
		lead: 'Estas filas no están en el zip corregido. Guárdelas para la oficina, para que se corrijan en el sistema escolar. Contienen datos personales; no contienen columnas de contraseñas.',
		columns: {
			file: 'Archivo',
			count: 'Se dejaron fuera',
			stays: 'Quedan en el zip',
			save: 'Guardar'
		},
		save: 'Guardar como CSV',
		saveOf: (file) => `Guardar como CSV: lo que se dejó fuera de ${file}`,
		failed: 'El archivo no se pudo crear. El error es nuestro. Intente otra vez.',
		done: (file) => `Se guardó lo que se dejó fuera de ${file}.`
	}
};
