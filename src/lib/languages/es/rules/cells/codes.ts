import type { RuleWords } from '../../../rule-words';

export const codeRules: Readonly<Record<string, RuleWords>> = {
	'grade-code': {
		title: 'Un grado no está escrito con uno de los códigos habituales',
		what: 'Los grados se escriben con códigos cortos: IT, PR, PK, TK, KG, 01 a 13 con dos dígitos, PS, UG u Other.',
		why: 'Los receptores eligen el material según el grado. Con un código que no conocen, el estudiante queda sin grado y, a menudo, sin lecciones.',
		messages: {
			one: '{value} no es un código de grado. Se esperan PK, KG, 01 a 12 con dos dígitos, y algunos más.',
			near: '{value} no es un código de grado. Se espera {candidate}.',
			zero: '{value} no es un código de grado. Se espera {candidate}, con dos dígitos. Las hojas de cálculo quitan el cero inicial.',
			divided:
				'{value} nombra varios grados a la vez. Se espera una coma entre los grados: {candidate}.',
			range:
				'{value} es un rango de grados. Se espera cada grado por separado, con comas entre ellos, por ejemplo 01,02,03.'
		},
		advice: {
			one: 'Busque en la configuración de la exportación la tabla de códigos de grado, y escriba el código más parecido a {value}. UG significa sin grado; Other, cualquier otra cosa.',
			near: 'Configure la exportación para que escriba {candidate} en lugar de {value}. Es una sola entrada en su tabla de códigos de grado, así que un cambio corrige todos los registros.',
			zero: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Si es el sistema escolar el que guarda {value}, configure la exportación para que escriba {candidate}.',
			divided:
				'Configure la exportación para que ponga comas entre los grados. La celda va entonces entre comillas en el archivo.',
			range:
				'Configure la exportación para que escriba cada grado del rango, con comas entre ellos.'
		}
	},
	'grade-unlisted': {
		title: 'Un grado no está en la lista que conoce la mayoría de los receptores',
		what: 'OneRoster 1.2 no fija cómo se escriben los grados. La mayoría de los receptores conoce la lista de la versión 1.1: IT, PR, PK, TK, KG, 01 a 13 con dos dígitos, PS, UG u Other.',
		why: 'Los receptores eligen el material según el grado. Uno que no tiene una tabla para otras palabras deja al estudiante sin grado.',
		messages: {
			one: '{value} no está en la lista habitual de grados. Se esperan PK, KG, 01 a 12 con dos dígitos, y algunos más.',
			near: '{value} no está en la lista habitual de grados. Probablemente se quiso decir {candidate}, que sí está.',
			zero: '{value} no está en la lista habitual de grados. Se espera {candidate}, con dos dígitos. Las hojas de cálculo quitan el cero inicial.',
			divided:
				'{value} nombra varios grados a la vez. Se espera una coma entre los grados: {candidate}.',
			range:
				'{value} es un rango de grados. La mayoría de los receptores espera cada grado por separado, con comas entre ellos, por ejemplo 01,02,03.'
		},
		advice: {
			one: 'Pregunte al receptor si conoce {value}. Si no, escriba el código de su lista en la tabla de códigos de grado de la exportación.',
			near: 'Pregunte al receptor si conoce {value}. Si no, configure la exportación para que escriba {candidate} en su lugar.',
			zero: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo. Si es el sistema escolar el que guarda {value}, pregunte al receptor si lo conoce.',
			divided:
				'Configure la exportación para que ponga comas entre los grados. La celda va entonces entre comillas en el archivo.',
			range:
				'Configure la exportación para que escriba cada grado del rango, con comas entre ellos.'
		}
	},
	'subject-code': {
		title: 'Un código de materia no es un código SCED',
		what: 'En los Estados Unidos, los códigos de materia deberían ser códigos de curso SCED: cinco dígitos, por ejemplo 02052 para Álgebra I.',
		why: 'Los receptores que reconocen los cursos por estos códigos no pueden ubicar el curso. Fuera de los Estados Unidos esto no importa.',
		messages: {
			one: '{value} no es un código SCED. En los Estados Unidos se esperan cinco dígitos.',
			many: '{values} códigos de materia distintos no son códigos SCED de cinco dígitos, que se esperan en los Estados Unidos. El primero es {value}.',
			zero: '{value} tiene cuatro dígitos. Probablemente se quiso decir {candidate}: las hojas de cálculo quitan el cero inicial.',
			zeroMany:
				'{values} códigos de materia distintos no son códigos SCED de cinco dígitos, que se esperan en los Estados Unidos. El primero es {value}; tal vez una hoja de cálculo le quitó el cero.'
		},
		advice: {
			one: 'Si su receptor pide códigos SCED, escríbalos en los cursos del sistema escolar. Si no, no hay nada que hacer.'
		}
	},
	'residence-code': {
		title: 'Un estado de residencia no es uno de los códigos habituales',
		what: 'Dónde vive un estudiante en relación con la escuela se escribe con un código de cinco dígitos de la lista CEDS.',
		why: 'La mayoría de los receptores no lo mira. Los que informan a un estado pueden dejar fuera el valor.',
		messages: {
			one: '{value} no es un código de estado de residencia. Se espera {codes}.',
			near: '{value} no es un código de estado de residencia. Se espera {candidate}: falta el cero inicial.'
		},
		advice: {
			one: 'Si su receptor pide el estado de residencia, configure la exportación para que escriba el código CEDS que corresponde. Si no, no hay nada que hacer.',
			near: 'Exporte otra vez, y no abra ni guarde antes el archivo en un programa de hojas de cálculo: esos programas quitan los ceros iniciales.'
		}
	}
};
