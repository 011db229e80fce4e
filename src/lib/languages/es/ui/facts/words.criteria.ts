import type { Conformance, Criterion, TestKind } from '../../../../ui/facts/shapes';
import type * as en from '../../../../ui/facts/words.criteria.en';

/* WCAG 2.2, levels A and AA, criterion by criterion (4.1.1 is gone from 2.2), with what is true today, in Spanish. */

const line = (
	level: Criterion['level'],
	met: Conformance,
	tested: TestKind,
	named: `${number}.${number}.${number} ${string}`,
	remark: string
): Criterion => {
	const blank = named.indexOf(' ');
	return {
		number: named.slice(0, blank),
		name: named.slice(blank + 1),
		level,
		met,
		remark,
		tested
	};
};

const noMedia = 'No hay sonido ni video.';

export const criteria: typeof en.criteria = [
	line(
		'A',
		'supports',
		'axe',
		'1.1.1 Contenido no textual',
		'Los iconos están junto a palabras y ocultos para los lectores de pantalla. Los gráficos tienen las mismas cifras en una tabla.'
	),
	line('A', 'not-applicable', 'none', '1.2.1 Solo audio y solo video (grabado)', noMedia),
	line('A', 'not-applicable', 'none', '1.2.2 Subtítulos (grabados)', noMedia),
	line(
		'A',
		'not-applicable',
		'none',
		'1.2.3 Audiodescripción o medio alternativo (grabado)',
		noMedia
	),
	line('AA', 'not-applicable', 'none', '1.2.4 Subtítulos (en directo)', noMedia),
	line('AA', 'not-applicable', 'none', '1.2.5 Audiodescripción (grabada)', noMedia),
	line(
		'A',
		'supports',
		'axe',
		'1.3.1 Información y relaciones',
		'Encabezados, listas, tablas con encabezados, etiquetas y grupos son elementos nativos.'
	),
	line(
		'A',
		'supports',
		'looked',
		'1.3.2 Secuencia significativa',
		'El orden en la página es el orden en la pantalla. En una página de inicio estrecha, el área para soltar va antes del texto.'
	),
	line(
		'A',
		'supports',
		'looked',
		'1.3.3 Características sensoriales',
		'Ninguna instrucción depende de forma, lugar o sonido.'
	),
	line('AA', 'supports', 'e2e', '1.3.4 Orientación', 'Probado en horizontal y en vertical.'),
	line(
		'AA',
		'not-applicable',
		'none',
		'1.3.5 Identificar el propósito de la entrada',
		'Ningún campo pide datos sobre la persona que usa la página.'
	),
	line(
		'A',
		'supports',
		'looked',
		'1.4.1 Uso del color',
		'La gravedad es un icono y una palabra. Las marcas de gráficos y barras se distinguen también por su trama.'
	),
	line('A', 'not-applicable', 'none', '1.4.2 Control del audio', noMedia),
	line(
		'AA',
		'supports',
		'axe',
		'1.4.3 Contraste (mínimo)',
		'En claro y en oscuro. Un color que fija el sitio anfitrión y que es demasiado tenue para el texto se oscurece.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'1.4.4 Cambio de tamaño del texto',
		'Todos los tamaños siguen el tamaño de texto del navegador, y la disposición también. Las pruebas lo ponen al 200 %: nada queda cortado.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'1.4.5 Imágenes de texto',
		'No hay ninguna, salvo un logotipo que el sitio anfitrión puede poner.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'1.4.10 Reajuste',
		'A 320 píxeles, que son 1280 al 400 %, nada se desplaza hacia los lados, salvo tablas de filas y ejemplos de código, que lo hacen dentro de su propia área.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'1.4.11 Contraste no textual',
		'Los bordes de los controles, las marcas y el anillo del foco tienen al menos 3:1. Con colores forzados, las pruebas aseguran que se ven los controles, lo elegido y el foco.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'1.4.12 Espaciado del texto',
		'Los cuadros crecen con su texto, y las pruebas cambian el espaciado. Las celdas de tablas grandes muestran el comienzo de un valor largo con cualquier espaciado, y el valor entero donde se abre la fila.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'1.4.13 Contenido al pasar el puntero o recibir el foco',
		'Nada aparece solo al pasar el puntero. Las explicaciones se abren con un botón y se cierran con Escape.'
	),
	line(
		'A',
		'supports',
		'keyboard',
		'2.1.1 Teclado',
		'Las pruebas recorren los caminos principales solo con el teclado.'
	),
	line(
		'A',
		'supports',
		'keyboard',
		'2.1.2 Sin trampas para el foco del teclado',
		'Los diálogos se cierran con Escape y devuelven el foco.'
	),
	line(
		'A',
		'supports',
		'looked',
		'2.1.4 Atajos de teclado de una sola tecla',
		'Ninguna letra sola hace algo fuera de un campo. En una tabla de filas, las teclas actúan sobre la celda que tiene el foco.'
	),
	line(
		'A',
		'supports',
		'unit',
		'2.2.1 Tiempo ajustable',
		'Nada en un informe termina por sí solo. Las revisiones guardadas con una frase de contraseña se vuelven a cerrar cuando nadie ha usado la página por un rato, y se abren con la misma frase.'
	),
	line(
		'A',
		'supports',
		'looked',
		'2.2.2 Poner en pausa, detener, ocultar',
		'Las cifras se mueven solo mientras corre una revisión, y una revisión se puede cancelar. Con movimiento reducido nada se mueve, y las pruebas lo aseguran.'
	),
	line('A', 'supports', 'looked', '2.3.1 Umbral de tres destellos o menos', 'Nada parpadea.'),
	line(
		'A',
		'supports',
		'keyboard',
		'2.4.1 Evitar bloques',
		'Un enlace al principio salta al contenido.'
	),
	line(
		'A',
		'supports',
		'axe',
		'2.4.2 Titulado de páginas',
		'Cada página dice qué es. Ningún título contiene un nombre o un valor.'
	),
	line(
		'A',
		'supports',
		'keyboard',
		'2.4.3 Orden del foco',
		'Después de cada paso, el foco va al encabezado nuevo, o a lo que ocupó el lugar de lo que desapareció.'
	),
	line(
		'A',
		'supports',
		'axe',
		'2.4.4 Propósito de los enlaces (en contexto)',
		'Los enlaces dicen adónde llevan.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'2.4.5 Múltiples vías',
		'Encabezado, pie de página, enlaces en el texto, y una búsqueda en las listas de reglas y de receptores.'
	),
	line(
		'AA',
		'supports',
		'axe',
		'2.4.6 Encabezados y etiquetas',
		'Cada sección tiene un encabezado y cada campo una etiqueta.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'2.4.7 Foco visible',
		'Un anillo de tres píxeles de ancho en todo lo que recibe el foco, también con colores forzados.'
	),
	line(
		'AA',
		'supports',
		'keyboard',
		'2.4.11 Foco no oculto (mínimo)',
		'Las barras y columnas que se quedan mientras la pantalla se desplaza dejan libre su espacio para lo que tiene el foco. Los caminos principales se recorren en pruebas que miran cada parada.'
	),
	line('A', 'supports', 'looked', '2.5.1 Gestos del puntero', 'Todo funciona con un solo toque.'),
	line(
		'A',
		'supports',
		'looked',
		'2.5.2 Cancelación del puntero',
		'Los controles actúan al soltarlos.'
	),
	line(
		'A',
		'supports',
		'axe',
		'2.5.3 Etiqueta en el nombre',
		'Los nombres que se leen en voz alta empiezan con las palabras que se ven.'
	),
	line(
		'A',
		'not-applicable',
		'none',
		'2.5.4 Activación por movimiento',
		'Nada se hace moviendo el dispositivo.'
	),
	line(
		'AA',
		'supports',
		'keyboard',
		'2.5.7 Movimientos de arrastre',
		'El área para soltar es también un botón.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'2.5.8 Tamaño del objetivo (mínimo)',
		'Los controles miden 44 píxeles de alto y de ancho, y las pruebas lo miden. Los enlaces dentro de una oración son tan altos como su línea.'
	),
	line('A', 'supports', 'axe', '3.1.1 Idioma de la página', 'La página dice en qué idioma está.'),
	line(
		'AA',
		'partially',
		'none',
		'3.1.2 Idioma de las partes',
		'Los nombres y valores de una lista escolar, y las palabras de los receptores, no llevan un idioma propio: el archivo no dice ninguno.'
	),
	line('A', 'supports', 'looked', '3.2.1 Al recibir el foco', 'El foco solo no cambia nada.'),
	line(
		'A',
		'supports',
		'looked',
		'3.2.2 Al recibir entradas',
		'Los filtros y las respuestas actúan enseguida, en el mismo lugar, y lo dicen.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'3.2.3 Navegación coherente',
		'El encabezado y el pie son iguales en cada página.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'3.2.4 Identificación coherente',
		'Una palabra y un icono para cada cosa, de una sola lista.'
	),
	line(
		'A',
		'supports',
		'looked',
		'3.2.6 Ayuda coherente',
		'La ayuda está en el pie de cada página.'
	),
	line(
		'A',
		'supports',
		'unit',
		'3.3.1 Identificación de errores',
		'Lo que está mal se dice con palabras, con su lugar y con lo que hay que hacer.'
	),
	line(
		'A',
		'supports',
		'axe',
		'3.3.2 Etiquetas o instrucciones',
		'Los campos tienen etiquetas, y pistas cuando se espera una forma.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'3.3.3 Sugerencias ante errores',
		'Cuando se conoce el valor correcto, se ofrece.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'3.3.4 Prevención de errores (legales, financieros, datos)',
		'El archivo que se dio nunca se cambia. Las correcciones se pueden deshacer, y antes de borrar se pregunta.'
	),
	line(
		'A',
		'supports',
		'looked',
		'3.3.7 Entrada redundante',
		'Lo que se eligió o respondió una vez queda elegido.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'3.3.8 Autenticación accesible (mínimo)',
		'No hay cuenta. La frase de contraseña de las revisiones guardadas se puede pegar.'
	),
	line(
		'A',
		'supports',
		'axe',
		'4.1.2 Nombre, función, valor',
		'Primero, controles nativos. Las partes hechas a mano llevan función, nombre y estado.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'4.1.3 Mensajes de estado',
		'El avance, los resultados y lo que se guardó se anuncian sin quitar el foco. Una revisión se anuncia como mucho cada pocos segundos.'
	)
];
