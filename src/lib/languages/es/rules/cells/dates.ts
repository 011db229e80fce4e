import type { RuleWords } from '../../../rule-words';

export const dateRules: Readonly<Record<string, RuleWords>> = {
	'date-form': {
		title: 'Una fecha no está escrita como año-mes-día',
		what: 'Una fecha se escribe como año, mes y día con guiones: 2026-09-01 es el primero de septiembre de 2026.',
		why: 'Los receptores rechazan esa fecha, o leen el día y el mes al revés. Entonces una clase empieza en enero en vez de septiembre, y hasta entonces nadie lo ve.',
		messages: {
			one: '{value} no es una fecha. Se espera año-mes-día, por ejemplo 2026-09-01.',
			many: '{values} valores distintos en {column} no están escritos como año-mes-día, que es lo que se espera: por ejemplo, 2026-09-01. El primero es {value}.',
			local: '{value} es la forma local de escribir una fecha. Se espera {candidate}.',
			unsure:
				'{value} puede significar {first} o {second}. Se espera año-mes-día, que se lee de una sola manera.',
			shortYear:
				'{value} tiene un año de dos dígitos y podría leerse de varias maneras. Se espera año-mes-día, por ejemplo 2026-09-01.',
			timestamp: '{value} es una fecha con hora. Se espera solo la fecha: {candidate}.',
			moment:
				'{value} es una hora de otra zona horaria. Qué día es aquí depende de dónde esté usted: {first} o {second}. Se espera solo la fecha.',
			serial:
				'{value} es el número con el que una hoja de cálculo cuenta los días. Se espera {candidate} en su lugar.',
			yearFirst: '{value} no tiene del todo la forma que se espera: {candidate}.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Configure el formato de fecha de la exportación como año-mes-día (también llamado ISO 8601 o YYYY-MM-DD). Es un solo ajuste, así que un cambio corrige todas las fechas.',
			timestamp:
				'Configure la exportación para que escriba {column} como fecha sin hora, en la forma YYYY-MM-DD.',
			moment:
				'Configure la exportación para que escriba {column} como fecha sin hora y sin zona horaria, en la forma YYYY-MM-DD. No corte la hora a mano: el día puede quedar desplazado en uno.',
			serial:
				'Esto lo hizo un programa de hojas de cálculo. Exporte otra vez, y no abra ni guarde antes el archivo en un programa de ese tipo.',
			spaces:
				'Quite el espacio donde el sistema escolar guarda la fecha, o en la configuración de la exportación.'
		}
	},
	'date-impossible': {
		title: 'Una fecha no existe en el calendario',
		what: 'Una fecha nombra un día que existe.',
		why: 'Los receptores rechazan el registro, o toman el siguiente día que existe, y así queda mal un cumpleaños o el final de un período.',
		messages: {
			one: '{value} no existe en el calendario. Se espera un día que exista.',
			day: '{value} no existe en el calendario: {month} de {year} tiene {days} días. Se espera un día que exista.',
			month:
				'{value} no existe en el calendario: no hay mes {number}. Se espera un día que exista.',
			swapped:
				'{value} no existe en el calendario: no hay mes {number}. El día y el mes cambiaron de lugar; probablemente se quiso decir {candidate}.',
			zeros:
				'{value} no es una fecha. Algunas bases de datos la escriben donde no hay ninguna. En ese caso la celda debería estar vacía.'
		},
		advice: {
			one: 'Busque la fecha en el sistema escolar, corríjala ahí y exporte otra vez.',
			swapped:
				'Configure el formato de fecha de la exportación como año-mes-día (YYYY-MM-DD). Entonces también están mal las fechas hasta el día 12 de un mes, aunque parezcan correctas.',
			zeros:
				'Configure la exportación para que deje la celda vacía donde no hay fecha. Si {column} debe tener un valor, escriba la fecha en el sistema escolar.'
		}
	},
	'date-time-form': {
		title: 'La hora de un cambio no está escrita como se espera',
		what: 'La hora de un cambio es una fecha, la letra T, la hora y la letra Z de hora universal (UTC): 2026-10-01T08:00:00.000Z.',
		why: 'Con esta hora los receptores saben cuál de dos cambios es el más reciente. Si no la pueden leer, dejan fuera el cambio, o un estado antiguo reemplaza a uno nuevo.',
		messages: {
			one: '{value} no es la hora de un cambio. La forma que se espera es 2026-10-01T08:00:00.000Z.',
			many: '{values} valores distintos en {column} no tienen la forma 2026-10-01T08:00:00.000Z, que es la que se espera. El primero es {value}.',
			noZone:
				'{value} no dice en qué zona horaria está. Se espera la hora universal (UTC), en la forma 2026-10-01T08:00:00.000Z.',
			otherZone: '{value} es la hora de otra zona. Se espera la hora universal (UTC): {candidate}.',
			shape: '{value} es la hora correcta, pero la forma que se espera es {candidate}.',
			dateOnly:
				'{value} es una fecha sin hora. La forma que se espera es 2026-10-01T08:00:00.000Z.',
			impossible: '{value} nombra un día o una hora que no existe. Se espera una hora que exista.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba {column} en hora universal (UTC) en la forma 2026-10-01T08:00:00.000Z, también llamada ISO 8601. Es un solo ajuste, así que un cambio corrige todos los registros.',
			noZone:
				'Configure la exportación para que escriba {column} en hora universal (UTC) con una Z al final. No agregue simplemente la Z: también hay que convertir la hora a hora universal.'
		}
	},
	'date-time-milliseconds': {
		title: 'La hora de un cambio no tiene milisegundos, que el texto posterior de 1.2 exige',
		what: 'El primer texto de OneRoster 1.2 acepta una hora en UTC con o sin milisegundos. El posterior, 1.2.1, la acepta en una sola forma: 2026-10-01T08:00:00.000Z.',
		why: 'Los dos textos se llaman 1.2, así que es posible que un receptor siga el posterior. Entonces rechaza la hora, y el cambio con ella.',
		messages: {
			one: '{value} es correcto según el primer texto de OneRoster 1.2, pero según 1.2.1 se espera {candidate}.',
			many: '{values} horas distintas en {column} no tienen milisegundos y Z, que se esperan según 1.2.1. La primera es {value}.'
		},
		advice: {
			one: 'Configure la exportación para que escriba {column} con milisegundos y una Z al final, como en {candidate}. Esa forma es correcta según los dos textos. Es un solo ajuste, así que un cambio corrige todos los registros.'
		}
	},
	'year-form': {
		title: 'Un año escolar no está escrito como un solo año',
		what: 'Un año son cuatro dígitos: el año en el que termina el año escolar.',
		why: 'Con este número los receptores ordenan las clases por año escolar. Rechazan un período académico cuyo año no pueden leer, y todas las clases que contiene pierden su período.',
		messages: {
			one: '{value} no es un año. Se esperan cuatro dígitos, por ejemplo 2027.',
			range:
				'{value} nombra dos años. Se espera solo el año en el que termina el año escolar: {candidate}.',
			spaces: '{value} tiene un espacio al principio o al final. Se espera solo {candidate}.'
		},
		advice: {
			one: 'En el sistema escolar, ponga como año escolar de estos períodos académicos los cuatro dígitos del año en el que termina, y exporte otra vez.',
			range:
				'Configure la exportación para que escriba {candidate}, el año en el que termina el año escolar. Es un solo ajuste, así que un cambio corrige todos los períodos académicos.'
		}
	}
};
