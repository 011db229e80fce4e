import type { RulePageWords } from '../../rule-words';

export const rolesPages: Readonly<Record<string, RulePageWords>> = {
	'master-id-twice': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Un sistema escolar que escribe una fila por cada rol de una persona repite el identificador. En OneRoster 1.2, los roles deben ir en roles.csv.'
		],
		bad: ['un docente y un estudiante con el mismo'],
		good: ['cada uno tiene el suyo', 'nadie lo tiene']
	},
	'user-without-role': {
		effects: [
			'Rechaza a un usuario para el que no encuentra ningún rol, y la importación se detiene.'
		],
		atSource: [],
		falseAlarms: [
			'Algunas exportaciones dejan en users.csv a las personas que se fueron y solo les quitan los roles. Un receptor que se guía por los roles las desactiva, y puede que eso sea lo que se quiere.'
		],
		bad: [
			'un estudiante sin rol',
			'un rol cuyo usuario está mal escrito: tampoco el usuario tiene ninguno'
		],
		good: [
			'de un solo rol secundario se ocupa otra regla',
			'si los roles vienen como cambios, pueden haber venido antes',
			'ningún rol en absoluto es un solo hallazgo',
			'también un usuario sin id'
		]
	},
	'user-without-primary-role': {
		effects: [
			'Pasa por alto los roles que no son principales y rechaza a un usuario que no tiene uno principal.'
		],
		atSource: [],
		falseAlarms: [
			'Las personas que solo ayudan en una escuela pueden tener su rol principal en otra que no es parte de esta exportación.'
		],
		bad: ['solo un rol secundario'],
		good: [
			'un rol principal en algún lugar',
			'un tipo de rol que no existe es un solo error, no dos',
			'también un usuario sin ningún rol'
		]
	},
	'primary-role-twice': {
		effects: [
			'Cada usuario necesita exactamente un rol principal; se rechaza a quienes tienen más.'
		],
		atSource: [],
		falseAlarms: [
			'Quien es docente y también padre o madre en una misma escuela tiene dos roles con razón. Aun así, uno de ellos debe ser secundario.'
		],
		bad: [
			'dos roles principales en una escuela',
			'el segundo comienza antes de que termine el primero',
			'tres de ellos'
		],
		good: [
			'uno principal y uno secundario',
			'uno en cada una de dos organizaciones',
			'uno después del otro: la fecha de fin es el día después del último',
			'uno que se va y uno que llega'
		]
	},
	'primary-org-without-role': {
		effects: ['No mira la escuela principal de los usuarios.'],
		atSource: [],
		falseAlarms: [
			'El personal de una oficina del distrito puede tener el distrito como lugar principal y un rol en una escuela, o al revés.'
		],
		bad: ['el distrito en lugar de la escuela'],
		good: [
			'ninguna escuela principal',
			'un rol secundario en ella',
			'una escuela que no está en el paquete es un solo error, no dos',
			'también un usuario sin ningún rol'
		]
	},
	'profile-of-other-user': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Los sistemas escolares que juntan dos registros de una persona pueden dejar el perfil con el id anterior. El rol debe mencionar el nuevo.'
		],
		bad: ['el perfil del docente para el estudiante'],
		good: [
			'un perfil del mismo usuario',
			'ningún perfil',
			'un perfil que no está en el paquete es un solo error, no dos'
		]
	},
	'result-not-student': {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Hay docentes que prueban su libro de calificaciones con un resultado propio. Esos resultados deben dejarse fuera de la exportación.'
		],
		bad: ['un resultado del docente'],
		good: [
			'un resultado del estudiante',
			'un estudiante con un segundo rol',
			'un rol que no existe es un solo error, no dos'
		]
	}
};
