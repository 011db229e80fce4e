import type { RulePageWords } from '../../../rule-words';
import { aeriesSchools, aeriesEnrolled, lettersCount } from './repeated';

export const referencePages: Readonly<Record<string, RulePageWords>> = {
	'reference-file-missing': {
		effects: [
			'No procesa la carga si no están los siete archivos.',
			'La importación no termina si falta uno de sus siete archivos.',
			'No necesita courses.csv; si falta cualquier otro de sus siete archivos, no importa nada.',
			'No lee courses.csv ni academicSessions.csv, así que pueden faltar.',
			'Indica que un archivo es obligatorio y falta cuando el manifiesto lo anuncia.'
		],
		atSource: [
			'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Files cada archivo que se debe enviar.',
			'Cada archivo necesita su propia exportación, del tipo BULK para archivos completos. Después Zip Tool los junta.'
		],
		falseAlarms: [
			'Great Minds y FitnessGram no leen courses.csv, así que un paquete solo para ellos puede estar completo sin él. OneRoster pide todo lo que se menciona.'
		],
		bad: ['clases sin el archivo de cursos', 'sin manifiesto y sin archivo de organizaciones'],
		good: ['una columna totalmente vacía no necesita archivo']
	},
	'reference-missing': {
		effects: [
			'Cada id que una fila menciona tiene que estar en la misma carga; las mayúsculas y minúsculas no cuentan.',
			'Detiene toda la importación si falta un usuario, una clase, una escuela, un período académico o un curso.',
			'Cuando falla una escuela, fallan con ella sus docentes, estudiantes, clases e inscripciones.',
			'Cada clase necesita un curso y una escuela que estén en la lista escolar.',
			'Todo lo que una fila menciona tiene que estar en los otros archivos.',
			lettersCount,
			'No lee courses.csv, así que una clase puede mencionar un curso que no está.'
		],
		atSource: [
			aeriesSchools,
			aeriesEnrolled,
			'Los períodos académicos vienen de la tabla de períodos (TRM), con sus dos fechas (D1 y D2). Su id se forma con el código de la escuela y el del período, por ejemplo 994_F.',
			'Una clase toma su curso (CN), su escuela (SC) y su período (SM) de su sección en el horario maestro (MST).',
			'Un curso toma su id y su código del número de curso (CRS.CN), y su título de CRS.CO.'
		],
		falseAlarms: [
			'ST Math toma como iguales los ids que solo se diferencian en mayúsculas y minúsculas. Great Minds no lee los cursos ni los períodos académicos. Solo para estos receptores, un hallazgo así no hace daño.'
		],
		bad: [
			'una clase que no existe',
			'una escuela con otras mayúsculas, en una lista de dos',
			'un cero que una hoja de cálculo quitó',
			'un cero que el archivo de usuarios perdió',
			'un carácter que no se ve',
			'otras mayúsculas y un espacio a la vez',
			'un acento que está guardado de dos formas',
			'un número largo que una hoja de cálculo acortó',
			'una persona sin usuario, en el archivo de fechas de nacimiento',
			'un registro superior que no está en el propio archivo'
		],
		good: [
			'la fecha de nacimiento de un usuario',
			'un registro con pocos campos conserva su id',
			'un registro superior que viene después en el mismo archivo, y ninguno'
		]
	},
	'reference-wrong-type': {
		effects: [
			'La escuela de una inscripción tiene que ser del tipo school.',
			'Busca la escuela de una clase entre las escuelas que conoce.',
			'Pide una escuela en las clases y las inscripciones, y un año escolar en los cursos; no dice qué pasa si es otra cosa.'
		],
		atSource: [],
		falseAlarms: [
			'Puede haber departamentos, campus y programas donde OneRoster pide una escuela. Los receptores que leen el id y no el tipo los aceptan.'
		],
		bad: [
			'una clase y una inscripción en la oficina del distrito',
			'un curso en un semestre',
			'un resultado de la persona docente',
			'un trabajo en la oficina del distrito, en 1.2'
		],
		good: [
			'escuelas y un año escolar de un tipo propio, en 1.2',
			'un trabajo de todo un año escolar, en 1.2',
			'una clase que pertenece a un departamento',
			'una escuela cuyo tipo está mal escrito: eso es un solo hallazgo, sobre el tipo',
			'los períodos de una clase pueden ser de cualquier tipo'
		]
	}
};
