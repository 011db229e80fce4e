import type { RuleWords } from '../../rule-words';

export const versionRules: Readonly<Record<string, RuleWords>> = {
	'not-oneroster': {
		title: 'Esto no es una exportación OneRoster',
		what: 'Un conjunto de OneRoster se reconoce por sus archivos: manifest.csv, orgs.csv, users.csv, classes.csv y otros, con columnas fijas.',
		why: 'Un receptor que espera OneRoster no encuentra nada que pueda importar.',
		messages: {
			one: 'Aquí no hay nada de OneRoster, ni sus archivos ni sus columnas ({files|archivo|archivos}: {names}). Se esperan archivos de OneRoster. No se revisó nada.',
			columns:
				'Aquí hay archivos con nombres de OneRoster ({files|archivo|archivos}: {names}), pero sus columnas no son las de OneRoster, como se espera. No se revisó nada.',
			pack: 'Esto es un paquete de clase que Rollcall hizo para un docente, cifrado con una frase de contraseña. Se abre con esa frase en la página de inicio de Rollcall o en su página para docentes. Aquí se espera una lista escolar sin cifrar. No se revisó nada.',
			nothing:
				'El zip no contiene ningún archivo, así que no había nada que revisar. Se esperan archivos de OneRoster.'
		},
		advice: {
			one: 'Elija la exportación OneRoster del sistema escolar. Otras exportaciones, como las de School Data Sync o Clever, tienen sus propios archivos y columnas.',
			pack: 'Abra allí el paquete de clase, o elija la exportación OneRoster del sistema escolar, que contiene todas las clases.',
			nothing:
				'Exporte otra vez desde el sistema escolar. Si el zip vuelve a estar vacío, pregunte a su servicio de soporte.'
		}
	},
	'manifest-missing': {
		title: 'Falta manifest.csv',
		what: 'Un zip de OneRoster contiene manifest.csv (menos en la versión 1.0), que dice qué hay en los demás archivos.',
		why: 'Sin él, un receptor toma el conjunto por uno de la versión 1.0 o rechaza el zip de inmediato.',
		messages: {
			one: 'Falta manifest.csv, aunque los archivos son los de OneRoster {version}. Cada archivo se leyó como bulk (completo).'
		},
		advice: {
			one: 'Active el manifiesto en la exportación, o configure la exportación con OneRoster {version}. Si los archivos del zip se eligen a mano, incluya también manifest.csv.'
		}
	},
	'version-mixed': {
		title: 'Los archivos siguen distintas versiones de OneRoster',
		what: 'Todos los archivos de un conjunto son de una sola versión de OneRoster, la que nombra manifest.csv.',
		why: 'Los receptores leen los archivos según la versión que dice tener el conjunto. Las columnas con los nombres de otra versión faltan para ellos, con todos sus valores.',
		messages: {
			one: 'El conjunto se lee como OneRoster {version}, pero {number|archivo tiene|archivos tienen} las columnas de {others}: {names}. Se esperan columnas de {version} en todos los archivos. Es una sola causa: Rollcall no enumera cada columna.',
			single:
				'{file} tiene las columnas de OneRoster {others}, pero el conjunto se lee como {version}. Se esperan columnas de {version}. Es una sola causa: Rollcall no enumera cada columna.'
		},
		advice: {
			one: 'Configure la exportación con OneRoster {version} para todos los archivos, si se puede elegir. O envíe todos los archivos como OneRoster {others}, si el receptor lo acepta. A mano, esto es lo que hay que cambiar. {steps} Exporte otra vez o haga el zip de nuevo con los archivos, y revíselos otra vez.'
		}
	},
	'roster-file-missing': {
		title: 'Falta uno de los siete archivos',
		what: 'Un conjunto de OneRoster 1.0 tiene siempre siete archivos. No tiene manifiesto que pueda decir cuáles se dejan fuera.',
		why: 'Un receptor reconoce un conjunto de la versión 1.0 por sus siete archivos. Si falta uno, rechaza el conjunto o cree que los registros de ese archivo ya no existen.',
		messages: {
			one: 'Falta {file}. Se esperan los siete archivos de OneRoster 1.0.'
		},
		advice: {
			one: 'Active {file} en la exportación. Si los archivos del zip se eligen a mano, inclúyalo. Si el sistema escolar no tiene nada que enviar en él, pregunte al receptor si le sirve OneRoster 1.1: allí se pueden dejar archivos fuera.'
		}
	},
	'value-capitals': {
		title: 'Un valor tiene otras mayúsculas que la lista',
		what: 'Los valores de una lista, y true y false, se escriben con las mayúsculas y minúsculas de la lista. Las versiones posteriores de OneRoster lo exigen.',
		why: 'Los receptores que comparan letra por letra no conocen el valor. Muchos otros lo leen de todos modos.',
		messages: {
			one: 'Se espera que {value} se escriba {candidate}: cambian las mayúsculas y minúsculas.',
			yesNo: 'Se espera que {value} se escriba {candidate}, en minúsculas.'
		},
		advice: {
			one: 'Configure la exportación para que escriba {candidate}, exactamente con estas mayúsculas y minúsculas. Es una sola entrada en su tabla de códigos.',
			yesNo:
				'Los programas de hojas de cálculo escriben estas palabras en mayúsculas al guardar un archivo. Exporte otra vez y deje el archivo como está. Si es la exportación la que escribe {value}, cámbielo allí por {candidate}.'
		}
	},
	'leading-zero-lost': {
		title: 'Un código perdió el cero de delante',
		what: 'Los grados suelen escribirse con dos dígitos, y el estado de residencia con cinco.',
		why: 'Los receptores buscan estos códigos en una lista. Uno sin su cero no se encuentra, y la clase se queda sin grado.',
		messages: {
			one: 'A {value} le falta un dígito. Se espera {candidate}, con el cero delante.'
		},
		advice: {
			one: 'Exporte otra vez, y no abra ni guarde el archivo en un programa de hojas de cálculo en el camino: quita los ceros de delante. Si es el sistema escolar el que guarda {value}, configure la exportación para que escriba {candidate}.'
		}
	}
};
