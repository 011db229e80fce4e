import type { RulePageWords } from '../../../rule-words';
import { aeriesSchools, aeriesEnrolled, lettersCount } from './repeated';

const unknownOfEnrollment =
	'Avisa con una advertencia de una inscripción cuya clase o cuyo usuario no encuentra.';
const unchangedFiles = 'Acepta cambios sin los archivos en los que nada ha cambiado.';

export const deltaPages: Readonly<Record<string, RulePageWords>> = {
	'reference-dangling-after-delta': {
		effects: [
			unknownOfEnrollment,
			unchangedFiles,
			'El registro superior tiene que ser conocido, aunque no se usa.',
			lettersCount
		],
		atSource: [],
		falseAlarms: [
			'Si se enviaron cambios después de aquella entrega completa y antes de esta, el registro puede haber llegado con ellos. Dé la entrega completa más reciente que haya.',
			'Si otro sistema envía al receptor el archivo que falta, por ejemplo uno para usuarios, el registro puede conocerse por esa vía.'
		],
		bad: [
			'una inscripción de alguien que nunca se envió',
			'el archivo de usuarios no se envía otra vez, y en el anterior falta el usuario',
			'un archivo completo que menciona una clase de un archivo de cambios',
			'un rol en una escuela que nunca se envió',
			'un elemento de una lista, parecido a uno de la entrega anterior',
			'un espacio de más',
			'un carácter que no se ve',
			'un acento que está guardado de dos formas',
			'un cero que una hoja de cálculo quitó',
			'un cero que la entrega anterior había perdido',
			'un número largo que se acortó',
			'otras mayúsculas y un espacio a la vez'
		],
		good: [
			'un usuario que se envió antes',
			'un archivo que no se envía otra vez, y el anterior tiene todo',
			'no se dio ninguna entrega anterior: eso es una advertencia de otra regla',
			'un registro que se va'
		]
	},
	'reference-not-in-bulk': {
		effects: [
			'Lo que una entrega completa no contiene se archiva; lo que los cambios no mencionan se queda como está.',
			'Solo elimina inscripciones cuando en una entrega completa falta un registro que conoce.'
		],
		atSource: [aeriesSchools, aeriesEnrolled],
		falseAlarms: [
			'Un receptor que nunca elimina lo que falta todavía conoce el registro por una entrega anterior, y acepta el cambio.'
		],
		bad: [
			'un cambio en una inscripción de alguien que no está en el archivo completo de usuarios',
			'un rol cambiado en una escuela que no está en el archivo completo',
			'un elemento de una lista',
			'un espacio de más',
			'un carácter que no se ve',
			'un acento que está guardado de dos formas',
			'un cero que una hoja de cálculo quitó',
			'un cero que el archivo de usuarios perdió',
			'un número largo que se acortó',
			'otras mayúsculas y un espacio a la vez'
		],
		good: [
			'el archivo completo tiene todo lo que se menciona',
			'un archivo completo puede mencionar lo que un archivo de cambios no incluye',
			'un registro que se va'
		]
	},
	'reference-missing-delta': {
		effects: [unknownOfEnrollment, unchangedFiles],
		atSource: [],
		falseAlarms: [
			'Casi siempre el registro se envió con una entrega anterior, y todo está bien. Solo esa entrega anterior puede mostrarlo.'
		],
		bad: [
			'una inscripción de alguien que no está en esta entrega',
			'un elemento de una lista, parecido a uno que sí está',
			'un espacio de más',
			'un carácter que no se ve',
			'un acento que está guardado de dos formas',
			'un cero que una hoja de cálculo quitó',
			'un cero que el archivo de usuarios perdió',
			'un número largo que se acortó',
			'otras mayúsculas y un espacio a la vez'
		],
		good: [
			'todo lo que se menciona está en la entrega',
			'el archivo al que se hace referencia no se envía',
			'un registro que se va'
		]
	}
};
