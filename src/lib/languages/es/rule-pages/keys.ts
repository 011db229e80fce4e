import type { RulePageWords } from '../../rule-words';

const aeriesSchools =
	'En la página OneRoster v1.1 Configuration (School Info, Imports and Exports), seleccione en Extract Schools cada escuela que se debe enviar.';
const aeriesEnrolled =
	'Un estudiante está en la exportación solo si tiene un registro vigente de inscripción en una clase. Mire primero allí cuando falte un estudiante.';

const unknownOfEnrollment =
	'Avisa con una advertencia de una inscripción cuya clase o cuyo usuario no encuentra.';
const unchangedFiles = 'Acepta cambios sin los archivos en los que nada ha cambiado.';
const lettersCount = 'Los ids que se diferencian en mayúsculas y minúsculas son ids distintos.';
const userSwitchedOff = 'Un usuario marcado como eliminado se desactiva.';
const noEffect = 'Marcar como eliminada una escuela o un período académico no tiene efecto.';
const leftAsItIs = 'Lo que los cambios no mencionan se queda como está.';

export const keysPages: Readonly<Record<string, RulePageWords>> = {
	'id-twice': {
		effects: [
			'Rechaza la fila, y una fila rechazada detiene toda la importación.',
			'Una persona nueva cuyo id ya se conoce reemplaza a la persona que lo tiene.',
			'Cada inscripción necesita un id que nada más tenga en la lista escolar.',
			'Una fila cuyo id ya se conoce cambia el registro guardado.',
			'Puede haber una fila por usuario, con todas sus escuelas en ella.'
		],
		atSource: [
			'En Additional Options de la página OneRoster v1.1 Configuration, User.sourcedId dice qué campo se usa como id. Aeries aconseja dejarlo en Student ID y Staff ID.'
		],
		falseAlarms: [
			'Algunas exportaciones repiten a una persona a propósito, con una fila por escuela. OneRoster quiere una fila por persona, así que la mayoría de los receptores guarda solo una de ellas.'
		],
		bad: ['dos estudiantes con un mismo id', 'un registro escrito tres veces'],
		good: ['ids que se diferencian en las mayúsculas', 'el mismo id en dos archivos']
	},
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
	'reference-dangling-after-delta': {
		effects: [
			unknownOfEnrollment,
			unchangedFiles,
			'El registro superior tiene que ser conocido, aunque no se usa.',
			lettersCount
		],
		atSource: [],
		falseAlarms: [
			'Si se enviaron cambios después de aquella entrega completa y antes de esta, el registro puede haber llegado con ellos. Dé la entrega completa más reciente que haya.',
			'Si otro sistema envía al receptor el archivo que falta, por ejemplo uno para usuarios, el registro puede conocerse por esa vía.'
		],
		bad: [
			'una inscripción de alguien que nunca se envió',
			'el archivo de usuarios no se envía otra vez, y en el anterior falta el usuario',
			'un archivo completo que menciona una clase de un archivo de cambios',
			'un rol en una escuela que nunca se envió',
			'un elemento de una lista, parecido a uno de la entrega anterior',
			'un espacio de más',
			'un carácter que no se ve',
			'un acento que está guardado de dos formas',
			'un cero que una hoja de cálculo quitó',
			'un cero que la entrega anterior había perdido',
			'un número largo que se acortó',
			'otras mayúsculas y un espacio a la vez'
		],
		good: [
			'un usuario que se envió antes',
			'un archivo que no se envía otra vez, y el anterior tiene todo',
			'no se dio ninguna entrega anterior: eso es una advertencia de otra regla',
			'un registro que se va'
		]
	},
	'reference-not-in-bulk': {
		effects: [
			'Lo que una entrega completa no contiene se archiva; lo que los cambios no mencionan se queda como está.',
			'Solo elimina inscripciones cuando en una entrega completa falta un registro que conoce.'
		],
		atSource: [aeriesSchools, aeriesEnrolled],
		falseAlarms: [
			'Un receptor que nunca elimina lo que falta todavía conoce el registro por una entrega anterior, y acepta el cambio.'
		],
		bad: [
			'un cambio en una inscripción de alguien que no está en el archivo completo de usuarios',
			'un rol cambiado en una escuela que no está en el archivo completo',
			'un elemento de una lista',
			'un espacio de más',
			'un carácter que no se ve',
			'un acento que está guardado de dos formas',
			'un cero que una hoja de cálculo quitó',
			'un cero que el archivo de usuarios perdió',
			'un número largo que se acortó',
			'otras mayúsculas y un espacio a la vez'
		],
		good: [
			'el archivo completo tiene todo lo que se menciona',
			'un archivo completo puede mencionar lo que un archivo de cambios no incluye',
			'un registro que se va'
		]
	},
	'reference-missing-delta': {
		effects: [unknownOfEnrollment, unchangedFiles],
		atSource: [],
		falseAlarms: [
			'Casi siempre el registro se envió con una entrega anterior, y todo está bien. Solo esa entrega anterior puede mostrarlo.'
		],
		bad: [
			'una inscripción de alguien que no está en esta entrega',
			'un elemento de una lista, parecido a uno que sí está',
			'un espacio de más',
			'un carácter que no se ve',
			'un acento que está guardado de dos formas',
			'un cero que una hoja de cálculo quitó',
			'un cero que el archivo de usuarios perdió',
			'un número largo que se acortó',
			'otras mayúsculas y un espacio a la vez'
		],
		good: [
			'todo lo que se menciona está en la entrega',
			'el archivo al que se hace referencia no se envía',
			'un registro que se va'
		]
	},
	'reference-deleted': {
		effects: [userSwitchedOff, noEffect],
		atSource: [],
		falseAlarms: [
			'Un receptor puede procesar toda la entrega antes de eliminar, y un cambio que llegue mañana puede arreglarlo. Hasta entonces queda al azar.'
		],
		bad: ['una inscripción de un usuario que se va', 'un elemento de una lista'],
		good: ['los dos se van', 'el registro se va, y lo que menciona se queda']
	},
	'deleted-still-named': {
		effects: [userSwitchedOff, noEffect, leftAsItIs],
		atSource: [],
		falseAlarms: [
			'Muchos receptores terminan por su cuenta las inscripciones de un usuario o de una clase que se elimina. Para ellos no se pierde nada.',
			'Si se enviaron cambios después de aquella entrega completa y antes de esta, los registros pueden haberse ido con ellos.'
		],
		bad: [
			'un estudiante que se va, con una inscripción que se queda',
			'una escuela que los usuarios mencionan en una lista, y sus clases'
		],
		good: [
			'la inscripción se va con el estudiante',
			'la inscripción pasa a otra persona',
			'un archivo completo de inscripciones reemplaza al anterior'
		]
	},
	'deleted-unknown': {
		effects: [
			'Anota una advertencia cuando se debe eliminar una clase o una inscripción que no conoce.',
			leftAsItIs
		],
		atSource: [],
		falseAlarms: [
			'Un registro que se creó y se eliminó después de la entrega anterior nunca formó parte de ella, y todo está bien.'
		],
		bad: ['un estudiante que no está en la entrega anterior', 'un id con otras mayúsculas'],
		good: ['un registro que se envió antes', 'un registro que sigue como estaba']
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
	},
	'parent-cycle': {
		effects: [
			'No usa los registros superiores, pero cada uno tiene que ser un registro del archivo.',
			'Rechaza un año escolar que tiene un registro superior, y con él toda la importación.'
		],
		atSource: [],
		falseAlarms: [
			'No se conoce ninguna: un registro no puede estar por encima de sí mismo. A los receptores que no leen el registro superior no les hace daño.'
		],
		bad: [
			'una escuela que es su propio registro superior',
			'dos que están uno por encima del otro, y uno debajo de ellos',
			'un círculo de tres períodos académicos junto a uno que se menciona a sí mismo'
		],
		good: [
			'una cadena que termina, un registro superior que falta, y ninguno',
			'un registro sin id y sin registro superior'
		]
	}
};
