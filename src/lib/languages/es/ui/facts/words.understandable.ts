import { line } from '../../../../ui/facts/criterion';
import type * as en from '../../../../ui/facts/words.understandable.en';

/** What can be understood: language, predictability, help with input. */
export const understandable: typeof en.understandable = [
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
	)
];
