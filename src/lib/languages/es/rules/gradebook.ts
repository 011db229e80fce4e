import type { RuleWords } from '../../rule-words';

export const gradebookRules: Readonly<Record<string, RuleWords>> = {
	'weight-percent-sign': {
		title: 'Un peso tiene un signo de porcentaje',
		what: 'El peso de una categoría es el porcentaje que aporta a la calificación de un curso, como número entero. El documento lo muestra una vez con signo de porcentaje, y aun así dice número entero.',
		why: 'Los receptores que calculan con el peso pueden no leer el signo, y toman la categoría por una sin peso.',
		messages: {
			one: '{value} tiene un signo de porcentaje. {candidate} sin signo es la forma más segura, y la que espera la mayoría.',
			many: '{values} pesos distintos tienen un signo de porcentaje. La mayoría espera solo un número entero, por ejemplo 20.'
		},
		advice: {
			one: 'Configure la exportación para que escriba el peso sin el signo: {candidate}. Es un solo ajuste, así que un cambio corrige todos los registros.'
		}
	},
	'score-scale-form': {
		title: 'Un paso de una escala de calificaciones no es un par',
		what: 'Una escala de calificaciones dice qué calificación equivale a cuál: cada paso son dos valores con dos puntos entre ellos, entre llaves. Entre los pasos hay comas.',
		why: 'Los receptores traducen las calificaciones con estos pares. Un paso que no pueden leer deja calificaciones sin significado.',
		messages: {
			one: '{value} no es un paso de una escala. Se esperan dos valores con dos puntos entre ellos, entre llaves.',
			many: '{values} pasos distintos no son pares. Se esperan dos valores con dos puntos entre ellos, entre llaves. El primero es {value}.',
			noBraces: '{value} no está entre llaves. Se espera {candidate}.',
			several: '{value} contiene varios pasos. Se espera una coma entre los pasos: {candidate}.',
			cut: '{value} tiene una llave en un solo extremo. Un valor no puede contener una coma, porque las comas se esperan entre los pasos.'
		},
		advice: {
			one: 'Configure la exportación para que escriba cada paso como un par entre llaves, por ejemplo el rango de puntos, dos puntos y la letra.',
			several: 'Configure la exportación para que ponga comas entre los pasos.',
			cut: 'Quite la coma de este valor en el libro de calificaciones; en un rango de puntos puede ir un guion.'
		}
	},
	'learning-objective-form': {
		title: 'Un objetivo de aprendizaje de la fuente case tiene otro tipo de id',
		what: 'Cuando la fuente de un objetivo de aprendizaje es case, su id es el de la red CASE: urn:uuid: y después 32 letras y dígitos en cinco grupos.',
		why: 'Los receptores buscan el objetivo en la red CASE con este id. Con otro no encuentran nada, y el resultado no cuenta para ningún objetivo.',
		messages: {
			one: '{value} no es un id de la red CASE, aunque la fuente es case. Se esperan urn:uuid: y cinco grupos de letras y dígitos.',
			many: '{values} ids distintos no son de la red CASE, aunque la fuente es case. Se esperan urn:uuid: y cinco grupos de letras y dígitos. El primero es {value}.',
			bare: '{value} es solo el id. Se espera {candidate} cuando la fuente es case.'
		},
		advice: {
			one: 'Si el objetivo viene de la red CASE, busque ahí su id y configure la exportación para que lo escriba. Si no, ponga unknown como fuente.',
			bare: 'Configure la exportación para que escriba {candidate}. Es un solo ajuste, así que un cambio corrige todos los registros.'
		}
	},
	'result-class-differs': {
		title: 'Un resultado menciona una clase distinta de la de su tarea',
		what: 'Un resultado puede mencionar su clase. Es la clase de la tarea (line item) a la que corresponde el resultado.',
		why: 'Unos receptores se guían por la clase del resultado; otros, por la de la tarea. Entonces el resultado aparece en dos clases, o en ninguna.',
		messages: {
			one: 'El resultado es de la clase {value}, pero su tarea (line item) {item} es de la clase {other}. Se espera la misma clase.',
			rows: '{count} resultados son de la clase {value}, pero sus tareas (line items) son de otras. Se espera la misma clase.',
			many: 'En {count} resultados la clase es distinta de la de la tarea (line item). Se espera la misma clase.'
		},
		advice: {
			one: 'Vea en el libro de calificaciones a qué clase corresponde la tarea, y corrija el otro dato. La clase de un resultado también puede dejarse vacía.'
		}
	}
};
