import { figuresOf } from '../../../../ui/figures';
import type * as en from '../../../../ui/receiver/words.en';
import { count as n, list, plural } from '../../counts';
import type { Widened } from '../../../widened';

const figures = figuresOf('es-US');
const day = (date: string): string => figures.day(date);
const records = (count: number): string => plural(count, 'registro', 'registros');
const all = (count: number): string =>
	count === 2 ? 'los dos receptores' : `los ${n(count)} receptores`;

/** The words around one receiver, what cannot be had together, and setting aside. */
export const receiverText: Widened<typeof en.receiverText> = {
	crumbs: 'Está usted aquí',
	back: 'Informe',
	others: 'Otros receptores',
	page: (receiver) => `Qué pide ${receiver}`,
	checklist: 'Lista de verificación antes de enviar',
	aside: (count, groups) =>
		`${n(count)} de ${plural(groups, 'grupo', 'grupos')} ${count === 1 ? 'apartado' : 'apartados'}`,
	revision: (date) => `según lo que sabíamos el ${day(date)}`,

	sections: {
		stops: {
			title: 'Qué detiene el zip',
			lead: 'Nada de esto se puede apartar: no llegaría nada.'
		},
		lost: {
			title: 'Qué se pierde',
			lead: 'El zip se acepta, pero esto no.',
			leadIfStopped: 'Aun cuando el zip se acepte, esto no.'
		},
		look: {
			title: 'Qué conviene mirar',
			lead: 'Se acepta, pero probablemente no es lo que se quería.'
		},
		notes: { title: (count) => `Notas (${n(count)})`, lead: 'No hay que hacer nada.' }
	},
	otherVersion: (receiver) => `No se miró nada más: ${receiver} acepta otra versión de OneRoster.`,
	fine: {
		title: (receiver) => `Nada que arreglar para ${receiver}`,
		body: 'Lo que un zip puede mostrar está en orden. La lista de verificación contiene lo que un zip no puede mostrar.'
	},
	calls: (receiver, name) => `${receiver}: ${name}`,
	standard: 'como dice el estándar',
	follows: 'desaparece junto con otro',
	look: 'Ver',
	lookAt: (message) => `Ver: ${message}`,
	more: (count) => `Mostrar ${n(count)} más`,

	saved: {
		title: 'Registros guardados y fallidos',
		lead: (receiver) => `Por archivo, como los cuenta ${receiver}.`,
		over: (receiver, file, failed, most) =>
			`La importación se interrumpiría: ${failed === 1 ? 'fallaría' : 'fallarían'} ${records(failed)} de ${file}, y ${receiver} se detiene en cuanto fallan más de ${n(most)} de un archivo.`,
		under: (receiver, most, failed, file) =>
			`${receiver} interrumpe la importación en cuanto fallan más de ${records(most)} de un archivo. Aquí ${failed === 1 ? 'falla' : 'fallan'} ${n(failed)}, en ${file}.`,
		none: (receiver, most) =>
			`${receiver} interrumpe la importación en cuanto fallan más de ${records(most)} de un archivo. Aquí no falla ninguno.`,
		file: 'Archivo',
		records: 'Registros',
		saved: 'Guardados',
		failed: 'Fallidos',
		passed: (most) => `Más de ${n(most)}`,
		bar: (saved, failed) =>
			`${plural(saved, 'guardado', 'guardados')}, ${plural(failed, 'fallido', 'fallidos')}`,
		ifTaken: 'Guardado significa: si nada de lo anterior detuvo el zip.'
	},
	rows: {
		title: 'Sin problemas, con advertencia, con error',
		lead: (receiver) => `Filas por archivo, como las muestra el informe de ${receiver}.`,
		valid: 'Sin problemas',
		warning: 'Con advertencia',
		invalid: 'Con error'
	},

	mapping: {
		title: (receiver) => `En qué convierte ${receiver} los valores de usted`,
		of: (column, file) => `${column} en ${file}`,
		known: (distinct) =>
			distinct === 1 ? 'El único valor es conocido.' : `Los ${n(distinct)} valores son conocidos.`,
		nothing: (values, distinct, count) =>
			`${n(values)} de ${plural(distinct, 'valor', 'valores')} ${values === 1 ? 'queda' : 'quedan'} en nada, en ${plural(count, 'fila', 'filas')}.`,
		value: 'En su archivo',
		becomes: 'Se convierte en',
		taken: 'Aceptado',
		rows: 'Filas',
		values: 'Valores',
		none: 'Nada',
		yes: 'Sí',
		no: 'No aceptado',
		byTarget: (receiver) => `Sumado según lo que tiene ${receiver}`,
		byValue: 'Valor por valor',
		shown: (shown, distinct) =>
			`Se muestran ${n(shown)} de ${n(distinct)} valores. Las sumas los cuentan todos.`
	},

	notJudged: {
		title: (count) => `Qué no se revisó, y por qué (${n(count)})`,
		lead: 'De esto no se dice nada, ni bueno ni malo.'
	},

	conflicts: {
		title: '¿Un zip para todos?',
		fine: (count) => `Un solo zip sirve para ${all(count)}.`,
		advice: (count) => `Un solo zip sirve para ${all(count)}, aunque no cumple todos los consejos.`,
		none: (count) => `Ningún zip sirve a la vez para ${all(count)}.`,
		enough: (count) => `Hacen falta ${plural(count, 'zip', 'zips')}:`,
		zip: (number) => `Zip ${n(number)}`,
		differs: (places) => `es distinto en ${list(places)}`,
		pairs: (count) =>
			count === 1
				? 'Qué no se puede tener a la vez'
				: `Qué no se puede tener a la vez: ${n(count)} pares`,
		adviceOnly: 'Solo un consejo: no se pierde nada.',
		and: (one, other) => `${one} y ${other}`,
		wants: 'quiere',
		zipItself: 'el zip mismo',
		more: (count) => `Mostrar ${plural(count, 'par', 'pares')} más`
	},

	setAside: {
		button: 'Apartar…',
		buttonOf: (message) => `Apartar: ${message}`,
		buttonAt: (receiver) => `Apartar en ${receiver}…`,
		ask: '¿Apartar esto?',
		askAt: (receiver) => `¿Apartar esto en ${receiver}?`,
		stays:
			'Sigue en todos los informes y en todas las cuentas, en una lista propia. Después del último día vuelve por sí solo.',
		reason: 'Por qué',
		reasonHint:
			'Por ejemplo: “La oficina lo corrige en enero”. Por favor, sin nombres de personas.',
		reasonMissing: 'Escriba en pocas palabras por qué.',
		until: 'Hasta',
		untilHint: 'Como máximo un año.',
		untilWrong: (first, last) => `Elija un día del ${day(first)} al ${day(last)}.`,
		cancel: 'Cancelar',
		yes: 'Apartar',
		undo: 'Traer de vuelta',
		undoOf: (message) => `Traer de vuelta: ${message}`,
		title: '¿Ya se conoce?',
		lead: 'Lo que ya se conoce se puede apartar por un tiempo, en este dispositivo.',
		chip: (until) => `Apartado hasta el ${day(until)}`,
		said: (until, reason) => `Apartado hasta el ${day(until)}, porque: ${reason}`,
		at: (receiver) => `En ${receiver}`,
		stops: (receiver) =>
			`${receiver} rechaza el zip por esto, así que allí no se puede apartar: no llegaría nada.`,
		notKept:
			'Este navegador no guarda nada de esta página, así que vale hasta que usted cierre la pestaña.',
		list: (count) => `Apartados (${n(count)})`,
		listLead:
			'Se conocen y están apartados en este dispositivo. Cuentan como antes y están en todos los informes.',
		atReceiver: (count) => plural(count, 'grupo apartado', 'grupos apartados'),
		ofThem: (count) =>
			count === 1 ? '1 de ellos está apartado.' : `${n(count)} de ellos están apartados.`
	}
};
