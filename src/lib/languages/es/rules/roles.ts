import type { RuleWords } from '../../rule-words';

export const rolesRules: Readonly<Record<string, RuleWords>> = {
	'master-id-twice': {
		title: 'Dos usuarios tienen un mismo identificador maestro',
		what: 'La columna userMasterIdentifier nombra a una persona en todos los sistemas. Por eso aparece una sola vez en un archivo en el que cada persona es una fila.',
		why: 'Los receptores que reconocen a las personas por él toman a los dos usuarios por una sola persona y unen sus cuentas.',
		messages: {
			one: 'El identificador maestro {value} ya está en la línea {firstLine}. Se espera cada uno una vez.',
			rows: 'El identificador maestro {value} ya está en la línea {firstLine}, y otra vez en {count|registro|registros} después. Se espera cada uno una vez.',
			many: '{values} identificadores maestros distintos aparecen más de una vez. Se espera cada uno una vez.'
		},
		advice: {
			one: 'Averigüe en el sistema escolar si los dos usuarios son una sola persona. Si lo son, dele una sola fila, con varios roles en roles.csv; si no, corrija el identificador maestro de uno de ellos.'
		}
	},
	'user-without-role': {
		title: 'Un usuario no tiene rol',
		what: 'Desde OneRoster 1.2, roles.csv dice qué es un usuario y en qué escuela. Cada usuario de users.csv tiene allí al menos una fila.',
		why: 'Sin un rol, un receptor no sabe si alguien es estudiante o docente, ni de qué escuela. Deja fuera al usuario, o le hace una cuenta que no puede hacer nada.',
		messages: {
			one: 'El usuario {value} no tiene ninguna fila en roles.csv. Se espera al menos una.',
			many: '{values} usuarios no tienen ninguna fila en roles.csv. Se espera al menos una para cada uno.'
		},
		advice: {
			one: 'Averigüe en el sistema escolar qué rol tienen estas personas y en qué escuela, y exporte otra vez. Las personas que ya no tienen ninguno deben dejarse fuera de users.csv.'
		}
	},
	'user-without-primary-role': {
		title: 'Un usuario solo tiene roles secundarios',
		what: 'Uno de los roles de un usuario es el principal (primary), al menos en una organización.',
		why: 'Los receptores se guían por el rol principal. Algunos pasan por alto todos los demás, así que para ellos este usuario no tiene ningún rol.',
		messages: {
			one: 'El usuario {value} solo tiene roles secundarios (secondary). Se espera un rol principal (primary).',
			many: '{values} usuarios solo tienen roles secundarios (secondary). Se espera un rol principal (primary) para cada uno.'
		},
		advice: {
			one: 'Averigüe cuál es el rol principal de estas personas y póngalo como primary en el sistema escolar. Si la exportación escribe secondary para todos, se arregla con un solo ajuste.'
		}
	},
	'primary-role-twice': {
		title: 'Un usuario tiene dos roles principales en una escuela',
		what: 'En cada organización, un usuario tiene un solo rol principal (primary). Todos los demás allí son secundarios (secondary).',
		why: 'Los receptores se guían por el rol principal: decide si alguien es estudiante o docente. Si hay dos, toman uno al azar o rechazan al usuario.',
		messages: {
			one: 'El usuario {user} tiene otro rol {value} en {org}: {first}, en la línea {firstLine}. Se espera uno solo.',
			rows: '{count} roles son {value}, aunque el mismo usuario tiene otro rol principal en la misma organización. Se espera uno solo.'
		},
		advice: {
			one: 'Averigüe cuál de los dos roles es el principal y ponga el otro como secondary en el sistema escolar. Si uno de ellos ya terminó, póngale una fecha de fin.'
		}
	},
	'primary-org-without-role': {
		title: 'Un usuario no tiene rol en su propia escuela principal',
		what: 'La columna primaryOrgSourcedId menciona la escuela principal de un usuario. Según roles.csv, el usuario tiene un rol en ella.',
		why: 'Los receptores que muestran a un usuario en su escuela principal buscan allí su rol. No encuentran ninguno, y el usuario no está en ninguna escuela o está en la equivocada.',
		messages: {
			one: 'La escuela principal del usuario {user} es {value}, pero roles.csv no tiene ningún rol de este usuario en ella. Se espera un rol en esa escuela.',
			rows: '{count} usuarios tienen {value} como escuela principal, pero ningún rol en ella en roles.csv. Se espera un rol en esa escuela.',
			many: '{count} usuarios no tienen ningún rol en roles.csv en la escuela que users.csv menciona como principal. Se espera un rol en ella.'
		},
		advice: {
			one: 'Vea cuál de los dos es correcto. Corrija la escuela principal de estas personas en el sistema escolar, o agregue allí su rol, y exporte otra vez.'
		}
	},
	'profile-of-other-user': {
		title: 'Un rol menciona el perfil de otra persona',
		what: 'Un rol puede mencionar el perfil con el que su usuario inicia sesión. El perfil es del mismo usuario.',
		why: 'Un receptor que lo sigue da a una persona el inicio de sesión de otra.',
		messages: {
			one: 'El perfil {value} es del usuario {other}, pero el rol es del usuario {user}. Se espera un perfil del mismo usuario.',
			rows: '{count} roles mencionan el perfil {value}, que es de otro usuario. Se espera un perfil del mismo usuario.',
			many: '{count} roles mencionan un perfil que es de otro usuario. Se espera un perfil del mismo usuario.'
		},
		advice: {
			one: 'Corrija el perfil de estos roles en el sistema escolar, o deje vacía la columna: no es obligatoria.'
		}
	},
	'result-not-student': {
		title: 'Un resultado es de alguien que no es estudiante',
		what: 'Los resultados son de estudiantes. Según roles.csv, el usuario de un resultado tiene el rol student.',
		why: 'Los receptores buscan un estudiante con este id. Dejan fuera el resultado, o lo guardan donde nadie lo ve.',
		messages: {
			one: 'Según roles.csv, el usuario {value} es {other}. Se espera alguien con el rol student.',
			many: 'Según roles.csv, {values} usuarios distintos en {column} no son estudiantes. Se esperan usuarios con el rol student.'
		},
		advice: {
			one: 'Vea cuál de los dos está mal: los roles de este usuario o el id del resultado. Corríjalo en el sistema escolar o en el libro de calificaciones, y exporte otra vez.'
		}
	}
};
