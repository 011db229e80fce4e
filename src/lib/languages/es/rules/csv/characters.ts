import type { RuleWords } from '../../../rule-words';

export const characterRules: Readonly<Record<string, RuleWords>> = {
	'not-utf8': {
		title: 'El archivo no está escrito en UTF-8',
		what: 'Los archivos están en UTF-8, que tiene las letras de todos los idiomas.',
		why: 'Los receptores leen todos los archivos como UTF-8. En un archivo que no lo es, José se convierte en Jos�, o el archivo se rechaza.',
		messages: {
			one: 'El archivo está escrito en {encoding}. Se espera UTF-8. Se nota por primera vez en la línea {line}. Rollcall lo leyó de todos modos.',
			wide: 'El archivo está escrito en {encoding}. Se espera UTF-8. Rollcall lo leyó de todos modos.',
			unknown:
				'El archivo no está escrito en UTF-8, que es lo que se espera, y Rollcall no puede saber en qué está. {records|fila contiene|filas contienen} letras que no se pueden leer; la primera está en la línea {line}.',
			damaged:
				'Una letra en la línea {line} no se puede leer: el byte {byte} del archivo ({sign}) no es UTF-8. Las demás letras del archivo sí lo son, como se espera.',
			damagedRows:
				'{count|fila contiene|filas contienen} letras que no se pueden leer. La primera está en la línea {line}: el byte {byte} del archivo ({sign}) no es UTF-8. Las demás letras del archivo sí lo son, como se espera.'
		},
		advice: {
			one: 'Configure la exportación del sistema escolar en UTF-8. Si el archivo se guardó desde un programa de hojas de cálculo, guárdelo ahí como “CSV UTF-8”, no como “CSV”; en un editor de texto, elija UTF-8 al guardar.',
			wide: 'Configure la exportación del sistema escolar en UTF-8, no en Unicode. Si el archivo se guardó desde un programa de hojas de cálculo, guárdelo ahí como “CSV UTF-8”, no como “Texto Unicode”; en un editor de texto, elija UTF-8 al guardar.',
			unknown:
				'Configure la exportación del sistema escolar en UTF-8. Si no tiene ese ajuste, pregunte a su soporte técnico; lo que hay que adivinar no se puede corregir después.',
			damaged:
				'Escriba este valor de nuevo donde lo guarda el sistema escolar, y exporte otra vez. Si hay muchos, pregunte a su soporte técnico: probablemente junta textos de varias fuentes sin convertirlos a UTF-8.'
		}
	},
	'control-character': {
		title: 'Una celda contiene un carácter de control',
		what: 'Los caracteres de control son señales para impresoras y programas. No son texto, no se ven y no deben estar en un archivo CSV.',
		why: 'Muchos receptores dejan de leer en ese carácter, o cortan el valor ahí. Otros lo guardan, y entonces el valor ya no se encuentra nunca.',
		messages: {
			one: '{value} contiene un carácter de control, que no se espera: {signs}. Es el carácter {place} de {length}.',
			only: 'La celda parece vacía y contiene un carácter de control, que no se espera: {signs}.',
			many: '{values} valores distintos contienen caracteres de control, que no se esperan. El primero es {value}, con {signs}.',
			western:
				'{value} contiene {number}, que no se ve. Probablemente se quiso decir {candidate}: el texto se convirtió mal.',
			westernMany:
				'{values} valores distintos contienen caracteres de control, que no se esperan. El primero es {value}; probablemente se quiso decir {candidate}.',
			header:
				'El nombre de columna {value} contiene un carácter de control, que no se espera: {signs}.'
		},
		advice: {
			one: 'Escriba el valor de nuevo donde lo guarda el sistema escolar: estos caracteres suelen llegar al pegar texto, o vienen de una base de datos dañada. Después, exporte otra vez.',
			western:
				'Estos valores se leyeron mal una vez, al entrar en el sistema escolar o al salir de él. Si son pocos, escríbalos de nuevo ahí; si son muchos, pida a su soporte técnico que exporte en UTF-8.',
			header:
				'Pida al soporte técnico del sistema escolar que escriba el nombre de la columna sin él. Si la fila del encabezado se hizo a mano, escríbala de nuevo.'
		}
	},
	'invisible-character': {
		title: 'Una celda contiene un carácter que no se ve',
		what: 'Algunos caracteres no tienen ancho o solo cambian la dirección de la escritura. Otro, �, está donde se perdió una letra.',
		why: 'Dos valores que parecen iguales no lo son: una persona no se encuentra por su nombre, o tiene dos cuentas. Lo que se perdió en una conversión no lo puede recuperar ningún receptor.',
		messages: {
			one: '{value} contiene {signs}, que no se ve. Se espera {candidate}.',
			many: '{values} valores distintos contienen caracteres que no se ven o que marcan texto perdido. No se espera ninguno. El primero es {value}.',
			only: 'La celda parece vacía y contiene {signs}, que no se ve. Se espera una celda vacía.',
			lost: '{value} perdió una letra: en su lugar está � (U+FFFD). Se espera la letra misma.',
			header:
				'El nombre de columna {value} contiene {signs}, que no se ve. Se espera solo el nombre.'
		},
		advice: {
			one: 'Escriba el valor de nuevo donde lo guarda el sistema escolar. Estos caracteres llegan con texto copiado de una página web o de un documento.',
			only: 'Vacíe la celda donde el sistema escolar guarda el valor. Estos caracteres llegan con texto copiado de una página web o de un documento.',
			lost: 'Busque el valor en el sistema escolar. Si ahí está bien, es la exportación la que pierde letras: configúrela en UTF-8. Si no, escríbalo de nuevo.',
			header: 'Escriba de nuevo el nombre de la columna donde se configura la exportación.'
		}
	},
	'byte-order-mark': {
		title: 'Los archivos empiezan con una marca de orden de bytes',
		what: 'Tres bytes antes de la primera letra que dicen: esto es UTF-8. Los receptores tienen que pasarlos por alto.',
		why: 'Está permitida. Un receptor que no la conoce toma la marca por parte del nombre de la primera columna, y entonces no encuentra esa columna.',
		messages: {
			one: '{files|archivo empieza|archivos empiezan} con una marca de orden de bytes: {names}.'
		},
		advice: {
			one: 'No hay nada que hacer. Solo si un receptor dice que falta la columna sourcedId, exporte en UTF-8 sin marca de orden de bytes (también llamada BOM).'
		}
	}
};
