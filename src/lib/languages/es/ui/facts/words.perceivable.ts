import { line } from '../../../../ui/facts/criterion';
import type * as en from '../../../../ui/facts/words.perceivable.en';

const noMedia = 'No hay sonido ni video.';

/** What can be perceived: text alternatives, media, structure, contrast. */
export const perceivable: typeof en.perceivable = [
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
	)
];
