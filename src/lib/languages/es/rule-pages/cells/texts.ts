import type { RulePageWords } from '../../../rule-words';

export const textPages: Readonly<Record<string, RulePageWords>> = {
	'scientific-notation': {
		effects: [
			'Pide que se use un editor de texto, porque los programas de hojas de cálculo cambian valores.',
			'Rechaza un signo más en ids, nombres y números de teléfono; si está en la última fila, no se importa nada.'
		],
		atSource: [],
		falseAlarms: [
			'Un código puede escribirse realmente así, por ejemplo el número de lote 1E+10 de un libro. Si el sistema escolar muestra exactamente este texto, todo está bien.'
		],
		bad: [
			'un identificador y un número de teléfono',
			'el id de un registro: un solo hallazgo, donde se define',
			'un id en una lista de ids de usuario',
			'un código con una E'
		],
		good: [
			'ids y códigos con una E entre dígitos',
			'un signo más en un número de teléfono y en un título'
		]
	},
	'number-form': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un libro de calificaciones sin puntos guarda letras o palabras. Aun así, los resultados salen mal en un receptor que calcula, así que déjelos fuera o envíe los puntos que les corresponden.'
		],
		bad: [
			'una calificación con letra',
			'un signo de porcentaje',
			'de un total',
			'palabras',
			'una coma antes de los decimales',
			'una coma que puede estar entre los miles',
			'signos entre los miles',
			'un peso con decimales, en 1.2',
			'un peso con un espacio, en 1.2',
			'un espacio'
		],
		good: [
			'un peso entero, en 1.2',
			'sin peso, en 1.2',
			'decimales',
			'cero',
			'un número con exponente'
		]
	},
	'text-became-date': {
		effects: [
			'Pide que se use un editor de texto, porque los programas de hojas de cálculo cambian valores.',
			'Encuentra una clase por su código de clase cuando todavía no conoce el id.',
			'Encuentra el curso de una clase por su código de clase.'
		],
		atSource: [],
		falseAlarms: [
			'Un código puede ser realmente así, por ejemplo 4-Mar para un evento del cuatro de marzo. Si el sistema escolar muestra exactamente este texto, todo está bien.'
		],
		bad: [
			'el código de una clase',
			'una hora de clase en una lista, como la escribe una hoja de cálculo en alemán',
			'un salón con un número alto'
		],
		good: ['lo que pudo escribir una persona', 'códigos con guiones']
	},
	'text-too-long': {
		effects: [
			'Puede perder la parte de un texto que pasa de 255 caracteres.',
			'Acepta como máximo 255 caracteres.'
		],
		atSource: [],
		falseAlarms: [
			'Muchos receptores guardan enteros los textos largos. Si nadie lee el final del texto, no se pierde nada donde se corta.'
		],
		bad: ['una descripción larga', 'una entrada larga de una lista'],
		good: [
			'255 letras que ocupan dos bytes cada una',
			'255 imágenes que ocupan dos unidades cada una',
			'una lista larga de entradas cortas'
		]
	},
	'null-word': {
		effects: [
			'Un campo sin valor tiene que estar vacío y no debe contener una palabra en su lugar.'
		],
		atSource: [],
		falseAlarms: [
			'Hay personas que se llaman realmente Null, y un salón puede llamarse NA. Por eso no se miran los nombres de personas y lugares, pero un apodo o un código pueden ser a propósito así.'
		],
		bad: ['un segundo nombre que viene de una base de datos', 'una fórmula que falló'],
		good: ['personas y salones con esos nombres']
	},
	'email-form': {
		effects: [
			'Rechaza la dirección; si está en la última fila de users.csv, no se importa nada.',
			'Necesita la dirección de correo electrónico de cada docente.',
			'Necesita una dirección cuando las personas inician sesión con la cuenta de su escuela.'
		],
		atSource: [
			'Llene Student Email Address (STU.SEM). Para el personal, las direcciones en Staff (STF) y Security Users (UGN) deberían estar llenas y coincidir en todas las escuelas, también en las que no se usan.'
		],
		falseAlarms: [
			'Las direcciones dentro de la red de una escuela pueden no tener punto en el dominio, como ann@mail. Funcionan ahí, y en ningún otro lugar.'
		],
		bad: [
			'sin @',
			'sin dominio',
			'un punto al final',
			'dos @',
			'un espacio al final',
			'como la muestra un programa de correo',
			'dos direcciones'
		],
		good: ['una dirección', 'un apóstrofo y letras de otras escrituras', 'ninguna']
	}
};
