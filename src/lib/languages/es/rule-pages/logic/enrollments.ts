import type { RulePageWords } from '../../../rule-words';
import { columnUnseen } from './repeated';

const columnUnused = 'No usa esta columna.';

export const enrollmentPages: Readonly<Record<string, RulePageWords>> = {
	'enrollment-school-differs': {
		effects: [
			'Acepta una sola escuela; una inscripción que menciona otra se rechaza, y la importación se detiene.'
		],
		atSource: [
			'Una clase toma su curso (CN), su escuela (SC) y su período (SM) de su sección en el horario maestro (MST).'
		],
		falseAlarms: [
			'A veces los estudiantes que vienen a una clase desde una escuela vecina se inscriben a propósito con su propia escuela. Entonces todo está bien, si el receptor les muestra la clase.'
		],
		bad: [
			'un estudiante de otra escuela',
			'un departamento de otra escuela',
			'cambios que llegan sin las organizaciones'
		],
		good: [
			'la misma escuela',
			'un departamento, y su escuela',
			'dos veces un departamento',
			'un departamento que no dice a qué escuela pertenece',
			'departamentos que forman un círculo son un solo problema, no dos',
			'también una escuela que no está en el paquete',
			'también un distrito en lugar de una escuela',
			'también una escuela vacía',
			'una clase que está dos veces, en dos escuelas'
		]
	},
	'primary-not-teacher': {
		effects: ['La columna primary es solo para docentes.', columnUnused, columnUnseen],
		atSource: [],
		falseAlarms: [
			'Si alguien que dirige una clase tiene a propósito el rol administrator o aide, la marca es intencional. Los receptores que la leen buscan a un docente.'
		],
		bad: ['un estudiante', 'alguien que vigila un examen'],
		good: [
			'nada en la columna',
			'una palabra que no es true ni false es un solo problema, no dos',
			'también un rol que no existe'
		]
	},
	'primary-teacher-twice': {
		effects: [
			'Acepta un solo docente principal por clase a la vez.',
			'Solo una persona debe ser docente principal a la vez.',
			columnUnused,
			columnUnseen
		],
		atSource: [],
		falseAlarms: [
			'Dos docentes que comparten una clase con los mismos derechos son principales los dos en el sistema escolar. OneRoster conoce uno solo, así que el receptor elige uno de los dos.'
		],
		bad: [
			'dos durante todo el año',
			'dos sin fechas, y uno de ellos dos veces',
			'dos en OneRoster 1.0, donde las inscripciones no tienen fechas',
			'un día de más del primero',
			'cambios que llegan sin la clase'
		],
		good: [
			'uno que empieza el día en que el otro termina',
			'uno para las primeras semanas, y otro antes y después, en cualquier orden',
			'el mismo docente dos veces',
			'un segundo docente que no es principal',
			'dos clases',
			'una fecha en otra forma es un solo problema, no dos',
			'también un docente que no está en el paquete',
			'también un estudiante con la marca de principal'
		]
	},
	'enrollment-role-differs': {
		effects: [
			'El rol en la clase tiene que ser el de roles.csv; si no, la fila se rechaza y la importación se detiene.'
		],
		atSource: [],
		falseAlarms: [
			'Una persona de la administración que enseña una clase, o un estudiante mayor que ayuda en una, tiene dos roles con razón. Los auxiliares no tienen un rol propio en una clase.'
		],
		bad: [
			'un estudiante que vigila un examen',
			'un docente que toma una clase',
			'un auxiliar entre los estudiantes',
			'un padre o una madre entre los estudiantes de 1.2, según roles.csv'
		],
		good: [
			'el mismo rol',
			'un auxiliar que ayuda a enseñar: en una clase no hay rol para auxiliares',
			'un docente principal con el rol de estudiante es un solo hallazgo',
			'un rol que no existe es un solo problema, no dos',
			'también un usuario que no está en el paquete',
			'uno de dos roles en 1.2',
			'un rol propio en 1.2'
		]
	}
};
