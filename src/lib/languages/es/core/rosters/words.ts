import type { Standing } from '../../../../core/rosters/standing';
import type * as en from '../../../../core/rosters/words.en';
import type { Widened } from '../../../widened';

const MONTHS = [
	'enero',
	'febrero',
	'marzo',
	'abril',
	'mayo',
	'junio',
	'julio',
	'agosto',
	'septiembre',
	'octubre',
	'noviembre',
	'diciembre'
];

/** A day given as YYYY-MM-DD: 1 de octubre de 2026. Core asks no device for its language. */
export const dayInWords: typeof en.dayInWords = (day) => {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${String(Number(date))} de ${MONTHS[Number(month) - 1] ?? month} de ${year}`;
};

const stop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const standings: Readonly<Record<Standing['as'], (title: string, day: string) => string>> = {
	in: (title) => `${title} está en curso.`,
	later: (title, day) => `${title} empieza para esta persona el ${dayInWords(day)}.`,
	deleted: (title) => `La inscripción en ${title} está marcada como eliminada.`,
	'class-deleted': (title) => `La clase ${title} está marcada como eliminada.`,
	ended: (title, day) => `${title} terminó para esta persona el ${dayInWords(day)}.`,
	'term-over': (title, day) => `El período de ${title} terminó el ${dayInWords(day)}.`,
	'term-later': (title, day) => `El período de ${title} empieza el ${dayInWords(day)}.`,
	'class-missing': (title) => `La clase ${title} no está en classes.csv.`
};

/** Why somebody cannot log in: what the roster says, then what to do. */
export const loginWords: Widened<typeof en.loginWords> = {
	deleted: (value) => [
		`El registro en users.csv está marcado como dado de baja (status “${value}”), así que los receptores desactivan la cuenta.`,
		'Si la persona sigue en la escuela, pida a la oficina que reactive el registro en el sistema escolar y exporte otra vez.'
	],
	notEnabled: [
		'users.csv dice que la cuenta está desactivada (enabledUser es “false”).',
		'Pida a la oficina que active la cuenta en el sistema escolar y exporte otra vez.'
	],
	noUsername: [
		'En users.csv no hay nombre de usuario. En muchos receptores se inicia sesión con él.',
		'Pida a la oficina que complete el nombre de usuario en el sistema escolar y exporte otra vez.'
	],
	twice: (id, first, row) => [
		`El id “${id}” está dos veces en users.csv, en las filas ${String(first)} y ${String(row)}. Un receptor conserva uno de los dos, o ninguno.`,
		'Pida a la oficina que dé a cada persona su propio id, o que una los dos registros.'
	],
	notEnrolled: [
		'Ninguna fila de enrollments.csv pone a esta persona en una clase. Muchos receptores abren una cuenta solo para quienes están en una clase.',
		'Pida a la oficina que agregue a la persona a una clase en el sistema escolar y exporte otra vez.'
	],
	noCurrentClass: (because) => [
		`Esta persona no está en ninguna clase en curso. ${because.join(' ')}`,
		'Pida a la oficina que corrija la inscripción, o las fechas de su período, y exporte otra vez.'
	],
	standing: (title, standing) =>
		standings[standing.as](title, 'day' in standing ? standing.day : ''),
	refusedZip: (receiver, because) => [
		`${receiver} rechazaría el zip entero, así que allí no cambia la cuenta de nadie. ${stop(because)}`,
		'El equipo de datos del distrito tiene que corregir el zip. Los datos de esta persona están bien.'
	],
	refusedFile: (receiver, file, because) => [
		`${receiver} rechazaría ${file} por completo. ${stop(because)}`,
		'El equipo de datos del distrito tiene que corregir el archivo. Los datos de esta persona están bien.'
	],
	refusedRow: (receiver, because) => [
		`${receiver} dejaría fuera a esta persona. ${stop(because)}`,
		'Pida a la oficina que corrija el registro de la persona en el sistema escolar y exporte otra vez.'
	],
	refusedClasses: (receiver, count, because) => [
		`${receiver} dejaría fuera ${count === 1 ? 'la única inscripción' : `las ${String(count)} inscripciones`} de esta persona. ${stop(because)}`,
		'Pida a la oficina que corrija la clase o la inscripción en el sistema escolar y exporte otra vez.'
	]
};
