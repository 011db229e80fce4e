import type { RulePageWords } from '../../../rule-words';

export const idPages: Readonly<Record<string, RulePageWords>> = {
	'id-characters': {
		effects: [
			'Acepta solo ids de letras, dígitos y guiones.',
			'Acepta letras, dígitos, guiones, guiones bajos y puntos; otros ids no se admiten.',
			'Rechaza el id, y no se importa nada si está en la última fila de su archivo.'
		],
		atSource: [
			'En Additional Options de la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'OneRoster publica esta lista de caracteres solo en la versión 1.2. Un receptor que ha aceptado estos ids durante años los sigue aceptando: no cambie ids que funcionan.'
		],
		bad: [
			'dos puntos y un signo de número',
			'un espacio en el medio',
			'un espacio al final',
			'una letra con acento',
			'un carácter que no se ve',
			'un id que otros archivos mencionan: un solo hallazgo, donde se define'
		],
		good: ['no es un UUID', 'un UUID', 'un id que dio un proveedor']
	},
	'id-not-allowed': {
		effects: [
			'Acepta solo ids de letras, dígitos y guiones.',
			'Acepta letras, dígitos, guiones, guiones bajos y puntos; otros ids no se admiten.'
		],
		atSource: [],
		falseAlarms: [
			'Un receptor que ha aceptado estos ids durante años puede seguir aceptándolos. Si los ids cambian, ahí todas las personas pasan a ser nuevas, así que pregunte antes de hacerlo.'
		],
		bad: ['dos puntos y un signo de número', 'un espacio al final'],
		good: ['no es un UUID', 'un id de 1.1, para el que otra regla tiene una palabra más suave']
	},
	'id-length': {
		effects: [
			'No se admiten ids de más de 100 caracteres.',
			'Acepta ids de clase de hasta 255 caracteres, y recomienda que sean mucho más cortos.',
			'Rechaza el id, y no se importa nada si está en la última fila de su archivo.'
		],
		atSource: [
			'En Additional Options de la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'Un receptor puede guardar los ids en un campo más largo y aceptar estos como están. Los ids de este largo son raros, así que mire primero si se pegaron dos valores.'
		],
		bad: ['un carácter de más'],
		good: ['255 caracteres']
	},
	'user-id-form': {
		effects: [
			'Rechaza otras formas, y también puntos o una @ dentro de una entrada; en la última fila detienen la importación.',
			'Con estas entradas encuentra las cuentas que las personas tenían antes.',
			'No usa esta columna.'
		],
		atSource: [],
		falseAlarms: [
			'Un receptor que no lee userIds no pierde nada. Entonces la columna puede quedar como está, o vaciarse.'
		],
		bad: [
			'un id solo',
			'una entrada sola después de una correcta',
			'sin llaves',
			'sin tipo',
			'sin id, y un tipo vacío',
			'un punto y coma entre dos',
			'falta una llave',
			'una coma en un id'
		],
		good: ['dos entradas', 'dos puntos, espacios y letras de otras escrituras en un id', 'ninguna']
	}
};
