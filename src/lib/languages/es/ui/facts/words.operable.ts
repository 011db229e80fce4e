import { line } from '../../../../ui/facts/criterion';
import type * as en from '../../../../ui/facts/words.operable.en';

/** What can be operated: keyboard, time, seizures, navigation, input. */
export const operable: typeof en.operable = [
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
	)
];
