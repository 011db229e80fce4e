import type { RulePageWords } from '../../../rule-words';

export const idPages: Readonly<Record<string, RulePageWords>> = {
	'id-twice': {
		effects: [
			'Rechaza la fila, y una fila rechazada detiene toda la importación.',
			'Una persona nueva cuyo id ya se conoce reemplaza a la persona que lo tiene.',
			'Cada inscripción necesita un id que nada más tenga en la lista escolar.',
			'Una fila cuyo id ya se conoce cambia el registro guardado.',
			'Puede haber una fila por usuario, con todas sus escuelas en ella.'
		],
		atSource: [
			'En Additional Options de la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'Algunas exportaciones repiten a una persona a propósito, con una fila por escuela. OneRoster quiere una fila por persona, así que la mayoría de los receptores guarda solo una de ellas.'
		],
		bad: ['dos estudiantes con un mismo id', 'un registro escrito tres veces'],
		good: ['ids que se diferencian en las mayúsculas', 'el mismo id en dos archivos']
	},
	'parent-cycle': {
		effects: [
			'No usa los registros superiores, pero cada uno tiene que ser un registro del archivo.',
			'Rechaza un año escolar que tiene un registro superior, y con él toda la importación.'
		],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: un registro no puede estar por encima de sí mismo. A los receptores que no leen el registro superior no les hace daño.'
		],
		bad: [
			'una escuela que es su propio registro superior',
			'dos que están uno por encima del otro, y uno debajo de ellos',
			'un círculo de tres períodos académicos junto a uno que se menciona a sí mismo'
		],
		good: [
			'una cadena que termina, un registro superior que falta, y ninguno',
			'un registro sin id y sin registro superior'
		]
	}
};
