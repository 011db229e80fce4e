import type * as en from '../../../../ui/docs/words.glossary.en';

/*
 * The words of OneRoster in plain language, in Spanish. An id is the fragment of its entry on the page
 * of the glossary, and stays as it is. Where a word stands in files as well, it follows in parentheses.
 */

const term = (id: string, word: string, means: string, tip?: string): en.Term =>
	tip === undefined ? { id, word, means } : { id, word, means, tip };

/** In the order of the English file: each entry takes the place of the one that it says in Spanish. */
export const glossary: typeof en.glossary = [
	term(
		'academic-session',
		'período académico (academicSession)',
		'Una parte del año escolar: el año mismo, un semestre, un período o un período de calificación, con su primer y su último día.',
		'Las clases lo mencionan. Si sus días están mal, un receptor puede creer que las clases ya terminaron.'
	),
	term(
		'bulk',
		'bulk (completo)',
		'Una entrega que contiene todo: de quien no está en ella se entiende que se fue.',
		'Si en un archivo bulk falta la mitad de la escuela, la mitad de la escuela puede perder el acceso.'
	),
	term(
		'category',
		'categoría (category)',
		'Un tipo de tarea en el libro de calificaciones, como trabajos para la casa o exámenes, en categories.csv.'
	),
	term(
		'class',
		'clase (class)',
		'Un grupo que se reúne: Lectura 5 con la docente Lee en la segunda hora. OneRoster la distingue del curso al que pertenece.'
	),
	term(
		'class-type',
		'classType',
		'Si una clase es de tutoría (homeroom) o tiene horario (scheduled).'
	),
	term(
		'course',
		'curso (course)',
		'Lo que se enseña, según el catálogo: Lectura 5. Varias clases pueden pertenecer a un curso.'
	),
	term(
		'dateLastModified',
		'dateLastModified',
		'Cuándo se cambió un registro por última vez. En un archivo delta, cada registro debe llevarlo.'
	),
	term(
		'delta',
		'delta (solo cambios)',
		'Una entrega que contiene solo los cambios. Quien no está en ella queda como estaba.'
	),
	term(
		'demographics',
		'datos demográficos (demographics)',
		'Datos de una persona, como fecha de nacimiento, sexo o raza, en demographics.csv. La mayoría de los receptores no los necesita.',
		'Deje fuera el archivo si nadie lo pide.'
	),
	term(
		'effect',
		'efecto',
		'Lo que hace un receptor ante un problema: rechazar el zip entero, rechazar un archivo, dejar fuera una fila o dejar fuera un valor.'
	),
	term(
		'enabled-user',
		'enabledUser',
		'Si una persona puede iniciar sesión: true o false.',
		'Una persona con false está en la lista escolar y aun así no puede iniciar sesión.'
	),
	term(
		'enrollment',
		'inscripción (enrollment)',
		'La línea que pone a una persona en una clase, como estudiante o como docente.',
		'Suele ser el archivo más grande, y donde hay más referencias rotas.'
	),
	term(
		'forecast',
		'pronóstico',
		'Lo que un receptor crearía, cambiaría y desactivaría si se enviara este zip después del anterior.'
	),
	term(
		'grade-code',
		'grado (grade)',
		'El año que cursa un estudiante, como código: KG, 01, 02, etc. No tiene que ver con las calificaciones.'
	),
	term(
		'grading-period',
		'período de calificación (gradingPeriod)',
		'Una parte del año que termina con calificaciones, muchas veces de nueve semanas. Un tipo de período académico.'
	),
	term(
		'identifier',
		'identifier',
		'Un número que la gente conoce: el de la credencial escolar, o el del sistema del estado. No es lo mismo que el sourcedId.'
	),
	term('line-item', 'tarea (lineItem)', 'Una tarea que se califica, en lineItems.csv.'),
	term(
		'manifest',
		'manifiesto (manifest)',
		'El archivo manifest.csv, que dice qué versión de OneRoster es esta y qué archivos hay en el zip.',
		'Si dice que un archivo está y no está, los receptores rechazan el zip.'
	),
	term(
		'metadata',
		'metadata',
		'Columnas propias que empiezan con “metadata.”. Un receptor puede usarlas o pasarlas por alto.'
	),
	term(
		'oneroster',
		'OneRoster',
		'Un estándar de 1EdTech para pasar listas escolares de un sistema escolar a otros. Su forma CSV es un zip de tablas; se usan las versiones 1.0, 1.1 y 1.2.'
	),
	term(
		'org',
		'organización (org)',
		'Una escuela, el distrito o un departamento: una línea en orgs.csv.',
		'Casi todo menciona una escuela. Una sola línea que falta aquí puede causar miles de errores en otras partes.'
	),
	term(
		'primary',
		'primary',
		'Si un docente es el principal de una clase. Una clase debería tener uno.'
	),
	term(
		'profile',
		'perfil',
		'Lo que un receptor quiere de una lista escolar, escrito como datos: cada requisito con su fuente y con lo que pasa si no se cumple.'
	),
	term(
		'receiver',
		'receptor',
		'Quien recibe el zip: una aplicación de aprendizaje, un sistema de biblioteca, un servicio de inicio de sesión único.'
	),
	term(
		'reference',
		'referencia',
		'Un valor de un archivo que menciona un registro de otro: una inscripción menciona su clase por el sourcedId de esa clase.',
		'Una referencia está rota cuando ese registro no existe.'
	),
	term(
		'resource',
		'recurso (resource)',
		'Material de enseñanza que usa una clase o un curso, en resources.csv. Rara vez se envía.'
	),
	term(
		'result',
		'resultado (result)',
		'Una calificación que un estudiante obtuvo en una tarea, en results.csv.'
	),
	term(
		'role',
		'rol (role)',
		'Lo que es una persona: estudiante, docente, administración, tutor, etc. En 1.2, los roles tienen su propio archivo.'
	),
	term(
		'roster',
		'lista escolar (roster)',
		'Quién está en qué escuela y en qué clase: todos los archivos del zip juntos.'
	),
	term(
		'sis',
		'SIS (sistema escolar)',
		'El sistema de información estudiantil del distrito, de donde sale la exportación.'
	),
	term(
		'sourced-id',
		'sourcedId',
		'El id de un registro, dado por el sistema escolar. Otros archivos mencionan el registro con él.',
		'Tiene que ser el mismo de una exportación a la siguiente. Si cambia, los receptores creen que es una persona nueva.'
	),
	term(
		'status',
		'status',
		'Si un registro está active o tobedeleted. En un archivo bulk queda vacío; en un archivo delta tiene que estar.'
	),
	term(
		'term',
		'período (term)',
		'Una parte del año escolar en la que se dan clases. Un tipo de período académico.'
	),
	term(
		'to-be-deleted',
		'tobedeleted',
		'Un valor de status que pide al receptor que elimine un registro.'
	),
	term(
		'user',
		'usuario (user)',
		'Una persona: estudiante, docente, padre o madre, o personal. Una línea en users.csv.'
	),
	term(
		'user-ids',
		'userIds',
		'Otros ids de una persona, cada uno con el sistema al que pertenece, entre llaves: {state:12345}.'
	),
	term(
		'username',
		'username',
		'El nombre de usuario con el que una persona inicia sesión. Los receptores suelen pedir que esté, y que no se repita.'
	),
	term(
		'user-profile',
		'perfil de usuario (userProfile)',
		'Un acceso de una persona a un sistema, en userProfiles.csv, nuevo en 1.2. Puede contener contraseñas.',
		'Rollcall mira si hay una contraseña, y nunca la guarda ni la muestra.'
	),
	term(
		'verdict',
		'veredicto',
		'Lo que un receptor haría con este zip en conjunto: aceptarlo, aceptarlo con pérdidas o rechazarlo.'
	)
];
