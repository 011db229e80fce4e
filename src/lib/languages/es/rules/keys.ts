import type { NearMissKind } from '../../../core/rules/keys/near-miss';
import type { RuleWords } from '../../rule-words';

/** What to say of the identifier that a value probably means. */
const TAILS: Readonly<Record<NearMissKind, string>> = {
	case: '{candidate} sí está: las mayúsculas y minúsculas tienen que coincidir.',
	spaces: '{candidate} sí está: uno de los dos tiene un espacio al principio o al final.',
	invisible: '{candidate} sí está: uno de los dos tiene un carácter que no se ve.',
	unicode:
		'{candidate} sí está: los dos se ven iguales, pero sus acentos están guardados de formas distintas.',
	zerosLost: '{candidate} sí está: parece que una hoja de cálculo quitó el cero del principio.',
	zerosAdded:
		'{candidate} sí está, sin el cero del principio: parece que una hoja de cálculo lo quitó allí.',
	shortened:
		'{candidate} sí está, y ningún otro coincide: parece que una hoja de cálculo acortó el valor.',
	several:
		'{candidate} sí está: solo se diferencian en mayúsculas, espacios, caracteres ocultos o ceros al principio.'
};

/** The messages on values that name nobody, as the English rules build them. */
function nearMissMessages(one: string, many: string): RuleWords['messages'] {
	const messages: Record<string, string> = {};
	for (const [kind, tail] of Object.entries(TAILS)) {
		messages[kind] = `${one} ${tail}`;
		messages[`${kind}Many`] = `${many} El primero es {value}. ${tail}`;
	}
	return { ...messages, one, many };
}

