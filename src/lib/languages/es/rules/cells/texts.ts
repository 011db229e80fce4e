import type { RuleWords } from '../../../rule-words';

export const textRules: Readonly<Record<string, RuleWords>> = {
	'scientific-notation': {
		title: 'Una hoja de cálculo acortó un número largo',
		what: 'Los ids, los códigos y los números de teléfono son texto. Un programa de hojas de cálculo toma los largos por números y los acorta: 1234567890123456 se convierte en 1.23E+15.',
		why: 'Los dígitos que se cortaron se perdieron, y números distintos parecen iguales: los receptores confunden a dos personas o no encuentran a nadie.',
		messages: {
			one: '{value} parece un número largo que una hoja de cálculo acortó. Se esperan todos sus dígitos, y los demás se perdieron.',
			code: '{value} parece algo que una hoja de cálculo tomó por un número: un número largo o el código {first}. Se espera el número o el código mismo.'
		},
		advice: {
			one: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Lo que se cortó no se puede recuperar.'
		}
	},
	'number-form': {
		title: 'Un número no está escrito como número',
		what: 'Los puntos de una calificación se escriben como números simples, con un punto antes de los decimales y sin signo entre los miles: 87.5 o 1000. Los pesos de las categorías son números enteros: 20.',
		why: 'Los receptores no pueden calcular con otra cosa. Dejan fuera el resultado, o leen un número mil veces mayor.',
		messages: {
			one: '{value} no es un número. Se espera un número simple, por ejemplo 87.5.',
			many: '{values} valores distintos en {column} no son números simples, que es lo que se espera: por ejemplo, 87.5. El primero es {value}.',
			comma: '{value} tiene una coma antes de los decimales. Se espera un punto: {candidate}.',
			grouped: '{value} tiene signos entre los miles. Se espera {candidate}.',
			unsure:
				'{value} puede significar {first} o {second}. Se espera un punto antes de los decimales y ningún signo entre los miles.',
			percent:
				'{value} tiene un signo de porcentaje. Se espera solo un número, en los puntos de la tarea (line item).',
			letter:
				'{value} es una calificación con letra. Se espera un número, en los puntos de la tarea (line item).',
			fraction:
				'{value} son puntos de un total. Se esperan solo los puntos; el total va en lineItems.csv.',
			whole:
				'{value} no es un número entero. Se espera que un peso sea un porcentaje entero, por ejemplo 20.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba los puntos como números simples. Si el libro de calificaciones guarda otra cosa en esta columna, pregunte a su soporte técnico qué número le corresponde.',
			comma:
				'Configure el formato de números de la exportación (o el idioma del programa que la hace) para que haya un punto antes de los decimales.',
			grouped:
				'Configure el formato de números de la exportación para que no haya signo entre los miles y haya un punto antes de los decimales.',
			unsure:
				'Configure el formato de números de la exportación para que no haya signo entre los miles y haya un punto antes de los decimales.',
			letter:
				'Configure la exportación para que escriba los puntos que corresponden a la letra. Una letra puede ir en la columna comment y, en OneRoster 1.2, en textScore.',
			whole:
				'Configure la exportación para que escriba los pesos como números enteros, sin decimales y sin ningún signo detrás.'
		}
	},
	'text-became-date': {
		title: 'Una hoja de cálculo convirtió un código en fecha',
		what: 'Los códigos, los salones y las horas de clase son texto. Un programa de hojas de cálculo toma algunos por fechas: 3-4 se convierte en 4-Mar.',
		why: 'El código ya no es el del sistema escolar. Los receptores que buscan por él no encuentran nada, y las personas ven una fecha en lugar de un salón o una hora de clase.',
		messages: {
			one: '{value} parece una fecha que una hoja de cálculo hizo de un código como {first} o {second}. Se espera el código mismo.'
		},
		advice: {
			one: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Si {value} es lo que muestra el sistema escolar, todo está bien.'
		}
	},
	'text-too-long': {
		title: 'Un texto puede quedar cortado',
		what: 'Los receptores tienen que aceptar textos de hasta 255 caracteres. Lo que sea más largo lo pueden cortar.',
		why: 'El final del texto falta en el receptor, y nadie recibe aviso.',
		messages: {
			one: '{column} tiene aquí {length} caracteres. Se esperan como máximo 255; los receptores pueden cortar los últimos {over}.',
			many: '{values} textos distintos en {column} tienen más de 255 caracteres; el primero tiene {length}. Se esperan como máximo 255; los receptores pueden cortar lo que pase de ahí.'
		},
		advice: {
			one: 'Si importa el texto entero, acórtelo en el sistema escolar a 255 caracteres. Si no, déjelo como está.'
		}
	},
	'null-word': {
		title: 'Una celda contiene una palabra que significa “nada”',
		what: 'Donde no hay valor, la celda está vacía. Una palabra como NULL se toma tal como está.',
		why: 'Los receptores muestran la palabra como un nombre o un número, y dos personas que la tienen parecen tener el mismo.',
		messages: {
			one: 'En {column} dice {value}. Los receptores lo toman por texto. Si no hay valor, la celda debería estar vacía.',
			spreadsheet:
				'En {column} dice {value}. Es lo que escribe una hoja de cálculo cuando una fórmula falla. Se espera el valor mismo.'
		},
		advice: {
			one: 'Configure la exportación para que deje la celda vacía donde no hay valor. Si alguien se llama realmente así, todo está bien.',
			spreadsheet:
				'El valor se perdió en una hoja de cálculo. Exporte otra vez desde el sistema escolar, y no cambie el archivo en un programa de hojas de cálculo.'
		}
	},
	'email-form': {
		title: 'Una dirección de correo electrónico no parece serlo',
		what: 'Una dirección de correo electrónico tiene un nombre, una @ y un dominio con un punto, y está sola en su celda.',
		why: 'Muchos receptores envían la primera contraseña a esta dirección o la usan para iniciar sesión. Un mensaje a una dirección incorrecta no llega a nadie.',
		messages: {
			one: '{value} no parece una dirección de correo electrónico. Se espera una forma como name@school.org.',
			many: '{values} valores distintos en {column} no parecen direcciones de correo electrónico. Se espera una forma como name@school.org.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.',
			named: '{value} contiene más que la dirección. Se espera solo {candidate}.',
			several: '{value} contiene varias direcciones. Se espera una.'
		},
		advice: {
			one: 'Corrija la dirección en el sistema escolar. Si no hay ninguna, deje la celda vacía.',
			several:
				'Deje en este campo del sistema escolar la dirección con la que la persona inicia sesión.'
		}
	}
};
