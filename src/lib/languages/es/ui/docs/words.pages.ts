import type * as en from '../../../../ui/docs/words.pages.en';

/* The docs in the app, in Spanish: short, and with a way to each screen they speak of. */

export const docsPages: typeof en.docsPages = [
	{
		id: 'districts',
		title: 'Para distritos',
		about:
			'Revise el zip de esta noche, arregle lo que se pueda arreglar aquí, compárelo con el de anoche.',
		lead: 'Usted envía una lista escolar cada noche, y se entera de sus errores a la mañana siguiente. Aquí se entera antes.',
		sections: [
			{
				title: 'Revisar un zip',
				says: [
					'Suelte el zip de OneRoster, o la carpeta de archivos CSV, en la primera página. La versión 1.0, 1.1 o 1.2 se reconoce por los archivos.',
					'Elija quién lo recibe y responda sus preguntas. Cada receptor tiene entonces su propio veredicto, además del veredicto del estándar.'
				],
				ways: [
					{ to: 'check', text: 'Revisar un zip' },
					{ to: 'profiles', text: 'Qué quiere cada receptor' }
				]
			},
			{
				title: 'Leer el informe',
				says: [
					'“Arregle esto primero” muestra causas, no filas. Lo que desaparece junto con otro problema queda dentro de él.',
					'Abra una causa y verá sus filas con las celdas equivocadas marcadas, por qué importa y qué hacer en su sistema escolar. A un paso están todas las filas de un archivo, y un mapa de cómo se relacionan los archivos.'
				],
				ways: [{ to: 'rules', text: 'Todas las reglas, con ejemplos' }]
			},
			{
				title: 'Arreglarlo aquí, o en el origen',
				says: [
					'En el origen es mejor: así la exportación de mañana también sale bien. Si eso lleva tiempo, los arreglos seguros, los cambios en celdas y dejar filas fuera dan un zip corregido ahora mismo. Su propio archivo nunca se cambia, y las filas que no se tocan quedan iguales byte por byte.',
					'Las correcciones se pueden repetir en la exportación de mañana. Las filas que solo una escuela puede arreglar van a la escuela como una hoja, y vuelven.'
				],
				ways: [{ to: 'sheets', text: 'Hojas que volvieron de las escuelas' }]
			},
			{
				title: 'Mirar antes de enviar',
				says: [
					'Dé también el zip de anoche. Verá quién perdería el acceso, en qué escuela, en qué receptor, y si un freno lo detendría.'
				],
				ways: [
					{ to: 'compare', text: 'Comparar dos zips' },
					{ to: 'director', text: 'Una hoja para la dirección' },
					{ to: 'kept', text: 'Revisiones guardadas en este dispositivo' }
				]
			},
			{
				title: 'Mostrar que nada salió',
				says: [
					'La persona responsable de privacidad no tiene que creerlo: una página prueba todas las salidas, y otra es una hoja para firmar.'
				],
				ways: [
					{ to: 'privacy', text: 'Privacidad que usted puede comprobar' },
					{ to: 'statement', text: 'Una página para responsables de privacidad' }
				]
			}
		]
	},
	{
		id: 'teachers',
		title: 'Para docentes',
		about:
			'¿Quién está en mi clase según el archivo, y por qué un estudiante no puede iniciar sesión?',
		lead: 'Cinco minutos, en una tableta, sin conocer ninguna de las palabras que usa la oficina.',
		sections: [
			{
				title: 'Encontrar sus clases',
				says: ['Abra el archivo que le dio la oficina, escriba su nombre y elija una clase.'],
				steps: [
					'Mire quién está en ella según el archivo.',
					'Toque a una persona que falta, que no debería estar, o cuyo nombre está mal.',
					'Dé a la oficina la nota que resulta: imprímala, compártala o guárdela.'
				],
				ways: [{ to: 'roster', text: 'Mis clases' }]
			},
			{
				title: 'Un paquete de clase',
				says: [
					'La oficina puede darle un zip pequeño solo con sus clases, o solo con su escuela, en lugar de toda la lista escolar. Lo hace en “Clases”: para un docente, debajo de las clases de esa persona; para una escuela, debajo de la búsqueda por nombre.',
					'Si el paquete tiene una frase de contraseña, la página la pide. La oficina se la da aparte del archivo. Nadie puede consultar una frase perdida: la oficina guarda el paquete otra vez.'
				],
				ways: [{ to: 'roster', text: 'Abrir un paquete de clase, o hacer uno' }]
			},
			{
				title: 'Un estudiante no puede iniciar sesión',
				says: [
					'Pregunte por qué, junto al nombre. Dice lo que muestra el archivo: no está en él, no está en una clase, está desactivado o ya terminó. Y dice qué decirle a la oficina.'
				]
			},
			{
				title: 'No dejar rastro',
				says: [
					'Nada de lo que abra o marque en “Clases” se guarda, y nada se envía. En una tableta compartida, elija “Terminar y olvidar todo”: la página comprueba qué queda y lo muestra. Cerrar la página hace lo mismo sin mostrarlo. Si la página queda sola 15 minutos, pregunta si usted sigue ahí, y un minuto después lo olvida todo por sí misma.'
				],
				ways: [{ to: 'privacy', text: 'Cómo comprobarlo usted' }]
			}
		]
	},
	{
		id: 'vendors',
		title: 'Para proveedores',
		about:
			'Publíquelo con su propio nombre y su propio perfil, y reciba mejores consultas a soporte.',
		lead: 'Deje que sus clientes revisen su lista escolar antes de enviársela, en una página de usted que nunca la ve.',
		sections: [
			{
				title: 'Ponerlo en su servidor',
				says: [
					'Es una carpeta de archivos estáticos que funciona en cualquier ruta. Un archivo pequeño, host.js, fija su nombre, logotipo, color y perfil. La página que hace ese archivo muestra cómo se ve, y dice en cinco pasos cómo publicarlo.'
				],
				ways: [{ to: 'host', text: 'Hacer su propia página' }]
			},
			{
				title: 'Escribir su perfil',
				says: [
					'Un perfil es lo que usted quiere de una lista escolar, como datos: cada requisito con su fuente y con lo que usted hace si no se cumple. Puede ser más estricto que el estándar, o menos. Puede probarlo con una lista escolar mientras lo escribe.'
				],
				ways: [
					{ to: 'editor', text: 'Escribir un perfil' },
					{ to: 'profileCompare', text: 'Comparar dos versiones de un perfil' }
				]
			},
			{
				title: 'Enviar a los clientes allí',
				says: [
					'Agregue ?profile= y el id de su perfil a la dirección, y queda elegido desde el principio. Lo que los clientes envían a soporte lleva entonces números de reglas y cifras, y ningún estudiante.'
				]
			},
			{
				title: 'Para los formularios de quienes compran',
				says: [
					'La accesibilidad criterio por criterio, por dónde van los datos y las licencias de todos los paquetes están en una página.'
				],
				ways: [
					{ to: 'facts', text: 'Accesibilidad, flujo de datos y licencias' },
					{ to: 'statement', text: 'La declaración sobre privacidad' }
				]
			}
		]
	},
	{
		id: 'developers',
		title: 'Para desarrolladores',
		about: 'El camino de los datos por el programa, y dónde va una regla o un perfil.',
		lead: 'Una aplicación SvelteKit estática en TypeScript, sin servidor. Una idea la sostiene: revisar valores, no filas.',
		sections: [
			{
				title: 'Revisar valores, no filas',
				says: [
					'Una lista escolar tiene millones de celdas y pocos valores distintos. Cada archivo se lee una vez, como flujo. Cada columna se convierte en la lista de sus valores distintos y un número pequeño por fila.',
					'Una regla sobre una celda se aplica entonces una vez por valor distinto. Una referencia es la unión de dos listas. Los hallazgos se agrupan solos: un valor, una causa, tantas filas.'
				]
			},
			{
				title: 'El camino de los datos',
				says: [
					'Los datos van en una sola dirección, y lint vigila qué carpeta puede conocer a cuál.'
				],
				steps: [
					'src/lib/ui y src/routes: se suelta un archivo. Los componentes son simples: entran props, salen callbacks.',
					'src/lib/state: lo pasa a los workers y tiene lo que muestran las pantallas.',
					'src/lib/workers: uno descomprime, otro lee y juzga. Los dos son envolturas de core. Son parte de la página misma, así que la regla de la página vale para ellos.',
					'src/lib/core/zip: el directorio del zip, protecciones, descompresión, sumas de verificación.',
					'src/lib/core/csv: de bytes a registros con su lugar; primero estricto, y tolerante donde un archivo rompe la forma.',
					'src/lib/core/table: columnas como valores distintos y códigos.',
					'src/lib/core/rules: un archivo por regla.',
					'src/lib/core/findings: grupos, cifras exactas, palabras, el orden de los arreglos.',
					'src/lib/core/profiles: qué hace con ello cada receptor.',
					'src/lib/core/report, edits, snapshots, rosters: lo que resulta.',
					'src/lib/storage: una línea de cifras por revisión, y lo que una persona pide guardar.'
				]
			},
			{
				title: 'Agregar algo',
				says: [
					'Una regla es un archivo con sus textos y ejemplos, y los ejemplos son sus pruebas. Un perfil es un archivo JSON. Un arreglo rápido es un archivo, probado con los hallazgos de todas las reglas. CONTRIBUTING.md, en el código fuente, dice qué línea va en qué lugar.'
				],
				ways: [
					{ to: 'rules', text: 'Qué dice cada regla' },
					{ to: 'profiles', text: 'Los perfiles, requisito por requisito' }
				]
			},
			{
				title: 'Usarlo sin navegador',
				says: [
					'El mismo core funciona en Node: npm run -s rollcall -- check FILE.zip --profile ID --json imprime el informe, y termina con 0 si no hay ningún error. También hay comandos para fix, diff, delta y anonymise.'
				]
			}
		]
	}
];