export const keysRules: Readonly<Record<string, RuleWords>> = {
	'id-twice': {
		title: 'Un id se usa dos veces',
		what: 'Cada id (sourcedId) identifica un solo registro, así que debe aparecer una sola vez en su archivo.',
		why: 'Los receptores guardan un registro por cada id. Algunos se quedan con el primero, otros con el último y otros rechazan el archivo, así que uno de los dos se pierde.',
		messages: {
			one: 'El id {value} ya está en la línea {firstLine}, en un registro distinto de este. Cada id debe aparecer una sola vez.',
			copy: 'El id {value} ya está en la línea {firstLine}. Este registro es una copia exacta de aquel. Cada id debe aparecer una sola vez.',
			rows: 'El id {value} ya está en la línea {firstLine}, y después otra vez en {count|registro|registros}. Cada id debe aparecer una sola vez.',
			many: '{values} ids distintos aparecen más de una vez en {file}. Cada id debe aparecer una sola vez.'
		},
		advice: {
			one: 'Averigüe en el sistema escolar si los dos registros son lo mismo. Si lo son, quite uno; si no, uno de ellos necesita un id propio. Después exporte otra vez.',
			copy: 'No se pierde nada si se deja fuera uno de los dos. Cambie la exportación para que escriba cada registro una sola vez: muchas veces dos búsquedas encuentran a la misma persona o la misma clase.'
		}
	},
	'reference-file-missing': {
		title: 'Falta un archivo al que otros archivos hacen referencia',
		what: 'En una entrega completa (bulk), el archivo al que hace referencia una columna tiene que estar en el paquete.',
		why: 'Sin él, el receptor no conoce ninguno de estos ids. La mayoría deja fuera todos los registros que mencionan uno.',
		messages: {
			one: 'Falta {target} en el paquete, pero {rows|fila menciona|filas mencionan} {aThing} en {column}.'
		},
		advice: {
			one: 'Active {target} en los ajustes de la exportación y exporte otra vez. Su línea en manifest.csv tiene que decir entonces bulk.'
		}
	},
	'reference-missing': {
		title: 'Un registro menciona algo que no está en el paquete',
		what: 'En una entrega completa (bulk), todo lo que un registro menciona por su id tiene que estar en el paquete: su usuario, su clase, su escuela, etc.',
		why: 'Los receptores no saben a qué pertenece el registro. La mayoría lo deja fuera, y con él lo que depende de él: una inscripción sin su clase es un estudiante sin esa clase.',
		messages: nearMissMessages(
			'{Thing} {value}: no está en {target}, donde debería estar.',
			'{values} valores distintos de {column} no están en {target}, donde deberían estar.'
		),
		advice: {
			one: 'Averigüe en el sistema escolar si este registro ({thing}) debe formar parte de la exportación. Si es así, inclúyalo y exporte otra vez; si no, quítelo de los registros que lo mencionan.',
			case: 'Escriba el id de la misma manera en los dos archivos. Si el sistema escolar genera uno de los archivos de otra manera, cámbielo allí y exporte otra vez.',
			spaces:
				'Quite el espacio donde el sistema escolar guarda el id y exporte otra vez. No lo agregue en el otro archivo.',
			invisible:
				'Estos caracteres llegan con texto copiado de una página web o de un documento. Escriba el id de nuevo en el sistema escolar y exporte otra vez.',
			unicode:
				'Escriba el id de nuevo en los dos lugares del sistema escolar, mejor sin acentos, y exporte otra vez.',
			zerosLost:
				'Exporte otra vez, y no abra ni guarde el archivo en una hoja de cálculo antes de enviarlo. Si el sistema escolar guarda los ids como números, guárdelos como texto.',
			zerosAdded:
				'Exporte {target} otra vez, y no lo abra ni lo guarde en una hoja de cálculo antes de enviarlo. Si el sistema escolar guarda los ids como números, guárdelos como texto.',
			shortened:
				'Exporte otra vez, y no abra ni guarde el archivo en una hoja de cálculo antes de enviarlo: lo que esta cortó no se puede recuperar.',
			several:
				'Escriba el id de la misma manera en los dos lugares del sistema escolar y exporte otra vez.'
		}
	},
	'reference-dangling-after-delta': {
		title: 'Un cambio menciona algo que nunca se envió',
		what: 'Lo que menciona una entrega de cambios (delta) tiene que estar en ella o en lo que se envió antes. Esto no está ni en esta entrega ni en la anterior que se dio junto con ella.',
		why: 'Cuando el receptor ha tomado los cambios, el registro no pertenece a nada. La mayoría de los receptores lo deja fuera, así que un estudiante o docente se queda sin clase, o una clase sin escuela.',
		messages: nearMissMessages(
			'{Thing} {value}: no está en {target} de esta entrega ni en el de la anterior. Debería estar en una de las dos.',
			'{values} valores distintos de {column} no están en {target} de esta entrega ni en el de la anterior. Cada uno debería estar en una de las dos.'
		),
		advice: {
			one: 'Vea si este registro ({thing}) debe formar parte de la exportación. Si es así, inclúyalo y exporte los cambios otra vez; si no, quítelo de los registros que lo mencionan. Si entre tanto se enviaron otros cambios, revise con una entrega completa más reciente.'
		}
	},
	'reference-not-in-bulk': {
		title: 'Un cambio menciona algo que no está en el archivo completo que lo acompaña',
		what: 'Cuando un archivo contiene cambios (delta) y el archivo al que hace referencia es completo (bulk), todo lo que los cambios mencionan debe estar en el archivo completo.',
		why: 'El receptor elimina lo que un archivo completo no contiene, aunque se haya enviado antes. Entonces el cambio no pertenece a nada, y el receptor lo deja fuera.',
		messages: nearMissMessages(
			'{Thing} {value}: no está en {target}. Ese archivo es completo, así que debería estar.',
			'{values} valores distintos de {column} no están en {target}. Ese archivo es completo, así que deberían estar.'
		),
		advice: {
			one: 'Averigüe en el sistema escolar si este registro ({thing}) todavía existe. Si es así, vea por qué falta en {target} y exporte otra vez; si no, termine o cambie los registros que lo mencionan.'
		}
	},
	'reference-missing-delta': {
		title: 'Un cambio menciona algo que no está en esta entrega',
		what: 'Una entrega de cambios (delta) puede mencionar registros que se enviaron antes. Rollcall solo ve esta entrega, así que no puede saber si se enviaron.',
		why: 'Si el receptor no conoce el registro por una entrega anterior, deja fuera el cambio.',
		messages: nearMissMessages(
			'{Thing} {value}: no está en {target} de esta entrega. Debería haberse enviado antes.',
			'{values} valores distintos de {column} no están en {target} de esta entrega. Deberían haberse enviado antes.'
		),
		advice: {
			one: 'Compruebe que este registro ({thing}) formó parte de una entrega anterior. Si tiene dudas, envíe una entrega completa (bulk).'
		}
	},
	'reference-deleted': {
		title: 'Un registro menciona algo que esta entrega elimina',
		what: 'En una entrega de cambios (delta), un registro que se queda no debe mencionar a otro que la misma entrega marca como tobedeleted.',
		why: 'El receptor elimina lo mencionado, y el registro que se queda pierde su referencia. Según el orden en que trabaje, descarta ese registro o guarda uno roto.',
		messages: {
			one: '{Thing} {value}: tiene la marca tobedeleted en {target}, pero todavía se menciona aquí. Lo que se queda no debe mencionarlo.',
			many: '{values} valores distintos de {column} tienen la marca tobedeleted en {target}, pero todavía se mencionan aquí. Lo que se queda no debe mencionarlos.'
		},
		advice: {
			one: 'Si este registro ({thing}) de verdad se va, termine o cambie en el sistema escolar los registros que lo mencionan, para que formen parte de la entrega. Si se queda, averigüe por qué la exportación lo marca como eliminado.'
		}
	},
	'deleted-still-named': {
		title: 'Se elimina un registro que otros de antes todavía mencionan',
		what: 'Cuando una entrega de cambios (delta) elimina un registro, los registros que lo mencionan deben eliminarse o cambiarse con él. Aquí algunos de la entrega anterior lo siguen mencionando.',
		why: 'El receptor elimina el registro, y lo que lo mencionaba pierde su referencia: inscripciones de un usuario que ya no está, o usuarios de una escuela que ya no está. Algunos receptores eliminan también esos registros, sin preguntar.',
		messages: {
			one: 'Aquí se elimina el registro {value} ({thing}), pero {named|registro de la entrega anterior todavía lo menciona|registros de la entrega anterior todavía lo mencionan} ({where}). Lo que se queda no debe mencionarlo.',
			many: 'Aquí se eliminan {values} registros de {file}, pero hay registros de la entrega anterior que todavía los mencionan. El primero es {value}, que {named|registro menciona|registros mencionan}. Lo que se queda no debe mencionarlos.'
		},
		advice: {
			one: 'Si este registro ({thing}) de verdad se va, haga que la exportación envíe también los registros que lo mencionan, cambiados o como tobedeleted. Si se queda, averigüe por qué la exportación lo marca como eliminado.'
		}
	},
	'deleted-unknown': {
		title: 'Se elimina un registro que nunca se envió',
		what: 'Una entrega de cambios (delta) elimina registros que se enviaron antes. Este no está en la entrega anterior que se dio junto con ella.',
		why: 'La mayoría de los receptores no tiene entonces nada que hacer. Pero si el id cambió o está mal escrito, el registro que se quería eliminar se queda, y alguien conserva su acceso.',
		messages: {
			one: '{Thing} {value}: se elimina aquí, y debería haberse enviado antes. No está en {file} de la entrega anterior.',
			many: 'Aquí se eliminan {values} registros que deberían haberse enviado antes. No están en {file} de la entrega anterior.'
		},
		advice: {
			one: 'Vea si el id de este registro ({thing}) cambió en el sistema escolar: entonces hay que eliminar el registro de antes con su id anterior. Si apareció y desapareció entre las dos entregas, no hay que hacer nada.'
		}
	},
	'reference-wrong-type': {
		title: 'Un registro menciona algo de otro tipo que el esperado',
		what: 'Algunas columnas esperan un solo tipo: las clases y las inscripciones mencionan una escuela, y los cursos un año escolar. En OneRoster 1.1, además, las tareas (line items) mencionan un período de calificación, y los resultados a un estudiante; en 1.2, las tareas mencionan una escuela.',
		why: 'Los receptores buscan con este id la escuela, el año escolar, el período de calificación o al estudiante. Pueden colocar el registro en un lugar equivocado o dejarlo fuera.',
		messages: {
			one: '{Thing} {value}: es del tipo {other} en {target}. {expected} es lo que se espera aquí.',
			user: '{Thing} {value}: tiene el rol {other} en {target}. {expected} es lo que se espera aquí.',
			many: '{values} valores distintos de {column} son de otro tipo que el esperado. {expected} es lo que se espera aquí.'
		},
		advice: {
			one: 'Vea cuál de los dos está mal: el tipo en {target} o el id de aquí. Corríjalo en el sistema escolar y exporte otra vez.',
			user: 'Vea cuál de los dos está mal: el rol en {target} o el id de aquí. Corríjalo en el sistema escolar y exporte otra vez.'
		}
	},
	'parent-cycle': {
		title: 'Los registros superiores forman un círculo',
		what: 'El registro superior (parent) es el que está por encima: el distrito de una escuela, el año escolar de un semestre. Al subir de uno a otro se llega a un final.',
		why: 'Un receptor que arma el árbol desde arriba nunca llega a estos registros, o da vueltas sin fin y se detiene con un error.',
		messages: {
			one: 'El registro {first} ({thing}) se menciona a sí mismo como registro superior. Se espera el que está por encima, o ninguno.',
			pair: 'El registro {first} ({thing}) tiene como superior a {value}, y este tiene como superior a {first}. Uno de los dos debería estar por encima del otro.',
			ring: 'El registro {first} ({thing}) tiene como superior a {value}, y a través de {steps|registro más|registros más} se vuelve a {first}. La cadena debería terminar en el más alto.',
			many: 'En {values} lugares de {file}, los registros superiores llevan de vuelta al punto de partida. La cadena debería terminar en el más alto.'
		},
		advice: {
			one: 'Si este registro ({thing}) es el más alto, deje vacío su registro superior; si no, ponga el que está por encima. Corríjalo en el sistema escolar y exporte otra vez.',
			pair: 'Averigüe cuál de los dos está por encima del otro, y corrija en el sistema escolar el registro superior del otro. El más alto no tiene ninguno.',
			ring: 'Averigüe cuál de ellos es el más alto, y quítele su registro superior en el sistema escolar.'
		}
	}
};
